"""What is wrong with a screen, judged from a survey of it: pure arithmetic on rectangles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

TARGET_MIN: Final = 48.0
TARGET_GAP: Final = 8.0
TEXT_MIN_PX: Final = 16
READING_MIN_PX: Final = 18
TEXT_CONTRAST: Final = 4.5
READING_CONTRAST: Final = 7.0
_TOLERANCE: Final = 1.0
"""Text is laid out on whole pixels, so its edges may be off by one."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in window units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def gap(self, other: "Rect") -> float:
        """The free space between two rectangles; negative where they overlap both ways."""
        across = max(other.x - self.right, self.x - other.right)
        down = max(other.y - self.bottom, self.y - other.bottom)
        return max(across, down)

    def inside(self, other: "Rect", slack: float = _TOLERANCE) -> bool:
        """Whether it lies within another one."""
        return (
            self.x >= other.x - slack
            and self.y >= other.y - slack
            and self.right <= other.right + slack
            and self.bottom <= other.bottom + slack
        )


@dataclass(frozen=True, slots=True)
class TextSeen:
    """A text on the screen. `rect` is where its letters can be seen, `fits` whether all can be.

    `contrast` is that of its ink against the ground around it; None where it cannot be told.
    """

    text: str
    rect: Rect
    size_px: int
    fits: bool = True
    reading: bool = False
    contrast: float | None = None


@dataclass(frozen=True, slots=True)
class TargetSeen:
    """Something to touch: how it is read aloud, what it is, where.

    `whole` is False for one that a scrolling page shows in part: it can be brought into view.
    """

    name: str
    role: str
    rect: Rect
    object_name: str = ""
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything on one screen that can be read or touched."""

    window: Rect
    texts: tuple[TextSeen, ...] = ()
    targets: tuple[TargetSeen, ...] = ()


def faults(survey: Survey) -> list[str]:
    """Everything wrong with a screen, each as one plain sentence."""
    return [
        *_text_faults(survey.texts, survey.window),
        *_target_faults(survey.targets),
    ]


def _text_faults(texts: Sequence[TextSeen], window: Rect) -> Iterator[str]:
    for text in texts:
        quoted = f"“{text.text[:40]}”"
        if not text.fits:
            yield f"{quoted} is cut off"
        elif not text.rect.inside(window):
            yield f"{quoted} leaves the window"
        least = READING_MIN_PX if text.reading else TEXT_MIN_PX
        if text.size_px < least:
            yield f"{quoted} is {text.size_px} px, less than {least}"
        wanted = READING_CONTRAST if text.reading else TEXT_CONTRAST
        if text.contrast is not None and text.contrast < wanted:
            yield f"{quoted} has a contrast of {text.contrast:.1f}, less than {wanted}"
    for one, other in combinations(texts, 2):
        if one.rect.gap(other.rect) < -2 * _TOLERANCE:
            yield f"“{one.text[:40]}” overlaps “{other.text[:40]}”"


def _target_faults(targets: Iterable[TargetSeen]) -> Iterator[str]:
    listed = list(targets)
    for target in listed:
        label = target.name or target.object_name
        if not target.name:
            yield f"{target.object_name or 'a target'} has no name to be read aloud"
        if not target.object_name:
            yield f"“{label}” has no object name"
        if min(target.rect.width, target.rect.height) < TARGET_MIN - 0.5:
            size = f"{target.rect.width:.0f}×{target.rect.height:.0f}"
            yield f"“{label}” is {size}, less than {TARGET_MIN:.0f}"
    for one, other in combinations((target for target in listed if target.whole), 2):
        # A large area with controls lying on it is a ground, not a neighbour.
        if one.rect.inside(other.rect) or other.rect.inside(one.rect):
            continue
        gap = one.rect.gap(other.rect)
        if gap < TARGET_GAP - 0.5:
            yield f"“{one.name}” and “{other.name}” are {gap:.0f} apart, less than {TARGET_GAP:.0f}"


def luminance(red: float, green: float, blue: float) -> float:
    """Relative luminance of an sRGB colour with parts from 0 to 1 (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: float, other: float) -> float:
    """Contrast ratio of two luminances, from 1 to 21 (WCAG 2.2)."""
    lighter, darker = max(one, other), min(one, other)
    return (lighter + 0.05) / (darker + 0.05)

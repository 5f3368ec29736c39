"""How the screen looks, who is seen in its pictures, and whether it sounds, for this visit."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final

from companion.visit.likeness import Choices, Likeness, likeness_from

THEMES: Final = ("light", "dark", "contrast")
TEXT_SCALE_MIN: Final = 1.0
TEXT_SCALE_MAX: Final = 2.0
MIXED: Final = Likeness()
"""Everybody as drawn: somebody else in every picture."""


@dataclass(frozen=True, slots=True)
class Look:
    """A person's choices of look. `text_scale` runs from 1 (18 px reading text) to 2 (36 px)."""

    theme: str = "light"
    text_scale: float = 1.0
    less_motion: bool = False
    sound_off: bool = False
    likeness: Likeness = MIXED


def with_theme(look: Look, theme: str) -> Look:
    """The look in another theme; an unknown name changes nothing."""
    return replace(look, theme=theme) if theme in THEMES else look


def with_text_scale(look: Look, scale: float) -> Look:
    """The look with text at `scale`, kept within the limits; NaN changes nothing."""
    if scale != scale:
        return look
    return replace(look, text_scale=min(TEXT_SCALE_MAX, max(TEXT_SCALE_MIN, scale)))


def looking_like(look: Look, part: str, key: str, choices: Choices) -> Look:
    """The look with one part of the people in the pictures chosen; the same again takes it back.

    What is not among the choices changes nothing.
    """
    known = {
        "skin": [one.key for one in choices.skins],
        "head": choices.heads,
        "hair": [one.key for one in choices.hairs],
        "cloth": [one.key for one in choices.cloths],
    }
    if key not in known.get(part, ()):
        return look
    parts = asdict(look.likeness)
    parts[part] = "" if parts[part] == key else key
    return replace(look, likeness=Likeness(**parts))


def look_from(data: Mapping[str, object], default: Look) -> Look:
    """The look kept in `data`; what is missing or absurd comes from `default`."""
    look = default
    theme, scale = data.get("theme"), data.get("text_scale")
    if isinstance(theme, str):
        look = with_theme(look, theme)
    if isinstance(scale, int | float) and not isinstance(scale, bool):
        look = with_text_scale(look, float(scale))
    likeness = data.get("likeness")
    if isinstance(likeness, Mapping):
        look = replace(look, likeness=likeness_from(likeness))
    less_motion, sound_off = data.get("less_motion"), data.get("sound_off")
    return replace(
        look,
        less_motion=less_motion if isinstance(less_motion, bool) else look.less_motion,
        sound_off=sound_off if isinstance(sound_off, bool) else look.sound_off,
    )

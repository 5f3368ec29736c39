"""Which screen a person is on, and the way back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SCREENS: Final = (
    "welcome",
    "checkin",
    "together",
    "walkthrough",
    "breathing",
    "practice",
    "calm",
    "place",
    "call",
    "chapters",
    "chapter",
    "questions",
    "show",
    "about",
    "takehome",
    "checkout",
    "corner",
)
HOME: Final = "welcome"


@dataclass(frozen=True, slots=True)
class Trail:
    """The screens a person came through, the last one shown. Never empty, no screen twice."""

    screens: tuple[str, ...] = (HOME,)

    @property
    def here(self) -> str:
        """The screen that shows."""
        return self.screens[-1]

    @property
    def behind(self) -> str:
        """The screen to go back to, empty where there is none."""
        return self.screens[-2] if self.can_go_back else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is a screen to go back to."""
        return len(self.screens) > 1


def go(trail: Trail, screen: str) -> Trail:
    """On to a screen; one that was passed already is gone back to, so the way back stays short."""
    if screen not in SCREENS:
        return trail
    if screen in trail.screens:
        return Trail(trail.screens[: trail.screens.index(screen) + 1])
    return Trail((*trail.screens, screen))


def back(trail: Trail) -> Trail:
    """One screen back; from the first one, nowhere."""
    return Trail(trail.screens[:-1]) if trail.can_go_back else trail


def trail_from(state: Mapping[str, object]) -> Trail:
    """The trail kept in `state`; what is not a screen is left out."""
    trail = Trail()
    kept = state.get("screens")
    for screen in kept if isinstance(kept, list | tuple) else ():
        if isinstance(screen, str):
            trail = go(trail, screen)
    return trail

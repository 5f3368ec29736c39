"""Stops of the tour at which a person touches: finding their own pace, and squeezing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from companion.app.tour_guide import Guide

_HURRIED_S: Final = 2.0
_EASY_S: Final = 4.5
_BREATHS: Final = 20


def listen(guide: Guide) -> None:
    """On the breathing page, listened to."""
    guide.companion.app.open("breathing")
    guide.companion.breathing.findMyPace()


def hurry(guide: Guide) -> None:
    """Listened to while breathing fast."""
    _touch_every(guide, _HURRIED_S)


def lead(guide: Guide) -> None:
    """Listened to again, and led from there."""
    listen(guide)
    _touch_every(guide, _EASY_S)


def squeeze(guide: Guide) -> None:
    """Something to squeeze beside a step that offers it."""
    guide.companion.app.together()
    guide.companion.walkthrough.goTo(4)
    guide.companion.breathing.squeeze()


def squeeze_on_the_whole_screen(guide: Guide) -> None:
    """The same, with the whole screen."""
    guide.companion.app.open("breathing")
    guide.companion.breathing.squeeze()


def hold(guide: Guide) -> None:
    """A hand on it."""
    guide.companion.breathing.squeezing.hold()


def let_go(guide: Guide) -> None:
    """The hand lets go."""
    guide.companion.breathing.squeezing.letGo()


def _touch_every(guide: Guide, seconds: float) -> None:
    breathing = guide.companion.breathing
    for _ in range(_BREATHS):
        if breathing.ownPace.stage == "listening":
            guide.leap(seconds)
            breathing.tapped()

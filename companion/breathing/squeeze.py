"""A squeeze of the hand through short painful seconds, as values: held, let go, soft again.

Nothing is counted and nothing judged. Times are seconds of one monotonic clock.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

GROWS_S: Final = 6.0
"""The picture grows for so long while it is held, then stays."""

SOFTENS_S: Final = 3.0
"""How long the picture takes to go soft for somebody whose breath nothing may pace."""


class Grip(StrEnum):
    """What the hand does."""

    REST = "rest"
    HELD = "held"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Squeeze:
    """`since_s` is when the hand began to do so."""

    grip: Grip = Grip.REST
    since_s: float = 0.0


SOFT: Final = Squeeze()


def held(squeeze: Squeeze, now_s: float) -> Squeeze:
    """The hand closes, out of whatever it did."""
    return squeeze if squeeze.grip is Grip.HELD else Squeeze(Grip.HELD, now_s)


def let_go(squeeze: Squeeze, now_s: float) -> Squeeze:
    """The hand opens, if it was closed."""
    return Squeeze(Grip.RELEASED, now_s) if squeeze.grip is Grip.HELD else squeeze


def moved_on(squeeze: Squeeze, now_s: float, falls_s: float) -> Squeeze:
    """After some time: soft again once the fall of `falls_s` is over."""
    fallen = squeeze.grip is Grip.RELEASED and now_s - squeeze.since_s >= falls_s
    return SOFT if fallen else squeeze

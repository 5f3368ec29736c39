"""Listening to a person's own breath, and then going along with it, as values.

A person touches at the end of each breath out, or holds while they breathe in and lets go: either
way a touch begins where a breath ends. What the touches say is the pacer's. Times are seconds of
one monotonic clock.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from companion.breathing.limits import Limits
from companion.breathing.pacer import (
    FEWEST_TAPS,
    LISTENS_S,
    LONGEST_S,
    SHORTEST_S,
    Breath,
    Pacer,
    begin,
    breathed,
    tapped,
)

MOST_TAPS: Final = 60
"""More than anybody breathes while they are listened to: the rest are not kept."""

LEAST_SETTLE_S: Final = 1.0
"""The guide is seen at rest for so long before it moves."""

SETTLE_S: Final = 3.0
MOST_SETTLE_S: Final = 6.0
"""Nobody waits longer only so that the guide joins in at the right moment."""

FORGOTTEN_BREATHS: Final = 1.7
"""After so many breaths without a touch the next one is judged alone."""

QUICKER: Final = 0.88
"""Who takes less than this of the guide's breath for theirs cannot slow down with it yet."""


class Stage(StrEnum):
    """What finding one's own pace does now."""

    OFF = "off"
    LISTENING = "listening"
    OFFERING = "offering"
    LEADING = "leading"


@dataclass(frozen=True, slots=True)
class Listening:
    """`began_s` is when the listening began; `taps_s` are the touches since."""

    began_s: float
    taps_s: tuple[float, ...] = ()


def touched(listening: Listening, at_s: float) -> Listening:
    """After one more touch."""
    return replace(listening, taps_s=(*listening.taps_s, at_s)[:MOST_TAPS])


def listens_until_s(listening: Listening) -> float:
    """When listening ends if nobody touches any more: LISTENS_S after the first touch.

    Somebody who breathes slowly, and has not yet touched often enough to be known, is given time
    for one more breath.
    """
    taps_s = listening.taps_s
    if not taps_s:
        return listening.began_s + LISTENS_S
    until_s = taps_s[0] + LISTENS_S
    if 1 < len(taps_s) < FEWEST_TAPS:
        until_s = max(until_s, taps_s[-1] + LONGEST_S)
    return until_s


def settles_s(listening: Listening, breath: Breath, now_s: float) -> float:
    """How long the guide waits so that it breathes in when the person next does."""
    if not listening.taps_s:
        return SETTLE_S
    last_s, soonest_s = listening.taps_s[-1], now_s + LEAST_SETTLE_S
    breaths = max(0, math.ceil((soonest_s - last_s) / breath.lasts_s))
    wait_s = last_s + breaths * breath.lasts_s - now_s
    return wait_s if wait_s <= MOST_SETTLE_S else SETTLE_S


@dataclass(frozen=True, slots=True)
class Led:
    """A led session. `begins_s` is when the breath under way began, None before the first.

    `tap_s` is the last touch, None where there was none for long; `lag_s` how late it came.
    """

    pacer: Pacer
    begins_s: float | None = None
    tap_s: float | None = None
    lag_s: float = 0.0

    @property
    def breath(self) -> Breath:
        """The breath to guide now."""
        return self.pacer.breath


def led_from(breath: Breath, limits: Limits) -> Led:
    """A session that begins with this breath."""
    return Led(begin(breath, limits))


def next_breath(led: Led, begins_s: float) -> Led:
    """As the next breath in begins; the first one is still the person's own."""
    pacer = led.pacer if led.begins_s is None else breathed(led.pacer)
    return replace(led, pacer=pacer, begins_s=begins_s)


def answered(led: Led, at_s: float) -> Led:
    """After a touch during the guide. Touches are free: one that stays away says nothing.

    The guide goes back for who is late, and for who breathes on quicker while it slows down.
    """
    if led.begins_s is None or (led.tap_s is not None and at_s - led.tap_s < SHORTEST_S):
        return led
    lasts_s = led.breath.lasts_s
    lag_s = _lag_s(led, led.begins_s, at_s)
    quicker = led.tap_s is not None and at_s - led.tap_s < lasts_s * QUICKER
    pacer = tapped(led.pacer, math.inf if quicker else lag_s)
    if pacer.breath != led.breath:
        # A step back: what was late for the old breath says nothing about the new one.
        return replace(led, pacer=pacer, tap_s=None, lag_s=0.0)
    return replace(led, pacer=pacer, tap_s=at_s, lag_s=lag_s)


def _lag_s(led: Led, begins_s: float, at_s: float) -> float:
    """How late a touch is: for the breath before, or early for the one under way.

    Somebody who falls behind more with each breath would in the end seem early, so the nearer to
    the lag before is meant, as long as they keep on touching. Alone it is late up to the middle of
    the breath out.
    """
    after_s, breath = at_s - begins_s, led.breath
    expected_s = breath.in_s / 2
    if led.tap_s is not None and at_s - led.tap_s < FORGOTTEN_BREATHS * breath.lasts_s:
        expected_s = led.lag_s
    return min(after_s, after_s - breath.lasts_s, key=lambda lag_s: abs(lag_s - expected_s))

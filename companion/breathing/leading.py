"""Who may say, breath by breath, how long the next one is: the person's own pace, or the music."""

from dataclasses import replace
from typing import Protocol

from companion.breathing.pacer import Breath
from companion.breathing.patterns import Pattern


class Leader(Protocol):
    """Asked when a session begins, and at the beginning of every breath in. Times are seconds of
    the monotonic clock.
    """

    def first_at(self, ready_s: float, /) -> float | None:
        """When the first breath had best begin, not before the person is ready; None if it does
        not matter.
        """

    def breath_at(self, begins_s: float) -> Breath | None:
        """How long the breath is that begins then; None leaves it as the pattern has it."""


def led_by(pattern: Pattern, breath: Breath | None) -> Pattern:
    """The pattern with the times of this breath, over and over; as it is where nobody leads."""
    if breath is None:
        return pattern
    return replace(pattern, in_s=breath.in_s, sip_s=0.0, out_s=breath.out_s, together=1, free_s=0.0)

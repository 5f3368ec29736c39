"""What one person has said during their visit. Nothing of it is ever written to a disk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

WORRY_MAX: Final = 10
HIGH_WORRY: Final = 8
"""From here on the check-in offers breathing or the nurse first: wording, not a clinical line."""

DETAILS: Final = ("main", "steps", "full")
Change = Literal["lower", "same", "higher"]
Called = Literal["", "landing", "landed"]
"""Called to the procedure: picture and sound are on their way down, then steady."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Answers and signals of one visit. Worry runs from 0 to 10; None means not said."""

    worry: int | None = None
    worry_after: int | None = None
    detail: str = "main"
    nurse_called: bool = False
    nurse_reason: str = ""
    called: Called = ""

    @property
    def high_worry(self) -> bool:
        """Whether the check-in should offer breathing or the nurse before anything else."""
        return self.worry is not None and self.worry >= HIGH_WORRY

    @property
    def change(self) -> Change | None:
        """How worry moved from check-in to check-out, in a word; None unless both were answered."""
        if self.worry is None or self.worry_after is None:
            return None
        if self.worry_after == self.worry:
            return "same"
        return "lower" if self.worry_after < self.worry else "higher"


def _said(value: int) -> int | None:
    return value if 0 <= value <= WORRY_MAX else None


def say_worry(visit: Visit, value: int) -> Visit:
    """The worry on arrival; a value outside 0–10 takes the answer back."""
    return replace(visit, worry=_said(value))


def say_worry_after(visit: Visit, value: int) -> Visit:
    """The worry at the end; a value outside 0–10 takes the answer back."""
    return replace(visit, worry_after=_said(value))


def ask_for(visit: Visit, detail: str) -> Visit:
    """How much this person would like to know; an unknown level changes nothing."""
    return replace(visit, detail=detail) if detail in DETAILS else visit


def call_nurse(visit: Visit) -> Visit:
    """Show the signal, without a reason yet."""
    return visit if visit.nurse_called else replace(visit, nurse_called=True, nurse_reason="")


def give_reason(visit: Visit, reason: str) -> Visit:
    """Add a reason to the signal; touching the same one again takes it back."""
    if not visit.nurse_called:
        return visit
    return replace(visit, nurse_reason="" if visit.nurse_reason == reason else reason)


def put_signal_away(visit: Visit) -> Visit:
    """The person is okay now, or the nurse is there."""
    return replace(visit, nurse_called=False, nurse_reason="")


def call_in(visit: Visit) -> Visit:
    """It is time to go in: picture and sound begin to land."""
    return replace(visit, called="landing")


def come_down(visit: Visit) -> Visit:
    """The landing is over and everything is steady; nothing to do when nobody was called."""
    return replace(visit, called="landed") if visit.called else visit


def stay(visit: Visit) -> Visit:
    """Not yet: back to where the person was."""
    return replace(visit, called="")


def visit_from(data: Mapping[str, object]) -> Visit:
    """The visit kept in `data`; what is missing or absurd counts as not said."""
    visit = Visit()
    worry, after, detail = data.get("worry"), data.get("worry_after"), data.get("detail")
    if isinstance(worry, int) and not isinstance(worry, bool):
        visit = say_worry(visit, worry)
    if isinstance(after, int) and not isinstance(after, bool):
        visit = say_worry_after(visit, after)
    if isinstance(detail, str):
        visit = ask_for(visit, detail)
    reason = data.get("nurse_reason")
    if data.get("nurse_called") is True:
        known = reason if isinstance(reason, str) else ""
        visit = replace(visit, nurse_called=True, nurse_reason=known)
    # Whoever was half-way down when the window broke is not taken through it again.
    return come_down(call_in(visit)) if data.get("called") in ("landing", "landed") else visit

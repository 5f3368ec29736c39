"""What one person has said during their visit. Nothing of it is ever written to a disk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from companion.visit.faces import face_of

WORRY_MAX: Final = 10
HIGH_WORRY: Final = 8
"""From here on the check-in offers breathing or the nurse first: wording, not a clinical line."""

DETAILS: Final = ("main", "steps", "full")
Change = Literal["lower", "same", "higher"]
Called = Literal["", "landing", "landed"]
"""Called to the procedure: picture and sound are on their way down, then steady."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Answers and signals of one visit. Worry runs from 0 to 10; None means not said.

    `by_faces`: this person answers by one of five faces. Two worries that show the same face are
    the same to them.
    """

    by_faces: bool = False
    worry: int | None = None
    worry_after: int | None = None
    detail: str = "main"
    nurse_called: bool = False
    nurse_reason: str = ""
    called: Called = ""

    @property
    def high_worry(self) -> bool:
        """Whether the check-in should offer breathing or the nurse before anything else."""
        return self._high(self.worry)

    @property
    def high_after(self) -> bool:
        """Whether the check-out should offer breathing or the nurse."""
        return self.change == "higher" or self._high(self.worry_after)

    @property
    def face(self) -> int | None:
        """The face of the worry on arrival; None when not said."""
        return face_of(self.worry)

    @property
    def face_after(self) -> int | None:
        """The face of the worry at the end; None when not said."""
        return face_of(self.worry_after)

    @property
    def change(self) -> Change | None:
        """How worry moved from check-in to check-out, in a word; None unless both were answered."""
        before, after = self._said(self.worry), self._said(self.worry_after)
        if before is None or after is None:
            return None
        if after == before:
            return "same"
        return "lower" if after < before else "higher"

    def _said(self, worry: int | None) -> int | None:
        """A worry in the steps this person can tell apart."""
        return face_of(worry) if self.by_faces else worry

    def _high(self, worry: int | None) -> bool:
        said, line = self._said(worry), self._said(HIGH_WORRY)
        return said is not None and line is not None and said >= line


def _said(value: int) -> int | None:
    return value if 0 <= value <= WORRY_MAX else None


def say_worry(visit: Visit, value: int) -> Visit:
    """The worry on arrival; a value outside 0–10 takes the answer back."""
    return replace(visit, worry=_said(value))


def say_worry_after(visit: Visit, value: int) -> Visit:
    """The worry at the end; a value outside 0–10 takes the answer back."""
    return replace(visit, worry_after=_said(value))


def answer_by(visit: Visit, faces: bool) -> Visit:
    """The visit of someone who answers by faces, or by numbers; what was said stays said."""
    return replace(visit, by_faces=faces)


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
    visit = Visit(by_faces=data.get("by_faces") is True)
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

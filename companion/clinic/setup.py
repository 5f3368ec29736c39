"""Who the visit is for, as the nurse set it. Only what changes the words or the breath."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "audience": ("adult", "teen", "child", "little", "parent"),
    "procedure": ("aspiration", "biopsy", "both"),
    "medicine": ("numbing", "relaxing", "asleep", "unsure"),
    "position": ("side", "stomach", "hug", "unsure"),
    "site": ("hip", "other"),
    "cream": ("no", "yes"),
    "age": ("little", "child", "teen"),
    "stage": ("waiting", "during", "after"),
    "wait": ("unknown", "5", "15", "30"),
}

DECISIVE: Final = ("audience", "procedure", "medicine", "position")
"""The questions a nurse with ten seconds sees first."""

_ONLY_FOR: Final[Mapping[str, tuple[str, ...]]] = {
    "hug": ("child", "little", "parent"),
    "age": ("parent",),
}
"""Answers, and whole questions, that make sense for some readers only."""

OF_THE_HOUR: Final = ("stage", "wait")
"""Questions about how far the visit is: no set-up made ahead answers them."""

CHILDREN: Final = ("child", "little")
"""Readers who have Pip beside them."""

UNPACED_MEDICINES: Final = ("relaxing", "asleep")
"""Nothing paces the breath of a person who is made drowsy: these rule it out."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What the nurse's corner asks, and whether the breath may be paced.

    `age` is the child's, for the parent who reads. `cream` is numbing cream on the skin. `wait`
    is about how many minutes it still was, when asked, until the test begins. `given`: medicine
    that relaxes or lets sleep was given. `paced` is the nurse's own switch.
    """

    audience: str = "adult"
    procedure: str = "both"
    medicine: str = "numbing"
    position: str = "side"
    site: str = "hip"
    cream: str = "no"
    age: str = "child"
    stage: str = "waiting"
    wait: str = "unknown"
    paced: bool = True
    given: bool = False

    @property
    def medicine_now(self) -> str:
        """The medicine this person has, or will have: whoever was given more is relaxed."""
        more = self.given and self.medicine not in UNPACED_MEDICINES
        return "relaxing" if more else self.medicine

    @property
    def pacing_possible(self) -> bool:
        """Whether the nurse can allow a paced breath at all with this medicine."""
        return self.medicine_now not in UNPACED_MEDICINES

    @property
    def pacing_allowed(self) -> bool:
        """Whether anything may pace the breath now."""
        return self.paced and self.pacing_possible

    @property
    def as_planned(self) -> SetUp:
        """The set-up without what belongs to this hour."""
        return self.at_the_hour_of(SetUp())

    def at_the_hour_of(self, now: SetUp) -> SetUp:
        """The set-up with what no plan made ahead can know: that is as it is now."""
        return replace(self, stage=now.stage, wait=now.wait, given=now.given, paced=now.paced)

    @property
    def wait_min(self) -> float | None:
        """About how many minutes it was until the test begins, when asked; None if not known."""
        return float(self.wait) if self.wait.isdigit() else None

    @property
    def for_child(self) -> bool:
        """Whether a child reads."""
        return self.audience in CHILDREN


def choose(setup: SetUp, question: str, answer: str) -> SetUp:
    """The set-up with one question answered; an unknown question or answer changes nothing."""
    if answer not in CHOICES.get(question, ()):
        return setup
    chosen = SetUp(**{**asdict(setup), question: answer})
    if question == "audience" and _cannot_lie_so(chosen):
        return replace(chosen, position="unsure")
    return chosen


def _cannot_lie_so(setup: SetUp) -> bool:
    """Whether the position is one that this audience is not offered."""
    return setup.audience not in _ONLY_FOR.get(setup.position, (setup.audience,))


def allow_pacing(setup: SetUp, allowed: bool) -> SetUp:
    """The set-up with the nurse's switch on or off; medicine that makes drowsy has the last word
    in `pacing_allowed`.
    """
    return replace(setup, paced=allowed)


def give_medicine(setup: SetUp, given: bool) -> SetUp:
    """The set-up once medicine that makes drowsy was given, or with that taken back."""
    return replace(setup, given=given)


def offered(question: str, audience: str, readers: tuple[str, ...]) -> tuple[str, ...]:
    """The answers that can be chosen: for `audience`, and only readers the pack has words for.

    None for a question that is not asked of this audience.
    """
    if audience not in _ONLY_FOR.get(question, (audience,)):
        return ()
    if question == "audience":
        return tuple(key for key in CHOICES[question] if key in readers)
    return tuple(key for key in CHOICES[question] if audience in _ONLY_FOR.get(key, (audience,)))


def setup_from(data: Mapping[str, object]) -> SetUp:
    """The set-up kept in `data`; what is missing or unknown is the default."""
    setup = SetUp()
    for question in CHOICES:
        answer = data.get(question)
        if isinstance(answer, str):
            setup = choose(setup, question, answer)
    paced = data.get("paced")
    if isinstance(paced, bool):
        setup = allow_pacing(setup, paced)
    return give_medicine(setup, data.get("given") is True)

"""Who the visit is for, as the nurse set it. Only what changes the words or the breath."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "audience": ("adult", "teen", "child", "little", "parent"),
    "procedure": ("aspiration", "biopsy", "both"),
    "medicine": ("numbing", "relaxing", "asleep", "unsure"),
    "position": ("side", "stomach", "hug", "unsure"),
}

_ONLY_FOR: Final[Mapping[str, tuple[str, ...]]] = {"hug": ("child", "little", "parent")}
"""Answers that make sense for some readers only."""

UNPACED_MEDICINES: Final = ("relaxing", "asleep")
"""Nothing paces the breath of a person who is made drowsy: these rule it out."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """The four questions of the nurse's corner, and whether the breath may be paced."""

    audience: str = "adult"
    procedure: str = "both"
    medicine: str = "numbing"
    position: str = "side"
    paced: bool = True

    @property
    def pacing_possible(self) -> bool:
        """Whether the nurse can allow a paced breath at all with this medicine."""
        return self.medicine not in UNPACED_MEDICINES


def choose(setup: SetUp, question: str, answer: str) -> SetUp:
    """The set-up with one question answered; an unknown question or answer changes nothing.

    A medicine that makes a person drowsy also rules paced breathing out.
    """
    if answer not in CHOICES.get(question, ()):
        return setup
    match question:
        case "audience":
            return replace(setup, audience=answer)
        case "procedure":
            return replace(setup, procedure=answer)
        case "position":
            return replace(setup, position=answer)
    return replace(setup, medicine=answer, paced=answer not in UNPACED_MEDICINES)


def allow_pacing(setup: SetUp, allowed: bool) -> SetUp:
    """The set-up with pacing allowed or not; medicine that makes drowsy has the last word."""
    return replace(setup, paced=allowed and setup.pacing_possible)


def offered(question: str, audience: str, readers: tuple[str, ...]) -> tuple[str, ...]:
    """The answers that can be chosen: for `audience`, and only readers the pack has words for."""
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
    return allow_pacing(setup, paced) if isinstance(paced, bool) else setup

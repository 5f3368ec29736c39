"""What a person chooses for their breath. Kept in memory for their visit only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from companion.breathing.patterns import OWN, Pattern, Patterns, set_by_hand, usual_for

MINUTES: Final = (0, 1, 3, 5, 10)
"""How long a session may last; 0 until the person is called, or stops."""


@dataclass(frozen=True, slots=True)
class Choices:
    """`guide` and `pattern` are empty until one is chosen; own times are 0 until they are set.

    `fewer_words`: the words fade once they are known. `with_music`: the breath follows the
    music's phrases where it has them. `offered_guide` came with what was started: it shows before
    the one that was chosen, and gives way to a new choice or to less motion.
    """

    guide: str = ""
    pattern: str = ""
    own_in_s: float = 0.0
    own_out_s: float = 0.0
    minutes: int = 0
    tones: bool = False
    fewer_words: bool = False
    with_music: bool = False
    offered_guide: str = ""


def choices_from(kept: Mapping[str, object]) -> Choices:
    """The choices kept as plain data; what is absurd counts as not chosen."""
    minutes = kept.get("minutes")
    return Choices(
        guide=_name(kept.get("guide")),
        pattern=_name(kept.get("pattern")),
        own_in_s=_seconds(kept.get("own_in_s")),
        own_out_s=_seconds(kept.get("own_out_s")),
        minutes=minutes if isinstance(minutes, int) and minutes in MINUTES else 0,
        tones=kept.get("tones") is True,
        fewer_words=kept.get("fewer_words") is True,
        with_music=kept.get("with_music") is True,
        offered_guide=_name(kept.get("offered_guide")),
    )


def own_of(choices: Choices, patterns: Patterns, reader: str, otherwise: Pattern) -> Pattern:
    """The pattern of the person's own, with the times that they set for it."""
    own = patterns.get(OWN, otherwise)
    if choices.own_in_s and own.id == OWN:
        return set_by_hand(own, choices.own_in_s, choices.own_out_s, reader)
    return own


def wanted_by(choices: Choices, patterns: Patterns, reader: str, otherwise: Pattern) -> Pattern:
    """The pattern that was chosen, as far as it is for this reader; else what they begin with."""
    usual = usual_for(patterns, reader, otherwise)
    chosen = patterns.get(choices.pattern, usual)
    if reader not in chosen.audience:
        return usual
    return own_of(choices, patterns, reader, otherwise) if chosen.kind == OWN else chosen


def _name(value: object) -> str:
    return value if isinstance(value, str) else ""


def _seconds(value: object) -> float:
    usable = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 60
    return float(value) if usable and isinstance(value, int | float) else 0.0

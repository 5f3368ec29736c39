"""Which of the words of breathing a moment calls for."""

from dataclasses import dataclass

from companion.breathing.patterns import Pattern
from companion.breathing.session import Moment
from companion.breathing.words import BreathingWords


@dataclass(frozen=True)
class Spoken:
    """`word` stands large beside the guide, `note` small below it."""

    word: str = ""
    note: str = ""


def spoken(moment: Moment, breath: int, pattern: Pattern, words: BreathingWords) -> Spoken:
    """What to show in a moment of the breath with that number, the first being 0.

    The pattern's cautions follow each other, one a breath; the last of them stays.
    """
    cautions = [words.cautions[key] for key in pattern.cautions if key in words.cautions]
    caution = cautions[min(breath, len(cautions) - 1)] if cautions else ""
    match moment:
        case Moment.IDLE:
            return Spoken(words.intro[0], words.intro[-1])
        case Moment.SETTLE:
            return Spoken(words.settle[0], caution)
        case Moment.IN:
            return Spoken(words.breathe_in, caution)
        case Moment.OUT:
            return Spoken(words.breathe_out, caution)
        case Moment.LAST:
            return Spoken(words.last, caution)
        case Moment.PAUSED:
            return Spoken(words.paused, words.wait)
        case Moment.QUIET:
            return Spoken(words.quiet[0], words.quiet[-1])
        case Moment.ENDED:
            return Spoken(words.end[0], words.end[-1])

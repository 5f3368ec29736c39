"""Five faces from calm to very worried, for readers who do not count their worry.

They stand evenly on the scale from 0 to 10 that adults answer on, so that both kinds of answer are
kept as one number and an answer keeps its meaning when the visit is told to another reader.
"""

from typing import Final

FACES: Final = 5
WORRY_OF: Final = (0, 2, 5, 8, 10)
"""The worry each face stands for: quarters of the scale, halves rounded away from its middle."""
_FIRST_WORRY: Final = (0, 2, 4, 7, 9)
"""The least worry that each face is shown for: whatever lies nearest to it."""


def worry_of(face: int) -> int:
    """The worry (0 to 10) a face from 0 to 4 stands for; -1, nothing said, for any other."""
    return WORRY_OF[face] if 0 <= face < FACES else -1


def face_of(worry: int | None) -> int | None:
    """The face nearest to a worry from 0 to 10; None where nothing was said."""
    if worry is None:
        return None
    return sum(worry >= first for first in _FIRST_WORRY) - 1

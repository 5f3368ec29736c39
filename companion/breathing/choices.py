"""What a person chooses for their breath. Kept in memory for their visit only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

MINUTES: Final = (0, 1, 3, 5, 10)
"""How long a session may last; 0 until the person is called, or stops."""


@dataclass(frozen=True, slots=True)
class Choices:
    """`guide` and `pattern` are empty until one is chosen; own times are 0 until they are set.

    `fewer_words`: the words fade once they are known. `with_music`: the breath follows the
    music's phrases where it has them.
    """

    guide: str = ""
    pattern: str = ""
    own_in_s: float = 0.0
    own_out_s: float = 0.0
    minutes: int = 0
    tones: bool = False
    fewer_words: bool = False
    with_music: bool = False


def choices_from(kept: Mapping[str, object]) -> Choices:
    """The choices kept as plain data; what is absurd counts as not chosen."""
    guide, pattern, minutes = kept.get("guide"), kept.get("pattern"), kept.get("minutes")
    return Choices(
        guide=guide if isinstance(guide, str) else "",
        pattern=pattern if isinstance(pattern, str) else "",
        own_in_s=_seconds(kept.get("own_in_s")),
        own_out_s=_seconds(kept.get("own_out_s")),
        minutes=minutes if isinstance(minutes, int) and minutes in MINUTES else 0,
        tones=kept.get("tones") is True,
        fewer_words=kept.get("fewer_words") is True,
        with_music=kept.get("with_music") is True,
    )


def _seconds(value: object) -> float:
    usable = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 60
    return float(value) if usable and isinstance(value, int | float) else 0.0

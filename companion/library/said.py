"""What a file of music says about itself, once it was made plain.

Apart from `tags`, because whoever only remembers it need not load what reads it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tags:
    """Plain lines of at most `text.LONGEST` characters, or empty; numbers in their bounds, or None.

    `replay_gain_db` is what the file says of its loudness; nothing here trusts it.
    """

    title: str
    artist: str = ""
    album: str = ""
    disc: int | None = None
    track: int | None = None
    length_s: float | None = None
    replay_gain_db: float | None = None
    has_picture: bool = False

"""What the sound process can be told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Music:
    """Cross over to a piece."""

    id: str
    path: str
    start_s: float = 0.0
    fade_s: float = 5.0
    gain_db: float = 0.0


@dataclass(frozen=True)
class Queue:
    """What follows the current piece; nothing, with an empty id."""

    id: str = ""
    path: str = ""
    gain_db: float = 0.0


@dataclass(frozen=True)
class Pause:
    """Hold the music."""

    fade_s: float = 1.0


@dataclass(frozen=True)
class Resume:
    """Go on with the music."""

    fade_s: float = 0.5


@dataclass(frozen=True)
class Stop:
    """End the music."""

    fade_s: float = 1.0


@dataclass(frozen=True)
class Volume:
    """The gain of the music."""

    gain_db: float
    fade_s: float = 0.2


@dataclass(frozen=True)
class LayerWanted:
    """One loop of the ambience."""

    id: str
    path: str
    gain_db: float = 0.0


@dataclass(frozen=True)
class Ambience:
    """All loops that shall sound; others fade out."""

    layers: tuple[LayerWanted, ...]
    fade_s: float = 3.0


@dataclass(frozen=True)
class LoadCue:
    """Get a short sound ready. ``bus`` is "cues" or "voice"; the music ducks under the voice."""

    id: str
    path: str
    bus: str = "cues"


@dataclass(frozen=True)
class Cue:
    """Let a short sound be heard at ``at``, a time of the monotonic clock in seconds."""

    id: str
    at: float
    gain_db: float = 0.0


@dataclass(frozen=True)
class Swell:
    """Let the ambience go with the breath, from ``at`` on for ``lasts_s``: to its own level with a
    ``fullness`` of 1, a little lower with less. Without another one it goes back by itself.
    """

    at: float
    lasts_s: float
    fullness: float


@dataclass(frozen=True)
class ClearCues:
    """Forget the short sounds and the swells that wait, let go of those that sound; of the short
    sounds only those for later than ``after``, a time of the monotonic clock, if it is not 0.
    """

    after: float = 0.0


@dataclass(frozen=True)
class Mute:
    """Sound off, or on again."""

    on: bool
    fade_s: float = 0.3


@dataclass(frozen=True)
class Ceiling:
    """The gain of everything, which no other one can make up for."""

    gain_db: float


@dataclass(frozen=True)
class Land:
    """Come to silence within ``total_s``."""

    total_s: float = 40.0
    crossfade_s: float = 12.0


@dataclass(frozen=True)
class Speak:
    """The person asks for sound, knowing where it comes out."""


@dataclass(frozen=True)
class Quit:
    """Fade out and end."""

    fade_s: float = 0.3


Command = (
    Music | Queue | Pause | Resume | Stop | Volume | Ambience | LoadCue | Cue | ClearCues | Mute
) | (Swell | Ceiling | Land | Speak | Quit)
_ASKING = (Music, Resume, Speak)


def asks_for_sound(command: Command) -> bool:
    """Whether somebody wants to hear something now."""
    return bool(command.layers) if isinstance(command, Ambience) else isinstance(command, _ASKING)

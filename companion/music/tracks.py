"""What there is to hear: pieces, playlists, the rain."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Track:
    """A piece of music. `about` is one plain sentence; `duration_s` is the length of the file."""

    id: str
    title: str
    about: str
    file: Path
    cover: Path
    duration_s: float


@dataclass(frozen=True, slots=True)
class Layer:
    """One seamless loop of an ambience; `gain_db` brings the mix of all layers to its level."""

    id: str
    file: Path
    gain_db: float = 0.0


@dataclass(frozen=True, slots=True)
class Ambience:
    """A place to hear, made of layers that are mixed as they play."""

    id: str
    title: str
    about: str
    cover: Path
    layers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A soft tone at a turn of the breath. It is first heard `first_sound_s` into its file."""

    id: str
    file: Path
    first_sound_s: float


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that can sound. `order` is the playlist a person starts with."""

    tracks: Mapping[str, Track] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    ambiences: Mapping[str, Ambience] = field(default_factory=dict)
    cues: Mapping[str, Cue] = field(default_factory=dict)


EMPTY: Final = Catalogue()
"""What there is when nothing could be read: the app goes on in silence."""

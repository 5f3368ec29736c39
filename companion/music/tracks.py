"""What there is to hear: pieces, playlists, the sounds of places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

KINDS: Final = ("album", "waiting", "procedure", "sleep")
"""A playlist is an album, or meant for a time: until one is called, during the test, to sleep."""

OWN: Final = "own"
"""Id and kind of the playlist that a person brings along."""

LIKED: Final = "liked"
"""Id and kind of the playlist of what a person marked in this visit."""

Cover = Path | str
"""A picture: a file, or the address of one that is only in memory."""


@dataclass(frozen=True, slots=True)
class Track:
    """A piece of music. `about` is one plain sentence; `duration_s` is the length of the file.

    `lines_s`: where its phrases begin, each of about one breath; none where it has no such lines.
    `gain_db` brings a person's own to the level of all music here.
    """

    id: str
    title: str
    about: str
    file: Path
    cover: Cover | None
    duration_s: float
    lines_s: tuple[float, ...] = ()
    gain_db: float = 0.0


@dataclass(frozen=True, slots=True)
class Playlist:
    """Pieces in an order, for these readers; of one of KINDS. With `ends_min` above 0 it fades out
    after so many minutes, unless the person chose otherwise. Of pieces that are `alone` none
    follows another by itself.
    """

    id: str
    kind: str
    title: str
    about: str
    readers: tuple[str, ...]
    cover: Cover | None
    tracks: tuple[str, ...]
    ends_min: int = 0
    alone: bool = False


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
    """Everything that can sound. `starts` names the playlist that each reader begins with,
    `quieter_db` how much lower everything stays for one.
    """

    tracks: Mapping[str, Track] = field(default_factory=dict)
    playlists: Mapping[str, Playlist] = field(default_factory=dict)
    starts: Mapping[str, str] = field(default_factory=dict)
    quieter_db: Mapping[str, float] = field(default_factory=dict)
    ambiences: Mapping[str, Ambience] = field(default_factory=dict)
    cues: Mapping[str, Cue] = field(default_factory=dict)

    def offered(self, reader: str) -> tuple[Playlist, ...]:
        """The playlists for this reader, in the order of the file; their own is always theirs."""
        return tuple(
            one for one in self.playlists.values() if reader in one.readers or one.kind == OWN
        )

    def start(self, reader: str) -> Playlist | None:
        """Where this reader begins; None where there is nothing for them."""
        offered = self.offered(reader)
        named = self.starts.get(reader)
        return next((one for one in offered if one.id == named), next(iter(offered), None))

    def favourites(self, liked: Sequence[str]) -> Playlist | None:
        """The pieces that a person marked, with the first one's cover; None where none is there."""
        there = tuple(one for one in liked if one in self.tracks)
        return (
            Playlist(LIKED, LIKED, "", "", (), self.tracks[there[0]].cover, there)
            if there
            else None
        )


EMPTY: Final = Catalogue()
"""What there is when nothing could be read: the app goes on in silence."""

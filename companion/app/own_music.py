"""Joins music that people bring, and the clinic's own, to the music that plays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from companion.app.own_pieces import OwnPieces
from companion.library.view_model import LibraryViewModel
from companion.music.queue import Queue, queue_from
from companion.music.tracks import OWN, Catalogue, Playlist

if TYPE_CHECKING:
    from companion.app.content import Content
    from companion.library.pieces import Event, Indexing, Measured, Measuring, Refusal
    from companion.library.words import LibraryWords
    from companion.music.view_model import MusicViewModel

CLINIC: Final = "clinic"
"""Id of the playlist with the clinic's own music, which is an album like others."""


class OwnMusic(QObject):
    """Offers what a visitor brought, and what the clinic keeps, as playlists beside the others.

    `readers` says whom the clinic's music is for.
    """

    def __init__(
        self,
        music: MusicViewModel,
        visitors: OwnPieces,
        clinics: OwnPieces,
        readers: Callable[[], tuple[str, ...]],
        cover: Path,
    ) -> None:
        super().__init__(music)
        self._music = music
        self._visitors = visitors
        self._clinics = clinics
        self._readers = readers
        self._cover = cover
        self._content: Content | None = None
        self._held: Mapping[str, object] = {}
        self._wanted = ""
        for pieces in (visitors, clinics):
            pieces.changed.connect(self.offer)
            pieces.added.connect(self._append)
            pieces.wanted.connect(self._listen)
            pieces.missed.connect(self.let_go)
            music.trackChanged.connect(pieces.go_on)
            music.upNext.queueWanted.connect(pieces.go_on)
        music.playingChanged.connect(self._look_who_plays)
        music.playlists.wanted.connect(self._look_what_is_wanted)

    def take(self, content: Content) -> None:
        """Take up what was read."""
        self._content = content
        if content.library:
            self._visitors.take_words(content.library)
            self._clinics.take_words(content.library)

    def hold(self, kept: Mapping[str, object]) -> dict[str, object]:
        """What was kept of a visit, without music that has to be found again before it goes on.

        Call before that is restored, and before anything is looked for.
        """
        music = kept.get("music")
        if not isinstance(music, Mapping):
            return dict(kept)
        on = _queue(music).track_id
        if not any(one.holds(on) for one in (self._visitors, self._clinics)):
            return dict(kept)
        self._held = music
        return {**kept, "music": {**music, "queue": {}, "playing": False, "chosen": False}}

    def wait_for_held(self) -> None:
        """Have what was held come first. Call when it is being looked for."""
        played = _queue(self._held)
        for pieces in (self._visitors, self._clinics):
            if pieces.title and pieces.holds(played.track_id):
                ours = [one for one in played.tracks if pieces.holds(one)]
                on = ours.index(played.track_id)
                pieces.bring_back(ours[on:], ours[:on])
                return
        self.let_go()

    def let_go(self) -> None:
        """Nobody waits any more for what was held, or asked for."""
        self._held, self._wanted = {}, ""
        for pieces in (self._visitors, self._clinics):
            pieces.let_go()

    def remember(self, kept: Mapping[str, object]) -> dict[str, object]:
        """What is kept of a visit, with what is still held."""
        music = kept.get("music")
        if not self._held or not isinstance(music, Mapping):
            return dict(kept)
        return {**kept, "music": {**music, **_playing(self._held)}}

    def end(self) -> None:
        """End what runs beside the window."""
        self._visitors.end()
        self._clinics.end()

    def brought(self, track_id: str) -> bool:
        """Whether this is a visitor's, and not ours or the clinic's."""
        return self._visitors.holds(track_id)

    def picture(self, address: str) -> bytes | None:
        """The cover that somebody brought, at its address; for any thread."""
        return self._visitors.picture(address) or self._clinics.picture(address)

    def offer(self) -> None:
        """What is ready, as playlists beside the others."""
        catalogue = self._content.catalogue if self._content else Catalogue()
        tracks, playlists = dict(catalogue.tracks), dict(catalogue.playlists)
        for pieces, kind, readers, cover in (
            (self._visitors, OWN, (), None),
            (self._clinics, "album", self._readers(), self._cover),
        ):
            if pieces.ready:
                tracks |= pieces.ready
                ids = tuple(pieces.ready)
                first = cover or pieces.ready[ids[0]].cover
                playlists[pieces.name] = Playlist(
                    pieces.name, kind, pieces.title, "", readers, first, ids
                )
        self._music.offer(replace(catalogue, tracks=tracks, playlists=playlists))

    def _append(self, track_id: str) -> None:
        if self._held and _queue(self._held).track_id == track_id:
            held, self._held = self._held, {}
            self._music.restore({**self._music.kept(), **_playing(held)})
        for pieces in (self._visitors, self._clinics):
            if pieces.holds(track_id):
                self._music.append(pieces.name, track_id)
                if self._wanted == pieces.name:
                    self._listen(pieces.name)

    def _listen(self, name: str) -> None:
        """Play this list, now or with its first piece."""
        is_there = any(one.ready for one in (self._visitors, self._clinics) if one.name == name)
        self._wanted = "" if is_there else name
        if is_there:
            self._music.playlists.play(name)

    def _look_who_plays(self) -> None:
        """Who asks for other music meanwhile is not interrupted by what comes late."""
        if self._music.playing:
            self.let_go()

    def _look_what_is_wanted(self, name: str) -> None:
        if not name or name != self._wanted:
            self.let_go()


def _queue(state: Mapping[str, object]) -> Queue:
    queue = state.get("queue")
    return queue_from(queue) if isinstance(queue, Mapping) else Queue()


def _playing(state: Mapping[str, object]) -> dict[str, object]:
    """What plays of what was kept, without how loud and what sounds around it."""
    told = ("queue", "position_s", "playing", "chosen")
    return {name: state[name] for name in told if name in state}


def make_library(
    parent: QObject, keep: Path | None = None, overhear: Callable[[Event], None] | None = None
) -> LibraryViewModel:
    """The picker; what looks through folders is loaded when a folder is chosen.

    With a folder to `keep` it in, what was found is remembered. `overhear` is told, on other
    threads, all that the picker is.
    """

    def places() -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        from companion.device.music_places import music_places

        return music_places()

    def indexing(on_event: Callable[[Event], None], words: LibraryWords) -> Indexing:
        from companion.library.client import IndexingProcess

        def hear(event: Event) -> None:
            if overhear:
                overhear(event)
            on_event(event)

        return IndexingProcess(hear, words, keep)

    return LibraryViewModel(places, indexing, parent)


def make_own_music(
    visitors: LibraryViewModel,
    clinics: LibraryViewModel,
    music: MusicViewModel,
    readers: Callable[[], tuple[str, ...]],
    assets: Path,
) -> OwnMusic:
    """Own music, measured in processes that are loaded when there is a piece to measure."""

    def measuring(
        on_measured: Callable[[Measured | Refusal], None], words: LibraryWords
    ) -> Measuring:
        from companion.library.client import MeasuringProcess

        return MeasuringProcess(on_measured, words)

    def on() -> str:
        return music.trackId

    def removed() -> tuple[str, ...]:
        return music.upNext.removed

    cover = assets / "music" / "covers" / "list_of_the_clinic.svg"
    return OwnMusic(
        music,
        OwnPieces(OWN, visitors, measuring, on, removed),
        OwnPieces(CLINIC, clinics, measuring, on, removed, cover),
        readers,
        cover,
    )

"""The playlists that there are for a reader, for QML."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.music.tracks import OWN, Playlist
from companion.qt import Property, QmlUncreatable, Signal, Slot, file_url

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("playlistId", "kind", "title", "about", "cover", "current")


@QmlElement
@QmlUncreatable("a part of MusicViewModel")
class Playlists(QObject):
    """Albums, and playlists that are meant for a time. `wanted` names the one to play, and none
    when nobody waits for one any more.
    """

    changed = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Playlist, ...] = ()
        self._favourites: Playlist | None = None
        self._current = ""
        self._albums = RecordListModel(_ROLES, self)
        self._moments = RecordListModel(_ROLES, self)

    @Property(QObject, constant=True)
    def albums(self) -> QObject:
        return self._albums

    @Property(QObject, constant=True)
    def moments(self) -> QObject:
        """The playlists for a time: until one is called, during the test, to doze off."""
        return self._moments

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the one that is on; empty where it has none."""
        on = self.named(self._current)
        return on.title if on else ""

    @Property(bool, notify=changed)
    def choice(self) -> bool:
        """Whether there is more than one to choose from, or the only one is not what is on."""
        ours = [one.id for one in self._offered if one.kind != OWN]
        return len(ours) > 1 or any(one != self._current for one in ours)

    @Property(dict, notify=changed)
    def own(self) -> dict[str, object]:
        """The playlist that the person brought along, with the roles of the others; empty without
        one.
        """
        return next((self._record(one) for one in self._offered if one.kind == OWN), {})

    @Property(dict, notify=changed)
    def favourites(self) -> dict[str, object]:
        """What the person marked in this visit, as `own`."""
        return self._record(self._favourites) if self._favourites else {}

    @Slot(str)
    def play(self, playlist_id: str) -> None:
        self.wanted.emit(playlist_id)

    def let_go(self) -> None:
        """Whatever was asked for and is not there yet shall not play by itself."""
        self.wanted.emit("")

    def offer(self, playlists: Sequence[Playlist]) -> None:
        """These are for the reader."""
        self._offered = tuple(playlists)
        self._show()

    def be_at(self, playlist_id: str, favourites: Playlist | None) -> None:
        """This one is on, and this is what the person marked."""
        if (playlist_id, favourites) != (self._current, self._favourites):
            self._current, self._favourites = playlist_id, favourites
            self._show()

    def named(self, playlist_id: str) -> Playlist | None:
        """One of those that can be chosen here."""
        there = (*self._offered, *([self._favourites] if self._favourites else []))
        return next((one for one in there if one.id == playlist_id), None)

    def _show(self) -> None:
        self._albums.show([self._record(one) for one in self._offered if one.kind == "album"])
        self._moments.show(
            [self._record(one) for one in self._offered if one.kind not in ("album", OWN)]
        )
        self.changed.emit()

    def _record(self, playlist: Playlist) -> dict[str, object]:
        return {
            "playlistId": playlist.id,
            "kind": playlist.kind,
            "title": playlist.title,
            "about": playlist.about,
            "cover": file_url(playlist.cover),
            "current": playlist.id == self._current,
        }

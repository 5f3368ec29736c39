"""What plays after what, for QML: the pieces in their order, and what a person may do with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import random

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.music import queue as queues
from companion.music.listening import Listening
from companion.music.queue import Queue, Repeat
from companion.music.tracks import Track
from companion.qt import Property, QmlUncreatable, Signal, Slot, file_url

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a part of MusicViewModel")
class UpNext(QObject):
    """Shows the queue of a listening. `queueWanted` carries the `Queue` that a person made of it,
    `likeWanted` the piece they marked or no longer mark.
    """

    changed = Signal()
    queueWanted = Signal(object)
    likeWanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Listening()
        self._tracks = RecordListModel(
            ("trackId", "title", "about", "cover", "current", "liked"), self
        )

    @Property(QObject, constant=True)
    def tracks(self) -> QObject:
        """The pieces in the order they play in."""
        return self._tracks

    @property
    def removed(self) -> tuple[str, ...]:
        """The pieces of this list that the person took out of it."""
        return self._now.queue.removed

    @Property(str, notify=changed)
    def playlistId(self) -> str:
        return self._now.queue.playlist

    @Property(bool, notify=changed)
    def liked(self) -> bool:
        """Whether the person marked the piece that is on."""
        return self._now.track_id in self._now.liked

    @Property(bool, notify=changed)
    def shuffled(self) -> bool:
        return self._now.queue.shuffled

    @Property(str, notify=changed)
    def repeat(self) -> str:
        """What comes after the last piece: all (from the first on), one (the same), or off."""
        return self._now.queue.repeat.value

    @Slot(str, int)
    def move(self, track_id: str, distance: int) -> None:
        """Let a piece come so many places later, or with a number below 0 earlier."""
        self._want(queues.moved(self._now.queue, track_id, distance))

    @Slot(str)
    def remove(self, track_id: str) -> None:
        """Leave a piece out until this list is begun anew; the next one takes its turn if it was
        on.
        """
        self._want(queues.without(self._now.queue, track_id))

    @Slot(bool)
    def setShuffled(self, on: bool) -> None:
        queue = self._now.queue
        if on:
            self._want(queues.shuffled(queue, [random() for _ in queue.tracks]))
        else:
            self._want(queues.unshuffled(queue))

    @Slot(str)
    def setRepeat(self, repeat: str) -> None:
        """One of all, one and off."""
        if repeat in tuple(Repeat):
            self._want(replace(self._now.queue, repeat=Repeat(repeat)))

    @Slot(str)
    def like(self, track_id: str) -> None:
        """Mark a piece, or take the mark away."""
        self.likeWanted.emit(track_id)

    def show(self, now: Listening, tracks: Mapping[str, Track]) -> None:
        """This is what plays now."""
        self._now = now
        self._tracks.show(
            [
                {
                    "trackId": track.id,
                    "title": track.title,
                    "about": track.about,
                    "cover": file_url(track.cover),
                    "current": track.id == now.track_id,
                    "liked": track.id in now.liked,
                }
                for track in map(tracks.__getitem__, now.queue.tracks)
            ]
        )
        self.changed.emit()

    def _want(self, queue: Queue) -> None:
        if queue != self._now.queue:
            self.queueWanted.emit(queue)

"""Choosing music of one's own, for QML: a picker that shows only music, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.library.covers import Covers
from companion.library.picker_view_model import MusicPicker, Places
from companion.library.source import Source, source_from
from companion.library.text import plain
from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot

if TYPE_CHECKING:
    from companion.library.pieces import Event, Indexing, Piece, Refusal
    from companion.library.words import LibraryWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_REFUSALS = 100


@QmlElement
@QmlUncreatable("made once by the app")
class LibraryViewModel(MusicPicker):
    """One choice at a time. `begun` says that another one was made, `found` carries pieces of it as
    they are found, in their order, `coverRead` a cover that was asked for and is there.
    `listenWanted` says that it shall play as soon as it can.
    """

    stateChanged = Signal()
    keptChanged = Signal()
    begun = Signal(str)
    found = Signal(tuple)
    coverRead = Signal(str)
    listenWanted = Signal()
    _told = Signal(object)

    def __init__(
        self,
        places: Places,
        make_indexing: Callable[[Callable[[Event], None], LibraryWords], Indexing],
        parent: QObject | None = None,
    ) -> None:
        """`places` is the picker's; `make_indexing` makes what looks through a folder, once words
        are there.
        """
        super().__init__(places, parent)
        self.covers = Covers()
        """Those that were asked for and read."""
        self._make_indexing = make_indexing
        self._indexing: Indexing | None = None
        self._job: int | None = None
        self._asked: set[str] = set()
        self._state = "idle"
        self._awaited = False
        self._reachable = True
        self._source: Source | None = None
        self._count = self._unfit = 0
        self._progress = 0.0
        self._refused: list[Refusal] = []
        self._refusals = RecordListModel(("file", "what", "cure"), self)
        self.wanted.connect(self._begin)
        self._told.connect(self._take)

    @Property(QObject, constant=True)
    def refusals(self) -> QObject:
        """What cannot be used: the file, what is the matter, what helps."""
        return self._refusals

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of idle, looking and done."""
        return self._state

    @Property(str, notify=stateChanged)
    def chosen(self) -> str:
        """The name of the folder or list that was chosen, empty for none."""
        return self._source.title if self._source else ""

    @Property(int, notify=stateChanged)
    def count(self) -> int:
        """How many pieces were found."""
        return self._count

    @Property(float, notify=stateChanged)
    def progress(self) -> float:
        """How far it was looked through, from 0 to 1."""
        return self._progress

    @Property(bool, notify=stateChanged)
    def hopeful(self) -> bool:
        """Whether there is, or may still be, something that plays."""
        return self._reachable and (self._state == "looking" or self._count > self._unfit)

    @Property(bool, notify=stateChanged)
    def awaited(self) -> bool:
        """Whether somebody asked for it to play."""
        return self._awaited

    @Slot()
    def listen(self) -> None:
        """Let what was chosen play as soon as its first piece may."""
        if self._source:
            self._awaited = True
            self.stateChanged.emit()
            self.listenWanted.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop looking; what was found stays."""
        if self._indexing:
            self._indexing.cancel()

    @Slot()
    def forget(self) -> None:
        """Give all of it up; nothing of it is remembered."""
        if self._indexing:
            self._indexing.forget()
        self._become(None, "idle")

    def take_words(self, words: LibraryWords) -> None:
        """From now on it can be looked through."""
        self._words = words

    def start_over(self) -> None:
        """Forget the person."""
        self.leave()
        if self._source:
            self.forget()

    def ask_cover(self, cover: str) -> None:
        """Have a piece's cover read, if that was not asked for yet; `coverRead` tells of it."""
        if self._indexing and cover and cover not in self._asked:
            self._asked.add(cover)
            self._indexing.ask_cover(cover)

    def kept(self) -> dict[str, object]:
        """What the parent keeps: what was chosen, not what was found."""
        return asdict(self._source) if self._source else {}

    def restore(self, state: Mapping[str, object]) -> None:
        """Look for it again where it was. Words must be there."""
        source = source_from(state)
        if source:
            self._begin(source)

    def again(self) -> None:
        """Look once more for what was chosen."""
        if self._source:
            self._begin(self._source)

    def keep_gain(self, path: str, gain_db: float) -> None:
        """Remember what measuring a piece gave."""
        if self._indexing:
            self._indexing.keep_gain(path, gain_db)

    def refuse(self, refusal: Refusal) -> None:
        """Tell of a piece that turned out not to be playable."""
        self._refused.append(refusal)
        self._unfit += 1
        self._tell_refusals()
        self.stateChanged.emit()

    def reach(self, reachable: bool) -> None:
        """Tell whether what was found can still be reached."""
        if reachable != self._reachable:
            self._reachable = reachable
            self.stateChanged.emit()

    def let_go(self) -> None:
        """It plays, or nobody waits for it any more."""
        if self._awaited:
            self._awaited = False
            self.stateChanged.emit()

    def end(self) -> None:
        """End what runs beside the window."""
        if self._indexing:
            self._indexing.close()

    def _begin(self, source: Source) -> None:
        if self._words is None:
            return
        if self._indexing is None:
            self._indexing = self._make_indexing(self._told.emit, self._words)
        self._become(source, "looking")
        folder = Path(source.folder)
        playlist = Path(source.playlist) if source.playlist else None
        files = [folder / name for name in source.files]
        self._job = self._indexing.start(folder, playlist, files)

    def _become(self, source: Source | None, state: str) -> None:
        """Another choice, or none: what was found of the one before is gone."""
        self._source, self._state, self._progress = source, state, 0.0
        self._job = None
        self._awaited, self._reachable = False, True
        self._count = self._unfit = 0
        self._refused.clear()
        self._asked.clear()
        self.covers.forget()
        self._tell_refusals()
        self.begun.emit(self.chosen)
        self.stateChanged.emit()
        self.keptChanged.emit()

    def _take(self, event: Event) -> None:
        # Not before the first frame: so many kinds of events take a while to be built.
        from companion.library.pieces import CoverRead, Finished, Found, Progress, Refused

        # What is told on other threads may arrive when another choice was made meanwhile.
        if event.job != self._job:
            return
        match event:
            case Found(pieces):
                self._add(pieces)
            case Refused(refusals):
                self._refused += refusals
                self._tell_refusals()
            case Progress(done, of, _):
                self._progress = done / of if of else 0.0
            case CoverRead(cover, picture):
                self._take_cover(cover, picture)
                return
            case Finished():
                self._state, self._progress = "done", 1.0
        self.stateChanged.emit()

    def _add(self, pieces: tuple[Piece, ...]) -> None:
        self._count += len(pieces)
        self.found.emit(pieces)

    def _take_cover(self, cover: str, picture: bytes | None) -> None:
        if cover in self._asked:
            self.covers.take(cover, picture)
            if self.covers.address(cover):
                self.coverRead.emit(cover)

    def _tell_refusals(self) -> None:
        self._refusals.show(
            [
                {"file": plain(Path(one.file).name), "what": one.what, "cure": one.cure}
                for one in self._refused[:_MOST_REFUSALS]
            ]
        )

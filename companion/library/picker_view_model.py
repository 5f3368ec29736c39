"""Looking for music in folders, for QML: what is in them, and what a person picked there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.library.page import FOLDER, LIST, PIECE, Entry, Page
from companion.library.picks import Picks
from companion.library.source import Source
from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot

if TYPE_CHECKING:
    from companion.library.words import LibraryWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


PATIENCE_MS: Final = 5000
"""A stick that sleeps answers sooner; a share whose server is gone after minutes, or never."""

Places = Callable[[], tuple[Sequence[Path], Sequence[Path]]]


@QmlElement
@QmlUncreatable("a part of LibraryViewModel")
class MusicPicker(QObject):
    """One folder at a time. `wanted` carries the `Source` that was chosen; `entered` says that
    another folder is shown, and at which row to begin.
    """

    pageChanged = Signal()
    picksChanged = Signal()
    entered = Signal(int)
    wanted = Signal(object)
    _looked = Signal(object)

    def __init__(
        self, places: Places, parent: QObject | None = None, patience_ms: int = PATIENCE_MS
    ) -> None:
        """`places` asks the disk where music may lie, and what of that was plugged in. A folder
        that does not answer in time is shown as one that cannot be opened, until it does.
        """
        super().__init__(parent)
        self._places = places
        self._words: LibraryWords | None = None
        self._page = Page()
        self._picks = Picks()
        self._above: list[str] = []
        self._came_from = ""
        self._looks = 0
        self._looking = False
        self._asked_for = ""
        self._look_on: threading.Thread | None = None
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._give_up)
        self._entries = RecordListModel(("path", "title", "kind", "about", "place"), self)
        self._looked.connect(self._show)

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        """Folders, lists and pieces of the folder that is looked into; `place` is which one of the
        picked pieces it is, 0 for none.
        """
        return self._entries

    @Property(str, notify=pageChanged)
    def folder(self) -> str:
        """The name of the folder that is looked into; empty at the places to begin with."""
        return self._page.title

    @Property(bool, notify=pageChanged)
    def readable(self) -> bool:
        return self._page.readable

    @Property(bool, notify=pageChanged)
    def cut(self) -> bool:
        """Whether the folder holds more than is shown."""
        return self._page.cut

    @Property(int, notify=picksChanged)
    def picked(self) -> int:
        """How many pieces were picked."""
        return len(self._picks.entries)

    @Property(bool, notify=picksChanged)
    def full(self) -> bool:
        """Whether no more can be picked."""
        return self._picks.full

    @Slot()
    def browse(self) -> None:
        """Begin with the places where music may lie."""
        self._above.clear()

        def ask() -> Page:
            from companion.library.browse import beginning

            return beginning(*self._places())

        self._look(ask)

    @Slot()
    def lookAgain(self) -> None:
        """What was shown last, as it is now; the places to begin with where nothing was."""
        if self._looking or (self._look_on and self._look_on.is_alive()):
            return
        if self._page.folder:
            self._look_into(self._page.folder)
        else:
            self.browse()

    @Slot(str)
    def enter(self, path: str) -> None:
        """Look into a folder."""
        self._above.append(self._page.folder)
        self._look_into(path)

    @Slot()
    def up(self) -> None:
        """Back to where this folder was entered from."""
        self._came_from = self._page.folder
        above = self._above.pop() if self._above else ""
        if above:
            self._look_into(above)
        else:
            self.browse()

    @Slot()
    def takeFolder(self) -> None:
        """All music of the folder that is looked into."""
        if self._page.folder:
            self.wanted.emit(Source(self._page.folder, self._page.title))

    @Slot(str)
    def take(self, path: str) -> None:
        """What is on this list, or all music of this folder; a piece is picked, or no longer."""
        entry = next((one for one in self._page.entries if one.path == path), None)
        if entry is None:
            return
        if entry.kind == LIST:
            self.wanted.emit(Source(self._page.folder, entry.title, playlist=path))
        elif entry.kind == FOLDER:
            self.wanted.emit(Source(path, entry.title))
        elif entry.kind == PIECE:
            self._pick(self._picks.touched(entry))

    @Slot()
    def takePicked(self) -> None:
        """The pieces that were picked."""
        source = self._picks.source()
        if source:
            self.wanted.emit(source)

    @Slot()
    def unpick(self) -> None:
        """None of them."""
        self._pick(Picks())

    def leave(self) -> None:
        """Forget where somebody looked, and what they picked there."""
        self.unpick()
        self._above.clear()
        self._looks += 1
        self._looking = False
        self._patience.stop()
        self._page, self._came_from = Page(), ""
        self._show_entries()
        self.pageChanged.emit()

    def _pick(self, picks: Picks) -> None:
        if picks != self._picks:
            self._picks = picks
            self._show_entries()
            self.picksChanged.emit()

    def _look_into(self, folder: str) -> None:
        unplayed = self._words.unplayed if self._words else {}

        def ask() -> Page:
            from companion.library.browse import look_into

            return look_into(folder, unplayed)

        self._look(ask, folder)

    def _look(self, ask: Callable[[], Page], folder: str = "") -> None:
        """A stick may take its time: the disk is asked beside the window, and only what was asked
        last is shown.
        """
        self._looks += 1
        self._looking, self._asked_for = True, folder
        self._patience.start()
        look = self._looks
        self._look_on = threading.Thread(
            target=lambda: self._looked.emit((look, ask())), name="folder", daemon=True
        )
        self._look_on.start()

    def _give_up(self) -> None:
        if self._asked_for:
            from companion.library.browse import unanswered

            self._show((self._looks, unanswered(self._asked_for)))

    def _show(self, answer: tuple[int, Page]) -> None:
        look, page = answer
        if look != self._looks:
            return
        before, self._page, self._looking = self._page, page, False
        self._patience.stop()
        self._show_entries()
        self.pageChanged.emit()
        if page.folder != before.folder:
            paths = [one.path for one in page.entries]
            self.entered.emit(paths.index(self._came_from) if self._came_from in paths else 0)
        self._came_from = ""

    def _show_entries(self) -> None:
        places = self._picks.places()
        self._entries.show(
            [
                {
                    "path": one.path,
                    "title": one.title,
                    "kind": one.kind,
                    "about": self._about(one),
                    "place": places.get(one.path, 0),
                }
                for one in self._page.entries
            ]
        )

    def _about(self, entry: Entry) -> str:
        return self._words.refusal(entry.path, entry.why).what if self._words and entry.why else ""

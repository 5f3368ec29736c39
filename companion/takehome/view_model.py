"""The sheet to take home, for QML: its pages, its codes, and the ways it goes along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.takehome.paper.errands import Done, Errands, Failed, Ready, Report, Wanted, Ways
from companion.takehome.records import code_rows, page_rows, place_rows

if TYPE_CHECKING:
    from companion.takehome.outlet import Outcome, Outlet
    from companion.takehome.paper.making import Made
    from companion.takehome.plan import Told
    from companion.takehome.words import TakeHome

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAPERS: Final = ("a4", "letter")
_TRY_AGAIN: Final = "Try once more. If it stays so, run the check of the content."


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants their sheet; `paper` is empty for what is usual in this country."""

    paper: str = ""
    large: bool = False


@QmlElement
@QmlUncreatable("made once by the app")
class TakeHomeViewModel(QObject):
    """Lays the sheet out beside the window and gives it to printer, stick, viewer and phone.

    `opener` shows a file in the system's viewer and says whether it could; `now` is the time
    here. Pages and codes are pictures: `image://sheet/<turn>/page|code/<number>`.
    """

    sheetChanged = Signal()
    wishChanged = Signal()
    busyChanged = Signal()
    messageChanged = Signal()
    codesShownChanged = Signal()
    noticed = Signal(str, str, arguments=["what", "cure"])
    keptChanged = Signal()
    _found = Signal(object)

    def __init__(
        self,
        outlet: Outlet,
        opener: Callable[[str], bool],
        now: Callable[[], datetime],
        assets: Path,
        usual_paper: Callable[[], str] = lambda: "a4",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opener, self._now, self._usual_paper = opener, now, usual_paper
        self._wish = Wish()
        self._takehome: TakeHome | None = None
        self._told: Told | None = None
        self._turn = 0
        self._ready: Ready | None = None
        self._ways = Ways()
        self._under_way = 0
        self._acting = False
        self._message = ""
        self._codes_shown = False
        self._pages = RecordListModel(("source", "words"), self)
        self._codes = RecordListModel(("source", "topic", "count"), self)
        self._places = RecordListModel(("placeId", "kind", "name"), self)
        self._found.connect(self._take)
        self._errands = Errands(outlet, assets / "takehome", self._found.emit)

    @Property(QObject, constant=True)
    def pages(self) -> QObject:
        return self._pages

    @Property(int, notify=sheetChanged)
    def pageCount(self) -> int:
        return self._pages.rowCount()

    @Property(float, notify=sheetChanged)
    def pageShape(self) -> float:
        """How tall a page is, beside its width."""
        if self._ready is None:
            return 2**0.5
        page = self._ready.made.laid.pages[0]
        return page.height / page.width

    @Property(QObject, constant=True)
    def codes(self) -> QObject:
        return self._codes

    @Property(int, notify=sheetChanged)
    def codeCount(self) -> int:
        return self._codes.rowCount()

    @Property(bool, notify=sheetChanged)
    def hasReminders(self) -> bool:
        return bool(self._ready and self._ready.made.calendar)

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        """Where it can be saved; kinds are documents, downloads and stick."""
        return self._places

    @Property(int, notify=sheetChanged)
    def placeCount(self) -> int:
        return self._places.rowCount()

    @Property(bool, notify=sheetChanged)
    def canPrint(self) -> bool:
        return self._ways.can_print

    @Property(bool, notify=sheetChanged)
    def canOpen(self) -> bool:
        """Whether the sheet may be opened in another program, which prints too."""
        return self._ways.can_open

    @Property(str, notify=wishChanged)
    def paper(self) -> str:
        return self._wish.paper or self._usual_paper()

    @Property(bool, notify=wishChanged)
    def largeType(self) -> bool:
        return self._wish.large

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._under_way > 0

    @Property(bool, notify=codesShownChanged)
    def codesShown(self) -> bool:
        return self._codes_shown

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        """saved, printed, opened; or full, read_only, gone, no_printer, no_viewer, failed."""
        return self._message

    @Slot(str)
    def setPaper(self, paper: str) -> None:
        if paper in PAPERS:
            self._become(replace(self._wish, paper=paper))

    @Slot(bool)
    def setLargeType(self, on: bool) -> None:
        self._become(replace(self._wish, large=on))

    @Slot()
    def lookAround(self) -> None:
        """Look for sticks and printers: one may just have been put in."""
        self._begin()
        self._errands.look()

    @Slot()
    def printSheet(self) -> None:
        self._ask(self._errands.print_out)

    @Slot()
    def openSheet(self) -> None:
        self._ask(self._errands.lend)

    @Slot(str)
    def save(self, place: str) -> None:
        """Keep the sheet at a place, with its reminders where there are some."""
        self._ask(lambda turn, made: self._errands.save(turn, made, place))

    @Slot(bool)
    def showCodes(self, on: bool) -> None:
        """Show the codes large, or the pages again."""
        if on != self._codes_shown:
            self._codes_shown = on
            self.codesShownChanged.emit()

    @property
    def made(self) -> Made | None:
        """What the pictures of pages and codes are drawn from."""
        return self._ready.made if self._ready else None

    def set_words(self, takehome: TakeHome) -> None:
        """Take up what was read from the assets."""
        self._takehome = takehome
        # What a window that broke has lent is nobody's any more.
        self._errands.clear()

    def show(self, told: Told) -> None:
        """Make the sheet of what was told, asked and ticked by now."""
        self._told = told
        self._say("")
        self.showCodes(False)
        self._prepare()
        self.lookAround()  # afterwards: a printer may be slow to answer

    def start_over(self) -> None:
        """Forget the sheet, and remove what another program was lent."""
        self._told, self._ready = None, None
        self._turn += 1
        self._become(Wish())
        self._say("")
        self.showCodes(False)
        self._show()
        self._errands.clear()

    def end(self) -> None:
        """Join the worker; nothing that was lent stays."""
        self._errands.end()

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        return asdict(self._wish)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept wish again; what is absurd is left out."""
        paper, large = state.get("paper"), state.get("large")
        known = isinstance(paper, str) and paper in PAPERS
        self._become(Wish(str(paper) if known else "", large is True))

    def _become(self, wish: Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self.wishChanged.emit()
            self.keptChanged.emit()
            self._prepare()

    def _prepare(self) -> None:
        takehome = self._takehome
        if self._told is None or takehome is None or takehome.layout is None:
            return
        self._turn += 1
        self._begin()
        form = self.paper, self._wish.large
        wanted = Wanted(self._told, takehome.layout, takehome.times, *form, self._now())
        self._errands.make(self._turn, wanted)

    def _ask(self, errand: Callable[[int, Made], None]) -> None:
        """Do something with the sheet that shows; a second touch asks nothing twice."""
        made = self.made
        if made is not None and not self._acting:
            self._say("")
            self._acting = True
            self._begin()
            errand(self._turn, made)

    def _begin(self) -> None:
        self._under_way += 1
        self.busyChanged.emit()

    @Slot(object)
    def _take(self, report: Report) -> None:
        """On the window's own thread: what comes of a sheet that is gone is dropped."""
        self._under_way -= 1
        self._acting = self._acting and not isinstance(report, Done | Failed)
        self.busyChanged.emit()
        if isinstance(report, Ways):
            self._ways = report
            self._places.show(place_rows(report))
            self.sheetChanged.emit()
        elif isinstance(report, Failed):
            self.noticed.emit(f"The take-home sheet failed ({report.kind}).", _TRY_AGAIN)
            self._say("failed")
        elif report.turn != self._turn:
            return
        elif isinstance(report, Ready):
            self._ready = report
            self._show()
        else:
            self._tell(report.did, report.outcome)

    def _tell(self, did: str, outcome: Outcome) -> None:
        if outcome.reason:
            self.noticed.emit(outcome.what, outcome.cure)
            self._say(outcome.reason)
        elif did == "opened" and not self._opener(outcome.path):
            self.noticed.emit("No program here shows a PDF.", "Install a viewer of PDF files.")
            self._say("no_viewer")
        else:
            self._say(did)

    def _say(self, message: str) -> None:
        if message != self._message:
            self._message = message
            self.messageChanged.emit()

    def _show(self) -> None:
        at = f"image://sheet/{self._turn}"
        self._pages.show(page_rows(self._ready, at))
        self._codes.show(code_rows(self._ready, at))
        self.sheetChanged.emit()

"""The chapters around the steps, page by page, for QML."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.walkthrough import records

if TYPE_CHECKING:
    from companion.walkthrough.model import Chapter, Page, Story

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_TICKS: Final = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """Where a person reads, and what they have ticked on their lists (ids of statements)."""

    chapter_id: str = ""
    page_id: str = ""
    ticked: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made once by the app")
class ChaptersViewModel(QObject):
    """Doors to the chapters, and the page that is open in one of them."""

    storyChanged = Signal()
    pageChanged = Signal()
    questionWanted = Signal(str, arguments=["questionId"])
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._reading = Reading()
        self._chosen: frozenset[str] = frozenset()
        self._doors = RecordListModel(
            ("chapterId", "title", "lead", "optin", "holds", "picture"), self
        )
        self._pages = RecordListModel(("pageId", "title", "form", "here"), self)
        self._sections = RecordListModel(("kind", "heading", "closed", "lines"), self)
        self._sources = RecordListModel(("text", "notes"), self)

    @Property(bool, notify=storyChanged)
    def ready(self) -> bool:
        return self._story is not None

    @Property(QObject, constant=True)
    def doors(self) -> QObject:
        return self._doors

    @Property(QObject, constant=True)
    def pages(self) -> QObject:
        return self._pages

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        """Lines are maps with id, text, ticked, asks, asked, opens and opensTitle."""
        return self._sections

    @Property(QObject, constant=True)
    def sources(self) -> QObject:
        """Every statement of the open page; notes are maps with kind, title, detail and says."""
        return self._sources

    @Property(str, notify=storyChanged)
    def sourcesHeading(self) -> str:
        return self._story.headings.sources if self._story else ""

    @Property(str, notify=storyChanged)
    def standingLine(self) -> str:
        return self._story.standing_line if self._story else ""

    @Property(str, notify=pageChanged)
    def chapterId(self) -> str:
        return self._reading.chapter_id

    @Property(str, notify=pageChanged)
    def chapterTitle(self) -> str:
        chapter = self._chapter()
        return chapter.title if chapter else ""

    @Property(bool, notify=pageChanged)
    def optin(self) -> bool:
        chapter = self._chapter()
        return chapter is not None and chapter.optin

    @Property(str, notify=pageChanged)
    def pageId(self) -> str:
        return self._reading.page_id

    @Property(str, notify=pageChanged)
    def pageTitle(self) -> str:
        page = self._page()
        return page.title if page else ""

    @Property(str, notify=pageChanged)
    def form(self) -> str:
        """How the page is used: page, card, checklist, timeline, questions or quiet."""
        page = self._page()
        return page.form if page else "page"

    @Property(str, notify=pageChanged)
    def picture(self) -> str:
        page = self._page()
        return page.picture if page else ""

    @Property(str, notify=pageChanged)
    def alt(self) -> str:
        page = self._page()
        return page.alt if page else ""

    @Property(int, notify=pageChanged)
    def index(self) -> int:
        return self._index()

    @Property(int, notify=pageChanged)
    def count(self) -> int:
        return len(self._leaves())

    @Property(str, notify=pageChanged)
    def nextTitle(self) -> str:
        """The title of the page that follows in this chapter; empty on the last one."""
        following = self._leaves()[self._index() + 1 :]
        return following[0].title if following else ""

    @Slot(str)
    def openChapter(self, chapter_id: str) -> None:
        """Open a chapter at its first page."""
        found = self._story_chapter(chapter_id)
        if found is not None and found.pages:
            self._read(replace(self._reading, chapter_id=found.id, page_id=found.pages[0].id))

    @Slot(str)
    def openPage(self, page_id: str) -> None:
        """Open a page, in whichever chapter it stands."""
        for chapter in self._story.chapters if self._story else ():
            if any(page.id == page_id for page in chapter.pages):
                self._read(replace(self._reading, chapter_id=chapter.id, page_id=page_id))
                return

    @Slot()
    def next(self) -> None:
        self._turn(1)

    @Slot()
    def previous(self) -> None:
        self._turn(-1)

    @Slot(str)
    def tick(self, statement_id: str) -> None:
        """Tick a line of a checklist; ticking it again takes the tick away."""
        ticked = self._reading.ticked
        if statement_id in ticked:
            ticked = tuple(one for one in ticked if one != statement_id)
        elif len(ticked) < _MOST_TICKS:
            ticked = (*ticked, statement_id)
        self._reading = replace(self._reading, ticked=ticked)
        self._show_lines()
        self.keptChanged.emit()

    @Slot(str)
    def ask(self, question_id: str) -> None:
        """Put the question that settles a line on the person's list, or take it off."""
        self.questionWanted.emit(question_id)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the lines that are ticked."""
        return self._reading.ticked

    def tell(self, story: Story) -> None:
        """Show a story, staying on the page that is open where it still has it."""
        self._story = story
        self._doors.show(records.doors(story))
        self.storyChanged.emit()
        self._show()

    def choose(self, questions: Collection[str]) -> None:
        """Show which questions are on the person's list."""
        self._chosen = frozenset(questions)
        self._show_lines()

    def start_over(self) -> None:
        """Close the book and take every tick away."""
        self._reading = Reading()
        self._show()
        self.keptChanged.emit()

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only."""
        return asdict(self._reading)

    def restore(self, state: Mapping[str, object]) -> None:
        """Back to the kept page; what is absurd is left out."""
        chapter_id, page_id, ticked = (
            state.get(key) for key in ("chapter_id", "page_id", "ticked")
        )
        marks = ticked if isinstance(ticked, list | tuple) else ()
        self._reading = Reading(
            chapter_id if isinstance(chapter_id, str) else "",
            page_id if isinstance(page_id, str) else "",
            tuple(one for one in marks if isinstance(one, str))[:_MOST_TICKS],
        )
        self._show()

    def _turn(self, pages: int) -> None:
        index = self._index() + pages
        if 0 <= index < len(self._leaves()):
            self._read(replace(self._reading, page_id=self._leaves()[index].id))

    def _read(self, reading: Reading) -> None:
        if reading != self._reading:
            self._reading = reading
            self._show()
            self.keptChanged.emit()

    def _show(self) -> None:
        self._pages.show(records.leaves(self._chapter(), self._reading.page_id))
        self._sources.show(records.page_sources(self._page()))
        self._show_lines()
        self.pageChanged.emit()

    def _show_lines(self) -> None:
        page = self._page()
        self._sections.show(
            records.page_sections(self._story, page, self._reading.ticked, self._chosen)
            if self._story and page
            else []
        )

    def _story_chapter(self, chapter_id: str) -> Chapter | None:
        chapters = self._story.chapters if self._story else ()
        return next((one for one in chapters if one.id == chapter_id), None)

    def _chapter(self) -> Chapter | None:
        return self._story_chapter(self._reading.chapter_id)

    def _leaves(self) -> tuple[Page, ...]:
        chapter = self._chapter()
        return chapter.pages if chapter else ()

    def _page(self) -> Page | None:
        return next((one for one in self._leaves() if one.id == self._reading.page_id), None)

    def _index(self) -> int:
        ids = [page.id for page in self._leaves()]
        return ids.index(self._reading.page_id) if self._reading.page_id in ids else -1

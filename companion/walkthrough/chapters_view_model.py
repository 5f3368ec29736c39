"""The chapters around the steps, page by page, for QML."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.walkthrough import records
from companion.walkthrough.bookmark import Bookmark, bookmark_from, tick

if TYPE_CHECKING:
    from companion.walkthrough.model import Chapter, Page, Story

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class ChaptersViewModel(QObject):
    """Doors to the chapters, and the page that is open in one of them."""

    storyChanged = Signal()
    pageChanged = Signal()
    chosenChanged = Signal()
    questionWanted = Signal(str, arguments=["questionId"])
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._fullest: Story | None = None
        self._mark = Bookmark()
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
        """Every statement of the open page; notes are maps: kind, title, detail, note, says."""
        return self._sources

    @Property(str, notify=storyChanged)
    def sourcesHeading(self) -> str:
        return self._story.headings.sources if self._story else ""

    @Property(str, notify=storyChanged)
    def standingLine(self) -> str:
        return self._story.standing_line if self._story else ""

    @Property(str, notify=storyChanged)
    def quietPage(self) -> str:
        """The page for the fear of the result; empty for a reader who has none."""
        page = records.quiet_page(self._story)
        return page.id if page else ""

    @Property(str, notify=storyChanged)
    def quietTitle(self) -> str:
        page = records.quiet_page(self._story)
        return page.title if page else ""

    @Property(str, notify=pageChanged)
    def chapterId(self) -> str:
        return self._mark.chapter_id

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
        return self._mark.page_id

    @Property(str, notify=pageChanged)
    def pageTitle(self) -> str:
        return self._of_page("title")

    @Property(str, notify=pageChanged)
    def form(self) -> str:
        """How the page is used: page, call, card, checklist, timeline, questions or quiet."""
        return records.form_of(self._page())

    @Property(str, notify=pageChanged)
    def picture(self) -> str:
        return self._of_page("picture")

    @Property(str, notify=pageChanged)
    def alt(self) -> str:
        return self._of_page("alt")

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

    @Property(bool, notify=pageChanged)
    def asks(self) -> bool:
        """Whether lines of the page lead to questions."""
        return bool(records.questions_of(self._page()))

    @Property(bool, notify=chosenChanged)
    def asked(self) -> bool:
        """Whether all of these questions are on the person's list."""
        return not self._open_questions()

    @Property(bool, notify=pageChanged)
    def hasMore(self) -> bool:
        """Whether the page says more to who wants to know everything."""
        return records.has_more(self._page(), self._fullest)

    @Slot(str)
    def openChapter(self, chapter_id: str) -> None:
        """Open a chapter at its first page."""
        found = self._story_chapter(chapter_id)
        if found is not None and found.pages:
            self._read(replace(self._mark, chapter_id=found.id, page_id=found.pages[0].id))

    @Slot(str)
    def openPage(self, page_id: str) -> None:
        """Open a page, in whichever chapter it stands."""
        for chapter in self._story.chapters if self._story else ():
            if any(page.id == page_id for page in chapter.pages):
                self._read(replace(self._mark, chapter_id=chapter.id, page_id=page_id))
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
        self._mark = tick(self._mark, statement_id)
        self._show_lines()
        self.keptChanged.emit()

    @Slot(str)
    def ask(self, question_id: str) -> None:
        """Put the question that settles a line on the person's list, or take it off."""
        self.questionWanted.emit(question_id)

    @Slot()
    def askAll(self) -> None:
        """Put every question of the page on the person's list; all there, take them off."""
        for question in self._open_questions() or records.questions_of(self._page()):
            self.questionWanted.emit(question)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the lines that are ticked."""
        return self._mark.ticked

    def tell(self, story: Story, fullest: Story) -> None:
        """Show a story, staying on the page that is open where it still has it.

        `fullest` is the same story with everything in it.
        """
        self._story, self._fullest = story, fullest
        self._doors.show(records.doors(story))
        self.storyChanged.emit()
        self._show()

    def choose(self, questions: Collection[str]) -> None:
        """Show which questions are on the person's list."""
        self._chosen = frozenset(questions)
        self._show_lines()

    def start_over(self) -> None:
        """Close the book and take every tick away."""
        self._mark = Bookmark()
        self._show()
        self.keptChanged.emit()

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only."""
        return asdict(self._mark)

    def restore(self, state: Mapping[str, object]) -> None:
        """Back to the kept page; what is absurd is left out."""
        self._mark = bookmark_from(state)
        self._show()

    def _turn(self, pages: int) -> None:
        index = self._index() + pages
        if 0 <= index < len(self._leaves()):
            self._read(replace(self._mark, page_id=self._leaves()[index].id))

    def _read(self, mark: Bookmark) -> None:
        if mark != self._mark:
            self._mark = mark
            self._show()
            self.keptChanged.emit()

    def _show(self) -> None:
        self._pages.show(records.leaves(self._chapter(), self._mark.page_id))
        self._sources.show(records.page_sources(self._page()))
        self._show_lines()
        self.pageChanged.emit()

    def _show_lines(self) -> None:
        page = self._page()
        self._sections.show(
            records.page_sections(self._story, page, self._mark.ticked, self._chosen)
            if self._story and page
            else []
        )
        self.chosenChanged.emit()

    def _open_questions(self) -> list[str]:
        return [one for one in records.questions_of(self._page()) if one not in self._chosen]

    def _story_chapter(self, chapter_id: str) -> Chapter | None:
        chapters = self._story.chapters if self._story else ()
        return next((one for one in chapters if one.id == chapter_id), None)

    def _chapter(self) -> Chapter | None:
        return self._story_chapter(self._mark.chapter_id)

    def _leaves(self) -> tuple[Page, ...]:
        chapter = self._chapter()
        return chapter.pages if chapter else ()

    def _page(self) -> Page | None:
        return next((one for one in self._leaves() if one.id == self._mark.page_id), None)

    def _of_page(self, field: str) -> str:
        page = self._page()
        return str(getattr(page, field)) if page else ""

    def _index(self) -> int:
        ids = [page.id for page in self._leaves()]
        return ids.index(self._mark.page_id) if self._mark.page_id in ids else -1

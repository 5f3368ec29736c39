"""The walkthrough as one person reads it, for QML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.walkthrough import records
from companion.walkthrough.kinds import DETAILS, PART_KINDS, PICTURE_VIEWS
from companion.walkthrough.place import Place, close, find, open_again, place_from, stand

if TYPE_CHECKING:
    from companion.walkthrough.model import Story, StoryStep

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_HAPPENS, _FEEL, _DO = range(len(PART_KINDS))


@QmlElement
@QmlUncreatable("made once by the app")
class WalkthroughViewModel(QObject):
    """The steps, first in their main points, then as much as the person asked for.

    Both stories tell the same steps in the same order; they differ in how much they say.
    """

    storyChanged = Signal()
    stepChanged = Signal()
    detailChanged = Signal()
    detailWanted = Signal(str, arguments=["detail"])
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._main: Story | None = None
        self._told: Story | None = None
        self._place = Place()
        self._detail = DETAILS[0]
        self._details: tuple[str, ...] = DETAILS[:1]
        self._journey = RecordListModel(
            ("number", "shortTitle", "stretch", "state", "stretchHeading"), self
        )
        self._sources = RecordListModel(("text", "notes"), self)
        self._coach = RecordListModel(("kind", "heading", "lines"), self)
        self._call_sections = RecordListModel(("kind", "heading", "lines"), self)

    @Property(bool, notify=storyChanged)
    def ready(self) -> bool:
        return self._main is not None

    @Property(str, notify=storyChanged)
    def standingLine(self) -> str:
        return self._main.standing_line if self._main else ""

    @Property(int, notify=storyChanged)
    def count(self) -> int:
        return len(self._main.steps) if self._main else 0

    @Property(str, notify=storyChanged)
    def sourcesHeading(self) -> str:
        return self._main.headings.sources if self._main else ""

    @Property(str, notify=storyChanged)
    def pictureView(self) -> str:
        """Whose pictures these are: adult, child or parent."""
        return PICTURE_VIEWS[self._main.reader] if self._main else "adult"

    @Property(list, notify=storyChanged)
    def details(self) -> list[str]:
        """The amounts of detail this reader can choose among; one when there is no choice."""
        return list(self._details)

    @Property(int, notify=stepChanged)
    def index(self) -> int:
        return self._place.index

    @Property(str, notify=stepChanged)
    def stepId(self) -> str:
        return self._place.step_id

    @Property(str, notify=stepChanged)
    def title(self) -> str:
        return self._of(self._main, "title")

    @Property(str, notify=stepChanged)
    def shortTitle(self) -> str:
        return self._of(self._main, "short")

    @Property(str, notify=stepChanged)
    def picture(self) -> str:
        return self._of(self._main, "picture")

    @Property(str, notify=stepChanged)
    def alt(self) -> str:
        return self._of(self._main, "alt")

    @Property(str, notify=stepChanged)
    def stretch(self) -> str:
        return self._of(self._main, "stretch")

    @Property(str, notify=stepChanged)
    def technique(self) -> str:
        return self._of(self._main, "technique")

    @Property(str, notify=stepChanged)
    def action(self) -> str:
        return self._of(self._main, "action")

    @Property(str, notify=stepChanged)
    def happensHeading(self) -> str:
        return self._heading(_HAPPENS)

    @Property(str, notify=stepChanged)
    def feelHeading(self) -> str:
        return self._heading(_FEEL)

    @Property(str, notify=stepChanged)
    def doHeading(self) -> str:
        return self._heading(_DO)

    @Property(str, notify=stepChanged)
    def happens(self) -> str:
        return self._text(self._main, _HAPPENS)

    @Property(str, notify=stepChanged)
    def feel(self) -> str:
        return self._text(self._main, _FEEL)

    @Property(str, notify=stepChanged)
    def doing(self) -> str:
        return self._text(self._main, _DO)

    @Property(str, notify=stepChanged)
    def happensMore(self) -> str:
        return self._text(self._told, _HAPPENS)

    @Property(str, notify=stepChanged)
    def feelMore(self) -> str:
        return self._text(self._told, _FEEL)

    @Property(str, notify=stepChanged)
    def doingMore(self) -> str:
        return self._text(self._told, _DO)

    @Property(str, notify=detailChanged)
    def detail(self) -> str:
        return self._detail

    @Property(bool, notify=stepChanged)
    def skipped(self) -> bool:
        """Whether the person would rather not read this step."""
        return self._place.closed

    @Property(bool, notify=storyChanged)
    def canTellMore(self) -> bool:
        return self._detail in self._details[:-1]

    @Property(bool, notify=stepChanged)
    def hasNext(self) -> bool:
        return 0 <= self._place.index < self.count - 1

    @Property(bool, notify=stepChanged)
    def hasPrevious(self) -> bool:
        return self._place.index > 0

    @Property(str, notify=stepChanged)
    def nextTitle(self) -> str:
        if self._main is None or not self.hasNext:
            return ""
        return self._main.steps[self._place.index + 1].short

    @Property(QObject, constant=True)
    def journey(self) -> QObject:
        return self._journey

    @Property(QObject, constant=True)
    def sources(self) -> QObject:
        return self._sources

    @Property(QObject, constant=True)
    def coach(self) -> RecordListModel:
        """For a parent: what to say, what to say it instead of, what is good to know."""
        return self._coach

    @Property(str, notify=storyChanged)
    def callTitle(self) -> str:
        return self._main.call_page.title if self._main else ""

    @Property(QObject, constant=True)
    def callSections(self) -> QObject:
        return self._call_sections

    @Slot(str)
    def setDetail(self, detail: str) -> None:
        """Ask for another level; the app tells the story anew and hands it back."""
        if detail in DETAILS and detail != self._detail:
            self.detailWanted.emit(detail)

    @Slot()
    def tellMore(self) -> None:
        """Ask for the next amount of detail."""
        if self.canTellMore:
            self.setDetail(self._details[self._details.index(self._detail) + 1])

    @Slot()
    def skip(self) -> None:
        """Leave this step unread, and go on; it stays closed until it is asked for."""
        self._stand_at(close(self._place))
        self.next()

    @Slot()
    def showAnyway(self) -> None:
        """Open a step that was skipped."""
        self._stand_at(open_again(self._place))

    @Slot()
    def next(self) -> None:
        self.goTo(self._place.index + 1)

    @Slot()
    def previous(self) -> None:
        self.goTo(self._place.index - 1)

    @Slot(int)
    def goTo(self, index: int) -> None:
        self._stand_at(stand(self._place, self._ids(), index))

    def tell(self, main: Story, told: Story, detail: str, details: Sequence[str]) -> None:
        """Show a story in its main points and at `detail`, staying at the same step.

        `details` are the amounts this reader can choose among.
        """
        self._main, self._told, self._details = main, told, tuple(details)
        if detail != self._detail:
            self._detail = detail
            self.detailChanged.emit()
        self.storyChanged.emit()
        self._call_sections.show(records.sections(main.call_page))
        self._stand_at(find(self._place, self._ids()), told_anew=True)

    def start_over(self) -> None:
        """Back to the first step, and every step open."""
        self._stand_at(find(Place(), self._ids()))

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        return {"step_id": self._place.step_id, "skipped": self._place.skipped}

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to a kept step once the story is there."""
        self._stand_at(find(place_from(state), self._ids()) if self._main else place_from(state))

    def _ids(self) -> list[str]:
        return [step.id for step in self._main.steps] if self._main else []

    def _stand_at(self, place: Place, *, told_anew: bool = False) -> None:
        if place == self._place and not told_anew:
            return
        self._place = place
        if self._main is not None:
            self._journey.show(records.journey(self._main, place.index, place.skipped))
        step = self._step(self._told)
        self._sources.show(records.step_sources(step))
        self._coach.show(records.headed(step.coach) if step else [])
        self.stepChanged.emit()
        self.keptChanged.emit()

    def _step(self, story: Story | None) -> StoryStep | None:
        if story is None or not 0 <= self._place.index < len(story.steps):
            return None
        return story.steps[self._place.index]

    def _of(self, story: Story | None, field: str) -> str:
        step = self._step(story)
        return str(getattr(step, field)) if step else ""

    def _heading(self, part: int) -> str:
        step = self._step(self._main)
        return step.parts[part].heading if step else ""

    def _text(self, story: Story | None, part: int) -> str:
        step = self._step(story)
        return step.parts[part].text if step else ""

"""What the words rest on and who reviewed them, for QML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal
from companion.walkthrough import records

if TYPE_CHECKING:
    from companion.walkthrough.model import Story
    from companion.walkthrough.pack import Pack

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PAGE = "about"


@QmlElement
@QmlUncreatable("made once by the app")
class AboutViewModel(QObject):
    """Sources, review state of each language, and what this is and is not."""

    toldChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._reviewed = ""
        self._not_reviewed = ""
        self._documents = RecordListModel(("kind", "title", "detail", "note", "says"), self)
        self._studies = RecordListModel(("kind", "title", "detail", "note", "says"), self)
        self._languages = RecordListModel(("language", "reviewedOn", "byRole"), self)
        self._sections = RecordListModel(("kind", "heading", "lines"), self)

    @Property(str, notify=toldChanged)
    def title(self) -> str:
        return self._title

    @Property(str, notify=toldChanged)
    def reviewed(self) -> str:
        """The words before a review's date and role."""
        return self._reviewed

    @Property(str, notify=toldChanged)
    def notReviewed(self) -> str:
        """What is said of a language that no clinician has reviewed yet."""
        return self._not_reviewed

    @Property(QObject, constant=True)
    def documents(self) -> QObject:
        return self._documents

    @Property(QObject, constant=True)
    def studies(self) -> QObject:
        return self._studies

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """Each language with the date and role of its review; both empty before one."""
        return self._languages

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        """What the page says, as headed lines."""
        return self._sections

    def tell(self, pack: Pack, story: Story) -> None:
        """Show what this pack's words rest on, in the words of this story."""
        page = story.page(_PAGE)
        about = pack.edition(story.language).about
        self._title = page.title if page else ""
        self._reviewed, self._not_reviewed = story.headings.reviewed, story.headings.not_reviewed
        self._sections.show(records.sections(page) if page else [])
        self._documents.show(records.documents(about))
        self._studies.show(records.studies(about))
        self._languages.show(
            [
                {
                    "language": one.about.language,
                    "reviewedOn": one.about.reviewed_on,
                    "byRole": one.about.reviewed_by_role,
                }
                for one in pack.editions.values()
            ]
        )
        self.toldChanged.emit()

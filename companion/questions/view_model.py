"""A person's questions, for QML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.questions.model import (
    MAX_CHARACTERS,
    MAX_QUESTIONS,
    Questions,
    answer,
    move,
    questions_from,
    reword,
    take_off,
    toggle,
    told_anew,
    write,
)

if TYPE_CHECKING:
    from companion.walkthrough.model import Section, Story

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class QuestionsViewModel(QObject):
    """Questions to choose among, and the person's own list of those to ask."""

    offeredChanged = Signal()
    mineChanged = Signal()
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Section, ...] = ()
        self._texts: dict[str, str] = {}
        self._mine: Questions = ()
        self._title = ""
        self._groups = RecordListModel(("heading", "closed", "lines"), self)
        self._list = RecordListModel(("questionId", "text", "own", "answered"), self)

    @Property(str, notify=offeredChanged)
    def title(self) -> str:
        return self._title

    @Property(QObject, constant=True)
    def groups(self) -> QObject:
        """Questions by group; lines are maps with id, text and chosen."""
        return self._groups

    @Property(QObject, constant=True)
    def mine(self) -> QObject:
        """The person's list, in the order they will ask."""
        return self._list

    @Property(int, notify=mineChanged)
    def count(self) -> int:
        return len(self._mine)

    @Property(bool, notify=mineChanged)
    def full(self) -> bool:
        return len(self._mine) >= MAX_QUESTIONS

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many characters a question of one's own may have."""
        return MAX_CHARACTERS

    @Slot(str)
    def toggle(self, question_id: str) -> None:
        """Put an offered question on the list, or take it off."""
        if question_id in self._texts or any(one.id == question_id for one in self._mine):
            self._become(toggle(self._mine, question_id, self._texts.get(question_id, "")))

    @Slot(str)
    def write(self, text: str) -> None:
        self._become(write(self._mine, text))

    @Slot(str, str)
    def reword(self, question_id: str, text: str) -> None:
        self._become(reword(self._mine, question_id, text))

    @Slot(str)
    def takeOff(self, question_id: str) -> None:
        self._become(take_off(self._mine, question_id))

    @Slot(str, int)
    def move(self, question_id: str, places: int) -> None:
        self._become(move(self._mine, question_id, places))

    @Slot(str)
    def answer(self, question_id: str) -> None:
        self._become(answer(self._mine, question_id))

    @property
    def questions(self) -> Questions:
        """The person's list."""
        return self._mine

    def tell(self, story: Story) -> None:
        """Offer the questions of a story."""
        pages = (page for chapter in story.chapters for page in chapter.pages)
        self._title = next((page.title for page in pages if page.form == "questions"), "")
        self._offered = story.questions
        self._texts = {line.id: line.text for group in self._offered for line in group.lines}
        self._mine = told_anew(self._mine, self._texts)
        self.offeredChanged.emit()
        self._show()

    def start_over(self) -> None:
        """Forget the list."""
        self._become(())

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only."""
        return {"mine": [asdict(one) for one in self._mine]}

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept list again."""
        self._become(questions_from(state.get("mine")))

    def _become(self, questions: Questions) -> None:
        if questions != self._mine:
            self._mine = questions
            self._show()
            self.keptChanged.emit()

    def _show(self) -> None:
        chosen = {one.id for one in self._mine}
        self._groups.show(
            [
                {
                    "heading": group.heading,
                    "closed": group.closed,
                    "lines": [
                        {"id": line.id, "text": line.text, "chosen": line.id in chosen}
                        for line in group.lines
                    ],
                }
                for group in self._offered
            ]
        )
        self._list.show(
            [
                {"questionId": one.id, "text": one.text, "own": one.own, "answered": one.answered}
                for one in self._mine
            ]
        )
        self.mineChanged.emit()

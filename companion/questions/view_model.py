"""A person's questions, for QML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.questions.list_model import KeyedListModel
from companion.questions.model import (
    MAX_CHARACTERS,
    MAX_QUESTIONS,
    Draft,
    Questions,
    TakenOff,
    answer,
    draft_from,
    fit,
    move,
    put_back,
    questions_from,
    reword,
    take_off,
    taken_off,
    toggle,
    told_anew,
    write,
)

if TYPE_CHECKING:
    from companion.questions.keyboards import Keyboard
    from companion.walkthrough.model import Section, Story

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STARTS: Final = 3


@QmlElement
@QmlUncreatable("made once by the app")
class QuestionsViewModel(QObject):
    """Questions to choose among, the person's own list of those to ask, and what they write."""

    offeredChanged = Signal()
    mineChanged = Signal()
    takenOffChanged = Signal()
    openedChanged = Signal()
    writingChanged = Signal()
    keyboardsChanged = Signal()
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Section, ...] = ()
        self._texts: dict[str, str] = {}
        self._mine: Questions = ()
        self._taken_off: TakenOff | None = None
        self._opened = False
        self._writing = False
        self._draft = Draft()
        self._new_words = ""
        self._keyboards: list[dict[str, object]] = []
        self._title = ""
        self._groups = RecordListModel(("heading", "closed", "lines"), self)
        self._lines: list[RecordListModel] = []
        self._list = KeyedListModel(("questionId", "text", "own", "answered"), "questionId", self)

    @Property(str, notify=offeredChanged)
    def title(self) -> str:
        return self._title

    @Property(QObject, constant=True)
    def groups(self) -> QObject:
        """Questions by group; `lines` is a list of records with questionId, text and chosen."""
        return self._groups

    @Property(list, notify=offeredChanged)
    def starts(self) -> list[dict[str, str]]:
        """The first question of each of the first groups, for who does not know how to begin."""
        groups = [group for group in self._offered if group.lines and not group.closed]
        firsts = [group.lines[0] for group in groups[:_STARTS]]
        return [{"questionId": line.id, "text": line.text} for line in firsts]

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        """Whether the closed groups were opened."""
        return self._opened

    @Property(QObject, constant=True)
    def mine(self) -> QObject:
        """The person's list, in the order they will ask."""
        return self._list

    @Property(int, notify=mineChanged)
    def count(self) -> int:
        return len(self._mine)

    @Property(int, notify=mineChanged)
    def answeredCount(self) -> int:
        return sum(one.answered for one in self._mine)

    @Property(bool, notify=mineChanged)
    def full(self) -> bool:
        return len(self._mine) >= MAX_QUESTIONS

    @Property(int, constant=True)
    def most(self) -> int:
        """How many questions the list may hold."""
        return MAX_QUESTIONS

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many characters a question of one's own may have."""
        return MAX_CHARACTERS

    @Property(str, notify=takenOffChanged)
    def takenOff(self) -> str:
        """The words of the question that was taken off last and can be put back, or nothing."""
        return self._taken_off.question.text if self._taken_off else ""

    @Property(bool, notify=writingChanged)
    def writing(self) -> bool:
        return self._writing

    @Property(str, notify=writingChanged)
    def rewording(self) -> str:
        """The id of the question whose words are being changed; empty for a new one."""
        return self._draft.id

    @Property(str, notify=writingChanged)
    def draft(self) -> str:
        return self._draft.text

    @Property(list, notify=keyboardsChanged)
    def keyboards(self) -> list[dict[str, object]]:
        """What can be written with on the screen: maps with name, rows, signs, beside, accents."""
        return self._keyboards

    @Slot(str)
    def toggle(self, question_id: str) -> None:
        """Put an offered question on the list, or take it off."""
        if question_id in self._texts or any(one.id == question_id for one in self._mine):
            self._become(toggle(self._mine, question_id, self._texts.get(question_id, "")))

    @Slot(str)
    def takeOff(self, question_id: str) -> None:
        """Take a question off; `undo` puts it back until the list changes again."""
        taken = taken_off(self._mine, question_id)
        if taken:
            self._become(take_off(self._mine, question_id), taken)

    @Slot()
    def undo(self) -> None:
        if self._taken_off:
            self._become(put_back(self._mine, self._taken_off))

    @Slot(str, int)
    def move(self, question_id: str, places: int) -> None:
        self._become(move(self._mine, question_id, places))

    @Slot(str)
    def answer(self, question_id: str) -> None:
        self._become(answer(self._mine, question_id))

    @Slot(bool)
    def setOpened(self, opened: bool) -> None:
        if opened != self._opened:
            self._opened = opened
            self.openedChanged.emit()

    @Slot(str)
    def beginWriting(self, question_id: str) -> None:
        """Write a new question, from the words left last time, or reword one of one's own."""
        text = next((one.text for one in self._mine if one.id == question_id and one.own), None)
        if text is not None:
            self._write(Draft(text, question_id))
        elif not self.full:
            self._write(Draft(self._new_words))

    @Slot(str)
    def setDraft(self, text: str) -> None:
        """The words as they stand now."""
        if self._writing and text != self._draft.text:
            self._write(replace(self._draft, text=text))

    @Slot()
    def finishWriting(self) -> None:
        """Take what was written into the list, and go back to it."""
        words, id_ = fit(self._draft.text), self._draft.id
        if not words or (self.full and not id_):
            return
        self._new_words = self._new_words if id_ else ""
        done = reword(self._mine, id_, words) if id_ else write(self._mine, words)
        self._write(None)
        self._become(done)

    @Slot()
    def leaveWriting(self) -> None:
        """Back to the list. New words wait to be finished; a question's old words stay."""
        if self._writing:
            self._write(None)

    @property
    def questions(self) -> Questions:
        """The person's list."""
        return self._mine

    def offer_keyboards(self, keyboards: Sequence[Keyboard]) -> None:
        """What can be written with on the screen, the one that shows first at the front."""
        self._keyboards = [one.record() for one in keyboards]
        self.keyboardsChanged.emit()

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
        """Forget the list, and what was being written."""
        self._new_words = ""
        self._write(None)
        self._become(())
        self._taken_off = None
        self.takenOffChanged.emit()
        self.setOpened(False)

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only."""
        return {
            "mine": [asdict(one) for one in self._mine],
            "writing": self._writing,
            "draft": asdict(self._draft if self._writing else Draft(self._new_words)),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept list again, and what was being written."""
        self._become(questions_from(state.get("mine")))
        draft = draft_from(state.get("draft"))
        if draft.id and all(one.id != draft.id for one in self._mine):
            draft = Draft(draft.text)
        self._new_words = "" if draft.id else draft.text
        self._write(draft if state.get("writing") is True else None)

    def _write(self, draft: Draft | None) -> None:
        """Go on writing this, or stop; new words are remembered either way."""
        self._writing = draft is not None
        self._draft = draft or Draft()
        if draft and not draft.id:
            self._new_words = draft.text
        self.writingChanged.emit()
        self.keptChanged.emit()

    def _become(self, questions: Questions, taken: TakenOff | None = None) -> None:
        if questions == self._mine:
            return
        self._mine = questions
        self._show()
        self._taken_off = taken
        self.takenOffChanged.emit()
        self.keptChanged.emit()

    def _show(self) -> None:
        chosen = {one.id for one in self._mine}
        while len(self._lines) < len(self._offered):
            lines = RecordListModel(("questionId", "text", "chosen"), self)
            self._lines.append(lines)
        for lines, group in zip(self._lines, self._offered, strict=False):
            lines.show(
                [
                    {"questionId": line.id, "text": line.text, "chosen": line.id in chosen}
                    for line in group.lines
                ]
            )
        self._groups.show(
            [
                {"heading": group.heading, "closed": group.closed, "lines": lines}
                for group, lines in zip(self._offered, self._lines, strict=False)
            ]
        )
        self._list.show(
            [
                {"questionId": one.id, "text": one.text, "own": one.own, "answered": one.answered}
                for one in self._mine
            ]
        )
        self.mineChanged.emit()

"""The person's answers and signals, for QML."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce
from companion.visit.faces import worry_of
from companion.visit.model import (
    Visit,
    answer_by,
    ask_for,
    call_in,
    call_nurse,
    come_down,
    give_reason,
    put_signal_away,
    say_worry,
    say_worry_after,
    stay,
    visit_from,
)

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOT_SAID: Final = -1


@QmlElement
@QmlUncreatable("made once by the app")
class VisitViewModel(QObject):
    """What a person says during their visit. `words` holds these screens' sentences by key.

    Worry is answered from 0 to 10, or where there are `faces` by one of these; -1 is not said.
    """

    wordsChanged = Signal()
    worryChanged = Signal()
    worryAfterChanged = Signal()
    detailChanged = Signal()
    nurseChanged = Signal()
    calledChanged = Signal()
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit()
        self._words: dict[str, str] = {}
        self._after: dict[str, str] = {}
        self._reasons: list[dict[str, str]] = []
        self._faces: list[str] = []
        self._landing_s = 0.0
        self._landing = QTimer(self, singleShot=True)
        self._landing.timeout.connect(self._land)

    @Property("QVariantMap", notify=wordsChanged)
    def words(self) -> dict[str, str]:
        return self._words

    @Property(list, notify=wordsChanged)
    def reasons(self) -> list[dict[str, str]]:
        return self._reasons

    @Property(list, notify=wordsChanged)
    def faces(self) -> list[str]:
        """The words under five faces, calm first; empty for who answers by a number."""
        return self._faces

    @Property(int, notify=worryChanged)
    def worry(self) -> int:
        return _number(self._visit.worry)

    @Property(int, notify=worryChanged)
    def face(self) -> int:
        return _number(self._visit.face)

    @Property(bool, notify=worryChanged)
    def highWorry(self) -> bool:
        return self._visit.high_worry

    @Property(int, notify=worryAfterChanged)
    def worryAfter(self) -> int:
        return _number(self._visit.worry_after)

    @Property(int, notify=worryAfterChanged)
    def faceAfter(self) -> int:
        return _number(self._visit.face_after)

    @Property(bool, notify=worryAfterChanged)
    def highAfter(self) -> bool:
        return self._visit.high_after

    @Property(str, notify=worryAfterChanged)
    def change(self) -> str:
        return self._visit.change or ""

    @Property(str, notify=worryAfterChanged)
    def afterAnswer(self) -> str:
        return self._after.get(self.change, "")

    @Property(str, notify=detailChanged)
    def detail(self) -> str:
        return self._visit.detail

    @Property(bool, notify=nurseChanged)
    def nurseCalled(self) -> bool:
        return self._visit.nurse_called

    @Property(str, notify=nurseChanged)
    def nurseReason(self) -> str:
        return self._visit.nurse_reason

    @Property(str, notify=calledChanged)
    def called(self) -> str:
        return self._visit.called

    @Property(float, notify=calledChanged)
    def landingS(self) -> float:
        return self._landing_s

    @Slot(int)
    def setWorry(self, value: int) -> None:
        self._become(say_worry(self._visit, value))

    @Slot(int)
    def setWorryAfter(self, value: int) -> None:
        self._become(say_worry_after(self._visit, value))

    @Slot(int)
    def setFace(self, face: int) -> None:
        self.setWorry(worry_of(face))

    @Slot(int)
    def setFaceAfter(self, face: int) -> None:
        self.setWorryAfter(worry_of(face))

    @Slot(str)
    def setDetail(self, detail: str) -> None:
        self._become(ask_for(self._visit, detail))

    @Slot()
    def callNurse(self) -> None:
        self._become(call_nurse(self._visit))

    @Slot(str)
    def chooseReason(self, reason: str) -> None:
        if any(known["key"] == reason for known in self._reasons):
            self._become(give_reason(self._visit, reason))

    @Slot()
    def okayNow(self) -> None:
        self._become(put_signal_away(self._visit))

    @Slot()
    def nurseHere(self) -> None:
        self._become(put_signal_away(self._visit))

    def set_words(
        self,
        words: Mapping[str, str],
        after: Mapping[str, str],
        reasons: Sequence[tuple[str, str]],
        faces: Sequence[str] = (),
    ) -> None:
        """Take up the sentences: by key, what to answer to each change, reasons for the nurse,
        and what stands under the faces if this reader answers by them.
        """
        self._words, self._after = dict(words), dict(after)
        self._reasons = [{"key": key, "text": text} for key, text in reasons]
        self._faces = list(faces)
        self.wordsChanged.emit()
        self.worryAfterChanged.emit()
        self._become(answer_by(self._visit, faces=bool(faces)))

    def call_in(self, total_s: float) -> None:
        """Begin to land; steady after `total_s` seconds. A second call can only shorten it."""
        self._landing_s = total_s
        if self._visit.called == "":
            self._become(call_in(self._visit))
        elif self._visit.called == "landing":
            self.calledChanged.emit()
        if self._visit.called == "landing":
            self._landing.start(round(total_s * 1000))

    def stay(self) -> None:
        """Not yet: back to where the person was."""
        self._landing.stop()
        self._become(stay(self._visit))

    def start_over(self) -> None:
        """Forget this person."""
        self._landing.stop()
        self._become(answer_by(Visit(), faces=bool(self._faces)))

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only."""
        return asdict(self._visit)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept visit again."""
        # Words may have come first: they decide how this person answers.
        visit = visit_from(state)
        self._become(answer_by(visit, faces=bool(self._faces)) if self._words else visit)

    def _land(self) -> None:
        self._become(come_down(self._visit))

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        nurse, after = self.nurseChanged, self.worryAfterChanged
        told = announce(
            before,
            visit,
            {
                "worry": self.worryChanged,
                "high_worry": self.worryChanged,
                "worry_after": after,
                "high_after": after,
                "change": after,
                "detail": self.detailChanged,
                "nurse_called": nurse,
                "nurse_reason": nurse,
                "called": self.calledChanged,
            },
        )
        if told:
            self.keptChanged.emit()


def _number(said: int | None) -> int:
    return NOT_SAID if said is None else said

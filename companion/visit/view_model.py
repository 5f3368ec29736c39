"""The person's answers and signals, for QML."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce
from companion.visit.model import (
    Visit,
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
    """What a person says during their visit. `words` holds these screens' sentences by key."""

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
        self._landing_s = 0.0
        self._landing = QTimer(self, singleShot=True)
        self._landing.timeout.connect(self._land)

    @Property("QVariantMap", notify=wordsChanged)
    def words(self) -> dict[str, str]:
        return self._words

    @Property(list, notify=wordsChanged)
    def reasons(self) -> list[dict[str, str]]:
        return self._reasons

    @Property(int, notify=worryChanged)
    def worry(self) -> int:
        return NOT_SAID if self._visit.worry is None else self._visit.worry

    @Property(bool, notify=worryChanged)
    def highWorry(self) -> bool:
        return self._visit.high_worry

    @Property(int, notify=worryAfterChanged)
    def worryAfter(self) -> int:
        return NOT_SAID if self._visit.worry_after is None else self._visit.worry_after

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
    ) -> None:
        """Take up the sentences: by key, what to answer to each change, reasons for the nurse."""
        self._words, self._after = dict(words), dict(after)
        self._reasons = [{"key": key, "text": text} for key, text in reasons]
        self.wordsChanged.emit()
        self.worryAfterChanged.emit()

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
        self._become(Visit())

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only."""
        return asdict(self._visit)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept visit again."""
        self._become(visit_from(state))

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
                "worry_after": after,
                "change": after,
                "detail": self.detailChanged,
                "nurse_called": nurse,
                "nurse_reason": nurse,
                "called": self.calledChanged,
            },
        )
        if told:
            self.keptChanged.emit()

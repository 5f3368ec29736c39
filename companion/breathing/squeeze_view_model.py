"""A squeeze of the hand, for QML: how it is held, what to say, and how long the picture takes."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.breathing.squeeze import GROWS_S, SOFT, SOFTENS_S, Grip, held, let_go, moved_on
from companion.qt import Property, QmlUncreatable, Signal, Slot

if TYPE_CHECKING:
    from companion.breathing.words import BreathingWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ORDER = (Grip.REST, Grip.HELD, Grip.RELEASED)


@QmlElement
@QmlUncreatable("a part of BreathingViewModel")
class Squeezing(QObject):
    """Something to squeeze, as long and as often as wished. Nothing is counted."""

    activeChanged = Signal()
    gripChanged = Signal()
    wordsChanged = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words: BreathingWords | None = None
        self._active = False
        self._squeeze = SOFT
        self._out_s: float | None = None
        self._soft = QTimer(self)
        self._soft.setSingleShot(True)
        self._soft.timeout.connect(self._look)

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        """Whether there is something to squeeze now."""
        return self._active

    @Property(str, notify=gripChanged)
    def grip(self) -> str:
        """One of rest, held, released."""
        return self._squeeze.grip.value

    @Property(str, notify=wordsChanged)
    def word(self) -> str:
        """What stands large."""
        return self.words[_ORDER.index(self._squeeze.grip)]

    @Property(str, notify=wordsChanged)
    def note(self) -> str:
        """What stands small."""
        return self.notes[_ORDER.index(self._squeeze.grip)]

    @Property(list, notify=wordsChanged)
    def words(self) -> list[str]:
        """All that may stand large: before, while it is held, and as it is let go."""
        if self._words is None:
            return [""] * len(_ORDER)
        words = self._words.squeeze
        last = words.let_go if self._out_s is None else self._words.breathe_out
        return [words.rest, words.held, last]

    @Property(list, notify=wordsChanged)
    def notes(self) -> list[str]:
        """All that may stand small, in the same order."""
        if self._words is None:
            return [""] * len(_ORDER)
        words = self._words.squeeze
        return [words.how, words.stay, words.soft]

    @Property(int, constant=True)
    def growMs(self) -> int:
        """How long the picture grows while it is held."""
        return round(GROWS_S * 1000)

    @Property(int, notify=wordsChanged)
    def fallMs(self) -> int:
        """How long the picture falls once it is let go: one breath out."""
        return round(self._falls_s() * 1000)

    @Slot()
    def hold(self) -> None:
        """The hand closes."""
        if self._active:
            self._squeeze = held(self._squeeze, self._clock())
            self._show()

    @Slot()
    def letGo(self) -> None:
        """The hand opens."""
        if self._squeeze.grip is Grip.HELD:
            self._squeeze = let_go(self._squeeze, self._clock())
            self._show()
            self._look()

    def be(self, active: bool, out_s: float | None) -> None:
        """Be there or not. `out_s` is how long a breath out lasts; None where nothing may pace."""
        if (active, out_s) == (self._active, self._out_s):
            return
        self._out_s, changed = out_s, active != self._active
        self._active = active
        self._squeeze = self._squeeze if active else SOFT
        self._show()
        if changed:
            self.activeChanged.emit()

    def set_words(self, words: BreathingWords) -> None:
        """Say it with these words."""
        self._words = words
        self.wordsChanged.emit()

    def _look(self) -> None:
        """See whether the hand is soft again; else look again when it should be."""
        now_s = self._clock()
        self._squeeze = moved_on(self._squeeze, now_s, self._falls_s())
        if self._squeeze.grip is Grip.RELEASED:
            left_s = self._squeeze.since_s + self._falls_s() - now_s
            self._soft.start(math.ceil(left_s * 1000))
        else:
            self._show()

    def _falls_s(self) -> float:
        return SOFTENS_S if self._out_s is None else self._out_s

    def _show(self) -> None:
        if self._squeeze.grip is not Grip.RELEASED:
            self._soft.stop()
        self.gripChanged.emit()
        self.wordsChanged.emit()

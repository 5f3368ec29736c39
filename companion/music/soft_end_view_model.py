"""Music that ends by itself after a while: in time for the test, or slowly, for who dozes off."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.qt import Property, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHOICES_MIN: Final = (10, 20, 30)
LANDING_S: Final = 40.0
"""The way to the piece's own end."""

LANDING_CROSSFADE_S: Final = 12.0

DOZING_S: Final = 240.0
"""So slowly it gets softer that nobody notices: a sudden stop wakes a sleeper."""


@QmlElement
@QmlUncreatable("a part of MusicViewModel")
class SoftEnd(QObject):
    """Waits for the time that a person chose. `due` says how the music shall end from now on: in
    so many seconds, and whether as softly as for a sleeper.
    """

    changed = Signal()
    due = Signal(float, bool)

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0
        self._ends_s = math.inf
        self._dozing = False
        self._asked = False
        self._suits = 0
        self._came = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._follow)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.timeout.connect(self.changed)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """After how many minutes it was asked to end; 0 while it plays on."""
        return self._minutes

    @Property(list, notify=changed)
    def choices(self) -> list[int]:
        """Minutes to choose from, with those that were asked for."""
        return sorted({*CHOICES_MIN, *([self._minutes] if self._minutes else [])})

    @Property(bool, notify=changed)
    def coming(self) -> bool:
        """Whether what is heard is on its way to silence."""
        return self._fading.isActive()

    @Slot(int)
    def after(self, minutes: int) -> None:
        """The person asks: end after so many minutes from now; with 0 play on."""
        self._asked, self._came = minutes > 0, False
        self._be_over(minutes)

    def _be_over(self, minutes: int, left_s: float = 0.0) -> None:
        self._minutes = max(0, minutes)
        self._ends_s = self._clock() + (left_s or 60.0 * minutes) if minutes > 0 else math.inf
        self.changed.emit()
        self._follow()

    @Slot()
    def forget(self) -> None:
        """Play on."""
        self.let_go()
        self.after(0)

    def let_go(self) -> bool:
        """The end that has begun, if any has, was overtaken by something else."""
        coming = self.coming
        if coming:
            self._fading.stop()
            self.changed.emit()
        return coming

    def start_over(self) -> None:
        """Nothing of this person's ends the next one's."""
        self._dozing, self._suits = False, 0
        self.forget()

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        left_s = self._ends_s - self._clock()
        return {
            "minutes": self._minutes,
            "left_s": left_s if math.isfinite(left_s) else 0.0,
            "asked": self._asked,
            "suits": self._suits,
            "dozing": self._dozing,
        }

    def restore(self, state: object) -> None:
        """Take up a kept end again: it comes when it would have come."""
        if not isinstance(state, Mapping):
            return
        minutes, left_s, suits = (state.get(name) for name in ("minutes", "left_s", "suits"))
        if not (isinstance(minutes, int) and isinstance(suits, int) and isinstance(left_s, float)):
            return
        self._dozing, self._suits = state.get("dozing") is True, suits
        self._asked = state.get("asked") is True
        self._be_over(minutes, left_s)

    def suit(self, minutes: int, *, dozing: bool = False, left_s: float = 0.0) -> None:
        """The end that goes with what plays from now on, 0 for none; what a person asked for stays.

        `dozing` is whether it shall be as soft as for a sleeper, `left_s` the exact time until
        then, where it is no whole minutes.
        """
        self._dozing, self._suits, self._came = dozing, minutes, False
        if not self._asked:
            self._be_over(minutes, left_s)
        self._follow()

    def begin_again(self) -> None:
        """What had come to its end plays once more, and ends as it did."""
        self.let_go()
        if self._came:
            self.suit(self._suits, dozing=self._dozing)

    def _fade_s(self) -> float:
        return DOZING_S if self._dozing else LANDING_S

    def _follow(self) -> None:
        """Wait for the moment when the end begins, or begin it."""
        self._timer.stop()
        if not math.isfinite(self._ends_s):
            return
        wait_s = self._ends_s - self._fade_s() - self._clock()
        if wait_s > 0:
            self._timer.start(math.ceil(wait_s * 1000))
            return
        left_s = max(1.0, min(self._fade_s(), self._ends_s - self._clock()))
        self.forget()
        self.due.emit(left_s, self._dozing)
        self._came = True
        self._fading.start(math.ceil(left_s * 1000))
        self.changed.emit()

"""Finding one's own pace, for QML: listening, offering rest, and leading the session."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.breathing.limits import ADULT, Limits
from companion.breathing.own_pace import (
    SETTLE_S,
    Led,
    Listening,
    Stage,
    answered,
    led_from,
    listens_until_s,
    next_breath,
    settles_s,
    touched,
)
from companion.breathing.pacer import Breath, hear
from companion.qt import Property, QmlUncreatable, Signal, Slot

if TYPE_CHECKING:
    from companion.breathing.words import OwnPaceWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a part of BreathingViewModel")
class OwnPace(QObject):
    """The leader of a session at the person's own pace. It never tells a rate.

    `ledWanted(settle)` asks for a session led by this, after so many seconds; `usualWanted` for
    the usual one, because too few touches came; `restWanted` for company without any pace.
    """

    stageChanged = Signal()
    wordsChanged = Signal()
    breathChanged = Signal()
    ledWanted = Signal(float)
    usualWanted = Signal()
    restWanted = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words: OwnPaceWords | None = None
        self._limits = ADULT
        self._stage = Stage.OFF
        self._listening = Listening(0.0)
        self._led: Led | None = None
        self._few = False
        self._new = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._look)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """One of off, listening, offering, leading."""
        return self._stage.value

    @Property(str, notify=wordsChanged)
    def word(self) -> str:
        """What stands large while it listens or offers."""
        if self._words is None:
            return ""
        return {
            Stage.LISTENING: self._words.touch,
            Stage.OFFERING: self._words.busy,
        }.get(self._stage, "")

    @Property(str, notify=wordsChanged)
    def note(self) -> str:
        """What stands small: how to touch, or what the guide that begins now does."""
        if self._words is None:
            return ""
        return {
            Stage.LISTENING: self._words.how,
            Stage.OFFERING: self._words.choose,
            Stage.LEADING: self._words.led if self._new else "",
            Stage.OFF: self._words.few if self._few else "",
        }[self._stage]

    @property
    def breath(self) -> Breath | None:
        """The breath that was found and led to so far; None before."""
        return self._led.breath if self._led else None

    @Slot()
    def touch(self) -> None:
        """A touch at the end of a breath out; while it leads, a welcome one."""
        now_s = self._clock()
        if self._stage is Stage.LISTENING:
            self._listening = touched(self._listening, now_s)
            self._look()
        elif self._stage is Stage.LEADING and self._led:
            self._led = answered(self._led, now_s)

    @Slot()
    def skip(self) -> None:
        """No more of this: the usual breath."""
        if self._stage in {Stage.LISTENING, Stage.OFFERING}:
            self.forget()
            self.usualWanted.emit()

    @Slot()
    def leave(self) -> None:
        """Stop listening and offering, without a word."""
        if self._stage in {Stage.LISTENING, Stage.OFFERING}:
            self._become(Stage.OFF)

    @Slot()
    def rest(self) -> None:
        """The first answer to a hurried breath: no pace at all."""
        if self._stage is Stage.OFFERING:
            self.forget()
            self.restWanted.emit()

    @Slot()
    def goOn(self) -> None:
        """The second answer: go along with the breath that was found, slowly."""
        if self._stage is Stage.OFFERING:
            self.lead_again()

    def listen(self) -> None:
        """Begin to listen, or begin anew."""
        self._led, self._few = None, False
        self._listening = Listening(self._clock())
        self._become(Stage.LISTENING)
        self._look()

    def lead_again(self, settle_s: float = SETTLE_S) -> bool:
        """Lead on from the breath that was found; says whether there is one."""
        if self._led is None:
            return False
        self._led, self._new = led_from(self._led.breath, self._limits), True
        self._become(Stage.LEADING)
        self.ledWanted.emit(settle_s)
        return True

    def first_at(self, _ready_s: float) -> float | None:
        """It does not matter: as `Leader`."""
        return None

    def breath_at(self, begins_s: float) -> Breath | None:
        """The breath that begins now: as `Leader`."""
        if self._led is None:
            return None
        new, before = self._led.begins_s is None, self._led.breath
        self._led = next_breath(self._led, begins_s)
        if self._new is not new:
            self._new = new
            self.wordsChanged.emit()
        if self._led.breath != before:
            self.breathChanged.emit()
        return self._led.breath

    def stop_leading(self) -> None:
        """The session is over; the breath that was found stays known."""
        if self._stage is Stage.LEADING:
            self._become(Stage.OFF)

    def said(self) -> None:
        """What was said about too few touches has been read."""
        if self._few:
            self._few = False
            self.wordsChanged.emit()

    def forget(self) -> None:
        """The breath that was found is no longer wanted."""
        self._led = None
        self._become(Stage.OFF)
        self.breathChanged.emit()

    def start_over(self) -> None:
        """Forget the person, and what there was to tell them."""
        self._few = False
        self.forget()

    def kept(self) -> dict[str, float]:
        """What the visit keeps: the breath that was found, or nothing."""
        breath = self.breath
        return {"led_in_s": breath.in_s, "led_out_s": breath.out_s} if breath else {}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Take up what was kept, as far as it is within the limits."""
        in_s, out_s = kept.get("led_in_s"), kept.get("led_out_s")
        if isinstance(in_s, float) and isinstance(out_s, float) and 0 < in_s <= out_s:
            lasts_s = in_s + out_s
            if self._limits.shortest_s <= lasts_s <= self._limits.longest_s:
                self._led = led_from(Breath(in_s, out_s), self._limits)

    def set_limits(self, limits: Limits) -> None:
        """Lead within these limits; a breath found for another reader is forgotten."""
        if limits != self._limits:
            self._limits = limits
            self.forget()

    def set_words(self, words: OwnPaceWords) -> None:
        """Say it with these words."""
        self._words = words
        self.wordsChanged.emit()

    def _look(self) -> None:
        """See whether listening is over; else look again when it should be."""
        if self._stage is not Stage.LISTENING:
            return
        left_s = listens_until_s(self._listening) - self._clock()
        if left_s > 0:
            self._wait.start(math.ceil(left_s * 1000))
            return
        heard = hear(self._listening.taps_s, self._limits)
        if heard.breath is None:
            self._few = True
            self.forget()
            self.usualWanted.emit()
            return
        self._led = led_from(heard.breath, self._limits)
        if heard.hurried:
            self._become(Stage.OFFERING)
        else:
            self.lead_again(settles_s(self._listening, heard.breath, self._clock()))

    def _become(self, stage: Stage) -> None:
        if stage is not Stage.LISTENING:
            self._wait.stop()
        if stage is not self._stage:
            self._stage = stage
            self.stageChanged.emit()
        self.wordsChanged.emit()

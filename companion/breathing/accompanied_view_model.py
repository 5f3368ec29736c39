"""A session of breath that a person may lead with touches, or put aside to squeeze, for QML."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.breathing.leading import Leader, led_by
from companion.breathing.own_pace_view_model import OwnPace
from companion.breathing.patterns import Pattern
from companion.breathing.session import State
from companion.breathing.session_view_model import SessionViewModel
from companion.breathing.shown import Shown
from companion.breathing.squeeze_view_model import Squeezing
from companion.qt import Property, QmlUncreatable, Slot

if TYPE_CHECKING:
    from companion.breathing.words import BreathingWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

SQUEEZE = "squeeze"
"""The technique of a step that is done with the hand."""

_OVER = frozenset({State.IDLE, State.QUIET, State.ENDED})


@QmlElement
@QmlUncreatable("the base of BreathingViewModel")
class AccompaniedViewModel(SessionViewModel):
    """A session at the pattern's pace or at the person's own, or a squeeze instead of a breath."""

    def __init__(
        self, pattern: Pattern, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(pattern, clock, parent)
        self._leader_before: Leader | None = None
        self._own_pace = OwnPace(clock, self)
        self._squeezing = Squeezing(clock, self)
        self._own_pace.ledWanted.connect(self._go_along)
        self._own_pace.usualWanted.connect(self._run_usual)
        self._own_pace.restWanted.connect(self._rest)
        self._own_pace.breathChanged.connect(self._keep)
        self.stateChanged.connect(self._make_way)
        self.phaseChanged.connect(self._stop_saying)
        for signal in (self.stateChanged, self.techniqueChanged, self.pacedChanged):
            signal.connect(self._offer_squeeze)
        self.pacedChanged.connect(self._stop_listening)

    @Property(OwnPace, constant=True)
    def ownPace(self) -> OwnPace:
        return self._own_pace

    @Property(Squeezing, constant=True)
    def squeezing(self) -> Squeezing:
        return self._squeezing

    @Slot()
    def findMyPace(self) -> None:
        """Listen to the person's touches, then go along with their breath.

        Where nothing may pace, it is quiet company.
        """
        self.stopNow()
        if self._shown.paced:
            self._own_pace.listen()
        else:
            self._rest()

    @Slot()
    def tapped(self) -> None:
        """A touch at the end of a breath out."""
        self._own_pace.touch()

    @Slot()
    def squeeze(self) -> None:
        """Something to squeeze; nothing paces the breath beside it."""
        self._rest(SQUEEZE)

    @Slot()
    def finish(self) -> None:
        """End with the breath under way, or with the next when that is nearly over."""
        self._own_pace.leave()
        super().finish()

    @Slot()
    def stopNow(self) -> None:
        """End at once and say nothing more."""
        self._own_pace.leave()
        super().stopNow()

    @property
    def now(self) -> Shown:
        """All that can be seen now, to go on from later."""
        return self._shown

    def begin_technique(self, technique: str, pattern: Pattern | None) -> None:
        """Begin what a step offers, with its own words.

        Without a pattern, or where nothing may pace, it is quiet company.
        """
        self._let_lead()
        said = technique if pattern is None or self._shown.paced else ""
        self._run(pattern or replace(self._shown.pattern, kind="quiet"), said)

    def set_words(self, words: BreathingWords) -> None:
        """Say it with these words."""
        self._own_pace.set_words(words.own_pace)
        self._squeezing.set_words(words)
        super().set_words(words)

    def _wanted(self) -> Pattern:
        """The pattern that a session begins with."""
        return self._shown.pattern

    def _length_s(self) -> float:
        """How long a session lasts."""
        return math.inf

    def _run_usual(self) -> None:
        self._run(self._wanted(), last_s=self._length_s())

    def _rest(self, technique: str = "") -> None:
        self._own_pace.leave()
        self._run(replace(self._shown.pattern, kind="quiet"), technique)

    def _go_along(self, settle_s: float) -> None:
        """A session that the person's own pace leads, from the breath that was found."""
        breath = self._own_pace.breath
        if breath is None:
            return
        if self._leader is not self._own_pace:
            self._leader_before = self._leader
            self.lead(self._own_pace)
        pattern = led_by(self._shown.pattern, breath)
        self._run(replace(pattern, settle_s=settle_s), last_s=self._length_s())

    def _let_lead(self) -> None:
        """Who led before leads again."""
        self._own_pace.stop_leading()
        if self._leader is self._own_pace:
            self.lead(self._leader_before)

    def _make_way(self) -> None:
        """Follow what the session does: only one thing at a time."""
        if self._shown.state in _OVER:
            self._let_lead()
        else:
            self._own_pace.leave()

    def _stop_listening(self) -> None:
        if not self._shown.paced and self._own_pace.stage in ("listening", "offering"):
            self._rest()

    def _stop_saying(self) -> None:
        if self._shown.phase.value == "out":
            self._own_pace.said()

    def _offer_squeeze(self) -> None:
        shown = self._shown
        active = shown.state is State.QUIET and shown.technique == SQUEEZE
        self._squeezing.be(active, self._wanted_out_s() if shown.paced else None)

    def _wanted_out_s(self) -> float:
        return self._shown.pattern.out_s

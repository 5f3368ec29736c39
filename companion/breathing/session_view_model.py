"""One session of breath, for QML: what it does now, in words and in time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.breathing import session as sessions
from companion.breathing.cues import cues_due, known_until_s
from companion.breathing.leading import Leader, led_by
from companion.breathing.patterns import Pattern
from companion.breathing.session import Session, State
from companion.breathing.shown import IDLE, Shown, position_of, spoken_of, times_of
from companion.breathing.swelling import strokes_due
from companion.breathing.timeline import Frame, Phase, breath_starts_s
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce

if TYPE_CHECKING:
    from companion.breathing.words import BreathingWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the base of BreathingViewModel")
class SessionViewModel(QObject):
    """A session of breath. What a person chooses for it is `BreathingViewModel`'s.

    It never ticks: a single timer waits for the next turn, and whatever the time is then, the
    monotonic clock says where the breath is. `cueWanted(kind, at)` names a turn ("in" or "out") and
    its moment on that clock, up to a whole breath ahead; `swellWanted(at, lasts, fullness)` is the
    way of the breath to and from it, for what swells along. `cuesDropped(after)` takes back what is
    to come of both; after 0 also what sounds, else no tone up to that moment. `roundBegun` comes
    when the cycle of the pattern begins anew.
    """

    stateChanged = Signal()
    phaseChanged = Signal()
    spokenChanged = Signal()
    guideChanged = Signal()
    tonesChanged = Signal()
    pacedChanged = Signal()
    patternChanged = Signal()
    techniqueChanged = Signal()
    roundBegun = Signal()
    keptChanged = Signal()
    cueWanted = Signal(str, float)
    swellWanted = Signal(float, float, float)
    cuesDropped = Signal(float)

    def __init__(
        self, pattern: Pattern, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words: BreathingWords | None = None
        self._next: Pattern | None = None
        self._unled = pattern  # what the session breathes where nobody leads
        self._leader: Leader | None = None
        self._left_s = self._ends_s = math.inf
        self._breath = -1
        self._told_until_s = -math.inf
        self._shown = Shown(pattern)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._shown.state.value

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        return self._shown.phase.value

    @Property(str, notify=spokenChanged)
    def word(self) -> str:
        return self._shown.spoken.word

    @Property(str, notify=spokenChanged)
    def note(self) -> str:
        return self._shown.spoken.note

    @Property(bool, notify=spokenChanged)
    def known(self) -> bool:
        """Whether the word has been read often enough to do without it."""
        return self._shown.spoken.known

    @Property("QVariantMap", notify=patternChanged)
    def times(self) -> dict[str, object]:
        """What the guide repeats (`times_of`)."""
        return times_of(self._shown.pattern)

    @Property(float, notify=patternChanged)
    def inS(self) -> float:
        return self._shown.pattern.in_s

    @Property(float, notify=patternChanged)
    def outS(self) -> float:
        return self._shown.pattern.out_s

    @Property(str, notify=techniqueChanged)
    def technique(self) -> str:
        return self._shown.technique

    @Property(str, notify=guideChanged)
    def guide(self) -> str:
        return self._shown.guide

    @Property(bool, notify=tonesChanged)
    def tones(self) -> bool:
        return self._shown.tones

    @Property(bool, notify=pacedChanged)
    def paced(self) -> bool:
        return self._shown.paced

    @Slot()
    def pause(self) -> None:
        """Let the guide rest; the person breathes as they like, and no minute of theirs passes."""
        if self._shown.session.running:
            self._left_s = self._ends_s - self._clock()
            self._begin(Session(State.PAUSED))

    @Slot()
    def resume(self) -> None:
        """Go on after a pause, with a new in-breath."""
        if self._shown.state is State.PAUSED:
            self._end_in(self._left_s)
            self._begin(sessions.resumed(self._clock(), self._shown.pattern.cycle))

    @Slot()
    def finish(self) -> None:
        """End with the breath under way, or with the next when that is nearly over."""
        now = self._shown
        if now.state in {State.PAUSED, State.QUIET}:
            self._begin(Session(State.ENDED))
        else:
            self._begin(sessions.finishing(now.session, self._clock(), now.pattern.cycle))

    @Slot()
    def stopNow(self) -> None:
        """End at once and say nothing more."""
        self._begin(IDLE)

    @Slot(result=float)
    def position(self) -> float:
        """Where in a breath it is: 0 to 0.5 in, 0.5 to 1 out; 0 at rest."""
        return position_of(self._frame())

    @Slot(result=int)
    def leftMs(self) -> int:
        """Milliseconds to the next turn; 0 at rest."""
        return round(self._frame().remaining_s * 1000)

    @Slot(bool)
    def setTones(self, on: bool) -> None:
        self._become(replace(self._shown, tones=on))
        self._cue_anew()

    def set_paced(self, paced: bool) -> None:
        """Allow pacing or not; a session under way turns into quiet company at once."""
        self._become(replace(self._shown, paced=paced))
        if not paced and self._shown.state in {*sessions.RUNNING, State.PAUSED}:
            self._begin(Session(State.QUIET))

    def set_words(self, words: BreathingWords) -> None:
        """Say it with these words."""
        self._words = words
        self._follow(self._shown.session)

    def lead(self, leader: Leader | None) -> None:
        """Ask this one at every breath in how long the breath is; nobody, with None."""
        self._leader = leader

    def follows(self, leader: Leader) -> bool:
        """Whether it is this one who leads."""
        return self._leader is leader

    def change_at_next_breath(self, pattern: Pattern) -> None:
        """Breathe with this pattern from the next breath in; nothing jumps."""
        self._next = pattern

    @property
    def unled(self) -> Pattern:
        """What the session breathes where nobody leads."""
        return self._unled

    def _run(self, pattern: Pattern, technique: str = "", last_s: float = math.inf) -> None:
        """Begin a session with this pattern, for about `last_s` seconds."""
        now_s = self._clock()
        self._next = None
        self._end_in(last_s)
        self._unled = pattern
        if pattern.paced:
            first_s = self._leader.first_at(now_s + pattern.settle_s) if self._leader else None
            settle_s = first_s - now_s if first_s else pattern.settle_s
            self._become(replace(self._shown, pattern=replace(pattern, settle_s=settle_s)))
        self._become(replace(self._shown, technique=technique))
        self._begin(sessions.started(now_s, paced=self._shown.paced and pattern.paced))
        self._follow(self._shown.session)

    def _end_in(self, seconds: float) -> None:
        """Come to the last breath in so many seconds; while it rests, so many after that."""
        self._left_s, self._ends_s = seconds, self._clock() + seconds

    def _begin(self, session: Session) -> None:
        if session != self._shown.session:
            self._follow(session)
            self._cue_anew()

    def _on_turn(self) -> None:
        self._follow(self._shown.session)
        self._cue()

    def _frame(self) -> Frame:
        shown = self._shown
        return sessions.frame_of(shown.session, self._clock(), shown.pattern.cycle)

    def _follow(self, session: Session) -> None:
        """Show a session as it is now and wait for its next turn."""
        now_s, before = self._clock(), (self._shown.phase, self._breath)
        session = sessions.moved_on(session, now_s, self._shown.pattern.cycle)
        frame = sessions.frame_of(session, now_s, self._shown.pattern.cycle)
        self._breath = frame.breath
        breathes_in = frame.phase is Phase.IN and before != (Phase.IN, frame.breath)
        if breathes_in and session.state is State.BREATHING:
            session = self._breath_begins(session, frame, now_s)
            frame = sessions.frame_of(session, now_s, self._shown.pattern.cycle)
            self._breath = frame.breath
        self._wait(session, frame)
        shown = replace(self._shown, session=session, phase=frame.phase)
        self._become(replace(shown, spoken=spoken_of(shown, frame, now_s, self._words)))
        if breathes_in and frame.breath % len(self._shown.pattern.cycle.breath_beats) == 0:
            self.roundBegun.emit()

    def _breath_begins(self, session: Session, frame: Frame, now_s: float) -> Session:
        """At a breath in: breathe another way if one waits, and see whether this is the last."""
        old = self._shown.pattern
        begins_s = session.began_s + breath_starts_s(frame.breath, old.cycle)
        self._unled, self._next = self._next or self._unled, None
        led = self._leader.breath_at(begins_s) if self._leader else None
        pattern = replace(led_by(self._unled, led), settle_s=old.settle_s)
        if pattern != old:
            session = replace(
                session,
                began_s=begins_s - pattern.cycle.settle_s,
                before=session.before + frame.breath,
            )
            self._become(replace(self._shown, pattern=pattern))
            self._drop_cues(after_s=begins_s)
        if now_s + pattern.breath_s * 1.5 > self._ends_s:
            session = sessions.finishing(session, now_s, pattern.cycle)
        return session

    def _wait(self, session: Session, frame: Frame) -> None:
        if not session.running:
            self._turn.stop()
            return
        # Here, because naming `Qt` has all its enums built: not before the first frame.
        from PySide6.QtCore import Qt

        self._turn.setTimerType(Qt.TimerType.PreciseTimer)
        self._turn.start(math.ceil(frame.remaining_s * 1000))

    def _become(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        names = ("pattern", "technique", "paced", "spoken", "state", "phase", "guide", "tones")
        announce(before, shown, {name: getattr(self, f"{name}Changed") for name in names})
        self._keep()

    def _keep(self) -> None:
        """Say that what is kept has changed, if it has."""

    def _cue_anew(self) -> None:
        self._drop_cues()
        self._cue()

    def _drop_cues(self, after_s: float = 0.0) -> None:
        self.cuesDropped.emit(after_s)
        self._told_until_s = -math.inf

    def _cue(self) -> None:
        now, now_s, cycle = self._shown, self._clock(), self._shown.pattern.cycle
        if now.tones:
            for cue in cues_due(now.session, self._told_until_s, now_s, cycle):
                self.cueWanted.emit(cue.phase.value, cue.at_s)
        for stroke in strokes_due(now.session, self._told_until_s, now_s, cycle):
            self.swellWanted.emit(stroke.at_s, stroke.lasts_s, stroke.fullness)
        self._told_until_s = known_until_s(now_s, cycle)

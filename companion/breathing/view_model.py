"""The breath, for QML: what it does now, in words and in time."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.breathing import session as sessions
from companion.breathing.cues import cues_due, known_until_s
from companion.breathing.patterns import Pattern
from companion.breathing.session import Session, State
from companion.breathing.shown import GUIDES, IDLE, LANTERN, LOTUS, SILENT, Shown
from companion.breathing.spoken import spoken
from companion.breathing.timeline import Phase
from companion.breathing.words import BreathingWords
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class BreathingViewModel(QObject):
    """One person's breathing.

    It never ticks: a single timer waits for the next turn, and whatever the time is then, the
    monotonic clock says where the breath is. `cueWanted(kind, at)` names a turn ("in" or "out") and
    its moment on that clock, up to a whole breath ahead; `cuesDropped` takes back all that have not
    sounded. `keptChanged` follows every choice that the visit keeps.
    """

    stateChanged = Signal()
    phaseChanged = Signal()
    spokenChanged = Signal()
    guideChanged = Signal()
    tonesChanged = Signal()
    pacedChanged = Signal()
    patternChanged = Signal()
    techniqueChanged = Signal()
    keptChanged = Signal()
    cueWanted = Signal(str, float)
    cuesDropped = Signal()

    def __init__(
        self, pattern: Pattern, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words: BreathingWords | None = None
        self._usual = pattern
        self._chosen_guide = ""
        self._told_until_s = -math.inf
        self._shown = Shown(pattern)
        self._last_kept = self.kept()
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

    @Property(float, notify=patternChanged)
    def inS(self) -> float:
        return self._shown.pattern.in_s

    @Property(float, notify=patternChanged)
    def outS(self) -> float:
        return self._shown.pattern.out_s

    @Property(float, notify=patternChanged)
    def settleS(self) -> float:
        return self._shown.pattern.settle_s

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
    def start(self) -> None:
        """Begin, or begin again, in the usual way; does nothing while it runs."""
        now = self._shown
        if not now.session.running:
            self._become(replace(now, technique="", pattern=self._usual))
            self._begin(sessions.started(self._clock(), paced=now.paced))

    @Slot()
    def pause(self) -> None:
        """Let the guide rest; the person breathes as they like."""
        if self._shown.session.running:
            self._begin(Session(State.PAUSED))

    @Slot()
    def resume(self) -> None:
        """Go on after a pause, with a new in-breath."""
        if self._shown.state is State.PAUSED:
            self._begin(sessions.resumed(self._clock(), self._shown.pattern.cycle))

    @Slot()
    def toggle(self) -> None:
        """Start, pause or go on, whichever comes next."""
        match self._shown.state:
            case State.IDLE | State.ENDED:
                self.start()
            case State.PAUSED:
                self.resume()
            case State.QUIET:
                self.stopNow()
            case _:
                self.pause()

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

    @Slot()
    def cycleStarted(self) -> None:
        """The picture begins an in-breath now; words and tones follow it."""
        now = self._shown
        self._begin(sessions.cycle_begun(now.session, self._clock(), now.pattern.cycle))

    @Slot(result=float)
    def position(self) -> float:
        """Where in a breath it is: 0 to 0.5 in, 0.5 to 1 out; 0 at rest."""
        frame = sessions.frame_of(self._shown.session, self._clock(), self._shown.pattern.cycle)
        match frame.phase:
            case Phase.IN:
                return frame.progress / 2
            case Phase.OUT:
                return 0.5 + frame.progress / 2
            case _:
                return 0.0

    @Slot(result=int)
    def leftMs(self) -> int:
        """Milliseconds to the next turn; 0 at rest."""
        frame = sessions.frame_of(self._shown.session, self._clock(), self._shown.pattern.cycle)
        return round(frame.remaining_s * 1000)

    @Slot(str)
    def setGuide(self, guide: str) -> None:
        if guide in GUIDES:
            self._chosen_guide = guide
            self._become(replace(self._shown, guide=guide))

    @Slot(bool)
    def setTones(self, on: bool) -> None:
        self._become(replace(self._shown, tones=on))
        self._cue_anew()

    def set_less_motion(self, on: bool) -> None:
        """Follow the look: the lantern stands still, and is the guide unless another was chosen."""
        guide = self._chosen_guide or (LANTERN if on else LOTUS)
        self._become(replace(self._shown, guide=guide))

    def set_paced(self, paced: bool) -> None:
        """Allow pacing or not; a session under way turns into quiet company at once."""
        self._become(replace(self._shown, paced=paced))
        if not paced and self._shown.state in {*sessions.RUNNING, State.PAUSED}:
            self._begin(Session(State.QUIET))

    def begin_technique(self, technique: str, pattern: Pattern | None) -> None:
        """Begin what a step offers, with its own words.

        Without a pattern, or where nothing may pace, it is quiet company.
        """
        now = self._shown
        paced = now.paced and pattern is not None
        self._become(replace(now, technique=technique, pattern=pattern or self._usual))
        self._begin(sessions.started(self._clock(), paced=paced))
        self._follow(self._shown.session)

    def set_pattern(self, pattern: Pattern) -> None:
        """Breathe another way from now on; a session under way starts again with it."""
        self._usual = pattern
        if pattern == self._shown.pattern:
            return
        self._become(replace(self._shown, pattern=pattern))
        if self._shown.session.running:
            self._begin(sessions.resumed(self._clock(), pattern.cycle))

    def set_words(self, words: BreathingWords) -> None:
        """Say it with these words."""
        self._words = words
        self._follow(self._shown.session)

    def kept(self) -> dict[str, object]:
        """What the visit keeps: the chosen guide, the tones, and whether the person breathes."""
        now = self._shown
        return {"guide": self._chosen_guide, "tones": now.tones, "running": now.session.running}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Take up what was kept; a person who was breathing goes on from a new settling."""
        self.setGuide(str(kept.get("guide", "")))
        self.setTones(kept.get("tones") is True)
        if kept.get("running") is True:
            self.start()

    def start_over(self) -> None:
        """Forget the person."""
        self.stopNow()
        self._chosen_guide = ""
        self.setTones(False)
        self.set_less_motion(False)

    def _begin(self, session: Session) -> None:
        if session != self._shown.session:
            self._follow(session)
            self._cue_anew()

    def _on_turn(self) -> None:
        self._follow(self._shown.session)
        self._cue()

    def _follow(self, session: Session) -> None:
        """Show a session as it is now and wait for its next turn."""
        now_s = self._clock()
        pattern = self._shown.pattern
        cycle = pattern.cycle
        session = sessions.moved_on(session, now_s, cycle)
        frame = sessions.frame_of(session, now_s, cycle)
        said = SILENT
        if self._words is not None:
            moment = sessions.moment_of(session, now_s, cycle)
            said = spoken(moment, frame.index, self._shown.technique, pattern, self._words)
        if session.running:
            # Here, because naming `Qt` has all its enums built: not before the first frame.
            from PySide6.QtCore import Qt

            self._turn.setTimerType(Qt.TimerType.PreciseTimer)
            self._turn.start(math.ceil(frame.remaining_s * 1000))
        else:
            self._turn.stop()
        self._become(replace(self._shown, session=session, phase=frame.phase, spoken=said))

    def _become(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        names = ("pattern", "technique", "paced", "spoken", "state", "phase", "guide", "tones")
        announce(before, shown, {name: getattr(self, f"{name}Changed") for name in names})
        if self.kept() != self._last_kept:
            self._last_kept = self.kept()
            self.keptChanged.emit()

    def _cue_anew(self) -> None:
        self.cuesDropped.emit()
        self._told_until_s = -math.inf
        self._cue()

    def _cue(self) -> None:
        now, now_s = self._shown, self._clock()
        if now.tones:
            for cue in cues_due(now.session, self._told_until_s, now_s, now.pattern.cycle):
                self.cueWanted.emit(cue.phase.value, cue.at_s)
            self._told_until_s = known_until_s(now_s, now.pattern.cycle)

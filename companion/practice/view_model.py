"""The guided exercises, for QML: those that fit this person, and the one they are in."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QmlElement

from companion.practice import session as sessions
from companion.practice.session import Session, State, session_from
from companion.practice.shown import Shown, Told, shown
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce

if TYPE_CHECKING:
    from companion.practice.model import Exercise

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class PracticeViewModel(QObject):
    """An exercise is chosen, then played; it ends by itself, or over the way back to the room.

    It never ticks: one timer waits for the next caption, and whatever the time is then, the
    monotonic clock says where the exercise is. `ambienceWanted` names the sound that belongs under
    it from now on, empty for none.
    """

    exercisesChanged = Signal()
    exerciseChanged = Signal()
    stateChanged = Signal()
    captionChanged = Signal()
    sceneChanged = Signal()
    progressChanged = Signal()
    keptChanged = Signal()
    ambienceWanted = Signal(str)

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._told: dict[str, Told] = {}
        self._chosen = ""
        self._session = Session()
        self._shown = Shown()
        self._last_kept = self.kept()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._follow)

    @Property(list, notify=exercisesChanged)
    def exercises(self) -> list[dict[str, object]]:
        """Those for this person: maps with exerciseId, title, hint, caution, minutes and scene."""
        return [
            {
                "exerciseId": id_,
                "title": told.exercise.words.title,
                "hint": told.exercise.words.hint,
                "caution": told.exercise.words.caution,
                "minutes": told.minutes,
                "scene": told.scene,
            }
            for id_, told in self._told.items()
        ]

    @Slot(str, result=str)
    def forPage(self, page_id: str) -> str:
        """The exercise that a page of the walkthrough leads to; empty where none does."""
        fitting = (id_ for id_, told in self._told.items() if page_id in told.exercise.pages)
        return next(fitting, "")

    @Slot(str, result=str)
    def titleOf(self, exercise_id: str) -> str:
        told = self._told.get(exercise_id)
        return told.exercise.words.title if told else ""

    @Property(str, notify=exerciseChanged)
    def exerciseId(self) -> str:
        """The one that is chosen, empty before any is."""
        return self._chosen

    @Property(str, notify=exerciseChanged)
    def title(self) -> str:
        told = self._now()
        return told.exercise.words.title if told else ""

    @Property(str, notify=exerciseChanged)
    def hint(self) -> str:
        told = self._now()
        return told.exercise.words.hint if told else ""

    @Property(str, notify=exerciseChanged)
    def caution(self) -> str:
        told = self._now()
        return told.exercise.words.caution if told else ""

    @Property(int, notify=exerciseChanged)
    def minutes(self) -> int:
        """About how many minutes it lasts; 0 where none is chosen."""
        told = self._now()
        return told.minutes if told else 0

    @Property(list, notify=exerciseChanged)
    def captions(self) -> list[str]:
        """All that it says, for who makes room for the longest."""
        told = self._now()
        return [line.text for line in told.timing.lines] if told else []

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of idle, playing, paused and ended."""
        return self._shown.state.value

    @Property(bool, notify=stateChanged)
    def settling(self) -> bool:
        """Whether the first caption has yet to come."""
        return self._shown.settling

    @Property(bool, notify=stateChanged)
    def returning(self) -> bool:
        """Whether the person is on the way back to the room."""
        return self._shown.returning

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """What is said now; when it is over, its last kind line."""
        return self._shown.caption

    @Property(str, notify=sceneChanged)
    def scene(self) -> str:
        return self._shown.scene

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How far it is, from 0 to 1."""
        return self._shown.progress

    @property
    def ambience(self) -> str:
        """The sound that belongs under it now, or empty."""
        return self._shown.ambience

    @Slot(str)
    def choose(self, exercise_id: str) -> None:
        """Make this exercise ready; the one that is under way stays as it is."""
        if exercise_id in self._told and exercise_id != self._chosen:
            self._put(exercise_id, Session())

    @Slot(str)
    def start(self, exercise_id: str) -> None:
        """Begin this exercise, from its first word."""
        if exercise_id in self._told:
            settle_s = self._told[exercise_id].settle_s
            self._put(exercise_id, sessions.started(self._clock(), settle_s))

    @Slot()
    def begin(self) -> None:
        """Begin the chosen one, or begin it again; does nothing while it is under way."""
        if not self._session.under_way:
            self.start(self._chosen)

    @Slot()
    def toggle(self) -> None:
        """Begin, rest or go on, whichever comes next."""
        match self._session.state:
            case State.PLAYING:
                self.pause()
            case State.PAUSED:
                self._become(sessions.resumed(self._session, self._clock()))
            case _:
                self.begin()

    @Slot()
    def pause(self) -> None:
        """Rest; the caption stays where it is."""
        if told := self._now():
            self._become(sessions.paused(self._session, self._clock(), told.timing))

    @Slot()
    def back15(self) -> None:
        """Fifteen seconds back, to the start of a caption."""
        if told := self._now():
            self._become(sessions.taken_back(self._session, self._clock(), told.timing))

    @Slot()
    def leave(self) -> None:
        """Come back to the room gently; asked a second time, at once."""
        if told := self._now():
            self._become(sessions.leaving(self._session, self._clock(), told.returns_s))

    @Slot()
    def finish(self) -> None:
        """The person is called: on to the way back, or at rest as they were."""
        if told := self._now():
            now_s = self._clock()
            self._become(sessions.coming_back(self._session, now_s, told.timing, told.returns_s))

    @Slot()
    def stay(self) -> None:
        """Not called after all: go on from where the person was then."""
        self._become(sessions.staying(self._session, self._clock()))

    @Slot()
    def stopNow(self) -> None:
        """End at once and say nothing more."""
        self._become(Session())

    def offer(self, exercises: Sequence[Exercise], reader: str) -> None:
        """Offer these to this reader.

        The one that is under way goes on; with other words or another pace it rests at its
        caption, and where it does not fit any more it ends.
        """
        told = {one.id: Told.to(one, reader) for one in exercises}
        if told == self._told:
            return
        before, place = self._now(), self.kept()
        self._told = told
        self.exercisesChanged.emit()
        if before != self._now():
            self.restore(place)
            self.exerciseChanged.emit()

    def kept(self) -> dict[str, object]:
        """What the visit keeps: the exercise, what it does, and the caption where the person is."""
        now = self._shown
        return {"exercise": self._chosen, "state": now.state.value, "caption": now.name}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Take up what was kept; an exercise that was under way rests at its caption."""
        told = self._told.get(str(kept.get("exercise")))
        if told is None:
            self._put("", Session())
            return
        session = session_from(kept.get("state"), told.place_of(str(kept.get("caption"))))
        self._put(told.exercise.id, session)

    def start_over(self) -> None:
        """Forget the person."""
        self._put("", Session())

    def _now(self) -> Told | None:
        return self._told.get(self._chosen)

    def _put(self, exercise_id: str, session: Session) -> None:
        """Put on an exercise, in this state."""
        before, self._chosen = self._chosen, exercise_id
        if before != exercise_id:
            self.exerciseChanged.emit()
        self._become(session)

    def _become(self, session: Session) -> None:
        self._session = session
        self._follow()

    def _follow(self) -> None:
        """Show the exercise as it is now, and wait for its next caption."""
        told, now_s = self._now(), self._clock()
        self._turn.stop()
        if told:
            self._session = sessions.moved_on(self._session, now_s, told.timing)
            wait_s = sessions.left_s(self._session, now_s, told.timing)
            if math.isfinite(wait_s):
                self._turn.start(math.ceil(wait_s * 1000))
        before, self._shown = self._shown, shown(told, self._session, now_s)
        if before.ambience != self._shown.ambience:
            self.ambienceWanted.emit(self._shown.ambience)
        signals = {
            "state": self.stateChanged,
            "settling": self.stateChanged,
            "returning": self.stateChanged,
            "caption": self.captionChanged,
            "scene": self.sceneChanged,
            "progress": self.progressChanged,
        }
        announce(before, self._shown, signals)
        if self.kept() != self._last_kept:
            self._last_kept = self.kept()
            self.keptChanged.emit()

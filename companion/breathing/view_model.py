"""A person's breathing, for QML: their choices, and the session that follows them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.breathing import session as sessions
from companion.breathing.accompanied_view_model import AccompaniedViewModel
from companion.breathing.choices import MINUTES, Choices, choices_from, own_of, wanted_by
from companion.breathing.guides import UNTIL_READ, Guides, guide_to_begin_with, guides_for
from companion.breathing.patterns import (
    LIMITS,
    OWN,
    Pattern,
    Patterns,
    fitting,
    offered,
    set_by_hand,
)
from companion.breathing.session import RUNNING, State
from companion.breathing.shown import Shown
from companion.qt import Property, QmlUncreatable, Signal, Slot

if TYPE_CHECKING:
    from companion.breathing.words import BreathingWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SECONDS_A_MINUTE = 60.0
_UNDER_WAY = frozenset({*RUNNING, State.PAUSED})


@QmlElement
@QmlUncreatable("made once by the app")
class BreathingViewModel(AccompaniedViewModel):
    """Which breath, for how long, with which guide; `keptChanged` follows every choice."""

    choicesChanged = Signal()

    def __init__(
        self, pattern: Pattern, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(pattern, clock, parent)
        self._reader = "adult"
        self._patterns: Patterns = {}
        self._guides: Guides = UNTIL_READ
        self._otherwise = pattern
        self._choices = Choices()
        self._less_motion = False
        self._last_kept = self.kept()

    @Property(list, notify=choicesChanged)
    def guides(self) -> list[str]:
        """The keys of the guides for this reader."""
        return list(guides_for(self._guides, self._reader))

    @Property(bool, notify=choicesChanged)
    def fewerWords(self) -> bool:
        """Whether the words of each phase fade once they are known."""
        return self._choices.fewer_words

    @Property(bool, notify=choicesChanged)
    def withMusic(self) -> bool:
        """Whether the breath follows the music's phrases, where it has them."""
        return self._choices.with_music

    @Property(list, notify=choicesChanged)
    def patterns(self) -> list[dict[str, str]]:
        """The patterns for this reader: maps with key, text and hint."""
        words = self._words
        return [
            {
                "key": one.id,
                "text": words.patterns.get(one.id, "") if words else "",
                "hint": words.hints.get(one.id, "") if words else "",
            }
            for one in offered(self._patterns, self._reader)
        ]

    @Property(str, notify=choicesChanged)
    def pattern(self) -> str:
        """The key of the pattern a session begins with."""
        return self._wanted().id

    @Property(float, notify=choicesChanged)
    def ownInS(self) -> float:
        return self._own().in_s

    @Property(float, notify=choicesChanged)
    def ownOutS(self) -> float:
        return self._own().out_s

    @Property(int, notify=choicesChanged)
    def minutes(self) -> int:
        """How long a session lasts; 0 until the person is called, or stops."""
        return self._choices.minutes

    @Property(list, constant=True)
    def lengths(self) -> list[int]:
        """The minutes to choose among."""
        return list(MINUTES)

    @Slot()
    def start(self) -> None:
        """Begin, or begin again, as the person chose; who was about to end goes on, and who has
        begun is left alone.

        Whose own pace was found goes on with it until they choose another.
        """
        session = self._shown.session
        if session.lasting:
            return
        if session.running:
            self._end_in(self._length_s())
            self._begin(sessions.going_on(session))
        elif not (self._shown.paced and self._own_pace.lead_again()):
            self._run_usual()

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

    @Slot(str)
    def setPattern(self, key: str) -> None:
        """Breathe another way; a session under way changes to it, without a jump."""
        if any(one.id == key for one in offered(self._patterns, self._reader)):
            self._choose(replace(self._choices, pattern=key))
            self._breathe_as_chosen()

    @Slot(float, float)
    def setOwn(self, in_s: float, out_s: float) -> None:
        """Set the person's own times, as far as they are within the limits."""
        if OWN in self._patterns and math.isfinite(in_s) and math.isfinite(out_s):
            own = set_by_hand(self._patterns[OWN], in_s, out_s, self._reader)
            self._choose(replace(self._choices, own_in_s=own.in_s, own_out_s=own.out_s))
            self._breathe_as_chosen()

    @Slot(int)
    def setMinutes(self, minutes: int) -> None:
        """Breathe for so long; a session under way ends so long from now."""
        if minutes in MINUTES:
            self._choose(replace(self._choices, minutes=minutes))
            self._end_in(self._length_s())

    @Slot(str)
    def setGuide(self, guide: str) -> None:
        if guide in guides_for(self._guides, self._reader):
            self._choose(replace(self._choices, guide=guide, offered_guide=""))

    @Slot(bool)
    def setFewerWords(self, on: bool) -> None:
        self._choose(replace(self._choices, fewer_words=on))

    @Slot(bool)
    def setWithMusic(self, on: bool) -> None:
        self._choose(replace(self._choices, with_music=on))
        self._cue_anew()

    @Slot(bool)
    def setTones(self, on: bool) -> None:
        self._choose(replace(self._choices, tones=on))
        super().setTones(on)

    def set_less_motion(self, on: bool) -> None:
        """Follow the look: the lantern stands still, and is the guide unless another was chosen."""
        self._less_motion = on
        if on:
            self._choose(replace(self._choices, offered_guide=""))
        self._show_guide()

    def offer_guide(self, guide: str) -> None:
        """Show what is started with this guide; it is no choice of the person's."""
        self._choose(replace(self._choices, offered_guide=guide))

    def offer(self, patterns: Patterns, guides: Guides, reader: str) -> None:
        """Offer these patterns and guides to this reader."""
        self._patterns, self._guides, self._reader = patterns, guides, reader
        self._own_pace.set_limits(LIMITS[reader])
        if self._step_paces() and reader not in self._shown.pattern.audience:
            self._end_technique()
        self._take_up()
        self._show_guide()
        self.choicesChanged.emit()

    def set_paced(self, paced: bool) -> None:
        """Allow pacing or not. Where nothing may, no technique's words pace either."""
        if paced == self._shown.paced:
            return
        if not paced and fitting(self._patterns, self._shown.technique, self._reader):
            self._become(replace(self._shown, technique=""))
        super().set_paced(paced)
        self._follow(self._shown.session)

    def set_words(self, words: BreathingWords) -> None:
        """Say it with these words."""
        super().set_words(words)
        self.choicesChanged.emit()

    def go_on(self, before: Shown) -> None:
        """Go on as it was before it was ended: paced, in quiet company, or at rest."""
        was, pattern = before.session, fitting(self._patterns, before.technique, self._reader)
        if was.state is State.PAUSED and self._shown.paced:
            self._begin(was)
        elif was.lasting and (self._shown.session.running or not before.technique):
            self.start()
        elif was.lasting or was.state in {State.PAUSED, State.QUIET}:
            self.begin_technique(before.technique, pattern)

    def kept(self) -> dict[str, object]:
        """What the visit keeps: every choice, and whether the person breathes on."""
        running = self._shown.session.lasting
        return {**asdict(self._choices), **self._own_pace.kept(), "running": running}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Take up what was kept; a person who was breathing goes on from a new settling."""
        self._choose(choices_from(kept))
        super().setTones(self._choices.tones)
        self._own_pace.restore(kept)
        if kept.get("running") is True:
            self.start()

    def start_over(self) -> None:
        """Forget the person."""
        self.stopNow()
        self._own_pace.start_over()
        self._choose(Choices())
        super().setTones(False)

    def _own(self) -> Pattern:
        return own_of(self._choices, self._patterns, self._reader, self._otherwise)

    def _wanted(self) -> Pattern:
        """The pattern that a session begins with."""
        return wanted_by(self._choices, self._patterns, self._reader, self._otherwise)

    def _length_s(self) -> float:
        return self._choices.minutes * _SECONDS_A_MINUTE or math.inf

    def _choose(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            self._show_guide()
            self._take_up()
            self.choicesChanged.emit()
            self._keep()

    def _take_up(self) -> None:
        """Let a session under way, or the next, breathe as was chosen."""
        wanted = self._wanted()
        if self._step_paces() or self._own_pace.stage == "leading":
            return
        if self._shown.state not in _UNDER_WAY:
            if wanted.paced:
                self._become(replace(self._shown, pattern=wanted))
        elif wanted.paced:
            self.change_at_next_breath(wanted)
        else:
            self._run(wanted)

    def _breathe_as_chosen(self) -> None:
        """Neither the person's own pace nor a step's technique leads any longer."""
        self._let_lead()
        self._own_pace.forget()
        self._end_technique()
        self._take_up()

    def _step_paces(self) -> bool:
        return self._shown.technique != "" and self._shown.state in _UNDER_WAY

    def _end_technique(self) -> None:
        self._become(replace(self._shown, technique=""))
        self._follow(self._shown.session)

    def _show_guide(self) -> None:
        chosen = self._choices.offered_guide, self._choices.guide
        fit = [one for one in chosen if one in guides_for(self._guides, self._reader)]
        usual = guide_to_begin_with(self._guides, self._reader, still=self._less_motion)
        self._become(replace(self._shown, guide=(*fit, usual)[0]))

    def _keep(self) -> None:
        if self.kept() != self._last_kept:
            self._last_kept = self.kept()
            self.keptChanged.emit()

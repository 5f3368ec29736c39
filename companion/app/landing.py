"""Called in, and perhaps not after all: what a person was doing comes down softly, or goes on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from companion.breathing.shown import Shown
from companion.breathing.view_model import BreathingViewModel
from companion.music.view_model import MusicViewModel
from companion.practice.view_model import PracticeViewModel
from companion.visit.view_model import VisitViewModel

CROSSFADE_S: Final = 12.0
SHORT_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class _Before:
    """What went on when the person was called."""

    breath: Shown
    practised: bool
    played: bool
    sounds: Mapping[str, float]
    soft_end: Mapping[str, object]


class Landing:
    """Brings the rooms down together, and remembers what went on in them."""

    def __init__(
        self,
        visit: VisitViewModel,
        breathing: BreathingViewModel,
        practice: PracticeViewModel,
        music: MusicViewModel,
    ) -> None:
        self._visit = visit
        self._breathing = breathing
        self._practice = practice
        self._music = music
        self._before: _Before | None = None

    def call_in(self, total_s: float) -> None:
        """Picture and sound come down together and are steady after `total_s` seconds."""
        if self._visit.called == "":
            self._before = _Before(
                self._breathing.now,
                self._practice.state == "playing",
                self._music.playing,
                self._music.mixer.mix.levels,
                self._music.softEnd.kept(),
            )
        short = total_s <= SHORT_S
        self._visit.call_in(total_s)
        self._music.land(total_s, total_s if short else CROSSFADE_S)
        if short:
            self._breathing.stopNow()
            self._practice.pause()
        else:
            self._breathing.finish()
            self._practice.finish()

    def stay(self) -> None:
        """Not yet: what was there goes on, unless the headphones were taken off meanwhile: then
        nothing sounds before the person asks for it.
        """
        self._visit.stay()
        before, self._before = self._before, None
        if before is None:
            return
        heard = not self._music.hushed
        if before.played and heard:
            self._music.play()
        if before.sounds and heard:
            self._music.mixer.restore(before.sounds)
        self._music.softEnd.restore(before.soft_end)
        self._breathing.go_on(before.breath)
        if before.practised:
            self._practice.stay()
            if heard:
                self._music.mixer.surround(self._practice.ambience)

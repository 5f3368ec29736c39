"""Called in, and perhaps not after all: what a person was doing comes down softly, or goes on."""

from typing import Final

from companion.breathing.view_model import BreathingViewModel
from companion.music.view_model import MusicViewModel
from companion.practice.view_model import PracticeViewModel
from companion.visit.view_model import VisitViewModel

CROSSFADE_S: Final = 12.0
SHORT_S: Final = 3.0


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
        self._played = False
        self._breathed = False
        self._practised = False

    def call_in(self, total_s: float) -> None:
        """Picture and sound come down together and are steady after `total_s` seconds."""
        if self._visit.called == "":
            self._played = self._music.playing
            self._breathed = self._breathing.kept()["running"] is True
            self._practised = self._practice.state == "playing"
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
        """Not yet: what was there goes on."""
        self._visit.stay()
        if self._played:
            self._music.play()
        if self._breathed:
            self._breathing.start()
        if self._practised:
            self._practice.stay()
            self._music.mixer.surround(self._practice.ambience)

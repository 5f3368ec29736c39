"""Joins breath and sound: tones at its turns, lines of music to breathe with, rain that swells."""

from collections.abc import Callable, Mapping
from typing import Final

from companion.breathing.pacer import Breath
from companion.breathing.phrases import breath_to_line, first_line, written_for
from companion.breathing.session import State
from companion.breathing.view_model import BreathingViewModel
from companion.music.port import SoundPort
from companion.music.tracks import Catalogue
from companion.music.view_model import MusicViewModel

SEEN_AFTER_S: Final = 0.04
"""From the moment of a turn to the frame that shows it: what is heard waits for the picture."""

_SAME_TURN_S: Final = 0.25
_NOISE: Final = "measuring_noise"
_CHECK_AFTER_S: Final = 0.4
_CHECK_APART_S: Final = 3.0


class WithMusic:
    """Leads the breath along the phrases of the music, as `Leader`, while the person wants it.

    Where there are none to follow, what surrounds the person swells with the breath instead. It
    hears from the sound process where the piece is, and when that was heard.
    """

    def __init__(
        self,
        breathing: BreathingViewModel,
        music: MusicViewModel,
        catalogue: Callable[[], Catalogue],
        sound: SoundPort,
        clock: Callable[[], float],
    ) -> None:
        self._breathing = breathing
        self._music = music
        self._catalogue = catalogue
        self._sound = sound
        self._clock = clock
        self._track_id = ""
        self._began_s = 0.0
        breathing.lead(self)
        breathing.cueWanted.connect(self._cue)
        breathing.swellWanted.connect(self._swell)
        breathing.cuesDropped.connect(self._drop)
        # Who switches tones on, or begins a breath with them, wants to hear them here.
        breathing.tonesChanged.connect(self._speak)
        breathing.stateChanged.connect(self._speak_for_breath)

    def hear(self, event: Mapping[str, object]) -> None:
        """Take in what the sound process reports."""
        position_s, at_s = event.get("pos_s"), event.get("at")
        if (
            event.get("event") == "position"
            and isinstance(position_s, int | float)
            and isinstance(at_s, int | float)
        ):
            self._track_id = str(event.get("id"))
            self._began_s = at_s - position_s

    def first_at(self, ready_s: float) -> float | None:
        """The beginning of the next line."""
        return first_line(ready_s, self._lines_s())

    def breath_at(self, begins_s: float) -> Breath | None:
        """A breath that ends with the line."""
        lines_s = self._lines_s()
        return breath_to_line(begins_s, self._usual(), lines_s) if lines_s else None

    def measure(self) -> None:
        """Let an even noise be heard that is as loud as music gets, for a sound-level meter, and
        nothing else.
        """
        self._music.pause()
        self._music.mixer.rest()
        self._sound.send("speak")
        self._sound.send("cue", id=_NOISE, at=self._clock() + _CHECK_AFTER_S, gain_db=0.0)

    def check(self) -> None:
        """Let both tones be heard, for a nurse who listens whether there is sound at all."""
        self._sound.send("speak")
        begins_s = self._clock() + _CHECK_AFTER_S
        self._cue("in", begins_s)
        self._cue("out", begins_s + _CHECK_APART_S)

    def surround(self, ambience_id: str) -> None:
        """What sounds under an exercise; none while it would come out where it was not before."""
        if not (ambience_id and self._music.hushed):
            self._music.mixer.surround(ambience_id)

    def _speak_for_breath(self) -> None:
        if self._breathing.state == State.SETTLING and not self._music.hushed:
            self._speak()

    def _speak(self) -> None:
        if self._breathing.tones:
            self._sound.send("speak")

    def _cue(self, kind: str, at_s: float) -> None:
        cue = self._catalogue().cues.get(f"breath_{kind}")
        if cue is not None:
            begins_s = at_s + SEEN_AFTER_S - cue.first_sound_s
            self._sound.send("cue", id=cue.id, at=begins_s, gain_db=0.0)

    def _drop(self, after_s: float) -> None:
        self._sound.send("clear_cues", after=after_s + _SAME_TURN_S if after_s else 0.0)

    def _swell(self, at_s: float, lasts_s: float, fullness: float) -> None:
        follows_lines = self._breathing.follows(self) and bool(self._lines_s())
        if self._breathing.withMusic and not follows_lines:
            begins_s = at_s + SEEN_AFTER_S
            self._sound.send("swell", at=begins_s, lasts_s=lasts_s, fullness=fullness)

    def _usual(self) -> Breath:
        pattern = self._breathing.unled
        return Breath(pattern.in_s, pattern.out_s)

    def _lines_s(self) -> tuple[float, ...]:
        """The lines of what sounds, on the monotonic clock; none that this breath could follow."""
        track = self._catalogue().tracks.get(self._track_id)
        pattern = self._breathing.unled
        if (
            track is None
            or not (self._breathing.withMusic and self._music.playing)
            or self._music.trackId != self._track_id
            or pattern.sip_s
            or pattern.free_s
            or not written_for(self._usual(), track.lines_s)
        ):
            return ()
        return tuple(self._began_s + line_s for line_s in track.lines_s)

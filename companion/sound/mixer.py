"""The mixer: everything that sounds, sample by sample. No device, no thread, no clock.

What it makes follows from its seed and from what it was told before which frame, and from nothing
else: not even from the sizes of the blocks it was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from companion.sound.ahead import Ahead, nothing
from companion.sound.ambience import STRETCH
from companion.sound.cues import Bus
from companion.sound.fades import CEILING_S, START_FADE_S
from companion.sound.happenings import Happening, What
from companion.sound.levels import SAMPLE_RATE_HZ, Ramp, Stereo, frames_in, gain_of, joined
from companion.sound.signal_path import SignalPath
from companion.sound.sources import Held, Source

LAST_FADE_S = 3.0
"""The longest fade at the end of a landing; a written ending is nearly silent by then."""

GAP_FADE_S = 0.02
SHORT_GAP_S = 0.3
"""After a longer silence sound does not come back within a moment: that would startle."""


class MixCore:
    """Music, ambience, cues and voice, mixed to one stereo stream under a ceiling."""

    def __init__(self, seed: int = 0) -> None:
        """Silent at first. ``seed`` decides the wandering of the ambience."""
        self._path = SignalPath(seed)
        self._landing_end: int | None = None
        self._last_fade_at = 0
        self._ahead = nothing()
        self._reach = 0
        self._was_sounding = False
        self._happenings: list[Happening] = []

    # ------------------------------------------------------------------ what can be asked

    @property
    def frame(self) -> int:
        """The next frame to be made."""
        return self._path.frame + self._ahead.given - self._ahead.moved

    @property
    def delay(self) -> int:
        """Frames from the making of a sound to its coming out."""
        return self._path.delay

    @property
    def position(self) -> tuple[str, int] | None:
        """The current track and the frame of it that comes out now; None without one."""
        self._catch_up()
        deck = self._path.music.current
        if deck is None:
            return None
        return deck.track, max(deck.source.start, deck.position - self.delay)

    @property
    def promised(self) -> int:
        """The length of the current track in frames; 0 without one."""
        return self._path.music.current.source.frames if self._path.music.current else 0

    @property
    def playing(self) -> bool:
        """Whether music is heard and moves on."""
        return self._path.music.sounding

    @property
    def sounding(self) -> bool:
        """Whether anything is heard, or waits to be."""
        return self._path.sounding

    def take_happenings(self) -> list[Happening]:
        """What happened since this was last called, in order."""
        happenings, self._happenings = self._happenings, []
        return happenings

    # ------------------------------------------------------------------ what it can be told

    def play(self, track: str, source: Source, *, fade_s: float, gain_db: float = 0.0) -> None:
        """Cross over from whatever plays to ``source``; ends a pause and a landing."""
        self._landing_end = None
        self._anew.music.play(track, source, gain_of(gain_db), _fade(fade_s))
        self._pass_on_notes()

    def queue(self, track: str, source: Source, *, gain_db: float = 0.0) -> None:
        """Let ``source`` follow the current track."""
        self._anew.music.queue(track, source, gain_of(gain_db))

    def skip(self, fade_s: float) -> None:
        """Cross over to what is queued, if anything is; ends a pause and a landing."""
        self._landing_end = None
        self._anew.music.skip(_fade(fade_s))
        self._pass_on_notes()

    def clear_queue(self) -> None:
        """Let nothing follow the current track."""
        self._anew.music.clear_queue()

    def pause(self, fade_s: float) -> None:
        """Fade the music out and hold it where it then is."""
        self._anew.music.pause(_fade(fade_s))

    def resume(self, fade_s: float) -> None:
        """Go on from where the music was held."""
        self._anew.music.resume(_fade(fade_s))
        self._pass_on_notes()

    def stop(self, fade_s: float) -> None:
        """Fade the music out and forget it."""
        self._anew.music.stop(_fade(fade_s))

    def volume(self, gain_db: float, fade_s: float) -> None:
        """Set the gain of the music."""
        path = self._anew
        path.turn(path.music.volume, gain_of(gain_db), fade_s)

    def ambience(self, layers: Mapping[str, tuple[Held, float]], fade_s: float) -> None:
        """Sound these layers (loop and gain in dB, by id) and no others."""
        self._anew.ambience.want(self.frame, layers, fade_s)

    def cue(self, samples: Held, frame: int, *, gain_db: float = 0.0, bus: Bus = Bus.CUES) -> None:
        """Let ``samples`` come out from frame ``frame`` on, or at once when that has passed."""
        start = max(self.frame, frame - self.delay)
        self._anew.cues.add(samples, start, gain_of(gain_db), bus)

    def clear_cues(self, after: int | None = None) -> None:
        """Forget cues and swells that wait, let go of those that sound.

        With ``after``, cues that come out up to that frame sound as if nothing had been said.
        """
        self._anew.cues.clear(self.frame, None if after is None else after - self.delay)
        self._anew.ambience.swell.clear(self.frame)

    def swell(self, frame: int, length: int, fullness: float) -> None:
        """Let the ambience be heard to go, from ``frame`` on, to ``fullness``: 1 is its own level,
        0 a little lower.
        """
        self._anew.ambience.swell.add(self.frame, frame - self.delay, length, fullness)

    def ceiling(self, gain_db: float) -> None:
        """Set the gain of everything."""
        path = self._anew
        path.turn(path.ceiling, gain_of(gain_db), CEILING_S)

    def mute(self, *, on: bool, fade_s: float) -> None:
        """Make everything inaudible; it goes on underneath."""
        path = self._anew
        path.turn(path.mute, 0.0 if on else 1.0, fade_s)

    def fade_in(self, fade_s: float) -> None:
        """Come up from silence, as on a device that has just been opened."""
        gate = self._anew.gate = Ramp(0.0)
        gate.to(1.0, _fade(fade_s))

    def hush(self) -> None:
        """Be inaudible until ``fade_in``."""
        self._anew.gate = Ramp(0.0)

    def soften(self, gap_s: float) -> None:
        """Come up again after a gap that the device made, unless it is to be silent."""
        gate = self._path.gate
        if gate.target == 1.0:
            fade_s = GAP_FADE_S if gap_s <= SHORT_GAP_S else START_FADE_S
            self.fade_in(max(fade_s, gate.remaining / SAMPLE_RATE_HZ))

    def fade_out(self, fade_s: float) -> None:
        """Fade everything out for good."""
        self._anew.gate.to(0.0, _fade(fade_s))

    def land(self, total: int, crossfade: int) -> bool:
        """Come to silence in ``total`` frames from now; returns whether an ending is wanted.

        Where it is, hand the current track's own ending to ``land_on`` or, failing that, call
        ``land_without``. Otherwise the music fades plainly, in a landing no longer than
        ``crossfade``, or is in its ending already.
        """
        length = max(1, total - self.delay)
        self._landing_end = self.frame + length
        self._last_fade_at = self._landing_end - min(_fade(LAST_FADE_S), length // 4)
        self.clear_queue()
        self.clear_cues()
        self._anew.ambience.swell.hold(self.frame)
        self._anew.ambience.leave(length)
        music = self._anew.music
        if music.end_pause() or total <= crossfade:
            music.leave(min(length, crossfade))
        current = music.current
        return current is not None and not current.leaving and current.remaining > length

    def land_on(self, ending: Source, crossfade: int) -> None:
        """Cross over to ``ending`` so that its last frame comes at the end of the landing."""
        if self._landing_end is None:
            ending.close()
            return
        left = max(1, self._landing_end - self.frame)
        self._anew.music.cross_to(ending, min(crossfade, left), ending.frames - left)

    def land_without(self) -> None:
        """Fade the music over the rest of the landing, for want of its ending."""
        if self._landing_end is not None:
            self._anew.music.leave(max(1, self._landing_end - self.frame))

    # ------------------------------------------------------------------ what it makes

    def render(self, length: int) -> Stereo:
        """The next ``length`` frames, at least one."""
        return joined([ahead.samples[part] for ahead, part in self._parts(length)])

    def render_int16(self, length: int) -> NDArray[np.int16]:
        """The next ``length`` frames, at least one, for a 16-bit device."""
        return joined([ahead.int16[part] for ahead, part in self._parts(length)])

    def _parts(self, length: int) -> Iterator[tuple[Ahead, slice]]:
        """The next ``length`` frames as parts of what is mixed ahead."""
        while length > 0:
            if self._ahead.left == 0:
                self._ahead = Ahead(self._path.look(self._until_edge(length)))
            ahead = self._ahead
            part = ahead.give(length)
            length -= part.stop - part.start
            if ahead.left == 0:
                self._catch_up()
                self._clear_up()
            yield ahead, part

    @property
    def _anew(self) -> SignalPath:
        """All that sounds, to be told something: what was mixed ahead no longer holds."""
        self._catch_up()
        self._ahead = nothing()
        self._reach = 0
        return self._path

    def _catch_up(self) -> None:
        """Bring all that sounds to where the mix is."""
        ahead = self._ahead
        if ahead.given > ahead.moved:
            self._path.move(ahead.given - ahead.moved)
            ahead.moved = ahead.given

    def _until_edge(self, least: int) -> int:
        """How far to look ahead: up to where something changes, and farther than ``least`` the
        longer nothing was told; to mix much now and then costs less than little all the time.
        """
        path, reach = self._path, max(least, self._reach)
        self._reach = min(4 * reach, STRETCH)
        # An end that comes too early is known only when it is read.
        path.music.fetch(reach)
        # What was told may have ended something at once.
        self._clear_up()
        edges = []
        if self._landing_end is not None:
            if self.frame >= self._last_fade_at:
                path.music.leave(self._landing_end - self.frame)
            edges = [self._landing_end - self.frame, self._last_fade_at - self.frame]
        path.at_edge()
        self._pass_on_notes()
        ready = path.music.fetch(reach)
        path.music.settle(least)
        return min([path.until_edge(), max(least, ready), *(edge for edge in edges if edge > 0)])

    def _clear_up(self) -> None:
        landing = self._landing_end is not None
        self._path.clear_up()
        self._pass_on_notes(without=What.ENDED if landing else None)
        if self._landing_end is not None and self.frame >= self._landing_end:
            self._landing_end = None
            self._path.ambience.swell.clear(self.frame)
            self._tell(What.LANDED)
        self._note_silence()

    def _note_silence(self) -> None:
        was_sounding, self._was_sounding = self._was_sounding, self.sounding
        if was_sounding and not self._was_sounding:
            self._tell(What.SILENT)

    def _pass_on_notes(self, without: What | None = None) -> None:
        music = self._path.music
        notes, music.notes = music.notes, []
        for what, track in notes:
            if what is not without:
                self._tell(what, track)

    def _tell(self, what: What, track: str = "") -> None:
        self._happenings.append(Happening(what, self.frame + self.delay, track))


def _fade(seconds: float) -> int:
    return max(1, frames_in(seconds))

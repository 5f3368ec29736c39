"""The mixer: everything that sounds, sample by sample. No device, no thread, no clock.

What it makes follows from its seed and from what it was told before which frame, and from nothing
else: not even from the sizes of the blocks it was asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from companion.sound.ambience import Layer
from companion.sound.cues import DUCK_DB, DUCK_DOWN_S, DUCK_UP_S, Bus, Cues
from companion.sound.happenings import Happening, What
from companion.sound.levels import Ramp, Stereo, frames_in, gain_of, silence, with_gain
from companion.sound.limiter import Limiter
from companion.sound.music_bus import MusicBus
from companion.sound.sources import Held, Source

LAST_FADE_S = 3.0
"""The longest fade at the end of a landing; a written ending is nearly silent by then."""

GAP_FADE_S = 0.02

_FAR = 1 << 30


class MixCore:
    """Music, ambience, cues and voice, mixed to one stereo stream under a ceiling."""

    def __init__(self, seed: int = 0) -> None:
        """Silent at first. ``seed`` decides the wandering of the ambience."""
        self.frame = 0
        self._seed = seed
        self._music = MusicBus()
        self._layers: dict[str, Layer] = {}
        self._cues = Cues()
        self._duck = Ramp(1.0)
        self._mute = Ramp(1.0)
        self._gate = Ramp(1.0)
        self._landing_end: int | None = None
        self._last_fade_at = 0
        self._limiter = Limiter()
        self._was_sounding = False
        self._happenings: list[Happening] = []

    # ------------------------------------------------------------------ what can be asked

    @property
    def delay(self) -> int:
        """Frames from the making of a sound to its coming out."""
        return self._limiter.delay

    @property
    def position(self) -> tuple[str, int] | None:
        """The current track and the frame of it that comes out now; None without one."""
        deck = self._music.current
        if deck is None:
            return None
        return deck.track, max(deck.source.start, deck.position - self.delay)

    @property
    def promised(self) -> int:
        """The length of the current track in frames; 0 without one."""
        return self._music.current.source.frames if self._music.current else 0

    @property
    def playing(self) -> bool:
        """Whether music is heard and moves on."""
        return self._music.sounding

    @property
    def sounding(self) -> bool:
        """Whether anything is heard, or waits to be."""
        return self.playing or bool(self._layers) or self._cues.waiting(self.frame)

    def take_happenings(self) -> list[Happening]:
        """What happened since this was last called, in order."""
        happenings, self._happenings = self._happenings, []
        return happenings

    # ------------------------------------------------------------------ what it can be told

    def play(self, track: str, source: Source, *, fade_s: float, gain_db: float = 0.0) -> None:
        """Cross over from whatever plays to ``source``; ends a pause and a landing."""
        self._landing_end = None
        self._music.play(track, source, gain_of(gain_db), _fade(fade_s))
        self._pass_on_notes()

    def queue(self, track: str, source: Source, *, gain_db: float = 0.0) -> None:
        """Let ``source`` follow the current track."""
        self._music.queue(track, source, gain_of(gain_db))

    def skip(self, fade_s: float) -> None:
        """Cross over to what is queued, if anything is; ends a pause and a landing."""
        self._landing_end = None
        self._music.skip(_fade(fade_s))
        self._pass_on_notes()

    def clear_queue(self) -> None:
        """Let nothing follow the current track."""
        self._music.clear_queue()

    def pause(self, fade_s: float) -> None:
        """Fade the music out and hold it where it then is."""
        self._music.pause(_fade(fade_s))

    def resume(self, fade_s: float) -> None:
        """Go on from where the music was held."""
        self._music.resume(_fade(fade_s))
        self._pass_on_notes()

    def stop(self, fade_s: float) -> None:
        """Fade the music out and forget it."""
        self._music.stop(_fade(fade_s))

    def volume(self, gain_db: float, fade_s: float) -> None:
        """Set the gain of the music."""
        self._music.volume(gain_of(gain_db), _fade(fade_s))

    def ambience(self, layers: Mapping[str, tuple[Held, float]], fade_s: float) -> None:
        """Sound these layers (loop and gain in dB, by id) and no others."""
        for name, layer in self._layers.items():
            if name not in layers and not layer.leaving:
                layer.fade.to(0.0, _fade(fade_s))
        for name, (samples, gain_db) in layers.items():
            if name not in self._layers:
                seed = self._seed ^ crc32(name.encode())
                self._layers[name] = Layer(samples, seed, gain_of(gain_db))
            layer = self._layers[name]
            if layer.fade.target != 1.0:
                layer.fade.to(1.0, _fade(fade_s))
            layer.gain.to(gain_of(gain_db), _fade(fade_s))

    def cue(self, samples: Held, frame: int, *, gain_db: float = 0.0, bus: Bus = Bus.CUES) -> None:
        """Let ``samples`` come out from frame ``frame`` on, or at once when that has passed."""
        start = max(self.frame, frame - self.delay)
        self._cues.add(samples, start, gain_of(gain_db), bus)

    def clear_cues(self) -> None:
        """Forget cues that wait, let go of those that sound."""
        self._cues.clear(self.frame)

    def mute(self, *, on: bool, fade_s: float) -> None:
        """Make everything inaudible; it goes on underneath."""
        self._mute.to(0.0 if on else 1.0, _fade(fade_s))

    def fade_in(self, fade_s: float) -> None:
        """Come up from silence, as on a device that has just been opened."""
        self._gate = Ramp(0.0)
        self._gate.to(1.0, _fade(fade_s))

    def soften(self) -> None:
        """Come up within a moment, after a gap that the device made; not while fading already."""
        if self._gate.value == 1.0:
            self.fade_in(GAP_FADE_S)

    def fade_out(self, fade_s: float) -> None:
        """Fade everything out for good."""
        self._gate.to(0.0, _fade(fade_s))

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
        for layer in self._layers.values():
            if not layer.leaving or layer.fade.remaining > length:
                layer.fade.to(0.0, length)
        if self._music.end_pause() or total <= crossfade:
            self._music.leave(min(length, crossfade))
        current = self._music.current
        return current is not None and not current.leaving and current.remaining > length

    def land_on(self, ending: Source, crossfade: int) -> None:
        """Cross over to ``ending`` so that its last frame comes at the end of the landing."""
        if self._landing_end is None:
            ending.close()
            return
        left = max(1, self._landing_end - self.frame)
        self._music.cross_to(ending, min(crossfade, left), ending.frames - left)

    def land_without(self) -> None:
        """Fade the music over the rest of the landing, for want of its ending."""
        if self._landing_end is not None:
            self._music.leave(max(1, self._landing_end - self.frame))

    # ------------------------------------------------------------------ what it makes

    def render(self, length: int) -> Stereo:
        """The next ``length`` frames."""
        out = silence(length)
        done = 0
        while done < length:
            self._at_edge()
            part = min(length - done, self._until_edge())
            # Behind the limiter, so that what it holds back is covered too.
            gate = self._gate.take(part)
            out[done : done + part] = with_gain(self._limiter.process(self._mix(part)), gate)
            done += part
            self._clear_up()
        return out

    def render_int16(self, length: int) -> NDArray[np.int16]:
        """The next ``length`` frames for a 16-bit device."""
        samples: NDArray[np.int16] = np.round(self.render(length) * 32767.0).astype(np.int16)
        return samples

    def _mix(self, length: int) -> Stereo:
        now = self.frame
        self.frame += length
        mixed = self._music.take(length)
        for layer in self._layers.values():
            mixed = mixed + layer.take(length)
        mixed = with_gain(mixed, self._duck.take(length))
        cues = self._cues.take(now, length)
        if cues is not None:
            mixed = mixed + cues
        return with_gain(mixed, self._mute.take(length))

    def _until_edge(self) -> int:
        edges = [*self._music.until_edge(), self._cues.until_edge(self.frame) or 0]
        edges += [layer.fade.remaining for layer in self._layers.values()]
        if self._landing_end is not None:
            edges += [self._landing_end - self.frame, self._last_fade_at - self.frame]
        return min((edge for edge in edges if edge > 0), default=_FAR)

    def _at_edge(self) -> None:
        self._was_sounding = self._was_sounding or self.sounding
        voice = self._cues.voice_at(self.frame)
        duck = gain_of(DUCK_DB) if voice else 1.0
        if duck != self._duck.target:
            self._duck.to(duck, frames_in(DUCK_DOWN_S if voice else DUCK_UP_S))
        if self._landing_end is not None and self.frame >= self._last_fade_at:
            self._music.leave(self._landing_end - self.frame)
        self._music.at_edge()
        self._pass_on_notes()

    def _clear_up(self) -> None:
        self._music.clear_up()
        landing = self._landing_end is not None
        self._pass_on_notes(without=What.ENDED if landing else None)
        self._layers = {name: layer for name, layer in self._layers.items() if not layer.gone}
        if self._landing_end is not None and self.frame >= self._landing_end:
            self._landing_end = None
            self._tell(What.LANDED)
        if self._was_sounding and not self.sounding:
            self._was_sounding = False
            self._tell(What.SILENT)

    def _pass_on_notes(self, without: What | None = None) -> None:
        notes, self._music.notes = self._music.notes, []
        for what, track in notes:
            if what is not without:
                self._tell(what, track)

    def _tell(self, what: What, track: str = "") -> None:
        self._happenings.append(Happening(what, self.frame + self.delay, track))


def _fade(seconds: float) -> int:
    return max(1, frames_in(seconds))

"""All that sounds and how it is joined: music, ambience, cues and voice to one stereo stream."""

from __future__ import annotations

import numpy as np

from companion.sound.ambience_bus import AmbienceBus
from companion.sound.cues import DUCK_DB, DUCK_DOWN_S, DUCK_UP_S, Cues
from companion.sound.fades import Fader
from companion.sound.levels import STAYS, Ramp, Stereo, frames_in, gain_of, silence, with_gain
from companion.sound.limiter import Limiter
from companion.sound.music_bus import MusicBus

DYING_S = 5.0
"""What dies away sooner than that is not made louder any more."""


class SignalPath:
    """The buses, and what all of them go through. To look at the next frames changes nothing; to
    move on is cheap, so that many can be looked at and few be used.
    """

    def __init__(self, seed: int) -> None:
        """Silent at first. ``seed`` decides the wandering of the ambience."""
        self.frame = 0
        self.music = MusicBus()
        self.ambience = AmbienceBus(seed)
        self.cues = Cues()
        self.ceiling = Fader(1.0)
        self.mute = Fader(1.0)
        self.gate = Ramp(1.0)
        self._duck = Ramp(1.0)
        self._later: list[tuple[Fader, float, float]] = []
        self._limiter = Limiter()

    @property
    def delay(self) -> int:
        """Frames from the making of a sound to its coming out."""
        return self._limiter.delay

    @property
    def sounding(self) -> bool:
        """Whether anything is heard, or waits to be."""
        return self.music.sounding or self.ambience.sounding or self.cues.waiting(self.frame)

    def turn(self, fader: Fader, gain: float, fade_s: float) -> None:
        """Down at once. Up not while all that sounds dies away, or it would well up once more:
        then with what comes next.
        """
        self._later = [one for one in self._later if one[0] is not fader]
        if gain > fader.value and self._dying:
            self._later.append((fader, gain, fade_s))
        else:
            fader.turn(gain, fade_s)

    def at_edge(self) -> None:
        """Do what is due at this frame."""
        voice = self.cues.voice_at(self.frame)
        duck = gain_of(DUCK_DB) if voice else 1.0
        if duck != self._duck.target:
            self._duck.to(duck, frames_in(DUCK_DOWN_S if voice else DUCK_UP_S))
        self.music.at_edge()
        if self._later and not self._dying:
            later, self._later = self._later, []
            for fader, gain, fade_s in later:
                fader.turn(gain, fade_s)

    @property
    def _dying(self) -> bool:
        """Whether all music and ambience there is will be silent in a moment."""
        left = max(self.music.until_silent, self.ambience.until_silent)
        return 0 < left <= frames_in(DYING_S)

    def until_edge(self) -> int:
        """Frames until something changes."""
        edges = [*self.music.until_edge(), *self.ambience.until_edge(self.frame)]
        edges.append(self.cues.until_edge(self.frame) or 0)
        return min((edge for edge in edges if edge > 0), default=STAYS)

    def clear_up(self) -> None:
        """Let go of what is over."""
        self.music.clear_up()
        self.ambience.clear_up()

    def look(self, length: int) -> Stereo:
        """The next ``length`` frames, up to where something changes at most."""
        now = self.frame
        mixed, music = self.ambience.look(now, length), self.music.look(length)
        if mixed is None:
            mixed = silence(length) if music is None else music
        elif music is not None:
            mixed = np.add(mixed, music, out=mixed)
        mixed = with_gain(mixed, self._duck.look(length))
        cues = self.cues.look(now, length)
        if cues is not None:
            mixed = mixed + cues
        mixed = with_gain(mixed, self.ceiling.look(length))
        mixed = with_gain(mixed, self.mute.look(length))
        # Behind the limiter, so that what it holds back is covered too.
        return with_gain(self._limiter.look(mixed), self.gate.look(length))

    def move(self, length: int) -> None:
        """Go on by so many of the frames that were looked at."""
        self.music.move(length)
        self.ambience.move(length)
        self.cues.move(self.frame, length)
        self._limiter.move(length)
        for ramp in (self._duck, self.ceiling, self.mute, self.gate):
            ramp.move(length)
        self.frame += length

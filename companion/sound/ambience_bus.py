"""What surrounds the person: the layers of all places together, swelling with the breath."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random

from companion.sound.ambience import STRETCH, Layer
from companion.sound.fades import FADER_S, PLACE_FADE_S, PLACE_RISE_DB
from companion.sound.levels import STAYS, Stereo, frames_in, gain_of, with_gain
from companion.sound.sources import Held
from companion.sound.swelling import Swell


class AmbienceBus:
    """The layers that sound, by id. Frames are counted as the mixer makes them."""

    def __init__(self, seed: int) -> None:
        """Silent at first. ``seed`` decides the wandering of the layers."""
        self.swell = Swell()
        self._chance = Random(seed)
        self._layers: dict[str, Layer] = {}

    @property
    def sounding(self) -> bool:
        """Whether anything is heard."""
        return bool(self._layers)

    @property
    def until_silent(self) -> int:
        """Frames until it is silent as far as it was told; ``STAYS`` while any layer does."""
        leaving = all(layer.leaving for layer in self._layers.values())
        left = (layer.fade.remaining for layer in self._layers.values())
        return max(left, default=0) if leaving else STAYS

    def want(self, now: int, layers: Mapping[str, tuple[Held, float]], fade_s: float) -> None:
        """From frame ``now`` on sound these layers (loop and gain in dB, by id) and no others."""
        for name, layer in self._layers.items():
            if name not in layers:
                layer.leave(_fade(fade_s))
        for name, (samples, gain_db) in layers.items():
            if name not in self._layers:
                seed = self._chance.getrandbits(64)
                self._layers[name] = Layer(samples, seed, gain_of(gain_db), now)
            layer = self._layers[name]
            if layer.fade.target != 1.0:
                layer.fade.to(1.0, _fade(max(fade_s, PLACE_FADE_S)))
            layer.gain.turn(gain_of(gain_db), min(fade_s, FADER_S), PLACE_RISE_DB)

    def leave(self, length: int) -> None:
        """Fade all that sounds out over ``length`` frames, or sooner if already on its way."""
        for layer in self._layers.values():
            layer.leave(length)

    # ------------------------------------------------------------------ for the mixer

    def until_edge(self, now: int) -> Iterator[int]:
        """Frames until something changes; those of 0 and less are past."""
        yield self.swell.until_edge(now)
        if self._layers:
            yield STRETCH - now % STRETCH
        for layer in self._layers.values():
            yield layer.fade.remaining

    def look(self, now: int, length: int) -> Stereo | None:
        """The frames from ``now`` on, or None when all is silent."""
        swell = self.swell.take(now, length)
        pieces = [layer.look(length) for layer in self._layers.values()]
        if not pieces:
            return None
        mixed = pieces[0].copy(order="K")
        for piece in pieces[1:]:
            mixed += piece
        return with_gain(mixed, swell)

    def move(self, length: int) -> None:
        """Go on by ``length`` frames."""
        for layer in self._layers.values():
            layer.move(length)

    def clear_up(self) -> None:
        """Let go of what is over."""
        if any(layer.gone for layer in self._layers.values()):
            self._layers = {name: layer for name, layer in self._layers.items() if not layer.gone}


def _fade(seconds: float) -> int:
    return max(1, frames_in(seconds))

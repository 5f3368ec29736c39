"""Builds the rain: layers that loop without a seam, to be mixed at run time with slow drift.

``python -m tools.ambience --out assets/ambience``. Seamless by construction: noise is shaped on a
circle (FFT), drops are placed around it and every slow change has whole cycles in the loop.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from tools.audio_files import read_sound, write_vorbis
from tools.filters import RATE_HZ
from tools.loudness import Samples, integrated_lufs
from tools.manifest_text import Value, tables

MIX_LUFS = -30.0
Curve = NDArray[np.float32]

_HEADER = """\
# Written by `python -m tools.ambience`; edit assets/ambience/recipes.toml, not this file.
# Layers loop on their own lengths; each drifts by up to drift_db around its level, a new target
# every drift_s seconds or so, so that the mix never repeats. All layers at 0 dB give lufs.
"""


class Layer(BaseModel):
    """One loop of a recipe: which builder makes it, how long it is and how it drifts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    duration_s: float
    level_db: float
    drift_db: float
    drift_s: float
    seed: int


class Ambience(BaseModel):
    """A recipe: words for the patient and the layers that make the sound."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    about: str
    cover: str
    layer: tuple[Layer, ...]


class Circle:
    """A stretch of time whose end meets its beginning, and the sounds that can be laid on it."""

    def __init__(self, duration_s: float, seed: int) -> None:
        self.frames = round(duration_s * RATE_HZ)
        self.duration_s = self.frames / RATE_HZ
        self.chance = np.random.default_rng(seed)

    def noise(self, low_hz: float, high_hz: float, slope: float, width: float) -> Samples:
        """Stereo noise of unit level; ``slope`` 0.5 is pink, ``width`` 0 mono, 1 independent."""
        shared = self._band(low_hz, high_hz, slope)
        sides = [self._band(low_hz, high_hz, slope) for _ in range(2)]
        mixed = [np.sqrt(1 - width) * shared + np.sqrt(width) * side for side in sides]
        return np.stack(mixed, axis=1).astype(np.float32)

    def slow_curve(self, slowest_cycles: int, fastest_cycles: int, parts: int = 6) -> Curve:
        """A smooth wandering between 0 and 1 made of whole cycles."""
        along = np.arange(self.frames) / self.frames
        curve = np.zeros(self.frames)
        for _ in range(parts):
            cycles = self.chance.integers(slowest_cycles, fastest_cycles + 1)
            phase = self.chance.random()
            curve += self.chance.random() * np.sin(2 * np.pi * (cycles * along + phase))
        curve -= curve.min()
        return np.asarray(curve / curve.max(), dtype=np.float32)

    def place(self, canvas: Samples, sound: NDArray[np.float64], start: int, pan: float) -> None:
        """Adds a mono ``sound`` at frame ``start``, around the corner if need be; pan 0 is left."""
        frames = (start + np.arange(len(sound))) % self.frames
        canvas[frames, 0] += (sound * np.sqrt(1 - pan)).astype(np.float32)
        canvas[frames, 1] += (sound * np.sqrt(pan)).astype(np.float32)

    def _band(self, low_hz: float, high_hz: float, slope: float) -> NDArray[np.float64]:
        hz = np.maximum(np.fft.rfftfreq(self.frames, 1 / RATE_HZ), 1.0)
        shape = np.maximum(hz, 20) ** -slope
        shape /= np.sqrt(1 + (low_hz / hz) ** 4) * np.sqrt(1 + (hz / high_hz) ** 4)
        white = self.chance.standard_normal(self.frames)
        shaped = np.fft.irfft(np.fft.rfft(white) * shape, self.frames)
        return np.asarray(shaped / np.sqrt((shaped**2).mean()), dtype=np.float64)


def rain_far(circle: Circle) -> Samples:
    """A wide, dark hush: rain on a garden, heard from indoors."""
    hush = circle.noise(120, 1800, 0.55, 0.85)
    air = circle.noise(1500, 5200, 0.45, 0.95)
    swell = 0.85 + 0.3 * circle.slow_curve(1, 6)
    thinning = 0.22 * (0.7 + 0.6 * circle.slow_curve(2, 8))
    return hush * swell[:, None] + air * thinning[:, None]


def rain_near(circle: Circle) -> Samples:
    """Rain on leaves close by: many small soft drops over a fine hiss."""
    canvas = circle.noise(500, 3600, 0.7, 0.9) * 0.07
    canvas *= (0.8 + 0.4 * circle.slow_curve(2, 9))[:, None]
    for _ in range(int(circle.duration_s * 170)):
        pitch_hz = float(circle.chance.lognormal(np.log(1500), 0.35))
        loudness = 0.24 * min(2.5, float(circle.chance.exponential(1.0)))
        drop = _drop(min(pitch_hz, 4200), float(circle.chance.uniform(140, 420)), 0.003)
        start, pan = int(circle.chance.integers(circle.frames)), float(circle.chance.random())
        circle.place(canvas, drop * loudness, start, pan)
    return canvas


def rain_gutter(circle: Circle) -> Samples:
    """Water finding its way: rounder, lower drops, sparse and uneven, under the eaves."""
    canvas = circle.noise(180, 1100, 0.6, 0.6) * 0.09
    wandering = circle.slow_curve(1, 5)
    for _ in range(int(circle.duration_s * 9)):
        start = int(circle.chance.integers(circle.frames))
        if circle.chance.random() > 0.25 + 0.75 * float(wandering[start]):
            continue
        pitch_hz = float(circle.chance.lognormal(np.log(620), 0.25))
        loudness = 0.28 * min(1.6, float(circle.chance.exponential(1.0)))
        drop = _drop(pitch_hz, float(circle.chance.uniform(22, 55)), 0.012)
        circle.place(canvas, drop * loudness, start, 0.25 + 0.4 * float(circle.chance.random()))
    return canvas


def _drop(pitch_hz: float, decay_per_s: float, attack_s: float) -> NDArray[np.float64]:
    """A bubble's ring: its pitch rises a little as it closes (van den Doel 2005)."""
    time_s = np.arange(round(RATE_HZ * (attack_s + 7 / decay_per_s))) / RATE_HZ
    ring = np.sin(2 * np.pi * pitch_hz * (time_s + 0.4 * time_s**2))
    onset = np.minimum(1, time_s / attack_s)
    return np.asarray(ring * np.exp(-decay_per_s * time_s) * onset**2, dtype=np.float64)


BUILDERS: Mapping[str, Callable[[Circle], Samples]] = {
    "rain_far": rain_far,
    "rain_near": rain_near,
    "rain_gutter": rain_gutter,
}


def read_recipes(path: Path) -> list[Ambience]:
    """The ambiences that a recipe file describes."""
    tables_read = tomllib.loads(path.read_text("utf-8"))["ambience"]
    return [Ambience.model_validate(table) for table in tables_read]


def build(ambience: Ambience) -> dict[str, Samples]:
    """The loops of ``ambience`` by layer name, levelled so that all together give ``MIX_LUFS``."""
    loops = {}
    for layer in ambience.layer:
        loop = BUILDERS[layer.name](Circle(layer.duration_s, layer.seed))
        loops[layer.name] = _louder(loop, layer.level_db - integrated_lufs(loop, RATE_HZ))
    gain_db = MIX_LUFS - integrated_lufs(mixed(list(loops.values())), RATE_HZ)
    return {name: _louder(loop, gain_db) for name, loop in loops.items()}


def mixed(loops: Sequence[Samples]) -> Samples:
    """The loops together, each repeated to the length of the longest."""
    frames = max(len(loop) for loop in loops)
    repeated = [np.resize(loop, (frames, 2)) for loop in loops]
    return np.asarray(np.sum(repeated, axis=0), dtype=np.float32)


def _louder(sound: Samples, gain_db: float) -> Samples:
    return sound * np.float32(10 ** (gain_db / 20))


def _write(ambience: Ambience, out: Path) -> dict[str, Value]:
    for name, loop in build(ambience).items():
        write_vorbis(loop, out / f"{name}.ogg")
    decoded = [read_sound(out / f"{layer.name}.ogg") for layer in ambience.layer]
    layers: list[Mapping[str, Value]] = [
        {
            "id": layer.name,
            "file": f"{layer.name}.ogg",
            "duration_s": round(len(loop) / RATE_HZ, 3),
            "lufs": round(integrated_lufs(loop, RATE_HZ), 2),
            "drift_db": layer.drift_db,
            "drift_s": layer.drift_s,
        }
        for layer, loop in zip(ambience.layer, decoded, strict=True)
    ]
    return {
        "id": ambience.id,
        "title": ambience.title,
        "about": ambience.about,
        "cover": ambience.cover,
        "lufs": round(integrated_lufs(mixed(decoded), RATE_HZ), 2),
        "layers": layers,
    }


def main(arguments: Sequence[str]) -> None:
    """Builds every ambience of ``recipes.toml`` in the directory named by ``--out``."""
    parser = argparse.ArgumentParser(prog="python -m tools.ambience")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args(arguments).out
    rows = [_write(ambience, out) for ambience in read_recipes(out / "recipes.toml")]
    (out / "manifest.toml").write_text(_HEADER + tables("ambience", rows), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

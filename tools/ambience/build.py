"""Recipes read, loops built and levelled."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict

from tools.ambience import evening, rain, water, woods
from tools.ambience.circle import Circle
from tools.audio_files import VORBIS_QUALITY
from tools.filters import RATE_HZ
from tools.loudness import Samples, integrated_lufs

MIX_LUFS = -30.0


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
    """A recipe: words for the patient and the layers that make the sound.

    ``quality`` is that of the Vorbis files; sounds without brilliance need less.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    about: str
    cover: str
    quality: int = VORBIS_QUALITY
    layer: tuple[Layer, ...]


BUILDERS: Mapping[str, Callable[[Circle], Samples]] = {
    build.__name__: build
    for build in (
        rain.rain_far,
        rain.rain_near,
        rain.rain_gutter,
        water.ocean_far,
        water.ocean_near,
        water.ocean_foam,
        water.stream_far,
        water.stream_near,
        water.stream_stones,
        evening.night_air,
        evening.night_crickets,
        evening.night_grass,
        woods.wind_far,
        woods.wind_pines,
        woods.wind_leaves,
        woods.birds_hush,
        woods.birds_near,
        woods.birds_far,
        evening.fire_hum,
        evening.fire_embers,
        evening.fire_crackle,
    )
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

"""Several sounds of a place at once, each as far up as the person likes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from companion.music.tracks import Ambience, Layer

MOST: Final = 4
"""So many sounds at a time: more of them are no place any more, only noise."""

USUAL: Final = 0.7
"""How far up a sound comes that is only switched on."""

_QUIETEST_DB: Final = -30.0


@dataclass(frozen=True, slots=True)
class Mix:
    """How far up each sound is, by its id, above 0 and up to 1; the last one is the newest."""

    levels: Mapping[str, float] = field(default_factory=dict)

    def level(self, ambience_id: str) -> float:
        """From 0, which is silence, to 1."""
        return self.levels.get(ambience_id, 0.0)


SILENCE: Final = Mix()


def with_level(mix: Mix, ambience_id: str, level: float) -> Mix:
    """The mix with one sound brought to a level; what is out of bounds is brought in, NaN changes
    nothing. Of more than MOST, the one that was left alone longest gives way.
    """
    if math.isnan(level):
        return mix
    others = {name: there for name, there in mix.levels.items() if name != ambience_id}
    if level <= 0:
        return Mix(others)
    if ambience_id in mix.levels:
        return Mix({**others, ambience_id: min(1.0, level)})
    kept = list(others.items())[-(MOST - 1) :]
    return Mix({**dict(kept), ambience_id: min(1.0, level)})


def layers_of(mix: Mix, ambiences: Mapping[str, Ambience]) -> tuple[Layer, ...]:
    """The loops to play, each at its gain. Together they are never louder than one alone at its
    full level: the more sound, the further each stands back.
    """
    sounding = {name: level for name, level in mix.levels.items() if name in ambiences}
    power = sum(10 ** (gain_db(level) / 10) for level in sounding.values())
    back_db = 10 * math.log10(max(1.0, power))
    return tuple(
        Layer(layer.id, layer.file, layer.gain_db + gain_db(level) - back_db)
        for name, level in sounding.items()
        for layer in ambiences[name].layers
    )


def gain_db(level: float) -> float:
    """The gain of a level above 0 and up to 1, in decibels: half as far is half as loud."""
    return max(_QUIETEST_DB, 10 * math.log2(min(1.0, max(level, 1e-6))))


def mix_from(data: object) -> Mix:
    """The mix kept as a map of levels; what is no level is left out."""
    mix = SILENCE
    for name, level in data.items() if isinstance(data, Mapping) else ():
        if isinstance(name, str) and isinstance(level, int | float) and not isinstance(level, bool):
            mix = with_level(mix, name, float(level))
    return mix

"""What is playing now: a snapshot and the pure steps from one to the next."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

SILENT_GAIN_DB: Final = -60.0
WAVE_BARS: Final = 48
"""Progress is told in this many steps: enough for the eye, no clock to watch."""


@dataclass(frozen=True, slots=True)
class Listening:
    """A person's listening. `volume` runs from 0 to 1, `position_s` is where the piece is."""

    track_id: str = ""
    playing: bool = False
    position_s: float = 0.0
    volume: float = 0.6
    rain: bool = False


def gain_db(volume: float) -> float:
    """The gain of a volume from 0 to 1: twice as far is about twice as loud to the ear."""
    if volume <= 0:
        return SILENT_GAIN_DB
    return max(SILENT_GAIN_DB, 40 * math.log10(min(1.0, volume)))


def progress(position_s: float, duration_s: float) -> float:
    """How far a piece has come, from 0 to 1 in steps of 1/WAVE_BARS."""
    if duration_s <= 0 or not math.isfinite(position_s):
        return 0.0
    return math.floor(min(1.0, max(0.0, position_s / duration_s)) * WAVE_BARS) / WAVE_BARS


def with_volume(listening: Listening, volume: float) -> Listening:
    """The listening at another volume, kept from 0 to 1; NaN changes nothing."""
    if math.isnan(volume):
        return listening
    return replace(listening, volume=min(1.0, max(0.0, volume)))


def neighbour(order: tuple[str, ...], track_id: str, distance: int) -> str:
    """The piece `distance` places on in a playlist that goes round; '' where there is none."""
    if not order:
        return ""
    if track_id not in order:
        return order[0]
    return order[(order.index(track_id) + distance) % len(order)]


def listening_from(data: Mapping[str, object], default: Listening) -> Listening:
    """The listening kept in `data`; what is missing or absurd comes from `default`."""
    listening = default
    track_id, position_s, volume = data.get("track_id"), data.get("position_s"), data.get("volume")
    if isinstance(track_id, str):
        listening = replace(listening, track_id=track_id)
    if isinstance(position_s, int | float) and math.isfinite(position_s) and position_s >= 0:
        listening = replace(listening, position_s=float(position_s))
    if isinstance(volume, int | float) and not isinstance(volume, bool):
        listening = with_volume(listening, float(volume))
    playing, rain = data.get("playing"), data.get("rain")
    return replace(
        listening,
        playing=playing if isinstance(playing, bool) else listening.playing,
        rain=rain if isinstance(rain, bool) else listening.rain,
    )

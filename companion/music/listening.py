"""What is playing now: a snapshot and the pure steps from one to the next."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from companion.music.queue import NOTHING, Queue, only, queue_from

SILENT_GAIN_DB: Final = -60.0
WAVE_BARS: Final = 48
"""Progress is told in this many steps: enough for the eye, no clock to watch."""


@dataclass(frozen=True, slots=True)
class Listening:
    """A person's listening. `volume` runs from 0 to 1, `position_s` is where the piece is, `liked`
    are the pieces they marked. `chosen` is whether they chose what is in the queue, `hushed`
    whether it rests because it would come out of another device than before.
    """

    queue: Queue = NOTHING
    chosen: bool = False
    playing: bool = False
    position_s: float = 0.0
    volume: float = 0.6
    liked: tuple[str, ...] = ()
    hushed: bool = False

    @property
    def track_id(self) -> str:
        """The piece that is on, empty where there is none."""
        return self.queue.track_id


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


def with_queue(listening: Listening, queue: Queue) -> Listening:
    """The listening with another queue; a piece that stays on stays where it is."""
    position_s = listening.position_s if queue.track_id == listening.track_id else 0.0
    return replace(listening, queue=queue, position_s=position_s)


def kept_among(listening: Listening, start: Queue, tracks: Collection[str]) -> Listening:
    """The listening when only these pieces are there: who has chosen, or listens, keeps what is
    left of it, anybody else begins at the start. A piece that is gone plays no more.
    """
    left = only(listening.queue, tracks)
    stays = left.tracks and (listening.chosen or listening.playing)
    goes_on = listening.playing and listening.track_id in tracks
    return replace(with_queue(listening, left if stays else start), playing=goes_on)


def restored(data: Mapping[str, object], start: Listening, tracks: Collection[str]) -> Listening:
    """The listening kept in `data`, when only these pieces are there."""
    kept = listening_from(data, start)
    left = only(kept.queue, tracks)
    return with_queue(kept, left if left.tracks else start.queue)


def heard_at(listening: Listening, event: Mapping[str, object]) -> Listening:
    """The listening at the place in the piece that the sound process tells of."""
    position_s = event.get("pos_s")
    if event.get("id") != listening.track_id or not isinstance(position_s, int | float):
        return listening
    return replace(listening, position_s=float(position_s))


def liking(listening: Listening, track_id: str) -> Listening:
    """A piece marked, or not marked any more."""
    others = tuple(one for one in listening.liked if one != track_id)
    liked = others if track_id in listening.liked else (*others, track_id)
    return replace(listening, liked=liked)


def listening_from(data: Mapping[str, object], default: Listening) -> Listening:
    """The listening kept in `data`; what is missing or absurd comes from `default`."""
    listening = default
    position_s, volume = data.get("position_s"), data.get("volume")
    queue, liked = data.get("queue"), data.get("liked")
    if isinstance(queue, Mapping) and (kept := queue_from(queue)).tracks:
        listening = replace(listening, queue=kept)
        if isinstance(position_s, int | float) and math.isfinite(position_s) and position_s >= 0:
            listening = replace(listening, position_s=float(position_s))
    if isinstance(volume, int | float) and not isinstance(volume, bool):
        listening = with_volume(listening, float(volume))
    if isinstance(liked, list | tuple) and all(isinstance(one, str) for one in liked):
        listening = replace(listening, liked=tuple(dict.fromkeys(liked)))
    playing, chosen = data.get("playing"), data.get("chosen")
    return replace(
        listening,
        playing=playing if isinstance(playing, bool) else listening.playing,
        chosen=chosen if isinstance(chosen, bool) else listening.chosen,
    )

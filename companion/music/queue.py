"""What plays after what: the pieces of a playlist as this person has them. Pure steps."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Repeat(StrEnum):
    """What comes after the last piece: the first one, the same one, or silence."""

    ALL = "all"
    ONE = "one"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Queue:
    """The pieces in the order they play in, and the one that is on.

    `planned` is the order before the pieces were shuffled, empty while they are not. `removed` are
    pieces the person did not want, which do not come back when they are found again. Of pieces that
    are `alone` none follows another by itself, until the person has them repeat.
    """

    playlist: str = ""
    tracks: tuple[str, ...] = ()
    place: int = 0
    planned: tuple[str, ...] = ()
    repeat: Repeat = Repeat.ALL
    removed: tuple[str, ...] = ()
    alone: bool = False

    @property
    def track_id(self) -> str:
        """The piece that is on, empty where there is none."""
        return self.tracks[self.place] if self.tracks else ""

    @property
    def shuffled(self) -> bool:
        """Whether the pieces come in another order than planned."""
        return bool(self.planned)


NOTHING: Final = Queue()


def queue_of(
    playlist: str, tracks: Sequence[str], before: Queue = NOTHING, *, alone: bool = False
) -> Queue:
    """A playlist from its first piece on; a piece that is named twice is played once.

    What the person has repeat `before` it goes on.
    """
    repeat = Repeat.OFF if alone else Repeat.ALL if before.alone else before.repeat
    return Queue(playlist, tuple(dict.fromkeys(tracks)), repeat=repeat, alone=alone)


def at(queue: Queue, track_id: str) -> Queue:
    """The same queue at this piece; unchanged where it is not in it."""
    if track_id not in queue.tracks:
        return queue
    return replace(queue, place=queue.tracks.index(track_id))


def stepped(queue: Queue, distance: int) -> Queue:
    """So many pieces on, around the end: what a person asks for is never refused."""
    if not queue.tracks:
        return queue
    return replace(queue, place=(queue.place + distance) % len(queue.tracks))


def following(queue: Queue) -> str:
    """The piece that comes by itself after the one that is on; empty where silence does."""
    if not queue.tracks:
        return ""
    if queue.repeat is Repeat.ONE:
        return queue.track_id
    last = queue.alone or queue.place == len(queue.tracks) - 1
    if last and queue.repeat is Repeat.OFF:
        return ""
    return stepped(queue, 1).track_id


def moved(queue: Queue, track_id: str, distance: int) -> Queue:
    """The queue with one piece so many places later, or with a number below 0 earlier; what is on
    stays on.
    """
    if track_id not in queue.tracks:
        return queue
    others = [one for one in queue.tracks if one != track_id]
    place = queue.tracks.index(track_id) + distance
    others.insert(max(0, min(len(others), place)), track_id)
    return at(replace(queue, tracks=tuple(others)), queue.track_id)


def without(queue: Queue, track_id: str) -> Queue:
    """The queue without one piece; where it was on, the next one is. The last piece stays."""
    if track_id not in queue.tracks or len(queue.tracks) == 1:
        return queue
    on = queue.track_id if queue.track_id != track_id else stepped(queue, 1).track_id
    left = tuple(one for one in queue.tracks if one != track_id)
    planned = tuple(one for one in queue.planned if one != track_id)
    removed = (*queue.removed, track_id)
    return at(replace(queue, tracks=left, planned=planned, place=0, removed=removed), on)


def shuffled(queue: Queue, chances: Sequence[float]) -> Queue:
    """The queue in the order that chance gives, one number for each piece; what is on comes first
    and stays on.
    """
    if len(queue.tracks) < 2:
        return queue
    drawn = sorted(zip(chances, queue.tracks, strict=True))
    others = [one for _, one in drawn if one != queue.track_id]
    tracks = (queue.track_id, *others)
    return replace(queue, tracks=tracks, place=0, planned=queue.planned or queue.tracks)


def unshuffled(queue: Queue) -> Queue:
    """The queue as it was planned; what is on stays on."""
    if not queue.planned:
        return queue
    return at(replace(queue, tracks=queue.planned, planned=(), place=0), queue.track_id)


def extended(queue: Queue, track_id: str) -> Queue:
    """The queue with one more piece at its end, unless that was removed."""
    if track_id in queue.tracks or track_id in queue.removed:
        return queue
    planned = (*queue.planned, track_id) if queue.planned else ()
    return replace(queue, tracks=(*queue.tracks, track_id), planned=planned)


def only(queue: Queue, tracks: Collection[str]) -> Queue:
    """The queue with those pieces that there still are; where the one that was on is gone, the next
    one that is left is on.
    """
    if not queue.tracks:
        return queue
    ahead = (*queue.tracks[queue.place :], *queue.tracks[: queue.place])
    on = next((one for one in ahead if one in tracks), "")
    left = tuple(one for one in queue.tracks if one in tracks)
    planned = tuple(one for one in queue.planned if one in tracks)
    return at(replace(queue, tracks=left, planned=planned, place=0), on)


def queue_from(data: Mapping[str, object]) -> Queue:
    """The queue kept in `data`; empty where that is absurd."""
    tracks, planned = _names(data.get("tracks")), _names(data.get("planned"))
    place, repeat = data.get("place"), data.get("repeat")
    if tracks is None or planned is None or not isinstance(place, int):
        return NOTHING
    if not 0 <= place < max(1, len(tracks)) or (planned and set(planned) != set(tracks)):
        return NOTHING
    known = repeat if isinstance(repeat, str) and repeat in tuple(Repeat) else Repeat.ALL
    removed = _names(data.get("removed")) or ()
    alone = data.get("alone") is True
    playlist = str(data.get("playlist", ""))
    return Queue(playlist, tracks, place, planned, Repeat(known), removed, alone)


def _names(value: object) -> tuple[str, ...] | None:
    """Different names; None where it is no list of names."""
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        return None
    return tuple(dict.fromkeys(value))

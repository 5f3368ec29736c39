"""Where a person is among the steps, and which they would rather not read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """`index` counts from 0 and is -1 while there is no story; `skipped` are ids of steps."""

    step_id: str = ""
    index: int = -1
    skipped: tuple[str, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether the step that is open was skipped."""
        return self.step_id in self.skipped


def stand(place: Place, step_ids: Sequence[str], index: int) -> Place:
    """At another step; out of range, where one was."""
    if not 0 <= index < len(step_ids):
        return place
    return replace(place, step_id=step_ids[index], index=index)


def find(place: Place, step_ids: Sequence[str]) -> Place:
    """At the same step of another story, or at its first; nowhere in an empty one."""
    if not step_ids:
        return replace(place, step_id="", index=-1)
    here = step_ids.index(place.step_id) if place.step_id in step_ids else 0
    return stand(place, step_ids, here)


def close(place: Place) -> Place:
    """Leave the step that is open unread."""
    if not place.step_id or place.closed:
        return place
    return replace(place, skipped=(*place.skipped, place.step_id))


def open_again(place: Place) -> Place:
    """Read the step that is open after all."""
    return replace(place, skipped=tuple(one for one in place.skipped if one != place.step_id))


def place_from(state: Mapping[str, object]) -> Place:
    """The place kept in `state`, its index still unknown; what is absurd is left out."""
    step_id, skipped = state.get("step_id"), state.get("skipped")
    closed = skipped if isinstance(skipped, list | tuple) else ()
    return Place(
        step_id if isinstance(step_id, str) else "",
        skipped=tuple(dict.fromkeys(one for one in closed if isinstance(one, str))),
    )

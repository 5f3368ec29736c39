"""What the calm page may offer, and what makes one thing come before another: `calm/offers.toml`.

A clinic changes the order, takes an offer off the page or puts one on it without code.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, Finding, read_table, shaped

FILE: Final = "offers.toml"
READERS: Final = ("adult", "teen", "child", "little", "parent")
STAGES: Final = ("waiting", "during", "after")
KINDS: Final = ("breath", "rest", "own_pace", "sound_only", "practice", "squeeze", "place", "music")
"""A pattern of breath; quiet company and music where nothing may pace; the breath found by
touch; the breath by ear alone; a guided exercise; squeezing the screen; a place to look at,
without words; the pieces of music."""
PACING: Final = ("breath", "own_pace", "sound_only")
"""Kinds that pace a breath, the quiet pattern apart."""
GROUPS: Final = ("breathe", "practices", "places", "music")
HEAVIEST: Final = 100.0
MOST_OFFERS: Final = 60

Fault = tuple[str, str, str]
"""A key, what is wrong with it, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What moves an offer up, or with a number below 0 down.

    `chosen`: this person started it last; half of it for the one before, and so on. `too_long`:
    it takes longer than the time that is left. `again`: for every offer of its group that
    already stands before it in the first view. `drowsy`: for what asks nothing, where nothing
    may pace the breath.
    """

    chosen: float
    too_long: float
    again: float
    drowsy: float


@dataclass(frozen=True, slots=True)
class KindWeights:
    """What each kind of offer is worth in one stage of the visit."""

    breath: float = 0.0
    rest: float = 0.0
    own_pace: float = 0.0
    sound_only: float = 0.0
    practice: float = 0.0
    squeeze: float = 0.0
    place: float = 0.0
    music: float = 0.0

    def of(self, kind: str) -> float:
        """The weight of one of KINDS."""
        return float(getattr(self, kind))


@dataclass(frozen=True, slots=True)
class Planned:
    """One offer as the plan describes it.

    `what` is the pattern, the exercise or the scene; empty where the id says it. `guide` is the
    picture a breath is shown with, `tile` a picture of a technique that is meant for the card.
    `readers` and `stages` are empty where all are meant.
    """

    id: str
    kind: str
    what: str = ""
    guide: str = ""
    tile: str = ""
    weight: float = 0.0
    readers: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()

    @property
    def means(self) -> str:
        """The pattern, the exercise or the scene."""
        return self.what or self.id


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole plan. `few` readers see only so many offers, and no groups.

    `not_yet` are ids of offers that are described and not shown.
    """

    weights: Weights
    stages: Mapping[str, KindWeights]
    offers: tuple[Planned, ...]
    groups: tuple[str, ...] = GROUPS
    not_yet: tuple[str, ...] = ()
    few: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands in the file outside of its tables."""

    groups: tuple[str, ...]
    not_yet: tuple[str, ...] = ()


def load_plan(root: Path) -> Plan:
    """Read the plan from the folder `root` (the assets' `calm`).

    Raises DataFileError, with file, key and cure, when a value is missing, unknown or of the
    wrong type, a weight is further from 0 than HEAVIEST, or a name is there twice.
    """
    table = read_table(root, FILE)
    tables = ("weights", "stages", "few", "offers")
    head = shaped(_Head, {key: table[key] for key in table if key not in tables}, FILE)
    plan = Plan(
        shaped(Weights, table.get("weights"), FILE, "weights."),
        dict(_stages(table.get("stages"))),
        tuple(_offers(table.get("offers"))),
        head.groups,
        head.not_yet,
        _few(table.get("few", {})),
    )
    for key, problem, cure in _faults(plan):
        raise DataFileError(Finding(FILE, key, problem, cure))
    return plan


def _stages(told: object) -> Iterator[tuple[str, KindWeights]]:
    if not isinstance(told, Mapping) or told.keys() != set(STAGES):
        problem, cure = "are not the three stages", f"write [stages.…] for {', '.join(STAGES)}"
        raise DataFileError(Finding(FILE, "stages", problem, cure))
    for stage, weights in told.items():
        yield stage, shaped(KindWeights, weights, FILE, f"stages.{stage}.")


def _offers(told: object) -> Iterator[Planned]:
    if not isinstance(told, list) or not 0 < len(told) <= MOST_OFFERS:
        cure = f"write from 1 to {MOST_OFFERS} [[offers]] tables"
        raise DataFileError(Finding(FILE, "offers", "are not there, or too many", cure))
    for number, table in enumerate(told, 1):
        yield shaped(Planned, table, FILE, f"offers {number}.")


def _few(told: object) -> dict[str, int]:
    few = dict(told) if isinstance(told, Mapping) else {"few": 0}
    for reader, count in few.items():
        whole = isinstance(count, int) and not isinstance(count, bool)
        if reader not in READERS or not whole or not 1 <= count <= MOST_OFFERS:
            cure = f"write a number from 1 for some of {', '.join(READERS)}"
            raise DataFileError(Finding(FILE, f"few.{reader}", "says nothing", cure))
    return few


def _faults(plan: Plan) -> Iterator[Fault]:
    if sorted(plan.groups) != sorted(GROUPS):
        yield "groups", "are not the four there are", f"order {', '.join(GROUPS)}"
    for key, weight in _weights(plan):
        if not math.isfinite(weight) or abs(weight) > HEAVIEST:
            yield key, f"is {weight:g}", f"write a number from {-HEAVIEST:g} to {HEAVIEST:g}"
    counted = Counter(one.id for one in plan.offers)
    for number, one in enumerate(plan.offers, 1):
        key = f"offers {number}"
        if counted[one.id] > 1:
            yield f"{key}.id", f"{one.id} is there twice", "give each its own id"
        if one.kind not in KINDS:
            yield f"{key}.kind", f"is {one.kind}", f"write one of {', '.join(KINDS)}"
        yield from _strangers(f"{key}.readers", one.readers, READERS)
        yield from _strangers(f"{key}.stages", one.stages, STAGES)
    yield from _strangers("not_yet", plan.not_yet, tuple(counted))


def _strangers(key: str, told: Iterable[str], known: tuple[str, ...]) -> Iterator[Fault]:
    for name in told:
        if name not in known:
            yield key, f"knows no {name}", f"write some of {', '.join(known)}"


def _weights(plan: Plan) -> Iterator[tuple[str, float]]:
    for one in fields(plan.weights):
        yield f"weights.{one.name}", float(getattr(plan.weights, one.name))
    for stage, weights in plan.stages.items():
        yield from ((f"stages.{stage}.{kind}", weights.of(kind)) for kind in KINDS)
    yield from (
        (f"offers {number}.weight", one.weight) for number, one in enumerate(plan.offers, 1)
    )

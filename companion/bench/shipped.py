"""How loud everything is that the app ships, beside what is allowed."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from companion.bench.figures import Figure
from companion.bench.library import environment
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.device.paths import assets_dir

TOLERANCE_LU: Final = 0.5
HIGHEST_PEAK_DBTP: Final = -6.0
SLOW: Final = 5.0
"""How much longer than other programs this may live: it hears an hour and a half of sound."""


@dataclass(frozen=True)
class Allowed:
    """What a kind of sound has to keep; `lufs` is None where only the whole has a level."""

    lufs: float | None
    rise_db: float


ALLOWED: Final[Mapping[str, Allowed]] = {
    "struck": Allowed(-23.0, 20.0),
    "pad": Allowed(-23.0, 12.0),
    "ambience": Allowed(-30.0, 6.0),
    "layer": Allowed(None, 6.0),
    "cue": Allowed(-26.0, 12.0),
    "noise": Allowed(-23.0, 12.0),
}


@dataclass(frozen=True)
class Heard:
    """One sound as `listening` measured it: what it is, and its levels in the units named."""

    name: str
    kind: str
    lufs: float
    most_lufs: float
    """The loudest 3 s."""
    peak_dbtp: float
    range_lu: float
    rise_db: float
    """The fastest rise from one 100 ms to the next."""


def shipped(stage: Stage, plan: Plan) -> list[Figure]:
    """Every piece, loop, ambience and cue, as decoded. Raises ValueError for an unknown kind."""
    done = subprocess.run(
        (sys.executable, "-m", "companion.bench.listening", str(assets_dir())),
        env=environment(stage),
        capture_output=True,
        timeout=SLOW * plan.limit_s,
        check=True,
    )
    return [figure_of(Heard(**row)) for row in json.loads(done.stdout)]


def figure_of(heard: Heard) -> Figure:
    """How far a sound is beyond the limit it is nearest to (below zero: within all of them)."""
    if heard.kind not in ALLOWED:
        raise ValueError(f"{heard.name} is of no kind that has limits: {heard.kind}")
    allowed = ALLOWED[heard.kind]
    beyond_db = [heard.peak_dbtp - HIGHEST_PEAK_DBTP, heard.rise_db - allowed.rise_db]
    goal = ""
    if allowed.lufs is not None:
        beyond_db.append(abs(heard.lufs - allowed.lufs) - TOLERANCE_LU)
        goal = f"/{allowed.lufs:.0f}"
    told = (
        f"{heard.lufs:.2f}{goal} LUFS",
        f"3 s {heard.most_lufs:.1f}",
        f"peak {heard.peak_dbtp:.2f}/{HIGHEST_PEAK_DBTP:.0f}",
        f"range {heard.range_lu:.1f}",
        f"rise {heard.rise_db:.1f}/{allowed.rise_db:.0f}",
    )
    return Figure(
        f"shipped_{heard.name}",
        f"{heard.name}: {', '.join(told)}",
        round(max(beyond_db), 2),
        "dB",
        0.0,
        detail=dict(vars(heard)),
    )

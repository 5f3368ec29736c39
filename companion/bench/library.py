"""A person's own music: how long a large collection takes to look through, and a piece to
measure.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from companion.bench.figures import LEFT_OUT, Figure
from companion.bench.plan import Plan
from companion.bench.stage import OFFSCREEN, Stage
from companion.library.client import IndexingProcess
from companion.library.pieces import Event, Finished
from companion.library.words import LibraryWords

FILES: Final = 50_000
KNOWN: Final = 20_000
INDEXED_S: Final = 180.0
AGAIN_S: Final = 1.0
TIMES_REAL: Final = 40.0
AGAIN_RUNS: Final = 5
LONGEST_S: Final = 900.0
MAKER: Final = (sys.executable, "-m", "companion.bench.own_music")
"""Makes the files; see there."""

_NEEDED_BYTES: Final = 2 * 1024**3
_MEMORY: Final = Path("/dev/shm")


def library(stage: Stage, plan: Plan) -> list[Figure]:
    """Seconds on the clock, as somebody waits for it, from nothing running to the last piece."""
    return [*_indexing(stage), _measuring(stage, plan)]


def _indexing(stage: Stage) -> list[Figure]:
    names = (
        ("library_index", f"{FILES} pieces never seen before", INDEXED_S),
        ("library_again", f"{KNOWN} known pieces after a restart", AGAIN_S),
    )
    with room(stage.folder) as place:
        if place is None:
            why = f"{LEFT_OUT}there is no room for so many files"
            return [Figure(name, what, None, "s", goal, why) for name, what, goal in names]
        for part, count in (("known", KNOWN), ("more", FILES - KNOWN)):
            command = (*MAKER, "make", str(place / "music" / part), str(count))
            subprocess.run(command, env=environment(stage), check=True, timeout=LONGEST_S)
        first_s = _looked_through(place / "music", place / "index", FILES)
        again = [
            _looked_through(place / "music" / "known", place / "index", KNOWN)
            for _ in range(AGAIN_RUNS)
        ]
    values = (first_s, statistics.median(again))
    samples: tuple[dict[str, list[float]], ...] = ({}, {"again_s": again})
    return [
        Figure(name, what, value, "s", goal, samples=series)
        for (name, what, goal), value, series in zip(names, values, samples, strict=True)
    ]


def _measuring(stage: Stage, plan: Plan) -> Figure:
    done = subprocess.run(
        (*MAKER, "measure", str(stage.folder / "loud")),
        env=environment(stage),
        capture_output=True,
        timeout=plan.limit_s,
        check=True,
    )
    costs = {kind: float(cost) for kind, cost in json.loads(done.stdout).items()}
    return Figure(
        "library_measure",
        "an hour of music decoded and measured, the slowest kind",
        max(costs.values()),
        "s",
        3600 / TIMES_REAL,
        detail=costs,
    )


def environment(stage: Stage) -> dict[str, str]:
    """What the maker of the files gets."""
    return {**os.environ, **stage.environment(OFFSCREEN, OPENBLAS_NUM_THREADS="1")}


@contextmanager
def room(usual: Path) -> Iterator[Path | None]:
    """A folder with room for the files, in memory where there is such a thing."""
    places = [one for one in (_MEMORY, usual) if one.is_dir() and os.access(one, os.W_OK)]
    fit = [one for one in places if shutil.disk_usage(one).free > _NEEDED_BYTES]
    if not fit:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="companion-bench-", dir=fit[0]) as name:
        yield Path(name)


def _looked_through(folder: Path, index: Path, count: int) -> float:
    """Seconds until every piece in `folder` was told. Raises ValueError when some were not."""
    over = threading.Event()
    ends: list[Finished] = []

    def hear(event: Event) -> None:
        if isinstance(event, Finished):
            ends.append(event)
            over.set()

    began_s = time.monotonic()
    client = IndexingProcess(hear, LibraryWords(), index)
    client.start(folder)
    if not over.wait(LONGEST_S):
        client.close()
        raise TimeoutError("the folder was not looked through in time")
    took_s = time.monotonic() - began_s
    client.close()
    if ends[0] != Finished(count, 0, whole=True):
        raise ValueError(f"of {count} pieces {ends[0].pieces} were told")
    return took_s

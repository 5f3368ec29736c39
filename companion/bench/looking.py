"""Whether the breath moves as evenly while a large collection is looked through as at rest."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from companion.bench.arithmetic import gaps_ms, percentile_between, within
from companion.bench.driven import START_S, Driven, driven
from companion.bench.figures import LEFT_OUT, Figure
from companion.bench.library import FILES, LONGEST_S, MAKER, environment, room
from companion.bench.plan import Plan
from companion.bench.processes import command_of, family
from companion.bench.stage import Stage
from companion.bench.wishes import Wishes

TIMES_REST: Final = 1.1
PLAYABLE: Final = 4
"""So many pieces lie ahead of the short ones: what comes next is decoded and measured too."""

_SHARES: Final = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
_MODULES: Final = "-m companion.library."
_STAMP_MS: Final = 1.0
"""How finely Qt says when it drew a frame."""

_STARTING_S: Final = 0.02
_SETTLED_S: Final = 0.3
"""After the processes were held or let go."""

Span = tuple[float, float]


def looking(stage: Stage, plan: Plan) -> list[Figure]:
    """Frame times of one long breathing, in which the library's processes are held and let go in
    turns: other work on the machine comes and goes.
    """
    with room(stage.folder) as place:
        if place is None:
            why = f"{LEFT_OUT}there is no room for so many files"
            return [_figure(name, None, why=why) for name in _SHARES]
        _fill(stage, place / "music")
        wishes = Wishes(page="together", breathe=True, own=str(place / "music"))
        limit_s = plan.limit_s + 2 * plan.looks * plan.look_s
        with driven(stage, stage.quickest_screen, wishes, limit_s=limit_s) as chain:
            chain.child.wait_for_word("looking", within_s=START_S)
            while not _let(chain, signal.SIGSTOP):
                chain.child.stay(_STARTING_S)
            try:
                chain.wait_for_breath()
                rests, looks = _turns(chain, plan)
                frames = list(chain.child.frames)
            finally:
                # Whoever is held does not notice that its window is gone.
                _let(chain, signal.SIGCONT)
    return _figures(_gaps(frames, rests), _gaps(frames, looks))


def _fill(stage: Stage, music: Path) -> None:
    first = music / "0"
    first.mkdir(parents=True)
    for number in range(PLAYABLE):
        shutil.copyfile(stage.piece, first / f"{number}{stage.piece.suffix}")
    command = (*MAKER, "make", str(music / "more"), str(FILES))
    subprocess.run(command, env=environment(stage), check=True, timeout=LONGEST_S)


def _turns(chain: Driven, plan: Plan) -> tuple[list[Span], list[Span]]:
    """When it was at rest, and when it was looked through, until all was found."""
    rests: list[Span] = []
    looks: list[Span] = []
    for _ in range(plan.looks):
        rests.append(chain.child.stay(plan.look_s))
        _let(chain, signal.SIGCONT)
        begin_s, end_s = chain.child.stay(plan.look_s)
        _let(chain, signal.SIGSTOP)
        if (over := chain.child.word("looked")) is not None:
            looks.append((begin_s, float(str(over["at"]))))
            break
        looks.append((begin_s, end_s))
    return rests, looks


def _let(chain: Driven, what: signal.Signals) -> int:
    """Hold the library's processes, or let them go; how many there are."""
    members = [one for one in family(chain.child.process) if _MODULES in command_of(one)]
    for one in members:
        with suppress(ProcessLookupError):
            os.kill(one, what)
    return len(members)


def _gaps(frames: Sequence[float], spans: Sequence[Span]) -> list[float]:
    return [
        gap
        for begin_s, end_s in spans
        for gap in gaps_ms(within(frames, begin_s + _SETTLED_S, end_s))
    ]


def _figures(rest_ms: Sequence[float], look_ms: Sequence[float]) -> list[Figure]:
    """Raises ValueError where nothing was drawn in either."""
    figures = []
    for name, share in _SHARES.items():
        here, rest = (percentile_between(one, share, _STAMP_MS) for one in (look_ms, rest_ms))
        detail = {
            "looking_ms": round(here, 2),
            "rest_ms": round(rest, 2),
            "frames": [len(look_ms), len(rest_ms)],
            "worst_ms": [round(max(look_ms), 1), round(max(rest_ms), 1)],
        }
        figures.append(_figure(name, here / rest, detail=detail))
    return figures


def _figure(
    name: str, value: float | None, *, why: str = "", detail: dict[str, object] | None = None
) -> Figure:
    return Figure(
        f"looking_{name}",
        f"{_SHARES[name]:.0%} of frames while {FILES} pieces are looked through, times at rest",
        value,
        "×",
        TIMES_REST,
        why,
        detail=detail or {},
    )

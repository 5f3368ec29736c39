"""How long it takes until something is seen, and until there could be sound."""

import sys
from statistics import median
from typing import Final

from companion.bench.arithmetic import ratio_of_medians
from companion.bench.child import Child, python
from companion.bench.driven import START_S, driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import HERE, Backend, Stage
from companion.bench.wishes import Wishes

FIRST_FRAME: Final = 1.25
FIRST_FRAME_CPU: Final = 1.3
SOUND_READY_S: Final = 1.0

_CHAIN: Final = "import sys; from companion.app.cli import main; sys.exit(main(['run']))"


def bare_window(qml: str) -> list[str]:
    """The command that shows one of the bare windows."""
    return python(HERE / "bare_window.py", str(HERE / "qml" / qml))


def starting(stage: Stage, plan: Plan) -> list[Figure]:
    """First frames of the window's process and of the whole program beside the barest window's."""
    figures: list[Figure] = []
    for backend in stage.backends:
        if backend.graphics == "software":
            figures += _first_frames(stage, backend, plan)
    return [*figures, _sound_ready(stage, plan)]


def _first_frames(stage: Stage, backend: Backend, plan: Plan) -> list[Figure]:
    programs = {
        "bare": bare_window("Bare.qml"),
        "window": python("companion.app.gui"),
        "program": [sys.executable, "-c", _CHAIN],
    }
    times: dict[str, list[float]] = {name: [] for name in programs}
    efforts: dict[str, list[float]] = {name: [] for name in programs}
    # The first round fills caches.
    for round_ in range(plan.runs + 1):
        for name, command in programs.items():
            time_s, effort_s = _first_frame(command, stage.environment(backend))
            if round_ > 0:
                times[name].append(time_s)
                efforts[name].append(effort_s)
    key = backend.platform
    return [
        Figure(
            f"first_frame_{key}",
            f"time to the first frame ({backend.name}), times the barest window",
            ratio_of_medians(times["window"], times["bare"]),
            "×",
            FIRST_FRAME,
            samples={"here_s": times["window"], "bare_s": times["bare"]},
            detail={"here_s": median(times["window"]), "bare_s": median(times["bare"])},
        ),
        Figure(
            f"first_frame_cpu_{key}",
            f"processor time to the first frame ({backend.name}), times the barest window",
            ratio_of_medians(efforts["window"], efforts["bare"]),
            "×",
            FIRST_FRAME_CPU,
            samples={"here_s": efforts["window"], "bare_s": efforts["bare"]},
            detail={"here_s": median(efforts["window"]), "bare_s": median(efforts["bare"])},
        ),
        Figure(
            f"first_frame_program_{key}",
            f"the same through the whole program with its parent ({backend.name})",
            ratio_of_medians(times["program"], times["bare"]),
            "×",
            samples={"here_s": times["program"], "bare_s": times["bare"]},
            detail={"here_s": median(times["program"])},
        ),
    ]


def _first_frame(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    with Child(command, environment, limit_s=START_S) as child:
        child.wait_for(lambda: bool(child.frames), within_s=START_S, what="the first frame")
        child.kill()
        return child.frames[0] - child.began_s, child.first_frame_cpu_s or 0.0


def _sound_ready(stage: Stage, plan: Plan) -> Figure:
    waits = [_wait_for_sound(stage) for _ in range(plan.sound_runs)]
    return Figure(
        "sound_ready",
        "from the first frame until sound is ready",
        median(waits),
        "s",
        SOUND_READY_S,
        samples={"here_s": waits},
    )


def _wait_for_sound(stage: Stage) -> float:
    with driven(stage, stage.quickest_screen, Wishes(), limit_s=START_S) as chain:
        chain.child.wait_for(
            lambda: bool(chain.sound_events("ready")), within_s=START_S, what="the sound process"
        )
        ready_s, _ = chain.sound_events("ready")[0]
        chain.child.kill()
        return ready_s - chain.child.frames[0]

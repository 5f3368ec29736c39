"""What it costs to breathe to music beside the step, and how evenly it moves."""

from statistics import median
from typing import Final

from companion.bench.arithmetic import (
    REFRESH_MS,
    gaps_ms,
    percentile,
    tempo_error,
    within,
)
from companion.bench.child import Child, python
from companion.bench.driven import START_S, Driven, Effort, driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.processes import memory_mib
from companion.bench.stage import HERE, Backend, Stage
from companion.bench.starting import bare_window
from companion.bench.wishes import TURN_S, Wishes

FRAME_MS: Final = round(1.1 * REFRESH_MS, 2)
CIRCLES: Final = 1.3
SOUND_PERCENT: Final = 2.0
MEMORY: Final = 1.35
TEMPO_PERCENT: Final = 0.1

_SETTLED_S: Final = 2.0


def breathing(stage: Stage, plan: Plan) -> list[Figure]:
    """Frames, processor, memory and tempo of one long breathing with music."""
    backend = stage.quickest_screen
    with driven(
        stage,
        backend,
        Wishes(page="together", breathe=True, music=True, turns=plan.turns),
        limit_s=plan.limit_s,
    ) as chain:
        chain.wait_for_breath()
        chain.child.stay(_SETTLED_S)
        window, sound = Effort(chain.window), Effort(chain.sound)
        begin_s, end_s = chain.child.stay(plan.turns * TURN_S - _SETTLED_S - 1)
        shares = window.share(end_s - begin_s), sound.share(end_s - begin_s)
        memory = chain.memory_mib()
        tempo = _tempo_of(chain, backend, plan)
        frames = within(chain.child.frames, begin_s, end_s)
    return [
        *_evenness(frames),
        _beside_circles(stage, backend, plan, shares[0]),
        Figure(
            "sound_cpu", "sound process while music plays: processor", shares[1], "%", SOUND_PERCENT
        ),
        _memory(stage, backend, plan, memory),
        tempo,
    ]


def tempo(stage: Stage, plan: Plan) -> list[Figure]:
    """Whether animation keeps time on the backends that `breathing` did not use."""
    figures = []
    for backend in stage.backends:
        if backend == stage.quickest_screen:
            continue
        wishes = Wishes(page="together", breathe=True, turns=plan.turns)
        with driven(stage, backend, wishes, limit_s=plan.limit_s) as chain:
            chain.wait_for_breath()
            figures.append(_tempo_of(chain, backend, plan))
    return figures


def _evenness(frames: list[float]) -> list[Figure]:
    gaps = gaps_ms(frames)
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    found = {name: percentile(gaps, share) for name, share in shares.items()}
    rate = len(gaps) / (sum(gaps) / 1000)
    return [
        Figure(
            f"frame_{name}",
            f"breathing: {share:.0%} of frames come within",
            found[name],
            "ms",
            FRAME_MS if name == "p99" else None,
            detail={"frames": len(gaps), "per_second": round(rate, 2), "worst_ms": max(gaps)},
        )
        for name, share in shares.items()
    ]


def _beside_circles(stage: Stage, backend: Backend, plan: Plan, here: float) -> Figure:
    with Child(
        bare_window("Circles.qml"), stage.environment(backend), limit_s=plan.limit_s
    ) as circles:
        circles.wait_for(lambda: bool(circles.frames), within_s=START_S, what="the circles")
        circles.stay(_SETTLED_S)
        effort = Effort(circles.process)
        begin_s, end_s = circles.stay(plan.compared_s)
        bare = effort.share(end_s - begin_s)
        gaps = gaps_ms(within(circles.frames, begin_s, end_s))
    return Figure(
        "breathing_cpu",
        "breathing: processor, times twelve bare circles",
        here / bare,
        "×",
        CIRCLES,
        detail={
            "here_percent": round(here, 1),
            "circles_percent": round(bare, 1),
            "circles_per_second": round(len(gaps) / plan.compared_s, 1),
            # How evenly frames can come here at all.
            "circles_p99_ms": percentile(gaps, 0.99),
        },
    )


def _memory(stage: Stage, backend: Backend, plan: Plan, here: dict[str, float]) -> Figure:
    environment = stage.environment(backend)
    sound = python(HERE / "bare_sound.py", str(stage.piece))
    with (
        Child(bare_window("Bare.qml"), environment, limit_s=plan.limit_s) as window,
        Child(sound, environment, limit_s=plan.limit_s) as player,
    ):
        window.wait_for(lambda: bool(window.frames), within_s=START_S, what="the barest window")
        player.stay(_SETTLED_S)
        bare = {"window": memory_mib(window.process), "sound": memory_mib(player.process)}
    return Figure(
        "memory",
        "memory of all processes, times barest window + barest pygame",
        sum(here.values()) / sum(bare.values()),
        "×",
        MEMORY,
        detail={
            "here_mib": {name: round(size, 1) for name, size in here.items()},
            "bare_mib": {name: round(size, 1) for name, size in bare.items()},
        },
    )


def _tempo_of(chain: Driven, backend: Backend, plan: Plan) -> Figure:
    names = [f"turn{number + 1}" for number in range(plan.turns)]
    notes = chain.child.notes
    chain.child.wait_for(
        lambda: names[-1] in notes, within_s=plan.turns * TURN_S + START_S, what="the last turn"
    )
    ends = [notes[name] for name in names if name in notes]
    late = [end - ends[0] - number * TURN_S for number, end in enumerate(ends)]
    return Figure(
        f"tempo_{backend.platform}_{backend.graphics}",
        f"error of tempo over {plan.turns * TURN_S:.0f} s ({backend.name})",
        abs(tempo_error(ends, TURN_S)) * 100,
        "%",
        TEMPO_PERCENT,
        detail={
            "late_ms": [round(one * 1000, 1) for one in late],
            "frame_ms": round(median(gaps_ms(chain.child.frames)), 2),
        },
    )

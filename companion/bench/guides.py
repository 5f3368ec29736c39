"""How each breathing guide moves, and what it costs, on the whole screen."""

from typing import Final

from companion.bench.arithmetic import gaps_ms, longest_gaps_ms, percentile, within
from companion.bench.breathing import CIRCLES, FRAME_MS
from companion.bench.child import Child
from companion.bench.driven import START_S, Effort, driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.bench.stalling import GAP_MS
from companion.bench.starting import bare_window
from companion.bench.wishes import Wishes
from companion.breathing.guides import DRAWN

_SETTLED_S: Final = 2.0
_STALLS: Final = 2


def guides(stage: Stage, plan: Plan) -> list[Figure]:
    """Frames, processor and stalls of every guide, in turns with twelve bare circles: other work on
    the machine comes and goes.
    """
    return [figure for name in DRAWN for figure in _one(stage, plan, name, _circles(stage, plan))]


def _circles(stage: Stage, plan: Plan) -> float:
    """Percent of a core that twelve bare circles take."""
    with Child(
        bare_window("Circles.qml"), stage.environment(stage.quickest_screen), limit_s=plan.limit_s
    ) as child:
        child.wait_for(lambda: bool(child.frames), within_s=START_S, what="the circles")
        child.stay(_SETTLED_S)
        effort = Effort(child.process)
        begin_s, end_s = child.stay(plan.compared_s / _STALLS)
        return effort.share(end_s - begin_s)


def _one(stage: Stage, plan: Plan, name: str, circles: float) -> list[Figure]:
    wishes = Wishes(
        page="breathing",
        # The one reader who may choose every guide.
        audience="parent",
        guide=name,
        breathe=True,
        stalls=_STALLS,
        stall_every_s=plan.compared_s / _STALLS,
    )
    with driven(stage, stage.quickest_screen, wishes, limit_s=plan.limit_s) as chain:
        began_s = chain.wait_for_breath()
        chain.child.stay(_SETTLED_S)
        effort = Effort(chain.window)
        begin_s, end_s = chain.child.stay(plan.compared_s / _STALLS - _SETTLED_S - 1)
        share = effort.share(end_s - begin_s)
        over = chain.child.wait_for_word("over", within_s=2 * plan.compared_s)
        frames = list(chain.child.frames)
        spans = [
            (float(str(word["at"])) - float(str(word["slept_s"])), float(str(word["at"])))
            for word in chain.child.words
            if word.get("word") == "stalled"
        ]
    gaps = gaps_ms(within(frames, begin_s, end_s))
    stalled_ms, _ = longest_gaps_ms(
        within(frames, began_s + _SETTLED_S, float(str(over["at"]))), spans
    )
    return [
        Figure(
            f"guide_{name}_p99",
            f"{name}: 99 of 100 frames come within",
            percentile(gaps, 0.99),
            "ms",
            FRAME_MS,
            detail={"frames": len(gaps), "worst_ms": round(max(gaps), 1)},
        ),
        Figure(
            f"guide_{name}_cpu",
            f"{name}: processor, times twelve bare circles",
            share / circles,
            "×",
            CIRCLES,
            detail={"here_percent": round(share, 1), "circles_percent": round(circles, 1)},
        ),
        Figure(
            f"guide_{name}_stall",
            f"{name}: longest gap while the window stands still for half a second",
            stalled_ms,
            "ms",
            GAP_MS,
        ),
    ]

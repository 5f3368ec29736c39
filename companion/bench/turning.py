"""How soon a step shows after it was asked for."""

from bisect import bisect_right
from typing import Final

from companion.bench.arithmetic import percentile
from companion.bench.driven import START_S, driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.bench.wishes import Wishes

FIRST_CHANGE_MS: Final = 50.0
_SECOND_S: Final = 1.0


def turning(stage: Stage, plan: Plan) -> list[Figure]:
    """From the touch on *Next step* to the first frame that was drawn after it.

    The guide rests: every frame that is drawn shows the step that changes.
    """
    wishes = Wishes(page="together", steps=plan.steps)
    with driven(stage, stage.quickest_screen, wishes, limit_s=plan.limit_s) as chain:
        chain.child.wait_for_word("there", within_s=START_S)
        chain.child.wait_for_word("over", within_s=(plan.steps + 5) * _SECOND_S)
        chain.child.stay(_SECOND_S)
        frames = list(chain.child.frames)
        asked = [
            float(str(word["at"])) for word in chain.child.words if word.get("word") == "turned"
        ]
    waits = [(frames[bisect_right(frames, at)] - at) * 1000 for at in asked]
    return [
        Figure(
            "turning_step",
            f"turning {len(waits)} steps: first changed frame, 95 of 100",
            percentile(waits, 0.95),
            "ms",
            FIRST_CHANGE_MS,
            samples={"waits_ms": waits},
        )
    ]

"""What a page costs on which nothing happens."""

from typing import Final

from companion.bench.arithmetic import within
from companion.bench.driven import START_S, Effort, driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.bench.wishes import Wishes

REST_PERCENT: Final = 0.5


def resting(stage: Stage, plan: Plan) -> list[Figure]:
    """Frames and processor time of the check-in, before any touch."""
    with driven(
        stage, stage.quickest_screen, Wishes(page="checkin"), limit_s=plan.limit_s
    ) as chain:
        chain.child.wait_for_word("there", within_s=START_S)
        chain.child.stay(plan.rest_before_s)
        effort = Effort(chain.window)
        begin_s, end_s = chain.child.stay(plan.rest_s)
        share = effort.share(end_s - begin_s)
        frames = within(chain.child.frames, begin_s, end_s)
    where = f"resting page, {plan.rest_s:.0f} s"
    return [
        Figure("resting_frames", f"{where}: frames drawn", float(len(frames)), "", 0.0),
        Figure("resting_cpu", f"{where}: processor", share, "%", REST_PERCENT),
    ]

"""Whether every frame of an hour is heard, while the window stands still again and again."""

from pathlib import Path

from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.probe import UntakenError, probed
from companion.bench.stage import Stage
from companion.device.paths import import_root

_AROUND_S = 180.0
_LOST = ("missing", "repeated", "silent", "altered")


def capturing(stage: Stage, plan: Plan, root: Path | None = None) -> list[Figure]:
    """What the sound process gives its device, and what comes through a sound server, which loses
    some by itself where the machine is busy: by the probe of the checkout in `root`, or of ours.
    """
    checkout = root or import_root()
    served = min(plan.captured_minutes, plan.served_minutes)
    return [
        _counted(stage, checkout, plan.captured_minutes, "disk", 0.0),
        _counted(stage, checkout, served, "server", None),
    ]


def _counted(stage: Stage, root: Path, minutes: float, through: str, goal: float | None) -> Figure:
    name = f"captured_{through}"
    what = {"disk": "given to the device", "server": "through a sound server"}[through]
    what = f"{minutes:g} min {what}, stalled: frames lost, doubled, put in or changed"
    words = ("--minutes", str(minutes), "--through", through)
    try:
        found = probed(stage, root, "capture_probe", *words, within_s=minutes * 60 + _AROUND_S)
    except UntakenError as untaken:
        return Figure(name, what, None, goal=goal, why=str(untaken))
    # Less than nearly all of it would prove nothing.
    if found["minutes"] < 0.9 * minutes - 0.5:
        return Figure(name, what, None, goal=goal, why="too little was heard", detail=found)
    lost = float(sum(found[one] for one in _LOST))
    return Figure(name, what, lost, "frames", goal, detail=found)

"""Whether a turn of the breath is heard when it is seen."""

from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.probe import UntakenError, probed
from companion.bench.stage import Stage
from companion.device.paths import import_root

CUE_MS = 40.0
_AROUND_S = 120.0


def cueing(stage: Stage, plan: Plan) -> list[Figure]:
    """The real window on a watched screen, its tones through a null sink: the checkout's probe."""
    names = {
        "apart": f"tone against picture over {plan.minutes:g} min: worst",
        "cue": f"tone against its moment over {plan.minutes:g} min: worst",
    }
    within_s = plan.minutes * 60 + _AROUND_S
    minutes = str(plan.minutes)
    try:
        found = probed(stage, import_root(), "sync_probe", "--minutes", minutes, within_s=within_s)
    except UntakenError as untaken:
        return _untaken(names, str(untaken))
    if not found["apart"]["count"]:
        return _untaken(names, "no turn was both heard and seen")
    return [
        Figure(name, what, float(found[name]["worst_ms"]), "ms", CUE_MS, detail=found)
        for name, what in names.items()
    ]


def _untaken(names: dict[str, str], why: str) -> list[Figure]:
    return [Figure(name, what, None, why=why) for name, what in names.items()]

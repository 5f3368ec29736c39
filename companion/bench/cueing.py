"""Whether a cue is heard at the moment that the picture turns."""

import json
import os
import signal
import subprocess
from contextlib import suppress

from companion.bench.child import python
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import OFFSCREEN, Stage
from companion.device.paths import import_root

CUE_MS = 40.0
_AROUND_S = 60.0


def cueing(stage: Stage, plan: Plan) -> list[Figure]:
    """Cues through a null sink of PulseAudio, by the checkout's own probe."""
    what = f"cue against its moment over {plan.minutes:g} min: worst"
    root = import_root()
    if not (root / "tools" / "sync_probe.py").is_file():
        return [Figure("cue", what, None, why="only in a checkout")]
    process = subprocess.Popen(
        python("tools.sync_probe", "--minutes", str(plan.minutes)),
        cwd=root,
        env=stage.environment(OFFSCREEN),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        out, err = process.communicate(timeout=plan.minutes * 60 + _AROUND_S)
    except subprocess.TimeoutExpired:
        return [Figure("cue", what, None, why="took too long")]
    finally:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.returncode:
        return [Figure("cue", what, None, why=(err.strip().splitlines() or ["failed"])[-1])]
    found = json.loads(out)
    return [Figure("cue", what, float(found["worst_ms"]), "ms", CUE_MS, detail=found)]

"""Measurements that a program of the checkout takes, in a process group of its own."""

import json
import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any

from companion.bench.child import python
from companion.bench.figures import LEFT_OUT
from companion.bench.stage import OFFSCREEN, Stage


class UntakenError(Exception):
    """It could not be measured; the message says why."""


def probed(stage: Stage, root: Path, name: str, *words: str, within_s: float) -> dict[str, Any]:
    """What `tools/<name>.py` of the checkout in `root` finds, called with these words.

    Raises UntakenError.
    """
    if not (root / "tools" / f"{name}.py").is_file():
        raise UntakenError(f"{LEFT_OUT}only in a checkout")
    process = subprocess.Popen(
        python(f"tools.{name}", *words),
        cwd=root,
        env=stage.environment(OFFSCREEN),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        out, err = process.communicate(timeout=within_s)
    except subprocess.TimeoutExpired:
        raise UntakenError("took too long") from None
    finally:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.returncode:
        why = (err.strip().splitlines() or ["failed"])[-1]
        # A sound server that is not installed is no fault of what is measured.
        raise UntakenError(LEFT_OUT + why if "is missing" in why else why)
    found: dict[str, Any] = json.loads(out)
    return found

"""The channel of the real mixer, where only a process of its own may fall."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCKS = 150

ASKS_WHILE_IT_RUNS_DRY = f"""
import time
import numpy as np
from companion.sound.output import PygameOutput

output = PygameOutput(time.monotonic)
block = np.zeros((441, 2), np.int16)
pushed = 0
while pushed < {BLOCKS}:
    if output.ran_dry():
        output.push(block, pushed * len(block))
        pushed += 1
"""


def test_asking_in_the_moment_in_which_a_block_ends_harms_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    done = subprocess.run(
        [sys.executable, "-c", ASKS_WHILE_IT_RUNS_DRY],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr

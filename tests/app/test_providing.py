"""Pictures drawn in Python never let the window stand still."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import PATIENCE_MS


@pytest.mark.parametrize("what", ["first", "files"])
def test_pictures_come_while_the_window_is_busy_in_python(what: str, tmp_path: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "tests.app.showing_pictures", what, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        timeout=PATIENCE_MS / 1000,
        check=False,
    )
    assert shown.returncode == 0

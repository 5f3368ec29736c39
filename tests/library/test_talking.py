"""The library's processes let everything else go first."""

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from companion.library.talking import NICENESS, environment, kill
from tests.waiting import PATIENCE_MS

GROUP = Path("/proc/self/autogroup")
BE_NICE = f"""
import os
from pathlib import Path
from companion.library.talking import be_nice

be_nice()
group = Path("{GROUP}")
print(os.nice(0), os.getsid(0) == os.getpid(), group.read_text() if group.exists() else "")
"""


def test_it_is_nice_by_itself_and_where_sessions_share_the_processor_as_one() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BE_NICE],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    niceness, apart, *group = done.stdout.split()
    assert int(niceness) == min(19, os.nice(0) + NICENESS)
    assert apart == str(GROUP.exists())
    assert group[-1:] == ([str(NICENESS)] if GROUP.exists() else [])


def test_the_end_of_a_process_that_dies_slowly_is_awaited_elsewhere(qtbot: QtBot) -> None:
    deaf = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    kill(deaf, within_s=0.0)
    # Nobody asks it; asking would be waiting for it here.
    qtbot.waitUntil(lambda: deaf.returncode is not None, timeout=PATIENCE_MS)
    assert deaf.returncode != 0

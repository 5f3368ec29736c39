"""The library's processes let everything else go first."""

import os
import subprocess
import sys
from pathlib import Path

from companion.library.talking import NICENESS, environment

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

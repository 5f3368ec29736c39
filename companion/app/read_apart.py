"""Has the content read in a process of its own, which is gone when it is read.

The schema machinery and the parsing hold the interpreter lock and about 40 MiB that never come
back; here only what was read arrives.
"""

import os
import pickle
import subprocess
import sys
from typing import Final

from companion.app.content import Content, Folders
from companion.device.paths import import_root

_LONGEST_S: Final = 20.0


def read_apart(folders: Folders) -> Content:
    """`reading.read_content` elsewhere; here only when that process cannot do it."""
    before = os.environ.get("PYTHONPATH")
    root = str(import_root())
    try:
        done = subprocess.run(
            [sys.executable, "-m", "companion.app.reading"],
            input=pickle.dumps(folders),
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{before}" if before else root},
            timeout=_LONGEST_S,
            check=True,
        )
        content = pickle.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, pickle.UnpicklingError, EOFError):
        content = None
    if isinstance(content, Content):
        return content
    from companion.app.reading import read_content

    return read_content(folders)

"""One Companion at a time: a lock that the system itself lets go of when the process ends."""

import os
import sys
from pathlib import Path

_NAME = "companion.lock"


def take_lock(folder: Path) -> int | None:
    """Lock the lock file in `folder`, or where that cannot be written, one in the folder for
    temporary files.

    Returns the open file, which holds the lock as long as this process lives, or None when another
    process has it. Raises OSError when there is no place to put such a file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / _NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        import tempfile

        handle = os.open(Path(tempfile.gettempdir()) / _NAME, os.O_RDWR | os.O_CREAT, 0o600)
    if _lock(handle):
        return handle
    os.close(handle)
    return None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # A file system without locks: better two windows than none.
            return True
        return True

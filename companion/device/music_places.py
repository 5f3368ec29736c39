"""Where a person's own music may lie: sticks and cards, the folder for music, the home folder."""

import os
import string
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, Generic, TypeVar

LIMIT_S: Final = 2.0
"""A share whose server is gone answers after minutes, or never."""

_Answer = TypeVar("_Answer")


class EachByItself(Generic[_Answer]):
    """Asks the disk about places, each on a thread of its own: one that does not answer holds up
    none of the others.
    """

    def __init__(self, ask: Callable[[Path], _Answer]) -> None:
        """`ask` may wait for ever, and raises nothing."""
        self._ask = ask
        self._lock = threading.Lock()
        self._questions: dict[Path, _Question[_Answer]] = {}

    def answers(self, places: Iterable[Path], limit_s: float = LIMIT_S) -> dict[Path, _Answer]:
        """What is told of these places in time, in their order.

        A place that still owes an answer is not asked again, and waited for no longer than at
        first.
        """
        with self._lock:
            owed = {path: one for path, one in self._questions.items() if one.is_alive()}
            asked = {path: owed.get(path) or self._put(path, limit_s) for path in places}
            self._questions = owed | asked
        return {path: answer for path, one in asked.items() for answer in one.answered()}

    def _put(self, path: Path, limit_s: float) -> "_Question[_Answer]":
        question = _Question(self._ask, path, limit_s)
        question.start()
        return question


class _Question(threading.Thread, Generic[_Answer]):
    def __init__(self, ask: Callable[[Path], _Answer], path: Path, limit_s: float) -> None:
        super().__init__(name="place", daemon=True)
        self._ask = ask
        self._path = path
        self._until_s = time.monotonic() + limit_s
        self._answers: tuple[_Answer, ...] = ()

    def run(self) -> None:
        self._answers = (self._ask(self._path),)

    def answered(self) -> tuple[_Answer, ...]:
        """The answer, once it is there or the time for it is over; nothing then."""
        self.join(max(0.0, self._until_s - time.monotonic()))
        return self._answers


def _inside(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(folder.iterdir()))
    except OSError:
        return ()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


_INSIDE: Final = EachByItself(_inside)
_FOLDERS: Final = EachByItself(_is_folder)


def music_places(
    roots: Sequence[Path] = (), limit_s: float = LIMIT_S
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Folders that are there now, what was plugged in first; and those of them that were.

    `roots` are where the system puts what is plugged in, where that is known better than here.
    Looks at the disk, and waits for it `limit_s` at most at each of two steps: not on the window's
    thread.
    """
    from platformdirs import user_music_path

    if sys.platform == "win32":
        plugged_in = _letters()
    else:
        found = _INSIDE.answers(roots or _roots(), limit_s)
        plugged_in = [path for inside in found.values() for path in inside]
    told = _FOLDERS.answers((*plugged_in, user_music_path(), Path.home()), limit_s)
    there = tuple(path for path, is_folder in told.items() if is_folder)
    return there, tuple(path for path in there if path in plugged_in)


def _letters() -> list[Path]:
    system = os.environ.get("SYSTEMDRIVE", "C:").upper()
    letters = (Path(f"{letter}:\\") for letter in string.ascii_uppercase)
    return [one for one in letters if not str(one).startswith(system)]


def _roots() -> list[Path]:
    user = Path.home().name
    return [Path(root) for root in (f"/media/{user}", f"/run/media/{user}", "/mnt", "/Volumes")]

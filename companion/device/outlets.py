"""Ways off this device for what a person takes home: their folders, a stick, a printer.

Nothing here raises for what a disk or a printer may do: every act answers with an Outcome.
"""

import errno
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from companion.device.atomic import write_atomically

MEDIA: Final = {"a4": "A4", "letter": "Letter"}
_STICKS_UNDER: Final = ("/media/", "/run/media/", "/Volumes/")
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_FOLDER: Final = "companion-sheet-"
_PATIENCE_S: Final = 20.0
_MOST_COPIES: Final = 99

_REASONS: Final = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "gone",
    errno.ENODEV: "gone",
    errno.ENXIO: "gone",
    errno.ENOTCONN: "gone",
    errno.EIO: "gone",
}
_CURES: Final = {
    "full": "Make room on that disk, or choose another place.",
    "read_only": "Choose another place, or let Companion write to this one.",
    "gone": "Put the stick in again and wait until it is there.",
    "no_printer": "Add a printer to this device, and make it the usual one.",
    "failed": "Try once more, or choose another way.",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an act went. `reason` is empty when it went well, else full, read_only, gone,
    no_printer or failed; then `what` and `cure` say it to staff, without a word of the sheet.
    """

    path: str = ""
    reason: str = ""
    what: str = ""
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere a file can be kept. `kind` is documents, downloads or stick; `name` is the
    stick's own.
    """

    path: str
    kind: str
    name: str = ""


Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


class Outlets:
    """The ways off one device.

    `shared`: whether this is now a tablet that many people use; then files go to sticks alone,
    and no other program is opened. `run` starts a program.
    """

    def __init__(
        self,
        shared: Callable[[], bool],
        mounts: Path = Path("/proc/self/mounts"),
        temporary: Path | None = None,
        run: Run = subprocess.run,
    ) -> None:
        self._shared = shared
        self._mounts = mounts
        self._temporary = temporary
        self._run = run

    def places(self) -> tuple[Place, ...]:
        """Where files can be kept now, sticks first."""
        sticks = (Place(str(path), "stick", path.name) for path in self._sticks())
        return (*sticks, *(() if self._shared() else _own_folders()))

    def save(self, place: str, files: Sequence[tuple[str, bytes]]) -> Outcome:
        """Keep files at one of `places`, all of them or none. A name that is taken gets a number:
        nothing there is written over.
        """
        folder = Path(place)
        known = {one.path: one for one in self.places()}
        kept: list[Path] = []
        try:
            # A stick that was pulled out leaves a folder behind, on the device itself.
            if place not in known or not folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), place)
            for name, data in files:
                path = _free_name(folder, name)
                write_atomically(path, data)
                kept.append(path)
        except OSError as error:
            for path in kept:
                with suppress(OSError):
                    path.unlink()
            return _refused("The take-home sheet could not be saved", error)
        return Outcome(str(kept[0]) if kept else "")

    def can_print(self) -> bool:
        """Whether there is a printer that `lp` knows."""
        if shutil.which("lp") is None:
            return False
        with suppress(OSError, subprocess.SubprocessError):
            done = self._run(["lpstat", "-e"], capture_output=True, timeout=_PATIENCE_S)
            return done.returncode == 0 and bool(done.stdout.strip())
        return False

    def can_open(self) -> bool:
        """Whether another program may show the sheet."""
        return not self._shared()

    def print_out(self, data: bytes, paper: str) -> Outcome:
        """Print a PDF on the usual printer; it goes there through a pipe, not by way of a file."""
        what = "The take-home sheet could not be printed"
        command = ["lp", "-t", "Companion", "-o", f"media={MEDIA.get(paper, 'A4')}", "-"]
        try:
            done = self._run(command, input=data, capture_output=True, timeout=_PATIENCE_S)
        except FileNotFoundError:
            return Outcome(
                reason="no_printer", what=f"{what}: no lp here.", cure=_CURES["no_printer"]
            )
        except (OSError, subprocess.SubprocessError):
            return Outcome(
                reason="failed", what=f"{what}: lp gave no answer.", cure=_CURES["failed"]
            )
        if done.returncode != 0:
            return Outcome(
                reason="no_printer",
                what=f"{what}: lp ended with {done.returncode}.",
                cure=_CURES["no_printer"],
            )
        return Outcome()

    def lend(self, name: str, data: bytes) -> Outcome:
        """Write a file for another program to show, until `clear`; only its owner may read it."""
        try:
            folder = Path(tempfile.mkdtemp(prefix=_FOLDER, dir=self._base()))
            path = folder / name
            write_atomically(path, data)
        except OSError as error:
            return _refused("The take-home sheet could not be opened", error)
        return Outcome(str(path))

    def clear(self) -> None:
        """Remove everything that was lent, also by a window that broke."""
        with suppress(OSError):
            for folder in self._base().glob(f"{_FOLDER}*"):
                shutil.rmtree(folder, ignore_errors=True)

    def _base(self) -> Path:
        """In memory where the system has such a place."""
        if self._temporary is not None:
            return self._temporary
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        return Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())

    def _sticks(self) -> Iterator[Path]:
        if sys.platform == "win32":
            yield from _windows_sticks()
        elif sys.platform == "darwin":
            yield from (path for path in _children(Path("/Volumes")) if os.path.ismount(path))
        else:
            for line in _lines(self._mounts):
                # Fields are parted by blanks; a blank in a name is written as \040.
                where = _OCTAL.sub(lambda sign: chr(int(sign[1], 8)), f"{line}  ".split(" ")[1])
                if where.startswith(_STICKS_UNDER):
                    yield Path(where)


def _own_folders() -> Iterator[Place]:
    from platformdirs import user_documents_path, user_downloads_path

    for kind, path in (("documents", user_documents_path()), ("downloads", user_downloads_path())):
        if path.is_dir():
            yield Place(str(path), kind)


def _windows_sticks() -> list[Path]:
    if sys.platform == "win32":
        import ctypes

        kind_of, removable = ctypes.windll.kernel32.GetDriveTypeW, 2
        drives = (f"{letter}:\\" for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        return [Path(drive) for drive in drives if kind_of(drive) == removable]
    return []


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _free_name(folder: Path, name: str) -> Path:
    path = folder / name
    for number in range(2, _MOST_COPIES):
        if not path.exists():
            break
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return path


def _refused(what: str, error: OSError) -> Outcome:
    reason = _REASONS.get(error.errno or 0, "failed")
    told = error.strerror or type(error).__name__
    return Outcome(reason=reason, what=f"{what}: {told}.", cure=_CURES[reason])

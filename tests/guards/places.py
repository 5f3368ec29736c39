"""The files that guards look at."""

import subprocess
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "companion"
ROOMS = (
    "visit",
    "calm",
    "questions",
    "takehome",
    "walkthrough",
    "breathing",
    "practice",
    "music",
    "library",
    "clinic",
)
EDGES = {
    "library": (
        *("child.py", "client.py", "talking.py", "readers.py", "index.py", "indexing.py"),
        *("loudness.py", "meters.py", "measure.py", "measuring.py"),
    )
}
"""The files of a room that wrap something outside: processes, threads, a database, samples."""


def python_files(*folders: str) -> list[Path]:
    """Every Python file of these folders of the project."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def qml_files() -> list[Path]:
    """Every QML file of the app."""
    return sorted((PACKAGE / "qml").rglob("*.qml"))


def project_files() -> list[Path]:
    """Every file that belongs to the project: what git keeps, or would."""
    names = _listed_by_git() or _found_on_disk()
    return sorted(ROOT / name for name in names if (ROOT / name).is_file())


def _listed_by_git() -> list[str]:
    """What git lists; nothing in a copy without git."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return []
    return [name for name in listed.decode().split("\0") if name]


def _found_on_disk() -> list[str]:
    """Every file but those that .gitignore names, which are simple names here."""
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text().split()} | {".git"}
    return [
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*")
        if not any(fnmatch(part, name) for part in path.relative_to(ROOT).parts for name in ignored)
    ]


def text_of(path: Path) -> str | None:
    """The text of a file; None when it is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None

"""The files that guards look at."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "companion"
ROOMS = ("visit", "walkthrough", "breathing", "music", "clinic")


def python_files(*folders: str) -> list[Path]:
    """Every Python file of these folders of the project."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def qml_files() -> list[Path]:
    """Every QML file of the app."""
    return sorted((PACKAGE / "qml").rglob("*.qml"))


def project_files() -> list[Path]:
    """Every file that belongs to the project: what git keeps, or would."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.split(b"\0")
    paths = (ROOT / name.decode() for name in listed if name)
    return sorted(path for path in paths if path.is_file())


def text_of(path: Path) -> str | None:
    """The text of a file; None when it is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None

"""Writes the illustrations: `python -m tools.illustrations [part of a name ...]`.

Without names everything is written, and the manifest with it.
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6 import __version__ as qt_version

from tools.illustrations.book import Sheet, sheets
from tools.illustrations.checks import palette_problems, svg_problems

TARGET = Path(__file__).resolve().parents[2] / "assets" / "illustrations"


def source_hash() -> str:
    """One hash over everything the pictures are made of."""
    found = hashlib.sha256()
    here = Path(__file__).parent
    for file in sorted(here.rglob("*.py")):
        found.update(file.relative_to(here).as_posix().encode())
        found.update(file.read_bytes())
    return found.hexdigest()


def manifest(written: Sequence[tuple[Sheet, str]]) -> str:
    """What was written, from what, with which version of Qt."""
    lines = [
        "# Written by tools/illustrations; do not edit.",
        f'sources = "{source_hash()}"',
        f'qt = "{qt_version}"',
    ]
    for sheet, text in written:
        digest = hashlib.sha256(text.encode()).hexdigest()
        identity = sheet.path.removesuffix(".svg").replace("/", ".")
        lines += ["", "[[pictures]]", f'id = "{identity}"', f'file = "{sheet.path}"']
        lines += [f"width = {sheet.size[0]}", f"height = {sheet.size[1]}", f'sha256 = "{digest}"']
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds, checks and writes. Returns 1, and writes nothing more, at the first bad picture."""
    parser = argparse.ArgumentParser(prog="tools.illustrations", description=__doc__)
    parser.add_argument(
        "names", nargs="*", help="write only files whose path contains one of these"
    )
    parser.add_argument("--out", type=Path, default=TARGET)
    options = parser.parse_args(arguments)
    problems = palette_problems()
    written = []
    for sheet in sheets():
        if options.names and not any(name in sheet.path for name in options.names):
            continue
        text = sheet.svg()
        problems += [f"{sheet.path}: {problem}" for problem in svg_problems(text)]
        if problems:
            print("\n".join(problems), file=sys.stderr)
            return 1
        path = options.out / sheet.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append((sheet, text))
    if not options.names:
        (options.out / "manifest.toml").write_text(manifest(written), encoding="utf-8")
    print(f"{len(written)} pictures, {sum(len(text) for _, text in written) / 1024:.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

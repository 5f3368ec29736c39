"""Writes the illustrations: `python -m tools.illustrations [part of a path ...]`.

The manifest's rows of what was written are written with it; its hash over the sources only when
everything was.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.illustrations.book import sheets
from tools.illustrations.checks import palette_problems, svg_problems
from tools.illustrations.likeness import table_for
from tools.illustrations.manifest import digest, updated

TARGET = Path(__file__).resolve().parents[2] / "assets" / "illustrations"


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds, checks and writes. Returns 1, and writes nothing more, at the first bad picture."""
    parser = argparse.ArgumentParser(prog="tools.illustrations", description=__doc__)
    parser.add_argument(
        "names", nargs="*", help="write only files whose path contains one of these"
    )
    parser.add_argument("--out", type=Path, default=TARGET)
    options = parser.parse_args(arguments)
    problems = palette_problems()
    written: dict[str, str] = {}
    size = 0
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
        written[sheet.path] = digest(text)
        size += len(text)
    manifest = options.out / "manifest.toml"
    manifest.write_text(updated(manifest, sheets(), written), encoding="utf-8")
    (options.out / "likeness.toml").write_text(table_for(options.out), encoding="utf-8")
    print(f"{len(written)} pictures, {size / 1024:.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

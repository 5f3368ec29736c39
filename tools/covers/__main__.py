"""Writes every cover."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.covers.pictures import AMBIENCE, LIBRARY, MUSIC, PLAYLISTS

ROOMS = (("music", MUSIC), ("music", PLAYLISTS), ("ambience", AMBIENCE), ("library", LIBRARY))


def main(arguments: Sequence[str]) -> None:
    """Draws all covers below the directory named by ``--out``."""
    parser = argparse.ArgumentParser(prog="python -m tools.covers")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args(arguments).out
    for room, pictures in ROOMS:
        directory = out / room / "covers"
        directory.mkdir(parents=True, exist_ok=True)
        for name, draw in pictures.items():
            (directory / f"{name}.svg").write_text(draw().svg(), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

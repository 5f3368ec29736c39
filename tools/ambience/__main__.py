"""Writes every ambience and the manifest that describes them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.ambience.build import Ambience, build, mixed, read_recipes
from tools.audio_files import read_sound, write_vorbis
from tools.filters import RATE_HZ
from tools.loudness import integrated_lufs
from tools.manifest_text import Value, tables

_HEADER = """\
# Written by `python -m tools.ambience`; edit assets/ambience/recipes.toml, not this file.
# Layers loop on their own lengths; each drifts by up to drift_db around its level, a new target
# every drift_s seconds or so, so that the mix never repeats. All layers at 0 dB give lufs.
"""


def _write(ambience: Ambience, out: Path) -> dict[str, Value]:
    for name, loop in build(ambience).items():
        write_vorbis(loop, out / f"{name}.ogg", ambience.quality)
    decoded = [read_sound(out / f"{layer.name}.ogg") for layer in ambience.layer]
    layers: list[Mapping[str, Value]] = [
        {
            "id": layer.name,
            "file": f"{layer.name}.ogg",
            "duration_s": round(len(loop) / RATE_HZ, 3),
            "lufs": round(integrated_lufs(loop, RATE_HZ), 2),
            "drift_db": layer.drift_db,
            "drift_s": layer.drift_s,
        }
        for layer, loop in zip(ambience.layer, decoded, strict=True)
    ]
    return {
        "id": ambience.id,
        "title": ambience.title,
        "about": ambience.about,
        "cover": ambience.cover,
        "lufs": round(integrated_lufs(mixed(decoded), RATE_HZ), 2),
        "layers": layers,
    }


def main(arguments: Sequence[str]) -> None:
    """Builds every ambience of ``recipes.toml`` in the directory named by ``--out``."""
    parser = argparse.ArgumentParser(prog="python -m tools.ambience")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args(arguments).out
    rows = [_write(ambience, out) for ambience in read_recipes(out / "recipes.toml")]
    (out / "manifest.toml").write_text(_HEADER + tables("ambience", rows), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

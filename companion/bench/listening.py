"""Measures every sound of ours as it is decoded: `python -m companion.bench.listening ASSETS`.

A program of its own, because the bench itself loads no sound library.
"""

import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from companion.bench.levels import loudness_range_lu, short_term_lufs, steepest_rise_db
from companion.library.loudness import Samples, gated_lufs, true_peak_dbtp, weighted_power

Row = dict[str, Any]


def listen(assets: Path) -> Iterator[Row]:
    """The levels of every piece, every loop, every ambience whole and every cue.

    Raises OSError or KeyError where a manifest names what is not there.
    """
    for track in _rows(assets / "music", "track"):
        sound, rate_hz = _read(assets / "music" / track["file"])
        kind = "struck" if is_struck(assets / "music" / track["score"]) else "pad"
        yield levels(track["id"], kind, sound, rate_hz)
    for ambience in _rows(assets / "ambience", "ambience"):
        loops = []
        for layer in ambience["layers"]:
            sound, rate_hz = _read(assets / "ambience" / layer["file"])
            loops.append(sound)
            yield levels(layer["id"], "layer", sound, rate_hz)
        frames = max(len(loop) for loop in loops)
        whole = np.sum([np.resize(loop, (frames, 2)) for loop in loops], axis=0)
        yield levels(ambience["id"], "ambience", whole.astype(np.float32), rate_hz)
    for cue in _rows(assets / "cues", "cue"):
        sound, rate_hz = _read(assets / "cues" / cue["file"])
        yield levels(
            cue["id"], "cue" if cue["id"].startswith("breath") else "noise", sound, rate_hz
        )


def levels(name: str, kind: str, sound: Samples, rate_hz: int) -> Row:
    """What one sound measures, in the units the names end with."""
    power = weighted_power(sound, rate_hz)
    return {
        "name": name,
        "kind": kind,
        "lufs": gated_lufs(power),
        "most_lufs": float(short_term_lufs(power).max()),
        "peak_dbtp": true_peak_dbtp(sound),
        "range_lu": loudness_range_lu(power),
        "rise_db": steepest_rise_db(sound.mean(axis=1), rate_hz),
    }


def is_struck(score: Path) -> bool:
    """Whether any part of a score is struck or plucked: one that does not swell with the breath."""
    written = tomllib.loads(score.read_text("utf-8"))
    if "part" not in written:
        written = tomllib.loads((score.parent / written["material"]).read_text("utf-8"))
    return any("breathe" not in part for part in written["part"].values())


def _rows(folder: Path, key: str) -> list[Row]:
    rows: list[Row] = tomllib.loads((folder / "manifest.toml").read_text("utf-8"))[key]
    return rows


def _read(path: Path) -> tuple[Samples, int]:
    sound, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    return sound, rate_hz


if __name__ == "__main__":
    json.dump(list(listen(Path(sys.argv[1]))), sys.stdout)

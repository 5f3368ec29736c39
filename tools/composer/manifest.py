"""``manifest.toml``: what the player needs to know of each rendered piece, one table to a track."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

from tools.composer.listening import key_of
from tools.composer.render import Rendering
from tools.manifest_text import Value, tables

_HEADER = """\
# Written by `python -m tools.composer render`; edit the scores, not this file.
# Times are in seconds. breaths_s: where each breath begins, so that a picture can follow the music.
"""


def track_row(rendering: Rendering) -> dict[str, Value]:
    """The manifest's entry for one rendered piece."""
    source, figures = rendering.source, rendering.figures
    return {
        "id": source.id,
        "file": f"{source.id}.ogg",
        "cover": f"covers/{source.score.cover_id or source.id}.svg",
        "title": source.score.title,
        "about": source.score.about,
        "mood": source.score.mood,
        "audience": source.score.audience,
        "key": key_of(source.score),
        "bpm": source.score.bpm,
        "duration_s": round(figures.duration_s, 2),
        "lufs": round(figures.lufs, 2),
        "true_peak_dbtp": round(figures.true_peak_dbtp, 2),
        "breaths_s": list(rendering.breaths_s),
        "score": f"scores/{source.id}.toml",
        "score_sha256": source.sha256,
        "tools": dict(rendering.tools),
    }


def update_manifest(path: Path, renderings: Iterable[Rendering]) -> None:
    """Replaces the rows of the pieces just rendered and keeps the others, in order of their ids."""
    rows: dict[str, dict[str, Value]] = {}
    if path.exists():
        rows = {row["id"]: row for row in tomllib.loads(path.read_text("utf-8"))["track"]}
    rows |= {rendering.source.id: track_row(rendering) for rendering in renderings}
    path.write_text(_HEADER + tables("track", [rows[key] for key in sorted(rows)]), "utf-8")

"""What is shipped is what the manifests say, and no piece startles: measured as decoded."""

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tools.audio_files import read_sound
from tools.composer.measure import broken_limits, measure
from tools.composer.perform import clock_for
from tools.composer.score import load_score
from tools.filters import RATE_HZ

MUSIC = Path(__file__).parents[2] / "assets" / "music"
TRACKS: list[dict[str, Any]] = tomllib.loads((MUSIC / "manifest.toml").read_text("utf-8"))["track"]
PLAYLISTS: dict[str, Any] = tomllib.loads((MUSIC / "playlists.toml").read_text("utf-8"))

each_track = pytest.mark.parametrize("track", TRACKS, ids=lambda track: track["id"])


def test_every_score_is_rendered_and_every_file_is_listed() -> None:
    scores = {path.stem for path in (MUSIC / "scores").glob("*.toml")}
    assert {track["id"] for track in TRACKS} == scores
    assert {path.stem for path in MUSIC.glob("*.ogg")} == scores
    assert len(scores) >= 4


@each_track
def test_the_manifest_tells_the_truth_about_its_score(track: dict[str, Any]) -> None:
    path = MUSIC / track["score"]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == track["score_sha256"]
    score = load_score(path).score
    assert (track["title"], track["about"]) == (score.title, score.about)
    assert track["audience"] == score.audience
    starts_s = clock_for(score).starts_s[: score.breaths]
    assert track["breaths_s"] == pytest.approx(starts_s, abs=0.001)
    assert set(track["tools"]) == {"fluidsynth", "ffmpeg", "soundfont", "soundfont_sha256"}


@each_track
def test_a_piece_keeps_every_limit(track: dict[str, Any]) -> None:
    score = load_score(MUSIC / track["score"]).score
    figures = measure(read_sound(MUSIC / track["file"]), clock_for(score).starts_s[score.breaths])
    assert broken_limits(figures, score.struck) == []
    assert figures.duration_s == pytest.approx(track["duration_s"], abs=0.01)
    assert figures.lufs == pytest.approx(track["lufs"], abs=0.02)
    assert figures.true_peak_dbtp == pytest.approx(track["true_peak_dbtp"], abs=0.02)


def test_a_piece_that_startles_breaks_its_limits() -> None:
    time_s = np.arange(40 * RATE_HZ) / RATE_HZ
    tone = 0.1 * np.sin(2 * np.pi * 300 * time_s)
    tone[10 * RATE_HZ : 11 * RATE_HZ] = 0
    tone[20 * RATE_HZ : 21 * RATE_HZ] *= 8
    hiss = np.random.default_rng(1).normal(0, 0.02, len(time_s))
    faults = " ".join(
        broken_limits(measure(np.stack([tone, hiss], 1).astype(np.float32), 35.0), struck=False)
    )
    for words in (
        "LUFS",
        "dBTP",
        "in 100 ms",
        "correlation",
        "above 4 kHz",
        "lasts",
        "starts at",
        "fades",
    ):
        assert words in faults
    silence = np.stack([tone, tone], 1).astype(np.float32)
    assert "holes" in " ".join(broken_limits(measure(silence, 35.0), struck=False))


def test_the_playlists_name_pieces_that_exist_for_their_audience() -> None:
    audiences = {track["id"]: track["audience"] for track in TRACKS}
    playlists = {playlist["id"]: playlist for playlist in PLAYLISTS["playlist"]}
    for playlist in playlists.values():
        assert len(set(playlist["tracks"])) == len(playlist["tracks"]) > 0
        for track in playlist["tracks"]:
            assert audiences[track] in (playlist["audience"], "everyone")
    quiet = playlists[PLAYLISTS["default_playlist"]]
    assert PLAYLISTS["default_track"] in quiet["tracks"]
    assert len(quiet["tracks"]) >= 4


@each_track
def test_what_is_said_of_a_piece_is_short_and_plain(track: dict[str, Any]) -> None:
    assert 1 <= len(track["title"].split()) <= 6
    assert len(track["about"].split()) <= 22
    forbidden = ("pain", "heal", "sleep", "farewell", "heaven", "angel", "treat", "anxiety")
    assert not [word for word in forbidden if word in f"{track['title']} {track['about']}".lower()]

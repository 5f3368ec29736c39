"""What is shipped is what the manifests say, and no piece startles: measured as decoded."""

import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tools.audio_files import read_sound
from tools.composer.check_arc import LANDING_S
from tools.composer.listening import facts, figures_row, key_of, report_name
from tools.composer.measure import (
    HIGHEST_PEAK_DBTP,
    STEEPEST_STRUCK_DB,
    broken_limits,
    limits_for,
    measure,
    steepest_rise_db,
)
from tools.composer.perform import clock_for
from tools.composer.render import too_near_db
from tools.composer.score import load_score
from tools.filters import RATE_HZ
from tools.loudness import true_peak_dbtp

MUSIC = Path(__file__).parents[2] / "assets" / "music"
TRACKS: list[dict[str, Any]] = tomllib.loads((MUSIC / "manifest.toml").read_text("utf-8"))["track"]
PLAYLISTS: dict[str, Any] = tomllib.loads((MUSIC / "playlists.toml").read_text("utf-8"))
REPORTS = Path(__file__).parents[2] / "docs" / "listening"
MOST_BYTES = 80_000_000

LONG = [track for track in TRACKS if not track["breaths_s"]]

each_track = pytest.mark.parametrize("track", TRACKS, ids=lambda track: track["id"])


def test_every_score_is_rendered_and_every_file_is_listed() -> None:
    scores = {path.stem for path in (MUSIC / "scores").glob("*.toml")}
    assert {track["id"] for track in TRACKS} == scores
    assert {path.stem for path in MUSIC.glob("*.ogg")} == scores


def test_the_catalogue_is_whole() -> None:
    """Five albums and more of at least three pieces each, and the arc in three lengths."""
    lengths_s = {track["id"]: track["duration_s"] for track in TRACKS}
    albums = [one for one in PLAYLISTS["playlist"] if one["kind"] == "album"]
    (arc,) = (one for one in albums if one.get("alone"))
    others = [one for one in albums if one is not arc]
    assert [round(lengths_s[name] / 60) for name in arc["tracks"]] == [20, 10, 6]
    assert len(others) >= 5
    assert min(len(set(one["tracks"])) for one in others) >= 3
    pieces = {name for one in others for name in one["tracks"]}
    assert len(pieces) >= 16
    assert all(180 <= lengths_s[name] <= 300 for name in pieces)


@pytest.mark.parametrize(
    ("kind", "moods", "fastest_bpm"),
    [("sleep", {"drowsy", "still"}, 54), ("procedure", {"light", "warm", "still"}, 80)],
)
def test_a_list_for_a_time_holds_what_suits_it(
    kind: str, moods: set[str], fastest_bpm: int
) -> None:
    tracks = {track["id"]: track for track in TRACKS}
    lists = tomllib.loads((MUSIC / "playlists.toml").read_text("utf-8"))["playlist"]
    named = [name for one in lists if one["kind"] == kind for name in one["tracks"]]
    assert named
    assert {tracks[name]["mood"] for name in named} <= moods
    assert max(tracks[name]["bpm"] for name in named) <= fastest_bpm


@each_track
def test_the_manifest_tells_the_truth_about_its_score(track: dict[str, Any]) -> None:
    source = load_score(MUSIC / track["score"])
    assert source.sha256 == track["score_sha256"]
    score = source.score
    assert (track["title"], track["about"]) == (score.title, score.about)
    assert (track["audience"], track["mood"]) == (score.audience, score.mood)
    assert (track["key"], track["bpm"]) == (key_of(score), score.bpm)
    led = 0 if score.curve else score.breaths
    starts_s = clock_for(score).starts_s
    assert track["breaths_s"] == pytest.approx(starts_s[:led], abs=0.001)
    assert 0 < track["duration_s"] - starts_s[score.breaths] <= score.ring_s + 0.05
    assert set(track["tools"]) == {"fluidsynth", "ffmpeg", "soundfont", "soundfont_sha256"}


@each_track
def test_a_piece_keeps_every_limit_and_its_report_tells_the_truth(track: dict[str, Any]) -> None:
    source = load_score(MUSIC / track["score"])
    score = source.score
    ends_s = clock_for(score).starts_s[score.breaths]
    figures = measure(read_sound(MUSIC / track["file"]), ends_s, score.curve)
    assert broken_limits(figures, score.struck, limits_for(score.curve)) == []
    assert figures.duration_s == pytest.approx(track["duration_s"], abs=0.01)
    assert figures.lufs == pytest.approx(track["lufs"], abs=0.02)
    assert figures.true_peak_dbtp == pytest.approx(track["true_peak_dbtp"], abs=0.02)
    assert too_near_db(figures.true_peak_dbtp) < 0.05
    told = " ".join((REPORTS / report_name(source)).read_text("utf-8").split())
    owed = [*facts(score, figures), figures_row(score, figures)]
    assert [words for words in owed if words not in told] == []


def test_every_report_is_of_a_piece() -> None:
    names = {report_name(load_score(MUSIC / track["score"])) for track in TRACKS}
    assert {path.name for path in REPORTS.glob("*.md")} == names


def test_a_peak_near_the_limit_is_turned_away_from_it() -> None:
    assert too_near_db(-7.0) == 0
    assert too_near_db(-6.03) == pytest.approx(0.22)


def test_all_sound_together_stays_small() -> None:
    assert sum(path.stat().st_size for path in MUSIC.parent.rglob("*.ogg")) <= MOST_BYTES


@pytest.mark.parametrize("track", LONG, ids=lambda track: track["id"])
def test_a_long_piece_can_be_landed_from_anywhere(track: dict[str, Any]) -> None:
    sound = read_sound(MUSIC / track["file"])
    crossing = 12 * RATE_HZ
    rising = np.sin(np.linspace(0, np.pi / 2, crossing, dtype=np.float32))[:, None]
    for moment_s in range(10, int(track["duration_s"] - LANDING_S), 45):
        start = moment_s * RATE_HZ
        landing = sound[-int(LANDING_S * RATE_HZ) :].copy()
        landing[:crossing] *= rising
        landing[:crossing] += sound[start : start + crossing] * rising[::-1]
        assert steepest_rise_db(landing.mean(axis=1)) <= STEEPEST_STRUCK_DB
        assert true_peak_dbtp(landing) <= HIGHEST_PEAK_DBTP


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


def test_the_playlists_name_pieces_that_exist_for_their_readers() -> None:
    audiences = {track["id"]: track["audience"] for track in TRACKS}
    playlists = {playlist["id"]: playlist for playlist in PLAYLISTS["playlist"]}
    for playlist in playlists.values():
        assert len(set(playlist["tracks"])) == len(playlist["tracks"]) > 0
        for track in playlist["tracks"]:
            assert audiences[track] in ("adult", "child", "everyone")
            if {"child", "little"} & set(playlist["readers"]):
                assert audiences[track] != "adult"
    for reader, start in PLAYLISTS["start"].items():
        assert reader in playlists[start]["readers"]
    assert len(playlists[PLAYLISTS["start"]["adult"]]["tracks"]) >= 4


@each_track
def test_what_is_said_of_a_piece_is_short_and_plain(track: dict[str, Any]) -> None:
    assert 1 <= len(track["title"].split()) <= 6
    assert len(track["about"].split()) <= 22
    forbidden = ("pain", "heal", "sleep", "farewell", "heaven", "angel", "treat", "anxiety")
    assert not [word for word in forbidden if word in f"{track['title']} {track['about']}".lower()]

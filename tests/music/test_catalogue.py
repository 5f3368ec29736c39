"""What there is to hear, whole and damaged."""

from pathlib import Path

import pytest

from companion.device.paths import assets_dir
from companion.music.read import read_catalogue

TRACK = """
[[track]]
id = "{id}"
file = "{id}.ogg"
cover = "covers/{id}.svg"
title = "A Piece"
about = "Slow. Soft."
duration_s = {duration}
"""
LISTS = """
default_playlist = "quiet"
default_track = "two"
[[playlist]]
id = "quiet"
tracks = ["one", "two", "three"]
"""


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    for name in ("music", "ambience", "cues"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "manifest.toml").write_text("")
    music = tmp_path / "music"
    for name in ("one", "two", "three"):
        (music / f"{name}.ogg").write_bytes(b"OggS")
    rows = (TRACK.format(id=name, duration=200) for name in ("one", "two", "three"))
    (music / "manifest.toml").write_text("".join(rows))
    (music / "playlists.toml").write_text(LISTS)
    return tmp_path


def test_what_ships_can_all_be_heard() -> None:
    catalogue, findings = read_catalogue(assets_dir())
    assert findings == []
    assert len(catalogue.order) >= 3
    assert all(catalogue.tracks[one].duration_s >= 180 for one in catalogue.order)
    assert catalogue.ambiences["rain"].layers
    assert set(catalogue.cues) == {"breath_in", "breath_out"}
    assert all(track.cover.is_file() for track in catalogue.tracks.values())


def test_a_playlist_starts_where_the_clinic_says(assets: Path) -> None:
    catalogue, findings = read_catalogue(assets)
    assert findings == []
    assert catalogue.order == ("two", "three", "one")


def test_a_piece_without_its_file_is_left_out_by_name(assets: Path) -> None:
    (assets / "music" / "three.ogg").unlink()
    catalogue, findings = read_catalogue(assets)
    assert catalogue.order == ("two", "one")
    assert any("three.ogg" in finding.problem for finding in findings)


@pytest.mark.parametrize("duration", ["true", '"long"', "-1", "nan", "1e9"])
def test_a_row_that_makes_no_sense_is_left_out(assets: Path, duration: str) -> None:
    (assets / "music" / "manifest.toml").write_text(
        TRACK.format(id="one", duration=duration) + TRACK.format(id="two", duration=200)
    )
    catalogue, findings = read_catalogue(assets)
    assert catalogue.order == ("two",)
    assert any(finding.key == "track 1.duration_s" for finding in findings)


@pytest.mark.parametrize("damage", [b"", b"\xff\x00", b"[[track]]\n", b"track = 3", b"[" * 9000])
def test_a_damaged_list_never_stops_the_app(assets: Path, damage: bytes) -> None:
    for name in ("music", "ambience", "cues"):
        (assets / name / "manifest.toml").write_bytes(damage)
    (assets / "music" / "playlists.toml").write_bytes(damage)
    catalogue, _findings = read_catalogue(assets)
    assert catalogue.order == ()


def test_nothing_at_all_is_silence_and_a_finding_each(tmp_path: Path) -> None:
    catalogue, findings = read_catalogue(tmp_path)
    assert catalogue.tracks == {}
    assert [finding.file for finding in findings] == [
        "music/manifest.toml",
        "ambience/manifest.toml",
        "cues/manifest.toml",
        "music/playlists.toml",
    ]

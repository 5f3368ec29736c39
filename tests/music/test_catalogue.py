"""What there is to hear, whole and damaged."""

from pathlib import Path

import pytest

from companion.device.paths import assets_dir
from companion.music.read import read_catalogue
from companion.music.read_playlists import READERS
from companion.music.tracks import Catalogue

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
[start]
adult = "quiet"
[quieter_db]
child = 5.0
[[playlist]]
id = "loud"
kind = "album"
title = "Loud"
about = "All of it."
readers = ["adult", "child"]
tracks = ["three"]
[[playlist]]
id = "quiet"
kind = "waiting"
title = "Quiet"
about = "For the waiting."
readers = ["adult"]
tracks = ["two", "one", "three", "two"]
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
    for reader in READERS:
        start = catalogue.start(reader)
        assert start is not None
        assert start.id == catalogue.starts[reader]
        assert {one.kind for one in catalogue.offered(reader)} >= {"album"}
    assert all(track.duration_s >= 180 for track in catalogue.tracks.values())
    assert {one for lst in catalogue.playlists.values() for one in lst.tracks} == set(
        catalogue.tracks
    )
    assert all(
        isinstance(one.cover, Path) and one.cover.is_file() for one in catalogue.playlists.values()
    )
    assert catalogue.ambiences["rain"].layers
    assert set(catalogue.cues) == {"breath_in", "breath_out", "measuring_noise"}
    assert all(
        isinstance(track.cover, Path) and track.cover.is_file()
        for track in catalogue.tracks.values()
    )


def started(catalogue: Catalogue, reader: str = "adult") -> tuple[str, ...]:
    start = catalogue.start(reader)
    return start.tracks if start else ()


def test_a_reader_starts_where_the_clinic_says_or_with_the_first_list_for_them(
    assets: Path,
) -> None:
    catalogue, findings = read_catalogue(assets)
    assert findings == []
    assert started(catalogue) == ("two", "one", "three")
    assert started(catalogue, "child") == ("three",)
    assert started(catalogue, "parent") == ()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('kind = "waiting"', 'kind = "dancing"', "playlist 2.kind"),
        ('kind = "waiting"', "", "playlist 2.kind"),
        ('readers = ["adult"]', 'readers = ["nurse"]', "playlist 2.readers"),
        ('readers = ["adult"]', "readers = 3", "playlist 2.readers"),
        ('"two", "one", "three", "two"', '"two", "four"', "playlist 2.tracks"),
        ('"two", "one", "three", "two"', '"four"', "playlist 2.tracks"),
        ('title = "Quiet"', "title = 3", "playlist 2.title"),
        ('title = "Quiet"', 'title = "Quiet"\nends_min = -1', "playlist 2.ends_min"),
        ('title = "Quiet"', 'title = "Quiet"\nends_min = "soon"', "playlist 2.ends_min"),
        ('title = "Quiet"', 'title = "Quiet"\nalone = "yes"', "playlist 2.alone"),
        ('adult = "quiet"', 'adult = "silent"', "start.adult"),
        ('adult = "quiet"', 'nurse = "quiet"', "start.nurse"),
        ("child = 5.0", "child = -5.0", "quieter_db.child"),
        ("child = 5.0", 'child = "much"', "quieter_db.child"),
        ("child = 5.0", "nurse = 5.0", "quieter_db.nurse"),
    ],
)
def test_a_list_that_makes_no_sense_is_told_by_its_key(
    assets: Path, old: str, new: str, key: str
) -> None:
    (assets / "music" / "playlists.toml").write_text(LISTS.replace(old, new))
    catalogue, findings = read_catalogue(assets)
    assert key in [finding.key for finding in findings]
    assert started(catalogue)


def test_a_piece_without_its_file_is_left_out_by_name(assets: Path) -> None:
    (assets / "music" / "three.ogg").unlink()
    catalogue, findings = read_catalogue(assets)
    assert started(catalogue) == ("two", "one")
    assert any("three.ogg" in finding.problem for finding in findings)


@pytest.mark.parametrize("duration", ["true", '"long"', "-1", "nan", "1e9"])
def test_a_row_that_makes_no_sense_is_left_out(assets: Path, duration: str) -> None:
    (assets / "music" / "manifest.toml").write_text(
        TRACK.format(id="one", duration=duration) + TRACK.format(id="two", duration=200)
    )
    catalogue, findings = read_catalogue(assets)
    assert started(catalogue) == ("two",)
    assert any(finding.key == "track 1.duration_s" for finding in findings)


@pytest.mark.parametrize("damage", [b"", b"\xff\x00", b"[[track]]\n", b"track = 3", b"[" * 9000])
def test_a_damaged_list_never_stops_the_app(assets: Path, damage: bytes) -> None:
    for name in ("music", "ambience", "cues"):
        (assets / name / "manifest.toml").write_bytes(damage)
    (assets / "music" / "playlists.toml").write_bytes(damage)
    catalogue, _findings = read_catalogue(assets)
    assert catalogue.playlists == {}


def test_nothing_at_all_is_silence_and_a_finding_each(tmp_path: Path) -> None:
    catalogue, findings = read_catalogue(tmp_path)
    assert catalogue.tracks == {}
    assert [finding.file for finding in findings] == [
        "music/manifest.toml",
        "ambience/manifest.toml",
        "cues/manifest.toml",
        "music/playlists.toml",
    ]

"""Covers are up to date, hold only what Qt draws truly, and stay on their paper."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.covers.paper import Paper
from tools.covers.pictures import AMBIENCE, LIBRARY, MUSIC, PLAYLISTS

ASSETS = Path(__file__).parents[2] / "assets"
COVERS = {
    **{ASSETS / "music" / "covers" / f"{name}.svg": draw for name, draw in MUSIC.items()},
    **{ASSETS / "music" / "covers" / f"{name}.svg": draw for name, draw in PLAYLISTS.items()},
    **{ASSETS / "ambience" / "covers" / f"{name}.svg": draw for name, draw in AMBIENCE.items()},
    **{ASSETS / "library" / "covers" / f"{name}.svg": draw for name, draw in LIBRARY.items()},
}
DRAWN_TRULY = {
    "svg", "defs", "linearGradient", "radialGradient", "stop", "path", "rect", "circle", "ellipse"
}  # fmt: skip

each_cover = pytest.mark.parametrize(
    ("path", "draw"), COVERS.items(), ids=[path.stem for path in COVERS]
)


@each_cover
def test_a_cover_is_what_its_builder_draws(path: Path, draw: Callable[[], Paper]) -> None:
    assert path.read_text("utf-8") == draw().svg()


@each_cover
def test_a_cover_uses_only_plain_shapes(path: Path, draw: Callable[[], Paper]) -> None:
    root = ET.fromstring(draw().svg())
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= DRAWN_TRULY
    assert (root.get("width"), root.get("height")) == ("400", "400")
    assert not re.search(r"var\(|clip|filter|mask|style=", path.read_text("utf-8"))


@each_cover
def test_a_cover_fills_its_paper_and_nothing_else(
    path: Path, draw: Callable[[], Paper], qapp: object
) -> None:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(600, 600, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(100, 100, 400, 400))
    painter.end()
    painted = {
        (x, y)
        for x in range(0, 600, 4)
        for y in range(0, 600, 4)
        if image.pixelColor(x, y).alpha() > 0
    }
    assert painted == {(x, y) for x in range(100, 500, 4) for y in range(100, 500, 4)}


def test_every_track_and_ambience_has_its_cover() -> None:
    for room, key in (("music", "track"), ("ambience", "ambience")):
        rows = tomllib.loads((ASSETS / room / "manifest.toml").read_text("utf-8"))[key]
        assert {ASSETS / room / row["cover"] for row in rows} <= set(COVERS)


def test_a_playlist_shows_a_cover_that_is_drawn_here() -> None:
    rows = tomllib.loads((ASSETS / "music" / "playlists.toml").read_text("utf-8"))["playlist"]
    assert {ASSETS / "music" / row["cover"] for row in rows if "cover" in row} <= set(COVERS)


def test_no_two_covers_are_one_picture() -> None:
    assert len({draw().svg() for draw in COVERS.values()}) == len(COVERS)

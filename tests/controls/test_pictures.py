"""Icons, pictures and the air: drawn as asked, and calm when a file is missing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage

from companion.app.icons import IconProvider
from companion.app.pictures import AirProvider, PictureProvider, covering_part

ASSETS = Path(__file__).parents[2] / "assets"
SIZE = QSize(120, 80)


def drawn_pixels(image: QImage) -> list[QColor]:
    return [
        colour
        for y in range(image.height())
        for x in range(image.width())
        if (colour := image.pixelColor(x, y)).alpha() > 250
    ]


def test_an_icon_has_the_colour_and_size_asked_for(qapp: object) -> None:
    image = IconProvider(ASSETS / "icons").requestImage("heart/97402e", QSize(), QSize(48, 48))
    assert image.size() == QSize(48, 48)
    pixels = drawn_pixels(image)
    assert pixels
    # Mixing an edge with nothing rounds a channel by one.
    assert {colour.name() for colour in pixels} <= {"#97402e", "#973f2e"}


@pytest.mark.parametrize("address", ["nobody/000000", "heart/red", "../LICENSES/000000", ""])
def test_an_icon_that_is_not_there_is_drawn_as_nothing(
    qapp: object, caplog: pytest.LogCaptureFixture, address: str
) -> None:
    image = IconProvider(ASSETS / "icons").requestImage(address, QSize(), QSize(24, 24))
    assert image.size() == QSize(24, 24)
    assert drawn_pixels(image) == []
    assert caplog.records


def picture(folder: Path, file: Path, radius: int = 20, at: str = "0.50/0.50") -> QImage:
    address = quote(QUrl.fromLocalFile(str(file)).toString(), safe="")
    return PictureProvider(folder).requestImage(f"{radius}/{at}/{address}", QSize(), SIZE)


@pytest.fixture
def halves(tmp_path: Path, qapp: object) -> Path:
    """A square picture, red on the left and blue on the right."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for y in range(200):
        for x in range(100, 200):
            image.setPixelColor(x, y, QColor("blue"))
    file = tmp_path / "two halves.png"
    assert image.save(str(file))
    return file


def test_a_picture_fills_its_frame_and_has_round_corners(halves: Path) -> None:
    image = picture(halves.parent, halves)
    assert image.size() == SIZE
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(119, 79).alpha() == 0
    assert image.pixelColor(30, 40).name() == "#ff0000"
    assert image.pixelColor(90, 40).name() == "#0000ff"


def test_the_part_that_stays_can_be_chosen() -> None:
    assert covering_part(QSize(400, 100), QSize(100, 100), 0, 0).left() == 0
    assert covering_part(QSize(400, 100), QSize(100, 100), 1, 0).left() == 300
    assert covering_part(QSize(400, 100), QSize(100, 100), 0.5, 0.5).size() == QSize(100, 100)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken"])
def test_a_damaged_picture_is_empty_and_told_to_the_log(
    tmp_path: Path, qapp: object, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    file = tmp_path / "damaged.png"
    file.write_bytes(content)
    image = picture(tmp_path, file)
    assert (image.size(), drawn_pixels(image)) == (SIZE, [])
    assert "damaged.png" in caplog.text


def test_a_picture_outside_the_assets_is_not_shown(halves: Path) -> None:
    assert drawn_pixels(picture(halves.parent / "assets", halves)) == []


def test_a_drawing_is_shown_in_the_likeness_of_its_address(qapp: object) -> None:
    file = ASSETS / "illustrations" / "adult" / "lie_full_light.svg"
    shown = {
        likeness: picture(ASSETS, file, at=f"0.50/0.50{likeness}")
        for likeness in ("", "/own", "/s7-own-own-own", "/s9-crown-red-own", "/nobody")
    }
    assert shown["/s7-own-own-own"] != shown[""]
    for as_drawn in ("/own", "/s9-crown-red-own", "/nobody"):
        assert shown[as_drawn] == shown[""]


@pytest.mark.parametrize("kind", ["light", "dark"])
def test_the_air_is_opaque_and_its_corners_take_the_colour_around(qapp: object, kind: str) -> None:
    frame = QSize(300, 200)
    air = AirProvider(ASSETS / "art").requestImage(f"{kind}/28/ff0000", QSize(), frame)
    assert air.size() == frame
    assert not air.hasAlphaChannel()
    assert air.pixelColor(0, 0).name() == "#ff0000"
    assert air.pixelColor(150, 100).name() != "#ff0000"


def test_a_missing_picture_leaves_its_calm_ground(show: Callable[..., Any]) -> None:
    stage = show('Picture { objectName: "p"; width: 200; height: 100; source: "file:///gone.png" }')
    item = stage.item("p")
    stage.until(lambda: bool(item.property("shown")))
    image = stage.view.grabWindow()
    assert image.pixelColor(100, 50) == item.property("fill")

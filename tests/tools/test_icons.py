"""One icon family: one grid, one stroke, one colour that can be replaced."""

from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from tests.tools.pixels import rendered

FOLDER = Path(__file__).parents[2] / "assets" / "icons"
ICONS = sorted(FOLDER.glob("*.svg"))
HEAD = {
    "width": "24",
    "height": "24",
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "#000",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}

each_icon = pytest.mark.parametrize("icon", ICONS, ids=[icon.stem for icon in ICONS])


def test_the_family_is_there() -> None:
    assert len(ICONS) > 50
    assert {"back", "next", "play", "pause", "hand", "lotus"} <= {icon.stem for icon in ICONS}


@each_icon
def test_an_icon_keeps_to_grid_and_stroke(icon: Path) -> None:
    root = ET.fromstring(icon.read_text("utf-8"))
    assert dict(root.attrib) == HEAD
    assert [child.tag.rpartition("}")[2] for child in root] == ["path"]
    assert set(root[0].attrib) == {"d"}


@each_icon
def test_an_icon_takes_the_colour_it_is_given(icon: Path) -> None:
    text = icon.read_text("utf-8")
    assert text.count("#000") == 1
    picture = rendered(text.replace("#000", "#ff0000"), 96)
    ink = picture[picture[..., 3] > 250]
    assert len(ink) > 100
    assert np.all(ink[:, 0] > 250)
    assert np.all(ink[:, 1:3] < 5)


@each_icon
def test_an_icon_stays_inside_its_square(icon: Path) -> None:
    alpha = rendered(icon.read_text("utf-8"), 96)[..., 3]
    rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert rim.max() == 0

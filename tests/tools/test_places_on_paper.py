"""The shore, the forest and the garden, drawn on paper: what each shows, and how it is baked."""

import re

import numpy as np
import pytest

from tests.tools.pixels import loaded
from tests.tools.places import MIDDLE, ON_PAPER, folder, layers, qml
from tools.art.places import lavender as garden
from tools.art.places import paper, shore
from tools.art.places.forest_palette import DAY, EVENING
from tools.art.places.forest_things import floating_leaf
from tools.art.places.forest_trees import LIGHT
from tools.art.places.lavender_palette import DUSK, LATE
from tools.art.places.lavender_things import butterfly
from tools.art.places.lavender_wall import GATE
from tools.art.places.patterns import lace
from tools.art.places.shore_palette import DUSK as DUSK_AT_SEA
from tools.art.places.shore_palette import MORNING
from tools.art.places.shore_things import boat
from tools.art.raster import Field, grid


@pytest.mark.parametrize(("scene", "theme", "name"), layers(*ON_PAPER))
def test_a_layer_is_lower_than_half_the_picture(scene: str, theme: str, name: str) -> None:
    assert loaded(folder(scene, theme) / name).shape[0] <= 460


def test_the_water_stays_off_what_lies_on_the_sand() -> None:
    x: Field = np.array([[640.0]])
    assert shore.waterline(x)[0, 0] + shore.REACH < 676
    reached = re.search(
        r"byY: (\d+)\n\n +PlacePicture \{\n.*\n +file: \"shore/%1/swash", qml("shore")
    )
    assert reached is not None
    assert int(reached[1]) <= shore.REACH


def test_the_subject_stands_above_the_words_and_in_the_middle() -> None:
    """Bird and boat, deer and log, gate and cat: what the words name is seen on a tall screen."""
    for x in (shore.SUN[0], garden.SUN[0], *GATE, 690, 786, 872):
        assert MIDDLE[0] < x < MIDDLE[1]
    assert LIGHT[1] < garden.HORIZON < 680


def test_lace_is_threads_around_holes() -> None:
    x, y = grid(200, 200)
    threads = lace(x / 20, y / 20, np.full(x.shape, 0.3), 5)
    assert threads.min() == 0
    assert threads.max() == 1
    assert 0.15 < (threads > 0.5).mean() < 0.6


SMALL: list[tuple[str, str, paper.Layer]] = [
    ("shore", "light", boat(MORNING, (690, 402))),
    ("shore", "dark", boat(DUSK_AT_SEA, (690, 402))),
    ("lavender", "light", butterfly(LATE)),
    ("lavender", "dark", butterfly(DUSK)),
    ("forest", "light", floating_leaf(DAY, "falling", (904, 391), 1.0)),
    ("forest", "dark", floating_leaf(EVENING, "falling", (904, 391), 1.0)),
]


@pytest.mark.parametrize(("scene", "theme", "layer"), SMALL)
def test_what_is_baked_is_what_is_painted(scene: str, theme: str, layer: paper.Layer) -> None:
    baked = loaded(folder(scene, theme) / f"{layer.name}.png") / 255
    assert np.abs(baked[..., 3] - layer.cover).max() < 0.01
    seen = layer.cover > 0.5
    assert np.abs(baked[..., :3] - layer.ink)[seen].max() < 0.01

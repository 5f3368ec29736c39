"""Every place: light enough, whole, calm, and in the dark really dark."""

import re
from typing import TypeVar

import numpy as np
import pytest

from tests.tools.pixels import loaded, luminance
from tests.tools.places import (
    ACROSS,
    BY_BRUSH,
    DOWN,
    ON_PAPER,
    SCENES,
    THEMES,
    folder,
    layers,
    placed,
    qml,
)
from tools.art.places import brush, paper

T = TypeVar("T")


def each(on_paper: T, by_brush: T) -> dict[str, T]:
    """What every scene has to keep to, by the way it is drawn."""
    return dict.fromkeys(ON_PAPER, on_paper) | dict.fromkeys(BY_BRUSH, by_brush)


TILE = (744, 456)
FOLDER_BYTES = each(900_000, 600_000)
MOST_OF_THE_SCREEN = each(0.9, 0.6)
"""How much of it may move, all layers together."""

FEWEST_TIMES = each(5, 1)
"""How many times of its own a scene moves in, at least."""

STILL = ("hands/left_back.png", "hands/right_back.png")
GOES_ON = {
    "shore/wave.png": ("left", "right"),
    "shore/lace.png": ("left", "right"),
    "shore/swash.png": ("left", "right"),
    "lavender/front0.png": ("bottom",),
    "lavender/front1.png": ("bottom",),
}
"""Layers that are cut where the picture ends too, and where."""


@pytest.mark.parametrize(
    ("size", "tile"),
    [
        ((paper.WIDTH_PX, paper.HEIGHT_PX), paper.TILE_PX),
        ((brush.ACROSS, brush.DOWN), brush.TILE_SIZE_PX),
    ],
    ids=["paper", "brush"],
)
def test_both_ways_of_drawing_have_one_size(size: tuple[int, int], tile: tuple[int, int]) -> None:
    assert size == (ACROSS, DOWN)
    assert tile == TILE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_place_has_its_size_and_is_light_enough(scene: str, theme: str) -> None:
    files = folder(scene, theme)
    assert loaded(files / "base.jpg").shape[1::-1] == (ACROSS, DOWN)
    assert (files / "base.jpg").stat().st_size <= 260_000
    assert loaded(files / "tile.jpg").shape[1::-1] == TILE
    assert sum(path.stat().st_size for path in files.iterdir()) < FOLDER_BYTES[scene]


@pytest.mark.parametrize("scene", SCENES)
def test_the_dark_one_is_the_same_place_and_really_darker(scene: str) -> None:
    light, dark = (luminance(loaded(folder(scene, theme) / "base.jpg")) for theme in THEMES)
    assert dark.mean() < 0.3 * light.mean()
    assert np.percentile(dark, 90) < 0.3
    names = [{path.name for path in folder(scene, theme).iterdir()} for theme in THEMES]
    assert names[0] == names[1]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_gradient_shows_no_bands(scene: str, theme: str) -> None:
    """A band is rows of equal pixels; grain leaves no row without a change."""
    picture = loaded(folder(scene, theme) / "base.jpg")
    for row in picture[20:320, 500:1100, 1]:
        _, counts = np.unique(row, return_counts=True)
        assert counts.max() < 0.9 * len(row)


@pytest.mark.parametrize(("scene", "theme", "name"), layers(*SCENES))
def test_a_layer_is_seen_and_light_enough(scene: str, theme: str, name: str) -> None:
    path = folder(scene, theme) / name
    assert path.stat().st_size <= 250_000
    assert loaded(path)[..., 3].max() > 60


@pytest.mark.parametrize(("scene", "theme", "name"), layers(*SCENES))
def test_a_layer_is_whole_at_its_edges(scene: str, theme: str, name: str) -> None:
    """Nothing is cut off at an edge that lies within the picture."""
    alpha = loaded(folder(scene, theme) / name)[..., 3]
    edges = {"top": alpha[0], "bottom": alpha[-1], "left": alpha[:, 0], "right": alpha[:, -1]}
    cut = {edge for edge, along in edges.items() if along.max() > 12}
    assert cut <= set(GOES_ON.get(f"{scene}/{name}", ()))
    assert cut.isdisjoint({"left", "right"}) or alpha.shape[1] == ACROSS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_every_layer_is_shown_at_its_own_size(scene: str, theme: str) -> None:
    files = folder(scene, theme).glob("*.png")
    assert placed(scene) == {path.name: loaded(path).shape[1::-1] for path in files}


@pytest.mark.parametrize("scene", SCENES)
def test_what_moves_is_not_too_much_of_the_screen(scene: str) -> None:
    moving = sum(
        across * down
        for name, (across, down) in placed(scene).items()
        if f"{scene}/{name}" not in STILL
    )
    assert 0.1 < moving / (ACROSS * DOWN) <= MOST_OF_THE_SCREEN[scene]


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_faster_than_a_calm_breath(scene: str) -> None:
    ways = [int(ms) for ms in re.findall(r"\b(?:ms|\w+Ms): (\d+)", qml(scene))]
    assert len(ways) >= FEWEST_TIMES[scene]
    assert min(ways) >= 2000

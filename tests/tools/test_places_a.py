"""The shore, the forest and the garden: light enough, whole at their edges, dark in the dark."""

import re
from pathlib import Path

import numpy as np
import pytest

from tests.tools.pixels import loaded, luminance
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

ROOT = Path(__file__).parents[2]
PLACES = ROOT / "assets" / "art" / "places"
QML = ROOT / "companion" / "qml" / "Companion" / "Practice"
SCENES = ("shore", "forest", "lavender")
THEMES = ("light", "dark")
LAYERS = [
    (scene, theme, path.name)
    for scene in SCENES
    for theme in THEMES
    for path in sorted((PLACES / scene / theme).glob("*.png"))
]
MOST_OF_THE_SCREEN = 0.9
"""How much of it may move, all layers together."""


def qml(scene: str) -> str:
    return (QML / f"Place{scene.title()}.qml").read_text(encoding="utf-8")


def placed(scene: str) -> dict[str, tuple[int, int]]:
    """The size in scene units of every layer that a place shows."""
    found: dict[str, tuple[int, int]] = {}
    for name, rest in re.findall(
        r'file: "(?:\w+/%1/)?(\w+)(?:\.png)?"((?:\n +\w+: .*)+)', qml(scene)
    ):
        sizes = {key: int(value) for key, value in re.findall(r"(across|down): (\d+)", rest)}
        found[name] = (sizes.get("across", paper.WIDTH_PX), sizes.get("down", paper.HEIGHT_PX))
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_place_has_its_size_and_is_light_enough(scene: str, theme: str) -> None:
    folder = PLACES / scene / theme
    assert loaded(folder / "base.jpg").shape[:2] == (paper.HEIGHT_PX, paper.WIDTH_PX)
    assert (folder / "base.jpg").stat().st_size <= 260_000
    assert loaded(folder / "tile.jpg").shape[:2] == (456, 744)
    assert sum(path.stat().st_size for path in folder.iterdir()) < 900_000


@pytest.mark.parametrize(("scene", "theme", "name"), LAYERS)
def test_a_layer_is_whole_and_light_enough(scene: str, theme: str, name: str) -> None:
    """Nothing is cut off at an edge that lies within the picture."""
    path = PLACES / scene / theme / name
    alpha = loaded(path)[..., 3]
    assert path.stat().st_size <= 250_000
    assert alpha.max() > 60
    height, width = alpha.shape
    if width < paper.WIDTH_PX:
        assert max(alpha[:, 0].max(), alpha[:, -1].max()) <= 12
    assert name.startswith("front") or alpha[-1].max() <= 12
    assert name.startswith("twigs") or alpha[0].max() <= 12
    assert height <= 460


@pytest.mark.parametrize("scene", SCENES)
def test_the_dark_one_is_the_same_place_and_really_darker(scene: str) -> None:
    light, dark = (luminance(loaded(PLACES / scene / theme / "base.jpg")) for theme in THEMES)
    assert dark.mean() < 0.3 * light.mean()
    assert np.percentile(dark, 90) < 0.3
    names = [{path.name for path in (PLACES / scene / theme).iterdir()} for theme in THEMES]
    assert names[0] == names[1]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_the_sky_shows_no_bands(scene: str, theme: str) -> None:
    picture = loaded(PLACES / scene / theme / "base.jpg")
    for row in picture[200:320:7, 500:1100, 1]:
        _, counts = np.unique(row, return_counts=True)
        assert counts.max() < 0.9 * len(row)


@pytest.mark.parametrize("scene", SCENES)
def test_every_layer_is_shown_at_its_own_size(scene: str) -> None:
    shown = placed(scene)
    baked = {name.removesuffix(".png") for place, _, name in LAYERS if place == scene}
    assert set(shown) == baked
    for name, (across, down) in shown.items():
        height, width = loaded(PLACES / scene / "light" / f"{name}.png").shape[:2]
        assert (width, height) == (across, down)


@pytest.mark.parametrize("scene", SCENES)
def test_what_moves_is_not_too_much_of_the_screen(scene: str) -> None:
    moving = sum(across * down for across, down in placed(scene).values())
    assert 0.1 < moving / (paper.WIDTH_PX * paper.HEIGHT_PX) <= MOST_OF_THE_SCREEN


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_faster_than_a_calm_breath(scene: str) -> None:
    ways = [int(ms) for ms in re.findall(r"(?:ms|waveMs): (\d+)", qml(scene))]
    assert len(ways) >= 5
    assert min(ways) >= 2000


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
    middle = (487, 1113)
    for x in (shore.SUN[0], garden.SUN[0], *GATE, 690, 786, 872):
        assert middle[0] < x < middle[1]
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
    baked = loaded(PLACES / scene / theme / f"{layer.name}.png") / 255
    assert np.abs(baked[..., 3] - layer.cover).max() < 0.01
    seen = layer.cover > 0.5
    assert np.abs(baked[..., :3] - layer.ink)[seen].max() < 0.01

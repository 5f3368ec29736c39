"""The pictures of the guides for children: whole, light enough, and seen on every ground."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.tools.pixels import contrast, loaded, luminance
from tools.art import balloon, dandelion, whale
from tools.art.balloon import bake_pip
from tools.art.balloon_palette import RUBBERS
from tools.art.dandelion_palette import MEADOWS
from tools.art.drawn import TILE, Frame
from tools.art.raster import save
from tools.art.whale_palette import SEAS
from tools.illustrations.family.colour import Hour

ART = Path(__file__).parents[2] / "assets" / "art"
MOST_BYTES = 1_200_000
"""What the pictures of one guide in one theme may weigh together."""

FRAMES = {
    "balloon/balloon": balloon.BALLOON,
    "balloon/string": balloon.STRING,
    "balloon/glow": balloon.GLOW,
    "balloon/hill": balloon.HILL,
    "balloon/cloud": balloon.CLOUD,
    "balloon/pip": balloon.PIP,
    "balloon/face": balloon.FACE,
    "balloon/ear_left": balloon.EAR,
    "balloon/ear_right": balloon.EAR,
    "balloon/breath": balloon.BREATH,
    "whale/whale": whale.WHALE,
    "whale/flipper": whale.FLIPPER,
    "whale/spout": whale.SPOUT,
    "whale/mist": whale.MIST,
    "whale/rainbow": whale.RAINBOW,
    "whale/far": whale.FAR,
    "whale/near": whale.NEAR,
    "dandelion/back": dandelion.CLOCK,
    "dandelion/front": dandelion.CLOCK,
    "dandelion/seed": dandelion.SEED,
    "dandelion/puff": dandelion.PUFF,
    "dandelion/stem": dandelion.STEM,
    "dandelion/ground": dandelion.GROUND,
    "dandelion/glow": dandelion.GLOW,
}
GUIDES = ("balloon", "whale", "dandelion")
HEROES = ("balloon/balloon", "balloon/pip", "whale/whale", "dandelion/seed")
"""What must be seen for the guide to say anything."""

each_theme = pytest.mark.parametrize("hour", Hour, ids=lambda hour: hour.value)


def picture(name: str, hour: Hour) -> NDArray[np.float64]:
    guide, part = name.split("/")
    return loaded(ART / guide / hour.value / f"{part}.png")


@each_theme
@pytest.mark.parametrize(("name", "frame"), FRAMES.items())
def test_a_part_fills_its_frame_and_is_not_cut_off(name: str, frame: Frame, hour: Hour) -> None:
    alpha = picture(name, hour)[..., 3]
    assert alpha.shape[::-1] == frame.size_px
    assert alpha.max() > 60
    rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert rim.max() <= 3


@each_theme
@pytest.mark.parametrize("guide", GUIDES)
def test_a_guide_is_light_enough(guide: str, hour: Hour) -> None:
    files = list((ART / guide / hour.value).glob("*.png"))
    assert {f"{guide}/{file.stem}" for file in files} == {
        name for name in FRAMES if name.startswith(guide)
    }
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


@pytest.mark.parametrize("name", [*HEROES, "whale/near", "dandelion/stem"])
def test_what_matters_is_seen_on_white(name: str) -> None:
    """The high contrast theme shows the light pictures on white."""
    part = picture(name, Hour.DAY)
    shown = part[part[..., 3] > 200]
    seen = contrast(luminance(shown), np.array(1.0))
    assert np.median(seen) > 1.3
    assert np.percentile(seen, 90) > 1.6


@pytest.mark.parametrize("name", HEROES)
def test_what_matters_is_seen_at_night(name: str) -> None:
    part = picture(name, Hour.NIGHT)
    night = luminance(loaded(ART / "air_dark.png")).mean()
    shown = part[part[..., 3] > 200]
    assert np.median(contrast(luminance(shown), np.array(night))) > 1.6


@each_theme
def test_the_two_halves_of_the_clock_lie_around_one_heart(hour: Hour) -> None:
    for name in ("dandelion/back", "dandelion/front"):
        alpha = picture(name, hour)[..., 3]
        rows, columns = np.indices(alpha.shape)
        middle = (alpha.shape[0] - 1) / 2
        assert abs((rows * alpha).sum() / alpha.sum() - middle) < 3
        assert abs((columns * alpha).sum() / alpha.sum() - middle) < 3


@each_theme
def test_a_face_fades_into_the_other_without_a_second_outline(hour: Hour) -> None:
    """Only the mouth and the cheeks differ between Pip blowing and Pip content."""
    body, face = picture("balloon/pip", hour), picture("balloon/face", hour)
    whole = face[..., 3] > 250
    height, width = whole.shape
    best = min(
        np.abs(body[top : top + height, left : left + width, :3] - face[..., :3])[whole].mean()
        for top in range(6, 16)
        for left in range(10, 20)
    )
    assert best < 6


@each_theme
@pytest.mark.parametrize("guide", GUIDES)
def test_a_tile_has_its_size_and_shows_something(guide: str, hour: Hour) -> None:
    path = ART / guide / hour.value / "tile.jpg"
    tile = luminance(loaded(path))
    assert tile.shape[::-1] == TILE
    assert path.stat().st_size < 80_000
    upper = tile[: TILE[1] * 2 // 3]
    middle = upper[:, TILE[0] // 4 : TILE[0] * 3 // 4]
    assert middle.std() > 2 * upper[:, : TILE[0] // 10].std()


SMALL: dict[str, Callable[[Hour], QImage]] = {
    "balloon/string": lambda hour: balloon.bake_string(RUBBERS[hour.value]).image(32),
    "balloon/cloud": lambda hour: balloon.bake_cloud(RUBBERS[hour.value]).image(35),
    "balloon/pip": lambda hour: bake_pip(hour)["pip"],
    "balloon/ear_left": lambda hour: bake_pip(hour)["ear_left"],
    "whale/flipper": lambda hour: whale.bake_flipper(SEAS[hour.value]).image(42),
    "dandelion/seed": lambda hour: dandelion.bake_seed(MEADOWS[hour.value]).image(63),
}


@each_theme
@pytest.mark.parametrize("name", SMALL)
def test_the_baker_writes_the_same_bytes_again(name: str, hour: Hour, tmp_path: Path) -> None:
    guide, part = name.split("/")
    save(SMALL[name](hour), tmp_path / "part.png")
    kept = (ART / guide / hour.value / f"{part}.png").read_bytes()
    assert (tmp_path / "part.png").read_bytes() == kept

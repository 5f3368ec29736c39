"""The baked pictures: dithered, light enough, and quiet where words stand."""

from pathlib import Path

import numpy as np
import pytest

from tests.tools.pixels import contrast, loaded, luminance
from tools.art.lotus import HEART_SIDE_PX, PX_PER_UNIT, RINGS
from tools.bake_art import main

ART = Path(__file__).parents[2] / "assets" / "art"
THEMES = ("light", "dark")
HEROES = {"landscape": (1920, 1200), "portrait": (1200, 1920)}
INK = {"light": "#2F2B45", "dark": "#F4F1FA"}
"""The colour of reading text in each theme."""


def ink_luminance(theme: str) -> float:
    code = INK[theme]
    channels = [int(code[i : i + 2], 16) for i in (1, 3, 5)]
    return float(luminance(np.array(channels, float)))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("shape", HEROES)
def test_a_hero_has_its_size_and_is_light_enough(theme: str, shape: str) -> None:
    path = ART / "hero" / f"{theme}_{shape}.jpg"
    height, width = loaded(path).shape[:2]
    assert (width, height) == HEROES[shape]
    assert path.stat().st_size < 600_000


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("shape", "zone"),
    [
        ("landscape", (0.04, 0.28, 0.46, 0.54)),
        ("landscape", (0.04, 0.92, 0.58, 1.0)),
        ("portrait", (0.04, 0.72, 0.70, 1.0)),
    ],
)
def test_words_can_be_read_on_the_hero(
    theme: str, shape: str, zone: tuple[float, float, float, float]
) -> None:
    picture = loaded(ART / "hero" / f"{theme}_{shape}.jpg")
    height, width = picture.shape[:2]
    left, top, right, foot = zone
    part = picture[
        round(top * height) : round(foot * height), round(left * width) : round(right * width)
    ]
    found = contrast(luminance(part), np.array(ink_luminance(theme)))
    assert np.percentile(found, 2) >= 7


@pytest.mark.parametrize(
    "path", ["air_light.png", "air_dark.png", "hero/light_landscape.jpg", "hero/dark_landscape.jpg"]
)
def test_a_gradient_shows_no_bands(path: str) -> None:
    """A band is rows of equal pixels; grain leaves no row without a change."""
    picture = loaded(ART / path)
    sky = picture[: picture.shape[0] // 3, :300, 1]
    for row in sky[::5]:
        values, counts = np.unique(row, return_counts=True)
        assert len(values) > 1
        assert counts.max() < 0.97 * len(row)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("index", range(len(RINGS)))
def test_a_ring_fills_its_frame_and_is_the_same_all_round(theme: str, index: int) -> None:
    path = ART / "lotus" / theme / f"ring{index}.png"
    alpha = loaded(path)[..., 3]
    side = round(RINGS[index].frame * PX_PER_UNIT)
    assert alpha.shape == (side, side)
    assert path.stat().st_size < 400_000
    assert alpha[:4].max() == alpha[:, -4:].max() == 0
    assert alpha[side // 2, side // 2] > 0
    assert np.abs(alpha - alpha[::-1, ::-1]).max() <= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["lotus/{}/aura.png", "lantern/{}/glow.png"])
def test_a_light_ends_before_its_frame(theme: str, name: str) -> None:
    alpha = loaded(ART / name.format(theme))[..., 3]
    rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert rim.max() <= 1
    assert alpha.max() > 60


@pytest.mark.parametrize("theme", THEMES)
def test_the_lantern_is_brighter_lit(theme: str) -> None:
    body, light = (loaded(ART / "lantern" / theme / f"{name}.png") for name in ("body", "light"))
    assert body.shape == light.shape
    middle = (slice(300, 580), slice(200, 440))
    assert luminance(light[middle]).mean() > 1.5 * luminance(body[middle]).mean()


def test_the_shadow_is_a_nine_patch_with_an_empty_rim() -> None:
    alpha = loaded(ART / "shadow.png")[..., 3]
    assert alpha.shape == (200, 200)
    assert alpha[0].max() == 0
    assert 20 < alpha[100, 100] < 48


def test_the_baker_writes_the_same_bytes_again(tmp_path: Path) -> None:
    assert main(["air", "shadow", "--out", str(tmp_path)]) == 0
    for name in ("air_light.png", "air_dark.png", "shadow.png"):
        assert (tmp_path / name).read_bytes() == (ART / name).read_bytes()


def test_the_heart_is_round() -> None:
    alpha = loaded(ART / "lotus" / "light" / "heart.png")[..., 3]
    assert alpha.shape == (HEART_SIDE_PX, HEART_SIDE_PX)
    assert alpha[0, 0] == 0
    assert alpha[HEART_SIDE_PX // 2, HEART_SIDE_PX // 2] > 250

"""The lake, the night, the room, the hands and Pip's meadow: whole, light enough, and as told."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.tools.pixels import loaded, luminance, pixels
from tools.art.places import (
    hands,
    hands_palette,
    lake,
    lake_palette,
    night,
    night_palette,
    pip,
    pip_palette,
    window,
    window_palette,
)
from tools.art.places.brush import ACROSS, DOWN, TILE_SIZE_PX, Sheet
from tools.illustrations.family.shapes import oval

ROOT = Path(__file__).parents[2]
PLACES = ROOT / "assets" / "art" / "places"
QML = ROOT / "companion" / "qml" / "Companion" / "Practice"
SCENES = ("lake", "night", "window", "hands", "pip")
THEMES = ("light", "dark")
LAYERS = [
    (scene, theme, path.name)
    for scene in SCENES
    for theme in THEMES
    for path in sorted((PLACES / scene / theme).glob("*.png"))
]
STILL = ("left_back.png", "right_back.png")
MOST_OF_THE_SCREEN = 0.6
"""How much of it may move, all layers together."""

MIDDLE = (480, 1120)
"""What a tall screen shows of a scene's width."""

WORDS_FROM = 655
"""Words may stand below this height."""

Frame = tuple[float, float, float, float]


def qml(scene: str) -> str:
    return (QML / f"Place{scene.title()}.qml").read_text(encoding="utf-8")


def placed(scene: str) -> dict[str, tuple[int, int]]:
    """The size in scene units of every layer that a place shows."""
    found = {}
    for name, rest in re.findall(r'file: "\w+/%1/(\w+\.png)"((?:\n +\w+: .*)+)', qml(scene)):
        sizes = dict(re.findall(r"(across|down): (\d+)", rest))
        if framed := re.search(r"frame: Qt\.rect\(-?\d+, -?\d+, (\d+), (\d+)\)", rest):
            sizes = {"across": framed[1], "down": framed[2]}
        found[name] = (int(sizes["across"]), int(sizes["down"]))
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_place_has_its_size_and_is_light_enough(scene: str, theme: str) -> None:
    folder = PLACES / scene / theme
    assert loaded(folder / "base.jpg").shape[:2] == (DOWN, ACROSS)
    assert (folder / "base.jpg").stat().st_size <= 260_000
    assert loaded(folder / "tile.jpg").shape[1::-1] == TILE_SIZE_PX
    assert sum(path.stat().st_size for path in folder.iterdir()) < 600_000


@pytest.mark.parametrize(("scene", "theme", "name"), LAYERS)
def test_a_layer_ends_before_its_frame(scene: str, theme: str, name: str) -> None:
    alpha = loaded(PLACES / scene / theme / name)[..., 3]
    rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert rim.max() <= 12
    assert alpha.max() > 40


@pytest.mark.parametrize("scene", SCENES)
def test_the_dark_one_is_the_same_place_and_really_darker(scene: str) -> None:
    light, dark = (luminance(loaded(PLACES / scene / theme / "base.jpg")) for theme in THEMES)
    assert dark.mean() < 0.3 * light.mean()
    assert np.percentile(dark, 90) < 0.3
    names = [{path.name for path in (PLACES / scene / theme).iterdir()} for theme in THEMES]
    assert names[0] == names[1]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_gradient_shows_no_bands(scene: str, theme: str) -> None:
    """A band is rows of equal pixels; grain leaves no row without a change."""
    picture = loaded(PLACES / scene / theme / "base.jpg")
    for row in picture[20:200:9, 500:1100, 1]:
        _, counts = np.unique(row, return_counts=True)
        assert counts.max() < 0.9 * len(row)


@pytest.mark.parametrize("scene", SCENES)
def test_every_layer_is_shown_at_its_own_size(scene: str) -> None:
    shown = placed(scene)
    assert set(shown) == {name for place, _, name in LAYERS if place == scene}
    for name, size in shown.items():
        assert loaded(PLACES / scene / "light" / name).shape[1::-1] == size


@pytest.mark.parametrize("scene", SCENES)
def test_what_moves_is_not_too_much_of_the_screen(scene: str) -> None:
    moving = sum(
        across * down for name, (across, down) in placed(scene).items() if name not in STILL
    )
    assert 0.1 < moving / (ACROSS * DOWN) <= MOST_OF_THE_SCREEN


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_faster_than_a_calm_breath(scene: str) -> None:
    ways = [int(ms) for ms in re.findall(r"(?:ms|pressMs|breathMs|blinkMs): (\d+)", qml(scene))]
    assert ways
    assert min(ways) >= 2000


def test_fingers_turn_on_their_knuckles() -> None:
    found = re.findall(
        r"/(\w+)_(\w+)\.png\"\n +frame: .*\n +atX: (\d+)\n +atY: (\d+)", qml("hands")
    )
    assert len(found) == 10
    for side, name, x, y in found:
        hand = hands.hand_of(side, hands_palette.HOURS["light"].skin)
        knuckle = hand.point(hands.DIGITS[name].knuckle)
        assert np.hypot(int(x) - knuckle[0], int(y) - knuckle[1]) < 1


@pytest.mark.parametrize("theme", THEMES)
def test_ten_lamps_stand_along_the_water(theme: str) -> None:
    picture = luminance(loaded(PLACES / "lake" / theme / "base.jpg"))
    shore = picture[round(lake.SHORE) - 26 : round(lake.SHORE) - 6, MIDDLE[0] : MIDDLE[1]]
    bright = shore.max(axis=0) > 0.8
    assert np.count_nonzero(np.diff(bright.astype(int)) == 1) == 10


def test_the_shimmer_of_the_lamps_lies_on_the_water_only() -> None:
    alpha = loaded(PLACES / "lake" / "dark" / "shimmer.png")[..., 3]
    left, top, _, down = (round(each) for each in lake.GLINT_FRAME)
    pier = (slice(round(lake.PIER_FAR) + 2 - top, down), slice(632 - left, 738 - left))
    beside = (pier[0], slice(550 - left, 575 - left))
    assert alpha[pier].max() < 10 < alpha[beside].max()


def test_the_house_at_night_has_one_lit_window() -> None:
    picture = loaded(PLACES / "night" / "dark" / "base.jpg")
    x, y = night.LAMP
    around = picture[round(y) - 60 : round(y) + 40, round(x) - 120 : round(x) + 120]
    warm = (around[..., 0] > 200) & (around[..., 0] - around[..., 2] > 40)
    columns = np.flatnonzero(warm.any(axis=0))
    assert 6 <= np.ptp(columns) <= 26


@pytest.mark.parametrize(
    "frame",
    [
        lake.BOAT_FRAME,
        night.WINDOW_FRAME,
        window.FRAME,
        window.CAT_FRAME,
        hands.PRESS_FRAME,
        pip.HEAD_FRAME,
        pip.FEATHER_FRAME,
    ],
)
def test_the_subject_is_seen_on_a_tall_screen_and_above_the_words(frame: Frame) -> None:
    left, top, across, down = frame
    assert MIDDLE[0] <= left
    assert left + across <= MIDDLE[1] + 10
    assert top + down * 0.6 <= WORDS_FROM


@pytest.mark.parametrize("theme", THEMES)
def test_closed_lids_hide_the_eyes_and_open_ones_do_not(theme: str) -> None:
    head, lids = (loaded(PLACES / "pip" / theme / f"{name}.png") for name in ("head", "lids"))
    left, top = (round(pip.LIDS_FRAME[i] - pip.HEAD_FRAME[i]) for i in (0, 1))
    height, width = lids.shape[:2]
    pupils = luminance(head[top : top + height, left : left + width]) < 0.08
    assert np.count_nonzero(pupils) > 500
    assert lids[..., 3][pupils].min() > 240
    raised = re.search(r"blinkMs\n(?: +\w+: .*\n)+? +byY: -(\d+)", qml("pip"))
    assert raised is not None
    assert np.roll(lids[..., 3], -int(raised[1]), axis=0)[pupils].max() < 60


@pytest.mark.parametrize(
    ("path", "drawn"),
    [
        ("lake/dark/boat.png", lambda: lake.boat(lake_palette.HOURS["dark"])),
        ("night/light/stars1.png", lambda: night.twinkle(night_palette.HOURS["light"], 1)),
        ("window/light/cat.png", lambda: window.sleeper(window_palette.HOURS["light"])),
        (
            "hands/dark/left_index.png",
            lambda: hands.digit_layer(hands_palette.HOURS["dark"], "left", hands.DIGITS["index"]),
        ),
        ("pip/light/feather.png", lambda: pip.feather(pip_palette.HOURS["light"])),
    ],
)
def test_a_layer_is_drawn_the_same_again(path: str, drawn: Callable[[], Sheet]) -> None:
    assert (pixels(drawn().layer()) == loaded(PLACES / path)).all()


def test_a_sheet_lays_ink_over_ink() -> None:
    """Half of one colour over all of another is their mean; on nothing it stays itself."""
    sheet = Sheet(40, 40)
    sheet.fill(oval(20, 20, 8), "#FF0000", 0.5)
    assert sheet.light[20, 20] == pytest.approx([1, 0, 0])
    assert sheet.cover[20, 20] == pytest.approx(0.5)
    sheet.fill(oval(20, 20, 8), "#0000FF", 0.5)
    assert sheet.light[20, 20] == pytest.approx([1 / 3, 0, 2 / 3])
    assert sheet.cover[20, 20] == pytest.approx(0.75)
    assert sheet.cover[2, 2] == 0


def test_a_form_is_lighter_where_the_light_is() -> None:
    sheet = Sheet(100, 100)
    sheet.form(oval(50, 50, 40), "#808080", "#FFFFFF", "#000000", 12, towards=(0, -1))
    assert sheet.light[14, 50, 0] > sheet.light[50, 50, 0] > sheet.light[86, 50, 0]

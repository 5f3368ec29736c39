"""The lake, the night, the room, the hands and Pip's meadow, drawn by brush: each as told."""

import re
from collections.abc import Callable

import numpy as np
import pytest

from tests.tools.pixels import loaded, luminance, pixels
from tests.tools.places import MIDDLE, PLACES, THEMES, folder, qml
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
from tools.art.places.brush import Sheet
from tools.illustrations.family.shapes import oval

WORDS_FROM = 655
"""Words may stand below this height."""

Frame = tuple[float, float, float, float]


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
    picture = luminance(loaded(folder("lake", theme) / "base.jpg"))
    shore = picture[round(lake.SHORE) - 26 : round(lake.SHORE) - 6, MIDDLE[0] : MIDDLE[1]]
    bright = shore.max(axis=0) > 0.8
    assert np.count_nonzero(np.diff(bright.astype(int)) == 1) == 10


def test_the_shimmer_of_the_lamps_lies_on_the_water_only() -> None:
    alpha = loaded(folder("lake", "dark") / "shimmer.png")[..., 3]
    left, top, _, down = (round(each) for each in lake.GLINT_FRAME)
    pier = (slice(round(lake.PIER_FAR) + 2 - top, down), slice(632 - left, 738 - left))
    beside = (pier[0], slice(550 - left, 575 - left))
    assert alpha[pier].max() < 10 < alpha[beside].max()


def test_the_house_at_night_has_one_lit_window() -> None:
    picture = loaded(folder("night", "dark") / "base.jpg")
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
    assert left + across <= MIDDLE[1]
    assert top + down * 0.6 <= WORDS_FROM


@pytest.mark.parametrize("theme", THEMES)
def test_closed_lids_hide_the_eyes_and_open_ones_do_not(theme: str) -> None:
    head, lids = (loaded(folder("pip", theme) / f"{name}.png") for name in ("head", "lids"))
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

"""The gallery's pictures: one for every exercise, told apart when small, by day and evening."""

from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.tools.pixels import loaded
from tools.art.tiles.book import TILES, bake_tiles
from tools.art.tiles.frame import SIZE_PX, Lamp, Tile, drawn, flat, lighted
from tools.illustrations.checks import svg_problems
from tools.illustrations.family.colour import Hour

ASSETS = Path(__file__).parents[2] / "assets"
PRACTICE = ASSETS / "art" / "practice"
TECHNIQUES = {"own_pace", "squeeze_hold", "quiet", "sound_only", "music"}
PLATE_PX = (420, 106)
"""What the name covers of the lower left corner."""


def small(picture: NDArray[np.float64]) -> NDArray[np.float64]:
    """What is left of a picture from across a room: 31 by 19 fields of colour."""
    return np.asarray(picture.reshape(19, 24, 31, 24, 3).mean(axis=(1, 3)))


def colours(path: Path) -> NDArray[np.float64]:
    return loaded(path)[..., :3]


def committed(name: str, hour: Hour) -> NDArray[np.float64]:
    return colours(PRACTICE / name / f"{hour.value}.jpg")


def test_every_exercise_and_every_technique_has_its_tile() -> None:
    exercises = {path.stem for path in (ASSETS / "practice" / "exercises").glob("*.toml")}
    assert set(TILES) == exercises | TECHNIQUES
    assert {path.name for path in PRACTICE.iterdir()} == set(TILES)


@pytest.mark.parametrize("hour", Hour)
@pytest.mark.parametrize("name", TILES)
def test_a_tile_has_its_size_and_is_light_enough(name: str, hour: Hour) -> None:
    height, width = committed(name, hour).shape[:2]
    assert (width, height) == SIZE_PX
    assert (PRACTICE / name / f"{hour.value}.jpg").stat().st_size <= 90_000


@pytest.mark.parametrize("hour", Hour)
@pytest.mark.parametrize("name", TILES)
def test_a_tile_holds_only_what_every_painter_shows(name: str, hour: Hour) -> None:
    assert svg_problems(drawn(TILES[name], hour).svg()) == []


def test_what_is_kept_is_what_the_tool_bakes(tmp_path: Path) -> None:
    bake_tiles(tmp_path)
    for name in TILES:
        for hour in Hour:
            fresh = colours(tmp_path / "practice" / name / f"{hour.value}.jpg")
            assert np.abs(fresh - committed(name, hour)).mean() < 1, (name, hour)


@pytest.mark.parametrize("hour", Hour)
def test_no_two_tiles_look_alike_from_across_the_room(hour: Hour) -> None:
    seen = {name: small(committed(name, hour)) for name in TILES}
    for one, other in combinations(TILES, 2):
        assert np.abs(seen[one] - seen[other]).mean() > 18, (one, other)


@pytest.mark.parametrize("name", TILES)
def test_the_evening_is_dark_and_more_than_a_dimmed_day(name: str) -> None:
    day, evening = committed(name, Hour.DAY), committed(name, Hour.NIGHT)
    assert evening.mean() < 0.75 * day.mean()
    dimmed = day * (day * evening).sum() / (day * day).sum()
    assert np.abs(evening - dimmed).mean() > 12


@pytest.mark.parametrize("hour", Hour)
@pytest.mark.parametrize("name", TILES)
def test_the_name_plate_does_not_hide_what_a_tile_is_about(name: str, hour: Hour) -> None:
    """Edges tell where something is drawn: most of them lie where the plate does not."""
    grey = committed(name, hour).mean(axis=2)
    edges = np.abs(np.diff(grey, axis=1)[:-1]) + np.abs(np.diff(grey, axis=0)[:, :-1])
    wide, high = PLATE_PX
    share = edges[-high:, :wide].sum() / edges.sum()
    assert share < 0.16, share


def test_a_lamp_warms_what_is_near_it() -> None:
    tile: Tile = TILES["quiet"]
    plain = flat(tile, Hour.NIGHT)
    without = lighted(plain, (), Hour.NIGHT)
    lit = lighted(plain, (Lamp(600, 400, 120, 0.5),), Hour.NIGHT)
    assert (lit[395:405, 595:605] > without[395:405, 595:605]).all()
    assert lit[:200, :300] == pytest.approx(without[:200, :300])

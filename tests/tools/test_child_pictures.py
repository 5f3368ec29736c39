"""The pictures for children: Pip in each, worry that shows, heads that stay inside."""

from collections import deque
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.tools.pixels import rendered
from tools.illustrations.family import animals, children
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import OLDEST, YOUNGEST, Child
from tools.illustrations.family.colour import Colour, Hour, lit
from tools.illustrations.family.palette import HAIR, SKINS
from tools.illustrations.scenes.child_book import SQUARE, STEPS, pip_sheets
from tools.illustrations.scenes.child_pip import PIPS
from tools.illustrations.sheet import Sheet, step_sheets

FOLDER = Path(__file__).parents[2] / "assets" / "illustrations"
CAST = [each for each in vars(children).values() if isinstance(each, Child)]
SHEETS = {sheet.path: sheet for sheet in step_sheets("child", STEPS)}
SMALL = {sheet.path: sheet for sheet in pip_sheets()}
PEOPLE = [skin.base for skin in SKINS.values()] + list(HAIR.values()) + [animals.FUR]
LIMIT_KB = 62
"""Three people, Pip and the five other heads of the patient; most have two thirds of it."""
SEEN_AT = 72
"""How large the faces of worry are on the check-in, in pixels."""

each_sheet = pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
each_small = pytest.mark.parametrize("sheet", SMALL.values(), ids=SMALL)
Pixels = NDArray[np.float64]


def _text(path: str) -> str:
    return (FOLDER / path).read_text("utf-8")


def _is(picture: Pixels, colour: Colour) -> NDArray[np.bool_]:
    near = np.abs(picture[..., :3] - np.array(colour.channels)).max(axis=-1) < 3
    return np.asarray(near & (picture[..., 3] > 250))


def _worry(degree: int) -> Pixels:
    return rendered(_text(f"child/pip_worry_{degree}_light.svg"), SEEN_AT, "#FFFFFF")


def _reached(mask: NDArray[np.bool_], start: tuple[int, int]) -> NDArray[np.bool_]:
    """What of a mask hangs together with one of its pixels."""
    found = np.zeros_like(mask)
    ahead = deque([start])
    while ahead:
        row, column = ahead.popleft()
        inside = 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]
        if inside and mask[row, column] and not found[row, column]:
            found[row, column] = True
            ahead += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    return found


@each_sheet
def test_pip_is_in_every_picture(sheet: Sheet) -> None:
    text = _text(sheet.path)
    for colour in (animals.FUR, animals.PINK, animals.NOSE):
        assert lit(colour, sheet.hour).code in text


@each_sheet
def test_the_child_can_be_given_another_likeness(sheet: Sheet) -> None:
    text = _text(sheet.path)
    for slot in ("skin.base", "hair.base", "cloth.base", "head.own", "head.scarf"):
        assert f'class="{slot}"' in text


@pytest.mark.parametrize("step", STEPS)
def test_no_head_is_cut_by_the_wide_crop(step: str) -> None:
    top = rendered(_text(f"child/{step}_wide_light.svg"), 1200)[:2]
    assert not any(_is(top, colour).any() for colour in PEOPLE)


@each_sheet
def test_a_picture_is_small_enough(sheet: Sheet) -> None:
    assert len(_text(sheet.path)) / 1024 <= LIMIT_KB


@each_small
def test_pip_alone_is_square_and_stays_inside(sheet: Sheet) -> None:
    assert sheet.size == SQUARE
    alpha = rendered(_text(sheet.path), 240)[..., 3]
    assert (alpha > 0).mean() > 0.15
    for edge in (alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]):
        assert edge.max() == 0


def test_pip_alone_is_there_in_two_lights() -> None:
    assert set(SMALL) == {f"child/{name}_{hour.value}.svg" for name in PIPS for hour in Hour}


def test_five_degrees_of_worry_differ_where_they_are_small() -> None:
    faces = [_worry(degree) for degree in range(len(animals.WORRIES))]
    assert len(faces) == 5
    for one, other in pairwise(faces):
        differing = np.abs(one - other).max(axis=-1) > 24
        assert differing.mean() > 0.06


def test_worry_grows_from_face_to_face() -> None:
    for calmer, other in pairwise(animals.WORRIES):
        assert other.worry >= calmer.worry
        assert other.blush < calmer.blush
        assert other.mouth != calmer.mouth


def test_hanging_ears_stay_close_to_the_head() -> None:
    """Ears that stick out sideways look like wings."""
    ears = np.abs(_worry(4) - 255).max(axis=-1) > 24
    columns = np.flatnonzero(ears.any(axis=0))
    rows = np.flatnonzero(ears.any(axis=1))
    wide, high = np.ptp(columns), np.ptp(rows)
    assert wide < 1.5 * high


def test_a_raised_arm_is_one_with_the_body() -> None:
    canvas = Canvas(300, 400)
    animals.pip(canvas, 130, 200, 1.0, 0, animals.GLAD, ("rest", "wave"))
    fur = _is(rendered(canvas.svg(), 300), animals.FUR)
    palm, side = (202 - 12, 238), (270, 130 + 46)
    assert fur[palm]
    assert fur[side]
    assert _reached(fur, palm)[side]


def test_children_grow_and_their_heads_hardly_do() -> None:
    ages = [Child(years=years) for years in range(YOUNGEST, OLDEST + 1)]
    for younger, older in pairwise(ages):
        assert younger.size < older.size < 1
        assert younger.head_radius / younger.size > older.head_radius / older.size


def test_children_differ() -> None:
    assert {YOUNGEST, OLDEST} <= {child.years for child in CAST}
    assert {child.skin for child in CAST} >= {1, 2, 3, 4, 5, 6, 7}
    assert len({child.hair for child in CAST}) >= 6
    assert sum(child.cover == "cap" for child in CAST) >= 2
    assert any(child.glasses for child in CAST)

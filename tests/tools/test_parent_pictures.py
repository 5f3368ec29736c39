"""The pictures for parents: hands that hold, heads that stay inside, no picture missing."""

import tomllib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.tools.pixels import rendered
from tools.illustrations.family import parent_people as who
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.holding import counting_hand, squeezed
from tools.illustrations.family.palette import HAIR, SKINS
from tools.illustrations.scenes.parent_book import STEPS

ASSETS = Path(__file__).parents[2] / "assets"
DRAWN = ASSETS / "illustrations" / "parent"
PACK = ASSETS / "procedures" / "bone_marrow" / "steps"


def _count(picture: NDArray[np.float64], code: str) -> int:
    wanted = [int(code[at : at + 2], 16) for at in (1, 3, 5)]
    near = np.abs(picture[..., :3] - wanted).max(axis=-1) < 3
    return int((near & (picture[..., 3] > 250)).sum())


def _shown() -> set[str]:
    found = set()
    for file in PACK.glob("*.toml"):
        step = tomllib.loads(file.read_text("utf-8"))
        found |= {line["shows"] for line in step["parent"]["picture"].values()}
    return found


def test_every_picture_a_parent_is_told_of_is_drawn_and_no_other() -> None:
    assert _shown() == set(STEPS)
    for name in STEPS:
        for crop in ("full", "wide"):
            for light in ("light", "dark"):
                assert (DRAWN / f"{name}_{crop}_{light}.svg").is_file()


@pytest.mark.parametrize("name", STEPS)
def test_no_head_is_cut_off_by_the_flat_crop(name: str) -> None:
    picture = rendered((DRAWN / f"{name}_wide_light.svg").read_text("utf-8"), 1200)
    edge = picture[:2]
    for colour in [skin.base for skin in SKINS.values()] + list(HAIR.values()):
        assert _count(edge, colour.code) == 0


@pytest.mark.parametrize("raised", [1, 2, 3, 4])
def test_a_counting_hand_has_as_many_fingers_up_as_it_counts(raised: int) -> None:
    canvas = Canvas(200, 200)
    counting_hand(canvas, who.MOTHER_IN_HIJAB, 100, 180, -90, 2.0, raised=raised)
    # Across the middle of the fingers: the thumb lies lower.
    row = rendered(canvas.svg(), 200)[180 - 2 * 49, :, 3] > 128
    assert int((np.diff(row.astype(int)) == 1).sum()) == raised


def test_a_hold_shows_both_hands_with_the_childs_fingers_in_front() -> None:
    parent, child = who.FATHER_WHOSE_HAND, who.HIS_GIRL
    canvas = Canvas(400, 200)
    squeezed(canvas, parent, child, 200, 100, 0, 2.0)
    picture = rendered(canvas.svg(), 400)
    across = picture[98:104, 208:290]
    assert _count(across, child.tone.base.code) > _count(across, parent.tone.base.code) > 0
    assert _count(picture[:, :180], parent.tone.base.code) > 2000

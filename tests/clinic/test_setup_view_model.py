"""The nurse's corner as QML sees it: presets, and what only the nurse knows now."""

import pytest

from companion.clinic.presets import read_presets
from companion.clinic.setup import UNPACED_MEDICINES, SetUp
from companion.clinic.setup_view_model import SetUpViewModel
from companion.clinic.words import read_options
from companion.device.paths import assets_dir

CLINIC = assets_dir() / "clinic"
OPTIONS, _ = read_options(CLINIC / "en")
PRESETS, _ = read_presets(CLINIC, CLINIC / "en")
READERS = ("adult", "teen", "child", "little", "parent")


@pytest.fixture
def corner(qapp: object) -> SetUpViewModel:
    made = SetUpViewModel()
    made.offer(OPTIONS, READERS, PRESETS)
    return made


@pytest.mark.parametrize("medicine", ["numbing", "unsure"])
def test_no_paced_breathing_stays_so_whatever_medicine_is_touched(
    corner: SetUpViewModel, medicine: str
) -> None:
    corner.setPaced(False)
    for one in (*UNPACED_MEDICINES, medicine, medicine):
        corner.setMedicine(one)
    assert corner.pacingPossible
    assert not corner.paced


def test_medicine_that_makes_drowsy_rules_pacing_out_only_as_long_as_it_is_chosen(
    corner: SetUpViewModel,
) -> None:
    paced = []
    for one in ("relaxing", "numbing", "asleep", "unsure"):
        corner.setMedicine(one)
        paced.append(corner.paced)
    assert paced == [False, True, False, True]


@pytest.mark.parametrize("key", [one.key for one in PRESETS])
def test_a_preset_leaves_what_only_the_nurse_knows_now(corner: SetUpViewModel, key: str) -> None:
    corner.setStage("during")
    corner.setWait("15")
    corner.setGiven(True)
    corner.setPaced(False)
    corner.usePreset(key)
    preset = next(one.setup for one in PRESETS if one.key == key)
    assert corner.setup == preset.at_the_hour_of(
        SetUp(stage="during", wait="15", given=True, paced=False)
    )
    assert (corner.stage, corner.wait, corner.given, corner.paced) == ("during", "15", True, False)
    corner.setGiven(False)
    assert not corner.paced
    assert [one["key"] for one in corner.presets if one["chosen"]] == [key]

"""The slots of the patient's colours, and the table that fills them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.illustrations.checks import svg_problems
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, Role, lit, mix
from tools.illustrations.family.forms import FORMS, each_form
from tools.illustrations.family.heads import head
from tools.illustrations.family.palette import HAIR, RAMPS, SKINS, WHITE
from tools.illustrations.family.person import (
    MAN_WITH_BEARD,
    NURSE_WITH_BEARD,
    WOMAN_IN_HIJAB,
    WOMAN_WITH_BOB,
    Face,
    Person,
)
from tools.illustrations.family.shapes import line
from tools.illustrations.family.tones import (
    cloth_tones,
    families,
    filled,
    hair_tones,
    skin_tones,
    slotted,
)
from tools.illustrations.likeness import table_for

FOLDER = Path(__file__).parents[2] / "assets" / "illustrations"
TONES = {**skin_tones(4), **hair_tones("auburn"), **cloth_tones(RAMPS["sage"])}
NAMES = st.sampled_from(sorted(name for name in TONES if name.startswith("skin.")))
FIXED = st.builds(
    Colour, st.sampled_from(["#000000", "#2A1420", "#FFFFFF"]), st.sampled_from(list(Role))
)
DIAGONAL = line((10, 10), (90, 90))
COLOURS = st.recursive(
    NAMES.map(lambda name: slotted(TONES)[name]),
    lambda one: st.builds(mix, one, st.one_of(one, FIXED), st.floats(0, 1)),
    max_leaves=6,
)


@given(COLOURS)
def test_a_slot_says_exactly_how_its_colour_was_mixed(colour: Colour) -> None:
    again = filled(colour.slot, TONES)
    assert (again.code, again.role) == (colour.code, colour.role)
    assert families(colour.slot) == {"skin"}


def test_other_tones_in_a_slot_are_mixed_in_the_same_way() -> None:
    shadow = mix(slotted(TONES)["skin.base"], slotted(TONES)["skin.shade"], 0.75)
    other = skin_tones(7)
    assert filled(shadow.slot, other) == mix(other["skin.base"], other["skin.shade"], 0.75)


@pytest.mark.parametrize("hour", Hour)
def test_a_patient_is_painted_like_anybody_else(hour: Hour) -> None:
    for skin in SKINS:
        for hair in HAIR:
            patient = Person(skin=skin, hair_colour=hair, patient=True)
            other = Person(skin=skin, hair_colour=hair)
            assert {name: lit(tone, hour).code for name, tone in patient.tones.items()} == {
                name: lit(tone, hour).code for name, tone in other.tones.items()
            }


def test_a_slot_of_two_choices_is_refused() -> None:
    canvas = Canvas(100, 100)
    tones = slotted(TONES)
    canvas.line(DIAGONAL, mix(tones["skin.base"], tones["hair.base"], 0.5), 5)
    assert any("chosen apart" in problem for problem in svg_problems(canvas.svg()))
    plain = Canvas(100, 100)
    plain.line(DIAGONAL, mix(tones["skin.base"], WHITE, 0.5), 5)
    assert svg_problems(plain.svg()) == []


@pytest.mark.parametrize("person", [WOMAN_WITH_BOB, MAN_WITH_BEARD, WOMAN_IN_HIJAB])
def test_a_patient_has_every_head_and_shows_their_own(person: Person) -> None:
    canvas = Canvas(200, 200)
    seen = [(each.hair, each.cover, each.beard) for each in each_form(canvas, person)]
    assert seen[0] == (person.hair, person.cover, person.beard)
    assert {(cover or hair) for hair, cover, _ in seen} >= {
        cover or hair for hair, cover in FORMS.values()
    }
    assert [beard for _, _, beard in seen[1:]] == [False] * (len(seen) - 1)


@pytest.mark.parametrize("turn", [-2, -0.6, 0, 0.6, 2])
def test_only_the_patient_can_be_given_another_head(turn: float) -> None:
    for person, heads in ((MAN_WITH_BEARD, True), (NURSE_WITH_BEARD, False)):
        canvas = Canvas(300, 300)
        head(canvas, person, 150, 150, face=Face(turn=turn))
        text = canvas.svg()
        assert svg_problems(text) == []
        assert ('class="head.curls" display="none"' in text) is heads
        assert ("skin." in text) is heads


def test_the_table_fills_every_slot_of_the_pictures_as_they_are() -> None:
    assert (FOLDER / "likeness.toml").read_text("utf-8") == table_for(FOLDER)

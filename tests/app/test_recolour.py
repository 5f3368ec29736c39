"""The patient of a picture made to look like somebody: only their colours and head change."""

import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.app.recolour import recoloured
from companion.visit.likeness import Likeness, likeness_of, tones_of

FOLDER = Path(__file__).parents[2] / "assets" / "illustrations"
TABLE = tomllib.loads((FOLDER / "likeness.toml").read_text("utf-8"))
DRAWN = (FOLDER / "adult" / "lie_full_light.svg").read_text("utf-8")
TOKENS = st.one_of(
    st.text(),
    st.tuples(
        st.sampled_from(["own", *TABLE["skin"], "s9"]),
        st.sampled_from(["own", *TABLE["heads"], "crown"]),
        st.sampled_from(["own", *TABLE["hair"], "green"]),
        st.sampled_from(["own", *TABLE["cloth"], "gold"]),
    ).map("-".join),
)


def without_slots(drawing: str) -> str:
    """What no likeness may change."""
    bare = re.sub(r'(class="[a-z]+\.[^"]+" (?:fill|stroke))="#[0-9A-F]{6}"', r"\1", drawing)
    return re.sub(r'(<g class="head\.[a-z]+") display="none"', r"\1", bare)


def shown_heads(drawing: str) -> set[str]:
    return set(re.findall(r'<g class="head\.([a-z]+)">', drawing))


@given(TOKENS)
def test_a_token_changes_nothing_but_the_patient(token: str) -> None:
    drawing = recoloured(DRAWN, likeness_of(token), TABLE)
    ET.fromstring(drawing)
    assert without_slots(drawing) == without_slots(DRAWN)
    assert len(shown_heads(drawing)) == 1


def test_as_drawn_is_as_drawn() -> None:
    assert recoloured(DRAWN, likeness_of("own"), TABLE) == DRAWN
    assert recoloured(DRAWN, Likeness("s9", "crown", "green", "gold"), TABLE) == DRAWN


@pytest.mark.parametrize("hour", ["light", "dark"])
def test_every_slot_of_the_skin_gets_the_tone_of_the_choice(hour: str) -> None:
    drawn = (FOLDER / "adult" / f"lie_full_{hour}.svg").read_text("utf-8")
    likeness = Likeness(skin="s7")
    drawing = recoloured(drawn, likeness, TABLE)
    tones = tones_of(TABLE, likeness, hour)
    painted = re.findall(r'class="(skin\.[^"]+)" (?:fill|stroke)="(#[0-9A-F]{6})"', drawing)
    assert len(painted) > 5
    assert all(tones[slot] == colour for slot, colour in painted)


@pytest.mark.parametrize("head", TABLE["heads"])
def test_the_head_that_was_chosen_is_the_one_that_is_shown(head: str) -> None:
    assert shown_heads(recoloured(DRAWN, Likeness(head=head), TABLE)) == {head}


@pytest.mark.parametrize("hour", ["light", "dark"])
def test_a_likeness_that_is_drawn_already_changes_no_colour(hour: str) -> None:
    """Whoever is drawn has skin 2 and black hair, and wears blue."""
    drawn = (FOLDER / "adult" / f"lie_full_{hour}.svg").read_text("utf-8")
    assert recoloured(drawn, Likeness("s2", "", "black"), TABLE) == drawn
    covers = re.compile(r'class="cover[^>]*>')
    dressed = recoloured(drawn, Likeness("s2", "", "black", "blue"), TABLE)
    assert covers.sub("", dressed) == covers.sub("", drawn)


def test_a_hostile_table_breaks_no_drawing() -> None:
    table = {"skin": {"s1": {"light": {"skin.base": '"/><script/>', "skin.shade": 7}}}}
    assert recoloured(DRAWN, Likeness(skin="s1"), table) == DRAWN

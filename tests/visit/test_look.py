"""Who is seen in the pictures."""

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from companion.visit.likeness import OWN, Choice, Choices, Likeness
from companion.visit.look import Look, look_from, looking_like

CHOICES = Choices(
    skins=(Choice("s1", "#FBDFCB"), Choice("s7", "#5A3829")),
    heads=("short", "scarf"),
    hairs=(Choice("black", "#2A2138"),),
    cloths=(Choice("sage", "#A9D8C5"),),
)
OFFERED = {"skin": ("s1", "s7"), "head": ("short", "scarf"), "hair": ("black",), "cloth": ("sage",)}
touches = st.lists(st.sampled_from([(part, key) for part, keys in OFFERED.items() for key in keys]))


def touched(choices: list[tuple[str, str]]) -> Look:
    look = Look()
    for part, key in choices:
        look = looking_like(look, part, key, CHOICES)
    return look


def test_people_are_mixed_until_somebody_chooses() -> None:
    assert Look().likeness.token == OWN


def test_each_part_is_chosen_by_itself_and_taken_back_by_the_same_touch() -> None:
    look = touched([("skin", "s7"), ("head", "scarf")])
    assert look.likeness == Likeness(skin="s7", head="scarf")
    assert looking_like(look, "skin", "s7", CHOICES).likeness == Likeness(head="scarf")
    assert looking_like(look, "skin", "s1", CHOICES).likeness == Likeness(skin="s1", head="scarf")


@given(touches)
def test_a_likeness_is_kept_over_a_restart(choices: list[tuple[str, str]]) -> None:
    look = touched(choices)
    assert look_from(asdict(look), Look()) == look


@given(st.text(), st.text())
def test_what_is_not_offered_changes_nothing(part: str, key: str) -> None:
    if key not in OFFERED.get(part, ()):
        assert looking_like(Look(), part, key, CHOICES) == Look()

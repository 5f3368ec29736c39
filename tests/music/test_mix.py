"""Mixing the sounds of a place: never too many, never louder together than one alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.music.mix import MOST, SILENCE, Mix, gain_db, layers_of, mix_from, with_level
from companion.music.tracks import Ambience, Layer

NAMES = ("rain", "ocean", "stream", "night", "wind", "birds", "fire")
AMBIENCES = {
    name: Ambience(
        name,
        name.title(),
        "",
        Path(f"{name}.svg"),
        tuple(Layer(f"{name}_{part}", Path(f"{name}_{part}.ogg")) for part in ("far", "near")),
    )
    for name in NAMES
}

touches = st.lists(st.tuples(st.sampled_from(NAMES), st.floats()), max_size=30)


def mixed(by: list[tuple[str, float]]) -> Mix:
    mix = SILENCE
    for name, level in by:
        mix = with_level(mix, name, level)
    return mix


@given(touches)
def test_however_the_faders_are_moved_few_sound_and_none_is_out_of_bounds(
    by: list[tuple[str, float]],
) -> None:
    mix = mixed(by)
    assert len(mix.levels) <= MOST
    assert all(0 < level <= 1 for level in mix.levels.values())


@given(touches)
def test_together_they_are_never_louder_than_one_alone(by: list[tuple[str, float]]) -> None:
    layers = layers_of(mixed(by), AMBIENCES)
    far = [layer for layer in layers if layer.id.endswith("_far")]
    assert sum(10 ** (layer.gain_db / 10) for layer in far) <= 1 + 1e-9


def test_one_alone_at_full_is_as_it_was_made() -> None:
    assert [layer.gain_db for layer in layers_of(Mix({"ocean": 1.0}), AMBIENCES)] == [0.0, 0.0]


def test_a_fifth_sound_takes_the_place_of_the_one_left_alone_longest() -> None:
    mix = mixed([("rain", 0.5), ("ocean", 0.5), ("night", 0.5), ("fire", 0.5), ("rain", 0.6)])
    assert set(with_level(mix, "birds", 0.4).levels) == {"night", "fire", "rain", "birds"}


def test_a_sound_brought_down_is_gone_and_the_others_stay() -> None:
    assert with_level(Mix({"rain": 0.5, "fire": 0.2}), "rain", 0.0) == Mix({"fire": 0.2})


def test_half_as_far_is_half_as_loud() -> None:
    assert gain_db(1.0) == 0.0
    assert gain_db(0.5) == pytest.approx(-10.0)
    assert gain_db(0.25) == pytest.approx(-20.0)
    assert gain_db(1e-9) == -30.0


@given(touches)
def test_what_is_kept_comes_back(by: list[tuple[str, float]]) -> None:
    mix = mixed(by)
    assert mix_from(dict(mix.levels)) == mix


@pytest.mark.parametrize(
    "spoilt", [None, "rain", 3, [("rain", 0.5)], {3: 0.5}, {"rain": "loud"}, {"rain": True}]
)
def test_what_is_no_mix_is_silence(spoilt: object) -> None:
    assert mix_from(spoilt) == SILENCE

"""Whatever is pressed, and when: nothing startles, nothing bursts, nothing clicks."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from companion.sound.fades import PLACE_RISE_DB, RISE_DB, rise_s
from companion.sound.levels import frames_in, gain_of
from companion.sound.mixer import MixCore
from companion.sound.sources import MemorySource
from tests.sound.hearing import at, held, listen, most_rise_db, steady, tone

MUSIC, PLACE = 0.1, 0.04
"""About the peak level of a piece and of rain."""

CEILING = 10 ** (-6 / 20)
STRUCK_DB = 20.0
"""The most that a plucked or struck piece itself may rise in a tenth of a second."""

Press = Callable[[MixCore], object]


def play(name: str, fade_s: float) -> Press:
    return lambda core: core.play(name, MemorySource(steady(60, MUSIC)), fade_s=fade_s)


def queue(name: str) -> Press:
    return lambda core: core.queue(name, MemorySource(steady(60, MUSIC)))


def place(gain_db: float) -> Press:
    loop = held(steady(5, PLACE))
    return lambda core: core.ambience({"rain": (loop, gain_db)}, 3.0)


PRESSES: dict[str, Press] = {
    "play": play("a", 1.5),
    "the next piece": play("b", 1.5),
    "a piece to follow": queue("c"),
    "skip": lambda core: core.skip(1.5),
    "pause": lambda core: core.pause(1.0),
    "resume": lambda core: core.resume(0.5),
    "stop": lambda core: core.stop(1.0),
    "sound off": lambda core: core.mute(on=True, fade_s=0.3),
    "sound on": lambda core: core.mute(on=False, fade_s=0.3),
    "volume to the top": lambda core: core.volume(0.0, 0.2),
    "volume to the bottom": lambda core: core.volume(-80.0, 0.2),
    "volume low": lambda core: core.volume(-30.0, 0.2),
    "rain to the top": place(0.0),
    "rain nearly off": place(-30.0),
    "rain off": lambda core: core.ambience({}, 3.0),
    "called": lambda core: core.land(frames_in(40), frames_in(12)),
    "called at once": lambda core: core.land(frames_in(3), frames_in(3)),
    "the clinic's ceiling": lambda core: core.ceiling(-12.0),
    "no ceiling": lambda core: core.ceiling(0.0),
    "a breath": lambda core: core.swell(core.frame + frames_in(0.2), frames_in(3), 0.0),
    "a cue": lambda core: core.cue(
        held(tone(1.0, 300, 0.05) * np.hanning(frames_in(1.0))[:, None].astype(np.float32)),
        core.frame + 4410,
    ),
}


def pressed(script: list[tuple[str, float]]) -> NDArray[np.float32]:
    """What is heard on the left when these are pressed, each so long after the one before."""
    core = MixCore()
    play("first", 5.0)(core)
    heard = [listen(core, 6.0)[:, 0]]
    for name, after_s in script:
        PRESSES[name](core)
        heard.append(listen(core, after_s)[:, 0])
    heard.append(listen(core, 4.0)[:, 0])
    return np.concatenate(heard)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(PRESSES)), st.sampled_from([0.01, 0.1, 0.35, 0.9, 2.0, 5.0])
        ),
        max_size=12,
    )
)
def test_whatever_is_pressed_nothing_startles(script: list[tuple[str, float]]) -> None:
    heard = pressed(script)
    assert np.abs(heard).max() <= CEILING
    assert np.abs(np.diff(heard)).max() < 0.005
    assert most_rise_db(heard) <= STRUCK_DB + 0.5


@pytest.mark.parametrize(
    ("script", "most_db"),
    [
        ([("volume to the bottom", 1.0), ("volume to the top", 3.0)], RISE_DB),
        ([("volume low", 1.0), ("volume to the top", 3.0)], RISE_DB),
        ([("sound off", 1.0), ("sound on", 3.0)], RISE_DB),
        ([("play", 0.4), ("sound off", 0.1), ("sound on", 0.1), ("sound off", 3.0)], RISE_DB),
        ([("stop", 2.0), ("rain nearly off", 5.0), ("rain to the top", 6.0)], PLACE_RISE_DB),
        ([("stop", 2.0), ("rain to the top", 6.0)], PLACE_RISE_DB),
        ([("the clinic's ceiling", 1.0), ("no ceiling", 3.0)], RISE_DB),
        ([("the next piece", 0.1)] * 8, 3.5),
    ],
)
def test_what_is_thrown_up_rises_as_an_ear_can_follow(
    script: list[tuple[str, float]], most_db: float
) -> None:
    heard = pressed(script)[frames_in(6.0) :]
    assert most_rise_db(heard) <= most_db + 0.3


@pytest.mark.parametrize(
    ("press", "most_db"),
    [
        (lambda core, gain_db: core.volume(gain_db, 0.1), RISE_DB),
        (lambda core, gain_db: place(gain_db)(core), PLACE_RISE_DB),
    ],
    ids=["music", "place"],
)
@pytest.mark.parametrize("over_s", [0.05, 0.2, 0.5])
def test_a_finger_that_drags_a_fader_up_is_no_steeper_than_a_throw(
    press: Callable[[MixCore, float], None], most_db: float, over_s: float
) -> None:
    core = MixCore()
    if most_db == RISE_DB:
        play("a", 1.5)(core)
    press(core, -50.0)
    listen(core, 4.0)
    heard = []
    for gain_db in np.linspace(-50.0, 0.0, round(over_s * 60)):
        press(core, float(gain_db))
        heard.append(listen(core, 1 / 60)[:, 0])
    heard.append(listen(core, 6.0)[:, 0])
    assert most_rise_db(np.concatenate(heard)) <= most_db + 0.3


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (["sound off", "stop"], "sound on"),
        (["sound off", "rain to the top", "stop", "rain off"], "sound on"),
        (["volume low", "stop"], "volume to the top"),
        (["volume low", "pause"], "volume to the top"),
        (["the clinic's ceiling", "rain to the top", "rain off", "stop"], "no ceiling"),
    ],
)
def test_what_dies_away_does_not_well_up_and_what_comes_next_is_as_loud_as_asked_for(
    before: list[str], then: str
) -> None:
    core = MixCore()
    play("a", 1.5)(core)
    listen(core, 2.0)
    for name in before:
        PRESSES[name](core)
        last = listen(core, 0.05 if name == before[-1] else 1.0)[-1, 0]
    PRESSES[then](core)
    heard = np.abs(listen(core, 6.0)[:, 0])
    assert heard.max() <= last * 1.01 + 1e-4
    assert heard[-1] == 0.0
    play("next", 1.5)(core)
    assert at(listen(core, 4.0), 3.9) == pytest.approx(MUSIC, rel=0.01)


def test_a_fader_is_answered_at_once_in_both_directions() -> None:
    core = MixCore()
    play("a", 5.0)(core)
    listen(core, 6.0)
    for name, direction in (("volume low", -1), ("volume to the top", 1)):
        PRESSES[name](core)
        heard = listen(core, 0.15)[core.delay :, 0]
        assert direction * (heard[-1] - heard[0]) > 0.002
        listen(core, 4.0)


@given(st.floats(0.0, 2.0), st.floats(0.0, 2.0), st.floats(1.0, 20.0))
def test_the_least_time_of_a_rise_keeps_to_its_limit(
    before: float, after: float, most_db: float
) -> None:
    low, high = sorted((before, after))
    time_s = rise_s(low, high, most_db)
    if time_s <= 0.1:
        return
    slope = (high - low) / time_s
    for share in np.linspace(0, 1, 20):
        here = low + (high - low) * float(share)
        heard = max(here, high * gain_of(-30.0))
        assert min(high, here + 0.1 * slope) <= heard * 10 ** (most_db / 20) * (1 + 1e-9)


def test_nothing_passes_the_clinics_ceiling() -> None:
    core, free = MixCore(), MixCore()
    core.ceiling(-12.0)
    for one in (core, free):
        listen(one, 0.5)
        play("a", 1.0)(one)
        place(0.0)(one)
        one.cue(held(tone(2.0, 300, 0.05)), frames_in(6.0))
        one.volume(6.0, 0.2)
    heard, as_it_was = listen(core, 10.0), listen(free, 10.0)
    loud = np.abs(as_it_was) > 0.01
    ratio = 20 * np.log10(np.abs(heard[loud] / as_it_was[loud]))
    assert ratio == pytest.approx(-12.0, abs=0.1)

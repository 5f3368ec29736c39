import numpy as np
import pytest

from companion.sound.ambience import DRIFT_DB, GO_OVER_S, STRETCH, Layer
from companion.sound.levels import Stereo, frames_in
from companion.sound.mixer import MixCore
from companion.sound.sources import Held
from tests.sound.hearing import held, levels_db, listen, power_of, steepest, steepest_of_tone, tone


def loop(seconds: int = 5, hertz: float = 100.0) -> Held:
    """Seamless: whole waves fit."""
    return held(tone(seconds, hertz, 0.1))


def noise(seconds: float) -> Held:
    rng = np.random.default_rng(0)
    return rng.integers(-3000, 3000, (frames_in(seconds), 2)).astype(np.int16)


def sounding(samples: Held, seed: int = 1, frame: int = 0) -> Layer:
    layer = Layer(samples, seed, 1.0, frame)
    layer.fade.to(1.0, 1)
    return layer


def taken(layer: Layer, length: int, most: int = STRETCH) -> Stereo:
    """The next frames, looked at and moved on by so many at most."""
    pieces: list[Stereo] = []
    while length > 0:
        piece = layer.look(min(length, most)).copy()
        layer.move(len(piece))
        pieces.append(piece)
        length -= len(piece)
    return np.concatenate(pieces)


def test_a_loop_has_no_seam_and_wandering_makes_none() -> None:
    heard = taken(sounding(loop()), frames_in(120))
    # Two tones cross over now and then; each alone is as steep as this.
    assert steepest(heard) <= 1.2 * np.sqrt(2) * steepest_of_tone(100, 0.1)


def test_rain_never_repeats() -> None:
    length = frames_in(4)
    samples = noise(4)
    heard = taken(sounding(samples), frames_in(160))[:, 0]
    rounds = heard[: len(heard) // length * length].reshape(-1, length)
    first = rounds[0] / np.abs(rounds[0]).max()
    for later in rounds[25:]:
        assert not np.allclose(later / np.abs(later).max(), first, atol=0.01)
    places = [
        int(np.argmax(np.correlate(later[:4000], samples[:8000, 0].astype(float))))
        for later in rounds
    ]
    assert len(set(places)) > 1


def test_its_level_drifts_slowly_and_little() -> None:
    levels = levels_db(taken(sounding(noise(9)), frames_in(200)))
    slow = np.convolve(levels, np.ones(20) / 20, mode="valid")
    assert 1.0 < np.ptp(slow) <= 2 * DRIFT_DB + 1.0
    assert np.abs(np.diff(slow)).max() < 0.2


def test_the_same_seed_gives_the_same_rain_and_another_one_another() -> None:
    samples = noise(3)
    once, again, other = (taken(sounding(samples, seed), 40_000) for seed in (1, 1, 2))
    assert np.array_equal(once, again)
    assert not np.array_equal(once, other)


def test_parts_of_any_size_give_the_same_rain() -> None:
    once = taken(sounding(noise(3)), frames_in(100))
    bits = taken(sounding(noise(3)), len(once), most=2003)
    assert np.abs(bits - once).max() < 1e-6


def test_what_is_only_looked_at_changes_nothing() -> None:
    layer, other = sounding(noise(3), frame=5_000_001), sounding(noise(3), frame=5_000_001)
    for length in (3000, 20_000, 1, 9000) * 40:
        layer.look(4 * length)
        assert np.array_equal(taken(layer, length, 700), taken(other, length, 700))


def test_going_over_keeps_the_power() -> None:
    levels = levels_db(taken(sounding(noise(30)), frames_in(90 + GO_OVER_S)))
    slow = np.convolve(levels, np.ones(40) / 40, mode="valid")
    assert np.abs(np.diff(slow[::20])).max() < 0.8


def test_one_channel_sounds_on_both_sides() -> None:
    mono = loop()[:, :1]
    heard = taken(sounding(mono), frames_in(1))
    assert power_of(heard) == pytest.approx(power_of(heard[:, ::-1]), rel=0.4)
    assert heard[:, 1].any()


def test_layers_come_and_go_by_what_is_wanted() -> None:
    core = MixCore()
    core.ambience({"rain": (noise(3), 0.0), "wind": (loop(), -6.0)}, 1.0)
    both = power_of(listen(core, 3)[frames_in(2) :])
    core.ambience({"wind": (loop(), -6.0)}, 1.0)
    wind = listen(core, 3)
    assert power_of(wind[frames_in(1.1) :]) < both / 2
    core.ambience({}, 1.0)
    gone = listen(core, 2)
    assert not gone[frames_in(1.1) :].any()
    assert not core.sounding


def test_a_layer_that_is_wanted_still_keeps_its_place() -> None:
    alone, told_again = MixCore(), MixCore()
    for core in (alone, told_again):
        core.ambience({"rain": (noise(3), 0.0)}, 1.0)
    first = listen(alone, 4)
    heard = [listen(told_again, 2)]
    told_again.ambience({"rain": (noise(3), 0.0)}, 1.0)
    heard.append(listen(told_again, 2))
    assert np.array_equal(np.concatenate(heard), first)


def test_rain_rises_gently() -> None:
    core = MixCore()
    core.ambience({"rain": (noise(3), 0.0)}, 3.0)
    levels = levels_db(listen(core, 4))
    assert np.diff(levels).max() <= 6.5


def test_what_goes_out_slowly_goes_out_sooner_when_that_is_asked_for_and_never_later() -> None:
    core = MixCore()
    core.ambience({"rain": (noise(3), 0.0)}, 3.0)
    listen(core, 4)
    core.ambience({}, 240.0)
    assert listen(core, 5)[-1].any()
    core.ambience({}, 3.0)
    listen(core, 1)
    core.ambience({}, 240.0)
    heard = listen(core, 3)
    assert heard[frames_in(1.5)].any()
    assert not heard[frames_in(2.1) :].any()

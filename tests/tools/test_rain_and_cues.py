"""The rain has no seam and no sudden rise; the cues begin softly, one rising and one settling."""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tools.ambience.build import MIX_LUFS, build, mixed, read_recipes
from tools.ambience.circle import Circle
from tools.audio_files import read_sound
from tools.composer.measure import steepest_rise_db
from tools.cues import AUDIBLE_DBFS, CUE_LUFS, MUSIC_LUFS, NOISE_FADE_S, attack_s, first_sound_s
from tools.filters import RATE_HZ
from tools.loudness import Samples, integrated_lufs, true_peak_dbtp

ASSETS = Path(__file__).parents[2] / "assets"
RAIN: dict[str, Any] = tomllib.loads((ASSETS / "ambience/manifest.toml").read_text("utf-8"))[
    "ambience"
][0]
CUES: list[dict[str, Any]] = tomllib.loads((ASSETS / "cues/manifest.toml").read_text("utf-8"))[
    "cue"
]

each_layer = pytest.mark.parametrize("layer", RAIN["layers"], ids=lambda layer: layer["id"])
BREATHS = [cue for cue in CUES if cue["id"].startswith("breath")]
each_cue = pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue["id"])
each_breath = pytest.mark.parametrize("cue", BREATHS, ids=lambda cue: cue["id"])


def seam_ratio(loop: Samples) -> float:
    """The step from the last sample to the first against an ordinary large step (99.9 %)."""
    steps = np.abs(np.diff(loop, axis=0)).max(axis=1)
    return float(np.abs(loop[0] - loop[-1]).max() / np.quantile(steps, 0.999))


@each_layer
def test_a_loop_has_no_seam(layer: dict[str, Any]) -> None:
    loop = read_sound(ASSETS / "ambience" / layer["file"])
    assert seam_ratio(loop) < 1
    around = np.concatenate([loop[-RATE_HZ // 4 :], loop[: RATE_HZ // 4]]).mean(axis=1)
    assert steepest_rise_db(around) <= 6


def test_a_loop_cut_in_the_middle_of_a_wave_has_a_seam() -> None:
    wave = np.sin(2 * np.pi * 200 * np.arange(RATE_HZ) / RATE_HZ).astype(np.float32)[:, None]
    assert seam_ratio(wave) < 1.01
    assert seam_ratio(wave[: -RATE_HZ // 800]) > 10


@each_layer
def test_a_loop_is_even_and_as_described(layer: dict[str, Any]) -> None:
    loop = read_sound(ASSETS / "ambience" / layer["file"])
    assert 60 <= len(loop) / RATE_HZ <= 90
    assert len(loop) / RATE_HZ == pytest.approx(layer["duration_s"], abs=0.001)
    assert integrated_lufs(loop, RATE_HZ) == pytest.approx(layer["lufs"], abs=0.02)
    assert steepest_rise_db(loop.mean(axis=1)) <= 6


def test_the_loops_together_are_at_their_level_and_of_different_lengths() -> None:
    loops = [read_sound(ASSETS / "ambience" / layer["file"]) for layer in RAIN["layers"]]
    mix = mixed(loops)
    assert integrated_lufs(mix, RATE_HZ) == pytest.approx(MIX_LUFS, abs=0.5)
    assert integrated_lufs(mix, RATE_HZ) == pytest.approx(RAIN["lufs"], abs=0.02)
    assert true_peak_dbtp(mix) <= -12
    assert len({len(loop) for loop in loops}) == len(loops) >= 2


def test_the_rain_is_built_the_same_way_every_time() -> None:
    recipe = read_recipes(ASSETS / "ambience" / "recipes.toml")[0]
    short = recipe.model_copy(
        update={
            "layer": tuple(layer.model_copy(update={"duration_s": 2.0}) for layer in recipe.layer)
        }
    )
    once, again = build(short), build(short)
    for layer in once:
        assert np.array_equal(once[layer], again[layer])
        assert seam_ratio(once[layer]) < 1


def test_a_sound_laid_over_the_end_goes_on_at_the_beginning() -> None:
    circle = Circle(0.01, seed=1)
    canvas = np.zeros((circle.frames, 2), np.float32)
    circle.place(canvas, np.ones(10), circle.frames - 4, pan=0.5)
    assert np.count_nonzero(canvas[-4:, 0]) == 4
    assert np.count_nonzero(canvas[:6, 1]) == 6
    assert np.count_nonzero(canvas) == 20


@each_cue
def test_a_cue_begins_softly_and_when_the_manifest_says(cue: dict[str, Any]) -> None:
    sound = read_sound(ASSETS / "cues" / cue["file"])
    assert attack_s(sound) >= 0.25
    assert attack_s(sound) == pytest.approx(cue["attack_s"], abs=0.002)
    assert first_sound_s(sound) == pytest.approx(cue["first_sound_s"], abs=0.002)
    assert first_sound_s(sound) <= 0.1
    assert len(sound) / RATE_HZ == pytest.approx(cue["duration_s"], abs=0.001)
    loudness = CUE_LUFS if cue in BREATHS else MUSIC_LUFS
    assert integrated_lufs(sound, RATE_HZ) == pytest.approx(loudness, abs=0.5)
    assert true_peak_dbtp(sound) <= -6
    assert np.abs(sound[-10:]).max() < 10 ** (AUDIBLE_DBFS / 20)


def pitches_hz(sound: Samples) -> list[float]:
    """The first partial in each fifth of a second that can be heard."""
    mono = sound.mean(axis=1)
    length = RATE_HZ // 5
    pieces = [mono[at : at + length] for at in range(0, len(mono) - length, length)]
    found = []
    for piece in pieces:
        if np.sqrt((piece**2).mean()) > 10 ** (-45 / 20):
            spectrum = np.abs(np.fft.rfft(piece * np.hanning(length), 2**16))
            found.append(float(spectrum.argmax()) * RATE_HZ / 2**16)
    return found


def test_the_cues_are_told_apart_by_ear_at_any_moment() -> None:
    sounds = {cue["id"]: read_sound(ASSETS / "cues" / cue["file"]) for cue in CUES}
    into, out = pitches_hz(sounds["breath_in"]), pitches_hz(sounds["breath_out"])
    assert min(into) > 1.25 * max(out)
    assert into[-1] > 1.4 * into[0]
    assert out[-1] < into[0] / 1.4
    assert out[-1] < out[0] / 1.4
    assert all(after > before - 3 for before, after in pairwise(into))
    assert all(after < before + 3 for before, after in pairwise(out))
    assert len(sounds["breath_out"]) > 1.3 * len(sounds["breath_in"])


def levels_db(sound: Samples) -> list[float]:
    tenth = RATE_HZ // 10
    mono = sound.mean(axis=1)
    pieces = mono[: len(mono) // tenth * tenth].reshape(-1, tenth)
    return [float(level) for level in 10 * np.log10((pieces**2).mean(axis=1) + 1e-9)]


def test_the_noise_for_a_meter_stands_still_between_its_soft_ends() -> None:
    sound = read_sound(ASSETS / "cues" / "measuring_noise.ogg")
    levels = levels_db(sound)
    edge = round(NOISE_FADE_S * 10)
    assert max(levels[edge:-edge]) - min(levels[edge:-edge]) < 6
    assert steepest_rise_db(sound.mean(axis=1)) <= 12
    assert np.abs(sound[:, 0] - sound[:, 1]).max() < 0.02


@each_breath
def test_a_cue_swells_and_dies_away_without_a_jolt(cue: dict[str, Any]) -> None:
    levels = levels_db(read_sound(ASSETS / "cues" / cue["file"]))
    peak = int(np.argmax(levels))
    # Told early enough to follow, and never startling.
    assert levels[5] > max(levels) - 10
    assert steepest_rise_db(read_sound(ASSETS / "cues" / cue["file"]).mean(axis=1)) <= 12
    assert all(after > before - 1 for before, after in pairwise(levels[: peak + 1]))
    assert all(after < before + 1 for before, after in pairwise(levels[peak:]))


def test_a_sudden_sound_has_no_soft_attack() -> None:
    click = np.zeros((RATE_HZ, 2), np.float32)
    click[RATE_HZ // 2 :] = 0.2
    assert attack_s(click) < 0.06
    assert first_sound_s(click) == pytest.approx(0.5)

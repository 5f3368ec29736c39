"""Every ambience loops without a seam, startles nobody, and sounds like what it is called."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.tools.test_rain_and_cues import seam_ratio
from tools.ambience.build import BUILDERS, MIX_LUFS, mixed, read_recipes
from tools.ambience.circle import Circle
from tools.audio_files import read_sound
from tools.composer.measure import steepest_rise_db
from tools.filters import RATE_HZ
from tools.loudness import Samples, integrated_lufs, true_peak_dbtp

FOLDER = Path(__file__).parents[2] / "assets" / "ambience"
ROWS: list[dict[str, Any]] = tomllib.loads((FOLDER / "manifest.toml").read_text("utf-8"))[
    "ambience"
]
RECIPES = {recipe.id: recipe for recipe in read_recipes(FOLDER / "recipes.toml")}
LAYERS = {layer["id"]: layer for row in ROWS for layer in row["layers"]}
MOST_BYTES = 12_000_000

# By module, so that all tests of one loop come together and few loops are held at once.
each_layer = pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS, scope="module")
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"], scope="module")


@lru_cache(maxsize=3)
def loop_of(name: str) -> Samples:
    return read_sound(FOLDER / LAYERS[name]["file"])


def octaves_db(loop: Samples) -> dict[int, float]:
    """How much of the power lies in each octave, in decibels of the whole."""
    size = 1 << 14
    mono = loop.mean(axis=1)
    blocks = mono[: len(mono) // size * size].reshape(-1, size) * np.hanning(size)
    power = (np.abs(np.fft.rfft(blocks, axis=1)) ** 2).mean(axis=0)
    hz = np.fft.rfftfreq(size, 1 / RATE_HZ)
    shares = {}
    for centre in (125, 250, 500, 1000, 2000, 4000, 8000):
        inside = (hz >= centre / np.sqrt(2)) & (hz < centre * np.sqrt(2))
        shares[centre] = 10 * float(np.log10(power[inside].sum() / power.sum() + 1e-12))
    return shares


def levels(loop: Samples, every_s: float) -> NDArray[np.float64]:
    """The level of each stretch of ``every_s``, in decibels."""
    hop = round(RATE_HZ * every_s)
    mono = loop.mean(axis=1)[: len(loop) // hop * hop].astype(np.float64)
    return np.asarray(10 * np.log10((mono.reshape(-1, hop) ** 2).mean(axis=1) + 1e-12))


def swing(name: str, slowest_hz: float, fastest_hz: float) -> float:
    """How strongly a loop's level moves at these rates, as a share of its mean."""
    amplitude = 10 ** (levels(loop_of(name), 0.02) / 20)
    spectrum = np.abs(np.fft.rfft(amplitude / amplitude.mean() - 1)) * 2 / len(amplitude)
    hz = np.fft.rfftfreq(len(amplitude), 0.02)
    inside = (hz >= slowest_hz) & (hz < fastest_hz)
    return float(np.sqrt((spectrum[inside] ** 2).sum() / 2))


@each_layer
def test_a_loop_has_no_seam(layer: dict[str, Any]) -> None:
    loop = loop_of(layer["id"])
    assert seam_ratio(loop) < 1.2
    bends = np.abs(np.diff(loop, n=2, axis=0)).max(axis=1)
    over_the_end = np.concatenate([loop[-2:], loop[:2]])
    assert np.abs(np.diff(over_the_end, n=2, axis=0)).max() < 5 * np.quantile(bends, 0.999)
    around = np.concatenate([loop[-RATE_HZ // 4 :], loop[: RATE_HZ // 4]]).mean(axis=1)
    assert steepest_rise_db(around) <= 6


@each_layer
def test_a_loop_startles_nobody_and_is_as_described(layer: dict[str, Any]) -> None:
    loop = loop_of(layer["id"])
    assert steepest_rise_db(loop.mean(axis=1)) <= 6
    assert levels(loop, 0.4).max() <= levels(loop, 0.4).mean() + 9
    assert len(loop) / RATE_HZ >= 40
    assert len(loop) / RATE_HZ == pytest.approx(layer["duration_s"], abs=0.001)
    assert integrated_lufs(loop, RATE_HZ) == pytest.approx(layer["lufs"], abs=0.02)


@each_layer
def test_a_loop_is_wide_and_loses_little_in_one_speaker(layer: dict[str, Any]) -> None:
    loop = loop_of(layer["id"])
    lost_db = 10 * np.log10((loop**2).mean() / (loop.mean(axis=1) ** 2).mean())
    assert 0.5 <= lost_db <= 3.2


@each_row
def test_the_layers_together_are_at_their_level(row: dict[str, Any]) -> None:
    loops = [loop_of(layer["id"]) for layer in row["layers"]]
    mix = mixed(loops)
    assert integrated_lufs(mix, RATE_HZ) == pytest.approx(MIX_LUFS, abs=0.5)
    assert integrated_lufs(mix, RATE_HZ) == pytest.approx(row["lufs"], abs=0.02)
    assert true_peak_dbtp(mix) <= -12
    assert steepest_rise_db(mix.mean(axis=1)) <= 6
    assert len({len(loop) for loop in loops}) == len(loops) >= 2


@each_row
def test_nothing_is_sharp(row: dict[str, Any]) -> None:
    mix = mixed([loop_of(layer["id"]) for layer in row["layers"]])
    shares = octaves_db(mix)
    assert shares[4000] < -12
    assert shares[8000] < -20


@each_row
def test_the_manifest_says_what_the_recipe_says(row: dict[str, Any]) -> None:
    recipe = RECIPES[row["id"]]
    assert (row["title"], row["about"], row["cover"]) == (recipe.title, recipe.about, recipe.cover)
    for built, layer in zip(row["layers"], recipe.layer, strict=True):
        wanted = layer.name, layer.duration_s, layer.drift_db, layer.drift_s
        assert (built["id"], built["duration_s"], built["drift_db"], built["drift_s"]) == wanted


def test_every_recipe_is_built_and_every_builder_used() -> None:
    assert {row["id"] for row in ROWS} == set(RECIPES)
    assert set(LAYERS) == set(BUILDERS)
    assert sum((FOLDER / layer["file"]).stat().st_size for layer in LAYERS.values()) < MOST_BYTES


@pytest.mark.parametrize("name", BUILDERS)
def test_a_loop_is_built_the_same_way_every_time(name: str) -> None:
    once, again = (BUILDERS[name](Circle(8.0, seed=4)) for _ in range(2))
    assert np.array_equal(once, again)
    assert seam_ratio(once) < 1.2


def test_waves_come_every_six_to_twelve_seconds() -> None:
    waves = swing("ocean_near", 1 / 14, 1 / 5)
    assert waves > 0.25
    assert waves > 2.5 * swing("ocean_near", 1 / 3, 2)
    assert swing("stream_near", 1 / 14, 1 / 5) < 0.1


def test_a_stream_is_bubbles_and_not_a_roar() -> None:
    babble, sea = octaves_db(loop_of("stream_near")), octaves_db(loop_of("ocean_near"))
    assert babble[500] > babble[125] + 15
    assert sea[125] > sea[1000]
    assert 10 * np.log10(sum(10 ** (babble[hz] / 10) for hz in (500, 1000, 2000))) > -1.5


def test_crickets_sing_between_four_and_five_thousand_hertz_and_far_off() -> None:
    loop = loop_of("night_crickets")
    assert octaves_db(loop)[4000] > -1
    assert integrated_lufs(loop, RATE_HZ) < -45
    assert levels(loop, 0.1).max() < -45
    assert swing("night_crickets", 0.5, 10) > 0.1


def test_wind_is_slower_than_fire() -> None:
    assert swing("wind_pines", 0.02, 0.3) > swing("wind_pines", 0.3, 4)
    assert swing("fire_hum", 0.3, 4) > swing("wind_pines", 0.3, 4)


def test_birds_sing_above_their_garden_and_in_no_rhythm() -> None:
    song, hush = octaves_db(loop_of("birds_near")), octaves_db(loop_of("birds_hush"))
    assert song[2000] > hush[2000] + 6
    loudness = 10 ** (levels(loop_of("birds_near"), 0.1) / 20)
    loudness -= loudness.mean()
    power = np.abs(np.fft.rfft(loudness)) ** 2
    alike = np.fft.irfft(power)[20 : len(loudness) // 2] / np.fft.irfft(power)[0]
    assert alike.max() < 0.45


def test_fire_crackles_and_air_does_not() -> None:
    def crest_db(name: str) -> float:
        mono = loop_of(name).mean(axis=1)
        return 20 * float(np.log10(np.abs(mono).max() / mono.std()))

    assert 16 < crest_db("fire_crackle") < 26
    assert crest_db("night_air") < 16
    assert crest_db("fire_crackle") > crest_db("stream_far") + 2


def test_grains_are_placed_where_their_density_allows() -> None:
    circle = Circle(1.0, seed=1)
    density = np.zeros(circle.frames, np.float32)
    density[: circle.frames // 4] = 1
    grains = circle.grains(800, 1000, 4000, density)
    middle = grains[circle.frames // 2 : circle.frames * 3 // 4]
    assert np.abs(middle).max() < 0.01 * np.abs(grains).max()


def test_moments_keep_their_distance_and_no_beat() -> None:
    starts = np.sort(list(Circle(60.0, seed=2).moments(5.0, 9.0)))
    gaps_s = np.diff(np.append(starts, starts[0] + 60 * RATE_HZ)) / RATE_HZ
    assert 4 <= gaps_s.min() < gaps_s.max() <= 10.5
    assert gaps_s.std() > 0.5

"""The choir sings in tune, opens its mouth with the breath and never begins with an edge."""

import numpy as np
import pytest

from tests.tools.small_scores import HEAD
from tools.composer.choir import sing
from tools.composer.notation import ScoreError
from tools.composer.perform import Played
from tools.composer.score import Part, Vowel, read_score
from tools.filters import RATE_HZ
from tools.loudness import Samples

LASTS_S = 8
NOTE = Played(1.0, 5.0, 57, 40)
EVEN = [(0.0, 40.0), (8.0, 40.0)]


def choir(vowel: Vowel) -> Part:
    return Part(sung=vowel, range=("A2", "A5"), breathe=0.4, attack_s=1.0, release_s=1.5)


def sung(
    vowel: Vowel, note: Played = NOTE, curve: list[tuple[float, float]] | None = None
) -> Samples:
    return sing(choir(vowel), [note], curve or EVEN, LASTS_S * RATE_HZ)


def part_of(sound: Samples, begin_s: float, end_s: float) -> Samples:
    return sound[round(begin_s * RATE_HZ) : round(end_s * RATE_HZ)]


def rms(sound: Samples) -> float:
    return float(np.sqrt((sound.astype(np.float64) ** 2).mean()))


def loudest_hz(sound: Samples) -> float:
    spectrum = np.abs(np.fft.rfft(sound.mean(axis=1) * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * RATE_HZ / len(sound)


def share_above(sound: Samples, edge_hz: float) -> float:
    power = np.abs(np.fft.rfft(sound.mean(axis=1) * np.hanning(len(sound)))) ** 2
    edge = round(edge_hz * len(sound) / RATE_HZ)
    return float(power[edge:].sum() / power.sum())


@pytest.mark.parametrize("vowel", ["oo", "mm", "air"])
@pytest.mark.parametrize(("pitch", "hz"), [(57, 220.0), (69, 440.0), (81, 880.0)])
def test_the_choir_sings_the_note_that_is_written(vowel: Vowel, pitch: int, hz: float) -> None:
    sound = part_of(sung(vowel, NOTE._replace(pitch=pitch)), 2, 6)
    assert loudest_hz(sound) == pytest.approx(hz, rel=0.012)


def test_a_note_rises_slowly_and_is_gone_after_its_release() -> None:
    sound = sung("oo")
    assert rms(part_of(sound, 0, 1)) == 0
    swelling = [rms(part_of(sound, 1 + step / 5, 1.2 + step / 5)) for step in range(4)]
    assert swelling == sorted(swelling)
    assert swelling[0] < 0.1 * rms(part_of(sound, 3, 5))
    assert rms(part_of(sound, 6, 6.5)) > rms(part_of(sound, 6.8, 7.4)) > 0
    assert rms(part_of(sound, 7.51, 8)) == 0


def test_a_held_note_has_no_seam_where_its_loop_begins_again() -> None:
    long = Played(0.0, 30.0, 57, 40)
    sound = sing(choir("oo"), [long], [(0.0, 40.0), (40.0, 40.0)], 32 * RATE_HZ)
    jolts = np.abs(np.diff(part_of(sound, 2, 29), n=3, axis=0))
    assert jolts.max() < 3 * np.percentile(jolts, 99.9)


def test_the_mouth_opens_and_the_voice_grows_with_the_level() -> None:
    soft, full = sung("oo", curve=[(0, 24), (8, 24)]), sung("oo", curve=[(0, 60), (8, 60)])
    soft, full = part_of(soft, 3, 6), part_of(full, 3, 6)
    assert 4 < rms(full) / rms(soft) < 5
    assert share_above(full, 600) > 2 * share_above(soft, 600)


def test_the_vowels_differ_in_brightness_as_mouths_do() -> None:
    bright = {vowel: share_above(part_of(sung(vowel), 3, 6), 600) for vowel in ("mm", "oo", "ah")}
    assert bright["mm"] < bright["oo"] < bright["ah"]


def test_the_choir_stands_wide_and_sings_the_same_each_time() -> None:
    sound = sung("ah")
    middle = part_of(sound, 2, 6)
    assert 0.2 < float(np.asarray(np.corrcoef(middle.T))[0, 1]) < 0.7
    assert np.array_equal(sound, sung("ah"))


def test_two_notes_are_two_voices() -> None:
    other = NOTE._replace(pitch=64)
    both = sing(choir("oo"), [NOTE, other], EVEN, LASTS_S * RATE_HZ)
    assert np.allclose(both, sung("oo") + sung("oo", other), atol=1e-6)


def test_an_instrument_does_not_sing() -> None:
    horn = Part(bank=17, program=60, range=("A2", "A5"), breathe=0.4)
    with pytest.raises(ValueError, match="played, not sung"):
        sing(horn, [NOTE], EVEN, RATE_HZ)


SCORE = (
    HEAD
    + """
leader = "voice"
[part.voice]
range = ["C4", "C6"]
{sound}
[section.all]
breaths = 1
dyn = ["p"]
harmony = "C:10"
lines.voice = "C4:10"
"""
)


@pytest.mark.parametrize(
    ("sound", "words"),
    [
        ("", "either bank and program or a vowel"),
        ("bank = 17", "either bank and program or a vowel"),
        ('bank = 17\nprogram = 60\nsung = "oo"\nbreathe = 0.4', "either bank and program"),
        ('sung = "oo"', "a choir breathes"),
        ('sung = "uh"\nbreathe = 0.4', "part.voice.sung"),
    ],
)
def test_a_part_without_a_sound_of_its_own_is_refused(sound: str, words: str) -> None:
    with pytest.raises(ScoreError, match=words):
        read_score(SCORE.format(sound=sound))


def test_a_sung_part_is_read() -> None:
    part = read_score(SCORE.format(sound='sung = "ah"\nbreathe = 0.4')).part["voice"]
    assert part.sung == "ah"
    assert not part.struck

"""A long piece follows its curve, is mixed in stretches that leave no seam, and can be landed."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tools.composer.arrange import arrange
from tools.composer.check import check
from tools.composer.check_arc import parts_sounding
from tools.composer.curve import CurvePoint, levels_at, most_parts_at, tempo_at
from tools.composer.long_form import Stem, mix_long, stretch
from tools.composer.mastering import block_levels_db, coloured, in_the_hall, mastered_along
from tools.composer.measure import PIECE, limits_for, measure
from tools.composer.notation import ScoreError
from tools.composer.perform import clock_for
from tools.composer.score import Part, load_score, read_score
from tools.filters import RATE_HZ
from tools.loudness import Samples

SCORES = Path(__file__).parents[2] / "assets" / "music" / "scores"
SHORTEST = (SCORES / "the_arc_06.toml").read_text("utf-8")
MATERIAL = (SCORES / "the_arc" / "material.toml").read_text("utf-8")
CURVE = (CurvePoint(0, 80, 0, 5), CurvePoint(2, 50, -8, 2), CurvePoint(4, 70, -2, 4))


def noise(seconds: float, seed: int = 1) -> Samples:
    chance = np.random.default_rng(seed)
    return chance.normal(0, 0.05, (round(seconds * RATE_HZ), 2)).astype(np.float32)


def test_between_two_points_of_a_curve_everything_moves_straight() -> None:
    assert tempo_at(CURVE, 60) == pytest.approx(65)
    assert levels_at(CURVE, np.array([0, 120, 180, 900])) == pytest.approx([0, -8, -5, -2])
    assert [most_parts_at(CURVE, moment) for moment in (0, 60, 120, 121, 180)] == [5, 4, 2, 3, 3]


def test_a_material_lends_what_the_score_itself_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "shared.toml").write_text(MATERIAL, "utf-8")
    text = SHORTEST.replace("the_arc/material.toml", "shared.toml")
    (tmp_path / "one.toml").write_text(text, "utf-8")
    (tmp_path / "two.toml").write_text(f'tonic = "C4"\n{text}', "utf-8")
    one, two = load_score(tmp_path / "one.toml"), load_score(tmp_path / "two.toml")
    assert (one.score.tonic, two.score.tonic) == ("Ab4", "C4")
    assert one.score.part == two.score.part
    (tmp_path / "shared.toml").write_text(f"{MATERIAL}\n# heard again\n", "utf-8")
    assert load_score(tmp_path / "one.toml").sha256 != one.sha256
    (tmp_path / "shared.toml").unlink()
    with pytest.raises(ScoreError, match=r"material: no file shared\.toml"):
        load_score(tmp_path / "one.toml")


def test_the_tempo_of_a_long_piece_is_its_curves() -> None:
    score = read_score(SHORTEST, MATERIAL)
    clock = clock_for(score)
    for begin, end in zip(clock.starts_s, clock.starts_s[1:], strict=False):
        assert score.breath * 60 / (end - begin) == pytest.approx(tempo_at(score.curve, begin))


def test_the_parts_that_sound_are_counted_without_the_afterglow_of_a_tone() -> None:
    score = read_score(SHORTEST, MATERIAL)
    counts = parts_sounding(arrange(score))
    assert counts[:2] == [5, 5]
    assert set(counts[14:23]) == {2}
    assert counts[-1] == 4


@pytest.mark.parametrize("minutes", ["20", "10", "06"])
def test_the_horn_leads_as_cleanly_as_the_piano(minutes: str) -> None:
    score = load_score(SCORES / f"the_arc_{minutes}.toml").score
    report = check(score.model_copy(update={"leader": "horn"}))
    assert (report.errors, report.warnings) == ((), ())


FAULTS = {
    "too many parts in the deep": (
        'r:3 C5:9\n"""\npad = ["warm"]',
        'r:3 C5:9\n"""\npad = ["warm", "oohs"]',
        "3 parts in line 15, at most 2 there",
    ),
    "a way home that leaves home": ("Ab:6  | Db/Ab:6", "Ab:6  | Db:6", "leaves the keynote: Db"),
    "too little time": ("ring_s = 5.4", "ring_s = 2.6", "lasts 355 s, its curve 360 s"),
    "a landing too long": ("ring_s = 5.4", "ring_s = 7.4", "a landing 40 s"),
    "an ending away from home": (
        '\nAb:12\n"""\nlines.song = """\nr:12\n@arc',
        '\nFm/Ab:12\n"""\nlines.song = """\nr:12\n@arc',
        "does not end on the tonic",
    ),
}


@pytest.mark.parametrize(("old", "new", "named"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_planted_in_a_long_piece_is_named(old: str, new: str, named: str) -> None:
    assert not check(read_score(SHORTEST, MATERIAL)).errors
    assert old in MATERIAL
    faulty = read_score(SHORTEST, MATERIAL.replace(old, new))
    assert named in "; ".join(check(faulty).errors)


SUNG = """
title = "Two Voices"
about = "They hold one chord."
mood = "still"
cover = "Two dots."
audience = "adult"
tonic = "Ab3"
mode = "major"
bpm = 60
breath = 12
inhale = 6
ring_s = 4
seed = 1
ride = 1
leader = "voices"
form = ["on"]
curve = [[0, 60, 0, 1], [0.6, 60, -9, 1], [1.4, 60, -9, 1]]
[part.voices]
sung = "oo"
range = ["C3", "C5"]
voicing = ["C3", "C5"]
breathe = 0.1
tie = true
[section.on]
breaths = 7
dyn = ["mp"]
harmony = \"\"\"
Ab:12
Db/Ab:12
Ab:12
Fm:12
Ab:12
Db/Ab:12
Ab:12
\"\"\"
pad = ["voices"]
"""


def test_a_long_piece_is_the_same_each_time_and_follows_its_curve() -> None:
    score = read_score(SUNG)
    sound = mix_long(score)
    assert np.array_equal(sound, mix_long(score))
    early, late = (sound[at * RATE_HZ : (at + 10) * RATE_HZ] for at in (6, 60))
    fallen_db = 10 * np.log10(float((early**2).mean() / (late**2).mean()))
    assert fallen_db == pytest.approx(6.3, abs=1)


def test_where_two_stretches_meet_there_is_no_seam(tmp_path: Path) -> None:
    part = Part(bank=0, program=0, range=("C4", "C5"), lowpass_hz=900, lowpass_order=2, send=0.7)
    played = noise(17)
    soundfile.write(tmp_path / "part.wav", played, RATE_HZ, subtype="FLOAT")
    stems, frames = [Stem(tmp_path / "part.wav", part)], 20 * RATE_HZ
    meets = 12 * RATE_HZ
    both = np.vstack([stretch(stems, [0.0], 0, meets), stretch(stems, [0.0], meets, frames)])
    dry = np.zeros((frames, 2), np.float32)
    dry[: len(played)] = played
    dry = coloured(dry, part)
    whole = in_the_hall(dry, dry * np.float32(part.send))
    assert np.abs(both - whole).max() < 1e-4 * np.abs(whole).max()
    assert np.array_equal(stretch(stems, [0.0], 0, meets), both[:meets])


def test_the_level_is_led_along_the_curve_and_the_loudness_is_the_houses() -> None:
    uneven = noise(240)
    uneven *= np.geomspace(0.2, 1, len(uneven), dtype=np.float32)[:, None]
    led = mastered_along(uneven, CURVE, 1.0, 235.0)
    levels = block_levels_db(led, 10)
    goal = levels_at(CURVE, np.arange(24) * 10 + 5.0)
    strays = (levels - goal)[3:-3]
    assert np.ptp(strays) < 1
    figures = measure(led, 235.0, CURVE)
    assert figures.lufs == pytest.approx(-23, abs=0.1)
    assert 0 < figures.from_curve_db < limits_for(CURVE).farthest_from_curve_db
    flat = measure(noise(240), 235.0, CURVE)
    assert flat.from_curve_db > limits_for(CURVE).farthest_from_curve_db


def test_a_piece_without_a_curve_has_the_limits_it_always_had() -> None:
    assert limits_for(()) == PIECE
    assert (PIECE.shortest_s, PIECE.longest_s, PIECE.widest_short_term_lu) == (180, 260, 9)
    assert limits_for(CURVE).longest_s == pytest.approx(245)

"""The bench measures every sound of ours and knows what is allowed."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion.bench.levels import loudness_range_lu, steepest_rise_db
from companion.bench.listening import is_struck, listen
from companion.bench.shipped import ALLOWED, HIGHEST_PEAK_DBTP, Allowed, Heard, figure_of
from companion.library.loudness import Samples, weighted_power
from tools.ambience.build import MIX_LUFS
from tools.composer import measure
from tools.composer.mastering import TARGET_LUFS
from tools.composer.score import load_score
from tools.cues import CUE_LUFS, MUSIC_LUFS

SCORES = sorted((Path(__file__).parents[2] / "assets/music/scores").glob("*.toml"))
RATE_HZ = 44_100
PIECE = Heard("a_piece", "struck", -23.1, -19.0, -8.0, 7.0, 14.0)


def tone(level_db: float, seconds: float) -> Samples:
    time_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    wave = 10 ** (level_db / 20) * np.sin(2 * np.pi * 997 * time_s)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def test_a_figure_is_the_limit_that_is_nearest_and_tells_every_level() -> None:
    figure = figure_of(PIECE)
    assert figure.value == pytest.approx(-0.4)
    assert figure.reached
    for words in ("-23.10/-23 LUFS", "3 s -19.0", "peak -8.00/-6", "range 7.0", "rise 14.0/20"):
        assert words in figure.what


@pytest.mark.parametrize(
    "beyond",
    [
        replace(PIECE, lufs=-22.4),
        replace(PIECE, lufs=-23.6),
        replace(PIECE, peak_dbtp=-5.9),
        replace(PIECE, rise_db=20.1),
        replace(PIECE, kind="pad"),
    ],
)
def test_a_sound_beyond_any_limit_does_not_reach_it(beyond: Heard) -> None:
    assert figure_of(beyond).reached is False


def test_a_loop_has_no_level_of_its_own_and_what_is_unknown_has_no_limits() -> None:
    loop = replace(PIECE, kind="layer", lufs=-40.0, rise_db=5.0)
    assert figure_of(loop).value == pytest.approx(-1.0)
    assert figure_of(replace(loop, rise_db=6.5)).reached is False
    with pytest.raises(ValueError, match="of no kind"):
        figure_of(replace(PIECE, kind="bell"))


def test_what_is_allowed_is_what_the_builders_keep() -> None:
    assert ALLOWED["struck"] == Allowed(TARGET_LUFS, measure.STEEPEST_STRUCK_DB)
    assert ALLOWED["pad"] == Allowed(TARGET_LUFS, measure.STEEPEST_PAD_DB)
    assert ALLOWED["ambience"].lufs == MIX_LUFS
    assert (ALLOWED["cue"].lufs, ALLOWED["noise"].lufs) == (CUE_LUFS, MUSIC_LUFS)
    assert HIGHEST_PEAK_DBTP == measure.HIGHEST_PEAK_DBTP


@pytest.mark.parametrize("score", SCORES, ids=lambda path: path.stem)
def test_the_bench_knows_which_pieces_are_struck(score: Path) -> None:
    assert is_struck(score) == load_score(score).score.struck


def test_every_sound_of_a_folder_is_listened_to(tmp_path: Path) -> None:
    for folder, rows in {
        "music": '[[track]]\nid = "a"\nfile = "a.wav"\nscore = "a.toml"',
        "ambience": '[[ambience]]\nid = "b"\n[[ambience.layers]]\nid = "b1"\nfile = "b1.wav"\n'
        '[[ambience.layers]]\nid = "b2"\nfile = "b2.wav"',
        "cues": '[[cue]]\nid = "breath_in"\nfile = "c.wav"\n[[cue]]\nid = "noise"\nfile = "d.wav"',
    }.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "manifest.toml").write_text(rows, "utf-8")
    (tmp_path / "music/a.toml").write_text("[part.harp]\nprogram = 46\n", "utf-8")
    for name, level_db, seconds in (
        ("music/a", -23, 5),
        ("ambience/b1", -33, 4),
        ("ambience/b2", -33, 8),
        ("cues/c", -26, 4),
        ("cues/d", -23, 4),
    ):
        soundfile.write(tmp_path / f"{name}.wav", tone(level_db, seconds), RATE_HZ, "FLOAT")
    heard = {row["name"]: Heard(**row) for row in listen(tmp_path)}
    kinds = {name: one.kind for name, one in heard.items()}
    assert kinds == {
        "a": "struck",
        "b1": "layer",
        "b2": "layer",
        "b": "ambience",
        "breath_in": "cue",
        "noise": "noise",
    }
    assert heard["a"].lufs == pytest.approx(-23, abs=0.1)
    assert heard["a"].most_lufs == pytest.approx(-23, abs=0.1)
    assert heard["a"].peak_dbtp == pytest.approx(-23, abs=1.5)
    assert heard["b"].lufs == pytest.approx(-27, abs=0.2)


def test_the_range_is_that_of_the_standard() -> None:
    # EBU Tech 3342, cases 1 and 2
    for soft_db, range_lu in ((-30, 10), (-15, 5)):
        power = weighted_power(np.concatenate([tone(-20, 20), tone(soft_db, 20)]), RATE_HZ)
        assert loudness_range_lu(power) == pytest.approx(range_lu, abs=1)
    assert loudness_range_lu(weighted_power(tone(-90, 5), RATE_HZ)) == 0


@pytest.mark.parametrize("moment_s", [1.0, 1.05, 1.02])
def test_a_rise_is_found_wherever_it_falls(moment_s: float) -> None:
    sound = np.concatenate([tone(-40, moment_s), tone(-28, 2)]).mean(axis=1)
    assert 9 < steepest_rise_db(sound, RATE_HZ) <= 12.1
    assert steepest_rise_db(tone(-28, 2).mean(axis=1), RATE_HZ) < 0.1

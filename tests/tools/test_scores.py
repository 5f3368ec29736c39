"""Companion's own scores are sound, and the checker finds faults that are planted in them."""

import itertools
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tools.composer.arrange import arrange
from tools.composer.check import Report, check
from tools.composer.check_voices import leading_line
from tools.composer.notation import ScoreError
from tools.composer.score import load_score, read_score

SCORES = Path(__file__).parents[2] / "assets" / "music" / "scores"
ALL = sorted(SCORES.glob("*.toml"))


def faults(report: Report) -> str:
    return "; ".join(report.errors)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_score_of_the_house_has_no_faults(path: Path) -> None:
    score = load_score(path).score
    report = check(score)
    assert not report.errors
    assert not [warning for warning in report.warnings if "octave" in warning or "fifth" in warning]
    assert score.curve or 0.5 <= report.figures.summit_at <= 0.62


@dataclass(frozen=True)
class Mutant:
    """One edit to a score and the words in which the checker must name it."""

    score: str
    old: str
    new: str
    named: str


MUTANTS = {
    "a note the basses do not have": Mutant(
        "where_the_river_widens",
        "1   A4   F4   A3   D3   D2     // the seed",
        "1   A4   F4   A3   D3   C1     // the seed",
        "range cb: C1",
    ),
    "parallel fifths": Mutant(
        "where_the_river_widens",
        "3   .    E4   C4   C3   C2",
        "3   .    E4   A3   C3   C2",
        "parallel fifth v2/va breath 5 beat 8",
    ),
    "parallel octaves": Mutant(
        "hills_beyond_the_orchard",
        "2   F4   Ab3  .    .    .\n",
        "2   F4   Ab3  F3   .    .\n",
        "parallel octave horn/va breath 21 beat 5",
    ),
    "crossing voices": Mutant(
        "where_the_river_widens",
        "2   D5   B4   F#4  A3   G1",
        "2   D5   B4   C5   A3   G1",
        "crossing v2/va",
    ),
    "an unresolved dissonance": Mutant(
        "light_through_linen",
        "r:1 D5:1 G5:2 | A5:3 D5:3",
        "r:1 D5:1 G5:2 | C#5:3 G5:3",
        "unresolved: breath 10 C#5 over D7sus4",
    ),
    "an ending away from home": Mutant(
        "light_through_linen", "Gadd9:10", "C:10", "does not end on the tonic but on C"
    ),
    "a section repeated note for note": Mutant(
        "pip_counts_the_stars", '"cloud", "three"', '"cloud", "one"', "100% equal"
    ),
    "a leap wider than an octave": Mutant(
        "pip_counts_the_stars",
        "4:2 5:1  | 6:2 1':1 | 7:2 5:1 | 6:3",
        "4:2 5:1  | 6:2 1'':1 | 7:2 5:1 | 6:3",
        "the melody leaps",
    ),
    "no time for the last note": Mutant(
        "light_through_linen", "r:4 | (A4 D5):6", "r:4 | r:5 (A4 D5):1", "no room to ring"
    ),
    "a piece too short": Mutant(
        "a_pond_full_of_sky", '"rings", "cloud", "dragonfly"', '"dragonfly"', "lasts 1"
    ),
    "grinding semitones": Mutant(
        "hills_beyond_the_orchard",
        'transpose = 12\nonly_in = ["hilltop"]\n',
        "transpose = 1\n",
        "close semitones sound",
    ),
}


@pytest.mark.parametrize("mutant", MUTANTS.values(), ids=MUTANTS.keys())
def test_a_planted_fault_is_named(mutant: Mutant) -> None:
    text = (SCORES / f"{mutant.score}.toml").read_text("utf-8")
    assert mutant.old in text
    report = check(read_score(text.replace(mutant.old, mutant.new, 1)))
    assert mutant.named in faults(report)


def test_a_melody_that_rises_while_one_breathes_out_is_refused() -> None:
    text = (SCORES / "light_through_linen.toml").read_text("utf-8")
    late = re.sub(r"\| ([A-G]#?5:2 [A-G]#?5:1) [A-G]#?[45]:3", r"| \1 E6:3", text)
    assert late != text
    assert "peak before the out-breath" in faults(check(read_score(late)))


def test_an_accompaniment_too_dense_to_rest_in_is_refused() -> None:
    text = (SCORES / "a_pond_full_of_sky.toml").read_text("utf-8")
    busy = " ".join(["b", "2", "3", "4"] * 11)
    dense = re.sub(
        r'step = 0.5, ring = 5, pattern = """[^"]*"""',
        f'step = 0.25, ring = 5, pattern = """\n{busy}\n"""',
        text,
    )
    assert "density: 44 events in one breath" in faults(check(read_score(dense)))


MISREADINGS = {
    "a beat missing in a line": (
        "light_through_linen",
        "r:1 E5:1 B5:2 |",
        "r:1 E5:1 B5:1 |",
        r"\[statement\] melody line 3: 9 beats, need 10",
    ),
    "a beat missing in a table": (
        "where_the_river_widens",
        "3   -    -    A3   A2   -",
        "2   -    -    A3   A2   -",
        r"\[source\] table: 39 beats, need 40",
    ),
    "a voice missing in a table": (
        "where_the_river_widens",
        "3   -    -    A3   A2   -",
        "3   -    -    A3   A2",
        r"\[source\] table row 7: 4 voices, need 5",
    ),
    "a misspelt note": (
        "light_through_linen",
        "F#5:4 | C#5:6",
        "H5:4 | C#5:6",
        r"\[still\] melody line 2: not a note or degree: 'H5'",
    ),
    "a misspelt chord": (
        "pip_counts_the_stars",
        "Abm6:6 | Eb:6",
        "Abm66:6 | Eb:6",
        r"\[sleep\] harmony line 2: unknown chord: 'Abm66'",
    ),
    "a line too few": (
        "light_through_linen",
        "r:10\nr:4 | r:3 B4:3",
        "r:4 | r:3 B4:3",
        r"\[door\] melody: 1 lines, need 2 breaths",
    ),
    "a misspelt sign in a figure": (
        "light_through_linen",
        "b . 2 . | b . 3 . . .",
        "b . 2 . | b . x . . .",
        r"\[door\] figure left line 1: not a figure sign: 'x'",
    ),
    "an unknown motif": (
        "light_through_linen",
        "@linen  ",
        "@cotton ",
        r"\[statement\] melody line 1: unknown motif: '@cotton'",
    ),
    "an unknown section": (
        "light_through_linen",
        '"memory", "close"]',
        '"dream", "close"]',
        "form: no section called 'dream'",
    ),
    "an unknown part": (
        "light_through_linen",
        'leader = "melody"',
        'leader = "tune"',
        "leader: no part called 'tune'",
    ),
    "an unknown key": (
        "light_through_linen",
        "touch = 1.06",
        "tuch = 1.06",
        r"part\.melody\.tuch: Extra inputs",
    ),
    "broken TOML": ("light_through_linen", "mode = ", "mode ", "not TOML"),
}


@pytest.mark.parametrize(
    ("score", "old", "new", "message"), MISREADINGS.values(), ids=MISREADINGS.keys()
)
def test_a_broken_score_says_where_it_is_broken(
    score: str, old: str, new: str, message: str
) -> None:
    text = (SCORES / f"{score}.toml").read_text("utf-8")
    assert old in text
    with pytest.raises(ScoreError, match=message):
        check(read_score(text.replace(old, new, 1)))


@cache
def turns(path: Path) -> set[tuple[tuple[int, float], ...]]:
    """All stretches of five melody notes, as intervals and lengths."""
    line = leading_line(arrange(load_score(path).score))
    steps = [(b.pitch - a.pitch, a.beats) for a, b in itertools.pairwise(line)]
    return {tuple(steps[start : start + 4]) for start in range(len(steps) - 3)}


def of_one_material(one: Path, other: Path) -> bool:
    """Whether they are lengths of one piece."""
    material = load_score(one).score.material
    return material is not None and material == load_score(other).score.material


STRANGERS = [pair for pair in itertools.combinations(ALL, 2) if not of_one_material(*pair)]


@pytest.mark.parametrize(("one", "other"), STRANGERS, ids=lambda path: path.stem)
def test_no_two_pieces_share_an_idea(one: Path, other: Path) -> None:
    assert not turns(one) & turns(other)

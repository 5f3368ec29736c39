"""A damaged exercise is refused with file, key and cure, and the others carry on."""

import shutil
from pathlib import Path

import pytest

from companion.app.check import all_findings
from companion.datafile import DataFileError
from companion.practice.load import check_exercises, load_exercise, load_exercises
from tests.content.places import ASSETS
from tests.practice.shipped import AMBIENCES, EXERCISES

FIXED, WORDS, PACE = "exercises/place_shore.toml", "en/place_shore.toml", "en/pace.toml"
SAND = "Feel the sand under your feet. It is dry and warm on top, and cool below."

SPOILT = {
    "another id": (FIXED, 'id = "place_shore"', 'id = "shore"', "id"),
    "nobody": (FIXED, 'readers = ["adult", "teen", "parent"]', "readers = []", "readers"),
    "a stranger": (FIXED, '"teen", "parent"]', '"teen", "nurse"]', "readers"),
    "the same twice": (FIXED, '"teen", "parent"]', '"teen", "teen"]', "readers"),
    "no such position": (FIXED, '["any"]', '["standing"]', "positions"),
    "no such stage": (FIXED, '"during", "after"]', '"later"]', "stages"),
    "no such need": (FIXED, "returns =", 'needs = ["a swing"]\nreturns =', "needs"),
    "no such medicine": (FIXED, "returns =", 'not_after = ["tea"]\nreturns =', "not_after"),
    "no such sound": (FIXED, 'ambience = "ocean"', 'ambience = "thunder"', "ambience"),
    "an unknown key": (FIXED, "returns =", "hold_s = 4\nreturns =", "hold_s"),
    "no way back": (FIXED, 'returns = "leave"', 'returns = "nowhere"', "returns"),
    "a way back at the start": (FIXED, 'returns = "leave"', 'returns = "welcome"', "returns"),
    "a way back too early": (FIXED, 'returns = "leave"', 'returns = "boat"', "returns"),
    "no stretches": (FIXED, "[[stretches]]", "[[parts]]", "parts"),
    "no such picture": (FIXED, 'picture = "shore"', 'picture = "x"', "stretches 1.picture"),
    "no picture": (FIXED, 'picture = "shore"\n', "", "stretches 1"),
    "a pause for ever": (FIXED, "sand = 8.0", "sand = inf", "pauses.sand"),
    "a pause that is no number": (FIXED, "sand = 8.0", "sand = nan", "pauses.sand"),
    "a pause backwards": (FIXED, "sand = 8.0", "sand = -1.0", "pauses.sand"),
    "yes for a pause": (FIXED, "sand = 8.0", "sand = true", "pauses.sand"),
    "words for a pause": (FIXED, "sand = 8.0", 'sand = "long"', "pauses.sand"),
    "a pause without words": (FIXED, "sand = 8.0", "sand = 8.0\nsea = 8.0", "captions.sea"),
    "words without a pause": (FIXED, "sand = 8.0\n", "", "captions.sand"),
    "no caption": (WORDS, f'sand = "{SAND}"\n', "", "captions.sand"),
    "a caption too long": (WORDS, SAND, f"{SAND} And so it is.", "captions.sand"),
    "a caption without a word": (WORDS, SAND, "…", "captions.sand"),
    "markup": (WORDS, SAND, "<b>Sand</b>", "captions.sand"),
    "a number for words": (WORDS, f'"{SAND}"', "3", "captions.sand"),
    "no last line": (WORDS, "after =", "later =", "later"),
    "a last line too long": (WORDS, "The waves go on.", "And on" + 9 * " and on" + ".", "after"),
    "no title": (WORDS, "title =", "name =", "name"),
    "a pace too quick": (PACE, "words_per_min = 95", "words_per_min = 200", "adult.words_per_min"),
    "a pace of nothing": (PACE, "words_per_min = 95", "words_per_min = 0", "adult.words_per_min"),
    "no pace at all": (PACE, "words_per_min = 95", "words_per_min = nan", "adult.words_per_min"),
    "a blink": (PACE, "least_s = 3.5", "least_s = 0.1", "adult.least_s"),
    "a pace for a stranger": (PACE, "[adult]", "[nurse]", "nurse"),
    "a pace missing": (PACE, "[adult]\nwords_per_min = 95\nleast_s = 3.5\n", "", "adult"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_exercise_is_refused_with_file_key_and_cure(copy: Path, case: str) -> None:
    file, old, new, key = SPOILT[case]
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        load_exercise(copy, "place_shore", "en", AMBIENCES)
    finding = refused.value.finding
    told_in = WORDS if key.startswith("captions.") else file
    assert (finding.file, finding.key) == (told_in, key)
    assert finding.problem
    assert finding.cure


def test_a_caption_read_twice_is_refused(copy: Path) -> None:
    path = copy / FIXED
    more = '\n[[stretches]]\npicture = "lake"\n[stretches.pauses]\nsand = 8.0\n'
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        load_exercise(copy, "place_shore")
    assert refused.value.finding.key == "pauses.sand"


def test_a_caption_that_says_the_same_again_is_refused(copy: Path) -> None:
    path = copy / WORDS
    text = path.read_text(encoding="utf-8")
    salt = "There is salt in the air. And wood smoke, perhaps, from far away."
    shell = "It is rough on the outside. Inside it is smooth, like a small white cup."
    assert salt in text
    path.write_text(text.replace(salt, shell), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        load_exercise(copy, "place_shore")
    assert refused.value.finding.key == "captions.salt"


@pytest.mark.parametrize(("pause", "says"), [("20.0", "takes 703 s"), ("0.0", "takes 1")])
def test_an_exercise_too_long_or_too_short_is_refused(copy: Path, pause: str, says: str) -> None:
    path = copy / FIXED
    kept = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, equals, value = line.partition(" = ")
        paused = bool(equals) and value.replace(".", "").isdigit()
        kept.append(f"{name} = {pause}" if paused else line)
    path.write_text("\n".join(kept), encoding="utf-8")
    pace = copy / PACE
    if pause == "0.0":
        text = pace.read_text(encoding="utf-8")
        pace.write_text(text.replace("words_per_min = 95", "words_per_min = 130"), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        load_exercise(copy, "place_shore")
    assert refused.value.finding.key == "stretches"
    assert says in refused.value.finding.problem


def test_one_spoilt_exercise_leaves_the_others(copy: Path) -> None:
    (copy / WORDS).write_text("title = ", encoding="utf-8")
    exercises, findings = load_exercises(copy)
    assert set(exercises) == set(EXERCISES) - {"place_shore"}
    assert [finding.file for finding in findings] == [WORDS]


def test_another_language_takes_over_whole_exercises_with_its_own_pace(copy: Path) -> None:
    (copy / "xx").mkdir()
    for name in ("place_shore.toml", "pace.toml"):
        shutil.copy(copy / "en" / name, copy / "xx" / name)
    for name, old, new in (
        ("place_shore.toml", "A quiet shore", "Xx"),
        ("pace.toml", "words_per_min = 95", "words_per_min = 90"),
    ):
        path = copy / "xx" / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    for tongue in ("xx", "xx_YY", "xx-YY"):
        shore = load_exercise(copy, "place_shore", tongue)
        assert shore.words.title == "Xx"
        assert shore.paces["adult"].words_per_min == 90
    forest = load_exercise(copy, "place_forest", "xx")
    assert forest == EXERCISES["place_forest"]


def test_every_language_is_checked_and_a_fault_told_once(copy: Path) -> None:
    shutil.copytree(copy / "en", copy / "xx")
    assert list(check_exercises(copy, AMBIENCES)) == []
    path = copy / "xx" / "squeeze.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("hint =", "hints ="), encoding="utf-8")
    assert [finding.file for finding in check_exercises(copy, AMBIENCES)] == ["xx/squeeze.toml"]
    (copy / FIXED).write_text("", encoding="utf-8")
    found = [finding.file for finding in check_exercises(copy, AMBIENCES)]
    assert sorted(found) == [FIXED, "xx/squeeze.toml"]


def test_what_must_not_follow_relaxing_medicine_is_not_offered_then(copy: Path) -> None:
    path = copy / FIXED
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("returns =", 'not_after = ["relaxing"]\nreturns ='), encoding="utf-8"
    )
    shore = load_exercise(copy, "place_shore")
    assert shore.fits("adult")
    assert not shore.fits("adult", relaxed=True)


def test_the_command_check_tells_of_a_spoilt_exercise(tmp_path: Path) -> None:
    for name in ("practice", "ambience"):
        shutil.copytree(ASSETS / name, tmp_path / name)
    path = tmp_path / FIXED.replace("exercises", "practice/exercises")
    path.write_text(
        path.read_text(encoding="utf-8").replace('["any"]', '["flying"]'), encoding="utf-8"
    )
    found = [one for one in all_findings(tmp_path) if one.file == FIXED]
    assert [one.key for one in found] == ["positions"]

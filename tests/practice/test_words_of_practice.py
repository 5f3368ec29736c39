"""The guided exercises keep the house's rules: plain, kind, true, and within their time."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from companion.practice.load import (
    LONGEST_RETURN_S,
    LONGEST_S,
    MOST_WORDS,
    SHORTEST_S,
)
from companion.practice.model import PICTURES, Exercise, count_words
from companion.walkthrough.lexicon import faults_of_text, load_lexicon
from companion.walkthrough.shingles import copied_run, read_shingles
from tests.content.places import ASSETS, PACK
from tests.content.reading import grade, mean_sentence
from tests.guards.places import ROOT
from tests.practice.shipped import AMBIENCES, EXERCISES, FINDINGS, IDS, PRACTICE, TOLD

LEXICON = load_lexicon(ASSETS / "words", "en")
GRADES = {"adult": 5.0, "teen": 5.0, "parent": 5.0, "child": 3.0, "little": 2.0}

# Commands and weights that frighten, tools, and what fasting or ill people miss.
UNKIND = re.compile(
    r"\b(deep\w*|hold\w*|relax\w*|heav\w+|try|must|should|needle\w*|tools?|blood|promise\w*"
    r"|pray\w*|god|bless\w*|soul|hair|bread|drink\w*|eat\w*|lunch|perfect\w*)\b"
)
# Reading aloud faster than this, nobody can follow with closed eyes.
FASTEST_WORDS_PER_S = 130 / 60


def every_text(exercise: Exercise) -> Iterator[str]:
    words = exercise.words
    yield from (words.title, words.hint, *words.captions.values(), words.after)
    if words.caution:
        yield words.caution


def test_all_exercises_are_there_and_whole() -> None:
    assert FINDINGS == ()
    assert set(EXERCISES) == {
        *("body_scan_chair", "body_scan_side", "body_scan_stomach", "five_senses"),
        *("place_shore", "place_forest", "place_lavender", "squeeze", "counting_back"),
        *("result_can_wait", "pips_sleepy_spell", "spaghetti_body"),
    }


@pytest.mark.parametrize(("exercise", "reader"), TOLD, ids=IDS)
def test_the_words_keep_the_rules_of_the_house(exercise: Exercise, reader: str) -> None:
    texts = list(every_text(exercise))
    assert [fault for text in texts for fault in faults_of_text(LEXICON, text, reader)] == []
    assert grade(exercise.words.captions.values(), LEXICON) <= GRADES[reader]
    longest = LEXICON.limits[reader].mean_sentence_words
    assert mean_sentence(exercise.words.captions.values()) <= longest


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)
def test_nothing_paces_the_breath_frightens_or_is_copied(exercise: Exercise) -> None:
    shingles = read_shingles(PACK)
    texts = list(every_text(exercise))
    assert [text for text in texts if LEXICON.pacing.search(text.lower())] == []
    assert [text for text in texts if UNKIND.search(text.lower())] == []
    assert [text for text in texts if copied_run(text, shingles)] == []


@pytest.mark.parametrize(("exercise", "reader"), TOLD, ids=IDS)
def test_every_caption_can_be_read_in_its_time(exercise: Exercise, reader: str) -> None:
    timing = exercise.timing(reader)
    assert SHORTEST_S <= timing.total_s <= LONGEST_S
    assert timing.total_s - timing.start_of(exercise.returns) <= LONGEST_RETURN_S
    for line in timing.lines:
        assert count_words(line.text) <= MOST_WORDS
        assert count_words(line.text) / line.read_s <= FASTEST_WORDS_PER_S
        assert line.pause_s >= 3


@pytest.mark.parametrize(("exercise", "reader"), TOLD, ids=IDS)
def test_two_fifths_are_left_in_quiet(exercise: Exercise, reader: str) -> None:
    timing = exercise.timing(reader)
    assert sum(line.pause_s for line in timing.lines) >= 0.4 * timing.total_s


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)
def test_the_way_back_leads_to_the_room(exercise: Exercise) -> None:
    lines = exercise.timing(exercise.readers[0]).lines
    names = [line.name for line in lines]
    returning = " ".join(line.text for line in lines[names.index(exercise.returns) :]).lower()
    assert "room" in returning or "around" in returning
    assert "may" in " ".join(exercise.words.captions.values())


def test_on_the_stomach_nobody_is_sent_to_the_belly() -> None:
    texts = " ".join(EXERCISES["body_scan_stomach"].words.captions.values()).lower()
    assert "back and sides move" in texts
    assert "belly" not in texts
    lying = [one for one in EXERCISES.values() if one.fits("adult", "stomach", "during")]
    assert not any("belly" in " ".join(one.words.captions.values()).lower() for one in lying)


def test_the_lavender_is_imagined_and_real_scent_is_left_to_the_clinic() -> None:
    caution = EXERCISES["place_lavender"].words.caution
    assert "in your mind" in caution
    assert "clinic" in caution
    assert "allerg" in caution


def test_the_fear_of_the_result_is_not_stirred_during_the_procedure() -> None:
    assert EXERCISES["result_can_wait"].stages == ("waiting", "after")


@pytest.mark.parametrize("position", ["sitting", "side", "stomach"])
@pytest.mark.parametrize("reader", ["adult", "teen", "parent", "child", "little"])
def test_every_reader_has_something_while_waiting(reader: str, position: str) -> None:
    assert any(one.fits(reader, position, "waiting", relaxed=True) for one in EXERCISES.values())


@pytest.mark.parametrize("reader", ["adult", "teen", "child", "little"])
@pytest.mark.parametrize("position", ["side", "stomach"])
def test_everyone_has_something_during_the_procedure(reader: str, position: str) -> None:
    assert any(one.fits(reader, position, "during") for one in EXERCISES.values())


def test_sounds_are_sounds_that_there_are() -> None:
    assert {one.ambience for one in EXERCISES.values()} <= {"", *AMBIENCES}


def test_who_fits_is_told_by_reader_position_stage_and_medicine() -> None:
    chair = EXERCISES["body_scan_chair"]
    assert chair.fits("adult", "sitting", "waiting", relaxed=True)
    assert chair.fits("adult", "any", "after")
    assert not chair.fits("child", "sitting", "waiting")
    assert not chair.fits("adult", "side", "waiting")
    assert not chair.fits("adult", "sitting", "during")


def test_no_words_lie_about_that_no_exercise_reads() -> None:
    spoken = {path.stem for path in (PRACTICE / "en").glob("*.toml")} - {"pace"}
    assert spoken == set(EXERCISES)


def test_a_small_child_is_read_to_more_slowly_than_a_big_one() -> None:
    paces = tomllib.loads((PRACTICE / "en" / "pace.toml").read_text(encoding="utf-8"))
    speeds = [paces[reader]["words_per_min"] for reader in ("little", "child", "adult", "teen")]
    assert speeds == sorted(speeds)
    spell = EXERCISES["pips_sleepy_spell"]
    assert spell.timing("little").total_s > spell.timing("child").total_s


def test_every_picture_that_an_exercise_may_show_is_there() -> None:
    folder = ROOT / "companion" / "qml" / "Companion" / "Practice"
    shown = {picture for picture in PICTURES if (folder / f"Place{picture.title()}.qml").is_file()}
    listed = re.findall(r"places: \[(.*)\]", (folder / "PlaceStage.qml").read_text("utf-8"))
    assert shown == set(PICTURES)
    assert {name.strip('" ') for name in listed[0].split(",")} == shown

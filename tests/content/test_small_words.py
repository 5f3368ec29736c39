"""The words of the visit and of breathing, and the patterns they go with."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.patterns import (
    LIMITS,
    load_pattern,
    load_patterns,
    offered,
    set_by_hand,
)
from companion.breathing.words import BreathingWords, load_breathing_words
from companion.datafile import DataFileError
from companion.visit.words import REASONS, VisitWords, load_visit_words
from companion.walkthrough.lexicon import faults_of_text, load_lexicon
from companion.walkthrough.model import PACED_TECHNIQUES, READERS, TECHNIQUES
from companion.walkthrough.shingles import copied_run, read_shingles
from tests.content.places import ASSETS, PACK
from tests.content.reading import grade

LEXICON = load_lexicon(ASSETS / "words", "en")
VISITS = {reader: load_visit_words(ASSETS / "visit", reader) for reader in READERS}
BREATHINGS = {reader: load_breathing_words(ASSETS / "breathing", reader) for reader in READERS}
PATTERNS, _FINDINGS = load_patterns(ASSETS / "breathing" / "patterns")


def every_text(words: object) -> Iterator[str]:
    if isinstance(words, str):
        yield words
    elif isinstance(words, Mapping):
        for one in words.values():
            yield from every_text(one)
    elif isinstance(words, tuple | list):
        for one in words:
            yield from every_text(one)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("room", [VISITS, BREATHINGS], ids=["visit", "breathing"])
def test_small_words_keep_the_rules_of_the_house(
    room: Mapping[str, VisitWords | BreathingWords], reader: str
) -> None:
    shingles = read_shingles(PACK)
    table = asdict(room[reader])
    if "nurse" in table:  # the line for staff is no line of the reader
        del table["nurse"]["hold"]
    texts = list(every_text(table))
    assert len(texts) > 20
    assert [fault for text in texts for fault in faults_of_text(LEXICON, text, reader)] == []
    assert [text for text in texts if copied_run(text, shingles)] == []
    assert grade(texts, LEXICON) <= LEXICON.limits[reader].grade


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_the_signal_has_six_reasons_and_says_that_it_does_not_ring(visit: VisitWords) -> None:
    assert (
        tuple(visit.nurse.reasons)
        == REASONS
        == (*("pain", "dizzy", "toilet", "cold", "scared", "ask"),)
    )
    assert "does not ring" in visit.nurse.not_bell


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_checking_out_gives_no_score(visit: VisitWords) -> None:
    assert not any(
        character.isdigit() for text in every_text(asdict(visit.check_out)) for character in text
    )


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_the_check_in_says_what_becomes_of_the_answers(visit: VisitWords) -> None:
    assert "gone when" in visit.data


@pytest.mark.parametrize("words", BREATHINGS.values(), ids=BREATHINGS)
def test_whom_nothing_may_pace_is_not_paced(words: BreathingWords) -> None:
    free = [name for name in TECHNIQUES if name not in PACED_TECHNIQUES]
    texts = [*words.quiet, *(words.techniques[name] for name in free)]
    assert [text for text in texts if LEXICON.pacing.search(text.lower())] == []


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_being_called_paces_nobody(visit: VisitWords) -> None:
    assert not LEXICON.pacing.search(visit.called.breath.lower())


@pytest.mark.parametrize("reader", READERS)
def test_every_technique_has_its_words_and_every_paced_one_its_pattern(reader: str) -> None:
    words, mine = BREATHINGS[reader], offered(PATTERNS, reader)
    assert tuple(words.techniques) == TECHNIQUES
    assert {name for one in mine for name in one.techniques} == PACED_TECHNIQUES
    assert words.patterns.keys() == words.hints.keys() == {one.id for one in mine}
    for pattern in mine:
        assert set(pattern.cautions) <= words.cautions.keys()


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_has_one_usual_breath_and_the_quiet_one(reader: str) -> None:
    assert len([one for one in PATTERNS.values() if reader in one.usual]) == 1
    assert "quiet" in {one.id for one in offered(PATTERNS, reader)}
    slowest = min(one.per_min for one in offered(PATTERNS, reader) if one.paced)
    assert slowest >= LIMITS[reader].slowest


@pytest.mark.parametrize("reader", READERS)
@given(in_s=st.floats(-100, 100), out_s=st.floats(-100, 100))
def test_times_set_by_hand_stay_within_the_limits(reader: str, in_s: float, out_s: float) -> None:
    own, limits = set_by_hand(PATTERNS["own"], in_s, out_s, reader), LIMITS[reader]
    assert own.out_s >= own.in_s > 0
    assert limits.shortest_s - 1e-9 <= own.breath_s <= limits.longest_s + 1e-9


def test_the_easy_breath_is_four_in_and_six_out_after_three_to_settle() -> None:
    easy = PATTERNS["easy"]
    assert (easy.in_s, easy.out_s, easy.settle_s, easy.per_min) == (4.0, 6.0, 3.0, 6.0)
    assert _FINDINGS == ()


UNSAFE = {
    "a shorter breath out": ("out_s = 6.0", "out_s = 3.0", "out_s"),
    "too slow": ("out_s = 6.0", "out_s = 6.1", "in_s"),
    "too fast": ("in_s = 4.0\nout_s = 6.0", "in_s = 1.0\nout_s = 1.4", "in_s"),
    "no time at all": ("in_s = 4.0", "in_s = 0", "in_s"),
    "backwards": ("in_s = 4.0", "in_s = -4.0", "in_s"),
    "not a number": ("in_s = 4.0", "in_s = nan", "in_s"),
    "for ever": ("out_s = 6.0", "out_s = inf", "in_s"),
    "a minute to settle": ("settle_s = 3.0", "settle_s = 60.0", "settle_s"),
    "words for a number": ("in_s = 4.0", 'in_s = "four"', "in_s"),
    "yes for a number": ("in_s = 4.0", "in_s = true", "in_s"),
    "no study": (
        'evidence = ["doi:10.1007/s10484-014-9253-x", "doi:10.1007/s12671-023-02294-2"]',
        "evidence = []",
        "evidence",
    ),
    "no caution": ('cautions = ["easy", "dizzy"]', "cautions = []", "cautions"),
    "a hold": ("in_s = 4.0", "in_s = 4.0\nhold_s = 4.0", "hold_s"),
    "for nobody": ('audience = ["adult", "teen", "parent"]', "audience = []", "audience"),
    "for a stranger": ('"teen", "parent"]\nusual', '"nurse", "parent"]\nusual', "audience"),
    "for a child, and too slow": ('"teen", "parent"]\nusual', '"child", "parent"]\nusual', "usual"),
    "no kind": ('id = "easy"', 'id = "easy"\nkind = "fast"', "kind"),
    "a quiet one with times": ('id = "easy"', 'id = "easy"\nkind = "quiet"', "in_s"),
    "a long sip": ("in_s = 4.0", "in_s = 4.0\nsip_s = 5.0", "sip_s"),
    "half a breath together": ("in_s = 4.0", "in_s = 4.0\ntogether = 0.5", "together"),
    "a day of free time": ("in_s = 4.0", "in_s = 4.0\nfree_s = 86400.0", "free_s"),
    "another id": ('id = "easy"', 'id = "hard"', "id"),
    "no id": ('id = "easy"\n', "", "id"),
    "a list that is none": ('techniques = ["breathe"]', 'techniques = "breathe"', "techniques"),
}


@pytest.mark.parametrize("case", UNSAFE)
def test_an_unsafe_pattern_is_refused_with_file_key_and_cure(tmp_path: Path, case: str) -> None:
    old, new, key = UNSAFE[case]
    text = (ASSETS / "breathing" / "patterns" / "easy.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "easy.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        load_pattern(tmp_path, "easy")
    finding = refused.value.finding
    assert (finding.file, finding.key) == ("easy.toml", key)
    assert finding.cure
    patterns, findings = load_patterns(tmp_path)
    assert patterns == {}
    assert findings == (finding,)


SPOILT = {
    "a missing word": ("visit", 'okay = "I am okay now"\n', "", "adult.nurse.okay"),
    "an unknown word": ("visit", 'okay = "I', 'ok = "I', "adult.nurse.ok"),
    "a missing reason": ("visit", 'cold = "I am cold', 'warm = "I am warm', "adult.nurse.reasons"),
    "markup": ("visit", "I have pain", "<b>I have pain</b>", "adult.nurse.reasons.pain"),
    "a number for words": ("visit", 'title = "Before we start"', "title = 3", "adult.title"),
    "a table that is none": (
        "visit",
        "[adult.nurse.reasons]\n",
        "reasons = 3\n[adult.x]\n",
        "adult.x",
    ),
    "blanks": ("breathing", 'breathe_in = "Breathe in"', 'breathe_in = " "', "adult.breathe_in"),
    "another reader": ("breathing", "[adult]", "[nurse]", "adult.title"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_spoilt_words_are_refused_with_file_key_and_cure(tmp_path: Path, case: str) -> None:
    room, old, new, key = SPOILT[case]
    shutil.copytree(ASSETS / room, tmp_path / room)
    path = tmp_path / room / "en" / "words.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    load = load_visit_words if room == "visit" else load_breathing_words
    with pytest.raises(DataFileError) as refused:
        load(tmp_path / room)
    assert refused.value.finding.file == "en/words.toml"
    assert refused.value.finding.key == key
    assert refused.value.finding.cure


def test_words_fall_back_to_the_base_language_and_then_to_english(tmp_path: Path) -> None:
    shutil.copytree(ASSETS / "visit", tmp_path / "visit")
    shutil.copytree(tmp_path / "visit" / "en", tmp_path / "visit" / "xx")
    path = tmp_path / "visit" / "xx" / "words.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Before we start", "Xx"), encoding="utf-8"
    )
    titles = {
        tongue: load_visit_words(tmp_path / "visit", "adult", tongue).title
        for tongue in ("xx", "xx_YY", "yy")
    }
    assert titles == {"xx": "Xx", "xx_YY": "Xx", "yy": "Before we start"}

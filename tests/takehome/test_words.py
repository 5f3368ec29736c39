"""The words of the sheet keep the rules of the house, and spoilt ones are named with a cure."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import pytest

from companion.datafile import DataFileError
from companion.takehome.words import (
    OWN_PAGES,
    SHEETS,
    load_layout,
    load_own_page,
    load_sheet_words,
    load_takehome,
    load_times,
)
from companion.walkthrough.lexicon import faults_of_text, load_lexicon
from companion.walkthrough.shingles import copied_run, read_shingles
from tests.content.places import ASSETS, PACK
from tests.content.reading import grade
from tests.takehome.told import DRAWINGS, takehome

LEXICON = load_lexicon(ASSETS / "words", "en")


def every_text(words: object) -> Iterator[str]:
    if isinstance(words, str):
        yield words
    elif isinstance(words, Mapping):
        for one in words.values():
            yield from every_text(one)
    elif isinstance(words, tuple | list):
        for one in words:
            yield from every_text(one)


@pytest.mark.parametrize("reader", [*SHEETS, *OWN_PAGES])
def test_the_words_of_the_sheet_keep_the_rules_of_the_house(reader: str) -> None:
    read = takehome()
    words = read.sheets[reader] if reader in SHEETS else read.own_pages[reader]
    shingles = read_shingles(PACK)
    texts = list(every_text(asdict(words)))
    assert len(texts) > 7
    assert [fault for text in texts for fault in faults_of_text(LEXICON, text, reader)] == []
    assert [text for text in texts if copied_run(text, shingles)] == []
    assert grade(texts, LEXICON) <= LEXICON.limits[reader].grade


SPOILT = {
    "a missing word": ("words", 'title = "Yours to take home"\n', "", "adult.title"),
    "an unknown word": ("words", 'answer = "Your', 'reply = "Your', "adult.reply"),
    "a lost place": ("words", "{page} of {pages}", "page {page}", "adult.page"),
    "a lost count": ("words", "{number} of {count}", "{number}", "adult.codes.count"),
    "a lost answer": ("words", "answer: {answer}", "answer", "adult.reminders.said"),
    "markup": ("words", "Your visit", "<b>Your visit</b>", "adult.plan.title"),
    "no list": ("times", "days = [", 'days = "in {n} days"\nx = [', "x"),
    "no number": ("times", 'two = "2"', 'two = "two"', "numbers.two"),
    "type too small to read": ("layout", "body = 11.5", "body = 4", "normal"),
    "lines too close to write on": ("layout", "write = 27", "write = 3", "normal"),
    "no margin": ("layout", "margin = 46", "margin = 0", "margin"),
    "a colour left out": ("layout", 'ink = "#2F2B45"\n', "", "colours.ink"),
}
LOADS: dict[str, Callable[[Path], object]] = {
    "words": load_sheet_words,
    "times": load_times,
    "layout": load_layout,
}


@pytest.mark.parametrize("case", SPOILT)
def test_what_is_spoilt_is_refused_with_file_key_and_cure(tmp_path: Path, case: str) -> None:
    kind, old, new, key = SPOILT[case]
    root = tmp_path / "takehome"
    shutil.copytree(DRAWINGS, root)
    path = root / ("layout.toml" if kind == "layout" else f"en/{kind}.toml")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        LOADS[kind](root)
    finding = refused.value.finding
    assert (finding.file, finding.key) == (str(path.relative_to(root)), key)
    assert finding.cure
    left, findings = load_takehome(root)
    assert findings == (finding,)
    assert ("adult" in left.sheets, left.times is None, left.layout is None) == (
        kind != "words",
        kind == "times",
        kind == "layout",
    )


def test_a_child_praises_the_act_and_never_the_character() -> None:
    for reader in OWN_PAGES:
        said = " ".join(load_own_page(DRAWINGS, reader).acts).lower()
        assert "statue" in said
        assert not any(word in said for word in ("brave", "good", "proud"))

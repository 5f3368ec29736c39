"""The words about music that cannot be used: whole as shipped, and told where they are not."""

import re
import shutil
from pathlib import Path

import pytest

from companion.app.check import all_findings
from companion.library.pieces import Refusal
from companion.library.words import WHYS, check_library, read_library
from tests.content.places import ASSETS

LIBRARY = ASSETS / "library"
MODULES = Path(__file__).resolve().parents[2] / "companion" / "library"

SPOILT = {
    "a word missing": ("en/words.toml", "[aac]", "[aacs]", {"aac", "aacs"}),
    "no cure": ("en/words.toml", 'cure = "Choose a longer piece."', "", {"short", "short.cure"}),
    "hidden text": (
        "en/words.toml",
        "This file is empty.",
        "This \u202efile",
        {"empty", "empty.what"},
    ),
    "no such kind": ("kinds.toml", 'why = "dsd"', 'why = "studio"', {"studio"}),
    "a kind that plays": ("kinds.toml", '"m4a"', '"mp3"', {"mp3"}),
    "an ending with a dot": ("kinds.toml", '"wma"', '".WMA"', {".WMA"}),
    "another table": (
        "kinds.toml",
        '[[kinds]]\nendings = ["dsf"',
        '[[kind]]\nendings = ["dsf"',
        {"kind"},
    ),
    "no such cover": ("pictures.toml", "brought_along", "nowhere", {"cover"}),
    "a cover that is no path": ("pictures.toml", '"covers/brought_along.svg"', "5", {"cover"}),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LIBRARY, tmp_path / "library"))


def test_what_ships_is_whole() -> None:
    assert check_library(LIBRARY) == ()
    words, findings = read_library(LIBRARY)
    assert findings == ()
    assert words.unplayed["m4a"] == "aac"
    assert words.refusal("a.m4a", "aac").file == "a.m4a"
    assert words.cover is not None


def test_every_reason_that_the_code_gives_has_words() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in MODULES.glob("*.py"))
    given = set(re.findall(r'(?:UnfitError|TagError)\("(\w+)"\)', code))
    assert {"truncated", "empty", "damaged"} <= given <= set(WHYS)


@pytest.mark.parametrize("case", SPOILT)
def test_what_is_spoilt_is_told_with_file_key_and_cure(copy: Path, case: str) -> None:
    file, old, new, keys = SPOILT[case]
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    findings = check_library(copy)
    assert keys <= {one.key for one in findings}
    assert all(one.cure and one.file in (file, "en/words.toml") for one in findings)


@pytest.mark.parametrize("file", ["kinds.toml", "pictures.toml", "en/words.toml"])
def test_a_file_that_is_missing_is_told(copy: Path, file: str) -> None:
    (copy / file).unlink()
    assert file in {one.file for one in check_library(copy)}


def test_the_check_of_everything_looks_here_too(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    assert any(one.file == "library/kinds.toml" for one in all_findings(tmp_path))


def test_a_reason_without_words_is_told_as_damage_and_never_as_nothing() -> None:
    words, _ = read_library(LIBRARY)
    assert words.refusal("x", "unheard of") == words.refusal("x", "damaged")
    assert words.refusal("x", "unheard of").cure


def test_without_any_words_there_is_still_an_answer(tmp_path: Path) -> None:
    words, findings = read_library(tmp_path)
    assert words.refusal("x", "aac") == Refusal("x", "", "")
    assert findings


def test_another_language_falls_back(copy: Path) -> None:
    (copy / "de").mkdir()
    text = (copy / "en" / "words.toml").read_text(encoding="utf-8")
    (copy / "de" / "words.toml").write_text(
        text.replace("This file is empty", "Diese Datei ist leer")
    )
    assert "leer" in read_library(copy, "de_AT")[0].refusal("x", "empty").what
    assert "empty" in read_library(copy, "fr")[0].refusal("x", "empty").what


def test_the_words_are_calm_and_short() -> None:
    words, _ = read_library(LIBRARY)
    for said in words.refusals.values():
        for text in (said.what, said.cure):
            assert text.endswith(".")
            assert len(text.split()) <= 24
            assert not re.search(r"error|invalid|fail|corrupt|illegal|!", text, re.IGNORECASE)

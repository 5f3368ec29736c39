"""The words of a visit, by reader: who answers by faces, and what a reader may leave to the app."""

import shutil
from pathlib import Path

import pytest

from companion.app.words import page_words
from companion.datafile import DataFileError
from companion.device.paths import assets_dir
from companion.visit.faces import FACES
from companion.visit.words import load_visit_words
from companion.walkthrough.model import READERS

VISIT = assets_dir() / "visit"
CHILD_FACES = 'faces = ["Calm", "Okay", "A bit worried", "Worried", "Very worried"]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the words to spoil."""
    return Path(shutil.copytree(VISIT, tmp_path / "visit"))


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "en" / "words.toml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("reader", READERS)
def test_children_point_at_faces_and_everyone_else_counts(reader: str) -> None:
    faces = load_visit_words(VISIT, reader).worry.faces
    assert len(set(faces)) == (FACES if reader in ("child", "little") else 0)
    assert not any(character.isdigit() for word in faces for character in word)


@pytest.mark.parametrize("reader", ["child", "little"])
def test_no_number_is_said_to_a_child_about_their_worry(reader: str) -> None:
    words = load_visit_words(VISIT, reader)
    worry = (words.worry.question, words.worry.why, words.worry.low, words.worry.high)
    assert not any(character.isdigit() for text in worry for character in text)
    assert not any("number" in text for text in (*worry, words.worry.high_answer))
    assert "number" not in words.check_out.why


@pytest.mark.parametrize(
    ("faces", "problem"),
    [
        ("", "not 5 faces"),
        ('faces = ["Calm", "Okay", "Worried", "Very worried"]\n', "not 5 faces"),
        ('faces = ["a", "b", "c", "d", "e", "f"]\n', "not 5 faces"),
        ('faces = "Calm"\n', "is no list"),
        ('faces = ["a", "b", "c", "d", " "]\n', "holds nothing but blanks"),
    ],
)
def test_a_child_without_five_faces_is_refused(folder: Path, faces: str, problem: str) -> None:
    change(folder, CHILD_FACES, faces)
    with pytest.raises(DataFileError) as refused:
        load_visit_words(folder, "child")
    finding = refused.value.finding
    assert finding.key.startswith("child.worry.faces")
    assert finding.problem == problem
    assert finding.cure
    assert load_visit_words(folder, "adult").worry.faces == ()


def test_what_a_reader_leaves_out_is_left_to_the_program() -> None:
    adult = page_words(load_visit_words(VISIT, "adult"))
    child = page_words(load_visit_words(VISIT, "child"))
    assert not any(key.startswith(("welcome", "menu")) for key in adult)
    assert child["welcomeHello"].startswith("Hi! I am Pip.\n")
    assert adult.keys() <= child.keys()
    assert all(child.values())

"""The clinic's file of answers, and the example that shows how to write one."""

import re
import tomllib
from pathlib import Path

import pytest

from companion.device.clinic_file import FILE_NAME, read_clinic_file
from companion.device.paths import assets_dir
from companion.walkthrough.answers import read_answers
from companion.walkthrough.load import load_pack

EXAMPLE = assets_dir() / "clinic" / "clinic.example.toml"
PACK = assets_dir() / "procedures" / "bone_marrow"


def answered_example() -> str:
    """The example with every line answered: the # taken from each."""
    return re.sub(r"^# (\w+ = )", r"\1", EXAMPLE.read_text(), flags=re.MULTILINE)


def test_no_file_is_no_answers_and_no_notice(tmp_path: Path) -> None:
    assert read_clinic_file(tmp_path / "not there") == ({}, [])


def test_the_example_as_it_stands_answers_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(EXAMPLE.read_text())
    table, notices = read_clinic_file(tmp_path)
    assert notices == []
    assert read_answers(load_pack(PACK).pack.slots, table, FILE_NAME)[0].entries == {}


def test_every_line_of_the_example_is_an_answer_that_the_pack_takes(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(answered_example())
    table, notices = read_clinic_file(tmp_path)
    slots = load_pack(PACK).pack.slots
    answers, findings = read_answers(slots, table, FILE_NAME)
    assert notices == []
    assert findings == []
    groups = {(name, group) for name, group, _ in answers.entries}
    wanted = {
        (slot.name, group)
        for slot in slots.values()
        for group in (("adult", "child") if slot.apart else ("",))
    }
    assert groups == wanted


@pytest.mark.parametrize("text", ["call_number = ", "\x00", "a = 1\na = 2", "x" * 300_000])
def test_a_damaged_file_is_told_with_its_cure(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    table, notices = read_clinic_file(tmp_path)
    assert table == {}
    assert [notice.file for notice in notices] == [str(tmp_path / FILE_NAME)]
    assert notices[0].cure


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert len(read_clinic_file(tmp_path)[1]) == 1


def test_the_example_is_toml_whether_answered_or_not() -> None:
    assert tomllib.loads(EXAMPLE.read_text()) == {
        "en": {},
        "adult": {"en": {}},
        "child": {"en": {}},
    }
    assert len(tomllib.loads(answered_example())) == 6

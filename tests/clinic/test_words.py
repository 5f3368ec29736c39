"""The names of the nurse's choices, and who is offered."""

from pathlib import Path

import pytest

from companion.clinic.setup import CHOICES
from companion.clinic.words import read_offered, read_options
from companion.device.paths import assets_dir


def test_every_choice_that_ships_has_words() -> None:
    options, findings = read_options(assets_dir() / "clinic" / "en")
    assert list(findings) == []
    for question, keys in CHOICES.items():
        assert {key for key, _ in options[question]} == set(keys)
        assert all(text != key for key, text in options[question])


def test_a_choice_without_words_is_shown_by_its_key(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text('[medicine]\nnumbing = "Numbing"\n')
    options, findings = read_options(tmp_path)
    assert ("asleep", "asleep") in options["medicine"]
    assert options["medicine"][0] == ("numbing", "Numbing")
    assert any(finding.key == "medicine.asleep" for finding in findings)


def test_those_who_ship_are_offered() -> None:
    offered, findings = read_offered(assets_dir() / "clinic")
    assert offered == CHOICES["audience"]
    assert list(findings) == []


@pytest.mark.parametrize("text", ["", "offered = 3", 'offered = ["dog"]', "offered = ["])
def test_where_nobody_is_named_adults_are(text: str, tmp_path: Path) -> None:
    (tmp_path / "readers.toml").write_text(text)
    offered, findings = read_offered(tmp_path)
    assert offered == ("adult",)
    assert len(findings) == 1

"""Faults planted in the shipped pack, one at a time: each must be found."""

from pathlib import Path

import pytest

from companion.walkthrough.check import all_lines, check_pack
from companion.walkthrough.load import load_pack
from companion.walkthrough.proof import proof
from companion.walkthrough.shingles import copied_run, runs, shingle_file
from tests.content.places import PACK
from tests.walkthrough.conftest import Damage
from tests.walkthrough.planted import PLANTED


def test_the_shipped_pack_has_no_finding() -> None:
    assert check_pack(PACK) == []


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_fault_is_found(pack_copy: Path, damage: Damage, case: str) -> None:
    (name, old, new), problem = PLANTED[case]
    damage(name, old, new)
    findings = check_pack(pack_copy)
    assert any(problem in one.problem for one in findings), "\n".join(map(str, findings))
    assert all(one.file and one.key and one.cure for one in findings)


def test_an_unreadable_pack_is_told_as_findings(tmp_path: Path) -> None:
    (only,) = check_pack(tmp_path / "nowhere")
    assert only.file == "pack.toml"
    assert only.problem == "is missing"


def test_without_word_rules_the_check_says_so(pack_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "words" / "en.toml").unlink()
    (only,) = check_pack(pack_copy)
    assert (only.file, only.problem) == ("en.toml", "is missing")


def test_word_rules_of_another_shape_are_told(pack_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "words" / "en.toml").write_text("[limits]\nadult = 3\n", encoding="utf-8")
    (only,) = check_pack(pack_copy)
    assert "cannot be used" in only.problem


def test_the_proof_holds_every_line_of_the_pack() -> None:
    loaded = load_pack(PACK)
    text = proof(loaded)
    for line in all_lines(loaded):
        if line.basis != "label" and "{" not in line.text:
            assert line.text in text, line.id
    assert "Not yet reviewed by a clinician." in text


def test_the_proof_names_a_review_by_date_and_role(pack_copy: Path, damage: Damage) -> None:
    damage("pack.toml", 'on = ""\nby_role = ""', 'on = "2026-05-04"\nby_role = "hematologist"')
    assert "Reviewed on 2026-05-04 by: hematologist." in proof(load_pack(pack_copy))


def test_a_review_without_a_role_is_none(pack_copy: Path, damage: Damage) -> None:
    damage("pack.toml", 'on = ""', 'on = "2026-05-04"')
    about = load_pack(pack_copy).pack.edition("en").about
    assert (about.reviewed_on, about.reviewed_by_role) == ("", "")


def test_six_words_in_a_row_are_recognised_and_five_are_not() -> None:
    source = "The quick brown fox jumps over the lazy dog."
    shingles = frozenset(shingle_file([source]).splitlines()[1:])
    assert copied_run("A quick, brown fox jumps over the wall.", shingles) == (
        "quick brown fox jumps over the"
    )
    assert copied_run("One brown fox jumps over the wall.", shingles) is None
    assert len(list(runs(source))) == 4
    assert "fox" not in shingle_file([source]).splitlines()[1]

"""Whom an exercise is offered to: as they lie or sit, and how far the visit is."""

from dataclasses import replace

from companion.practice.model import offered
from tests.practice.shipped import EXERCISES


def ids(reader: str, position: str, stage: str) -> set[str]:
    return {one.id for one in offered(EXERCISES.values(), reader, position, stage)}


def test_the_body_scan_fits_how_a_person_lies_or_sits() -> None:
    scans = {"body_scan_chair", "body_scan_side", "body_scan_stomach"}
    told = {
        ("side", "waiting"): {"body_scan_chair", "body_scan_side"},
        ("stomach", "waiting"): {"body_scan_chair", "body_scan_stomach"},
        ("side", "during"): {"body_scan_side"},
        ("stomach", "during"): {"body_scan_stomach"},
        ("stomach", "after"): {"body_scan_chair"},
        ("unsure", "waiting"): scans,
    }
    for (position, stage), fit in told.items():
        assert ids("adult", position, stage) & scans == fit


def test_what_needs_a_chair_is_not_for_the_table() -> None:
    chair = replace(EXERCISES["body_scan_chair"], stages=("waiting", "during"))
    assert offered([chair], "adult", "side", "waiting") == (chair,)
    assert offered([chair], "adult", "side", "during") == ()


def test_nobody_is_asked_to_move_or_to_name_a_fear_during_the_procedure() -> None:
    assert "result_can_wait" in ids("adult", "side", "waiting")
    assert "result_can_wait" not in ids("adult", "side", "during")
    assert ids("child", "hug", "during") == {"pips_sleepy_spell"}

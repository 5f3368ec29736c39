"""Whole set-ups by one touch."""

from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.clinic.presets import (
    MOST,
    Preset,
    note_of,
    read_presets,
    summary,
    title_of,
)
from companion.clinic.setup import CHOICES, UNPACED_MEDICINES, SetUp, choose
from companion.clinic.words import read_options
from companion.device.paths import assets_dir

CLINIC = assets_dir() / "clinic"
OPTIONS, _ = read_options(CLINIC / "en")
answers = st.lists(
    st.one_of(*(st.tuples(st.just(one), st.sampled_from(keys)) for one, keys in CHOICES.items()))
)


def presets_of(text: str, folder: Path) -> tuple[tuple[Preset, ...], list[str]]:
    (folder / "presets.toml").write_text(text, encoding="utf-8")
    presets, findings = read_presets(folder, CLINIC / "en")
    assert all(finding.cure for finding in findings)
    return presets, [finding.key for finding in findings]


def test_those_that_ship_are_whole_and_for_more_than_adults() -> None:
    presets, findings = read_presets(CLINIC, CLINIC / "en")
    assert list(findings) == []
    assert {one.setup.audience for one in presets} >= {"adult", "child", "parent"}
    assert len({one.setup for one in presets}) == len(presets) <= MOST
    assert len({title_of(one, OPTIONS) + note_of(one, OPTIONS) for one in presets}) == len(presets)


def test_what_a_preset_leaves_out_is_as_at_the_start(tmp_path: Path) -> None:
    (only,), faults = presets_of('[one]\naudience = "teen"\n', tmp_path)
    assert faults == []
    assert only.setup == choose(SetUp(), "audience", "teen")


def test_a_preset_with_drowsy_medicine_paces_nothing(tmp_path: Path) -> None:
    for medicine in UNPACED_MEDICINES:
        (only,), _ = presets_of(f'[one]\nmedicine = "{medicine}"\n', tmp_path)
        assert not only.setup.pacing_allowed


def test_the_order_of_the_answers_does_not_matter(tmp_path: Path) -> None:
    (only,), faults = presets_of('[a]\nposition = "hug"\naudience = "child"\n', tmp_path)
    assert faults == []
    assert (only.setup.audience, only.setup.position) == ("child", "hug")


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ('audience = "dog"', "bad.audience"),
        ('position = "hug"', "bad.position"),
        ('age = "teen"', "bad.age"),
        ('mood = "calm"', "bad.mood"),
        ("cream = true", "bad.cream"),
        ('site = ["hip"]', "bad.site"),
    ],
)
def test_one_that_does_not_fit_is_left_out_whole(tmp_path: Path, lines: str, key: str) -> None:
    presets, faults = presets_of(f'[bad]\n{lines}\n[good]\naudience = "child"\n', tmp_path)
    assert faults == [key]
    assert [one.key for one in presets] == ["good"]


def test_more_than_fit_are_left_out_and_named(tmp_path: Path) -> None:
    text = "".join(f"[p{number}]\n" for number in range(MOST + 2))
    presets, faults = presets_of(text, tmp_path)
    assert len(presets) == MOST
    assert faults == [f"p{MOST}"]


@pytest.mark.parametrize("text", ["adult = 3", "[adult", '"" = "x"'])
def test_a_damaged_file_is_a_finding_and_no_error(tmp_path: Path, text: str) -> None:
    presets, faults = presets_of(text, tmp_path)
    assert presets == ()
    assert len(faults) == 1


def test_the_clinic_may_give_a_preset_a_name(tmp_path: Path) -> None:
    (tmp_path / "presets.toml").write_text('[ours]\nmedicine = "asleep"\n', encoding="utf-8")
    (tmp_path / "words.toml").write_text('[preset]\nours = "Theatre 2"\n', encoding="utf-8")
    (ours,), _ = read_presets(tmp_path, tmp_path)
    assert title_of(ours, OPTIONS) == "Theatre 2"
    assert note_of(ours, OPTIONS) == "Adult · Both · Asleep · On the side"


@given(answers)
def test_the_summary_says_every_answer_that_decides_and_every_unusual_one(
    choices: list[tuple[str, str]],
) -> None:
    setup = SetUp()
    for question, answer in choices:
        setup = choose(setup, question, answer)
    said = summary(setup, OPTIONS).split(" · ")
    words = {question: dict(OPTIONS[question])[asdict(setup)[question]] for question in CHOICES}
    expected = [words["audience"]]
    expected += [words["age"]] if setup.audience == "parent" else []
    expected += [words[question] for question in ("procedure", "medicine", "position")]
    expected += [words["site"]] if setup.site == "other" else []
    expected += [words["cream"]] if setup.cream == "yes" else []
    assert said == expected

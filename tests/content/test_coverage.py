"""Every fact of the documents is told or left out with a reason; every disagreement is open."""

import re
from pathlib import Path

import pytest

from companion.walkthrough.check import all_lines, check_pack, coverage, coverage_gaps
from companion.walkthrough.load import load_pack
from companion.walkthrough.model import Person
from tests.content.shipped import every_telling, leaves, loaded, statements, told
from tests.walkthrough.conftest import Damage

DISAGREEMENTS = [f"X{number}" for number in range(1, 37)]
# These two are about how things are told, and no fact of the list states them.
NO_FACT = {"X34": ("R6", "H29"), "X32": ("Q25",)}


def told_facts() -> set[str]:
    return {fact for line in all_lines(loaded()) if not line.hidden for fact in line.covers}


def test_every_fact_is_told_or_left_out_with_a_reason() -> None:
    facts, skipped = loaded().sources.facts.keys(), loaded().raw.skip
    assert loaded().raw.complete
    assert len(facts) == 359
    assert facts - told_facts() == skipped.keys()
    assert not facts & told_facts() & skipped.keys()
    assert all(len(reason) > 15 for reason in skipped.values())
    assert coverage_gaps(loaded()) == []
    counted = coverage(loaded())
    assert (counted.facts, counted.told + counted.skipped) == (359, 359)


@pytest.mark.parametrize("fact", ["V5", "T3", "Y29"])
def test_a_fact_that_goes_missing_is_named(pack_copy: Path, damage: Damage, fact: str) -> None:
    homes = [
        f"{leaf.kind}/{leaf.id}.toml"
        for leaf in leaves()
        if any(
            fact in line.covers for who in leaf.lines.values() for s in who.values() for line in s
        )
    ]
    for home in homes:
        text = (pack_copy / home).read_text(encoding="utf-8")
        (pack_copy / home).write_text(re.sub(rf'"{fact}"(, )?', "", text), encoding="utf-8")
    findings = check_pack(pack_copy)
    assert any(one.key == fact and "neither told nor skipped" in one.problem for one in findings)


def test_a_fact_told_only_by_a_draft_is_not_told(pack_copy: Path, damage: Damage) -> None:
    damage("pages/why.toml", 'covers = ["Y29"]', 'status = "draft"\ncovers = ["Y29"]')
    assert "Y29" in [one.key for one in coverage_gaps(load_pack(pack_copy))]


@pytest.mark.parametrize("name", DISAGREEMENTS)
def test_every_disagreement_is_met_by_a_line_that_says_so(name: str) -> None:
    facts = [fact.id for fact in loaded().sources.facts.values() if name in fact.disagrees]
    facts = facts or list(NO_FACT[name])
    told_here = [
        line
        for line in all_lines(loaded())
        if not line.hidden and set(facts) & set(line.covers) and line.basis == "source"
    ]
    assert told_here
    if name not in NO_FACT:
        assert all(any(note.note for note in line.notes) for line in told_here)
        assert all(any(note.says for note in line.notes) for line in told_here), name


def test_where_guides_differ_each_says_its_own() -> None:
    card = next(leaf for leaf in leaves() if (leaf.kind, leaf.id) == ("cards", "bandage"))
    (line,) = [one for one in card.lines["adult"]["neutral"] if one.id.endswith("differ")]
    assert len({note.says for note in line.notes if note.says}) >= 2
    assert any("within a day" in note.says for note in line.notes)


# What one source alone says, and what nobody may be promised or told to take.
FORBIDDEN = re.compile(
    r"you (may|can) (eat|drink)\b(?! (now|anything|or))|remove the bandage|take (ibuprofen|advil|"
    r"tylenol|aspirin|paracetamol)|advil|tylenol|ibuprofen|acetaminophen|paracetamol|aspirin is|"
    r"you[’ ](wi)?ll be asleep|no pain|won[’']t hurt|901-595|1-866|38[.,]3|\b101\b|24 hours",
    re.IGNORECASE,
)


def test_nobody_reads_a_forbidden_phrase_not_even_behind_a_source() -> None:
    checked = 0
    for line in all_lines(loaded()):
        if ".instead." in line.id:
            continue
        said = [line.text, *(note.says for note in line.notes)]
        # A question may ask what no sentence may state.
        stated = [text for text in said if not text.rstrip("”").endswith("?")]
        assert not any(FORBIDDEN.search(text) for text in stated), line.id
        checked += len(stated)
    assert checked > 1500


def test_no_medicine_is_named_as_one_to_take() -> None:
    named = [line for line in all_lines(loaded()) if "aspirin" in line.text.lower()]
    assert named
    assert all("bleed" in line.text.lower() for line in named)


def test_rare_harm_is_told_with_its_number_only_to_who_wants_everything() -> None:
    for reader in ("adult", "teen", "parent"):
        for leaf, telling in every_telling(reader):
            if leaf.id == "risks":
                said = " ".join(line.text for line in telling.lines["rare"])
                assert "Serious problems are rare." in said
                assert ("19,259" in said) == (telling.state["detail"] == "full")


def test_drafts_stay_hidden() -> None:
    drafts = {line.id for line in all_lines(loaded()) if line.hidden}
    assert len(drafts) >= 5
    for reader in loaded().pack.readers:
        shown = {one.id for one in statements(told(Person(reader, detail="full")))}
        assert not drafts & shown

"""Where statements come from, as their reader sees it."""

import pytest

from companion.walkthrough.load import load_pack
from companion.walkthrough.model import Person, SourceNote
from companion.walkthrough.sources import read_facts
from companion.walkthrough.tailor import tell
from tests.content.places import PACK

STORY = tell(load_pack(PACK).pack, Person(medicine="numbing", detail="full"), {"bandage_off": "x"})
NOTES = {
    statement.id: statement.sources
    for step in STORY.steps
    for part in step.parts
    for statement in part.statements
}


def test_a_fact_names_its_documents_once_each_with_publisher_and_date() -> None:
    assert NOTES["clean.adult.happens.wash"] == (
        SourceNote(
            "document",
            "My Doctor Ordered a Bone Marrow Biopsy: What Happens Next?",
            "Verywell Health",
        ),
        SourceNote("document", "Bone Marrow Aspiration and Biopsy", "Cancer.Net", "July 2023"),
        SourceNote("document", "Bone Marrow Tests", "MedlinePlus"),
    )


def test_where_the_guides_differ_the_note_says_so() -> None:
    assert {note.note for note in NOTES["home.adult.do.bandage_dry"]} == {""}
    assert {note.note for note in NOTES["talk.adult.happens.length"]} == {STORY.headings.differ}


def test_a_study_is_named_by_journal_year_and_number() -> None:
    (note,) = NOTES["numb.adult.do.breathe"]
    assert (note.kind, note.date) == ("study", "2014")
    assert note.note == "doi:10.1007/s10484-014-9253-x"


def test_the_clinic_and_our_own_advice_are_told_apart() -> None:
    assert NOTES["home.adult.do.bandage_off"] == (SourceNote("clinic", "From your clinic"),)
    assert NOTES["rest.adult.do.tell"] == (SourceNote("practice", "Our own suggestion"),)


def test_the_list_of_facts_is_whole() -> None:
    facts = read_facts((PACK / "facts.tsv").read_text(encoding="utf-8"))
    assert len(facts) == 359
    assert {name for fact in facts.values() for name in fact.disagrees} >= {
        f"X{number}" for number in (1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 35)
    }


@pytest.mark.parametrize("row", ["W1\twhat\tF0:17", "\twhat\tF0:17\t", "W0\ta\t\t\nW0\ta\t\t"])
def test_a_row_of_another_shape_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match="line"):
        read_facts(f"id\tgroup\tlines\tdisagrees\n{row}\n")

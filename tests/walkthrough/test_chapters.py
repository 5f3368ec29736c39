"""Chapters as they are told, and a second procedure that needs no code."""

import re
from pathlib import Path

import pytest

from companion.walkthrough.check import check_pack
from companion.walkthrough.load import PackError, load_or_fallback, load_pack
from companion.walkthrough.model import Person
from companion.walkthrough.tailor import tell
from tests.content.places import ASSETS, PACK
from tests.walkthrough.conftest import Damage

EXAMPLE = ASSETS / "procedures" / "lumbar_puncture"


def test_a_broken_page_leaves_its_chapter_and_all_else_stands(
    pack_copy: Path, damage: Damage
) -> None:
    damage("en/pages/team.toml", 'title = "Who does it, and where"', "title = 3")
    loaded = load_pack(pack_copy)
    story = tell(loaded.pack, Person(), {})
    assert story.page("team") is None
    assert story.page("comfort") is not None
    assert len(story.steps) == 10
    assert any(one.file == "en/pages/team.toml" for one in loaded.findings)
    opening = [
        line.opens for step in story.steps for part in step.parts for line in part.statements
    ]
    assert "team" not in opening


def test_a_chapter_whose_pages_all_broke_is_not_there(pack_copy: Path) -> None:
    (pack_copy / "pages" / "questions.toml").unlink()
    story = tell(load_pack(pack_copy).pack, Person(), {})
    assert "questions" not in [chapter.id for chapter in story.chapters]
    assert story.questions == ()
    asked = [line.asks for step in story.steps for part in step.parts for line in part.statements]
    assert set(asked) == {""}


def test_a_page_may_have_a_picture(pack_copy: Path) -> None:
    for name in ("pages/results.toml", "en/pages/results.toml"):
        path = pack_copy / name
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\[adult\.picture[^[]*", "", text), encoding="utf-8")
    story = tell(load_pack(pack_copy).pack, Person(), {})
    team, results = story.page("team"), story.page("results")
    assert team is not None
    assert results is not None
    assert team.picture == "team"
    assert team.alt.endswith(".")
    assert (results.picture, results.alt) == ("", "")


def test_a_closed_section_says_so() -> None:
    page = tell(load_pack(PACK).pack, Person(), {}).page("results")
    assert page is not None
    assert [(section.kind, section.closed) for section in page.sections] == [
        *(("when", False), ("who", False), ("mean", True))
    ]


def test_a_statement_leads_to_its_question_and_its_page() -> None:
    story = tell(load_pack(PACK).pack, Person(), {})
    ready = next(step for step in story.steps if step.id == "ready")
    eat = next(line for line in ready.parts[2].statements if line.id == "ready.adult.do.eat")
    assert eat.opens == "eat_drink"
    assert eat.asks in [line.id for section in story.questions for line in section.lines]


def test_doors_of_another_shape_make_the_pack_untold(pack_copy: Path, damage: Damage) -> None:
    damage("en/chapters.toml", 'lead = "Only if you want to know."', "leads = 3")
    with pytest.raises(PackError, match=r"chapters\.toml"):
        load_pack(pack_copy)


def test_without_what_the_guides_say_the_pack_is_untold(pack_copy: Path) -> None:
    (pack_copy / "en" / "differ.toml").unlink()
    with pytest.raises(PackError, match=r"en/differ\.toml"):
        load_pack(pack_copy)


def test_about_names_every_document_and_study_once() -> None:
    loaded = load_pack(PACK)
    about = loaded.pack.edition("en").about
    assert [note.kind for note in about.documents] == ["document"] * 5
    assert {note.publisher for note in about.documents} >= {"MedlinePlus", "St. Jude"}
    assert [note.note for note in about.studies] == list(loaded.sources.studies)
    assert all(note.says for note in about.studies)


def test_each_language_has_a_review_of_its_own(pack_copy: Path, damage: Damage) -> None:
    damage("pack.toml", 'on = ""\nby_role = ""', 'on = "2026-05-04"\nby_role = "nurse"')
    about = load_pack(pack_copy).pack.edition("en").about
    assert (about.reviewed_on, about.reviewed_by_role) == ("2026-05-04", "nurse")


def test_a_second_procedure_needs_no_code() -> None:
    assert check_pack(EXAMPLE) == []
    pack = load_pack(EXAMPLE).pack
    assert pack.example
    for medicine in ("numbing", "relaxing", "asleep", "unsure"):
        story = tell(pack, Person(medicine=medicine), {"lie_flat": "one hour"})
        assert [step.id for step in story.steps] == ["talk", "lie", "numb", "sample", "rest"]
        assert "Lie flat for: one hour." in story.steps[-1].parts[0].text
        assert [chapter.id for chapter in story.chapters] == ["happens", "afterwards"]
        assert any("any fever" in line.text for line in story.call_page.sections[0].lines)


def test_an_example_is_told_to_nobody() -> None:
    loaded = load_or_fallback(EXAMPLE, PACK)
    assert loaded.pack.id == "bone_marrow"
    assert [one.problem for one in loaded.findings] == ["is an example"]

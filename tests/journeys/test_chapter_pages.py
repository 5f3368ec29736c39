"""What a person does on the pages of a chapter: tick, ask, and see where the words come from."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from .conftest import Person
from .pages import asking, at_the_doors, lines, press, reads, walk_to

ANSWERED = '[adult.en]\nfood_stop = "6 a.m."\ndrink_stop = "8 a.m."\n'


# ---------------------------------------------------------------- ticks and questions


def test_a_ticked_line_stays_ticked(person: Person) -> None:
    reads(person, "checklist")
    first = str(lines(person)[0]["id"])
    person.touches(f"tick_{first}")
    person.waits_for(lambda: person.companion.chapters.ticked == (first,))
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "welcome")
    reads(person, "checklist")
    assert person.finds(f"tick_{first}").property("ticked") is True
    person.touches(f"tick_{first}")
    person.waits_for(lambda: person.companion.chapters.ticked == ())


def test_a_line_leads_to_the_page_that_says_more(person: Person) -> None:
    reads(person, "checklist")
    line = next(line for line in lines(person) if line["opens"])
    person.touches(f"open_{line['id']}")
    person.waits_for(lambda: person.companion.chapters.pageId == line["opens"])
    person.waits_for(lambda: str(line["opensTitle"]) in person.texts())


def test_an_open_answer_goes_onto_the_list_of_questions_and_off_it(person: Person) -> None:
    reads(person, "eat_drink")
    line = asking(person)
    person.finds("answerHeading_neutral")
    assert person.sees("answerHeading_clinic") is None
    person.touches(f"ask_{line['id']}")
    person.waits_for(
        lambda: [one.id for one in person.companion.questions.questions] == [line["asks"]]
    )
    person.waits_for(lambda: "On my questions" in person.texts())
    person.touches(f"ask_{line['id']}")
    person.waits_for(lambda: person.companion.questions.questions == ())


def test_what_the_clinic_answered_stands_as_from_the_clinic(
    open_app: Callable[..., Person], config: Path
) -> None:
    (config / "clinic.toml").write_text(ANSWERED)
    person = open_app()
    reads(person, "eat_drink")
    heading = person.finds("answerHeading_clinic")
    assert heading.property("text") == "From your clinic"
    assert "6 a.m." in person.texts()
    assert person.sees("answerHeading_neutral") is None


def test_the_fear_of_the_result_has_a_page_of_its_own(person: Person) -> None:
    reads(person, "result_worry")
    person.finds("quietAsk")
    assert person.sees("page_results") is None
    assert person.sees("pageNext") is None
    person.touches("quietAsk")
    person.waits_for(lambda: person.companion.questions.count > 0)
    asked = person.companion.questions.count
    assert asked == len({line["asks"] for line in lines(person)} - {""})
    person.touches("quietBreathe")
    person.waits_for(lambda: person.app.screen == "breathing")


def test_the_page_of_that_fear_leads_to_its_exercise(person: Person) -> None:
    reads(person, "result_worry")
    assert "result" in str(person.finds("quietExercise").property("text"))
    person.touches("quietExercise")
    person.waits_for(lambda: person.app.screen == "practice")
    assert person.companion.practice.exerciseId == "result_can_wait"
    person.finds("backButton")
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "chapter")
    assert person.companion.chapters.pageId == "result_worry"


def test_another_visit_finds_no_tick(person: Person) -> None:
    reads(person, "checklist")
    person.touches(f"tick_{lines(person)[0]['id']}")
    person.waits_for(lambda: len(person.companion.chapters.ticked) == 1)
    person.app.newVisit()
    assert person.companion.chapters.ticked == ()
    assert person.companion.chapters.chapterId == ""


# ---------------------------------------------------------------- sources and about


def test_every_page_says_where_it_comes_from(person: Person) -> None:
    reads(person, "eat_drink")
    person.touches("pageSources")
    person.waits_for(lambda: person.sees("sourced0") is not None)
    seen = person.texts()
    assert str(lines(person)[0]["text"]) in seen
    assert "Cancer.Net, July 2023" in seen
    assert "Our own suggestion" in seen
    person.touches("closeSheet")
    person.waits_for(lambda: person.sees("sourced0") is None)
    person.finds("pageSources")


def test_the_clinics_own_line_says_so_among_the_sources(
    open_app: Callable[..., Person], config: Path
) -> None:
    (config / "clinic.toml").write_text(ANSWERED)
    person = open_app()
    reads(person, "eat_drink")
    person.touches("pageSources")
    person.waits_for(lambda: person.sees("sourced0") is not None)
    first = person.sees("sourced0")
    assert first is not None
    assert "6 a.m." in str(first.property("text"))


def test_a_step_says_where_it_comes_from_as_well(person: Person) -> None:
    person.app.open("walkthrough")
    person.waits_for(lambda: person.app.screen == "walkthrough")
    person.touches("openSources")
    person.waits_for(lambda: person.sees("sourced0") is not None)
    assert "Bone Marrow Tests" in person.texts()


def test_about_names_the_guides_and_that_no_clinician_has_reviewed_them(person: Person) -> None:
    person.app.open("about")
    person.finds("aboutPage")
    seen = person.texts()
    for publisher in ("Verywell Health", "Cancer.Net", "MedlinePlus", "Liv Hospital", "St. Jude"):
        assert publisher in seen
    assert person.finds("review_en").property("text") == "Not yet reviewed by a clinician"
    assert "not take the place of your care team" in seen


# ---------------------------------------------------------------- by keyboard alone


def test_a_list_is_found_ticked_and_left_by_keyboard_alone(person: Person) -> None:
    at_the_doors(person)
    walk_to(person, "door_prepare")
    press(person, Qt.Key.Key_Return)
    person.waits_for(lambda: person.app.screen == "chapter")
    first, second = (str(line["id"]) for line in lines(person)[:2])
    ticked = walk_to(person, f"tick_{first}")
    press(person, Qt.Key.Key_Space)
    person.waits_for(lambda: person.companion.chapters.ticked == (first,))
    assert ticked.property("activeFocus")
    walk_to(person, f"tick_{second}")
    press(person, Qt.Key.Key_Return)
    person.waits_for(lambda: person.companion.chapters.ticked == (first, second))
    walk_to(person, "pageSources")
    press(person, Qt.Key.Key_Space)
    person.waits_for(lambda: person.sees("sourced0") is not None)
    press(person, Qt.Key.Key_Escape)
    person.waits_for(lambda: person.sees("sourced0") is None)
    press(person, Qt.Key.Key_Escape)
    person.waits_for(lambda: person.app.screen == "chapters")

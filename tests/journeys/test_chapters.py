"""A person reads the chapters around the steps: through a door, page by page, and back."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from companion.list_models import RecordListModel

from .conftest import Person

ANSWERED = '[adult.en]\nfood_stop = "6 a.m."\ndrink_stop = "8 a.m."\n'


@pytest.fixture
def reader(person: Person) -> Person:
    """Somebody who is on the main screen."""
    person.touches("beginButton")
    person.touches("skipButton")
    person.waits_for(lambda: person.app.screen == "together")
    return person


def at_the_doors(person: Person) -> Person:
    person.app.open("chapters")
    person.waits_for(lambda: person.app.screen == "chapters")
    return person


def lines(person: Person) -> list[Mapping[str, object]]:
    """Every line of the open page."""
    model = person.companion.chapters.sections
    assert isinstance(model, RecordListModel)
    found: list[Mapping[str, object]] = []
    for row in range(model.rowCount()):
        of_section = model.record(row)["lines"]
        assert isinstance(of_section, list)
        found += of_section
    return found


def asking(person: Person) -> Mapping[str, object]:
    """The first line of the open page that leads to a question."""
    return next(line for line in lines(person) if line["asks"])


def reads(person: Person, page: str) -> None:
    person.app.openPage(page)
    person.waits_for(
        lambda: (person.app.screen, person.companion.chapters.pageId) == ("chapter", page)
    )


def press(person: Person, key: Qt.Key) -> None:
    QTest.keyClick(person.view, key)


def walk_to(person: Person, name: str) -> QQuickItem:
    """Press Tab until the keyboard is there."""
    wanted = person.finds(name)
    for _ in range(80):
        if wanted.property("activeFocus"):
            return wanted
        press(person, Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard never reaches {name}")


# ---------------------------------------------------------------- doors


def test_one_touch_from_the_main_screen_to_all_chapters(reader: Person) -> None:
    reader.touches("chaptersButton")
    reader.waits_for(lambda: reader.app.screen == "chapters")
    reader.finds("door_prepare")
    for title in ("What happens", "Getting ready", "Afterwards", "Results", "Good to know"):
        assert title in reader.texts()


def test_what_happens_is_the_walkthrough_itself(person: Person) -> None:
    at_the_doors(person).touches("door_happens")
    person.waits_for(lambda: person.app.screen == "walkthrough")


def test_a_door_opens_its_chapter_and_back_leads_to_the_doors(person: Person) -> None:
    at_the_doors(person).touches("door_afterwards")
    person.finds("pageTitle")
    assert person.companion.chapters.chapterId == "afterwards"
    assert person.companion.chapters.pageTitle in person.texts()
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "chapters")


def test_what_has_been_opened_leaves_no_trace_on_the_doors(person: Person) -> None:
    at_the_doors(person).finds("door_why")
    before = person.texts()
    person.touches("door_why")
    person.touches("backButton")
    person.finds("door_why")
    assert person.texts() == before


@pytest.mark.parametrize(
    ("way", "screen"), [("callWay", "call"), ("aboutWay", "about"), ("worryWay", "chapter")]
)
def test_the_smaller_ways_lead_where_they_say(person: Person, way: str, screen: str) -> None:
    at_the_doors(person).touches(way)
    person.waits_for(lambda: person.app.screen == screen)


@pytest.mark.parametrize(
    ("row", "screen"),
    [("chaptersRow", "chapters"), ("aboutRow", "about"), ("worryRow", "chapter")],
)
def test_the_menu_leads_to_all_there_is_to_read(reader: Person, row: str, screen: str) -> None:
    reader.touches("menuButton")
    reader.touches(row)
    reader.waits_for(lambda: reader.app.screen == screen)


def test_a_small_child_is_offered_no_page_for_fear(person: Person) -> None:
    person.companion.clinic.setAudience("little")
    at_the_doors(person).finds("callWay")
    assert person.sees("worryWay") is None
    assert person.sees("door_why") is None


# ---------------------------------------------------------------- reading


def test_pages_turn_by_button_list_and_arrow_keys(person: Person) -> None:
    at_the_doors(person).touches("door_good")
    person.touches("pageNext")
    person.waits_for(lambda: person.companion.chapters.pageId == "team")
    person.touches("page_risks")
    person.waits_for(lambda: person.companion.chapters.pageId == "risks")
    person.finds("pageTitle")
    press(person, Qt.Key.Key_Left)
    person.waits_for(lambda: person.companion.chapters.pageId == "spots")
    press(person, Qt.Key.Key_Right)
    person.waits_for(lambda: person.companion.chapters.pageId == "risks")


def test_a_swipe_turns_the_page(person: Person) -> None:
    at_the_doors(person).touches("door_good")
    page = person.finds("page")
    start = page.mapToScene(QPointF(page.width() * 0.7, page.height() / 2)).toPoint()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.view, finger).press(0, start, person.view).commit()
    for moved in range(0, 320, 20):
        start.setX(start.x() - 20)
        QTest.touchEvent(person.view, finger).move(0, start, person.view).commit()
        assert moved < 320
    QTest.touchEvent(person.view, finger).release(0, start, person.view).commit()
    person.waits_for(lambda: person.companion.chapters.index == 1)


def test_without_room_for_the_list_it_is_a_touch_away(person: Person) -> None:
    person.view.resize(800, 1280)
    reads(person, "team")
    person.touches("openPages")
    person.touches("page_about")
    person.waits_for(lambda: person.companion.chapters.pageId == "about")
    person.finds("pageNext")


def test_the_last_page_leads_back_to_all_chapters(person: Person) -> None:
    reads(person, "why")
    person.touches("pageNext")
    person.waits_for(lambda: person.app.screen == "chapters")


def test_what_is_closed_opens_at_a_touch_and_closes_with_the_page(person: Person) -> None:
    reads(person, "results")
    hidden = str(lines(person)[-1]["text"])
    person.finds("fold_mean")
    assert hidden not in person.texts()
    person.touches("fold_mean")
    person.waits_for(lambda: hidden in person.texts())
    reads(person, "comfort")
    reads(person, "results")
    person.finds("fold_mean")
    assert hidden not in person.texts()


def test_breathing_in_between_keeps_the_place(person: Person) -> None:
    reads(person, "recovery")
    person.touches("breatheButton")
    person.waits_for(lambda: person.app.screen == "breathing")
    person.touches("backButton")
    person.finds("pageTitle")
    assert person.companion.chapters.pageId == "recovery"
    assert person.companion.chapters.pageTitle in person.texts()


def test_tell_me_everything_tells_the_rest_of_the_page(person: Person) -> None:
    reads(person, "risks")
    before = len(lines(person))
    walk_to(person, "pageMore")
    press(person, Qt.Key.Key_Space)
    person.waits_for(lambda: len(lines(person)) > before)
    assert person.companion.chapters.pageId == "risks"
    person.waits_for(lambda: person.sees("pageMore") is None)


def test_the_pages_on_what_to_watch_for_show_every_sign(person: Person) -> None:
    reads(person, "after_call")
    person.finds("pageTitle")
    for line in lines(person):
        assert str(line["text"]) in person.texts()


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


def test_a_step_says_where_it_comes_from_as_well(reader: Person) -> None:
    reader.app.open("walkthrough")
    reader.waits_for(lambda: reader.app.screen == "walkthrough")
    reader.touches("openSources")
    reader.waits_for(lambda: reader.sees("sourced0") is not None)
    assert "Bone Marrow Tests" in reader.texts()


def test_about_names_the_guides_and_that_no_clinician_has_reviewed_them(person: Person) -> None:
    person.app.open("about")
    person.finds("aboutPage")
    seen = person.texts()
    for publisher in ("Verywell Health", "Cancer.Net", "MedlinePlus", "Liv Hospital", "St. Jude"):
        assert publisher in seen
    assert person.finds("review_en").property("text") == "Not yet reviewed by a clinician"
    assert "It does not take the place of your care team." in seen


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

"""A person reads the chapters around the steps: through a door, page by page, and back."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from .conftest import Person
from .pages import at_the_doors, lines, press, reads, walk_to


@pytest.fixture
def reader(person: Person) -> Person:
    """Somebody who is on the main screen."""
    person.touches("beginButton")
    person.touches("skipButton")
    person.waits_for(lambda: person.app.screen == "together")
    return person


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
    for _ in range(16):
        start.setX(start.x() - 20)
        QTest.touchEvent(person.view, finger).move(0, start, person.view).commit()
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

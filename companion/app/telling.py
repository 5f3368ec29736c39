"""Tells what was read to the person the visit is for: the story, and every room's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from companion.app.content import Content
from companion.breathing.patterns import Pattern

if TYPE_CHECKING:
    from companion.breathing.view_model import BreathingViewModel
    from companion.clinic.setup import SetUp
    from companion.clinic.view_model import ClinicViewModel
    from companion.practice.view_model import PracticeViewModel
    from companion.questions.view_model import QuestionsViewModel
    from companion.visit.view_model import VisitViewModel
    from companion.walkthrough.about_view_model import AboutViewModel
    from companion.walkthrough.chapters_view_model import ChaptersViewModel
    from companion.walkthrough.model import Person, Story
    from companion.walkthrough.pack import Pack
    from companion.walkthrough.view_model import WalkthroughViewModel

LANGUAGE = "en"
UNTIL_READ: Final = Pattern("easy", (), (), (), (), in_s=4.0, out_s=6.0, settle_s=3.0)
"""The easy breath, for who touches before the patterns are read, or when they cannot be."""


@dataclass(frozen=True, slots=True)
class Listeners:
    """The rooms whose words depend on who the visit is for."""

    clinic: ClinicViewModel
    visit: VisitViewModel
    walkthrough: WalkthroughViewModel
    chapters: ChaptersViewModel
    questions: QuestionsViewModel
    about: AboutViewModel
    breathing: BreathingViewModel
    practice: PracticeViewModel


class Telling:
    """Tells anew whenever the set-up, or how much a person wants to know, changes.

    `notice` gets what is wrong and how to mend it, in words for staff.
    """

    def __init__(self, rooms: Listeners, notice: Callable[[str, str], None]) -> None:
        self._rooms = rooms
        self._notice = notice
        self._content = Content()
        self._worded_for: tuple[str, bool] | None = None
        self._told: tuple[SetUp, str] | None = None
        self._story: Story | None = None

    @property
    def story(self) -> Story | None:
        """What this person reads, at the detail they asked for; None before it is read."""
        return self._story

    @property
    def content(self) -> Content:
        """What has been read so far."""
        return self._content

    def take(self, content: Content) -> None:
        """Take up what was read, and tell it."""
        self._content = content
        self._worded_for = self._told = None
        self.tell()

    def tell(self) -> None:
        """Tell everything to the person as they are set up now."""
        from companion.walkthrough.tailor import UnknownPersonError

        rooms, setup = self._rooms, self._rooms.clinic.setup
        main = person_of(setup)
        paced = main.breath == "paced"
        rooms.breathing.set_paced(paced)
        self._word(setup.audience, paced)
        self._guide(setup)
        pack = self._content.pack
        if pack is None:
            return
        details = pack.details(setup.audience)
        detail = rooms.visit.detail if rooms.visit.detail in details else details[0]
        if self._told == (setup, detail):
            return
        self._told = (setup, detail)
        try:
            self._tell_story(pack, main, detail, details)
        except UnknownPersonError as error:
            self._notice(f"The walkthrough could not be told: {error}.", "Choose another set-up.")

    def _tell_story(self, pack: Pack, main: Person, detail: str, details: tuple[str, ...]) -> None:
        from companion.walkthrough.tailor import tell

        answers = self._content.answers
        filled = answers.for_reader(pack.slots, main.reader, LANGUAGE) if answers else {}
        stories = {
            level: tell(pack, replace(main, detail=level), filled)
            for level in {details[0], detail, details[-1]}
        }
        rooms = self._rooms
        rooms.walkthrough.tell(stories[details[0]], stories[detail], detail, details)
        self._story = stories[detail]
        rooms.chapters.tell(self._story, stories[details[-1]])
        rooms.questions.tell(self._story)
        rooms.about.tell(pack, self._story)

    def _guide(self, setup: SetUp) -> None:
        from companion.practice.model import offered

        fit = offered(
            self._content.exercises.values(),
            setup.audience,
            setup.position,
            setup.stage,
            relaxed=not setup.pacing_possible,
        )
        self._rooms.practice.offer(fit, setup.audience)

    def _word(self, audience: str, paced: bool) -> None:
        from companion.app.words import answers_to_change, page_words

        if (audience, paced) == self._worded_for:
            return
        self._worded_for = (audience, paced)
        if visit := self._content.visit_words.get(audience):
            self._rooms.visit.set_words(
                page_words(visit, paced=paced),
                answers_to_change(visit, paced=paced),
                tuple(visit.nurse.reasons.items()),
                visit.worry.faces,
            )
        content, breath = self._content, self._rooms.breathing
        breath.offer(content.patterns, content.guides, audience)
        if breathing := self._content.breathing_words.get(audience):
            breath.set_words(breathing)


def person_of(setup: SetUp) -> Person:
    """Who reads, as the nurse set it; at the main points."""
    from companion.walkthrough.model import Person

    return Person(
        reader=setup.audience,
        procedure=setup.procedure,
        medicine=setup.medicine_now,
        position=setup.position,
        site=setup.site,
        cream=setup.cream,
        age=setup.age,
        paced_breathing=setup.pacing_allowed,
    )

"""What goes onto the sheet to take home: gathered from the rooms when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from companion.takehome.view_model import TakeHomeViewModel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from companion.app.content import Content
    from companion.clinic.view_model import ClinicViewModel
    from companion.questions.view_model import QuestionsViewModel
    from companion.takehome.plan import Told
    from companion.walkthrough.chapters_view_model import ChaptersViewModel
    from companion.walkthrough.model import Person


def make_takehome(assets: Path, shared: Callable[[], bool], parent: QObject) -> TakeHomeViewModel:
    """The room with the ways off this device. `shared`: it is now a tablet that many use."""
    from companion.device.outlets import Outlets

    def now() -> datetime:
        return datetime.now().astimezone()

    return TakeHomeViewModel(Outlets(shared), _open, now, assets, _usual_paper, parent)


def _open(path: str) -> bool:
    """Show a file in the system's viewer; False where there is none."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _usual_paper() -> str:
    """Letter where inches are the measure, as in the United States; else A4."""
    from PySide6.QtCore import QLocale

    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if QLocale.system().measurementSystem() == imperial else "a4"


def pack_up(
    takehome: TakeHomeViewModel,
    content: Content,
    clinic: ClinicViewModel,
    questions: QuestionsViewModel,
    chapters: ChaptersViewModel,
) -> None:
    """Make the sheet of what the person was told and has chosen by now."""
    from companion.app.telling import person_of

    asked = tuple(one.text for one in questions.questions)
    if told := told_for(content, person_of(clinic.setup), asked, chapters.ticked):
        takehome.show(told)


def told_for(
    content: Content,
    person: Person,
    questions: tuple[str, ...],
    ticked: Collection[str],
    language: str = "en",
) -> Told | None:
    """What this person's sheet is made from; None before the content is read, or where it lacks
    the words. Everything is told at full detail: a sheet is read at home, more than once.
    """
    from companion.takehome.plan import Told, child_of, grown_up
    from companion.walkthrough.tailor import UnknownPersonError, tell

    pack, answers, words = content.pack, content.answers, content.takehome
    reader, child = grown_up(person), child_of(person)
    if pack is None or words is None or reader not in words.sheets:
        return None

    def filled(who: str) -> dict[str, str]:
        return answers.for_reader(pack.slots, who, language) if answers else {}

    try:
        story = tell(
            pack, replace(person, reader=reader, detail=pack.details(reader)[-1]), filled(reader)
        )
        own = None
        if child in pack.readers and child in words.own_pages:
            told = replace(person, reader=child, detail=pack.details(child)[-1])
            own = tell(pack, told, filled(child))
    except UnknownPersonError:
        return None
    about = pack.edition(language).about
    return Told(
        person=person,
        story=story,
        words=words.sheets[reader],
        answers=filled(reader),
        questions=questions,
        ticked=ticked,
        reviewed_on=about.reviewed_on,
        reviewed_by_role=about.reviewed_by_role,
        child=own,
        own_page=words.own_pages.get(child) if own else None,
    )

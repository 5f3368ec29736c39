"""Everything that goes home with one person, made at once: on a thread beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from companion.takehome.essentials import Essential
from companion.takehome.paper.extras import Shown
from companion.takehome.paper.ink import Text
from companion.takehome.paper.paper import Form, Laid, codes_of, lay_out
from companion.takehome.plan import Told, make_sheet
from companion.takehome.reminders import After, calendar, event, moment_of, reminders
from companion.takehome.words import Layout, TimeWords


@dataclass(frozen=True, slots=True)
class Made:
    """The pages, the words on each of them, the codes, and the reminders as a calendar file,
    empty where the clinic's answers give no time. The names are those of the files.
    """

    laid: Laid
    page_words: tuple[str, ...]
    codes: tuple[Shown, ...]
    calendar: bytes
    file_name: str
    calendar_name: str


def make(
    told: Told,
    form: Form,
    layout: Layout,
    times: TimeWords | None,
    drawings: Path,
    now: datetime,
) -> Made:
    """Make all of it. `now` is the time here, with its zone; `drawings` the assets' `takehome`."""
    language, words = told.story.language, told.words
    sheet = make_sheet(replace(told, date=told.date or _date(language, now)))
    wanted = reminders(told.answers, times, words.reminders) if times else ()
    start_of = _starts(now)
    events = tuple(Essential(one.text, event(one, start_of(one.after))) for one in wanted)
    codes = codes_of(sheet, events)
    laid = lay_out(sheet, form, layout, drawings, codes)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return Made(
        laid,
        tuple(
            " ".join(mark.text for mark in page.marks if isinstance(mark, Text)).replace(
                "\u00a0", " "
            )
            for page in laid.pages
        ),
        codes,
        calendar(wanted, start_of, stamp) if wanted else b"",
        f"{words.file}.pdf",
        f"{words.calendar_file}.ics",
    )


def _date(language: str, now: datetime) -> str:
    """The day in full, as this country writes it where that speaks the sheet's language."""
    here = QLocale.system()
    locale = here if here.name().partition("_")[0] == language else QLocale(language)
    day = QDate(now.year, now.month, now.day)
    return locale.toString(day, QLocale.FormatType.LongFormat)


def _starts(now: datetime) -> Callable[[After], str]:
    def start_of(after: After) -> str:
        days, minute = moment_of(after, now.hour * 60 + now.minute)
        day = now.date() + timedelta(days=days)
        return f"{day:%Y%m%d}T{minute // 60:02}{minute % 60:02}00"

    return start_of

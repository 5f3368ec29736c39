"""Reminders: only from answers that say a time and nothing else, and readable by a calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from companion.takehome.reminders import (
    After,
    after_of,
    calendar,
    event,
    moment_of,
    reminders,
)
from tests.takehome.told import takehome

READ = takehome().times
assert READ is not None
TIMES = READ
WORDS = takehome().sheets["adult"].reminders

CLEAR = {
    "tomorrow": After(days=1),
    "The next day.": After(days=1),
    "the day after tomorrow": After(days=2),
    "after 24 hours": After(hours=24),
    "in two days": After(days=2),
    "3 days later": After(days=3),
    "after  one week": After(days=7),
    "48 hours after the test": After(hours=48),
}
UNCLEAR = (
    "the next day, if you feel well",
    "tomorrow or the day after",
    "not before tomorrow",
    "after the bandage comes off",
    "when we tell you",
    "24 hours",
    "after 24 hours, but only if dry",
    "after several days",
    "after 0 hours",
    "after 9999 hours",
    "in -2 days",
    "in 100 days",
    "tomorrow at noon",
    "within two days",
    "",
)


@pytest.mark.parametrize("answer", CLEAR)
def test_a_plain_time_makes_a_reminder(answer: str) -> None:
    assert after_of(answer, TIMES) == CLEAR[answer]


@pytest.mark.parametrize("answer", UNCLEAR)
def test_what_says_anything_else_makes_none(answer: str) -> None:
    assert after_of(answer, TIMES) is None


def test_only_a_result_is_reminded_of_when_its_time_is_up() -> None:
    answers = {"bandage_off": "within two days", "results_when": "within two weeks"}
    (one,) = reminders(answers, TIMES, WORDS)
    assert (one.key, one.after) == ("results_when", After(days=14))


@given(st.dictionaries(st.sampled_from(["bandage_off", "shower_when"]), st.text()))
def test_no_answer_whatever_it_is_breaks_the_reminders(answers: dict[str, str]) -> None:
    for one in reminders(answers, TIMES, WORDS):
        assert one.after.days or one.after.hours


@given(st.integers(1, 168), st.integers(0, 24 * 60 - 1))
def test_hours_are_never_cut_short_and_never_end_in_the_night(hours: int, minute: int) -> None:
    days, then = moment_of(After(hours=hours), minute)
    assert days * 24 * 60 + then >= minute + hours * 60
    assert 9 * 60 <= then <= 20 * 60
    assert then % 30 == 0


def test_days_are_reminded_of_in_the_morning() -> None:
    assert moment_of(After(days=2), 23 * 60) == (2, 9 * 60)


def test_a_calendar_reads_the_file_back() -> None:
    answers = {
        "bandage_off": "after 24 hours",
        "shower_when": "in two days",
        "results_when": "within two weeks",
    }
    wanted = reminders(answers, TIMES, WORDS)
    today = date(2026, 11, 21)

    def start_of(after: After) -> str:
        days, minute = moment_of(after, 10 * 60)
        day = today + timedelta(days=days)
        return f"{day:%Y%m%d}T{minute // 60:02}{minute % 60:02}00"

    data = calendar(wanted, start_of, "20261121T094200Z")
    read = Calendar.from_ical(data)
    events = list(read.walk("VEVENT"))
    assert [one.decoded("DTSTART").isoformat() for one in events] == [
        "2026-11-22T13:00:00",
        "2026-11-23T09:00:00",
        "2026-12-05T09:00:00",
    ]
    assert [str(one["SUMMARY"]) for one in events] == [one.text for one in wanted]
    assert [str(one["DESCRIPTION"]) for one in events] == [one.note for one in wanted]
    assert all(len(list(one.walk("VALARM"))) == 1 for one in events)
    assert len({str(one["UID"]) for one in events}) == 3
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_signs_that_part_a_calendars_fields_come_back_as_they_were() -> None:
    answers = {"bandage_off": "tomorrow"}
    (one,) = reminders(answers, TIMES, WORDS)
    odd = type(one)(one.key, one.after, "a, b; c\\d", "é" * 90)
    read = Calendar.from_ical(calendar([odd], lambda _: "20261122T090000", "20261121T094200Z"))
    (found,) = read.walk("VEVENT")
    assert (str(found["SUMMARY"]), str(found["DESCRIPTION"])) == ("a, b; c\\d", "é" * 90)


def test_the_event_in_a_code_is_short_and_whole() -> None:
    (one,) = reminders({"bandage_off": "tomorrow"}, TIMES, WORDS)
    text = event(one, "20261122T090000")
    assert text.startswith("BEGIN:VEVENT\r\n")
    assert text.endswith("\r\nEND:VEVENT")
    assert "DTSTART:20261122T090000" in text
    assert len(text) < 150

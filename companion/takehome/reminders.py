"""Reminders from the clinic's answers, and the calendar file that carries them.

Only an answer that is a time from its first word to its last makes a reminder; what hangs on
anything else ("the next day, if you feel well") is left to the person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from companion.takehome.words import REMINDERS, ReminderWords, TimeWords

MOST_HOURS: Final = 7 * 24
MOST_DAYS: Final = 42
MARGIN_H: Final = 3
_NINE: Final = 9 * 60
_EVENING: Final = 20 * 60
_FOLD: Final = 75
"""Bytes in a line of a calendar file; longer ones are folded (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class After:
    """A time after the test: whole days, or hours."""

    days: int = 0
    hours: int = 0


@dataclass(frozen=True, slots=True)
class Reminder:
    """`key` is the clinic's answer it rests on, `text` and `note` what the calendar shows."""

    key: str
    after: After
    text: str
    note: str


def after_of(answer: str, times: TimeWords, at_most: bool = False) -> After | None:
    """The time that `answer` says, or None when it says anything else as well.

    `at_most`: "within two weeks" counts too, as its last day.
    """
    said = re.sub(r"\s+", " ", answer).strip().rstrip(".").lower()
    if said in times.one_day:
        return After(days=1)
    if said in times.two_days:
        return After(days=2)
    days = (*times.days, *(times.days_at_most if at_most else ()))
    weeks = (*times.weeks, *(times.weeks_at_most if at_most else ()))
    for forms, unit in ((times.hours, "hours"), (days, "days"), (weeks, "weeks")):
        for form in forms:
            number = _number(said, form, times.numbers)
            if number is not None:
                return _within_reason(number, unit)
    return None


def reminders(
    answers: Mapping[str, str], times: TimeWords, words: ReminderWords
) -> tuple[Reminder, ...]:
    """The reminders that these answers allow, in the order of REMINDERS."""
    made: list[Reminder] = []
    for key in REMINDERS:
        answer = answers.get(key, "")
        # A bandage that comes off within a time has no moment to remind of; a result has.
        after = after_of(answer, times, at_most=key == "results_when")
        if after is not None:
            note = f"{words.said.replace('{answer}', answer)}. {words.first}"
            made.append(Reminder(key, after, getattr(words, key), note))
    return tuple(made)


def moment_of(after: After, minute: int) -> tuple[int, int]:
    """When a reminder begins: days from today, and the minute of that day.

    `minute` is that of now. Days are reminded of at nine. Hours count from MARGIN_H from now,
    since the test may still be to come, and never end in the night: late is safe, early is not.
    """
    if after.days:
        return after.days, _NINE
    days, then = divmod(minute + (after.hours + MARGIN_H) * 60, 24 * 60)
    if then > _EVENING:
        return days + 1, _NINE
    return days, max(_NINE, -(-then // 30) * 30)


def event(one: Reminder, start: str) -> str:
    """One reminder as the short event that a phone offers to keep when it reads it from a code.

    `start` is the local time where the person is, without a zone, as in 20261123T090000.
    """
    lines = ["BEGIN:VEVENT", f"SUMMARY:{_escaped(one.text)}", f"DTSTART:{start}", "END:VEVENT"]
    return "\r\n".join(lines)


def calendar(wanted: Sequence[Reminder], start_of: Callable[[After], str], stamp: str) -> bytes:
    """The reminders as a calendar file (RFC 5545), each with its alarm and without a name.

    `start_of` says when each begins (a local time without a zone: a phone takes its own),
    `stamp` when the file was made, in UTC, as in 20261121T094200Z.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Companion//Take home//EN"]
    for one in wanted:
        lines += _event(one, start_of(one.after), stamp)
    return _lines([*lines, "END:VCALENDAR"]).encode()


def _event(one: Reminder, start: str, stamp: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{one.key}-{start}@companion",
        f"DTSTAMP:{stamp}",
        f"DTSTART:{start}",
        "DURATION:PT15M",
        f"SUMMARY:{_escaped(one.text)}",
        f"DESCRIPTION:{_escaped(one.note)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(one.text)}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
    ]


def _number(said: str, form: str, numbers: Mapping[str, str]) -> int | None:
    found = re.fullmatch(re.escape(form).replace(re.escape("{n}"), r"(\w+)"), said)
    if found is None:
        return None
    word = numbers.get(found[1], found[1])
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 4 else None


def _within_reason(number: int, unit: str) -> After | None:
    """None for what a clinic cannot have meant."""
    if unit == "hours":
        return After(hours=number) if 1 <= number <= MOST_HOURS else None
    days = number * 7 if unit == "weeks" else number
    return After(days=days) if 1 <= days <= MOST_DAYS else None


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _lines(lines: Sequence[str]) -> str:
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _folded(line: str) -> list[str]:
    """Pieces of at most 75 bytes; those after the first begin with a blank."""
    pieces, here = [], ""
    for sign in line:
        if len((here + sign).encode()) > _FOLD:
            pieces.append(here)
            here = " "
        here += sign
    return [*pieces, here]

"""The words, times and measures of what is taken home, from `takehome/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from companion.datafile import DataFileError, Finding, read_table, read_words, shaped

SHEETS = ("adult", "teen", "parent")
"""Who a sheet is written for. A child's sheet is the parent's, with a page of the child's own."""
OWN_PAGES = ("child", "little")
REMINDERS = ("bandage_off", "shower_when", "results_when")
"""The clinic's answers that may become reminders."""
SIDES = ("left", "right")

_Shape = TypeVar("_Shape")


@dataclass(frozen=True, slots=True)
class PlanWords:
    """The visit in a few lines; the mappings are by the values of the set-up."""

    title: str
    test: str
    medicine: str
    lying: str
    tests: Mapping[str, str]
    medicines: Mapping[str, str]
    ways: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SpotWords:
    """Beside the small map of the body, by where the spot is."""

    title: str
    hip: str
    other: str


@dataclass(frozen=True, slots=True)
class CallWords:
    """The labels of the two numbers."""

    day: str
    night: str


@dataclass(frozen=True, slots=True)
class CareWords:
    """Over the clinic's answers."""

    title: str


@dataclass(frozen=True, slots=True)
class NextWords:
    """What comes after the visit, with room to write down when and where."""

    title: str
    day: str
    time: str


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """Where nothing is on the person's list yet."""

    room: str


@dataclass(frozen=True, slots=True)
class CodeWords:
    """Around the codes. `count` has places for {number} and {count}."""

    title: str
    lead: str
    count: str
    calendar: str


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """What a calendar shows, by the clinic's answer it rests on. `said` has a place {answer}."""

    bandage_off: str
    shower_when: str
    results_when: str
    said: str
    first: str


@dataclass(frozen=True, slots=True)
class SheetWords:
    """All that a sheet says beside the walkthrough, to one reader in one language.

    `file` and `calendar_file` name what is saved; `page` has places for {page} and {pages}.
    """

    title: str
    lead: str
    file: str
    calendar_file: str
    answer: str
    page: str
    plan: PlanWords
    spot: SpotWords
    call: CallWords
    care: CareWords
    next: NextWords
    questions: QuestionWords
    codes: CodeWords
    reminders: ReminderWords


@dataclass(frozen=True, slots=True)
class OwnPageWords:
    """A child's own page: what they did, a flower to color, room to draw."""

    title: str
    lead: str
    did: str
    acts: tuple[str, ...]
    color: str
    draw: str


@dataclass(frozen=True, slots=True)
class TimeWords:
    """How an answer may say a time after the test; {n} stands for one of `numbers` or figures."""

    days: tuple[str, ...]
    hours: tuple[str, ...]
    weeks: tuple[str, ...]
    one_day: tuple[str, ...]
    two_days: tuple[str, ...]
    weeks_at_most: tuple[str, ...]
    days_at_most: tuple[str, ...]
    numbers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Colours:
    """As #rrggbb. Everything must be told without them: many print in black."""

    ink: str
    soft: str
    accent: str
    tint: str
    line: str
    paper: str


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes in points; `leading` times a size is its distance of lines, `write` that of lines to
    write on, `code` the side of a code.
    """

    title: float
    heading: float
    sub: float
    number: float
    body: float
    small: float
    leading: float
    write: float
    code: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the drawing of the body, in its own units."""

    across: float
    down: float


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the spot may be, as seen from behind."""

    left: Mark
    right: Mark


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is laid out, in points."""

    margin: float
    gutter: float
    radius: float
    colours: Colours
    normal: Type
    large: Type
    marks: Marks


@dataclass(frozen=True, slots=True)
class TakeHome:
    """Everything that was read for what is taken home. Words are by reader."""

    sheets: Mapping[str, SheetWords] = field(default_factory=dict)
    own_pages: Mapping[str, OwnPageWords] = field(default_factory=dict)
    times: TimeWords | None = None
    layout: Layout | None = None


def load_sheet_words(root: Path, reader: str = "adult", language: str = "en") -> SheetWords:
    """Read one reader's words from the folder `root` (the assets' `takehome`).

    Falls back as `read_words` does. Raises DataFileError with file, key and cure when a word is
    missing, unknown or unfit to be shown, or has lost the place of what is put into it.
    """
    words, file = _words(SheetWords, root, reader, language)
    places = {
        "page": (words.page, ("{page}", "{pages}")),
        "codes.count": (words.codes.count, ("{number}", "{count}")),
        "reminders.said": (words.reminders.said, ("{answer}",)),
    }
    for key, (text, needed) in places.items():
        for place in needed:
            if place not in text:
                finding = Finding(file, f"{reader}.{key}", f"has lost {place}", "put it back")
                raise DataFileError(finding)
    return words


def load_own_page(root: Path, reader: str = "child", language: str = "en") -> OwnPageWords:
    """Read the words of a child's own page. Raises DataFileError."""
    return _words(OwnPageWords, root, reader, language)[0]


def load_times(root: Path, language: str = "en") -> TimeWords:
    """Read how answers say times; only in the answers' own language. Raises DataFileError."""
    file = f"{language}/times.toml"
    times = shaped(TimeWords, read_table(root, file), file)
    for word, number in times.numbers.items():
        if not (number.isascii() and number.isdecimal()):
            raise DataFileError(Finding(file, f"numbers.{word}", "is no number", 'write "2"'))
    return times


def load_layout(root: Path) -> Layout:
    """Read `layout.toml`. Raises DataFileError, also for a size no one could read."""
    file = "layout.toml"
    layout = shaped(Layout, read_table(root, file), file)
    for name, kind in (("normal", layout.normal), ("large", layout.large)):
        if not 8 <= kind.small <= kind.body <= kind.title <= 60:
            cure = "keep small, body and title between 8 and 60, in this order"
            raise DataFileError(Finding(file, name, "has sizes that cannot be read", cure))
        if not (1 <= kind.leading <= 2 and 14 <= kind.write <= 80 and 80 <= kind.code <= 240):
            cure = "leading 1 to 2, write 14 to 80, code 80 to 240"
            raise DataFileError(Finding(file, name, "has absurd distances", cure))
    if not (20 <= layout.margin <= 90 and 4 <= layout.gutter <= 60 and 0 <= layout.radius <= 40):
        raise DataFileError(Finding(file, "margin", "leaves no room", "write margin = 46"))
    return layout


def load_takehome(root: Path, language: str = "en") -> tuple[TakeHome, tuple[Finding, ...]]:
    """Read all of it; what is broken is left out and told."""
    findings: list[Finding] = []
    sheets: dict[str, SheetWords] = {}
    own: dict[str, OwnPageWords] = {}
    times: TimeWords | None = None
    layout: Layout | None = None
    for reader in SHEETS:
        try:
            sheets[reader] = load_sheet_words(root, reader, language)
        except DataFileError as error:
            findings.append(error.finding)
    for reader in OWN_PAGES:
        try:
            own[reader] = load_own_page(root, reader, language)
        except DataFileError as error:
            findings.append(error.finding)
    try:
        times = load_times(root, language)
    except DataFileError as error:
        findings.append(error.finding)
    try:
        layout = load_layout(root)
    except DataFileError as error:
        findings.append(error.finding)
    return TakeHome(sheets, own, times, layout), tuple(findings)


def _words(shape: type[_Shape], root: Path, reader: str, language: str) -> tuple[_Shape, str]:
    table, file = read_words(root, language, reader)
    return shaped(shape, table, file, f"{reader}."), file

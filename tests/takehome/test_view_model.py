"""What a person does with their sheet; the device is replaced at its edge."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest
from pytestqt.qtbot import QtBot

from companion.app.window import load_fonts
from companion.takehome.view_model import TakeHomeViewModel
from tests.content.places import ASSETS
from tests.takehome.told import EVERYONE, takehome, told
from tests.waiting import PATIENCE_MS

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Went:
    """How an act went."""

    path: str = ""
    reason: str = ""
    what: str = ""
    cure: str = ""


@dataclass(frozen=True)
class Stick:
    """A stick that is in."""

    path: str = "/media/STICK"
    kind: str = "stick"
    name: str = "STICK"


Saved = tuple[Literal["save"], tuple[str, list[tuple[str, bytes]]]]
Printed = tuple[Literal["print"], tuple[bytes, str]]
Lent = tuple[Literal["lend"], tuple[str, bytes]]
Cleared = tuple[Literal["clear"], None]


@dataclass
class Device:
    """Does what a test wants a device to do, and remembers what it was asked."""

    outcome: Went = field(default_factory=Went)
    asked: list[Saved | Printed | Lent | Cleared] = field(default_factory=list)
    sticks: tuple[Stick, ...] = (Stick(),)

    def places(self) -> Sequence[Stick]:
        return self.sticks

    def save(self, place: str, files: Sequence[tuple[str, bytes]]) -> Went:
        self.asked.append(("save", (place, list(files))))
        return self.outcome

    def can_print(self) -> bool:
        return True

    def can_open(self) -> bool:
        return True

    def print_out(self, data: bytes, paper: str) -> Went:
        self.asked.append(("print", (data, paper)))
        return self.outcome

    def lend(self, name: str, data: bytes) -> Went:
        self.asked.append(("lend", (name, data)))
        return self.outcome

    def clear(self) -> None:
        self.asked.append(("clear", None))


class Table:
    """A view model, its device, what the nurse is told and what was opened."""

    def __init__(self, qtbot: QtBot) -> None:
        assert load_fonts(ASSETS) == []
        self.qtbot = qtbot
        self.device = Device()
        self.opened: list[str] = []
        self.viewer = True
        self.notices: list[tuple[str, str]] = []
        self.room = TakeHomeViewModel(self.device, self._open, lambda: NOW, ASSETS)
        self.room.noticed.connect(lambda what, cure: self.notices.append((what, cure)))
        self.room.set_words(takehome())

    def _open(self, path: str) -> bool:
        self.opened.append(path)
        return self.viewer

    def rests(self) -> None:
        self.qtbot.waitUntil(lambda: not self.room.busy, timeout=PATIENCE_MS)

    def lay_out(self, who: str = "adult") -> None:
        self.room.show(told(EVERYONE[who]))
        self.rests()
        assert self.room.pageCount > 2


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[Table]:
    made = Table(qtbot)
    yield made
    made.room.end()


def test_the_sheet_is_made_beside_the_window_and_shown_page_by_page(table: Table) -> None:
    table.room.show(told(EVERYONE["adult"]))
    assert table.room.busy
    assert table.room.pageCount == 0
    table.rests()
    assert table.room.pageCount > 2
    assert table.room.codeCount > 2
    first = table.room.pages.record(0)  # type: ignore[attr-defined]
    assert str(first["source"]).endswith("/page/0")
    assert "Call if you see or feel" in str(first["words"])
    assert table.room.pageShape == pytest.approx(842 / 595, abs=0.01)


def test_paper_and_type_are_the_persons_choice(table: Table) -> None:
    table.lay_out()
    pages = table.room.pageCount
    source = table.room.pages.record(0)["source"]  # type: ignore[attr-defined]
    table.room.setLargeType(True)
    table.rests()
    assert table.room.pageCount > pages
    assert table.room.pages.record(0)["source"] != source  # type: ignore[attr-defined]
    table.room.setPaper("letter")
    table.rests()
    assert table.room.pageShape == pytest.approx(11 / 8.5, abs=0.01)
    table.room.setPaper("papyrus")
    assert table.room.paper == "letter"


def test_of_two_wishes_in_a_row_the_last_is_shown(table: Table) -> None:
    table.room.show(told(EVERYONE["adult"]))
    table.room.setLargeType(True)
    table.room.setLargeType(False)
    table.rests()
    assert table.room.made is not None
    assert not table.room.made.laid.form.large


def test_saving_keeps_the_sheet_and_its_reminders_together(table: Table) -> None:
    table.lay_out()
    assert table.room.hasReminders
    table.room.save("/media/STICK")
    table.rests()
    ((_, (place, files)),) = [one for one in table.device.asked if one[0] == "save"]
    assert place == "/media/STICK"
    assert [name for name, _ in files] == ["Take-home sheet.pdf", "Reminders.ics"]
    assert files[0][1].startswith(b"%PDF")
    assert files[1][1].startswith(b"BEGIN:VCALENDAR")
    assert table.room.message == "saved"
    assert table.notices == []


def test_printing_gives_the_printer_the_paper_that_was_chosen(table: Table) -> None:
    table.lay_out()
    table.room.setPaper("letter")
    table.rests()
    table.room.printSheet()
    table.rests()
    assert [one[1][1] for one in table.device.asked if one[0] == "print"] == ["letter"]
    assert table.room.message == "printed"


def test_opening_shows_it_in_the_systems_viewer(table: Table) -> None:
    table.lay_out()
    table.device.outcome = Went(path="/lent/Take-home sheet.pdf")
    table.room.openSheet()
    table.rests()
    assert table.opened == ["/lent/Take-home sheet.pdf"]
    assert table.room.message == "opened"


def test_without_a_viewer_the_person_hears_what_else_to_do_and_the_nurse_why(table: Table) -> None:
    table.viewer = False
    table.lay_out()
    table.room.openSheet()
    table.rests()
    assert table.room.message == "no_viewer"
    assert "PDF" in table.notices[0][0]


ACTS: dict[str, Callable[[TakeHomeViewModel], None]] = {
    "save": lambda room: room.save("/media/STICK"),
    "print": lambda room: room.printSheet(),
    "open": lambda room: room.openSheet(),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("reason", ["full", "read_only", "gone", "no_printer", "failed"])
def test_what_did_not_work_is_one_calm_word_here_and_a_notice_there(
    table: Table, act: str, reason: str
) -> None:
    table.lay_out()
    table.device.outcome = Went(reason=reason, what="It could not.", cure="Do this.")
    ACTS[act](table.room)
    table.rests()
    assert table.room.message == reason
    assert table.notices == [("It could not.", "Do this.")]
    # Nothing is lost: the next try finds the sheet as it was.
    table.device.outcome = Went()
    ACTS[act](table.room)
    table.rests()
    assert table.room.message in ("saved", "printed", "opened")


def test_a_sheet_that_cannot_be_made_is_a_sentence_and_no_end(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.lay_out()

    def broken(_sticks: object) -> Sequence[Stick]:
        raise RuntimeError("a word of the sheet")

    monkeypatch.setattr(Device, "places", broken)
    table.room.lookAround()
    table.rests()
    assert table.room.message == "failed"
    assert "a word of the sheet" not in table.notices[0][0]
    assert table.room.pageCount > 2


def test_a_stick_that_was_put_in_is_found_when_one_looks_again(table: Table) -> None:
    table.device.sticks = ()
    table.lay_out()
    assert table.room.placeCount == 0
    table.device.sticks = (Stick(),)
    table.room.lookAround()
    table.rests()
    assert table.room.places.record(0) == {  # type: ignore[attr-defined]
        "placeId": "/media/STICK",
        "kind": "stick",
        "name": "STICK",
    }


def test_a_new_visit_finds_nothing_of_the_last(table: Table) -> None:
    table.lay_out()
    table.room.setLargeType(True)
    table.room.showCodes(True)
    table.room.start_over()
    table.rests()
    room = table.room
    assert (room.pageCount, room.codeCount) == (0, 0)
    assert (room.made, room.message, room.largeType, room.codesShown) == (None, "", False, False)
    room.printSheet()
    room.save("/media/STICK")
    assert not room.busy
    table.qtbot.waitUntil(lambda: ("clear", None) in table.device.asked[1:], timeout=PATIENCE_MS)


def test_a_sheet_still_being_made_is_not_shown_to_the_next_person(table: Table) -> None:
    table.room.show(told(EVERYONE["adult"]))
    table.room.start_over()
    table.rests()
    assert table.room.pageCount == 0
    assert table.room.made is None


def test_only_the_wish_is_kept_and_nothing_of_the_sheet(table: Table) -> None:
    table.lay_out()
    table.room.setLargeType(True)
    assert table.room.kept() == {"paper": "", "large": True}
    table.rests()
    other = TakeHomeViewModel(Device(), lambda _: True, lambda: NOW, Path(ASSETS))
    other.restore({"paper": "letter", "large": True})
    assert (other.paper, other.largeType) == ("letter", True)
    other.restore({"paper": 3, "large": "yes"})
    assert (other.paper, other.largeType) == ("a4", False)
    other.end()

"""A person takes the essentials home: on paper, on a stick, on their phone."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from companion.device.outlets import Outlets

from .conftest import Person

ANSWERS = """call_number = "555 0100"
[adult.en]
bandage_off = "the day after tomorrow"
"""


@pytest.fixture(autouse=True)
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A stick in the tablet, in a place that a test may write to; nothing else is reached."""
    folder = tmp_path / "media" / "STICK"
    folder.mkdir(parents=True)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sdb1 {folder} vfat rw 0 0\n")
    monkeypatch.setattr("companion.device.outlets._STICKS_UNDER", (f"{tmp_path}/media/",))
    monkeypatch.setattr(Outlets.__init__, "__defaults__", (mounts, tmp_path, subprocess.run))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    yield folder
    assert list(tmp_path.glob("companion-sheet-*")) == []


@pytest.fixture
def at_the_sheet(open_app: Callable[..., Person], config: Path) -> Person:
    """Somebody who has come to the sheet by the menu, in a clinic that has answered."""
    (config / "clinic.toml").write_text(ANSWERS)
    person = open_app()
    person.touches("menuButton")
    person.touches("takeHomeRow")
    person.waits_for(lambda: person.app.screen == "takehome")
    ready(person)
    return person


def ready(person: Person) -> None:
    room = person.companion.takehome
    person.waits_for(lambda: room.pageCount > 0 and not room.busy)


def pixels(image: QImage) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return np.ascontiguousarray(rows[:, : grey.width()])


def test_the_page_shows_the_sheet_itself(at_the_sheet: Person) -> None:
    at_the_sheet.finds("sheetPages")
    first = at_the_sheet.companion.takehome.pages.record(0)  # type: ignore[attr-defined]
    assert "555 0100" in str(first["words"])

    def seen() -> bool:
        """The head of the page is there, in its own colour, and not an empty sheet."""
        picture = pixels(at_the_sheet.view.grabWindow())
        return bool((picture[120:400, 200:600] < 120).mean() > 0.005)

    at_the_sheet.waits_for(seen)


def test_it_is_saved_on_a_stick_and_leaves_nothing_else_behind(
    at_the_sheet: Person, stick: Path
) -> None:
    at_the_sheet.touches("sheetSaveButton")
    at_the_sheet.touches("sheetPlace0")
    at_the_sheet.waits_for(lambda: at_the_sheet.companion.takehome.message == "saved")
    assert sorted(path.name for path in stick.iterdir()) == ["Reminders.ics", "Take-home sheet.pdf"]
    assert b"DTSTART" in (stick / "Reminders.ics").read_bytes()
    at_the_sheet.finds("sheetSaid")
    assert "A stick can come out now." in at_the_sheet.texts()


def test_the_nurse_is_called_from_the_places_too(at_the_sheet: Person) -> None:
    at_the_sheet.touches("sheetSaveButton")
    at_the_sheet.finds("sheetPlace0")
    at_the_sheet.touches("sheetNurse" if at_the_sheet.sees("sheetNurse") else "sheetNurseHand")
    at_the_sheet.waits_for(lambda: at_the_sheet.companion.visit.nurseCalled)
    at_the_sheet.waits_for(lambda: at_the_sheet.sees("sheetPlace0") is None)


def test_a_stick_pulled_out_at_the_last_moment_is_a_calm_sentence_and_a_notice(
    at_the_sheet: Person, stick: Path
) -> None:
    at_the_sheet.touches("sheetSaveButton")
    at_the_sheet.finds("sheetPlace0")
    shutil.rmtree(stick)
    at_the_sheet.touches("sheetPlace0")
    at_the_sheet.waits_for(lambda: at_the_sheet.companion.takehome.message == "gone")
    at_the_sheet.finds("sheetSaid")
    assert "The stick is not there any more." in at_the_sheet.texts()
    assert "could not be saved" in at_the_sheet.notices()
    assert not stick.exists()


def test_the_codes_are_read_off_the_screen_one_by_one(at_the_sheet: Person) -> None:
    at_the_sheet.touches("sheetCodesButton")
    at_the_sheet.finds("sheetCode0")
    read: list[str] = []

    def another() -> bool:
        found = zxingcpp.read_barcodes(pixels(at_the_sheet.view.grabWindow()))
        read.extend(one.text for one in found if one.text not in read)
        return bool(found) and len(read) == wanted

    count = at_the_sheet.companion.takehome.codeCount
    for wanted in range(1, count + 1):
        at_the_sheet.waits_for(another)
        if wanted < count:
            at_the_sheet.touches("sheetCodeNext")
    assert "555 0100" in read[0]
    assert any("the day after tomorrow" in text for text in read)
    assert read[-1].startswith("BEGIN:VEVENT")
    at_the_sheet.touches("sheetCodesDone")
    at_the_sheet.finds("sheetPages")


def test_large_print_is_one_touch(at_the_sheet: Person) -> None:
    pages = at_the_sheet.companion.takehome.pageCount
    at_the_sheet.touches("sheetLargeToggle")
    at_the_sheet.waits_for(lambda: at_the_sheet.companion.takehome.pageCount > pages)


def test_a_question_chosen_on_the_way_is_on_the_sheet(at_the_sheet: Person) -> None:
    questions = at_the_sheet.companion.questions
    questions.toggle(questions.starts[0]["questionId"])
    at_the_sheet.touches("backButton")
    at_the_sheet.waits_for(lambda: at_the_sheet.app.screen != "takehome")
    at_the_sheet.app.open("takehome")
    ready(at_the_sheet)
    room = at_the_sheet.companion.takehome
    said = " ".join(str(room.pages.record(row)["words"]) for row in range(room.pageCount))  # type: ignore[attr-defined]
    assert questions.starts[0]["text"] in said


def test_the_next_person_finds_nothing_of_it(at_the_sheet: Person) -> None:
    at_the_sheet.app.newVisit()
    room = at_the_sheet.companion.takehome
    at_the_sheet.waits_for(lambda: not room.busy)
    assert (room.pageCount, room.codeCount, room.made) == (0, 0, None)


def test_a_window_that_broke_comes_back_to_the_sheet(
    open_app: Callable[..., Person], config: Path
) -> None:
    (config / "clinic.toml").write_text(ANSWERS)
    kept = {
        "app": {"screens": ["welcome", "takehome"]},
        "takehome": {"paper": "letter", "large": True},
    }
    person = open_app(kept=kept)
    ready(person)
    room = person.companion.takehome
    assert (person.app.screen, room.paper, room.largeType) == ("takehome", "letter", True)

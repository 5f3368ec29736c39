"""The PDF, looked at by programs that did not make it."""

import re
import subprocess
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from companion.app.window import load_fonts
from companion.takehome.essentials import Essential, essentials
from companion.takehome.paper.flow import Area, Frame, Piece, flow
from companion.takehome.paper.ink import Box, Text
from companion.takehome.paper.paper import Form, Laid, codes_of, lay_out, pdf_of, picture_of
from companion.takehome.plan import make_sheet
from companion.takehome.reminders import event, reminders
from tests.content.places import ANSWERS, ASSETS
from tests.takehome.told import DRAWINGS, EVERYONE, FULLEST, QUESTIONS, takehome, told

SIZES = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
FORMS = [Form(paper, large) for paper, large in product(SIZES, (False, True))]
MARGIN = 46.0
WELL = {"answered": ANSWERS, "open": {}}


@dataclass(frozen=True)
class Word:
    """A word on a page, in points from its top left."""

    text: str
    left: float
    top: float
    right: float
    foot: float


def laid(who: str = "adult", form: Form = FORMS[0], answers: str = "answered") -> Laid:
    source = told(EVERYONE[who], WELL[answers], ticks=2)
    layout, times = takehome().layout, takehome().times
    assert layout is not None
    assert times is not None
    wanted = reminders(source.answers, times, source.words.reminders)
    events = tuple(Essential(one.text, event(one, "20261122T090000")) for one in wanted)
    sheet = make_sheet(source)
    return lay_out(sheet, form, layout, DRAWINGS, codes_of(sheet, events))


@pytest.fixture(autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    """The window loads them once; here once for this file."""
    _load_once()


@cache
def _load_once() -> None:
    assert load_fonts(ASSETS) == []


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "sheet.pdf"


def told_by(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def words_of(pdf: Path) -> list[list[Word]]:
    """All words by page, as pdftotext finds them."""
    page_xml = told_by("pdftotext", "-bbox", pdf, "-")
    root = ET.fromstring(re.sub(r' xmlns="[^"]*"', "", page_xml))
    return [
        [
            Word(
                word.text or "",
                *(float(word.attrib[key]) for key in ("xMin", "yMin", "xMax", "yMax")),
            )
            for word in page.iter("word")
        ]
        for page in root.iter("page")
    ]


@pytest.mark.parametrize(("who", "form", "answers"), list(product(EVERYONE, FORMS, WELL)))
def test_nothing_stands_outside_the_margins_or_over_the_foot(
    pdf: Path, who: str, form: Form, answers: str
) -> None:
    pages = laid(who, form, answers)
    pdf.write_bytes(pdf_of(pages))
    width, height = SIZES[form.paper]
    found = words_of(pdf)
    assert len(found) == len(pages.pages)
    for number, words in enumerate(found, 1):
        assert all(MARGIN - 1 <= word.left <= word.right <= width - MARGIN + 1 for word in words)
        foot = [word for word in words if word.text == "Not"][-1].top
        body = [word for word in words if word.top < foot - 12]
        assert all(word.top >= MARGIN - 8 for word in body)
        assert max((word.foot for word in body), default=0) < height - MARGIN
        below = " ".join(word.text for word in words if word.top > foot - 4)
        assert f"{number} of {len(found)}" in below


@pytest.mark.parametrize("form", FORMS)
def test_the_paper_has_its_size_and_its_title_and_brings_its_fonts(pdf: Path, form: Form) -> None:
    pdf.write_bytes(pdf_of(laid("child", form)))
    told_of = told_by("pdfinfo", pdf)
    width, height = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", told_of).groups()  # type: ignore[union-attr]
    assert (float(width), float(height)) == pytest.approx(SIZES[form.paper], abs=1.0)
    assert re.search(r"Title: +Yours to take home", told_of)
    assert "Encrypted:       no" in told_of
    fonts = told_by("pdffonts", pdf).splitlines()[2:]
    assert {line.split()[0].split("+")[-1] for line in fonts} == {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "Quicksand-Bold",
    }
    assert all(line.split()[-5:-2] == ["yes", "no", "yes"] for line in fonts)


@pytest.mark.parametrize("who", EVERYONE)
def test_every_word_of_the_sheet_can_be_read_out_of_the_pdf(pdf: Path, who: str) -> None:
    """By a screen reader, a search, or somebody who copies the number."""
    pdf.write_bytes(pdf_of(laid(who)))
    said = re.sub(r"\s+", " ", told_by("pdftotext", "-raw", pdf, "-"))
    for text in (
        "Who to call" if who != "teen" else "fever",
        str(ANSWERS["call_number"]),
        "any fever",
        "From your clinic",
        str(ANSWERS["bandage_off"]),
        "Where",
        *QUESTIONS,
    ):
        assert text in said
    assert ("My" in said and "Color the flower" in said) == (who in ("child", "little", "parent"))


@pytest.mark.parametrize(("who", "form"), list(product(EVERYONE, FORMS)))
def test_whom_to_call_and_when_is_whole_on_the_first_page(pdf: Path, who: str, form: Form) -> None:
    pdf.write_bytes(pdf_of(laid(who, form)))
    first = re.sub(r"\s+", " ", told_by("pdftotext", "-raw", "-l", "1", pdf, "-"))
    assert all(str(ANSWERS[key]) in first for key in ("call_number", "night_number"))
    assert "any fever" in first
    assert "leg that feels numb or weak" in first or EVERYONE[who].site == "other"
    assert "Call for emergency help" in first


def test_large_type_is_half_as_large_again_and_a_line_to_write_on_is_tall() -> None:
    layout = takehome().layout
    assert layout is not None
    assert layout.normal.body >= 11
    assert layout.large.body >= 16
    assert layout.normal.write >= 24
    assert layout.large.write >= layout.normal.write


def test_a_phone_reads_the_codes_off_the_printed_page(pdf: Path, tmp_path: Path) -> None:
    """At 200 dots an inch, in grey: a cheap printer and a cheap camera."""
    pages = laid("adult")
    pdf.write_bytes(pdf_of(pages))
    subprocess.run(["pdftoppm", "-gray", "-r", "200", pdf, tmp_path / "page"], check=True)
    read: list[str] = []
    for picture in sorted(tmp_path.glob("page*.pgm")):
        kind, size, _most, data = picture.read_bytes().split(b"\n", 3)
        assert kind == b"P5"
        width, height = map(int, size.split())
        grey = np.frombuffer(data, np.uint8).reshape(height, width)
        read += [one.text for one in zxingcpp.read_barcodes(grey)]
    expected = [one.text for one in essentials(make_sheet(told(EVERYONE["adult"])))]
    assert set(expected) <= set(read)
    assert any(text.startswith("BEGIN:VEVENT") for text in read)


def test_everything_is_told_in_black_alone(pdf: Path, tmp_path: Path) -> None:
    """Printed in grey, no word is fainter than AA asks for."""
    layout = takehome().layout
    assert layout is not None
    for ink in ("ink", "soft", "accent"):
        for ground in ("paper", "tint"):
            assert _contrast(getattr(layout.colours, ink), getattr(layout.colours, ground)) >= 4.5


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        ]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_picture_on_the_screen_is_the_page(qapp: QGuiApplication) -> None:
    pages = laid("adult")
    picture = picture_of(pages, 0, QSize(600, 2000))
    assert (picture.width(), picture.height()) == (600, 849)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(849, grey.bytesPerLine())[:, :600]
    assert (pixels[:, :40] == 255).all()
    assert 0.02 < (pixels < 128).mean() < 0.3


def test_the_fullest_sheet_is_the_parents_with_a_page_for_the_child() -> None:
    assert EVERYONE["parent"] == FULLEST
    assert len(laid("parent", Form("letter", large=True)).pages) >= len(laid("adult").pages)


AREA = Area(10, 20, 100, 100)


def piece(height: float, name: str = "", stays: bool = False, frame: Frame | None = None) -> Piece:
    return Piece((Text(0, height, name, "body", 10),), height, 5, frame, stays)


def names(pages: tuple[tuple[object, ...], ...]) -> list[list[str]]:
    return [[one.text for one in page if isinstance(one, Text)] for page in pages]


def test_what_does_not_fit_goes_to_the_next_page_as_a_whole() -> None:
    assert names(flow([piece(60, "a"), piece(50, "b")], AREA)) == [["a"], ["b"]]


def test_a_heading_goes_along_with_what_follows_it() -> None:
    pieces = [piece(60, "a"), piece(10, "heading", stays=True), piece(30, "b")]
    assert names(flow(pieces, AREA)) == [["a"], ["heading", "b"]]


def test_a_group_that_no_page_can_hold_is_parted_between_its_pieces() -> None:
    pieces = [piece(40, str(number), stays=number < 3) for number in range(4)]
    assert names(flow(pieces, AREA)) == [["0", "1"], ["2", "3"]]


def test_a_frame_is_closed_on_each_page_and_stays_inside() -> None:
    frame = Frame("f", edge="line", thick=1, pad=8)
    pages = flow([piece(30, str(number), frame=frame) for number in range(4)], AREA)
    boxes = [[one for one in page if isinstance(one, Box)] for page in pages]
    assert [len(one) for one in boxes] == [1, 1]
    for (box,) in boxes:
        assert box.y >= AREA.y
        assert box.y + box.height <= AREA.y + AREA.height

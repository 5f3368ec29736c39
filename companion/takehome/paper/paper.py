"""From a sheet to pages, and from pages to a PDF or pictures of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from companion.takehome.essentials import Essential, essentials
from companion.takehome.paper import extras, parts
from companion.takehome.paper.flow import Area, Piece, flow
from companion.takehome.paper.ink import (
    DPI,
    UNITS,
    Drawing,
    Line,
    Mark,
    PaperPage,
    Role,
    Text,
    draw,
)
from companion.takehome.paper.measure import Measure
from companion.takehome.paper.setting import Setting
from companion.takehome.paper.stack import HAIR, Stack, pt
from companion.takehome.qr import code_of
from companion.takehome.sheet import (
    Asked,
    Call,
    Care,
    Checks,
    Codes,
    Days,
    Next,
    Notes,
    OwnPage,
    Plan,
    TakeHomeSheet,
)
from companion.takehome.words import Colours, Layout

PAPERS: Final = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_FOOT_PT: Final = 34.0
_SET_BY: Final[Mapping[type[object], Callable[[Any, Setting], Iterable[Piece]]]] = {
    Call: parts.call,
    Plan: parts.plan,
    Care: parts.care,
    Next: parts.next_steps,
    Days: parts.days,
    Notes: parts.notes,
    Checks: extras.checks,
    Asked: extras.asked,
    OwnPage: extras.own_page,
}


class PaperError(Exception):
    """The PDF could not be made; `args` says why."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a person wants their sheet: the paper, and whether its type is large."""

    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """A sheet on its pages."""

    title: str
    form: Form
    pages: tuple[PaperPage, ...]
    colours: Colours


def lay_out(
    sheet: TakeHomeSheet,
    form: Form,
    layout: Layout,
    drawings: Path,
    codes: tuple[extras.Shown, ...] = (),
) -> Laid:
    """Put a sheet on pages. `codes` are those of `codes_of`; `drawings` is the
    folder of the drawings, the assets' `takehome`.
    """
    size = QPageSize(PAPERS[form.paper]).size(QPageSize.Unit.Point)
    margin = layout.margin
    measure = Measure(layout.large if form.large else layout.normal)
    foot = _FOOT_PT + measure.kind.small * measure.kind.leading
    area = Area(
        pt(margin), pt(margin), pt(size.width() - 2 * margin), pt(size.height() - margin - foot)
    )
    area = Area(area.x, area.y, area.width, area.height - pt(margin * 0.35))
    at = Setting(measure, layout, area.width, drawings, form.large)
    told = flow([*_head(sheet, at), *_pieces(sheet, codes, at)], area)
    pages = tuple(
        PaperPage(
            pt(size.width()),
            pt(size.height()),
            (*marks, *_foot(sheet, number, len(told), at, pt(size.height()))),
        )
        for number, marks in enumerate(told, 1)
    )
    return Laid(sheet.title, form, pages, layout.colours)


def pdf_of(laid: Laid) -> bytes:
    """The pages as a PDF with its fonts in it. Raises PaperError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(laid.title)
    writer.setCreator("Companion")
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(PAPERS[laid.form.paper]),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise PaperError("the PDF could not be begun")
    for number, page in enumerate(laid.pages):
        if number and not writer.newPage():
            painter.end()
            raise PaperError("the PDF has no room for another page")
        draw(page, painter, laid.colours)
    if not painter.end():
        raise PaperError("the PDF could not be ended")
    data = bytes(buffer.data().data())
    buffer.close()
    return data


def picture_of(laid: Laid, number: int, size: QSize) -> QImage:
    """One page as a picture that fits into `size`, which is in pixels."""
    page = laid.pages[number]
    scale = min(size.width() / page.width, size.height() / page.height)
    image = QImage(
        max(1, round(page.width * scale)),
        max(1, round(page.height * scale)),
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor(laid.colours.paper))
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw(page, painter, laid.colours)
    painter.end()
    return image


def _head(sheet: TakeHomeSheet, at: Setting) -> Iterator[Piece]:
    side = pt(44)
    stack = at.stack().text(sheet.title, "title", "accent", less=side)
    stack.text(sheet.lead, "body", "soft", less=side)
    if sheet.date:
        stack.gap(2).text(sheet.date, "smallbold", "soft", less=side)
    stack.gap(6).rule("accent", pt(1.8))
    lotus = at.drawings.parent / "icons" / "lotus.svg"
    stack.marks.append(Drawing(at.width - side, pt(2), side, side, lotus, "accent"))
    yield stack.piece()


def _pieces(sheet: TakeHomeSheet, codes: tuple[extras.Shown, ...], at: Setting) -> Iterator[Piece]:
    for part in sheet.parts:
        if isinstance(part, Codes):
            if codes:
                yield from extras.codes(extras.Coded(part, codes), at)
        else:
            yield from _SET_BY[type(part)](part, at)


def codes_of(sheet: TakeHomeSheet, events: tuple[Essential, ...] = ()) -> tuple[extras.Shown, ...]:
    """The codes of a sheet in the order they are shown: the essentials, then the reminders.

    Most of the time that a sheet takes goes into them; they are the same in every form.
    """
    words = next((part for part in sheet.parts if isinstance(part, Codes)), None)
    if words is None:
        return ()
    told = essentials(sheet)
    shown = [
        extras.Shown(
            code_of(one.text),
            one.topic,
            words.count.replace("{number}", str(number)).replace("{count}", str(len(told))),
        )
        for number, one in enumerate(told, 1)
    ]
    return (*shown, *(extras.Shown(code_of(one.text), words.calendar, one.topic) for one in events))


def _foot(
    sheet: TakeHomeSheet, number: int, count: int, at: Setting, height: float
) -> Iterator[Mark]:
    measure, left = at.measure, pt(at.layout.margin)
    top = height - pt(_FOOT_PT) - measure.leading("small")
    yield Line(left, top, left + at.width, top, HAIR)
    page = sheet.page.replace("{page}", str(number)).replace("{pages}", str(count))
    said = f"{sheet.standing_line} · {sheet.reviewed}"
    room = at.width - measure.width(page, "smallbold") - at.gutter
    stack = Stack(measure, room)
    small: Role = "small"
    for line in measure.lines(said, small, room)[:2]:
        stack.text(line, small, "soft")
    yield from stack.shifted(left, top + pt(4))
    baseline = top + pt(4) + measure.ascent("smallbold")
    x = left + at.width - measure.width(page, "smallbold")
    yield Text(x, baseline, page, "smallbold", measure.px("smallbold"), "accent")


__all__ = ["PAPERS", "UNITS", "Form", "Laid", "PaperError", "lay_out", "pdf_of", "picture_of"]

"""Draws a score to be looked at: piano roll with chords, density, level, likeness of breaths."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPolygonF

from tools.audio_files import read_sound
from tools.composer.check import Report, check
from tools.composer.check_form import breath_likeness
from tools.composer.mastering import block_levels_db
from tools.composer.notation import pitch_name
from tools.composer.perform import Clock, clock_for, perform
from tools.composer.score import Score, ScoreFile

WIDTH, HEIGHT = 1500, 1000
_COLOURS = ("#3B6790", "#D26E5A", "#4F917A", "#9483C9", "#C58A1E", "#8A5C40", "#3F3A56")
_ROLL = QRectF(60, 60, 1400, 540)
_DENSITY = QRectF(60, 640, 1400, 90)
_LEVEL = QRectF(60, 760, 1100, 210)
_LIKENESS = QRectF(1220, 750, 240, 240)
_LOW, _HIGH = 24, 96


class _Page:
    """A picture with a time axis in seconds."""

    def __init__(self, painter: QPainter, clock: Clock, score: Score) -> None:
        self.painter = painter
        self.clock = clock
        self.score = score
        self.lasts_s = clock.starts_s[score.breaths] + score.ring_s

    def x(self, area: QRectF, moment_s: float) -> float:
        return area.left() + area.width() * moment_s / self.lasts_s

    def roll(self, report: Report) -> None:
        painter = self.painter
        row = _ROLL.height() / (_HIGH - _LOW)
        for octave in range(_LOW, _HIGH, 12):
            y = _ROLL.bottom() - (octave - _LOW) * row
            painter.setPen(QColor("#DDDDDD"))
            painter.drawLine(QPointF(_ROLL.left(), y), QPointF(_ROLL.right(), y))
            painter.setPen(QColor("#555555"))
            painter.drawText(QPointF(25, y + 4), pitch_name(octave))
        for index, (name, notes) in enumerate(perform(report.arrangement, self.clock).items()):
            colour = QColor(_COLOURS[index % len(_COLOURS)])
            painter.setPen(colour)
            painter.drawText(QPointF(80 + 120 * index, 50), name)
            for note in notes:
                colour.setAlphaF(min(1.0, 0.25 + note.velocity / 75))
                left = self.x(_ROLL, note.start_s)
                y = _ROLL.bottom() - (note.pitch - _LOW) * row
                width = self.x(_ROLL, note.end_s) - left
                painter.fillRect(QRectF(left, y - row / 2, width, row * 0.8), colour)

    def lines(self, report: Report) -> None:
        painter = self.painter
        for start_s in self.clock.starts_s[: self.score.breaths + 1]:
            x = self.x(_ROLL, start_s)
            painter.setPen(QColor(0, 0, 0, 40))
            painter.drawLine(QPointF(x, _ROLL.top()), QPointF(x, _DENSITY.bottom()))
        painter.setPen(QColor("#000000"))
        for stretch in report.arrangement.stretches:
            x = self.x(_ROLL, self.clock.starts_s[stretch.first_breath])
            painter.drawLine(QPointF(x, _ROLL.top()), QPointF(x, _ROLL.bottom()))
            painter.drawText(QPointF(x + 4, _ROLL.top() + 12), stretch.name)
        for index, harmony in enumerate(report.arrangement.harmony):
            x = self.x(_ROLL, self.clock.seconds(harmony.beat))
            y = _ROLL.bottom() + (12 if index % 2 else 24)
            painter.drawText(QPointF(x, y), harmony.chord.symbol)

    def density(self, report: Report) -> None:
        unit = _DENSITY.height() / 26
        for breath, events in enumerate(report.figures.events):
            left = self.x(_DENSITY, self.clock.starts_s[breath])
            right = self.x(_DENSITY, self.clock.starts_s[breath + 1])
            bar = QRectF(left, _DENSITY.bottom() - events * unit, right - left - 3, events * unit)
            self.painter.fillRect(bar, QColor("#A9CBE4"))
            self.painter.drawText(QPointF(left + 4, _DENSITY.bottom() - 3), str(events))

    def likeness(self, report: Report) -> None:
        table = breath_likeness(report.arrangement)
        cell = _LIKENESS.width() / len(table)
        for row, column in np.ndindex(table.shape):
            shade = QColor.fromHsvF(0.75, 0.5, 1 - float(table[row, column]))
            corner = _LIKENESS.left() + column * cell, _LIKENESS.bottom() - (row + 1) * cell
            self.painter.fillRect(QRectF(*corner, cell, cell), shade)

    def level(self, sound: Path) -> None:
        samples = read_sound(sound)
        for step_s, colour in ((0.1, "#A9CBE4"), (1.0, "#3B6790")):
            levels = np.clip(block_levels_db(samples, step_s), -75, -10)
            points = [
                QPointF(
                    self.x(_LEVEL, (place + 0.5) * step_s),
                    _LEVEL.top() - (float(level) + 10) / 65 * _LEVEL.height(),
                )
                for place, level in enumerate(levels)
            ]
            self.painter.setPen(QColor(colour))
            self.painter.drawPolyline(QPolygonF(points))


def draw(source: ScoreFile, target: Path, sounds: Path | None = None) -> None:
    """Writes a PNG of ``source``, and of the level of ``<id>.ogg`` in ``sounds`` if given."""
    if QGuiApplication.instance() is None:
        QGuiApplication(["composer", "-platform", "offscreen"])
    report = check(source.score)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    page = _Page(painter, clock_for(source.score), source.score)
    title = f"{source.score.title}   {'; '.join(report.errors) or 'no errors'}"
    painter.drawText(QPointF(60, 25), title)
    page.roll(report)
    page.lines(report)
    page.density(report)
    page.likeness(report)
    if sounds is not None:
        page.level(sounds / f"{source.id}.ogg")
    painter.end()
    image.save(str(target))

"""How wide words are, and where lines break."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from companion.takehome.paper.ink import UNITS, Role, font_of
from companion.takehome.words import Type


@dataclass(slots=True)
class Measure:
    """The type of one sheet. All lengths are in units."""

    kind: Type
    _metrics: dict[Role, QFontMetricsF] = field(default_factory=dict)

    def px(self, role: Role) -> int:
        """The size of a role."""
        name = {"bold": "body", "smallbold": "small"}.get(role, role)
        points: float = getattr(self.kind, name)
        return round(points * UNITS)

    def leading(self, role: Role) -> float:
        """The distance from one baseline to the next."""
        return self.px(role) * self.kind.leading

    def ascent(self, role: Role) -> float:
        """From the top of a line's room to its baseline."""
        metrics = self._of(role)
        return (self.leading(role) + metrics.capHeight()) / 2

    def width(self, text: str, role: Role) -> float:
        """How wide a text is on one line."""
        return self._of(role).horizontalAdvance(text)

    def lines(self, text: str, role: Role, width: float) -> list[str]:
        """The text in lines no wider than `width`, broken between words where that is possible."""
        layout = QTextLayout(text, font_of(role, self.px(role)))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        found = (layout.lineAt(number) for number in range(layout.lineCount()))
        return [text[one.textStart() : one.textStart() + one.textLength()].strip() for one in found]

    def _of(self, role: Role) -> QFontMetricsF:
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(font_of(role, self.px(role)))
        return self._metrics[role]

"""Pictures of the sheet that a person takes home: its pages, and the codes for a phone."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from companion.app.providing import ImageProvider

if TYPE_CHECKING:
    from companion.takehome.paper.making import Made

ADDRESS = re.compile(r"(?P<turn>\d{1,9})/(?P<kind>page|code)/(?P<number>\d{1,3})", re.ASCII)
_PLAIN_PX = 400
_LARGEST_PX = 4096


class SheetProvider(ImageProvider):
    """`image://sheet/<turn>/<page|code>/<number>`, as large as fits into the size asked for.

    `made` gives the sheet of this moment. What it no longer has is an empty picture: the view
    asks anew as soon as it has heard.
    """

    def __init__(self, made: "Callable[[], Made | None]") -> None:
        super().__init__()
        self._made = made

    def picture(self, address: str, wanted: QSize) -> QImage:
        """A page, or a code."""
        from companion.takehome.paper.ink import code_picture
        from companion.takehome.paper.paper import picture_of

        frame = _bounded(wanted)
        found, made = ADDRESS.fullmatch(address), self._made()
        number = int(found["number"]) if found else -1
        if found and made and found["kind"] == "page" and number < len(made.laid.pages):
            return picture_of(made.laid, number, frame)
        if found and made and found["kind"] == "code" and number < len(made.codes):
            return code_picture(made.codes[number].code, min(frame.width(), frame.height()))
        empty = QImage(1, 1, QImage.Format.Format_RGB32)
        empty.fill(0xFFFFFFFF)
        return empty


def _bounded(size: QSize) -> QSize:
    wide, tall = size.width(), size.height()
    return QSize(
        min(_LARGEST_PX, wide) if wide > 0 else _PLAIN_PX,
        min(_LARGEST_PX, tall) if tall > 0 else _PLAIN_PX,
    )

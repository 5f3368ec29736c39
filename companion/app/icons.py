"""The icons of `assets/icons`, drawn in the colour and at the size that QML asks for."""

import logging
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from companion.app.providing import ImageProvider

log = logging.getLogger(__name__)

ADDRESS = re.compile(r"(?P<name>[a-z0-9_]+)/(?P<colour>[0-9a-f]{6})", re.ASCII)
DRAWN_IN = b"#000"
PLAIN_SIZE_PX = 24


class IconProvider(ImageProvider):
    """`image://icon/<name>/<rrggbb>`. An icon that is missing or damaged is drawn as nothing, and
    logged once.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._drawings: dict[str, bytes] = {}

    def picture(self, address: str, wanted: QSize) -> QImage:
        """The icon, in a square."""
        side = max(wanted.width(), wanted.height())
        side = side if side > 0 else PLAIN_SIZE_PX
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        # Not `fill`, whose overloads have all enums of `Qt` built, before the first frame.
        memoryview(image.bits())[:] = bytes(image.sizeInBytes())
        found = ADDRESS.fullmatch(address)
        if found is None:
            log.warning("no icon has the address %r", address)
            return image
        tinted = self._drawing(found["name"]).replace(DRAWN_IN, b"#" + found["colour"].encode())
        if tinted:
            painter = QPainter(image)
            QSvgRenderer(QByteArray(tinted)).render(painter)
            painter.end()
        return image

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            try:
                self._drawings[name] = (self._folder / f"{name}.svg").read_bytes()
            except OSError as problem:
                log.warning("the icon %s cannot be read: %s", name, problem)
                self._drawings[name] = b""
        return self._drawings[name]

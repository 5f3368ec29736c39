"""Pictures made ready for the screen while they are decoded: cropped, scaled, their corners
rounded.

Done here once instead of on every frame, it needs neither shaders nor clipping and looks the same
on every renderer. `Qt` is imported where it is used: whoever names it has all its enums built, a
tenth of the time to the first frame, which shows none of these pictures.
"""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQml import QQmlEngine

from companion.app.icons import IconProvider
from companion.app.providing import ImageProvider, provide
from companion.app.recolour import recoloured
from companion.datafile import DataFileError, read_table
from companion.library.covers import SCHEME
from companion.visit.likeness import FILE, OWN, Likeness, Table, likeness_of

log = logging.getLogger(__name__)

PICTURE = re.compile(
    r"(?P<radius>[0-9]{1,4})/(?P<across>[01]\.[0-9]+)/(?P<down>[01]\.[0-9]+)/"
    r"(?:(?P<likeness>[a-z0-9-]{1,80})/)?(?P<file>.+)",
    re.ASCII,
)
AIR = re.compile(r"(?P<kind>light|dark)/(?P<radius>[0-9]{1,4})/(?P<matte>[0-9a-f]{6})", re.ASCII)
SIZE = re.compile(r'<svg\b[^>]*?\bviewBox="0 0 ([0-9]+(?:\.[0-9]+)?) ([0-9]+(?:\.[0-9]+)?)"')
LARGEST_PX = 4096

Brought = Callable[[str], bytes | None]
"""The picture at an address in memory; None, and nothing to tell of, where it was forgotten. Called
on any thread.
"""


def covering_part(whole: QSize, frame: QSize, across: float, down: float) -> QRect:
    """The largest part of a picture with the shape of a frame; `across` and `down` (0 to 1) say
    which part.
    """
    from PySide6.QtCore import Qt

    scaled = frame.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
    left = round((whole.width() - scaled.width()) * across)
    top = round((whole.height() - scaled.height()) * down)
    return QRect(left, top, max(1, scaled.width()), max(1, scaled.height()))


def _bounded(size: QSize) -> QSize:
    return QSize(max(1, min(LARGEST_PX, size.width())), max(1, min(LARGEST_PX, size.height())))


def _clear(size: QSize) -> QImage:
    from PySide6.QtCore import Qt

    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _rounded(frame: QSize, radius_px: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, frame.width(), frame.height()), radius_px, radius_px)
    return path


def _drawing(file: Path) -> str:
    """Empty where it cannot be read."""
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _size_of(drawing: str) -> QSize | None:
    """The size that a drawing gives itself at its head.

    Asked for it, Qt reads the whole drawing, and holds the interpreter lock meanwhile.
    """
    found = SIZE.search(drawing[:1000])
    return QSize(round(float(found[1])), round(float(found[2]))) if found else None


def _reader_of(data: bytes, kind: bytes = b"") -> tuple[QImageReader, QBuffer | None]:
    """Reads a picture in memory, which lies in the buffer.

    Qt looks at the buffer, one of Python's, while it keeps all other readers waiting. Asked here,
    it does so while we hold the interpreter; later it would wait for that, and whoever has it for
    Qt.
    """
    held = QBuffer()
    held.setData(data)
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, QByteArray(kind))
    reader.canRead()
    return reader, held


class PictureProvider(ImageProvider):
    """`image://picture/<radius>/<across>/<down>/<likeness>/<address of a file>` at the size QML
    asks for; the likeness may be left out.

    Fills the frame: what does not fit is cut away. A drawing's patient is given the likeness (see
    `companion.visit.likeness`). A file that is missing or damaged gives an empty picture and a line
    in the log.

    A cover that somebody brought along has an address of its own, and `brought` gives what is
    there.
    """

    def __init__(self, folder: Path, brought: Brought = lambda _address: None) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._brought = brought
        self._table: Table | None = None

    def picture(self, address: str, wanted: QSize) -> QImage:
        """The part of the picture that fills the frame."""
        frame = _bounded(wanted)
        shown = _clear(frame)
        found = PICTURE.fullmatch(address)
        if found is None:
            log.warning("no picture has the address %r", address)
            return shown
        likeness = likeness_of(found["likeness"] or OWN)
        drawn = self._covering(
            unquote(found["file"]), likeness, frame, float(found["across"]), float(found["down"])
        )
        if drawn.isNull():
            return shown
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_rounded(frame, float(found["radius"])), QColor("white"))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return shown

    def _likenesses(self) -> Table:
        """Read once, on the picture thread; people stay as drawn where it cannot be read."""
        if self._table is None:
            try:
                self._table = read_table(self._folder / "illustrations", FILE)
            except DataFileError as error:
                log.warning("people stay as they are drawn: %s", error)
                self._table = {}
        return self._table

    def _reader(self, file: Path, likeness: Likeness) -> tuple[QImageReader, QBuffer | None, QSize]:
        """Reads the file, or its drawing, which lies in the buffer; and how large it is."""
        drawing = _drawing(file) if file.suffix == ".svg" else ""
        if not drawing:
            reader = QImageReader(str(file))
            return reader, None, reader.size()
        if likeness != Likeness():
            drawing = recoloured(drawing, likeness, self._likenesses())
        reader, held = _reader_of(drawing.encode(), b"svg")
        return reader, held, _size_of(drawing) or reader.size()

    def _covering(
        self, address: str, likeness: Likeness, frame: QSize, across: float, down: float
    ) -> QImage:
        from PySide6.QtCore import Qt

        name, file = address, Path(QUrl(address).toLocalFile()).resolve()
        if address.startswith(SCHEME):
            brought = self._brought(address)
            if brought is None:
                return QImage()
            reader, _kept_open = _reader_of(brought)
            whole = reader.size()
        elif file.is_relative_to(self._folder):
            name = file.name
            reader, _kept_open, whole = self._reader(file, likeness)
        else:
            log.warning("a picture outside the assets is not shown: %s", address)
            return QImage()
        if not whole.isValid() or whole.isEmpty():
            log.warning("the picture %s cannot be read: %s", name, reader.errorString())
            return QImage()
        # A drawing has no size of its own: it is drawn large enough that the part shown needs no
        # enlarging.
        wanted = whole.scaled(frame, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(_bounded(wanted))
        decoded = reader.read()
        if decoded.isNull():
            log.warning("the picture %s cannot be read: %s", name, reader.errorString())
            return decoded
        part = covering_part(decoded.size(), frame, across, down)
        cut = decoded.copy(part)
        if cut.size() == frame:
            return cut
        return cut.scaled(
            frame,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


class AirProvider(ImageProvider):
    """`image://air/<light|dark>/<radius>/<rrggbb>`: the baked air, opaque, its corners in the
    colour around it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def picture(self, address: str, wanted: QSize) -> QImage:
        """The air in a frame."""
        frame = _bounded(wanted)
        found = AIR.fullmatch(address)
        baked = QImage(str(self._folder / f"air_{found['kind']}.png")) if found else QImage()
        if found is None or baked.isNull():
            log.warning("the air %r cannot be drawn", address)
            return _clear(frame)
        # Rows are repeated and columns laid side by side, never mixed: smoothing would take the
        # dither away.
        column = baked.scaled(baked.width(), frame.height())
        air = QImage(frame, QImage.Format.Format_RGB32)
        painter = QPainter(air)
        for left in range(0, frame.width(), column.width()):
            painter.drawImage(left, 0, column)
        outside = QPainterPath()
        outside.addRect(QRectF(0, 0, frame.width(), frame.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(
            outside.subtracted(_rounded(frame, float(found["radius"]))),
            QColor(f"#{found['matte']}"),
        )
        painter.end()
        return air


def add_image_providers(
    engine: QQmlEngine, assets: Path, brought: Brought = lambda _address: None
) -> None:
    """Gives an engine `image://icon`, `image://picture` and `image://air`; it owns them from then
    on.
    """
    provide(engine, "icon", IconProvider(assets / "icons"))
    provide(engine, "picture", PictureProvider(assets, brought))
    provide(engine, "air", AirProvider(assets / "art"))

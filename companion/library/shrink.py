"""Makes covers small. Strangers' pictures are decoded here, in the process that reads files and may
fall, and written anew: the window decodes none but these.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from companion.library.pictures import COVER_SIDE, MOST_COVER_BYTES

_MOST_MIB = 96
_QUALITY = 86


def shrunk(picture: bytes) -> bytes | None:
    """The picture at most COVER_SIDE wide and high, as JPEG, or as PNG where it is transparent.

    None where it is damaged. What was written about it (place, camera, words) is left behind.
    """
    QImageReader.setAllocationLimit(_MOST_MIB)
    held = QBuffer()
    held.setData(QByteArray(picture))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held)
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.isEmpty():
        return None
    if max(whole.width(), whole.height()) > COVER_SIDE:
        bounds = QSize(COVER_SIDE, COVER_SIDE)
        small = whole.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    return _written(reader.read())


def _written(image: QImage) -> bytes | None:
    if image.isNull():
        return None
    clear = image.hasAlphaChannel()
    form = QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32
    image = image.convertToFormat(form)
    # Its pixels alone: an image carries along what was written in its file.
    bare = QImage(
        image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()
    )
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(written, QByteArray(b"png" if clear else b"jpeg"))
    if not clear:
        writer.setQuality(_QUALITY)
    if not writer.write(bare):
        return None
    data = bytes(written.data().data())
    return data if len(data) <= MOST_COVER_BYTES else None

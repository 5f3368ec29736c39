"""Pictures that Python draws for QML."""

from typing import Final

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

_FIRST: Final = "first"
_AT_ONCE: Final = b"import QtQuick\nImage { asynchronous: false; cache: false }"


class ImageProvider(QQuickImageProvider):
    """`image://<name>/<address>`. Asked on Qt's picture thread, or on the window's own where QML
    waits for the picture.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Qt's name and arguments."""
        if id == _FIRST:
            return QImage(1, 1, QImage.Format.Format_RGB32)
        image = self.picture(id, requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def picture(self, address: str, wanted: QSize) -> QImage:
        """What is at the address, as large as wanted."""
        raise NotImplementedError


def provide(engine: QQmlEngine, name: str, provider: ImageProvider) -> None:
    """Give an engine `image://<name>`; it owns the provider from then on.

    Qt asks a provider what it is while it keeps its pictures locked. The first time PySide looks
    for the answer in Python, and waits for the interpreter; whoever holds that may be waiting for
    the pictures, and then the window stands still for ever. Asked here, on the window's own thread,
    it knows the answer from then on.
    """
    engine.addImageProvider(name, provider)
    component = QQmlComponent(engine)
    component.setData(_AT_ONCE, QUrl())
    image = component.createWithInitialProperties({"source": f"image://{name}/{_FIRST}"})
    image.deleteLater()

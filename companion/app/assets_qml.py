"""The `Assets` singleton: where QML finds the files of `assets/`."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QmlElement, QmlSingleton

from companion.qt import Property

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
@QmlSingleton
class Assets(QObject):
    """The folder of pictures, fonts and sounds as an address that ends in a slash.

    QML makes the one instance itself, so the folder is set on the class before the first page is
    loaded.
    """

    folder: ClassVar[Path] = Path(__file__).resolve().parents[2] / "assets"

    @Property(str, constant=True)
    def base(self) -> str:
        """For example `file:///opt/companion/assets/`."""
        return QUrl.fromLocalFile(str(self.folder)).toString() + "/"

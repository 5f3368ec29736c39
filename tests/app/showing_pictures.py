"""Programs that show pictures. Run by a test, which ends them where they stand still."""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers
from companion.app.window import QML_FOLDER
from companion.device.paths import assets_dir

WINDOWS = 20
TURNS = 600
FIRST = """
import QtQuick
import Companion.Controls
Item {
    Repeater {
        model: 12
        Picture { required property int index; source: `gone_${index}.svg`; width: 90; height: 60 }
    }
}
"""
FILES = """
import QtQuick
import Companion.Controls
Item {
    property int turn
    property string file
    property list<string> drawings
    Image { source: parent.file; asynchronous: false; cache: false }
    Repeater {
        model: parent.drawings
        Picture {
            required property string modelData
            source: modelData
            width: 60 + turn % 40
            height: 60
        }
    }
}
"""


def show(page: Path) -> QQuickView:
    view = QQuickView()
    view.engine().addImportPath(str(QML_FOLDER))
    add_image_providers(view.engine(), assets_dir())
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.status() is QQuickView.Status.Ready, view.errors()
    view.show()
    return view


def first_pictures(app: QGuiApplication, page: Path) -> None:
    """The first pictures of many windows."""
    page.write_text(FIRST, encoding="utf-8")
    for _ in range(WINDOWS):
        view = show(page)
        app.processEvents()
        view.close()
        view.deleteLater()


def files_at_once(app: QGuiApplication, page: Path) -> None:
    """Drawings that are read aside, while files are read at once."""
    page.write_text(FILES, encoding="utf-8")
    view = show(page)
    root = view.rootObject()
    art = sorted((assets_dir() / "art").glob("*.png"))[:2]
    drawings = sorted((assets_dir() / "illustrations").rglob("*.svg"))[:12]
    root.setProperty("drawings", [one.as_uri() for one in drawings])
    for turn in range(TURNS):
        root.setProperty("file", art[turn % 2].as_uri())
        if turn % 3 == 0:
            root.setProperty("turn", turn)
        app.processEvents()
    view.close()


if __name__ == "__main__":
    {"first": first_pictures, "files": files_at_once}[sys.argv[1]](
        QGuiApplication(), Path(sys.argv[2]) / "page.qml"
    )

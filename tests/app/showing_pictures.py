"""A program that shows pictures in one window after the other. Run by a test, which ends it where
it stands still.
"""

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
PAGE = """
import QtQuick
import Companion.Controls
Item {
    Repeater {
        model: 12
        Picture { required property int index; source: `gone_${index}.svg`; width: 90; height: 60 }
    }
}
"""


def main(folder: Path) -> None:
    app = QGuiApplication()
    page = folder / "page.qml"
    page.write_text(PAGE, encoding="utf-8")
    for _ in range(WINDOWS):
        view = QQuickView()
        view.engine().addImportPath(str(QML_FOLDER))
        add_image_providers(view.engine(), assets_dir())
        view.setSource(QUrl.fromLocalFile(str(page)))
        assert view.status() is QQuickView.Status.Ready, view.errors()
        view.show()
        app.processEvents()
        view.close()
        view.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

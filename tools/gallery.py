"""Draws every control in the three themes and its states: `python -m tools.gallery OUT.png`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickView

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "tools" / "gallery.qml"
THEMES = ("light", "dark", "contrast")


def draw_gallery(out: Path, text_scale: float = 1.0) -> None:
    """Writes one picture with a column for each theme. Raises RuntimeError when the page does not
    load.
    """
    view = QQuickView()
    engine = view.engine()
    engine.addImportPath(str(ROOT / "companion" / "qml"))
    add_image_providers(engine, ROOT / "assets")
    view.setSource(QUrl.fromLocalFile(str(PAGE)))
    page = view.rootObject()
    if page is None:
        raise RuntimeError("; ".join(error.toString() for error in view.errors()))
    view.show()
    view.requestActivate()
    focused = page.findChild(QQuickItem, "focused")
    if isinstance(focused, QQuickItem):
        focused.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    columns: list[QImage] = []
    for theme in THEMES:
        page.setProperty("theme", theme)
        page.setProperty("textScale", text_scale)
        for _ in range(20):
            QGuiApplication.processEvents()
            view.grabWindow()
        columns.append(view.grabWindow())
    width = sum(column.width() for column in columns)
    sheet = QImage(width, columns[0].height(), QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    left = 0
    for column in columns:
        painter.drawImage(left, 0, column)
        left += column.width()
    painter.end()
    if not sheet.save(str(out)):
        raise RuntimeError(f"cannot write {out}")


def main(arguments: list[str]) -> int:
    """Draws the sheet into the file named first; a second argument is the text scale."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    for font in (ROOT / "assets" / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    draw_gallery(Path(arguments[0]), float(arguments[1]) if len(arguments) > 1 else 1.0)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

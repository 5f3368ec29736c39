"""A window with one control in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers
from tests.waiting import PATIENCE_MS

ROOT = Path(__file__).parents[2]
HEAD = """
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme
"""
THEME_HOLDER = b"""
import QtQuick
import Companion.Theme
QtObject { property QtObject theme: Theme }
"""


class Stage:
    """A shown window, and hands to use what is in it."""

    def __init__(self, view: QQuickView, qtbot: QtBot) -> None:
        self.view = view
        self.qtbot = qtbot
        self.touchscreen = QTest.createTouchDevice()

    @property
    def root(self) -> QQuickItem:
        root = self.view.rootObject()
        assert root is not None
        return root

    def item(self, name: str) -> QQuickItem:
        found = self._search(self.view.contentItem(), name)
        assert found is not None, f"no item is named {name}"
        return found

    def centre(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def click(self, name: str) -> None:
        QTest.mouseClick(
            self.view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.centre(name),
        )

    def press(self, name: str) -> None:
        where = self.centre(name)
        QTest.touchEvent(self.view, self.touchscreen).press(0, where, self.view).commit()

    def release(self, name: str, away_by: QPoint | None = None) -> None:
        where = self.centre(name)
        if away_by is not None:
            where += away_by
            QTest.touchEvent(self.view, self.touchscreen).move(0, where, self.view).commit()
        QTest.touchEvent(self.view, self.touchscreen).release(0, where, self.view).commit()

    def touch(self, name: str) -> None:
        self.press(name)
        self.release(name)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def said(self) -> list[str]:
        """What the controls of the snippet reported, through `root.say(...)`."""
        value = self.root.property("log")
        return [str(entry) for entry in value.toVariant()]

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def _search(self, item: QQuickItem, name: str) -> QQuickItem | None:
        if item.objectName() == name:
            return item
        for child in item.childItems():
            found = self._search(child, name)
            if found is not None:
                return found
        return None


@pytest.fixture
def fonts(qapp: object) -> None:
    for font in (ROOT / "assets" / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))


@pytest.fixture
def show(qtbot: QtBot, fonts: None, tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    """Shows QML that stands in an item called `root`, whose `say(text)` keeps what is said."""
    views: list[QQuickView] = []

    def show_qml(body: str, width: int = 600, height: int = 400) -> Stage:
        page = tmp_path / "page.qml"
        page.write_text(
            f"""{HEAD}
Rectangle {{
    id: root
    property var log: []
    function say(text: string): void {{ log = [...log, text] }}
    width: {width}
    height: {height}
    {body}
}}
"""
        )
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(ROOT / "companion" / "qml"))
        add_image_providers(view.engine(), ROOT / "assets")
        view.setSource(QUrl.fromLocalFile(str(page)))
        assert view.status() is QQuickView.Status.Ready, view.errors()
        view.show()
        view.requestActivate()
        qtbot.waitUntil(lambda: view.isExposed() and view.isActive(), timeout=PATIENCE_MS)
        return Stage(view, qtbot)

    yield show_qml
    for view in views:
        view.close()
        view.deleteLater()


@pytest.fixture
def theme(qapp: object) -> Iterator[QObject]:
    """An instance of the theme of its own, free to change."""
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT / "companion" / "qml"))
    component = QQmlComponent(engine)
    component.setData(THEME_HOLDER, QUrl())
    holder = component.create()
    assert holder is not None, component.errorString()
    found = holder.property("theme")
    assert isinstance(found, QObject)
    yield found
    holder.deleteLater()
    engine.deleteLater()

"""The window: the QML engine, its fonts and pictures, and the app handed to it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from companion.app.assets_qml import Assets
from companion.app.composition import Companion
from companion.app.pictures import add_image_providers
from companion.app.providing import provide
from companion.app.sheet_pictures import SheetProvider
from companion.qt import Slot

QML_FOLDER = Path(__file__).resolve().parents[1] / "qml"


def load_fonts(assets: Path) -> list[str]:
    """Load the bundled fonts; the names of those that could not be loaded."""
    fonts = sorted((assets / "fonts").glob("*.ttf"))
    return [font.name for font in fonts if QFontDatabase.addApplicationFont(str(font)) < 0]


class Window(QObject):
    """One engine with one window, and the warnings of its QML. Not `shown` when it is broken."""

    def __init__(self, companion: Companion, assets: Path) -> None:
        super().__init__()
        self._then: Callable[[], None] | None = None
        for name in load_fonts(assets):
            companion.notice(
                f"The font {name} could not be loaded, so another one is shown.",
                f"Put {name} back into {assets / 'fonts'}.",
            )
        Assets.folder = assets
        self.warnings: list[str] = []
        self._engine = QQmlApplicationEngine(self)
        self._engine.warnings.connect(self._note)
        self._engine.addImportPath(str(QML_FOLDER))
        add_image_providers(self._engine, assets, companion.own_music.picture)
        sheets = SheetProvider(lambda: companion.takehome.made)
        provide(self._engine, "sheet", sheets)
        self._engine.setInitialProperties({"app": companion.app})
        self._engine.load(QUrl.fromLocalFile(str(QML_FOLDER / "Companion" / "App" / "Main.qml")))
        roots = self._engine.rootObjects()
        self.view: QQuickWindow | None = None
        if roots and isinstance(roots[0], QQuickWindow):
            self.view = roots[0]

    @property
    def shown(self) -> bool:
        """Whether there is a window."""
        return self.view is not None

    def once_drawn(self, then: Callable[[], None]) -> None:
        """Call `then` on this thread after the first frame."""
        if self.view is None:
            return
        self._then = then
        # Sent from the render thread and so queued. Saying so would name an enum of `Qt`, and have
        # all of them built before the first frame.
        self.view.frameSwapped.connect(self._drawn)

    def close(self) -> None:
        """Take the window down before the view models it shows."""
        if self.view is None:
            return
        self.view.close()
        # The platform says so later, and until then the render thread waits for a shown window.
        QCoreApplication.processEvents()

    def _note(self, warnings: list[QQmlError]) -> None:
        self.warnings += [warning.toString() for warning in warnings]

    @Slot()
    def _drawn(self) -> None:
        if self.view is not None:
            self.view.frameSwapped.disconnect(self._drawn)
        then, self._then = self._then, None
        if then is not None:
            then()

"""The whole app in its real window, with the sound process replaced at its edge or really there."""

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVarTuple

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.app.composition import Companion, MakeSound, SoundEngine, SoundEvent
from companion.app.content import Folders
from companion.app.parent_link import ParentLink
from companion.app.survey import every_item, usable
from companion.app.window import Window
from companion.device.paths import assets_dir
from companion.device.settings import Settings
from tests.waiting import PATIENCE_MS

from .capturing import Capture

Given = TypeVarTuple("Given")

_STEADY = 4
"""So many looks in a row must find a thing in its place before a finger goes there."""


class SoundSink:
    """Takes what the app asks of the sound process, and says what a test wants it to say."""

    def __init__(self, on_event: Callable[[Mapping[str, object]], None]) -> None:
        self.say = on_event
        self.asked: list[tuple[str, dict[str, object]]] = []

    def start(self) -> None:
        self.say({"event": "ready", "device": "a loudspeaker", "latency_s": 0.05})

    def send(self, do: str, **fields: object) -> None:
        self.asked.append((do, fields))

    def close(self) -> None:
        self.asked.append(("close", {}))

    def last(self, do: str) -> dict[str, object] | None:
        """The fields of the last request of this kind."""
        return next((fields for name, fields in reversed(self.asked) if name == do), None)


class Person:
    """Somebody with a finger in front of the window."""

    def __init__(
        self, qtbot: QtBot, companion: Companion, window: Window, engine: SoundEngine
    ) -> None:
        assert window.view is not None
        self.qtbot = qtbot
        self.companion = companion
        self.app = companion.app
        self.view: QQuickWindow = window.view
        self.engine = engine
        self._finger = QTest.createTouchDevice()

    @property
    def sound(self) -> SoundSink:
        """What stands in for the sound process; only where it is not the real one."""
        assert isinstance(self.engine, SoundSink)
        return self.engine

    def sees(self, name: str) -> QQuickItem | None:
        """What can be seen and used under this object name."""
        return usable(self.view.contentItem(), name)

    def finds(self, name: str) -> QQuickItem:
        """What can be seen under this name, waited for, once the pages stand still."""
        places: list[QPoint | None] = []

        def stands() -> bool:
            item = self.sees(name)
            places.append(self._middle(item) if item and self._still() else None)
            last = {None if one is None else one.toTuple() for one in places[-_STEADY:]}
            return len(places) > _STEADY and None not in last and len(last) == 1

        self.qtbot.waitUntil(stands, timeout=PATIENCE_MS)
        item = self.sees(name)
        assert item is not None
        return item

    def touches(self, name: str) -> None:
        """Put a finger on it and lift it again."""
        point = self._middle(self.finds(name))
        QTest.touchEvent(self.view, self._finger).press(0, point, self.view).commit()
        QTest.touchEvent(self.view, self._finger).release(0, point, self.view).commit()

    def reaches(self, name: str) -> QQuickItem:
        """Bring the keyboard to something of a longer page, which scrolls to where it is."""
        self.finds(name).forceActiveFocus()
        return self.finds(name)

    def swipes(self, name: str, pixels: int) -> None:
        """Draw a finger sideways over it; negative is to the left."""
        start = self._middle(self.finds(name))
        QTest.touchEvent(self.view, self._finger).press(0, start, self.view).commit()
        for part in range(1, 9):
            here = start + QPoint(pixels * part // 8, 0)
            QTest.touchEvent(self.view, self._finger).move(0, here, self.view).commit()
        end = start + QPoint(pixels, 0)
        QTest.touchEvent(self.view, self._finger).release(0, end, self.view).commit()

    def clicks(self, name: str) -> None:
        """Click it with a mouse."""
        QTest.mouseClick(
            self.view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self._middle(self.finds(name)),
        )

    def holds(self, name: str) -> None:
        """Press it with a mouse and keep pressing until it does what it does when held."""
        item = self.finds(name)
        point = self._middle(item)
        QTest.mousePress(
            self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
        with self.qtbot.waitSignal(item.held, timeout=PATIENCE_MS):  # type: ignore[attr-defined]
            pass
        QTest.mouseRelease(
            self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )

    def waits_for(self, so: Callable[[*Given], bool], *given: *Given) -> None:
        """Wait until it is so with what is given."""
        self.qtbot.waitUntil(lambda: so(*given), timeout=PATIENCE_MS)

    def texts(self) -> str:
        """Everything that can be read now."""
        return "\n".join(
            str(item.property("text"))
            for item in every_item(self.view.contentItem())
            if item.inherits("QQuickText") and item.isVisible() and item.isEnabled()
        )

    def notices(self) -> str:
        """What the nurse is told in the corner."""
        model = self.companion.clinic.notices
        return "\n".join(str(model.record(row)["what"]) for row in range(model.rowCount()))

    def _still(self) -> bool:
        pages = self.view.findChild(QQuickItem, "pages")
        return pages is not None and not pages.property("moving")

    @staticmethod
    def _middle(item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The folder of the tablet's settings and the clinic's answers."""
    folder = tmp_path / "config"
    folder.mkdir()
    return folder


@pytest.fixture
def open_app(qtbot: QtBot, config: Path) -> Iterator[Callable[..., Person]]:
    """Opens the app as it starts on a tablet; closes it in good order."""
    opened: list[tuple[Companion, Window]] = []

    def open_it(
        kept: Mapping[str, object] | None = None,
        pack: Path | None = None,
        assets: Path | None = None,
        settings: Settings | None = None,
        make_sound: MakeSound = SoundSink,
        clock: Callable[[], float] = time.monotonic,
        before_reading: Callable[[Companion], object] = lambda _: None,
    ) -> Person:
        sounds: list[SoundEngine] = []

        def make(on_event: Callable[[SoundEvent], None]) -> SoundEngine:
            sounds.append(make_sound(on_event))
            return sounds[0]

        folder = assets or assets_dir()
        folders = Folders(folder, config, pack or folder / "procedures" / "bone_marrow")
        companion = Companion(
            folders,
            settings or Settings(),
            make,
            ParentLink(None),
            lambda: "09:42",
            kept,
            clock=clock,
        )
        window = Window(companion, folder)
        opened.append((companion, window))
        person = Person(qtbot, companion, window, sounds[0])
        qtbot.waitExposed(person.view)
        before_reading(companion)
        with qtbot.waitSignal(companion.app.readyChanged, timeout=PATIENCE_MS):
            companion.begin()
        return person

    yield open_it
    for companion, window in opened:
        window.close()
        companion.end()


@pytest.fixture
def person(open_app: Callable[..., Person]) -> Person:
    """Somebody in front of the app on its first screen."""
    return open_app()


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Capture:
    """What a sound process that is started from now on plays."""
    file = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(file))
    return Capture(file)


class HurriedClock:
    """The monotonic clock, and what a test has leapt over."""

    ahead_s = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead_s


@pytest.fixture
def clock() -> HurriedClock:
    return HurriedClock()


@pytest.fixture
def guided(open_app: Callable[..., Person], clock: HurriedClock) -> Person:
    """Somebody in front of the app, on a clock that can leap."""
    return open_app(clock=clock)


@pytest.fixture
def later(guided: Person, clock: HurriedClock) -> Callable[[float], None]:
    """Leaps over so many seconds of an exercise."""

    def leap(seconds: float) -> None:
        clock.ahead_s += seconds
        guided.companion.practice._turn.timeout.emit()

    return leap

"""Drives the real window from stop to stop, and looks."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    Q_ARG,
    QEventLoop,
    QMetaObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from companion.app.audit import faults
from companion.app.composition import Companion
from companion.app.content import Folders
from companion.app.navigation import HOME
from companion.app.parent_link import ParentLink
from companion.app.survey import survey, usable
from companion.app.window import Window
from companion.device.paths import assets_dir
from companion.device.settings import Settings
from companion.sound.client import SoundClient

if TYPE_CHECKING:
    from companion.app.tour import Shape, Stopped
    from companion.app.tour_stops import Stop

_LONGEST_WAIT_S: Final = 30.0
_LONGEST_SETTLING_S: Final = 5.0
_BREATHING_SETTLING_S: Final = 1.2
_PLACE_SETTLING_S: Final = 2.5
_TURN_MS: Final = 5
_QUIET_TURNS: Final = 30


class Guide:
    """Walks through the real app, looking as a person would and touching what they would touch."""

    def __init__(self, config: Path) -> None:
        self._application = QGuiApplication(["companion"])
        self._ahead_s = 0.0
        self.scratch = config
        assets = assets_dir()
        self.companion = Companion(
            Folders(assets, config, assets / "procedures" / "bone_marrow"),
            Settings(),
            SoundClient,
            ParentLink(None),
            lambda: "09:42",
            clock=lambda: time.monotonic() + self._ahead_s,
        )
        self.window = Window(self.companion, assets)
        if self.window.view is None:
            raise RuntimeError("; ".join(self.window.warnings) or "the window could not be built")
        self.view = self.window.view
        self._frames = 0
        self._shape: Shape | None = None
        self.view.frameSwapped.connect(self._note_frame, Qt.ConnectionType.QueuedConnection)
        self.companion.begin()
        self.wait(lambda: self.companion.app.ready)

    def walk(self, shape: "Shape", stops: Sequence["Stop"], folder: Path) -> Iterator["Stopped"]:
        """Take these stops in one shape; yields what tour.json keeps of each."""
        self._shape = shape
        self.view.resize(shape.width, shape.height)
        self.start_over()
        for stop in stops:
            stop.go(self)
            self.wait(partial(stop.there, self))
            self.settle()
            picture = self.view.grabWindow()
            picture.save(str(folder / f"{stop.name}.png"))
            seen = survey(self.view, picture)
            yield {
                "screen": stop.name,
                "size": [picture.width(), picture.height()],
                "targets": [asdict(target) for target in seen.targets],
                "texts": [asdict(text) for text in seen.texts],
                "faults": faults(seen),
            }

    def start_over(self) -> None:
        """Begin a new visit on the first screen, for the reader of this tour and in their look."""
        self.close_sheet()
        self.companion.app.open(HOME)
        self.companion.app.newVisit()
        if self._shape is not None:
            self.companion.clinic.setAudience(self._shape.audience)
            self.companion.look.setTheme(self._shape.theme)
            self.companion.look.setTextScale(self._shape.text_scale)

    def leave(self) -> list[str]:
        """Close everything; the warnings that were heard on the way."""
        self.window.close()
        self.companion.end()
        warnings = self.window.warnings
        del self.window, self.view  # before what they show
        return warnings

    def sheet(self, name: str) -> None:
        """Open a sheet, as its button does."""
        QMetaObject.invokeMethod(self.view, "openSheet", Q_ARG(str, name))

    def close_sheet(self) -> None:
        """Close the open sheet."""
        QMetaObject.invokeMethod(self.view, "closeSheet")

    def find(self, name: str) -> QQuickItem | None:
        """The visible item with this object name."""
        return usable(self.view.contentItem(), name)

    def show(self, name: str) -> None:
        """Bring something of a longer page into view."""
        self.settle()
        item = self.find(name)
        if item is not None:
            item.forceActiveFocus()

    def click(self, name: str) -> None:
        """Press a button by its object name, as assistive technology does."""
        item = self.find(name)
        if item is None:
            raise LookupError(f"there is no {name} to press on {self.companion.app.screen}")
        QMetaObject.invokeMethod(item, "click")

    def breath_progress(self) -> float:
        """Where in a breath it is: 0 to 0.5 in, 0.5 to 1 out."""
        return self.companion.breathing.position()

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the app run until it is so."""
        end = time.monotonic() + _LONGEST_WAIT_S
        while not done():
            if time.monotonic() > end:
                raise TimeoutError(f"waited too long on {self.companion.app.screen}")
            self._turn()

    def leap(self, seconds: float) -> None:
        """Put the clock of breaths and exercises on; what waits does not notice by itself."""
        self._ahead_s += seconds

    def settle(self) -> None:
        """Let pages arrive and pictures be decoded."""
        # What moves draws frames, and quiet turns of the event loop say that nothing does: on a
        # busy machine a pause in time alone says little. A breath and a place draw for ever.
        longest_s = _LONGEST_SETTLING_S
        breathing = self.companion.breathing
        if breathing.kept()["running"] is True or breathing.squeezing.grip == "released":
            longest_s = _BREATHING_SETTLING_S
        elif self.companion.practice.state == "playing":
            longest_s = _PLACE_SETTLING_S
        end = time.monotonic() + longest_s
        quiet = 0
        while quiet < _QUIET_TURNS and time.monotonic() < end:
            self._frames = 0
            self._turn()
            quiet = 0 if self._frames else quiet + 1

    def _turn(self) -> None:
        """Let the app do what is due. A true event loop, for only that deletes what is to go."""
        loop = QEventLoop()
        QTimer.singleShot(_TURN_MS, loop.quit)
        loop.exec()

    def _note_frame(self) -> None:
        self._frames += 1

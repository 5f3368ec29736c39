"""The real window, driven: goes where it is told, and says on stderr what happens and when.

Started by the parent process like any window (`companion.bench.kept`), with `Wishes` as
one JSON object.
"""

import ctypes
import json
import sys
import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem

from companion.app.composition import Companion, SoundEngine
from companion.app.gui import leave
from companion.app.gui import main as show_window
from companion.app.window import Window
from companion.bench.readings import SAID
from companion.bench.stage import HERE
from companion.bench.wishes import TURN_S, Wishes
from companion.sound.client import SoundClient

Event = Mapping[str, object]


def tell(word: str, **more: object) -> None:
    """Write one whole line, whoever else writes there."""
    line = json.dumps({"word": word, "at": time.monotonic(), **more})
    sys.stderr.write(f"{SAID}{line}\n")
    sys.stderr.flush()


def told_sound(on_event: Callable[[Event], None]) -> SoundEngine:
    """The real sound process; what it tells the app is told here too."""

    def hear(event: dict[str, object]) -> None:
        tell("sound", event=event)
        on_event(event)

    return SoundClient(hear)


class Driver(QObject):
    """Does what is wished for in a window, by the verbs that a touch would use."""

    def __init__(
        self, wishes: Wishes, companion: Companion, window: Window, sound: SoundEngine
    ) -> None:
        super().__init__(window)
        self._sound = sound
        self._wishes = wishes
        self._companion = companion
        self._window = window
        self._stalling = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._stalling.setInterval(round(wishes.stall_every_s * 1000))
        self._stalling.timeout.connect(self._stand_still)
        self._turning = QTimer(self, interval=1000)
        self._turning.timeout.connect(self._turn_step)
        self._turned = 0
        self._stalls = 0
        self._breathing = False
        companion.app.readyChanged.connect(self._go)

    def _go(self) -> None:
        app, wishes = self._companion.app, self._wishes
        if wishes.audience:
            app.clinic.setAudience(wishes.audience)
        if wishes.guide:
            app.breathing.setGuide(wishes.guide)
        if wishes.page:
            app.open(wishes.page)
        app.breathing.stateChanged.connect(self._follow_breath)
        if wishes.tones:
            app.breathing.cueWanted.connect(lambda kind, at_s: tell("cued", kind=kind, at_s=at_s))
            app.breathing.setTones(True)
        if wishes.breathe:
            app.breathing.start()
        self._play()
        if wishes.own:
            self._look_through(wishes.own)
        tell("there")
        if wishes.steps:
            self._turning.start()

    def _play(self) -> None:
        music, wishes = self._companion.app.music, self._wishes
        if wishes.music:
            music.play()
        if wishes.piece:
            # As it is in the file, so that each frame can be known again.
            music.setVolume(1.0)
            self._sound.send("music", id=wishes.piece, path=wishes.piece)
        for name in list(self._companion.content.catalogue.ambiences)[: wishes.places]:
            music.mixer.setLevel(name, 1.0)

    def _look_through(self, folder: str) -> None:
        """Take all of the folder, as the picker does."""
        library = self._companion.library
        library.pageChanged.connect(library.takeFolder)
        library.begun.connect(lambda _: tell("looking"))
        library.stateChanged.connect(lambda: tell("looked") if library.state == "done" else None)
        library.enter(folder)

    def _turn_step(self) -> None:
        """Turn a step as the button does, on to the last and back again."""
        steps = self._companion.walkthrough
        onward = self._turned // max(1, steps.count - 1) % 2 == 0
        tell("turned")
        if onward:
            steps.next()
        else:
            steps.previous()
        self._turned += 1
        if self._turned == self._wishes.steps:
            self._turning.stop()
            tell("over")

    def _follow_breath(self) -> None:
        if self._breathing or self._companion.app.breathing.state != "breathing":
            return
        self._breathing = True
        tell("breathing")
        if self._wishes.stalls:
            self._stalling.start()
        if self._wishes.turns:
            self._time_animation()

    def _time_animation(self) -> None:
        view = self._window.view
        engine = qmlEngine(view) if view else None
        if view is None or engine is None:
            return
        file = QUrl.fromLocalFile(str(HERE / "qml" / "Tempo.qml"))
        component = QQmlComponent(engine, file, self)
        item = component.createWithInitialProperties(
            {
                "turns": self._wishes.turns,
                "turnMs": round(TURN_S * 1000),
                "parent": view.contentItem(),
            }
        )
        if not isinstance(item, QQuickItem):
            tell("fault", problem=component.errorString())
            return
        item.setParent(self)

    def _stand_still(self) -> None:
        # PyDLL keeps the interpreter locked while the C function sleeps, as heavy Python would.
        began_s = time.monotonic()
        ctypes.PyDLL(None).usleep(self._wishes.stall_ms * 1000)
        self._stalls += 1
        tell("stalled", slept_s=time.monotonic() - began_s)
        if self._stalls == self._wishes.stalls:
            self._stalling.stop()
            tell("over")


def main(argv: list[str]) -> int:
    """Show the window and drive it until it is ended. Returns the exit status."""
    wishes = Wishes(**json.loads(argv[1]))
    sounds: list[SoundEngine] = []
    drivers: list[Driver] = []

    def make_sound(on_event: Callable[[Event], None]) -> SoundEngine:
        sounds.append(told_sound(on_event))
        return sounds[0]

    return show_window(
        argv[:1],
        make_sound=make_sound,
        once_built=lambda companion, window: drivers.append(
            Driver(wishes, companion, window, sounds[0])
        ),
    )


if __name__ == "__main__":
    leave(main(sys.argv))

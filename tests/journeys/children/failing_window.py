"""The real window, which fails once: `failing_window.py DIARY crash|freeze`.

In its first life it takes a person to the fifth step and fails; in its second it writes down where
the person is, and closes.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from companion.app import gui
from companion.app.composition import Companion
from companion.app.window import Window

diary, failure = Path(sys.argv[1]), sys.argv[2]


def first_life(companion: Companion) -> None:
    diary.touch()
    companion.app.begin()
    companion.visit.setWorry(6)
    companion.app.together()
    companion.walkthrough.goTo(4)
    companion.look.setTheme("dark")
    companion.music.play()
    # The word to the parent goes out at the end of this turn of the event loop.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, fail))


def fail() -> None:
    if failure == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    while True:
        time.sleep(60)


def second_life(companion: Companion, window: Window) -> None:
    diary.write_text(json.dumps({name: room.kept() for name, room in companion.rooms.items()}))
    if window.view is not None:
        window.view.close()


def drive(companion: Companion, window: Window) -> None:
    if diary.exists():
        companion.app.readyChanged.connect(lambda: second_life(companion, window))
    else:
        companion.app.readyChanged.connect(lambda: first_life(companion))


gui.leave(gui.main(sys.argv[:1], once_built=drive))

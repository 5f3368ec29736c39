"""The real window, which fails once: `failing_listener.py DIARY crash|freeze FOLDER`.

In its first life somebody listens to the second piece of the folder, and it fails; its second life
ends when that piece plays again. Both write down what plays.
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

diary, failure, folder = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])


def write_down(companion: Companion) -> None:
    with diary.open("a") as lines:
        lines.write(
            json.dumps({"title": companion.music.title, "playing": companion.music.playing}) + "\n"
        )


def first_life(companion: Companion) -> None:
    companion.library.restore({"folder": str(folder), "title": folder.name})
    music = companion.music
    done: list[str] = []

    def go_on() -> None:
        own = music.upNext.tracks.rowCount() if music.trackId.startswith("own:") else 0  # type: ignore[attr-defined]
        if not own and music.playlists.own:
            music.playlists.play("own")
        elif own > 1 and not done:
            done.append("next")
            music.next()
            # The word to the parent goes out at the end of this turn of the event loop.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, fail))

    def fail() -> None:
        write_down(companion)
        if failure == "crash":
            os.kill(os.getpid(), signal.SIGKILL)
        while True:
            time.sleep(60)

    look_often(go_on)


def second_life(companion: Companion, window: Window) -> None:
    def end() -> None:
        if companion.music.trackId.startswith("own:") and window.view is not None:
            looking[0].stop()
            write_down(companion)
            window.view.close()

    look_often(end)


looking: list[QTimer] = []


def look_often(what: object) -> None:
    timer = QTimer(interval=20)
    timer.timeout.connect(what)
    timer.start()
    looking.append(timer)


def drive(companion: Companion, window: Window) -> None:
    if diary.exists():
        companion.app.readyChanged.connect(lambda: second_life(companion, window))
    else:
        companion.app.readyChanged.connect(lambda: first_life(companion))


gui.leave(gui.main(sys.argv[:1], once_built=drive))

"""The window's process. Started by the parent, which keeps the visit and starts it again."""

import gc
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from companion.app.graphics import choose_graphics

if TYPE_CHECKING:
    from companion.app.composition import Companion, MakeSound
    from companion.app.window import Window

_BEAT_MS = 1000


def main(
    argv: list[str],
    *,
    make_sound: "MakeSound | None" = None,
    once_built: "Callable[[Companion, Window], None] | None" = None,
) -> int:
    """Show the window until it is closed. Returns the exit status.

    Who measures or drives the window puts something before the sound process with `make_sound`,
    and gets the app in `once_built`, before its first frame.
    """
    # What is loaded now stays: to look through it for garbage again and again takes a twentieth of
    # the time to the first frame. The app's own collector goes on from there.
    gc.disable()

    from companion.app.parent_link import ParentLink, first_word
    from companion.device.names import PARENT_VARIABLE
    from companion.device.notices import Notice
    from companion.device.paths import assets_dir, config_dir, index_dir, log_dir
    from companion.device.settings import read_settings

    settings, notices = read_settings(config_dir())
    graphics = choose_graphics(os.environ, settings.graphics)

    has_parent = PARENT_VARIABLE in os.environ
    link = ParentLink(sys.stdout.fileno() if has_parent else None)
    word = first_word(sys.stdin)

    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from companion.app.composition import Companion
    from companion.app.content import Folders
    from companion.app.late_sound import LateSound
    from companion.app.staying_awake import keep_awake
    from companion.app.window import Window
    from companion.device.awake import Awake

    application = QGuiApplication(argv)
    application.setApplicationName("companion")
    application.setApplicationDisplayName("Companion")
    told = word.get("notices")
    notices += [
        notice
        for table in (told if isinstance(told, list) else ())
        if isinstance(table, dict) and (notice := Notice.from_table(table))
    ]
    assets = assets_dir()
    folders = Folders(
        assets,
        config_dir(),
        Path(settings.pack) if settings.pack else assets / "procedures" / "bone_marrow",
        index_dir(),
    )
    visit = word.get("visit")
    companion = Companion(
        folders,
        settings,
        make_sound or LateSound,
        link,
        lambda: time.strftime("%H:%M"),
        visit if isinstance(visit, dict) else None,
        notices,
    )
    window = Window(companion, assets)
    if not window.shown:
        print("The window could not be built. Install Companion again.", file=sys.stderr)
        return 78
    awake = Awake(companion.notice_from_elsewhere)
    beating = QTimer(interval=_BEAT_MS)
    beating.timeout.connect(link.beat)
    beating.start()

    def begin() -> None:
        from companion.device.log import open_log

        for notice in open_log(log_dir(), "window", settings.log_level):
            companion.notice(notice.what, notice.cure)
        companion.begin()
        keep_awake(companion, awake)

    window.once_drawn(begin)
    if graphics == "gpu":
        companion.app.watch_frames(application.primaryScreen().refreshRate() or 60.0)
    if once_built is not None:
        once_built(companion, window)
    # Python sees a signal only between two of its own instructions: the beat gives it one a second.
    for name in ("SIGTERM", "SIGINT"):
        signal.signal(getattr(signal, name), lambda *_: application.quit())
    status = application.exec()
    beating.stop()
    link.bye()
    window.close()
    companion.end()
    awake.end()
    return status


def leave(status: int) -> NoReturn:
    """End the process. Everything of ours is closed; Qt is not asked to take itself apart.

    A window that goes in the frame it came in can wait for its render thread for ever (Qt 6.11,
    software renderer, about one start in fifty).
    """
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    leave(main(sys.argv))

"""Where measured programs run: the screens and renderers here, and folders that are nobody's."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from companion.app.graphics import CHOICE_VARIABLE, choose_graphics
from companion.bench.readings import FRAME_CATEGORY, MESSAGE_PATTERN
from companion.device.paths import assets_dir, import_root

HERE: Final = Path(__file__).resolve().parent
_SCREEN: Final = "1920x1080x24"
_XVFB_S: Final = 10.0


@dataclass(frozen=True)
class Backend:
    """A kind of screen and a way to draw on it."""

    name: str
    platform: str
    graphics: str


OFFSCREEN: Final = Backend("offscreen, software", "offscreen", "software")
X11: Final = Backend("X11, software", "xcb", "software")
X11_GL: Final = Backend("X11, OpenGL", "xcb", "gpu")


@dataclass(frozen=True)
class Stage:
    """`folder` is for whatever the programs write, and goes with the stage."""

    folder: Path
    display: str | None

    @property
    def backends(self) -> tuple[Backend, ...]:
        """The ways to draw that there are here."""
        return (OFFSCREEN, X11, X11_GL) if self.display else (OFFSCREEN,)

    @property
    def quickest_screen(self) -> Backend:
        """A real screen drawn on by the software renderer, or none where there is no screen."""
        return X11 if self.display else OFFSCREEN

    @property
    def piece(self) -> Path:
        """A piece of music that is really there."""
        return min((assets_dir() / "music").glob("*.ogg"))

    def environment(self, backend: Backend, **more: str) -> dict[str, str]:
        """What a measured program, ours or a bare one, gets as its environment."""
        made = {
            **_own_environment(),
            "PYTHONPATH": str(import_root()),
            # Compiled code is kept, as it is wherever the app is installed, but not here.
            "PYTHONPYCACHEPREFIX": str(self.folder / "pycache"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "COMPANION_CONFIG_DIR": str(self.folder / "config"),
            "SDL_AUDIODRIVER": "dummy",
            "QT_QPA_PLATFORM": backend.platform,
            CHOICE_VARIABLE: backend.graphics,
            # The software renderer takes no notice of QSG_RENDER_TIMING, but of this rule.
            "QT_LOGGING_RULES": f"{FRAME_CATEGORY}=true",
            "QT_MESSAGE_PATTERN": MESSAGE_PATTERN,
            "QT_FORCE_STDERR_LOGGING": "1",
            **more,
        }
        if self.display:
            made["DISPLAY"] = self.display
        choose_graphics(made)
        return made


def _own_environment() -> Mapping[str, str]:
    unwanted = ("QT_", "QSG_", "QML_", "SDL_", "PYTHON", "COMPANION_", "WAYLAND_")
    return {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}


@contextmanager
def stage() -> Iterator[Stage]:
    """A stage with the screen there is, else with a virtual one if there is Xvfb."""
    with tempfile.TemporaryDirectory(prefix="companion-bench-") as name, _display() as display:
        folder = Path(name)
        (folder / "config").mkdir()
        yield Stage(folder, display)


@contextmanager
def _display() -> Iterator[str | None]:
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(write)
        yield _number_from(read)
    finally:
        os.close(read)
        server.terminate()
        try:
            server.wait(_XVFB_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _number_from(read: int) -> str | None:
    """The display that the server says it took; None when it does not come."""
    import select

    ready, _, _ = select.select([read], [], [], _XVFB_S)
    number = os.read(read, 16).decode().strip() if ready else ""
    return f":{number}" if number else None

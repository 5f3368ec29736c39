"""How the tour comes to each state of a person's own music."""

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from companion.app.tour_guide import Guide
from companion.device.paths import assets_dir

_SONGS: Final = (
    *("Apple trees", "By the old canal", "Coming home late", "Far from the road"),
    *("Good morning, kitchen", "In my mother's garden", "Light rain", "One more summer"),
    *("The ferry", "Under the same moon", "Walking with Elsa", "Winter coats"),
)
_SIDE: Final = 600


def _put(folder: Path, names: list[str], cover: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    sound = assets_dir() / "cues" / "measuring_noise.ogg"
    for name in names:
        shutil.copy(sound, folder / f"{name}.ogg")
    if cover:
        drawing = QImageReader(str(assets_dir() / cover))
        drawing.setScaledSize(QSize(_SIDE, _SIDE))
        drawing.read().save(str(folder / "cover.jpg"))


def _music(guide: Guide) -> Path:
    """Music of one's own, made once for all stops."""
    music = guide.scratch / "My music"
    if not music.exists():
        _put(music, ["A long summer", "Harbour lights", "The last tram"])
        (music / "Old recording.wma").write_bytes(bytes(2000))
        (music / "For the drive.m3u").write_text("Harbour lights.ogg\nThe last tram.ogg\n")
        _put(music / "Evening songs", ["Blue hour", "Lamplight"], "music/covers/the_arc.svg")
        _put(music / "The sea", ["Low tide", "High tide"], "ambience/covers/ocean.svg")
        whole = [f"{at:02} {name}" for at, name in enumerate(_SONGS * 3, 1)]
        _put(music / "Everything", whole)
    return music


def _enter(guide: Guide, folder: Path) -> None:
    guide.companion.library.enter(str(folder))
    guide.wait(lambda: guide.companion.library.folder == folder.name)


def places(guide: Guide) -> None:
    """Where music may lie."""
    os.environ["XDG_MUSIC_DIR"] = str(_music(guide))
    guide.sheet("own_music")
    guide.companion.library.browse()
    guide.wait(lambda: guide.find("entry_0") is not None)


def folder(guide: Guide) -> None:
    """A folder with folders, a list, pieces, and one that does not play."""
    _enter(guide, _music(guide))
    guide.wait(lambda: guide.find("entry_6") is not None)


def picked(guide: Guide) -> None:
    """Two pieces of it are picked."""
    for name in ("Harbour lights", "A long summer"):
        guide.companion.library.take(str(_music(guide) / f"{name}.ogg"))
    guide.show("entry_5")


def long(guide: Guide) -> None:
    """More than fits, further down."""
    _enter(guide, _music(guide) / "Everything")
    guide.settle()
    if guide.find("entriesDown"):
        guide.click("entriesDown")


def found(guide: Guide) -> None:
    """What was found of it, and what was not."""
    guide.companion.library.up()
    guide.wait(lambda: guide.companion.library.folder == _music(guide).name)
    guide.companion.library.takeFolder()
    guide.wait(lambda: guide.companion.library.state == "done")


def playing(guide: Guide) -> None:
    """A folder with a cover plays."""
    _enter(guide, _music(guide) / "The sea")
    guide.companion.library.takeFolder()
    guide.companion.library.listen()
    music = guide.companion.music
    guide.wait(lambda: music.playing and music.trackId.startswith("own:"))
    guide.wait(lambda: music.cover.toString().startswith("brought:"))


def beside_ours(guide: Guide) -> None:
    """Where ours are, it is too."""
    guide.close_sheet()
    guide.sheet("music")
    guide.show("playlist_own")


def gone(guide: Guide) -> None:
    """Given up again."""
    guide.companion.library.forget()
    guide.close_sheet()


STATES: Final[Mapping[str, Callable[[Guide], None]]] = {
    "places": places,
    "folder": folder,
    "picked": picked,
    "long": long,
    "found": found,
    "playing": playing,
    "beside_ours": beside_ours,
    "gone": gone,
}

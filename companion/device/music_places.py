"""Where a person's own music may lie: sticks and cards, the folder for music, the home folder."""

import os
import string
import sys
from collections.abc import Iterator
from pathlib import Path


def music_places() -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Folders that are there now, what was plugged in first; and those of them that were.

    Looks at the disk: not on the window's thread.
    """
    from platformdirs import user_music_path

    plugged_in = tuple(filter(_is_folder, _plugged_in()))
    others = filter(_is_folder, (user_music_path(), Path.home()))
    return tuple(dict.fromkeys((*plugged_in, *others))), plugged_in


def _plugged_in() -> Iterator[Path]:
    if sys.platform == "win32":
        system = os.environ.get("SYSTEMDRIVE", "C:").upper()
        letters = (Path(f"{letter}:\\") for letter in string.ascii_uppercase)
        yield from (one for one in letters if not str(one).startswith(system))
        return
    user = Path.home().name
    for root in (f"/media/{user}", f"/run/media/{user}", "/mnt", "/Volumes"):
        try:
            yield from sorted(Path(root).iterdir())
        except OSError:
            continue


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False

"""This device's settings: how every visit starts. One JSON file, kept by staff; nothing about a
patient.

Reading never fails. A value that makes no sense becomes its default, the file is kept as a copy,
and a notice says so.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, read_capped, unfit_for_display
from companion.device.atomic import write_atomically
from companion.device.notices import Notice

FILE_NAME: Final = "settings.json"
THEMES: Final = ("light", "dark", "contrast")
GRAPHICS: Final = ("", "gpu", "software")
MIXES: Final = 3
LOG_LEVELS: Final = ("debug", "info", "warning", "error")

_MAX_BYTES: Final = 512 * 1024
_MAX_PATH: Final = 1024
_COPIES: Final = 5

Migration = Callable[[dict[str, object]], dict[str, object]]
MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""From each older version to the one after it. Released so far: version 1."""

VERSION: Final = max(MIGRATIONS, default=0) + 1


@dataclass(frozen=True, slots=True)
class Settings:
    """How every visit on this device starts.

    `start_volume` and `loudest`, the ceiling of all sound, run from 0 to 1, `start_text_scale` from
    1 to 2. `pack` is the folder of a procedure pack, empty for the one that came with the program.
    `graphics` is `gpu` or `software`, empty to choose by the machine. `mixes` are the clinic's own
    mixes of the sounds of places: levels from 0 to 1 by the sound's id. `clinic_music` is what the
    clinic plays of its own, empty for nothing: a folder and a title, perhaps a list in it or some
    of its files. Children hear it with `clinic_music_for_children`.
    """

    start_full_screen: bool = False
    start_theme: str = "light"
    start_volume: float = 0.7
    loudest: float = 1.0
    start_text_scale: float = 1.0
    start_less_motion: bool = False
    pack: str = ""
    graphics: str = ""
    log_level: str = "info"
    mixes: Sequence[Mapping[str, float]] = ()
    clinic_music: Mapping[str, object] = field(default_factory=dict)
    clinic_music_for_children: bool = False


def read_settings(folder: Path) -> tuple[Settings, list[Notice]]:
    """The settings kept in `folder`, and what was wrong with them. No file is an ordinary first
    start.
    """
    path = folder / FILE_NAME
    if not _is_there(path):
        return Settings(), []
    try:
        data = read_capped(folder, FILE_NAME, _MAX_BYTES)
    except DataFileError as error:
        what = f"The settings could not be read: {error.finding.problem}."
        return Settings(), [Notice(what, "Set them again in the nurse's corner.", str(path))]
    settings, faults = settings_from(data)
    if not faults:
        return settings, []
    kept = _set_aside(folder, data)
    cure = "Set it again in the nurse's corner."
    if kept:
        cure += f" The old file is kept as {kept}."
    return settings, [Notice(what, cure, str(path)) for what in faults]


def write_settings(folder: Path, settings: Settings) -> list[Notice]:
    """Keep `settings` in `folder`. When the disk will not have them, the notice says why, and the
    app goes on.
    """
    path = folder / FILE_NAME
    table = {"version": VERSION, **asdict(settings)}
    try:
        write_atomically(path, (json.dumps(table, indent=2) + "\n").encode())
    except OSError as error:
        what = f"The settings could not be kept: {error.strerror or type(error).__name__}."
        cure = (
            "They hold until Companion is closed. "
            "Make room on the disk, or let Companion write to this folder."
        )
        return [Notice(what, cure, str(path))]
    return []


def settings_from(
    data: bytes, migrations: Mapping[int, Migration] = MIGRATIONS
) -> tuple[Settings, list[str]]:
    """The settings in a file's bytes, and a sentence for each thing that made no sense."""
    try:
        table = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return Settings(), ["The settings file is damaged, so the usual settings are used."]
    if not isinstance(table, dict):
        return Settings(), ["The settings file holds no settings, so the usual ones are used."]
    table, faults = _brought_up_to_date(table, migrations)
    kept: dict[str, object] = {}
    for one in fields(Settings):
        if one.name not in table:
            continue
        value = table[one.name]
        if _ACCEPTS[one.name](value):
            kept[one.name] = tuple(value) if isinstance(value, list) else value
        else:
            faults.append(f"The setting {one.name} made no sense, so the usual one is used.")
    return Settings(**kept), faults  # type: ignore[arg-type] # each was accepted just above


def _brought_up_to_date(
    table: dict[str, object], migrations: Mapping[int, Migration]
) -> tuple[dict[str, object], list[str]]:
    newest = max(migrations, default=0) + 1
    version = table.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return table, ["The settings file does not say its version."]
    if version > newest:
        return table, ["A newer Companion wrote the settings; what only it knows is not used."]
    for old in range(version, newest):
        table = migrations[old](table)
    return table, []


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _between(lowest: float, highest: float) -> Callable[[object], bool]:
    def accepts(value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        # Also false for what JSON lets through: NaN, infinities, numbers too large for a float.
        return lowest <= value <= highest

    return accepts


def _mixes(value: object) -> bool:
    level = _between(0, 1)
    return (
        isinstance(value, list)
        and len(value) <= MIXES
        and all(isinstance(one, dict) and all(map(level, one.values())) for one in value)
    )


def _music(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    files = value.get("files", [])
    return (
        value.keys() <= {"folder", "title", "playlist", "files"}
        and all(isinstance(value.get(name, ""), str) for name in ("folder", "title", "playlist"))
        and isinstance(files, list)
        and all(isinstance(one, str) for one in files)
        and (not value or bool(value.get("folder")))
    )


def _one_of(choices: tuple[str, ...]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in choices


def _folder(value: object) -> bool:
    if not isinstance(value, str) or len(value) > _MAX_PATH:
        return False
    return not value or unfit_for_display(value) is None


_ACCEPTS: Final[Mapping[str, Callable[[object], bool]]] = {
    "start_full_screen": _flag,
    "start_theme": _one_of(THEMES),
    "start_volume": _between(0, 1),
    "start_text_scale": _between(1, 2),
    "start_less_motion": _flag,
    "pack": _folder,
    "graphics": _one_of(GRAPHICS),
    "log_level": _one_of(LOG_LEVELS),
    "loudest": _between(0, 1),
    "mixes": _mixes,
    "clinic_music": _music,
    "clinic_music_for_children": _flag,
}


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return True


def _set_aside(folder: Path, data: bytes) -> str:
    """Keep the damaged file as a copy; its name, or nothing when the disk will not have it. The
    last of them is overwritten.
    """
    name = ""
    try:
        for number in range(1, _COPIES + 1):
            name = f"settings-damaged-{number}.json"
            # The same damage is met at every start until the settings are set again: one copy is
            # enough.
            if not _is_there(folder / name) or (folder / name).read_bytes() == data:
                break
        write_atomically(folder / name, data)
    except OSError:
        return ""
    return name

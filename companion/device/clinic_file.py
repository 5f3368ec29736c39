"""The clinic's own answers: one TOML file beside the settings, until they get an editor.

Which questions there are, and what passes as an answer, the procedure pack says; here the file is
only read. `assets/clinic/clinic.example.toml` shows every question with its place in the file.
"""

from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, read_table
from companion.device.notices import Notice

FILE_NAME: Final = "clinic.toml"


def read_clinic_file(folder: Path) -> tuple[dict[str, object], list[Notice]]:
    """The table in the clinic's file, and why it could not be used. No file, no answers yet."""
    path = folder / FILE_NAME
    try:
        path.lstat()
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        return {}, [_notice(path, f"cannot be read: {error.strerror}", "check its rights")]
    try:
        return read_table(folder, FILE_NAME), []
    except DataFileError as error:
        return {}, [_notice(path, error.finding.problem, error.finding.cure)]


def _notice(path: Path, problem: str, cure: str) -> Notice:
    what = f"The clinic's answers are not used: the file {path.name} is wrong ({problem})."
    return Notice(what, f"To have them shown, {cure}.", str(path))

"""Reading one data file from a folder that may be damaged, enormous or hostile.

Everything a clinician may edit comes in through `read_table`: it answers with a plain
table, or with one `Finding` that says which file, which key, what is wrong and how to
mend it.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, cast, get_origin, get_type_hints

MAX_FILE_BYTES = 256 * 1024
# tomllib takes minutes over one line of dotted keys as long as a whole file may be.
MAX_LINE_CHARACTERS = 2000

_Shape = TypeVar("_Shape")

_PLAIN: dict[type, tuple[str, str]] = {
    bool: ("is neither yes nor no", "write true or false"),
    float: ("is no number", "write a number"),
    int: ("is no whole number", "write one, such as 3"),
}

# A reader's eye cannot see these: they reorder or hide text, so what a reviewer signed
# and what a patient reads could differ.
_HIDDEN = frozenset("\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a data file, said so that the person who edits it can mend it."""

    file: str
    key: str
    problem: str
    cure: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.problem} -> {self.cure}"


class DataFileError(Exception):
    """A data file that cannot be used. `finding` says why, and how to mend it."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


def read_table(root: Path, name: str) -> dict[str, object]:
    """Parse the TOML file `name` (a path relative to `root`).

    Raises DataFileError when the file is missing, no regular file, larger than
    MAX_FILE_BYTES, with a line longer than MAX_LINE_CHARACTERS, outside `root` by way of
    a link, not UTF-8, or not TOML.
    """
    import tomllib

    data = read_capped(root, name)
    try:
        text = data.decode("utf-8")
        if any(len(line) > MAX_LINE_CHARACTERS for line in text.split("\n")):
            problem = f"has a line longer than {MAX_LINE_CHARACTERS} characters"
            raise _refused(name, problem, "break the line, or shorten it")
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise _refused(name, f"not UTF-8 text (byte {error.start})", "save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise _refused(name, f"not valid TOML: {error}", "mend the line it names") from None
    except RecursionError:
        raise _refused(name, "nested too deeply", "use the table shapes of the pack") from None
    except ValueError as error:
        raise _refused(name, f"holds an absurd value: {error}", "mend that value") from None


def read_capped(root: Path, name: str, limit_bytes: int = MAX_FILE_BYTES) -> bytes:
    """Return the bytes of `name` under `root`, refusing what `read_table` refuses."""
    path = root / name
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            raise _refused(name, "leads out of its folder", "put the file itself there, no link")
        # Non-blocking, because opening a pipe left in the folder would wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise _refused(name, "is not an ordinary file", "replace it by a text file")
            data = file.read(limit_bytes + 1)
    except FileNotFoundError:
        raise _refused(
            name, "is missing", "put the file back, or take its name off the list"
        ) from None
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _refused(name, f"cannot be read: {reason}", "check the file and its rights") from None
    if len(data) > limit_bytes:
        raise _refused(name, f"larger than {limit_bytes // 1024} KiB", "split or shorten it")
    return data


def unfit_for_display(text: str) -> str | None:
    """Say what makes `text` unfit to be shown as one plain line, or None when it is fit."""
    for character in text:
        if character in "<>":
            return "an angle bracket, which a screen may take for markup"
        if character in _HIDDEN or unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn"):
            return f"the invisible character U+{ord(character):04X}"
    if not text.strip():
        return "nothing but blanks"
    return None


def _refused(name: str, problem: str, cure: str) -> DataFileError:
    return DataFileError(Finding(name, "file", problem, cure))


def shaped(shape: type[_Shape], table: object, file: str, path: str = "") -> _Shape:
    """Fill the frozen dataclass `shape` from a parsed table, refusing anything else.

    Fields may be str, bool, int, float, tuple[str, ...], Mapping[str, str] or dataclasses of
    these; a field with a default may be missing. Raises DataFileError naming the first key that
    is missing, unknown, of another type, or unfit to be shown.
    """
    if not isinstance(table, Mapping):
        raise DataFileError(Finding(file, path or "file", "is no table", "make it a table"))
    hints = get_type_hints(shape)
    known = {one.name: one for one in fields(cast(Any, shape))}
    for key in table:
        if key not in known:
            cure = f"one of {sorted(known)}"
            raise DataFileError(Finding(file, f"{path}{key}", "no such key", cure))
    filled: dict[str, object] = {}
    for name, one in known.items():
        if name in table:
            filled[name] = _value(hints[name], table[name], file, f"{path}{name}")
        elif one.default is MISSING and one.default_factory is MISSING:
            raise DataFileError(Finding(file, f"{path}{name}", "is missing", "add it"))
    return shape(**filled)


def _value(hint: Any, value: object, file: str, key: str) -> object:
    if is_dataclass(hint):
        return shaped(cast(type[Any], hint), value, file, f"{key}.")
    if hint in _PLAIN:
        return _plain(hint, value, file, key)
    if hint is str:
        return _text(value, file, key)
    if get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise DataFileError(Finding(file, key, "is no list", 'write ["…", "…"]'))
        return tuple(_text(one, file, key) for one in value)
    if not isinstance(value, Mapping):
        raise DataFileError(Finding(file, key, "is no table", "make it a table"))
    return {name: _text(one, file, f"{key}.{name}") for name, one in value.items()}


def _plain(hint: type, value: object, file: str, key: str) -> object:
    if type(value) is hint:
        return value
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    problem, cure = _PLAIN[hint]
    raise DataFileError(Finding(file, key, problem, cure))


def _text(value: object, file: str, key: str) -> str:
    if not isinstance(value, str):
        raise DataFileError(Finding(file, key, "is no text", "put it in quotes"))
    problem = unfit_for_display(value)
    if problem:
        raise DataFileError(Finding(file, key, f"holds {problem}", "write plain words"))
    return value


def read_words(root: Path, language: str, reader: str) -> tuple[object, str]:
    """Read `<language>/words.toml` and return the reader's table and the file's name.

    Falls back to the base of the language ("pt_BR" to "pt"), then to English. Raises
    DataFileError when none is there, or when it has no words for `reader`.
    """
    base = language.replace("-", "_").partition("_")[0]
    tongues = [one for one in (language, base) if (root / one / "words.toml").is_file()]
    name = f"{(tongues or ['en'])[0]}/words.toml"
    table = read_table(root, name)
    if reader not in table:
        raise DataFileError(Finding(name, reader, "has no words for this reader", "add them"))
    return table[reader], name

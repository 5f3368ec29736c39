"""The log: what the program did, and nothing that a patient said or typed.

It is an allow-list, thrice. Only the loggers of rooms that never hold a patient's words are
written. A message is the literal text in the code. Of its arguments only numbers, yes and no,
errors, and texts marked as `Known` are filled in; any other text is left out, whatever it says.
Of an error its kind and place are told, not its words, which may quote what was typed.
"""

import errno
import logging
import re
import traceback
from contextlib import suppress
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from companion.device.notices import Notice

ROOT: Final = "companion"
ALLOWED: Final = (
    "companion.app",
    "companion.device",
    "companion.music.tracks",
    "companion.sound",
    "companion.walkthrough.load",
)
"""Loggers that are written, each with those below it. Rooms that hold the visit are not here."""

# Every value is filled in as the text that _safe makes of it, whatever form was asked for.
_DIRECTIVE: Final = re.compile(r"%[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]")
_MAX_BYTES: Final = 256 * 1024
_OLD_FILES: Final = 3


class Known(str):
    """A text from the program or the device: a file's name, a version, a device's name."""

    __slots__ = ()


def open_log(folder: Path, process: str, level: str = "info") -> list[Notice]:
    """Write this process's log to `folder`/`process`.log, about 1 MB at most with its older files.

    When the folder cannot be written, the notice says so, and there is no log.
    """
    logger = logging.getLogger(ROOT)
    logger.setLevel(level.upper())
    logger.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _FileHandler(
            folder / f"{process}.log", maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        logger.addHandler(logging.NullHandler())
        what = f"There is no log: {error.strerror or type(error).__name__}."
        return [Notice(what, "Let Companion write to this folder.", str(folder))]
    handler.addFilter(is_allowed)
    handler.setFormatter(PrivateFormatter())
    logger.addHandler(handler)
    return []


def close_log() -> None:
    """Write what is left and close the file."""
    logger = logging.getLogger(ROOT)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        # A full disk refuses the last lines too.
        with suppress(OSError):
            handler.close()


def is_allowed(record: logging.LogRecord) -> bool:
    """Whether the record comes from a room that may write to the log."""
    return any(record.name == name or record.name.startswith(f"{name}.") for name in ALLOWED)


class PrivateFormatter(logging.Formatter):
    """Renders a record from what is allowed in it, and from nothing else."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and below it the places of an error when there was one."""
        template = record.msg if isinstance(record.msg, str) else "(no text)"
        when = self.formatTime(record)
        line = f"{when} {record.levelname} {record.name}: {_filled(template, record.args)}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{_place_of(error)}"


def _filled(template: str, args: object) -> str:
    if not args:
        return template
    values = args if isinstance(args, tuple) else (args,)
    try:
        return _DIRECTIVE.sub("%s", template) % tuple(map(_safe, values))
    except (TypeError, ValueError):
        return template


def _safe(value: object) -> str:
    if isinstance(value, bool | int | Known) or value is None:
        return str(value).replace("\n", " ")
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, BaseException):
        return _kind_of(value)
    if isinstance(value, type):
        return value.__qualname__
    return "(not logged)"


def _kind_of(error: BaseException) -> str:
    kind = type(error).__name__
    code = errno.errorcode.get(error.errno or 0) if isinstance(error, OSError) else None
    return f"{kind} {code}" if code else kind


def _place_of(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  at {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([*lines, f"  {_kind_of(error)}"])


class _FileHandler(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk costs the log's lines, never the visit."""

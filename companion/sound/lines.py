"""Commands as lines: one JSON object each, checked before anything acts on it.

Standard library only: the client checks with the same functions, in a process without numpy.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import NoReturn

from companion.sound.commands import (
    Ambience,
    Ceiling,
    ClearCues,
    Command,
    Cue,
    Land,
    LayerWanted,
    LoadCue,
    Music,
    Mute,
    Pause,
    Queue,
    Quit,
    Resume,
    Speak,
    Stop,
    Swell,
    Volume,
)

LINE_LIMIT = 16_384
TEXT_LIMIT = 4096
LAYER_LIMIT = 12
GAIN_DB = (-80.0, 6.0)
"""A person's choice adds at most 6 dB."""

CEILING_DB = (-40.0, 0.0)
FADE_S = (0.0, 600.0)
START_S = (0.0, 4 * 3600.0)
LANDING_S = (0.5, 120.0)
SWELL_S = (0.0, 60.0)
FULLNESS = (0.0, 1.0)
TIME_S = (0.0, 1e12)


class BadCommandError(ValueError):
    """A command that cannot be followed; the message says which and why."""


def read(line: str | bytes) -> Command:
    """The command in one line.

    Raises:
        BadCommandError: too long, no JSON object, an unknown verb, or a field missing or absurd.
    """
    if len(line) > LINE_LIMIT:
        raise BadCommandError("a command is too long")
    try:
        fields = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise BadCommandError("a command is not JSON") from error
    if not isinstance(fields, dict):
        raise BadCommandError("a command is not a JSON object")
    return checked(fields)


def checked(fields: Mapping[str, object]) -> Command:
    """The command that ``fields`` spell.

    Raises:
        BadCommandError: an unknown verb, or a field missing or absurd.
    """
    verb = fields.get("do")
    build = _VERBS.get(verb) if isinstance(verb, str) else None
    if build is None:
        raise BadCommandError(f"unknown command {str(verb)[:40]!r}")
    return build(_Fields(str(verb), fields))


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


class _Fields:
    """Typed access to the fields of one command, each with its range."""

    def __init__(self, verb: str, fields: Mapping[str, object]) -> None:
        self._verb = verb
        self._fields = fields

    def text(self, name: str) -> str:
        value = self._fields.get(name)
        if not isinstance(value, str) or not value.strip() or "\0" in value:
            raise self._bad(name)
        if len(value) > TEXT_LIMIT:
            raise self._bad(name)
        return value

    def flag(self, name: str) -> bool:
        value = self._fields.get(name)
        if not isinstance(value, bool):
            raise self._bad(name)
        return value

    def number(self, name: str, span: tuple[float, float], default: float | None = None) -> float:
        value = self._fields.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._bad(name)
        # Comparing is false for NaN, and an integer may be too large for a float.
        if not span[0] <= value <= span[1]:
            raise self._bad(name)
        return float(value)

    def gain(self) -> float:
        return self.number("gain_db", GAIN_DB, 0.0)

    def fade(self, default_s: float) -> float:
        return self.number("fade_s", FADE_S, default_s)

    def layers(self) -> tuple[LayerWanted, ...]:
        value = self._fields.get("layers")
        if not isinstance(value, list | tuple) or len(value) > LAYER_LIMIT:
            raise self._bad("layers")
        if not all(isinstance(item, dict) for item in value):
            raise self._bad("layers")
        parts = [_Fields(self._verb, item) for item in value]
        return tuple(LayerWanted(it.text("id"), it.text("path"), it.gain()) for it in parts)

    def bus(self) -> str:
        value = self._fields.get("bus", "cues")
        if value not in {"cues", "voice"}:
            raise self._bad("bus")
        return str(value)

    def queue(self) -> Queue:
        if self._fields.get("id") is None:
            return Queue()
        return Queue(self.text("id"), self.text("path"), self.gain())

    def _bad(self, name: str) -> BadCommandError:
        return BadCommandError(f'the command "{self._verb}" needs a sound value for "{name}"')


_VERBS: dict[str, Callable[[_Fields], Command]] = {
    "music": lambda it: Music(
        it.text("id"),
        it.text("path"),
        it.number("start_s", START_S, 0.0),
        it.fade(5.0),
        it.gain(),
    ),
    "queue": _Fields.queue,
    "pause": lambda it: Pause(it.fade(1.0)),
    "resume": lambda it: Resume(it.fade(0.5)),
    "stop": lambda it: Stop(it.fade(1.0)),
    "volume": lambda it: Volume(it.number("gain_db", GAIN_DB), it.fade(0.2)),
    "ambience": lambda it: Ambience(it.layers(), it.fade(3.0)),
    "load_cue": lambda it: LoadCue(it.text("id"), it.text("path"), it.bus()),
    "cue": lambda it: Cue(it.text("id"), it.number("at", TIME_S), it.gain()),
    "swell": lambda it: Swell(
        it.number("at", TIME_S), it.number("lasts_s", SWELL_S), it.number("fullness", FULLNESS)
    ),
    "clear_cues": lambda it: ClearCues(it.number("after", TIME_S, 0.0)),
    "mute": lambda it: Mute(it.flag("on"), it.fade(0.3)),
    "ceiling": lambda it: Ceiling(it.number("gain_db", CEILING_DB)),
    "land": lambda it: Land(
        it.number("total_s", LANDING_S, 40.0), it.number("crossfade_s", FADE_S, 12.0)
    ),
    "speak": lambda _: Speak(),
    "quit": lambda it: Quit(it.fade(0.3)),
}


def line_of(fields: Mapping[str, object]) -> str:
    """The line that carries ``fields``, with its end.

    Raises:
        BadCommandError: as for ``checked``, or the line would be too long.
    """
    checked(fields)
    line = json.dumps(fields, allow_nan=False)
    if len(line) > LINE_LIMIT:
        raise BadCommandError("a command is too long")
    return line + "\n"

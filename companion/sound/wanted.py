"""What the sound should be like now, so that a sound process that was lost can be replaced."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath

Fields = Mapping[str, object]

RETURN_FADE_S = 5.0

DEADLY = "the sound stopped again and again while it was on"


class Wanted:
    """Remembers the commands that still count, and how far the music has come."""

    def __init__(self) -> None:
        """Silence is wanted."""
        self._music: Fields | None = None
        self._position_s = 0.0
        self._queue: Fields | None = None
        self._paused = False
        self._ambience: Fields | None = None
        self._settings: dict[str, Fields] = {}
        self._cues: dict[str, Fields] = {}

    def heed(self, command: Fields) -> None:
        """Take a command into account; it must be a valid one."""
        act = self._COMMANDS.get(str(command["do"]))
        if act:
            act(self, command)

    def hear(self, event: Fields) -> None:
        """Take into account what the sound process tells."""
        act = self._EVENTS.get(str(event.get("event")))
        if act:
            act(self, event)

    def commands(self) -> list[Fields]:
        """What brings a new sound process to where the lost one was, with a fade-in."""
        commands: list[Fields] = [*self._settings.values(), *self._cues.values()]
        if self._ambience:
            commands.append(self._ambience)
        if self._music:
            place = {"start_s": self._position_s, "fade_s": RETURN_FADE_S}
            commands.append({**self._music, **place})
            if self._paused:
                commands.append({"do": "pause"})
        if self._queue:
            commands.append(self._queue)
        return commands

    def pass_over(self) -> list[dict[str, object]]:
        """Leave the piece out that is on, as it may be what the sound process dies of; what follows
        takes its turn. Returns the events that tell so.
        """
        if not self._music:
            return []
        file = PurePath(str(self._music["path"])).name
        told: list[dict[str, object]] = [
            {"event": "skipped", "id": self._music["id"], "file": file, "problem": DEADLY}
        ]
        self._music = {**self._queue, "do": "music"} if self._queue else None
        self._queue = None
        self._position_s = 0.0
        return told if self._music else [*told, {"event": "ended"}]

    def rest(self) -> list[dict[str, object]]:
        """Leave all music out. Returns the events that tell so."""
        ended: list[dict[str, object]] = [{"event": "ended"}] if self._music else []
        self._music = self._queue = None
        return ended

    def _heed_music(self, command: Fields) -> None:
        self._music = command
        self._position_s = _number(command.get("start_s"))
        self._paused = False

    def _heed_queue(self, command: Fields) -> None:
        self._queue = command if command.get("id") is not None else None

    def _heed_pause(self, _: Fields) -> None:
        self._paused = True

    def _heed_resume(self, _: Fields) -> None:
        self._paused = False

    def _heed_stop(self, _: Fields) -> None:
        self._music = self._queue = None
        self._paused = False

    def _heed_land(self, command: Fields) -> None:
        self._heed_stop(command)
        self._ambience = None

    def _heed_ambience(self, command: Fields) -> None:
        self._ambience = command if command.get("layers") else None

    def _heed_setting(self, command: Fields) -> None:
        self._settings[str(command["do"])] = command

    def _heed_load_cue(self, command: Fields) -> None:
        self._cues[str(command["id"])] = command

    def _hear_position(self, event: Fields) -> None:
        if self._music and event.get("id") == self._music["id"]:
            self._position_s = _number(event.get("pos_s"))

    def _hear_track(self, event: Fields) -> None:
        if self._queue and event.get("id") == self._queue["id"]:
            self._music = {**self._queue, "do": "music"}
            self._queue = None
            self._position_s = 0.0

    def _hear_ended(self, _: Fields) -> None:
        self._music = None

    def _hear_skipped(self, event: Fields) -> None:
        if self._music and event.get("id") == self._music["id"]:
            self._music = None
        if self._queue and event.get("id") == self._queue["id"]:
            self._queue = None

    _COMMANDS: Mapping[str, Callable[[Wanted, Fields], None]] = {
        "music": _heed_music,
        "queue": _heed_queue,
        "pause": _heed_pause,
        "resume": _heed_resume,
        "stop": _heed_stop,
        "land": _heed_land,
        "ambience": _heed_ambience,
        "volume": _heed_setting,
        "ceiling": _heed_setting,
        "mute": _heed_setting,
        "load_cue": _heed_load_cue,
    }
    _EVENTS: Mapping[str, Callable[[Wanted, Fields], None]] = {
        "position": _hear_position,
        "track": _hear_track,
        "ended": _hear_ended,
        "skipped": _hear_skipped,
    }


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0

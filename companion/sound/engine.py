"""What the sound process does: follows commands, has files read, tells what is heard.

Time, files, devices and listeners come in as arguments; the process and the tests hand in their
own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatchmethod
from pathlib import Path

from companion.sound import commands as c
from companion.sound import fades
from companion.sound.happenings import DAMAGED, Happening, What
from companion.sound.levels import SAMPLE_RATE_HZ, frames_in
from companion.sound.mixer import MixCore
from companion.sound.outlets import Outlet
from companion.sound.output import BLOCK, Devices, Output
from companion.sound.player import Player
from companion.sound.reading import Files, ReadAhead
from companion.sound.shelf import AmbienceShelf, CueShelf
from companion.sound.sources import UnplayableError

Event = dict[str, object]

BEAT_S = 1.0


class Engine:
    """Obeys commands between steps; each step feeds the device and tells what is due."""

    def __init__(
        self,
        *,
        now: Callable[[], float],
        tell: Callable[[Event], None],
        files: Files,
        open_output: Callable[[], Output],
        devices: Devices,
        seed: int = 0,
    ) -> None:
        """Open the device and say that all is ready."""
        self._now = now
        self._tell = tell
        self._files = files
        self._core = MixCore(seed)
        self._ambience = AmbienceShelf(self._core, files, self._skipped)
        self._cues = CueShelf(self._core, files, self._skipped)
        self._player = Player(
            self._core,
            now=now,
            open_output=open_output,
            devices=devices,
            before_block=lambda: self._cues.place(self._player.frame_at),
            tell=tell,
        )
        self._beat_at = now()
        self._over_at: float | None = None
        self._due: list[tuple[float, Event]] = []
        # The latest request of each kind; an answer to any other comes too late.
        self._awaited: dict[str, object] = {}
        self._paths: dict[str, str] = {}
        self._wanted = False
        self._paused = False
        self._missing = False
        self._broke_silence = False
        latency_s = self._player.latency_s + BLOCK / SAMPLE_RATE_HZ
        tell({"event": "ready", "device": self._player.device, "latency_s": latency_s})

    @property
    def over(self) -> bool:
        """Whether all is faded out, after ``finish``."""
        return self._over_at is not None and self._now() >= self._over_at

    def finish(self, fade_s: float = fades.QUIT_FADE_S) -> None:
        """Fade everything out, then be over."""
        if self._over_at is not None:
            return
        self._core.fade_out(fade_s)
        last = self._core.frame + self._core.delay + frames_in(fade_s) + BLOCK
        self._over_at = self._player.heard_at(last) if self._core.sounding else self._now()

    def close(self) -> None:
        """Let go of the device."""
        self._player.close()

    def step(self) -> float:
        """Do what is due; returns the seconds until the next step."""
        coming = self._ambience.expecting or self._cues.expecting
        self._player.step(expecting=coming or bool(self._awaited))
        for happening in self._core.take_happenings():
            self._note(happening)
        now = self._now()
        while self._due and self._due[0][0] <= now:
            self._tell(self._due.pop(0)[1])
        if now >= self._beat_at:
            self._beat_at = now + BEAT_S
            self._beat()
        until = [self._player.wait_s(), self._beat_at - now]
        until += [at - now for at, _ in self._due[:1]]
        until += [self._over_at - now] if self._over_at is not None else []
        return max(0.001, min(until))

    def come_out_of(self, outlet: Outlet) -> None:
        """The sound server lets us be heard here from now on."""
        self._player.come_out_of(outlet)

    def problem(self, text: str) -> None:
        """Tell of something that was ignored."""
        self._tell({"event": "problem", "problem": text})

    # ------------------------------------------------------------------ commands

    def obey(self, command: c.Command) -> None:
        """Follow one command."""
        if not isinstance(command, c.Swell):  # which makes no sound by itself
            self._player.wake()
        if c.asks_for_sound(command):
            self._player.speak()
        self._obey(command)

    @singledispatchmethod
    def _obey(self, command: object) -> None:
        raise TypeError(f"no command: {command!r}")

    @_obey.register
    def _(self, command: c.Music) -> None:
        self._awaited.pop("ending", None)
        self._wanted, self._paused, self._missing = True, False, False
        self._open("music", command.id, command.path, command.start_s, self._play_by(command))

    @_obey.register
    def _(self, command: c.Queue) -> None:
        self._core.clear_queue()
        self._awaited.pop("queue", None)
        if command.id:
            self._open("queue", command.id, command.path, 0.0, self._queue_by(command))

    @_obey.register
    def _(self, command: c.Pause) -> None:
        self._paused = True
        self._core.pause(max(fades.STOP_FADE_S, command.fade_s))

    @_obey.register
    def _(self, command: c.Resume) -> None:
        self._paused = False
        self._core.resume(max(fades.RESUME_FADE_S, command.fade_s))

    @_obey.register
    def _(self, command: c.Stop) -> None:
        self._forget_music()
        self._core.stop(max(fades.STOP_FADE_S, command.fade_s))

    @_obey.register
    def _(self, command: c.Volume) -> None:
        self._core.volume(command.gain_db, max(fades.VOLUME_FADE_S, command.fade_s))

    @_obey.register
    def _(self, command: c.Mute) -> None:
        self._core.mute(on=command.on, fade_s=max(fades.MUTE_FADE_S, command.fade_s))

    @_obey.register
    def _(self, command: c.Ceiling) -> None:
        self._core.ceiling(command.gain_db)

    @_obey.register
    def _(self, command: c.Ambience) -> None:
        self._ambience.want(command)

    @_obey.register
    def _(self, command: c.LoadCue) -> None:
        self._cues.load(command)

    @_obey.register
    def _(self, command: c.Cue) -> None:
        if not self._cues.add(command, self._now()):
            self.problem(f'the cue "{command.id}" is too far ahead, or one of too many')

    @_obey.register
    def _(self, command: c.Swell) -> None:
        if not self._cues.add_swell(command, self._now()):
            self.problem("a swell is too far ahead, or one of too many")

    @_obey.register
    def _(self, command: c.ClearCues) -> None:
        if command.after:
            self._cues.clear_after(command.after, self._player.frame_at)
        else:
            self._cues.clear()

    @_obey.register
    def _(self, command: c.Land) -> None:
        self._forget_music()
        self._ambience.forget()
        self._cues.clear()
        end = self._player.frame_at(self._now() + command.total_s)
        total = max(1, end - self._core.frame)
        crossfade = frames_in(command.crossfade_s)
        place = self._core.position
        if not self._core.land(total, crossfade) or place is None:
            return

        def receive(ending: ReadAhead | UnplayableError) -> None:
            if isinstance(ending, UnplayableError):
                self._core.land_without()
            else:
                self._core.land_on(ending, crossfade)

        start_s = (self._core.promised - total) / SAMPLE_RATE_HZ
        self._open("ending", place[0], self._paths.get(place[0], ""), start_s, receive)

    @_obey.register
    def _(self, command: c.Quit) -> None:
        self.finish(max(fades.QUIT_FADE_S, command.fade_s))

    # ------------------------------------------------------------------ music

    def _open(
        self,
        what: str,
        track: str,
        path: str,
        start_s: float,
        receive: Callable[[ReadAhead | UnplayableError], None],
    ) -> None:
        request = object()
        self._awaited[what] = request
        self._paths[track] = path

        def then(piece: ReadAhead | UnplayableError) -> None:
            if self._awaited.get(what) is request:
                del self._awaited[what]
                receive(piece)
            elif isinstance(piece, ReadAhead):
                piece.close()

        self._files.open(path, max(0.0, start_s), then)

    def _play_by(self, command: c.Music) -> Callable[[ReadAhead | UnplayableError], None]:
        def receive(piece: ReadAhead | UnplayableError) -> None:
            if isinstance(piece, UnplayableError):
                self._skipped(command.id, command.path, str(piece))
                self._missing = True
                self._skip()
                return
            fade_s = max(self._least_fade_s(), command.fade_s)
            self._broke_silence = True
            self._core.play(command.id, piece, fade_s=fade_s, gain_db=command.gain_db)
            if self._paused:
                self._core.pause(fades.STOP_FADE_S)

        return receive

    def _queue_by(self, command: c.Queue) -> Callable[[ReadAhead | UnplayableError], None]:
        def receive(piece: ReadAhead | UnplayableError) -> None:
            if isinstance(piece, UnplayableError):
                self._skipped(command.id, command.path, str(piece))
                return
            self._core.queue(command.id, piece, gain_db=command.gain_db)
            if self._missing or self._core.position is None:
                self._skip()

        return receive

    def _skip(self) -> None:
        # Only where music is wanted now: not after a stop, in a pause, or before a piece asked for.
        if self._wanted and not self._paused and "music" not in self._awaited:
            self._core.skip(self._least_fade_s())

    def _least_fade_s(self) -> float:
        return fades.START_FADE_S if self._broke_silence else fades.FIRST_FADE_S

    def _forget_music(self) -> None:
        self._awaited.clear()
        self._wanted = self._paused = False

    # ------------------------------------------------------------------ events

    def _skipped(self, name: str, path: str, problem: str) -> None:
        file = Path(path).name
        self._tell({"event": "skipped", "id": name, "file": file, "problem": problem})

    def _note(self, happening: Happening) -> None:
        event: Event = {"event": happening.what.value}
        if happening.what is What.TRACK:
            self._missing = False
            event["id"] = happening.track
        elif happening.what is What.DAMAGED:
            file = Path(self._paths.get(happening.track, "")).name
            event |= {"event": "skipped", "id": happening.track, "file": file, "problem": DAMAGED}
        self._due.append((self._player.heard_at(happening.frame), event))

    def _beat(self) -> None:
        self._tell({"event": "beat", "gaps": self._player.gaps, "ppm": self._player.drift_ppm})
        if (place := self._core.position) and self._core.playing:
            at = self._player.heard_at(self._core.frame)
            pos_s = place[1] / SAMPLE_RATE_HZ
            self._tell({"event": "position", "id": place[0], "pos_s": pos_s, "at": at})

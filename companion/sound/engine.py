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
from companion.sound.happenings import PROBLEMS, Happening, What
from companion.sound.levels import SAMPLE_RATE_HZ, frames_in
from companion.sound.mixer import MixCore
from companion.sound.music_shelf import MusicShelf
from companion.sound.outlets import Outlet
from companion.sound.output import BLOCK, Devices, Output
from companion.sound.patience import Patience
from companion.sound.player import Player
from companion.sound.reading import Files
from companion.sound.shelf import AmbienceShelf, CueShelf

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
        self._core = MixCore(seed)
        self._files = Patience(files, now)
        self._music = MusicShelf(self._core, self._files, self._skipped, self._ended)
        self._ambience = AmbienceShelf(self._core, self._files, self._skipped)
        self._cues = CueShelf(self._core, self._files, self._skipped)
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
        self._files.look()
        shelves = (self._music, self._ambience, self._cues)
        self._player.step(expecting=any(shelf.expecting for shelf in shelves))
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
        self._music.play(command)

    @_obey.register
    def _(self, command: c.Queue) -> None:
        self._music.queue(command)

    @_obey.register
    def _(self, command: c.Pause) -> None:
        self._music.pause(command.fade_s)

    @_obey.register
    def _(self, command: c.Resume) -> None:
        self._music.resume(command.fade_s)

    @_obey.register
    def _(self, command: c.Stop) -> None:
        self._music.stop(command.fade_s)

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
        self._ambience.forget()
        self._cues.clear()
        self._music.land(command, self._player.frame_at(self._now() + command.total_s))

    @_obey.register
    def _(self, command: c.Speak) -> None:
        """To ask for sound is all; ``obey`` has heard it."""

    @_obey.register
    def _(self, command: c.Quit) -> None:
        self.finish(max(fades.QUIT_FADE_S, command.fade_s))

    # ------------------------------------------------------------------ events

    def _skipped(self, name: str, path: str, problem: str) -> None:
        file = Path(path).name
        self._tell({"event": "skipped", "id": name, "file": file, "problem": problem})

    def _ended(self) -> None:
        self._note(Happening(What.ENDED, self._core.frame + self._core.delay))

    def _note(self, happening: Happening) -> None:
        event: Event = {"event": happening.what.value}
        if happening.what is What.TRACK:
            self._music.began()
            event["id"] = happening.track
        elif happening.what is What.ENDED and not self._music.ends():
            return
        elif problem := PROBLEMS.get(happening.what):
            file = Path(self._music.path_of(happening.track)).name
            event |= {"event": "skipped", "id": happening.track, "file": file, "problem": problem}
        self._due.append((self._player.heard_at(happening.frame), event))

    def _beat(self) -> None:
        self._tell({"event": "beat", "gaps": self._player.gaps, "ppm": self._player.drift_ppm})
        if (place := self._core.position) and self._core.playing:
            at = self._player.heard_at(self._core.frame)
            pos_s = place[1] / SAMPLE_RATE_HZ
            self._tell({"event": "position", "id": place[0], "pos_s": pos_s, "at": at})

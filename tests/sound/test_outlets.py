"""Headphones that the sound server gives up by itself: no waiting room hears what they played."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from companion.sound.client import SoundClient
from companion.sound.outlets import Outlet, _follow
from tests.sound.hearing import steady, written
from tests.sound.stage import Stage
from tests.sound.test_client import Ear
from tools.null_sink import Recorder, null_sink

HEADPHONES = Outlet("built-in", "analog-output-headphones", private=True)
SPEAKER = Outlet("built-in", "analog-output-speaker")


@pytest.fixture
def flat(tmp_path: Path) -> str:
    return str(written(tmp_path / "flat.wav", steady(60)))


@pytest.fixture
def playing(flat: str) -> Stage:
    stage = Stage(names=("Built-in",))
    stage.engine.come_out_of(HEADPHONES)
    stage.do("music", id="a", path=flat)
    stage.run(7)
    return stage


def test_from_headphones_to_the_speaker_it_rests_until_the_person_asks(playing: Stage) -> None:
    heard = len(playing.heard)
    playing.engine.come_out_of(SPEAKER)
    assert playing.told("device")[-1]["hushed"] is True
    playing.run(3)
    assert not any(block.any() for _, block in playing.heard[heard:])
    asked = len(playing.heard)
    playing.do("resume")
    playing.run(4)
    blocks = [abs(block).max() for _, block in playing.heard[asked:]]
    assert blocks[-1] == pytest.approx(0.2 * 32767, rel=1e-2)
    assert max(blocks[:3]) < 0.2 * 32767 / 4


def test_from_the_speaker_to_headphones_it_goes_on(flat: str) -> None:
    stage = Stage(names=("Built-in",))
    stage.engine.come_out_of(SPEAKER)
    stage.do("music", id="a", path=flat)
    stage.run(7)
    stage.engine.come_out_of(HEADPHONES)
    stage.run(1)
    assert not stage.told("device")
    stage.engine.come_out_of(SPEAKER)
    assert stage.told("device")[-1]["hushed"] is True


def test_asked_for_at_the_speaker_it_sounds_there(playing: Stage) -> None:
    playing.engine.come_out_of(SPEAKER)
    playing.do("resume")
    playing.run(4)
    playing.engine.come_out_of(SPEAKER)
    playing.run(1)
    assert playing.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_while_nothing_sounds_a_pulled_plug_changes_nothing(flat: str) -> None:
    stage = Stage(names=("Built-in",))
    stage.engine.come_out_of(HEADPHONES)
    stage.run(2)
    stage.engine.come_out_of(SPEAKER)
    stage.do("music", id="a", path=flat)
    stage.run(7)
    assert not stage.told("device")
    assert stage.sound()[-1, 0] == pytest.approx(0.2, rel=1e-2)


def test_a_tone_that_waits_for_its_breath_does_not_come_out_of_the_speaker(tmp_path: Path) -> None:
    stage = Stage(names=("Built-in",))
    stage.engine.come_out_of(HEADPHONES)
    stage.do("load_cue", id="in", path=str(written(tmp_path / "cue.wav", steady(0.2))))
    stage.do("speak")
    stage.do("cue", id="in", at=stage.now_s + 4)
    stage.run(2)
    stage.engine.come_out_of(SPEAKER)
    assert stage.told("device")[-1]["hushed"] is True
    stage.run(4)
    assert not any(block.any() for _, block in stage.heard)


def test_hushed_already_it_does_not_open_the_device_again_and_again(playing: Stage) -> None:
    playing.engine.come_out_of(SPEAKER)
    playing.run(1)
    opened = len(playing.restarts)
    for outlet in (Outlet("screen"), SPEAKER, Outlet("screen")):
        playing.engine.come_out_of(outlet)
        playing.run(1)
    assert len(playing.restarts) == opened
    assert len(playing.told("device")) == 1


def test_a_tone_that_somebody_asks_for_knowing_where_is_heard(
    tmp_path: Path, playing: Stage
) -> None:
    playing.do("load_cue", id="in", path=str(written(tmp_path / "cue.wav", steady(0.2))))
    playing.engine.come_out_of(SPEAKER)
    playing.do("stop")
    playing.run(3)
    silent = len(playing.heard)
    playing.do("cue", id="in", at=playing.now_s + 0.5)
    playing.run(2)
    assert not any(block.any() for _, block in playing.heard[silent:])
    playing.do("speak")
    playing.do("cue", id="in", at=playing.now_s + 2)
    playing.run(1.5)
    assert not any(block.any() for _, block in playing.heard[silent:])
    playing.run(2)
    assert any(block.any() for _, block in playing.heard[silent:])


class NothingMoreHappensError(Exception):
    """Whoever listens now would listen for ever."""


class Server:
    """A sound server as pulsectl shows it, whose usual sink changes while it is asked about it; as
    there, what is told meanwhile has no part in ending the next listening.
    """

    PulseLoopStop = StopIteration

    def __init__(self) -> None:
        self.sinks = [self._sink("headphones", "headphone"), self._sink("speaker", "")]
        self.usual = "headphones"

    def _sink(self, name: str, form: str) -> SimpleNamespace:
        told = {"device.form_factor": form}
        return SimpleNamespace(name=name, index=0, port_active=None, proplist=told)

    def Pulse(self, name: str, *, connect: bool) -> AbstractContextManager["Server"]:
        return nullcontext(self)

    def connect(self, *, autospawn: bool) -> None: ...

    def event_mask_set(self, *masks: str) -> None: ...

    def event_callback_set(self, call: Callable[[object], None]) -> None:
        self.call = call

    def sink_list(self) -> list[SimpleNamespace]:
        return self.sinks

    def sink_input_list(self) -> list[SimpleNamespace]:
        return []

    def server_info(self) -> SimpleNamespace:
        answer = SimpleNamespace(default_sink_name=self.usual)
        if self.usual == "headphones":
            self.usual = "speaker"
            with suppress(self.PulseLoopStop):
                self.call(None)
        return answer

    def event_listen(self) -> None:
        raise NothingMoreHappensError


def test_a_change_that_comes_while_questions_are_asked_is_not_lost() -> None:
    told: list[Outlet] = []
    with pytest.raises(NothingMoreHappensError):
        _follow(Server(), told.append)
    assert [outlet.sink for outlet in told] == ["headphones", "speaker"]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """`pactl` at a sound server with a loudspeaker ("probe") and headphones, which sound."""
    folder = tmp_path / "server"
    folder.mkdir()
    with null_sink(folder) as environment:
        for name, value in environment.items():
            if name != "HOME":
                monkeypatch.setenv(name, value)

        def pactl(*words: str) -> str:
            done = subprocess.run(
                ["pactl", *words],
                env={**os.environ, **environment},
                capture_output=True,
                text=True,
                check=True,
            )
            return done.stdout.strip()

        pactl("load-module", "module-rescue-streams")
        yield pactl


def test_the_real_server_moves_the_real_stream_and_nobody_hears_it(
    tmp_path: Path, server: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    form = "sink_properties=device.form_factor=headphone"
    plugged = server("load-module", "module-null-sink", "sink_name=headphones", form)
    server("set-default-sink", "headphones")
    ear = Ear()
    client = SoundClient(ear)
    client.start()
    client.send("music", id="a", path=str(written(tmp_path / "flat.wav", steady(120))))

    def position() -> float:
        told: list[dict[str, Any]] = ear.told("position")
        return float(told[-1]["pos_s"]) if told else 0.0

    try:
        ear.wait(lambda: position() > 6.0)
        room = Recorder(os.environ, tmp_path)
        try:
            server("unload-module", plugged)
            ear.wait(lambda: any(told.get("hushed") for told in ear.told("device")))
            count = len(ear.told("position"))
            ear.wait(lambda: len(ear.told("position")) >= count + 3)
        finally:
            heard = room.stop().samples
    finally:
        client.close()
    # What was already on its way to the server when it moved the stream.
    assert (np.abs(heard).max(axis=1) > 30).sum() < 44_100 // 4

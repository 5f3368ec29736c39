"""The client against small stand-ins for the sound process, each a process of its own."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from companion.sound.client import COMMANDS_WAITING, DEATHS, SoundClient
from companion.sound.lines import BadCommandError

Event = dict[str, object]

PARROT = """
import json, sys, threading, time
def say(**event):
    sys.stdout.write(json.dumps(event) + "\\n"); sys.stdout.flush()
def beat():
    while True:
        say(event="beat", gaps=3); say(event="chirp"); time.sleep(0.2)
say(event="ready", device="Parrot")
threading.Thread(target=beat, daemon=True).start()
for line in sys.stdin:
    say(event="heard", command=json.loads(line))
"""
MUTE = 'import sys\nprint(\'{"event": "ready"}\', flush=True)\nsys.stdin.read()'
DEAF = """
import time
print('{"event": "ready"}', flush=True)
while True:
    print('{"event": "beat"}', flush=True); time.sleep(0.2)
"""
BABBLER = """
import sys
print("not json", flush=True); print("[1]", flush=True); print('{"event": "ready"}', flush=True)
sys.stdin.read()
"""
WAIT_S = 20.0
FELL = {"event": "device", "device": None, "fell": True}
SURF: dict[str, Any] = {"do": "ambience", "layers": [{"id": "r", "path": "r.ogg"}]}
MUSIC: dict[str, Any] = {"do": "music", "id": "a", "path": "a.ogg"}
QUEUE: dict[str, Any] = {"do": "queue", "id": "b", "path": "b.ogg"}


class Ear:
    """Keeps what the client tells, and waits for what is expected."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._news = threading.Condition()

    def __call__(self, event: Event) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()

    def told(self, event: str) -> list[Event]:
        return [told for told in self.events if told.get("event") == event]

    def heard(self) -> list[object]:
        """The verbs that the parrot heard."""
        commands = [told["command"] for told in self.told("heard")]
        return [command["do"] for command in commands if isinstance(command, dict)]

    def wait(self, what: Callable[[], object]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: bool(what()), WAIT_S), self.events


Start = Callable[[str], SoundClient]


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def start(ear: Ear) -> Iterator[Start]:
    clients: list[SoundClient] = []

    def begin(script: str) -> SoundClient:
        clients.append(SoundClient(ear, command=[sys.executable, "-c", script]))
        clients[-1].start()
        return clients[-1]

    yield begin
    for client in clients:
        client.close(0.0)


def kill(client: SoundClient) -> None:
    child = client._child
    assert child is not None
    child.kill()


def test_commands_arrive_and_events_come_back(ear: Ear, start: Start) -> None:
    client = start(PARROT)
    client.send("volume", gain_db=-3)
    client.send("mute", on=True)
    ear.wait(lambda: ear.heard() == ["volume", "mute"])
    assert ear.told("heard")[0]["command"] == {"do": "volume", "gain_db": -3}


def test_what_is_said_before_the_process_runs_is_not_lost(ear: Ear) -> None:
    client = SoundClient(ear, command=[sys.executable, "-c", PARROT])
    client.send("volume", gain_db=-3)
    client.send("volume", gain_db=-9)
    client.send("cue", id="in", at=5.0)
    client.start()
    ear.wait(lambda: len(ear.told("heard")) == 2)
    client.close(0.0)
    assert [told["command"] for told in ear.told("heard")][:2] == [
        {"do": "volume", "gain_db": -9},
        {"do": "cue", "id": "in", "at": 5.0},
    ]


@pytest.mark.parametrize(
    ("do", "fields"),
    [
        ("explode", {}),
        ("cue", {"id": "in", "at": float("nan")}),
        ("cue", {"id": "in", "at": float("inf")}),
        ("music", {"id": "a"}),
        ("volume", {"gain_db": object()}),
        ("music", {"id": "a", "path": "a", "note": "x" * 20_000}),
    ],
)
def test_an_absurd_command_is_refused_here_already(
    ear: Ear, do: str, fields: dict[str, object]
) -> None:
    with pytest.raises(BadCommandError):
        SoundClient(ear).send(do, **fields)


def test_a_process_that_dies_is_replaced_and_told_what_is_wanted(ear: Ear, start: Start) -> None:
    client = start(PARROT)
    client.send("music", id="a", path="a.ogg")
    client.send("ambience", layers=[{"id": "r", "path": "r.ogg"}])
    ear.wait(lambda: len(ear.heard()) == 2)
    kill(client)
    ear.wait(lambda: len(ear.told("ready")) == 2 and len(ear.heard()) == 4)
    assert ear.heard()[2:] == ["ambience", "music"]
    client.send("pause")
    ear.wait(lambda: ear.heard()[-1] == "pause")


def test_a_process_that_falls_silent_is_replaced(ear: Ear, start: Start) -> None:
    start(MUTE)
    ear.wait(lambda: len(ear.told("ready")) == 2)


def test_after_five_quick_deaths_there_is_no_sound_and_that_is_told(
    ear: Ear, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    client = start('print(\'{"event": "ready"}\')')
    ear.wait(lambda: ear.told("device"))
    assert ear.told("device") == [FELL]
    assert len(ear.told("ready")) == DEATHS
    for number in range(COMMANDS_WAITING * 2):
        client.send("music", id="a", path="a.ogg", start_s=number)
    assert client.process_id is None
    assert "no more commands" not in caplog.text
    # The time between two tries is long, and ends with the client.
    client.close(0.0)
    assert not client._writer.is_alive()


def test_when_sound_was_back_for_a_moment_its_fall_is_told_again(ear: Ear) -> None:
    client = SoundClient(
        ear, command=[sys.executable, "-c", 'print(\'{"event": "ready"}\')'], rest_s=0.01
    )
    client.start()
    ear.wait(lambda: len(ear.told("device")) == 2)
    client.close(0.0)
    assert ear.told("device") == [FELL, FELL]


def dying(times: int, folder: Path) -> list[str]:
    """Starts a parrot, when it has died that many times after it was told something."""
    script = f"""
import pathlib, sys
deaths = pathlib.Path({str(folder / "deaths")!r})
count = len(deaths.read_text()) if deaths.exists() else 0
if count < {times}:
    sys.stdin.readline()
    deaths.write_text("x" * (count + 1))
    sys.exit(1)
{PARROT}"""
    return [sys.executable, "-c", script]


@pytest.fixture
def rising(ear: Ear, tmp_path: Path) -> Iterator[Callable[[int], SoundClient]]:
    """A client whose process runs only after so many quick deaths."""
    clients: list[SoundClient] = []

    def begin(deaths: int) -> SoundClient:
        clients.append(SoundClient(ear, command=dying(deaths, tmp_path), rest_s=0.01))
        for command in (SURF, MUSIC, QUEUE):
            clients[-1].send(**command)
        clients[-1].start()
        return clients[-1]

    yield begin
    for client in clients:
        client.close(0.0)


def test_after_quick_deaths_it_is_tried_again_without_the_piece_that_was_on(
    ear: Ear, rising: Callable[[int], SoundClient]
) -> None:
    client = rising(DEATHS)
    ear.wait(lambda: len(ear.heard()) == 2)
    told = [told for told in ear.events if told["event"] not in ("heard", "chirp")]
    assert [one["event"] for one in told] == ["device", "skipped", "ready"]
    assert told[0] == FELL
    assert told[1]["id"] == "a"
    assert ear.heard() == ["ambience", "music"]
    command = ear.told("heard")[1]["command"]
    assert isinstance(command, dict)
    assert command["id"] == "b"
    client.send("volume", gain_db=-3)
    ear.wait(lambda: ear.heard()[-1] == "volume")


def test_if_that_does_not_help_it_is_tried_for_ever_without_music(
    ear: Ear, rising: Callable[[int], SoundClient]
) -> None:
    rising(DEATHS + 4)
    ear.wait(ear.heard)
    told = [told["event"] for told in ear.events if told["event"] not in ("heard", "chirp")]
    assert told == ["device", "skipped", "ended", "ready"]
    assert ear.heard() == ["ambience"]


def test_a_program_that_is_not_there_is_no_sound_and_that_is_told(ear: Ear) -> None:
    client = SoundClient(ear, command=["/nowhere/sound"])
    client.start()
    ear.wait(lambda: ear.told("device"))
    client.close()


def test_a_process_that_never_reads_blocks_nobody(ear: Ear, start: Start) -> None:
    client = start(DEAF)
    ear.wait(lambda: ear.told("ready"))
    for number in range(COMMANDS_WAITING * 8):
        client.send("music", id="a", path="a" * 4000, start_s=number)
    process_id = client.process_id
    assert process_id is not None
    client.close(0.0)
    assert client.process_id is None


def test_beats_are_kept_and_wake_nobody(ear: Ear, start: Start) -> None:
    client = start(PARROT)
    ear.wait(lambda: len(ear.told("chirp")) >= 2)
    assert client.health["gaps"] == 3
    assert not ear.told("beat")


def test_babble_is_passed_over(ear: Ear, start: Start) -> None:
    start(BABBLER)
    ear.wait(lambda: ear.told("ready"))
    assert all(isinstance(event, dict) for event in ear.events)


def test_a_listener_that_fails_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    ear = Ear()

    def failing(event: Event) -> None:
        ear(event)
        raise RuntimeError("listener")

    client = SoundClient(failing, command=[sys.executable, "-c", PARROT])
    client.start()
    ear.wait(lambda: len(ear.told("chirp")) >= 2)
    client.close(0.0)
    assert "a listener failed" in caplog.text


def test_closing_says_so_and_leaves_no_process(ear: Ear, start: Start) -> None:
    client = start(PARROT)
    ear.wait(lambda: ear.told("ready"))
    child = client._child
    client.close(0.2)
    assert child is not None
    assert child.returncode == 0
    assert ear.heard() == ["quit"]

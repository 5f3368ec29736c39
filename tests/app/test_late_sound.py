"""The sound process behind what was asked before it was started."""

import queue
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from companion.app.late_sound import LateSound

Events = queue.SimpleQueue[Mapping[str, object]]


@pytest.fixture
def events() -> Events:
    return queue.SimpleQueue()


@pytest.fixture
def sound(events: Events, monkeypatch: pytest.MonkeyPatch) -> Iterator[LateSound]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    late = LateSound(events.put)
    yield late
    late.close()


def first(events: Events, kind: str) -> Mapping[str, object]:
    while (event := events.get(timeout=20))["event"] != kind:
        pass
    return event


def test_what_was_asked_early_is_done_in_its_order(
    sound: LateSound, events: Events, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        sound.send("load_cue", id=name, path=str(tmp_path / f"{name}.ogg"))
    sound.start()
    assert [first(events, "skipped")["id"] for _ in range(2)] == ["one", "two"]


def test_what_is_asked_later_is_done_too(sound: LateSound, events: Events, tmp_path: Path) -> None:
    sound.start()
    sound.send("load_cue", id="three", path=str(tmp_path / "three.ogg"))
    assert first(events, "skipped")["id"] == "three"

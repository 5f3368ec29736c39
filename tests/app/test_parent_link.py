"""The pipe between the window and its parent."""

import io
import json
import os
import threading
from typing import Any

import pytest

from companion.app.parent_link import ParentLink, first_word
from companion.device.names import LONGEST_LINE, PARENT_VARIABLE


def test_what_is_said_arrives_as_lines() -> None:
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    link.beat()
    assert link.keep({"look": {"theme": "dark"}})
    link.bye()
    os.close(mouth)
    with os.fdopen(ear) as listening:
        beat, visit, bye = map(json.loads, listening)
    assert beat["beat"] > 0
    assert visit == {"visit": {"look": {"theme": "dark"}}}
    assert bye == {"bye": True}


def test_a_visit_longer_than_the_pipe_arrives_whole() -> None:
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    long = {"questions": "é" * 30_000, "file": "not quite text \udcff"}
    assert link.keep(long)
    link.beat()
    with os.fdopen(ear, "rb") as listening:
        visit, beat = json.loads(listening.readline()), json.loads(listening.readline())
    assert visit == {"visit": long}
    assert "beat" in beat
    os.close(mouth)


def test_of_what_waits_only_the_newest_of_each_kind_is_sent() -> None:
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    for number in range(200):
        assert link.keep({"number": number, "text": "x" * 3000})
        link.beat()
    with os.fdopen(ear, "rb") as listening:
        heard: list[dict[str, Any]] = []
        while not heard or heard[-1].get("visit", {}).get("number") != 199:
            heard.append(json.loads(listening.readline()))
        numbers = [one["visit"]["number"] for one in heard if "visit" in one]
        assert numbers == sorted(numbers)
        assert len(numbers) < 100
        link.bye()
    os.close(mouth)


def test_a_goodbye_is_heard_behind_all_that_waits() -> None:
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    assert link.keep({"text": "x" * 200_000})
    said: list[bytes] = []

    def listen() -> None:
        with os.fdopen(ear, "rb") as listening:
            said.extend(listening)

    listener = threading.Thread(target=listen)
    listener.start()
    link.bye()
    os.close(mouth)
    listener.join(30)
    assert json.loads(said[-1]) == {"bye": True}


def test_a_parent_that_is_gone_takes_nothing() -> None:
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    os.close(ear)
    assert not link.keep({"text": "x"})
    link.bye()
    os.close(mouth)


def test_a_line_that_the_parent_would_pass_over_is_not_sent() -> None:
    ear, mouth = os.pipe()
    assert not ParentLink(mouth).keep({"text": "x" * LONGEST_LINE})
    os.close(mouth)
    with os.fdopen(ear) as listening:
        assert listening.read() == ""


@pytest.mark.parametrize(
    ("line", "word"),
    [('{"visit": null}\n', {"visit": None}), ("", {}), ("[]\n", {}), ("{broken\n", {})],
)
def test_the_parents_first_word(
    line: str, word: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PARENT_VARIABLE, "1")
    assert first_word(io.StringIO(line)) == word


def test_a_window_started_by_hand_waits_for_no_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PARENT_VARIABLE, raising=False)
    assert first_word(io.StringIO('{"visit": 1}\n')) == {}

"""The pipe between the window and its parent."""

import io
import json
import os

import pytest

from companion.app.parent_link import ParentLink, first_word
from companion.device.window import PARENT_VARIABLE


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


def test_a_parent_that_does_not_listen_never_holds_the_window_up() -> None:
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    kept = {"text": "x" * 3000}
    assert any(not link.keep(kept) for _ in range(1000))
    os.close(ear)
    assert not link.keep(kept)
    os.close(mouth)


def test_a_line_that_could_be_torn_is_not_sent() -> None:
    ear, mouth = os.pipe()
    assert not ParentLink(mouth).keep({"text": "x" * 5000})
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

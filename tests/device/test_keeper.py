"""The parent process, with real child processes in place of the window."""

import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.device.keeper import (
    CANNOT_START,
    Keeper,
    Patience,
    no_screen,
    overslept,
    run,
)

CHILDREN = Path(__file__).parent / "children"
VISIT = {"screen": "walkthrough", "step": 4}
QUICK = {"beat_s": 0.3, "goodbye_s": 0.5}


class Journal:
    """What the windows wrote down, one entry a line; each start begins with the parent's word."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def entries(self) -> list[object]:
        if not self.path.exists():
            return []
        return [json.loads(line) for line in self.path.read_text().splitlines()]

    def visits(self) -> list[object]:
        return [entry["visit"] for entry in self.entries() if isinstance(entry, dict)]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.jsonl")


def kept(journal: Journal, behaviours: str, **patience: float) -> int:
    """Keep a window that behaves so, one behaviour a start; the exit status."""
    command = [sys.executable, str(CHILDREN / "window.py"), str(journal.path), behaviours]
    return Keeper(command, Patience(**patience)).run()  # type: ignore[arg-type]


def until(condition: Callable[[], bool], within_s: float = 30.0) -> None:
    """Wait for a condition, looking often; fail when it does not come."""
    given_up_at = time.monotonic() + within_s
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < given_up_at, "the condition never came"
        pause.wait(0.02)


def test_the_first_window_gets_no_visit_and_no_notice(journal: Journal) -> None:
    assert kept(journal, "bye") == 0
    assert journal.entries() == [{"visit": None, "notices": []}]


def test_a_window_that_crashes_comes_back_with_its_visit(journal: Journal) -> None:
    assert kept(journal, "crash,bye") == 0
    assert journal.visits() == [None, VISIT]


def test_a_long_visit_comes_back_whole(journal: Journal) -> None:
    assert kept(journal, "long_visit_and_crash,bye") == 0
    assert journal.visits() == [None, {"questions": "x" * 200_000}]


def test_the_new_window_is_told_that_the_old_one_failed(journal: Journal) -> None:
    kept(journal, "crash,crash,bye")
    first, second, third = journal.entries()
    assert first["notices"] == []  # type: ignore[index]
    assert "once" in second["notices"][0]["what"]  # type: ignore[index]
    assert "2 times" in third["notices"][0]["what"]  # type: ignore[index]


def test_a_frozen_window_is_ended_and_comes_back_with_its_visit(journal: Journal) -> None:
    assert kept(journal, "freeze,bye", **QUICK) == 0
    assert journal.visits() == [None, VISIT]


def test_the_visit_outlives_several_failures_of_different_kinds(journal: Journal) -> None:
    assert kept(journal, "crash,freeze,bare_crash,bye", **QUICK) == 0
    assert journal.visits() == [None, VISIT, VISIT, VISIT]


@pytest.mark.parametrize("behaviour", ["garbage_and_crash", "flood_and_crash"])
def test_nonsense_and_floods_cost_nothing_of_the_visit(journal: Journal, behaviour: str) -> None:
    assert kept(journal, f"{behaviour},bye") == 0
    assert journal.visits() == [None, VISIT]


@pytest.mark.parametrize("behaviour", ["bye", "crash_after_bye", "stay_after_bye"])
def test_after_a_goodbye_no_window_comes_back(journal: Journal, behaviour: str) -> None:
    assert kept(journal, behaviour, **QUICK) == 0
    assert len(journal.entries()) == 1


def test_a_window_that_keeps_crashing_is_given_up(
    journal: Journal, capfd: pytest.CaptureFixture[str]
) -> None:
    assert kept(journal, "crash") == 1
    assert len(journal.entries()) == 6
    said = capfd.readouterr().err.splitlines()[-1]
    assert said.startswith("companion: stopped")
    assert "companion doctor" in said


def test_crashes_far_apart_are_forgiven(journal: Journal) -> None:
    assert kept(journal, "crash,crash,crash,crash,bye", restarts=1, within_s=0.0) == 0
    assert len(journal.entries()) == 5


def test_a_window_that_never_opens_is_given_up_sooner(journal: Journal) -> None:
    assert kept(journal, "bare_crash") == 1
    assert len(journal.entries()) == 2


def test_a_visit_that_no_window_survives_is_let_go(journal: Journal) -> None:
    assert kept(journal, "crash,bare_crash,bare_crash,bye") == 0
    assert journal.visits() == [None, VISIT, VISIT, None]


def test_a_window_that_knows_better_is_not_started_again(journal: Journal) -> None:
    assert kept(journal, "cannot_start") == CANNOT_START
    assert len(journal.entries()) == 1


def test_each_failure_is_in_the_log_and_the_visit_is_not(
    journal: Journal, own_config_dir: Path
) -> None:
    kept(journal, "crash,bare_crash,bye")
    written = (own_config_dir / "log" / "parent.log").read_text()
    assert written.count("the window ended with status -6") == 2
    assert written.count("before it had opened") == 1
    assert "walkthrough" not in written


def test_an_ordinary_end_is_no_matter_for_the_log(journal: Journal, own_config_dir: Path) -> None:
    kept(journal, "bye")
    assert not (own_config_dir / "log").exists()


def test_a_command_that_is_not_there_is_told_in_one_line(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert Keeper([str(tmp_path / "nothing")]).run() == 1
    assert len(capfd.readouterr().err.splitlines()) == 1


def test_a_jumping_clock_means_nothing(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """By years forth and back at every look: nothing freezes early, nothing waits for ever."""
    years_s = itertools.cycle([0.0, 2e9, 1e8])
    monkeypatch.setattr(time, "time", lambda: next(years_s))
    assert kept(journal, "crash,freeze,bye", **QUICK) == 0
    assert journal.visits() == [None, VISIT, VISIT]


def test_a_suspend_is_no_freeze() -> None:
    assert overslept(asleep_at=100.0, wait_s=2.0, awake_at=3600.0)


def test_a_busy_machine_is_no_suspend() -> None:
    assert not overslept(asleep_at=100.0, wait_s=2.0, awake_at=102.5)


@pytest.fixture
def parents(journal: Journal) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []

    def start(behaviours: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(CHILDREN.parents[2])}
        command: list[str | Path] = [
            sys.executable,
            CHILDREN / "parent.py",
            journal.path,
            behaviours,
        ]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_parent_ends_its_window_in_good_order(
    journal: Journal, parents: Callable[[str], subprocess.Popen[str]], how: signal.Signals
) -> None:
    parent = parents("wait_for_the_end")
    until(lambda: "open" in journal.entries())
    parent.send_signal(how)
    assert parent.wait(30) == 0
    assert journal.entries()[1:] == ["open", "asked to end"]


def test_a_window_that_will_not_end_is_ended(
    journal: Journal, parents: Callable[[str], subprocess.Popen[str]]
) -> None:
    parent = parents("deaf_to_the_end")
    until(lambda: "open" in journal.entries())
    parent.terminate()
    assert parent.wait(30) == 0


def test_a_second_copy_says_so_and_leaves_the_first_alone(
    journal: Journal, parents: Callable[[str], subprocess.Popen[str]]
) -> None:
    first = parents("wait_for_the_end")
    until(lambda: "open" in journal.entries())
    second = parents("wait_for_the_end")
    said = second.communicate(timeout=30)[1]
    assert second.returncode == 1
    assert "already open" in said
    assert len(said.splitlines()) == 1
    assert first.poll() is None


def test_when_the_first_copy_was_killed_the_next_one_starts(
    journal: Journal, parents: Callable[[str], subprocess.Popen[str]]
) -> None:
    first = parents("bye")
    assert first.wait(30) == 0
    journal.path.unlink()
    killed = parents("wait_for_the_end")
    until(lambda: "open" in journal.entries())
    killed.kill()
    killed.wait()
    journal.path.unlink()
    third = parents("bye")
    assert third.wait(30) == 0


@pytest.mark.parametrize(
    ("environment", "none"),
    [
        ({}, True),
        ({"DISPLAY": ""}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "eglfs"}, False),
    ],
)
def test_linux_without_a_display_has_no_screen(environment: dict[str, str], none: bool) -> None:
    assert no_screen(environment) is (none and sys.platform == "linux")


def test_without_a_screen_nothing_starts_and_one_line_says_why(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert run([]) == 1
    said = capfd.readouterr().err
    assert "no screen" in said
    assert "tour" in said
    assert len(said.splitlines()) == 1

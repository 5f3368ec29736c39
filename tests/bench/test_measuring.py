"""Short runs of the real measurements: numbers come out, and nothing is left behind."""

import json
import sys
from pathlib import Path

import pytest

from companion.app.bench import bench
from companion.bench.child import Child
from companion.bench.driven import driven
from companion.bench.plan import Plan
from companion.bench.resting import resting
from companion.bench.stage import OFFSCREEN, Stage
from companion.bench.starting import bare_window
from companion.bench.wishes import Wishes

BRIEF = Plan(runs=1, sound_runs=1, rest_before_s=0.1, rest_s=0.2, compared_s=0.2)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    (tmp_path / "config").mkdir()
    return Stage(tmp_path, None)


def test_the_barest_window_draws(stage: Stage) -> None:
    with Child(bare_window("Bare.qml"), stage.environment(OFFSCREEN), limit_s=60) as child:
        child.wait_for(lambda: bool(child.frames), within_s=60, what="a frame")
        assert child.frames[0] > child.began_s
        assert child.first_frame_cpu_s
    assert not Path(f"/proc/{child.process}").exists()


def test_a_resting_page_gives_frames_and_processor_time(stage: Stage) -> None:
    frames, effort = resting(stage, BRIEF)
    assert frames.value is not None
    assert effort.value is not None
    assert effort.value >= 0


def test_a_driven_window_breathes_to_music_in_three_processes(stage: Stage) -> None:
    wishes = Wishes(page="together", breathe=True, music=True)
    with driven(stage, OFFSCREEN, wishes, limit_s=60) as chain:
        assert chain.wait_for_breath() > chain.child.frames[0]
        chain.child.wait_for(
            lambda: bool(chain.sound_events("ready")), within_s=30, what="the sound"
        )
        memory = chain.memory_mib()
        assert set(memory) == {"parent", "window", "sound"}
        assert min(memory.values()) > 1
        processes = [chain.window, chain.sound]
    assert not any(Path(f"/proc/{process}").exists() for process in processes)


def test_a_program_that_hangs_is_ended_at_its_limit(stage: Stage) -> None:
    hanging = [sys.executable, "-c", "import signal; signal.pause()"]
    with (
        Child(hanging, stage.environment(OFFSCREEN), limit_s=0.5) as child,
        pytest.raises(TimeoutError, match="the sun to rise"),
    ):
        child.wait_for(lambda: False, within_s=60, what="the sun to rise")


def test_a_program_that_fails_says_with_what(stage: Stage) -> None:
    failing = [sys.executable, "-c", "raise SystemExit('no such screen')"]
    with (
        Child(failing, stage.environment(OFFSCREEN), limit_s=60) as child,
        pytest.raises(TimeoutError, match="no such screen"),
    ):
        child.wait_for(lambda: False, within_s=60, what="a frame")


def test_the_report_holds_machine_versions_and_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("PATH", "")
    report = tmp_path / "bench.json"
    assert bench(("resting",), BRIEF, report) == 0
    table = json.loads(report.read_text())
    assert {figure["name"] for figure in table["figures"]} == {"resting_frames", "resting_cpu"}
    assert table["machine"]["cores"] >= 1
    assert table["versions"]["python"]
    assert "resting page" in capsys.readouterr().out


def test_a_measurement_that_cannot_be_taken_is_told_and_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert bench(("resting",), BRIEF, None) == 1
    assert "could not be taken" in capsys.readouterr().out

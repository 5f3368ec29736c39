"""The bench looks through a collection behind a breathing window, and tells the frames apart."""

import dataclasses
from pathlib import Path

import pytest

from companion.bench import looking as bench
from companion.bench.figures import LEFT_OUT
from companion.bench.plan import Plan
from companion.bench.stage import Stage


def test_frames_are_told_apart_by_what_went_on() -> None:
    steady = [number * 0.016 for number in range(125)]
    slower = [2 + number * 0.032 for number in range(62)]
    frames = [*steady, *slower]
    rest_ms = bench._gaps(frames, [(0.0, 2.0)])
    look_ms = bench._gaps(frames, [(2.0, 3.0), (3.0, 4.0)])
    # What comes right after a turn belongs to neither.
    assert len(rest_ms) < 110
    figures = bench._figures(rest_ms, look_ms)
    assert [figure.value for figure in figures] == [pytest.approx(2.0, rel=0.03)] * 3
    assert {figure.reached for figure in figures} == {False}


def test_a_window_in_which_nothing_moved_is_no_figure() -> None:
    with pytest.raises(ValueError, match="percentile"):
        bench._figures([], [16.7])


def test_a_breathing_window_looks_through_a_collection_in_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "FILES", 3000)
    (tmp_path / "config").mkdir()
    plan = dataclasses.replace(Plan(), looks=2, look_s=1.0)
    figures = bench.looking(Stage(tmp_path, None), plan)
    assert [figure.name for figure in figures] == ["looking_p50", "looking_p95", "looking_p99"]
    assert all(figure.value for figure in figures)


def test_without_room_the_figures_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.bench.library._NEEDED_BYTES", 1 << 62)
    figures = bench.looking(Stage(tmp_path, None), Plan())
    assert [one.value for one in figures] == [None] * 3
    assert all(one.why.startswith(LEFT_OUT) for one in figures)

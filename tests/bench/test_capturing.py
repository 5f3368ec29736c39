"""What the bench makes of the probe's findings; the probe here is a small program that claims them.

The real one is heard in tests/sound/test_every_frame.py, for less than an hour.
"""

import json
from pathlib import Path

import pytest

from companion.bench.capturing import capturing
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage

PLAN = Plan(captured_minutes=4.0, served_minutes=2.0)
WHOLE = {"minutes": 3.9, "missing": 0, "repeated": 0, "silent": 0, "altered": 0, "holes": 0}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, None)


def taken(stage: Stage, tmp_path: Path, claims: str) -> list[Figure]:
    """The figures, where a checkout's probe does this."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "__init__.py").touch()
    (tmp_path / "tools" / "capture_probe.py").write_text(f"import sys\n{claims}\n")
    return capturing(stage, PLAN, tmp_path)


def test_what_is_whole_reaches_its_goal(stage: Stage, tmp_path: Path) -> None:
    given, served = taken(stage, tmp_path, f"print({json.dumps(json.dumps(WHOLE))})")
    assert (given.value, given.reached) == (0.0, True)
    assert (served.value, served.reached) == (0.0, None)
    assert "2 min" in served.what


@pytest.mark.parametrize("lost", ["missing", "repeated", "silent", "altered"])
def test_every_kind_of_loss_counts(stage: Stage, tmp_path: Path, lost: str) -> None:
    claims = json.dumps({**WHOLE, lost: 3})
    given, _ = taken(stage, tmp_path, f"print({json.dumps(claims)})")
    assert (given.value, given.reached) == (3.0, False)


def test_too_short_a_hearing_proves_nothing(stage: Stage, tmp_path: Path) -> None:
    claims = json.dumps({**WHOLE, "minutes": 0.5})
    given, _ = taken(stage, tmp_path, f"print({json.dumps(claims)})")
    assert given.value is None
    assert given.why == "too little was heard"


def test_where_there_is_no_sound_server_or_no_checkout_it_is_left_out(
    stage: Stage, tmp_path: Path
) -> None:
    assert all(figure.left_out for figure in capturing(stage, PLAN, tmp_path))
    missing = "sys.exit('RuntimeError: pulseaudio is missing: get it')"
    assert all(figure.left_out for figure in taken(stage, tmp_path, missing))


def test_a_probe_that_falls_is_told_and_is_no_success(stage: Stage, tmp_path: Path) -> None:
    given, _ = taken(stage, tmp_path, "raise ValueError('no numbered frames were heard')")
    assert given.value is None
    assert not given.left_out
    assert "no numbered frames" in given.why

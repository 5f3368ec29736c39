"""The bench makes a real sheet and tells how long it took."""

from pathlib import Path

import pytest

from companion.bench.plan import Plan
from companion.bench.sheet import GOAL_S, sheets
from companion.bench.stage import Stage


def test_the_fullest_sheet_is_made_and_timed(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    first, again = sheets(Stage(tmp_path, None), Plan())
    assert (first.goal, again.goal) == (GOAL_S, GOAL_S) == (1.0, 1.0)
    assert first.value is not None
    assert first.value > 0
    assert len(again.samples["again_s"]) == 20
    pages = again.detail["pages"]
    assert isinstance(pages, int)
    assert pages >= 6


def test_a_sheet_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    with pytest.raises(ValueError, match="platform"):
        sheets(_Broken(tmp_path, None), Plan())


class _Broken(Stage):
    """A stage on which no window can be opened."""

    def environment(self, *_: object, **__: object) -> dict[str, str]:
        return {"QT_QPA_PLATFORM": "no such platform"}

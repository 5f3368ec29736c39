"""The window fails in front of a person, and comes back to where they were."""

import json
import sys
from pathlib import Path

import pytest

from companion.device.keeper import Keeper
from companion.device.paths import CONFIG_VARIABLE

CHILD = Path(__file__).parent / "children" / "failing_window.py"


@pytest.mark.parametrize("failure", ["crash", "freeze"])
def test_the_real_window_comes_back_to_the_same_place(
    failure: str, tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CONFIG_VARIABLE, str(config))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    diary = tmp_path / "diary.json"
    assert Keeper([sys.executable, str(CHILD), str(diary), failure]).run() == 0
    kept = json.loads(diary.read_text())
    assert kept["app"]["screens"] == ["welcome", "checkin", "together"]
    assert kept["walkthrough"]["step_id"] == "numb"
    assert kept["visit"]["worry"] == 6
    assert kept["look"]["theme"] == "dark"
    assert kept["music"]["playing"] is True
    assert "worry" not in "".join(
        path.read_text(errors="replace") for path in config.rglob("*") if path.is_file()
    )

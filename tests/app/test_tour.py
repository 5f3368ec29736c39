"""The tour itself: it shows every screen, and every screen keeps the rules."""

import json
import subprocess
import sys
from pathlib import Path

from companion.device.paths import import_root

TOUR = (sys.executable, str(import_root() / "main.py"), "tour", "--out")


def test_the_tour_leaves_a_picture_of_every_screen_and_finds_no_fault(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    command = [*TOUR, str(out)]
    done = subprocess.run(
        [*command, "--theme", "light", "--size", "1280x800", "--text-scale", "1"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    screens = json.loads((out / "tour.json").read_text())["screens"]
    assert len(screens) > 90
    assert {screen["shape"]["audience"] for screen in screens} == {"adult", "child", "parent"}
    for screen in screens:
        assert screen["size"] == [1280, 800]
        assert screen["targets"], screen["screen"]
        assert screen["texts"], screen["screen"]
        assert {"name", "role", "rect"} <= screen["targets"][0].keys()
    assert len(list(out.rglob("*.png"))) == len(screens)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = subprocess.run(
        [*TOUR, str(tmp_path / "file")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert str(tmp_path / "file") in done.stderr
    assert len(done.stderr.splitlines()) == 1

"""The command line: one obvious word each, and a line with a cure when something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.app import commands, doctor
from companion.app.cli import main

ROOT = Path(__file__).resolve().parents[2]


def run_main(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *words],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", [(), *((name,) for name in commands.COMMANDS)])
def test_every_command_has_its_help(command: tuple[str, ...]) -> None:
    done = run_main(*command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("usage: companion")
    assert done.stderr == ""


@pytest.mark.parametrize(
    "words",
    [
        ["sing"],
        ["tour"],
        ["tour", "--out", "x", "--size", "wide"],
        ["tour", "--out", "x", "--text-scale", "3"],
        ["tour", "--out", "x", "--text-scale", "nan"],
        ["tour", "--out", "x", "--theme", "neon"],
        ["check", "a", "b"],
    ],
)
def test_a_wrong_word_is_told_in_one_line_that_says_where_to_look(words: list[str]) -> None:
    done = run_main(*words)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "--help" in done.stderr


def test_without_a_screen_one_line_says_what_to_do() -> None:
    done = run_main(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "tour" in done.stderr


def test_check_names_the_folder_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "no pack")]) == 1
    assert "no pack" in capsys.readouterr().out


def test_check_says_of_an_empty_pack_what_to_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "pack.toml" in said
    assert "->" in said


@pytest.mark.parametrize(
    ("fault", "status", "part"),
    [
        (PermissionError(13, "Permission denied", "music.ogg"), 1, "music.ogg: Permission denied"),
        (ZeroDivisionError("secret words"), 70, "ZeroDivisionError at test_cli.py"),
        (KeyboardInterrupt(), 130, "stopped"),
    ],
)
def test_whatever_goes_wrong_is_one_line_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    fault: BaseException,
    status: int,
    part: str,
) -> None:
    def failing(_options: object) -> int:
        raise fault

    monkeypatch.setattr(doctor, "main", failing)
    assert main(["doctor"]) == status
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert part in said
    assert "secret words" not in said


def test_the_doctor_has_a_line_for_every_subject(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor"])
    lines = capsys.readouterr().out.splitlines()
    subjects = {line[5:].partition(":")[0] for line in lines}
    assert all(line.startswith(("ok   ", "warn ")) for line in lines)
    assert {
        *("system", "python", "pygame", "screen", "graphics", "fonts", "sound"),
        *("settings folder", "log folder", "settings", "clinic's answers", "assets"),
    } <= subjects
    assert all("->" in line for line in lines if line.startswith("warn"))


def test_the_doctor_tells_damaged_settings(own_config_dir: Path) -> None:
    (own_config_dir / "settings.json").write_text("{")
    assert [bool(reading.cure) for reading in doctor.settings()] == [True]


def test_the_doctor_tells_a_damaged_file_of_answers(own_config_dir: Path) -> None:
    (own_config_dir / "clinic.toml").write_text("=")
    assert [bool(reading.cure) for reading in doctor.clinic_answers()] == [True]


def test_the_doctor_tells_a_folder_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "occupied").write_text("a file")
    monkeypatch.setenv("COMPANION_CONFIG_DIR", str(tmp_path / "occupied"))
    assert all(reading.cure for reading in doctor.storage())


@pytest.mark.parametrize("code", ["print('no json')", "import os; os.abort()", "print(7)", ""])
def test_a_probe_that_crashes_or_babbles_tells_nothing(code: str) -> None:
    assert doctor.first_line([sys.executable, "-c", code], timeout_s=30) == {}


def test_a_probe_that_hangs_tells_nothing() -> None:
    waiting = "import threading; threading.Event().wait()"
    assert doctor.first_line([sys.executable, "-c", waiting], timeout_s=0.5) == {}


def test_check_tells_what_is_covered_and_writes_the_proof(tmp_path: Path) -> None:
    done = run_main("check", str(ROOT / "assets/procedures/bone_marrow"), "--proof", str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert "359 facts" in done.stdout
    assert "not yet reviewed by a clinician" in done.stdout
    proof = (tmp_path / "bone_marrow_en.md").read_text(encoding="utf-8")
    for reader in ("adult", "teen", "child", "little", "parent"):
        assert f"## {reader} · asleep · main" in proof
    assert "You could say" in proof

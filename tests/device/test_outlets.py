"""Ways off the device: what disks and printers do is told, and nothing is left half written."""

import errno
import os
import stat
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from companion.device.outlets import Outlets

FILES = [("Sheet.pdf", b"%PDF-1.4 sheet"), ("Reminders.ics", b"BEGIN:VCALENDAR")]
Trouble = Callable[[Path], AbstractContextManager[Path]]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "MY STICK"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def outlets(tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Outlets:
    """A shared tablet with one stick in it."""
    return _outlets(tmp_path, stick, monkeypatch, shared=True)


def _outlets(tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, shared: bool) -> Outlets:
    # The system's own table of mounts, with a stick in a place that a test may write to.
    monkeypatch.setattr("companion.device.outlets._STICKS_UNDER", (f"{tmp_path}/media/",))
    mounts = tmp_path / "mounts"
    where = str(stick).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {where} vfat rw 0 0\nodd\n")
    lent = tmp_path / "lent"
    lent.mkdir()
    return Outlets(lambda: shared, mounts, lent)


def test_a_shared_tablet_saves_to_sticks_alone(outlets: Outlets, stick: Path) -> None:
    (place,) = outlets.places()
    assert (place.kind, place.name, place.path) == ("stick", "MY STICK", str(stick))
    assert not outlets.can_open()


def test_ones_own_computer_saves_to_ones_own_folders_too(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "none"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    monkeypatch.delenv("XDG_DOWNLOAD_DIR", raising=False)
    outlets = _outlets(tmp_path, stick, monkeypatch, shared=False)
    kinds = [(one.kind, one.path) for one in outlets.places()]
    assert kinds == [("stick", str(stick)), ("documents", str(home / "Documents"))]
    assert outlets.can_open()


def test_all_files_are_saved_and_nothing_is_written_over(outlets: Outlets, stick: Path) -> None:
    (stick / "Sheet.pdf").write_bytes(b"somebody else's")
    done = outlets.save(str(stick), FILES)
    assert done.reason == ""
    assert done.path == str(stick / "Sheet (2).pdf")
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == {
        "Sheet.pdf": b"somebody else's",
        "Sheet (2).pdf": FILES[0][1],
        "Reminders.ics": FILES[1][1],
    }


def test_a_stick_that_was_pulled_out_is_told_and_its_folder_is_not_made_anew(
    outlets: Outlets, stick: Path
) -> None:
    stick.rmdir()
    done = outlets.save(str(stick), FILES)
    assert done.reason == "gone"
    assert done.cure
    assert not stick.exists()


def test_a_folder_left_where_a_stick_was_is_no_stick(
    outlets: Outlets, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "mounts").write_text("/dev/sda1 / ext4 rw 0 0\n")
    assert outlets.places() == ()
    assert outlets.save(str(stick), FILES).reason == "gone"
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"),
        (errno.EIO, "gone"),
        (errno.EMFILE, "failed"),
    ],
)
def test_what_the_disk_says_is_told_and_nothing_is_left_behind(
    outlets: Outlets, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    """The second file is refused, so the first is taken away again."""
    synced: list[int] = []

    def refuse(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            synced.append(handle)
            if len(synced) > 1:
                raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    done = outlets.save(str(stick), FILES)
    assert done.reason == reason
    assert os.strerror(number) in done.what
    assert "Sheet" not in done.what + done.cure
    assert list(stick.iterdir()) == []


def test_a_file_is_lent_to_its_owner_alone_until_it_is_cleared(
    outlets: Outlets, tmp_path: Path
) -> None:
    done = outlets.lend(*FILES[0])
    lent = Path(done.path)
    assert lent.read_bytes() == FILES[0][1]
    assert stat.S_IMODE(lent.stat().st_mode) == 0o600
    assert stat.S_IMODE(lent.parent.stat().st_mode) == 0o700
    outlets.clear()
    assert list((tmp_path / "lent").iterdir()) == []


def test_what_a_broken_window_lent_is_cleared_by_the_next(outlets: Outlets, tmp_path: Path) -> None:
    outlets.lend(*FILES[0])
    (tmp_path / "lent" / "of another program").mkdir()
    Outlets(lambda: True, tmp_path / "mounts", tmp_path / "lent").clear()
    assert [path.name for path in (tmp_path / "lent").iterdir()] == ["of another program"]


def test_a_full_disk_lends_nothing_and_says_so(tmp_path: Path) -> None:
    outlets = Outlets(lambda: False, temporary=tmp_path / "missing")
    assert outlets.lend(*FILES[0]).reason == "gone"


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Programs lp and lpstat on the path, as short as they can be; what lp was given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    def install(lp: str, lpstat: str) -> Path:
        for name, script in (("lp", lp), ("lpstat", lpstat)):
            path = folder / name
            path.write_text(f"#!/bin/sh\n{script.replace('OUT', str(tmp_path / 'out'))}\n")
            path.chmod(0o755)
        return tmp_path / "out"

    return install


def test_a_printer_gets_the_pdf_through_a_pipe(
    outlets: Outlets, printer: Callable[[str, str], Path]
) -> None:
    out = printer('echo "$@" > OUT.args; cat > OUT', "echo Ward_3")
    assert outlets.can_print()
    assert outlets.print_out(FILES[0][1], "letter").reason == ""
    assert out.read_bytes() == FILES[0][1]
    said = out.with_suffix(".args").read_text()
    assert "media=Letter" in said
    assert said.rstrip().endswith("-")


@pytest.mark.parametrize("lpstat", ["exit 0", "echo no destinations >&2; exit 1"])
def test_lp_without_a_printer_is_no_way_to_print(
    outlets: Outlets, printer: Callable[[str, str], Path], lpstat: str
) -> None:
    printer('echo "lp: Error - no default destination available." >&2; exit 1', lpstat)
    assert not outlets.can_print()
    done = outlets.print_out(FILES[0][1], "a4")
    assert done.reason == "no_printer"
    assert done.cure


def test_a_device_without_lp_has_no_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    outlets = Outlets(lambda: False)
    assert not outlets.can_print()
    assert outlets.print_out(b"", "a4").reason == "no_printer"


def test_a_printer_that_never_answers_is_given_up(tmp_path: Path) -> None:
    def silent(*_: object, **__: object) -> "subprocess.CompletedProcess[bytes]":
        raise subprocess.TimeoutExpired("lp", 20)

    outlets = Outlets(lambda: False, run=silent)
    assert outlets.print_out(b"", "a4").reason == "failed"

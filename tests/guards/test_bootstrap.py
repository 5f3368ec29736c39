"""A bare machine is made ready: from files that name no host, with every library Qt opens."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.guards.places import ROOT

REQUIREMENTS = ROOT / "requirements"
QT = Path(PySide6.__file__).parent / "Qt"
ON_LINUX = sys.platform == "linux"

# Always there, or brought by something that Python itself needs.
BASE = re.compile(
    r"lib(c|m|dl|rt|pthread|gcc_s|stdc\+\+|z|resolv|lzma|zstd|systemd|cap|com_err|bsd|md|expat"
    r"|ffi|selinux|mount|blkid|pcre2-8|keyutils|gcrypt|gpg-error|lz4|png16|brotlicommon)\.so"
)
# Come with the named libraries, as their own needs.
BROUGHT = re.compile(
    r"lib(GLX|GLdispatch|X11|Xau|Xdmcp|gthread-2\.0|gmodule-2\.0|gobject-2\.0|gio-2\.0|graphite2"
    r"|harfbuzz|krb5|krb5support|k5crypto|drm|wayland-server)\.so"
)
# What the app shows itself with. Qt brings more than that, and opens it only where it is asked for.
USED = (
    *("plugins/platforms/libqxcb.so", "plugins/platforms/libqoffscreen.so"),
    *("plugins/platforms/libqwayland.so", "plugins/imageformats/*.so", "plugins/iconengines/*.so"),
    *("plugins/xcbglintegrations/*.so", "lib/libQt6Quick.so.6", "lib/libQt6QuickTemplates2.so.6"),
    *("lib/libQt6QuickShapes.so.6", "lib/libQt6Svg.so.6", "lib/libQt6Network.so.6"),
)


def listed_libraries() -> dict[str, str]:
    """The bootstrap's table: library, package."""
    text = (ROOT / "tools" / "bootstrap.sh").read_text()
    return dict(re.findall(r"^(lib\S+\.so\.\d+) (\S+)$", text, re.MULTILINE))


def opened_libraries() -> set[str]:
    """Every library outside the wheel that the app's part of Qt opens."""
    if not ON_LINUX:
        return set(listed_libraries())
    files = [path for pattern in USED for path in QT.glob(pattern)]
    assert len(files) >= len(USED)
    told = subprocess.run(["ldd", *files], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\s+(lib\S+) => (\S+)", told, re.MULTILINE)
    own = (str(QT), "not")
    return {name for name, place in found if not place.startswith(own) and "Qt6" not in name}


def test_every_library_that_qt_opens_is_installed_by_the_bootstrap() -> None:
    listed = listed_libraries()
    assert len(listed) > 20
    missing = {
        name
        for name in opened_libraries() - set(listed)
        if not BASE.match(name) and not BROUGHT.match(name)
    }
    assert missing == set()


def test_no_library_that_qt_opens_is_missing_here() -> None:
    if ON_LINUX:
        files = [path for pattern in USED for path in QT.glob(pattern)]
        told = subprocess.run(["ldd", *files], capture_output=True, text=True, check=True).stdout
        assert len(told.splitlines()) > 100
        lost = [line for line in told.splitlines() if "not found" in line]
        # Of Qt itself the essentials are installed, and no more.
        assert [line for line in lost if "libQt6" not in line] == []


@pytest.mark.parametrize("name", ["run.txt", "test.txt"])
def test_every_requirement_is_pinned_and_hashed_and_names_no_host(name: str) -> None:
    text = (REQUIREMENTS / name).read_text()
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip()]
    assert len(entries) > 10
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+ \\\n", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in text
    assert "#" not in text


def test_what_is_tested_is_what_is_run() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (REQUIREMENTS / name).read_text(), re.MULTILINE))

    assert len(pins("run.txt")) > 5
    assert pins("run.txt") <= pins("test.txt")


def test_pyside_stays_below_the_release_that_loses_references() -> None:
    text = (REQUIREMENTS / "run.txt").read_text()
    pinned = re.search(r"^pyside6-essentials==(\d+)\.(\d+)\.(\d+)", text, re.MULTILINE)
    assert pinned is not None
    assert (6, 11, 3) <= tuple(map(int, pinned.groups())) < (6, 12)


@pytest.mark.parametrize("script", ["bootstrap.sh", "with_screen.sh", "pin.sh"])
def test_the_scripts_are_read_without_fault_by_a_plain_shell(script: str) -> None:
    shell = shutil.which("dash") or "sh"
    done = subprocess.run([shell, "-n", ROOT / "tools" / script], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_ready_machine_is_left_alone(tmp_path: Path) -> None:
    """Everything is there and nothing has changed: the bootstrap says nothing and calls nothing."""
    shutil.copytree(REQUIREMENTS, tmp_path / "requirements")
    (tmp_path / "tools").mkdir()
    script = Path(shutil.copy(ROOT / "tools" / "bootstrap.sh", tmp_path / "tools"))
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    stamp = (REQUIREMENTS / "run.txt").read_bytes() + script.read_bytes()
    (tmp_path / ".venv" / "ready-run").write_bytes(stamp)
    done = subprocess.run(["sh", script, "run"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_wrong_word_to_the_bootstrap_is_told_in_one_line() -> None:
    script = ROOT / "tools" / "bootstrap.sh"
    done = subprocess.run(["sh", script, "all"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1

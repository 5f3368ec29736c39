"""A warning of Qt or QML, and any Python warning, fails the test in which it appears."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.guards.places import ROOT

BINDING = """
from PySide6.QtQml import QQmlComponent, QQmlEngine

def test_binding(qapp):
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml; QtObject { property int a: missing.value }", "")
    assert component.create() is not None
"""
MESSAGE = "from PySide6.QtCore import qWarning\ndef test_message(qapp): qWarning('careful')\n"
PYTHON = "import warnings\ndef test_python(): warnings.warn('careful', stacklevel=1)\n"
SLOT = """
from PySide6.QtCore import QTimer

def test_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(1)
"""
FINE = "from PySide6.QtCore import qDebug\ndef test_fine(qapp): qDebug('all well')\n"


def run_test(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_one.py").write_text(text)
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(folder / "test_one.py")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("text", [BINDING, MESSAGE, PYTHON, SLOT])
def test_a_warning_fails_its_test(tmp_path: Path, text: str) -> None:
    done = run_test(tmp_path, text)
    assert done.returncode == 1, done.stdout
    assert "1 passed" not in done.stdout or "1 error" in done.stdout


def test_what_is_no_warning_passes(tmp_path: Path) -> None:
    done = run_test(tmp_path, FINE)
    assert done.returncode == 0, done.stdout

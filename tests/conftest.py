"""What holds for every test: no window on anyone's screen, no file in anyone's home."""

import os
import traceback
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_USE_SIMPLE_ANIMATION_DRIVER", "1")

# No deadline: a busy machine is no fault. In CI the same examples every time.
settings.register_profile(
    "companion", deadline=None, database=None, derandomize=bool(os.environ.get("CI"))
)
settings.load_profile("companion")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep nothing of a failed test: windows its traceback holds would outlive what they show."""
    report = yield
    if call.excinfo is not None:
        traceback.clear_frames(call.excinfo.tb)
    return report


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The kind of application that the app itself makes."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def own_config_dir(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A settings folder for this test alone."""
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv("COMPANION_CONFIG_DIR", str(folder))
    return folder

"""A copy of the shipped exercises that a test may damage."""

import shutil
from pathlib import Path

import pytest

from tests.practice.shipped import PRACTICE


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PRACTICE, tmp_path / "practice"))

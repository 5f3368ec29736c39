"""A copy of the shipped pack that a test may damage."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.places import ASSETS, PACK

Damage = Callable[[str, str, str], None]


@pytest.fixture
def pack_copy(tmp_path: Path) -> Path:
    """A pack with the word rules beside it, as they stand in the assets."""
    root = tmp_path / "procedures" / "bone_marrow"
    shutil.copytree(PACK, root)
    shutil.copytree(ASSETS / "words", tmp_path / "words")
    return root


@pytest.fixture
def damage(pack_copy: Path) -> Damage:
    """Replace, in one file, what must be there once or more."""

    def replace(name: str, old: str, new: str) -> None:
        path = pack_copy / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} holds no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace

"""Disks that will not take a file, as the system itself says so."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

Trouble = Callable[[Path], AbstractContextManager[Path]]


@contextmanager
def full(folder: Path) -> Iterator[Path]:
    """A disk without room for another byte."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield folder
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def full_at_the_last_moment(folder: Path) -> Iterator[Path]:
    """A disk that takes the bytes and then cannot keep them."""

    def no_room(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", no_room)
        yield folder


@contextmanager
def no_folder(folder: Path) -> Iterator[Path]:
    """A place where no folder can be made."""
    (folder / "occupied").write_text("a file")
    yield folder / "occupied" / "companion"


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """A disk that can only be read, for every user, also the one who may do everything."""

    def refused(*_: object, **__: object) -> tuple[int, str]:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.mkstemp", refused)
        yield folder


@pytest.fixture(params=[full, full_at_the_last_moment, no_folder, read_only])
def trouble(request: pytest.FixtureRequest) -> Trouble:
    chosen: Trouble = request.param
    return chosen

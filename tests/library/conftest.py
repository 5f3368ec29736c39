"""Looking through folders in the real processes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.library.client import IndexingProcess
from companion.library.words import read_library
from tests.content.places import ASSETS
from tests.library.listening import Listener
from tests.library.making import drawn, flac_with, png, tagged

Start = Callable[..., IndexingProcess]


@pytest.fixture
def ear() -> Listener:
    return Listener()


@pytest.fixture
def indexing(ear: Listener) -> Iterator[Start]:
    words, _ = read_library(ASSETS / "library")
    clients: list[IndexingProcess] = []

    def make(keep: Path | None = None, **more: object) -> IndexingProcess:
        clients.append(IndexingProcess(ear, words, keep, **more))  # type: ignore[arg-type] # its own
        return clients[-1]

    yield make
    for one in clients:
        one.close()


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    tagged(folder / "Album" / "x.mp3", "Second", "Album", "2", artist="Somebody")
    tagged(folder / "Album" / "y.mp3", "First", "Album", "1")
    flac_with(folder / "Other" / "z.flac", [drawn(9, 9, "JPEG")], title="Third")
    (folder / "Album" / "cover.png").write_bytes(png())
    (folder / "film.m4a").write_bytes(b"x")
    (folder / "broken.mp3").write_bytes(b"no music at all" * 99)
    (folder / "best.m3u").write_text("Other/z.flac\nAlbum\\y.mp3\nC:\\gone.mp3\n")
    return folder


@pytest.fixture
def looked(indexing: Start, ear: Listener, music: Path, tmp_path: Path) -> IndexingProcess:
    """One that knows what is in `music`, and keeps it in the folder `kept`; `ear` starts anew."""
    client = indexing(tmp_path / "kept")
    client.start(music)
    ear.end()
    ear.told.clear()
    return client

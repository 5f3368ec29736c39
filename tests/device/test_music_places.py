"""Where music may lie is found, whatever becomes of one of the places."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.device.music_places import EachByItself, music_places
from tests.waiting import PATIENCE_MS

Wait = Callable[[Path], object]
DEAD_S = PATIENCE_MS / 1000
"""So long a disk does not answer: no test comes near it, unless it fails."""
LONG_S = 2 * DEAD_S


@pytest.fixture
def wait() -> Iterator[Wait]:
    """A disk that does not answer before the test is over."""
    over = threading.Event()
    yield lambda _: over.wait(DEAD_S)
    over.set()


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """Where a stick and a card are mounted, beside what is no folder."""
    for name in ("stick", "card"):
        (tmp_path / "media" / name).mkdir(parents=True)
    (tmp_path / "media" / "letter.txt").write_text("Dear nurse")
    return tmp_path / "media"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    (folder / "Music").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder / "Music"))
    return folder


def test_what_was_plugged_in_comes_first_then_the_folder_for_music_then_the_home_folder(
    media: Path, home: Path
) -> None:
    sticks = (media / "card", media / "stick")
    assert music_places((media,), LONG_S) == ((*sticks, home / "Music", home), sticks)


def test_what_is_not_there_is_no_place(home: Path) -> None:
    (home / "Music").rmdir()
    assert music_places((home / "nowhere",), LONG_S) == ((home,), ())


def late_for(share: Path, wait: Wait, ask: Wait) -> Wait:
    def ask_late(path: Path) -> object:
        if path == share:
            wait(path)
        return ask(path)

    return ask_late


@pytest.fixture
def share(home: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for music, on a share whose server is gone."""
    (home / "Music" / "Album").mkdir()
    for name in ("is_dir", "iterdir"):
        asked = getattr(Path, name)
        monkeypatch.setattr(Path, name, late_for(home / "Music", wait, asked))
    return home / "Music"


def test_a_share_that_does_not_answer_hides_no_stick_and_holds_up_no_later_look(
    media: Path, share: Path
) -> None:
    assert music_places((share,), 0.0)[1] == ()
    places, sticks = music_places((share, media), LONG_S)
    assert sticks == (media / "card", media / "stick")
    assert share not in places


def test_a_place_that_is_asked_about_twice_at_once_is_there_for_both() -> None:
    may_answer, has_asked = threading.Event(), threading.Event()
    asked: list[Path] = []

    def ask(path: Path) -> str:
        asked.append(path)
        may_answer.wait()
        return path.name

    def paths() -> Iterator[Path]:
        yield Path("/stick")
        has_asked.set()

    places = EachByItself(ask)
    told: list[dict[Path, str]] = []
    looks = [
        threading.Thread(target=lambda: told.append(places.answers(paths(), LONG_S)))
        for _ in range(2)
    ]
    for look in looks:
        has_asked.clear()
        look.start()
        has_asked.wait()
    may_answer.set()
    for look in looks:
        look.join()
    assert told == [{Path("/stick"): "stick"}] * 2
    assert len(asked) == 1

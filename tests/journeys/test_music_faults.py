"""Own music on a stick that goes, a disk that is full, a loudspeaker that is not there: calm words
for the person, file and cure for the nurse, and a window that goes on.
"""

import resource
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.device.settings import Settings
from tests.library.making import piece, tagged

from .bringing import goes_into, opens_picker, put_music
from .conftest import Person

MANY = 4000
SMALL_BYTES = 96 * 1024
Open = Callable[..., Person]


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with a few songs in a folder."""
    folder = tmp_path / "Blue stick"
    put_music(folder / "Songs", [f"{number} song.wav" for number in range(1, 5)])
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More pieces than are looked through in a moment."""
    folder = tmp_path / "Blue stick"
    data = tagged(folder / "first.mp3", "A piece").read_bytes()
    for number in range(MANY):
        album = folder / f"Album {number // 40}"
        album.mkdir(exist_ok=True)
        (album / f"{number}.mp3").write_bytes(data)
    return folder


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file grows beyond a few pages from now on, neither here nor in what is started."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL_BYTES, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def goes_on(person: Person) -> None:
    """Whatever happened: the way to the nurse is one touch, and back."""
    person.touches("closeSheet")
    person.touches("nurseButton")
    person.waits_for(lambda: person.companion.visit.nurseCalled)


def names_no_file(person: Person, folder: Path) -> bool:
    """Whether what can be read is free of paths and of the language of machines."""
    words = person.texts()
    return not any(one in words for one in (str(folder.parent), "Errno", "Traceback", "null"))


def test_a_stick_that_goes_while_somebody_looks_into_it(open_app: Open, stick: Path) -> None:
    person = opens_picker(open_app(), stick)
    shutil.rmtree(stick)
    person.reaches("entry_0")
    person.touches("entry_0")
    person.waits_for(lambda: not person.app.library.readable)
    person.waits_for(lambda: "cannot be opened here" in person.texts())
    assert names_no_file(person, stick)
    person.touches("folderUp")
    person.touches("folderUp")
    person.waits_for(lambda: person.app.library.folder == "")
    goes_on(person)


def test_a_folder_that_goes_before_it_is_taken(open_app: Open, stick: Path) -> None:
    person = opens_picker(open_app(), stick)
    goes_into(person, "Songs")
    shutil.rmtree(stick)
    person.touches("takeFolder")
    person.waits_for(lambda: person.app.library.state == "done")
    person.waits_for(lambda: "The stick may have been taken out." in person.texts())
    assert names_no_file(person, stick)
    goes_on(person)


def test_a_stick_that_goes_while_it_is_looked_through(
    open_app: Open, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_MUSIC_DIR", str(many))
    person = opens_picker(open_app(), many)
    person.touches("takeFolder")
    person.waits_for(lambda: person.app.library.count > 0)
    # As a mount point that is left when its stick goes: a folder with nothing in it.
    shutil.rmtree(many)
    many.mkdir()
    person.waits_for(lambda: person.app.library.state == "done")
    assert 0 < person.app.library.count < MANY
    person.waits_for(lambda: "The stick may have been taken out." in person.texts())
    assert names_no_file(person, many)
    goes_on(person)


def test_pieces_that_go_before_they_are_measured_are_told_and_the_others_play(
    open_app: Open, stick: Path
) -> None:
    piece(stick / "Songs" / "0 long.wav", 240.0)
    person = opens_picker(open_app(), stick)
    goes_into(person, "Songs")
    person.touches("takeFolder")
    person.waits_for(lambda: person.app.library.state == "done")
    # The long one is being decoded meanwhile.
    for name in ("1 song.wav", "3 song.wav"):
        (stick / "Songs" / name).unlink()
    person.reaches("listenOwn")
    person.touches("listenOwn")
    titles = person.companion.music.upNext.tracks
    person.waits_for(lambda: titles.rowCount() == 3)  # type: ignore[attr-defined]
    shown = [titles.record(row)["title"] for row in range(3)]  # type: ignore[attr-defined]
    assert shown == ["0 long", "2 song", "4 song"]
    model = person.app.library.refusals
    told = {str(model.record(row)["file"]) for row in range(model.rowCount())}  # type: ignore[attr-defined]
    assert told == {"1 song.wav", "3 song.wav"}


@pytest.mark.usefixtures("full_disk")
def test_a_disk_that_is_full_while_the_clinics_music_is_looked_through(
    open_app: Open, many: Path
) -> None:
    chosen = {"folder": str(many), "title": many.name}
    person = open_app(settings=Settings(clinic_music=chosen))
    library = person.app.clinicLibrary
    person.waits_for(lambda: library.state == "done")
    assert library.count == MANY + 1
    person.waits_for(lambda: "could not be written down" in person.notices())
    person.app.open("corner")
    person.waits_for(lambda: person.app.screen == "corner")
    person.waits_for(lambda: "Make room on the disk" in person.texts())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_loudspeaker_that_is_missing_lost_and_back(person: Person, theme: str) -> None:
    person.companion.look.setTheme(theme)
    person.sound.say({"event": "device", "device": None})
    person.touches("beginButton")
    person.touches("skipButton")
    person.waits_for(lambda: "No sound right now" in person.texts())
    assert person.sees("playMusic") is None
    person.sound.say({"event": "device", "device": "Headphones"})
    person.touches("playMusic")
    person.waits_for(lambda: person.companion.music.playing)
    person.waits_for(lambda: person.companion.music.title in person.texts())
    person.sound.say({"event": "device", "device": None})
    person.waits_for(lambda: "No sound right now" in person.texts())
    # Time goes on in silence: what comes back goes on as if it had never been away.
    assert person.companion.music.playing
    assert "Plug in or switch on" in _cures(person)
    person.sound.say({"event": "device", "device": "Headphones"})
    person.waits_for(lambda: person.companion.music.title in person.texts())
    assert "Plug in or switch on" not in _cures(person)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pulled_headphones_rest_until_the_person_asks(person: Person, theme: str) -> None:
    person.companion.look.setTheme(theme)
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("playMusic")
    person.touches("rainButton")
    person.waits_for(lambda: person.companion.music.playing)
    person.sound.say({"event": "device", "device": "Speakers", "hushed": True})
    person.waits_for(lambda: "Unplugged" in person.texts())
    assert not person.companion.music.playing
    asked = len(person.sound.asked)
    person.touches("nextStep")
    person.touches("backButton")
    wakes = {do for do, _ in person.sound.asked[asked:]} & {"music", "resume", "cue", "ambience"}
    assert wakes == set()
    person.app.together()
    person.touches("playMusic")
    person.waits_for(lambda: person.companion.music.title in person.texts())
    assert person.sound.last("resume") is not None


def _cures(person: Person) -> str:
    model = person.companion.clinic.notices
    return "\n".join(str(model.record(row)["cure"]) for row in range(model.rowCount()))

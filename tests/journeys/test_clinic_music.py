"""The clinic's own music: a nurse chooses it, every visit finds it, staff hear when it is gone."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import psutil
import pytest

from companion.device.settings import Settings, read_settings
from companion.library.index import FILE_NAME

from .bringing import put_music
from .conftest import Person

SONGS = tuple(f"{number} ward song" for number in range(1, 5))
Open = Callable[..., Person]


@pytest.fixture
def ward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the ward's music, where the picker begins."""
    place = tmp_path / "For every day"
    put_music(place / "Ward songs", [f"{song}.wav" for song in SONGS])
    monkeypatch.setenv("XDG_MUSIC_DIR", str(place))
    return place / "Ward songs"


@pytest.fixture
def settings(ward: Path) -> Settings:
    """A tablet on which the ward's music was chosen before."""
    return Settings(clinic_music={"folder": str(ward), "title": ward.name})


def enters(person: Person, title: str) -> None:
    """Open a folder in the clinic's picker by touch."""
    model = person.app.clinicLibrary.entries

    def rows() -> dict[str, int]:
        return {str(model.record(row)["title"]): row for row in range(model.rowCount())}  # type: ignore[attr-defined]

    person.waits_for(lambda: title in rows())
    person.reaches(f"entry_{rows()[title]}")
    person.touches(f"entry_{rows()[title]}")
    person.waits_for(lambda: person.app.clinicLibrary.folder == title)


def albums(person: Person) -> list[object]:
    model = person.companion.music.playlists.albums
    return [model.record(row)["playlistId"] for row in range(model.rowCount())]  # type: ignore[attr-defined]


def hears_the_wards(person: Person) -> None:
    person.waits_for(lambda: "clinic" in albums(person))
    person.companion.music.playlists.play("clinic")
    person.waits_for(lambda: person.companion.music.title == SONGS[0])


def measures() -> bool:
    """Whether something is decoded and measured now."""
    for one in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            if "companion.library.measuring" in one.cmdline():
                return True
    return False


@pytest.fixture
def index(config: Path) -> Path:
    """The file in which is remembered what was found."""
    return config / "music" / FILE_NAME


def gains(index: Path) -> int:
    """How many pieces were measured as far as the index knows."""
    rows = sqlite3.connect(f"file:{index}?mode=ro", uri=True)
    with closing(rows):
        return int(rows.execute("SELECT count(gain_db) FROM file").fetchone()[0])


def wants_it(config: Path) -> object:
    return read_settings(config)[0].clinic_music.get("folder")


def test_a_nurse_chooses_it_by_touch_and_everybody_finds_it(
    person: Person, ward: Path, config: Path
) -> None:
    person.app.open("corner")
    person.reaches("chooseClinicMusic")
    person.touches("chooseClinicMusic")
    enters(person, "For every day")
    enters(person, "Ward songs")
    person.touches("takeFolder")
    person.waits_for(lambda: wants_it(config) == str(ward))
    person.waits_for(lambda: "clinic" in albums(person))
    person.touches("closeSheet")
    person.waits_for(lambda: "Pieces found: 4" in person.texts())
    person.app.back()
    person.app.together()
    person.touches("openMusic")
    person.reaches("playlist_clinic")
    person.touches("playlist_clinic")
    person.waits_for(lambda: person.companion.music.title == SONGS[0])
    asked = person.sound.last("music")
    assert asked is not None
    # A sine at 0.4 is about -11 LUFS.
    assert -16 < float(str(asked["gain_db"])) < -8


def test_it_stays_when_a_visit_ends(open_app: Open, settings: Settings, config: Path) -> None:
    person = open_app(settings=settings)
    hears_the_wards(person)
    person.app.newVisit()
    assert not person.companion.music.playing
    assert person.app.clinicLibrary.chosen == "Ward songs"
    hears_the_wards(person)


def test_after_a_restart_a_known_piece_is_not_measured_again(
    open_app: Open, settings: Settings, index: Path
) -> None:
    before = open_app(settings=settings)
    hears_the_wards(before)
    gain_db = before.sound.last("music")["gain_db"]  # type: ignore[index]
    before.waits_for(lambda: gains(index) == len(SONGS) and not measures())
    after = open_app(settings=settings)
    after.waits_for(lambda: "clinic" in albums(after))
    assert not measures()
    hears_the_wards(after)
    assert after.sound.last("music")["gain_db"] == gain_db  # type: ignore[index]


def test_children_hear_it_once_the_nurse_says_so(open_app: Open, settings: Settings) -> None:
    person = open_app(settings=settings)
    person.waits_for(lambda: "clinic" in albums(person))
    person.companion.clinic.setAudience("child")
    assert "clinic" not in albums(person)
    person.app.open("corner")
    person.reaches("childrenHearToggle")
    person.touches("childrenHearToggle")
    person.waits_for(lambda: "clinic" in albums(person))


def test_a_folder_that_is_not_there_is_told_and_found_again_with_the_next_visit(
    open_app: Open, settings: Settings, ward: Path, config: Path
) -> None:
    away = ward.with_name("pulled out")
    ward.rename(away)
    person = open_app(settings=settings)
    person.waits_for(lambda: str(ward) in person.notices())
    person.app.open("corner")
    person.waits_for(lambda: "looked for again with the next visit" in person.texts())
    assert person.app.clinicLibrary.chosen == "Ward songs"
    person.companion.music.play()
    assert person.companion.music.playing
    away.rename(ward)
    person.app.newVisit()
    hears_the_wards(person)


def test_what_the_clinic_adds_is_there_with_the_next_visit(
    open_app: Open, settings: Settings, ward: Path
) -> None:
    person = open_app(settings=settings)
    hears_the_wards(person)
    put_music(ward, ["0 new ward song.wav"])
    (ward / f"{SONGS[0]}.wav").unlink()
    person.app.newVisit()
    person.waits_for(lambda: "clinic" in albums(person))
    person.companion.music.playlists.play("clinic")
    person.waits_for(lambda: person.companion.music.title == "0 new ward song")
    person.waits_for(lambda: person.companion.music.upNext.tracks.rowCount() > 1)  # type: ignore[attr-defined]
    person.companion.music.next()
    person.waits_for(lambda: person.companion.music.title == SONGS[1])


def test_a_damaged_index_is_told_and_made_anew(
    open_app: Open, settings: Settings, index: Path
) -> None:
    index.parent.mkdir(parents=True)
    index.write_bytes(b"no database at all, but long enough" * 99)
    person = open_app(settings=settings)
    person.waits_for(lambda: "was damaged and set aside" in person.notices())
    hears_the_wards(person)


def test_where_nothing_can_be_written_the_music_plays_and_staff_are_told(
    open_app: Open, settings: Settings, index: Path
) -> None:
    index.parent.write_text("a file where the folder should be")
    person = open_app(settings=settings)
    person.waits_for(lambda: "could not be written down" in person.notices())
    hears_the_wards(person)


def test_taken_away_nothing_of_it_is_left(
    open_app: Open, settings: Settings, config: Path, index: Path
) -> None:
    person = open_app(settings=settings)
    hears_the_wards(person)
    assert index.exists()
    person.app.open("corner")
    person.reaches("dropClinicMusic")
    person.touches("dropClinicMusic")
    person.waits_for(lambda: "clinic" not in albums(person))
    person.waits_for(lambda: not index.exists())
    person.waits_for(lambda: wants_it(config) is None)
    assert not person.companion.music.playing

"""The window comes back in the middle of a visit: the music that somebody brought goes on."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from companion.app.parent_link import ParentLink
from companion.device.keeper import Keeper
from companion.device.names import LONGEST_LINE
from companion.device.paths import CONFIG_VARIABLE
from companion.device.settings import Settings
from companion.library.source import MOST_CHARACTERS, MOST_FILES, MOST_IN_ALL, Source, few
from companion.questions.model import MAX_CHARACTERS, MAX_QUESTIONS

from .bringing import put_music
from .conftest import Person

CHILD = Path(__file__).parent / "children" / "failing_listener.py"
SONGS = tuple(f"{number} song" for number in range(1, 7))
Open = Callable[..., Person]


@pytest.fixture
def songs(tmp_path: Path) -> Path:
    put_music(tmp_path / "Evening songs", [f"{song}.wav" for song in SONGS])
    return tmp_path / "Evening songs"


def listens(person: Person, folder: Path, to: str = SONGS[0]) -> None:
    """Choose a folder and listen to one of its pieces."""
    person.companion.library.restore({"folder": str(folder), "title": folder.name})
    music = person.companion.music
    person.waits_for(lambda: bool(music.playlists.own))
    music.playlists.play("own")
    for place in range(SONGS.index(to)):
        person.waits_for(lambda place: music.upNext.tracks.rowCount() > place + 1, place)  # type: ignore[attr-defined]
        music.next()
    assert music.title == to


def kept(person: Person) -> dict[str, object]:
    """What the parent has of the visit, as it comes through the pipe."""
    rooms = {name: room.kept() for name, room in person.companion.rooms.items()}
    return json.loads(json.dumps(person.companion.own_music.remember(rooms)))  # type: ignore[no-any-return]


def is_heard(person: Person, title: str) -> None:
    person.waits_for(lambda: person.companion.music.title == title)
    assert person.companion.music.playing
    asked = person.sound.last("music")
    assert asked is not None
    assert Path(str(asked["path"])).stem == title


def test_the_piece_that_played_is_the_first_one_ready_and_goes_on_where_it_was(
    open_app: Open, songs: Path
) -> None:
    before = open_app()
    listens(before, songs, SONGS[3])
    on = before.companion.music.trackId
    before.sound.say({"event": "position", "id": on, "pos_s": 1.5, "at": 0.0})
    before.waits_for(lambda: before.companion.music.progress > 0)
    visit = kept(before)
    after = open_app(kept=visit)
    assert not after.companion.music.playing
    is_heard(after, SONGS[3])
    assert after.sound.last("music")["start_s"] == 1.5  # type: ignore[index]
    assert [name for name, _ in after.sound.asked].count("music") == 1
    after.waits_for(lambda: after.companion.music.upNext.tracks.rowCount() > 1)  # type: ignore[attr-defined]
    after.companion.music.next()
    is_heard(after, SONGS[4])


def test_a_piece_that_rested_rests(open_app: Open, songs: Path) -> None:
    before = open_app()
    listens(before, songs, SONGS[1])
    before.companion.music.pause()
    after = open_app(kept=kept(before))
    after.waits_for(lambda: after.companion.music.title == SONGS[1])
    assert not after.companion.music.playing
    assert after.sound.last("music") is None


def test_the_clinics_music_goes_on_too(open_app: Open, songs: Path) -> None:
    settings = Settings(clinic_music={"folder": str(songs), "title": songs.name})
    before = open_app(settings=settings)
    music = before.companion.music
    before.waits_for(lambda: music.playlists.albums.rowCount() == 6)  # type: ignore[attr-defined]
    music.playlists.play("clinic")
    before.waits_for(lambda: music.upNext.tracks.rowCount() > 1)  # type: ignore[attr-defined]
    music.next()
    before.waits_for(lambda: music.title == SONGS[1])
    after = open_app(kept=kept(before), settings=settings)
    is_heard(after, SONGS[1])


def test_with_the_stick_gone_our_own_music_is_there_and_a_word_says_so(
    open_app: Open, songs: Path
) -> None:
    before = open_app()
    listens(before, songs)
    visit = kept(before)
    songs.rename(songs.with_name("pulled out"))
    after = open_app(kept=visit)
    after.waits_for(lambda: after.companion.library.state == "done")
    after.app.together()
    after.touches("openMusic")
    after.waits_for(lambda: "Your own music is not there" in after.texts())
    assert not after.companion.music.playing
    after.touches("playlist_slow_piano")
    after.waits_for(lambda: after.companion.music.playing)
    assert not after.companion.music.trackId.startswith("own:")


def test_who_asks_for_other_music_meanwhile_keeps_it(open_app: Open, songs: Path) -> None:
    before = open_app()
    listens(before, songs, SONGS[2])
    after = open_app(kept=kept(before))
    after.companion.music.play()
    ours = after.companion.music.trackId
    after.waits_for(lambda: bool(after.companion.music.playlists.own))
    assert after.companion.music.trackId == ours
    assert not ours.startswith("own:")


def test_the_next_person_is_not_played_what_was_on_before(open_app: Open, songs: Path) -> None:
    before = open_app()
    listens(before, songs, SONGS[2])
    after = open_app(kept=kept(before))
    lost = {"event": "skipped", "id": before.companion.music.trackId, "file": f"{SONGS[2]}.wav"}
    after.sound.say({**lost, "problem": "gone"})
    after.waits_for(lambda: SONGS[2] in after.notices())
    after.app.newVisit()
    assert SONGS[2] not in after.notices()
    assert "own:" not in json.dumps(kept(after))
    listens(after, songs)
    assert after.companion.music.title == SONGS[0]


@pytest.mark.parametrize("kind", ["list", "files"])
def test_a_list_and_single_files_go_on_in_their_own_order(
    kind: str, open_app: Open, songs: Path
) -> None:
    names = [f"{SONGS[at]}.wav" for at in (4, 2, 0)]
    (songs / "mine.m3u").write_text("\n".join(names))
    chosen: dict[str, object] = {"folder": str(songs), "title": "mine"}
    chosen |= {"files": names} if kind == "files" else {"playlist": str(songs / "mine.m3u")}
    before = open_app()
    before.companion.library.restore(chosen)
    music = before.companion.music
    before.waits_for(lambda: bool(music.playlists.own))
    music.playlists.play("own")
    before.waits_for(lambda: music.upNext.tracks.rowCount() == 3)  # type: ignore[attr-defined]
    order = [str(music.upNext.tracks.record(row)["title"]) for row in range(3)]  # type: ignore[attr-defined]
    assert order == [SONGS[at] for at in (4, 2, 0)]
    music.next()
    after = open_app(kept=kept(before))
    is_heard(after, order[1])
    after.waits_for(lambda: after.companion.music.upNext.tracks.rowCount() == 3)  # type: ignore[attr-defined]
    after.companion.music.next()
    is_heard(after, order[2])


def titles(person: Person) -> list[str]:
    """What plays and what comes, in its order."""
    tracks = person.companion.music.upNext.tracks
    return [str(tracks.record(row)["title"]) for row in range(tracks.rowCount())]  # type: ignore[attr-defined]


def takes_out(person: Person, title: str) -> None:
    queue = person.companion.music.upNext
    queue.remove(queue.tracks.record(titles(person).index(title))["trackId"])  # type: ignore[attr-defined]


def test_what_was_taken_out_stays_out_and_others_come_in_its_place(
    open_app: Open, songs: Path
) -> None:
    before = open_app()
    listens(before, songs, SONGS[1])
    for song in SONGS[2:4]:
        before.waits_for(lambda song: song in titles(before), song)
        takes_out(before, song)
    before.waits_for(lambda: titles(before) == [*SONGS[:2], *SONGS[4:]])
    after = open_app(kept=kept(before))
    is_heard(after, SONGS[1])
    after.waits_for(lambda: titles(after) == [SONGS[1], *SONGS[4:], SONGS[0]])


def test_a_second_failure_before_it_goes_on_loses_nothing(open_app: Open, songs: Path) -> None:
    before = open_app()
    listens(before, songs, SONGS[2])
    visit = kept(before)
    again = kept(open_app(kept=visit))
    assert again["library"] == visit["library"]
    is_heard(open_app(kept=again), SONGS[2])


def test_nothing_of_it_is_on_the_disk(
    open_app: Open, songs: Path, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = songs.parent / "home"
    home.mkdir()
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", CONFIG_VARIABLE):
        monkeypatch.setenv(name, str(home))
    person = open_app()
    listens(person, songs, SONGS[1])
    written = [one for place in (home, config) for one in place.rglob("*") if one.is_file()]
    assert not any(b"song" in one.name.encode() + one.read_bytes() for one in written)


def test_the_fullest_visit_fits_on_one_line(open_app: Open, songs: Path) -> None:
    person = open_app()
    for number in range(MAX_QUESTIONS):
        person.companion.questions.beginWriting("")
        person.companion.questions.setDraft(f"{number:05}" + "\N{SNOWMAN}" * (MAX_CHARACTERS - 5))
        person.companion.questions.finishWriting()
    assert person.companion.questions.count == MAX_QUESTIONS
    long = "\N{SNOWMAN}" * MOST_CHARACTERS
    files = [f"{number:05}{long[: MOST_IN_ALL // MOST_FILES - 5]}" for number in range(MOST_FILES)]
    visit = kept(person)
    visit["library"] = {**asdict(Source(long, long, long, few(files))), "files": files}
    ids = [f"own:{number:016x}" for number in range(3000)]
    music = visit["music"]
    assert isinstance(music, dict)
    music["queue"] = {"playlist": "own", "tracks": ids, "planned": ids[::-1], "place": 7}
    ear, mouth = os.pipe()
    link = ParentLink(mouth)
    assert link.keep(visit)
    with os.fdopen(ear, "rb") as listening:
        assert json.loads(listening.readline(LONGEST_LINE)) == {"visit": visit}
    os.close(mouth)


@pytest.mark.parametrize("failure", ["crash", "freeze"])
def test_through_the_real_parent(
    failure: str, tmp_path: Path, config: Path, songs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CONFIG_VARIABLE, str(config))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    diary = tmp_path / "diary.json"
    assert Keeper([sys.executable, str(CHILD), str(diary), failure, str(songs)]).run() == 0
    first, second = (json.loads(line) for line in diary.read_text().splitlines())
    assert first["title"] == SONGS[1]
    assert second == first

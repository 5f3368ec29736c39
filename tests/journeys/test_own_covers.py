"""Covers that a person's own pieces bring: shown wherever ours are, and gone with the visit."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.flac import FLAC
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from companion.app.survey import every_item
from companion.library.covers import SCHEME
from tests.library.making import drawn, flac_with, jpeg, piece, png

from .bringing import opens_picker
from .conftest import Person

RED, BLUE = "#c03030", "#3050c0"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "A stick"
    folder.mkdir()
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


def plays_all(person: Person, folder: Path) -> Person:
    opens_picker(person, folder)
    person.touches("takeFolder")
    person.waits_for(lambda: person.companion.music.trackId.startswith("own:"))
    return person


def brings(person: Person, other: str) -> str:
    """The address of the cover that the piece that is on brought, once it is another one."""

    def address() -> str:
        return person.companion.music.cover.toString()

    person.waits_for(lambda: address().startswith(SCHEME) and address() != other)
    return address()


def covers_seen(person: Person, address: str) -> list[QQuickItem]:
    """The pictures on the screen that show this cover."""
    wanted = address.replace(":", "%3A")
    return [
        item
        for item in every_item(person.view.contentItem())
        if item.inherits("QQuickImage")
        and item.isVisible()
        and item.property("source").toString().endswith(wanted)
        and item.parentItem().property("shown")
    ]


def shows(person: Person, address: str, colour: str) -> bool:
    """Whether this cover is seen somewhere, and has this colour there."""
    window = person.view.grabWindow()
    for item in covers_seen(person, address):
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        seen = bytes.fromhex(window.pixelColor(middle).name()[1:])
        wanted = bytes.fromhex(colour[1:])
        if all(abs(one - other) < 12 for one, other in zip(seen, wanted, strict=True)):
            return True
    return False


def test_a_piece_shows_the_cover_it_brings(open_app: Callable[..., Person], stick: Path) -> None:
    flac_with(stick / "1.flac", [drawn(900, 900, "JPEG", RED)])
    flac_with(stick / "2.flac", [drawn(900, 900, "PNG", BLUE)])
    person = plays_all(open_app(), stick)
    music = person.companion.music
    first = brings(person, "")
    person.waits_for(lambda: shows(person, first, RED))
    person.waits_for(lambda: music.upNext.tracks.rowCount() == 2)  # type: ignore[attr-defined]
    music.next()
    second = brings(person, first)
    person.waits_for(lambda: shows(person, second, BLUE))
    person.touches("listenOwn")
    person.touches("openMusic")
    person.reaches("playlist_own")
    # The card of one's own music has the first one's; in the queue there are both.
    person.waits_for(lambda: len(covers_seen(person, first)) >= 2)
    person.waits_for(lambda: len(covers_seen(person, second)) >= 2)


def test_a_picture_beside_the_music_is_the_cover_of_all_of_it(
    open_app: Callable[..., Person], stick: Path
) -> None:
    piece(stick / "1.flac")
    (stick / "Folder.jpg").write_bytes(drawn(500, 500, "JPEG", BLUE))
    assert brings(plays_all(open_app(), stick), "")


def bomb(path: Path) -> None:
    """A FLAC that says its picture is a small PNG, and holds one that claims to be huge."""
    flac_with(path, [png(4000, 4000)])
    file = FLAC(path)
    file.pictures[0].width = file.pictures[0].height = 10
    file.save()


@pytest.mark.parametrize("picture", [b"", png(30_000, 30_000), jpeg(300, 300), b"<svg/>"])
def test_a_hostile_picture_is_as_none_and_a_drawn_cover_stands_there(
    open_app: Callable[..., Person], stick: Path, picture: bytes
) -> None:
    flac_with(stick / "1.flac", [picture])
    (stick / "cover.png").write_bytes(png(9000, 9000))
    person = open_app()
    told = person.notices()
    plays_all(person, stick)
    music = person.companion.music
    assert music.cover.toString().endswith("library/covers/brought_along.svg")
    person.waits_for(lambda: covers_seen(person, "brought_along.svg") != [])
    assert music.playing
    assert person.notices() == told


def test_a_picture_that_only_claims_to_be_small_harms_nobody(
    open_app: Callable[..., Person], stick: Path
) -> None:
    bomb(stick / "1.flac")
    person = open_app()
    told = person.notices()
    plays_all(person, stick)
    assert person.companion.music.playing
    assert person.notices() == told


def test_covers_leave_with_the_visit_and_are_never_written_down(
    open_app: Callable[..., Person], stick: Path, config: Path
) -> None:
    flac_with(stick / "1.flac", [drawn(300, 300, "JPEG", RED)])
    person = plays_all(open_app(), stick)
    address = brings(person, "")
    assert person.companion.own_music.picture(address)
    person.app.newVisit()
    assert person.companion.own_music.picture(address) is None
    pictures = [one for one in config.rglob("*") if one.is_file() and b"JFIF" in one.read_bytes()]
    assert pictures == []

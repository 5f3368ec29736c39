"""What strangers and broken programs write on sticks: the picker, what was found and what plays
show plain words, whatever there is.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mutagen.id3 import APIC, ID3, TALB, TIT2, TPE1
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from companion.app.survey import every_item
from companion.datafile import unfit_for_display
from companion.library.text import LONGEST
from tests.library.making import id3, piece, png

from .bringing import entries, goes_into, opens_picker, touches_entry
from .conftest import Person

CLAIMED_BYTES = 500_000_000
BOMB_BYTES = 300_000_000
PLAYABLE = 4
"""So many pieces come from the first of the hostile files."""

AROUND = 12
"""From what is touched to the edge of the bar."""

MARKED = "\N{RIGHT-TO-LEFT OVERRIDE}gnp.egami\N{ZERO WIDTH SPACE}"
ENDLESS = "Very long " * 10_000
HIDDEN = "One\x00two\x1b[31m\r\nthree\N{LINE SEPARATOR}four"
ZALGO = "Z" + "\N{COMBINING ACUTE ACCENT}" * 5000
MARKUP = "<img src='file:///etc/passwd'><b>loud</b>"


def with_tags(path: Path, title: str, artist: str = "", album: str = "") -> Path:
    piece(path)
    tags = ID3()
    for frame, text in ((TIT2, title), (TPE1, artist), (TALB, album)):
        tags.add(frame(encoding=3, text=[text]))
    tags.save(path)
    return path


def bomb() -> bytes:
    """A compressed title that unpacks to more than belongs into memory."""
    packing = zlib.compressobj(9)
    packed = b"".join(packing.compress(b"A" * 1_000_000) for _ in range(BOMB_BYTES // 1_000_000))
    return id3((b"TIT2", b"\x00\x09", struct.pack(">I", 0x7F7F7F7F) + packed + packing.flush()))


def put_hostile_files(folder: Path) -> None:
    with_tags(folder / "01 a.mp3", MARKED, artist=MARKED)
    with_tags(folder / "02 b.mp3", ENDLESS, ENDLESS, ENDLESS)
    with_tags(folder / "03 c.mp3", HIDDEN, artist=ZALGO)
    with_tags(folder / "04 d.mp3", MARKUP)
    sound = piece(folder / "05 e.mp3").read_bytes()
    (folder / "05 e.mp3").write_bytes(bomb() + sound)
    # A picture that says it is as large as a film, and a tag that says so too.
    with_tags(folder / "06 f.mp3", "Claims")
    tags = ID3(folder / "06 f.mp3")
    tags.add(APIC(encoding=3, mime="image/png", type=3, desc="", data=png(30_000, 30_000)))
    tags.save(folder / "06 f.mp3")
    size = bytes((CLAIMED_BYTES >> shift) & 0x7F for shift in (21, 14, 7, 0))
    (folder / "07 g.mp3").write_bytes(b"ID3\x04\0\0" + size + b"APIC" + size + b"\0\0" + sound)
    (folder / "08 h.mp3").write_bytes(png())
    (folder / "09 i.flac").write_bytes(b"MZ" + bytes(5000))
    (folder / "10 j.ogg").write_bytes(b"")
    (folder / f"11 {MARKED}.wav").write_bytes(b"RIFF")
    (folder / "12 \N{LINE SEPARATOR}<b>x<b>\n\x1b[2J.mp3").write_bytes(sound[:50])


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with hostile files, and lists that lie."""
    folder = tmp_path / "Found in the street"
    (folder / "Music").mkdir(parents=True)
    put_hostile_files(folder / "Music")
    piece(folder / "Lists" / "whole.wav")
    piece(tmp_path / "outside.wav")
    lying = "\n".join(
        [
            "#EXTM3U",
            f"#EXTINF:-1,{ENDLESS}",
            *("../outside.wav", "../../../../etc/passwd", "/etc/passwd", "~/outside.wav"),
            *("http://example.org/a.mp3", "file:///etc/passwd", "rtsp://example.org", "a.m3u"),
            *("whole.wav", "./whole.wav", "../Lists/whole.wav", "\\\\server\\share\\x.wav"),
            *("C:\\Windows\\x.wav", "\x1b[2J", "x" * 100_000),
        ]
    )
    (folder / "Lists" / "a.m3u").write_text(lying)
    (folder / "Lists" / "b.m3u8").write_text("a.m3u\nb.m3u8\n" * 2000)
    bomb_of_names = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
    (folder / "Lists" / "c.xspf").write_text(f"{bomb_of_names}<playlist>&b;</playlist>")
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


def read(person: Person) -> Iterator[QQuickItem]:
    """Every text that can be seen."""
    for item in every_item(person.view.contentItem()):
        if item.inherits("QQuickText") and item.isVisible() and item.isEnabled():
            yield item


def is_plain(person: Person) -> bool:
    """Whether all that can be read is plain, on its own ground and not taken for markup."""
    texts = list(read(person))
    shown = [str(item.property("text")) for item in texts]
    width = person.view.width()
    return (
        not any(unfit_for_display(one) for one in shown if one)
        and max(map(len, shown)) < 4 * LONGEST
        and all(item.property("contentWidth") <= width for item in texts)
    )


def bar_holds_its_words(person: Person) -> bool:
    """Whether what plays is named inside the bar, beside its cover."""
    bar = person.finds("openMusic")
    texts = [one for one in every_item(bar) if one.inherits("QQuickText") and one.isVisible()]
    rects = [one.mapRectToItem(bar, QRectF(0, 0, one.width(), one.height())) for one in texts]
    room = QRectF(0, -AROUND, bar.width(), bar.height() + 2 * AROUND)
    return bool(rects) and all(room.contains(one) for one in rects)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_hostile_files_are_found_told_and_played_in_plain_words(
    open_app: Callable[..., Person], stick: Path, theme: str
) -> None:
    person = open_app()
    person.companion.look.setTheme(theme)
    opens_picker(person, stick)
    goes_into(person, "Music")
    assert is_plain(person)
    person.touches("takeFolder")
    person.waits_for(lambda: person.app.library.state == "done")
    person.waits_for(lambda: bool(person.companion.music.playlists.own))
    person.reaches("listenOwn")
    assert is_plain(person)
    person.touches("listenOwn")
    person.waits_for(lambda: person.companion.music.trackId.startswith("own:"))
    ready = person.companion.music.upNext.tracks
    person.waits_for(lambda: ready.rowCount() >= PLAYABLE)  # type: ignore[attr-defined]
    seen: set[str] = set()
    for _ in range(PLAYABLE):
        on = person.companion.music.trackId
        seen.add(person.companion.music.title)
        person.waits_for(lambda: person.companion.music.title in person.texts())
        assert is_plain(person)
        assert bar_holds_its_words(person)
        person.touches("nextPiece")
        person.waits_for(lambda on: person.companion.music.trackId != on, on)
    assert {"gnp.egami", "One, two[31m three four"} <= seen
    assert max(map(len, seen)) <= LONGEST


@pytest.mark.parametrize(("name", "count"), [("a", 1), ("b", 0), ("c", 0)])
def test_lists_that_lie_lead_nowhere_but_to_music_beside_them(
    open_app: Callable[..., Person], stick: Path, name: str, count: int
) -> None:
    person = opens_picker(open_app(), stick)
    goes_into(person, "Lists")
    touches_entry(person, next(one for one in entries(person) if one.startswith(name)))
    person.waits_for(lambda: person.app.library.state == "done")
    assert person.app.library.count == count
    assert is_plain(person)
    assert ("Nothing on this list can be played here." in person.texts()) is (count == 0)
    assert "root:" not in person.texts()

"""What files say about themselves, and what hostile ones can make us believe: nothing."""

import base64
import struct
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import APIC, ID3
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE

from companion.datafile import unfit_for_display
from companion.library.containers import MOST_READ, TagError
from companion.library.said import Tags
from companion.library.tags import read_picture, read_tags
from tests.library.making import FORMATS, damaged, flac_with, id3, jpeg, piece, png, tagged


def vorbis_picture(data: bytes) -> str:
    mime = b"image/png"
    head = (
        struct.pack(">II", 3, len(mime)) + mime + struct.pack(">IIIIII", 0, 9, 9, 9, 9, len(data))
    )
    return base64.b64encode(head + data).decode()


@pytest.mark.parametrize("ending", FORMATS)
def test_every_kind_that_plays_tells_its_length_and_goes_by_its_name(
    tmp_path: Path, ending: str
) -> None:
    tags = read_tags(str(piece(tmp_path / f"03 - A walk.{ending}")))
    assert tags.title == "A walk"
    assert tags.length_s == pytest.approx(1.5, abs=0.7)
    assert not tags.has_picture


def test_an_mp3_says_everything(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.mp3", "Title", "Album", "03/12", "2/2", "Artist")
    tags = read_tags(str(path))
    assert (tags.title, tags.artist, tags.album) == ("Title", "Artist", "Album")
    assert (tags.disc, tags.track, tags.replay_gain_db) == (2, 3, -6.5)


@pytest.mark.parametrize("kind", ["flac", "ogg", "opus", "wav"])
def test_other_kinds_say_it_too(tmp_path: Path, kind: str) -> None:
    path = piece(tmp_path / f"a.{kind}")
    said = {"title": "T", "artist": "A", "album": "B", "tracknumber": "7", "discnumber": "1"}
    if kind == "flac":
        flac_with(path, [], **said)
    elif kind == "wav":
        WAVE(path).add_tags()
        wave = WAVE(path)
        for frame in ID3(tagged(tmp_path / "b.mp3", "T", "B", "7", "1", "A")).values():
            wave[frame.HashKey] = frame
        wave.save()
    else:
        ogg = (OggVorbis if kind == "ogg" else OggOpus)(path)
        for name, text in said.items():
            ogg[name] = text
        ogg.save()
    tags = read_tags(str(path))
    assert (tags.title, tags.artist, tags.album, tags.track, tags.disc) == ("T", "A", "B", 7, 1)


def test_opus_tells_its_gain_in_its_own_way(tmp_path: Path) -> None:
    ogg = OggOpus(piece(tmp_path / "a.opus"))
    ogg["R128_TRACK_GAIN"] = "-512"
    ogg.save()
    assert read_tags(str(tmp_path / "a.opus")).replay_gain_db == pytest.approx(3.0)


def test_the_kind_is_told_by_the_first_bytes_and_not_by_the_name(tmp_path: Path) -> None:
    path = piece(tmp_path / "a.flac").rename(tmp_path / "a.mp3")
    assert read_tags(str(path)).length_s == pytest.approx(1.5, abs=0.1)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"just some words, a letter perhaps" * 9, "damaged"),
        (bytes(5000), "damaged"),
        (b"\0\0\0\x20ftypM4A " + bytes(64), "aac"),
        (b"\xff\xf1\x50\x80" + bytes(64), "aac"),
        (id3() + b"\xff\xf1\x50\x80" + bytes(64), "aac"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(64), "wma"),
        (b"MAC " + bytes(64), "lossless"),
        (b"DSD " + bytes(64), "dsd"),
        (b"MThd" + bytes(64), "midi"),
        (b"OggS" + bytes(24) + b"\x80theora" + bytes(64), "other"),
    ],
)
def test_what_is_no_music_that_plays_is_refused_with_its_reason(
    tmp_path: Path, data: bytes, why: str
) -> None:
    (tmp_path / "a.mp3").write_bytes(data)
    with pytest.raises(TagError) as caught:
        read_tags(str(tmp_path / "a.mp3"))
    assert caught.value.why == why


def test_a_name_of_which_nothing_can_be_shown_gets_a_note_for_a_title(tmp_path: Path) -> None:
    assert read_tags(str(piece(tmp_path / "\u202e.mp3"))).title == "♪"


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(TagError) as caught:
        read_tags(str(tmp_path / "a.mp3"))
    assert caught.value.why == "gone"


def test_text_that_would_mislead_the_eye_is_made_plain(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.mp3", "\u202eevil\u202c<b>\n" + "x" * 500, "\u200b", "nan", "-1")
    tags = read_tags(str(path))
    assert tags.title.startswith("evil‹b› x")
    assert unfit_for_display(tags.title) is None
    assert (tags.album, tags.track, tags.disc) == ("", None, None)


@pytest.mark.parametrize("picture", [png(300, 300), jpeg(300, 300)])
def test_a_picture_is_seen_and_handed_on(tmp_path: Path, picture: bytes) -> None:
    path = str(flac_with(tmp_path / "a.flac", [png(9000, 9000), picture]))
    assert read_tags(path).has_picture
    assert read_picture(path) == picture


def test_pictures_in_mp3_and_ogg_and_beside_the_music_are_handed_on(tmp_path: Path) -> None:
    tags = ID3(tagged(tmp_path / "a.mp3", "x"))
    tags.add(APIC(encoding=3, mime="text/html", type=3, desc="", data=png()))
    tags.save()
    ogg = OggVorbis(piece(tmp_path / "b.ogg"))
    ogg["metadata_block_picture"] = ["no base 64", "AAAA", vorbis_picture(jpeg())]
    ogg.save()
    (tmp_path / "cover.png").write_bytes(png(5, 5))
    assert read_picture(str(tmp_path / "a.mp3")) == png()
    assert read_picture(str(tmp_path / "b.ogg")) == jpeg()
    assert read_picture(str(tmp_path / "cover.png")) == png(5, 5)


@pytest.mark.parametrize(
    "picture", [png(30_000, 30_000), b"GIF89a" + bytes(99), b"<html>", b"", bytes(5 * 1024 * 1024)]
)
def test_a_picture_that_is_unfit_is_as_none(tmp_path: Path, picture: bytes) -> None:
    path = str(flac_with(tmp_path / "a.flac", [picture], title="Still here"))
    assert read_tags(path).title == "Still here"
    assert not read_tags(path).has_picture
    assert read_picture(path) is None


def test_no_picture_of_what_is_not_there(tmp_path: Path) -> None:
    assert read_picture(str(tmp_path / "a.png")) is None
    assert read_picture(str(tmp_path)) is None


def test_a_frame_that_unpacks_without_end_fills_no_memory(tmp_path: Path) -> None:
    bomb = zlib.compress(b"\x03" + bytes(400 * 1024 * 1024), 9)
    # Flags: compressed, with the length it says it has.
    frame = (b"TIT2", b"\x00\x09", b"\x00\x00\x7f\x7f" + bomb)
    path = tmp_path / "bomb.mp3"
    path.write_bytes(id3(frame) + piece(tmp_path / "a.mp3").read_bytes())
    tracemalloc.start()
    try:
        tags = read_tags(str(path))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert tags.title == "bomb"
    assert most < 64 * 1024 * 1024


def test_tags_larger_than_any_tag_are_not_read(tmp_path: Path) -> None:
    path = flac_with(tmp_path / "much.flac", [bytes(15 * 1024 * 1024)] * 2, title="x")
    assert path.stat().st_size > MOST_READ
    assert read_tags(str(path)) == Tags("much")


def test_thousands_of_frames_and_frames_within_frames_are_no_fault(tmp_path: Path) -> None:
    frames = [(b"TIT2", b"\0\0", b"\x03a")] * 3000 + [(b"CHAP", b"\0\0", b"\xff" * 40)] * 50
    (tmp_path / "a.mp3").write_bytes(id3(*frames) + piece(tmp_path / "b.mp3").read_bytes())
    assert read_tags(str(tmp_path / "a.mp3")).title


@given(
    at=st.integers(0, 400),
    what=st.binary(min_size=1, max_size=8),
    ending=st.sampled_from([*FORMATS]),
)
def test_a_damaged_head_is_an_answer_and_never_a_fault(
    tmp_path_factory: pytest.TempPathFactory, at: int, what: bytes, ending: str
) -> None:
    path = damaged(tmp_path_factory.getbasetemp() / f"tags.{ending}", at, what)
    try:
        tags = read_tags(str(path))
    except TagError:
        return
    assert unfit_for_display(tags.title) is None
    assert tags.length_s is None or 0 < tags.length_s < 1e6
    read_picture(str(path))


@given(st.binary(max_size=600))
def test_any_tag_is_an_answer_and_never_a_fault(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.mp3"
    frames = [(name, b"\0\0", data) for name in (b"TIT2", b"TRCK", b"TXXX", b"APIC", b"TPE1")]
    path.write_bytes(id3(*frames) + piece(path).read_bytes())
    assert unfit_for_display(read_tags(str(path)).title) is None
    read_picture(str(path))

"""Lists of other programs: what is on them and in the folder, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.library.lists import MOST_ENTRIES, ListError, files_on, read_list, shelf_mark
from companion.library.text import LONGEST

HERE = ("a.mp3", "Rock/b c.ogg", "Rock/Ältere/d.flac", "#1.mp3")
MARKS = {shelf_mark(one): f"/m/{one}" for one in HERE}

XSPF = """<?xml version="1.0" encoding="UTF-8"?>
<playlist version="1" xmlns="http://xspf.org/ns/0/"><title>Night</title>
<trackList>
<track><location>Rock/b%20c.ogg</location><title>no matter</title></track>
<track><title>nowhere</title></track>
<track><location>file:///C:/Music/a.mp3</location></track>
<track><location>http://example.org/a.mp3</location></track>
</trackList></playlist>"""


def on(text: str | bytes, name: str = "x.m3u", folder: str = "") -> tuple[list[str], int]:
    data = text.encode() if isinstance(text, str) else text
    files, missing = files_on(read_list(data, name).places, folder, MARKS)
    return [one.removeprefix("/m/") for one in files], len(missing)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a.mp3", "a.mp3"),
        ("./a.mp3", "a.mp3"),
        ("A.MP3", "a.mp3"),
        ("Rock\\b c.ogg", "Rock/b c.ogg"),
        ("Rock/../a.mp3", "a.mp3"),
        ("D:\\Everything\\Music\\Rock\\b c.ogg", "Rock/b c.ogg"),
        ("/media/other stick/Rock/Ältere/d.flac", "Rock/Ältere/d.flac"),
        ("Rock/A\u0308ltere/d.flac", "Rock/Ältere/d.flac"),
        ("file:///x/Rock/b%20c.ogg", "Rock/b c.ogg"),
        ("./#1.mp3", "#1.mp3"),
    ],
)
def test_a_piece_is_found_however_a_program_wrote_its_place(line: str, found: str) -> None:
    assert on(f"#EXTM3U\n#EXTINF:12,Somebody - Something\n{line}\n") == ([found], 0)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("../a.mp3", "a.mp3"),
        ("Rock/../../a.mp3", "a.mp3"),
        ("https://example.org/a%20b.mp3", "a b.mp3"),
        ("smb://box/a.mp3", "a.mp3"),
        ("C:\\Music\\nowhere.mp3", "nowhere.mp3"),
        ("a.mp3\0", "a.mp3"),
        ("", "…"),
    ],
)
def test_what_is_not_in_the_folder_is_missing_under_its_name(line: str, name: str) -> None:
    assert files_on((line, "a.mp3"), "", MARKS) == (("/m/a.mp3",), (name,))


def test_too_long_a_place_is_missing_under_a_name_that_is_not() -> None:
    files, (name,) = files_on(("x" * 5000, "a.mp3"), "", MARKS)
    assert files == ("/m/a.mp3",)
    assert len(name) <= LONGEST


def test_a_list_in_an_inner_folder_counts_from_there() -> None:
    assert on("b c.ogg\n../a.mp3\n../../a.mp3\n", folder="Rock") == (["Rock/b c.ogg", "a.mp3"], 1)


@pytest.mark.parametrize(
    "data",
    [
        "Rock/Ältere/d.flac\r\n".encode(),
        b"\xef\xbb\xbf" + "Rock/Ältere/d.flac".encode(),
        "Rock/Ältere/d.flac".encode("latin-1"),
        "Rock/Ältere/d.flac".encode("utf-16"),
        "#EXTM3U\rRock/Ältere/d.flac\r".encode("cp1252"),
    ],
)
def test_every_usual_way_to_write_letters_is_understood(data: bytes) -> None:
    assert on(data) == (["Rock/Ältere/d.flac"], 0)


def test_order_and_repeats_are_the_lists_own() -> None:
    assert on("Rock/b c.ogg\na.mp3\nRock/b c.ogg") == (["Rock/b c.ogg", "a.mp3", "Rock/b c.ogg"], 0)


def test_the_title_is_the_lists_own_or_its_files() -> None:
    assert read_list(b"#PLAYLIST: For\tthe night \na.mp3", "x.m3u").title == "For the night"
    assert read_list(b"a.mp3", "02_For_later.m3u8").title == "For later"


def test_an_xspf_is_read() -> None:
    assert read_list(XSPF.encode(), "x.xspf").title == "Night"
    assert on(XSPF, "x.xspf") == (["Rock/b c.ogg", "a.mp3"], 2)


@pytest.mark.parametrize(
    "text",
    [
        XSPF.replace(
            "<playlist ", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><playlist '
        ),
        XSPF.replace("<playlist ", '<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><playlist '),
        XSPF.replace("Night", "&unknown;"),
        XSPF.replace("</trackList>", ""),
        XSPF.replace("playlist", "html"),
        XSPF.replace("UTF-8", "no-such-letters"),
        "<playlist>" * 100,
        "",
        "a.mp3",
    ],
)
def test_an_xspf_that_is_broken_or_would_grow_is_refused(text: str) -> None:
    with pytest.raises(ListError):
        read_list(text.encode(), "x.xspf")


@pytest.mark.parametrize("name", ["x.m3u", "x.xspf"])
def test_a_list_without_end_is_refused(name: str) -> None:
    with pytest.raises(ListError):
        read_list(b"a\n" * (MOST_ENTRIES + 1), name)
    with pytest.raises(ListError):
        read_list(b"a.mp3\n" * 1_000_000, name)


@given(st.binary(max_size=400), st.sampled_from(["x.m3u", "x.m3u8", "x.xspf"]))
def test_any_bytes_are_a_list_or_refused_and_give_only_what_is_there(
    data: bytes, name: str
) -> None:
    try:
        written = read_list(data, name)
    except ListError:
        return
    files, missing = files_on(written.places, "Rock", MARKS)
    assert set(files) <= set(MARKS.values())
    assert len(files) + len(missing) == len(written.places)


@given(st.lists(st.sampled_from(["..", ".", "", "Rock", "a.mp3", "C:", "\\", "b c.ogg"])))
def test_no_path_leads_out(parts: list[str]) -> None:
    files, _ = files_on(("/".join(parts),), "Rock", MARKS)
    assert set(files) <= set(MARKS.values())

"""What was read is remembered, and nothing that the disk does stands in the way."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.library.index import (
    ASIDE_NAME,
    FILE_NAME,
    SCHEMA,
    Index,
    Known,
    changed,
    forget_index,
)
from companion.library.said import Tags

TAGS = Tags("Title", "Artist", "Album", 1, 2, 3.5, -6.0, has_picture=True)
KNOWN = Known(10, 20, TAGS)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
knowns = st.builds(
    Known,
    size=st.integers(0, 2**62),
    mtime=st.integers(0, 2**63 - 1),
    tags=st.builds(
        Tags,
        *(texts, texts, texts),
        *(st.none() | st.integers(1, 9999), st.none() | st.integers(1, 9999)),
        *(st.none() | st.floats(0, 1e6), st.none() | st.floats(-60, 60)),
        has_picture=st.booleans(),
    ),
)


def reopened(folder: Path, path: str = "/m/a.mp3") -> Known | None:
    index = Index(folder)
    known = index.known_in(str(Path(path).parent)).get(path)
    assert index.told() == []
    index.close()
    return known


def kept(folder: Path, path: str = "/m/a.mp3", known: Known = KNOWN) -> Path:
    index = Index(folder)
    index.keep([(path, known)])
    assert index.told() == []
    index.close()
    return folder / FILE_NAME


@given(known=knowns)
def test_what_was_kept_is_known_again(
    tmp_path_factory: pytest.TempPathFactory, known: Known
) -> None:
    folder = tmp_path_factory.getbasetemp() / "kept"
    kept(folder, "/m/a.mp3", known)
    assert reopened(folder) == known


def test_a_refusal_is_known_too_and_names_that_are_no_text(tmp_path: Path) -> None:
    path = os.fsdecode(b"/m/\xff.mp3")
    kept(tmp_path, path, Known(1, 2, None, "damaged"))
    assert reopened(tmp_path, path) == Known(1, 2, None, "damaged")


def test_only_the_folder_that_is_asked_for_comes(tmp_path: Path) -> None:
    index = Index(tmp_path)
    index.keep([(path, KNOWN) for path in ("/m/a.mp3", "/m/x/b.mp3", "/m2/c.mp3", "/m.mp3")])
    assert set(index.known_in("/m")) == {"/m/a.mp3", "/m/x/b.mp3"}
    assert len(index.known_in("/")) == 4
    index.close()


def test_what_is_forgotten_is_not_known(tmp_path: Path) -> None:
    index = Index(tmp_path)
    index.keep([("/m/a.mp3", KNOWN), ("/m/b.mp3", KNOWN)])
    index.forget(["/m/a.mp3"])
    assert set(index.known_in("/m")) == {"/m/b.mp3"}
    index.close()


def test_a_measured_gain_stays_until_the_file_is_read_again(tmp_path: Path) -> None:
    index = Index(tmp_path)
    index.keep([("/m/a.mp3", KNOWN)])
    index.keep_gain("/m/a.mp3", -3.5)
    assert index.known_in("/m")["/m/a.mp3"].gain_db == -3.5
    index.keep([("/m/a.mp3", KNOWN)])
    assert index.known_in("/m")["/m/a.mp3"].gain_db is None
    index.close()


@pytest.mark.parametrize(
    ("size", "mtime", "is_new"), [(10, 20, False), (11, 20, True), (10, 21, True)]
)
def test_a_file_is_new_when_its_size_or_its_time_is(size: int, mtime: int, is_new: bool) -> None:
    assert changed({"/m/a.mp3": KNOWN}, "/m/a.mp3", size, mtime) is is_new
    assert changed({}, "/m/a.mp3", size, mtime)


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    assert stat.S_IMODE(kept(tmp_path).stat().st_mode) == 0o600


def test_a_writer_that_is_killed_leaves_whole_rows_behind(tmp_path: Path) -> None:
    index = Index(tmp_path)
    index.keep([("/m/a.mp3", KNOWN)])
    # Nothing was closed: what was written lies in the write-ahead log.
    assert (tmp_path / f"{FILE_NAME}-wal").stat().st_size > 0
    copy = tmp_path / "copy"
    copy.mkdir()
    for one in tmp_path.glob(f"{FILE_NAME}*"):
        (copy / one.name).write_bytes(one.read_bytes())
    assert reopened(copy) == KNOWN
    index.close()


@pytest.mark.parametrize("damage", ["all of it", "the head", "the middle"])
def test_a_damaged_index_is_moved_aside_and_told_and_the_work_goes_on(
    tmp_path: Path, damage: str
) -> None:
    index = Index(tmp_path)
    index.keep([(f"/m/{at:05}.mp3", KNOWN) for at in range(2000)])
    index.close()
    path = tmp_path / FILE_NAME
    data = bytearray(path.read_bytes())
    if damage == "all of it":
        data = bytearray(b"no database at all" * 99)
    elif damage == "the head":
        data[:100] = bytes(100)
    else:
        data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)
    index = Index(tmp_path)
    index.known_in("/m")
    index.keep([("/m/a.mp3", KNOWN)])
    (trouble,) = index.told()
    assert (trouble.file, trouble.why) == (str(path), "index_damaged")
    assert (tmp_path / ASIDE_NAME).read_bytes() == bytes(data)
    assert index.known_in("/m") == {"/m/a.mp3": KNOWN}
    assert index.told() == []
    index.close()


def test_after_damage_the_next_start_keeps_again(tmp_path: Path) -> None:
    kept(tmp_path).write_bytes(b"no database at all" * 99)
    Index(tmp_path).close()
    kept(tmp_path)
    assert reopened(tmp_path) == KNOWN


def test_rows_that_make_no_sense_are_read_anew(tmp_path: Path) -> None:
    path = kept(tmp_path)
    rows = sqlite3.connect(path)
    rows.execute("UPDATE file SET title = 5, size = 'much'")
    rows.commit()
    rows.close()
    assert reopened(tmp_path) is None


@pytest.mark.parametrize("version", [0, SCHEMA + 1])
def test_an_index_of_another_version_begins_anew_without_a_word(
    tmp_path: Path, version: int
) -> None:
    rows = sqlite3.connect(kept(tmp_path))
    rows.execute(f"PRAGMA user_version = {version}")
    rows.execute("ALTER TABLE file RENAME COLUMN title TO name")
    rows.commit()
    rows.close()
    assert reopened(tmp_path) is None
    kept(tmp_path)
    assert reopened(tmp_path) == KNOWN


def test_where_nothing_can_be_written_the_index_lives_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    index = Index(tmp_path / "file")
    (trouble,) = index.told()
    assert trouble.why == "index_full"
    assert not index.is_kept
    index.keep([("/m/a.mp3", KNOWN)])
    assert index.known_in("/m") == {"/m/a.mp3": KNOWN}
    index.close()


def test_a_disk_that_fills_up_is_told_once_and_the_index_goes_on_in_memory(tmp_path: Path) -> None:
    index = Index(tmp_path)
    index.keep([("/m/a.mp3", KNOWN)])
    # SQLite says the same of a page too many as of a full disk.
    pages = index._rows.execute("PRAGMA page_count").fetchone()[0]
    index._rows.execute(f"PRAGMA max_page_count = {pages}")
    many = [(f"/m/{at}.mp3", KNOWN) for at in range(5000)]
    index.keep(many)
    assert [one.why for one in index.told()] == ["index_full"]
    assert not index.is_kept
    assert len(index.known_in("/m")) == 5000
    index.keep(many)
    assert index.told() == []
    index.close()


def test_an_index_that_another_holds_is_left_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.library.index._WAIT_S", 0.05)
    holder = sqlite3.connect(kept(tmp_path), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    index = Index(tmp_path)
    index.keep([("/m/b.mp3", KNOWN)])
    assert [one.why for one in index.told()] == ["index_full"]
    assert "/m/b.mp3" in index.known_in("/m")
    index.close()
    holder.execute("ROLLBACK")
    holder.close()
    assert reopened(tmp_path) == KNOWN


def test_in_memory_nothing_is_left_on_the_disk(tmp_path: Path) -> None:
    index = Index(None)
    index.keep([("/m/a.mp3", KNOWN)])
    assert index.known_in("/m") == {"/m/a.mp3": KNOWN}
    assert not index.is_kept
    index.close()
    assert list(tmp_path.iterdir()) == []


def test_a_forgotten_index_leaves_nothing_behind(tmp_path: Path) -> None:
    kept(tmp_path).write_bytes(b"no database at all" * 99)
    Index(tmp_path).close()
    forget_index(tmp_path)
    assert list(tmp_path.iterdir()) == []
    forget_index(tmp_path)

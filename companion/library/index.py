"""Remembers what was read of files, so that a known folder is there at once.

One SQLite file in a folder given from outside, or memory. It is only ever a short cut: where it is
damaged, or the disk is full, it is moved aside or left, what went wrong is told, and reading goes
on from the files themselves.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

from companion.library.said import Tags
from companion.library.walk import within

FILE_NAME: Final = "library.db"
ASIDE_NAME: Final = "library-damaged.db"
SCHEMA: Final = 1
"""Another number, and what an older Companion kept is read anew."""

_BESIDE: Final = ("", "-wal", "-shm", "-journal")
_WAIT_S: Final = 2.0
_MAKE: Final = """
CREATE TABLE file (
    path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL, why TEXT NOT NULL,
    title TEXT, artist TEXT, album TEXT, disc INTEGER, track INTEGER, length_s REAL,
    replay_gain_db REAL, has_picture INTEGER, gain_db REAL
) WITHOUT ROWID
"""
_FIELDS: Final = (
    "path, size, mtime, why, title, artist, album, disc, track, length_s, replay_gain_db,"
    " has_picture, gain_db"
)


@dataclass(frozen=True, slots=True)
class Known:
    """What was read of a file of this size and time: its tags, or why it was refused."""

    size: int
    mtime: int
    tags: Tags | None
    why: str = ""
    gain_db: float | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """What became of the index: the file, and why, a key of the words."""

    file: str
    why: str


class Index:
    """Files by their path. Used from one thread.

    `troubles` are told once each, by `told`; no call raises for what the disk does.
    """

    def __init__(self, folder: Path | None) -> None:
        """Open, or make, the index in `folder`; None keeps it in memory."""
        self._path = folder / FILE_NAME if folder else None
        self._troubles: list[Trouble] = []
        self._rows = sqlite3.connect(":memory:", isolation_level=None)
        self._rows.execute(_MAKE)
        if self._path:
            self._open(self._path)

    @property
    def is_kept(self) -> bool:
        """Whether it is on the disk, and not only in memory."""
        return self._path is not None

    def told(self) -> list[Trouble]:
        """What went wrong since the last time this was asked."""
        troubles, self._troubles = self._troubles, []
        return troubles

    def known_in(self, folder: str) -> dict[str, Known]:
        """What is known of the files in `folder` and the folders in it."""
        first = os.fsencode(within(folder))
        question = f"SELECT {_FIELDS} FROM file WHERE path >= ? AND path < ?"
        try:
            rows = self._rows.execute(question, (first, first[:-1] + bytes([first[-1] + 1])))
            return dict(_understood(rows))
        except sqlite3.Error as error:
            self._lose(error)
            return {}

    def keep(self, files: Iterable[tuple[str, Known]]) -> None:
        """Remember these, in place of what was known of them."""
        rows = [_row(path, known) for path, known in files]
        put = f"INSERT OR REPLACE INTO file ({_FIELDS}) VALUES ({', '.join('?' * 13)})"
        self._write(put, rows)

    def forget(self, paths: Iterable[str]) -> None:
        """Remember these no longer."""
        self._write("DELETE FROM file WHERE path = ?", [(os.fsencode(path),) for path in paths])

    def keep_gain(self, path: str, gain_db: float) -> None:
        """Remember what measuring gave for a known file, as long as that file stays as it is."""
        self._write("UPDATE file SET gain_db = ? WHERE path = ?", [(gain_db, os.fsencode(path))])

    def close(self) -> None:
        """Write what is left and let go of the file."""
        with suppress(sqlite3.Error):
            self._rows.close()

    # ------------------------------------------------------------------ the disk

    def _open(self, path: Path) -> None:
        for _ in range(2):
            try:
                rows = _opened(path)
            except (sqlite3.Error, OSError) as error:
                if not _is_damage(error):
                    self._trouble("index_full")
                    return
                self._move_aside()
            else:
                self._rows.close()
                self._rows = rows
                return
        self._path = None

    def _write(self, statement: str, rows: list[tuple[object, ...]]) -> None:
        if not rows:
            return
        try:
            self._rows.execute("BEGIN IMMEDIATE")
            self._rows.executemany(statement, rows)
            self._rows.execute("COMMIT")
        except sqlite3.Error as error:
            self._lose(error)
            if self._path is None:
                with suppress(sqlite3.Error):
                    self._rows.executemany(statement, rows)

    def _lose(self, error: sqlite3.Error) -> None:
        """Go on in memory."""
        self.close()
        if _is_damage(error):
            self._move_aside()
        else:
            self._trouble("index_full")
        self._path = None
        self._rows = sqlite3.connect(":memory:", isolation_level=None)
        self._rows.execute(_MAKE)

    def _trouble(self, why: str) -> None:
        self._troubles.append(Trouble(str(self._path), why))
        self._path = None

    def _move_aside(self) -> None:
        if self._path is None:
            return
        self._troubles.append(Trouble(str(self._path), "index_damaged"))
        for ending in _BESIDE[1:]:
            with suppress(OSError):
                Path(f"{self._path}{ending}").unlink()
        with suppress(OSError):
            self._path.replace(self._path.with_name(ASIDE_NAME))


def forget_index(folder: Path) -> None:
    """Remove the index from `folder`, with what was moved aside. Raises OSError where it stays."""
    for name in (FILE_NAME, ASIDE_NAME):
        for ending in _BESIDE:
            (folder / f"{name}{ending}").unlink(missing_ok=True)


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Titles are a person's own affair: only the owner of the device's account may read them.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    rows = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)
    try:
        version = int(rows.execute("PRAGMA user_version").fetchone()[0])
        rows.execute("PRAGMA journal_mode = WAL")
        rows.execute("PRAGMA synchronous = NORMAL")
        if version != SCHEMA:
            rows.execute("BEGIN IMMEDIATE")
            rows.execute("DROP TABLE IF EXISTS file")
            rows.execute(_MAKE)
            rows.execute(f"PRAGMA user_version = {SCHEMA}")
            rows.execute("COMMIT")
        rows.execute(f"SELECT {_FIELDS} FROM file LIMIT 1").fetchone()
    except BaseException:
        rows.close()
        raise
    return rows


def _is_damage(error: Exception) -> bool:
    """Whether the file itself is at fault, and not the room for it or the right to it."""
    code = getattr(error, "sqlite_errorcode", None)
    damage = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
    return isinstance(error, sqlite3.Error) and isinstance(code, int) and code & 0xFF in damage


def _row(path: str, known: Known) -> tuple[object, ...]:
    tags = astuple(known.tags) if known.tags else (None,) * 8
    head = (os.fsencode(path), known.size, known.mtime, known.why)
    return (*head, *tags, known.gain_db)


def _understood(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[str, Known]]:
    """The rows that make sense; files of the others are read anew."""
    for path, size, mtime, why, *told, gain_db in rows:
        if not (isinstance(path, bytes) and isinstance(size, int) and isinstance(mtime, int)):
            continue
        tags = None if why else _tags_from(told)
        if why or tags:
            yield os.fsdecode(path), Known(size, mtime, tags, str(why or ""), _float(gain_db))


def _tags_from(told: list[object]) -> Tags | None:
    title, artist, album, disc, track, length_s, replay, has_picture = told
    if not (isinstance(title, str) and isinstance(artist, str) and isinstance(album, str)):
        return None
    return Tags(
        title,
        artist,
        album,
        disc if isinstance(disc, int) else None,
        track if isinstance(track, int) else None,
        _float(length_s),
        _float(replay),
        has_picture=bool(has_picture),
    )


def _float(value: object) -> float | None:
    return value if isinstance(value, float) else None


def changed(known: Mapping[str, Known], path: str, size: int, mtime: int) -> bool:
    """Whether a file is new, or not as it was when it was read."""
    one = known.get(path)
    return one is None or one.size != size or one.mtime != mtime

"""The window's side of the library: what the processes tell becomes events with plain words."""

from __future__ import annotations

import threading
from base64 import b64decode
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from companion.library.child import SILENT_S, Child, Told
from companion.library.pieces import (
    CoverRead,
    Finished,
    Found,
    Listed,
    Measured,
    OnEvent,
    OnMeasured,
    OwnList,
    Piece,
    Progress,
    Refused,
)
from companion.library.talking import command_for
from companion.library.words import LibraryWords

MEASURING_SILENT_S: Final = 15.0


class IndexingProcess:
    """`pieces.Indexing` over a process of its own, which starts with the first folder.

    `on_event` is called on the client's threads. Each look ends with one `Finished`, unless another
    follows it: from then on nothing more is told of it, and what is on its way carries a `job` that
    is over.
    """

    def __init__(
        self,
        on_event: OnEvent,
        words: LibraryWords,
        keep: Path | None = None,
        *,
        command: Sequence[str] = (),
        silent_s: float = SILENT_S,
    ) -> None:
        """`keep` is the folder of the index; without one nothing is left on the disk."""
        self._on_event = on_event
        self._words = words
        self._keep = keep
        self._lock = threading.Lock()
        self._job = 0
        self._folder = ""
        self._child = Child(command or command_for("indexing"), self._hear, self._lost, silent_s)

    @property
    def process_id(self) -> int | None:
        """The running process's id, for measurements; None when none runs."""
        return self._child.process_id

    def start(self, folder: Path, playlist: Path | None = None, files: Sequence[Path] = ()) -> int:
        """Look through `folder`, or only for what is on `playlist` in it, or at these `files`
        alone, in their order; ends what ran before. Gives the job that its events carry.
        """
        with self._lock:
            self._job += 1
            job, self._folder = self._job, str(folder)
        self._child.send(
            {
                "do": "start",
                "job": job,
                "folder": str(folder),
                "playlist": str(playlist) if playlist else "",
                "files": [str(one) for one in files],
                "unplayed": dict(self._words.unplayed),
                "keep": str(self._keep) if self._keep else "",
            },
            asks=True,
        )
        return job

    def cancel(self) -> None:
        """Stop looking; what was found stays, and `Finished` comes."""
        if self._child.owes:
            self._child.send({"do": "cancel"})

    def ask_cover(self, cover: str) -> None:
        """Have the picture read; `CoverRead` brings it."""
        self._child.send({"do": "cover", "path": cover, "job": self._job})

    def keep_gain(self, path: str, gain_db: float) -> None:
        """Remember what measuring a piece gave, until its file changes."""
        self._child.send({"do": "gain", "path": path, "gain_db": gain_db})

    def forget(self) -> None:
        """Forget all that was found, on the disk too; ends what ran before."""
        with self._lock:
            self._job += 1
            self._child.owes = False
        self._child.send({"do": "forget", "keep": str(self._keep) if self._keep else ""})

    def close(self) -> None:
        """End everything."""
        self._child.close()

    # ------------------------------------------------------------------ the child's threads

    def _lost(self) -> None:
        with self._lock:
            job, folder = self._job, self._folder
        self._on_event(Refused((self._words.refusal(folder, "stopped"),), job))
        self._on_event(Finished(0, 0, whole=False, job=job))

    def _hear(self, told: Told) -> None:
        event = told.get("event")
        with self._lock:
            job = self._job
            if told.get("job") != job:
                return
            if event == "done":
                self._child.owes = False
        self._tell(str(event), told, job)

    def _tell(self, event: str, told: Told, job: int) -> None:
        if event == "found":
            self._on_event(Found(tuple(Piece(*row) for row in _rows(told, "pieces")), job))
        elif event == "refused":
            rows = _rows(told, "files")
            refusals = tuple(self._words.refusal(path, why) for path, why in rows)
            self._on_event(Refused(refusals, job))
        elif event == "trouble":
            refusal = self._words.refusal(str(told.get("file")), str(told.get("why")))
            self._on_event(Refused((refusal,), job))
        elif event == "list":
            files = tuple(str(one) for one in _rows(told, "files"))
            path, title = str(told.get("path")), str(told.get("title"))
            self._on_event(Listed(OwnList(path, title, files, _count(told, "missing")), job))
        elif event == "progress":
            counting = told.get("counting") is True
            self._on_event(Progress(_count(told, "done"), _count(told, "of"), counting, job))
        elif event == "done":
            pieces, refused = _count(told, "pieces"), _count(told, "refused")
            self._on_event(Finished(pieces, refused, told.get("whole") is True, job))
        elif event == "cover":
            data = told.get("data")
            picture = b64decode(data) if isinstance(data, str) else None
            self._on_event(CoverRead(str(told.get("path")), picture, job))


class MeasuringProcess:
    """`pieces.Measuring` over a process of its own, which ends when nothing waits.

    `on_measured` is called on the client's threads, once for each piece that was not cancelled.
    """

    def __init__(
        self,
        on_measured: OnMeasured,
        words: LibraryWords,
        *,
        command: Sequence[str] = (),
        silent_s: float = MEASURING_SILENT_S,
    ) -> None:
        """Nothing runs until the first piece."""
        self._on_measured = on_measured
        self._words = words
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._child = Child(command or command_for("measuring"), self._hear, self._lost, silent_s)

    @property
    def process_id(self) -> int | None:
        """The running process's id, for measurements; None when none runs."""
        return self._child.process_id

    def measure(self, path: str) -> None:
        """Measure this piece after those that wait; one that waits already waits on."""
        with self._lock:
            if path in self._waiting:
                return
            self._waiting.append(path)
            if len(self._waiting) == 1:
                self._ask_next()

    def cancel(self) -> None:
        """Forget what waits, and stop measuring."""
        with self._lock:
            self._waiting.clear()
            self._child.drop()

    def close(self) -> None:
        """End everything."""
        self._child.close()

    # ------------------------------------------------------------------ the child's threads

    def _ask_next(self) -> None:
        if self._waiting:
            self._child.send({"path": self._waiting[0]}, asks=True)
        else:
            # The process holds some 60 MB that nobody needs between two pieces.
            self._child.drop()

    def _answered(self, path: str) -> bool:
        """Whether this is what was waited for; if so, the next one's turn comes."""
        with self._lock:
            if not self._waiting or self._waiting[0] != path:
                return False
            self._waiting.pop(0)
            self._ask_next()
            return True

    def _lost(self) -> None:
        with self._lock:
            path = self._waiting[0] if self._waiting else None
        if path is not None and self._answered(path):
            self._on_measured(self._words.refusal(path, "stuck"))

    def _hear(self, told: Told) -> None:
        event, path = told.get("event"), str(told.get("path"))
        if event not in ("measured", "unfit") or not self._answered(path):
            return
        if event == "measured":
            names = ("gain_db", "loudness_lufs", "true_peak_dbtp", "length_s")
            self._on_measured(Measured(path, *(_number(told, name) for name in names)))
        else:
            self._on_measured(self._words.refusal(path, str(told.get("why"))))


def _rows(told: Mapping[str, object], key: str) -> list[Any]:
    rows = told.get(key)
    return rows if isinstance(rows, list) else []


def _count(told: Mapping[str, object], key: str) -> int:
    value = told.get(key)
    return value if isinstance(value, int) else 0


def _number(told: Mapping[str, object], key: str) -> float:
    value = told.get(key)
    return float(value) if isinstance(value, int | float) else 0.0

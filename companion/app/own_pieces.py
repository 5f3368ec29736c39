"""One list of music that people bring: pieces as they are found, the next few ready to play."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from companion.music.tracks import Track

if TYPE_CHECKING:
    from companion.library.pieces import Measured, Measuring, Piece, Refusal
    from companion.library.view_model import LibraryViewModel
    from companion.library.words import LibraryWords

    MakeMeasuring = Callable[[Callable[[Measured | Refusal], None], LibraryWords], Measuring]

AHEAD: Final = 3
"""So many pieces that are not heard yet have been decoded to their end and measured."""

KNOWN_AHEAD: Final = 12
"""So many are lined up of those that were measured before, which costs nothing."""

MOST_UNREACHED: Final = 20
"""After so many in a row that cannot be reached, no more are tried until another piece is on or
somebody asks: where a stick was pulled, none would be left."""

_UNREACHED: Final = ("gone", "stuck")


@dataclass(frozen=True, slots=True)
class _Known:
    gain_db: float
    length_s: float


class OwnPieces(QObject):
    """What `library` finds becomes tracks of the list `name`, in its order.

    `changed` tells that what is ready is not as before, then `added` names each piece that came to
    its end. `heard` gives the id of the piece that is on, `removed` those that nobody wants.
    `wanted` says that somebody asked for the list, `missed` that the piece that was waited for is
    not there.
    """

    changed = Signal()
    added = Signal(str)
    wanted = Signal(str)
    missed = Signal()
    _measured = Signal(object)

    def __init__(
        self,
        name: str,
        library: LibraryViewModel,
        make_measuring: MakeMeasuring,
        heard: Callable[[], str],
        removed: Callable[[], Collection[str]],
        cover: Path | None = None,
    ) -> None:
        """`cover` is for pieces that bring none."""
        super().__init__(library)
        self.name = name
        self.ready: Mapping[str, Track] = {}
        """Tracks by their id, in the order in which they play."""
        self._library = library
        self._make_measuring = make_measuring
        self._heard = heard
        self._removed = removed
        self._cover = cover
        self._words: LibraryWords | None = None
        self._measuring: Measuring | None = None
        self._waiting: dict[str, Piece] = {}
        self._known: dict[str, _Known] = {}
        self._asked: set[str] = set()
        self._first: tuple[str, ...] = ()
        self._last: tuple[str, ...] = ()
        self._sought: dict[str, str] = {}
        self._awaited = ""
        self._unreached = 0
        self._pictured: dict[str, str] = {}
        library.begun.connect(self._begin)
        library.found.connect(self._find)
        library.coverRead.connect(self._show_cover)
        library.listenWanted.connect(self._be_asked)
        library.stateChanged.connect(self._look_whether_over)
        self._measured.connect(self._take)

    @property
    def title(self) -> str:
        """What was chosen, as people see it."""
        return self._library.chosen

    def take_words(self, words: LibraryWords) -> None:
        """From now on it can be looked through."""
        self._words = words
        self._library.take_words(words)

    def picture(self, address: str) -> bytes | None:
        """The cover at an address of these pieces; for any thread."""
        return self._library.covers.picture(address)

    def holds(self, track_id: str) -> bool:
        """Whether a track is of this list, there or not."""
        return track_id.startswith(f"{self.name}:")

    def bring_back(self, order: Sequence[str], heard: Sequence[str]) -> None:
        """These tracks come first when they are found again, none of them before the first one, and
        what was heard before comes last. Call after the look has begun.
        """
        self._first, self._last = tuple(order), tuple(heard)
        self._sought = dict.fromkeys((*order, *heard), "")
        self._awaited = next(iter(order), "")

    def go_on(self) -> None:
        """Another piece is on, or others come after it: have those made ready."""
        self._unreached = 0
        self._prepare()

    def let_go(self) -> None:
        """It plays, or nobody waits for it any more."""
        self._library.let_go()

    def _be_asked(self) -> None:
        self.go_on()
        self.wanted.emit(self.name)

    def end(self) -> None:
        """End what runs beside the window."""
        self._library.end()
        if self._measuring:
            self._measuring.close()

    def _begin(self, _title: str) -> None:
        """Another choice, or none: what was there before is gone."""
        if self._measuring:
            self._measuring.cancel()
        for one in (self._waiting, self._known, self._asked, self._sought, self._pictured):
            one.clear()
        self._first = self._last = ()
        self._awaited, self._unreached = "", 0
        self.ready = {}
        self.changed.emit()

    def _find(self, pieces: tuple[Piece, ...]) -> None:
        self._waiting.update((one.path, one) for one in pieces)
        if self._sought:
            named = ((self._id(one.path), one.path) for one in pieces)
            self._sought.update((name, path) for name, path in named if name in self._sought)
        self._prepare()

    def _look_whether_over(self) -> None:
        if self._library.state != "done":
            return
        if self._awaited and not self._sought[self._awaited]:
            self._miss()
        elif self._last:
            self._prepare()

    def _miss(self) -> None:
        self._awaited = ""
        self.missed.emit()
        self._prepare()

    def _in_line(self) -> Iterator[str]:
        """Paths of what waits, in the order in which it shall play."""
        yield from self._waiting_of(self._first)
        placed = set(self._sought.values())
        yield from (path for path in self._waiting if path not in placed)
        if self._library.state == "done":
            yield from self._waiting_of(self._last)

    def _waiting_of(self, track_ids: Sequence[str]) -> Iterator[str]:
        paths = (self._sought[one] for one in track_ids)
        yield from (path for path in paths if path in self._waiting)

    def _lacking(self, most: int) -> int:
        """So many pieces are missing until `most` unheard ones are ready."""
        removed, on = self._removed(), self._heard()
        order = [one for one in self.ready if one not in removed]
        return most - (len(order) - (order.index(on) + 1 if on in order else 0))

    def _prepare(self) -> None:
        """Line up what is known, and have measured what is not, as long as too few are ready."""
        if self._awaited and not self._sought[self._awaited]:
            return
        line = list(islice(self._in_line(), max(0, self._lacking(KNOWN_AHEAD))))
        lined_up: dict[str, Track] = {}
        for path in line:
            known = self._known.get(path) or _known(self._waiting[path])
            if known is None:
                break
            track = self._track(self._waiting.pop(path), known)
            lined_up[track.id] = track
        if lined_up:
            self._awaited = ""
            self.ready = {**self.ready, **lined_up}
            self.changed.emit()
            for track_id in lined_up:
                self.added.emit(track_id)
        lacking = self._lacking(AHEAD)
        if self._unreached < MOST_UNREACHED and lacking > 0:
            self._ask(line[len(lined_up) :][:lacking])

    def _ask(self, paths: Sequence[str]) -> None:
        for path in paths:
            if path in self._asked or path in self._known:
                continue
            self._asked.add(path)
            self._library.ask_cover(self._waiting[path].cover)
            self._measurer().measure(path)

    def _measurer(self) -> Measuring:
        from companion.library.words import LibraryWords

        if self._measuring is None:
            words = self._words or LibraryWords()
            self._measuring = self._make_measuring(self._measured.emit, words)
        return self._measuring

    def _take(self, answer: Measured | Refusal) -> None:
        from companion.library.pieces import Measured

        path = answer.path if isinstance(answer, Measured) else answer.file
        self._asked.discard(path)
        if path not in self._waiting:
            return
        if isinstance(answer, Measured):
            self._unreached = 0
            self._library.reach(True)
            self._known[path] = _Known(answer.gain_db, answer.length_s)
            self._library.keep_gain(path, answer.gain_db)
        else:
            self._unreached += answer.why in _UNREACHED
            del self._waiting[path]
            self._library.refuse(answer)
            if self._awaited and path == self._sought[self._awaited]:
                self._miss()
            elif self._unreached == MOST_UNREACHED and not self.ready:
                self._library.reach(False)
                self.missed.emit()
        self._prepare()

    def _id(self, path: str) -> str:
        return f"{self.name}:{_mark(path)}"

    def _track(self, piece: Piece, known: _Known) -> Track:
        about = " · ".join(filter(None, (piece.artist, piece.album)))
        track_id, file = self._id(piece.path), Path(piece.path)
        self._pictured[track_id] = piece.cover
        self._library.ask_cover(piece.cover)
        drawn = self._cover or (self._words.cover if self._words else None)
        cover = self._library.covers.address(piece.cover) or drawn
        return Track(
            track_id, piece.title, about, file, cover, known.length_s, gain_db=known.gain_db
        )

    def _show_cover(self, cover: str) -> None:
        """A cover was read: the pieces that are ready and wait for it get it."""
        there = [one for one in self.ready if self._pictured.get(one) == cover]
        if there:
            address = self._library.covers.address(cover)
            drawn = {one: replace(self.ready[one], cover=address) for one in there}
            self.ready = {**self.ready, **drawn}
            self.changed.emit()


def _known(piece: Piece) -> _Known | None:
    """What is remembered of a piece from another day, if it was measured then."""
    if piece.gain_db is None or not piece.length_s:
        return None
    return _Known(piece.gain_db, piece.length_s)


def _mark(path: str) -> str:
    """A short name for a file: in all likelihood no other's, and nothing can be read from it."""
    # It brings OpenSSL with it: not before the first frame.
    from hashlib import blake2b

    return blake2b(path.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

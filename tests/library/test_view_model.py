"""What was found for one choice never turns up in the next. In the real processes."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication

from companion.library.client import IndexingProcess
from companion.library.pieces import CoverRead, Event, Piece
from companion.library.source import Source
from companion.library.view_model import LibraryViewModel
from companion.library.words import LibraryWords
from tests.library.listening import Listener
from tests.library.making import drawn, tagged


class Chooser:
    """Makes choices, and lets what was told arrive only when asked to."""

    def __init__(self) -> None:
        self.command: Sequence[str] = ()
        """What looks through folders, in place of the real program."""
        self.ear = Listener()
        self.found: list[tuple[str, str]] = []
        """Titles, each with the state in which it came."""
        self.library = LibraryViewModel(lambda: ((), ()), self._indexing)
        self.library.found.connect(self._find)
        self.library.take_words(LibraryWords())

    def choose(self, folder: Path) -> None:
        """Have this looked through to its end; what is told of it is on its way then."""
        self.ear.told.clear()
        self.library.wanted.emit(Source(str(folder), folder.name))
        self.ear.end()

    def ask_cover(self, cover: Path) -> None:
        self.library.ask_cover(str(cover))
        self.ear.wait_for(CoverRead, 1)

    def refused(self) -> int:
        model = self.library.refusals
        assert isinstance(model, QAbstractListModel)
        return model.rowCount()

    def arrive(self) -> None:
        """What is on its way arrives."""
        QCoreApplication.sendPostedEvents()

    def _indexing(self, on_event: Callable[[Event], None], words: LibraryWords) -> IndexingProcess:
        def hear(event: Event) -> None:
            on_event(event)
            self.ear(event)

        return IndexingProcess(hear, words, command=self.command)

    def _find(self, pieces: tuple[Piece, ...]) -> None:
        self.found += [(one.title, self.library.state) for one in pieces]


@pytest.fixture
def chooser(qapp: object) -> Iterator[Chooser]:
    made = Chooser()
    yield made
    made.library.end()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    tagged(tmp_path / "stick" / "a.mp3", "From the stick")
    (tmp_path / "stick" / "broken.mp3").write_bytes(b"no music at all")
    return tmp_path / "stick"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tagged(tmp_path / "home" / "a.mp3", "From home").parent


def test_what_was_still_on_its_way_of_one_choice_is_dropped_by_the_next(
    chooser: Chooser, stick: Path, home: Path
) -> None:
    chooser.choose(stick)
    chooser.choose(home)
    chooser.arrive()
    assert chooser.found == [("From home", "looking")]
    assert (chooser.library.count, chooser.library.state) == (1, "done")
    assert chooser.refused() == 0


def test_nothing_of_a_choice_that_was_given_up_arrives(chooser: Chooser, stick: Path) -> None:
    chooser.choose(stick)
    chooser.library.forget()
    chooser.arrive()
    assert (chooser.found, chooser.library.state) == ([], "idle")


def test_a_choice_whose_program_cannot_run_ends_and_is_told_of(
    chooser: Chooser, stick: Path
) -> None:
    chooser.command = ["/no/such/program"]
    chooser.choose(stick)
    chooser.arrive()
    assert (chooser.library.state, chooser.refused()) == ("done", 1)


def test_a_cover_of_one_choice_is_not_taken_for_one_of_the_next(
    chooser: Chooser, stick: Path
) -> None:
    cover = stick / "cover.png"
    told: list[str] = []
    chooser.library.coverRead.connect(told.append)
    cover.write_bytes(drawn(3, 3))
    chooser.choose(stick)
    chooser.ask_cover(cover)
    cover.write_bytes(drawn(5, 5))
    chooser.choose(stick)
    chooser.ask_cover(cover)
    chooser.arrive()
    assert told == [str(cover)]

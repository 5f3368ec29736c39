"""A look through a folder, step by step, when what reads the files meets with everything."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from companion.library.index import Index
from companion.library.looking import MOST_GONE, MOST_STUCK, TOLD_AT_ONCE, Look, Told, Wanted
from companion.library.said import Tags


class Answering:
    """Stands in for the process that opens files."""

    def __init__(self, answer: Callable[[str], tuple[Tags | None, str]]) -> None:
        self.asked: list[str] = []
        self._answer = answer

    def read(self, paths: Sequence[str]) -> Iterator[tuple[Tags | None, str]]:
        for path in paths:
            self.asked.append(Path(path).name)
            yield self._answer(path)


def named(path: str) -> tuple[Tags | None, str]:
    return Tags(Path(path).stem), ""


@pytest.fixture
def index() -> Iterator[Index]:
    made = Index(None)
    yield made
    made.close()


def put(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")
    return root


def titles(told: Sequence[Told]) -> list[object]:
    return [row[1] for one in told for row in one.pieces]


def whys(told: Sequence[Told]) -> list[str]:
    return [why for one in told for _, why in one.refused]


def test_known_files_are_not_opened_again(index: Index, tmp_path: Path) -> None:
    put(tmp_path, "a.mp3", "b.mp3")
    assert titles(list(Look(Wanted(str(tmp_path)), index, Answering(named)).steps())) == ["a", "b"]
    os.utime(tmp_path / "b.mp3", ns=(3, 3))
    again = Answering(named)
    assert titles(list(Look(Wanted(str(tmp_path)), index, again).steps())) == ["a", "b"]
    assert again.asked == ["b.mp3"]


def test_in_one_folder_tags_decide_and_then_names(index: Index, tmp_path: Path) -> None:
    put(tmp_path, "d.mp3", "e 10.mp3", "e 9.mp3", "a.mp3", "b.mp3", "c.mp3")
    said = {
        "a": Tags("a", "", "Second", 1, 1),
        "b": Tags("b", "", "First", 1, 2),
        "c": Tags("c", "", "First", None, 1),
        "d": Tags("d", "", "First"),
    }
    reader = Answering(lambda path: (said.get(Path(path).stem, Tags(Path(path).stem)), ""))
    told = list(Look(Wanted(str(tmp_path)), index, reader).steps())
    assert titles(told) == ["c", "b", "d", "a", "e 9", "e 10"]


def test_what_is_damaged_is_known_too_but_what_was_only_slow_is_tried_again(
    index: Index, tmp_path: Path
) -> None:
    put(tmp_path, "a.mp3", "b.mp3")
    first = Answering(lambda path: (None, "stuck" if "a." in path else "damaged"))
    assert whys(list(Look(Wanted(str(tmp_path)), index, first).steps())) == ["stuck", "damaged"]
    again = Answering(named)
    told = list(Look(Wanted(str(tmp_path)), index, again).steps())
    assert again.asked == ["a.mp3"]
    assert (titles(told), whys(told)) == (["a"], ["damaged"])


def test_a_stick_that_is_pulled_ends_the_look_and_nothing_is_forgotten(
    index: Index, tmp_path: Path
) -> None:
    root = put(tmp_path / "stick", *(f"{at}/{at}.mp3" for at in range(9)))
    list(Look(Wanted(str(root)), index, Answering(named)).steps())
    os.utime(root / "4" / "4.mp3", ns=(3, 3))

    def pulled(path: str) -> tuple[Tags | None, str]:
        shutil.rmtree(root)
        return None, "gone"

    look = Look(Wanted(str(root)), index, Answering(pulled))
    told = list(look.steps())
    assert look.is_cut_off
    assert titles(told) == ["0", "1", "2", "3"]
    assert whys(told) == ["gone"]
    assert len(index.known_in(str(root))) == 9


def test_an_empty_folder_where_music_was_is_told_as_gone_and_nothing_is_forgotten(
    index: Index, tmp_path: Path
) -> None:
    share = put(tmp_path / "share", "a.mp3", "b.mp3")
    list(Look(Wanted(str(share)), index, Answering(named)).steps())
    index.keep_gain(str(share / "a.mp3"), -3.0)
    share.rename(tmp_path / "elsewhere")
    share.mkdir()
    look = Look(Wanted(str(share)), index, Answering(named))
    told = list(look.steps())
    assert look.is_cut_off
    assert [one.refused for one in told if one.refused] == [((str(share), "gone"),)]
    share.rmdir()
    (tmp_path / "elsewhere").rename(share)
    again = Answering(named)
    told = list(Look(Wanted(str(share)), index, again).steps())
    assert [(row[1], row[-1]) for one in told for row in one.pieces] == [("a", -3.0), ("b", None)]
    assert again.asked == []


def test_an_empty_folder_in_which_nothing_was_known_is_only_empty(
    index: Index, tmp_path: Path
) -> None:
    look = Look(Wanted(str(tmp_path)), index, Answering(named))
    assert whys(list(look.steps())) == []
    assert not look.is_cut_off


@pytest.mark.parametrize("left", ["b.mp3", "b.m4a", "b.m3u"])
def test_music_that_was_taken_out_of_a_folder_is_forgotten_where_anything_is_left(
    index: Index, tmp_path: Path, left: str
) -> None:
    put(tmp_path, "a.mp3", left)
    wanted = Wanted(str(tmp_path), unplayed={"m4a": "aac"})
    list(Look(wanted, index, Answering(named)).steps())
    (tmp_path / "a.mp3").unlink()
    list(Look(wanted, index, Answering(named)).steps())
    assert str(tmp_path / "a.mp3") not in index.known_in(str(tmp_path))


@pytest.mark.parametrize(
    ("answer", "most", "why"), [("gone", MOST_GONE, "gone"), ("stuck", MOST_STUCK, "stopped")]
)
def test_a_disk_that_answers_no_more_ends_the_look(
    index: Index, tmp_path: Path, answer: str, most: int, why: str
) -> None:
    put(tmp_path, *(f"{at}.mp3" for at in range(50)))
    reader = Answering(lambda _: (None, answer))
    look = Look(Wanted(str(tmp_path)), index, reader)
    assert whys(list(look.steps())) == [why]
    assert look.is_cut_off
    assert len(reader.asked) == most


def test_now_and_then_a_file_that_is_gone_ends_nothing(index: Index, tmp_path: Path) -> None:
    put(tmp_path, *(f"{at}.mp3" for at in range(100)))
    reader = Answering(lambda path: (None, "gone") if "5" in Path(path).name else named(path))
    look = Look(Wanted(str(tmp_path)), index, reader)
    assert whys(list(look.steps())) == ["gone"] * 19
    assert not look.is_cut_off


def test_what_was_read_is_kept_when_nobody_asks_for_the_next_step(
    index: Index, tmp_path: Path
) -> None:
    put(tmp_path, *(f"{at}.mp3" for at in range(30)))
    steps = Look(Wanted(str(tmp_path)), index, Answering(named)).steps()
    for _ in range(11):
        next(steps)
    steps.close()  # type: ignore[attr-defined] # a generator, as it says
    assert len(index.known_in(str(tmp_path))) == 10


def test_progress_counts_and_batches_are_bounded(index: Index, tmp_path: Path) -> None:
    put(tmp_path, *(f"{at}.mp3" for at in range(3 * TOLD_AT_ONCE)))
    told = list(Look(Wanted(str(tmp_path)), index, Answering(named)).steps())
    counts = [one.done for one in told]
    assert counts == sorted(counts)
    assert (told[-1].done, told[-1].of) == (3 * TOLD_AT_ONCE, 3 * TOLD_AT_ONCE)
    assert max(len(one.pieces) for one in told) == TOLD_AT_ONCE
    assert len(titles(told)) == 3 * TOLD_AT_ONCE


@pytest.mark.parametrize("text", ["", "nothing that is here.mp3\n", "\0"])
def test_a_list_with_nothing_on_it_is_told(index: Index, tmp_path: Path, text: str) -> None:
    put(tmp_path, "a.mp3")
    (tmp_path / "x.m3u").write_text(text)
    told = list(Look(Wanted(str(tmp_path)), index, Answering(named)).steps())
    assert whys(told) == ["list"]
    assert titles(told) == ["a"]


def test_a_list_that_is_not_there_is_told(index: Index, tmp_path: Path) -> None:
    put(tmp_path, "a.mp3")
    wanted = Wanted(str(tmp_path), str(tmp_path / "gone.m3u"))
    told = list(Look(wanted, index, Answering(named)).steps())
    assert (whys(told), titles(told)) == (["list"], [])

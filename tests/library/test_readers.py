"""Tags are read by a process that may hang, fall or swell: each file gets its answer all the
same.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from companion.library.pictures import is_cover
from companion.library.readers import AT_ONCE, TagReader
from companion.library.reading import MOST_MEMORY, answer
from tests.library.making import drawn, flac_with, jpeg, piece, tagged

# Answers as the real one does, but not to everything.
MOODY = """
import json, os, sys, time
for line in sys.stdin:
    path = json.loads(line)
    if "hang" in path: time.sleep(999)
    if "fall" in path: os.abort()
    if "babble" in path: print("what?", flush=True); continue
    print(json.dumps([[path, "", "", None, None, None, None, False], ""]), flush=True)
"""
Make = Callable[..., TagReader]


@pytest.fixture
def reader() -> Iterator[Make]:
    made: list[TagReader] = []

    def make(script: str = "", per_file_s: float = 20.0) -> TagReader:
        command = (sys.executable, "-c", script) if script else None
        made.append(TagReader(command, per_file_s))
        return made[-1]

    yield make
    for one in made:
        one.rest()


def test_every_file_gets_its_answer_in_order(reader: Make, tmp_path: Path) -> None:
    paths = [str(tagged(tmp_path / f"{at}.mp3", f"T{at}")) for at in range(3)]
    (tmp_path / "x.mp3").write_bytes(b"")
    told = list(reader().read([*paths, str(tmp_path / "x.mp3"), str(tmp_path / "y.mp3")]))
    assert [tags.title for tags, _ in told if tags] == ["T0", "T1", "T2"]
    assert [why for tags, why in told if tags is None] == ["empty", "gone"]


@pytest.mark.parametrize("bad", ["hang", "fall", "babble"])
def test_a_file_that_takes_its_reader_with_it_is_stuck_and_the_others_are_read(
    reader: Make, bad: str
) -> None:
    paths = ["a", "b", bad, "c", bad, "d"]
    told = list(reader(MOODY, per_file_s=0.3).read(paths))
    assert [tags.title if tags else why for tags, why in told] == [
        *("a", "b", "stuck", "c", "stuck", "d")
    ]


def test_more_paths_than_a_pipe_holds_are_read(reader: Make) -> None:
    paths = [f"{at}" + "x" * 4000 for at in range(3 * AT_ONCE)]
    assert [tags.title for tags, _ in reader(MOODY).read(paths) if tags] == paths


def test_whoever_stops_asking_gets_no_answer_to_something_else(reader: Make) -> None:
    one = reader(MOODY)
    answers = one.read(["a", "b", "c"])
    assert next(answers)[0]
    del answers
    assert [tags.title for tags, _ in one.read(["d"]) if tags] == ["d"]


def test_a_reader_that_does_not_start_leaves_every_file_stuck(reader: Make) -> None:
    assert list(reader("import sys; sys.exit(3)").read(["a", "b"])) == [(None, "stuck")] * 2
    assert list(TagReader(["/no/such/program"]).read(["a"])) == [(None, "stuck")]


def test_pictures_are_handed_on_and_none_where_there_is_none(reader: Make, tmp_path: Path) -> None:
    one = reader()
    assert is_cover(one.picture(str(flac_with(tmp_path / "a.flac", [drawn(1000, 500)]))) or b"")
    assert one.picture(str(flac_with(tmp_path / "c.flac", [jpeg(300, 300)]))) is None
    assert one.picture(str(piece(tmp_path / "b.flac"))) is None
    assert reader("import sys; sys.exit(3)").picture("a") is None


def test_a_resting_reader_runs_no_process(reader: Make, tmp_path: Path) -> None:
    one = reader()
    list(one.read([str(piece(tmp_path / "a.wav"))]))
    resting = one.process_id
    assert resting
    process = psutil.Process(resting)
    one.rest()
    assert not one.process_id
    assert not process.is_running()


def test_the_reader_cannot_fill_the_machine(reader: Make, tmp_path: Path) -> None:
    one = reader()
    list(one.read([str(piece(tmp_path / "a.wav"))]))
    if sys.platform == "linux":
        assert one.process_id
        assert psutil.Process(one.process_id).rlimit(psutil.RLIMIT_AS) == (MOST_MEMORY,) * 2


@pytest.mark.parametrize("line", ['"/no/such/file"', '{"picture": "/no/such/file"}', "5", "{}"])
def test_whatever_is_asked_is_answered(line: str) -> None:
    assert answer(line) in ([None, "gone"], [None, "damaged"], None)

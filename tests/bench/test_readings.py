"""Numbers out of what programs and the system write."""

import os
import time
from pathlib import Path

import pytest

from companion.bench.processes import command_of, cpu_s, family, memory_mib
from companion.bench.readings import frame_s, note_of, parent_of, pss_kib, said

DRAWN = (
    "qt.scenegraph.time.renderer  4376.401 "
    "time in renderer: total=1ms, preprocess=0, updates=0, rendering=1\n"
)


def test_a_drawn_frame_is_known_by_its_line() -> None:
    assert frame_s(DRAWN) == 4376.401


@pytest.mark.parametrize(
    "line",
    [
        "",
        "qml 4376.401 time in renderer\n",
        "qt.scenegraph.time.renderloop 4376.401 Frame rendered in 2ms\n",
        "qt.scenegraph.time.renderer soon time in renderer\n",
    ],
)
def test_other_lines_are_no_frames(line: str) -> None:
    assert frame_s(line) is None


def test_a_note_from_qml_is_a_word_and_its_moment() -> None:
    assert note_of("qml  4386.456 bench turn1\n") == ("turn1", 4386.456)
    assert note_of("qml  4386.456 something else\n") is None
    assert note_of(DRAWN) is None


def test_what_a_window_says_of_itself_is_a_table() -> None:
    assert said('bench {"word": "there", "at": 1.5}\n') == {"word": "there", "at": 1.5}


@pytest.mark.parametrize("line", ["there", 'bench {"word":', "bench 3", 'other {"word": "x"}'])
def test_nonsense_says_nothing(line: str) -> None:
    assert said(line) is None


def test_the_proportional_size_is_not_its_parts() -> None:
    rollup = "Rss:   9000 kB\nPss:    1234 kB\nPss_Dirty:  77 kB\nPss_Anon:  66 kB\n"
    assert pss_kib(rollup) == 1234


def test_a_rollup_without_it_is_refused() -> None:
    with pytest.raises(ValueError, match="proportional"):
        pss_kib("Pss_Dirty:  77 kB\n")


def test_a_name_may_hold_spaces_and_brackets() -> None:
    assert parent_of("17 (a (bad) name) S 4 17 17 0 -1") == 4


def test_this_process_is_read_rightly() -> None:
    before, own_before = cpu_s(os.getpid()), time.process_time()
    assert abs(before - own_before) < 1.0
    assert memory_mib(os.getpid()) > 1.0
    assert "python" in command_of(os.getpid())
    assert os.getpid() in family(os.getppid())


def test_a_process_that_is_gone_is_said_to_be() -> None:
    gone = next(number for number in range(99_999, 1, -1) if not Path(f"/proc/{number}").exists())
    assert command_of(gone) == ""
    with pytest.raises(OSError, match="Invalid argument"):
        cpu_s(gone)

"""The log tells what the program did and nothing that a patient said or typed."""

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.device.log import Known, PrivateFormatter, close_log, is_allowed, open_log
from tests.device.conftest import Trouble

SECRET = "I am afraid of the needle"


@pytest.fixture
def read_log(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """An open log; calling it closes the log and gives what was written."""
    assert open_log(tmp_path, "window", "debug") == []

    def read() -> str:
        close_log()
        path = tmp_path / "window.log"
        return path.read_text() if path.exists() else ""

    yield read
    close_log()
    logging.getLogger("companion").propagate = True


def test_what_the_program_did_is_written(read_log: Callable[[], str]) -> None:
    logging.getLogger("companion.sound.process").warning(
        "device %s lost after %.1f s, try %d", Known("USB Audio"), 12.5, 3
    )
    assert "WARNING companion.sound.process: device USB Audio lost after 12.500 s, try 3" in (
        read_log()
    )


def test_a_text_that_is_not_known_is_left_out(read_log: Callable[[], str]) -> None:
    log = logging.getLogger("companion.app.gui")
    log.warning("the answer was %s", SECRET)
    log.warning("the answers were %s", [SECRET])
    log.warning("the visit is %(visit)s", {"visit": SECRET})
    written = read_log()
    assert written.count("the answer") == 2
    assert "needle" not in written


def test_an_error_is_told_by_kind_and_place_without_its_words(read_log: Callable[[], str]) -> None:
    log = logging.getLogger("companion.app.gui")
    try:
        float(SECRET)
    except ValueError as error:
        log.warning("could not read %s", error)
        log.exception("gave up")
    written = read_log()
    assert "could not read ValueError" in written
    assert "test_log.py" in written
    assert "needle" not in written


def test_a_failing_disk_is_told_by_its_code(read_log: Callable[[], str]) -> None:
    logging.getLogger("companion.device.settings").warning("%s", PermissionError(13, SECRET))
    written = read_log()
    assert "PermissionError EACCES" in written
    assert "needle" not in written


@pytest.mark.parametrize(
    "name",
    [
        "companion.visit.view_model",
        "companion.breathing.timeline",
        "companion.clinic",
        "companion.walkthrough.tailor",
        "companion.application",
        "companion",
    ],
)
def test_rooms_that_hold_the_visit_write_nothing_at_all(
    read_log: Callable[[], str], name: str
) -> None:
    logging.getLogger(name).error("worry %d", 7)
    assert read_log() == ""


def test_other_peoples_libraries_write_nothing(read_log: Callable[[], str]) -> None:
    logging.getLogger("PIL").error("opened")
    logging.getLogger().error("root speaks")
    assert read_log() == ""


@given(st.text(min_size=4, alphabet=st.characters(codec="utf-8", categories=("L", "N", "P"))))
def test_no_text_of_anyone_passes_the_formatter(text: str) -> None:
    marked = f"<<{text}>>"
    record = logging.LogRecord(
        "companion.app", logging.INFO, "gui.py", 1, "%s and %r and %10.3f", (marked,) * 3, None
    )
    assert is_allowed(record)
    assert marked not in PrivateFormatter().format(record)


@pytest.mark.parametrize(("template", "args"), [("%s %s", (1,)), ("100 %", (1,))])
def test_a_message_that_does_not_fit_its_values_is_written_as_it_is(
    template: str, args: tuple[object, ...]
) -> None:
    record = logging.LogRecord("companion.app", logging.INFO, "gui.py", 1, template, args, None)
    assert template[0] in PrivateFormatter().format(record)


def test_the_log_stays_small(tmp_path: Path, read_log: Callable[[], str]) -> None:
    log = logging.getLogger("companion.app.gui")
    for number in range(30_000):
        log.info("beat %d of a long night in which nothing happened at all", number)
    read_log()
    files = list(tmp_path.glob("window.log*"))
    assert len(files) == 4
    assert sum(path.stat().st_size for path in files) < 1.2 * 1024 * 1024


def test_a_disk_that_takes_nothing_costs_the_log_and_no_more(
    tmp_path: Path, trouble: Trouble, capfd: pytest.CaptureFixture[str]
) -> None:
    with trouble(tmp_path) as folder:
        notices = open_log(folder, "window")
        logging.getLogger("companion.app.gui").warning("still here")
        close_log()
    logging.getLogger("companion").propagate = True
    assert len(notices) in (0, 1)
    assert capfd.readouterr().err == ""


def test_a_folder_that_cannot_be_made_is_a_notice(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file")
    notices = open_log(tmp_path / "log", "window")
    close_log()
    logging.getLogger("companion").propagate = True
    assert [notice.file for notice in notices] == [str(tmp_path / "log")]
    assert json.dumps(notices[0].to_table())

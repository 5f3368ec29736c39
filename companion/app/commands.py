"""Every command of the command line, with its options and its help."""

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, NoReturn

from companion.datafile import DataFileError

AUDIENCES: Final = ("adult", "teen", "child", "little", "parent")
THEMES: Final = ("light", "dark", "contrast")

_FAULT: Final = 70
_SIZE: Final = re.compile(r"(\d{3,4})x(\d{3,4})")

Command = Callable[[argparse.Namespace], int]
COMMANDS: Final[Mapping[str, str]] = {
    "run": "companion.app.start",
    "tour": "companion.app.tour",
    "check": "companion.app.check",
    "doctor": "companion.app.doctor",
    "bench": "companion.app.bench",
}
"""The module of each command; its `main` takes the parsed options and returns the exit status.
A module is imported only when its command is given."""


def obey(words: Sequence[str]) -> int:
    """Run the command in `words`; whatever goes wrong becomes one line and a non-zero status."""
    options = _parser().parse_args(words)
    try:
        command: Command = import_module(COMMANDS[options.command]).main
        return command(options)
    except DataFileError as error:
        return _fail(str(error), 1)
    except OSError as error:
        what = error.strerror or str(error)
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{what}. Check that it is there and may be read and written.", 1)
    except KeyboardInterrupt:
        return _fail("stopped.", 130)
    except Exception as error:  # noqa: BLE001, RUF100 - the last line of defence says so plainly
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        file = Path(place.tb_frame.f_code.co_filename).name if place is not None else "?"
        line = place.tb_lineno if place is not None else 0
        told = f"a fault in Companion itself ({type(error).__name__} at {file}:{line})"
        return _fail(f"{told}. Please report it with this line.", _FAULT)


def _fail(message: str, status: int) -> int:
    print(f"companion: {message}", file=sys.stderr)
    return status


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no size: write width x height, as 1280x800")
    return int(match[1]), int(match[2])


def _text_scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 1 <= scale <= 2:
        raise argparse.ArgumentTypeError(f"'{text}' is no text scale: choose from 1 to 2, as 1.5")
    return scale


class _OneLineParser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line, and where the right ones stand."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _OneLineParser(
        prog="companion",
        description="Keeps a person company before, during and after a bone marrow examination.",
        epilog="Without a command it starts the app.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")

    add("run", "start the app (the default)")

    tour = add("tour", "drive the real app through every screen and keep a picture of each")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for pictures")
    tour.add_argument(
        "--audience", choices=AUDIENCES, help="one reader only (default: adult, child, parent)"
    )
    tour.add_argument("--theme", choices=THEMES, help="one theme only (default: all)")
    tour.add_argument(
        "--size", type=_size, metavar="WxH", help="one size only, as 1280x800 (default: all)"
    )
    tour.add_argument(
        "--text-scale", type=_text_scale, metavar="N", help="one text scale only, from 1 to 2"
    )
    tour.add_argument("--language", default="en", metavar="CODE", help="language of the words")
    tour.add_argument(
        "--only", default="", metavar="NAME", help="stops whose names begin so, as 07_music"
    )

    check = add("check", "check content and assets: file, key, fault and cure")
    check.add_argument(
        "path", type=Path, nargs="?", metavar="PATH", help="one procedure pack (default: all)"
    )
    check.add_argument(
        "--proof", type=Path, metavar="DIR", help="write every text as each reader sees it"
    )

    add("doctor", "tell what this machine has and lacks for Companion")

    bench = add("bench", "measure how fast it is, beside the barest window of the same kind")
    bench.add_argument("--json", type=Path, metavar="FILE", help="keep the figures in FILE")
    return parser

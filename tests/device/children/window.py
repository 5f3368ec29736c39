"""Stands in for the window's process: tells a journal what it was told, then behaves as asked.

window.py JOURNAL BEHAVIOUR[,BEHAVIOUR...]: each start takes the next behaviour, the last for ever.
"""

import json
import os
import signal
import sys
from pathlib import Path

VISIT = {"screen": "walkthrough", "step": 4}


def say(**message: object) -> None:
    """One line to the parent."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def raw(data: bytes) -> None:
    """Bytes to the parent that are no line of the contract."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def hang() -> None:
    """Wait for what never comes."""
    while True:
        signal.pause()


def crash() -> None:
    say(beat=1.0)
    say(visit=VISIT)
    os.abort()


def long_visit_and_crash() -> None:
    say(beat=1.0)
    say(visit={"questions": "x" * 200_000})
    os.abort()


def bare_crash() -> None:
    os.abort()


def freeze() -> None:
    say(beat=1.0)
    say(visit=VISIT)
    hang()


def bye() -> None:
    say(beat=1.0)
    say(bye=True)


def crash_after_bye() -> None:
    say(bye=True)
    os.abort()


def stay_after_bye() -> None:
    say(bye=True)
    hang()


def garbage_and_crash() -> None:
    say(beat=1.0)
    say(visit=VISIT)
    raw(b"\xff\xfe\x00 no text\n")
    raw(b"{" * 5_000_000 + b"\n")
    raw(b"[" * 60_000 + b"\n")
    raw(b'[1, 2]\n"visit"\nNaN\n{"visit": "no table"}\n{"visit": 7}\n{"bye": "yes"}\n\n')
    raw(b'{"visit": {"never": "ended')
    os.abort()


def flood_and_crash() -> None:
    line = json.dumps({"beat": 1.0, "visit": {"screen": "welcome"}}).encode() + b"\n"
    for _ in range(200):
        raw(line * 1000)
    say(visit=VISIT)
    os.abort()


def cannot_start() -> None:
    sys.exit(78)


def wait_for_the_end() -> None:
    def ended(*_: object) -> None:
        say(bye=True)
        with JOURNAL.open("a") as journal:
            journal.write('"asked to end"\n')
        sys.exit(0)

    signal.signal(signal.SIGTERM, ended)
    say(beat=1.0)
    with JOURNAL.open("a") as journal:
        journal.write('"open"\n')
    while True:
        say(beat=1.0)
        signal.sigtimedwait([], 0.1)


def deaf_to_the_end() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    say(beat=1.0)
    with JOURNAL.open("a") as journal:
        journal.write('"open"\n')
    hang()


if __name__ == "__main__":
    JOURNAL = Path(sys.argv[1])
    behaviours = sys.argv[2].split(",")
    starts = len(JOURNAL.read_text().splitlines()) if JOURNAL.exists() else 0
    with JOURNAL.open("a") as journal:
        journal.write(sys.stdin.readline())
    globals()[behaviours[min(starts, len(behaviours) - 1)]]()

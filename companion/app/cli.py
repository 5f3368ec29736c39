"""The command line: `companion` when installed, `python main.py` in a checkout.

Starting the app is the ordinary case and waits for nothing here that it does not need.
"""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0, or more when a line said what is not well."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words in ([], ["run"]):
        from companion.device.keeper import run

        return run([])
    from companion.app.commands import obey

    return obey(words)

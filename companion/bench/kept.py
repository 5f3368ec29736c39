"""The real parent process, with the driven window as its window."""

import sys
from collections.abc import Sequence

from companion.device.keeper import keep


def main(argv: Sequence[str]) -> int:
    """Keep one driven window until it is ended. Returns the exit status."""
    return keep([sys.executable, "-m", "companion.bench.drive", *argv[1:]])


if __name__ == "__main__":
    sys.exit(main(sys.argv))

"""Starts Companion from a checkout. Installed, the command `companion` does the same."""

import sys

from companion.app.cli import main

if __name__ == "__main__":
    sys.exit(main())

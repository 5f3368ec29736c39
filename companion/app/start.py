"""The command `run`, when it is written out with options."""

import argparse

from companion.device.keeper import run


def main(_options: argparse.Namespace) -> int:
    """Start the app. Returns its exit status."""
    return run([])

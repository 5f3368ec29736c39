"""The barest PySide6 window. Run as a file, with the QML file to show; imports nothing else."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine


def main() -> int:
    """Show the window until somebody ends it."""
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.load(sys.argv[1])
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

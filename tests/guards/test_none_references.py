"""PySide6 6.12.0 on Python 3.11 loses a reference to None in every call that returns nothing.

After some thousand calls the process aborts: docs/decisions/0002-pyside6-6.11.md.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

CALLS = 1_000


def test_a_thousand_calls_lose_no_reference_to_none(qapp: QGuiApplication) -> None:
    assert qapp is not None
    QCoreApplication.processEvents()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < CALLS // 10

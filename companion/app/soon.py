"""Something that many changes ask for, done once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class Soon(QTimer):
    """Does `what` after this turn of the event loop, however often it is asked for.

    Asking again never puts it off: what changes all the time is done all the same.
    """

    def __init__(self, what: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=0)
        self.timeout.connect(what)

    @Slot()
    def ask(self) -> None:
        if not self.isActive():
            self.start()

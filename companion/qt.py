"""Qt's Property, Slot and QmlUncreatable with types a checker understands, and addresses of files.

At run time these are PySide6's own. To a checker a `@Property(...)` is a read-only attribute of
the type its getter returns, and a `@Slot(...)` leaves the method's signature alone.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from PySide6.QtCore import QUrl, Signal

if TYPE_CHECKING:
    T = TypeVar("T")
    Class = TypeVar("Class", bound=type[Any])
    Method = TypeVar("Method", bound=Callable[..., Any])

    class Readable(Generic[T]):
        """A read-only attribute of an instance."""

        @overload
        def __get__(self, instance: None, owner: type[Any]) -> "Readable[T]": ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> T: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> "T | Readable[T]": ...

    def Property(
        kind: type | str, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], Readable[T]]:
        """A read-only property that QML can bind to."""
        ...

    def Slot(
        *kinds: type | str, result: type | str | None = None, name: str | None = None
    ) -> Callable[[Method], Method]:
        """A method that QML can call."""
        ...

    def QmlUncreatable(reason: str) -> Callable[[Class], Class]:
        """A type that QML knows but does not make."""
        ...
else:
    from PySide6.QtCore import Property, Slot
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable", "Signal", "Slot", "file_url"]


def file_url(file: Path | str | None) -> QUrl:
    """The address of a file for QML, empty where there is none. A text is an address already."""
    if isinstance(file, str):
        return QUrl(file)
    return QUrl.fromLocalFile(str(file)) if file else QUrl()

"""Qt's Property and Slot with types a checker understands.

At run time these are PySide6's own. To a checker a `@Property(...)` is a read-only attribute of the type its getter
returns, and a `@Slot(...)` leaves the method's signature alone.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from PySide6.QtCore import Signal

if TYPE_CHECKING:
    T = TypeVar("T")
    Method = TypeVar("Method", bound=Callable[..., Any])

    class Readable(Generic[T]):
        """A read-only attribute of an instance."""

        @overload
        def __get__(self, instance: None, owner: type[Any]) -> "Readable[T]": ...
        @overload
        def __get__(self, instance: object, owner: type[Any]) -> T: ...
        def __get__(self, instance: object | None, owner: type[Any]) -> "T | Readable[T]": ...

    def Property(  # noqa: N802 - Qt's name, which its tools look for
        kind: type | str, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], Readable[T]]:
        """A read-only property that QML can bind to."""
        ...

    def Slot(  # noqa: N802 - Qt's name, which its tools look for
        *kinds: type | str, result: type | str | None = None, name: str | None = None
    ) -> Callable[[Method], Method]:
        """A method that QML can call."""
        ...
else:
    from PySide6.QtCore import Property, Slot

__all__ = ["Property", "Signal", "Slot"]

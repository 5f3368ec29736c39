"""What staff should know about the device, told in the nurse's corner."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that went wrong and was got over. Plain words for staff, never anything about a
    patient.

    `file` is the file it is about, or empty.
    """

    what: str
    cure: str
    file: str = ""

    def to_table(self) -> dict[str, str]:
        """As it travels through the pipe between the parent and the window."""
        return asdict(self)

    @classmethod
    def from_table(cls, table: Mapping[str, object]) -> Self | None:
        """The notice in `table`; None when that is no notice."""
        what, cure, file = table.get("what"), table.get("cure"), table.get("file", "")
        if isinstance(what, str) and isinstance(cure, str) and isinstance(file, str):
            return cls(what, cure, file)
        return None

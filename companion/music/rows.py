"""The fields of a row of a manifest. Each raises BrokenRowError with key, fault and cure."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from companion.datafile import DataFileError, Finding, read_table, unfit_for_display


class BrokenRowError(Exception):
    """A row that cannot be used: the key, what is wrong, the cure."""


def rows(
    folder: Path, name: str, kind: str, findings: list[Finding]
) -> Iterator[Mapping[str, object]]:
    try:
        rows = read_table(folder, name).get(kind, [])
    except DataFileError as error:
        broken = error.finding
        file = f"{folder.name}/{broken.file}"
        findings.append(Finding(file, broken.key, broken.problem, broken.cure))
        return
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, Mapping):
            yield row


def names(row: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = row.get(key)
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BrokenRowError(key, "is no list of names", 'write names, such as ["one", "two"]')
    return tuple(value)


def lines(row: Mapping[str, object], key: str) -> tuple[float, ...]:
    value = row.get(key, [])
    numbers = (
        tuple(float(one) for one in value if isinstance(one, int | float) and one >= 0)
        if isinstance(value, list)
        else ()
    )
    rising = all(before < after for before, after in pairwise(numbers))
    if not isinstance(value, list) or len(numbers) < len(value) or not rising:
        raise BrokenRowError(
            key, "is no list of rising times", "write seconds, such as [1.5, 11.5]"
        )
    return numbers


def text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or unfit_for_display(value):
        raise BrokenRowError(key, "is no plain text", "put plain words in quotes")
    return value


def seconds(row: Mapping[str, object], key: str) -> float:
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 86400:
        raise BrokenRowError(key, "is no length", "write seconds, such as 236.5")
    return float(value)


def file(folder: Path, row: Mapping[str, object], key: str) -> Path:
    path = folder / text(row, key)
    if not path.is_file():
        raise BrokenRowError(key, f"{path.name} is missing", "put the file back")
    return path

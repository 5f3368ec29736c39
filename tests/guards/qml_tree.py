"""The objects of a QML file, read from the form that qmlformat gives it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_OPENING = re.compile(r"^(?P<indent> *)(?:(?P<slot>[\w.]+): )?(?P<kind>(?:\w+\.)?[A-Z]\w*) \{$")


@dataclass(frozen=True)
class QmlObject:
    """One object: its type, the line it begins on, and the names that it binds itself."""

    kind: str
    line: int
    is_root: bool
    names: frozenset[str]

    def binds(self, name: str) -> bool:
        return name in self.names


def objects_of(path: Path) -> Iterator[QmlObject]:
    """Every object of the file, the root first."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        match = _OPENING.match(line)
        if match:
            indent = match["indent"]
            yield QmlObject(
                kind=match["kind"],
                line=number + 1,
                is_root=not indent,
                names=frozenset(_own_names(lines[number + 1 :], indent)),
            )


def _own_names(rest: Iterable[str], indent: str) -> Iterator[str]:
    own = re.compile(rf"^{indent}    (?:(?:required |readonly )*property [\w<>.]+ )?([\w.]+):")
    for line in rest:
        if line == f"{indent}}}":
            return
        match = own.match(line)
        if match:
            yield match[1]


def interactive_types(files: Iterable[Path], roots: frozenset[str]) -> frozenset[str]:
    """The types that answer to a touch: `roots`, and every file whose root is one of them."""
    first = {path.stem: next(objects_of(path)).kind for path in files}
    found = set(roots)
    while new := {name for name, kind in first.items() if kind in found} - found:
        found |= new
    return frozenset(found)


def named_by_themselves(files: Iterable[Path]) -> frozenset[str]:
    """The types whose own file gives them their objectName: there is one of each on a screen."""
    return frozenset(path.stem for path in files if next(objects_of(path)).binds("objectName"))

"""Writes the manifests of built assets as TOML that a person can read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "str | int | float | Sequence[Value] | Mapping[str, Value]"


def tables(name: str, rows: Iterable[Mapping[str, Value]]) -> str:
    """TOML text of an array of tables; a list of mappings inside a row becomes sub-tables."""
    return "".join(f"\n{_table(name, row)}" for row in rows)


def _table(name: str, row: Mapping[str, Value]) -> str:
    plain = [f"{key} = {_written(value)}\n" for key, value in row.items() if not _is_rows(value)]
    nested = [
        f"\n{_table(f'{name}.{key}', item)}"
        for key, value in row.items()
        if _is_rows(value) and isinstance(value, Sequence)
        for item in value
        if isinstance(item, Mapping)
    ]
    return f"[[{name}]]\n{''.join(plain)}{''.join(nested)}"


def _is_rows(value: Value) -> bool:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return False
    return bool(value) and all(isinstance(item, Mapping) for item in value)


def _written(value: Value) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)  # a JSON string is a TOML basic string
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_written(item)}" for key, item in value.items()) + " }"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_written(item) for item in value) + "]"
    return str(value)

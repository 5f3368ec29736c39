"""Knowing borrowed sentences without keeping the texts they were borrowed from.

Six words in a row that stand in one of the source documents count as copied. The pack keeps
a short salted hash of every such run, enough to recognise one and too little to read any.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from companion.datafile import read_capped

RUN_WORDS = 6
_DIGEST_BYTES = 6
_SALT = b"companion shingle"[:16]
_WORD = re.compile(r"[a-z][a-z'-]*|\d+")


def words_of(text: str) -> list[str]:
    """The words of `text` in lower case, with numbers, without punctuation."""
    return _WORD.findall(text.lower().replace("’", "'"))


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Every run of RUN_WORDS words in `text`, as pairs of the run and its hash."""
    words = words_of(text)
    for start in range(len(words) - RUN_WORDS + 1):
        run = " ".join(words[start : start + RUN_WORDS])
        digest = hashlib.blake2b(run.encode(), digest_size=_DIGEST_BYTES, salt=_SALT).digest()
        yield run, base64.b64encode(digest).decode()


def copied_run(text: str, shingles: frozenset[str]) -> str | None:
    """The first run of `text` that stands in a source document, or None."""
    return next((run for run, digest in runs(text) if digest in shingles), None)


def read_shingles(root: Path) -> frozenset[str]:
    """Read the hashes in `shingles.txt` of the pack in `root`. Raises DataFileError."""
    lines = read_capped(root, "shingles.txt").decode("ascii", errors="replace").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def shingle_file(texts: Iterable[str]) -> str:
    """The contents of `shingles.txt` for these source documents."""
    hashes = sorted({digest for text in texts for _, digest in runs(text)})
    head = f"# Hashes of every {RUN_WORDS} words in a row of the source documents, sorted."
    return "\n".join([head, *hashes, ""])

"""The pictures of pages: checklists, cards, what comes afterwards."""

from collections.abc import Sequence

from tools.illustrations.sheet import Page

PAGES: dict[str, Page | Sequence[Page]] = {}

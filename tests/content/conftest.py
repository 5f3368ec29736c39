"""The same copy of the shipped pack that the walkthrough's own tests may damage."""

from tests.walkthrough.conftest import damage, pack_copy

__all__ = ["damage", "pack_copy"]

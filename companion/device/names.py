"""Names that two processes agree on."""

PARENT_VARIABLE = "COMPANION_PARENT"
"""Set in the environment of a window that has a parent."""

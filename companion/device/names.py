"""What the parent and the window's process must agree on."""

from typing import Final

PARENT_VARIABLE = "COMPANION_PARENT"
"""In the environment of a window that has a parent: that parent's process id."""

LONGEST_LINE: Final = 512 * 1024
"""So many bytes has a line between them at most: a visit as full as its rooms let it become."""

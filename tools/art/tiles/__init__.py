"""The gallery's pictures: one for every guided exercise and every quiet technique."""

"""How fast the app is, beside the barest programs of the same kind on the same machine."""

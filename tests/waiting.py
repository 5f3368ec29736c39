"""How long a test waits for what must come."""

PATIENCE_MS = 30_000
"""Far more than anything takes: only a machine with too much else to do comes near it."""

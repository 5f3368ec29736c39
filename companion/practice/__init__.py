"""Guided exercises: words to listen to or read along, each in its time, over a quiet picture."""

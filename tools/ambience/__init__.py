"""Builds the ambiences: layers that loop without a seam, to be mixed at run time with slow drift.

``python -m tools.ambience --out assets/ambience``. Everything is computed; nothing was recorded.
"""

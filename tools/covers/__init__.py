"""Draws the covers of music, playlists and ambiences: one light, one horizon, one living thing.

``python -m tools.covers --out assets`` writes one square SVG for each.
"""

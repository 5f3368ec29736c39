"""Draws the covers of the music and the rain: one light, one horizon, one living thing.

``python -m tools.covers --out assets`` writes one square SVG for each.
"""

"""Turns Companion's scores (TOML text, one line to a breath) into checked, rendered music.

``python -m tools.composer check SCORE...`` names every fault of a score;
``python -m tools.composer render SCORE... --out assets/music`` plays it and writes the manifest;
``python -m tools.composer report SCORE... --sound DIRECTORY`` tells what its listening report owes;
``python -m tools.composer picture SCORE... --out DIRECTORY`` draws it to be looked at.
"""

"""What the scores that tests make up have in common."""

HEAD = """
title = "Tiny"
about = "A few notes."
mood = "still"
cover = "A dot."
audience = "adult"
tonic = "C4"
mode = "major"
bpm = 60
breath = 10
inhale = 4
ring_s = 5
seed = 1
form = ["all"]
"""

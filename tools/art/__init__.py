"""Baked pictures: soft gradients computed once, with dither, so that no screen shows bands."""

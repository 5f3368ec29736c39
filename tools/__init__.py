"""Builders of assets: run by hand, never at run time."""

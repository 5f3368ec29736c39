"""Companion: company before, during and after a bone marrow aspiration or biopsy."""

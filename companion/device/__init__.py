"""The machine Companion runs on: folders, settings, log, and the parent process that keeps the
window alive.
"""

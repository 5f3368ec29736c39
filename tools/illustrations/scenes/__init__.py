"""The pictures. One function, one scene; each reads from back to front."""

"""Where everything is built and joined. Imported by nobody."""

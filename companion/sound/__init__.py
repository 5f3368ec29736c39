"""Everything that is heard: the mixer, the process that owns the device, and its client."""

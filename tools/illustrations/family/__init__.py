"""The family of parts: colours, shapes, people, furniture, rooms."""

"""One person's visit: what they said, what they chose, what they see. Forgotten at its end."""

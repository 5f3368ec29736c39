"""What a person can listen to, and what they are listening to now."""

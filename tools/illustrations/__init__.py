"""Pictures of people and places, composed in code from a family of parts, written as plain SVG."""

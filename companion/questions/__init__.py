"""The questions a person wants to ask: chosen, written, put in order, shown to the team."""

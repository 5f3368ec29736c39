"""Everything calming in one place: what there is for this person now, and what comes first."""

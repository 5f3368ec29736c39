"""The procedure step by step: pack, tailoring to the person, the clinic's answers, sources."""

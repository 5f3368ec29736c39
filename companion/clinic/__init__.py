"""The nurse's side: who the visit is for, the clinic's own answers, and what needs attention."""

"""The records of contact."""

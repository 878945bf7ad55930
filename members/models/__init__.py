"""The records of members."""

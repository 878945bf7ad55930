"""The records of projects."""

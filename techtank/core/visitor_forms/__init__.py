"""Forms that visitors fill in: built by editors, spared robots, safe to store.

What is done with the answers is a matter of the rooms above.
"""

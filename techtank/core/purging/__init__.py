"""Telling the page cache in front of the site what has changed.

`footprint` says which answers a page stands in, `changes` listens to what is saved and turns it
into tags, `telling` sends them: at once, and again a minute later.
"""

"""The cards that other sites show of a page: its title in the identity, 1200 × 630 pixels.

`lettering` sets the title, `card` draws the whole, `keeping` makes and finds the files.
"""

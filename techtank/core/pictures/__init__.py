"""How uploaded pictures reach visitors: in named shapes, several widths, as AVIF and WebP.

`shapes` says which sizes there are, `renditions` what is shown of a picture now, `later` makes
in the background what is missing, `encoding` how they are written.
"""

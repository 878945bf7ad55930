"""The tests: one folder a subject, `browser/` and `site/` for what spans them."""

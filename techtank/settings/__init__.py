"""`environment` reads what operators set, `base` is shared, the rest are the three modes."""

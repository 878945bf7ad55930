"""How dates and numbers are written, where Django has another habit."""

"""The demo's words: plain data that `load_demo` turns into pages."""

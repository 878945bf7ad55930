"""Where the project lies on disk."""

from pathlib import Path

PROJECT_DIR = Path(__file__).resolve().parent.parent.parent

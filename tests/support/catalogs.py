"""A pytest plugin: the tests read Swedish, so the translations are compiled before Django starts.

Named in pyproject.toml, for a conftest is read after Django, which keeps what it finds.
"""

from techtank.core.messages import compile_catalogs
from techtank.core.paths import PROJECT_DIR

compile_catalogs(PROJECT_DIR / "locale")

"""What visitors' scripts weigh."""

import gzip

from techtank.core.paths import PROJECT_DIR
from tests.support.budget import JAVASCRIPT


def test_all_scripts_of_the_site_together_keep_the_budget_of_one_page():
    scripts = list((PROJECT_DIR / "static" / "js").glob("*.js"))
    assert len(scripts) >= 3
    assert sum(len(gzip.compress(one.read_bytes(), 6)) for one in scripts) <= JAVASCRIPT

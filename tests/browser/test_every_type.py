"""A page of every type keeps in a browser what all pages promise, on the bare site.

`test_every_page` and its English twin ask much more, on the demo, and take long.
"""

import pytest

from tests.page_types import TYPES, bilingual
from tests.support.demo_server import serving
from tests.support.visitor import PHONE

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def test_a_page_of_every_type_is_accessible_in_a_browser_and_valid_in_both_languages(
    site, tmp_path, visitor, axe, nu
):
    page = visitor(viewport=PHONE, reduced_motion="reduce")
    documents = []
    with serving(tmp_path / "static") as server:
        for model in TYPES:
            path = bilingual(model).url
            swedish = page.goto(f"{server}{path}")
            axe(page)
            english = page.request.get(f"{server}/en{path}")
            assert (swedish.status, english.status) == (200, 200), path
            documents.append((f"{model.__name__} in Swedish", swedish.body()))
            documents.append((f"{model.__name__} in English", english.body()))
        page.close()  # the server stops when nobody is connected
    nu(documents)

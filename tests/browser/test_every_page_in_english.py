"""What every page promises in English too, and its HTML in both languages."""

import pytest

from tests.support import modes
from tests.support.accessibility import violations
from tests.support.places import answer_with_faults, places
from tests.support.visitor import DESKTOP

pytestmark = [pytest.mark.django_db, pytest.mark.long]


def test_every_page_is_accessible_and_valid_in_english_too(demo, visitor, nu):
    page = visitor(
        viewport=DESKTOP,
        color_scheme="dark",
        reduced_motion="reduce",
        allowed_errors="status of [45]",
    )
    answer_with_faults(page.context)
    documents, complaints = [], []
    for place in places():
        documents.append((f"{place.name} in English", place.visit(page, demo, "en").text()))
        found = [*violations(page), *modes.complaints_of_zoom(page)]
        complaints += [f"{place.name} in English: {complaint}" for complaint in found]
        page.set_viewport_size(DESKTOP)
        if not place.sends_empty_form:
            swedish = page.request.get(f"{demo}{place.address}")
            documents.append((place.name, swedish.text()))
    assert not complaints, "\n".join(complaints)
    nu(documents)

"""Whatever a form carries, the answer is never a fault, and nothing of it reaches another place."""

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from self_service import drafts
from self_service.models import ProfileDraft
from tests.self_service.sent import ADDRESS, form_of, save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
NAMES = [
    *("phone", "employees", "founded", "municipality", "postcode", "address", "email", "lead_sv"),
    *("description_sv", "contacts-0-name", "contacts-0-id", "contacts-0-phone", "version", "logo"),
    *("pictures-0-image", "pictures-0-alt_sv", "capability-1"),
]
ODD = [
    "\x00",
    "9" * 40,
    "-1",
    "٣",
    "javascript:alert(1)",
    "\ud7ff",
    "😀" * 300,
    "1e9",
    "[[",
    "\u202e",
]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.sampled_from(NAMES), st.sampled_from(ODD), min_size=1))
def test_odd_answers_are_read_stored_and_checked(company, person, odd):
    sent = QueryDict(mutable=True)
    sent.update(odd)
    draft = drafts.locked(company)
    drafts.store(draft, drafts.read_for(company, draft, sent), person)
    draft.refresh_from_db()
    assert drafts.profile_of(company, draft, checked=True).faults  # texts are missing, at least


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_answers_are_shown_again_beside_what_is_wrong(company, member, text):
    odd = dict.fromkeys(NAMES, text) | {"version": ""}
    assert save(member, to="skicka/", **odd).status_code == 422
    for page in ("", "forhandsvisning/"):
        assert member.get(f"{ADDRESS}{page}").status_code == 200


def test_an_empty_form_is_no_fault(company, member):
    for page in ("", "skicka/", "bilder/", "ta-tillbaka/"):
        assert member.post(f"{ADDRESS}{page}").status_code in {302, 409}


def test_a_text_in_place_of_a_file_is_refused(company, member):
    filled = form_of(member) | {"picture": "bild.png", "upload-picture": "1"}
    assert member.post(f"{ADDRESS}bilder/", filled).status_code == 422


def test_a_draft_whose_capability_and_picture_are_gone_still_opens(company, member, person):
    ProfileDraft.objects.create(
        member=company,
        changed_by=person,
        answers={
            "capabilities": {"987654": "core"},
            "pictures": [{"image": "987654", "alt_sv": "x", "alt_en": ""}],
            "logo": "987654",
        },
    )
    for page in ("", "forhandsvisning/"):
        assert member.get(f"{ADDRESS}{page}").status_code == 200
    assert member.post(f"{ADDRESS}skicka/").status_code == 302

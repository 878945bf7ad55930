"""Editors make offers, and are told what is wrong with them."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from offers.models import OfferIndexPage
from tests.contact.admin_forms import form_page_form, question
from tests.offers.factories import in_days, in_english, make_diet, make_meeting, make_offer
from tests.people.factories import make_contact

pytestmark = pytest.mark.django_db


def test_an_editor_publishes_an_offer_with_a_question(admin_client, client):
    form = form_page_form(
        question("Ort", required="on"),
        title="Robotlyftet",
        slug="robotlyftet",
        lead_sv="Automatisera.",
        audience_sv="Företag",
        contact=make_contact().pk,
    )
    parent = OfferIndexPage.objects.get()
    address = reverse("wagtailadmin_pages:add", args=["offers", "offerpage", parent.pk])
    response = admin_client.post(address, form | {"action-publish": "1"})
    assert response.status_code == 302, response.context["form"].errors
    assert 'name="ort"' in client.get("/erbjudanden/robotlyftet/").content.decode()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"start": in_days(2)}, "end"),
        ({"end": in_days(2)}, "start"),
        ({"start": in_days(2), "end": in_days(1)}, "end"),
        ({"start": in_days(2), "end": in_days(3), "closes_at": in_days(2.5)}, "closes_at"),
        ({"capacity": 0}, "capacity"),
    ],
)
def test_times_in_the_wrong_order_are_refused_beside_the_field(site, fields, field):
    offer = make_offer()
    for name, value in fields.items():
        setattr(offer, name, value)
    with pytest.raises(ValidationError) as refused:
        offer.full_clean()
    assert field in refused.value.message_dict


def test_an_offer_is_not_published_without_a_contact_or_with_a_diet_that_is_required(site):
    offer = make_offer(contact=None, form_fields=[make_diet(required=True)])
    fields = [error.field for error in offer.publish_errors()]
    assert fields == ["contact", "start", "form_fields"]


@pytest.mark.parametrize(("mode", "words"), [("sv", "Ditt namn"), ("en", "Your name")])
def test_an_editor_sees_the_form_in_the_preview_whatever_the_day(site, mode, words):
    past = make_meeting(-3, form_fields=[make_diet()], **in_english())
    html = past.make_preview_request(preview_mode=mode).render().content.decode()
    assert words in html
    assert 'name="specialkost"' in html

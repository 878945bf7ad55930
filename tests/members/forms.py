"""What a browser sends when an editor fills in a company's form."""

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from people.models import Municipality, Organisation

from .factories import ORGANISATION_NUMBER


def member_form(**fields) -> dict:
    """Return a complete Swedish company; the button pressed is added by the test."""
    form = {
        "title": "Åbackens Plåt AB",
        "slug": "abackens-plat",
        "lead_sv": "Vi formar tunn plåt.",
        "lead_en": "",
        "description_sv": rich_text("<p>Fyra pressar står i Kallinge.</p>"),
        "description_en": rich_text(""),
        "organisation": Organisation.objects.get_or_create(name_sv="Åbackens Plåt AB")[0].pk,
        "organisation_number": ORGANISATION_NUMBER,
        "employees": "55",
        "founded": "1987",
        "last_confirmed": "2026-05-20",
        "municipality": Municipality.objects.get(slug="ronneby").pk,
        "street": "Verkstadsgatan 1",
        "postcode": "372 50",
        "town": "Kallinge",
        "phone": "0457-123 45",
        "email": "info@abacken.example.se",
        "address": "https://abacken.example.se/",
        "jobs_address": "",
        "logo": "",
        "capabilities": inline_formset([]),
        "certificates": inline_formset([]),
        "contacts": inline_formset([]),
        "pictures": inline_formset([]),
        "comments": inline_formset([]),
        "seo_title": "",
        "seo_title_en": "",
        "search_description": "",
        "search_description_en": "",
        "share_image": "",
        "review_by": "",
        "go_live_at": "",
        "expire_at": "",
    } | fields
    return nested_form_data(form)

"""What a browser sends when an editor fills in a page's form."""

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from news.models import NewsCategory
from people.models import PersonPage
from tests.people.factories import make_contact


def story(*paragraphs: str) -> dict:
    """Return a story of text blocks."""
    return streamfield([("text", rich_text(f"<p>{text}</p>")) for text in paragraphs])


def contact_rows(*people: PersonPage) -> dict:
    """Return the rows of a release's contacts."""
    return inline_formset([{"person": person.pk} for person in people])


def news_form(**fields) -> dict:
    """Return a complete Swedish press release; the button pressed is added by the test."""
    if "contacts" not in fields:
        fields["contacts"] = contact_rows(PersonPage.objects.first() or make_contact())
    category = NewsCategory.objects.get(slug="pressutskick")
    form = {
        "title": "Ny medlem i klustret",
        "title_en": "",
        "slug": "ny-medlem",
        "lead_sv": "Ett företag i Ronneby går med.",
        "lead_en": "",
        "body_sv": story("Företaget formar plåt."),
        "body_en": streamfield([]),
        "main_image": "",
        "main_image_alt_sv": "",
        "main_image_alt_en": "",
        "main_image_caption_sv": "",
        "main_image_caption_en": "",
        "date": "2024-05-16",
        "boilerplate": "",
        "corrections": inline_formset([]),
        "pinned_news": inline_formset([]),
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
    return nested_form_data(form) | {"categories": [str(category.pk)]}


def page_form(**fields) -> dict:
    """Return a complete Swedish page of text."""
    form = {
        "title": "Om oss",
        "title_en": "",
        "slug": "om-oss",
        "lead_sv": "",
        "lead_en": "",
        "body_sv": story("Vi är ett kluster."),
        "body_en": streamfield([]),
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

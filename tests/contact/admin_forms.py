"""What a browser sends when an editor builds a form."""

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield


def question(label: str, **fields) -> dict:
    """Return a row of the form's fields; `required="on"` ticks the box."""
    return {
        "label": label,
        "label_en": "",
        "help_text": "",
        "help_text_en": "",
        "field_type": "singleline",
        "autocomplete": "",
        "choices": "",
        "choices_en": "",
    } | fields


def form_page_form(*questions: dict, **fields) -> dict:
    """Return a complete Swedish page; the button pressed is added by the test."""
    texts = {
        f"{name}_{code}": empty
        for code in ("sv", "en")
        for name, empty in {
            "lead": "",
            "body": streamfield([]),
            "purpose": "",
            "privacy_notice": rich_text(""),
            "thanks": rich_text(""),
        }.items()
    }
    form = (
        {
            "title": "Fråga oss",
            "title_en": "",
            "slug": "fraga-oss",
        }
        | texts
        | {
            "purpose_sv": "För att svara dig.",
            "form_fields": inline_formset(list(questions)),
            "recipients": "",
            "retention_days": "180",
            "comments": inline_formset([]),
            "seo_title": "",
            "seo_title_en": "",
            "search_description": "",
            "search_description_en": "",
            "share_image": "",
            "review_by": "",
            "go_live_at": "",
            "expire_at": "",
        }
        | fields
    )
    return nested_form_data(form)

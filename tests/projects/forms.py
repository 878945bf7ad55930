"""What a browser sends when an editor fills in a project's form."""

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from tests.admin_forms import story

INLINES = (
    "roles",
    "fundings",
    "focus_areas",
    "sub_projects",
    "activities",
    "results",
    "team",
    "documents",
    "comments",
)


def part(heading: str, **fields) -> dict:
    """Return a row of focus areas, sub-projects, activities or results."""
    return {"heading_sv": heading, "heading_en": "", "text_sv": "", "text_en": ""} | fields


def project_form(**fields) -> dict:
    """Return a complete Swedish project; lists are rows of an inline form."""
    rows = {name: inline_formset(fields.pop(name, [])) for name in INLINES}
    form = {
        "title": "Ett nytt projekt",
        "title_en": "",
        "slug": "ett-nytt-projekt",
        "lead_sv": "Företag lär av varandra.",
        "lead_en": "",
        "goal_sv": "Fler företag ska våga.",
        "goal_en": "",
        "body_sv": story("Så började det."),
        "body_en": streamfield([]),
        "own_role_sv": rich_text("<p>Vi leder.</p>"),
        "own_role_en": rich_text(""),
        "start": "2024-01-15",
        "end": "2026-12-31",
        "budget": "22300000",
        "address": "",
        "seo_title": "",
        "seo_title_en": "",
        "search_description": "",
        "search_description_en": "",
        "share_image": "",
        "review_by": "",
        "go_live_at": "",
        "expire_at": "",
    }
    return nested_form_data(form | rows | fields)

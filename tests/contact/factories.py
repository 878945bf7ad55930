"""Makes pages with forms, and what visitors type into them."""

from contact.models import FormField, FormPage
from techtank.core.models import SiteSettings
from techtank.home.models import HomePage
from tests.factories import in_order

OFFICE = "kansliet@example.se"
ANSWERS = {
    "namn": "Anna Ek",
    "e_post": "anna.ek@example.se",
    "meddelande": "Hej!\r\nVi vill bli medlemmar.",
}


def make_fields() -> list[FormField]:
    """Make the questions of a contact page, in both languages."""
    return [
        FormField(label="Namn", label_en="Name", autocomplete="name"),
        FormField(label="E-post", label_en="E-mail", field_type="email"),
        FormField(
            label="Telefon",
            label_en="Phone",
            autocomplete="tel",
            required=False,
            help_text="Om du hellre vill bli uppringd.",
            help_text_en="If you would rather be called.",
        ),
        FormField(label="Meddelande", label_en="Message", field_type="multiline"),
    ]


def make_choices(kind: str, **fields) -> FormField:
    """Make a question with answers to choose from."""
    fields = {
        "label": "Ärende",
        "label_en": "Subject",
        "choices": "Medlemskap\nPress\nAnnat",
        "choices_en": "Membership\nPress\nSomething else",
    } | fields
    return FormField(field_type=kind, **fields)


def make_form_page(**fields) -> FormPage:
    """Make a page with a form below the front page, in both languages."""
    fields = {
        "title": "Skriv till oss",
        "title_en": "Write to us",
        "slug": "skriv",
        "purpose_sv": "För att svara på din fråga.",
        "purpose_en": "To answer your question.",
        "form_fields": make_fields(),
    } | fields
    fields["form_fields"] = in_order(fields["form_fields"])
    return HomePage.objects.get().add_child(instance=FormPage(**fields))


def set_office_address(email: str = OFFICE) -> None:
    """Set the e-mail address in the site's settings."""
    settings = SiteSettings.load()
    settings.email = email
    settings.save()

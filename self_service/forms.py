"""The forms of a profile: they check what was typed and put it on a page in memory.

They are never saved: that would write the page that visitors see.
"""

from django import forms
from django.utils.translation import gettext_lazy as _

from members.models import CompanyContact, MemberPage, MemberPicture

from . import plain_text
from .answers import CONTACT, FIELDS, MARKED_TEXTS, PICTURE

LONGEST_LEAD, LONGEST_TEXT = 600, 8000


class MarkedTextField(forms.CharField):
    """A text with marks, which becomes rich text; see `plain_text`."""

    widget = forms.Textarea

    def clean(self, value: str | None) -> str:
        """Check the text as it was typed, and return rich text."""
        return plain_text.to_html(super().clean(value))


def _autocomplete(widget: type[forms.Widget], known: str, **attrs) -> forms.Widget:
    """Return a widget that browsers know how to fill in (WCAG 1.3.5)."""
    return widget(attrs={"autocomplete": known} | attrs)


class ProfileForm(forms.ModelForm):
    """The facts and texts of a company that it may change itself."""

    use_required_attribute = False
    description_sv = MarkedTextField(
        label=_("Description"),
        max_length=LONGEST_TEXT,
        help_text=_(
            "What you do, for whom, and with what: the search reads it. An empty line begins a new "
            "paragraph, “- ” a row of a list, “### ” a heading."
        ),
    )
    description_en = MarkedTextField(
        label=_("Description in English"), max_length=LONGEST_TEXT, required=False
    )
    lead_sv = forms.CharField(
        label=_("In short"),
        max_length=LONGEST_LEAD,
        widget=forms.Textarea(attrs={"class": "short"}),
        help_text=_("What you do, in one or two sentences. It stands on top of your page."),
    )
    lead_en = forms.CharField(
        label=_("In short, in English"),
        max_length=LONGEST_LEAD,
        required=False,
        widget=forms.Textarea(attrs={"class": "short"}),
        help_text=_("Your page is shown in English once both English texts are filled in."),
    )
    address = forms.URLField(
        label=_("Web address"),
        required=False,
        max_length=200,
        assume_scheme="https",
        widget=_autocomplete(forms.URLInput, "url"),
    )
    jobs_address = forms.URLField(
        label=_("Web address of vacancies"),
        required=False,
        max_length=200,
        assume_scheme="https",
    )

    class Meta:
        model = MemberPage
        fields = FIELDS
        labels = {
            "phone": _("Phone"),
            "email": _("E-mail address"),
            "street": _("Street"),
            "postcode": _("Postcode"),
            "town": _("Town"),
            "municipality": _("Municipality"),
            "employees": _("Number of employees"),
            "founded": _("Year founded"),
        }
        widgets = {
            "phone": _autocomplete(forms.TextInput, "tel", type="tel"),
            "email": _autocomplete(forms.EmailInput, "email"),
            "street": _autocomplete(forms.TextInput, "address-line1"),
            "postcode": _autocomplete(forms.TextInput, "postal-code", inputmode="numeric"),
            "town": _autocomplete(forms.TextInput, "address-level2"),
            "employees": forms.TextInput(attrs={"inputmode": "numeric"}),
            "founded": forms.TextInput(attrs={"inputmode": "numeric"}),
            "municipality": forms.Select,
        }

    def clean(self) -> dict:
        """Leave a text alone that the member did not touch: its marks may say less than it does."""
        cleaned_data = super().clean()
        for name in MARKED_TEXTS:
            there = getattr(self.instance, name) or ""
            if cleaned_data.get(name) == plain_text.to_html(plain_text.from_html(there)):
                cleaned_data[name] = there
        return cleaned_data


class ContactForm(forms.ModelForm):
    """Somebody whom visitors may ask."""

    use_required_attribute = False

    class Meta:
        model = CompanyContact
        fields = CONTACT
        labels = {
            "name": _("Name"),
            "job_title_sv": _("Job title"),
            "job_title_en": _("Job title in English"),
            "phone": _("Phone"),
            "email": _("E-mail address"),
        }
        help_texts = {"job_title_sv": "", "job_title_en": ""}
        widgets = {"phone": forms.TextInput(attrs={"type": "tel"})}


class PictureForm(forms.ModelForm):
    """What a picture shows; Swedish is asked for (WCAG 1.1.1)."""

    use_required_attribute = False
    alt_sv = forms.CharField(
        label=_("What the picture shows"),
        max_length=255,
        help_text=_("For those who can't see it. For example: a welder at work on a frame."),
    )
    alt_en = forms.CharField(
        label=_("What the picture shows, in English"), max_length=255, required=False
    )

    class Meta:
        model = MemberPicture
        fields = PICTURE

"""A profile as it would be with a member's answers: the forms, and the page in memory."""

from typing import NamedTuple

from django.core.exceptions import NON_FIELD_ERRORS
from django.forms import BoundField, ModelForm
from django.utils.functional import cached_property

from members.models import (
    Capability,
    CompanyContact,
    MemberCapability,
    MemberPage,
    MemberPicture,
)
from techtank.core.models import SiteImage

from .answers import MOST_CONTACTS, Answers, as_sent
from .forms import ContactForm, PictureForm, ProfileForm


class Fault(NamedTuple):
    """Something to mend: the address of its field on this page, what it is called, and why."""

    address: str
    label: str
    messages: list[str]


class Profile:
    """A company's page with answers put on it; nothing is stored.

    `page` is read anew for this, for it is changed in memory. `pictures` are all that the member
    may choose: those of the page, and those that were uploaded for it. Only a profile that is
    `checked` finds faults: what is half typed has none yet.
    """

    def __init__(
        self, page: MemberPage, answers: Answers, pictures: dict[str, SiteImage], checked: bool
    ) -> None:
        self.page = page
        self.answers = answers
        self.checked = checked
        self._images = pictures
        self.main = self._form(ProfileForm, answers, answers, page)
        self.contacts = self._contact_forms()
        self.pictures = self._picture_forms()
        if checked:
            self._put_on_page()

    @property
    def logo(self) -> SiteImage | None:
        """The logo that was chosen."""
        return self._images.get(self.answers["logo"])

    @cached_property
    def faults(self) -> list[Fault]:
        """Everything to mend, in the order of the fields (WCAG 3.3.1)."""
        if not self.checked:
            return []
        forms = [self.main, *self.contacts, *self.pictures]
        if all(form.is_valid() for form in forms):
            for field, message in self.page.publish_errors():
                self.main.add_error(field if field in self.main.fields else None, message)
        general = [
            Fault("", "", form.errors[NON_FIELD_ERRORS])
            for form in forms
            if NON_FIELD_ERRORS in form.errors
        ]
        return [*general, *(_fault(field) for form in forms for field in form if field.errors)]

    def _form(
        self, kind: type[ModelForm], data: dict, initial: dict, instance, prefix: str | None = None
    ) -> ModelForm:
        return kind(
            data if self.checked else None,
            initial=None if self.checked else initial,
            instance=instance,
            prefix=prefix,
        )

    def _contact_forms(self) -> list[ModelForm]:
        """Return a form for each contact; while nothing is checked an empty one more."""
        rows = self.answers["contacts"]
        known = {str(one.pk): one for one in self.page.contacts.all()}
        if not self.checked and len(rows) < MOST_CONTACTS:
            rows = [*rows, {"id": ""}]
        data = as_sent(rows, "contacts")
        forms = []
        for number, row in enumerate(rows):
            contact = known.pop(row["id"], None) or CompanyContact()
            forms.append(self._form(ContactForm, data, row, contact, f"contacts-{number}"))
            forms[-1].fields["name"].required = len(row) > 1  # the empty one may stay empty
        return forms

    def _picture_forms(self) -> list[ModelForm]:
        rows = [row for row in self.answers["pictures"] if row["image"] in self._images]
        known = {str(one.image_id): one for one in self.page.pictures.all()}
        data = as_sent(rows, "pictures")
        forms = []
        for number, row in enumerate(rows):
            image = self._images[row["image"]]
            picture = known.pop(row["image"], None) or MemberPicture(image=image)
            forms.append(self._form(PictureForm, data, row, picture, f"pictures-{number}"))
        return forms

    def _put_on_page(self) -> None:
        """Hand the page its rows; the fields reach it when its form is checked."""
        for form in (self.main, *self.contacts, *self.pictures):
            _put_on_record(form)
        self.page.logo = self.logo
        named = [form.instance for form in self.contacts if form.instance.name]
        self.page.contacts = _in_order(named)
        self.page.pictures = _in_order(form.instance for form in self.pictures)
        self.page.capabilities = _in_order(self._uses())
        self.page.has_english = self.page.is_translated()

    def _uses(self) -> list[MemberCapability]:
        """Return what the company can: what the page shows in its order, then what is new."""
        levels = self.answers["capabilities"]
        uses = [use for use in self.page.capabilities.all() if str(use.capability_id) in levels]
        known = {use.capability_id for use in uses}
        new = Capability.objects.filter(pk__in=levels).exclude(pk__in=known)
        uses += [MemberCapability(capability=one) for one in new]
        for use in uses:
            use.level = levels[str(use.capability_id)]
        return uses


def _put_on_record(form: ModelForm) -> None:
    """Hand a record what is right; what is wrong it would take too, so that stays as it was."""
    before = {name: getattr(form.instance, name, None) for name in form.fields}
    form.full_clean()
    for name in form.errors:
        if name in before:
            setattr(form.instance, name, before[name])


def _in_order(rows) -> list:
    rows = list(rows)
    for place, row in enumerate(rows):
        row.sort_order = place
    return rows


def _fault(field: BoundField) -> Fault:
    return Fault(f"#{field.id_for_label}", field.label, field.errors)

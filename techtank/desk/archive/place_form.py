"""Where a page is to stand that can't go back to where it stood."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from techtank.core.archive.permissions import StaffPermissions
from techtank.core.archive.places import outside
from techtank.core.archive.taking_out import is_free
from techtank.core.models import PutAway


class ParentChooser(AdminPageChooser):
    """Wagtail's own ends in a fault if the number of a page is none."""

    def value_from_datadict(self, data, files, name: str) -> str | None:
        """Return what was chosen; None for what nobody can have chosen."""
        value = super().value_from_datadict(data, files, name)
        return value if str(value).isdecimal() else None


class PlaceForm(forms.Form):
    """Asks where a page is to stand, and at which address."""

    parent = forms.ModelChoiceField(Page.objects.none(), label=_("Below which page"))
    slug = forms.SlugField(label=_("Last part of the address"), max_length=255)

    def __init__(self, record: PutAway, user, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.record, self.user = record, user
        kinds = record.page.specific_class.allowed_parent_page_models()
        self.fields["parent"].queryset = outside(Page.objects.all())
        self.fields["parent"].widget = ParentChooser(target_models=kinds)

    def clean_parent(self) -> Page:
        """Refuse a page that can't bear this one, or on which somebody may not publish."""
        parent = self.cleaned_data["parent"]
        may = StaffPermissions(self.user, parent).can_publish()
        if not (may and self.record.page.specific.can_move_to(parent)):
            raise ValidationError(_now("The page can't stand there: choose another."))
        return parent

    def clean(self) -> dict[str, Any]:
        """Refuse an address that is taken."""
        said = super().clean()
        if {"parent", "slug"} <= said.keys() and not is_free(said["slug"], said["parent"]):
            self.add_error("slug", _now("Another page has this address: choose another."))
        return said

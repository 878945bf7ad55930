"""What an offer's form asks beyond name, e-mail and organisation."""

from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from offers.forms import DIET
from techtank.core.visitor_forms.question import Question


class OfferField(Question):
    """One question of a sign-up form."""

    page = ParentalKey("offers.OfferPage", on_delete=models.CASCADE, related_name="form_fields")
    field_type = models.CharField(
        _("kind"),
        max_length=16,
        choices=[
            *Question._meta.get_field("field_type").choices,
            (DIET, _("Special diet: deleted the day after")),
        ],
        default="singleline",
    )
    field_type.required_on_save = True  # a preview can't show a field without its kind

    def faults(self) -> list[str]:
        """Add that nobody may be made to tell."""
        if self.field_type != DIET or not self.required:
            return super().faults()
        sentence = _now("“%(label)s” must not be required: it may tell of health or faith.")
        return [sentence % {"label": self.label}]

"""What may be written of a company."""

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

#: Stora Kopparberg, the oldest company of Sweden, is first told of in this year.
OLDEST_YEAR = 1288
postcode_validator = RegexValidator(
    r"^[1-9][0-9]{2} ?[0-9]{2}\Z", _("Write five digits, such as 371 41.")
)


def this_year() -> int:
    """Return the year that it is in Sweden."""
    return timezone.localdate().year


year_validators = (MinValueValidator(OLDEST_YEAR), MaxValueValidator(this_year))

"""What visitors searched for and did not find, without a trace of who they were."""

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from techtank.core.models.bilingual import ENGLISH, SWEDISH

#: Letters of a search that are kept.
LONGEST = 60


class UnansweredSearch(models.Model):
    """Words that nothing answered, and how often in a week; nothing else is known of a search."""

    language = models.CharField(max_length=2, choices=[(SWEDISH, "Svenska"), (ENGLISH, "English")])
    words = models.CharField(_("searches"), max_length=LONGEST)
    week = models.DateField(_("the week from"))  # its Monday
    times = models.PositiveIntegerField(_("times"), default=1)

    # A row says nothing of anything else.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search without an answer")
        verbose_name_plural = _("searches without an answer")
        constraints = (
            models.UniqueConstraint(
                fields=("language", "words", "week"), name="one_row_a_search_and_week"
            ),
        )

    def __str__(self) -> str:
        return self.words

    @property
    def summary(self) -> str:
        """How often and when it was asked, where `total` was counted over all weeks."""
        return _now("%(times)d times, last in the week from %(day)s; %(language)s") % {
            "times": getattr(self, "total", self.times),
            "day": date_format(self.week),
            "language": self.get_language_display(),
        }

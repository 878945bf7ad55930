"""All that who writes a page is told beside it."""

from typing import TYPE_CHECKING

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..models.bilingual import ENGLISH, SWEDISH
from . import accessibility, rules
from .advice import Advice, Level
from .draft import Draft

if TYPE_CHECKING:
    from ..models import BasePage


#: What each language of a page is asked.
RULES = (
    rules.headline,
    rules.lead_length,
    rules.hard_to_read,
    accessibility.link_texts,
    accessibility.heading_order,
    accessibility.language_of_parts,
)


class WritingHelp:
    """Figures and advice on a page as it is typed; a draft is never stopped by them."""

    def __init__(self, page: "BasePage") -> None:
        self._page = page
        swedish, english = Draft(page, SWEDISH), Draft(page, ENGLISH)
        #: The languages that are written, Swedish at least.
        self.drafts = [swedish, english] if english.is_begun else [swedish]

    @cached_property
    def advice(self) -> list[Advice]:
        """The advice, warnings first."""
        given = [advice for draft in self.drafts for rule in RULES for advice in rule(draft)]
        given += [*rules.missing_credits(self._page), *rules.missing_english(self._page)]
        given += self._page.own_advice()
        return sorted(given, key=lambda advice: advice.level != Level.WARNING)

    @property
    def summary(self) -> str:
        """One sentence that tells how much advice there is."""
        count = len(self.advice)
        if not count:
            return _("Well written: there is nothing to remark on.")
        return ngettext("%(count)d piece of advice", "%(count)d pieces of advice", count) % {
            "count": count
        }

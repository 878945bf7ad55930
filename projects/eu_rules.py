"""What the European Union demands of those whom it pays to say beside its emblem."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from techtank.core.models.bilingual import ENGLISH, SWEDISH


class EuRules(models.TextChoices):
    """The rules of a programme period."""

    PERIOD_2014 = "eu-2014", _("European Union, 2014–2020: its name and the name of the fund")
    PERIOD_2021 = "eu-2021", _("European Union, 2021–2027: “Co-funded by the European Union”")


UNION = {SWEDISH: "Europeiska unionen", ENGLISH: "European Union"}
FUNDED = {
    SWEDISH: ("Medfinansieras av Europeiska unionen", "Finansieras av Europeiska unionen"),
    ENGLISH: ("Co-funded by the European Union", "Funded by the European Union"),
}


def statements(rules: str, language: str, fund: str) -> tuple[str, ...]:
    """Return the sentences that the rules allow for a fund, the usual one first.

    2014–2020: the name of the Union in full and that of the fund (Regulation (EU) 1303/2013, annex
    XII, and Implementing Regulation (EU) 821/2014, article 4); an abbreviation after it is left
    out. 2021–2027: one of two sentences, in full (Regulation (EU) 2021/1060, annex IX).
    """
    if rules == EuRules.PERIOD_2014:
        return (f"{UNION[language]}, {fund.partition(' (')[0]}",)
    return FUNDED[language]

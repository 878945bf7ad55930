"""What a release keeps as it was, whatever is changed later in the records that it refers to."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from techtank.core.models.bilingual import ENGLISH, SWEDISH

from .article import NewsPage
from .boilerplate import Boilerplate

if TYPE_CHECKING:
    from people.models import PersonPage


class FrozenTextsQuerySet(models.QuerySet):
    """Questions that are asked of kept texts."""

    def older_than(self, boilerplate: Boilerplate) -> "FrozenTextsQuerySet":
        """Those whose article still has the boilerplate, in other words than are stored now."""
        stored = Boilerplate.objects.get(pk=boilerplate.pk)
        carried = self.filter(boilerplate=stored, article__boilerplate=stored)
        return carried.exclude(**_texts_of(stored))


class FrozenTexts(models.Model):
    """The boilerplate and the contacts' job titles of an article, as first published with them.

    A release is a document: it says who sent it then. Telephone numbers and addresses are not
    kept, for they are there to be used. A table beside the article, since fields of the article
    itself would return to what an older draft says.
    """

    article = models.OneToOneField(
        NewsPage, on_delete=models.CASCADE, related_name="frozen", verbose_name=_("article")
    )
    boilerplate = models.ForeignKey(
        Boilerplate, null=True, on_delete=models.SET_NULL, related_name="frozen_texts"
    )
    heading_sv = models.CharField(max_length=80, blank=True)
    heading_en = models.CharField(max_length=80, blank=True)
    text_sv = models.TextField(blank=True)
    text_en = models.TextField(blank=True)
    #: {primary key of the person: {"sv": …, "en": …}}
    job_titles = models.JSONField(default=dict)

    objects = FrozenTextsQuerySet.as_manager()

    wagtail_reference_index_ignore = True  # to editors it is a part of the article

    class Meta:
        verbose_name = _("frozen texts")
        verbose_name_plural = _("frozen texts")

    def __str__(self) -> str:
        return f"{self.article}: {self.heading_sv}"

    @property
    def heading(self) -> str:
        """The heading in the active language, else in Swedish."""
        return self._shown("heading")

    @property
    def text(self) -> str:
        """The text in the active language, else in Swedish."""
        return self._shown("text")

    @property
    def filled_text(self) -> str:
        """The text: its figures were filled in when it was kept."""
        return self.text

    @property
    def is_as_it_reads_now(self) -> bool:
        """Whether the boilerplate still has the words that are kept here."""
        return self.boilerplate is None or _texts_of(self.boilerplate) == {
            name: getattr(self, name) for name in _texts_of(self.boilerplate)
        }

    def titles_of(self, person: "PersonPage") -> dict[str, str]:
        """Return a contact's job title then, by language; empty if it was not kept."""
        return self.job_titles.get(str(person.pk), {})

    def _shown(self, name: str) -> str:
        language = (get_language() or SWEDISH)[:2]
        return getattr(self, f"{name}_{language}", "") or getattr(self, f"{name}_{SWEDISH}")


def freeze(instance: NewsPage, **_kwargs: Any) -> None:
    """Keep what an article that is published refers to, unless it is kept already."""
    if not isinstance(instance, NewsPage):
        return
    frozen = FrozenTexts.objects.filter(article=instance).first() or FrozenTexts(article=instance)
    chosen = instance.boilerplate
    if frozen.boilerplate_id != (chosen and chosen.pk):
        frozen.boilerplate = chosen
        for name, text in _texts_of(chosen).items():
            setattr(frozen, name, text)
    people = (contact.person for contact in instance.contacts.select_related("person"))
    titles = {
        str(person.pk): {SWEDISH: person.job_title_sv or "", ENGLISH: person.job_title_en or ""}
        for person in people
    }
    frozen.job_titles = titles | {
        number: kept for number, kept in frozen.job_titles.items() if number in titles
    }
    frozen.save()


def _texts_of(boilerplate: Boilerplate | None) -> dict[str, str]:
    """Return headings and texts in both languages, with the figures of today."""
    kept = {}
    for language in (SWEDISH, ENGLISH):
        heading = getattr(boilerplate, f"heading_{language}", "") or ""
        text = boilerplate.text_in(language) if boilerplate else ""
        kept |= {f"heading_{language}": heading, f"text_{language}": text}
    return kept

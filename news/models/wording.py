"""What stands in an article, kept so that names can be looked for in it."""

import re
from collections.abc import Iterable, Iterator

from django.db import models
from django.db.models import Q
from wagtail.models import Page, get_page_models

from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.models.findable import Findable
from techtank.core.stories import lines_of


class Wording(models.Model):
    """The part of an article that tells whom it names.

    In the story itself the database can't look for words: it is JSON, with HTML in it.
    """

    #: All that is read, in both languages, a line a paragraph.
    wording = models.TextField(editable=False, blank=True, default="")

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        """Keep in step with the texts."""
        self.wording = wording_of(self)
        super().save(*args, **kwargs)

    def named_pages(self) -> Iterator[Page]:
        """Return the public pages that the article names, by the rule of `naming`."""
        for model in get_page_models():
            names_in_texts = getattr(model, "names_in_texts", Findable.names_in_texts)
            if names_in_texts is not Findable.names_in_texts:
                for page in model.objects.published().only("title", "title_en"):
                    if any(_names(name, self.wording) for name in page.names_in_texts()):
                        yield page


def wording_of(article: models.Model) -> str:
    """Return title, lead and story of an article, which may be one of a migration."""
    titles = (article.title, article.title_en)
    names = [f"{name}_{code}" for name in ("lead", "body") for code in (SWEDISH, ENGLISH)]
    texts = (*titles, *(getattr(article, name) for name in names))
    return "\n".join(line for text in texts for line in lines_of(text))


def naming(names: Iterable[str]) -> Q:
    """Return what articles have in common that hold one of the names as words of their own.

    Letter by letter, or in the genitive: “Plåt AB:s”, “Plåtverkstadens”.
    """
    found = Q()
    for name in filter(None, names):
        # The first part is quick, and spares the database the second.
        found |= Q(wording__contains=name, wording__regex=_pattern(name))
    return found


def _names(name: str, text: str) -> bool:
    return bool(name) and name in text and re.search(_pattern(name), text) is not None


def _pattern(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}:?s?(?!\w)"

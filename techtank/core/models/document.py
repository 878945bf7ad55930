"""Files to download, served only while a public page refers to them."""

from pathlib import PurePosixPath
from secrets import token_hex

from django.db import models
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.models import CollectionViewRestriction

from ..references import shown_by_published


def unguessable_path(_document: "SiteDocument", filename: str) -> str:
    """Return a path with 128 random bits in a folder, so that the file keeps a readable name."""
    name = PurePosixPath(filename)
    return f"documents/{token_hex(16)}/{slugify(name.stem)[:60] or 'fil'}{name.suffix.lower()}"


class SiteDocument(AbstractDocument):
    """A file that editors upload; `is_public` tells whether a visitor may have it."""

    file = models.FileField(_("file"), upload_to=unguessable_path, max_length=255)

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = (("choose_document", "Can choose document"),)

    def clean(self) -> None:
        """Say nothing of a file that was refused: the form has said why."""
        if self.file:
            super().clean()

    def is_public(self) -> bool:
        """Whether a live, public page refers to the document (its fields and its story)."""
        return shown_by_published(SiteDocument.objects.filter(pk=self.pk)).exists()


def documents_for_everybody() -> QuerySet[SiteDocument]:
    """Return the documents that any visitor may fetch: public, and in no collection with a lock."""
    own_path = ExpressionWrapper(OuterRef("collection__path"), output_field=CharField())
    locks = CollectionViewRestriction.objects.alias(own_path=own_path).filter(
        own_path__startswith=F("collection__path")
    )
    return shown_by_published(SiteDocument.objects.exclude(Exists(locks)))

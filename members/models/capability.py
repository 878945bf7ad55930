"""What companies can do: processes, materials and certificates, in a tree."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from members.capability_tree import MAX_LEVELS, CapabilityTree
from techtank.core.alphabet import Alphabetical

from .fallback import HonestFallback


class Kind(models.TextChoices):
    """What sort of capability it is."""

    PROCESS = "process", _("process")
    MATERIAL = "material", _("material")
    CERTIFICATE = "certificate", _("certificate")


class Capability(HonestFallback, index.Indexed, Alphabetical):
    """Something that a purchaser looks for; the slug stands in addresses.

    A company with a narrower capability is found by the broader one too, not the reverse.
    """

    Kind = Kind

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.PROCESS)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("broader capability"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        help_text=_("Whoever looks for the broader one finds these companies too."),
    )
    synonyms = models.TextField(
        _("other words for it"),
        blank=True,
        help_text=_("One a line. The search finds the companies by these words too."),
    )

    panels = (
        FieldRowPanel([FieldPanel("name_sv"), FieldPanel("name_en")]),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("parent")]),
        FieldRowPanel([FieldPanel("synonyms_sv"), FieldPanel("synonyms_en")]),
    )
    search_fields = (
        index.SearchField("name_sv"),
        index.SearchField("name_en"),
        index.SearchField("synonyms_sv"),
        index.SearchField("synonyms_en"),
        index.AutocompleteField("name_sv"),
        index.FilterField("kind"),
    )

    class Meta:
        verbose_name = _("capability")
        verbose_name_plural = _("capabilities")
        ordering = ("sort_key",)

    def __str__(self) -> str:
        return self.name or ""

    def sort_name(self) -> str:
        """Return the Swedish name, whatever language the editor works in."""
        return self.name_sv or ""

    def clean(self) -> None:
        """Refuse cycles, more than three levels, and kinds that differ within a branch."""
        super().clean()
        tree = CapabilityTree(Capability.objects.all())
        if any(child.kind != self.kind for child in tree.children(self.pk) if self.pk):
            raise ValidationError({"kind": _now("What stands below it is of another kind.")})
        if self.parent_id is None:
            return
        above = tree.with_ancestors(self.parent_id)
        if self.pk in {one.pk for one in above}:
            raise ValidationError({"parent": _now("It would stand below itself.")})
        if len(above) + 1 + tree.levels_below(self.pk) > MAX_LEVELS:
            raise ValidationError({"parent": _now("The tree may have three levels, no more.")})
        if above[0].kind != self.kind:
            raise ValidationError({"parent": _now("Choose one of the same kind.")})

    @property
    def words(self) -> list[str]:
        """Return its names and other words in both languages, as they were written."""
        texts = (self.name_sv, self.name_en, self.synonyms_sv, self.synonyms_en)
        return [line for text in texts if text for line in text.splitlines() if line.strip()]

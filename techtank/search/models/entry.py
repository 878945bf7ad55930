"""A page or a document in one language, as the search knows it."""

from django.db import models
from django.db.models.functions import Cast
from wagtail.models import Page
from wagtail.search import index

from techtank.core.models import SiteDocument
from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.word_forms import key_of, keys_of_text, words_in
from techtank.search.kinds import Kind
from techtank.search.querysets import SearchEntryQuerySet


class SearchEntry(index.Indexed, models.Model):
    """What a visitor reads on a page, or the title of a file, and what else it is found by.

    Wagtail's search indexes entries instead of pages, for it would keep both languages of a page
    together. The texts are stored as they are written, for a hit shows them in context; `title`
    and `body` are what is searched, by the keys of their words (`core/word_forms.py`). Those of
    title, lead and topics are stored too, since the order of the hits asks for them.
    """

    page = models.ForeignKey(
        Page, null=True, on_delete=models.CASCADE, related_name="search_entries"
    )
    document = models.ForeignKey(
        SiteDocument, null=True, on_delete=models.CASCADE, related_name="search_entries"
    )
    language = models.CharField(max_length=2, choices=[(SWEDISH, "Svenska"), (ENGLISH, "English")])
    #: Whether the English search names it: English texts, and Swedish ones without any.
    in_english = models.BooleanField()
    kind = models.CharField(max_length=10, choices=Kind.choices)
    date = models.DateField(null=True)
    heading = models.CharField(max_length=255)
    lead = models.TextField(blank=True)
    text = models.TextField(blank=True)
    topics = models.TextField(blank=True)
    keywords = models.TextField(blank=True)
    #: Keys with a space on either side, so that each can be looked for as a whole.
    title_keys = models.TextField(blank=True)
    #: Of each word of the title its base form alone, and how many they are.
    title_bases = models.TextField(blank=True)
    lead_keys = models.TextField(blank=True)
    words_in_title = models.PositiveSmallIntegerField(default=1)

    objects = SearchEntryQuerySet.as_manager()

    # `entries.renew` tells the index of several entries at once.
    search_auto_update = False
    search_fields = (
        index.SearchField("title", boost=4),
        index.SearchField("body"),
        index.AutocompleteField("title"),
        index.FilterField("id"),
        index.FilterField("page"),
        index.FilterField("document"),
        index.FilterField("language"),
        index.FilterField("in_english"),
        index.FilterField("kind"),
    )
    # Else every page would count as used by its own entry.
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("page", "language"), name="one_entry_a_language"),
            models.UniqueConstraint(
                fields=("document", "language"), name="one_entry_a_document_and_language"
            ),
            models.CheckConstraint(
                condition=models.Q(page=None) ^ models.Q(document=None), name="of_a_page_or_a_file"
            ),
        )
        # Wagtail's index knows entries by their number as a text.
        indexes = (
            models.Index(Cast("id", models.CharField(max_length=50)), name="entry_by_text_number"),
        )

    def __str__(self) -> str:
        return f"{self.heading} ({self.language})"

    def analyse(self) -> "SearchEntry":
        """Find the keys of what it says, before it is stored."""
        bases = {key_of(word, self.language) for word in words_in(self.heading)}
        self.title_keys = f" {self._keys_of(self.heading)} "
        self.title_bases = f" {' '.join(sorted(bases))} "
        self.words_in_title = max(len(bases), 1)
        self.lead_keys = f" {self._keys_of(f'{self.lead} {self.topics}')} "
        return self

    @property
    def title(self) -> str:
        """The heading as it is searched; Wagtail weighs a field of this name apart."""
        return self.title_keys.strip()

    @property
    def body(self) -> str:
        """Everything else as it is searched."""
        return " ".join((self.lead_keys, self._keys_of(self.text), self._keys_of(self.keywords)))

    def _keys_of(self, text: str) -> str:
        return " ".join(keys_of_text(text, self.language))

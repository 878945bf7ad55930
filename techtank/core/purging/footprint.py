"""Which answers a record stands in, as tags.

A page leaves its own tag where it is shown. Beyond that it stands where lists choose it, on pages
that say what refers to them, and where others lead to it by its title and address.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Page, ReferenceIndex

from ..caching import SITE_TAG, of_tag, own_tag, tag_for
from ..mentions import mentions_of
from ..models import BasePage, SiteSettings

#: More pages than ever tell of one.
MENTIONS = 1000
#: A type and a primary key as the reference index has them.
Key = tuple[ContentType, str]


@dataclass(frozen=True)
class Footprint:
    """What visitors see of a page outside its own address, at one moment."""

    is_live: bool = False
    #: Live, and its time is not over (`PublicPageQuerySet`).
    is_public: bool = False
    path: str = ""
    #: By what others name it.
    name: tuple = ()
    #: By what lists of its kind choose and order it.
    place: tuple = ()
    #: Tags of the lists of its kind.
    listed: frozenset[str] = field(default=frozenset(), compare=False)
    #: Tags of answers that say what refers to a record, of all that it refers to.
    belongs: frozenset[str] = frozenset()
    #: Tags of answers that lead to it.
    leading: frozenset[str] = field(default=frozenset(), compare=False)

    def differs_in(self, later: "Footprint") -> set[str]:
        """Return the tags of what is outdated, the page's own tags apart."""
        belonged, listed = self.belongs | later.belongs, self.listed | later.listed
        leading = self.leading | later.leading
        if (self.is_live, self.is_public) != (later.is_live, later.is_public):
            return {*listed, *belonged, *leading}
        outdated = set(self.belongs ^ later.belongs)
        if self.place != later.place:
            outdated |= listed
        if (self.path, self.place) != (later.path, later.place):
            outdated |= belonged
        if (self.path, self.name) != (later.path, later.name):
            outdated |= leading
        if self.path == later.path:
            outdated.discard(SITE_TAG)  # the menu has words of its own
        return outdated


def footprint_of(page: BasePage) -> Footprint:
    """Return where a stored page stands now."""
    return Footprint(
        is_live=page.live,
        is_public=page.live and not page.is_over,
        path=page.url_path,
        name=(page.title, page.title_en, page.has_english),
        place=page.place_in_lists(),
        listed=frozenset(page.list_tags()),
        belongs=frozenset({*_told_of(page), *_telling_of(page)}),
        leading=frozenset(tags_of_what_shows(page)),
    )


def _told_of(page: BasePage) -> Iterable[str]:
    """Return the tags of answers that say what refers to a record, for all that the page does."""
    for record in (*_references_of(page), *_chosen_by(page), *page.named_pages()):
        yield of_tag(record)
        yield of_tag(record, by=type(page))


def _references_of(page: BasePage) -> Iterable[Model]:
    references = ReferenceIndex.get_references_for_object(page)
    for kind, key in references.values_list("to_content_type", "to_object_id").distinct():
        yield ContentType.objects.get_for_id(kind).model_class()(pk=key)


def _chosen_by(page: BasePage) -> Iterable[Model]:
    """Return what it refers to many to many: the reference index passes those by."""
    for chosen in page._meta.many_to_many:
        yield from getattr(page, chosen.name).all()


def _telling_of(page: BasePage) -> Iterable[str]:
    """Return the tags of the pages that name it, which may bear its mark."""
    if page.names_in_texts():
        yield from (own_tag(one.pk) for one in mentions_of(page, MENTIONS))


def tags_of_what_shows(record: Model) -> set[str]:
    """Return the tags of all that refers to a record, directly or by what is shown with it.

    A picture is that of an organisation, which stands on the pages of its projects. Of pages it is
    the whole page alone: cards show nothing that they refer to.
    """
    shown, asked = set(), [record]
    if isinstance(record, Page) and record.pk in SiteSettings.load().linked_pages:
        shown.add(SITE_TAG)
    known: set[Key] = set()
    while asked:
        found = set(_referring_to(asked)) - known
        known |= found
        asked = []
        for referring in _records(found):
            is_page = isinstance(referring, Page)
            shown.add(own_tag(referring.pk) if is_page else tag_for(referring))
            if getattr(referring, "is_quoted", not is_page):
                asked.append(referring)
                shown.add(tag_for(referring))
    return shown


def _referring_to(records: list[Model]) -> Iterable[Key]:
    for record in records:
        references = ReferenceIndex.get_references_to(record).select_related("base_content_type")
        for reference in references:
            yield reference.base_content_type, reference.object_id


def _records(keys: set[Key]) -> Iterable[Model]:
    by_type: dict[ContentType, list[str]] = {}
    for content_type, key in keys:
        by_type.setdefault(content_type, []).append(key)
    for content_type, numbers in by_type.items():
        found = content_type.model_class()._default_manager.filter(pk__in=numbers)
        yield from found.specific(defer=True) if issubclass(found.model, Page) else found

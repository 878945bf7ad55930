"""Where cards are kept: as files whose names nobody can guess and that follow from what is drawn.

Another title, picture or look makes another name, so a card is never out of date. It is drawn in
the background, of what is public: nobody waits for it, and it tells no title before its time.
"""

from io import BytesIO

from django.conf import settings
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import translation
from django.utils.crypto import salted_hmac
from django_tasks import task
from PIL import Image
from wagtail.models import Page

from ..media import FOLDER
from ..models import BasePage, SiteSettings
from ..pictures import later, renditions
from ..purging.changes import changed
from ..querysets import PublicPageQuerySet
from . import card
from .lettering import writable

#: Raised when cards are drawn in another way.
LOOK = 1
#: The part of a picture that cards show.
PICTURE = "fill-800x1036|format-jpeg"
#: Seconds until a card that has not come is asked for again, and until a file is looked for again.
PATIENCE, DAY = 10 * 60, 24 * 60 * 60


def find_card(page: BasePage, site_name: str) -> str | None:
    """Return the address of a page's card in the language shown; None, and have it drawn, if none.

    Costs the page no question to the database.
    """
    name = card_name(page, site_name)
    if name is None:
        return None
    is_made = cache.get(name)
    if is_made is None:
        is_made = default_storage.exists(name)
        cache.set(name, is_made, DAY if is_made else PATIENCE)
        if not is_made:
            later.ask(draw_cards, page.pk)
    return default_storage.url(name) if is_made else None


@task(backend="later", priority=later.LOW)
def draw_cards(page_id: int) -> None:
    """Draw a page's cards in its languages; none for what is not public (any more)."""
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            # Asked for anew: a page keeps what it has once said in a language.
            page = PublicPageQuerySet(Page).published().filter(pk=page_id).specific().first()
            if page is not None and language in page.languages():
                _draw(page)


def card_name(page: BasePage, site_name: str) -> str | None:
    """Return the name of the file; None for a page that is shared otherwise.

    An editor's own choice comes first, but on a card if the emblem of the European Union has to
    stand beside it; and a title in signs that our typeface lacks can't be set.
    """
    chosen = page.share_image_id and not page.marks
    if not page.has_share_card or chosen or not writable(page.content.title):
        return None
    shown = page.card_image
    picture = f"{shown.file.name}-{shown.get_focal_point()}" if shown else str(page.art_number)
    drawn = (LOOK, page.content.title, page.section, site_name, picture, *page.marks)
    digest = salted_hmac("share-card", repr(drawn), algorithm="sha256").hexdigest()[:32]
    return f"{FOLDER}/card-{digest}.{'jpg' if shown else 'png'}"


def _draw(page: BasePage) -> None:
    site_name = SiteSettings.load().name
    name = card_name(page, site_name)
    if name is None or default_storage.exists(name):
        return
    photo = _photo(page)
    drawn = card.draw_card(
        writable(page.content.title),
        writable(page.section),
        writable(site_name),
        photo or card.drawing(page.art_number),
        framed=photo is not None,
        marks=page.marks,
    )
    content = card.as_jpeg(drawn) if name.endswith("jpg") else card.as_png(drawn)
    default_storage.save(name, ContentFile(content))
    cache.set(name, value=True, timeout=DAY)
    changed(page)


def _photo(page: BasePage) -> Image.Image | None:
    """Return the page's picture, cut round its focal point; None if it can't be read."""
    made = page.card_image and renditions.existing_or_made(page.card_image, PICTURE)
    if not made:
        return None
    with made.file.storage.open(made.file.name) as file:
        return Image.open(BytesIO(file.read()))

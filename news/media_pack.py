"""A release as one file for the desk of a newspaper: text, pictures in full size, captions.

It is packed while it is sent, so the largest pictures need no more memory than a small one. A
picture that can't be read is left out, and told once by the pictures' own log.
"""

from django.http import Http404, HttpRequest, StreamingHttpResponse
from django.template.loader import render_to_string
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from zipstream import ZipStream

from techtank.core.models.image import SiteImageRendition
from techtank.core.pictures.renditions import existing_or_made
from techtank.core.stories import lines_of

from .full_text import full_text
from .models import NewsPage
from .press_pictures import FULL_SIZE, PressPicture, press_pictures
from .zips import add_file, as_download


@require_safe
def media_pack(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    """Answer with a published article as a zip; raises Http404 for what is not public."""
    articles = NewsPage.objects.published().select_related("main_image", "boilerplate", "frozen")
    article = articles.filter(slug=slug).first()
    if article is None:
        raise Http404("No such article.")
    return as_download(packed(article, request), article.slug)


def packed(article: NewsPage, request: HttpRequest) -> ZipStream:
    """Return the article's files, of a size that is known before they are read."""
    pack = ZipStream(sized=True)
    html = full_text(article, request)
    document = render_to_string("news/media_pack.html", {"page": article, "text": html}, request)
    pack.add(document.encode(), f"{article.slug}.html")
    pack.add(_plain(article, html).encode(), f"{article.slug}.txt")
    captions, folder, file_name = [], _("pictures"), _("captions")
    sizes = ((one, existing_or_made(one.image, FULL_SIZE)) for one in press_pictures(article))
    readable = ((picture, rendition) for picture, rendition in sizes if rendition)
    for number, (picture, rendition) in enumerate(readable, start=1):
        name = f"{number:02}-{slugify(picture.image.title) or 'bild'}.jpg"
        add_file(pack, rendition.file, f"{folder}/{name}")
        captions.append(_caption(name, picture, rendition))
    if captions:
        pack.add("\n\n".join(captions).encode(), f"{file_name}.txt")
    return pack


def _plain(article: NewsPage, html: str) -> str:
    return "\n\n".join([article.content.title, *lines_of(html)]) + "\n"


def _caption(name: str, picture: PressPicture, rendition: SiteImageRendition) -> str:
    size = _("%(width)s × %(height)s pixels") % {
        "width": rendition.width,
        "height": rendition.height,
    }
    lines = [name, picture.caption, picture.alt, picture.image.credit, picture.image.licence, size]
    return "\n".join(line for line in lines if line)

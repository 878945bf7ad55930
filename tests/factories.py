"""Makes the records that tests need, with as little as each needs."""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from itertools import count

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Orderable

from news.models import NewsCategory, NewsIndexPage, NewsPage
from techtank.core.models import SiteDocument, SiteImage
from techtank.core.roles import Role
from techtank.home.models import HomePage, StandardPage

_numbers = count(1)


def in_order(rows: Iterable[Orderable]) -> list[Orderable]:
    """Number rows as the editor's form does: without that a database returns them in any order."""
    rows = list(rows)
    for place, row in enumerate(rows):
        row.sort_order = place
    return rows


def make_image(*, size: tuple[int, int] = (64, 48), **fields) -> SiteImage:
    """Make a picture, a small one unless a size is given; `alt_sv` is filled unless given."""
    number = next(_numbers)
    png = BytesIO()
    Image.new("RGB", size, (number % 256, 80, 140)).save(png, "PNG")
    fields = {
        "title": f"Bild {number}",
        "alt_sv": "En ritad kustlinje",
        "file": ContentFile(png.getvalue(), name=f"bild-{number}.png"),
    } | fields
    return SiteImage.objects.create(**fields)


def make_document(**fields) -> SiteDocument:
    """Make a small text file."""
    fields = {"title": f"Dokument {next(_numbers)}"} | fields
    return SiteDocument.objects.create(file=ContentFile(b"Text", name="blad.txt"), **fields)


def make_news(*, categories: tuple[str, ...] = ("aktuellt-fran-techtank",), **fields) -> NewsPage:
    """Make an article below the list of news; live unless `live=False`."""
    number = next(_numbers)
    fields = {
        "title": f"Nyhet {number}",
        "slug": f"nyhet-{number}",
        "date": date(2024, 5, 16),
        "lead_sv": f"Ingress {number} om industrin i Blekinge.",
        "body_sv": [("text", f"<p>Brödtext {number}.</p>")],
    } | fields
    article = NewsPage(**fields)
    article.categories = NewsCategory.objects.filter(slug__in=categories)
    return NewsIndexPage.objects.get().add_child(instance=article)


def make_page(parent=None, **fields) -> StandardPage:
    """Make a page of text, below the front page unless a parent is given."""
    number = next(_numbers)
    fields = {
        "title": f"Sida {number}",
        "slug": f"sida-{number}",
        "body_sv": [("text", "<p>Text.</p>")],
    } | fields
    parent = parent or HomePage.objects.get()
    return parent.add_child(instance=StandardPage(**fields))


def in_english(number: int = 1) -> dict:
    """Return what makes an article English too."""
    return {
        "title_en": f"News item {number}",
        "lead_en": f"English lead {number}.",
        "body_en": [("text", f"<p>English body {number}.</p>")],
    }


def make_person(role: Role | None = None, **fields):
    """Make somebody who logs in, in a role or as superuser."""
    email = fields.pop("email", f"person{next(_numbers)}@example.se")
    user = get_user_model().objects.create_user(
        email, "hemligt", is_superuser=role is None, is_staff=role is None, **fields
    )
    if role:
        user.groups.add(Group.objects.get(name=role.value))
    return user

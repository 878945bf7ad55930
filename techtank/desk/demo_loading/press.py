"""Fills what the press room hands out."""

from django.core.files.base import ContentFile

from news.models import PressLogo, PressRoomPage
from techtank.core.models import SiteDocument, SiteImage
from techtank.core.paths import PROJECT_DIR
from techtank.desk.demo.shapes import Logo

from .publishing import in_both

DRAWINGS = PROJECT_DIR / "static" / "img"


def make_logos(logos: list[Logo]) -> None:
    """Give the press room its logos, before its text is published."""
    room = PressRoomPage.objects.get()
    if room.latest_revision_id:
        return
    for order, logo in enumerate(logos):
        PressLogo.objects.create(
            page=room,
            sort_order=order,
            image=SiteImage.objects.create(
                title=logo.name.sv, file=_file(logo, "png"), **in_both("alt", logo.alt)
            ),
            vector=SiteDocument.objects.create(title=logo.name.sv, file=_file(logo, "svg")),
            for_dark=logo.for_dark,
            **in_both("name", logo.name),
        )


def _file(logo: Logo, ending: str) -> ContentFile:
    name = f"{logo.file}.{ending}"
    return ContentFile((DRAWINGS / name).read_bytes(), name=f"techtank-{name}")

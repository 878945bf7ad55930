"""Turns the demo's stories into blocks, with pictures drawn from their seeds."""

from typing import Any

from django.core.files.base import ContentFile
from wagtail.models import Page

from people.models import PersonPage
from techtank.core.art import draw
from techtank.core.models import KeyFigure, SiteImage
from techtank.desk.demo.shapes import Link, Picture, Story
from techtank.desk.site_setup import page_at
from techtank.home.models import HomePage

from .publishing import in_both

PICTURE_SIZE = (1600, 1200)


class StoryMaker:
    """Knows the records that stories refer to; every picture is drawn once."""

    def __init__(
        self, home: HomePage, people: dict[str, PersonPage], figures: dict[str, KeyFigure]
    ) -> None:
        self.home = home
        self.people = people
        self.figures = figures
        self._pictures: dict[str, SiteImage] = {}

    def blocks(self, story: Story, language: str) -> list[tuple[str, Any]]:
        """Return a story as a StreamField takes it."""
        return [(kind, self._block(kind, value, language)) for kind, value in story]

    def picture(self, picture: Picture) -> SiteImage:
        """Return the drawing of a seed, with its alt text."""
        image = self._drawn(picture.seed, picture.title, picture.credit)
        if not image.alt_sv:
            image.alt_sv, image.alt_en = picture.alt.sv, picture.alt.en
            image.press_use = True
            image.save()
        return image

    def labelled(self, link: Link) -> dict[str, Any]:
        """Return a link of a menu, named in both languages."""
        return {**in_both("label", link.label), **self.target(link.path)}

    def button(self, link: Link, language: str) -> dict[str, Any]:
        """Return a link named in one language."""
        return {"label": getattr(link.label, language), **self.target(link.path)}

    def target(self, path: str) -> dict[str, Any]:
        """Return where a link leads: a page of the site if there is one, else an address."""
        page: Page | None = page_at(self.home, path) if path.startswith("/") else None
        return {"page": page, "url": ""} if page else {"page": None, "url": path}

    def _block(self, kind: str, value: Any, language: str) -> Any:
        if kind == "image":
            image = self._drawn(value["seed"], value["title"], value["credit"])
            image.contextual_alt_text, image.decorative = value["alt"], False
            return {"image": image, "caption": value["caption"], "size": value["size"]}
        if kind == "call_to_action":
            target = self.target(value["path"])
            return {"text": value["text"], "label": value["label"], **target}
        if kind == "contacts":
            people = [self.people[slug] for slug in value["people"]]
            return {"heading": value["heading"], "people": people}
        if kind == "key_figures":
            figures = [self.figures[key] for key in value["figures"]]
            return {"heading": value["heading"], "figures": figures}
        if kind == "table":
            return {
                "caption": value["caption"],
                "row_headers": True,
                "table": {
                    "columns": [{"type": "text", "heading": name} for name in value["columns"]],
                    "rows": [{"values": row} for row in value["rows"]],
                },
            }
        return value

    def _drawn(self, seed: str, title: str, credit: str) -> SiteImage:
        if seed not in self._pictures:
            image = SiteImage.objects.filter(title=title).first()
            if image is None:
                width, height = PICTURE_SIZE
                png = draw(seed=seed, width=width, height=height).png()
                image = SiteImage(title=title, credit=credit, licence="CC BY 4.0")
                image.file = ContentFile(png, name=f"{title}.png")
                image.save()
            self._pictures[seed] = image
        # A fresh instance: an alt text in one story is not that of another.
        return SiteImage.objects.get(pk=self._pictures[seed].pk)

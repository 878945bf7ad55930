"""Puts the demo's texts on the site's pages."""

from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.models import Page

from news.models import Boilerplate, NewsCategory, NewsIndexPage, NewsPage
from techtank.core.art import draw
from techtank.core.models import SiteImage, SiteSettings
from techtank.home.models import HomePage, StandardPage

from .demo.articles import ARTICLES
from .demo.categories import BOILERPLATES
from .demo.home import HOME
from .demo.pages import PAGES
from .demo.releases import RELEASES
from .demo.settings import SETTINGS
from .demo.shapes import Article, HomeText, Link, Picture, SiteText, StandardText, Story, Text
from .site_setup import page_at

PICTURE_SIZE = (1600, 1200)


def in_both(name: str, text: Text) -> dict[str, str]:
    """Return the two fields of a translated text."""
    return {f"{name}_sv": text.sv, f"{name}_en": text.en}


class DemoLoader:
    """Fills pages that nobody has edited yet; run again, it changes nothing."""

    def __init__(self, home: HomePage) -> None:
        self.home = home
        self._pictures: dict[str, SiteImage] = {}

    @transaction.atomic
    def load(self) -> None:
        """Load everything, settings last, for they link to the pages."""
        self._boilerplates = {one.slug: self._boilerplate(one) for one in BOILERPLATES}
        for text in PAGES:
            self._standard_page(text)
        index = NewsIndexPage.objects.get()
        for article in [*RELEASES, *ARTICLES]:
            self._article(index, article)
        self._home(HOME)
        self._settings(SETTINGS)

    def _boilerplate(self, text) -> Boilerplate:
        boilerplate, _created = Boilerplate.objects.get_or_create(
            heading_sv=text.name.sv,
            defaults={"heading_en": text.name.en, **in_both("text", text.text)},
        )
        return boilerplate

    def _standard_page(self, text: StandardText) -> None:
        page = page_at(self.home, text.path)
        if page is None:
            parent_path = text.path.strip("/").rpartition("/")[0]
            parent = page_at(self.home, parent_path) if parent_path else self.home
            page = parent.add_child(
                instance=StandardPage(title=text.title.sv, slug=text.slug, live=False)
            )
        self._publish_once(
            page.specific,
            title=text.title.sv,
            title_en=text.title.en,
            search_description=text.seo_description.sv,
            search_description_en=text.seo_description.en,
            **in_both("lead", text.lead),
            **self._stories(text),
        )

    def _article(self, index: NewsIndexPage, article: Article) -> None:
        page = NewsPage.objects.child_of(index).filter(slug=article.slug).first()
        if page is None:
            index.refresh_from_db()
            page = index.add_child(
                instance=NewsPage(title=article.title.sv, slug=article.slug, live=False)
            )
        page.categories = NewsCategory.objects.filter(slug__in=article.categories)
        self._publish_once(
            page,
            title=article.title.sv,
            title_en=article.title.en,
            date=article.date,
            main_image=self._picture(article.image),
            boilerplate=self._boilerplates.get(article.boilerplate),
            **in_both("main_image_caption", article.image.caption),
            **in_both("lead", article.lead),
            **self._stories(article),
        )

    def _home(self, text: HomeText) -> None:
        fields: dict[str, Any] = {
            "search_description": text.seo_description.sv,
            "search_description_en": text.seo_description.en,
        }
        for name in (
            "hero_heading",
            "lead",
            "entrances_heading",
            "entrances_text",
            "closing_heading",
            "closing_text",
        ):
            fields |= in_both(name, getattr(text, name))
        for code in ("sv", "en"):
            fields[f"hero_links_{code}"] = [
                ("button", self._button(link, code)) for link in text.hero_links
            ]
            fields[f"closing_link_{code}"] = [("button", self._button(text.closing_link, code))]
            fields[f"entrances_{code}"] = [
                (
                    "entrance",
                    {
                        "heading": getattr(entrance.heading, code),
                        "text": getattr(entrance.text, code),
                        **self._target(entrance.path),
                    },
                )
                for entrance in text.entrances
            ]
        self._publish_once(self.home, **fields)

    def _settings(self, text: SiteText) -> None:
        settings = SiteSettings.load()
        if settings.menu:
            return
        settings.menu = [("link", self._labelled(link)) for link in text.menu]
        settings.call_to_action = [("link", self._labelled(text.call_to_action))]
        settings.footer = [
            (
                "column",
                {
                    **in_both("heading", column.heading),
                    "links": [self._labelled(link) for link in column.links],
                },
            )
            for column in text.footer_columns
        ]
        values = {
            **in_both("owners_heading", text.owners_heading),
            **in_both("footer_note", text.footer_note),
            **in_both("not_found_title", text.not_found_title),
            **in_both("not_found_text", text.not_found_text),
            "organisation": text.organisation,
            "phone": text.phone,
            "email": text.email,
        }
        for name, value in values.items():
            setattr(settings, name, value)
        settings.save()

    @staticmethod
    def _publish_once(page: Page, **fields: Any) -> None:
        if page.latest_revision_id:
            return
        for name, value in fields.items():
            setattr(page, name, value)
        page.full_clean()
        page.save_revision().publish()

    def _stories(self, text: Article | StandardText) -> dict[str, list]:
        return {
            "body_sv": self._blocks(text.body_sv, "sv"),
            "body_en": self._blocks(text.body_en, "en"),
        }

    def _blocks(self, story: Story, language: str) -> list[tuple[str, Any]]:
        return [(kind, self._block(kind, value, language)) for kind, value in story]

    def _block(self, kind: str, value: Any, language: str) -> Any:
        if kind == "image":
            image = self._drawn(value["seed"], value["title"], value["credit"])
            image.contextual_alt_text, image.decorative = value["alt"], False
            return {"image": image, "caption": value["caption"], "size": value["size"]}
        if kind == "call_to_action":
            target = self._target(value["path"])
            return {"text": value["text"], "label": value["label"], **target}
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

    def _picture(self, picture: Picture) -> SiteImage:
        image = self._drawn(picture.seed, picture.title, picture.credit)
        if not image.alt_sv:
            image.alt_sv, image.alt_en = picture.alt.sv, picture.alt.en
            image.save()
        return image

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

    def _labelled(self, link: Link) -> dict[str, Any]:
        return {**in_both("label", link.label), **self._target(link.path)}

    def _button(self, link: Link, language: str) -> dict[str, Any]:
        return {"label": getattr(link.label, language), **self._target(link.path)}

    def _target(self, path: str) -> dict[str, Any]:
        page = page_at(self.home, path) if path.startswith("/") else None
        return {"page": page, "url": ""} if page else {"page": None, "url": path}

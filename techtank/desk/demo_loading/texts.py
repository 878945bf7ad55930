"""Puts the demo's texts on the site's pages."""

from typing import Any

from wagtail.models import Page

from contact.models import FormPage
from membership.models import MembershipPage
from news.models import (
    Boilerplate,
    NewsCategory,
    NewsIndexPage,
    NewsPage,
    PressRoomPage,
    Topic,
)
from techtank.core.models import SiteSettings
from techtank.desk.demo import record_shapes, shapes
from techtank.desk.demo.pages_members import TERMS
from techtank.desk.site_setup import page_at
from techtank.home.models import (
    AccessibilityStatementPage,
    HistoryPage,
    HomePage,
    StandardPage,
    TimelineEntry,
)
from techtank.search.models import SearchPage

from .publishing import child_of, in_both, publish_once
from .questions import rows_of
from .stories import StoryMaker


class TextLoader:
    """Fills pages that nobody has edited yet; run again, it changes nothing."""

    def __init__(self, home: HomePage, stories: StoryMaker) -> None:
        self.home = home
        self.stories = stories
        self._boilerplates: dict[str, Boilerplate] = {}

    def boilerplate(self, text: shapes.Boilerplate) -> None:
        """Keep a standing text that articles name by its slug."""
        made, is_new = Boilerplate.objects.get_or_create(
            heading_sv=text.name.sv,
            defaults={"heading_en": text.name.en, **in_both("text", text.text)},
        )
        if is_new:
            made.figures = [
                made.figures.model(word=word, figure=self.stories.figures[key])
                for word, key in text.figures.items()
            ]
            made.save()
        self._boilerplates[text.slug] = made

    def topic(self, topic: shapes.Category) -> None:
        """Make a topic that articles name by its slug."""
        Topic.objects.get_or_create(slug=topic.slug, defaults=in_both("name", topic.name))

    def page(self, text: shapes.StandardText) -> None:
        """Fill the page at a path, whatever its kind; a page of text is made if there is none."""
        page = page_at(self.home, text.path)
        if page is None:
            parent_path = text.path.strip("/").rpartition("/")[0]
            parent = page_at(self.home, parent_path) if parent_path else self.home
            page = child_of(parent, StandardPage, text.slug, text.title.sv)
        page = page.specific
        story = {}
        if text.body_sv:
            story = {
                "body_sv": self.stories.blocks(text.body_sv, "sv"),
                "body_en": self.stories.blocks(text.body_en, "en"),
            }
        if isinstance(page, StandardPage):
            story["lists_forms"] = text.lists_forms
        if isinstance(page, PressRoomPage):
            story["category"] = NewsCategory.objects.get(slug="pressutskick")
            story["boilerplate"] = self._boilerplates["om-techtank"]
        if isinstance(page, MembershipPage):
            story |= in_both("terms", TERMS)
        publish_once(page, **self._head(text), **story)

    def timeline(self, entries: list[record_shapes.TimelineEntry]) -> None:
        """Fill the history's timeline, before its text is published."""
        page = HistoryPage.objects.get()
        if page.latest_revision_id:
            return
        for order, entry in enumerate(entries):
            TimelineEntry.objects.create(
                page=page,
                year=entry.year,
                until=entry.until,
                month=entry.month,
                link_page=Page.objects.filter(slug=entry.link).first() if entry.link else None,
                sort_order=order,
                **in_both("title", entry.title),
                **in_both("text", entry.text),
            )

    def accessibility(self, text: shapes.AccessibilityText) -> None:
        """Fill the accessibility statement."""
        publish_once(
            AccessibilityStatementPage.objects.get(),
            assessed_on=text.assessed_on,
            authority=text.authority,
            authority_address=text.authority_address,
            faults_sv=self.stories.blocks(text.faults_sv, "sv"),
            faults_en=self.stories.blocks(text.faults_en, "en"),
            **in_both("assessment", text.assessment),
            **self._head(text),
        )

    def search(self, text: shapes.SearchText) -> None:
        """Fill the search page."""
        page = SearchPage.objects.get()
        publish_once(page, **self._head(text), **in_both("advice", text.advice))

    def form(self, text: shapes.FormText) -> None:
        """Put the questions on a form's page, before its text is published."""
        page = FormPage.objects.get(slug=text.path.strip("/").rpartition("/")[2])
        if page.latest_revision_id:
            return
        page.form_fields = rows_of(page, text.questions)
        page.retention_days = text.retention_days
        for name, words in in_both("purpose", text.purpose).items():
            setattr(page, name, words)
        for name, words in in_both("thanks", text.thanks).items():
            setattr(page, name, words)
        page.save()

    def barrier_form(self, text: shapes.FormText) -> None:
        """Make the form that the accessibility statement leads to."""
        statement = AccessibilityStatementPage.objects.get()
        page = child_of(statement, FormPage, "rapportera", text.title.sv, purpose=text.purpose.sv)
        self.form(text)
        page = FormPage.objects.get(pk=page.pk)
        publish_once(page, title_en=text.title.en, **in_both("lead", text.lead))
        if statement.report_page_id is None:
            statement.report_page = page
            statement.save_revision().publish()

    def article(self, article: shapes.Article) -> None:
        """Make and publish an article with its contacts."""
        page = child_of(NewsIndexPage.objects.get(), NewsPage, article.slug, article.title.sv)
        if page.latest_revision_id:
            return
        page.categories = NewsCategory.objects.filter(slug__in=article.categories)
        page.topics = Topic.objects.filter(slug__in=article.topics)
        page.contacts = [
            page.contacts.model(person=self.stories.people[slug], sort_order=order)
            for order, slug in enumerate(article.contacts)
        ]
        publish_once(
            page,
            title=article.title.sv,
            title_en=article.title.en,
            date=article.date,
            main_image=self.stories.picture(article.image),
            boilerplate=self._boilerplates.get(article.boilerplate),
            body_sv=self.stories.blocks(article.body_sv, "sv"),
            body_en=self.stories.blocks(article.body_en, "en"),
            **in_both("main_image_caption", article.image.caption),
            **in_both("lead", article.lead),
        )

    def front_page(self, text: shapes.HomeText) -> None:
        """Fill the front page."""
        fields: dict[str, Any] = {
            "search_description": text.seo_description.sv,
            "search_description_en": text.seo_description.en,
        }
        for name in (
            "hero_heading",
            "lead",
            "entrances_heading",
            "entrances_text",
            "figures_heading",
            "closing_heading",
            "closing_text",
        ):
            fields |= in_both(name, getattr(text, name))
        for code in ("sv", "en"):
            fields[f"hero_links_{code}"] = [
                ("button", self.stories.button(link, code)) for link in text.hero_links
            ]
            fields[f"closing_link_{code}"] = [
                ("button", self.stories.button(text.closing_link, code))
            ]
            fields[f"entrances_{code}"] = [
                (
                    "entrance",
                    {
                        "heading": getattr(entrance.heading, code),
                        "text": getattr(entrance.text, code),
                        **self.stories.target(entrance.path),
                    },
                )
                for entrance in text.entrances
            ]
        if not self.home.latest_revision_id:
            self.home.figures = [
                self.home.figures.model(figure=self.stories.figures[key], sort_order=order)
                for order, key in enumerate(text.figures)
            ]
        publish_once(self.home, **fields)

    def settings(self, text: shapes.SiteText) -> None:
        """Fill menu, footer and contact facts, unless somebody has."""
        settings = SiteSettings.load()
        if settings.menu:
            return
        settings.menu = [("link", self.stories.labelled(link)) for link in text.menu]
        settings.call_to_action = [("link", self.stories.labelled(text.call_to_action))]
        settings.footer = [
            (
                "column",
                {
                    **in_both("heading", column.heading),
                    "links": [self.stories.labelled(link) for link in column.links],
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
    def _head(
        text: shapes.StandardText | shapes.AccessibilityText | shapes.SearchText,
    ) -> dict[str, str]:
        return {
            "title": text.title.sv,
            "title_en": text.title.en,
            "search_description": text.seo_description.sv,
            "search_description_en": text.seo_description.en,
            **in_both("lead", text.lead),
        }

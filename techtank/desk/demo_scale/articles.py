"""The articles of the large site: a third of them tell of a company or a project by its name."""

from members.models import MemberPage
from news.models import Boilerplate, NewsCategory, NewsContact, NewsIndexPage, NewsPage, Topic
from news.models.frozen import freeze
from news.models.wording import wording_of
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.core.models import SiteImage
from techtank.core.share_images import SPEC
from techtank.core.stories import reading_minutes
from techtank.desk.demo.shapes import Text
from techtank.desk.demo_loading.publishing import in_both

from . import words
from .bulk import Draft, batches, publish
from .days import PUBLISHED, days_before
from .pictures import share_sizes, specs_of
from .writer import Writer

#: How the slugs of the large site's articles begin.
SLUG = "skala-nyhet-"
SHAPES = ("card", "wide", "result-16x9", "result-4x3", "result-1x1")
PRESS = "pressutskick"
A_DAY = 2


def make_articles(
    total: int,
    pictures: list[SiteImage],
    people: list[PersonPage],
    companies: list[MemberPage],
    projects: list[ProjectPage],
) -> None:
    """Make the articles, the newest first."""
    register = NewsIndexPage.objects.get()
    there = NewsPage.objects.filter(slug__startswith=SLUG).count()
    records = _Records(pictures, people, companies, projects)
    for batch in batches(range(there, total)):
        pages = publish(register, [_article(number, records) for number in batch])
        for page in pages:
            freeze(page)
        shown_first = [page.main_image for page in pages if page.main_image]
        share_sizes(shown_first, [*specs_of(*SHAPES), SPEC])
        share_sizes(_pictures_in_stories(pages), specs_of("story"))


class _Records:
    """What articles refer to, read once."""

    def __init__(
        self,
        pictures: list[SiteImage],
        people: list[PersonPage],
        companies: list[MemberPage],
        projects: list[ProjectPage],
    ) -> None:
        self.pictures, self.people = pictures, people
        self.companies, self.projects = companies, projects
        self.categories = list(NewsCategory.objects.order_by("order", "pk"))
        self.topics = list(Topic.objects.order_by("slug"))
        self.boilerplate = Boilerplate.objects.order_by("-pk").first()


def _article(number: int, records: _Records) -> Draft:
    company = records.companies[number % len(records.companies)].title
    writer = Writer(f"article-{number}", company=company if number % 3 == 0 else "")
    title, lead, in_english = writer.line(words.TITLES), writer.paragraph(2), writer.happens(50)
    swedish, english = writer.story(4)
    if number % 10 == 0:
        told = writer.pick(records.projects).title
        swedish.append(("text", f"<p>Arbetet är en del av {told}.</p>"))
        english.append(("text", f"<p>The work is part of {told}.</p>"))
    if number % 5 == 0:
        swedish.append(_picture(writer, records, "sv"))
        english.append(_picture(writer, records, "en"))
    categories = [writer.pick(records.categories)]
    is_release = categories[0].slug == PRESS
    page = NewsPage(
        title=title.sv,
        title_en=title.en if in_english else "",
        slug=f"{SLUG}{number + 1}",
        date=days_before(number // A_DAY),
        main_image=writer.pick(records.pictures) if number % 4 else None,
        boilerplate=records.boilerplate if is_release else None,
        body_sv=swedish,
        body_en=english if in_english else [],
        **in_both("lead", lead if in_english else Text(lead.sv)),
        **PUBLISHED,
    )
    page.wording = wording_of(page)
    page.reading_minutes_sv = reading_minutes(page.lead_sv, page.body_sv)
    page.reading_minutes_en = reading_minutes(page.lead_en, page.body_en)
    asked = writer.some(records.people, 1 + is_release)
    contacts = [NewsContact(person=person) for person in asked]
    chosen = {"categories": categories, "topics": writer.some(records.topics, 2)}
    return Draft(page, contacts, chosen)


def _pictures_in_stories(pages: list[NewsPage]) -> list[SiteImage]:
    blocks = (block for page in pages for body in (page.body_sv, page.body_en) for block in body)
    return [block.value["image"] for block in blocks if block.block_type == "image"]


def _picture(writer: Writer, records: _Records, language: str) -> tuple[str, dict]:
    image = writer.pick(records.pictures)
    image.contextual_alt_text, image.decorative = image.alt_in(language), False
    return "image", {"image": image, "caption": "", "size": "wide"}

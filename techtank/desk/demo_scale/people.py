"""The people of the large site: contacts in projects and news, without pages of their own."""

from people.models import Organisation, PeoplePage, PersonPage
from techtank.desk.demo_loading.publishing import in_both

from . import words
from .bulk import Draft, batches, publish
from .days import PUBLISHED
from .writer import Writer

#: How the slugs of the large site's people begin.
SLUG = "skala-person-"


def make_people(total: int) -> list[PersonPage]:
    """Return the people in their order."""
    register, employer = PeoplePage.objects.get(), Organisation.objects.order_by("pk").first()
    there = PersonPage.objects.filter(slug__startswith=SLUG).count()
    for batch in batches(range(there, total)):
        publish(register, [Draft(_person(number, employer)) for number in batch])
    people = PersonPage.objects.filter(slug__startswith=SLUG).order_by("path")
    return list(people[:total])


def _person(number: int, employer: Organisation) -> PersonPage:
    writer = Writer(f"person-{number}")
    name, slug = writer.person(), f"{SLUG}{number + 1}"
    return PersonPage(
        title=name,
        slug=slug,
        group=PersonPage.Group.EXTERNAL,
        organisation=employer,
        phone=f"070-174 {number % 100:02d} {number // 100 % 100:02d}",
        email=f"{slug}@storskala.example.se",
        **in_both("job_title", writer.pick(words.ROLES)),
        **PUBLISHED,
    )

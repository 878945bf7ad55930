"""A site as large as it may ever get, to try it on: `manage.py load_demo --scale`."""

from techtank.home.models import HomePage

from .articles import make_articles
from .companies import make_companies
from .people import make_people
from .pictures import make_pictures
from .projects import make_projects
from .sizes import Sizes


def load_scale(home: HomePage, sizes: Sizes) -> None:
    """Make what is missing of these sizes; what is there stays as it is, so it may be run again."""
    pictures = make_pictures(sizes.pictures)
    people = make_people(sizes.people)
    companies = make_companies(sizes.companies, pictures)
    projects = make_projects(sizes.projects, people, companies)
    make_articles(sizes.articles, pictures, people, companies, projects)

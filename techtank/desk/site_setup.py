"""What every real site needs: the site row, the pages at fixed addresses, roles, categories."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Collection, Page, Site

from contact.models import FormPage
from membership.models import MembershipPage
from news.models import NewsCategory, NewsIndexPage
from people.models import Municipality
from techtank.core.archive.places import Place
from techtank.home.models import HomePage, StandardPage
from techtank.search.entries import renew_all
from techtank.search.models import SearchEntry, SearchTip

from .contract import CONTRACTED_PAGES, HOME_SLUG, NEWS_SLUG, ContractedPage
from .converting import convert
from .demo.categories import CATEGORIES
from .municipalities import MUNICIPALITIES
from .permissions import set_up_roles, set_up_workflows

#: What the contact page asks at first: label in both languages, kind, what browsers fill in.
CONTACT_FIELDS = [
    ("Namn", "Name", "singleline", "name"),
    ("E-post", "E-mail", "email", ""),
    ("Vad gäller det?", "What is it about?", "multiline", ""),
]

#: What applicants are told that their answers are for.
MEMBERSHIP_PURPOSE = {
    "purpose_sv": "att pröva er ansökan och höra av oss till er",
    "purpose_en": "to consider your application and get in touch with you",
}


@transaction.atomic
def set_up_site() -> HomePage:
    """Make what is missing and leave what is there; return the front page."""
    home = _home_page()
    _site_row(home)
    if not NewsIndexPage.objects.exists():
        home.add_child(
            instance=NewsIndexPage(
                title="Nyheter",
                title_en="News",
                slug=NEWS_SLUG,
                search_description="Nyheter och pressutskick om industrin i Blekinge.",
                search_description_en="News and press releases about industry in Blekinge.",
                show_in_menus=True,
            )
        )
    for contracted in CONTRACTED_PAGES:
        _contracted_page(home, contracted)
    for order, category in enumerate(CATEGORIES):
        NewsCategory.objects.get_or_create(
            slug=category.slug,
            defaults={"name_sv": category.name.sv, "name_en": category.name.en, "order": order},
        )
    _contact_form()
    _membership_purpose()
    _municipalities()
    members = home.get_children().get(slug="medlemmar")
    set_up_roles(home, members)
    set_up_workflows(home, members)
    _name_roots()
    for place in Place:
        place.root()
    if not SearchEntry.objects.analysed().exists():  # a site that is older than its search
        renew_all()
    return home


def page_at(home: Page, path: str) -> Page | None:
    """Return the page at a path below the front page, or None."""
    return Page.objects.filter(url_path=f"{home.url_path}{path.strip('/')}/").first()


def _home_page() -> HomePage:
    home = HomePage.objects.first()
    if home:
        return home
    root = Page.get_first_root_node()
    home = root.add_child(
        instance=HomePage(
            title="Techtank",
            title_en="Techtank",
            slug=HOME_SLUG,
            hero_heading_sv="Techtank",
            hero_heading_en="Techtank",
            lead_sv="Industriklustret i Blekinge.",
            lead_en="The industry cluster of Blekinge.",
        )
    )
    # Wagtail's first migration leaves a page that says “Welcome to your new Wagtail site”.
    Page.objects.filter(depth=2, slug="home", content_type__model="page").delete()
    return home


def _name_roots() -> None:
    """Give what Wagtail's migrations call “Root” names that editors understand."""
    Page.objects.filter(depth=1, title="Root").update(title="Alla sidor", draft_title="Alla sidor")
    Collection.objects.filter(depth=1, name="Root").update(name="Alla filer")


def _site_row(home: HomePage) -> None:
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": address.hostname,
            "port": port,
            "root_page": home,
            "site_name": settings.WAGTAIL_SITE_NAME,
        },
    )


def _contact_form() -> None:
    """Let visitors write before an editor has built a form of their own."""
    page = FormPage.objects.filter(slug="kontakt", form_fields=None).first()
    if page is None:
        return
    page.purpose_sv, page.purpose_en = "att svara på din fråga", "to answer your question"
    page.form_fields = [
        page.form_fields.model(
            label=label, label_en=label_en, field_type=kind, autocomplete=known, sort_order=order
        )
        for order, (label, label_en, kind, known) in enumerate(CONTACT_FIELDS)
    ]
    page.save()


def _membership_type(page: Page, contracted: ContractedPage) -> None:
    """Give the application form to a site whose page about membership is older than it."""
    if contracted.kind is not MembershipPage or page.specific_class is not StandardPage:
        return
    convert(page.specific, MembershipPage, **MEMBERSHIP_PURPOSE)


def _membership_purpose() -> None:
    """Tell applicants what their answers are for, before an editor has."""
    page = MembershipPage.objects.first()
    if page and page.purpose_sv == page.lead_sv:
        page.purpose_sv = MEMBERSHIP_PURPOSE["purpose_sv"]
        page.purpose_en = MEMBERSHIP_PURPOSE["purpose_en"]
        page.save()


def _municipalities() -> None:
    made = {}
    for facts in MUNICIPALITIES:
        made[facts.slug], _created = Municipality.objects.get_or_create(
            code=facts.code,
            defaults={"name": facts.name, "slug": facts.slug, "county": facts.county},
        )
    for facts in MUNICIPALITIES:  # adding a neighbour twice changes nothing
        made[facts.slug].neighbours.add(*(made[slug] for slug in facts.neighbours))


def _contracted_page(home: HomePage, contracted: ContractedPage) -> None:
    page = page_at(home, contracted.path)
    if page:
        _membership_type(page, contracted)
        return
    parent_path = contracted.path.rpartition("/")[0]
    parent = page_at(home, parent_path) if parent_path else home
    parent.refresh_from_db()
    page = parent.add_child(instance=contracted.kind(**contracted.fields))
    if contracted.searches:
        SearchTip.objects.create(
            page=page, questions_sv=contracted.searches, questions_en=contracted.searches_en
        )

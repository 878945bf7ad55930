"""The addresses that other programs and old links rely on, and what stands there at first.

A subject that gets a page type of its own takes its address over from here; where a page of text
stands there already, `converting.py` can make it one of the new kind.
"""

from typing import NamedTuple

from wagtail.fields import StreamField

from contact.models import FormPage
from members.models import MemberIndexPage
from membership.models import MembershipPage
from news.models import PressRoomPage
from offers.models import OfferIndexPage
from people.models import PeoplePage
from projects.models import ProjectIndexPage
from techtank.core.models import BasePage
from techtank.home.models import AccessibilityStatementPage, HistoryPage, StandardPage
from techtank.search.models import SearchPage


class ContractedPage(NamedTuple):
    """A page at a fixed address: path below the front page, titles, leads, and its kind.

    Searches are what visitors ask for it by though it has other words, each in a line.
    """

    path: str
    title: str
    title_en: str
    lead: str
    lead_en: str
    kind: type[BasePage] = StandardPage
    searches: str = ""
    searches_en: str = ""

    @property
    def fields(self) -> dict:
        """What the page begins with."""
        fields = {
            "title": self.title,
            "title_en": self.title_en,
            "slug": self.path.rpartition("/")[2],
            "lead_sv": self.lead,
            "lead_en": self.lead_en,
        }
        for name in set(self.kind.required_texts) - {"lead"}:
            story = isinstance(self.kind._meta.get_field(name), StreamField)
            for code, lead in (("sv", self.lead), ("en", self.lead_en)):
                fields[f"{name}_{code}"] = [("text", f"<p>{lead}</p>")] if story else lead
        return fields


NEWS_SLUG = "nyheter"
HOME_SLUG = "start"

#: Parents stand before their children.
CONTRACTED_PAGES = [
    ContractedPage(
        "press",
        "Press",
        "Press",
        "Presskontakt och material.",
        "Press contact and material.",
        PressRoomPage,
    ),
    ContractedPage(
        "projekt-insatser",
        "Projekt och insatser",
        "Projects",
        "Vad klustret driver och deltar i.",
        "What the cluster runs and takes part in.",
        ProjectIndexPage,
    ),
    ContractedPage(
        "medlemmar",
        "Medlemmar",
        "Members",
        "Företagen som är med i klustret.",
        "The companies of the cluster.",
        MemberIndexPage,
    ),
    ContractedPage(
        "medlemmar/bli-medlem",
        "Bli medlem",
        "Become a member",
        "Vad medlemskapet ger och hur ni går med.",
        "What membership gives and how to join.",
        MembershipPage,
    ),
    ContractedPage(
        "om-techtank",
        "Om Techtank",
        "About Techtank",
        "Vilka vi är och vem som äger oss.",
        "Who we are and who owns us.",
    ),
    ContractedPage(
        "om-techtank/medarbetare",
        "Medarbetare",
        "People",
        "De som arbetar för klustret.",
        "Those who work for the cluster.",
        PeoplePage,
    ),
    ContractedPage(
        "techtanks-historia",
        "Techtanks historia",
        "Our history",
        "Hur klustret blev till.",
        "How the cluster came to be.",
        HistoryPage,
    ),
    ContractedPage(
        "kalendarium", "Kalendarium", "Calendar", "Det som händer framöver.", "What is coming up."
    ),
    ContractedPage(
        "kontakt",
        "Kontakt",
        "Contact",
        "Så når ni oss.",
        "How to reach us.",
        FormPage,
        "telefon\ntelefonnummer\nmejl\ne-post\ne-postadress\nadress\nkundtjänst",
        "phone\nphone number\ne-mail\naddress",
    ),
    ContractedPage(
        "erbjudanden",
        "Erbjudanden",
        "Offers",
        "Insatser som företag kan anmäla sig till.",
        "Programmes that companies can sign up for.",
        OfferIndexPage,
    ),
    ContractedPage(
        "sok",
        "Sök",
        "Search",
        "Medlemmar, projekt, personer, nyheter och allt annat på webbplatsen.",
        "Members, projects, people, news and everything else on the site.",
        SearchPage,
    ),
    ContractedPage(
        "tillganglighet",
        "Tillgänglighet",
        "Accessibility",
        "Hur webbplatsen uppfyller kraven på tillgänglighet.",
        "How the site meets the requirements of accessibility.",
        AccessibilityStatementPage,
    ),
    ContractedPage(
        "personuppgifter",
        "Personuppgifter",
        "Personal data",
        "Hur vi tar hand om uppgifter om dig.",
        "How we look after data about you.",
        searches="integritet\nintegritetspolicy\ndataskydd\ndataskyddspolicy\nGDPR\ncookies\nkakor",
        searches_en="privacy\nprivacy policy\nprivacy notice\ndata protection\nGDPR\ncookies",
    ),
]

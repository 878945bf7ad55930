"""Projects and programmes."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager
from wagtail.search import index

from people.blocks import StoryBlocks
from people.models import Municipality, PersonPage
from people.presence import add_presence, presence_tags
from projects import period, rows
from projects.advice import advice_on
from projects.eu_duties import eu_funds, missing_marks
from projects.forms import ProjectPageForm
from projects.funds import Funds
from projects.involved import Involved
from projects.panels import project_tabs
from projects.participants import REGION, Participants
from projects.querysets import ProjectQuerySet
from projects.structured_data import project
from techtank.core.caching import of_tag, offer_to_caches
from techtank.core.current_settings import current_settings
from techtank.core.mentions import known_mentions_of
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields
from techtank.core.publishing import PublishError
from techtank.core.writing import Advice

from .parts import ShownPart
from .status import Status
from .theme import Theme

TEXTS = ("goal", "body", "own_role")
PARTS = ("focus_areas", "sub_projects", "activities", "results")


class ProjectPage(BasePage):
    """What is done, why, by whom, with whose money, and what came of it.

    The status follows from the dates, so the address never changes: nothing is moved when a
    project ends. Dates and sums that nobody knows stay empty.
    """

    start = models.DateField(_("start"), null=True, blank=True)
    end = models.DateField(
        _("end"), null=True, blank=True, help_text=_("The last day, as far as it is known.")
    )
    goal = models.TextField(
        _("goal"), blank=True, help_text=_("What is to be different afterwards.")
    )
    body = StreamField(StoryBlocks(), verbose_name=_("background"), blank=True)
    own_role = RichTextField(
        _("our own role"),
        blank=True,
        features=["bold", "italic", "ol", "ul", "link"],
        help_text=_("What the cluster itself does in the project."),
    )
    budget = models.PositiveBigIntegerField(
        _("budget in kronor"), null=True, blank=True, help_text=_("The whole project, as digits.")
    )
    themes = ParentalManyToManyField(
        Theme, verbose_name=_("themes"), related_name="projects", blank=True
    )
    address = models.URLField(
        _("web address"), blank=True, help_text=_("The project's own site, if it has one.")
    )

    required_texts = ("lead", "goal")
    story_fields = ("body",)
    open_graph_type = "article"
    picture_shapes = {"share_image": ("tile", "wide")}
    parent_page_types = ("projects.ProjectIndexPage",)
    subpage_types = ()
    page_description = _("A project or a programme.")
    template = "projects/project_page.html"

    base_form_class = ProjectPageForm
    objects = PageManager.from_queryset(ProjectQuerySet)()

    search_fields = [
        *BasePage.search_fields,
        *bilingual_search_fields(*TEXTS),
        index.FilterField("start"),
        index.FilterField("end"),
    ]
    edit_handler = project_tabs

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    def clean(self) -> None:
        """Refuse an end before the start."""
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _now("The project can't end before it starts.")})

    def publish_errors(self) -> list[PublishError]:
        """Add what money from others demands."""
        errors = [*super().publish_errors(), *missing_marks(self.funds, eu_funds())]
        if self.budget is not None and (self.funding or 0) > self.budget:
            message = _now("The funders can't pay more than the whole budget.")
            errors.append(PublishError("fundings", message))
        return errors

    def own_advice(self) -> Iterator[Advice]:
        """Ask for results when it has ended, and point out what is still to come then."""
        return advice_on(self)

    @property
    def funds(self) -> Funds:
        """Who pays, in a preview as the draft has it."""
        return Funds(self.fundings.all(), self.budget)

    @property
    def marks(self) -> list[str]:
        """What stands beside the emblem of the European Union, in the language shown."""
        return self.funds.marks(self.content.language)

    @property
    def funding(self) -> int | None:
        """The part of the budget that funders pay, in kronor; None if nobody knows it."""
        return self.funds.total

    @property
    def status(self) -> Status:
        """Upcoming, running or finished today."""
        return Status.on(timezone.localdate(), start=self.start, end=self.end)

    @property
    def is_finished(self) -> bool:
        """Whether it has ended."""
        return self.status is Status.FINISHED

    @property
    def years(self) -> str:
        """The period in years, for cards: “2015–2018”."""
        return period.years(self.start, self.end)

    @property
    def people_to_ask(self) -> list[PersonPage]:
        """The team in its order; in a preview that of the draft."""
        numbers = [contact.person_id for contact in self.team.all()]
        people = PersonPage.objects.contacts(numbers)
        return [people[number] for number in numbers]

    @property
    def involved_rows(self) -> tuple[models.Model, ...]:
        """The rows by which organisations are involved: their roles, and what they pay."""
        return (*self.roles.all(), *self.fundings.all())

    def parts(self, name: str) -> list[ShownPart]:
        """Return the focus areas, sub-projects, activities or results in the language shown."""
        language = self.content.language
        shown = (part.shown_in(language) for part in getattr(self, name).all())
        return [part for part in shown if part]

    def readable_lines(self) -> list[str]:
        """Add the parts and who is involved."""
        parts = [part for name in PARTS for part in self.parts(name)]
        written = [line for part in parts for line in part.lines]
        involved = dict.fromkeys(str(row.organisation) for row in self.involved_rows)
        return [*super().readable_lines(), *filter(None, written), *involved]

    def place_in_lists(self) -> tuple:
        """Return by what projects are ordered, found and counted."""
        rows = {(row.organisation_id, getattr(row, "role", "")) for row in self.involved_rows}
        themes = {theme.pk for theme in self.themes.all()}
        return *super().place_in_lists(), self.start, self.end, self.budget, rows, themes

    def names_in_texts(self) -> list[str]:
        """Return its titles."""
        return list(dict.fromkeys(filter(None, (self.title, self.title_en))))

    def listing_query(self, request: HttpRequest) -> str:
        """Return the region filter, for the same table in the other language."""
        return self._participants(request).query

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the project."""
        return [project(self, self._involved(request), request, meta)]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the facts, the parts, who is involved and whom to ask.

        Raises Http404 for a region that no participant has.
        """
        involved, participants = self._involved(request), self._participants(request)
        sub_projects = self.parts("sub_projects")
        people = self.people_to_ask
        documents = [one.document for one in self.documents.all()]
        told_in = known_mentions_of(self) if self.pk else []
        if not getattr(request, "is_preview", False):
            answering = [person.answering for person in people]
            responsible = [part.responsible for part in sub_projects if part.responsible]
            logos = [one.logo for one in involved.organisations if one.logo]
            programmes = self.funds.programmes
            offer_to_caches(request, [*involved.organisations, *responsible, *logos, *programmes])
            offer_to_caches(request, [*people, *answering, *documents, *told_in])
            told = [of_tag(self), *presence_tags(involved.organisations)]
            offer_to_caches(request, types=[Municipality], tags=told)
        return super().get_context(request, *args, **kwargs) | {
            "involved": involved,
            "funds": self.funds,
            "funder_sentences": self.funds.sentences(self.content.language),
            "own_part": involved.own_part(sub_projects),
            "sub_projects": [(part, involved.is_ours(part.responsible)) for part in sub_projects],
            "focus_areas": self.parts("focus_areas"),
            "activities": self.parts("activities"),
            "results": self.parts("results"),
            "participants": participants,
            "people": people,
            "documents": documents,
            "told_in": told_in,
        }

    def _involved(self, request: HttpRequest) -> Involved:
        """Return the organisations; they and all other rows are read once a request."""
        if not hasattr(request, "project_involved"):
            rows.complete(self)
            own_name = current_settings(request).organisation
            involved = Involved(self.roles.all(), self.fundings.all(), own_name)
            add_presence(involved.organisations)
            request.project_involved = involved
        return request.project_involved

    def _participants(self, request: HttpRequest) -> Participants:
        return Participants(
            self._involved(request).participants,
            request.GET.get(REGION, ""),
            self.get_url(request) or "",
        )

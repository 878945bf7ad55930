"""Something that companies can take part in: a programme, a course, a meeting."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from offers.forms import DIET
from offers.panels import offer_tabs
from offers.querysets import OfferQuerySet
from offers.reception import SignUpDesk
from offers.structured_data import event
from people.blocks import StoryBlocks
from people.models import PersonPage
from projects.models import ProjectPage
from projects.telling import TellsOfProjects
from techtank.core.caching import offer_to_caches
from techtank.core.panels import bilingual_search_fields
from techtank.core.publishing import PublishError
from techtank.core.visitor_forms.building import AskingPageForm
from techtank.core.visitor_forms.page import AskingPage

from .standing import Standing

TEXTS = ("audience", "place", "price_note", "body", "purpose", "privacy_notice", "thanks")


class OfferPage(Standing, SignUpDesk, TellsOfProjects, AskingPage):
    """What it is, for whom, when, where and for how much, with a form to sign up."""

    called_off = models.BooleanField(
        _("called off"),
        default=False,
        help_text=_(
            "Publish it so: the page says it, nobody can sign up any more, and whoever is signed "
            "up is told by mail."
        ),
    )
    audience = models.CharField(
        _("who it is for"), max_length=200, help_text=_("Such as: companies that consider robots.")
    )
    start = models.DateTimeField(
        _("start"), null=True, blank=True, help_text=_("Empty if one can begin at any time.")
    )
    end = models.DateTimeField(_("end"), null=True, blank=True)
    closes_at = models.DateTimeField(
        _("sign-up until"), null=True, blank=True, help_text=_("Empty: until it starts.")
    )
    online = models.BooleanField(_("online"), default=False)
    place = models.CharField(
        _("place"), max_length=160, blank=True, help_text=_("Such as the name of the house.")
    )
    address = models.CharField(
        _("address"), max_length=200, blank=True, help_text=_("Street and town.")
    )
    price = models.PositiveIntegerField(
        _("price in kronor"), null=True, blank=True, help_text=_("0 if it is free of charge.")
    )
    price_note = models.CharField(
        _("about the price"), max_length=160, blank=True, help_text=_("Such as: excluding VAT.")
    )
    capacity = models.PositiveIntegerField(
        _("places"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty if there is room for everybody."),
    )
    has_waiting_list = models.BooleanField(
        _("waiting list"),
        default=True,
        help_text=_("When it is full. Who waits gets a place as soon as one is free."),
    )
    contact = models.ForeignKey(
        PersonPage,
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    project = models.ForeignKey(
        ProjectPage,
        verbose_name=_("project"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="offers",
        help_text=_("The project that it belongs to, if any."),
    )
    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)

    required_texts = ("lead", "audience", "purpose")
    story_fields = ("body",)
    open_graph_type = "article"
    picture_shapes = {"share_image": ("tile", "wide")}
    parent_page_types = ("offers.OfferIndexPage",)
    subpage_types = ()
    page_description = _("Something to sign up for: a programme, a course, a meeting.")
    template = "offers/offer_page.html"
    landing_page_template = "offers/thanks.html"
    base_form_class = AskingPageForm

    objects = PageManager.from_queryset(OfferQuerySet)()

    search_fields = [
        *AskingPage.search_fields,
        *bilingual_search_fields(*TEXTS),
        index.FilterField("start"),
        index.FilterField("end"),
    ]
    edit_handler = offer_tabs

    class Meta:
        verbose_name = _("offer")
        verbose_name_plural = _("offers")

    # What editors are told

    def clean(self) -> None:
        """Refuse times in the wrong order."""
        super().clean()
        errors: dict[str, str] = {}
        if self.start and not self.end:
            errors["end"] = _now("When does it end?")
        if self.end and not self.start:
            errors["start"] = _now("When does it start?")
        if self.start and self.end and self.end <= self.start:
            errors["end"] = _now("It can't end before it starts.")
        if self.closes_at and self.start and self.closes_at > self.start:
            errors["closes_at"] = _now("Nobody can sign up when it has started.")
        if errors:
            raise ValidationError(errors)

    def publish_errors(self) -> list[PublishError]:
        """Add what visitors would miss, and what is wrong with the questions."""
        errors = super().publish_errors()
        if not self.contact_id:
            errors.append(PublishError("contact", _now("Choose whom visitors can ask.")))
        fields = list(self.form_fields.all())
        if not self.end and any(field.field_type == DIET for field in fields):
            sentence = _now("Say when it is: what guests tell of their diet is deleted after.")
            errors.append(PublishError("start", sentence))
        faults = (fault for field in fields for fault in field.faults())
        return errors + [PublishError("form_fields", fault) for fault in faults]

    def is_translated(self) -> bool:
        """Whether every text that there is, and every question, stands in English too."""
        return (
            super().is_translated()
            and all(
                getattr(self, f"{text}_en") or not getattr(self, f"{text}_sv") for text in TEXTS
            )
            and all(field.is_translated() for field in self.form_fields.all())
        )

    @classmethod
    def asking_now(cls) -> OfferQuerySet:
        """Leave out what is over."""
        return super().asking_now().to_come()

    # What visitors and machines read

    @property
    def kept_for(self) -> str:
        """How long sign-ups are kept: the days count from the end, if there is one."""
        if not (self.end or self.closes_at):
            return super().kept_for
        days = self.retention_days
        words = ngettext(
            "Deleted %(days)s day after it is over.",
            "Deleted %(days)s days after it is over.",
            days,
        )
        return words % {"days": days}

    def place_in_lists(self) -> tuple:
        """Return what orders offers."""
        return *super().place_in_lists(), self.start, self.end, self.closes_at, self.called_off

    def chosen_projects(self) -> list[int]:
        """Return the project that it belongs to."""
        return [self.project_id] if self.project_id else []

    def readable_lines(self) -> list[str]:
        """Leave out what is said of personal data."""
        place = filter(None, [self.address])
        return [*super().readable_lines(), *place]

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the event, if it has a day."""
        return [event(self, request, meta)] if self.start else []

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add whom to ask."""
        contact = self._contact()
        project = ProjectPage.objects.published().filter(pk=self.project_id).first()
        if not getattr(request, "is_preview", False) and not self.status.takes_sign_ups:
            shown = [contact, contact and contact.answering, project]
            offer_to_caches(request, filter(None, [*shown, *self.marked_records]))
        context = {"people": [contact] if contact else [], "project": project}
        return super().get_context(request, *args, **kwargs) | context

    def _contact(self) -> PersonPage | None:
        return PersonPage.objects.for_contacts().filter(pk=self.contact_id).first()

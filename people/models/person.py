"""People: staff, board, and contacts outside the cluster."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index
from wagtail.url_routing import RouteResult

from people.querysets import PersonQuerySet
from people.structured_data import person
from techtank.core import phones
from techtank.core.drawings import monogram_url
from techtank.core.models import BasePage, SiteImage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs

from .organisation import Organisation


class Group(models.TextChoices):
    """Where a person stands; external contacts have no page of their own."""

    STAFF = "staff", _("staff")
    BOARD = "board", _("board")
    EXTERNAL = "external", _("external contact")


class PersonPage(BasePage):
    """Somebody to contact. Every contact on the site refers to one of these.

    The name is the title, the same in both languages. Whoever is away has a stand-in until a
    day; whoever has left has a successor for good: contacts then show the other person.
    """

    Group = Group
    is_quoted = True

    job_title = models.CharField(
        _("job title"), max_length=120, help_text=_("In lower case, such as: klusterledare.")
    )
    group = models.CharField(
        _("group"),
        max_length=10,
        choices=Group.choices,
        default=Group.STAFF,
        help_text=_("An external contact is shown where you choose it, but has no page."),
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="people",
    )
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[phones.validate_phone]
    )
    email = models.EmailField(_("e-mail address"), blank=True)
    portrait = models.ForeignKey(
        SiteImage,
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    press_contact = models.BooleanField(
        _("press contact"), default=False, help_text=_("Shown in the press room.")
    )
    stand_in = models.ForeignKey(
        "self",
        verbose_name=_("stand-in"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown instead while this person is away."),
    )
    stand_in_until = models.DateField(
        _("stand-in until"), null=True, blank=True, help_text=_("The last day of the absence.")
    )
    successor = models.ForeignKey(
        "self",
        verbose_name=_("successor"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown instead from now on, everywhere."),
    )

    #: Where a release names the person: the job titles of that time, by language.
    titles_then: Mapping[str, str] = MappingProxyType({})

    required_texts = ("job_title",)
    one_title = True
    open_graph_type = "profile"
    schema_type = "ProfilePage"
    picture_fields = ("share_image", "portrait")
    picture_shapes = {"share_image": (), "portrait": ("face", "portrait")}
    parent_page_types = ("people.PeoplePage",)
    subpage_types = ()
    page_description = _("A person of staff or board, or a contact elsewhere.")
    template = "people/person_page.html"

    objects = PageManager.from_queryset(PersonQuerySet)()

    search_fields = [
        *BasePage.search_fields,
        *bilingual_search_fields("job_title"),
        index.FilterField("group"),
    ]
    edit_handler = bilingual_tabs(
        translated=("job_title", "lead"),
        shared=(
            FieldPanel("group"),
            FieldPanel("organisation"),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                    FieldPanel("portrait"),
                    FieldPanel("press_contact"),
                ],
                heading=_("Contact"),
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("stand_in"), FieldPanel("stand_in_until")]),
                    FieldPanel("successor"),
                ],
                heading=_("Absence"),
            ),
        ),
        one_title=True,
    )

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def clean(self) -> None:
        """Refuse a stand-in without an end, and people who stand in for themselves."""
        super().clean()
        errors: dict[str, str] = {}
        if self.stand_in_id and not self.stand_in_until:
            errors["stand_in_until"] = _now("Until when does the stand-in answer?")
        for field in ("stand_in", "successor"):
            if self.pk and getattr(self, f"{field}_id") == self.pk:
                errors[field] = _now("Choose somebody else.")
        if errors:
            raise ValidationError(errors)

    @property
    def is_external(self) -> bool:
        """Whether the person is a record only, without a page."""
        return self.group == Group.EXTERNAL

    @property
    def is_findable(self) -> bool:
        """Whether the search names the person: not an external contact."""
        return not self.is_external

    @property
    def name(self) -> str:
        """The name, the same in both languages."""
        return self.title

    @property
    def title_shown(self) -> str:
        """The job title in the language shown: of today, or of the release that names them."""
        content = self.content
        return self.titles_then.get(content.language) or content.job_title

    @property
    def art_url(self) -> str:
        """The address of the monogram that stands for a person without a portrait."""
        return monogram_url(self.name)

    @property
    def answering(self) -> "PersonPage":
        """The person who answers today: the successor, the stand-in, or this one."""
        today = timezone.localdate()
        if self.successor_id and self.successor.live:
            return self.successor
        if self.stand_in_id and self.stand_in.live and self.stand_in_until >= today:
            return self.stand_in
        return self

    def place_in_lists(self) -> tuple:
        """Return the group in which people are listed, and whether the press may call."""
        return *super().place_in_lists(), self.group, self.press_contact

    def readable_lines(self) -> list[str]:
        """Add where the person works."""
        return [*super().readable_lines(), str(self.organisation)]

    # An external contact has no address

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Serve staff and board; raises Http404 for an external contact."""
        if self.is_external:
            raise Http404
        return super().route(request, path_components)

    def get_url_parts(self, *args, **kwargs):
        """Return None for an external contact, so that nothing links to it."""
        return None if self.is_external else super().get_url_parts(*args, **kwargs)

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """Leave external contacts out."""
        return [] if self.is_external else super().get_sitemap_urls(request)

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the person."""
        return [person(self, request, meta)]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add who answers while the person is away."""
        return super().get_context(request, *args, **kwargs) | {"answering": self.answering}

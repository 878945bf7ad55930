"""Member companies."""

from typing import Any
from urllib.parse import urlsplit

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.search import index

from members import organisation_numbers
from members.capability_tree import CapabilityTree
from members.forms import MemberPageForm
from members.held import CERTIFICATE, held_by
from members.involvement import projects_of
from members.panels import member_tabs
from members.querysets import MemberQuerySet
from members.search_text import found_by, keywords_of, lines_of_facts
from members.sizes import Size, size_of
from members.structured_data import company
from members.validators import postcode_validator, year_validators
from people.models import Municipality, Organisation
from people.names import without_form
from projects.models import ProjectPage
from techtank.core import alphabet, phones
from techtank.core.caching import of_tag, offer_to_caches
from techtank.core.drawings import monogram_url
from techtank.core.mentions import known_mentions_of
from techtank.core.models import BasePage, SiteImage
from techtank.core.panels import bilingual_search_fields
from techtank.core.publishing import PublishError
from techtank.core.words import text_in

from .capability import Capability
from .uses import Level


class MemberPage(BasePage):
    """A company of the cluster: who it is, what it can, and how to reach it.

    The title is the company's name. Who it is to projects and news is its organisation in the
    register, so that nothing but this page refers to members.
    """

    # No OneToOneField: Wagtail's reference index overlooks those, and deleting the organisation
    # would end in a fault instead of showing where it is used.
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="member_pages",
        help_text=_("The company in the register: by it the projects it is in are found."),
    )
    organisation_number = models.CharField(
        _("organisation number"),
        max_length=11,
        validators=[organisation_numbers.validate_organisation_number],
        help_text=_("Ten digits; buyers look the company up by it."),
    )
    is_example = models.BooleanField(
        _("example company"),
        default=False,
        help_text=_("Tick if it is invented: visitors then see that it is."),
    )
    employees = models.PositiveIntegerField(_("employees"), null=True, blank=True)
    founded = models.PositiveSmallIntegerField(
        _("year founded"),
        null=True,
        blank=True,
        validators=year_validators,
    )
    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("municipality"),
        on_delete=models.PROTECT,
        related_name="members",
        help_text=_("By it the company is found; the town may lie elsewhere."),
    )
    street = models.CharField(_("street"), max_length=120, blank=True)
    postcode = models.CharField(
        _("postcode"), max_length=6, blank=True, validators=[postcode_validator]
    )
    town = models.CharField(_("town"), max_length=60, blank=True)
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[phones.validate_phone]
    )
    email = models.EmailField(_("e-mail address"), blank=True)
    address = models.URLField(_("web address"), blank=True)
    jobs_address = models.URLField(_("web address of vacancies"), blank=True)
    logo = models.ForeignKey(
        SiteImage,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Without one the site draws a picture of its own."),
    )
    description = RichTextField(
        _("description"),
        blank=True,
        features=["h3", "bold", "italic", "ol", "ul", "link"],
        help_text=_("What the company does, for whom, and with what: the search reads it."),
    )
    last_confirmed = models.DateField(
        _("last confirmed"),
        null=True,
        blank=True,
        help_text=_("When the company last said that all is right. Visitors see the day."),
    )
    in_open_data = models.BooleanField(
        _("part of the open data"),
        default=True,
        help_text=_(
            "Untick if the company has declined: it is then on the site, but not in the lists "
            "that anybody may download and use."
        ),
    )
    sort_key = models.CharField(
        max_length=2 * alphabet.KEY_LETTERS, editable=False, db_index=True, default=""
    )
    search_text = models.TextField(editable=False, blank=True, default="")
    #: Primary keys of all that it can and has, and of what stands above those, with spaces between.
    all_capabilities = models.TextField(editable=False, blank=True, default="")

    required_texts = ("lead", "description")
    one_title = True
    picture_fields = ("share_image", "logo")
    picture_shapes = {"share_image": (), "logo": ("logo",), "pictures": ("card",)}
    parent_page_types = ("members.MemberIndexPage",)
    subpage_types = ()
    page_description = _("A company of the cluster, in the directory.")
    template = "members/member_page.html"
    base_form_class = MemberPageForm

    objects = PageManager.from_queryset(MemberQuerySet)()

    search_fields = [
        *BasePage.search_fields,
        *bilingual_search_fields("description"),
        index.SearchField("organisation_number"),
        index.FilterField("municipality"),
        index.FilterField("is_example"),
    ]
    edit_handler = member_tabs

    class Meta:
        verbose_name = _("member company")
        verbose_name_plural = _("member companies")
        constraints = (
            models.UniqueConstraint(fields=("organisation",), name="one_member_an_organisation"),
        )

    def clean(self) -> None:
        """Write numbers as they are shown, and empty paragraphs as the nothing that they are."""
        super().clean()
        for name in ("description_sv", "description_en"):
            if not text_in(getattr(self, name)):
                setattr(self, name, "")
        number = organisation_numbers.normalise(self.organisation_number)
        self.organisation_number = number or self.organisation_number
        digits = self.postcode.replace(" ", "")
        if digits:
            self.postcode = f"{digits[:3]} {digits[3:]}"

    def save(self, *args, **kwargs) -> None:
        """Keep order and search in step with the texts.

        Not when single fields are saved: Wagtail stores a draft so, and the live row must not
        learn from it.
        """
        if kwargs.get("update_fields") is None:
            self.sort_key = alphabet.sort_key(self.title)
            found_by(self, CapabilityTree(Capability.objects.all()))
        super().save(*args, **kwargs)

    def readable_lines(self) -> list[str]:
        """Add what it can, where it lies and whom to ask."""
        return [*super().readable_lines(), *lines_of_facts(self)]

    def place_in_lists(self) -> tuple:
        """Return by what the directory finds and counts it; projects tell its municipality."""
        return (*super().place_in_lists(), self.municipality_id, self.size, self.all_capabilities)

    def names_in_texts(self) -> list[str]:
        """Return its name, with and without the form of the company."""
        return list(dict.fromkeys((self.title, without_form(self.title))))

    def search_topics(self) -> list[str]:
        """Return the names and synonyms of its core capabilities, and whether it has jobs."""
        core = (one.capability for one in held_by(self) if one.level == Level.CORE)
        words = [word for capability in core for word in capability.words]
        return [*words, _now("Vacancies")] if self.jobs_address else words

    def search_keywords(self) -> list[str]:
        """Return all words for what it can, as the directory knows them."""
        return keywords_of(self, CapabilityTree(Capability.objects.all()))

    @property
    def art_url(self) -> str:
        """The address of the monogram that stands for a company without a logo."""
        return monogram_url(self.title)

    @property
    def size(self) -> Size | None:
        """The class of size; None if the number of employees is unknown."""
        return size_of(self.employees)

    @property
    def host(self) -> str:
        """The web address as people write it: “techtank.se”."""
        return (urlsplit(self.address).hostname or "").removeprefix("www.")

    def publish_errors(self) -> list[PublishError]:
        """Add what rows demand: pictures with an alt text, and each capability once."""
        undescribed = [
            PublishError(
                "pictures",
                _now("“%(title)s” needs an alt text.") % {"title": picture.image.title},
            )
            for picture in self.pictures.all()
            if not picture.is_described
        ]
        uses = [*self.capabilities.all(), *self.certificates.all()]
        numbers = [use.capability_id for use in uses]
        twice = [
            PublishError(
                "capabilities", _now("“%(name)s” stands there twice.") % {"name": capability}
            )
            for capability in {use.capability for use in uses}
            if numbers.count(capability.pk) > 1
        ]
        return super().publish_errors() + undescribed + twice

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the company."""
        return [company(self, request, meta)]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add what the company can and has, its people and projects, and the directory."""
        held = held_by(self)
        pictures = list(self.pictures.select_related("image"))
        projects, news = projects_of(self), known_mentions_of(self)
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, [self.organisation, self.municipality])
            offer_to_caches(request, [use.capability for use in held])
            offer_to_caches(request, [picture.image for picture in pictures])
            told = [of_tag(self), of_tag(self.organisation, by=ProjectPage)]
            offer_to_caches(request, [*(one.project for one in projects), *news], tags=told)
        trail = getattr(request, "trail", ())
        return super().get_context(request, *args, **kwargs) | {
            "directory": trail[-2] if len(trail) > 1 else self.get_parent(),
            "groups": [(level, [use for use in held if use.level == level]) for level in Level],
            "certificates": [use for use in held if use.level == CERTIFICATE],
            "contacts": list(self.contacts.all()),
            "pictures": pictures,
            "projects": projects,
            "news": news,
        }

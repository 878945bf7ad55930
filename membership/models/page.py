"""The page on which companies read what membership gives, and apply for it."""

from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.forms.panels import FormSubmissionsPanel
from wagtail.fields import RichTextField

from contact.models import MessagePage, Submission
from membership import drafting, receipt
from membership.forms import ApplicationForm
from membership.questions import Question, questions
from techtank.core.forms import BasePageForm
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs

TRANSLATED = ("body", "terms", "purpose", "privacy_notice", "thanks")


class MembershipPage(MessagePage):
    """Asks always the same, since an application becomes a draft in the directory."""

    terms = RichTextField(
        _("terms"),
        blank=True,
        features=["h3", "bold", "italic", "ol", "ul", "link"],
        help_text=_("Whoever applies accepts them. Shown above the form."),
    )

    rich_texts = ("terms", "privacy_notice", "thanks")
    max_count = 1
    parent_page_types = ("members.MemberIndexPage",)
    page_description = _("What membership gives, and an application form.")
    template = "membership/membership_page.html"
    base_form_class = BasePageForm

    search_fields = [*BasePage.search_fields, *bilingual_search_fields(*TRANSLATED)]
    edit_handler = bilingual_tabs(
        translated=("lead", *TRANSLATED),
        shared=(FormSubmissionsPanel(),),
        settings=(
            MultiFieldPanel(
                [FieldPanel("recipients"), FieldPanel("retention_days")],
                heading=_("Applications"),
            ),
        ),
        slug_locked=True,
    )

    class Meta:
        verbose_name = _("page about membership")
        verbose_name_plural = _("pages about membership")

    def is_translated(self) -> bool:
        """Whether every text that there is stands in English too."""
        return super().is_translated() and all(
            getattr(self, f"{text}_en") or not getattr(self, f"{text}_sv")
            for text in ("lead", *TRANSLATED)
        )

    def search_topics(self) -> list[str]:
        """Add what people call it who come to apply."""
        return [
            *super().search_topics(),
            gettext("membership, application, apply, join the cluster, membership fee"),
        ]

    @cached_property
    def directory(self):
        """The list below which the companies stand."""
        return self.get_parent().specific

    def get_form_class(self) -> type[ApplicationForm]:
        """Return the form."""
        return ApplicationForm

    def get_submissions_list_view_class(self) -> type:
        """Return the admin's list of applications."""
        from membership.listing import ApplicationsView  # the admin's views need all models first

        return ApplicationsView

    def get_form_fields(self) -> list[Question]:
        """Return what is asked, as the list of applications and the mail name it."""
        return questions()

    def notes_on(self, submission: Submission) -> list[str]:
        """Tell the staff where the company's page is."""
        return drafting.notes_on(submission.form_data)

    def when_stored(self, submission: Submission) -> None:
        """Confirm that it came, and begin a page of the company."""
        receipt.send(self, submission)
        drafting.draft_when_stored(self.directory, submission.form_data)

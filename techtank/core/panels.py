"""The editor's tabs: one a language, then search engines, then settings."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    HelpPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.search import index

from .forms import COPY_BUTTON


class CopySwedishPanel(HelpPanel):
    """A button that fills the empty English fields with the Swedish text and saves the draft.

    It is a submit button of the page's own form, so nothing that was typed is lost and it works
    for every kind of field, long stories too.
    """

    def __init__(self, **kwargs) -> None:
        kwargs.setdefault("template", "core/admin/copy_swedish_panel.html")
        super().__init__(**kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        """Knows the button's name."""

        def get_context_data(self, parent_context=None) -> dict:
            """Add the name that the form looks for."""
            return super().get_context_data(parent_context) | {"button_name": COPY_BUTTON}


def bilingual_tabs(
    translated: Sequence[str],
    shared: Sequence[Panel] = (),
    settings: Sequence[Panel] = (),
    *,
    before: Sequence[Panel] = (),
    slug_locked: bool = False,
    one_title: bool = False,
) -> TabbedInterface:
    """Return the edit handler of a page.

    `translated` names fields without their language; each stands on both language tabs.
    `before` panels stand above the Swedish texts, `shared` below, `settings` on the last tab. A
    locked slug can be changed by administrators alone. `one_title` is for names, which need no
    English.
    """
    if slug_locked:
        title, slug = FieldPanel("title"), FieldPanel("slug", permission="core.change_addresses")
    else:
        title, slug = TitleFieldPanel("title"), FieldPanel("slug")  # the slug follows the title
    return TabbedInterface(
        [
            ObjectList(
                [*before, title, *_in_language(translated, "sv"), *shared],
                heading=_("Swedish"),
            ),
            ObjectList(
                [
                    CopySwedishPanel(),
                    *([] if one_title else [FieldPanel("title_en")]),
                    *_in_language(translated, "en"),
                ],
                heading=_("English"),
            ),
            ObjectList(
                [
                    slug,
                    FieldPanel("seo_title"),
                    FieldPanel("seo_title_en"),
                    FieldPanel("search_description"),
                    FieldPanel("search_description_en"),
                    FieldPanel("share_image"),
                ],
                heading=_("SEO"),
            ),
            ObjectList(
                [*settings, FieldPanel("review_by"), PublishingPanel(), CommentPanel()],
                heading=_("Settings"),
            ),
        ]
    )


def bilingual_search_fields(*names: str) -> list[index.SearchField]:
    """Return the search fields of translated fields, a field a language.

    A bare `SearchField("body")` would index whichever language was active.
    """
    return [index.SearchField(f"{name}_{code}") for name in names for code in ("sv", "en")]


def _in_language(names: Sequence[str], code: str) -> list[FieldPanel]:
    return [FieldPanel(f"{name}_{code}") for name in names]

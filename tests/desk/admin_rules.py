"""Who may do what in the admin, address by address, by the table of roles and nothing else."""

from collections.abc import Callable

from techtank.core.roles import Role
from techtank.desk.permissions import ALL_FILES, MODELS, OWN_FILES, PAGES
from tests.desk.admin_addresses import model_of

Roles = frozenset[Role]
EVERYBODY: Roles = frozenset(Role)
NOBODY: Roles = frozenset()


def model(*permissions: str) -> Roles:
    """Return the roles that have any of these permissions on models."""
    return frozenset(role for role in Role if {*permissions} & {*MODELS[role]})


def pages(verb: str, *, of_members: bool = False) -> Roles:
    """Return the roles that may do something with a page outside the directory, or in it."""
    allowed = {role for role in Role if f"wagtailcore.{verb}_page" in PAGES[role]}
    return frozenset(allowed if of_members else allowed - {Role.MEMBER_MANAGER})


def files(permission: str) -> Roles:
    """Return the roles that may do something with others' pictures or documents."""
    return frozenset(
        role for role in Role if permission in (OWN_FILES if role is Role.WRITER else ALL_FILES)
    )


def register(name: str) -> Roles:
    """Return the roles for an address of a register by its verb."""
    kind = model_of(name)._meta
    may = {
        verb: model(f"{kind.app_label}.{verb}_{kind.model_name}")
        for verb in ("view", "add", "change", "delete")
    }
    looking = frozenset().union(*may.values())
    changing = may["add"] | may["change"] | may["delete"]
    verbs = {
        "add": may["add"],
        "copy": may["add"],
        "create": may["add"],
        "edit": may["change"],
        "delete": may["delete"],
        "list": looking,
        "list_results": looking,
        "history": changing,
        "history_results": changing,
        "usage": changing,
    }
    return verbs.get(name.split(":")[1], EVERYBODY)  # whoever writes chooses


_PAGE = "wagtailadmin_pages:"
_SUBJECTS = "offers|member_pages|news_articles|projects|people"
#: The first pattern that fits the whole name of an address says who may go there.
RULES: list[tuple[str, Roles | Callable[[str], Roles]]] = [
    (r"wagtailsnippet(s|choosers)_\w+:\w+", register),
    # Pages
    (
        rf"{_PAGE}(edit|preview_on_edit|view_draft|history\w*|usage"
        r"|revisions_(view|revert|compare)|workflow_history\w*|convert_alias)",
        pages("change"),
    ),
    (r"wagtailadmin_editing_sessions:ping|wagtailadmin_api:pages:detail", pages("change")),
    (rf"{_PAGE}(add|preview_on_add|add_subpage|copy)", pages("add")),
    (rf"{_PAGE}(lock|unlock)", pages("lock")),
    (
        rf"{_PAGE}(unpublish|set_privacy|revisions_unschedule|move|move_confirm|set_page_position"
        r"|workflow_action|collect_workflow_action_data|workflow_preview)",
        pages("publish"),
    ),
    (rf"{_PAGE}delete", pages("bulk_delete")),
    ("archive_page", pages("publish")),
    ("preview_links", pages("change")),
    # What lies in the archive and in the basket
    (r"archive(_results)?", model("core.view_putaway")),
    ("take_out", model("core.view_putaway") & pages("publish")),
    (r"basket(_results)?|delete_for_good", model("core.delete_putaway")),
    (r"deleted_records(_results)?|restore_record|delete_record", model("core.delete_putaway")),
    # Pictures and documents
    (
        r"wagtailimages:(edit|image_usage|edit_multiple|preview)",
        files("wagtailimages.change_image"),
    ),
    (r"wagtailimages:delete(_multiple)?", model("core.delete_putaway")),
    (r"wagtailimages:url_generator\w*", NOBODY),  # the site has no such addresses
    (r"wagtaildocs:(edit|document_usage|edit_multiple)", files("wagtaildocs.change_document")),
    (r"wagtaildocs:delete(_multiple)?", model("core.delete_putaway")),
    (r"wagtail(docs|images):(create_multiple|delete_upload)\w*", EVERYBODY),  # one's own
    # What visitors sent
    (
        r"wagtailforms:(list_submissions(_results)?|delete_submissions)",
        pages("change") - {Role.WRITER},
    ),
    (r"offer_sign_ups(_results)?", model("offers.view_signup")),
    (r"(confirm|cancel)_sign_up", model("offers.change_signup")),
    # Member companies
    (r"undo_profile_change|close_membership", pages("publish", of_members=True)),
    (r"member_editors:index(_results)?", model("self_service.view_membereditor")),
    (r"member_editors:add|invite_again", model("self_service.add_membereditor")),
    ("disconnect", model("self_service.delete_membereditor")),
    (r"profile_report(_results)?", model("self_service.view_membereditor")),
    # Accounts, and how the site is set up
    ("wagtailusers_users:delete", model("core.delete_user")),
    (r"wagtailusers_users:(add|copy)", model("core.add_user")),
    (r"wagtailusers_users:\w+|account_invite|account_factor_reset", model("core.change_user")),
    ("data_request", model("core.delete_user")),
    (r"wagtailusers_groups:\w+", model("auth.change_group")),
    (r"wagtailadmin_workflows:task_cho(oser|sen)\w*", EVERYBODY),  # names of tasks alone
    (r"wagtailadmin_workflows:(\w*task\w*)", model("wagtailcore.change_task")),
    (r"wagtailadmin_workflows:\w+", model("wagtailcore.change_workflow")),
    (r"wagtailadmin_collections:\w+", model("wagtailcore.change_collection")),
    (r"wagtailsites:\w+", model("wagtailcore.change_site")),
    (r"wagtailsettings:\w+", model("core.change_sitesettings")),
    (r"wagtailredirects:delete", model("wagtailredirects.delete_redirect")),
    (r"wagtailredirects:\w+", model("wagtailredirects.change_redirect")),
    # Reports
    (r"funding_report(_results)?", model("projects.view_fundingprogramme")),
    (r"organisation_report(_results)?", model("people.view_organisation")),
    (r"wagtailadmin_reports:locked_pages(_results)?", pages("unlock", of_members=True)),
    (r"wagtailadmin_reports:\w+", EVERYBODY),  # of pages that somebody may edit
    # What is everybody's: lists that show each what is theirs, choosers, the own account
    (rf"({_SUBJECTS}):(index(_results)?|choose_parent)", EVERYBODY),
    (r"wagtail(docs|images):(index(_results)?|add(_multiple)?)", EVERYBODY),
    (r"wagtail(docs|images)_chooser:\w+|wagtailembeds:\w+", EVERYBODY),
    (rf"{_PAGE}(search\w*|type_use\w*|choose_parent|revisions_index)", EVERYBODY),
    (rf"{_PAGE}confirm_workflow_cancellation", EVERYBODY),  # asks, and does nothing itself
    (r"wagtailadmin_(home|account|dismissibles|block_preview|error_test)", EVERYBODY),
    (r"wagtailadmin_(choose_page\w*|tag_\w+|explore\w*)", EVERYBODY),
    (r"page_search\w*", EVERYBODY),
    (r"wagtailadmin_api:(pages|documents|images):\w+", EVERYBODY),
    (r"wagtailadmin_editing_sessions:release|wagtailforms:index(_results)?", EVERYBODY),
    (r"mfa_\w+|account_reauthenticate|who_is_logged_in|logged_in_again", EVERYBODY),
    (r"chore|guide(_task)?|design_\w+|wagtail_bulk_action|", EVERYBODY),  # each asks by itself
    ("wagtailsnippets:index", NOBODY),  # registers have a menu of their own
]

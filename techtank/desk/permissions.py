"""What each role may do, and the workflow between writing and publishing."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from techtank.core.roles import Role

WORKFLOW = "Granskning"
#: The workflow, and its task, that Wagtail's migrations make.
WAGTAILS = "Moderators approval"
TASK = "En redaktör läser och godkänner"
MEMBERS_WORKFLOW = "Granskning av medlemmar"
MEMBERS_TASK = "Den som svarar för medlemmarna läser och godkänner"
APPROVING = (Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR)


def _verbs(app: str, model: str, *verbs: str) -> tuple[str, ...]:
    return tuple(f"{app}.{verb}_{model}" for verb in verbs)


#: Nobody but administrators deletes; what others have done with they archive.
WRITING = ("view", "add", "change")
CRUD = ("add", "change", "delete")
WRITE = _verbs("wagtailcore", "page", "add", "change")
PUBLISH = (*WRITE, *_verbs("wagtailcore", "page", "publish", "lock", "unlock"))
#: Permissions of each role on pages, on files and on models.
PAGES = {
    Role.WRITER: WRITE,
    Role.EDITOR: PUBLISH,
    Role.PUBLISHER: PUBLISH,
    Role.MEMBER_MANAGER: PUBLISH,
    Role.ADMINISTRATOR: (*PUBLISH, "wagtailcore.bulk_delete_page"),
}
# Wagtail asks for the permissions on its own models, whatever models stand in for them.
OWN_FILES = (
    "wagtailimages.add_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.choose_document",
)
ALL_FILES = (
    *OWN_FILES,
    *_verbs("wagtailimages", "image", "change"),
    *_verbs("wagtaildocs", "document", "change"),
)
#: Who finds what is archived, and takes it out again.
ARCHIVING = _verbs("core", "putaway", "view")
#: What editors look after; what is used nowhere only administrators delete.
REGISTERS = (
    "news.newscategory",
    "news.topic",
    "news.boilerplate",
    "people.organisation",
    "projects.fundingprogramme",
    "projects.theme",
    "members.capability",
    "core.keyfigure",
    "core.glossaryterm",
    "search.searchtip",
)
EDITING = (
    *(name for register in REGISTERS for name in _verbs(*register.split("."), *WRITING)),
    *_verbs("people", "municipality", "view"),
    *_verbs("offers", "signup", "view", "change"),
    *_verbs("wagtailredirects", "redirect", "add", "change"),
    *ARCHIVING,
)
MEMBERS_LOG_INS = _verbs("self_service", "membereditor", "view", "add", "delete")
KEEPING = (*EDITING, *MEMBERS_LOG_INS, "core.change_sitesettings")
DELETING = (
    *(name for register in REGISTERS for name in _verbs(*register.split("."), "delete")),
    *_verbs("wagtailredirects", "redirect", "delete"),
    *_verbs("core", "putaway", "delete"),
)
MODELS = {
    Role.WRITER: (),
    Role.EDITOR: EDITING,
    Role.PUBLISHER: KEEPING,
    Role.MEMBER_MANAGER: (
        *MEMBERS_LOG_INS,
        *_verbs("people", "organisation", *WRITING),
        *_verbs("members", "capability", *WRITING),
        *ARCHIVING,
    ),
    Role.ADMINISTRATOR: (
        *KEEPING,
        *DELETING,
        *_verbs("core", "user", *CRUD),
        *_verbs("auth", "group", *CRUD),
        *_verbs("wagtailcore", "workflow", *CRUD),
        "core.change_addresses",
    ),
}


def set_up_roles(home: Page, members: Page) -> None:
    """Give every role its group and at least the permissions above; extra ones stay."""
    files_root = Collection.get_first_root_node()
    for role in Role:
        group, _created = Group.objects.get_or_create(name=role.value)
        group.permissions.add(_permission("wagtailadmin.access_admin"))
        group.permissions.add(*(_permission(codename) for codename in MODELS[role]))
        files = OWN_FILES if role is Role.WRITER else ALL_FILES
        for codename in files:
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=files_root, permission=_permission(codename)
            )
        page = members if role is Role.MEMBER_MANAGER else home
        for codename in PAGES[role]:
            GroupPagePermission.objects.get_or_create(
                group=group, page=page, permission=_permission(codename)
            )
    # Wagtail's own first groups say the same with English names; used ones are left alone.
    Group.objects.filter(name__in=["Moderators", "Editors"], user=None).delete()


def set_up_workflows(home: Page, members: Page) -> None:
    """Let an editor read what a writer submits, anywhere below the front page.

    What companies send may also be approved by whoever answers for the members.
    """
    if not WorkflowPage.objects.filter(page=home).exists():  # else somebody has chosen already
        Workflow.objects.filter(name=WAGTAILS).update(active=False)
        GroupApprovalTask.objects.filter(name=WAGTAILS).update(active=False)
        WorkflowPage.objects.filter(workflow__active=False).delete()
        Workflow.objects.filter(name=WAGTAILS, workflow_states=None).delete()
        GroupApprovalTask.objects.filter(name=WAGTAILS, task_states=None).delete()
        WorkflowPage.objects.create(page=home, workflow=_workflow(WORKFLOW, TASK, APPROVING))
    if not Workflow.objects.filter(name=MEMBERS_WORKFLOW).exists():
        approving = (*APPROVING, Role.MEMBER_MANAGER)
        workflow = _workflow(MEMBERS_WORKFLOW, MEMBERS_TASK, approving)
        WorkflowPage.objects.get_or_create(page=members, defaults={"workflow": workflow})


def _workflow(name: str, task_name: str, approving: Iterable[Role]) -> Workflow:
    workflow, _created = Workflow.objects.get_or_create(name=name)
    task, _created = GroupApprovalTask.objects.get_or_create(name=task_name)
    task.groups.set(Group.objects.filter(name__in=[role.value for role in approving]))
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task)
    return workflow


def _permission(name: str) -> Permission:
    app, codename = name.split(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)

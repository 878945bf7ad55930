"""What each role may do, and the workflow between writing and publishing."""

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
TASK = "En redaktör läser och godkänner"

WRITE = ("add_page", "change_page")
PUBLISH = (*WRITE, "publish_page", "lock_page", "unlock_page")
#: Role -> permissions on pages, on files, and on models (app label.codename).
PAGES = {
    Role.WRITER: WRITE,
    Role.EDITOR: PUBLISH,
    Role.PUBLISHER: PUBLISH,
    Role.ADMINISTRATOR: (*PUBLISH, "bulk_delete_page"),
}
FILES = ("add_siteimage", "choose_image", "add_sitedocument", "choose_document")
ALL_FILES = (
    *FILES,
    *(f"{verb}_{model}" for verb in ("change", "delete") for model in ("siteimage", "sitedocument")),
)
SNIPPETS = tuple(
    f"{verb}_{model}"
    for verb in ("add", "change", "delete", "view")
    for model in ("newscategory", "boilerplate")
)
REDIRECTS = ("add_redirect", "change_redirect", "delete_redirect")
ACCOUNTS = tuple(f"{verb}_{model}" for verb in ("add", "change", "delete") for model in ("user", "group"))
MODELS = {
    Role.WRITER: (),
    Role.EDITOR: (*SNIPPETS, *REDIRECTS),
    Role.PUBLISHER: (*SNIPPETS, *REDIRECTS, "change_sitesettings"),
    Role.MEMBER_MANAGER: (),
    Role.ADMINISTRATOR: (
        *SNIPPETS,
        *REDIRECTS,
        *ACCOUNTS,
        "change_sitesettings",
        "change_addresses",
        "change_workflow",
        "change_groupapprovaltask",
    ),
}


def set_up_roles(home: Page, members: Page) -> None:
    """Give every role its group and at least the permissions above; extra ones stay."""
    files_root = Collection.get_first_root_node()
    for role in Role:
        group, _created = Group.objects.get_or_create(name=role.value)
        group.permissions.add(_permission("access_admin"))
        group.permissions.add(*(_permission(codename) for codename in MODELS[role]))
        files = FILES if role is Role.WRITER else ALL_FILES
        for codename in files:
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=files_root, permission=_permission(codename)
            )
        page = members if role is Role.MEMBER_MANAGER else home
        for codename in PAGES.get(role, PUBLISH):
            GroupPagePermission.objects.get_or_create(
                group=group, page=page, permission=_permission(codename)
            )
    # Wagtail's own first groups say the same with English names; used ones are left alone.
    Group.objects.filter(name__in=["Moderators", "Editors"], user=None).delete()


def set_up_workflow(home: Page) -> None:
    """Let an editor read what a writer submits, anywhere below the front page."""
    if WorkflowPage.objects.filter(page=home).exists():
        return  # somebody has chosen already
    Workflow.objects.filter(name="Moderators approval").update(active=False)
    GroupApprovalTask.objects.filter(name="Moderators approval").update(active=False)
    WorkflowPage.objects.filter(workflow__active=False).delete()
    workflow, _created = Workflow.objects.get_or_create(name=WORKFLOW)
    task, _created = GroupApprovalTask.objects.get_or_create(name=TASK)
    task.groups.set(Group.objects.filter(name__in=[Role.EDITOR.value, Role.PUBLISHER.value]))
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task)
    WorkflowPage.objects.create(page=home, workflow=workflow)


def _permission(codename: str) -> Permission:
    return Permission.objects.get(codename=codename)

"""One of each thing that the admin has addresses for."""

from datetime import date

from django.contrib.auth.models import Group
from django.db import models
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Page, Site, Task, Workflow

from people.models import Organisation
from self_service.models import MemberEditor
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from techtank.core.archive.records import throw_away
from techtank.core.models import DeletedRecord, SiteSettings, User
from techtank.core.roles import Role
from tests.desk.admin_addresses import model_of
from tests.factories import make_document, make_image, make_news, make_page, make_person
from tests.members.factories import make_index, make_member
from tests.offers.factories import make_offer, make_sign_up


def make_one(model: type[models.Model]) -> models.Model:
    """Return the first record of a register, made with the least that it takes."""
    found = model.objects.first()
    if found:
        return found
    values = {}
    for field in model._meta.concrete_fields:
        if field.has_default() or field.blank or field.null or field.primary_key:
            continue
        match field:
            case models.ForeignKey():
                values[field.name] = make_one(field.related_model)
            case models.DateField():
                values[field.name] = date(2024, 5, 16)
            case models.CharField() | models.TextField():
                values[field.name] = field.choices[0][0] if field.choices else "exempel"
            case _:
                values[field.name] = 1
    if hasattr(model, "add_root"):
        return model.add_root(**values)
    return model.objects.create(**values)


class OneOfEach:
    """Something to fill into every part of an address: `things(name, part)`."""

    def __init__(self) -> None:
        make_index()
        self.article = make_news()
        self.article.save_revision(user=make_person(Role.WRITER), log_action=True)
        self.waiting = make_news()
        self.waiting.save_revision()
        self.waiting.get_workflow().start(self.waiting, make_person(Role.WRITER))
        self.state = self.waiting.current_workflow_task_state
        self.picture, self.document = make_image(), make_document()
        self.somebody = make_person(Role.WRITER)
        self.group = Group.objects.create(name="Hjälpreda")
        self.company = make_member()
        member = User.objects.create_user("siv@example.se")
        self.connection = MemberEditor.objects.create(user=member, member=self.company)
        self.unused = Organisation.objects.create(name_sv="Ingenstans AB")
        self.offer = make_offer()
        self.sign_up = make_sign_up(self.offer)
        self.collection = Collection.get_first_root_node().add_child(name="Bilder")
        self.redirect = Redirect.objects.create(old_path="/gammal", redirect_link="/")
        SiteSettings.load()
        self.form_page = Page.objects.get(slug="kontakt")
        self.archived, self.deleted = make_page(), make_page()
        put_away(self.archived, Place.ARCHIVE, make_person())
        put_away(self.deleted, Place.BASKET, make_person())
        throw_away(make_document(), by=make_person())
        self.thrown = DeletedRecord.objects.get()

    def __call__(self, name: str, part: str) -> object:
        """Return what stands for a part of an address by its name."""
        if part == "pk":
            return self._record(name).pk
        return {
            "page_id": self._page(name),
            "parent_page_id": self.article.get_parent().pk,
            "page_to_move_id": self.article.pk,
            "destination_id": self.article.get_parent().pk,
            "page_pk": self.article.pk,
            "revision_id": self.article.latest_revision_id,
            "workflow_pk": Workflow.objects.first().pk,
            "workflow_state_id": self.state.workflow_state_id,
            "task_id": self.state.task_id,
            "task_state_id": self.state.pk,
            "action_name": "approve",
            "action": "delete",
            "app_label": "wagtailcore" if "task" in name else "news",
            "model_name": self._model(name),
            "app_name": "core",
            "content_type_app_name": "news",
            "content_type_model_name": "newspage",
            "object_id": self.article.pk,
            "session_id": 1,
            "collection_id": self.collection.pk,
            "doc_id": self.document.pk,
            "document_id": self.document.pk,
            "image_id": self.picture.pk,
            "uploaded_file_id": 1,
            "filter_spec": "width-100",
            "offer_pk": self.offer.pk,
            "redirect_id": self.redirect.pk,
            "slug": "ingen",
            "subject": "foretag",
            "uidb36": "1",
            "uidb64": "1",
            "name": "publicera-ett-pressmeddelande",
            "key": "x-y",
            "token": "x-y",
        }[part]

    def _model(self, name: str) -> str:
        if name.startswith("wagtailsettings"):
            return "sitesettings"
        return "groupapprovaltask" if "task" in name else "newspage"

    def _page(self, name: str) -> int:
        if name in {"undo_profile_change", "close_membership"}:
            return self.company.pk
        if name.startswith("wagtailforms"):
            return self.form_page.pk
        return (self.waiting if "workflow" in name else self.article).pk

    def _record(self, name: str) -> models.Model:
        register = model_of(name)
        if register:
            return self.unused if register is Organisation else make_one(register)
        space = name.split(":")[0]
        if space == "wagtailadmin_workflows":
            return (Task if "task" in name else Workflow).objects.first()
        return {
            "confirm_sign_up": self.sign_up,
            "cancel_sign_up": self.sign_up,
            "invite_again": self.connection,
            "disconnect": self.connection,
            "take_out": self.archived.put_away,
            "delete_for_good": self.deleted.put_away,
            "restore_record": self.thrown,
            "delete_record": self.thrown,
            "wagtailadmin_api:pages:detail": self.article,
            "wagtailadmin_api:pages:action": self.article,
            "wagtailadmin_api:documents:detail": self.document,
            "wagtailadmin_api:images:detail": self.picture,
            "wagtailadmin_collections": self.collection,
            "wagtailusers_groups": self.group,
            "wagtailsites": Site.objects.first(),
            "wagtailsettings": SiteSettings.objects.first(),
            "wagtaildocs_chooser": self.document,
            "wagtailimages_chooser": self.picture,
        }.get(name if ":" not in name or "api" in name else space, self.somebody)

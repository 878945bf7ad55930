"""The admin's list of people who look after companies."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import CreateView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminPageChooser
from wagtail.permission_policies import ModelPermissionPolicy

from members.models import MemberPage
from techtank.core.menus import MEMBERS
from techtank.core.models import OutgoingMail
from techtank.core.tables import ButtonsColumn

from .connecting import NewPerson, connect, disconnect, invite
from .models import MemberEditor

policy = ModelPermissionPolicy(MemberEditor)


class ConnectionForm(WagtailAdminModelForm):
    """Asks for a company and a person, who need not be known yet."""

    email = forms.EmailField(label=_("E-mail address"))
    first_name = forms.CharField(label=_("First name"), max_length=150)
    last_name = forms.CharField(label=_("Last name"), max_length=150)
    language = forms.ChoiceField(label=_("Language of mails"), choices=settings.LANGUAGES)

    class Meta:
        model = MemberEditor
        fields = ("member",)
        widgets = {"member": AdminPageChooser(target_models=[MemberPage])}

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        # Wagtail words it when the class is made, before anybody's language is known.
        self.fields["member"].widget.choose_one_text = _now("Choose a company")

    def save(self, commit: bool = True) -> MemberEditor:
        """Connect and invite; connecting twice invites once more."""
        said = self.cleaned_data
        member = said.pop("member")
        return connect(member, NewPerson(**said), by=self.for_user)


class ConnectionIndexView(IndexView):
    """Everybody who looks after a company, with whether mail reaches them."""

    def get_base_queryset(self):
        """Read each person and company with its row."""
        refused = OutgoingMail.objects.filter(
            recipient=OuterRef("user__email"), refused_at__isnull=False
        )
        return (
            super()
            .get_base_queryset()
            .select_related("user", "member")
            .annotate(is_refused=Exists(refused))
        )


class ConnectView(CreateView):
    """Connects a person with a company and sends the invitation."""

    page_title = _("Give somebody access")
    success_message = _("“%(object)s” is connected. The invitation is on its way.")

    def get_success_buttons(self) -> list:
        """Offer nothing: there is nothing to change in a connection."""
        return []


class ConnectionViewSet(ModelViewSet):
    """People who edit profiles. A connection is made or ended, never changed."""

    model = MemberEditor
    name = "member_editors"
    icon = "user"
    menu_label = _("Log-ins")
    menu_hook = MEMBERS
    menu_order = 20
    index_view_class = ConnectionIndexView
    add_view_class = ConnectView
    list_display = (
        Column("user", label=_("person"), sort_key="user__email"),
        Column("member", label=_("company"), sort_key="member__sort_key"),
        DateColumn("invited_at", label=_("invited")),
        DateColumn("user.last_login", label=_("last log-in"), accessor="user.last_login"),
        Column("mail", label=_("mail"), accessor=lambda row: mail_state(row)),
        ButtonsColumn("buttons", "self_service/admin/buttons_cell.html", label=_("In one click")),
    )
    list_filter = ("member",)
    search_fields = ("user__email", "user__first_name", "user__last_name", "member__title")
    ordering = ("user__email",)
    copy_view_enabled = False
    views_in_use = frozenset({"index", "index_results", "add"})

    def get_urlpatterns(self) -> list[URLPattern]:
        """Leave out the views that change a row."""
        return [one for one in super().get_urlpatterns() if one.name in self.views_in_use]

    def get_index_view_kwargs(self, **kwargs) -> dict:
        """Let the list not link to them."""
        none = {"edit_url_name": None, "delete_url_name": None, "usage_url_name": None}
        return super().get_index_view_kwargs(**none, **kwargs)

    def get_form_class(self, for_update: bool = False):
        """Return the form that also makes the person."""
        return ConnectionForm


def mail_state(connection: MemberEditor) -> str:
    """Say whether the mail server refused a mail to the person lately."""
    return _now("refused") if connection.is_refused else _now("arrives")


@require_POST
def invite_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Mail the invitation once more. Raises PermissionDenied and Http404."""
    connection = _connection(request, pk, "add")
    invite(connection)
    messages.success(request, _now("An invitation is on its way to %s.") % connection.user.email)
    return redirect("member_editors:index")


@require_POST
def disconnect_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the access away, from the next request on. Raises PermissionDenied and Http404."""
    connection = _connection(request, pk, "delete")
    disconnect(connection, by=request.user)
    messages.success(
        request,
        _now("%(person)s no longer has access to %(company)s.")
        % {"person": connection.user, "company": connection.member},
    )
    return redirect("member_editors:index")


def _connection(request: HttpRequest, pk: int, action: str) -> MemberEditor:
    if not policy.user_has_permission(request.user, action):
        raise PermissionDenied
    return get_object_or_404(MemberEditor.objects.select_related("user", "member"), pk=pk)

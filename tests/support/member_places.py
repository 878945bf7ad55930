"""Where a member of the demo gets once it is logged in."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.test import Client

from .places import Place

LOG_IN = "/logga-in/"
CHANGED, SENT = "nebbe-formteknik", "ronneby-skar-och-form"


def member_places() -> list[Place]:
    """Every screen of self-service; asks the database, and brings about what the demo lacks."""
    from self_service.confirming import link_for
    from self_service.models import MemberEditor

    _change(CHANGED)
    _change(SENT, send=True)
    confirm = urlsplit(link_for(MemberEditor.objects.get(member__slug=SENT))).path
    home = "/min-sida/"
    return [
        Place("log-in", LOG_IN),
        Place("log-in-code", f"{LOG_IN}kod/"),
        Place("my-page", home),
        Place("my-page-form", f"{home}{CHANGED}/"),
        Place("my-page-preview", f"{home}{CHANGED}/forhandsvisning/"),
        Place("my-page-throw-away", f"{home}{CHANGED}/kasta/"),
        Place("my-page-waiting", f"{home}{SENT}/"),
        Place("my-page-confirm", confirm),
    ]


def log_in(place: Place) -> list[dict[str, str]]:
    """Return the cookies of a member, or of who has asked for a code; none where all get in."""
    client = Client(SERVER_NAME="localhost")
    if place.name == "log-in-code":
        client.post(LOG_IN, {"email": _member().email}, secure=True)
    elif place.name.startswith("my-page"):
        client.force_login(_member())
    name = settings.SESSION_COOKIE_NAME
    return [{"name": name, "value": client.cookies[name].value}] if name in client.cookies else []


def _member():
    from techtank.core.models import User
    from techtank.desk.demo_people import MEMBER

    return User.objects.get(email=MEMBER)


def _change(slug: str, *, send: bool = False) -> None:
    from members.models import MemberPage
    from self_service import drafts, review

    page = MemberPage.objects.get(slug=slug)
    if review.standing_of(page).stage is not review.Stage.PUBLIC:
        return  # the showroom is kept
    with transaction.atomic():
        draft = drafts.locked(page)
        drafts.store(draft, drafts.answers_now(page, draft) | {"phone": "0455-30 50 00"}, _member())
    if send:
        review.send(page, _member())

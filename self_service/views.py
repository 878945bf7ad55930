"""The pages of self-service: what I look after, the form, the preview, and what is done there."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from members.models import MemberPage

from . import drafts, mails, pictures, review
from .access import companies_of, for_editors, for_persons, wants_json
from .answers import FIELDS, MARKED_TEXTS, TEXTS, Answers
from .capabilities import branches_of
from .history import histories_of, history_of
from .models import ProfileDraft

READ = ("GET", "HEAD")
#: The fields that stand first; the rest tells how to reach the company.
ABOUT = (*TEXTS, *MARKED_TEXTS, "employees", "founded")


@for_persons
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Show the companies that somebody looks after, and where the profile of each stands."""
    pages = list(companies_of(request.user))
    standings, histories = review.standings_of(pages), histories_of(pages)
    companies = [(page, standings[page.pk], histories[page.pk]) for page in pages]
    request.address_is_its_own = True
    context = {"companies": companies, "language": mails.language_of(request.user)}
    return render(request, "self_service/overview.html", context)


@for_persons
@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Write to the person in Swedish or English from now on; another language is no answer."""
    language = request.POST.get("language")
    if language in dict(settings.LANGUAGES):
        mails.choose_language(request.user, language)
        with override(language):
            messages.success(request, _("We write to you in English from now on."))
    return redirect("my_page")


@for_editors(*READ, "POST")
def edit(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Show the form, or store what was typed in it as a draft."""
    if request.method != "POST":
        return _state(request, page) if wants_json(request) else _form(request, page)
    try:
        draft = drafts.save(page, request.user, request.POST)
    except drafts.Conflict:
        return _conflict(request, page)
    if wants_json(request):
        return JsonResponse({"saved": _saved(draft), "version": drafts.version_of(draft)})
    if "preview" in request.POST:
        return redirect("profile_preview", page.slug)
    if "move-up" in request.POST:
        return redirect(reverse("profile_edit", args=[page.slug]) + "#pictures")
    messages.success(request, _saved(draft))
    return redirect("profile_edit", page.slug)


@for_editors(*READ)
def preview(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Show the page as visitors would see it with what the member has typed."""
    standing = review.standing_of(page)
    profile = drafts.profile_of(page, standing.draft, checked=True)
    request.is_preview = request.address_is_its_own = True
    request.profile_preview = {"page": page, "standing": standing, "faults": profile.faults}
    profile.page.template = "self_service/preview.html"
    response = profile.page.serve_preview(request, get_language())
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


@for_editors("POST")
def send(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Store what the form carries, if it comes from there, and send it for review."""
    try:
        if "version" in request.POST:
            drafts.save(page, request.user, request.POST)
        profile = review.send(page, request.user)
    except drafts.Conflict:
        return _conflict(request, page)
    except review.NotSent as refused:
        messages.error(request, str(refused))
        return redirect("profile_edit", page.slug)
    if profile.faults:
        return _form(request, page, checked=True, status=422)
    messages.success(request, _("It has been sent. We read it, and you get a mail."))
    return redirect("my_page")


@for_editors("POST")
def withdraw(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Take back what was sent, to change it."""
    try:
        review.withdraw(page, request.user)
    except review.NotSent as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("You have taken it back, and can change it."))
    return redirect("profile_edit", page.slug)


@for_editors(*READ, "POST")
def discard(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Ask whether what was typed shall be thrown away, and do so."""
    if request.method != "POST":
        request.address_is_its_own = True
        standing = review.standing_of(page)
        context = {"company": page, "standing": standing}
        return render(request, "self_service/discard.html", context)
    try:
        review.discard(page, request.user)
    except review.NotSent as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("The changes are thrown away. This is your page as it is."))
    return redirect("profile_edit", page.slug)


@for_editors("POST")
def upload(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Store what the form carries, and a picture or a logo that comes with it."""
    try:
        draft = drafts.save(page, request.user, request.POST)
    except drafts.Conflict:
        return _conflict(request, page)
    purpose = "logo" if "upload-logo" in request.POST else "picture"
    try:
        pictures.add(draft, request.user, request.FILES.get(purpose), purpose)
    except ValidationError as refused:
        return _form(request, page, status=422, refused={purpose: refused.messages})
    return redirect(reverse("profile_edit", args=[page.slug]) + "#pictures")


def _form(
    request: HttpRequest,
    page: MemberPage,
    answers: Answers | None = None,
    *,
    checked: bool = False,
    status: int = 200,
    **context,
) -> HttpResponse:
    standing = review.standing_of(page)
    profile = drafts.profile_of(page, standing.draft, answers, checked=checked)
    request.address_is_its_own = True
    context |= {
        "company": page,
        "profile": profile,
        "about": [profile.main[name] for name in ABOUT],
        "reach": [profile.main[name] for name in FIELDS if name not in ABOUT],
        "standing": standing,
        "branches": branches_of(profile.answers["capabilities"]),
        "history": history_of(page),
        "version": drafts.version_of(standing.draft),
        "saved": _saved(standing.draft),
        "formats": ", ".join(pictures.ENDINGS),
    }
    return render(request, "self_service/form.html", context, status=status)


def _conflict(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Say that the draft is another by now; what was typed stays in the form."""
    draft = drafts.draft_of(page)
    reason = _("Somebody else has changed this since you opened it, or it has been sent.")
    if wants_json(request):
        return JsonResponse({"conflict": reason}, status=409)
    answers = drafts.read_for(page, draft, request.POST)
    return _form(request, page, answers, status=409, conflict=reason)


def _state(request: HttpRequest, page: MemberPage) -> HttpResponse:
    """Tell a script what it needs to save again after a log-in."""
    draft = drafts.draft_of(page)
    return JsonResponse({"token": get_token(request), "version": drafts.version_of(draft)})


def _saved(draft: ProfileDraft | None) -> str:
    if not drafts.version_of(draft):
        return ""
    return _("Saved %(time)s") % {"time": time_format(timezone.localtime(draft.changed_at))}

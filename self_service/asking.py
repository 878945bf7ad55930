"""Every night companies are asked whether their profile is true, and reminded of it."""

import logging
from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from members.models import MemberPage

from .confirming import link_for
from .mails import mail_to
from .models import MemberEditor, SelfServiceSettings, YearlyQuestion

logger = logging.getLogger("techtank.self_service")


def ask_members() -> int:
    """Do what is due today, and return how many companies were mailed."""
    settings = SelfServiceSettings.load()
    _open_questions(settings)
    due = timezone.now() - timedelta(days=settings.remind_after_days)
    waiting = YearlyQuestion.objects.filter(given_up_at=None)
    _give_up(waiting.filter(mails__gte=YearlyQuestion.MOST_MAILS, mailed_at__lte=due))
    to_mail = waiting.filter(mails__lt=YearlyQuestion.MOST_MAILS)
    numbers = to_mail.filter(Q(mailed_at=None) | Q(mailed_at__lte=due)).values_list("pk", flat=True)
    return sum(_mail(number) for number in list(numbers))


def overdue(settings: SelfServiceSettings) -> Q:
    """Return what companies that nobody has confirmed for too long have in common."""
    last = timezone.localdate() - timedelta(days=settings.confirm_after_days)
    return Q(last_confirmed=None) | Q(last_confirmed__lt=last)


def _open_questions(settings: SelfServiceSettings) -> None:
    """Begin with companies that somebody looks after, and end what needs no answer any more.

    Whoever was invited just now has time to log in first.
    """
    settled = timezone.now() - timedelta(days=settings.remind_after_days)
    connections = MemberEditor.objects.filter(member=OuterRef("pk"), connected_at__lte=settled)
    looked_after = Exists(connections)
    members = MemberPage.objects.published().filter(looked_after).filter(overdue(settings))
    YearlyQuestion.objects.exclude(member__in=members.values("pk")).delete()
    asked = YearlyQuestion.objects.values("member")
    new = [YearlyQuestion(member=member) for member in members.exclude(pk__in=asked)]
    YearlyQuestion.objects.bulk_create(new, ignore_conflicts=True)


def _give_up(questions) -> None:
    for question in questions.select_related("member"):
        logger.warning("Company %s did not answer the yearly question.", question.member_id)
    questions.update(given_up_at=timezone.now())


@transaction.atomic
def _mail(number: int) -> bool:
    """Mail everybody who looks after a company; False if nobody of them can log in any more."""
    question = YearlyQuestion.objects.select_related("member").get(pk=number)
    connections = question.member.editors.filter(user__is_active=True).select_related("user")
    for connection in connections:
        about = {
            "member": question.member,
            "address": link_for(connection),
            "is_reminder": question.mails > 0,
        }
        mail_to(connection.user, "question", about)
    question.mails += 1
    question.mailed_at = timezone.now()
    question.save(update_fields=["mails", "mailed_at"])
    return bool(connections)

"""Mail that waits until the mail server takes it."""

from datetime import timedelta

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

#: When a message that the server refuses, though it works, is tried again.
PAUSE = timedelta(hours=1)
CALENDAR_FILE = "techtank.ics"


class MailableQuerySet(models.QuerySet["Mailable"]):
    """Messages by what is to be done with them."""

    def waiting(self) -> "MailableQuerySet":
        """Those that have not gone out, and that nobody is just mailing."""
        return self.filter(mailed_at=None, mail_not_before__lte=timezone.now())


class Mailable(models.Model):
    """A record that is mailed once, as soon as the mail server takes it (see `core.mailing`)."""

    mailed_at = models.DateTimeField(_("Mailed"), null=True, editable=False)
    mail_not_before = models.DateTimeField(default=timezone.now, editable=False)

    objects = MailableQuerySet.as_manager()

    class Meta:
        abstract = True

    def compose(self, connection: BaseEmailBackend) -> EmailMessage:
        """Return the mail: each kind of record says how."""
        raise NotImplementedError

    def note_mailed(self) -> None:
        """Remember that the mail has gone out."""
        type(self).objects.filter(pk=self.pk).update(mailed_at=timezone.now())

    def note_refused(self) -> None:
        """Try later what can't be sent though the server works."""
        self.put_off(timezone.now() + PAUSE)

    def put_off(self, until) -> None:
        """Let nobody mail it before that time."""
        type(self).objects.filter(pk=self.pk).update(mail_not_before=until)


class OutgoingMailQuerySet(MailableQuerySet):
    """Mail by what is to be done with it."""

    def waiting(self) -> "OutgoingMailQuerySet":
        """Leave out what nobody could use any more."""
        return super().waiting().filter(expires_at__gt=timezone.now())

    def over(self) -> "OutgoingMailQuerySet":
        """Those that are kept no longer, sent or not."""
        return self.filter(expires_at__lt=timezone.now() - OutgoingMail.KEPT_AFTER_END)


class OutgoingMail(Mailable):
    """A mail to one person, in text and HTML.

    It is deleted when it has gone out. One that did not says why until a month after its end,
    so that staff can be shown whose address is refused (GDPR art. 5.1 e).
    """

    KEPT_AFTER_END = timedelta(days=30)

    recipient = models.EmailField(_("recipient"))
    subject = models.CharField(_("subject"), max_length=255)
    text = models.TextField(_("text"))
    html = models.TextField("HTML")
    calendar = models.TextField(_("file for calendars"), blank=True)
    expires_at = models.DateTimeField(_("of use until"))
    refused_at = models.DateTimeField(_("refused"), null=True, editable=False)

    objects = OutgoingMailQuerySet.as_manager()

    class Meta:
        verbose_name = _("outgoing mail")
        verbose_name_plural = _("outgoing mail")
        indexes = (models.Index(fields=["mail_not_before"], name="mail_by_time"),)

    def __str__(self) -> str:
        # Not the recipient, which would carry personal data into logs.
        return f"{self.pk}"

    def compose(self, connection: BaseEmailBackend) -> EmailMessage:
        """Return the mail, with its HTML as the better of two alternatives (RFC 2046, 5.1.4)."""
        mail = EmailMultiAlternatives(
            subject=self.subject, body=self.text, to=[self.recipient], connection=connection
        )
        mail.attach_alternative(self.html, "text/html")
        if self.calendar:
            mail.attach(CALENDAR_FILE, self.calendar, "text/calendar")
        return mail

    def note_mailed(self) -> None:
        """Forget it."""
        self.delete()

    def note_refused(self) -> None:
        """Remember that the address is wrong, and try once more later."""
        super().note_refused()
        type(self).objects.filter(pk=self.pk).update(refused_at=timezone.now())

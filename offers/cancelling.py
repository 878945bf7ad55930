"""The link by which somebody gives their place back, without a log-in: it can do nothing else."""

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse
from django.utils.translation import override

from .models import SignUp

signer = Signer(salt="offers.cancelling", sep="~")


def link_for(one: SignUp) -> str:
    """Return the address of the page with the button. It holds as long as the sign-up is kept."""
    with override(one.language):
        path = reverse("offer_cancel", args=[signer.sign(str(one.pk))])
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"


def sign_up_at(token: str) -> SignUp | None:
    """Return whose link it is, unless we did not make it or the sign-up is gone."""
    try:
        number = signer.unsign(token)
    except BadSignature:
        return None
    return SignUp.objects.select_related("offer").filter(pk=number).first()

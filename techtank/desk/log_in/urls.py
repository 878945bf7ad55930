"""The addresses of staff's log-in below /admin/: of django-allauth's only those in use."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp.views import deactivate_totp
from allauth.mfa.webauthn import views as passkeys
from django.urls import include, path, re_path

from . import views

#: Of somebody who is logged in; the desk's hooks give them to Wagtail, which asks for that.
factors = [
    path("", mfa.index, name="mfa_list_webauthn"),
    path("", mfa.index, name="mfa_index"),
    path("ar-det-du/", account.reauthenticate, name="account_reauthenticate"),
    path("ar-det-du/kod/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("ar-det-du/nyckel/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("app/", views.AppView.as_view(), name="mfa_activate_totp"),
    path("app/ta-bort/", deactivate_totp, name="mfa_deactivate_totp"),
    path("nyckel/", views.PasskeyView.as_view(), name="mfa_add_webauthn"),
    path("nyckel/<int:pk>/ta-bort/", passkeys.remove_webauthn, name="mfa_remove_webauthn"),
    path("koder/", codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("koder/fil/", codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("koder/nya/", codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
]
_password = [
    path("", account.password_reset, name="account_reset_password"),
    path("skickat/", account.password_reset_done, name="account_reset_password_done"),
    path(
        "klart/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"
    ),
    re_path(
        r"^(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
]
urlpatterns = [
    path("login/", views.StaffLogInView.as_view(), name="staff_log_in"),
    path("login/kod/", mfa.authenticate, name="mfa_authenticate"),
    path("login/nyckel/", views.PasskeyLogInView.as_view(), name="mfa_login_webauthn"),
    path("login/nytt-losenord/", include(_password)),
]

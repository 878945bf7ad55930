"""What every mode of the site shares. Values that operators choose come from `environment`."""

from urllib.parse import urlsplit

from csp.constants import NONE, SELF, UNSAFE_HASHES, UNSAFE_INLINE

from .environment import PROJECT_DIR, setting
from .logs import READABLE_LINES

DEBUG = False
DEMO_CONTENT_ALLOWED = False
SECRET_KEY = setting("SECRET_KEY")
SECRET_KEY_FALLBACKS = setting("SECRET_KEY_FALLBACKS")
SITE_URL = WAGTAILADMIN_BASE_URL = setting("SITE_URL")
ALLOWED_HOSTS = [*setting("ALLOWED_HOSTS"), urlsplit(SITE_URL).hostname]
CSRF_TRUSTED_ORIGINS = [SITE_URL]

INSTALLED_APPS = [
    "modeltranslation",  # before every app whose models it translates
    "wagtail.contrib.redirects",  # before the core, which replaces its signal handlers
    "techtank.core",
    "people",
    "projects",
    "news",
    "members",
    "contact",
    "offers",
    "self_service",
    "membership",
    "techtank.home",
    "techtank.search",
    "techtank.desk",
    "wagtail.contrib.forms",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.humanize",  # Wagtail says “2 minutes ago” by it, and Swedish comes with the app
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "techtank.health.HealthMiddleware",  # first: probes come by http, to any host
    "techtank.core.request_log.RequestLogMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "techtank.core.middleware.SecurityHeadersMiddleware",
    "techtank.core.middleware.ContentSecurityPolicyMiddleware",
    "django.middleware.security.SecurityMiddleware",  # inside: it leads to TLS by itself
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "techtank.core.compression.CompressionMiddleware",  # outside: ETags are those of the text
    "django.middleware.http.ConditionalGetMiddleware",
    "techtank.core.middleware.CacheHeadersMiddleware",  # inside: a 304 repeats its headers
    "techtank.core.middleware.BadInputMiddleware",
    "techtank.core.limits.SizeLimitMiddleware",
    "techtank.core.limits.SearchLimitMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "techtank.core.middleware.AddressLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "techtank.core.indentation.IndentationMiddleware",  # inside: it changes the length
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "self_service.log_in.backend.CodeIsNotEnoughMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "techtank.desk.log_in.second_factor.SecondFactorMiddleware",
    "techtank.desk.audit.ExportJournalMiddleware",
    "techtank.core.spreadsheets.SpreadsheetMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "techtank.core.gone.MovedOrGoneMiddleware",
    "techtank.core.known_pages.KnownSiteMiddleware",
]

ROOT_URLCONF = "techtank.urls"
WSGI_APPLICATION = "techtank.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PROJECT_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": setting("DATABASE_URL")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHE = setting("CACHE_URL")
#: In the memory of a process a part of a page takes some 10 kB; the last ones asked for stay.
FEW = {"LOCATION": "parts", "OPTIONS": {"MAX_ENTRIES": 1000}}
CACHES = {
    "default": CACHE,
    # Wagtail keeps found renditions here; they change only with their image.
    "renditions": CACHE | {"KEY_PREFIX": "renditions", "TIMEOUT": 86400},
    # Django keeps what `{% cache %}` draws here, and `core.content_version` what it makes.
    "template_fragments": CACHE
    | {"KEY_PREFIX": "parts"}
    | (FEW if CACHE["BACKEND"].endswith("LocMemCache") else {}),
}
#: Where Varnish takes purges by tag; empty if nothing is told of changes.
CACHE_PURGE_URL = setting("CACHE_PURGE_URL")

AUTH_USER_MODEL = "core.User"
_validation = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [  # NIST SP 800-63B: length, and nothing that others guess first
    {"NAME": f"{_validation}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_validation}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_validation}.CommonPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "self_service.log_in.backend.CodeBackend",
]

# Members log in by a code that is mailed to them; django-allauth does it.
ACCOUNT_ADAPTER = "self_service.log_in.adapter.LogInAdapter"
ACCOUNT_FORMS = {
    "request_login_code": "self_service.log_in.forms.RequestCodeForm",
    "confirm_login_code": "self_service.log_in.forms.ConfirmCodeForm",
    "reset_password": "techtank.desk.log_in.forms.ForgottenPasswordForm",
    "reset_password_from_key": "techtank.desk.log_in.forms.NewPasswordForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # nobody signs up; staff have a password
ACCOUNT_EMAIL_VERIFICATION = "none"  # the code has shown it
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # no mail to addresses that we do not know
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 8}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
# A company's people share one address of the net; each code bears three attempts.
ACCOUNT_RATE_LIMITS = {"request_login_code": "60/h/ip,5/15m/key"}
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60

# Staff log in by a password and a second factor.
SECOND_FACTOR_DEMANDED = True
MFA_ADAPTER = "techtank.desk.log_in.adapter.FactorAdapter"
MFA_FORMS = {
    "activate_totp": "techtank.desk.log_in.forms.AppForm",
    "authenticate": "techtank.desk.log_in.forms.ShowCodeForm",
    "reauthenticate": "techtank.desk.log_in.forms.ShowCodeAgainForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Techtank"
MFA_TOTP_TOLERANCE = 1  # the code before or after, for clocks that differ: RFC 6238, 5.2
MFA_ALLOW_UNVERIFIED_EMAIL = True  # an administrator has made the account

# Languages: docs/architecture.md tells how the two live on one page.
LANGUAGE_CODE = "sv"
LANGUAGES = [("sv", "Svenska"), ("en", "English")]
LOCALE_PATHS = [
    PROJECT_DIR / "locale",
    PROJECT_DIR / "locale/wagtail",  # the visible words that Wagtail's own Swedish lacks
]
TIME_ZONE = "Europe/Stockholm"
USE_TZ = True
FORMAT_MODULE_PATH = "techtank.core.formats"  # English dates as in Britain
WAGTAIL_I18N_ENABLED = False  # True makes full_url, hreflang and the sitemap Swedish only
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # an embargo ends at the same hour for all who read of it
MODELTRANSLATION_DEFAULT_LANGUAGE = "sv"
MODELTRANSLATION_LANGUAGES = ("sv", "en")
MODELTRANSLATION_FALLBACK_LANGUAGES = {"default": ("sv",)}
MODELTRANSLATION_CUSTOM_FIELDS = ("StreamField", "RichTextField")


def MODELTRANSLATION_BUILD_LOCALIZED_VERBOSE_NAME(verbose_name, lang):  # noqa: N802 (a setting that is a function)
    """Editors see the plain name: the tab already says which language it is."""
    return verbose_name


# Files
STATIC_URL = "/static/"
STATIC_ROOT = PROJECT_DIR / "var" / "static"
STATICFILES_DIRS = [PROJECT_DIR / "static"]
#: Files that browsers ask for at the root of the site, such as /favicon.ico.
WHITENOISE_ROOT = PROJECT_DIR / "static" / "root"
#: What the search makes of its dictionaries, once for each version of them.
DICTIONARIES_DIR = PROJECT_DIR / "var" / "dictionaries"
MEDIA_ROOT = setting("MEDIA_ROOT")
MEDIA_URL = setting("MEDIA_URL")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "techtank.core.static_files.SiteStaticFilesStorage"},
}
#: Bytes. Where files are uploaded a request may be larger than the file, so that who chose one that
#: is too large reads that beside the field.
LARGEST_REQUESTS = {
    "/admin/": 100 * 1024 * 1024,
    "/min-sida/": 40 * 1024 * 1024,
    "/en/min-sida/": 40 * 1024 * 1024,
}
LARGEST_REQUEST = 1024 * 1024  # all other addresses: forms of text
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024  # of text, in whatever form
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long story in two languages has many fields
DATA_UPLOAD_MAX_NUMBER_FILES = 20

# Search engines
INDEXNOW_KEY = setting("INDEXNOW_KEY")

# Mail
vars().update(setting("EMAIL_URL"))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = WAGTAILADMIN_NOTIFICATION_FROM_EMAIL = setting("EMAIL_FROM")
EMAIL_TIMEOUT = 10

# Wagtail
WAGTAILDOCS_INLINE_CONTENT_TYPES = []  # what others uploaded is saved, not opened
WAGTAIL_SITE_NAME = "Techtank"
WAGTAIL_PASSWORD_RESET_ENABLED = False  # ours is limited and tells nobody who has an account
WAGTAILUSERS_PASSWORD_ENABLED = False  # who is invited chooses it
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False  # it is the log-in: administrators change it
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "techtank.core.rich_text.TextArea"}}
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no request to a third party, not even for editors
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_FINISH_WORKFLOW_ACTION = "techtank.core.publishing.publish_approved"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILIMAGES_IMAGE_MODEL = "core.SiteImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "techtank.core.pictures.form.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
# Chosen by eye on photos and drawings: AVIF at 50 looks like WebP at 75 and weighs half of it; at
# two dots for a pixel nobody sees what 50 adds to 42.
WAGTAILIMAGES_AVIF_QUALITY = 42
WAGTAILIMAGES_WEBP_QUALITY = 75
WAGTAILIMAGES_JPEG_QUALITY = 80
WAGTAILDOCS_DOCUMENT_MODEL = "core.SiteDocument"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 40 * 1024 * 1024
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}  # pages say who sees a file
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "pptx", "txt", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # every request is checked, none is sent past the view
WAGTAILSEARCH_BACKENDS = {
    "default": {
        "BACKEND": "wagtail.search.backends.database",
        # PostgreSQL would stem by the language of the machine it stands on; SQLite never does.
        "SEARCH_CONFIG": "simple",
    }
}
WAGTAILEMBEDS_FINDERS: list[dict] = []  # films are links; nothing is fetched while editing
TAGGIT_CASE_INSENSITIVE = True

# Wagtail's indexes are kept at once: whether a document is public and whether a person is in use
# follows from them. What takes long or asks other servers goes to `later`: a queue that
# `manage.py db_worker --backend later` works off, beside the server.
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "later": {"BACKEND": "django_tasks_db.DatabaseBackend"},
}

# Security
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
CSRF_FAILURE_VIEW = "techtank.core.visitor_forms.views.csrf_failure"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = False  # Wagtail's admin reads it
CSRF_COOKIE_AGE = None  # gone with the browser: a visitor who sends a form is not followed
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

#: Where browsers tell of what they blocked; Safari and Firefox know only the older way.
CSP_REPORTS = "/-/csp/"
#: Visitors' pages: nothing inline and nothing from elsewhere; no nonce, for pages are cached.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "report-uri": CSP_REPORTS,
        "report-to": "csp",
    },
}
#: By which jQuery and Jcrop ask what a browser knows: an attribute that holds `return;`.
DOES_NOTHING = "'sha256-i+qr4lq34KgNHiW62lWi9aInEBwiEOrfCzaNPCvkqD8='"
#: The admin: Wagtail writes scripts into its forms and styles into its tools, shows previews in a
#: frame and pictures from blobs. No attribute of an element does anything even there (`onclick`),
#: which keeps out what is pasted from other sites.
ADMIN_CONTENT_SECURITY_POLICY = {
    "default-src": [NONE],
    "script-src": [SELF, UNSAFE_INLINE],
    "script-src-attr": [UNSAFE_HASHES, DOES_NOTHING],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "font-src": [SELF],
    "connect-src": [SELF],
    "frame-src": [SELF],
    "base-uri": [NONE],
    "form-action": [SELF],
    "frame-ancestors": [SELF],
    "report-uri": CSP_REPORTS,
    "report-to": "csp",
}
#: Where staff log in and show their second factor nothing is inline.
LOG_IN_CONTENT_SECURITY_POLICY = ADMIN_CONTENT_SECURITY_POLICY | {
    "script-src": [SELF],
    "style-src": [SELF],
    "frame-src": [NONE],
    "frame-ancestors": [NONE],
}

LOGGING = READABLE_LINES

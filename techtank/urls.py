"""All addresses of the site, in two groups: what any cache may keep, and what none may."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns
from wagtail.views import authenticate_with_password

from news.embargo import preview
from offers.views import offer_cancel
from self_service.confirm_views import profile_confirm
from techtank.core.csp_reports import csp_report
from techtank.core.indexnow import key_file
from techtank.core.limits import with_few_guesses
from techtank.core.media import picture_addresses, sandboxed
from techtank.core.sitemaps import robots, sitemap
from techtank.core.views import drawing, monogram
from techtank.core.web_manifest import web_manifest

never_cached = [
    path("-/csp/", csp_report, name="csp_report"),
    path("admin/", include("techtank.desk.log_in.urls")),  # before Wagtail's own log-in
    path("admin/", include("techtank.desk.wagtails_screens")),
    path("admin/", include(wagtailadmin_urls)),
    path("dokument/", include(decorate_urlpatterns(wagtaildocs_urls.urlpatterns, sandboxed))),
    *i18n_patterns(
        # Wagtail's own ways to pages that not everybody may see count no attempts.
        path(
            "_util/login/",
            RedirectView.as_view(pattern_name="wagtailadmin_login", query_string=True),
        ),
        path(
            "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
            with_few_guesses(authenticate_with_password),
        ),
        path("forhandsvisning/<str:token>/", preview, name="news_preview"),
        path("", include("self_service.log_in.urls")),
        path("avboka/<str:token>/", offer_cancel, name="offer_cancel"),
        path("stammer/<str:token>/", profile_confirm, name="profile_confirm"),
        path("min-sida/", include("self_service.urls")),
        prefix_default_language=False,
    ),
]

cached = [
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("<slug:key>.txt", key_file, name="indexnow_key"),
    path("teckning/<int:number>.svg", drawing, name="drawing"),
    path("monogram/<str:letters>-<int:variant>.svg", monogram, name="monogram"),
    *picture_addresses(),
    # Swedish has no prefix, English /en/. Wagtail answers for every address that is left.
    *i18n_patterns(
        path("site.webmanifest", web_manifest, name="web_manifest"),
        path("", include("people.urls")),
        path("", include("projects.urls")),
        path("", include("offers.urls")),
        path("", include("members.urls")),
        path("", include("news.urls")),
        path("", include("techtank.search.urls")),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]

urlpatterns = never_cached + cached

handler400 = "techtank.core.error_pages.bad_request"
handler403 = "techtank.core.error_pages.forbidden"
handler404 = "techtank.core.error_pages.not_found"
handler429 = "techtank.core.error_pages.too_many_requests"  # django-allauth asks for it
handler500 = "techtank.core.error_pages.server_error"

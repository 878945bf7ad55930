"""Pictures, documents and registers: administrators delete what is not used, and can restore it."""

import gc
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, ModelLogEntry

from news.models import Boilerplate, NewsCategory, Topic
from people.models import Municipality
from self_service.models import ProfileDraft
from techtank.core.archive.emptying import empty_basket
from techtank.core.archive.places import Place
from techtank.core.archive.snapshots import values_of
from techtank.core.models import DeletedRecord, KeyFigure, SiteDocument, SiteImage
from techtank.core.roles import Role
from tests.factories import make_document, make_image, make_news, make_page, make_person
from tests.members.factories import make_capability, make_member
from tests.queries import queries_of

from .states import put, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]
every_role = pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())


@pytest.fixture
def boss(site, client):
    """A browser in which an administrator is logged in who is no superuser."""
    client.force_login(make_person(Role.ADMINISTRATOR))
    return client


def make_topic(**fields):
    """Make something that nothing refers to."""
    return Topic.objects.create(
        **{"name_sv": "Robotar", "name_en": "Robots", "slug": "robotar"} | fields
    )


def make_redirect():
    """Make one to another site."""
    return Redirect.objects.create(old_path="/gammal", redirect_link="https://a.example/")


KINDS = {
    "picture": (make_image, lambda one: reverse("wagtailimages:delete", args=[one.pk])),
    "document": (make_document, lambda one: reverse("wagtaildocs:delete", args=[one.pk])),
    "topic": (make_topic, lambda one: reverse("wagtailsnippets_news_topic:delete", args=[one.pk])),
    "redirect": (make_redirect, lambda one: reverse("wagtailredirects:delete", args=[one.pk])),
}
every_kind = pytest.mark.parametrize("kind", KINDS)


def delete(client, kind, one):
    """Press the button and answer the question."""
    return words(client.post(KINDS[kind][1](one), follow=True))


def restore(client):
    """Press the button beside the only record in the waste basket."""
    kept = DeletedRecord.objects.get()
    return words(client.post(reverse("restore_record", args=[kept.pk]), follow=True))


@every_kind
def test_what_is_deleted_is_asked_about_and_comes_back_with_its_number(
    boss, kind, django_capture_on_commit_callbacks
):
    make, address = KINDS[kind]
    one = make()
    before = values_of(one)
    assert "där det kan återställas i 30 dagar" in words(boss.get(address(one)))
    with django_capture_on_commit_callbacks(execute=True):
        assert "I papperskorgen: " in delete(boss, kind, one)
    assert not type(one).objects.filter(pk=one.pk).exists()
    assert str(one) in words(boss.get(reverse("deleted_records")))
    with django_capture_on_commit_callbacks(execute=True):
        assert "är tillbaka" in restore(boss)
    assert values_of(type(one).objects.get(pk=one.pk)) == before
    assert not DeletedRecord.objects.exists()


@every_role
@every_kind
def test_only_administrators_delete(site, client, kind, role):
    client.force_login(person := make_person(role))
    one = KINDS[kind][0]()
    if kind in {"picture", "document"}:
        type(one).objects.update(uploaded_by_user=person)
    delete(client, kind, one)
    assert type(one).objects.exists() == (role is not Role.ADMINISTRATOR)


@every_role
@pytest.mark.parametrize(
    ("make", "model"),
    [
        (make_image, "core.siteimage"),
        (make_document, "core.sitedocument"),
        (make_topic, "news.topic"),
    ],
)
def test_only_administrators_delete_several_together(site, client, make, model, role):
    client.force_login(make_person(role))
    one = make()
    address = reverse("wagtail_bulk_action", args=[*model.split("."), "delete"])
    client.get(f"{address}?id={one.pk}&next=/admin/")
    client.post(f"{address}?id={one.pk}&next=/admin/", follow=True)
    assert type(one).objects.exists() == (role is not Role.ADMINISTRATOR)
    assert DeletedRecord.objects.exists() == (role is Role.ADMINISTRATOR)


@every_role
def test_the_button_is_shown_to_administrators(site, client, role):
    client.force_login(person := make_person(role))
    image, document = make_image(uploaded_by_user=person), make_document(uploaded_by_user=person)
    for form, button in (
        (reverse("wagtailimages:edit", args=[image.pk]), KINDS["picture"][1](image)),
        (reverse("wagtaildocs:edit", args=[document.pk]), KINDS["document"][1](document)),
    ):
        assert (button in words(client.get(form))) == (role is Role.ADMINISTRATOR)


@pytest.mark.parametrize("name", ["deleted_records", "restore_record", "delete_record"])
def test_editors_get_at_nothing_in_the_waste_basket(boss, client, name):
    delete(boss, "topic", make_topic())
    client.force_login(make_person(Role.PUBLISHER))
    args = [] if name == "deleted_records" else [DeletedRecord.objects.get().pk]
    for ask in (client.get, client.post):
        ask(reverse(name, args=args))
    assert DeletedRecord.objects.exists()
    assert "Robotar" not in words(client.get(reverse("deleted_records"), follow=True))


def test_a_picture_comes_back_with_file_tags_and_both_languages(
    boss, django_capture_on_commit_callbacks
):
    image = make_image(alt_sv="En kust", alt_en="A coast", credit="Foto: Anna Ek")
    image.tags.set(["hav", "kust"])
    name, content = image.file.name, image.file.read()
    storage = image.file.storage
    with django_capture_on_commit_callbacks(execute=True):
        delete(boss, "picture", image)
    assert not storage.exists(name)
    kept = DeletedRecord.objects.get().file.name
    assert storage.exists(kept)
    with django_capture_on_commit_callbacks(execute=True):
        restore(boss)
    assert not storage.exists(kept)
    back = SiteImage.objects.get()
    assert (back.pk, back.alt_sv, back.alt_en, back.credit) == (
        *(image.pk, "En kust", "A coast", "Foto: Anna Ek"),
    )
    assert sorted(back.tags.names()) == ["hav", "kust"]
    assert back.file.read() == content
    assert back.get_rendition("width-10").width == 10
    assert SiteImage.objects.filter(pk=back.pk).exists()
    assert str(image) in words(boss.get(reverse("wagtailimages:index") + "?q=bild"))


def test_what_a_lost_file_belongs_to_stays_in_the_waste_basket_and_the_operator_is_told_which(
    boss, caplog
):
    delete(boss, "picture", make_image())
    kept = DeletedRecord.objects.get()
    kept.file.storage.delete(kept.file.name)
    assert "kan inte återställas som det var: Filen finns inte kvar." in restore(boss)
    assert DeletedRecord.objects.get() == kept
    assert not SiteImage.objects.exists()
    assert [line.getMessage() for line in caplog.records] == [f"{kept.file.name} is missing."]


def test_no_file_stays_open_when_one_is_deleted_and_restored(boss, recwarn):
    image = make_image()
    delete(boss, "picture", image)
    files = (image.file.name, DeletedRecord.objects.get().file.name)
    restore(boss)
    gc.collect()
    told = [str(one.message) for one in recwarn]
    assert not [line for line in told if any(file in line for file in files)]


def test_a_standing_text_comes_back_with_its_figures(boss):
    figure = KeyFigure.objects.create(label="Anställda", value=9500, as_of=timezone.localdate())
    text = Boilerplate.objects.create(
        heading_sv="Om oss", heading_en="About us", text_sv="<p>{n}</p>", text_en="<p>{n}</p>"
    )
    text.figures.create(figure=figure, word="n")
    text.save()
    address = reverse("wagtailsnippets_news_boilerplate:delete", args=[text.pk])
    of_figure = reverse("wagtailsnippets_core_keyfigure:delete", args=[figure.pk])
    assert "Om oss" in words(boss.post(of_figure, follow=True))
    assert KeyFigure.objects.exists()
    boss.post(address)
    assert not Boilerplate.objects.exists()
    restore(boss)
    back = Boilerplate.objects.get()
    assert (back.heading_sv, back.heading_en) == ("Om oss", "About us")
    assert [(row.word, row.figure) for row in back.figures.all()] == [("n", figure)]


@pytest.mark.parametrize("place", [None, *Place])
def test_what_is_used_stays_and_the_administrator_reads_where(boss, place):
    image = make_image(title="Kajen")
    topic = make_topic()
    article = make_news(title="Här syns den", main_image=image, topics=[topic])
    document = make_document()
    story = [("documents", {"heading": "Filer", "documents": [document]})]
    page = make_page(title="Här med", body_sv=story)
    if place:
        for one in (article, page):
            put(one, place)
    assert "Här syns den" in delete(boss, "picture", image)
    assert "Här syns den" in delete(boss, "topic", topic)
    assert "Här med" in delete(boss, "document", document)
    assert SiteImage.objects.exists()
    assert Topic.objects.exists()
    assert SiteDocument.objects.exists()
    address = reverse("wagtail_bulk_action", args=["core", "siteimage", "delete"])
    assert "Här syns den" in words(
        boss.post(f"{address}?id={image.pk}&id={make_image().pk}&next=/admin/", follow=True)
    )
    assert SiteImage.objects.count() == 2


def test_what_only_a_row_without_a_page_uses_stays_too(boss):
    broader = make_capability(name="Svetsa", slug="svetsa")
    make_capability(name="Lasersvetsa", slug="lasersvetsa", parent=broader)
    address = reverse("wagtailsnippets_members_capability:delete", args=[broader.pk])
    assert "Lasersvetsa" in words(boss.post(address, follow=True))
    image = make_image()
    draft = ProfileDraft.objects.create(member=make_member(), answers={})
    draft.uploads.add(image)
    delete(boss, "picture", image)
    assert SiteImage.objects.filter(pk=image.pk).exists()


def test_neighbours_are_named_by_their_names(admin_client):
    near, far = Municipality.objects.all()[:2]
    near.neighbours.set([far])
    address = reverse("wagtailsnippets_people_municipality:delete", args=[near.pk])
    said = words(admin_client.post(address, follow=True))
    assert f">{far}</a>" in said
    assert "object (" not in said


def test_whose_slug_is_taken_meanwhile_comes_back_when_it_is_free(boss):
    delete(boss, "topic", make_topic())
    other = make_topic(name_sv="Nya robotar")
    told = restore(boss)
    assert "kan inte återställas som det var" in told
    assert DeletedRecord.objects.exists()
    other.slug = "nya"
    other.save()
    restore(boss)
    assert Topic.objects.count() == 2


def test_a_file_whose_collection_and_uploader_are_gone_comes_back_without_them(boss):
    collection = Collection.get_first_root_node().add_child(name="Mässan")
    uploader = make_person(Role.WRITER)
    image = make_image(collection=collection, uploaded_by_user=uploader)
    delete(boss, "picture", image)
    collection.delete()
    uploader.delete()
    restore(boss)
    back = SiteImage.objects.get()
    assert back.collection == Collection.get_first_root_node()
    assert back.uploaded_by_user is None


def test_it_stays_for_30_days_and_is_gone_with_its_file_the_night_after(
    boss, django_capture_on_commit_callbacks
):
    image = make_image()
    storage = image.file.storage
    with django_capture_on_commit_callbacks(execute=True):
        delete(boss, "picture", image)
    name = DeletedRecord.objects.get().file.name
    for days, is_kept in ((29.9, True), (30, False)):
        DeletedRecord.objects.update(moment=timezone.now() - timedelta(days=days))
        with django_capture_on_commit_callbacks(execute=True):
            assert empty_basket() == (not is_kept)
        assert DeletedRecord.objects.exists() == is_kept
        assert storage.exists(name) == is_kept


def test_an_administrator_deletes_for_good_before_the_time_after_a_question(boss):
    delete(boss, "topic", make_topic())
    address = reverse("delete_record", args=[DeletedRecord.objects.get().pk])
    assert "Det går inte att ångra" in words(boss.get(address))
    assert "raderad för gott" in words(boss.post(address, follow=True))
    assert not DeletedRecord.objects.exists()


def test_the_site_history_tells_of_every_step_in_swedish(boss):
    delete(boss, "topic", make_topic())
    restore(boss)
    delete(boss, "topic", Topic.objects.get())
    boss.post(reverse("delete_record", args=[DeletedRecord.objects.get().pk]))
    html = words(boss.get(reverse("wagtailadmin_reports:site_history")))
    for step in ("Raderad", "Återställde ur papperskorgen", "Raderade för gott", "Robotar"):
        assert step in html, step


def test_whoever_uploads_the_wrong_file_takes_it_back_for_an_hour(site, client):
    client.force_login(writer := make_person(Role.WRITER))
    mine, other = make_image(uploaded_by_user=writer), make_image()
    for image, goes in ((mine, True), (other, False)):
        client.post(reverse("wagtailimages:delete_multiple", args=[image.pk]))
        assert SiteImage.objects.filter(pk=image.pk).exists() != goes
    assert DeletedRecord.objects.get().by == writer
    old = make_image(uploaded_by_user=writer)
    SiteImage.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(hours=2))
    client.post(reverse("wagtailimages:delete_multiple", args=[old.pk]))
    assert SiteImage.objects.filter(pk=old.pk).exists()
    document = make_document(uploaded_by_user=writer)
    client.post(reverse("wagtaildocs:delete_multiple", args=[document.pk]))
    assert not SiteDocument.objects.exists()


def test_what_code_deletes_is_not_kept(site):
    make_image().delete()
    NewsCategory.objects.all().delete()
    call_command("bootstrap")
    assert not DeletedRecord.objects.exists()


def test_somebody_who_is_erased_leaves_no_trace_in_the_waste_basket(boss):
    image = make_image(title="Siv Ek", credit="siv.ek@example.se")
    delete(boss, "picture", image)
    form = {"email": "siv.ek@example.se"}
    assert "Siv Ek" in words(boss.post(reverse("data_request"), form | {"show": ""}))
    boss.post(reverse("data_request"), form | {"erase": ""})
    assert not DeletedRecord.objects.exists()
    assert not ModelLogEntry.objects.filter(label__contains="Siv").exists()


def test_the_list_costs_the_same_for_1_and_for_20_records(boss):
    delete(boss, "picture", make_image())
    few = len(queries_of(boss, reverse("deleted_records")))
    for number in range(10):
        delete(boss, "picture", make_image())
        delete(boss, "topic", make_topic(slug=f"amne-{number}"))
    assert len(queries_of(boss, reverse("deleted_records"))) == few

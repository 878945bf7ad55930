"""Pictures that members upload: written anew, and refused with a clear word if they are none."""

import struct
import zlib
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from members.models import MemberPage
from self_service import drafts, pictures
from self_service.answers import answers_of
from self_service.models import ProfileDraft
from techtank.core.models import SiteImage
from tests.factories import make_image
from tests.self_service.sent import ADDRESS, form_of, save

pytestmark = pytest.mark.slow

FORMATS = [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("AVIF", "avif")]


def picture(kind="JPEG", size=(64, 48), mode="RGB", **options) -> bytes:
    """Return a picture as a file."""
    target = BytesIO()
    Image.new(mode, size, "#a33214").save(target, kind, **options)
    return target.getvalue()


SOUND = {kind: picture(kind) for kind, _ending in FORMATS}


def file(content, name="bild.jpg"):
    """Return what a browser uploads."""
    return SimpleUploadedFile(name, content)


def png_of(width, height) -> bytes:
    """Return a PNG that says how large it is, and holds next to nothing."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def photo_with_a_place() -> bytes:
    """Return a photo, taken upright, that tells where."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it by a quarter
    exif[0x010E] = "Hemma hos Siv"
    exif.get_ifd(0x8825).update({1: "N", 2: (56.0, 12.0, 0.0), 3: "E", 4: (15.0, 16.0, 0.0)})
    return picture(exif=exif, comment=b"Hemma hos Siv")


@pytest.mark.parametrize(("kind", "ending"), FORMATS, ids=[ending for _kind, ending in FORMATS])
def test_each_kind_of_picture_is_taken(kind, ending):
    content, _ending = pictures.clean(file(picture(kind), f"bild.{ending}"))
    assert Image.open(BytesIO(content)).size == (64, 48)


def test_where_a_photo_was_taken_is_gone_and_it_stands_upright():
    content, _ending = pictures.clean(file(photo_with_a_place()))
    kept = Image.open(BytesIO(content))
    assert kept.size == (48, 64)
    assert not kept.getexif()
    assert b"Hemma" not in content


def test_a_large_photo_is_made_as_small_as_the_site_shows_it():
    content, _ending = pictures.clean(file(picture(size=(4000, 3000))))
    assert Image.open(BytesIO(content)).size == (2400, 1800)


def test_a_logo_stays_transparent():
    content, ending = pictures.clean(file(picture("PNG", mode="RGBA"), "logo.png"))
    assert (Image.open(BytesIO(content)).mode, ending) == ("RGBA", ".png")


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1", "LA"])
def test_every_way_of_colour_is_taken(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    content, _ending = pictures.clean(file(picture(kind, mode=mode), f"bild.{kind.lower()}"))
    assert Image.open(BytesIO(content)).mode in {"RGB", "RGBA"}


def test_a_photo_that_a_phone_stores_with_a_second_picture_is_taken_as_the_photo_that_it_is():
    both = picture("MPO", save_all=True, append_images=[Image.new("RGB", (32, 24))])
    content, ending = pictures.clean(file(both, "IMG_0001.JPG"))
    kept = Image.open(BytesIO(content))
    assert (kept.format, kept.size, ending) == ("JPEG", (64, 48), ".jpg")


def test_of_a_picture_that_moves_the_first_is_kept_without_the_others():
    frames = [Image.new("RGB", (64, 48), (shade, 0, 0)) for shade in range(60)]
    content, _ending = pictures.clean(
        file(picture("WEBP", save_all=True, append_images=frames), "a.webp")
    )
    assert getattr(Image.open(BytesIO(content)), "n_frames", 1) == 1


@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_a_photo_whose_profile_of_colours_is_broken_is_taken_without_it(mode):
    content, _ending = pictures.clean(file(picture(mode=mode, icc_profile=b"no profile")))
    assert Image.open(BytesIO(content)).size == (64, 48)


HIDDEN = b"<?php system(1) ?><script>alert(1)</script>"


def exif_with(text: bytes) -> Image.Exif:
    """Return what a camera tells of a picture, with a text in it."""
    exif = Image.Exif()
    exif[0x010E] = text.decode()
    return exif


def texts_of_png(text: bytes) -> PngImagePlugin.PngInfo:
    """Return texts in each of the ways in which a PNG can carry them."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", text.decode())
    info.add_itxt("XML:com.adobe.xmp", text.decode())
    info.add(b"evIl", text)
    return info


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (picture() + HIDDEN, "bild.jpg"),
        (picture() + b"PK\x03\x04" + HIDDEN, "bild.jpg"),
        (picture(comment=HIDDEN), "bild.jpg"),
        (picture(exif=exif_with(HIDDEN)), "bild.jpg"),
        (picture(xmp=HIDDEN), "bild.jpg"),
        (picture("PNG", pnginfo=texts_of_png(HIDDEN)), "bild.png"),
        (picture("PNG") + HIDDEN, "bild.png"),
        (picture("WEBP", exif=exif_with(HIDDEN).tobytes(), xmp=HIDDEN), "bild.webp"),
        (picture("WEBP") + HIDDEN, "bild.webp"),
        (picture("AVIF", exif=exif_with(HIDDEN), xmp=HIDDEN), "bild.avif"),
    ],
    ids=[
        *("after-jpeg", "zip-after-jpeg", "jpeg-comment", "jpeg-exif", "jpeg-xmp"),
        *("png-texts", "after-png", "webp-exif", "after-webp", "avif-exif"),
    ],
)
def test_what_hides_in_or_behind_a_picture_is_gone(content, name):
    assert HIDDEN in content, "Nothing is hidden."
    kept, _ending = pictures.clean(file(content, name))
    assert b"script" not in kept
    assert b"php" not in kept


@settings(max_examples=200, deadline=None)
@given(
    kind=st.sampled_from(FORMATS),
    at=st.floats(0, 1),
    put=st.binary(max_size=40),
    cut=st.integers(0, 40),
)
def test_however_a_file_is_damaged_it_is_taken_whole_or_refused_in_words(kind, at, put, cut):
    sound = SOUND[kind[0]]
    place = int(at * len(sound))
    damaged = sound[:place] + put + sound[place + cut :]
    try:
        content, _ending = pictures.clean(file(damaged, f"bild.{kind[1]}"))
    except ValidationError:
        return
    assert Image.open(BytesIO(content)).format in {"JPEG", "PNG"}


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "tom.jpg", "ingen bild"),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
            "a.svg",
            "ingen bild",
        ),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
            "a.png",
            "ingen bild",
        ),
        (picture("GIF"), "rullar.gif", "ingen bild"),
        (picture("PNG"), "bild.jpg", "stämmer inte"),
        (picture(), "bild.php", "stämmer inte"),
        (picture(), "bild", "stämmer inte"),
        (picture()[:300], "halv.jpg", "ingen bild"),
        (png_of(10_000, 10_000), "stor.png", "megapixlar"),
        (png_of(60_000, 60_000), "bomb.png", "megapixlar"),
        (png_of(5_000, 5_000), "tom-inuti.png", "ingen bild"),
        (b"\0" * (pictures.MOST_BYTES + 1), "stor.jpg", "för stor"),
        (b"GIF89a<script>alert(1)</script>", "a.png", "ingen bild"),
    ],
    ids=[
        *("empty", "svg", "svg-as-png", "gif", "png-as-jpg", "php", "no-ending", "half"),
        *("100-megapixels", "bomb", "png-without-pixels", "heavy", "gif-with-script"),
    ],
)
def test_what_is_no_picture_for_us_is_refused_with_a_clear_word(content, name, reason):
    with pytest.raises(ValidationError, match=reason):
        pictures.clean(file(content, name))


@pytest.fixture
def media(settings, tmp_path):
    """Store files where they are gone afterwards."""
    settings.MEDIA_ROOT = tmp_path


def upload(member, content=None, name="bild.jpg", purpose="picture"):
    """Press the button beside a chosen file."""
    chosen = {purpose: file(content or picture(), name), f"upload-{purpose}": "1"}
    return member.post(f"{ADDRESS}bilder/", form_of(member) | chosen)


@pytest.mark.django_db
@pytest.mark.usefixtures("media")
def test_a_picture_is_part_of_the_draft_and_asks_for_what_it_shows(company, member):
    response = upload(member)
    assert response["Location"].endswith(f"{ADDRESS}#pictures")
    image = SiteImage.objects.get()
    assert image.collection.name == "Medlemmars bilder"
    assert image.title == "Plåt AB"
    refused = member.post(f"{ADDRESS}skicka/")
    assert 'href="#id_pictures-0-alt_sv"' in refused.content.decode()
    save(member, **{"pictures-0-alt_sv": "En svetsare"}, to="skicka/")
    sent = ProfileDraft.objects.get().sent_revision.as_object()
    assert [(row.image_id, row.alt_sv) for row in sent.pictures.all()] == [
        (image.pk, "En svetsare")
    ]


@pytest.mark.django_db
@pytest.mark.usefixtures("media")
def test_what_was_typed_is_kept_when_a_picture_is_uploaded_or_refused(company, member):
    filled = form_of(member) | {"phone": "0457-111 22"}
    bad = {"picture": file(b"GIF89a", "a.gif"), "upload-picture": "1"}
    response = member.post(f"{ADDRESS}bilder/", filled | bad)
    assert response.status_code == 422
    assert "ingen bild" in response.content.decode()
    assert form_of(member)["phone"] == "0457-111 22"


@pytest.mark.django_db
@pytest.mark.usefixtures("media")
def test_a_logo_is_chosen_replaced_and_removed(company, member):
    upload(member, picture("PNG"), "logo.png", "logo")
    first = ProfileDraft.objects.get().answers["logo"]
    upload(member, picture("PNG", size=(96, 96)), "logo.png", "logo")
    assert ProfileDraft.objects.get().answers["logo"] not in {"", first}
    save(member, **{"logo-remove": "1"})
    assert ProfileDraft.objects.get().answers == {}


@pytest.mark.django_db
@pytest.mark.usefixtures("media")
def test_there_are_six_pictures_and_no_more(company, member, person):
    draft = ProfileDraft.objects.create(member=company)
    image = make_image()
    draft.uploads.add(image)
    row = {"image": str(image.pk), "alt_sv": "En svetsare", "alt_en": ""}
    drafts.store(draft, answers_of(company) | {"pictures": [row] * 6}, person)
    assert 'name="picture"' not in member.get(ADDRESS).content.decode()
    assert "sex bilder" in upload(member).content.decode()
    assert SiteImage.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.usefixtures("media")
def test_nobody_fills_the_disk(company, member, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_A_DAY", 1)
    upload(member)
    assert "räcker för i dag" in upload(member).content.decode()


@pytest.mark.django_db
@pytest.mark.usefixtures("media")
def test_a_picture_that_is_removed_leaves_the_page_once_that_is_approved(company, member):
    upload(member)
    save(member, **{"pictures-0-alt_sv": "En svetsare"}, to="skicka/")
    state = MemberPage.objects.get(pk=company.pk).current_workflow_task_state
    state.approve()
    assert MemberPage.objects.get(pk=company.pk).pictures.count() == 1
    save(member, **{"pictures-0-remove": "1"}, to="skicka/")
    MemberPage.objects.get(pk=company.pk).current_workflow_task_state.approve()
    assert MemberPage.objects.get(pk=company.pk).pictures.count() == 0


@pytest.mark.usefixtures("media")
def test_a_picture_is_shown_before_another_one_on_the_form_and_once_approved_on_the_page(
    company, member
):
    for _each in range(3):
        upload(member)
    texts = {f"pictures-{place}-alt_sv": name for place, name in enumerate(["A", "B", "C"])}
    save(member, **texts)
    save(member, **{"move-up": form_of(member)["pictures-2-image"]})
    save(member, **{"move-up": form_of(member)["pictures-0-image"]})
    shown = form_of(member)
    assert [shown[f"pictures-{place}-alt_sv"] for place in range(3)] == ["A", "C", "B"]
    save(member, to="skicka/")
    MemberPage.objects.get(pk=company.pk).current_workflow_task_state.approve()
    pictures = MemberPage.objects.get(pk=company.pk).pictures.all()
    assert [one.alt_sv for one in pictures] == ["A", "C", "B"]
    save(member, **{"move-up": form_of(member)["pictures-1-image"]})
    member.post(f"{ADDRESS}skicka/", form_of(member))
    MemberPage.objects.get(pk=company.pk).current_workflow_task_state.approve()
    pictures = MemberPage.objects.get(pk=company.pk).pictures.all()
    assert [one.alt_sv for one in pictures] == ["C", "A", "B"]

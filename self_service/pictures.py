"""Pictures that members upload: checked before they are decoded, and written anew.

What is stored is never what was sent: only its pixels, turned upright and made smaller. So where a
photo was taken, what else a file hides behind its picture, and what a decoder of a browser might
stumble over is gone (OWASP, “File Upload Cheat Sheet”).
"""

from datetime import timedelta
from io import BytesIO
from pathlib import PurePosixPath
from typing import Literal

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps
from wagtail.models import Collection

from members.panels import MOST_PICTURES
from techtank.core.models import SiteImage

from .drafts import answers_now, live, store
from .models import ProfileDraft

#: Endings of file names, by the format that Pillow must find in the file.
FORMATS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "WEBP": (".webp",), "AVIF": (".avif",)}
ENDINGS = tuple(ending for endings in FORMATS.values() for ending in endings)
#: What Pillow calls a JPEG with a second picture behind the photo, as many phones store it.
DOUBLE_JPEG = "MPO"
MOST_BYTES = 12 * 1024 * 1024
MOST_MEGAPIXELS = 40
#: Pixels of the longer side that are kept; the widest shape of the site has 1920.
LONGEST_SIDE = 2400
#: Pictures that a company may upload in a day, so that nobody fills the disk.
MOST_A_DAY = 40
COLLECTION = "Medlemmars bilder"


@transaction.atomic
def add(
    draft: ProfileDraft, user, file: UploadedFile | None, purpose: Literal["logo", "picture"]
) -> None:
    """Store a picture and put it into a draft; raises ValidationError with what is wrong."""
    if file is None:
        raise ValidationError(_("Choose a file first."))
    draft = ProfileDraft.objects.select_for_update().get(pk=draft.pk)
    answers = answers_now(live(draft.member), draft)
    if purpose == "picture" and len(answers["pictures"]) >= MOST_PICTURES:
        raise ValidationError(_("You have six pictures already. Remove one first."))
    since = timezone.now() - timedelta(days=1)
    if draft.uploads.filter(created_at__gte=since).count() >= MOST_A_DAY:
        raise ValidationError(_("That is enough for today. Go on tomorrow, or write to us."))
    image = _stored(draft, user, file)
    draft.uploads.add(image)
    number = str(image.pk)
    if purpose == "logo":
        answers["logo"] = number
    else:
        answers["pictures"] += [{"image": number, "alt_sv": "", "alt_en": ""}]
    store(draft, answers, user)


def clean(file: UploadedFile) -> tuple[bytes, str]:
    """Return a picture written anew and the ending of its name; raises ValidationError."""
    if file.size > MOST_BYTES:
        raise ValidationError(
            _("The file is too large: at most %(size)s MB.") % {"size": MOST_BYTES // 1024**2}
        )
    picture = _opened(file)
    _check(picture, PurePosixPath(file.name or "").suffix.lower())
    try:
        return _written(_plain(picture), picture.format)
    except Exception as fault:  # a decoder may raise anything
        raise ValidationError(_unreadable()) from fault


def _opened(file: UploadedFile) -> Image.Image:
    """Read the head of a file: format and size, no pixel yet."""
    try:
        return Image.open(file, formats=list(FORMATS))
    except Image.DecompressionBombError as fault:
        raise ValidationError(_too_large()) from fault
    except Exception as fault:
        raise ValidationError(_unreadable()) from fault


def _check(picture: Image.Image, ending: str) -> None:
    kind = "JPEG" if picture.format == DOUBLE_JPEG else picture.format
    if ending not in FORMATS[kind]:
        raise ValidationError(
            _("The name of the file does not fit what is in it: it is a picture in %(format)s.")
            % {"format": kind}
        )
    if picture.width * picture.height > MOST_MEGAPIXELS * 1_000_000:
        raise ValidationError(_too_large())


def _plain(picture: Image.Image) -> Image.Image:
    """Return the pixels alone: upright, in sRGB, and no larger than the site shows them."""
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    small = picture.convert(mode) if picture.mode in {"1", "P"} else picture  # else it gets rough
    small.thumbnail((LONGEST_SIDE, LONGEST_SIDE))  # first: what follows copies it
    upright = ImageOps.exif_transpose(small)
    converted = _in_common_colours(upright).convert(mode)
    bare = Image.new(mode, converted.size)
    bare.paste(converted)
    return bare


def _in_common_colours(picture: Image.Image) -> Image.Image:
    """Return a picture in sRGB, if its profile tells which colours it means."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "CMYK"}:
        return picture
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        common = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, source, common, outputMode="RGB")
    except (OSError, ImageCms.PyCMSError):  # no profile, or one for other pictures
        return picture


def _written(picture: Image.Image, source: str) -> tuple[bytes, str]:
    """Return a photo as JPEG; what has sharp edges or is transparent without any loss."""
    target = BytesIO()
    if source == "PNG" or picture.mode == "RGBA":
        picture.save(target, "PNG", optimize=True)
        return target.getvalue(), ".png"
    picture.save(target, "JPEG", quality=88)
    return target.getvalue(), ".jpg"


def _stored(draft: ProfileDraft, user, file: UploadedFile) -> SiteImage:
    content, ending = clean(file)
    return SiteImage.objects.create(
        title=draft.member.title,
        file=ContentFile(content, name=f"bild{ending}"),
        collection=_collection(),
        uploaded_by_user=user,
    )


def _collection() -> Collection:
    """Return the collection of members' pictures, made if need be."""
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=COLLECTION).first()
    return found or root.add_child(name=COLLECTION)


def _too_large() -> str:
    return _("The picture is too large: at most %(count)s megapixels.") % {"count": MOST_MEGAPIXELS}


def _unreadable() -> str:
    return _("This is no picture that we can read. Choose a JPEG, PNG, WebP or AVIF.")

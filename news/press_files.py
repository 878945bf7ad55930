"""What the press room hands out: pictures in their full size, and all logos as one file."""

from django.http import FileResponse, Http404, HttpRequest, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils.text import slugify
from django.views.decorators.http import require_safe
from zipstream import ZipStream

from techtank.core.pictures.renditions import existing_or_made

from .models import PressRoomPage
from .press_pictures import FULL_SIZE, pictures_for_press
from .zips import add_file, as_download


@require_safe
def press_picture(request: HttpRequest, image_id: int) -> FileResponse:
    """Answer with a picture for print, named by its title.

    Raises Http404 for a picture that is not free for press, not shown by any published page, or
    that can't be read.
    """
    image = get_object_or_404(pictures_for_press(), pk=image_id)
    rendition = existing_or_made(image, FULL_SIZE)
    if rendition is None:
        raise Http404("The picture can't be read.")
    name = f"{slugify(image.title) or image.pk}.jpg"
    return FileResponse(rendition.file.open("rb"), as_attachment=True, filename=name)


@require_safe
def logo_pack(request: HttpRequest) -> StreamingHttpResponse:
    """Answer with all logos of the press room; raises Http404 while there are none."""
    room = get_object_or_404(PressRoomPage.objects.published())
    pack = ZipStream(sized=True)
    for number, logo in enumerate(room.logos.select_related("image", "vector"), start=1):
        name = f"{number:02}-{logo.file_name}"
        if rendition := logo.in_pixels:
            add_file(pack, rendition.file, f"{name}.png")
        if logo.vector:
            add_file(pack, logo.vector.file, f"{name}.{logo.vector.file_extension}")
    if pack.is_empty():
        raise Http404("No logos.")
    return as_download(pack, "logotyper")

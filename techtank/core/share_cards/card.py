"""Draws a card: the title on paper, beside it the page's photo or its drawing."""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

from ..art import draw
from ..paths import PROJECT_DIR
from .emblem import SIZE as EMBLEM
from .emblem import lay_emblem
from .lettering import LEADING, Lettering, font, set_title

SIZE = (1200, 630)
PAPER, INK, SEA, OXIDE = "#f6f0e4", "#17140f", "#00508c", "#ad3617"
MARGIN = 56
#: What stands on the right; the rest is for the title.
PICTURE = (440, SIZE[1])
TITLE_WIDTH = SIZE[0] - PICTURE[0] - 2 * MARGIN
TITLE_TOP, MARK_TOP = MARGIN + 34, SIZE[1] - MARGIN - 56
TITLE_HEIGHT = MARK_TOP - TITLE_TOP - 40
MARK_SIZE = 56
SYMBOL = PROJECT_DIR / "static" / "img" / "icon-192.png"
#: Lines round a photo, from the outside in: the contours and the path of a tool.
FRAME = ((SEA, 3), (PAPER, 5), (OXIDE, 4), (PAPER, 5))
#: A robot that fetches a card may be told to give up early; phones pay for each byte.
MOST_BYTES = 80_000
QUALITIES = (85, 78, 70, 60, 45)
COLOURS = 32


def draw_card(
    title: str,
    section: str,
    name: str,
    picture: Image.Image,
    *,
    framed: bool,
    marks: Sequence[str] = (),
) -> Image.Image:
    """Return a card with a title, what kind of page it is, and the name of the site.

    `marks` are the sentences that stand beside the emblem of the European Union.
    """
    card = Image.new("RGB", SIZE, PAPER)
    _lay_picture(card, picture, framed=framed)
    pencil = ImageDraw.Draw(card)
    if section:
        pencil.text((MARGIN, MARGIN), section, fill=OXIDE, font=font(26, 700), anchor="la")
    _lay_title(pencil, set_title(title, TITLE_WIDTH, TITLE_HEIGHT))
    _lay_mark(card, pencil, name)
    if marks:
        left = MARGIN + 72 + round(font(34).getlength(name)) + EMBLEM[1] // 2
        lay_emblem(card, (left, MARK_TOP + MARK_SIZE), marks, TITLE_WIDTH + MARGIN)
    return card


def as_png(card: Image.Image) -> bytes:
    """Return a card of few colours, such as a drawing has, as a file."""
    file = BytesIO()
    card.quantize(COLOURS, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def as_jpeg(card: Image.Image) -> bytes:
    """Return a card with a photo as a file, as good as its weight allows."""
    for quality in QUALITIES:
        file = BytesIO()
        card.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue()


@lru_cache(maxsize=1)
def drawing(number: int) -> Image.Image:
    """Return the drawing that stands for a page without a photo, as wide as a card needs it.

    Kept for a moment, for a page has a card in each language.
    """
    return Image.open(BytesIO(draw(seed=str(number), width=840, height=630).png()))


def _lay_picture(card: Image.Image, picture: Image.Image, *, framed: bool) -> None:
    """A photo lies on the chart, with lines round it; a drawing runs to the edges."""
    left = SIZE[0] - PICTURE[0]
    if not framed:
        card.paste(ImageOps.fit(picture.convert("RGB"), PICTURE), (left, 0))
        return
    inner = sum(width for _colour, width in FRAME)
    width, height = PICTURE[0] - MARGIN, PICTURE[1] - 2 * MARGIN
    pencil, inset = ImageDraw.Draw(card), 0
    for colour, thick in FRAME:
        box = (left + inset, MARGIN + inset, left + width - inset - 1, MARGIN + height - inset - 1)
        pencil.rectangle(box, outline=colour, width=thick)
        inset += thick
    fitted = ImageOps.fit(picture.convert("RGB"), (width - 2 * inner, height - 2 * inner))
    card.paste(fitted, (left + inner, MARGIN + inner))


def _lay_title(pencil: ImageDraw.ImageDraw, title: Lettering) -> None:
    letters = font(title.size)
    for number, line in enumerate(title.lines):
        top = TITLE_TOP + number * title.size * LEADING
        pencil.text((MARGIN - title.size * 0.05, top), line, fill=INK, font=letters, anchor="la")


def _lay_mark(card: Image.Image, pencil: ImageDraw.ImageDraw, name: str) -> None:
    """Symbol and name, as in the head of every page."""
    with Image.open(SYMBOL) as symbol:
        card.paste(symbol.convert("RGB").resize((MARK_SIZE, MARK_SIZE)), (MARGIN, MARK_TOP))
    place = (MARGIN + 72, MARK_TOP + 28)
    pencil.text(place, name, fill=INK, font=font(34), anchor="lm")

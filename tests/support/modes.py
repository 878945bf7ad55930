"""How a page bears the settings that visitors make in their browser."""

from playwright.sync_api import Page

#: 320 CSS pixels are also what is left of 1280 at 400 % (WCAG 1.4.10); 256 is left of 1024.
ZOOMED = {"width": 320, "height": 256}

SIDEWAYS = "() => document.documentElement.scrollWidth - innerWidth"

#: The spacing of WCAG 1.4.12, set as a visitor's own style sheet would.
SPACE_OUT = """() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets = [sheet]
}"""
CLOSE_UP = "() => { document.adoptedStyleSheets = [] }"

#: What is drawn when a visitor comes near is drawn now, and goes on to cut off what sticks out
#: (CSS Containment 2): until it is drawn its size is a guess.
DRAW_ALL = """() => {
    for (const part of document.querySelectorAll("body *"))
        if (getComputedStyle(part).contentVisibility === "auto") {
            part.style.contentVisibility = "visible"
            part.style.contain = "layout paint style"
        }
}"""

#: Boxes that hide a part of their text; what only screen readers read is 1 pixel wide.
CLIPPED = """() => {
    const placesOfText = box => {
        const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT), places = []
        while (nodes.nextNode()) {
            const range = document.createRange()
            range.selectNodeContents(nodes.currentNode)
            if (nodes.currentNode.data.trim() && nodes.currentNode.parentElement.clientWidth !== 1)
                places.push(range.getBoundingClientRect())
        }
        return places
    }
    return [...document.querySelectorAll("body *")].filter(box => {
        const style = getComputedStyle(box), edge = box.getBoundingClientRect()
        const hides = ["hidden", "clip"].includes(style.overflowX) ||
            ["hidden", "clip"].includes(style.overflowY) || style.contain.includes("paint")
        return hides && box.clientWidth > 1 && !box.closest("svg") && placesOfText(box).some(
            place => place.width > 0 && (place.right > edge.right + 1 || place.left < edge.left - 1
                || place.bottom > edge.bottom + 1 || place.top < edge.top - 1)
        )
    }).map(box => box.outerHTML.slice(0, 120))
}"""

#: What a visitor comes to do, smaller than 44 CSS pixels (WCAG 2.5.5). A term is part of a
#: sentence, whose lines decide how high it is (the exception “inline”).
SMALL_PRIMARY = """() => [...document.querySelectorAll(
    ".btn, .iconbtn, .brand, main :is(button:not(.term), select, textarea), " +
    "main input:not([type=hidden], [type=checkbox], [type=radio])"
)].filter(target => {
    const box = target.getBoundingClientRect()
    return target.checkVisibility() && !target.closest(".trap") && box.width > 1 &&
        (box.height < 43.9 || box.width < 43.9)
}).map(target => target.outerHTML.slice(0, 120))"""

#: What moves although the visitor asked for less motion.
MOVING = """() => [...document.querySelectorAll("body *")].filter(one => {
    const style = getComputedStyle(one)
    const longest = times => Math.max(...times.split(",").map(parseFloat))
    return longest(style.transitionDuration) > 0.01 || longest(style.animationDuration) > 0.01
}).map(one => one.outerHTML.slice(0, 120))"""


def complaints_of_zoom(page: Page) -> list[str]:
    """Return what does not fit a window of 320 pixels, be it a phone or a magnified page."""
    page.set_viewport_size(ZOOMED)
    page.evaluate(DRAW_ALL)
    wide, clipped = page.evaluate(SIDEWAYS), page.evaluate(CLIPPED)
    return [
        *([f"scrolls sideways by {wide} px at 320 px"] if wide > 0 else []),
        *(f"cut off at 320 px: {box}" for box in clipped),
    ]


def complaints_of_text_spacing(page: Page) -> list[str]:
    """Return what is cut off or scrolls sideways once a reader has spaced the text out."""
    page.evaluate(DRAW_ALL)
    page.evaluate(SPACE_OUT)
    wide, clipped = page.evaluate(SIDEWAYS), page.evaluate(CLIPPED)
    page.evaluate(CLOSE_UP)
    return [
        *([f"scrolls sideways by {wide} px with spaced text"] if wide > 0 else []),
        *(f"cut off with spaced text: {box}" for box in clipped),
    ]


def complaints_of_targets(page: Page) -> list[str]:
    """Return the primary targets that are smaller than 44 pixels."""
    return [f"smaller than 44 px: {target}" for target in page.evaluate(SMALL_PRIMARY)]


def complaints_of_motion(page: Page) -> list[str]:
    """Return what moves on a page whose visitor asked for less motion."""
    return [f"moves: {one}" for one in page.evaluate(MOVING)]

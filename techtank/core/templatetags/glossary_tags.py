"""Offers explanations of terms in a part of a page."""

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe

from ..caching import offer_to_caches, tags_of
from ..glossary import Glossary, known_terms
from ..models import GlossaryTerm

register = template.Library()


class Explained(template.Node):
    """What stands between the two tags, with each term offered where it stands first."""

    child_nodelists = ("inside",)

    def __init__(self, inside: NodeList, language: template.base.FilterExpression) -> None:
        self.inside = inside
        self.language = language

    def render(self, context: Context) -> SafeString:
        html, language = self.inside.render(context), self.language.resolve(context)
        request = context["request"]
        if tags_of(request):
            offer_to_caches(request, types=[GlossaryTerm])
        button = get_template("components/term.html")

        def shown(term: GlossaryTerm, word: str) -> str:
            explanation = getattr(term, f"explanation_{language}")
            escaped = mark_safe(word)  # noqa: S308 - it is cut out of HTML that is escaped
            values = {"term": term, "word": escaped, "explanation": explanation}
            return button.render(values).strip()

        offered = Glossary(known_terms(), language).offer(html, shown)
        return mark_safe(offered)  # noqa: S308 - templates have rendered it, escaped


@register.tag
def explained(parser: Parser, token: Token) -> Explained:
    """`{% explained content.language %}…{% endexplained %}`: one pair a page.

    Raises TemplateSyntaxError without the language in which the text inside is written.
    """
    try:
        _name, language = token.split_contents()
    except ValueError as error:
        raise template.TemplateSyntaxError("explained takes a language.") from error
    inside = parser.parse(("endexplained",))
    parser.delete_first_token()
    return Explained(inside, parser.compile_filter(language))

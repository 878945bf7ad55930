"""Makes the demo's projects, and the programmes that pay for them."""

from typing import Any

from people.models import Organisation
from projects.models import FundingProgramme, ProjectIndexPage, ProjectPage, Theme
from techtank.desk.demo import record_shapes as shapes
from techtank.desk.demo.themes import THEMES

from .publishing import child_of, in_both, publish_once
from .stories import StoryMaker


def make_programmes(
    facts: list[shapes.Programme], organisations: dict[str, Organisation]
) -> dict[str, FundingProgramme]:
    """Return the funding programmes by key; one that is there by name stays as it is."""
    made = {}
    for one in facts:
        first_year, last_year = one.years
        programme = FundingProgramme.objects.filter(name_sv=one.name.sv).first()
        if programme is None:
            programme = FundingProgramme(
                fund=organisations[one.fund],
                first_year=first_year,
                last_year=last_year,
                rules=one.rules,
                **in_both("name", one.name),
            )
            programme.clean()  # writes the sentences
            programme.save()
        made[one.key] = programme
    return made


def make_projects(
    facts: list[shapes.Project],
    organisations: dict[str, Organisation],
    programmes: dict[str, FundingProgramme],
    stories: StoryMaker,
) -> None:
    """Make the projects with all their rows."""
    register = ProjectIndexPage.objects.get()
    for one in facts:
        page = child_of(register, ProjectPage, one.slug, one.title.sv)
        if page.latest_revision_id:
            continue
        for name in ("focus_areas", "sub_projects", "activities", "results"):
            rows = getattr(page, name)
            setattr(
                page,
                name,
                [
                    rows.model(**_part(part, organisations), sort_order=order)
                    for order, part in enumerate(getattr(one, name))
                ],
            )
        page.roles = [
            page.roles.model(
                role=role.role, organisation=organisations[role.organisation], sort_order=order
            )
            for order, role in enumerate(one.roles)
        ]
        page.fundings = [
            page.fundings.model(**_funding(row, organisations, programmes), sort_order=order)
            for order, row in enumerate(one.fundings)
        ]
        page.themes = [_theme(slug) for slug in one.themes]
        page.team = [
            page.team.model(person=stories.people[slug], sort_order=order)
            for order, slug in enumerate(one.team)
        ]
        publish_once(
            page,
            title_en=one.title.en,
            start=one.start,
            end=one.end,
            budget=one.budget,
            address=one.address,
            body_sv=stories.blocks(one.background_sv, "sv"),
            body_en=stories.blocks(one.background_en, "en"),
            **in_both("lead", one.lead),
            **in_both("goal", one.goal),
            **in_both("own_role", one.own_role),
        )


def _theme(slug: str) -> Theme:
    names = in_both("name", THEMES[slug])
    return Theme.objects.get_or_create(slug=slug, defaults=names)[0]


def _part(part: shapes.Part, organisations: dict[str, Organisation]) -> dict[str, Any]:
    fields: dict[str, Any] = {**in_both("heading", part.heading), **in_both("text", part.text)}
    if part.responsible:
        fields["responsible"] = organisations[part.responsible]
    return fields


def _funding(
    row: shapes.Funding,
    organisations: dict[str, Organisation],
    programmes: dict[str, FundingProgramme],
) -> dict[str, Any]:
    programme = programmes[row.programme] if row.programme else None
    funder = programme.fund if programme else organisations[row.organisation]
    return {"programme": programme, "organisation": funder, "amount": row.amount}

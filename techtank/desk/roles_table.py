"""What each role may do, as the table of docs/roles.md, read from `permissions`."""

from collections import defaultdict
from collections.abc import Iterable

from django.apps import apps
from django.utils.translation import override

from techtank.core.roles import Role

from .permissions import ALL_FILES, MODELS, OWN_FILES, PAGES

#: In the order of how much they change; whatever else there is comes last.
VERBS = ("view", "choose", "add", "change", "publish", "lock", "unlock", "delete", "bulk_delete")
#: What is no model, or has no plural.
ODD_NAMES = {
    "wagtailadmin.admin": "the admin",
    "core.addresses": "addresses of pages",
    "core.sitesettings": "settings of the site",
    "core.putaway": "archive (view) and waste basket (delete)",
}
ACCESS = "wagtailadmin.access_admin"
HEAD = """# What each role may do

Written by `python manage.py roles_table > docs/roles.md` from `techtank/desk/permissions.py`; a
test compares it with that file, and with what each role may really do. `bootstrap` gives every role
at least this; an administrator may give a group more.

What a page of a company allows the member manager may do below the directory only; all other roles
may do it everywhere. “Add” of pages, pictures and documents includes changing what is one's own.
Whoever may publish a page may archive it; `bulk_delete` of pages means deletion of any page, and
pictures and documents are deleted by whoever has the waste basket
([decision 17](decisions/0017-archive-before-delete.md)). Whoever may publish needs a second factor
([decision 16](decisions/0016-staff-log-in.md)).
"""


def permissions_of(role: Role) -> set[str]:
    """Return the names of all permissions that `bootstrap` gives a role."""
    files = OWN_FILES if role is Role.WRITER else ALL_FILES
    return {ACCESS, *PAGES[role], *MODELS[role], *files}


def table() -> str:
    """Return the table in Markdown: a row for each kind of record, a column for each role."""
    rows = [["", *(f"{role.value} ({_english(role)})" for role in Role)]]
    rows.append(["---"] * len(rows[0]))
    may = {role: _by_subject(permissions_of(role)) for role in Role}
    names = _names()
    subjects = sorted(set().union(*may.values()), key=lambda subject: names[subject].lower())
    rows += [
        [names[subject], *(", ".join(may[role].get(subject, [])) for role in Role)]
        for subject in subjects
    ]
    return "\n".join([HEAD, *(f"| {' | '.join(row)} |" for row in rows), ""])


def _by_subject(permissions: Iterable[str]) -> dict[str, list[str]]:
    """Return the verbs for each kind of record, named as content types are: `app.model`."""
    found = defaultdict(list)
    for permission in permissions:
        app, codename = permission.split(".")
        verb, model = codename.rsplit("_", 1)
        found[f"{app}.{model}"].append(verb)
    return {subject: sorted(verbs, key=_rank) for subject, verbs in found.items()}


def _rank(verb: str) -> tuple[int, str]:
    return (VERBS.index(verb) if verb in VERBS else len(VERBS), verb)


def _names() -> dict[str, str]:
    """Return the English names of kinds of records, in the plural."""
    with override("en"):
        names = {
            model._meta.label_lower: str(model._meta.verbose_name_plural)
            for model in apps.get_models()
        }
    return names | ODD_NAMES


def _english(role: Role) -> str:
    with override("en"):
        return str(role.label).lower()

"""Who may archive and who may delete: editors the one, administrators the other."""

from wagtail.models import PagePermissionTester

from .places import place_of


class StaffPermissions(PagePermissionTester):
    """Wagtail's permissions on a page, but what editors might delete they archive.

    Whoever may publish a page may archive it. Deleting takes `bulk_delete`, which the table of
    roles gives to administrators alone, and in the archive the permission for the waste basket.
    Moving stays as it is in Wagtail.
    """

    def can_archive(self) -> bool:
        """Whether somebody may put the page into the archive."""
        return self.can_publish() and place_of(self.page) is None

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Whether somebody may put it into the waste basket; Wagtail asks so for moves too."""
        if place_of(self.page):
            return self.user.has_perm("core.delete_putaway")
        if not super().can_delete(ignore_bulk=ignore_bulk):
            return False
        return ignore_bulk or self.user.is_superuser or "bulk_delete" in self.permissions

"""The guide for those who keep the site: `docs/guide/`, read in the admin."""

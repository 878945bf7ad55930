"""Archive and waste basket in the admin: putting pages there, finding them, taking them out."""

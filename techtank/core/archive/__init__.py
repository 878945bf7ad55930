"""Pages that were put away: by editors into the archive, by administrators into the waste basket.

They lie outside the site's tree, where no visitor, no list and no editor's permission reaches. A
page keeps its number there, and with it its versions, its history and whatever refers to it.
"""

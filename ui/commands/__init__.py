"""One undo command per reversible edit. Undoing writes a new revision, so the trail shows both."""

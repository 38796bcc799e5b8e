"""Icons, themes, fonts, phrases and translations that ship with the workbench. Files only."""

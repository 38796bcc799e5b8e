"""Files inside the application: packs of content and resources, wherever they are installed."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return the file or folder below ``resources/``."""
    return files("resources").joinpath(*parts)


def shipped_packs() -> Traversable:
    """Return the folder with the content packs that ship with this version."""
    return files("questionnaires")

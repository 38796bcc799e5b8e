"""What is printed of the library: which entries, in which language, and what their links are called."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.packs.library.model import Entry, Library


@dataclass(frozen=True)
class Names:
    """Short names of questions and titles of risks by id, and (framework, item) titles of references."""

    questions: Mapping[str, str]
    risks: Mapping[str, str]
    references: Mapping[str, tuple[str, str]]

    def reference(self, reference: str) -> str:
        """Return a reference in words: framework, item and what the item is called.

        >>> Names({}, {}, {"gdpr:Art.33": ("GDPR", "Notification")}).reference("gdpr:Art.33")
        'GDPR Art.33 Notification'
        """
        found = self.references.get(reference)
        if found is None:
            return reference.replace(":", " ", 1)
        framework = found[0].partition(" (")[0]
        return f"{framework} {reference.partition(':')[2]} {found[1]}"


@dataclass(frozen=True)
class Booklet:
    """Entries to print in order; one alone has no cover."""

    library: Library
    entries: tuple[Entry, ...]
    names: Names
    language: str

"""The roles of a theme and how far apart their colours must stand.

A theme is a TOML file of roles. Code and style sheets name roles only, so a new
theme is a new file. Contrast is computed by the formula of WCAG 2.2.

Source: UX guide §6, visual target §3.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.kernel.content import resource
from workbench.kernel.errors import ContentError

THEMES = ("light", "dark", "high-contrast", "high-contrast-dark")

ROLES = [
    "window",
    "surface",
    "text",
    "muted",
    "border",
    "hair",
    "hover",
    "pressed",
    "selected",
    "track",
    "accent",
    "accent-hover",
    "accent-pressed",
    "on-accent",
    "upper",
    "focus",
    "danger",
    "warning",
    "success",
    "info",
    "danger-ground",
    "warning-ground",
    "success-ground",
    "info-ground",
    "band-low",
    "band-moderate",
    "band-high",
    "band-critical",
    "on-band-low",
    "on-band-moderate",
    "on-band-high",
    "on-band-critical",
    "series-1",
    "series-2",
    "series-3",
    "series-4",
]

_TEXT = 4.5  # WCAG 1.4.3, running text
_STATUS = 6.0  # our own floor for muted and status text on any ground they stand on
_SHAPE = 3.0  # WCAG 1.4.11, borders and focus


class BadTheme(ContentError):
    """A theme file lacks a role or names an unknown one."""

    code = "theme.bad_roles"


@dataclass(frozen=True)
class Theme:
    """One theme: colours by role and the few facts that are not colours."""

    name: str
    is_dark: bool
    line: int
    stroke: float
    strong_weight: int
    fills: bool
    roles: Mapping[str, str]

    def __getitem__(self, role: str) -> str:
        return self.roles[role]


def load_theme(name: str) -> Theme:
    """Return the theme *name* of `THEMES`. Raises BadTheme if its roles are not exactly `ROLES`."""
    content = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    wrong = sorted(set(content["roles"]) ^ set(ROLES))
    if wrong:
        raise BadTheme(theme=name, roles=wrong)
    return Theme(**content)


def luminance(colour: str) -> float:
    """Return the relative luminance 0-1 of ``#RRGGBB``."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio 1-21 of two colours.

    >>> contrast("#FFFFFF", "#000000")
    21.0
    """
    darker, lighter = sorted((luminance(one), luminance(other)))
    return round((lighter + 0.05) / (darker + 0.05), 2)


def required_pairs(theme: Theme) -> list[tuple[str, str, float]]:
    """Return (role, role of the ground, least contrast) for every pair that the window paints in *theme*."""
    grounds = [
        "window",
        "surface",
        "hover",
        "selected",
        "danger-ground",
        "warning-ground",
        "success-ground",
        "info-ground",
    ]
    pairs = [("text", ground, 7.0) for ground in grounds]
    if theme.fills:
        pairs.append(("text", "pressed", _TEXT))
    pairs += [("muted", ground, _STATUS) for ground in ("window", "surface", "hover")]
    pairs += [("muted", f"{kind}-ground", _STATUS) for kind in ("danger", "warning", "success", "info")]
    for status in ("danger", "warning", "success", "info", "accent"):
        pairs += [(status, ground, _STATUS) for ground in ("window", "surface", "hover", "selected")]
    pairs += [(kind, f"{kind}-ground", _STATUS) for kind in ("danger", "warning", "success", "info")]
    pairs += [("on-accent", ground, _TEXT) for ground in ("accent", "accent-hover", "accent-pressed")]
    pairs += [(f"on-band-{band}", f"band-{band}", _TEXT) for band in ("low", "moderate", "high", "critical")]
    for shape in ("border", "focus", "accent"):
        pairs += [(shape, ground, _SHAPE) for ground in ("window", "surface")]
    pairs += [(f"series-{n}", "surface", _SHAPE) for n in range(1, 5)]
    return pairs

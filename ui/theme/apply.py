"""The look of the window: a theme and measures, given to Qt as palette, font and one style sheet.

Painted widgets ask `Look` for colours by role, fonts by type name and lengths;
they repaint on *changed*. Layouts are built anew on *sizes_changed*.
"""

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ui.theme.icons import icon_pixmap
from ui.theme.metrics import Metrics
from ui.theme.style_sheet import style_sheet
from ui.theme.tokens import Theme, load_theme
from workbench.kernel.content import resource

FAMILY = "Inter"
_LARGE_PX = 22  # from here letters stand 0.2 px closer


def load_fonts() -> None:
    """Make the shipped typeface known to Qt. Safe to call again."""
    if FAMILY in QFontDatabase.families():
        return
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFontFromData(resource("fonts", f"{FAMILY}-{weight}.otf").read_bytes())


class Look(QObject):
    """Theme and measures of the whole window.

    Signals:
        changed(): colours are others; paint again.
        sizes_changed(): measures are others; lay out again.
    """

    changed = Signal()
    sizes_changed = Signal()

    def __init__(self, theme: str = "light", metrics: Metrics | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = load_theme(theme)
        self.metrics = metrics or Metrics()
        self._fonts: dict[tuple[str, int | None, int], QFont] = {}

    def colour(self, role: str) -> QColor:
        """Return the colour of *role* in the present theme."""
        return QColor(self.theme[role])

    def font(self, name: str, weight: int | None = None) -> QFont:
        """Return the font of the type *name*, in *weight* if given, with tabular figures."""
        key = (name, weight, self.metrics.type_size(name))
        if key not in self._fonts:
            font = QFont([FAMILY, "Noto Sans", "DejaVu Sans"])
            font.setPixelSize(key[2])
            font.setWeight(QFont.Weight(self._weight(weight or self.metrics.type_weight(name))))
            font.setFeature(QFont.Tag("tnum"), 1)
            if key[2] >= _LARGE_PX:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def _weight(self, weight: int) -> int:
        return self.theme.strong_weight if weight == 600 else weight

    def px(self, length: float) -> int:
        """Return *length* at the present text size."""
        return self.metrics.px(length)

    def pixmap(self, name: str, role: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Return the icon *name* in the colour of *role*; *size* is that of 100 %."""
        return icon_pixmap(name, self.theme[role], self.px(size), self.theme.stroke, ratio)

    def icon(self, name: str, role: str = "text", size: int = 20) -> QIcon:
        """Return the icon *name* for Qt's own buttons and menus, sharp on every screen."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, role, size, ratio))
        return icon

    def icon_size(self, size: int = 20) -> QSize:
        """Return the square in which an icon of *size* stands."""
        return QSize(self.px(size), self.px(size))

    def set_theme(self, name: str) -> None:
        """Take the theme *name* and paint again."""
        if name != self.theme.name:
            self.theme = load_theme(name)
            self._fonts.clear()
            self.apply()
            self.changed.emit()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take other measures and lay out again."""
        if metrics != self.metrics:
            self.metrics = metrics
            self.apply()
            self.sizes_changed.emit()

    def apply(self) -> None:
        """Give the look to the running QApplication."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font("body"))
        app.setPalette(self._palette())
        app.setStyleSheet(style_sheet(self.theme, self.metrics))

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for target, name in (
            (role.Window, "window"),
            (role.WindowText, "text"),
            (role.Base, "surface"),
            (role.AlternateBase, "window"),
            (role.Text, "text"),
            (role.Button, "surface"),
            (role.ButtonText, "text"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on-accent"),
            (role.ToolTipBase, "surface"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "muted"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Accent, "accent"),
        ):
            palette.setColor(target, self.colour(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.colour("muted"))
        return palette

"""The ring around whatever has the keyboard: one per window, 3 px with a gap of 1 px.

A style sheet cannot draw a ring with a gap and a style is never asked for the
focus of a line edit, so one frame follows the focus. Widgets that show an inner
focus (scale, heat map, lists) set the property *ownRing* and draw it themselves.

Source: visual target §8.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from ui.theme.apply import Look

RING, GAP = 3, 1
_CORNER = 6


class _RingMargins(QProxyStyle):
    """Fusion, but with room for ring and gap around the focused widget; worn by the frame alone."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give 4 px around the focused widget."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return RING + GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Keep the frame above its widget and without a mask."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """The ring of one *window*; it shows after keyboard use and hides after a click."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._style = _RingMargins("fusion")
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, app.focusWidget())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring; the gap shows the ground beneath."""
        widget = self.widget()
        if widget is None:
            return
        corner = widget.property("corner")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("focus"), RING))
        inset = RING / 2
        radius = self._look.px(corner if corner is not None else _CORNER) + inset + GAP
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or by_mouse or now.property("ownRing") or now.window() is not self._window:
            self.setWidget(None)  # type: ignore[arg-type]
            return
        self.setWidget(now)

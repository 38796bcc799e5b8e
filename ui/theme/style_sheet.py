"""The one style sheet, written from roles and measures. Widgets only carry properties: *type*, *tone*, *kind*.

What a style sheet cannot do (rings with a gap, ticks, key hints in buttons) is painted by `ui.widgets`.
"""

from string import Template

from ui.theme.metrics import TYPE_NAMES, Metrics
from ui.theme.tokens import Theme

TONES = ("text", "muted", "accent", "danger", "warning", "success", "info")

_SHEET = Template("""
* { outline: 0; }
QMainWindow, QDialog, QWidget[ground="window"] { background: $window; }
QWidget[ground="surface"] { background: $surface; }
QToolTip { background: $surface; color: $text; border: ${line}px solid $border; padding: ${p4}px ${p8}px; }
QLabel { background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit {
  background: $surface; color: $text; border: ${line}px solid $border; border-radius: ${p6}px;
  padding: 0 ${p12}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QSpinBox, QDateEdit { min-height: ${control_inner}px; }
QLineEdit[size="large"] { min-height: ${p48_inner}px; padding: 0 ${p16}px; font-size: ${large}px; }
QPlainTextEdit, QTextEdit { padding: ${p8}px ${p8}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus { border-color: $accent; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $window; color: $muted; border-color: $track; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $window; border-style: dashed; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { width: 0; border: 0; }

QComboBox { background: $surface; color: $text; border: ${line}px solid $border; border-radius: ${p6}px;
  padding: 0 ${p12}px; min-height: ${control_inner}px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { background: $window; color: $muted; border-color: $track; }
QComboBox::drop-down { border: 0; width: ${p24}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: ${line}px solid $border;
  selection-background-color: $accent; selection-color: $on_accent; padding: ${p4}px; }
QComboBox QAbstractItemView::item { min-height: ${control}px; padding: 0 ${p8}px; }

QFrame[card="true"] { background: $surface; border: 1px solid $hair; border-radius: ${p8}px; }
QFrame[card="accent"] { background: $surface; border: ${line}px solid $accent; border-radius: ${p8}px; }
QFrame[card="dashed"] { background: transparent; border: ${line}px dashed $border; border-radius: ${p8}px; }
QFrame[rule="true"] { background: $hair; border: 0; }
QFrame[bar="top"] { background: $surface; border: 0; border-bottom: ${hair_line}px solid $hair; }
QFrame[bar="foot"] { background: $surface; border: 0; border-top: ${hair_line}px solid $hair; }
QFrame[bar="rail"] { background: $window; border: 0; border-right: ${hair_line}px solid $hair; }
QFrame[bar="tree"] { background: $surface; border: 0; border-right: ${hair_line}px solid $hair; }
QFrame[bar="side"] { background: $side; border: 0; border-left: ${hair_line}px solid $hair; }
QFrame[kind="danger"] { background: $danger_ground; border: ${bar_line}px solid $danger; border-radius: ${p6}px; }
QFrame[kind="warning"] { background: $warning_ground; border: ${bar_line}px solid $warning; border-radius: ${p6}px; }
QFrame[kind="success"] { background: $success_ground; border: ${bar_line}px solid $success; border-radius: ${p6}px; }
QFrame[kind="info"] { background: $info_ground; border: ${bar_line}px solid $info; border-radius: ${p6}px; }
QFrame[band="low"] { background: $band_low; border: 1px solid $text; border-radius: ${p4}px; }
QFrame[band="moderate"] { background: $band_moderate; border: 1px solid $text; border-radius: ${p4}px; }
QFrame[band="high"] { background: $band_high; border: 1px solid $text; border-radius: ${p4}px; }
QFrame[band="critical"] { background: $band_critical; border: 1px solid $text; border-radius: ${p4}px; }
QFrame[band="none"] { background: $surface; border: 1px solid $border; border-radius: ${p4}px; }
QFrame[band="low"] QLabel { color: $on_band_low; }
QFrame[band="moderate"] QLabel { color: $on_band_moderate; }
QFrame[band="high"] QLabel { color: $on_band_high; }
QFrame[band="critical"] QLabel { color: $on_band_critical; }
QFrame[level="chosen"] { background: $selected; border: 0; border-left: ${bar_side}px solid $accent; }
QFrame[verdict="true"] { border-width: ${verdict_line}px; border-radius: ${p8}px; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: ${p12}px; margin: 0; }
QScrollBar:horizontal { height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: ${p2}px; margin: ${p4}px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QAbstractItemView { background: $surface; color: $text; border: 0; selection-background-color: $selected;
  selection-color: $text; }
QListView[ground="window"], QTreeView[ground="window"] { background: $window; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: ${line}px solid $border;
  padding: 0 ${p12}px; font-size: ${small}px; font-weight: $strong; min-height: ${p36}px; }
QTableCornerButton::section { background: $surface; border: 0; }

QMenu { background: $surface; color: $text; border: ${line}px solid $border; padding: ${p4}px; }
QMenu::item { padding: 0 ${p24}px 0 ${p12}px; min-height: ${control}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hair; margin: ${p4}px; }
QProgressBar { background: $track; border: 0; border-radius: ${p2}px; max-height: ${p6}px; min-height: ${p6}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p2}px; }
QDialog[panel="true"] { background: $surface; border: ${line}px solid $border; }
""")


def style_sheet(theme: Theme, metrics: Metrics) -> str:
    """Return the style sheet for *theme* at the sizes of *metrics*."""
    px = metrics.px
    words: dict[str, object] = {role.replace("-", "_"): colour for role, colour in theme.roles.items()}
    words |= {f"p{n}": px(n) for n in (2, 4, 6, 8, 12, 16, 24, 32, 36)}
    words |= {
        "line": theme.line,
        "hair_line": theme.line,
        "bar_line": 1 if theme.fills else 3,
        "bar_side": 3 if theme.fills else 6,
        "verdict_line": 2 if theme.fills else 3,
        "control": metrics.control,
        "control_inner": metrics.control - 2 * theme.line,
        "p48_inner": px(48) - 2 * theme.line,
        "large": metrics.type_size("sentence"),
        "side": theme["window"],
        "small": metrics.type_size("small"),
        "strong": theme.strong_weight,
    }
    return _SHEET.substitute(words) + _types(theme, metrics) + _tones(theme)


def _types(theme: Theme, metrics: Metrics) -> str:
    rules = []
    for name in TYPE_NAMES:
        weight = metrics.type_weight(name)
        shown = theme.strong_weight if weight == 600 else weight
        rules.append(f'*[type="{name}"] {{ font-size: {metrics.type_size(name)}px; font-weight: {shown}; }}')
    return "\n".join(rules)


def _tones(theme: Theme) -> str:
    return "\n".join(f'QLabel[tone="{tone}"] {{ color: {theme[tone]}; }}' for tone in TONES)

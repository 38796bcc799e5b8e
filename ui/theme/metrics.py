"""Every size in the window: one value for a density and a text size, asked by layouts, size hints and delegates.

Measures are logical pixels at 100 % text size and multiples of the unit u = 8.
The text size multiplies fonts and measures alike.

Source: visual target §§1, 2, 5, 6.
"""

from dataclasses import dataclass

DESK, FIELD = "desk", "field"
DENSITIES = (DESK, FIELD)
LEAST_PERCENT, MOST_PERCENT = 80, 200
FLOOR_PX = 12  # 9 pt at 96 per inch: nothing is smaller at 100 %

# name -> (size, line) in Desk and in Field, weight
_TYPE: dict[str, tuple[tuple[int, int], tuple[int, int], int]] = {
    "verdict": ((28, 36), (28, 36), 600),
    "figure": ((32, 40), (32, 40), 600),
    "question": ((22, 32), (22, 32), 600),
    "question-medium": ((20, 28), (20, 28), 600),
    "wizard": ((24, 32), (24, 32), 600),
    "title": ((20, 28), (20, 28), 600),
    "lead": ((16, 24), (16, 24), 600),
    "sentence": ((16, 24), (16, 24), 400),
    "heading": ((14, 20), (14, 20), 600),
    "rail": ((14, 20), (14, 20), 500),
    "message": ((14, 20), (14, 20), 400),
    "body": ((13, 20), (16, 24), 400),
    "name": ((13, 20), (16, 24), 500),
    "strong": ((13, 20), (16, 24), 600),
    "control": ((13, 20), (14, 20), 500),
    "small": ((12, 16), (12, 16), 400),
    "small-strong": ((12, 16), (12, 16), 600),
}
TYPE_NAMES = tuple(_TYPE)


@dataclass(frozen=True)
class Metrics:
    """Sizes for a *density* (desk or field) at *percent* text size (80-200)."""

    density: str = DESK
    percent: int = 100

    @property
    def is_field(self) -> bool:
        """True for large targets, one thing at a time."""
        return self.density == FIELD

    def px(self, length: float) -> int:
        """Return *length* of 100 % in pixels at this text size, never less than 1 for a positive length."""
        return max(1, round(length * self.percent / 100)) if length else 0

    def type_size(self, name: str) -> int:
        """Return the font size in pixels of the type role *name*."""
        desk, field, _ = _TYPE[name]
        return self.px((field if self.is_field else desk)[0])

    def type_line(self, name: str) -> int:
        """Return the line height in pixels of the type role *name*."""
        desk, field, _ = _TYPE[name]
        return self.px((field if self.is_field else desk)[1])

    @staticmethod
    def line_ratio(name: str) -> float:
        """Return line height by font size of the type role *name*, for text that wraps."""
        size, line = _TYPE[name][0]
        return line / size

    @staticmethod
    def type_weight(name: str) -> int:
        """Return the font weight of the type role *name*."""
        return _TYPE[name][2]

    @property
    def u(self) -> int:
        """The unit."""
        return self.px(8)

    @property
    def control(self) -> int:
        """Height of a button, field or select."""
        return self.px(48 if self.is_field else 32)

    @property
    def main_act(self) -> int:
        """Height of the one main button of a place."""
        return self.px(48 if self.is_field else 40)

    @property
    def table_row(self) -> int:
        """Height of a table row."""
        return self.px(56 if self.is_field else 40)

    @property
    def card_row(self) -> int:
        """Height of a row in a card."""
        return self.px(56 if self.is_field else 44)

    @property
    def rail_item(self) -> int:
        """Height of an entry in the rail."""
        return self.px(48 if self.is_field else 40)

    @property
    def tree_row(self) -> int:
        """Height of a section in the runner's tree."""
        return self.px(56 if self.is_field else 40)

    @property
    def mark(self) -> int:
        """Side of a drawn check box or radio."""
        return self.px(24 if self.is_field else 16)

    @property
    def top_bar(self) -> int:
        """Height of the top bar."""
        return self.px(48)

    @property
    def page_header(self) -> int:
        """Height of the header of a place."""
        return self.px(64 if self.is_field else 56)

    @property
    def foot_bar(self) -> int:
        """Height of the foot bar of runner, wizard and gate."""
        return self.px(64)

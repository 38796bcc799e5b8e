"""From a diagram on a grid to a drawing in units: what stands where, with every line of text broken.

The window and the printed page paint the same drawing, so both show the same lines in the same places. A unit is a
pixel at 100 %; text is 12 units high. Widths are estimated so that no shipped typeface needs more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.packs.library.model import Box, BoxKind, Diagram, DiagramWords, Flow, FlowWords, Zone

TEXT, LINE = 12.0, 15.0
BOX_WIDTH, BOX_HEIGHT = 136.0, 74.0
GAP = 92.0  # between two columns: the padding of two zones and a channel
PAD, MARGIN, CHANNEL = 8.0, 8.0, 46.0
HEAD_GAP = 6.0
BADGE = 16.0
INSET = 7.0
DOCK, DOCK_STEP = 28.0, 30.0  # where vertical flows meet a box, from its right edge
ROW_STEP = 32.0  # between two flows in one row
MAX_COLUMNS, MAX_ROWS = 3, 6
TITLE_LINES, BOX_LINES = 2, 4
LABEL_WIDTH = GAP - 2 * PAD

_NARROW, _SMALL, _WIDE = frozenset("iljI.,:;'|!()[] \u00a0"), frozenset("ftr-/"), frozenset("mwMW@%—")


@dataclass(frozen=True)
class Rect:
    """A rectangle: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height

    def meets(self, other: "Rect", gap: float = 0.0) -> bool:
        """True if the two share more than an edge, or are closer than *gap*."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )


Point = tuple[float, float]


@dataclass(frozen=True)
class Badge:
    """A round mark with a letter or number around a centre."""

    text: str
    centre: Point

    @property
    def rect(self) -> Rect:
        """The square around it."""
        return Rect(self.centre[0] - BADGE / 2, self.centre[1] - BADGE / 2, BADGE, BADGE)


@dataclass(frozen=True)
class ZoneShape:
    """A zone and the lines of its title, at *title*."""

    id: str
    rect: Rect
    title: Rect
    lines: tuple[str, ...]
    is_outside: bool


@dataclass(frozen=True)
class BoxShape:
    """A box: lines of its title, then of its note, and the controls that stand at it."""

    id: str
    kind: BoxKind
    rect: Rect
    title: tuple[str, ...]
    note: tuple[str, ...]
    controls: tuple[Badge, ...]


@dataclass(frozen=True)
class Wire:
    """A flow: its corners, its letter, its label (with the room it takes) and the controls that stand at it.

    *diode* is where a one-way flow shows that nothing comes back: a point, and the direction of the flow there.
    """

    flow: Flow
    points: tuple[Point, ...]
    letter: Badge
    label: str
    label_rect: Rect
    controls: tuple[Badge, ...]
    diode: tuple[Point, Point] | None


@dataclass(frozen=True)
class Drawing:
    """Everything in the order of painting. *boundaries* are lines at which trust ends."""

    width: float
    height: float
    zones: tuple[ZoneShape, ...]
    boundaries: tuple[tuple[Point, Point], ...]
    wires: tuple[Wire, ...]
    boxes: tuple[BoxShape, ...]


def text_width(text: str, *, is_bold: bool = False) -> float:
    """Return a width in units that *text* does not exceed in the shipped typefaces."""
    total = 0.0
    for char in text:
        if char in _NARROW:
            total += 0.33
        elif char in _SMALL:
            total += 0.44
        elif char in _WIDE:
            total += 0.95
        else:
            total += 0.74 if char.isupper() else 0.62
    return total * TEXT * (1.04 if is_bold else 1.0)


def broken(text: str, width: float, *, is_bold: bool = False) -> tuple[str, ...]:
    """Return *text* in lines of at most *width* units, broken at plain spaces; a wider word keeps a line of its own."""
    lines: list[str] = []
    for word in filter(None, text.split(" ")):
        tried = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(tried, is_bold=is_bold) <= width:
            lines[-1] = tried
        else:
            lines.append(word)
    return tuple(lines)


@dataclass(frozen=True)
class Route:
    """The cells in which a flow starts, turns (if it does) and ends, as (column, row)."""

    cells: tuple[tuple[int, int], ...]

    @property
    def is_level_first(self) -> bool:
        """True if it leaves its source sideways."""
        return self.cells[0][1] == self.cells[1][1]


def route_of(diagram: Diagram, flow: Flow) -> Route | None:
    """Return the way of *flow*, with at most one turn and through free cells only, or None if there is none."""
    places = {box.id: box.at for box in diagram.boxes}
    taken = set(places.values())
    start, end = places.get(flow.source), places.get(flow.target)
    if start is None or end is None or start == end:
        return None
    if start[0] == end[0] or start[1] == end[1]:
        return Route((start, end)) if not taken & _between(start, end) else None
    for corner in ((end[0], start[1]), (start[0], end[1])):
        passed = {corner} | _between(start, corner) | _between(corner, end)
        if not taken & passed:
            return Route((start, corner, end))
    return None


def _between(start: tuple[int, int], end: tuple[int, int]) -> set[tuple[int, int]]:
    (ca, ra), (cb, rb) = start, end
    if ra == rb:
        return {(c, ra) for c in range(min(ca, cb) + 1, max(ca, cb))}
    return {(ca, r) for r in range(min(ra, rb) + 1, max(ra, rb))}


def lay_out(diagram: Diagram, words: DiagramWords, controls: Sequence[Sequence[str]] = ()) -> Drawing:
    """Return the drawing. *controls* says for each control in order the boxes and flows at which it stands.

    A flow without a way is left out; the checker names it.
    """
    return _Layout(diagram, words, controls).drawing()


@dataclass
class _Layout:
    diagram: Diagram
    words: DiagramWords
    controls: Sequence[Sequence[str]]
    _x: dict[int, float] = field(default_factory=dict)
    _y: dict[int, float] = field(default_factory=dict)
    _heads: dict[int, float] = field(default_factory=dict)

    def drawing(self) -> Drawing:
        columns = max((zone.at[0] + zone.size[0] for zone in self.diagram.zones), default=1)
        rows = max((zone.at[1] + zone.size[1] for zone in self.diagram.zones), default=1)
        self._x = {c: MARGIN + PAD + c * (BOX_WIDTH + GAP) for c in range(columns)}
        routes = {flow: route for flow in self.diagram.flows if (route := route_of(self.diagram, flow)) is not None}
        docks, levels = _shares(routes, vertical=True), _shares(routes, vertical=False)
        titles = {zone.id: self._title(zone, routes, docks) for zone in self.diagram.zones}
        self._place_rows(rows, titles)
        wires = tuple(
            self._wire(flow, routes[flow], docks, levels, index)
            for index, flow in enumerate(self.diagram.flows)
            if flow in routes
        )
        zones = tuple(self._zone(zone, titles[zone.id]) for zone in self.diagram.zones)
        boxes = tuple(self._box(box) for box in self.diagram.boxes)
        edges = [zone.rect.right for zone in zones] + [wire.label_rect.right for wire in wires]
        return Drawing(
            width=max(edges, default=0.0) + MARGIN,
            height=max((zone.rect.bottom for zone in zones), default=0.0) + MARGIN,
            zones=zones,
            boundaries=tuple(each for pair in self.diagram.boundaries if (each := _boundary(zones, pair))),
            wires=wires,
            boxes=boxes,
        )

    # --- rows and zones ---

    def _place_rows(self, rows: int, titles: dict[str, tuple[str, ...]]) -> None:
        zones = self.diagram.zones
        for row in range(rows):
            starting = [len(titles[zone.id]) for zone in zones if zone.at[1] == row]
            self._heads[row] = max(starting) * LINE + HEAD_GAP if starting else 0.0
        y = MARGIN
        for row in range(rows):
            if row:
                ends = any(zone.at[1] + zone.size[1] == row for zone in zones)
                y += BOX_HEIGHT + (PAD if ends else 0.0) + CHANNEL
            y += self._heads[row] + PAD if self._heads[row] else 0.0
            self._y[row] = y

    def _title(self, zone: Zone, routes: dict[Flow, Route], docks: dict[tuple[Flow, int], float]) -> tuple[str, ...]:
        """Break the title so that no flow that enters from above runs through it."""
        left = self._x[zone.at[0]] - PAD + INSET
        right = self._x[zone.at[0] + zone.size[0] - 1] + BOX_WIDTH + PAD - INSET
        for flow, route in routes.items():
            for (ca, ra), (cb, rb) in zip(route.cells, route.cells[1:], strict=False):
                crosses = ca == cb and min(ra, rb) < zone.at[1] <= max(ra, rb)
                if crosses and zone.at[0] <= ca < zone.at[0] + zone.size[0]:
                    right = min(right, self._x[ca] + BOX_WIDTH - DOCK - docks[flow, ca] - INSET)
        return broken(self.words.zones.get(zone.id, zone.id), right - left, is_bold=True)

    def _zone(self, zone: Zone, lines: tuple[str, ...]) -> ZoneShape:
        column, row = zone.at
        left, top = self._x[column] - PAD, self._y[row] - PAD - self._heads[row]
        right = self._x[column + zone.size[0] - 1] + BOX_WIDTH + PAD
        bottom = self._y[row + zone.size[1] - 1] + BOX_HEIGHT + PAD
        widest = max((text_width(line, is_bold=True) for line in lines), default=0.0)
        title = Rect(left + INSET, top + HEAD_GAP - 1, widest, len(lines) * LINE)
        return ZoneShape(zone.id, Rect(left, top, right - left, bottom - top), title, lines, zone.is_outside)

    def _box(self, box: Box) -> BoxShape:
        rect = Rect(self._x[box.at[0]], self._y[box.at[1]], BOX_WIDTH, BOX_HEIGHT)
        title, note = self.words.boxes.get(box.id, (box.id, ""))
        room = BOX_WIDTH - 2 * INSET
        numbers = self._numbers(box.id)
        badges = tuple(
            Badge(str(number), (rect.x + BADGE / 2 + 2 + index * (BADGE + 2), rect.y))
            for index, number in enumerate(numbers)
        )
        return BoxShape(box.id, box.kind, rect, broken(title, room, is_bold=True), broken(note, room), badges)

    def _numbers(self, key: str) -> list[int]:
        return [number for number, places in enumerate(self.controls, 1) if key in places]

    # --- flows ---

    def _wire(
        self,
        flow: Flow,
        route: Route,
        docks: dict[tuple[Flow, int], float],
        levels: dict[tuple[Flow, int], float],
        index: int,
    ) -> Wire:
        points = self._points(flow, route, docks, levels)
        words = self.words.flows[index] if index < len(self.words.flows) else FlowWords("", "")
        numbers = self._numbers(flow.id)
        letter = chr(ord("A") + index)
        width = text_width(words.label)
        (x0, y0), (x1, y1) = points[0], points[1]
        if route.is_level_first:
            step = 1 if x1 > x0 else -1
            middle = x0 + step * GAP / 2
            whole = (1 + len(numbers)) * (BADGE + 2) - 2
            centres = [middle - whole / 2 + BADGE / 2 + n * (BADGE + 2) for n in range(1 + len(numbers))]
            badges = [(x, y0) for x in centres]
            label = Rect(middle - width / 2, y0 - BADGE / 2 - LINE, width, LINE)
            stop = (middle + step * (whole / 2 + 12), y0)
        else:
            step = 1 if y1 > y0 else -1
            column = route.cells[0][0]
            # Its label stands inside its zone; only beside another flow it goes to the other side.
            goes_right = docks[flow, column] == 0.0 and self._is_beside_another(flow, column, docks)
            middle = self._channel(route)
            side = 1 if goes_right else -1
            badges = [(x0 + side * n * (BADGE + 2), middle) for n in range(1 + len(numbers))]
            start = x0 + side * (BADGE / 2 + 4 + len(numbers) * (BADGE + 2))
            label = Rect(start if goes_right else start - width, middle - LINE / 2, width, LINE)
            stop = (x0, middle + step * (BADGE / 2 + 7))
        direction = (float(step), 0.0) if route.is_level_first else (0.0, float(step))
        return Wire(
            flow=flow,
            points=points,
            letter=Badge(letter, badges[0]),
            label=words.label,
            label_rect=label,
            controls=tuple(Badge(str(n), at) for n, at in zip(numbers, badges[1:], strict=True)),
            diode=(stop, direction) if flow.is_one_way else None,
        )

    def _is_beside_another(self, flow: Flow, column: int, docks: dict[tuple[Flow, int], float]) -> bool:
        ends = {flow.source, flow.target}
        return any(
            lane == column and offset > 0 and ends & {other.source, other.target}
            for (other, lane), offset in docks.items()
            if other is not flow
        )

    def _channel(self, route: Route) -> float:
        """Return the middle of the channel that a flow crosses first on its way up or down."""
        row = route.cells[0][1]
        lower = row + 1 if route.cells[1][1] > row else row
        head = self._heads[lower]
        return self._y[lower] - (head + PAD if head else 0.0) - CHANNEL / 2

    def _points(
        self,
        flow: Flow,
        route: Route,
        docks: dict[tuple[Flow, int], float],
        levels: dict[tuple[Flow, int], float],
    ) -> tuple[Point, ...]:
        (ca, ra), (cb, rb) = route.cells[0], route.cells[-1]
        across = cb > ca
        down = rb > ra
        if len(route.cells) == 2 and ra == rb:
            y = self._level(ra, levels[flow, ra])
            return (self._side(ca, across), y), (self._side(cb, not across), y)
        if len(route.cells) == 2:
            x = self._dock(ca, docks[flow, ca])
            return (x, self._edge(ra, down)), (x, self._edge(rb, not down))
        if route.is_level_first:
            y, x = self._level(ra, levels[flow, ra]), self._dock(cb, docks[flow, cb])
            return (self._side(ca, across), y), (x, y), (x, self._edge(rb, not down))
        x, y = self._dock(ca, docks[flow, ca]), self._level(rb, levels[flow, rb])
        return (x, self._edge(ra, down)), (x, y), (self._side(cb, not across), y)

    def _level(self, row: int, offset: float) -> float:
        return self._y[row] + BOX_HEIGHT / 2 + offset

    def _dock(self, column: int, offset: float) -> float:
        return self._x[column] + BOX_WIDTH - DOCK - offset

    def _side(self, column: int, is_right: bool) -> float:
        return self._x[column] + (BOX_WIDTH if is_right else 0.0)

    def _edge(self, row: int, is_bottom: bool) -> float:
        return self._y[row] + (BOX_HEIGHT if is_bottom else 0.0)


def _shares(routes: dict[Flow, Route], *, vertical: bool) -> dict[tuple[Flow, int], float]:
    """Return how far each flow keeps from the usual place in a column (or row), so that flows of one stretch part."""
    found: dict[tuple[Flow, int], float] = {}
    stretches: list[tuple[Flow, int, int, int]] = []
    for flow, route in routes.items():
        for (ca, ra), (cb, rb) in zip(route.cells, route.cells[1:], strict=False):
            if vertical and ca == cb:
                stretches.append((flow, ca, min(ra, rb), max(ra, rb)))
            elif not vertical and ra == rb:
                stretches.append((flow, ra, min(ca, cb), max(ca, cb)))
    for flow, lane, low, high in stretches:
        beside = [other for other, line, start, end in stretches if line == lane and start < high and low < end]
        place = beside.index(flow)
        if vertical:
            found[flow, lane] = place * DOCK_STEP
        else:
            found[flow, lane] = (place - (len(beside) - 1) / 2) * ROW_STEP
    return found


def _boundary(zones: Sequence[ZoneShape], pair: tuple[str, str]) -> tuple[Point, Point] | None:
    """Return the line between two neighbouring zones, None if they are not neighbours."""
    by_id = {zone.id: zone.rect for zone in zones}
    if pair[0] not in by_id or pair[1] not in by_id:
        return None
    a, b = by_id[pair[0]], by_id[pair[1]]
    top, bottom = max(a.y, b.y), min(a.bottom, b.bottom)
    left, right = max(a.x, b.x), min(a.right, b.right)
    if top < bottom:
        first, second = (a, b) if a.x < b.x else (b, a)
        x = (first.right + second.x) / 2
        return (x, top), (x, bottom)
    if left < right:
        first, second = (a, b) if a.y < b.y else (b, a)
        y = (first.bottom + second.y) / 2
        return (left, y), (right, y)
    return None

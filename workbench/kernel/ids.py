"""Identifiers made on the laptop: UUIDv7 text, so two laptops never clash and rows sort by birth.

Source: RFC 9562 §5.7.
"""

import os
import threading
import time

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 as lower-case text; later calls in one process sort after earlier ones."""
    global _last
    with _lock:
        # 60 bits of time: milliseconds and, in rand_a, a 12-bit fraction that only ever grows.
        stamp = (time.time_ns() << 12) // 1_000_000
        _last = stamp = max(stamp, _last + 1)
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = (stamp >> 12 & ((1 << 48) - 1)) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | tail
    # Written by hand: the first paint of the window would wait for the module uuid and what it loads.
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

"""Keeps Python 3.11 alive under this version of Qt for Python.

PySide6 6.12 is built as if None could not die, which is true from Python 3.12 on.
On 3.11 every call that returns nothing takes one reference from None without
adding one, and after some thousands of calls the interpreter aborts
("deallocating None"). One large reference count at the start makes None as
lasting on 3.11 as it is later. True and False lose theirs the same way. A test counts what calls take, so that this
module can go when it is no longer needed.
"""

import ctypes
import sys

# Far from overflow in both directions: 2**60 calls are more than a laptop makes in its life.
_LASTING = 1 << 60


def keep_none_alive() -> None:
    """Give None, True and False a count that calls cannot use up. Does nothing where they are immortal anyway."""
    is_plain = sys.implementation.name == "cpython" and not hasattr(sys, "gettotalrefcount")
    if is_plain and sys.version_info < (3, 12):
        for lasting in (None, True, False):
            if sys.getrefcount(lasting) < _LASTING // 2:
                ctypes.c_ssize_t.from_address(id(lasting)).value = _LASTING

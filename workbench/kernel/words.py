"""What people type, made fit for the register: half of a character pair, which no file can hold, is shown as such."""


def writable(text: str) -> str:
    """Return *text* with each lone half of a surrogate pair replaced by U+FFFD; proper pairs are joined.

    >>> writable("a\\ud83d\\ude00b\\ud800")
    'a😀b�'
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

"""The sign-off pack as a workbook: the same content in tables that can be filtered, searched and read aloud."""

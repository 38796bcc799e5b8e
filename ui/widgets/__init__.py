"""Parts that several pages are made of. A widget has few setters in and meaningful signals out; it reads no service."""

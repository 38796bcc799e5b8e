"""The register of systems: list, filter, register by hand, import, export."""

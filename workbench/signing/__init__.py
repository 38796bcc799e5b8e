"""Signing report packs and verifying them, offline."""

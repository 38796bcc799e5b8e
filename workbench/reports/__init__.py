"""Frozen report packs and how they are printed: PDF, workbook and page images."""

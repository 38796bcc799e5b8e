"""Reports: what goes in, the very pages, making, signing and handing out."""

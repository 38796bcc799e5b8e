"""The encrypted register file: keys, engine, migrations, transaction, trail, search, backup."""

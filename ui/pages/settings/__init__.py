"""What the person prefers, and what belongs to the register: people, keys, data."""

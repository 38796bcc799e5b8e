"""System cards: which AI systems the operator has, where they run, what they are made of."""

"""The EU AI Act over the whole register: systems by class, coming dates, what asks for another look."""

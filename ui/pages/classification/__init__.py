"""The classification of one system under the EU AI Act: the wizard and its result."""

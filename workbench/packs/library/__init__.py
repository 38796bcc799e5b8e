"""The library: playbooks, reference architectures and awareness briefs, as content."""

"""The library: playbooks, reference architectures and briefs, to read, to follow and to print."""

"""Assessment workbench for AI systems in critical infrastructure, without any screen."""

__version__ = "0.1.0"

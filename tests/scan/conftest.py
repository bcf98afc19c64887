"""Properties are tried without a time limit for each example: a busy machine is no counter-example."""

from hypothesis import settings

settings.register_profile("bridge", deadline=None)
settings.load_profile("bridge")

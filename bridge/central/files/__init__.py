"""The CSV files of the central: read, checked against each other and the data, and loaded whole or not at all."""

from bridge.central.files.loading import load
from bridge.central.files.reading import read

__all__ = ["load", "read"]

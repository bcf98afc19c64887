"""The CSV files of the central: read, checked against each other and the data, and loaded whole or not at all."""

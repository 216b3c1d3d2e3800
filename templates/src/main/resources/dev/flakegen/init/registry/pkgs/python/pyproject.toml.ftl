[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "[=pyhelloName]"
version = "0.1.0"

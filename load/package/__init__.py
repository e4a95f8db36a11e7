"""What a release says about itself to people and programs: README, codebook, citation, and three kinds of metadata."""

from load.package.write import PACKAGE_FILES, write_package

__all__ = ["PACKAGE_FILES", "write_package"]

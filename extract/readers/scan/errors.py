"""What keeps a picture from being read, beyond what is wrong with its bytes."""

from extract.errors import UnreadableError


class OcrMissingError(UnreadableError):
    """The libraries that recognise letters are not installed."""

    def __init__(self) -> None:
        super().__init__("This is a scan or a picture; to read it install the extra: pip install 'chiso[ocr]'.")

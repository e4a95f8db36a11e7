"""PDF: the text that the file has, in lines and tables; pages that are pictures go to the reader of scans."""

from extract.readers.pdf.document import read_pdf

__all__ = ["read_pdf"]

"""Pages of lines and tables, from PDF or from pictures, become one document."""

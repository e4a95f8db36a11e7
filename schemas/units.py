"""Units of columns, by name: one column means one thing in every table and view."""

# In what a column counts, where that is not in its name. Points, index values and classes are each scheme's own.
UNITS = {
    "char_end": "characters",
    "char_start": "characters",
    "confidence": "0 to 1",
    "corrected_number": "as the corrected column",
    "denominator": "as value",
    "index_value": "the scheme's scale",
    "max_percent": "per cent",
    "max_points": "points of the scheme",
    "min_percent": "per cent",
    "percent": "per cent",
    "points": "points of the scheme",
    "points_step": "points of the scheme",
    "services": "services",
    "value": "see unit",
    "x0": "1/72 inch",
    "top": "1/72 inch",
    "x1": "1/72 inch",
    "bottom": "1/72 inch",
}

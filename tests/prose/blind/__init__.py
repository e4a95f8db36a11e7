"""Articles of people who had not seen the reader, in rounds; all figures are made up.

Each round was scored before anybody looked at what it missed; then mechanisms were mended, and the next round was
written by others. `python -m tests.prose.score blind-a` reads one round, `FIRST_SIGHT` says what each gave at first.
"""

from collections.abc import Iterator

from tests.prose.blind import (
    a_provincial,
    a_rankings,
    a_reports,
    a_services,
    b_first,
    b_second,
    c_mixed,
    c_national,
    c_national_more,
    d_local,
    d_national,
    d_press,
    d_services,
    e_local,
    e_national,
    e_press,
    e_services,
    f_national,
    f_services,
    g_indices,
    g_ministries,
    g_national,
    g_provinces,
    h_indices,
    h_local,
    h_national,
    h_services,
    i_provinces,
    i_rankings,
    i_records,
    i_services,
    j_local,
    j_ministries,
    j_national,
    j_services,
    k_local,
    k_mixed,
    k_national,
    k_provinces,
    l_local,
    l_mixed,
    l_national,
    m_local,
    m_national,
    n_local,
    n_national,
    o_local,
    o_national,
    p_local,
    p_national,
)  # fmt: skip
from tests.prose.model import Article

ROUNDS = {
    "a": (a_services, a_rankings, a_provincial, a_reports),
    "b": (b_first, b_second),
    "c": (c_national, c_national_more, c_mixed),
    "d": (d_national, d_services, d_local, d_press),
    "e": (e_national, e_services, e_press, e_local),
    "f": (f_national, f_services),
    "g": (g_national, g_provinces, g_indices, g_ministries),
    "h": (h_national, h_services, h_local, h_indices),
    "i": (i_services, i_rankings, i_provinces, i_records),
    "j": (j_national, j_ministries, j_services, j_local),
    "k": (k_national, k_provinces, k_mixed, k_local),
    "l": (l_national, l_local, l_mixed),
    "m": (m_national, m_local),
    "n": (n_national, n_local),
    "o": (o_national, o_local),
    "p": (p_national, p_local),
}
# Figures found and precision in per cent, before the round was looked at.
FIRST_SIGHT = {
    "a": (74.6, 90.8),
    "b": (79.4, 96.6),
    "c": (83.1, 94.0),
    "d": (79.0, 91.0),
    "e": (83.4, 97.1),
    "f": (76.6, 97.4),
    "g": (92.9, 100.0),
    "h": (79.5, 94.9),
    "i": (83.6, 96.0),
    "j": (80.1, 98.5),
    "k": (51.3, 82.9),  # 56.3 by the gold as corrected: English may be left, and what a part of the year gave
    "l": (66.4, 85.0),
    "m": (91.8, 98.6),
    "n": (94.3, 98.2),
    "o": (96.2, 97.4),
    "p": (96.6, 100.0),
}


def articles(name: str) -> Iterator[Article]:
    """The articles of a round."""
    return (article for part in ROUNDS[name] for article in part.articles())

"""The words by which a release introduces itself, whatever the form; `CITATION.cff` of the repository says the same."""

TITLE = "chiso: Vietnam's e-government rankings and online public services, figure by figure"
AUTHOR = "The chiso founders"
LICENSE = "CC-BY-4.0"
LICENSE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
KEYWORDS = ("Vietnam", "e-government", "online public services", "rankings", "longitudinal data")
PLACE = "Vietnam"
MESSAGE = "If you use these data, please cite chiso and the works that the figures come from (table work)."

ABSTRACT = (
    "Scores of Vietnamese agencies by year and criterion, and the online public services they provide, as printed in "
    "decisions and reports of Vietnamese authorities. Every figure leads back to its cell and document; what was "
    "printed wrong is flagged and never mended."
)

METHOD = (
    "Documents are kept byte for byte in an archive. Tables are read by header, caption and shape, sentences by a "
    "small grammar; what no rule reads with certainty is read by a person, whose reading is pinned to the document. "
    "Names become agencies of a registry with versions, codes and events; a name nobody knows waits. Figures are held "
    "against each other by arithmetic, and what does not hold is a row of `finding` beside a figure that stays as "
    "printed.",
    "Every fact has a `fact_id` that stays the same from release to release, and in `provenance` the cell or the "
    "characters of each of its parts. Of several renditions and works that state the same figure, the view `scores` "
    "shows one by a documented rule; the tables keep them all.",
)

LIMITS = (
    "What is covered is what was published and collected: see the view `coverage`. Absence of a row says nothing about "
    "an agency.",
    "An empty value means that nothing was printed or nobody knows; it is never a zero.",
    "Values are not comparable across schemes, which differ in criteria, scales and method. Compare `concept`, "
    "`percent` and rank within one agency group.",
    "Figures re-keyed from pages (rendition `reading`) are mostly excerpts: the first places, the last, the own place. "
    "Ranks are computed only where the whole field is known.",
    "Where only the edition of an index is known, `year` is that of the edition and `year_kind` says so; its data are "
    "of an earlier year.",
    "Figures read from scans carry a `confidence`; those that no arithmetic confirms wait and are not in `scores`.",
    "A finding says that figures contradict each other, not which of them is wrong; a `proposal` stands where one "
    "single change settles it.",
)

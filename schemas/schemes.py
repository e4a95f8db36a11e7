"""Tables of the evaluation methods: schemes, their classes, criteria and maximum points."""

from schemas import shared
from schemas.columns import boolean, integer, number, text
from schemas.table import Table

SCHEME = Table(
    "scheme",
    "One edition of one evaluation method. Points of two schemes are never on one scale.",
    ("scheme_id",),
    (
        text("scheme_id", "issuer/family/year: `binh-dinh/ung-dung-cntt/2016`, `mic/ung-dung-cntt/2017`."),
        text("issuer_agency_id", "The agency that evaluates; joins to `agency`.", nullable=True),
        text("family", "The method through the years: `ung-dung-cntt`, `ict-index`."),
        integer("year", "The year evaluated, or that of the edition where only this is known."),
        text(
            "year_kind",
            "`data`: year is that of the figures. `edition`: it is that of the edition, whose data are older; the two "
            "cannot be lined up.",
            isin=("data", "edition"),
        ),
        text(
            "rank_method",
            "Ranks after a tie: `dense` 1, 2, 2, 3; `competition` 1, 2, 2, 4.",
            isin=("dense", "competition", "unknown"),
        ),
        text(
            "value_kind",
            "What the scheme publishes; empty if nobody knows yet.",
            nullable=True,
            isin=("points", "index", "percent", "rank_only"),
        ),
        number(
            "points_step",
            "Of what all points of the scheme are multiples, in points: 5 where nobody has 72; empty if nobody knows.",
        ),
        text("legal_basis", "The decision that lays down the method.", nullable=True),
        boolean("is_inferred", "True: read off a document; nobody has declared this scheme or its series yet."),
        text("title", "Name of the evaluation in Vietnamese.", nullable=True),
    ),
    "dimension",
)

SCHEME_CLASS = Table(
    "scheme_class",
    "The classes of a scheme and their thresholds («Tốt» from 80 per cent).",
    ("scheme_id", "class"),
    (
        shared.scheme_id(),
        text("class", "Short id of the class: `tot`, `kha`, `trung-binh`, or as printed."),
        text("label_vi", "The class as printed («Tốt»)."),
        number("min_percent", "Per cent of the maximum at which the class begins; empty if no work says it."),
        boolean(
            "min_is_included",
            "False: the class begins above `min_percent` («trên 75 %»). Empty: as nearly everywhere, at it.",
            nullable=True,
        ),
        integer("order", "1 = best class.", nullable=True, minimum=1),
        shared.fact_id(nullable=True),
    ),
    "dimension",
)

CRITERION = Table(
    "criterion",
    "A scored group within a scheme; `overall` is the total.",
    ("scheme_id", "criterion_id"),
    (
        shared.scheme_id(),
        text("criterion_id", "Path within the scheme: `overall`, `public-services`, `public-services/portal`."),
        text("parent_criterion_id", "The criterion it is a part of; empty at the top.", nullable=True),
        text("label_vi", "Vietnamese label; other wordings are rows of `criterion_name`."),
        text("label_en", "English label.", nullable=True),
        text(
            "concept",
            "What it measures, comparable across schemes: infrastructure, application, internal_use, "
            "public_services, portal, online_services, security, policy, human_resources, industry, overall …",
            nullable=True,
        ),
        integer("order", "Place among the scheme's criteria, from 1.", nullable=True),
    ),
    "dimension",
)

CRITERION_NAME = Table(
    "criterion_name",
    "Every wording of a criterion met in a document; tables of one decision often differ.",
    ("scheme_id", "criterion_id", "name_published"),
    (
        shared.scheme_id(),
        text("name_key", "The wording as it is looked up: evened out in case, spaces and dashes."),
        text("criterion_id", "The criterion meant; joins to `criterion` together with `scheme_id`."),
        text("name_published", "The wording as printed."),
        shared.document_id(nullable=True),
    ),
    "dimension",
)

CRITERION_MAX = Table(
    "criterion_max",
    "The most points that a criterion gives to a group of agencies. Several criteria may share a maximum.",
    ("scheme_id", "criterion_id", "agency_group"),
    (
        shared.scheme_id(),
        shared.criterion_id(),
        text("agency_group", "The agencies ranked together; empty = every group.", nullable=True),
        number("max_points", "Maximum, in points of the scheme."),
        shared.fact_id(nullable=True),
    ),
    "dimension",
)

TABLES = (SCHEME, SCHEME_CLASS, CRITERION, CRITERION_NAME, CRITERION_MAX)

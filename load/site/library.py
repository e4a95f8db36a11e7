"""`lib/vega.js`: the charts' library as one module, put together by vl-convert, which carries it."""

from importlib.metadata import distribution, version
from typing import Any

from load.site.errors import missing
from load.site.folder import SiteFolder

# Vega-Embed brings the interpreter of expressions along: with `ast: true` a chart needs no eval, and the page's policy
# allows none.
_MODULE = "export const embed = vegaEmbed;"

_NOTICE = """\
lib/vega.js is made of these libraries, unchanged and put together by vl-convert {converter}:

{libraries}

Vega, Vega-Lite, Vega-Embed, Vega-Tooltip and Vega-Themes: Copyright the University of Washington Interactive Data Lab
and contributors; BSD 3-Clause. D3 modules: Copyright Mike Bostock; ISC. Their sources and the text of each licence:
https://github.com/vega and https://github.com/d3. What these need in turn (among it delaunator, internmap, lodash,
semver, topojson-client): ISC, MIT or Unlicense. vl-convert, whose BSD 3-Clause terms are the same as Vega's:

{licence}

fonts/: {font}, SIL Open Font License 1.1; its text is fonts/LICENSE.
"""


def write_library(folder: SiteFolder, font: str) -> None:
    """Writes the module and what it is made of, with the licences; `font` is the font's name. SiteError if vl-convert
    is not installed."""
    try:
        import vl_convert
    except ImportError:
        raise missing("vl-convert-python") from None
    folder.bytes("lib/vega.js", vl_convert.javascript_bundle(_MODULE).encode())
    folder.bytes("lib/NOTICE", _notice(vl_convert, font).encode())


def _notice(vl_convert: Any, font: str) -> str:
    libraries = {
        "Vega": vl_convert.get_vega_version(),
        "Vega-Lite": vl_convert.get_vegalite_versions()[-1],
        "Vega-Embed": vl_convert.get_vega_embed_version(),
        "Vega-Themes": vl_convert.get_vega_themes_version(),
    }
    package = distribution("vl-convert-python")
    texts = [file.read_text() for file in package.files or () if file.name == "LICENSE"]
    return _NOTICE.format(
        converter=version("vl-convert-python"),
        libraries="\n".join(f"- {name} {said}" for name, said in libraries.items()),
        licence="\n\n".join(texts).strip(),
        font=font,
    )

"""The scopes of a registry, each made when it is first asked for."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from transform.agencies.places import Places
from transform.agencies.records import NATIONAL, Agency
from transform.agencies.scope import Scope, make_scope


class Scopes:
    """The agencies that a name can mean in the nation, in a province, in a district."""

    def __init__(self, agencies: Mapping[str, Agency]) -> None:
        self.agencies = agencies
        self._made: dict[str, Scope] = {}
        self._members: dict[str, list[Agency]] = defaultdict(list)
        for agency in agencies.values():
            self._members[agency.scope].append(agency)
            if agency.kind in ("district", "commune"):
                # A district that passed to another province is named in the lists of both; so is a commune.
                for former in dict.fromkeys(version.parent_agency_id for version in agency.versions):
                    if former and former != agency.scope:
                        self._members[former].append(agency)

    def kind(self, agency_id: str) -> str | None:
        """The kind of an agency, None where no agency has the id."""
        return self.agencies[agency_id].kind if agency_id in self.agencies else None

    def province_of(self, agency_id: str | None) -> str | None:
        """The province in which an agency lies, or which it is."""
        while agency_id is not None and self.kind(agency_id) != "province":
            agency_id = self.agencies[agency_id].parent_agency_id
        return agency_id

    def scope(self, within: str | None) -> Scope:
        """The agencies below a province or district with the province itself, or the national list."""
        key = within or NATIONAL
        if key not in self._made:
            home = self.agencies[within] if within else None
            members = [*([home] if home and home.kind == "province" else []), *self._members[key]]
            self._made[key] = make_scope(home.name_vi if home else "the national list", members, home)
        return self._made[key]

    def communes_of(self, province: str) -> Scope:
        """The communes of all districts of a province, which can share names."""
        key = f"{province}/*"
        if key not in self._made:
            districts = [agency.agency_id for agency in self._members[province] if agency.kind == "district"]
            members = [commune for district in districts for commune in self._members[district]]
            self._made[key] = make_scope(self.agencies[province].name_vi, members)
        return self._made[key]

    @cached_property
    def districts(self) -> Scope:
        """Every district of the nation."""
        return make_scope("the nation", [agency for agency in self.agencies.values() if agency.kind == "district"])

    @cached_property
    def places(self) -> Places:
        """The provinces that can stand at the end of a name."""
        return Places([agency for agency in self.agencies.values() if agency.kind == "province"])

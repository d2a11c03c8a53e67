"""The parts of a page's address, as all that ask for them read it."""

from __future__ import annotations


def address_of(url: str | None) -> tuple[str, str, str]:
    """The host, the path and the query of an address, in small letters: no name of a user, no number for the port."""
    rest = (url or "").lower().partition("//")[2].partition("#")[0]
    rest, _, query = rest.partition("?")
    host, _, path = rest.partition("/")
    return host.rpartition("@")[2].partition(":")[0].rstrip("."), path, query


def host_of(url: str | None) -> str:
    """The host of an address without ``www.``; ``""`` where there is none."""
    return address_of(url)[0].removeprefix("www.")

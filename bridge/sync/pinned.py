"""The central's own certificate as this station keeps it: fetched once, known by the fingerprint in the Options."""

from urllib.parse import urlsplit

from bridge.errors import CentralUnreachable
from bridge.store import memory
from bridge.store.engine import Store
from bridge.sync.centrals import trust
from bridge.sync.centrals.trust import SYSTEM, Trust

KEPT = "central_certificate"


def trust_of(store: Store, address: str, fingerprint: str) -> Trust:
    """What a central at `address` has to prove; CentralUnreachable if it shows another certificate, or none.

    Without a fingerprint that is what this system trusts.
    """
    if not fingerprint or urlsplit(address).scheme != "https":
        return SYSTEM
    with store.read() as connection:
        certificate = memory.get(connection, KEPT)
    if certificate and trust.is_of(certificate, fingerprint):
        return Trust(certificate)
    certificate = trust.shown(address)
    if not trust.is_of(certificate, fingerprint):
        raise CentralUnreachable(trust.other_certificate(trust.fingerprint_of(certificate), fingerprint))
    keep(store, certificate)
    return Trust(certificate)


def keep(store: Store, certificate: str) -> None:
    """Know the central by this certificate from now on."""
    with store.write() as connection:
        memory.put(connection, KEPT, certificate)

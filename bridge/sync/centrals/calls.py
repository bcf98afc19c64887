"""HTTP calls to one address: kept alive, bounded in time and size, every way to fail named.

An answer is only an answer when all of it came. Redirects are not followed: they would carry the token elsewhere.
"""

import contextlib
import socket
import ssl
import time
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakSet

import requests
import urllib3
from requests.adapters import HTTPAdapter

from bridge.errors import BadArgument, CentralUncertain, CentralUnreachable
from bridge.phrases import phrase
from bridge.sync.address import bad_address, is_this_machine
from bridge.sync.centrals.trust import SYSTEM, Trust, context, flaw, refused_proof

CONNECT_TIMEOUT_S = 3.0
ANSWER_TIMEOUT_S = 10.0
LARGEST_ANSWER_BYTES = 64 * 1024 * 1024
_READ_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer; `kind` is its media type in lower case without parameters, `date` its header of that name."""

    status: int
    kind: str
    body: bytes
    date: str = ""


class Calls:
    """One address and one token; for one thread, except `hang_up`. `within_s`: after that no call is answered.

    `trust` says by what the central proves that it is the one; nothing is sent to one that does not.
    """

    def __init__(
        self, address: str, token: str | None, *, within_s: float | None = None, trust: Trust = SYSTEM
    ) -> None:
        self.address = checked(address)
        self._trust = trust
        self._latest = None if within_s is None else time.monotonic() + within_s
        self._hung_up = False
        encrypted = urlsplit(self.address).scheme == "https"
        self._adapter = _Adapter(context(trust) if encrypted else None)
        self._session = requests.Session()
        self._session.mount("http://", self._adapter)
        self._session.mount("https://", self._adapter)
        self._session.auth = _Bearer(token)
        self._session.headers.update({"Accept": "application/json", "Accept-Encoding": "identity"})
        # a proxy for the outside world knows nothing of this machine
        self._session.trust_env = not is_this_machine(self.address)

    def get(self, path: str, **parameters: str | int) -> Reply:
        """The answer to a question; CentralUnreachable when none came, whatever the reason."""
        return self._ask("GET", path, params=parameters)

    def put(self, path: str, body: bytes) -> Reply:
        """The answer to something that may be said any number of times; CentralUnreachable when none came."""
        return self._ask("PUT", path, data=body, headers={"Content-Type": "application/json"})

    def _ask(self, method: str, path: str, **what: Any) -> Reply:
        deadline = time.monotonic() + ANSWER_TIMEOUT_S
        if self._latest is not None:
            deadline = min(deadline, self._latest)
        try:
            return self._call(method, path, deadline, **what)
        except requests.ConnectTimeout as error:
            raise CentralUnreachable(self._says(phrase("cannot be reached"))) from error
        except (requests.Timeout, urllib3.exceptions.TimeoutError) as error:
            raise CentralUnreachable(self._says(phrase("did not answer in time"))) from error
        except requests.exceptions.SSLError as error:
            raise CentralUnreachable(self._says(flaw(error, self._trust).words)) from error
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise CentralUnreachable(self._says(phrase("cannot be reached"))) from error

    def post(self, path: str, body: bytes, *, answer_timeout_s: float) -> Reply:
        """The answer to something sent; CentralUnreachable only if it is sure that none of it left."""
        deadline = time.monotonic() + answer_timeout_s
        headers = {"Content-Type": "application/json"}
        try:
            return self._call("POST", path, deadline, data=body, headers=headers)
        except (requests.Timeout, urllib3.exceptions.TimeoutError) as error:
            if isinstance(error, requests.ConnectTimeout):
                raise CentralUnreachable(self._says(phrase("cannot be reached"))) from error
            raise CentralUncertain(self._says(phrase("did not answer in time"))) from error
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            if proof := refused_proof(error):
                raise CentralUnreachable(self._says(flaw(proof, self._trust).words)) from error
            if _never_connected(error):
                raise CentralUnreachable(self._says(phrase("cannot be reached"))) from error
            raise CentralUncertain(self._says(phrase("was lost before it answered"))) from error

    def hang_up(self) -> None:
        """End the call under way, from any thread, and make no more."""
        self._hung_up = True
        self._adapter.hang_up()

    def _call(self, method: str, path: str, deadline: float, **what: Any) -> Reply:
        if self._hung_up:
            raise requests.exceptions.InvalidURL
        wait_s = max(0.1, deadline - time.monotonic())
        timeout = (min(CONNECT_TIMEOUT_S, wait_s), wait_s)
        with self._session.request(
            method, self.address + path, timeout=timeout, stream=True, allow_redirects=False, **what
        ) as response:
            kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            date = response.headers.get("Date", "")
            return Reply(response.status_code, kind, self._body(response, deadline), date)

    def _body(self, response: requests.Response, deadline: float) -> bytes:
        parts = bytearray()
        while part := response.raw.read1(_READ_BYTES):
            parts += part
            if time.monotonic() > deadline:
                raise requests.Timeout
            if len(parts) > LARGEST_ANSWER_BYTES:
                raise requests.exceptions.ContentDecodingError
        return bytes(parts)

    def _says(self, what: str) -> str:
        return phrase("The central at {address} {what}.", address=self.address, what=what)


def checked(address: str) -> str:
    """The address without a slash at its end; BadArgument if it is none."""
    text = address.strip().rstrip("/")
    if bad_address(text):
        raise BadArgument(
            phrase(
                "{address} is not the address of a central; it looks like http://central:8000.", address=repr(address)
            )
        )
    return text


class _Bearer(requests.auth.AuthBase):
    """Puts the token on each request; without it a netrc file would decide."""

    def __init__(self, token: str | None) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _Adapter(HTTPAdapter):
    """Knows its connections, so that a call can be ended while another thread waits for its answer.

    All of them are verified by one context, whatever requests or its environment would trust besides.
    """

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self._made: WeakSet[Any] = WeakSet()
        self._tls = tls
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **options: Any) -> Any:
        return super().init_poolmanager(*args, ssl_context=self._tls, **options)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._tls, **options)

    def build_connection_pool_key_attributes(self, request: Any, *_: Any) -> Any:
        host, _of_requests = super().build_connection_pool_key_attributes(request, verify=True)
        return host, {"cert_reqs": "CERT_REQUIRED", "ssl_context": self._tls}

    def cert_verify(self, conn: Any, *_: Any) -> None:
        conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None

    def get_connection_with_tls_context(self, *args: Any, **options: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **options)
        pool.ConnectionCls = partial(self._make, type(pool).ConnectionCls)
        return pool

    def _make(self, kind: Any, **options: Any) -> Any:
        connection = kind(**options)
        self._made.add(connection)
        return connection

    def hang_up(self) -> None:
        for connection in list(self._made):
            if connection.sock is not None:
                with contextlib.suppress(OSError):
                    connection.sock.shutdown(socket.SHUT_RDWR)


def _never_connected(error: Exception) -> bool:
    cause = error.args[0] if error.args else None
    reason = getattr(cause, "reason", None)
    return isinstance(reason, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError) or (
        isinstance(error, requests.exceptions.InvalidURL)
    )

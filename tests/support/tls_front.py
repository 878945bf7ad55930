"""The proxy that speaks TLS in front of the site, with a certificate made for the occasion.

One port takes both HTTP and HTTPS, as ports 80 and 443 of a real host are one address to visitors.
"""

import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from socket import MSG_PEEK
from threading import Thread

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

#: With this byte a TLS record of the handshake begins (RFC 8446, 5.1); no HTTP method does.
HANDSHAKE = b"\x16"
#: They belong to one connection, not to the message (RFC 9110, 7.6.1).
OF_THE_CONNECTION = {"connection", "keep-alive", "transfer-encoding"}
#: Only the proxy may say these; what a visitor says of them is dropped.
OF_THE_PROXY = {"x-forwarded-for", "x-forwarded-proto"}
WITHOUT_BODY = {204, 304}
PATIENCE = 60  # seconds


class Front(ThreadingHTTPServer):
    """Takes requests on one port and hands them on to another."""

    daemon_threads = True

    def __init__(self, port: int, site_port: int, new_visitors: bool, tls: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.site_port, self.tls, self.new_visitors = site_port, tls, new_visitors
        self.visitors = count(1)

    def visitor(self) -> str:
        """The address that a request is said to come from."""
        if not self.new_visitors:
            return "127.0.0.1"
        number = next(self.visitors)
        return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"

    def handle_error(self, request, client_address) -> None:
        """Visitors may hang up, or not trust us; anything else is told."""
        if not isinstance(sys.exception(), ConnectionError | ssl.SSLError | TimeoutError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """One connection of a visitor."""

    protocol_version = "HTTP/1.1"
    timeout = PATIENCE
    server: Front

    def setup(self) -> None:
        """Speak TLS with whoever begins to."""
        self.request.settimeout(self.timeout)
        self.scheme = "http"
        if self.request.recv(1, MSG_PEEK) == HANDSHAKE:
            self.scheme = "https"
            self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        super().setup()

    def finish(self) -> None:
        """Hang up; the server would close the socket below TLS only."""
        super().finish()
        self.request.close()

    def hand_on(self) -> None:
        """Ask the site the same, and answer what it answers."""
        site = HTTPConnection("127.0.0.1", self.server.site_port, timeout=PATIENCE)
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        site.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            if name.lower() not in OF_THE_CONNECTION | OF_THE_PROXY:
                site.putheader(name, value)
        site.putheader("X-Forwarded-Proto", self.scheme)
        site.putheader("X-Forwarded-For", self.server.visitor())
        site.endheaders(body)
        answer = site.getresponse()
        content = answer.read()
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in OF_THE_CONNECTION | {"content-length"}:
                self.send_header(name, value)
        if answer.status not in WITHOUT_BODY:
            self.send_header("Content-Length", answer.getheader("Content-Length", len(content)))
        self.end_headers()
        self.wfile.write(content)
        site.close()

    do_GET = do_HEAD = do_POST = do_OPTIONS = do_PUT = do_PATCH = do_DELETE = do_TRACE = hand_on  # noqa: N815

    def log_message(self, *_arguments) -> None:
        """The site keeps a log of its own."""


@contextmanager
def running(folder: Path, port: int, site_port: int, new_visitors: bool) -> Iterator[Path]:
    """Run the proxy for the site on the second port; gives the certificate that proves it."""
    certificate, key = make_certificate(folder)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    with Front(port, site_port, new_visitors, tls) as front:
        Thread(target=front.serve_forever, daemon=True).start()
        try:
            yield certificate
        finally:
            front.shutdown()


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Certify ourselves for a day that we are localhost; gives the files of certificate and key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return folder / "certificate.pem", folder / "key.pem"

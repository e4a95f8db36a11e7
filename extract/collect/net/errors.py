"""What goes wrong with a request, each with a kind that a program goes by and a sentence for a person.

unreachable        no such name, no connection                                    tried again
timeout            no connection in time (tried again); no first byte, a pause or the whole too long
reset              the connection was broken off                                  tried again
truncated          less than was promised, or more (it would be cut short)        tried again
throttled          429                                                            tried again, as Retry-After says
server_error       500, 502, 503, 504 (tried again), other 5xx, a page about an error with status 200
circuit_open       the host failed too often or asked for a long pause: nothing was asked
stopped            the run is being broken off: nothing was asked
broken_answer      no HTTP, or an answer that fits no question
not_found, gone    404 or a page that says so with status 200; 410
refused            401, 403 and other 4xx
robots             robots.txt forbids it, or answers with an error: nothing was asked
forbidden_address  the name leads to an address that is not public: nothing was asked
forbidden_host     the host is not one of the source's: nothing was asked
bad_address        no address of the web, or one with a password in it: nothing was asked
tls                the certificate is not good, or no safe connection
redirects          round in a circle, too many, or to no address
too_large          over the limit, said or found
decompression      unpacks to far more than its size, cannot be unpacked, packed in an unknown way
wrong_type         a web page where a PDF, DOCX, XLSX or ZIP was promised
login_wall         asks to log in first
empty_shell        nothing to read until a browser runs scripts, or nothing at all
not_a_document     bytes of no known kind
"""

# Kinds that stay as they are until somebody changes something: asking again the same night is of no use.
PERMANENT = frozenset(
    "not_found gone refused robots forbidden_address forbidden_host bad_address tls too_large decompression redirects "
    "wrong_type login_wall empty_shell not_a_document".split()
)
# Kinds that say something about the server rather than about one of its pages.
SICK = frozenset("unreachable timeout reset throttled server_error tls".split())


class FetchError(Exception):
    """A document that could not be had; the message is one plain sentence with what to do next.

    kind: one of those above; permanent: asking again the same night is of no use; status: what the server
    said, None if nothing; again: worth another try at once; wait: the seconds that the server asks to wait; requests:
    how many requests it took to find out.
    """

    def __init__(
        self,
        kind: str,
        sentence: str,
        *,
        status: int | None = None,
        permanent: bool | None = None,
        again: bool = False,
        wait: float | None = None,
    ) -> None:
        super().__init__(" ".join(sentence.split()))
        self.kind, self.status, self.again, self.wait = kind, status, again, wait
        self.permanent = kind in PERMANENT if permanent is None else permanent
        self.requests = 0

vcl 4.1;

# What Varnish does in front of the site. The site itself says in Cache-Control who may keep an
# answer: those that depend on who asks are never `public`. So nothing here guesses by address
# or cookie, and what is not told to be public is not kept.

import std;

backend default {
    .host = "web";
    .port = "8000";
    .connect_timeout = 2s;
    .first_byte_timeout = 35s; # the site gives up after 30
    .probe = {
        .url = "/-/ready";
        .interval = 5s;
        .timeout = 4s;
        .window = 4;
        .threshold = 2;
        .initial = 2;
    }
}

sub vcl_recv {
    # What a proxy in front says of the visitor's protocol: two answers at most for an address.
    if (req.http.X-Forwarded-Proto != "https") {
        set req.http.X-Forwarded-Proto = "http";
    }
    if (req.url ~ "^/(admin|dokument|logga-in|-)/") {
        return (pass);
    }
    # While the site is well, an outdated answer is shown only as long as its successor takes.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 10s;
    }
}

sub vcl_req_cookie {
    # A cookie keeps nobody from getting what is public, and reaches the site for what is not.
    return;
}

sub vcl_hash {
    hash_data(req.http.X-Forwarded-Proto); # http is redirected to https
}

sub vcl_backend_response {
    # The site compresses its pages itself, those apart that hold a secret (BREACH): nor are they
    # compressed here.
    if (beresp.http.Cache-Control !~ "public") {
        set beresp.uncacheable = true;
        set beresp.ttl = 2m; # for that long nobody waits to see whether this answer is shared
        # What a single request was refused for says nothing of the next one to the same address.
        if (beresp.status == 400 || beresp.status == 405 || beresp.status == 413 || beresp.status == 429) {
            set beresp.ttl = 0s;
        }
        return (deliver);
    }
    if (beresp.http.Content-Type ~ "^(text/|application/(json|javascript|.*xml)|image/svg)") {
        set beresp.do_gzip = true; # what was not, such as a file that is streamed
    }
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon); # the visitor has an older answer already, and the next one too
    }
    # While the site is down its pages stay up, for a day.
    set beresp.grace = 24h;
}

sub vcl_deliver {
    unset resp.http.xkey;
    unset resp.http.Via;
    unset resp.http.X-Varnish;
}

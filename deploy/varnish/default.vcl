vcl 4.1;

# What Varnish does in front of the site. The site itself says in Cache-Control who may keep an
# answer: those that depend on who asks are never `public`. So nothing here guesses by address
# or cookie, and what is not told to be public is not kept. The site tells what has changed by the
# tags that its answers bear in `xkey` (docs/architecture.md, “Answers”).

import std;
import xkey;

backend default {
    .host = "web";
    .port = "8000";
    .connect_timeout = 2s;
    .first_byte_timeout = 35s; # the site gives up after 30
    .probe = {
        .url = "/-/ready";
        .interval = 2s;
        .timeout = 4s; # the site gives up its database after 3
        .window = 3;
        .threshold = 2; # so it takes two answers to be well, and two faults to be down
        .initial = 2;
    }
}

sub vcl_recv {
    # At a port of its own, which nobody but the site reaches, it tells what has changed: what must
    # not be shown any more, and what may be while the site is down. Nothing else is answered there.
    if (local.socket == "purge") {
        if (req.method != "PURGE") {
            return (synth(405));
        }
        if (req.http.xkey-purge) {
            set req.http.X-Dropped = xkey.purge(req.http.xkey-purge);
        }
        if (req.http.xkey-softpurge) {
            set req.http.X-Dropped = xkey.softpurge(req.http.xkey-softpurge);
        }
        return (synth(200, "Dropped: " + req.http.X-Dropped));
    }
    if (req.method == "PURGE") {
        return (synth(405));
    }
    # What a proxy in front says of the visitor's protocol: two answers at most for an address.
    if (req.http.X-Forwarded-Proto != "https") {
        set req.http.X-Forwarded-Proto = "http";
    }
    if (req.url ~ "^/(admin|dokument|logga-in|-)/") {
        return (pass);
    }
    call one_address;
    # While the site is well nothing outdated is shown. If an answer could not be fetched, what was
    # kept before is (see vcl_deliver).
    if (std.healthy(req.backend_hint) && req.restarts == 0) {
        set req.grace = 0s;
    } else {
        set req.grace = 24h;
    }
}

sub one_address {
    # What those who send visitors add says nothing to the site, and the order of filters neither.
    set req.url = regsuball(req.url, "([?&])(utm_[a-z_]+|fbclid|gclid|msclkid|mc_[ce]id)(=[^&]*)?", "\1");
    set req.url = regsuball(req.url, "([?&])&+", "\1");
    set req.url = regsub(req.url, "[?&]+$", "");
    set req.url = std.querysort(req.url);
}

sub vcl_req_cookie {
    # A cookie keeps nobody from getting what is public, and reaches the site for what is not.
    return;
}

sub vcl_hash {
    hash_data(req.http.X-Forwarded-Proto); # http is redirected to https
}

sub vcl_backend_response {
    if (beresp.status >= 500) {
        if (bereq.is_bgfetch) {
            return (abandon); # the visitor has an older answer already, and the next one too
        }
        # Not kept for a moment: it would stand before the older answer.
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
        set beresp.grace = 0s;
        return (deliver);
    }
    # The site compresses its pages itself, those apart that hold a secret (BREACH): nor are they
    # compressed here.
    if (beresp.http.Cache-Control !~ "public" || beresp.http.Set-Cookie || beresp.http.Vary ~ "(?i)cookie") {
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
    # While the site is down its pages stay up, for a day.
    set beresp.grace = 24h;
}

sub vcl_backend_error {
    # Nobody answered: nor is this kept, even for those who waited for the same page.
    if (bereq.is_bgfetch) {
        return (abandon);
    }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
}

sub vcl_deliver {
    # The site has just gone down, or could not answer: what was kept before is better than nothing.
    if (resp.status >= 500 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD")) {
        return (restart);
    }
    unset resp.http.xkey;
    unset resp.http.Via;
    unset resp.http.X-Varnish;
}

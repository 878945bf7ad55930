# The website and what works in its background: one image, started with different commands.
# docs/operations.md tells how to build, run and try it.

# Any Debian or Ubuntu with Python 3.11 or newer and its venv module.
ARG BASE_IMAGE=docker.io/library/python:3.13-slim

FROM ${BASE_IMAGE} AS build
ENV PATH=/opt/venv/bin:$PATH DJANGO_SETTINGS_MODULE=techtank.settings.production PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY requirements/base.txt requirements/
# Wheels alone: nothing is compiled, so no compiler is needed. pip itself stays behind.
RUN python3 -m venv /opt/venv \
    && pip install --no-cache-dir --no-compile --no-deps --only-binary :all: --require-hashes \
        --requirement requirements/base.txt \
    && pip uninstall --yes pip setuptools
COPY . .
# The key signs nothing here and is not kept; production settings only refuse to start without.
# Bytecode that trusts its source is the same at each build and is never written again.
RUN export SECRET_KEY=only-for-these-commands-and-then-thrown-away-00000 \
    && python manage.py compile_messages \
    && python manage.py make_dictionaries \
    && python manage.py collectstatic --no-input --verbosity 0 \
    && python -m compileall -q -j 0 --invalidation-mode unchecked-hash /app /opt/venv/lib

FROM ${BASE_IMAGE}
ENV PATH=/opt/venv/bin:$PATH \
    DJANGO_SETTINGS_MODULE=techtank.settings.production \
    PORT=8000 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
RUN groupadd --gid 10001 techtank \
    && useradd --uid 10001 --gid techtank --no-create-home --home-dir /nonexistent \
        --shell /usr/sbin/nologin techtank
WORKDIR /app
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app .
# All the site writes: uploads here, and passing files in /tmp. The rest may be read-only.
RUN install --directory --owner techtank --group techtank var/media
VOLUME /app/var/media
USER 10001:10001
EXPOSE 8000
STOPSIGNAL SIGTERM
# The address answers whatever Host it is asked for, and without the database.
HEALTHCHECK --interval=10s --timeout=5s --start-period=2m --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f\"http://127.0.0.1:{os.environ['PORT']}/-/live\", timeout=4)"]
CMD ["python", "manage.py", "serve"]

ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Techtank" \
    org.opencontainers.image.description="The website of Techtank, an industry cluster in Blekinge" \
    org.opencontainers.image.licenses="MIT" \
    org.opencontainers.image.version="${VERSION}" \
    org.opencontainers.image.revision="${REVISION}"

"""Make `.venv/` hold what the site needs, or say in one sentence why it can't.

    .ci/python .ci/environment.py base --port 8000
    .ci/python .ci/environment.py test
    .ci/python .ci/environment.py lighthouse  # or observatory, or scan

Only the standard library is used, for nothing else is there yet. Nothing is installed twice: a
stamp in `.venv/` keeps the hash of the requirements that it holds.
"""

import argparse
import hashlib
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
PYTHON = VENV / "bin" / "python"
LOG = PROJECT / "var" / "install.log"
REQUIREMENTS = PROJECT / "requirements"
#: Where npm's packages for a purpose are pinned, what they are called, and where they get to.
NODE_TOOLS = {
    "test": (REQUIREMENTS, "The HTML checker", VENV / "tools"),
    "lighthouse": (REQUIREMENTS / "lighthouse", "Lighthouse", VENV / "lighthouse"),
    "observatory": (REQUIREMENTS / "observatory", "The HTTP Observatory", VENV / "observatory"),
}
WITH_BROWSER = {"test", "lighthouse"}
#: What pins versions of its own, which are not ours, has a virtual environment in ours.
SCANNER = (REQUIREMENTS / "scan.txt", VENV / "scan")
SIGNS_OF_NO_NETWORK = (
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "NewConnectionError",
    "ConnectTimeout",
    "ReadTimeout",
    "ProxyError",
    "dns error",
    "client error (Connect)",
    "operation timed out",
    "Connection refused",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ETIMEDOUT",
)


class Problem(Exception):
    """What the reader must mend, in one sentence."""


def main() -> int:
    """Prepare the environment for running (`base`), testing or measuring the site."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("purpose", choices=["base", "scan", *NODE_TOOLS])
    parser.add_argument("--port", help="stop early when this port is taken")
    options = parser.parse_args()
    try:
        check_port(options.port)
        check_folder()
        install_packages("base" if options.purpose == "base" else "test")
        if options.purpose in NODE_TOOLS:
            install_node_tools(options.purpose)
        if options.purpose in WITH_BROWSER:
            install_for_the_system("browser")
        if options.purpose == "test":
            install_for_the_system("varnish")
        if options.purpose == "scan":
            install_scanner()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def check_port(port: str | None) -> None:
    """A port that is taken is told before the installation, not after it."""
    if port is None:
        return
    if not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise Problem(f"PORT must be a number from 1 to 65535, not {port!r}.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except PermissionError:
            raise Problem(f"Port {port} needs an administrator; choose one above 1023.") from None
        except OSError:
            raise Problem(
                f"Port {port} is taken by another program; choose another with: make run PORT=8001"
            ) from None


def check_folder() -> None:
    """The database, the logs and the packages live in the project's own folder."""
    with suppress(OSError):  # said below, in one sentence for both folders
        LOG.parent.mkdir(exist_ok=True)
    for folder in (PROJECT, LOG.parent):
        if not os.access(folder, os.W_OK):
            raise Problem(f"The folder {folder} is read-only for you; it must be writable.")


def install_packages(purpose: str) -> None:
    """The pinned packages are in `.venv/`; those for testing include those for running."""
    requirements = REQUIREMENTS / f"{purpose}.txt"
    if is_stamped(purpose, requirements) and runs(PYTHON, "pass"):
        return
    if not runs(PYTHON, "pass" if shutil.which("uv") else "import pip"):
        create_venv()
    install_pinned(PYTHON, requirements, "The Python packages")
    for held in {purpose, "base"}:
        stamp(held, REQUIREMENTS / f"{held}.txt")


def install_pinned(python: Path, requirements: Path, what: str) -> None:
    """Every package is pinned, so nothing is resolved; bytecode comes with the first use."""
    print(f"Installing the packages of requirements/{requirements.name} …", flush=True)
    pinned = ["--quiet", "--no-deps", "--require-hashes", "--requirement", requirements]
    if uv := shutil.which("uv"):
        command = [uv, "pip", "install", "--python", python, *pinned]
    else:
        patience = ["--retries", "2", "--timeout", "15"]
        command = [python, "-m", "pip", "install", "--no-compile", *patience, *pinned]
    install(command, what)


def install_scanner() -> None:
    """What looks for holes in the site is in `.venv/scan/`, apart from what the site needs."""
    requirements, folder = SCANNER
    if is_stamped(folder.name, requirements):
        return
    create_venv(folder)
    install_pinned(folder / "bin" / "python", requirements, "The scanner")
    stamp(folder.name, requirements)


def create_venv(folder: Path = VENV) -> None:
    """A new virtual environment takes the place of a missing or broken one."""
    print(f"Creating the virtual environment in {folder.relative_to(PROJECT)}/ …", flush=True)
    ensurepip = importlib.util.find_spec("ensurepip")
    if ensurepip and ensurepip.origin:
        command = [sys.executable, "-m", "venv", "--clear", folder]
    elif uv := shutil.which("uv"):
        command = [uv, "venv", "--quiet", "--clear", "--python", sys.executable, folder]
    else:
        raise Problem(
            "Python's venv module is missing; install it first "
            "(Debian and Ubuntu: apt-get install python3-venv)."
        )
    install(command, "The virtual environment")


def install_node_tools(purpose: str) -> None:
    """What comes as npm packages, by the system's npm or the one in `.venv/`."""
    folder, what, tools = NODE_TOOLS[purpose]
    pinned = [folder / "package.json", folder / "package-lock.json"]
    if is_stamped(tools.name, *pinned):
        return
    print(f"Installing {what.replace('The ', 'the ')} …", flush=True)
    tools.mkdir(exist_ok=True)
    for file in pinned:
        shutil.copy(file, tools)
    npm = shutil.which("npm") or VENV / "bin" / "npm"
    patience = [
        "--fetch-retries=2",
        "--fetch-retry-mintimeout=1000",
        "--fetch-retry-maxtimeout=5000",
        "--fetch-timeout=60000",
    ]
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts"]
    install([npm, "ci", "--prefix", tools, *patience, *quiet], what)
    stamp(tools.name, *pinned)


def install_for_the_system(what: str) -> None:
    """A browser or Varnish is there; its module in `tests/support/` knows where to get it."""
    command = [PYTHON, "-m", f"tests.support.{what}"]
    if subprocess.run(command, cwd=PROJECT, stdout=subprocess.DEVNULL).returncode:
        raise SystemExit(1)  # it has said why


def install(command: list, what: str) -> None:
    """Run an installer with its chatter in the log; what went wrong is told in one sentence."""
    with LOG.open("w") as log:
        try:
            done = subprocess.run(
                command,
                cwd=PROJECT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=os.environ | {"UV_HTTP_TIMEOUT": "15", "UV_HTTP_RETRIES": "2"},
            )
        except OSError as error:
            raise Problem(f"{what} could not be installed: {error}.") from None
    if done.returncode == 0:
        return
    details = f"details are in {LOG.relative_to(PROJECT)}"
    told = LOG.read_text(errors="replace")
    if any(sign in told for sign in SIGNS_OF_NO_NETWORK):
        raise Problem(f"{what} could not be downloaded: is the network up? ({details})")
    if "No space left on device" in told:
        raise Problem(f"{what} could not be installed: the disk is full ({details}).")
    raise Problem(f"{what} could not be installed; {details}.")


def runs(python: Path, code: str) -> bool:
    """A virtual environment may be half made, or the Python that it was made with may be gone."""
    try:
        return subprocess.run([python, "-c", code], capture_output=True).returncode == 0
    except OSError:
        return False


def stamp(name: str, *files: Path) -> None:
    """Remember in `.venv/` what was installed from these files."""
    (VENV / f".{name}-installed").write_text(digest(*files))


def is_stamped(name: str, *files: Path) -> bool:
    """Tell whether `.venv/` holds what these files ask for."""
    file = VENV / f".{name}-installed"
    return file.exists() and file.read_text() == digest(*files)


def digest(*files: Path) -> str:
    """One hash over the contents of the files."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


if __name__ == "__main__":
    sys.exit(main())

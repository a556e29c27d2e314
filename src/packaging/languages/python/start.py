"""Puts the event of a run where the program looks for it, and becomes the program: start.py word ..."""

import hashlib
import hmac
import http.client
import json
import os
import re
import socket
import sys
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urlsplit

# The exit code of a run whose event no other attempt would find, and the most bytes of a variable.
LOST = 194
MOST = 120 * 1024
SUFFIXES = {
    "cn-": "amazonaws.com.cn",
    "eusc-": "amazonaws.eu",
    "us-iso-": "c2s.ic.gov",
    "us-isob-": "sc2s.sgov.gov",
    "us-isof-": "csp.hci.ic.gov",
    "eu-isoe-": "cloud.adc-e.uk",
}
# Codes of S3 that another attempt cannot change, and words for some that may pass.
FINAL = ("AccessDenied", "NoSuchKey", "NoSuchBucket")
MEANINGS = {
    "ExpiredToken": "the credentials of the container have expired",
    "RequestTimeTooSkewed": "the clock of the machine is wrong",
    "SlowDown": "S3 throttles its requests",
}


def get(url, path, headers):
    """Sends a GET request. A server that is silent for 10 seconds counts as failed."""
    secure = url.scheme != "http"
    connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = connect(url.hostname, url.port, timeout=10)
    try:
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    except socket.timeout:
        raise OSError("no response for 10 seconds")
    finally:
        connection.close()


def log(line):
    print(line, file=sys.stderr, flush=True)


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def credentials(env, get):
    """Returns those of the container, and without them those of the environment."""
    relative = env.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    full = "http://169.254.170.2" + relative if relative else env.get("AWS_CONTAINER_CREDENTIALS_FULL_URI")
    if not full:
        return {
            "AccessKeyId": env.get("AWS_ACCESS_KEY_ID"),
            "SecretAccessKey": env.get("AWS_SECRET_ACCESS_KEY"),
            "Token": env.get("AWS_SESSION_TOKEN"),
        }
    url = urlsplit(full)
    token = env.get("AWS_CONTAINER_AUTHORIZATION_TOKEN")
    path = (url.path or "/") + ("?" + url.query if url.query else "")
    status, _, body = get(url, path, {"authorization": token} if token else {})
    if status != 200:
        raise OSError("the credentials of the container: HTTP %d" % status)
    return json.loads(body)


def get_object(env, get, uri, region, seconds):
    """Gets the object, by Signature Version 4."""
    bucket, key = re.match(r"s3://([^/]+)/(.+)$", uri, re.S).groups()
    ignored = env.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "").lower() == "true"
    other = None if ignored else env.get("AWS_ENDPOINT_URL_S3") or env.get("AWS_ENDPOINT_URL")
    suffix = next((SUFFIXES[one] for one in SUFFIXES if region.startswith(one)), "amazonaws.com")
    url = urlsplit(other or "https://%s.s3.%s.%s" % (bucket, region, suffix))
    names = ([bucket] if other else []) + [quote(part, safe="") for part in key.split("/")]
    path = "/".join([re.sub("/$", "", url.path)] + names)
    keys = credentials(env, get)
    if not keys.get("AccessKeyId") or not keys.get("SecretAccessKey"):
        raise OSError("the container has no credentials")
    stamp = datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = [stamp[:8], region, "s3", "aws4_request"]
    headers = {"host": url.netloc.rpartition("@")[2], "x-amz-content-sha256": sha256(b""), "x-amz-date": stamp}
    if keys.get("Token"):
        headers["x-amz-security-token"] = keys["Token"]
    signed = ";".join(headers)
    lines = "".join("%s:%s\n" % item for item in headers.items())
    request = "\n".join(["GET", path, "", lines, signed, sha256(b"")])
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, "/".join(scope), sha256(request.encode())])
    key = ("AWS4" + keys["SecretAccessKey"]).encode()
    for part in scope + [text]:
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    words = keys["AccessKeyId"], "/".join(scope), signed, key.hex()
    line = "AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s" % words
    return get(url, path, dict(headers, authorization=line))


def expected(env):
    """Returns the bytes and the hash that the trigger function wrote."""
    try:
        event = json.loads(env.get("STP_TRIGGER_EVENT_DATA", ""))["stpEvent"]
        return event.get("bytes"), event.get("sha256")
    except (ValueError, KeyError, TypeError, AttributeError):
        return None, None


def clock_difference(headers, now):
    """Returns the seconds that the clock of S3 is ahead, which each of its responses tells."""
    try:
        return parsedate_to_datetime(headers.get("date")).timestamp() - now
    except (ValueError, TypeError, AttributeError):
        return 0


def fetch_event(env, write, get=get, now=time.time, pause=time.sleep, log=log):
    """Fetches the event of a run from S3 and writes it. Returns 0, or the exit code of a run without it."""
    uri = env["STP_TRIGGER_EVENT_DATA_S3_URI"]
    size, digest = expected(env)
    why, lost, skew = "STP_TRIGGER_EVENT_DATA does not say what is there", True, 0
    for attempt in range(1, 7 if digest else 1):
        # Six attempts in a minute: a role's new permission takes some seconds.
        if attempt > 1:
            pause(0.5 * 2**attempt)
        try:
            region = env.get("AWS_REGION") or env.get("AWS_DEFAULT_REGION") or "us-east-1"
            status, headers, body = get_object(env, get, uri, region, now() + skew)
            home = headers.get("x-amz-bucket-region")
            # A job may have set another region for its own calls.
            if home and status in (301, 307, 400):
                status, headers, body = get_object(env, get, uri, home, now() + skew)
            if status == 200:
                lost = len(body) != size or sha256(body) != digest
                why = "it has %d bytes with the SHA-256 %s, and should have %s with %s" % (
                    len(body),
                    sha256(body),
                    size,
                    digest,
                )
                if not lost:
                    write(body)
                    return 0
                continue
            found = re.search(rb"<Code>([^<]*)", body[:2000])
            reason = found.group(1).decode("utf-8", "replace") if found else ""
            lost = reason in FINAL
            why = ("HTTP %d %s" % (status, reason)).strip()
            why += ", " + MEANINGS[reason] if reason in MEANINGS else ""
            if reason == "RequestTimeTooSkewed":
                skew = clock_difference(headers, now()) or skew
            if lost and status == 404:
                break
        except Exception as error:
            lost, why = False, str(error) or repr(error)
    hope = "Another attempt may find it."
    if lost:
        hope = "Another attempt would not find it either; events are kept for 14 days."
    log("The event of this run could not be read from %s: %s. %s" % (uri, why, hope))
    return LOST if lost else 1


def main(words):
    env = os.environ
    file = os.path.join(env.get("TMPDIR") or "/tmp", "stp-trigger-event.json")

    def write(body):
        with open(file, "wb") as opened:
            opened.write(body)
        env["STP_TRIGGER_EVENT_DATA_FILE"] = file
        if len(body) <= MOST:
            os.environb[b"STP_TRIGGER_EVENT_DATA"] = body

    if env.get("STP_TRIGGER_EVENT_DATA_S3_URI"):
        code = fetch_event(env, write)
        if code:
            sys.exit(code)
    elif env.get("STP_TRIGGER_EVENT_DATA"):
        # A small event starts its run even where nothing can be written.
        try:
            write(os.environb[b"STP_TRIGGER_EVENT_DATA"])
        except OSError:
            pass
    os.execvp(words[0], words)


if __name__ == "__main__":
    main(sys.argv[1:])

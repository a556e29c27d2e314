"""Runs `fetch_event` of an entry in a network in memory: a line of JSON for each run, after the text of the entry.

A request has the variables of a run and the responses of S3, of which the last is repeated; the answer has what the
entry asked, waited, wrote and printed.
"""

import base64
import email.message
import json
import sys

entry = {"__name__": "entry"}
exec(json.loads(sys.stdin.readline()), entry)
CREDENTIALS = b'{"AccessKeyId":"ASIAEXAMPLE","SecretAccessKey":"secret","Token":"token"}'
FAULTS = {
    "refused": OSError("connect ECONNREFUSED"),
    "silent": OSError("no response for 10 seconds"),
    "cut off": OSError("the connection was closed"),
}


def headers_of(fields):
    message = email.message.Message()
    for name, value in fields.items():
        message[name] = value
    return message


def run(env, replies):
    seen = {"asked": [], "pauses": [], "lines": [], "written": None}
    left = list(replies)

    def get(url, path, headers):
        asked = {"protocol": url.scheme + ":", "hostname": url.hostname, "port": str(url.port or ""), "path": path}
        seen["asked"].append({**asked, "headers": headers})
        if url.hostname == "169.254.170.2":
            return 200, headers_of({}), CREDENTIALS
        reply = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(reply, str):
            raise FAULTS[reply]
        return reply["status"], headers_of(reply["headers"]), base64.b64decode(reply["body"])

    def write(body):
        seen["written"] = base64.b64encode(body).decode()

    seen["code"] = entry["fetch_event"](
        env, write, get, lambda: 1795968000.123, lambda seconds: seen["pauses"].append(seconds * 1000), seen["lines"].append
    )
    return seen


for line in sys.stdin:
    print(json.dumps(run(*json.loads(line))), flush=True)

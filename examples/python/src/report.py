"""Prints what it was asked for: the messages of its event, and how large they are together."""

import json
import os

from sizes import words

# An event of any size is in this file; up to 120 KiB it is in STP_TRIGGER_EVENT_DATA as well.
with open(os.environ["STP_TRIGGER_EVENT_DATA_FILE"], encoding="utf-8") as file:
    event = json.load(file)

bodies = [record["body"] for record in event["Records"]]
print(json.dumps({"messages": len(bodies), "size": words(sum(map(len, bodies)))}))

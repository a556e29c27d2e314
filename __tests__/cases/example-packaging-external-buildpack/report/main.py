import os

print(os.environ.get("STP_TRIGGER_EVENT_DATA"))

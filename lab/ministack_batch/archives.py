"""AWS::Events::Archive in MiniStack's CloudFormation, which its EventBridge knows: a record, which keeps no events."""
import json

from ministack.services import eventbridge
from ministack.services.cloudformation import provisioners

ARCHIVE = "AWS::Events::Archive"


def create_archive(logical_id, properties, stack):
    name = properties.get("ArchiveName") or provisioners._physical_name(stack, logical_id, max_len=48)
    body = {**properties, "ArchiveName": name, "EventSourceArn": properties["SourceArn"]}
    status, _, told = eventbridge._create_archive(body)
    if status >= 400:
        raise ValueError(f"{ARCHIVE} create failed: {told!r}")
    return name, {"Arn": json.loads(told)["ArchiveArn"]}


def update_archive(name, old, new, stack, logical_id):
    archive = eventbridge._archives[name]
    archive["RetentionDays"] = new.get("RetentionDays", 0)
    return name, {"Arn": archive["ArchiveArn"]}


def delete_archive(name, properties):
    eventbridge._delete_archive({"ArchiveName": name})


HANDLER = {"create": create_archive, "update": update_archive, "delete": delete_archive, "update_with_logical_id": True}


def plug_in():
    provisioners._RESOURCE_HANDLERS[ARCHIVE] = HANDLER
    provisioners._REPLACING_PROPERTIES[ARCHIVE] = ("ArchiveName", "SourceArn")

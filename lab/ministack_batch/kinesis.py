"""AWS::Kinesis::StreamConsumer in MiniStack's CloudFormation: its Kinesis knows consumers, and no template could make one.

A mapping to a consumer is accepted and reads nothing: MiniStack polls streams, not their consumers.
"""
import json

from ministack.services import kinesis

CONSUMER = "AWS::Kinesis::StreamConsumer"


def _answer(operation, body):
    status, _headers, text = operation(body)
    told = json.loads(text or "{}")
    if status != 200:
        raise ValueError(f"Resource handler returned message: \"{told.get('message')} (Service: Kinesis, Status Code: {status})\"")
    return told


def create(logical_id, properties, stack):
    wanted = {key: properties[key] for key in ("StreamARN", "ConsumerName")}
    made = _answer(kinesis._register_consumer, wanted)["Consumer"]
    return made["ConsumerARN"], {"ConsumerARN": made["ConsumerARN"], "ConsumerName": made["ConsumerName"],
                                 "ConsumerStatus": made["ConsumerStatus"], "StreamARN": wanted["StreamARN"],
                                 "ConsumerCreationTimestamp": str(made["ConsumerCreationTimestamp"])}


def delete(arn, properties):
    if kinesis._consumer_from_arn(arn):  # gone already is what was wanted
        _answer(kinesis._deregister_consumer, {"ConsumerARN": arn})


HANDLERS = {CONSUMER: {"create": create, "delete": delete}}

"""Says how large a number of bytes is."""

import humanize


def words(size):
    return humanize.naturalsize(size, binary=True)


def handler(event, context):
    return {"size": words(event["bytes"])}

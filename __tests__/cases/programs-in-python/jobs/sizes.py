def words(event, context):
    return str(event["bytes"])

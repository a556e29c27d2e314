"""AWS::IAM::OIDCProvider and AWS::IAM::ServiceLinkedRole in MiniStack's CloudFormation: its IAM knows both.

A permissions boundary of a role is taken and limits nothing.
"""
from ministack.services import iam

# IAM calls these roles otherwise than their services:
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
NAMES = {
    "batch.amazonaws.com": "AWSServiceRoleForBatch",
    "ecs.amazonaws.com": "AWSServiceRoleForECS",
    "spot.amazonaws.com": "AWSServiceRoleForEC2Spot",
}


def _ask(operation, parameters):
    status, _headers, body = operation(parameters)
    if status != 200:
        text = body.decode() if isinstance(body, bytes) else body
        raise ValueError(f"Resource handler returned message: \"{text} (Service: Iam, Status Code: {status})\"")


def create_provider(logical_id, properties, stack):
    lists = {f"{key}.member.{index}": [one] for key in ("ClientIdList", "ThumbprintList")
             for index, one in enumerate(properties.get(key, []), 1)}
    form = {key.replace("ClientIdList", "ClientIDList"): value for key, value in lists.items()}
    _ask(iam._create_oidc_provider, {"Url": [properties["Url"]], **form})
    arn = next(arn for arn, made in iam._oidc_providers.items() if made["Url"] == properties["Url"])
    return arn, {"Arn": arn}


def delete_provider(arn, properties):
    if arn in iam._oidc_providers:  # gone already is what was wanted
        _ask(iam._delete_oidc_provider, {"OpenIDConnectProviderArn": [arn]})


def create_role(logical_id, properties, stack):
    service = properties["AWSServiceName"]
    name = NAMES[service]
    if name in iam._roles:
        raise ValueError(f"Service role name {name} has been taken in this account, please try a different suffix.")
    before = set(iam._roles)
    _ask(iam._create_service_linked_role, {"AWSServiceName": [service]})
    role = iam._roles.pop(next(one for one in iam._roles if one not in before))
    path = role["Arn"].rpartition("/")[0]
    iam._roles[name] = {**role, "RoleName": name, "Arn": f"{path}/{name}"}
    return name, {"RoleName": name}


def delete_role(name, properties):
    if name in iam._roles:
        _ask(iam._delete_service_linked_role, {"RoleName": [name]})


HANDLERS = {
    "AWS::IAM::OIDCProvider": {"create": create_provider, "delete": delete_provider},
    "AWS::IAM::ServiceLinkedRole": {"create": create_role, "delete": delete_role},
}

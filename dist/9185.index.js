export const id = 9185;
export const ids = [9185];
export const modules = {

/***/ 89185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePolicy: () => (/* binding */ judgePolicy)
});

// EXTERNAL MODULE: ./lib/config/complaints/phrases.js
var phrases = __webpack_require__(53203);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/policy/text-pieces.js

const referenceTo = (name) => {
    const dot = name.indexOf('.');
    return dot < 0 ? { Ref: name } : { 'Fn::GetAtt': [name.slice(0, dot), name.slice(dot + 1)] };
};
const joined = (pieces) => {
    const found = [];
    let texts = [];
    const close = () => {
        const text = texts.join('');
        if (text !== '')
            found.push(text);
        texts = [];
    };
    for (const piece of pieces) {
        if (typeof piece === 'string')
            texts.push(piece);
        else {
            close();
            found.push(piece);
        }
    }
    close();
    return found;
};
const piecesOfVariables = (variables) => new Map(Object.entries((0,expression/* isMap */.jh)(variables) ? variables : {}).map(([name, value]) => [
    name,
    JSON.stringify(value).length > 100 ? [null] : piecesOf(value),
]));
const piecesOfSub = (text, variables) => text.split(/\$\{([^{}]*)\}/).flatMap((part, at) => {
    if (at % 2 === 0)
        return [part];
    return part.startsWith('!') ? [`\${${part.slice(1)}}`] : (variables.get(part) ?? [referenceTo(part)]);
});
const longest = 1_000_000;
const piecesOf = (value) => {
    if (!(0,expression/* isMap */.jh)(value))
        return value === '' ? [] : [value];
    const { 'Fn::Join': join, 'Fn::Sub': sub, 'Fn::GetAtt': attribute } = value;
    if (typeof attribute === 'string')
        return [referenceTo(attribute)];
    if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1])) {
        const [by, parts] = join;
        if (by.length * parts.length > longest)
            return [value];
        return joined(parts.flatMap((part, at) => (at === 0 ? piecesOf(part) : [by, ...piecesOf(part)])));
    }
    const [text, variables] = Array.isArray(sub) ? sub : [sub];
    return typeof text === 'string' ? joined(piecesOfSub(text, piecesOfVariables(variables))) : [value];
};
const marked = /\uFDD0(\d+)\uFDD1/;
const markedText = (pieces) => pieces.map((piece, at) => (typeof piece === 'string' ? piece : `\uFDD0${at}\uFDD1`)).join('');
const unmarked = (text, pieces) => joined(text.split(marked).map((part, at) => (at % 2 ? (pieces[Number(part)] ?? '') : part)));

;// CONCATENATED MODULE: ./lib/policy/written-values.js

const later = '{% %}';
const placeholder = /\$\{|\{%|\{\{resolve:|</;
const hasPlaceholder = (text) => placeholder.test(text);
const branchesOf = (value) => {
    if (!(0,expression/* isMap */.jh)(value))
        return [value];
    if (value.Ref === 'AWS::NoValue')
        return [];
    const branches = value['Fn::If'];
    return Array.isArray(branches) ? branches.slice(1).flatMap(branchesOf) : [value];
};
const valuesOf = (map, key) => {
    if (map[`${key}.$`] !== undefined)
        return [later];
    return map[key] === undefined ? [] : branchesOf(map[key]);
};
const requirementOf = (map, { type }) => valuesOf(map, 'Type').some((kind) => typeof kind !== 'string' || hasPlaceholder(kind) || kind.toUpperCase() === type)
    ? valuesOf(map, 'Value').map(Number)
    : [];
const addresses = /(?:arn|name|id|url)$/i;
const isAddress = (named) => {
    const dot = named.indexOf('.');
    return dot === -1 || addresses.test(named);
};
const isPlain = (value) => {
    if (Array.isArray(value))
        return value.every(isPlain);
    if (typeof value === 'string')
        return !/["\\]|\{\{resolve:/.test(value);
    if (!(0,expression/* isMap */.jh)(value))
        return typeof value === 'number' || typeof value === 'boolean';
    if (value['Fn::If'] !== undefined)
        return branchesOf(value).every(isPlain);
    if (typeof value.Ref === 'string')
        return true;
    const attribute = value['Fn::GetAtt'];
    if (attribute !== undefined)
        return isAddress(Array.isArray(attribute) ? attribute.join('.') : String(attribute));
    if (value['Fn::Sub'] !== undefined)
        return arePlain(value['Fn::Sub']) && isPlain(textOf(value) ?? '"');
    const parts = value['Fn::Join'] ?? value['Fn::Select'] ?? value['Fn::Split'];
    return parts !== undefined && isPlain(parts);
};
const arePlain = (written) => {
    const [text, values] = Array.isArray(written) ? written : [written, {}];
    if (!Object.values((values ?? {})).every(isPlain))
        return false;
    return [...String(text).matchAll(/\$\{([^!{}][^{}]*)\}/g)].every(([, named = '']) => isAddress(named));
};
const textOf = (written) => {
    const sub = (0,expression/* isMap */.jh)(written) ? written['Fn::Sub'] : written;
    const [text] = Array.isArray(sub) ? sub : [sub];
    return typeof text === 'string' ? text : undefined;
};
const isDeeper = (value, most) => value !== null &&
    typeof value === 'object' &&
    (most === 0 || Object.values(value).some((item) => isDeeper(item, most - 1)));
const readJson = (written) => {
    const text = textOf(written);
    if (text === undefined || text.includes('{{resolve:'))
        return undefined;
    if ((0,expression/* isMap */.jh)(written) && !arePlain(written['Fn::Sub']))
        return undefined;
    try {
        const value = JSON.parse(text);
        return isDeeper(value, 100) ? undefined : value;
    }
    catch {
        return undefined;
    }
};
const capitalized = (value) => {
    if (Array.isArray(value))
        return value.map(capitalized);
    if (!(0,expression/* isMap */.jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        key.charAt(0).toUpperCase() + key.slice(1),
        /^(?:limits|requests)$/i.test(key) ? item : capitalized(item),
    ]));
};

;// CONCATENATED MODULE: ./lib/policy/dead-letter-targets.js




const places = {
    'AWS::CustomerProfiles::Domain': ['DeadLetterQueueUrl'],
    'AWS::Events::EventBus': ['DeadLetterConfig.Arn'],
    'AWS::Events::Rule': ['Targets.DeadLetterConfig.Arn'],
    'AWS::EventsV2::EventSource': [
        'Configuration.AwsServiceEventsConfiguration.OnFailureConfiguration.Arn',
        'Configuration.PartnerEventsConfiguration.OnFailureConfiguration.Arn',
    ],
    'AWS::EventsV2::Subscriber': ['OnFailureConfiguration.Arn'],
    'AWS::IoT::TopicRule': ['TopicRulePayload.ErrorAction.Sqs.QueueUrl'],
    'AWS::Lambda::EventInvokeConfig': ['DestinationConfig.OnFailure.Destination'],
    'AWS::Lambda::EventSourceMapping': ['DestinationConfig.OnFailure.Destination'],
    'AWS::Lambda::Function': ['DeadLetterConfig.TargetArn'],
    'AWS::Pipes::Pipe': [
        'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn',
        'SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn',
    ],
    'AWS::SNS::Subscription': ['RedrivePolicy'],
    'AWS::SQS::Queue': ['RedrivePolicy'],
    'AWS::Scheduler::Schedule': ['Target.DeadLetterConfig.Arn'],
};
const valuesAt = (value, keys) => {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => valuesAt(item, keys));
    const [key, ...rest] = keys;
    const branches = branchesOf(value);
    return key === undefined ? branches : branches.flatMap((one) => ((0,expression/* isMap */.jh)(one) ? valuesAt(one[key], rest) : []));
};
const redriveTarget = (policy) => {
    if ((0,expression/* isMap */.jh)(policy) && !(0,expression/* isFunction */.Tn)(policy))
        return policy.deadLetterTargetArn === undefined ? [] : piecesOf(policy.deadLetterTargetArn);
    const pieces = piecesOf(policy);
    const read = readJson(markedText(pieces));
    const arn = (0,expression/* isMap */.jh)(read) ? read.deadLetterTargetArn : undefined;
    return typeof arn === 'string' ? unmarked(arn, pieces) : [];
};
const targetsOf = ({ body: { Type, Properties = {} } }) => (Object.hasOwn(places, Type) ? (places[Type] ?? []) : [])
    .flatMap((place) => valuesAt(Properties, place.split('.')).map((value) => place === 'RedrivePolicy' ? redriveTarget(value) : piecesOf(value)))
    .filter((pieces) => pieces.length > 0);
const nameIn = (pieces) => {
    const at = pieces.findLastIndex((piece) => typeof piece === 'string' && piece.includes(':'));
    const last = pieces[at];
    if (typeof last !== 'string')
        return [];
    const rest = last.slice(last.lastIndexOf(':') + 1);
    return [...(rest === '' ? [] : [rest]), ...pieces.slice(at + 1)];
};
const idOf = (value) => {
    if (!(0,expression/* isMap */.jh)(value))
        return undefined;
    const { Ref: name, 'Fn::GetAtt': attribute } = value;
    const [id] = Array.isArray(attribute) ? attribute : [name];
    return typeof id === 'string' ? id : undefined;
};
const queueFinder = (resources) => {
    const named = new Map();
    for (const { id, body } of resources.values()) {
        const name = body.Type === 'AWS::SQS::Queue' ? body.Properties?.QueueName : undefined;
        if (name === undefined)
            continue;
        const key = (0,canonical/* canonicalJson */.dj)(piecesOf(name));
        named.set(key, [...(named.get(key) ?? []), id]);
    }
    return (pieces) => {
        const name = pieces.length === 1 && typeof pieces[0] !== 'string' ? pieces : nameIn(pieces);
        const own = name.length === 1 ? idOf(name[0]) : undefined;
        if (own !== undefined)
            return [own];
        return name.includes(null) ? [] : (named.get((0,canonical/* canonicalJson */.dj)(name)) ?? []);
    };
};
const isTarget = (pieces, resources) => {
    const [first] = pieces;
    if (typeof first === 'string')
        return /^(?:arn:|kafka:\/\/)./.test(markedText(pieces));
    if (pieces.length !== 1 || !(0,expression/* isMap */.jh)(first))
        return false;
    if (first['Fn::ImportValue'] !== undefined)
        return true;
    const id = idOf(first);
    const type = id === undefined ? undefined : resources.get(id)?.body.Type;
    if (type === undefined || !type.startsWith('AWS::') || type === 'AWS::CloudFormation::CustomResource')
        return false;
    const attribute = first['Fn::GetAtt'];
    return Array.isArray(attribute) ? String(attribute[1]).endsWith('Arn') : true;
};

;// CONCATENATED MODULE: ./lib/policy/violation.js
const placeOf = ({ from }) => from.slice(0, 2);
const fitsPattern = (name, written) => written.endsWith('*') ? name.startsWith(written.slice(0, -1)) : name === written;

;// CONCATENATED MODULE: ./lib/policy/dead-letters.js


const streamsOfPipe = ['DynamoDBStreamParameters', 'KinesisStreamParameters'];
const streamsRead = ({ body: { Type, Properties = {} } }) => {
    const properties = Properties;
    if (Type === 'AWS::Lambda::EventSourceMapping')
        return valuesAt(properties, ['StartingPosition']).length;
    if (Type !== 'AWS::Pipes::Pipe')
        return 0;
    return streamsOfPipe.flatMap((key) => valuesAt(properties, ['SourceParameters', key])).length;
};
const streamHint = ({ body: { Type }, from }) => {
    if (Type === 'AWS::Pipes::Pipe')
        return 'Write `DeadLetterConfig: {Arn: …}` beside its StartingPosition.';
    return from[0] === 'cloudformationResources'
        ? 'Write `DestinationConfig: {OnFailure: {Destination: …}}` below its Properties.'
        : 'Write `onFailure`, or leave the override of `DestinationConfig` out.';
};
const missingDeadLetters = ({ requireDeadLetterQueues }, { resources }) => {
    if (!requireDeadLetterQueues)
        return [];
    const queuesOf = queueFinder(resources);
    const targets = new Map([...resources.values()].map((resource) => [
        resource.id,
        targetsOf(resource).filter((pieces) => !queuesOf(pieces).includes(resource.id)),
    ]));
    const own = new Set([...targets.values()].flat().flatMap(queuesOf));
    const certainTargets = ({ id }) => (targets.get(id) ?? []).filter((pieces) => isTarget(pieces, resources)).length;
    return [...resources.values()].flatMap((resource) => {
        const isQueue = resource.body.Type === 'AWS::SQS::Queue' && !own.has(resource.id);
        if (certainTargets(resource) >= (isQueue ? 1 : streamsRead(resource)))
            return [];
        const path = placeOf(resource);
        const code = 'policy/dead-letter-queue';
        if (!isQueue)
            return [
                { code, path, sentence: 'Records of a stream that fail go nowhere, and are lost.', hint: streamHint(resource) },
            ];
        return [
            {
                code,
                path,
                sentence: 'This queue has no dead-letter queue: a message that nobody can process comes back until it is lost.',
                hint: path[0] === 'cloudformationResources'
                    ? 'Write `RedrivePolicy: {deadLetterTargetArn: …, maxReceiveCount: 3}` below its Properties.'
                    : 'Write `redrivePolicy`.',
            },
        ];
    });
};

// EXTERNAL MODULE: ./lib/lint/placed-events.js
var placed_events = __webpack_require__(90112);
;// CONCATENATED MODULE: ./lib/policy/forbidden-types.js


const violation = (path, type, hint) => ({
    code: 'policy/forbidden-type',
    path,
    sentence: `The policy forbids \`${type}\`.`,
    hint: hint ??
        (path.length === 0
            ? 'This action makes it for what the config asks for, so those who keep the policy have to allow it.'
            : 'Leave it out, or ask those who keep the policy.'),
});
const ofNetworkKeys = [
    ['nat', ['AWS::EC2::NatGateway', 'AWS::EC2::EIP']],
];
const ofShared = ({ stackConfig }, type) => {
    const key = ofNetworkKeys.find(([one, types]) => stackConfig?.vpc?.[one] !== undefined && types.includes(type))?.[0];
    return key === undefined ? violation([], type) : violation(['stackConfig', 'vpc', key], type, `Take ${key} out.`);
};
const forbiddenTypes = (policy, { config, resources }) => {
    const forbidden = policy.forbiddenTypes ?? [];
    const isForbidden = (type) => forbidden.some((one) => fitsPattern(type, one));
    const ofResources = Object.entries(config.resources)
        .filter(([, { type }]) => isForbidden(type))
        .map(([name, { type }]) => violation(['resources', name, 'type'], type));
    const ofEvents = (0,placed_events/* eventsIn */.p)(config)
        .filter(({ event }) => isForbidden(event.type))
        .map(({ path, event }) => violation([...path.slice(0, -1), 'type'], event.type));
    const ofTemplate = [...resources.values()]
        .filter(({ body }) => isForbidden(body.Type))
        .map((resource) => {
        const at = placeOf(resource);
        if (at.length === 0)
            return ofShared(config, resource.body.Type);
        return violation(at[0] === 'cloudformationResources' ? [...at, 'Type'] : at, resource.body.Type);
    });
    const once = new Map(ofTemplate.map((one) => [JSON.stringify([one.path, one.sentence]), one]));
    return [...ofResources, ...ofEvents, ...once.values()];
};

// EXTERNAL MODULE: ./lib/events/parts/http-route.js
var http_route = __webpack_require__(13870);
;// CONCATENATED MODULE: ./lib/policy/known-texts.js

const unknown = Symbol('only CloudFormation knows it');
const arnOf = (type) => `arn:aws:${type.split('::')[1]?.toLowerCase()}:region:123456789012:name`;
const pseudoParameters = new Map([
    ['AWS::AccountId', '123456789012'],
    ['AWS::Partition', 'aws'],
    ['AWS::Region', 'region'],
    ['AWS::URLSuffix', 'amazonaws.com'],
]);
const arnTypes = 'SNS::Topic StepFunctions::StateMachine IAM::OIDCProvider IAM::SAMLProvider'
    .split(' ')
    .map((name) => `AWS::${name}`);
const references = new Map([
    ...arnTypes.map((type) => [type, arnOf(type)]),
    ['AWS::EC2::VPC', 'vpc-1'],
    ['AWS::EC2::VPCEndpoint', 'vpce-1'],
]);
const referenced = (id, resources) => id === 'AWS::NoValue'
    ? undefined
    : (pseudoParameters.get(id) ?? references.get(resources.get(id)?.body.Type ?? '') ?? unknown);
const attribute = (id, name, resources) => {
    const type = resources.get(id)?.body.Type ?? '';
    if (!type.startsWith('AWS::') || type.startsWith('AWS::CloudFormation::') || name.includes('.'))
        return unknown;
    if (name === 'S3CanonicalUserId')
        return 'canonical-user';
    return name.endsWith('Arn') ? arnOf(type) : unknown;
};
const literal = (text) => (text.includes('{{resolve:') || text.includes('${') ? unknown : text);
const only = (value, resources) => {
    const [first = unknown, ...more] = knownTexts(value, resources);
    return more.length > 0 ? unknown : first;
};
const known_texts_longest = 20_480;
const known_texts_joined = (parts, delimiter) => {
    const texts = parts.filter((part) => typeof part === 'string');
    const length = texts.reduce((sum, { length: own }) => sum + own + delimiter.length, 0);
    return texts.length < parts.length || length > known_texts_longest ? unknown : literal(texts.join(delimiter));
};
const substituted = (argument, resources) => {
    const [text, values] = Array.isArray(argument) ? argument : [argument];
    if (typeof text !== 'string')
        return unknown;
    const own = new Map(Object.entries((0,expression/* isMap */.jh)(values) ? values : {}).map(([name, value]) => [name, only(value, resources)]));
    const [head = '', ...others] = text.split('${');
    const parts = others.map((part) => {
        const end = part.indexOf('}');
        const name = part.slice(0, Math.max(0, end)).trim();
        if (end === -1 || name === '' || name.startsWith('!'))
            return unknown;
        const [id = '', ...path] = name.split('.');
        const value = own.get(name) ?? (path.length > 0 ? attribute(id, path.join('.'), resources) : referenced(id, resources));
        return typeof value === 'string' ? value + part.slice(end + 1) : unknown;
    });
    return known_texts_joined([head, ...parts], '');
};
const isPlainMap = (value) => (0,expression/* isMap */.jh)(value) && !(0,expression/* hasFunction */.Dc)(value);
const alternatives = (value) => {
    if (value === undefined || value === null)
        return [undefined];
    if (!(0,expression/* isMap */.jh)(value))
        return [value];
    if (value.Ref === 'AWS::NoValue')
        return [undefined];
    const branches = value['Fn::If'];
    return Array.isArray(branches) ? branches.slice(1).flatMap(alternatives) : [value];
};
const ofFunction = (value, resources) => {
    const { Ref, 'Fn::GetAtt': get, 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (typeof Ref === 'string')
        return referenced(Ref, resources);
    if (sub !== undefined)
        return substituted(sub, resources);
    if (get !== undefined) {
        const [id, ...path] = Array.isArray(get) ? get.map(String) : String(get).split('.');
        return attribute(String(id), path.join('.'), resources);
    }
    if (!Array.isArray(join) || typeof join[0] !== 'string' || !Array.isArray(join[1]))
        return unknown;
    return known_texts_joined(join[1].map((part) => only(part, resources)), join[0]);
};
const knownTexts = (value, resources) => alternatives(value).map((one) => {
    if (one === undefined)
        return undefined;
    if (typeof one === 'string')
        return literal(one);
    if (typeof one === 'number' || typeof one === 'boolean')
        return String(one);
    return (0,expression/* isMap */.jh)(one) && (0,expression/* hasFunction */.Dc)(one) && Object.keys(one).length === 1 ? ofFunction(one, resources) : unknown;
});
const isSurely = (value, texts, resources) => knownTexts(value, resources).every((one) => typeof one === 'string' && texts.includes(one)) &&
    alternatives(value).length > 0;
const listOf = (value) => {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
};
const known_texts_valuesAt = (value, [key, ...rest]) => listOf(value).flatMap((item) => alternatives(item).flatMap((one) => {
    if (one === undefined)
        return [];
    if (key === undefined || !isPlainMap(one))
        return [one];
    return known_texts_valuesAt(one[key], rest);
}));

;// CONCATENATED MODULE: ./lib/policy/entrances.js


const balancer = 'A load balancer that the internet reaches';
const internal = { at: 'Scheme', values: ['internal'] };
const edgeFunctions = ['DefaultCacheBehavior', 'CacheBehaviors']
    .map((behaviours) => `DistributionConfig.${behaviours}.LambdaFunctionAssociations`)
    .join(' ');
const signedIn = ['AWS_IAM', 'AMAZON_COGNITO_USER_POOLS', 'OPENID_CONNECT', 'AWS_LAMBDA'];
const entrances = [
    {
        type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        says: balancer,
        source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
        inside: [internal, { at: 'Type', values: ['gateway'] }],
    },
    {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        says: balancer,
        source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-internet-facing-load-balancers.html',
        inside: [internal],
    },
    {
        type: 'AWS::GlobalAccelerator::*',
        says: 'An accelerator, also before an internal load balancer,',
        source: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/secure-vpc-connections.html',
    },
    {
        type: 'AWS::CloudFront::VpcOrigin',
        says: 'A CDN that leads into the VPC',
        source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html',
    },
    {
        type: 'AWS::CloudFront::Distribution',
        says: 'A CDN that runs functions',
        source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html',
        inside: [{ at: edgeFunctions, values: [], orNone: true }],
    },
    {
        type: 'AWS::ECS::ExpressGatewayService',
        says: 'An express service',
        source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html',
    },
    {
        type: 'AWS::AppRunner::Service',
        says: 'A service of App Runner',
        source: 'https://docs.aws.amazon.com/apprunner/latest/api/API_IngressConfiguration.html',
        inside: [{ at: 'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible', values: ['false'] }],
    },
    {
        type: 'AWS::ElasticBeanstalk::Environment',
        says: 'An environment of Elastic Beanstalk',
        source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-webserver.html',
    },
    {
        type: 'AWS::Lightsail::Container',
        says: 'A service of Lightsail',
        source: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
    },
    {
        type: 'AWS::Lambda::WebFunctionEndpoint',
        says: 'An endpoint of a web function',
        source: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-endpoint-access-control.html',
        asks: [{ at: 'AuthType', values: ['IamAuth'] }],
    },
    {
        type: 'AWS::AppSync::GraphQLApi',
        says: 'A GraphQL API',
        source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
        inside: [{ at: 'Visibility', values: ['PRIVATE'] }],
        asks: [
            { at: 'AuthenticationType', values: signedIn },
            { at: 'AdditionalAuthenticationProviders.AuthenticationType', values: signedIn, orNone: true },
        ],
    },
    {
        type: 'AWS::AppSync::Api',
        says: 'An API of events',
        source: 'https://docs.aws.amazon.com/appsync/latest/eventapi/configure-event-api-auth.html',
        asks: [{ at: 'EventConfig.AuthProviders.AuthType', values: signedIn }],
    },
    {
        type: 'AWS::BedrockAgentCore::Gateway',
        says: 'A gateway of AgentCore',
        source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html',
        asks: [{ at: 'AuthorizerType', values: ['AWS_IAM', 'CUSTOM_JWT'] }],
    },
    {
        type: 'AWS::Cognito::IdentityPool',
        says: 'An identity pool that gives credentials to everybody',
        source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html',
        inside: [{ at: 'AllowUnauthenticatedIdentities', values: ['false'] }],
    },
    {
        type: 'AWS::SES::ReceiptRule',
        says: 'A mailbox',
        source: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-concepts.html',
    },
    {
        type: 'AWS::SES::MailManagerIngressPoint',
        says: 'A mail server',
        source: 'https://docs.aws.amazon.com/ses/latest/dg/eb-ingress.html',
        asks: [{ at: 'Type', values: ['AUTH', 'MTLS'] }],
    },
    {
        type: 'AWS::Transfer::Server',
        says: 'A server for files',
        source: 'https://docs.aws.amazon.com/transfer/latest/userguide/sftp-for-transfer-family.html',
        asks: 'always',
    },
];
const holds = (properties, { at, values, orNone }, resources) => {
    const found = at.split(' ').flatMap((path) => known_texts_valuesAt(properties, path.split('.')));
    return found.length === 0 ? orNone === true : found.every((value) => isSurely(value, values, resources));
};
const entranceOf = ({ Type, Properties = {} }, rule, resources) => {
    const entrance = entrances.find(({ type }) => fitsPattern(Type, type));
    if (entrance === undefined)
        return undefined;
    const { says, inside = [], asks = [] } = entrance;
    const isTrue = (wanted) => holds(Properties, wanted, resources);
    if (inside.some(isTrue))
        return undefined;
    if (rule === 'none')
        return says;
    return asks === 'always' || (asks.length > 0 && asks.every(isTrue)) ? undefined : says;
};

// EXTERNAL MODULE: ./lib/cloudformation/caller-conditions.js
var caller_conditions = __webpack_require__(63332);
;// CONCATENATED MODULE: ./lib/policy/open-statements.js


const open_statements_elements = (map, name) => Object.entries(map).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
const hasElement = (map, name) => open_statements_elements(map, name).some((value) => alternatives(value).some((one) => one !== undefined));
const statementsIn = (document) => {
    const readable = (value) => alternatives(value).flatMap((one) => {
        if (one === undefined)
            return [];
        return isPlainMap(one) ? [one] : [undefined];
    });
    return readable(document).flatMap((one) => {
        if (one === undefined)
            return [undefined];
        return open_statements_elements(one, 'statement').flatMap((statements) => alternatives(statements).flatMap((list) => listOf(list).flatMap(readable)));
    });
};
const cdnService = 'cloudfront.amazonaws.com';
const mayBeEverybody = (principal, resources) => alternatives(principal).some((one) => {
    const isByKind = isPlainMap(one);
    const named = isByKind ? Object.values(one).flatMap(listOf) : listOf(one);
    return (named.length === 0 ||
        named
            .flatMap((name) => knownTexts(name, resources))
            .some((name) => typeof name !== 'string' || name.includes('*') || name.includes('?')));
});
const sourceKeys = ['aws:sourceaccount', 'aws:sourceowner', 'aws:sourceorgid', 'aws:sourceorgpaths'];
const mayBeCdn = (key, value) => {
    if (key.toLowerCase() !== 'aws:sourcearn')
        return sourceKeys.includes(key.toLowerCase());
    const [, , service = ''] = value.split(':');
    return service === 'cloudfront' || service.includes('*') || service.includes('?');
};
const isLimit = ([operator, key, values], { resources, isBehindCdn }) => {
    const texts = listOf(values)
        .flatMap((value) => knownTexts(value, resources))
        .map((text) => (typeof text === 'string' ? text : undefined));
    const isCdn = isBehindCdn && texts.some((text) => text !== undefined && mayBeCdn(key, text));
    return (0,caller_conditions/* limitOf */.L)(operator, key, texts) === 'limited' && !isCdn;
};
const isLimited = (condition, judging) => alternatives(condition).every((one) => isPlainMap(one) &&
    Object.entries(one).some(([operator, pairs]) => isPlainMap(pairs) &&
        Object.entries(pairs).some(([key, values]) => isLimit([operator, key, values], judging))));
const isOfCdn = (principals, resources) => principals
    .flatMap((principal) => (isPlainMap(principal) ? Object.values(principal) : [principal]))
    .flatMap(listOf)
    .some((name) => knownTexts(name, resources).includes(cdnService));
const allows = (statement, { forbids, resources }) => hasElement(statement, 'notaction') ||
    open_statements_elements(statement, 'action')
        .flatMap(listOf)
        .flatMap((action) => knownTexts(action, resources))
        .some((action) => action === unknown || (typeof action === 'string' && forbids(action.toLowerCase())));
const isOpen = (statement, judging) => {
    const { resources, isBehindCdn } = judging;
    const effects = open_statements_elements(statement, 'effect').flatMap((effect) => knownTexts(effect, resources));
    if (effects.length > 0 && effects.every((effect) => effect === 'Deny'))
        return false;
    if (!allows(statement, judging))
        return false;
    const principals = open_statements_elements(statement, 'principal');
    if (isBehindCdn && isOfCdn(principals, resources))
        return true;
    const isForEverybody = hasElement(statement, 'notprincipal') ||
        principals.length === 0 ||
        principals.some((principal) => mayBeEverybody(principal, resources));
    const conditions = open_statements_elements(statement, 'condition');
    return isForEverybody && !(conditions.length === 1 && isLimited(conditions[0], judging));
};
const opensToAll = (document, judging) => statementsIn(document).some((one) => one === undefined || isOpen(one, judging));

;// CONCATENATED MODULE: ./lib/policy/open-calls.js


const authorizers = ['CUSTOM', 'JWT', 'COGNITO_USER_POOLS'];
const isPresent = (value) => alternatives(value).every((one) => one !== undefined);
const hasAuthorizer = ({ AuthorizationType, AuthorizerId }, resources) => isSurely(AuthorizationType, ['AWS_IAM'], resources) ||
    (isSurely(AuthorizationType, ['AWS_IAM', ...authorizers], resources) && isPresent(AuthorizerId));
const isPreflight = ({ HttpMethod, Integration }, resources) => isSurely(HttpMethod, ['OPTIONS'], resources) &&
    isSurely(Object(Integration).Type, ['MOCK'], resources);
const isAfterConnect = ({ ApiId, RouteKey }, resources) => {
    const api = Object(ApiId).Ref;
    const { Type, Properties } = resources.get(String(api))?.body ?? {};
    if (Type !== 'AWS::ApiGatewayV2::Api')
        return false;
    if (!isSurely(Properties?.ProtocolType, ['WEBSOCKET'], resources))
        return false;
    const keys = knownTexts(RouteKey, resources);
    if (keys.some((key) => typeof key !== 'string' || key === '$connect'))
        return false;
    return [...resources.values()].some(({ body }) => {
        const other = (body.Properties ?? {});
        return (body.Type === 'AWS::ApiGatewayV2::Route' &&
            body.Condition === undefined &&
            Object(other.ApiId).Ref === api &&
            isSurely(other.RouteKey, ['$connect'], resources) &&
            hasAuthorizer(other, resources));
    });
};
const isOpenRoute = ({ body: { Properties } }, resources) => {
    const properties = (Properties ?? {});
    return (!hasAuthorizer(properties, resources) &&
        !isPreflight(properties, resources) &&
        !isAfterConnect(properties, resources));
};
const hasUnseenRoutes = ({ body: { Properties } }) => ['Target', 'Body', 'BodyS3Location', 'CloneFrom'].some((key) => alternatives(Properties?.[key]).some((one) => one !== undefined));
const limits = [
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ['SourceArn', 'ArnLike', 'aws:SourceArn'],
];
const openInvocation = ({ body: { Properties } }, resources) => {
    const properties = (Properties ?? {});
    const principals = knownTexts(properties.Principal, resources);
    if (principals.includes(cdnService))
        return 'cdn';
    if (principals.every((one) => typeof one === 'string' && !one.includes('*')))
        return undefined;
    const judging = { resources, isBehindCdn: true };
    if (limits.some(([key, operator, name]) => isLimit([operator, name, properties[key]], judging)))
        return undefined;
    const isOfUrl = isSurely(properties.FunctionUrlAuthType, ['NONE', 'AWS_IAM'], resources) ||
        isSurely(properties.InvokedViaFunctionUrl, ['true'], resources);
    return isOfUrl ? 'url' : 'all';
};
const hooksOfAdministrators = ['PreSignUp'];
const startsHooks = ({ body: { Properties } }, resources) => {
    const { LambdaConfig, AdminCreateUserConfig } = (Properties ?? {});
    const isClosed = isSurely(Object(AdminCreateUserConfig).AllowAdminCreateUserOnly, ['true'], resources);
    return alternatives(LambdaConfig).some((hooks) => Object.entries(Object(hooks ?? {})).some(([hook, value]) => !(isClosed && hooksOfAdministrators.includes(hook)) && alternatives(value).some((one) => one !== undefined)));
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/policy/open-groups.js



const services = new Set(['AWS::ECS::Service', 'AWS::ECS::TaskSet']);
const serviceGroups = (resources) => new Set([...resources.values()].flatMap(({ body: { Type, Properties } }) => services.has(Type) ? (0,referenced_ids/* idsIn */.S)(Properties?.NetworkConfiguration) : []));
const letsInEverybody = (rule, resources) => {
    if (!isPlainMap(rule))
        return true;
    const texts = [rule.CidrIp, rule.CidrIpv6, rule.SourcePrefixListId].map((one) => knownTexts(one, resources));
    const [ipv4 = [], ipv6 = [], lists = []] = texts;
    return ([...ipv4, ...ipv6].some((range) => range !== undefined && (typeof range !== 'string' || !(0,caller_conditions/* isNarrowRange */.$)(range))) ||
        lists.some((list) => list !== undefined));
};
const opensService = ({ id, body: { Type, Properties } }, groups, resources) => {
    const properties = (Properties ?? {});
    if (Type === 'AWS::EC2::SecurityGroup')
        return (groups.has(id) && known_texts_valuesAt(properties, ['SecurityGroupIngress']).some((rule) => letsInEverybody(rule, resources)));
    return (Type === 'AWS::EC2::SecurityGroupIngress' &&
        (0,referenced_ids/* idsIn */.S)([properties.GroupId ?? null, properties.GroupName ?? null]).some((group) => groups.has(group)) &&
        letsInEverybody(properties, resources));
};

;// CONCATENATED MODULE: ./lib/policy/open-senders.js


const mayBe = (written, action) => {
    if (written.includes('?'))
        return true;
    const [first = '', ...others] = written.split('*');
    if (others.length === 0)
        return first === action;
    if (!action.startsWith(first))
        return false;
    const last = others.pop();
    let at = first.length;
    for (const part of others) {
        const found = action.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return action.length - last.length >= at && action.endsWith(last);
};
const oneOf = (...actions) => (written) => actions.some((action) => mayBe(written, action));
const readingVerbs = ['get', 'list', 'describe', 'batchget', 'batchcheck', 'query', 'scan', 'partiqlselect'];
const allButReading = (written) => {
    const [, verb = ''] = written.split(':');
    return !readingVerbs.some((one) => verb.startsWith(one));
};
const place = (at, sends) => ({ at: at.split('.'), sends });
const toQueue = place('PolicyDocument', oneOf('sqs:sendmessage', 'sqs:addpermission', 'sqs:setqueueattributes'));
const toTopic = place('PolicyDocument', oneOf('sns:publish', 'sns:addpermission', 'sns:settopicattributes'));
const toBus = oneOf('events:putevents');
const policies = {
    'AWS::S3::BucketPolicy': [place('PolicyDocument', allButReading)],
    'AWS::S3::AccessPoint': [place('Policy', allButReading)],
    'AWS::S3::MultiRegionAccessPointPolicy': [place('Policy', allButReading)],
    'AWS::S3Express::BucketPolicy': [place('PolicyDocument', allButReading)],
    'AWS::S3Express::AccessPoint': [place('Policy', allButReading)],
    'AWS::S3ObjectLambda::AccessPointPolicy': [place('PolicyDocument', () => true)],
    'AWS::SQS::QueuePolicy': [toQueue],
    'AWS::SQS::QueueInlinePolicy': [toQueue],
    'AWS::SNS::TopicPolicy': [toTopic],
    'AWS::SNS::TopicInlinePolicy': [toTopic],
    'AWS::Kinesis::ResourcePolicy': [place('ResourcePolicy', oneOf('kinesis:putrecord', 'kinesis:putrecords'))],
    'AWS::DynamoDB::Table': [place('ResourcePolicy.PolicyDocument', allButReading)],
    'AWS::DynamoDB::GlobalTable': [place('Replicas.ResourcePolicy.PolicyDocument', allButReading)],
    'AWS::Events::EventBus': [place('Policy', toBus)],
    'AWS::EventsV2::ResourcePolicy': [place('PolicyDocument', allButReading)],
    'AWS::ECR::Repository': [place('RepositoryPolicyText', allButReading)],
    'AWS::Lambda::ResourcePolicy': [place('PolicyDocument', allButReading)],
    'AWS::IAM::Role': [place('AssumeRolePolicyDocument', () => true)],
};
const busStatement = (properties) => {
    const { Statement, Condition } = properties;
    if (Statement !== undefined)
        return Statement;
    const { Type, Key, Value } = isPlainMap(Condition) ? Condition : {};
    return typeof Type === 'string' && typeof Key === 'string' && Value !== undefined
        ? { ...properties, Condition: { [Type]: { [Key]: Value } } }
        : properties;
};
const openPolicy = ({ body: { Type, Properties } }, resources) => {
    const properties = (Properties ?? {});
    const isBehindCdn = Type.startsWith('AWS::S3') || Type.startsWith('AWS::Lambda::');
    if (Type === 'AWS::Events::EventBusPolicy') {
        const document = { Statement: busStatement(properties) };
        return opensToAll(document, { forbids: toBus, resources, isBehindCdn }) ? 'send' : undefined;
    }
    if (Type === 'AWS::S3::Bucket') {
        const lists = knownTexts(properties.AccessControl, resources);
        return lists.some((one) => one === unknown || one === 'PublicReadWrite') ? 'send' : undefined;
    }
    const isOpen = (policies[Type] ?? []).some(({ at, sends }) => known_texts_valuesAt(properties, at).some((document) => opensToAll(document, { forbids: sends, resources, isBehindCdn })));
    if (!isOpen)
        return undefined;
    if (Type === 'AWS::IAM::Role')
        return 'assume';
    return Type.startsWith('AWS::Lambda::') ? 'invoke' : 'send';
};

;// CONCATENATED MODULE: ./lib/policy/public-triggers.js








const fromWithin = 'from a source within AWS, such as a schedule or a queue.';
const signed = 'Let the URL ask for credentials of AWS.';
const policyWords = {
    send: [
        'Everyone on the internet can send to this, and so start what it triggers.',
        'Let in accounts, roles or services by their names, or add a Condition such as aws:PrincipalOrgID.',
    ],
    invoke: ['Everyone may invoke this function.', 'Name the service or account that may.'],
    assume: [
        'Everyone may assume this role, and start what it lets them start.',
        'Name the accounts or services in Principal, or limit it by a Condition.',
    ],
};
const urlWords = {
    authorized: ['Everyone on the internet can call the URL of this function.', signed],
    none: ['The internet reaches the URL of this function.', 'Leave the URL out.'],
};
const ofPermission = (resource, rule, { resources }) => {
    const by = openInvocation(resource, resources);
    if (by === undefined)
        return undefined;
    if (by === 'all')
        return [policyWords.invoke[0], 'Name the service or account that may, or add PrincipalOrgID.'];
    if (by === 'url' || rule === 'none')
        return urlWords[rule];
    return [
        'A CDN signs what everyone on the internet asks, and so calls the URL of this function for them.',
        'Let callers sign their own requests to the URL, without a CDN, or use an HTTP API with an authorizer.',
    ];
};
const ofApi = (resource, rule, { resources }) => {
    const isRoute = /::(?:Route|Method)$/.test(resource.body.Type);
    if (rule === 'none')
        return isRoute
            ? [
                'A request from the internet starts this, by a route of an HTTP API.',
                `Leave the route out, and start it ${fromWithin}`,
            ]
            : ['The internet reaches this HTTP API.', 'Start the job from a source within AWS.'];
    if (isRoute)
        return isOpenRoute(resource, resources)
            ? ['Everyone on the internet can call a route of this.', 'Give its route an authorizer.']
            : undefined;
    return hasUnseenRoutes(resource)
        ? [
            'This API has routes that are not written as resources, so nobody can tell whether they ask who calls them.',
            'Write each route as a resource of its own, with an authorizer, in place of Target, Body, BodyS3Location or CloneFrom.',
        ]
        : undefined;
};
const ofEntrance = (resource, rule, { resources, groups }) => {
    const policy = openPolicy(resource, resources);
    if (policy !== undefined)
        return policyWords[policy];
    if (opensService(resource, groups, resources))
        return [
            'The security group of this service lets in every address of the internet, and asks nobody who they are.',
            'Let in a SourceSecurityGroupId, or the addresses that need it.',
        ];
    const says = entranceOf(resource.body, rule, resources);
    if (says === undefined)
        return undefined;
    const isBalancer = resource.body.Type.includes('LoadBalancing');
    if (rule === 'none')
        return isBalancer
            ? ['The internet reaches this load balancer.', 'Write `interface: internal`.']
            : [`${says} lets the internet start this.`, `Leave it out, and start the job ${fromWithin}`];
    return [
        `${says} asks nobody who they are.`,
        isBalancer
            ? 'Write `interface: internal`, or use an HTTP API with an authorizer.'
            : 'Leave it out, or use an HTTP API with an authorizer.',
    ];
};
const faultOf = (resource, rule, scope) => {
    const { Type, Properties = {} } = resource.body;
    switch (Type) {
        case 'AWS::ApiGatewayV2::Api':
        case 'AWS::ApiGateway::RestApi':
        case 'AWS::ApiGatewayV2::Route':
        case 'AWS::ApiGateway::Method':
            return ofApi(resource, rule, scope);
        case 'AWS::Lambda::Url':
            return rule === 'authorized' && isSurely(Properties.AuthType, ['AWS_IAM'], scope.resources)
                ? undefined
                : urlWords[rule];
        case 'AWS::Lambda::Permission':
            return ofPermission(resource, rule, scope);
        case 'AWS::Cognito::UserPool':
            return rule === 'none' && startsHooks(resource, scope.resources)
                ? ['Whoever signs up or in starts a function of this user pool.', 'Leave its hooks out.']
                : undefined;
        default:
            return ofEntrance(resource, rule, scope);
    }
};
const routePlace = (resource, config) => {
    const at = placeOf(resource);
    const { Type, Properties: { RouteKey } = {} } = resource.body;
    if (Type !== 'AWS::ApiGatewayV2::Route' || at[0] !== 'resources')
        return at;
    const own = (0,placed_events/* eventsIn */.p)(config).filter(({ owner, event }) => owner === at[1] && event.type === 'http-api-gateway');
    const meant = own.find(({ event }) => isRouteOf(event.properties, RouteKey)) ?? (own.length === 1 ? own[0] : undefined);
    return meant === undefined ? at : [...meant.path.slice(0, -1), 'type'];
};
const isRouteOf = (properties, key) => {
    const { method, path } = properties;
    return method !== undefined && path !== undefined && key === (0,http_route/* routeKey */.vh)(method, path);
};
const publicTriggers = ({ publicTriggers: rule }, { config, resources }) => {
    if (rule === undefined)
        return [];
    const scope = { resources, groups: serviceGroups(resources) };
    const found = [...resources.values()].flatMap((resource) => {
        const words = faultOf(resource, rule, scope);
        if (words === undefined)
            return [];
        const [sentence, hint] = words;
        return [{ code: 'policy/public-trigger', path: routePlace(resource, config), sentence, hint }];
    });
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};

;// CONCATENATED MODULE: ./lib/policy/limits.js
const limits_limits = [
    {
        key: 'maxCpu',
        type: 'VCPU',
        former: 'Vcpus',
        task: ['Cpu'],
        pod: 'cpu',
        property: 'cpu',
        code: 'policy/cpu',
        unit: 'vCPUs',
    },
    {
        key: 'maxMemory',
        type: 'MEMORY',
        former: 'Memory',
        task: ['Memory', 'MemoryReservation'],
        pod: 'memory',
        property: 'memory',
        code: 'policy/memory',
        unit: 'MiB',
    },
    {
        key: 'maxGpu',
        type: 'GPU',
        former: undefined,
        task: [],
        pod: 'nvidia.com/gpu',
        property: 'gpu',
        code: 'policy/gpu',
        unit: 'GPUs',
    },
];

;// CONCATENATED MODULE: ./lib/policy/task-sizes.js


const memoryOfCpu = 1_769;
const containerKeys = ['ContainerDefinitions', 'ContainerOverrides'];
const ofTasks = new Set([
    'AWS::ECS::TaskDefinition',
    'AWS::ECS::DaemonTaskDefinition',
    'AWS::ECS::ExpressGatewayService',
]);
const taskAmount = (written, { key }) => {
    const [, number, unit] = /^([0-9.]+) *(vcpu|gb)?$/i.exec(String(written).trim()) ?? [];
    if (number === undefined)
        return Number.NaN;
    if (unit !== undefined)
        return Number(number) * (key === 'maxMemory' ? 1_024 : 1);
    return Number(number) / (key === 'maxCpu' ? 1_024 : 1);
};
const sumOf = (of, containers, each) => {
    if (!Array.isArray(containers))
        return [{ of, amount: Number.NaN }];
    const asked = containers.map((one) => branchesOf(one).flatMap((branch) => ((0,expression/* isMap */.jh)(branch) && !(0,expression/* hasFunction */.Dc)(branch) ? each(branch) : [Number.NaN])));
    if (asked.every((amounts) => amounts.length === 0))
        return [];
    return [{ of, amount: asked.reduce((sum, amounts) => sum + Math.max(0, ...amounts), 0) }];
};
const written = (map, limit, keys = limit.task) => {
    const values = keys.map((key) => valuesOf(map, key)).find((found) => found.length > 0) ?? [];
    return values.map((value) => taskAmount(value, limit));
};
const requiredBy = (container, limit) => valuesOf(container, 'ResourceRequirements').flatMap((list) => Array.isArray(list)
    ? list.flatMap((one) => ((0,expression/* isMap */.jh)(one) ? requirementOf(one, limit) : [Number.NaN]))
    : [Number.NaN]);
const isTask = (map) => map.ContainerDefinitions !== undefined ||
    Array.isArray(map.ContainerOverrides) ||
    Array.isArray(map.containerOverrides);
const amountsOfTask = (task, limit) => {
    const whole = written(task, limit, limit.task.slice(0, 1));
    if (whole.length > 0)
        return whole.map((amount) => ({ of: 'task', amount }));
    return containerKeys
        .flatMap((key) => valuesOf(task, key))
        .flatMap((containers) => sumOf('task', containers, (one) => (limit.key === 'maxGpu' ? requiredBy(one, limit) : written(one, limit))));
};
const amountsOf = ({ body }, limit) => {
    const properties = (body.Properties ?? {});
    if (ofTasks.has(body.Type))
        return amountsOfTask(properties, limit);
    if (body.Type !== 'AWS::Lambda::Function' || limit.key === 'maxGpu')
        return [];
    return valuesOf(properties, 'MemorySize').map((size) => ({
        of: 'function',
        amount: limit.key === 'maxCpu' ? Number(size) / memoryOfCpu : Number(size),
    }));
};

;// CONCATENATED MODULE: ./lib/policy/run-sizes.js



const run_sizes_unknown = (of) => [{ of, amount: Number.NaN }];
const holding = /^(?:Container|Containers|ContainerDefinitions|ContainerOverrides|ContainerProperties|EcsProperties|EcsPropertiesOverride|EksProperties|EksPropertiesOverride|InitContainers|Limits|NodeOverrides|NodeProperties|NodePropertyOverrides|NodeRangeProperties|Overrides|PodProperties|Requests|ResourceRequirements|Resources|TaskProperties)(?:\.\$)?$/;
const run_sizes_ofTasks = /^(?:ContainerDefinitions|Overrides)/;
const free = new Set(['Environment', 'Parameters', 'Tags']);
const isComputed = (item) => branchesOf(item).some((one) => typeof one === 'string' || (0,expression/* hasFunction */.Dc)(one));
const isUnknown = (key, item) => hasPlaceholder(key) ||
    (holding.test(key) &&
        branchesOf(item).some((one) => (Array.isArray(one) ? one.some(isComputed) : isComputed(one))));
const podAmounts = (key, item, { pod }) => {
    if (!/^(?:Limits|Requests)$/i.test(key) || !(0,expression/* isMap */.jh)(item))
        return [];
    const units = pod === 'memory' ? { Mi: 1, Gi: 1_024 } : { m: 0.001 };
    return valuesOf(item, pod).map((value) => {
        const [, number, unit = ''] = /^([0-9.]+)([A-Za-z]+)?$/.exec(String(value)) ?? [];
        return { of: 'job', amount: Number(number) * (unit === '' ? 1 : (units[unit] ?? Number.NaN)) };
    });
};
const amountsAt = (key, item, limit) => {
    if (isUnknown(key, item))
        return run_sizes_unknown(run_sizes_ofTasks.test(key) ? 'task' : 'job');
    if (free.has(key))
        return [];
    if (key === 'Containers')
        return branchesOf(item).flatMap((list) => sumOf('job', list, (one) => amountsIn(one, limit).map(({ amount }) => amount)));
    if (key === 'Overrides')
        return branchesOf(item).flatMap((one) => ((0,expression/* isMap */.jh)(one) ? amountsOfTask(one, limit) : []));
    return [...podAmounts(key, item, limit), ...amountsIn(item, limit)];
};
const taskKeys = /^(?:ContainerDefinitions|ContainerOverrides|Cpu|Memory)(?:\.\$)?$/;
const amountsIn = (value, limit) => {
    if (Array.isArray(value))
        return value.flatMap((item) => amountsIn(item, limit));
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    const entries = Object.entries(value);
    const inner = (of) => of.flatMap(([key, item]) => amountsAt(key, item, limit));
    if (isTask(value))
        return [...amountsOfTask(value, limit), ...inner(entries.filter(([key]) => !taskKeys.test(key)))];
    const former = limit.former === undefined ? [] : valuesOf(value, limit.former).map(Number);
    const own = [...requirementOf(value, limit), ...former].map((amount) => ({ of: 'job', amount }));
    return [...own, ...inner(entries)];
};

;// CONCATENATED MODULE: ./lib/policy/machine-sizes.js



const calls = /batch:(?:submitjob|registerjobdefinition)|ecs:(?:runtask|starttask|registertaskdefinition)/i;
const mayStart = (state) => {
    const { Resource } = state;
    if (typeof Resource === 'string')
        return calls.test(Resource) || hasPlaceholder(Resource);
    return Resource !== undefined || Object.keys(state).some(hasPlaceholder);
};
const giving = /^(?:Arguments|Parameters)(?:\.\$)?$/;
const amountsOfCall = (state, limit) => Object.entries(state)
    .filter(([key]) => giving.test(key) || hasPlaceholder(key))
    .flatMap(([, given]) => (isComputed(given) ? run_sizes_unknown('job') : amountsIn(given, limit)));
const amountsOfStates = (value, limit) => {
    if (Array.isArray(value))
        return value.flatMap((item) => amountsOfStates(item, limit));
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    const inner = Object.entries(value).filter(([key]) => !giving.test(key));
    return [
        ...(mayStart(value) ? amountsOfCall(value, limit) : []),
        ...inner.flatMap(([, item]) => amountsOfStates(item, limit)),
    ];
};
const amountsOfMachine = (properties, limit) => {
    const { Definition, DefinitionString, DefinitionS3Location, DefinitionSubstitutions = {} } = properties;
    if (DefinitionS3Location !== undefined)
        return run_sizes_unknown('job');
    if (!(0,expression/* isMap */.jh)(DefinitionSubstitutions) || !Object.values(DefinitionSubstitutions).every(isPlain))
        return run_sizes_unknown('job');
    const written = DefinitionString === undefined ? Definition : readJson(DefinitionString);
    return (0,expression/* isMap */.jh)(written) ? amountsOfStates(written, limit) : run_sizes_unknown('job');
};

;// CONCATENATED MODULE: ./lib/policy/target-sizes.js




const gap = '\0';
const textWithGaps = (value) => {
    if (typeof value === 'string')
        return value.replaceAll(/\{\{[^{}]*\}\}/g, gap);
    if (!(0,expression/* isMap */.jh)(value))
        return gap;
    const [sub] = Array.isArray(value['Fn::Sub']) ? value['Fn::Sub'] : [value['Fn::Sub']];
    if (typeof sub === 'string')
        return sub.replaceAll(/\$\{[^{}]*\}/g, gap);
    const join = value['Fn::Join'];
    if (!Array.isArray(join) || !Array.isArray(join[1]) || typeof join[0] !== 'string')
        return gap;
    return join[1].map(textWithGaps).join(join[0]);
};
const isOfResource = (value) => (0,expression/* isMap */.jh)(value) && (value.Ref ?? value['Fn::GetAtt']) !== undefined;
const isCall = (value) => branchesOf(value).some((branch) => {
    if (isOfResource(branch))
        return false;
    const text = textWithGaps(branch);
    const [, , service = text, , , ...rest] = text.split(':');
    const isUniversal = service === 'scheduler' || service === 'events';
    return (/aws-sdk:(?:batch|ecs)/i.test(text) || service.includes(gap) || (isUniversal && rest.join(':').includes(gap)));
});
const target_sizes_isTarget = ({ BatchParameters, EcsParameters, Arn, TargetArn = Arn }) => BatchParameters !== undefined || EcsParameters !== undefined || (TargetArn !== undefined && isCall(TargetArn));
const deciding = /overrides|requirements|vcpus|cpu|memory|\{\{resolve:/i;
const amountsOfInput = (key, written, of, limit) => {
    if (key === 'InputPath')
        return run_sizes_unknown(of);
    const input = capitalized(readJson(written) ?? null);
    if ((0,expression/* isMap */.jh)(input) && Object.keys(input).some(hasPlaceholder))
        return run_sizes_unknown(of);
    if ((0,expression/* isMap */.jh)(input))
        return of === 'task' ? amountsOfTask(input, limit) : amountsIn(input, limit);
    const isOpen = typeof written !== 'string' || deciding.test(written) || written.trimStart().startsWith('<');
    return isOpen ? run_sizes_unknown(of) : [];
};
const amountsOfTarget = (value, of, limit) => (0,expression/* isMap */.jh)(value)
    ? Object.entries(value).flatMap(([key, item]) => /^Input(?:Path|Template)?$/.test(key)
        ? branchesOf(item).flatMap((one) => amountsOfInput(key, one, of, limit))
        : branchesOf(item).flatMap((one) => amountsOfTarget(one, of, limit)))
    : [];
const amountsOfTargets = (value, limit) => {
    if (Array.isArray(value))
        return value.flatMap((item) => amountsOfTargets(item, limit));
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    const { BatchJobParameters, EcsTaskParameters } = value;
    const own = target_sizes_isTarget(value) ? amountsOfTarget(value, value.EcsParameters === undefined ? 'job' : 'task', limit) : [];
    const piped = [BatchJobParameters, EcsTaskParameters].flatMap((one) => one === undefined ? [] : amountsIn(one, limit));
    return [...own, ...piped, ...Object.values(value).flatMap((item) => amountsOfTargets(item, limit))];
};

;// CONCATENATED MODULE: ./lib/policy/sizes.js






const ofRuns = {
    'AWS::Batch::JobDefinition': amountsIn,
    'AWS::StepFunctions::StateMachine': amountsOfMachine,
    'AWS::Events::Rule': amountsOfTargets,
    'AWS::EventsV2::Subscriber': amountsOfTargets,
    'AWS::Pipes::Pipe': amountsOfTargets,
    'AWS::Scheduler::Schedule': amountsOfTargets,
};
const subjects = {
    job: 'A job',
    task: 'A task of a service',
    function: 'A function',
};
const ownerOf = ({ config }, resource) => {
    const at = placeOf(resource);
    return at[0] === 'resources' ? config.resources[String(at[1])] : undefined;
};
const isAuthors = (judged, resource) => {
    const owner = ownerOf(judged, resource);
    if (owner === undefined)
        return placeOf(resource)[0] === 'cloudformationResources';
    return resource.body.Type !== 'AWS::Lambda::Function' || owner.type === 'function' || owner.overrides !== undefined;
};
const placeIn = (judged, resource, { key, property }, most) => {
    const at = placeOf(resource);
    const owner = ownerOf(judged, resource);
    const { resources = {}, memory } = (owner?.properties ?? {});
    if (owner?.type === 'function' && memory !== undefined) {
        if ((key === 'maxCpu' ? memory / memoryOfCpu : memory) > most)
            return [...at, 'properties', 'memory'];
    }
    else if (Number(resources[property]) > most)
        return [...at, 'properties', 'resources', property];
    return owner?.overrides === undefined ? at : [...at, 'overrides'];
};
const askedFor = (judged, resource, limit) => {
    const { Type, Properties = {} } = resource.body;
    const ofRun = Object.hasOwn(ofRuns, Type) ? ofRuns[Type] : undefined;
    if (ofRun === undefined)
        return isAuthors(judged, resource) ? amountsOf(resource, limit) : [];
    const amounts = ofRun(Properties, limit);
    return [...new Map(amounts.map((one) => [`${one.of} ${one.amount}`, one])).values()];
};
const sentenceOf = ({ of, amount }, { key, unit }, most) => {
    const may = `${subjects[of]} may have ${most} ${unit} at most, and`;
    if (!Number.isFinite(amount)) {
        const known = of === 'function' ? 'to CloudFormation' : 'to CloudFormation or to the run';
        return `${may} what this one gets is known only ${known}.`;
    }
    const byMemory = of === 'function' && key === 'maxCpu';
    const rounded = Math.ceil(amount * 100) / 100;
    return byMemory
        ? `${may} this one has ${rounded} by its memory: AWS gives a function one for every ${memoryOfCpu.toLocaleString('en')} MiB.`
        : `${may} this one has ${rounded}.`;
};
const hintOf = ({ of }, { key, property, unit }, most) => {
    if (most === 0)
        return `Take ${property} out.`;
    return of === 'function' && key === 'maxCpu'
        ? `Ask for ${most * memoryOfCpu} MiB of memory or less.`
        : `Ask for ${most} ${unit} or less.`;
};
const oversized = (policy, judged) => limits_limits.flatMap((limit) => {
    const most = policy[limit.key];
    if (most === undefined)
        return [];
    return [...judged.resources.values()].flatMap((resource) => askedFor(judged, resource, limit)
        .filter(({ amount }) => !(amount <= most))
        .map((one) => ({
        code: limit.code,
        path: placeIn(judged, resource, limit, most),
        sentence: sentenceOf(one, limit, most),
        hint: hintOf(one, limit, most),
    })));
});

;// CONCATENATED MODULE: ./lib/policy/unseen-resources.js

const unseen = new Set([
    'AWS::CloudFormation::Stack',
    'AWS::CloudFormation::StackSet',
    'AWS::CodeStarConnections::SyncConfiguration',
    'AWS::CodePipeline::Pipeline',
    'AWS::ElasticBeanstalk::Environment',
    'AWS::LaunchWizard::Deployment',
    'AWS::DataZone::Environment',
    'AWS::DataZone::Project',
    'AWS::SageMaker::Project',
    'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
    'AWS::SSM::Association',
    'AWS::SSMQuickSetup::ConfigurationManager',
    'AWS::SSMQuickSetup::LifecycleAutomation',
    'AWS::CloudFormation::ModuleVersion',
    'AWS::CloudFormation::ResourceVersion',
    'AWS::CloudFormation::TypeActivation',
]);
const seen = ['AWS::', 'Alexa::ASK::', 'MongoDB::Atlas::'];
const contentRules = [
    'maxCpu',
    'maxMemory',
    'maxGpu',
    'forbiddenTypes',
    'requireDeadLetterQueues',
    'publicTriggers',
];
const isUnseen = (type) => unseen.has(type) ||
    type.endsWith('::MODULE') ||
    !(type.startsWith('Custom::') || seen.some((beginning) => type.startsWith(beginning)));
const unseenResources = (policy, { resources }) => {
    const rule = contentRules.find((key) => policy[key] !== undefined);
    if (rule === undefined)
        return [];
    return [...resources.values()]
        .filter(({ body }) => isUnseen(body.Type))
        .map((resource) => ({
        code: 'policy/unseen-resources',
        path: [...placeOf(resource), 'Type'],
        sentence: `What ${resource.body.Type} makes is not written here, so nobody can tell whether it keeps \`${rule}\` of the policy.`,
        hint: 'Write the resources themselves under cloudformationResources.',
    }));
};

;// CONCATENATED MODULE: ./lib/policy/judge-policy.js







const wrongStage = ({ stages }, { stage }) => stages === undefined || stages.some((one) => fitsPattern(stage, one))
    ? []
    : [
        {
            code: 'policy/stage',
            path: [],
            sentence: `The stage ${stage} is not among those of the policy.`,
            hint: `Allowed: ${(0,phrases/* inBackticks */.Zw)(stages)}.`,
        },
    ];
const wrongRegion = ({ regions }, { region, assumesRegion }) => regions === undefined || regions.includes(region)
    ? []
    : [
        {
            code: 'policy/region',
            path: [],
            sentence: assumesRegion
                ? `No AWS region is given, and ${region}, which is assumed then, is not among those of the policy.`
                : `The region ${region} is not among those of the policy.`,
            hint: `${assumesRegion ? 'Give aws-region, or set AWS_REGION. ' : ''}Allowed: ${(0,phrases/* inBackticks */.Zw)(regions)}.`,
        },
    ];
const missingTags = ({ requiredTags = [] }, { config: { stackConfig } }) => {
    const names = (stackConfig?.tags ?? []).map(({ name }) => name);
    const written = stackConfig?.tags ? ['stackConfig', 'tags'] : ['stackConfig'];
    const path = stackConfig === undefined ? [] : written;
    return requiredTags
        .filter((name) => !names.includes(name))
        .map((name) => ({
        code: 'policy/required-tag',
        path,
        sentence: `The policy wants the tag \`${name}\`, and the config does not have it.`,
        hint: `Add an item with \`name: ${name}\` and its value to \`stackConfig.tags\`, or give it by the input tags.`,
    }));
};
const rules = [
    wrongStage,
    wrongRegion,
    oversized,
    forbiddenTypes,
    missingDeadLetters,
    publicTriggers,
    unseenResources,
    missingTags,
];
const judgePolicy = (policy, judged, file) => rules
    .flatMap((rule) => rule(policy, judged))
    .map(({ code, path, sentence, hint }) => ({
    code,
    severity: 'error',
    sentence,
    place: path.length === 0 ? 'file' : { path },
    hint: `${hint} The rule is in ${file}.`,
}));


/***/ })

};

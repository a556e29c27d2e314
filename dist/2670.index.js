export const id = 2670;
export const ids = [2670];
export const modules = {

/***/ 62670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePolicy: () => (/* binding */ judgePolicy)
});

// EXTERNAL MODULE: ./lib/config/complaints/phrases.js
var phrases = __webpack_require__(53203);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/policy/violation.js
const placeOf = ({ from }) => from.slice(0, 2);
const fitsPattern = (name, written) => written.endsWith('*') ? name.startsWith(written.slice(0, -1)) : name === written;

;// CONCATENATED MODULE: ./lib/policy/dead-letters.js


const deadLetterKeys = ['deadLetterTargetArn', 'DeadLetterConfig', 'DestinationConfig'];
const idsIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap((item) => idsIn(item));
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    const named = value.Ref ?? (Array.isArray(value['Fn::GetAtt']) ? value['Fn::GetAtt'][0] : undefined);
    return typeof named === 'string' ? [named] : Object.values(value).flatMap(idsIn);
};
const deadLetterQueues = (value) => {
    if (Array.isArray(value))
        return value.flatMap((item) => deadLetterQueues(item));
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => deadLetterKeys.includes(key) ? idsIn(item) : deadLetterQueues(item));
};
const losesRecords = (properties) => properties.StartingPosition !== undefined && idsOrText(properties.DestinationConfig).length === 0;
const idsOrText = (value) => {
    const ids = idsIn(value);
    if (ids.length > 0 || !(0,expression/* isMap */.jh)(value))
        return ids;
    return Object.values(value).flatMap((item) => (typeof item === 'string' ? [item] : idsOrText(item)));
};
const missingDeadLetters = ({ requireDeadLetterQueues }, { resources }) => {
    if (!requireDeadLetterQueues)
        return [];
    const all = [...resources.values()];
    const own = new Set(all.flatMap(({ body }) => deadLetterQueues(body.Properties)));
    return all.flatMap((resource) => {
        const { Type, Properties = {} } = resource.body;
        const path = placeOf(resource);
        const code = 'policy/dead-letter-queue';
        if (Type === 'AWS::SQS::Queue' && Properties.RedrivePolicy === undefined && !own.has(resource.id))
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
        if (Type === 'AWS::Lambda::EventSourceMapping' && losesRecords(Properties))
            return [
                {
                    code,
                    path,
                    sentence: 'Records of a stream that fail go nowhere, and are lost.',
                    hint: 'Write `onFailure`, or leave the override of `DestinationConfig` out.',
                },
            ];
        return [];
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
// EXTERNAL MODULE: ./lib/resources/shapes/bucket-access.js
var bucket_access = __webpack_require__(61887);
;// CONCATENATED MODULE: ./lib/policy/open-senders.js


const policies = {
    'AWS::S3::BucketPolicy': { key: 'PolicyDocument', actions: ['s3:putobject', 's3:deleteobject', 's3:restoreobject'] },
    'AWS::SQS::QueuePolicy': { key: 'PolicyDocument', actions: ['sqs:sendmessage'] },
    'AWS::SQS::QueueInlinePolicy': { key: 'PolicyDocument', actions: ['sqs:sendmessage'] },
    'AWS::SNS::TopicPolicy': { key: 'PolicyDocument', actions: ['sns:publish'] },
    'AWS::SNS::TopicInlinePolicy': { key: 'PolicyDocument', actions: ['sns:publish'] },
    'AWS::Kinesis::ResourcePolicy': { key: 'ResourcePolicy', actions: ['kinesis:putrecord', 'kinesis:putrecords'] },
    'AWS::Events::EventBusPolicy': { key: 'Statement', actions: ['events:putevents'] },
};
const listOf = (value) => {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
};
const mayBe = (written, action) => {
    if (typeof written !== 'string' || written.includes('?'))
        return true;
    const [first = '', ...others] = written.toLowerCase().split('*');
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
const statementsIn = (properties, key) => {
    const written = properties[key] ?? (key === 'Statement' ? properties : undefined);
    const document = (0,expression/* isMap */.jh)(written) && written.Statement !== undefined ? written.Statement : written;
    return listOf(document).filter((one) => (0,expression/* isMap */.jh)(one) && !(0,expression/* hasFunction */.Dc)(one));
};
const opens = (statement, actions) => {
    const { Effect = 'Allow', Action, NotAction, NotPrincipal } = statement;
    if (Effect !== 'Allow' || !(NotPrincipal !== undefined || (0,bucket_access/* letsEverybodyIn */.BY)(statement)))
        return false;
    return NotAction !== undefined || listOf(Action).some((one) => actions.some((action) => mayBe(one, action)));
};
const letsEverybodySend = ({ body: { Type, Properties } }) => {
    const properties = (Properties ?? {});
    if (Type === 'AWS::S3::Bucket')
        return properties.AccessControl === 'PublicReadWrite';
    const policy = policies[Type];
    return policy !== undefined && statementsIn(properties, policy.key).some((one) => opens(one, policy.actions));
};

;// CONCATENATED MODULE: ./lib/policy/public-triggers.js




const withAuthorizer = 'Give its route an authorizer.';
const openToAll = (resource) => {
    const { Type, Properties = {} } = resource.body;
    if (letsEverybodySend(resource))
        return [
            'Everyone on the internet can send to this, and so start what it triggers.',
            'Let in accounts, roles or services by their names, or add a Condition such as aws:PrincipalOrgID.',
        ];
    switch (Type) {
        case 'AWS::ApiGatewayV2::Route':
        case 'AWS::ApiGateway::Method':
            return (Properties.AuthorizationType ?? 'NONE') === 'NONE'
                ? ['Everyone on the internet can call a route of this.', withAuthorizer]
                : undefined;
        case 'AWS::Lambda::Url':
            return Properties.AuthType === 'AWS_IAM'
                ? undefined
                : ['Everyone on the internet can call the URL of this function.', 'Let the URL ask for credentials of AWS.'];
        case 'AWS::Lambda::Permission':
            return Properties.Principal === '*' && Properties.FunctionUrlAuthType === undefined
                ? ['Everyone may invoke this function.', 'Name the service or account that may.']
                : undefined;
        case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
            return Properties.Scheme === 'internal'
                ? undefined
                : [
                    'A load balancer that the internet reaches asks nobody who they are.',
                    'Write `interface: internal`, or use an HTTP API with an authorizer.',
                ];
        default:
            return undefined;
    }
};
const reachable = (resource) => {
    const { Type, Properties = {} } = resource.body;
    switch (Type) {
        case 'AWS::ApiGatewayV2::Api':
        case 'AWS::ApiGateway::RestApi':
            return ['The internet reaches this HTTP API.', 'Start the job from a source within AWS.'];
        case 'AWS::ApiGatewayV2::Route':
        case 'AWS::ApiGateway::Method':
            return [
                'A request from the internet starts this, by a route of an HTTP API.',
                'Leave the route out, and start it from a source within AWS, such as a schedule or a queue.',
            ];
        case 'AWS::Lambda::Permission':
            return openToAll(resource);
        case 'AWS::Lambda::Url':
            return ['The internet reaches the URL of this function.', 'Leave the URL out.'];
        case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
            return Properties.Scheme === 'internal'
                ? undefined
                : ['The internet reaches this load balancer.', 'Write `interface: internal`.'];
        default:
            return openToAll(resource);
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
const publicTriggers = ({ publicTriggers: allowed }, { config, resources }) => {
    if (allowed === undefined)
        return [];
    const found = [...resources.values()].flatMap((resource) => {
        const words = allowed === 'none' ? reachable(resource) : openToAll(resource);
        if (words === undefined)
            return [];
        const [sentence, hint] = words;
        return [{ code: 'policy/public-trigger', path: routePlace(resource, config), sentence, hint }];
    });
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};

;// CONCATENATED MODULE: ./lib/policy/limits.js
const limits = [
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

;// CONCATENATED MODULE: ./lib/policy/written-values.js

const later = '{% %}';
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
const isUnknown = (kind) => typeof kind !== 'string' || /^\{%|\$\{|^<\$/.test(kind);
const requirementOf = (map, { type }) => valuesOf(map, 'Type').some((kind) => kind === type || isUnknown(kind)) ? valuesOf(map, 'Value').map(Number) : [];
const isDeeper = (value, most) => value !== null &&
    typeof value === 'object' &&
    (most === 0 || Object.values(value).some((item) => isDeeper(item, most - 1)));
const readJson = (written) => {
    const sub = (0,expression/* isMap */.jh)(written) ? written['Fn::Sub'] : written;
    const [text] = Array.isArray(sub) ? sub : [sub];
    if (typeof text !== 'string')
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

;// CONCATENATED MODULE: ./lib/policy/task-sizes.js


const memoryOfCpu = 1_769;
const containerKeys = ['ContainerDefinitions', 'ContainerOverrides'];
const ofTasks = new Set(['AWS::ECS::TaskDefinition', 'AWS::ECS::ExpressGatewayService']);
const taskAmount = (written, { key }) => {
    const [, number, unit] = /^ *([0-9.]+) *(vcpu|gb)? *$/i.exec(String(written)) ?? [];
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



const computing = /^(?:ContainerOverrides|NodeOverrides|NodePropertyOverrides|EcsPropertiesOverride|EksPropertiesOverride|TaskProperties|PodProperties|Containers|ContainerDefinitions|ContainerProperties|NodeProperties|EcsProperties|EksProperties|ResourceRequirements)(?:\.\$)?$/;
const giving = /^(?:Arguments|Parameters)$/;
const overriding = /^Overrides(?:\.\$)?$/;
const calls = /batch:(?:submitjob|registerjobdefinition)|ecs:(?:runtask|starttask|registertaskdefinition)|\$\{/i;
const sizeWords = /overrides|requirements|vcpus|cpu|memory/i;
const mayStart = ({ Resource }) => typeof Resource === 'string' ? calls.test(Resource) : Resource !== undefined;
const isComputed = (key, item, map) => (computing.test(key) || overriding.test(key) || (giving.test(key) && mayStart(map))) &&
    (typeof item === 'string' || ((0,expression/* hasFunction */.Dc)(item) && item['Fn::If'] === undefined));
const unknown = (of) => [{ of, amount: Number.NaN }];
const podAmounts = (key, item, limit) => {
    if (!/^(?:Limits|Requests)$/i.test(key) || !(0,expression/* isMap */.jh)(item))
        return [];
    return valuesOf(item, limit.pod).map((value) => Number(typeof value === 'string' && limit.key === 'maxMemory' ? value.replace(/Mi$/, '') : value));
};
const isTarget = ({ BatchParameters, EcsParameters, Arn = null }) => BatchParameters !== undefined || EcsParameters !== undefined || /:aws-sdk:(?:batch|ecs):/.test(JSON.stringify(Arn));
const amountsOfInput = (target, limit) => {
    const of = target.EcsParameters === undefined ? 'job' : 'task';
    const templates = valuesOf(target, 'InputTransformer').flatMap((one) => (0,expression/* isMap */.jh)(one) ? valuesOf(one, 'InputTemplate') : []);
    const inputs = [...valuesOf(target, 'Input'), ...templates].flatMap((text) => {
        const input = capitalized(readJson(text) ?? null);
        if ((0,expression/* isMap */.jh)(input))
            return of === 'task' ? amountsOfTask(input, limit) : amountsIn(input, limit);
        return typeof text !== 'string' || sizeWords.test(text) || text.trimStart().startsWith('<') ? unknown(of) : [];
    });
    return valuesOf(target, 'InputPath').length === 0 ? inputs : [...inputs, ...unknown(of)];
};
const amountsAt = (key, item, map, limit) => {
    if (key === 'DefinitionS3Location')
        return unknown('job');
    if (key === 'DefinitionString') {
        const definition = readJson(item);
        return definition === undefined ? unknown('job') : amountsIn(definition, limit);
    }
    if (isComputed(key, item, map))
        return unknown(overriding.test(key) ? 'task' : 'job');
    if (key === 'Containers')
        return branchesOf(item).flatMap((list) => sumOf('job', list, (one) => amountsIn(one, limit).map(({ amount }) => amount)));
    if (key === 'Overrides')
        return branchesOf(item).flatMap((one) => ((0,expression/* isMap */.jh)(one) ? amountsOfTask(one, limit) : []));
    return [...podAmounts(key, item, limit).map((amount) => ({ of: 'job', amount })), ...amountsIn(item, limit)];
};
const taskKeys = /^(?:ContainerDefinitions|ContainerOverrides|Cpu|Memory)(?:\.\$)?$/;
const amountsIn = (value, limit) => {
    if (Array.isArray(value))
        return value.flatMap((item) => amountsIn(item, limit));
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    const entries = Object.entries(value);
    const inner = (of) => of.flatMap(([key, item]) => amountsAt(key, item, value, limit));
    if (isTask(value))
        return [...amountsOfTask(value, limit), ...inner(entries.filter(([key]) => !taskKeys.test(key)))];
    const former = limit.former === undefined ? [] : valuesOf(value, limit.former).map(Number);
    const own = [...requirementOf(value, limit), ...former].map((amount) => ({ of: 'job', amount }));
    return [...own, ...(isTarget(value) ? amountsOfInput(value, limit) : []), ...inner(entries)];
};

;// CONCATENATED MODULE: ./lib/policy/sizes.js




const sizing = new Set([
    'AWS::Batch::JobDefinition',
    'AWS::StepFunctions::StateMachine',
    'AWS::Events::Rule',
    'AWS::Pipes::Pipe',
    'AWS::Scheduler::Schedule',
]);
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
    const { Type, Properties } = resource.body;
    if (!sizing.has(Type))
        return isAuthors(judged, resource) ? amountsOf(resource, limit) : [];
    const amounts = amountsIn(Properties, limit);
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
const oversized = (policy, judged) => limits.flatMap((limit) => {
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
    'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);
const contentRules = [
    'maxCpu',
    'maxMemory',
    'maxGpu',
    'forbiddenTypes',
    'requireDeadLetterQueues',
    'publicTriggers',
];
const isUnseen = (type) => unseen.has(type) || type.endsWith('::MODULE');
const unseenResources = (policy, { resources }) => {
    const rule = contentRules.find((key) => policy[key] !== undefined);
    if (rule === undefined)
        return [];
    return [...resources.values()]
        .filter(({ body }) => isUnseen(body.Type))
        .map((resource) => ({
        code: 'policy/unseen-resources',
        path: [...placeOf(resource), 'Type'],
        sentence: `${resource.body.Type} makes resources of a template that is not here, so nobody can tell whether they keep \`${rule}\` of the policy.`,
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

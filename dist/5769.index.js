export const id = 5769;
export const ids = [5769];
export const modules = {

/***/ 17726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkResourceName),
/* harmony export */   o: () => (/* binding */ referencedResource)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19653);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51570);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);



const referencedResource = (nameOrToken) => {
    const symbol = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .w)((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .soleExpression */ .EY)(nameOrToken));
    if (symbol?.kind === 'resource-param')
        return symbol.resource;
    return typeof nameOrToken === 'string' ? nameOrToken : undefined;
};
const checkResourceName = (text, path) => {
    if (!(0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(text))
        return [];
    const name = referencedResource(text);
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('directives/misplaced', path, 'The name of a resource is needed here, and this is a reference to something of it.', name === undefined || name === text ? 'Write the name as it stands under resources.' : `Write ${name}.`),
    ];
};


/***/ }),

/***/ 34158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   n: () => (/* binding */ symbolsIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51570);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);



const render = (value, renderSymbol) => {
    if (typeof value === 'string')
        return (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value) ? render((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value), renderSymbol) : value;
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return renderList(value, renderSymbol);
    const symbol = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)(value);
    if (symbol) {
        const rendered = renderSymbol(symbol);
        return rendered === undefined ? value : render(rendered, renderSymbol);
    }
    const join = value['Fn::Join'];
    if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1])) {
        const parts = renderList(join[1], renderSymbol);
        return parts === join[1] ? value : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...parts);
    }
    return renderMap(value, renderSymbol);
};
const renderList = (list, renderSymbol) => {
    const items = list.map((item) => render(item, renderSymbol));
    return items.every((item, index) => item === list[index]) ? list : items;
};
const renderMap = (map, renderSymbol) => {
    const rendered = {};
    let same = true;
    for (const [key, item] of Object.entries(map)) {
        if (item !== undefined)
            rendered[key] = render(item, renderSymbol);
        if (item === undefined || rendered[key] !== item)
            same = false;
    }
    return same ? map : rendered;
};
function* symbolsIn(value, path = []) {
    if (typeof value === 'string') {
        if ((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value))
            for (const { symbol } of symbolsIn((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value)))
                yield { symbol, path };
        return;
    }
    if (value === null || typeof value !== 'object')
        return;
    const symbol = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)(value);
    if (symbol)
        return yield { symbol, path };
    for (const [key, item] of Object.entries(value))
        yield* symbolsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}


/***/ }),

/***/ 92411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recreationOf),
/* harmony export */   v: () => (/* binding */ loadReplacementTable)
/* harmony export */ });
const loadReplacementTable = async () => ({
    services: (await __webpack_require__.e(/* import() */ 5825).then(__webpack_require__.t.bind(__webpack_require__, 75825, 17))).default,
});
const ownOf = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
const recreationOf = (table, type, [attribute, property = '']) => {
    if (attribute !== 'Properties')
        return attribute === 'Type' ? 'Always' : 'Never';
    const [vendor = '', service = '', ...rest] = type.split('::');
    const types = ownOf(table.services, `${vendor}::${service}`);
    const row = types && ownOf(types, rest.join('::'));
    if (row === undefined)
        return undefined;
    const names = row.split(' ');
    if (names.includes(property))
        return 'Always';
    return names.includes(`?${property}`) ? 'Conditionally' : 'Never';
};


/***/ }),

/***/ 53203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zw: () => (/* binding */ inBackticks),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20644);



const nameOf = (path) => {
    const last = path.at(-1);
    if (last === undefined)
        return 'The config';
    return typeof last === 'number' ? `Item ${last + 1} of \`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(String(path.at(-2)))}\`` : `\`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(last)}\``;
};
const shown = (value) => typeof value === 'string' && (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(value) ? 'only known when CloudFormation deploys' : (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(value);
const inside = (path) => path.length ? `of ${nameOf(path).replace(/^Item/, 'item')}` : 'at the top of the config';
const kinds = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    object: 'a map of keys',
    array: 'a list',
    null: 'empty',
};
const kindOf = (value) => {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if ((0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrittenNumber */ .LT)(value))
        return `the number ${(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfNumber */ .ez)(value)}`;
    if (typeof value === 'string')
        return (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(value) ? 'a reference, only known when CloudFormation deploys' : `the text ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(value)}`;
    return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
};
const inBackticks = (words) => words.map((word) => `\`${word}\``).join(', ');


/***/ }),

/***/ 60922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  HV: () => (/* binding */ judgeShape)
});

// UNUSED EXPORTS: judgeOver

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/directives/syntax.js
var syntax = __webpack_require__(50955);
// EXTERNAL MODULE: ./lib/schema/written-number.js
var written_number = __webpack_require__(20644);
;// CONCATENATED MODULE: ./lib/schema/check.js

const pathOf = (trail) => {
    const path = [];
    for (let at = trail; at; at = at.above)
        path.push(at.step);
    return path.reverse();
};
const brokenRules = (shape, value) => {
    const found = [];
    check(shape, value, undefined, found);
    return found;
};
const check = (schema, value, trail, found) => {
    const report = (keyword, params = {}) => void found.push({ path: pathOf(trail), keyword, params });
    const { type } = schema;
    const hasType = Array.isArray(type)
        ? type.some((name) => isOf(name, value))
        : type === undefined || isOf(type, value);
    if (!hasType)
        report('type', { type });
    if ('const' in schema && schema.const !== value)
        report('const');
    if (schema.enum !== undefined && !schema.enum.includes(value))
        report('enum');
    if (typeof value === 'string')
        checkText(schema, value, report);
    else if (typeof value === 'number')
        checkNumber(schema, value, report);
    else if (Array.isArray(value))
        checkList(schema, value, trail, found, report);
    else if (value !== null && typeof value === 'object')
        checkMap(schema, value, trail, found, report);
};
const isOf = (type, value) => {
    switch (type) {
        case 'array':
            return Array.isArray(value);
        case 'object':
            return value !== null && typeof value === 'object' && !Array.isArray(value);
        case 'integer':
            return Number.isInteger(value);
        case 'number':
            return Number.isFinite(value);
        case 'string':
            return typeof value === 'string' && !(0,written_number/* isWrittenNumber */.LT)(value);
        default:
            return typeof value === type;
    }
};
const patterns = new Map();
const patternOf = (source) => {
    const pattern = patterns.get(source) ?? new RegExp(source, 'u');
    patterns.set(source, pattern);
    return pattern;
};
const checkText = (schema, value, report) => {
    const { minLength, maxLength, pattern } = schema;
    if (minLength !== undefined || maxLength !== undefined) {
        const { length } = [...value];
        if (minLength !== undefined && length < minLength)
            report('minLength', { limit: minLength });
        if (maxLength !== undefined && length > maxLength)
            report('maxLength', { limit: maxLength });
    }
    if (pattern !== undefined && !patternOf(String(pattern)).test(value))
        report('pattern');
};
const checkNumber = (schema, value, report) => {
    const { minimum, maximum, exclusiveMinimum } = schema;
    if (minimum !== undefined && !(value >= minimum))
        report('minimum', { limit: minimum });
    if (maximum !== undefined && !(value <= maximum))
        report('maximum', { limit: maximum });
    if (exclusiveMinimum !== undefined && !(value > exclusiveMinimum))
        report('exclusiveMinimum', { limit: exclusiveMinimum });
};
const checkList = (schema, value, trail, found, report) => {
    const { minItems, maxItems } = schema;
    if (minItems !== undefined && value.length < minItems)
        report('minItems', { limit: minItems });
    if (maxItems !== undefined && value.length > maxItems)
        report('maxItems', { limit: maxItems });
    const items = schema.items;
    if (items)
        for (const [index, item] of value.entries())
            check(items, item, { above: trail, step: index }, found);
};
const defaults = new WeakMap();
const defaultsOf = (properties) => {
    const known = defaults.get(properties);
    if (known)
        return known;
    const found = Object.entries(properties).flatMap(([key, property]) => 'default' in property ? [[key, property.default]] : []);
    defaults.set(properties, found);
    return found;
};
const checkMap = (schema, value, trail, found, report) => {
    if (schema.discriminator) {
        checkMember(schema, value, trail, found, report);
        return;
    }
    fillDefaults(schema, value);
    for (const key of (schema.required ?? []))
        if (value[key] === undefined)
            report('required', { missingProperty: key });
    checkProperties(schema, value, trail, found, report);
    const written = (keys) => keys.filter((key) => value[key] !== undefined).length;
    if (schema.exactlyOne && written(schema.exactlyOne) !== 1)
        report('exactlyOne');
    if (schema.atMostOne && written(schema.atMostOne) > 1)
        report('atMostOne');
};
const fillDefaults = (schema, value) => {
    for (const [key, preset] of defaultsOf((schema.properties ?? {})))
        if (value[key] === undefined)
            value[key] = typeof preset === 'object' ? structuredClone(preset) : preset;
};
const checkProperties = (schema, value, trail, found, report) => {
    const properties = (schema.properties ?? {});
    const { propertyNames, additionalProperties } = schema;
    for (const [key, item] of Object.entries(value)) {
        if (propertyNames && brokenRules(propertyNames, key).length > 0)
            report('propertyNames', { propertyName: key });
        const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
        if (property === false)
            report('additionalProperties', { additionalProperty: key });
        else if (property && item !== undefined)
            check(property, item, { above: trail, step: key }, found);
    }
};
const checkMember = (schema, value, trail, found, report) => {
    const tag = value.type;
    if (tag === undefined)
        report('required', { missingProperty: 'type' });
    const member = schema.oneOf.find(({ properties }) => properties.type.const === tag);
    if (member)
        check(member, value, trail, found);
    else
        report('discriminator');
};

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/config/shape-walk.js
var shape_walk = __webpack_require__(58513);
;// CONCATENATED MODULE: ./lib/config/complaints/event-words.js
const tableStream = [
    'streamArn',
    "Did you mean `streamArn`? Write streamArn: $ResourceParam('<table>', 'streamArn').",
];
const ownStream = ['kinesisStreamName', 'Did you mean `kinesisStreamName`?'];
const bucket = [
    'bucketArn',
    "Did you mean `bucketArn`? Write bucketArn: $ResourceParam('<bucket>', 'arn'), or the ARN of a bucket.",
];
const logGroup = [
    'logGroupArn',
    "Did you mean `logGroupArn`? Write logGroupArn: $ResourceParam('<function>', 'logGroupArn'), or the ARN of a log group.",
];
const api = ['httpApiGatewayName', 'Did you mean `httpApiGatewayName`?'];
const balancer = ['loadBalancerName', 'Did you mean `loadBalancerName`?'];
const rate = [
    'scheduleRate',
    "Did you mean `scheduleRate`? Write scheduleRate: 'cron(0 14 * * ? *)', or rate(2 hours).",
];
const words = new Map([
    ['tablename', [tableStream]],
    ['table', [tableStream]],
    ['dynamodbtablename', [tableStream]],
    ['streamname', [ownStream, tableStream]],
    ['stream', [ownStream, tableStream]],
    ['bucketname', [bucket]],
    ['bucket', [bucket]],
    ['loggroupname', [logGroup]],
    ['loggroup', [logGroup]],
    ['apiname', [api]],
    ['api', [api]],
    ['httpapi', [api]],
    ['albname', [balancer]],
    ['alb', [balancer]],
    ['cron', [rate]],
    ['rate', [rate]],
    ['schedule', [rate]],
]);
const hintForEventKey = (key, known) => {
    const hints = words.get(key.toLowerCase().replace(/[-_]/g, '')) ?? [];
    return hints.find(([needed]) => known.includes(needed))?.[1];
};

;// CONCATENATED MODULE: ./lib/config/complaints/foreign-words.js
const each = (words, hint) => words.map((word) => [word, hint]);
const keys = new Map([
    ['image', 'Write packaging: {type: prebuilt-image, properties: {image: …}} under `container`.'],
    ['dockerfile', 'Write packaging: {type: custom-dockerfile, properties: {buildContextPath: ./}} under `container`.'],
    ['build', 'Write packaging: {type: custom-dockerfile, properties: {buildContextPath: ./}} under `container`.'],
    ['command', 'It stands with the image: container.packaging.properties.command.'],
    ['entrypoint', 'Write the whole command line as container.packaging.properties.command.'],
    ['args', 'Write the whole command line as container.packaging.properties.command.'],
    ['env', 'Write environment: [{name: …, value: …}] under `container`.'],
    ['vcpu', 'Write `cpu`.'],
    ['vcpus', 'Write `cpu`.'],
    ['mem', 'Write `memory`, in MiB.'],
    ['ram', 'Write `memory`, in MiB.'],
    ['gpus', 'Write `gpu`.'],
    ['retry', 'Write retryConfig: {attempts: 3}; the first attempt counts.'],
    ['retries', 'Write attempts under `retryConfig`; the first attempt counts, so 3 retries are attempts: 4.'],
    ['retryattempts', 'Write attempts under `retryConfig`; the first attempt counts, so 3 retries are attempts: 4.'],
    ['retrystrategy', 'Write retryConfig: {attempts: 3}; the first attempt counts.'],
    ['spot', 'Write useSpotInstances: true.'],
    ['schedule', 'Write events: [{type: schedule, properties: {scheduleRate: rate(1 day)}}].'],
    ['cron', "Write events: [{type: schedule, properties: {scheduleRate: 'cron(0 14 * * ? *)'}}]."],
    ['rate', 'Write events: [{type: schedule, properties: {scheduleRate: rate(1 day)}}].'],
    ['trigger', 'Write a list under `events`.'],
    ['triggers', 'Write a list under `events`.'],
    ['on', 'Write a list under `events`.'],
    ['permissions', 'Write `iamRoleStatements`, or name the resource in `connectTo`.'],
    ['policies', 'Write `iamRoleStatements`, or name the resource in `connectTo`.'],
    ['iamstatements', 'Write `iamRoleStatements`.'],
    ['allowaccessto', 'Write `connectTo`, its newer name.'],
    ['accesscontrol', 'Write `iamRoleStatements` and `connectTo`, which stand in `properties` themselves.'],
    ['volumes', 'Write `storage`, or keep files in a bucket.'],
    ...each(['disk', 'disksize', 'ephemeralstorage', 'ephemeralstoragesize', 'volumesize', 'storagesize'], 'Write `storage`, in GiB, beside `resources`.'),
    ...each(['timeoutseconds', 'timeoutinseconds', 'timeoutminutes', 'attemptdurationseconds', 'activedeadlineseconds'], 'Write `timeout`, in seconds.'),
    ...each(['maxretries', 'maxretryattempts', 'maximumretryattempts', 'backofflimit', 'restart', 'restartpolicy'], 'Write attempts under `retryConfig`; the first attempt counts, so 3 retries are attempts: 4.'),
    ...each(['instancetype', 'instancetypes', 'instancefamily', 'machinetype'], 'Remove it: AWS Batch chooses the instance by `cpu` and `memory` under `resources`.'),
    ...each(['platform', 'platformcapabilities', 'launchtype', 'computeenvironment'], 'Remove it: jobs run on instances of EC2, which AWS Batch starts and stops by itself.'),
    ...each(['arraysize', 'arrayproperties', 'parallelism', 'completions', 'replicas', 'desiredcount'], 'Remove it: an event starts one run. An event of type sqs with batchSize: 1 starts one for each message.'),
    ...each(['vpc', 'subnets', 'subnetids', 'securitygroups', 'securitygroupids', 'networkconfiguration', 'networkmode'], 'Remove it: the stack makes the network of its jobs.'),
    ...each(['logretention', 'logretentiondays', 'retentionindays', 'loggroup', 'loggroupname', 'logconfiguration', 'logs'], 'Write logging: {retentionDays: 90} beside `resources`; the log group is made with the job.'),
    ...each(['tags', 'labels'], 'Write stackConfig: {tags: [{name: …, value: …}]} at the top: the tags of all resources of the stack.'),
    ...each(['bucketname', 'queuename', 'topicname', 'tablename', 'jobname', 'jobdefinitionname', 'physicalname', 'name'], "Remove it: each stack gives names of its own, which $ResourceParam('<resource>', 'name') reads."),
    ...each(['description', 'comment'], 'Write it as a comment: # and the text.'),
    ...each(['enabled', 'disabled', 'active', 'state', 'suspend'], 'Write `paused: true` in `properties` of the event that should not start its job, or of a job for all its events.'),
    ...each(['role', 'rolearn', 'iamrole', 'jobrolearn', 'taskrole', 'taskrolearn', 'executionrolearn', 'serviceaccount'], 'Remove it: each job has a role of its own; `connectTo` and `iamRoleStatements` say what it may do.'),
    ...each(['secrets', 'secret'], "Write environment: [{name: …, value: $Secret('<name of the secret>')}] under `container`."),
    ...each(['envfile', 'envfrom'], 'Write environment: [{name: …, value: …}] under `container`, one item a variable.'),
    ...each(['workdir', 'workingdir', 'workingdirectory', 'user', 'healthcheck'], 'Write it in the Dockerfile.'),
    ...each(['ports', 'expose', 'port'], 'Remove it: nothing reaches a job from outside; its events start it.'),
    ...each(['dependson', 'needs'], 'Remove it: jobs have no order; each is started by its own `events`.'),
    ...each(['limits', 'requests'], 'Write cpu and memory in `resources` themselves.'),
    ['cmd', 'Write the whole command line as container.packaging.properties.command.'],
    ['region', 'Remove it: the region is the input aws-region.'],
    ['delayseconds', 'Write `delayMessagesSecond`.'],
    [
        'invalidateafterdeploy',
        'Remove it, since that is the default; disableInvalidationAfterDeploy: true is its contrary.',
    ],
    ['enabletls', 'Remove it: connections are always encrypted.'],
]);
const topKeys = new Map([
    ...each(['name', 'service', 'project', 'projectname'], 'Write `serviceName`, or give the input project-name.'),
    ...each(['services', 'jobs', 'functions', 'workloads', 'batchjobs'], 'Write `resources`, and below it each job by its name, with `type: batch-job` and `properties`.'),
    ...each(['region', 'awsregion'], 'Remove it: the region is the input aws-region.'),
    ...each(['stage', 'stages', 'environments'], 'Remove it: the stage is an input, and $Stage() reads it.'),
    ...each(['provider', 'account', 'accountid'], 'Remove it: the account follows from the credentials of the run.'),
    ...each(['custom', 'params', 'locals', 'vars'], 'Write `variables`, which $Var() reads.'),
    ...each(['version', 'apiversion', 'frameworkversion'], 'Remove it: the language has one version.'),
    ...each(['kind', 'metadata', 'spec'], 'This is no manifest of Kubernetes: write each job below `resources`.'),
]);
const hintForForeignKey = (key, path) => {
    const word = key.toLowerCase().replace(/[-_]/g, '');
    return (path.length === 0 ? topKeys.get(word) : undefined) ?? keys.get(word);
};
const types = new Map([
    ['queue', 'sqs-queue'],
    ['sqs', 'sqs-queue'],
    ['topic', 'sns-topic'],
    ['sns', 'sns-topic'],
    ['s3', 'bucket'],
    ['lambda', 'function'],
    ['lambda-function', 'function'],
    ['dynamodb', 'dynamo-db-table'],
    ['dynamodb-table', 'dynamo-db-table'],
    ['table', 'dynamo-db-table'],
    ['database', 'relational-database'],
    ['rds', 'relational-database'],
    ['postgres', 'relational-database'],
    ['redis', 'redis-cluster'],
    ['cognito', 'user-auth-pool'],
    ['job', 'batch-job'],
    ['cron', 'schedule'],
    ['cronjob', 'batch-job'],
    ['http', 'http-api-gateway'],
    ['api', 'http-api-gateway'],
    ['alb', 'application-load-balancer'],
    ['eventbridge', 'event-bus'],
    ['dynamodb-stream', 'dynamo-db-stream'],
    ['kinesis', 'kinesis-stream'],
    ['docker', 'custom-dockerfile'],
    ['dockerfile', 'custom-dockerfile'],
    ['image', 'prebuilt-image'],
]);
const hintForForeignType = (type, known) => {
    if (/^(AWS|Custom)::/.test(type))
        return 'Types of CloudFormation stand under `cloudformationResources`, with `Type:` and `Properties:`.';
    const word = type.toLowerCase();
    const meant = types.get(word) ?? known.find((one) => one === `${word}-stream`);
    return meant !== undefined && known.includes(meant) ? `Did you mean \`${meant}\`?` : undefined;
};

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
;// CONCATENATED MODULE: ./lib/config/complaints/hints.js



const nameKeyOf = (required) => required?.length === 2 && required[1] === 'value' ? required[0] : undefined;
const writtenPair = (required, name, value) => {
    const key = nameKeyOf(required);
    return key === undefined ? undefined : `{${key}: ${(0,visible/* visible */.RK)(name)}, value: ${value}}`;
};
const keysMeantAsNames = (value, own) => {
    const name = nameKeyOf(own.required);
    if (name === undefined || value === null || typeof value !== 'object' || name in value || 'value' in value)
        return [];
    return Object.keys(value).filter((key) => !Object.hasOwn((own.properties ?? {}), key) &&
        typeof value[key] !== 'object');
};
const hintForPair = (key, value, own) => `Write ${writtenPair(own.required, key, /^[\w./-]+$/.test(String(value)) ? String(value) : '…')}.`;
const hintForResource = (value) => {
    const { type, Type } = (value ?? {});
    if (typeof type === 'string')
        return 'It belongs below `resources`, one level deeper.';
    return typeof Type === 'string' ? 'It belongs below `cloudformationResources`, one level deeper.' : undefined;
};
const hintForService = (pattern) => {
    const service = /^\^arn:\[a-z\]\[a-z0-9-\]\*:([a-z0-9-]+):/.exec(pattern)?.[1];
    return service === undefined ? undefined : `Write the whole ARN, as AWS shows it: arn:aws:${service}:….`;
};
const hintForArn = (text, own, root) => {
    const pattern = String(own.pattern);
    if (!pattern.includes('arn:'))
        return undefined;
    const type = (0,shape_walk/* valueAt */.fK)(root, ['resources', text, 'type']);
    if (typeof type !== 'string')
        return hintForService(pattern);
    return type === 'batch-job'
        ? 'It is a job of this config: name it in `connectTo`.'
        : `It is a resource of this config: write $ResourceParam('${text}', 'arn'), or name it in \`connectTo\`.`;
};
const hintForFormat = (value, pattern) => {
    const words = value.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const meant = [words.join('-'), words.join('')].find((one) => one !== '' && new RegExp(pattern, 'u').test(one));
    return meant === undefined || /[/:@=]/.test(value) || (0,secret/* containsSecret */.At)(value) || words.length < 2 || words.length > 5
        ? undefined
        : `Write ${meant}.`;
};
const hintToRename = (name) => {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
    const meant = plain.replace(/[^A-Za-z0-9]+(.?)/g, (_, next) => next.toUpperCase());
    return /^[A-Za-z][A-Za-z0-9]{0,59}$/.test(meant) && meant !== name ? `Write ${meant}` : 'Rename it';
};

// EXTERNAL MODULE: ./lib/config/complaints/phrases.js
var phrases = __webpack_require__(53203);
;// CONCATENATED MODULE: ./lib/config/complaints/merge-keys.js



const mergeKey = '<<';
const hintForMergeKey = 'Merge keys are not part of YAML 1.2: repeat the keys, or put an alias in place of the whole value.';
const merges = (map) => {
    const merged = (0,shape_walk/* valueAt */.fK)(map, [mergeKey]);
    return merged !== null && typeof merged === 'object';
};
const mergeKeyErrors = (config) => {
    const found = [];
    const steps = [];
    const search = (value) => {
        if (value === null || typeof value !== 'object')
            return;
        for (const [key, item] of Object.entries(value)) {
            if (item === null || typeof item !== 'object')
                continue;
            if (key === mergeKey) {
                const sentence = `"${mergeKey}" is not a known key ${(0,phrases/* inside */.nx)(steps)}.`;
                found.push((0,diagnostic/* errorAtKey */.DE)('config/unknown-key', [...steps, mergeKey], sentence, hintForMergeKey));
                continue;
            }
            steps.push(Array.isArray(value) ? Number(key) : key);
            search(item);
            steps.pop();
        }
    };
    search(config);
    return found;
};
const isAboutMergeKey = ({ keyword, path, params }, root) => {
    const at = path.indexOf(mergeKey);
    if (at >= 0)
        return merges((0,shape_walk/* valueAt */.fK)(root, path.slice(0, at)));
    const isOfKeys = params.additionalProperty === mergeKey || params.propertyName === mergeKey;
    return (isOfKeys || keyword === 'required' || keyword === 'exactlyOne') && merges((0,shape_walk/* valueAt */.fK)(root, path));
};

;// CONCATENATED MODULE: ./lib/config/complaints/misplaced-key.js


const has = (shape, key) => Object.hasOwn((shape?.properties ?? {}), key);
const placeOf = (path) => path.length ? `${(0,phrases/* nameOf */.Vb)(path).replace(/^Item/, 'item')}` : 'the top of the config';
const hintForMisplacedKey = (key, path, shape, root) => {
    const own = ((0,shape_walk/* shapeAt */.ln)(shape, root, path)?.properties ?? {});
    const below = Object.keys(own).find((name) => has(own[name], key));
    if (below !== undefined)
        return `It belongs below \`${below}\`, one level deeper.`;
    for (let length = path.length - 1; length >= 0; length--) {
        const above = path.slice(0, length);
        if (has((0,shape_walk/* shapeAt */.ln)(shape, root, above), key))
            return `It belongs to ${placeOf(above)}, further out.`;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/config/complaints/not-supported.js

const services = 'Keep it in a stack of its own: this action deploys batch jobs, with what starts them and what they use.';
const website = 'Deploy the website by another stack; a job reaches what it needs there by an environment variable.';
const notSupportedResources = new Map([
    ['web-service', services],
    ['worker-service', services],
    ['container-workload', services],
    ['multi-container-workload', services],
    ['convex', services],
    ['agentcore-runtime', services],
    ['agentcore-memory', services],
    ['agentcore-gateway', services],
    ['agentcore-browser', services],
    ['agentcore-code-interpreter', services],
    ['nextjs-web', website],
    ['astro-web', website],
    ['nuxt-web', website],
    ['remix-web', website],
    ['solidstart-web', website],
    ['sveltekit-web', website],
    ['tanstack-web', website],
    ['hosting-bucket', website],
    ['network-load-balancer', services],
    [
        'state-machine',
        'Write it under cloudformationResources as AWS::StepFunctions::StateMachine; a job is started by $ResourceParam(name, "stateMachineArn").',
    ],
    ['edge-lambda-function', 'Write it under cloudformationResources as AWS::Lambda::Function, in a stack of us-east-1.'],
    ['edge-function', 'Write it under cloudformationResources as AWS::Lambda::Function, in a stack of us-east-1.'],
    ['aurora-database', 'Write relational-database with an engine of type aurora-mysql or aurora-postgresql.'],
    ['bastion', 'Deploy it by another stack: reach a database through Session Manager from there.'],
    ['deployment-script', 'Run it as a step of the workflow, before or after this action.'],
    ['custom-resource-definition', 'Write the function and the Custom:: resource under cloudformationResources.'],
    ['custom-resource-instance', 'Write it under cloudformationResources with a Type of Custom::….'],
    ['aws-cdk-construct', 'Deploy it with the CDK, or write its resources under cloudformationResources.'],
]);
const ofFunctions = 'A job cannot be started by it: let a function receive it and start the job, or use another event.';
const ofContainers = 'It is for services; a job is started by http-api-gateway or application-load-balancer.';
const notSupportedEvents = new Map([
    ['kafka-topic', ofFunctions],
    ['iot', ofFunctions],
    [
        'cloudwatch-alarm',
        'Write an event-bus event with useDefaultBus: true and an eventPattern of source [aws.cloudwatch] and detail-type [CloudWatch Alarm State Change].',
    ],
    ['workload-internal', ofContainers],
    ['service-connect', ofContainers],
    ['network-load-balancer', ofContainers],
]);
const notSupportedKeys = new Map([
    [
        'edgeFunctions',
        {
            under: ['cdn', 'routeRewrites'],
            sentence: '`edgeFunctions` is not supported here: Lambda@Edge takes functions of us-east-1 alone, wherever the stack is, and its copies can be deleted only hours after the distribution is.',
            hint: 'Remove it: let what it did be done by the origin, or deploy the distribution by a stack of its own in us-east-1, with this origin.',
        },
    ],
]);
const notSupportedKey = (key, path) => {
    const found = notSupportedKeys.get(key);
    const parent = path.findLast((part) => typeof part === 'string');
    return found?.under.includes(String(parent)) ? found : undefined;
};
const tableAt = (path) => {
    if (path[0] === 'resources' && path.length === 2)
        return notSupportedResources;
    return path.at(-2) === 'events' ? notSupportedEvents : undefined;
};
const hintForMistypedUnsupportedType = (type, path) => {
    const table = tableAt(path);
    const meant = table && (0,suggest/* nearest */.pA)(type, [...table.keys()]);
    return meant === undefined ? undefined : `\`${meant}\` is not supported here. ${table?.get(meant)}`;
};
const hintForUnsupportedType = (type, path) => tableAt(path)?.get(type);

;// CONCATENATED MODULE: ./lib/config/complaints/template-sections.js
const sections = new Set([
    ...['AWSTemplateFormatVersion', 'Conditions', 'Description', 'Globals', 'Hooks', 'Mappings', 'Metadata'],
    ...['Parameters', 'Rules', 'Transform'],
]);
const hintForTemplateSection = (key, path) => {
    const isSection = path.length === 0 && sections.has(key);
    const isPart = path[0] === 'cloudformationResources' && (key === 'Condition' || key.startsWith('Fn::'));
    if (!isSection && !isPart)
        return undefined;
    return `\`${key.replace(/^(Fn::ForEach)::.*/s, '$1')}\` of CloudFormation's templates is no part of this language: write each resource out, and values or directives such as $Stage(), $Var().name or $CliArgs(…) in its place.`;
};

;// CONCATENATED MODULE: ./lib/config/complaints/violation.js

const violationOf = (error, shape, root) => {
    const { path } = error;
    return { error, path, value: (0,shape_walk/* valueAt */.fK)(root, path), root, shape, own: (0,shape_walk/* shapeAt */.ln)(shape, root, path) ?? {} };
};
const propertiesOf = (own) => (own.properties ?? {});
const descriptionOf = ({ description }) => description;
const joinSentences = (...sentences) => sentences.filter((sentence) => sentence !== undefined).join(' ');

;// CONCATENATED MODULE: ./lib/config/complaints/keys.js













const unknownKey = (violation) => {
    const { error, path } = violation;
    const key = String(error.params.additionalProperty);
    const refused = notSupportedKey(key, path);
    if (refused !== undefined)
        return (0,diagnostic/* errorAtKey */.DE)('config/not-supported', [...path, key], refused.sentence, refused.hint);
    return (0,diagnostic/* errorAtKey */.DE)('config/unknown-key', [...path, key], `${(0,visible/* literal */.eu)(key)} is not a known key ${(0,phrases/* inside */.nx)(path)}.`, hintForUnknownKey(key, violation));
};
const hintForUnknownKey = (key, violation) => {
    const { path, value, own } = violation;
    if (key === mergeKey)
        return hintForMergeKey;
    if (path.length === 0 && key.startsWith('x-'))
        return 'Write it below `variables`, above `resources`: an anchor (`&name`) there works in all that follows.';
    const section = hintForTemplateSection(key, path);
    if (section !== undefined)
        return section;
    const written = (0,shape_walk/* valueAt */.fK)(value, [key]);
    if (keysMeantAsNames(value, own).includes(key))
        return hintForPair(key, written, own);
    const resource = path.length === 0 ? hintForResource(written) : undefined;
    const source = path.at(-3) === 'events' ? hintForEventKey(key, Object.keys(propertiesOf(own))) : undefined;
    return resource ?? source ?? hintByName(key, violation);
};
const hintByName = (key, { path, root, shape, own, value }) => {
    const properties = propertiesOf(own);
    const known = Object.keys(properties).filter((name) => !properties[name]?.ignored);
    const word = path[0] === 'lint' ? key.replace(/^lint\//, '') : key;
    const near = (0,suggest/* nearest */.pA)(word, known);
    const place = near === undefined
        ? (hintByValue((0,shape_walk/* valueAt */.fK)(value, [key]), value, properties) ?? hintForMisplacedKey(key, path, shape, root))
        : undefined;
    if (place !== undefined)
        return place;
    const isSure = near !== undefined && Math.abs(word.length - near.length) <= 3;
    const foreign = isSure ? undefined : hintForForeignKey(word, path);
    return foreign ?? (0,suggest/* didYouMean */.au)(word, near === undefined ? known.filter((name) => !properties[name]?.later) : known);
};
const hintByValue = (written, map, properties) => {
    if (typeof written !== 'string')
        return undefined;
    const meant = Object.keys(properties).filter((name) => properties[name]?.enum?.includes(written) && (0,shape_walk/* valueAt */.fK)(map, [name]) === undefined);
    return meant.length === 1 ? `Did you mean \`${meant[0]}\`?` : undefined;
};
const missingKey = ({ error, path, value, own }) => {
    if (keysMeantAsNames(value, own).length)
        return undefined;
    const key = String(error.params.missingProperty);
    const written = value !== null && typeof value === 'object' ? Object.keys(value) : [];
    const known = Object.keys(propertiesOf(own));
    const mistyped = (0,suggest/* nearest */.pA)(key, written.filter((word) => !known.includes(word)));
    return (0,diagnostic/* errorAtKey */.DE)('config/missing-key', path, `${(0,phrases/* nameOf */.Vb)(path)} lacks its key \`${key}\`.`, mistyped === undefined ? hintToAdd(key, own) : `Is \`${mistyped}\` meant as \`${key}\`?`);
};
const hintToAdd = (key, own) => {
    if (key === 'type' && own.discriminator)
        return `Add \`type:\` with one of ${(0,phrases/* inBackticks */.Zw)((0,shape_walk/* typesOf */.pl)(own))}.`;
    const asked = propertiesOf(own)[key];
    const below = (asked?.required ?? asked?.exactlyOne);
    if (below)
        return `Add \`${key}:\` with ${asked?.required ? '' : 'one of '}${(0,phrases/* inBackticks */.Zw)(below)}.`;
    return joinSentences(`Add \`${key}:\`.`, asked && descriptionOf(asked));
};
const wrongName = ({ error, path }) => {
    const name = String(error.params.propertyName);
    return (0,diagnostic/* errorAtKey */.DE)('config/resource-name', [...path, name], path[0] === 'resources'
        ? `The resource name ${(0,visible/* literal */.eu)(name)} is not allowed: a letter, then letters and digits, at most 60 in all.`
        : `The logical id ${(0,visible/* literal */.eu)(name)} is not allowed: letters and digits, at most 255.`, hintForTemplateSection(name, path) ?? `${hintToRename(name)}; names become part of logical ids in the template.`);
};
const exactlyOne = (violation) => (0,diagnostic/* errorAtKey */.DE)('config/exactly-one', violation.path, ...sentenceAndHint('Exactly one of', violation.own.exactlyOne, violation));
const atMostOne = (violation) => (0,diagnostic/* errorAtKey */.DE)('config/at-most-one', violation.path, ...sentenceAndHint('At most one of', violation.own.atMostOne, violation));
const sentenceAndHint = (rule, keys, { path, value }) => {
    const written = keys.filter((key) => Object.hasOwn(value, key));
    const where = (0,phrases/* inside */.nx)(path).replace(/^of/, 'to');
    return [
        `${rule} ${(0,phrases/* inBackticks */.Zw)(keys)} belongs ${where}; ${written.length ? `written are ${(0,phrases/* inBackticks */.Zw)(written)}` : 'none is written'}.`,
        written.length ? 'Keep one and remove what is too much.' : 'Add one of them.',
    ];
};

// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/packaging/command-line.js
var command_line = __webpack_require__(48213);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
;// CONCATENATED MODULE: ./lib/config/complaints/quantities.js

const seconds = {
    ms: 0.001,
    s: 1,
    sec: 1,
    m: 60,
    min: 60,
    h: 3_600,
    hr: 3_600,
    d: 86_400,
};
const mebibytes = {
    m: 1,
    mb: 1,
    mi: 1,
    mib: 1,
    g: 1_024,
    gb: 1_024,
    gi: 1_024,
    gib: 1_024,
};
const sizesOfDisks = {
    ...mebibytes,
    t: 1_048_576,
    tb: 1_048_576,
    ti: 1_048_576,
    tib: 1_048_576,
};
const processors = { cpu: 1, vcpu: 1, core: 1, m: 0.001 };
const quantities_short = (word) => word.replace(/^(sec|min|h|d)(ond|ute|our|r|ay)?s?$/, '$1').replace(/^(v?cpu|core)s$/, '$1');
const units = [
    { word: /\bMi?B\b/, factors: mebibytes, size: 1 },
    { word: /\bGiB\b/, factors: sizesOfDisks, size: 1_024 },
    { word: /\bmilliseconds\b/i, factors: seconds, size: 0.001 },
    { word: /\bseconds\b/i, factors: seconds, size: 1 },
    { word: /\bminutes\b/i, factors: seconds, size: 60 },
    { word: /\bhours\b/i, factors: seconds, size: 3_600 },
    { word: /\bdays\b/i, factors: seconds, size: 86_400 },
    { word: /\bvirtual CPUs\b/i, factors: processors, size: 1, round: true },
];
const unitOf = (description) => {
    const text = description.replace(/\([^()]*\)/g, '');
    const found = units.map((unit) => ({ unit, at: text.search(unit.word) })).filter(({ at }) => at >= 0);
    return found.sort((one, other) => one.at - other.at)[0]?.unit;
};
const quantityToNumber = (text, description) => {
    const [, number, word] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
    const unit = word === undefined ? undefined : unitOf(description);
    const factor = unit?.factors[quantities_short(word.toLowerCase())];
    if (unit === undefined || factor === undefined)
        return undefined;
    const exact = (Number(number) * factor) / unit.size;
    const value = unit.round ? Math.ceil(exact) : exact;
    return Number.isInteger(value) && value > 0 ? value : undefined;
};
const wholeNumber = (value, description) => Math.ceil(/\bMiB\b/.test(description) && value < 64 ? value * 1_024 : value);
const fittingMemory = (memoryMiB, description, beside) => {
    const { cpu, gpu } = (beside ?? {});
    if (!/\bMiB\b/.test(description) || typeof cpu !== 'number' || gpu !== undefined)
        return undefined;
    return (0,prices/* boundaryOf */.iH)({ cpu, memoryMiB })?.keeps;
};

;// CONCATENATED MODULE: ./lib/config/complaints/type-hints.js








const hintForType = (asked, value, own, beside) => {
    const { items, description = '' } = own;
    const keys = (asked.includes('array') ? items?.required : own.required);
    if (value === null)
        return hintForNothing(asked, keys);
    if (asked.includes('string') && asked.includes('array'))
        return description;
    if (asked.includes('string') && (0,written_number/* isWrittenNumber */.LT)(value))
        return `Put it into quotes: "${(0,written_number/* textOfNumber */.ez)(value)}".`;
    if (asked.includes('string') && ['number', 'boolean'].includes(typeof value))
        return `Put it into quotes: "${value}".`;
    if (asked.some((type) => type === 'integer' || type === 'number'))
        return hintForNumber(value, description, beside);
    if (asked.includes('boolean') && typeof value === 'string')
        return hintForBoolean(value);
    if (asked.includes('array'))
        return hintForList(value, keys, own);
    if (asked.includes('object'))
        return hintForMap(value, keys, beside);
    return undefined;
};
const hintForNothing = (asked, keys) => asked.includes('object') && keys?.length
    ? `Write ${(0,phrases/* inBackticks */.Zw)(keys)} below it, indented by two spaces more.`
    : 'Write a value, or remove the key.';
const hintForNumber = (value, description, beside) => {
    if (typeof value === 'number' && value > 0)
        return hintToWrite(wholeNumber(value, description), description, beside);
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    if (Number.isFinite(Number(value)))
        return `Remove the quotes: ${Number(value)}.`;
    const written = quantityToNumber(value, description);
    return written === undefined ? undefined : hintToWrite(written, description, beside);
};
const hintToWrite = (number, description, beside) => {
    const fitting = fittingMemory(number, description, beside);
    if (fitting === undefined)
        return `Write ${number}. ${description}`;
    return `Write ${fitting}, since ${number} would need the next larger instance. ${description}`;
};
const hintForBoolean = (value) => {
    if (/^(true|false)$/i.test(value))
        return `Write ${value.toLowerCase()}, without quotes.`;
    return /^(yes|no|on|off|y|n)$/i.test(value)
        ? `Write ${/^(yes|on|y)$/i.test(value)}: in YAML 1.2 \`${value}\` is a text.`
        : undefined;
};
const hintForList = (value, keys, own) => {
    if (typeof value === 'string' && own.commandLine && !(0,token/* hasToken */.y0)(value))
        return (0,command_line/* hintForCommandLine */.o)(value);
    if (['string', 'number', 'boolean'].includes(typeof value))
        return keys || (0,token/* hasToken */.y0)(String(value)) ? dashes(keys) : `Put it into brackets: [${itemsOf(value).join(', ')}].`;
    if (Array.isArray(value))
        return undefined;
    const [first] = Object.entries(value);
    const pair = first && writtenPair(keys, first[0], '…');
    return pair === undefined ? dashes(keys) : `${dashes(keys)} The first is - ${pair}.`;
};
const itemsOf = (value) => {
    const words = typeof value === 'string' ? value.split(',').map((word) => word.trim()) : [];
    const areNames = words.every((word) => /^[\w.:/-]+$/.test(word)) && !(0,secret/* containsSecret */.At)(String(value));
    return areNames && words.length > 1 ? words : [(0,visible/* literal */.eu)(value)];
};
const dashes = (keys) => {
    if (!keys)
        return 'Write a dash before each item.';
    return `Write a dash before each item, and in it the ${keys.length === 1 ? 'key' : 'keys'} ${(0,phrases/* inBackticks */.Zw)(keys)}.`;
};
const hintForMap = (value, keys, beside) => {
    if (Array.isArray(value) && Array.isArray(beside))
        return 'YAML joins no lists: write its items here one by one, or its alias in place of the whole list.';
    if (Array.isArray(value))
        return withoutDashes(value[0]);
    if (typeof value !== 'string' || (0,token/* hasToken */.y0)(value))
        return undefined;
    const [, name, rest] = /^([A-Za-z_]\w*)=([\w./-]*)$/.exec(value) ?? [];
    const pair = name && writtenPair(keys, name, rest || '…');
    if (pair)
        return `Write ${pair}.`;
    return keys?.join() === 'type' ? `Write type: ${(0,visible/* visible */.RK)(value)}.` : undefined;
};
const withoutDashes = (first) => {
    const name = first?.name;
    return typeof name === 'string' && !(0,token/* hasToken */.y0)(name)
        ? `Write keys without dashes: \`${(0,visible/* visible */.RK)(name)}:\` first.`
        : 'Write keys without dashes.';
};

;// CONCATENATED MODULE: ./lib/config/complaints/types.js








const wrongType = ({ error, path, value, own, root }) => {
    if (path.length === 0)
        return (0,diagnostic/* errorAt */.Os)('config/not-a-map', path, `The config is ${(0,phrases/* kindOf */.I)(value)}; a map of keys is needed.`, 'Begin with `resources:`.');
    const asked = [error.params.type].flat().map(String);
    const needed = asked.map((type) => phrases/* kinds */.EZ[type] ?? type).join(', ');
    return (0,diagnostic/* errorAt */.Os)('config/wrong-type', path, `${(0,phrases/* nameOf */.Vb)(path)} is ${(0,phrases/* kindOf */.I)(value)}; ${needed} is needed.`, hintForType(asked, value, own, (0,shape_walk/* valueAt */.fK)(root, path.slice(0, -1))) ??
        joinSentences(`Write ${needed}.`, descriptionOf(own)));
};
const unknownType = ({ path, value, own }) => {
    const type = value.type;
    if (type === undefined)
        return undefined;
    const at = [...path, 'type'];
    if (typeof type !== 'string')
        return (0,diagnostic/* errorAt */.Os)('config/wrong-type', at, `\`type\` is ${(0,phrases/* kindOf */.I)(type)}; a text is needed.`);
    const instead = hintForUnsupportedType(type, path);
    if (instead !== undefined)
        return (0,diagnostic/* errorAt */.Os)('config/not-supported', at, `The type \`${type}\` of Stacktape is not supported here.`, instead);
    return (0,diagnostic/* errorAt */.Os)('config/unknown-type', at, `The type ${(0,phrases/* shown */.SP)(type)} is not known here.`, hintForUnknownType(type, path, (0,shape_walk/* typesOf */.pl)(own)));
};
const hintForUnknownType = (type, path, known) => {
    const other = (0,suggest/* nearest */.pA)(type, known) === undefined
        ? (hintForForeignType(type, known) ?? hintForMistypedUnsupportedType(type, path))
        : undefined;
    return other ?? (0,suggest/* didYouMean */.au)(type, known);
};

// EXTERNAL MODULE: ./lib/config/project.js
var project = __webpack_require__(34663);
;// CONCATENATED MODULE: ./lib/config/complaints/values.js








const notAllowed = ({ path, value, own }) => {
    const allowed = (own.enum ?? [own.const]).map(String);
    const meant = meantAmong(value, allowed);
    const rule = allowed.length > 8 && (meant !== undefined || typeof value === 'number')
        ? `that is none of its ${allowed.length} allowed values`
        : `allowed ${allowed.length === 1 ? 'is' : 'are'} ${(0,phrases/* inBackticks */.Zw)(allowed)}`;
    return (0,diagnostic/* errorAt */.Os)('config/not-allowed', path, `${(0,phrases/* nameOf */.Vb)(path)} is ${(0,phrases/* shown */.SP)(value)}; ${rule}.`, meant === undefined ? values_hintForNumber(value, own.enum) : `Did you mean \`${meant}\`?`);
};
const meantAmong = (value, allowed) => {
    if (value === false)
        return allowed.find((one) => one === 'off');
    if (typeof value !== 'string' || (0,token/* hasToken */.y0)(value))
        return undefined;
    return (0,suggest/* nearest */.pA)(value, allowed) ?? allowed.find((one) => one.toLowerCase().includes(`:${value.toLowerCase()}`));
};
const values_hintForNumber = (value, allowed) => {
    if (typeof value !== 'number' || !Array.isArray(allowed))
        return undefined;
    const same = allowed.find((one) => typeof one === 'string' && one !== '' && Number(one) === value);
    if (same !== undefined)
        return `Put it into quotes: "${same}".`;
    const numbers = allowed.filter((one) => typeof one === 'number').sort((a, b) => a - b);
    const around = [numbers.findLast((one) => one < value), numbers.find((one) => one > value)];
    const near = around.filter((one) => one !== undefined);
    return near.length ? `The nearest ${near.length > 1 ? 'are' : 'is'} ${near.join(' and ')}.` : undefined;
};
const wrongNumber = ({ error, path, value, own }) => {
    const limit = Number(error.params.limit);
    const [rule, hint] = limitOf(error.keyword, limit);
    return (0,diagnostic/* errorAt */.Os)('config/out-of-range', path, `${(0,phrases/* nameOf */.Vb)(path)} is ${value}; ${rule}.`, joinSentences(hint, descriptionOf(own)));
};
const limitOf = (keyword, limit) => {
    if (keyword === 'minimum')
        return [`the least is ${limit}`, `Write ${limit} or more.`];
    if (keyword === 'maximum')
        return [`the most is ${limit}`, `Write ${limit} or less.`];
    return [`it must be more than ${limit}`];
};
const wrongLength = ({ error, path, value }) => {
    const text = value;
    if ((0,token/* hasToken */.y0)(text) || isResolvedLater(text, path))
        return undefined;
    return wrongAmount(error, path, `${[...text].length} characters`);
};
const wrongCount = ({ error, path, value }) => wrongAmount(error, path, `${value.length} items`);
const wrongAmount = ({ keyword, params }, path, amount) => {
    const limit = Number(params.limit);
    const bound = keyword.startsWith('max') ? 'at most' : 'at least';
    const verb = limit === 1 ? 'is' : 'are';
    return (0,diagnostic/* errorAt */.Os)('config/out-of-range', path, `${(0,phrases/* nameOf */.Vb)(path)} has ${amount}; ${bound} ${limit} ${verb} allowed.`);
};
const isResolvedLater = (text, path) => text.includes('{{resolve:') && (path[0] === 'resources' || path[1] === 'tags');
const wrongFormat = ({ path, value, own, root }) => {
    if ((0,token/* hasToken */.y0)(value) && path[0] !== 'serviceName')
        return undefined;
    if (isResolvedLater(value, path))
        return undefined;
    return (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `${(0,phrases/* nameOf */.Vb)(path)} is ${(0,phrases/* shown */.SP)(value)}, which is not of the form that it needs.`, joinSentences(hintForArn(String(value), own, root) ??
        hintForFormat(String(value), String(own.pattern)) ??
        (path[0] === 'serviceName' ? hintForProjectName(String(value), own) : undefined), descriptionOf(own)));
};
const hintForProjectName = (text, own) => {
    const name = (0,secret/* containsSecret */.At)(text) ? undefined : (0,project/* mendedName */.R)(text);
    return name !== undefined && new RegExp(String(own.pattern), 'u').test(name) ? `Write ${name}.` : undefined;
};

;// CONCATENATED MODULE: ./lib/config/complaints/complaints.js






const complaintOf = (error, shape, root) => (byKeyword[error.keyword] ?? otherRule)(violationOf(error, shape, root));
const byKeyword = {
    additionalProperties: unknownKey,
    required: missingKey,
    propertyNames: wrongName,
    exactlyOne: exactlyOne,
    atMostOne: atMostOne,
    type: wrongType,
    discriminator: unknownType,
    enum: notAllowed,
    const: notAllowed,
    minimum: wrongNumber,
    maximum: wrongNumber,
    exclusiveMinimum: wrongNumber,
    minLength: wrongLength,
    maxLength: wrongLength,
    minItems: wrongCount,
    maxItems: wrongCount,
    pattern: wrongFormat,
};
const otherRule = ({ error, path }) => (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `${(0,phrases/* nameOf */.Vb)(path)} breaks the rule \`${error.keyword}\` of the schema.`);

// EXTERNAL MODULE: ./lib/config/schema.js + 1 modules
var schema = __webpack_require__(26534);
;// CONCATENATED MODULE: ./lib/config/settle-numbers.js



const settleNumbers = (shape, config) => {
    const warnings = [];
    const number = (own, written, path) => {
        const types = [own?.type ?? []].flat();
        if (types.includes('string'))
            return types.length > 1 ? (0,written_number/* textOfNumber */.ez)(written) : written;
        const isJson = own === undefined || (types.length === 0 && !('enum' in own || 'const' in own || 'oneOf' in own));
        return isJson ? json(written, path) : (0,written_number/* valueOfNumber */.MK)(written);
    };
    const json = (written, path) => {
        if (!(0,written_number/* looksLikeVersion */.aG)(written))
            return (0,written_number/* jsonOfNumber */.tj)(written);
        if (takesTexts(path))
            return (0,written_number/* textOfNumber */.ez)(written);
        const value = (0,written_number/* valueOfNumber */.MK)(written);
        warnings.push((0,diagnostic/* warningAt */.MK)('config/rewritten-number', path, `${(0,written_number/* textOfNumber */.ez)(written)} without quotes is a number, and becomes ${value}.`, `Put it into quotes if it is a text: "${(0,written_number/* textOfNumber */.ez)(written)}".`));
        return value;
    };
    const settled = (own, value, path) => {
        if ((0,written_number/* isWrittenNumber */.LT)(value))
            return number(own, value, path);
        if (value === null || typeof value !== 'object')
            return value;
        const member = own && (0,shape_walk/* memberOf */.C5)(own, value);
        const below = (step, item) => settled(member && (0,shape_walk/* partOf */.BU)(member, step), item, [...path, step]);
        if (Array.isArray(value))
            return value.map((item, index) => below(index, item));
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
    };
    return { value: settled(shape, config, []), warnings };
};
const takesTexts = ([top, , below]) => top === 'variables' || top === 'cloudformationResources' || (top === 'resources' && below === 'overrides');

;// CONCATENATED MODULE: ./lib/config/judge.js








const judgeOver = (over) => ({
    judgeShape: (value) => complaintsAbout(over, settleNumbers(over, structuredClone(value)).value).filter((diagnostic) => !isUnresolved(diagnostic, value)),
    judge: (value) => {
        const { value: filled, warnings } = settleNumbers(over, structuredClone(value));
        const diagnostics = [...complaintsAbout(over, filled), ...warnings];
        return diagnostics.some(diagnostic/* isError */.bJ) ? { diagnostics } : { value: filled, diagnostics };
    },
});
const complaintsAbout = (over, value) => {
    const found = brokenRules(over, value).flatMap((error) => {
        const diagnostic = isAboutMergeKey(error, value) ? undefined : complaintOf(error, over, value);
        return diagnostic ? [{ error, diagnostic }] : [];
    });
    const isRepeated = repetitionsIn(found, over, value);
    return [
        ...found.filter(({ error }) => !isRepeated(error)).map(({ diagnostic }) => diagnostic),
        ...mergeKeyErrors(value),
    ];
};
const repetitionsIn = (found, over, value) => {
    const unknownKeys = new Set(found
        .filter(({ diagnostic }) => diagnostic.code === 'config/unknown-key')
        .map(({ error: { path }, diagnostic: { hint } }) => JSON.stringify([path, hint?.replace(/(?<=^Did you mean `[^`]+`\?) .*$/, '')])));
    const wrongTypes = new Set(found.filter(({ error }) => error.keyword === 'type').map(({ error }) => JSON.stringify(error.path)));
    const isMeant = (path, key) => [`Did you mean \`${key}\`?`, `It belongs below \`${key}\`, one level deeper.`].some((hint) => unknownKeys.has(JSON.stringify([path, hint])));
    return ({ keyword, path, params }) => {
        if (path[0] === 'cloudformationResources' && String(path[1]).startsWith('Fn::'))
            return true;
        if (keyword !== 'type' && wrongTypes.has(JSON.stringify(path)))
            return true;
        if (keyword === 'required')
            return isMeant(path, params.missingProperty);
        return keyword === 'exactlyOne' && missingKeys(over, value, path).some((key) => isMeant(path, key));
    };
};
const missingKeys = (over, value, path) => {
    const keys = ((0,shape_walk/* shapeAt */.ln)(over, value, path)?.exactlyOne ?? []);
    const map = (0,shape_walk/* valueAt */.fK)(value, path);
    return keys.some((key) => Object.hasOwn(map, key)) ? [] : keys;
};
const isUnresolved = ({ place }, root) => {
    if (place === 'file' || 'offset' in place)
        return false;
    const path = place.at === 'key' ? place.path.slice(0, -1) : place.path;
    return (0,syntax/* looksLikeCall */.w)(root) || path.some((_, index) => (0,syntax/* looksLikeCall */.w)((0,shape_walk/* valueAt */.fK)(root, path.slice(0, index + 1))));
};
const checks = judgeOver(schema/* shape */.c);
const judgeShape = checks.judgeShape;
const judge = checks.judge;


/***/ }),

/***/ 34663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mendedName),
/* harmony export */   j: () => (/* binding */ projectName)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19653);
/* harmony import */ var _schema_aws_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64829);


const stackForm = /^[a-zA-Z][-a-zA-Z0-9]*$/;
const form = new RegExp(_schema_aws_values_js__WEBPACK_IMPORTED_MODULE_0__/* .projectNamePattern */ .Bm);
const longest = 95;
const wrong = (sentence) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('config/project-name', ['serviceName'], sentence, 'Use letters, digits and hyphens, a letter first.');
const projectName = (input, serviceName, place = {}) => {
    const written = input ?? serviceName;
    const name = written ?? nameFromPlace(place);
    if (name === undefined)
        return {
            diagnostics: [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('config/project-name', [], 'The project has no name.', 'Add `serviceName: my-project` at the top, or give project-name.'),
            ],
        };
    if (!form.test(name))
        return { diagnostics: [wrong(sentenceAbout(name))] };
    if (name.length > longest)
        return { diagnostics: [wrong(`The project name has ${name.length} characters; ${longest} is the most.`)] };
    return { value: name, diagnostics: [] };
};
const sentenceAbout = (name) => {
    const quoted = `The project name ${JSON.stringify(name)}`;
    if (!stackForm.test(name))
        return `${quoted} cannot be the beginning of a stack's name.`;
    return /--|-$/.test(name)
        ? `${quoted} cannot be part of an ECR repository's name: no "--", and no "-" at the end.`
        : `${quoted} cannot be the beginning of a bucket's name: S3 keeps it for itself.`;
};
const nameFromPlace = ({ repository, folder = '' }) => {
    const own = repository?.split('/').at(-1);
    return own ? mendedName(`${own}/${folder}`) : undefined;
};
const mendedName = (text) => {
    const name = text.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '');
    if (!name)
        return undefined;
    return /^[0-9]/.test(name) ? `p-${name}` : name;
};


/***/ }),

/***/ 26534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ schema_shape)
});

// UNUSED EXPORTS: configShape

// EXTERNAL MODULE: ./lib/generated/resources.js + 115 modules
var resources = __webpack_require__(58100);
// EXTERNAL MODULE: ./lib/generated/rules.js + 48 modules
var rules = __webpack_require__(27923);
// EXTERNAL MODULE: ./lib/schema/aws-values.js
var aws_values = __webpack_require__(64829);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
;// CONCATENATED MODULE: ./lib/config/top-level-keys.js


const output = (0,shape/* object */.Ik)('An output of the stack.', {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name: letters and digits, nothing else.', { pattern: '^[A-Za-z0-9]+$', maxLength: 255 })),
    value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value, most often a directive.')),
    description: (0,shape/* text */.Qq)('What it is.', { maxLength: 1024 }),
    export: (0,shape/* flag */.Jt)('Whether other stacks may import it.', { default: false }),
});
const tag = (0,shape/* object */.Ik)('A tag.', {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its key: letters, digits, spaces and _.:/=+-@, at most 128; it begins with neither `aws:` nor `batch-job:`.', aws_values/* tagKey */.E4)),
    value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value: letters, digits, spaces and _.:/=+-@, at most 256.', aws_values/* tagValue */.EZ)),
});
const stackConfig = (0,shape/* object */.Ik)('What belongs to the stack as a whole.', {
    outputs: (0,shape/* list */.p_)('Outputs of the stack, besides those of its resources.', output),
    preview: (0,shape/* object */.Ik)('How previews differ, the stages `pr-<number>`. An addition of ours.', {
        events: (0,shape/* oneOf */.yL)('Which events start jobs in a preview: those whose source is of this config (`own`), `all`, or `none`.', ['own', 'all', 'none'], { default: 'own' }),
        borrow: (0,shape/* list */.p_)('Resources that a preview does not make: it uses those of the stage from which it borrows, which names them in `lend`.', (0,shape/* text */.Qq)('The name of a resource of this config.', { minLength: 1 })),
        permissionsBoundary: (0,aws_values/* managedPolicy */.kL)('The policy that limits every role of a preview, by name or ARN, in place of `stackConfig.permissionsBoundary`: `bootstrap` makes one, without which its role `preview` makes no role.'),
    }),
    lend: (0,shape/* list */.p_)('Resources of this config that previews may borrow from this stage. An addition of ours.', (0,shape/* text */.Qq)('The name of a resource of this config.', { minLength: 1 })),
    permissionsBoundary: (0,aws_values/* managedPolicy */.kL)('The policy that limits every role of the stack, by name or ARN, where the account asks for a permissions boundary. An addition of ours.'),
    tags: (0,shape/* list */.p_)('Tags of the resources that can be tagged without being replaced; at most 45.', tag, { maxItems: 45 }),
    disableStackInfoSaving: (0,shape/* ignored */.PP)((0,shape/* flag */.Jt)('Stacktape saves what it knows of a stack in a folder.'), 'Nothing is saved in a folder here; the outputs are a file in output-dir.'),
    stackInfoDirectory: (0,shape/* ignored */.PP)((0,shape/* text */.Qq)('The folder of it.'), 'Nothing is saved in a folder here; the outputs are a file in output-dir.'),
    vpc: (0,shape/* later */.NU)((0,shape/* object */.Ik)('The network that everything in the stack shares.', {
        reuseVpc: (0,shape/* object */.Ik)('A network that exists already: of another stack of ours, or any.', {
            projectName: (0,shape/* text */.Qq)('The project of the other stack; `stage` belongs to it.'),
            stage: (0,shape/* text */.Qq)('The stage of the other stack.'),
            vpcId: (0,shape/* text */.Qq)('The id of the network.', { pattern: '^vpc-[0-9a-f]+$' }),
        }, { exactlyOne: ['projectName', 'vpcId'] }),
        nat: (0,shape/* object */.Ik)('The way to the internet for what has no public address.', {
            availabilityZones: (0,shape/* oneOf */.yL)('In how many availability zones there is one.', [1, 2, 3], { default: 2 }),
        }),
    })),
    compute: (0,shape/* object */.Ik)('The instances that run the jobs. An addition of ours: Stacktape does not know it.', {
        maxVcpus: (0,shape/* integer */.nd)('The most virtual CPUs that each pool of instances may have at a time, which limits what can be spent. Without it 256, or as many as the largest job needs.', { minimum: 1, maximum: 100_000 }),
        lend: (0,shape/* list */.p_)('Who may borrow instances of this stage: `previews`, which get pools of their own for that. A preview itself lends nothing.', (0,shape/* oneOf */.yL)('Who borrows: the previews of this project.', ['previews'])),
        reuse: (0,shape/* object */.Ik)('The stage of this project whose instances its previews borrow; other stages have their own.', {
            stage: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the stage, which lends them by `lend`; without it that of the input `base-stage`. A preview that names itself has instances of its own.', { pattern: '^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$' })),
        }),
    }),
});
const deploymentConfig = (0,shape/* object */.Ik)('How the stack is deployed.', {
    terminationProtection: (0,shape/* later */.NU)((0,shape/* flag */.Jt)('Refuse to delete the stack.', { default: false })),
    cloudformationRoleArn: (0,shape/* later */.NU)((0,aws_values/* arnText */.F7)('The ARN of the role that CloudFormation works by.', 'arn:aws:iam')),
    triggerRollbackOnAlarms: (0,shape/* later */.NU)((0,shape/* list */.p_)('Alarms, by ARN or name, that roll a deploy back.', (0,shape/* text */.Qq)('An alarm.'), { maxItems: 5 })),
    monitoringTimeAfterDeploymentInMinutes: (0,shape/* later */.NU)((0,shape/* integer */.nd)('Minutes for which these alarms are watched after a deploy.', { default: 0, minimum: 0, maximum: 180 })),
    disableAutoRollback: (0,shape/* later */.NU)((0,shape/* flag */.Jt)('Leave a failed deploy as it is.', { default: false })),
    publishEventsToArn: (0,shape/* later */.NU)((0,shape/* list */.p_)('ARNs of topics that hear of every step of a deploy.', (0,aws_values/* arnText */.F7)('An ARN.', 'arn:aws:sns'), { maxItems: 5 })),
    previousVersionsToKeep: (0,shape/* ignored */.PP)((0,shape/* integer */.nd)('How many former versions Stacktape keeps.', { minimum: 0 }), 'Images are named by their content here, and `sweep` removes those that nothing names.'),
    disableS3TransferAcceleration: (0,shape/* ignored */.PP)((0,shape/* flag */.Jt)('Stacktape uploads by S3 Transfer Acceleration.'), 'Uploads use no S3 Transfer Acceleration here.'),
});
const providerConfig = (0,shape/* object */.Ik)('Accounts at other services.', {
    mongoDbAtlas: (0,shape/* later */.NU)((0,shape/* object */.Ik)('The account at MongoDB Atlas, for `mongo-db-atlas-cluster`.', {
        publicKey: (0,shape/* secret */.rJ)('The public API key; write it as `$Secret(…)`.'),
        privateKey: (0,shape/* secret */.rJ)('The private API key; write it as `$Secret(…)`.'),
        organizationId: (0,shape/* text */.Qq)('The id of the organization.'),
        accessibility: (0,shape/* object */.Ik)('Who reaches the clusters.', {
            accessibilityMode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The internet, some addresses and the VPC, the VPC, or only what is connected to it.', [
                'internet',
                'whitelisted-ips-only',
                'vpc',
                'scoping-workloads-in-vpc',
            ])),
            whitelistedIps: (0,shape/* list */.p_)('Addresses that reach them.', (0,shape/* text */.Qq)('An address or a range in CIDR notation.')),
        }),
    })),
    upstash: (0,shape/* later */.NU)((0,shape/* object */.Ik)('The account at Upstash, for `upstash-redis`.', {
        accountEmail: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The address of the account.')),
        apiKey: (0,shape/* required */.mw)((0,shape/* secret */.rJ)('The API key; write it as `$Secret(…)`.')),
    })),
});
const steps = 'Steps of the workflow do that here: put them before or after this action.';
const topLevelKeys = {
    stackConfig,
    deploymentConfig,
    providerConfig,
    variables: (0,shape/* map */.Tj)('Values of your own, which `$Var().name` reads.', (0,shape/* anything */.D8)('The value; directives work in it.')),
    directives: (0,shape/* list */.p_)('Directives of your own: programs of the repository, which only run where `allow-custom-directives` says so.', (0,shape/* object */.Ik)('A directive of your own.', {
        name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name, without the dollar sign.', { pattern: '^[A-Za-z_][A-Za-z0-9_$]*$' })),
        filePath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The program, relative to the config: JavaScript, TypeScript or Python. `file.py:function` names a function; without one it is the default export, in Python `main`.', { minLength: 1 })),
    })),
    hooks: (0,shape/* ignored */.PP)((0,shape/* map */.Tj)('Scripts that Stacktape runs around a deploy.', (0,shape/* anything */.D8)('A list of scripts.')), `Hooks are not run. ${steps}`),
    scripts: (0,shape/* ignored */.PP)((0,shape/* map */.Tj)('Scripts that Stacktape runs.', (0,shape/* anything */.D8)('A script.')), `Scripts are not run. ${steps}`),
    budgetControl: (0,shape/* ignored */.PP)((0,shape/* anything */.D8)('A budget for the stack, as in former versions of Stacktape.'), 'No budget is made here: write AWS::Budgets::Budget under cloudformationResources.'),
};

;// CONCATENATED MODULE: ./lib/config/schema.js





const resourceName = { pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 60 };
const logicalId = { pattern: '^[A-Za-z0-9]+$', maxLength: 255 };
const cloudFormationType = '^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::MODULE)?|Custom::[A-Za-z0-9_@-]{1,60})$';
const cloudFormationResource = (0,shape/* object */.Ik)('A CloudFormation resource, as it would stand in a template.', {
    Type: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The CloudFormation type: three words with `::` between them, such as `AWS::SNS::Topic`.', {
        pattern: cloudFormationType,
    })),
    Properties: (0,shape/* map */.Tj)('The properties of the type.', (0,shape/* anything */.D8)('The value of the property; directives work in it.')),
    DependsOn: (0,shape/* textOrTexts */.tc)('A logical id, or a list of them, of resources that must exist before.', {
        pattern: logicalId.pattern,
    }),
    DeletionPolicy: (0,shape/* oneOf */.yL)('What becomes of it when it leaves the template.', [
        'Delete',
        'Retain',
        'RetainExceptOnCreate',
        'Snapshot',
    ]),
    UpdateReplacePolicy: (0,shape/* oneOf */.yL)('What becomes of the old one when an update replaces it.', [
        'Delete',
        'Retain',
        'Snapshot',
    ]),
    UpdatePolicy: (0,shape/* anything */.D8)('How CloudFormation updates it.'),
    CreationPolicy: (0,shape/* anything */.D8)('What CloudFormation waits for when it creates it.'),
    Metadata: (0,shape/* anything */.D8)('Any data about it.'),
});
const lint = (0,shape/* object */.Ik)('Switches for the rules that warn of what is allowed and most likely not meant. An addition of ours: Stacktape does not know it.', Object.fromEntries(rules/* rules */.a.map(({ type, says, severity }) => [
    type,
    (0,shape/* oneOf */.yL)(`${says} \`off\` silences it; left out, it is ${severity === 'error' ? 'an error' : 'a warning'}.`, [
        'off',
        'warning',
        'error',
    ]),
])));
const configShape = (members) => (0,shape/* object */.Ik)('The batch jobs of one project, with what starts them and what they use.', {
    serviceName: (0,shape/* text */.Qq)('The name of the project, unless `project-name` gives another: a letter, then letters, digits and single hyphens; none at the end.', {
        pattern: aws_values/* projectNamePattern */.Bm,
        maxLength: 95,
    }),
    resources: (0,shape/* required */.mw)((0,shape/* map */.Tj)('Jobs, queues, buckets and whatever else belongs together, by name.', (0,shape/* union */.KC)('A resource, told by its type.', members), resourceName)),
    cloudformationResources: (0,shape/* map */.Tj)('CloudFormation resources of your own, by logical id.', cloudFormationResource, logicalId),
    ...topLevelKeys,
    lint,
});
const schema_shape = configShape(resources/* resources */.E);


/***/ }),

/***/ 58513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   YR: () => (/* binding */ visit),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ln: () => (/* binding */ shapeAt),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* unused harmony export partsOf */
const childOf = (value, step) => value !== null && typeof value === 'object' && Object.hasOwn(value, step)
    ? value[step]
    : undefined;
const valueAt = (root, path) => path.reduce(childOf, root);
const shapeAt = (shape, root, path) => {
    let here = memberOf(shape, root);
    let value = root;
    for (const step of path) {
        value = childOf(value, step);
        here = here && partOf(here, step);
        here = here && memberOf(here, value);
    }
    return here;
};
const partOf = (shape, step) => {
    if (typeof step === 'number')
        return shape.items;
    const properties = (shape.properties ?? {});
    if (Object.hasOwn(properties, step))
        return properties[step];
    return shape.additionalProperties ? shape.additionalProperties : undefined;
};
const partsOf = (shape, value) => {
    if (value === null || typeof value !== 'object')
        return [];
    const member = memberOf(shape, value);
    if (member !== shape)
        return [{ shape: member, value }];
    const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    return steps.flatMap((step) => {
        const part = partOf(shape, step);
        return part ? [{ shape: part, value: childOf(value, step) }] : [];
    });
};
const typesOf = (union) => (union.oneOf ?? []).map(typeOf);
const typeOf = (member) => member.properties.type.const;
const memberOf = (shape, value) => {
    if (!shape.discriminator)
        return shape;
    const type = childOf(value, 'type');
    return (shape.oneOf ?? []).find((member) => typeOf(member) === type) ?? shape;
};
const visit = (shape, value, meet, steps = []) => {
    const own = memberOf(shape, value);
    if (!meet(own, value, () => [...steps]) || value === null || typeof value !== 'object')
        return;
    for (const [key, item] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const part = partOf(own, step);
        if (!part)
            continue;
        steps.push(step);
        visit(part, item, meet, steps);
        steps.pop();
    }
};


/***/ }),

/***/ 51992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportEach),
/* harmony export */   a: () => (/* binding */ maxErrors)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19653);

const maxErrors = 200;
const reportEach = (items, check) => {
    const found = [];
    let errors = 0;
    let index = 0;
    for (const item of items) {
        if (errors >= maxErrors)
            break;
        const diagnostics = check(item, index++);
        found.push(...diagnostics);
        errors += diagnostics.filter(_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ).length;
    }
    return found;
};


/***/ }),

/***/ 84483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ Misuse),
/* harmony export */   Te: () => (/* binding */ defineDirective),
/* harmony export */   WZ: () => (/* binding */ isAwsQuestion)
/* harmony export */ });
const isAwsQuestion = (question) => !['file', 'git', 'program'].includes(question.kind);
class Misuse extends Error {
    name = 'Misuse';
    hint;
    code;
    path;
    constructor(sentence, hint, code = 'directives/arguments') {
        super(sentence);
        this.hint = hint;
        this.code = code;
    }
}
const defineDirective = (directive) => directive;


/***/ }),

/***/ 87487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledIn),
/* harmony export */   S: () => (/* binding */ isTextual)
/* harmony export */ });
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51570);
/* harmony import */ var _directive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84483);


const isTextual = (part) => {
    if (typeof part === 'string')
        return true;
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .w)(part);
    return symbol ? symbol.kind === 'secret' || symbol.kind === 'open' : /^AWS::/.test(String(part?.Ref));
};
const filledIn = (format, values, word) => {
    const parts = format.split('{}');
    for (const value of values)
        if (value === null || typeof value === 'object')
            throw new _directive_js__WEBPACK_IMPORTED_MODULE_0__/* .Misuse */ .Jr(`A value of \`$${word}\` is a list, a map or empty.`, 'Give it texts, numbers or booleans.');
    if (parts.length - 1 !== values.length)
        throw new _directive_js__WEBPACK_IMPORTED_MODULE_0__/* .Misuse */ .Jr(`The format has ${parts.length - 1} \`{}\`, and ${values.length} ${values.length === 1 ? 'value follows' : 'values follow'} it.`, 'Give it one value for each `{}`.');
    return parts.map((part, index) => (index === 0 ? part : String(values[index - 1]) + part)).join('');
};


/***/ }),

/***/ 70505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ printCall),
/* harmony export */   M4: () => (/* binding */ textCall),
/* harmony export */   bp: () => (/* binding */ textArgument),
/* harmony export */   mn: () => (/* binding */ textArguments)
/* harmony export */ });
const textArguments = (text) => {
    const one = quoted(text);
    if (one !== undefined)
        return [one];
    return (text.match(/\\+|(?:'|[^'"\\])+|(?:"|[^'"\\])+/g) ?? []).map((piece) => quoted(piece) ?? piece);
};
const quoted = (text) => {
    if (text.includes('\\'))
        return undefined;
    if (!text.includes("'"))
        return `'${text}'`;
    return text.includes('"') ? undefined : `"${text}"`;
};
const textCall = (text) => {
    const pieces = textArguments(text);
    return `$Format('${'{}'.repeat(pieces.length)}', ${pieces.join(', ')})`;
};
const textArgument = (text) => {
    const pieces = textArguments(text);
    return pieces.length === 1 ? pieces[0] : textCall(text);
};
const printCall = ({ name, args, path }) => `$${name}(${args.map(printArgument).join(', ')})${path.map((step) => `.${step}`).join('')}`;
const printArgument = (argument) => {
    if (argument.kind === 'call')
        return printCall(argument);
    return typeof argument.value === 'string' ? textArgument(argument.value) : String(argument.value);
};


/***/ }),

/***/ 50955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readCall),
/* harmony export */   w: () => (/* binding */ looksLikeCall)
/* harmony export */ });
const head = /^\$([A-Za-z_][\w$]*)\(/;
const deepestCall = 20;
const looksLikeCall = (value) => typeof value === 'string' && value.startsWith('$') && head.test(value) && readCall(value).kind !== 'embedded';
const readCall = (text) => {
    const name = head.exec(text)?.[1];
    if (name === undefined)
        return embeddedIn(text);
    const cursor = { text, at: 0, depth: 0 };
    try {
        const call = takeCall(cursor);
        return cursor.at === text.length ? call : embeddedIn(text);
    }
    catch (problem) {
        if (!(problem instanceof Unreadable))
            throw problem;
        return { kind: 'broken', name, sentence: problem.message, hint: problem.hint };
    }
};
const words = /(?<![\w$])[\w$]+(?=\()/g;
const called = /\$([A-Za-z_][\w$]*)/;
const embeddedIn = (text) => {
    const last = text.lastIndexOf(')');
    if (last < 0)
        return { kind: 'text' };
    const names = [...text.slice(0, last).matchAll(words)].flatMap(([word]) => called.exec(word)?.[1] ?? []);
    return names.length ? { kind: 'embedded', names: [...new Set(names)] } : { kind: 'text' };
};
class Unreadable extends Error {
    hint;
    constructor(sentence, hint) {
        super(sentence);
        this.hint = hint;
    }
}
const takeCall = (cursor) => {
    const name = head.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[1];
    if (name === undefined)
        throw new Unreadable('An argument begins with `$` but is no call.', 'Put it into quotes if it is a text: `$Format("$5")`.');
    if (++cursor.depth > deepestCall)
        throw new Unreadable(`Directives stand inside each other more than ${deepestCall} deep.`, 'Take some of them out.');
    cursor.at += name.length + 2;
    const args = takeArguments(cursor, name);
    cursor.depth -= 1;
    return { kind: 'call', name, args, path: takePath(cursor) };
};
const takeArguments = (cursor, name) => {
    const args = [];
    for (;;) {
        skipSpaces(cursor);
        const next = cursor.text[cursor.at];
        if (next === undefined)
            throw new Unreadable(`\`$${name}(\` has no closing parenthesis.`, `Add \`)\` behind the arguments of \`$${name}\`.`);
        if (next === ')') {
            cursor.at += 1;
            return args;
        }
        if (next === ',')
            cursor.at += 1;
        else {
            args.push(takeArgument(cursor));
            skipSpaces(cursor);
            const after = cursor.text[cursor.at];
            if (after !== undefined && after !== ',' && after !== ')')
                throw new Unreadable(`Between two arguments of \`$${name}\` a comma is missing.`, 'Separate arguments by commas.');
        }
    }
};
const takeArgument = (cursor) => {
    const first = cursor.text[cursor.at];
    if (first === '$')
        return takeCall(cursor);
    if (first === '"' || first === "'")
        return takeQuoted(cursor, first);
    const bare = takeBare(cursor);
    if (bare === 'true' || bare === 'false')
        return { kind: 'literal', value: bare === 'true' };
    const isNumber = /^-?\d+(\.\d+)?$/.test(bare) && String(Number(bare)) === bare;
    return { kind: 'literal', value: isNumber ? Number(bare) : bare };
};
const takeBare = (cursor) => {
    const begin = cursor.at;
    for (let open = 0; cursor.at < cursor.text.length; cursor.at++) {
        const character = cursor.text[cursor.at];
        if (character === '(')
            open += 1;
        else if (open > 0 && character === ')')
            open -= 1;
        else if (open === 0 && (character === ',' || character === ')'))
            break;
    }
    return cursor.text.slice(begin, cursor.at).trim();
};
const takeQuoted = (cursor, quote) => {
    const begin = ++cursor.at;
    for (; cursor.at < cursor.text.length; cursor.at++) {
        const character = cursor.text[cursor.at];
        if (character === '\\')
            cursor.at += 1;
        else if (character === quote) {
            cursor.at += 1;
            return { kind: 'literal', value: cursor.text.slice(begin, cursor.at - 1) };
        }
    }
    throw new Unreadable('A quote in the arguments is not closed.', `Close it with \`${quote}\`.`);
};
const takePath = (cursor) => {
    const found = /^(?:\.[\w-]+)+/.exec(cursor.text.slice(cursor.at, cursor.at + 1000))?.[0] ?? '';
    cursor.at += found.length;
    return found.split('.').filter(Boolean);
};
const skipSpaces = (cursor) => {
    while (/\s/.test(cursor.text[cursor.at] ?? ''))
        cursor.at += 1;
};


/***/ }),

/***/ 58518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ printExpression),
/* harmony export */   k: () => (/* binding */ effectiveConfig)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51570);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _directives_format_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87487);
/* harmony import */ var _directives_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70505);
/* harmony import */ var _directives_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50955);






const effectiveConfig = (value) => {
    if (typeof value === 'string')
        return (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value) ? printExpression((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value)) : printText(value);
    if (Array.isArray(value))
        return value.map(effectiveConfig);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, effectiveConfig(item)]));
};
const printText = (text) => (['call', 'broken'].includes((0,_directives_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .readCall */ .D)(text).kind) ? (0,_directives_print_js__WEBPACK_IMPORTED_MODULE_4__/* .textCall */ .M4)(text) : text);
const printExpression = (expression) => {
    const parts = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(expression);
    if (parts.length === 1 && typeof expression !== 'string')
        return printPart(expression);
    const args = parts.flatMap((part) => (typeof part === 'string' ? (0,_directives_print_js__WEBPACK_IMPORTED_MODULE_4__/* .textArguments */ .mn)(part) : [printPart(part)]));
    return `${parts.every(_directives_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextual */ .S) ? '$Format' : '$CfFormat'}('${'{}'.repeat(args.length)}', ${args.join(', ')})`;
};
const printPart = (part) => {
    const symbol = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_5__/* .symbolOf */ .w)(part);
    if (symbol)
        return printSymbol(symbol);
    const name = String(part?.Ref);
    return name === 'AWS::AccountId' ? '$AwsAccountId()' : `$CfFormat('\${${name}}')`;
};
const printSymbol = (symbol) => {
    switch (symbol.kind) {
        case 'resource-param':
            return call('ResourceParam', symbol.resource, symbol.param);
        case 'cf-resource-param':
            return call('CfResourceParam', symbol.id, symbol.attribute);
        case 'secret':
            return call('Secret', symbol.key === undefined ? symbol.name : `${symbol.name}.${symbol.key}`);
        case 'import':
            return call('CfStackOutput', symbol.stack, symbol.output);
        case 'open':
            return symbol.call;
        case 'image':
        case 'code':
            throw new Error('no config holds the image of a job or the code of a function');
    }
};
const call = (word, ...args) => `$${word}(${args.map(_directives_print_js__WEBPACK_IMPORTED_MODULE_4__/* .textArgument */ .bp).join(', ')})`;


/***/ }),

/***/ 47178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ originIn),
/* harmony export */   Xx: () => (/* binding */ checkOrigin),
/* harmony export */   rH: () => (/* binding */ originLine),
/* harmony export */   wX: () => (/* binding */ effectiveFile)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19653);

const effectiveFile = 'effective-config.yml';
const originLine = ({ config, stage, region }) => `# Made of ${JSON.stringify(config)}, stage ${stage}, region ${region}, with its directives answered. Use it as a config in that file's folder.`;
const line = /^# Made of ("(?:[^"\\\n]|\\.)+"), stage ([\w-]+), region ([\w-]+), with its directives answered\./;
const nameIn = (quoted) => {
    try {
        const name = JSON.parse(quoted);
        return typeof name === 'string' && !/[/\\]|^\.{1,2}$/.test(name) ? name : undefined;
    }
    catch {
        return undefined;
    }
};
const originIn = (text) => {
    const [, quoted = '""', stage = '', region = ''] = line.exec(text) ?? [];
    const config = nameIn(quoted);
    return config ? { config, stage, region } : undefined;
};
const checkOrigin = (text, { stage, region }) => {
    const origin = originIn(text);
    if (origin === undefined || (origin.stage === stage && origin.region === region))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)('config/other-stage', [], `This config was made for the stage ${origin.stage} in ${origin.region}, and this run is about the stage ${stage} in ${region}: its directives were answered for the former.`, `Make it again with \`compile\` for the stage ${stage} in ${region}, from ${origin.config}.`),
    ];
};


/***/ }),

/***/ 48518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ lookupsIn),
  J: () => (/* binding */ resolveDirectives)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/directives/directive.js
var directives_directive = __webpack_require__(84483);
// EXTERNAL MODULE: ./lib/directives/syntax.js
var syntax = __webpack_require__(50955);
;// CONCATENATED MODULE: ./lib/evaluation/custom-directives.js

const customDirectives = (root) => {
    const found = new Map();
    for (const item of itemsIn(root)) {
        const { name, filePath } = (item ?? {});
        if (typeof name === 'string' && typeof filePath === 'string')
            found.set(name, customDirective(name, filePath));
    }
    return found;
};
const checkNames = (root, builtIn) => {
    const names = itemsIn(root).map((item) => item?.name);
    const ownerOf = (name, index) => {
        if (builtIn.has(name))
            return 'this action';
        return names.indexOf(name) < index ? 'this config' : undefined;
    };
    return names.flatMap((name, index) => {
        const owner = typeof name === 'string' ? ownerOf(name, index) : undefined;
        if (owner === undefined)
            return [];
        const path = ['directives', index, 'name'];
        return [
            (0,diagnostic/* errorAt */.Os)('directives/custom-name', path, `\`$${name}\` is a directive of ${owner} already.`, 'Give it another name.'),
        ];
    });
};
const itemsIn = (root) => {
    const items = root?.directives;
    return Array.isArray(items) ? items : [];
};
const splitFilePath = (filePath) => {
    const [, file = filePath, handler] = /^(.+\.\w+):([^:/\\]+)$/.exec(filePath) ?? [];
    return { file, handler };
};
const customDirective = (name, filePath) => ({
    type: name,
    says: 'A directive of this config.',
    example: `$${name}()`,
    iamActions: [],
    parameters: [],
    rest: { name: 'argument', says: 'What the program is called with.', type: 'anything' },
    meaning: {
        kind: 'lookup',
        holdsDirectives: true,
        question: (args) => {
            const { file, handler } = splitFilePath(filePath);
            const key = `program:${JSON.stringify([filePath, ...args])}`;
            return { kind: 'program', key, says: `the directive $${name}`, name, file, handler, args };
        },
    },
});

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/schema/written-number.js
var written_number = __webpack_require__(20644);
// EXTERNAL MODULE: ./lib/source/plain-value.js
var plain_value = __webpack_require__(97885);
;// CONCATENATED MODULE: ./lib/source/value-limits.js


const maxValues = 100_000;
const invalidCharacter = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const unfitReason = (value) => {
    let count = 0;
    const reasonIn = (part, depth) => {
        count += 1;
        if (count > maxValues)
            return `it holds more than ${maxValues.toLocaleString('en')} values`;
        if (part === null || typeof part !== 'object')
            return reasonOfScalar(part);
        if (depth >= plain_value/* maxDepth */.M)
            return `it is nested deeper than ${plain_value/* maxDepth */.M} levels`;
        for (const [key, item] of Object.entries(part)) {
            const reason = (Array.isArray(part) ? undefined : reasonOfKey(key)) ?? reasonIn(item, depth + 1);
            if (reason !== undefined)
                return reason;
        }
        return undefined;
    };
    return reasonIn(value, 0);
};
const reasonOfScalar = (value) => {
    if (value === null || typeof value === 'boolean')
        return undefined;
    if ((0,written_number/* isWrittenNumber */.LT)(value))
        return undefined;
    if (typeof value === 'string')
        return invalidCharacter.test(value) ? 'a text in it holds what is no character' : undefined;
    if (typeof value === 'number')
        return Number.isFinite(value) ? undefined : 'it holds a number that JSON cannot hold';
    return `it holds what is no data (${typeof value})`;
};
const reasonOfKey = (key) => {
    if (reservedKeys.has(key))
        return `it has the key \`${key}\`, which JavaScript reserves`;
    return invalidCharacter.test(key) ? 'a key in it holds what is no character' : undefined;
};
const maxTextLength = 1024 * 1024;
const sizeOf = (value, most) => {
    let [values, characters, depth] = [0, 0, 0];
    const open = [{ part: value, level: 0 }];
    while (values <= most.values && characters <= most.characters && depth <= plain_value/* maxDepth */.M) {
        const next = open.pop();
        if (next === undefined)
            break;
        const { part, level } = next;
        values += 1;
        depth = Math.max(depth, level);
        if (typeof part === 'string')
            characters += part.length;
        else if (part !== null && typeof part === 'object')
            for (const [key, item] of Object.entries(part)) {
                if (!Array.isArray(part))
                    characters += key.length;
                open.push({ part: item, level: level + 1 });
            }
    }
    return { values, characters, depth };
};

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var cloudformation_symbol = __webpack_require__(51570);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/evaluation/arguments.js





const assertArgumentCount = (name, directive, values) => {
    const { parameters, rest, example } = directive;
    const many = values.length;
    const needed = parameters.filter(({ optional }) => !optional).length;
    if (many < needed) {
        const missing = parameters[many];
        throw new directives_directive/* Misuse */.Jr(`\`$${name}\` needs ${count(needed)}${rest || parameters.length > needed ? ' or more' : ''}; number ${many + 1}, the ${missing.name}, is missing.`, separateArguments(name, values, needed) ?? `Write it like \`${example}\`.`);
    }
    if (many > parameters.length && !rest)
        throw new directives_directive/* Misuse */.Jr(`\`$${name}\` takes ${parameters.length > needed ? 'at most ' : ''}${count(parameters.length)}, and ${many} are written.`, `Write it like \`${example}\`.`);
};
const separateArguments = (name, values, needed) => {
    const parts = typeof values[0] === 'string' && values.length === 1 ? values[0].split('.') : [];
    return parts.length === needed && needed > 1 && parts.every((part) => /^[A-Za-z0-9]+$/.test(part))
        ? `Write \`$${name}(${parts.map((part) => `'${part}'`).join(', ')})\`.`
        : undefined;
};
const count = (many) => {
    if (many === 0)
        return 'no argument';
    return many === 1 ? '1 argument' : `${many} arguments`;
};
const checkArguments = (name, directive, values) => {
    let knowledge = 'known';
    for (const [index, value] of values.entries()) {
        const parameter = (directive.parameters[index] ?? directive.rest);
        if (parameter.type === 'anything' && directive.meaning.kind !== 'lookup')
            continue;
        const kind = knowledgeOf(value);
        if (kind === 'reference')
            throw new directives_directive/* Misuse */.Jr(`The ${parameter.name} of \`$${name}\` is only known when CloudFormation deploys.`, 'Use a value that is known now.');
        if (kind === 'open')
            knowledge = 'open';
        else if (parameter.type === 'text' && (typeof value !== 'string' || value === ''))
            throw new directives_directive/* Misuse */.Jr(`The ${parameter.name} of \`$${name}\` must be a text; it is ${(0,visible/* literal */.eu)(value)}.`, `Write it like \`${directive.example}\`.`);
    }
    return knowledge;
};
const knowledgeOf = (value) => {
    if (typeof value === 'string') {
        if (!(0,token/* hasToken */.y0)(value))
            return 'known';
        const parts = (0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(value)).filter((part) => typeof part !== 'string');
        return parts.every((part) => (0,cloudformation_symbol/* symbolOf */.w)(part)?.kind === 'open') ? 'open' : 'reference';
    }
    if (value === null || typeof value !== 'object')
        return 'known';
    const kinds = Object.values(value).map(knowledgeOf);
    if (kinds.includes('reference'))
        return 'reference';
    return kinds.includes('open') ? 'open' : 'known';
};

// EXTERNAL MODULE: ./lib/evaluation/effective-config.js
var effective_config = __webpack_require__(58518);
;// CONCATENATED MODULE: ./lib/directives/types/aws-account-id.js


const awsAccountId = (0,directives_directive/* defineDirective */.Te)({
    type: 'aws-account-id',
    says: 'The id of the AWS account that the stack is in, as a reference to `AWS::AccountId`.',
    example: '$AwsAccountId()',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'reference', expression: () => expression/* accountId */.lS },
});

// EXTERNAL MODULE: ./lib/directives/format-text.js
var format_text = __webpack_require__(87487);
;// CONCATENATED MODULE: ./lib/directives/types/cf-format.js





const substitution = /\$\{(!?)([^${}]+)\}/g;
const substituted = (_, not, name) => {
    if (not)
        return `\${${name}}`;
    const [id = '', ...rest] = name.trim().split('.');
    if (id.includes('::'))
        return (0,token/* token */.Sh)((0,expression/* ref */.KR)(id));
    return (0,token/* token */.Sh)((0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'cf-resource-param', id, attribute: rest.join('.') || 'Ref' }));
};
const cfFormat = (0,directives_directive/* defineDirective */.Te)({
    type: 'cf-format',
    says: 'A text in which CloudFormation replaces each `{}` by the next value, and `${…}` as in `Fn::Sub`.',
    example: "$CfFormat('{}/reports/*', $ResourceParam('reports', 'arn'))",
    iamActions: [],
    parameters: [{ name: 'format', says: 'The text with `{}` for each value.', type: 'text' }],
    rest: { name: 'value', says: 'A text, number or boolean, known now or a reference.', type: 'anything' },
    meaning: {
        kind: 'reference',
        expression: ([format, ...values]) => (0,token/* expressionOf */.ez)((0,format_text/* filledIn */.A)(format.replace(substitution, substituted), values, 'CfFormat')),
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/cf-resource-param.js


const cfResourceParam = (0,directives_directive/* defineDirective */.Te)({
    type: 'cf-resource-param',
    says: 'An attribute of a CloudFormation resource of the template, by its logical id.',
    example: "$CfResourceParam('MyTopic', 'TopicArn')",
    iamActions: [],
    parameters: [
        { name: 'logical id', says: 'The logical id of the resource.', type: 'text' },
        { name: 'attribute', says: 'What `Ref` or `Fn::GetAtt` gives, such as `Arn`.', type: 'text' },
    ],
    meaning: {
        kind: 'reference',
        expression: ([id, attribute]) => (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'cf-resource-param', id: id, attribute: attribute }),
    },
});

;// CONCATENATED MODULE: ./lib/directives/stack-outputs.js

const outputParameters = [
    { name: 'stack', says: 'The name of the stack, `{project}-{stage}`.', type: 'text' },
    { name: 'output', says: 'The name of the output.', type: 'text' },
    { name: 'region', says: 'The region of the stack, if it is another one.', type: 'text', optional: true },
];
const stack_outputs_forms = {
    stack: [/^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'Stacks are named with letters, digits and hyphens.'],
    output: [/^[A-Za-z0-9]{1,255}$/, 'Outputs are named with letters and digits.'],
    region: [/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/, 'Regions are named like eu-west-1.'],
};
const validName = (what, name) => {
    const [form, hint] = stack_outputs_forms[what];
    if (!form.test(name))
        throw new directives_directive/* Misuse */.Jr(`\`${name}\` cannot be the name of ${articles[what]} ${what}.`, hint);
    return name;
};
const articles = { stack: 'a', output: 'an', region: 'a' };
const outputQuestion = (kind, values) => {
    const [stack, output] = [validName('stack', values[0]), validName('output', values[1])];
    const region = values[2] === undefined ? undefined : validName('region', values[2]);
    const place = region === undefined ? '' : ` in ${region}`;
    return {
        kind,
        key: `${kind}:${region ?? ''}:${stack}:${output}`,
        says: `the output "${output}" of the stack "${stack}"${place}`,
        stack,
        output,
        region,
    };
};

;// CONCATENATED MODULE: ./lib/directives/types/cf-stack-output.js



const cfStackOutput = (0,directives_directive/* defineDirective */.Te)({
    type: 'cf-stack-output',
    says: 'An exported output of another stack, imported by CloudFormation, which then keeps it as it is.',
    example: "$CfStackOutput('network-production', 'vpcId')",
    iamActions: ['cloudformation:DescribeStacks'],
    parameters: outputParameters,
    meaning: {
        kind: 'reference',
        question(values, facts) {
            const question = outputQuestion('stack-export', values);
            const { stack, output, region = facts.region } = question;
            if (region === facts.region)
                return question;
            throw new directives_directive/* Misuse */.Jr(`CloudFormation imports outputs of its own region, ${facts.region}, and this one is in ${region}.`, `Write \`$StackOutput('${stack}', '${output}', '${region}')\`: the value as it is now.`);
        },
        expression(values, exported) {
            const { stack, output } = outputQuestion('stack-export', values);
            const name = exported === undefined ? {} : { name: exported };
            return (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'import', stack, output, ...name });
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/cli-args.js


const cliArgs = (0,directives_directive/* defineDirective */.Te)({
    type: 'cli-args',
    says: 'A variable that the run was given in its input `variables`, or its stage or region.',
    example: "$CliArgs('memory', 2048)",
    iamActions: [],
    parameters: [
        { name: 'name', says: 'The name of the variable; without it all of them are a map.', type: 'text', optional: true },
        { name: 'default', says: 'What it is when the run was not given it.', type: 'anything', optional: true },
    ],
    meaning: {
        kind: 'value',
        evaluate([name, otherwise], { stage, region, variables = {} }) {
            const given = { stage, region, ...variables };
            if (name === undefined)
                return given;
            if (Object.hasOwn(given, name))
                return given[name];
            if (otherwise !== undefined)
                return otherwise;
            throw new directives_directive/* Misuse */.Jr(`The run was not given the variable \`${name}\`.`, `Give it, \`variables: "${name}: …"\`, or write a default: \`$CliArgs('${name}', …)\`. ${(0,suggest/* didYouMean */.au)(name, Object.keys(given)) ?? ''}`.trim(), 'directives/not-found');
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/file.js

const readable = /(?:\.(?:json|ya?ml|ini|properties|env)|(?:^|\/)\.env(?:\.[^/]*)?)$/i;
const programs = /\.(?:[cm]?[jt]sx?|py)$/i;
const file = (0,directives_directive/* defineDirective */.Te)({
    type: 'file',
    says: 'The data of a JSON, YAML, INI, properties or `.env` file in the folder of the config.',
    example: "$File('settings.json').replicas",
    iamActions: [],
    parameters: [{ name: 'path', says: 'The path of the file, relative to the config.', type: 'text' }],
    meaning: {
        kind: 'lookup',
        holdsDirectives: true,
        question([path]) {
            const name = path;
            if (programs.test(name))
                throw new directives_directive/* Misuse */.Jr(`\`${name}\` is a program, and \`$File\` reads data.`, `Name it under \`directives\` and call it there, or write its text with \`$FileRaw('${name}')\`.`);
            if (!readable.test(name))
                throw new directives_directive/* Misuse */.Jr(`\`$File\` does not know how to read \`${name}\`.`, `Its files end in .json, .yml, .yaml, .ini, .properties or .env; \`$FileRaw('${name}')\` is the text of any file.`);
            return { kind: 'file', key: `file:${name}`, says: `the file "${name}"`, path: name, as: 'data' };
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/file-raw.js

const fileRaw = (0,directives_directive/* defineDirective */.Te)({
    type: 'file-raw',
    says: 'The text of a file in the folder of the config.',
    example: "$FileRaw('query.sql')",
    iamActions: [],
    parameters: [{ name: 'path', says: 'The path of the file, relative to the config.', type: 'text' }],
    meaning: {
        kind: 'lookup',
        question: ([path]) => {
            const name = path;
            return { kind: 'file', key: `text:${name}`, says: `the file "${name}"`, path: name, as: 'text' };
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/format.js




const format = (0,directives_directive/* defineDirective */.Te)({
    type: 'format',
    says: 'A text in which each `{}` is replaced by the next value.',
    example: "$Format('reports-{}', $Stage())",
    iamActions: [],
    parameters: [{ name: 'format', says: 'The text with `{}` for each value.', type: 'text' }],
    rest: {
        name: 'value',
        says: 'A text, number or boolean that is known now, a secret, or the account.',
        type: 'anything',
    },
    meaning: {
        kind: 'value',
        evaluate([text, ...values]) {
            for (const value of values)
                if (typeof value === 'string' && !(0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(value)).every(format_text/* isTextual */.S))
                    throw new directives_directive/* Misuse */.Jr('A value of `$Format` is only known when CloudFormation deploys.', 'Use `$CfFormat` with the same arguments.');
            return (0,format_text/* filledIn */.A)(text, values, 'Format');
        },
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
;// CONCATENATED MODULE: ./lib/directives/older-param.js


const olderParameters = [
    { name: 'resource', says: 'The name of the resource, or `SHARED_GLOBAL`.', type: 'text' },
    { name: 'parameter', says: 'The parameter, or `Child::Attribute` of one of its children.', type: 'text' },
];
const olderReference = ([resource, param]) => {
    const [child = '', attribute] = param.split('::');
    if (attribute === undefined)
        return (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'resource-param', resource: resource, param: param });
    const owner = resource === 'SHARED_GLOBAL' ? 'stp' : resource;
    return (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'cf-resource-param', id: (0,names/* logicalId */.dS)(owner, child), attribute });
};

;// CONCATENATED MODULE: ./lib/directives/types/get-param.js


const getParam = (0,directives_directive/* defineDirective */.Te)({
    type: 'get-param',
    says: 'An older spelling of `$ResourceParam`, and with `Child::Attribute` of `$CfResourceParam`.',
    example: "$GetParam('reports', 'Bucket::Arn')",
    iamActions: [],
    parameters: olderParameters,
    older: 'ResourceParam',
    meaning: { kind: 'reference', expression: olderReference },
});

;// CONCATENATED MODULE: ./lib/directives/types/git-info.js


const gitInfo = (0,directives_directive/* defineDirective */.Te)({
    type: 'git-info',
    says: 'The commit, branch, user name or remote of the git checkout that the config is in.',
    example: "$GitInfo('commit')",
    iamActions: [],
    parameters: [
        {
            name: 'property',
            says: 'One of `commit`, `branch`, `username`, `gitUrl`, `hasUncommitedChanges` (submodules and files with a filter, as of Git LFS, count as unchanged).',
            type: 'text',
            optional: true,
        },
    ],
    meaning: {
        kind: 'lookup',
        question: () => ({ kind: 'git', key: 'git', says: 'the git checkout' }),
        pick(answer, [name]) {
            const known = answer;
            if (name !== undefined && Object.hasOwn(known, name))
                return known[name];
            if (!('commit' in known || 'branch' in known))
                throw new directives_directive/* Misuse */.Jr('Git finds no checkout around the config, so there is no commit, branch or remote to read.', 'Run it in a checkout of the repository (`git clone`), or write the value itself.', 'directives/not-found');
            if (name === undefined)
                return known;
            throw new directives_directive/* Misuse */.Jr(`Git knows no \`${name}\` of this checkout.`, (0,suggest/* didYouMean */.au)(name, Object.keys(known)) ?? 'Check the repository out before this step.', 'directives/not-found');
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/param.js


const param = (0,directives_directive/* defineDirective */.Te)({
    type: 'param',
    says: 'An older spelling of `$ResourceParam`, and with `Child::Attribute` of `$CfResourceParam`.',
    example: "$Param('reports', 'Bucket::Arn')",
    iamActions: [],
    parameters: olderParameters,
    older: 'ResourceParam',
    meaning: { kind: 'reference', expression: olderReference },
});

;// CONCATENATED MODULE: ./lib/directives/types/profile.js

const profile = (0,directives_directive/* defineDirective */.Te)({
    type: 'profile',
    says: 'The name of the AWS profile in use: `AWS_PROFILE`, or `default`.',
    example: '$Profile()',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'value', evaluate: (_values, facts) => facts.profile ?? 'default' },
});

;// CONCATENATED MODULE: ./lib/directives/types/region.js

const region = (0,directives_directive/* defineDirective */.Te)({
    type: 'region',
    says: 'The AWS region, such as `eu-west-1`.',
    example: '$Region()',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'value', evaluate: (_values, facts) => facts.region },
});

;// CONCATENATED MODULE: ./lib/directives/types/resource-param.js


const resourceParam = (0,directives_directive/* defineDirective */.Te)({
    type: 'resource-param',
    says: 'A referenceable parameter of a resource of this config.',
    example: "$ResourceParam('reports', 'arn')",
    iamActions: [],
    parameters: [
        { name: 'resource', says: 'The name of the resource.', type: 'text' },
        { name: 'parameter', says: 'The parameter, such as `arn`.', type: 'text' },
    ],
    meaning: {
        kind: 'reference',
        expression: ([resource, param]) => (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'resource-param', resource: resource, param: param }),
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/secret.js


const secret = (0,directives_directive/* defineDirective */.Te)({
    type: 'secret',
    says: 'A secret of AWS Secrets Manager, or one key of it if it holds JSON.',
    example: "$Secret('database.password')",
    iamActions: ['secretsmanager:DescribeSecret'],
    parameters: [{ name: 'name', says: 'The name of the secret, with `.key` for one key of it.', type: 'text' }],
    before: `Create the secret in the account and region of the stage, from a file that is no part of the repository:

\`\`\`bash
aws secretsmanager create-secret --name database --secret-string file://secret.json
\`\`\`

With \`{"password": "…"}\` in the file, \`$Secret('database.password')\` is the value of \`password\`. A secret without keys is the text of the file, and is read by \`$Secret('database')\`. A name has no dot, and the keys are at the top of the JSON.

A secret belongs to an account and a region: each needs its own. All stages of one account read the same secret, unless its name holds the stage: \`$Secret($Format('{}-database', $Stage()))\`.

The job gets a new value when its next run starts, without a deployment.`,
    meaning: {
        kind: 'reference',
        question: ([text]) => questionOf(partsOf(text).name),
        expression: ([text], answer) => {
            const { name, key } = partsOf(text);
            const { arn, kmsKeyId } = (answer ?? {});
            return (0,cloudformation_symbol/* symbolExpression */.l)({
                kind: 'secret',
                name,
                ...(key === undefined ? {} : { key }),
                ...(arn === undefined ? {} : { arn }),
                ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
            });
        },
    },
});
const questionOf = (name) => ({
    kind: 'secret',
    key: `secret:${name}`,
    says: `the secret "${name}"`,
    name,
});
const nameForm = /^[A-Za-z0-9/_+=@-]{1,512}$/;
const partsOf = (text) => {
    const [name = '', key, ...deeper] = text.split('.');
    if (deeper.length > 0)
        throw new directives_directive/* Misuse */.Jr(`The secret \`${text}\` has more than one dot: AWS Batch reads one key of a secret, no key inside a key, and here a dot parts name and key.`, 'Put the value into a key at the top of the secret, or give the secret a name without dots.', 'directives/secret');
    if (!nameForm.test(name))
        throw new directives_directive/* Misuse */.Jr(`\`${name}\` cannot be the name of a secret.`, 'Names have letters, digits and `/_+=@-`; write the name, not the ARN.', 'directives/secret');
    if (key !== undefined && !/^[^:\s]+$/.test(key))
        throw new directives_directive/* Misuse */.Jr(`\`${key}\` cannot be the key of a secret.`, 'Write `$Secret("name.key")` with a key that has neither colons nor spaces.', 'directives/secret');
    return key === undefined ? { name } : { name, key };
};

;// CONCATENATED MODULE: ./lib/directives/types/ssm-param.js

const ssm_param_form = /^[A-Za-z0-9_./-]{1,1011}(?::[A-Za-z0-9_.-]+)?$/;
const ssmParam = (0,directives_directive/* defineDirective */.Te)({
    type: 'ssm-param',
    says: 'The value that a parameter of AWS Systems Manager has when the template is made.',
    example: "$SsmParam('/shared/vpc-id')",
    iamActions: ['ssm:GetParameters'],
    parameters: [{ name: 'name', says: 'The name of the parameter, with `:3` for a version of it.', type: 'text' }],
    before: `Create the parameter in the account and region of the stage:

\`\`\`bash
aws ssm put-parameter --name /shared/vpc-id --type String --value vpc-0abc
\`\`\`

Its value stands readable in the template: write a secret as \`$Secret\` instead.`,
    meaning: {
        kind: 'lookup',
        question([text]) {
            const name = text;
            if (!ssm_param_form.test(name))
                throw new directives_directive/* Misuse */.Jr(`\`${name}\` cannot be the name of a parameter.`, 'Names have letters, digits and `_.-/`; write the name, not the ARN.');
            return { kind: 'ssm-parameter', key: `ssm:${name}`, says: `the parameter "${name}"`, name };
        },
    },
});

;// CONCATENATED MODULE: ./lib/directives/types/stack-output.js


const stackOutput = (0,directives_directive/* defineDirective */.Te)({
    type: 'stack-output',
    says: 'The value that an output of another stack has when the template is made.',
    example: "$StackOutput('network-production', 'vpcId')",
    iamActions: ['cloudformation:DescribeStacks'],
    parameters: outputParameters,
    meaning: { kind: 'lookup', question: (values) => outputQuestion('stack-output', values) },
});

;// CONCATENATED MODULE: ./lib/directives/types/stage.js

const stage = (0,directives_directive/* defineDirective */.Te)({
    type: 'stage',
    says: 'The name of the stage.',
    example: '$Stage()',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'value', evaluate: (_values, facts) => facts.stage },
});

;// CONCATENATED MODULE: ./lib/directives/types/this.js

const this_ = (0,directives_directive/* defineDirective */.Te)({
    type: 'this',
    says: 'The whole config, or what a path leads to in it.',
    example: '$This().serviceName',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'part', path: [] },
});

;// CONCATENATED MODULE: ./lib/directives/types/var.js

const var_ = (0,directives_directive/* defineDirective */.Te)({
    type: 'var',
    says: 'The map `variables` of the config, or what a path leads to in it.',
    example: '$Var().team.email',
    iamActions: [],
    parameters: [],
    meaning: { kind: 'part', path: ['variables'] },
});

;// CONCATENATED MODULE: ./lib/generated/directives.js




















const directives = [awsAccountId, cfFormat, cfResourceParam, cfStackOutput, cliArgs, file, fileRaw, format, getParam, gitInfo, param, profile, region, resourceParam, secret, ssmParam, stackOutput, stage, this_, var_];

;// CONCATENATED MODULE: ./lib/evaluation/evaluation-context.js






const configValueOf = (result) => {
    if (result.kind === 'value')
        return result.value;
    return result.kind === 'reference' ? (0,token/* token */.Sh)(result.expression) : undefined;
};
const wordOf = ({ type }) => type.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
const builtIn = new Map(directives.map((directive) => [wordOf(directive), directive]));
const limits = { values: 100_000, characters: 32 * maxTextLength };
const createContext = (given) => {
    const left = { ...limits };
    const assertWithinLimits = () => {
        const [over] = ['values', 'characters'].filter((unit) => left[unit] < 0);
        if (over !== undefined)
            throw new directives_directive/* Misuse */.Jr(`The directives of this config give more than ${limits[over].toLocaleString('en')} ${over}.`, 'Check for variables that name each other many times.', 'directives/too-large');
    };
    return {
        known: new Map([...customDirectives(given.root), ...builtIn]),
        ask: () => { },
        warn: () => { },
        evaluating: [],
        results: new Map(),
        failures: new Map(),
        depth: 0,
        addSize(value) {
            const { values, characters, depth } = sizeOf(value, left);
            left.values -= values;
            left.characters -= characters;
            if (depth > plain_value/* maxDepth */.M)
                throw new directives_directive/* Misuse */.Jr(`What the directives of this config give is nested deeper than ${plain_value/* maxDepth */.M} levels.`, 'Check for variables that name each other, one inside the other.', 'directives/too-large');
            assertWithinLimits();
        },
        addCharacters(characters) {
            left.characters -= characters;
            assertWithinLimits();
        },
        ...given,
    };
};
const attachPath = (misuse, path) => {
    misuse.path ??= path;
    return misuse;
};

// EXTERNAL MODULE: ./lib/directives/print.js
var print = __webpack_require__(70505);
;// CONCATENATED MODULE: ./lib/evaluation/open-call.js





const openCall = (call, values) => {
    const args = call.args.map((argument, index) => knownArgument(argument, values[index]));
    const path = call.path.map((step) => `.${step}`).join('');
    const placeholder = `${call.name}(${values.map(open_call_readable).join(', ')})${path}`;
    return {
        kind: 'reference',
        expression: (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'open', call: (0,print/* printCall */.Iz)({ ...call, args }), placeholder }),
    };
};
const knownArgument = (argument, value) => typeof value === 'boolean' || (typeof value === 'string' && !(0,token/* hasToken */.y0)(value)) ? { kind: 'literal', value } : argument;
const open_call_readable = (value) => {
    if (typeof value !== 'string')
        return (0,visible/* literal */.eu)(value);
    const parts = (0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(value));
    return parts
        .map((part) => {
        const symbol = (0,cloudformation_symbol/* symbolOf */.w)(part);
        return symbol?.kind === 'open' ? symbol.placeholder : String(part);
    })
        .join('');
};

;// CONCATENATED MODULE: ./lib/evaluation/evaluate-path.js








const maxChainLength = 50;
const maxChainDepth = 500;
const evaluatePath = (source, path, context) => {
    const key = JSON.stringify([source.key, ...path]);
    const before = context.results.get(key);
    if (before)
        return before;
    const failure = context.failures.get(key);
    if (failure)
        throw failure;
    if (context.evaluating.includes(key))
        throw cycle(source.call);
    assertChainLimits(context);
    context.evaluating.push(key);
    try {
        const result = followPath(source, path, context);
        if (result.kind === 'value')
            context.addSize(result.value);
        context.results.set(key, result);
        return result;
    }
    catch (problem) {
        const isTooLarge = problem instanceof directives_directive/* Misuse */.Jr && problem.code === 'directives/too-large';
        if (isTooLarge && context.evaluating.length === 1)
            context.failures.set(key, problem);
        throw problem;
    }
    finally {
        context.evaluating.pop();
    }
};
const assertChainLimits = ({ evaluating, depth }) => {
    if (evaluating.length >= maxChainLength)
        throw new directives_directive/* Misuse */.Jr(`Directives lead to directives more than ${maxChainLength} times here.`, 'Take some of them out.', 'directives/cycle');
    if (depth > maxChainDepth)
        throw new directives_directive/* Misuse */.Jr(`Directives lead to directives through more than ${maxChainDepth} levels of maps and lists here.`, 'Take some of them out.', 'directives/too-large');
};
const cycle = ({ name, path }) => new directives_directive/* Misuse */.Jr(`\`$${[`${name}()`, ...path].join('.')}\` leads back to itself.`, 'Write one of the values out.', 'directives/cycle');
const followPath = (source, path, context) => {
    const { call } = source;
    const begin = path.length - call.path.length;
    let { value } = source;
    for (const [index, step] of path.entries()) {
        if (typeof value === 'string') {
            const result = evaluateTextOf(source, value, path.slice(0, index), context);
            if (result.kind === 'pending')
                return result;
            if (result.kind === 'reference' && (0,cloudformation_symbol/* symbolOf */.w)(result.expression)?.kind === 'open')
                return openCall(call, []);
            return { kind: 'value', value: stepInto(call, configValueOf(result), index - begin) };
        }
        value = stepOnce(call, value, step, index - begin);
    }
    return evaluateAll(source, value, path, context);
};
const evaluateAll = (source, value, path, context) => {
    if (typeof value === 'string')
        return evaluateTextOf(source, value, path, context);
    if (value === null || typeof value !== 'object')
        return { kind: 'value', value };
    const results = Object.entries(value).map(([key, item]) => {
        const step = Array.isArray(value) ? Number(key) : key;
        return [key, evaluateAll(source, item, [...path, step], context)];
    });
    if (results.some(([, { kind }]) => kind === 'pending'))
        return { kind: 'pending' };
    const values = results.map(([key, result]) => [key, configValueOf(result)]);
    return { kind: 'value', value: Array.isArray(value) ? values.map(([, item]) => item) : Object.fromEntries(values) };
};
const evaluateTextOf = ({ place, call, read }, text, path, context) => {
    try {
        const inner = { ...context, depth: context.depth + path.length };
        return read(text, place ? { ...inner, warn: () => { } } : inner);
    }
    catch (problem) {
        if (!(problem instanceof directives_directive/* Misuse */.Jr))
            throw problem;
        if (place)
            throw attachPath(problem, [...place, ...path]);
        throw problem.path
            ? problem
            : new directives_directive/* Misuse */.Jr(`In what \`$${call.name}\` gives: ${problem.message}`, problem.hint, problem.code);
    }
};
const stepInto = (call, value, from = 0) => call.path.slice(from).reduce((part, step, index) => stepOnce(call, part, step, from + index), value);
const stepOnce = (call, part, step, index) => {
    if (part !== null && typeof part === 'object' && Object.hasOwn(part, step))
        return part[step];
    const existing = [`$${call.name}(…)`, ...call.path.slice(0, Math.max(0, index))].join('.');
    const isMap = part !== null && typeof part === 'object';
    throw new directives_directive/* Misuse */.Jr(`The result of \`$${call.name}\` has no \`.${call.path.join('.')}\`: ${isMap ? `in \`${existing}\` there is no \`${step}\`` : `\`${existing}\` is ${describe(part)}`}.`, (isMap ? (0,suggest/* didYouMean */.au)(String(step), Object.keys(part)) : undefined) ?? 'Remove the path, or correct it.');
};
const describe = (part) => {
    if ((0,written_number/* isWrittenNumber */.LT)(part))
        return (0,written_number/* textOfNumber */.ez)(part);
    return typeof part === 'string' && (0,token/* hasToken */.y0)(part) ? 'only known when CloudFormation deploys' : (0,visible/* literal */.eu)(part);
};

;// CONCATENATED MODULE: ./lib/evaluation/evaluate.js










const evaluateText = (text, context) => {
    const reading = (0,syntax/* readCall */.D)(text);
    if (reading.kind === 'call')
        return evaluateCall(reading, context);
    if (reading.kind === 'broken' && (context.known.has(reading.name) || (0,suggest/* nearest */.pA)(reading.name, context.known.keys())))
        throw new directives_directive/* Misuse */.Jr(reading.sentence, reading.hint, 'directives/syntax');
    if (reading.kind === 'text' && text.startsWith('$') && context.known.has(text.slice(1)))
        context.warn(withoutBrackets(text));
    const name = reading.kind === 'embedded' ? reading.names.find((word) => context.known.has(word)) : undefined;
    if (name !== undefined)
        context.warn(embedded(name, context));
    return { kind: 'value', value: text };
};
const withoutBrackets = (text) => ({
    code: 'directives/syntax',
    severity: 'warning',
    sentence: `\`${text}\` has no brackets and stays the text that it is.`,
    hint: `Write \`${text}()\` if it is meant as a directive.`,
});
const embedded = (name, { known }) => ({
    code: 'directives/embedded',
    severity: 'warning',
    sentence: `\`$${name}(…)\` stands inside a longer text and stays as it is written: only a whole value is evaluated.`,
    hint: `Write \`${known.get(name)?.meaning.kind === 'reference' ? '$CfFormat' : '$Format'}('… {} …', $${name}(…))\` if it is meant as a directive.`,
});
const evaluateCall = (call, context) => {
    context.addCharacters(0);
    const result = evaluateMeaning(call, context);
    const text = configValueOf(result);
    if (typeof text === 'string' && text.length > maxTextLength)
        throw new directives_directive/* Misuse */.Jr(`\`$${call.name}\` gives a text of more than ${maxTextLength.toLocaleString('en')} characters.`, 'Check for variables that name each other many times, or put the text into a file of the image.', 'directives/too-large');
    if (typeof text === 'string')
        context.addCharacters(text.length);
    return result;
};
const evaluateMeaning = (call, context) => {
    const directive = context.known.get(call.name);
    if (!directive)
        throw unknownDirective(call.name, [...context.known.keys()]);
    const results = call.args.map((argument) => evaluateArgument(argument, context));
    const values = results.map(argumentOf);
    assertArgumentCount(call.name, directive, values);
    if (results.some(({ kind }) => kind === 'pending'))
        return { kind: 'pending' };
    if (checkArguments(call.name, directive, values) === 'open')
        return openCall(call, values);
    const { meaning } = directive;
    switch (meaning.kind) {
        case 'value':
            return { kind: 'value', value: stepInto(call, meaning.evaluate(values, context.facts)) };
        case 'part':
            return evaluatePart(call, meaning.path, context);
        case 'lookup':
            return evaluateLookup(call, meaning, values, context);
        case 'reference':
            return evaluateReference(call, directive, meaning, values, context);
    }
};
const argumentOf = (result) => {
    const value = configValueOf(result);
    return (0,written_number/* isWrittenNumber */.LT)(value) ? (0,written_number/* textOfNumber */.ez)(value) : (0,written_number/* withoutWrittenNumbers */.mI)(value);
};
const evaluateArgument = (argument, context) => argument.kind === 'call' ? evaluateCall(argument, context) : { kind: 'value', value: argument.value };
const evaluatePart = (call, path, context) => {
    const [key] = path;
    const { root } = context;
    if (key !== undefined && (root === null || typeof root !== 'object' || !Object.hasOwn(root, key)))
        throw new directives_directive/* Misuse */.Jr(`The config has no \`${key}\`, which \`$${call.name}\` reads.`, `Write \`${key}:\` at the top of the config.`);
    const config = { key: 'config', value: root, place: [], call, read: evaluateText };
    return evaluatePath(config, [...path, ...call.path], context);
};
const evaluateLookup = (call, meaning, values, context) => {
    const question = meaning.question(values);
    const answer = findAnswer(question, context);
    if (answer === undefined)
        return (0,directives_directive/* isAwsQuestion */.WZ)(question) ? openCall(call, values) : { kind: 'pending' };
    const found = valueOfAnswer(call, question, answer);
    const value = meaning.pick ? meaning.pick(found, values) : found;
    if (!meaning.holdsDirectives)
        return { kind: 'value', value: stepInto(call, value) };
    return evaluatePath({ key: question.key, value, call, read: evaluateText }, call.path, context);
};
const evaluateReference = (call, directive, meaning, values, context) => {
    if (call.path.length > 0)
        throw new directives_directive/* Misuse */.Jr(`\`$${call.name}\` is only known when CloudFormation deploys, so \`.${call.path.join('.')}\` cannot be read of it.`, `Remove \`.${call.path.join('.')}\`.`);
    const question = meaning.question?.(values, context.facts);
    const answer = question && findAnswer(question, context);
    const expression = meaning.expression(values, answer && valueOfAnswer(call, question, answer));
    if (directive.older !== undefined)
        context.warn(olderSpelling(call.name, expression));
    return typeof expression === 'string' ? { kind: 'value', value: expression } : { kind: 'reference', expression };
};
const findAnswer = (question, context) => {
    const answer = context.answers.get(question.key);
    if (answer === undefined)
        context.ask(question);
    return answer;
};
const valueOfAnswer = (call, question, answer) => {
    if (answer.kind === 'missing')
        throw new directives_directive/* Misuse */.Jr(answer.sentence, answer.hint, answer.code ?? 'directives/not-found');
    const isForeign = question.kind !== 'file' && question.kind !== 'program';
    const resolvesSecret = isForeign && /\{\{resolve:/.test(JSON.stringify(answer.value) ?? '');
    const unfit = unfitReason(answer.value) ?? (resolvesSecret ? 'CloudFormation would put a secret into it' : undefined);
    if (unfit === undefined)
        return answer.value;
    throw new directives_directive/* Misuse */.Jr(`What \`$${call.name}\` gives cannot stand in a config: ${unfit}.`, 'Mend it where it comes from.', 'directives/too-large');
};
const unknownDirective = (name, words) => {
    const meant = (0,suggest/* nearest */.pA)(name, words);
    return new directives_directive/* Misuse */.Jr(`There is no directive \`$${name}\`.`, meant === undefined
        ? `One of your own stands at the top of the config: directives: [{name: ${name}, filePath: …}]. A text like this is written \`$Format("$${name}(…)")\`. Built in are ${words.map((word) => `$${word}`).join(', ')}.`
        : `Did you mean \`$${meant}\`?`, 'directives/unknown');
};
const olderSpelling = (name, expression) => ({
    code: 'directives/older-spelling',
    severity: 'warning',
    sentence: `\`$${name}\` is an older spelling; it means the same.`,
    hint: `Write \`${(0,effective_config/* printExpression */.W)(expression)}\`.`,
});

;// CONCATENATED MODULE: ./lib/evaluation/resolve.js






const lookupsIn = (root, facts, answers = new Map()) => {
    const questions = new Map();
    const context = createContext({ root, facts, answers, ask: (question) => questions.set(question.key, question) });
    const visit = (part) => {
        if (typeof part === 'string') {
            try {
                evaluateText(part, context);
            }
            catch (problem) {
                if (!(problem instanceof directives_directive/* Misuse */.Jr))
                    throw problem;
            }
        }
        else if (part !== null && typeof part === 'object')
            Object.values(part).forEach(visit);
    };
    visit(root);
    return [...questions.values()];
};
const resolveDirectives = (root, facts, answers) => {
    const found = new Map();
    const at = [];
    let pending = false;
    const report = (diagnostic) => void found.set(JSON.stringify(diagnostic), diagnostic);
    const context = createContext({
        root,
        facts,
        answers,
        ask: (question) => {
            if ((0,directives_directive/* isAwsQuestion */.WZ)(question) && question.kind !== 'secret')
                report(problemAt([...at], notAsked(question)));
        },
        warn: (problem) => report(problemAt([...at], problem)),
    });
    const below = (step, part) => {
        at.push(step);
        const value = visit(part);
        at.pop();
        return value;
    };
    const visit = (part) => {
        if (typeof part === 'string') {
            const resolved = resolveText(part, context);
            if ('value' in resolved)
                return resolved.value;
            if ('pending' in resolved)
                pending = true;
            else
                report(problemAt(resolved.path ?? [...at], resolved.problem));
            return part;
        }
        if (Array.isArray(part))
            return part.map((item, index) => below(index, item));
        if (part === null || typeof part !== 'object')
            return part;
        const entries = Object.entries(part).map(([key, item]) => {
            if ((0,syntax/* looksLikeCall */.w)(key))
                report(misplaced([...at, key]));
            return [key, below(key, item)];
        });
        return Object.fromEntries(entries);
    };
    checkNames(root, builtIn).forEach(report);
    const value = visit(root);
    const diagnostics = [...found.values()];
    return pending || diagnostics.some(diagnostic/* isError */.bJ) ? { diagnostics } : { value, diagnostics };
};
const problemAt = (path, { code, severity, sentence, hint }) => ({
    ...(0,diagnostic/* warningAt */.MK)(code, path, sentence, hint),
    severity,
});
const notAsked = ({ says }) => ({
    code: 'directives/not-looked-up',
    severity: 'warning',
    sentence: `Only AWS knows ${says}, and AWS is not asked here: a stand-in takes its place.`,
    hint: 'A plan with credentials looks it up, and so does every deploy.',
});
const misplaced = (path) => (0,diagnostic/* errorAtKey */.DE)('directives/misplaced', path, 'A directive stands as a key; only values are evaluated.', 'Write the key out.');
const resolveText = (text, context) => {
    try {
        const result = evaluateText(text, context);
        if (result.kind === 'pending')
            return { pending: true };
        const value = configValueOf(result);
        if (value === text || value === null || typeof value !== 'object')
            return { value };
        context.addSize(value);
        return { value: structuredClone(value) };
    }
    catch (problem) {
        if (!(problem instanceof directives_directive/* Misuse */.Jr))
            throw problem;
        const { code, message: sentence, hint, path } = problem;
        return { problem: { code, severity: 'error', sentence, hint }, ...(path ? { path } : {}) };
    }
};


/***/ }),

/***/ 37239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sourceContext),
/* harmony export */   W: () => (/* binding */ eventContext)
/* harmony export */ });
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23191);
/* harmony import */ var _cloudformation_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66154);
/* harmony import */ var _parts_event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56408);



const sourceContext = (owner, { path, id, enabled }) => {
    const from = path.slice(0, -1);
    return {
        path,
        from,
        enabled,
        owner: { name: owner.name, stack: owner.stage.stack },
        stage: owner.stage,
        region: owner.region,
        neighbours: owner.neighbours,
        id: (kind) => `${id}${kind}`,
        resource: (nameOrArn) => (0,_parts_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)(nameOrArn, owner.neighbours),
        child: (kind, tags, body) => ({
            kind: 'resource',
            id: `${id}${kind}`,
            from,
            tags,
            holdsData: 'no',
            body: { ...body, Metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yu)(path, id) },
        }),
    };
};
const eventContext = (owner, trigger, place, sourceId = place.id) => {
    const source = sourceContext(owner, place);
    return {
        ...source,
        trigger,
        dependsOn: (...ids) => {
            const all = [...trigger.dependsOn, ...ids];
            return all.length > 0 ? { DependsOn: all } : {};
        },
        triggerStatement: (statement) => ({
            kind: 'extension',
            id: trigger.roleId,
            at: _cloudformation_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleStatements */ .B,
            items: [{ key: place.id, value: statement }],
            from: source.from,
        }),
        ofSource: () => eventContext(owner, trigger, { ...place, id: sourceId }),
        ownerRole: (kind, service, of, statements) => (0,_cloudformation_role_js__WEBPACK_IMPORTED_MODULE_0__/* .role */ .J)({
            id: owner.id(kind),
            path: owner.stage.rolePath,
            service,
            ...of,
            statements,
            from: owner.path,
            metadata: owner.metadata,
        }),
        invokePermission: (principal, arn, { account, dependsOn } = {}) => source.child('Permission', 'none', {
            Type: 'AWS::Lambda::Permission',
            ...(dependsOn?.length ? { DependsOn: dependsOn } : {}),
            Properties: {
                Action: 'lambda:InvokeFunction',
                FunctionName: trigger.name,
                Principal: principal,
                ...(account === undefined ? {} : { SourceAccount: account }),
                SourceArn: arn,
            },
        }),
    };
};


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ alarmKind)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);

const alarmKind = (alarms, index) => {
    const type = alarms[index]?.trigger.type ?? '';
    const before = alarms.slice(0, index).filter((one) => one.trigger.type === type).length;
    return `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pascalCase */ .fL)(type)}Alarm${before === 0 ? '' : before + 1}`;
};


/***/ }),

/***/ 70199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);



const eventId = ({ owner, event, sourceName, sourceArn, distinctBy }) => [
    (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(owner, event),
    sourceName === undefined ? '' : (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(sourceName),
    sourceName === undefined && sourceArn !== undefined ? hash((0,_event_source_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalArn */ .uO)(sourceArn)) : '',
    distinctBy === undefined ? '' : hash(distinctBy),
].join('');
const hash = (value) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value), 8);


/***/ }),

/***/ 12226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ eventMember),
/* harmony export */   Hv: () => (/* binding */ placeEvents),
/* harmony export */   M0: () => (/* binding */ eventsOfOwnAccount),
/* harmony export */   Xz: () => (/* binding */ allEvents),
/* harmony export */   ud: () => (/* binding */ checkEvents),
/* harmony export */   wZ: () => (/* binding */ expandEvents)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51992);
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71956);
/* harmony import */ var _generated_function_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18690);
/* harmony import */ var _event_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37239);
/* harmony import */ var _parts_event_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70199);
/* harmony import */ var _parts_event_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56408);
/* harmony import */ var _sleep_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82862);









const allEvents = [..._generated_events_js__WEBPACK_IMPORTED_MODULE_1__/* .events */ .A, ..._generated_function_events_js__WEBPACK_IMPORTED_MODULE_2__/* .functionEvents */ .c];
const eventMember = (type) => allEvents.find((member) => member.type === type);
const sleeperOf = ({ name, stage, previewEvents, neighbours }) => ({
    stage,
    previewEvents,
    paused: neighbours.get(name)?.properties.paused === true,
    neighbours,
});
const pathOf = (owner, index) => [...owner.path, 'properties', 'events', index];
const place = (config, index, owner, target) => {
    const member = eventMember(config.type);
    const { properties } = config;
    const ofSource = { owner: owner.name, event: member.type, ...sourceIdentity(member.source(properties), owner) };
    const sourceId = (0,_parts_event_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .eventId */ .Q)(ofSource);
    const id = member.distinctBy ? (0,_parts_event_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .eventId */ .Q)({ ...ofSource, distinctBy: member.distinctBy(properties) }) : sourceId;
    const asleep = (0,_sleep_js__WEBPACK_IMPORTED_MODULE_6__/* .sleepReason */ .K)(properties, member.source(properties), sleeperOf(owner));
    const at = { path: pathOf(owner, index), id, enabled: asleep === undefined };
    return { member, properties, id, asleep, context: (0,_event_context_js__WEBPACK_IMPORTED_MODULE_3__/* .eventContext */ .W)(owner, target, at, sourceId) };
};
const sourceIdentity = (source, owner) => {
    const name = source?.name ?? mentionedResource(source?.arn, owner);
    if (name !== undefined)
        return { sourceName: name };
    return source?.arn === undefined ? {} : { sourceArn: (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionOf */ .ez)(source.arn) };
};
const mentionedResource = (arn, owner) => arn !== undefined && (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(arn) ? (0,_parts_event_source_js__WEBPACK_IMPORTED_MODULE_5__/* .resourceOf */ .KU)(arn, owner.neighbours)?.name : undefined;
const eventTwice = ({ member: { type, whyOnce }, context: { path, trigger } }, arn, earlier) => {
    if ((0,_parts_event_source_js__WEBPACK_IMPORTED_MODULE_5__/* .areElsewhere */ .ZX)(arn, earlier))
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .errorAt */ .Os)('config/event-twice', path, `This ${type} event has a source of the same name as one above it, in another account or region, and the logical ids of both would be equal.`, `Start a second ${trigger.word} by one of them.`);
    if (whyOnce)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .errorAt */ .Os)('config/event-twice', path, `This ${type} event has the same source as one above it. ${whyOnce.sentence}`, whyOnce.hint(trigger.word));
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .errorAt */ .Os)('config/event-twice', path, `This ${type} event has the same source and conditions as one above it, so each event would start the ${trigger.word} twice.`, 'Remove one of them, or write both as one.');
};
const checkEvents = (configs, owner, target) => {
    const seen = new Map();
    return (0,_diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_8__/* .reportEach */ .Q)(configs, (config, index) => {
        const { source: sourceOf, checksSource } = eventMember(config.type);
        const source = sourceOf(config.properties);
        if (source?.name !== undefined && !checksSource && !owner.neighbours.has(source.name))
            return [];
        const placed = place(config, index, owner, target);
        const arn = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionOf */ .ez)(source?.arn ?? '');
        const earlier = seen.get(placed.id);
        if (earlier !== undefined)
            return [eventTwice(placed, arn, earlier)];
        seen.set(placed.id, arn);
        return placed.member.check?.(config.properties, placed.context) ?? [];
    });
};
const placeEvents = (configs, owner, target) => configs.map((config, index) => place(config, index, owner, target));
const expandEvents = (placed) => placed.flatMap(({ member, properties, context }) => context.enabled || member.whenAsleep === 'disabled' ? member.expand(properties, context) : []);
const eventsOfOwnAccount = (configs, at) => configs.flatMap(({ type, properties }, index) => eventMember(type).ofOwnAccount?.(properties, [...at, 'events', index, 'properties']) ?? []);


/***/ }),

/***/ 82862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sleepReason)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51570);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _parts_event_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);




const refersToOwn = (arn) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(arn)).some((part) => {
    const kind = (0,_cloudformation_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolOf */ .w)(part)?.kind;
    return kind === 'resource-param' || kind === 'cf-resource-param';
});
const isOfOwnSource = (source, { neighbours }) => {
    if (source?.name !== undefined)
        return true;
    if (source?.arn === undefined)
        return false;
    return refersToOwn(source.arn) || (0,_parts_event_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceOf */ .KU)(source.arn, neighbours) !== undefined;
};
const isOfBorrowedSource = (source, { neighbours }) => {
    if (source?.name !== undefined)
        return neighbours.get(source.name)?.borrowed === true;
    return source?.arn !== undefined && (0,_parts_event_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceOf */ .KU)(source.arn, neighbours)?.borrowed === true;
};
const isOffInPreviews = (preview, source, sleeper) => {
    if (isOfBorrowedSource(source, sleeper))
        return true;
    if (preview !== undefined)
        return preview === 'off';
    if (sleeper.previewEvents !== 'own')
        return sleeper.previewEvents === 'none';
    return !isOfOwnSource(source, sleeper);
};
const sleepReason = ({ paused, preview }, source, sleeper) => {
    if (paused || sleeper.paused)
        return 'paused';
    return sleeper.stage.preview && isOffInPreviews(preview, source, sleeper) ? 'preview' : undefined;
};


/***/ }),

/***/ 18690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ functionEvents)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/schema/job-example.js
var job_example = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
// EXTERNAL MODULE: ./lib/events/event.js
var events_event = __webpack_require__(10209);
// EXTERNAL MODULE: ./lib/events/parts/bus-rule.js
var bus_rule = __webpack_require__(33309);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/events/parts/alarm-ids.js
var alarm_ids = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/events/parts/event-source.js
var event_source = __webpack_require__(56408);
;// CONCATENATED MODULE: ./lib/events/parts/own-alarms.js







const named = /^([^.]+)\.alarms\.(\d+)$/;
const alarmOwner = (alarmName) => (0,token/* hasToken */.y0)(alarmName) ? undefined : named.exec(alarmName)?.[1];
const alarmsOf = ({ properties }) => (properties.alarms ?? []);
const found = (alarmName, neighbours) => {
    const [, name = '', position = ''] = named.exec(alarmName) ?? [];
    const owner = neighbours.get(name);
    const index = Number(position);
    return owner !== undefined && index < alarmsOf(owner).length ? { owner, index } : undefined;
};
const alarmArn = (alarmName, neighbours) => {
    if ((0,token/* hasToken */.y0)(alarmName))
        return (0,token/* expressionOf */.ez)(alarmName);
    const alarm = found(alarmName, neighbours);
    if (alarm === undefined || alarm.owner.borrowed)
        return undefined;
    return (0,expression/* getAtt */.CN)((0,names/* logicalId */.dS)(alarm.owner.name) + (0,alarm_ids/* alarmKind */.g)(alarmsOf(alarm.owner), alarm.index), 'Arn');
};
const alarmMistakes = (alarmName, neighbours, at) => {
    if ((0,token/* hasToken */.y0)(alarmName))
        return (0,event_source/* mayBeArn */.Mw)(alarmName)
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', at, 'This is a reference to something else than the ARN of an alarm.', "Write $CfResourceParam('<logical id>', 'Arn') of an AWS::CloudWatch::Alarm."),
            ];
    if (found(alarmName, neighbours) !== undefined)
        return [];
    const all = [...neighbours.values()].flatMap((one) => alarmsOf(one).map((_, index) => `${one.name}.alarms.${index}`));
    const other = "An alarm of cloudformationResources is $CfResourceParam('<logical id>', 'Arn'); for any other one write an event-bus event on the default bus.";
    return [
        (0,diagnostic/* errorAt */.Os)('config/unknown-alarm', at, `There is no alarm "${alarmName}" in this config: the first alarm of a resource is <resource>.alarms.0.`, all.length > 0 ? `${(0,suggest/* didYouMean */.au)(alarmName, all)} ${other}` : `Add alarms to a resource. ${other}`),
    ];
};

;// CONCATENATED MODULE: ./lib/events/function-types/cloudwatch-alarm.js







const cloudwatchAlarm = (0,events_event/* defineFunctionEvent */.Qk)({
    type: 'cloudwatch-alarm',
    says: 'Starts the function when an alarm of this config goes off.',
    properties: {
        alarmName: (0,shape/* required */.mw)((0,shape/* text */.Qq)("The alarm, by its resource and its position among the alarms there: `orders.alarms.0` is the first alarm of `orders`. One of `cloudformationResources` is `$CfResourceParam('HotAlarm', 'Arn')`.", { minLength: 1 })),
    },
    example: (0,job_example/* functionExample */.RY)(`
events:
  - type: cloudwatch-alarm
    properties:
      alarmName: orders.alarms.0
`, {
        beside: `
orders:
  type: sqs-queue
  properties:
    alarms:
      - trigger:
          type: sqs-queue-not-empty
`,
    }),
    sample: {
        version: '0',
        id: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
        'detail-type': 'CloudWatch Alarm State Change',
        source: 'aws.cloudwatch',
        account: '123456789012',
        time: '2019-10-02T17:04:40Z',
        region: 'us-east-1',
        resources: ['arn:aws:cloudwatch:us-east-1:123456789012:alarm:ServerCpuTooHigh'],
        detail: {
            alarmName: 'ServerCpuTooHigh',
            configuration: {
                description: 'Goes into alarm when server CPU utilization is too high!',
                metrics: [
                    {
                        id: '30b6c6b2-a864-43a2-4877-c09a1afc3b87',
                        metricStat: {
                            metric: {
                                dimensions: { InstanceId: 'i-12345678901234567' },
                                name: 'CPUUtilization',
                                namespace: 'AWS/EC2',
                            },
                            period: 300,
                            stat: 'Average',
                        },
                        returnData: true,
                    },
                ],
            },
            previousState: {
                reason: 'Threshold Crossed: 1 out of the last 1 datapoints [0.0666851903306472 (01/10/19 13:46:00)] was not greater than the threshold (50.0) (minimum 1 datapoint for ALARM -> OK transition).',
                reasonData: '{"version":"1.0","queryDate":"2019-10-01T13:56:40.985+0000"}',
                timestamp: '2019-10-01T13:56:40.987+0000',
                value: 'OK',
            },
            state: {
                reason: 'Threshold Crossed: 1 out of the last 1 datapoints [99.50160229693434 (02/10/19 16:59:00)] was greater than the threshold (50.0) (minimum 1 datapoint for OK -> ALARM transition).',
                reasonData: '{"version":"1.0","queryDate":"2019-10-02T17:04:40.985+0000"}',
                timestamp: '2019-10-02T17:04:40.989+0000',
                value: 'ALARM',
            },
        },
    },
    asynchronous: true,
    whenAsleep: 'disabled',
    source: ({ alarmName }) => {
        if ((0,token/* hasToken */.y0)(alarmName))
            return { arn: alarmName };
        const name = alarmOwner(alarmName);
        return name === undefined ? undefined : { name };
    },
    checksSource: true,
    words: (_, resource) => `an alarm of ${resource}`,
    startsIn: ({ type, isChild, properties: { EventPattern: pattern }, nameOf }) => {
        const alarms = (0,expression/* isMap */.jh)(pattern) ? pattern.resources : undefined;
        return isChild && type === 'AWS::Events::Rule' && Array.isArray(alarms) ? [`an alarm of ${nameOf(alarms[0])}`] : [];
    },
    distinctBy: ({ alarmName }) => ({ alarm: alarmName }),
    check: ({ alarmName }, event) => alarmMistakes(alarmName, event.neighbours ?? new Map(), [...event.path, 'properties', 'alarmName']),
    expand({ alarmName }, event) {
        const alarm = alarmArn(alarmName, event.neighbours ?? new Map());
        if (alarm === undefined)
            return [];
        const pattern = {
            source: ['aws.cloudwatch'],
            'detail-type': ['CloudWatch Alarm State Change'],
            resources: [alarm],
            detail: { state: { value: ['ALARM'] } },
        };
        return (0,bus_rule/* busRule */.X)(event, { EventPattern: pattern }, {});
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(91204);
// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
;// CONCATENATED MODULE: ./lib/events/function-types/iot.js









const service = 'iot.amazonaws.com';
const longestName = 128;
const ruleName = (stack, id) => (0,expression/* concat */.xW)(...(0,expression/* partsOf */.CI)((0,names/* physicalName */.NJ)(stack, id, longestName)).map((part) => typeof part === 'string' ? part.replaceAll('-', '_') : part));
const iot = (0,events_event/* defineFunctionEvent */.Qk)({
    type: 'iot',
    says: 'Starts the function for messages of IoT Core that a query picks.',
    properties: {
        sql: (0,shape/* required */.mw)((0,shape/* text */.Qq)("The query, such as `SELECT * FROM 'sensors/+/temperature' WHERE celsius > 90`.", { minLength: 1 })),
        sqlVersion: (0,shape/* oneOf */.yL)('The version of its language; without it that of AWS, 2015-10-08.', [
            '2015-10-08',
            '2016-03-23',
            'beta',
        ]),
    },
    example: (0,job_example/* functionExample */.RY)(`
events:
  - type: iot
    properties:
      sql: SELECT celsius, topic(2) AS sensor FROM 'sensors/+/temperature' WHERE celsius > 90
      sqlVersion: '2016-03-23'
`),
    sample: { celsius: 97.5, sensor: 'boiler-7' },
    asynchronous: true,
    whenAsleep: 'disabled',
    source: () => undefined,
    words: ({ sql }) => ((0,token/* hasToken */.y0)(sql) ? 'messages of IoT Core' : `messages of IoT Core: ${sql}`),
    startsIn: ({ type, isChild, properties: { TopicRulePayload: rule } }) => {
        if (!isChild || type !== 'AWS::IoT::TopicRule')
            return [];
        const { Sql: sql } = Object(rule);
        return [typeof sql === 'string' ? `messages of IoT Core: ${sql}` : 'messages of IoT Core'];
    },
    distinctBy: ({ sql }) => ({ sql }),
    check: ({ sql }, event) => (0,token/* hasToken */.y0)(sql) || /^\s*SELECT\s[\s\S]*\sFROM\s/i.test(sql)
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...event.path, 'properties', 'sql'], 'This is no query of IoT Core, which begins with SELECT and names a topic behind FROM.', "Write SELECT * FROM 'topic' for every message of a topic."),
        ],
    expand({ sql, sqlVersion }, event) {
        const rule = event.id('TopicRule');
        const sends = event.ownerRole('TopicRuleErrorRole', service, { sourcePattern: (0,expression/* arn */.Cm)('iot', 'rule/*') }, [
            (0,contribution/* allow */.c)(['sqs:SendMessage'], dead_letters/* deadLetterQueueArn */.v),
        ]);
        return [
            { kind: 'need', of: 'dead-letter-queue' },
            sends,
            event.child('TopicRule', 'in-place', {
                Type: 'AWS::IoT::TopicRule',
                ...event.dependsOn(),
                Properties: {
                    RuleName: ruleName(event.stage.stack, event.id('')),
                    TopicRulePayload: {
                        Sql: (0,token/* expressionOf */.ez)(sql),
                        ...(sqlVersion === undefined ? {} : { AwsIotSqlVersion: sqlVersion }),
                        Actions: [{ Lambda: { FunctionArn: event.trigger.arn } }],
                        ErrorAction: {
                            Sqs: { QueueUrl: (0,expression/* ref */.KR)(dead_letters/* deadLetterQueueId */.P), RoleArn: (0,expression/* getAtt */.CN)(sends.id, 'Arn'), UseBase64: false },
                        },
                        RuleDisabled: !event.enabled,
                    },
                },
            }),
            event.invokePermission(service, (0,expression/* getAtt */.CN)(rule, 'Arn'), { account: expression/* accountId */.lS }),
        ];
    },
});

// EXTERNAL MODULE: ./lib/schema/aws-values.js
var aws_values = __webpack_require__(64829);
// EXTERNAL MODULE: ./lib/schema/member.js
var member = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/events/function-types/kafka-topic.js









const secretArn = (0,shape/* required */.mw)((0,aws_values/* wholeSecretArn */.PU)('The whole ARN of a secret with the keys `username` and `password`.'));
const topicName = { pattern: '^[A-Za-z0-9_-][A-Za-z0-9._-]+$', maxLength: 249 };
const cluster = {
    bootstrapServers: (0,shape/* required */.mw)((0,shape/* list */.p_)('Servers of the cluster, `host:port`, which Lambda reaches from the internet.', (0,shape/* text */.Qq)('A server.', { pattern: '^[A-Za-z0-9.-]+:[0-9]{1,5}$', maxLength: 300 }), { minItems: 1, maxItems: 10 })),
    topicName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the topic.', topicName)),
    authentication: (0,shape/* required */.mw)((0,member/* variants */.HI)('How to sign in.', (0,member/* variant */.Ox)('BASIC_AUTH', 'By SASL/PLAIN.', { authenticationSecretArn: secretArn }), (0,member/* variant */.Ox)('SASL_SCRAM_256_AUTH', 'By SCRAM-SHA-256.', { authenticationSecretArn: secretArn }), (0,member/* variant */.Ox)('SASL_SCRAM_512_AUTH', 'By SCRAM-SHA-512.', { authenticationSecretArn: secretArn }), (0,member/* variant */.Ox)('MTLS', 'By certificates.', {
        clientCertificate: (0,shape/* required */.mw)((0,aws_values/* wholeSecretArn */.PU)('The whole ARN of a secret with the certificate and its key.')),
        serverRootCaCertificate: (0,aws_values/* wholeSecretArn */.PU)('The whole ARN of a secret with the certificate of the authority.'),
    }))),
};
const accessOf = ({ authentication }) => {
    if (authentication.type !== 'MTLS')
        return [{ type: authentication.type, secret: authentication.properties.authenticationSecretArn }];
    const { clientCertificate, serverRootCaCertificate } = authentication.properties;
    return [
        { type: 'CLIENT_CERTIFICATE_TLS_AUTH', secret: clientCertificate },
        ...(serverRootCaCertificate === undefined
            ? []
            : [{ type: 'SERVER_ROOT_CA_CERTIFICATE', secret: serverRootCaCertificate }]),
    ];
};
const kafkaTopic = (0,events_event/* defineFunctionEvent */.Qk)({
    type: 'kafka-topic',
    says: 'Starts the function for the messages of a Kafka topic.',
    properties: {
        upstashKafkaTopic: (0,shape/* later */.NU)((0,shape/* resourceName */.Iy)('An `upstash-kafka-topic` of this config.', 'upstash-kafka-topic')),
        customKafkaConfiguration: (0,shape/* object */.Ik)('The cluster, the topic, and how to sign in.', cluster),
        batchSize: (0,shape/* integer */.nd)('The most messages at once.', { default: 100, minimum: 1, maximum: 10_000 }),
        maxBatchWindowSeconds: (0,shape/* integer */.nd)('The longest wait, in seconds, for a batch to fill; without it half a second. AWS never goes back to that in a deployed event.', { minimum: 0, maximum: 300 }),
    },
    exactlyOne: ['upstashKafkaTopic', 'customKafkaConfiguration'],
    example: (0,job_example/* functionExample */.RY)(`
events:
  - type: kafka-topic
    properties:
      customKafkaConfiguration:
        bootstrapServers:
          - kafka-1.example.com:9096
          - kafka-2.example.com:9096
        topicName: orders
        authentication:
          type: SASL_SCRAM_512_AUTH
          properties:
            authenticationSecretArn: arn:aws:secretsmanager:eu-west-1:123456789012:secret:kafka-AbCdEf
      batchSize: 500
`),
    sample: {
        eventSource: 'SelfManagedKafka',
        bootstrapServers: 'b-2.demo-cluster-1.a1bcde.c1.kafka.us-east-1.amazonaws.com:9092',
        records: {
            'mytopic-0': [
                {
                    topic: 'mytopic',
                    partition: 0,
                    offset: 15,
                    timestamp: 1545084650987,
                    timestampType: 'CREATE_TIME',
                    key: 'abcDEFghiJKLmnoPQRstuVWXyz1234==',
                    value: 'SGVsbG8sIHRoaXMgaXMgYSB0ZXN0Lg==',
                    headers: [{ headerKey: [104, 101, 97, 100, 101, 114, 86, 97, 108, 117, 101] }],
                },
            ],
        },
    },
    asynchronous: false,
    whenAsleep: 'disabled',
    source: () => undefined,
    words: ({ customKafkaConfiguration: custom }) => `messages of the Kafka topic ${custom?.topicName ?? ''}`,
    startsIn: ({ type, isChild, properties: { SelfManagedEventSource: servers, Topics: topics } }) => isChild && type === 'AWS::Lambda::EventSourceMapping' && (0,expression/* isMap */.jh)(servers) && Array.isArray(topics)
        ? [`messages of the Kafka topic ${typeof topics[0] === 'string' ? topics[0] : ''}`]
        : [],
    distinctBy: ({ customKafkaConfiguration: custom }) => ({
        servers: custom && [...custom.bootstrapServers].sort(),
        topic: custom?.topicName,
    }),
    expand({ customKafkaConfiguration: custom, batchSize, maxBatchWindowSeconds }, event) {
        if (custom === undefined)
            return [];
        const access = accessOf(custom).map(({ type, secret }) => ({ type, secret: (0,token/* expressionOf */.ez)(secret) }));
        return [
            { kind: 'need', of: 'dead-letter-queue' },
            event.triggerStatement((0,contribution/* allow */.c)(['secretsmanager:GetSecretValue'], access.map(({ secret }) => secret))),
            event.triggerStatement((0,contribution/* allow */.c)(['sqs:SendMessage'], dead_letters/* deadLetterQueueArn */.v)),
            event.child('EventSourceMapping', 'in-place', {
                Type: 'AWS::Lambda::EventSourceMapping',
                ...event.dependsOn(),
                Properties: {
                    FunctionName: event.trigger.name,
                    Enabled: event.enabled,
                    SelfManagedEventSource: {
                        Endpoints: { KafkaBootstrapServers: custom.bootstrapServers.map(token/* expressionOf */.ez) },
                    },
                    Topics: [(0,token/* expressionOf */.ez)(custom.topicName)],
                    SourceAccessConfigurations: access.map(({ type, secret }) => ({ Type: type, URI: secret })),
                    StartingPosition: 'TRIM_HORIZON',
                    BatchSize: batchSize,
                    MaximumBatchingWindowInSeconds: maxBatchWindowSeconds,
                    DestinationConfig: { OnFailure: { Destination: dead_letters/* deadLetterQueueArn */.v } },
                },
            }),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/generated/function-events.js



const functionEvents = [cloudwatchAlarm, iot, kafkaTopic];


/***/ }),

/***/ 13752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/packaging/config-paths.js
var config_paths = __webpack_require__(23092);
// EXTERNAL MODULE: ./lib/packaging/glob.js + 2 modules
var packaging_glob = __webpack_require__(27113);
;// CONCATENATED MODULE: ./lib/packaging/language.js
const defineLanguage = (language) => language;

;// CONCATENATED MODULE: ./lib/packaging/program-source.js



const neverSource = [
    ...['.git', '.github', '.batch-job', '.idea', '.vscode', '.stacktape', '.serverless', '.next', '.turbo', '.cache'],
    ...[
        'node_modules',
        '.venv',
        '__pycache__',
        '.mypy_cache',
        '.pytest_cache',
        '.ruff_cache',
        '.nyc_output',
        '.DS_Store',
    ],
];
const buildOf = ({ excludeFiles = [] }, diagnostics, { platform, recipe, neverSource: own = [], included, dockerfile }) => {
    if (diagnostics.some(diagnostic/* isError */.bJ))
        return { diagnostics };
    return {
        value: {
            kind: 'built',
            folder: '.',
            dockerfile: { text: dockerfile() },
            excluded: [
                `{${[...neverSource, ...own].join(',')}}`,
                ...excludeFiles.map((glob) => `/${glob.replace(/^(\.?\/)+/, '')}`),
            ],
            ...(included ? { included } : {}),
            buildArguments: [],
            platform,
            recipe,
        },
        diagnostics,
    };
};
const programComplaints = (program) => {
    const lists = ['includeFiles', 'excludeFiles', 'customDockerBuildCommands'];
    return [
        ...lists.flatMap((key) => (program[key] ?? []).flatMap((value, index) => (0,config_paths/* tokenComplaints */.GK)(value, ['properties', key, index], key))),
        ...['includeFiles', 'excludeFiles'].flatMap((key) => (program[key] ?? []).flatMap((glob, index) => {
            const fault = (0,packaging_glob/* globFault */.Hf)(glob);
            const sentence = `The glob "${glob}" ${fault?.why}, which is not supported here.`;
            return fault ? [(0,diagnostic/* errorAt */.Os)('config/wrong-format', ['properties', key, index], sentence, fault.hint)] : [];
        })),
    ];
};
const ownProperties = ['properties', 'languageSpecificConfig'];
const notCompiled = (path, hint) => (0,diagnostic/* errorAt */.Os)('config/not-yet', path, `${path.at(-1)} is not compiled yet.`, hint);

;// CONCATENATED MODULE: ./lib/packaging/instructions.js
const exec = (...words) => JSON.stringify(words);
const literal = (path) => path.replace(/[\\$]/g, '\\$&');
const onePath = (path) => literal(path).replace(/[[*?]/g, '[$&]');
const runLine = (command) => command.startsWith('--') ? `RUN ${command}` : `RUN ${exec('/bin/sh', '-c', command)}`;

// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __webpack_require__(82277);
;// CONCATENATED MODULE: ./lib/packaging/included-files.js



const copyScript = [
    'use strict;my $to=shift;my @programs=map{[map{[substr($_,0,1),split(/,/,substr($_,1))]}split(/ /,$_)]}@ARGV;my @found;',
    'sub reach{my($p,@open)=@_;my %seen;while(@open){my $at=pop @open;next if $seen{$at}++;my($kind,@by)=@{$p->[$at]||[]};',
    "push @open,map{$at+$_}@by if $kind&&$kind eq 'g'}return keys %seen}",
    "sub reads{my($kind,@all)=@{$_[0]||['e']};return $kind eq 'c'&&$all[0]==$_[1] if $kind ne 'r';",
    'for(my $i=0;$i<@all;$i+=2){return 1 if $_[1]>=$all[$i]&&$_[1]<=$all[$i+1]}return 0}',
    'sub matches{my($p,$path)=@_;my @at=reach($p,0);utf8::decode($path);for my $code(map{ord}split(//,$path)){',
    'return 1 if $code==47&&grep{$_==@$p}@at;@at=reach($p,map{$_+1}grep{reads($p->[$_],$code)}@at)}return grep{$_==@$p}@at}',
    "sub walk{my($in)=@_;opendir(my $dir,$in eq ''?'.':$in)||die \"$in: $!\\n\";for my $name(sort grep{!/^\\.\\.?$/}readdir($dir)){",
    'my $path=$in.$name;if(-d $path&&!-l $path){walk("$path/")}elsif(grep{matches($_,$path)}@programs){push @found,$path}}}',
    "walk('');my $count=@found;while(my @some=splice(@found,0,200)){",
    "system('cp','-dp','--parents','-t',$to,'--',@some)&&die \"includeFiles could not be copied\\n\"}",
    'print "includeFiles: $count files\\n";',
].join('');
const encoded = (one) => {
    if (typeof one === 'number')
        return `c${one}`;
    if (one === 'begin')
        return 'g1';
    return 'go' in one ? `g${one.go.join(',')}` : `r${one.ranges.join(',')}`;
};
const copyIncluded = (globs, target) => {
    if (!globs?.length)
        return [];
    const programs = globs.map((glob) => (0,linear_pattern/* compilePattern */.E)((0,packaging_glob/* globPattern */.hp)(glob)).map(encoded).join(' '));
    return [`RUN ${exec('perl', '-e', copyScript, target, ...programs)}`];
};

;// CONCATENATED MODULE: ./lib/generated/entry-shim.js
const fetchEventText = "async({http:x,https:W,crypto:p,files:D,env:s,now:I,pause:U,log:L},G,b)=>{const N=s.STP_TRIGGER_EVENT_DATA_S3_URI??\"\";let R=0;const g=(e,t,o)=>new Promise((n,a)=>{const{request:T}=e.protocol===\"http:\"?x:W,{hostname:d,port:E}=e,i=T({hostname:d.replace(/^\\[|\\]$/g,\"\"),port:E,path:t,headers:o},c=>{const S=[];c.on(\"data\",_=>S.push(_)),c.on(\"error\",a),c.on(\"aborted\",()=>a(new Error(\"the connection was closed\"))),c.on(\"end\",()=>n({status:c.statusCode??0,headers:c.headers,body:Buffer.concat(S)}))});i.setTimeout(1e4,()=>i.destroy(new Error(\"no response for 10 seconds\"))),i.on(\"error\",a),i.end()}),H=async()=>{const e=s.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,t=e?`http://169.254.170.2${e}`:s.AWS_CONTAINER_CREDENTIALS_FULL_URI;if(!t)return{AccessKeyId:s.AWS_ACCESS_KEY_ID,SecretAccessKey:s.AWS_SECRET_ACCESS_KEY,Token:s.AWS_SESSION_TOKEN};const o=new URL(t),n=s.AWS_CONTAINER_AUTHORIZATION_TOKEN,a=await g(o,o.pathname+o.search,n?{authorization:n}:{});if(a.status!==200)throw new Error(`the credentials of the container: HTTP ${a.status}`);return JSON.parse(a.body.toString())},j=e=>Object.entries({\"cn-\":\"amazonaws.com.cn\",\"eusc-\":\"amazonaws.eu\",\"us-iso-\":\"c2s.ic.gov\",\"us-isob-\":\"sc2s.sgov.gov\",\"us-isof-\":\"csp.hci.ic.gov\",\"eu-isoe-\":\"cloud.adc-e.uk\"}).find(([o])=>e.startsWith(o))?.[1]??\"amazonaws.com\",u=e=>p.createHash(\"sha256\").update(e).digest(\"hex\"),$=(e,t)=>p.createHmac(\"sha256\",e).update(t).digest(),z=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),y=async(e,t=!1)=>{const[,o=\"\",n=\"\"]=/^s3:\\/\\/([^/]+)\\/(.+)$/.exec(N)??[],T=s.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===\"true\"?void 0:s.AWS_ENDPOINT_URL_S3||s.AWS_ENDPOINT_URL,d=new URL(T??`https://${o}.s3.${e}.${j(e)}`),E=[d.pathname.replace(/\\/$/,\"\"),...T?[o]:[],...n.split(\"/\").map(z)].join(\"/\"),{AccessKeyId:i,SecretAccessKey:c,Token:S}=await H();if(!i||!c)throw new Error(\"the container has no credentials\");const _=new Date(I().getTime()+R).toISOString().replace(/[:-]|\\.\\d+/g,\"\"),l=[_.slice(0,8),e,\"s3\",\"aws4_request\"],f={host:d.host,\"x-amz-content-sha256\":u(\"\"),\"x-amz-date\":_,...S?{\"x-amz-security-token\":S}:{}},m=Object.keys(f),F=m.map(k=>`${k}:${f[k]}\n`).join(\"\"),V=[\"GET\",E,\"\",F,m.join(\";\"),u(\"\")].join(`\n`),B=[\"AWS4-HMAC-SHA256\",_,l.join(\"/\"),u(V)].join(`\n`),J=l.reduce($,`AWS4${c}`),M=`AWS4-HMAC-SHA256 Credential=${i}/${l.join(\"/\")},SignedHeaders=${m.join(\";\")},Signature=${$(J,B).toString(\"hex\")}`,w=await g(d,E,{...f,authorization:M}),C=w.headers[\"x-amz-bucket-region\"];return typeof C==\"string\"&&!t&&[301,307,400].includes(w.status)?y(C,!0):w},K=[\"AccessDenied\",\"NoSuchKey\",\"NoSuchBucket\"],O={ExpiredToken:\"the credentials of the container have expired\",RequestTimeTooSkewed:\"the clock of the machine is wrong\",SlowDown:\"S3 throttles its requests\"};let A=\"STP_TRIGGER_EVENT_DATA does not say what is there\",r=!0,h={};try{h=JSON.parse(s.STP_TRIGGER_EVENT_DATA??\"\").stpEvent??{}}catch{}const P=({status:e,headers:t,body:o})=>{const n=/<Code>([^<]*)/.exec(o.toString(\"utf8\",0,2e3))?.[1]??\"\";r=K.includes(n),A=`HTTP ${e} ${n}`.trim()+(O[n]?`, ${O[n]}`:\"\");const a=Date.parse(t.date??\"\")-I().getTime();return n===\"RequestTimeTooSkewed\"&&a&&(R=a),r&&e===404},q=e=>(r=e.length!==h.bytes||u(e)!==h.sha256,A=`it has ${e.length} bytes with the SHA-256 ${u(e)}, and should have ${h.bytes} with ${h.sha256}`,r||D.writeFileSync(G,e),!r);for(let e=1;e<=6&&h.sha256;e++){e>1&&await U(500*2**e);try{const t=await y(s.AWS_REGION||s.AWS_DEFAULT_REGION||\"us-east-1\");if(t.status===200){if(q(t.body))return 0}else if(P(t))break}catch(t){r=!1,A=String(t.message||t)}}return L(`The event of this run could not be read from ${N}: ${A}. ${r?\"Another attempt would not find it either; events are kept for 14 days.\":\"Another attempt may find it.\"}`),r?b:1}";
const shellEntryText = "fetch_event() (\n  LC_ALL=C\n  export LC_ALL\n  file=$1 uri=$STP_TRIGGER_EVENT_DATA_S3_URI lost=1 date='' id='' secret='' token=''\n  why='STP_TRIGGER_EVENT_DATA does not say what is there'\n  told=$(printf %s \"$STP_TRIGGER_EVENT_DATA\" | tr -d ' \\t\\r\\n')\n  bytes=$(printf %s \"$told\" | sed -n 's/^{\"stpEvent\":{.*\"bytes\":\\([0-9]*\\).*/\\1/p')\n  sha256=$(printf %s \"$told\" | sed -n 's/^{\"stpEvent\":{.*\"sha256\":\"\\([^\"]*\\)\".*/\\1/p')\n  line='\n'\n  quoted() { printf '\"%s\"' \"$(printf %s \"$1\" | sed 's/[\\\\\"]/\\\\&/g')\"; }\n  field() { printf %s \"$body\" | tr -d '\\r\\n' | sed -n 's/.*\"'\"$1\"'\"[ \t]*:[ \t]*\"\\([^\"]*\\)\".*/\\1/p' | sed 's,\\\\/,/,g'; }\n  header() { tr -d '\\r' <\"$file.head\" | grep -i \"^$1:\" | head -n 1 | sed 's/^[^:]*: *//'; }\n  get() {\n    body=$(printf '%s\\n' \"$settings\" | curl -q --config - --globoff --silent --show-error --connect-timeout 10 \\\n      --speed-limit 1 --speed-time 10 --write-out '\\n%{http_code}' \"$@\" 2>&1)\n    ended=$?\n    status=${body##*\"$line\"}\n    [ \"$ended\" = 0 ] && return\n    why=$(printf '%s\\n' \"$body\" | grep . | head -n 1)\n    return 1\n  }\n  credentials() {\n    from=$AWS_CONTAINER_CREDENTIALS_FULL_URI\n    [ -z \"$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\" ] || from=http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\n    if [ -z \"$from\" ]; then\n      id=$AWS_ACCESS_KEY_ID secret=$AWS_SECRET_ACCESS_KEY token=$AWS_SESSION_TOKEN\n    else\n      settings=''\n      [ -z \"$AWS_CONTAINER_AUTHORIZATION_TOKEN\" ] ||\n        settings=\"header = $(quoted \"authorization: $AWS_CONTAINER_AUTHORIZATION_TOKEN\")\"\n      get --noproxy '*' \"$from\" || return\n      [ \"$status\" = 200 ] || { why=\"the credentials of the container: HTTP $status\" && return 1; }\n      id=$(field AccessKeyId) secret=$(field SecretAccessKey) token=$(field Token)\n    fi\n    if [ -z \"$id\" ] || [ -z \"$secret\" ]; then\n      why='the container has no credentials'\n      return 1\n    fi\n  }\n  get_object() {\n    case $1 in\n      cn-*) suffix=amazonaws.com.cn ;;\n      eusc-*) suffix=amazonaws.eu ;;\n      us-iso-*) suffix=c2s.ic.gov ;;\n      us-isob-*) suffix=sc2s.sgov.gov ;;\n      us-isof-*) suffix=csp.hci.ic.gov ;;\n      eu-isoe-*) suffix=cloud.adc-e.uk ;;\n      *) suffix=amazonaws.com ;;\n    esac\n    other=${AWS_ENDPOINT_URL_S3:-$AWS_ENDPOINT_URL}\n    case $AWS_IGNORE_CONFIGURED_ENDPOINT_URLS in [Tt][Rr][Uu][Ee]) other='' ;; esac\n    object=${uri#s3://}\n    url=https://${object%%/*}.s3.$1.$suffix/${object#*/}\n    [ -z \"$other\" ] || url=${other%/}/$object\n    credentials || return\n    settings=\"user = $(quoted \"$id:$secret\")\nheader = \\\"x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\\\"\"\n    [ -z \"$token\" ] || settings=\"$settings${line}header = $(quoted \"x-amz-security-token: $token\")\"\n    [ -z \"$date\" ] || settings=\"$settings${line}header = \\\"x-amz-date: $date\\\"\"\n    { true >\"$file.head\" && true >\"$file.part\"; } 2>/dev/null || { why=\"$file cannot be written\" && return 1; }\n    get --aws-sigv4 \"aws:amz:$1:s3\" --dump-header \"$file.head\" --output \"$file.part\" \"$url\" || return\n    home=$(header x-amz-bucket-region)\n    case $status in 301 | 307 | 400) [ -z \"$home\" ] || [ -n \"$2\" ] || get_object \"$home\" home ;; esac\n  }\n  read_reason() {\n    reason=$(head -c 2000 \"$file.part\" | tr -d '\\r\\n' | sed -n 's/.*<Code>\\([^<]*\\).*/\\1/p')\n    [ -z \"$date\" ] || [ \"$reason\" != SignatureDoesNotMatch ] || return\n    why=\"HTTP $status${reason:+ $reason}\"\n    case $reason in\n      AccessDenied | NoSuchKey | NoSuchBucket) lost=1 ;;\n      ExpiredToken) why=\"$why, the credentials of the container have expired\" ;;\n      SlowDown) why=\"$why, S3 throttles its requests\" ;;\n      RequestTimeTooSkewed)\n        why=\"$why, the clock of the machine is wrong\"\n        date=$(header date | sed -n \\\n          -e 's/Jan/01/;s/Feb/02/;s/Mar/03/;s/Apr/04/;s/May/05/;s/Jun/06/' \\\n          -e 's/Jul/07/;s/Aug/08/;s/Sep/09/;s/Oct/10/;s/Nov/11/;s/Dec/12/' \\\n          -e 's/^.*, \\(..\\) \\(..\\) \\(....\\) \\(..\\):\\(..\\):\\(..\\) GMT$/\\3\\2\\1T\\4\\5\\6Z/p')\n        ;;\n    esac\n  }\n  for pause in 0 2 4 8 16 32; do\n    [ -n \"$sha256\" ] || break\n    [ \"$pause\" = 0 ] || sleep \"$pause\"\n    lost=''\n    get_object \"${AWS_REGION:-${AWS_DEFAULT_REGION:-us-east-1}}\" || continue\n    if [ \"$status\" != 200 ]; then\n      read_reason\n      [ \"$lost $status\" != '1 404' ] || break\n      continue\n    fi\n    found=$(wc -c <\"$file.part\") hash=$(sha256sum <\"$file.part\")\n    found=$((found)) hash=${hash%% *}\n    if [ \"$found $hash\" = \"$bytes $sha256\" ]; then\n      rm -f \"$file.head\"\n      mv -f \"$file.part\" \"$file\" && exit 0\n      why=\"$file cannot be written\"\n      continue\n    fi\n    lost=1\n    why=\"it has $found bytes with the SHA-256 $hash, and should have $bytes with $sha256\"\n  done\n  rm -f \"$file.head\" \"$file.part\" 2>/dev/null\n  end='Another attempt may find it.'\n  [ -z \"$lost\" ] || end='Another attempt would not find it either; events are kept for 14 days.'\n  echo \"The event of this run could not be read from $uri: $why. $end\" >&2\n  [ -z \"$lost\" ] || exit 194\n  exit 1\n)\nstp_file=${TMPDIR:-/tmp}/stp-trigger-event.json\nif [ -n \"$STP_TRIGGER_EVENT_DATA_S3_URI\" ]; then\n  fetch_event \"$stp_file\" || exit\n  if [ \"$(wc -c <\"$stp_file\")\" -le 122880 ]; then\n    STP_TRIGGER_EVENT_DATA=$(cat \"$stp_file\" && echo x)\n    STP_TRIGGER_EVENT_DATA=${STP_TRIGGER_EVENT_DATA%x}\n  fi\n  export STP_TRIGGER_EVENT_DATA_FILE=\"$stp_file\"\nelif [ -n \"$STP_TRIGGER_EVENT_DATA\" ] && { printf %s \"$STP_TRIGGER_EVENT_DATA\" >\"$stp_file\"; } 2>/dev/null; then\n  export STP_TRIGGER_EVENT_DATA_FILE=\"$stp_file\"\nfi\nif stp_others=$(tr '\\000\\n' '\\n\\001' <\"/proc/$$/environ\" | LC_ALL=C grep '^[^=]*[^A-Za-z0-9_=]\\|^[0-9]'); then\n  set -f\n  IFS='\n'\n  for stp_one in $stp_others; do\n    stp_one=$(printf %s \"$stp_one\" | tr '\\001' '\\n' && echo x)\n    set -- \"${stp_one%x}\" \"$@\"\n  done\n  set -- env -- \"$@\"\nfi\nexec \"$@\"\n";

;// CONCATENATED MODULE: ./lib/packaging/shell-entry.js



const entryFile = '/opt/batch-job/entry.sh';
const outFolder = '/out';
const curlImage = 'buildpack-deps:trixie-curl';
const writeScript = 'mkdir -p "${2%/*}" "$3" && printf %s "$1" >"$2"';
const writeText = (text, file, folder = external_node_path_.posix.dirname(file)) => `RUN ${exec('/bin/sh', '-c', writeScript, 'sh', text, file, folder)}`;
const writeShellEntry = () => writeText(shellEntryText, `${outFolder}${entryFile}`, `${outFolder}/app`);
const fixedTimes = (...folders) => `RUN ${exec('find', outFolder, ...folders, '-exec', 'touch', '-h', '-d', '@0', '{}', '+')}`;
const lastLines = (stages, commands, ...program) => [
    ...(commands?.length ? ['WORKDIR /app', ...commands.map(runLine)] : []),
    ...stages.map((stage) => `COPY --from=${stage} ${outFolder}/ /`),
    ...(commands?.length ? [] : ['WORKDIR /app']),
    `CMD ${exec('sh', entryFile, ...program)}`,
    '',
];
const curlScript = 'command -v curl >/dev/null || { apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*; }';
const installCurl = () => `RUN ${exec('/bin/sh', '-c', curlScript)}`;

;// CONCATENATED MODULE: ./lib/packaging/languages/dotnet/dockerfile.js




const mounts = '--mount=type=secret,id=nuget-config,target=/root/.nuget/NuGet/NuGet.Config --mount=type=cache,target=/root/.nuget/packages';
const properties = [
    ...['UseAppHost', 'SelfContained', 'PublishSingleFile', 'PublishTrimmed', 'PublishReadyToRun', 'PublishAot'].map((name) => `-p:${name}=false`),
    ...['Deterministic', 'ContinuousIntegrationBuild'].map((name) => `-p:${name}=true`),
];
const systemOf = (version) => (version < 10 ? 'bookworm-slim' : 'noble');
const copyManifest = (file) => `COPY ${JSON.stringify([onePath(file), literal(external_node_path_.posix.join('/build', file))])}`;
const dotnetDockerfile = (program, project, version) => {
    const { path, assembly, frameworks, hasSeveral, sdk, manifests, hasLock } = project;
    const framework = frameworks.includes(version) ? version : Math.max(...frameworks);
    const isOlder = frameworks.length > 0 && framework < version;
    const restore = `RUN ${mounts} ${exec('dotnet', 'restore', ...(hasLock ? ['--locked-mode'] : []), path)}`;
    const publish = [
        ...['dotnet', 'publish', '--configuration', 'Release', '--no-restore', '--output', `${outFolder}/app`],
        ...(hasSeveral && frameworks.length > 0 ? ['--framework', `net${framework}.0`] : []),
        ...properties,
        path,
    ];
    return [
        `FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:${sdk ?? `${version}.0`}-${systemOf(Number.parseInt(sdk ?? `${version}`, 10))} AS build`,
        'ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1',
        writeShellEntry(),
        'WORKDIR /build',
        ...(manifests ? [...manifests.map(copyManifest), restore, 'COPY . .'] : ['COPY . .', restore]),
        `RUN ${mounts} ${exec(...publish)}`,
        ...copyIncluded(program.includeFiles, `${outFolder}/app/`),
        fixedTimes(),
        '',
        `FROM mcr.microsoft.com/dotnet/aspnet:${version}.0-${systemOf(version)}`,
        installCurl(),
        ...(isOlder ? ['ENV DOTNET_ROLL_FORWARD=Major'] : []),
        ...lastLines(['build'], program.customDockerBuildCommands, 'dotnet', `/app/${assembly}.dll`),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/languages/dotnet/project.js


const sharedFiles = [
    ...['Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props', 'Directory.Build.rsp'],
    ...['nuget.config', 'NuGet.config', 'NuGet.Config', 'global.json'],
];
const projectPathOf = (entry, surroundings) => {
    const [, namespace = ''] = /^[ \t\uFEFF]*namespace[ \t]+([\p{L}\p{N}_.]+)/mu.exec(surroundings.text(entry) ?? '') ?? [];
    const own = external_node_path_.posix.basename(entry).replace(/\.[^.]*$/, '');
    const parts = namespace.split('.');
    const spaces = parts.map((_, index) => parts.slice(0, parts.length - index).join('.')).filter(Boolean);
    return (0,config_paths/* foldersAbove */.Zv)(entry)
        .flatMap((folder) => [...(folder === '.' ? [] : [external_node_path_.posix.basename(folder)]), own, ...spaces].map((name) => external_node_path_.posix.join(folder, `${name}.csproj`)))
        .find((path) => surroundings.look(path) === 'file');
};
const read = (path, surroundings) => (surroundings.text(path) ?? '').replace(/<!--[\s\S]*?-->/g, ' ');
const projectOf = (path, surroundings) => {
    const { projects, missing } = closureOf(path, surroundings);
    const texts = [...projects.values()];
    const folders = projects.size === 0 ? [] : [...projects.keys()].map((one) => external_node_path_.posix.dirname(one));
    const above = [...new Set(folders.flatMap((folder) => (0,config_paths/* foldersAbove */.Zv)(external_node_path_.posix.join(folder, 'x'))))];
    const shared = above
        .flatMap((folder) => sharedFiles.map((name) => external_node_path_.posix.join(folder, name)))
        .filter((one) => surroundings.look(one) === 'file');
    const locks = folders
        .map((folder) => external_node_path_.posix.join(folder, 'packages.lock.json'))
        .filter((one) => surroundings.look(one) === 'file');
    const own = projects.get(path) ?? '';
    const inherited = [
        own,
        ...(0,config_paths/* foldersAbove */.Zv)(path).map((folder) => read(external_node_path_.posix.join(folder, 'Directory.Build.props'), surroundings)),
    ];
    const targets = propertyOf(inherited, 'TargetFrameworks?');
    const isComputed = texts.some((text) => /<ProjectReference\b[^>]*(?:\$\(|@\(|\*)|<Import\b/.test(text));
    const globals = (0,config_paths/* foldersAbove */.Zv)(path).map((folder) => surroundings.text(external_node_path_.posix.join(folder, 'global.json')));
    return {
        path,
        assembly: propertyOf(inherited, 'AssemblyName') ?? external_node_path_.posix.basename(path).replace(/\.[^.]*$/, ''),
        isLibrary: propertyOf(inherited, 'OutputType')?.toLowerCase() === 'library',
        frameworks: [...(targets ?? '').matchAll(/\bnet(?:coreapp)?(\d{1,2})\.\d\b/g)].map(([, version]) => Number(version)),
        hasSeveral: (targets ?? '').includes(';'),
        sdk: sdkOf(globals.find((one) => one !== undefined)),
        manifests: isComputed ? undefined : [...new Set([...projects.keys(), ...shared, ...locks])],
        folders: [...new Set(folders)],
        hasPackages: texts.some((text) => /<PackageReference\b/.test(text)),
        hasLock: surroundings.look(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'packages.lock.json')) === 'file',
        missing,
    };
};
const closureOf = (first, surroundings) => {
    const projects = new Map();
    const missing = [];
    const open = [{ path: first, file: first }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { path, file } = next;
        if (projects.has(path))
            continue;
        const look = surroundings.look(path);
        if (look === 'outside' || look === 'absent')
            missing.push({ path, file, look });
        if (look !== 'file')
            continue;
        const text = read(path, surroundings);
        projects.set(path, text);
        for (const [, include = ''] of text.matchAll(/<ProjectReference\b[^>]*?\bInclude\s*=\s*["']([^"']+)["']/g))
            for (const one of include.split(';').map((part) => part.trim().replaceAll('\\', '/')))
                if (one && !/[$@*]/.test(one))
                    open.push({ path: (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(external_node_path_.posix.dirname(path), one)), file: path });
    }
    return { projects, missing };
};
const propertyOf = (texts, name) => texts.map((text) => new RegExp(`<${name}\\b[^>]*>\\s*([^<]*?)\\s*</`).exec(text)?.[1]).find((one) => one);
const sdkOf = (text) => /"sdk"\s*:\s*\{[^}]*"version"\s*:\s*"(\d{1,2}\.0\.\d{3})"/.exec(text ?? '')?.[1];

// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
;// CONCATENATED MODULE: ./lib/packaging/languages/dotnet/properties.js

const usualVersion = 8;
const dotnetProperties = {
    dotnetVersion: (0,shape/* oneOf */.yL)(`The version of .NET; without it that of the project, else ${usualVersion}.`, [6, 8]),
    projectFile: (0,shape/* text */.Qq)('The project file of .NET, relative to the config; without it one at or above the entry file that is named as its folder, as the entry file, or as its namespace.', { minLength: 1 }),
};

;// CONCATENATED MODULE: ./lib/packaging/languages/dotnet/dotnet.js









const entryPath = ['properties', 'entryfilePath'];
const dotnet = defineLanguage({
    name: 'C#',
    extensions: ['cs'],
    properties: dotnetProperties,
    image(entry, program, surroundings, platform) {
        const { projectFile } = program.languageSpecificConfig;
        const path = projectFile === undefined ? projectPathOf(entry, surroundings) : (0,config_paths/* normalPath */.FE)(projectFile);
        const isThere = path !== undefined && surroundings.look(path) === 'file';
        const project = isThere ? projectOf(path, surroundings) : undefined;
        const diagnostics = [
            ...programComplaints(program),
            ...propertyComplaints(program, path, surroundings),
            ...(project ? projectComplaints(program, project) : []),
        ];
        const built = buildOf(program, diagnostics, {
            platform,
            recipe: 1,
            dockerfile: () => dotnetDockerfile(program, project, versionOf(program, project)),
        });
        if (built.value === undefined)
            return built;
        const written = (project?.folders ?? []).flatMap((folder) => ['bin', 'obj'].map((name) => external_node_path_.posix.join(folder, name)));
        const excluded = written.filter((one) => !entry.startsWith(`${one}/`)).map((one) => `/${(0,packaging_glob/* globLiteral */._J)(one)}`);
        return { ...built, value: { ...built.value, excluded: [...built.value.excluded, ...excluded] } };
    },
});
const oldest = 6;
const versionOf = ({ languageSpecificConfig: { dotnetVersion } }, { frameworks }) => dotnetVersion ?? (frameworks.length > 0 ? Math.max(...frameworks) : usualVersion);
const propertyComplaints = ({ excludeDependencies = [], languageSpecificConfig: { projectFile } }, path, surroundings) => {
    const at = [...ownProperties, 'projectFile'];
    const found = [];
    if (excludeDependencies.length > 0)
        found.push(notCompiled(['properties', 'excludeDependencies'], 'Give these packages ExcludeAssets="runtime" in the project file: they are then no part of the image.'));
    if (projectFile !== undefined) {
        const missing = (0,config_paths/* placeComplaints */._h)(surroundings, projectFile, at, {
            kind: 'file',
            code: 'source/missing-path',
            noun: 'The project file',
        });
        found.push(...missing);
        if (missing.length === 0 && !/\.csproj$/i.test(projectFile))
            found.push((0,diagnostic/* errorAt */.Os)('config/wrong-format', at, `"${projectFile}" is no project file of C#.`, 'Name a file that ends in .csproj.'));
    }
    else if (path === undefined)
        found.push((0,diagnostic/* errorAt */.Os)('packaging/entry-file', entryPath, 'No project file at or above the entry file, in the folder of the config, is named as its folder, as the entry file or as its namespace.', 'Write languageSpecificConfig.projectFile, such as `src/Report/Report.csproj`.'));
    return found;
};
const projectComplaints = (program, project) => {
    const { path, assembly, isLibrary, frameworks, hasPackages, hasLock, missing, sdk } = project;
    const { dotnetVersion } = program.languageSpecificConfig;
    const version = versionOf(program, project);
    const newer = frameworks.length > 0 && frameworks.every((one) => one > version) ? Math.min(...frameworks) : undefined;
    const complain = (sentence, hint, at = entryPath) => (0,diagnostic/* errorAt */.Os)('packaging/entry-file', at, sentence, hint);
    const found = missing.map(({ path: folder, file, look }) => (0,diagnostic/* errorAt */.Os)(look === 'outside' ? 'source/outside' : 'source/missing-path', entryPath, look === 'outside'
        ? `${file} refers to the project "${folder}", which is outside of the folder of the config.`
        : `${file} refers to the project "${folder}", and there is no such file.`, look === 'outside' ? 'Move the config above both.' : 'Correct the path.'));
    if (isLibrary)
        found.push(complain(`${path} is compiled to a library.`, 'Write <OutputType>Exe</OutputType>, or name the project of the program.'));
    if (/[$@%]\(/.test(assembly))
        found.push(complain(`${path} computes the name of its program: ${assembly}.`, 'Write AssemblyName itself.'));
    if (version < oldest)
        found.push(complain(`${path} is compiled for .NET ${version}, and the buildpack has .NET ${oldest} and later.`, `Write net${usualVersion}.0, or use custom-dockerfile.`));
    if (newer !== undefined)
        found.push(complain(`${path} is compiled for .NET ${newer}, which does not run on .NET ${version}.`, 'Leave dotnetVersion out: the version of the project is taken.', dotnetVersion === undefined ? entryPath : [...ownProperties, 'dotnetVersion']));
    if (sdk !== undefined && Number(sdk.split('.')[0]) < Math.min(version, ...frameworks))
        found.push(complain(`global.json names the SDK ${sdk}, which does not compile for .NET ${version}.`, 'Name a newer SDK there.'));
    if (hasPackages && !hasLock)
        found.push((0,diagnostic/* warningAt */.MK)('packaging/unpinned', entryPath, `${path} has no lock file: NuGet picks the versions that it allows on the day of the build.`, 'Write <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>, run `dotnet restore`, and commit packages.lock.json.'));
    return found;
};

;// CONCATENATED MODULE: ./lib/packaging/languages/go/dockerfile.js




const dockerfile_mounts = '--mount=type=secret,id=netrc,target=/root/.netrc --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';
const programFile = '/opt/batch-job/program';
const compileScript = [
    'export GOOS="$TARGETOS" GOARCH="$TARGETARCH" CGO_ENABLED=0',
    `c=$(CGO_ENABLED=1 go list -deps -f '{{if and (not .Standard) .CgoFiles}}{{.ImportPath}}{{end}}' "$1" 2>/dev/null)`,
    'if [ -n "$c" ]; then',
    'echo "with C code: "$c',
    'export CGO_ENABLED=1',
    'if [ "$(go env GOHOSTARCH)" != "$GOARCH" ]; then',
    'case $GOARCH in amd64) on=x86-64; cc=x86_64 ;; *) on=aarch64; cc=aarch64 ;; esac',
    'apt-get update && apt-get install -y --no-install-recommends gcc-$on-linux-gnu libc6-dev-$GOARCH-cross || exit',
    'export CC=$cc-linux-gnu-gcc',
    'fi',
    'fi',
    `exec go build -trimpath -buildvcs=false '-ldflags=-s -w -buildid=' -o "$2" "$1"`,
].join('\n');
const goDockerfile = (packagePath, program, { folder, root, ignoresWorkspace, version, isVendored, manifests }) => {
    const at = (path) => literal(external_node_path_.posix.join('/build', path));
    const copies = [...(manifests ?? [])].map(([path, files]) => {
        const from = files.map((file) => onePath(external_node_path_.posix.join(path, file)));
        return `COPY ${JSON.stringify([...from, external_node_path_.posix.join(at(path), '/')])}`;
    });
    return [
        `FROM --platform=$BUILDPLATFORM golang:${version} AS build`,
        writeShellEntry(),
        ...(ignoresWorkspace ? ['ENV GOWORK=off'] : []),
        ...(isVendored || !manifests
            ? []
            : [`WORKDIR ${at(root)}`, ...copies, `RUN ${dockerfile_mounts} ${exec('go', 'mod', 'download')}`]),
        'WORKDIR /build',
        'COPY . .',
        ...copyIncluded(program.includeFiles, `${outFolder}/app/`),
        `WORKDIR ${at(folder)}`,
        'ARG TARGETOS',
        'ARG TARGETARCH',
        `RUN ${dockerfile_mounts} ${exec('/bin/sh', '-c', compileScript, 'sh', packagePath, `${outFolder}${programFile}`)}`,
        fixedTimes(),
        '',
        `FROM ${curlImage}`,
        ...lastLines(['build'], program.customDockerBuildCommands, programFile),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/languages/go/directives.js
const directivesOf = (text) => {
    const found = [];
    let block;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const [verb, ...words] = wordsOf(line);
        if (verb === undefined)
            continue;
        if (block !== undefined) {
            if (verb === ')')
                block = undefined;
            else
                found.push([block, verb, ...words]);
        }
        else if (words.at(-1) === '(')
            block = verb;
        else
            found.push([verb, ...words]);
    }
    return found;
};
const wordsOf = (line) => (line.replace(/\/\/.*$/, '').match(/"[^"]*"|`[^`]*`|[()]|[^\s()"`]+/g) ?? []).map((word) => word.replace(/^(["`])(.*)\1$/, '$2'));

;// CONCATENATED MODULE: ./lib/packaging/languages/go/module.js



const module_usualVersion = '1.26';
const moduleOf = (entry, surroundings) => {
    const has = (folder, file) => surroundings.look(external_node_path_.posix.join(folder, file)) === 'file';
    const read = (folder, file) => directivesOf(surroundings.text(external_node_path_.posix.join(folder, file)) ?? '');
    const folder = (0,config_paths/* foldersAbove */.Zv)(entry).find((one) => has(one, 'go.mod'));
    if (folder === undefined)
        return undefined;
    const workspace = (0,config_paths/* foldersAbove */.Zv)(entry).find((one) => has(one, 'go.work'));
    const work = workspace === undefined ? [] : read(workspace, 'go.work');
    const used = work
        .filter(([verb]) => verb === 'use')
        .map(([, path = '.']) => (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(workspace ?? '.', path)));
    const isUsed = used.includes(folder);
    const root = isUsed && workspace !== undefined ? workspace : folder;
    const members = isUsed ? used : [folder];
    const files = [
        ...(isUsed ? [{ at: root, file: 'go.work', directives: work }] : []),
        ...members.map((at) => ({ at, file: 'go.mod', directives: read(at, 'go.mod') })),
    ];
    const all = files.flatMap(({ directives }) => directives);
    const required = new Set(all.filter(([verb]) => verb === 'require').map(([, name]) => name));
    const isVendored = has(root, 'vendor/modules.txt');
    const locals = isVendored
        ? []
        : files.flatMap(({ at, file, directives }) => replacements(directives)
            .filter(({ name }) => required.has(name))
            .map(({ name, path }) => ({ name, path: (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(at, path)), file: external_node_path_.posix.join(at, file) })));
    const needed = [
        ...members.map((path) => ({ path, file: external_node_path_.posix.join(root, 'go.work') })),
        ...locals.map(({ path, file }) => ({ path, file })),
    ];
    const missing = needed.flatMap(({ path, file }) => {
        const look = surroundings.look(path);
        return look === 'outside' || look === 'absent' ? [{ path, file, look }] : [];
    });
    const replaced = new Set(locals.map(({ name }) => name));
    const hasSums = members.some((at) => has(at, 'go.sum')) || (isUsed && has(root, 'go.work.sum'));
    return {
        folder,
        root,
        ignoresWorkspace: workspace !== undefined && !isUsed,
        version: module_versionOf(all),
        isVendored,
        isUnpinned: !isVendored && !hasSums && [...required].some((name) => !replaced.has(name ?? '')),
        manifests: manifestsIn(isUsed ? root : undefined, [...members, ...locals.map(({ path }) => path)], has),
        missing,
    };
};
const replacements = (directives) => directives.flatMap(([verb, name = '', ...words]) => {
    const path = words[words.indexOf('=>') + 1];
    return verb === 'replace' && words.includes('=>') && path !== undefined && /^(?:\.{0,2}\/|\.{1,2}$)/.test(path)
        ? [{ name, path }]
        : [];
});
const module_versionOf = (directives) => {
    const named = directives.flatMap(([verb, version = '']) => {
        const [, minor, unfinished = ''] = /^(?:go)?1\.(\d{1,3})(?:\.\d+|((?:rc|beta)\d+))?(?![\d.])/.exec(version) ?? [];
        return (verb === 'go' || verb === 'toolchain') && minor !== undefined ? [{ minor: Number(minor), unfinished }] : [];
    });
    const minor = Math.max(0, ...named.map((one) => one.minor));
    if (minor < 21)
        return module_usualVersion;
    const newest = named.filter((one) => one.minor === minor);
    return `1.${minor}${newest.every(({ unfinished }) => unfinished) ? newest.at(-1)?.unfinished : ''}`;
};
const manifestsIn = (workspace, modules, has) => {
    const found = new Map();
    for (const folder of new Set(modules)) {
        if (!has(folder, 'go.mod'))
            return undefined;
        found.set(folder, ['go.mod', ...(has(folder, 'go.sum') ? ['go.sum'] : [])]);
    }
    if (workspace !== undefined)
        found.set(workspace, [
            ...(found.get(workspace) ?? []),
            ...['go.work', 'go.work.sum'].filter((file) => has(workspace, file)),
        ]);
    return found;
};

;// CONCATENATED MODULE: ./lib/packaging/languages/go/go.js






const go_entryPath = ['properties', 'entryfilePath'];
const go = defineLanguage({
    name: 'Go',
    extensions: ['go'],
    properties: {},
    image(entry, program, surroundings, platform) {
        const module = moduleOf(entry, surroundings);
        const source = surroundings.text(entry);
        const diagnostics = [
            ...programComplaints(program),
            ...go_propertyComplaints(program),
            ...sourceComplaints(entry, source),
            ...moduleComplaints(entry, module),
        ];
        return buildOf(program, diagnostics, {
            platform,
            recipe: 1,
            dockerfile: () => goDockerfile(packageOf(entry, source, module), program, module),
        });
    },
});
const packageOf = (entry, source, module) => {
    const isExcluded = /^\/\/(?:go:build|\s*\+build)\s+ignore\s*$/m.test(source ?? '');
    return `./${external_node_path_.posix.relative(module?.folder ?? '.', isExcluded ? entry : external_node_path_.posix.dirname(entry))}`;
};
const go_propertyComplaints = ({ excludeDependencies = [] }) => excludeDependencies.length > 0
    ? [
        notCompiled(['properties', 'excludeDependencies'], 'Leave it out: only what the program imports is compiled anyway.'),
    ]
    : [];
const sourceComplaints = (entry, source) => {
    if (entry.endsWith('_test.go'))
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/entry-file', go_entryPath, 'Go compiles a file whose name ends in _test.go only for tests.', 'Name a file of the program itself.'),
        ];
    const names = [...(source ?? '').matchAll(/^\uFEFF?package[ \t]+([\p{L}_][\p{L}\p{N}_]*)/gmu)].map(([, name]) => name);
    const [name] = names;
    return name === undefined || names.includes('main')
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('packaging/entry-file', go_entryPath, `The entry file belongs to the package ${name}, and Go makes programs of packages named main.`, 'Name the file with func main.'),
        ];
};
const moduleComplaints = (entry, module) => {
    if (!module)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/entry-file', go_entryPath, 'There is no go.mod at or above the entry file, in the folder of the config, and Go compiles modules only.', `Run \`go mod init\` in ${external_node_path_.posix.dirname(entry) === '.' ? 'its folder' : external_node_path_.posix.dirname(entry)}, or move the config to the folder of the go.mod.`),
        ];
    return [
        ...module.missing.map(({ path, file, look }) => (0,diagnostic/* errorAt */.Os)(look === 'outside' ? 'source/outside' : 'source/missing-path', go_entryPath, look === 'outside'
            ? `${file} names the module in "${path}", which is outside of the folder of the config.`
            : `${file} names the module in "${path}", and there is no such folder.`, look === 'outside' ? 'Move the config above both, or run `go mod vendor`.' : 'Correct the path.')),
        ...(module.isUnpinned
            ? [
                (0,diagnostic/* warningAt */.MK)('packaging/unpinned', go_entryPath, 'There is no go.sum with the hashes of the modules that go.mod names, without which Go does not compile.', 'Run `go mod tidy`, and commit what it writes.'),
            ]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/packaging/languages/java/build-file.js


const names = {
    Gradle: ['build.gradle', 'build.gradle.kts'],
    Maven: ['pom.xml'],
};
const tools = Object.keys(names);
const namesOf = (useMaven) => useMaven === undefined ? tools.flatMap((tool) => names[tool]) : names[useMaven ? 'Maven' : 'Gradle'];
const toolOf = (file) => file.endsWith('.xml') ? 'Maven' : tools.find((tool) => names[tool].includes(file));
const buildFileOf = (entry, { languageSpecificConfig: { useMaven, packageManagerFile } }, surroundings) => {
    const paths = packageManagerFile === undefined
        ? (0,config_paths/* foldersAbove */.Zv)(entry).flatMap((folder) => namesOf(useMaven).map((name) => external_node_path_.posix.join(folder, name)))
        : [(0,config_paths/* normalPath */.FE)(packageManagerFile)];
    const path = paths.find((one) => surroundings.look(one) === 'file');
    const file = path === undefined ? '' : external_node_path_.posix.basename(path);
    const tool = toolOf(file);
    return path === undefined || tool === undefined ? undefined : { tool, folder: external_node_path_.posix.dirname(path), file };
};

;// CONCATENATED MODULE: ./lib/packaging/languages/java/project.js
const packagesList = '/opt/build/packages';
const classesList = '/opt/build/classes';
const wrapperVersion = (text) => /^[ \t]*distributionUrl[ \t]*[=:].*[/-](\d{1,3}(?:\.\d{1,3}){1,2})-(?:bin|all)\.(?:zip|tar\.gz)/m.exec(text ?? '')?.[1];
const javaIn = (version) => version === undefined ? undefined : Number(version.replace(/^1\./, ''));

;// CONCATENATED MODULE: ./lib/packaging/languages/java/gradle.js



const initFile = '/opt/build/init.gradle';
const initScript = `allprojects { one ->
  one.tasks.withType(AbstractArchiveTask) {
    preserveFileTimestamps = false
    reproducibleFileOrder = true
  }
  one.afterEvaluate {
    if (one.projectDir.canonicalFile != gradle.startParameter.currentDir.canonicalFile) return
    if (!one.hasProperty('sourceSets'))
      throw new GradleException("\${one.buildFile.name} applies no plugin that compiles Java. Add the plugin 'java'.")
    def main = one.sourceSets.main
    def classes = main.output
    def packages = main.runtimeClasspath - main.output
    one.tasks.create('batchJobProgram') {
      dependsOn classes, packages
      doLast {
        new File('${classesList}').text = classes.asPath
        new File('${packagesList}').text = packages.asPath
      }
    }
  }
}
`;
const settingsFiles = ['settings.gradle', 'settings.gradle.kts'];
const rootFiles = [
    ...settingsFiles,
    ...['gradle/libs.versions.toml', 'gradle/verification-metadata.xml', 'settings-gradle.lockfile'],
];
const projectFiles = ['gradle.properties', 'gradle.lockfile', 'buildscript-gradle.lockfile'];
const gradleProject = (build, surroundings) => {
    const { folder, file } = build;
    const has = (path, kind = 'file') => surroundings.look(path) === kind;
    const settings = (0,config_paths/* foldersAbove */.Zv)(external_node_path_.posix.join(folder, file))
        .flatMap((above) => settingsFiles.map((name) => external_node_path_.posix.join(above, name)))
        .find((path) => has(path));
    const root = settings === undefined ? folder : external_node_path_.posix.dirname(settings);
    const text = code(surroundings.text(external_node_path_.posix.join(folder, file)) ?? '');
    const settingsText = code(settings === undefined ? '' : (surroundings.text(settings) ?? ''));
    const readsOthers = has(external_node_path_.posix.join(root, 'buildSrc'), 'folder') ||
        root !== folder ||
        /\binclude(?:Build|Flat)?\b/.test(settingsText) ||
        /\bapply\b[ \t(]*from\b/.test(`${settingsText}\n${text}`);
    const files = [file, ...rootFiles, ...projectFiles].map((name) => external_node_path_.posix.join(folder, name));
    return {
        ...build,
        starts: folder,
        java: javaVersion(text),
        wrapper: wrapperVersion(surroundings.text(external_node_path_.posix.join(root, 'gradle/wrapper/gradle-wrapper.properties'))),
        manifests: readsOthers ? undefined : files.filter((path) => has(path)),
        written: [...new Set([root, folder])].flatMap((one) => ['.gradle', 'build'].map((name) => external_node_path_.posix.join(one, name))),
        changing: has(external_node_path_.posix.join(folder, 'gradle.lockfile')) ? [] : changing(text),
        command: [
            ...['/opt/gradle/bin/gradle', '--no-daemon', '--console=plain', '--init-script', initFile],
            '-Dorg.gradle.configuration-cache=false',
            'batchJobProgram',
        ],
    };
};
const code = (text) => text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:"'])\/\/.*$/gm, '$1');
const javaVersion = (text) => {
    const patterns = [
        /\bJavaLanguageVersion\.of\(\s*["']?(\d{1,2})\b/,
        /\bjvmToolchain\(\s*(\d{1,2})\b/,
        /\brelease(?:\s*=\s*|\.set\(|\s+)(\d{1,2})\b/,
        /\btargetCompatibility\b[\s=]*["']?(?:JavaVersion\.VERSION_)?((?:1[._])?\d{1,2})\b/,
        /\bsourceCompatibility\b[\s=]*["']?(?:JavaVersion\.VERSION_)?((?:1[._])?\d{1,2})\b/,
    ];
    const [version] = patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
    return javaIn(version?.replace('_', '.'));
};
const changing = (text) => [...text.matchAll(/["']([\w.-]+:[\w.-]+:(?:[^"':\s]*\+|latest\.\w+|[[(][^"']*|[^"':\s]*-SNAPSHOT))["']/g)].map(([, one = '']) => one);

;// CONCATENATED MODULE: ./lib/packaging/languages/java/dockerfile.js






const dockerfile_packages = '/opt/packages';
const classes = '/opt/batch-job/classes';
const classPath = '/opt/batch-job/class-path';
const packagesFolder = '/packages';
const homes = { Gradle: '/opt/gradle', Maven: '/usr/share/maven' };
const javaHome = '/opt/java/openjdk';
const java_dockerfile_mounts = {
    Gradle: '--mount=type=secret,id=gradle-properties,target=/root/.gradle/gradle.properties --mount=type=cache,target=/root/.gradle/caches,sharing=locked',
    Maven: '--mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml --mount=type=cache,target=/root/.m2/repository,sharing=locked',
};
const tryScript = '"$@" || echo "Without the sources, not all packages are known: they are resolved with them."';
const collectScript = [
    `set -ef; IFS=:; n=1000; list=${classes}; mkdir -p ${packagesFolder}${dockerfile_packages} ${outFolder}${classes}`,
    'for one in $(cat "$1"); do',
    '[ -e "$one" ] || continue',
    `n=$((n + 1)); to=${dockerfile_packages}/\${n#1}-\${one##*/}; cp -RL "$one" "${packagesFolder}$to"; list=$list:$to`,
    'done',
    `for one in $(cat "$2"); do [ ! -d "$one" ] || cp -RL "$one/." ${outFolder}${classes}/; done`,
    `printf %s "$list" >${outFolder}${classPath}`,
].join('\n');
const checkScript = '[ -e "$1" ] || { echo "The build made no class $2. Is the entry file among the sources that it compiles?" >&2; exit 1; }';
const startScript = 'open my $file,"<",shift or die "$!\\n";exec "java","-cp",<$file>,@ARGV or die "java: $!\\n"';
const copyTool = ({ tool, wrapper }, java) => {
    const gradle = java > 24 ? '9' : '8';
    return `COPY --from=${tool.toLowerCase()}:${wrapper ?? (tool === 'Maven' ? '3.9' : gradle)} ${homes[tool]} ${homes[tool]}`;
};
const javaDockerfile = (mainClass, program, project, java) => {
    const { includeFiles } = program;
    const { tool, folder, starts, manifests, command } = project;
    const at = (path) => literal(external_node_path_.posix.join('/build', path));
    const target = external_node_path_.posix.join('/build', folder, 'target/classes');
    const mount = java_dockerfile_mounts[tool];
    return [
        `FROM --platform=$BUILDPLATFORM eclipse-temurin:${java}-jdk AS build`,
        copyTool(project, java),
        writeShellEntry(),
        tool === 'Gradle' ? writeText(initScript, initFile) : writeText(target, classesList),
        ...(manifests
            ? [
                ...manifests.map((file) => `COPY ${JSON.stringify([onePath(file), at(file)])}`),
                `WORKDIR ${at(starts)}`,
                `RUN ${mount} ${exec('/bin/sh', '-c', tryScript, 'sh', ...command)}`,
            ]
            : []),
        'WORKDIR /build',
        'COPY . .',
        ...copyIncluded(includeFiles, `${outFolder}/app/`),
        `WORKDIR ${at(starts)}`,
        `RUN ${mount} ${exec(...command)}`,
        `RUN ${mount} ${exec('/bin/sh', '-c', collectScript, 'sh', packagesList, classesList)}`,
        fixedTimes(packagesFolder),
        `RUN ${exec('/bin/sh', '-c', checkScript, 'sh', `${outFolder}${classes}/${mainClass.replaceAll('.', '/')}.class`, mainClass)}`,
        '',
        `FROM ${curlImage}`,
        `COPY --from=eclipse-temurin:${java}-jre ${javaHome} ${javaHome}`,
        `ENV JAVA_HOME=${javaHome} PATH=${javaHome}/bin:$PATH LANG=C.UTF-8`,
        `COPY --from=build ${packagesFolder}/ /`,
        ...lastLines(['build'], program.customDockerBuildCommands, ...['perl', '-e', startScript, classPath, '-XX:MaxRAMPercentage=75', mainClass]),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/language-properties.js

const packageManagerFile = (0,shape/* text */.Qq)('The file that names the dependencies, such as `requirements.txt` or `pom.xml`, relative to the config.');

;// CONCATENATED MODULE: ./lib/packaging/languages/java/properties.js


const properties_usualVersion = 11;
const javaProperties = {
    javaVersion: (0,shape/* oneOf */.yL)(`The version of Java; without it that of the build file, else ${properties_usualVersion}.`, [8, 11, 17, 19, 21]),
    useMaven: (0,shape/* flag */.Jt)('Build by Maven instead of Gradle; without it the build file nearest to the entry file decides, and Gradle where both stand.'),
    packageManagerFile: packageManagerFile,
};

;// CONCATENATED MODULE: ./lib/packaging/languages/java/maven.js



const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
const configFiles = ['.mvn/extensions.xml', '.mvn/maven.config', '.mvn/jvm.config'];
const mavenProject = (build, surroundings) => {
    const { folder, file } = build;
    const read = (path) => (surroundings.text(path) ?? '').replace(/<!--[\s\S]*?-->/g, ' ');
    const path = external_node_path_.posix.join(folder, file);
    const text = read(path);
    const root = aggregatorOf(folder, read) ?? folder;
    const parents = parentsOf(path, surroundings, read);
    const texts = [text, ...parents.map(read)];
    const isSingle = root === folder && !/<module>/.test(text);
    const config = configFiles.map((name) => external_node_path_.posix.join(root, name));
    const isOther = root === folder && file !== 'pom.xml';
    return {
        ...build,
        starts: root,
        java: maven_javaVersion(texts),
        wrapper: wrapperVersion(surroundings.text(external_node_path_.posix.join(root, '.mvn/wrapper/maven-wrapper.properties'))),
        manifests: isSingle ? [path, ...parents, ...config.filter((one) => surroundings.look(one) === 'file')] : undefined,
        written: [...new Set([root, folder])].map((one) => external_node_path_.posix.join(one, 'target')),
        changing: texts.flatMap(maven_changing),
        command: [
            ...['/usr/share/maven/bin/mvn', '--batch-mode', ...(isOther ? ['--file', file] : [])],
            ...(root === folder ? [] : ['--projects', external_node_path_.posix.relative(root, folder), '--also-make']),
            '-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.transfer.Slf4jMavenTransferListener=warn',
            ...['-Dmaven.test.skip=true', '-Dproject.build.outputTimestamp=2000-01-01T00:00:00Z', 'process-classes'],
            ...[`${dependencyPlugin}:build-classpath`, '-DincludeScope=runtime', `-Dmdep.outputFile=${packagesList}`],
        ],
    };
};
const aggregatorOf = (folder, read) => {
    if (folder === '.')
        return undefined;
    const above = (0,config_paths/* foldersAbove */.Zv)(folder).find((one) => [...read(external_node_path_.posix.join(one, 'pom.xml')).matchAll(/<module>\s*([^<]*?)\s*<\/module>/g)].some(([, module = '']) => (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(one, module)) === folder));
    return above === undefined ? undefined : (aggregatorOf(above, read) ?? above);
};
const parentsOf = (path, surroundings, read) => {
    const found = [];
    for (let at = path;;) {
        const [, parent] = /<parent>([\s\S]*?)<\/parent>/.exec(read(at)) ?? [];
        if (parent === undefined || /<relativePath\s*\/>|<relativePath>\s*<\/relativePath>/.test(parent))
            return found;
        const written = /<relativePath>\s*([^<]+?)\s*<\/relativePath>/.exec(parent)?.[1] ?? '../pom.xml';
        const next = (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(external_node_path_.posix.dirname(at), written));
        const file = surroundings.look(next) === 'folder' ? external_node_path_.posix.join(next, 'pom.xml') : next;
        if (surroundings.look(file) !== 'file' || found.includes(file) || file === path)
            return found;
        found.push(file);
        at = file;
    }
};
const maven_javaVersion = (texts) => {
    const names = ['maven\\.compiler\\.release', 'release', 'java\\.version', 'maven\\.compiler\\.target', 'target'];
    for (const text of texts)
        for (const name of [...names, 'maven\\.compiler\\.source', 'source']) {
            const [, version] = new RegExp(`<${name}>\\s*((?:1\\.)?\\d{1,2})\\s*</${name}>`).exec(text) ?? [];
            if (version !== undefined)
                return javaIn(version);
        }
    return undefined;
};
const maven_changing = (text) => [...text.matchAll(/<dependency>([\s\S]*?)<\/dependency>/g)].flatMap(([, one = '']) => {
    const [, version] = /<version>\s*([[(][^<]*|LATEST|RELEASE|[^<$]*-SNAPSHOT)\s*<\/version>/.exec(one) ?? [];
    const [, name] = /<artifactId>\s*([^<]*?)\s*<\/artifactId>/.exec(one) ?? [];
    return version === undefined ? [] : [`${name}:${version.trim()}`];
});

;// CONCATENATED MODULE: ./lib/packaging/languages/java/tools.js


const tools_projectOf = (build, surroundings) => build.tool === 'Gradle' ? gradleProject(build, surroundings) : mavenProject(build, surroundings);

;// CONCATENATED MODULE: ./lib/packaging/languages/java/java.js










const java_entryPath = ['properties', 'entryfilePath'];
const java = defineLanguage({
    name: 'Java',
    extensions: ['java'],
    properties: javaProperties,
    image(entry, program, surroundings, platform) {
        const build = buildFileOf(entry, program, surroundings);
        const project = build && tools_projectOf(build, surroundings);
        const diagnostics = [
            ...programComplaints(program),
            ...java_propertyComplaints(program, build, surroundings),
            ...(project ? java_projectComplaints(entry, program, project) : []),
        ];
        const built = buildOf(program, diagnostics, {
            platform,
            recipe: 1,
            dockerfile: () => javaDockerfile(mainClass(entry, surroundings.text(entry) ?? ''), program, project, java_versionOf(program, project)),
        });
        if (built.value === undefined)
            return built;
        const written = (project?.written ?? []).filter((path) => !entry.startsWith(`${path}/`));
        const excluded = [...built.value.excluded, ...written.map((path) => `/${(0,packaging_glob/* globLiteral */._J)(path)}`)];
        return { ...built, value: { ...built.value, excluded } };
    },
});
const mainClass = (entry, source) => {
    const text = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ');
    const [, name] = /^\uFEFF?\s*(?:@[\w.]+(?:\([^)]*\))?\s*)*package\s+([\p{L}\p{N}_$.\s]+?)\s*;/u.exec(text) ?? [];
    const own = external_node_path_.posix.basename(entry).replace(/\.java$/i, '');
    return name === undefined ? own : `${name.replace(/\s+/g, '')}.${own}`;
};
const supported = [8, 11, 17, 21, 25];
const java_versionOf = ({ languageSpecificConfig: { javaVersion } }, { tool, java: named, wrapper }) => {
    if (javaVersion !== undefined)
        return javaVersion;
    if (named !== undefined)
        return supported.find((one) => one >= named) ?? named;
    return tool === 'Gradle' && majorOf(wrapper) >= 9 ? 17 : properties_usualVersion;
};
const majorOf = (version) => Number(version?.split('.')[0] ?? 0);
const java_propertyComplaints = ({ excludeDependencies = [], languageSpecificConfig: { useMaven, packageManagerFile } }, build, surroundings) => [
    ...(excludeDependencies.length > 0
        ? [
            notCompiled(['properties', 'excludeDependencies'], 'Give these packages the scope compileOnly of Gradle or provided of Maven: they are then no part of the image.'),
        ]
        : []),
    ...(packageManagerFile === undefined
        ? missingBuildFile(useMaven, build)
        : namedFileComplaints(packageManagerFile, useMaven, build, surroundings)),
];
const missingBuildFile = (useMaven, build) => build === undefined
    ? [
        (0,diagnostic/* errorAt */.Os)('packaging/entry-file', useMaven === undefined ? java_entryPath : [...ownProperties, 'useMaven'], `There is no ${namesOf(useMaven).join(' or ')} at or above the entry file, in the folder of the config, and Java is compiled by a build file.`, 'Add one, or move the config to its folder or above.'),
    ]
    : [];
const namedFileComplaints = (path, useMaven, build, surroundings) => {
    const at = [...ownProperties, 'packageManagerFile'];
    const missing = (0,config_paths/* placeComplaints */._h)(surroundings, path, at, {
        kind: 'file',
        code: 'source/missing-path',
        noun: 'The build file',
    });
    if (missing.length > 0)
        return missing;
    const isOther = useMaven !== undefined && build !== undefined && useMaven !== (build.tool === 'Maven');
    return build === undefined || isOther
        ? [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', at, isOther
                ? `"${path}" is a build file of ${build.tool}, and useMaven is ${useMaven}.`
                : `"${path}" is no build file of Java.`, isOther ? 'Leave useMaven out: the file decides.' : `Name a ${namesOf(useMaven).join(' or ')}.`),
        ]
        : [];
};
const java_projectComplaints = (entry, program, project) => {
    const path = external_node_path_.posix.join(project.folder, project.file);
    const [first] = project.changing;
    const version = java_versionOf(program, project);
    const isTest = external_node_path_.posix.relative(project.folder, entry).startsWith('src/test/');
    return [
        ...(isTest
            ? [
                (0,diagnostic/* errorAt */.Os)('packaging/entry-file', java_entryPath, `${project.tool} compiles the files of src/test only for tests.`, 'Name a file of the program itself, such as one of src/main/java.'),
            ]
            : []),
        ...(project.tool === 'Gradle' && majorOf(project.wrapper) >= 9 && version < 17
            ? [
                (0,diagnostic/* errorAt */.Os)('packaging/entry-file', program.languageSpecificConfig.javaVersion === undefined ? java_entryPath : [...ownProperties, 'javaVersion'], `The wrapper of Gradle names version ${project.wrapper}, which runs on Java 17 and later, and the program is for Java ${version}.`, 'Use Java 17 or later, or a wrapper of Gradle 8.'),
            ]
            : []),
        ...(first === undefined
            ? []
            : [
                (0,diagnostic/* warningAt */.MK)('packaging/unpinned', java_entryPath, `${path} names ${first}, a version that is another one on another day.`, project.tool === 'Gradle'
                    ? 'Write the version itself, or lock it: `gradle dependencies --write-locks`, and commit gradle.lockfile.'
                    : 'Write the version itself.'),
            ]),
    ];
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/copy-script.js
const copy_script_copyScript = [
    "const fs=require('fs'),programs=JSON.parse(process.argv[1]);let copied=0;",
    'const reach=(program,from)=>{const at=new Set(from);for(const place of at)for(const by of program[place]?.go||[])at.add(place+by);return at};',
    'const reads=(one,code)=>one===code||(one?.ranges||[]).some((low,index,all)=>index%2===0&&code>=low&&code<=all[index+1]);',
    'const matches=(program,path)=>{let at=reach(program,[0]);for(const letter of path){const code=letter.codePointAt(0);',
    "if(letter==='/'&&at.has(program.length))return true;",
    'at=reach(program,[...at].filter((place)=>reads(program[place],code)).map((place)=>place+1))}return at.has(program.length)};',
    "const walk=(folder)=>{for(const entry of fs.readdirSync(folder||'.',{withFileTypes:true})){const path=folder+entry.name;",
    'if(entry.isDirectory())walk(path+"/");',
    'else if(programs.some((one)=>matches(one,path))){fs.cpSync(path,process.argv[2]+path,{verbatimSymlinks:true});copied++}}};',
    "walk('');console.log('includeFiles: '+copied+' files');",
].join('');

;// CONCATENATED MODULE: ./lib/packaging/languages/node/build-stage.js






const bundler = 'esbuild@0.28.2';
const npmMounts = '--mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=cache,target=/root/.npm,sharing=locked';
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
const install = (manifest, ...flags) => {
    if (!manifest)
        return [];
    const sources = manifest.files?.map((file) => external_node_path_.posix.join(manifest.folder, file));
    return [
        ...(sources ? [] : ['WORKDIR /build', 'COPY . .']),
        `WORKDIR ${literal(external_node_path_.posix.join('/build', manifest.folder))}`,
        ...(sources ? [`COPY ${JSON.stringify([...sources, './'])}`] : []),
        `RUN ${npmMounts} ${exec('npm', manifest.command, ...quiet, ...flags)}`,
    ];
};
const bundleFlags = (entry, bundle, format, version, { languageSpecificConfig: specific }) => {
    const excluded = specific.dependenciesToExcludeFromBundle ?? [];
    return [
        `./${entry}`,
        '--bundle',
        '--platform=node',
        `--target=node${version}`,
        `--format=${format}`,
        `--outfile=/out/${bundle}`,
        '--log-level=info',
        '--color=false',
        ...(specific.disableSourceMaps ? [] : ['--sourcemap']),
        ...(format === 'esm' ? esmFlags : []),
        ...(excluded.includes('*') ? ['--packages=external'] : excluded.map((name) => `--external:${name}`)),
        ...(specific.tsConfigPath === undefined ? [] : [`--tsconfig=./${(0,config_paths/* normalPath */.FE)(specific.tsConfigPath)}`]),
    ];
};
const esmFlags = [
    `--banner:js=${[
        "import { createRequire as stpCreateRequire } from 'node:module';",
        "import { dirname as stpDirectory } from 'node:path';",
        "import { fileURLToPath as stpPath } from 'node:url';",
        'const require = stpCreateRequire(import.meta.url);',
        'const stpFilename = stpPath(import.meta.url);',
        'const stpDirname = stpDirectory(stpFilename);',
    ].join('')}`,
    '--define:__filename=stpFilename',
    '--define:__dirname=stpDirname',
];
const buildStages = ({ entry, program, manifest, version, first, beforeBundle }) => {
    const { includeFiles = [], languageSpecificConfig: specific } = program;
    const excluded = specific.dependenciesToExcludeFromBundle ?? [];
    const format = specific.outputModuleFormat ?? (version >= 24 ? 'esm' : 'cjs');
    const bundle = format === 'esm' ? 'index.mjs' : 'index.cjs';
    const installed = excluded.length > 0 && manifest ? manifest : undefined;
    const globs = JSON.stringify(includeFiles.map((glob) => (0,linear_pattern/* compilePattern */.E)((0,packaging_glob/* globPattern */.hp)(glob))));
    return {
        bundle,
        lines: [
            `FROM --platform=$BUILDPLATFORM node:${version} AS build`,
            `RUN ${npmMounts} ${exec('npm', 'install', ...quiet, '--ignore-scripts', '--prefix', '/bundler', bundler)}`,
            ...(first ?? []),
            ...install(manifest),
            'WORKDIR /build',
            'COPY . .',
            ...(includeFiles.length ? [`RUN ${exec('node', '-e', copy_script_copyScript, globs, '/out/')}`] : []),
            ...(beforeBundle ?? []),
            `RUN ${exec('/bundler/node_modules/.bin/esbuild', ...bundleFlags(entry, bundle, format, version, program))}`,
            '',
            ...(installed ? [`FROM node:${version} AS dependencies`, ...install(installed, '--omit=dev'), ''] : []),
        ],
        copyPackages: (target) => installed
            ? [
                `COPY --from=dependencies ${JSON.stringify([onePath(external_node_path_.posix.join('/build', installed.folder, 'node_modules')), target])}`,
            ]
            : [],
    };
};

// EXTERNAL MODULE: ./lib/packaging/restored-event.js
var restored_event = __webpack_require__(81120);
;// CONCATENATED MODULE: ./lib/packaging/languages/node/entry-shim.js


const fetchEventScript = `const world={http:require("node:http"),https:require("node:https"),crypto:require("node:crypto"),files:require("node:fs"),env:process.env,now:()=>new Date(),pause:(ms)=>new Promise((done)=>setTimeout(done,ms)),log:console.error};
(${fetchEventText})(world,process.argv[2],${restored_event/* lostEventExit */.R}).then((code)=>process.exit(code));
`;

;// CONCATENATED MODULE: ./lib/packaging/restored-variables.js
const restoreVariables = [
    `if stp_others=$(tr '\\000\\n' '\\n\\001' <"/proc/$$/environ" | LC_ALL=C grep '^[^=]*[^A-Za-z0-9_=]\\|^[0-9]'); then`,
    'set -f',
    "IFS='",
    "'",
    'for stp_one in $stp_others; do',
    `stp_one=$(printf %s "$stp_one" | tr '\\001' '\\n' && echo x)`,
    'set -- "${stp_one%x}" "$@"',
    'done',
    'set -- env -- "$@"',
    'fi',
];

;// CONCATENATED MODULE: ./lib/packaging/languages/node/start-script.js


const start_script_startScript = [
    'stp_limit=$(cat "$1/memory.max" "$1/memory/memory.limit_in_bytes" 2>/dev/null | head -n 1)',
    'stp_file=${TMPDIR:-/tmp}/stp-trigger-event.json',
    'if [ -n "$STP_TRIGGER_EVENT_DATA_S3_URI" ]; then',
    'NODE_OPTIONS= node "$2" "$stp_file" || exit',
    `[ $(wc -c < "$stp_file") -gt ${restored_event/* mostRestoredBytes */.j} ] || STP_TRIGGER_EVENT_DATA=$(cat "$stp_file")`,
    'export STP_TRIGGER_EVENT_DATA_FILE="$stp_file"',
    'elif [ -n "$STP_TRIGGER_EVENT_DATA" ] && { printf %s "$STP_TRIGGER_EVENT_DATA" > "$stp_file"; } 2>/dev/null; then',
    'export STP_TRIGGER_EVENT_DATA_FILE="$stp_file"',
    'fi',
    'shift 2',
    'case $stp_limit in ""|*[!0-9]*|????????????????*) stp_heap=16384;; *) stp_heap=$((stp_limit * 3 / 4 / 1048576));; esac',
    'case $NODE_OPTIONS in *max?old?space?size*) ;; *) set -- --max-old-space-size=$stp_heap "$@";; esac',
    'set -- node "$@"',
    ...restoreVariables,
    'exec "$@"',
].join('\n');
const controlGroup = '/sys/fs/cgroup';

;// CONCATENATED MODULE: ./lib/packaging/languages/node/dockerfile.js




const nodeDockerfile = (entry, program, manifest) => {
    const { customDockerBuildCommands = [], languageSpecificConfig: specific } = program;
    const version = specific.nodeVersion;
    const { lines, bundle, copyPackages } = buildStages({
        ...{ entry, program, manifest, version },
        first: [`RUN ${exec('node', '-e', dockerfile_writeScript, fetchEventFile, fetchEventScript)}`],
    });
    const flags = specific.disableSourceMaps ? [] : ['--enable-source-maps'];
    return [
        ...lines,
        `FROM node:${version}-slim`,
        'WORKDIR /app',
        ...customDockerBuildCommands.map(runLine),
        ...copyPackages('./node_modules'),
        `COPY --from=build ${JSON.stringify([fetchEventFile, fetchEventFile])}`,
        'COPY --from=build /out/ ./',
        `CMD ${exec('sh', '-c', start_script_startScript, 'sh', controlGroup, fetchEventFile, ...flags, bundle)}`,
        '',
    ].join('\n');
};
const fetchEventFile = '/opt/batch-job/fetch-event.cjs';
const dockerfile_writeScript = "const fs=require('fs'),[,file,text]=process.argv;fs.mkdirSync(require('path').dirname(file),{recursive:true});fs.writeFileSync(file,text)";

;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/candidates.js

const extensions = ['.tsx', '.ts', '.jsx', '.js', '.css', '.json', '.mts', '.cts', '.mjs', '.cjs'];
const sources = {
    '.js': ['.ts', '.tsx'],
    '.jsx': ['.tsx', '.ts'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
const candidatesOf = (path) => {
    const plain = path.replace(/[?#][^/]*$/, '');
    return [...new Set([path, plain])].flatMap((one) => {
        const extension = external_node_path_.posix.extname(one);
        const base = one.slice(0, one.length - extension.length);
        return [
            one,
            ...extensions.map((added) => one + added),
            ...(sources[extension] ?? []).map((source) => base + source),
            ...extensions.map((added) => external_node_path_.posix.join(one, `index${added}`)),
            external_node_path_.posix.join(one, 'package.json'),
        ];
    });
};
const resolveAlias = ({ pattern, targets }, specifier) => {
    const [before = '', after] = pattern.split('*');
    if (after === undefined)
        return pattern === specifier ? [...targets] : [];
    if (specifier.length < before.length + after.length)
        return [];
    if (!specifier.startsWith(before) || !specifier.endsWith(after))
        return [];
    const star = specifier.slice(before.length, specifier.length - after.length);
    return targets.map((target) => target.replaceAll('*', () => star));
};

// EXTERNAL MODULE: ./lib/packaging/path-rules.js
var path_rules = __webpack_require__(70550);
;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/json-file.js
const afterString = (text, from) => {
    let at = from + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
};
const afterComment = (text, from) => {
    const end = { '//': '\n', '/*': '*/' }[text.slice(from, from + 2)];
    if (end === undefined)
        return from;
    const found = text.indexOf(end, from + 2);
    return found < 0 ? text.length : found + end.length;
};
const plainJson = (text) => {
    const parts = [];
    let comma;
    for (let at = 0; at < text.length;) {
        const character = text[at];
        const behind = character === '"' ? afterString(text, at) : afterComment(text, at);
        if (character !== '"' && behind > at)
            parts.push(' ');
        else {
            if (comma !== undefined && /[}\]]/.test(character))
                parts[comma] = '';
            if (character === ',')
                comma = parts.length;
            else if (!/\s/.test(character))
                comma = undefined;
            parts.push(text.slice(at, Math.max(behind, at + 1)));
        }
        at = Math.max(behind, at + 1);
    }
    return parts.join('');
};
const jsonObject = (text) => {
    try {
        const value = JSON.parse(plainJson((text ?? '').replace(/^\uFEFF/, '')));
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
};
const textsIn = (value) => {
    if (typeof value === 'string')
        return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};
const objectAt = (object, key) => {
    const value = object[key];
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/packages.js




const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];
const localDependencies = (manifest) => textsIn(kinds.map((kind) => manifest[kind])).flatMap((version) => {
    const [, path] = /^(?:file:|link:|portal:)(?:\/\/)?(.+)$|^(?=\.{1,2}\/)/.exec(version) ?? [version];
    return path === version ? [] : [path ?? version];
});
const installScripts = [
    ...['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'],
];
const installScriptOf = (manifest) => installScripts.find((name) => Object.hasOwn(objectAt(manifest, 'scripts'), name));
const workspaceGlobs = ({ workspaces }) => textsIn(workspaces).filter((glob) => !glob.startsWith('!'));
const foreign = /^(?:node_modules|\..*)$/;
const workspacesOf = (top, globs, index) => {
    if (globs.length === 0)
        return [];
    const rules = (0,path_rules/* pathRules */.f)(globs.map((glob) => ({ pattern: (0,packaging_glob/* globPattern */.hp)(glob), admits: false })));
    const found = [];
    const walk = (folder, deep) => {
        for (const name of index.names(external_node_path_.posix.join(top, folder))) {
            const path = external_node_path_.posix.join(folder, name);
            if (foreign.test(name) || deep === 0 || index.kind(external_node_path_.posix.join(top, path)) !== 'folder')
                continue;
            const read = (0,path_rules/* readPath */.G)(rules, path);
            if (rules.excludes(read) && index.kind(external_node_path_.posix.join(top, path, 'package.json')) === 'file')
                found.push(external_node_path_.posix.join(top, path));
            if (rules.excludes(read) || rules.enter(read).live.length > 0)
                walk(path, deep - 1);
        }
    };
    walk('.', mostDeep);
    return found;
};
const mostDeep = 10;
const importsOf = (manifest) => Object.entries(objectAt(manifest, 'imports')).map(([pattern, targets]) => ({ pattern, targets: textsIn(targets) }));
const entriesOf = ({ main, module, browser, exports, types }) => textsIn([main, module, browser, exports, types]);
const pathsOf = (tsconfig) => {
    const options = objectAt(tsconfig, 'compilerOptions');
    const base = typeof options.baseUrl === 'string' ? options.baseUrl : '.';
    const paths = Object.entries(objectAt(options, 'paths')).map(([pattern, targets]) => ({
        pattern,
        targets: textsIn(targets).map((target) => external_node_path_.posix.join(base, target)),
    }));
    return typeof options.baseUrl === 'string' ? [...paths, { pattern: '*', targets: [external_node_path_.posix.join(base, '*')] }] : paths;
};
const extendedBy = (tsconfig) => textsIn(tsconfig.extends);

;// CONCATENATED MODULE: ./lib/packaging/file-index.js

const indexes = new WeakMap();
const fileIndex = (surroundings) => {
    const found = indexes.get(surroundings) ?? openIndex(surroundings);
    indexes.set(surroundings, found);
    return found;
};
const openIndex = ({ entries }) => {
    const known = new Map();
    const folder = (path) => {
        const found = known.get(path) ??
            new Map(entries(path).map(({ name, kind }) => [name, kind === 'other' ? 'absent' : kind]));
        known.set(path, found);
        return found;
    };
    const kind = (path) => {
        if (path === '.')
            return 'folder';
        if (path === '..' || path.startsWith('../') || path.startsWith('/'))
            return 'absent';
        const above = kind(external_node_path_.posix.dirname(path));
        return above === 'folder' ? (folder(external_node_path_.posix.dirname(path)).get(external_node_path_.posix.basename(path)) ?? 'absent') : below(above);
    };
    return { kind, names: (path) => (kind(path) === 'folder' ? [...folder(path).keys()].sort() : []) };
};
const below = (kind) => (kind === 'link' ? 'link' : 'absent');

;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/search.js




const search_sources = /\.(?:[cm]?[jt]sx?|css)$/i;
const search_foreign = /^(?:node_modules|\.git)$/;
const openSearch = (surroundings) => {
    const index = fileIndex(surroundings);
    const files = new Set();
    const open = [];
    const wide = new Map();
    const aliases = [];
    const packages = new Map();
    const object = (path) => jsonObject(surroundings.text(path)) ?? {};
    const add = (path, kind) => {
        const found = index.kind(path);
        if (found === 'link')
            wide.set('.', { folder: '.', why: `\`${path}\` is reached through a link` });
        if (found !== 'file' || files.has(path))
            return;
        files.add(path);
        const name = external_node_path_.posix.basename(path);
        if (name === 'package.json')
            readManifest(path);
        else if (kind === 'tsconfig' || /^[jt]sconfig\.json$/.test(name))
            readTsconfig(path);
        else if (search_sources.test(name))
            open.push(path);
    };
    const addFolder = (folder, why) => {
        if (wide.has(folder))
            return;
        wide.set(folder, { folder, why });
        const walk = (at) => {
            for (const name of index.names(at).filter((one) => !search_foreign.test(one))) {
                const below = external_node_path_.posix.join(at, name);
                if (index.kind(below) === 'folder')
                    walk(below);
                else
                    add(below);
            }
        };
        if (folder !== '.')
            walk(folder);
    };
    const addPackage = (name, folder) => {
        if (typeof name === 'string')
            packages.set(name, folder);
    };
    const addAliases = (at, found) => {
        for (const { pattern, targets } of found)
            aliases.push({ pattern, targets: targets.map((target) => external_node_path_.posix.join(at, target)) });
    };
    const readManifest = (path) => {
        const [manifest, at] = [object(path), external_node_path_.posix.dirname(path)];
        addAliases(at, importsOf(manifest));
        if (manifest.exports !== undefined)
            addPackage(manifest.name, at);
        for (const target of localDependencies(manifest)) {
            const local = external_node_path_.posix.join(at, target);
            if (index.kind(local) === 'folder')
                addFolder(local, `\`${path}\` depends on it`);
            else
                add(local);
        }
    };
    const readTsconfig = (path) => {
        const [tsconfig, at] = [object(path), external_node_path_.posix.dirname(path)];
        addAliases(at, pathsOf(tsconfig));
        for (const name of extendedBy(tsconfig)) {
            const extended = external_node_path_.posix.join(at, name);
            for (const one of [extended, `${extended}.json`, external_node_path_.posix.join(extended, 'tsconfig.json')])
                add(one, 'tsconfig');
            const owner = packages.get(packageName(name));
            if (owner !== undefined)
                addFolder(owner, `\`${path}\` extends a file of it`);
        }
    };
    return {
        ...{ index, surroundings, files, aliases, packages, add, addFolder, addPackage, object },
        get wide() {
            return [...wide.values()];
        },
        next: () => open.pop(),
    };
};
const packageName = (specifier) => /^(?:@[^/]+\/)?[^/]*/.exec(specifier)?.[0] ?? '';

;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/specifiers.js
const longest = 500;
const specifiersIn = (source) => {
    const relative = new Set();
    const named = new Set();
    for (const [, , text = ''] of source.matchAll(/(?<=(["'`]))(?=([^\n"'`]{1,500})\1)/g)) {
        if (/^\.{1,2}(?:\/|$)/.test(text))
            relative.add(text);
        else if (/^[@#~$\w][^\s\\]*$/.test(text))
            named.add(text);
    }
    const open = openImport(source);
    return { relative: [...relative], named: [...named], ...(open === undefined ? {} : { open }) };
};
const call = /(?<![\w$.])(?:import|require)\s*\(/g;
const plain = /"[^"\\\n]{0,500}"|'[^'\\\n]{0,500}'|`[^`\\$\n]{0,500}`/y;
const mostBlanks = 2_000;
const afterBlanks = (source, from) => {
    const text = source.slice(from, from + mostBlanks);
    let at = 0;
    for (;;) {
        if (/\s/.test(text.charAt(at)))
            at += 1;
        else {
            const end = { '/*': '*/', '//': '\n' }[text.slice(at, at + 2)];
            const found = end === undefined ? -1 : text.indexOf(end, at + 2);
            if (end === undefined || found < 0)
                return from + at;
            at = found + end.length;
        }
    }
};
const openImport = (source) => {
    for (const { index, 0: text } of source.matchAll(call)) {
        plain.lastIndex = afterBlanks(source, index + text.length);
        const isPlain = plain.test(source) && /[,)]/.test(source.charAt(afterBlanks(source, plain.lastIndex)));
        if (!isPlain)
            return source
                .slice(index, index + longest)
                .split(/[\n;]/)[0]
                ?.slice(0, 60);
    }
    return undefined;
};
const addressesIn = (sheet) => {
    const { relative, named } = specifiersIn(sheet);
    const bare = [...sheet.matchAll(/url\(\s{0,20}([^'"()\s]{1,500})/g)].map(([, address = '']) => address);
    return { relative: [...relative, ...named, ...bare], named };
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/read-files.js





const installFiles = [
    ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', '.npmrc', '.yarnrc', '.yarnrc.yml', 'yarn.lock'],
    ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'bun.lock', 'bun.lockb', 'bunfig.toml'],
];
const readInstallation = (search, top) => {
    const manifest = search.object(external_node_path_.posix.join(top, 'package.json'));
    const members = workspacesOf(top, workspaceGlobs(manifest), search.index);
    for (const member of members)
        search.addPackage(search.object(external_node_path_.posix.join(member, 'package.json')).name, member);
    for (const name of installFiles)
        search.add(external_node_path_.posix.join(top, name));
    for (const folder of [top, ...members]) {
        const path = external_node_path_.posix.join(folder, 'package.json');
        search.add(path);
        const script = installScriptOf(search.object(path));
        if (script !== undefined)
            search.addFolder(folder, `\`${path}\` has the script \`${script}\`, which npm runs when it installs`);
    }
};
const readSource = (search, path) => {
    const at = external_node_path_.posix.dirname(path);
    addConfiguration(search, at);
    const found = specifiersOf(search, path);
    if (found === undefined)
        search.addFolder(read_files_packageOf(search, at), `\`${path}\` has more than 1 MiB`);
    const { relative, named, open } = found ?? none;
    for (const specifier of relative)
        addModule(search, external_node_path_.posix.join(at, specifier));
    for (const name of named)
        addNamed(search, path, name);
    if (open !== undefined)
        search.addFolder(read_files_packageOf(search, at), `\`${path}\` loads what is known at run time only: \`${open}\``);
};
const addConfiguration = (search, folder) => {
    for (const name of ['package.json', 'tsconfig.json', 'jsconfig.json'])
        search.add(external_node_path_.posix.join(folder, name));
    if (folder !== '.')
        addConfiguration(search, external_node_path_.posix.dirname(folder));
};
const read_files_packageOf = (search, folder) => folder === '.' || search.index.kind(external_node_path_.posix.join(folder, 'package.json')) === 'file'
    ? folder
    : read_files_packageOf(search, external_node_path_.posix.dirname(folder));
const addModule = (search, path) => {
    for (const one of candidatesOf(path))
        search.add(one);
    const manifest = external_node_path_.posix.join(path, 'package.json');
    if (search.index.kind(manifest) !== 'file')
        return;
    for (const entry of entriesOf(search.object(manifest)))
        for (const one of candidatesOf(external_node_path_.posix.join(path, entry)))
            search.add(one);
};
const addNamed = (search, path, name) => {
    for (const alias of search.aliases)
        for (const target of resolveAlias(alias, name))
            addModule(search, target);
    const folder = search.packages.get(packageName(name));
    if (folder !== undefined)
        search.addFolder(folder, `\`${path}\` names the package \`${packageName(name)}\``);
};
const known = new WeakMap();
const none = { relative: [], named: [] };
const specifiersOf = ({ surroundings }, path) => {
    const found = known.get(surroundings) ?? new Map();
    known.set(surroundings, found);
    if (!found.has(path)) {
        const text = surroundings.text(path);
        found.set(path, text === undefined ? undefined : (/\.css$/i.test(path) ? addressesIn : specifiersIn)(text));
    }
    return found.get(path);
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/files/program-files.js


const programFiles = (start, surroundings) => {
    const search = openSearch(surroundings);
    if (start.installedIn !== undefined)
        readInstallation(search, start.installedIn);
    if (start.tsconfig !== undefined)
        search.add(start.tsconfig, 'tsconfig');
    search.add(start.entry);
    for (let source = search.next(); source !== undefined; source = search.next())
        readSource(search, source);
    const { files, wide } = search;
    if (wide.some(({ folder }) => folder === '.'))
        return { wide };
    const globs = start.includeFiles.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, '')}`);
    return { included: { files: [...files].sort(), globs }, wide };
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/lambda-dockerfile.js


const entryOfLambda = '.stp-lambda.mjs';
const lambda_dockerfile_writeScript = "require('node:fs').writeFileSync(process.argv[1],process.argv[2])";
const lambdaModule = (entry, handlerFunction) => [
    `import * as program from ${JSON.stringify(`./${entry}`)};`,
    `const names = ${JSON.stringify(handlerFunction === undefined ? ['default', 'handler'] : [handlerFunction])};`,
    'const found = names.flatMap((name) => [program[name], program.default?.[name]]);',
    "export const handler = found.find((one) => typeof one === 'function');",
    `if (!handler) throw new TypeError(${JSON.stringify(`${entry} exports no function `)} + names.join(' or '));`,
    '',
].join('\n');
const nodeLambdaDockerfile = (entry, program, manifest, version, handlerFunction) => {
    const { lines, copyPackages } = buildStages({
        ...{ entry: entryOfLambda, program, manifest, version },
        beforeBundle: [`RUN ${exec('node', '-e', lambda_dockerfile_writeScript, entryOfLambda, lambdaModule(entry, handlerFunction))}`],
    });
    return [...lines, 'FROM scratch', ...copyPackages('/node_modules'), 'COPY --from=build /out/ /', ''].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/manifest.js


const manifestOf = (entry, surroundings) => {
    const here = (folder, file) => surroundings.look(external_node_path_.posix.join(folder, file)) === 'file';
    const folders = (0,config_paths/* foldersAbove */.Zv)(entry).filter((folder) => here(folder, 'package.json'));
    const locked = (folder) => locks.find((lock) => here(folder, lock));
    const folder = folders.find(locked) ?? folders[0];
    if (folder === undefined)
        return undefined;
    const lock = locked(folder);
    const foreign = lock ? undefined : foreignLocks.find((file) => folders.some((one) => here(one, file)));
    const content = parsed(surroundings.text(external_node_path_.posix.join(folder, 'package.json')));
    const others = lock ? [lock, '.npmrc'] : ['yarn.lock', '.npmrc'];
    const files = ['package.json', ...others.filter((file) => here(folder, file))];
    return {
        folder,
        command: lock ? 'ci' : 'install',
        ...(content && /^[\w./-]+$/.test(folder) && installsAlone(content) ? { files } : {}),
        ...(foreign ? { foreignLock: foreign } : {}),
        unreadable: content === undefined,
    };
};
const locks = ['package-lock.json', 'npm-shrinkwrap.json'];
const foreignLocks = ['pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
const parsed = (text) => {
    try {
        const value = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
};
const manifest_installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
const installsAlone = ({ workspaces, scripts, ...rest }) => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];
    const local = JSON.stringify(kinds.map((kind) => rest[kind])).search(/"(file|link|workspace):|"(\.{0,2}\/|~\/)/) >= 0;
    return !workspaces && !local && !manifest_installScripts.some((name) => Object.hasOwn(Object(scripts ?? {}), name));
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/properties.js

const nodeProperties = {
    nodeVersion: (0,shape/* oneOf */.yL)('The major version of Node.', [18, 19, 20, 21, 22, 23, 24], { default: 24 }),
    tsConfigPath: (0,shape/* text */.Qq)('The tsconfig.json that the bundler reads, relative to the config.'),
    outputModuleFormat: (0,shape/* oneOf */.yL)('The module format of the bundle; esm from Node 24 on, cjs before.', ['cjs', 'esm']),
    dependenciesToExcludeFromBundle: (0,shape/* list */.p_)('Packages that are installed in the image instead of being bundled, such as those with native parts; `*` for all.', (0,shape/* text */.Qq)('The name of a package, or `*`.', { minLength: 1 })),
    dependenciesToExcludeFromDeploymentPackage: (0,shape/* list */.p_)('Packages that are neither bundled nor installed.', (0,shape/* text */.Qq)('The name of a package, or `*`.')),
    disableSourceMaps: (0,shape/* flag */.Jt)('Stack traces then show lines of the bundle instead of lines of the source.'),
    outputSourceMapsTo: (0,shape/* text */.Qq)('A folder that receives the source maps.'),
    emitTsDecoratorMetadata: (0,shape/* flag */.Jt)('Emits metadata for decorators, as some frameworks need.'),
};
const nodeEnds = {
    property: 'nodeVersion',
    at: {
        18: '2025-04-30',
        19: '2023-06-01',
        20: '2026-04-30',
        21: '2024-06-01',
        22: '2027-04-30',
        23: '2025-06-01',
        24: '2028-04-30',
    },
};

;// CONCATENATED MODULE: ./lib/packaging/languages/node/node.js









const node = defineLanguage({
    name: 'Node',
    extensions: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'],
    ends: nodeEnds,
    properties: nodeProperties,
    image: (entry, program, surroundings, platform) => builtBy((manifest) => nodeDockerfile(entry, program, manifest), entry, program, surroundings, platform, 2),
    lambda: {
        handler: 'index.handler',
        runtime: ({ nodeVersion }) => `nodejs${nodeVersion}.x`,
        variables: ({ disableSourceMaps }) => (disableSourceMaps ? {} : { NODE_OPTIONS: '--enable-source-maps' }),
        code(entry, program, { handlerFunction, runtime }, surroundings, platform) {
            const version = nodeOf(runtime);
            const wrong = runtimeComplaints(program, runtime, version);
            const built = builtBy((manifest) => nodeLambdaDockerfile(entry, program, manifest, version ?? 0, handlerFunction), entry, program, surroundings, platform, 1);
            const diagnostics = [...wrong, ...built.diagnostics];
            return built.value === undefined || wrong.length > 0 ? { diagnostics } : { value: built.value, diagnostics };
        },
    },
});
const builtBy = (write, entry, program, surroundings, platform, recipe) => {
    const manifest = manifestOf(entry, surroundings);
    const diagnostics = [
        ...notYet(program),
        ...valueComplaints(program, surroundings),
        ...manifestComplaints(program, manifest),
    ];
    if (diagnostics.some(diagnostic/* isError */.bJ))
        return { diagnostics };
    const { includeFiles = [], languageSpecificConfig: own } = program;
    const { included, wide } = programFiles({
        entry,
        installedIn: manifest?.folder,
        tsconfig: own.tsConfigPath === undefined ? undefined : (0,config_paths/* normalPath */.FE)(own.tsConfigPath),
        includeFiles,
    }, surroundings);
    const build = { platform, recipe, included, dockerfile: () => write(manifest) };
    return buildOf(program, [...diagnostics, ...wide.map(wideNote)], build);
};
const wideNote = ({ folder, why }) => (0,diagnostic/* noteAt */.Mp)('packaging/wide-context', ['properties', 'entryfilePath'], `${folder === '.' ? 'Every file beside the config' : `Every file in \`${folder}\``} is part of the image's context, and a change of any builds it again: ${why}.`, 'Leave files out by excludeFiles, or name what is imported in the source.');
const nodeOf = (runtime) => {
    const [, major] = /^nodejs(\d{1,3})\.x$/.exec(runtime) ?? [];
    return major === undefined ? undefined : Number(major);
};
const { default: node_usualVersion } = nodeProperties.nodeVersion;
const runtimeComplaints = (program, runtime, version) => {
    const { nodeVersion } = program.languageSpecificConfig;
    if (version === undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', ['properties', 'entryfilePath'], `The entry file is a program for Node, and the runtime ${runtime} does not run it.`, 'Write a runtime like nodejs24.x, or leave it out.'),
        ];
    if (nodeVersion !== node_usualVersion && nodeVersion !== version)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', [...ownProperties, 'nodeVersion'], `The runtime is ${runtime}, and nodeVersion is ${nodeVersion}.`, 'Leave one of them out.'),
        ];
    if (version % 2 === 1)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', nodeVersion === version ? [...ownProperties, 'nodeVersion'] : ['properties', 'entryfilePath'], `Lambda has no runtime ${runtime}: it has those of even versions of Node.`, `Write ${version + 1}, or leave it out.`),
        ];
    return [];
};
const notYet = (program) => {
    const { languageSpecificConfig } = program;
    const found = [];
    if (program.excludeDependencies?.length)
        found.push(notCompiled(['properties', 'excludeDependencies'], 'Leave it out: only what the program imports is bundled anyway.'));
    if (languageSpecificConfig.dependenciesToExcludeFromDeploymentPackage?.length)
        found.push(notCompiled([...ownProperties, 'dependenciesToExcludeFromDeploymentPackage'], 'Use dependenciesToExcludeFromBundle, which installs the packages in the image.'));
    if (languageSpecificConfig.emitTsDecoratorMetadata)
        found.push(notCompiled([...ownProperties, 'emitTsDecoratorMetadata'], 'Use custom-dockerfile and compile with tsc there.'));
    if (languageSpecificConfig.outputSourceMapsTo !== undefined)
        found.push(notCompiled([...ownProperties, 'outputSourceMapsTo'], 'Leave it out: the source maps are in the image.'));
    return found;
};
const valueComplaints = (program, surroundings) => {
    const { tsConfigPath, dependenciesToExcludeFromBundle = [] } = program.languageSpecificConfig;
    return [
        ...(tsConfigPath === undefined
            ? []
            : (0,config_paths/* placeComplaints */._h)(surroundings, tsConfigPath, [...ownProperties, 'tsConfigPath'], {
                kind: 'file',
                code: 'source/missing-path',
                noun: 'The tsconfig',
            })),
        ...programComplaints(program),
        ...dependenciesToExcludeFromBundle.flatMap((name, index) => name === '*' || /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/i.test(name)
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...ownProperties, 'dependenciesToExcludeFromBundle', index], `"${name}" is no name of a package.`, 'Write names as in package.json, or * for all.'),
            ]),
    ];
};
const manifestComplaints = (program, manifest) => {
    const excluded = program.languageSpecificConfig.dependenciesToExcludeFromBundle ?? [];
    if (manifest?.unreadable)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/entry-file', ['properties', 'entryfilePath'], `The package.json of the entry file ("${manifest.folder}/package.json") is no JSON object.`),
        ];
    if (!manifest && excluded.length)
        return [
            (0,diagnostic/* errorAt */.Os)('source/missing-path', [...ownProperties, 'dependenciesToExcludeFromBundle'], 'Packages can be installed only from a package.json, and there is none at or above the entry file.'),
        ];
    if (manifest?.foreignLock)
        return [
            (0,diagnostic/* warningAt */.MK)('config/not-yet', ['properties', 'entryfilePath'], `${manifest.foreignLock} is not read yet: npm install picks the versions that package.json allows on the day of the build.`, 'Commit a package-lock.json to pin them.'),
        ];
    return [];
};

;// CONCATENATED MODULE: ./lib/packaging/languages/php/composer.js


const composerOf = (entry, surroundings) => {
    const has = (path) => surroundings.look(path) === 'file';
    const folder = (0,config_paths/* foldersAbove */.Zv)(entry).find((one) => has(external_node_path_.posix.join(one, 'composer.json')));
    if (folder === undefined)
        return undefined;
    const json = object(surroundings.text(external_node_path_.posix.join(folder, 'composer.json')));
    const lock = object(surroundings.text(external_node_path_.posix.join(folder, 'composer.lock')));
    const config = record(json.config);
    const require = record(json.require);
    const set = record(config.platform).php;
    const needed = set ?? require.php;
    const folders = list(json.repositories)
        .filter(({ type }) => type === 'path' || type === 'artifact')
        .map(({ url }) => String(url));
    const vendor = typeof config['vendor-dir'] === 'string' ? config['vendor-dir'] : 'vendor';
    return {
        folder,
        hasLock: has(external_node_path_.posix.join(folder, 'composer.lock')),
        hasPackages: Object.keys(require).some((name) => name.includes('/')),
        php: typeof needed === 'string' ? needed : undefined,
        isSetPhp: set !== undefined,
        extensions: extensionsOf(require, lock),
        vendor: (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(folder, vendor)),
        readsFolders: folders.length > 0,
        outside: folders.find((url) => surroundings.look((0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(folder, url.replace(/[*?[{].*$/, '')))) === 'outside'),
    };
};
const extensionsOf = (require, lock) => {
    const packages = list(lock.packages);
    const extensionsIn = (value) => Object.keys(record(value)).filter((name) => name.startsWith('ext-'));
    const provided = new Set(packages.flatMap((one) => [...extensionsIn(one.provide), ...extensionsIn(one.replace)]));
    const needed = [require, lock.platform, ...packages.map((one) => one.require)].flatMap(extensionsIn);
    return [...new Set(needed)]
        .filter((name) => !provided.has(name))
        .map((name) => name.slice(4))
        .sort();
};
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const list = (value) => typeof value === 'object' && value !== null ? Object.values(value).map(record) : [];
const object = (text) => {
    try {
        return record(JSON.parse((text ?? '{}').replace(/^\uFEFF/, '')));
    }
    catch {
        return {};
    }
};

;// CONCATENATED MODULE: ./lib/packaging/languages/php/constraint.js
const allows = (constraint, version) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return constraint.split(/\|\|?/).some((alternative) => {
        const words = alternative
            .replace(/([<>=!~^]) +/g, '$1')
            .split(/[\s,]+/)
            .filter(Boolean);
        if (words.includes('-'))
            return true;
        return words.every((word) => {
            const term = termOf(word);
            return term === undefined || allowsTerm(term, major, minor);
        });
    });
};
const termOf = (word) => {
    const [, operator = '', major, minor, patch] = /^([<>=!~^]{0,2})v?(\d{1,4})(?:\.(\d{1,4}|[*x]))?(?:\.(\d{1,6}|[*x]))?/.exec(word) ?? [];
    return major === undefined
        ? undefined
        : {
            operator,
            major: Number(major),
            minor: minor === undefined || !/\d/.test(minor) ? undefined : Number(minor),
            hasPatch: patch !== undefined && /\d/.test(patch),
        };
};
const allowsTerm = ({ operator, major: wanted, minor: wantedMinor, hasPatch }, major, minor) => {
    const distance = major === wanted ? minor - (wantedMinor ?? 0) : major - wanted;
    switch (operator) {
        case '!=':
        case '<>':
            return true;
        case '>=':
            return distance >= 0;
        case '>':
            return wantedMinor === undefined || distance >= 0;
        case '<':
            return hasPatch ? distance <= 0 : distance < 0;
        case '<=':
            return hasPatch ? distance <= 0 : distance < 0 || (distance === 0 && wantedMinor !== undefined);
        case '^':
            return major === wanted && distance >= 0;
        case '~':
            return major === wanted && (hasPatch ? distance === 0 : distance >= 0);
        default:
            return major === wanted && (wantedMinor === undefined || minor === wantedMinor);
    }
};

;// CONCATENATED MODULE: ./lib/packaging/languages/php/dockerfile.js




const php_dockerfile_mounts = '--mount=type=secret,id=composer-auth,target=/root/.composer/auth.json --mount=type=cache,target=/root/.composer/cache,sharing=locked';
const toolsScript = [
    'm=; for one in git unzip; do command -v $one >/dev/null || m="$m $one"; done',
    '[ -z "$m" ] || { apt-get update && apt-get install -y --no-install-recommends $m && rm -rf /var/lib/apt/lists/*; }',
].join('\n');
const flags = ['--no-dev', '--no-scripts', '--no-interaction'];
const installLines = ({ folder, hasLock, readsFolders }) => {
    const at = literal(external_node_path_.posix.join('/build', folder));
    const files = ['composer.json', ...(hasLock ? ['composer.lock'] : [])];
    const install = `RUN ${php_dockerfile_mounts} ${exec('composer', 'install', ...flags, '--no-progress', '--prefer-dist', '--no-autoloader', '--ignore-platform-req=ext-*')}`;
    const copyAll = ['WORKDIR /build', 'COPY . .', `WORKDIR ${at}`];
    const copyFiles = `COPY ${JSON.stringify([...files.map((file) => onePath(external_node_path_.posix.join(folder, file))), './'])}`;
    return [
        'ENV COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME=/root/.composer COMPOSER_MIRROR_PATH_REPOS=1',
        ...(readsFolders ? [...copyAll, install] : [`WORKDIR ${at}`, copyFiles, install, ...copyAll]),
        `RUN ${exec('composer', 'dump-autoload', ...flags, '--optimize', '--ignore-platform-req=ext-*')}`,
        'WORKDIR /build',
    ];
};
const phpDockerfile = (entry, program, project, version) => {
    const { includeFiles } = program;
    const app = `${outFolder}/app/`;
    const folder = project?.folder ?? '.';
    const isWhole = folder === '.';
    return [
        `FROM --platform=$BUILDPLATFORM php:${version}-cli AS build`,
        ...(project
            ? ['COPY --from=composer:2 /usr/bin/composer /usr/bin/composer', `RUN ${exec('/bin/sh', '-c', toolsScript)}`]
            : []),
        writeShellEntry(),
        ...(project ? installLines(project) : ['WORKDIR /build', 'COPY . .']),
        `RUN ${exec('cp', '-dpR', '--parents', '--', isWhole ? '.' : `./${folder}`, app)}`,
        ...(isWhole ? [] : copyIncluded(includeFiles, app)),
        fixedTimes(),
        '',
        `FROM php:${version}-cli`,
        'ENTRYPOINT []',
        ...lastLines(['build'], program.customDockerBuildCommands, ...['php', '-d', 'memory_limit=-1', external_node_path_.posix.join('/app', entry)]),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/languages/php/properties.js

const php_properties_usualVersion = '8.3';
const phpProperties = {
    phpVersion: (0,shape/* oneOf */.yL)(`The version of PHP; without it one that composer.json allows, ${php_properties_usualVersion} if it can.`, [8.2, 8.3]),
};

;// CONCATENATED MODULE: ./lib/packaging/languages/php/php.js









const php_entryPath = ['properties', 'entryfilePath'];
const php = defineLanguage({
    name: 'PHP',
    extensions: ['php'],
    properties: phpProperties,
    image(entry, program, surroundings, platform) {
        const project = composerOf(entry, surroundings);
        const version = php_versionOf(program, project);
        const diagnostics = [
            ...programComplaints(program),
            ...php_propertyComplaints(program),
            ...(project ? [...versionComplaints(program, project, version), ...php_projectComplaints(program, project)] : []),
        ];
        const built = buildOf(program, diagnostics, {
            platform,
            recipe: 1,
            dockerfile: () => phpDockerfile(entry, program, project, version ?? php_properties_usualVersion),
        });
        return built.value === undefined || !project || entry.startsWith(`${project.vendor}/`)
            ? built
            : { ...built, value: { ...built.value, excluded: [...built.value.excluded, `/${(0,packaging_glob/* globLiteral */._J)(project.vendor)}`] } };
    },
});
const versions = [php_properties_usualVersion, '8.4', '8.5', '8.2', '8.1', '8.0'];
const php_versionOf = ({ languageSpecificConfig: { phpVersion } }, project) => phpVersion === undefined ? versions.find((one) => allows(project?.php ?? '*', one)) : String(phpVersion);
const php_propertyComplaints = ({ excludeDependencies = [] }) => excludeDependencies.length > 0
    ? [
        notCompiled(['properties', 'excludeDependencies'], 'Put the packages into require-dev of composer.json: they are not installed.'),
    ]
    : [];
const versionComplaints = ({ languageSpecificConfig: { phpVersion } }, { php: wanted = '*', isSetPhp, folder }, version) => {
    const path = external_node_path_.posix.join(folder, 'composer.json');
    if (version === undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/entry-file', php_entryPath, `${path} asks for PHP ${wanted}, and the buildpack has PHP ${versions.toSorted()[0]} to ${versions.toSorted().at(-1)}.`, 'Allow one of them, or use custom-dockerfile.'),
        ];
    return phpVersion === undefined || isSetPhp || allows(wanted, version)
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...ownProperties, 'phpVersion'], `${path} asks for PHP ${wanted}, and phpVersion is ${version}: Composer would refuse it.`, 'Leave phpVersion out, or allow it there.'),
        ];
};
const php_extensions = new Set([
    'ctype curl date dom fileinfo filter hash iconv json libxml mbstring mysqlnd openssl pcre pdo pdo_sqlite phar posix',
    'random readline reflection session simplexml sodium spl sqlite3 standard tokenizer xml xmlreader xmlwriter',
    'zend-opcache opcache zlib',
].flatMap((line) => line.split(' ')));
const php_projectComplaints = ({ customDockerBuildCommands = [] }, project) => {
    const path = external_node_path_.posix.join(project.folder, 'composer.json');
    const commands = customDockerBuildCommands.join('\n').toLowerCase();
    const missing = project.extensions.filter((name) => {
        const plain = name.toLowerCase();
        return !php_extensions.has(plain) && !commands.includes(plain);
    });
    const found = [];
    if (project.outside !== undefined)
        found.push((0,diagnostic/* errorAt */.Os)('source/outside', php_entryPath, `${path} names packages in "${project.outside}", which is outside of the folder of the config.`, 'Move the config above both.'));
    if (project.hasPackages && !project.hasLock)
        found.push((0,diagnostic/* warningAt */.MK)('packaging/unpinned', php_entryPath, `${path} has no lock file: Composer picks the versions that it allows on the day of the build.`, 'Run `composer update`, and commit composer.lock.'));
    if (missing.length > 0)
        found.push((0,diagnostic/* warningAt */.MK)('packaging/extension', php_entryPath, `The packages of ${path} need ${missing.map((name) => `ext-${name}`).join(', ')}, which the image of PHP lacks.`, `Install them by customDockerBuildCommands, such as \`docker-php-ext-install ${missing[0]}\`.`));
    return found;
};

// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
;// CONCATENATED MODULE: ./lib/packaging/languages/python/requirements.js

const linesOf = (text) => text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
const optionIn = (line, short, long) => {
    const [, word] = new RegExp(`^(?:-${short}[ \\t]*|--${long}(?:[ \\t]+|=))["']?([^"']+?)["']?$`).exec(line) ?? [];
    return word;
};
const localIn = (line) => {
    const [, url] = /(?:^|@[ \t]*)file:(?:\/\/)?(\.{0,2}\/?[^ \t;#]*)/.exec(line) ?? [];
    if (url !== undefined)
        return url.startsWith('/') ? undefined : url;
    const [, path] = /^(\.{1,2}(?:\/[^ \t;[]*)?|[\w.-]+\/[^ \t;[:]*)(?:\[[^\]]*\])?(?:[ \t]*;.*)?$/.exec(line) ?? [];
    return path;
};
const unpinnedIn = (line) => {
    const [, name, rest = ''] = /^([A-Za-z0-9][\w.-]*)[ \t]*(?:\[[^\]]*\])?([^;]*)/.exec(line) ?? [];
    return name === undefined || /^[ \t]*(?:===?[ \t]*[^*,]+$|===?[ \t]*[^*,]+[ \t]--|@)/.test(rest) ? undefined : name;
};
const lineOf = (line) => {
    const named = optionIn(line, 'r', 'requirement');
    const file = named ?? optionIn(line, 'c', 'constraint');
    if (file !== undefined)
        return /^\w+:/.test(file) ? undefined : { kind: 'file', path: file, isConstraint: named === undefined };
    const edited = editedIn(line);
    if (line.startsWith('-') && edited === undefined)
        return undefined;
    const local = localIn(edited ?? line);
    if (local !== undefined)
        return { kind: 'local', path: local };
    return edited === undefined ? { kind: 'package', unpinned: unpinnedIn(line) } : undefined;
};
const editedIn = (line) => /^(?:-e[ \t]*|--editable(?:[ \t]+|=))["']?([^"']+)/.exec(line)?.[1];
const filesFrom = (path, surroundings) => {
    const found = [];
    const open = [{ path, isConstraint: false }];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const { path: file, isConstraint } = next;
        const text = found.some((one) => one.path === file) ? undefined : surroundings.text(file);
        if (text === undefined)
            continue;
        const lines = linesOf(text);
        found.push({ path: file, isConstraint, lines });
        for (const named of lines.map(lineOf))
            if (named?.kind === 'file')
                open.push({ path: joined(file, named.path), isConstraint: isConstraint || named.isConstraint });
    }
    return found;
};
const joined = (file, path) => external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
const requirementsIn = (path, surroundings) => {
    const files = filesFrom(path, surroundings);
    const wanted = files.filter(({ isConstraint }) => !isConstraint);
    const every = files.flatMap(({ lines }) => lines);
    const names = wanted.flatMap(({ lines }) => lines.map(lineOf).flatMap((line) => (line?.kind === 'package' ? (line.unpinned ?? []) : [])));
    const pathsOf = (kind, among) => among.flatMap((one) => one.lines.map(lineOf).flatMap((line) => (line?.kind === kind ? joined(one.path, line.path) : [])));
    const [locals, named] = [pathsOf('local', wanted), pathsOf('file', files)];
    return {
        files: files.map((one) => one.path),
        locals,
        missing: [...named, ...locals].filter((one) => surroundings.look(one) === 'absent'),
        editable: wanted.flatMap(({ lines }) => lines.filter((line) => editedIn(line) !== undefined)),
        unpinned: [...new Set(names)].filter((name) => !isPinned(name, every)),
    };
};
const isPinned = (name, lines) => {
    const normal = (one) => one.toLowerCase().replace(/[-_.]+/g, '-');
    return lines.some((line) => {
        const [, other] = /^([A-Za-z0-9][\w.-]*)[ \t]*(?:\[[^\]]*\])?[ \t]*===?[ \t]*[^*,;]+(?:;.*)?$/.exec(line) ?? [];
        return other !== undefined && normal(other) === normal(name);
    });
};

;// CONCATENATED MODULE: ./lib/packaging/languages/python/manifest.js



const manifest_kinds = [
    { file: 'uv.lock', managers: ['uv'], isLock: true },
    { file: 'poetry.lock', managers: ['poetry'], isLock: true },
    { file: 'Pipfile.lock', managers: ['pipenv'], isLock: true },
    { file: 'requirements.txt', managers: ['pip', 'uv'] },
    { file: 'pyproject.toml', managers: ['uv', 'poetry', 'pip'] },
    { file: 'Pipfile', managers: ['pipenv'] },
];
const beside = {
    uv: ['pyproject.toml', 'uv.toml'],
    poetry: ['pyproject.toml', 'poetry.toml'],
    pipenv: ['Pipfile'],
    pip: ['pyproject.toml'],
};
const tableOf = (toml, name) => {
    const lines = toml.split(/\r?\n/);
    const at = lines.findIndex((line) => line.replace(/\s|#.*$/g, '') === `[${name}]`);
    if (at < 0)
        return undefined;
    const end = lines.findIndex((line, index) => index > at && /^\s*\[+[\w."' -]+\]+\s*(?:#.*)?$/.test(line));
    return lines.slice(at + 1, end < 0 ? undefined : end).join('\n');
};
const describesProject = (text) => tableOf(text, 'project') !== undefined || tableOf(text, 'tool.poetry') !== undefined;
const managerOf = ({ file, managers }, text, wanted) => {
    if (wanted !== undefined)
        return managers.includes(wanted) ? wanted : undefined;
    return file === 'pyproject.toml' && tableOf(text, 'project') === undefined ? 'poetry' : managers[0];
};
const manifest_manifestOf = (entry, { languageSpecificConfig: own }, surroundings) => {
    const { packageManager: wanted, packageManagerFile: named } = own;
    if (named !== undefined)
        return manifestAt(external_node_path_.posix.normalize(named), wanted, surroundings);
    for (const folder of (0,config_paths/* foldersAbove */.Zv)(entry))
        for (const kind of manifest_kinds) {
            const found = manifestIn(folder, kind, wanted, surroundings);
            if (found)
                return found;
        }
    return undefined;
};
const manifestAt = (path, wanted, surroundings) => {
    const [folder, file] = [external_node_path_.posix.dirname(path), external_node_path_.posix.basename(path)];
    const locks = manifest_kinds.filter(({ isLock, managers }) => isLock && managers.some((one) => one !== 'pip' && beside[one].includes(file)));
    const own = manifest_kinds.find((kind) => kind.file === file) ?? { file, managers: ['pip', 'uv'] };
    return [...locks, own].map((kind) => manifestIn(folder, kind, wanted, surroundings)).find((one) => one !== undefined);
};
const manifestIn = (folder, kind, wanted, surroundings) => {
    const path = external_node_path_.posix.join(folder, kind.file);
    if (surroundings.look(path) !== 'file')
        return undefined;
    const text = surroundings.text(path) ?? '';
    const manager = managerOf(kind, text, wanted);
    if (manager === undefined || (kind.file === 'pyproject.toml' && !describesProject(text)))
        return undefined;
    const workspace = kind.file === 'pyproject.toml' && manager === 'uv' ? workspaceOf(folder, text, surroundings) : {};
    const top = workspace.folder ?? folder;
    const found = { ...kind, ...(workspace.folder ? { file: 'uv.lock', isLock: true } : {}) };
    const others = manifest_kinds.filter(({ file, isLock }) => isLock && surroundings.look(external_node_path_.posix.join(top, file)) === 'file');
    return {
        folder: top,
        project: folder,
        file: found.file,
        manager,
        isLock: found.isLock ?? false,
        ...(workspace.member ? { member: workspace.member } : {}),
        otherLocks: wanted ? [] : others.map(({ file }) => file).filter((file) => found.isLock && file !== found.file),
        ...sourcesOf(top, found, manager, surroundings),
    };
};
const workspaceOf = (folder, text, surroundings) => {
    const [, member] = /^[ \t]*name[ \t]*=[ \t]*["']([\w.-]+)["']/m.exec(tableOf(text, 'project') ?? '') ?? [];
    const top = (0,config_paths/* foldersAbove */.Zv)(folder === '.' ? 'x' : folder).find((one) => one !== folder && surroundings.look(external_node_path_.posix.join(one, 'uv.lock')) === 'file');
    if (member === undefined || top === undefined)
        return {};
    const root = surroundings.text(external_node_path_.posix.join(top, 'pyproject.toml')) ?? '';
    return tableOf(root, 'tool.uv.workspace') === undefined ? {} : { folder: top, member };
};
const sourcesOf = (folder, { file, isLock }, manager, surroundings) => {
    const path = external_node_path_.posix.join(folder, file);
    const near = beside[manager].filter((name) => surroundings.look(external_node_path_.posix.join(folder, name)) === 'file');
    const textOf = (name) => surroundings.text(external_node_path_.posix.join(folder, name));
    const texts = [...new Set([...near, file])].flatMap((name) => textOf(name) ?? []);
    if (!isLock && file !== 'pyproject.toml' && file !== 'Pipfile') {
        const { files, locals, missing, editable, unpinned } = requirementsIn(path, surroundings);
        const stay = editable.length ? locals : [];
        return { ...(locals.length > 0 ? {} : { files }), locals: stay, missing, editable, unpinned, texts };
    }
    const [first = file] = beside[manager];
    const lock = textOf(file);
    const locals = lock === undefined ? [] : developedIn(file, lock).map((one) => external_node_path_.posix.join(folder, one));
    const alone = lock !== undefined && !(manager === 'pip') && texts.every((text) => !needsSources(text));
    const files = [...new Set([...near, file])].map((name) => external_node_path_.posix.join(folder, name));
    return {
        ...(alone ? { files } : {}),
        locals,
        missing: near.includes(first) || file === first ? [] : [external_node_path_.posix.join(folder, first)],
        editable: locals.map((one) => `"${one}"`),
        unpinned: isLock || !texts.some(namesPackages) ? [] : ['*'],
        texts,
    };
};
const needsSources = (text) => /\bsource = \{ (?:editable|virtual|directory|path) = "(?!\.")/.test(text) ||
    tableOf(text, 'tool.uv.workspace') !== undefined ||
    /^type = "(?:directory|file)"$/m.test(text) ||
    /(?:^|[\s{,"'])(?:path|file)["']?\s*[=:]\s*["']\.{0,2}[\w./-]*["']/m.test(tablesWithPackages(text)) ||
    /^[ \t]*dynamic[ \t]*=[ \t]*\[[^\]]*["'](?:optional-)?dependencies["']/m.test(text) ||
    /@\s*file:/.test(text);
const tablesWithPackages = (text) => text.trimStart().startsWith('{')
    ? text
    : text
        .split(/^(?=[ \t]*\[)/m)
        .filter((table) => /^[ \t]*\[[^\]\n]*(?:packages|dependencies|sources)\b/.test(table))
        .join('\n');
const developedIn = (file, lock) => {
    if (file === 'poetry.lock')
        return lock
            .split(/^\[\[package\]\]/m)
            .filter((one) => /^develop = true$/m.test(one))
            .flatMap((one) => /^url = "([^"]+)"$/m.exec(one)?.[1] ?? []);
    if (file !== 'Pipfile.lock')
        return [];
    return [...lock.matchAll(/\{[^{}]*"editable": true[^{}]*\}/g)].flatMap(([one]) => /"path": "([^"]+)"/.exec(one)?.[1] ?? []);
};
const namesPackages = (text) => /^[ \t]*dependencies[ \t]*=[ \t]*\[\s*(?:#[^\n]*\n\s*)*["']/m.test(text) ||
    ['packages', 'tool.poetry.dependencies'].some((name) => (tableOf(text, name) ?? '').split('\n').some((line) => /^\s*["']?(?!python["'\s=])[\w.-]+["']?\s*=/.test(line)));

;// CONCATENATED MODULE: ./lib/packaging/languages/python/versions.js



const versions_supported = [12, 13, 14, 11, 10, 9, 8];
const usualMinor = 12;
const clause = /(~=|\^|~|===?|>=|<=|!=|>|<)?[ \t]{0,9}3(?:\.(\d{1,3}))?((?:\.\d{1,3})?(?:\.\*)?)(?![\w.])/y;
const rangeIn = (text) => {
    const [, required] = /^[ \t]*requires-python[ \t]*=[ \t]*["']([^"'\n]{1,100})["']/m.exec(text) ??
        /^[ \t]*python[ \t]*=[ \t]*["']([^"'\n]{1,100})["']/m.exec(tableOf(text, 'tool.poetry.dependencies') ?? '') ??
        /^[ \t]*python_version[ \t]*=[ \t]*["'](3\.\d{1,2})["']/m.exec(tableOf(text, 'requires') ?? '') ??
        [];
    if (required === undefined)
        return undefined;
    const tests = required.split(',').map((part) => testOf(part.trim()));
    return tests.every((one) => one !== undefined)
        ? { written: required, allows: (minor) => tests.every((one) => one?.(minor)) }
        : undefined;
};
const testOf = (part) => {
    if (/^<\s*4(?:\.0)*$/.test(part) || part === '*')
        return () => true;
    clause.lastIndex = 0;
    const [all, operator = '==', minor, patch = ''] = clause.exec(part) ?? [];
    if (all !== part)
        return undefined;
    if (minor === undefined)
        return ['>=', '^', '~='].includes(operator) || operator === '==' ? () => true : undefined;
    const limit = Number(minor);
    const hasPatch = /^\.[1-9]/.test(patch);
    switch (operator) {
        case '>=':
        case '>':
        case '^':
            return (one) => one >= limit;
        case '<=':
            return (one) => (hasPatch ? one <= limit : one < limit);
        case '<':
            return (one) => (hasPatch ? one <= limit : one < limit);
        case '~=':
            return (one) => (patch === '' ? one >= limit : one === limit);
        case '~':
        case '==':
            return (one) => one === limit;
        case '!=':
            return patch.endsWith('*') ? (one) => one !== limit : () => true;
        default:
            return undefined;
    }
};
const pinnedMinor = (entry, surroundings) => {
    for (const folder of (0,config_paths/* foldersAbove */.Zv)(entry)) {
        const text = surroundings.text(external_node_path_.posix.join(folder, '.python-version'));
        if (text === undefined)
            continue;
        const [, minor] = /^[ \t]*(?:cpython-?|python-?)?3\.(\d{1,2})(?:\.\d+)?[ \t\r]*$/m.exec(text) ?? [];
        return minor === undefined ? undefined : Number(minor);
    }
    return undefined;
};
const rangeOf = (manifest) => manifest?.texts.map(rangeIn).find((range) => range !== undefined);
const minorOf = (version) => Math.trunc(version) === 3 ? Number(String(version).split('.')[1] ?? 0) : undefined;
const chosenMinor = (entry, manifest, surroundings) => {
    const range = rangeOf(manifest);
    const pinned = pinnedMinor(entry, surroundings);
    return pinned ?? versions_supported.find((minor) => range?.allows(minor) ?? true) ?? usualMinor;
};
const isSupported = (minor) => versions_supported.includes(minor);

;// CONCATENATED MODULE: ./lib/packaging/languages/python/complaints.js




const complaints_entryPath = ['properties', 'entryfilePath'];
const refusals = ({ languageSpecificConfig: own }) => [
    ...(own.minify
        ? [
            notCompiled([...ownProperties, 'minify'], 'Leave it out: Python reads comments once, and tracebacks would name other lines.'),
        ]
        : []),
    ...(own.runAppAs
        ? [
            (0,diagnostic/* errorAt */.Os)('config/not-supported', [...ownProperties, 'runAppAs'], `runAppAs starts a web server, which waits for requests: a job ends by itself, and a function is called by Lambda.`, 'Leave it out.'),
        ]
        : []),
];
const nameComplaints = ({ excludeDependencies = [] }) => excludeDependencies.flatMap((name, index) => /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)
    ? []
    : [
        (0,diagnostic/* errorAt */.Os)('config/wrong-format', ['properties', 'excludeDependencies', index], `"${name}" is no name of a package.`, 'Write names as on PyPI, without versions.'),
    ]);
const managerComplaints = (program, manifest, surroundings) => {
    const { packageManager, packageManagerFile, ...own } = program.languageSpecificConfig;
    if (packageManagerFile !== undefined) {
        const wrong = (0,config_paths/* placeComplaints */._h)(surroundings, packageManagerFile, [...ownProperties, 'packageManagerFile'], {
            kind: 'file',
            code: 'source/missing-path',
            noun: 'The file of packages',
        });
        if (wrong.length > 0)
            return wrong;
        if (!manifest)
            return [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...ownProperties, 'packageManagerFile'], `"${packageManagerFile}" names no packages that ${packageManager ?? 'a package manager'} reads.`, 'Name a requirements.txt, a pyproject.toml with [project], or a Pipfile.'),
            ];
    }
    else if (packageManager !== undefined && !manifest)
        return [
            (0,diagnostic/* errorAt */.Os)('source/missing-path', [...ownProperties, 'packageManager'], `There is nothing that ${packageManager} reads in the folder of the entry file or above it.`, 'Add its lock file or manifest, name it in packageManagerFile, or leave packageManager out.'),
        ];
    return [...missingComplaints(manifest), ...selectorComplaints(own, manifest)];
};
const missingComplaints = (manifest) => (manifest?.missing ?? []).map((path) => (0,diagnostic/* errorAt */.Os)('source/missing-path', complaints_entryPath, `The packages of ${manifest?.file} need "${path}", which does not exist.`, 'Add it, or name another file in packageManagerFile.'));
const selectorComplaints = (own, manifest) => {
    const keys = ['uvOptionalDependencies', 'uvWithGroups', 'uvWithoutGroups', 'uvOnlyGroups'];
    const used = keys.filter((key) => (own[key] ?? []).length > 0);
    const selects = manifest?.manager === 'uv' && (manifest.isLock || manifest.file === 'pyproject.toml');
    if (!selects)
        return used.map((key) => (0,diagnostic/* errorAt */.Os)('config/not-supported', [...ownProperties, key], `${key} is for uv with a pyproject.toml, and ${manifest ? `the packages are those of ${manifest.file}, installed by ${manifest.manager}` : 'there is none at or above the entry file'}.`, 'Leave it out, or describe the packages in pyproject.toml and run `uv lock`.'));
    const clash = used.filter((key) => key === 'uvOptionalDependencies' || key === 'uvWithGroups');
    return used.includes('uvOnlyGroups') && clash.length > 0
        ? clash.map((key) => (0,diagnostic/* errorAt */.Os)('config/at-most-one', [...ownProperties, key], `uvOnlyGroups installs nothing but its groups, so ${key} beside it has no meaning for uv.`, 'Leave one of them out.'))
        : [];
};
const complaints_versionComplaints = (entry, minor, { languageSpecificConfig: { pythonVersion } }, manifest, surroundings) => {
    const at = pythonVersion === undefined ? complaints_entryPath : [...ownProperties, 'pythonVersion'];
    if (minor === undefined || !isSupported(minor))
        return [
            (0,diagnostic/* errorAt */.Os)('config/not-supported', at, pythonVersion === undefined && pinnedMinor(entry, surroundings) === minor
                ? `.python-version names Python 3.${minor}, of which the buildpack makes no image: it has 3.8 to 3.14.`
                : `Python ${pythonVersion ?? `3.${minor}`} gets no fixes any more, and the buildpack builds for 3.8 or newer.`, 'Write a newer version, or use custom-dockerfile.'),
        ];
    const range = rangeOf(manifest);
    return range === undefined || range.allows(minor)
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/not-allowed', at, `The manifest asks for Python "${range.written}", and the program would run on 3.${minor}.`, 'Write a pythonVersion that it allows, or correct the manifest.'),
        ];
};
const pinComplaints = (manifest) => {
    if (!manifest)
        return [];
    const { file, manager, unpinned, otherLocks } = manifest;
    const warned = (sentence, hint) => [(0,diagnostic/* warningAt */.MK)('packaging/unpinned', complaints_entryPath, sentence, hint)];
    const locks = { uv: 'uv.lock', poetry: 'poetry.lock', pipenv: 'Pipfile.lock' };
    const others = otherLocks.length > 0
        ? warned(`${[file, ...otherLocks].join(' and ')} are lock files of one folder: ${file} is read.`, 'Remove the others, or name one program in packageManager.')
        : [];
    if (unpinned.length === 0)
        return others;
    const some = unpinned.slice(0, 5).join(', ') + (unpinned.length > 5 ? ` and ${unpinned.length - 5} more` : '');
    return unpinned[0] === '*'
        ? warned(`There is no lock file: ${manager} picks the versions that ${file} allows on the day of the build.`, locks[manager] ? `Commit a ${locks[manager]} to pin them.` : 'Commit a lock file of uv or poetry to pin them.')
        : warned(`${file} leaves the version of ${some} open: ${manager} picks the newest on the day of the build.`, 'Pin them by `==`, as `pip freeze` or `uv pip compile` write them.');
};
const pythonComplaints = (program, manifest, surroundings) => [
    ...refusals(program),
    ...programComplaints(program),
    ...nameComplaints(program),
    ...managerComplaints(program, manifest, surroundings),
    ...pinComplaints(manifest),
];

;// CONCATENATED MODULE: ./lib/generated/python-entry.js
const pythonEntryText = "\"\"\"Puts the event of a run where the program looks for it, and becomes the program: start.py word ...\"\"\"\n\nimport hashlib\nimport hmac\nimport http.client\nimport json\nimport os\nimport re\nimport socket\nimport sys\nimport time\nfrom datetime import datetime, timezone\nfrom email.utils import parsedate_to_datetime\nfrom urllib.parse import quote, urlsplit\n\n# The exit code of a run whose event no other attempt would find, and the most bytes of a variable.\nLOST = 194\nMOST = 120 * 1024\nSUFFIXES = {\n    \"cn-\": \"amazonaws.com.cn\",\n    \"eusc-\": \"amazonaws.eu\",\n    \"us-iso-\": \"c2s.ic.gov\",\n    \"us-isob-\": \"sc2s.sgov.gov\",\n    \"us-isof-\": \"csp.hci.ic.gov\",\n    \"eu-isoe-\": \"cloud.adc-e.uk\",\n}\n# Codes of S3 that another attempt cannot change, and words for some that may pass.\nFINAL = (\"AccessDenied\", \"NoSuchKey\", \"NoSuchBucket\")\nMEANINGS = {\n    \"ExpiredToken\": \"the credentials of the container have expired\",\n    \"RequestTimeTooSkewed\": \"the clock of the machine is wrong\",\n    \"SlowDown\": \"S3 throttles its requests\",\n}\n\n\ndef get(url, path, headers):\n    \"\"\"Sends a GET request. A server that is silent for 10 seconds counts as failed.\"\"\"\n    secure = url.scheme != \"http\"\n    connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection\n    connection = connect(url.hostname, url.port, timeout=10)\n    try:\n        connection.request(\"GET\", path, headers=headers)\n        response = connection.getresponse()\n        return response.status, response.headers, response.read()\n    except socket.timeout:\n        raise OSError(\"no response for 10 seconds\")\n    finally:\n        connection.close()\n\n\ndef log(line):\n    print(line, file=sys.stderr, flush=True)\n\n\ndef sha256(content):\n    return hashlib.sha256(content).hexdigest()\n\n\ndef credentials(env, get):\n    \"\"\"Returns those of the container, and without them those of the environment.\"\"\"\n    relative = env.get(\"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\")\n    full = \"http://169.254.170.2\" + relative if relative else env.get(\"AWS_CONTAINER_CREDENTIALS_FULL_URI\")\n    if not full:\n        return {\n            \"AccessKeyId\": env.get(\"AWS_ACCESS_KEY_ID\"),\n            \"SecretAccessKey\": env.get(\"AWS_SECRET_ACCESS_KEY\"),\n            \"Token\": env.get(\"AWS_SESSION_TOKEN\"),\n        }\n    url = urlsplit(full)\n    token = env.get(\"AWS_CONTAINER_AUTHORIZATION_TOKEN\")\n    path = (url.path or \"/\") + (\"?\" + url.query if url.query else \"\")\n    status, _, body = get(url, path, {\"authorization\": token} if token else {})\n    if status != 200:\n        raise OSError(\"the credentials of the container: HTTP %d\" % status)\n    return json.loads(body)\n\n\ndef get_object(env, get, uri, region, seconds):\n    \"\"\"Gets the object, by Signature Version 4.\"\"\"\n    bucket, key = re.match(r\"s3://([^/]+)/(.+)$\", uri, re.S).groups()\n    ignored = env.get(\"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS\", \"\").lower() == \"true\"\n    other = None if ignored else env.get(\"AWS_ENDPOINT_URL_S3\") or env.get(\"AWS_ENDPOINT_URL\")\n    suffix = next((SUFFIXES[one] for one in SUFFIXES if region.startswith(one)), \"amazonaws.com\")\n    url = urlsplit(other or \"https://%s.s3.%s.%s\" % (bucket, region, suffix))\n    names = ([bucket] if other else []) + [quote(part, safe=\"\") for part in key.split(\"/\")]\n    path = \"/\".join([re.sub(\"/$\", \"\", url.path)] + names)\n    keys = credentials(env, get)\n    if not keys.get(\"AccessKeyId\") or not keys.get(\"SecretAccessKey\"):\n        raise OSError(\"the container has no credentials\")\n    stamp = datetime.fromtimestamp(seconds, timezone.utc).strftime(\"%Y%m%dT%H%M%SZ\")\n    scope = [stamp[:8], region, \"s3\", \"aws4_request\"]\n    headers = {\"host\": url.netloc.rpartition(\"@\")[2], \"x-amz-content-sha256\": sha256(b\"\"), \"x-amz-date\": stamp}\n    if keys.get(\"Token\"):\n        headers[\"x-amz-security-token\"] = keys[\"Token\"]\n    signed = \";\".join(headers)\n    lines = \"\".join(\"%s:%s\\n\" % item for item in headers.items())\n    request = \"\\n\".join([\"GET\", path, \"\", lines, signed, sha256(b\"\")])\n    text = \"\\n\".join([\"AWS4-HMAC-SHA256\", stamp, \"/\".join(scope), sha256(request.encode())])\n    key = (\"AWS4\" + keys[\"SecretAccessKey\"]).encode()\n    for part in scope + [text]:\n        key = hmac.new(key, part.encode(), hashlib.sha256).digest()\n    words = keys[\"AccessKeyId\"], \"/\".join(scope), signed, key.hex()\n    line = \"AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s\" % words\n    return get(url, path, dict(headers, authorization=line))\n\n\ndef expected(env):\n    \"\"\"Returns the bytes and the hash that the trigger function wrote.\"\"\"\n    try:\n        event = json.loads(env.get(\"STP_TRIGGER_EVENT_DATA\", \"\"))[\"stpEvent\"]\n        return event.get(\"bytes\"), event.get(\"sha256\")\n    except (ValueError, KeyError, TypeError, AttributeError):\n        return None, None\n\n\ndef clock_difference(headers, now):\n    \"\"\"Returns the seconds that the clock of S3 is ahead, which each of its responses tells.\"\"\"\n    try:\n        return parsedate_to_datetime(headers.get(\"date\")).timestamp() - now\n    except (ValueError, TypeError, AttributeError):\n        return 0\n\n\ndef fetch_event(env, write, get=get, now=time.time, pause=time.sleep, log=log):\n    \"\"\"Fetches the event of a run from S3 and writes it. Returns 0, or the exit code of a run without it.\"\"\"\n    uri = env[\"STP_TRIGGER_EVENT_DATA_S3_URI\"]\n    size, digest = expected(env)\n    why, lost, skew = \"STP_TRIGGER_EVENT_DATA does not say what is there\", True, 0\n    for attempt in range(1, 7 if digest else 1):\n        # Six attempts in a minute: a role's new permission takes some seconds.\n        if attempt > 1:\n            pause(0.5 * 2**attempt)\n        try:\n            region = env.get(\"AWS_REGION\") or env.get(\"AWS_DEFAULT_REGION\") or \"us-east-1\"\n            status, headers, body = get_object(env, get, uri, region, now() + skew)\n            home = headers.get(\"x-amz-bucket-region\")\n            # A job may have set another region for its own calls.\n            if home and status in (301, 307, 400):\n                status, headers, body = get_object(env, get, uri, home, now() + skew)\n            if status == 200:\n                lost = len(body) != size or sha256(body) != digest\n                why = \"it has %d bytes with the SHA-256 %s, and should have %s with %s\" % (\n                    len(body),\n                    sha256(body),\n                    size,\n                    digest,\n                )\n                if not lost:\n                    write(body)\n                    return 0\n                continue\n            found = re.search(rb\"<Code>([^<]*)\", body[:2000])\n            reason = found.group(1).decode(\"utf-8\", \"replace\") if found else \"\"\n            lost = reason in FINAL\n            why = (\"HTTP %d %s\" % (status, reason)).strip()\n            why += \", \" + MEANINGS[reason] if reason in MEANINGS else \"\"\n            if reason == \"RequestTimeTooSkewed\":\n                skew = clock_difference(headers, now()) or skew\n            if lost and status == 404:\n                break\n        except Exception as error:\n            lost, why = False, str(error) or repr(error)\n    hope = \"Another attempt may find it.\"\n    if lost:\n        hope = \"Another attempt would not find it either; events are kept for 14 days.\"\n    log(\"The event of this run could not be read from %s: %s. %s\" % (uri, why, hope))\n    return LOST if lost else 1\n\n\ndef main(words):\n    env = os.environ\n    file = os.path.join(env.get(\"TMPDIR\") or \"/tmp\", \"stp-trigger-event.json\")\n\n    def write(body):\n        with open(file, \"wb\") as opened:\n            opened.write(body)\n        env[\"STP_TRIGGER_EVENT_DATA_FILE\"] = file\n        if len(body) <= MOST:\n            os.environb[b\"STP_TRIGGER_EVENT_DATA\"] = body\n\n    if env.get(\"STP_TRIGGER_EVENT_DATA_S3_URI\"):\n        code = fetch_event(env, write)\n        if code:\n            sys.exit(code)\n    elif env.get(\"STP_TRIGGER_EVENT_DATA\"):\n        # A small event starts its run even where nothing can be written.\n        try:\n            write(os.environb[b\"STP_TRIGGER_EVENT_DATA\"])\n        except OSError:\n            pass\n    os.execvp(words[0], words)\n\n\nif __name__ == \"__main__\":\n    main(sys.argv[1:])\n";

;// CONCATENATED MODULE: ./lib/packaging/languages/python/installation.js


const environment = '/opt/venv';
const installation_mounts = [
    '--mount=type=secret,id=pipconf,target=/etc/pip.conf',
    '--mount=type=secret,id=netrc,target=/root/.netrc',
    '--mount=type=cache,id=python,target=/root/.cache,sharing=locked',
].join(' ');
const run = (...words) => `RUN ${installation_mounts} ${exec(...words)}`;
const pip = ['python3', '-m', 'pip', '--no-input', '--disable-pip-version-check'];
const pipInstall = [...pip, '--python', environment, 'install', '--no-compile', '--root-user-action=ignore'];
const installation_versionOf = (manager, minor) => {
    const versions = {
        uv: ['0.13.9', '0.13.9', '0.13.9'],
        poetry: ['1.8.5', '2.2.1', '2.5.1'],
        pipenv: ['2024.4.1', '2025.0.4', '2026.10.3'],
    };
    return `${manager}==${versions[manager][Math.min(Math.max(minor - 8, 0), 2)]}`;
};
const settingsOf = (manager, minor) => {
    const settings = {
        pip: '',
        uv: ` UV_PROJECT_ENVIRONMENT=${environment} UV_PYTHON=3.${minor} UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy`,
        poetry: ` VIRTUAL_ENV=${environment} POETRY_NO_INTERACTION=1`,
        pipenv: ` VIRTUAL_ENV=${environment} PIPENV_VERBOSITY=-1 PIPENV_NOSPIN=1`,
    };
    return settings[manager];
};
const selection = ({ languageSpecificConfig: own }) => {
    const { uvOptionalDependencies = [], uvWithGroups = [], uvWithoutGroups = [], uvOnlyGroups = [] } = own;
    const keepsDevelopment = uvOnlyGroups.length > 0 || uvWithGroups.includes('dev');
    return [
        ...(keepsDevelopment ? [] : ['--no-dev']),
        ...uvOptionalDependencies.flatMap((name) => ['--extra', name]),
        ...uvWithGroups.flatMap((name) => ['--group', name]),
        ...uvWithoutGroups.flatMap((name) => ['--no-group', name]),
        ...uvOnlyGroups.flatMap((name) => ['--only-group', name]),
    ];
};
const commandOf = (manifest, program) => {
    const { manager, file, isLock, member } = manifest;
    const isProject = isLock || file === 'pyproject.toml' || file === 'Pipfile';
    switch (manager) {
        case 'uv':
            return isProject
                ? [
                    'uv',
                    'sync',
                    ...(isLock ? ['--locked'] : []),
                    '--no-editable',
                    '--no-install-project',
                    ...(member ? ['--package', member] : []),
                    ...selection(program),
                ]
                : ['uv', 'pip', 'install', '--python', environment, '-r', `./${file}`];
        case 'poetry':
            return ['poetry', 'install', '--only', 'main', '--no-root'];
        case 'pipenv':
            return ['pipenv', 'install', isLock ? '--deploy' : '--skip-lock'];
        default:
            return [...pipInstall, ...(isProject ? ['.'] : ['-r', `./${file}`])];
    }
};
const copies = (files) => {
    const folders = [...new Set(files.map((file) => external_node_path_.posix.dirname(file)))].sort();
    return folders.map((folder) => {
        const here = files.filter((file) => external_node_path_.posix.dirname(file) === folder).map(onePath);
        return `COPY ${JSON.stringify([...new Set(here), `${literal(folder)}/`])}`;
    });
};
const buildStage = ({ image, minor, manifest, program, first = [] }) => {
    const own = manifest ? settingsOf(manifest.manager, minor) : '';
    const { excludeDependencies = [] } = program;
    return [
        `FROM ${image} AS build`,
        `ENV PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=315532800${own}`,
        ...first,
        '# The packages.',
        `RUN ${exec('python3', '-m', 'venv', '--without-pip', environment)}`,
        ...(manifest ? installed(manifest, minor, program) : []),
        ...(manifest && excludeDependencies.length > 0
            ? [`RUN ${exec(...pip, '--python', environment, 'uninstall', '--yes', ...excludeDependencies)}`]
            : []),
    ];
};
const installed = (manifest, minor, program) => {
    const { manager, files, folder } = manifest;
    return [
        ...(manager === 'pip' ? [] : [run(...pip, 'install', '--root-user-action=ignore', installation_versionOf(manager, minor))]),
        'WORKDIR /app',
        ...(files ? copies(files) : ['COPY . .']),
        ...(folder === '.' ? [] : [`WORKDIR ${literal(external_node_path_.posix.join('/app', folder))}`]),
        run(...commandOf(manifest, program)),
    ];
};

;// CONCATENATED MODULE: ./lib/packaging/languages/python/scripts.js
const scripts_writeScript = 'import os,sys;os.makedirs(os.path.dirname(sys.argv[1]),exist_ok=True);open(sys.argv[1],"w",encoding="utf-8").write(sys.argv[2])';
const sameTimes = [
    'os.utime(top, (315532800, 315532800))',
    'for folder, folders, files in os.walk(top):',
    '    for name in folders + files:',
    '        os.utime(os.path.join(folder, name), (315532800, 315532800), follow_symlinks=False)',
];
const scripts_compileScript = [
    'import compileall, os, py_compile, sys',
    'top, mode = sys.argv[1], py_compile.PycInvalidationMode.UNCHECKED_HASH',
    'compileall.compile_dir(top, maxlevels=99, ddir=sys.argv[2], force=True, quiet=2, invalidation_mode=mode)',
    ...sameTimes,
].join('\n');
const scripts_copyScript = [
    'import json, os, shutil, sys',
    'whole, globs, top = json.loads(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]',
    'def reach(glob, places):',
    '    found, seen = list(places), set(places)',
    '    for at in found:',
    '        step = glob[at] if at < len(glob) else None',
    '        new = [at + by for by in step.get("go", []) if at + by not in seen] if isinstance(step, dict) else []',
    '        seen.update(new)',
    '        found += new',
    '    return found',
    'def reads(step, code):',
    '    if isinstance(step, dict):',
    '        ranges = step.get("ranges", [])',
    '        return any(low <= code <= high for low, high in zip(ranges[::2], ranges[1::2]))',
    '    return step == code',
    'def matches(glob, path):',
    '    places = reach(glob, [0])',
    '    for letter in path:',
    '        if letter == "/" and len(glob) in places:',
    '            return True',
    '        places = reach(glob, [at + 1 for at in places if at < len(glob) and reads(glob[at], ord(letter))])',
    '    return len(glob) in places',
    'copied = 0',
    'for folder, folders, files in os.walk("."):',
    '    links = [name for name in folders if os.path.islink(os.path.join(folder, name))]',
    '    for name in files + links:',
    '        path = os.path.normpath(os.path.join(folder, name))',
    '        named = any(matches(glob, path) for glob in globs)',
    '        if named or any(one == "." or path.startswith(one + "/") or path == one for one in whole):',
    '            os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)',
    '            shutil.copy2(path, os.path.join(top, path), follow_symlinks=False)',
    '            copied += named',
    'if globs:',
    '    print("includeFiles: %d files" % copied)',
].join('\n');
const lambdaPackagesScript = [
    'import os, shutil, sys',
    'top = sys.argv[1]',
    'for folder, folders, files in os.walk(top):',
    '    if "__pycache__" in folders:',
    '        folders.remove("__pycache__")',
    '        shutil.rmtree(os.path.join(folder, "__pycache__"))',
    'for name in sorted(os.listdir(top)):',
    '    if name.endswith(".pth"):',
    '        lines = open(os.path.join(top, name), encoding="utf-8", errors="replace").read().splitlines()',
    '        if any(line.startswith("/") or "__editable__" in line for line in lines):',
    '            sys.exit("ERROR: %s leads to a package that is installed where it stands, which Lambda would not find" % name)',
    ...sameTimes,
].join('\n');

;// CONCATENATED MODULE: ./lib/packaging/languages/python/program-stage.js





const program_stage_projectOf = (entry, manifest) => manifest?.project ?? external_node_path_.posix.dirname(entry);
const moduleFolders = (entry, manifest, surroundings) => {
    const project = program_stage_projectOf(entry, manifest);
    const src = external_node_path_.posix.join(project, 'src');
    return [...new Set([project, ...(surroundings.look(src) === 'folder' ? [src] : []), '.'])];
};
const wholeFolders = (entry, manifest) => [...new Set([program_stage_projectOf(entry, manifest), external_node_path_.posix.dirname(entry), ...(manifest?.locals ?? [])])].sort();
const filesOf = (entry, { includeFiles = [] }, manifest) => {
    const folders = wholeFolders(entry, manifest);
    if (folders.includes('.') || (manifest && !manifest.files))
        return undefined;
    return {
        files: [...(manifest?.files ?? [])].sort(),
        globs: [
            ...folders.map((folder) => `/${folder.replace(/[\\*?[\]{},]/g, '\\$&')}`),
            ...includeFiles.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, '')}`),
        ],
    };
};
const programStage = (image, entry, program, manifest) => {
    const { includeFiles = [] } = program;
    const globs = includeFiles.map((glob) => (0,linear_pattern/* compilePattern */.E)((0,packaging_glob/* globPattern */.hp)(glob)));
    const whole = wholeFolders(entry, manifest);
    return [
        `FROM --platform=$BUILDPLATFORM ${image} AS program`,
        'WORKDIR /program',
        'COPY . .',
        '# Takes the project, and what includeFiles names.',
        `RUN ${exec('python3', '-c', scripts_copyScript, JSON.stringify(whole), JSON.stringify(globs), '/out/')}`,
    ];
};

;// CONCATENATED MODULE: ./lib/packaging/languages/python/dockerfile.js






const pythonDockerfile = ({ entry, program, manifest, minor, modules }) => {
    const { customDockerBuildCommands = [] } = program;
    const image = `python:3.${minor}`;
    return [
        ...buildStage({
            ...{ image, minor, manifest, program },
            first: [
                '# The program that puts the event of a run where the program looks for it.',
                `RUN ${exec('python3', '-c', scripts_writeScript, startFile, pythonEntryText)}`,
            ],
        }),
        '# Compiles the packages, so that no run has to, and gives all files one time.',
        `RUN ${exec('python3', '-c', scripts_compileScript, environment, environment)}`,
        '',
        ...programStage(`${image}-slim`, entry, program, manifest),
        `RUN ${exec('python3', '-c', scripts_compileScript, '/out', '/app')}`,
        '',
        `FROM ${image}-slim`,
        `ENV PATH=${environment}/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=${variable(modules)}`,
        'WORKDIR /app',
        ...customDockerBuildCommands.map(runLine),
        `COPY --from=build ${JSON.stringify([startFile, startFile])}`,
        `COPY --from=build ${environment} ${environment}`,
        'COPY --from=program /out/ ./',
        `CMD ${exec('python3', '-I', '-S', startFile, 'python3', external_node_path_.posix.join('/app', entry))}`,
        '',
    ].join('\n');
};
const startFile = '/opt/batch-job/start.py';
const variable = (folders) => `"${folders.map((folder) => external_node_path_.posix.join('/app', folder).replace(/["\\$]/g, '\\$&')).join(':')}"`;

;// CONCATENATED MODULE: ./lib/packaging/languages/python/first-dockerfile.js
const firstDockerfile = (entry, folder) => {
    const project = folder.text('pyproject.toml') ?? '';
    const script = entry === undefined ? firstScript(project) : undefined;
    if (script === undefined)
        return undefined;
    const { install, prefix = [] } = installation(folder, project);
    const text = [
        `FROM python:${versionIn(folder.text('.python-version'))}-slim`,
        '# Standard output reaches the log line by line.',
        'ENV PYTHONUNBUFFERED=1',
        'WORKDIR /app',
        ...install,
        `CMD ${JSON.stringify([...prefix, script])}`,
        '',
    ].join('\n');
    return { starts: script, text, ignored: ['.venv', 'venv', '**/__pycache__', '.env'] };
};
const defaultVersion = '3.13';
const versionIn = (file) => /^\s*(3\.\d+)/.exec(file ?? '')?.[1] ?? defaultVersion;
const firstScript = (project) => /^\[project\.scripts\][ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*"?([\w.-]+)"?[ \t]*=/m.exec(project)?.[1];
const onlyProgram = ({ files }) => {
    const programs = files.filter((path) => /^[A-Za-z]\w*\.py$/.test(path) && !/^(?:setup|conftest|noxfile|tasks|test_.*|.*_test)\.py$/.test(path));
    return programs.length === 1 ? programs[0] : undefined;
};
const copyAll = 'COPY . .';
const first_dockerfile_pip = 'RUN pip install --no-cache-dir';
const installation = ({ files, text }, project) => {
    if (files.includes('uv.lock'))
        return {
            install: [`${first_dockerfile_pip} uv`, copyAll, 'RUN uv sync --locked --no-dev --no-cache'],
            prefix: ['uv', 'run', '--no-sync'],
        };
    if (files.includes('poetry.lock'))
        return {
            install: [`${first_dockerfile_pip} poetry`, copyAll, 'RUN poetry install --only main --no-interaction --no-cache'],
            prefix: ['poetry', 'run'],
        };
    const packages = files.includes('Pipfile.lock')
        ? [`${first_dockerfile_pip} pipenv`, copyAll, 'RUN pipenv install --system --deploy']
        : [copyAll, ...(text('requirements.txt') === undefined ? [] : [`${first_dockerfile_pip} -r requirements.txt`])];
    return { install: [...packages, ...(/^\[project\]/m.test(project) ? [`${first_dockerfile_pip} .`] : [])] };
};

;// CONCATENATED MODULE: ./lib/packaging/languages/python/lambda-dockerfile.js





const lambdaHandler = 'stp_lambda_handler.handler';
const usualHandlers = ['handler', 'lambda_handler'];
const lambda_dockerfile_lambdaModule = (entry, modules, names) => {
    const words = entry.replace(/\.\w+$/, '').split('/');
    const isModule = words.every((word) => /^[A-Za-z_]\w*$/.test(word));
    return [
        'import importlib.machinery',
        'import importlib.util',
        'import os',
        'import sys',
        '',
        'root = os.path.dirname(os.path.abspath(__file__))',
        `entry = ${JSON.stringify(entry)}`,
        `name = ${JSON.stringify(isModule ? words.join('.') : 'stp_lambda_program')}`,
        `folders = ${JSON.stringify([...new Set([external_node_path_.posix.dirname(entry), ...modules])])}`,
        'sys.path[:0] = [os.path.normpath(os.path.join(root, folder)) for folder in folders]',
        'loader = importlib.machinery.SourceFileLoader(name, os.path.join(root, entry))',
        'program = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))',
        'sys.modules[name] = program',
        'loader.exec_module(program)',
        `names = ${JSON.stringify(names)}`,
        'found = [getattr(program, one) for one in names if callable(getattr(program, one, None))]',
        'if not found:',
        '    raise TypeError(entry + " has no function " + " or ".join(names))',
        'handler = found[0]',
        '',
    ].join('\n');
};
const pythonLambdaDockerfile = ({ entry, program, manifest, minor, modules }, handlerFunction) => {
    const image = `public.ecr.aws/lambda/python:3.${minor}`;
    const packages = `${environment}/lib/python3.${minor}/site-packages`;
    const module = lambda_dockerfile_lambdaModule(entry, modules, handlerFunction === undefined ? usualHandlers : [handlerFunction]);
    return [
        ...buildStage({ image, minor, manifest, program }),
        '# Leaves compiled files out, and refuses packages that stay where they were built.',
        `RUN ${exec('python3', '-c', lambdaPackagesScript, packages)}`,
        '',
        ...programStage(image, entry, program, manifest),
        '# The module in which Lambda finds the function.',
        `RUN ${exec('python3', '-c', scripts_writeScript, '/out/stp_lambda_handler.py', module)}`,
        '',
        'FROM scratch',
        `COPY --from=build ${packages}/ /`,
        'COPY --from=program /out/ /',
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/languages/python/properties.js


const selector = { minLength: 1, pattern: '^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$' };
const pythonProperties = {
    pythonVersion: (0,shape/* oneOf */.yL)('The version of Python; without it that of `.python-version`, else 3.12, or the one nearest to it that the manifest allows.', [2.7, 3.6, 3.7, 3.8, 3.9, 3.11, 3.12, 3.13, 3.14]),
    packageManager: (0,shape/* oneOf */.yL)('The program that installs the packages; without it the one that the lock file or manifest belongs to.', ['uv', 'pip', 'pipenv', 'poetry']),
    packageManagerFile: packageManagerFile,
    runAppAs: (0,shape/* oneOf */.yL)('The kind of web application in Python.', ['WSGI', 'ASGI']),
    minify: (0,shape/* flag */.Jt)('Leave comments and blank lines of Python out.'),
    uvOptionalDependencies: (0,shape/* list */.p_)('Extras that uv installs.', (0,shape/* text */.Qq)('The name of an extra.', selector)),
    uvWithGroups: (0,shape/* list */.p_)('Groups that uv installs as well.', (0,shape/* text */.Qq)('The name of a group.', selector)),
    uvWithoutGroups: (0,shape/* list */.p_)('Groups that uv leaves out.', (0,shape/* text */.Qq)('The name of a group.', selector)),
    uvOnlyGroups: (0,shape/* list */.p_)('The only groups that uv installs.', (0,shape/* text */.Qq)('The name of a group.', selector)),
};
const pythonEnds = {
    property: 'pythonVersion',
    at: {
        '3.8': '2024-10-07',
        '3.9': '2025-10-31',
        '3.11': '2027-10-31',
        '3.12': '2028-10-31',
        '3.13': '2029-10-31',
        '3.14': '2030-10-31',
    },
};

;// CONCATENATED MODULE: ./lib/packaging/languages/python/python.js












const python_neverSource = ['venv', '.tox', '.nox', '.eggs', '*.egg-info', '*.pyc'];
const python = defineLanguage({
    name: 'Python',
    extensions: ['py'],
    namesObject: true,
    ends: pythonEnds,
    properties: pythonProperties,
    entryFile: onlyProgram,
    dockerfile: firstDockerfile,
    image(entry, program, surroundings, platform) {
        const { pythonVersion } = program.languageSpecificConfig;
        return python_builtBy(pythonDockerfile, entry, program, surroundings, platform, (manifest) => pythonVersion === undefined ? chosenMinor(entry, manifest, surroundings) : minorOf(pythonVersion));
    },
    lambda: {
        handler: lambdaHandler,
        runtime: ({ pythonVersion }) => `python${pythonVersion ?? `3.${usualMinor}`}`,
        variables: () => ({}),
        code(entry, program, { handlerFunction, runtime }, surroundings, platform) {
            const minor = minorIn(runtime);
            const write = (request) => pythonLambdaDockerfile(request, handlerFunction);
            return python_builtBy(write, entry, program, surroundings, platform, () => minor, (manifest) => [...python_runtimeComplaints(program, runtime, minor), ...codeComplaints(manifest, handlerFunction)]);
        },
    },
});
const python_builtBy = (write, entry, program, surroundings, platform, minorFor, more = () => []) => {
    const { packageManagerFile } = program.languageSpecificConfig;
    const isKnown = packageManagerFile === undefined || !(0,token/* hasToken */.y0)(packageManagerFile);
    const manifest = isKnown ? manifest_manifestOf(entry, program, surroundings) : undefined;
    const minor = minorFor(manifest);
    const diagnostics = [
        ...pythonComplaints(program, manifest, surroundings),
        ...(more(manifest).length > 0 ? more(manifest) : complaints_versionComplaints(entry, minor, program, manifest, surroundings)),
    ];
    const dockerfile = () => write({ entry, program, manifest, minor: minor ?? 0, modules: moduleFolders(entry, manifest, surroundings) });
    return buildOf(program, diagnostics, {
        ...{ platform, recipe: 1, neverSource: python_neverSource, dockerfile },
        included: filesOf(entry, program, manifest),
    });
};
const minorIn = (runtime) => {
    const [, minor] = /^python3\.(\d{1,2})$/.exec(runtime) ?? [];
    return minor === undefined ? undefined : Number(minor);
};
const python_runtimeComplaints = (program, runtime, minor) => {
    const { pythonVersion } = program.languageSpecificConfig;
    if (minor === undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', ['properties', 'entryfilePath'], `The entry file is a program in Python, and the runtime ${runtime} does not run it.`, `Write a runtime like python3.${usualMinor}, or leave it out.`),
        ];
    if (pythonVersion !== undefined && minorOf(pythonVersion) !== minor)
        return [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', [...ownProperties, 'pythonVersion'], `The runtime is ${runtime}, and pythonVersion is ${pythonVersion}.`, 'Leave one of them out.'),
        ];
    return [];
};
const codeComplaints = (manifest, handlerFunction) => [
    ...(handlerFunction?.includes('$')
        ? [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', ['properties', 'handlerFunction'], `No function of Python is named ${handlerFunction}.`, 'Write the name of a function of the entry file.'),
        ]
        : []),
    ...(manifest && manifest.editable.length > 0
        ? [
            (0,diagnostic/* errorAt */.Os)('packaging/function-code', ['properties', 'entryfilePath'], `${manifest.file} installs ${manifest.editable.join(', ')} where it stands, which Lambda would not find.`, 'Install it as a usual package, without `-e`, `editable` or `develop`.'),
        ]
        : []),
];

;// CONCATENATED MODULE: ./lib/packaging/languages/ruby/dockerfile.js




const gems = '/opt/bundle';
const packagesFile = '/packages';
const ruby_dockerfile_mounts = '--mount=type=secret,id=netrc,target=/root/.netrc --mount=type=cache,target=/root/.bundle/cache,sharing=locked';
const packagesScript = [
    'find "$1" \\( -name "*.so" -o -name "*.so.*" \\) -type f -exec ldd {} + 2>/dev/null |',
    `sed -n 's#.* => /\\(usr/\\)\\{0,1\\}\\(lib[^ ]*\\) .*#*/\\2#p' | sort -u | while read -r one; do`,
    'dpkg-query --search "$one" 2>/dev/null',
    `done | sed -n -e '/^diversion /d' -e 's/^\\([^:, ]*\\).*: .*/\\1/p' | sort -u >"$2"`,
    'rm -rf "$1"/ruby/*/cache',
    'find "$1" \\( -name gem_make.out -o -name mkmf.log -o -name "*.o" \\) -type f -delete',
].join('\n');
const installScript = [
    'command -v curl >/dev/null && m= || m=curl',
    `for one in $(cat "$1" 2>/dev/null); do dpkg-query --show "$one" >/dev/null 2>&1 || m="$m $one"; done`,
    '[ -z "$m" ] || { apt-get update && apt-get install -y --no-install-recommends $m && rm -rf /var/lib/apt/lists/*; }',
].join('\n');
const bundlerVariables = ({ folder, file, lock }, root) => [
    `ENV BUNDLE_GEMFILE="${external_node_path_.posix.join(root, folder, file).replace(/["\\$]/g, '\\$&')}"`,
    `BUNDLE_PATH=${gems}`,
    'BUNDLE_WITHOUT=development:test',
    ...(lock === undefined ? [] : ['BUNDLE_DEPLOYMENT=1', 'BUNDLE_FROZEN=1']),
    'BUNDLE_VERSION=system',
].join(' ');
const newLock = ({ file }) => (file === 'Gemfile' ? 'Gemfile.lock' : 'gems.locked');
const gemStage = (version, gemfile) => {
    const { folder, files, lock } = gemfile;
    const copies = (files ?? []).map((file) => {
        const isFolder = file === 'vendor/cache';
        const from = onePath(external_node_path_.posix.join(folder, file));
        return { isFolder, from };
    });
    const plain = copies.filter(({ isFolder }) => !isFolder).map(({ from }) => from);
    return [
        `FROM ruby:${version} AS gems`,
        `${bundlerVariables(gemfile, '/build')} BUNDLE_GLOBAL_GEM_CACHE=true SOURCE_DATE_EPOCH=0`,
        ...(files ? [] : ['WORKDIR /build', 'COPY . .']),
        `WORKDIR ${literal(external_node_path_.posix.join('/build', folder))}`,
        ...(plain.length > 0 ? [`COPY ${JSON.stringify([...plain, './'])}`] : []),
        ...copies.filter(({ isFolder }) => isFolder).map(({ from }) => `COPY ${JSON.stringify([from, './vendor/cache'])}`),
        `RUN ${ruby_dockerfile_mounts} ${exec('bundle', 'install')}`,
        `RUN ${exec('mkdir', '-p', gems, external_node_path_.posix.join(outFolder, 'opt'), external_node_path_.posix.join(outFolder, 'app', folder))}`,
        `RUN ${exec('/bin/sh', '-c', packagesScript, 'sh', gems, packagesFile)}`,
        `RUN ${exec('mv', gems, external_node_path_.posix.join(outFolder, gems))}`,
        ...(lock === undefined ? [`RUN ${exec('cp', newLock(gemfile), external_node_path_.posix.join(outFolder, 'app', folder, '/'))}`] : []),
        fixedTimes(),
        '',
    ];
};
const dockerfile_programStage = (version, program, gemfile) => {
    const { includeFiles } = program;
    const folders = gemfile ? [gemfile.folder, ...gemfile.paths] : ['.'];
    const app = `${outFolder}/app/`;
    const whole = folders.includes('.') ? ['.'] : folders.map((folder) => `./${folder}`);
    return [
        `FROM --platform=$BUILDPLATFORM ruby:${version}-slim AS program`,
        writeShellEntry(),
        'WORKDIR /build',
        'COPY . .',
        `RUN ${exec('cp', '-dpR', '--parents', '--', ...whole, app)}`,
        ...(gemfile ? [`RUN ${exec('rm', '-rf', external_node_path_.posix.join(app, gemfile.folder, 'vendor/cache'))}`] : []),
        ...copyIncluded(includeFiles, app),
        fixedTimes(),
        '',
    ];
};
const rubyDockerfile = (entry, program, gemfile, version) => {
    return [
        ...(gemfile ? gemStage(version, gemfile) : []),
        ...dockerfile_programStage(version, program, gemfile),
        `FROM ruby:${version}-slim`,
        ...(gemfile ? [`COPY --from=gems ${packagesFile} ${packagesFile}`] : []),
        `RUN ${exec('/bin/sh', '-c', installScript, 'sh', packagesFile)}`,
        ...(gemfile ? [bundlerVariables(gemfile, '/app')] : []),
        ...lastLines(gemfile ? ['gems', 'program'] : ['program'], program.customDockerBuildCommands, ...['ruby', ...(gemfile ? ['-rbundler/setup'] : []), external_node_path_.posix.join('/app', entry)]),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/packaging/languages/ruby/gemfile.js


const gemfile_names = [
    { file: 'Gemfile', lock: 'Gemfile.lock' },
    { file: 'gems.rb', lock: 'gems.locked' },
];
const gemfileOf = (entry, surroundings, platform) => {
    const has = (path, kind = 'file') => surroundings.look(path) === kind;
    const places = (0,config_paths/* foldersAbove */.Zv)(entry).flatMap((folder) => gemfile_names.map((name) => ({ folder, ...name })));
    const place = places.find(({ folder, file }) => has(external_node_path_.posix.join(folder, file)));
    if (place === undefined)
        return undefined;
    const { folder, file } = place;
    const text = surroundings.text(external_node_path_.posix.join(folder, file)) ?? '';
    const locked = has(external_node_path_.posix.join(folder, place.lock));
    const lock = locked ? (surroundings.text(external_node_path_.posix.join(folder, place.lock)) ?? '') : undefined;
    const named = [
        ...text.matchAll(/^[^#\n]*?(?:\bpath:|:path[ \t]{0,9}=>|^[ \t]{0,99}path[ \t]{0,9}\(?)[ \t]{0,9}["']([^"'\n]+)["']/gm),
    ].map(([, path = '']) => path);
    const within = named.map((path) => (0,config_paths/* normalPath */.FE)(external_node_path_.posix.join(folder, path)));
    return {
        folder,
        file,
        lock: locked ? place.lock : undefined,
        files: readsOthers(text)
            ? undefined
            : [
                file,
                ...(locked ? [place.lock] : []),
                ...(has(external_node_path_.posix.join(folder, '.ruby-version')) ? ['.ruby-version'] : []),
                ...(has(external_node_path_.posix.join(folder, 'vendor/cache'), 'folder') ? ['vendor/cache'] : []),
            ],
        paths: within.filter((path) => folder !== '.' && path !== folder && !path.startsWith(`${folder}/`)),
        outside: named.find((_, index) => surroundings.look(within[index] ?? '') === 'outside'),
        otherPlatforms: lock === undefined ? undefined : otherPlatforms(lock, platform),
        ruby: rubyIn(text) ?? /^RUBY VERSION\r?\n\s+ruby (\d+\.\d+\.\d+)/m.exec(lock ?? '')?.[1],
    };
};
const readsOthers = (text) => /^[^#\n]*(?:\b(?:path|gemspec|eval_gemfile|(?<!:)require(?!:)|require_relative|load|instance_eval|plugin|__dir__|__FILE__|File|Dir|IO|Pathname)\b|`)/m.test(text);
const rubyIn = (text) => {
    const [, about, version] = /^[ \t]*ruby[ \t(]+["'](~>\s*)?(\d+\.\d+(?:\.\d+)?)["']/m.exec(text) ?? [];
    return about === undefined ? version : version?.replace(/^(\d+\.\d+).*/, '$1');
};
const otherPlatforms = (lock, platform) => {
    const [, list = ''] = /^PLATFORMS\r?\n((?:[ \t]+\S+\r?\n?)+)/m.exec(lock) ?? [];
    const platforms = list.split(/\s+/).filter(Boolean);
    const own = platform === 'linux/arm64' ? /^(?:ruby$|(?:aarch64|arm64)-linux)/ : /^(?:ruby$|x86_64-linux)/;
    const isOwn = (one) => own.test(one) && !one.endsWith('-musl');
    return platforms.length === 0 || platforms.some(isOwn) ? undefined : platforms;
};

;// CONCATENATED MODULE: ./lib/packaging/languages/ruby/properties.js

const ruby_properties_usualVersion = '3.3';
const rubyProperties = {
    rubyVersion: (0,shape/* oneOf */.yL)(`The version of Ruby; without it that of .ruby-version, of the Gemfile or of its lock file, else ${ruby_properties_usualVersion}.`, [3.2, 3.3]),
};

;// CONCATENATED MODULE: ./lib/packaging/languages/ruby/ruby.js








const ruby_entryPath = ['properties', 'entryfilePath'];
const ruby = defineLanguage({
    name: 'Ruby',
    extensions: ['rb'],
    properties: rubyProperties,
    image(entry, program, surroundings, platform) {
        const gemfile = gemfileOf(entry, surroundings, platform);
        const version = ruby_versionOf(entry, program, gemfile, surroundings);
        const diagnostics = [
            ...programComplaints(program),
            ...ruby_propertyComplaints(program),
            ...ruby_versionComplaints(version),
            ...gemfileComplaints(gemfile, platform === 'linux/arm64' ? 'aarch64-linux' : 'x86_64-linux'),
        ];
        const built = buildOf(program, diagnostics, {
            platform,
            recipe: 1,
            neverSource: ['.bundle'],
            dockerfile: () => rubyDockerfile(entry, program, gemfile, version.tag ?? ruby_properties_usualVersion),
        });
        return built.value === undefined
            ? built
            : { ...built, value: { ...built.value, excluded: [...built.value.excluded, '**/vendor/bundle'] } };
    },
});
const ruby_versionOf = (entry, { languageSpecificConfig: { rubyVersion } }, gemfile, surroundings) => {
    if (rubyVersion !== undefined)
        return { tag: String(rubyVersion) };
    const files = (0,config_paths/* foldersAbove */.Zv)(entry).map((folder) => external_node_path_.posix.join(folder, '.ruby-version'));
    const text = files.map((file) => surroundings.text(file)).find((one) => one !== undefined);
    const written = text?.trim();
    if (!written)
        return { tag: gemfile?.ruby ?? ruby_properties_usualVersion };
    const [, tag] = /^(?:ruby-)?(\d+\.\d+(?:\.\d+)?)(?:-p\d+)?$/.exec(written) ?? [];
    return tag === undefined ? { other: written } : { tag };
};
const ruby_versionComplaints = ({ other }) => other === undefined
    ? []
    : [
        (0,diagnostic/* errorAt */.Os)('packaging/entry-file', ruby_entryPath, `.ruby-version names "${other.slice(0, 40)}", and the buildpack runs programs by Ruby itself (MRI).`, 'Write rubyVersion, or use custom-dockerfile.'),
    ];
const ruby_propertyComplaints = ({ excludeDependencies = [] }) => excludeDependencies.length > 0
    ? [
        notCompiled(['properties', 'excludeDependencies'], 'Put the gems into the group development of the Gemfile: it is not installed.'),
    ]
    : [];
const gemfileComplaints = (gemfile, platform) => {
    if (!gemfile)
        return [];
    const path = external_node_path_.posix.join(gemfile.folder, gemfile.file);
    const found = [];
    if (gemfile.outside !== undefined)
        found.push((0,diagnostic/* errorAt */.Os)('source/outside', ruby_entryPath, `${path} names gems in "${gemfile.outside}", which is outside of the folder of the config.`, 'Move the config above both.'));
    if (gemfile.otherPlatforms)
        found.push((0,diagnostic/* errorAt */.Os)('packaging/entry-file', ruby_entryPath, `The lock file of ${path} is for ${gemfile.otherPlatforms.join(', ')}, and the image is for ${platform}: Bundler would refuse it.`, `Run \`bundle lock --add-platform ${platform}\`, and commit the lock file.`));
    if (gemfile.lock === undefined)
        found.push((0,diagnostic/* warningAt */.MK)('packaging/unpinned', ruby_entryPath, `${path} has no lock file: Bundler picks the versions that it allows on the day of the build.`, 'Run `bundle lock`, and commit the lock file.'));
    return found;
};

;// CONCATENATED MODULE: ./lib/generated/languages.js







const languages = [dotnet, go, java, node, php, python, ruby];


/***/ }),

/***/ 17946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ packagings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(53015);
// EXTERNAL MODULE: ./lib/schema/job-example.js
var job_example = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
// EXTERNAL MODULE: ./lib/packaging/config-paths.js
var config_paths = __webpack_require__(23092);
// EXTERNAL MODULE: ./lib/packaging/packaging.js
var packaging = __webpack_require__(80764);
;// CONCATENATED MODULE: ./lib/packaging/publishing.js
const publishingActions = [
    'ecr:GetAuthorizationToken',
    'ecr:DescribeRepositories',
    'ecr:CreateRepository',
    'ecr:PutImageTagMutability',
    'ecr:BatchGetImage',
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
];

;// CONCATENATED MODULE: ./lib/packaging/types/custom-dockerfile.js








const customDockerfile = (0,packaging/* definePackaging */.PT)({
    type: 'custom-dockerfile',
    says: 'Builds the image from a Dockerfile of yours.',
    properties: {
        buildContextPath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The folder of the build context, relative to the config.', { minLength: 1 })),
        dockerfilePath: (0,shape/* text */.Qq)('The Dockerfile, relative to the build context.', { default: 'Dockerfile', minLength: 1 }),
        buildArgs: (0,shape/* list */.p_)('Arguments of the build. They stay readable in the history of the image: no place for secrets.', (0,shape/* object */.Ik)('An argument of the build.', {
            argName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name in the ARG line: letters, digits and `_`, no digit first.', {
                pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
            })),
            value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value.')),
        })),
        command: (0,shape/* commandLine */.ay)('The command that runs instead of the one in the image.', {
            minItems: 1,
        }),
    },
    example: (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: custom-dockerfile
    properties:
      buildContextPath: report
      buildArgs:
        - argName: LEVEL
          value: info
`),
    iamActions: publishingActions,
    image({ buildContextPath, dockerfilePath, buildArgs = [], command }, surroundings, platform) {
        const folder = (0,config_paths/* normalPath */.FE)(buildContextPath);
        const dockerfile = (0,config_paths/* normalPath */.FE)(dockerfilePath);
        const noContext = (0,config_paths/* placeComplaints */._h)(surroundings, buildContextPath, ['properties', 'buildContextPath'], {
            kind: 'folder',
            code: 'packaging/context',
            noun: 'The build context',
        });
        const diagnostics = [
            ...noContext,
            ...(noContext.length === 0 ? dockerfileComplaints(surroundings, folder, dockerfile) : []),
            ...buildArgs.flatMap((_, index) => argumentComplaints(buildArgs, index)),
        ];
        if (diagnostics.some(diagnostic/* isError */.bJ))
            return { diagnostics };
        return {
            value: {
                kind: 'built',
                folder,
                dockerfile: { path: dockerfile },
                excluded: [],
                buildArguments: buildArgs.map(({ argName, value }) => ({ name: argName, value: String(value) })),
                platform,
                ...(command ? { command } : {}),
                recipe: 1,
            },
            diagnostics,
        };
    },
});
const dockerfileComplaints = (surroundings, folder, dockerfile) => {
    const at = ['properties', 'dockerfilePath'];
    if (dockerfile.startsWith('/') || dockerfile.startsWith('..'))
        return [
            (0,diagnostic/* errorAt */.Os)('source/outside', at, `The Dockerfile "${dockerfile}" leaves the build context.`, relativeToContext),
        ];
    const found = (0,config_paths/* placeComplaints */._h)(surroundings, external_node_path_.posix.join(folder, dockerfile), at, {
        kind: 'file',
        code: 'packaging/dockerfile',
        noun: 'The Dockerfile',
    });
    const again = folder === '.' ? undefined : external_node_path_.posix.relative(folder, dockerfile);
    const meant = again && surroundings.look(external_node_path_.posix.join(folder, again)) === 'file' ? ` Write ${again}.` : '';
    return found.map((diagnostic) => diagnostic.code === 'packaging/dockerfile' ? { ...diagnostic, hint: relativeToContext + meant } : diagnostic);
};
const relativeToContext = 'dockerfilePath is relative to buildContextPath, not to the config.';
const argumentComplaints = (all, index) => {
    const { argName, value } = all[index];
    const at = ['properties', 'buildArgs', index];
    const twice = all.findIndex((other) => other.argName === argName) < index;
    return [
        ...(0,config_paths/* tokenComplaints */.GK)(String(value), [...at, 'value'], `The build argument ${argName}`),
        ...(twice
            ? [(0,diagnostic/* errorAt */.Os)('config/not-allowed', [...at, 'argName'], `The build argument ${argName} stands twice.`)]
            : []),
        ...((0,secret_names/* isNameOfSecret */.TO)(argName)
            ? [
                (0,diagnostic/* warningAt */.MK)('packaging/secret-argument', [...at, 'argName'], `${argName} looks like a secret, and a build argument stays readable in the history of the image.`, 'Give secrets to the job as environment variables with $Secret.'),
            ]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/packaging/types/external-buildpack.js



const externalBuildpack = (0,packaging/* laterPackaging */.oB)({
    type: 'external-buildpack',
    says: 'Builds the image by Cloud Native Buildpacks.',
    properties: {
        sourceDirectoryPath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The folder of the source, relative to the config.', { minLength: 1 })),
        builder: (0,shape/* text */.Qq)('The image of the builder.', { default: 'paketobuildpacks/builder-jammy-base' }),
        buildpacks: (0,shape/* list */.p_)('Buildpacks to use, instead of those that the builder finds.', (0,shape/* text */.Qq)('A buildpack.')),
        command: (0,shape/* commandLine */.ay)('The command of the container.'),
    },
    example: (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: external-buildpack
    properties:
      sourceDirectoryPath: report
`),
});

;// CONCATENATED MODULE: ./lib/packaging/image-reference.js

const word = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const pathPart = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const host = `(?:localhost|${word}(?:\\.${word})+|${word}(?=:[0-9])|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const digest = '(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})';
const imagePattern = `^(?:${host}/)?${pathPart}(?:/${pathPart})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@${digest})?$`;
const imageReference = (says) => (0,shape/* text */.Qq)(says, { pattern: imagePattern, minLength: 1, maxLength: 255 });

;// CONCATENATED MODULE: ./lib/packaging/types/nixpacks.js




const words = (says) => (0,shape/* list */.p_)(says, (0,shape/* text */.Qq)('A word.'));
const nixpacks = (0,packaging/* laterPackaging */.oB)({
    type: 'nixpacks',
    says: 'Builds the image by Nixpacks.',
    properties: {
        sourceDirectoryPath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The folder of the source, relative to the config.', { minLength: 1 })),
        buildImage: imageReference('The image that the build runs in.'),
        providers: words('Languages, instead of those that are found.'),
        startCmd: (0,shape/* text */.Qq)('The command of the container.'),
        startRunImage: imageReference('The image that the container runs in.'),
        startOnlyIncludeFiles: words('Files that this image holds.'),
        phases: (0,shape/* list */.p_)('Steps of the build.', (0,shape/* object */.Ik)('A step.', {
            name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name, such as `install`.')),
            cmds: words('Commands.'),
            nixPkgs: words('Packages of Nix.'),
            nixLibs: words('Libraries of Nix.'),
            nixOverlay: words('Overlays of Nix.'),
            nixpkgsArchive: (0,shape/* text */.Qq)('The archive of packages of Nix: a commit.'),
            aptPkgs: words('Packages of apt.'),
            cacheDirectories: words('Folders that are kept between builds.'),
            onlyIncludeFiles: words('Files that the step sees.'),
        })),
    },
    example: (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: nixpacks
    properties:
      sourceDirectoryPath: report
`),
});

;// CONCATENATED MODULE: ./lib/packaging/types/prebuilt-image.js




const prebuiltImage = (0,packaging/* definePackaging */.PT)({
    type: 'prebuilt-image',
    says: 'Runs an image that somebody else publishes: a public one, or one of an ECR repository of the account.',
    properties: {
        image: (0,shape/* required */.mw)(imageReference('The name of the image, with its tag or digest: `registry/path/name:1.2.3`, without `https://`.')),
        command: (0,shape/* commandLine */.ay)('The command that runs instead of the one in the image.', {
            minItems: 1,
        }),
    },
    example: (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
      command: [sh, -c, 'echo "$STP_TRIGGER_EVENT_DATA"']
`, { name: 'hello' }),
    iamActions: [],
    image: ({ image, command }) => ({
        value: { kind: 'published', image, ...(command ? { command } : {}) },
        diagnostics: [],
    }),
});

// EXTERNAL MODULE: ./lib/packaging/buildpack.js + 1 modules
var packaging_buildpack = __webpack_require__(68692);
;// CONCATENATED MODULE: ./lib/packaging/types/stacktape-image-buildpack.js






const stacktapeImageBuildpack = (0,packaging/* definePackaging */.PT)({
    type: 'stacktape-image-buildpack',
    says: 'Builds the image from an entry file: its dependencies are installed and bundled inside Docker.',
    properties: packaging_buildpack/* buildpackProperties */.Vl,
    example: (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: stacktape-image-buildpack
    properties:
      entryfilePath: path/to/my/batch-job.ts
resources:
  cpu: 2
  memory: 1800
`, { name: 'myBatchJob' }),
    iamActions: publishingActions,
    restoresEvents: true,
    image(buildpack, surroundings, platform) {
        const at = ['properties', 'entryfilePath'];
        const language = (0,packaging_buildpack/* languageOf */.eX)(buildpack.entryfilePath);
        const { path, object } = (0,packaging_buildpack/* entryFileOf */.i8)(buildpack.entryfilePath);
        const missing = (0,config_paths/* placeComplaints */._h)(surroundings, path, at, {
            kind: 'file',
            code: 'packaging/entry-file',
            noun: 'The entry file',
        });
        if (missing.length)
            return { diagnostics: missing };
        if (!language)
            return unknownExtension(path);
        if (object !== undefined)
            return { diagnostics: [objectOfJob(path, object)] };
        return language.image((0,config_paths/* normalPath */.FE)(path), buildpack, surroundings, platform);
    },
});
const objectOfJob = (path, object) => (0,diagnostic/* errorAt */.Os)('packaging/entry-file', ['properties', 'entryfilePath'], `A job runs the whole file, and "${object}" of it is never called.`, `Write ${path}, and call ${object} at the end of the file.`);
const unknownExtension = (entryfilePath) => {
    const extension = (0,packaging_buildpack/* extensionOf */.je)(entryfilePath);
    const known = packaging_buildpack/* compiledExtensions */.Ww.map((one) => `.${one}`).join(', ');
    const [sentence, hint] = extension
        ? [`No buildpack knows files that end in ".${extension}".`, `Known are ${known}.`]
        : [
            'The entry file has no extension, which tells the language.',
            `Write it to its end, such as ${entryfilePath}.ts; known are ${known}.`,
        ];
    return { diagnostics: [(0,diagnostic/* errorAt */.Os)('packaging/entry-file', ['properties', 'entryfilePath'], sentence, hint)] };
};

;// CONCATENATED MODULE: ./lib/generated/packagings.js





const packagings = [customDockerfile, externalBuildpack, nixpacks, prebuiltImage, stacktapeImageBuildpack];


/***/ }),

/***/ 58100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ resources)
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/events/parts/address-range.js
var address_range = __webpack_require__(36724);
// EXTERNAL MODULE: ./lib/events/parts/load-balancer.js
var load_balancer = __webpack_require__(8625);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
// EXTERNAL MODULE: ./lib/shared/network.js
var network = __webpack_require__(42163);
// EXTERNAL MODULE: ./lib/schema/member.js
var schema_member = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/resources/resource.js



const overrides = (0,shape/* map */.Tj)('Changes to single properties of the CloudFormation resources that this one becomes, by logical id and dotted path.', (0,shape/* map */.Tj)('Values by dotted path inside `Properties`.', (0,shape/* anything */.D8)('The value.')));
const defineResource = (member) => {
    const shape = (0,schema_member/* memberShape */.Ky)(member);
    const properties = { ...shape.properties, overrides };
    return { ...member, shape: { ...shape, properties } };
};
const laterResource = ({ params, connectable, ...member }) => defineResource({
    ...member,
    later: true,
    mainChild: '',
    params: (resource, properties) => Object.fromEntries(params(properties).map((param) => [param, (0,expression/* getAtt */.CN)(resource.id(''), param)])),
    ...(connectable ? { connectTo: () => ({ statements: [], variables: {} }) } : {}),
    expand: () => [],
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/events/parts/alarm-ids.js
var alarm_ids = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/events/parts/event-source.js
var event_source = __webpack_require__(56408);
// EXTERNAL MODULE: ./lib/events/parts/topic-arn.js
var topic_arn = __webpack_require__(92321);
// EXTERNAL MODULE: ./lib/events/parts/topic-check.js
var topic_check = __webpack_require__(18086);
// EXTERNAL MODULE: ./lib/stage/alarm-mail.js
var alarm_mail = __webpack_require__(22879);
;// CONCATENATED MODULE: ./lib/resources/shapes/alarm-targets.js








const isMail = (target) => target.type === 'email';
const isTopic = (target) => target.type === 'sns';
const topicText = ({ snsTopicName, snsTopicArn }) => (snsTopicName ?? snsTopicArn);
const mostTargets = 5;
const alarmActions = (targets, { neighbours, stage }) => {
    const needs = [];
    const actions = new Map();
    const add = (action) => actions.set((0,canonical/* canonicalJson */.dj)(action), action);
    for (const target of targets) {
        if (isMail(target)) {
            if (stage.preview)
                continue;
            const recipient = (0,token/* expressionOf */.ez)(target.properties.recipient);
            needs.push({ kind: 'need', of: 'alarm-mail', recipient });
            add((0,expression/* ref */.KR)((0,alarm_mail/* alarmMailTopic */.u)(recipient)));
        }
        if (!isTopic(target))
            continue;
        const text = topicText(target.properties);
        const own = (0,event_source/* resourceOf */.KU)(text, neighbours);
        if (own === undefined ? stage.preview : own.borrowed)
            continue;
        add(own === undefined ? (0,token/* expressionOf */.ez)(text) : own.params.arn);
    }
    const policies = new Set(needs.map(({ recipient }) => `${(0,alarm_mail/* alarmMailTopic */.u)(recipient)}Policy`));
    return { actions: [...actions.values()], dependsOn: [...policies].sort(), needs };
};
const mailMistakes = (recipient, at) => (0,token/* hasToken */.y0)(recipient) || /^[^@\s]+@[^@\s]+$/.test(recipient)
    ? []
    : [
        (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...at, 'recipient'], `"${recipient}" is not the address of a mailbox.`, 'Write one address, such as oncall@example.com; several are several targets.'),
    ];
const topicMistakes = (target, { neighbours, region }, at) => {
    const text = topicText(target);
    const path = [...at, target.snsTopicName === undefined ? 'snsTopicArn' : 'snsTopicName'];
    const own = (0,event_source/* resourceOf */.KU)(text, neighbours);
    const wrong = target.snsTopicArn === undefined
        ? (0,topic_check/* noTopic */.R)(own, path)
        : (0,topic_check/* topicArnMistakes */.k)({
            ...{ text, own, region, path },
            elsewhere: (from) => [
                `The topic is in ${from}, and CloudWatch takes no alarm in ${region} that tells it.`,
                `Name a topic in ${region}; those who listen may be anywhere.`,
            ],
        });
    if (wrong.length > 0)
        return wrong;
    if (!(own ? own.properties.fifoEnabled : (0,topic_arn/* isFifoTopic */.qL)(text)))
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/alarm', path, `"${own?.name ?? text}" is a FIFO topic, which takes no message without a group, and alarms have none.`, 'Name a topic without fifoEnabled.'),
    ];
};
const checkAlarmTargets = (targets, resource, at) => [
    ...(targets.length > mostTargets
        ? [
            (0,diagnostic/* errorAt */.Os)('config/alarm', at, `An alarm tells ${mostTargets} targets at most, and here are ${targets.length}.`, 'Name one topic of SNS to which all of them subscribe.'),
        ]
        : []),
    ...targets.flatMap((target, index) => {
        const path = [...at, index, 'properties'];
        if (isMail(target))
            return mailMistakes(target.properties.recipient, path);
        return isTopic(target) ? topicMistakes(target.properties, resource, path) : [];
    }),
];

;// CONCATENATED MODULE: ./lib/resources/shapes/alarm-resources.js



const once = { period: 60, evaluationPeriods: 1, breachedPeriods: 1 };
const longest = { short: 86_400, long: 604_800 };
const hour = 3_600;
const statistics = { avg: 'Average', max: 'Maximum', min: 'Minimum', sum: 'Sum' };
const statisticOf = (statistic) => statistics[statistic] ?? statistic;
const metricOf = ({ namespace, name, dimensions }) => ({
    Namespace: namespace,
    MetricName: name,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
});
const comparisons = {
    GreaterThanThreshold: 'over',
    GreaterThanOrEqualToThreshold: 'at least',
    LessThanThreshold: 'under',
    LessThanOrEqualToThreshold: 'at most',
};
const meaning = ({ name, stage }, watched) => {
    const statistic = 'metric' in watched ? ` (${watched.statistic})` : '';
    const limit = `${comparisons[watched.comparisonOperator]} ${watched.threshold}${watched.unit ?? ''}`;
    return `${name} of ${stage.stack}: ${watched.words}${statistic} ${limit}`;
};
const watching = (watched, period) => {
    if ('metric' in watched) {
        const statistic = statisticOf(watched.statistic);
        const isPercentile = /^p\d/.test(statistic);
        return {
            ...metricOf(watched.metric),
            Period: period,
            ...(isPercentile ? { ExtendedStatistic: statistic } : { Statistic: statistic }),
        };
    }
    return {
        Metrics: [
            { Id: 'result', Expression: watched.expression, ReturnData: true },
            ...Object.entries(watched.metrics).map(([Id, { metric, statistic }]) => ({
                Id,
                MetricStat: { Metric: metricOf(metric), Period: period, Stat: statisticOf(statistic) },
                ReturnData: false,
            })),
        ],
    };
};
const checkAlarms = (alarms, resource) => alarms.flatMap(({ evaluation = once, notificationTargets = [] }, index) => {
    const { period, evaluationPeriods, breachedPeriods } = evaluation;
    const alarm = [...resource.path, 'properties', 'alarms', index];
    const mistake = (key, sentence, hint) => [
        (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...alarm, 'evaluation', key], sentence, hint),
    ];
    const most = period < hour ? longest.short : longest.long;
    return [
        ...([10, 20, 30].includes(period) || period % 60 === 0
            ? []
            : mistake('period', `CloudWatch knows no period of ${period} s.`, 'Write 10, 20, 30, 60, or a multiple of 60.')),
        ...(breachedPeriods > evaluationPeriods
            ? mistake('breachedPeriods', `Of ${evaluationPeriods} periods ${breachedPeriods} can never be bad.`, `Write ${evaluationPeriods} or less, or more evaluationPeriods.`)
            : []),
        ...(period * evaluationPeriods > most
            ? mistake('evaluationPeriods', `CloudWatch looks back ${most} s at most for this period, and here are ${period * evaluationPeriods}.`, `Write ${Math.floor(most / period)} or less, or a longer period.`)
            : []),
        ...checkAlarmTargets(notificationTargets, resource, [...alarm, 'notificationTargets']),
    ];
});
const alarmResources = (alarms, resource, watch) => alarms.flatMap(({ trigger, evaluation = once, description, notificationTargets = [] }, index) => {
    const watched = watch(trigger);
    const { actions, dependsOn, needs } = alarmActions(notificationTargets, resource);
    return [
        ...needs,
        {
            kind: 'resource',
            id: resource.id((0,alarm_ids/* alarmKind */.g)(alarms, index)),
            from: resource.path,
            tags: 'in-place',
            holdsData: 'no',
            body: {
                Type: 'AWS::CloudWatch::Alarm',
                ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
                Metadata: resource.metadata,
                Properties: {
                    AlarmDescription: description ?? meaning(resource, watched),
                    ...watching(watched, evaluation.period),
                    ComparisonOperator: watched.comparisonOperator,
                    Threshold: watched.threshold,
                    EvaluationPeriods: evaluation.evaluationPeriods,
                    DatapointsToAlarm: evaluation.breachedPeriods,
                    TreatMissingData: 'notBreaching',
                    AlarmActions: actions.length > 0 ? actions : undefined,
                },
            },
        },
    ];
});

// EXTERNAL MODULE: ./lib/schema/aws-values.js
var aws_values = __webpack_require__(64829);
;// CONCATENATED MODULE: ./lib/resources/shapes/alarms.js



const comparisonOperator = (0,shape/* oneOf */.yL)('How the value is compared with the threshold.', ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold'], { default: 'GreaterThanThreshold' });
const statistic = (0,shape/* oneOf */.yL)('What is made of the values of a period.', ['avg', 'max', 'min', 'p90', 'p95', 'p99', 'sum'], {
    default: 'avg',
});
const evaluation = (0,shape/* object */.Ik)('How long it must last.', {
    period: (0,shape/* integer */.nd)('Seconds of a period, which are 10, 30 or whole minutes.', { default: 60, minimum: 10 }),
    evaluationPeriods: (0,shape/* integer */.nd)('The last periods that count.', { default: 1, minimum: 1 }),
    breachedPeriods: (0,shape/* integer */.nd)('How many of them must be bad.', { default: 1, minimum: 1 }),
});
const webhook = { webhookUrl: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The address of the webhook; write it as `$Secret(…)`.')) };
const target = (0,schema_member/* variants */.HI)('Where it is told.', (0,schema_member/* laterVariant */.AE)('ms-teams', 'A channel of Microsoft Teams.', webhook), (0,schema_member/* laterVariant */.AE)('discord', 'A channel of Discord.', webhook), (0,schema_member/* laterVariant */.AE)('slack', 'A conversation of Slack.', {
    conversationId: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The id of the conversation.')),
    accessToken: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The token of the app; write it as `$Secret(…)`.')),
}), (0,schema_member/* variant */.Ox)('email', 'A mail of SNS, whose recipient confirms once.', {
    sender: (0,shape/* ignored */.PP)((0,shape/* text */.Qq)('The address that it comes from, verified in SES.'), 'SNS sends the mails of alarms, from an address of AWS.'),
    recipient: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The address that it goes to.')),
}), (0,schema_member/* laterVariant */.AE)('webhook', 'Any endpoint.', {
    url: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The address of the endpoint.')),
    secret: (0,shape/* text */.Qq)('The secret that signs the request; write it as `$Secret(…)`.'),
    headers: (0,shape/* map */.Tj)('Headers of the request.', (0,shape/* text */.Qq)('The value of the header.')),
}), (0,schema_member/* variant */.Ox)('sns', 'A topic of SNS, and so whoever subscribes to it.', {
    snsTopicArn: (0,aws_values/* arnText */.F7)('The ARN of any other topic, in the region of the stack.', 'arn:aws:sns'),
    snsTopicName: (0,shape/* resourceName */.Iy)('An `sns-topic` of this config.', 'sns-topic'),
}, { exactlyOne: ['snsTopicArn', 'snsTopicName'] }));
const alarms = (trigger) => (0,shape/* list */.p_)('Alarms of CloudWatch.', (0,shape/* object */.Ik)('An alarm.', {
    trigger: (0,shape/* required */.mw)(trigger),
    evaluation,
    notificationTargets: (0,shape/* list */.p_)('Who is told when it goes off.', target),
    includeInHistory: (0,shape/* ignored */.PP)((0,shape/* flag */.Jt)("Stacktape's console keeps a history of alarms."), 'There is no console here; CloudWatch keeps the history of an alarm for 30 days.'),
    description: (0,shape/* text */.Qq)('What it means.', { maxLength: 1_024 }),
}));
const measured = { comparisonOperator, statistic };
const percent = (0,shape/* required */.mw)((0,shape/* number */.ai)('The threshold, in percent.', { minimum: 0 }));
const milliseconds = (0,shape/* required */.mw)((0,shape/* number */.ai)('The threshold, in milliseconds.', { minimum: 0 }));
const seconds = (0,shape/* required */.mw)((0,shape/* number */.ai)('The threshold, in seconds.', { minimum: 0 }));
const megabytes = (0,shape/* required */.mw)((0,shape/* number */.ai)('The threshold, in MB.', { minimum: 0 }));
const count = (0,shape/* required */.mw)((0,shape/* number */.ai)('The threshold, a count.', { minimum: 0 }));
const queueAlarms = alarms((0,schema_member/* variants */.HI)('What sets it off.', (0,schema_member/* variant */.Ox)('sqs-queue-received-messages-count', 'How many messages are received.', {
    thresholdCount: count,
    ...measured,
}), (0,schema_member/* variant */.Ox)('sqs-queue-not-empty', 'Any message in the queue.', {})));
const functionAlarms = alarms((0,schema_member/* variants */.HI)('What sets it off.', (0,schema_member/* variant */.Ox)('lambda-error-rate', 'The share of invocations that fail.', {
    thresholdPercent: percent,
    comparisonOperator,
}), (0,schema_member/* variant */.Ox)('lambda-duration', 'How long invocations take.', { thresholdMilliseconds: milliseconds, ...measured })));
const gatewayAlarms = alarms((0,schema_member/* variants */.HI)('What sets it off.', (0,schema_member/* variant */.Ox)('http-api-gateway-error-rate', 'The share of requests that fail.', {
    thresholdPercent: percent,
    comparisonOperator,
}), (0,schema_member/* variant */.Ox)('http-api-gateway-latency', 'How long requests take.', {
    thresholdMilliseconds: milliseconds,
    ...measured,
})));
const loadBalancerAlarms = alarms((0,schema_member/* variants */.HI)('What sets it off.', (0,schema_member/* variant */.Ox)('application-load-balancer-custom', 'Any metric of the load balancer.', {
    metric: (0,shape/* required */.mw)((0,shape/* text */.Qq)("The metric's name in CloudWatch, such as `RequestCount`.")),
    threshold: (0,shape/* required */.mw)((0,shape/* number */.ai)('The threshold.')),
    ...measured,
}), (0,schema_member/* variant */.Ox)('application-load-balancer-error-rate', 'The share of requests that fail.', {
    thresholdPercent: percent,
    comparisonOperator,
}), (0,schema_member/* laterVariant */.AE)('application-load-balancer-unhealthy-targets', 'The share of targets that are unhealthy.', {
    thresholdPercent: percent,
    onlyIncludeTargets: (0,shape/* list */.p_)('Only these targets.', (0,shape/* text */.Qq)('The name of a target.')),
    comparisonOperator,
})));
const databaseAlarms = alarms((0,schema_member/* variants */.HI)('What sets it off.', (0,schema_member/* variant */.Ox)('database-read-latency', 'How long reading takes.', { thresholdSeconds: seconds, ...measured }), (0,schema_member/* variant */.Ox)('database-write-latency', 'How long writing takes.', { thresholdSeconds: seconds, ...measured }), (0,schema_member/* variant */.Ox)('database-cpu-utilization', 'The share of the processor that is used.', {
    thresholdPercent: percent,
    ...measured,
}), (0,schema_member/* variant */.Ox)('database-free-storage', 'The disk that is left.', { thresholdMB: megabytes, ...measured }), (0,schema_member/* variant */.Ox)('database-free-memory', 'The memory that is left.', { thresholdMB: megabytes, ...measured }), (0,schema_member/* variant */.Ox)('database-connection-count', 'How many connections are open.', { thresholdCount: count, ...measured })));
const disabledGlobalAlarms = (0,shape/* list */.p_)("Names of alarms that Stacktape's console would add.", (0,shape/* text */.Qq)('The name of an alarm.'));

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(27260);
;// CONCATENATED MODULE: ./lib/resources/shapes/domain.js





const domain = (0,shape/* object */.Ik)('A domain of your own.', {
    domainName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The fully qualified name, such as `api.example.com`.', { pattern: '^[^/:\\s]+$' })),
    customCertificateArn: (0,aws_values/* arnText */.F7)('The ARN of a certificate in ACM, instead of one that is made for the domain.', 'arn:aws:acm'),
    disableDnsRecordCreation: (0,shape/* flag */.Jt)('Leave the DNS record to you.', { default: false }),
});
const domainOrName = {
    ...domain,
    type: ['string', 'object'],
    description: 'A domain of your own: its name, or a map with `domainName`.',
};
const lowerCase = (name) => ((0,token/* hasToken */.y0)(name) ? name : name.toLowerCase());
const domainsIn = (list) => (list ?? []).map((item) => {
    const one = typeof item === 'string' ? { domainName: item } : item;
    return { ...one, domainName: lowerCase(one.domainName) };
});
const isManaged = ({ customCertificateArn: arn, disableDnsRecordCreation }) => arn !== undefined && disableDnsRecordCreation === true;
const makesRecord = ({ disableDnsRecordCreation }) => !disableDnsRecordCreation;
const isOfStage = ({ domainName }, { preview, stage }) => !preview || (!(0,token/* hasToken */.y0)(domainName) && domainName.split('.').some((label) => hasWord(label, stage)));
const hasWord = (label, word) => `-${label}-`.includes(`-${word.toLowerCase()}-`);
const domainKind = (kind, { domainName }) => kind + (0,canonical/* shortHash */.BC)(domainName, 8);
const joined = (texts) => (0,expression/* concat */.xW)(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));
const nameOf = ({ domainName }) => (0,token/* expressionOf */.ez)(domainName);

// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var cloudformation_symbol = __webpack_require__(51570);
;// CONCATENATED MODULE: ./lib/resources/shapes/domain-zone.js


const zoneQuestion = ({ domainName }) => (0,token/* hasToken */.y0)(domainName) || domainName.includes('{{resolve:')
    ? undefined
    : {
        kind: 'hosted-zone',
        key: `hosted-zone:${domainName}`,
        says: `the hosted zone of ${domainName}`,
        domainName,
    };
const zoneIdOf = (domain, { answers }) => {
    const question = zoneQuestion(domain);
    const answer = question && answers?.get(question.key);
    if (answer?.kind === 'found')
        return answer.value.id;
    const placeholder = `HostedZone(${domain.domainName})`;
    return (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'open', call: placeholder, placeholder });
};

;// CONCATENATED MODULE: ./lib/resources/shapes/domain-uses.js



const services = new Map([
    ['http-api-gateway', 'api'],
    ['application-load-balancer', 'balancer'],
]);
const useOf = (domain, service, at, stage, takesCertificate) => {
    const isOwn = isOfStage(domain, stage);
    const isBalancer = service === 'balancer';
    return {
        domain,
        service,
        at,
        leftOut: !isOwn && (!isBalancer || makesRecord(domain)),
        makesCertificate: takesCertificate && domain.customCertificateArn === undefined && (isOwn || isBalancer),
        makesRecord: makesRecord(domain) && isOwn,
    };
};
const domainUses = (type, given, stage) => {
    const properties = given;
    const own = services.get(type);
    const { customDomain: single, cdn } = properties;
    const isPool = type === 'user-auth-pool';
    const isSecure = own !== 'balancer' || (0,load_balancer/* listenersOf */.bg)(properties).some(({ protocol }) => protocol === 'HTTPS');
    return [
        ...(own === undefined
            ? []
            : domainsIn(properties.customDomains).map((domain, index) => useOf(domain, own, ['customDomains', index], stage, isSecure))),
        ...domainsIn(isPool && single !== undefined ? [single] : []).map((domain) => useOf(domain, 'pool', ['customDomain'], stage, true)),
        ...domainsIn(cdn?.enabled ? cdn.customDomains : []).map((domain, index) => useOf(domain, 'cdn', ['cdn', 'customDomains', index], stage, true)),
    ];
};
const ownDomains = (list, { stage }) => domainsIn(list).filter((domain) => isOfStage(domain, stage));
const domainQuestions = (properties, { name, neighbours, stage }) => {
    const self = neighbours.get(name);
    if (self === undefined || self.borrowed)
        return [];
    return domainUses(self.type, properties, stage)
        .filter((use) => use.makesCertificate || use.makesRecord)
        .flatMap(({ domain }) => zoneQuestion(domain) ?? []);
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-address.js




const urlOf = (domain) => (0,expression/* concat */.xW)('https://', domain);
const cdnAddresses = (cdn, resource) => {
    if (!cdn?.enabled)
        return {};
    const canonical = (0,expression/* getAtt */.CN)(resource.id('CdnDistribution'), 'DomainName');
    const own = ownDomains(cdn.customDomains, resource).map(nameOf);
    const domains = own.length > 0 ? own : [canonical];
    const domain = domains[0];
    return {
        cdnCanonicalDomain: canonical,
        cdnCanonicalUrl: urlOf(canonical),
        cdnDomain: domain,
        cdnUrl: urlOf(domain),
        ...(cdn.customDomains?.length
            ? { cdnCustomDomains: joined(domains), cdnCustomDomainUrls: joined(domains.map(urlOf)) }
            : {}),
    };
};
const cdnVariables = (cdn, resource) => Object.fromEntries(Object.entries(cdnAddresses(cdn, resource)).map(([param, value]) => [(0,cloudformation_names/* screamingSnakeCase */.Oy)(param), value]));
const withoutCdn = 'It has no CDN: add cdn with enabled: true.';
const withoutDomain = 'Its CDN has no domain of its own: add cdn with enabled: true and customDomains.';
const withoutAddress = {
    cdnCanonicalDomain: withoutCdn,
    cdnCanonicalUrl: withoutCdn,
    cdnCustomDomains: withoutDomain,
    cdnCustomDomainUrls: withoutDomain,
    cdnDomain: withoutCdn,
    cdnUrl: withoutCdn,
};

;// CONCATENATED MODULE: ./lib/resources/shapes/domain-resources.js




const cloudFrontZone = 'Z2FDTNDATAQYW2';
const kindOf = (domain) => domainKind('DomainCertificate', domain);
const certificateOf = (domain, resource, kind = kindOf(domain)) => domain.customCertificateArn === undefined ? (0,expression/* ref */.KR)(resource.id(kind)) : (0,token/* expressionOf */.ez)(domain.customCertificateArn);
const certificate = (domains, resource, kind = kindOf(domains[0])) => {
    const [first, ...others] = domains;
    return {
        kind: 'resource',
        id: resource.id(kind),
        from: resource.path,
        tags: 'in-place',
        holdsData: 'no',
        body: {
            Type: 'AWS::CertificateManager::Certificate',
            Metadata: resource.metadata,
            Properties: {
                DomainName: nameOf(first),
                ...(others.length > 0 ? { SubjectAlternativeNames: others.map(nameOf) } : {}),
                ValidationMethod: 'DNS',
                DomainValidationOptions: domains.map((domain) => ({
                    DomainName: nameOf(domain),
                    HostedZoneId: zoneIdOf(domain, resource),
                })),
            },
        },
    };
};
const certificates = (domains, resource) => domains
    .filter(({ customCertificateArn }) => customCertificateArn === undefined)
    .map((domain) => certificate([domain], resource));
const aliasRecord = (domain, target, resource, kind = 'DomainRecord', type = 'A') => ({
    kind: 'resource',
    id: resource.id(domainKind(kind, domain)),
    from: resource.path,
    tags: 'none',
    holdsData: 'no',
    body: {
        Type: 'AWS::Route53::RecordSet',
        Metadata: resource.metadata,
        Properties: {
            HostedZoneId: zoneIdOf(domain, resource),
            Name: nameOf(domain),
            Type: type,
            AliasTarget: { DNSName: target.name, HostedZoneId: target.zone, EvaluateTargetHealth: false },
        },
    },
});

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-domains.js






const certificateKind = 'CdnCertificate';
const certificateRegion = 'us-east-1';
const cdnDomains = (cdn, resource) => ownDomains(cdn.customDomains, resource);
const domainProperties = (cdn, resource) => {
    const domains = cdnDomains(cdn, resource);
    const first = domains.find(({ customCertificateArn }) => customCertificateArn) ?? domains[0];
    if (first === undefined)
        return {};
    return {
        Aliases: domains.map(nameOf),
        ViewerCertificate: {
            AcmCertificateArn: certificateOf(first, resource, certificateKind),
            MinimumProtocolVersion: 'TLSv1.2_2021',
            SslSupportMethod: 'sni-only',
        },
    };
};
const cdnDomainResources = (cdn, distributionId, resource) => {
    const domains = cdnDomains(cdn, resource);
    const [first, ...others] = domains;
    if (first === undefined)
        return [];
    const isGiven = domains.some(({ customCertificateArn }) => customCertificateArn !== undefined);
    const target = { name: (0,expression/* getAtt */.CN)(distributionId, 'DomainName'), zone: cloudFrontZone };
    return [
        ...(isGiven ? [] : [certificate([first, ...others], resource, certificateKind)]),
        ...domains
            .filter(makesRecord)
            .flatMap((domain) => [
            aliasRecord(domain, target, resource, 'CdnDomainRecord'),
            aliasRecord(domain, target, resource, 'CdnDomainIpv6Record', 'AAAA'),
        ]),
    ];
};
const checkCertificate = (domain, given, at, stackRegion) => {
    const { customCertificateArn: arn } = domain;
    if (arn === undefined) {
        if (given !== undefined)
            return [
                (0,diagnostic/* errorAt */.Os)('config/cdn', at, 'A distribution has one certificate, which another domain names and this one does not.', 'Request one certificate with all of the domains, and write its ARN as customCertificateArn at each.'),
            ];
        if (stackRegion === undefined || stackRegion === certificateRegion)
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/domain', at, `CloudFront uses certificates of ${certificateRegion} alone, and a stack in ${stackRegion} can make none there.`, `Request a certificate for the domain in ${certificateRegion} (ACM), and add its ARN as customCertificateArn.`),
        ];
    }
    if ((0,token/* hasToken */.y0)(arn))
        return [];
    const region = arn.split(':')[3];
    return [
        ...(region === certificateRegion
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/other-region', [...at, 'customCertificateArn'], `CloudFront uses certificates of ${certificateRegion} alone, wherever the stack is, and this one is of ${region}.`, `Request a certificate for the domain in ${certificateRegion} (ACM), and write its ARN.`),
            ]),
        ...(given === arn
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, 'customCertificateArn'], 'A distribution has one certificate, and the first domain has another one.', 'Request one certificate with all of the domains, and write its ARN at each.'),
            ]),
    ];
};
const domainsBefore = ({ name, neighbours }) => {
    const found = new Map();
    for (const other of neighbours.values()) {
        if (other.name === name)
            break;
        const cdn = other.properties.cdn;
        if (cdn?.enabled)
            for (const { domainName } of domainsIn(cdn.customDomains))
                found.set(domainName, other.name);
    }
    return found;
};
const checkCdnDomains = (cdn, resource, at) => {
    const domains = domainsIn(cdn.customDomains);
    const given = domains.find((one) => one.customCertificateArn !== undefined)?.customCertificateArn;
    const owners = domainsBefore(resource);
    return domains.flatMap((domain, index) => {
        const owner = owners.get(domain.domainName);
        owners.set(domain.domainName, resource.name);
        return [
            ...(owner === undefined
                ? []
                : [
                    (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, index, 'domainName'], `The CDN of "${owner}" has this domain already, and a domain leads to one distribution.`, 'Write another domain, or remove one of the two.'),
                ]),
            ...checkCertificate(domain, given, [...at, index], resource.region),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-function.js


const usualIndex = 'index.html';
const indexOf = ({ indexDocument = usualIndex }) => (0,token/* expressionOf */.ez)(indexDocument.replace(/^\//, ''));
const edgeProgram = (cdn) => {
    if (cdn.rewriteRoutesForSinglePageApp)
        return program((0,expression/* concat */.xW)("    request.uri = '/", indexOf(cdn), "';\n"));
    if (cdn.disableUrlNormalization)
        return undefined;
    return program(`    if (request.uri.endsWith('/')) { if (request.uri !== '/') request.uri += '${usualIndex}'; }\n    else request.uri += '.html';\n`);
};
const program = (rewrite) => (0,expression/* concat */.xW)('function handler(event) {\n', '  const request = event.request;\n', "  if (!request.uri.slice(request.uri.lastIndexOf('/')).includes('.')) {\n", rewrite, '  }\n', '  return request;\n', '}\n');

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-helpers.js



const signedType = ({ kind, isSignedFunction }) => {
    if (kind === 'bucket')
        return 's3';
    return isSignedFunction ? 'lambda' : undefined;
};
const controlWords = { s3: 'Bucket', lambda: 'Function' };
const accessControlId = (type, own, { id }) => id(signedType(own) === type ? 'CdnOriginAccessControl' : `Cdn${controlWords[type]}OriginAccessControl`);
const accessControl = (type, own, resource) => ({
    kind: 'resource',
    from: resource.path,
    id: accessControlId(type, own, resource),
    tags: 'none',
    holdsData: 'no',
    body: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Metadata: resource.metadata,
        Properties: {
            OriginAccessControlConfig: {
                Name: (0,cloudformation_names/* physicalName */.NJ)(resource.stage.stack, signedType(own) === type ? resource.name : `${resource.name}-${type}`, 64),
                OriginAccessControlOriginType: type,
                SigningBehavior: 'always',
                SigningProtocol: 'sigv4',
            },
        },
    },
});
const findsFiles = edgeProgram({ enabled: true });
const programsOf = (cdn, own, routes) => {
    const all = own.kind === 'bucket' ? edgeProgram(cdn) : undefined;
    return { all, routes: routes.some((route) => route.findsFiles) && all !== findsFiles ? findsFiles : undefined };
};
const arnOf = (id) => (0,expression/* getAtt */.CN)(id, 'FunctionARN');
const edgeFunctionsOf = (cdn, own, routes, { id }) => {
    const programs = programsOf(cdn, own, routes);
    const all = programs.all === undefined ? undefined : arnOf(id('CdnFunction'));
    return { all, routes: programs.routes === undefined ? all : arnOf(id('CdnRouteFunction')) };
};
const edgeFunction = (id, name, code, resource) => ({
    kind: 'resource',
    from: resource.path,
    id,
    tags: 'in-place',
    holdsData: 'no',
    body: {
        Type: 'AWS::CloudFront::Function',
        Metadata: resource.metadata,
        Properties: {
            Name: (0,cloudformation_names/* physicalName */.NJ)(resource.stage.stack, name, 64),
            AutoPublish: true,
            FunctionConfig: { Comment: 'Finds the file of a path', Runtime: 'cloudfront-js-2.0' },
            FunctionCode: code,
        },
    },
});
const helperResources = (cdn, own, routes, resource) => {
    const signed = [own, ...routes.map(({ origin }) => origin)].flatMap((origin) => signedType(origin) ?? []);
    const programs = programsOf(cdn, own, routes);
    const { name, id } = resource;
    return [
        ...[...new Set(signed)].map((type) => accessControl(type, own, resource)),
        ...(programs.all === undefined ? [] : [edgeFunction(id('CdnFunction'), name, programs.all, resource)]),
        ...(programs.routes === undefined
            ? []
            : [edgeFunction(id('CdnRouteFunction'), `${name}-route`, programs.routes, resource)]),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-managed-policies.js

const managedPolicies = {
    CachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    CachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    AllViewerExceptHostHeader: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
};
const nothing = {
    CookiesConfig: { CookieBehavior: 'none' },
    HeadersConfig: { HeaderBehavior: 'none' },
    QueryStringsConfig: { QueryStringBehavior: 'none' },
};
const cachePolicy = (MinTTL, DefaultTTL, MaxTTL, isCompressed) => ({
    MinTTL,
    DefaultTTL,
    MaxTTL,
    ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingGzip: isCompressed,
        EnableAcceptEncodingBrotli: isCompressed,
        ...nothing,
    },
});
const keepsNothing = cachePolicy(0, 0, 0, false);
const cachingOptimized = cachePolicy(1, 86_400, 31_536_000, true);
const whitelist = (...Headers) => ({
    ...nothing,
    HeadersConfig: { HeaderBehavior: 'whitelist', Headers },
});
const everything = (HeadersConfig) => ({
    CookiesConfig: { CookieBehavior: 'all' },
    HeadersConfig,
    QueryStringsConfig: { QueryStringBehavior: 'all' },
});
const allButHost = everything({ HeaderBehavior: 'allExcept', Headers: ['host'] });
const known = [
    [managedPolicies.CachingOptimized, cachingOptimized],
    ['b2884449-e4de-46a7-ac36-70bc7f1ddd6d', cachePolicy(1, 86_400, 31_536_000, false)],
    [managedPolicies.CachingDisabled, keepsNothing],
    [managedPolicies.AllViewerExceptHostHeader, allButHost],
    ['216adef6-5c7f-47e4-b989-5492eafa07d3', everything({ HeaderBehavior: 'allViewer' })],
    ['59781a5b-3903-41f3-afcb-af62929ccde1', whitelist('origin')],
    [
        '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
        whitelist('access-control-request-headers', 'access-control-request-method', 'origin'),
    ],
    ['acba4595-bd28-49b8-b9fe-13317c0390fa', whitelist('referer', 'user-agent')],
    ['bf0718e1-ba1e-49d1-88b1-f726733018ae', whitelist('host')],
];
const ids = new Map(known.map(([id, policy]) => [(0,canonical/* canonicalJson */.dj)(policy), id]));
const managedPolicyLike = (policy) => ids.get((0,canonical/* canonicalJson */.dj)(policy));

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-policies.js





const serverKey = {
    CookiesConfig: { CookieBehavior: 'none' },
    HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['authorization'] },
    QueryStringsConfig: { QueryStringBehavior: 'all' },
};
const chosen = (choice) => {
    const [behaviour, value] = Object.entries(choice ?? {}).find(([, one]) => one !== undefined && one !== false) ?? [];
    if (behaviour === undefined)
        return undefined;
    return Array.isArray(value)
        ? { behaviour, names: [...new Set(value)].sort().map(token/* expressionOf */.ez) }
        : { behaviour };
};
const cookiesOf = (choice, otherwise) => {
    const found = chosen(choice);
    if (found === undefined)
        return otherwise;
    return { CookieBehavior: found.behaviour, ...(found.names ? { Cookies: found.names } : {}) };
};
const queryOf = (choice, otherwise) => {
    const found = chosen(choice);
    if (found === undefined)
        return otherwise;
    return { QueryStringBehavior: found.behaviour, ...(found.names ? { QueryStrings: found.names } : {}) };
};
const inLowerCase = (choice) => choice &&
    Object.fromEntries(Object.entries(choice).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map((name) => ((0,token/* hasToken */.y0)(name) ? name : name.toLowerCase())) : value,
    ]));
const headersOf = (choice, otherwise) => {
    const found = chosen(inLowerCase(choice));
    if (found === undefined)
        return otherwise;
    return { HeaderBehavior: found.behaviour, ...(found.names ? { Headers: found.names } : {}) };
};
const withoutHost = (headers) => {
    if (headers?.allViewer)
        return { allExcept: ['host'] };
    return headers?.allExcept ? { allExcept: [...headers.allExcept, 'host'] } : headers;
};
const isBucket = ({ kind }) => kind === 'bucket';
const lifetimesOf = ({ minTTL, defaultTTL, maxTTL }, base) => {
    const given = (values) => values.filter((one) => one !== undefined);
    const MinTTL = minTTL ?? Math.min(base.MinTTL, ...given([defaultTTL, maxTTL]));
    const MaxTTL = maxTTL ?? Math.max(base.MaxTTL, ...given([minTTL, defaultTTL]));
    return { MinTTL, MaxTTL, DefaultTTL: defaultTTL ?? Math.min(Math.max(base.DefaultTTL, MinTTL), MaxTTL) };
};
const hasOwnCaching = ({ minTTL, defaultTTL, maxTTL, cacheKeyParameters }) => [minTTL, defaultTTL, maxTTL, cacheKeyParameters].some((one) => one !== undefined);
const cachePolicyOf = (caching, origin) => {
    const base = isBucket(origin) ? cachingOptimized : { ...keepsNothing, MaxTTL: cachingOptimized.MaxTTL };
    const lifetimes = lifetimesOf(caching, base);
    if (lifetimes.MaxTTL === 0)
        return keepsNothing;
    const key = isBucket(origin) ? nothing : serverKey;
    const { cookies, headers, queryString } = caching.cacheKeyParameters ?? {};
    const isCompressed = !caching.disableCompression;
    return {
        ...lifetimes,
        ParametersInCacheKeyAndForwardedToOrigin: {
            EnableAcceptEncodingGzip: isCompressed,
            EnableAcceptEncodingBrotli: isCompressed,
            CookiesConfig: cookiesOf(cookies, key.CookiesConfig),
            HeadersConfig: headersOf(headers, key.HeadersConfig),
            QueryStringsConfig: queryOf(queryString, key.QueryStringsConfig),
        },
    };
};
const requestPolicyOf = (forwarding, origin) => {
    const base = isBucket(origin) ? nothing : allButHost;
    const headers = origin.isNamedByHost ? withoutHost(forwarding.headers) : forwarding.headers;
    return {
        CookiesConfig: cookiesOf(forwarding.cookies, base.CookiesConfig),
        HeadersConfig: headersOf(headers, base.HeadersConfig),
        QueryStringsConfig: queryOf(forwarding.queryString, base.QueryStringsConfig),
    };
};
const choiceOf = (policy) => {
    const id = managedPolicyLike(policy);
    return id === undefined ? { own: policy } : { id };
};
const cacheChoice = (caching, origin) => {
    if (caching.cachePolicyId !== undefined)
        return { id: (0,token/* expressionOf */.ez)(caching.cachePolicyId) };
    if (hasOwnCaching(caching))
        return choiceOf(cachePolicyOf(caching, origin));
    return { id: managedPolicies[isBucket(origin) ? 'CachingOptimized' : 'CachingDisabled'] };
};
const requestChoice = (forwarding, origin) => {
    if (forwarding.originRequestPolicyId !== undefined)
        return { id: (0,token/* expressionOf */.ez)(forwarding.originRequestPolicyId) };
    const policy = requestPolicyOf(forwarding, origin);
    return (0,canonical/* canonicalJson */.dj)(policy) === (0,canonical/* canonicalJson */.dj)(nothing) ? undefined : choiceOf(policy);
};
const policiesOf = (caching, forwarding, origin) => ({ cache: cacheChoice(caching ?? {}, origin), request: requestChoice(forwarding ?? {}, origin) });
const types = { cache: 'CachePolicy', request: 'OriginRequestPolicy' };
const digest = (policy) => (0,canonical/* shortHash */.BC)((0,canonical/* canonicalJson */.dj)(policy), 8);
const idOf = (kind, policy, { id }) => id(`Cdn${types[kind]}${digest(policy)}`);
const policyReferences = ({ cache, request }, resource) => {
    const reference = (kind, choice) => 'id' in choice ? choice.id : (0,expression/* ref */.KR)(idOf(kind, choice.own, resource));
    return {
        CachePolicyId: reference('cache', cache),
        ...(request === undefined ? {} : { OriginRequestPolicyId: reference('request', request) }),
    };
};
const policyResources = (behaviours, resource) => {
    const { stage, name, path, metadata } = resource;
    const found = new Map();
    for (const policies of behaviours)
        for (const kind of ['cache', 'request']) {
            const choice = policies[kind];
            if (choice === undefined || 'id' in choice)
                continue;
            const id = idOf(kind, choice.own, resource);
            found.set(id, {
                kind: 'resource',
                id,
                from: path,
                tags: 'none',
                holdsData: 'no',
                body: {
                    Type: `AWS::CloudFront::${types[kind]}`,
                    Metadata: metadata,
                    Properties: {
                        [`${types[kind]}Config`]: {
                            Name: (0,cloudformation_names/* physicalName */.NJ)(stage.stack, `${name}-${digest(choice.own)}`, 128),
                            ...choice.own,
                        },
                    },
                },
            });
        }
    return [...found.values()];
};

// EXTERNAL MODULE: ./lib/stage/resource.js
var resource = __webpack_require__(89860);
;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-origin.js


const traitsOf = (type) => ({
    kind: type === 'bucket' ? 'bucket' : 'server',
    isNamedByHost: type !== 'application-load-balancer' && type !== 'custom-origin',
});
const hasNotifications = (name, neighbours) => [...neighbours.values()].some(({ properties }) => (properties.events ?? []).some(({ type, properties: own }) => type === 's3' && (0,event_source/* resourceOf */.KU)(own?.bucketArn ?? '', neighbours)?.name === name));
const bucketOrigin = ({ name, id, bucketName }, neighbours) => ({
    ...traitsOf('bucket'),
    domain: (0,expression/* concat */.xW)(bucketName, '.s3.', expression/* region */.Ny, '.', (0,expression/* ref */.KR)('AWS::URLSuffix')),
    dependsOn: hasNotifications(name, neighbours) ? [] : [id],
});
const apiOrigin = (domain) => ({ ...traitsOf('http-api-gateway'), domain });
const functionOrigin = (url, isSignedFunction) => ({
    ...traitsOf('function'),
    domain: (0,expression/* select */.Lt)(2, (0,expression/* split */.lD)('/', url)),
    isSignedFunction,
});

;// CONCATENATED MODULE: ./lib/resources/shapes/function-address.js
const function_address_urlOf = ({ url, cdn }) => {
    if (url?.enabled)
        return url;
    return cdn?.enabled ? { authMode: 'NONE', ...url, enabled: true } : undefined;
};
const isGuarded = (own) => function_address_urlOf(own)?.authMode === 'AWS_IAM';

;// CONCATENATED MODULE: ./lib/resources/shapes/domain-checks.js





const worldRegion = 'us-east-1';
const words = { api: 'API Gateway', balancer: 'A load balancer' };
const maxLength = { name: 253, certificate: 64 };
const maxOfPool = 63;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const faultOfName = ({ domain: { domainName: name }, service, makesCertificate, at, }) => {
    const labels = name.replace(/^\*\./, '').split('.');
    if (name.endsWith('.'))
        return [`The domain "${name}" ends with a dot.`, 'Write it without the dot at its end.'];
    if (name.replace(/^\*\./, '').includes('*'))
        return [
            `The domain "${name}" has a * that is not its whole first part.`,
            'Write a name such as *.example.com, or one without *.',
        ];
    if (labels.length < 2 || !labels.every((one) => label.test(one)))
        return [
            `"${name}" is no domain: its parts are letters, digits and hyphens, at most 63 of them, with dots between.`,
            'Write a name such as api.example.com.',
        ];
    if (name.length > maxLength.name)
        return [`The domain has ${name.length} characters, and DNS takes ${maxLength.name}.`, 'Write a shorter name.'];
    if (service === 'pool' && name.startsWith('*.'))
        return [`Cognito takes no wildcard, and the domain is "${name}".`, 'Write one name, such as auth.example.com.'];
    if (service === 'pool' && labels.length < 3)
        return [
            `Cognito takes a subdomain, whose parent has an A record, and "${name}" has no such parent.`,
            `Write a name such as auth.${name}.`,
        ];
    if (service === 'pool' && name.length > maxOfPool)
        return [`The domain has ${name.length} characters, and Cognito takes ${maxOfPool}.`, 'Write a shorter name.'];
    const isNamedByIt = service !== 'cdn' || at.at(-1) === 0;
    if (makesCertificate && isNamedByIt && name.length > maxLength.certificate)
        return [
            `The domain has ${name.length} characters, and ACM makes certificates for names of at most ${maxLength.certificate}.`,
            'Write a shorter name, or request a certificate whose first name is shorter and add customCertificateArn.',
        ];
    return undefined;
};
const checkName = (use, at, isNameOnly) => {
    const { domain, service } = use;
    if ((0,token/* hasToken */.y0)(domain.domainName))
        return [];
    if (isManaged(domain) && service === 'balancer')
        return [];
    const fault = faultOfName(use);
    return fault === undefined ? [] : [(0,diagnostic/* errorAt */.Os)('config/domain', isNameOnly ? at : [...at, 'domainName'], ...fault)];
};
const checkCertificateRegion = (arn, needed, at, who) => {
    const region = arn.split(':')[3];
    if ((0,token/* hasToken */.y0)(arn) || needed === undefined || region === needed)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/other-region', at, `${who} uses certificates of ${needed}, and this one is of ${region}.`, `Request a certificate for the domain in ${needed} (ACM), and write its ARN.`),
    ];
};
const domain_checks_checkCertificate = ({ domain, service }, at, region) => {
    const { customCertificateArn: arn } = domain;
    if (service === 'cdn')
        return [];
    if (arn !== undefined) {
        const [needed, who] = service === 'pool' ? [worldRegion, 'Cognito'] : [region, words[service]];
        return checkCertificateRegion(arn, needed, [...at, 'customCertificateArn'], who);
    }
    if (service !== 'pool' || region === undefined || region === worldRegion)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/domain', at, `Cognito uses certificates of ${worldRegion} alone, and a stack in ${region} can make none there.`, `Request a certificate for the domain in ${worldRegion} (ACM), and add its ARN as customCertificateArn.`),
    ];
};
const checkZone = (use, at, { answers }) => {
    const { domain } = use;
    if (!use.makesCertificate && !use.makesRecord)
        return [];
    const question = zoneQuestion(domain);
    if (question === undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('config/hosted-zone', at, `Only CloudFormation knows all of the domain ${(0,token/* shownText */.f$)(domain.domainName)}, so its hosted zone cannot be looked up.`, 'Write the name itself; or add customCertificateArn and disableDnsRecordCreation: true, and make the record yourself.'),
        ];
    const answer = answers?.get(question.key);
    return answer?.kind === 'missing' ? [(0,diagnostic/* errorAt */.Os)('config/hosted-zone', at, answer.sentence, answer.hint)] : [];
};
const noteOfPreview = ({ domain, leftOut }, at, { stage }) => {
    if (!leftOut)
        return [];
    const name = (0,token/* shownText */.f$)(domain.domainName);
    return [
        {
            ...(0,diagnostic/* warningAt */.MK)('config/preview-domain', at, `The preview ${stage.stage} does not take the domain ${name}, which belongs to another stage: it answers at the address that AWS gives to it.`, "For a domain of its own, write a name with that of the stage in it: $Format('{}.example.com', $Stage())."),
            severity: 'note',
        },
    ];
};
const shareNames = (one, other) => {
    const spaceOf = (service) => (service === 'pool' ? 'cdn' : service);
    return one !== 'balancer' && spaceOf(one) === spaceOf(other);
};
const clash = (one, other, isSameResource) => (one.makesRecord && other.makesRecord) ||
    shareNames(one.service, other.service) ||
    (isSameResource && one.service === other.service && !(isManaged(one.domain) && isManaged(other.domain)));
const checkClashes = (uses, { name, neighbours, stage, path }) => {
    const before = [...neighbours.values()]
        .slice(0, [...neighbours.keys()].indexOf(name))
        .filter(({ borrowed }) => !borrowed)
        .flatMap((other) => domainUses(other.type, other.properties, stage).map((use) => ({ use, owner: other.name })));
    return uses.flatMap((use, index) => {
        const earlier = [...before, ...uses.slice(0, index).map((one) => ({ use: one, owner: name }))];
        const first = earlier.find((one) => one.use.domain.domainName === use.domain.domainName &&
            !(one.use.leftOut || use.leftOut) &&
            !(one.use.service === 'cdn' && use.service === 'cdn') &&
            clash(one.use, use, one.owner === name));
        if (first === undefined)
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/domain-twice', [...path, 'properties', ...use.at], `"${first.owner}" has the domain ${(0,token/* shownText */.f$)(use.domain.domainName)} already, and a domain leads to one of them.`, 'Write another domain, or remove one of the two.'),
        ];
    });
};
const isText = (properties, at) => typeof at.reduce((value, step) => Object(value)[step], properties) === 'string';
const checkDomains = (properties, resource) => {
    const self = resource.neighbours.get(resource.name);
    if (self === undefined || self.borrowed)
        return [];
    const uses = domainUses(self.type, properties, resource.stage);
    return [
        ...uses.flatMap((use) => {
            const at = [...resource.path, 'properties', ...use.at];
            return [
                ...checkName(use, at, isText(properties, use.at)),
                ...domain_checks_checkCertificate(use, at, resource.region),
                ...checkZone(use, at, resource),
                ...noteOfPreview(use, at, resource),
            ];
        }),
        ...checkClashes(uses, resource),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/load-balancer-checks.js





const domainsOf = ({ customDomains }) => domainsIn(customDomains);
const hasCertificate = ({ customCertificateArns = [] }, balancer) => customCertificateArns.length > 0 || domainsOf(balancer).length > 0;
const checkRedirect = ({ protocol, port: own }, { properties }, at) => {
    const { path, port, host, protocol: to } = properties;
    if (protocol === 'HTTPS' && to === 'HTTP')
        return [
            (0,diagnostic/* errorAt */.Os)('config/listener', [...at, 'protocol'], 'AWS does not redirect from HTTPS to HTTP.', 'Write HTTPS.'),
        ];
    if ([path, port, host, to].every((part) => part === undefined))
        return [
            (0,diagnostic/* errorAt */.Os)('config/listener', at, 'The redirect leads to where it comes from, and AWS refuses a loop.', 'Add one of `protocol`, `host`, `port`, `path`.'),
        ];
    if (protocol === 'HTTP' && to === 'HTTPS' && port === undefined && host === undefined)
        return [
            (0,diagnostic/* warningAt */.MK)('config/listener', [...at, 'protocol'], `The redirect keeps port ${own}, at which this load balancer speaks HTTP.`, 'Add port: 443, or the port of a listener of HTTPS.'),
        ];
    return [];
};
const checkCertificates = (listener, balancer, at) => {
    if (listener.protocol === 'HTTP' && listener.customCertificateArns !== undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('config/listener', [...at, 'customCertificateArns'], 'A listener of HTTP has no certificate.', 'Write protocol: HTTPS, or remove customCertificateArns.'),
        ];
    if (listener.protocol === 'HTTP' || hasCertificate(listener, balancer))
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/listener', [...at, 'protocol'], 'A listener of HTTPS needs a certificate, and ACM makes none for the name that AWS gives to the load balancer.', 'Add customCertificateArns, or customDomains with a customCertificateArn.'),
    ];
};
const checkListeners = (properties, at, region) => (0,load_balancer/* listenersOf */.bg)(properties).flatMap((listener, index, all) => {
    const here = [...at, 'listeners', index];
    const action = listener.defaultAction;
    const isTwice = all.findIndex(({ port }) => port === listener.port) < index;
    return [
        ...(isTwice
            ? [
                (0,diagnostic/* errorAt */.Os)('config/listener', [...here, 'port'], `Port ${listener.port} has a listener already, and AWS takes one.`, 'Write another port, or both listeners as one.'),
            ]
            : []),
        ...(listener.customCertificateArns ?? []).flatMap((arn, place) => checkCertificateRegion(arn, region, [...here, 'customCertificateArns', place], 'A load balancer')),
        ...(0,address_range/* rangeMistakes */.$q)(listener.whitelistIps ?? [], [...here, 'whitelistIps']),
        ...(properties.listeners === undefined ? [] : checkCertificates(listener, properties, here)),
        ...(action === undefined ? [] : checkRedirect(listener, action, [...here, 'defaultAction', 'properties'])),
    ];
});
const mostRules = 100;
const rulesOf = (name, neighbours) => [...neighbours.values()].flatMap((owner) => {
    const events = (owner.properties.events ?? []);
    return events.flatMap(({ type, properties: { loadBalancerName, listenerPort, priority } }, index) => type === 'application-load-balancer' && loadBalancerName === name
        ? [
            {
                owner: owner.name,
                path: ['resources', owner.name, 'properties', 'events', index, 'properties'],
                port: listenerPort,
                priority,
            },
        ]
        : []);
});
const checkNumber = (name, rules) => {
    const beyond = rules[mostRules];
    if (beyond === undefined)
        return [];
    return [
        (0,diagnostic/* warningAt */.MK)('config/too-many-events', beyond.path, `A load balancer takes ${mostRules} rules unless AWS raised the quota, and "${name}" has ${rules.length}.`, 'Let one event stand for several, by wildcards; or divide the events between two load balancers; or ask AWS for more: Service Quotas, Elastic Load Balancing.'),
    ];
};
const checkPriorities = (rules) => {
    const owners = new Map();
    return rules.flatMap(({ owner, path, port, priority }) => {
        const place = `${port} ${priority}`;
        const first = owners.get(place) ?? owner;
        owners.set(place, first);
        if (first === owner)
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/priority-twice', [...path, 'priority'], `"${first}" has the priority ${priority} of this listener already, and AWS refuses a second one.`, 'Write a number that no other rule of the listener has.'),
        ];
    });
};
const checkBalancer = (properties, { path, name, neighbours, region }) => {
    const at = [...path, 'properties'];
    const rules = rulesOf(name, neighbours);
    return [...checkListeners(properties, at, region), ...checkNumber(name, rules), ...checkPriorities(rules)];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/load-balancer-origin.js






const listenerOf = (balancer) => {
    const all = (0,load_balancer/* listenersOf */.bg)(balancer);
    const { listenerPort } = balancer.cdn ?? {};
    if (listenerPort !== undefined)
        return all.find((one) => one.port === listenerPort);
    return all.find(({ protocol }) => protocol === 'HTTPS') ?? all[0];
};
const domainOf = (balancer, { protocol }) => balancer.cdn?.originDomainName ?? (protocol === 'HTTPS' ? domainsOf(balancer)[0]?.domainName : undefined);
const balancerOrigin = (balancer, dnsName) => {
    const listener = listenerOf(balancer);
    const own = domainOf(balancer, listener);
    return {
        ...traitsOf('application-load-balancer'),
        domain: own === undefined ? dnsName : (0,token/* expressionOf */.ez)(own),
        listener: { protocol: listener.protocol, port: listener.port },
    };
};
const isReachable = (at) => at === 80 || at === 443 || at >= 1_024;
const checkListener = (balancer, listener, { options: at, madeIn: stage }) => {
    const domain = domainOf(balancer, listener);
    const aliases = (balancer.cdn?.customDomains ?? []).map(({ domainName }) => domainName.toLowerCase());
    const found = [];
    const fault = (sentence, hint) => found.push((0,diagnostic/* errorAt */.Os)('config/cdn', at, sentence, hint));
    if (!isReachable(listener.port))
        fault(`CloudFront reaches servers at ports 80, 443 and from 1024 on, and the listener has ${listener.port}.`, 'Write listenerPort with the port of another listener, or give this one another port.');
    if (listener.protocol === 'HTTPS' && domain === undefined)
        fault('CloudFront asks a listener of HTTPS for a certificate of the name by which it calls, and AWS makes none for the name of a load balancer.', 'Add originDomainName: a domain that the certificate of the listener has, and that leads to the load balancer; or customDomains.');
    if (domain !== undefined && aliases.includes(domain.toLowerCase()))
        fault(`The domain ${(0,token/* shownText */.f$)(domain)} is one of the CDN, so CloudFront would call itself.`, 'Write another domain as originDomainName, which leads to the load balancer.');
    if (domain !== undefined && stage !== undefined && !isOfStage({ domainName: domain }, stage))
        fault(`The CDN of the preview ${stage.stage} would call ${(0,token/* shownText */.f$)(domain)}, which leads to the load balancer of another stage.`, "Write the stage into the domain, such as $Format('{}.example.com', $Stage()), or listenerPort with a listener of HTTP.");
    if (listener.whitelistIps !== undefined)
        found.push((0,diagnostic/* warningAt */.MK)('config/cdn', at, `Only the addresses of whitelistIps may connect to port ${listener.port}, and CloudFront calls from its own.`, 'Remove whitelistIps, or add the addresses of CloudFront: https://ip-ranges.amazonaws.com/ip-ranges.json, CLOUDFRONT_ORIGIN_FACING.'));
    return found;
};
const checkBalancerOrigin = (balancer, place) => {
    const { access, options, instead } = place;
    const found = [];
    const listener = listenerOf(balancer);
    if (balancer.interface === 'internal')
        found.push((0,diagnostic/* errorAt */.Os)('config/cdn', access, 'CloudFront calls over the internet, and an internal load balancer is reached from the VPC alone.', `Write interface: internet, or ${instead}.`));
    if (listener !== undefined)
        return [...found, ...checkListener(balancer, listener, place)];
    const ports = (0,load_balancer/* listenersOf */.bg)(balancer).map(({ port: one }) => one);
    return [
        ...found,
        (0,diagnostic/* errorAt */.Os)('config/cdn', [...options, 'listenerPort'], `The load balancer has no listener at port ${balancer.cdn?.listenerPort}.`, `Write listenerPort with ${ports.join(' or ')}.`),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-routes.js





const targetOf = (to) => {
    if (to.type === 'bucket')
        return to.properties.bucketName;
    if (to.type === 'function')
        return to.properties.functionName;
    if (to.type === 'http-api-gateway')
        return to.properties.httpApiGatewayName;
    return to.type === 'application-load-balancer' ? to.properties.loadBalancerName : undefined;
};
const routedBalancer = (balancer, { listenerPort, originDomainName }, { customDomains }) => ({ ...balancer, cdn: { listenerPort, originDomainName, customDomains } });
const originOf = (to, cdn, { neighbours }) => {
    if (to.type === 'custom-origin') {
        const { domainName, protocol = 'HTTPS', port = protocol === 'HTTPS' ? 443 : 80 } = to.properties;
        return { ...traitsOf(to.type), domain: (0,token/* expressionOf */.ez)(domainName), listener: { protocol, port } };
    }
    const { name, id, properties, params } = neighbours.get(targetOf(to));
    const param = (key) => params[key];
    if (to.type === 'bucket')
        return bucketOrigin({ name, id, bucketName: param('name') }, neighbours);
    if (to.type === 'function')
        return functionOrigin(param('url'), isGuarded(properties));
    if (to.type === 'http-api-gateway')
        return apiOrigin(param('canonicalDomain'));
    return balancerOrigin(routedBalancer(properties, to.properties, cdn), param('canonicalDomain'));
};
const routesOf = (cdn, own, resource) => (cdn.routeRewrites ?? []).map((rewrite) => {
    const { routeTo } = rewrite;
    const origin = routeTo === undefined ? own : originOf(routeTo, cdn, resource);
    const isAsWritten = routeTo?.type === 'bucket' ? routeTo.properties.disableUrlNormalization : cdn.disableUrlNormalization;
    return { rewrite, origin, findsFiles: origin.kind === 'bucket' && !isAsWritten };
});
const routedFrom = ({ name, neighbours, stage }) => [...neighbours.values()].flatMap((other) => {
    const cdn = other.properties.cdn;
    if (other.name === name || other.borrowed || !cdn?.enabled)
        return [];
    const leadsHere = (cdn.routeRewrites ?? []).some(({ routeTo }) => routeTo && targetOf(routeTo) === name);
    return leadsHere ? [(0,resource/* namedResource */.m)(other.name, stage)] : [];
});

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-distribution.js








const errorSeconds = 10;
const readMethods = ['GET', 'HEAD', 'OPTIONS'];
const service = 'cloudfront.amazonaws.com';
const distributionId = (resource) => resource.id('CdnDistribution');
const cdnStatements = (cdn, bucketArn, resource) => {
    const readers = [...(cdn?.enabled ? [resource] : []), ...routedFrom(resource)].map(distributionArn);
    if (readers.length === 0)
        return [];
    return [
        {
            Effect: 'Allow',
            Principal: { Service: service },
            Action: ['s3:GetObject'],
            Resource: (0,expression/* concat */.xW)(bucketArn, '/*'),
            Condition: {
                StringEquals: { 'AWS:SourceArn': readers.length === 1 ? readers[0] : readers },
            },
        },
    ];
};
const distributionArn = (resource) => (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':cloudfront::', expression/* accountId */.lS, ':distribution/', (0,expression/* ref */.KR)(distributionId(resource)));
const errorResponses = (cdn, { kind }) => {
    const usual = cdn.rewriteRoutesForSinglePageApp ? indexOf(cdn) : '404.html';
    const written = cdn.errorDocument === undefined ? undefined : (0,token/* expressionOf */.ez)(cdn.errorDocument.replace(/^\//, ''));
    const page = written ?? (kind === 'bucket' ? usual : undefined);
    if (page === undefined)
        return undefined;
    return (kind === 'bucket' ? [403, 404] : [404]).map((code) => ({
        ErrorCode: code,
        ErrorCachingMinTTL: errorSeconds,
        ResponseCode: 404,
        ResponsePagePath: (0,expression/* concat */.xW)('/', page),
    }));
};
const serverOf = ({ listener }) => listener?.protocol === 'HTTP'
    ? { OriginProtocolPolicy: 'http-only', HTTPPort: listener.port }
    : {
        OriginProtocolPolicy: 'https-only',
        OriginSSLProtocols: ['TLSv1.2'],
        ...(listener === undefined || listener.port === 443 ? {} : { HTTPSPort: listener.port }),
    };
const cdn_distribution_originOf = ({ prefix, forwarding }, origin, own, resource) => {
    const signed = signedType(origin);
    return {
        DomainName: origin.domain,
        ...(prefix === undefined ? {} : { OriginPath: (0,token/* expressionOf */.ez)(prefix) }),
        ...(forwarding?.customRequestHeaders
            ? {
                OriginCustomHeaders: forwarding.customRequestHeaders.map(({ headerName, value }) => ({
                    HeaderName: headerName,
                    HeaderValue: (0,token/* expressionOf */.ez)(value),
                })),
            }
            : {}),
        ...(origin.kind === 'bucket'
            ? { S3OriginConfig: { OriginAccessIdentity: '' } }
            : { CustomOriginConfig: serverOf(origin) }),
        ...(signed === undefined ? {} : { OriginAccessControlId: (0,expression/* getAtt */.CN)(accessControlId(signed, own, resource), 'Id') }),
    };
};
const behaviourOf = ({ caching = {}, forwarding = {} }, { kind }, edge) => {
    const methods = forwarding.allowedMethods;
    return {
        ViewerProtocolPolicy: 'redirect-to-https',
        AllowedMethods: methods ?? (kind === 'bucket' ? readMethods : [...readMethods, 'PUT', 'PATCH', 'POST', 'DELETE']),
        CachedMethods: caching.cacheMethods ?? readMethods.filter((one) => (methods ?? readMethods).includes(one)),
        Compress: !caching.disableCompression,
        ...(edge === undefined ? {} : { FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: edge }] }),
    };
};
const optionsOfAll = ({ defaultRoutePrefix, cachingOptions, forwardingOptions }) => ({
    prefix: defaultRoutePrefix,
    caching: cachingOptions,
    forwarding: forwardingOptions,
});
const optionsOf = ({ rewrite }) => ({
    prefix: rewrite.routePrefix,
    caching: rewrite.cachingOptions,
    forwarding: rewrite.forwardingOptions,
});
const behavioursOf = (cdn, own, routes, edge, resource) => {
    const origins = new Map();
    const policies = [];
    const add = (options, origin, name, program) => {
        const body = cdn_distribution_originOf(options, origin, own, resource);
        const text = (0,canonical/* canonicalJson */.dj)(body);
        const { Id } = (origins.get(text) ?? { Id: name ?? `Origin-${(0,canonical/* shortHash */.BC)(text, 8)}` });
        origins.set(text, { Id, ...body });
        const used = policiesOf(options.caching, options.forwarding, origin);
        policies.push(used);
        const { Compress, FunctionAssociations, ...methods } = behaviourOf(options, origin, program);
        return {
            TargetOriginId: Id,
            ...methods,
            ...policyReferences(used, resource),
            Compress,
            ...(FunctionAssociations ? { FunctionAssociations } : {}),
        };
    };
    const DefaultCacheBehavior = add(optionsOfAll(cdn), own, 'Origin', edge.all);
    const CacheBehaviors = routes.map((route) => ({
        PathPattern: (0,token/* expressionOf */.ez)(route.rewrite.path),
        ...add(optionsOf(route), route.origin, undefined, route.findsFiles ? edge.routes : undefined),
    }));
    return { Origins: [...origins.values()], DefaultCacheBehavior, CacheBehaviors, policies };
};
const cdnResources = (cdn, origin, resource) => {
    if (!cdn?.enabled)
        return [];
    const routes = routesOf(cdn, origin, resource);
    const index = origin.kind === 'bucket' || cdn.indexDocument !== undefined ? indexOf(cdn) : undefined;
    const errors = errorResponses(cdn, origin);
    const edge = edgeFunctionsOf(cdn, origin, routes, resource);
    const { policies, CacheBehaviors, ...behaviours } = behavioursOf(cdn, origin, routes, edge, resource);
    const before = [...new Set([origin, ...routes.map((route) => route.origin)].flatMap((one) => one.dependsOn ?? []))];
    return [
        ...helperResources(cdn, origin, routes, resource),
        ...policyResources(policies, resource),
        {
            kind: 'resource',
            from: resource.path,
            id: distributionId(resource),
            tags: 'in-place',
            holdsData: 'deleted',
            body: {
                Type: 'AWS::CloudFront::Distribution',
                ...(before.length > 0 ? { DependsOn: before } : {}),
                Metadata: resource.metadata,
                Properties: {
                    DistributionConfig: {
                        Enabled: true,
                        HttpVersion: 'http2and3',
                        IPV6Enabled: true,
                        ...(cdn.cloudfrontPriceClass ? { PriceClass: cdn.cloudfrontPriceClass } : {}),
                        ...domainProperties(cdn, resource),
                        ...(index === undefined ? {} : { DefaultRootObject: index }),
                        ...(errors === undefined ? {} : { CustomErrorResponses: errors }),
                        ...behaviours,
                        ...(CacheBehaviors.length > 0 ? { CacheBehaviors } : {}),
                    },
                },
            },
        },
        ...cdnDomainResources(cdn, distributionId(resource), resource),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/load-balancer-alarms.js


const ofTargetGroups = [
    'AnomalousHostCount',
    'HealthyHostCount',
    'HealthyStateDNS',
    'HealthyStateRouting',
    'LambdaInternalError',
    'LambdaUserError',
    'MitigatedHostCount',
    'RequestCountPerTarget',
    'UnHealthyHostCount',
    'UnhealthyRoutingRequestCount',
    'UnhealthyStateDNS',
    'UnhealthyStateRouting',
];
const checkBalancerAlarms = (alarms, balancer) => alarms.flatMap(({ trigger }, index) => trigger.type === 'application-load-balancer-custom' && ofTargetGroups.includes(trigger.properties.metric)
    ? [
        (0,diagnostic/* errorAt */.Os)('config/alarm', [...balancer.path, 'properties', 'alarms', index, 'trigger', 'properties', 'metric'], `${trigger.properties.metric} is a metric of target groups, so an alarm of the load balancer would never go off.`, 'Name a metric of the load balancer, such as HTTPCode_ELB_5XX_Count or RequestCount.'),
    ]
    : []);
const watchedOfBalancer = (balancer) => (trigger) => {
    const metric = (name) => ({
        namespace: 'AWS/ApplicationELB',
        name,
        dimensions: { LoadBalancer: (0,expression/* getAtt */.CN)(balancer.id('LoadBalancer'), 'LoadBalancerFullName') },
    });
    const sum = (name) => ({ metric: metric(name), statistic: 'sum' });
    if (trigger.type === 'application-load-balancer-custom') {
        const { metric: name, threshold, comparisonOperator, statistic } = trigger.properties;
        return { metric: metric(name), words: name, threshold, comparisonOperator, statistic };
    }
    const { thresholdPercent: threshold, comparisonOperator } = trigger.properties;
    return {
        expression: '100 * (FILL(client, 0) + FILL(server, 0) + FILL(balancer, 0)) / requests',
        metrics: {
            client: sum('HTTPCode_Target_4XX_Count'),
            server: sum('HTTPCode_Target_5XX_Count'),
            balancer: sum('HTTPCode_ELB_5XX_Count'),
            requests: sum('RequestCount'),
        },
        words: 'requests that fail',
        unit: '%',
        threshold,
        comparisonOperator,
    };
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn.js



const cdn_maxLength = 1_024;
const headerName = { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", maxLength: cdn_maxLength };
const cookieName = { pattern: '^[!-+./0-:<>-~-]+$', maxLength: cdn_maxLength };
const parameterName = { pattern: "^[!$'()*+,./0-9:;?@A-Z_a-z~%[\\]-]+$", maxLength: cdn_maxLength };
const addedHeader = {
    name: { ...headerName, maxLength: 256 },
    value: { pattern: '^[^\\p{Cc}]*$', maxLength: 1_783 },
};
const policyId = { pattern: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' };
const serverName = { pattern: '^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$', maxLength: 253 };
const lifetime = { minimum: 0, maximum: 3_153_600_000 };
const cookieNames = (says) => (0,shape/* list */.p_)(says, (0,shape/* text */.Qq)('The name of a cookie.', cookieName), { minItems: 1 });
const headerNames = (says) => (0,shape/* list */.p_)(says, (0,shape/* text */.Qq)('The name of a header.', headerName), { minItems: 1 });
const parameterNames = (says) => (0,shape/* list */.p_)(says, (0,shape/* text */.Qq)('The name of a query parameter.', parameterName), { minItems: 1 });
const queryChoice = {
    all: (0,shape/* flag */.Jt)('All parameters.'),
    none: (0,shape/* flag */.Jt)('No parameter.'),
    whitelist: parameterNames('These parameters.'),
};
const cachingOptions = (0,shape/* object */.Ik)('What is cached, and for how long.', {
    cacheMethods: (0,shape/* list */.p_)('Methods whose responses are cached.', (0,shape/* oneOf */.yL)('A method.', ['GET', 'HEAD', 'OPTIONS'])),
    minTTL: (0,shape/* integer */.nd)('The least seconds in the cache, whatever the origin says.', lifetime),
    maxTTL: (0,shape/* integer */.nd)('The most seconds in the cache, whatever the origin says.', lifetime),
    defaultTTL: (0,shape/* integer */.nd)('Seconds in the cache where the origin says nothing.', lifetime),
    disableCompression: (0,shape/* flag */.Jt)('Send responses as they are.'),
    cacheKeyParameters: (0,shape/* object */.Ik)('What tells two cached responses apart, besides the path. It reaches the origin, whatever `forwardingOptions` say.', {
        cookies: (0,shape/* object */.Ik)('Cookies in the key; none without it.', {
            none: (0,shape/* flag */.Jt)('No cookie.'),
            whitelist: cookieNames('These cookies.'),
            allExcept: cookieNames('All cookies but these.'),
            all: (0,shape/* flag */.Jt)('All cookies.'),
        }, { exactlyOne: ['none', 'whitelist', 'allExcept', 'all'] }),
        headers: (0,shape/* object */.Ik)('Headers in the key; without it `Authorization`, of a bucket none.', { none: (0,shape/* flag */.Jt)('No header.'), whitelist: headerNames('These headers.') }, { exactlyOne: ['none', 'whitelist'] }),
        queryString: (0,shape/* object */.Ik)('Query parameters in the key; without it all, of a bucket none.', queryChoice, {
            exactlyOne: ['all', 'none', 'whitelist'],
        }),
    }),
    cachePolicyId: (0,shape/* text */.Qq)('The id of a cache policy of CloudFront, instead of lifetimes and `cacheKeyParameters`.', policyId),
});
const forwardingOptions = (0,shape/* object */.Ik)('What reaches the origin.', {
    customRequestHeaders: (0,shape/* list */.p_)('Headers that are added to requests.', (0,shape/* object */.Ik)('A header.', {
        headerName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the header.', addedHeader.name)),
        value: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The value of the header.', addedHeader.value)),
    })),
    allowedMethods: (0,shape/* list */.p_)('Methods that are let through.', (0,shape/* oneOf */.yL)('A method.', ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'])),
    cookies: (0,shape/* object */.Ik)('Cookies that are forwarded; without it all, to a bucket none.', { none: (0,shape/* flag */.Jt)('No cookie.'), whitelist: cookieNames('These cookies.'), all: (0,shape/* flag */.Jt)('All cookies.') }, { exactlyOne: ['none', 'whitelist', 'all'] }),
    headers: (0,shape/* object */.Ik)('Headers that are forwarded; without it all but `Host`, to a bucket none.', {
        none: (0,shape/* flag */.Jt)('No header.'),
        whitelist: headerNames('These headers.'),
        allViewer: (0,shape/* flag */.Jt)('All headers of the viewer; `Host` only to a load balancer or another server.'),
        allViewerAndWhitelistCloudFront: headerNames('All headers of the viewer, and these of CloudFront, such as `CloudFront-Viewer-Country`.'),
        allExcept: headerNames('All headers but these.'),
    }, { exactlyOne: ['none', 'whitelist', 'allViewer', 'allViewerAndWhitelistCloudFront', 'allExcept'] }),
    queryString: (0,shape/* object */.Ik)('Query parameters that are forwarded; without it all, to a bucket none.', queryChoice, {
        exactlyOne: ['all', 'none', 'whitelist'],
    }),
    originRequestPolicyId: (0,shape/* text */.Qq)('The id of an origin request policy of CloudFront, instead of `cookies`, `headers` and `queryString`.', policyId),
});
const route = (0,schema_member/* variants */.HI)('Where the requests go.', (0,schema_member/* variant */.Ox)('application-load-balancer', 'A load balancer of this config.', {
    loadBalancerName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('An `application-load-balancer` of this config.', 'application-load-balancer')),
    listenerPort: (0,shape/* integer */.nd)('The port of the listener.', { minimum: 1, maximum: 65_535 }),
    originDomainName: (0,shape/* text */.Qq)('The domain by which CloudFront reaches it.', serverName),
}), (0,schema_member/* variant */.Ox)('http-api-gateway', 'An HTTP API of this config.', {
    httpApiGatewayName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('An `http-api-gateway` of this config.', 'http-api-gateway')),
}), (0,schema_member/* variant */.Ox)('function', 'A function of this config.', {
    functionName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('A `function` of this config.', 'function')),
}), (0,schema_member/* variant */.Ox)('custom-origin', 'Any other server.', {
    domainName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the server.', serverName)),
    protocol: (0,shape/* oneOf */.yL)('How CloudFront speaks to it; HTTPS without it.', ['HTTP', 'HTTPS']),
    port: (0,shape/* integer */.nd)('The port of the server; without it 443, or 80 for HTTP.', { minimum: 1, maximum: 65_535 }),
}), (0,schema_member/* variant */.Ox)('bucket', 'A bucket of this config.', {
    bucketName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('A `bucket` of this config.', 'bucket')),
    disableUrlNormalization: (0,shape/* flag */.Jt)('Leave paths as they are.'),
}));
const pathPattern = { pattern: '^[A-Za-z0-9_.*$/~"\'@:+&?-]+$', maxLength: 255 };
const documentName = { pattern: '^/?[A-Za-z0-9._~/-]*[A-Za-z0-9._~-]$', maxLength: 255 };
const prefix = { pattern: '^/(?:[^?#\\s]*[^?#\\s/])$', maxLength: 255 };
const common = {
    enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether there is one.')),
    cachingOptions,
    forwardingOptions,
    routeRewrites: (0,shape/* list */.p_)('Paths that are answered in another way; the first one that matches counts.', (0,shape/* object */.Ik)('A rewrite.', {
        path: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The path, in which `*` stands for any text and `?` for one character.', pathPattern)),
        routePrefix: (0,shape/* text */.Qq)('What is put before the path, such as `/v2`.', prefix),
        routeTo: route,
        cachingOptions,
        forwardingOptions,
    })),
    customDomains: (0,shape/* list */.p_)('Domains of your own.', domain),
    cloudfrontPriceClass: (0,shape/* oneOf */.yL)('In how much of the world it answers; everywhere without it.', [
        'PriceClass_100',
        'PriceClass_200',
        'PriceClass_All',
    ]),
    defaultRoutePrefix: (0,shape/* text */.Qq)('What is put before every path but those of `routeRewrites`, such as `/site`.', prefix),
    errorDocument: (0,shape/* text */.Qq)('What is answered where nothing is found.', documentName),
    indexDocument: (0,shape/* text */.Qq)('What is answered for the root.', documentName),
    disableInvalidationAfterDeploy: (0,shape/* ignored */.PP)((0,shape/* flag */.Jt)('Keep what is cached when a deploy changes something.'), 'A deploy invalidates nothing: files of `directoryUpload` are asked for again after a minute.'),
    useFirewall: (0,shape/* later */.NU)((0,shape/* resourceName */.Iy)('A `web-app-firewall` of this config.', 'web-app-firewall')),
};
const cdn = (more) => (0,shape/* object */.Ik)('CloudFront in front of it.', { ...common, ...more });

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-policy-checks.js



const mostNames = 10;
const checkChoice = (choice, at) => Object.entries(choice ?? {}).flatMap(([key, value]) => [
    ...(value === false
        ? [
            (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, key], `\`${key}: false\` chooses nothing.`, `Remove \`${at.at(-1)}\`, or write another choice.`),
        ]
        : []),
    ...(Array.isArray(value) && new Set(value).size > mostNames
        ? [
            (0,diagnostic/* warningAt */.MK)('config/cdn', [...at, key], `These are ${new Set(value).size} names, and CloudFront takes ${mostNames} in a policy unless AWS raised that quota of the account.`, 'Remove those that nothing depends on.'),
        ]
        : []),
]);
const checkOverruled = (options, id, keys, at) => keys.flatMap((key) => options[key] === undefined
    ? []
    : [
        (0,diagnostic/* warningAt */.MK)('config/cdn', [...at, key], `The policy of \`${id}\` decides this, so \`${key}\` is without effect.`, `Remove \`${key}\`, or \`${id}\`.`),
    ]);
const namesOf = (choice, keys, at) => keys.flatMap((key) => (choice?.[key] ?? []).flatMap((name, index) => (0,token/* hasToken */.y0)(name) ? [] : [[name.toLowerCase(), [...at, key, index]]]));
const hostIn = (path) => (0,diagnostic/* errorAt */.Os)('config/cdn', path, 'With `Host` the domain of the CDN reaches the origin, which finds itself by that header and answers 403 to a domain that it does not know.', 'Remove it; the domain that the viewer asked for can go along as a header of customRequestHeaders.');
const lifetimes = ['minTTL', 'defaultTTL', 'maxTTL'];
const checkLifetimes = (caching, at) => {
    const given = lifetimes.filter((key) => caching[key] !== undefined);
    return given.flatMap((key, index) => {
        const less = given.slice(0, index).find((one) => caching[one] > caching[key]);
        if (less === undefined)
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, key], `\`${key}\` is ${caching[key]} seconds, and \`${less}\` ${caching[less]}: CloudFront wants minTTL, defaultTTL and maxTTL in ascending order.`, `Write ${caching[less]} or more, or less for \`${less}\`.`),
        ];
    });
};
const checkCaching = (caching, origin, at) => {
    const key = caching.cacheKeyParameters;
    if (caching.cachePolicyId !== undefined)
        return checkOverruled(caching, 'cachePolicyId', [...lifetimes, 'cacheKeyParameters'], at);
    const inKey = [...at, 'cacheKeyParameters'];
    const hasKey = Object.values(key ?? {}).some((choice) => choice !== undefined && !choice.none);
    const keepsNothing = hasKey && cachePolicyOf(caching, origin).MaxTTL === 0;
    return [
        ...checkLifetimes(caching, at),
        ...(keepsNothing
            ? [
                (0,diagnostic/* errorAt */.Os)('config/cdn', inKey, 'Nothing is kept (maxTTL: 0), and CloudFront refuses a key for that.', 'Remove cacheKeyParameters: what the origin needs goes into forwardingOptions; or write a maxTTL of at least 1.'),
            ]
            : []),
        ...['cookies', 'headers', 'queryString'].flatMap((one) => checkChoice(key?.[one], [...inKey, one])),
        ...namesOf(key?.headers, ['whitelist'], [...inKey, 'headers']).flatMap(([name, path]) => {
            if (name === 'host' && origin.isNamedByHost)
                return [hostIn(path)];
            if (name !== 'accept-encoding' || caching.disableCompression)
                return [];
            return [
                (0,diagnostic/* errorAt */.Os)('config/cdn', path, '`Accept-Encoding` is in the key anyway while responses are compressed, and CloudFront refuses it here.', 'Remove it, or write disableCompression: true.'),
            ];
        }),
    ];
};
const checkForwarding = (forwarding, origin, at) => {
    const { headers } = forwarding;
    const keys = ['cookies', 'headers', 'queryString'];
    if (forwarding.originRequestPolicyId !== undefined)
        return checkOverruled(forwarding, 'originRequestPolicyId', keys, at);
    const here = [...at, 'headers'];
    const fault = (path, sentence, hint) => (0,diagnostic/* errorAt */.Os)('config/cdn', path, sentence, hint);
    return [
        ...keys.flatMap((one) => checkChoice(forwarding[one], [...at, one])),
        ...namesOf(headers, ['whitelist'], here).flatMap(([name, path]) => {
            if (name === 'host' && origin.isNamedByHost)
                return [hostIn(path)];
            if (name === 'authorization')
                return [
                    fault(path, 'CloudFront forwards `Authorization` by the key of the cache, or with all headers of the viewer, and refuses it here.', 'Write it under cacheKeyParameters.headers, or write headers with allViewer: true.'),
                ];
            if (name !== 'accept-encoding')
                return [];
            return [
                fault(path, 'CloudFront forwards `Accept-Encoding` by itself while responses are compressed, and refuses it here.', 'Remove it.'),
            ];
        }),
        ...(headers?.allViewerAndWhitelistCloudFront && origin.isNamedByHost
            ? [
                fault([...here, 'allViewerAndWhitelistCloudFront'], 'With all headers of the viewer and some of CloudFront, `Host` reaches the origin too, which finds itself by that header and answers 403 to a domain that it does not know.', 'Write a whitelist with the headers that it needs, those of CloudFront included.'),
            ]
            : []),
        ...namesOf(headers, ['allViewerAndWhitelistCloudFront'], here).flatMap(([name, path]) => name.startsWith('cloudfront-')
            ? []
            : [
                fault(path, 'This list is for headers that CloudFront adds, and all of those begin with CloudFront-.', 'Remove it: headers of the viewer are forwarded all.'),
            ]),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-behaviour-checks.js


const methodSets = ['GET HEAD', 'GET HEAD OPTIONS', 'DELETE GET HEAD OPTIONS PATCH POST PUT'];
const refusedHeader = /^(?:cache-control|connection|content-length|cookie|host|if-match|if-modified-since|if-none-match|if-range|if-unmodified-since|max-forwards|pragma|proxy-authenticate|proxy-authorization|proxy-connection|range|request-range|te|trailer|transfer-encoding|upgrade|via|x-real-ip|x-amz-.*|x-edge-.*)$/i;
const checkMethods = ({ cachingOptions, forwardingOptions }, at) => {
    const setOf = (methods) => [...new Set(methods)].sort().join(' ');
    const { allowedMethods: allowed } = forwardingOptions ?? {};
    const { cacheMethods: cached } = cachingOptions ?? {};
    const isBeyond = cached?.includes('OPTIONS') && allowed !== undefined && !allowed.includes('OPTIONS');
    return [
        ...(allowed === undefined || methodSets.includes(setOf(allowed))
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, 'forwardingOptions', 'allowedMethods'], 'CloudFront does not let these methods through together.', 'Write GET and HEAD, or OPTIONS as well, or all seven.'),
            ]),
        ...(cached === undefined || (methodSets.slice(0, 2).includes(setOf(cached)) && !isBeyond)
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, 'cachingOptions', 'cacheMethods'], isBeyond
                    ? 'OPTIONS is cached here, and not let through.'
                    : 'CloudFront does not cache these methods alone.', isBeyond ? 'Add OPTIONS to allowedMethods, or remove it here.' : 'Write GET and HEAD, or OPTIONS as well.'),
            ]),
    ];
};
const checkAddedHeaders = ({ forwardingOptions }, at) => {
    const headers = forwardingOptions?.customRequestHeaders ?? [];
    const seen = new Set();
    return headers.flatMap(({ headerName }, index) => {
        const key = headerName.toLowerCase();
        const isTwice = seen.has(key);
        seen.add(key);
        if (!isTwice && !refusedHeader.test(headerName))
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, 'forwardingOptions', 'customRequestHeaders', index, 'headerName'], isTwice ? `The header "${headerName}" stands twice.` : `CloudFront does not add a header "${headerName}".`, isTwice ? 'Remove one of the two.' : 'Write a name of your own, such as X-Origin-Key.'),
        ];
    });
};
const areCookiesOpen = ({ cachingOptions, forwardingOptions }) => cachingOptions?.cacheKeyParameters?.cookies === undefined && forwardingOptions?.cookies === undefined;
const isAuthorizationOpen = ({ cachingOptions, forwardingOptions }) => {
    const has = (names) => names?.some((one) => one.toLowerCase() === 'authorization');
    const key = cachingOptions?.cacheKeyParameters?.headers;
    const { headers } = forwardingOptions ?? {};
    const isForwarded = !(headers?.none || headers?.whitelist || has(headers?.allExcept));
    return key !== undefined && !has(key.whitelist) && isForwarded;
};
const checkSharing = (options, { kind }, at) => {
    const { cachingOptions: caching = {}, forwardingOptions: forwarding = {} } = options;
    const key = ['minTTL', 'defaultTTL'].find((one) => (caching[one] ?? 0) > 0);
    const hasPolicies = [caching.cachePolicyId, forwarding.originRequestPolicyId].some((id) => id !== undefined);
    if (kind === 'bucket' || key === undefined || hasPolicies || caching.maxTTL === 0)
        return [];
    const shared = 'what it makes for one visitor is shown to others.';
    return [
        ...(areCookiesOpen(options)
            ? [
                (0,diagnostic/* warningAt */.MK)('config/cdn', [...at, 'cachingOptions', key], `Responses are kept here although the server says nothing of it, and all cookies reach it while none is in the key: ${shared}`, 'Write cookies under forwardingOptions with none: true, or under cacheKeyParameters those that responses depend on.'),
            ]
            : []),
        ...(isAuthorizationOpen(options)
            ? [
                (0,diagnostic/* warningAt */.MK)('config/cdn', [...at, 'cachingOptions', 'cacheKeyParameters', 'headers'], `Responses are kept although the server says nothing of it (${key}), and \`Authorization\` reaches it with all headers and is not in the key: ${shared}`, 'Write a whitelist with Authorization here, which costs nothing where nobody sends it; or a whitelist of headers under forwardingOptions.'),
            ]
            : []),
    ];
};
const checkBehaviour = (options, origin, at) => [
    ...checkMethods(options, at),
    ...checkAddedHeaders(options, at),
    ...checkCaching(options.cachingOptions ?? {}, origin, [...at, 'cachingOptions']),
    ...checkForwarding(options.forwardingOptions ?? {}, origin, [...at, 'forwardingOptions']),
    ...checkSharing(options, origin, at),
];

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-route-checks.js







const checkServer = (to, cdn, at) => {
    const { domainName, port } = to.properties;
    const isOwn = (cdn.customDomains ?? []).some((one) => one.domainName.toLowerCase() === domainName.toLowerCase());
    const fault = (key, sentence, hint) => (0,diagnostic/* errorAt */.Os)('config/cdn', [...at, key], sentence, hint);
    return [
        ...(isOwn
            ? [
                fault('domainName', `The domain ${domainName} is one of the CDN, so CloudFront would call itself.`, 'Write another domain, which leads to the server.'),
            ]
            : []),
        ...(/^\d+(?:\.\d+){3}$/.test(domainName)
            ? [
                fault('domainName', 'CloudFront calls servers by name, and this is an address.', 'Write a name that leads to it.'),
            ]
            : []),
        ...(port === undefined || isReachable(port)
            ? []
            : [
                fault('port', `CloudFront reaches servers at ports 80, 443 and from 1024 on, and not at ${port}.`, 'Write another port, at which the server listens too.'),
            ]),
    ];
};
const guardedByLender = (name, at) => (0,diagnostic/* errorAt */.Os)('config/borrowed', at, `The preview borrows "${name}", which belongs to another stage and lets in the CDN of that stage alone.`, 'Take the resource out of stackConfig.preview.borrow, so that the preview makes one of its own, or borrow this one as well.');
const checkTarget = (to, cdn, { neighbours, stage }, at) => {
    const inside = [...at, 'properties'];
    if (to.type === 'custom-origin')
        return checkServer(to, cdn, inside);
    const name = targetOf(to);
    const target = neighbours.get(name);
    if (target?.type !== to.type)
        return [];
    if (to.type === 'application-load-balancer')
        return checkBalancerOrigin(routedBalancer(target.properties, to.properties, cdn), {
            access: [...inside, 'loadBalancerName'],
            options: inside,
            instead: 'let the path lead to another resource',
            madeIn: target.borrowed ? undefined : stage,
        });
    if (to.type === 'bucket' && target.borrowed)
        return [guardedByLender(name, [...inside, 'bucketName'])];
    if (to.type !== 'function')
        return [];
    if (function_address_urlOf(target.properties) === undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('config/cdn', [...inside, 'functionName'], `The function "${name}" has no address by which CloudFront could call it.`, 'Add url with enabled: true to the function.'),
        ];
    return target.borrowed && isGuarded(target.properties)
        ? [guardedByLender(name, [...inside, 'functionName'])]
        : [];
};
const checkPath = (path, before, at) => {
    if ((0,token/* hasToken */.y0)(path))
        return [];
    if (path === '*')
        return [
            (0,diagnostic/* errorAt */.Os)('config/cdn', at, 'The path `*` is that of all requests, which CloudFront keeps for what no other path matches.', 'Write its options under `cdn` itself, or a path such as `/api/*`.'),
        ];
    return before.has(path.replace(/^\//, ''))
        ? [
            (0,diagnostic/* errorAt */.Os)('config/cdn', at, `The path \`${path}\` stands twice, and the first one counts (with or without a slash at its beginning).`, 'Remove one of the two.'),
        ]
        : [];
};
const mostRoutes = 75;
const checkCount = (count, at) => count <= mostRoutes
    ? []
    : [
        (0,diagnostic/* warningAt */.MK)('config/cdn', at, `These are ${count} routes, and CloudFront takes ${mostRoutes} in a distribution unless AWS raised that quota of the account.`, 'Let one path stand for several, such as `/api/*`, or ask for a larger quota.'),
    ];
const checkRoutes = (cdn, ownType, resource, at) => {
    const before = new Set();
    const rewrites = cdn.routeRewrites ?? [];
    const faults = rewrites.flatMap((rewrite, index) => {
        const here = [...at, index];
        const { path, routeTo } = rewrite;
        const found = [
            ...checkPath(path, before, [...here, 'path']),
            ...(routeTo === undefined ? [] : checkTarget(routeTo, cdn, resource, [...here, 'routeTo'])),
            ...checkBehaviour(rewrite, traitsOf(routeTo?.type ?? ownType), here),
        ];
        before.add(path.replace(/^\//, ''));
        return found;
    });
    return [...checkCount(rewrites.length, at), ...faults];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/cdn-checks.js




const checkCdn = (cdn, resource) => {
    if (!cdn?.enabled)
        return [];
    const at = [...resource.path, 'properties', 'cdn'];
    const type = resource.neighbours.get(resource.name)?.type ?? '';
    return [
        ...checkCdnDomains(cdn, resource, [...at, 'customDomains']),
        ...checkBehaviour(cdn, traitsOf(type), at),
        ...checkRoutes(cdn, type, resource, [...at, 'routeRewrites']),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/load-balancer-listeners.js






const port = (says) => (0,shape/* integer */.nd)(says, { minimum: 1, maximum: 65_535 });
const load_balancer_listeners_maxLength = 128;
const redirectVariant = (0,schema_member/* variant */.Ox)('redirect', 'They are sent elsewhere.', {
    statusCode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('For good, or for now.', ['HTTP_301', 'HTTP_302'])),
    path: (0,shape/* text */.Qq)('The path to go to, from its first `/`.', { pattern: '^/', maxLength: load_balancer_listeners_maxLength }),
    query: (0,shape/* text */.Qq)('The query to go to, without its `?`.', { pattern: '^(?!\\?)', maxLength: load_balancer_listeners_maxLength }),
    port: port('The port to go to.'),
    host: (0,shape/* text */.Qq)('The host to go to.', { minLength: 1, maxLength: load_balancer_listeners_maxLength }),
    protocol: (0,shape/* oneOf */.yL)('The protocol to use.', ['HTTP', 'HTTPS']),
});
const listener = (0,shape/* object */.Ik)('A port that the load balancer listens at.', {
    protocol: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The protocol of the listener.', ['HTTP', 'HTTPS'])),
    port: (0,shape/* required */.mw)(port('The port.')),
    customCertificateArns: (0,shape/* list */.p_)('ARNs of certificates in ACM, for HTTPS.', (0,aws_values/* arnText */.F7)('An ARN.', 'arn:aws:acm'), {
        minItems: 1,
    }),
    whitelistIps: (0,shape/* list */.p_)('Only requests from these addresses.', (0,shape/* text */.Qq)('A range in CIDR notation.'), { minItems: 1 }),
    defaultAction: (0,schema_member/* variants */.HI)('What becomes of requests that no rule takes.', redirectVariant),
});
const defaultActionOf = (action) => {
    if (action === undefined)
        return [
            {
                Type: 'fixed-response',
                FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'Not found' },
            },
        ];
    const { statusCode, path, query, port: toPort, host, protocol } = action.properties;
    const parts = { Protocol: protocol, Host: host, Path: path, Query: query };
    return [
        {
            Type: 'redirect',
            RedirectConfig: {
                StatusCode: statusCode,
                ...(toPort === undefined ? {} : { Port: String(toPort) }),
                ...Object.fromEntries(Object.entries(parts).flatMap(([key, value]) => (value === undefined ? [] : [[key, (0,token/* expressionOf */.ez)(value)]]))),
            },
        },
    ];
};
const load_balancer_listeners_certificates = (arns) => arns.map((arn) => ({ CertificateArn: arn }));
const listenerResources = (one, arns, balancer) => {
    const { protocol, port: at } = one;
    const id = (0,load_balancer/* listenerId */.i_)(balancer.name, at);
    const [first, ...more] = arns;
    const resource = (own, body) => ({
        kind: 'resource',
        id: own,
        from: balancer.path,
        tags: 'none',
        holdsData: 'no',
        body: { ...body, Metadata: balancer.metadata },
    });
    return [
        resource(id, {
            Type: 'AWS::ElasticLoadBalancingV2::Listener',
            Properties: {
                LoadBalancerArn: (0,expression/* ref */.KR)(balancer.id('LoadBalancer')),
                Protocol: protocol,
                Port: at,
                ...(first === undefined
                    ? {}
                    : {
                        Certificates: load_balancer_listeners_certificates([first]),
                        SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
                    }),
                DefaultActions: defaultActionOf(one.defaultAction),
            },
        }),
        ...(more.length > 0
            ? [
                resource(`${id}Certificates`, {
                    Type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
                    Properties: { ListenerArn: (0,expression/* ref */.KR)(id), Certificates: load_balancer_listeners_certificates(more) },
                }),
            ]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/load-balancer-cdn.js





const balancerCdn = cdn({
    listenerPort: port('The port of the listener that CloudFront uses; without it the one of HTTPS, else the first.'),
    originDomainName: (0,shape/* text */.Qq)('The domain by which CloudFront reaches a listener of HTTPS, whose certificate has it; without it the first of `customDomains`.', serverName),
});
const checkBalancerCdn = (balancer, resource) => {
    if (!balancer.cdn?.enabled)
        return [];
    const at = [...resource.path, 'properties'];
    return [
        ...checkCdn(balancer.cdn, resource),
        ...checkBalancerOrigin(balancer, {
            access: [...at, 'interface'],
            options: [...at, 'cdn'],
            instead: 'remove cdn',
            madeIn: resource.stage,
        }),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/load-balancer-domains.js







const dnsName = (balancer) => (0,expression/* getAtt */.CN)(balancer.id('LoadBalancer'), 'DNSName');
const load_balancer_domains_urlOf = (domain, properties) => {
    const all = (0,load_balancer/* listenersOf */.bg)(properties);
    const { protocol, port: at } = all.find((one) => one.protocol === 'HTTPS') ?? all[0];
    const isUsual = at === (protocol === 'HTTPS' ? 443 : 80);
    return (0,expression/* concat */.xW)(`${protocol.toLowerCase()}://`, domain, isUsual ? '' : `:${at}`);
};
const balancerAddresses = (balancer, properties) => {
    const own = ownDomains(properties.customDomains, balancer).map(nameOf);
    const domains = own.length > 0 ? own : [dnsName(balancer)];
    const domain = domains[0];
    return {
        canonicalDomain: dnsName(balancer),
        domain,
        url: load_balancer_domains_urlOf(domain, properties),
        ...(properties.customDomains?.length
            ? { customDomains: joined(domains), customDomainUrls: joined(domains.map((one) => load_balancer_domains_urlOf(one, properties))) }
            : {}),
    };
};
const certificatesOf = (listener, properties, balancer) => {
    if (listener.protocol === 'HTTP')
        return [];
    const all = [
        ...(listener.customCertificateArns ?? []).map(token/* expressionOf */.ez),
        ...domainsOf(properties).map((domain) => certificateOf(domain, balancer)),
    ];
    return [...new Map(all.map((arn) => [JSON.stringify(arn), arn])).values()];
};
const balancerDomains = (properties, balancer) => {
    const isSecure = (0,load_balancer/* listenersOf */.bg)(properties).some(({ protocol }) => protocol === 'HTTPS');
    const target = { name: dnsName(balancer), zone: (0,expression/* getAtt */.CN)(balancer.id('LoadBalancer'), 'CanonicalHostedZoneID') };
    return [
        ...(isSecure ? certificates(domainsOf(properties), balancer) : []),
        ...ownDomains(properties.customDomains, balancer)
            .filter(makesRecord)
            .map((domain) => aliasRecord(domain, target, balancer)),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/types/application-load-balancer.js




















const ingressOf = ({ port: at, whitelistIps }, isInternal) => {
    const rule = (range) => ({ IpProtocol: 'tcp', FromPort: at, ToPort: at, ...Object(range) });
    if (whitelistIps === undefined)
        return [rule({ CidrIp: isInternal ? network/* network */.Nm.addresses : '0.0.0.0/0' })];
    return (0,address_range/* distinctRanges */.Nx)(whitelistIps).map((range) => rule({ [(0,address_range/* isIpv6Range */.TV)(range) ? 'CidrIpv6' : 'CidrIp']: (0,token/* expressionOf */.ez)(range) }));
};
const nothingOut = {
    CidrIp: '255.255.255.255/32',
    Description: 'Nothing goes out',
    IpProtocol: 'icmp',
    FromPort: 252,
    ToPort: 86,
};
const zones = 2;
const dollarsPerHour = 0.0225;
const dollarsPerAddress = 0.005;
const applicationLoadBalancer = defineResource({
    type: 'application-load-balancer',
    says: 'An application load balancer, whose rules are the events of jobs and functions. It costs by the hour, used or not.',
    properties: {
        interface: (0,shape/* oneOf */.yL)('Who reaches it: the internet, or the VPC alone.', ['internal', 'internet'], {
            default: 'internet',
        }),
        customDomains: (0,shape/* list */.p_)('Domains of your own.', domainOrName),
        listeners: (0,shape/* list */.p_)('Ports of your own choice; without it HTTP at 80, with `customDomains` HTTPS at 443, to which 80 leads.', listener, { minItems: 1 }),
        cdn: balancerCdn,
        alarms: loadBalancerAlarms,
        disabledGlobalAlarms: (0,shape/* ignored */.PP)(disabledGlobalAlarms, 'There are no global alarms here.'),
        useFirewall: (0,shape/* later */.NU)((0,shape/* resourceName */.Iy)('A `web-app-firewall` of this config.', 'web-app-firewall')),
    },
    example: `
resources:
  balancer:
    type: application-load-balancer
    properties:
      listeners:
        - protocol: HTTPS
          port: 443
          customCertificateArns:
            - arn:aws:acm:eu-west-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11
            - arn:aws:acm:eu-west-1:123456789012:certificate/1d0c9f44-0a52-4b8e-8f61-6a3b7d2c9e22
          whitelistIps:
            - 192.0.2.0/24
      alarms:
        - trigger:
            type: application-load-balancer-error-rate
            properties:
              thresholdPercent: 5
`,
    mainChild: 'LoadBalancer',
    params: (balancer, properties) => ({
        ...balancerAddresses(balancer, properties),
        ...Object.fromEntries((0,load_balancer/* listenersOf */.bg)(properties).map(({ port: at }) => [`port${at}`, String(at)])),
        ...cdnAddresses(properties.cdn, balancer),
    }),
    absent: {
        ...Object.fromEntries(['customDomains', 'customDomainUrls'].map((param) => [
            param,
            'The load balancer has no domain: add customDomains.',
        ])),
        ...withoutAddress,
    },
    propertyNames: { Scheme: 'interface' },
    standingCost: (properties) => dollarsPerHour + (properties.interface === 'internal' ? 0 : zones * dollarsPerAddress),
    questions: domainQuestions,
    check: (properties, balancer) => [
        ...checkDomains(properties, balancer),
        ...checkBalancer(properties, balancer),
        ...checkBalancerCdn(properties, balancer),
        ...checkAlarms(properties.alarms ?? [], balancer),
        ...checkBalancerAlarms(properties.alarms ?? [], balancer),
    ],
    expand: (properties, balancer) => {
        const isInternal = properties.interface === 'internal';
        const listeners = (0,load_balancer/* listenersOf */.bg)(properties);
        const own = { kind: 'resource', from: balancer.path, tags: 'in-place', holdsData: 'no' };
        return [
            { kind: 'need', of: 'network' },
            {
                ...own,
                id: balancer.id('LbSecurityGroup'),
                body: {
                    Type: 'AWS::EC2::SecurityGroup',
                    Metadata: balancer.metadata,
                    Properties: {
                        GroupDescription: 'Load balancer: requests come in, nothing goes out.',
                        VpcId: network/* network */.Nm.vpc,
                        SecurityGroupIngress: listeners.flatMap((one) => ingressOf(one, isInternal)),
                        SecurityGroupEgress: [nothingOut],
                    },
                },
            },
            {
                ...own,
                holdsData: 'deleted',
                id: balancer.id('LoadBalancer'),
                body: {
                    Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
                    DependsOn: network/* network */.Nm.dependsOn,
                    Metadata: balancer.metadata,
                    Properties: {
                        Type: 'application',
                        Scheme: isInternal ? 'internal' : 'internet-facing',
                        Subnets: network/* network */.Nm.subnets.slice(0, zones),
                        SecurityGroups: [(0,expression/* getAtt */.CN)(balancer.id('LbSecurityGroup'), 'GroupId')],
                        LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' }],
                    },
                },
            },
            ...listeners.flatMap((one) => listenerResources(one, certificatesOf(one, properties, balancer), balancer)),
            ...balancerDomains(properties, balancer),
            ...alarmResources(properties.alarms ?? [], balancer, watchedOfBalancer(balancer)),
            ...(properties.cdn?.enabled
                ? cdnResources(properties.cdn, balancerOrigin(properties, dnsName(balancer)), balancer)
                : []),
        ];
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(91204);
// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
// EXTERNAL MODULE: ./lib/job/address.js
var address = __webpack_require__(99155);
// EXTERNAL MODULE: ./lib/cloudformation/referenced-resource.js
var referenced_resource = __webpack_require__(17726);
// EXTERNAL MODULE: ./lib/diagnostics/report-each.js
var report_each = __webpack_require__(51992);
// EXTERNAL MODULE: ./lib/stage/unknown-resource.js
var unknown_resource = __webpack_require__(42693);
;// CONCATENATED MODULE: ./lib/job/connections.js







const connections_services = new Map([['aws:ses', [(0,contribution/* allow */.c)(['ses:*'], '*')]]]);
const checkConnections = (names, neighbours, path, subject = 'job') => (0,report_each/* reportEach */.Q)(names, (name, index) => {
    const at = [...path, index];
    const target = neighbours.get(name);
    if (target?.connection || connections_services.has(name))
        return [];
    if (target)
        return [
            (0,diagnostic/* errorAt */.Os)('config/cannot-connect', at, `A ${subject} cannot be connected to "${name}", which is of type ${target.type}.`, `Remove it; grant what the ${subject} needs by iamRoleStatements.`),
        ];
    if ((0,token/* hasToken */.y0)(name))
        return (0,referenced_resource/* checkResourceName */.E)(name, at);
    return [
        (0,diagnostic/* errorAt */.Os)('config/unknown-resource', at, `There is no resource "${name}" under resources in this config.`, name.startsWith('aws:')
            ? `Of AWS's own services only ${[...connections_services.keys()].join(', ')} can be connected to; grant others by iamRoleStatements.`
            : (0,unknown_resource/* hintForUnknownResource */.N)(name, connectable(String(path[1]), neighbours))),
    ];
});
const connectable = (self, neighbours) => [
    ...[...neighbours.values()].flatMap(({ name, connection }) => (connection && name !== self ? [name] : [])),
    ...connections_services.keys(),
];
const connectionsOf = (names, { name: self, neighbours }) => {
    const statements = [];
    const variables = {};
    const secrets = {};
    for (const name of new Set(names)) {
        const general = neighbours.get(name)?.connection;
        const connection = general?.of?.[self] ?? general;
        statements.push(...(connection?.statements ?? connections_services.get(name) ?? []));
        const prefix = `STP_${(0,cloudformation_names/* screamingSnakeCase */.Oy)(name)}_`;
        for (const [key, value] of Object.entries(connection?.variables ?? {}))
            variables[prefix + key] = value;
        for (const [key, value] of Object.entries(connection?.secrets ?? {}))
            secrets[prefix + key] = value;
    }
    return { statements, variables, secrets };
};
const roleStatementsOf = (statements) => statements.map(({ Sid, Effect, Action, Resource, Condition }) => ({
    ...(Sid === undefined ? {} : { Sid }),
    Effect,
    Action: Action ?? ['*'],
    Resource: Resource.map(token/* expressionOf */.ez),
    ...(Condition === undefined ? {} : { Condition: Condition }),
}));

// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(34158);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
;// CONCATENATED MODULE: ./lib/job/secret-key.js


const bySecretsManager = { 'kms:ViaService': (0,expression/* concat */.xW)('secretsmanager.', expression/* region */.Ny, '.amazonaws.com*') };
const keyArn = (id) => (id.startsWith('arn:') ? id : (0,expression/* arn */.Cm)('kms', `key/${id}`));
const decryption = (kmsKeyId) => {
    const alias = /(?:^|:)(alias\/.+)$/.exec(kmsKeyId)?.[1];
    if (alias === 'alias/aws/secretsmanager')
        return {};
    if (alias === undefined)
        return { decrypt: (0,contribution/* allow */.c)(['kms:Decrypt'], keyArn(kmsKeyId), { StringLike: bySecretsManager }) };
    return {
        decrypt: (0,contribution/* allow */.c)(['kms:Decrypt'], (0,expression/* arn */.Cm)('kms', 'key/*'), {
            StringLike: bySecretsManager,
            'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias },
        }),
    };
};

;// CONCATENATED MODULE: ./lib/job/environment.js







const perAttempt = [
    'STP_TRIGGER_EVENT_DATA',
    event_bucket/* addressVariable */.ZV,
    'STP_TRIGGER_EVENT_DATA_FILE',
    'STP_MAXIMUM_ATTEMPTS',
    'STP_CURRENT_ATTEMPT',
];
const tokenAsName = (at) => (0,diagnostic/* errorAt */.Os)('directives/misplaced', at, 'The name of a variable is needed here, and this is a reference that only CloudFormation will know.', 'Write the name itself; the reference belongs into value.');
const variableTwice = (name, at) => (0,diagnostic/* warningAt */.MK)('config/environment', at, `The variable ${name} stands twice; the last one counts.`, 'Remove one of them.');
const checkEnvironment = (variables, path, neighbours = new Map()) => variables.flatMap(({ name, value }, index) => {
    const at = [...path, index, 'name'];
    if ((0,token/* hasToken */.y0)(name))
        return [tokenAsName(at)];
    if (name.startsWith('AWS_BATCH'))
        return [
            (0,diagnostic/* errorAt */.Os)('config/environment', at, `AWS Batch keeps names that begin with AWS_BATCH for itself: "${name}".`, 'Choose another name.'),
        ];
    if (perAttempt.includes(name))
        return [
            (0,diagnostic/* errorAt */.Os)('config/environment', at, `Every attempt gets its own ${name}, so this value would never be seen.`, 'Choose another name.'),
        ];
    if (variables.findIndex((other) => other.name === name) < index)
        return [variableTwice(name, at)];
    if (isSecret(value, neighbours))
        return [];
    const symbols = [...(0,render/* symbolsIn */.n)(value)].map(({ symbol }) => symbol);
    const isDirective = symbols.some(({ kind }) => kind === 'secret');
    return isDirective || symbols.some((symbol) => stackSecretOf(symbol, neighbours))
        ? [
            (0,diagnostic/* warningAt */.MK)('directives/readable-secret', [...path, index, 'value'], `The secret inside the value of ${name} will stand readable in the job definition.`, `Give the secret a variable of its own: value: ${isDirective ? '$Secret' : '$ResourceParam'}(…).`),
        ]
        : [];
});
const stackSecretOf = (symbol, neighbours) => symbol?.kind === 'resource-param' ? neighbours.get(symbol.resource)?.secrets?.[symbol.param] : undefined;
const regionVariables = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const isSecret = (value, neighbours) => {
    const symbol = (0,cloudformation_symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(value));
    return symbol?.kind === 'secret' || stackSecretOf(symbol, neighbours) !== undefined;
};
const jobEnvironment = (variables, connections = {}, neighbours = new Map()) => {
    const environment = {};
    const secrets = {};
    for (const { name, value } of variables) {
        delete environment[name];
        delete secrets[name];
        const symbol = (0,cloudformation_symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(value));
        const ofStack = stackSecretOf(symbol, neighbours);
        if (symbol?.kind === 'secret')
            secrets[name] = jobSecret(symbol);
        else if (ofStack)
            secrets[name] = jobStackSecret(ofStack);
        else
            environment[name] = (0,token/* expressionOf */.ez)(String(value));
    }
    for (const name of regionVariables) {
        const other = regionVariables.find((one) => one !== name);
        if (name in environment || name in secrets)
            continue;
        if (other in secrets)
            secrets[name] = secrets[other];
        else
            environment[name] = environment[other] ?? expression/* region */.Ny;
    }
    for (const [name, value] of Object.entries(connections.variables ?? {})) {
        delete secrets[name];
        environment[name] = value;
    }
    for (const [name, secret] of Object.entries(connections.secrets ?? {})) {
        delete environment[name];
        secrets[name] = jobStackSecret(secret);
    }
    return { environment, secrets };
};
const jobStackSecret = ({ secret, key }) => ({
    valueFrom: (0,expression/* concat */.xW)(secret, `:${key}::`),
    resource: secret,
});
const jobSecret = ({ name, key, arn: known, kmsKeyId }) => {
    const base = known ?? (0,expression/* arn */.Cm)('secretsmanager', `secret:${name}`);
    return {
        valueFrom: key === undefined ? base : (0,expression/* concat */.xW)(base, `:${key}::`),
        resource: known ?? (0,expression/* concat */.xW)(base, '-??????'),
        ...(kmsKeyId === undefined ? {} : decryption(kmsKeyId)),
    };
};

// EXTERNAL MODULE: ./lib/shared/capacity.js + 2 modules
var capacity = __webpack_require__(96459);
// EXTERNAL MODULE: ./lib/cloudformation/role.js
var role = __webpack_require__(66154);
// EXTERNAL MODULE: ./lib/stage/image-repositories.js
var image_repositories = __webpack_require__(32216);
;// CONCATENATED MODULE: ./lib/job/image-pull.js




const ecrImage = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+\/([^:@]+)/;
const repositoriesOf = (stage) => {
    const [first, ...more] = (0,image_repositories/* usableRepositories */.X)(stage).map((name) => (0,expression/* arn */.Cm)('ecr', `repository/${name}`));
    return more.length === 0 ? first : [first, ...more];
};
const repositoryOf = (published, stage) => {
    if (published === undefined)
        return repositoriesOf(stage);
    if ((0,token/* hasToken */.y0)(published))
        return (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':ecr:*:*:repository/*');
    const [, account, region, repository] = ecrImage.exec(published) ?? [];
    return account && (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, `:ecr:${region}:${account}:repository/${repository}`);
};
const pullStatements = (published, stage) => {
    const repository = repositoryOf(published, stage);
    if (!repository)
        return [];
    return [
        (0,contribution/* allow */.c)(['ecr:GetAuthorizationToken'], '*'),
        (0,contribution/* allow */.c)(['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], repository),
    ];
};

// EXTERNAL MODULE: ./lib/job/log-group.js
var log_group = __webpack_require__(44623);
;// CONCATENATED MODULE: ./lib/job/job-definition.js







const jobDefinitionContributions = (job, container) => {
    const { path: from, metadata } = job;
    const { stage } = job;
    const ids = { role: job.id('Role'), execution: job.id('ExecutionRole'), logs: job.id('LogGroup') };
    const hasSecrets = Object.keys(container.secrets).length > 0;
    const arn = (0,address/* jobDefinitionArn */.Q3)(job);
    const definition = {
        kind: 'resource',
        id: job.id('JobDefinition'),
        from,
        referenceAs: { nameProperty: 'JobDefinitionName', expressions: { Ref: arn, JobDefinitionArn: arn } },
        tags: 'none',
        holdsData: 'no',
        body: {
            Type: 'AWS::Batch::JobDefinition',
            Metadata: metadata,
            Properties: {
                Type: 'container',
                JobDefinitionName: (0,address/* jobDefinitionName */.ih)(job),
                PropagateTags: false,
                ResourceRetentionPolicy: { SkipDeregisterOnUpdate: true },
                Timeout: container.timeoutSeconds === undefined ? undefined : { AttemptDurationSeconds: container.timeoutSeconds },
                ContainerProperties: {
                    Image: (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'image', job: job.name }),
                    ...(container.command ? { Command: container.command } : {}),
                    JobRoleArn: (0,expression/* getAtt */.CN)(ids.role, 'Arn'),
                    ExecutionRoleArn: (0,expression/* getAtt */.CN)(ids.execution, 'Arn'),
                    ResourceRequirements: [
                        { Type: 'VCPU', Value: String(container.cpu) },
                        { Type: 'MEMORY', Value: String(container.memoryMiB) },
                    ],
                    Environment: entries(container.environment).map(([Name, Value]) => ({ Name, Value })),
                    ...(hasSecrets
                        ? { Secrets: entries(container.secrets).map(([Name, { valueFrom }]) => ({ Name, ValueFrom: valueFrom })) }
                        : {}),
                    LinuxParameters: { InitProcessEnabled: true },
                    LogConfiguration: logConfiguration(container.logging ? ids.logs : undefined),
                },
            },
        },
    };
    const containerRole = (id, statements) => (0,role/* role */.J)({ id, path: stage.rolePath, service: 'ecs-tasks.amazonaws.com', statements, from, metadata });
    return [
        definition,
        containerRole(ids.role, container.statements),
        containerRole(ids.execution, executionStatements(stage, container, ids.logs)),
        (0,log_group/* logGroup */.Q)(ids.logs, container.logDays, from, metadata),
    ];
};
const entries = (map) => Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
const logConfiguration = (group) => group === undefined
    ? { LogDriver: 'json-file', Options: { 'max-file': '2', 'max-size': '10m' } }
    : {
        LogDriver: 'awslogs',
        Options: {
            'awslogs-group': (0,expression/* ref */.KR)(group),
            'awslogs-region': expression/* region */.Ny,
            'awslogs-stream-prefix': 'batch',
            mode: 'blocking',
        },
    };
const executionStatements = (stage, { secrets, published }, logs) => [
    ...entries(secrets).flatMap(([, { resource, decrypt }]) => [
        (0,contribution/* allow */.c)(['secretsmanager:GetSecretValue'], resource),
        ...(decrypt ? [decrypt] : []),
    ]),
    ...pullStatements(published, stage),
    (0,contribution/* allow */.c)(['logs:CreateLogStream', 'logs:PutLogEvents'], (0,expression/* getAtt */.CN)(logs, 'Arn')),
];

// EXTERNAL MODULE: ./lib/job/job-shape.js
var job_shape = __webpack_require__(38648);
// EXTERNAL MODULE: ./lib/job/log-shape.js
var log_shape = __webpack_require__(53261);
// EXTERNAL MODULE: ./lib/job/payload-overflow.js
var payload_overflow = __webpack_require__(10344);
// EXTERNAL MODULE: ./lib/packaging/restored-event.js
var restored_event = __webpack_require__(81120);
;// CONCATENATED MODULE: ./lib/job/jsonata.js
const operators = '?:;,=!<>&{}()[]';
const compactJsonata = (expression) => expression.replace(/('[^']*'|\/[^/]*\/)|\s+/g, (found, literal, at) => {
    if (literal !== undefined)
        return literal;
    const around = [expression[at - 1] ?? '', expression[at + found.length] ?? ''];
    return around.some((one) => operators.includes(one)) ? '' : ' ';
});

;// CONCATENATED MODULE: ./lib/job/failure.js


const failureClasses = (/* unused pure expression or super */ null && ([
    'payload',
    'spot',
    'host-lost',
    'timeout',
    'out-of-memory',
    'image-pull',
    'never-placed',
    'stopped',
    'exit-code',
    'submission',
    'unknown',
]));
const finalClasses = ['payload', 'stopped'];
const retryableCondition = `$not($failure.class in [${finalClasses.map((one) => `'${one}'`).join()}])`;
const neverPlacedFailure = (seconds) => ({
    class: 'never-placed',
    says: `not done in ${seconds} seconds, queue included`,
});
const reasons = String.raw `/"((?:Status)?Reason)":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;
const groupsOfLast = (matches) => `${matches}[-1].groups`;
const groupsOfLastMatch = (expression) => groupsOfLast(`$match($c, ${expression})`);
const failureExpression = (spot, spills) => compactJsonata(String.raw `{%(
$e:=$states.errorOutput;
$c:=$e.Cause & '';
$m:=$match($c, ${reasons});
$t:=${groupsOfLast("$m[groups[0] != 'Reason']")}[1];
$o:=${groupsOfLast("$m[groups[0] = 'Reason']")}[1];
$x:=${groupsOfLastMatch(String.raw `/"ExitCode":\s*(\d{1,9})\D/`)}[0];
$j:=${groupsOfLastMatch(String.raw `/"JobId":\s*"([\w:-]{1,90})"/`)}[0];
$r:=$t & ($t and $o ? ': ') & $o;
$r:=$r != '' or $contains($c, /^\s*\{/) ? $replace($r, '\\"', '"') : $c;
$h:=function($p) { $contains($r, $p) };
{'class':
$h(/Container Overrides length|Job size must be/) ? 'payload' :
$h(/^Host EC2/) ? '${spot ? 'spot' : 'host-lost'}' :
$h('exceeded timeout') ? 'timeout' :
$h('OutOfMemory') ? 'out-of-memory' :
$h('CannotPull') ? 'image-pull' :
$h(/MISCONFIGURATION|CAPACITY:/) ? 'never-placed' :
$contains($c, /"Is(Cancelled|Terminated)":\s*true/) or $contains($t, /terminat|cancel/i) ? 'stopped' :
${spot ? "$x in ['137', '143'] ? 'spot' :\n" : ''}${spills ? `$x = '${restored_event/* lostEventExit */.R}' and $run.uri ? 'payload' :\n` : ''}$x > '0' ? 'exit-code' :
$contains($e.Error, /^Batch|Permiss/) ? 'submission' : 'unknown',
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($x ? '; exit code ' & $x) & ($j ? '; job ' & $j)}
)%}`);

;// CONCATENATED MODULE: ./lib/job/machine-input.js

const wrapped = "$type($i) = 'object' and $type($i.triggerEvent) = 'string' and $exists($i.jobName) = ($type($i.jobName) = 'string')";
const inputExpression = (spills) => compactJsonata(`{%(
$i:=$states.input;
$w:=${wrapped};
$n:=$w and $i.jobName ? $i.jobName : $states.context.Execution.Name;
$n:=$replace($replace($n, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, '');
{'event': $w ? $i.triggerEvent : $string($i), 'name': $substring($n = '' ? 'job' : $n, 0, 128)${spills ? ", 'uri': $w and $type($i.eventUri) = 'string' ? $i.eventUri" : ''}}
)%}`);

// EXTERNAL MODULE: ./lib/shared/queue-access.js
var queue_access = __webpack_require__(98401);
;// CONCATENATED MODULE: ./lib/job/state-machine-role.js





const stateMachineRoleId = (job) => job.id('StateMachineRole');
const stateMachineRole = (job, queue) => {
    const jobs = (0,expression/* arn */.Cm)('batch', 'job/*');
    const own = (0,role/* role */.J)({
        id: stateMachineRoleId(job),
        path: job.stage.rolePath,
        service: 'states.amazonaws.com',
        policyName: 'run',
        statements: [
            (0,contribution/* allow */.c)(['batch:SubmitJob'], [(0,expression/* concat */.xW)((0,address/* jobDefinitionArn */.Q3)(job), ':*'), queue]),
            (0,contribution/* allow */.c)(['batch:TagResource'], jobs),
            (0,contribution/* allow */.c)(['batch:TerminateJob'], jobs, {
                StringEquals: { [`aws:ResourceTag/${address/* machineTag */.w2}`]: (0,address/* stateMachineName */.OI)(job) },
            }),
            (0,contribution/* allow */.c)(['batch:DescribeJobs'], '*'),
            (0,contribution/* allow */.c)(['events:PutTargets', 'events:PutRule', 'events:DescribeRule'], (0,expression/* arn */.Cm)('events', 'rule/StepFunctionsGetEventsForBatchJobsRule')),
        ],
        from: job.path,
        metadata: job.metadata,
    });
    return { ...own, open: [...(own.open ?? []), queue_access/* submittedTo */.d] };
};

;// CONCATENATED MODULE: ./lib/job/state-machine.js







const longestWait = 99_999_999;
const largestMultiplier = 1e300;
const between = (lowest, value, highest) => Math.min(Math.max(value, lowest), highest);
const limitOf = ({ timeoutSeconds, queueTimeoutSeconds }) => timeoutSeconds === undefined ? undefined : Math.min(longestWait, timeoutSeconds + queueTimeoutSeconds);
const transientErrors = [
    'Batch.TooManyRequestsException',
    'Batch.ServerException',
    'Batch.AWSBatchException',
    'Batch.SdkClientException',
];
const environmentWithAddress = (attempts) => `{% ${compactJsonata(`$append([
{'Name': 'STP_TRIGGER_EVENT_DATA', 'Value': $run.event},
{'Name': 'STP_MAXIMUM_ATTEMPTS', 'Value': '${attempts}'},
{'Name': 'STP_CURRENT_ATTEMPT', 'Value': $string($attempt)}
], $run.uri ? {'Name': '${event_bucket/* addressVariable */.ZV}', 'Value': $run.uri})`)} %}`;
const stateMachineDefinition = (job) => {
    const { attempts, retryIntervalSeconds, retryIntervalMultiplier, timeoutSeconds, spot, spills } = job;
    const limit = limitOf(job);
    const factor = between(0, retryIntervalMultiplier, largestMultiplier);
    return {
        QueryLanguage: 'JSONata',
        StartAt: 'Init',
        States: {
            Init: {
                Type: 'Pass',
                Assign: {
                    run: inputExpression(spills),
                    attempt: 1,
                    wait: between(0, retryIntervalSeconds, longestWait),
                },
                Output: {},
                Next: 'Run',
            },
            Run: {
                Type: 'Task',
                Resource: '${SubmitJob}',
                Arguments: {
                    JobName: '{% $run.name %}',
                    JobQueue: '${JobQueue}',
                    JobDefinition: '${JobDefinition}',
                    ContainerOverrides: {
                        Environment: spills
                            ? environmentWithAddress(attempts)
                            : [
                                { Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' },
                                { Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` },
                                { Name: 'STP_CURRENT_ATTEMPT', Value: '{% $string($attempt) %}' },
                            ],
                    },
                    ...(timeoutSeconds === undefined ? {} : { Timeout: { AttemptDurationSeconds: timeoutSeconds } }),
                    Tags: { [address/* machineTag */.w2]: '{% $states.context.StateMachine.Name %}' },
                },
                Retry: [
                    {
                        ErrorEquals: transientErrors,
                        IntervalSeconds: 2,
                        MaxAttempts: 12,
                        MaxDelaySeconds: 60,
                        JitterStrategy: 'FULL',
                    },
                ],
                ...(limit === undefined ? {} : { TimeoutSeconds: limit }),
                Catch: [
                    ...(limit === undefined
                        ? []
                        : [
                            {
                                ErrorEquals: ['States.Timeout'],
                                Assign: { failure: neverPlacedFailure(limit) },
                                Output: {},
                                Next: 'GiveUp',
                            },
                        ]),
                    {
                        ErrorEquals: ['States.ALL'],
                        Assign: { failure: failureExpression(spot, spills) },
                        Output: {},
                        Next: 'Decide',
                    },
                ],
                Output: { jobId: '{% $states.result.JobId %}', attempts: '{% $attempt %}' },
                End: true,
            },
            Decide: {
                Type: 'Choice',
                Choices: [
                    { Condition: `{% ${compactJsonata(`$attempt < ${attempts} and ${retryableCondition}`)} %}`, Next: 'Backoff' },
                ],
                Default: 'GiveUp',
            },
            Backoff: {
                Type: 'Wait',
                Seconds: '{% $floor($wait + 0.5) %}',
                Assign: { attempt: '{% $attempt + 1 %}', wait: `{% $min([${longestWait}, $wait * ${factor}]) %}` },
                Next: 'Run',
            },
            GiveUp: {
                Type: 'Fail',
                Error: '{% $failure.class %}',
                Cause: `{% ${compactJsonata(`'Attempt ' & $attempt & ' of ${attempts} failed: ' & $failure.says`)} %}`,
            },
        },
    };
};
const stateMachineContributions = (job, run, queue) => {
    const name = (0,address/* stateMachineName */.OI)(job);
    const arn = (0,address/* stateMachineArn */.w4)(job);
    const role = stateMachineRole(job, queue);
    return [
        role,
        {
            kind: 'resource',
            id: job.id('JobExecutionStateMachine'),
            from: job.path,
            referenceAs: { nameProperty: 'StateMachineName', expressions: { Ref: arn, Arn: arn, Name: name } },
            tags: 'in-place',
            holdsData: 'no',
            body: {
                Type: 'AWS::StepFunctions::StateMachine',
                Metadata: job.metadata,
                Properties: {
                    StateMachineName: name,
                    StateMachineType: 'STANDARD',
                    RoleArn: (0,expression/* getAtt */.CN)(role.id, 'Arn'),
                    Definition: stateMachineDefinition(run),
                    DefinitionSubstitutions: {
                        SubmitJob: (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':states:::batch:submitJob.sync'),
                        JobDefinition: (0,expression/* getAtt */.CN)(job.id('JobDefinition'), 'JobDefinitionArn'),
                        JobQueue: queue,
                    },
                },
            },
        },
    ];
};

// EXTERNAL MODULE: ./lib/job/trigger.js + 1 modules
var trigger = __webpack_require__(18084);
;// CONCATENATED MODULE: ./lib/job/job.js













const expandJob = (properties, job) => {
    const connections = connectionsOf(properties.connectTo, job);
    const { environment, secrets } = jobEnvironment(properties.container.environment, connections, job.neighbours);
    const packaging = properties.container.packaging.properties;
    const spills = (0,payload_overflow/* maySpill */.gH)(properties);
    const pool = {
        kind: 'need',
        of: 'pool',
        pool: properties.useSpotInstances ? 'Spot' : 'OnDemand',
        submitter: stateMachineRoleId(job),
        cpu: properties.resources.cpu,
        storageGiB: properties.storage,
    };
    return [
        pool,
        ...(spills ? [{ kind: 'need', of: 'event-bucket' }] : []),
        {
            kind: 'need',
            of: 'image',
            job: job.name,
            path: [...job.path, 'properties', 'container', 'packaging'],
            packaging: properties.container.packaging,
        },
        ...jobDefinitionContributions(job, {
            cpu: properties.resources.cpu,
            memoryMiB: properties.resources.memory,
            timeoutSeconds: properties.timeout,
            published: packaging.image,
            command: packaging.command,
            environment,
            secrets,
            statements: [
                ...connections.statements,
                ...roleStatementsOf(properties.iamRoleStatements),
                ...(spills ? [(0,event_bucket/* onEvents */.dy)('s3:GetObject', job.stage, job.name)] : []),
            ],
            ...logOf(properties.logging),
        }),
        ...stateMachineContributions(job, {
            ...(properties.retryConfig ?? job_shape/* retryDefaults */.tD),
            timeoutSeconds: properties.timeout,
            queueTimeoutSeconds: properties.queueTimeout,
            spot: properties.useSpotInstances,
            spills,
        }, (0,expression/* ref */.KR)((0,capacity/* queueId */.l2)(pool.pool))),
        ...triggeredBy(properties, job),
    ];
};
const shortestRetentionDays = 1;
const logOf = (logging) => logging?.disabled
    ? { logging: false, logDays: shortestRetentionDays }
    : { logging: true, logDays: logging?.retentionDays ?? log_shape/* defaultRetentionDays */.hL };
const triggeredBy = (properties, job) => {
    if (properties.events.length === 0)
        return [];
    const placed = (0,place_events/* placeEvents */.Hv)(properties.events, job, (0,trigger/* triggerTarget */.eD)(job));
    return [
        ...(0,trigger/* triggerContributions */.mX)(job, {
            events: placed.map(({ member }) => member).filter(({ later }) => !later),
            overflow: (0,payload_overflow/* overflowOf */.cS)(properties),
        }),
        ...(0,place_events/* expandEvents */.wZ)(placed),
    ];
};

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/job/role-statements.js





const role_statements_operators = [
    ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
    ...['StringLike', 'StringNotLike'],
    ...['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals'],
    ...['NumericGreaterThan', 'NumericGreaterThanEquals'],
    ...['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
    ...['Bool', 'BinaryEquals', 'IpAddress', 'NotIpAddress'],
    ...['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'Null'],
];
const knownOperators = new Set(role_statements_operators.map((operator) => operator.toLowerCase()));
const plainOperator = (operator) => operator.replace(/^(?:ForAllValues|ForAnyValue):/i, '').replace(/IfExists$/i, '');
const checkRoleStatements = (statements, path, subject = 'job') => statements.flatMap((statement, index) => [
    ...checkEveryAction(statement, [...path, index], subject),
    ...role_statements_checkName(statement, statements.slice(0, index), [...path, index, 'Sid']),
    ...conditionMistakes(statement.Condition, [...path, index, 'Condition']),
    ...statement.Resource.flatMap((resource, item) => checkCharacters(resource, [...path, index, 'Resource', item])),
]);
const conditionMistakes = (condition, path) => [
    ...checkOperators(condition, path),
    ...checkConditionValues(condition, path),
];
const checkEveryAction = ({ Action, Effect }, path, subject) => Action === undefined && Effect === 'Allow'
    ? [
        (0,diagnostic/* warningAt */.MK)('config/permission-for-everything', path, 'A statement without Action allows every action on its resources, as in Stacktape.', `List the actions that the ${subject} needs.`),
    ]
    : [];
const role_statements_checkName = ({ Sid }, before, path) => Sid && before.some((other) => other.Sid === Sid)
    ? [
        (0,diagnostic/* errorAt */.Os)('config/iam-statement', path, `Two statements of one role have the Sid "${Sid}", and IAM refuses the policy.`, 'Rename one of them, or leave Sid out.'),
    ]
    : [];
const checkOperators = (Condition, path) => Object.keys(Condition ?? {}).flatMap((operator) => knownOperators.has(plainOperator(operator).toLowerCase())
    ? []
    : [
        (0,diagnostic/* errorAtKey */.DE)('config/iam-statement', [...path, operator], `IAM knows no operator "${operator}" of conditions.`, (0,suggest/* didYouMean */.au)(plainOperator(operator), role_statements_operators)),
    ]);
const checkConditionValues = (Condition, path) => Object.entries(Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, values]) => {
    const at = [...path, operator, key];
    if (Array.isArray(values))
        return values.flatMap((value, index) => checkConditionValue(value, [...at, index]));
    return [...checkCharacters(key, at), ...checkConditionValue(values, at)];
}));
const checkConditionValue = (value, path) => {
    if (typeof value === 'string')
        return checkCharacters(value, path);
    if (typeof value !== 'object' || value === null || ((0,expression/* isMap */.jh)(value) && (0,expression/* hasFunction */.Dc)(value)))
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/iam-statement', path, `A ${Array.isArray(value) ? 'list in a list' : 'map'} is no value of a condition.`, 'Write a text, a number, true or false, or a list of them.'),
    ];
};
const checkCharacters = (text, path) => {
    const wrong = (0,token/* hasToken */.y0)(text) ? undefined : [...text].find((character) => !aws_values/* policyText */.MJ.test(character));
    if (wrong === undefined)
        return [];
    const code = `U+${wrong.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [
        (0,diagnostic/* errorAt */.Os)('config/iam-statement', path, `IAM takes no character ${code} in a policy; the last that it takes is ÿ (U+00FF).`, 'Write ? in its place, which stands for any one character in ARNs and in StringLike, or * for any number.'),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/types/batch-job.js












const batchJob = defineResource({
    type: 'batch-job',
    says: 'A container that is started by events, runs until its work is done, and is retried when it fails.',
    properties: job_shape/* jobProperties */.fn,
    example: `
resources:
  nightlyReport:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
            command: [sh, -c, 'echo "attempt $STP_CURRENT_ATTEMPT of $STP_MAXIMUM_ATTEMPTS"']
        environment:
          - name: GREETING
            value: hello
      resources:
        cpu: 2
        memory: 1800
      timeout: 1200
      retryConfig:
        attempts: 3
        retryIntervalSeconds: 10
        retryIntervalMultiplier: 2
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *)
`,
    mainChild: 'JobDefinition',
    params: (job, { logging }) => ({
        jobDefinitionArn: (0,address/* jobDefinitionArn */.Q3)(job),
        stateMachineArn: (0,address/* stateMachineArn */.w4)(job),
        ...(logging?.disabled ? {} : { logGroupArn: (0,expression/* getAtt */.CN)(job.id('LogGroup'), 'Arn') }),
    }),
    absent: { logGroupArn: 'The job keeps no log: remove logging.disabled.' },
    connectWords: 'start, watch and stop',
    connectTo: (job, { logging, useSpotInstances }) => {
        const definition = (0,address/* jobDefinitionArn */.Q3)(job);
        const machine = (0,address/* stateMachineArn */.w4)(job);
        return {
            statements: [
                (0,contribution/* allow */.c)(['batch:SubmitJob'], [definition, (0,expression/* concat */.xW)(definition, ':*'), (0,expression/* ref */.KR)((0,capacity/* queueId */.l2)(useSpotInstances ? 'Spot' : 'OnDemand'))]),
                (0,contribution/* allow */.c)(['batch:DescribeJobs', 'batch:ListJobs'], '*'),
                (0,contribution/* allow */.c)(['batch:TerminateJob'], (0,expression/* arn */.Cm)('batch', 'job/*'), {
                    StringEquals: { [`aws:ResourceTag/${address/* machineTag */.w2}`]: (0,address/* stateMachineName */.OI)(job) },
                }),
                (0,contribution/* allow */.c)(['states:StartExecution', 'states:ListExecutions'], machine),
                (0,contribution/* allow */.c)(['states:DescribeExecution', 'states:StopExecution'], (0,address/* executionsArn */.pC)(job)),
            ],
            variables: {
                JOB_DEFINITION_ARN: definition,
                STATE_MACHINE_ARN: machine,
                ...(logging?.disabled ? {} : { LOG_GROUP_ARN: (0,expression/* getAtt */.CN)(job.id('LogGroup'), 'Arn') }),
            },
        };
    },
    check(properties, job) {
        const at = [...job.path, 'properties'];
        return [
            ...checkEnvironment(properties.container.environment, [...at, 'container', 'environment'], job.neighbours),
            ...checkConnections(properties.connectTo, job.neighbours, [...at, 'connectTo']),
            ...checkRoleStatements(properties.iamRoleStatements, [...at, 'iamRoleStatements']),
            ...(0,place_events/* checkEvents */.ud)(properties.events, job, (0,trigger/* triggerTarget */.eD)(job)),
        ];
    },
    ofOwnAccount: ({ events }, at) => (0,place_events/* eventsOfOwnAccount */.M0)(events, at),
    eventTarget: trigger/* triggerTarget */.eD,
    expand: (properties, job) => expandJob(properties, job),
});

;// CONCATENATED MODULE: ./lib/events/parts/s3-overlap.js
const overlaps = (a, b) => eitherBegins(withoutStar(a.s3EventType), withoutStar(b.s3EventType)) &&
    eitherBegins(a.filterRule?.prefix ?? '', b.filterRule?.prefix ?? '') &&
    eitherEnds(a.filterRule?.suffix ?? '', b.filterRule?.suffix ?? '');
const withoutStar = (type) => (type.endsWith('*') ? type.slice(0, -1) : `${type} `);
const eitherBegins = (a, b) => a.startsWith(b) || b.startsWith(a);
const eitherEnds = (a, b) => a.endsWith(b) || b.endsWith(a);

;// CONCATENATED MODULE: ./lib/events/parts/bucket-notifications.js




const mostNotifications = 100;
const checkNotifications = (bucket, resources) => {
    const events = [...resources.values()]
        .filter(({ eventTarget }) => eventTarget !== undefined)
        .flatMap(({ name, properties, eventTarget }) => (properties.events ?? []).map((event, index) => ({
        ...event,
        owner: name,
        word: eventTarget?.word,
        path: ['resources', name, 'properties', 'events', index, 'properties'],
    })))
        .filter(({ type, properties }) => type === 's3' && (0,event_source/* resourceOf */.KU)(properties.bucketArn ?? '', resources)?.name === bucket);
    const beyond = events[mostNotifications];
    const tooMany = beyond && [
        (0,diagnostic/* errorAt */.Os)('config/too-many-events', beyond.path, `S3 takes ${mostNotifications} event notifications for a bucket, and "${bucket}" has ${events.length}.`, 'Let one event stand for several, by a shorter prefix or s3:ObjectCreated:*; or divide the objects between two buckets.'),
    ];
    const overlapping = events.flatMap((event, index) => {
        const first = events.slice(0, index).find((other) => overlaps(other.properties, event.properties));
        if (!first || (first.owner === event.owner && isEqual(first.properties, event.properties)))
            return [];
        const { s3EventType: type, filterRule: { prefix = '', suffix = '' } = {} } = first.properties;
        return [
            (0,diagnostic/* errorAt */.Os)('config/overlapping-notifications', [...event.path, 's3EventType'], `An object of "${bucket}" could match this event and one of "${first.owner}" (${type}, ${(0,token/* shownText */.f$)(prefix)}…${(0,token/* shownText */.f$)(suffix)}); S3 allows only one.`, `Tell them apart by s3EventType, or by prefixes or suffixes in filterRule; or start the second ${event.word} from the first.`),
        ];
    });
    return [...(tooMany ?? []), ...overlapping];
};
const isEqual = (a, b) => a.s3EventType === b.s3EventType &&
    (a.filterRule?.prefix ?? '') === (b.filterRule?.prefix ?? '') &&
    (a.filterRule?.suffix ?? '') === (b.filterRule?.suffix ?? '');

// EXTERNAL MODULE: ./lib/schema/iam-statement.js
var iam_statement = __webpack_require__(22462);
;// CONCATENATED MODULE: ./lib/resources/shapes/bucket-access.js






const accessStatement = (0,shape/* object */.Ik)('A statement of the policy of the bucket.', {
    Principal: (0,shape/* required */.mw)((0,shape/* anything */.D8)('Whom it speaks of, in the words of IAM.')),
    Sid: iam_statement/* statementName */.Vy,
    Effect: (0,shape/* oneOf */.yL)('Whether it allows or denies.', ['Allow', 'Deny'], { default: 'Allow' }),
    Action: (0,shape/* list */.p_)('Actions, such as `s3:GetObject`; all of S3 without it.', iam_statement/* statementActions */.Zg),
    Condition: iam_statement/* statementCondition */.pV,
    Resource: (0,shape/* required */.mw)((0,shape/* list */.p_)('ARNs that it speaks of.', iam_statement/* statementResources */.lV, { minItems: 1 })),
});
const accessibility = (0,shape/* object */.Ik)('Who may read and write, besides connected jobs.', {
    accessibilityMode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('Whom the policy of the bucket lets in: nobody, or anybody on the internet.', [
        'private',
        'public-read',
        'public-read-write',
    ])),
    accessPolicyStatements: (0,shape/* list */.p_)('More statements of the policy.', accessStatement),
});
const publicActions = {
    private: [],
    'public-read': ['s3:GetObject'],
    'public-read-write': ['s3:GetObject', 's3:PutObject'],
};
const isPublic = (access) => access !== undefined && access.accessibilityMode !== 'private';
const publicAccessBlock = (access) => ({
    BlockPublicAcls: true,
    BlockPublicPolicy: !isPublic(access),
    IgnorePublicAcls: true,
    RestrictPublicBuckets: !isPublic(access),
});
const ownNames = { tls: 'TlsOnly', public: 'Public' };
const bucketStatements = (access, arn, more = []) => {
    if (access === undefined && more.length === 0)
        return [];
    const objects = (0,expression/* concat */.xW)(arn, '/*');
    const { accessibilityMode = 'private', accessPolicyStatements = [] } = access ?? {};
    const actions = publicActions[accessibilityMode];
    return [
        {
            Sid: ownNames.tls,
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [arn, objects],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        ...(actions.length > 0
            ? [{ Sid: ownNames.public, Effect: 'Allow', Principal: '*', Action: actions, Resource: objects }]
            : []),
        ...more,
        ...accessPolicyStatements.map(({ Sid, Effect, Principal, Action, Resource, Condition }) => ({
            ...(Sid === undefined ? {} : { Sid }),
            Effect,
            Principal: Principal,
            Action: Action ?? ['s3:*'],
            Resource: Resource.map(token/* expressionOf */.ez),
            ...(Condition === undefined ? {} : { Condition: Condition }),
        })),
    ];
};
const isEverybody = (principal) => {
    if (principal === '*')
        return true;
    if (!(0,expression/* isMap */.jh)(principal) || (0,expression/* isFunction */.Tn)(principal))
        return false;
    return [principal.AWS].flat().includes('*');
};
const uncounted = /^(?:aws:(?:CurrentTime|EpochTime|Referer|RequestedRegion|SecureTransport|UserAgent)|s3:(?:authType|delimiter|max-keys|prefix|signatureAge|signatureversion|TlsVersion|x-amz-acl|x-amz-storage-class)|s3:(?:Existing|Request)ObjectTag\/.+)$/i;
const limitsNobody = (condition) => {
    if (condition === undefined)
        return true;
    if (!(0,expression/* isMap */.jh)(condition) || (0,expression/* isFunction */.Tn)(condition))
        return false;
    const keys = Object.values(condition).flatMap((values) => (0,expression/* isMap */.jh)(values) && !(0,expression/* isFunction */.Tn)(values) ? Object.keys(values) : ['']);
    return keys.length > 0 && keys.every((key) => uncounted.test(key));
};
const checkAccess = (access, path) => {
    if (access === undefined)
        return [];
    const { accessibilityMode: mode, accessPolicyStatements: statements = [] } = access;
    const at = [...path, 'accessPolicyStatements'];
    return [
        ...(isPublic(access)
            ? [
                (0,diagnostic/* warningAt */.MK)('config/public-bucket', [...path, 'accessibilityMode'], mode === 'public-read'
                    ? 'Anybody on the internet can read every object of this bucket whose name they know.'
                    : 'Anybody on the internet can read every object of this bucket whose name they know, overwrite it, and store what they like at your cost.', 'Write private, and let jobs in by connectTo; to show files to the world, put a CDN in front of a private bucket (cdn).'),
            ]
            : []),
        ...checkRoleStatements(statements, at),
        ...statements.flatMap(({ Sid, Effect, Principal, Condition }, index) => [
            ...(Sid !== undefined && Object.values(ownNames).includes(Sid)
                ? [
                    (0,diagnostic/* errorAt */.Os)('config/iam-statement', [...at, index, 'Sid'], `The policy has a statement "${Sid}" of its own, and IAM refuses two of one name.`, 'Rename it, or leave Sid out.'),
                ]
                : []),
            ...(typeof Principal === 'string' && Principal !== '*' && !(0,token/* hasToken */.y0)(Principal)
                ? [
                    (0,diagnostic/* errorAt */.Os)('config/iam-statement', [...at, index, 'Principal'], `S3 refuses the principal "${Principal}": a text alone is "*", for everybody.`, "Write a map, such as AWS: '123456789012' or Service: logging.s3.amazonaws.com."),
                ]
                : []),
            ...(mode === 'private' && Effect === 'Allow' && isEverybody(Principal) && limitsNobody(Condition)
                ? [
                    (0,diagnostic/* errorAt */.Os)('config/iam-statement', [...at, index, 'Principal'], Condition === undefined
                        ? 'This statement lets everybody in, and S3 refuses such a policy for a bucket that is private.'
                        : 'This statement lets everybody in, since its Condition limits it to nobody in particular, and S3 refuses such a policy for a bucket that is private.', 'Name accounts or roles, add a Condition such as aws:PrincipalOrgID, or write accessibilityMode: public-read.'),
                ]
                : []),
        ]),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/bucket-cors.js



const corsRule = (0,shape/* object */.Ik)('A rule.', {
    allowedOrigins: (0,shape/* list */.p_)('Sites that may; all without it.', (0,shape/* text */.Qq)('A site, or `*` for any.')),
    allowedHeaders: (0,shape/* list */.p_)('Headers that they may send; all without it.', (0,shape/* text */.Qq)('The name of a header, or `*` for any.')),
    allowedMethods: (0,shape/* list */.p_)('Methods that they may use; all of S3 without it.', (0,shape/* oneOf */.yL)('A method.', ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', '*'])),
    exposedResponseHeaders: (0,shape/* list */.p_)('Headers of the response that they may read.', (0,shape/* text */.Qq)('The name of a header.')),
    maxAge: (0,shape/* integer */.nd)('Seconds for which a browser remembers this.', { minimum: 0, maximum: 2_147_483_647 }),
});
const cors = (0,shape/* object */.Ik)('What browsers of other sites may do.', {
    enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether they may do anything.')),
    corsRules: (0,shape/* list */.p_)('What they may do; everything without it.', corsRule, { maxItems: 100 }),
});
const methods = ['GET', 'PUT', 'HEAD', 'POST', 'DELETE'];
const corsConfiguration = ({ enabled, corsRules = [] } = { enabled: false }) => {
    if (!enabled)
        return undefined;
    const rules = corsRules.length > 0 ? corsRules : [{}];
    return {
        CorsRules: rules.map(({ allowedOrigins, allowedHeaders, allowedMethods, exposedResponseHeaders = [], maxAge, }) => ({
            AllowedOrigins: orAll(allowedOrigins),
            AllowedHeaders: orAll(allowedHeaders),
            AllowedMethods: allowedMethods?.length && !allowedMethods.includes('*')
                ? methods.filter((method) => allowedMethods.includes(method))
                : methods,
            ...(exposedResponseHeaders.length > 0 ? { ExposedHeaders: distinct(exposedResponseHeaders) } : {}),
            ...(maxAge === undefined ? {} : { MaxAge: maxAge }),
        })),
    };
};
const distinct = (texts) => [...new Set(texts)].map(token/* expressionOf */.ez);
const orAll = (texts) => (texts?.length ? distinct(texts) : ['*']);
const checkCors = ({ enabled, corsRules = [] } = { enabled: false }, path) => corsRules.flatMap(({ allowedMethods = [], allowedOrigins = [], allowedHeaders = [] }, rule) => {
    if (!enabled)
        return [];
    const at = [...path, 'corsRules', rule];
    return [
        ...allowedMethods.flatMap((method, index) => method === 'PATCH'
            ? [
                (0,diagnostic/* errorAt */.Os)('config/bucket-rule', [...at, 'allowedMethods', index], 'S3 has no method PATCH, and refuses a rule with it.', `Remove it; S3 knows ${methods.join(', ')}.`),
            ]
            : []),
        ...Object.entries({ allowedOrigins, allowedHeaders }).flatMap(([key, texts]) => {
            const what = key === 'allowedOrigins' ? 'origin' : 'header';
            return texts.flatMap((one, index) => one.split('*').length > 2
                ? [
                    (0,diagnostic/* errorAt */.Os)('config/bucket-rule', [...at, key, index], `"${one}" has more than one *, and S3 takes one in ${what === 'origin' ? 'an' : 'a'} ${what}.`, `Write one ${what} for each, or * for any.`),
                ]
                : []);
        }),
    ];
});

;// CONCATENATED MODULE: ./lib/resources/shapes/bucket-extras.js


const bucketCdn = cdn({
    rewriteRoutesForSinglePageApp: (0,shape/* flag */.Jt)('Answer every path that is no file with the index document.'),
    disableUrlNormalization: (0,shape/* flag */.Jt)('Leave paths as they are; without it `/about` is answered with `/about.html`, and `/about/` with `/about/index.html`.'),
});

;// CONCATENATED MODULE: ./lib/resources/shapes/key-values.js

const keyValues = (says) => (0,shape/* list */.p_)(says, (0,shape/* object */.Ik)('A pair.', { key: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The key.')), value: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The value.')) }));

;// CONCATENATED MODULE: ./lib/resources/shapes/bucket-lifecycle.js





const days = (says) => (0,shape/* required */.mw)((0,shape/* integer */.nd)(says, { minimum: 1, maximum: 2_147_483_647 }));
const which = {
    prefix: (0,shape/* text */.Qq)('Only objects whose keys begin so.', { maxLength: 1_024 }),
    tags: keyValues('Only objects with these tags.'),
};
const storageClass = (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The class that they move to.', [
    'DEEP_ARCHIVE',
    'GLACIER',
    'INTELLIGENT_TIERING',
    'ONEZONE_IA',
    'STANDARD_IA',
]));
const lifecycleRule = (0,schema_member/* variants */.HI)('A rule.', (0,schema_member/* variant */.Ox)('expiration', 'Objects go.', { daysAfterUpload: days('Days after the upload.'), ...which }), (0,schema_member/* variant */.Ox)('non-current-version-expiration', 'Former versions go.', {
    daysAfterVersioned: days('Days after a newer version came.'),
    ...which,
}), (0,schema_member/* variant */.Ox)('class-transition', 'Objects move to a cheaper class.', {
    daysAfterUpload: days('Days after the upload.'),
    storageClass,
    ...which,
}), (0,schema_member/* variant */.Ox)('non-current-version-class-transition', 'Former versions move to a cheaper class.', {
    daysAfterVersioned: days('Days after a newer version came.'),
    storageClass,
    ...which,
}), (0,schema_member/* variant */.Ox)('abort-incomplete-multipart-upload', 'What was uploaded in part goes.', {
    daysAfterInitiation: days('Days after the upload began.'),
    ...which,
}));
const lifecycleRules = (0,shape/* list */.p_)('What becomes of objects with time.', lifecycleRule, { maxItems: 1_000 });
const actionOf = (rule) => {
    switch (rule.type) {
        case 'expiration':
            return { ExpirationInDays: rule.properties.daysAfterUpload };
        case 'non-current-version-expiration':
            return { NoncurrentVersionExpiration: { NoncurrentDays: rule.properties.daysAfterVersioned } };
        case 'class-transition':
            return {
                Transitions: [
                    { StorageClass: rule.properties.storageClass, TransitionInDays: rule.properties.daysAfterUpload },
                ],
            };
        case 'non-current-version-class-transition':
            return {
                NoncurrentVersionTransitions: [
                    { StorageClass: rule.properties.storageClass, TransitionInDays: rule.properties.daysAfterVersioned },
                ],
            };
        case 'abort-incomplete-multipart-upload':
            return { AbortIncompleteMultipartUpload: { DaysAfterInitiation: rule.properties.daysAfterInitiation } };
    }
};
const lifecycleConfiguration = (rules = []) => rules.length === 0
    ? undefined
    : {
        Rules: rules.map((rule) => {
            const { prefix, tags = [] } = rule.properties;
            return {
                Status: 'Enabled',
                ...(prefix ? { Prefix: (0,token/* expressionOf */.ez)(prefix) } : {}),
                ...(tags.length > 0
                    ? { TagFilters: tags.map(({ key, value }) => ({ Key: (0,token/* expressionOf */.ez)(key), Value: (0,token/* expressionOf */.ez)(value) })) }
                    : {}),
                ...actionOf(rule),
            };
        }),
    };
const fewestDays = 30;
const transitionDays = (rule) => {
    if (rule.type === 'class-transition')
        return ['daysAfterUpload', rule.properties.daysAfterUpload];
    if (rule.type !== 'non-current-version-class-transition')
        return undefined;
    return ['daysAfterVersioned', rule.properties.daysAfterVersioned];
};
const checkLifecycle = (rules = [], path) => rules.flatMap((rule, index) => {
    const at = [...path, index, 'properties'];
    if (rule.type === 'abort-incomplete-multipart-upload' && rule.properties.tags?.length)
        return [
            (0,diagnostic/* errorAt */.Os)('config/bucket-rule', [...at, 'tags'], 'S3 refuses tags here: an upload that is not complete has none.', 'Remove them, or select by prefix.'),
        ];
    const [key, after] = transitionDays(rule) ?? [];
    const target = 'storageClass' in rule.properties ? rule.properties.storageClass : '';
    if (key === undefined || after === undefined || !target.endsWith('_IA') || after >= fewestDays)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/bucket-rule', [...at, key], `S3 moves objects to ${target} after ${fewestDays} days at the earliest, and refuses ${after}.`, `Write ${fewestDays} or more, or another storageClass: INTELLIGENT_TIERING, GLACIER and DEEP_ARCHIVE take any number.`),
    ];
});

// EXTERNAL MODULE: ./lib/packaging/glob.js + 2 modules
var packaging_glob = __webpack_require__(27113);
;// CONCATENATED MODULE: ./lib/resources/shapes/directory-upload.js






const directoryUpload = (0,shape/* object */.Ik)('A folder whose files are put into the bucket with every deploy.', {
    directoryPath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The folder, relative to the config.', { minLength: 1 })),
    fileOptions: (0,shape/* list */.p_)('What goes with some of the files; a later item adds to an earlier one.', (0,shape/* object */.Ik)('Some of the files.', {
        includePattern: (0,shape/* required */.mw)((0,shape/* text */.Qq)('A glob of the files, relative to the folder.')),
        excludePattern: (0,shape/* text */.Qq)('A glob of files that are not meant.'),
        headers: keyValues('Headers that they are delivered with.'),
        tags: keyValues('Tags of the objects.'),
    })),
    excludeFilesPatterns: (0,shape/* list */.p_)('Globs of files that are left out.', (0,shape/* text */.Qq)('A glob, relative to the folder.')),
    headersPreset: (0,shape/* oneOf */.yL)('The caching of a kind of website, before `fileOptions`.', [
        'static-website',
        'single-page-app',
        'gatsby-static-website',
        'astro-static-website',
        'nuxt-static-website',
        'sveltekit-static-website',
    ]),
    disableS3TransferAcceleration: (0,shape/* ignored */.PP)((0,shape/* flag */.Jt)('Upload without S3 Transfer Acceleration.'), 'Files are uploaded without S3 Transfer Acceleration anyway.'),
});
const storedHeaders = new Set([
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
]);
const metadataPrefix = 'x-amz-meta-';
const mostTags = 9;
const checkGlob = (glob, path) => {
    const fault = glob === undefined ? undefined : (0,packaging_glob/* globFault */.Hf)(glob);
    return fault ? [(0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `The glob "${glob}" ${fault.why}.`, fault.hint)] : [];
};
const headerText = /^[\t -~]*$/;
const tagKeyText = new RegExp(aws_values/* tagKey */.E4.pattern, 'u');
const tagValueText = new RegExp(aws_values/* tagValue */.EZ.pattern, 'u');
const checkText = (value, form, path) => {
    const token = checkToken(value, path);
    if (token.length > 0 || form.test(value))
        return token;
    const sentence = 'S3 does not take this text with an object.';
    return [(0,diagnostic/* errorAt */.Os)('config/wrong-format', path, sentence, 'Write letters, digits and plain punctuation.')];
};
const checkToken = (value, path) => (0,token/* hasToken */.y0)(value)
    ? [
        (0,diagnostic/* errorAt */.Os)('directives/misplaced', path, 'What goes with the files must be known before the stack is deployed, and this value is known only after.', 'Write the value itself.'),
    ]
    : [];
const checkUpload = (upload, path) => {
    const { fileOptions = [], excludeFilesPatterns = [] } = upload ?? {};
    return [
        ...excludeFilesPatterns.flatMap((glob, index) => checkGlob(glob, [...path, 'excludeFilesPatterns', index])),
        ...fileOptions.flatMap(({ includePattern, excludePattern, headers = [], tags = [] }, index) => {
            const at = [...path, 'fileOptions', index];
            return [
                ...checkGlob(includePattern, [...at, 'includePattern']),
                ...checkGlob(excludePattern, [...at, 'excludePattern']),
                ...headers.flatMap(({ key, value }, item) => {
                    const name = key.toLowerCase();
                    const own = [...at, 'headers', item];
                    if (storedHeaders.has(name) || (name.startsWith(metadataPrefix) && name !== metadataPrefix))
                        return checkText(value, headerText, [...own, 'value']);
                    return [
                        (0,diagnostic/* errorAt */.Os)('config/bucket-rule', [...own, 'key'], `S3 stores no header "${key}" with an object.`, `It stores ${[...storedHeaders].join(', ')} and ${metadataPrefix}<name>; any other comes from a CDN.`),
                    ];
                }),
                ...tags.flatMap(({ key, value }, item) => [
                    ...checkText(key, tagKeyText, [...at, 'tags', item, 'key']),
                    ...checkText(value, tagValueText, [...at, 'tags', item, 'value']),
                ]),
                ...(tags.length > mostTags
                    ? [
                        (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...at, 'tags'], `S3 takes ten tags of an object, one of which marks it as uploaded, and here are ${tags.length}.`, 'Remove some.'),
                    ]
                    : []),
            ];
        }),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/types/bucket.js


















const bucketName = ({ stage, name }) => (0,cloudformation_names/* physicalName */.NJ)(stage.stack, name, 63, 'lower');
const bucketArn = (bucket) => (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':s3:::', bucketName(bucket));
const objectActions = [
    's3:AbortMultipartUpload',
    's3:DeleteObject*',
    's3:GetObject*',
    's3:ListMultipartUploadParts',
    's3:PutObject',
    's3:PutObject*Tagging',
];
const bucket = defineResource({
    type: 'bucket',
    says: 'An S3 bucket: private, encrypted, and kept with its objects when the stage is destroyed.',
    properties: {
        versioning: (0,shape/* flag */.Jt)('Keep former versions of objects.'),
        encryption: (0,shape/* flag */.Jt)('S3 encrypts every object anyway (SSE-S3); false changes nothing.'),
        enableEventBusNotifications: (0,shape/* flag */.Jt)('Send all events of the bucket to the default event bus as well.', {
            default: false,
        }),
        accessibility: accessibility,
        cors: cors,
        lifecycleRules: lifecycleRules,
        directoryUpload: directoryUpload,
        cdn: bucketCdn,
    },
    example: `
resources:
  photos:
    type: bucket
    properties:
      versioning: true
      accessibility:
        accessibilityMode: private
      lifecycleRules:
        - type: non-current-version-expiration
          properties:
            daysAfterVersioned: 30
      cdn:
        enabled: true
`,
    mainChild: 'Bucket',
    params: (resource, { cdn }) => ({
        name: bucketName(resource),
        arn: bucketArn(resource),
        ...cdnAddresses(cdn, resource),
    }),
    absent: withoutAddress,
    connectWords: 'read, write and delete objects in',
    connectTo: (resource, { cdn }) => ({
        statements: [
            (0,contribution/* allow */.c)(['s3:GetBucketLocation', 's3:ListBucket*'], bucketArn(resource)),
            (0,contribution/* allow */.c)(objectActions, (0,expression/* concat */.xW)(bucketArn(resource), '/*')),
        ],
        variables: {
            NAME: bucketName(resource),
            ARN: bucketArn(resource),
            ...cdnVariables(cdn, resource),
        },
    }),
    propertyNames: {
        VersioningConfiguration: 'versioning',
        LifecycleConfiguration: 'lifecycleRules',
        CorsConfiguration: 'cors',
        PublicAccessBlockConfiguration: 'accessibility',
    },
    questions: domainQuestions,
    check: (own, resource) => [
        ...checkNotifications(resource.name, resource.neighbours),
        ...checkAccess(own.accessibility, [...resource.path, 'properties', 'accessibility']),
        ...checkCors(own.cors, [...resource.path, 'properties', 'cors']),
        ...checkLifecycle(own.lifecycleRules, [...resource.path, 'properties', 'lifecycleRules']),
        ...checkUpload(own.directoryUpload, [...resource.path, 'properties', 'directoryUpload']),
        ...checkCdn(own.cdn, resource),
        ...checkDomains(own, resource),
    ],
    expand: ({ versioning, enableEventBusNotifications, ...own }, resource) => [
        {
            kind: 'resource',
            id: resource.id('Bucket'),
            from: resource.path,
            open: ['Properties.NotificationConfiguration.LambdaConfigurations', 'DependsOn'],
            referenceAs: {
                nameProperty: 'BucketName',
                expressions: { Ref: bucketName(resource), Arn: bucketArn(resource) },
            },
            tags: 'in-place',
            holdsData: 'kept',
            body: {
                Type: 'AWS::S3::Bucket',
                Metadata: resource.metadata,
                Properties: {
                    BucketName: bucketName(resource),
                    VersioningConfiguration: versioning === undefined ? undefined : { Status: versioning ? 'Enabled' : 'Suspended' },
                    PublicAccessBlockConfiguration: publicAccessBlock(own.accessibility),
                    BucketEncryption: {
                        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
                    },
                    NotificationConfiguration: enableEventBusNotifications
                        ? { EventBridgeConfiguration: { EventBridgeEnabled: true } }
                        : undefined,
                    CorsConfiguration: corsConfiguration(own.cors),
                    LifecycleConfiguration: lifecycleConfiguration(own.lifecycleRules),
                },
            },
        },
        ...uploadsOf(own.directoryUpload, own.cdn, resource),
        ...cdnResources(own.cdn, bucket_originOf(resource), resource),
        ...policyOf(bucketStatements(own.accessibility, bucketArn(resource), cdnStatements(own.cdn, bucketArn(resource), resource)), resource),
    ],
});
const bucket_originOf = (resource) => {
    const { name, id, neighbours } = resource;
    return bucketOrigin({ name, id: id('Bucket'), bucketName: bucketName(resource) }, neighbours);
};
const behindCdn = 'public, max-age=0, s-maxage=60, must-revalidate';
const uploadsOf = (upload, cdn, resource) => upload === undefined
    ? []
    : [
        {
            kind: 'need',
            of: 'upload',
            resource: resource.name,
            path: [...resource.path, 'properties', 'directoryUpload'],
            upload: cdn?.enabled || routedFrom(resource).length > 0 ? { ...upload, cacheControl: behindCdn } : upload,
        },
    ];
const policyOf = (statements, resource) => statements.length === 0
    ? []
    : [
        {
            kind: 'resource',
            id: resource.id('BucketPolicy'),
            from: resource.path,
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::S3::BucketPolicy',
                DependsOn: [resource.id('Bucket')],
                Metadata: resource.metadata,
                Properties: {
                    Bucket: bucketName(resource),
                    PolicyDocument: { Version: '2012-10-17', Statement: statements },
                },
            },
        },
    ];

;// CONCATENATED MODULE: ./lib/resources/shapes/local-development.js

const localDevelopment = (0,shape/* object */.Ik)("Stacktape's local development mode.", {
    remote: (0,shape/* flag */.Jt)('Use the deployed resource instead of a local one.', { default: false }),
});

;// CONCATENATED MODULE: ./lib/resources/shapes/table-keys.js


const attribute = (says) => (0,shape/* object */.Ik)(says, {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the attribute.', { minLength: 1, maxLength: 255 })),
    type: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The type of its values.', ['binary', 'number', 'string'])),
});
const keys = {
    partitionKey: (0,shape/* required */.mw)(attribute('The attribute by which items are spread.')),
    sortKey: attribute('The attribute by which items of one partition are ordered.'),
};
const mostProjected = { table: 100, index: 20 };
const index = {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the index.', { pattern: '^[A-Za-z0-9_.-]+$', minLength: 3, maxLength: 255 })),
    ...keys,
    projections: (0,shape/* list */.p_)('Attributes that the index holds, besides the keys; without it all.', (0,shape/* text */.Qq)('An attribute.'), {
        maxItems: mostProjected.index,
    }),
};
const tableKeys = {
    primaryKey: (0,shape/* required */.mw)((0,shape/* object */.Ik)('What tells items apart. Another one is another table.', keys)),
    secondaryIndexes: (0,shape/* list */.p_)('Other ways to find items. AWS changes none of them, and makes or deletes one in a deploy.', (0,shape/* object */.Ik)('A global secondary index.', index), { maxItems: 20 }),
};
const attributesOf = ({ partitionKey, sortKey }, path) => [
    { ...partitionKey, path: [...path, 'partitionKey'] },
    ...(sortKey ? [{ ...sortKey, path: [...path, 'sortKey'] }] : []),
];
const keyAttributes = ({ primaryKey, secondaryIndexes = [] }, path) => [
    ...attributesOf(primaryKey, [...path, 'primaryKey']),
    ...secondaryIndexes.flatMap((one, at) => attributesOf(one, [...path, 'secondaryIndexes', at])),
];
const typeMistakes = (attributes) => {
    const types = new Map();
    return attributes.flatMap(({ name, type, path }) => {
        const first = types.get(name) ?? type;
        types.set(name, first);
        if (first === type)
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/key-clash', [...path, 'type'], `The attribute "${name}" is ${type} here and ${first} in a key above, and an attribute of keys has one type.`, `Write type: ${first}, or name another attribute.`),
        ];
    });
};
const sameAttribute = ({ partitionKey, sortKey }, path) => partitionKey.name === sortKey?.name
    ? [
        (0,diagnostic/* errorAt */.Os)('config/key-clash', [...path, 'sortKey', 'name'], `"${sortKey.name}" is the partition key as well, and a key has two different attributes.`, 'Name another attribute, or remove sortKey.'),
    ]
    : [];
const repeated = (texts, pathOf, what) => texts.flatMap((one, at) => texts.indexOf(one) === at
    ? []
    : [(0,diagnostic/* errorAt */.Os)('config/key-clash', pathOf(at), `The ${what} "${one}" stands twice.`, 'Remove one of them.')]);
const checkKeys = (table, path) => {
    const { primaryKey, secondaryIndexes = [] } = table;
    const at = (place, ...more) => [...path, 'secondaryIndexes', place, ...more];
    const projected = secondaryIndexes.reduce((sum, { projections = [] }) => sum + projections.length, 0);
    return [
        ...typeMistakes(keyAttributes(table, path)),
        ...sameAttribute(primaryKey, [...path, 'primaryKey']),
        ...secondaryIndexes.flatMap((one, place) => sameAttribute(one, at(place))),
        ...repeated(secondaryIndexes.map(({ name }) => name), (place) => at(place, 'name'), 'index'),
        ...secondaryIndexes.flatMap(({ projections = [] }, place) => repeated(projections, (item) => at(place, 'projections', item), 'attribute')),
        ...(projected > mostProjected.table
            ? [
                (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...path, 'secondaryIndexes'], `All indexes hold ${projected} attributes besides their keys, and DynamoDB takes ${mostProjected.table}.`, 'Leave projections out where an index may hold all attributes.'),
            ]
            : []),
    ];
};
const table_keys_types = { binary: 'B', number: 'N', string: 'S' };
const attributeDefinitions = (table) => {
    const byName = new Map(keyAttributes(table, []).map(({ name, type }) => [name, table_keys_types[type]]));
    return [...byName]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }));
};
const keySchema = (key) => [
    { AttributeName: key.partitionKey.name, KeyType: 'HASH' },
    ...(key.sortKey ? [{ AttributeName: key.sortKey.name, KeyType: 'RANGE' }] : []),
];
const projection = ({ projections }) => {
    if (projections === undefined)
        return { ProjectionType: 'ALL' };
    return projections.length === 0
        ? { ProjectionType: 'KEYS_ONLY' }
        : { ProjectionType: 'INCLUDE', NonKeyAttributes: projections };
};

;// CONCATENATED MODULE: ./lib/resources/shapes/table-throughput.js


const scaling = (what) => (0,shape/* object */.Ik)(`How the ${what} units follow the traffic.`, {
    minUnits: (0,shape/* required */.mw)((0,shape/* integer */.nd)('The least units.', { minimum: 1 })),
    maxUnits: (0,shape/* required */.mw)((0,shape/* integer */.nd)('The most units.', { minimum: 1 })),
    keepUtilizationUnder: (0,shape/* required */.mw)((0,shape/* integer */.nd)('The share that may be used, in percent.', { minimum: 20, maximum: 90 })),
});
const throughput = {
    readUnits: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Reads of 4 KB in a second.', { minimum: 1 })),
    writeUnits: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Writes of 1 KB in a second.', { minimum: 1 })),
    writeScaling: scaling('write'),
    readScaling: scaling('read'),
};
const provisionedThroughput = (0,shape/* object */.Ik)('Units that are always there, instead of paying per request.', throughput);
const checkThroughput = (given, path) => ['writeScaling', 'readScaling'].flatMap((key) => {
    const { minUnits = 0, maxUnits = 0 } = given?.[key] ?? {};
    if (minUnits <= maxUnits)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...path, key, 'minUnits'], `The least units are ${minUnits}, and the most are ${maxUnits}.`, 'Write a minUnits that is not above maxUnits.'),
    ];
});
const autoScaling = (units, { minUnits, maxUnits, keepUtilizationUnder }) => ({
    MinCapacity: minUnits,
    MaxCapacity: maxUnits,
    SeedCapacity: Math.min(Math.max(units, minUnits), maxUnits),
    TargetTrackingScalingPolicyConfiguration: { TargetValue: keepUtilizationUnder },
});
const fixedUtilization = 70;
const writeSettings = ({ writeUnits, writeScaling }) => ({
    WriteCapacityAutoScalingSettings: autoScaling(writeUnits, writeScaling ?? { minUnits: writeUnits, maxUnits: writeUnits, keepUtilizationUnder: fixedUtilization }),
});
const readSettings = ({ readUnits, readScaling }) => readScaling
    ? { ReadCapacityAutoScalingSettings: autoScaling(readUnits, readScaling) }
    : { ReadCapacityUnits: readUnits };

;// CONCATENATED MODULE: ./lib/resources/types/dynamo-db-table.js







const dynamo_db_table_nameOf = (table) => (0,expression/* ref */.KR)(table.id('GlobalTable'));
const dynamo_db_table_arnOf = (table) => (0,expression/* getAtt */.CN)(table.id('GlobalTable'), 'Arn');
const streamOf = (table) => (0,expression/* getAtt */.CN)(table.id('GlobalTable'), 'StreamArn');
const dynamoDbTable = defineResource({
    type: 'dynamo-db-table',
    says: 'A DynamoDB table, paid per request unless throughput is provisioned, and kept with its items when the stage is destroyed.',
    properties: {
        primaryKey: tableKeys.primaryKey,
        provisionedThroughput: provisionedThroughput,
        enablePointInTimeRecovery: (0,shape/* flag */.Jt)('Keep backups of the last 35 days, to any second of them.'),
        streamType: (0,shape/* oneOf */.yL)('What a stream of changes holds; without it there is no stream.', [
            'KEYS_ONLY',
            'NEW_AND_OLD_IMAGES',
            'NEW_IMAGE',
            'OLD_IMAGE',
        ]),
        secondaryIndexes: tableKeys.secondaryIndexes,
        dev: (0,shape/* ignored */.PP)(localDevelopment, 'Local development is no part of this action.'),
    },
    example: `
resources:
  accounts:
    type: dynamo-db-table
    properties:
      primaryKey:
        partitionKey:
          name: id
          type: string
      enablePointInTimeRecovery: true
`,
    mainChild: 'GlobalTable',
    params: (table, { streamType }) => ({
        name: dynamo_db_table_nameOf(table),
        arn: dynamo_db_table_arnOf(table),
        ...(streamType ? { streamArn: streamOf(table) } : {}),
    }),
    absent: { streamArn: 'The table has no stream: add streamType: NEW_AND_OLD_IMAGES to it.' },
    connectWords: 'read, write and delete items of',
    connectTo: (table, { streamType }) => ({
        statements: [
            (0,contribution/* allow */.c)([
                'dynamodb:BatchGetItem',
                'dynamodb:BatchWriteItem',
                'dynamodb:ConditionCheckItem',
                'dynamodb:DeleteItem',
                'dynamodb:DescribeTable',
                'dynamodb:GetItem',
                'dynamodb:PutItem',
                'dynamodb:Query',
                'dynamodb:Scan',
                'dynamodb:UpdateItem',
            ], [dynamo_db_table_arnOf(table), (0,expression/* concat */.xW)(dynamo_db_table_arnOf(table), '/index/*')]),
            ...(streamType ? [(0,contribution/* allow */.c)(['dynamodb:DescribeStream'], streamOf(table))] : []),
        ],
        variables: { NAME: dynamo_db_table_nameOf(table), ARN: dynamo_db_table_arnOf(table), ...(streamType ? { STREAM_ARN: streamOf(table) } : {}) },
    }),
    propertyNames: {
        KeySchema: 'primaryKey',
        GlobalSecondaryIndexes: 'secondaryIndexes',
        StreamSpecification: 'streamType',
        BillingMode: 'provisionedThroughput',
        WriteProvisionedThroughputSettings: 'provisionedThroughput',
    },
    check: ({ provisionedThroughput: units, ...own }, { path }) => [
        ...checkKeys(own, [...path, 'properties']),
        ...checkThroughput(units, [...path, 'properties', 'provisionedThroughput']),
    ],
    expand: ({ provisionedThroughput: units, streamType, enablePointInTimeRecovery, ...own }, table) => {
        const indexes = own.secondaryIndexes ?? [];
        const write = units && { WriteProvisionedThroughputSettings: writeSettings(units) };
        const read = units && { ReadProvisionedThroughputSettings: readSettings(units) };
        return [
            {
                kind: 'resource',
                id: table.id('GlobalTable'),
                from: table.path,
                tags: 'in-place',
                tagsAt: 'Properties.Replicas.0.Tags',
                holdsData: 'kept',
                body: {
                    Type: 'AWS::DynamoDB::GlobalTable',
                    Metadata: table.metadata,
                    Properties: {
                        AttributeDefinitions: attributeDefinitions(own),
                        KeySchema: keySchema(own.primaryKey),
                        BillingMode: units ? 'PROVISIONED' : 'PAY_PER_REQUEST',
                        ...write,
                        GlobalSecondaryIndexes: indexes.length
                            ? indexes.map((index) => ({
                                IndexName: index.name,
                                KeySchema: keySchema(index),
                                Projection: projection(index),
                                ...write,
                            }))
                            : undefined,
                        StreamSpecification: streamType ? { StreamViewType: streamType } : undefined,
                        Replicas: [
                            {
                                Region: expression/* region */.Ny,
                                PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: enablePointInTimeRecovery ?? false },
                                ...read,
                                ...(read && indexes.length
                                    ? { GlobalSecondaryIndexes: indexes.map(({ name }) => ({ IndexName: name, ...read })) }
                                    : {}),
                            },
                        ],
                    },
                },
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/resources/types/efs-filesystem.js


const efsFilesystem = laterResource({
    type: 'efs-filesystem',
    says: 'An EFS file system, which functions and services mount.',
    properties: {
        backupEnabled: (0,shape/* flag */.Jt)('Keep daily backups.'),
        throughputMode: (0,shape/* oneOf */.yL)('How fast it is: as needed, as set, or by its size.', ['elastic', 'provisioned', 'bursting']),
        provisionedThroughputInMibps: (0,shape/* integer */.nd)('MiB in a second, in the mode `provisioned`.', { minimum: 1 }),
    },
    example: `
resources:
  shared:
    type: efs-filesystem
    properties:
      backupEnabled: true
`,
    connectable: false,
    params: () => ['arn', 'id'],
});

;// CONCATENATED MODULE: ./lib/resources/types/event-bus.js






const properties = {
    eventSourceName: (0,shape/* text */.Qq)('The name of a partner event source, such as `aws.partner/example.com/orders`, which then feeds the bus.', {
        maxLength: 256,
        pattern: '^aws\\.partner(?:/[.\\-_A-Za-z0-9]+){2,}$',
    }),
    archivation: (0,shape/* object */.Ik)('An archive, from which events can be replayed.', {
        enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether there is one.')),
        retentionDays: (0,shape/* integer */.nd)('Days that an event is kept; for ever without it.', { minimum: 0 }),
    }),
};
const event_bus_arnOf = (bus) => (0,expression/* getAtt */.CN)(bus.id('EventBus'), 'Arn');
const archiveArn = (bus, { archivation }, key) => (archivation?.enabled ? { [key]: (0,expression/* getAtt */.CN)(bus.id('Archive'), 'Arn') } : {});
const childOf = (bus, kind, tags, isArchived, body) => ({
    kind: 'resource',
    id: bus.id(kind),
    from: bus.path,
    tags,
    holdsData: isArchived ? 'kept' : 'deleted',
    body: { ...body, Metadata: bus.metadata },
});
const eventBus = defineResource({
    type: 'event-bus',
    says: 'A bus of EventBridge for events of your own or of a partner.',
    properties,
    example: `
resources:
  shop:
    type: event-bus
    properties:
      archivation:
        enabled: true
        retentionDays: 30
`,
    mainChild: 'EventBus',
    params: (bus, own) => ({ arn: event_bus_arnOf(bus), ...archiveArn(bus, own, 'archiveArn') }),
    absent: { archiveArn: 'The bus has no archive: add archivation with enabled: true.' },
    connectWords: 'send events to',
    connectTo: (bus, own) => ({
        statements: [(0,contribution/* allow */.c)(['events:PutEvents'], event_bus_arnOf(bus))],
        variables: { ARN: event_bus_arnOf(bus), ...archiveArn(bus, own, 'ARCHIVE_ARN') },
    }),
    propertyNames: { EventSourceName: 'eventSourceName' },
    expand: ({ eventSourceName, archivation }, bus) => {
        const isArchived = archivation?.enabled === true;
        return [
            childOf(bus, 'EventBus', 'in-place', isArchived, {
                Type: 'AWS::Events::EventBus',
                Properties: {
                    Name: eventSourceName === undefined
                        ? (0,cloudformation_names/* physicalName */.NJ)(bus.stage.stack, bus.name, 256)
                        : (0,token/* expressionOf */.ez)(eventSourceName),
                    EventSourceName: eventSourceName === undefined ? undefined : (0,token/* expressionOf */.ez)(eventSourceName),
                },
            }),
            ...(isArchived
                ? [
                    childOf(bus, 'Archive', 'none', isArchived, {
                        Type: 'AWS::Events::Archive',
                        Properties: { SourceArn: event_bus_arnOf(bus), RetentionDays: archivation.retentionDays },
                    }),
                ]
                : []),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/resources/shapes/function-destinations.js





const actions = {
    sqs: 'sqs:SendMessage',
    sns: 'sns:Publish',
    events: 'events:PutEvents',
    lambda: 'lambda:InvokeFunction',
    s3: 's3:PutObject',
};
const function_destinations_services = {
    'sqs-queue': 'sqs',
    'sns-topic': 'sns',
    'event-bus': 'events',
    function: 'lambda',
    bucket: 's3',
};
const function_destinations_forms = {
    sqs: /^arn:[^:]+:sqs:[^:]+:[^:]+:[A-Za-z0-9_-]+(?:\.fifo)?$/,
    sns: /^arn:[^:]+:sns:[^:]+:[^:]+:[A-Za-z0-9_-]+(?:\.fifo)?$/,
    events: /^arn:[^:]+:events:[^:]+:[^:]+:event-bus\/.+$/,
    lambda: /^arn:[^:]+:lambda:[^:]+:[^:]+:function:.+$/,
    s3: /^arn:[^:]+:s3:::[^/]+$/,
};
const serviceOf = (written, neighbours) => {
    const own = (0,event_source/* resourceOf */.KU)(written, neighbours);
    if (own)
        return function_destinations_services[own.type];
    const [first] = (0,expression/* partsOf */.CI)((0,event_source/* canonicalArn */.uO)((0,token/* expressionOf */.ez)(written)));
    const [, named] = /^arn::([a-z0-9]+):/.exec(String(first)) ?? [];
    const service = Object.keys(function_destinations_forms).find((one) => one === named);
    return service === undefined || (0,token/* hasToken */.y0)(written) || function_destinations_forms[service].test(written) ? service : undefined;
};
const function_destinations_keys = {
    onSuccess: ['sqs', 'sns', 'events', 'lambda'],
    onFailure: ['sqs', 'sns', 'events', 'lambda', 's3'],
};
const written = (destinations) => Object.keys(function_destinations_keys).flatMap((key) => {
    const value = destinations[key];
    return value === undefined ? [] : [[key, value]];
});
const isFifo = (value, neighbours) => (0,event_source/* resourceOf */.KU)(value, neighbours)?.properties.fifoEnabled === true || (!(0,token/* hasToken */.y0)(value) && value.endsWith('.fifo'));
const checkDestinations = (destinations, neighbours, path) => written(destinations).flatMap(([key, value]) => {
    const service = serviceOf(value, neighbours);
    const fault = (sentence, hint) => [(0,diagnostic/* errorAt */.Os)('config/destination', [...path, key], sentence, hint)];
    if (service === undefined && (0,token/* hasToken */.y0)(value) && !(0,event_source/* resourceOf */.KU)(value, neighbours))
        return fault('The service of this destination is not known before the stack is deployed, so the function could not be allowed to send to it.', "Write its ARN, or $ResourceParam('name', 'arn') of a resource of this config.");
    if (service === undefined || !function_destinations_keys[key].includes(service))
        return fault(`Lambda sends the outcome of ${key === 'onSuccess' ? 'an invocation that succeeds' : 'an invocation that fails'} to no such resource.`, `Name a queue, a topic, an event bus${key === 'onFailure' ? ', a bucket' : ''} or a function by its ARN.`);
    if (isFifo(value, neighbours))
        return fault('Lambda sends to no FIFO queue or topic.', 'Name a standard queue or topic.');
    return [];
});
const destinationsOf = (destinations, neighbours) => {
    const found = written(destinations);
    return {
        statements: found.flatMap(([, value]) => {
            const service = serviceOf(value, neighbours);
            if (service === undefined)
                return [];
            const target = (0,token/* expressionOf */.ez)(value);
            const statement = (0,contribution/* allow */.c)([actions[service]], service === 's3' ? (0,expression/* concat */.xW)(target, '/*') : target);
            return service === 's3' ? [statement, (0,contribution/* allow */.c)(['s3:ListBucket'], target)] : [statement];
        }),
        config: Object.fromEntries(found.map(([key, value]) => [
            key === 'onSuccess' ? 'OnSuccess' : 'OnFailure',
            { Destination: (0,token/* expressionOf */.ez)(value) },
        ])),
    };
};

;// CONCATENATED MODULE: ./lib/stage/stack-secret.js

const dynamicReferenceTo = ({ secret, key }) => (0,expression/* concat */.xW)('{{resolve:secretsmanager:', secret, `:SecretString:${key}}}`);

;// CONCATENATED MODULE: ./lib/resources/shapes/function-environment.js





const reserved = new Set([
    ...['_HANDLER', '_X_AMZN_TRACE_ID', 'AWS_DEFAULT_REGION', 'AWS_REGION', 'AWS_EXECUTION_ENV'],
    ...['AWS_LAMBDA_FUNCTION_NAME', 'AWS_LAMBDA_FUNCTION_MEMORY_SIZE', 'AWS_LAMBDA_FUNCTION_VERSION'],
    ...['AWS_LAMBDA_INITIALIZATION_TYPE', 'AWS_LAMBDA_LOG_GROUP_NAME', 'AWS_LAMBDA_LOG_STREAM_NAME'],
    ...['AWS_ACCESS_KEY', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
    ...['AWS_LAMBDA_RUNTIME_API', 'LAMBDA_TASK_ROOT', 'LAMBDA_RUNTIME_DIR'],
]);
const function_environment_form = /^[a-zA-Z][a-zA-Z0-9_]+$/;
const mostBytes = 4_096;
const function_environment_checkName = ({ name }, variables, index, at) => {
    if ((0,token/* hasToken */.y0)(name))
        return [tokenAsName(at)];
    if (reserved.has(name))
        return [(0,diagnostic/* errorAt */.Os)('config/environment', at, `Lambda keeps the variable ${name} for itself.`, 'Choose another name.')];
    if (!function_environment_form.test(name))
        return [
            (0,diagnostic/* errorAt */.Os)('config/environment', at, `Lambda takes no variable "${name}": a name begins with a letter and has letters, digits and underscores, at least two.`, 'Choose another name.'),
        ];
    return variables.findIndex((other) => other.name === name) < index ? [variableTwice(name, at)] : [];
};
const checkValue = ({ name, value }, at) => [...(0,render/* symbolsIn */.n)(value)].some(({ symbol }) => symbol.kind === 'secret')
    ? [
        (0,diagnostic/* warningAt */.MK)('directives/readable-secret', at, `The secret in the value of ${name} will stand readable in the configuration of the function: Lambda has no variables that it reads from Secrets Manager.`, 'Let the function read the secret itself, with secretsmanager:GetSecretValue in iamRoleStatements.'),
    ]
    : [];
const checkFunctionEnvironment = (variables, path, connections = {}) => {
    const all = Object.entries({
        ...Object.fromEntries(variables.map(({ name, value }) => [name, (0,token/* hasToken */.y0)(String(value)) ? '' : String(value)])),
        ...connections,
    });
    const bytes = all.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + (typeof value === 'string' ? Buffer.byteLength(value) : 0), 0);
    return [
        ...variables.flatMap((variable, index) => [
            ...function_environment_checkName(variable, variables, index, [...path, index, 'name']),
            ...checkValue(variable, [...path, index, 'value']),
        ]),
        ...(bytes > mostBytes
            ? [
                (0,diagnostic/* errorAt */.Os)('config/environment', path, `The variables have ${bytes.toLocaleString('en')} bytes, and Lambda takes 4 KB of all together.`, 'Put large values into a file beside the code, or into a bucket.'),
            ]
            : []),
    ];
};
const readableVariables = ({ variables, secrets, }) => ({
    ...variables,
    ...Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, dynamicReferenceTo(secret)])),
});
const checkReadableConnections = (names, neighbours, path) => names.flatMap((name, index) => neighbours.get(name)?.connection?.secrets
    ? [
        (0,diagnostic/* warningAt */.MK)('directives/readable-secret', [...path, index], `The connection strings of ${name} will stand readable in the configuration of the function: Lambda has no variables that it reads from Secrets Manager.`, 'Connect a job, which reads them when it starts; or let the function read the secret itself.'),
    ]
    : []);
const functionEnvironment = (variables, ofLanguage, connections) => ({
    ...ofLanguage,
    ...Object.fromEntries(variables.map(({ name, value }) => [name, (0,token/* expressionOf */.ez)(String(value))])),
    ...connections,
});

;// CONCATENATED MODULE: ./lib/resources/shapes/function-layers.js


const layerVersion = /^arn:[a-zA-Z0-9-]+:lambda:(?:([a-zA-Z0-9-]+):\d{12}:layer:[a-zA-Z0-9_-]+:\d+|::awslayer:[\w-]+)$/;
const checkLayers = (layers, region, path) => layers.flatMap((layer, index) => {
    const fault = (code, sentence, hint) => [(0,diagnostic/* errorAt */.Os)(code, [...path, index], sentence, hint)];
    if (layers.indexOf(layer) < index)
        return fault('config/not-allowed', 'This layer stands twice, and Lambda refuses that.', 'Remove one.');
    if ((0,token/* hasToken */.y0)(layer))
        return [];
    const [form, from] = layerVersion.exec(layer) ?? [];
    if (form === undefined)
        return fault('config/wrong-format', `"${layer}" is not the ARN of a version of a layer.`, 'Write arn:aws:lambda:<region>:<account>:layer:<name>:<version>.');
    if (from === undefined || region === undefined || from === region)
        return [];
    return fault('config/other-region', `The layer is in ${from}, and Lambda takes layers of ${region}, the region of the function, alone.`, `Publish the layer in ${region}, and name that version.`);
});

// EXTERNAL MODULE: ./lib/generated/events.js + 30 modules
var events = __webpack_require__(71956);
// EXTERNAL MODULE: ./lib/generated/function-events.js + 4 modules
var function_events = __webpack_require__(18690);
// EXTERNAL MODULE: ./lib/packaging/code/custom-artifact.js
var custom_artifact = __webpack_require__(56345);
// EXTERNAL MODULE: ./lib/packaging/code/lambda-buildpack.js
var lambda_buildpack = __webpack_require__(45638);
;// CONCATENATED MODULE: ./lib/resources/shapes/cors.js

const corsProperties = {
    enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether browsers of other sites may send requests.')),
    allowedOrigins: (0,shape/* list */.p_)('Sites that may.', (0,shape/* text */.Qq)('A site, or `*` for any.'), { default: ['*'] }),
    allowedHeaders: (0,shape/* list */.p_)('Headers that they may send.', (0,shape/* text */.Qq)('The name of a header.')),
    allowedMethods: (0,shape/* list */.p_)('Methods that they may use.', (0,shape/* oneOf */.yL)('A method.', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', '*'])),
    allowCredentials: (0,shape/* flag */.Jt)('Whether cookies and credentials may go along.'),
    exposedResponseHeaders: (0,shape/* list */.p_)('Headers of the response that they may read.', (0,shape/* text */.Qq)('The name of a header.')),
    maxAge: (0,shape/* integer */.nd)('Seconds for which a browser remembers this.', { minimum: 0, maximum: 86_400 }),
};

;// CONCATENATED MODULE: ./lib/resources/shapes/function-properties.js












const defaultTimeoutSeconds = 20;
const defaultMemory = 1_024;
const mountPath = (0,shape/* required */.mw)((0,shape/* text */.Qq)('Where it stands in the function, below `/mnt/`.', { pattern: '^/mnt/[A-Za-z0-9_.-]+$', maxLength: 160 }));
const functionProperties = {
    packaging: (0,shape/* required */.mw)((0,schema_member/* variants */.HI)('Where the code of the function comes from.', (0,schema_member/* variant */.Ox)('stacktape-lambda-buildpack', 'Built from an entry file, inside Docker.', lambda_buildpack/* lambdaBuildpackProperties */.ou), (0,schema_member/* variant */.Ox)('custom-artifact', 'Built by you: zipped and uploaded as it is, without Docker.', custom_artifact/* customArtifactProperties */.V2))),
    events: (0,shape/* list */.p_)('What starts the function.', (0,shape/* union */.KC)('An event.', [...events/* events */.A, ...function_events/* functionEvents */.c]), { default: [] }),
    environment: (0,shape/* list */.p_)('Environment variables of the function.', job_shape/* environmentVariable */.mT, { default: [] }),
    runtime: (0,shape/* text */.Qq)('The runtime of Lambda, such as `nodejs24.x`; that of the entry file or handler without it.', {
        pattern: '^(?:nodejs|python|java|dotnet|ruby|go|provided)[a-z0-9.]*$',
    }),
    architecture: (0,shape/* oneOf */.yL)('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
    memory: (0,shape/* integer */.nd)('MB of memory; the processor grows with it.', {
        default: defaultMemory,
        minimum: 128,
        maximum: 10_240,
    }),
    timeout: (0,shape/* integer */.nd)('Seconds after which it is stopped.', {
        default: defaultTimeoutSeconds,
        minimum: 1,
        maximum: 900,
    }),
    joinDefaultVpc: (0,shape/* later */.NU)((0,shape/* flag */.Jt)('Run in the VPC of the stack, without a way to the internet.', { default: false })),
    tags: (0,shape/* list */.p_)('Tags of the function, beside those of the stack.', (0,shape/* object */.Ik)('A tag.', {
        name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its key.', aws_values/* tagKey */.E4)),
        value: (0,shape/* required */.mw)((0,shape/* scalar */.d_)('Its value.', aws_values/* tagValue */.EZ)),
    }), { default: [] }),
    destinations: (0,shape/* object */.Ik)('Where the outcome of asynchronous invocations goes.', {
        onSuccess: (0,aws_values/* arnText */.F7)('The ARN of a queue, topic, event bus or function.'),
        onFailure: (0,aws_values/* arnText */.F7)('The ARN of a queue, topic, event bus, function or bucket.'),
    }),
    logging: (0,shape/* object */.Ik)('Where the output of the function goes.', {
        disabled: (0,shape/* flag */.Jt)('Keep no log.', { default: false }),
        retentionDays: (0,shape/* oneOf */.yL)('Days that the log is kept.', log_shape/* retentionDays */.Ol, { default: log_shape/* defaultRetentionDays */.hL }),
        logForwarding: (0,shape/* later */.NU)(log_shape/* logForwarding */.g),
    }),
    provisionedConcurrency: (0,shape/* integer */.nd)('Instances that are always ready, which cost by the hour, used or not; none in previews, unless `preview` is `on`.', { minimum: 1 }),
    preview: (0,shape/* oneOf */.yL)('Whether `provisionedConcurrency` and `deployment` count in previews as well: `on` or `off`. An addition of ours.', ['on', 'off'], { default: 'off' }),
    reservedConcurrency: (0,shape/* integer */.nd)('The most instances at the same time, kept for it alone.', { minimum: 0 }),
    layers: (0,shape/* list */.p_)('ARNs of versions of layers.', (0,aws_values/* arnText */.F7)('An ARN.', 'arn:aws:lambda'), { maxItems: 5, default: [] }),
    deployment: (0,shape/* object */.Ik)('How traffic moves to a new version, by CodeDeploy. Previews move it at once, unless `preview` is `on`.', {
        strategy: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The share that moves at each step.', [
            'AllAtOnce',
            'Canary10Percent5Minutes',
            'Canary10Percent10Minutes',
            'Canary10Percent15Minutes',
            'Canary10Percent30Minutes',
            'Linear10PercentEvery1Minute',
            'Linear10PercentEvery2Minutes',
            'Linear10PercentEvery3Minutes',
            'Linear10PercentEvery10Minutes',
        ])),
        beforeAllowTrafficFunction: (0,shape/* resourceName */.Iy)('A `function` of this config that runs before.', 'function'),
        afterTrafficShiftFunction: (0,shape/* resourceName */.Iy)('A `function` of this config that runs after.', 'function'),
    }),
    alarms: functionAlarms,
    disabledGlobalAlarms: (0,shape/* ignored */.PP)(disabledGlobalAlarms, 'There are no global alarms here.'),
    url: (0,shape/* object */.Ik)('An address of its own.', {
        enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether there is one.')),
        cors: (0,shape/* object */.Ik)('What browsers of other sites may do.', corsProperties),
        authMode: (0,shape/* oneOf */.yL)('Who may call it: whom IAM lets in, or anybody.', ['AWS_IAM', 'NONE'], { default: 'NONE' }),
        responseStreamEnabled: (0,shape/* flag */.Jt)('Send the response bit by bit.'),
    }),
    cdn: cdn({}),
    storage: (0,shape/* integer */.nd)('MB of disk under `/tmp`.', { default: 512, minimum: 512, maximum: 10_240 }),
    volumeMounts: (0,shape/* later */.NU)((0,shape/* list */.p_)('File systems that it sees.', (0,schema_member/* variants */.HI)('A file system.', (0,schema_member/* variant */.Ox)('efs', 'A file system of this config.', {
        efsFilesystemName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('An `efs-filesystem` of this config.', 'efs-filesystem')),
        rootDirectory: (0,shape/* text */.Qq)('The folder of the file system that it sees.', { default: '/' }),
        mountPath,
    }), (0,schema_member/* variant */.Ox)('s3files', 'A bucket as a file system.', {
        accessPointArn: (0,shape/* required */.mw)((0,aws_values/* arnText */.F7)('The ARN of an access point of S3 Files.')),
        mountPath,
    })))),
    connectTo: (0,shape/* list */.p_)('Resources that the function may use: permissions and `STP_…` variables follow.', (0,shape/* text */.Qq)('A name.'), {
        default: [],
    }),
    iamRoleStatements: (0,shape/* list */.p_)('More permissions for the function.', job_shape/* roleStatement */._3, { default: [] }),
};

// EXTERNAL MODULE: ./lib/packaging/code/handler.js
var handler = __webpack_require__(49157);
;// CONCATENATED MODULE: ./lib/resources/shapes/function-alarms.js

const watchedOfFunction = (fn) => (trigger) => {
    const metric = (name) => ({
        namespace: 'AWS/Lambda',
        name,
        dimensions: { FunctionName: (0,expression/* ref */.KR)(fn.id('Function')) },
    });
    if (trigger.type === 'lambda-duration') {
        const { thresholdMilliseconds: threshold, comparisonOperator, statistic } = trigger.properties;
        return { metric: metric('Duration'), words: 'duration', unit: ' ms', threshold, comparisonOperator, statistic };
    }
    const { thresholdPercent: threshold, comparisonOperator } = trigger.properties;
    return {
        expression: '100 * FILL(errors, 0) / requests',
        metrics: {
            errors: { metric: metric('Errors'), statistic: 'sum' },
            requests: { metric: metric('Invocations'), statistic: 'sum' },
        },
        words: 'invocations that fail',
        unit: '%',
        threshold,
        comparisonOperator,
    };
};

// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/stage/code-deploy.js
var code_deploy = __webpack_require__(71481);
;// CONCATENATED MODULE: ./lib/resources/shapes/function-version.js





const aliasName = 'stp-live';
const aliasKind = 'StpAlias';
const isVersioned = ({ stage }, { provisionedConcurrency, deployment, preview }) => (provisionedConcurrency !== undefined || deployment !== undefined) && (!stage.preview || preview === 'on');
const calledArn = (fn, own) => isVersioned(fn, own) ? (0,expression/* ref */.KR)(fn.id(aliasKind)) : (0,expression/* getAtt */.CN)(fn.id('Function'), 'Arn');
const calledName = (fn, own) => (0,expression/* ref */.KR)(fn.id(isVersioned(fn, own) ? aliasKind : 'Function'));
const qualifierOf = (fn, own) => isVersioned(fn, own)
    ? { qualifier: aliasName, dependsOn: [fn.id(aliasKind)] }
    : { qualifier: '$LATEST', dependsOn: [] };
const hookNames = ({ deployment }) => [
    ...new Set([deployment?.beforeAllowTrafficFunction, deployment?.afterTrafficShiftFunction].filter((name) => name !== undefined)),
];
const hookNamed = (name, { neighbours }) => name === undefined ? undefined : neighbours.get(name);
const codeDeployRole = (fn, hooks) => {
    const functionArn = (0,expression/* getAtt */.CN)(fn.id('Function'), 'Arn');
    return (0,role/* role */.J)({
        id: fn.id('CodeDeployRole'),
        path: fn.stage.rolePath,
        service: 'codedeploy.amazonaws.com',
        sourcePattern: (0,expression/* arn */.Cm)('codedeploy', 'deploymentgroup:', (0,expression/* ref */.KR)(code_deploy/* codeDeployApplicationId */.E), '/*'),
        statements: [
            (0,contribution/* allow */.c)(['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'], [functionArn, (0,expression/* concat */.xW)(functionArn, ':*')]),
            ...(hooks.length > 0 ? [(0,contribution/* allow */.c)(['lambda:InvokeFunction'], hooks)] : []),
            (0,contribution/* allow */.c)(['cloudwatch:DescribeAlarms'], '*'),
        ],
        from: fn.path,
        metadata: fn.metadata,
    });
};
const deploymentOf = (own, fn) => {
    if (own.deployment === undefined)
        return [];
    const hooks = hookNames(own).flatMap((name) => hookNamed(name, fn) ?? []);
    return [
        { kind: 'need', of: 'code-deploy' },
        codeDeployRole(fn, hooks.map(({ id }) => (0,expression/* getAtt */.CN)(id, 'Arn'))),
        {
            kind: 'resource',
            id: fn.id('DeploymentGroup'),
            from: fn.path,
            tags: 'in-place',
            holdsData: 'no',
            body: {
                Type: 'AWS::CodeDeploy::DeploymentGroup',
                Metadata: fn.metadata,
                Properties: {
                    ApplicationName: (0,expression/* ref */.KR)(code_deploy/* codeDeployApplicationId */.E),
                    ServiceRoleArn: (0,expression/* getAtt */.CN)(fn.id('CodeDeployRole'), 'Arn'),
                    DeploymentConfigName: `CodeDeployDefault.Lambda${own.deployment.strategy}`,
                    DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
                    AutoRollbackConfiguration: {
                        Enabled: true,
                        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
                    },
                },
            },
        },
        ...hooks.flatMap(({ eventTarget }) => eventTarget === undefined
            ? []
            : [
                {
                    kind: 'extension',
                    id: eventTarget.roleId,
                    at: role/* roleStatements */.B,
                    items: [
                        {
                            key: 'deployment-hook',
                            value: (0,contribution/* allow */.c)(['codedeploy:PutLifecycleEventHookExecutionStatus'], (0,expression/* arn */.Cm)('codedeploy', 'deploymentgroup:', (0,expression/* ref */.KR)(code_deploy/* codeDeployApplicationId */.E), '/*')),
                        },
                    ],
                    from: fn.path,
                },
            ]),
    ];
};
const updatePolicy = (own, fn) => {
    if (own.deployment === undefined)
        return undefined;
    const [before, after] = [own.deployment.beforeAllowTrafficFunction, own.deployment.afterTrafficShiftFunction].map((name) => hookNamed(name, fn));
    return {
        CodeDeployLambdaAliasUpdate: {
            ApplicationName: (0,expression/* ref */.KR)(code_deploy/* codeDeployApplicationId */.E),
            DeploymentGroupName: (0,expression/* ref */.KR)(fn.id('DeploymentGroup')),
            ...(before ? { BeforeAllowTrafficHook: (0,expression/* ref */.KR)(before.id) } : {}),
            ...(after ? { AfterAllowTrafficHook: (0,expression/* ref */.KR)(after.id) } : {}),
        },
    };
};
const versionResources = (own, fn) => {
    if (!isVersioned(fn, own))
        return [];
    const [functionId, versionId] = [fn.id('Function'), fn.id('Version')];
    const policy = updatePolicy(own, fn);
    const { provisionedConcurrency: ready } = own;
    return [
        {
            kind: 'resource',
            id: versionId,
            versionOf: functionId,
            from: fn.path,
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::Lambda::Version',
                Metadata: fn.metadata,
                ...(fn.stage.preview
                    ? {}
                    : { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' }),
                Properties: { FunctionName: (0,expression/* ref */.KR)(functionId) },
            },
        },
        {
            kind: 'resource',
            id: fn.id(aliasKind),
            from: fn.path,
            tags: 'none',
            holdsData: 'no',
            body: {
                Type: 'AWS::Lambda::Alias',
                Metadata: fn.metadata,
                ...(policy === undefined ? {} : { UpdatePolicy: policy }),
                Properties: {
                    Name: aliasName,
                    FunctionName: (0,expression/* ref */.KR)(functionId),
                    FunctionVersion: (0,expression/* getAtt */.CN)(versionId, 'Version'),
                    ProvisionedConcurrencyConfig: ready === undefined ? undefined : { ProvisionedConcurrentExecutions: ready },
                },
            },
        },
        ...deploymentOf(own, fn),
    ];
};
const checkVersions = (own, fn) => {
    const at = [...fn.path, 'properties'];
    const { provisionedConcurrency: ready, reservedConcurrency: most, deployment } = own;
    const tooMany = ready !== undefined && most !== undefined && ready > most
        ? [
            (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...at, 'provisionedConcurrency'], `${ready} instances cannot be always ready where reservedConcurrency allows ${most} at the same time: Lambda refuses it.`, most > 0 ? `Write ${most} or less, or raise reservedConcurrency.` : 'Remove one of the two.'),
        ]
        : [];
    const keys = ['beforeAllowTrafficFunction', 'afterTrafficShiftFunction'];
    const hooks = keys.flatMap((key) => {
        const name = deployment?.[key];
        if (name === undefined || (name !== fn.name && hookNamed(name, fn)?.borrowed === undefined))
            return [];
        return [
            (0,diagnostic/* errorAt */.Os)('config/wrong-resource', [...at, 'deployment', key], name === fn.name
                ? 'A function cannot be the hook of its own deployment: CodeDeploy would ask the new version whether it may be used.'
                : `"${name}" belongs to another stage, and CodeDeploy may invoke functions of this one only.`, 'Name another function of resources.'),
        ];
    });
    return [...tooMany, ...hooks];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/function-triggers.js




const functionTarget = (fn, own) => ({
    word: 'function',
    startsRuns: false,
    id: fn.id('Function'),
    name: calledName(fn, own),
    arn: calledArn(fn, own),
    roleId: fn.id('Role'),
    timeoutSeconds: own.timeout,
    dependsOn: [],
});
const eventsOf = ({ events }) => events;
const startedBy = (own, fn) => {
    const placed = (0,place_events/* placeEvents */.Hv)(eventsOf(own), fn, functionTarget(fn, own));
    const drops = placed.some(({ member }) => member.asynchronous) && own.destinations?.onFailure === undefined;
    return {
        expansion: [...(0,place_events/* expandEvents */.wZ)(placed), ...(drops ? [{ kind: 'need', of: 'dead-letter-queue' }] : [])],
        statements: drops ? [(0,contribution/* allow */.c)(['sqs:SendMessage'], dead_letters/* deadLetterQueueArn */.v)] : [],
        onFailure: drops ? { OnFailure: { Destination: dead_letters/* deadLetterQueueArn */.v } } : {},
    };
};

;// CONCATENATED MODULE: ./lib/resources/shapes/function-url.js








const functionUrl = (fn) => (0,expression/* getAtt */.CN)(fn.id('Url'), 'FunctionUrl');
const checkUrl = ({ enabled, cors }, path) => {
    const index = enabled && cors?.enabled ? (cors.allowedMethods ?? []).indexOf('OPTIONS') : -1;
    return index < 0
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/not-allowed', [...path, 'cors', 'allowedMethods', index], 'Lambda takes no OPTIONS among the methods of an address: it answers those requests itself.', 'Remove it.'),
        ];
};
const usualHeaders = 'Content-Type Authorization X-Api-Key X-Amz-Date X-Amz-Security-Token X-Amz-User-Agent'.split(' ');
const methodsOf = (methods = ['*']) => methods.includes('*') ? ['*'] : [...new Set(methods)];
const corsOf = (cors) => {
    if (!cors?.enabled)
        return undefined;
    const given = {
        AllowOrigins: cors.allowedOrigins,
        AllowMethods: methodsOf(cors.allowedMethods),
        AllowHeaders: cors.allowedHeaders ?? usualHeaders,
        AllowCredentials: cors.allowCredentials,
        ExposeHeaders: cors.exposedResponseHeaders,
        MaxAge: cors.maxAge,
    };
    const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    return Object.fromEntries(Object.entries(given).filter(([, value]) => isGiven(value)));
};
const urlContributions = (fn, own) => {
    const url = function_address_urlOf(own);
    if (url === undefined)
        return [];
    const resource = (id, Type, Properties, after = []) => ({
        kind: 'resource',
        id,
        from: fn.path,
        tags: 'none',
        holdsData: 'no',
        body: { Type, ...(after.length > 0 ? { DependsOn: after } : {}), Metadata: fn.metadata, Properties },
    });
    const target = calledName(fn, own);
    const { qualifier, dependsOn } = qualifierOf(fn, own);
    const mayCall = (kind, Action, caller) => resource(fn.id(kind), 'AWS::Lambda::Permission', { FunctionName: target, Action, ...caller });
    const mayCallFrom = (kind, cdnOwner) => {
        const distribution = { Principal: 'cloudfront.amazonaws.com', SourceArn: distributionArn(cdnOwner) };
        return [
            mayCall(`${kind}UrlPermission`, 'lambda:InvokeFunctionUrl', distribution),
            mayCall(`${kind}InvokePermission`, 'lambda:InvokeFunction', distribution),
        ];
    };
    return [
        {
            ...resource(fn.id('Url'), 'AWS::Lambda::Url', {
                TargetFunctionArn: (0,expression/* ref */.KR)(fn.id('Function')),
                Qualifier: isVersioned(fn, own) ? qualifier : undefined,
                AuthType: url.authMode,
                InvokeMode: url.responseStreamEnabled ? 'RESPONSE_STREAM' : 'BUFFERED',
                Cors: corsOf(url.cors),
            }, dependsOn),
            holdsData: 'deleted',
        },
        ...(url.authMode === 'NONE'
            ? [
                mayCall('UrlPermission', 'lambda:InvokeFunctionUrl', { Principal: '*', FunctionUrlAuthType: 'NONE' }),
                mayCall('UrlInvokePermission', 'lambda:InvokeFunction', { Principal: '*', InvokedViaFunctionUrl: true }),
            ]
            : []),
        ...(isGuarded(own)
            ? [
                ...(own.cdn?.enabled ? mayCallFrom('Cdn', fn) : []),
                ...routedFrom(fn).flatMap((other) => mayCallFrom(`CdnOf${(0,cloudformation_names/* pascalCase */.fL)(other.name)}`, other)),
            ]
            : []),
        ...cdnResources(own.cdn, functionOrigin(functionUrl(fn), isGuarded(own)), fn),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/function-resources.js

















const programOf = ({ packaging, runtime }) => {
    if (packaging.type === 'custom-artifact') {
        const known = runtime ?? handler/* defaultNodeRuntime */.I;
        const { value } = (0,handler/* lambdaHandler */.A)(packaging.properties.handler, known);
        return { runtime: known, handler: value?.handler ?? 'index.handler', variables: {} };
    }
    return {
        runtime: (0,lambda_buildpack/* buildpackRuntime */.cq)(packaging.properties, runtime) ?? handler/* defaultNodeRuntime */.I,
        handler: (0,lambda_buildpack/* buildpackHandler */.IK)(packaging.properties) ?? 'index.handler',
        variables: (0,lambda_buildpack/* buildpackVariables */.FR)(packaging.properties),
    };
};
const after = (ids, one) => ids.length > 0 ? { ...one, body: { ...one.body, DependsOn: ids } } : one;
const logStatements = (group) => (0,contribution/* allow */.c)(['logs:CreateLogStream', 'logs:PutLogEvents'], (0,expression/* getAtt */.CN)(group, 'Arn'));
const expandFunction = (own, fn) => {
    const { path: from, metadata } = fn;
    const ids = { function: fn.id('Function'), role: fn.id('Role'), logGroup: fn.id('LogGroup') };
    const hasLog = !own.logging?.disabled;
    const program = programOf(own);
    const connections = connectionsOf(own.connectTo, fn);
    const destinations = destinationsOf(own.destinations ?? {}, fn.neighbours);
    const started = startedBy(own, fn);
    const asynchronous = qualifierOf(fn, own);
    const outcomes = { ...started.onFailure, ...destinations.config };
    const variables = functionEnvironment(own.environment, program.variables, readableVariables(connections));
    const code = (part) => (0,cloudformation_symbol/* symbolExpression */.l)({ kind: 'code', function: fn.name, part });
    const need = {
        kind: 'need',
        of: 'code',
        function: fn.name,
        path: [...from, 'properties', 'packaging'],
        packaging: own.packaging,
        runtime: program.runtime,
        platform: own.architecture === 'arm64' ? 'linux/arm64' : 'linux/amd64',
    };
    const resource = (id, tags, Type, Properties) => ({
        kind: 'resource',
        id,
        from,
        tags,
        holdsData: 'no',
        body: { Type, Metadata: metadata, Properties },
    });
    return [
        need,
        ...(hasLog ? [(0,log_group/* logGroup */.Q)(ids.logGroup, own.logging?.retentionDays ?? log_shape/* defaultRetentionDays */.hL, from, metadata)] : []),
        (0,role/* role */.J)({
            id: ids.role,
            path: fn.stage.rolePath,
            service: 'lambda.amazonaws.com',
            statements: [
                ...(hasLog ? [logStatements(ids.logGroup)] : []),
                ...destinations.statements,
                ...started.statements,
                ...connections.statements,
                ...roleStatementsOf(own.iamRoleStatements),
            ],
            from,
            metadata,
        }),
        resource(ids.function, 'in-place', 'AWS::Lambda::Function', {
            Runtime: program.runtime,
            Architectures: [own.architecture],
            Handler: program.handler,
            Code: { S3Bucket: code('S3Bucket'), S3Key: code('S3Key') },
            Role: (0,expression/* getAtt */.CN)(ids.role, 'Arn'),
            MemorySize: own.memory,
            Timeout: own.timeout,
            EphemeralStorage: own.storage === 512 ? undefined : { Size: own.storage },
            ReservedConcurrentExecutions: own.reservedConcurrency,
            Layers: own.layers.length > 0 ? own.layers.map(token/* expressionOf */.ez) : undefined,
            LoggingConfig: hasLog ? { LogGroup: (0,expression/* ref */.KR)(ids.logGroup) } : undefined,
            Environment: Object.keys(variables).length > 0 ? { Variables: variables } : undefined,
            Tags: own.tags.length > 0
                ? own.tags.map(({ name, value }) => ({ Key: name, Value: (0,token/* expressionOf */.ez)(String(value)) }))
                : undefined,
        }),
        ...(Object.keys(outcomes).length > 0
            ? [
                after(asynchronous.dependsOn, resource(fn.id('EventInvokeConfig'), 'none', 'AWS::Lambda::EventInvokeConfig', {
                    FunctionName: (0,expression/* ref */.KR)(ids.function),
                    Qualifier: asynchronous.qualifier,
                    DestinationConfig: outcomes,
                })),
            ]
            : []),
        ...versionResources(own, fn),
        ...started.expansion,
        ...urlContributions(fn, own),
        ...alarmResources(own.alarms ?? [], fn, watchedOfFunction(fn)),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/types/function.js























const logGroupArnOf = (fn) => (0,expression/* getAtt */.CN)(fn.id('LogGroup'), 'Arn');
const connectionOf = (called, fn, { logging, url, cdn }) => ({
    statements: [
        (0,contribution/* allow */.c)(['lambda:InvokeFunction', ...(function_address_urlOf({ url, cdn }) ? ['lambda:InvokeFunctionUrl'] : [])], called),
    ],
    variables: {
        ARN: called,
        ...(function_address_urlOf({ url, cdn }) ? { URL: functionUrl(fn) } : {}),
        ...(logging?.disabled ? {} : { LOG_GROUP_ARN: logGroupArnOf(fn) }),
        ...cdnVariables(cdn, fn),
    },
});
const function_ = defineResource({
    type: 'function',
    says: 'A Lambda function: for work of up to 15 minutes, and to authorize requests.',
    properties: functionProperties,
    example: `
resources:
  convert:
    type: function
    properties:
      packaging:
        type: stacktape-lambda-buildpack
        properties:
          entryfilePath: src/convert.ts
      timeout: 60
      events:
        - type: schedule
          properties:
            scheduleRate: rate(1 hour)
      url:
        enabled: true
        authMode: AWS_IAM
      deployment:
        strategy: Canary10Percent5Minutes
`,
    mainChild: 'Function',
    params: (fn, { logging, url, cdn, ...own }) => ({
        arn: calledArn(fn, own),
        ...(logging?.disabled ? {} : { logGroupArn: logGroupArnOf(fn) }),
        ...(function_address_urlOf({ url, cdn }) ? { url: functionUrl(fn) } : {}),
        ...cdnAddresses(cdn, fn),
    }),
    absent: {
        logGroupArn: 'The function keeps no log: remove logging.disabled.',
        url: 'The function has no address: add url with enabled: true.',
        ...withoutAddress,
    },
    connectWords: 'invoke',
    connectTo: (fn, own) => {
        const direct = connectionOf((0,expression/* getAtt */.CN)(fn.id('Function'), 'Arn'), fn, { logging: own.logging });
        return {
            ...connectionOf(calledArn(fn, own), fn, own),
            ...(isVersioned(fn, own) ? { of: Object.fromEntries(hookNames(own).map((name) => [name, direct])) } : {}),
        };
    },
    leftOutInPreviews: ({ preview, ...own }) => preview === 'on' ? [] : ['provisionedConcurrency', 'deployment'].filter((key) => own[key] !== undefined),
    circleHint: (types) => types.size > 1
        ? undefined
        : 'A function that is called can be told in its event who calls it: remove its own reference, and allow what it calls by iamRoleStatements with Resource arn:aws:lambda:*:*:function:*, which are the functions of its account.',
    propertyNames: {
        MemorySize: 'memory',
        Timeout: 'timeout',
        Runtime: 'runtime',
        Architectures: 'architecture',
        Environment: 'environment',
        EphemeralStorage: 'storage',
        ReservedConcurrentExecutions: 'reservedConcurrency',
        Layers: 'layers',
        Tags: 'tags',
    },
    questions: domainQuestions,
    check(own, fn) {
        const at = [...fn.path, 'properties'];
        return [
            ...checkFunctionEnvironment(own.environment, [...at, 'environment'], connectionsOf(own.connectTo, fn).variables),
            ...checkReadableConnections(own.connectTo, fn.neighbours, [...at, 'connectTo']),
            ...checkLayers(own.layers, fn.region, [...at, 'layers']),
            ...checkOwnConnections(own.connectTo, fn, [...at, 'connectTo']),
            ...checkRoleStatements(own.iamRoleStatements, [...at, 'iamRoleStatements'], 'function'),
            ...(0,place_events/* checkEvents */.ud)(eventsOf(own), fn, functionTarget(fn, own)),
            ...checkDestinations(own.destinations ?? {}, fn.neighbours, [...at, 'destinations']),
            ...checkTags(own.tags, [...at, 'tags']),
            ...(own.url ? checkUrl(own.url, [...at, 'url']) : []),
            ...checkCdn(own.cdn, fn),
            ...checkDomains(own, fn),
            ...checkAlarms(own.alarms ?? [], fn),
            ...checkVersions(own, fn),
        ];
    },
    ofOwnAccount: (own, at) => (0,place_events/* eventsOfOwnAccount */.M0)(eventsOf(own), at),
    eventTarget: functionTarget,
    expand: expandFunction,
});
const checkOwnConnections = (names, fn, path) => [
    ...checkConnections(names, fn.neighbours, path, 'function'),
    ...names.flatMap((name, index) => name === fn.name
        ? [
            (0,diagnostic/* errorAt */.Os)('config/cannot-connect', [...path, index], 'A function cannot be connected to itself: CloudFormation would need its ARN before it exists.', 'Remove it; the function finds its own name in AWS_LAMBDA_FUNCTION_NAME.'),
        ]
        : []),
];
const checkTags = (tags, path) => (0,report_each/* reportEach */.Q)(tags, ({ name }, index) => {
    if ((0,token/* hasToken */.y0)(name) || tags.findIndex((tag) => tag.name === name) === index)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/tag-twice', [...path, index, 'name'], `The tag "${name}" stands twice, and AWS refuses that.`, 'Remove one of them.'),
    ];
});

;// CONCATENATED MODULE: ./lib/resources/shapes/access-log.js
const accessLogFormats = ['CLF', 'CSV', 'JSON', 'XML'];
const fields = {
    requestId: '$context.requestId',
    ip: '$context.identity.sourceIp',
    requestTime: '$context.requestTime',
    httpMethod: '$context.httpMethod',
    routeKey: '$context.routeKey',
    status: '$context.status',
    protocol: '$context.protocol',
    responseLength: '$context.responseLength',
    extendedRequestId: '$context.extendedRequestId',
};
const xml = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
const accessLogFormat = (format) => ({
    CLF: `${fields.ip} - - [${fields.requestTime}] "${fields.httpMethod} ${fields.routeKey} ${fields.protocol}" ${fields.status} ${fields.responseLength} ${fields.requestId} ${fields.extendedRequestId}`,
    CSV: Object.values(fields).join(','),
    JSON: JSON.stringify(fields),
    XML: `<request>${xml.join('')}</request>`,
})[format];

;// CONCATENATED MODULE: ./lib/resources/shapes/gateway-alarms.js

const watchedOfGateway = (gateway) => (trigger) => {
    const metric = (name) => ({
        namespace: 'AWS/ApiGateway',
        name,
        dimensions: { ApiId: (0,expression/* ref */.KR)(gateway.id('Api')) },
    });
    const sum = (name) => ({ metric: metric(name), statistic: 'sum' });
    if (trigger.type === 'http-api-gateway-latency') {
        const { thresholdMilliseconds: threshold, comparisonOperator, statistic } = trigger.properties;
        return { metric: metric('Latency'), words: 'latency', unit: ' ms', threshold, comparisonOperator, statistic };
    }
    const { thresholdPercent: threshold, comparisonOperator } = trigger.properties;
    return {
        expression: '100 * (FILL(client, 0) + FILL(server, 0)) / requests',
        metrics: { client: sum('4xx'), server: sum('5xx'), requests: sum('Count') },
        words: 'requests that fail',
        unit: '%',
        threshold,
        comparisonOperator,
    };
};

;// CONCATENATED MODULE: ./lib/resources/shapes/gateway-domains.js




const gateway_domains_urlOf = (domain) => (0,expression/* concat */.xW)('https://', domain);
const gatewayAddresses = (list, gateway, canonical) => {
    const own = ownDomains(list, gateway);
    const names = own.map(nameOf);
    const shown = names.length > 0 ? names : [canonical];
    const first = own.find(({ domainName }) => !domainName.startsWith('*.'));
    const domain = first === undefined ? canonical : nameOf(first);
    const targets = own.map((one) => (0,expression/* getAtt */.CN)(gateway.id(domainKind('DomainName', one)), 'RegionalDomainName'));
    return {
        canonicalDomain: canonical,
        domain,
        url: first === undefined ? (0,expression/* getAtt */.CN)(gateway.id('Api'), 'ApiEndpoint') : gateway_domains_urlOf(domain),
        ...(list?.length
            ? {
                customDomains: joined(shown),
                customDomainUrl: gateway_domains_urlOf(shown[0]),
                customDomainUrls: joined(shown.map(gateway_domains_urlOf)),
                customDomainTargets: joined(targets.length > 0 ? targets : [canonical]),
            }
            : {}),
    };
};
const gateway_domains_withoutDomain = 'The API has no domain of its own: add customDomains.';
const withoutGatewayDomain = {
    customDomains: gateway_domains_withoutDomain,
    customDomainTargets: gateway_domains_withoutDomain,
    customDomainUrl: gateway_domains_withoutDomain,
    customDomainUrls: gateway_domains_withoutDomain,
};
const gatewayDomains = (list, gateway) => {
    const own = ownDomains(list, gateway);
    return [
        ...certificates(own, gateway),
        ...own.flatMap((domain) => {
            const id = gateway.id(domainKind('DomainName', domain));
            const resource = { kind: 'resource', from: gateway.path };
            return [
                {
                    ...resource,
                    id,
                    tags: { map: 'Tags' },
                    holdsData: 'deleted',
                    body: {
                        Type: 'AWS::ApiGatewayV2::DomainName',
                        Metadata: gateway.metadata,
                        Properties: {
                            DomainName: nameOf(domain),
                            DomainNameConfigurations: [
                                {
                                    CertificateArn: certificateOf(domain, gateway),
                                    EndpointType: 'REGIONAL',
                                    SecurityPolicy: 'TLS_1_2',
                                },
                            ],
                        },
                    },
                },
                {
                    ...resource,
                    id: gateway.id(domainKind('ApiMapping', domain)),
                    tags: 'none',
                    holdsData: 'no',
                    body: {
                        Type: 'AWS::ApiGatewayV2::ApiMapping',
                        Metadata: gateway.metadata,
                        Properties: { ApiId: (0,expression/* ref */.KR)(gateway.id('Api')), DomainName: (0,expression/* ref */.KR)(id), Stage: (0,expression/* ref */.KR)(gateway.id('Stage')) },
                    },
                },
                ...(makesRecord(domain)
                    ? [
                        aliasRecord(domain, { name: (0,expression/* getAtt */.CN)(id, 'RegionalDomainName'), zone: (0,expression/* getAtt */.CN)(id, 'RegionalHostedZoneId') }, gateway),
                    ]
                    : []),
            ];
        }),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/gateway-routes.js
const routedEvents = ({ name, neighbours }) => [...neighbours.values()]
    .flatMap(({ properties }) => (properties.events ?? []))
    .filter(({ type, properties }) => type === 'http-api-gateway' && properties.httpApiGatewayName === name);
const routeMethods = (gateway) => {
    const methods = routedEvents(gateway).flatMap(({ properties: { method, statusPath } }) => [
        ...(method === undefined ? [] : [method]),
        ...(statusPath === undefined ? [] : ['GET']),
    ]);
    return methods.includes('*') ? ['*'] : [...new Set([...methods, 'OPTIONS'])].sort();
};

;// CONCATENATED MODULE: ./lib/resources/types/http-api-gateway.js





















const http_api_gateway_properties = {
    payloadFormat: (0,shape/* oneOf */.yL)("The form of the events, in quotes: `'1.0'` or `'2.0'`.", ['1.0', '2.0']),
    cors: (0,shape/* object */.Ik)('What browsers of other sites may do.', corsProperties),
    logging: (0,shape/* object */.Ik)('The access log.', {
        disabled: (0,shape/* flag */.Jt)('Keep no log.', { default: false }),
        format: (0,shape/* oneOf */.yL)('The form of its lines.', accessLogFormats, { default: 'JSON' }),
        retentionDays: (0,shape/* oneOf */.yL)('Days that the log is kept.', log_shape/* retentionDays */.Ol, { default: 30 }),
        logForwarding: log_shape/* logForwarding */.g,
    }),
    customDomains: (0,shape/* list */.p_)('Domains of your own.', domainOrName),
    cdn: cdn({}),
    alarms: gatewayAlarms,
    disabledGlobalAlarms: (0,shape/* ignored */.PP)(disabledGlobalAlarms, 'There are no global alarms here.'),
};
const defaultHeaders = [
    'Content-Type',
    'X-Amz-Date',
    'Authorization',
    'X-Api-Key',
    'X-Amz-Security-Token',
    'X-Amz-User-Agent',
];
const http_api_gateway_domainOf = (gateway) => (0,expression/* concat */.xW)((0,expression/* ref */.KR)(gateway.id('Api')), '.execute-api.', expression/* region */.Ny, '.', (0,expression/* ref */.KR)('AWS::URLSuffix'));
const httpApiGateway = defineResource({
    type: 'http-api-gateway',
    says: 'An HTTP API of API Gateway, whose routes are the events of jobs and functions.',
    properties: http_api_gateway_properties,
    example: `
resources:
  api:
    type: http-api-gateway
    properties:
      payloadFormat: '2.0'
      customDomains:
        - api.example.com
      cors:
        enabled: true
      cdn:
        enabled: true
        cachingOptions:
          defaultTTL: 60
          cacheKeyParameters:
            queryString:
              whitelist:
                - page
        forwardingOptions:
          cookies:
            none: true
      alarms:
        - trigger:
            type: http-api-gateway-error-rate
            properties:
              thresholdPercent: 5
          notificationTargets:
            - type: email
              properties:
                recipient: oncall@example.com
`,
    mainChild: 'Api',
    params: (gateway, { cdn: own, customDomains }) => ({
        ...gatewayAddresses(customDomains, gateway, http_api_gateway_domainOf(gateway)),
        ...cdnAddresses(own, gateway),
    }),
    absent: { ...withoutGatewayDomain, ...withoutAddress },
    propertyNames: { CorsConfiguration: 'cors' },
    questions: domainQuestions,
    check: (properties, gateway) => [
        ...http_api_gateway_checkCors(properties.cors, gateway),
        ...checkDomains(properties, gateway),
        ...checkCdn(properties.cdn, gateway),
        ...checkAlarms(properties.alarms ?? [], gateway),
    ],
    expand: ({ cors, logging, customDomains, cdn: ownCdn, alarms = [] }, gateway) => {
        const logs = gateway.id('LogGroup');
        const keepsLog = !logging?.disabled;
        const own = { kind: 'resource', from: gateway.path, tags: { map: 'Tags' } };
        return [
            {
                ...own,
                id: gateway.id('Api'),
                holdsData: 'deleted',
                body: {
                    Type: 'AWS::ApiGatewayV2::Api',
                    Metadata: gateway.metadata,
                    Properties: {
                        Name: (0,cloudformation_names/* physicalName */.NJ)(gateway.stage.stack, gateway.name, 128),
                        ProtocolType: 'HTTP',
                        CorsConfiguration: http_api_gateway_corsOf(cors, gateway),
                    },
                },
            },
            {
                ...own,
                id: gateway.id('Stage'),
                holdsData: 'no',
                body: {
                    Type: 'AWS::ApiGatewayV2::Stage',
                    Metadata: gateway.metadata,
                    Properties: {
                        ApiId: (0,expression/* ref */.KR)(gateway.id('Api')),
                        StageName: '$default',
                        AutoDeploy: true,
                        AccessLogSettings: keepsLog
                            ? { DestinationArn: (0,expression/* getAtt */.CN)(logs, 'Arn'), Format: accessLogFormat(logging?.format ?? 'JSON') }
                            : undefined,
                    },
                },
            },
            ...(keepsLog
                ? [
                    {
                        ...own,
                        id: logs,
                        tags: 'in-place',
                        holdsData: 'deleted',
                        body: {
                            Type: 'AWS::Logs::LogGroup',
                            Metadata: gateway.metadata,
                            Properties: {
                                LogGroupName: (0,expression/* concat */.xW)('/aws/vendedlogs/', (0,cloudformation_names/* physicalName */.NJ)(gateway.stage.stack, gateway.name, 495)),
                                RetentionInDays: logging?.retentionDays ?? 30,
                            },
                        },
                    },
                ]
                : []),
            ...gatewayDomains(customDomains, gateway),
            ...alarmResources(alarms, gateway, watchedOfGateway(gateway)),
            ...cdnResources(ownCdn, apiOrigin(http_api_gateway_domainOf(gateway)), gateway),
        ];
    },
});
const http_api_gateway_corsOf = (cors, gateway) => {
    if (!cors?.enabled)
        return undefined;
    const { allowedOrigins, allowedHeaders, allowedMethods, allowCredentials, exposedResponseHeaders, maxAge } = cors;
    return {
        AllowOrigins: allowedOrigins,
        AllowHeaders: allowedHeaders ?? defaultHeaders,
        AllowMethods: allowedMethods ?? routeMethods(gateway),
        ...(allowCredentials === undefined ? {} : { AllowCredentials: allowCredentials }),
        ...(exposedResponseHeaders === undefined ? {} : { ExposeHeaders: exposedResponseHeaders }),
        ...(maxAge === undefined ? {} : { MaxAge: maxAge }),
    };
};
const http_api_gateway_checkCors = (cors, gateway) => cors?.enabled && cors.allowCredentials && cors.allowedOrigins.includes('*')
    ? [
        (0,diagnostic/* errorAt */.Os)('config/cors', [...gateway.path, 'properties', 'cors', 'allowCredentials'], 'Credentials may go along from every site (allowedOrigins: *), and API Gateway refuses that.', 'List the sites in allowedOrigins, or remove allowCredentials.'),
    ]
    : [];

// EXTERNAL MODULE: ./lib/events/parts/stream-key.js
var stream_key = __webpack_require__(54044);
;// CONCATENATED MODULE: ./lib/resources/types/kinesis-stream.js








const kinesis_stream_nameOf = (stream) => (0,expression/* ref */.KR)(stream.id('Stream'));
const kinesis_stream_arnOf = (stream) => (0,expression/* getAtt */.CN)(stream.id('Stream'), 'Arn');
const kinesis_stream_dollarsPerHour = { onDemand: 0.04, shard: 0.015, longerRetention: 0.02 };
const kinesisStream = defineResource({
    type: 'kinesis-stream',
    says: 'A Kinesis data stream, kept with its records when the stage is destroyed.',
    properties: {
        capacityMode: (0,shape/* oneOf */.yL)('Whether the number of shards follows the traffic or is set.', ['ON_DEMAND', 'PROVISIONED'], {
            default: 'ON_DEMAND',
        }),
        shardCount: (0,shape/* integer */.nd)('How many shards a provisioned stream has; 1 without it.', { minimum: 1 }),
        retentionPeriodHours: (0,shape/* integer */.nd)('Hours that a record is kept.', { default: 24, minimum: 24, maximum: 8_760 }),
        encryption: (0,shape/* object */.Ik)('Encryption of what is stored.', {
            enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether records are encrypted.')),
            kmsKeyArn: (0,aws_values/* arnText */.F7)('The ARN of a key in KMS, instead of that of AWS.', 'arn:aws:kms'),
        }),
        enableEnhancedFanOut: (0,shape/* flag */.Jt)('Give each `kinesis-stream` event of this stream a consumer of its own.', {
            default: false,
        }),
    },
    example: `
resources:
  clicks:
    type: kinesis-stream
    properties:
      retentionPeriodHours: 48
`,
    mainChild: 'Stream',
    params: (stream) => ({ arn: kinesis_stream_arnOf(stream), name: kinesis_stream_nameOf(stream) }),
    connectWords: 'read and write records of',
    connectTo: (stream, { encryption }) => ({
        statements: [
            (0,contribution/* allow */.c)([
                'kinesis:DescribeStream',
                'kinesis:DescribeStreamSummary',
                'kinesis:GetRecords',
                'kinesis:GetShardIterator',
                'kinesis:ListShards',
                'kinesis:PutRecord',
                'kinesis:PutRecords',
            ], kinesis_stream_arnOf(stream)),
            ...(0,stream_key/* ownKeyStatements */.C)(['kms:Decrypt', 'kms:GenerateDataKey'], kinesis_stream_arnOf(stream), encryption),
        ],
        variables: { ARN: kinesis_stream_arnOf(stream), NAME: kinesis_stream_nameOf(stream) },
    }),
    standingCost: ({ capacityMode, shardCount = 1, retentionPeriodHours }) => capacityMode === 'ON_DEMAND'
        ? kinesis_stream_dollarsPerHour.onDemand
        : shardCount * (kinesis_stream_dollarsPerHour.shard + (retentionPeriodHours > 24 ? kinesis_stream_dollarsPerHour.longerRetention : 0)),
    propertyNames: {
        StreamModeDetails: 'capacityMode',
        ShardCount: 'shardCount',
        RetentionPeriodHours: 'retentionPeriodHours',
        StreamEncryption: 'encryption',
    },
    check: ({ capacityMode, shardCount }, { path }) => capacityMode === 'ON_DEMAND' && shardCount !== undefined
        ? [
            (0,diagnostic/* warningAt */.MK)('config/ignored', [...path, 'properties', 'shardCount'], 'A stream on demand has as many shards as its traffic needs, and shardCount has no effect.', 'Remove it, or write capacityMode: PROVISIONED.'),
        ]
        : [],
    expand: ({ capacityMode, shardCount = 1, retentionPeriodHours, encryption }, stream) => [
        {
            kind: 'resource',
            id: stream.id('Stream'),
            from: stream.path,
            tags: 'in-place',
            holdsData: 'kept',
            body: {
                Type: 'AWS::Kinesis::Stream',
                Metadata: stream.metadata,
                Properties: {
                    StreamModeDetails: { StreamMode: capacityMode },
                    ShardCount: capacityMode === 'PROVISIONED' ? shardCount : undefined,
                    RetentionPeriodHours: retentionPeriodHours,
                    StreamEncryption: encryption?.enabled
                        ? { EncryptionType: 'KMS', KeyId: (0,token/* expressionOf */.ez)(encryption.kmsKeyArn ?? 'alias/aws/kinesis') }
                        : undefined,
                },
            },
        },
    ],
});

;// CONCATENATED MODULE: ./lib/resources/types/mongo-db-atlas-cluster.js


const tier = { pattern: '^M\\d{1,3}(?:_NVME| Low-CPU \\(R\\d{2,3}\\))?$' };
const mongoDbAtlasCluster = laterResource({
    type: 'mongo-db-atlas-cluster',
    says: 'A MongoDB cluster at Atlas; `providerConfig` holds the keys of the account.',
    properties: {
        clusterTier: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The size of its machines, such as `M10`.', tier)),
        diskSizeGB: (0,shape/* number */.ai)('GB of disk; what the tier brings without it.', { minimum: 10 }),
        version: (0,shape/* oneOf */.yL)('The version of MongoDB, in quotes.', ['5.0', '6.0', '7.0'], { default: '7.0' }),
        numShards: (0,shape/* integer */.nd)('How many shards; one for none.', { default: 1, minimum: 1, maximum: 50 }),
        replication: (0,shape/* object */.Ik)('The copies of each shard.', {
            numAnalyticsNodes: (0,shape/* integer */.nd)('Copies for analytics.', { minimum: 0 }),
            numElectableNodes: (0,shape/* oneOf */.yL)('Copies of which one leads.', [3, 5, 7], { default: 3 }),
            numReadOnlyNodes: (0,shape/* integer */.nd)('Copies that are only read.', { minimum: 0 }),
        }),
        enableBackups: (0,shape/* flag */.Jt)('Keep backups.'),
        enablePointInTimeRecovery: (0,shape/* flag */.Jt)('Keep backups to any minute.'),
        biConnector: (0,shape/* object */.Ik)('The connector for business intelligence.', {
            enabled: (0,shape/* required */.mw)((0,shape/* flag */.Jt)('Whether there is one.')),
            readPreference: (0,shape/* oneOf */.yL)('Which copy it reads.', ['analytics', 'primary', 'secondary']),
        }),
        autoScaling: (0,shape/* object */.Ik)('How the cluster follows the load.', {
            minClusterTier: (0,shape/* text */.Qq)('The smallest tier.', tier),
            maxClusterTier: (0,shape/* text */.Qq)('The largest tier.', tier),
            disableDiskScaling: (0,shape/* flag */.Jt)('Leave the disk as it is.'),
            disableScaleDown: (0,shape/* flag */.Jt)('Never go back to a smaller tier.'),
        }),
        adminUserCredentials: (0,shape/* object */.Ik)('A user who may do everything.', {
            userName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the user.')),
            password: (0,shape/* required */.mw)((0,shape/* secret */.rJ)('The password; write it as `$Secret(…)`.')),
        }),
    },
    example: `
providerConfig:
  mongoDbAtlas:
    publicKey: $Secret('atlas.publicKey')
    privateKey: $Secret('atlas.privateKey')
    organizationId: 5f2a
resources:
  documents:
    type: mongo-db-atlas-cluster
    properties:
      clusterTier: M10
`,
    connectable: true,
    params: () => ['connectionString'],
});

;// CONCATENATED MODULE: ./lib/resources/types/open-search-domain.js



const log = (says) => (0,shape/* object */.Ik)(says, {
    disabled: (0,shape/* flag */.Jt)('Keep no log.', { default: false }),
    retentionDays: (0,shape/* oneOf */.yL)('Days that the log is kept.', log_shape/* retentionDays */.Ol),
});
const instance = (says) => (0,shape/* text */.Qq)(says, { pattern: '^[a-z0-9-]+\\.[a-z0-9]+\\.search$' });
const openSearchDomain = laterResource({
    type: 'open-search-domain',
    says: 'An OpenSearch domain.',
    properties: {
        version: (0,shape/* oneOf */.yL)('The version of OpenSearch, in quotes.', [
            '2.17',
            '2.15',
            '2.13',
            '2.11',
            '2.9',
            '2.7',
            '2.5',
            '2.3',
            '1.3',
            '1.2',
            '1.1',
            '1.0',
        ]),
        clusterConfig: (0,shape/* object */.Ik)('The machines of the domain.', {
            instanceType: (0,shape/* required */.mw)(instance('Their type, such as `m6g.large.search`.')),
            instanceCount: (0,shape/* required */.mw)((0,shape/* integer */.nd)('How many hold data.', { minimum: 1 })),
            dedicatedMasterType: instance('The type of those that only lead.'),
            dedicatedMasterCount: (0,shape/* integer */.nd)('How many only lead.', { minimum: 1 }),
            warmType: instance('The type of those for data that is rarely read.'),
            warmCount: (0,shape/* integer */.nd)('How many hold data that is rarely read.', { minimum: 1 }),
            multiAzDisabled: (0,shape/* flag */.Jt)('Keep all in one availability zone.'),
            standbyEnabled: (0,shape/* flag */.Jt)('Keep one zone in reserve.'),
        }),
        storage: (0,shape/* object */.Ik)('The disk of each machine.', {
            size: (0,shape/* required */.mw)((0,shape/* integer */.nd)('GiB.', { minimum: 10 })),
            iops: (0,shape/* integer */.nd)('Operations in a second.', { default: 3_000, minimum: 3_000 }),
            throughput: (0,shape/* integer */.nd)('MiB in a second.', { default: 125, minimum: 125 }),
        }),
        userPool: (0,shape/* resourceName */.Iy)('The `user-auth-pool` of this config by which people sign in to the dashboards.', 'user-auth-pool'),
        logging: (0,shape/* object */.Ik)('What is logged.', {
            errorLogs: log('Errors.'),
            searchSlowLogs: log('Slow searches.'),
            indexSlowLogs: log('Slow indexing.'),
        }),
        accessibility: (0,shape/* object */.Ik)('Who reaches it.', {
            accessibilityMode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The internet, the VPC, or only what is connected to it.', [
                'internet',
                'vpc',
                'scoping-workloads-in-vpc',
            ])),
        }),
    },
    example: `
resources:
  search:
    type: open-search-domain
    properties:
      clusterConfig:
        instanceType: t3.small.search
        instanceCount: 1
`,
    connectable: true,
    params: () => ['arn', 'domainEndpoint'],
});

// EXTERNAL MODULE: ./lib/generated/packagings.js + 7 modules
var packagings = __webpack_require__(17946);
;// CONCATENATED MODULE: ./lib/resources/shapes/service-container.js






const entryPoint = (0,shape/* commandLine */.ay)('The program of the container, instead of that of the image.');
const propertiesOf = (type) => packagings/* packagings */.h.find((member) => member.type === type).properties;
const packaging = (0,schema_member/* variants */.HI)('How the image comes to be.', (0,schema_member/* variant */.Ox)('stacktape-image-buildpack', 'Built from an entry file.', propertiesOf('stacktape-image-buildpack')), (0,schema_member/* variant */.Ox)('custom-dockerfile', 'Built from a Dockerfile.', { ...propertiesOf('custom-dockerfile'), entryPoint }), (0,schema_member/* variant */.Ox)('prebuilt-image', 'Published by somebody.', {
    ...propertiesOf('prebuilt-image'),
    entryPoint,
    repositoryCredentialsSecretArn: (0,aws_values/* arnText */.F7)('The ARN of a secret with the keys `username` and `password`.', 'arn:aws:secretsmanager'),
}), (0,schema_member/* variant */.Ox)('external-buildpack', 'Built by Cloud Native Buildpacks.', propertiesOf('external-buildpack')), (0,schema_member/* variant */.Ox)('nixpacks', 'Built by Nixpacks.', propertiesOf('nixpacks')));
const containerProperties = {
    packaging: (0,shape/* required */.mw)(packaging),
    environment: (0,shape/* list */.p_)('Environment variables of the container.', job_shape/* environmentVariable */.mT),
    logging: (0,log_shape/* logging */.m9)('Where the output of the container goes.', 90),
    internalHealthCheck: (0,shape/* object */.Ik)('A command that tells whether the container is well.', {
        healthCheckCommand: (0,shape/* required */.mw)((0,shape/* commandLine */.ay)('The command, such as `[CMD-SHELL, curl -f localhost]`.')),
        intervalSeconds: (0,shape/* integer */.nd)('Seconds between checks.', { default: 30, minimum: 5, maximum: 300 }),
        timeoutSeconds: (0,shape/* integer */.nd)('Seconds that a check may take.', { default: 5, minimum: 2, maximum: 60 }),
        retries: (0,shape/* integer */.nd)('Failed checks after which it is unwell.', { default: 3, minimum: 1, maximum: 10 }),
        startPeriodSeconds: (0,shape/* integer */.nd)('Seconds at the start that do not count.', { minimum: 0, maximum: 300 }),
    }),
    stopTimeout: (0,shape/* integer */.nd)('Seconds between SIGTERM and SIGKILL.', { default: 2, minimum: 2, maximum: 120 }),
    volumeMounts: (0,shape/* list */.p_)('File systems that it sees.', (0,schema_member/* variants */.HI)('A file system.', (0,schema_member/* variant */.Ox)('efs', 'A file system of this config.', {
        efsFilesystemName: (0,shape/* required */.mw)((0,shape/* resourceName */.Iy)('An `efs-filesystem` of this config.', 'efs-filesystem')),
        rootDirectory: (0,shape/* text */.Qq)('The folder of the file system that it sees.', { default: '/' }),
        mountPath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Where it stands in the container.')),
    }))),
};
const helperContainer = (0,shape/* object */.Ik)('A container beside that of the service.', {
    containerType: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('Whether it ends before the service begins.', ['always-running', 'run-on-init'])),
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name.')),
    essential: (0,shape/* flag */.Jt)('Whether the service ends with it.'),
    dependsOn: (0,shape/* list */.p_)('Containers that must have got so far before.', (0,shape/* object */.Ik)('Another container.', {
        containerName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its name.')),
        condition: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('How far.', ['COMPLETE', 'HEALTHY', 'START', 'SUCCESS'])),
    })),
    ...containerProperties,
});

;// CONCATENATED MODULE: ./lib/resources/types/private-service.js




const privateService = laterResource({
    type: 'private-service',
    says: 'A container that runs all the time, and is reached within the VPC of the stack alone.',
    properties: {
        port: (0,shape/* integer */.nd)('The port that the container listens at.', { default: 3_000, minimum: 1, maximum: 65_535 }),
        protocol: (0,shape/* oneOf */.yL)('The protocol of the requests, for metrics.', ['grpc', 'http', 'http2']),
        loadBalancing: (0,shape/* object */.Ik)('How requests find it.', {
            type: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('By a name, or by a load balancer.', ['application-load-balancer', 'service-connect'])),
        }),
        ...containerProperties,
        resources: (0,shape/* required */.mw)((0,shape/* object */.Ik)('How much of a machine it gets.', {
            cpu: (0,shape/* oneOf */.yL)('Virtual CPUs.', [0.25, 0.5, 1, 2, 4, 8, 16]),
            memory: (0,shape/* integer */.nd)('MB of memory.', { minimum: 4 }),
            instanceTypes: (0,shape/* list */.p_)('Types of machines of its own, such as `t3.medium`; Fargate without it.', (0,shape/* text */.Qq)('A type.')),
            enableWarmPool: (0,shape/* flag */.Jt)('Keep stopped machines ready.'),
            architecture: (0,shape/* oneOf */.yL)('The processor.', ['arm64', 'x86_64'], { default: 'x86_64' }),
        })),
        scaling: (0,shape/* object */.Ik)('How many there are.', {
            minInstances: (0,shape/* integer */.nd)('The fewest.', { default: 1, minimum: 0 }),
            maxInstances: (0,shape/* integer */.nd)('The most.', { default: 1, minimum: 1 }),
            scalingPolicy: (0,shape/* object */.Ik)('When there are more.', {
                keepAvgCpuUtilizationUnder: (0,shape/* integer */.nd)('The share of the processor, in percent.', { default: 80, minimum: 1 }),
                keepAvgMemoryUtilizationUnder: (0,shape/* integer */.nd)('The share of the memory, in percent.', { default: 80, minimum: 1 }),
            }),
        }),
        enableRemoteSessions: (0,shape/* flag */.Jt)('Allow shells into the container.', { default: false }),
        sideContainers: (0,shape/* list */.p_)('Containers beside it.', helperContainer),
        usePrivateSubnetsWithNAT: (0,shape/* flag */.Jt)('Give it no public address.', { default: false }),
        connectTo: (0,shape/* list */.p_)('Resources that the service may use.', (0,shape/* text */.Qq)('A name.')),
        iamRoleStatements: (0,shape/* list */.p_)('More permissions for the service.', job_shape/* roleStatement */._3),
    },
    example: `
resources:
  prices:
    type: private-service
    properties:
      packaging:
        type: prebuilt-image
        properties:
          image: public.ecr.aws/nginx/nginx:stable
      resources:
        cpu: 0.25
        memory: 512
`,
    connectable: true,
    params: () => ['address'],
});

;// CONCATENATED MODULE: ./lib/resources/types/redis-cluster.js




const redisCluster = laterResource({
    type: 'redis-cluster',
    says: 'A Redis cluster of ElastiCache, in the VPC of the stack.',
    properties: {
        instanceSize: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The type of its machines, such as `cache.t4g.micro`.', { pattern: '^cache\\.[a-z0-9]+\\.[a-z0-9]+$' })),
        defaultUserPassword: (0,shape/* required */.mw)((0,shape/* secret */.rJ)('The password, 16 to 128 characters; write it as `$Secret(…)`.', { minLength: 16, maxLength: 128 })),
        enableSharding: (0,shape/* flag */.Jt)('Spread the data over shards.'),
        numShards: (0,shape/* integer */.nd)('How many shards, with `enableSharding`.', { default: 1, minimum: 1, maximum: 500 }),
        numReplicaNodes: (0,shape/* integer */.nd)('How many copies each shard has.', { default: 0, minimum: 0, maximum: 5 }),
        enableAutomaticFailover: (0,shape/* flag */.Jt)('Let a copy take over when the first fails.'),
        logging: (0,shape/* object */.Ik)('The log of slow commands.', {
            disabled: (0,shape/* flag */.Jt)('Keep no log.', { default: false }),
            format: (0,shape/* oneOf */.yL)('The form of its lines.', ['json', 'text'], { default: 'json' }),
            retentionDays: (0,shape/* oneOf */.yL)('Days that the log is kept.', log_shape/* retentionDays */.Ol, { default: 90 }),
            logForwarding: log_shape/* logForwarding */.g,
        }),
        automatedBackupRetentionDays: (0,shape/* integer */.nd)('Days that a backup is kept; 0 for none.', {
            default: 0,
            minimum: 0,
            maximum: 35,
        }),
        port: (0,shape/* integer */.nd)('The port it listens at.', { default: 6_379, minimum: 1, maximum: 65_535 }),
        accessibility: (0,shape/* object */.Ik)('Who reaches it.', {
            accessibilityMode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('All of the VPC, or only what is connected to it.', ['vpc', 'scoping-workloads-in-vpc'])),
        }),
        engineVersion: (0,shape/* oneOf */.yL)('The version of Redis, in quotes.', ['6.0', '6.2', '7.0', '7.1'], { default: '6.2' }),
        dev: (0,shape/* ignored */.PP)(localDevelopment, 'Local development is no part of this action.'),
    },
    example: `
resources:
  cache:
    type: redis-cluster
    properties:
      instanceSize: cache.t4g.micro
      defaultUserPassword: $Secret('redis.password')
`,
    connectable: true,
    params: ({ enableSharding }) => [
        'host',
        'port',
        'connectionString',
        'sharding',
        ...(enableSharding ? [] : ['readerHost', 'readerPort', 'readerConnectionString']),
    ],
});

;// CONCATENATED MODULE: ./lib/resources/shapes/database-access.js




const modeOf = (access) => access?.accessibilityMode ?? 'vpc';
const asRange = (address) => {
    if (address.includes('/') || (0,token/* hasToken */.y0)(address))
        return address;
    return `${address}/${address.includes(':') ? 128 : 32}`;
};
const rangesOf = (access) => (0,address_range/* distinctRanges */.Nx)((access?.whitelistedIps ?? []).map(asRange));
const database_access_isPublic = (access) => !access?.forceDisablePublicIp && (modeOf(access) === 'internet' || rangesOf(access).length > 0);
const ruleFor = (range, port) => ({
    [(0,address_range/* isIpv6Range */.TV)(range) ? 'CidrIpv6' : 'CidrIp']: (0,token/* expressionOf */.ez)(range),
    FromPort: port,
    IpProtocol: 'tcp',
    ToPort: port,
});
const database_access_ingressOf = (access, port) => {
    const mode = modeOf(access);
    if (mode === 'internet')
        return [ruleFor('0.0.0.0/0', port)];
    return [
        ...(mode === 'vpc' ? [{ CidrIp: network/* network */.Nm.addresses, FromPort: port, IpProtocol: 'tcp', ToPort: port }] : []),
        ...rangesOf(access).map((range) => ruleFor(range, port)),
    ];
};
const databasePlace = ({ port }, access, database) => {
    const own = { kind: 'resource', from: database.path, tags: 'in-place', holdsData: 'no' };
    return [
        {
            ...own,
            id: database.id('SecurityGroup'),
            body: {
                Type: 'AWS::EC2::SecurityGroup',
                Metadata: database.metadata,
                Properties: {
                    GroupDescription: `Connections to the database ${database.name}.`,
                    VpcId: network/* network */.Nm.vpc,
                    SecurityGroupIngress: database_access_ingressOf(access, port),
                },
            },
        },
        {
            ...own,
            id: database.id('DbSubnetGroup'),
            body: {
                Type: 'AWS::RDS::DBSubnetGroup',
                Metadata: database.metadata,
                Properties: {
                    DBSubnetGroupDescription: `Subnets of the database ${database.name}.`,
                    SubnetIds: network/* network */.Nm.subnets,
                },
            },
        },
    ];
};
const database_access_checkAccess = (access, path) => {
    if (access === undefined)
        return [];
    const mode = modeOf(access);
    const ranges = rangesOf(access);
    const list = [...path, 'whitelistedIps'];
    const isOpen = database_access_isPublic(access) && (mode === 'internet' || ranges.some(address_range/* isEveryAddress */.SW));
    return [
        ...(0,address_range/* rangeMistakes */.$q)((access.whitelistedIps ?? []).map(asRange), list),
        ...(mode === 'whitelisted-ips-only' && ranges.length === 0
            ? [
                (0,diagnostic/* errorAt */.Os)('config/missing-key', [...path, 'accessibilityMode'], 'Nobody reaches a database with whitelisted-ips-only and no whitelistedIps, the jobs of this config included.', 'List the addresses, or write accessibilityMode: vpc.'),
            ]
            : []),
        ...(isOpen
            ? [
                (0,diagnostic/* warningAt */.MK)('config/public-database', mode === 'internet' ? [...path, 'accessibilityMode'] : list, 'Everybody on the internet can connect to the database and try passwords.', 'Jobs of this config reach it with accessibilityMode: vpc, the default; list your own addresses in whitelistedIps.'),
            ]
            : []),
        ...(mode === 'internet' && access.forceDisablePublicIp
            ? [
                (0,diagnostic/* warningAt */.MK)('config/public-database', [...path, 'forceDisablePublicIp'], 'Without a public address nobody on the internet reaches the database, whatever accessibilityMode says.', 'Write accessibilityMode: vpc.'),
            ]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-engines.js
const postgres = {
    port: 5_432,
    scheme: 'postgresql',
    family: /^\d+/,
    version: /^[1-9]\d(?:\.\d+)*(?:-[\w.]+)?$/,
    example: '17.6',
    logs: ['postgresql'],
    usualLogs: ['postgresql'],
    userLength: 63,
    passwordLength: 128,
};
const mysql = {
    port: 3_306,
    scheme: 'mysql',
    family: /^\d+\.\d+/,
    version: /^[5-9]\.\d+(?:\.\d+)*(?:[-.]\w+)*$/,
    example: '8.4.3',
    logs: ['error', 'general', 'slowquery'],
    usualLogs: ['error', 'slowquery'],
    userLength: 16,
    passwordLength: 41,
};
const engines = {
    postgres: { ...postgres, name: 'postgres', logs: ['postgresql', 'upgrade'] },
    mysql: { ...mysql, name: 'mysql' },
    mariadb: {
        ...mysql,
        name: 'mariadb',
        scheme: 'mariadb',
        version: /^1[01]\.\d+(?:\.\d+)*$/,
        example: '11.4.4',
    },
    'aurora-postgresql': { ...postgres, name: 'aurora-postgresql' },
    'aurora-mysql': {
        ...mysql,
        name: 'aurora-mysql',
        version: /^(?:[5-9]\.\d+(?:\.mysql_aurora(?:\.\d+)+)?|5\.7\.12)$/,
        example: '8.0.mysql_aurora.3.08.0',
        logs: ['audit', 'error', 'general', 'slowquery'],
        usualLogs: ['audit', 'error', 'slowquery'],
    },
};
const engineOf = (type) => engines[type.replace(/-serverless(?:-v2)?$/, '')] ?? engines.postgres;
const isEnded = (type) => type.endsWith('-serverless');
const isAurora = (type) => type.startsWith('aurora-');
const isPostgres = ({ scheme }) => scheme === 'postgresql';

;// CONCATENATED MODULE: ./lib/resources/shapes/database-layout.js





const serverlessSize = 'db.serverless';
const usualStorage = { initialSize: 20, maxSize: 200 };
const usualUser = 'db_master_user';
const member = (size, index) => ({
    kind: `DbInstance${index}`,
    size,
    multiAz: false,
});
const instancesOf = ({ properties }) => {
    if ('primaryInstance' in properties) {
        const { instanceSize, multiAz } = properties.primaryInstance;
        return [{ kind: 'DbInstance', size: instanceSize, multiAz: multiAz ?? false }];
    }
    if ('instances' in properties)
        return properties.instances.map(({ instanceSize }, index) => member(instanceSize, index));
    const readers = 'serverlessReadersCount' in properties ? properties.serverlessReadersCount : 0;
    return Array.from({ length: readers + 1 }, (_, index) => member(serverlessSize, index));
};
const layoutOf = ({ engine, credentials }) => {
    if (engine === undefined)
        return undefined;
    const { type, properties } = engine;
    const known = engineOf(type);
    return {
        engine: known,
        isCluster: isAurora(type),
        version: properties.version,
        minorUpgrades: !properties.disableAutoMinorVersionUpgrade,
        port: ('port' in properties ? properties.port : undefined) ?? known.port,
        dbName: properties.dbName,
        user: credentials?.masterUserName ?? usualUser,
        instances: instancesOf(engine),
        replicas: 'readReplicas' in properties
            ? properties.readReplicas.map(({ instanceSize, multiAz }, index) => ({
                kind: `Replica${index}DbInstance`,
                size: instanceSize,
                multiAz: multiAz ?? false,
            }))
            : [],
        storage: ('storage' in properties ? properties.storage : undefined) ?? usualStorage,
        capacity: 'maxCapacity' in properties ? { min: properties.minCapacity, max: properties.maxCapacity } : undefined,
    };
};
const identifierLength = 63;
const identifierOf = ({ engine, dbName, user }, { name, stage }, replica) => (0,cloudformation_names/* physicalName */.NJ)(stage.stack.replace(/-{2,}/g, '-'), `${name}${replica === undefined ? '' : `-${replica}`}-${(0,canonical/* shortHash */.BC)((0,canonical/* canonicalJson */.dj)([engine.name, dbName, user]), 6)}`, identifierLength, 'lower');
const endpointOf = (database, { kind }) => (0,expression/* getAtt */.CN)(database.id(kind), 'Endpoint.Address');
const existingAddress = ({ engine, host, port, dbName, readerHost, }) => {
    const known = engineOf(engine);
    return {
        engine: known,
        host: (0,token/* expressionOf */.ez)(host),
        port: port ?? known.port,
        dbName: (0,token/* expressionOf */.ez)(dbName),
        readerHost: readerHost === undefined ? undefined : (0,token/* expressionOf */.ez)(readerHost),
        hosts: [host, ...(readerHost === undefined ? [] : [readerHost])].map(token/* expressionOf */.ez),
        replicaHosts: [],
    };
};
const addressOf = (own, database) => {
    const layout = layoutOf(own);
    if (layout === undefined)
        return existingAddress(own.existing);
    const { engine, isCluster, port, dbName, instances, replicas } = layout;
    const replicaHosts = replicas.map((one) => endpointOf(database, one));
    const cluster = database.id('DbCluster');
    return {
        engine,
        host: (0,expression/* getAtt */.CN)(isCluster ? cluster : database.id('DbInstance'), 'Endpoint.Address'),
        port,
        dbName: (0,token/* expressionOf */.ez)(dbName),
        readerHost: isCluster ? (0,expression/* getAtt */.CN)(cluster, 'ReadEndpoint.Address') : undefined,
        hosts: [...instances.map((one) => endpointOf(database, one)), ...replicaHosts],
        replicaHosts,
    };
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-alarms.js



const bytesOfMegabyte = 1_024 * 1_024;
const checkDatabaseAlarms = (own, database) => {
    const isCluster = layoutOf(own)?.isCluster ?? false;
    return (own.alarms ?? []).flatMap(({ trigger }, index) => isCluster && trigger.type === 'database-free-storage'
        ? [
            (0,diagnostic/* errorAt */.Os)('config/alarm', [...database.path, 'properties', 'alarms', index, 'trigger', 'type'], 'The storage of Aurora grows by itself, and CloudWatch knows no free storage of it, so the alarm would never go off.', 'Remove the alarm.'),
        ]
        : []);
};
const watchedOfDatabase = (own, database) => (trigger) => {
    const isCluster = layoutOf(own)?.isCluster ?? false;
    const dimensions = isCluster
        ? { DBClusterIdentifier: (0,expression/* ref */.KR)(database.id('DbCluster')) }
        : { DBInstanceIdentifier: (0,expression/* ref */.KR)(database.id('DbInstance')) };
    const metric = (name) => ({ metric: { namespace: 'AWS/RDS', name, dimensions } });
    const { comparisonOperator, statistic } = trigger.properties;
    const how = { comparisonOperator, statistic };
    switch (trigger.type) {
        case 'database-read-latency':
            return {
                ...how,
                ...metric('ReadLatency'),
                words: 'latency of reads',
                unit: ' s',
                threshold: trigger.properties.thresholdSeconds,
            };
        case 'database-write-latency':
            return {
                ...how,
                ...metric('WriteLatency'),
                words: 'latency of writes',
                unit: ' s',
                threshold: trigger.properties.thresholdSeconds,
            };
        case 'database-cpu-utilization':
            return {
                ...how,
                ...metric('CPUUtilization'),
                words: 'use of the processor',
                unit: '%',
                threshold: trigger.properties.thresholdPercent,
            };
        case 'database-connection-count':
            return {
                ...how,
                ...metric('DatabaseConnections'),
                words: 'connections',
                threshold: trigger.properties.thresholdCount,
            };
        case 'database-free-storage':
            return {
                ...how,
                ...metric('FreeStorageSpace'),
                words: 'free storage',
                unit: ' bytes',
                threshold: trigger.properties.thresholdMB * bytesOfMegabyte,
            };
        case 'database-free-memory':
            return {
                ...how,
                ...metric('FreeableMemory'),
                words: 'free memory',
                unit: ' bytes',
                threshold: trigger.properties.thresholdMB * bytesOfMegabyte,
            };
    }
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-credentials.js



const reservedUsers = { postgres: ['admin', 'rdsadmin'], mysql: ['rdsadmin', 'root', 'mysql'] };
const checkCredentials = ({ engine, user }, credentials, at) => {
    const { masterUserPassword: password } = credentials ?? {};
    const reserved = isPostgres(engine) ? reservedUsers.postgres : reservedUsers.mysql;
    const isReserved = reserved.includes(user.toLowerCase()) || (isPostgres(engine) && /^pg_/i.test(user));
    const name = [...at, 'masterUserName'];
    return [
        ...(!(0,token/* hasToken */.y0)(user) && user.length > engine.userLength
            ? [
                (0,diagnostic/* errorAt */.Os)('config/out-of-range', name, `The name of the first user has ${user.length} characters, and ${engine.name} takes ${engine.userLength}.`, 'Choose a shorter name.'),
            ]
            : []),
        ...(isReserved
            ? [
                (0,diagnostic/* errorAt */.Os)('config/database', name, `${engine.name} keeps the user "${user}" for itself.`, 'Choose another name.'),
            ]
            : []),
        ...(password === undefined || (0,token/* hasToken */.y0)(password) ? [] : checkPassword(password, engine.passwordLength, at)),
    ];
};
const checkPassword = (password, most, at) => {
    const path = [...at, 'masterUserPassword'];
    return [
        (0,diagnostic/* warningAt */.MK)('config/plain-password', path, 'The password is in the config and in the template, for everybody who may read them.', "Write $Secret('<name of the secret>'), or leave it out: then Secrets Manager makes one."),
        ...(/^[!-~]+$/.test(password) && !/[/"'@]/.test(password)
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, 'RDS takes printable ASCII characters in a password, and no space, /, ", \' or @.', 'Choose another password.'),
            ]),
        ...(password.length > most
            ? [(0,diagnostic/* errorAt */.Os)('config/out-of-range', path, `RDS takes ${most} characters of a password.`, 'Choose a shorter one.')]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-windows.js
const database_windows_days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayMinutes = 24 * 60;
const weekMinutes = database_windows_days.length * dayMinutes;
const minuteOf = (text) => {
    const [day = '', hours = '', minutes = ''] = text.toLowerCase().split(':');
    const index = database_windows_days.indexOf(day);
    if (index === -1 || Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return index * dayMinutes + Number(hours) * 60 + Number(minutes);
};
const shortest = 30;
const database_windows_longest = dayMinutes - 60;
const windowMistake = (window) => {
    const [start, end] = window.split('-').map(minuteOf);
    if (start === undefined || end === undefined)
        return 'names a day or a time that does not exist';
    const length = (end - start + weekMinutes) % weekMinutes;
    if (length < shortest)
        return `has ${length} minutes, and RDS takes ${shortest} or more`;
    return length > database_windows_longest ? 'has more than 23 hours, which leaves no time for the daily backup' : undefined;
};
const twoDigits = (value) => String(value).padStart(2, '0');
const timeOf = (minute) => {
    const ofDay = (minute + dayMinutes) % dayMinutes;
    return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
};
const backupWindowBefore = (window) => {
    const start = minuteOf(window.split('-')[0] ?? '') ?? 0;
    return `${timeOf(start - 60)}-${timeOf(start - 30)}`;
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-checks.js








const checkVersion = ({ engine, version }, at) => version === undefined || (0,token/* hasToken */.y0)(version) || engine.version.test(version)
    ? []
    : [
        (0,diagnostic/* errorAt */.Os)('config/database', [...at, 'version'], `"${version}" is no version of ${engine.name}.`, `Write one that \`aws rds describe-db-engine-versions --engine ${engine.name}\` lists, such as '${engine.example}'.`),
    ];
const postgresName = 63;
const checkDbName = ({ engine, dbName }, at) => isPostgres(engine) && !(0,token/* hasToken */.y0)(dbName) && dbName.length > postgresName
    ? [
        (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...at, 'dbName'], `The name of the database has ${dbName.length} characters, and PostgreSQL takes ${postgresName}.`, 'Choose a shorter name.'),
    ]
    : [];
const unencrypted = /^db\.(?:m1\.|m2\.|t1\.|t2\.micro$)/;
const notOfAurora = /^db\.(?:t[34]g?\.(?:micro|small|xlarge|2xlarge)$|m\d)/;
const checkSize = (size, isCluster, at) => {
    if ((0,token/* hasToken */.y0)(size))
        return [];
    if (unencrypted.test(size))
        return [
            (0,diagnostic/* errorAt */.Os)('config/database', at, `${size} has no encrypted disks, and every database here is encrypted.`, 'Write db.t4g.micro, or another type of a later generation.'),
        ];
    return isCluster && notOfAurora.test(size)
        ? [
            (0,diagnostic/* errorAt */.Os)('config/database', at, `Aurora has no machines of the type ${size}.`, 'Write db.t4g.medium, which is the smallest, or a type of the r family such as db.r7g.large.'),
        ]
        : [];
};
const checkSizes = ({ isCluster, instances, replicas, capacity }, at) => [
    ...(capacity
        ? []
        : instances.flatMap(({ size }, index) => checkSize(size, isCluster, [
            ...at,
            ...(isCluster ? ['instances', index] : ['primaryInstance']),
            'instanceSize',
        ]))),
    ...replicas.flatMap(({ size }, index) => checkSize(size, false, [...at, 'readReplicas', index, 'instanceSize'])),
];
const checkStorage = ({ storage: { initialSize, maxSize } }, at) => {
    if (maxSize === initialSize || maxSize >= Math.ceil(initialSize * 1.1))
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/database', [...at, 'storage'], `A disk of ${initialSize} GiB that may grow to ${maxSize} GiB: RDS takes a limit from ${Math.ceil(initialSize * 1.1)} GiB, a tenth more.`, `Write maxSize: ${Math.ceil(initialSize * 1.1)} or more, or ${initialSize} for a disk that never grows.`),
    ];
};
const checkCapacity = ({ capacity }, at) => {
    if (capacity === undefined)
        return [];
    const { min, max } = capacity;
    const halves = (key, value) => Number.isInteger(value * 2)
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/out-of-range', [...at, key], `\`${key}\` is ${value}; capacity units come in steps of 0.5.`, `Write ${Math.floor(value * 2) / 2} or ${Math.ceil(value * 2) / 2}.`),
        ];
    return [
        ...halves('minCapacity', min),
        ...halves('maxCapacity', max),
        ...(min > max
            ? [
                (0,diagnostic/* errorAt */.Os)('config/database', [...at, 'minCapacity'], `The least capacity, ${min}, is more than the most, ${max}.`, 'Write a smaller minCapacity, or a larger maxCapacity.'),
            ]
            : []),
    ];
};
const checkBackups = ({ isCluster, replicas }, days, at) => {
    if (days > 0 || (!isCluster && replicas.length === 0))
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/database', at, isCluster
            ? 'Aurora always keeps backups, for a day at least.'
            : 'AWS makes read replicas from backups alone, and they are turned off.', 'Write 1 or more, or leave it out.'),
    ];
};
const checkLogging = (layout, logging, at) => {
    const { engine, isCluster } = layout;
    const audits = engine.logs.includes('audit');
    const events = audits ? undefined : logging?.engineSpecificOptions?.server_audit_events;
    const ofEvents = events === undefined
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/database', [...at, 'engineSpecificOptions', 'server_audit_events'], `${engine.name} sends no audit log to CloudWatch Logs here.`, 'Remove it.'),
        ];
    const ofTypes = (logging?.logTypes ?? []).flatMap((type, index) => {
        if (engine.logs.includes(type))
            return [];
        const known = `${engine.name} sends ${engine.logs.join(', ')}.`;
        return [
            (0,diagnostic/* errorAt */.Os)('config/database', [...at, 'logTypes', index], `${engine.name} sends no log "${(0,token/* shownText */.f$)(type)}" to CloudWatch Logs.`, type === 'audit' && !isPostgres(engine) && !isCluster
                ? `Remove it: outside of Aurora the audit log needs an option group, which no snapshot lets go. ${known}`
                : (0,suggest/* didYouMean */.au)((0,token/* shownText */.f$)(type), engine.logs)),
        ];
    });
    return [...ofEvents, ...ofTypes];
};
const checkEnded = (type, at) => isEnded(type)
    ? [
        (0,diagnostic/* errorAt */.Os)('config/not-supported', [...at, 'type'], `AWS ended Aurora Serverless v1 on March 31, 2025, and makes no database of the type ${type} any more.`, `Write ${type}-v2.`),
    ]
    : [];
const checkExisting = (own, at) => {
    const made = ['credentials', 'accessibility', 'logging', 'preferredMaintenanceWindow', 'alarms'];
    const { secretArn = '' } = own.existing ?? {};
    const isWhole = (0,token/* hasToken */.y0)(secretArn) || /:secret:[^:]+-[A-Za-z0-9]{6}$/.test(secretArn);
    const ofSecret = isWhole
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...at, 'existing', 'secretArn'], `"${secretArn}" is not the whole ARN of a secret, which ends with a hyphen and six characters.`, 'Write the ARN that `aws secretsmanager describe-secret` shows, without a key behind it.'),
        ];
    const ofMade = made.flatMap((key) => own[key] === undefined
        ? []
        : [
            (0,diagnostic/* errorAt */.Os)('config/database', [...at, key], `\`${key}\` is of a database that is made, and this one is there already.`, key === 'credentials' ? 'Remove it: the user is in the secret of existing.secretArn.' : 'Remove it.'),
        ]);
    return [...ofSecret, ...ofMade];
};
const checkDatabase = (own, { path }) => {
    const at = [...path, 'properties'];
    const layout = layoutOf(own);
    if (layout === undefined || own.engine === undefined)
        return checkExisting(own, at);
    const ended = checkEnded(own.engine.type, [...at, 'engine']);
    if (ended.length > 0)
        return ended;
    const engine = [...at, 'engine', 'properties'];
    const window = own.preferredMaintenanceWindow;
    const mistake = window === undefined || (0,token/* hasToken */.y0)(window) ? undefined : windowMistake(window);
    return [
        ...checkVersion(layout, engine),
        ...checkDbName(layout, engine),
        ...checkSizes(layout, engine),
        ...checkStorage(layout, engine),
        ...checkCapacity(layout, engine),
        ...checkBackups(layout, own.automatedBackupRetentionDays, [...at, 'automatedBackupRetentionDays']),
        ...checkCredentials(layout, own.credentials, [...at, 'credentials']),
        ...database_access_checkAccess(own.accessibility, [...at, 'accessibility']),
        ...checkLogging(layout, own.logging, [...at, 'logging']),
        ...(mistake === undefined
            ? []
            : [
                (0,diagnostic/* errorAt */.Os)('config/wrong-format', [...at, 'preferredMaintenanceWindow'], `The maintenance window "${window}" ${mistake}.`, 'Write a time of the week in UTC, such as Sun:02:00-Sun:04:00.'),
            ]),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-connection.js





const connectionSecret = 'ConnectionSecret';
const credentialsSecret = 'CredentialsSecret';
const database_connection_joined = (texts) => (0,expression/* concat */.xW)(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));
const loginSecret = (own, database) => {
    if (own.existing !== undefined)
        return (0,token/* expressionOf */.ez)(own.existing.secretArn);
    return own.credentials?.masterUserPassword === undefined ? (0,expression/* ref */.KR)(database.id(credentialsSecret)) : undefined;
};
const passwordOf = (own, database) => {
    const { masterUserPassword: written } = own.credentials ?? {};
    return written === undefined
        ? dynamicReferenceTo({ secret: (0,expression/* ref */.KR)(database.id(credentialsSecret)), key: 'password' })
        : (0,token/* expressionOf */.ez)(written);
};
const loginOf = (own, database) => {
    if (own.existing !== undefined) {
        const secret = (0,token/* expressionOf */.ez)(own.existing.secretArn);
        return {
            user: dynamicReferenceTo({ secret, key: 'username' }),
            password: dynamicReferenceTo({ secret, key: 'password' }),
        };
    }
    const { masterUserPassword: written } = own.credentials ?? {};
    const isPlain = written !== undefined && !(0,token/* hasToken */.y0)(written);
    return {
        user: (0,token/* expressionOf */.ez)(layoutOf(own)?.user ?? ''),
        password: isPlain ? encodeURIComponent(written) : passwordOf(own, database),
    };
};
const connectionStrings = (own, database) => {
    const { engine, host, port, dbName, readerHost, replicaHosts } = addressOf(own, database);
    const { user, password } = loginOf(own, database);
    const url = (at) => (0,expression/* concat */.xW)(`${engine.scheme}://`, user, ':', password, '@', at, `:${port}/`, dbName);
    const jdbc = (at) => (0,expression/* concat */.xW)(`jdbc:${engine.scheme}://`, at, `:${port}/`, dbName, '?user=', user, '&password=', password);
    return {
        connectionString: url(host),
        jdbcConnectionString: jdbc(host),
        ...(readerHost === undefined
            ? {}
            : { readerConnectionString: url(readerHost), readerJdbcConnectionString: jdbc(readerHost) }),
        ...(replicaHosts.length === 0
            ? {}
            : {
                readReplicaConnectionStrings: database_connection_joined(replicaHosts.map(url)),
                readReplicaJdbcConnectionStrings: database_connection_joined(replicaHosts.map(jdbc)),
            }),
    };
};
const secretDatabaseParams = [
    'connectionString',
    'jdbcConnectionString',
    'readerConnectionString',
    'readerJdbcConnectionString',
    'readReplicaConnectionStrings',
    'readReplicaJdbcConnectionStrings',
];
const databaseSecrets = (own, database) => {
    const secret = (0,expression/* ref */.KR)(database.id(connectionSecret));
    return Object.fromEntries(Object.keys(connectionStrings(own, database)).map((key) => [key, { secret, key }]));
};
const readableParams = ({ host, port, dbName, hosts, readerHost, replicaHosts, }) => ({
    host,
    port: String(port),
    dbName,
    hosts: database_connection_joined(hosts),
    ...(readerHost === undefined ? {} : { readerHost, readerPort: String(port) }),
    ...(replicaHosts.length === 0 ? {} : { readReplicaHosts: database_connection_joined(replicaHosts) }),
    ...Object.fromEntries(replicaHosts.map((_, index) => [`readReplica${index}Port`, String(port)])),
});
const databaseParams = (own, database) => ({
    ...readableParams(addressOf(own, database)),
    ...Object.fromEntries(Object.entries(databaseSecrets(own, database)).map(([param, secret]) => [param, dynamicReferenceTo(secret)])),
});
const asVariables = (params) => Object.fromEntries(Object.entries(params).map(([param, value]) => [(0,cloudformation_names/* screamingSnakeCase */.Oy)(param), value]));
const databaseConnection = (own, database) => {
    const login = loginSecret(own, database);
    return {
        statements: [],
        variables: asVariables(readableParams(addressOf(own, database))),
        secrets: {
            ...asVariables(databaseSecrets(own, database)),
            ...(login === undefined
                ? {}
                : { USERNAME: { secret: login, key: 'username' }, PASSWORD: { secret: login, key: 'password' } }),
        },
    };
};
const nameLength = 128;
const secretResource = (kind, word, properties, database) => ({
    kind: 'resource',
    id: database.id(kind),
    from: database.path,
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::SecretsManager::Secret',
        Metadata: database.metadata,
        Properties: {
            Name: (0,cloudformation_names/* physicalName */.NJ)(database.stage.stack, `${database.name}-${word}`, nameLength),
            ...properties,
        },
    },
});
const databaseSecretResources = (own, database) => {
    const strings = Object.entries(connectionStrings(own, database));
    const makesPassword = own.existing === undefined && own.credentials?.masterUserPassword === undefined;
    return [
        ...(makesPassword
            ? [
                secretResource(credentialsSecret, 'credentials', {
                    Description: `The first user of the database ${database.name} and its password.`,
                    GenerateSecretString: {
                        SecretStringTemplate: (0,expression/* concat */.xW)('{"username":"', (0,token/* expressionOf */.ez)(layoutOf(own)?.user ?? ''), '"}'),
                        GenerateStringKey: 'password',
                        PasswordLength: 32,
                        ExcludePunctuation: true,
                    },
                }, database),
            ]
            : []),
        secretResource(connectionSecret, 'connection', {
            Description: `Connection strings of the database ${database.name}, for the jobs that are connected to it.`,
            SecretString: (0,expression/* concat */.xW)('{', ...strings.flatMap(([key, value], index) => [`${index ? ',' : ''}"${key}":"`, value, '"']), '}'),
        }, database),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-cost.js

const dollarsOfMachine = {
    'db.t4g.micro': 0.016,
    'db.t4g.small': 0.032,
    'db.t4g.medium': 0.065,
};
const dollarsOfUnit = 0.12;
const dollarsOfGiB = 0.115;
const dollarsOfSecret = 0.4;
const hoursPerMonth = 730;
const costOfDatabase = (own) => {
    const layout = layoutOf(own);
    const secrets = own.existing === undefined && own.credentials?.masterUserPassword === undefined ? 2 : 1;
    const perHour = (secrets * dollarsOfSecret) / hoursPerMonth;
    if (layout === undefined)
        return perHour;
    const { instances, replicas, capacity, storage } = layout;
    if (capacity)
        return perHour + instances.length * capacity.min * dollarsOfUnit;
    const disk = (storage.initialSize * dollarsOfGiB) / hoursPerMonth;
    return [...instances, ...replicas].reduce((sum, { size, multiAz }) => {
        const machine = layout.isCluster ? undefined : dollarsOfMachine[size];
        return sum === undefined || machine === undefined ? undefined : sum + (multiAz ? 2 : 1) * (machine + disk);
    }, perHour);
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-logs.js





const logTypesOf = ({ engine }, logging) => logging?.disabled ? [] : [...new Set(logging?.logTypes ?? engine.usualLogs)];
const usualDays = 90;
const databaseLogGroups = (layout, logging, database, replica) => {
    const prefix = layout.isCluster ? 'Cluster' : 'Instance';
    const kind = replica === undefined ? prefix : `Replica${replica}`;
    return logTypesOf(layout, logging).map((type) => ({
        kind: 'resource',
        id: database.id(`${kind}${(0,cloudformation_names/* pascalCase */.fL)(type)}LogGroup`),
        from: database.path,
        tags: 'in-place',
        holdsData: 'deleted',
        body: {
            Type: 'AWS::Logs::LogGroup',
            Metadata: database.metadata,
            Properties: {
                LogGroupName: (0,expression/* concat */.xW)(`/aws/rds/${layout.isCluster ? 'cluster' : 'instance'}/`, identifierOf(layout, database, replica), `/${type}`),
                RetentionInDays: logging?.retentionDays ?? usualDays,
            },
        },
    }));
};
const stagesSince = 18;
const onOff = (value) => (value ? '1' : '0');
const postgresParameters = ({ version }, options) => {
    const isLogged = options?.log_connections;
    const stages = isLogged ? { log_connections: 'all' } : {};
    const listsStages = Number.parseInt(version ?? '', 10) >= stagesSince;
    const connections = listsStages ? stages : { log_connections: onOff(isLogged) };
    return {
        ...connections,
        log_disconnections: onOff(options?.log_disconnections),
        log_lock_waits: onOff(options?.log_lock_waits),
        log_min_duration_statement: String(options?.log_min_duration_statement ?? 10_000),
        log_statement: options?.log_statement ?? 'ddl',
    };
};
const mysqlParameters = ({ isCluster }, types, options) => {
    const seconds = options?.long_query_time ?? 10;
    const audits = types.includes('audit');
    return {
        log_output: 'FILE',
        general_log: onOff(types.includes('general')),
        slow_query_log: onOff(types.includes('slowquery') && seconds !== -1),
        ...(seconds === -1 ? {} : { long_query_time: String(seconds) }),
        ...(isCluster && audits
            ? {
                server_audit_logging: '1',
                server_audit_events: (options?.server_audit_events ?? ['QUERY_DDL']).join(','),
            }
            : {}),
    };
};
const parameterGroupKind = ({ isCluster, version }) => {
    if (version === undefined || (0,token/* hasToken */.y0)(version))
        return undefined;
    return isCluster ? 'DbClusterParameterGroup' : 'DbParameterGroup';
};
const parameterGroup = (layout, logging, database) => {
    const kind = parameterGroupKind(layout);
    if (kind === undefined)
        return [];
    const { engine, version = '', isCluster } = layout;
    const options = logging?.engineSpecificOptions;
    const parameters = isPostgres(engine)
        ? postgresParameters(layout, options)
        : mysqlParameters(layout, logTypesOf(layout, logging), options);
    return [
        {
            kind: 'resource',
            id: database.id(kind),
            from: database.path,
            tags: 'in-place',
            holdsData: 'no',
            body: {
                Type: isCluster ? 'AWS::RDS::DBClusterParameterGroup' : 'AWS::RDS::DBParameterGroup',
                Metadata: database.metadata,
                Properties: {
                    Description: `Logs of the database ${database.name}.`,
                    Family: engine.name + (engine.family.exec(version)?.[0] ?? ''),
                    Parameters: parameters,
                },
            },
        },
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-instances.js








const dependenciesOf = ({ own, layout, database }, replica) => [
    ...databaseLogGroups(layout, own.logging, database, replica).map(({ id }) => id),
    ...(database_access_isPublic(own.accessibility) ? network/* network */.Nm.dependsOn : []),
];
const database_instances_resource = ({ database }, kind, holdsData, Type, DependsOn, Properties) => ({
    kind: 'resource',
    id: database.id(kind),
    from: database.path,
    tags: 'in-place',
    holdsData,
    body: {
        Type,
        ...(DependsOn.length > 0 ? { DependsOn } : {}),
        Metadata: database.metadata,
        Properties,
    },
});
const databaseBody = ({ own, layout, database }) => {
    const logs = logTypesOf(layout, own.logging);
    return {
        Engine: layout.engine.name,
        EngineVersion: layout.version === undefined ? undefined : (0,token/* expressionOf */.ez)(layout.version),
        MasterUsername: (0,token/* expressionOf */.ez)(layout.user),
        MasterUserPassword: passwordOf(own, database),
        DBSubnetGroupName: (0,expression/* ref */.KR)(database.id('DbSubnetGroup')),
        StorageEncrypted: true,
        BackupRetentionPeriod: own.automatedBackupRetentionDays,
        CopyTagsToSnapshot: true,
        DeletionProtection: own.deletionProtection && !database.stage.preview,
        EnableCloudwatchLogsExports: logs.length > 0 ? logs : undefined,
        ...maintenance(own),
    };
};
const maintenance = ({ preferredMaintenanceWindow: window }) => {
    if (window === undefined)
        return {};
    if ((0,token/* hasToken */.y0)(window))
        return { PreferredMaintenanceWindow: (0,token/* expressionOf */.ez)(window) };
    return { PreferredMaintenanceWindow: window.toLowerCase(), PreferredBackupWindow: backupWindowBefore(window) };
};
const groupOf = ({ database }) => (0,expression/* getAtt */.CN)(database.id('SecurityGroup'), 'GroupId');
const parametersOf = ({ layout, database }) => {
    const kind = parameterGroupKind(layout);
    return kind === undefined ? undefined : (0,expression/* ref */.KR)(database.id(kind));
};
const machineBody = (made, { size, multiAz }) => {
    const { initialSize, maxSize } = made.layout.storage;
    return {
        DBInstanceClass: size,
        MultiAZ: multiAz,
        StorageType: 'gp3',
        MaxAllocatedStorage: maxSize > initialSize ? maxSize : undefined,
        AutoMinorVersionUpgrade: made.layout.minorUpgrades,
        PubliclyAccessible: database_access_isPublic(made.own.accessibility),
        VPCSecurityGroups: [groupOf(made)],
        DBParameterGroupName: parametersOf(made),
    };
};
const primaryInstance = (made) => {
    const { layout, database } = made;
    const [primary] = layout.instances;
    return database_instances_resource(made, primary.kind, 'snapshot', 'AWS::RDS::DBInstance', dependenciesOf(made), {
        DBInstanceIdentifier: identifierOf(layout, database),
        DBName: (0,token/* expressionOf */.ez)(layout.dbName),
        Port: String(layout.port),
        AllocatedStorage: String(layout.storage.initialSize),
        AllowMajorVersionUpgrade: true,
        ...databaseBody(made),
        ...machineBody(made, primary),
    });
};
const replicaInstance = (made, replica, index) => {
    const { own, layout, database } = made;
    const logs = logTypesOf(layout, own.logging);
    return database_instances_resource(made, replica.kind, 'deleted', 'AWS::RDS::DBInstance', dependenciesOf(made, index), {
        DBInstanceIdentifier: identifierOf(layout, database, index),
        SourceDBInstanceIdentifier: (0,expression/* ref */.KR)(database.id('DbInstance')),
        CopyTagsToSnapshot: true,
        EnableCloudwatchLogsExports: logs.length > 0 ? logs : undefined,
        ...machineBody(made, replica),
    });
};
const cluster = (made) => {
    const { layout, database } = made;
    const { capacity } = layout;
    return database_instances_resource(made, 'DbCluster', 'snapshot', 'AWS::RDS::DBCluster', dependenciesOf(made), {
        DBClusterIdentifier: identifierOf(layout, database),
        DatabaseName: (0,token/* expressionOf */.ez)(layout.dbName),
        Port: layout.port,
        VpcSecurityGroupIds: [groupOf(made)],
        DBClusterParameterGroupName: parametersOf(made),
        ServerlessV2ScalingConfiguration: capacity && { MinCapacity: capacity.min, MaxCapacity: capacity.max },
        ...databaseBody(made),
    });
};
const clusterInstance = (made, { kind, size }, index) => {
    const { own, layout, database } = made;
    const [first] = layout.instances;
    const dependsOn = [
        ...(index === 0 ? [] : [database.id(first.kind)]),
        ...(database_access_isPublic(own.accessibility) ? network/* network */.Nm.dependsOn : []),
    ];
    return database_instances_resource(made, kind, 'deleted', 'AWS::RDS::DBInstance', dependsOn, {
        DBClusterIdentifier: (0,expression/* ref */.KR)(database.id('DbCluster')),
        DBInstanceClass: size,
        Engine: layout.engine.name,
        AutoMinorVersionUpgrade: layout.minorUpgrades,
        PubliclyAccessible: database_access_isPublic(own.accessibility),
    });
};
const databaseInstances = (made) => {
    const { layout } = made;
    return layout.isCluster
        ? [cluster(made), ...layout.instances.map((one, index) => clusterInstance(made, one, index))]
        : [primaryInstance(made), ...layout.replicas.map((one, index) => replicaInstance(made, one, index))];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/database-engine.js


const version = (0,shape/* text */.Qq)("The version of the engine, in quotes, such as `'17.6'`; that of AWS's choice without it.");
const database_engine_common = { disableAutoMinorVersionUpgrade: (0,shape/* flag */.Jt)('Stay at exactly this version.', { default: false }) };
const instanceSize = (0,shape/* required */.mw)((0,shape/* text */.Qq)('The type of the machine, such as `db.t4g.micro`.', { pattern: '^db\\.[a-z0-9-]+\\.[a-z0-9-]+$' }));
const database_engine_port = (0,shape/* integer */.nd)('The port it listens at.', { minimum: 1_150, maximum: 65_535 });
const databaseName = (0,shape/* text */.Qq)('The first database in it.', {
    default: 'defdb',
    pattern: '^[A-Za-z]\\w*$',
    maxLength: 64,
});
const rds = {
    ...database_engine_common,
    version,
    dbName: databaseName,
    port: database_engine_port,
    storage: (0,shape/* object */.Ik)('The disk.', {
        initialSize: (0,shape/* integer */.nd)('GiB at the beginning.', { default: 20, minimum: 20, maximum: 65_536 }),
        maxSize: (0,shape/* integer */.nd)('GiB that it may grow to.', { default: 200, minimum: 20, maximum: 65_536 }),
    }),
    primaryInstance: (0,shape/* required */.mw)((0,shape/* object */.Ik)('The machine.', { instanceSize, multiAz: (0,shape/* flag */.Jt)('Keep a second one in another availability zone.') })),
    readReplicas: (0,shape/* list */.p_)('Copies that are only read.', (0,shape/* object */.Ik)('A copy.', { instanceSize, multiAz: (0,shape/* flag */.Jt)('Keep a second one in another availability zone.') }), { default: [], maxItems: 15 }),
};
const aurora = {
    ...database_engine_common,
    version,
    dbName: databaseName,
    port: database_engine_port,
    instances: (0,shape/* required */.mw)((0,shape/* list */.p_)('The machines; the first one writes.', (0,shape/* object */.Ik)('A machine.', { instanceSize }), { minItems: 1, maxItems: 16 })),
};
const serverlessV2 = {
    ...database_engine_common,
    version,
    dbName: databaseName,
    minCapacity: (0,shape/* number */.ai)('The least capacity units (2 GiB each), in steps of 0.5.', {
        default: 0.5,
        minimum: 0,
        maximum: 256,
    }),
    maxCapacity: (0,shape/* number */.ai)('The most capacity units, in steps of 0.5.', { default: 10, minimum: 1, maximum: 256 }),
    serverlessReadersCount: (0,shape/* integer */.nd)('Copies that are only read.', { default: 0, minimum: 0, maximum: 15 }),
};
const serverless = {
    ...database_engine_common,
    version,
    dbName: databaseName,
    minCapacity: (0,shape/* integer */.nd)('The least capacity units.', { default: 2, minimum: 1, maximum: 384 }),
    maxCapacity: (0,shape/* integer */.nd)('The most capacity units.', { default: 4, minimum: 1, maximum: 384 }),
    pauseAfterSeconds: (0,shape/* integer */.nd)('Seconds without a connection after which it is paused.', {
        minimum: 300,
        maximum: 86_400,
    }),
};
const variantsOf = (types, properties) => Object.entries(types).map(([type, says]) => (0,schema_member/* variant */.Ox)(type, says, properties));
const laterVariantsOf = (types, properties) => Object.entries(types).map(([type, says]) => (0,schema_member/* laterVariant */.AE)(type, says, properties));
const databaseEngine = (0,schema_member/* variants */.HI)('The engine of the database, and its machines.', ...variantsOf({
    postgres: 'PostgreSQL.',
    mysql: 'MySQL.',
    mariadb: 'MariaDB.',
}, rds), ...laterVariantsOf({
    'oracle-ee': 'Oracle, Enterprise Edition.',
    'oracle-se2': 'Oracle, Standard Edition 2.',
    'sqlserver-ee': 'SQL Server, Enterprise.',
    'sqlserver-ex': 'SQL Server, Express.',
    'sqlserver-se': 'SQL Server, Standard.',
    'sqlserver-web': 'SQL Server, Web.',
}, rds), ...variantsOf({ 'aurora-mysql': 'Aurora for MySQL.', 'aurora-postgresql': 'Aurora for PostgreSQL.' }, aurora), ...variantsOf({
    'aurora-mysql-serverless-v2': 'Aurora for MySQL that grows with the load.',
    'aurora-postgresql-serverless-v2': 'Aurora for PostgreSQL that grows with the load.',
}, serverlessV2), ...variantsOf({
    'aurora-mysql-serverless': 'Aurora Serverless v1 for MySQL, which AWS offers no more.',
    'aurora-postgresql-serverless': 'Aurora Serverless v1 for PostgreSQL, which AWS offers no more.',
}, serverless));

;// CONCATENATED MODULE: ./lib/resources/shapes/database-shape.js






const engineSpecificOptions = (0,shape/* object */.Ik)('What only one family of engines knows.', {
    log_connections: (0,shape/* flag */.Jt)('PostgreSQL: log who connects.', { default: false }),
    log_disconnections: (0,shape/* flag */.Jt)('PostgreSQL: log who leaves.', { default: false }),
    log_lock_waits: (0,shape/* flag */.Jt)('PostgreSQL: log long waits for locks.', { default: false }),
    log_min_duration_statement: (0,shape/* integer */.nd)('PostgreSQL: log statements that take so many milliseconds; -1 for none.', {
        default: 10_000,
        minimum: -1,
    }),
    log_statement: (0,shape/* oneOf */.yL)('PostgreSQL: which statements are logged.', ['all', 'ddl', 'mod', 'none'], { default: 'ddl' }),
    server_audit_events: (0,shape/* list */.p_)('Aurora for MySQL: what is audited.', (0,shape/* oneOf */.yL)('A kind of event.', ['CONNECT', 'QUERY', 'QUERY_DCL', 'QUERY_DDL', 'QUERY_DML', 'QUERY_DML_NO_SELECT'])),
    long_query_time: (0,shape/* integer */.nd)('MySQL and MariaDB: log queries that take so many seconds; -1 for none.', {
        default: 10,
        minimum: -1,
    }),
});
const hostName = { pattern: '^[A-Za-z0-9][A-Za-z0-9.-]*$', maxLength: 255 };
const existing = (0,shape/* object */.Ik)('A database that is there already, instead of one that is made: nothing of it is changed.', {
    engine: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('Its engine.', ['postgres', 'mysql', 'mariadb'])),
    host: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name by which it is reached.', hostName)),
    readerHost: (0,shape/* text */.Qq)('The name by which its copies are reached.', hostName),
    port: (0,shape/* integer */.nd)('The port it listens at; that of the engine without it.', { minimum: 1, maximum: 65_535 }),
    dbName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The database in it.', { pattern: '^[A-Za-z_][\\w-]*$', maxLength: 64 })),
    secretArn: (0,shape/* required */.mw)((0,aws_values/* arnText */.F7)('The ARN of a secret of Secrets Manager with the keys `username` and `password`, as RDS makes it.', 'arn:aws:secretsmanager')),
    securityGroupId: (0,shape/* later */.NU)((0,shape/* text */.Qq)('The id of its security group, which is opened to the jobs.', { pattern: '^sg-[0-9a-f]{8,17}$' })),
});
const databaseProperties = {
    credentials: (0,shape/* object */.Ik)('The first user, who may do everything.', {
        masterUserName: (0,shape/* text */.Qq)('The name of the user.', { default: 'db_master_user', pattern: '^[A-Za-z]\\w*$' }),
        masterUserPassword: (0,shape/* secret */.rJ)('The password, at least 8 characters; write it as `$Secret(…)`, or leave it out: then Secrets Manager makes one.', { minLength: 8, maxLength: 128 }),
    }),
    engine: databaseEngine,
    existing,
    accessibility: (0,shape/* object */.Ik)('Who reaches it.', {
        accessibilityMode: (0,shape/* laterMembers */.yc)((0,shape/* oneOf */.yL)('Everybody on the internet; the addresses of `whitelistedIps` alone; the VPC of the stack; or only what is connected to it. The last three also let in `whitelistedIps`.', ['internet', 'whitelisted-ips-only', 'vpc', 'scoping-workloads-in-vpc'], { default: 'vpc' }), 'scoping-workloads-in-vpc'),
        whitelistedIps: (0,shape/* list */.p_)('Addresses that reach it.', (0,shape/* text */.Qq)('An address or a range in CIDR notation.')),
        forceDisablePublicIp: (0,shape/* flag */.Jt)('Give it no public address, so that nobody outside of the VPC reaches it.'),
    }),
    deletionProtection: (0,shape/* flag */.Jt)('Refuse to delete it; without effect in previews.', { default: false }),
    automatedBackupRetentionDays: (0,shape/* integer */.nd)('Days that a backup is kept; 0 for no backups.', {
        default: 1,
        minimum: 0,
        maximum: 35,
    }),
    preferredMaintenanceWindow: (0,shape/* text */.Qq)('When it may be down, such as `Sun:02:00-Sun:04:00`, in UTC.', {
        pattern: '^[A-Za-z]{3}:\\d{2}:\\d{2}-[A-Za-z]{3}:\\d{2}:\\d{2}$',
    }),
    alarms: databaseAlarms,
    disabledGlobalAlarms: (0,shape/* ignored */.PP)(disabledGlobalAlarms, 'There are no global alarms here.'),
    logging: (0,shape/* object */.Ik)('What the database logs.', {
        disabled: (0,shape/* flag */.Jt)('Keep no log.', { default: false }),
        retentionDays: (0,shape/* oneOf */.yL)('Days that the log is kept.', log_shape/* retentionDays */.Ol, { default: 90 }),
        logTypes: (0,shape/* list */.p_)('Which logs, such as `postgresql` or `slowquery`.', (0,shape/* text */.Qq)('The name of a log.')),
        engineSpecificOptions,
        logForwarding: (0,shape/* later */.NU)(log_shape/* logForwarding */.g),
    }),
    dev: (0,shape/* ignored */.PP)(localDevelopment, 'Local development is no part of this action.'),
};

;// CONCATENATED MODULE: ./lib/resources/types/relational-database.js











const noReader = 'The database has no reader: only those of Aurora have one.';
const noReplica = 'The database has no copies: add readReplicas to its engine.';
const relationalDatabase = defineResource({
    type: 'relational-database',
    says: 'A relational database of RDS or Aurora, which is deleted after a snapshot when the stage is destroyed. It costs by the hour, used or not.',
    properties: databaseProperties,
    exactlyOne: ['engine', 'existing'],
    example: `
resources:
  database:
    type: relational-database
    properties:
      credentials:
        masterUserPassword: $Secret('database.password')
      engine:
        type: postgres
        properties:
          version: '17.6'
          primaryInstance:
            instanceSize: db.t4g.micro
      alarms:
        - trigger:
            type: database-free-storage
            properties:
              thresholdMB: 2000
              comparisonOperator: LessThanThreshold
  warehouse:
    type: relational-database
    properties:
      engine:
        type: aurora-postgresql-serverless-v2
        properties:
          version: '17.6'
          maxCapacity: 4
`,
    mainChild: 'DbInstance',
    alsoMain: ['DbCluster'],
    params: (database, own) => databaseParams(own, database),
    absent: {
        readerHost: noReader,
        readerPort: noReader,
        readerConnectionString: noReader,
        readerJdbcConnectionString: noReader,
        readReplicaHosts: noReplica,
        readReplicaConnectionStrings: noReplica,
        readReplicaJdbcConnectionStrings: noReplica,
    },
    secretParams: secretDatabaseParams,
    secrets: (database, own) => databaseSecrets(own, database),
    connectTo: (database, own) => databaseConnection(own, database),
    propertyNames: {
        AllocatedStorage: 'engine',
        AutoMinorVersionUpgrade: 'engine',
        BackupRetentionPeriod: 'automatedBackupRetentionDays',
        DBInstanceClass: 'engine',
        DeletionProtection: 'deletionProtection',
        EnableCloudwatchLogsExports: 'logging',
        Engine: 'engine',
        EngineVersion: 'engine',
        MasterUserPassword: 'credentials',
        MasterUsername: 'credentials',
        MaxAllocatedStorage: 'engine',
        MultiAZ: 'engine',
        Port: 'engine',
        PreferredMaintenanceWindow: 'preferredMaintenanceWindow',
        PubliclyAccessible: 'accessibility',
        ServerlessV2ScalingConfiguration: 'engine',
    },
    standingCost: costOfDatabase,
    check: (own, database) => [
        ...checkDatabase(own, database),
        ...checkAlarms(own.alarms ?? [], database),
        ...checkDatabaseAlarms(own, database),
    ],
    expand: (own, database) => {
        const layout = layoutOf(own);
        if (layout === undefined)
            return databaseSecretResources(own, database);
        return [
            { kind: 'need', of: 'network' },
            ...databasePlace(layout, own.accessibility, database),
            ...databaseSecretResources(own, database),
            ...parameterGroup(layout, own.logging, database),
            ...databaseLogGroups(layout, own.logging, database),
            ...layout.replicas.flatMap((_, index) => databaseLogGroups(layout, own.logging, database, index)),
            ...databaseInstances({ own, layout, database }),
            ...alarmResources(own.alarms ?? [], database, watchedOfDatabase(own, database)),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/resources/types/sns-topic.js






const sns_topic_arnOf = (topic) => (0,expression/* ref */.KR)(topic.id('Topic'));
const sns_topic_nameOf = (topic) => (0,expression/* getAtt */.CN)(topic.id('Topic'), 'TopicName');
const longestName = 256;
const fifoSuffix = '.fifo';
const fifoName = ({ name, stage }) => (0,expression/* concat */.xW)((0,cloudformation_names/* physicalName */.NJ)(stage.stack, name, longestName - fifoSuffix.length), fifoSuffix);
const snsTopic = defineResource({
    type: 'sns-topic',
    says: 'An SNS topic: what is published to it reaches every subscriber.',
    properties: {
        smsDisplayName: (0,shape/* text */.Qq)('The name that subscribers by SMS see.', { maxLength: 100 }),
        fifoEnabled: (0,shape/* flag */.Jt)('Keep the order of messages, and each only once; only queues can subscribe.', { default: false }),
        contentBasedDeduplication: (0,shape/* flag */.Jt)('Messages of equal content within five minutes count as one; of FIFO topics.', {
            default: false,
        }),
    },
    example: `
resources:
  orders:
    type: sns-topic
    properties:
      smsDisplayName: Orders
`,
    mainChild: 'Topic',
    params: (topic) => ({ arn: sns_topic_arnOf(topic), name: sns_topic_nameOf(topic) }),
    connectWords: 'publish to, subscribe to and unsubscribe from',
    connectTo: (topic) => ({
        statements: [
            (0,contribution/* allow */.c)([
                'sns:ConfirmSubscription',
                'sns:GetTopicAttributes',
                'sns:ListSubscriptionsByTopic',
                'sns:Publish',
                'sns:Subscribe',
            ], sns_topic_arnOf(topic)),
            (0,contribution/* allow */.c)(['sns:Unsubscribe'], [sns_topic_arnOf(topic), (0,expression/* concat */.xW)(sns_topic_arnOf(topic), ':*')]),
        ],
        variables: { ARN: sns_topic_arnOf(topic), NAME: sns_topic_nameOf(topic) },
    }),
    propertyNames: {
        DisplayName: 'smsDisplayName',
        FifoTopic: 'fifoEnabled',
        ContentBasedDeduplication: 'contentBasedDeduplication',
    },
    check: ({ fifoEnabled, contentBasedDeduplication }, topic) => contentBasedDeduplication && !fifoEnabled
        ? [
            (0,diagnostic/* errorAt */.Os)('config/fifo-only', [...topic.path, 'properties', 'contentBasedDeduplication'], 'contentBasedDeduplication is for FIFO topics only.', 'Add fifoEnabled: true.'),
        ]
        : [],
    expand: ({ smsDisplayName, fifoEnabled, contentBasedDeduplication }, topic) => [
        {
            kind: 'resource',
            id: topic.id('Topic'),
            from: topic.path,
            tags: 'in-place',
            holdsData: 'deleted',
            body: {
                Type: 'AWS::SNS::Topic',
                Metadata: topic.metadata,
                Properties: {
                    DisplayName: smsDisplayName,
                    ...(fifoEnabled
                        ? {
                            TopicName: fifoName(topic),
                            FifoTopic: true,
                            ContentBasedDeduplication: contentBasedDeduplication,
                        }
                        : {}),
                },
            },
        },
    ],
});

// EXTERNAL MODULE: ./lib/events/parts/queue-arn.js
var queue_arn = __webpack_require__(43501);
;// CONCATENATED MODULE: ./lib/events/parts/queue-consumers.js

const queue_consumers_known = new WeakMap();
const consumersByQueue = (resources) => {
    const consumers = new Map();
    for (const { properties, eventTarget } of resources.values()) {
        if (eventTarget === undefined)
            continue;
        const { startsRuns, timeoutSeconds } = eventTarget;
        for (const { type, properties: own } of properties.events ?? []) {
            const queue = type === 'sqs' ? (0,event_source/* resourceOf */.KU)(own.sqsQueueName ?? own.sqsQueueArn ?? '', resources)?.name : undefined;
            if (queue === undefined)
                continue;
            const consumer = { startsRuns, timeoutSeconds, windowSeconds: own.maxBatchWindowSeconds ?? 0 };
            consumers.set(queue, [...(consumers.get(queue) ?? []), consumer]);
        }
    }
    return consumers;
};
const queueConsumers = (queue, resources) => {
    const consumers = queue_consumers_known.get(resources) ?? consumersByQueue(resources);
    queue_consumers_known.set(resources, consumers);
    return consumers.get(queue) ?? [];
};

// EXTERNAL MODULE: ./lib/events/parts/queue-region.js
var queue_region = __webpack_require__(60908);
// EXTERNAL MODULE: ./lib/events/parts/trigger-timeout.js
var trigger_timeout = __webpack_require__(13118);
;// CONCATENATED MODULE: ./lib/resources/shapes/queue-alarms.js

const metric = (name, queueName) => ({
    namespace: 'AWS/SQS',
    name,
    dimensions: { QueueName: queueName },
});
const watchedOfQueue = (queue) => (trigger) => {
    const name = (0,expression/* getAtt */.CN)(queue.id('Queue'), 'QueueName');
    if (trigger.type === 'sqs-queue-received-messages-count') {
        const { thresholdCount: threshold, comparisonOperator, statistic } = trigger.properties;
        return {
            metric: metric('NumberOfMessagesReceived', name),
            threshold,
            comparisonOperator,
            statistic,
            words: 'received messages',
        };
    }
    const number = (kind) => ({ metric: metric(`ApproximateNumberOfMessages${kind}`, name), statistic: 'max' });
    return {
        expression: 'visible + hidden + delayed',
        metrics: { visible: number('Visible'), hidden: number('NotVisible'), delayed: number('Delayed') },
        words: 'messages in the queue',
        threshold: 0,
        comparisonOperator: 'GreaterThanThreshold',
    };
};

;// CONCATENATED MODULE: ./lib/events/parts/failure-targets.js

const failureProperties = new Set(['redrivePolicy', 'onDeliveryFailure', 'onFailure']);
const targetKeys = new Set([
    'targetSqsQueueName',
    'targetSqsQueueArn',
    'sqsQueueName',
    'sqsQueueArn',
    'arn',
]);
function* targetsIn(value, isTarget = false) {
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, item] of Object.entries(value)) {
        if (typeof item !== 'string')
            yield* targetsIn(item, isTarget || failureProperties.has(key));
        else if (failureProperties.has(key) || (isTarget && targetKeys.has(key)))
            yield item;
    }
}
const failure_targets_known = new WeakMap();
const failureTargets = (resources) => {
    const targets = failure_targets_known.get(resources) ??
        new Set([...resources.values()].flatMap(({ properties }) => [...targetsIn(properties)].flatMap((text) => (0,event_source/* resourceOf */.KU)(text, resources)?.name ?? [])));
    failure_targets_known.set(resources, targets);
    return targets;
};

;// CONCATENATED MODULE: ./lib/resources/shapes/queue-dead-letters.js



const longestRetention = 1_209_600;
const defaultReceives = 5;
const hasConsumers = ({ name, neighbours }) => queueConsumers(name, neighbours).length > 0;
const sameIdAsDeadLetters = (queue) => [...queue.neighbours.values()].find(({ id }) => id === queue.id('DeadLetterQueue'));
const needsDeadLetters = ({ redrivePolicy }, queue) => hasConsumers(queue) &&
    !redrivePolicy &&
    !failureTargets(queue.neighbours).has(queue.name) &&
    sameIdAsDeadLetters(queue) === undefined;
const deadLetterQueueOf = ({ fifoEnabled }, queue) => ({
    kind: 'resource',
    id: queue.id('DeadLetterQueue'),
    from: queue.path,
    tags: 'in-place',
    holdsData: 'kept',
    body: {
        Type: 'AWS::SQS::Queue',
        Metadata: queue.metadata,
        Properties: {
            FifoQueue: fifoEnabled || undefined,
            MessageRetentionPeriod: longestRetention,
            SqsManagedSseEnabled: true,
        },
    },
});
const checkDeadLetters = (queue) => {
    const taken = sameIdAsDeadLetters(queue);
    if (taken === undefined || !hasConsumers(queue) || failureTargets(queue.neighbours).has(queue.name))
        return [];
    const isOfJob = queueConsumers(queue.name, queue.neighbours).some(({ startsRuns }) => startsRuns);
    return [
        (0,diagnostic/* warningAt */.MK)('config/redrive', queue.path, `"${queue.name}" ${isOfJob ? 'triggers a job' : 'starts a function'} and has no redrivePolicy, and its dead-letter queue would have the logical id of "${taken.name}", so it gets none.`, `Add redrivePolicy: {targetSqsQueueName: ${taken.name}, maxReceiveCount: ${defaultReceives}}, or rename ${taken.name}.`),
    ];
};
const targetOfOwnAccount = (arn, at) => arn === undefined
    ? []
    : [
        {
            path: [...at, 'redrivePolicy', 'targetSqsQueueArn'],
            arn,
            rule: 'SQS moves messages only to a queue of the same account',
        },
    ];

// EXTERNAL MODULE: ./lib/events/event-context.js
var event_context = __webpack_require__(37239);
// EXTERNAL MODULE: ./lib/events/parts/bus-event.js + 2 modules
var bus_event = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/events/parts/bus-rule.js
var bus_rule = __webpack_require__(33309);
// EXTERNAL MODULE: ./lib/events/parts/delivery-queue.js
var delivery_queue = __webpack_require__(32180);
// EXTERNAL MODULE: ./lib/events/parts/event-ids.js
var event_ids = __webpack_require__(70199);
// EXTERNAL MODULE: ./lib/events/parts/payload-form.js + 1 modules
var payload_form = __webpack_require__(13262);
// EXTERNAL MODULE: ./lib/events/parts/queue-policy.js
var queue_policy = __webpack_require__(32914);
// EXTERNAL MODULE: ./lib/events/sleep.js
var sleep = __webpack_require__(82862);
;// CONCATENATED MODULE: ./lib/resources/shapes/queue-events.js













const queue_events_service = 'events.amazonaws.com';
const busOf = ({ eventBusName, eventBusArn }) => eventBusName ?? eventBusArn;
const queue_events_idOf = (event, queue) => {
    const bus = busOf(event);
    const own = bus === undefined ? undefined : (0,event_source/* resourceOf */.KU)(bus, queue.neighbours);
    const foreign = own === undefined && bus !== undefined ? { sourceArn: (0,token/* expressionOf */.ez)(bus) } : {};
    return (0,event_ids/* eventId */.Q)({
        owner: queue.name,
        event: 'event-bus',
        ...(own === undefined ? foreign : { sourceName: own.name }),
        distinctBy: { pattern: event.eventPattern },
    });
};
const pathOf = (queue, index) => [...queue.path, 'properties', 'events', index];
const contextOf = (event, index, queue) => {
    const { stage, previewEvents, neighbours } = queue;
    const asleep = (0,sleep/* sleepReason */.K)(event, (0,bus_event/* busSource */.cN)(event), { stage, previewEvents, paused: false, neighbours });
    return (0,event_context/* sourceContext */.R)(queue, { path: pathOf(queue, index), id: queue_events_idOf(event, queue), enabled: asleep === undefined });
};
const fifoMistakes = ({ messageGroupId }, { fifoEnabled, contentBasedDeduplication }, path) => {
    if (!fifoEnabled)
        return [];
    const found = [];
    if (messageGroupId === undefined)
        found.push((0,diagnostic/* errorAt */.Os)('config/missing-key', [...path, 'properties'], 'EventBridge sends to a FIFO queue only with a message group.', 'Add messageGroupId: a text; messages of one group keep their order.'));
    if (!contentBasedDeduplication)
        found.push((0,diagnostic/* errorAt */.Os)('config/missing-key', [...path, 'properties'], 'EventBridge gives its messages no deduplication id, so a FIFO queue must make one of their content.', 'Add contentBasedDeduplication: true to the queue.'));
    return found;
};
const checkQueueEvents = ({ events = [], ...own }, queue) => {
    const seen = new Set();
    return (0,report_each/* reportEach */.Q)(events, ({ properties: event }, index) => {
        const path = pathOf(queue, index);
        const context = contextOf(event, index, queue);
        const id = queue_events_idOf(event, queue);
        if (seen.has(id))
            return [
                (0,diagnostic/* errorAt */.Os)('config/event-twice', path, 'This event has the same bus and pattern as one above it, so each event would be sent to the queue twice.', 'Remove one of them.'),
            ];
        seen.add(id);
        const { input, inputPath, inputTransformer } = event;
        return [
            ...(0,bus_event/* busMistakes */.Wg)(event, context),
            ...(0,payload_form/* payloadMistakes */.Cw)({ input, inputPath, inputTransformer }, [...path, 'properties'], () => false),
            ...fifoMistakes(event, own, path),
        ];
    });
};
const expandEvent = (event, index, queue) => {
    const context = contextOf(event, index, queue);
    const target = { name: queue.name, id: queue.id('Queue') };
    const { input, inputPath, inputTransformer, messageGroupId, onDeliveryFailure } = event;
    return [
        ...(0,bus_rule/* eventRule */.n)(context, {
            selects: { EventBusName: (0,bus_event/* busName */.As)(event, context), EventPattern: event.eventPattern },
            target: {
                Id: 'queue',
                Arn: (0,expression/* getAtt */.CN)(target.id, 'Arn'),
                ...(messageGroupId === undefined ? {} : { SqsParameters: { MessageGroupId: (0,token/* expressionOf */.ez)(messageGroupId) } }),
                ...(0,payload_form/* targetInput */.Mn)({ input, inputPath, inputTransformer }),
            },
            queue: onDeliveryFailure && (0,delivery_queue/* deliveryQueue */.Q)(onDeliveryFailure, context),
        }),
        ...(0,queue_policy/* mayBeSentTo */.c)(target, queue_events_service, (0,expression/* getAtt */.CN)(context.id('Rule'), 'Arn'), { pattern: (0,expression/* arn */.Cm)('events', 'rule/*') }),
    ];
};
const expandQueueEvents = ({ events = [] }, queue) => events.flatMap(({ properties }, index) => expandEvent(properties, index, queue));

// EXTERNAL MODULE: ./lib/events/parts/bus-shape.js
var bus_shape = __webpack_require__(25274);
// EXTERNAL MODULE: ./lib/events/parts/event-switches.js
var event_switches = __webpack_require__(15273);
;// CONCATENATED MODULE: ./lib/resources/shapes/queue-extras.js







const queueExtras = {
    policyStatements: (0,shape/* list */.p_)('Statements of the policy of the queue.', (0,shape/* object */.Ik)('A statement.', {
        Effect: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('Whether it allows or denies.', ['Allow', 'Deny'])),
        Action: (0,shape/* required */.mw)((0,shape/* list */.p_)('Actions, such as `sqs:SendMessage`.', iam_statement/* statementActions */.Zg, { minItems: 1 })),
        Condition: iam_statement/* statementCondition */.pV,
        Principal: (0,shape/* required */.mw)((0,shape/* anything */.D8)('Whom it speaks of, in the words of IAM.')),
    })),
    alarms: queueAlarms,
    disabledGlobalAlarms: (0,shape/* ignored */.PP)(disabledGlobalAlarms, 'There are no global alarms here.'),
    events: (0,shape/* list */.p_)('What sends messages to the queue.', (0,schema_member/* variants */.HI)('An event.', (0,schema_member/* variant */.Ox)('event-bus', 'Sends events of EventBridge that match a pattern to the queue.', {
        ...bus_shape/* busProperties */.E,
        ...payload_form/* payloadForms */.YR,
        messageGroupId: (0,shape/* text */.Qq)('The message group of the messages, which a FIFO queue needs.', {
            minLength: 1,
            maxLength: 128,
        }),
        ...event_switches/* eventSwitches */.l,
    }, {
        exactlyOne: ['eventBusArn', 'eventBusName', 'useDefaultBus'],
        atMostOne: ['input', 'inputPath', 'inputTransformer'],
    }))),
};

;// CONCATENATED MODULE: ./lib/resources/shapes/queue-statements.js




const mostStatements = 20;
const principals = ['AWS', 'CanonicalUser', 'Federated', 'Service'];
const isTexts = (value) => typeof value === 'string' ||
    (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'));
const mayBePrincipal = (principal) => {
    if (typeof principal === 'string')
        return principal === '*' || (0,token/* hasToken */.y0)(principal);
    if (!(0,expression/* isMap */.jh)(principal))
        return false;
    const entries = Object.entries(principal);
    return entries.length > 0 && entries.every(([kind, who]) => principals.includes(kind) && isTexts(who));
};
const checkPrincipal = ({ Principal }, path) => mayBePrincipal(Principal)
    ? []
    : [
        (0,diagnostic/* errorAt */.Os)('config/iam-statement', [...path, 'Principal'], `A principal is "*", or a map of ${principals.join(', ')}.`, "Write `Service: s3.amazonaws.com`, `AWS: '123456789012'`, or '*' for everybody."),
    ];
const checkActions = ({ Action }, path) => Action.flatMap((action, index) => action === '*' || (0,token/* hasToken */.y0)(action) || /^(?:sqs|\*):/i.test(action)
    ? []
    : [
        (0,diagnostic/* errorAt */.Os)('config/iam-statement', [...path, 'Action', index], `The policy of a queue is about actions of SQS, and SQS refuses "${action}".`, 'Write an action such as sqs:SendMessage. What a job may do is written in its iamRoleStatements.'),
    ]);
const checkQueueStatements = ({ policyStatements = [] }, queue) => {
    const at = [...queue.path, 'properties', 'policyStatements'];
    const tooMany = policyStatements.length > mostStatements
        ? [
            (0,diagnostic/* errorAt */.Os)('config/out-of-range', at, `The policy of a queue has at most ${mostStatements} statements, here are ${policyStatements.length}.`, 'Write statements that differ only in their principals or actions as one.'),
        ]
        : [];
    return [
        ...tooMany,
        ...policyStatements.flatMap((statement, index) => [
            ...checkPrincipal(statement, [...at, index]),
            ...checkActions(statement, [...at, index]),
            ...conditionMistakes(statement.Condition, [...at, index, 'Condition']),
        ]),
    ];
};
const queueStatements = ({ policyStatements = [] }, queue) => {
    if (policyStatements.length === 0)
        return [];
    const id = queue.id('Queue');
    const statements = policyStatements.map(({ Effect, Action, Principal, Condition }) => {
        const statement = { Effect, Principal: Principal, Action, Resource: (0,expression/* getAtt */.CN)(id, 'Arn') };
        return Condition === undefined ? statement : { ...statement, Condition: Condition };
    });
    return [{ kind: 'need', of: 'queue-statements', queue: { name: queue.name, id }, statements }];
};

;// CONCATENATED MODULE: ./lib/resources/types/sqs-queue.js

















const sqs_queue_properties = {
    delayMessagesSecond: (0,shape/* integer */.nd)('Seconds that every message waits before it can be received.', {
        minimum: 0,
        maximum: 900,
    }),
    maxMessageSizeBytes: (0,shape/* integer */.nd)('The largest message, in bytes.', { minimum: 1_024, maximum: 1_048_576 }),
    messageRetentionPeriodSeconds: (0,shape/* integer */.nd)('Seconds that a message is kept; 4 days without it. A queue that starts a job or a function and has no redrivePolicy keeps them 14 days.', { minimum: 60, maximum: longestRetention }),
    longPollingSeconds: (0,shape/* integer */.nd)('Seconds that a receiver waits for a message.', { minimum: 0, maximum: 20 }),
    visibilityTimeoutSeconds: (0,shape/* integer */.nd)('Seconds that a received message stays hidden. A queue that triggers a job gets 150 and the batch window, one that starts a function six times its timeout and the batch window.', { minimum: 0, maximum: 43_200 }),
    fifoEnabled: (0,shape/* flag */.Jt)('Keep the order of messages, and each only once.'),
    fifoHighThroughput: (0,shape/* flag */.Jt)('Order and throughput per message group instead of per queue.'),
    contentBasedDeduplication: (0,shape/* flag */.Jt)('Messages of equal content within five minutes count as one.'),
    redrivePolicy: (0,shape/* object */.Ik)('Where messages go that were received too often. A queue that starts a job or a function gets a dead-letter queue without it.', {
        targetSqsQueueName: (0,shape/* resourceName */.Iy)('An `sqs-queue` of this config.', 'sqs-queue'),
        targetSqsQueueArn: (0,aws_values/* arnText */.F7)('The ARN of any other queue.', 'arn:aws:sqs'),
        maxReceiveCount: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Receives after which a message goes.', { minimum: 1, maximum: 1_000 })),
    }),
    ...queueExtras,
};
const sqs_queue_arnOf = (queue) => (0,expression/* getAtt */.CN)(queue.id('Queue'), 'Arn');
const sqs_queue_nameOf = (queue) => (0,expression/* getAtt */.CN)(queue.id('Queue'), 'QueueName');
const sqs_queue_urlOf = (queue) => (0,expression/* ref */.KR)(queue.id('Queue'));
const sqsQueue = defineResource({
    type: 'sqs-queue',
    says: 'An SQS queue, kept with its messages when the stage is destroyed.',
    properties: sqs_queue_properties,
    example: `
resources:
  orders:
    type: sqs-queue
    properties:
      messageRetentionPeriodSeconds: 1209600
      redrivePolicy:
        targetSqsQueueName: failedOrders
        maxReceiveCount: 5
      policyStatements:
        - Effect: Allow
          Principal:
            Service: s3.amazonaws.com
          Action: ['sqs:SendMessage']
          Condition:
            ArnLike:
              aws:SourceArn: arn:aws:s3:::company-data-lake
  failedOrders:
    type: sqs-queue
    properties:
      alarms:
        - trigger:
            type: sqs-queue-not-empty
          notificationTargets:
            - type: email
              properties:
                recipient: oncall@example.com
`,
    mainChild: 'Queue',
    params: (queue) => ({ arn: sqs_queue_arnOf(queue), name: sqs_queue_nameOf(queue), url: sqs_queue_urlOf(queue) }),
    connectWords: 'send, receive, delete and purge messages of',
    connectTo: (queue) => ({
        statements: [
            (0,contribution/* allow */.c)([
                'sqs:ChangeMessageVisibility',
                'sqs:DeleteMessage',
                'sqs:GetQueueAttributes',
                'sqs:GetQueueUrl',
                'sqs:ListQueueTags',
                'sqs:PurgeQueue',
                'sqs:ReceiveMessage',
                'sqs:SendMessage',
            ], sqs_queue_arnOf(queue)),
        ],
        variables: { ARN: sqs_queue_arnOf(queue), NAME: sqs_queue_nameOf(queue), URL: sqs_queue_urlOf(queue) },
    }),
    propertyNames: {
        DelaySeconds: 'delayMessagesSecond',
        MaximumMessageSize: 'maxMessageSizeBytes',
        MessageRetentionPeriod: 'messageRetentionPeriodSeconds',
        ReceiveMessageWaitTimeSeconds: 'longPollingSeconds',
        VisibilityTimeout: 'visibilityTimeoutSeconds',
        FifoQueue: 'fifoEnabled',
        ContentBasedDeduplication: 'contentBasedDeduplication',
        RedrivePolicy: 'redrivePolicy',
    },
    check: (own, queue) => [
        ...checkVisibilityTimeout(own, queue),
        ...checkFifoProperties(own, queue),
        ...checkRedrivePolicy(own, queue),
        ...checkQueueStatements(own, queue),
        ...checkQueueEvents(own, queue),
        ...checkAlarms(own.alarms ?? [], queue),
    ],
    ofOwnAccount: ({ redrivePolicy }, at) => targetOfOwnAccount(redrivePolicy?.targetSqsQueueArn, at),
    expand: (own, queue) => [
        {
            kind: 'resource',
            id: queue.id('Queue'),
            from: queue.path,
            tags: 'in-place',
            holdsData: 'kept',
            body: {
                Type: 'AWS::SQS::Queue',
                Metadata: queue.metadata,
                Properties: {
                    DelaySeconds: own.delayMessagesSecond,
                    MaximumMessageSize: own.maxMessageSizeBytes,
                    MessageRetentionPeriod: own.messageRetentionPeriodSeconds ??
                        (hasConsumers(queue) && !own.redrivePolicy ? longestRetention : undefined),
                    ReceiveMessageWaitTimeSeconds: own.longPollingSeconds,
                    VisibilityTimeout: own.visibilityTimeoutSeconds ?? recommendedVisibilityTimeout(queue),
                    FifoQueue: own.fifoEnabled || undefined,
                    ...(own.fifoHighThroughput
                        ? { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' }
                        : {}),
                    ContentBasedDeduplication: own.fifoEnabled ? own.contentBasedDeduplication : undefined,
                    RedrivePolicy: redrivePolicyOf(own, queue),
                    SqsManagedSseEnabled: true,
                },
            },
        },
        ...(needsDeadLetters(own, queue) ? [deadLetterQueueOf(own, queue)] : []),
        ...queueStatements(own, queue),
        ...expandQueueEvents(own, queue),
        ...alarmResources(own.alarms ?? [], queue, watchedOfQueue(queue)),
    ],
});
const recommendedVisibilityTimeout = (queue) => {
    const consumers = queueConsumers(queue.name, queue.neighbours);
    return consumers.length > 0 ? Math.max(...consumers.map(trigger_timeout/* recommendedVisibility */.c)) : undefined;
};
const checkVisibilityTimeout = ({ visibilityTimeoutSeconds }, queue) => {
    const recommended = recommendedVisibilityTimeout(queue);
    if (recommended === undefined || visibilityTimeoutSeconds === undefined)
        return [];
    if (visibilityTimeoutSeconds >= recommended)
        return [];
    const path = [...queue.path, 'properties', 'visibilityTimeoutSeconds'];
    const consumers = queueConsumers(queue.name, queue.neighbours);
    const least = Math.max(...consumers.map(({ timeoutSeconds }) => timeoutSeconds));
    const isOfJob = consumers.some(({ startsRuns }) => startsRuns);
    const sentence = `Messages are shown again after ${visibilityTimeoutSeconds} s, while a ${isOfJob ? 'job' : 'function'} of this config is ${isOfJob ? 'triggered' : 'started'} by the queue.`;
    const hint = `Write ${recommended} or more, or leave it out: ${recommended} is the default for this queue.`;
    return visibilityTimeoutSeconds < least
        ? [(0,diagnostic/* errorAt */.Os)('config/visibility-timeout', path, `${sentence} AWS refuses less than ${least} s.`, hint)]
        : [
            (0,diagnostic/* warningAt */.MK)('config/visibility-timeout', path, `${sentence} ${isOfJob ? 'A slow start may begin the same run twice.' : 'A slow invocation may handle the same message twice.'}`, hint),
        ];
};
const checkFifoProperties = ({ fifoEnabled, fifoHighThroughput, contentBasedDeduplication }, queue) => Object.entries({ fifoHighThroughput, contentBasedDeduplication }).flatMap(([key, value]) => value && !fifoEnabled
    ? [
        (0,diagnostic/* errorAt */.Os)('config/fifo-only', [...queue.path, 'properties', key], `${key} is for FIFO queues only.`, 'Add fifoEnabled: true.'),
    ]
    : []);
const checkRedrivePolicy = ({ redrivePolicy, fifoEnabled }, queue) => {
    if (!redrivePolicy)
        return checkDeadLetters(queue);
    const found = [];
    const path = [...queue.path, 'properties', 'redrivePolicy'];
    const { targetSqsQueueName: name, targetSqsQueueArn: arn } = redrivePolicy;
    if ((name === undefined) === (arn === undefined))
        found.push((0,diagnostic/* errorAt */.Os)('config/redrive', path, 'A redrive policy needs exactly one target.', 'Write either targetSqsQueueName or targetSqsQueueArn.'));
    const target = name === undefined ? undefined : queue.neighbours.get(name);
    if (target?.type === 'sqs-queue' && Boolean(target.properties.fifoEnabled) !== Boolean(fifoEnabled))
        found.push((0,diagnostic/* errorAt */.Os)('config/redrive', [...path, 'targetSqsQueueName'], `"${name}" is ${fifoEnabled ? 'no' : 'a'} FIFO queue and this one is ${fifoEnabled ? 'one' : 'none'}; AWS moves messages only between queues of one kind.`, fifoEnabled ? `Add fifoEnabled: true to ${name}.` : 'Name a queue without fifoEnabled.'));
    if (arn !== undefined)
        found.push(...checkTargetArn(arn, Boolean(fifoEnabled), queue.region, [...path, 'targetSqsQueueArn']));
    return found;
};
const checkTargetArn = (arn, fifo, region, path) => {
    if (!(0,queue_arn/* mayBeQueueArn */.XD)(arn))
        return [
            (0,diagnostic/* errorAt */.Os)('config/wrong-format', path, `"${arn}" is not the ARN of a queue.`, 'Write arn:aws:sqs:<region>:<account>:<name>; a name has letters, digits, - and _, at most 80.'),
        ];
    const elsewhere = (0,queue_region/* otherRegion */.r)(arn, region);
    if (elsewhere !== undefined)
        return [
            (0,diagnostic/* errorAt */.Os)('config/other-region', path, `The target is in ${elsewhere}, and SQS moves messages only to a queue of the same region and account.`, `Name a queue in ${region}, or one of resources by targetSqsQueueName.`),
        ];
    const isFifo = (0,queue_arn/* isFifoArn */.md)(arn);
    if (isFifo === undefined || isFifo === fifo)
        return [];
    return [
        (0,diagnostic/* errorAt */.Os)('config/redrive', path, `"${arn}" is ${fifo ? 'no' : 'a'} FIFO queue, as its name says, and this one is ${fifo ? 'one' : 'none'}; AWS moves messages only between queues of one kind.`, fifo ? 'Name a queue whose name ends with .fifo.' : 'Name a queue whose name does not end with .fifo.'),
    ];
};
const redrivePolicyOf = (own, queue) => {
    const { redrivePolicy } = own;
    if (!redrivePolicy)
        return needsDeadLetters(own, queue)
            ? { deadLetterTargetArn: (0,expression/* getAtt */.CN)(queue.id('DeadLetterQueue'), 'Arn'), maxReceiveCount: defaultReceives }
            : undefined;
    const { targetSqsQueueName: name, targetSqsQueueArn: arn = '', maxReceiveCount } = redrivePolicy;
    const target = name === undefined ? (0,token/* expressionOf */.ez)(arn) : queue.neighbours.get(name)?.params.arn;
    return target === undefined ? undefined : { deadLetterTargetArn: target, maxReceiveCount };
};

;// CONCATENATED MODULE: ./lib/resources/types/upstash-kafka-topic.js


const upstashKafkaTopic = laterResource({
    type: 'upstash-kafka-topic',
    says: 'A Kafka topic at Upstash, which offers none any more.',
    properties: {
        partitions: (0,shape/* integer */.nd)('How many partitions.', { minimum: 1, maximum: 100 }),
        retentionTime: (0,shape/* integer */.nd)('Milliseconds that a message is kept.', { minimum: -1 }),
        retentionSize: (0,shape/* integer */.nd)('Bytes that a partition holds.', { minimum: -1 }),
        maxMessageSize: (0,shape/* integer */.nd)('The largest message, in bytes.', { minimum: 1 }),
        cleanupPolicy: (0,shape/* text */.Qq)('What becomes of old messages: `delete` or `compact`.'),
        clusterConfig: (0,shape/* anything */.D8)('The cluster of the topic.'),
    },
    example: `
providerConfig:
  upstash:
    accountEmail: jobs@example.com
    apiKey: $Secret('upstash.key')
resources:
  clicks:
    type: upstash-kafka-topic
    properties:
      partitions: 3
`,
    connectable: true,
    params: () => ['topicName', 'topicId', 'username', 'password', 'tcpEndpoint', 'restUrl'],
});

;// CONCATENATED MODULE: ./lib/resources/types/upstash-redis.js


const upstashRedis = laterResource({
    type: 'upstash-redis',
    says: 'A Redis database at Upstash; `providerConfig` holds the key of the account.',
    properties: {
        enableEviction: (0,shape/* flag */.Jt)('Let old keys go when the memory is full.', { default: false }),
    },
    example: `
providerConfig:
  upstash:
    accountEmail: jobs@example.com
    apiKey: $Secret('upstash.key')
resources:
  cache:
    type: upstash-redis
    properties:
      enableEviction: true
`,
    connectable: true,
    params: () => ['host', 'port', 'password', 'restToken', 'readOnlyRestToken', 'restUrl', 'redisUrl'],
});

;// CONCATENATED MODULE: ./lib/resources/shapes/user-pool-hooks.js






const user_pool_hooks_written = (hooks) => Object.entries(hooks ?? {}).filter((hook) => hook[1] !== undefined);
const functionArn = (named, { neighbours }) => (0,event_source/* resourceOf */.KU)(named, neighbours)?.params.arn ?? (0,token/* expressionOf */.ez)(named);
const lambdaConfig = (hooks, pool) => {
    const entries = user_pool_hooks_written(hooks).map(([hook, named]) => [(0,cloudformation_names/* pascalCase */.fL)(hook), functionArn(named, pool)]);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};
const hookPermissions = (hooks, pool) => user_pool_hooks_written(hooks).map(([hook, named]) => ({
    kind: 'resource',
    id: pool.id(`${(0,cloudformation_names/* pascalCase */.fL)(hook)}Permission`),
    from: pool.path,
    tags: 'none',
    holdsData: 'no',
    body: {
        Type: 'AWS::Lambda::Permission',
        Metadata: pool.metadata,
        Properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: functionArn(named, pool),
            Principal: 'cognito-idp.amazonaws.com',
            SourceArn: (0,expression/* getAtt */.CN)(pool.id('UserPool'), 'Arn'),
        },
    },
}));
const checkHooks = (hooks, pool) => user_pool_hooks_written(hooks).flatMap(([hook, named]) => {
    const target = (0,event_source/* resourceOf */.KU)(named, pool.neighbours);
    if (target?.type === 'function')
        return [];
    if (target === undefined && ((0,token/* hasToken */.y0)(named) || /^arn:[^:]+:lambda:/.test(named)))
        return [];
    const functions = [...pool.neighbours.values()].flatMap(({ type, name }) => (type === 'function' ? [name] : []));
    return [
        (0,diagnostic/* errorAt */.Os)(target ? 'config/wrong-resource' : 'config/unknown-resource', [...pool.path, 'properties', 'hooks', hook], target
            ? `"${target.name}" is no function, its type is ${target.type}.`
            : `There is no function "${named}" in this config.`, target ? 'Name a function of resources, or write the ARN of one.' : (0,unknown_resource/* hintForUnknownResource */.N)(named, functions)),
    ];
});

;// CONCATENATED MODULE: ./lib/resources/shapes/user-pool.js





const present = (values) => {
    const entries = Object.entries(values).filter((entry) => entry[1] !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};
const optional = (text) => text === undefined ? undefined : (0,token/* expressionOf */.ez)(text);
const verifiedAttributes = ({ userVerificationType: type, requireEmailVerification: email, requirePhoneNumberVerification: phone, }) => {
    const byDefault = type === undefined && email === undefined && !phone;
    return [
        ...(byDefault || email || type === 'email-link' || type === 'email-code' ? ['email'] : []),
        ...(phone || type === 'sms' ? ['phone_number'] : []),
    ];
};
const sendsSms = (own) => verifiedAttributes(own).includes('phone_number') ||
    (own.mfaConfiguration?.status !== 'OFF' && (own.mfaConfiguration?.enabledTypes ?? []).includes('SMS'));
const smsRole = (pool) => (0,role/* role */.J)({
    id: pool.id('SendSmsRole'),
    path: pool.stage.rolePath,
    service: 'cognito-idp.amazonaws.com',
    statements: [(0,contribution/* allow */.c)(['sns:Publish'], '*')],
    from: pool.path,
    metadata: pool.metadata,
});
const passwordPolicy = ({ passwordPolicy: own, unusedAccountValidityDays }) => ({
    MinimumLength: own?.minimumLength ?? 8,
    RequireLowercase: own?.requireLowercase ?? true,
    RequireNumbers: own?.requireNumbers ?? true,
    RequireSymbols: own?.requireSymbols ?? true,
    RequireUppercase: own?.requireUppercase ?? true,
    TemporaryPasswordValidityDays: own?.temporaryPasswordValidityDays ?? unusedAccountValidityDays,
});
const standardAttributes = new Set('address birthdate email email_verified family_name gender given_name locale middle_name name nickname phone_number phone_number_verified picture preferred_username profile sub updated_at website zoneinfo'.split(' '));
const isStandardAttribute = (name) => standardAttributes.has(name);
const user_pool_attributesOf = (schema) => schema.map((own) => present({
    Name: own.name,
    AttributeDataType: own.attributeDataType ?? (isStandardAttribute(own.name ?? '') ? undefined : 'String'),
    DeveloperOnlyAttribute: own.developerOnlyAttribute,
    Mutable: own.mutable,
    Required: own.required,
    NumberAttributeConstraints: present({
        MaxValue: own.numberMaxValue?.toString(),
        MinValue: own.numberMinValue?.toString(),
    }),
    StringAttributeConstraints: present({
        MaxLength: own.stringMaxLength?.toString(),
        MinLength: own.stringMinLength?.toString(),
    }),
}));
const emailOf = (own) => own &&
    present({
        EmailSendingAccount: own.sesAddressArn === undefined ? 'COGNITO_DEFAULT' : 'DEVELOPER',
        SourceArn: optional(own.sesAddressArn),
        From: optional(own.from),
        ReplyToEmailAddress: optional(own.replyToEmailAddress),
    });
const factors = { SMS: 'SMS_MFA', SOFTWARE_TOKEN: 'SOFTWARE_TOKEN_MFA', EMAIL_OTP: 'EMAIL_OTP' };
const userPoolBody = (own, pool) => {
    const { inviteMessageConfig: invite, userVerificationMessageConfig: messages, mfaConfiguration: mfa, userVerificationType, } = own;
    const names = [
        ...(own.allowEmailAsUserName ? ['email'] : []),
        ...(own.allowPhoneNumberAsUserName ? ['phone_number'] : []),
    ];
    const verified = verifiedAttributes(own);
    return {
        AdminCreateUserConfig: present({
            AllowAdminCreateUserOnly: own.allowOnlyAdminsToCreateAccount,
            InviteMessageTemplate: present({
                EmailMessage: optional(invite?.emailMessage),
                EmailSubject: optional(invite?.emailSubject),
                SMSMessage: optional(invite?.smsMessage),
            }),
        }),
        AutoVerifiedAttributes: verified.length > 0 ? verified : undefined,
        EmailConfiguration: emailOf(own.emailConfiguration),
        EnabledMfas: mfa?.status === 'OFF' || !mfa?.enabledTypes?.length ? undefined : mfa.enabledTypes.map((type) => factors[type]),
        LambdaConfig: lambdaConfig(own.hooks, pool),
        MfaConfiguration: mfa?.status,
        Policies: { PasswordPolicy: passwordPolicy(own) },
        Schema: own.schema?.length ? user_pool_attributesOf(own.schema) : undefined,
        SmsConfiguration: sendsSms(own) ? { SnsCallerArn: (0,expression/* getAtt */.CN)(pool.id('SendSmsRole'), 'Arn') } : undefined,
        UsernameAttributes: names.length > 0 ? names : undefined,
        VerificationMessageTemplate: present({
            DefaultEmailOption: userVerificationType === 'email-link' ? 'CONFIRM_WITH_LINK' : 'CONFIRM_WITH_CODE',
            EmailMessage: optional(messages?.emailMessageUsingCode),
            EmailMessageByLink: optional(messages?.emailMessageUsingLink),
            EmailSubject: optional(messages?.emailSubjectUsingCode),
            EmailSubjectByLink: optional(messages?.emailSubjectUsingLink),
            SmsMessage: optional(messages?.smsMessage),
        }),
    };
};

;// CONCATENATED MODULE: ./lib/resources/shapes/user-pool-client.js




const reservedWords = /aws|amazon|cognito/;
const hasDomain = (own) => own.enableHostedUi ||
    own.hostedUiDomainPrefix !== undefined ||
    own.userVerificationType === 'email-link' ||
    (own.identityProviders ?? []).length > 0;
const domainPrefix = (own, pool) => {
    if (own.hostedUiDomainPrefix !== undefined)
        return (0,token/* expressionOf */.ez)(own.hostedUiDomainPrefix);
    const { stack } = pool.stage;
    const taken = reservedWords.test(`${stack}-${pool.name}`.toLowerCase());
    const [head, tail] = taken ? ['pool', (0,canonical/* shortHash */.BC)(`${stack}/${pool.name}`, 12)] : [stack, pool.name];
    return (0,cloudformation_names/* physicalName */.NJ)(head, tail, 63, 'lower');
};
const usesOAuth = (own) => own.enableHostedUi ||
    (own.identityProviders ?? []).length > 0 ||
    own.allowedOAuthFlows !== undefined ||
    own.allowedOAuthScopes !== undefined;
const defaultCallback = 'http://localhost:3000/api/auth/callback/cognito';
const providerId = ({ type }, pool) => pool.id(`${type}UserPoolIdentityProvider`);
const oAuthOf = (own) => {
    if (!usesOAuth(own))
        return {};
    const flows = own.allowedOAuthFlows ?? ['code', 'implicit'];
    return {
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: flows,
        AllowedOAuthScopes: own.allowedOAuthScopes ?? ['email', 'openid', 'profile'],
        CallbackURLs: flows.includes('client_credentials')
            ? undefined
            : (own.callbackURLs ?? [defaultCallback]).map(token/* expressionOf */.ez),
        LogoutURLs: own.logoutURLs?.map(token/* expressionOf */.ez),
    };
};
const userPoolClient = (own, pool) => {
    const providers = own.identityProviders ?? [];
    return {
        kind: 'resource',
        id: pool.id('UserPoolClient'),
        from: pool.path,
        tags: 'none',
        holdsData: 'kept',
        body: {
            Type: 'AWS::Cognito::UserPoolClient',
            Metadata: pool.metadata,
            ...(providers.length > 0 ? { DependsOn: providers.map((provider) => providerId(provider, pool)) } : {}),
            Properties: {
                UserPoolId: (0,expression/* ref */.KR)(pool.id('UserPool')),
                ExplicitAuthFlows: [
                    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
                    'ALLOW_CUSTOM_AUTH',
                    'ALLOW_REFRESH_TOKEN_AUTH',
                    'ALLOW_USER_PASSWORD_AUTH',
                    'ALLOW_USER_SRP_AUTH',
                ],
                GenerateSecret: own.generateClientSecret || undefined,
                PreventUserExistenceErrors: 'ENABLED',
                AccessTokenValidity: own.accessTokenValiditySeconds,
                IdTokenValidity: own.idTokenValiditySeconds,
                RefreshTokenValidity: own.refreshTokenValidityDays ?? 30,
                TokenValidityUnits: {
                    ...(own.accessTokenValiditySeconds === undefined ? {} : { AccessToken: 'seconds' }),
                    ...(own.idTokenValiditySeconds === undefined ? {} : { IdToken: 'seconds' }),
                    RefreshToken: 'days',
                },
                SupportedIdentityProviders: [
                    ...(own.allowOnlyExternalIdentityProviders ? [] : ['COGNITO']),
                    ...providers.map(({ type }) => type),
                ],
                ...oAuthOf(own),
            },
        },
    };
};
const scopesOf = {
    Facebook: { scopes: ['public_profile', 'email'], by: ',' },
    Google: { scopes: ['openid', 'email', 'profile'], by: ' ' },
    LoginWithAmazon: { scopes: ['profile'], by: ' ' },
    OIDC: { scopes: ['openid', 'email', 'profile'], by: ' ' },
    SAML: null,
    SignInWithApple: { scopes: ['email', 'name'], by: ' ' },
};
const credentialsOf = ({ type, clientId = '', clientSecret = '' }) => {
    if (type === 'SAML')
        return {};
    const secret = (0,token/* expressionOf */.ez)(clientSecret);
    return {
        client_id: (0,token/* expressionOf */.ez)(clientId),
        ...(type === 'SignInWithApple' ? { private_key: secret } : { client_secret: secret }),
    };
};
const identityProviders = (own, pool) => (own.identityProviders ?? []).map((provider) => {
    const { type, attributeMapping, authorizeScopes, providerDetails = {} } = provider;
    const known = scopesOf[type];
    return {
        kind: 'resource',
        id: providerId(provider, pool),
        from: pool.path,
        tags: 'none',
        holdsData: 'kept',
        body: {
            Type: 'AWS::Cognito::UserPoolIdentityProvider',
            Metadata: pool.metadata,
            Properties: {
                UserPoolId: (0,expression/* ref */.KR)(pool.id('UserPool')),
                ProviderName: type,
                ProviderType: type,
                ProviderDetails: {
                    ...credentialsOf(provider),
                    ...(type === 'OIDC' ? { attributes_request_method: 'GET' } : {}),
                    ...(known ? { authorize_scopes: (authorizeScopes ?? known.scopes).join(known.by) } : {}),
                    ...Object.fromEntries(Object.entries(providerDetails).map(([key, value]) => [
                        key,
                        typeof value === 'string' ? (0,token/* expressionOf */.ez)(value) : String(value),
                    ])),
                },
                AttributeMapping: attributeMapping &&
                    Object.fromEntries(Object.entries(attributeMapping).map(([key, value]) => [key, (0,token/* expressionOf */.ez)(value)])),
            },
        },
    };
});
const userPoolDomain = (own, pool) => {
    if (!hasDomain(own))
        return [];
    const id = pool.id('UserPoolDomain');
    const resource = (kind, holdsData, body) => ({
        kind: 'resource',
        id: pool.id(kind),
        from: pool.path,
        tags: 'none',
        holdsData,
        body: { ...body, Metadata: pool.metadata },
    });
    return [
        resource('UserPoolDomain', 'deleted', {
            Type: 'AWS::Cognito::UserPoolDomain',
            Properties: { UserPoolId: (0,expression/* ref */.KR)(pool.id('UserPool')), Domain: domainPrefix(own, pool) },
        }),
        ...(own.hostedUiCSS === undefined
            ? []
            : [
                resource('UserPoolUICustomizationAttachment', 'no', {
                    Type: 'AWS::Cognito::UserPoolUICustomizationAttachment',
                    DependsOn: [id],
                    Properties: {
                        UserPoolId: (0,expression/* ref */.KR)(pool.id('UserPool')),
                        ClientId: (0,expression/* ref */.KR)(pool.id('UserPoolClient')),
                        CSS: (0,token/* expressionOf */.ez)(own.hostedUiCSS),
                    },
                }),
            ]),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/user-pool-checks.js





const fault = (path, sentence, hint) => (0,diagnostic/* errorAt */.Os)('config/user-pool', path, sentence, hint);
const checkAttributes = ({ schema = [] }, at) => schema.flatMap((attribute, index) => {
    const path = [...at, 'schema', index];
    const { name = '', required } = attribute;
    const isNumber = attribute.attributeDataType === 'Number';
    return [
        ...(attribute.name === undefined ? [fault(path, 'An attribute has no name.', 'Add name.')] : []),
        ...(required && attribute.name !== undefined && !(0,token/* hasToken */.y0)(name) && !isStandardAttribute(name)
            ? [
                fault([...path, 'required'], `"${name}" is an attribute of your own, and Cognito requires none of those.`, 'Remove required, or refuse users without it in the hook preSignUp.'),
            ]
            : []),
        ...['numberMaxValue', 'numberMinValue'].flatMap((key) => attribute[key] !== undefined && !isNumber
            ? [fault([...path, key], `${key} is for numbers.`, 'Add attributeDataType: Number, or remove it.')]
            : []),
        ...['stringMaxLength', 'stringMinLength'].flatMap((key) => attribute[key] !== undefined && (attribute.attributeDataType ?? 'String') !== 'String'
            ? [fault([...path, key], `${key} is for texts.`, 'Write attributeDataType: String, or remove it.')]
            : []),
    ];
});
const checkSecondFactor = ({ mfaConfiguration: { status, enabledTypes = [] } = {} }, at) => {
    const path = [...at, 'mfaConfiguration'];
    if (status === undefined && enabledTypes.length > 0)
        return [
            fault([...path, 'enabledTypes'], 'Factors are named, and nothing says whether one is asked for; Cognito refuses factors of a pool that asks for none.', 'Add status: ON or OPTIONAL, or remove enabledTypes.'),
        ];
    if (status === undefined || status === 'OFF' || enabledTypes.length > 0)
        return [];
    return [
        fault([...path, 'status'], `A second factor is ${status === 'ON' ? 'asked for' : 'offered'}, and none is named.`, 'Add enabledTypes with SMS, SOFTWARE_TOKEN or both.'),
    ];
};
const checkOAuth = ({ allowedOAuthFlows: flows = [], generateClientSecret }, at) => {
    const path = [...at, 'allowedOAuthFlows'];
    if (!flows.includes('client_credentials'))
        return [];
    return [
        ...(flows.length > 1
            ? [
                fault(path, 'client_credentials is for programs and the other flows are for people; Cognito takes no client with both.', 'Write client_credentials alone, or remove it.'),
            ]
            : []),
        ...(generateClientSecret
            ? []
            : [fault(path, 'The flow client_credentials needs a client with a secret.', 'Add generateClientSecret: true.')]),
    ];
};
const faultOfAddress = (address) => {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(address))
        return [`"${address}" is no address, and Cognito refuses it.`, 'Write it with https:// before the host.'];
    if (address.includes('#'))
        return [`"${address}" has a #, and Cognito refuses it.`, 'Remove # and what follows it.'];
    if (/^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?]|$))/i.test(address))
        return [`"${address}" is not encrypted, and Cognito takes http:// for localhost alone.`, 'Write https://.'];
    return undefined;
};
const checkAddresses = ({ callbackURLs, logoutURLs = [], allowedOAuthFlows = [] }, at) => [
    ...Object.entries({ callbackURLs: callbackURLs ?? [], logoutURLs }).flatMap(([key, addresses]) => addresses.flatMap((address, index) => {
        const found = (0,token/* hasToken */.y0)(address) ? undefined : faultOfAddress(address);
        return found === undefined ? [] : [fault([...at, key, index], ...found)];
    })),
    ...(callbackURLs?.length === 0 && !allowedOAuthFlows.includes('client_credentials')
        ? [
            fault([...at, 'callbackURLs'], 'The list is empty, and Cognito would not know where to send people who have signed in.', 'Add an address, or leave callbackURLs out.'),
        ]
        : []),
];
const checkMails = ({ emailConfiguration: mail }, at) => mail?.from !== undefined && mail.sesAddressArn === undefined
    ? [
        fault([...at, 'emailConfiguration', 'from'], "Cognito's own sender has an address of its own.", 'Add sesAddressArn with an address that SES has verified, or remove from.'),
    ]
    : [];
const checkMessages = ({ userVerificationMessageConfig: messages, inviteMessageConfig: invite }, at) => {
    const needs = (section, key, text, form, shown) => text === undefined || (0,token/* hasToken */.y0)(text) || form.test(text)
        ? []
        : [
            fault([...at, section, key], `The text lacks ${shown}, and Cognito refuses it.`, `Add ${shown} where it is to be.`),
        ];
    const code = /\{####\}/;
    const verification = 'userVerificationMessageConfig';
    return [
        ...needs(verification, 'emailMessageUsingCode', messages?.emailMessageUsingCode, code, '{####}'),
        ...needs(verification, 'smsMessage', messages?.smsMessage, code, '{####}'),
        ...needs(verification, 'emailMessageUsingLink', messages?.emailMessageUsingLink, /\{##[^#]*##\}/, '{##Verify##}'),
        ...['emailMessage', 'smsMessage'].flatMap((key) => needs('inviteMessageConfig', key, invite?.[key], code, '{####}')),
    ];
};
const checkVerification = ({ userVerificationType: type, ...own }, at) => [
    ...(own.requireEmailVerification === false && (type === 'email-link' || type === 'email-code')
        ? [
            fault([...at, 'requireEmailVerification'], `People prove their mail address (userVerificationType: ${type}).`, 'Remove requireEmailVerification, or write another userVerificationType.'),
        ]
        : []),
    ...(own.requirePhoneNumberVerification === false && type === 'sms'
        ? [
            fault([...at, 'requirePhoneNumberVerification'], 'People prove their phone number (userVerificationType: sms).', 'Remove requirePhoneNumberVerification, or write another userVerificationType.'),
        ]
        : []),
];
const neededDetails = {
    OIDC: [['oidc_issuer']],
    SAML: [['MetadataURL', 'MetadataFile']],
    SignInWithApple: [['team_id'], ['key_id']],
};
const checkDetails = ({ identityProviders = [] }, at) => identityProviders.flatMap(({ type, providerDetails = {} }, index) => (neededDetails[type] ?? []).flatMap((keys) => keys.some((key) => providerDetails[key] !== undefined)
    ? []
    : [
        fault([...at, 'identityProviders', index], `${type} needs ${keys.join(' or ')} in providerDetails, and Cognito refuses it without.`, `Add ${keys[0]} to providerDetails.`),
    ]));
const checkProviders = ({ identityProviders = [], ...own }, at) => [
    ...identityProviders.flatMap(({ type }, index) => identityProviders.findIndex((other) => other.type === type) === index
        ? []
        : [
            fault([...at, 'identityProviders', index, 'type'], `${type} is there twice, and its type is its name.`, 'Remove one of them.'),
        ]),
    ...identityProviders.flatMap((provider, index) => ['clientId', 'clientSecret'].flatMap((key) => provider.type === 'SAML' || provider[key] !== undefined
        ? []
        : [fault([...at, 'identityProviders', index], `${provider.type} needs ${key}.`, `Add ${key}.`)])),
    ...(own.allowOnlyExternalIdentityProviders && identityProviders.length === 0
        ? [
            fault([...at, 'allowOnlyExternalIdentityProviders'], 'Nobody could sign in: there is no other service.', 'Add identityProviders, or remove allowOnlyExternalIdentityProviders.'),
        ]
        : []),
];
const checkDomain = ({ hostedUiDomainPrefix: prefix = '', ...own }, at) => {
    const word = reservedWords.exec(prefix)?.[0];
    return [
        ...(word === undefined || (0,token/* hasToken */.y0)(prefix)
            ? []
            : [
                fault([...at, 'hostedUiDomainPrefix'], `Cognito takes no prefix that contains "${word}".`, 'Write another prefix, or leave it out.'),
            ]),
        ...(own.hostedUiCSS === undefined || own.enableHostedUi
            ? []
            : [fault([...at, 'hostedUiCSS'], 'There are no pages that have this style.', 'Add enableHostedUi: true.')]),
    ];
};
const checks = [
    checkAddresses,
    checkAttributes,
    checkDetails,
    checkDomain,
    checkMails,
    checkMessages,
    checkOAuth,
    checkProviders,
    checkSecondFactor,
    checkVerification,
];
const checkUserPool = (own, pool) => {
    const at = [...pool.path, 'properties'];
    return [...checks.flatMap((check) => check(own, at)), ...checkHooks(own.hooks, pool)];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/user-pool-domain.js





const customDomainOf = ({ customDomain }, pool) => ownDomains(customDomain === undefined ? [] : [customDomain], pool)[0];
const domainParams = (own, pool) => {
    const custom = customDomainOf(own, pool);
    if (custom !== undefined)
        return {
            domain: nameOf(custom),
            customDomainTarget: (0,expression/* getAtt */.CN)(pool.id('UserPoolCustomDomain'), 'CloudFrontDistribution'),
        };
    return hasDomain(own) ? { domain: (0,expression/* concat */.xW)(domainPrefix(own, pool), '.auth.', expression/* region */.Ny, '.amazoncognito.com') } : {};
};
const userPoolCustomDomain = (own, pool) => {
    const custom = customDomainOf(own, pool);
    if (custom === undefined)
        return [];
    const id = pool.id('UserPoolCustomDomain');
    return [
        ...certificates([custom], pool),
        {
            kind: 'resource',
            id,
            from: pool.path,
            tags: 'none',
            holdsData: 'deleted',
            body: {
                Type: 'AWS::Cognito::UserPoolDomain',
                Metadata: pool.metadata,
                Properties: {
                    UserPoolId: (0,expression/* ref */.KR)(pool.id('UserPool')),
                    Domain: nameOf(custom),
                    CustomDomainConfig: { CertificateArn: certificateOf(custom, pool) },
                },
            },
        },
        ...(makesRecord(custom)
            ? [aliasRecord(custom, { name: (0,expression/* getAtt */.CN)(id, 'CloudFrontDistribution'), zone: cloudFrontZone }, pool)]
            : []),
    ];
};

;// CONCATENATED MODULE: ./lib/resources/shapes/user-pool-properties.js



const hook = (says) => (0,shape/* text */.Qq)(`The function that ${says}: a \`function\` of this config, or an ARN.`);
const user_pool_properties_attribute = (0,shape/* object */.Ik)('An attribute of users.', {
    name: (0,shape/* text */.Qq)('Its name; `custom:` is put before those of your own.', { maxLength: 20 }),
    attributeDataType: (0,shape/* oneOf */.yL)('The type of its values.', ['String', 'Number', 'DateTime', 'Boolean']),
    developerOnlyAttribute: (0,shape/* flag */.Jt)('Only administrators may change it.'),
    mutable: (0,shape/* flag */.Jt)('Whether it can change.'),
    required: (0,shape/* flag */.Jt)('Whether every user needs one.'),
    numberMaxValue: (0,shape/* integer */.nd)('The largest number.'),
    numberMinValue: (0,shape/* integer */.nd)('The smallest number.'),
    stringMaxLength: (0,shape/* integer */.nd)('The most characters.', { minimum: 0, maximum: 2_048 }),
    stringMinLength: (0,shape/* integer */.nd)('The fewest characters.', { minimum: 0, maximum: 2_048 }),
});
const identityProvider = (0,shape/* object */.Ik)('Another service by which people sign in.', {
    type: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('The service, or its protocol.', [
        'Facebook',
        'Google',
        'LoginWithAmazon',
        'OIDC',
        'SAML',
        'SignInWithApple',
    ])),
    clientId: (0,shape/* text */.Qq)('The id of your app at the service; SAML has none.'),
    clientSecret: (0,shape/* text */.Qq)('The secret of your app at the service; write it as `$Secret(…)`. SAML has none.'),
    attributeMapping: (0,shape/* map */.Tj)('Attributes of the pool, by attributes of the service.', (0,shape/* text */.Qq)('An attribute of the service.')),
    authorizeScopes: (0,shape/* list */.p_)('Scopes that are asked for.', (0,shape/* text */.Qq)('A scope.')),
    providerDetails: (0,shape/* map */.Tj)('More for Cognito, in its own words.', (0,shape/* anything */.D8)('A value.')),
});
const userPoolProperties = {
    allowOnlyAdminsToCreateAccount: (0,shape/* flag */.Jt)('Nobody may sign up alone.', { default: false }),
    unusedAccountValidityDays: (0,shape/* integer */.nd)('Days for which an account that an administrator made waits for its owner.', {
        default: 31,
        minimum: 0,
        maximum: 365,
    }),
    requireEmailVerification: (0,shape/* flag */.Jt)('Whether a mail must be answered.'),
    requirePhoneNumberVerification: (0,shape/* flag */.Jt)('Whether an SMS must be answered.'),
    enableHostedUi: (0,shape/* flag */.Jt)("Offer Cognito's own pages to sign in.", { default: false }),
    hostedUiDomainPrefix: (0,shape/* text */.Qq)('The first part of the address of these pages.', {
        pattern: '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$',
    }),
    hostedUiCSS: (0,shape/* text */.Qq)('The style of these pages.'),
    hooks: (0,shape/* object */.Ik)('Functions that Cognito calls.', {
        customMessage: hook('writes messages'),
        postAuthentication: hook('hears of everyone who has signed in'),
        postConfirmation: hook('hears of everyone who has signed up'),
        preAuthentication: hook('may refuse to let someone sign in'),
        preSignUp: hook('may refuse to let someone sign up'),
        preTokenGeneration: hook('adds claims to tokens'),
        userMigration: hook('finds users elsewhere'),
        createAuthChallenge: hook('makes a challenge'),
        defineAuthChallenge: hook('chooses the next challenge'),
        verifyAuthChallengeResponse: hook('checks the answer to a challenge'),
    }),
    emailConfiguration: (0,shape/* object */.Ik)('How mails are sent.', {
        sesAddressArn: (0,aws_values/* arnText */.F7)('The ARN of a verified address in SES.', 'arn:aws:ses'),
        from: (0,shape/* text */.Qq)('The sender of mails.'),
        replyToEmailAddress: (0,shape/* text */.Qq)('Where answers go.'),
    }),
    inviteMessageConfig: (0,shape/* object */.Ik)('What invited people are told.', {
        emailMessage: (0,shape/* text */.Qq)('The text of the mail.'),
        emailSubject: (0,shape/* text */.Qq)('The subject of the mail.'),
        smsMessage: (0,shape/* text */.Qq)('The text of the SMS.'),
    }),
    userVerificationType: (0,shape/* oneOf */.yL)('How people prove who they are when they sign up.', [
        'email-link',
        'email-code',
        'sms',
        'none',
    ]),
    userVerificationMessageConfig: (0,shape/* object */.Ik)('What they are told.', {
        emailMessageUsingCode: (0,shape/* text */.Qq)('The text of a mail with a code.'),
        emailMessageUsingLink: (0,shape/* text */.Qq)('The text of a mail with a link.'),
        emailSubjectUsingCode: (0,shape/* text */.Qq)('The subject of a mail with a code.'),
        emailSubjectUsingLink: (0,shape/* text */.Qq)('The subject of a mail with a link.'),
        smsMessage: (0,shape/* text */.Qq)('The text of the SMS.'),
    }),
    mfaConfiguration: (0,shape/* object */.Ik)('A second factor.', {
        status: (0,shape/* oneOf */.yL)('Whether it is asked for.', ['OFF', 'ON', 'OPTIONAL']),
        enabledTypes: (0,shape/* list */.p_)('Which ones.', (0,shape/* laterMembers */.yc)((0,shape/* oneOf */.yL)('A factor.', ['EMAIL_OTP', 'SMS', 'SOFTWARE_TOKEN']), 'EMAIL_OTP')),
    }),
    passwordPolicy: (0,shape/* object */.Ik)('What a password must be like.', {
        minimumLength: (0,shape/* integer */.nd)('The fewest characters.', { minimum: 6, maximum: 99 }),
        requireLowercase: (0,shape/* flag */.Jt)('With a small letter.'),
        requireNumbers: (0,shape/* flag */.Jt)('With a digit.'),
        requireSymbols: (0,shape/* flag */.Jt)('With another character.'),
        requireUppercase: (0,shape/* flag */.Jt)('With a capital letter.'),
        temporaryPasswordValidityDays: (0,shape/* integer */.nd)('Days for which a first password holds.', { minimum: 0, maximum: 365 }),
    }),
    schema: (0,shape/* list */.p_)('Attributes of users.', user_pool_properties_attribute, { maxItems: 50 }),
    allowPhoneNumberAsUserName: (0,shape/* flag */.Jt)('Sign in by phone number.', { default: true }),
    allowEmailAsUserName: (0,shape/* flag */.Jt)('Sign in by mail address.', { default: true }),
    accessTokenValiditySeconds: (0,shape/* integer */.nd)('Seconds for which an access token holds.', { minimum: 300, maximum: 86_400 }),
    idTokenValiditySeconds: (0,shape/* integer */.nd)('Seconds for which an id token holds.', { minimum: 300, maximum: 86_400 }),
    refreshTokenValidityDays: (0,shape/* integer */.nd)('Days for which a refresh token holds.', { minimum: 1, maximum: 3_650 }),
    allowedOAuthFlows: (0,shape/* list */.p_)('Flows of OAuth.', (0,shape/* oneOf */.yL)('A flow.', ['code', 'implicit', 'client_credentials'])),
    allowedOAuthScopes: (0,shape/* list */.p_)('Scopes of OAuth.', (0,shape/* text */.Qq)('A scope.')),
    callbackURLs: (0,shape/* list */.p_)('Where people may be sent after they have signed in.', (0,shape/* text */.Qq)('An address.')),
    logoutURLs: (0,shape/* list */.p_)('Where people may be sent after they have signed out.', (0,shape/* text */.Qq)('An address.')),
    identityProviders: (0,shape/* list */.p_)('Other services by which people sign in.', identityProvider),
    useFirewall: (0,shape/* later */.NU)((0,shape/* resourceName */.Iy)('A `web-app-firewall` of this config.', 'web-app-firewall')),
    customDomain: domain,
    generateClientSecret: (0,shape/* flag */.Jt)('Make a secret for the client.', { default: false }),
    allowOnlyExternalIdentityProviders: (0,shape/* flag */.Jt)('Nobody signs in by password.', { default: false }),
};

;// CONCATENATED MODULE: ./lib/resources/types/user-auth-pool.js











const user_auth_pool_arnOf = (pool) => (0,expression/* getAtt */.CN)(pool.id('UserPool'), 'Arn');
const user_auth_pool_idOf = (pool) => (0,expression/* ref */.KR)(pool.id('UserPool'));
const issuerOf = (pool) => (0,expression/* concat */.xW)('https://cognito-idp.', expression/* region */.Ny, '.', (0,expression/* ref */.KR)('AWS::URLSuffix'), '/', user_auth_pool_idOf(pool));
const clientIdOf = (pool) => (0,expression/* ref */.KR)(pool.id('UserPoolClient'));
const userAuthPool = defineResource({
    type: 'user-auth-pool',
    says: 'A user pool of Cognito: who may sign in.',
    properties: userPoolProperties,
    example: `
resources:
  people:
    type: user-auth-pool
    properties:
      userVerificationType: email-code
      enableHostedUi: true
      hostedUiCSS: '.banner-customizable { background-color: white; }'
      callbackURLs:
        - https://example.com/signed-in
      identityProviders:
        - type: SAML
          providerDetails:
            MetadataURL: https://id.example.com/metadata.xml
          attributeMapping:
            email: email
`,
    mainChild: 'UserPool',
    params: (pool, own) => ({
        id: user_auth_pool_idOf(pool),
        clientId: clientIdOf(pool),
        arn: user_auth_pool_arnOf(pool),
        providerUrl: issuerOf(pool),
        ...domainParams(own, pool),
        ...(own.generateClientSecret ? { clientSecret: (0,expression/* getAtt */.CN)(pool.id('UserPoolClient'), 'ClientSecret') } : {}),
    }),
    absent: {
        clientSecret: 'The pool makes no secret: add generateClientSecret: true.',
        customDomainTarget: 'The pool has no domain of its own: add customDomain.',
        domain: 'The pool has no domain: add enableHostedUi: true.',
    },
    secretParams: ['clientSecret'],
    circleHint: () => 'The event of a hook names its pool (userPoolId): remove the pool from connectTo of the function, and allow what it calls by iamRoleStatements with Resource arn:aws:cognito-idp:*:*:userpool/*, which are the pools of its account.',
    connectWords: 'manage',
    connectTo: (pool) => ({
        statements: [(0,contribution/* allow */.c)(['cognito-idp:*'], user_auth_pool_arnOf(pool))],
        variables: { ID: user_auth_pool_idOf(pool), CLIENT_ID: clientIdOf(pool), ARN: user_auth_pool_arnOf(pool) },
    }),
    propertyNames: {
        EmailConfiguration: 'emailConfiguration',
        LambdaConfig: 'hooks',
        MfaConfiguration: 'mfaConfiguration',
        Policies: 'passwordPolicy',
        Schema: 'schema',
        VerificationMessageTemplate: 'userVerificationMessageConfig',
    },
    questions: domainQuestions,
    check: (own, pool) => [...checkUserPool(own, pool), ...checkDomains(own, pool)],
    expand: (own, pool) => [
        {
            kind: 'resource',
            id: pool.id('UserPool'),
            from: pool.path,
            tags: { map: 'UserPoolTags' },
            holdsData: 'kept',
            body: { Type: 'AWS::Cognito::UserPool', Metadata: pool.metadata, Properties: userPoolBody(own, pool) },
        },
        userPoolClient(own, pool),
        ...identityProviders(own, pool),
        ...userPoolDomain(own, pool),
        ...userPoolCustomDomain(own, pool),
        ...hookPermissions(own.hooks, pool),
        ...(sendsSms(own) ? [smsRole(pool)] : []),
    ],
});

;// CONCATENATED MODULE: ./lib/resources/types/web-app-firewall.js




const rule = {
    name: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The name of the rule.', { pattern: '^[A-Za-z0-9_-]+$', maxLength: 128 })),
    priority: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Which rule is tried first: the lowest.', { minimum: 0 })),
    disableMetrics: (0,shape/* flag */.Jt)('Keep no metric of the rule.', { default: false }),
    sampledRequestsEnabled: (0,shape/* flag */.Jt)('Keep samples of what it matches.', { default: false }),
};
const overrideAction = (0,shape/* oneOf */.yL)('`Count` only counts what the rules would block.', ['None', 'Count']);
const webAppFirewall = laterResource({
    type: 'web-app-firewall',
    says: 'A firewall (AWS WAF) in front of a load balancer, a user pool or CloudFront.',
    properties: {
        scope: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('What it stands in front of: CloudFront, or anything else.', ['cdn', 'regional'])),
        defaultAction: (0,shape/* oneOf */.yL)('What becomes of requests that no rule matches.', ['Allow', 'Block'], { default: 'Allow' }),
        rules: (0,shape/* list */.p_)('What is blocked or let through.', (0,schema_member/* variants */.HI)('A rule.', (0,schema_member/* variant */.Ox)('managed-rule-group', 'Rules that a vendor keeps.', {
            ...rule,
            vendorName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The vendor, such as `AWS`.')),
            excludedRules: (0,shape/* list */.p_)('Rules of the group that do not count.', (0,shape/* text */.Qq)('The name of a rule.')),
            overrideAction,
        }), (0,schema_member/* variant */.Ox)('custom-rule-group', 'A rule group of your own.', {
            ...rule,
            arn: (0,shape/* required */.mw)((0,aws_values/* arnText */.F7)('The ARN of the group.', 'arn:aws:wafv2')),
            overrideAction,
        }), (0,schema_member/* variant */.Ox)('rate-based-rule', 'More requests than a limit.', {
            ...rule,
            limit: (0,shape/* required */.mw)((0,shape/* integer */.nd)('Requests in five minutes.', { minimum: 10 })),
            aggregateBasedOn: (0,shape/* oneOf */.yL)('Whose requests are counted together.', ['IP', 'FORWARDED_IP']),
            forwardedIPConfig: (0,shape/* object */.Ik)('Where the address of the sender stands.', {
                fallbackBehavior: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('What holds where it is missing.', ['MATCH', 'NO_MATCH'])),
                headerName: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The header, such as `X-Forwarded-For`.')),
            }),
            action: (0,shape/* oneOf */.yL)('What becomes of them.', ['Allow', 'Block', 'Captcha', 'Challenge', 'Count'], {
                default: 'Block',
            }),
        }))),
        customResponseBodies: (0,shape/* map */.Tj)('Answers to blocked requests, by name.', (0,shape/* object */.Ik)('An answer.', {
            contentType: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its type, such as `TEXT_PLAIN`.')),
            content: (0,shape/* required */.mw)((0,shape/* text */.Qq)('Its text.')),
        })),
        captchaImmunityTime: (0,shape/* integer */.nd)('Seconds for which a solved captcha counts.', { default: 300, minimum: 60 }),
        challengeImmunityTime: (0,shape/* integer */.nd)('Seconds for which a passed challenge counts.', { default: 300, minimum: 300 }),
        tokenDomains: (0,shape/* list */.p_)('Domains for which a token counts.', (0,shape/* text */.Qq)('A domain.')),
        disableMetrics: (0,shape/* flag */.Jt)('Keep no metrics.', { default: false }),
        sampledRequestsEnabled: (0,shape/* flag */.Jt)('Keep samples of requests.', { default: false }),
    },
    example: `
resources:
  firewall:
    type: web-app-firewall
    properties:
      scope: regional
      rules:
        - type: managed-rule-group
          properties:
            name: AWSManagedRulesCommonRuleSet
            priority: 0
            vendorName: AWS
`,
    connectable: false,
    params: () => ['arn', 'scope'],
});

;// CONCATENATED MODULE: ./lib/generated/resources.js




















const resources = [applicationLoadBalancer, batchJob, bucket, dynamoDbTable, efsFilesystem, eventBus, function_, httpApiGateway, kinesisStream, mongoDbAtlasCluster, openSearchDomain, privateService, redisCluster, relationalDatabase, snsTopic, sqsQueue, upstashKafkaTopic, upstashRedis, userAuthPool, webAppFirewall];


/***/ }),

/***/ 27923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/schema/job-example.js
var job_example = __webpack_require__(6183);
;// CONCATENATED MODULE: ./lib/lint/placed-events.js
const eventsIn = ({ resources }) => Object.entries(resources).flatMap(([owner, { type, properties }]) => type === 'batch-job' || type === 'function'
    ? (properties.events ?? []).map((event, index) => ({
        owner,
        word: type === 'function' ? 'function' : 'job',
        path: ['resources', owner, 'properties', 'events', index, 'properties'],
        event: event,
    }))
    : []);
const claimedTwice = (claims) => {
    const owners = new Map();
    return claims.flatMap((one) => {
        const first = owners.get(one.claim);
        if (first === undefined)
            owners.set(one.claim, one.owner);
        return first === undefined || first === one.owner ? [] : [{ ...one, first }];
    });
};

;// CONCATENATED MODULE: ./lib/lint/rule.js
const defineRule = (member) => ({
    ...member,
    code: `lint/${member.type}`,
});

;// CONCATENATED MODULE: ./lib/lint/rules/absent-stage-variable.js




const config = (source, more = '') => (0,job_example/* jobExample */.sU)(`
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
      authorizer:
        type: lambda
        properties:
          functionName: guard
          identitySources:
            - ${source}
`, {
    beside: `
api:
  type: http-api-gateway${more}
guard:
  type: function
  properties:
    packaging:
      type: stacktape-lambda-buildpack
      properties:
        entryfilePath: guard.ts
`,
});
const setting = `
  overrides:
    ApiStage:
      StageVariables.tenant: shop`;
const prefix = '$stageVariables.';
const hasVariable = ({ resources }, gateway, name) => {
    const values = resources[gateway]?.overrides?.[`${(0,names/* logicalId */.dS)(gateway)}Stage`] ?? {};
    const { StageVariables: whole } = values;
    return Object.hasOwn(values, `StageVariables.${name}`) || Object.hasOwn(Object(whole), name);
};
const absentStageVariable = defineRule({
    type: 'absent-stage-variable',
    says: 'An authorizer asks for a stage variable that its HTTP API does not have.',
    severity: 'warning',
    reason: 'API Gateway calls an authorizer only if every identity source of a request has a value, and answers 401 without one. A stage variable belongs to the stage of the API and to no request, and the API of a config has none: an authorizer with one among its identity sources turns every request away, and its function is never called.',
    link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html#http-api-lambda-authorizer.identity-sources',
    trips: config(`${prefix}tenant`),
    spares: config(`${prefix}tenant`, setting),
    example: config('$request.header.Authorization'),
    check: (linted) => eventsIn(linted).flatMap(({ path, event }) => {
        if (event.type !== 'http-api-gateway' || event.properties.authorizer?.type !== 'lambda')
            return [];
        const { httpApiGatewayName: gateway, authorizer } = event.properties;
        return (authorizer.properties.identitySources ?? []).flatMap((source, index) => {
            const name = source.slice(prefix.length);
            if (!source.startsWith(prefix) || hasVariable(linted, gateway, name))
                return [];
            return [
                {
                    path: [...path, 'authorizer', 'properties', 'identitySources', index],
                    sentence: `The stage of ${gateway} has no variable ${name}, so every request is answered with 401 and the function is not called.`,
                    hint: `Write where the request says who it is from, such as $request.header.Authorization, or set the variable by overrides: ${(0,names/* logicalId */.dS)(gateway)}Stage: {StageVariables.${name}: …}.`,
                },
            ];
        });
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/blocked-shard.js



const stream = (more) => (0,job_example/* jobExample */.sU)(`
events:
  - type: kinesis-stream
    properties:
      streamArn: $CfResourceParam('Clicks', 'Arn')
${more}
`, {
    below: `
cloudformationResources:
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties:
      ShardCount: 1
`,
});
const blockedShard = defineRule({
    type: 'blocked-shard',
    says: 'A batch of a stream that fails is tried for ever.',
    severity: 'warning',
    reason: 'Records of a shard are read in their order, and a batch that fails is read again before the next. With -1 it is tried until its records expire, a day later at a stream of Kinesis unless it says more: all that time nothing else of the shard starts a run, and what waits too long is lost.',
    link: 'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html',
    trips: stream('      maximumRetryAttempts: -1'),
    spares: stream('      maximumRetryAttempts: 0'),
    example: stream('      maximumRetryAttempts: 5\n      bisectBatchOnFunctionError: true'),
    check: (linted) => eventsIn(linted).flatMap(({ path, word, event: { type, properties } }) => (type === 'kinesis-stream' || type === 'dynamo-db-stream') && properties.maximumRetryAttempts === -1
        ? [
            {
                path: [...path, 'maximumRetryAttempts'],
                sentence: `A batch ${word === 'job' ? 'for which no run can be started' : 'that fails'} is tried until its records expire, and all that come after it wait.`,
                hint: 'Write a number, such as 5, and onFailure for what is left then.',
            },
        ]
        : []),
});

// EXTERNAL MODULE: ./lib/cloudformation/referenced-resource.js
var referenced_resource = __webpack_require__(17726);
// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(34158);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
;// CONCATENATED MODULE: ./lib/lint/rules/bucket-loop.js






const writing = ['s3:PutObject', 's3:*', '*'];
const allowsWriting = (actions) => (actions ?? ['*']).some((action) => action.endsWith('*') ? 's3:PutObject'.startsWith(action.slice(0, -1)) : writing.includes(action));
const mayWrite = ({ connectTo, iamRoleStatements }, bucket, bucketArn) => (bucket !== undefined && connectTo.includes(bucket)) ||
    iamRoleStatements.some(({ Effect, Action, Resource }) => Effect === 'Allow' &&
        allowsWriting(Action) &&
        Resource.some((arn) => arn === '*' ||
            arn.startsWith(`${bucketArn}/`) ||
            [...(0,render/* symbolsIn */.n)(arn)].some(({ symbol }) => symbol.kind === 'resource-param' && symbol.resource === bucket)));
const uploads = { beside: 'uploads:\n  type: bucket' };
const triggered = (more) => (0,job_example/* jobExample */.sU)(`
connectTo:
  - uploads
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      ${more.trim()}
`, uploads);
const bucketLoop = defineRule({
    type: 'bucket-loop',
    says: 'A job may write into the bucket that triggers it.',
    severity: 'warning',
    reason: 'Every object that a job writes into the bucket it is triggered by starts another run, which writes again. Such a loop ends only when somebody sees the bill. With a filter, only what comes in where the job does not write starts it.',
    link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html',
    trips: triggered('s3EventType: s3:ObjectCreated:*'),
    spares: triggered('s3EventType: s3:ObjectRemoved:*'),
    example: triggered(`
s3EventType: s3:ObjectCreated:*
      filterRule:
        prefix: incoming/
`),
    check: (linted) => eventsIn(linted).flatMap(({ owner, word, path, event }) => {
        if (event.type !== 's3')
            return [];
        const { bucketArn, s3EventType, filterRule } = event.properties;
        const bucket = (0,referenced_resource/* referencedResource */.o)(bucketArn);
        if (!s3EventType.startsWith('s3:ObjectCreated') || filterRule?.prefix || filterRule?.suffix)
            return [];
        if (!mayWrite(linted.resources[owner]?.properties, bucket, bucketArn))
            return [];
        const name = bucket ?? ((0,token/* hasToken */.y0)(bucketArn) ? 'another bucket' : bucketArn.slice(bucketArn.lastIndexOf(':') + 1));
        return [
            {
                path: [...path, 's3EventType'],
                sentence: `This ${word} may write into "${name}", and every object there starts it: what it writes would start it again, without end.`,
                hint: 'Add filterRule: {prefix: incoming/} and write elsewhere, or write into another bucket.',
            },
        ];
    }),
});

// EXTERNAL MODULE: ./lib/packaging/command-line.js
var command_line = __webpack_require__(48213);
;// CONCATENATED MODULE: ./lib/lint/rules/command-in-one-word.js




const withCommand = (command) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/python:3.14-slim
      command: ${command}
`);
const commandOf = (properties) => properties.command;
const commandInOneWord = defineRule({
    type: 'command-in-one-word',
    says: 'The first word of a command has spaces in it, so that no program has this name.',
    severity: 'warning',
    reason: 'A container starts the program whose name is the first word of its command, without a shell that splits it: `["python main.py"]` fails with "executable file not found". Only an image whose `ENTRYPOINT` is a shell (`["sh", "-c"]`) takes a whole line as one word.',
    link: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html',
    trips: withCommand('["python main.py --date today"]'),
    spares: withCommand('[python, "main.py --date today"]'),
    example: withCommand('[python, main.py, --date, today]'),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { container } }) => {
        const [first = '', ...more] = commandOf(container.packaging.properties) ?? [];
        if ((0,token/* hasToken */.y0)(first) || !/\S\s+\S/.test(first))
            return [];
        return [
            {
                path: [...path, 'container', 'packaging', 'properties', 'command', 0],
                sentence: 'The first word of the command has spaces in it, and no program has such a name.',
                hint: more.length > 0 ? 'Write each word of it as an item of its own.' : (0,command_line/* hintForCommandLine */.o)(first),
            },
        ];
    }),
});

// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
;// CONCATENATED MODULE: ./lib/lint/rules/create-only-override.js



const overriding = (line) => (0,job_example/* jobExample */.sU)('connectTo:\n  - orders', {
    beside: `
orders:
  type: sqs-queue
  overrides:
    OrdersQueue:
      ${line}
`,
});
const createOnlyOverride = defineRule({
    type: 'create-only-override',
    says: 'An override sets a property whose change replaces the resource.',
    severity: 'warning',
    reason: 'Some properties can only be given when a resource is made. To write one, to change it or to remove it replaces the resource: a queue begins empty, a log without its past, and what has a fixed name cannot be replaced at all until the name changes.',
    link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html',
    trips: overriding('QueueName: orders-of-the-shop'),
    spares: overriding('KmsMasterKeyId: alias/aws/sqs'),
    example: overriding('KmsMasterKeyId: alias/shop'),
    async check({ resources, types }) {
        const written = Object.entries(resources).flatMap(([name, { overrides = {} }]) => Object.entries(overrides).flatMap(([id, values]) => Object.keys(values).map((dotted) => ({ id, dotted, path: ['resources', name, 'overrides', id, dotted] }))));
        if (written.length === 0)
            return [];
        const table = await (0,replacements/* loadReplacementTable */.v)();
        return written.flatMap(({ id, dotted, path }) => {
            const [property = ''] = dotted.split('.');
            const type = types.get(id);
            if (type === undefined || (0,replacements/* recreationOf */.C)(table, type, ['Properties', property]) !== 'Always')
                return [];
            return [
                {
                    path,
                    at: 'key',
                    sentence: `${property} of ${type} is given once: to add, change or remove it replaces ${id} by a new one.`,
                    hint: 'Leave it out, unless the resource is new and this stays as it is.',
                },
            ];
        });
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/lint/rules/crowded-authorizers.js




const most = 10;
const guarded = (count, different) => (0,job_example/* jobExample */.sU)(`
events:
${Array.from({ length: count }, (_, index) => `  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports${index}
      authorizer:
        type: cognito
        properties:
          userPoolName: people
          identitySources: [$request.header.X-Token-${index % different}]
`).join('')}`, { beside: 'api:\n  type: http-api-gateway\npeople:\n  type: user-auth-pool' });
const crowdedAuthorizers = defineRule({
    type: 'crowded-authorizers',
    says: 'An HTTP API has more than ten different authorizers.',
    severity: 'warning',
    reason: 'An HTTP API has 10 authorizers, unless AWS has raised the quota of the account. Routes with equal authorizers share one; each that differs in anything, such as its identity sources, is one more. AWS refuses the eleventh when the stack is deployed, and the deployment rolls back.',
    link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
    trips: guarded(11, 11),
    spares: guarded(11, 10),
    example: guarded(11, 1),
    check(linted) {
        const known = new Map();
        return eventsIn(linted).flatMap(({ path, event }) => {
            if (event.type !== 'http-api-gateway' || event.properties.authorizer === undefined)
                return [];
            const { httpApiGatewayName: gateway, authorizer } = event.properties;
            const own = known.get(gateway) ?? new Set();
            known.set(gateway, own);
            const text = (0,canonical/* canonicalJson */.dj)(authorizer);
            if (own.has(text))
                return [];
            own.add(text);
            if (own.size <= most)
                return [];
            return [
                {
                    path: [...path, 'authorizer'],
                    sentence: `This is authorizer ${own.size} of ${gateway} that is like no other, and AWS allows ${most} unless it has raised the quota.`,
                    hint: 'Write the same authorizer for several routes, make a second http-api-gateway, or ask AWS for more (Service Quotas, API Gateway, Authorizers per API).',
                },
            ];
        });
    },
});

// EXTERNAL MODULE: ./lib/events/parts/log-group.js
var log_group = __webpack_require__(52964);
;// CONCATENATED MODULE: ./lib/lint/rules/crowded-log-group.js





const crowded_log_group_most = 2;
const forwards = ({ resources }, name) => {
    const properties = resources[name]?.properties ?? {};
    return 'logging' in properties && properties.logging !== undefined && 'logForwarding' in properties.logging;
};
const filtering = (filter) => `
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: $CfResourceParam('Access', 'Arn')
      filter: ${filter}
`;
const below = 'cloudformationResources:\n  Access:\n    Type: AWS::Logs::LogGroup';
const crowdedLogGroup = defineRule({
    type: 'crowded-log-group',
    says: 'A log group has more than two subscription filters.',
    severity: 'error',
    reason: 'CloudWatch takes two subscription filters for a log group. Every event of a job or function is one, and forwarding the log to another service is one too. AWS refuses the third when the stack is deployed, and the deployment rolls back.',
    link: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html',
    trips: (0,job_example/* jobsExample */.$b)({ report: filtering('ERROR'), cleanup: filtering('WARN'), billing: filtering('order') }, { below }),
    spares: (0,job_example/* jobsExample */.$b)({ report: filtering('ERROR'), cleanup: filtering('WARN') }, { below }),
    example: (0,job_example/* jobsExample */.$b)({ report: filtering('"?ERROR ?WARN"'), billing: filtering('order') }, { below }),
    check(linted) {
        const counts = new Map();
        return eventsIn(linted).flatMap(({ path, event: { type, properties } }) => {
            if (type !== 'cloudwatch-log')
                return [];
            const group = (0,referenced_resource/* referencedResource */.o)((0,log_group/* groupSource */.XN)(properties.logGroupArn));
            const before = counts.get(group) ?? (forwards(linted, group) ? 1 : 0);
            counts.set(group, before + 1);
            return before < crowded_log_group_most
                ? []
                : [
                    {
                        path: [...path, 'logGroupArn'],
                        sentence: `This log group has ${crowded_log_group_most} subscription filters without this one, and AWS takes no more.`,
                        hint: 'Start one job by both kinds of lines with one filter, such as "?ERROR ?WARN".',
                    },
                ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/crowded-shards.js




const crowded_shards_most = 2;
const reading = (more = '') => `
events:
  - type: kinesis-stream
    properties:
      kinesisStreamName: clicks
${more}`;
const consuming = reading('      autoCreateConsumer: true');
const beside = 'clicks:\n  type: kinesis-stream';
const fansOut = ({ resources }, stream) => {
    const found = resources[stream];
    return found?.type === 'kinesis-stream' && found.properties.enableEnhancedFanOut === true;
};
const crowdedShards = defineRule({
    type: 'crowded-shards',
    says: 'More than two readers share the throughput of a Kinesis stream.',
    severity: 'warning',
    reason: 'All readers of a stream that have no consumer share 2 MB and five reads per second of each shard, as much as two need for a shard that is written at its limit of 1 MB per second. With a third, all of them fall behind, and records reach the jobs late or expire. A consumer has 2 MB per second of its own.',
    link: 'https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html',
    trips: (0,job_example/* jobsExample */.$b)({ report: reading(), cleanup: reading(), billing: reading() }, { beside }),
    spares: (0,job_example/* jobsExample */.$b)({ report: reading(), cleanup: reading(), billing: consuming }, { beside }),
    example: (0,job_example/* jobsExample */.$b)({ report: reading(), cleanup: consuming, billing: consuming }, { beside }),
    check(linted) {
        const counts = new Map();
        return eventsIn(linted).flatMap(({ path, event: { type, properties } }) => {
            if (type !== 'kinesis-stream')
                return [];
            const { kinesisStreamName, streamArn, consumerArn, autoCreateConsumer } = properties;
            const key = kinesisStreamName === undefined ? 'streamArn' : 'kinesisStreamName';
            const stream = (0,referenced_resource/* referencedResource */.o)((kinesisStreamName ?? streamArn));
            if (consumerArn !== undefined || (autoCreateConsumer ?? fansOut(linted, stream)))
                return [];
            const before = counts.get(stream) ?? 0;
            counts.set(stream, before + 1);
            if (before < crowded_shards_most)
                return [];
            return [
                {
                    path: [...path, key],
                    sentence: `This stream has ${crowded_shards_most} readers without a consumer before this one, and all share the throughput of its shards.`,
                    hint: 'Add autoCreateConsumer: true, which costs by the hour and the gigabyte.',
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/crowded-stream.js




const crowded_stream_most = 2;
const crowded_stream_reading = `
events:
  - type: dynamo-db-stream
    properties:
      streamArn: $ResourceParam('accounts', 'streamArn')
`;
const crowded_stream_beside = `
accounts:
  type: dynamo-db-table
  properties:
    primaryKey:
      partitionKey:
        name: id
        type: string
    streamType: NEW_AND_OLD_IMAGES
`;
const crowdedStream = defineRule({
    type: 'crowded-stream',
    says: 'A DynamoDB stream has more than two readers.',
    severity: 'warning',
    reason: 'Two readers of a shard of a DynamoDB stream get all of its throughput. With a third, AWS slows all of them down, and changes reach the jobs late or expire after a day.',
    link: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
    trips: (0,job_example/* jobsExample */.$b)({ report: crowded_stream_reading, cleanup: crowded_stream_reading, billing: crowded_stream_reading }, { beside: crowded_stream_beside }),
    spares: (0,job_example/* jobsExample */.$b)({ report: crowded_stream_reading, cleanup: crowded_stream_reading }, { beside: crowded_stream_beside }),
    example: (0,job_example/* jobsExample */.$b)({ report: crowded_stream_reading, cleanup: crowded_stream_reading, billing: 'connectTo: [report]' }, { beside: crowded_stream_beside }),
    check(linted) {
        const counts = new Map();
        return eventsIn(linted).flatMap(({ path, event: { type, properties } }) => {
            if (type !== 'dynamo-db-stream')
                return [];
            const stream = (0,referenced_resource/* referencedResource */.o)(properties.streamArn);
            const before = counts.get(stream) ?? 0;
            counts.set(stream, before + 1);
            return before < crowded_stream_most
                ? []
                : [
                    {
                        path: [...path, 'streamArn'],
                        sentence: `This stream has ${crowded_stream_most} readers without this one, and a third slows all of them down.`,
                        hint: 'Let one job read the stream and start the others.',
                    },
                ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/encoded-filter.js




const filtered = (prefix) => (0,job_example/* jobExample */.sU)(`
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      s3EventType: s3:ObjectCreated:*
      filterRule:
        prefix: ${prefix}
`, { beside: 'uploads:\n  type: bucket' });
const decoded = (text) => {
    if ((0,token/* hasToken */.y0)(text) || !/%[0-9A-Fa-f]{2}|\+/.test(text))
        return undefined;
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return undefined;
    }
};
const encodedFilter = defineRule({
    type: 'encoded-filter',
    says: 'The filter of an S3 event looks as if it were encoded already.',
    severity: 'warning',
    reason: 'S3 wants the beginning and the end of keys in a filter with `+` for a space and special characters percent-encoded. This action writes them so: the config has the key as the bucket shows it. A text that is encoded already is encoded twice, and no object ever starts the job. Where a key really has a `+` or a `%20` in its name, turn the rule off.',
    link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html',
    trips: filtered('my+photos/2026%2F'),
    spares: filtered('100%/'),
    example: filtered('my photos/2026/'),
    check: (linted) => eventsIn(linted).flatMap(({ path, event }) => {
        if (event.type !== 's3')
            return [];
        return ['prefix', 'suffix'].flatMap((key) => {
            const text = event.properties.filterRule?.[key] ?? '';
            const meant = decoded(text);
            return meant === undefined
                ? []
                : [
                    {
                        path: [...path, 'filterRule', key],
                        sentence: `"${text}" is taken as the key itself, and encoded for S3: + and % are letters of the key.`,
                        hint: `Write "${meant}" if that is how the bucket shows the key; where + and % are part of it, write \`lint: {encoded-filter: off}\`.`,
                    },
                ];
        });
    }),
});

// EXTERNAL MODULE: ./lib/packaging/buildpack.js + 1 modules
var buildpack = __webpack_require__(68692);
;// CONCATENATED MODULE: ./lib/lint/rules/ended-version.js



const withPython = (version) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: stacktape-image-buildpack
    properties:
      entryfilePath: src/report.py
      languageSpecificConfig:
        pythonVersion: ${version}
`);
const endOf = (packaging, now) => {
    const { entryfilePath, languageSpecificConfig: own } = packaging?.properties ?? {};
    const language = typeof entryfilePath === 'string' ? (0,buildpack/* languageOf */.eX)(entryfilePath) : undefined;
    const ends = language && 'ends' in language ? language.ends : undefined;
    const version = ends && own?.[ends.property];
    const end = ends?.at[String(version)];
    return language && ends && end !== undefined && Date.parse(end) < now.getTime()
        ? { name: language.name, property: ends.property, version, end }
        : undefined;
};
const endedVersion = defineRule({
    type: 'ended-version',
    says: 'A program is built for a version of its language that gets no fixes any more.',
    severity: 'warning',
    reason: 'A version of a language that has ended gets no security fixes, its base image is built no more, and packages stop to support it. AWS Lambda deprecates such a runtime, and later refuses new functions and then updates of old ones.',
    link: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy',
    trips: withPython(3.8),
    spares: withPython(3.13),
    example: withPython(3.14),
    check: ({ jobs, resources, now }) => {
        const programs = [
            ...jobs.map(({ path, properties }) => ({
                path: [...path, 'container', 'packaging'],
                packaging: properties.container.packaging,
            })),
            ...Object.entries(resources).flatMap(([name, { type, properties }]) => type === 'function'
                ? [
                    {
                        path: ['resources', name, 'properties', 'packaging'],
                        packaging: properties.packaging,
                    },
                ]
                : []),
        ];
        return programs.flatMap(({ path, packaging }) => {
            const ended = endOf(packaging, now);
            if (ended === undefined)
                return [];
            return [
                {
                    path: [...path, 'properties', 'languageSpecificConfig', ended.property],
                    sentence: `${ended.name} ${ended.version} gets no fixes since ${ended.end}.`,
                    hint: 'Write a newer version, and try the program with it.',
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/environment-size.js



const limit = 24 * 1_024;
const bytesOf = (value) => Buffer.byteLength(JSON.stringify(value));
const texts = (count) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: TEXT0
      value: &text ${'lorem ipsum '.repeat(170).trim()}
${Array.from({ length: count - 1 }, (_, index) => `    - {name: TEXT${index + 1}, value: *text}`).join('\n')}
`);
const environmentSize = defineRule({
    type: 'environment-size',
    says: 'The environment of a job is larger than a job definition may be.',
    severity: 'error',
    reason: 'A job definition takes 24 KiB in all, and the environment is a part of it. AWS refuses a larger one when the stack is deployed, and the deployment rolls back.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html',
    trips: texts(12),
    spares: texts(11),
    example: texts(2),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { container } }) => {
        const bytes = bytesOf(container.environment.map(({ name, value }) => ({
            Name: name,
            Value: (0,token/* hasToken */.y0)(String(value)) ? '' : String(value),
        })));
        return bytes <= limit
            ? []
            : [
                {
                    path: [...path, 'container', 'environment'],
                    at: 'key',
                    sentence: `These variables take ${bytes} bytes; AWS Batch takes ${limit} for a job definition with all that is in it.`,
                    hint: 'Put large texts into a file of the image or an object of a bucket, and name only its place.',
                },
            ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/few-receives.js




const least = 5;
const redrive = (count) => `
orders:
  type: sqs-queue
  properties:
    redrivePolicy:
      targetSqsQueueName: failedOrders
      maxReceiveCount: ${count}
failedOrders:
  type: sqs-queue
`;
const few_receives_triggered = `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
`;
const fewReceives = defineRule({
    type: 'few-receives',
    says: 'Messages of a queue that triggers a job go to its dead letters after fewer than five receives.',
    severity: 'warning',
    reason: 'Lambda receives the messages of a queue for the trigger function, and every receive counts: also one that Lambda gives back since the function is throttled, and one whose run AWS could not start just then. With a small `maxReceiveCount` messages that nothing is wrong with end among the dead letters. AWS advises 5 or more.',
    link: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    trips: (0,job_example/* jobExample */.sU)(few_receives_triggered, { beside: redrive(3) }),
    spares: (0,job_example/* jobExample */.sU)('connectTo: [orders]', { beside: redrive(3) }),
    example: (0,job_example/* jobExample */.sU)(few_receives_triggered, { beside: redrive(least) }),
    check: (linted) => {
        const read = new Set(eventsIn(linted).flatMap(({ event: { type, properties } }) => type === 'sqs' ? ((0,referenced_resource/* referencedResource */.o)(properties.sqsQueueName ?? properties.sqsQueueArn) ?? []) : []));
        return Object.entries(linted.resources).flatMap(([name, { type, properties }]) => {
            if (type !== 'sqs-queue' || !read.has(name))
                return [];
            const count = properties.redrivePolicy?.maxReceiveCount ?? least;
            if (count >= least)
                return [];
            return [
                {
                    path: ['resources', name, 'properties', 'redrivePolicy', 'maxReceiveCount'],
                    sentence: `A message goes to the dead letters after ${count === 1 ? 'one receive' : `${count} receives`}, and Lambda may use these up while it is throttled.`,
                    hint: `Write maxReceiveCount: ${least} or more.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/fifo-order.js



const fifo_order_reading = `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
`;
const fifo = 'orders:\n  type: sqs-queue\n  properties:\n    fifoEnabled: true';
const fifoOrder = defineRule({
    type: 'fifo-order',
    says: 'A FIFO queue triggers a job, and its order is that of starts alone.',
    severity: 'warning',
    reason: 'Runs start in the order of the messages of a group, and a message counts as processed once its run has started. So runs overlap, and a later one may end first, or fail while its predecessor is retried. A message that starts no run is tried again while its group waits; after the `maxReceiveCount` of the queue (5 by default) it goes to the dead letters, and the later messages of the group go on without it. A job whose runs must not overlap or skip a message has to see to that itself, by a lock and a number of its own.',
    link: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-understanding-logic.html',
    trips: (0,job_example/* jobExample */.sU)(fifo_order_reading, { beside: fifo }),
    spares: (0,job_example/* jobExample */.sU)('connectTo: [orders]', { beside: fifo }),
    example: (0,job_example/* jobExample */.sU)(fifo_order_reading, { beside: 'orders:\n  type: sqs-queue' }),
    check: ({ jobs, resources }) => jobs.flatMap(({ path, properties: { events, maxConcurrency } }) => events.flatMap(({ type, properties }, index) => {
        if (type !== 'sqs' || maxConcurrency === 1)
            return [];
        const key = properties.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName';
        const queue = resources[(0,referenced_resource/* referencedResource */.o)(properties[key]) ?? ''];
        const isFifo = queue?.type === 'sqs-queue' ? queue.properties.fifoEnabled : /\.fifo$/.test(properties.sqsQueueArn ?? '');
        if (!isFifo)
            return [];
        return [
            {
                path: [...path, 'events', index, 'properties', key],
                sentence: 'Runs start in the order of the messages and then overlap; and the later messages of a group pass one that went to the dead letters.',
                hint: 'If the job can take both, write `lint: {fifo-order: off}`; else let it check the order by itself.',
            },
        ];
    })),
});

;// CONCATENATED MODULE: ./lib/lint/rules/floating-image.js



const floats = (image) => {
    const last = image.split('/').at(-1);
    return !(0,token/* hasToken */.y0)(image) && !last.includes('@') && /^[^:]*(?::latest)?$/.test(last);
};
const withImage = (image) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: ${image}
`);
const floatingImage = defineRule({
    type: 'floating-image',
    says: 'An image is named without a version, or as latest.',
    severity: 'warning',
    reason: 'The tag `latest`, which is meant where no tag is written, names another image whenever somebody pushes one. A run then does other work than the one before, no plan shows it, and no rollback brings the old image back.',
    link: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html',
    trips: withImage('public.ecr.aws/docker/library/busybox'),
    spares: withImage('public.ecr.aws:443/docker/library/busybox:stable'),
    example: withImage('public.ecr.aws/docker/library/busybox:1.37.0'),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { container } }) => {
        const { type, properties } = container.packaging;
        if (type !== 'prebuilt-image' || !floats(properties.image))
            return [];
        return [
            {
                path: [...path, 'container', 'packaging', 'properties', 'image'],
                sentence: `"${properties.image}" names no version: it may be another image at every run, and no plan shows the change.`,
                hint: `Write a tag that stays, such as ${properties.image.replace(/:latest$/, '')}:1.2.3, or a digest.`,
            },
        ];
    }),
});

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/events/parts/foreign-queue.js
var foreign_queue = __webpack_require__(31334);
;// CONCATENATED MODULE: ./lib/lint/rules/foreign-dead-letters.js







const mayLackDeadLetters = (arn, { cloudformationResources }) => ((0,token/* hasToken */.y0)(arn) || arn.startsWith('arn:')) &&
    [...(0,render/* symbolsIn */.n)(arn)].every(({ symbol }) => {
        if (symbol.kind === 'resource-param')
            return false;
        if (symbol.kind !== 'cf-resource-param')
            return true;
        const { Type, Properties } = cloudformationResources[symbol.id] ?? {};
        return Type === 'AWS::SQS::Queue' && !((0,expression/* isMap */.jh)(Properties) && 'RedrivePolicy' in Properties);
    });
const foreign_dead_letters_reading = (queue) => `
events:
  - type: sqs
    properties:
      ${queue}
`;
const foreignDeadLetters = defineRule({
    type: 'foreign-dead-letters',
    says: 'A queue that triggers a job may have no dead-letter queue.',
    severity: 'warning',
    reason: 'A message that cannot start a run returns to its queue and is tried again, until it is older than the retention of the queue: four days by default. SQS then deletes it, and nothing says so; in a FIFO queue it holds up its message group until then. A queue of `resources` that triggers a job gets a dead-letter queue. A queue of another stack is looked up where there are credentials, and one of `cloudformationResources` is left as it is written. AWS advises a `maxReceiveCount` of 5 or more.',
    link: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    trips: (0,job_example/* jobExample */.sU)(foreign_dead_letters_reading('sqsQueueArn: arn:aws:sqs:eu-west-1:123456789012:orders')),
    spares: (0,job_example/* jobExample */.sU)(foreign_dead_letters_reading("sqsQueueArn: $CfResourceParam('Orders', 'Arn')"), {
        below: `cloudformationResources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy:
        deadLetterTargetArn: arn:aws:sqs:eu-west-1:123456789012:failed-orders
        maxReceiveCount: 5`,
    }),
    example: (0,job_example/* jobExample */.sU)(foreign_dead_letters_reading('sqsQueueName: orders'), { beside: 'orders:\n  type: sqs-queue' }),
    check: (linted) => eventsIn(linted).flatMap(({ path, event: { type, properties } }) => {
        if (type !== 'sqs' || properties.sqsQueueArn === undefined)
            return [];
        if (!mayLackDeadLetters(properties.sqsQueueArn, linted))
            return [];
        const known = (0,foreign_queue/* foundQueue */.WZ)(linted.answers.get((0,foreign_queue/* queueQuestion */.qY)(properties.sqsQueueArn)?.key ?? ''));
        if (known?.redrives)
            return [];
        if (known)
            return [
                {
                    path: [...path, 'sqsQueueArn'],
                    sentence: 'This queue has no redrive policy: a message that starts no run is tried again until the retention of the queue ends, and is then deleted.',
                    hint: 'Let its owner give it a redrive policy with a maxReceiveCount of 5 or more.',
                },
            ];
        return [
            {
                path: [...path, 'sqsQueueArn'],
                sentence: 'A message that starts no run is tried again until the retention of this queue ends, and is then deleted, unless the queue has a dead-letter queue: nothing here says that it does.',
                hint: 'Give the queue a redrive policy with a maxReceiveCount of 5 or more; if it has one, write `lint: {foreign-dead-letters: off}`.',
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/github-expression.js


const github_expression_expression = /\$\{\{\s*([A-Za-z]*)[^}]{0,1000}\}\}/;
const findingAt = (path, text, at) => {
    const [, context] = github_expression_expression.exec(text) ?? [];
    if (context === undefined)
        return [];
    return [
        {
            path,
            ...(at ? { at } : {}),
            sentence: 'GitHub evaluates `${{ … }}` in workflow files only: here it stays this very text, also in the container.',
            hint: context === 'secrets'
                ? "Store the secret in AWS Secrets Manager and write $Secret('<name of the secret>')."
                : "Give the value by the input `variables` of the workflow's step, as {name: …}, and write $CliArgs('name').",
        },
    ];
};
const findingsUnder = (value, path) => {
    if (typeof value === 'string')
        return findingAt(path, value);
    if (value === null || typeof value !== 'object')
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => findingsUnder(item, [...path, index]));
    return Object.entries(value).flatMap(([key, item]) => [
        ...findingAt([...path, key], key, 'key'),
        ...findingsUnder(item, [...path, key]),
    ]);
};
const withValue = (value) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: DATABASE
      value: ${value}
`);
const githubExpression = defineRule({
    type: 'github-expression',
    says: 'A text holds an expression of GitHub Actions, which is evaluated in workflow files only.',
    severity: 'error',
    reason: 'GitHub replaces expressions in workflow files before a step starts, and never in other files of the repository. The job would get the text of the expression in place of the secret or value. AWS Batch reads a secret of Secrets Manager at the start of the container.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html',
    trips: withValue('${{ secrets.DATABASE }}'),
    spares: withValue("'{{ secrets.DATABASE }}'"),
    example: withValue("$Secret('database')"),
    check: ({ config }) => findingsUnder(config, []),
});

;// CONCATENATED MODULE: ./lib/lint/rules/idle-gpu.js


const boxes = [1, 4, 8];
const largest = 8;
const withGpu = (gpu) => (0,job_example/* jobExample */.sU)(`
resources:
  cpu: 4
  memory: 12000
  gpu: ${gpu}
`);
const idleGpu = defineRule({
    type: 'idle-gpu',
    says: 'An instance would have more graphics processors than a job uses.',
    severity: 'warning',
    reason: 'Instances of the families p4d and g5 have one, four or eight graphics processors. A job that asks for two or three gets an instance with four, for five to seven one with eight; the rest is paid and idle unless another job fits beside it.',
    link: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html',
    trips: withGpu(3),
    spares: withGpu(1),
    example: withGpu(4),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { resources } }) => {
        const gpu = resources.gpu ?? 0;
        const box = boxes.find((size) => size >= gpu);
        if (gpu === 0 || gpu > largest || box === undefined || box % gpu === 0)
            return [];
        return [
            {
                path: [...path, 'resources', 'gpu'],
                sentence: `No instance has ${gpu} graphics processors: the next one has ${box}, of which ${box - gpu} would be idle.`,
                hint: `Write gpu: ${box}, or as many as make ${box} together.`,
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/idle-retry-setting.js


const idleRetrySetting = defineRule({
    type: 'idle-retry-setting',
    says: 'A wait between attempts is set, and has no effect.',
    severity: 'warning',
    reason: 'A job has one attempt unless `attempts` says more, so an interval alone retries nothing. And without an interval the wait before every attempt is 0 seconds, whatever it is multiplied by.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html',
    trips: (0,job_example/* jobExample */.sU)(`
retryConfig:
  retryIntervalSeconds: 30
`),
    spares: (0,job_example/* jobExample */.sU)(`
retryConfig:
  attempts: 2
`),
    example: (0,job_example/* jobExample */.sU)(`
retryConfig:
  attempts: 3
  retryIntervalSeconds: 30
`),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { retryConfig } }) => {
        if (!retryConfig)
            return [];
        const { attempts, retryIntervalSeconds: interval, retryIntervalMultiplier: factor } = retryConfig;
        const at = [...path, 'retryConfig'];
        if (attempts === 1 && (interval !== 0 || factor !== 1))
            return [
                {
                    path: [...at, interval === 0 ? 'retryIntervalMultiplier' : 'retryIntervalSeconds'],
                    at: 'key',
                    sentence: 'This says how long to wait before another attempt, and the job has only one.',
                    hint: 'Add attempts: 3 to retryConfig, or remove this.',
                },
            ];
        if (interval === 0 && factor !== 1)
            return [
                {
                    path: [...at, 'retryIntervalMultiplier'],
                    at: 'key',
                    sentence: `The wait between attempts is 0 seconds, and stays so however often it is multiplied by ${factor}.`,
                    hint: 'Add retryIntervalSeconds, such as 10, or remove this.',
                },
            ];
        return [];
    }),
});

// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var cloudformation_symbol = __webpack_require__(51570);
;// CONCATENATED MODULE: ./lib/lint/rules/log-loop.js






const isOwnLog = (logGroupArn, owner) => {
    const symbol = (0,cloudformation_symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(logGroupArn));
    if (symbol?.kind === 'resource-param')
        return symbol.resource === owner && ['logGroupArn', 'arn'].includes(symbol.param);
    const groups = ['LogGroup', 'TriggerFunctionLogGroup'].map((kind) => (0,names/* logicalId */.dS)(owner) + kind);
    return symbol?.kind === 'cf-resource-param' && groups.includes(symbol.id);
};
const readingLog = (arn) => (0,job_example/* jobExample */.sU)(`
events:
  - type: cloudwatch-log
    properties:
      logGroupArn: ${arn}
`, {
    below: `
cloudformationResources:
  Access:
    Type: AWS::Logs::LogGroup
  Errors:
    Type: AWS::Logs::LogGroup
`,
});
const logLoop = defineRule({
    type: 'log-loop',
    says: 'A job is started by its own log.',
    severity: 'warning',
    reason: 'Every run writes a log, and the log starts the next run: such a loop has no end but the one that somebody makes who sees the bill. A filter only helps where the job never writes what it is started by.',
    link: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html',
    trips: readingLog("$ResourceParam('report', 'logGroupArn')"),
    spares: readingLog("$CfResourceParam('Access', 'Arn')"),
    example: readingLog("$CfResourceParam('Errors', 'Arn')"),
    check: (linted) => eventsIn(linted).flatMap(({ owner, word, path, event: { type, properties } }) => type === 'cloudwatch-log' && isOwnLog(properties.logGroupArn, owner)
        ? [
            {
                path: [...path, 'logGroupArn'],
                sentence: `This is the log of the ${word} itself: every ${word === 'job' ? 'run' : 'invocation'} writes into it, and so starts the next one, without end.`,
                hint: 'Name the log of something else.',
            },
        ]
        : []),
});

// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
;// CONCATENATED MODULE: ./lib/lint/rules/memory-boundary.js



const withMemory = (mebibytes) => (0,job_example/* jobExample */.sU)(`
resources:
  cpu: 2
  memory: ${mebibytes}
`);
const memoryBoundary = defineRule({
    type: 'memory-boundary',
    says: 'The memory of a job is just more than a cheaper instance has to give.',
    severity: 'warning',
    reason: 'The system and the ECS agent keep a share of the memory of every instance: 2.3 % to 3.3 % on those that were measured. A job that asks for as much as an instance has by its name gets the next larger one, which costs 11 % to 100 % more.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html',
    trips: withMemory(8192),
    spares: withMemory(8193),
    example: withMemory(7680),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { resources } }) => {
        const size = { cpu: resources.cpu, memoryMiB: resources.memory };
        const boundary = resources.gpu ? undefined : (0,prices/* boundaryOf */.iH)(size);
        if (!boundary)
            return [];
        const words = (0,prices/* boundaryWords */.qu)(size, boundary);
        return [
            {
                path: [...path, 'resources', 'memory'],
                sentence: `M${words.slice(1)}, on demand in ${prices/* pricesAsOf */.mB.region}: an instance keeps some memory for itself.`,
                hint: `Write ${boundary.keeps} to stay on ${boundary.near.name}.`,
            },
        ];
    }),
});

// EXTERNAL MODULE: ./lib/events/parts/schedule-expression.js + 1 modules
var schedule_expression = __webpack_require__(54499);
// EXTERNAL MODULE: ./lib/events/parts/schedule-runs.js
var schedule_runs = __webpack_require__(71998);
;// CONCATENATED MODULE: ./lib/lint/rules/never-firing-schedule.js





const never = (expression) => !/^\s*cron\(\s*(?:\S+\s+){3}\*\s/.test(expression) &&
    (0,schedule_runs/* nextRuns */.Oz)(expression, new Date(0), { count: 1 }).length === 0 &&
    (0,schedule_expression/* parseSchedule */.n)(expression).kind === 'cron';
const on = (expression) => (0,job_example/* jobExample */.sU)(`
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);
const neverFiringSchedule = defineRule({
    type: 'never-firing-schedule',
    says: 'No day of any year fits a schedule.',
    severity: 'warning',
    reason: 'EventBridge takes every expression whose fields are right, also one whose date does not exist: the 30th of February, or the fifth Friday of a February that never has one. It then fires never, and says nothing.',
    link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html',
    trips: on('cron(0 6 30 FEB ? *)'),
    spares: on('cron(0 6 29 FEB ? *)'),
    example: on('cron(0 6 L FEB ? *)'),
    check: (linted) => eventsIn(linted).flatMap(({ path, word, event }) => {
        if (event.type !== 'schedule' || !never(event.properties.scheduleRate))
            return [];
        return [
            {
                path: [...path, 'scheduleRate'],
                sentence: `No day of any year fits ${event.properties.scheduleRate}, so this never starts the ${word}.`,
                hint: 'Write a date that exists; L is the last day of a month.',
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/never-placed.js



const mostGpus = 8;
const never_placed_withMemory = (mebibytes) => (0,job_example/* jobExample */.sU)(`
resources:
  cpu: 96
  memory: ${mebibytes}
`);
const mostVcpus = (config) => config.stackConfig?.compute?.maxVcpus;
const neverPlaced = defineRule({
    type: 'never-placed',
    says: 'No instance is large enough for a job, so it could never run.',
    severity: 'error',
    reason: 'AWS Batch takes a job of any size, and then looks in vain for an instance of the families c, m and r that holds it, or for as many vCPUs as `stackConfig.compute.maxVcpus` allows. The job stays RUNNABLE, and is cancelled after ten minutes; every run fails so.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html',
    trips: never_placed_withMemory(1_500_000),
    spares: never_placed_withMemory(1_474_560),
    example: never_placed_withMemory(720_000),
    check: ({ jobs, config }) => {
        const most = mostVcpus(config);
        return jobs.flatMap(({ path, properties: { resources } }) => {
            const { cpu, memory, gpu = 0 } = resources;
            const at = [...path, 'resources'];
            if (most !== undefined && cpu > most)
                return [
                    {
                        path: [...at, 'cpu'],
                        sentence: `A job of ${cpu} vCPUs cannot run where stackConfig.compute.maxVcpus gives its pool ${most}.`,
                        hint: `Write maxVcpus: ${cpu} or more, or give the job ${most} or less.`,
                    },
                ];
            if (gpu > mostGpus)
                return [
                    {
                        path: [...at, 'gpu'],
                        sentence: `No instance has ${gpu} graphics processors, so this job could never run.`,
                        hint: `Write ${mostGpus} or less.`,
                    },
                ];
            if (gpu || (0,prices/* sharing */.R1)({ cpu, memoryMiB: memory }))
                return [];
            return [
                {
                    path: [...at, 'memory'],
                    sentence: `No instance that jobs run on has ${memory} MiB for a job of ${cpu} vCPU${cpu === 1 ? '' : 's'}, so this job could never run.`,
                    hint: `Write ${(0,prices/* mostMemoryMiB */.Vt)(cpu)} or less.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/no-timeout.js


const noTimeout = defineRule({
    type: 'no-timeout',
    says: 'A job has no timeout, so nothing ends one that hangs or waits.',
    severity: 'warning',
    reason: 'AWS Batch ends no job by itself. A program that waits for an answer which never comes keeps its instance, and what that costs, until somebody notices; a job for which there is no instance waits in its queue, unless it is the first there. Both end after a year, with the execution. With a `timeout` an attempt ends after so many seconds, and one that was not placed within `queueTimeout`, two days by default, fails as `never-placed`.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html',
    trips: (0,job_example/* jobExample */.sU)('timeout:'),
    spares: (0,job_example/* jobExample */.sU)('timeout: 1209600'),
    example: (0,job_example/* jobExample */.sU)('timeout: 3600'),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { timeout } }) => timeout === undefined
        ? [
            {
                path,
                at: 'key',
                sentence: 'This job has no timeout: a run that hangs, or finds no instance, goes on and may cost for up to a year.',
                hint: 'Write timeout: with the seconds after which an attempt is surely stuck, a few times of what it takes.',
            },
        ]
        : []),
});

;// CONCATENATED MODULE: ./lib/lint/rules/old-amazon-linux.js


const environment = (image) => (0,job_example/* jobExample */.sU)('', {
    below: `
cloudformationResources:
  OwnPool:
    Type: AWS::Batch::ComputeEnvironment
    Properties:
      Type: MANAGED
      ComputeResources:
        Type: EC2
        MaxvCpus: 16
        Subnets: [subnet-0123456789abcdef0]
        InstanceRole: ecsInstanceRole
        InstanceTypes: [default_x86_64]
        Ec2Configuration:
          - ImageType: ${image}
`,
});
const oldAmazonLinux = defineRule({
    type: 'old-amazon-linux',
    says: 'A compute environment is based on Amazon Linux 2, which AWS Batch refuses.',
    severity: 'error',
    reason: 'Since 30 June 2026 AWS Batch refuses new compute environments on its images of Amazon Linux 2. The pools that this action makes run on Amazon Linux 2023; this is about those that a config brings itself.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-migration-2023.html',
    trips: environment('ECS_AL2'),
    spares: environment('ECS_AL2023_NVIDIA'),
    example: environment('ECS_AL2023'),
    check: ({ cloudformationResources }) => Object.entries(cloudformationResources).flatMap(([id, { Type, Properties }]) => {
        const written = Type === 'AWS::Batch::ComputeEnvironment' ? Properties : {};
        const images = written?.ComputeResources?.Ec2Configuration;
        return (Array.isArray(images) ? images : []).flatMap((image, index) => {
            const name = image?.ImageType;
            if (typeof name !== 'string' || !/^ECS_AL2(?:_NVIDIA)?$/.test(name))
                return [];
            const path = ['cloudformationResources', id, 'Properties', 'ComputeResources', 'Ec2Configuration', index];
            return [
                {
                    path: [...path, 'ImageType'],
                    sentence: `AWS Batch refuses new compute environments on Amazon Linux 2, which ${name} is.`,
                    hint: `Write ${name.replace('AL2', 'AL2023')}.`,
                },
            ];
        });
    }),
});

// EXTERNAL MODULE: ./lib/events/parts/address-range.js
var address_range = __webpack_require__(36724);
// EXTERNAL MODULE: ./lib/events/parts/load-balancer.js
var load_balancer = __webpack_require__(8625);
;// CONCATENATED MODULE: ./lib/lint/rules/open-trigger.js




const open_trigger_beside = 'api:\n  type: http-api-gateway\nusers:\n  type: user-auth-pool';
const route = (more) => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
${more}`;
const isLimited = (ranges) => ranges !== undefined && ranges.length > 0 && !ranges.some(address_range/* isEveryAddress */.SW);
const isListenerLimited = (balancer, port) => {
    const at = port ?? (0,load_balancer/* defaultPort */.L5)(balancer);
    return isLimited((0,load_balancer/* listenersOf */.bg)(balancer).find((listener) => listener.port === at)?.whitelistIps);
};
const openTrigger = defineRule({
    type: 'open-trigger',
    says: 'Everyone on the internet can start a job.',
    severity: 'warning',
    reason: 'An HTTP API and a load balancer are open to the whole internet, and every request starts a run: a thousand requests are a thousand runs, on as many instances as the pool of 256 vCPUs has. Whoever finds the address decides what is paid. An authorizer, or a load balancer that only the VPC reaches, lets in those who are meant.',
    link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
    trips: (0,job_example/* jobExample */.sU)(route(''), { beside: 'api:\n  type: http-api-gateway' }),
    spares: (0,job_example/* jobExample */.sU)(`
events:
  - type: application-load-balancer
    properties:
      loadBalancerName: balancer
      priority: 1
      paths:
        - /reports
`, { beside: 'balancer:\n  type: application-load-balancer\n  properties:\n    interface: internal' }),
    example: (0,job_example/* jobExample */.sU)(route(`      authorizer:
        type: cognito
        properties:
          userPoolName: users
`), { beside: open_trigger_beside }),
    check: ({ jobs, resources }) => jobs.flatMap(({ path, properties: { events } }) => events.flatMap(({ type, properties }, index) => {
        const at = [...path, 'events', index, 'type'];
        const sentence = 'Everyone on the internet who knows the address can start this job, and every request is a run that is paid.';
        if (type === 'http-api-gateway' && !properties.authorizer)
            return [{ path: at, sentence, hint: 'Add an authorizer, of the type cognito or lambda.' }];
        if (type !== 'application-load-balancer')
            return [];
        const balancer = resources[properties.loadBalancerName];
        const closed = balancer?.type !== 'application-load-balancer' ||
            balancer.properties.interface === 'internal' ||
            balancer.properties.useFirewall !== undefined ||
            isLimited(properties.sourceIps) ||
            isListenerLimited(balancer.properties, properties.listenerPort);
        return closed
            ? []
            : [
                {
                    path: at,
                    sentence,
                    hint: 'Add sourceIps, or write whitelistIps at the listener, or interface: internal at the load balancer.',
                },
            ];
    })),
});

// EXTERNAL MODULE: ./lib/job/payload-overflow.js
var payload_overflow = __webpack_require__(10344);
;// CONCATENATED MODULE: ./lib/lint/rules/overfull-batch.js



const inline = 6_000;
const overfull_batch_least = { sqs: 930, 'kinesis-stream': 570, 'dynamo-db-stream': 650 };
const unspoken = { sqs: 10, 'kinesis-stream': 10, 'dynamo-db-stream': 100 };
const batch = (size, more = '') => (0,job_example/* jobExample */.sU)(`
${more}
events:
  - type: sqs
    properties:
      sqsQueueName: orders
      batchSize: ${size}
      maxBatchWindowSeconds: 5
`, { beside: 'orders:\n  type: sqs-queue' });
const overfullBatch = defineRule({
    type: 'overfull-batch',
    says: 'A batch is larger than what fits into one run.',
    severity: 'warning',
    reason: 'What starts a run is handed to its container in a variable, and AWS takes 8,192 characters for all that a run overrides. An SQS message without a body needs 930 of them, so six fit at most. A larger batch is split into several runs, which is the default of images that this action does not build itself; with `payloadOverflow: fail` it starts none and returns to its queue. With `payloadOverflow: s3`, the default of `stacktape-image-buildpack`, one run receives the whole batch.',
    link: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html',
    trips: batch(100),
    spares: batch(10),
    example: batch(6),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: job }) => job.events.flatMap(({ type, properties }, index) => {
        const size = 'batchSize' in properties ? properties.batchSize : undefined;
        const characters = overfull_batch_least[type];
        if (size === undefined || characters === undefined || size * characters <= inline)
            return [];
        const overflow = (0,payload_overflow/* overflowOf */.cS)(job);
        if (overflow === 's3')
            return [];
        const fails = overflow === 'fail';
        if (!fails && size === unspoken[type])
            return [];
        const fit = Math.floor(inline / characters);
        return [
            fails
                ? {
                    path: [...path, 'payloadOverflow'],
                    sentence: `A full batch of ${size} can never start a run: at most ${fit} records of ${type} fit, and this refuses the rest.`,
                    hint: `Write batchSize: ${fit} or less, or payloadOverflow: split or s3.`,
                }
                : {
                    path: [...path, 'events', index, 'properties', 'batchSize'],
                    sentence: `At most ${fit} records fit into one run, so a full batch of ${size} becomes ${Math.ceil(size / fit)} runs or more.`,
                    hint: `Write batchSize: ${fit} or less if one run is meant for each batch, or payloadOverflow: s3 if the program reads a large event from S3 (docs/events.md).`,
                },
        ];
    })),
});

;// CONCATENATED MODULE: ./lib/lint/rules/overlapping-runs.js




const every = (expression, timeout) => (0,job_example/* jobExample */.sU)(`
timeout: ${timeout}
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);
const overlappingRuns = defineRule({
    type: 'overlapping-runs',
    says: 'A schedule starts a run before the one before it must have ended.',
    severity: 'warning',
    reason: 'EventBridge starts a run at every time of its schedule, whether or not the one before it has ended. If the timeout of an attempt is longer than the time between two starts, slow runs pile up: two work on the same data, and each takes instances. A timeout below the interval ends a run before the next one starts; further attempts may still overlap.',
    link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html',
    trips: every('rate(1 minute)', 3_600),
    spares: every('rate(1 hour)', 3_600),
    example: every('rate(2 hours)', 3_600),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { events, timeout, maxConcurrency } }) => events.flatMap((event, index) => {
        if (event.type !== 'schedule' || timeout === undefined || maxConcurrency === 1)
            return [];
        const { scheduleRate } = event.properties;
        const seconds = (0,token/* hasToken */.y0)(scheduleRate) ? undefined : (0,schedule_runs/* shortestInterval */.en)(scheduleRate);
        if (seconds === undefined || seconds >= timeout)
            return [];
        return [
            {
                path: [...path, 'events', index, 'properties', 'scheduleRate'],
                sentence: `Two starts may be ${seconds} s apart, and one attempt may take ${timeout} s: runs may overlap.`,
                hint: `Start it less often, or write a timeout of ${Math.max(seconds, 60)} or less; if runs may overlap, write \`lint: {overlapping-runs: off}\`.`,
            },
        ];
    })),
});

;// CONCATENATED MODULE: ./lib/lint/rules/past-schedule.js






const past_schedule_on = (expression) => (0,job_example/* jobExample */.sU)(`
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);
const isOver = (expression, now) => {
    const parsed = (0,token/* hasToken */.y0)(expression) ? undefined : (0,schedule_expression/* parseSchedule */.n)(expression);
    if (parsed?.kind !== 'cron' || parsed.text.endsWith(' *)'))
        return false;
    const isThereOne = (from) => (0,schedule_runs/* nextRuns */.Oz)(parsed.text, from, { count: 1 }).length > 0;
    return !isThereOne(now) && isThereOne(new Date(0));
};
const pastSchedule = defineRule({
    type: 'past-schedule',
    says: 'A schedule has no run to come.',
    severity: 'warning',
    reason: 'A cron expression with a year fires in that year alone. EventBridge takes one whose year is over, and it then fires never. A schedule that has done its work can be removed.',
    link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html',
    trips: past_schedule_on('cron(0 4 1 1 ? 2020)'),
    spares: past_schedule_on('cron(0 4 1 1 ? 2199)'),
    example: past_schedule_on('cron(0 4 1 1 ? *)'),
    check: (linted) => eventsIn(linted).flatMap(({ path, word, event }) => event.type === 'schedule' && isOver(event.properties.scheduleRate, linted.now)
        ? [
            {
                path: [...path, 'scheduleRate'],
                sentence: `The last run of ${event.properties.scheduleRate} is over, so this never starts the ${word} again.`,
                hint: 'Write a later year, or * for every year; or remove the event.',
            },
        ]
        : []),
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(53015);
// EXTERNAL MODULE: ./lib/diagnostics/secret-values.js
var secret_values = __webpack_require__(76761);
;// CONCATENATED MODULE: ./lib/lint/rules/plain-secret.js







const holdsSecretIn = (text) => webhook.test(text) ||
    ((0,token/* hasToken */.y0)(text)
        ? (0,expression/* partsOf */.CI)((0,token/* expressionOf */.ez)(text)).some((part) => typeof part === 'string' && (0,secret/* containsSecret */.At)(part))
        : (0,secret/* containsSecret */.At)(text));
const webhook = /^https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|[\w-]+\.webhook\.office\.com|chat\.googleapis\.com\/v1\/spaces)\/./i;
const addressWithPath = /^https?:\/\/[^/\s]+\/[^/\s]+/i;
const noPassword = /^(?:true|false|yes|no|none|null|nil|prompt|file|env|required|optional|enabled|disabled)$|^[./~$<{]|^arn:|:\/\//i;
const isPassword = (name, value) => (0,secret_names/* secretKindOf */.YE)(name) === 'password' && value.length >= 4 && !noPassword.test(value);
const isSecretByName = (name, value) => {
    if (typeof name !== 'string' || (0,token/* hasToken */.y0)(value))
        return false;
    if (/webhook/i.test(name) && addressWithPath.test(value))
        return true;
    return (0,secret_names/* isNameOfSecret */.TO)(name) && ((0,secret_values/* looksRandom */.EZ)(value) || isPassword(name, value));
};
const secretsUnder = (value, path, name) => {
    if (typeof value === 'string') {
        const isVariable = path.at(-1) === 'value' && path.at(-3) === 'environment';
        return holdsSecretIn(value) || (isVariable && isSecretByName(name, value)) ? [{ path, name }] : [];
    }
    if (value === null || typeof value !== 'object')
        return [];
    if (Array.isArray(value)) {
        const found = value.flatMap((item, index) => secretsUnder(item, [...path, index]));
        const texts = value.filter((item) => typeof item === 'string');
        const known = JSON.stringify(texts.map((text) => ((0,token/* hasToken */.y0)(text) ? '' : text)));
        return found.length === 0 && texts.length > 1 && (0,secret/* containsSecret */.At)(known) ? [{ path }] : found;
    }
    const { name: own, argName = own } = value;
    return Object.entries(value).flatMap(([key, item]) => [
        ...((0,secret/* containsSecret */.At)(key) ? [{ path: [...path, key], at: 'key' }] : []),
        ...secretsUnder(item, [...path, key], key === 'value' ? argName : undefined),
    ]);
};
const places = {
    environment: [
        'The value of',
        ', the template and the job definition',
        "Store it in Secrets Manager, write value: $Secret('<name of the secret>')",
    ],
    buildArgs: ['The value of the build argument', ' and the history of the image'],
    tags: ['The value of the tag', ', the template and the tags of every resource'],
    outputs: ['The value of the output', ', the template and the outputs of the stack'],
};
const plain_secret_findingAt = ({ path, at, name }) => {
    const [noun, readers = ', the template and what is made of it', instead] = (typeof name === 'string' && places[String(path.at(-3))]) || [];
    return {
        path,
        ...(at ? { at } : {}),
        sentence: `${noun ? `${noun} ${name}` : `This ${at ?? 'text'}`} looks like a secret, and would be readable in the repository${readers}.`,
        hint: `${instead ?? "Remove it here, store it in Secrets Manager, give it to the job as a variable with value: $Secret('<name of the secret>')"}, and replace the secret where it was valid: it has been published.`,
        hidden: true,
    };
};
const variable = (value) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: DATABASE_PASSWORD
      value: ${value}
`);
const plainSecret = defineRule({
    type: 'plain-secret',
    says: 'A text of the config looks like a secret.',
    severity: 'warning',
    reason: 'A value in the config stands in the history of the repository, in the template, and in what is made of it (a job definition, a tag, an output, the history of an image), which everyone may read who may describe it. Every text of the config is judged by its form, the value of a variable by its name as well. AWS Batch reads a secret of Secrets Manager at the start of the container, and it stands nowhere else. The value is never shown in a message.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html',
    trips: variable('n0t-A-real.one'),
    spares: variable("''"),
    example: variable("$Secret('database.password')"),
    check: ({ config }) => secretsUnder(config, []).map(plain_secret_findingAt),
});

;// CONCATENATED MODULE: ./lib/lint/rules/repeated-connection.js


const connected = (...names) => (0,job_example/* jobExample */.sU)(`connectTo:\n${names.map((name) => `  - ${name}`).join('\n')}`, {
    beside: 'orders:\n  type: sqs-queue\nreturns:\n  type: sqs-queue',
});
const repeatedConnection = defineRule({
    type: 'repeated-connection',
    says: 'A job is connected to one resource twice.',
    severity: 'warning',
    reason: 'To be connected twice gives a job nothing more. Of two equal lines one was most often meant to name something else, to which the job then has no access.',
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    trips: connected('orders', 'returns', 'orders'),
    spares: connected('orders', 'returns'),
    example: connected('returns', 'orders'),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { connectTo } }) => {
        const seen = new Set();
        return connectTo.flatMap((name, index) => {
            if (!seen.has(name)) {
                seen.add(name);
                return [];
            }
            return [
                {
                    path: [...path, 'connectTo', index],
                    sentence: `The job is connected to "${name}" already.`,
                    hint: 'Remove this line, or name what was meant.',
                },
            ];
        });
    }),
});

// EXTERNAL MODULE: ./lib/events/parts/http-route.js
var http_route = __webpack_require__(13870);
;// CONCATENATED MODULE: ./lib/lint/rules/route-clash.js




const route_clash_route = (method) => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: ${method}
      path: /reports
      authorizer:
        type: cognito
        properties:
          userPoolName: users
`;
const twoRoutes = (method) => (0,job_example/* jobsExample */.$b)({ report: route_clash_route('POST'), cleanup: route_clash_route(method) }, { beside: 'api:\n  type: http-api-gateway\nusers:\n  type: user-auth-pool' });
const routeClash = defineRule({
    type: 'route-clash',
    says: 'A method and a path of an HTTP API are the route of two jobs or functions.',
    severity: 'error',
    reason: 'A method and a path are one route of an HTTP API, and a route has one target. AWS refuses the second one when the stack is deployed, and the deployment rolls back.',
    link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
    trips: twoRoutes('POST'),
    spares: twoRoutes("'*'"),
    example: twoRoutes('DELETE'),
    check(linted) {
        const claims = new Map();
        return eventsIn(linted)
            .flatMap(routesOf)
            .flatMap(({ owner, claim, key, path, method, route }) => {
            const first = claims.get(claim);
            if (first === undefined)
                claims.set(claim, { owner, key });
            if (first === undefined || (first.owner === owner && first.key === 'path' && key === 'path'))
                return [];
            return [
                {
                    path,
                    sentence: `"${first.owner}" has the route ${method} ${route} of this API already, and AWS refuses a second one.`,
                    hint: 'Write another path or method.',
                },
            ];
        });
    },
});
const routesOf = ({ owner, path, event }) => {
    if (event.type !== 'http-api-gateway')
        return [];
    const { httpApiGatewayName: gateway, method, path: route, statusPath } = event.properties;
    const routes = [
        { key: 'path', method, route },
        ...(statusPath === undefined ? [] : [{ key: 'statusPath', method: 'GET', route: (0,http_route/* statusRoute */.kd)(statusPath) }]),
    ];
    return routes.map(({ key, method, route }) => ({
        owner,
        key,
        path: [...path, key],
        claim: `${gateway} ${(0,http_route/* routeKey */.vh)(method, (0,http_route/* withoutNames */.Fw)(route))}`,
        method,
        route,
    }));
};

;// CONCATENATED MODULE: ./lib/lint/rules/run-per-message.js


const run_per_message_beside = 'orders:\n  type: sqs-queue';
const run_per_message_reading = (size, more = '') => `
events:
  - type: sqs
    properties:
      sqsQueueName: orders
      batchSize: ${size}
${more}`;
const runPerMessage = defineRule({
    type: 'run-per-message',
    says: 'Every message of a queue starts a run of its own.',
    severity: 'warning',
    reason: 'With a batch size of 1 every message starts a run of its own, and nothing limits how many run at the same time but the pool of 256 vCPUs: ten thousand messages that arrive at once are ten thousand containers, each with its start. A batch with a window gives one run several messages. A FIFO queue hands out one message of a group after the other, and is not meant.',
    link: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    trips: (0,job_example/* jobExample */.sU)(run_per_message_reading('1'), { beside: run_per_message_beside }),
    spares: (0,job_example/* jobExample */.sU)(run_per_message_reading('1'), {
        beside: `${run_per_message_beside}\n  properties:\n    fifoEnabled: true`,
        below: 'lint:\n  fifo-order: off',
    }),
    example: (0,job_example/* jobExample */.sU)(run_per_message_reading('5', '      maxBatchWindowSeconds: 60\n'), { beside: run_per_message_beside }),
    check: ({ jobs, resources }) => jobs.flatMap(({ path, properties: { events, maxConcurrency } }) => events.flatMap(({ type, properties }, index) => {
        if (type !== 'sqs' || properties.batchSize !== 1 || maxConcurrency !== undefined)
            return [];
        const queue = resources[properties.sqsQueueName ?? ''];
        const inOrder = queue?.type === 'sqs-queue' ? queue.properties.fifoEnabled : /\.fifo$/.test(properties.sqsQueueArn ?? '');
        if (inOrder)
            return [];
        return [
            {
                path: [...path, 'events', index, 'properties', 'batchSize'],
                sentence: 'Every message starts a run of its own, and nothing limits how many of them run at the same time.',
                hint: 'Raise batchSize and add maxBatchWindowSeconds, so that one run works on several messages; where each must be a run, write `lint: {run-per-message: off}`.',
            },
        ];
    })),
});

;// CONCATENATED MODULE: ./lib/lint/rules/second-queue-policy.js





const policy = (queue) => `cloudformationResources:
  AnyoneMaySend:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues:
        - ${queue}
      PolicyDocument:
        Statement:
          - Effect: Allow
            Principal: {Service: s3.amazonaws.com}
            Action: sqs:SendMessage
            Resource: '*'`;
const job = 'connectTo: [failed, other]';
const second_queue_policy_beside = `
failed:
  type: sqs-queue
  properties:
    policyStatements:
      - Effect: Allow
        Principal: {Service: s3.amazonaws.com}
        Action: ['sqs:SendMessage']
other:
  type: sqs-queue
`;
function* queueIds(queues, { resources }) {
    for (const { symbol } of (0,render/* symbolsIn */.n)(queues)) {
        if (symbol.kind === 'cf-resource-param')
            yield symbol.id;
        if (symbol.kind === 'resource-param' && resources[symbol.resource]?.type === 'sqs-queue')
            yield (0,names/* logicalId */.dS)(symbol.resource, 'queue');
    }
    for (const queue of Array.isArray(queues) ? queues : [])
        if ((0,expression/* isMap */.jh)(queue))
            yield String(queue.Ref);
}
const secondQueuePolicy = defineRule({
    type: 'second-queue-policy',
    says: 'A queue whose policy this config makes has a second one, and each overwrites the other.',
    severity: 'error',
    reason: 'SQS keeps one policy for a queue. A queue of `resources` gets one where it has `policyStatements` or `events`, or where a topic or a bus sends to it what it could not deliver. A second `AWS::SQS::QueuePolicy` of the same queue replaces it, or is replaced, whichever CloudFormation sets last; what the lost one allowed is refused from then on, and its messages are lost.',
    link: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
    trips: (0,job_example/* jobExample */.sU)(job, { beside: second_queue_policy_beside, below: policy("$ResourceParam('failed', 'url')") }),
    spares: (0,job_example/* jobExample */.sU)(job, { beside: second_queue_policy_beside, below: policy("$ResourceParam('other', 'url')") }),
    example: (0,job_example/* jobExample */.sU)(job, { beside: second_queue_policy_beside }),
    check: (linted) => Object.entries(linted.cloudformationResources).flatMap(([name, { Type, Properties }]) => {
        if (Type !== 'AWS::SQS::QueuePolicy' || !(0,expression/* isMap */.jh)(Properties))
            return [];
        const own = [...queueIds(Properties.Queues, linted)]
            .map((id) => `${id}Policy`)
            .find((id) => linted.types.has(id) && !Object.hasOwn(linted.cloudformationResources, id));
        if (own === undefined)
            return [];
        return [
            {
                path: ['cloudformationResources', name, 'Properties', 'Queues'],
                sentence: `This policy and ${own}, which the config makes for the same queue, overwrite each other.`,
                hint: 'Write its statements as policyStatements of the queue, and remove it.',
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/shared-authorizer-cache.js




const shared_authorizer_cache_route = (path, sources) => `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: ${path}
      authorizer:
        type: lambda
        properties:
          functionName: guard
          cacheResultSeconds: 300
          identitySources:
${sources.map((source) => `            - ${source}`).join('\n')}
`;
const shared_authorizer_cache_beside = `
api:
  type: http-api-gateway
guard:
  type: function
  properties:
    packaging:
      type: stacktape-lambda-buildpack
      properties:
        entryfilePath: guard.ts
`;
const shared_authorizer_cache_token = '$request.header.Authorization';
const perRoute = [shared_authorizer_cache_token, '$context.routeKey'];
const sharedAuthorizerCache = defineRule({
    type: 'shared-authorizer-cache',
    says: 'What an authorizer said of one route is cached for all routes.',
    severity: 'warning',
    reason: 'An answer of a Lambda authorizer that is cached counts for every route of the API that has the same authorizer, as long as the request bears the same identity. Who was let in to one route is let in to all, and who was turned away at one is turned away everywhere. With `$context.routeKey` among the identity sources each route has answers of its own.',
    link: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
    trips: (0,job_example/* jobsExample */.$b)({ report: shared_authorizer_cache_route('/reports', [shared_authorizer_cache_token]), cleanup: shared_authorizer_cache_route('/cleanups', [shared_authorizer_cache_token]) }, { beside: shared_authorizer_cache_beside }),
    spares: (0,job_example/* jobsExample */.$b)({ report: shared_authorizer_cache_route('/reports', [shared_authorizer_cache_token]) }, { beside: shared_authorizer_cache_beside }),
    example: (0,job_example/* jobsExample */.$b)({ report: shared_authorizer_cache_route('/reports', perRoute), cleanup: shared_authorizer_cache_route('/cleanups', perRoute) }, { beside: shared_authorizer_cache_beside }),
    check(linted) {
        const cached = eventsIn(linted).flatMap(({ path, event }) => {
            if (event.type !== 'http-api-gateway' || event.properties.authorizer?.type !== 'lambda')
                return [];
            const { httpApiGatewayName, authorizer: config, statusPath } = event.properties;
            const { cacheResultSeconds, identitySources = [] } = config.properties;
            if (!cacheResultSeconds || identitySources.includes('$context.routeKey'))
                return [];
            const authorizer = (0,canonical/* canonicalJson */.dj)([httpApiGatewayName, config]);
            return [{ path, authorizer, cacheResultSeconds, count: statusPath === undefined ? 1 : 2 }];
        });
        const routes = new Map();
        for (const { authorizer, count } of cached)
            routes.set(authorizer, (routes.get(authorizer) ?? 0) + count);
        return cached
            .filter(({ authorizer }) => (routes.get(authorizer) ?? 0) > 1)
            .map(({ path, authorizer, cacheResultSeconds }) => ({
            path: [...path, 'authorizer', 'properties', 'cacheResultSeconds'],
            sentence: `For ${cacheResultSeconds} seconds, what the authorizer said of one route counts for all ${routes.get(authorizer)} routes that it guards.`,
            hint: 'Add $context.routeKey to identitySources of each, or remove cacheResultSeconds.',
        }));
    },
});

// EXTERNAL MODULE: ./lib/shared/capacity.js + 2 modules
var capacity = __webpack_require__(96459);
;// CONCATENATED MODULE: ./lib/lint/rules/shared-disk.js




const taken = 30;
const volumeOf = (jobs, spot) => (0,capacity/* volumeGiB */.pp)(jobs
    .filter(({ properties }) => properties.useSpotInstances === spot)
    .map(({ properties }) => ({ storageGiB: properties.storage })));
const together = ({ resources: { cpu, memory } }) => (0,prices/* sharing */.R1)({ cpu, memoryMiB: memory });
const storing = (cpu, storage) => (0,job_example/* jobExample */.sU)(`
resources:
  cpu: ${cpu}
  memory: 900
storage: ${storage}
`);
const sharedDisk = defineRule({
    type: 'shared-disk',
    says: 'Several runs of a job may share a disk that is too small for all.',
    severity: 'warning',
    reason: 'The disk belongs to the instance: it holds the largest `storage` of the jobs of its pool, and 30 GiB for system and images. AWS Batch places as many jobs on an instance as fit by vCPUs and memory, and counts no disk. Two that both fill it fail with "no space left on device".',
    link: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-ami-storage-config.html',
    trips: storing(1, 80),
    spares: storing(1, 35),
    example: storing(2, 80),
    check: ({ jobs }) => {
        const volumes = { spot: volumeOf(jobs, true), onDemand: volumeOf(jobs, false) };
        return jobs.flatMap(({ path, properties }) => {
            const { storage, useSpotInstances, resources } = properties;
            const shared = resources.gpu ? undefined : together(properties);
            if (storage === undefined || !shared || shared.jobs < 2)
                return [];
            const volume = useSpotInstances ? volumes.spot : volumes.onDemand;
            const all = shared.jobs * storage;
            if (all <= volume - taken)
                return [];
            return [
                {
                    path: [...path, 'storage'],
                    sentence: `${shared.jobs} runs of this job fit on one ${shared.instance}, and share its disk: together they may fill ${all} GiB, and ${volume - taken} GiB are free.`,
                    hint: 'Ask for so much cpu or memory that an instance holds one run at a time, or for less storage.',
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/shared-queue.js




const shared_queue_reading = (queue) => `
events:
  - type: sqs
    properties:
      sqsQueueName: ${queue}
`;
const twoJobs = (other, more = '') => (0,job_example/* jobsExample */.$b)({ billing: shared_queue_reading('orders'), report: shared_queue_reading(other) + more }, { beside: `orders:\n  type: sqs-queue${other === 'orders' ? '' : '\nreturns:\n  type: sqs-queue'}` });
const sharedQueue = defineRule({
    type: 'shared-queue',
    says: 'Two jobs are triggered by one queue.',
    severity: 'warning',
    reason: 'A queue gives each message to one consumer. Of two jobs on one queue each sees some of the messages, by chance; what is meant for both needs a topic or two queues.',
    link: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
    trips: twoJobs('orders'),
    spares: twoJobs('returns', 'connectTo: [orders]'),
    example: twoJobs('returns'),
    check: (linted) => claimedTwice(eventsIn(linted).flatMap(({ owner, path, event: { type, properties } }) => {
        if (type !== 'sqs')
            return [];
        const key = properties.sqsQueueName === undefined ? 'sqsQueueArn' : 'sqsQueueName';
        return [{ owner, path: [...path, key], claim: (0,referenced_resource/* referencedResource */.o)(properties[key]) }];
    })).map(({ path, first }) => ({
        path,
        sentence: `"${first}" is triggered by this queue too: each message starts one of the two, by chance.`,
        hint: 'Give each a queue of its own, and send every message to both.',
    })),
});

;// CONCATENATED MODULE: ./lib/lint/rules/silent-bucket.js





const sendsEvents = (properties) => {
    if (!(0,expression/* isMap */.jh)(properties) || (0,expression/* isFunction */.Tn)(properties))
        return (0,expression/* isMap */.jh)(properties);
    const { NotificationConfiguration: notifications } = properties;
    if (!(0,expression/* isMap */.jh)(notifications) || (0,expression/* isFunction */.Tn)(notifications))
        return (0,expression/* isMap */.jh)(notifications);
    const { EventBridgeConfiguration: configuration } = notifications;
    if (!(0,expression/* isMap */.jh)(configuration))
        return false;
    const { EventBridgeEnabled: enabled } = configuration;
    return enabled !== false && enabled !== 'false';
};
const startedByLake = (properties) => (0,job_example/* jobExample */.sU)(`
events:
  - type: s3
    properties:
      bucketArn: $CfResourceParam('Lake', 'Arn')
      s3EventType: s3:ObjectCreated:*
`, { below: `cloudformationResources:\n  Lake:\n    Type: AWS::S3::Bucket${properties}` });
const enabled = `
    Properties:
      NotificationConfiguration:
        EventBridgeConfiguration:
          EventBridgeEnabled: true
`;
const silentBucket = defineRule({
    type: 'silent-bucket',
    says: 'A bucket of cloudformationResources starts a job, and does not send its events to EventBridge.',
    severity: 'warning',
    reason: 'A bucket that is no resource of type bucket starts a job by EventBridge, since its properties are yours. S3 sends nothing there unless the bucket says so, and then no object starts a run.',
    link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-event-notifications-eventbridge.html',
    trips: startedByLake(''),
    spares: startedByLake(`${enabled}      BucketName: company-data-lake\n`),
    example: startedByLake(enabled),
    check: ({ jobs, cloudformationResources }) => jobs.flatMap(({ path, properties }) => properties.events.flatMap((event, index) => {
        if (event.type !== 's3')
            return [];
        const symbol = (0,cloudformation_symbol/* symbolOf */.w)((0,token/* soleExpression */.EY)(event.properties.bucketArn));
        const lake = symbol?.kind === 'cf-resource-param' ? cloudformationResources[symbol.id] : undefined;
        if (symbol?.kind !== 'cf-resource-param' || lake === undefined)
            return [];
        const at = { path: [...path, 'events', index, 'properties', 'bucketArn'] };
        if (lake.Type !== 'AWS::S3::Bucket')
            return [
                {
                    ...at,
                    sentence: `"${symbol.id}" is no bucket, its type is ${lake.Type}: nothing would start this job.`,
                    hint: 'Name an AWS::S3::Bucket, or write the event of that type of source.',
                },
            ];
        if (sendsEvents(lake.Properties))
            return [];
        return [
            {
                ...at,
                sentence: `"${symbol.id}" does not send its events to EventBridge, by which it would start this job.`,
                hint: `Add NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: true}} to the properties of ${symbol.id}.`,
            },
        ];
    })),
});

// EXTERNAL MODULE: ./lib/job/job-shape.js
var job_shape = __webpack_require__(38648);
;// CONCATENATED MODULE: ./lib/lint/rules/spot-without-retries.js



const spotWithoutRetries = defineRule({
    type: 'spot-without-retries',
    says: 'A job on spot instances has one attempt only.',
    severity: 'warning',
    reason: 'AWS takes spot instances back whenever it needs them, two minutes after a notice. A run that is interrupted fails; only a further attempt does its work.',
    link: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
    trips: (0,job_example/* jobExample */.sU)('useSpotInstances: true'),
    spares: (0,job_example/* jobExample */.sU)('useSpotInstances: false'),
    example: (0,job_example/* jobExample */.sU)(`
useSpotInstances: true
retryConfig:
  attempts: 3
`),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { useSpotInstances, retryConfig } }) => useSpotInstances && (retryConfig?.attempts ?? job_shape/* retryDefaults */.tD.attempts) === 1
        ? [
            {
                path: [...path, 'useSpotInstances'],
                at: 'key',
                sentence: 'AWS may take a spot instance back at any time, and this job has one attempt only: that run would be lost.',
                hint: 'Add retryConfig: {attempts: 3}, or leave useSpotInstances out.',
            },
        ]
        : []),
});

;// CONCATENATED MODULE: ./lib/lint/rules/state-change-loop.js


const identifyingKeys = {
    'aws.batch': ['jobName', 'jobDefinition', 'jobQueue'],
    'aws.states': ['stateMachineArn', 'name'],
};
const matchesOwnRuns = ({ source, detail, resources }) => resources === undefined &&
    Array.isArray(source) &&
    source.some((one) => {
        const keys = Object.hasOwn(identifyingKeys, String(one)) ? identifyingKeys[String(one)] : undefined;
        return keys !== undefined && !keys.some((key) => Object.hasOwn(Object(detail ?? {}), key));
    });
const onChange = (detail) => (0,job_example/* jobExample */.sU)(`
events:
  - type: event-bus
    properties:
      useDefaultBus: true
      eventPattern:
        source: [aws.batch]
        detail-type: [Batch Job State Change]
        detail: {${detail}}
`);
const stateChangeLoop = defineRule({
    type: 'state-change-loop',
    says: 'A job is started by the state changes of its own runs.',
    severity: 'warning',
    reason: 'AWS Batch and Step Functions tell the default bus of every state of every run. A pattern that does not say whose runs are meant also matches those of the job that it starts: each run starts others, without end.',
    link: 'https://docs.aws.amazon.com/batch/latest/userguide/batch_cwe_events.html',
    trips: onChange('status: [FAILED]'),
    spares: onChange('status: [FAILED], jobName: [{prefix: nightly-}]'),
    example: onChange('status: [FAILED], jobQueue: [{suffix: /theirs}]'),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { events } }) => events.flatMap(({ type, properties }, index) => type === 'event-bus' && properties.useDefaultBus && matchesOwnRuns(properties.eventPattern)
        ? [
            {
                path: [...path, 'events', index, 'properties', 'eventPattern'],
                at: 'key',
                sentence: 'This also matches the runs of this job: each would start others, without end.',
                hint: 'Add to detail whose runs are meant: jobName or jobQueue of aws.batch, stateMachineArn of aws.states.',
            },
        ]
        : [])),
});

;// CONCATENATED MODULE: ./lib/lint/rules/tiny-memory.js



const tiny_memory_withMemory = (mebibytes) => (0,job_example/* jobExample */.sU)(`
resources:
  cpu: 2
  memory: ${mebibytes}
`);
const leastMebibytes = 64;
const mebibytesFor = (cpu, gibibytes) => {
    const memoryMiB = gibibytes * 1_024;
    return (0,prices/* boundaryOf */.iH)({ cpu, memoryMiB })?.keeps ?? memoryMiB;
};
const tinyMemory = defineRule({
    type: 'tiny-memory',
    says: 'The memory of a job is so small that its number is most likely meant in GiB.',
    severity: 'warning',
    reason: '`memory` is in MiB. AWS Batch takes 4 MiB and more, and a container with less memory than its program needs is killed when it starts: an interpreter alone needs 10 to 50 MiB.',
    link: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html',
    trips: tiny_memory_withMemory(4),
    spares: tiny_memory_withMemory(64),
    example: tiny_memory_withMemory(3840),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { resources } }) => {
        const { cpu, memory } = resources;
        if (memory >= leastMebibytes)
            return [];
        return [
            {
                path: [...path, 'resources', 'memory'],
                sentence: `The job gets ${memory} MiB, in which hardly any program starts; memory is in MiB.`,
                hint: `Write ${mebibytesFor(cpu, memory)} if ${memory} GiB are meant.`,
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/unexpanded-variable.js



const unexpanded_variable_variable = /(?<!\$)\$(?:\{([A-Z_][A-Z0-9_]{0,255})\}|([A-Z_][A-Z0-9_]{0,255})\b(?!\())/;
const unexpanded_variable_places = new Set(['environment', 'buildArgs', 'tags', 'outputs']);
const nameIn = (value, path) => {
    const last = path.at(-1);
    const isPlain = last === 'image' || (last === 'value' && unexpanded_variable_places.has(String(path.at(-3))));
    if (!isPlain || typeof value !== 'string' || (0,token/* hasToken */.y0)(value))
        return undefined;
    const [, braced, plain] = unexpanded_variable_variable.exec(value) ?? [];
    return braced ?? plain;
};
const unexpanded_variable_findingsUnder = (value, path) => {
    const name = nameIn(value, path);
    if (name !== undefined)
        return [
            {
                path,
                sentence: `Nothing replaces \`$${name}\` here: the value stays this very text, since no shell reads it.`,
                hint: `Give the value by the input \`variables\`, as {${name}: …}, and write $CliArgs('${name}'); what only the container knows its program reads itself.`,
            },
        ];
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, item]) => unexpanded_variable_findingsUnder(item, [...path, Array.isArray(value) ? Number(key) : key]));
};
const unexpanded_variable_withValue = (value) => (0,job_example/* jobExample */.sU)(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
      command: [sh, -c, 'ls "$HOME"']
  environment:
    - name: CACHE
      value: ${value}
`);
const unexpandedVariable = defineRule({
    type: 'unexpanded-variable',
    says: 'A value holds a variable of a shell, which nothing replaces there.',
    severity: 'warning',
    reason: 'AWS Batch gives the values of environment variables to the container as they are, and neither Docker nor this action replaces `$NAME` in them, in build arguments, tags or names of images. A command that runs in a shell (`sh -c`) does, and is not reported.',
    link: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_KeyValuePair.html',
    trips: unexpanded_variable_withValue('${HOME}/cache'),
    spares: unexpanded_variable_withValue('$home/cache'),
    example: unexpanded_variable_withValue('/home/app/cache'),
    check: ({ config }) => unexpanded_variable_findingsUnder(config, []),
});

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/lint/rules/unknown-action.js



const loadActionTable = async () => (await __webpack_require__.e(/* import() */ 7279).then(__webpack_require__.t.bind(__webpack_require__, 87279, 17))).default;
const patternOf = (action) => new RegExp(`^${action.replace(/\*+/g, '*').replace(/[*?]/g, (mark) => (mark === '*' ? '.*' : '.'))}$`, 'i');
const mistakeIn = (action, table) => {
    const [service = '', name = ''] = action.split(':');
    if (action === '*' || service === '*' || !/^[\w-]+:[\w*?]+$/.test(action))
        return undefined;
    const prefix = service.toLowerCase();
    if (!Object.hasOwn(table, prefix)) {
        const meant = (0,suggest/* nearest */.pA)(prefix, Object.keys(table));
        return {
            sentence: `IAM has no service \`${service}\`, so the statement allows nothing by \`${action}\`.`,
            hint: meant === undefined
                ? 'Write the name that stands in the ARNs of the service.'
                : `Write \`${meant}\`, if that is meant.`,
        };
    }
    const actions = table[prefix].split(' ').filter(Boolean);
    const pattern = patternOf(name);
    if (actions.length === 0 || actions.some((known) => pattern.test(known)))
        return undefined;
    const meant = (0,suggest/* nearest */.pA)(name.replace(/[*?]/g, ''), actions);
    return {
        sentence: `\`${service}\` has no action \`${name}\`, so the statement allows nothing by it.`,
        hint: meant === undefined
            ? `Look up the name among the actions of ${service}.`
            : `Write \`${prefix}:${meant}\`, if that is meant.`,
    };
};
const statementsIn = (own, at) => [
    [own.iamRoleStatements, ['iamRoleStatements']],
    [own.policyStatements, ['policyStatements']],
    [own.accessibility?.accessPolicyStatements, ['accessibility', 'accessPolicyStatements']],
].flatMap(([statements = [], keys]) => statements.map(({ Action = [] }, index) => ({ actions: Action, path: [...at, ...keys, index] })));
const statement = (action) => (0,job_example/* jobExample */.sU)(`
iamRoleStatements:
  - Action: [${action}]
    Resource: ['arn:aws:s3:::company-reports/*']
`);
const unknownAction = defineRule({
    type: 'unknown-action',
    says: 'A statement names an action or a service that AWS does not have.',
    severity: 'warning',
    reason: 'IAM takes any service and any action with a right form: a mistyped one makes no error at the deployment, and the job is denied access when it runs. Of 27 services that jobs use most, all actions are known here, of any other its name.',
    link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    trips: statement('s3:GetObjekt'),
    spares: statement('s3:GetObj*'),
    example: statement('s3:GetObject'),
    async check({ resources }) {
        const written = Object.entries(resources).flatMap(([name, { properties }]) => statementsIn(properties, ['resources', name, 'properties']).flatMap(({ actions, path }) => actions.map((action, place) => ({ action, path: [...path, 'Action', place] }))));
        if (written.length === 0)
            return [];
        const table = await loadActionTable();
        return written.flatMap(({ action, path }) => {
            const mistake = mistakeIn(action, table);
            return mistake ? [{ path, ...mistake }] : [];
        });
    },
});

// EXTERNAL MODULE: ./lib/generated/resources.js + 115 modules
var generated_resources = __webpack_require__(58100);
;// CONCATENATED MODULE: ./lib/lint/rules/unused-resource.js




const mentionedIn = (value, words, found = new Set()) => {
    if (typeof value === 'string') {
        for (const word of value.split(/[^A-Za-z0-9]+/)) {
            const name = words.get(word);
            if (name !== undefined)
                found.add(name);
        }
    }
    else if (value !== null && typeof value === 'object')
        for (const item of Object.values(value))
            mentionedIn(item, words, found);
    return found;
};
const hasCdn = (properties) => properties.cdn?.enabled === true;
const queue = (more) => (0,job_example/* jobExample */.sU)(more, { beside: 'orders:\n  type: sqs-queue' });
const unusedResource = defineRule({
    type: 'unused-resource',
    says: 'Nothing in the config uses a resource.',
    severity: 'warning',
    reason: 'A resource that no job is started by, connected to or told of does nothing for the jobs. Most often its name was forgotten in `connectTo` or in an event. One that is there for others can be left as it is, and this rule turned off.',
    link: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_data_a5.html',
    trips: queue('timeout: 600'),
    spares: queue(`
iamRoleStatements:
  - Resource:
      - $ResourceParam('orders', 'arn')
    Action:
      - sqs:SendMessage
`),
    example: queue(`
connectTo:
  - orders
`),
    check: ({ jobs, resources, config }) => {
        const others = Object.entries(resources).filter(([, { type, properties }]) => type !== 'batch-job' && type !== 'function' && !hasCdn(properties));
        if (jobs.length === 0 || others.length === 0)
            return [];
        const main = (type) => generated_resources/* resources */.E.find((member) => member.type === type)?.mainChild ?? '';
        const words = new Map(others.flatMap(([name, { type }]) => [name, (0,names/* logicalId */.dS)(name) + main(type)].map((word) => [word, name])));
        const used = mentionedIn(config, words);
        return others.flatMap(([name]) => used.has(name)
            ? []
            : [
                {
                    path: ['resources', name],
                    at: 'key',
                    sentence: `Nothing in this config uses "${name}": it starts no job, and no job is connected to it.`,
                    hint: 'Add it to the connectTo of a job or to its events, or remove it.',
                },
            ]);
    },
});

;// CONCATENATED MODULE: ./lib/lint/rules/weekday-numbers.js




const weekday_numbers_on = (expression) => (0,job_example/* jobExample */.sU)(`
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);
const meanings = {
    '1-5': ['Sunday to Thursday', 'MON-FRI', 'SUN-THU'],
    '1,2,3,4,5': ['Sunday to Thursday', 'MON-FRI', 'SUN-THU'],
    '6-7': ['Friday and Saturday', 'SAT,SUN', 'FRI,SAT'],
    '6,7': ['Friday and Saturday', 'SAT,SUN', 'FRI,SAT'],
};
const weekdayNumbers = defineRule({
    type: 'weekday-numbers',
    says: 'Days of the week in numbers are one day earlier than in crontab.',
    severity: 'warning',
    reason: 'In a schedule of EventBridge 1 is Sunday, in crontab it is Monday. So `1-5` is Sunday to Thursday, where Monday to Friday was probably meant. Names mean the same everywhere.',
    link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html',
    trips: weekday_numbers_on('cron(0 4 ? * 1-5 *)'),
    spares: weekday_numbers_on('cron(0 4 ? * 2-6 *)'),
    example: weekday_numbers_on('cron(0 4 ? * MON-FRI *)'),
    check: (linted) => eventsIn(linted).flatMap(({ path, event }) => {
        const parsed = event.type === 'schedule' ? (0,schedule_expression/* parseSchedule */.n)(event.properties.scheduleRate) : undefined;
        const weekdays = parsed?.kind === 'cron' ? parsed.text.split(' ')[4] : '';
        const [here, meant, named] = meanings[weekdays] ?? [];
        if (here === undefined)
            return [];
        return [
            {
                path: [...path, 'scheduleRate'],
                sentence: `${weekdays} is ${here} here, since EventBridge counts Sunday as 1.`,
                hint: `Write ${meant} if you count from Monday, else ${named}: names leave no doubt.`,
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/rules/year-long-run.js


const longestSeconds = 365 * 24 * 60 * 60;
const longestWait = 99_999_999;
const attemptCutOff = ({ attempts, retryIntervalSeconds, retryIntervalMultiplier }, timeoutSeconds = 0) => {
    let passed = timeoutSeconds;
    let wait = retryIntervalSeconds;
    for (let attempt = 2; attempt <= attempts; attempt++) {
        passed += Math.min(longestWait, wait) + timeoutSeconds;
        if (passed > longestSeconds)
            return attempt;
        wait *= retryIntervalMultiplier;
    }
    return undefined;
};
const yearLongRun = defineRule({
    type: 'year-long-run',
    says: 'The attempts of a run and the waits between them take more than a year.',
    severity: 'warning',
    reason: 'A run with all its attempts and waits is one execution of a state machine, and AWS ends executions after a year. Intervals that are multiplied grow faster than one thinks: ten seconds, tripled fifteen times, are more than four years.',
    link: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
    trips: (0,job_example/* jobExample */.sU)(`
retryConfig:
  attempts: 20
  retryIntervalSeconds: 60
  retryIntervalMultiplier: 2.5
`),
    spares: (0,job_example/* jobExample */.sU)(`
retryConfig:
  attempts: 15
  retryIntervalSeconds: 60
  retryIntervalMultiplier: 2.5
`),
    example: (0,job_example/* jobExample */.sU)(`
retryConfig:
  attempts: 20
  retryIntervalSeconds: 60
  retryIntervalMultiplier: 1.5
`),
    check: ({ jobs }) => jobs.flatMap(({ path, properties: { retryConfig, timeout } }) => {
        const cut = retryConfig && attemptCutOff(retryConfig, timeout);
        return cut === undefined
            ? []
            : [
                {
                    path: [...path, 'retryConfig'],
                    at: 'key',
                    sentence: `With these waits${timeout === undefined ? '' : ' and this timeout'}, attempt ${cut} of ${retryConfig?.attempts} would end more than a year after the first began; AWS stops the run before.`,
                    hint: `Write attempts: ${cut - 1}, or a smaller retryIntervalMultiplier.`,
                },
            ];
    }),
});

;// CONCATENATED MODULE: ./lib/generated/rules.js














































const rules = [absentStageVariable, blockedShard, bucketLoop, commandInOneWord, createOnlyOverride, crowdedAuthorizers, crowdedLogGroup, crowdedShards, crowdedStream, encodedFilter, endedVersion, environmentSize, fewReceives, fifoOrder, floatingImage, foreignDeadLetters, githubExpression, idleGpu, idleRetrySetting, logLoop, memoryBoundary, neverFiringSchedule, neverPlaced, noTimeout, oldAmazonLinux, openTrigger, overfullBatch, overlappingRuns, pastSchedule, plainSecret, repeatedConnection, routeClash, runPerMessage, secondQueuePolicy, sharedAuthorizerCache, sharedDisk, sharedQueue, silentBucket, spotWithoutRetries, stateChangeLoop, tinyMemory, unexpandedVariable, unknownAction, unusedResource, weekdayNumbers, yearLongRun];


/***/ }),

/***/ 38648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ roleStatement),
/* harmony export */   fn: () => (/* binding */ jobProperties),
/* harmony export */   mT: () => (/* binding */ environmentVariable),
/* harmony export */   tD: () => (/* binding */ retryDefaults)
/* harmony export */ });
/* unused harmony export defaultQueueTimeout */
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71956);
/* harmony import */ var _generated_packagings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17946);
/* harmony import */ var _schema_aws_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64829);
/* harmony import */ var _schema_iam_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22462);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17922);
/* harmony import */ var _log_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53261);
/* harmony import */ var _payload_overflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10344);







const maxTimeoutSeconds = 99_999_999 - 172_800;
const environmentVariable = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('An environment variable.', {
    name: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Its name, without `=`.', { minLength: 1, pattern: '^[^=\\u0000]+$' })),
    value: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .scalar */ .d_)('A text, number or boolean; the job always reads a text.', { pattern: '^[^\\u0000]*$' })),
});
const roleStatement = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('An IAM statement for the role of the job.', {
    Resource: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('ARNs that it speaks of.', _schema_iam_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementResources */ .lV, { minItems: 1 })),
    Sid: _schema_iam_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementName */ .Vy,
    Effect: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('Whether it allows or denies.', ['Allow', 'Deny'], { default: 'Allow' }),
    Action: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('Actions, such as `sns:Publish`. Without it every action is meant.', _schema_iam_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementActions */ .Zg, { minItems: 1 }),
    Condition: _schema_iam_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementCondition */ .pV,
});
const retryDefaults = { attempts: 1, retryIntervalSeconds: 0, retryIntervalMultiplier: 1 };
const defaultQueueTimeout = 172_800;
const jobProperties = {
    container: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('The container that runs the job.', {
        packaging: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)('How the image comes to be.', _generated_packagings_js__WEBPACK_IMPORTED_MODULE_1__/* .packagings */ .h)),
        environment: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('Environment variables of the container.', environmentVariable, { default: [] }),
    })),
    resources: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('How much of an instance the job gets.', {
        cpu: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Virtual CPUs, whole ones.', { minimum: 1, maximum: 192 })),
        memory: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Memory in MiB. A little less than a power of two (7680, not 8192) fits the instance of that size: system and agent take their share.', { minimum: 4, maximum: 3_145_728 })),
        gpu: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Graphics processors.', { minimum: 0, maximum: 16 })),
    })),
    timeout: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Seconds after which an attempt is stopped; AWS Batch knows no less than 60.', {
        minimum: 60,
        maximum: maxTimeoutSeconds,
    }),
    queueTimeout: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Seconds that an attempt may wait for an instance: one that has not ended after these and those of `timeout` fails as never placed. Counts only beside a `timeout`. An addition of ours: Stacktape does not know it.', { default: defaultQueueTimeout, minimum: 600, maximum: 31_536_000 }),
    useSpotInstances: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Run on spot instances: up to 90 % cheaper, but AWS may take them back after a SIGTERM and 120 seconds.', { default: false }),
    arm64: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Run on Graviton processors, which cost less; the image is built for them.')),
    retryOnOutOfMemory: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Try again when the memory was too small; false ends the run at once.')),
    sharedMemory: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('MiB of `/dev/shm`; Docker gives 64.', { minimum: 1 })),
    spotFallback: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Make the last attempt on demand when spot instances were taken back.')),
    maxConcurrency: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('The most runs of the job at the same time; others wait.', { minimum: 1 })),
    keepWarmMinutes: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Minutes for which an idle instance is kept for the next run.', { minimum: 1 })),
    jobQueueArn: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_aws_values_js__WEBPACK_IMPORTED_MODULE_2__/* .arnText */ .F7)('The ARN of a job queue of your own, which runs the job instead of one that is made.', 'arn:aws:batch')),
    compute: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('Whose instances run the job.', {
        reuse: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('Those of another stage of this project.', { stage: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('The name of the stage.')) }),
    })),
    alarms: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('Who is told when a run fails for good.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('A recipient.', {
        snsTopicArn: (0,_schema_aws_values_js__WEBPACK_IMPORTED_MODULE_2__/* .arnText */ .F7)('The ARN of a topic.', 'arn:aws:sns'),
        snsTopicName: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceName */ .Iy)('An `sns-topic` of this config.', 'sns-topic'),
    }, { exactlyOne: ['snsTopicArn', 'snsTopicName'] }))),
    storage: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('GiB of disk that the job may fill. The instance shares its disk between the jobs on it.', {
        minimum: 1,
        maximum: 16_354,
    }),
    logging: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('Where the output of the job goes.', {
        disabled: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Keep no log.', { default: false }),
        retentionDays: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('Days that the log is kept.', _log_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .retentionDays */ .Ol, { default: _log_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRetentionDays */ .hL }),
        logForwarding: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .later */ .NU)(_log_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .logForwarding */ .g),
    }),
    retryConfig: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)('What happens when an attempt fails.', {
        attempts: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)('Attempts in all.', { default: retryDefaults.attempts, minimum: 1, maximum: 1_000 }),
        retryIntervalSeconds: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)('Seconds before the second attempt.', {
            default: retryDefaults.retryIntervalSeconds,
            minimum: 0,
        }),
        retryIntervalMultiplier: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)('By how much the wait grows with each attempt.', {
            default: retryDefaults.retryIntervalMultiplier,
            minimum: 0,
        }),
    }),
    payloadOverflow: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('What happens to an event over 6,000 characters: it goes through a bucket of the stack (`s3`, the default of stacktape-image-buildpack, which hands it to the program as if it were small), a batch is divided into several runs (`split`, the default of other images; a single record that is too large goes through the bucket), or it starts no run (`fail`). An addition of ours: Stacktape does not know it.', _payload_overflow_js__WEBPACK_IMPORTED_MODULE_6__/* .payloadOverflows */ .yy),
    paused: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Keep every event from starting the job until this is removed. An addition of ours.'),
    events: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('What starts the job.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)('An event.', _generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A), { default: [] }),
    connectTo: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('Resources that the job may use: permissions and `STP_…` variables follow.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('A name.'), {
        default: [],
    }),
    iamRoleStatements: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('More permissions for the job.', roleStatement, { default: [] }),
};


/***/ }),

/***/ 10344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ overflowOf),
/* harmony export */   gH: () => (/* binding */ maySpill),
/* harmony export */   yy: () => (/* binding */ payloadOverflows)
/* harmony export */ });
/* harmony import */ var _generated_packagings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17946);

const payloadOverflows = ['s3', 'split', 'fail'];
const overflowOf = ({ payloadOverflow, container: { packaging }, }) => {
    const member = _generated_packagings_js__WEBPACK_IMPORTED_MODULE_0__/* .packagings */ .h.find(({ type }) => type === packaging.type);
    return payloadOverflow ?? (member?.restoresEvents ? 's3' : 'split');
};
const maySpill = (properties) => properties.events.length > 0 && overflowOf(properties) !== 'fail';


/***/ }),

/***/ 72087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ assertNoErrors),
/* harmony export */   R9: () => (/* binding */ collectDiagnostics),
/* harmony export */   rS: () => (/* binding */ withStrictness)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18051);


const collectDiagnostics = (located, before = []) => {
    const kept = [...before];
    return {
        kept,
        take(outcome) {
            const { diagnostics } = outcome;
            kept.push(...diagnostics);
            if (outcome.value === undefined || diagnostics.some(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ))
                throw new _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticsError */ .H(kept, located);
            return outcome.value;
        },
    };
};
const withStrictness = (diagnostics, { strict = false }) => strict
    ? diagnostics.map((one) => (one.severity === 'warning' ? { ...one, severity: 'error' } : one))
    : diagnostics;
const assertNoErrors = (ended, request = {}) => {
    const diagnostics = withStrictness(ended.diagnostics, request);
    if (diagnostics.some(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ))
        throw new _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticsError */ .H(diagnostics, ended.located);
    return ended;
};


/***/ }),

/***/ 25993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
const factsOf = ({ stage, region, profile, variables }) => ({
    stage,
    region,
    profile,
    variables,
});


/***/ }),

/***/ 25769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ earlyErrors),
  KR: () => (/* binding */ judgeConfig),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/config/judge.js + 16 modules
var judge = __webpack_require__(60922);
// EXTERNAL MODULE: ./lib/config/project.js
var config_project = __webpack_require__(34663);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/config/schema.js + 1 modules
var schema = __webpack_require__(26534);
// EXTERNAL MODULE: ./lib/config/shape-walk.js
var shape_walk = __webpack_require__(58513);
;// CONCATENATED MODULE: ./lib/config/without-effect.js



const withoutEffect = (value, over = schema/* shape */.c) => {
    const found = [];
    (0,shape_walk/* visit */.YR)(over, value, (own, written, here) => {
        const type = own.properties?.type;
        if (type?.later)
            found.push(typeNotYet(here(), type.const, instead(over, value, here())));
        else if (own.later)
            found.push(keyNotYet(here()));
        else if (own.laterMembers?.includes(written))
            found.push(memberNotYet(here(), own));
        else if (own.ignored)
            found.push(ignoredKey(here(), own.ignored));
        else
            return true;
        return false;
    });
    return found;
};
const instead = (over, value, path) => {
    const key = path.at(-1);
    const above = (0,shape_walk/* shapeAt */.ln)(over, value, path.slice(0, -1));
    if (!(above?.required ?? []).includes(key))
        return [];
    const members = ((above && (0,shape_walk/* partOf */.BU)(above, key))?.oneOf ?? []);
    const types = members.map(({ properties }) => properties.type);
    return types.filter((type) => !type?.later).map((type) => String(type?.const));
};
const typeNotYet = (path, type, others) => (0,diagnostic/* errorAt */.Os)('config/not-yet', [...path, 'type'], `The type \`${type}\` is part of the language, but this version does not compile it yet.`, others.length > 0
    ? `Write ${others.join(', ').replace(/, ([^,]*)$/, ' or $1')} until a later version brings it.`
    : 'Remove it until a later version brings it.');
const keyNotYet = (path) => (0,diagnostic/* errorAtKey */.DE)('config/not-yet', path, `\`${path.at(-1)}\` is part of the language, but this version does not compile it yet.`, 'Remove it until a later version brings it.');
const memberNotYet = (path, own) => {
    const later = own.laterMembers;
    const now = own.enum.filter((one) => !later.includes(one));
    return (0,diagnostic/* errorAt */.Os)('config/not-yet', path, `This value of \`${path.at(-1)}\` is part of the language, but this version does not compile it yet.`, `Write ${now.join(' or ')}, or leave it out.`);
};
const ignoredKey = (path, reason) => ({
    ...(0,diagnostic/* warningAt */.MK)('config/ignored', path, reason, 'Remove it, or leave it for Stacktape.'),
    place: { path, at: 'key' },
});

// EXTERNAL MODULE: ./lib/evaluation/effective-origin.js
var effective_origin = __webpack_require__(47178);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(99903);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(18544);
// EXTERNAL MODULE: ./lib/source/parse.js + 2 modules
var parse = __webpack_require__(28192);
// EXTERNAL MODULE: ./lib/stage/regions.js
var regions = __webpack_require__(15479);
// EXTERNAL MODULE: ./lib/operations/compile/collect-diagnostics.js
var collect_diagnostics = __webpack_require__(72087);
// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
;// CONCATENATED MODULE: ./lib/operations/compile/read-config.js












const readSource = async ({ source: { file, read } }) => {
    const text = (0,collect_diagnostics/* collectDiagnostics */.R9)(undefined).take((0,decode/* decodeSource */.E)(await read()));
    return (0,collect_diagnostics/* collectDiagnostics */.R9)((0,source_document/* locatedText */.k)(text, file)).take(await (0,parse.parseSource)(text, file));
};
const earlyErrors = (document, request, answers) => {
    const shape = (0,judge/* judgeShape */.HV)(document.value);
    const { diagnostics } = (0,resolve/* resolveDirectives */.J)(document.value, (0,compile_request/* factsOf */.x)(request), answers);
    if (![...shape, ...diagnostics].some(diagnostic/* isError */.bJ))
        return [];
    const before = [...(0,effective_origin/* checkOrigin */.Xx)(document.text, request), ...(0,regions/* checkRegion */.v)(request.region)];
    return [...before, ...shape, ...diagnostics, ...withoutEffect(document.value)];
};
const judgeConfig = (document, request, answers) => {
    const facts = (0,compile_request/* factsOf */.x)(request);
    const outcome = (0,resolve/* resolveDirectives */.J)(document.value, facts, answers);
    const before = [
        ...(0,effective_origin/* checkOrigin */.Xx)(document.text, request),
        ...(0,regions/* checkRegion */.v)(request.region),
        ...withoutEffect(outcome.value ?? document.value),
    ];
    const { take, kept } = (0,collect_diagnostics/* collectDiagnostics */.R9)(document, before);
    const resolved = take(outcome);
    const config = take((0,judge/* judge */.S4)(resolved));
    const project = take((0,config_project/* projectName */.j)(request.project, config.serviceName, request));
    const questions = (0,resolve/* lookupsIn */.N)(document.value, facts, answers);
    return { located: document, config, resolved, project, questions, answers, diagnostics: kept };
};


/***/ }),

/***/ 68692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vl: () => (/* binding */ buildpackProperties),
  Ww: () => (/* binding */ compiledExtensions),
  i8: () => (/* binding */ entryFileOf),
  je: () => (/* binding */ extensionOf),
  eX: () => (/* binding */ languageOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/generated/languages.js + 63 modules
var languages = __webpack_require__(13752);
// EXTERNAL MODULE: ./lib/schema/shape.js
var shape = __webpack_require__(17922);
;// CONCATENATED MODULE: ./lib/packaging/program.js

const longestGlob = 1_024;
const programProperties = {
    entryfilePath: (0,shape/* required */.mw)((0,shape/* text */.Qq)('The file that the job runs, relative to the config. Its extension tells the language.', { minLength: 1 })),
    includeFiles: (0,shape/* list */.p_)('Globs, relative to the config, of files that the program reads at run time; they stand at the same path under /app. A glob means what it means to picomatch with hidden files: `*`, `**`, `?`, `[a-z]`, `[^a]`, `{a,b}`, `{1..3}`, `@(a|b)`, `?(a)`, `*(a)` and `+(a)`; one that names a folder means everything in it.', (0,shape/* text */.Qq)('A glob.', { minLength: 1, maxLength: longestGlob })),
    excludeFiles: (0,shape/* list */.p_)('Globs, relative to the config, of files that are no part of the image and do not change its tag, written as in includeFiles.', (0,shape/* text */.Qq)('A glob.', { minLength: 1, maxLength: longestGlob })),
    excludeDependencies: (0,shape/* list */.p_)('Dependencies to leave out of the image.', (0,shape/* text */.Qq)('The name of a package.')),
    requiresGlibcBinaries: (0,shape/* flag */.Jt)('Accepted for compatibility: the image is always built on glibc.'),
    customDockerBuildCommands: (0,shape/* list */.p_)('Commands that run in the image before the program is copied into it, such as the installation of a tool.', (0,shape/* text */.Qq)('A shell command.', { minLength: 1 })),
};

;// CONCATENATED MODULE: ./lib/packaging/buildpack.js




const ownProperties = Object.assign({}, ...languages/* languages */.e.map(({ properties }) => properties));
const languageSpecificConfig = (0,shape/* object */.Ik)('What only one language knows.', ownProperties, { default: {} });
const { requiresGlibcBinaries, customDockerBuildCommands, ...properties } = programProperties;
const buildpackProperties = {
    ...properties,
    languageSpecificConfig,
    requiresGlibcBinaries,
    customDockerBuildCommands,
};
const extensionOf = (path) => external_node_path_.posix.extname(path).slice(1).toLowerCase();
const entryFileOf = (entryfilePath) => {
    const [, path, object] = /^(.+):(\w+)$/.exec(entryfilePath) ?? [];
    const names = languages/* languages */.e.some(({ extensions, namesObject }) => namesObject && extensions.includes(extensionOf(path ?? '')));
    return names && path !== undefined && object !== undefined ? { path, object } : { path: entryfilePath };
};
const languageOf = (entryfilePath) => {
    const extension = extensionOf(entryFileOf(entryfilePath).path);
    return languages/* languages */.e.find(({ extensions }) => extensions.includes(extension));
};
const compiledExtensions = languages/* languages */.e.flatMap(({ extensions }) => extensions);


/***/ }),

/***/ 56345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ artifactFaults),
/* harmony export */   V2: () => (/* binding */ customArtifactProperties),
/* harmony export */   qB: () => (/* binding */ artifactOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19653);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17922);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23092);
/* harmony import */ var _function_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60895);
/* harmony import */ var _handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49157);







const customArtifactProperties = {
    packagePath: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('A zip file, or a folder that is zipped as it is, relative to the config.', { minLength: 1 })),
    handler: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('File and function, such as `index.js:handler`, or the form of Lambda, `index.handler`. Without it `index.js:handler` in Node.'),
};
const at = ['properties', 'packagePath'];
const artifactOf = ({ packagePath, handler }, runtime) => {
    const found = (0,_handler_js__WEBPACK_IMPORTED_MODULE_4__/* .lambdaHandler */ .A)(handler, runtime);
    const misplaced = (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(packagePath)
        ? [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('directives/misplaced', at, 'The path of the code must be known before the stack is deployed, and this value is known only after.', 'Write the path itself.'),
        ]
        : [];
    const diagnostics = [...misplaced, ...found.diagnostics];
    if (diagnostics.length > 0 || found.value === undefined)
        return { diagnostics };
    return {
        value: { kind: 'artifact', path: (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalPath */ .FE)(packagePath), handlerFiles: found.value.files },
        diagnostics,
    };
};
const megabytes = (bytes) => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;
const artifactFaults = ({ path, handlerFiles }, { kind, files, bytes = 0 }) => {
    const noun = kind === 'folder' ? `The folder "${path}"` : `The zip file "${path}"`;
    const fault = (sentence, hint, place = at) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)('packaging/function-code', place, sentence, hint);
    if (files === undefined)
        return [];
    if (files.length === 0)
        return [fault(`${noun} has no files.`, 'Build the code in a step before this one, or name another folder.')];
    const faults = [];
    if (bytes > _function_code_js__WEBPACK_IMPORTED_MODULE_6__/* .mostUnzippedBytes */ .i)
        faults.push(fault(`${noun} has ${megabytes(bytes)} unzipped, and Lambda takes 250 MB.`, 'Leave out what the function does not read, put large files into a bucket, or make it a batch-job.'));
    if (files.length > _function_code_js__WEBPACK_IMPORTED_MODULE_6__/* .mostZippedFiles */ .z)
        faults.push(fault(`${noun} has ${files.length.toLocaleString('en')} files, and ${_function_code_js__WEBPACK_IMPORTED_MODULE_6__/* .mostZippedFiles */ .z.toLocaleString('en')} can be zipped.`, 'Bundle the code into fewer files.'));
    const [first] = handlerFiles;
    if (first !== undefined && !handlerFiles.some((file) => files.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file))))
        faults.push(fault(`${noun} has no file ${handlerFiles.join(', ').replace(/, ([^,]*)$/, ' or $1')}, in which Lambda looks for the handler.`, 'Correct packagePath or handler: the path in handler is relative to packagePath.'));
    return faults;
};


/***/ }),

/***/ 60895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mostUnzippedBytes),
/* harmony export */   z: () => (/* binding */ mostZippedFiles)
/* harmony export */ });
const mostUnzippedBytes = 262_144_000;
const mostZippedFiles = 65_535;


/***/ }),

/***/ 49157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lambdaHandler),
/* harmony export */   I: () => (/* binding */ defaultNodeRuntime)
/* harmony export */ });
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19653);


const families = [
    { prefix: 'nodejs', extensions: ['js', 'mjs', 'cjs'] },
    { prefix: 'python', extensions: ['py'] },
    { prefix: 'ruby', extensions: ['rb'] },
];
const defaultNodeRuntime = 'nodejs24.x';
const at = ['properties', 'handler'];
const wrong = (sentence, hint) => ({
    diagnostics: [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('packaging/function-code', at, sentence, hint)],
});
const handlerInFile = (path, extension, name, family) => {
    if (!family.extensions.includes(extension))
        return wrong(`The runtime ${family.prefix} finds no handler in a file that ends in ".${extension}".`, `Name the compiled file, which ends in ${family.extensions.map((one) => `.${one}`).join(', ')}.`);
    if (/\./.test(path.split('/').at(-1) ?? ''))
        return wrong(`Lambda takes "${path}.${extension}" for another file: it reads the name of a handler's file up to its first dot.`, 'Give the file a name without dots but the one before its extension.');
    return { value: { handler: `${path}.${name}`, files: [`${path}.${extension}`] }, diagnostics: [] };
};
const usualHandler = (runtime) => {
    if (runtime.startsWith('nodejs'))
        return { handler: 'index.handler', files: ['index.js', 'index.mjs', 'index.cjs'] };
    if (runtime.startsWith('provided'))
        return { handler: 'bootstrap', files: ['bootstrap'] };
    return undefined;
};
const lambdaHandler = (written, runtime) => {
    if (written === undefined) {
        const usual = usualHandler(runtime);
        return usual
            ? { value: usual, diagnostics: [] }
            : wrong(`Code for ${runtime} needs a handler.`, 'Write it as file and function, such as `app.py:handler`.');
    }
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(written))
        return {
            diagnostics: [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)('directives/misplaced', at, 'The handler must be known before the stack is deployed, and this value is known only after.', 'Write the handler itself.'),
            ],
        };
    if (/\s/.test(written) || written.length > 128 || written === '')
        return wrong(`"${written}" is no handler: it has spaces, is empty, or has more than 128 characters.`, 'Shorten it.');
    const plain = written.replace(/^(?:\.\/)+/, '');
    const family = families.find(({ prefix }) => runtime.startsWith(prefix));
    if (family === undefined)
        return { value: { handler: written, files: runtime.startsWith('provided') ? ['bootstrap'] : [] }, diagnostics: [] };
    const [, path, extension, name] = /^(.+)\.([A-Za-z0-9]+):([\w$]+)$/.exec(plain) ?? [];
    if (path !== undefined && extension !== undefined && name !== undefined)
        return handlerInFile(path, extension, name, family);
    const [, own] = /^((?:.*\/)?[^./:]+)\.[\w$.]+$/.exec(plain) ?? [];
    if (own === undefined)
        return wrong(`"${written}" names no file and function.`, `Write it like \`index.${family.extensions[0]}:handler\`.`);
    return { value: { handler: plain, files: family.extensions.map((one) => `${own}.${one}`) }, diagnostics: [] };
};


/***/ }),

/***/ 45638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ buildpackVariables),
/* harmony export */   IK: () => (/* binding */ buildpackHandler),
/* harmony export */   J1: () => (/* binding */ builtCodeOf),
/* harmony export */   cq: () => (/* binding */ buildpackRuntime),
/* harmony export */   ou: () => (/* binding */ lambdaBuildpackProperties)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17922);
/* harmony import */ var _buildpack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68692);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23092);




const { customDockerBuildCommands: _, requiresGlibcBinaries: __, ...shared } = _buildpack_js__WEBPACK_IMPORTED_MODULE_1__/* .buildpackProperties */ .Vl;
const lambdaBuildpackProperties = {
    ...shared,
    entryfilePath: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The file with the function, relative to the config. Its extension tells the language.', { minLength: 1 })),
    includeFiles: {
        ...shared.includeFiles,
        description: 'Globs, relative to the config, of files that the function reads at run time; they stand at the same path beside the bundle, below LAMBDA_TASK_ROOT. Written as those of an image.',
    },
    excludeFiles: {
        ...shared.excludeFiles,
        description: 'Globs, relative to the config, of files that are no part of what the code is built from and do not make it new, written as in includeFiles.',
    },
    handlerFunction: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The exported function of the entry file that Lambda calls; without it the default export, else `handler`.', { pattern: '^[A-Za-z_$][A-Za-z0-9_$]*$', maxLength: 100 }),
};
const lambdaOf = (entryfilePath) => {
    const language = (0,_buildpack_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(entryfilePath);
    return language && 'lambda' in language ? language.lambda : undefined;
};
const buildpackRuntime = ({ entryfilePath, languageSpecificConfig }, written) => written ?? lambdaOf(entryfilePath)?.runtime(languageSpecificConfig);
const buildpackHandler = ({ entryfilePath }) => lambdaOf(entryfilePath)?.handler;
const buildpackVariables = ({ entryfilePath, languageSpecificConfig, }) => lambdaOf(entryfilePath)?.variables(languageSpecificConfig) ?? {};
const builtCodeOf = (buildpack, runtime, surroundings, platform) => {
    const at = ['properties', 'entryfilePath'];
    const { entryfilePath } = buildpack;
    const language = (0,_buildpack_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(entryfilePath);
    const compiled = lambdaOf(entryfilePath);
    if (language && !compiled)
        return {
            diagnostics: [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('config/not-yet', at, `The buildpack does not compile functions in ${language.name} yet.`, 'Build them in a step before this one and use custom-artifact for now.'),
            ],
        };
    const { path, object } = (0,_buildpack_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFileOf */ .i8)(entryfilePath);
    const missing = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .placeComplaints */ ._h)(surroundings, path, at, {
        kind: 'file',
        code: 'packaging/entry-file',
        noun: 'The entry file',
    });
    if (missing.length > 0)
        return { diagnostics: missing };
    if (!compiled) {
        const extension = (0,_buildpack_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(path);
        const known = _buildpack_js__WEBPACK_IMPORTED_MODULE_1__/* .compiledExtensions */ .Ww.map((one) => `.${one}`).join(', ');
        return {
            diagnostics: [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('packaging/entry-file', at, extension
                    ? `No buildpack knows files that end in ".${extension}".`
                    : 'The entry file has no extension, which tells the language.', `Known are ${known}.`),
            ],
        };
    }
    const { handlerFunction } = buildpack;
    if (object !== undefined && handlerFunction !== undefined && object !== handlerFunction)
        return {
            diagnostics: [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)('packaging/function-code', ['properties', 'handlerFunction'], `entryfilePath names "${object}", and handlerFunction is ${handlerFunction}.`, 'Leave one of them out.'),
            ],
        };
    const outcome = compiled.code((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalPath */ .FE)(path), buildpack, { handlerFunction: handlerFunction ?? object, runtime }, surroundings, platform);
    const { diagnostics } = outcome;
    return outcome.value === undefined
        ? { diagnostics }
        : { value: { kind: 'built', build: outcome.value }, diagnostics };
};


/***/ }),

/***/ 48213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hintForCommandLine)
/* harmony export */ });
/* unused harmony export shellWords */
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17633);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const longest = 200;
const ofTheShell = /[|&;<>()$`*?[\]~#]/;
const parts = /(\s+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(.)/gsy;
const shellWords = (line) => {
    const words = [];
    let isInWord = false;
    let needsShell = false;
    for (const [, space, single, double, escaped, plain, other] of line.trim().matchAll(parts)) {
        if (other !== undefined)
            return 'open-quote';
        needsShell ||= ofTheShell.test(plain ?? '') || /[$`]/.test(double ?? '') || /\n/.test(space ?? '');
        const text = single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain;
        if (text !== undefined)
            words.push(`${isInWord ? words.pop() : ''}${text}`);
        isInWord = text !== undefined;
    }
    return needsShell || /^\w+=/.test(words[0] ?? '') ? 'needs-shell' : words;
};
const inList = (word) => /^(?:[A-Za-z./_]|--?[A-Za-z])[\w./=@+-]*$/.test(word) && !/^(?:true|false|null|\.\d.*|\.inf|\.nan)$/i.test(word)
    ? word
    : (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(word));
const hintForCommandLine = (line) => {
    const words = line.length > longest || (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .containsSecret */ .At)(line) ? 'open-quote' : shellWords(line);
    if (words === 'open-quote')
        return 'Write each word of it as an item of a list: [python, main.py].';
    if (words === 'needs-shell')
        return `Write [sh, -c, ${inList(line.trim())}]: only a shell understands all of it.`;
    return `Write each word as an item: [${words.map(inList).join(', ')}].`;
};


/***/ }),

/***/ 23092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   GK: () => (/* binding */ tokenComplaints),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   _h: () => (/* binding */ placeComplaints)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19653);



const normalPath = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/(.)\/$/, '$1');
const foldersAbove = (path) => {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
};
const hintFor = (path) => path.includes('\\') && !/^[A-Za-z]:/.test(path)
    ? `Write it with "/": ${path.replace(/\\+/g, '/')}.`
    : 'Paths are relative to the config, written with "/".';
const placeComplaints = (surroundings, path, at, { kind, code, noun }) => {
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(path))
        return [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('directives/misplaced', at, `${noun} must be known before the stack is deployed, and this value is known only after.`, 'Write the path itself.'),
        ];
    if (/[\u0000-\u001f\u007f]/.test(path))
        return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('config/wrong-format', at, `${noun} has a path with control characters.`)];
    switch (surroundings.look(path)) {
        case kind:
            return [];
        case 'outside':
            return [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('source/outside', at, `${noun} "${path}" leaves the folder of the config.`, 'Only files beside or below the config can be used, and no link may point elsewhere. In a repository of several projects put their configs at its top, each with a file name and a serviceName of its own.'),
            ];
        case 'git':
            return [
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('source/outside', at, `${noun} "${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`, 'Name a file or folder of the repository itself.'),
            ];
        case 'absent':
            return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(code, at, `${noun} "${path}" does not exist.`, hintFor(path))];
        default:
            return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(code, at, `${noun} "${path}" is not a ${kind}.`, `Write the path of the ${kind} itself.`)];
    }
};
const tokenComplaints = (value, at, noun) => (0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(value)
    ? [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)('directives/misplaced', at, `${noun} is needed while the image is built, and this value is known only after the stack is deployed.`, 'Give it to the job as an environment variable instead.'),
    ]
    : [];


/***/ }),

/***/ 27113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hf: () => (/* binding */ globFault),
  _J: () => (/* binding */ globLiteral),
  hp: () => (/* binding */ globPattern)
});

// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __webpack_require__(82277);
;// CONCATENATED MODULE: ./lib/packaging/glob-class.js

const named = {
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    blank: ' \t',
    digit: '0-9',
    lower: 'a-z',
    punct: '!-/:-@\\[-`{-~',
    space: ' \t-\r',
    upper: 'A-Z',
    word: 'a-zA-Z0-9_',
    xdigit: 'a-fA-F0-9',
};
const classPattern = (text) => {
    if (!text.startsWith('[') || !text.includes(']'))
        return undefined;
    const [all, negated, body = ''] = /^\[(\^?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/s.exec(text) ?? [];
    if (all === undefined)
        return undefined;
    const set = [...body.matchAll(/\[:(\w+):\]|\\.|./gsu)].map(([one, name]) => characters(one, name)).join('');
    const pattern = `[${negated ? `^${body.includes('/') ? '' : '/'}` : ''}${set}]`;
    try {
        (0,linear_pattern/* compilePattern */.E)(pattern);
    }
    catch {
        return [all];
    }
    return [all, /[-*+?.^${}(|)[\]]/.test(`${negated}${body}`) ? pattern : `(?:${(0,linear_pattern/* literal */.e)(all)}|${pattern})`];
};
const characters = (one, name) => {
    if (name !== undefined && named[name] !== undefined)
        return named[name];
    if (name !== undefined)
        return one.replace(/[[\]]/g, '\\$&');
    if (/^\\[A-Za-z0-9]$/.test(one))
        return /[dwsDWS]/.test(one) ? one : one.slice(1);
    return /^[\][]$/.test(one) || one === '\\' ? `\\${one}` : one;
};

;// CONCATENATED MODULE: ./lib/packaging/glob-range.js
const rangePattern = (text) => {
    const [, low, high] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (low !== undefined && high !== undefined)
        return numbers(...(Number(low) <= Number(high) ? [low, high] : [high, low]));
    const [, from, to] = /^([a-z])\.\.([a-z])$/i.exec(text) ?? [];
    return from === undefined || to === undefined ? undefined : between(...[from, to].sort());
};
const numbers = (low, high) => {
    const isPadded = [low, high].some((one) => /^0\d/.test(one));
    const width = Math.max(low.length, high.length);
    if (isPadded)
        return `(?:${digits(low.padStart(width, '0'), high.padStart(width, '0'))})`;
    const widths = Array.from({ length: high.length - low.length + 1 }, (_, index) => low.length + index);
    const parts = widths.map((size) => digits(size === low.length ? low : `1${'0'.repeat(size - 1)}`, size === high.length ? high : '9'.repeat(size)));
    return `(?:${parts.join('|')})`;
};
const digits = (low, high) => {
    if (low === '')
        return '';
    const [first, last] = [low[0], high[0]];
    const [lowRest, highRest] = [low.slice(1), high.slice(1)];
    const any = '[0-9]'.repeat(lowRest.length);
    if (/^0*$/.test(lowRest) && /^9*$/.test(highRest))
        return `${between(first, last)}${any}`;
    if (first === last)
        return `${first}${group(digits(lowRest, highRest))}`;
    const parts = [`${first}${group(digits(lowRest, '9'.repeat(lowRest.length)))}`];
    if (Number(last) - Number(first) > 1)
        parts.push(`${between(String(Number(first) + 1), String(Number(last) - 1))}${any}`);
    return [...parts, `${last}${group(digits('0'.repeat(highRest.length), highRest))}`].join('|');
};
const group = (pattern) => (pattern.includes('|') ? `(?:${pattern})` : pattern);
const between = (first, last) => (first === last ? first : `[${first}-${last}]`);

;// CONCATENATED MODULE: ./lib/packaging/glob.js



const globPattern = (glob) => {
    const text = glob
        .replace(/^(\.?\/)+/, '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, '$1**');
    const pattern = sequence(text, { start: true, end: true, whole: true, parens: false });
    if (/^(?:\*\*\/)?\*\.\*$/.test(text))
        return pattern.replace(/\*$/, '+');
    if (/[[({"\\]/.test(text))
        return `(?:${pattern}|${(0,linear_pattern/* literal */.e)(text)})`;
    return pattern;
};
const globFault = (glob) => {
    const hint = 'Name the files that belong to it, in as many globs as needed.';
    if (/^!(?!\()/.test(glob))
        return { why: 'begins with "!"', hint };
    return /(?<!\\)!\(/.test(glob) ? { why: 'contains "!("', hint } : undefined;
};
const sequence = (text, part) => {
    let pattern = '';
    let last;
    for (let at = 0; at < text.length; at += last.taken) {
        const start = at === 0 ? part.start : text[at - 1] === '/';
        const rest = text.slice(at);
        if (part.whole && rest === '/**' && !/(?<!\\)\*$/.test(text.slice(0, at)))
            return `${pattern}(?:/.*)?`;
        last = quantifier(rest, last, part) ?? stars(rest, start, part) ?? glob_group(rest, start, part) ?? single(rest);
        pattern += last.pattern;
    }
    return pattern;
};
const quantifier = (rest, last, part) => {
    const [sign = '', next] = rest;
    if (last === undefined || next === '(')
        return undefined;
    const isQuantifier = (sign === '?' && last.closes === 'parens') ||
        (sign === '+' && (last.closes !== undefined || part.parens) && !/(?:^|[^\\])[*+?]$/.test(last.pattern));
    if (!isQuantifier)
        return undefined;
    return { taken: 1, pattern: sign === '?' && last.pattern.endsWith('+') ? '' : sign };
};
const stars = (rest, start, part) => {
    const [all] = (start ? /^(?:\*{3,}|\*+(?!\())/ : /^\*+(?!\()/).exec(rest) ?? [];
    if (all === undefined)
        return undefined;
    const after = rest.slice(all.length);
    if (all !== '**' || !start)
        return { taken: all.length, pattern: '[^/]*' };
    if (after.startsWith('/'))
        return { taken: 3, pattern: '(?:[^/]+/)*' };
    if (after !== '' || !part.end)
        return { taken: 2, pattern: '[^/]*' };
    return { taken: 2, pattern: '.*' };
};
const glob_group = (rest, start, part) => {
    const char = rest[0];
    if (char === '[') {
        const [all, pattern] = classPattern(rest) ?? [];
        return all === undefined ? undefined : { taken: all.length, pattern: pattern ?? (0,linear_pattern/* literal */.e)(all), closes: 'class' };
    }
    if (char === '"') {
        const [all, quoted = ''] = /^"([^"]*)"?/.exec(rest);
        return { taken: all.length, pattern: (0,linear_pattern/* literal */.e)(quoted) };
    }
    const sign = /^[@?*+]\((?!\?)/.test(rest) ? char : '';
    const open = rest[sign.length];
    if (open !== '(' && open !== '{')
        return undefined;
    const close = closeOf(rest, sign.length);
    if (close === undefined)
        return undefined;
    const inner = rest.slice(sign.length + 1, close);
    const taken = close + 1;
    const after = rest.slice(taken);
    const place = { start, end: after === '' ? part.end : after.startsWith('/'), whole: false };
    if (open === '{')
        return braces(inner, taken, { ...place, parens: part.parens });
    const pattern = alternatives(inner, '|', { ...place, parens: true });
    return { taken, pattern: `${pattern}${sign === '@' ? '' : sign}`, closes: 'parens' };
};
const braces = (inner, taken, part) => {
    if (split(inner, ',').length > 1)
        return { taken, pattern: alternatives(inner, ',', part), closes: 'braces' };
    const range = rangePattern(inner);
    if (range !== undefined)
        return { taken, pattern: range, closes: 'braces' };
    const within = sequence(inner, { ...part, start: false, end: false });
    return { taken, pattern: `\\{${within}\\}`, closes: 'braces' };
};
const alternatives = (inner, separator, part) => `(?:${split(inner, separator)
    .map((one) => sequence(one, part))
    .join('|')})`;
const single = (rest) => {
    const [char = '', next] = rest;
    if (char === '\\' && next !== undefined) {
        const escaped = String.fromCodePoint(rest.codePointAt(1));
        return { taken: 1 + escaped.length, pattern: (0,linear_pattern/* literal */.e)(escaped) };
    }
    if (char === '?')
        return { taken: 1, pattern: '[^/]' };
    const whole = String.fromCodePoint(rest.codePointAt(0));
    return { taken: whole.length, pattern: (0,linear_pattern/* literal */.e)(whole) };
};
const closeOf = (text, open) => {
    const closers = [];
    for (const [at, char] of structure(text, open)) {
        if (char === '(' || char === '{')
            closers.push(char === '(' ? ')' : '}');
        else if (char === closers.at(-1) && closers.pop() && closers.length === 0)
            return at;
    }
    return undefined;
};
const split = (text, separator) => {
    const closers = [];
    const parts = [];
    let from = 0;
    for (const [at, char] of structure(text, 0)) {
        if (char === separator && closers.length === 0) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
        else if (char === '(' || char === '{')
            closers.push(char === '(' ? ')' : '}');
        else if (char === closers.at(-1))
            closers.pop();
    }
    return [...parts, text.slice(from)];
};
function* structure(text, from) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '"')
            at = afterQuote(text, at) - 1;
        else if (char === '[')
            at += (classPattern(text.slice(at))?.[0].length ?? 1) - 1;
        else if ('(){}|,'.includes(char))
            yield [at, char];
    }
}
const afterQuote = (text, at) => {
    const end = text.indexOf('"', at + 1);
    return end < 0 ? text.length : end + 1;
};
const globLiteral = (path) => path.replace(/[\\*?[\]{},]/g, '\\$&');


/***/ }),

/***/ 82277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
const lastCodePoint = 0x10ffff;
const anyCharacter = { ranges: [0, lastCodePoint] };
const classes = {
    d: [0x30, 0x39],
    w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
    s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
};
const compilePattern = (source) => {
    const characters = [...source];
    const groups = [{ alternatives: [], parts: [] }];
    for (let at = 0; at < characters.length;)
        at = readElement(characters, at, groups);
    if (groups.length > 1)
        throw new SyntaxError('a parenthesis is not closed');
    return closed(groups[0]);
};
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const readElement = (characters, at, groups) => {
    const group = groups.at(-1);
    const character = characters[at];
    switch (character) {
        case '(':
            groups.push({ alternatives: [], parts: [] });
            return at + openingLength(characters, at);
        case ')':
            closeGroup(groups);
            return at + 1;
        case '|':
            group.alternatives.push(group.parts.flat());
            group.parts = [];
            return at + 1;
        case '*':
        case '?':
        case '+':
            repeatLastPart(group, character);
            return at + 1;
        case '[': {
            const [ranges, end] = readClass(characters, at + 1);
            group.parts.push([{ ranges }]);
            return end + 1;
        }
        case '\\':
            group.parts.push([escaped(characters[at + 1])]);
            return at + 2;
        case '.':
            group.parts.push([anyCharacter]);
            return at + 1;
        case '^':
            group.parts.push(['begin']);
            return at + 1;
        default:
            group.parts.push([character.codePointAt(0)]);
            return at + 1;
    }
};
const openingLength = (characters, at) => {
    if (characters[at + 1] !== '?')
        return 1;
    if (characters[at + 2] !== ':')
        throw new SyntaxError('a group of an unknown kind');
    return 3;
};
const closeGroup = (groups) => {
    const group = groups.pop();
    const around = groups.at(-1);
    if (around === undefined)
        throw new SyntaxError('a parenthesis is closed and was not opened');
    around.parts.push(closed(group));
};
const repeatLastPart = (group, kind) => {
    const repeated = group.parts.pop();
    if (repeated === undefined)
        throw new SyntaxError(`nothing stands before ${kind}`);
    group.parts.push(repetition(repeated, kind));
};
const closed = ({ alternatives, parts }) => {
    const last = parts.flat();
    let behind = alternatives.reduce((sum, one) => sum + one.length + 2, last.length);
    const before = alternatives.flatMap((one) => {
        behind -= one.length + 2;
        return [{ go: [1, one.length + 2] }, ...one, { go: [behind + 1] }];
    });
    return [...before, ...last];
};
const repetition = (once, kind) => {
    if (kind === '?')
        return [{ go: [1, once.length + 1] }, ...once];
    const again = { go: [-once.length, 1] };
    return kind === '+' ? [...once, again] : [{ go: [1, once.length + 2] }, ...once, again];
};
const escaped = (character) => {
    if (character === undefined)
        throw new SyntaxError('a backslash stands at the end');
    const ranges = classOf(character);
    if (ranges)
        return { ranges };
    if (/[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return character.codePointAt(0);
};
const classOf = (letter) => {
    const ranges = classes[letter.toLowerCase()];
    return ranges && letter !== letter.toLowerCase() ? complement(ranges) : ranges;
};
const readClass = (characters, from) => {
    const negated = characters[from] === '^';
    const first = negated ? from + 1 : from;
    const ranges = [];
    for (let at = first; at < characters.length; at++) {
        const character = characters[at];
        if (character === ']' && at > first)
            return [negated ? complement(ranges) : ranges, at];
        if (character === '[' && characters[at + 1] === ':')
            throw new SyntaxError('a named class of characters');
        const named = character === '\\' ? classOf(characters[at + 1] ?? '') : undefined;
        if (named) {
            ranges.push(...named);
            at += 1;
            continue;
        }
        const [low, afterLow] = readBound(characters, at);
        const isRange = characters[afterLow] === '-' && characters[afterLow + 1] !== ']';
        const [high, after] = isRange ? readBound(characters, afterLow + 1) : [low, afterLow];
        if (high < low)
            throw new SyntaxError('a range of characters ends before it begins');
        ranges.push(low, high);
        at = after - 1;
    }
    throw new SyntaxError('a bracket is not closed');
};
const readBound = (characters, at) => {
    const isEscaped = characters[at] === '\\';
    const character = characters[isEscaped ? at + 1 : at];
    if (character === undefined)
        throw new SyntaxError('a bracket is not closed');
    if (isEscaped && /[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return [character.codePointAt(0), at + (isEscaped ? 2 : 1)];
};
const complement = (ranges) => {
    const pairs = Array.from({ length: ranges.length / 2 }, (_, index) => [ranges[index * 2], ranges[index * 2 + 1]]);
    const sorted = pairs.sort(([a], [b]) => a - b);
    const found = [];
    let next = 0;
    for (const [low, high] of sorted) {
        if (low > next)
            found.push(next, low - 1);
        next = Math.max(next, high + 1);
    }
    if (next <= lastCodePoint)
        found.push(next, lastCodePoint);
    return found;
};


/***/ }),

/***/ 80764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ placedUnder),
/* harmony export */   PT: () => (/* binding */ definePackaging),
/* harmony export */   oB: () => (/* binding */ laterPackaging)
/* harmony export */ });
/* unused harmony export noImageYet */
/* harmony import */ var _schema_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);

const placedUnder = (prefix, diagnostics) => diagnostics.map((diagnostic) => typeof diagnostic.place === 'object' && 'path' in diagnostic.place
    ? { ...diagnostic, place: { ...diagnostic.place, path: [...prefix, ...diagnostic.place.path] } }
    : diagnostic);
const definePackaging = (member) => ({ ...member, shape: (0,_schema_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberShape */ .Ky)(member) });
const noImageYet = { kind: 'published', image: 'not-yet' };
const laterPackaging = (member) => definePackaging({
    ...member,
    later: true,
    iamActions: [],
    image: () => ({ value: noImageYet, diagnostics: [] }),
});


/***/ }),

/***/ 70550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   f: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82277);

const slash = 0x2f;
const pathRules = (rules) => {
    const program = [];
    const starts = [];
    for (const [rule, { pattern }] of rules.entries()) {
        starts.push(program.length);
        for (const instruction of (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern))
            program.push(instruction);
        program.push({ rule });
    }
    const seen = new Uint32Array(program.length);
    let [round, steps] = [0, 0];
    const reach = (places, atBeginning) => {
        round += 1;
        const found = [];
        const open = [...places];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen[at] === round)
                continue;
            seen[at] = round;
            steps += 1;
            const instruction = program[at];
            if (instruction === 'begin') {
                if (atBeginning)
                    open.push(at + 1);
            }
            else if (typeof instruction === 'object' && 'go' in instruction)
                for (const distance of instruction.go)
                    open.push(at + distance);
            else
                found.push(at);
        }
        return found;
    };
    const after = ({ live, winner }, codePoint) => {
        const places = [];
        for (const at of live) {
            steps += 1;
            if (reads(program[at], codePoint))
                places.push(at + 1);
        }
        return { live: reach(places, false), winner };
    };
    const ruleAt = (place) => program[place].rule ?? -1;
    const ownerOf = new Uint32Array(program.length);
    for (const [rule, start] of starts.entries())
        ownerOf.fill(rule, start, starts[rule + 1]);
    return {
        top: { live: reach(starts, true), winner: -1 },
        after,
        end: ({ live, winner }) => ({ live, winner: live.reduce((best, place) => Math.max(best, ruleAt(place)), winner) }),
        enter: (read) => after(read, slash),
        excludes: ({ winner }) => rules[winner]?.admits === false,
        readmits: ({ live, winner }) => live.some((place) => {
            const owner = ownerOf[place] ?? 0;
            return owner > winner && rules[owner]?.admits;
        }),
        steps: () => steps,
    };
};
const reads = (instruction, codePoint) => {
    if (instruction === codePoint)
        return true;
    if (typeof instruction !== 'object' || !('ranges' in instruction))
        return false;
    const { ranges } = instruction;
    for (let at = 0; at < ranges.length; at += 2)
        if (codePoint >= ranges[at] && codePoint <= ranges[at + 1])
            return true;
    return false;
};
const readPath = (rules, path) => {
    let read = rules.top;
    for (const [index, name] of path.split('/').entries()) {
        if (index > 0)
            read = rules.enter(read);
        for (const character of name)
            read = rules.after(read, character.codePointAt(0));
        read = rules.end(read);
    }
    return read;
};


/***/ }),

/***/ 81120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lostEventExit),
/* harmony export */   j: () => (/* binding */ mostRestoredBytes)
/* harmony export */ });
const lostEventExit = 194;
const mostRestoredBytes = 120 * 1_024;


/***/ }),

/***/ 22462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ statementName),
/* harmony export */   Zg: () => (/* binding */ statementActions),
/* harmony export */   lV: () => (/* binding */ statementResources),
/* harmony export */   pV: () => (/* binding */ statementCondition)
/* harmony export */ });
/* harmony import */ var _aws_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64829);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17922);


const statementResources = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('An ARN, which may hold `*`, or `*` for all.', _aws_values_js__WEBPACK_IMPORTED_MODULE_0__/* .statementResource */ .Ek);
const statementActions = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('An action, `service:Action`, such as `s3:GetObject`; `*` for all.', _aws_values_js__WEBPACK_IMPORTED_MODULE_0__/* .statementAction */ .gn);
const statementName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('A name for the statement: letters and digits.', _aws_values_js__WEBPACK_IMPORTED_MODULE_0__/* .statementId */ .h3);
const statementCondition = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)('When it applies, in the words of IAM.', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)('Values by condition key, such as `aws:SourceAccount`.', (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)('A value, or a list of them.')));


/***/ }),

/***/ 70322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ kindOfQueue),
/* harmony export */   SO: () => (/* binding */ borrowedParameter),
/* harmony export */   Sm: () => (/* binding */ borrowedQueue),
/* harmony export */   yG: () => (/* binding */ borrowedPart)
/* harmony export */ });
/* unused harmony export networkIds */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96459);
/* harmony import */ var _lent_pools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41162);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12098);





const borrowedParameter = (part) => `StpBorrowed${part}`;
const borrowedQueue = (kind) => borrowedParameter(`${kind}JobQueue`);
const kindOfQueue = (name) => _lent_pools_js__WEBPACK_IMPORTED_MODULE_2__/* .lentKinds */ .Jn.find((kind) => name === (0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .queueId */ .l2)(kind) || name === borrowedQueue(kind));
const subnetsNamed = 2;
const borrowed = (part) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParameter(part));
const replacements = new Map([
    [_network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc, borrowed('Vpc')],
    [_network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.addresses, borrowed('Addresses')],
    ..._network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.subnets
        .slice(0, subnetsNamed)
        .map((subnet, index) => [subnet, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, borrowed('Subnets'))]),
    ..._lent_pools_js__WEBPACK_IMPORTED_MODULE_2__/* .lentKinds */ .Jn.map((kind) => [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)((0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .queueId */ .l2)(kind)), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedQueue(kind))]),
    [{ 'Fn::GetAtt': [_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.securityGroup, 'GroupId'] }, borrowed('SecurityGroup')],
].map(([own, other]) => [JSON.stringify(own), other]));
const borrowedPart = (expression) => {
    const condition = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression) ? expression['Fn::If'] : undefined;
    if (condition?.[0] === _zones_js__WEBPACK_IMPORTED_MODULE_4__/* .thirdZone */ .i0)
        return condition[2];
    return replacements.get(JSON.stringify(expression));
};
const networkIds = new Set((0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .networkContributions */ .WQ)().flatMap((part) => (part.kind === 'resource' ? [part.id] : [])));


/***/ }),

/***/ 96459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IX: () => (/* binding */ capacityContributions),
  jr: () => (/* binding */ defaultMaxVcpus),
  Xo: () => (/* binding */ environmentId),
  CF: () => (/* binding */ ownPools),
  l2: () => (/* binding */ queueId),
  _4: () => (/* binding */ refreshTag),
  pp: () => (/* binding */ volumeGiB)
});

// UNUSED EXPORTS: launchTemplateId, maxVcpus

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/runtime/pool-user-data.js
const pool_user_data_name = 'batch-job-spot-notice';
const spotNoticeScript = `#!/bin/sh
[ "$1" ] || set -- 169.254.169.254
[ "$2" ] || set -- "$1" 5
imds() {
  path=$1
  shift
  curl -sS -m 2 --noproxy '*' "$@" "http://$host/latest/$path"
}
host=$1
left=0
until
  if [ $left -le 0 ]; then
    token=$(imds api/token -f -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300')
    left=30
  fi
  left=$((left - 1))
  answer=$(imds meta-data/spot/instance-action -w ' %{http_code}' -H "X-aws-ec2-metadata-token: $token")
  case $answer in
    *' 200') true ;;
    *' 404') false ;;
    *) left=0; false ;;
  esac
do sleep "$2"; done
echo "spot notice: $answer"
signalled=
while :; do
  for id in $(docker ps -q --no-trunc --filter label=com.amazonaws.ecs.task-arn); do
    case $signalled in *"$id"*) continue ;; esac
    docker kill --signal TERM "$id" >/dev/null && signalled="$signalled $id" && echo "SIGTERM to $id"
  done
  sleep "$2"
done
`;
const spotNoticeUnit = `[Unit]
Description=SIGTERM to ECS tasks on a spot notice

[Service]
ExecStart=/usr/local/bin/${pool_user_data_name}
Restart=always
RestartSec=5
OOMScoreAdjust=-900

[Install]
WantedBy=multi-user.target
`;
const multipart = (commands) => `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="==BATCH-JOB=="

--==BATCH-JOB==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/sh
${commands}
--==BATCH-JOB==--
`;
const agentSettings = (...lines) => `cat >>/etc/ecs/ecs.config <<'EOF'
${lines.join('\n')}
EOF
`;
const stopTimeout = 'ECS_CONTAINER_STOP_TIMEOUT=115s';
function onDemandUserData() {
    return multipart(agentSettings(stopTimeout));
}
function spotUserData() {
    return multipart(`${agentSettings(stopTimeout, 'ECS_ENABLE_SPOT_INSTANCE_DRAINING=true')}cat >/usr/local/bin/${pool_user_data_name} <<'EOF'
${spotNoticeScript}EOF
chmod 755 /usr/local/bin/${pool_user_data_name}
cat >/etc/systemd/system/${pool_user_data_name}.service <<'EOF'
${spotNoticeUnit}EOF
systemctl daemon-reload
systemctl enable ${pool_user_data_name}
systemctl start --no-block ${pool_user_data_name}
`);
}

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(91204);
// EXTERNAL MODULE: ./lib/cloudformation/role.js
var role = __webpack_require__(66154);
;// CONCATENATED MODULE: ./lib/shared/instance-role.js



const cluster = (0,expression/* arn */.Cm)('ecs', 'cluster/AWSBatch-*');
const instances = (0,expression/* arn */.Cm)('ecs', 'container-instance/AWSBatch-*/*');
const statements = [
    (0,contribution/* allow */.c)(['ecs:DiscoverPollEndpoint'], '*'),
    (0,contribution/* allow */.c)([
        'ecs:DeregisterContainerInstance',
        'ecs:RegisterContainerInstance',
        'ecs:SubmitAttachmentStateChanges',
        'ecs:SubmitContainerStateChange',
        'ecs:SubmitTaskStateChange',
    ], cluster),
    (0,contribution/* allow */.c)(['ecs:Poll', 'ecs:StartTelemetrySession', 'ecs:UpdateContainerInstancesState'], instances),
    (0,contribution/* allow */.c)(['ecs:PutSystemLogEvents'], [cluster, instances]),
    (0,contribution/* allow */.c)(['ecs:TagResource'], instances, { StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' } }),
];
const instanceRole = (id, path) => (0,role/* role */.J)({ id, path, service: 'ec2.amazonaws.com', statements, from: [] });

;// CONCATENATED MODULE: ./lib/shared/capacity.js



const queueId = (kind) => `StpBatch${kind}JobQueue`;
const shared = { from: [], tags: 'none', holdsData: 'no' };
const capacityContributions = (needs, stage, network, settings = {}, names = ownPools) => {
    const kinds = ['OnDemand', 'Spot'].filter((kind) => needs.some(({ pool }) => pool === kind));
    if (kinds.length === 0)
        return [];
    return [
        instanceRole(names.role, stage.rolePath),
        {
            kind: 'resource',
            id: names.profile,
            ...shared,
            body: {
                Type: 'AWS::IAM::InstanceProfile',
                Properties: { Path: stage.rolePath, Roles: [(0,expression/* ref */.KR)(names.role)] },
            },
        },
        {
            kind: 'resource',
            id: names.securityGroup,
            ...shared,
            tags: 'in-place',
            body: {
                Type: 'AWS::EC2::SecurityGroup',
                Properties: { GroupDescription: names.groupSays, VpcId: network.vpc },
            },
        },
        ...kinds.flatMap((kind) => {
            const own = needs.filter(({ pool }) => pool === kind);
            return [
                launchTemplate(kind, own, stage, settings, names),
                computeEnvironment(kind, own, network, settings, names),
                jobQueue(kind, names),
            ];
        }),
    ];
};
const launchTemplateId = (kind) => kind === 'Spot' ? 'StpBatchSpotInstanceLaunchTemplate' : 'StpBatchInstanceLaunchTemplate';
const environmentId = (kind) => `StpBatch${kind}ComputeEnvironment`;
const ownPools = {
    role: 'StpBatchInstanceRole',
    profile: 'StpBatchInstanceInstanceProfile',
    securityGroup: 'StpBatchInstanceSecurityGroup',
    groupSays: 'Batch jobs of this stack: nothing comes in.',
    launchTemplate: launchTemplateId,
    environment: environmentId,
    queue: queueId,
};
const refreshTag = 'batch-job:image-refresh';
const imageRefresh = ({ refreshesImages, imageRefresh: last }, refresh) => refresh && refreshesImages ? (last ?? 1) + 1 : last;
const launchTemplate = (kind, needs, { project, stage }, { deployed, refreshImages = false }, names) => {
    const refresh = imageRefresh(deployed?.[kind] ?? {}, refreshImages);
    const tags = [
        { Key: 'batch-job:project', Value: project },
        { Key: 'batch-job:stage', Value: stage },
        ...(refresh === undefined ? [] : [{ Key: refreshTag, Value: String(refresh) }]),
    ];
    return {
        kind: 'resource',
        id: names.launchTemplate(kind),
        ...shared,
        body: {
            Type: 'AWS::EC2::LaunchTemplate',
            Properties: {
                LaunchTemplateData: {
                    BlockDeviceMappings: [
                        {
                            DeviceName: '/dev/xvda',
                            Ebs: { VolumeSize: volumeGiB(needs), VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
                        },
                    ],
                    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
                    TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: tags })),
                    UserData: (0,expression/* base64 */.K3)(kind === 'Spot' ? spotUserData() : onDemandUserData()),
                },
            },
        },
    };
};
const volumeGiB = (needs) => Math.max(100, ...needs.map(({ storageGiB }) => (storageGiB === undefined ? 0 : storageGiB + 30)));
const defaultMaxVcpus = 256;
const maxVcpus = (needs, asked, deployed = {}) => asked ?? Math.max(defaultMaxVcpus, deployed.maxVcpus ?? 0, ...needs.map(({ cpu }) => cpu));
const updateTimeoutMinutes = 90;
const computeEnvironment = (kind, needs, { subnets, dependsOn }, settings, names) => {
    const deployed = settings.deployed?.[kind];
    return {
        kind: 'resource',
        id: names.environment(kind),
        ...shared,
        body: {
            Type: 'AWS::Batch::ComputeEnvironment',
            DependsOn: dependsOn,
            Properties: {
                Type: 'MANAGED',
                State: 'ENABLED',
                ReplaceComputeEnvironment: false,
                UpdatePolicy: { JobExecutionTimeoutMinutes: updateTimeoutMinutes, TerminateJobsOnUpdate: false },
                ComputeResources: {
                    Type: kind === 'Spot' ? 'SPOT' : 'EC2',
                    AllocationStrategy: kind === 'Spot' ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
                    MinvCpus: 0,
                    MaxvCpus: maxVcpus(needs, settings.maxVcpus, deployed),
                    InstanceTypes: ['default_x86_64'],
                    Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
                    InstanceRole: (0,expression/* getAtt */.CN)(names.profile, 'Arn'),
                    Subnets: subnets,
                    SecurityGroupIds: [(0,expression/* getAtt */.CN)(names.securityGroup, 'GroupId')],
                    LaunchTemplate: {
                        LaunchTemplateId: (0,expression/* ref */.KR)(names.launchTemplate(kind)),
                        Version: (0,expression/* getAtt */.CN)(names.launchTemplate(kind), 'LatestVersionNumber'),
                    },
                    UpdateToLatestImageVersion: settings.refreshImages || (deployed?.refreshesImages ?? false),
                },
            },
        },
    };
};
const timeLimits = {
    'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE': 600,
    'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT': 600,
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY': 86_400,
};
const jobQueue = (kind, names) => ({
    kind: 'resource',
    id: names.queue(kind),
    ...shared,
    body: {
        Type: 'AWS::Batch::JobQueue',
        Properties: {
            State: 'ENABLED',
            Priority: 10,
            ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: (0,expression/* ref */.KR)(names.environment(kind)) }],
            JobStateTimeLimitActions: Object.entries(timeLimits).map(([Reason, MaxTimeSeconds]) => ({
                Action: 'CANCEL',
                State: 'RUNNABLE',
                MaxTimeSeconds,
                Reason,
            })),
        },
    },
});


/***/ }),

/***/ 41162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lentContributions),
/* harmony export */   CN: () => (/* binding */ lentOutputs),
/* harmony export */   J3: () => (/* binding */ lentPools),
/* harmony export */   Jn: () => (/* binding */ lentKinds),
/* harmony export */   P9: () => (/* binding */ lentVcpus)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96459);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12098);




const lent = (id) => id.replace(/^Stp/, 'StpLent');
const lentPools = {
    role: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.role),
    profile: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.profile),
    securityGroup: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.securityGroup),
    groupSays: 'Batch jobs of previews: nothing comes in.',
    launchTemplate: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.launchTemplate(kind)),
    environment: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.environment(kind)),
    queue: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.queue(kind)),
};
const lentKinds = ['OnDemand', 'Spot'];
const lentVcpus = 64;
const lentOutputs = {
    OnDemandJobQueue: 'StpLentOnDemandJobQueue',
    SpotJobQueue: 'StpLentSpotJobQueue',
    OnDemandComputeEnvironment: 'StpLentOnDemandComputeEnvironment',
    SpotComputeEnvironment: 'StpLentSpotComputeEnvironment',
    SecurityGroup: 'StpLentSecurityGroup',
    Vpc: 'StpLentVpc',
    Addresses: 'StpLentAddresses',
    Subnets: 'StpLentSubnets',
    MaxVcpus: 'StpLentMaxVcpus',
    VolumeGiB: 'StpLentVolumeGiB',
};
const joined = (texts) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));
const subnetIds = (subnets) => {
    const always = subnets.flatMap((subnet) => (Object.hasOwn(Object(subnet), 'Fn::If') ? [] : [subnet]));
    const thirds = subnets.flatMap((subnet) => {
        const branches = Object(subnet)['Fn::If'];
        return branches?.[1] === undefined ? [] : [branches[1]];
    });
    return { 'Fn::If': [_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .thirdZone */ .i0, joined([...always, ...thirds]), joined(always)] };
};
const lentContributions = (needs, stage, network, { maxVcpus: asked = Number.POSITIVE_INFINITY, refreshImages, lent: deployed = {} }) => {
    const largest = { cpu: 0, storageGiB: undefined };
    const all = lentKinds.flatMap((pool) => [largest, ...needs].map(({ cpu, storageGiB }) => ({ kind: 'need', of: 'pool', pool, cpu, storageGiB })));
    const known = Object.values(deployed).map(({ maxVcpus = 0 }) => maxVcpus);
    const most = Math.min(asked, Math.max(lentVcpus, ...known, ...needs.map(({ cpu }) => cpu)));
    const settings = { maxVcpus: most, deployed, ...(refreshImages === undefined ? {} : { refreshImages }) };
    const values = {
        OnDemandJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('OnDemand')),
        SpotJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('Spot')),
        OnDemandComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('OnDemand')),
        SpotComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('Spot')),
        SecurityGroup: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(lentPools.securityGroup, 'GroupId'),
        Vpc: network.vpc,
        Addresses: _network_js__WEBPACK_IMPORTED_MODULE_2__/* .addressRange */ .wl,
        Subnets: subnetIds(network.subnets),
        MaxVcpus: String(most),
        VolumeGiB: String((0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .volumeGiB */ .pp)(all)),
    };
    return [
        ...(0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .capacityContributions */ .IX)(all, stage, network, settings, lentPools),
        ...Object.entries(values).map(([key, value]) => ({
            kind: 'output',
            name: lentOutputs[key],
            value,
            from: ['stackConfig', 'compute', 'lend'],
        })),
    ];
};


/***/ }),

/***/ 42163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ network),
/* harmony export */   WQ: () => (/* binding */ networkContributions),
/* harmony export */   wl: () => (/* binding */ addressRange)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12098);


const resource = (id, tags, Type, more = {}) => ({ kind: 'resource', id, from: [], tags, holdsData: 'no', body: { Type, ...more } });
const vpc = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpVpc');
const addressRange = '172.16.0.0/16';
const associationId = (index) => `StpPublicSubnet${index}SubnetRouteTableAssociation`;
const zoneResources = (index) => {
    const isThird = index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1;
    const condition = isThird ? { Condition: _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0 } : {};
    const association = associationId(index);
    return [
        resource(`StpPublicSubnet${index}`, 'in-place', 'AWS::EC2::Subnet', {
            ...condition,
            Properties: {
                VpcId: vpc,
                CidrBlock: `172.16.${index * 16}.0/20`,
                AvailabilityZone: (0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zone */ .rg)(index),
                MapPublicIpOnLaunch: true,
            },
        }),
        resource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', { Properties: { VpcId: vpc } }),
        resource(`StpInternetGatewayRoute${index}`, 'none', 'AWS::EC2::Route', {
            Properties: {
                RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}RouteTable`),
                DestinationCidrBlock: '0.0.0.0/0',
                GatewayId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpInternetGateway'),
            },
            DependsOn: ['StpVpcGatewayAttachment'],
            ...(isThird ? { Metadata: { 'batch-job': { after: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(association)) } } } : {}),
        }),
        resource(association, 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
            ...condition,
            Properties: {
                SubnetId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}`),
                RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}RouteTable`),
            },
        }),
    ];
};
const indexes = Array.from({ length: _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg }, (_, index) => index);
const subnet = (index) => {
    const own = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}`);
    return index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1 ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0, own) : own;
};
const network = {
    vpc,
    addresses: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)('StpVpc', 'CidrBlock'),
    subnets: indexes.map(subnet),
    dependsOn: indexes.flatMap((index) => [
        `StpInternetGatewayRoute${index}`,
        ...(index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1 ? [] : [associationId(index)]),
    ]),
};
const networkContributions = () => [
    ...(0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneContributions */ .E4)(),
    resource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
        Properties: { CidrBlock: addressRange, EnableDnsHostnames: true, EnableDnsSupport: true },
    }),
    resource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
    resource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
        Properties: { VpcId: vpc, InternetGatewayId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpInternetGateway') },
    }),
    ...indexes.flatMap(zoneResources),
];


/***/ }),

/***/ 40405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ boundaryOf),
  qu: () => (/* binding */ boundaryWords),
  ho: () => (/* binding */ costOf),
  E9: () => (/* binding */ dollars),
  x8: () => (/* binding */ dollarsOfMonth),
  SQ: () => (/* binding */ fewestVcpus),
  Z1: () => (/* binding */ memoryHint),
  Vt: () => (/* binding */ mostMemoryMiB),
  KN: () => (/* binding */ percent),
  mB: () => (/* binding */ pricesAsOf),
  R1: () => (/* binding */ sharing)
});

;// CONCATENATED MODULE: ./lib/generated/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-07-20","region":"us-east-1","source":"https://github.com/aws/karpenter-provider-aws","instances":[{"name":"c6i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.085},{"name":"c6i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.17},{"name":"c6i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.34},{"name":"c6i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.68},{"name":"c6i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.36},{"name":"c6i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.04},{"name":"c6i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.72},{"name":"c6i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.08},{"name":"c6i.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":5.44},{"name":"c7i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.08925},{"name":"c7i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1785},{"name":"c7i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.357},{"name":"c7i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.714},{"name":"c7i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.428},{"name":"c7i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.142},{"name":"c7i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.856},{"name":"c7i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.284},{"name":"c7i.48xlarge","vcpus":192,"memoryMiB":393216,"dollarsPerHour":8.568},{"name":"m6i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.096},{"name":"m6i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.192},{"name":"m6i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.384},{"name":"m6i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.768},{"name":"m6i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.536},{"name":"m6i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.304},{"name":"m6i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.072},{"name":"m6i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.608},{"name":"m6i.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":6.144},{"name":"m7i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.1008},{"name":"m7i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2016},{"name":"m7i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4032},{"name":"m7i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.8064},{"name":"m7i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.6128},{"name":"m7i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.4192},{"name":"m7i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.2256},{"name":"m7i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.8384},{"name":"m7i.48xlarge","vcpus":192,"memoryMiB":786432,"dollarsPerHour":9.6768},{"name":"r6i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.126},{"name":"r6i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.252},{"name":"r6i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.504},{"name":"r6i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.008},{"name":"r6i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.016},{"name":"r6i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.024},{"name":"r6i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.032},{"name":"r6i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.048},{"name":"r6i.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":8.064},{"name":"r7i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1323},{"name":"r7i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2646},{"name":"r7i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.5292},{"name":"r7i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.0584},{"name":"r7i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.1168},{"name":"r7i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.1752},{"name":"r7i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.2336},{"name":"r7i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.3504},{"name":"r7i.48xlarge","vcpus":192,"memoryMiB":1572864,"dollarsPerHour":12.7008}]}');
;// CONCATENATED MODULE: ./lib/shared/prices.js

const pricesAsOf = prices_namespaceObject;
const usableShare = 15 / 16;
const largestMeasuredShare = 0.977;
const cheapest = (size, share) => prices_namespaceObject.instances
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce((best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next), undefined);
const costOf = (size) => {
    const instance = cheapest(size, usableShare);
    return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};
const dollars = (perHour) => {
    const fine = perHour.toFixed(5).replace(/(?<!0)0+$/, '');
    return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};
const dollarsOfMonth = (perMonth) => perMonth < 100 ? `$${Math.max(0.01, perMonth).toFixed(2)}` : `$${Math.round(perMonth).toLocaleString('en-US')}`;
const percent = (before, after) => {
    const share = Math.round((after / before - 1) * 100);
    if (share === 0)
        return '±0 %';
    return share > 0 ? `+${share} %` : `−${-share} %`;
};
const boundaryOf = (size) => {
    const [now, near] = [cheapest(size, usableShare), cheapest(size, 1)];
    if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour)
        return undefined;
    const keeps = Math.floor(near.memoryMiB * usableShare);
    return { near, now, keeps, certain: size.memoryMiB > near.memoryMiB * largestMeasuredShare };
};
const boundaryWords = ({ memoryMiB }, { near, now, certain }) => `memory ${memoryMiB} ${certain ? 'moves' : 'may move'} this job from ${near.name} ${dollars(near.dollarsPerHour)} ` +
    `to ${now.name} ${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)})`;
const memoryHint = (size) => {
    const boundary = boundaryOf(size);
    return boundary && `${boundaryWords(size, boundary)}; ${boundary.keeps} keeps it`;
};
const sharing = (size) => {
    const instance = cheapest(size, usableShare);
    if (!instance)
        return undefined;
    const jobs = Math.min(instance.vcpus / size.cpu, (instance.memoryMiB * usableShare) / size.memoryMiB);
    return { instance: instance.name, jobs: Math.floor(jobs) };
};
const fewestVcpus = ({ cpu, memoryMiB }) => prices_namespaceObject.instances
    .filter((one) => one.vcpus >= cpu && one.memoryMiB * largestMeasuredShare >= memoryMiB)
    .reduce((least, { vcpus }) => Math.min(least ?? vcpus, vcpus), undefined);
const mostMemoryMiB = (cpu) => Math.max(0, ...prices_namespaceObject.instances.map((one) => (one.vcpus >= cpu ? Math.floor(one.memoryMiB * usableShare) : 0)));


/***/ }),

/***/ 98401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ submittedTo),
/* harmony export */   g: () => (/* binding */ queueAccess)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66154);
/* harmony import */ var _borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70322);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96459);
/* harmony import */ var _lent_pools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41162);





const submittedTo = `${_cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleStatements */ .B}.0.Resource`;
const queueAccess = (needs, left, isBorrowing = false) => {
    const pools = needs.filter((need) => need.of === 'pool');
    const nameOf = isBorrowing ? _borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowedQueue */ .Sm : _capacity_js__WEBPACK_IMPORTED_MODULE_3__/* .queueId */ .l2;
    const kinds = isBorrowing ? _lent_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .lentKinds */ .Jn : pools.map(({ pool }) => pool);
    const queues = [...new Set([...kinds.map(nameOf), ...left])].sort();
    return pools.flatMap(({ pool, submitter }) => {
        const others = queues.filter((queue) => queue !== nameOf(pool));
        if (submitter === undefined || others.length === 0)
            return [];
        const items = others.map((queue) => ({ key: queue, value: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(queue) }));
        return [{ kind: 'extension', id: submitter, at: submittedTo, items, from: [] }];
    });
};


/***/ }),

/***/ 12098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ zoneContributions),
/* harmony export */   Mg: () => (/* binding */ zoneCount),
/* harmony export */   ee: () => (/* binding */ noZone),
/* harmony export */   hd: () => (/* binding */ zonesParameter),
/* harmony export */   i0: () => (/* binding */ thirdZone),
/* harmony export */   rg: () => (/* binding */ zone)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const zonesParameter = 'StpZones';
const zoneCount = 3;
const noZone = 'none';
const thirdZone = 'StpThirdZone';
const zone = (index) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(zonesParameter));
const zoneContributions = () => [
    {
        kind: 'parameter',
        name: zonesParameter,
        from: [],
        placeholder: `<zone>,<zone>,<zone or ${noZone}>`,
        body: {
            Type: 'CommaDelimitedList',
            Description: `Three availability zones, sorted; the third is "${noZone}" where there are two.`,
        },
    },
    {
        kind: 'condition',
        name: thirdZone,
        from: [],
        body: { 'Fn::Not': [{ 'Fn::Equals': [zone(zoneCount - 1), noZone] }] },
    },
];


/***/ }),

/***/ 22879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ alarmMailTopic)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);

const alarmMailTopic = (recipient) => `StpAlarmMail${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(recipient), 8)}`;


/***/ }),

/***/ 71481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ codeDeployApplicationId)
/* harmony export */ });
const codeDeployApplicationId = 'StpLambdaCodeDeployApplication';


/***/ }),

/***/ 32216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ usableRepositories),
/* harmony export */   a: () => (/* binding */ imageRepository)
/* harmony export */ });
const imageRepository = ({ project, preview }) => `batch-job/${project.toLowerCase()}${preview ? '/preview' : ''}`;
const usableRepositories = (stage) => stage.preview ? [imageRepository({ ...stage, preview: false }), imageRepository(stage)] : [imageRepository(stage)];


/***/ }),

/***/ 15479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkRegion)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40258);


const regions = [
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1',
    'ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1',
    'eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1',
    'me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 eusc-de-east-1',
    'us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 eu-isoe-west-1 us-isof-east-1 us-isof-south-1',
    'us-gov-east-1 us-gov-west-1',
].flatMap((line) => line.split(' '));
const checkRegion = (region) => {
    if (regions.includes(region))
        return [];
    const meant = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(region, regions);
    return [
        {
            ...(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .warningAt */ .MK)('config/unknown-region', [], `The region ${region} is not among those that this version knows.`, `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}A region that is newer works as well.`),
            place: 'file',
        },
    ];
};


/***/ }),

/***/ 89860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ namedResource),
/* harmony export */   y: () => (/* binding */ resourceContext)
/* harmony export */ });
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23191);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);


const namedResource = (name, stage) => {
    const prefix = (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name);
    return { name, stage, id: (kind) => prefix + kind };
};
const resourceContext = (name, stage, neighbours, previewEvents = 'own', region, answers) => {
    const path = ['resources', name];
    return { ...namedResource(name, stage), path, metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .metadata */ .yu)(path), neighbours, previewEvents, region, answers };
};


/***/ }),

/***/ 42693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hintForUnknownResource)
/* harmony export */ });
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40258);

const hintForUnknownResource = (name, known) => {
    const meant = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    const listed = known.slice(0, _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .maxListed */ .w9).map((one) => `\`${one}\``);
    const hints = [
        ...(/^[A-Za-z][A-Za-z0-9]{0,59}$/.test(name)
            ? [`Add \`${name}:\` under \`resources\`, with the \`type\` of what it is.`]
            : []),
        ...(listed.length > 0 ? [`Known here: ${listed.join(', ')}.`] : []),
    ];
    return hints.join(' ');
};


/***/ })

};

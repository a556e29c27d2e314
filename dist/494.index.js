export const id = 494;
export const ids = [494];
export const modules = {

/***/ 70494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsLookups: () => (/* binding */ awsLookups)
});

// EXTERNAL MODULE: ./lib/adapters/aws/signed-calls.js + 1 modules
var signed_calls = __webpack_require__(87347);
// EXTERNAL MODULE: ./lib/adapters/aws/xml.js
var xml = __webpack_require__(96331);
;// CONCATENATED MODULE: ./lib/adapters/aws/hosted-zones.js


const signingRegions = [
    [/^cn-/, 'cn-northwest-1'],
    [/^us-gov-/, 'us-gov-west-1'],
    [/^eusc-/, 'eusc-de-east-1'],
    [/^us-iso-/, 'us-iso-east-1'],
    [/^us-isob-/, 'us-isob-east-1'],
];
const candidates = (domainName) => {
    const labels = domainName.replace(/^\*\./, '').split('.');
    return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
};
const otherwise = 'add customCertificateArn and disableDnsRecordCreation: true, and let a record of the domain lead to the address of AWS yourself.';
const hostedZones = async (clientsIn, clock, questions) => {
    if (questions.length === 0)
        return [];
    const here = clientsIn();
    const region = signingRegions.find(([form]) => form.test(here.region))?.[1] ?? 'us-east-1';
    const clients = region === here.region ? here : clientsIn(region);
    const listed = async (name) => {
        const root = await (0,signed_calls/* readRoute53 */.ku)(clients, clock, 'ListHostedZonesByName', '/hostedzonesbyname', { dnsname: name });
        return (0,xml/* elementsAt */.Z0)(root, 'HostedZones', 'HostedZone')
            .filter((zone) => (0,xml/* textAt */.$6)(zone, 'Name') === `${name}.` && (0,xml/* textAt */.$6)(zone, 'Config', 'PrivateZone') !== 'true')
            .flatMap((zone) => (0,xml/* textAt */.$6)(zone, 'Id')?.replace(/^\/hostedzone\//, '') ?? []);
    };
    const asked = new Map();
    const idsOf = (name) => {
        const found = asked.get(name) ?? listed(name);
        asked.set(name, found);
        return found;
    };
    const answerTo = async ({ domainName }) => {
        for (const name of candidates(domainName)) {
            const [id, ...others] = await idsOf(name);
            if (others.length > 0)
                return {
                    kind: 'missing',
                    sentence: `Route 53 has ${others.length + 1} public hosted zones of the name ${name}, of which the internet asks one, so where the records of ${domainName} belong is unknown.`,
                    hint: `Delete those to which the registrar of ${name} does not lead; or ${otherwise}`,
                };
            const value = id === undefined ? undefined : { id };
            if (value !== undefined)
                return { kind: 'found', value };
        }
        const names = candidates(domainName);
        return {
            kind: 'missing',
            sentence: `Route 53 has no public hosted zone for ${domainName} in this account: one of ${names.map((name) => `"${name}"`).join(' or ')} is needed.`,
            hint: `Create the hosted zone, let the registrar lead to its name servers, and run again; or ${otherwise}`,
        };
    };
    return Promise.all(questions.map(async (question) => [question.key, await answerTo(question)]));
};

// EXTERNAL MODULE: ./lib/adapters/aws/networks.js
var networks = __webpack_require__(64683);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/stack-reads.js
var stack_reads = __webpack_require__(62290);
;// CONCATENATED MODULE: ./lib/adapters/aws/other-stacks.js





const stackOutputs = async (clientsIn, clock, questions) => {
    const stacks = new Map();
    const stackOf = ({ stack, region }) => {
        const key = `${region ?? ''} ${stack}`;
        const asked = stacks.get(key) ?? describe(clientsIn(region), clock, stack);
        stacks.set(key, asked);
        return asked;
    };
    return Promise.all(questions.map(async (question) => {
        const stack = await stackOf(question);
        const answer = stack ? outputOf(stack, question) : await noStack(clientsIn(question.region), clock, question);
        return [question.key, answer];
    }));
};
const describe = async (clients, clock, stack) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const command = new DescribeStacksCommand({ StackName: stack });
        return (await (0,call.call)(clock, 'cloudformation:DescribeStacks', (limit) => client.send(command, limit))).Stacks?.[0];
    }
    catch (error) {
        if ((0,stack_reads/* isNoStack */.G)(error))
            return undefined;
        throw error;
    }
};
const outputOf = ({ Outputs = [] }, { kind, stack, output }) => {
    const found = Outputs.find((one) => one.OutputKey === output);
    if (!found)
        return {
            kind: 'missing',
            sentence: `The stack "${stack}" has no output "${output}".`,
            hint: (0,suggest/* didYouMean */.au)(output, Outputs.map((one) => one.OutputKey ?? '')) ?? 'It has no outputs at all; write one under `stackConfig.outputs` of its config, and deploy it.',
        };
    if (kind === 'stack-output')
        return { kind: 'found', value: found.OutputValue ?? '' };
    if (found.ExportName)
        return { kind: 'found', value: found.ExportName };
    return {
        kind: 'missing',
        sentence: `The output "${output}" of the stack "${stack}" is not exported, so no other stack can import it.`,
        hint: `Write \`export: true\` to it and deploy that stack, or write \`$StackOutput('${stack}', '${output}')\`: the value as it is now.`,
    };
};
const noStack = async (clients, clock, { stack }) => {
    const meant = (0,suggest/* nearest */.pA)(stack, await stackNames(clients, clock));
    return {
        kind: 'missing',
        sentence: `There is no stack "${stack}" in ${clients.region}.`,
        hint: meant === undefined
            ? 'Deploy it first; a stack is named `{project}-{stage}`, and a third argument names its region.'
            : `Did you mean \`${meant}\`?`,
    };
};
const stackNames = async (clients, clock) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const stacks = await (0,pages/* allItems */.a)('cloudformation:DescribeStacks', async (NextToken) => {
            const command = new DescribeStacksCommand({ NextToken });
            const page = await (0,call.call)(clock, 'cloudformation:DescribeStacks', (limit) => client.send(command, limit));
            return { items: page.Stacks, next: page.NextToken };
        });
        return stacks.map((one) => one.StackName ?? '').sort();
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L)
            return [];
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/parameters.js



const namesPerCall = 10;
const parameterValues = async (clients, clock, questions) => {
    if (questions.length === 0)
        return [];
    const { GetParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const ssm = await clients.ssm();
    const names = questions.map(({ name }) => name);
    const batches = Array.from({ length: Math.ceil(names.length / namesPerCall) }, (_, index) => names.slice(index * namesPerCall, (index + 1) * namesPerCall));
    const pages = await Promise.all(batches.map((Names) => (0,call.call)(clock, 'ssm:GetParameters', (limit) => ssm.send(new GetParametersCommand({ Names, WithDecryption: false }), limit))));
    const found = new Map(pages.flatMap(({ Parameters = [] }) => Parameters).map((one) => [`${one.Name}${one.Selector ?? ''}`, one]));
    return Promise.all(questions.map(async ({ key, name }) => {
        const parameter = found.get(name);
        return [key, parameter ? answerOf(parameter, name) : await missing(clients, clock, name)];
    }));
};
const answerOf = ({ Type: type, Value: value }, name) => type === 'SecureString'
    ? {
        kind: 'missing',
        code: 'directives/secret-parameter',
        sentence: `The parameter "${name}" is a SecureString, and a template must not hold a secret.`,
        hint: `Put the value into Secrets Manager and write \`$Secret('…')\`, or let the job read the parameter when it runs.`,
    }
    : { kind: 'found', value: value ?? '' };
const missing = async (clients, clock, name) => ({
    kind: 'missing',
    sentence: `There is no parameter "${name}" in ${clients.region}.`,
    hint: (0,suggest/* didYouMean */.au)(name, await namesLike(clients, clock, name)) ??
        `Create it (aws ssm put-parameter --name ${name} --type String --value …), or correct its name.`,
});
const namesLike = async (clients, clock, name) => {
    const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const ssm = await clients.ssm();
    const begin = name.slice(0, Math.max(name.lastIndexOf('/') + 1, 2));
    const command = new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: [begin] }],
        MaxResults: 50,
    });
    try {
        const { Parameters = [] } = await (0,call.call)(clock, 'ssm:DescribeParameters', (limit) => ssm.send(command, limit));
        return Parameters.map((one) => one.Name ?? '').sort();
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L)
            return [];
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/stage/partitions.js
var partitions = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/adapters/aws/queue-attributes.js



const placeOf = (arn) => {
    const [, , , region = '', account = '', name = ''] = arn.split(':');
    return { region, url: `https://sqs.${region}.${(0,partitions/* urlSuffix */.rW)(region)}/${account}/${name}` };
};
const unread = (reason) => ({
    kind: 'missing',
    sentence: `The queue could not be read, so neither its visibility timeout nor its redrive policy is checked: ${reason}`,
    hint: 'Correct the ARN if there is no such queue, or allow sqs:GetQueueAttributes on it.',
});
const queueAttributes = async (clientsIn, clock, questions) => {
    if (questions.length === 0)
        return [];
    const { GetQueueAttributesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19));
    const attributesOf = async ({ arn }) => {
        const { region, url: QueueUrl } = placeOf(arn);
        const AttributeNames = ['VisibilityTimeout', 'RedrivePolicy'];
        try {
            const sqs = await clientsIn(region).sqs();
            const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames });
            const { Attributes = {} } = await (0,call.call)(clock, 'sqs:GetQueueAttributes', (limit) => sqs.send(command, limit));
            const { VisibilityTimeout: seconds, RedrivePolicy: policy } = Attributes;
            if (seconds === undefined)
                return unread('SQS did not return its visibility timeout.');
            const value = { visibilityTimeoutSeconds: Number(seconds), redrives: policy !== undefined };
            return { kind: 'found', value };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            return unread(error.message);
        }
    };
    return Promise.all(questions.map(async (question) => [question.key, await attributesOf(question)]));
};

// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
;// CONCATENATED MODULE: ./lib/adapters/aws/secret-arns.js



const secretArns = async (clients, clock, questions) => {
    if (questions.length === 0)
        return [];
    const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
    const secrets = await clients.secrets();
    const arnOf = async ({ name }) => {
        try {
            const found = await (0,call.call)(clock, 'secretsmanager:DescribeSecret', (limit) => secrets.send(new DescribeSecretCommand({ SecretId: name }), limit));
            if (found.DeletedDate)
                return scheduledForDeletion(name, clients.region);
            if (found.ARN) {
                const value = { arn: found.ARN, ...(found.KmsKeyId ? { kmsKeyId: found.KmsKeyId } : {}) };
                return { kind: 'found', value };
            }
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L) || (0,refusals/* errorOf */.Mz)(error.cause).name !== 'ResourceNotFoundException')
                throw error;
        }
        return {
            kind: 'missing',
            sentence: `There is no secret named "${name}" in ${clients.region}.`,
            hint: `Create it (aws secretsmanager create-secret --name ${name} --secret-string file://…), or correct its name.`,
        };
    };
    return Promise.all(questions.map(async (question) => [question.key, await arnOf(question)]));
};
const scheduledForDeletion = (name, region) => ({
    kind: 'missing',
    sentence: `The secret "${name}" in ${region} is about to be deleted, and can be read by nobody any more.`,
    hint: `Take the deletion back (aws secretsmanager restore-secret --secret-id ${name}), or name another secret.`,
});

;// CONCATENATED MODULE: ./lib/adapters/aws/lookups.js






const awsLookups = (clientsIn, clock) => ({
    answer: async (questions) => {
        const secrets = [];
        const parameters = [];
        const queues = [];
        const zones = [];
        const asked = [];
        const outputs = [];
        for (const question of questions)
            if (question.kind === 'secret')
                secrets.push(question);
            else if (question.kind === 'ssm-parameter')
                parameters.push(question);
            else if (question.kind === 'queue')
                queues.push(question);
            else if (question.kind === 'hosted-zone')
                zones.push(question);
            else if (question.kind === 'network')
                asked.push(question);
            else
                outputs.push(question);
        const here = clientsIn();
        const answers = await Promise.all([
            secretArns(here, clock, secrets),
            parameterValues(here, clock, parameters),
            stackOutputs(clientsIn, clock, outputs),
            queueAttributes(clientsIn, clock, queues),
            hostedZones(clientsIn, clock, zones),
            (0,networks/* networks */.o8)(here, clock, asked),
        ]);
        return new Map(answers.flat());
    },
});


/***/ }),

/***/ 64683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ leadsOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   o8: () => (/* binding */ networks)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5182);
/* harmony import */ var _signed_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87347);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96331);



const filters = (values) => Object.fromEntries(Object.entries(values).flatMap(([name, value], index) => [
    [`Filter.${index + 1}.Name`, name],
    [`Filter.${index + 1}.Value.1`, value],
]));
const tagsOf = (element) => Object.fromEntries((0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(element, 'tagSet', 'item').map((tag) => [(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(tag, 'key') ?? '', (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(tag, 'value') ?? '']));
const leadsOf = (table) => {
    const route = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(table, 'routeSet', 'item').find((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'destinationCidrBlock') === '0.0.0.0/0' && (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'state') !== 'blackhole');
    if (route === undefined)
        return 'nowhere';
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(route, 'gatewayId')?.startsWith('igw-') ? 'internet' : 'elsewhere';
};
const tableOf = (tables, subnet) => {
    const has = (test) => tables.find((table) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(table, 'associationSet', 'item').some(test));
    return has((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'subnetId') === subnet) ?? has((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'main') === 'true');
};
const filtersOf = (question) => question.vpcId === undefined
    ? {
        'tag:aws:cloudformation:stack-name': question.stack ?? '',
        'tag:aws:cloudformation:logical-id': 'StpVpc',
        'tag:batch-job:project': question.project ?? '',
        'tag:batch-job:stage': question.stage ?? '',
    }
    : { 'vpc-id': question.vpcId };
const notFound = ({ vpcId, stack }, region) => vpcId === undefined
    ? {
        kind: 'missing',
        sentence: `The stack ${stack} has no VPC of its own in ${region}.`,
        hint: 'Deploy it first, in the same account and region; where it reuses a VPC itself, name that one by vpcId.',
    }
    : {
        kind: 'missing',
        sentence: `There is no VPC ${vpcId} in ${region} of this account.`,
        hint: 'Name a VPC of the region that the stack is deployed to.',
    };
const listed = (action, set, by, send) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allItems */ .a)(action, async (token) => {
    const root = await send({ ...filters(by), ...(token === undefined ? {} : { NextToken: token }) });
    return { items: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)(root, set, 'item'), next: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(root, 'nextToken') };
});
const networks = async (clients, clock, questions) => {
    const answerTo = async (question) => {
        const [vpc] = await listed('ec2:DescribeVpcs', 'vpcSet', filtersOf(question), (asked) => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeVpcs', asked));
        const id = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vpc, 'vpcId');
        if (id === undefined)
            return notFound(question, clients.region);
        const inVpc = { 'vpc-id': id };
        const [subnets, tables, names] = await Promise.all([
            listed('ec2:DescribeSubnets', 'subnetSet', inVpc, (asked) => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeSubnets', asked)),
            listed('ec2:DescribeRouteTables', 'routeTableSet', inVpc, (asked) => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeRouteTables', asked)),
            (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callEc2 */ .$p)(clients, clock, 'DescribeVpcAttribute', { VpcId: id, Attribute: 'enableDnsSupport' }),
        ]);
        const value = {
            id,
            addresses: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vpc, 'cidrBlock') ?? '',
            resolvesNames: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(names, 'enableDnsSupport', 'value') !== 'false',
            subnets: subnets.map((subnet) => {
                const subnetId = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subnet, 'subnetId') ?? '';
                return {
                    id: subnetId,
                    zone: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subnet, 'availabilityZone') ?? '',
                    leads: leadsOf(tableOf(tables, subnetId)),
                    givesAddresses: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subnet, 'mapPublicIpOnLaunch') === 'true',
                    tags: tagsOf(subnet),
                };
            }),
        };
        return { kind: 'found', value };
    };
    return Promise.all(questions.map(async (question) => [question.key, await answerTo(question)]));
};


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostPages = 1_000;
async function* pages(name, read) {
    const seen = new Set();
    let token;
    for (;;) {
        const { page, next } = await read(token);
        yield page;
        token = next || undefined;
        if (token === undefined)
            return;
        if (seen.has(token) || seen.size >= mostPages)
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'aws/refused',
                message: `The pages of an answer do not end (${name}): ${seen.has(token) ? 'the same one is named again' : `there are more than ${mostPages}`}.`,
                hint: 'Look at AWS_ENDPOINT_URL and a proxy, if there is one; then run again.',
            });
        seen.add(token);
    }
}
const allItems = async (name, read) => {
    const found = [];
    const paged = pages(name, async (token) => {
        const { items, next } = await read(token);
        return { page: items ?? [], next };
    });
    for await (const items of paged)
        found.push(...items);
    return found;
};


/***/ }),

/***/ 87347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vp: () => (/* binding */ callAutoScaling),
  $p: () => (/* binding */ callEc2),
  wm: () => (/* binding */ callIam),
  X_: () => (/* binding */ callJson),
  QG: () => (/* binding */ callScheduler),
  Bs: () => (/* binding */ putLambda),
  Ei: () => (/* binding */ readLambda),
  ku: () => (/* binding */ readRoute53)
});

// UNUSED EXPORTS: serviceUrl

// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/clients.js + 1 modules
var clients = __webpack_require__(44406);
;// CONCATENATED MODULE: ./lib/adapters/aws/iam-endpoint.js
const iamEndpoint = (region, stsHost) => {
    if (region.startsWith('cn-'))
        return { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' };
    if (region.startsWith('us-gov-'))
        return { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' };
    if (stsHost.endsWith('.amazonaws.com'))
        return { host: 'iam.amazonaws.com', region: 'us-east-1' };
    return { host: stsHost.replace(/^sts\./, 'iam.'), region };
};

// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
// EXTERNAL MODULE: ./lib/adapters/aws/xml.js
var xml = __webpack_require__(96331);
;// CONCATENATED MODULE: ./lib/adapters/aws/signed-calls.js





const hostName = (service) => (service === 'cloudwatch' ? 'monitoring' : service);
const serviceUrl = ({ config }, { region, endpoint }, service) => {
    if (endpoint !== undefined)
        return new URL(endpoint);
    const { url } = config.endpointProvider({ Region: region, UseDualStack: false, UseFIPS: false });
    if (service === 'route53')
        return new URL(String(url)
            .replace(/^https:\/\/sts\./, 'https://route53.')
            .replace(`.${region}.`, region.startsWith('us-gov-') ? '.us-gov.' : '.'));
    if (service === 'iam')
        return new URL(`https://${iamEndpoint(region, new URL(String(url)).host).host}`);
    return new URL(String(url).replace(/^https:\/\/sts\./, () => `https://${hostName(service)}.`));
};
const send = async ({ config }, service, url, { method, path, query = {}, headers, body }, { abortSignal }) => {
    const unsigned = {
        method,
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port ? { port: Number(url.port) } : {}),
        path: `${url.pathname.replace(/\/$/, '')}${path}`,
        query,
        headers: { host: url.host, 'user-agent': clients/* userAgent */.N, ...headers },
        body,
    };
    const region = await config.region();
    const signingRegion = service === 'iam' ? iamEndpoint(region, url.host).region : region;
    const signer = await config.signer({ name: 'sigv4', signingName: hostName(service), signingRegion, properties: {} });
    const signingDate = new Date(Date.now() + config.systemClockOffset);
    const signed = (await signer.sign(unsigned, { signingDate }));
    const { response } = await config.requestHandler.handle(signed, { abortSignal });
    const text = Buffer.from(await config.streamCollector(response.body)).toString('utf8');
    return { status: response.statusCode, headers: response.headers, text };
};
const errorOf = (name, message, httpStatusCode) => Object.assign(new Error(message || 'Unknown'), {
    name: name || 'Unknown',
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode },
});
const sendSigned = async (clients, clock, service, action, request, { read, failure }) => {
    const client = await clients.signing(hostName(service));
    const url = serviceUrl(client, clients, service);
    return (0,call.call)(clock, `${service}:${action}`, async (limit) => {
        const response = await send(client, service, url, request, limit);
        const { status, headers, text } = response;
        if (status < 300) {
            const answer = /^text\/html\b/i.test(headers['content-type'] ?? '') ? undefined : read(text);
            if (answer === undefined)
                throw new call.NoAnswer(`the answer to ${action} cannot be read`);
            return answer;
        }
        const [name, message] = failure(response);
        const error = errorOf(name, message, status);
        const date = Date.parse(headers.date ?? '');
        if ((0,refusals/* isClockSkew */.FD)(error) && !Number.isNaN(date))
            client.config.systemClockOffset = date - Date.now();
        throw error;
    });
};
const shortName = (name) => (name.split(':')[0] ?? '').split('#').at(-1) ?? '';
const json = {
    read: (text) => {
        if (text === '')
            return {};
        try {
            return Object(JSON.parse(text));
        }
        catch {
            return undefined;
        }
    },
    failure: ({ headers, text }) => {
        const body = Object(json.read(text));
        const name = shortName(String(headers['x-amzn-errortype'] ?? body.__type ?? ''));
        return [name, String(body.message ?? body.Message ?? '')];
    },
};
const ec2 = {
    read: xml/* parseXml */.NO,
    failure: ({ text }) => {
        const [error] = (0,xml/* elementsAt */.Z0)((0,xml/* parseXml */.NO)(text), 'Errors', 'Error');
        return [(0,xml/* textAt */.$6)(error, 'Code') ?? '', (0,xml/* textAt */.$6)(error, 'Message') ?? ''];
    },
};
const errorXml = {
    read: xml/* parseXml */.NO,
    failure: ({ text }) => {
        const [error] = (0,xml/* elementsAt */.Z0)((0,xml/* parseXml */.NO)(text), 'Error');
        return [(0,xml/* textAt */.$6)(error, 'Code') ?? '', (0,xml/* textAt */.$6)(error, 'Message') ?? ''];
    },
};
const callJson = async (clients, clock, { service, target, action, version = '1.1' }, input) => {
    const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': `${target}.${action}` };
    const request = { method: 'POST', path: '/', headers, body: JSON.stringify(input) };
    return sendSigned(clients, clock, service, action, request, json);
};
const putLambda = async (clients, clock, action, path, input) => {
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'PUT', path, headers, body: JSON.stringify(input) };
    await sendSigned(clients, clock, 'lambda', action, request, json);
};
const readLambda = (clients, clock, action, path) => sendSigned(clients, clock, 'lambda', action, { method: 'GET', path, headers: {}, body: '' }, json);
const callScheduler = (clients, clock, action, schedule, input) => {
    const path = `/schedules/${encodeURIComponent(schedule)}`;
    const request = input === undefined
        ? { method: 'GET', path, headers: {}, body: '' }
        : {
            method: 'PUT',
            path,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(input),
        };
    return sendSigned(clients, clock, 'scheduler', action, request, json);
};
const callQuery = async (clients, clock, { service, version, protocol }, action, parameters) => {
    const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const request = { method: 'POST', path: '/', headers, body };
    return sendSigned(clients, clock, service, action, request, protocol);
};
const callEc2 = (clients, clock, action, parameters = {}) => callQuery(clients, clock, { service: 'ec2', version: '2016-11-15', protocol: ec2 }, action, parameters);
const callIam = (clients, clock, action, parameters = {}) => callQuery(clients, clock, { service: 'iam', version: '2010-05-08', protocol: errorXml }, action, parameters);
const callAutoScaling = (clients, clock, action, parameters = {}) => callQuery(clients, clock, { service: 'autoscaling', version: '2011-01-01', protocol: errorXml }, action, parameters);
const readRoute53 = (clients, clock, action, path, query) => sendSigned(clients, clock, 'route53', action, { method: 'GET', path: `/2013-04-01${path}`, query, headers: {}, body: '' }, errorXml);


/***/ }),

/***/ 62290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16857);




const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ValidationError' && /does not exist/i.test(message);
};
const driftOf = ({ DriftInformation: drift }) => {
    if (!drift?.StackDriftStatus || drift.StackDriftStatus === 'NOT_CHECKED')
        return {};
    const { StackDriftStatus: status, LastCheckTimestamp: checked } = drift;
    return { drift: { status, ...(checked ? { checked } : {}) } };
};
const toStack = (stack) => ({
    name: stack.StackName ?? '',
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason ? { statusReason: stack.StackStatusReason } : {}),
    tags: Object.fromEntries((stack.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    parameters: Object.fromEntries((stack.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries((stack.Outputs ?? []).map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    ...(stack.RoleARN ? { roleArn: stack.RoleARN } : {}),
    ...(stack.LastUpdatedTime ? { updatedAt: stack.LastUpdatedTime } : {}),
    ...driftOf(stack),
});
const toEvent = (event) => ({
    id: event.EventId ?? '',
    at: event.Timestamp ?? new Date(0),
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    ...(event.ResourceStatusReason ? { reason: event.ResourceStatusReason } : {}),
    stackId: event.StackId ?? '',
    ...(event.ClientRequestToken ? { token: event.ClientRequestToken } : {}),
});
const parseTemplate = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
const stackReads = (clients, clock) => {
    const describe = async (stack) => {
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeStacksCommand({ StackName: stack });
            return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStacks', async (limit) => {
                const [found] = (await client.send(command, limit)).Stacks ?? [];
                if (!found?.StackId || !found.StackStatus)
                    throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer to DescribeStacks names no stack');
                return toStack(found);
            });
        }
        catch (error) {
            if (isNoStack(error))
                return undefined;
            throw error;
        }
    };
    const template = async (stack) => {
        const { GetTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:GetTemplate', (limit) => client.send(command, limit));
            return answer.TemplateBody ? parseTemplate(answer.TemplateBody) : undefined;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:DescribeStackEvents', async (NextToken) => {
            const command = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
            return { page: page.StackEvents ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const event of page) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(toEvent(event));
            }
        return fresh.reverse();
    };
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && !(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(error))
                return undefined;
            throw error;
        }
    };
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:ListStackResources', async (NextToken) => {
            const command = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:ListStackResources', (limit) => client.send(command, limit));
            return { page: page.StackResourceSummaries ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const resource of page)
                yield {
                    logicalId: resource.LogicalResourceId ?? '',
                    physicalId: resource.PhysicalResourceId ?? '',
                    type: resource.ResourceType ?? '',
                    status: resource.ResourceStatus ?? '',
                    ...(resource.ResourceStatusReason ? { reason: resource.ResourceStatusReason } : {}),
                };
    }
    return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};


/***/ }),

/***/ 96331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Z0: () => (/* binding */ elementsAt)
/* harmony export */ });
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text) => text.replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, (whole, name) => {
    if (!name.startsWith('#'))
        return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});
const parseXml = (text) => {
    const top = { name: '', text: '', children: [] };
    const open = [top];
    for (const [, close, name = '', isEmpty, words] of text.matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>|<\?[^<>]*\?>|([^<]+)/g)) {
        const last = open.at(-1);
        if (words !== undefined)
            last.text += decoded(words).trim();
        else if (close) {
            if (open.length === 1 || last.name !== name)
                return undefined;
            open.pop();
        }
        else if (name !== '') {
            const element = { name, text: '', children: [] };
            last.children.push(element);
            if (!isEmpty)
                open.push(element);
        }
    }
    const [root, ...others] = top.children;
    return open.length === 1 && others.length === 0 ? root : undefined;
};
const elementsAt = (from, ...path) => path.reduce((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), from === undefined ? [] : [from]);
const textAt = (from, ...path) => elementsAt(from, ...path)[0]?.text;


/***/ })

};

export const id = 5661;
export const ids = [5661,5521];
export const modules = {

/***/ 95661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsLiveStates: () => (/* binding */ awsLiveStates)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16857);
/* harmony import */ var _signed_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87347);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25521);






const mostImages = 100;
const orGone = async (names, gone, read) => {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).name))
            return gone;
        throw error;
    }
};
const inGroups = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
const switches = (arns, found) => new Map(arns.map((arn) => [arn, found.get(arn) ?? 'gone']));
const switchOf = (state) => (String(state).startsWith('ENABLED') ? 'on' : 'off');
const revision = (arn) => Number(arn.slice(arn.lastIndexOf(':') + 1));
const awsLiveStates = (clients, clock) => ({
    activeRevisions: async (jobDefinitionName) => {
        const { DescribeJobDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .a)('batch:DescribeJobDefinitions', async (nextToken) => {
            const command = new DescribeJobDefinitionsCommand({ jobDefinitionName, status: 'ACTIVE', nextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeJobDefinitions', (limit) => batch.send(command, limit));
            return { items: page.jobDefinitions, next: page.nextToken };
        });
        return found.flatMap(({ jobDefinitionArn }) => jobDefinitionArn ?? []).sort((a, b) => revision(b) - revision(a));
    },
    jobQueues: async (arns) => {
        if (arns.length === 0)
            return new Map();
        const { DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .a)('batch:DescribeJobQueues', async (nextToken) => {
            const command = new DescribeJobQueuesCommand({ jobQueues: [...arns], nextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
            return { items: page.jobQueues, next: page.nextToken };
        });
        return switches(arns, new Map(found.map(({ jobQueueArn = '', state }) => [jobQueueArn, switchOf(state)])));
    },
    computeEnvironments: async (arns) => {
        if (arns.length === 0)
            return new Map();
        const { DescribeComputeEnvironmentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .a)('batch:DescribeComputeEnvironments', async (nextToken) => {
            const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [...arns], nextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
            return { items: page.computeEnvironments, next: page.nextToken };
        });
        return switches(arns, new Map(found.map(({ computeEnvironmentArn = '', state }) => [computeEnvironmentArn, switchOf(state)])));
    },
    rule: (physicalId) => orGone(/^ResourceNotFoundException$/, 'gone', async () => {
        const target = { service: 'events', target: 'AWSEvents', action: 'DescribeRule' };
        return switchOf((await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .callJson */ .X_)(clients, clock, target, (0,_triggers_js__WEBPACK_IMPORTED_MODULE_5__.ruleOf)(physicalId))).State);
    }),
    schedule: (name) => orGone(/^ResourceNotFoundException$/, 'gone', async () => switchOf((await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .callScheduler */ .QG)(clients, clock, 'GetSchedule', name)).State)),
    mapping: (id) => orGone(/^ResourceNotFoundException$/, 'gone', async () => {
        const path = `/2015-03-31/event-source-mappings/${encodeURIComponent(id)}`;
        const { State } = await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .readLambda */ .Ei)(clients, clock, 'GetEventSourceMapping', path);
        return /^(Disabl|Delet)/.test(String(State)) ? 'off' : 'on';
    }),
    missingImages: (repositoryName, digests) => orGone(/^RepositoryNotFoundException$/, [...digests], async () => {
        const { BatchGetImageCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
        const ecr = await clients.ecr();
        const known = new Set();
        for (const group of inGroups(digests, mostImages)) {
            const imageIds = group.map((imageDigest) => ({ imageDigest }));
            const command = new BatchGetImageCommand({ repositoryName, imageIds });
            const { images = [] } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'ecr:BatchGetImage', (limit) => ecr.send(command, limit));
            for (const { imageId } of images)
                if (imageId?.imageDigest)
                    known.add(imageId.imageDigest);
        }
        return digests.filter((digest) => !known.has(digest));
    }),
    currentVersion: (SecretId) => orGone(/^ResourceNotFoundException$/, undefined, async () => {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
        const secrets = await clients.secrets();
        const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'secretsmanager:DescribeSecret', (limit) => secrets.send(new DescribeSecretCommand({ SecretId }), limit));
        return Object.entries(found.VersionIdsToStages ?? {}).find(([, labels]) => labels.includes('AWSCURRENT'))?.[0];
    }),
});


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

/***/ 25521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsTriggers: () => (/* binding */ awsTriggers),
/* harmony export */   ruleOf: () => (/* binding */ ruleOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16857);
/* harmony import */ var _signed_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87347);




const unlessGone = async (names, work) => {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || !names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error.cause).name))
            throw error;
    }
};
const ruleOf = (physicalId) => {
    const [, inArn] = /^arn:[^:]*:events:[^:]*:[^:]*:rule\/(.+)$/.exec(physicalId) ?? [];
    const [Name = '', EventBusName] = (inArn?.split('/') ?? physicalId.split('|')).reverse();
    return EventBusName === undefined ? { Name } : { Name, EventBusName };
};
const functionName = ({ LambdaFunctionArn }) => /:function:([^:]+)/.exec(LambdaFunctionArn ?? '')?.[1] ?? '';
const countOf = (configuration) => Object.values(configuration).reduce((sum, part) => {
    if (part === undefined)
        return sum;
    return sum + (Array.isArray(part) ? part.length : 1);
}, 0);
const awsTriggers = (clients, clock, account) => ({
    disableRule: (rule) => unlessGone(/^ResourceNotFoundException$/, () => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .callJson */ .X_)(clients, clock, { service: 'events', target: 'AWSEvents', action: 'DisableRule' }, ruleOf(rule))),
    disableMapping: (id) => unlessGone(/^ResourceNotFoundException$/, () => (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .putLambda */ .Bs)(clients, clock, 'UpdateEventSourceMapping', `/2015-03-31/event-source-mappings/${encodeURIComponent(id)}`, { Enabled: false })),
    disableSchedule: (schedule) => unlessGone(/^ResourceNotFoundException$/, async () => {
        const { Arn: _arn, Name: _name, CreationDate: _created, LastModificationDate: _modified, ...whole } = await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .callScheduler */ .QG)(clients, clock, 'GetSchedule', schedule);
        if (whole.State === 'DISABLED')
            return;
        await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .callScheduler */ .QG)(clients, clock, 'UpdateSchedule', schedule, { ...whole, State: 'DISABLED' });
    }),
    clearNotifications: async (bucket, functions) => {
        const { GetBucketNotificationConfigurationCommand, PutBucketNotificationConfigurationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const s3 = await clients.s3();
        const at = { Bucket: bucket, ExpectedBucketOwner: await account() };
        let removed = 0;
        await unlessGone(/^(NoSuchBucket|NotFound)$/, async () => {
            const read = new GetBucketNotificationConfigurationCommand(at);
            const { $metadata: _, ...before } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 's3:GetBucketNotification', (limit) => s3.send(read, limit));
            const { LambdaFunctionConfigurations = [], ...others } = before;
            const kept = LambdaFunctionConfigurations.filter((one) => !functions?.includes(functionName(one)));
            const after = functions === undefined
                ? {}
                : { ...others, ...(kept.length > 0 ? { LambdaFunctionConfigurations: kept } : {}) };
            const fewer = countOf(before) - countOf(after);
            if (fewer === 0)
                return;
            const write = { ...at, NotificationConfiguration: after, SkipDestinationValidation: true };
            const command = new PutBucketNotificationConfigurationCommand(write);
            await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 's3:PutBucketNotification', (limit) => s3.send(command, limit));
            removed = fewer;
        });
        return removed;
    },
    sendsToEventBridge: async (bucket) => {
        const { GetBucketNotificationConfigurationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const s3 = await clients.s3();
        const read = new GetBucketNotificationConfigurationCommand({
            Bucket: bucket,
            ExpectedBucketOwner: await account(),
        });
        try {
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 's3:GetBucketNotification', (limit) => s3.send(read, limit));
            return answer.EventBridgeConfiguration !== undefined;
        }
        catch (error) {
            if (!(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || !/^(NoSuchBucket|NotFound)$/.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error.cause).name))
                throw error;
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'aws/refused',
                message: `There is no bucket ${bucket} (NoSuchBucket).`,
                hint: 'Look at its name in bucketArn, or create it.',
                cause: error,
            });
        }
    },
});


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

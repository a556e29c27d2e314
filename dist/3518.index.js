export const id = 3518;
export const ids = [3518];
export const modules = {

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

/***/ 53518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsQuotas: () => (/* binding */ awsQuotas)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/signed-calls.js + 1 modules
var signed_calls = __webpack_require__(87347);
;// CONCATENATED MODULE: ./lib/adapters/aws/quota-usage.js

const quotaOf = async (clients, clock, { service, code }) => {
    const target = { service: 'servicequotas', target: 'ServiceQuotasV20190624', action: 'GetServiceQuota' };
    const { Quota } = await (0,signed_calls/* callJson */.X_)(clients, clock, target, { ServiceCode: service, QuotaCode: code });
    return Object(Quota);
};
const [period, lookBack] = [300, 1_800];
const newestOf = async (clients, clock, metric) => {
    const target = {
        service: 'cloudwatch',
        target: 'GraniteServiceVersion20100801',
        action: 'GetMetricStatistics',
    };
    const statistic = metric.MetricStatisticRecommendation ?? 'Maximum';
    const now = Math.floor(clock.now() / 1_000);
    const { Datapoints } = await (0,signed_calls/* callJson */.X_)(clients, clock, { ...target, version: '1.0' }, {
        Namespace: metric.MetricNamespace,
        MetricName: metric.MetricName,
        Dimensions: Object.entries(metric.MetricDimensions ?? {}).map(([Name, Value]) => ({ Name, Value })),
        StartTime: now - lookBack,
        EndTime: now,
        Period: period,
        Statistics: [statistic],
    });
    const points = Array.isArray(Datapoints) ? Datapoints : [];
    const [newest] = [...points].sort((a, b) => Number(b.Timestamp) - Number(a.Timestamp));
    const value = newest?.[statistic];
    return typeof value === 'number' ? value : undefined;
};

// EXTERNAL MODULE: ./lib/adapters/aws/xml.js
var xml = __webpack_require__(96331);
;// CONCATENATED MODULE: ./lib/adapters/aws/quotas.js






const ownedBy = (account, items) => items.filter((item) => ((0,xml/* textAt */.$6)(item, 'ownerId') ?? account) === account).length;
const listEc2 = (clients, clock, action, set, filter = {}) => (0,pages/* allItems */.a)(`ec2:${action}`, async (token) => {
    const parameters = token === undefined ? filter : { ...filter, NextToken: token };
    const root = await (0,signed_calls/* callEc2 */.$p)(clients, clock, action, parameters);
    return { items: (0,xml/* elementsAt */.Z0)(root, set, 'item'), next: (0,xml/* textAt */.$6)(root, 'nextToken') };
});
const awsQuotas = (clients, clock, account) => ({
    pools: async () => {
        const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const [computeEnvironments, jobQueues] = await Promise.all([
            (0,pages/* allItems */.a)('batch:DescribeComputeEnvironments', async (nextToken) => {
                const command = new DescribeComputeEnvironmentsCommand({ nextToken });
                const page = await (0,call.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
                return { items: page.computeEnvironments, next: page.nextToken };
            }),
            (0,pages/* allItems */.a)('batch:DescribeJobQueues', async (nextToken) => {
                const command = new DescribeJobQueuesCommand({ nextToken });
                const page = await (0,call.call)(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
                return { items: page.jobQueues, next: page.nextToken };
            }),
        ]);
        return { computeEnvironments: computeEnvironments.length, jobQueues: jobQueues.length };
    },
    vpcs: async () => ownedBy(await account(), await listEc2(clients, clock, 'DescribeVpcs', 'vpcSet')),
    internetGateways: async () => ownedBy(await account(), await listEc2(clients, clock, 'DescribeInternetGateways', 'internetGatewaySet')),
    addresses: async () => (0,xml/* elementsAt */.Z0)(await (0,signed_calls/* callEc2 */.$p)(clients, clock, 'DescribeAddresses', {}), 'addressesSet', 'item').length,
    gatewayEndpoints: async () => {
        const filter = { 'Filter.1.Name': 'vpc-endpoint-type', 'Filter.1.Value.1': 'Gateway' };
        return (await listEc2(clients, clock, 'DescribeVpcEndpoints', 'vpcEndpointSet', filter)).length;
    },
    natGateways: async () => {
        const states = ['pending', 'available', 'deleting'].map((state, index) => [`Filter.1.Value.${index + 1}`, state]);
        const filter = { 'Filter.1.Name': 'state', ...Object.fromEntries(states) };
        const gateways = await listEc2(clients, clock, 'DescribeNatGateways', 'natGatewaySet', filter);
        if (gateways.length === 0)
            return {};
        const subnets = await listEc2(clients, clock, 'DescribeSubnets', 'subnetSet');
        const zones = new Map(subnets.map((subnet) => [(0,xml/* textAt */.$6)(subnet, 'subnetId'), (0,xml/* textAt */.$6)(subnet, 'availabilityZone')]));
        const counts = {};
        for (const gateway of gateways) {
            const zone = zones.get((0,xml/* textAt */.$6)(gateway, 'subnetId'));
            if (zone !== undefined)
                counts[zone] = (counts[zone] ?? 0) + 1;
        }
        return counts;
    },
    value: async (quota) => {
        const { Value } = await quotaOf(clients, clock, quota);
        if (typeof Value === 'number')
            return Value;
        const { service, code, name } = quota;
        throw new refused/* Refused */.L({
            code: 'aws/refused',
            message: `AWS names no value of the quota ${name} (servicequotas:GetServiceQuota, ${service}, ${code}).`,
            hint: 'Look it up in the console of Service Quotas.',
        });
    },
    used: async (quota) => {
        const { UsageMetric } = await quotaOf(clients, clock, quota);
        return UsageMetric === undefined ? undefined : newestOf(clients, clock, UsageMetric);
    },
});


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

export const id = 8817;
export const ids = [8817];
export const modules = {

/***/ 48817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsAccountRoles: () => (/* binding */ awsAccountRoles)
/* harmony export */ });
/* harmony import */ var _permissions_policy_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61876);
/* harmony import */ var _is_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61702);
/* harmony import */ var _signed_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87347);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96331);




const documentIn = (text) => {
    try {
        return JSON.parse(decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
};
const byService = (roles) => {
    const services = [...new Set(roles.map(({ service }) => service))];
    return new Map(services.map((service) => [service, roles.filter((one) => one.service === service)]));
};
const notPassed = async (clients, clock, principalArn, roles) => {
    const found = [];
    for (const [service, passed] of byService(roles)) {
        const resources = Object.fromEntries(passed.map(({ roleArn }, index) => [`ResourceArns.member.${index + 1}`, roleArn]));
        const root = await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callIam */ .wm)(clients, clock, 'SimulatePrincipalPolicy', {
            PolicySourceArn: principalArn,
            'ActionNames.member.1': 'iam:PassRole',
            ...resources,
            'ContextEntries.member.1.ContextKeyName': _permissions_policy_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .passedToKey */ .dJ,
            'ContextEntries.member.1.ContextKeyType': 'string',
            'ContextEntries.member.1.ContextKeyValues.member.1': service,
            MaxItems: '1000',
        });
        const results = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsAt */ .Z0)(root, 'SimulatePrincipalPolicyResult', 'EvaluationResults', 'member');
        const specific = results.flatMap((one) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsAt */ .Z0)(one, 'ResourceSpecificResults', 'member'));
        const denied = new Set([...results, ...specific].flatMap((one) => {
            const decision = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'EvalDecision') ?? (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'EvalResourceDecision');
            return decision === undefined || decision === 'allowed' ? [] : ((0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'EvalResourceName') ?? []);
        }));
        found.push(...passed.filter(({ roleArn }) => denied.has(roleArn)));
    }
    return found;
};
const awsAccountRoles = (clients, clock) => {
    const role = async (name) => {
        try {
            const root = await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callIam */ .wm)(clients, clock, 'GetRole', { RoleName: name });
            const [found] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsAt */ .Z0)(root, 'GetRoleResult', 'Role');
            return {
                arn: (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(found, 'Arn') ?? '',
                trust: documentIn((0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(found, 'AssumeRolePolicyDocument') ?? ''),
            };
        }
        catch (error) {
            if ((0,_is_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .S)(error, /^NoSuchEntity/))
                return undefined;
            throw error;
        }
    };
    return {
        oidcProviders: async () => {
            const root = await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callIam */ .wm)(clients, clock, 'ListOpenIDConnectProviders');
            const list = ['ListOpenIDConnectProvidersResult', 'OpenIDConnectProviderList', 'member'];
            return (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsAt */ .Z0)(root, ...list).flatMap((member) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(member, 'Arn') ?? []);
        },
        hasRole: async (name) => (await role(name)) !== undefined,
        role,
        notPassed: (principalArn, roles) => notPassed(clients, clock, principalArn, roles),
    };
};


/***/ }),

/***/ 61702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);


const isGone = (error, names) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).name) || names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).message));


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


/***/ }),

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value) ? sortedList(value) : sortedMap(value);
};
const sortedMap = (map) => {
    const keys = Object.keys(map);
    let other;
    if (!isInOrder(keys)) {
        keys.sort();
        other = {};
    }
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const item = sorted(map[key]);
        if (other === undefined && (item !== map[key] || item === undefined)) {
            other = {};
            for (const before of keys.slice(0, index))
                other[before] = map[before];
        }
        if (other !== undefined && item !== undefined)
            other[key] = item;
    }
    return other ?? map;
};
const isInOrder = (keys) => {
    for (let index = 1; index < keys.length; index++)
        if (keys[index - 1] > keys[index])
            return false;
    return true;
};
const sortedList = (list) => {
    let other;
    for (let index = 0; index < list.length; index++) {
        const item = sorted(list[index]);
        if (other === undefined && item !== list[index])
            other = list.slice(0, index);
        other?.push(item);
    }
    return other ?? list;
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   Dc: () => (/* binding */ hasFunction),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   wb: () => (/* binding */ onlyIf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const onlyIf = (condition, value) => ({
    'Fn::If': [condition, value, ref('AWS::NoValue')],
});
const base64 = (of) => ({ 'Fn::Base64': of });
const partsOf = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
const concat = (...parts) => {
    const joined = [];
    const add = (part) => {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else if (part !== '')
            joined.push(part);
    };
    for (const part of parts)
        if (typeof part === 'string')
            add(part);
        else
            for (const one of partsOf(part))
                add(one);
    if (joined.length > 1)
        return { 'Fn::Join': ['', joined] };
    return joined.length === 1 ? joined[0] : '';
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);
const hasFunction = (value) => isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const isFunction = (value) => hasFunction(value) && Object.keys(value).length === 1;


/***/ }),

/***/ 27260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Oy: () => (/* binding */ screamingSnakeCase),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   fL: () => (/* binding */ pascalCase),
/* harmony export */   tv: () => (/* binding */ hashedName)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const words = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
const spelled = new Map();
const pascalCase = (text) => {
    const found = spelled.get(text) ??
        words(text)
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
            .join('');
    spelled.set(text, found);
    return found;
};
const screamingSnakeCase = (text) => words(text).join('_').toUpperCase();
const logicalId = (...parts) => parts.map(pascalCase).join('');
const uuid = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('-', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(2, (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('/', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)('AWS::StackId'))));
const twelveHex = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(0, uuid), (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(1, uuid)];
const physicalName = (stack, resource, limit, letterCase = 'as-written') => {
    const available = limit - 14;
    const cut = (text, length) => text.slice(0, length).replace(/(?<!-)-+$/, '');
    const half = Math.floor(available / 2);
    const tail = resource.length > half ? cut(resource, half - 6) + (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(resource, 6) : resource;
    const head = `${cut(stack, available - tail.length)}-${tail}-`;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
const hashedName = (...parts) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts), 12)}-`, ...twelveHex);


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ stateMachineName),
/* harmony export */   Q3: () => (/* binding */ jobDefinitionArn),
/* harmony export */   ih: () => (/* binding */ jobDefinitionName),
/* harmony export */   pC: () => (/* binding */ executionsArn),
/* harmony export */   w2: () => (/* binding */ machineTag),
/* harmony export */   w4: () => (/* binding */ stateMachineArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);


const jobDefinitionName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 128);
const jobDefinitionArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('batch', 'job-definition/', jobDefinitionName(job));
const stateMachineName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 80);
const stateMachineArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'stateMachine:', stateMachineName(job));
const executionsArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'execution:', stateMachineName(job), ':*');
const machineTag = 'batch-job:state-machine';


/***/ }),

/***/ 61876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ filesOfBuckets),
/* harmony export */   Km: () => (/* binding */ uploadTag),
/* harmony export */   Rg: () => (/* binding */ jobsOfPreviews),
/* harmony export */   Td: () => (/* binding */ specialScopes),
/* harmony export */   cI: () => (/* binding */ ofRecords),
/* harmony export */   dJ: () => (/* binding */ passedToKey)
/* harmony export */ });
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

const passedToKey = 'iam:PassedToService';
const passedTo = [
    'batch.amazonaws.com',
    'codedeploy.amazonaws.com',
    'cognito-idp.amazonaws.com',
    'ec2.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'ecs-tasks.amazonaws.com',
    'firehose.amazonaws.com',
    'iot.amazonaws.com',
    'lambda.amazonaws.com',
    'logs.amazonaws.com',
    'scheduler.amazonaws.com',
    'states.amazonaws.com',
];
const linkedServices = [
    'autoscaling.amazonaws.com',
    'batch.amazonaws.com',
    'dynamodb.application-autoscaling.amazonaws.com',
    'ecs.amazonaws.com',
    'ecs.application-autoscaling.amazonaws.com',
    'elasticache.amazonaws.com',
    'elasticfilesystem.amazonaws.com',
    'elasticloadbalancing.amazonaws.com',
    'ops.apigateway.amazonaws.com',
    'rds.amazonaws.com',
    'email.cognito-idp.amazonaws.com',
    'spot.amazonaws.com',
    'spotfleet.amazonaws.com',
];
const uploadTag = 'batch-job:upload';
const filesOfBuckets = ({ objects }) => ({
    Sid: 'FilesOfBuckets',
    Resource: [objects],
    Condition: { StringEquals: { [`s3:RequestObjectTag/${uploadTag}`]: 'true' } },
});
const newTemplates = ({ templates }) => ({
    Sid: 'NewTemplates',
    Resource: [templates],
    Condition: { Null: { 's3:if-none-match': 'false' } },
});
const jobsOfPreviews = ({ jobs, previewMachines }) => ({
    Sid: 'JobsOfPreviews',
    Resource: [jobs],
    Condition: { StringLike: { [`aws:ResourceTag/${_job_address_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTag */ .w2}`]: previewMachines } },
});
const ofRecords = ({ records }) => records.includes('*')
    ? {}
    : { 'ForAllValues:StringLike': { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': records } };
const ofRuns = ({ services, jobLogs, events, stateMachineNames }) => {
    const ofBatch = (resource) => `arn:\${AWS::Partition}:batch:*:\${AWS::AccountId}:${resource}`;
    const stacks = { Sid: 'Stacks', Resource: services.cloudformation?.slice(0, 1) ?? [] };
    return {
        'cloudformation:DescribeStacks': stacks,
        'cloudformation:GetTemplate': stacks,
        'cloudformation:ListStackResources': stacks,
        'logs:GetLogEvents': { Sid: 'JobLogs', Resource: [jobLogs] },
        's3:PutObject': { Sid: 'Events', Resource: [events] },
        'batch:GetJobQueueSnapshot': { Sid: 'JobQueues', Resource: [ofBatch('job-queue/*')] },
        'batch:TerminateJob': {
            Sid: 'JobsOfRuns',
            Resource: [ofBatch('job/*')],
            Condition: { StringLike: { [`aws:ResourceTag/${_job_address_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTag */ .w2}`]: stateMachineNames } },
        },
    };
};
const poolClusters = {
    Sid: 'ClustersOfPools',
    Resource: ['cluster/AWSBatch-*', 'container-instance/AWSBatch-*/*'].map((resource) => `arn:\${AWS::Partition}:ecs:*:\${AWS::AccountId}:${resource}`),
};
const ofFaults = ({ bootstrapRoles, linkedRoles }) => ({
    'iam:GetRole': { Sid: 'Roles', Resource: [bootstrapRoles, linkedRoles] },
    'iam:SimulatePrincipalPolicy': { Sid: 'RolesOfBootstrap', Resource: [bootstrapRoles] },
    'ecs:ListContainerInstances': poolClusters,
    'ecs:DescribeContainerInstances': poolClusters,
});
const specialScopes = (arns, purpose) => {
    const code = { Sid: 'Code', Resource: [arns.functionCode] };
    const both = { Sid: 'Artifacts', Resource: [arns.templates, arns.functionCode] };
    const deployments = { Sid: 'Deployments', Resource: [arns.deployments] };
    const all = { Sid: 'Artifacts', Resource: [...both.Resource, arns.deployments] };
    const artifacts = { deploy: all, cloudformation: both, push: code, destroy: deployments }[purpose] ?? {
        Sid: 'Templates',
        Resource: [arns.templates],
    };
    const emptied = { Sid: 'ObjectsOfEmptiedBuckets', Resource: arns.emptiedBuckets.map((bucket) => `${bucket}/*`) };
    const deleted = { Sid: 'DeletedObjects', Resource: [...emptied.Resource, arns.deployments] };
    const mappings = {
        Sid: 'MappingsOfTriggers',
        Resource: '*',
        Condition: { ArnLike: { 'lambda:FunctionArn': arns.functions } },
    };
    const filters = { Sid: 'FiltersOfLogs', Resource: [arns.logGroups] };
    const consumers = { Sid: 'ConsumersOfTriggers', Resource: [arns.consumers] };
    const streams = { Sid: 'ConsumersOfStreams', Resource: [arns.streams] };
    const streamTags = { Sid: 'StreamTags', Resource: [...(arns.services.kinesis ?? []), arns.consumers] };
    const distributions = { Sid: 'Distributions', Resource: ['arn:${AWS::Partition}:cloudfront::*:distribution/*'] };
    const subscriptions = { Sid: 'Subscriptions', Resource: [arns.topics] };
    return {
        'logs:PutSubscriptionFilter': filters,
        'logs:DeleteSubscriptionFilter': filters,
        'logs:DescribeSubscriptionFilters': filters,
        'kinesis:DeregisterStreamConsumer': consumers,
        'kinesis:DescribeStreamConsumer': consumers,
        'kinesis:ListTagsForResource': streamTags,
        'kinesis:TagResource': streamTags,
        'kinesis:UntagResource': streamTags,
        'kinesis:ListStreamConsumers': streams,
        'kinesis:RegisterStreamConsumer': streams,
        ...(purpose === 'push' ? { 's3:ListBucket': { Sid: 'Bucket', Resource: [arns.artifacts] } } : {}),
        's3:GetObject': artifacts,
        's3:GetObjectVersion': artifacts,
        's3:PutObject': purpose === 'plan' ? newTemplates(arns) : artifacts,
        's3:DeleteObject': purpose === 'deploy' ? deployments : deleted,
        's3:DeleteObjectVersion': emptied,
        's3:ListBucketVersions': { Sid: 'EmptiedBuckets', Resource: arns.emptiedBuckets },
        's3:PutObjectTagging': filesOfBuckets(arns),
        ...(purpose === 'read' || purpose === 'run' ? ofRuns(arns) : { 'batch:TerminateJob': jobsOfPreviews(arns) }),
        's3:GetBucketNotification': {
            Sid: 'NotificationsOfBuckets',
            Resource: ['arn:${AWS::Partition}:s3:::*'],
            Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
        },
        'cloudfront:UpdateDistribution': distributions,
        'route53:ChangeResourceRecordSets': {
            Sid: 'Records',
            Resource: ['arn:${AWS::Partition}:route53:::hostedzone/*'],
            Condition: {
                'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
                ...ofRecords(arns),
            },
        },
        ...Object.fromEntries(['AssociateWebACL', 'DisassociateWebACL', 'GetWebACL', 'GetWebACLForResource'].map((name) => [
            `wafv2:${name}`,
            { Sid: 'Firewalls', Resource: arns.guarded },
        ])),
        'lambda:CreateEventSourceMapping': mappings,
        'lambda:UpdateEventSourceMapping': mappings,
        'lambda:DeleteEventSourceMapping': mappings,
        'codedeploy:GetDeploymentConfig': { Sid: 'Reads', Resource: '*' },
        'servicediscovery:GetOperation': { Sid: 'Reads', Resource: '*' },
        'lambda:GetLayerVersion': { Sid: 'Layers', Resource: [arns.layers] },
        'sqs:GetQueueAttributes': { Sid: 'Queues', Resource: [arns.queues] },
        'secretsmanager:DescribeSecret': { Sid: 'Secrets', Resource: [arns.secrets] },
        ...(purpose === 'doctor' ? ofFaults(arns) : {}),
        'sns:GetSubscriptionAttributes': subscriptions,
        'sns:SetSubscriptionAttributes': subscriptions,
        'sns:Subscribe': subscriptions,
        'sns:Unsubscribe': subscriptions,
        'iam:PassRole': {
            Sid: 'PassRole',
            Resource: arns.passed,
            Condition: { StringEquals: { [passedToKey]: passedTo } },
        },
        'iam:CreateServiceLinkedRole': {
            Sid: 'ServiceLinkedRoles',
            Resource: ['arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*'],
            Condition: { StringEquals: { 'iam:AWSServiceName': linkedServices } },
        },
    };
};


/***/ })

};

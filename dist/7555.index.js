export const id = 7555;
export const ids = [7555];
export const modules = {

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

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsTrail: () => (/* binding */ awsTrail)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/drift/cause.js
const textIn = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const nameIn = (arn) => arn.replace(/^arn:[^:]*:(?:iam|sts)::\d*:/, '').replace(/^(?:assumed-role|user|role|federated-user)\//, '');
const shortAgent = (agent) => {
    const known = /\[?((?:aws-cli|Boto3|botocore|aws-sdk-[\w-]+|APN|Terraform|pulumi|console\.amazonaws\.com)[^\s\]]*)/i.exec(agent)?.[1];
    const first = known ?? agent.replace(/^\[/, '').split(/[\s\]]/)[0] ?? '';
    return first.replace(/^(.+\/\d+(?:\.\d+)?)[.\d]*$/, '$1').slice(0, 60);
};
const causeIn = (text) => {
    let event;
    try {
        event = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const [call, at] = [textIn(event?.eventName), textIn(event?.eventTime)];
    if (!event || call === undefined || at === undefined || Number.isNaN(Date.parse(at)))
        return undefined;
    const { userIdentity, sourceIPAddress, userAgent, readOnly, errorCode } = event;
    const byCloudFormation = [userIdentity?.invokedBy, sourceIPAddress, userAgent].some((one) => one === 'cloudformation.amazonaws.com');
    if (byCloudFormation || readOnly === true || errorCode !== undefined)
        return undefined;
    const arn = textIn(userIdentity?.arn);
    const who = arn === undefined ? textIn(userIdentity?.userName) : nameIn(arn);
    const [from, agent] = [textIn(sourceIPAddress), textIn(userAgent)];
    return {
        who: who ?? textIn(userIdentity?.invokedBy) ?? textIn(userIdentity?.type) ?? 'somebody',
        call,
        at: new Date(at).toISOString(),
        ...(from === undefined ? {} : { from }),
        ...(agent === undefined || agent === from ? {} : { agent: shortAgent(agent) }),
    };
};

;// CONCATENATED MODULE: ./lib/drift/denial.js
const denialIn = (text, service, since) => {
    let event;
    try {
        event = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { eventTime, eventSource, errorCode, errorMessage } = event ?? {};
    const at = Date.parse(String(eventTime));
    const isDenied = /AccessDenied|Unauthorized(?:Operation|Access)/.test(String(errorCode));
    if (!isDenied || eventSource !== service || typeof errorMessage !== 'string' || !(at >= since.getTime()))
        return undefined;
    return { at, message: errorMessage };
};

// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/aws/signed-calls.js + 1 modules
var signed_calls = __webpack_require__(87347);
;// CONCATENATED MODULE: ./lib/adapters/aws/trail.js





const pause = 500;
const patience = 15_000;
const awsTrail = (clients, clock) => {
    let refusal;
    let called = false;
    const eventsWith = async (AttributeKey, AttributeValue, more = {}) => {
        if (called)
            await clock.sleep(pause);
        called = true;
        const target = {
            service: 'cloudtrail',
            target: 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101',
            action: 'LookupEvents',
        };
        const answer = await (0,signed_calls/* callJson */.X_)(clients, (0,aws_clock/* boundedClock */.mO)(clock, patience), target, {
            LookupAttributes: [{ AttributeKey, AttributeValue }],
            MaxResults: 50,
            ...more,
        });
        const events = Array.isArray(answer.Events) ? answer.Events : [];
        return events.map(({ CloudTrailEvent }) => String(CloudTrailEvent ?? ''));
    };
    const lookUp = async (name) => {
        const causes = (await eventsWith('ResourceName', name)).flatMap((event) => causeIn(event) ?? []);
        const [newest] = causes.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
        return newest === undefined ? { kind: 'none' } : { kind: 'found', cause: newest };
    };
    const note = (error) => {
        if (!(error instanceof refused/* Refused */.L))
            throw error;
        refusal = error.code === 'aws/denied' ? 'not allowed to read CloudTrail' : `${error.code}: ${error.message}`;
    };
    return {
        lastDenial: async (session, service, since) => {
            if (refusal !== undefined)
                return undefined;
            try {
                const events = await eventsWith('Username', session, { StartTime: Math.floor(since.getTime() / 1_000) });
                const denials = events.flatMap((event) => denialIn(event, service, since) ?? []);
                return denials.sort((a, b) => b.at - a.at)[0]?.message;
            }
            catch (error) {
                note(error);
                return undefined;
            }
        },
        lastChange: async (names) => {
            for (const name of new Set(names)) {
                if (refusal !== undefined)
                    return { kind: 'unreadable', why: refusal };
                try {
                    const found = await lookUp(name);
                    if (found.kind === 'found')
                        return found;
                }
                catch (error) {
                    note(error);
                }
            }
            return refusal === undefined ? { kind: 'none' } : { kind: 'unreadable', why: refusal };
        },
    };
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

export const id = 3365;
export const ids = [3365];
export const modules = {

/***/ 61702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);


const isGone = (error, names) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).name) || names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).message));


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsJobLogs: () => (/* binding */ awsJobLogs)
/* harmony export */ });
/* harmony import */ var _is_gone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61702);
/* harmony import */ var _signed_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62916);


const lineOf = ({ timestamp, message }) => ({
    at: new Date(Number(timestamp ?? 0)),
    text: String(message ?? ''),
});
const target = { service: 'logs', target: 'Logs_20140328', action: 'GetLogEvents' };
const awsJobLogs = (clients, clock) => ({
    read: async ({ group, name, from }, token) => {
        try {
            const answer = await (0,_signed_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callJson */ .X_)(clients, clock, target, {
                logGroupName: group,
                logStreamName: name,
                startFromHead: true,
                ...(from === undefined ? {} : { startTime: from.getTime() }),
                ...(token === undefined ? {} : { nextToken: token }),
            });
            const lines = Array.isArray(answer.events) ? answer.events.map(lineOf) : [];
            const next = typeof answer.nextForwardToken === 'string' ? answer.nextForwardToken : token;
            return { lines, token: next, isEnd: next === token };
        }
        catch (error) {
            if ((0,_is_gone_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .S)(error, /^ResourceNotFoundException$/))
                return { lines: [], token, isEnd: true };
            throw error;
        }
    },
});


/***/ }),

/***/ 62916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ callEc2),
/* harmony export */   Bs: () => (/* binding */ putLambda),
/* harmony export */   Ei: () => (/* binding */ readLambda),
/* harmony export */   QG: () => (/* binding */ callScheduler),
/* harmony export */   X_: () => (/* binding */ callJson)
/* harmony export */ });
/* unused harmony export serviceUrl */
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96331);



const serviceUrl = ({ config }, { region, endpoint }, service) => {
    if (endpoint !== undefined)
        return new URL(endpoint);
    const { url } = config.endpointProvider({ Region: region, UseDualStack: false, UseFIPS: false });
    return new URL(String(url).replace(/^https:\/\/sts\./, () => `https://${service}.`));
};
const send = async ({ config }, service, url, { method, path, headers, body }, { abortSignal }) => {
    const unsigned = {
        method,
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port ? { port: Number(url.port) } : {}),
        path: `${url.pathname.replace(/\/$/, '')}${path}`,
        query: {},
        headers: { host: url.host, ...headers },
        body,
    };
    const signingRegion = await config.region();
    const signer = await config.signer({ name: 'sigv4', signingName: service, signingRegion, properties: {} });
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
    const client = await clients.signing(service);
    const url = serviceUrl(client, clients, service);
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, `${service}:${action}`, async (limit) => {
        const response = await send(client, service, url, request, limit);
        const { status, headers, text } = response;
        if (status < 300) {
            const answer = /^text\/html\b/i.test(headers['content-type'] ?? '') ? undefined : read(text);
            if (answer === undefined)
                throw new _call_js__WEBPACK_IMPORTED_MODULE_0__.NoAnswer(`the answer to ${action} cannot be read`);
            return answer;
        }
        const [name, message] = failure(response);
        const error = errorOf(name, message, status);
        const date = Date.parse(headers.date ?? '');
        if ((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .isClockSkew */ .FD)(error) && !Number.isNaN(date))
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
    read: _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO,
    failure: ({ text }) => {
        const [error] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsAt */ .Z0)((0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(text), 'Errors', 'Error');
        return [(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(error, 'Code') ?? '', (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(error, 'Message') ?? ''];
    },
};
const callJson = async (clients, clock, { service, target, action }, input) => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${target}.${action}` };
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
const callEc2 = async (clients, clock, action, parameters = {}) => {
    const body = new URLSearchParams({ Action: action, Version: '2016-11-15', ...parameters }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const request = { method: 'POST', path: '/', headers, body };
    return sendSigned(clients, clock, 'ec2', action, request, ec2);
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

export const id = 7521;
export const ids = [7521];
export const modules = {

/***/ 47368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mO: () => (/* binding */ boundedClock),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   xA: () => (/* binding */ delays)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = (signal) => ({
    now: Date.now,
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
    linger: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    throwIfStopped: () => signal?.throwIfAborted(),
    deadline: (milliseconds) => AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(milliseconds)]),
    lastDeadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: Math.random,
    uuid: () => globalThis.crypto.randomUUID(),
});
const boundedClock = (clock, patience) => ({
    ...clock,
    until: Math.min(clock.now() + patience, clock.until ?? Number.POSITIVE_INFINITY),
});
const firstPause = 250;
const growth = 1.25;
const delays = (clock, cap) => {
    let current = firstPause;
    let slowdown = 1;
    return {
        next: () => {
            const delay = Math.min(current, cap) * slowdown * (0.9 + 0.2 * clock.random());
            current = Math.min(current * growth, cap);
            return delay;
        },
        slowDown: () => {
            slowdown = Math.min(slowdown * 2, 16);
        },
    };
};


/***/ }),

/***/ 87521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestIdToken: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89366);
/* harmony import */ var _aws_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47368);
/* harmony import */ var _node_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45553);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74800);







const responseTimeout = 10_000;
const maxResponse = 64 * 1024;
class NoToken extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
const get = async (url, bearer, limit) => {
    const agents = await (0,_node_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .openAgents */ .J)({});
    const received = new Promise((resolve, reject) => {
        const fail = (cause) => reject(new NoToken(limit.aborted ? 'no answer in time' : cause.message));
        const [send, agent] = url.protocol === 'https:' ? [node_https__WEBPACK_IMPORTED_MODULE_1__.request, agents.https] : [node_http__WEBPACK_IMPORTED_MODULE_0__.request, agents.http];
        const sent = send(url, {
            agent,
            signal: limit,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json', 'user-agent': 'batch-job-action' },
        }, (response) => {
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (text) => {
                body += text;
                if (body.length > maxResponse)
                    sent.destroy(new Error('the answer is too long'));
            });
            response.on('error', fail);
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        });
        sent.on('error', fail);
        sent.end();
    });
    return received.finally(agents.close);
};
const parseToken = ({ status, body }) => {
    if (status >= 300 && status < 400)
        throw new NoToken(`It was redirected (status ${status}), which is not followed.`, status);
    if (status !== 200)
        throw new NoToken(`The answer has status ${status}.`, status);
    let value;
    try {
        value = JSON.parse(body).value;
    }
    catch {
        throw new NoToken('The answer is no JSON.');
    }
    if (typeof value === 'string' && /^[!-~]+$/.test(value))
        return value;
    throw new NoToken('The answer holds no token.', status);
};
const requestIdToken = async (environment, { onToken, signal, clock = (0,_aws_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml)(signal) }) => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    if (!address || !bearer)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
            code: 'github/no-id-token',
            message: 'The job may not ask for an OIDC token, so role-to-assume cannot be assumed.',
            hint: 'Add `permissions: { id-token: write, contents: read }` to the job. Pull requests of forks never get one.',
        });
    try {
        const url = new URL(address);
        url.searchParams.set('audience', 'sts.amazonaws.com');
        const retry = (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .createRetry */ .Xd)(clock, signal);
        const token = await retry(async () => parseToken(await get(url, bearer, clock.deadline(responseTimeout))));
        onToken(token);
        return token;
    }
    catch (cause) {
        clock.throwIfStopped();
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
            code: 'github/no-id-token',
            message: `GitHub gave no OIDC token. ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(cause.message)
                .replaceAll(bearer, '…')
                .slice(0, 300)}`,
            hint: 'Run the job again; see that its permissions hold `id-token: write`, and https://www.githubstatus.com.',
            cause,
        });
    }
};


/***/ }),

/***/ 74800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ isOutcomeUnknown),
/* harmony export */   B6: () => (/* binding */ timeBudget),
/* harmony export */   F3: () => (/* binding */ maxAttempts),
/* harmony export */   Xd: () => (/* binding */ createRetry),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
const maxAttempts = 3;
const timeBudget = 90_000;
const headerOf = (error, name) => {
    const value = error.response?.headers?.[name];
    return value === undefined ? undefined : String(value);
};
const isRateLimit = (error) => (error.status === 429 || error.status === 403) &&
    (error.status === 429 ||
        headerOf(error, 'retry-after') !== undefined ||
        headerOf(error, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(error.message));
const isOutcomeUnknown = (error) => error.status === undefined || error.status >= 500;
const parseRetryAfter = (value, now) => {
    const seconds = Number(value);
    const milliseconds = value.trim() === '' || Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1_000;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
};
const pauseAfter = (error, attempt, clock) => {
    if (isRateLimit(error)) {
        const after = headerOf(error, 'retry-after');
        if (after !== undefined)
            return Math.max(1_000, parseRetryAfter(after, clock.now()) ?? 60_000);
        const reset = Number(headerOf(error, 'x-ratelimit-reset'));
        return headerOf(error, 'x-ratelimit-remaining') === '0' && reset
            ? Math.max(1_000, reset * 1_000 - clock.now())
            : 60_000;
    }
    return isOutcomeUnknown(error) ? 1_000 * 3 ** (attempt - 1) * (0.5 + clock.random()) : undefined;
};
const createRetry = (clock, signal) => {
    let [spent, end] = [0, timeBudget];
    const remaining = () => end - spent;
    const count = async (work) => {
        const begun = clock.now();
        try {
            return await work();
        }
        finally {
            spent += Math.max(0, clock.now() - begun);
        }
    };
    const wait = async (error, attempt) => {
        const pause = signal.aborted ? undefined : pauseAfter(error, attempt, clock);
        if (pause === undefined || attempt >= maxAttempts || pause > remaining())
            throw error;
        await count(() => clock.sleep(pause));
    };
    const pause = async (milliseconds) => {
        if (milliseconds > remaining())
            return false;
        await count(() => clock.sleep(milliseconds));
        return true;
    };
    const sendUntilDone = async (send, mayRetry) => {
        for (let attempt = 1;; attempt++) {
            if (remaining() <= 0)
                throw new Error('there was no answer in the time that a comment is worth');
            try {
                return await count(send);
            }
            catch (error) {
                if (!mayRetry(error))
                    throw error;
                await wait(error, attempt);
            }
        }
    };
    const once = async (send, find) => {
        for (let attempt = 1;; attempt++)
            try {
                return await sendUntilDone(send, isRateLimit);
            }
            catch (error) {
                if (!isOutcomeUnknown(error))
                    throw error;
                if (attempt < maxAttempts)
                    await wait(error, attempt);
                const made = await find();
                if (made !== undefined)
                    return made;
                if (attempt >= maxAttempts)
                    throw error;
            }
    };
    const within = async (milliseconds, work) => {
        const wholeEnd = end;
        end = Math.min(end, spent + milliseconds);
        try {
            return await work();
        }
        finally {
            end = wholeEnd;
        }
    };
    return Object.assign((send) => sendUntilDone(send, () => true), {
        onlyRateLimits: (send) => sendUntilDone(send, isRateLimit),
        once,
        wait,
        pause,
        remaining,
        within,
    });
};


/***/ }),

/***/ 45553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);



const isProxyName = (name) => /^(https?|all)_proxy$/i.test(name);
const proxiesIn = (environment) => Object.entries(environment).flatMap(([name, value]) => value && isProxyName(name) ? [[name, value]] : []);
const isHttpProxy = (value) => {
    try {
        const { protocol, username, password } = new URL(value);
        decodeURIComponent(username + password);
        return /^https?:$/.test(protocol);
    }
    catch {
        return false;
    }
};
const refusalOfProxy = (name) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'door/bad-value',
    message: `The environment variable ${name} does not hold the address of an HTTP proxy.`,
    hint: 'It looks like http://host:port, or http://user:password@host:port with odd characters as %XX.',
});
const assertProxies = (environment) => {
    for (const [name, value] of proxiesIn(environment))
        if (/^https?_proxy$/i.test(name) && !isHttpProxy(value))
            throw refusalOfProxy(name);
};
const directAgents = (options) => {
    const [http, https] = [new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options)];
    const close = () => {
        http.destroy();
        https.destroy();
    };
    return { http, https, close };
};
const openAgents = async (options) => {
    const direct = directAgents(options);
    if (proxiesIn(process.env).length === 0)
        return direct;
    assertProxies(process.env);
    const { Agent } = await __webpack_require__.e(/* import() */ 319).then(__webpack_require__.bind(__webpack_require__, 319));
    const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(8947)]).then(__webpack_require__.bind(__webpack_require__, 28947));
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 71566));
    const { getProxyForUrl } = await __webpack_require__.e(/* import() */ 8182).then(__webpack_require__.bind(__webpack_require__, 98182));
    const agents = new Map();
    const agentFor = (key, create) => {
        const agent = agents.get(key) ?? create();
        agents.set(key, agent);
        return agent;
    };
    class ByHost extends Agent {
        connect(...[request, given]) {
            const scheme = given.secureEndpoint ? 'https' : 'http';
            const proxy = getProxyForUrl(`${scheme}://${request.getHeader('host')}${request.path}`);
            if (proxy === '')
                return direct[scheme];
            if (!isHttpProxy(proxy))
                throw refusalOfProxy('ALL_PROXY');
            return agentFor(`${scheme} ${proxy}`, () => scheme === 'https'
                ? new HttpsProxyAgent(proxy, options)
                : new HttpProxyAgent(proxy, { ...options, keepAlive: false }));
        }
    }
    const byHost = new ByHost(options);
    const close = () => {
        direct.close();
        for (const agent of [byHost, ...agents.values()])
            agent.destroy();
    };
    return { http: byHost, https: byHost, close };
};


/***/ })

};

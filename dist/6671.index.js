export const id = 6671;
export const ids = [6671];
export const modules = {

/***/ 2513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ realPace),
/* harmony export */   eB: () => (/* binding */ paceOfWait),
/* harmony export */   xA: () => (/* binding */ delays)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The real clock. Every sleep ends when the signal does, so that no timer keeps a finished run alive. */
const realPace = (signal) => ({
    now: Date.now,
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
    linger: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    throwIfStopped: () => signal?.throwIfAborted(),
    deadline: (milliseconds) => AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(milliseconds)]),
    lastDeadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: Math.random,
    uuid: () => globalThis.crypto.randomUUID(),
});
/** Returns the clock bounded by a wait of `patience` milliseconds from now; `until` ends every call made within it. */
const paceOfWait = (pace, patience) => ({
    ...pace,
    until: Math.min(pace.now() + patience, pace.until ?? Number.POSITIVE_INFINITY),
});
const first = 250;
const factor = 1.25;
/** From 250 ms ×1.25 up to `cap`, ±10 % so that many runs do not step in time; doubled once per `slowDown`. */
const delays = (pace, cap) => {
    let current = first;
    let slowness = 1;
    return {
        next: () => {
            const delay = Math.min(current, cap) * slowness * (0.9 + 0.2 * pace.random());
            current = Math.min(current * factor, cap);
            return delay;
        },
        slowDown: () => {
            slowness = Math.min(slowness * 2, 16);
        },
    };
};


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ tries),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   N8: () => (/* binding */ asker),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/** At most so many tries of one call. */
const tries = 3;
/** Milliseconds that one conversation may take in all: answers that are waited for, and pauses between tries. */
const patience = 90_000;
/** A header of the answer that the error stands for. */
const headerOf = (error, name) => {
    const value = error.response?.headers?.[name];
    return value === undefined ? undefined : String(value);
};
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const isRateLimit = (error) => (error.status === 429 || error.status === 403) &&
    (error.status === 429 ||
        headerOf(error, 'retry-after') !== undefined ||
        headerOf(error, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(error.message));
/** GitHub failed, or nobody knows whether it did what was asked. */
const isLost = (error) => error.status === undefined || error.status >= 500;
/** Milliseconds that `retry-after` asks for: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = (value, now) => {
    const seconds = Number(value);
    const milliseconds = value.trim() === '' || Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1_000;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
};
/**
 * How long to wait before the same call again, in milliseconds; undefined where that would change nothing. A limit says
 * it itself; for a secondary limit that does not, GitHub asks for a minute at least.
 */
const pauseAfter = (error, attempt, pace) => {
    if (isRateLimit(error)) {
        const after = headerOf(error, 'retry-after');
        if (after !== undefined)
            return Math.max(1_000, retryAfter(after, pace.now()) ?? 60_000);
        const reset = Number(headerOf(error, 'x-ratelimit-reset'));
        return headerOf(error, 'x-ratelimit-remaining') === '0' && reset
            ? Math.max(1_000, reset * 1_000 - pace.now())
            : 60_000;
    }
    return isLost(error) ? 1_000 * 3 ** (attempt - 1) * (0.5 + pace.random()) : undefined;
};
/** Calls of one conversation: three tries each, and one budget of time for all. The signal ends every wait. */
const asker = (pace, signal) => {
    let [spent, end] = [0, patience];
    const left = () => end - spent;
    /** Counts the time that work takes. */
    const timed = async (work) => {
        const begun = pace.now();
        try {
            return await work();
        }
        finally {
            spent += Math.max(0, pace.now() - begun);
        }
    };
    const rest = async (error, attempt) => {
        const pause = signal.aborted ? undefined : pauseAfter(error, attempt, pace);
        if (pause === undefined || attempt >= tries || pause > left())
            throw error;
        await timed(() => pace.sleep(pause));
    };
    const asked = async (send, passes) => {
        for (let attempt = 1;; attempt++) {
            if (left() <= 0)
                throw new Error('there was no answer in the time that a comment is worth');
            try {
                return await timed(send);
            }
            catch (error) {
                if (!passes(error))
                    throw error;
                await rest(error, attempt);
            }
        }
    };
    const within = async (most, work) => {
        const whole = end;
        end = Math.min(end, spent + most);
        try {
            return await work();
        }
        finally {
            end = whole;
        }
    };
    return Object.assign((send) => asked(send, () => true), {
        once: (send) => asked(send, isRateLimit),
        rest,
        left,
        within,
    });
};


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityToken: () => (/* binding */ identityToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9366);
/* harmony import */ var _aws_wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2513);
/* harmony import */ var _node_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4875);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1267);







/** A request that is not answered in full in this time (milliseconds) counts as lost; three fit into one call of STS. */
const answerTime = 10_000;
/** A token is some two kilobytes long. */
const longestAnswer = 64 * 1024;
/** An answer that is no token, as `ask` judges it: without `status` it was lost. */
class NoToken extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/**
 * Sends one GET with a bearer token and reads the whole answer. Follows no redirect, so that the bearer token reaches no
 * other host. Rejects when the connection breaks, and when the limit is over.
 */
const get = async (url, bearer, limit) => {
    const agents = await (0,_node_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .openAgents */ .J)({});
    const answered = new Promise((resolve, reject) => {
        const lost = (cause) => reject(new NoToken(limit.aborted ? 'no answer in time' : cause.message));
        const [send, agent] = url.protocol === 'https:' ? [node_https__WEBPACK_IMPORTED_MODULE_1__.request, agents.https] : [node_http__WEBPACK_IMPORTED_MODULE_0__.request, agents.http];
        const asked = send(url, {
            agent,
            signal: limit,
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json', 'user-agent': 'batch-job-action' },
        }, (answer) => {
            let body = '';
            answer.setEncoding('utf8');
            answer.on('data', (text) => {
                body += text;
                if (body.length > longestAnswer)
                    asked.destroy(new Error('the answer is too long'));
            });
            answer.on('error', lost);
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        });
        asked.on('error', lost);
        asked.end();
    });
    return answered.finally(agents.close);
};
/** The token in an answer. It must be able to stand in a form field and behind a mask, hence in one line. */
const tokenIn = ({ status, body }) => {
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
/**
 * A fresh OIDC token of the workflow for AWS's STS. A request that is lost, or that GitHub fails, is sent up to three
 * times. Throws `github/no-id-token` with the way out.
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
const identityToken = async (environment, { onToken, signal, pace = (0,_aws_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .realPace */ .Of)(signal) }) => {
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
        const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .asker */ .N8)(pace, signal);
        const token = await ask(async () => tokenIn(await get(url, bearer, pace.deadline(answerTime))));
        onToken(token);
        return token;
    }
    catch (cause) {
        pace.throwIfStopped();
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

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openAgents)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/adapters/node/proxy-variables.js

/** `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, in upper or lower case. `NO_PROXY` names no proxy. */
const isProxyName = (name) => /^(https?|all)_proxy$/i.test(name);
/** The variables that name a proxy, with their values. */
const proxiesIn = (environment) => Object.entries(environment).flatMap(([name, value]) => value && isProxyName(name) ? [[name, value]] : []);
/** True for an address that a request can be sent through, and whose password can be read. */
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
/** The refusal of a variable that names no HTTP proxy; its value may hold a password and is not told. */
const refusalOfProxy = (name) => new refused/* Refused */.L({
    code: 'door/bad-value',
    message: `The environment variable ${name} does not hold the address of an HTTP proxy.`,
    hint: 'It looks like http://host:port, or http://user:password@host:port with odd characters as %XX.',
});
/** Throws `door/bad-value` unless the proxies for http and https are addresses of such. */
const assertProxies = (environment) => {
    for (const [name, value] of proxiesIn(environment))
        if (/^https?_proxy$/i.test(name) && !isHttpProxy(value))
            throw refusalOfProxy(name);
};

;// CONCATENATED MODULE: ./lib/adapters/node/proxy.js



const direct = (options) => {
    const [http, https] = [new external_node_http_.Agent(options), new external_node_https_.Agent(options)];
    const close = () => {
        http.destroy();
        https.destroy();
    };
    return { http, https, close };
};
/**
 * Agents that honour the proxy variables of this process as curl does: by https a tunnel (CONNECT), by http the proxy's
 * own request; hosts of `NO_PROXY` are reached directly. The libraries are loaded only where a variable names a proxy.
 */
const openAgents = async (options) => {
    const plain = direct(options);
    if (proxiesIn(process.env).length === 0)
        return plain;
    assertProxies(process.env);
    const { Agent } = await __webpack_require__.e(/* import() */ 319).then(__webpack_require__.bind(__webpack_require__, 319));
    const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(8947)]).then(__webpack_require__.bind(__webpack_require__, 8947));
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 1566));
    const { getProxyForUrl } = await __webpack_require__.e(/* import() */ 8182).then(__webpack_require__.bind(__webpack_require__, 8182));
    const made = new Map();
    const kept = (key, make) => {
        const agent = made.get(key) ?? make();
        made.set(key, agent);
        return agent;
    };
    /**
     * Chooses the way by the host of each request. By http the request itself is written for the proxy, which the library
     * does for new connections alone: none is kept.
     */
    class ByHost extends Agent {
        connect(...[request, given]) {
            const scheme = given.secureEndpoint ? 'https' : 'http';
            const proxy = getProxyForUrl(`${scheme}://${request.getHeader('host')}${request.path}`);
            if (proxy === '')
                return plain[scheme];
            // Others, such as socks, may stand in the one variable that is for every kind of request.
            if (!isHttpProxy(proxy))
                throw refusalOfProxy('ALL_PROXY');
            return kept(`${scheme} ${proxy}`, () => scheme === 'https'
                ? new HttpsProxyAgent(proxy, options)
                : new HttpProxyAgent(proxy, { ...options, keepAlive: false }));
        }
    }
    const byHost = new ByHost(options);
    const close = () => {
        plain.close();
        for (const agent of [byHost, ...made.values()])
            agent.destroy();
    };
    return { http: byHost, https: byHost, close };
};


/***/ })

};

export const id = 225;
export const ids = [225,668];
export const modules = {

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   call: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);

/** Retries of one call: at most this many tries and this long (milliseconds). */
const tries = 10;
const patience = 120_000;
/**
 * Sends a request and tries again, with full jitter from 100 ms (500 ms when throttled) up to 20 s, on what passes by
 * itself: throttling, faults of AWS, broken connections, a wrong clock. The SDK's own retries are off, so that there
 * is one budget, and one clock that tests can hold. A request that changes something must carry a token that makes
 * it safe to repeat. Throws `Refused`.
 */
const call = async (pace, name, send) => {
    const until = pace.now() + patience;
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const throttled = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottle */ .p0)(error);
            const passing = throttled || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerFault */ .WN)(error) || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroken */ .Qr)(error) || ((0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isSkew */ .Xo)(error) && attempt === 1);
            const delay = pace.random() * Math.min(20_000, (throttled ? 500 : 100) * 2 ** (attempt - 1));
            if (!passing || attempt >= tries || pace.now() + delay > until)
                throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, name);
            await pace.sleep(delay);
        }
    }
};


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ roleCredentials),
/* harmony export */   xn: () => (/* binding */ holdAccount)
/* harmony export */ });
/* unused harmony export accountOfRole */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);



const refreshBefore = 5 * 60_000;
/** The account in a role's ARN; undefined if it is none. */
const accountOfRole = (roleArn) => /^arn:[^:]+:iam::(\d{12}):role\//.exec(roleArn)?.[1];
/** Throws `stack/wrong-account` unless the account is one of those expected; an empty list expects nothing. */
const holdAccount = (account, expected, whose) => {
    if (expected.length === 0 || expected.includes(account))
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/wrong-account',
        message: `${whose} belongs to the account ${account}, but expected-account-ids names ${expected.join(', ')}. Nothing was called.`,
        hint: 'Set role-to-assume (or log in) for the right account, or correct expected-account-ids.',
    });
};
/** What of a token helps to mend a trust policy. No part of it opens anything. */
const claims = ['sub', 'aud', 'environment', 'job_workflow_ref', 'repository_id', 'ref'];
const told = (token) => {
    try {
        const body = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const found = claims.filter((name) => ['string', 'number'].includes(typeof body[name]));
        return found.map((name) => `${name}=${body[name]}`).join(', ');
    }
    catch {
        return '';
    }
};
const exchange = async (clients, pace, request) => {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = await clients.sts();
    let token = '';
    try {
        const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'sts:AssumeRoleWithWebIdentity', async () => {
            token = await request.token();
            return sts.send(new AssumeRoleWithWebIdentityCommand({
                RoleArn: request.roleArn,
                RoleSessionName: request.sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
                WebIdentityToken: token,
                DurationSeconds: request.durationSeconds,
            }));
        });
        const given = answer.Credentials;
        if (!given?.AccessKeyId || !given.SecretAccessKey)
            throw new Error('AssumeRoleWithWebIdentity answered nothing');
        return {
            accessKeyId: given.AccessKeyId,
            secretAccessKey: given.SecretAccessKey,
            ...(given.SessionToken ? { sessionToken: given.SessionToken } : {}),
            ...(given.Expiration ? { expiration: given.Expiration } : {}),
        };
    }
    catch (error) {
        const refused = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 'sts:AssumeRoleWithWebIdentity');
        if (!(refused instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || ['aws/unreachable', 'aws/throttled'].includes(refused.code))
            throw refused;
        if (refused.code.startsWith('github/'))
            throw refused;
        const says = told(token);
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'aws/role',
            message: `The role ${request.roleArn} could not be assumed. ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(refused.cause).name}: ${refused.message}`,
            hint: `Hold the role’s trust policy against the token${says ? `, which says ${says}` : ''}; see that role-duration-seconds is within the role’s maximum.`,
            cause: error,
        });
    }
};
/**
 * Credentials of a role, got with an OIDC token and got again 5 minutes before they expire; callers at the same time
 * share one exchange. Nothing is written to the disk. Throws `stack/wrong-account` before any call when the role is
 * of another account than expected, `aws/role` when AWS refuses.
 */
const roleCredentials = (clients, pace, request) => {
    const account = accountOfRole(request.roleArn);
    if (account === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'door/bad-value',
            message: `role-to-assume is not the ARN of a role: "${request.roleArn}".`,
            hint: 'It looks like arn:aws:iam::123456789012:role/name.',
        });
    holdAccount(account, request.expectedAccounts, 'The role in role-to-assume');
    let current;
    const renew = () => {
        const fresh = exchange(clients(), pace, request);
        current = fresh;
        fresh.then((credentials) => request.onCredentials?.(credentials), () => {
            if (current === fresh)
                current = undefined;
        });
        return fresh;
    };
    return async () => {
        if (current === undefined)
            return renew();
        const held = current;
        const { expiration } = await held;
        const stale = expiration !== undefined && expiration.getTime() - pace.now() < refreshBefore;
        return stale && held === current ? renew() : (current ?? renew());
    };
};


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsDoors: () => (/* binding */ awsDoors)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/adapters/aws/clients.js


const once = (make) => {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
};
/** The clients of a region. They share one pool of kept-alive connections; retries are `call`'s. */
const makeClients = (options) => {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const endpoint = options.endpoint ?? process.env.AWS_ENDPOINT_URL;
    const httpsAgent = new external_node_https_.Agent({ keepAlive: true, maxSockets: 20 });
    const httpAgent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 20 });
    const config = {
        region: options.region,
        maxAttempts: 1,
        requestHandler: {
            httpsAgent,
            httpAgent,
            connectionTimeout: 10_000,
            requestTimeout: 60_000,
            throwOnRequestTimeout: true,
        },
        ...(options.credentials ? { credentials: options.credentials } : {}),
        ...(endpoint ? { endpoint } : {}),
    };
    const guarded = (load) => once(async () => {
        const [client] = await Promise.all([load(), options.guard?.()]);
        return client;
    });
    return {
        region: options.region,
        endpoint,
        cloudformation: guarded(async () => {
            const { CloudFormationClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new Client(config);
        }),
        ecr: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(630)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19))).ECRClient(config)),
        sts: once(async () => new (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19))).STSClient(config)),
        s3: guarded(async () => {
            const { S3Client: Client } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            return new Client({ ...config, ...(endpoint ? { forcePathStyle: true } : {}) });
        }),
        batch: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(839)]).then(__webpack_require__.t.bind(__webpack_require__, 8839, 19))).BatchClient(config)),
        sfn: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19))).SFNClient(config)),
        secrets: guarded(async () => {
            const { SecretsManagerClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
            return new Client(config);
        }),
        sqs: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19))).SQSClient(config)),
        ssm: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19))).SSMClient(config)),
        close: () => {
            httpsAgent.destroy();
            httpAgent.destroy();
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/aws/credentials.js
var aws_credentials = __webpack_require__(1572);
// EXTERNAL MODULE: ./lib/adapters/aws/wait.js
var wait = __webpack_require__(2513);
;// CONCATENATED MODULE: ./lib/adapters/aws/doors.js



/**
 * Opens AWS for a region. Throws `stack/wrong-account` at once when the role is of another account than expected; and
 * as long as accounts are expected, no client but STS's is handed out before GetCallerIdentity has named one of them.
 */
const awsDoors = (options) => {
    const pace = options.pace ?? (0,wait/* realPace */.O)(options.signal);
    const role = options.role && { ...options.role, expectedAccounts: options.expectedAccounts };
    const credentials = role && (0,aws_credentials/* roleCredentials */.RI)(() => clients, pace, role);
    let known;
    const identity = () => {
        known ??= __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 642)).then(({ stsIdentity }) => stsIdentity(clients, pace, options.expectedAccounts));
        return known;
    };
    const clientsOf = (region) => makeClients({
        region,
        ...(credentials ? { credentials } : {}),
        ...(options.endpoint ? { endpoint: options.endpoint } : {}),
        ...(options.expectedAccounts.length > 0 ? { guard: async () => (await identity()).whoami() } : {}),
    });
    const clients = clientsOf(options.region);
    const elsewhere = new Map();
    const clientsIn = (region = options.region) => {
        const made = region === options.region ? clients : (elsewhere.get(region) ?? clientsOf(region));
        if (made !== clients)
            elsewhere.set(region, made);
        return made;
    };
    const patience = (options.waitMinutes ?? 180) * 60_000;
    const account = async () => (await (await identity()).whoami()).account;
    return {
        clients,
        pace,
        identity,
        stacks: async () => (await __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 1820))).awsStacks({
            clients,
            pace,
            account,
            patience,
            ...(options.onChangeSet ? { onChangeSet: options.onChangeSet } : {}),
        }),
        lookups: async () => (await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 6120))).awsLookups(clientsIn, pace),
        quotas: async () => (await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 7597))).awsQuotas(clients, pace),
        leftovers: async () => (await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 3221))).awsLeftovers(clients, pace),
        close: () => {
            for (const made of [clients, ...elsewhere.values()])
                made.close();
        },
    };
};


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   WN: () => (/* binding */ isServerFault),
/* harmony export */   Xo: () => (/* binding */ isSkew),
/* harmony export */   p0: () => (/* binding */ isThrottle)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

const errorOf = (error) => error !== null && typeof error === 'object' && 'message' in error
    ? error
    : { name: 'Error', message: String(error) };
const throttles = /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|SlowDown|RequestLimitExceeded|PriorRequestNotComplete|RequestThrottledException)$/;
/** AWS asks for patience. The names differ from service to service. */
const isThrottle = (error) => {
    const { name, message, $metadata } = errorOf(error);
    return throttles.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};
const broken = /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)\b|socket hang up|premature close|connection timed out/i;
/** The call did not get through, or no answer came back. The SDK sometimes wraps the error and keeps only its words. */
const isBroken = (error) => {
    const { name, message, code, errors, $metadata } = errorOf(error);
    if ($metadata?.httpStatusCode !== undefined)
        return false;
    return (broken.test(code ?? '') || broken.test(message) || name === 'TimeoutError' || (errors?.some(isBroken) ?? false));
};
/** AWS failed, not we. */
const isServerFault = (error) => {
    const { name, $metadata } = errorOf(error);
    return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};
/** The signature's time was off; the client has learnt AWS's clock from the answer, so a second try is right. */
const isSkew = (error) => /^(RequestTimeTooSkewed|RequestExpired)$/.test(errorOf(error).name);
const kinds = [
    ['aws/expired-credentials', /^(ExpiredToken(Exception)?|RequestExpired|ExpiredTokenException|TokenRefreshRequired)$/],
    [
        'aws/no-credentials',
        /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?)$/,
    ],
    ['aws/denied', /^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|NotAuthorized(Exception)?|AuthFailure)$/],
];
const hintOf = (code, message, call) => {
    switch (code) {
        case 'aws/denied': {
            const action = /perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(message)?.[1] ?? call;
            const resource = /on resource: ([^\s,]+)/.exec(message)?.[1];
            const boundary = /explicit deny|permissions boundary|service control policy/i.exec(message)?.[0];
            return `Allow ${action}${resource ? ` on ${resource}` : ''} in the policy of the role in use${boundary ? `; AWS speaks of: ${boundary.toLowerCase()}` : ''}.`;
        }
        case 'aws/expired-credentials':
            return 'Get new credentials, or let the action assume a role itself with role-to-assume: it then refreshes them.';
        case 'aws/no-credentials':
            return 'In a workflow set role-to-assume (and permissions: id-token: write); at the prompt log in, or set AWS_PROFILE.';
        case 'aws/throttled':
            return 'Run again in a few minutes; if it happens often, run fewer deployments at once.';
        case 'aws/unreachable':
            return 'Check the network, aws-region, a proxy, and AWS_ENDPOINT_URL if it is set; then run again.';
        default:
            return 'The reason is in AWS’s own words. Mend what it names and run again.';
    }
};
const sentences = {
    'aws/no-credentials': 'There are no AWS credentials that AWS accepts',
    'aws/expired-credentials': 'The AWS credentials have expired',
    'aws/throttled': 'AWS kept throttling the call',
    'aws/unreachable': 'AWS could not be reached',
    'aws/denied': 'AWS denied the call',
    'aws/refused': 'AWS refused the call',
};
/** Key ids, session tokens and web identity tokens as they could stand in an error's text. */
const withoutSecrets = (text) => text
    .replace(/\b(AKIA|ASIA)[A-Z0-9]{8,}/g, '$1…')
    .replace(/\beyJ[\w-]+\.[\w.-]+/g, '…')
    .replace(/\b(?:IQo|Fwo)[\w+/=]{40,}/g, '…');
const codeOf = (error) => {
    const { name, $metadata } = errorOf(error);
    if (isThrottle(error))
        return 'aws/throttled';
    if (isBroken(error) || isServerFault(error))
        return 'aws/unreachable';
    return (kinds.find(([, names]) => names.test(name))?.[0] ??
        ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused'));
};
/**
 * What the SDK threw, as a `Refused` with a way out. `call` is `service:Operation`, as policies spell it. Anything
 * that AWS did not say and no network caused is a bug and comes back as it is.
 */
const refusalOf = (error, call) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return error;
    const said = errorOf(error);
    if (said.name === 'AbortError')
        return error;
    const fromAws = said.$metadata !== undefined || isBroken(error) || said.name === 'CredentialsProviderError';
    if (!fromAws)
        return error;
    const code = codeOf(error);
    const words = withoutSecrets(said.message);
    const named = /^(Error|UnknownError)?$/.test(said.name) ? '' : `${said.name}: `;
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code,
        message: `${sentences[code]} (${call}). ${named}${words}`,
        hint: hintOf(code, words, call),
        cause: error,
    });
};


/***/ }),

/***/ 2513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ realPace),
/* harmony export */   x: () => (/* binding */ delays)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The real clock. Every sleep ends when the signal does, so that no timer keeps a finished run alive. */
const realPace = (signal) => ({
    now: Date.now,
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
    linger: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    uuid: () => globalThis.crypto.randomUUID(),
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


/***/ })

};

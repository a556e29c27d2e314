export const id = 6225;
export const ids = [6225,8668];
export const modules = {

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoAnswer: () => (/* binding */ NoAnswer),
/* harmony export */   answerTime: () => (/* binding */ answerTime),
/* harmony export */   call: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);

/** Retries of one call: at most this many tries and this long (milliseconds). */
const tries = 10;
const patience = 120_000;
/** How long one try may take, from the connection to the last byte of the answer, in milliseconds. */
const answerTime = 60_000;
/** An answer that broke off, did not end in time, or says nothing at all: as if none had come. */
class NoAnswer extends Error {
    name = 'NoAnswer';
}
/** Reads whose answers are never empty. A HEAD of S3 has no body, and goes by the name of the right that it needs. */
const reads = /^(?!s3:(GetObject|ListBucket)$)[a-z0-9-]+:(BatchGet|Get|Describe|List)/;
/**
 * True for the answer to a read without a single member. AWS never gives one; a proxy's page, or a body that is empty,
 * is read as one by the SDK, and would be taken for "nothing is there".
 */
const saysNothing = (name, answer) => reads.test(name) &&
    answer !== null &&
    typeof answer === 'object' &&
    Object.entries(answer).every(([key, value]) => key === '$metadata' || value === undefined);
/** One try. Ends with its limit, also where the request itself does not listen to it. */
const attempt = async (name, send, limit) => {
    let onEnd = () => { };
    const ended = new Promise((_, reject) => {
        onEnd = () => reject(new NoAnswer(`${name} was not answered in time`));
        limit.addEventListener('abort', onEnd);
    });
    ended.catch(() => { });
    try {
        const answer = await Promise.race([send({ abortSignal: limit }), ended]);
        if (saysNothing(name, answer))
            throw new NoAnswer(`the answer to ${name} says nothing`);
        return answer;
    }
    catch (error) {
        // The SDK's own word for a request that was cut off by its limit.
        throw limit.aborted && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .Mz)(error).name === 'AbortError'
            ? new NoAnswer(`${name} was not answered in time`)
            : error;
    }
    finally {
        limit.removeEventListener('abort', onEnd);
    }
};
/**
 * Sends a request and tries again, with full jitter from 100 ms (500 ms when throttled) up to 20 s, on what passes by
 * itself: throttling, faults of AWS, broken connections and answers, a wrong clock (once). The SDK's own retries are
 * off, so that there is one budget, and one clock that tests can hold. A try takes at most 60 s, body included. A
 * request that changes something must carry a token that makes it safe to repeat. Sends nothing once the run is
 * cancelled. Throws `Refused`.
 */
const call = async (pace, name, send) => {
    const until = Math.min(pace.now() + patience, pace.until ?? Number.POSITIVE_INFINITY);
    let clockLearnt = false;
    for (let tried = 1;; tried++) {
        pace.throwIfStopped();
        // At least a second, so that the last look of a wait is one.
        const limit = pace.deadline(Math.max(1_000, Math.min(answerTime, until - pace.now())));
        try {
            return await attempt(name, send, limit);
        }
        catch (error) {
            pace.throwIfStopped();
            const throttled = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottle */ .p0)(error);
            const skewed = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isSkew */ .Xo)(error) && !clockLearnt;
            clockLearnt ||= skewed;
            const passing = throttled || skewed || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerFault */ .WN)(error) || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroken */ .Qr)(error);
            const delay = pace.random() * Math.min(20_000, (throttled ? 500 : 100) * 2 ** (tried - 1));
            if (!passing || tried >= tries || pace.now() + delay > until)
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



/** How long before its end a session is renewed, in milliseconds; at most half of its life. */
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
/** The refusal of a session that is over when it comes: by it every call would be refused, or a new one be asked for. */
const overAlready = ({ roleArn, durationSeconds }, end, now) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'aws/role',
    message: `The session of the role ${roleArn} was over when it came: it was asked for ${durationSeconds} seconds and ends at ${end.toISOString()}, and the clock of this machine says ${new Date(now).toISOString()}.`,
    hint: 'Set the clock of the machine (by NTP); if it is right, give a longer role-duration-seconds.',
});
const exchange = async (clients, pace, request) => {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = await clients.sts();
    let token = '';
    try {
        const given = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'sts:AssumeRoleWithWebIdentity', async (limit) => {
            token = await request.token();
            const answer = await sts.send(new AssumeRoleWithWebIdentityCommand({
                RoleArn: request.roleArn,
                RoleSessionName: request.sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
                WebIdentityToken: token,
                DurationSeconds: request.durationSeconds,
            }), limit);
            const { AccessKeyId, SecretAccessKey } = answer.Credentials ?? {};
            if (!AccessKeyId || !SecretAccessKey)
                throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer holds no credentials');
            return { ...answer.Credentials, AccessKeyId, SecretAccessKey };
        });
        const now = pace.now();
        if (given.Expiration && given.Expiration.getTime() <= now)
            throw overAlready(request, given.Expiration, now);
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
        if (refused.code.startsWith('github/') || refused.code === 'aws/role')
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
    const renewed = async () => {
        const credentials = await exchange(clients(), pace, request);
        const received = pace.now();
        // AWS's clock and ours may differ; the session lasts no longer than was asked for, counted from now.
        const asked = received + request.durationSeconds * 1_000;
        const end = Math.min(credentials.expiration?.getTime() ?? asked, asked);
        return { ...credentials, renewAt: end - Math.min(refreshBefore, (end - received) / 2) };
    };
    const renew = () => {
        const fresh = renewed();
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
        const { renewAt } = await held;
        return pace.now() > renewAt && held === current ? renew() : (current ?? renew());
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

// EXTERNAL MODULE: ./lib/adapters/node/proxy.js + 1 modules
var proxy = __webpack_require__(4875);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
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
/**
 * Makes a client refuse a page in the place of an answer, as a proxy or a captive portal gives one, as `NoAnswer`. The
 * SDK would take a page with status 200 for success where an operation returns nothing, such as ExecuteChangeSet. AWS
 * answers with XML or JSON.
 */
const refusePages = (client) => {
    client.middlewareStack.add((next) => async (request) => {
        const result = await next(request);
        const { statusCode, headers, body } = result.response;
        if (statusCode === 200 && /^text\/html\b/i.test(headers['content-type'] ?? '')) {
            // An answer that nobody reads holds its connection.
            body?.destroy();
            throw new call.NoAnswer('A page came in the place of an answer.');
        }
        return result;
    }, { step: 'deserialize', priority: 'low' });
    return client;
};
/**
 * Returns the clients of a region, through a proxy where the environment names one. They share one pool of kept-alive
 * connections; retries and the end of each try are `call`'s.
 */
const makeClients = (options) => {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const endpoint = options.endpoint ?? process.env.AWS_ENDPOINT_URL;
    let open;
    const settings = once(async () => {
        open = await (0,proxy/* openAgents */.J)({ keepAlive: true, maxSockets: 20 });
        return {
            region: options.region,
            maxAttempts: 1,
            requestHandler: { httpsAgent: open.https, httpAgent: open.http, connectionTimeout: 10_000 },
            ...(options.credentials ? { credentials: options.credentials } : {}),
            ...(endpoint ? { endpoint } : {}),
        };
    });
    const opened = (load) => once(async () => refusePages(await load()));
    const guarded = (load) => opened(async () => {
        const [client] = await Promise.all([load(), options.guard?.()]);
        return client;
    });
    return {
        region: options.region,
        endpoint,
        cloudformation: guarded(async () => {
            const { CloudFormationClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new Client(await settings());
        }),
        ecr: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19))).ECRClient(await settings())),
        sts: opened(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19))).STSClient(await settings())),
        s3: guarded(async () => {
            const { S3Client: Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            return new Client({ ...(await settings()), ...(endpoint ? { forcePathStyle: true } : {}) });
        }),
        batch: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 8839, 19))).BatchClient(await settings())),
        sfn: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19))).SFNClient(await settings())),
        secrets: guarded(async () => {
            const { SecretsManagerClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
            return new Client(await settings());
        }),
        sqs: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19))).SQSClient(await settings())),
        ssm: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19))).SSMClient(await settings())),
        close: () => open?.close(),
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
    const pace = options.pace ?? (0,wait/* realPace */.Of)(options.signal);
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
        stacks: async () => (await __webpack_require__.e(/* import() */ 220).then(__webpack_require__.bind(__webpack_require__, 220))).awsStacks({
            clients,
            pace,
            account,
            patience,
            ...(options.onChangeSet ? { onChangeSet: options.onChangeSet } : {}),
        }),
        lookups: async () => (await __webpack_require__.e(/* import() */ 6120).then(__webpack_require__.bind(__webpack_require__, 6120))).awsLookups(clientsIn, pace),
        quotas: async () => (await __webpack_require__.e(/* import() */ 7597).then(__webpack_require__.bind(__webpack_require__, 7597))).awsQuotas(clients, pace),
        leftovers: async () => (await __webpack_require__.e(/* import() */ 7847).then(__webpack_require__.bind(__webpack_require__, 7847))).awsLeftovers(clients, pace, { account, patience }),
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
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   WN: () => (/* binding */ isServerFault),
/* harmony export */   Xo: () => (/* binding */ isSkew),
/* harmony export */   p0: () => (/* binding */ isThrottle)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);


const errorOf = (error) => error !== null && typeof error === 'object' && 'message' in error
    ? error
    : { name: 'Error', message: String(error) };
const throttles = /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|SlowDown|RequestLimitExceeded|PriorRequestNotComplete|RequestThrottledException)$/;
/** AWS asks for patience. The names differ from service to service. A refusal was tried again already. */
const isThrottle = (error) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    const { name, message, $metadata } = errorOf(error);
    return throttles.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};
const broken = /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)\b|(^|: )(aborted|terminated)\b|socket hang up|premature close|connection timed out/i;
/** An answer that the SDK could not read: cut short, or a page of somebody else's. */
const isUnreadable = ({ $fault, $response }) => $fault === undefined && $response !== undefined;
/**
 * The call did not get through, or no whole answer came back, whatever status its first line had. The SDK sometimes
 * wraps the error and keeps only its words. What AWS itself described is none of these.
 */
const isBroken = (error) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    const said = errorOf(error);
    const { name, message, code, errors, $fault, $metadata } = said;
    if ($fault !== undefined)
        return false;
    return (/^(NoAnswer|TimeoutError)$/.test(name) ||
        broken.test(code ?? '') ||
        broken.test(message) ||
        (isUnreadable(said) && ($metadata?.httpStatusCode ?? 0) < 300) ||
        (errors?.some(isBroken) ?? false));
};
/** A refusal that a later look may not meet: AWS throttles, or cannot be reached. */
const isPassing = (error) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');
/** AWS failed, not we. */
const isServerFault = (error) => {
    const { name, $metadata } = errorOf(error);
    return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};
/**
 * The signature's time was off; the client has learnt AWS's clock from the answer, so a second try is right. Services of
 * the query protocol say it in the words of a wrong signature:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
const isSkew = (error) => {
    const { name, message } = errorOf(error);
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    return (/^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(name) ||
        /signature (expired|not yet current)/i.test(message));
};
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
const codeOf = (error) => {
    const said = errorOf(error);
    const { name, $metadata } = said;
    if (isThrottle(error))
        return 'aws/throttled';
    if (isBroken(error) || isServerFault(error) || isUnreadable(said))
        return 'aws/unreachable';
    return (kinds.find(([, names]) => names.test(name))?.[0] ??
        ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused'));
};
/** AWS's own words where it had any; else what kind of answer came instead of them, and never a sentence of the SDK. */
const wordsOf = (error) => {
    const said = errorOf(error);
    const status = said.$metadata?.httpStatusCode;
    if (isUnreadable(said) && !broken.test(said.message))
        return `The answer (status ${status}) is not one that AWS gives; something between, such as a proxy, may have sent it.`;
    const named = /^(Error|NoAnswer|Unknown(Error)?)?$/.test(said.name) ? '' : `${said.name}: `;
    // The SDK's advice for programmers begins here.
    const [own = ''] = said.message.split('Deserialization error: ');
    const words = (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .concealed */ .TU)(own.trimEnd());
    return /^(Unknown(Error)?)?$/.test(words) ? `${named}The answer (status ${status}) bears no reason.` : named + words;
};
const skewed = (error, call) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'aws/refused',
    message: `The clock of this machine is wrong, and AWS takes no request that is dated by it (${call}). ${wordsOf(error)}`,
    hint: 'Set the clock of the machine (by NTP), and run again.',
    cause: error,
});
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
    if (isSkew(error))
        return skewed(error, call);
    const code = codeOf(error);
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code,
        message: `${sentences[code]} (${call}). ${wordsOf(error)}`,
        hint: hintOf(code, said.message, call),
        cause: error,
    });
};


/***/ }),

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

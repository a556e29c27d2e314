export const id = 9952;
export const ids = [9952,8668];
export const modules = {

/***/ 78668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoAnswer: () => (/* binding */ NoAnswer),
/* harmony export */   answerTime: () => (/* binding */ answerTime),
/* harmony export */   call: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16857);

const tries = 10;
const patience = 120_000;
const answerTime = 60_000;
const usualTime = { answer: answerTime, all: patience };
class NoAnswer extends Error {
    name = 'NoAnswer';
}
const reads = /^(?!(?:s3:(?:GetObject|ListBucket|GetBucketNotification)|cloudformation:GetStackPolicy)$)[a-z0-9-]+:(BatchGet|Get|Describe|List)/;
const isEmptyResponse = (name, answer) => reads.test(name) &&
    answer !== null &&
    typeof answer === 'object' &&
    Object.entries(answer).every(([key, value]) => key === '$metadata' || value === undefined);
const attempt = async (name, send, limit) => {
    let onEnd = () => { };
    const ended = new Promise((_, reject) => {
        onEnd = () => reject(new NoAnswer(`${name} was not answered in time`));
        limit.addEventListener('abort', onEnd);
    });
    ended.catch(() => { });
    try {
        const answer = await Promise.race([send({ abortSignal: limit }), ended]);
        if (isEmptyResponse(name, answer))
            throw new NoAnswer(`the answer to ${name} says nothing`);
        return answer;
    }
    catch (error) {
        throw limit.aborted && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .Mz)(error).name === 'AbortError'
            ? new NoAnswer(`${name} was not answered in time`)
            : error;
    }
    finally {
        limit.removeEventListener('abort', onEnd);
    }
};
const call = async (clock, name, send, time = usualTime) => {
    const until = Math.min(clock.now() + time.all, clock.until ?? Number.POSITIVE_INFINITY);
    let isClockLearnt = false;
    for (let tried = 1;; tried++) {
        clock.throwIfStopped();
        const limit = clock.deadline(Math.max(1_000, Math.min(time.answer, until - clock.now())));
        try {
            return await attempt(name, send, limit);
        }
        catch (error) {
            clock.throwIfStopped();
            const throttled = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottling */ .E2)(error);
            const skewed = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isClockSkew */ .FD)(error) && !isClockLearnt;
            isClockLearnt ||= skewed;
            const isTransient = throttled || skewed || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerFault */ .WN)(error) || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionFailure */ .$B)(error);
            const delay = clock.random() * Math.min(20_000, (throttled ? 500 : 100) * 2 ** (tried - 1));
            if (!isTransient || tried >= tries || clock.now() + delay > until)
                throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, name);
            await clock.sleep(delay);
        }
    }
};


/***/ }),

/***/ 44406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ makeClients),
  N: () => (/* binding */ userAgent)
});

// EXTERNAL MODULE: ./lib/generated/version.js
var version = __webpack_require__(193);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/adapters/node/ca-bundle.js




const trustedCertificates = () => external_node_tls_.getCACertificates?.() ?? external_node_tls_.rootCertificates;
const caBundle = ({ AWS_CA_BUNDLE: file }) => {
    if (!file)
        return {};
    try {
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        new external_node_crypto_.X509Certificate(text);
        return { ca: [...trustedCertificates(), text] };
    }
    catch (cause) {
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `The environment variable AWS_CA_BUNDLE names no file of certificates: ${file}`,
            hint: 'Name a file in PEM form, with the certificates of the authority that signs for your proxy.',
            cause,
        });
    }
};

// EXTERNAL MODULE: ./lib/adapters/node/proxy.js
var proxy = __webpack_require__(45553);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/endpoint.js
var aws_endpoint = __webpack_require__(70229);
// EXTERNAL MODULE: ./lib/adapters/aws/silence-sdk.js
var silence_sdk = __webpack_require__(15108);
;// CONCATENATED MODULE: ./lib/adapters/aws/clients.js






const userAgent = `batch-job-action/${version/* version */.r}`;
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
const refusePages = (client) => {
    client.middlewareStack.add((next) => async (request) => {
        const result = await next(request);
        const { statusCode, headers, body } = result.response;
        const isPage = /^text\/html\b/i.test(headers['content-type'] ?? '');
        if (statusCode === 200 && isPage && !Object.keys(headers).some((name) => /^x-amz/i.test(name))) {
            body?.destroy();
            throw new call.NoAnswer('A page came in the place of an answer.');
        }
        return result;
    }, { step: 'deserialize', priority: 'low' });
    return client;
};
const makeClients = (options) => {
    (0,silence_sdk/* silenceSdk */._)();
    const endpoint = options.endpoint ?? process.env.AWS_ENDPOINT_URL;
    let open;
    const settings = once(async () => {
        open = await (0,proxy/* openAgents */.J)({ keepAlive: true, maxSockets: 20, ...caBundle(process.env) });
        return {
            region: options.region,
            maxAttempts: 1,
            customUserAgent: userAgent,
            requestHandler: { httpsAgent: open.https, httpAgent: open.http, connectionTimeout: 10_000 },
            ...(options.credentials ? { credentials: options.credentials } : {}),
            ...(endpoint ? { endpoint: (0,aws_endpoint/* checkedEndpoint */.V)(endpoint) } : {}),
        };
    });
    const opened = (load) => once(async () => refusePages(await load()));
    const guarded = (load) => opened(async () => {
        const [client] = await Promise.all([load(), options.guard?.()]);
        return client;
    });
    const signing = new Map();
    const signingOf = (signingName) => {
        const made = signing.get(signingName) ??
            guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19))).STSClient({ ...(await settings()), ...{ signingName } }));
        signing.set(signingName, made);
        return made;
    };
    return {
        region: options.region,
        endpoint,
        cloudformation: guarded(async () => {
            const { CloudFormationClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new Client(await settings());
        }),
        ecr: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))).ECRClient(await settings())),
        sts: opened(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19))).STSClient(await settings())),
        s3: guarded(async () => {
            const { S3Client: Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return new Client({ ...(await settings()), ...(endpoint ? { forcePathStyle: true } : {}) });
        }),
        batch: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19))).BatchClient(await settings())),
        sfn: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19))).SFNClient(await settings())),
        secrets: guarded(async () => {
            const { SecretsManagerClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            return new Client(await settings());
        }),
        sqs: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19))).SQSClient(await settings())),
        ssm: guarded(async () => new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19))).SSMClient(await settings())),
        signing: (service) => signingOf(service)(),
        close: () => open?.close(),
    };
};


/***/ }),

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

/***/ 94901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cz: () => (/* binding */ assertExpectedAccount),
  RI: () => (/* binding */ roleCredentials)
});

// UNUSED EXPORTS: accountOfRole

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
// EXTERNAL MODULE: ./lib/adapters/aws/renewed-session.js
var renewed_session = __webpack_require__(9623);
// EXTERNAL MODULE: ./lib/permissions/issuer.js
var issuer = __webpack_require__(39053);
;// CONCATENATED MODULE: ./lib/permissions/trust-condition.js

const textOf = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
const providerOf = (claims) => (0,issuer/* keyPrefixOf */.jJ)(textOf(claims, 'iss') ?? issuer/* issuerOfGitHub */.gz);
const trustCondition = (claims) => {
    const [sub, repository] = [textOf(claims, 'sub'), textOf(claims, 'repository_id')];
    if (sub === undefined)
        return undefined;
    const key = providerOf(claims);
    return JSON.stringify({
        StringEquals: { [`${key}:aud`]: textOf(claims, 'aud') ?? 'sts.amazonaws.com', [`${key}:sub`]: sub },
        ...(repository === undefined ? {} : { StringEqualsIfExists: { [`${key}:repository_id`]: repository } }),
    });
};

;// CONCATENATED MODULE: ./lib/adapters/aws/role-refusal.js


const claimNames = ['sub', 'aud', 'environment', 'job_workflow_ref', 'repository_id', 'ref'];
const claimsIn = (token) => {
    try {
        return Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        return {};
    }
};
const claimsText = (claims) => claimNames
    .filter((name) => ['string', 'number'].includes(typeof claims[name]))
    .map((name) => `${name}=${claims[name]}`)
    .join(', ');
const providerArn = (roleArn, claims) => roleArn.replace(/:role\/.*$/, `:oidc-provider/${providerOf(claims)}`);
const hintOf = ({ roleArn, name, message, token }) => {
    const claims = claimsIn(token);
    const [text, condition, arn] = [claimsText(claims), trustCondition(claims), providerArn(roleArn, claims)];
    const says = text === '' ? '' : ` The token says ${text}.`;
    if (/audience/i.test(message))
        return `The OIDC provider does not know the audience of the token: \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id sts.amazonaws.com\` adds it.${says}`;
    if (/No OpenIDConnect provider found/i.test(message))
        return `The account has no OIDC provider for the issuer of the token: \`aws iam create-open-id-connect-provider --url https://${providerOf(claims)} --client-id-list sts.amazonaws.com\` makes it, and so does the template of \`bootstrap\`.${says}`;
    if (/DurationSeconds exceeds/i.test(message))
        return `Give a shorter role-duration-seconds, or let sessions of the role be longer: \`aws iam update-role --role-name ${roleArn.replace(/^.*\//, '')} --max-session-duration 43200\`.`;
    if (/^ExpiredToken/.test(name))
        return `The token was too old when AWS got it: run the job again, and see that the clock of a runner of your own is right.${says}`;
    if (/^RegionDisabled/.test(name))
        return 'An administrator of the account enables the region, and STS in it, in the account settings of IAM.';
    const ready = condition === undefined
        ? ''
        : ` A statement that trusts jobs like this one, and no others, has "Condition": ${condition}. \`aws iam update-assume-role-policy\` writes it.${/:pull_request$/.test(String(claims.sub)) ? ' Every pull request of the repository runs such jobs.' : ''}`;
    return `Hold the role’s trust policy against the token${text ? `, which says ${text}` : ''}; see that role-duration-seconds is within the role’s maximum.${ready}`;
};
const roleRefusal = (failure, cause) => new refused/* Refused */.L({
    code: 'aws/role',
    message: `The role ${failure.roleArn} could not be assumed. ${failure.name}: ${failure.message}`,
    hint: hintOf(failure),
    cause,
});

;// CONCATENATED MODULE: ./lib/adapters/aws/credentials.js





const longestChained = 3_600;
const shortest = 900;
const accountOfRole = (roleArn) => /^arn:[^:]+:iam::(\d{12}):role\//.exec(roleArn)?.[1];
const assertExpectedAccount = (account, expected, whose) => {
    if (expected.length === 0 || expected.includes(account))
        return;
    throw new refused/* Refused */.L({
        code: 'stack/wrong-account',
        message: `${whose} belongs to the account ${account}, but expected-account-ids names ${expected.join(', ')}. Nothing was called.`,
        hint: 'Set role-to-assume (or log in) for the right account, or correct expected-account-ids.',
    });
};
const nameOf = ({ sessionName }) => sessionName.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
const assumeByToken = async (clients, clock, request) => {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const sts = await clients.sts();
    let token = '';
    try {
        return await (0,call.call)(clock, 'sts:AssumeRoleWithWebIdentity', async (limit) => {
            token = await request.token();
            const answer = await sts.send(new AssumeRoleWithWebIdentityCommand({
                RoleArn: request.roleArn,
                RoleSessionName: request.sessionName,
                WebIdentityToken: token,
                DurationSeconds: request.durationSeconds,
            }), limit);
            return (0,renewed_session/* sessionIn */.Ok)(answer);
        });
    }
    catch (error) {
        const refused = (0,refusals/* refusalOf */.Of)(error, 'sts:AssumeRoleWithWebIdentity');
        if (!(0,renewed_session/* isOfRole */.sr)(refused))
            throw refused;
        const { name } = (0,refusals/* errorOf */.Mz)(refused.cause);
        throw roleRefusal({ roleArn: request.roleArn, name, message: refused.message, token }, error);
    }
};
const roleCredentials = (clients, clock, request) => {
    const roles = [...(request.through ?? []), request.roleArn];
    const wrong = roles.find((one) => accountOfRole(one) === undefined);
    if (wrong !== undefined)
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `role-to-assume is not the ARN of a role: "${wrong}".`,
            hint: 'It looks like arn:aws:iam::123456789012:role/name.',
        });
    assertExpectedAccount(accountOfRole(request.roleArn) ?? '', request.expectedAccounts, 'The role in role-to-assume');
    const sessionName = nameOf(request);
    const sessionOf = (index) => {
        const roleArn = roles[index];
        const isLast = index === roles.length - 1;
        const most = index === 0 ? request.durationSeconds : Math.min(request.durationSeconds, longestChained);
        const session = { ...request, roleArn, sessionName, durationSeconds: isLast ? most : shortest };
        if (index === 0)
            return (0,renewed_session/* renewedSession */.HF)(() => assumeByToken(clients.unsigned(), clock, session), clock, session);
        const signed = clients.signedBy(sessionOf(index - 1));
        const assume = async () => {
            const { assumeChained } = await __webpack_require__.e(/* import() */ 3071).then(__webpack_require__.bind(__webpack_require__, 83071));
            return assumeChained(signed, clock, { ...session, byArn: roles[index - 1], tags: request.tags ?? {} });
        };
        return (0,renewed_session/* renewedSession */.HF)(assume, clock, session);
    };
    return sessionOf(roles.length - 1);
};


/***/ }),

/***/ 70229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkedEndpoint),
/* harmony export */   r: () => (/* binding */ invalidEndpoint)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const hint = 'It looks like https://host or http://localhost:4566; without it calls go to AWS.';
const checkedEndpoint = (endpoint) => {
    if (URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol))
        return endpoint;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'The environment variable AWS_ENDPOINT_URL does not hold the URL of an HTTP server.',
        hint,
    });
};
const invalidEndpoint = (error) => Object(error).code === 'ERR_INVALID_URL'
    ? new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'A variable AWS_ENDPOINT_URL_…, or endpoint_url in the AWS profile, does not hold the URL of an HTTP server.',
        hint,
        cause: error,
    })
    : undefined;


/***/ }),

/***/ 59952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAws: () => (/* binding */ openAws)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44406);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47368);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);



const openAws = (options) => {
    const clock = options.clock ?? (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml)(options.signal);
    const role = options.role && { ...options.role, expectedAccounts: options.expectedAccounts };
    const endpoint = options.endpoint ? { endpoint: options.endpoint } : {};
    const chained = [];
    const signedBy = (credentials) => {
        const made = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .makeClients */ .n)({ region: options.region, credentials, ...endpoint });
        chained.push(made);
        return made;
    };
    const credentials = role && (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .roleCredentials */ .RI)({ unsigned: () => clients, signedBy }, clock, role);
    let cachedIdentity;
    const identity = () => {
        cachedIdentity ??= __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 10642)).then(({ stsIdentity }) => stsIdentity(clients, clock, options.expectedAccounts, credentials));
        return cachedIdentity;
    };
    const clientsOf = (region) => (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .makeClients */ .n)({
        region,
        ...(credentials ? { credentials } : {}),
        ...endpoint,
        ...(options.expectedAccounts.length > 0 ? { guard: async () => (await identity()).whoami() } : {}),
    });
    const clients = clientsOf(options.region);
    const otherRegions = new Map();
    const clientsIn = (region = options.region) => {
        const made = region === options.region ? clients : (otherRegions.get(region) ?? clientsOf(region));
        if (made !== clients)
            otherRegions.set(region, made);
        return made;
    };
    const patience = (options.waitMinutes ?? 180) * 60_000;
    const account = async () => (await (await identity()).whoami()).account;
    return {
        clients,
        clientsIn,
        clock,
        identity,
        stacks: async () => (await __webpack_require__.e(/* import() */ 9365).then(__webpack_require__.bind(__webpack_require__, 9365))).awsStacks({
            clients,
            clock,
            account,
            patience,
            ...(options.onChangeSet ? { onChangeSet: options.onChangeSet } : {}),
        }),
        storedImages: async () => (await __webpack_require__.e(/* import() */ 5050).then(__webpack_require__.bind(__webpack_require__, 35050))).awsStoredImages(clients, clock),
        lookups: async () => (await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 70494))).awsLookups(clientsIn, clock),
        triggers: async () => (await __webpack_require__.e(/* import() */ 5521).then(__webpack_require__.bind(__webpack_require__, 25521))).awsTriggers(clients, clock, account),
        zones: async () => (await __webpack_require__.e(/* import() */ 7997).then(__webpack_require__.bind(__webpack_require__, 67997))).awsZones(clients, clock),
        uploads: async () => (await __webpack_require__.e(/* import() */ 1184).then(__webpack_require__.bind(__webpack_require__, 71184))).awsUploads(clients, clock, account),
        keptObjects: async () => (await __webpack_require__.e(/* import() */ 6549).then(__webpack_require__.bind(__webpack_require__, 6549))).awsKeptObjects(clients, clock, account),
        quotas: async () => (await __webpack_require__.e(/* import() */ 3518).then(__webpack_require__.bind(__webpack_require__, 53518))).awsQuotas(clients, clock, account),
        leftovers: async () => (await __webpack_require__.e(/* import() */ 3491).then(__webpack_require__.bind(__webpack_require__, 73491))).awsLeftovers(clients, clock, { account, patience }),
        drifts: async () => (await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 60960))).awsDrifts(clients, clock, patience),
        liveStates: async () => (await __webpack_require__.e(/* import() */ 5661).then(__webpack_require__.bind(__webpack_require__, 95661))).awsLiveStates(clients, clock),
        trail: async () => (await __webpack_require__.e(/* import() */ 7555).then(__webpack_require__.bind(__webpack_require__, 7555))).awsTrail(clients, clock),
        accountRoles: async () => (await __webpack_require__.e(/* import() */ 8817).then(__webpack_require__.bind(__webpack_require__, 48817))).awsAccountRoles(clients, clock),
        health: async () => (await __webpack_require__.e(/* import() */ 5485).then(__webpack_require__.bind(__webpack_require__, 35485))).awsHealth(clients, clock),
        pools: async () => (await __webpack_require__.e(/* import() */ 2805).then(__webpack_require__.bind(__webpack_require__, 2805))).awsPools(clients, clock),
        runs: async () => (await __webpack_require__.e(/* import() */ 9782).then(__webpack_require__.bind(__webpack_require__, 9782))).awsRuns(clients, clock, {
            account,
            patience: options.waitMinutes === undefined ? undefined : patience,
        }),
        jobLogs: async () => (await __webpack_require__.e(/* import() */ 3365).then(__webpack_require__.bind(__webpack_require__, 3365))).awsJobLogs(clients, clock),
        close: () => {
            for (const made of [clients, ...otherRegions.values(), ...chained])
                made.close();
        },
    };
};


/***/ }),

/***/ 16857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isConnectionFailure),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   WN: () => (/* binding */ isServerFault),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76122);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89366);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70229);




const errorOf = (error) => error !== null && typeof error === 'object' && 'message' in error
    ? error
    : { name: 'Error', message: String(error) };
const throttlingNames = /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|SlowDown|RequestLimitExceeded|PriorRequestNotComplete|RequestThrottledException)$/;
const isThrottling = (error) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    const { name, message, $metadata } = errorOf(error);
    return throttlingNames.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};
const connectionFailures = /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)\b|(^|: )(aborted|terminated)\b|socket hang up|premature close|connection timed out/i;
const isUnreadable = ({ $fault, $response }) => $fault === undefined && $response !== undefined;
const isConnectionFailure = (error) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    const known = errorOf(error);
    const { name, message, code, errors, $fault, $metadata } = known;
    if ($fault !== undefined)
        return false;
    return (/^(NoAnswer|TimeoutError)$/.test(name) ||
        connectionFailures.test(code ?? '') ||
        connectionFailures.test(message) ||
        (isUnreadable(known) && ($metadata?.httpStatusCode ?? 0) < 300) ||
        (errors?.some(isConnectionFailure) ?? false));
};
const isTransient = (error) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');
const isServerFault = (error) => {
    const { name, $metadata } = errorOf(error);
    return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};
const isClockSkew = (error) => {
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
            return process.env.GITHUB_ACTIONS === 'true'
                ? 'Give role-to-assume under `with:`, and the job `id-token: write`. If it names a variable, such as vars.BATCH_JOB_ROLE_ARN, that has no value here: the commands of `bootstrap` set it, for the repository or for the environment that the job names.'
                : 'Log in, or set AWS_PROFILE to one of the profiles that `aws configure list-profiles` names.';
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
    const known = errorOf(error);
    const { name, $metadata } = known;
    if (isThrottling(error))
        return 'aws/throttled';
    if (isConnectionFailure(error) || isServerFault(error) || isUnreadable(known))
        return 'aws/unreachable';
    return (kinds.find(([, names]) => names.test(name))?.[0] ??
        ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused'));
};
const namedProfile = () => (process.env.AWS_PROFILE ? ` ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(process.env.AWS_PROFILE)}` : '');
const messageOf = (error) => {
    const known = errorOf(error);
    const status = known.$metadata?.httpStatusCode;
    if (isUnreadable(known) && !connectionFailures.test(known.message))
        return `The answer (status ${status}) is not one that AWS gives; something between, such as a proxy, may have sent it.`;
    if (known.name === 'CredentialsProviderError' && /from any providers/.test(known.message))
        return `Neither the environment, nor the AWS profile${namedProfile()}, nor a role of this machine has any.`;
    const named = /^(Error|NoAnswer|Unknown(Error)?)?$/.test(known.name) ? '' : `${known.name}: `;
    const [own = ''] = known.message.split('Deserialization error: ');
    const words = (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(own.trimEnd());
    return /^(Unknown(Error)?)?$/.test(words) ? `${named}The answer (status ${status}) bears no reason.` : named + words;
};
const clockSkewRefusal = (error, call) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'aws/refused',
    message: `The clock of this machine is wrong, and AWS takes no request that is dated by it (${call}). ${messageOf(error)}`,
    hint: 'Set the clock of the machine (by NTP), and run again.',
    cause: error,
});
const refusalOf = (error, call) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return error;
    const known = errorOf(error);
    const invalid = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidEndpoint */ .r)(error);
    if (invalid)
        return invalid;
    if (known.name === 'AbortError')
        return error;
    const isFromAws = known.$metadata !== undefined || isConnectionFailure(error) || known.name === 'CredentialsProviderError';
    if (!isFromAws)
        return error;
    if (isClockSkew(error))
        return clockSkewRefusal(error, call);
    const code = codeOf(error);
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code,
        message: `${sentences[code]} (${call}). ${messageOf(error)}`,
        hint: hintOf(code, known.message, call),
        cause: error,
    });
};


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ renewedSession),
/* harmony export */   Ok: () => (/* binding */ sessionIn),
/* harmony export */   sr: () => (/* binding */ isOfRole)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);


const refreshBefore = 5 * 60_000;
const sessionIn = ({ Credentials, AssumedRoleUser }) => {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey)
        throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer holds no credentials');
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        ...(SessionToken ? { sessionToken: SessionToken } : {}),
        ...(Expiration ? { expiration: Expiration } : {}),
        ...(AssumedRoleUser?.Arn ? { arn: AssumedRoleUser.Arn } : {}),
    };
};
const isOfRole = (error) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && !/^github\/|^aws\/(?:unreachable|throttled|role)$/.test(error.code);
const assertNotExpired = ({ roleArn, durationSeconds }, { expiration }, now) => {
    if (expiration === undefined || expiration.getTime() > now)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'aws/role',
        message: `The session of the role ${roleArn} was over when it came: it was asked for ${durationSeconds} seconds and ends at ${expiration.toISOString()}, and the clock of this machine says ${new Date(now).toISOString()}.`,
        hint: 'Set the clock of the machine (by NTP); if it is right, give a longer role-duration-seconds.',
    });
};
const renewedSession = (assume, clock, request) => {
    let current;
    const begin = async () => {
        const credentials = await assume();
        const received = clock.now();
        assertNotExpired(request, credentials, received);
        const longest = received + request.durationSeconds * 1_000;
        const end = Math.min(credentials.expiration?.getTime() ?? longest, longest);
        return { ...credentials, renewAt: end - Math.min(refreshBefore, (end - received) / 2) };
    };
    const renew = () => {
        const fresh = begin();
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
        const cached = current;
        const { renewAt } = await cached;
        return clock.now() > renewAt && cached === current ? renew() : (current ?? renew());
    };
};


/***/ }),

/***/ 15108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ silenceSdk)
/* harmony export */ });
const silenceSdk = () => {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
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

export const id = 8668;
export const ids = [8668];
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


/***/ })

};

export const id = 8668;
export const ids = [8668];
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


/***/ })

};

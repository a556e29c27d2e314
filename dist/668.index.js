export const id = 668;
export const ids = [668];
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


/***/ })

};

export const id = 2923;
export const ids = [2923];
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

/***/ 22923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubAttestations: () => (/* binding */ gitHubAttestations)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48509);
/* harmony import */ var _repository_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40360);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74800);




const readTime = 30_000;
const maxPages = 10;
const version = { 'x-github-api-version': '2022-11-28' };
const nextPage = (link) => {
    const url = /<([^<>]{1,2000})>; rel="next"/.exec(link ?? '')?.[1];
    return url !== undefined && URL.canParse(url) ? (new URL(url).searchParams.get('after') ?? undefined) : undefined;
};
const gitHubAttestations = (settings) => {
    const call = (0,_repository_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryCalls */ .k)(settings);
    return {
        async of(digest) {
            try {
                return await call(readTime, async ({ octokit, ownerAndRepo }, retry) => {
                    const found = [];
                    let after;
                    for (let page = 1; page <= maxPages; page++) {
                        const asked = { ...ownerAndRepo, subject_digest: digest, per_page: 100, predicate_type: 'provenance' };
                        const { data, headers } = await retry(() => octokit.rest.repos.listAttestations({ ...asked, ...(after ? { after } : {}), headers: version }));
                        found.push(...(data.attestations ?? []).flatMap(({ bundle }) => bundle ?? []));
                        after = nextPage(headers.link);
                        if (after === undefined)
                            break;
                    }
                    return found;
                });
            }
            catch (error) {
                settings.signal.throwIfAborted();
                const given = error;
                if (given.status === 404)
                    return [];
                if (given.status === 403 && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a5)(given))
                    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                        code: 'github/denied',
                        message: 'The token may not read the attestations of the repository.',
                        hint: 'Add `attestations: read` to the permissions of the job, or give the attestations as files (attestation-bundles).',
                        cause: error,
                    });
                throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRefusal */ .e)(error, 0);
            }
        },
    };
};


/***/ }),

/***/ 22563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const responseTimeout = 20_000;
const silentLog = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const openGitHub = async ({ token, apiUrl, repository, signal }, remaining) => {
    const [owner = '', repo = ''] = repository.split('/');
    if (!/^[!-~]+$/.test(token))
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'github/bad-token',
            message: 'The token holds characters that no token of GitHub has.',
            hint: 'Look at the secret behind github-token: a line break or a blank may have come along.',
        });
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), log: silentLog });
    const timeout = () => AbortSignal.timeout(Math.max(1, Math.min(responseTimeout, remaining())));
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal: AbortSignal.any([signal, timeout()]) };
    });
    return {
        octokit,
        ownerAndRepo: { owner, repo },
    };
};


/***/ }),

/***/ 48509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ githubRefusal)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74800);



const acceptedPermissions = (error) => {
    const named = (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(error, 'x-accepted-github-permissions');
    return named ? ` GitHub asks for ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(named).replaceAll('; ', ' or ')}.` : '';
};
const forkNote = 'Pull requests of forks and of Dependabot get a token that only reads.';
const messageOf = (error) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);
const githubRefusal = (error, pull) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return error;
    const given = error;
    const { status } = given;
    const refused = (code, message, hint) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({ code, message, hint, cause: error });
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(given))
        return refused('github/rate-limited', `GitHub asked for a pause longer than a comment is worth (${messageOf(given)}).`, 'Run the job again later. Fewer runs at the same moment help too.');
    if (status === 401)
        return refused('github/bad-token', 'GitHub does not know the token.', "Leave github-token out, or give one that has not run out: the workflow's own is `${{ github.token }}`.");
    if (status === 403 && /locked/i.test(given.message))
        return refused('github/locked', `The conversation of pull request ${pull} is locked: only people who may write to the repository can speak.`, 'Unlock it and run the job again, or set comment: never.');
    if (status === 403)
        return refused('github/denied', `The token may not comment on pull request ${pull} (${messageOf(given)}).`, `Add \`pull-requests: write\` to the permissions of the job.${acceptedPermissions(given)} ${forkNote}`);
    if (status === 404)
        return refused('github/not-found', `There is no pull request ${pull} that the token could see or comment on.`, `Add \`pull-requests: write\` to the permissions of the job.${acceptedPermissions(given)} A token of one's own must reach this repository.`);
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomeUnknown */ .B1)(given))
        return refused('github/unreachable', `GitHub could not be reached, or failed (${status === undefined || !given.response ? '' : `${status}: `}${messageOf(given)}).`, 'Run the job again; see https://www.githubstatus.com.');
    return refused('github/refused', `GitHub refused (${status}: ${messageOf(given)}).`, 'The reason is in its own words.');
};


/***/ }),

/***/ 40360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ questionTime),
/* harmony export */   k: () => (/* binding */ repositoryCalls)
/* harmony export */ });
/* harmony import */ var _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47368);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22563);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74800);



const questionTime = 15_000;
const repositoryCalls = ({ clock, ...settings }) => {
    let remaining = () => questionTime;
    let opened;
    return async (most, work) => {
        const retry = (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .createRetry */ .Xd)(clock ?? (0,_aws_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml)(settings.signal), settings.signal);
        remaining = retry.remaining;
        opened ??= (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o)(settings, () => remaining());
        const github = await opened;
        return retry.within(most, () => work(github, retry));
    };
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


/***/ })

};

export const id = 4430;
export const ids = [4430];
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

/***/ 33523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findAuthor)
/* harmony export */ });
const findAuthor = async ({ octokit }, token, retry) => {
    try {
        const { viewer } = await retry(() => octokit.graphql('{ viewer { login } }'));
        if (typeof viewer?.login === 'string' && viewer.login !== '')
            return viewer.login;
    }
    catch (error) {
        if (error.status === 401)
            throw error;
        if (token.startsWith('ghs_'))
            return 'github-actions[bot]';
    }
    const { data } = await retry(() => octokit.rest.users.getAuthenticated());
    return data.login;
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

/***/ 38384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ knownRuns)
/* harmony export */ });
/* harmony import */ var _report_marker_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30412);

const maxLookups = 30;
const knownRuns = ({ octokit, ownerAndRepo }, retry, ownMarker) => {
    const lookups = new Map();
    const getRun = async (run) => {
        try {
            const { data } = await retry(() => octokit.rest.actions.getWorkflowRun({ ...ownerAndRepo, run_id: run }));
            return data;
        }
        catch (error) {
            const { status } = error;
            if (status === 404)
                return 'missing';
            if (status === 403)
                return undefined;
            throw error;
        }
    };
    const lookUp = (run) => {
        const lookup = lookups.get(run) ??
            getRun(run).catch((error) => {
                lookups.delete(run);
                throw error;
            });
        lookups.set(run, lookup);
        return lookup;
    };
    return {
        async originOf({ repository, workflow, run, attempt = 1 }) {
            const own = ownMarker();
            if (repository === undefined || workflow === undefined || own?.run === undefined)
                return 'unknown';
            if (run === undefined)
                return 'foreign';
            if (run === own.run && attempt <= (own.attempt ?? 1))
                return 'ours';
            if (lookups.size >= maxLookups && !lookups.has(run))
                return 'foreign';
            const found = await lookUp(run);
            if (found === 'missing')
                return typeof (await lookUp(own.run)) === 'object' ? 'foreign' : 'unknown';
            if (typeof found?.path !== 'string' || found.repository?.id === undefined)
                return 'unknown';
            const isSame = String(found.repository.id) === repository &&
                (0,_report_marker_key_js__WEBPACK_IMPORTED_MODULE_0__/* .markerKey */ .s)(found.path.replace(/@.*$/s, '')) === workflow &&
                attempt <= (found.run_attempt ?? 1);
            return isSame ? 'ours' : 'foreign';
        },
    };
};


/***/ }),

/***/ 17382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   k: () => (/* binding */ readLastWriter)
/* harmony export */ });
const writerQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body lastEditedAt author { __typename login } editor { __typename login } }
  }
}`;
const loginOf = (actor) => {
    if (typeof actor?.login !== 'string')
        return undefined;
    const login = actor.login.toLowerCase();
    return actor.__typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
};
const readLastWriter = async ({ octokit }, comment, author, retry) => {
    const { url, body, node: id } = comment;
    const unknown = { url, body, writtenBy: 'unknown' };
    if (id === undefined)
        return unknown;
    const { node } = await retry(() => octokit.graphql(writerQuery, { id })).catch(() => ({}));
    if (typeof node?.body !== 'string' || node.lastEditedAt === undefined)
        return unknown;
    const writer = loginOf(node.lastEditedAt === null ? node.author : node.editor);
    if (writer === undefined)
        return unknown;
    return { url, body: node.body, writtenBy: writer === author ? 'author' : 'another' };
};


/***/ }),

/***/ 47891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseComment),
/* harmony export */   z: () => (/* binding */ ourComments)
/* harmony export */ });
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);

const parseComment = ({ id, html_url: url, body }) => {
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new Error("GitHub's answer was cut off");
    return { id, url, body: typeof body === 'string' ? body : '' };
};
const maxPages = 50;
const compareNewestFirst = (one, other) => {
    if ((0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(one.marker, other.marker))
        return -1;
    if ((0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(other.marker, one.marker))
        return 1;
    return other.id - one.id;
};
const isOurs = async (marker, ownMarker, runs) => {
    if (!(0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameComment */ .kx)(marker, ownMarker))
        return false;
    const origin = await runs.originOf(marker);
    return origin === 'ours' || (origin === 'unknown' && !(0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(marker, ownMarker));
};
const ourComments = ({ octokit, ownerAndRepo }, { author, pull, retry, runs }) => {
    const asOurs = async (comment, ownMarker) => {
        if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== author)
            return undefined;
        const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(comment.body);
        if (marker === undefined || !(await isOurs(marker, ownMarker, runs)))
            return undefined;
        const node = typeof comment.node_id === 'string' ? comment.node_id : undefined;
        return { ...parseComment(comment), marker, node };
    };
    return {
        author,
        asOurs,
        async list(ownMarker) {
            const found = [];
            const seen = new Set();
            for (let page = 1; page <= maxPages; page++) {
                const options = { issue_number: pull, per_page: 100, page };
                const { data, headers } = await retry(() => octokit.rest.issues.listComments({ ...ownerAndRepo, ...options }));
                if (!Array.isArray(data))
                    throw new Error("GitHub's answer was cut off");
                const fresh = data.filter(({ id }) => !seen.has(id));
                for (const comment of fresh) {
                    seen.add(comment.id);
                    const ours = await asOurs(comment, ownMarker);
                    if (ours)
                        found.push(ours);
                }
                if (fresh.length === 0 || !/rel="next"/.test(headers.link ?? ''))
                    return found.sort(compareNewestFirst);
            }
            throw new Error("GitHub's list of comments does not end");
        },
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


/***/ }),

/***/ 74430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubReviewedPlans: () => (/* binding */ gitHubReviewedPlans)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/plan-file.js
var plan_file = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/adapters/github/author.js
var github_author = __webpack_require__(33523);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/adapters/node/proxy.js
var proxy = __webpack_require__(45553);
;// CONCATENATED MODULE: ./lib/adapters/github/download.js



const downloadSigned = async (url, most, limit) => {
    const agents = await (0,proxy/* openAgents */.J)({});
    const received = new Promise((resolve, reject) => {
        const [send, agent] = url.protocol === 'https:' ? [external_node_https_.request, agents.https] : [external_node_http_.request, agents.http];
        const sent = send(url, { agent, signal: limit, headers: { 'user-agent': 'batch-job-action' } }, (response) => {
            const { statusCode: status = 0 } = response;
            const parts = [];
            let size = 0;
            response.on('data', (part) => {
                size += part.length;
                if (size > most) {
                    resolve(undefined);
                    sent.destroy();
                }
                else
                    parts.push(part);
            });
            response.on('error', reject);
            response.on('end', () => {
                if (status === 200)
                    return resolve(Buffer.concat(parts));
                if (status >= 300 && status < 400)
                    return resolve(undefined);
                const message = `the artifact was answered with status ${status}`;
                return reject(Object.assign(new Error(message), { status, response: { headers: {} } }));
            });
        });
        sent.on('error', reject);
        sent.end();
    });
    return received.finally(agents.close);
};

// EXTERNAL MODULE: ./lib/adapters/github/known-runs.js
var known_runs = __webpack_require__(38384);
// EXTERNAL MODULE: ./lib/adapters/github/last-writer.js
var last_writer = __webpack_require__(17382);
// EXTERNAL MODULE: ./lib/adapters/github/our-comments.js
var our_comments = __webpack_require__(47891);
// EXTERNAL MODULE: ./lib/adapters/github/refusals.js
var refusals = __webpack_require__(48509);
// EXTERNAL MODULE: ./lib/adapters/github/repository-calls.js
var repository_calls = __webpack_require__(40360);
// EXTERNAL MODULE: ./lib/adapters/github/retry.js
var retry = __webpack_require__(74800);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/github/zip-entry.js

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
const sizes = { file: 30, entry: 46, end: 22 };
const maxComment = 0xffff;
const findEnd = (zip) => {
    for (let at = zip.length - sizes.end; at >= Math.max(0, zip.length - sizes.end - maxComment); at--)
        if (zip.readUInt32LE(at) === signatures.end && at + sizes.end + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    return undefined;
};
const entriesOf = (zip) => {
    const end = findEnd(zip);
    if (end === undefined)
        return undefined;
    const count = zip.readUInt16LE(end + 10);
    const entries = [];
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        if (at + sizes.entry > end || zip.readUInt32LE(at) !== signatures.entry)
            return undefined;
        const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
        const next = at + sizes.entry + name + extra + comment;
        if (next > end)
            return undefined;
        entries.push({
            name: zip.toString('utf8', at + sizes.entry, at + sizes.entry + name),
            flags: zip.readUInt16LE(at + 8),
            method: zip.readUInt16LE(at + 10),
            checksum: zip.readUInt32LE(at + 16),
            packed: zip.readUInt32LE(at + 20),
            size: zip.readUInt32LE(at + 24),
            at: zip.readUInt32LE(at + 42),
        });
        at = next;
    }
    return entries;
};
const packedBytes = (zip, { at, packed }) => {
    if (at + sizes.file > zip.length || zip.readUInt32LE(at) !== signatures.file)
        return undefined;
    const start = at + sizes.file + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    return start + packed > zip.length ? undefined : zip.subarray(start, start + packed);
};
const unpacked = ({ method, size }, bytes) => {
    if (method === 0)
        return bytes;
    if (method !== 8)
        return undefined;
    try {
        return (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, size) });
    }
    catch {
        return undefined;
    }
};
const readZipEntry = (bytes, name, most) => {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [entry, ...others] = entriesOf(zip)?.filter((one) => one.name === name) ?? [];
    if (entry === undefined || others.length > 0 || (entry.flags & 1) === 1 || entry.size > most)
        return undefined;
    const packed = packedBytes(zip, entry);
    const found = packed && unpacked(entry, packed);
    return found?.length === entry.size && (0,external_node_zlib_.crc32)(found) === entry.checksum ? found : undefined;
};

;// CONCATENATED MODULE: ./lib/adapters/github/reviewed-plans.js











const planTime = 30_000;
const maxPages = 10;
const planName = 'plan.json';
const statusOf = (error) => error?.status;
const cutOff = () => new Error("GitHub's answer was cut off");
const allPages = async (page) => {
    const all = [];
    for (let number = 1; number <= maxPages; number++) {
        const items = await page(number);
        if (!Array.isArray(items))
            throw cutOff();
        all.push(...items);
        if (items.length < 100)
            break;
    }
    return all;
};
const refusalOf = (error, repository) => {
    const given = error;
    const hint = 'Add `actions: read` and `pull-requests: read` to the permissions of the job.';
    if (given.status === 403 && !(0,retry/* isRateLimit */.a5)(given))
        return new refused/* Refused */.L({
            code: 'github/denied',
            message: 'The token may not read pull requests, runs or artifacts of this repository.',
            hint,
            cause: error,
        });
    if (given.status === 404)
        return new refused/* Refused */.L({
            code: 'github/not-found',
            message: `GitHub shows the pull requests and runs of ${repository} not to the token.`,
            hint,
            cause: error,
        });
    return (0,refusals/* githubRefusal */.e)(error, 0);
};
const mergedPulls = async ({ octokit, ownerAndRepo }, retry, commit) => {
    const pulls = await allPages((page) => retry(async () => {
        const options = { commit_sha: commit, per_page: 100, page };
        return (await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...ownerAndRepo, ...options })).data;
    }));
    return pulls
        .filter(({ merged_at: merged, merge_commit_sha: made }) => merged && made === commit)
        .map(({ number, head: { sha: head } }) => ({ number, head }));
};
const readRun = async ({ octokit, ownerAndRepo }, retry, id) => {
    const { data } = await retry(() => octokit.rest.actions.getWorkflowRun({ ...ownerAndRepo, run_id: id }));
    const { path, head_sha: commit, repository, head_repository: source, run_attempt: attempts = 1 } = data;
    if (data.id !== id || typeof path !== 'string' || typeof commit !== 'string' || repository?.id === undefined)
        throw cutOff();
    return {
        repository: String(repository.id),
        ...(source?.id === undefined ? {} : { headRepository: String(source.id) }),
        commit,
        workflow: path.replace(/@.*$/s, ''),
        attempts,
    };
};
const listArtifacts = async ({ octokit, ownerAndRepo }, retry, run) => {
    const found = await allPages((page) => retry(async () => {
        const options = { run_id: run, per_page: 100, page };
        return (await octokit.rest.actions.listWorkflowRunArtifacts({ ...ownerAndRepo, ...options })).data.artifacts;
    }));
    return found.map(({ id, name, expired }) => ({ id, name, expired })).sort((one, other) => other.id - one.id);
};
const signedUrl = async ({ octokit, ownerAndRepo }, retry, artifact) => {
    const { headers } = await retry(() => octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', {
        ...ownerAndRepo,
        artifact_id: artifact,
        request: { redirect: 'manual' },
    }));
    if (typeof headers.location !== 'string' || !URL.canParse(headers.location))
        throw cutOff();
    return new URL(headers.location);
};
const isSafe = (url, apiUrl) => url.protocol === 'https:' || (url.protocol === 'http:' && url.host === new URL(apiUrl).host);
const gitHubReviewedPlans = (settings) => {
    const call = (0,repository_calls/* repositoryCalls */.k)(settings);
    const ask = async (work) => {
        try {
            return await call(planTime, work);
        }
        catch (error) {
            settings.signal.throwIfAborted();
            if (error instanceof refused/* Refused */.L)
                throw error;
            throw refusalOf(error, settings.repository);
        }
    };
    return {
        mergedPulls: (commit) => ask((github, retry) => mergedPulls(github, retry, commit)),
        newestComment: (pull, marker) => ask(async (github, retry) => {
            const author = (await (0,github_author/* findAuthor */.T)(github, settings.token, retry)).toLowerCase();
            const runs = (0,known_runs/* knownRuns */.C)(github, retry, () => marker);
            const [newest] = await (0,our_comments/* ourComments */.z)(github, { author, pull, retry, runs }).list(marker);
            return newest && (0,last_writer/* readLastWriter */.k)(github, newest, author, retry);
        }),
        run: async (id) => {
            try {
                return await ask((github, retry) => readRun(github, retry, id));
            }
            catch (error) {
                if (error instanceof refused/* Refused */.L && statusOf(error.cause) === 404)
                    return undefined;
                throw error;
            }
        },
        artifacts: (run) => ask((github, retry) => listArtifacts(github, retry, run)),
        planIn: (artifact) => ask(async (github, retry) => {
            try {
                const url = await signedUrl(github, retry, artifact);
                if (!isSafe(url, settings.apiUrl))
                    return undefined;
                const limit = AbortSignal.any([settings.signal, AbortSignal.timeout(Math.max(1, retry.remaining()))]);
                const zip = await retry(() => downloadSigned(url, plan_file/* mostArtifactBytes */.TI, limit));
                const found = zip && readZipEntry(zip, planName, plan_file/* mostPlanBytes */.KA);
                return found && new TextDecoder().decode(found);
            }
            catch (error) {
                if (statusOf(error) === 404 || statusOf(error) === 410)
                    return undefined;
                throw error;
            }
        }),
    };
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


/***/ }),

/***/ 53086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   LB: () => (/* binding */ stageResults),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Vr: () => (/* binding */ writtenFacts),
/* harmony export */   X9: () => (/* binding */ readMarkerLine),
/* harmony export */   dR: () => (/* binding */ withNewMarker),
/* harmony export */   f_: () => (/* binding */ keepingPlan),
/* harmony export */   kx: () => (/* binding */ isSameComment),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   tt: () => (/* binding */ withPlanOf)
/* harmony export */ });
/* unused harmony export stageStates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _marker_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30412);


const stageStates = ['planned', 'unchanged', 'deploying', 'deployed', 'failed', 'stopped', 'torn-down'];
const stageResults = [
    'no-changes',
    'changes',
    'data-loss',
    'refused',
    'failed',
    'deployed',
    'rolled-back',
];
const isLabelSubject = (text) => /^[\w./-]{3,38}$/.test(text);
const slotKey = (slot) => {
    const written = (0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(slot);
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
const isKey = (text) => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);
const lineOf = (key, facts) => `<!-- ${[`batch-job:${key}`, ...writtenFacts(facts)].join(' ')} -->`;
const writtenFacts = ({ repository, workflow, run, attempt, commit, quiet, plan, offline, planRun, section, state, label, result, }) => {
    const isSection = section !== undefined && isKey(section);
    return [
        ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
        ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
        ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
        ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
        ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
        ...(quiet ? ['quiet=1'] : []),
        ...(plan !== undefined && /^v1:[\da-f]{64}$/.test(plan) ? [`plan=${(0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(plan)}`] : []),
        ...(offline ? ['offline=1'] : []),
        ...(planRun === undefined ? [] : [`planrun=${Math.trunc(planRun)}`]),
        ...(isSection ? [`section=${section}`] : []),
        ...(isSection && state !== undefined ? [`state=${state}`] : []),
        ...(label !== undefined && isLabelSubject(label) ? [`label=${(0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(label)}`] : []),
        ...(result === undefined ? [] : [`result=${result}`]),
    ];
};
const markerLine = ({ slot, ...facts }) => lineOf(slotKey(slot), facts);
const readMarkerLine = ({ slotKey: key, ...facts }) => lineOf(key, facts);
const readMarker = (body) => {
    const found = /^<!-- batch-job:(\S+)((?: \w+=[\w%.-]+)*) -->\r?(?:\n|$)/.exec(body);
    return found?.[1] ? { slotKey: found[1], ...readFacts(found[2] ?? '') } : undefined;
};
const readFacts = (words) => {
    const facts = new Map(words.split(' ').map((fact) => fact.split('=')));
    const number = (name) => {
        const digits = facts.get(name.toLowerCase());
        return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
    };
    const text = (name) => {
        const value = facts.get(name);
        return value ? { [name]: value } : {};
    };
    const [, plan] = /^v1%3A([\da-f]{64})$/.exec(facts.get('plan') ?? '') ?? [];
    const state = stageStates.find((one) => one === facts.get('state'));
    const label = (facts.get('label') ?? '').replaceAll('%2F', '/').replaceAll('%2D', '-');
    const result = stageResults.find((one) => one === facts.get('result'));
    return {
        ...text('repository'),
        ...text('workflow'),
        ...number('run'),
        ...number('attempt'),
        ...text('commit'),
        ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
        ...(plan === undefined ? {} : { plan: `v1:${plan}`, ...number('planRun') }),
        ...(facts.get('offline') === '1' ? { offline: true } : {}),
        ...text('section'),
        ...(state === undefined ? {} : { state }),
        ...(isLabelSubject(label) ? { label } : {}),
        ...(result === undefined ? {} : { result }),
    };
};
const isSameComment = (one, other) => one.slotKey === other.slotKey && one.repository === other.repository && one.workflow === other.workflow;
const isNewer = (one, than) => {
    const [run, other] = [one.run ?? -1, than.run ?? -1];
    return run > other || (run === other && (one.attempt ?? 0) > (than.attempt ?? 0));
};
const withNewMarker = (body, posting, slot) => {
    const marker = readMarker(body);
    if (marker === undefined)
        return undefined;
    const { slotKey: key, ...facts } = marker;
    const kept = facts.run === undefined || isNewer(facts, posting) ? { ...facts, ...posting } : facts;
    const line = slot === undefined ? lineOf(key, kept) : lineOf(slotKey(slot), { ...kept, section: facts.section ?? key });
    return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};
const keepingPlan = (facts, replaced) => {
    const { plan, run, planRun = run } = replaced ?? {};
    if (facts.plan !== undefined || facts.offline)
        return facts;
    return plan === undefined || planRun === undefined ? facts : { ...facts, plan, planRun };
};
const withPlanOf = (body, replaced) => {
    const marker = readMarker(body);
    if (marker === undefined)
        return body;
    return `${readMarkerLine(keepingPlan(marker, replaced))}${body.slice(body.indexOf('-->') + 3)}`;
};


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ mostPlanBytes),
/* harmony export */   TI: () => (/* binding */ mostArtifactBytes),
/* harmony export */   eS: () => (/* binding */ planFile)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);

const mostPlanBytes = 16 * 1024 * 1024;
const mostArtifactBytes = 4 * 1024 * 1024;
const planningRun = ({ run, attempt, commit }) => {
    if (run === undefined)
        return {};
    const isCommit = commit !== undefined && /^[\da-f]{40,64}$/.test(commit);
    return { run: { id: run, ...(attempt === undefined ? {} : { attempt }), ...(isCommit ? { commit } : {}) } };
};
const planFile = (review, run = {}) => {
    const document = { version: 1, ...planningRun(run), ...review };
    return `${JSON.stringify((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedDeep */ .Bb)(document), null, 2)}\n`;
};


/***/ })

};

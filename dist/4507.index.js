export const id = 4507;
export const ids = [4507];
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

/***/ 24507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubConversation: () => (/* binding */ githubConversation)
});

// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/github/author.js
var github_author = __webpack_require__(33523);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
;// CONCATENATED MODULE: ./lib/adapters/github/edits.js
const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { userContentEdits(first: 10) { nodes { editedAt diff } } } }
}`;
const isSameText = (one, other) => one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
const findEditsBetween = async ({ octokit }, before, written, retry) => {
    if (before.node === undefined)
        return [];
    const id = before.node;
    const response = await retry(() => octokit.graphql(editsQuery, { id })).catch(() => ({}));
    const edits = response.node?.userContentEdits?.nodes ?? [];
    const texts = edits
        .flatMap((edit) => (typeof edit?.diff === 'string' ? [{ at: String(edit.editedAt), text: edit.diff }] : []))
        .sort((one, other) => (one.at < other.at ? 1 : -1))
        .map(({ text }) => text);
    const own = texts.findIndex((text) => isSameText(text, written));
    const older = texts.slice(own + 1);
    const start = older.findIndex((text) => isSameText(text, before.body));
    return own < 0 || start < 0 ? [] : older.slice(0, start);
};

// EXTERNAL MODULE: ./lib/report/marker-key.js
var marker_key = __webpack_require__(30412);
;// CONCATENATED MODULE: ./lib/adapters/github/known-runs.js

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
                (0,marker_key/* markerKey */.s)(found.path.replace(/@.*$/s, '')) === workflow &&
                attempt <= (found.run_attempt ?? 1);
            return isSame ? 'ours' : 'foreign';
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/our-comments.js

const parseComment = ({ id, html_url: url, body }) => {
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new Error("GitHub's answer was cut off");
    return { id, url, body: typeof body === 'string' ? body : '' };
};
const maxPages = 50;
const compareNewestFirst = (one, other) => {
    if ((0,report_marker/* isNewer */.U4)(one.marker, other.marker))
        return -1;
    if ((0,report_marker/* isNewer */.U4)(other.marker, one.marker))
        return 1;
    return other.id - one.id;
};
const isOurs = async (marker, ownMarker, runs) => {
    if (!(0,report_marker/* isSameComment */.kx)(marker, ownMarker))
        return false;
    const origin = await runs.originOf(marker);
    return origin === 'ours' || (origin === 'unknown' && !(0,report_marker/* isNewer */.U4)(marker, ownMarker));
};
const ourComments = ({ octokit, ownerAndRepo }, { author, pull, retry, runs }) => {
    const asOurs = async (comment, ownMarker) => {
        if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== author)
            return undefined;
        const marker = (0,report_marker/* readMarker */.t7)(comment.body);
        if (marker === undefined || !(await isOurs(marker, ownMarker, runs)))
            return undefined;
        const node = typeof comment.node_id === 'string' ? comment.node_id : undefined;
        return { ...parseComment(comment), marker, node };
    };
    return {
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

// EXTERNAL MODULE: ./lib/adapters/github/refusals.js
var refusals = __webpack_require__(48509);
// EXTERNAL MODULE: ./lib/adapters/github/retry.js
var github_retry = __webpack_require__(74800);
;// CONCATENATED MODULE: ./lib/adapters/github/conversation.js









const isGone = (error) => [404, 410].includes(error.status ?? 0);
const githubConversation = ({ pull, clock, ...settings }) => {
    const retry = (0,github_retry/* createRetry */.Xd)(clock ?? (0,aws_clock/* systemClock */.ml)(settings.signal), settings.signal);
    let ownMarker;
    const open = async () => {
        const github = await (0,client/* openGitHub */.o)(settings, retry.remaining);
        const author = (await (0,github_author/* findAuthor */.T)(github, settings.token, retry)).toLowerCase();
        const runs = knownRuns(github, retry, () => ownMarker);
        return { ...github, comments: ourComments(github, { author, pull, retry, runs }) };
    };
    let connection;
    const connect = () => {
        connection ??= open().catch((error) => {
            connection = undefined;
            throw error;
        });
        return connection;
    };
    const remove = async (spare, marker) => {
        const { octokit, ownerAndRepo } = await connect();
        let removed = 0;
        for (const { id } of spare.filter((one) => !(0,report_marker/* isNewer */.U4)(one.marker, marker)))
            try {
                await retry(() => octokit.rest.issues.deleteComment({ ...ownerAndRepo, comment_id: id }));
                removed += 1;
            }
            catch (error) {
                settings.signal.throwIfAborted();
                if ((0,github_retry/* isOutcomeUnknown */.B1)(error))
                    return removed;
            }
        return removed;
    };
    const create = async (body) => {
        const { octokit, ownerAndRepo } = await connect();
        try {
            const made = await retry.onlyRateLimits(() => octokit.rest.issues.createComment({ ...ownerAndRepo, issue_number: pull, body }));
            return parseComment(made.data);
        }
        catch (error) {
            if ((0,github_retry/* isOutcomeUnknown */.B1)(error))
                return { lost: error };
            throw error;
        }
    };
    const update = async (before, body, marker) => {
        const { octokit, ownerAndRepo, comments } = await connect();
        const comment = { ...ownerAndRepo, comment_id: before.id };
        const write = (text) => retry(() => octokit.rest.issues.updateComment({ ...comment, body: text }));
        try {
            const { data } = await retry(() => octokit.rest.issues.getComment({ ...comment }));
            const now = await comments.asOurs(data, marker);
            if (now === undefined)
                return undefined;
            const { id, url } = now;
            if ((0,report_marker/* isNewer */.U4)(now.marker, marker))
                return { kind: 'newer', id, url };
            if (isSameText(now.body, body))
                return { kind: 'kept', id, url };
            await write(body);
            for (const text of await findEditsBetween(await connect(), now, body, retry)) {
                const ours = await comments.asOurs({ ...data, body: text }, marker);
                if (ours === undefined || !(0,report_marker/* isNewer */.U4)(ours.marker, marker))
                    continue;
                await write(text);
                return { kind: 'newer', id, url };
            }
            return { kind: 'updated', id, url };
        }
        catch (error) {
            if (isGone(error))
                return undefined;
            throw error;
        }
    };
    const keepNewest = async (made, marker) => {
        const { comments } = await connect();
        const [kept = made, ...others] = await comments.list(marker);
        const removed = await remove(others, marker);
        return { kind: kept.id === made.id ? 'created' : 'newer', id: kept.id, url: kept.url, removed };
    };
    const updateOrCreate = async (body, marker) => {
        const { comments } = await connect();
        let lost;
        for (let attempt = 1; attempt <= github_retry/* maxAttempts */.F3 + 1; attempt++) {
            const [newest, ...spare] = await comments.list(marker);
            if (newest !== undefined) {
                const updated = await update(newest, body, marker);
                if (updated === undefined)
                    continue;
                const kind = lost && updated.kind === 'kept' ? 'created' : updated.kind;
                return { ...updated, kind, removed: await remove(spare, marker) };
            }
            if (lost && attempt > github_retry/* maxAttempts */.F3)
                throw lost;
            const made = await create(body);
            if (!('lost' in made))
                return keepNewest(made, marker);
            lost = made.lost;
            if (attempt < github_retry/* maxAttempts */.F3)
                await retry.wait(lost, attempt);
        }
        throw Object.assign(new Error('the comment vanished each time it was written'), { status: 409 });
    };
    const runFor = async (marker, { most = github_retry/* timeBudget */.B6 }, work) => {
        ownMarker = marker;
        try {
            return await retry.within(most, work);
        }
        catch (error) {
            throw (0,refusals/* githubRefusal */.e)(error, pull);
        }
    };
    return {
        head: async () => {
            try {
                return await retry.within(github_retry/* timeBudget */.B6, async () => {
                    const { octokit, ownerAndRepo } = await connect();
                    const { data } = await retry(() => octokit.rest.pulls.get({ ...ownerAndRepo, pull_number: pull }));
                    return data.head.sha;
                });
            }
            catch (error) {
                throw (0,refusals/* githubRefusal */.e)(error, pull);
            }
        },
        findOwn: (marker, bounds = {}) => runFor(marker, bounds, async () => {
            const { comments } = await connect();
            const [newest] = await comments.list(marker);
            return newest && { id: newest.id, url: newest.url, body: newest.body };
        }),
        post: async (body, bounds = {}) => {
            const marker = (0,report_marker/* readMarker */.t7)(body);
            if (marker === undefined)
                throw new TypeError('what is said begins with a marker');
            return runFor(marker, bounds, () => updateOrCreate(body, marker));
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
        wait,
        remaining,
        within,
    });
};


/***/ }),

/***/ 53086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   dR: () => (/* binding */ withNewMarker),
/* harmony export */   kx: () => (/* binding */ isSameComment),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _marker_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30412);


const slotKey = (slot) => {
    const written = (0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(slot);
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
const isKey = (text) => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);
const lineOf = (key, { repository, workflow, run, attempt, commit, quiet }) => {
    const facts = [
        ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
        ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
        ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
        ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
        ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
        ...(quiet ? ['quiet=1'] : []),
    ];
    return `<!-- ${[`batch-job:${key}`, ...facts].join(' ')} -->`;
};
const markerLine = ({ slot, ...facts }) => lineOf(slotKey(slot), facts);
const readMarker = (body) => {
    const found = /^<!-- batch-job:(\S+)((?: \w+=[\w%.-]+)*) -->\r?(?:\n|$)/.exec(body);
    if (!found?.[1])
        return undefined;
    const facts = new Map((found[2] ?? '').split(' ').map((fact) => fact.split('=')));
    const number = (name) => {
        const digits = facts.get(name);
        return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
    };
    const text = (name) => {
        const value = facts.get(name);
        return value ? { [name]: value } : {};
    };
    return {
        slotKey: found[1],
        ...text('repository'),
        ...text('workflow'),
        ...number('run'),
        ...number('attempt'),
        ...text('commit'),
        ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
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
    const line = lineOf(slot === undefined ? key : slotKey(slot), kept);
    return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};


/***/ })

};

export const id = 7245;
export const ids = [7245];
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

/***/ 27245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIssues: () => (/* binding */ githubIssues)
});

// EXTERNAL MODULE: ./lib/report/issue-marker.js
var issue_marker = __webpack_require__(79144);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/github/author.js
var author = __webpack_require__(33523);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var diagnostics_refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/github/refusals.js
var refusals = __webpack_require__(48509);
// EXTERNAL MODULE: ./lib/adapters/github/retry.js
var github_retry = __webpack_require__(74800);
;// CONCATENATED MODULE: ./lib/adapters/github/issue-refusals.js



const issueRefusal = (error) => {
    if (error instanceof diagnostics_refused/* Refused */.L)
        return error;
    const given = error;
    const refused = (code, message, hint) => new diagnostics_refused/* Refused */.L({ code, message, hint, cause: error });
    if (given.status === 410)
        return refused('github/not-found', 'The repository has no issues: they are turned off.', 'Turn them on in the settings of the repository (Settings, Features), or set the input that keeps the issue to false (drift-issue, failure-issue).');
    if ((given.status === 403 && !(0,github_retry/* isRateLimit */.a5)(given)) || given.status === 404)
        return refused(given.status === 404 ? 'github/not-found' : 'github/denied', 'The token may not read or write issues of the repository.', 'Add `issues: write` to the permissions of the job, or set the input that keeps the issue to false (drift-issue, failure-issue).');
    return (0,refusals/* githubRefusal */.e)(error, 0);
};

;// CONCATENATED MODULE: ./lib/adapters/github/issues.js







const maxPages = 50;
const parseIssue = ({ number, html_url: url, title, body, state }) => {
    if (typeof number !== 'number' || typeof url !== 'string')
        throw new Error("GitHub's answer was cut off");
    return {
        number,
        url,
        title: String(title ?? ''),
        body: typeof body === 'string' ? body : '',
        isOpen: state === 'open',
    };
};
const hasLabel = ({ labels = [] }, label) => labels.some((one) => one === label || Object(one).name === label);
const compareKept = (one, other) => {
    if (one.isOpen !== other.isOpen)
        return one.isOpen ? -1 : 1;
    return one.isOpen ? one.number - other.number : other.number - one.number;
};
const githubIssues = ({ clock, ...settings }) => {
    const retry = (0,github_retry/* createRetry */.Xd)(clock ?? (0,aws_clock/* systemClock */.ml)(settings.signal), settings.signal);
    const open = async () => {
        const github = await (0,client/* openGitHub */.o)(settings, retry.remaining);
        return { ...github, author: (await (0,author/* findAuthor */.T)(github, settings.token, retry)).toLowerCase() };
    };
    let connection;
    const connect = () => {
        connection ??= open().catch((error) => {
            connection = undefined;
            throw error;
        });
        return connection;
    };
    const refusing = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw issueRefusal(error);
        }
    };
    const listOwn = async (issueKey, label) => {
        const { octokit, ownerAndRepo, author } = await connect();
        const found = [];
        for (let page = 1; page <= maxPages; page++) {
            const options = { labels: label, state: 'all', per_page: 100, page };
            const { data, headers } = await retry(() => octokit.rest.issues.listForRepo({ ...ownerAndRepo, ...options }));
            if (!Array.isArray(data))
                throw new Error("GitHub's answer was cut off");
            for (const issue of data) {
                const isOurs = issue.pull_request === undefined &&
                    String(issue.user?.login).toLowerCase() === author &&
                    hasLabel(issue, label) &&
                    (0,issue_marker/* readIssueMarker */.q)(String(issue.body ?? ''))?.issueKey === issueKey;
                if (isOurs)
                    found.push(parseIssue(issue));
            }
            if (data.length === 0 || !/rel="next"/.test(headers.link ?? ''))
                return found.sort(compareKept);
        }
        throw new Error("GitHub's list of issues does not end");
    };
    return {
        findOwn: (key, label) => refusing(async () => (await listOwn((0,marker/* slotKey */.q8)(key), label))[0]),
        create: ({ title, body, label }) => refusing(async () => {
            const { octokit, ownerAndRepo } = await connect();
            const marker = (0,issue_marker/* readIssueMarker */.q)(body);
            if (marker === undefined)
                throw new TypeError('the body of an issue begins with its marker');
            const make = async () => {
                const { data } = await octokit.rest.issues.create({ ...ownerAndRepo, title, body, labels: [label] });
                return { issue: parseIssue(data), isLabelled: hasLabel(data, label) };
            };
            const find = async () => {
                const ours = await listOwn(marker.issueKey, label);
                const issue = ours.find((one) => (0,issue_marker/* readIssueMarker */.q)(one.body)?.digest === marker.digest);
                return issue && { issue, isLabelled: true };
            };
            const { issue, isLabelled } = await retry.once(make, find);
            if (!isLabelled)
                await retry(() => octokit.rest.issues.addLabels({ ...ownerAndRepo, issue_number: issue.number, labels: [label] }));
            return issue;
        }),
        update: ({ number }, { title, body, isOpen }) => refusing(async () => {
            const { octokit, ownerAndRepo } = await connect();
            await retry(() => octokit.rest.issues.update({
                ...ownerAndRepo,
                issue_number: number,
                ...(title === undefined ? {} : { title }),
                ...(body === undefined ? {} : { body }),
                ...(isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }),
            }));
        }),
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

/***/ 79144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readIssueMarker),
/* harmony export */   w: () => (/* binding */ issueMarkerLine)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);

const issueMarkerLine = ({ key, digest }) => `<!-- batch-job-issue:${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .slotKey */ .q8)(key)} digest=${digest} -->`;
const readIssueMarker = (body) => {
    const [, issueKey, digest] = /^<!-- batch-job-issue:(\S+) digest=([\da-f]{8,64}) -->\r?(?:\n|$)/.exec(body) ?? [];
    return issueKey === undefined || digest === undefined ? undefined : { issueKey, digest };
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


/***/ })

};

export const id = 2346;
export const ids = [2346];
export const modules = {

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

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ tries),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   N8: () => (/* binding */ asker),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/** At most so many tries of one call. */
const tries = 3;
/** Milliseconds that one conversation may take in all: answers that are waited for, and pauses between tries. */
const patience = 90_000;
/** A header of the answer that the error stands for. */
const headerOf = (error, name) => {
    const value = error.response?.headers?.[name];
    return value === undefined ? undefined : String(value);
};
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const isRateLimit = (error) => (error.status === 429 || error.status === 403) &&
    (error.status === 429 ||
        headerOf(error, 'retry-after') !== undefined ||
        headerOf(error, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(error.message));
/** GitHub failed, or nobody knows whether it did what was asked. */
const isLost = (error) => error.status === undefined || error.status >= 500;
/** Milliseconds that `retry-after` asks for: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = (value, now) => {
    const seconds = Number(value);
    const milliseconds = value.trim() === '' || Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1_000;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
};
/**
 * How long to wait before the same call again, in milliseconds; undefined where that would change nothing. A limit says
 * it itself; for a secondary limit that does not, GitHub asks for a minute at least.
 */
const pauseAfter = (error, attempt, pace) => {
    if (isRateLimit(error)) {
        const after = headerOf(error, 'retry-after');
        if (after !== undefined)
            return Math.max(1_000, retryAfter(after, pace.now()) ?? 60_000);
        const reset = Number(headerOf(error, 'x-ratelimit-reset'));
        return headerOf(error, 'x-ratelimit-remaining') === '0' && reset
            ? Math.max(1_000, reset * 1_000 - pace.now())
            : 60_000;
    }
    return isLost(error) ? 1_000 * 3 ** (attempt - 1) * (0.5 + pace.random()) : undefined;
};
/** Calls of one conversation: three tries each, and one budget of time for all. The signal ends every wait. */
const asker = (pace, signal) => {
    let [spent, end] = [0, patience];
    const left = () => end - spent;
    /** Counts the time that work takes. */
    const timed = async (work) => {
        const begun = pace.now();
        try {
            return await work();
        }
        finally {
            spent += Math.max(0, pace.now() - begun);
        }
    };
    const rest = async (error, attempt) => {
        const pause = signal.aborted ? undefined : pauseAfter(error, attempt, pace);
        if (pause === undefined || attempt >= tries || pause > left())
            throw error;
        await timed(() => pace.sleep(pause));
    };
    const asked = async (send, passes) => {
        for (let attempt = 1;; attempt++) {
            if (left() <= 0)
                throw new Error('there was no answer in the time that a comment is worth');
            try {
                return await timed(send);
            }
            catch (error) {
                if (!passes(error))
                    throw error;
                await rest(error, attempt);
            }
        }
    };
    const within = async (most, work) => {
        const whole = end;
        end = Math.min(end, spent + most);
        try {
            return await work();
        }
        finally {
            end = whole;
        }
    };
    return Object.assign((send) => asked(send, () => true), {
        once: (send) => asked(send, isRateLimit),
        rest,
        left,
        within,
    });
};


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubConversation: () => (/* binding */ githubConversation)
});

// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/adapters/aws/wait.js
var wait = __webpack_require__(2513);
// EXTERNAL MODULE: ./lib/adapters/github/ask.js
var github_ask = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/adapters/github/author.js
/**
 * The login under which a token's comments appear. GraphQL's viewer knows it for every kind of token; GET /user only
 * for people's. A token of the workflow begins with `ghs_` and speaks as `github-actions[bot]`:
 * https://docs.github.com/actions/concepts/security/github_token. Throws what GitHub answered where nothing tells it.
 */
const authorOf = async ({ octokit, within }, token, ask) => {
    try {
        const { viewer } = await ask(() => octokit.graphql('{ viewer { login } }', within()));
        if (typeof viewer?.login === 'string' && viewer.login !== '')
            return viewer.login;
    }
    catch (error) {
        if (error.status === 401)
            throw error;
        if (token.startsWith('ghs_'))
            return 'github-actions[bot]';
    }
    const { data } = await ask(() => octokit.rest.users.getAuthenticated(within()));
    return data.login;
};

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/adapters/github/client.js

/** A call that is not answered in this time (milliseconds) counts as lost. */
const answerTime = 20_000;
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Octokit for one repository, and what each call needs of us. `@actions/github` is loaded here and nowhere else. It
 * reads the event's payload while it is loaded, and would fail on a broken one: load it only after that was read.
 * `left` are the milliseconds that are left for an answer.
 */
const openGitHub = async ({ token, apiUrl, repository, signal }, left) => {
    const [owner = '', repo = ''] = repository.split('/');
    // Anything else cannot stand in a header, and would fail in words of the HTTP library.
    if (!/^[!-~]+$/.test(token))
        throw new refused/* Refused */.L({
            code: 'github/bad-token',
            message: 'The token holds characters that no token of GitHub has.',
            hint: 'Look at the secret behind github-token: a line break or a blank may have come along.',
        });
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), log: quiet });
    return {
        octokit,
        place: { owner, repo },
        /** What goes with each call: the signal, and an end to waiting for the answer. */
        within: () => ({
            request: { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.min(answerTime, left())))]) },
        }),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/same-text.js
/** Whether two texts are one comment: GitHub may end lines otherwise and leave out blanks at the end. */
const sameText = (one, other) => one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./lib/adapters/github/edits.js

/** https://docs.github.com/graphql/reference/objects#usercontentedit: `diff` holds the text as that edit left it. */
const edits_history = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { userContentEdits(first: 10) { nodes { editedAt diff } } } }
}`;
/**
 * Texts that others wrote into a comment after it was read as `seen` and before `written` took their place, the last one
 * first: GitHub takes a comment's new text without a condition, and keeps the history of its edits. Empty where the
 * history cannot be had.
 */
const writtenBetween = async ({ octokit, within }, seen, written, ask) => {
    if (seen.node === undefined)
        return [];
    const id = seen.node;
    const answer = await ask(() => octokit.graphql(edits_history, { id, ...within() })).catch(() => ({}));
    const nodes = answer.node?.userContentEdits?.nodes ?? [];
    const texts = nodes
        .flatMap((edit) => (typeof edit?.diff === 'string' ? [{ at: String(edit.editedAt), text: edit.diff }] : []))
        .sort((one, other) => (one.at < other.at ? 1 : -1))
        .map(({ text }) => text);
    const ours = texts.findIndex((text) => sameText(text, written));
    const behind = texts.slice(ours + 1);
    const before = behind.findIndex((text) => sameText(text, seen.body));
    return ours < 0 || before < 0 ? [] : behind.slice(0, before);
};

// EXTERNAL MODULE: ./lib/report/marker-key.js
var marker_key = __webpack_require__(412);
;// CONCATENATED MODULE: ./lib/adapters/github/known-runs.js

/** Runs that are asked for in one conversation: a pull request with more comments of one place is not of our making. */
const mostAsked = 30;
/**
 * Asks GitHub for runs: one is ours if it is of the marker's repository and workflow and has had the attempt. It takes
 * `actions: read` in a private repository; `own` is the marker of our own run, by which a run that is missing is told from one that
 * the token may not see. https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 */
const knownRuns = ({ octokit, place, within }, ask, own) => {
    const answers = new Map();
    /** Returns nothing where the token may not see runs. */
    const read = async (run) => {
        try {
            const { data } = await ask(() => octokit.rest.actions.getWorkflowRun({ ...place, run_id: run, ...within() }));
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
    const answered = (run) => {
        const answer = answers.get(run) ??
            read(run).catch((error) => {
                answers.delete(run);
                throw error;
            });
        answers.set(run, answer);
        return answer;
    };
    return {
        async look({ repository, workflow, run, attempt = 1 }) {
            const ours = own();
            if (repository === undefined || workflow === undefined || ours?.run === undefined)
                return 'unknown';
            if (run === undefined)
                return 'foreign';
            if (run === ours.run && attempt <= (ours.attempt ?? 1))
                return 'ours';
            if (answers.size >= mostAsked && !answers.has(run))
                return 'foreign';
            const found = await answered(run);
            if (found === 'missing')
                return typeof (await answered(ours.run)) === 'object' ? 'foreign' : 'unknown';
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

/** Reads an answer that is a comment. Throws for any other: it was lost on its way, and what was asked may have happened. */
const standingIn = ({ id, html_url: url, body }) => {
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new Error("GitHub's answer was cut off");
    return { id, url, body: typeof body === 'string' ? body : '' };
};
/** Pages of 100 comments: no conversation that people read is longer, and a list that never ends is none. */
const mostPages = 50;
/** Newest run first; of one run the comment that was made last. Everybody who looks chooses the same. */
const byAge = (one, other) => (0,report_marker/* isNewer */.U4)(one.marker, other.marker) ? -1 : (0,report_marker/* isNewer */.U4)(other.marker, one.marker) ? 1 : other.id - one.id;
/**
 * Whether a comment with our author and the place of our marker is ours: GitHub knows its run. Where GitHub cannot be
 * asked, one whose run is not newer than ours: a newer number could be anybody's, and is left alone.
 */
const isOurs = async (marker, speaking, runs) => {
    if (!(0,report_marker/* isSamePlace */.O1)(marker, speaking))
        return false;
    const known = await runs.look(marker);
    return known === 'ours' || (known === 'unknown' && !(0,report_marker/* isNewer */.U4)(marker, speaking));
};
/** Finds comments of ours in a pull request. */
const ourComments = ({ octokit, place, within }, { me, pull, ask, runs }) => {
    const oursIn = async (comment, speaking) => {
        if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== me)
            return undefined;
        const marker = (0,report_marker/* readMarker */.t7)(comment.body);
        if (marker === undefined || !(await isOurs(marker, speaking, runs)))
            return undefined;
        const node = typeof comment.node_id === 'string' ? comment.node_id : undefined;
        return { ...standingIn(comment), marker, node };
    };
    return {
        oursIn,
        /** All comments of ours at the place of a marker, by age; every page is read. */
        async list(speaking) {
            const found = [];
            const seen = new Set();
            for (let page = 1; page <= mostPages; page++) {
                const { data, headers } = await ask(() => octokit.rest.issues.listComments({ ...place, issue_number: pull, per_page: 100, page, ...within() }));
                if (!Array.isArray(data))
                    throw new Error("GitHub's answer was cut off");
                const fresh = data.filter(({ id }) => !seen.has(id));
                for (const comment of fresh) {
                    seen.add(comment.id);
                    const ours = await oursIn(comment, speaking);
                    if (ours)
                        found.push(ours);
                }
                if (fresh.length === 0 || !/rel="next"/.test(headers.link ?? ''))
                    return found.sort(byAge);
            }
            throw new Error("GitHub's list of comments does not end");
        },
    };
};

// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/adapters/github/refusals.js



/** What GitHub names as needed: `issues=write; pull_requests=write`, either of which is enough. */
const accepted = (error) => {
    const named = (0,github_ask/* headerOf */.rR)(error, 'x-accepted-github-permissions');
    return named ? ` GitHub asks for ${(0,visible/* visible */.RK)(named).replaceAll('; ', ' or ')}.` : '';
};
const forks = 'Pull requests of forks and of Dependabot get a token that only reads.';
/** Octokit ends its messages with the address of a page. */
const wordsOf = (error) => (0,visible/* visible */.RK)(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);
/** What GitHub answered to a comment, as a refusal with the way out. `pull` is the number of the pull request. */
const githubRefusal = (error, pull) => {
    if (error instanceof refused/* Refused */.L)
        return error;
    const given = error;
    const { status } = given;
    const about = (code, message, hint) => new refused/* Refused */.L({ code, message, hint, cause: error });
    if ((0,github_ask/* isRateLimit */.a5)(given))
        return about('github/rate-limited', `GitHub asked for a pause longer than a comment is worth (${wordsOf(given)}).`, 'Run the job again later. Fewer runs at the same moment help too.');
    if (status === 401)
        return about('github/bad-token', 'GitHub does not know the token.', "Leave github-token out, or give one that has not run out: the workflow's own is `${{ github.token }}`.");
    if (status === 403 && /locked/i.test(given.message))
        return about('github/locked', `The conversation of pull request ${pull} is locked: only people who may write to the repository can speak.`, 'Unlock it and run the job again, or set comment: never.');
    if (status === 403)
        return about('github/denied', `The token may not comment on pull request ${pull} (${wordsOf(given)}).`, `Add \`pull-requests: write\` to the permissions of the job.${accepted(given)} ${forks}`);
    if (status === 404)
        return about('github/not-found', `There is no pull request ${pull} that the token could see or comment on.`, `Add \`pull-requests: write\` to the permissions of the job.${accepted(given)} A token of one's own must reach this repository.`);
    if ((0,github_ask/* isLost */.JD)(given))
        return about('github/unreachable', `GitHub could not be reached, or failed (${status === undefined || !given.response ? '' : `${status}: `}${wordsOf(given)}).`, 'Run the job again; see https://www.githubstatus.com.');
    return about('github/refused', `GitHub refused (${status}: ${wordsOf(given)}).`, 'The reason is in its own words.');
};

;// CONCATENATED MODULE: ./lib/adapters/github/conversation.js










const isGone = (error) => [404, 410].includes(error.status ?? 0);
/**
 * The conversation of a pull request on GitHub. Nothing is loaded or asked before the first word, and all that is asked
 * shares one budget of time.
 */
const githubConversation = ({ pull, pace, ...settings }) => {
    const ask = (0,github_ask/* asker */.N8)(pace ?? (0,wait/* realPace */.Of)(settings.signal), settings.signal);
    let speaking;
    const open = async () => {
        const github = await openGitHub(settings, ask.left);
        const me = (await authorOf(github, settings.token, ask)).toLowerCase();
        const runs = knownRuns(github, ask, () => speaking);
        return { ...github, comments: ourComments(github, { me, pull, ask, runs }) };
    };
    let opened;
    const known = () => {
        // A conversation that failed to open is opened anew for the next call.
        opened ??= open().catch((error) => {
            opened = undefined;
            throw error;
        });
        return opened;
    };
    /** Removes comments that said the same before; one that cannot be removed does no harm, a newer run's stays. */
    const remove = async (spare, marker) => {
        const { octokit, place, within } = await known();
        let removed = 0;
        for (const { id } of spare.filter((one) => !(0,report_marker/* isNewer */.U4)(one.marker, marker)))
            try {
                await ask(() => octokit.rest.issues.deleteComment({ ...place, comment_id: id, ...within() }));
                removed += 1;
            }
            catch (error) {
                settings.signal.throwIfAborted();
                if ((0,github_ask/* isLost */.JD)(error))
                    return removed;
            }
        return removed;
    };
    /** A new comment; nothing where its answer was lost, so that it must be looked for. */
    const create = async (body) => {
        const { octokit, place, within } = await known();
        try {
            const made = await ask.once(() => octokit.rest.issues.createComment({ ...place, issue_number: pull, body, ...within() }));
            return standingIn(made.data);
        }
        catch (error) {
            if ((0,github_ask/* isLost */.JD)(error))
                return { lost: error };
            throw error;
        }
    };
    /** Writes over a comment of ours, unless a newer run was faster; undefined where it is not there any more. */
    const renew = async (before, body, marker) => {
        const { octokit, place, within, comments } = await known();
        const comment = { ...place, comment_id: before.id };
        const write = (text) => ask(() => octokit.rest.issues.updateComment({ ...comment, body: text, ...within() }));
        try {
            const { data } = await ask(() => octokit.rest.issues.getComment({ ...comment, ...within() }));
            const now = await comments.oursIn(data, marker);
            if (now === undefined)
                return undefined;
            const { id, url } = now;
            if ((0,report_marker/* isNewer */.U4)(now.marker, marker))
                return { kind: 'newer', id, url };
            if (sameText(now.body, body))
                return { kind: 'kept', id, url };
            await write(body);
            const faster = await writtenBetween(await known(), now, body, ask);
            for (const text of faster) {
                const ours = await comments.oursIn({ ...data, body: text }, marker);
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
    const say = async (body, marker) => {
        const { comments } = await known();
        let lost;
        for (let attempt = 1; attempt <= github_ask/* tries */.A0 + 1; attempt++) {
            const [newest, ...spare] = await comments.list(marker);
            if (newest !== undefined) {
                const said = await renew(newest, body, marker);
                if (said === undefined)
                    continue;
                const kind = lost && said.kind === 'kept' ? 'created' : said.kind;
                return { ...said, kind, removed: await remove(spare, marker) };
            }
            if (lost && attempt > github_ask/* tries */.A0)
                throw lost;
            const made = await create(body);
            if ('lost' in made) {
                lost = made.lost;
                if (attempt < github_ask/* tries */.A0)
                    await ask.rest(lost, attempt);
                continue;
            }
            // Another run may have made one at the same moment: of the two the newer run's stays.
            const [kept = made, ...others] = await comments.list(marker);
            const removed = await remove(others, marker);
            return { kind: kept.id === made.id ? 'created' : 'newer', id: kept.id, url: kept.url, removed };
        }
        throw Object.assign(new Error('the comment vanished each time it was written'), { status: 409 });
    };
    /** Does what is asked as one that speaks with this marker, in the time that it may take. */
    const as = async (marker, { most = github_ask/* patience */._L }, work) => {
        speaking = marker;
        try {
            return await ask.within(most, work);
        }
        catch (error) {
            throw githubRefusal(error, pull);
        }
    };
    return {
        standing: (marker, bounds = {}) => as(marker, bounds, async () => {
            const { comments } = await known();
            const [newest] = await comments.list(marker);
            return newest && { id: newest.id, url: newest.url, body: newest.body };
        }),
        say: async (body, bounds = {}) => {
            const marker = (0,report_marker/* readMarker */.t7)(body);
            if (marker === undefined)
                throw new TypeError('what is said begins with a marker');
            return as(marker, bounds, () => say(body, marker));
        },
    };
};


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   Gl: () => (/* binding */ restamped),
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony export slotKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _marker_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(412);


/** A slot as a marker holds it: as `markerKey` writes it, at most 120 characters; equal slots are equal. */
const slotKey = (slot) => {
    const written = (0,_marker_key_js__WEBPACK_IMPORTED_MODULE_1__/* .markerKey */ .s)(slot);
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
/** Whether a text can stand in an HTML comment as a fact of a marker. */
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
/**
 * `<!-- batch-job:<slot> repository=1 workflow=<path> run=7 attempt=1 commit=<hash> -->`, the first line of a comment.
 */
const markerLine = ({ slot, ...facts }) => lineOf(slotKey(slot), facts);
/** Returns a comment's marker, its slot as `slotKey` writes it; undefined unless the first line is one. */
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
/** Whether two markers are about one comment: of the same repository, workflow and slot. */
const isSamePlace = (one, other) => one.slotKey === other.slotKey && one.repository === other.repository && one.workflow === other.workflow;
/** Whether one run came after the other: by its number, then by its attempt. What names no run is older than all. */
const isNewer = (one, than) => {
    const [run, other] = [one.run ?? -1, than.run ?? -1];
    return run > other || (run === other && (one.attempt ?? 0) > (than.attempt ?? 0));
};
/**
 * A body with another first line: in another slot, if one is named, and with the run that posts it where it names none
 * or one that is yet to come. Nothing if the body has no marker.
 */
const restamped = (body, posting, slot) => {
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

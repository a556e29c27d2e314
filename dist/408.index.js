export const id = 408;
export const ids = [408];
export const modules = {

/***/ 2513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ realPace),
/* harmony export */   x: () => (/* binding */ delays)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The real clock. Every sleep ends when the signal does, so that no timer keeps a finished run alive. */
const realPace = (signal) => ({
    now: Date.now,
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
    linger: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    uuid: () => globalThis.crypto.randomUUID(),
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

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubConversation: () => (/* binding */ githubConversation)
});

// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/adapters/aws/wait.js
var wait = __webpack_require__(2513);
;// CONCATENATED MODULE: ./lib/adapters/github/ask.js
/** At most so many tries of one call, and so long waited in all for one conversation (milliseconds). */
const tries = 3;
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
/**
 * How long to wait before the same call again, in milliseconds; undefined where that would change nothing. A limit says
 * it itself; for a secondary limit that does not, GitHub asks for a minute at least.
 */
const pauseAfter = (error, attempt, pace) => {
    if (isRateLimit(error)) {
        const after = headerOf(error, 'retry-after');
        if (after !== undefined)
            return Math.max(1, Number(after) || 60) * 1_000;
        const reset = Number(headerOf(error, 'x-ratelimit-reset'));
        return headerOf(error, 'x-ratelimit-remaining') === '0' && reset
            ? Math.max(1_000, reset * 1_000 - pace.now())
            : 60_000;
    }
    return isLost(error) ? 1_000 * 3 ** (attempt - 1) * (0.5 + pace.random()) : undefined;
};
/** Calls of one conversation: three tries each, and one budget of waiting for all. The signal ends every wait. */
const asker = (pace, signal) => {
    let left = patience;
    const rest = async (error, attempt) => {
        const pause = signal.aborted ? undefined : pauseAfter(error, attempt, pace);
        if (pause === undefined || attempt >= tries || pause > left)
            throw error;
        left -= pause;
        await pace.sleep(pause);
    };
    const asked = async (send, passes) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await send();
            }
            catch (error) {
                if (!passes(error))
                    throw error;
                await rest(error, attempt);
            }
        }
    };
    return Object.assign((send) => asked(send, () => true), {
        once: (send) => asked(send, isRateLimit),
        rest,
    });
};

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
 */
const openGitHub = async ({ token, apiUrl, repository, signal }) => {
    const [owner = '', repo = ''] = repository.split('/');
    // Anything else cannot stand in a header, and would fail in words of the HTTP library.
    if (!/^[!-~]+$/.test(token))
        throw new refused/* Refused */.L({
            code: 'github/bad-token',
            message: 'The token holds characters that no token of GitHub has.',
            hint: 'Look at the secret behind github-token: a line break or a blank may have come along.',
        });
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), log: quiet });
    return {
        octokit,
        place: { owner, repo },
        /** What goes with each call: the signal, and an end to waiting for the answer. */
        within: () => ({ request: { signal: AbortSignal.any([signal, AbortSignal.timeout(answerTime)]) } }),
    };
};

// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/adapters/github/refusals.js



/** What GitHub names as needed: `issues=write; pull_requests=write`, either of which is enough. */
const accepted = (error) => {
    const named = headerOf(error, 'x-accepted-github-permissions');
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
    if (isRateLimit(given))
        return about('github/rate-limited', `GitHub asked for a pause longer than a comment is worth (${wordsOf(given)}).`, 'Run the job again later. Fewer runs at the same moment help too.');
    if (status === 401)
        return about('github/bad-token', 'GitHub does not know the token.', "Leave github-token out, or give one that has not run out: the workflow's own is `${{ github.token }}`.");
    if (status === 403 && /locked/i.test(given.message))
        return about('github/locked', `The conversation of pull request ${pull} is locked: only people who may write to the repository can speak.`, 'Unlock it and run the job again, or set comment: never.');
    if (status === 403)
        return about('github/denied', `The token may not comment on pull request ${pull} (${wordsOf(given)}).`, `Add \`pull-requests: write\` to the permissions of the job.${accepted(given)} ${forks}`);
    if (status === 404)
        return about('github/not-found', `There is no pull request ${pull} that the token could see or comment on.`, `Add \`pull-requests: write\` to the permissions of the job.${accepted(given)} A token of one's own must reach this repository.`);
    if (isLost(given))
        return about('github/unreachable', `GitHub could not be reached, or failed (${status === undefined || !given.response ? '' : `${status}: `}${wordsOf(given)}).`, 'Run the job again; see https://www.githubstatus.com.');
    return about('github/refused', `GitHub refused (${status}: ${wordsOf(given)}).`, 'The reason is in its own words.');
};

;// CONCATENATED MODULE: ./lib/adapters/github/conversation.js






/** An answer that is no comment: it was lost on its way, and what was asked may have happened. */
const standingIn = ({ id, html_url: url, body }) => {
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new Error("GitHub's answer was cut off");
    return { id, url, body: typeof body === 'string' ? body : '' };
};
const isGone = (error) => [404, 410].includes(error.status ?? 0);
/** Newest run first; of one run the comment that was made last. Everybody who looks chooses the same. */
const byAge = (one, other) => (0,report_marker/* isNewer */.U4)(one.marker, other.marker) ? -1 : (0,report_marker/* isNewer */.U4)(other.marker, one.marker) ? 1 : other.id - one.id;
/** The conversation of a pull request on GitHub. Nothing is loaded or asked before the first word. */
const githubConversation = ({ pull, pace, ...settings }) => {
    const ask = asker(pace ?? (0,wait/* realPace */.O)(settings.signal), settings.signal);
    const open = async () => {
        const github = await openGitHub(settings);
        return { ...github, me: (await authorOf(github, settings.token, ask)).toLowerCase() };
    };
    let opened;
    const known = () => {
        opened ??= open();
        return opened;
    };
    const oursIn = (comment, me, slotKey) => {
        if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== me)
            return [];
        const marker = (0,report_marker/* readMarker */.t7)(comment.body);
        return marker?.slotKey === slotKey ? [{ ...standingIn(comment), marker }] : [];
    };
    /** All comments of ours in a slot, by age; every page is read. */
    const ours = async (slotKey) => {
        const { octokit, place, within, me } = await known();
        const found = [];
        for (let page = 1;; page++) {
            const { data, headers } = await ask(() => octokit.rest.issues.listComments({ ...place, issue_number: pull, per_page: 100, page, ...within() }));
            if (!Array.isArray(data))
                throw new Error("GitHub's answer was cut off");
            found.push(...data.flatMap((comment) => oursIn(comment, me, slotKey)));
            if (!/rel="next"/.test(headers.link ?? ''))
                return found.sort(byAge);
        }
    };
    /** Removes comments that said the same before; one that cannot be removed does no harm. */
    const remove = async (spare) => {
        const { octokit, place, within } = await known();
        let removed = 0;
        for (const { id } of spare)
            try {
                await ask(() => octokit.rest.issues.deleteComment({ ...place, comment_id: id, ...within() }));
                removed += 1;
            }
            catch (error) {
                settings.signal.throwIfAborted();
                if (isLost(error))
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
            if (isLost(error))
                return { lost: error };
            throw error;
        }
    };
    /** Writes over a comment of ours, unless a newer run was faster; undefined where it is not there any more. */
    const renew = async (before, body, marker) => {
        const { octokit, place, within, me } = await known();
        const comment = { ...place, comment_id: before.id };
        try {
            const { data } = await ask(() => octokit.rest.issues.getComment({ ...comment, ...within() }));
            const [now] = oursIn(data, me, marker.slotKey);
            if (now === undefined)
                return undefined;
            const { id, url } = now;
            if ((0,report_marker/* isNewer */.U4)(now.marker, marker))
                return { kind: 'newer', id, url };
            if (sameText(now.body, body))
                return { kind: 'kept', id, url };
            await ask(() => octokit.rest.issues.updateComment({ ...comment, body, ...within() }));
            return { kind: 'updated', id, url };
        }
        catch (error) {
            if (isGone(error))
                return undefined;
            throw error;
        }
    };
    const say = async (body, marker) => {
        let lost;
        for (let attempt = 1; attempt <= tries + 1; attempt++) {
            const [newest, ...spare] = await ours(marker.slotKey);
            if (newest !== undefined) {
                const said = await renew(newest, body, marker);
                if (said === undefined)
                    continue;
                const kind = lost && said.kind === 'kept' ? 'created' : said.kind;
                return { ...said, kind, removed: await remove(spare) };
            }
            if (lost && attempt > tries)
                throw lost;
            const made = await create(body);
            if ('lost' in made) {
                lost = made.lost;
                if (attempt < tries)
                    await ask.rest(lost, attempt);
                continue;
            }
            // Another run may have made one at the same moment: of the two the newer run's stays.
            const [kept = made, ...others] = await ours(marker.slotKey);
            const removed = await remove(others);
            return { kind: kept.id === made.id ? 'created' : 'newer', id: kept.id, url: kept.url, removed };
        }
        throw Object.assign(new Error('the comment vanished each time it was written'), { status: 409 });
    };
    const refusing = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw githubRefusal(error, pull);
        }
    };
    return {
        standing: (slotKey) => refusing(async () => {
            const [newest] = await ours(slotKey);
            return newest && { id: newest.id, url: newest.url, body: newest.body };
        }),
        say: async (body) => {
            const marker = (0,report_marker/* readMarker */.t7)(body);
            if (marker === undefined)
                throw new TypeError('what is said begins with a marker');
            return refusing(() => say(body, marker));
        },
    };
};
/** GitHub may end lines otherwise and leave out blanks at the end. */
const sameText = (one, other) => one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();


/***/ }),

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   Gl: () => (/* binding */ restamped),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony export slotKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A slot as a marker holds it: no blank, no `--` and no `>`, at most 120 characters; equal slots are equal. */
const slotKey = (slot) => {
    const written = encodeURIComponent(slot.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)/g, '%2D');
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
const lineOf = (key, { run, attempt, commit, quiet }) => {
    const facts = [
        ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
        ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
        ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
        ...(quiet ? ['quiet=1'] : []),
    ];
    return `<!-- ${[`batch-job:${key}`, ...facts].join(' ')} -->`;
};
/** `<!-- batch-job:<slot> run=7 attempt=1 commit=<hash> -->`, the first line of a comment. */
const markerLine = ({ slot, ...facts }) => lineOf(slotKey(slot), facts);
/** What a comment's marker says, its slot as `slotKey` writes it; nothing unless the first line is a marker. */
const readMarker = (body) => {
    const found = /^<!-- batch-job:(\S+)((?: \w+=\w+)*) -->\r?(?:\n|$)/.exec(body);
    if (!found?.[1])
        return undefined;
    const facts = new Map((found[2] ?? '').split(' ').map((fact) => fact.split('=')));
    const number = (name) => {
        const digits = facts.get(name);
        return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
    };
    const commit = facts.get('commit');
    return {
        slotKey: found[1],
        ...number('run'),
        ...number('attempt'),
        ...(commit ? { commit } : {}),
        ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
    };
};
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

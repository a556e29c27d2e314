export const id = 1725;
export const ids = [1725];
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

/***/ 91725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubConversation: () => (/* binding */ githubConversation)
});

// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/section.js
var report_section = __webpack_require__(14981);
// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/github/author.js
var github_author = __webpack_require__(33523);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
// EXTERNAL MODULE: ./lib/adapters/github/last-writer.js
var last_writer = __webpack_require__(17382);
;// CONCATENATED MODULE: ./lib/adapters/github/edits.js

const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { userContentEdits(first: 10) { nodes { editedAt diff editor { __typename login } } } } }
}`;
const isSameText = (one, other) => one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
const readEdits = async ({ octokit }, { node: id, author }, retry) => {
    if (id === undefined)
        return [];
    const response = await retry(() => octokit.graphql(editsQuery, { id })).catch(() => ({}));
    return (response.node?.userContentEdits?.nodes ?? [])
        .flatMap((edit) => edit ?? [])
        .sort((one, other) => (String(one.editedAt) < String(other.editedAt) ? 1 : -1))
        .map(({ diff, editor }) => ({
        text: typeof diff === 'string' ? diff : undefined,
        isOurs: (0,last_writer/* loginOf */.D)(editor) === author,
    }));
};
const findEditsBetween = async (github, before, written, retry, author) => {
    const edits = await readEdits(github, { node: before.node, author }, retry);
    const ours = edits.filter(({ isOurs, text }) => isOurs || (text !== undefined && isSameText(text, before.body)));
    return findLostTexts(ours.flatMap(({ text }) => text ?? []), before.body, written);
};
const findOwnText = async (github, request, retry) => (await readEdits(github, request, retry)).find(({ isOurs }) => isOurs)?.text;
const findLostTexts = (texts, before, written) => {
    const own = texts.findIndex((text) => isSameText(text, written));
    const older = texts.slice(own + 1);
    const start = older.findIndex((text) => isSameText(text, before));
    return own < 0 || start < 0 ? [] : older.slice(0, start);
};

// EXTERNAL MODULE: ./lib/adapters/github/known-runs.js
var known_runs = __webpack_require__(38384);
// EXTERNAL MODULE: ./lib/adapters/github/our-comments.js
var our_comments = __webpack_require__(47891);
// EXTERNAL MODULE: ./lib/adapters/github/refusals.js
var refusals = __webpack_require__(48509);
// EXTERNAL MODULE: ./lib/adapters/github/retry.js
var github_retry = __webpack_require__(74800);
;// CONCATENATED MODULE: ./lib/adapters/github/shared-calls.js



const sharedCalls = (request) => {
    const { octokit, ownerAndRepo, comments, marker, retry, isGone } = request;
    const unlessGone = (call) => call.catch((error) => {
        if (isGone(error))
            return undefined;
        throw error;
    });
    return {
        list: () => comments.list(marker),
        read: async ({ id }) => {
            const found = await unlessGone(retry(() => octokit.rest.issues.getComment({ ...ownerAndRepo, comment_id: id })));
            return found && comments.asOurs(found.data, marker);
        },
        sections: async (comment) => {
            const { writtenBy, body } = await (0,last_writer/* readLastWriter */.k)(request, comment, comments.author, retry);
            if (writtenBy === 'author')
                return { sections: (0,report_section/* sectionsOf */.Ks)(body), isOurs: true };
            const believed = (0,report_section/* sectionsOf */.Ks)(body).map(report_section/* withoutPlan */.Cm);
            if (writtenBy === 'unknown')
                return { sections: believed, isOurs: true };
            const { node } = comment;
            const ours = await findOwnText(request, { node, author: comments.author }, retry);
            return { sections: ours === undefined ? believed : (0,report_section/* sectionsOf */.Ks)(ours), isOurs: false };
        },
        write: async ({ id }, body) => {
            const comment = { ...ownerAndRepo, comment_id: id, body };
            return (await unlessGone(retry(() => octokit.rest.issues.updateComment(comment)))) !== undefined;
        },
        between: async (before, written) => {
            const texts = await findEditsBetween(request, before, written, retry, comments.author);
            const { id, url, node } = before;
            const about = { id, node_id: node, html_url: url, user: { login: comments.author } };
            const ours = await Promise.all(texts.map((body) => comments.asOurs({ ...about, body }, marker)));
            return ours.flatMap((one) => (one === undefined ? [] : [one.body]));
        },
    };
};

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 2 modules
var review_markdown = __webpack_require__(17195);
// EXTERNAL MODULE: ./lib/report/comment-parts.js
var comment_parts = __webpack_require__(66384);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/shared-comment.js




const headline = ({ content }) => {
    const [verdict = '', counts = ''] = content
        .split('\n', 20)
        .filter((line) => line.trim() !== '' && !line.startsWith('<!--'));
    return `${verdict.replace(/^#+ /, '')}${counts.startsWith('**') ? `<br>${counts}` : ''}`;
};
const stageCell = ({ key }) => {
    const name = (0,report_section/* sectionName */.$)(key);
    if (name === undefined)
        return (0,markdown/* code */.aY)((0,report_section/* decoded */.DH)(key));
    const { project, stage, region } = name;
    return (0,markdown.md) `${(0,markdown/* code */.aY)(stage, 80)} of ${(0,markdown/* code */.aY)(project, 80)}${region === undefined ? (0,markdown.md) `` : (0,markdown.md) `<br>${(0,markdown/* code */.aY)(region, 40)}`}`;
};
const resultCell = (section, head) => {
    const { key, facts } = section;
    const name = (0,report_section/* sectionName */.$)(key);
    const subject = name && (0,markdown.md) `Batch jobs of ${(0,markdown/* code */.aY)(name.project, 80)} for ${(0,markdown/* code */.aY)(name.stage, 80)}: `;
    const words = facts.state === 'unchanged' ? (0,markdown.md) `✅ nothing to change` : headline(section);
    const plain = (subject === undefined ? words : words.replace(subject, ''));
    const isOlder = facts.commit !== undefined && head.commit !== undefined && facts.commit !== head.commit;
    return isOlder ? (0,markdown.md) `${plain}<br>at ${(0,markdown/* code */.aY)(facts.commit.slice(0, 10))}, an earlier commit` : plain;
};
const isGrave = (section) => /^(?:⛔|⚠️|❌|⏹️)/u.test(headline(section));
const left = (0,markdown.md) `<sub>Shortened so that every stage fits; the summary and the files of each run have all of it.</sub>`;
const shortened = (section, less) => {
    const content = less.trim();
    return content === section.content ? section : { ...section, content, isShort: true };
};
const overview = (head, sections) => {
    const grave = sections.filter(isGrave).length;
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `### ${grave === 0 ? (0,markdown.md) `Batch jobs` : (0,markdown.md) `⚠️ Batch jobs`}: ${(0,markdown/* count */.U9)(sections.length)} stages${grave === 0 ? (0,markdown.md) `` : (0,markdown.md) `, ${(0,markdown/* count */.U9)(grave)} to look at`}`,
        (0,markdown/* table */.tp)(['Stage', 'Result'], sections.map((section) => [stageCell(section), resultCell(section, head)])),
    ], '\n\n');
};
const foldTitle = (section) => {
    const name = (0,report_section/* sectionName */.$)(section.key);
    const [, sign = ''] = /^(\p{Extended_Pictographic}\ufe0f? )/u.exec(headline(section)) ?? [];
    if (name === undefined)
        return `${sign}${(0,report_section/* decoded */.DH)(section.key)}`;
    return `${sign}${name.stage} of ${name.project}${name.region === undefined ? '' : ` in ${name.region}`}`;
};
const foldOf = (section) => {
    const [before = '', after = ''] = (0,markdown/* details */.zH)(foldTitle(section), '\u0000', isGrave(section)).split('\n\n\u0000\n\n');
    return [before, `\n${after}`];
};
const manyStages = (head, sections) => `${[
    (0,report_marker/* readMarkerLine */.X9)(head),
    overview(head, sections),
    ...(sections.some(({ isShort }) => isShort) ? [left] : []),
    ...sections.map((section) => (0,report_section/* writtenSection */.B$)(section, foldOf(section))),
].join('\n\n')}\n`;
const oneLineEach = (head, sections, limit) => {
    const ordered = [...sections.filter(isGrave), ...sections.filter((section) => !isGrave(section))];
    const blocks = ordered.map((section) => {
        const { commit, ...facts } = section.facts;
        return (0,report_section/* writtenSection */.B$)(shortened({ ...section, facts }, headline(section)));
    });
    const title = (0,markdown.md) `### Batch jobs: ${(0,markdown/* count */.U9)(sections.length)} stages`;
    const comment = (many) => {
        const more = blocks.length - many;
        const stages = more === 1 ? (0,markdown.md) `1 more stage` : (0,markdown.md) `${(0,markdown/* count */.U9)(more)} more stages`;
        const rest = more > 0 ? [(0,markdown.md) `${stages}, at least, did not fit; the summaries of their runs have them.`] : [];
        return `${[(0,report_marker/* readMarkerLine */.X9)(head), title, left, ...blocks.slice(0, many), ...rest].join('\n\n')}\n`;
    };
    let many = blocks.length;
    while (many > 0 && comment(many).length >= limit)
        many -= 1;
    return comment(many);
};
const sharedComment = (marker, sections, limit) => {
    const head = (0,report_section/* headOf */.Uo)(marker, sections);
    const reduced = (most) => sections.map((section) => shortened(section, (0,comment_parts/* withoutParts */.TK)(section.content, most)));
    const written = (shown) => shown.length === 1
        ? `${(0,report_marker/* readMarkerLine */.X9)(head)}\n${shown.map((section) => (0,report_section/* writtenSection */.B$)(section)).join('')}\n`
        : manyStages(head, shown);
    const whole = written(sections);
    if (whole.length < limit)
        return whole;
    for (const most of comment_parts/* ranks */.CS.map((rank) => (rank - 1))) {
        const shorter = written(reduced(most));
        if (shorter.length < limit)
            return shorter;
    }
    const essential = reduced(0);
    const around = written(essential).length - essential.reduce((sum, { content }) => sum + content.length, 0);
    if ((limit - around) / sections.length > 600) {
        const contents = (0,comment_parts/* cutFairly */.MC)(essential.map(({ content }) => content), limit - around - 100);
        const cut = written(essential.map((section, index) => shortened(section, contents[index] ?? '')));
        if (cut.length < limit)
            return cut;
    }
    return oneLineEach(head, sections, limit);
};

;// CONCATENATED MODULE: ./lib/adapters/github/shared-post.js





const maxPasses = 20;
const maxWrites = 5;
const postShared = async (calls, report, { once = false } = {}) => {
    const marker = (0,report_marker/* readMarker */.t7)(report);
    const own = (0,report_section/* sectionOfReport */.Lw)(report);
    const render = (sections) => sharedComment(marker, sections, review_markdown/* commentLimit */.j9);
    const write = async (comment, sections) => {
        let [before, wanted] = [comment, sections];
        for (let writes = 1; writes <= maxWrites; writes++) {
            const text = render(wanted);
            if (!(await calls.write(comment, text)))
                return;
            const lost = (await calls.between(before, text)).flatMap(report_section/* sectionsOf */.Ks);
            const all = (0,report_section/* mergeSections */.X0)(lost, wanted);
            if (all.every((section) => (0,report_section/* holdsSection */.ek)(wanted, section)))
                return;
            [before, wanted] = [{ ...comment, body: text }, all];
        }
    };
    let last;
    let created;
    const pass = async () => {
        const [oldest, ...spare] = [...(await calls.list())].sort((one, other) => one.id - other.id);
        if (oldest === undefined) {
            created = (await calls.create(render([own]))) ?? created;
            last = created;
            return undefined;
        }
        const now = await calls.read(oldest);
        if (now === undefined)
            return undefined;
        const { sections: standing, isOurs } = await calls.sections(now);
        const others = [];
        for (const one of spare)
            others.push((await calls.sections(one)).sections);
        const replaced = (0,report_section/* mergeSections */.X0)(...others, standing).find(({ key }) => key === own.key);
        const kept = { ...own, facts: (0,report_marker/* keepingPlan */.f_)(own.facts, replaced?.facts) };
        const sections = (0,report_section/* mergeSections */.X0)(...others, standing, [kept]);
        const isComplete = sections.every((section) => (0,report_section/* holdsSection */.ek)(standing, section));
        if (!isOurs || (!isComplete && !isSameText(render(sections), now.body))) {
            await write(now, sections);
            last = now;
            return undefined;
        }
        const found = standing.find(({ key }) => key === own.key) ?? own;
        const { id, url } = now;
        const removed = once ? 0 : await calls.remove(spare);
        if ((0,report_section/* isLaterSection */.wd)(found, own))
            return { kind: 'newer', id, url, removed };
        if (last === undefined)
            return { kind: 'kept', id, url, removed };
        return { kind: created?.id === id ? 'created' : 'updated', id, url, removed };
    };
    for (let passes = 1; passes <= maxPasses; passes++) {
        const posted = await pass();
        if (posted !== undefined)
            return posted;
        if ((once && last !== undefined) || !(await calls.pause(passes)))
            break;
    }
    if (last === undefined)
        throw Object.assign(new Error('the comment vanished each time'), { status: 409 });
    return { kind: created?.id === last.id ? 'created' : 'updated', id: last.id, url: last.url, removed: 0 };
};

;// CONCATENATED MODULE: ./lib/adapters/github/conversation.js













const pauseBetweenPasses = 1_500;
const isGone = (error) => [404, 410].includes(error.status ?? 0);
const githubConversation = ({ pull, clock, ...settings }) => {
    const time = clock ?? (0,aws_clock/* systemClock */.ml)(settings.signal);
    const retry = (0,github_retry/* createRetry */.Xd)(time, settings.signal);
    let ownMarker;
    const open = async () => {
        const github = await (0,client/* openGitHub */.o)(settings, retry.remaining);
        const author = (await (0,github_author/* findAuthor */.T)(github, settings.token, retry)).toLowerCase();
        const runs = (0,known_runs/* knownRuns */.C)(github, retry, () => ownMarker);
        return { ...github, comments: (0,our_comments/* ourComments */.z)(github, { author, pull, retry, runs }) };
    };
    let connection;
    const connect = () => {
        connection ??= open().catch((error) => {
            connection = undefined;
            throw error;
        });
        return connection;
    };
    const remove = async (spare, marker) => removeAll(spare.filter((one) => !(0,report_marker/* isNewer */.U4)(one.marker, marker)));
    const removeAll = async (spare) => {
        const { octokit, ownerAndRepo } = await connect();
        let removed = 0;
        for (const { id } of spare)
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
            return (0,our_comments/* parseComment */.v)(made.data);
        }
        catch (error) {
            if ((0,github_retry/* isOutcomeUnknown */.B1)(error))
                return { lost: error };
            throw error;
        }
    };
    const keepPlan = async (body, replaced, marker) => {
        if (marker.plan !== undefined || replaced.marker.plan === undefined)
            return body;
        const github = await connect();
        const { writtenBy, body: text } = await (0,last_writer/* readLastWriter */.k)(github, replaced, github.comments.author, retry);
        return writtenBy === 'author' ? (0,report_marker/* withPlanOf */.tt)(body, (0,report_marker/* readMarker */.t7)(text) ?? {}) : body;
    };
    const update = async (before, report, marker) => {
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
            const body = await keepPlan(report, now, marker);
            if (isSameText(now.body, body))
                return { kind: 'kept', id, url };
            await write(body);
            for (const text of await findEditsBetween(await connect(), now, body, retry, comments.author)) {
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
    const postSection = async (body, marker, once) => {
        const github = await connect();
        const calls = sharedCalls({ ...github, marker, retry, isGone });
        return postShared({
            ...calls,
            create: async (text) => {
                const made = await create(text);
                return 'lost' in made ? undefined : made;
            },
            remove: removeAll,
            pause: (pass) => retry.pause(pauseBetweenPasses * (1 + (1 + pass) * time.random())),
        }, body, { once });
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
            const listed = await comments.list(marker);
            const [newest] = marker.section === undefined
                ? listed
                : listed.filter(({ body }) => (0,report_section/* sectionsOf */.Ks)(body).some(({ key }) => key === marker.section));
            return newest && { id: newest.id, url: newest.url, body: newest.body };
        }),
        post: async (body, bounds = {}) => {
            const marker = (0,report_marker/* readMarker */.t7)(body);
            if (marker === undefined)
                throw new TypeError('what is said begins with a marker');
            return runFor(marker, bounds, () => marker.section === undefined
                ? updateOrCreate(body, marker)
                : postSection(body, marker, bounds.most !== undefined));
        },
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

/***/ 14981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   B$: () => (/* binding */ writtenSection),
/* harmony export */   Cm: () => (/* binding */ withoutPlan),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Lw: () => (/* binding */ sectionOfReport),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   X0: () => (/* binding */ mergeSections),
/* harmony export */   ek: () => (/* binding */ holdsSection),
/* harmony export */   wd: () => (/* binding */ isLaterSection)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const sectionKey = ({ project, stage, region = '' }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .slotKey */ .q8)([project, stage, region].join('/'));
const sectionName = (key) => {
    const [project, stage, region, ...more] = decoded(key).split('/');
    if (!project || !stage || region === undefined || more.length > 0 || region.includes('#'))
        return undefined;
    return { project, stage, ...(region === '' ? {} : { region }) };
};
const decoded = (key) => {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key;
    }
};
const [from, to] = ['<!-- batch-job-from -->', '<!-- batch-job-to -->'];
const writtenSection = ({ key, facts, digest, isShort, content }, wrap = ['', '']) => {
    const words = [
        `batch-job-section:${key}`,
        ...(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFacts */ .Vr)({ ...facts, section: key }),
        `digest=${digest}`,
        ...(isShort ? ['short=1'] : []),
    ];
    const [before, after] = wrap.map((one) => (one === '' ? [] : [one]));
    return [`<!-- ${words.join(' ')} -->`, ...before, from, '', content, '', to, ...after].join('\n');
};
const digestOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
const sectionFacts = ({ run, attempt, commit, state, plan, offline, planRun, result }) => ({
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(commit === undefined ? {} : { commit }),
    ...(state === undefined ? {} : { state }),
    ...(plan === undefined ? {} : { plan }),
    ...(offline ? { offline } : {}),
    ...(planRun === undefined ? {} : { planRun }),
    ...(result === undefined ? {} : { result }),
});
const sectionOfReport = (report) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.section === undefined)
        return undefined;
    const content = report.slice(report.indexOf('\n') + 1).trim();
    return { key: marker.section, facts: sectionFacts(marker), digest: digestOf(content), content };
};
const sectionLine = /^<!-- batch-job-section:(\S+)((?: \w+=[\w%.-]+)*) -->$/;
const sectionsOf = (body) => {
    const head = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(body);
    if (head === undefined)
        return [];
    const found = new Map();
    let open;
    for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
        const [, key, words = ''] = sectionLine.exec(line) ?? [];
        if (open?.lines !== undefined) {
            if (line !== to)
                open.lines.push(line);
            else {
                const facts = sectionFacts((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .MH)(open.words));
                const [, digest = ''] = / digest=([\da-f]+)/.exec(open.words) ?? [];
                const short = / short=1(?: |$)/.test(open.words) ? { isShort: true } : {};
                const section = { key: open.key, facts, digest, ...short, content: open.lines.join('\n').trim() };
                if (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(facts, head))
                    found.set(open.key, newerSection(found.get(open.key), section));
                open = undefined;
            }
        }
        else if (key !== undefined)
            open = { key, words };
        else if (line === from && open !== undefined)
            open = { ...open, lines: [] };
    }
    return inOrder([...found.values()]);
};
const inOrder = (sections) => [...sections].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
const rankOf = {
    ...{ planned: 0, unchanged: 0, deploying: 1 },
    ...{ deployed: 2, failed: 2, stopped: 2, 'torn-down': 2 },
};
const isLaterSection = (one, other) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(one.facts, other.facts) ||
    (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(other.facts, one.facts) && rankOf[one.facts.state ?? 'planned'] > rankOf[other.facts.state ?? 'planned']);
const newerSection = (known, given) => known !== undefined && isLaterSection(known, given) ? known : given;
const mergeSections = (...lists) => {
    const latest = new Map();
    for (const section of lists.flat())
        latest.set(section.key, newerSection(latest.get(section.key), section));
    return inOrder([...latest.values()]);
};
const withoutPlan = ({ facts: { plan, planRun, ...facts }, ...section }) => ({
    ...section,
    facts,
});
const holdsSection = (sections, wanted) => {
    const found = sections.find(({ key }) => key === wanted.key);
    if (found === undefined)
        return false;
    return isLaterSection(found, wanted) || (!isLaterSection(wanted, found) && found.digest === wanted.digest);
};
const headOf = (marker, sections) => {
    const [newest] = sections
        .map(({ facts }) => facts)
        .sort((one, other) => Number((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(other, one)) - Number((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(one, other)));
    const { section, state, quiet, label, result, ...kept } = marker;
    const { run, attempt, commit } = newest ?? marker;
    return {
        ...kept,
        ...(run === undefined ? {} : { run }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(commit === undefined ? {} : { commit }),
    };
};


/***/ })

};

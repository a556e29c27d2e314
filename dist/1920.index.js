export const id = 1920;
export const ids = [1920,8896];
export const modules = {

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (Array.isArray(value))
        for (const item of value)
            collect(item, found);
    else if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        for (const key of Object.keys(value))
            collectEntry(key, value[key], found);
};
const collectEntry = (key, item, found) => {
    if (key === 'Ref' && typeof item === 'string')
        found.push(item);
    else if (key === 'Fn::GetAtt')
        found.push(beforeDot(String(Array.isArray(item) ? item[0] : item)));
    else if (key === 'Fn::Sub')
        collectFromSub(item, found);
    else
        collect(item, found);
};
const collectFromSub = (argument, found) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    for (const [, name = ''] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
        if (!Object.hasOwn(variables ?? {}, name))
            found.push(beforeDot(name));
    collect(variables, found);
};
const beforeDot = (name) => name.split('.')[0];
const dependenciesOf = (resource) => {
    const { DependsOn = [], Metadata: _, ...rest } = resource;
    return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};


/***/ }),

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withRetentionPolicies),
/* harmony export */   Q: () => (/* binding */ deletePolicies)
/* harmony export */ });
const deletePolicies = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const snapshot = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
const policies = { kept, snapshot, deleted: deletePolicies };
const withRetentionPolicies = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(preview ? deletePolicies : policies[holdsData]) };
};


/***/ }),

/***/ 24534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/sweep-markdown.js

const sweepMarkdown = (project, previews, lines) => `${(0,markdown/* join */.fj)([
    (0,markdown.md) `### 🧹 Previews of ${(0,markdown/* code */.aY)(project, 80)}`,
    previews.length === 0
        ? (0,markdown.md) `There are none.`
        : (0,markdown/* table */.tp)(['Preview', 'Done', 'Why'], previews.map(({ stage, done, why }) => [(0,markdown/* code */.aY)(stage, 80), (0,markdown/* text */.Qq)(done), (0,markdown/* text */.Qq)(why, 1_000)])),
    (0,markdown/* join */.fj)(lines.map((line) => (0,markdown.md) `- ${(0,markdown/* sentence */.em)(line, 1_000)}`), '\n'),
], '\n\n')}\n`;

;// CONCATENATED MODULE: ./lib/operations/sweep/report-sweep.js



const reportSweep = (world, project, previews, { lines, hasFailed }) => {
    for (const line of (0,plain_text/* columns */.YB)(previews.map(({ stage, done, why }) => [stage, done, why])))
        world.console.info(line);
    for (const line of lines)
        world.console.info(line);
    const count = (done) => previews.filter((one) => one.done === done).length;
    world.console.info(`${(0,plain_text/* counted */.hS)(previews.length, 'preview')} of ${project}: ${count('removed')} removed, ${count('warned')} warned, ${count('kept')} kept, ${count('failed')} failed.`);
    world.console.summary(sweepMarkdown(project, previews, lines));
    const failed = previews.filter(({ done }) => done === 'failed').map(({ stage }) => stage);
    const done = { diagnostics: [], located: undefined };
    if (failed.length === 0 && !hasFailed)
        return done;
    const what = failed.length > 0 ? failed.join(', ') : 'what previews left';
    return {
        ...done,
        refusal: new refused/* Refused */.L({
            code: 'stack/delete-failed',
            message: `sweep could not delete ${what}.`,
            hint: 'Mend what the lines above name; the next sweep goes on where this one stopped.',
        }),
    };
};

;// CONCATENATED MODULE: ./lib/operations/sweep/repository-id.js

const readRepositoryId = async (world, { repositoryId }) => {
    const nothing = (title, message) => {
        world.console.annotate({ severity: 'warning', title, message: `Nothing was swept: ${message}` });
        return undefined;
    };
    try {
        const known = await (await world.pulls()).repositoryId();
        if (repositoryId === undefined || repositoryId === known)
            return known;
        return nothing('stack/other-repository', `GitHub knows the repository by the id ${known}, the run by ${repositoryId}.`);
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        return nothing(problem.code, `${problem.message}\n${problem.hint}`);
    }
};

// EXTERNAL MODULE: ./lib/stage/image-repositories.js
var image_repositories = __webpack_require__(32216);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/operations/preview/deployment-record.js
var deployment_record = __webpack_require__(32190);
// EXTERNAL MODULE: ./lib/operations/stack/delete-preview-images.js
var delete_preview_images = __webpack_require__(74790);
// EXTERNAL MODULE: ./lib/operations/stack/deployed-images.js
var deployed_images = __webpack_require__(50746);
// EXTERNAL MODULE: ./lib/operations/stack/other-registries.js
var other_registries = __webpack_require__(22767);
;// CONCATENATED MODULE: ./lib/operations/sweep/sweep-leftovers.js








const day = 86_400_000;
const step = async (world, saying, work) => {
    let hasBegun = false;
    try {
        const lines = await work(() => {
            hasBegun = true;
        });
        return { lines, hasFailed: false };
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        const message = `${saying}: ${problem.message}\n${problem.hint}`;
        if (problem.code === 'aws/denied' && !hasBegun)
            world.console.info(message);
        else
            world.console.annotate({ severity: hasBegun ? 'error' : 'warning', title: problem.code, message });
        return { lines: [`${saying}: ${problem.code}.`], hasFailed: hasBegun };
    }
};
const endOfNames = (stackId) => {
    const [one = '', two = ''] = (stackId.split('/')[2] ?? '').split('-');
    return `-${one}${two}`;
};
const deregisterLeft = (world, project, repositoryId) => step(world, 'Revisions of job definitions stay', async (begin) => {
    const revisions = await (await world.storedImages()).activeRevisions();
    const ofProject = revisions.filter(({ tags }) => tags['batch-job:project'] === project && tags['batch-job:repository-id'] === repositoryId);
    const ours = ofProject.filter(({ tags }) => (0,stage_stage/* isPreview */.bU)(tags['batch-job:stage'] ?? ''));
    const note = (0,other_registries/* otherRegistriesNote */.y)(ofProject);
    if (note !== undefined)
        world.console.info(note);
    const [stacks, leftovers] = [await world.stacks(), await world.leftovers()];
    const ends = new Map();
    const isLeft = async ({ name, tags }) => {
        const { stack } = (0,stage_stage/* stageOf */.gV)(project, tags['batch-job:stage'] ?? '');
        if (!ends.has(stack)) {
            const found = await stacks.describe(stack);
            ends.set(stack, found && endOfNames(found.id));
        }
        const end = ends.get(stack);
        return end === undefined || !name.endsWith(end);
    };
    let gone = 0;
    for (const revision of ours)
        if (await isLeft(revision)) {
            begin();
            await leftovers.deregisterRevision(revision.arn);
            gone += 1;
        }
    return gone === 0 ? [] : [`Deregistered ${(0,plain_text/* counted */.hS)(gone, 'left revision')} of job definitions.`];
});
const removeImages = (world, project, repository, { keepDays }) => step(world, `Images of ${repository} stay`, async (begin) => {
    const stored = await world.storedImages();
    const before = world.now().getTime() - keepDays * day;
    const old = (await stored.list(repository)).filter(({ usedAt }) => usedAt.getTime() < before);
    if (old.length === 0)
        return [];
    const named = new Set([
        ...(await stored.activeRevisions()).flatMap(({ images }) => images),
        ...(await (0,deployed_images/* deployedImages */.J)(world, project)),
    ]);
    const unnamed = old.filter((image) => !(0,delete_preview_images/* isNamed */.e)(named, repository, image)).map(({ digest }) => digest);
    if (unnamed.length === 0)
        return [];
    begin();
    const removed = await stored.remove(repository, unnamed);
    return [`Removed ${(0,plain_text/* counted */.hS)(removed, 'image')} of ${repository}, unused for ${(0,plain_text/* counted */.hS)(keepDays, 'day')}.`];
});
const removeLeftRecords = async (world, project) => {
    try {
        const [stacks, pulls, records] = [await world.stacks(), await world.pulls(), await world.records()];
        for (const environment of await records.environments(project)) {
            const pull = (0,stage_stage/* pullOfStage */.vI)(environment);
            if (pull === undefined || (await stacks.describe((0,stage_stage/* stageOf */.gV)(project, environment).stack)) !== undefined)
                continue;
            if ((await pulls.read(pull))?.state === 'closed')
                await (0,deployment_record/* removeRecords */.D)(world, (0,stage_stage/* stageOf */.gV)(project, environment));
        }
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        world.console.info(`Deployments that GitHub shows were not looked at: ${problem.message}`);
    }
};
const sweepLeftovers = async (world, project, repositoryId, inputs) => {
    await removeLeftRecords(world, project);
    const steps = [await deregisterLeft(world, project, repositoryId)];
    for (const preview of [true, false])
        steps.push(await removeImages(world, project, (0,image_repositories/* imageRepository */.an)({ project, preview }), inputs));
    return { lines: steps.flatMap(({ lines }) => lines), hasFailed: steps.some(({ hasFailed }) => hasFailed) };
};

// EXTERNAL MODULE: ./lib/stack/revisions.js
var revisions = __webpack_require__(59850);
// EXTERNAL MODULE: ./lib/operations/preview/tear-down-preview.js
var tear_down_preview = __webpack_require__(49135);
// EXTERNAL MODULE: ./lib/operations/stack/destroy-stack.js + 6 modules
var destroy_stack = __webpack_require__(98948);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/sweep/find-previews.js

const findPreviews = async (world, project) => {
    const stacks = await world.stacks();
    const beginning = `${project}-`;
    const found = [];
    for (const { name, id, changedAt } of await stacks.list(`${beginning}pr-`)) {
        const stage = (0,stage_stage/* stageOf */.gV)(project, name.slice(beginning.length));
        const pull = (0,stage_stage/* pullOfStage */.vI)(stage.stage);
        if (pull === undefined)
            continue;
        const stack = await stacks.describe(id);
        if (stack !== undefined)
            found.push({ stage, pull, stack, changedAt });
    }
    return found.sort((one, other) => one.pull - other.pull);
};

// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/preview-markdown.js
var preview_markdown = __webpack_require__(23478);
;// CONCATENATED MODULE: ./lib/operations/sweep/idle-warning.js



const warningOf = ({ stage }, { run, page, slot }) => {
    const marker = { slot: `${slot ?? `${stage.project}-${stage.stage}`}-idle`, ...run };
    return { preview: { ...stage, page }, marker };
};
const unlessRefused = async (world, { stage }, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        world.console.info(`The comment about ${stage.stage} being idle: ${problem.message}`);
        return undefined;
    }
};
const runThatWarned = async (world, found, since, comment) => {
    const { preview, marker } = warningOf(found, comment);
    const read = (0,report_marker/* readMarker */.t7)((0,preview_markdown/* idleMarkdown */.C9)(preview, since, 1, marker));
    const own = read && (await (await world.conversationOf(found.pull)).findOwn(read));
    return own?.body.includes(since.toISOString()) ? (0,report_marker/* readMarker */.t7)(own.body)?.run : undefined;
};
const isWarned = async (world, found, since, comment) => {
    const run = await unlessRefused(world, found, () => runThatWarned(world, found, since, comment));
    return run !== undefined && run !== comment.run.run;
};
const warn = async (world, found, since, hours, comment) => {
    if (comment.mode === 'never')
        return false;
    const { preview, marker } = warningOf(found, comment);
    const posted = await unlessRefused(world, found, async () => (await world.conversationOf(found.pull)).post((0,preview_markdown/* idleMarkdown */.C9)(preview, since, hours, marker)));
    return posted !== undefined;
};
const endWarning = async (world, found, comment) => {
    if (comment.mode === 'never')
        return;
    await unlessRefused(world, found, async () => {
        const { preview, marker } = warningOf(found, comment);
        const body = (0,preview_markdown/* idleRemovedMarkdown */.YD)(preview, marker);
        const read = (0,report_marker/* readMarker */.t7)(body);
        const conversation = await world.conversationOf(found.pull);
        if (read && (await conversation.findOwn(read)))
            await conversation.post(body);
    });
};

;// CONCATENATED MODULE: ./lib/operations/sweep/judge-preview.js
const hour = 3_600_000;
const keep = (why) => ({ kind: 'keep', why });
const hours = (milliseconds) => {
    const count = Math.floor(milliseconds / hour);
    return `${count} hour${count === 1 ? '' : 's'}`;
};
const judgeOwner = ({ stack: { tags, status, terminationProtection }, project, stage, pull }, repositoryId) => {
    if (tags['batch-job:project'] !== project || tags['batch-job:stage'] !== stage)
        return keep('its tags batch-job:project and batch-job:stage are not those of this preview');
    const owner = tags['batch-job:repository-id'];
    if (!owner)
        return keep('it has no tag batch-job:repository-id');
    if (owner !== repositoryId)
        return keep(`it belongs to the repository with the id ${owner}`);
    const tagged = tags['batch-job:pull-request'];
    if (tagged && tagged !== String(pull))
        return keep(`its tag batch-job:pull-request is ${tagged}`);
    if (terminationProtection)
        return keep('it is protected against deletion');
    if (status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS')
        return keep(`it is ${status}: a later sweep looks again`);
    return undefined;
};
const ttlOf = ({ tags }, ttlHours) => {
    const tagged = tags['batch-job:ttl-hours'] ?? '';
    return /^[1-9]\d{0,5}$/.test(tagged) ? Number(tagged) : ttlHours;
};
const judgeLife = ({ stack, changedAt, pull: number }, pull, { ttlHours }, now) => {
    if (pull?.state === 'closed')
        return { kind: 'remove', why: `pull request ${number} is closed` };
    const ttl = ttlOf(stack, ttlHours);
    const age = now.getTime() - changedAt.getTime();
    if (ttl === undefined || age <= ttl * hour)
        return undefined;
    return { kind: 'remove', why: `it was deployed ${hours(age)} ago, and may stand for ${hours(ttl * hour)}` };
};
const isIdle = (since, idleHours, now) => since !== 'running' && now.getTime() - since.getTime() > idleHours * hour;
const judgeUse = ({ pull, changedAt }, { since, isWarned }, idleHours, now) => {
    const age = hours(now.getTime() - changedAt.getTime());
    if (idleHours === undefined || !isIdle(since, idleHours, now))
        return keep(`pull request ${pull} is open, and it was deployed ${age} ago`);
    const idle = `nothing was deployed or has run for ${hours(now.getTime() - since.getTime())}`;
    return isWarned
        ? { kind: 'remove', why: `${idle}, and a comment warned of it` }
        : { kind: 'warn', why: `${idle}: a later sweep removes it` };
};

;// CONCATENATED MODULE: ./lib/operations/sweep/pull-world.js
const worldOfPull = (world, pull) => {
    const conversation = world.conversationOf(pull);
    conversation.catch(() => { });
    return {
        console: world.console,
        conversation: () => conversation,
        get stopped() {
            return world.stopped;
        },
    };
};
const commentOn = (comment, number) => ({
    ...comment,
    pullRequest: { kind: 'pull-request', number, own: true },
});

;// CONCATENATED MODULE: ./lib/operations/sweep/sweep-previews.js










const lastUse = async (world, { stack, changedAt }) => {
    const leftovers = await world.leftovers();
    const machines = (0,revisions/* stateMachinesIn */.JT)(await (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id));
    let last = changedAt;
    for (const machine of machines) {
        const run = await leftovers.newestExecution(machine);
        if (run === 'running')
            return run;
        if (run !== undefined && run > last)
            last = run;
    }
    return last;
};
const remove = async (world, found, why, repositoryId, comment) => {
    const { stage, pull } = found;
    try {
        const deleted = await (0,destroy_stack/* destroyStack */.P)(world, stage, { confirm: stage.stage, allowDelete: ['*'], repositoryId });
        await (0,deployment_record/* removeRecords */.D)(world, stage);
        const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
        const about = worldOfPull(world, pull);
        await (0,tear_down_preview/* postTornDown */.I)(about, commentOn(comment, pull), stage, sentence, deleted?.outcome.kept ?? []);
        await endWarning(world, found, comment);
        return { done: 'removed', why };
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        world.console.annotate({ severity: 'error', title: problem.code, message: `${stage.stage}: ${problem.message}` });
        return { done: 'failed', why: `${why}, but ${problem.code}: ${problem.message}` };
    }
};
const judge = async (world, found, { sweeping, comment }) => {
    const { idleHours } = sweeping;
    const preview = { ...found, project: found.stage.project, stage: found.stage.stage };
    const pull = await (await world.pulls()).read(found.pull);
    const now = world.now();
    const ended = judgeLife(preview, pull, sweeping, now);
    if (ended !== undefined)
        return ended;
    if (pull === undefined)
        return { kind: 'keep', why: `the repository has no pull request ${found.pull}` };
    if (idleHours === undefined)
        return judgeUse(preview, { since: now, isWarned: false }, idleHours, now);
    const since = await lastUse(world, found);
    if (!isIdle(since, idleHours, now))
        return judgeUse(preview, { since, isWarned: false }, idleHours, now);
    const isTold = await isWarned(world, found, since, comment);
    return { ...judgeUse(preview, { since, isWarned: isTold }, idleHours, now), since };
};
const act = async (world, found, { kind, why, since }, repositoryId, { comment, sweeping: { idleHours = 0 } }) => {
    if (kind === 'remove')
        return remove(world, found, why, repositoryId, comment);
    if (kind === 'keep' || since === undefined)
        return { done: 'kept', why };
    const isTold = await warn(world, found, since, idleHours, comment);
    return isTold ? { done: 'warned', why } : { done: 'kept', why: `${why}, but no comment could warn of it` };
};
const sweepPreviews = async (world, project, repositoryId, request) => {
    const swept = [];
    let unasked;
    for (const found of await findPreviews(world, project)) {
        const { pull } = found;
        const { stage } = found.stage;
        const foreign = judgeOwner({ ...found, project, stage }, repositoryId);
        if (foreign !== undefined || unasked !== undefined) {
            swept.push({ stage, pull, done: 'kept', why: foreign?.why ?? `not judged: ${unasked?.code}` });
            continue;
        }
        try {
            const verdict = await judge(world, found, request);
            swept.push({ stage, pull, ...(await act(world, found, verdict, repositoryId, request)) });
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L) || world.stopped)
                throw problem;
            unasked = problem;
            const message = `Previews are kept from ${stage} on: ${problem.message}\n${problem.hint}`;
            world.console.annotate({ severity: 'warning', title: problem.code, message });
            swept.push({ stage, pull, done: 'kept', why: `not judged: ${problem.code}` });
        }
    }
    return swept;
};

;// CONCATENATED MODULE: ./lib/commands/sweep.js







const sweep = async (world, request) => {
    (0,assert_own_code/* assertOwnCode */.K)(world, 'sweep');
    const project = await (0,read_project/* readProject */.W)(world, request);
    const repositoryId = await readRepositoryId(world, request);
    if (repositoryId === undefined)
        return { diagnostics: [], located: undefined };
    await (0,identify/* readCaller */.w)(world);
    const previews = await sweepPreviews(world, project, repositoryId, request);
    const left = await sweepLeftovers(world, project, repositoryId, request.sweeping);
    return reportSweep(world, project, previews, left);
};


/***/ }),

/***/ 99781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27220);

const requestOf = (request, { number }) => ({
    ...request,
    stage: (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .previewStage */ .vM)(number),
    origin: { ...request.origin, pullRequest: String(number) },
});


/***/ }),

/***/ 31031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pullReader)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const pullReader = (world, number) => {
    let isTold = false;
    return async () => {
        try {
            return await (await world.pulls()).read(number);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (!isTold)
                world.console.info(`GitHub does not say whether pull request ${number} is still open: ${problem.message}`);
            isTold = true;
            return undefined;
        }
    };
};


/***/ }),

/***/ 49135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ postTornDown),
/* harmony export */   N: () => (/* binding */ tearDownPreview)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23478);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27220);
/* harmony import */ var _compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72087);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97790);
/* harmony import */ var _report_post_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63879);
/* harmony import */ var _report_report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83416);
/* harmony import */ var _stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98948);
/* harmony import */ var _stack_identify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7141);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32190);
/* harmony import */ var _preview_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99781);
/* harmony import */ var _pull_now_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31031);












const overtaken = async (world, { action, number, label }) => {
    const now = await (0,_pull_now_js__WEBPACK_IMPORTED_MODULE_9__/* .pullReader */ .P)(world, number)();
    if (now?.state !== 'open')
        return undefined;
    if (action === 'closed')
        return `Pull request ${number} is open again: its preview stays.`;
    return label !== undefined && now.labels.includes(label)
        ? `Pull request ${number} has its label again: its preview stays.`
        : undefined;
};
const projectOf = async (world, request, { event }) => event === 'pull_request_target'
    ? (0,_compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined, request))
    : (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(world, request);
const postTornDown = async (world, comment, { project, stage }, why, kept) => {
    const preview = { project, stage, page: comment.page };
    const marker = { ...(0,_report_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .markerOf */ .we)(comment, preview, 'torn-down'), quiet: true };
    const mode = comment.mode === 'always' ? 'auto' : comment.mode;
    await (0,_report_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .postReport */ .f5)(world, { ...comment, mode }, (0,_report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tornDownMarkdown */ .p_)(preview, why, kept, marker));
};
const tearDownPreview = async (world, event, given, why) => {
    const late = await overtaken(world, event);
    if (late !== undefined)
        return world.console.info(late);
    const project = await projectOf(world, given, event);
    const request = { ...(0,_preview_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requestOf */ .f)(given, event), project };
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_11__/* .stageOf */ .gV)(project, (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_11__/* .previewStage */ .vM)(event.number));
    await (0,_report_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .reportingFailure */ .v)(world, request, 'preview', async () => {
        await (0,_stack_identify_js__WEBPACK_IMPORTED_MODULE_7__/* .readCaller */ .w)(world);
        const { repositoryId, settings: { cloudformationRole } = {} } = request;
        const inputs = { confirm: stage.stage, allowDelete: ['*'], repositoryId, cloudformationRole };
        const deleted = await (0,_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .destroyStack */ .P)(world, stage, inputs);
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_8__/* .removeRecords */ .D)(world, stage);
        if (deleted === undefined && event.event === 'pull_request_target' && given.project === undefined)
            world.console.info(`The project is taken for ${project}, after the repository: give project-name where the config has another serviceName.`);
        await postTornDown(world, request.comment, stage, why, deleted?.outcome.kept ?? []);
    });
};


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ postReport),
/* harmony export */   mT: () => (/* binding */ postBeginning),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _report_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14981);



const commentModes = (/* unused pure expression or super */ null && (['auto', 'always', 'on-change', 'never']));
const markerOf = ({ slot, run, region }, about, state) => ({
    slot: slot ?? `${about.project}-${about.stage}`,
    ...run,
    ...(slot === undefined ? {} : { section: (0,_report_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionKey */ .FR)({ region, ...about }), state }),
});
const reasonForNone = ({ mode, pullRequest }) => {
    if (pullRequest.kind === 'none')
        return pullRequest.why;
    if (mode === 'auto' && !pullRequest.own)
        return 'comment: auto speaks on events of a pull request itself only';
    return undefined;
};
const reasonAgainstClaim = async (world, { pullRequest }) => {
    if (pullRequest.kind === 'none' || !pullRequest.claimed)
        return undefined;
    const { number, commit } = pullRequest;
    const head = await (await world.conversation()).head();
    return head === commit ? undefined : `pull request ${number} is at ${head}, and the run was about ${commit}`;
};
const post = async (world, { mode }, report) => {
    const { console } = world;
    const conversation = await world.conversation();
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.quiet && mode !== 'always' && (await conversation.findOwn(marker)) === undefined)
        return console.info('No comment: nothing changes, and none stands that would have to say so.');
    const { kind, id, url, removed } = await conversation.post(report);
    console.output('comment-id', String(id));
    console.output('comment-url', url);
    if (removed > 0)
        console.info(`Removed ${removed} older of our comments of the same slot.`);
    console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};
const beginning = { most: 15_000 };
const postBeginning = async (world, request, report) => {
    if (request.mode === 'never' || reasonForNone(request) !== undefined)
        return;
    try {
        const conversation = await world.conversation();
        const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
        const isDue = async () => marker !== undefined && (await conversation.findOwn(marker, beginning)) !== undefined;
        if (request.mode === 'always' || (await isDue()))
            await conversation.post(report, beginning);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`No comment that the deployment has begun: ${problem.message}`);
    }
};
const postReport = async (world, request, report) => {
    if (request.mode === 'never')
        return;
    const why = reasonForNone(request);
    if (why !== undefined)
        return world.console.info(`No comment: ${why}.`);
    try {
        const other = await reasonAgainstClaim(world, request);
        if (other !== undefined)
            return world.console.info(`No comment: ${other}.`);
        await post(world, request, report);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return;
        const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
    }
};


/***/ }),

/***/ 83416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ reportingFailure),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18051);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65984);
/* harmony import */ var _report_problems_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58896);
/* harmony import */ var _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37875);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97790);
/* harmony import */ var _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56422);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63879);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49569);










const projectOf = async (world, request) => {
    const fallback = (0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, undefined, request).value ?? 'batch-jobs';
    try {
        return await (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_6__/* .readProject */ .W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const problemsOf = (problem, file) => {
    if (problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H)
        return (0,_report_problems_markdown_js__WEBPACK_IMPORTED_MODULE_4__.problemsIn)(problem, file);
    if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
const pageOfConfig = ({ source }, { comment: { files } }) => files === undefined
    ? {}
    : { config: { file: source.file, url: `${files}/${source.path.split('/').map(encodeURIComponent).join('/')}` } };
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? problem.causes : [];
    const { page } = request.comment;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        ...(problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? { outcome: problem.outcome } : {}),
        ...pageOfConfig(world, request),
        links: [
            ...(problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployFailed */ .N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
const reportFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const state = failure.stopped ? 'stopped' : 'failed';
    const report = (0,_report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .failureMarkdown */ .A5)(failure, (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .markerOf */ .we)(request.comment, failure, state));
    world.console.summary(report);
    await (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .postReport */ .f5)(world, request.comment, report);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u5)(world, report);
};
const isReported = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
const reportingFailure = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        const left = problem instanceof _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .LeftOperation */ .$;
        if (!world.stopped && !left && isReported(request.comment))
            try {
                await reportFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L ? second.code : 'door/cannot-write';
                world.console.annotate({
                    severity: 'warning',
                    title,
                    message: `The failure was not reported: ${second}`,
                });
            }
        throw problem;
    }
};


/***/ }),

/***/ 49569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ makeReport),
  Yq: () => (/* binding */ withRun),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 2 modules
var review_markdown = __webpack_require__(17195);
;// CONCATENATED MODULE: ./lib/report/review-summary.js

const summaryLimit = 1024 * 1024;
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.Wq)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.Wq)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js



const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const made = about.deployed === undefined ? 'planned' : 'deployed';
    const state = about.quiet ? 'unchanged' : made;
    const marker = {
        ...(0,post_comment/* markerOf */.we)(request, review, state),
        ...(about.quiet ? { quiet: true } : {}),
        ...(about.plan ? { plan: review.hash } : {}),
    };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.Wq)(linked, marker, marker.section === undefined ? undefined : review_markdown/* sectionLimit */.Lm, about.deployed),
        summary: reviewSummary(linked, marker, about.deployed),
    };
};
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertOwnCode = (world, command) => {
    if (world.code !== 'fork')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/fork',
        message: `The event of this run is about code of a fork: ${command} does not run for it. AWS was not called.`,
        hint: `Run ${command} on an event of this repository (push, or a pull request of a branch of its own), and plan without credentials for forks.`,
    });
};


/***/ }),

/***/ 56422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    causes;
    outcome;
    links;
    constructor(refusal, causes, outcome, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.outcome = outcome;
        this.links = links;
    }
}


/***/ }),

/***/ 60103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertExportsUnused),
  a: () => (/* binding */ refusedExports)
});

// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var cloudformation_expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/stage/partitions.js
var partitions = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/stack/known-text.js


const knownValues = ({ name, id, parameters, }) => {
    const [, partition = '', , region = '', account = ''] = id.split(':');
    return {
        ...parameters,
        'AWS::StackName': name,
        ...(account === ''
            ? {}
            : {
                'AWS::AccountId': account,
                'AWS::Partition': partition,
                'AWS::Region': region,
                'AWS::StackId': id,
                'AWS::URLSuffix': (0,partitions/* partitionOf */.iQ)(region).suffix,
            }),
    };
};
const knownText = (expression, values) => {
    if (typeof expression === 'string' || typeof expression === 'number')
        return String(expression);
    if (!(0,cloudformation_expression/* isMap */.jh)(expression) || Object.keys(expression).length !== 1)
        return undefined;
    const { Ref: name, 'Fn::Sub': sub, 'Fn::Join': join } = expression;
    if (typeof name === 'string')
        return ownValue(values, name);
    if (Array.isArray(join))
        return joined(join, values);
    if (typeof sub === 'string')
        return substituted(sub, values);
    return Array.isArray(sub) && typeof sub[0] === 'string'
        ? substituted(sub[0], withVariables(sub[1], values))
        : undefined;
};
const ownValue = (values, name) => Object.hasOwn(values, name) ? values[name] : undefined;
const joined = ([by, parts], values) => {
    if (typeof by !== 'string' || !Array.isArray(parts))
        return undefined;
    const texts = parts.map((part) => knownText(part, values));
    return texts.includes(undefined) ? undefined : texts.join(by);
};
const withVariables = (variables, values) => {
    if (!(0,cloudformation_expression/* isMap */.jh)(variables))
        return values;
    const own = Object.entries(variables).map(([name, value]) => [name, knownText(value, values)]);
    const hidden = new Set(own.flatMap(([name, text]) => (text === undefined ? [name] : [])));
    const all = [...Object.entries(values), ...own].filter(([name]) => !hidden.has(name));
    return Object.fromEntries(all);
};
const substituted = (text, values) => {
    const parts = text.split(/\$\{([^${}]*)\}/);
    const texts = parts.map((part, index) => {
        if (index % 2 === 0)
            return part;
        return part.startsWith('!') ? `\${${part.slice(1)}}` : ownValue(values, part);
    });
    return texts.includes(undefined) ? undefined : texts.join('');
};

// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/changed-exports.js





const exportsIn = (template, values) => {
    const outputs = (0,cloudformation_expression/* isMap */.jh)(template) && (0,cloudformation_expression/* isMap */.jh)(template.Outputs) ? template.Outputs : {};
    return Object.entries(outputs).flatMap(([output, body]) => {
        const name = (0,cloudformation_expression/* isMap */.jh)(body) && (0,cloudformation_expression/* isMap */.jh)(body.Export) ? knownText(body.Export.Name, values) : undefined;
        if (name === undefined)
            return [];
        const value = Object(body).Value ?? null;
        return [{ output, name, value: knownText(value, values) ?? (0,canonical/* canonicalJson */.dj)(value), ids: (0,referenced_ids/* idsIn */.S)(value) }];
    });
};
const changedExports = (deployed, next, values, table) => {
    const kept = new Map(exportsIn(next, values).map(({ name, value }) => [name, value]));
    const exported = exportsIn(deployed, values);
    const replaced = exported.length > 0 && next && table ? replacedIn(deployed, next, table) : new Set();
    return exported
        .flatMap(({ output, name, value, ids }) => {
        if (kept.get(name) !== value)
            return [{ output, name }];
        const gone = ids.find((id) => replaced.has(id));
        return gone === undefined ? [] : [{ output, name, replaced: gone }];
    })
        .sort((one, other) => (one.output < other.output ? -1 : 1));
};
const replacedIn = (deployed, next, table) => new Set((0,template_changes/* templateChanges */.U9)(deployed, next, table).flatMap(({ logicalId, replacement }) => replacement === 'True' ? [logicalId] : []));

;// CONCATENATED MODULE: ./lib/operations/stack/exports-in-use.js




const readUsed = async (world, exports) => {
    if (exports.length === 0)
        return { used: [], notes: [] };
    const stacks = await world.stacks();
    const found = await Promise.all(exports.map(async (one) => {
        try {
            const importers = await stacks.importers(one.name);
            return { used: importers.length === 0 ? [] : [{ ...one, importers }], notes: [] };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            const note = `Whether another stack imports ${one.name} is not known: ${error.message}`;
            return { used: [], notes: [note] };
        }
    }));
    return { used: found.flatMap(({ used }) => used), notes: found.flatMap(({ notes }) => notes) };
};
const inWords = (names) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const verb = ({ importers }) => (importers.length === 1 ? 'imports' : 'import');
const refusedExports = async (world, deployed, ours, stack) => {
    const values = stack === undefined ? {} : knownValues(stack);
    if (stack === undefined || changedExports(deployed, undefined, values).length === 0)
        return { refused: [], notes: [] };
    const table = await (0,replacements/* loadReplacementTable */.v)();
    const { used, notes } = await readUsed(world, changedExports(deployed, ours, values, table));
    return {
        notes,
        refused: used.map((one) => ({
            logicalId: one.output,
            type: 'output',
            why: `${one.replaced === undefined ? '' : `its value changes with ${one.replaced}, which is replaced; `}${inWords(one.importers)} ${verb(one)} it as ${one.name}, and CloudFormation neither changes nor removes an export in use`,
            instead: `Keep ${one.replaced ?? 'this output'} as it is, or deploy ${inWords(one.importers)} without its $CfStackOutput first; $StackOutput reads the value and locks nothing`,
        })),
    };
};
const assertExportsUnused = async (world, deployed, stack) => {
    const { used, notes } = await readUsed(world, changedExports(deployed, undefined, knownValues(stack)));
    for (const note of notes)
        world.console.info(note);
    if (used.length === 0)
        return;
    const sentences = used.map((one) => `${inWords(one.importers)} ${verb(one)} ${one.name}`);
    const importers = [...new Set(used.flatMap((one) => one.importers))].sort();
    throw new refused/* Refused */.L({
        code: 'stack/exports-in-use',
        message: `CloudFormation deletes no stack whose exports are in use: ${sentences.join(', ')}. Nothing was deleted.`,
        hint: `Deploy ${inWords(importers)} without $CfStackOutput of this stack first, or destroy ${importers.length === 1 ? 'it' : 'them'}.`,
    });
};


/***/ }),

/***/ 94976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readDeployed),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   TE: () => (/* binding */ assertAsRead)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);


const readDeployed = async (world, name) => {
    const stacks = await world.stacks();
    const [stack, template] = await Promise.all([stacks.describe(name), stacks.template(name)]);
    return { ...(stack ? { stack } : {}), ...(stack && template !== undefined ? { template } : {}) };
};
const assertAsRead = async (world, read) => {
    const { id, name } = read.stack;
    const now = await readDeployed(world, id);
    const compared = ({ stack, template }) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([stack?.tags ?? null, template ?? null]);
    if (compared(now) !== compared(read))
        throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .Overtaken */ .c(name);
};
const resourcesOf = async (stacks, stack) => {
    const resources = [];
    for await (const resource of stacks.resources(stack))
        resources.push(resource);
    return resources;
};


/***/ }),

/***/ 65984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17195);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64772);




const placeOf = ({ file, line, column }, config) => {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
    const page = config?.file === file ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(place, `${config.url}#L${Math.trunc(line)}`) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    return page.startsWith('[') ? page : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 300);
};
const signs = { error: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`, warning: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️`, note: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `ℹ️` };
const problemItem = ({ code: word, severity, sentence: words, hint, place }, config) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${signs[severity]}`, place ? placeOf(place, config) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(words, 2_000)], ' '),
    hint === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `  <br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(hint, 1_000)}`,
], '\n');
const causesTable = (causes, config) => causes.length === 0
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### What failed first`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, advice, place }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}`,
            advice === undefined
                ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 1_000)
                : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 1_000)}<br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(advice, 1_000)}`,
            place ? placeOf(place, config) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        ])),
    ], '\n\n');
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
const mostProblems = 50;
const failureMarkdown = (failure, marker, limit = _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentLimit */ .j9) => {
    const { problems, causes, links, outcome, config } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
            (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failedVerdict */ .b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses, config),
            outcome === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**What CloudFormation did:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(outcome)}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shownProblems.map((problem) => problemItem(problem, config)), '\n'),
            left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(links.slice(0, 20).map(({ text: label, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const shownCauses = fitting(causes.slice(0, mostProblems), (some) => commentWith([], some).length < limit * 0.6);
    const shownProblems = fitting(problems.slice(0, mostProblems), (some) => commentWith(some, shownCauses).length < limit);
    return `${commentWith(shownProblems, shownCauses)}\n`;
};


/***/ }),

/***/ 23478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ idleMarkdown),
/* harmony export */   Os: () => (/* binding */ plannedMarkdown),
/* harmony export */   YD: () => (/* binding */ idleRemovedMarkdown),
/* harmony export */   cQ: () => (/* binding */ skippedMarkdown),
/* harmony export */   p_: () => (/* binding */ tornDownMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const mostListed = 30;
const comment = ({ page }, marker, paragraphs) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker), ...paragraphs, page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Run', page)], '\n\n')}\n`;
const subject = ({ project, stage }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Preview ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage, 80)} of the batch jobs of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(project, 80)}`;
const skippedMarkdown = (why) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏭️ Preview skipped\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)}`}\n`;
const plannedMarkdown = (preview, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🕒 ${subject(preview)}: planned`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Images that are missing are built first. What changes, and how it ends, will stand here.`,
]);
const tornDownMarkdown = (preview, why, kept, marker) => {
    const more = kept.length - mostListed;
    return comment(preview, marker, [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🧹 ${subject(preview)}: torn down`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)} ${kept.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing of it is left.`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Kept in the account, as the config asked: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(kept.length)}.`}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            ...kept
                .slice(0, mostListed)
                .map(({ logicalId, type, physicalId }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(physicalId, 300)}`),
            ...(more > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more in the log of the run`] : []),
        ], '\n'),
    ]);
};
const idleMarkdown = (preview, since, hours, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 💤 ${subject(preview)}: idle`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing was deployed and no job has run since ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(since.toISOString())}, for more than ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours)} hours (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('preview-idle-hours')}). The next sweep removes it.`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Next:** push a commit or start a job to keep it. A later push deploys it anew.`,
]);
const idleRemovedMarkdown = (preview, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🧹 ${subject(preview)}: removed`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `It was idle. A later push, or a re-run of its workflow, deploys it anew.`,
]);


/***/ }),

/***/ 58896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsIn: () => (/* binding */ problemsIn),
/* harmony export */   problemsMarkdown: () => (/* binding */ problemsMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41002);
/* harmony import */ var _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65984);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97031);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const rank = { error: 0, warning: 1, note: 2 };
const problemsIn = ({ diagnostics, located }, file) => (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located)
    .map(({ diagnostic: { code: word, severity, sentence, hint }, position: { line, column } }) => ({
    code: word,
    severity,
    sentence,
    ...(hint === undefined ? {} : { hint }),
    place: { file, line, column },
}))
    .sort((one, other) => rank[one.severity] - rank[other.severity]);
const headingOf = (command, failed) => {
    if (command === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ The step did not begin`;
    return failed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} failed` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ✅ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} passed`;
};
const problemsMarkdown = (command, problems) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const left = problems.length - _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp;
    const parts = [
        headingOf(command, errors > 0),
        problems.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyOf */ .sv)(problems)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(problems.slice(0, _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp).map((problem) => (0,_failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .problemItem */ .Dk)(problem)), '\n'),
        left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts, '\n\n')}\n`;
};


/***/ }),

/***/ 14981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   B$: () => (/* binding */ writtenSection),
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
const sectionFacts = ({ run, attempt, commit, state, plan }) => ({
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(commit === undefined ? {} : { commit }),
    ...(state === undefined ? {} : { state }),
    ...(plan === undefined ? {} : { plan }),
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
    const { section, state, quiet, ...kept } = marker;
    const { run, attempt, commit } = newest ?? marker;
    return {
        ...kept,
        ...(run === undefined ? {} : { run }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(commit === undefined ? {} : { commit }),
    };
};


/***/ }),

/***/ 41382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runsTable)
/* harmony export */ });
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56715);

const runsTable = () => ({
    kind: 'resource',
    id: _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .runsTableId */ .wl,
    from: [],
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: [
                { AttributeName: 'job', AttributeType: 'S' },
                { AttributeName: 'entry', AttributeType: 'S' },
            ],
            KeySchema: [
                { AttributeName: 'job', KeyType: 'HASH' },
                { AttributeName: 'entry', KeyType: 'RANGE' },
            ],
            TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        },
    },
});


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LeftOperation)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class LeftOperation extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack) {
        super({
            code: 'stack/left',
            message: `closed while deploying: the operation on ${stack} goes on in AWS, and this run no longer follows it.`,
            hint: 'The run of the closed pull request waits for the operation, and deletes the stack.',
        });
    }
}


/***/ }),

/***/ 24017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Overtaken)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class Overtaken extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack, cause) {
        super({
            code: 'stack/busy',
            message: `Another run changed the stack ${stack} after this one had looked at it. This run changed nothing.`,
            hint: 'Run again when the other one is over; run deployments of one stage one after the other (concurrency in the workflow).',
            cause,
        });
    }
}


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   jC: () => (/* binding */ nameInAwsOf),
/* harmony export */   n2: () => (/* binding */ formerPath)
/* harmony export */ });
const metadataOf = (resource) => Object(Object(resource?.Metadata)['batch-job']);
const formerPath = (resource) => {
    const { path } = metadataOf(resource);
    return typeof path === 'string' ? path.split('.') : [];
};
const eventOf = (resource) => {
    const { event } = metadataOf(resource);
    return typeof event === 'string' ? event : undefined;
};
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const ownerOf = (resource) => {
    const path = formerPath(resource);
    return path[0] === 'resources' && path[1] !== undefined ? path[1] : undefined;
};
const nameInAwsOf = (resource) => {
    const { renamedFrom } = metadataOf(resource);
    return typeof renamedFrom === 'string' ? renamedFrom : ownerOf(resource);
};


/***/ }),

/***/ 90185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ assertOwned),
/* harmony export */   We: () => (/* binding */ assertStackTags),
/* harmony export */   X4: () => (/* binding */ tagsToSend),
/* harmony export */   ZV: () => (/* binding */ assertRepository),
/* harmony export */   zJ: () => (/* binding */ ownerNotes)
/* harmony export */ });
/* unused harmony export stackTags */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const stackTags = (stage, origin = {}) => ({
    'batch-job:project': stage.project,
    'batch-job:stage': stage.stage,
    ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
    ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
    ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});
const tagsToSend = (deployed, stage, origin) => deployed?.tags ?? stackTags(stage, origin);
const assertStackTags = (stack, stage) => {
    const owner = [stack.tags['batch-job:project'], stack.tags['batch-job:stage']];
    if (owner[0] === stage.project && owner[1] === stage.stage)
        return;
    const whose = owner[0] === undefined && owner[1] === undefined
        ? 'does not bear the tags batch-job:project and batch-job:stage'
        : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/foreign',
        message: `The stack ${stack.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};
const ownerOf = ({ tags }) => tags['batch-job:repository-id'] || undefined;
const handOverHint = (stack, { project, stage }, repositoryId) => `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), repeat all its tags with that one changed: \`aws cloudformation update-stack --stack-name ${stack} --use-previous-template --capabilities CAPABILITY_NAMED_IAM --tags Key=batch-job:project,Value=${project} Key=batch-job:stage,Value=${stage} Key=batch-job:repository-id,Value=${repositoryId}\`. If it is not meant to be yours, choose another project-name or stage.`;
const assertRepository = (stack, stage, command, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined || command === 'outputs')
        return;
    if (repositoryId && repositoryId !== owner)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'stack/other-repository',
            message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
            hint: handOverHint(stack.name, stage, repositoryId),
        });
    if (repositoryId || command !== 'deploy' || stage.preview || confirm === stage.stage)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/confirm',
        message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id), whose workflow deploys it, and this run is of no repository. Nothing was changed.`,
        hint: `To deploy over it from here, set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
    });
};
const assertOwned = (stack, stage, command, claim) => {
    assertStackTags(stack, stage);
    assertRepository(stack, stage, command, claim);
};
const ownerNotes = (stack, stage, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined)
        return repositoryId
            ? [
                `The stack ${stack.name} does not say which repository it belongs to (no tag batch-job:repository-id), so none was compared.`,
            ]
            : [];
    if (repositoryId)
        return [];
    const asks = stage.preview || confirm === stage.stage ? '' : ` A deploy at a prompt asks for --confirm ${stage.stage}.`;
    return [`The stack ${stack.name} belongs to the repository with the id ${owner}.${asks}`];
};


/***/ }),

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesOfItems),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
const byName = (list) => {
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const namesOfItems = (list) => {
    const key = byName(list)?.key;
    return key === undefined ? undefined : list.map((item) => String(item[key]));
};
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
const plainItem = (item) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item))
        return item;
    const [label, content, ...more] = Object.keys(item).sort();
    return more.length === 0 && (label === 'Name' || label === 'Key' || label === 'Type') && content === 'Value'
        ? item[content]
        : item;
};
const between = (path, before, after) => ({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});
const isPlainMap = (value) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value);
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
const differences = (before, after, path = []) => {
    if ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
        return [];
    const lists = Array.isArray(before) && Array.isArray(after) ? named(before, after) : undefined;
    if (Array.isArray(before) && Array.isArray(after) && !lists)
        return inLists(before, after, path);
    const maps = isPlainMap(before) && isPlainMap(after);
    if (!lists && !maps)
        return [between(path, before, after)];
    const [was, is] = lists ?? [before, after];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    const found = keys.flatMap((key) => lists
        ? differences(plainItem(was[key]), plainItem(is[key]), [...path, key])
        : differences(was[key], is[key], [...path, key]));
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 69880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep),
  o: () => (/* binding */ refusalOfBlocked)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
;// CONCATENATED MODULE: ./lib/stack/failed-resources.js

const most = 5;
const failedResourcesSentence = (resources) => {
    const failed = resources.filter(({ status }) => status.endsWith('_FAILED'));
    if (failed.length === 0)
        return '';
    const named = failed
        .slice(0, most)
        .map(({ logicalId, type, status, reason }) => [`${logicalId} (${type}, ${status})`, ...(reason ? [(0,secret/* redacted */.pc)(reason)] : [])].join(': '));
    const more = failed.length > most ? ` · and ${failed.length - most} more` : '';
    return `Failed: ${named.join(' · ')}${more}`;
};

;// CONCATENATED MODULE: ./lib/stack/state-table.js


const create = { kind: 'create' };
const update = { kind: 'update' };
const remove = { kind: 'delete' };
const read = { kind: 'read' };
const nothing = { kind: 'nothing' };
const settle = { kind: 'settle' };
const deleteFirst = { kind: 'delete-first' };
const blocked = (reason, hint) => ({ kind: 'blocked', code: 'stack/blocked', reason, hint });
const noStack = {
    kind: 'blocked',
    code: 'stack/absent',
    reason: 'is not deployed',
    hint: 'Run deploy first, or check project-name, stage and aws-region.',
};
const halfMade = blocked('was never finished: its creation failed and nothing was undone', 'Deploy again with rollback: false to go on from there, or run destroy for this stage and deploy again.');
const halfUndone = blocked('could not be undone after its creation failed', 'Run destroy for this stage; it names what could not be deleted. Then deploy again.');
const halfDeleted = blocked('is half deleted', 'Run destroy again; it names what could not be deleted. Then deploy again.');
const halfUpdated = blocked('was half updated and nothing was undone', 'Deploy again with rollback: false to go on from there, or run `aws cloudformation rollback-stack --stack-name <stack>`, wait until it is done, and deploy again.');
const rollbackStuck = blocked('could not be brought back to its last good state', 'Mend what the events name, run `aws cloudformation continue-update-rollback --stack-name <stack>`, and deploy again.');
const importStuck = blocked('could not undo an import of resources', 'Mend it in the CloudFormation console (continue the rollback), and deploy again.');
const table = {
    ABSENT: [create, create, nothing, noStack],
    DELETE_COMPLETE: [create, create, nothing, noStack],
    REVIEW_IN_PROGRESS: [deleteFirst, create, remove, noStack],
    CREATE_IN_PROGRESS: [settle, settle, settle, settle],
    CREATE_FAILED: [halfMade, halfMade, remove, halfMade],
    CREATE_COMPLETE: [update, update, remove, read],
    ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    ROLLBACK_FAILED: [halfUndone, halfUndone, remove, noStack],
    ROLLBACK_COMPLETE: [deleteFirst, create, remove, noStack],
    DELETE_IN_PROGRESS: [settle, settle, settle, settle],
    DELETE_FAILED: [halfDeleted, halfDeleted, remove, halfDeleted],
    UPDATE_IN_PROGRESS: [settle, settle, settle, settle],
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read],
    UPDATE_COMPLETE: [update, update, remove, read],
    UPDATE_FAILED: [halfUpdated, halfUpdated, remove, read],
    UPDATE_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    UPDATE_ROLLBACK_FAILED: [rollbackStuck, rollbackStuck, remove, read],
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read],
    UPDATE_ROLLBACK_COMPLETE: [update, update, remove, read],
    IMPORT_IN_PROGRESS: [settle, settle, settle, settle],
    IMPORT_COMPLETE: [update, update, remove, read],
    IMPORT_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    IMPORT_ROLLBACK_FAILED: [importStuck, importStuck, remove, read],
    IMPORT_ROLLBACK_COMPLETE: [update, update, remove, read],
};
const columns = ['deploy', 'plan', 'destroy', 'outputs'];
const leftFailed = new Set(['CREATE_FAILED', 'UPDATE_FAILED']);
const nextStep = (stack, command, goesOn = false) => (goesOn && /^(deploy|plan)$/.test(command) && leftFailed.has(stack?.status ?? '') ? update : undefined) ??
    table[(stack?.status ?? 'ABSENT')]?.[columns.indexOf(command)] ??
    blocked(`is in a state unknown to this version, ${stack?.status}`, 'Look at the stack in the CloudFormation console.');
const refusalOfBlocked = (name, stack, step, resources = []) => new refused/* Refused */.L({
    code: step.code,
    message: `The stack ${name} ${step.reason}${stack ? ` (${stack.status})` : ''}. ${failedResourcesSentence(resources)}`.trimEnd(),
    hint: step.hint.replaceAll('<stack>', name),
});


/***/ }),

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93666);


const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const isResharded = ({ Type, UpdatePolicy }, path) => Type === 'AWS::ElastiCache::ReplicationGroup' &&
    path.join('.') === 'Properties.NumNodeGroups' &&
    Object(UpdatePolicy).UseOnlineResharding === true;
const removed = (id, { Type: type = '' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    details: [],
});
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = (0,_property_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: isResharded(is, path) ? 'Never' : (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
    }));
    if (found.length === 0)
        return undefined;
    const replacement = replacementOf(found.map(({ recreation }) => recreation));
    return {
        action: 'Modify',
        logicalId: id,
        type,
        replacement,
        details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
    };
};
const templateChanges = (before, after, table) => {
    const [old, fresh] = [resourcesIn(before), resourcesIn(after)];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
    return ids.flatMap((id) => {
        const [was, is] = [old[id], fresh[id]];
        if (!was)
            return is ? [{ action: 'Add', logicalId: id, type: is.Type ?? '', details: [] }] : [];
        if (!is)
            return [removed(id, was)];
        const change = modified(id, was, is, table);
        return change ? [change] : [];
    });
};


/***/ })

};

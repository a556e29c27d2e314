export const id = 5420;
export const ids = [5420];
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
// EXTERNAL MODULE: ./lib/operations/stack/kept-deployments.js
var kept_deployments = __webpack_require__(34556);
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
const removeImages = (world, of, { keepDays, keptIn }) => {
    const { project } = of;
    const repository = (0,image_repositories/* imageRepository */.an)(of);
    return step(world, `Images of ${repository} stay`, async (begin) => {
        const stored = await world.storedImages();
        const before = world.now().getTime() - keepDays * day;
        const old = (await stored.list(repository)).filter(({ usedAt }) => usedAt.getTime() < before);
        if (old.length === 0)
            return [];
        const named = new Set([
            ...(await stored.activeRevisions()).flatMap(({ images }) => images),
            ...(await (0,deployed_images/* deployedImages */.J)(world, project)),
            ...(await (0,kept_deployments/* keptImages */.Dm)(world, keptIn, of)),
        ]);
        const unnamed = old.filter((image) => !(0,delete_preview_images/* isNamed */.e)(named, repository, image)).map(({ digest }) => digest);
        if (unnamed.length === 0)
            return [];
        begin();
        const removed = await stored.remove(repository, unnamed);
        return [`Removed ${(0,plain_text/* counted */.hS)(removed, 'image')} of ${repository}, unused for ${(0,plain_text/* counted */.hS)(keepDays, 'day')}.`];
    });
};
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
        steps.push(await removeImages(world, { project, preview }, inputs));
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
        code: world.code,
        console: world.console,
        pullLabels: world.pullLabels,
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
const remove = async (world, found, why, repositoryId, { comment, keptIn }) => {
    const { stage, pull } = found;
    try {
        const deleted = await (0,destroy_stack/* destroyStack */.P)(world, stage, { confirm: stage.stage, allowDelete: ['*'], repositoryId });
        await (0,kept_deployments/* removeKept */.BC)(world, stage, keptIn);
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
const act = async (world, found, { kind, why, since }, repositoryId, request) => {
    if (kind === 'remove')
        return remove(world, found, why, repositoryId, request);
    const { idleHours = 0 } = request.sweeping;
    if (kind === 'keep' || since === undefined)
        return { done: 'kept', why };
    const isTold = await warn(world, found, since, idleHours, request.comment);
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
    const keptIn = (0,kept_deployments/* placeOfKept */.Re)(await (0,identify/* readCaller */.w)(world), { project }, request);
    const previews = await sweepPreviews(world, project, repositoryId, { ...request, keptIn });
    const left = await sweepLeftovers(world, project, repositoryId, { ...request.sweeping, keptIn });
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
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27220);
/* harmony import */ var _compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72087);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97790);
/* harmony import */ var _report_label_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11973);
/* harmony import */ var _report_post_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63879);
/* harmony import */ var _report_report_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83416);
/* harmony import */ var _stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98948);
/* harmony import */ var _stack_identify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7141);
/* harmony import */ var _stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34556);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32190);
/* harmony import */ var _preview_request_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99781);
/* harmony import */ var _pull_now_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31031);














const overtaken = async (world, { action, number, label }) => {
    const now = await (0,_pull_now_js__WEBPACK_IMPORTED_MODULE_11__/* .pullReader */ .P)(world, number)();
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
    const facts = (0,_report_label_result_js__WEBPACK_IMPORTED_MODULE_4__/* .labelFacts */ .I)(comment, preview, 'torn-down');
    const marker = { ...(0,_report_post_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .markerOf */ .we)(comment, preview, 'torn-down'), ...facts, quiet: true };
    const mode = comment.mode === 'always' ? 'auto' : comment.mode;
    const report = (0,_report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tornDownMarkdown */ .p_)(preview, why, kept, marker);
    await (0,_report_label_result_js__WEBPACK_IMPORTED_MODULE_4__/* .reportResult */ .i)(world, { ...comment, mode }, report);
};
const tearDownPreview = async (world, event, given, why) => {
    const late = await overtaken(world, event);
    if (late !== undefined)
        return world.console.info(late);
    const project = await projectOf(world, given, event);
    const request = { ...(0,_preview_request_js__WEBPACK_IMPORTED_MODULE_12__/* .requestOf */ .f)(given, event), project };
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_13__/* .stageOf */ .gV)(project, (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_13__/* .previewStage */ .vM)(event.number));
    await (0,_report_report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .reportingFailure */ .v)(world, request, 'preview', async () => {
        const caller = await (0,_stack_identify_js__WEBPACK_IMPORTED_MODULE_8__/* .readCaller */ .w)(world);
        const { repositoryId, settings: { cloudformationRole } = {} } = request;
        const inputs = { confirm: stage.stage, allowDelete: ['*'], repositoryId, cloudformationRole };
        const deleted = await (0,_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_7__/* .destroyStack */ .P)(world, stage, inputs);
        await (0,_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_9__/* .removeKept */ .BC)(world, stage, (0,_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOfKept */ .Re)(caller, stage, request));
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_10__/* .removeRecords */ .D)(world, stage);
        if (deleted === undefined && event.event === 'pull_request_target' && given.project === undefined)
            world.console.info(`The project is taken for ${project}, after the repository: give project-name where the config has another serviceName.`);
        await postTornDown(world, request.comment, stage, why, deleted?.outcome.kept ?? []);
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
    const begun = world.now().getTime();
    const [stack, template] = await Promise.all([stacks.describe(name), stacks.template(name)]);
    const readFor = world.now().getTime() - begun;
    return stack ? { stack, ...(template === undefined ? {} : { template }), readFor } : {};
};
const readAtOnce = 1_000;
const isSameOperation = ({ stack, readFor }, now) => readFor !== undefined &&
    readFor <= readAtOnce &&
    stack?.updatedAt !== undefined &&
    stack.updatedAt.getTime() === now.updatedAt?.getTime() &&
    stack.status === now.status;
const assertAsRead = async (world, read) => {
    const { id, name } = read.stack;
    const stacks = await world.stacks();
    const stack = await stacks.describe(id);
    if (stack === undefined)
        throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .Overtaken */ .c(name);
    const template = isSameOperation(read, stack) ? read.template : await stacks.template(id);
    const compared = (tags, given) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([tags, given ?? null]);
    if (compared(stack.tags, template) !== compared(read.stack.tags, read.template))
        throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .Overtaken */ .c(name);
};
const resourcesOf = async (stacks, stack) => {
    const resources = [];
    for await (const resource of stacks.resources(stack))
        resources.push(resource);
    return resources;
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

/***/ 26206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ assertOwned),
  ZV: () => (/* binding */ assertRepository),
  We: () => (/* binding */ assertStackTags),
  zJ: () => (/* binding */ ownerNotes),
  X4: () => (/* binding */ tagsToSend)
});

// UNUSED EXPORTS: stackTags

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/shell-word.js
var shell_word = __webpack_require__(43800);
;// CONCATENATED MODULE: ./lib/stack/hand-over.js

const isPlain = (text) => /^[\w./:@+-]+$/.test(text);
const tagArguments = (tags) => {
    const entries = Object.entries(tags);
    return entries.flat().every(isPlain)
        ? entries.map(([key, value]) => `Key=${key},Value=${value}`).join(' ')
        : (0,shell_word/* shellWord */.r)(JSON.stringify(entries.map(([Key, Value]) => ({ Key, Value }))));
};
const regionOf = ({ id }) => id.split(':')[3] || undefined;
const handOverCommand = (stack, repositoryId) => {
    const region = regionOf(stack);
    const parameters = Object.keys(stack.parameters).map((name) => `ParameterKey=${name},UsePreviousValue=true`);
    return [
        `aws cloudformation update-stack --stack-name ${stack.name}`,
        ...(region === undefined ? [] : [`--region ${region}`]),
        '--use-previous-template --capabilities CAPABILITY_NAMED_IAM',
        ...(parameters.length === 0 ? [] : [`--parameters ${parameters.join(' ')}`]),
        `--tags ${tagArguments({ ...stack.tags, 'batch-job:repository-id': repositoryId })}`,
    ].join(' ');
};

;// CONCATENATED MODULE: ./lib/stack/ownership.js


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
    throw new refused/* Refused */.L({
        code: 'stack/foreign',
        message: `The stack ${stack.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};
const ownerOf = ({ tags }) => tags['batch-job:repository-id'] || undefined;
const handOverHint = (stack, repositoryId) => `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), run \`${handOverCommand(stack, repositoryId)}\`: it repeats all tags with that one changed. If it is not meant to be yours, choose another project-name or stage.`;
const assertRepository = (stack, stage, command, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined || command === 'outputs')
        return;
    if (repositoryId && repositoryId !== owner)
        throw new refused/* Refused */.L({
            code: 'stack/other-repository',
            message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
            hint: handOverHint(stack, repositoryId),
        });
    if (repositoryId || !/^(?:deploy|rollback)$/.test(command) || stage.preview || confirm === stage.stage)
        return;
    throw new refused/* Refused */.L({
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
    if (list.length > 0 && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(list[0]))
        return undefined;
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
const areEqual = (before, after) => {
    const [was, is] = [before ?? null, after ?? null];
    return was === is || (was !== null && is !== null && (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is));
};
const differences = (before, after, path = []) => {
    if (areEqual(before, after))
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

/***/ 12248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Xy: () => (/* binding */ settingsOfConfig),
/* harmony export */   xJ: () => (/* binding */ settingsToSend)
/* harmony export */ });
/* harmony import */ var _stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39163);

const written = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
const settingsOfConfig = ({ terminationProtection, cloudformationRoleArn: cloudformationRole, triggerRollbackOnAlarms: rollbackAlarms, monitoringTimeAfterDeploymentInMinutes: monitoringMinutes, disableAutoRollback, publishEventsToArn: notificationArns, } = {}, { preview }) => {
    const rollback = disableAutoRollback === undefined ? undefined : !disableAutoRollback;
    const ofStages = preview ? {} : { terminationProtection, rollbackAlarms, monitoringMinutes, notificationArns };
    return written({ cloudformationRole, rollback, ...ofStages });
};
const names = {
    cloudformationRole: ['cloudformation-role-arn', 'cloudformationRoleArn'],
    terminationProtection: ['termination-protection', 'terminationProtection'],
    rollback: ['rollback', 'disableAutoRollback'],
};
const settle = (ofConfig, ofInputs) => ({
    settings: { ...ofConfig, ...written(ofInputs) },
    notes: Object.entries(names).flatMap(([name, [input, key]]) => {
        const [there, given] = [ofConfig, ofInputs].map((one) => one[name]);
        return there === undefined || given === undefined || there === given
            ? []
            : [`The input ${input} is ${given}, and deploymentConfig.${key} says otherwise: the input holds.`];
    }),
});
const alarmArn = (alarm, region, account) => alarm.startsWith('arn:') ? alarm : `arn:${(0,_stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).name}:cloudwatch:${region}:${account}:alarm:${alarm}`;
const settingsToSend = ({ cloudformationRole, rollback, express, rollbackAlarms, monitoringMinutes, notificationArns }, { account, region }) => ({
    ...(cloudformationRole ? { roleArn: cloudformationRole } : {}),
    ...(rollback === false ? { rollback } : {}),
    ...(express ? { express } : {}),
    ...(rollbackAlarms === undefined && monitoringMinutes === undefined
        ? {}
        : {
            rollbackAlarms: {
                ...(rollbackAlarms && { arns: rollbackAlarms.map((alarm) => alarmArn(alarm, region, account)) }),
                ...(monitoringMinutes === undefined ? {} : { minutes: monitoringMinutes }),
            },
        }),
    ...(notificationArns === undefined ? {} : { notificationArns }),
});


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
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 7 modules
var secret = __webpack_require__(27416);
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
    ABSENT: [create, create, nothing, noStack, noStack],
    DELETE_COMPLETE: [create, create, nothing, noStack, noStack],
    REVIEW_IN_PROGRESS: [deleteFirst, create, remove, noStack, noStack],
    CREATE_IN_PROGRESS: [settle, settle, settle, settle, settle],
    CREATE_FAILED: [halfMade, halfMade, remove, halfMade, halfMade],
    CREATE_COMPLETE: [update, update, remove, read, update],
    ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle, settle],
    ROLLBACK_FAILED: [halfUndone, halfUndone, remove, noStack, halfUndone],
    ROLLBACK_COMPLETE: [deleteFirst, create, remove, noStack, noStack],
    DELETE_IN_PROGRESS: [settle, settle, settle, settle, settle],
    DELETE_FAILED: [halfDeleted, halfDeleted, remove, halfDeleted, halfDeleted],
    UPDATE_IN_PROGRESS: [settle, settle, settle, settle, settle],
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read, settle],
    UPDATE_COMPLETE: [update, update, remove, read, update],
    UPDATE_FAILED: [halfUpdated, halfUpdated, remove, read, halfUpdated],
    UPDATE_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle, settle],
    UPDATE_ROLLBACK_FAILED: [rollbackStuck, rollbackStuck, remove, read, rollbackStuck],
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read, settle],
    UPDATE_ROLLBACK_COMPLETE: [update, update, remove, read, update],
    IMPORT_IN_PROGRESS: [settle, settle, settle, settle, settle],
    IMPORT_COMPLETE: [update, update, remove, read, update],
    IMPORT_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle, settle],
    IMPORT_ROLLBACK_FAILED: [importStuck, importStuck, remove, read, importStuck],
    IMPORT_ROLLBACK_COMPLETE: [update, update, remove, read, update],
};
const columns = ['deploy', 'plan', 'destroy', 'outputs', 'rollback'];
const goingOn = {
    CREATE_FAILED: ['deploy', 'plan'],
    UPDATE_FAILED: ['deploy', 'plan', 'rollback'],
};
const nextStep = (stack, command, goesOn = false) => (goesOn && goingOn[stack?.status ?? '']?.includes(command) ? update : undefined) ??
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


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   iR: () => (/* binding */ deploymentFolder),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const beginning = (project) => {
    const name = project.toLowerCase();
    return `${name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name}-artifacts-`;
};
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';
const deploymentFolder = ({ project, stage }, region) => `deployments/${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;


/***/ })

};

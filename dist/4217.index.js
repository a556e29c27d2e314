export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (value === null || typeof value !== 'object')
        return;
    if (Array.isArray(value))
        for (let index = 0; index < value.length; index++)
            collect(value[index], found);
    else
        for (const key in value)
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

/***/ 49903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ recordStored),
/* harmony export */   bI: () => (/* binding */ recordDestroyed),
/* harmony export */   se: () => (/* binding */ recordDeployed)
/* harmony export */ });
/* harmony import */ var _cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27148);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _stack_template_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63299);
/* harmony import */ var _stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57959);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40356);





const refused = new WeakSet();
const record = async (world, work) => {
    await (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_4__/* .tryAfterChange */ .u)(world, 'Images are not recorded on GitHub', async () => {
        let records;
        try {
            records = await world.artifactRecords();
            if (records !== undefined && !refused.has(records))
                await work(records);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (records !== undefined)
                refused.add(records);
            world.console.info(`Images are not recorded on GitHub: ${problem.message} ${problem.hint}`);
        }
    });
};
const recordStored = async (world, pushed, stage, place) => {
    if (pushed.length === 0)
        return;
    const registry = (0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(stage, place);
    const images = new Map(pushed.map(({ repository, digest }) => {
        const name = `${registry}/${repository}`;
        return [`${name}@${digest}`, { name, digest, registry, repository }];
    }));
    await record(world, (records) => records.stored([...images.values()]));
};
const recordedStage = ({ stage, stack }, stackId) => {
    const [, region, account] = /^arn:[a-z-]+:cloudformation:([a-z0-9-]+):(\d{12}):/.exec(stackId) ?? [];
    return region === undefined || account === undefined ? undefined : { stage, stack, account, region };
};
const artifactsIn = (stage, template, recorded, status) => (0,_stack_template_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesIn */ .o)(template).map(({ job, repository, digest }) => ({
    ...{ job, digest, status },
    name: `${(0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(stage, recorded)}/${repository}`,
}));
const recordDeployed = async (world, stage, stackId, { before, now }) => {
    const recorded = recordedStage(stage, stackId);
    if (recorded === undefined)
        return;
    await record(world, async (records) => {
        const runs = artifactsIn(stage, now, recorded, 'deployed');
        const gone = artifactsIn(stage, await (0,_cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .x)(before), recorded, 'decommissioned').filter(({ job }) => !runs.some((other) => other.job === job));
        if (runs.length + gone.length > 0)
            await records.deployed(recorded, [...runs, ...gone]);
    });
};
const recordDestroyed = async (world, stage, stackId, template) => {
    const recorded = recordedStage(stage, stackId);
    if (recorded === undefined)
        return;
    const gone = artifactsIn(stage, template, recorded, 'decommissioned');
    if (gone.length > 0)
        await record(world, (records) => records.deployed(recorded, gone));
};


/***/ }),

/***/ 34556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ removeKept),
/* harmony export */   Dm: () => (/* binding */ keptImages),
/* harmony export */   Re: () => (/* binding */ placeOfKept)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _stack_kept_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7438);
/* harmony import */ var _stage_artifact_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70273);
/* harmony import */ var _propose_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96529);




const placeOfKept = (caller, stage, request) => request.artifactBucket === 'none' ? undefined : { bucket: (0,_propose_change_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(caller, stage, request), region: request.region };
const removeKept = async (world, stage, place) => {
    if (!stage.preview || place === undefined)
        return;
    const { bucket, region } = place;
    try {
        const objects = await world.keptObjects();
        const keys = (await objects.list(bucket, (0,_stage_artifact_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentFolder */ .iR)(stage, region))) ?? [];
        if (keys.length > 0)
            await objects.remove(bucket, keys);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
            throw problem;
        world.console.info(`Deployments of ${stage.stage} that were kept stay (${problem.code}): ${problem.message}`);
    }
};
const keptImages = async (world, place, { preview }) => {
    const digests = new Set();
    if (place === undefined)
        return digests;
    const { bucket } = place;
    const objects = await world.keptObjects();
    for (const key of (await objects.list(bucket, preview ? 'deployments/preview' : 'deployments')) ?? [])
        for (const digest of (0,_stack_kept_document_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsInKept */ .nv)((await objects.read(bucket, key)) ?? ''))
            digests.add(digest);
    return digests;
};


/***/ }),

/***/ 84346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ clearRemovedNotifications),
/* harmony export */   QF: () => (/* binding */ clearDeadNotifications),
/* harmony export */   Vk: () => (/* binding */ silenceTriggers)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40356);


const idsOf = (resources, type) => resources.flatMap((resource) => (resource.type === type && resource.physicalId ? [resource.physicalId] : []));
const silenceTriggers = async (world, { outcome: { going } }) => {
    const triggers = await world.triggers();
    const silence = (id, work) => (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__/* .tryAfterChange */ .u)(world, `${id} may start runs while its stack is deleted`, work);
    for (const rule of idsOf(going, 'AWS::Events::Rule'))
        await silence(rule, () => triggers.disableRule(rule));
    for (const schedule of idsOf(going, 'AWS::Scheduler::Schedule'))
        await silence(schedule, () => triggers.disableSchedule(schedule));
    for (const mapping of idsOf(going, 'AWS::Lambda::EventSourceMapping'))
        await silence(mapping, () => triggers.disableMapping(mapping));
    for (const bucket of idsOf(going, 'AWS::S3::Bucket'))
        await silence(bucket, () => triggers.clearNotifications(bucket));
};
const clearDeadNotifications = async (world, kept, going) => {
    const functions = idsOf(going, 'AWS::Lambda::Function');
    const buckets = idsOf(kept, 'AWS::S3::Bucket');
    if (functions.length === 0 || buckets.length === 0)
        return;
    const triggers = await world.triggers();
    for (const bucket of buckets)
        await (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__/* .tryAfterChange */ .u)(world, `The bucket ${bucket} stays, and may still notify functions that are gone`, async () => {
            const removed = await triggers.clearNotifications(bucket, functions);
            if (removed > 0)
                world.console.info(`Removed ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(removed, 'notification')} of ${bucket} to functions of the stack.`);
        });
};
const clearRemovedNotifications = async (world, proposal, losses) => {
    if (proposal.kind === 'no-changes')
        return;
    const kept = losses.filter(({ kind, fate }) => kind === 'delete' && fate === 'kept').map(({ change }) => change);
    const going = proposal.changes.filter(({ action }) => action === 'Remove');
    await clearDeadNotifications(world, kept, going);
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

/***/ 84943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ goodDeployments),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   ei: () => (/* binding */ keysToRemove),
/* harmony export */   el: () => (/* binding */ keptDeployment),
/* harmony export */   es: () => (/* binding */ rollbackTarget),
/* harmony export */   pd: () => (/* binding */ templateDigest),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* unused harmony export mostKept */
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);

const mostKept = 10;
const digestDigits = 12;
const templateDigest = (template) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(template), digestDigits);
const isAtRest = (status) => /^(?!DELETE_|ROLLBACK_).*_COMPLETE$/.test(status);
const digestBefore = ({ stack, template }) => {
    if (stack === undefined)
        return 'new';
    return isAtRest(stack.status) ? templateDigest(template) : 'none';
};
const idOf = (time, digest) => `${time.toISOString().replace(/[-:]|\.\d+/g, '')}-${digest}`;
const stackDigits = 8;
const digestOfStack = (stackId) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(stackId, stackDigits);
const keptDeployment = (folder, { stackId, time, template, before, isRollback }) => {
    const [digest, after] = [templateDigest(template), digestBefore(before)];
    const id = idOf(time, digest);
    const key = `${folder}/${id}.${isRollback ? 'rollback' : 'deploy'}-${after}.${digestOfStack(stackId)}.json`;
    return { id, key, digest, after, isRollback };
};
const deploymentsOf = (folder, keys) => [...keys].sort().flatMap((key) => {
    if (!key.startsWith(`${folder}/`))
        return [];
    const [, id = '', digest = '', kind, after = '', stack = ''] = /^(\d{8}T\d{6}Z-([0-9a-f]{12}))\.(deploy|rollback)-([0-9a-f]{12}|new|none)\.([0-9a-f]{8})\.json$/.exec(key.slice(folder.length + 1)) ?? [];
    return kind === undefined ? [] : [{ id, key, digest, after, isRollback: kind === 'rollback', stack }];
});
const readKeys = (folder, keys, stackId) => deploymentsOf(folder, keys).flatMap(({ stack, ...kept }) => (stack === digestOfStack(stackId) ? kept : []));
const goodDeployments = (kept, deployed) => kept.filter(({ digest }, index) => digest === deployed || kept.slice(index + 1).some(({ after }) => after === digest));
const keysToRemove = (folder, keys, stackId) => {
    const kept = readKeys(folder, keys, stackId);
    const good = new Set([...goodDeployments(kept, undefined), ...kept.slice(-1)]);
    const staying = new Set(kept
        .filter((one) => good.has(one))
        .slice(-mostKept)
        .map(({ key }) => key));
    return deploymentsOf(folder, keys).flatMap(({ key }) => (staying.has(key) ? [] : key));
};
const missingIn = (kept, deployed) => {
    const isKept = (digest) => kept.some((one) => one.digest === digest);
    if (!isKept(deployed))
        return 'deployed';
    const brought = kept.findLast(({ digest, after }) => digest === deployed && after !== deployed);
    const before = brought?.after ?? 'none';
    return before === 'new' || before === 'none' || isKept(before) ? undefined : 'before';
};
const rollbackTarget = (kept, { status, digest }, to) => {
    const good = goodDeployments(kept, isAtRest(status) ? digest : undefined);
    if (to !== undefined) {
        const target = kept.find(({ id }) => id === to);
        if (target === undefined)
            return { kind: 'unknown', why: 'not-kept' };
        return good.includes(target) ? { kind: 'deployment', target } : { kind: 'unknown', why: 'not-good' };
    }
    const isOfRollback = kept.at(-1)?.isRollback === true && kept.at(-1)?.digest !== digest;
    const deployed = good.findLast((one) => one.digest === digest);
    const back = { kind: 'is-back', ...(deployed === undefined ? {} : { deployed }) };
    if (status === 'UPDATE_ROLLBACK_COMPLETE' && !isOfRollback)
        return { ...back, by: 'CloudFormation' };
    if (deployed?.isRollback && deployed === good.at(-1) && isAtRest(status))
        return { ...back, by: 'rollback' };
    const target = good.findLast((one) => one.digest !== digest);
    if (target === undefined)
        return { kind: 'none' };
    const missing = missingIn(kept, digest);
    return missing === undefined ? { kind: 'deployment', target } : { kind: 'gap', missing };
};


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   Le: () => (/* binding */ keptTemplate),
/* harmony export */   nv: () => (/* binding */ digestsInKept)
/* harmony export */ });
/* harmony import */ var _kept_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84943);

const version = 1;
const keptText = ({ borrowed, ...contents }) => JSON.stringify({
    version,
    ...contents,
    ...(borrowed === undefined
        ? {}
        : { borrowed: { ...borrowed, outputs: [...borrowed.outputs].map(([name, output]) => [name, output ?? null]) } }),
});
const keptTemplate = ({ templateText }) => JSON.parse(templateText);
const readKept = (digest, text, { project, stage }) => {
    try {
        const { version: its, borrowed, ...contents } = JSON.parse(text);
        if (its !== version || contents.project !== project || contents.stage !== stage)
            return undefined;
        if ((0,_kept_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .templateDigest */ .pd)(keptTemplate(contents)) !== digest)
            return undefined;
        if (borrowed === undefined)
            return contents;
        const outputs = new Map(borrowed.outputs.map(([name, output]) => [name, output ?? undefined]));
        return { ...contents, borrowed: { ...borrowed, outputs } };
    }
    catch {
        return undefined;
    }
};
const digestsInKept = (text) => text.match(/sha256:[0-9a-f]{64}/g) ?? [];


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

/***/ 59850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ stateMachinesIn),
/* harmony export */   h7: () => (/* binding */ currentRevision),
/* harmony export */   hq: () => (/* binding */ jobDefinitionsIn),
/* harmony export */   pG: () => (/* binding */ revisionsKept)
/* harmony export */ });
const revisionsKept = 10;
const jobDefinitionsIn = (resources) => resources.flatMap(({ type, physicalId, status }) => {
    if (type !== 'AWS::Batch::JobDefinition' || status === 'DELETE_COMPLETE')
        return [];
    const [, name, revision] = /^(?:arn:[^/]*:job-definition\/)?([^/:]+)(?::(\d+))?$/.exec(physicalId) ?? [];
    return name === undefined ? [] : [{ name, revision }];
});
const currentRevision = ({ revision }, newestFirst) => revision === undefined ? newestFirst.slice(0, 1) : newestFirst.filter((arn) => arn.endsWith(`:${revision}`));
const stateMachinesIn = (resources) => resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);


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

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);


const namedBy = ({ Type, Properties }) => {
    const { ContainerProperties, ContainerDefinitions } = Object(Properties);
    const imageOf = (container) => Object(container).Image;
    if (Type === 'AWS::Batch::JobDefinition')
        return [imageOf(ContainerProperties)];
    if (Type !== 'AWS::ECS::TaskDefinition' || !Array.isArray(ContainerDefinitions))
        return [];
    return ContainerDefinitions.map(imageOf);
};
const imagesIn = (template) => Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesIn */ .$d)(template)).flatMap((resource) => {
    const job = resource ? (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(resource) : undefined;
    if (!resource || job === undefined)
        return [];
    return namedBy(resource).flatMap((image) => {
        const [, host, repository, digest] = /"(\d[\w.-]{0,127})?\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(image) ?? '') ?? [];
        if (repository === undefined || digest === undefined)
            return [];
        return [{ job, ...(host === undefined ? {} : { host }), repository, digest }];
    });
});


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ projectInArtifactBucket),
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   iR: () => (/* binding */ deploymentFolder),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const projectInArtifactBucket = (project) => {
    const name = project.toLowerCase();
    return name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
};
const beginning = (project) => `${projectInArtifactBucket(project)}-artifacts-`;
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';
const deploymentFolder = ({ project, stage }, region) => `deployments/${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;


/***/ })

};

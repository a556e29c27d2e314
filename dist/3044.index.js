export const id = 3044;
export const ids = [3044];
export const modules = {

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/operations/compare/compare-deployed.js + 2 modules
var compare_deployed = __webpack_require__(96882);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/graph/borrowed-resources.js
var borrowed_resources = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/shared/zones.js
var zones = __webpack_require__(12098);
// EXTERNAL MODULE: ./lib/stack/change-cap.js
var change_cap = __webpack_require__(82591);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(29978);
// EXTERNAL MODULE: ./lib/stack/refused-updates/refused-updates.js + 10 modules
var refused_updates = __webpack_require__(87604);
// EXTERNAL MODULE: ./lib/stack/setting-notes.js
var setting_notes = __webpack_require__(90500);
// EXTERNAL MODULE: ./lib/stack/stack-settings.js
var stack_settings = __webpack_require__(12248);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
// EXTERNAL MODULE: ./lib/operations/stack/compile-against.js + 1 modules
var compile_against = __webpack_require__(58667);
// EXTERNAL MODULE: ./lib/operations/stack/find-losses.js + 1 modules
var find_losses = __webpack_require__(80710);
// EXTERNAL MODULE: ./lib/operations/stack/read-lender.js + 1 modules
var read_lender = __webpack_require__(86971);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/operations/compare/image-changes.js

const mostNamed = 100;
const imageChanges = (ours, base, { trackedAs }, prefix = '') => {
    const before = new Map(base.planned.map((image) => [image.job, image]));
    return new Map(ours.planned.flatMap((image) => {
        const was = before.get(image.job);
        if (was === undefined || was.tag === image.tag)
            return [];
        const sides = [sideOf(image, ours, prefix), sideOf(was, base, prefix)];
        return [[image.job, changedFiles(...sides, trackedAs)]];
    }));
};
const codeChanges = (ours, base, { trackedAs }, prefix = '') => {
    const before = new Map(base.planned.map((code) => [code.function, code]));
    return new Map(ours.planned.flatMap((code) => {
        const was = before.get(code.function);
        if (was === undefined || was.key === code.key)
            return [];
        const sides = [sideOfCode(code, ours, prefix), sideOfCode(was, base, prefix)];
        const changed = changedFiles(...sides, trackedAs);
        return [[code.function, changed]];
    }));
};
const sideOfCode = (code, { contents }, prefix) => {
    const { from } = code;
    const folder = from.kind === 'zip' ? from.path : from.folder;
    return new Map([...(contents.get(code.function) ?? [])].map(([file, what]) => [inFolder(prefix, folder, file), what]));
};
const sideOf = ({ job, folder, dockerfile }, { contexts }, prefix) => {
    const files = [...(contexts.get(job)?.contents ?? [])].map(([file, what]) => [inFolder(prefix, folder, file), what]);
    const all = new Map(files);
    const path = 'path' in dockerfile ? inFolder(prefix, folder, dockerfile.path) : undefined;
    return path === undefined || all.has(path) || !('digest' in dockerfile)
        ? all
        : all.set(path, `${dockerfile.digest} file`);
};
const inFolder = (prefix, folder, file) => {
    if (prefix === '')
        return external_node_path_.posix.join(folder, file);
    const path = external_node_path_.posix.relative(`/${prefix}`, external_node_path_.posix.join('/', prefix, folder, file));
    return file.endsWith('/') ? `${path}/` : path;
};
const changedFiles = (ours, base, trackedAs) => {
    const changed = new Set();
    const untracked = new Set();
    for (const [file, what] of ours) {
        if (base.get(file) === what)
            continue;
        const tracked = trackedAs(file);
        if (tracked === undefined && !base.has(file))
            untracked.add(file);
        else
            changed.add(tracked ?? file);
    }
    for (const file of base.keys())
        if (!ours.has(file))
            changed.add(file);
    const named = [changed, untracked].map((files) => [...files].sort(byFolder).slice(0, mostNamed));
    const [first = [], second = []] = named;
    const more = changed.size + untracked.size - first.length - second.length;
    return { changed: first, notInBase: second, ...(more > 0 ? { more } : {}) };
};
const byFolder = (a, b) => Number(b.includes('/')) - Number(a.includes('/')) || Number(a > b) - Number(a < b);

// EXTERNAL MODULE: ./lib/operations/compare/renamed-stack.js
var renamed_stack = __webpack_require__(21749);
;// CONCATENATED MODULE: ./lib/operations/compare/compare-offline.js























const emptyStack = (base, missing, ...notes) => ({
    ...{ against: 'empty-stack', before: undefined, notes, base: { ...base, missing } },
});
const fetchIt = 'Fetch it first, in a workflow with `fetch-depth: 0` of actions/checkout.';
const watchPresent = (world) => {
    const notes = new Set();
    const programs = () => {
        notes.add('Programs of custom directives count on both sides as they are now.');
        return world.programs();
    };
    const checkout = () => {
        notes.add('`$GitInfo` has the same values on both sides, those of the checkout.');
        return world.checkout();
    };
    const withCode = (base) => ({
        ...base,
        async artifact(path, contents) {
            if (base.look(path) !== 'absent')
                return base.artifact(path, contents);
            notes.add(`\`${path}\` is not in the commit: the code in it counts on both sides as it is now.`);
            return world.workspace.artifact(path, contents);
        },
    });
    return { world: { ...world, programs, checkout }, withCode, notes };
};
const trackingNotes = ({ notCompared, submodules }) => [
    ...(notCompared.length
        ? [`Not compared, since only a filter of git could, which is not started: ${listed(notCompared)}.`]
        : []),
    ...(submodules.length
        ? [`A submodule counts by the commit that the repository records for it: ${listed(submodules)}.`]
        : []),
];
const listed = (paths) => {
    const rest = paths.length - 10;
    return `${paths.slice(0, 10).map(visible/* literal */.eu).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};
const compileBase = async (world, ours, request, base, found) => {
    const { commit, bytes, workspace } = found;
    const { ref } = base;
    const present = watchPresent(world);
    const source = { ...world.source, file: `${world.source.file} at ${ref}`, read: async () => bytes };
    try {
        const policy = async () => undefined;
        const before = { ...present.world, source, policy, workspace: present.withCode(workspace) };
        const compiled = await (0,compile/* compile */.wE)(before, request);
        const { template, stackImages, stackCode, stage: former } = compiled;
        const renamed = (0,renamed_stack/* renamedStackNotes */.s)(former, ours.stage, ref);
        if (renamed.length > 0)
            return emptyStack({ ref, commit }, `the project is ${former.project} at ${(0,visible/* literal */.eu)(ref)}`, ...renamed);
        const [is, was] = [ours.stackImages.value, stackImages.value];
        const [isCode, wasCode] = [ours.stackCode.value, stackCode.value];
        const isBuilt = is !== undefined && was !== undefined && was.planned.length > 0;
        const hasCode = isCode !== undefined && wasCode !== undefined && wasCode.planned.length > 0;
        const tracking = isBuilt || hasCode ? await found.tracking() : undefined;
        const { prefix } = world.workspace.checkout ?? {};
        const rebuilt = tracking && [
            ...(isBuilt ? imageChanges(is, was, tracking, prefix) : []),
            ...(hasCode ? codeChanges(isCode, wasCode, tracking, prefix) : []),
        ];
        return {
            against: 'base-branch',
            before: template,
            former: compiled,
            base: { ref, commit },
            notes: [...present.notes, ...(tracking ? trackingNotes(tracking) : [])],
            ...(rebuilt ? { rebuilt: new Map(rebuilt) } : {}),
        };
    }
    catch (problem) {
        const unread = unreadFile(problem);
        if (unread)
            return unreadBase(base, commit, unread.sentence.replace(/\.$/, ''), unread.hint);
        if (!(problem instanceof diagnostics_error/* DiagnosticsError */.H))
            throw problem;
        const code = problem.diagnostics.find(diagnostic/* isError */.bJ)?.code;
        return emptyStack({ ref, commit }, `the config of ${(0,visible/* literal */.eu)(ref)} cannot be compiled (${code})`, `The config of ${(0,visible/* literal */.eu)(ref)} cannot be compiled (${code}), so everything counts as new.`);
    }
};
const unreadFile = (problem) => {
    if (problem instanceof refused/* Refused */.L && problem.code === 'door/no-base')
        return { sentence: problem.message, hint: problem.hint };
    const found = problem instanceof diagnostics_error/* DiagnosticsError */.H ? problem.diagnostics.find(({ code }) => code === 'door/no-base') : undefined;
    return found && { sentence: found.sentence, hint: found.hint ?? fetchAll };
};
const noBase = (message, hint) => new refused/* Refused */.L({ code: 'door/no-base', message, hint });
const unreadBase = (base, commit, missing, hint) => {
    const sentence = `${missing[0]?.toUpperCase()}${missing.slice(1)}.`;
    if (base.required)
        throw noBase(sentence, hint);
    const named = { ref: base.ref, ...(commit === undefined ? {} : { commit }) };
    return emptyStack(named, missing, `${sentence} Everything counts as new. ${hint}`);
};
const withoutBase = async (world) => {
    const likely = await (await world.base()).likely();
    const hint = `To compare with the branch ${likely}, give \`--base-ref ${likely}\` (input \`base-ref\`); to compare with the deployed stack, give credentials (at a prompt name a profile in AWS_PROFILE, also \`default\`).`;
    return emptyStack({}, 'the environment has no AWS credentials, and no commit is named to compare with', ...(likely === undefined ? [] : [hint]));
};
const readBase = async (world, ours, request, base) => {
    if (base === undefined)
        return withoutBase(world);
    const { ref } = base;
    return (await world.base()).at(ref, async (found) => {
        switch (found.kind) {
            case 'found':
                return compileBase(world, ours, request, base, found);
            case 'no-config': {
                const missing = `${(0,visible/* literal */.eu)(ref)} has no such config yet`;
                const { commit } = found;
                return { against: 'base-branch', before: undefined, notes: [`${missing}.`], base: { ref, commit, missing } };
            }
            case 'no-objects':
                return unreadBase(base, found.commit, `the config of ${(0,visible/* literal */.eu)(ref)} is not in this checkout`, fetchAll);
            case 'no-ref':
                return unreadBase(base, undefined, `there is no ${(0,visible/* literal */.eu)(ref)} in this checkout`, fetchIt);
            case 'no-git':
                return unreadBase(base, undefined, `${(0,visible/* literal */.eu)(ref)} cannot be read: ${found.says}`, mendIt);
        }
    });
};
const fetchAll = 'Fetch all of it, in a workflow without `filter` of actions/checkout.';
const mendIt = 'Run it in a checkout of the repository that git can read.';
const unusedQuestions = ({ config, stage, located, answers }, request) => {
    const borrowed = (0,borrowed_resources/* borrowedNames */.RH)(config, stage);
    if (borrowed.size === 0)
        return new Set();
    const facts = (0,compile_request/* factsOf */.x)(request);
    const whole = located.value;
    const made = Object.entries(Object(whole.resources)).filter(([name]) => !borrowed.has(name));
    const used = (0,resolve/* lookupsIn */.N)(whole, facts, answers, { ...whole, resources: Object.fromEntries(made) });
    const asked = (0,resolve/* lookupsIn */.N)(whole, facts, answers).map(({ key }) => key);
    return new Set(asked.filter((key) => !used.some((one) => one.key === key)));
};
const openQuestions = (compiled, request) => {
    const unused = unusedQuestions(compiled, request);
    return compiled.questions
        .filter(({ kind, key }) => kind !== 'queue' && !unused.has(key))
        .map(({ kind, says }) => `Not looked up without credentials: ${says}. ${kind === 'secret' ? 'Its ARN stands here without the six characters that AWS puts at its end.' : 'A stand-in takes its place.'}`);
};
const zoneNotes = (before, ours) => (0,parameters/* declaredParameters */.vc)(ours).includes(zones/* zonesParameter */.hd) && !(0,parameters/* declaredParameters */.vc)(before).includes(zones/* zonesParameter */.hd)
    ? [
        `Zones unknown without credentials: deploy looks up the availability zones of the new network (${zones/* zonesParameter */.hd}).`,
    ]
    : [];
const settledOffline = ({ config, settings, stage }, former, inputs = {}, differs) => ({
    settled: former === undefined
        ? (0,setting_notes/* newSettingNotes */.aE)((0,stack_settings/* settle */.G9)(settings, inputs).settings)
        : (0,setting_notes/* settingNotes */.iG)((0,stack_settings/* settle */.G9)(former.settings, inputs).settings, (0,stack_settings/* settle */.G9)(settings, inputs).settings, differs),
    notes: (0,setting_notes/* previewSettingNotes */.GP)(former?.config.deploymentConfig, config.deploymentConfig, stage),
});
const compareOffline = async (world, offline, request) => {
    const { against, before, notes, base, rebuilt, former } = await readBase(world, offline, request, request.base);
    const next = await (0,compile_against/* compileAgainst */.r)(world, offline, before === undefined ? {} : { template: before }, request);
    const { compiled } = next;
    const ours = compiled.template;
    const changes = (0,template_changes/* templateChanges */.U9)(before, ours, before === undefined ? { services: {} } : await (0,replacements/* loadReplacementTable */.v)());
    const { stack, preview } = compiled.stage;
    const found = await (0,find_losses/* findLosses */.F)(world, { changes, deployed: before, ours, preview, allow: request.allow }, undefined);
    const differs = before === undefined || (0,canonical/* canonicalJson */.dj)(before) !== (0,canonical/* canonicalJson */.dj)(ours);
    const tooMany = (0,change_cap/* exceededCap */.Q7)({ changes, differs }, request.maxChanges);
    const { settled, notes: unsettled } = settledOffline(compiled, former, request.settings, differs);
    return {
        compiled,
        against,
        ...(base ? { base } : {}),
        ...(rebuilt ? { rebuilt } : {}),
        before,
        ours,
        changes,
        losses: found.losses,
        refused: (0,refused_updates/* refusedUpdates */.N)(before, ours),
        differs,
        ...(tooMany ? { tooMany } : {}),
        settled,
        hash: (0,plan_hash/* offlinePlanHash */.N)({ region: request.region, stack, before, ours, changes, images: [] }),
        notes: [
            ...notes,
            ...next.notes,
            ...zoneNotes(before, ours),
            ...(0,read_lender/* lenderNotes */.O)(compiled.borrowed),
            ...found.notes,
            ...openQuestions(compiled, request),
            ...unsettled,
        ],
    };
};

// EXTERNAL MODULE: ./lib/operations/handed-on-images.js
var handed_on_images = __webpack_require__(86347);
// EXTERNAL MODULE: ./lib/stack/loss-refusal.js
var loss_refusal = __webpack_require__(24940);
;// CONCATENATED MODULE: ./lib/operations/report/refusal-of-plan.js



const refusalOfPlan = ({ losses, refused, tooMany, compiled: { locate }, }, { failOnBlocked = true }) => {
    if (!failOnBlocked)
        return {};
    const ofResources = (0,refused_updates/* refusalOfUpdates */.c)(refused, 'plan') ?? (0,loss_refusal/* refusalOfLosses */.XN)(losses, 'plan');
    const refusal = ofResources?.located(locate) ?? (tooMany && (0,change_cap/* refusalOfCap */.G5)(tooMany, 'plan'));
    return refusal === undefined ? {} : { refusal };
};

// EXTERNAL MODULE: ./lib/operations/report/report-failure.js
var report_failure = __webpack_require__(83416);
// EXTERNAL MODULE: ./lib/operations/report/report-plan.js + 2 modules
var report_plan = __webpack_require__(70272);
// EXTERNAL MODULE: ./lib/operations/report/write-sarif.js
var write_sarif = __webpack_require__(33158);
;// CONCATENATED MODULE: ./lib/commands/plan.js








const plan = (world, request) => (0,report_failure/* reportingFailure */.v)(world, request, 'plan', async () => {
    const offline = await (0,compile/* compile */.wE)(world, request);
    if (world.offline && request.imagesFile !== undefined)
        await (0,handed_on_images/* readImagesFile */.VG)(world, request.imagesFile);
    const comparison = await (0,write_sarif/* writingSarif */.m)(world, offline, () => (world.offline ? compareOffline : compare_deployed/* compareDeployed */.Kv)(world, offline, request));
    await (0,report_plan/* reportPlan */._)(world, comparison, request);
    return { ...comparison.compiled, ...refusalOfPlan(comparison, request) };
});


/***/ }),

/***/ 33158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ writingSarif),
/* harmony export */   writeSarif: () => (/* binding */ writeSarif)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
/* harmony import */ var _generated_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(193);
/* harmony import */ var _report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9585);
/* harmony import */ var _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37875);
/* harmony import */ var _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56422);
/* harmony import */ var _try_after_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40356);







const refusalRows = (refusal) => {
    const { code, hint } = refusal;
    const row = { code, severity: 'error' };
    const nowhere = { file: undefined, line: 1, column: 1 };
    if (refusal instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployFailed */ .N && refusal.causes.length > 0)
        return refusal.causes.map(({ logicalId, type, reason, advice, place = nowhere }) => ({
            ...row,
            ...{ file: place.file, line: place.line, column: place.column ?? 1 },
            ...{ sentence: `${logicalId} (${type}): ${reason}`, hint: advice },
        }));
    if (refusal instanceof _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedParts */ .P && refusal.parts.length > 0)
        return refusal.parts.map(({ sentence, place: { file, line, column } = nowhere }) => ({
            ...row,
            ...{ file, line, column, sentence, hint },
        }));
    return [(0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalRow */ .bz)(refusal, undefined)];
};
const writeSarif = async (world, { refusal, ...ended }) => {
    const rows = [
        ...(0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resultRows */ .FA)(ended, ended.located?.file ?? world.source.file),
        ...(refusal === undefined ? [] : refusalRows(refusal)),
    ];
    const { sarifFile } = await __webpack_require__.e(/* import() */ 1592).then(__webpack_require__.bind(__webpack_require__, 61592));
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_5__/* .tryAfterChange */ .u)(world, 'diagnostics.sarif is missing', async () => {
        await world.write({ 'diagnostics.sarif': sarifFile(rows, _generated_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r) });
        world.console.output('sarif-file', `${world.output}/diagnostics.sarif`);
    });
};
const writingSarif = async (world, { diagnostics, located, locate }, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || problem instanceof _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .LeftOperation */ .$ || world.stopped)
            throw problem;
        const refusal = problem instanceof _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedParts */ .P ? problem.located(locate) : problem;
        await writeSarif(world, { diagnostics, located, refusal });
        throw problem;
    }
};


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readCaller)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const readCaller = async (world, publisher) => {
    const identity = await world.identity();
    const caller = await identity.whoami();
    if (publisher !== undefined && publisher.account !== caller.account)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'stack/wrong-account',
            message: `push-role-to-assume belongs to the account ${publisher.account}, and ${caller.arn} deploys to ${caller.account}, whose stacks use images of their own account.`,
            hint: 'Give a role of the account that is deployed to as push-role-to-assume.',
        });
    world.console.info(`Account ${caller.account}, as ${caller.arn}`);
    return caller;
};


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ statusParts),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   xw: () => (/* binding */ operationProgress)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);


const heartbeatEvery = 30_000;
const words = {
    CREATE: ['creating', 'created', 'not created'],
    UPDATE: ['updating', 'updated', 'not updated'],
    DELETE: ['deleting', 'deleted', 'not deleted'],
    IMPORT: ['importing', 'imported', 'not imported'],
    ROLLBACK: ['rolling back', 'rolled back', 'not rolled back'],
    UPDATE_ROLLBACK: ['rolling back', 'rolled back', 'not rolled back'],
    IMPORT_ROLLBACK: ['rolling back', 'rolled back', 'not rolled back'],
};
const time = (at) => at.toISOString().slice(11, 19);
const statusParts = (status) => {
    const [, action = status, state = ''] = /^(\w{1,32}?)_(COMPLETE_CLEANUP_IN_PROGRESS|IN_PROGRESS|COMPLETE|FAILED|SKIPPED)$/.exec(status) ?? [];
    const known = action.toLowerCase().replaceAll('_', ' ');
    return { action: words[action] ?? [known, `${known}: done`, `${known}: failed`], state };
};
const reasonOf = ({ reason = '' }) => /^(Resource (creation|deletion) Initiated|User Initiated)$/.test(reason) ? '' : (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(reason);
const named = ({ logicalId, type }) => `${logicalId} (${type})`;
const operationProgress = (console, changing) => {
    const running = new Map();
    const expected = changing && new Set(changing);
    const done = new Set();
    let phase = 'forward';
    let spokeAt;
    const say = (at, line) => {
        spokeAt = at;
        console.info(line);
    };
    const slowest = () => [...running.values()].sort((one, other) => one.since - other.since);
    const underWay = (at) => {
        const [first, ...others] = slowest();
        if (first === undefined)
            return 'waiting for CloudFormation';
        const more = others.length === 0 ? '' : `, and ${others.length} more`;
        return `${first.doing} ${named(first)} for ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(at - first.since)}${more}`;
    };
    const count = () => {
        if (phase === 'rollback')
            return `rolling back, ${done.size} undone`;
        const words = expected === undefined ? `${done.size} done` : `${done.size} of ${expected.size}`;
        return phase === 'cleanup' ? `${words}, cleaning up` : words;
    };
    const aboutStack = (event) => {
        const { action, state } = statusParts(event.status);
        const reason = reasonOf(event);
        const isBack = action[0] === 'rolling back';
        if (state === 'COMPLETE_CLEANUP_IN_PROGRESS' && !isBack)
            phase = 'cleanup';
        if (isBack && state === 'IN_PROGRESS') {
            phase = 'rollback';
            done.clear();
            running.clear();
            say(event.at.getTime(), `${time(event.at)}  rolling back the stack${reason === '' ? '' : `: ${reason}`}`);
        }
        if (state === 'FAILED')
            say(event.at.getTime(), `${time(event.at)}  the stack is ${action[2]}: ${reason}`);
    };
    const aboutResource = (event) => {
        const { action, state } = statusParts(event.status);
        const at = event.at.getTime();
        const { logicalId, type } = event;
        const [doing = '', ended = '', failed = ''] = action;
        if (state === 'IN_PROGRESS') {
            const known = running.get(logicalId);
            if (known?.doing !== doing)
                running.set(logicalId, { logicalId, type, doing, since: at });
            return;
        }
        const since = running.get(logicalId)?.since;
        running.delete(logicalId);
        if (phase === 'rollback' || (expected?.has(logicalId) ?? true))
            done.add(logicalId);
        const took = since === undefined ? '' : `  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(at - since)}`;
        const reason = reasonOf(event);
        const word = { FAILED: failed, SKIPPED: 'kept' }[state] ?? ended;
        say(at, `${time(event.at)}  ${word.padEnd(12)} ${named(event)}${took}${reason === '' ? '' : `  ${reason}`}`);
    };
    return {
        onEvent: (event) => {
            if (event.physicalId === event.stackId)
                aboutStack(event);
            else
                aboutResource(event);
        },
        onLook: async (at) => {
            spokeAt ??= at;
            console.status?.(`${count()} · ${underWay(at)}`);
            if (at - spokeAt >= heartbeatEvery)
                say(at, `${time(new Date(at))}  still ${underWay(at)}`);
        },
        onEnd: () => console.status?.(undefined),
    };
};


/***/ }),

/***/ 97471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ prepareStack)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26206);
/* harmony import */ var _stack_root_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95136);
/* harmony import */ var _stack_state_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69880);
/* harmony import */ var _operation_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1406);
/* harmony import */ var _read_deployed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94976);







const deleteDeadStack = async (world, stack) => {
    const stacks = await world.stacks();
    const living = (await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_5__/* .resourcesOf */ .F3)(stacks, stack.id)).filter(({ physicalId, status }) => physicalId !== '' && status !== 'DELETE_COMPLETE');
    if (living.length > 0 || stack.terminationProtection)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: stack.terminationProtection ? 'stack/protected' : 'stack/blocked',
            message: `The stack ${stack.name} (${stack.status}) can only be deleted, but ${stack.terminationProtection
                ? 'it is protected against deletion'
                : `it still holds ${living
                    .map(({ logicalId, status }) => status === 'DELETE_SKIPPED' ? `${logicalId}, which its policy keeps` : logicalId)
                    .join(', ')}`}.`,
            hint: stack.terminationProtection
                ? `Run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack.name}\` and deploy again.`
                : 'Run destroy for this stage, which lists what stays in the account. Then deploy again.',
        });
    world.console.info(`The stack ${stack.name} is ${stack.status} and holds nothing: it is deleted and made anew.`);
    const outcome = await stacks.delete(stack.id, (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .operationProgress */ .xw)(world.console), stack.status);
    if (outcome.kind === 'done')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/delete-failed',
        message: `The empty stack ${stack.name} could not be deleted (${outcome.status}). ${(0,_stack_root_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .rootCauses */ .F)(outcome.events)
            .map(({ logicalId, reason }) => `${logicalId}: ${reason ?? ''}`)
            .join(' · ')}`,
        hint: 'Delete it in the CloudFormation console, then deploy again.',
    });
};
const readableResources = async (stacks, stack) => {
    if (stack === undefined)
        return [];
    try {
        return await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_5__/* .resourcesOf */ .F3)(stacks, stack.id);
    }
    catch (problem) {
        if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
            return [];
        throw problem;
    }
};
const maxWaits = 5;
const prepareStack = async (world, stage, command, found, claim = {}, leave) => {
    const stacks = await world.stacks();
    const settle = (stack) => stacks.waitUntilSettled(stack?.id ?? stage.stack, (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .operationProgress */ .xw)(world.console), leave);
    let side = found;
    for (let waits = 0; waits <= maxWaits; waits++) {
        if (side.stack)
            (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOwned */ .SG)(side.stack, stage, command, claim);
        const step = (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .s)(side.stack, command, claim.goesOn);
        switch (step.kind) {
            case 'blocked':
                throw (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfBlocked */ .o)(stage.stack, side.stack, step, await readableResources(stacks, side.stack));
            case 'settle':
                world.console.info(`The stack ${stage.stack} is ${side.stack?.status}: waiting until that is over.`);
                await settle(side.stack);
                side = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeployed */ .BJ)(world, stage.stack);
                break;
            case 'delete-first': {
                const stack = side.stack;
                const left = stack.status === 'REVIEW_IN_PROGRESS' ? await settle(stack) : stack;
                if (left?.status === stack.status) {
                    (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOwned */ .SG)(left, stage, command, claim);
                    await deleteDeadStack(world, left);
                    return { step: 'create' };
                }
                side = await (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeployed */ .BJ)(world, stage.stack);
                break;
            }
            default:
                return { ...side, step: step.kind };
        }
    }
    throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .Overtaken */ .c(stage.stack);
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

/***/ 69690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   r5: () => (/* binding */ keptParameters),
/* harmony export */   vc: () => (/* binding */ declaredParameters)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const declaredParameters = (template) => {
    const parameters = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(template) ? template.Parameters : undefined;
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parameters) ? Object.keys(parameters) : [];
};
const keptParameters = (template, stack) => Object.fromEntries(declaredParameters(template).flatMap((name) => {
    const value = stack?.parameters[name];
    return value === undefined ? [] : [[name, { value, isDeployed: true }]];
}));
const parameterValues = (parameters) => Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));


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

/***/ 95136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rootCauses)
/* harmony export */ });
const consequences = [
    /^Resource (creation|update|deletion) cancelled/i,
    /^The following resource\(s\) failed to/i,
    /^Nested stacks? .* (was|were) cancelled/i,
];
const startsOperation = (event) => event.physicalId === event.stackId &&
    /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status) &&
    !/failed to|rollback requested/i.test(event.reason ?? '');
const isFailure = (event) => event.status.endsWith('_FAILED');
const newestOperation = (events) => {
    const start = events.findLastIndex((event, index) => startsOperation(event) && events.slice(index).some(isFailure));
    return start < 0 ? events : events.slice(start);
};
const rootCauses = (events) => {
    const operation = newestOperation(events);
    const rollback = operation.findIndex((event) => event.physicalId === event.stackId &&
        (/ROLLBACK_IN_PROGRESS$/.test(event.status) ||
            (event.status === 'DELETE_IN_PROGRESS' && /failed to/i.test(event.reason ?? ''))));
    const forward = (rollback < 0 ? operation : operation.slice(0, rollback)).filter(isFailure);
    const failures = forward.length > 0 ? forward : operation.filter(isFailure);
    const ofResources = failures.filter((event) => event.physicalId !== event.stackId);
    const original = ofResources.filter((event) => !consequences.some((words) => words.test(event.reason ?? '')));
    return [original, ofResources, failures].find((list) => list.length > 0) ?? [];
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
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
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


/***/ })

};

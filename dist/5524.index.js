export const id = 5524;
export const ids = [5524];
export const modules = {

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/operations/compare/compare-deployed.js + 1 modules
var compare_deployed = __webpack_require__(29008);
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
// EXTERNAL MODULE: ./lib/shared/zones.js
var zones = __webpack_require__(12098);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(29978);
// EXTERNAL MODULE: ./lib/stack/refused-updates/refused-updates.js + 12 modules
var refused_updates = __webpack_require__(44453);
// EXTERNAL MODULE: ./lib/stack/setting-notes.js
var setting_notes = __webpack_require__(90500);
// EXTERNAL MODULE: ./lib/stack/stack-settings.js
var stack_settings = __webpack_require__(12248);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 61 modules
var compile = __webpack_require__(13509);
// EXTERNAL MODULE: ./lib/operations/stack/compile-against.js + 6 modules
var compile_against = __webpack_require__(99097);
// EXTERNAL MODULE: ./lib/operations/stack/find-losses.js + 1 modules
var find_losses = __webpack_require__(80710);
// EXTERNAL MODULE: ./lib/operations/stack/read-lender.js + 1 modules
var read_lender = __webpack_require__(86971);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/operations/compare/image-changes.js

const mostNamed = 100;
const imageChanges = (ours, base, { trackedAs }) => {
    const before = new Map(base.planned.map((image) => [image.job, image]));
    return new Map(ours.planned.flatMap((image) => {
        const was = before.get(image.job);
        if (was === undefined || was.tag === image.tag)
            return [];
        const sides = [sideOf(image, ours), sideOf(was, base)];
        return [[image.job, changedFiles(...sides, trackedAs)]];
    }));
};
const codeChanges = (ours, base, { trackedAs }) => {
    const before = new Map(base.planned.map((code) => [code.function, code]));
    return new Map(ours.planned.flatMap((code) => {
        const was = before.get(code.function);
        if (was === undefined || was.key === code.key)
            return [];
        const changed = changedFiles(sideOfCode(code, ours), sideOfCode(was, base), trackedAs);
        return [[code.function, changed]];
    }));
};
const sideOfCode = (code, { contents }) => {
    const { from } = code;
    const folder = from.kind === 'zip' ? from.path : from.folder;
    return new Map([...(contents.get(code.function) ?? [])].map(([file, what]) => [inFolder(folder, file), what]));
};
const sideOf = ({ job, folder, dockerfile }, { contexts }) => {
    const files = [...(contexts.get(job)?.contents ?? [])].map(([file, what]) => [inFolder(folder, file), what]);
    const all = new Map(files);
    const path = 'path' in dockerfile ? inFolder(folder, dockerfile.path) : undefined;
    return path === undefined || all.has(path) || !('digest' in dockerfile)
        ? all
        : all.set(path, `${dockerfile.digest} file`);
};
const inFolder = (folder, file) => external_node_path_.posix.join(folder, file);
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
        const rebuilt = tracking && [
            ...(isBuilt ? imageChanges(is, was, tracking) : []),
            ...(hasCode ? codeChanges(isCode, wasCode, tracking) : []),
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
const openQuestions = ({ questions }) => questions
    .filter(({ kind }) => kind !== 'queue')
    .map(({ kind, says }) => `Not looked up without credentials: ${says}. ${kind === 'secret' ? 'Its ARN stands here without the six characters that AWS puts at its end.' : 'A stand-in takes its place.'}`);
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
    const differs = (0,canonical/* canonicalJson */.dj)(before) !== (0,canonical/* canonicalJson */.dj)(ours);
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
        settled,
        hash: (0,plan_hash/* offlinePlanHash */.N)({ region: request.region, stack, before, ours, changes, images: [] }),
        notes: [
            ...notes,
            ...next.notes,
            ...zoneNotes(before, ours),
            ...(0,read_lender/* lenderNotes */.O)(compiled.borrowed),
            ...found.notes,
            ...openQuestions(compiled),
            ...unsettled,
        ],
    };
};

// EXTERNAL MODULE: ./lib/operations/handed-on-images.js
var handed_on_images = __webpack_require__(86347);
// EXTERNAL MODULE: ./lib/stack/loss-refusal.js
var loss_refusal = __webpack_require__(24940);
;// CONCATENATED MODULE: ./lib/operations/report/refusal-of-plan.js


const refusalOfPlan = ({ losses, refused }, { failOnBlocked = true }) => {
    const refusal = failOnBlocked ? ((0,refused_updates/* refusalOfUpdates */.c)(refused, 'plan') ?? (0,loss_refusal/* refusalOfLosses */.XN)(losses, 'plan')) : undefined;
    return refusal === undefined ? {} : { refusal };
};

// EXTERNAL MODULE: ./lib/operations/report/report-failure.js
var report_failure = __webpack_require__(83416);
// EXTERNAL MODULE: ./lib/operations/report/report-plan.js + 2 modules
var report_plan = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/commands/plan.js







const plan = (world, request) => (0,report_failure/* reportingFailure */.v)(world, request, 'plan', async () => {
    const offline = await (0,compile/* compile */.wE)(world, request);
    if (world.offline && request.imagesFile !== undefined)
        await (0,handed_on_images/* readImagesFile */.VG)(world, request.imagesFile);
    const comparison = await (world.offline ? compareOffline : compare_deployed/* compareDeployed */.K)(world, offline, request);
    await (0,report_plan/* reportPlan */._)(world, comparison, request);
    return { ...comparison.compiled, ...refusalOfPlan(comparison, request) };
});


/***/ })

};

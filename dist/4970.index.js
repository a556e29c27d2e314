export const id = 4970;
export const ids = [4970];
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
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 66 modules
var compile = __webpack_require__(48111);
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



const refusalOfPlan = ({ losses, refused, tooMany }, { failOnBlocked = true }) => {
    if (!failOnBlocked)
        return {};
    const refusal = (0,refused_updates/* refusalOfUpdates */.c)(refused, 'plan') ?? (0,loss_refusal/* refusalOfLosses */.XN)(losses, 'plan') ?? (tooMany && (0,change_cap/* refusalOfCap */.G5)(tooMany, 'plan'));
    return refusal === undefined ? {} : { refusal };
};

// EXTERNAL MODULE: ./lib/operations/report/report-failure.js
var report_failure = __webpack_require__(83416);
// EXTERNAL MODULE: ./lib/operations/report/report-plan.js + 1 modules
var report_plan = __webpack_require__(53978);
;// CONCATENATED MODULE: ./lib/commands/plan.js







const plan = (world, request) => (0,report_failure/* reportingFailure */.v)(world, request, 'plan', async () => {
    const offline = await (0,compile/* compile */.wE)(world, request);
    if (world.offline && request.imagesFile !== undefined)
        await (0,handed_on_images/* readImagesFile */.VG)(world, request.imagesFile);
    const comparison = await (world.offline ? compareOffline : compare_deployed/* compareDeployed */.Kv)(world, offline, request);
    await (0,report_plan/* reportPlan */._)(world, comparison, request);
    return { ...comparison.compiled, ...refusalOfPlan(comparison, request) };
});


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

/***/ 96529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kR: () => (/* binding */ bodyLimit),
  AU: () => (/* binding */ bucketOf),
  BN: () => (/* binding */ isAsDeployed),
  LF: () => (/* binding */ missingBucket),
  P9: () => (/* binding */ proposeChange),
  MA: () => (/* binding */ uploadIfTooLarge)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/stack/no-change.js

const settled = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
const withoutOrigin = (template) => {
    if (template === null || typeof template !== 'object' || Array.isArray(template))
        return template;
    const { Metadata: _, ...rest } = template;
    return rest;
};
const isUnchanged = (deployed, ours) => settled.has(deployed.stack.status) &&
    deployed.template !== undefined &&
    (ours.roleArn === undefined || ours.roleArn === deployed.stack.roleArn) &&
    (0,canonical/* canonicalJson */.dj)(deployed.stack.parameters) === (0,canonical/* canonicalJson */.dj)(ours.parameters ?? {}) &&
    (0,canonical/* canonicalJson */.dj)(withoutOrigin(deployed.template)) === (0,canonical/* canonicalJson */.dj)(withoutOrigin(ours.template));

// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/stack-settings.js
var stack_settings = __webpack_require__(12248);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
;// CONCATENATED MODULE: ./lib/operations/stack/propose-change.js






const bodyLimit = 51_200;
const bucketOf = ({ account }, { project }, { artifactBucket: own, region }) => own || (0,artifact_bucket/* artifactBucket */.Vc)(project, account, region);
const missingBucket = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit || request.artifactBucket === 'none')
        return undefined;
    const bucket = bucketOf(caller, stage, request);
    return (await (await world.stacks()).hasBucket(bucket)) ? undefined : bucket;
};
const uploadIfTooLarge = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit)
        return { body: text };
    if (request.artifactBucket === 'none')
        throw new refused/* Refused */.L({
            code: 'stack/needs-bucket',
            message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
            hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
        });
    const bucket = bucketOf(caller, stage, request);
    return { url: await (await world.stacks()).uploadTemplate(text, { bucket, folder: (0,artifact_bucket/* templateFolder */.JV)(stage.stage) }) };
};
const isAsDeployed = ({ stack, template }, ours, { settings: { cloudformationRole } = {} }) => {
    const role = cloudformationRole ? { roleArn: cloudformationRole } : {};
    const own = { template: ours.template, parameters: (0,parameters/* parameterValues */.oM)(ours.parameters), ...role };
    return stack !== undefined && isUnchanged({ stack, template }, own);
};
const proposeChange = async (world, caller, stage, deployed, ours, request) => {
    const { stack } = deployed;
    if (isAsDeployed(deployed, ours, request))
        return { kind: 'no-changes' };
    const stacks = await world.stacks();
    const proposal = await stacks.createChangeSet({
        stack: stack?.id ?? stage.stack,
        changeSetType: stack ? 'UPDATE' : 'CREATE',
        template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
        tags: (0,ownership/* tagsToSend */.X4)(stack, stage, request.origin),
        parameters: ours.parameters,
        ...(0,stack_settings/* settingsToSend */.xJ)(request.settings ?? {}, { account: caller.account, region: request.region }),
    });
    if (proposal.kind === 'no-changes' && stack !== undefined && /^(CREATE|UPDATE)_FAILED$/.test(stack.status))
        throw new refused/* Refused */.L({
            code: 'stack/blocked',
            message: `The stack ${stack.name} is ${stack.status}, and CloudFormation finds nothing to change: its last operation failed with this very config.`,
            hint: `Run \`aws cloudformation rollback-stack --stack-name ${stack.name}\`, wait until it is done, and deploy again.`,
        });
    return proposal;
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


/***/ })

};

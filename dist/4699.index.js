export const id = 4699;
export const ids = [4699];
export const modules = {

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


/***/ })

};

export const id = 339;
export const ids = [339];
export const modules = {

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28192);
/* harmony import */ var _source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);


class Unreadable extends Error {
}
const plainOf = (yaml, node) => {
    if (node === null)
        return null;
    if (yaml.isAlias(node))
        throw new Unreadable();
    const plain = () => {
        if (yaml.isSeq(node))
            return node.items.map((item) => plainOf(yaml, item));
        if (!yaml.isMap(node))
            return node.value;
        const entries = node.items.map(({ key, value }) => {
            if (!yaml.isScalar(key))
                throw new Unreadable();
            return [String(key.value), plainOf(yaml, value)];
        });
        if (new Set(entries.map(([key]) => key)).size < entries.length)
            throw new Unreadable();
        return Object.fromEntries(entries);
    };
    const { tag } = node;
    return tag?.startsWith('!') ? (0,_source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, plain()) : plain();
};
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .Wz)(yaml, template);
    if (tree === undefined)
        return template;
    try {
        return plainOf(yaml, tree);
    }
    catch (problem) {
        if (problem instanceof Unreadable)
            return template;
        throw problem;
    }
};


/***/ }),

/***/ 73590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readBorrowers)
/* harmony export */ });
const borrows = ({ tags, parameters }, project, values) => tags['batch-job:project'] === project && Object.values(parameters).some((value) => values.includes(value));
const readBorrowers = async (world, project, values) => {
    if (values.length === 0)
        return [];
    const stacks = await world.stacks();
    const listed = await stacks.list(`${project}-pr-`);
    const found = await Promise.all(listed.map(({ id }) => stacks.describe(id)));
    return found
        .flatMap((stack) => stack && !stack.status.startsWith('DELETE_') && borrows(stack, project, values) ? stack.name : [])
        .sort();
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

/***/ 95277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownAllowances),
/* harmony export */   W: () => (/* binding */ resolveAllowances)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40258);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);





const ownerOf = ({ Metadata }) => {
    const { path } = Object(Object(Metadata)['batch-job']);
    const [top, name] = typeof path === 'string' ? path.split('.') : [];
    return top === 'resources' ? name : undefined;
};
const namesIn = (templates) => {
    const ids = new Set();
    const owned = new Map();
    for (const [id, resource] of templates.flatMap((template) => Object.entries((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)))) {
        ids.add(id);
        const name = resource && ownerOf(resource);
        if (name !== undefined && id.startsWith((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)((0,_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .nameInAwsOf */ .jC)(resource) ?? name)))
            owned.set(name, [...(owned.get(name) ?? []), id]);
    }
    return { ids, owned };
};
const resolveAllowances = (allow, templates) => {
    const { ids, owned } = namesIn(templates);
    const resolved = (names) => names.flatMap((name) => (ids.has(name) ? [name] : (owned.get(name) ?? [name])));
    return { ...allow, replace: resolved(allow.replace), delete: resolved(allow.delete) };
};
const unknownAllowances = (allow, templates) => {
    if (templates.every((template) => template === undefined))
        return [];
    const { ids, owned } = namesIn(templates);
    const known = [...owned.keys(), ...ids];
    return ['replace', 'delete', 'interrupt'].flatMap((kind) => (allow[kind] ?? [])
        .filter((name) => name !== '*' && !known.includes(name))
        .map((name) => {
        const meant = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, known);
        return `allow-${kind} names ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)}, which is neither a resource of the config nor a logical id of the template: it allows nothing.${meant === undefined ? '' : ` Is ${meant} meant?`}`;
    }));
};


/***/ }),

/***/ 78882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
const actions = new Map([
    ['Add', 'add'],
    ['Import', 'import'],
    ['Remove', 'remove'],
    ['Dynamic', 'may-replace'],
]);
const replacements = new Map([
    ['True', 'replace'],
    ['Conditional', 'may-replace'],
    ['False', 'modify'],
]);
const effectOf = ({ action, replacement = 'False', }) => {
    const modifies = action === 'Modify' || action === 'SyncWithActual';
    const happening = modifies ? replacements.get(replacement) : actions.get(action);
    if (happening !== undefined)
        return { happening };
    return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
};


/***/ }),

/***/ 78651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lendingNotes),
/* harmony export */   J: () => (/* binding */ isLentQueue)
/* harmony export */ });
/* harmony import */ var _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41162);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99415);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);




const isLentQueue = (id) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.some((kind) => id === _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.queue(kind));
const isLending = (template) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.some((kind) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.queue(kind)) !== undefined);
const listed = (words) => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const counts = {
    2: 'two',
    4: 'four',
    6: 'six',
    8: 'eight',
    10: 'ten',
    12: 'twelve',
    14: 'fourteen',
};
const poolWords = (kinds) => {
    const more = [
        ...(kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isArm64 */ .Tm) ? ['arm64'] : []),
        ...(kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGpus */ .ot) ? ['GPUs'] : []),
        ...(kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNvme */ .J2) ? ['instance store'] : []),
    ];
    const processors = more.length === 0 ? '' : ` for ${listed(['x86', ...more])}`;
    const places = kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isFargate */ .rd) ? ', on instances and on Fargate' : '';
    return `${counts[kinds.length] ?? kinds.length} pools of their own, on demand and spot${processors}${places}`;
};
const lendingNotes = (deployed, ours) => {
    if (!isLending(ours) || isLending(deployed))
        return [];
    const resources = (0,_pools_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(ours, _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.environment('OnDemand')).ComputeResources;
    const { MaxvCpus } = Object(resources);
    const kinds = _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.filter((kind) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(ours, _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.queue(kind)) !== undefined);
    return [
        `This stage lends previews ${poolWords(kinds)}, of at most ${MaxvCpus} vCPUs each. They cost nothing while no preview runs a job.`,
    ];
};


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isQueueDeadLetters),
/* harmony export */   X$: () => (/* binding */ isAlarmMail),
/* harmony export */   bb: () => (/* binding */ isEventBucket),
/* harmony export */   dw: () => (/* binding */ isRunsTable),
/* harmony export */   k0: () => (/* binding */ isOwnLogGroup),
/* harmony export */   nn: () => (/* binding */ isLogStream),
/* harmony export */   w: () => (/* binding */ isDeadLetterQueue)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26954);
/* harmony import */ var _shared_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36234);
/* harmony import */ var _shared_runs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41382);
/* harmony import */ var _stage_alarm_mail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22879);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65613);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);









const retainingProperties = ['VersioningConfiguration', 'ObjectLockConfiguration', 'ObjectLockEnabled'];
const isAlwaysDeleted = ({ DeletionPolicy, UpdateReplacePolicy }) => DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete';
const expiresAll = ({ Status, ExpirationInDays, ...rest }) => Status === 'Enabled' &&
    typeof ExpirationInDays === 'number' &&
    ExpirationInDays <= _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .eventDays */ .qS &&
    Object.keys(rest).every((key) => key === 'Id');
const isEventBucket = (deployed, logicalId) => {
    const bucket = logicalId === _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .eventBucketId */ .UF ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (bucket?.Type !== 'AWS::S3::Bucket' || !isAlwaysDeleted(bucket))
        return false;
    const { LifecycleConfiguration, ...properties } = (bucket.Properties ?? {});
    if (retainingProperties.some((property) => Object.hasOwn(properties, property)))
        return false;
    const rules = LifecycleConfiguration?.Rules;
    return Array.isArray(rules) && rules.some((rule) => rule !== null && expiresAll(rule));
};
const isOwn = (own, deployed, logicalId) => {
    const resource = logicalId === own.id ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (resource === undefined)
        return false;
    const { Tags: _, ...properties } = Object(resource.Properties);
    return ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...resource, Properties: properties }) ===
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...own.body, ..._cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__/* .deletePolicies */ .Q }));
};
const isDeadLetterQueue = (deployed, logicalId) => isOwn((0,_shared_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .deadLetterQueue */ .k)(), deployed, logicalId);
const isRunsTable = (deployed, logicalId) => isOwn((0,_shared_runs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .runsTable */ .D)(), deployed, logicalId);
const isAlarmMail = (deployed, logicalId) => {
    const topic = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId);
    const { Endpoint, Protocol } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, `${logicalId}Subscription`)?.Properties);
    return (topic?.Type === 'AWS::SNS::Topic' &&
        isAlwaysDeleted(topic) &&
        Protocol === 'email' &&
        Endpoint !== undefined &&
        (0,_stage_alarm_mail_js__WEBPACK_IMPORTED_MODULE_4__/* .alarmMailTopic */ .u)(Endpoint) === logicalId);
};
const configPathIn = (resource) => {
    const { path } = (resource?.Metadata ?? {})['batch-job'] ?? {};
    return typeof path === 'string' ? path : undefined;
};
const madeOf = (resource) => /^resources\.[^.]+$/.test(configPathIn(resource) ?? '') ? (0,_owners_js__WEBPACK_IMPORTED_MODULE_8__/* .nameInAwsOf */ .jC)(resource) : undefined;
const isQueueDeadLetters = (deployed, id) => {
    const queue = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, id);
    const name = madeOf(queue);
    return queue?.Type === 'AWS::SQS::Queue' && name !== undefined && id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(name)}DeadLetterQueue`;
};
const isLogStream = (deployed, id) => {
    const stream = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, id);
    const name = madeOf(stream);
    return (stream?.Type === 'AWS::KinesisFirehose::DeliveryStream' &&
        name !== undefined &&
        id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(name)}LogGroupDeliveryStream`);
};
const isOwnLogGroup = (deployed, logicalId) => {
    const group = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId);
    return (group?.Type === 'AWS::Logs::LogGroup' &&
        isAlwaysDeleted(group) &&
        (configPathIn(group)?.startsWith('resources.') ?? false));
};


/***/ }),

/***/ 66564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fateOf),
/* harmony export */   l: () => (/* binding */ deletionFate)
/* harmony export */ });
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const fates = new Map([
    ['Delete', 'deleted'],
    ['Retain', 'kept'],
    ['RetainExceptOnCreate', 'kept'],
    ['Snapshot', 'snapshot'],
]);
const snapshotsByDefault = ({ Type, Properties }) => Type === 'AWS::RDS::DBCluster' ||
    (Type === 'AWS::RDS::DBInstance' && !Object.hasOwn(Object(Properties ?? {}), 'DBClusterIdentifier'));
const deletionFate = (deployed, logicalId) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(deployed, logicalId);
    if (resource === undefined)
        return 'unread';
    const { DeletionPolicy: policy } = resource;
    if (policy === undefined)
        return snapshotsByDefault(resource) ? 'snapshot' : 'deleted';
    return fates.get(policy) ?? 'unread';
};
const replacementFate = (template, logicalId) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, logicalId);
    return resource === undefined ? 'unread' : (fates.get(resource.UpdateReplacePolicy ?? 'Delete') ?? 'unread');
};
const fateOf = ({ action, policyAction, logicalId }, deployed, ours) => {
    if (policyAction !== undefined)
        return fates.get(policyAction.replace(/^ReplaceAnd/, '')) ?? 'unread';
    if (action === 'Remove')
        return deletionFate(deployed, logicalId);
    const [was, is] = [replacementFate(deployed, logicalId), replacementFate(ours, logicalId)];
    return was === is ? was : 'unread';
};


/***/ }),

/***/ 99415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Rz: () => (/* binding */ mayEndJobs),
/* harmony export */   TX: () => (/* binding */ keepsJobs),
/* harmony export */   Yc: () => (/* binding */ environmentType),
/* harmony export */   iw: () => (/* binding */ queuesOf),
/* harmony export */   r9: () => (/* binding */ stateMachinesOf),
/* harmony export */   vk: () => (/* binding */ carriedOut)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80922);
/* harmony import */ var _change_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78882);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);




const environmentType = 'AWS::Batch::ComputeEnvironment';
const propertiesOf = (template, logicalId) => Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, logicalId)?.Properties);
const environmentsOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Type === environmentType);
const queuesOf = (template, environment) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).filter((id) => {
    if ((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Type !== 'AWS::Batch::JobQueue')
        return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (Array.isArray(order) &&
        order.some((one) => Object(Object(one).ComputeEnvironment).Ref === environment));
});
const stateMachinesOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Type === 'AWS::StepFunctions::StateMachine');
const replacedByDefault = new Set([
    'AllocationStrategy',
    'BidPercentage',
    'Ec2Configuration',
    'Ec2KeyPair',
    'ImageId',
    'InstanceRole',
    'InstanceTypes',
    'LaunchTemplate',
    'PlacementGroup',
    'ScalingPolicy',
    'SecurityGroupIds',
    'Subnets',
    'Tags',
    'Type',
]);
const partsOf = (path) => path.split('/').filter(Boolean);
const dependsOnSwitch = ({ details }) => {
    const grave = details.filter(({ recreation }) => recreation !== 'Never');
    return (grave.length > 0 &&
        grave.every(({ path, recreation }) => {
            const [attribute, property, setting] = partsOf(path);
            if (recreation !== 'Conditionally' || attribute !== 'Properties' || property !== 'ComputeResources')
                return false;
            return setting === undefined || replacedByDefault.has(setting);
        }));
};
const mayEndJobs = (change, { changes, deployed, ours }) => {
    const { logicalId } = change;
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$)(change);
    if (happening === 'add' || happening === 'import' || happening === 'modify')
        return false;
    if (happening === 'remove') {
        const queues = queuesOf(deployed, logicalId);
        const isRemoved = (id) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
        return queues.length === 0 || !queues.every(isRemoved);
    }
    const inPlace = [deployed, ours].every((template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false);
    return (happening !== 'may-replace' ||
        change.action === 'Dynamic' ||
        unforeseen !== undefined ||
        !inPlace ||
        !dependsOnSwitch(change));
};
const followsEnvironment = (change, sides) => {
    const { action, details, logicalId, type } = change;
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$)(change);
    if (type !== 'AWS::Batch::JobQueue' || happening !== 'may-replace' || unforeseen !== undefined)
        return false;
    const { deployed, ours, changes } = sides;
    const [was, is] = [deployed, ours].map((template) => propertiesOf(template, logicalId));
    const named = (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .idsIn */ .S)(is?.ComputeEnvironmentOrder);
    const causes = changes.filter((one) => one.type === environmentType && named.includes(one.logicalId));
    return (action !== 'Dynamic' &&
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is) &&
        causes.length > 0 &&
        causes.every((one) => !mayEndJobs(one, sides)) &&
        details.length > 0 &&
        details.every(({ path, recreation }) => {
            const [attribute, property] = partsOf(path);
            return attribute === 'Properties' && property === 'ComputeEnvironmentOrder' && recreation !== 'Always';
        }));
};
const keepsJobs = (change, sides) => change.type === environmentType ? !mayEndJobs(change, sides) : followsEnvironment(change, sides);
const carriedOut = (change, sides) => {
    const isOurs = change.type === environmentType || change.type === 'AWS::Batch::JobQueue';
    if (!isOurs || (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$)(change).happening !== 'may-replace' || !keepsJobs(change, sides))
        return change;
    const details = change.details.map((detail) => ({ ...detail, recreation: 'Never' }));
    return { ...change, replacement: 'False', details };
};


/***/ }),

/***/ 66237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ protectedDatabaseInstead),
/* harmony export */   C: () => (/* binding */ isProtectedDatabase)
/* harmony export */ });
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const types = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);
const isProtectedDatabase = (template, logicalId) => {
    const { Type = '', Properties } = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, logicalId) ?? {};
    return types.has(Type) && Object(Properties).DeletionProtection === true;
};
const protectedDatabaseInstead = 'AWS deletes no database with deletionProtection, so it would stay, outside of the stack and within its network, which could not be deleted any more. Deploy it with deletionProtection: false first';


/***/ })

};

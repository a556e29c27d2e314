export const id = 190;
export const ids = [190];
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
/* harmony export */   x: () => (/* binding */ operationProgress)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27416);
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
        onLook: (at) => {
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
    const outcome = await stacks.delete(stack.id, (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .operationProgress */ .x)(world.console), stack.status);
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
    const settle = (stack) => stacks.waitUntilSettled(stack?.id ?? stage.stack, (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .operationProgress */ .x)(world.console), leave);
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
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80922);
/* harmony import */ var _change_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78882);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);




const environmentType = 'AWS::Batch::ComputeEnvironment';
const propertiesOf = (template, logicalId) => Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, logicalId)?.Properties);
const environmentsOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Type === environmentType);
const queuesOf = (template, environment) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).filter((id) => {
    if ((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Type !== 'AWS::Batch::JobQueue')
        return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (Array.isArray(order) &&
        order.some((one) => Object(Object(one).ComputeEnvironment).Ref === environment));
});
const stateMachinesOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Type === 'AWS::StepFunctions::StateMachine');
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
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(change);
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
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(change);
    if (type !== 'AWS::Batch::JobQueue' || happening !== 'may-replace' || unforeseen !== undefined)
        return false;
    const { deployed, ours, changes } = sides;
    const [was, is] = [deployed, ours].map((template) => propertiesOf(template, logicalId));
    const named = (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .idsIn */ .S)(is?.ComputeEnvironmentOrder);
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
    if (!isOurs || (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(change).happening !== 'may-replace' || !keepsJobs(change, sides))
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


/***/ })

};

export const id = 996;
export const ids = [996];
export const modules = {

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withRetentionPolicies),
/* harmony export */   Q: () => (/* binding */ deletePolicies)
/* harmony export */ });
const deletePolicies = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const withRetentionPolicies = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(holdsData === 'kept' && !preview ? kept : deletePolicies) };
};


/***/ }),

/***/ 87972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/event-line.js
var event_line = __webpack_require__(79173);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/stack/allowances.js
var allowances = __webpack_require__(95277);
// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(66564);
;// CONCATENATED MODULE: ./lib/stack/deletion.js


const deletionOutcome = (resources, template) => {
    const existing = resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && resource.physicalId !== '');
    const of = (...fates) => existing.filter(({ logicalId }) => fates.includes((0,policies/* deletionFate */.l)(template, logicalId)));
    return { kept: of('kept'), going: of('deleted', 'snapshot'), unread: of('unread') };
};
const bucketsToEmpty = (going, preview, template) => going
    .filter((resource) => resource.type === 'AWS::S3::Bucket')
    .filter(({ logicalId }) => preview || (0,own_resources/* isEventBucket */.bb)(template, logicalId))
    .map((resource) => resource.physicalId);

// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(90185);
// EXTERNAL MODULE: ./lib/stack/revisions.js
var revisions = __webpack_require__(59850);
// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(95136);
// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
// EXTERNAL MODULE: ./lib/operations/stack/silence-triggers.js
var silence_triggers = __webpack_require__(84346);
// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/stack/stack-to-delete.js







const assertUnprotected = (stack) => {
    if (stack.terminationProtection)
        throw new refused/* Refused */.L({
            code: 'stack/protected',
            message: `The stack ${stack.name} is protected against deletion. Nothing was changed.`,
            hint: `If it shall go, run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack.name}\` first.`,
        });
};
const readStackToDelete = async (world, stage, claim) => {
    const deployed = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'destroy', await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack), claim);
    const { stack } = deployed;
    if (stack === undefined)
        return undefined;
    assertUnprotected(stack);
    const template = await (0,yaml_template/* readTemplate */.x)(deployed.template);
    const resources = await (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id);
    return { stack, resources, outcome: deletionOutcome(resources, template), template };
};
const assertStillOurs = async (world, stage, { stack }, claim) => {
    const now = await (await world.stacks()).describe(stack.id);
    if (now === undefined)
        return;
    (0,ownership/* assertOwned */.SG)(now, stage, 'destroy', claim);
    assertUnprotected(now);
};
const lines = (resources) => (0,plain_text/* columns */.YB)(resources.map(({ logicalId, type, physicalId }) => [`  ${logicalId}`, type, physicalId]));
const logDeletion = (world, { stack, outcome: { kept, going, unread } }, tense) => {
    const { info } = world.console;
    const future = tense === 'before';
    info(`${future ? 'To be deleted' : 'Deleted'}: the stack ${stack.name} with ${(0,plain_text/* counted */.hS)(going.length, 'resource')}.`);
    if (future)
        for (const line of lines(going))
            info(line);
    if (kept.length > 0)
        info(`${future ? 'To be kept' : 'Kept in the account, outside any stack'}: ${kept.length}.`);
    for (const line of lines(kept))
        info(line);
    if (unread.length > 0)
        info(future
            ? `Not known, since no DeletionPolicy could be read in the deployed template: ${unread.length}. CloudFormation decides; nothing of these is stopped or emptied first.`
            : `Not known whether they are kept, since no DeletionPolicy could be read: ${unread.length}. Look for them in the account.`);
    for (const line of lines(unread))
        info(line);
    info('The ECR repository of the project and its images stay.');
};

;// CONCATENATED MODULE: ./lib/operations/stack/destroy-stack.js













const assertConfirmed = (stage, confirm) => {
    if (confirm === stage.stage)
        return;
    throw new refused/* Refused */.L({
        code: 'stack/confirm',
        message: confirm
            ? `destroy of the stage "${stage.stage}" was confirmed with "${confirm}".`
            : `destroy of the stage "${stage.stage}" was not confirmed.`,
        hint: `Set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
    });
};
const destroyStack = async (world, stage, inputs) => {
    const found = await readStackToDelete(world, stage, inputs);
    if (found === undefined)
        return logAbsent(world, stage);
    const unknown = (0,allowances/* unknownAllowances */.M)({ delete: inputs.allowDelete }, [found.template]);
    for (const note of [...(0,ownership/* ownerNotes */.zJ)(found.stack, stage, inputs), ...unknown])
        world.console.info(note);
    logDeletion(world, found, 'before');
    await assertNoDeadLetters(world, found, inputs.allowDelete);
    if (bucketsToEmpty(found.outcome.going, stage.preview, found.template).length > 0)
        await (0,silence_triggers/* silenceTriggers */.Vk)(world, found);
    const stopped = await stopRuns(world, found);
    const stack = stopped > 0 ? await readStackToDelete(world, stage, inputs) : found;
    if (stack === undefined)
        return logAbsent(world, stage);
    await deregisterOldRevisions(world, stack);
    if ((await emptyBuckets(world, stack, stage)) > 0)
        await stopRuns(world, stack);
    await assertStillOurs(world, stage, stack, inputs);
    await (0,silence_triggers/* clearDeadNotifications */.QF)(world, stack.outcome.kept, stack.outcome.going);
    await deleteStack(world, stack, stage);
    logDeletion(world, stack, 'after');
};
const logAbsent = (world, { stack }) => world.console.info(`There is no stack ${stack}: nothing to delete. The ECR repository of the project stays.`);
const assertNoDeadLetters = async (world, { outcome: { going, unread }, template }, allowDelete) => {
    const allowed = (0,allowances/* resolveAllowances */.W)({ replace: [], delete: allowDelete }, [template]).delete;
    const queues = [...going, ...unread].filter(({ logicalId, type }) => type === 'AWS::SQS::Queue' &&
        (logicalId === dead_letters/* deadLetterQueueId */.P || (0,own_resources/* isQueueDeadLetters */.$Q)(template, logicalId)) &&
        !allowed.includes('*') &&
        !allowed.includes(logicalId));
    if (queues.length === 0)
        return;
    const leftovers = await world.leftovers();
    const found = await Promise.all(queues.map(async (queue) => ({ ...queue, messages: await leftovers.messages(queue.physicalId) })));
    const full = found.filter(({ messages }) => messages > 0);
    if (full.length === 0)
        return;
    const sentences = full.map(({ physicalId, messages }) => `The dead-letter queue ${physicalId} still holds ${(0,plain_text/* counted */.hS)(messages, 'message')}: events that started no job.`);
    throw new refused/* Refused */.L({
        code: 'stack/dead-letters',
        message: `${sentences.join(' ')} Nothing was deleted.`,
        hint: `Read or redrive them first, or give them up with allow-delete: ${full.map(({ logicalId }) => logicalId).join(', ')}.`,
    });
};
const stopRuns = async (world, { outcome: { going } }) => {
    const leftovers = await world.leftovers();
    let all = 0;
    for (const machine of (0,revisions/* stateMachinesIn */.JT)(going)) {
        const stopped = await leftovers.stopExecutions(machine);
        if (stopped > 0)
            world.console.info(`Stopped ${(0,plain_text/* counted */.hS)(stopped, 'execution')} of ${machine}.`);
        all += stopped;
    }
    return all;
};
const deregisterOldRevisions = async (world, { outcome: { going } }) => {
    const leftovers = await world.leftovers();
    for (const definition of (0,revisions/* jobDefinitionsIn */.hq)(going)) {
        const { name } = definition;
        const gone = await leftovers.deregister(name, (arns) => (0,revisions/* currentRevision */.h7)(definition, arns));
        if (gone > 0)
            world.console.info(`Deregistered ${(0,plain_text/* counted */.hS)(gone, 'old revision')} of ${name}.`);
    }
};
const emptyBuckets = async (world, { outcome: { going }, template }, { preview }) => {
    const leftovers = await world.leftovers();
    let all = 0;
    for (const bucket of bucketsToEmpty(going, preview, template)) {
        const deleted = await leftovers.empty(bucket);
        if (deleted > 0)
            world.console.info(`Deleted ${(0,plain_text/* counted */.hS)(deleted, 'object')} of ${bucket}.`);
        all += deleted;
    }
    return all;
};
const stopWhileDeleting = (world) => {
    const stopping = [];
    const stop = (machine) => (0,try_after_change/* tryAfterChange */.u)(world, `Executions of ${machine} may go on, and CloudFormation waits for them`, async () => {
        const stopped = await (await world.leftovers()).stopExecutions(machine);
        if (stopped > 0)
            world.console.info(`Stopped ${(0,plain_text/* counted */.hS)(stopped, 'execution')} of ${machine}, started meanwhile.`);
    });
    return {
        hear: ({ type, status, physicalId }) => {
            if (type !== 'AWS::StepFunctions::StateMachine' || status !== 'DELETE_IN_PROGRESS' || !physicalId)
                return;
            const stopped = stop(physicalId);
            stopped.catch(() => { });
            stopping.push(stopped);
        },
        settled: () => Promise.all(stopping),
    };
};
const deleteStack = async (world, going, stage) => {
    const { stack } = going;
    const { console } = world;
    const stacks = await world.stacks();
    const deleteOnce = async () => {
        const { hear, settled } = stopWhileDeleting(world);
        const outcome = await console.group(`Deleting ${stack.name}`, () => stacks.delete(stack.id, (event) => {
            console.info((0,event_line/* eventLine */.V)(event));
            hear(event);
        }));
        await settled();
        return outcome;
    };
    let outcome = await deleteOnce();
    if (outcome.kind !== 'done' && (await emptyBuckets(world, going, stage)) > 0)
        outcome = await deleteOnce();
    if (outcome.kind === 'done')
        return;
    const causes = (0,root_cause/* rootCauses */.F)(outcome.events).map(({ logicalId, type, reason = '' }) => `${logicalId} (${type}): ${reason}`);
    const why = causes.join(' · ') || outcome.statusReason || '';
    console.output('stack-status', outcome.status);
    throw new refused/* Refused */.L({
        code: 'stack/delete-failed',
        message: `The stack ${stack.name} could not be deleted (${outcome.status}). ${why}`.trim(),
        hint: 'Mend or empty what is named and run destroy again: it goes on where it stopped.',
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
;// CONCATENATED MODULE: ./lib/commands/destroy.js





const destroy = async (world, request) => {
    (0,assert_own_code/* assertOwnCode */.K)(world, 'destroy');
    const stage = (0,stage_stage/* stageOf */.gV)(await (0,read_project/* readProject */.W)(world, request), request.stage);
    assertConfirmed(stage, request.confirm);
    await (0,identify/* readCaller */.w)(world);
    await destroyStack(world, stage, request);
    return { diagnostics: [], located: undefined };
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

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        recreation: (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
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

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   bU: () => (/* binding */ isPreview),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export rolePath */
const stackName = (project, stage) => `${project}-${stage}`;
const isPreview = (stage) => /^pr-[1-9][0-9]*$/.test(stage);
const rolePath = (project, stage) => isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: stackName(project, stage),
    preview: isPreview(stage),
    rolePath: rolePath(project, stage),
});


/***/ })

};

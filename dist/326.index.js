export const id = 326;
export const ids = [326];
export const modules = {

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./lib/graph/neighbours.js
var neighbours = __webpack_require__(6166);
// EXTERNAL MODULE: ./lib/commands/read-project.js
var read_project = __webpack_require__(3788);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/report/event-line.js
var event_line = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/stack/retention.js
const policyOf = (template, id) => {
    const resources = template?.Resources;
    const policy = resources?.[id]?.DeletionPolicy;
    return typeof policy === 'string' ? policy : 'Delete';
};
/** Parts of the resources into what stays after DeleteStack and what goes, by the *deployed* template's policies. */
const farewell = (resources, template) => {
    const living = resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && resource.physicalId !== '');
    const stays = (resource) => /^Retain/.test(policyOf(template, resource.logicalId));
    return { kept: living.filter(stays), going: living.filter((resource) => !stays(resource)) };
};
/**
 * The buckets that `destroy` empties, since CloudFormation deletes only empty ones: of a preview all that go, of any
 * other stage only the one for payloads that did not fit, which is ours and holds nothing of the user's.
 */
const bucketsToEmpty = (going, preview) => going
    .filter((resource) => resource.type === 'AWS::S3::Bucket')
    .filter((resource) => preview || resource.logicalId === 'StpEventBucket')
    .map((resource) => resource.physicalId);

// EXTERNAL MODULE: ./lib/stack/revisions.js
var revisions = __webpack_require__(9850);
// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/commands/stages/deployed-side.js
var deployed_side = __webpack_require__(8978);
;// CONCATENATED MODULE: ./lib/commands/stages/farewell.js







/** Passes only the stage's own name, typed out. */
const holdConfirmation = (stage, confirm) => {
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
/** The stack with what would stay and what would go; undefined if there is none. Refuses foreign and protected ones. */
const readDoomed = async (world, stage) => {
    const { look, template } = await (0,deployed_side/* makeReady */.wE)(world, stage, 'destroy', await (0,deployed_side/* readDeployed */.BJ)(world, stage.stack));
    if (look === undefined)
        return undefined;
    if (look.terminationProtection)
        throw new refused/* Refused */.L({
            code: 'stack/protected',
            message: `The stack ${look.name} is protected against deletion. Nothing was changed.`,
            hint: `If it shall go, run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${look.name}\` first.`,
        });
    const resources = await (0,deployed_side/* resourcesOf */.F3)(await world.stacks(), look.id);
    return { look, resources, farewell: farewell(resources, template) };
};
const lines = (resources) => (0,words/* columns */.YB)(resources.map(({ logicalId, type, physicalId }) => [`  ${logicalId}`, type, physicalId]));
/** Lists what stays and what goes, in the future or in the past tense. */
const tellFarewell = (world, { look, farewell: { kept, going } }, tense) => {
    const { info } = world.console;
    const future = tense === 'before';
    info(`${future ? 'To be deleted' : 'Deleted'}: the stack ${look.name} with ${(0,words/* counted */.hS)(going.length, 'resource')}.`);
    if (future)
        for (const line of lines(going))
            info(line);
    if (kept.length > 0)
        info(`${future ? 'To be kept' : 'Kept in the account, outside any stack'}: ${kept.length}.`);
    for (const line of lines(kept))
        info(line);
    info('The ECR repository of the project and its images stay.');
};
/** Refuses while a dead-letter queue that goes still holds messages, unless its logical id is allowed to be deleted. */
const holdDeadLetters = async (world, doomed, allowDelete) => {
    const queue = doomed.farewell.going.find(({ logicalId }) => logicalId === 'StpDeadLetterQueue');
    if (!queue || allowDelete.includes('*') || allowDelete.includes(queue.logicalId))
        return;
    const messages = await (await world.leftovers()).messages(queue.physicalId);
    if (messages === 0)
        return;
    throw new refused/* Refused */.L({
        code: 'stack/dead-letters',
        message: `The dead-letter queue ${queue.physicalId} still holds ${messages} messages: events that started no job. Nothing was deleted.`,
        hint: `Read or redrive them first, or give them up with allow-delete: ${queue.logicalId}.`,
    });
};
/**
 * What must be over before CloudFormation deletes: executions stopped, old revisions deregistered (CloudFormation
 * deregisters the current one), buckets emptied as far as they are ours to empty. Names come from the stack's
 * resources, which are there until the deletion has succeeded; so a second run finishes what a first one began.
 */
const clearTheWay = async (world, doomed, stage) => {
    const leftovers = await world.leftovers();
    const { info } = world.console;
    for (const machine of (0,revisions/* stateMachinesIn */.JT)(doomed.farewell.going)) {
        const stopped = await leftovers.stopExecutions(machine);
        if (stopped > 0)
            info(`Stopped ${(0,words/* counted */.hS)(stopped, 'execution')} of ${machine}.`);
    }
    for (const { name, current } of (0,revisions/* jobDefinitionsIn */.hq)(doomed.farewell.going)) {
        const gone = await leftovers.deregister(name, () => [current]);
        if (gone > 0)
            info(`Deregistered ${(0,words/* counted */.hS)(gone, 'old revision')} of ${name}.`);
    }
    for (const bucket of bucketsToEmpty(doomed.farewell.going, stage.preview)) {
        const deleted = await leftovers.empty(bucket);
        if (deleted > 0)
            info(`Deleted ${(0,words/* counted */.hS)(deleted, 'object')} of ${bucket}.`);
    }
};
/** Deletes the stack and tells each event. Throws `stack/delete-failed` with what stood in the way. */
const deleteStack = async (world, { look }) => {
    const { console } = world;
    const stacks = await world.stacks();
    const outcome = await console.group(`Deleting ${look.name}`, () => stacks.delete(look.id, (event) => console.info((0,event_line/* eventLine */.V)(event))));
    if (outcome.kind === 'done')
        return;
    const causes = (0,root_cause/* rootCauses */.F)(outcome.events).map(({ logicalId, type, reason = '' }) => `${logicalId} (${type}): ${reason}`);
    const why = causes.join(' · ') || outcome.statusReason || '';
    console.output('stack-status', outcome.status);
    console.output('failure-reason', why || outcome.status);
    throw new refused/* Refused */.L({
        code: 'stack/delete-failed',
        message: `The stack ${look.name} could not be deleted (${outcome.status}). ${why}`.trim(),
        hint: 'Mend or empty what is named and run destroy again: it goes on where it stopped.',
    });
};

// EXTERNAL MODULE: ./lib/commands/stages/identify.js
var identify = __webpack_require__(170);
;// CONCATENATED MODULE: ./lib/commands/destroy.js




const nothingToSay = { diagnostics: [], located: undefined };
/** Deletes a stage's stack; tells before and after what is kept and what goes. With no stack there is nothing to do. */
const destroy = async (world, request) => {
    const stage = (0,neighbours/* stageOf */.gV)(await (0,read_project/* readProject */.W)(world, request), request.stage);
    holdConfirmation(stage, request.confirm);
    await (0,identify/* identify */.l)(world);
    const doomed = await readDoomed(world, stage);
    if (doomed === undefined) {
        world.console.info(`There is no stack ${stage.stack}: nothing to delete. The ECR repository of the project stays.`);
        return nothingToSay;
    }
    tellFarewell(world, doomed, 'before');
    await holdDeadLetters(world, doomed, request.allowDelete);
    await clearTheWay(world, doomed, stage);
    await deleteStack(world, doomed);
    tellFarewell(world, doomed, 'after');
    return nothingToSay;
};


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8031);


/**
 * Only the name of the project: by the input, else out of the config. Nothing else of the config has to be right, so
 * that a stage whose config broke, or names a secret that is gone, can still be deleted.
 */
const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .taker */ .u)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j)(request.project, undefined, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' ? serviceName : undefined;
    return (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .taker */ .u)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j)(undefined, written, request.repository));
};


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readDeployed),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   wE: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _report_event_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(185);
/* harmony import */ var _stack_root_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5136);
/* harmony import */ var _stack_state_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6488);





/** Stack and template, read side by side. */
const readDeployed = async (world, stack) => {
    const stacks = await world.stacks();
    const [look, template] = await Promise.all([stacks.look(stack), stacks.template(stack)]);
    return { ...(look ? { look } : {}), ...(look && template !== undefined ? { template } : {}) };
};
const resourcesOf = async (stacks, stack) => {
    const resources = [];
    for await (const resource of stacks.resources(stack))
        resources.push(resource);
    return resources;
};
/** Deletes a shell that can never be updated; refuses if it is protected or anything still lives in it. */
const deleteShell = async (world, look) => {
    const stacks = await world.stacks();
    const living = (await resourcesOf(stacks, look.id)).filter(({ physicalId, status }) => physicalId !== '' && !/^DELETE_(COMPLETE|SKIPPED)$/.test(status));
    if (living.length > 0 || look.terminationProtection)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: look.terminationProtection ? 'stack/protected' : 'stack/blocked',
            message: `The stack ${look.name} (${look.status}) can only be deleted, but ${look.terminationProtection
                ? 'it is protected against deletion'
                : `it still holds ${living.map(({ logicalId }) => logicalId).join(', ')}`}.`,
            hint: look.terminationProtection
                ? `Run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${look.name}\` and deploy again.`
                : 'Run destroy for this stage, then deploy again.',
        });
    world.console.info(`The stack ${look.name} is ${look.status} and holds nothing: it is deleted and made anew.`);
    const outcome = await stacks.delete(look.id, (event) => world.console.info((0,_report_event_line_js__WEBPACK_IMPORTED_MODULE_1__/* .eventLine */ .V)(event)));
    if (outcome.kind === 'done')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/delete-failed',
        message: `The empty stack ${look.name} could not be deleted (${outcome.status}). ${(0,_stack_root_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .rootCauses */ .F)(outcome.events)
            .map(({ logicalId, reason }) => `${logicalId}: ${reason ?? ''}`)
            .join(' · ')}`,
        hint: 'Delete it in the CloudFormation console, then deploy again.',
    });
};
/**
 * Brings the stack into a state in which the command can go on: waits for what is running, deletes a dead shell.
 * Answers the deployed side as it is then and the step that comes next. Refuses foreign stacks and blocked states.
 */
const makeReady = async (world, stage, command, found) => {
    const stacks = await world.stacks();
    for (let side = found;;) {
        if (side.look)
            (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .holdOwnership */ .zj)(side.look, stage);
        const step = (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .s)(side.look, command);
        switch (step.kind) {
            case 'blocked':
                throw (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfBlocked */ .o)(stage.stack, side.look, step);
            case 'settle':
                world.console.info(`The stack ${stage.stack} is ${side.look?.status}: waiting until that is over.`);
                await stacks.settle(side.look?.id ?? stage.stack, (event) => world.console.info((0,_report_event_line_js__WEBPACK_IMPORTED_MODULE_1__/* .eventLine */ .V)(event)));
                side = await readDeployed(world, stage.stack);
                break;
            case 'delete-first':
                await deleteShell(world, side.look);
                return { step: 'create' };
            default:
                return { ...side, step: step.kind };
        }
    }
};


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/** Who we are; refuses before anything else is called when the account is not one of those expected. */
const identify = async (world) => {
    const identity = await world.identity();
    const caller = await identity.whoami();
    world.console.info(`Account ${caller.account}, as ${caller.arn}`);
    return caller;
};


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7260);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1442);



/** The names of a stage. */
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stackName */ .Qx)(project, stage),
    preview: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreview */ .bU)(stage),
    rolePath: (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)(project, stage),
});
const memberOf = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.find((member) => member.type === type);
const named = (name, stage) => {
    const prefix = (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name);
    return { name, stage, id: (kind) => prefix + kind };
};
/** Every resource of the config as its neighbours see it. */
const neighboursOf = (config, stage) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
    const member = memberOf(type);
    const self = named(name, stage);
    const connection = member.connectTo?.(self, properties);
    return [
        name,
        {
            name,
            type,
            id: self.id(member.mainChild),
            properties: properties,
            params: member.params(self, properties),
            ...(connection ? { connection } : {}),
            ...(member.absent ? { absent: member.absent } : {}),
            ...(member.later ? { later: true } : {}),
        },
    ];
}));
/** What holds data goes with a preview and stays with any other stage: compiler decision "Retention". */
const retentionOf = (stage) => stage.preview
    ? { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' }
    : { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const contextOf = (name, stage, neighbours) => {
    const path = ['resources', name];
    return {
        ...named(name, stage),
        path,
        metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .y)(path),
        retention: retentionOf(stage),
        neighbours,
    };
};


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ eventLine)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);

/** One line of a deployment that is running: time (UTC), status, logical id, reason. */
const eventLine = (event) => {
    const reason = event.reason && event.reason !== 'Resource creation Initiated' ? `  ${(0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(event.reason)}` : '';
    return `${event.at.toISOString().slice(11, 19)}  ${event.status.padEnd(18)}  ${event.logicalId}${reason}`;
};


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ tagsToSend),
/* harmony export */   zj: () => (/* binding */ holdOwnership)
/* harmony export */ });
/* unused harmony export stackTags */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * The tags of a stack, only ours and only these five. They are sent when the stack is created and never again
 * (`tagsToSend`): `Tags` on the Batch types force replacement, and stack tags go down to every resource.
 */
const stackTags = (stage, origin = {}) => ({
    'batch-job:project': stage.project,
    'batch-job:stage': stage.stage,
    ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
    ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
    ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});
/** The tags of the next change set: ours for a new stack, else the deployed stack's as DescribeStacks gave them. */
const tagsToSend = (deployed, stage, origin) => deployed?.tags ?? stackTags(stage, origin);
/** Passes a stack that bears this project's and stage's tags; throws `stack/foreign` for every other one. */
const holdOwnership = (look, stage) => {
    const owner = [look.tags['batch-job:project'], look.tags['batch-job:stage']];
    if (owner[0] === stage.project && owner[1] === stage.stage)
        return;
    const whose = owner[0] === undefined && owner[1] === undefined
        ? 'does not bear the tags batch-job:project and batch-job:stage'
        : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/foreign',
        message: `The stack ${look.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ stateMachinesIn),
/* harmony export */   hq: () => (/* binding */ jobDefinitionsIn),
/* harmony export */   pG: () => (/* binding */ revisionsKept)
/* harmony export */ });
/** Revisions of a job definition that a deploy keeps for a roll-back by hand (`docs/deploy.md`). */
const revisionsKept = 10;
/** The stack's job definitions. Their physical id is the ARN with its revision. */
const jobDefinitionsIn = (resources) => resources.flatMap(({ type, physicalId, status }) => {
    const name = type === 'AWS::Batch::JobDefinition' ? /(?:^|job-definition\/)([^/:]+):\d+$/.exec(physicalId)?.[1] : '';
    return name && status !== 'DELETE_COMPLETE' ? [{ name, current: physicalId }] : [];
});
const stateMachinesIn = (resources) => resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rootCauses)
/* harmony export */ });
/** Failures that only follow from another one, in CloudFormation's words. */
const consequences = [
    /^Resource (creation|update|deletion) cancelled/i,
    /^The following resource\(s\) failed to/i,
    /^Nested stacks? .* (was|were) cancelled/i,
];
const begins = (event) => event.physicalId === event.stackId &&
    /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status) &&
    !/failed to|rollback requested/i.test(event.reason ?? '');
const isFailure = (event) => event.status.endsWith('_FAILED');
/**
 * The events of the newest operation in which anything failed, oldest first as they are expected. A creation that
 * failed may be followed by the deletion of what it made, which begins like an operation of its own.
 */
const newestOperation = (events) => {
    const start = events.findLastIndex((event, index) => begins(event) && events.slice(index).some(isFailure));
    return start < 0 ? events : events.slice(start);
};
/**
 * The events that made an operation fail, oldest first. Events are expected oldest first. Cancellations and the
 * stack's own summary are left out as long as a real failure is there; what fails while AWS undoes the operation is
 * told only if nothing failed before.
 */
const rootCauses = (events) => {
    const operation = newestOperation(events);
    const rollback = operation.findIndex((event) => event.physicalId === event.stackId &&
        (/ROLLBACK_IN_PROGRESS$/.test(event.status) ||
            (event.status === 'DELETE_IN_PROGRESS' && /failed to/i.test(event.reason ?? ''))));
    const forward = (rollback < 0 ? operation : operation.slice(0, rollback)).filter(isFailure);
    const failures = forward.length > 0 ? forward : operation.filter(isFailure);
    const own = failures.filter((event) => event.physicalId !== event.stackId);
    const real = own.filter((event) => !consequences.some((words) => words.test(event.reason ?? '')));
    return [real, own, failures].find((list) => list.length > 0) ?? [];
};


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refusalOfBlocked),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

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
const halfMade = blocked('was never finished: its creation failed and nothing was undone', 'Run destroy for this stage, then deploy again.');
const halfUndone = blocked('could not be undone after its creation failed', 'Run destroy for this stage; it names what could not be deleted. Then deploy again.');
const halfDeleted = blocked('is half deleted', 'Run destroy again; it names what could not be deleted. Then deploy again.');
const halfUpdated = blocked('was half updated and nothing was undone', 'Run `aws cloudformation rollback-stack --stack-name <stack>`, wait until it is done, and deploy again.');
const rollbackStuck = blocked('could not be brought back to its last good state', 'Mend what the events name, run `aws cloudformation continue-update-rollback --stack-name <stack>`, and deploy again.');
const importStuck = blocked('could not undo an import of resources', 'Mend it in the CloudFormation console (continue the rollback), and deploy again.');
/**
 * Status × command. Each row is `[deploy, plan, destroy, outputs]`. AWS lets a stack be deleted from every state that
 * is at rest; it may be updated only from one in which a whole operation ended well.
 */
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
/** What the command does next. A status that AWS adds one day is blocked, not guessed. */
const nextStep = (look, command) => table[(look?.status ?? 'ABSENT')]?.[columns.indexOf(command)] ??
    blocked(`is in a state unknown to this version, ${look?.status}`, 'Look at the stack in the CloudFormation console.');
/** The refusal that a blocked step becomes, for the stack of this name. */
const refusalOfBlocked = (stack, look, step) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: step.code,
    message: `The stack ${stack} ${step.reason}${look ? ` (${look.status})` : ''}.`,
    hint: step.hint.replaceAll('<stack>', stack),
});


/***/ })

};

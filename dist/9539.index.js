export const id = 9539;
export const ids = [9539];
export const modules = {

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ retained),
/* harmony export */   K: () => (/* binding */ deleted)
/* harmony export */ });
/** The policies of what goes with its stack. */
const deleted = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
/** The policies of what stays in the account; a creation that is rolled back leaves nothing behind. */
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
/**
 * Returns a resource's body with the policies that follow from what it holds: data is kept outside previews, unless
 * it is said to go with its stack.
 */
const retained = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(holdsData === 'kept' && !preview ? kept : deleted) };
};


/***/ }),

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
// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/commands/read-project.js
var read_project = __webpack_require__(3788);
// EXTERNAL MODULE: ./lib/commands/stages/assert-own-code.js
var assert_own_code = __webpack_require__(7607);
// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/report/event-line.js
var event_line = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(6564);
;// CONCATENATED MODULE: ./lib/stack/retention.js


/** Parts of the resources into what stays after DeleteStack and what goes, by the *deployed* template's policies. */
const farewell = (resources, template) => {
    const living = resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && resource.physicalId !== '');
    const of = (...fates) => living.filter(({ logicalId }) => fates.includes((0,policies/* deletionFate */.l)(template, logicalId)));
    return { kept: of('kept'), going: of('deleted', 'snapshot'), unread: of('unread') };
};
/**
 * The buckets that `destroy` empties, of those that go, since CloudFormation deletes only empty ones: of a preview all, of any
 * other stage only the stack's own for payloads that did not fit, which forgets everything by itself.
 */
const bucketsToEmpty = (going, preview, template) => going
    .filter((resource) => resource.type === 'AWS::S3::Bucket')
    .filter(({ logicalId }) => preview || (0,own_resources/* isEventBucket */.bb)(template, logicalId))
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
/** Throws `stack/protected` for a stack that is protected against deletion. */
const assertUnprotected = (look) => {
    if (look.terminationProtection)
        throw new refused/* Refused */.L({
            code: 'stack/protected',
            message: `The stack ${look.name} is protected against deletion. Nothing was changed.`,
            hint: `If it shall go, run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${look.name}\` first.`,
        });
};
/** The stack with what would stay and what would go; undefined if there is none. Refuses foreign and protected ones. */
const readDoomed = async (world, stage, claim) => {
    const side = await (0,deployed_side/* makeReady */.wE)(world, stage, 'destroy', await (0,deployed_side/* readDeployed */.BJ)(world, stage.stack), claim);
    const { look } = side;
    if (look === undefined)
        return undefined;
    assertUnprotected(look);
    const template = await (0,yaml_template/* readTemplate */.x)(side.template);
    const resources = await (0,deployed_side/* resourcesOf */.F3)(await world.stacks(), look.id);
    return { look, resources, farewell: farewell(resources, template), template };
};
/** Asks once more whose the stack is, after everything that took time: throws as `readDoomed` does. */
const assertStillOurs = async (world, stage, { look }, claim) => {
    const now = await (await world.stacks()).look(look.id);
    if (now === undefined)
        return;
    (0,ownership/* assertOwned */.SG)(now, stage, 'destroy', claim);
    assertUnprotected(now);
};
const lines = (resources) => (0,words/* columns */.YB)(resources.map(({ logicalId, type, physicalId }) => [`  ${logicalId}`, type, physicalId]));
/** Lists what stays and what goes, in the future or in the past tense. */
const tellFarewell = (world, { look, farewell: { kept, going, unread } }, tense) => {
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
    if (unread.length > 0)
        info(future
            ? `Not known, since no DeletionPolicy could be read in the deployed template: ${unread.length}. CloudFormation decides; nothing of these is stopped or emptied first.`
            : `Not known whether they are kept, since no DeletionPolicy could be read: ${unread.length}. Look for them in the account.`);
    for (const line of lines(unread))
        info(line);
    info('The ECR repository of the project and its images stay.');
};
/**
 * Refuses while a dead-letter queue that goes, or may go, still holds messages, unless its logical id is allowed to be
 * deleted. What was changed by hand in its properties makes nothing of it less lost.
 */
const holdDeadLetters = async (world, doomed, allowDelete) => {
    const { going, unread } = doomed.farewell;
    const queue = [...going, ...unread].find(({ logicalId, type }) => logicalId === 'StpDeadLetterQueue' && type === 'AWS::SQS::Queue');
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
/** Stops the executions of the state machines that go. Returns how many: each of them was waited for. */
const stopRuns = async (world, doomed) => {
    const leftovers = await world.leftovers();
    let all = 0;
    for (const machine of (0,revisions/* stateMachinesIn */.JT)(doomed.farewell.going)) {
        const stopped = await leftovers.stopExecutions(machine);
        if (stopped > 0)
            world.console.info(`Stopped ${(0,words/* counted */.hS)(stopped, 'execution')} of ${machine}.`);
        all += stopped;
    }
    return all;
};
/**
 * Removes all that must be gone before CloudFormation deletes: deregisters old revisions (CloudFormation deregisters the
 * current one) and empties buckets as far as they are ours to empty. Names come from the stack's resources, which are
 * there until the deletion has succeeded; so a second run finishes what a first one began.
 */
const clearTheWay = async (world, doomed, stage) => {
    const leftovers = await world.leftovers();
    const { info } = world.console;
    for (const { name, current } of (0,revisions/* jobDefinitionsIn */.hq)(doomed.farewell.going)) {
        const gone = await leftovers.deregister(name, () => [current]);
        if (gone > 0)
            info(`Deregistered ${(0,words/* counted */.hS)(gone, 'old revision')} of ${name}.`);
    }
    for (const bucket of bucketsToEmpty(doomed.farewell.going, stage.preview, doomed.template)) {
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
    (0,assert_own_code/* assertOwnCode */.K)(world, 'destroy');
    const stage = (0,neighbours/* stageOf */.gV)(await (0,read_project/* readProject */.W)(world, request), request.stage);
    holdConfirmation(stage, request.confirm);
    await (0,identify/* identify */.l)(world);
    let doomed = await readDoomed(world, stage, request);
    const nothingLeft = () => {
        world.console.info(`There is no stack ${stage.stack}: nothing to delete. The ECR repository of the project stays.`);
        return nothingToSay;
    };
    if (doomed === undefined)
        return nothingLeft();
    for (const note of (0,ownership/* ownerNotes */.zJ)(doomed.look, stage, request))
        world.console.info(note);
    tellFarewell(world, doomed, 'before');
    await holdDeadLetters(world, doomed, request.allowDelete);
    // Runs may take minutes to stop: what goes, and whose it is, is read again.
    if ((await stopRuns(world, doomed)) > 0)
        doomed = await readDoomed(world, stage, request);
    if (doomed === undefined)
        return nothingLeft();
    await clearTheWay(world, doomed, stage);
    await assertStillOurs(world, stage, doomed, request);
    await deleteStack(world, doomed);
    tellFarewell(world, doomed, 'after');
    return nothingToSay;
};


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * Throws `door/fork` where the event of the run is certainly about code of another repository: with credentials in
 * reach, whoever opened a pull request would say what is deployed or deleted.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
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
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3158);



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
const contextOf = (name, stage, neighbours) => {
    const path = ['resources', name];
    return {
        ...named(name, stage),
        path,
        metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .yu)(path),
        neighbours,
    };
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


/***/ })

};

export const id = 537;
export const ids = [537];
export const modules = {

/***/ 32190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeRecords),
/* harmony export */   d: () => (/* binding */ beginRecord)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);


const quietly = async (world, saying, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
            throw problem;
        world.console.info(`${saying}: ${problem.message} ${problem.hint}`);
        return undefined;
    }
};
const beginRecord = async (world, deployment) => {
    let id = await quietly(world, 'GitHub shows no deployment', async () => (await world.records()).begin(deployment));
    return {
        end: async (state, url) => {
            const recorded = id;
            id = undefined;
            if (recorded === undefined)
                return;
            const { page } = deployment;
            const about = { ...(page ? { page } : {}), ...(url ? { url } : {}) };
            await quietly(world, 'GitHub shows the deployment as in progress', async () => (await world.records()).end(recorded, state, about));
            if (state === 'success')
                await quietly(world, 'GitHub shows earlier deployments as well', async () => (await world.records()).remove(deployment.environment, deployment.project, recorded));
        },
    };
};
const removeRecords = async (world, { project, stage }) => {
    const removed = await quietly(world, `Deployments of ${stage} that GitHub shows were not removed`, async () => (await world.records()).remove(stage, project));
    if (removed)
        world.console.info(`Removed ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(removed, 'deployment')} of ${stage} from GitHub.`);
};


/***/ }),

/***/ 74790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   q: () => (/* binding */ deletePreviewImages)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11984);
/* harmony import */ var _stack_revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59850);
/* harmony import */ var _stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32216);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40356);
/* harmony import */ var _deployed_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50746);
/* harmony import */ var _other_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22767);






const isNamed = (named, repository, { digest, tags }) => named.has(digest) || tags.some((tag) => named.has(`${repository}:${tag}`));
const deletePreviewImages = async (world, { outcome: { going } }, stage) => {
    const own = new Set((0,_stack_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .jobDefinitionsIn */ .hq)(going).map(({ name }) => name));
    if (own.size === 0)
        return;
    await (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__/* .tryAfterChange */ .u)(world, `Images of ${stage.stage} stay until sweep removes them`, async () => {
        const stored = await world.storedImages();
        const revisions = await stored.activeRevisions();
        const named = (isOwn) => new Set(revisions.filter(({ name }) => own.has(name) === isOwn).flatMap(({ images }) => images));
        const [ours, others] = [named(true), named(false)];
        const note = (0,_other_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .otherRegistriesNote */ .y)(revisions.filter(({ name }) => own.has(name)));
        if (note !== undefined)
            world.console.info(note);
        if (ours.size === 0)
            return;
        const repository = (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .imageRepository */ .an)(stage);
        const deployed = await (0,_deployed_images_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedImages */ .J)(world, stage.project, stage.stack);
        const going = (await stored.list(repository)).filter((image) => isNamed(ours, repository, image) && !isNamed(others, repository, image) && !deployed.has(image.digest));
        if (going.length === 0)
            return;
        const removed = await stored.remove(repository, going.map(({ digest }) => digest));
        world.console.info(`Deleted ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(removed, 'image')} of ${repository}.`);
    });
};


/***/ }),

/***/ 50746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deployedImages)
/* harmony export */ });
/* harmony import */ var _stack_template_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63299);

const deployedImages = async (world, project, except) => {
    const stacks = await world.stacks();
    const digests = new Set();
    for (const { name, id } of await stacks.list(`${project}-`))
        if (name !== except)
            for (const { digest } of (0,_stack_template_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesIn */ .o)(await stacks.template(id)))
                digests.add(digest);
    return digests;
};


/***/ }),

/***/ 98948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ assertConfirmed),
  P: () => (/* binding */ destroyStack)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
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

// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(95136);
;// CONCATENATED MODULE: ./lib/stack/held-back.js

const inUse = /\b(DependencyViolation|has a dependent object|has dependencies and cannot be deleted|currently in use)\b/i;
const isHeldBack = (events) => {
    const causes = (0,root_cause/* rootCauses */.F)(events);
    return (causes.length > 0 && causes.every(({ type, reason = '' }) => type.startsWith('AWS::EC2::') && inUse.test(reason)));
};

// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/revisions.js
var revisions = __webpack_require__(59850);
// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/operations/record-artifacts.js
var record_artifacts = __webpack_require__(49903);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
// EXTERNAL MODULE: ./lib/stack/owners.js
var owners = __webpack_require__(15790);
// EXTERNAL MODULE: ./lib/stack/protected-databases.js
var protected_databases = __webpack_require__(66237);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/operations/stack/assert-not-protected.js




const assertNotProtected = ({ outcome: { going, unread }, template, }) => {
    const found = [...going, ...unread].filter(({ logicalId }) => (0,protected_databases/* isProtectedDatabase */.C)(template, logicalId));
    if (found.length === 0)
        return;
    const names = found.map(({ logicalId }) => (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(template, logicalId)) ?? logicalId);
    throw new refused/* Refused */.L({
        code: 'stack/protected-database',
        message: `AWS does not delete ${names.join(', ')}, which ${names.length === 1 ? 'is' : 'are'} protected against deletion. Nothing was deleted.`,
        hint: 'Remove deletionProtection, deploy, and run destroy again.',
    });
};

// EXTERNAL MODULE: ./lib/shared/borrowed-parts.js
var borrowed_parts = __webpack_require__(70322);
// EXTERNAL MODULE: ./lib/stack/lending-notes.js
var lending_notes = __webpack_require__(78651);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
;// CONCATENATED MODULE: ./lib/stack/queues-of-others.js

const queuesOfOthers = (template) => {
    const queues = (0,pools/* stateMachinesOf */.r9)(template).map((id) => {
        const { JobQueue } = Object((0,pools/* propertiesOf */.P1)(template, id).DefinitionSubstitutions);
        return JobQueue;
    });
    return [...new Set(queues.filter((queue) => typeof queue === 'string'))].sort();
};

// EXTERNAL MODULE: ./lib/stage/pool-kind.js
var pool_kind = __webpack_require__(79265);
// EXTERNAL MODULE: ./lib/operations/stack/borrowers.js
var stack_borrowers = __webpack_require__(73590);
;// CONCATENATED MODULE: ./lib/operations/stack/borrowed-jobs.js








const terminateBorrowedJobs = async (world, { stack: { parameters }, outcome: { going }, template }, { preview }) => {
    const named = preview ? queuesOfOthers(template) : [];
    const queues = [...pool_kind/* poolKinds */.Kr.flatMap((kind) => parameters[(0,borrowed_parts/* borrowedQueue */.Sm)(kind)] ?? []), ...named];
    const machines = (0,revisions/* stateMachinesIn */.JT)(going).map((arn) => arn.slice(arn.lastIndexOf(':') + 1));
    if (queues.length === 0 || machines.length === 0)
        return;
    const leftovers = await world.leftovers();
    for (const queue of new Set(queues)) {
        const ended = await leftovers.terminateJobs(queue, machines);
        if (ended > 0)
            world.console.info(`Terminated ${(0,plain_text/* counted */.hS)(ended, 'job')} in ${queue}, which is not of the stack and stays.`);
    }
};
const assertNotBorrowed = async (world, { outcome: { going, unread } }, { project, stage }, allowDelete) => {
    const queues = [...going, ...unread].filter(({ logicalId, physicalId }) => (0,lending_notes/* isLentQueue */.J)(logicalId) && physicalId !== '' && !allowDelete.includes('*') && !allowDelete.includes(logicalId));
    const borrowers = await (0,stack_borrowers/* readBorrowers */.a)(world, project, queues.map(({ physicalId }) => physicalId));
    if (borrowers.length === 0)
        return;
    throw new refused/* Refused */.L({
        code: 'stack/borrowed',
        message: `The stage ${stage} lends pools to ${borrowers.join(', ')}, whose jobs could not run any more. Nothing was deleted.`,
        hint: `Destroy these previews first, or deploy them with another base-stage; or give them up with allow-delete: ${queues.map(({ logicalId }) => logicalId).join(', ')}.`,
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/delete-preview-images.js
var delete_preview_images = __webpack_require__(74790);
// EXTERNAL MODULE: ./lib/operations/stack/explain-slow.js
var explain_slow = __webpack_require__(62590);
// EXTERNAL MODULE: ./lib/operations/stack/exports-in-use.js + 2 modules
var exports_in_use = __webpack_require__(60103);
// EXTERNAL MODULE: ./lib/operations/stack/operation-progress.js
var operation_progress = __webpack_require__(1406);
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
            hint: `If it shall go, deploy it with termination-protection: false first, or run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack.name}\`.`,
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
const logDeletion = (world, { stack, outcome: { kept, going, unread } }, { preview }, tense) => {
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
    info(preview
        ? 'The ECR repository of previews stays, and images in it that other jobs use.'
        : 'The ECR repository of the project and its images stay.');
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
    logDeletion(world, found, stage, 'before');
    assertNotProtected(found);
    await assertNoDeadLetters(world, found, inputs.allowDelete);
    await assertNotBorrowed(world, found, stage, inputs.allowDelete);
    await (0,exports_in_use/* assertExportsUnused */.Q)(world, found.template, found.stack);
    if (bucketsToEmpty(found.outcome.going, stage.preview, found.template).length > 0)
        await (0,silence_triggers/* silenceTriggers */.Vk)(world, found);
    const stopped = await stopRuns(world, found);
    const stack = stopped > 0 ? await readStackToDelete(world, stage, inputs) : found;
    if (stack === undefined)
        return logAbsent(world, stage);
    await terminateBorrowedJobs(world, stack, stage);
    if (stage.preview)
        await (0,delete_preview_images/* deletePreviewImages */.q)(world, stack, stage);
    await deregisterOldRevisions(world, stack);
    if ((await emptyBuckets(world, stack, stage)) > 0)
        await stopRuns(world, stack);
    await assertStillOurs(world, stage, stack, inputs);
    await (0,silence_triggers/* clearDeadNotifications */.QF)(world, stack.outcome.kept, stack.outcome.going);
    await deleteStack(world, stack, stage, inputs);
    await (0,try_after_change/* tryAfterChange */.u)(world, 'Jobs in borrowed queues may go on', () => terminateBorrowedJobs(world, stack, stage));
    logDeletion(world, stack, stage, 'after');
    await (0,record_artifacts/* recordDestroyed */.bI)(world, stage, stack.stack.id, stack.template);
    return stack;
};
const logAbsent = (world, { stack }) => {
    world.console.info(`There is no stack ${stack}: nothing to delete. The ECR repository of the project stays.`);
    return undefined;
};
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
const deletionsHeldBack = 2;
const deleteStack = async (world, going, stage, { cloudformationRole }) => {
    const { stack, template } = going;
    const { console } = world;
    const stacks = await world.stacks();
    const deleteOnce = async () => {
        const { hear, settled } = stopWhileDeleting(world);
        const progress = (0,explain_slow/* explainSlow */.n)(world, template, (0,operation_progress/* operationProgress */.xw)(console));
        const listener = {
            ...progress,
            onEvent: (event) => {
                progress.onEvent(event);
                hear(event);
            },
        };
        const outcome = await console.group(`Deleting ${stack.name}`, () => stacks.delete(stack.id, listener, undefined, cloudformationRole));
        await settled();
        return outcome;
    };
    let outcome = await deleteOnce();
    if (outcome.kind !== 'done' && (await emptyBuckets(world, going, stage)) > 0)
        outcome = await deleteOnce();
    for (let again = 0; outcome.kind !== 'done' && isHeldBack(outcome.events) && again < deletionsHeldBack; again++) {
        console.info('Something that AWS removes by itself still uses a part of the network: the stack is deleted once more.');
        outcome = await deleteOnce();
    }
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


/***/ }),

/***/ 22767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ otherRegistriesNote)
/* harmony export */ });
/* harmony import */ var _stage_image_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57959);

const ownRegistry = (arn) => {
    const [, , , region = '', account = ''] = arn.split(':');
    return (0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registryHost */ .U$)({}, { account, region });
};
const otherRegistriesNote = (revisions) => {
    const others = revisions.flatMap(({ arn, registries }) => registries.filter((host) => host !== ownRegistry(arn)));
    if (others.length === 0)
        return undefined;
    const hosts = [...new Set(others)].sort().join(', ');
    return `Images in ${hosts} are not looked at: a lifecycle policy there has to end old ones.`;
};


/***/ })

};

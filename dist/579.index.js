export const id = 579;
export const ids = [579];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ secretReference)
/* harmony export */ });
/**
 * A secret that CloudFormation writes into a template: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`,
 * its service and what it names. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;


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

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ applyChange),
  kR: () => (/* binding */ bodyLimit),
  IV: () => (/* binding */ holdGates),
  P9: () => (/* binding */ proposeChange),
  t$: () => (/* binding */ sent),
  aN: () => (/* binding */ tellCounts)
});

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js
var secret = __webpack_require__(4262);
// EXTERNAL MODULE: ./lib/report/event-line.js
var event_line = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/stack/gates.js
var gates = __webpack_require__(304);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/stack/no-change.js

/** Statuses in which the deployed template is what runs; every other one takes the change set. */
const quiet = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
/**
 * Whether a deploy would change nothing, as far as two reads can tell: the deployed template and ours are the same
 * JSON whatever the order of keys, parameters are equal, and the stack is at rest. False means "not known": then the
 * change set answers. So does a template that came back with `?` for characters outside ASCII (GetTemplate does that
 * to templates that were sent with such bytes): it differs from ours and is therefore unknown.
 */
const isUnchanged = (deployed, ours) => quiet.has(deployed.look.status) &&
    deployed.template !== undefined &&
    (ours.roleArn === undefined || ours.roleArn === deployed.look.roleArn) &&
    (0,canonical/* canonicalJson */.dj)(deployed.look.parameters) === (0,canonical/* canonicalJson */.dj)(ours.parameters ?? {}) &&
    (0,canonical/* canonicalJson */.dj)(deployed.template) === (0,canonical/* canonicalJson */.dj)(ours.template);

// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/stack/state-table.js
var state_table = __webpack_require__(6488);
// EXTERNAL MODULE: ./lib/commands/stages/deploy-failed.js
var deploy_failed = __webpack_require__(4179);
;// CONCATENATED MODULE: ./lib/commands/stages/change.js












/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html: a body's bytes. */
const bodyLimit = 51_200;
/** The template as it is sent: its text, or where it was stored since it is too long. */
const sent = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit)
        return { body: text };
    if (request.artifactBucket === 'none')
        throw new refused/* Refused */.L({
            code: 'stack/needs-bucket',
            message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
            hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
        });
    const bucket = request.artifactBucket || (0,names/* artifactBucket */.Vc)(stage.project, caller.account, request.region);
    return { url: await (await world.stacks()).store(text, bucket) };
};
/**
 * The change from the deployed side to this template: by comparison if the two are equal, else as a change set.
 */
const proposeChange = async (world, caller, stage, deployed, ours, request) => {
    const role = request.cloudformationRole ? { roleArn: request.cloudformationRole } : {};
    const { look, template } = deployed;
    if (look && isUnchanged({ look, template }, { template: ours.template, ...role }))
        return { kind: 'no-changes' };
    const stacks = await world.stacks();
    return stacks.propose({
        stack: look?.id ?? stage.stack,
        changeSetType: look ? 'UPDATE' : 'CREATE',
        template: await sent(world, caller, stage, ours.templateText, request),
        tags: (0,ownership/* tagsToSend */.X4)(look, stage, request.origin),
        ...role,
        ...(request.failedCreation ? { failedCreation: request.failedCreation } : {}),
    });
};
/** The step outputs that count changes; answers the counts. Outputs of the stack may differ where no resource does. */
const tellCounts = ({ console }, changes, differs) => {
    const counts = (0,count_changes/* countChanges */.x)(changes);
    console.output('has-changes', String(differs));
    console.output('changes', JSON.stringify(counts));
    console.output('replacements', String(counts.replace));
    console.output('deletions', String(counts.remove));
    return counts;
};
/** Tells what would change, and discards it if it would lose data that nobody gave up. */
const holdGates = async (world, proposal, stateful, allow) => {
    const { console } = world;
    const changes = proposal.kind === 'changes' ? proposal.changes : [];
    const { add, modify, replace, remove } = tellCounts(world, changes, proposal.kind === 'changes');
    if (proposal.kind === 'no-changes')
        return;
    console.output('change-set-arn', proposal.id);
    console.info(`${add} to add, ${modify} to change${replace ? ` (${replace} by replacement)` : ''}, ${remove} to remove.`);
    const found = (0,gates/* losses */.YY)(changes, stateful, allow);
    for (const { kind, change } of found.filter((loss) => loss.allowed))
        console.info(`Allowed: ${change.logicalId} (${change.type}) is ${kind === 'delete' ? 'deleted' : 'replaced'}.`);
    const refusal = (0,gates/* refusalOfLosses */.XN)(found);
    if (refusal === undefined)
        return;
    await (await world.stacks()).discard(proposal);
    throw refusal;
};
/**
 * Executes the change and tells each event as it comes. On failure it points at the config's lines that asked for
 * what failed first, and throws `stack/deploy-failed`. Without changes it answers the stack as it is.
 */
const applyChange = async (world, compiled, proposal, look) => {
    const { console } = world;
    if (proposal.kind === 'no-changes') {
        console.info('Nothing to change.');
        return { stackId: look?.id ?? '', status: look?.status ?? '', outputs: look?.outputs ?? {} };
    }
    const stacks = await world.stacks();
    const outcome = await console.group(`Stack ${compiled.stage.stack}`, () => stacks.apply(proposal, (event) => console.info((0,event_line/* eventLine */.V)(event))));
    if (outcome.kind === 'done')
        return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
    const causes = (0,root_cause/* rootCauses */.F)(outcome.events).map((event) => ({ ...event, reason: (0,secret/* concealed */.TU)(event.reason ?? '') }));
    for (const { logicalId, type, reason } of causes) {
        const place = compiled.locate(logicalId);
        const message = `${logicalId} (${type}): ${reason}`;
        console.annotate({ severity: 'error', title: 'stack/deploy-failed', message, ...place });
    }
    const why = causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
        (0,secret/* concealed */.TU)(outcome.statusReason ?? outcome.status);
    const gone = outcome.status === 'DELETE_COMPLETE' || outcome.status === 'ROLLBACK_COMPLETE';
    const left = gone ? 'Nothing of the new stack is left.' : 'The stack is as it was before.';
    const next = (0,state_table/* nextStep */.s)({ status: outcome.status }, 'deploy');
    console.output('stack-status', outcome.status);
    console.output('failure-reason', why);
    throw new deploy_failed/* DeployFailed */.N({
        // Each cause is told on its line already.
        message: [
            `The deployment failed (${outcome.status}).`,
            ...(outcome.kind === 'rolled-back' ? [left] : []),
            ...(causes.length ? [] : [why]),
        ].join(' '),
        hint: next.kind === 'blocked'
            ? next.hint.replaceAll('<stack>', compiled.stage.stack)
            : 'Mend what failed first and deploy again.',
    }, causes.map(({ logicalId, type, reason }) => {
        const place = compiled.locate(logicalId);
        return { logicalId, type, reason, ...(place ? { place } : {}) };
    }), Object.entries((0,outputs_document/* outputsDocument */.a)(proposal.stackId, {}, []).links).map(([, url]) => ({ text: 'Stack', url })));
};


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareDeployed),
/* harmony export */   Q: () => (/* binding */ namedImages)
/* harmony export */ });
/* harmony import */ var _stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9173);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4660);
/* harmony import */ var _deployed_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8978);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(170);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5619);
/* harmony import */ var _quotas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1273);








/** Images by content tag, with the digests of those that are published. */
const namedImages = (planned, digests) => planned.map(({ job, repository, tag }) => {
    const digest = digests.get(job);
    return { repository, tag, ...(digest === undefined ? {} : { digest }) };
});
const missingNote = (planned, digests) => {
    const jobs = planned.map(({ job }) => job).filter((job) => !digests.has(job));
    return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};
/** A change set is made, read through every page and deleted again; nothing is left of it. */
const proposedChanges = async (world, caller, { stage }, side, ours, request) => {
    const proposal = await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .proposeChange */ .P9)(world, caller, stage, side, ours, request);
    if (proposal.kind === 'no-changes')
        return { changes: [], differs: false };
    await (await world.stacks()).discard(proposal);
    return { changes: proposal.changes, differs: true };
};
/**
 * Everything of a stage that is not there yet is new. That is known without a change set, which would leave an empty
 * stack behind; AWS only reads the template. Answers what could not be asked.
 */
const validated = async (world, caller, { stage }, ours, request) => {
    const bucket = request.artifactBucket && request.artifactBucket !== 'none';
    if (ours.templateText.length > _change_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyLimit */ .kR && !bucket)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${_change_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyLimit */ .kR} it must go through a bucket and artifact-bucket names none.`,
        ];
    await (await world.stacks()).validate(await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sent */ .t$)(world, caller, stage, ours.templateText, request));
    return [];
};
const everythingNew = (ours) => (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .templateChanges */ .U)(undefined, ours, { services: {} });
/** Compares with the stage's stack as it is deployed. Starts no docker: images are named by what is known of them. */
const compareDeployed = async (world, judged, request) => {
    const caller = await (0,_identify_js__WEBPACK_IMPORTED_MODULE_6__/* .identify */ .l)(world);
    const compiled = await (0,_compile_js__WEBPACK_IMPORTED_MODULE_2__.answered)(world, request, judged);
    const { stage, images } = compiled;
    const [found, published] = await Promise.all([(0,_deployed_side_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployed */ .BJ)(world, stage.stack), (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .readPublished */ .Dn)(world, images)]);
    const { step, ...side } = await (0,_deployed_side_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReady */ .wE)(world, stage, 'plan', found);
    const digests = (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .digestsOf */ .nw)(images, published);
    const ours = compiled.withImages(digests);
    const isNew = step === 'create';
    const before = isNew ? undefined : side.template;
    const limits = await (0,_quotas_js__WEBPACK_IMPORTED_MODULE_5__/* .quotaNotes */ .C)(world, isNew ? {} : side, ours);
    const notes = isNew ? await validated(world, caller, compiled, ours, request) : [];
    const { changes, differs } = isNew
        ? { changes: everythingNew(ours.template), differs: true }
        : await proposedChanges(world, caller, compiled, side, ours, request);
    const { account } = caller;
    const { stack } = stage;
    const named = namedImages(images, digests);
    return {
        compiled,
        against: isNew ? 'absent-stack' : 'deployed-stack',
        before,
        ours: ours.template,
        changes,
        differs,
        hash: (0,_stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .planHash */ .S)({ account, region: request.region, stack, before, ours: ours.template, changes, images: named }),
        account,
        ...(side.look && !isNew ? { deployed: { id: side.look.id, outputs: side.look.outputs } } : {}),
        notes: [...limits, ...notes, ...missingNote(images, digests)],
    };
};


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** A deployment that AWS did not bring to its end: with the resources that failed first, for the report. */
class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    causes;
    links;
    constructor(refusal, causes, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.links = links;
    }
}


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

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   _g: () => (/* binding */ publishMissing),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);

const keyOf = (image) => `${image.repository}:${image.tag}`;
/** Which of the images the registry holds already. Asks nothing if there are none. */
const readPublished = async (world, planned) => {
    if (planned.length === 0)
        return new Map();
    const images = await world.images();
    const repositories = [...new Set(planned.map(({ repository }) => repository))];
    const found = await Promise.all(repositories.map(async (repository) => {
        const tags = planned.filter((image) => image.repository === repository).map(({ tag }) => tag);
        const digests = await images.published(repository, [...new Set(tags)]);
        return [...digests].map(([tag, digest]) => [`${repository}:${tag}`, digest]);
    }));
    return new Map(found.flat());
};
/** What docker says for itself: digests, empty lines and the queue of layers tell people nothing. */
const isNews = (line) => line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);
/** Digests by job, of those images that the registry holds. */
const digestsOf = (planned, published) => new Map(planned.flatMap((image) => {
    const digest = published.get(keyOf(image));
    return digest === undefined ? [] : [[image.job, digest]];
}));
/** Publishes what is missing, one after the other; starts Docker only for that. Answers the digests by job. */
const publishMissing = async (world, planned, published) => {
    const known = new Map(published);
    const { console } = world;
    const there = planned.filter((image) => known.has(keyOf(image))).length;
    if (there > 0)
        console.info(`Of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(planned.length, 'image')} ${there} can be used as published.`);
    for (const image of planned) {
        if (known.has(keyOf(image)))
            continue;
        const digest = await console.group(`Image of ${image.job}: ${image.tag} is not published yet`, async () => (await world.images()).publish(image, (line) => {
            if (isNews(line))
                console.info(line);
        }));
        known.set(keyOf(image), digest);
    }
    return digestsOf(planned, known);
};


/***/ }),

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ holdQuotas),
  C: () => (/* binding */ quotaNotes)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/stack/quota.js

/** Hard limits of a region: https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html */
const most = 50;
const count = (template, type) => {
    const { Resources = {} } = (template ?? {});
    return Object.values(Resources).filter(({ Type }) => Type === type).length;
};
/** How many pools a template adds to the one that is deployed; never less than none. */
const poolsAdded = (deployed, ours) => {
    const added = (type) => Math.max(0, count(ours, type) - count(deployed, type));
    return {
        computeEnvironments: added('AWS::Batch::ComputeEnvironment'),
        jobQueues: added('AWS::Batch::JobQueue'),
    };
};
/** Throws `stack/quota` where the account cannot hold what would be added. */
const holdPools = (there, added) => {
    for (const [key, noun] of [
        ['computeEnvironments', 'compute environments'],
        ['jobQueues', 'job queues'],
    ])
        if (added[key] > 0 && there[key] + added[key] > most)
            throw new refused/* Refused */.L({
                code: 'stack/quota',
                message: `The region has ${there[key]} ${noun} of AWS Batch, this stage would add ${added[key]}, and AWS allows ${most}. Nothing was changed.`,
                hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
            });
};

;// CONCATENATED MODULE: ./lib/commands/stages/quotas.js


/** Refuses pools that AWS would not allow, before anything is built or made. Asks only where some are added. */
const holdQuotas = async (world, deployed, ours) => {
    const added = poolsAdded(deployed.template, ours.template);
    if (added.computeEnvironments + added.jobQueues === 0)
        return;
    holdPools(await (await world.quotas()).pools(), added);
};
/** What a deploy would be refused for, and what could not be asked, as sentences: a plan is told all the same. */
const quotaNotes = async (world, deployed, ours) => {
    try {
        await holdQuotas(world, deployed, ours);
        return [];
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        const { code, message, hint } = problem;
        if (code === 'stack/quota')
            return [`A deploy would be refused (${code}): ${message} ${hint}`];
        return [`Whether the limits of AWS Batch allow these pools was not asked (${code}): ${message}`];
    }
};


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reportOf),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
;// CONCATENATED MODULE: ./lib/report/summary.js

/**
 * The bytes that GitHub takes in a step's summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const summaryLimit = 1024 * 1024;
/**
 * The same as the comment, for the summary of a step: under 1 MiB of UTF-8, so that nearly always nothing is left out.
 * A UTF-16 unit takes three bytes at most.
 */
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.W)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.W)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/stages/report.js



const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
/** The report of a review; of a deployment with how it ended. A quiet one tells that there was nothing to do. */
const reportOf = (review, talk, about) => {
    const told = withRun(review, talk);
    const marker = { ...(0,stages_talk/* markerOf */.we)(talk, review), ...(about.quiet ? { quiet: true } : {}) };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.W)(told, marker, undefined, about.deployed),
        summary: reviewSummary(told, marker, about.deployed),
    };
};
/** Writes `report.md` and names it as a step output. */
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ reported),
  s: () => (/* binding */ tellFailure)
});

// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __webpack_require__(1002);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/report/failure-markdown.js




const placeOf = (place) => (0,markdown/* code */.aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,markdown.md) `❌`, warning: (0,markdown.md) `⚠️`, note: (0,markdown.md) `ℹ️` };
const problemOf = ({ code: word, severity, sentence: words, hint, place }) => (0,markdown/* join */.fj)([
    (0,markdown/* join */.fj)([(0,markdown.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,markdown.md) ``, (0,markdown/* code */.aY)(word, 80), (0,markdown/* sentence */.em)(words, 2_000)], ' '),
    hint === undefined ? (0,markdown.md) `` : (0,markdown.md) `  <br>**Next:** ${(0,markdown/* sentence */.em)(hint, 1_000)}`,
], '\n');
const causesOf = (causes) => causes.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* join */.fj)([
        (0,markdown.md) `#### What failed first`,
        (0,markdown/* table */.tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,markdown.md) `${(0,markdown/* code */.aY)(logicalId, 255)}<br>${(0,markdown/* code */.aY)(type)}`,
            (0,markdown/* text */.Qq)(reason, 1_000),
            place ? placeOf(place) : (0,markdown.md) ``,
        ])),
    ], '\n\n');
/** The longest beginning of a list with which the text around it still fits. */
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
/** More would bury the first, and the first is where to begin. */
const mostProblems = 50;
/**
 * A failure as the Markdown of a comment, shorter than `limit` UTF-16 units: what was wrong, where, and what to do next.
 * Its first line is the marker. What does not fit is counted.
 */
const failureMarkdown = (failure, marker, limit = review_markdown/* commentLimit */.j) => {
    const { problems, causes, links } = failure;
    const whole = (some, why) => {
        const left = problems.length - some.length + (causes.length - why.length);
        return (0,markdown/* join */.fj)([
            (0,report_marker/* markerLine */.B_)(marker),
            (0,review_verdict/* failedVerdict */.b9)(failure, failure.command, failure.stopped),
            causesOf(why),
            (0,markdown/* join */.fj)(some.map(problemOf), '\n'),
            left > 0 ? (0,markdown.md) `${(0,markdown/* count */.U9)(left)} more in the log of the run.` : (0,markdown.md) ``,
            (0,markdown/* join */.fj)(links.slice(0, 20).map(({ text: label, url }) => (0,markdown/* link */.nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const first = causes.slice(0, mostProblems);
    const why = fitting(first, (some) => whole([], some).length < limit * 0.6);
    const told = fitting(problems.slice(0, mostProblems), (some) => whole(some, why).length < limit);
    return `${whole(told, why)}\n`;
};

// EXTERNAL MODULE: ./lib/commands/read-project.js
var read_project = __webpack_require__(3788);
// EXTERNAL MODULE: ./lib/commands/stages/deploy-failed.js
var deploy_failed = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/commands/stages/report.js + 1 modules
var stages_report = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/stages/tell-failure.js








/**
 * The project's name, also where the config is broken: the words after serviceName are enough to find the comment that
 * was made while it was not.
 */
const projectOf = async (world, request) => {
    const fallback = request.repository?.split('/').at(-1) ?? 'batch-jobs';
    try {
        return await (0,read_project/* readProject */.W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof complained/* Complained */.R) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const rank = { error: 0, warning: 1, note: 2 };
const problemsOf = (problem, file) => {
    if (problem instanceof complained/* Complained */.R)
        return (0,render/* placeDiagnostics */.Y)(problem.diagnostics, problem.located)
            .map(({ diagnostic: { code, severity, sentence, hint }, position: { line, column } }) => ({
            code,
            severity,
            sentence,
            ...(hint === undefined ? {} : { hint }),
            place: { file, line, column },
        }))
            .sort((a, b) => rank[a.severity] - rank[b.severity]);
    if (problem instanceof refused/* Refused */.L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
/** A command that did not come to its end, as the report says it. */
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof deploy_failed/* DeployFailed */.N ? problem.causes : [];
    const { page } = request.talk;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof refused/* Refused */.L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        links: [
            ...(problem instanceof deploy_failed/* DeployFailed */.N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
/** Reports a failure: `report.md`, the summary and the comment say what was wrong, where, and what to do next. */
const tellFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const report = failureMarkdown(failure, (0,talk/* markerOf */.we)(request.talk, failure));
    world.console.summary(report);
    await (0,talk/* sayReport */.eh)(world, request.talk, report);
    await (0,stages_report/* writeReport */.u)(world, report);
};
/** At a prompt the failure is on the screen already, and nothing is left behind of it. */
const isHeard = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
/**
 * Runs a command; what it throws is reported and thrown on. A report that fails itself is a warning: the failure that it
 * was about is told in any case.
 */
const reported = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!world.stopped && isHeard(request.talk))
            try {
                await tellFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof refused/* Refused */.L ? second.code : 'door/cannot-write';
                world.console.annotate({ severity: 'warning', title, message: `The failure was not reported: ${second}` });
            }
        throw problem;
    }
};


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ quietDifference),
/* harmony export */   fb: () => (/* binding */ tellPlan),
/* harmony export */   xx: () => (/* binding */ priceOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _batch_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4660);


/** Where in the config a resource of the template comes from. */
const originOf = ({ graph, locate }) => (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
};
/** What a job costs while it runs; graphics processors have no price here. */
const priceOf = ({ cpu, memoryMiB, gpu, spot }) => {
    const cost = gpu ? undefined : (0,_batch_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)({ cpu, memoryMiB, spot });
    const hint = (0,_batch_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryHint */ .Z1)({ cpu, memoryMiB });
    return cost && { cost, ...(hint ? { hint } : {}) };
};
/** The step outputs and the summary of a plan. */
const tellPlan = (world, { summary, review }, { changes, differs }) => {
    const { hash, stack, losses } = review;
    const { console } = world;
    console.summary(summary);
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .tellCounts */ .aN)(world, changes, differs);
    console.output('plan-hash', hash);
    console.output('template-file', `${world.output}/template.json`);
    console.output('plan-file', `${world.output}/plan.json`);
    console.output('report-file', `${world.output}/report.md`);
    console.output('stack-name', stack);
    const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
    if (open.length)
        console.annotate({
            severity: 'warning',
            title: 'stack/loses-data',
            message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
        });
};
/** A note about what differs outside resources. */
const quietDifference = ({ changes, differs }) => differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];


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

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/** The counts of a change list; only what is replaced for certain counts as replaced. */
const countChanges = (changes) => {
    const count = (test) => changes.filter(test).length;
    const add = count(({ action }) => action === 'Add' || action === 'Import');
    const remove = count(({ action }) => action === 'Remove');
    const replace = count(({ action, replacement }) => action === 'Modify' && replacement === 'True');
    return { add, modify: changes.length - add - remove, remove, replace };
};


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ refusalOfLosses),
/* harmony export */   YY: () => (/* binding */ losses)
/* harmony export */ });
/* unused harmony export statefulTypes */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * Types that hold data which cannot be made again. The compiler names its own by logical id; this list is for what
 * `cloudformationResources` brings, and for what an older config left in a deployed stack.
 */
const statefulTypes = new Set([
    'AWS::Cognito::UserPool',
    'AWS::DocDB::DBCluster',
    'AWS::DynamoDB::GlobalTable',
    'AWS::DynamoDB::Table',
    'AWS::EC2::Volume',
    'AWS::ECR::Repository',
    'AWS::EFS::FileSystem',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ReplicationGroup',
    'AWS::ElastiCache::ServerlessCache',
    'AWS::FSx::FileSystem',
    'AWS::KMS::Key',
    'AWS::Kinesis::Stream',
    'AWS::MSK::Cluster',
    'AWS::MSK::ServerlessCluster',
    'AWS::MemoryDB::Cluster',
    'AWS::Neptune::DBCluster',
    'AWS::OpenSearchService::Domain',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBInstance',
    'AWS::Redshift::Cluster',
    'AWS::S3::Bucket',
    'AWS::SQS::Queue',
    'AWS::SSM::Parameter',
    'AWS::SecretsManager::Secret',
]);
/** Ours, made anew at any time; a dead-letter queue's messages are `destroy`'s to ask about. */
const disposable = new Set(['StpEventBucket', 'StpDeadLetterQueue']);
const allows = (allowed, id) => allowed.includes('*') || allowed.includes(id);
const lossOf = (change) => {
    if (change.action === 'Remove')
        return 'delete';
    if (change.action === 'Dynamic')
        return 'replace';
    if (change.action !== 'Modify')
        return undefined;
    return change.replacement === 'True' || change.replacement === 'Conditional' ? 'replace' : undefined;
};
/**
 * The changes that replace or delete what is stateful: one of the given logical ids, or a type of the list.
 * `Conditional` and `Dynamic` count, since CloudFormation itself does not know. What the policy retains counts too:
 * the stack loses sight of it.
 */
const losses = (changes, stateful, allowances) => changes.flatMap((change) => {
    const kind = lossOf(change);
    const holdsData = stateful.includes(change.logicalId) || statefulTypes.has(change.type);
    if (!kind || !holdsData || disposable.has(change.logicalId))
        return [];
    return [{ kind, change, allowed: allows(allowances[kind], change.logicalId) }];
});
const sentence = ({ kind, change }) => {
    const may = kind === 'replace' && change.replacement !== 'True' ? 'may be replaced' : undefined;
    const what = kind === 'delete' ? 'would be deleted' : (may ?? 'would be replaced by a new, empty one');
    const kept = /Retain/.test(change.policyAction ?? '') ? ' (the old one stays in the account, outside the stack)' : '';
    return `${change.logicalId} (${change.type}) ${what}${kept}`;
};
/** The refusal of all losses that nobody allowed; undefined if there are none. */
const refusalOfLosses = (found) => {
    const open = found.filter((loss) => !loss.allowed);
    if (open.length === 0)
        return undefined;
    const ids = (kind) => open.filter((loss) => loss.kind === kind).map((loss) => loss.change.logicalId);
    const flags = ['replace', 'delete']
        .filter((kind) => ids(kind).length > 0)
        .map((kind) => `allow-${kind}: ${ids(kind).join(',')}`);
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/loses-data',
        message: `Nothing was changed, since data could be lost: ${open.map(sentence).join('; ')}.`,
        hint: `If that is what you want, say so with ${flags.join(' and ')}.`,
    });
};


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
/** Hosts of the console by partition: https://docs.aws.amazon.com/general/latest/gr/console-service.html */
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const page = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => page(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => page(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
/** The outputs of a stack by the config's names, the user's own outputs by theirs, and links; keys sorted. */
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : a.param < b.param ? -1 : 1;
    for (const { resource, param, output } of [...params].sort(byName)) {
        const value = outputs[output];
        if (value === undefined)
            continue;
        resources[resource] = { ...resources[resource], [param]: value };
        if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value))
            links[resource] ??= machinePage(value);
    }
    const own = Object.entries(outputs).filter(([name]) => !known.has(name));
    return {
        version: 1,
        resources,
        stack: Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
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

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offlinePlanHash),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8969);



const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
/** The template without its own `Metadata` and that of its resources; a property of that name stays. */
const withoutMetadata = (template) => {
    if (!isMap(template))
        return template;
    const rest = without(template, 'Metadata');
    if (!isMap(rest.Resources))
        return rest;
    const resources = Object.entries(rest.Resources).map(([id, body]) => [
        id,
        isMap(body) ? without(body, 'Metadata') : body,
    ]);
    return { ...rest, Resources: Object.fromEntries(resources) };
};
/** The ARN of a secret has a suffix that only who may describe it knows: what stands there says nothing of the plan. */
const constantSecrets = (value) => Array.isArray(value)
    ? value.map((item) => (isMap(item) && 'ValueFrom' in item ? { ...item, ValueFrom: 'secret' } : item))
    : value;
const normal = (value, texts) => {
    if (typeof value === 'string')
        return texts(value);
    if (Array.isArray(value))
        return value.map((item) => normal(item, texts));
    if (!isMap(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normal(key === 'Secrets' ? constantSecrets(item) : item, texts)]));
};
const hashed = (facts) => {
    const byTag = (text) => facts.images.reduce((written, { repository, tag, digest }) => digest === undefined ? written : written.replaceAll(`/${repository}@${digest}`, `/${repository}:${tag}`), text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReference */ .Q, '{{secret}}'));
    const template = (of) => (of === undefined ? null : normal(withoutMetadata(of), byTag));
    const changes = facts.changes
        .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
        .map((row) => ({ row, text: (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row) }))
        .sort((one, other) => (one.text < other.text ? -1 : 1))
        .map(({ row }) => row);
    const { account = null, region, stack } = facts;
    const whole = { account, region, stack, before: template(facts.before), ours: template(facts.ours), changes };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(whole)).digest('hex');
};
/**
 * `v1:` and the SHA-256 of what was reviewed: where it goes, both templates, and what happens to each resource.
 * Frozen: `deploy` compares it with the hash of a plan that was made before. Metadata and AWS's values before and
 * after do not count; an image of ours counts by its content tag, a secret by being there.
 */
const planHash = (facts) => `v1:${hashed(facts)}`;
/** `offline:` instead of `v1:`: such a plan knows nothing of the account, and `deploy` never accepts it. */
const offlinePlanHash = (facts) => `offline:${hashed(facts)}`;


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isFunction),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);

const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** `{Ref: …}`, `{'Fn::Join': …}`: a value that is written, not a map of properties. */
const isFunction = (value) => {
    const keys = isMap(value) ? Object.keys(value) : [];
    return keys.length === 1 && /^(?:Ref|Condition|Fn::\w+)$/.test(keys[0]);
};
/** What tells the items of a list apart, as AWS's own lists of named things do. */
const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
/** A list of maps as a map by what names each of its items; nothing where no key names them all, and once each. */
const byName = (list) => {
    for (const key of itemKeys) {
        const names = list.map((item) => isMap(item) && typeof item[key] === 'string' ? item[key] : undefined);
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
/** `{Name: 'X', Value: 'y'}` under the name X is its value. */
const plainItem = (item) => {
    if (!isMap(item))
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
const isPlainMap = (value) => isMap(value) && !isFunction(value);
/** Lists whose items have no names: by position where maps stand on both sides, else the items that only one side has. */
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    // The same items in another order, or as often as not.
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
/**
 * Where two values differ, as deep as both are maps or lists of things with names (environment variables, tags, IAM
 * policies, which are told by name and not by position). Of other lists only the items that differ are told; functions
 * are compared as a whole.
 */
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
    // Named alike, but in another order.
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ reviewOf)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js
var secret = __webpack_require__(4262);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/stack/gates.js
var gates = __webpack_require__(304);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/stack/property-differences.js
var property_differences = __webpack_require__(3666);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(8969);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/stack/redaction.js





/** The most characters of a value that are shown. */
const longestShown = 160;
const redaction_hidden = '(hidden)';
/** What stands for payloads that nobody reads in a table: by the property that holds them. */
const summaries = [
    [/^(?:Code|ZipFile)$/, '(code)'],
    [/^Definition(?:String)?$/, '(definition)'],
    [/^UserData$/, '(user data)'],
    [/^(?:Secrets|SecretString)$/, '(secret)'],
];
const summaryOf = (path) => path.flatMap((part) => summaries.filter(([property]) => property.test(part)).map(([, stands]) => stands))[0];
/** The path up to the property that is only named, not shown: its parts say nothing to a reader. */
const shownPath = (path) => {
    const at = path.findIndex((part) => summaryOf([part]) !== undefined && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
/** Keys of CloudFormation that sound like secrets and hold none. */
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
const isSecretAt = (path) => {
    const name = path.at(-1) ?? '';
    return (0,secret/* looksSecret */.n0)(name) && !(harmless.test(name) && !path.includes('Environment'));
};
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** A text, or a function as its text: `${Id}`, `${Id.Attribute}`, joined parts in a row. */
const textOf = (value) => {
    if (typeof value === 'string')
        return value;
    if (isMap(value) && (0,property_differences/* isFunction */.T)(value)) {
        const [name, argument] = Object.entries(value)[0];
        if (name === 'Ref')
            return `\${${textOf(argument)}}`;
        if (name === 'Fn::GetAtt')
            return `\${${Array.isArray(argument) ? argument.map(textOf).join('.') : textOf(argument)}}`;
        if (name === 'Fn::Join' && Array.isArray(argument) && argument[0] === '' && Array.isArray(argument[1]))
            return argument[1].map(textOf).join('');
        if (name === 'Fn::Sub' && typeof argument === 'string')
            return argument;
    }
    return (0,canonical/* canonicalJson */.dj)(readable(value));
};
/** The value with the functions inside it as texts. */
const readable = (value) => {
    if (Array.isArray(value))
        return value.map(readable);
    if (!isMap(value))
        return value;
    if ((0,property_differences/* isFunction */.T)(value))
        return spelt.test(Object.keys(value)[0]) ? textOf(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
};
/** Functions that `textOf` can spell; others stay as they are written. */
const spelt = /^(?:Ref|Fn::GetAtt)$/;
/** The value with everything hidden in it that should not be read; what a name hides is hidden with all its parts. */
const redacted = (value, path) => {
    const summary = summaryOf(path.slice(-1));
    if (summary)
        return summary;
    if (isSecretAt(path))
        return value === '' || value === null || typeof value === 'boolean' ? value : redaction_hidden;
    if (typeof value === 'string')
        return (0,secret/* holdsSecret */.hK)(value) ? redaction_hidden : value.replace(dynamic_reference/* secretReference */.Q, '(secret)');
    if (Array.isArray(value))
        return value.map((item) => redacted(item, [...path, '']));
    if (!isMap(value))
        return value;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && (0,secret/* looksSecret */.n0)(label)
            ? redaction_hidden
            : redacted(item, [...path, key]),
    ]));
};
const cut = (text) => {
    const characters = [...text];
    return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};
/**
 * A value of a template as people may read it, on one line: secrets hidden by the name of the place they stand at and
 * by their own form, code and definitions named instead of shown, long texts cut to 160 characters.
 */
const shown = (path, value) => {
    const summary = summaryOf(path);
    if (summary)
        return summary;
    const inner = path.some((_, index) => isSecretAt(path.slice(0, index + 1))) ? redaction_hidden : redacted(value, path);
    const text = textOf(inner);
    return (0,secret/* holdsSecret */.hK)(text) ? redaction_hidden : cut((0,visible/* visible */.RK)(text));
};
/** What CloudFormation writes for values that follow from a resource that is not made yet. */
const laterKnown = '{{changeSet:KNOWN_AFTER_APPLY}}';
/**
 * A value as CloudFormation wrote it into a change set, at a path that may count items: what stands under variables
 * that are told by number only stays hidden, since their names are not known.
 */
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return redaction_hidden;
    return shown(path, parsed(text.replaceAll(laterKnown, '(known after deploy)')));
};
const parsed = (text) => {
    if (!/^\s*[[{]/.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        // Half a document may hold anything.
        return redaction_hidden;
    }
};

// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/stack/review-changes.js



const happenings = { Add: 'add', Import: 'import', Remove: 'remove', Dynamic: 'may-replace' };
const replacements = { True: 'replace', Conditional: 'may-replace', False: 'modify' };
/** What happens to a resource, in one word. */
const happeningOf = ({ action, replacement = 'False' }) => action === 'Modify' || action === 'SyncWithActual' ? replacements[replacement] : happenings[action];
const ranks = ['unknown', 'never', 'conditionally', 'always'];
const words = { Never: 'never', Conditionally: 'conditionally', Always: 'always' };
const partsOf = (path) => path.split('/').filter(Boolean);
/** `Properties/X`: what CloudFormation decides a replacement by. */
const property = (path) => path.slice(0, 2).join('/');
/** The gravest that CloudFormation says of this property. */
const recreationAt = (details, path) => {
    const said = details
        .filter((detail) => property(partsOf(detail.path)) === property(path))
        .map(({ recreation }) => (recreation ? words[recreation] : 'unknown'));
    return ranks[Math.max(0, ...said.map((one) => ranks.indexOf(one)))];
};
const dotted = (path) => path.join('.');
const written = ({ path, before, after }, details) => {
    const [was, is] = [before, after].map((value) => (value === undefined ? undefined : shown(path, value)));
    return {
        path: dotted(shownPath(path)),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        recreation: recreationAt(details, path),
    };
};
/** What CloudFormation lists though both templates say the same: values that follow from other changes. */
const following = (details, known) => details
    .map((detail) => ({ ...detail, parts: partsOf(detail.path) }))
    .filter(({ parts }) => parts[0] !== 'Metadata' && !known.has(property(parts)))
    .map(({ parts, before, after, recreation }) => ({
    path: dotted(parts),
    ...(before === undefined ? {} : { before: shownByAws(parts, before) }),
    ...(after === undefined ? {} : { after: shownByAws(parts, after) }),
    recreation: recreation ? words[recreation] : 'unknown',
}));
const propertiesOf = (change, was, is) => {
    if (change.action === 'Add' || change.action === 'Remove')
        return [];
    const { Metadata: _, ...before } = was ?? {};
    const { Metadata: __, ...after } = is ?? {};
    const found = was && is ? (0,property_differences/* differences */.t)(before, after) : [];
    const known = new Set(found.map(({ path }) => property(path)));
    const told = found.map((one) => written(one, change.details));
    // Parts of one definition are told once.
    const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
    return [...once, ...following(change.details, known)];
};
/** The config path in the `Metadata` of a resource that is gone from the config. */
const formerPath = (resource) => {
    const { path } = (resource?.Metadata ?? {})['batch-job'] ?? {};
    return typeof path === 'string' ? path.split('.') : [];
};
/** Name of the config's resource that a path speaks of. */
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const byId = (one, other) => (one.logicalId < other.logicalId ? -1 : 1);
/**
 * The changes by the resource of the config that they come from, in the config's order; then those of resources that
 * the config no longer has, then what the stack shares.
 */
const reviewedGroups = ({ changes, before, ours, origin, order }) => {
    const [old, fresh] = [(0,template_changes/* resourcesIn */.$)(before), (0,template_changes/* resourcesIn */.$)(ours)];
    const groups = new Map();
    for (const change of [...changes].sort(byId)) {
        const { logicalId, type } = change;
        const from = origin(logicalId);
        const owner = ownerIn(from?.path ?? formerPath(old[logicalId]));
        const reviewed = {
            happening: happeningOf(change),
            logicalId,
            type,
            properties: propertiesOf(change, old[logicalId], fresh[logicalId]),
            ...(from ? { from } : {}),
        };
        groups.set(owner, [...(groups.get(owner) ?? []), reviewed]);
    }
    const typeOf = new Map(order.map(({ name, type }) => [name, type]));
    const gone = [...groups.keys()].filter((name) => name !== undefined && !typeOf.has(name)).sort();
    const names = [...order.map(({ name }) => name), ...gone, undefined];
    return names.flatMap((name) => {
        const found = groups.get(name);
        if (!found)
            return [];
        const type = name === undefined ? undefined : typeOf.get(name);
        return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
    });
};

// EXTERNAL MODULE: ./lib/batch/capacity.js + 1 modules
var capacity = __webpack_require__(5700);
// EXTERNAL MODULE: ./lib/cloudformation/mention.js
var mention = __webpack_require__(414);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(3933);
// EXTERNAL MODULE: ./lib/generated/events.js + 11 modules
var events = __webpack_require__(211);
;// CONCATENATED MODULE: ./lib/stack/review-jobs.js






/** The jobs of a config in its order. */
const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');
/** A name of the config, or the last part of an ARN, for what a text or token speaks of. */
const shortName = (nameOrToken) => {
    const name = (0,mention/* mentioned */.m)(nameOrToken) ?? nameOrToken;
    if ((0,token/* hasToken */.y0)(name))
        return 'another resource';
    return name.startsWith('arn:') ? (name.split(/[:/]/).at(-1) ?? name) : name;
};
/** Where an event comes from; nothing for one that needs no source. */
const sourceName = ({ type, properties }) => {
    const source = memberOf(type).source(properties);
    const text = source?.name ?? source?.arn;
    return text === undefined ? undefined : shortName(text);
};
const memberOf = (type) => events/* events */.A.find((member) => member.type === type);
/** What starts a job, in words. */
const eventWords = (event) => {
    const source = sourceName(event);
    return (memberOf(event.type).words?.(event.properties, source ?? '') ??
        (source === undefined ? event.type : `${event.type} of ${source}`));
};
/** What a template gives a job; nothing if the job is not in it. */
const needIn = (template, job) => {
    const resources = (0,template_changes/* resourcesIn */.$)(template);
    const definition = resources[`${(0,names/* logicalId */.dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,names/* logicalId */.dS)(job)}JobExecutionStateMachine`]?.Properties;
    const spot = machine?.DefinitionSubstitutions?.JobQueue?.Ref === (0,capacity/* queueId */.l2)('Spot');
    return { cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot };
};
/** Each job with what starts it, and what it costs before and after, as far as prices are known. */
const reviewedJobs = (config, templates, region, priceOf = () => undefined) => jobsIn(config).map(([name, { properties }]) => {
    const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
    const [before, after] = [was, is].map((need) => need && priceOf(need, region));
    return {
        name,
        starts: properties.events.map(eventWords),
        ...(before ? { before: before.cost } : {}),
        ...(after ? { after: after.cost } : {}),
        ...(after?.hint ? { hint: after.hint } : {}),
    };
});

;// CONCATENATED MODULE: ./lib/stack/review-edges.js


/**
 * What starts each job, the queue that it waits in, and what it is connected to. An edge is marked as changed when
 * something of either end changes.
 */
const reviewedEdges = (config, groups) => {
    const resources = new Set(groups.map(({ resource }) => resource));
    const shared = new Set(groups.find(({ resource }) => resource === undefined)?.changes.map((one) => one.logicalId));
    return jobsIn(config).flatMap(([name, { properties }]) => {
        const changed = resources.has(name);
        const started = properties.events.map((event) => {
            const source = sourceName(event);
            return {
                from: source ?? eventWords(event),
                to: name,
                label: event.type,
                changed: changed || (source !== undefined && resources.has(source)),
            };
        });
        const kind = properties.useSpotInstances ? 'Spot' : 'OnDemand';
        const waits = {
            from: name,
            to: kind === 'Spot' ? 'spot queue' : 'on-demand queue',
            changed: changed || shared.has((0,capacity/* queueId */.l2)(kind)),
        };
        const connected = properties.connectTo.map(shortName).map((to) => {
            return { from: name, to, label: 'uses', changed: changed || resources.has(to) };
        });
        return [...started, waits, ...connected];
    });
};

;// CONCATENATED MODULE: ./lib/stack/secrets-read.js

/** `arn:…:secret:name-AbCdEf`, also with `:key::` behind it, or with what stands for six unknown characters. */
const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;
const nameIn = (reference) => arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;
/** The text of a value, whatever CloudFormation puts into it left out. */
const flat = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null || typeof value !== 'object')
        return '';
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (join)
        return join[1].map(flat).join(join[0]);
    return flat((Array.isArray(sub) ? sub[0] : sub) ?? '');
};
/**
 * The secrets that a template has AWS read: those that Batch gives to containers, and those of dynamic references.
 * Names, sorted, each once; of ssm-secure parameters too.
 */
const secretsRead = (template) => {
    const found = new Set();
    const visit = (value) => {
        if (value === null || typeof value !== 'object')
            return;
        const { ValueFrom } = value;
        const given = ValueFrom === undefined ? undefined : arnOfSecret.exec(flat(ValueFrom));
        if (given)
            found.add(given[1]);
        const text = isText(value) ? flat(value) : undefined;
        for (const item of text === undefined ? Object.values(value) : [text]) {
            if (typeof item !== 'string')
                visit(item);
            else
                for (const [, , reference = ''] of item.matchAll(dynamic_reference/* secretReference */.Q))
                    found.add(nameIn(reference));
        }
    };
    visit({ template: template ?? null });
    return [...found].sort();
};
const isText = (value) => 'Fn::Join' in value || 'Fn::Sub' in value;

;// CONCATENATED MODULE: ./lib/stack/review-of.js









const order = (config) => [
    ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
    ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];
const because = (groups, logicalId) => {
    const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
    const grave = (recreation) => change?.properties.find((property) => property.recreation === recreation);
    return (grave('always') ?? grave('conditionally'))?.path;
};
const reviewedLoss = ({ kind, change, allowed }, groups) => {
    const reason = kind === 'replace' ? because(groups, change.logicalId) : undefined;
    const happening = happeningOf(change);
    return {
        logicalId: change.logicalId,
        type: change.type,
        kind: kind === 'delete' ? 'delete' : happening === 'replace' ? 'replace' : 'may-replace',
        ...(reason === undefined ? {} : { because: reason }),
        ...(/Retain/.test(change.policyAction ?? '') ? { kept: true } : {}),
        allowed,
    };
};
/** https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html: how long jobs may go on. */
const stoppedJobs = ({ changes, ours }) => changes
    .filter(({ type, action }) => type === 'AWS::Batch::ComputeEnvironment' && action === 'Modify')
    .map(({ logicalId }) => {
    const { UpdatePolicy } = ((0,template_changes/* resourcesIn */.$)(ours)[logicalId] ?? {});
    const minutes = UpdatePolicy?.JobExecutionTimeoutMinutes ?? 30;
    return `${logicalId} is updated: a job that still runs ${minutes} minutes after that may be stopped.`;
});
/** Whoever may change the config decides what is read: a reviewer must see it. */
const newSecrets = ({ before, ours }) => {
    const known = new Set(secretsRead(before));
    const added = secretsRead(ours).filter((name) => !known.has(name));
    return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};
/** What a plan found, as values: each change tied to its line in the config, losses, jobs, a drawing, outputs. */
const reviewOf = (request) => {
    const { stage, region, account, changes, before, ours, config, params, deployed } = request;
    const groups = reviewedGroups({ changes, before, ours, origin: request.origin, order: order(config) });
    const outputs = deployed?.outputs ?? {};
    const links = deployed ? (0,outputs_document/* outputsDocument */.a)(deployed.id, outputs, params).links : {};
    return {
        project: stage.project,
        stage: stage.stage,
        stack: stage.stack,
        region,
        ...(account === undefined ? {} : { account }),
        against: request.against,
        hash: request.hash,
        counts: (0,count_changes/* countChanges */.x)(changes),
        losses: (0,gates/* losses */.YY)(changes, request.stateful, request.allow).map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: reviewedJobs(config, { before, ours }, region, request.priceOf),
        edges: reviewedEdges(config, groups),
        outputs: params.map(({ resource, param, output }) => ({
            resource,
            param,
            value: (0,secret/* concealed */.TU)(outputs[output] ?? ''),
        })),
        links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
        notes: [...newSecrets(request), ...request.notes, ...stoppedJobs(request)],
    };
};


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


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resourcesIn),
/* harmony export */   U: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);


/** The resources of a template, by logical id; none for what is no template. */
const resourcesIn = (template) => {
    const { Resources = {} } = (template ?? {});
    return Resources;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    // What the table does not know may replace.
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const removed = (id, { Type: type = '', DeletionPolicy = 'Delete' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    policyAction: /^Retain/.test(DeletionPolicy) ? 'Retain' : DeletionPolicy,
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
        ...(replacement === 'False'
            ? {}
            : {
                policyAction: `ReplaceAnd${/^Retain/.test(is.UpdateReplacePolicy ?? '') ? 'Retain' : (is.UpdateReplacePolicy ?? 'Delete')}`,
            }),
        details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
    };
};
/**
 * What a change set from one template to the other would list, as far as templates alone can tell, by logical id.
 * What only follows at AWS (a new name that others refer to) is not there. Metadata is no change.
 */
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

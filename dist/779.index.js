export const id = 779;
export const ids = [779];
export const modules = {

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
// EXTERNAL MODULE: ./lib/report/event-line.js
var event_line = __webpack_require__(9173);
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

// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/stack/state-table.js
var state_table = __webpack_require__(6488);
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
    console.info(`${add} to add, ${modify} to change (${replace} by replacement), ${remove} to remove.`);
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
    const causes = (0,root_cause/* rootCauses */.F)(outcome.events);
    for (const { logicalId, type, reason = '' } of causes) {
        const place = compiled.locate(logicalId);
        const message = `${logicalId} (${type}): ${reason}`;
        console.annotate({ severity: 'error', title: 'stack/deploy-failed', message, ...place });
    }
    const why = causes.map(({ logicalId, reason = '' }) => `${logicalId}: ${reason}`).join(' · ') || outcome.statusReason;
    const gone = outcome.status === 'DELETE_COMPLETE' || outcome.status === 'ROLLBACK_COMPLETE';
    const left = gone ? 'Nothing of the new stack is left.' : 'The stack is as it was before.';
    const next = (0,state_table/* nextStep */.s)({ status: outcome.status }, 'deploy');
    console.output('stack-status', outcome.status);
    console.output('failure-reason', why ?? outcome.status);
    throw new refused/* Refused */.L({
        code: 'stack/deploy-failed',
        message: `The deployment failed (${outcome.status}). ${outcome.kind === 'rolled-back' ? left : ''} ${why ?? ''}`.trim(),
        hint: next.kind === 'blocked'
            ? next.hint.replaceAll('<stack>', compiled.stage.stack)
            : 'Mend what failed first and deploy again.',
    });
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
/* harmony import */ var _report_event_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9173);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(185);
/* harmony import */ var _stack_root_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5136);
/* harmony import */ var _stack_state_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6488);





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
    const outcome = await stacks.delete(look.id, (event) => world.console.info((0,_report_event_line_js__WEBPACK_IMPORTED_MODULE_3__/* .eventLine */ .V)(event)));
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
            (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .holdOwnership */ .zj)(side.look, stage);
        const step = (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .s)(side.look, command);
        switch (step.kind) {
            case 'blocked':
                throw (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOfBlocked */ .o)(stage.stack, side.look, step);
            case 'settle':
                world.console.info(`The stack ${stage.stack} is ${side.look?.status}: waiting until that is over.`);
                await stacks.settle(side.look?.id ?? stage.stack, (event) => world.console.info((0,_report_event_line_js__WEBPACK_IMPORTED_MODULE_3__/* .eventLine */ .V)(event)));
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
        console.info(`Of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(planned.length, 'image')} ${there} can be used as published.`);
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

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ eventLine)
/* harmony export */ });
/** One line of a deployment that is running: time (UTC), status, logical id, reason. */
const eventLine = (event) => {
    const reason = event.reason && event.reason !== 'Resource creation Initiated' ? `  ${event.reason}` : '';
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

export const id = 980;
export const ids = [980];
export const modules = {

/***/ 40980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _operations_compile_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4782);
/* harmony import */ var _operations_report_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4140);
/* harmony import */ var _operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7141);



const outputs = async (world, request) => {
    const compiled = await (0,_operations_compile_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .wE)(world, request);
    await (0,_operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_2__/* .readCaller */ .w)(world);
    await (0,_operations_report_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .printOutputs */ .My)(world, compiled);
    return compiled;
};


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ printOutputs),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* unused harmony export outputsText */
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11984);
/* harmony import */ var _stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36682);
/* harmony import */ var _template_synthesize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39108);
/* harmony import */ var _stack_prepare_stack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97471);
/* harmony import */ var _stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94976);
/* harmony import */ var _try_after_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40356);







const outputsText = (document) => `${(0,_template_synthesize_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .iL)(document, 2)}\n`;
const writeOutputs = async (world, document) => {
    await world.write({ 'outputs.json': outputsText(document) });
    world.console.output('outputs-file', `${world.output}/outputs.json`);
};
const setOutputs = ({ console }, stack, document) => {
    console.output('stack-name', stack.name);
    console.output('stack-id', stack.id);
    console.output('stack-status', stack.status);
    console.output('outputs', JSON.stringify(document));
};
const reportOutputs = async (world, stack, outputs, params) => {
    const document = (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsDocument */ .a)(stack.id, outputs, params);
    setOutputs(world, stack, document);
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_5__/* .tryAfterChange */ .u)(world, 'The deployment is done, but outputs.json is missing', () => writeOutputs(world, document));
    const { console } = world;
    const rows = [
        ...Object.entries(document.resources).flatMap(([resource, values]) => Object.entries(values).map(([param, value]) => [resource, param, value])),
        ...Object.entries(document.stack).map(([name, value]) => ['stack', name, value]),
    ].map((cells) => cells.map(_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc));
    await console.group(`Outputs of ${stack.name}`, async () => {
        for (const line of (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(rows))
            console.info(line);
    });
    const links = (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(Object.entries(document.links));
    if (links.length === 0)
        return document;
    await console.group('Pages of the console', async () => {
        for (const line of links)
            console.info(line);
    });
    return document;
};
const warnOfFailure = ({ console }, before, after) => {
    if (!before?.endsWith('_IN_PROGRESS') || !/ROLLBACK|FAILED/.test(after))
        return;
    const message = `The operation that was waited for failed (${after}), and these outputs are those of before it. Deploy again: the deployment then says what failed.`;
    console.annotate({ severity: 'warning', title: 'stack/deploy-failed', message });
};
const printOutputs = async (world, { stage, params }) => {
    const found = await (0,_stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployed */ .BJ)(world, stage.stack);
    const ready = await (0,_stack_prepare_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareStack */ .e)(world, stage, 'outputs', found);
    const deployed = ready.stack;
    warnOfFailure(world, found.stack?.status, deployed.status);
    const stack = { name: stage.stack, id: deployed.id, status: deployed.status };
    const document = (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsDocument */ .a)(stack.id, deployed.outputs, params);
    await writeOutputs(world, document);
    setOutputs(world, stack, document);
    world.print(outputsText(document), 'json');
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
/* harmony export */   DI: () => (/* binding */ statusParts),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   xw: () => (/* binding */ operationProgress)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
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
        onLook: async (at) => {
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
    const outcome = await stacks.delete(stack.id, (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .operationProgress */ .xw)(world.console), stack.status);
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
    const settle = (stack) => stacks.waitUntilSettled(stack?.id ?? stage.stack, (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .operationProgress */ .xw)(world.console), leave);
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

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ consolePage),
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const consolePage = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => consolePage(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => consolePage(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
const compare = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => compare(a.resource, b.resource) || compare(a.param, b.param);
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
        stack: Object.fromEntries(own.sort(([a], [b]) => compare(a, b))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
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
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
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


/***/ })

};

export const id = 2135;
export const ids = [2135];
export const modules = {

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (Array.isArray(value))
        for (const item of value)
            collect(item, found);
    else if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        for (const key of Object.keys(value))
            collectEntry(key, value[key], found);
};
const collectEntry = (key, item, found) => {
    if (key === 'Ref' && typeof item === 'string')
        found.push(item);
    else if (key === 'Fn::GetAtt')
        found.push(beforeDot(String(Array.isArray(item) ? item[0] : item)));
    else if (key === 'Fn::Sub')
        collectFromSub(item, found);
    else
        collect(item, found);
};
const collectFromSub = (argument, found) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    for (const [, name = ''] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
        if (!Object.hasOwn(variables ?? {}, name))
            found.push(beforeDot(name));
    collect(variables, found);
};
const beforeDot = (name) => name.split('.')[0];
const dependenciesOf = (resource) => {
    const { DependsOn = [], Metadata: _, ...rest } = resource;
    return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};


/***/ }),

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withRetentionPolicies),
/* harmony export */   Q: () => (/* binding */ deletePolicies)
/* harmony export */ });
const deletePolicies = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const snapshot = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
const policies = { kept, snapshot, deleted: deletePolicies };
const withRetentionPolicies = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(preview ? deletePolicies : policies[holdsData]) };
};


/***/ }),

/***/ 70264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _operations_compile_read_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97790);
/* harmony import */ var _operations_preview_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32190);
/* harmony import */ var _operations_stack_assert_own_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60014);
/* harmony import */ var _operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98948);
/* harmony import */ var _operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7141);
/* harmony import */ var _operations_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34556);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27220);







const destroy = async (world, request) => {
    (0,_operations_stack_assert_own_code_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOwnCode */ .K)(world, 'destroy');
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .stageOf */ .gV)(await (0,_operations_compile_read_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(world, request), request.stage);
    (0,_operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .assertConfirmed */ ._)(stage, request.confirm);
    const caller = await (0,_operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_4__/* .readCaller */ .w)(world);
    await (0,_operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .destroyStack */ .P)(world, stage, request);
    await (0,_operations_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .removeKept */ .BC)(world, stage, (0,_operations_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfKept */ .Re)(caller, stage, request));
    if (stage.preview)
        await (0,_operations_preview_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecords */ .D)(world, stage);
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40647);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
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

/***/ 41382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runsTable)
/* harmony export */ });
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56715);

const runsTable = () => ({
    kind: 'resource',
    id: _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .runsTableId */ .wl,
    from: [],
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: [
                { AttributeName: 'job', AttributeType: 'S' },
                { AttributeName: 'entry', AttributeType: 'S' },
            ],
            KeySchema: [
                { AttributeName: 'job', KeyType: 'HASH' },
                { AttributeName: 'entry', KeyType: 'RANGE' },
            ],
            TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        },
    },
});


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

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   jC: () => (/* binding */ nameInAwsOf),
/* harmony export */   n2: () => (/* binding */ formerPath)
/* harmony export */ });
const metadataOf = (resource) => Object(Object(resource?.Metadata)['batch-job']);
const formerPath = (resource) => {
    const { path } = metadataOf(resource);
    return typeof path === 'string' ? path.split('.') : [];
};
const eventOf = (resource) => {
    const { event } = metadataOf(resource);
    return typeof event === 'string' ? event : undefined;
};
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const ownerOf = (resource) => {
    const path = formerPath(resource);
    return path[0] === 'resources' && path[1] !== undefined ? path[1] : undefined;
};
const nameInAwsOf = (resource) => {
    const { renamedFrom } = metadataOf(resource);
    return typeof renamedFrom === 'string' ? renamedFrom : ownerOf(resource);
};


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

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesOfItems),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
const byName = (list) => {
    if (list.length > 0 && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(list[0]))
        return undefined;
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const namesOfItems = (list) => {
    const key = byName(list)?.key;
    return key === undefined ? undefined : list.map((item) => String(item[key]));
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
const areEqual = (before, after) => {
    const [was, is] = [before ?? null, after ?? null];
    return was === is || (was !== null && is !== null && (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is));
};
const differences = (before, after, path = []) => {
    if (areEqual(before, after))
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

/***/ 12248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Xy: () => (/* binding */ settingsOfConfig),
/* harmony export */   xJ: () => (/* binding */ settingsToSend)
/* harmony export */ });
/* harmony import */ var _stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39163);

const written = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
const settingsOfConfig = ({ terminationProtection, cloudformationRoleArn: cloudformationRole, triggerRollbackOnAlarms: rollbackAlarms, monitoringTimeAfterDeploymentInMinutes: monitoringMinutes, disableAutoRollback, publishEventsToArn: notificationArns, } = {}, { preview }) => {
    const rollback = disableAutoRollback === undefined ? undefined : !disableAutoRollback;
    const ofStages = preview ? {} : { terminationProtection, rollbackAlarms, monitoringMinutes, notificationArns };
    return written({ cloudformationRole, rollback, ...ofStages });
};
const names = {
    cloudformationRole: ['cloudformation-role-arn', 'cloudformationRoleArn'],
    terminationProtection: ['termination-protection', 'terminationProtection'],
    rollback: ['rollback', 'disableAutoRollback'],
};
const settle = (ofConfig, ofInputs) => ({
    settings: { ...ofConfig, ...written(ofInputs) },
    notes: Object.entries(names).flatMap(([name, [input, key]]) => {
        const [there, given] = [ofConfig, ofInputs].map((one) => one[name]);
        return there === undefined || given === undefined || there === given
            ? []
            : [`The input ${input} is ${given}, and deploymentConfig.${key} says otherwise: the input holds.`];
    }),
});
const alarmArn = (alarm, region, account) => alarm.startsWith('arn:') ? alarm : `arn:${(0,_stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).name}:cloudwatch:${region}:${account}:alarm:${alarm}`;
const settingsToSend = ({ cloudformationRole, rollback, express, rollbackAlarms, monitoringMinutes, notificationArns }, { account, region }) => ({
    ...(cloudformationRole ? { roleArn: cloudformationRole } : {}),
    ...(rollback === false ? { rollback } : {}),
    ...(express ? { express } : {}),
    ...(rollbackAlarms === undefined && monitoringMinutes === undefined
        ? {}
        : {
            rollbackAlarms: {
                ...(rollbackAlarms && { arns: rollbackAlarms.map((alarm) => alarmArn(alarm, region, account)) }),
                ...(monitoringMinutes === undefined ? {} : { minutes: monitoringMinutes }),
            },
        }),
    ...(notificationArns === undefined ? {} : { notificationArns }),
});


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
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 7 modules
var secret = __webpack_require__(27416);
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
const isResharded = ({ Type, UpdatePolicy }, path) => Type === 'AWS::ElastiCache::ReplicationGroup' &&
    path.join('.') === 'Properties.NumNodeGroups' &&
    Object(UpdatePolicy).UseOnlineResharding === true;
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
        recreation: isResharded(is, path) ? 'Never' : (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
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

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   iR: () => (/* binding */ deploymentFolder),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const beginning = (project) => {
    const name = project.toLowerCase();
    return `${name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name}-artifacts-`;
};
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';
const deploymentFolder = ({ project, stage }, region) => `deployments/${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;


/***/ })

};

export const id = 7608;
export const ids = [7608];
export const modules = {

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

/***/ 35384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ startFailureIn)
/* harmony export */ });
/* unused harmony export startFailures */
/* harmony import */ var _stuck_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69654);

const guide = (page) => `https://docs.aws.amazon.com/autoscaling/ec2/userguide/${page}.html`;
const ofCapacity = guide('ts-as-capacity');
const ofLaunch = guide('ts-as-instancelaunchfailure');
const foreign = 'The queue that jobQueueArn names is not of this stack: whoever owns it has to mend its compute environments.';
const sameAs = (code) => _stuck_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .stuckReasons */ .IV.find((one) => one.code === code);
const startFailures = [
    {
        words: /VcpuLimitExceeded|current vCPU limit|MaxSpotInstanceCountExceeded|Max spot instance count|InstanceLimitExceeded/i,
        says: 'The account has no room for more vCPUs of such instances at once.',
        advice: '`aws service-quotas list-service-quotas --service-code ec2` shows the quotas of vCPUs, and `aws service-quotas request-service-quota-increase --service-code ec2 --quota-code <code> --desired-value <vCPUs>` asks for more. Until then a smaller stackConfig.compute.maxVcpus lets jobs wait instead.',
        adviceFor: { foreign },
        link: ofCapacity,
    },
    {
        ...sameAs('CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY'),
        words: /InsufficientInstanceCapacity|do not have sufficient .{0,120}capacity|UnfulfillableCapacity|no (?:Spot )?capacity available/i,
        link: ofCapacity,
    },
    {
        words: /create the service-linked role for EC2 Spot|ServiceLinkedRoleCreationNotPermitted/i,
        says: 'The account has no role AWSServiceRoleForEC2Spot.',
        advice: '`aws iam create-service-linked-role --aws-service-name spot.amazonaws.com` makes it, once in an account.',
        adviceFor: { foreign },
        link: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/service-linked-roles-spot-instance-requests.html',
    },
    {
        words: /UnauthorizedOperation|not authorized to perform|Encoded authorization failure/i,
        says: 'Something forbids Auto Scaling to start the instance: most likely a service control policy of the organisation, or the permissions on what `overrides` name.',
        advice: '`aws sts decode-authorization-message --encoded-message <text>` says which, where the reason has such a text.',
        adviceFor: { foreign },
        link: ofLaunch,
    },
    {
        words: /Client\.InternalError|Client error on launch|KMSKey|KMS key/i,
        says: 'EC2 could not make the disks: most likely Auto Scaling may not use the KMS key that encrypts them.',
        advice: '`aws ec2 get-ebs-default-kms-key-id` names the key, unless `overrides` name another one. Its policy has to let AWSServiceRoleForAutoScaling use it and create grants for AWS resources.',
        adviceFor: { foreign },
        link: guide('key-policy-requirements-EBS-encryption'),
    },
    {
        words: /VolumeLimitExceeded|volume (?:storage|limit).{0,80}exceed/i,
        says: 'The account has no room for more disks of EBS.',
        advice: '`aws service-quotas list-service-quotas --service-code ebs` shows the limits, and `aws service-quotas request-service-quota-increase` asks for more.',
        adviceFor: { foreign },
        link: ofLaunch,
    },
    {
        words: /InsufficientFreeAddresses|not enough free addresses/i,
        says: 'The subnet has no address left.',
        advice: '`aws ec2 describe-subnets` shows what is free (AvailableIpAddressCount): give stackConfig.vpc larger subnets, or a smaller stackConfig.compute.maxVcpus.',
        adviceFor: { foreign },
        link: ofLaunch,
    },
    {
        words: /(?:security group|subnet|image id|key pair|launch template|instance profile|snapshot).{0,160}(?:does not exist|not found|invalid)|Invalid(?:AMIID|Group|Subnet|KeyPair|SecurityGroup|LaunchTemplate|Snapshot)\w*|valid fully-formed launch template|Invalid IAM Instance Profile/i,
        says: 'What the launch template names is not there, or does not go with the rest of it.',
        advice: 'Look at what `overrides` change of it, and let `drift` say what of the stack somebody has deleted. Then deploy.',
        adviceFor: { foreign },
        link: ofLaunch,
    },
    {
        words: /Spot request price|SpotMaxPriceTooLow/i,
        says: 'Spot instances cost more at the moment than the compute environment may pay.',
        advice: 'Take BidPercentage out of `overrides`, so that the price on demand is the most, and deploy.',
        adviceFor: { foreign },
        link: ofCapacity,
    },
    {
        words: /OptInRequired|not subscribed to this service|PendingVerification|account is currently blocked/i,
        says: 'AWS does not let the account start instances yet.',
        advice: 'A new account is verified within hours; where it takes longer, AWS Support has to help.',
        link: ofLaunch,
    },
    {
        ...sameAs('MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED'),
        words: /requested configuration is currently not supported|\bUnsupported\b|not supported in your requested Availability/i,
        link: ofLaunch,
    },
];
const startFailureIn = (message) => startFailures.find(({ words }) => words.test(message));


/***/ }),

/***/ 69654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ stuckReasonIn),
/* harmony export */   IV: () => (/* binding */ stuckReasons),
/* harmony export */   J5: () => (/* binding */ invalidReasonIn),
/* harmony export */   PQ: () => (/* binding */ adviceOfInvalid),
/* harmony export */   dl: () => (/* binding */ poolSourceOf),
/* harmony export */   wO: () => (/* binding */ stuckReasonOf),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony export invalidReasons */
const guide = (page) => `https://docs.aws.amazon.com/batch/latest/userguide/${page}.html`;
const makeRole = '`aws iam create-service-linked-role --aws-service-name batch.amazonaws.com`';
const askOwner = 'The queue that jobQueueArn names is not of this stack: whoever owns it has to mend its compute environments.';
const stuckReasons = [
    {
        code: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
        says: 'EC2 has no instance that fits, at the moment.',
        advice: 'Its queue gives it up after a day. It helps to need less cpu, memory or gpu, which more instance types have.',
        adviceFor: {
            spot: 'Its queue gives it up after a day. A job on demand may find an instance sooner: see useSpotInstances and spotFallback.',
            fargate: 'Its queue gives it up after a day. It helps to leave `capacity` out, for a pool of instances.',
            foreign: 'It helps to need less cpu, memory or gpu, or to name a queue with other instances as jobQueueArn. How long this one waits is set where it is made.',
        },
        link: guide('job_stuck_in_runnable_capacity'),
    },
    {
        code: 'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
        says: 'The job needs more vCPUs than its compute environment may have.',
        advice: 'Its queue gives it up after ten minutes. Raise stackConfig.compute.maxVcpus or give the job less cpu, and deploy.',
        adviceFor: {
            foreign: 'Give the job less cpu, and deploy, or ask whoever owns the queue that jobQueueArn names for more maxvCpus of its compute environment.',
        },
        link: guide('job_stuck_in_runnable_misconfiguration'),
    },
    {
        code: 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
        says: 'No instance of the compute environment is large enough for the job.',
        advice: 'Its queue gives it up after ten minutes. Give the job less cpu, memory or gpu, and deploy.',
        adviceFor: {
            foreign: 'Give the job less cpu, memory or gpu, or name a queue with larger instances as jobQueueArn, and deploy.',
        },
        link: guide('job_stuck_in_runnable_misconfiguration'),
    },
    {
        code: 'MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED',
        says: 'EC2 cannot make the instances of the compute environment: its zones do not have their types, or the launch template does not go with them.',
        advice: 'Look at what `overrides` change of the compute environment and of the launch template; without any, deploy to another region.',
        adviceFor: { foreign: askOwner },
        link: guide('job_stuck_in_runnable_misconfiguration'),
    },
    {
        code: 'MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS',
        says: 'The role by which AWS Batch starts instances lacks a permission.',
        advice: `It is AWSServiceRoleForBatch, unless \`overrides\` name another one: ${makeRole} makes it where it is missing.`,
        adviceFor: { foreign: askOwner },
        link: guide('job_stuck_in_runnable_misconfiguration'),
    },
    {
        code: 'ACTION_REQUIRED',
        says: 'All compute environments of the job queue are INVALID.',
        advice: 'Each has its own reason: remove the cause, and deploy again.',
        adviceFor: { foreign: `Each has its own reason. ${askOwner}` },
        link: guide('job_stuck_in_runnable_invalid_ce'),
    },
    {
        code: 'UNDETERMINED',
        says: 'The job blocks its queue, and AWS Batch does not know why.',
        advice: 'docs/runs.md, Why a job does not start, has what is left to look at.',
        link: guide('job_stuck_in_runnable_undetermined'),
    },
];
const invalidReasons = [
    {
        code: 'Not authorized to perform sts:AssumeRole',
        says: 'AWS Batch cannot take the role by which it starts instances.',
        advice: `Most likely AWSServiceRoleForBatch was deleted: ${makeRole} makes it again. Deploy afterwards.`,
        adviceFor: { foreign: askOwner },
        link: guide('invalid_compute_environment'),
    },
    {
        code: 'SpotFleetRequestConfig.IamFleetRole is invalid',
        says: 'The Spot Fleet role of the compute environment does not exist.',
        advice: 'Its pools need none: take SpotIamFleetRole out of `overrides`, and deploy.',
        adviceFor: { foreign: askOwner },
        link: guide('invalid_compute_environment'),
    },
    {
        code: 'assumed-role/AWSServiceRoleForBatch/',
        alsoHas: 'is not authorized to perform',
        says: 'AWSServiceRoleForBatch may not do what AWS names here, though its policy, which is that of AWS, allows it.',
        advice: 'Most likely a control policy of the organisation denies the call, or the policy of what it is about: whoever owns that has to allow it.',
        adviceFor: { foreign: askOwner },
        link: guide('invalid_compute_environment'),
    },
    {
        code: 'is not authorized to perform',
        says: 'The role by which AWS Batch starts instances lacks a permission.',
        advice: 'Take ServiceRole out of `overrides`, so that it is AWSServiceRoleForBatch, and deploy.',
        adviceFor: { foreign: askOwner },
        link: guide('invalid_compute_environment'),
    },
];
const cancelled = 'Canceled by JobStateTimeLimit action due to reason: ';
const stuckReasonOf = (statusReason) => {
    const text = statusReason.startsWith(cancelled) ? statusReason.slice(cancelled.length) : statusReason;
    return stuckReasons.find(({ code }) => text.startsWith(code) && !/^\w/.test(text.slice(code.length)));
};
const stuckReasonIn = (cause) => stuckReasons.find(({ code }) => cause.includes(code));
const invalidReasonIn = (statusReason) => invalidReasons.find(({ code, alsoHas = '' }) => statusReason.includes(code) && statusReason.includes(alsoHas));
const adviceOf = ({ says, advice, adviceFor }, source) => `${says} ${adviceFor?.[source] ?? advice}`;
const adviceOfInvalid = (source) => source === 'foreign' ? askOwner : 'Remove the cause, and deploy again.';
const poolSourceOf = ({ fargate, spot, foreignQueue, }) => {
    if (foreignQueue)
        return 'foreign';
    if (fargate)
        return 'fargate';
    return spot ? 'spot' : 'on-demand';
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


/***/ })

};

export const id = 8927;
export const ids = [8927];
export const modules = {

/***/ 78927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ applyChange)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 7 modules
var secret = __webpack_require__(27416);
;// CONCATENATED MODULE: ./lib/stack/ended-session.js
const isEnded = /security token included in the request is expired|\bExpiredToken(?:Exception)?\b|\bsession token (?:has )?expired\b/i;
const endedSessionHint = (causes) => causes.some(({ reason }) => isEnded.test(reason))
    ? 'CloudFormation worked with the session of this run, and that ended. Give it a role of its own with cloudformation-role-arn (bootstrap makes one), or the session more time with role-duration-seconds.'
    : '';

// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/stack/state-table.js + 1 modules
var state_table = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/stack/stateless-types.js
var stateless_types = __webpack_require__(492);
;// CONCATENATED MODULE: ./lib/stack/taken-names.js

const isTaken = /already\s?(?:exists|owned)/i;
const takenNameHint = (causes) => {
    const taken = causes.filter(({ type, reason }) => !stateless_types/* statelessTypes */.C.has(type) && isTaken.test(reason));
    if (taken.length === 0)
        return '';
    const ids = taken.map(({ logicalId }) => logicalId).join(', ');
    return `The name of ${ids} is taken, most likely by the one that stayed in the account with its data when it left this stack. Give the resource another name in the config, or copy the data elsewhere and delete the old one.`;
};

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
// EXTERNAL MODULE: ./lib/operations/stack/discard-change-set.js
var discard_change_set = __webpack_require__(12909);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/runs/start-failures.js
var start_failures = __webpack_require__(35384);
// EXTERNAL MODULE: ./lib/runs/stuck-reasons.js
var stuck_reasons = __webpack_require__(69654);
;// CONCATENATED MODULE: ./lib/doctor/denied.js
const deniedIn = (message) => {
    const [, principal, action] = /User: (\S+) is not authorized to perform: ([a-z0-9-]+:\w+)/.exec(message) ?? [];
    if (principal === undefined || action === undefined)
        return undefined;
    const resource = / on resource: (arn:[^\s,;"]+)/.exec(message)?.[1]?.replace(/\.$/, '');
    const because = /with an explicit deny in an? ([a-z -]{1,60})/.exec(message)?.[1] ??
        /because no ([a-z -]{1,60}) allows/.exec(message)?.[1];
    return {
        principal,
        action,
        ...(resource === undefined ? {} : { resource }),
        ...(because === undefined ? {} : { because: because.trim() }),
    };
};
const nameOf = (principal) => /:assumed-role\/([^/]+)\//.exec(principal)?.[1] ?? principal.slice(principal.lastIndexOf('/') + 1);
const deniedAdvice = ({ principal, action, resource = '*', because }) => {
    const name = nameOf(principal);
    if (because !== undefined && /permissions boundary|control policy|session policy|endpoint policy/.test(because))
        return `A ${because} keeps ${name} from ${action} on ${resource}: whoever owns it has to allow that.`;
    if (because === 'resource-based policy')
        return `The policy of ${resource} does not let ${name} do ${action}: whoever owns it has to allow that.`;
    const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
    return `${name} lacks the statement ${statement} in a policy of its own. After an update of this action, run the commands of \`bootstrap\` again.`;
};

;// CONCATENATED MODULE: ./lib/doctor/known-failures.js



const knownFailures = [
    {
        words: /Instance type can only be one of|instance type \(\S+\) is not supported|Unsupported instance type|InstanceType.{0,40}not supported|requested configuration is currently not supported/i,
        advice: 'EC2 does not offer the type there: `aws ec2 describe-instance-type-offerings --location-type availability-zone --filters Name=instance-type,Values=<type>` lists the zones that have it. Name other instances, or deploy to another region.',
    },
    {
        words: /not enough free addresses in subnet|InsufficientFreeAddressesInSubnet|Not enough IP space available/i,
        advice: 'The subnet has no free addresses: `aws ec2 describe-subnets --query "Subnets[].[SubnetId,AvailableIpAddressCount]"` counts them. Name larger subnets, or remove what uses the addresses.',
    },
    {
        words: /Source image \S+ does not exist|CannotPullContainerError.{0,300}not found|image manifest.{0,60}not found|ImageNotFoundException/i,
        advice: 'The image is not in its repository any more: deploy again, which publishes images that are missing.',
    },
    {
        words: /does not have permission to access the ECR image|CannotPullContainerError.{0,300}(?:denied|not authorized)/i,
        advice: 'The policy of the repository does not let the service read the image: `aws ecr get-repository-policy --repository-name <repository>` shows it. It has to allow ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.',
    },
    {
        words: /rule "?peer: .{0,120}already exists|InvalidPermission\.Duplicate/i,
        advice: 'The security group has this rule already, made by hand or by another stack: `aws ec2 describe-security-group-rules --filters Name=group-id,Values=<group>` finds it, and `aws ec2 revoke-security-group-ingress --group-id <group> --security-group-rule-ids <rule>` removes it. Then deploy again.',
    },
    {
        words: /bucket name is not available|BucketAlreadyExists/i,
        advice: 'Somebody on AWS has a bucket of this name, and names are unique among all accounts: give it another one in `overrides`, or none, so that CloudFormation makes one up.',
    },
    {
        words: /alias with the name \S+ already exists|CNAMEs you provided are already associated|CNAMEAlreadyExists|AliasExistsException/i,
        advice: 'Something else has this alias or domain: remove it there first (`aws kms list-aliases`, `aws cloudfront list-distributions`), or name another one.',
    },
    {
        words: /LogGroup.{0,300}already exists|log group already exists|ResourceAlreadyExistsException.{0,80}log/i,
        type: /^AWS::Logs::LogGroup$/,
        advice: 'A log group of this name is there already, most likely made by a service that wrote to it first, or left by an earlier stack: take what you need of its lines, remove it by `aws logs delete-log-group --log-group-name <name>`, and deploy again.',
    },
    {
        words: /(?:RESPONSE|response) (?:from|status \[FAILED\] from) (?:your )?custom resource|Custom Resource failed to stabilize/i,
        advice: 'The function of the custom resource failed or did not respond: its log has why. Mend it and deploy again; while it fails, a rollback of what it made may hang for an hour, too.',
    },
    {
        words: /KMS.{0,80}(?:denied|not authorized|disabled)|(?:key|kms).{0,60}is not accessible|unable to decrypt|KMSAccessDeniedException|KMS key .{0,120}(?:does not exist|pending deletion)/i,
        advice: 'The key may not be used: its policy and that of the role have to allow kms:Decrypt and kms:GenerateDataKey, and the key has to be enabled. `aws kms describe-key --key-id <key>` and `aws kms get-key-policy --key-id <key> --policy-name default` show both.',
    },
    {
        words: /Rate exceeded|Throttl(?:ing|ed)|Request ?Limit ?Exceeded|TooManyRequests|too many requests|(?:request )?rate (?:limit )?(?:was |has been |is )?exceeded|SlowDown/i,
        advice: 'AWS throttled CloudFormation: deploy again in some minutes, and fewer stages at once.',
    },
    {
        words: /LimitExceeded|ServiceQuotaExceeded|quota exceeded|Cannot exceed quota|maximum number of .{1,80}(?:reached|exceeded)|limit .{0,60}exceeded|TooMany(?:Buckets|Stacks)/i,
        advice: 'The account has no room for another one: remove what nobody needs, destroy stages, or ask AWS for more in Service Quotas: `aws service-quotas list-service-quotas --service-code <service>` shows the limits, and `aws service-quotas request-service-quota-increase` asks.',
    },
    {
        words: /service linked role.{0,60}exists|Unable to assume the service linked role/i,
        advice: '`aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com` makes the role, once in an account. Then deploy again.',
    },
    {
        words: /Circuit Breaker was triggered|did not stabilize|NotStabilized/i,
        type: /^AWS::ECS::Service$/,
        advice: 'Its tasks start and end again, or never become healthy: the log of the service and `aws ecs describe-tasks` have why. Mend the program or its health check, and deploy again.',
    },
    {
        words: /execution role you provide must allow|cannot be assumed by|Invalid (?:IAM Instance Profile|principal in policy)|role defined for the function cannot be assumed/i,
        advice: 'A new role is not known everywhere yet, or its trust policy does not name the service: deploy again; if that fails too, look at its `overrides`.',
    },
    {
        words: /image id '\[?ami-\w+\]?' does not exist|InvalidAMIID/i,
        advice: 'The machine image that `overrides` name does not exist in this region: name another one, or none.',
    },
];
const adviceOn = ({ type, reason }) => {
    const invalid = /ComputeEnvironment went INVALID|went INVALID with error/.test(reason)
        ? (0,stuck_reasons/* invalidReasonIn */.J5)(reason)
        : undefined;
    if (invalid !== undefined)
        return (0,stuck_reasons/* adviceOf */.wr)(invalid, 'on-demand');
    const start = reason.split('Auto Scaling says: ')[1];
    const failedStart = start === undefined ? undefined : (0,start_failures/* startFailureIn */.u)(start);
    if (failedStart !== undefined)
        return (0,stuck_reasons/* adviceOf */.wr)(failedStart, 'on-demand');
    const denied = deniedIn(reason);
    if (denied !== undefined)
        return deniedAdvice(denied);
    return knownFailures.find((one) => (one.type?.test(type) ?? true) && one.words.test(reason))?.advice;
};

;// CONCATENATED MODULE: ./lib/operations/stack/reasons/compute-environment.js

const before = 3 * 3_600_000;
const failedStarts = async (world, { arn, isFargate }, at) => {
    if (isFargate)
        return [];
    const failed = await (await world.health()).failedStarts(arn);
    const recent = failed.filter((one) => at.getTime() - one.at.getTime() < before);
    return [...new Set(recent.map(({ reason }) => `Auto Scaling says: ${reason}`))].slice(0, 3);
};
const computeEnvironment = {
    knows: ({ type, physicalId }) => type === 'AWS::Batch::ComputeEnvironment' && physicalId !== '',
    ask: async (world, { physicalId, reason: told, at }) => {
        const [found] = await (await world.health()).computeEnvironments([physicalId]);
        if (found === undefined)
            return [];
        const { status, reason } = found;
        const own = status === 'INVALID' && reason !== undefined && !told.includes(reason) ? [`AWS Batch says: ${reason}`] : [];
        try {
            return [...own, ...(await failedStarts(world, found, at))];
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L) || world.stopped)
                throw problem;
            world.console.info(`Why its instances do not start may not be read: ${problem.message}`);
            return own;
        }
    },
};

;// CONCATENATED MODULE: ./lib/operations/stack/reasons/custom-resource.js
const [mostLines, mostPages] = [5, 5];
const logGroupOf = ({ properties, physicalIdOf, propertiesOf }) => {
    const { ServiceToken: token } = properties;
    if (typeof token === 'string') {
        const name = /^arn:[^:]*:lambda:[^:]*:\d*:function:([^:]+)/.exec(token)?.[1];
        return name === undefined ? undefined : `/aws/lambda/${name}`;
    }
    const { 'Fn::GetAtt': attribute, Ref } = Object(token);
    const id = String(attribute?.[0] ?? Ref ?? '');
    const { LogGroup } = Object(propertiesOf(id).LoggingConfig);
    if (typeof LogGroup === 'string')
        return LogGroup;
    const named = Object(LogGroup).Ref;
    if (typeof named === 'string')
        return physicalIdOf(named);
    const name = physicalIdOf(id);
    return name === undefined ? undefined : `/aws/lambda/${name}`;
};
const linesOf = async (world, stream) => {
    const logs = await world.jobLogs();
    const lines = [];
    let token;
    for (let pages = 0; pages < mostPages; pages++) {
        const page = await logs.read(stream, token);
        lines.push(...page.lines);
        if (page.isEnd || page.token === undefined)
            break;
        token = page.token;
    }
    return lines;
};
const customResource = {
    knows: ({ type, reason }) => /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type) && /CloudWatch Log Stream: \S/.test(reason),
    ask: async (world, failed) => {
        const name = /CloudWatch Log Stream: (\S+?)[).,]*(?:\s|$)/.exec(failed.reason)?.[1];
        const group = logGroupOf(failed);
        if (name === undefined || group === undefined)
            return [];
        const own = (await linesOf(world, { group, name }))
            .map(({ text }) => text.trim())
            .filter((text) => text !== '' && !/^(?:START|END|REPORT|INIT_START) /.test(text));
        return own.length === 0 ? [] : [`its log ends with: ${own.slice(-mostLines).join(' | ')}`];
    },
};

;// CONCATENATED MODULE: ./lib/operations/stack/reasons/denied-call.js

const session = 'AWSCloudFormation';
const denied_call_before = 900_000;
const isDenied = /not authorized|Access ?Denied|UnauthorizedOperation|Encoded authorization failure/i;
const serviceOf = (type) => `${(type.split('::')[1] ?? '').toLowerCase()}.amazonaws.com`;
const deniedCall = {
    knows: ({ type, reason }) => type.startsWith('AWS::') && isDenied.test(reason) && deniedIn(reason) === undefined,
    ask: async (world, { type, at }) => {
        const since = new Date(at.getTime() - denied_call_before);
        const message = await (await world.trail()).lastDenial(session, serviceOf(type), since);
        return message === undefined ? [] : [`CloudTrail says: ${message}`];
    },
};

;// CONCATENATED MODULE: ./lib/operations/stack/reasons/ecs-service.js
const good = /has reached a steady state|has started \d+ tasks|has begun draining|registered \d+ targets|has stopped \d+ running/;
const ecsService = {
    knows: ({ type, physicalId }) => type === 'AWS::ECS::Service' && physicalId !== '',
    ask: async (world, { physicalId }) => {
        const service = await (await world.health()).service(physicalId);
        if (service === undefined)
            return [];
        const messages = [...new Set(service.messages.filter((one) => !good.test(one)))];
        return [
            ...(service.running < service.desired ? [`${service.running} of ${service.desired} tasks ran`] : []),
            ...messages.slice(0, 3).map((one) => `ECS says: ${one}`),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/operations/stack/reasons/job-queue.js
const environmentsOf = ({ ComputeEnvironmentOrder: order }) => (Array.isArray(order) ? order : []).flatMap((one) => {
    const { ComputeEnvironment } = Object(one);
    const { Ref } = Object(ComputeEnvironment);
    return typeof Ref === 'string' ? [Ref] : [];
});
const jobQueue = {
    knows: ({ type }) => type === 'AWS::Batch::JobQueue',
    ask: async (world, { physicalId, properties, physicalIdOf, reason: told }) => {
        const health = await world.health();
        const environments = environmentsOf(properties).flatMap((id) => physicalIdOf(id) ?? []);
        const [queues, found] = [
            physicalId === '' ? [] : await health.jobQueues([physicalId]),
            await health.computeEnvironments(environments),
        ];
        return [...queues, ...found].flatMap(({ name, status, reason }) => status === 'INVALID' && reason !== undefined && !told.includes(reason)
            ? [`AWS Batch says of ${name}: ${reason}`]
            : []);
    },
};

;// CONCATENATED MODULE: ./lib/generated/failure-reasons.js





const failureReasons = [computeEnvironment, customResource, deniedCall, ecsService, jobQueue];

// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(95136);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/operations/stack/find-reasons.js






const mostAsked = 10;
const failedResource = ({ logicalId, physicalId, type, reason = '', at }, events, template) => {
    const propertiesOf = (id) => Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Properties);
    return {
        ...{ logicalId, physicalId, type, reason, at, propertiesOf },
        properties: propertiesOf(logicalId),
        physicalIdOf: (id) => events.findLast((event) => event.logicalId === id && event.physicalId !== '')?.physicalId,
    };
};
const ask = async (world, failed) => {
    const told = [];
    for (const one of failureReasons.filter(({ knows }) => knows(failed)))
        try {
            told.push(...(await one.ask(world, failed)));
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L) || world.stopped)
                throw problem;
            world.console.info(`Why ${failed.logicalId} failed could not be asked: ${problem.message}`);
        }
    return told;
};
const findReasons = async (world, { template, locate }, events) => {
    const causes = [];
    for (const [index, event] of (0,root_cause/* rootCauses */.F)(events).entries()) {
        const { logicalId, type, reason = '' } = event;
        const failed = failedResource(event, events, template);
        const told = index < mostAsked ? await ask(world, failed) : [];
        const whole = [reason, ...told.map((one) => one.replace(/\.?$/, '.'))].filter(Boolean).join(' ');
        const advice = adviceOn({ type, reason: whole });
        const place = locate(logicalId);
        causes.push({
            ...{ logicalId, type, reason: (0,secret/* redacted */.pc)(whole) },
            ...(advice === undefined ? {} : { advice: (0,secret/* redacted */.pc)(advice) }),
            ...(place ? { place } : {}),
        });
    }
    return causes;
};

// EXTERNAL MODULE: ./lib/operations/stack/operation-progress.js
var operation_progress = __webpack_require__(1406);
;// CONCATENATED MODULE: ./lib/operations/stack/apply-change.js










const applyChange = async (world, compiled, proposal, stack, leave) => {
    const { console } = world;
    if (proposal.kind === 'no-changes') {
        console.info('Nothing to change.');
        return { stackId: stack?.id ?? '', status: stack?.status ?? '', outputs: stack?.outputs ?? {} };
    }
    const stacks = await world.stacks();
    if (await leave?.()) {
        await (0,discard_change_set/* discardChangeSet */.X)(world, proposal);
        throw new left_operation/* LeftOperation */.$(compiled.stage.stack);
    }
    const outcome = await console.group(`Stack ${compiled.stage.stack}`, () => stacks.executeChangeSet(proposal, (0,operation_progress/* operationProgress */.x)(console, proposal.changes.map(({ logicalId }) => logicalId)), leave));
    if (outcome.kind === 'done')
        return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
    throw await reportedFailure(world, compiled, proposal.stackId, outcome);
};
const reportedFailure = async (world, compiled, stackId, outcome) => {
    const { console } = world;
    const { stage } = compiled;
    const causes = await findReasons(world, compiled, outcome.events);
    for (const { logicalId, type, reason, advice, place } of causes)
        console.annotate({
            severity: 'error',
            title: 'stack/deploy-failed',
            message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
            ...place,
        });
    const why = causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
        (0,secret/* redacted */.pc)(outcome.statusReason ?? outcome.status);
    console.output('stack-status', outcome.status);
    const links = Object.entries((0,outputs_document/* outputsDocument */.a)(stackId, {}, []).links);
    return new deploy_failed/* DeployFailed */.N({
        message: [
            `The deployment failed (${outcome.status}).`,
            ...(outcome.kind === 'rolled-back' ? [whatIsLeft(outcome.status)] : []),
            ...(causes.length ? [] : [why]),
        ].join(' '),
        hint: [takenNameHint(causes), endedSessionHint(causes), hintAfter(outcome.status, stage.stack)]
            .filter(Boolean)
            .join(' '),
        reason: why,
    }, { causes, outcome: whatWasDone(outcome), links: links.map(([, url]) => ({ text: 'Stack', url })) });
};
const whatIsLeft = (status) => status === 'DELETE_COMPLETE' || status === 'ROLLBACK_COMPLETE'
    ? 'Nothing of the new stack is left.'
    : 'The stack is as it was before.';
const whatWasDone = ({ kind, status }) => {
    if (kind === 'rolled-back')
        return status === 'DELETE_COMPLETE'
            ? `It deleted the new stack again. ${whatIsLeft(status)}`
            : `It rolled back. ${whatIsLeft(status)}`;
    if (/ROLLBACK_FAILED$/.test(status))
        return 'It began to roll back, and could not: resources are partly as before, and partly as wanted.';
    if (/^(?:CREATE|UPDATE)_FAILED$/.test(status))
        return 'It rolled nothing back, as asked: what succeeded stays, and what failed is as it was or half made.';
    return `It left the stack in the status ${status}.`;
};
const hintAfter = (status, stack) => {
    const next = (0,state_table/* nextStep */.s)({ status }, 'deploy');
    return next.kind === 'blocked' ? next.hint.replaceAll('<stack>', stack) : 'Mend what failed first and deploy again.';
};


/***/ }),

/***/ 12909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ discardChangeSet)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const discardChangeSet = async (world, proposal) => {
    const stacks = await world.stacks();
    await stacks.deleteChangeSet(proposal);
    if (proposal.changeSetType !== 'CREATE')
        return;
    try {
        await stacks.delete(proposal.stackId, { onEvent: () => { } }, 'REVIEW_IN_PROGRESS');
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The empty stack ${proposal.stackId} stays: ${problem.message}`);
    }
};


/***/ })

};

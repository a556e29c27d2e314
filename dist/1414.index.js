export const id = 1414;
export const ids = [1414];
export const modules = {

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deniedAdvice),
/* harmony export */   Z: () => (/* binding */ deniedIn)
/* harmony export */ });
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


/***/ }),

/***/ 87075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ failureReasons)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
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
    slowAfter: 5 * 60_000,
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

// EXTERNAL MODULE: ./lib/doctor/denied.js
var denied = __webpack_require__(8300);
;// CONCATENATED MODULE: ./lib/operations/stack/reasons/denied-call.js

const session = 'AWSCloudFormation';
const denied_call_before = 900_000;
const isDenied = /not authorized|Access ?Denied|UnauthorizedOperation|Encoded authorization failure/i;
const serviceOf = (type) => `${(type.split('::')[1] ?? '').toLowerCase()}.amazonaws.com`;
const deniedCall = {
    knows: ({ type, reason }) => type.startsWith('AWS::') && isDenied.test(reason) && (0,denied/* deniedIn */.Z)(reason) === undefined,
    ask: async (world, { type, at }) => {
        const since = new Date(at.getTime() - denied_call_before);
        const message = await (await world.trail()).lastDenial(session, serviceOf(type), since);
        return message === undefined ? [] : [`CloudTrail says: ${message}`];
    },
};

;// CONCATENATED MODULE: ./lib/operations/stack/reasons/ecs-service.js
const good = /has reached a steady state|has started \d+ tasks|has begun draining|registered \d+ targets|has stopped \d+ running/;
const ecsService = {
    slowAfter: 5 * 60_000,
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
const environmentsOf = ({ properties, physicalIdOf }) => {
    const { ComputeEnvironmentOrder: order } = properties;
    return (Array.isArray(order) ? order : []).flatMap((one) => {
        const { ComputeEnvironment: environment } = Object(one);
        if (typeof environment === 'string')
            return environment || [];
        const { Ref } = Object(environment);
        return typeof Ref === 'string' ? (physicalIdOf(Ref) ?? []) : [];
    });
};
const distinct = (environments) => [
    ...new Map(environments.toReversed().map((one) => [one.slice(one.lastIndexOf('/') + 1), one])).values(),
];
const jobQueue = {
    slowAfter: 5 * 60_000,
    knows: ({ type }) => type === 'AWS::Batch::JobQueue',
    ask: async (world, failed) => {
        const health = await world.health();
        const queues = failed.physicalId === '' ? [] : await health.jobQueues([failed.physicalId]);
        const environments = [...environmentsOf(failed), ...queues.flatMap((queue) => queue.environments)];
        const found = await health.computeEnvironments(distinct(environments));
        return [...queues, ...found].flatMap(({ name, status, reason }) => status === 'INVALID' && reason !== undefined && !failed.reason.includes(reason)
            ? [`AWS Batch says of ${name}: ${reason}`]
            : []);
    },
};

;// CONCATENATED MODULE: ./lib/generated/failure-reasons.js





const failureReasons = [computeEnvironment, customResource, deniedCall, ecsService, jobQueue];


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

/***/ 62590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explainSlow)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76122);
/* harmony import */ var _generated_failure_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87075);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11984);
/* harmony import */ var _find_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93601);
/* harmony import */ var _operation_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1406);






const askAgainAfter = 10 * 60_000;
const mostAsked = 10;
const soonest = Math.min(..._generated_failure_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReasons */ .O.flatMap(({ slowAfter = [] }) => slowAfter));
const explainSlow = (world, template, listener) => {
    const events = [];
    const running = new Map();
    const asked = new Map();
    const refused = new Set();
    const hear = (event) => {
        events.push(event);
        const { logicalId } = event;
        const { action, state } = (0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .statusParts */ .DI)(event.status);
        const [doing = ''] = action;
        if (event.physicalId === event.stackId) {
            if (doing === 'rolling back' && state === 'IN_PROGRESS')
                running.clear();
        }
        else if (state !== 'IN_PROGRESS')
            running.delete(logicalId);
        else if (running.get(logicalId)?.doing !== doing)
            running.set(logicalId, { event, doing });
    };
    const questionsAbout = ({ event }, at) => {
        const takes = at - event.at.getTime();
        const now = (0,_find_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .failedResource */ .aC)({ ...event, reason: '', at: new Date(at) }, events, template);
        const resource = { ...now, physicalId: now.physicalIdOf(event.logicalId) ?? '' };
        const questions = _generated_failure_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReasons */ .O.filter((one) => takes >= (one.slowAfter ?? Number.POSITIVE_INFINITY) && !refused.has(one) && one.knows(resource));
        return { resource, takes, questions };
    };
    const isFree = ({ event }, at) => {
        if (at - event.at.getTime() < soonest)
            return false;
        const last = asked.get(event.logicalId);
        return last === undefined ? asked.size < mostAsked : at - last >= askAgainAfter;
    };
    const ask = (resource, questions) => (0,_find_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .askServices */ .mT)(world, resource, questions, (problem, one) => {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
            throw problem;
        refused.add(one);
        world.console.info(`Why ${resource.logicalId} takes so long could not be asked: ${(0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(problem.message)}`);
    });
    const explain = async (at) => {
        for (const one of [...running.values()].filter((each) => isFree(each, at))) {
            const { resource, takes, questions } = questionsAbout(one, at);
            if (questions.length === 0)
                continue;
            asked.set(resource.logicalId, at);
            const told = await ask(resource, questions);
            if (told.length === 0)
                return;
            const why = (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(told.join(' '));
            world.console.info(`${(0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(new Date(at))}  ${(0,_operation_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(resource)} has been ${one.doing} for ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(takes)}: ${why}`);
            return;
        }
    };
    return {
        onEvent: (event) => {
            listener.onEvent(event);
            hear(event);
        },
        onLook: async (at) => {
            await listener.onLook?.(at);
            await explain(at);
        },
        onEnd: () => listener.onEnd?.(),
    };
};


/***/ }),

/***/ 93601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mT: () => (/* binding */ askServices),
  aC: () => (/* binding */ failedResource),
  Rp: () => (/* binding */ findReasons)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/runs/start-failures.js
var start_failures = __webpack_require__(35384);
// EXTERNAL MODULE: ./lib/runs/stuck-reasons.js
var stuck_reasons = __webpack_require__(69654);
// EXTERNAL MODULE: ./lib/doctor/denied.js
var doctor_denied = __webpack_require__(8300);
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
    const denied = (0,doctor_denied/* deniedIn */.Z)(reason);
    if (denied !== undefined)
        return (0,doctor_denied/* deniedAdvice */.C)(denied);
    return knownFailures.find((one) => (one.type?.test(type) ?? true) && one.words.test(reason))?.advice;
};

// EXTERNAL MODULE: ./lib/generated/failure-reasons.js + 5 modules
var failure_reasons = __webpack_require__(87075);
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
const askServices = async (world, resource, questions, onProblem) => {
    const told = [];
    for (const one of questions)
        try {
            told.push(...(await one.ask(world, resource)));
        }
        catch (problem) {
            onProblem(problem, one);
        }
    return told.map((words) => words.replace(/\.?$/, '.'));
};
const ask = (world, failed) => askServices(world, failed, failure_reasons/* failureReasons */.O.filter(({ knows }) => knows(failed)), (problem) => {
    if (!(problem instanceof refused/* Refused */.L) || world.stopped)
        throw problem;
    world.console.info(`Why ${failed.logicalId} failed could not be asked: ${problem.message}`);
});
const findReasons = async (world, { template, locate }, events) => {
    const causes = [];
    for (const [index, event] of (0,root_cause/* rootCauses */.F)(events).entries()) {
        const { logicalId, type, reason = '' } = event;
        const failed = failedResource(event, events, template);
        const told = index < mostAsked ? await ask(world, failed) : [];
        const whole = [reason, ...told].filter(Boolean).join(' ');
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

/***/ 69690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   r5: () => (/* binding */ keptParameters),
/* harmony export */   vc: () => (/* binding */ declaredParameters)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const declaredParameters = (template) => {
    const parameters = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(template) ? template.Parameters : undefined;
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parameters) ? Object.keys(parameters) : [];
};
const keptParameters = (template, stack) => Object.fromEntries(declaredParameters(template).flatMap((name) => {
    const value = stack?.parameters[name];
    return value === undefined ? [] : [[name, { value, isDeployed: true }]];
}));
const parameterValues = (parameters) => Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));


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


/***/ })

};

export const id = 1324;
export const ids = [1324];
export const modules = {

/***/ 28969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   W9: () => (/* binding */ textAsResolved),
/* harmony export */   vS: () => (/* binding */ secretServiceIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);


const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
const unknown = '\u0000';
const computed = '\u0001';
const unevaluated = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;
const placeholderOf = (part) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) && Object.keys(part).some((key) => unevaluated.test(key)) ? computed : unknown;
const textAsResolved = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression : textAsResolved(expression);
    }
    if (value === null || typeof value !== 'object')
        return undefined;
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
        return join[1].map((part) => textAsResolved(part) ?? placeholderOf(part)).join(join[0]);
    const [template, values] = Array.isArray(sub) ? sub : [sub, undefined];
    if (typeof template !== 'string')
        return undefined;
    return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal, name) => {
        if (literal)
            return `\${${name}}`;
        const given = values !== null && typeof values === 'object' ? values[name] : undefined;
        return textAsResolved(given) ?? placeholderOf(given);
    });
};
const braces = `\\{[${unknown}${computed}]*\\{[${unknown}${computed}]*`;
const nonPlainReference = new RegExp(`${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${computed}]|${computed})`);
const containsBrace = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression.includes('{') : containsBrace(expression);
    }
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(containsBrace);
    return Object.entries(value).some(([key, item]) => {
        if (key !== 'Fn::Sub')
            return containsBrace(item);
        const [template, ...values] = [item].flat();
        return (String(template)
            .replace(/\$\{[^!{}][^{}]*\}/g, '')
            .includes('{') || values.some(containsBrace));
    });
};
const mayComputeBrace = (value) => {
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(mayComputeBrace);
    return Object.entries(value).some(([key, item]) => unevaluated.test(key) ? containsBrace(item) : mayComputeBrace(item));
};
const isFunction = (value) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));
const secretServiceIn = (value) => {
    const text = textAsResolved(value);
    const found = text === undefined ? null : nonPlainReference.exec(text);
    if (found)
        return found[1] || '…';
    return isFunction(value) && mayComputeBrace(value) ? '…' : undefined;
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

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28192);
/* harmony import */ var _source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);


class Unreadable extends Error {
}
const plainOf = (yaml, node) => {
    if (node === null)
        return null;
    if (yaml.isAlias(node))
        throw new Unreadable();
    const plain = () => {
        if (yaml.isSeq(node))
            return node.items.map((item) => plainOf(yaml, item));
        if (!yaml.isMap(node))
            return node.value;
        const entries = node.items.map(({ key, value }) => {
            if (!yaml.isScalar(key))
                throw new Unreadable();
            return [String(key.value), plainOf(yaml, value)];
        });
        if (new Set(entries.map(([key]) => key)).size < entries.length)
            throw new Unreadable();
        return Object.fromEntries(entries);
    };
    const { tag } = node;
    return tag?.startsWith('!') ? (0,_source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, plain()) : plain();
};
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .Wz)(yaml, template);
    if (tree === undefined)
        return template;
    try {
        return plainOf(yaml, tree);
    }
    catch (problem) {
        if (problem instanceof Unreadable)
            return template;
        throw problem;
    }
};


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/doctor/verdict.js
const fine = (sentence) => ({ kind: 'fine', sentence });
const fault = (what, why, mend) => ({ kind: 'fault', what, why, mend });
const unknown = (sentence, mend) => ({
    kind: 'unknown',
    sentence,
    ...(mend === undefined ? {} : { mend }),
});
const faultsOf = ({ checks }) => checks.flatMap(({ name, verdicts }) => verdicts.flatMap((one) => (one.kind === 'fault' ? [{ check: name, ...one }] : [])));
const faultsOr = (found, sentence) => found.length > 0 ? found : [fine(sentence)];
const unknownsOf = ({ checks }) => {
    const groups = new Map();
    for (const { about, verdicts } of checks)
        for (const one of verdicts)
            if (one.kind === 'unknown') {
                const before = groups.get(one.sentence);
                groups.set(one.sentence, { ...one, about: [...(before?.about ?? []), about] });
            }
    return [...groups.values()];
};

// EXTERNAL MODULE: ./lib/drift/find.js
var find = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/stage/partitions.js
var partitions = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/operations/doctor/checks/accounts.js


const accounts_faultsOf = (input, arn, { expectedAccounts: expected, region, assumesRegion }) => {
    const [, partition = '', , , account = ''] = arn.split(':');
    const { name } = (0,partitions/* partitionOf */.iQ)(region);
    return [
        ...(expected.length > 0 && !expected.includes(account)
            ? [
                fault(`${input} names a role of the account ${account}, and expected-account-ids has ${expected.join(', ')}.`, 'Every command is refused before its first call.', `Give a role of ${expected.join(' or ')} as ${input}, or correct expected-account-ids.`),
            ]
            : []),
        ...(partition === name || assumesRegion
            ? []
            : [
                fault(`${input} is in the partition ${partition}, and the region ${region} in ${name}.`, 'Credentials of one partition are worth nothing in another one.', `Give an ARN that begins with arn:${name}: as ${input}, or a region of ${partition} as aws-region.`),
            ]),
    ];
};
const fitting = (inputs, { expectedAccounts, assumesRegion }) => {
    const compared = [
        ...(assumesRegion ? [] : ['the region']),
        ...(expectedAccounts.length > 0 ? ['expected-account-ids'] : []),
    ];
    return compared.length === 0
        ? `${inputs} are compared with nothing: neither a region nor expected-account-ids is given.`
        : `${inputs} fit ${compared.join(' and ')}.`;
};
const accounts = {
    name: 'accounts',
    about: 'accounts of roles',
    needs: 'nothing',
    look: async ({ request }) => {
        const { role, serviceRole } = request;
        const named = Object.entries({ 'role-to-assume': role, 'cloudformation-role-arn': serviceRole }).flatMap(([input, arn]) => (arn === undefined ? [] : [[input, arn]]));
        return faultsOr(named.flatMap(([input, arn]) => accounts_faultsOf(input, arn, request)), named.length === 0 ? 'No input names a role.' : fitting(named.map(([input]) => input).join(' and '), request));
    },
};

// EXTERNAL MODULE: ./lib/runs/stuck-reasons.js
var stuck_reasons = __webpack_require__(69654);
// EXTERNAL MODULE: ./lib/operations/drift/checks/check.js
var check = __webpack_require__(54898);
;// CONCATENATED MODULE: ./lib/operations/doctor/check.js


const noProject = 'The project is not known: give project-name, or a config that `validate` accepts, to look at its stack too.';
const noCredentials = 'No AWS credentials are in use, so nothing that AWS knows is looked at: give role-to-assume, or log in and set AWS_PROFILE.';
const wrongAccount = 'Nothing is asked with credentials of a wrong account: mend what `accounts` says first.';
const saysAccount = ({ identity, request: { role, expectedAccounts } }) => identity instanceof refused/* Refused */.L &&
    identity.code === 'stack/wrong-account' &&
    role !== undefined &&
    !expectedAccounts.includes(role.split(':')[4] ?? '');
const unknownBy = ({ message, hint }) => unknown(message, hint);
const faultBy = ({ message, hint }, why) => fault(message, why, hint);
const isCaller = (identity) => identity !== 'offline' && !(identity instanceof refused/* Refused */.L);
const isStack = (stack) => typeof stack !== 'string' && !(stack instanceof refused/* Refused */.L);
const nameIn = (arn) => arn.slice(arn.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/compute-environments.js




const adviceFor = (name, reason) => {
    const known = (0,stuck_reasons/* invalidReasonIn */.J5)(reason);
    const advice = known === undefined ? (0,stuck_reasons/* adviceOfInvalid */.PQ)((0,stuck_reasons/* poolSourceOf */.dl)({})) : (0,stuck_reasons/* adviceOf */.wr)(known, (0,stuck_reasons/* poolSourceOf */.dl)({}));
    return `${advice} Or, once the cause is gone, \`aws batch update-compute-environment --compute-environment ${name} --state ENABLED\`.`;
};
const faultOf = ({ physicalId, properties }, found) => {
    const name = nameIn(physicalId);
    if (found === undefined)
        return fault(`The compute environment ${name} does not exist any more.`, 'Its jobs wait and never start.', 'Only a new stack makes it again: `drift` says what else is missing, then destroy the stage and deploy it again.');
    const { state, status, reason = '' } = found;
    if (status === 'INVALID')
        return fault(`The compute environment ${name} is INVALID.`, reason === '' ? 'AWS Batch gives no reason.' : reason, adviceFor(name, reason));
    if (state !== 'DISABLED' || properties.State === 'DISABLED')
        return undefined;
    return fault(`The compute environment ${name} is DISABLED.`, 'Its jobs wait and never start.', `\`aws batch update-compute-environment --compute-environment ${name} --state ENABLED\`.`);
};
const computeEnvironments = {
    name: 'compute-environments',
    about: 'compute environments',
    needs: 'stack',
    look: async ({ world, stack }) => {
        const resources = (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::ComputeEnvironment');
        const found = await (await world.health()).computeEnvironments(resources.map(({ physicalId }) => physicalId));
        const byName = new Map(found.map((one) => [one.name, one]));
        return faultsOr(resources.flatMap((one) => faultOf(one, byName.get(nameIn(one.physicalId))) ?? []), resources.length === 0
            ? 'The stack has no compute environment of its own.'
            : 'All compute environments are ENABLED, and none is INVALID.');
    },
};

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
;// CONCATENATED MODULE: ./lib/operations/doctor/checks/config.js



const config = {
    name: 'config',
    about: 'config',
    needs: 'nothing',
    look: async ({ project, request, world }) => {
        if (project === undefined)
            return [unknown(noProject)];
        if (typeof project === 'string')
            return [fine(`The project is ${project}.`)];
        const first = project.diagnostics.find(diagnostic/* isError */.bJ);
        return [
            fault(`The config ${world.source.name} does not say which project it is of: ${first?.sentence ?? 'it cannot be read.'}`, 'No command can use it.', `\`${request.commandLine('validate')}\` shows every complaint on its line.`),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/credentials.js



const consequences = {
    'aws/role': 'No command of this workflow reaches AWS.',
    'aws/expired-credentials': 'AWS refuses every call that is signed with them.',
    'github/no-id-token': 'Without the token of the job no role can be assumed.',
    'stack/wrong-account': 'Every command ends before its first call, so that nothing is deployed to a wrong account.',
};
const credentials = {
    name: 'credentials',
    about: 'credentials',
    needs: 'nothing',
    look: async (subject) => {
        const { identity } = subject;
        if (identity === 'offline')
            return [unknown(noCredentials)];
        if (saysAccount(subject))
            return [unknown(wrongAccount)];
        if (!(identity instanceof refused/* Refused */.L))
            return [fine(`AWS takes this run for ${identity.arn}.`)];
        return [faultBy(identity, consequences[identity.code] ?? 'Nothing can be read from AWS.')];
    },
};

// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
;// CONCATENATED MODULE: ./lib/operations/doctor/look-at-each.js


const orRefusal = async (step) => {
    try {
        return await step();
    }
    catch (problem) {
        if (problem instanceof refused/* Refused */.L)
            return problem;
        throw problem;
    }
};
const lookAtEach = async (things, look) => {
    const verdicts = [];
    const refusals = new Set();
    for (const thing of things) {
        const found = await orRefusal(() => look(thing));
        if (!(found instanceof refused/* Refused */.L))
            verdicts.push(...found);
        else if (!refusals.has(found.message)) {
            refusals.add(found.message);
            verdicts.push(unknownBy(found));
        }
    }
    return verdicts;
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/dead-letters.js





const targetOf = ({ properties }) => {
    const { deadLetterTargetArn } = Object(properties.RedrivePolicy);
    const { 'Fn::GetAtt': target } = Object(deadLetterTargetArn);
    return typeof target?.[0] === 'string' ? target[0] : undefined;
};
const dead_letters_faultOf = ({ url, own, count }, { commandLine, stage }) => fault(`The dead-letter queue ${nameIn(url)} has ${count === 1 ? 'a message' : `about ${count} messages`}.`, own
    ? 'Each is an event that started no run. SQS deletes it 14 days after it came.'
    : 'Each is a message whose run failed as often as its queue allows.', `\`aws sqs receive-message --queue-url ${url} --message-system-attribute-names All --message-attribute-names All --max-number-of-messages 10\` shows some. ${own
    ? `Start them again, once the cause is gone, by \`${commandLine(`run --stage ${stage} --job <job> --event '<body>'`)}\`, and \`aws sqs purge-queue --queue-url ${url}\`.`
    : `Once the cause is gone, \`aws sqs start-message-move-task --source-arn $(aws sqs get-queue-attributes --queue-url ${url} --attribute-names QueueArn --query Attributes.QueueArn --output text)\` sends them to their queue again.`}`);
const deadLetters = {
    name: 'dead-letters',
    about: 'dead letters',
    needs: 'stack',
    look: async ({ world, request, stack }) => {
        const leftovers = await world.leftovers();
        const all = (0,check/* resourcesOfType */.T_)(stack, 'AWS::SQS::Queue');
        const targets = new Set(all.map(targetOf));
        const queues = all.filter(({ logicalId }) => (0,own_resources/* isDeadLetterQueue */.w)(stack.template, logicalId) || targets.has(logicalId));
        return faultsOr(await lookAtEach(queues, async ({ logicalId, physicalId: url }) => {
            const own = (0,own_resources/* isDeadLetterQueue */.w)(stack.template, logicalId);
            const count = await leftovers.messages(url);
            return count === 0 ? [] : [dead_letters_faultOf({ url, own, count }, request)];
        }), queues.length === 0 ? 'The stack has no dead-letter queue.' : 'All dead-letter queues are empty.');
    },
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/job-queues.js



const isMeantOff = ({ properties }) => properties.State === 'DISABLED';
const job_queues_faultOf = (resource, queue) => {
    const name = nameIn(resource.physicalId);
    if (queue === undefined)
        return fault(`The job queue ${name} does not exist any more.`, 'No run of its jobs can start.', 'Only a new stack makes it again: `drift` says what else is missing, then destroy the stage and deploy it again.');
    if (queue.status === 'INVALID')
        return fault(`The job queue ${name} is INVALID.`, queue.reason ?? 'AWS Batch gives no reason: most likely all its compute environments are INVALID.', `Mend its compute environments, then \`aws batch update-job-queue --job-queue ${name} --state ENABLED\`.`);
    if (queue.state !== 'DISABLED' || isMeantOff(resource))
        return undefined;
    return fault(`The job queue ${name} is DISABLED.`, 'It takes no new jobs: every run ends with an error of SubmitJob.', `\`aws batch update-job-queue --job-queue ${name} --state ENABLED\`.`);
};
const jobQueues = {
    name: 'job-queues',
    about: 'job queues',
    needs: 'stack',
    look: async ({ world, stack }) => {
        const resources = (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::JobQueue');
        const found = await (await world.health()).jobQueues(resources.map(({ physicalId }) => physicalId));
        const byName = new Map(found.map((one) => [one.name, one]));
        return faultsOr(resources.flatMap((one) => job_queues_faultOf(one, byName.get(nameIn(one.physicalId))) ?? []), resources.length === 0 ? 'The stack has no job queue of its own.' : 'All job queues are ENABLED.');
    },
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/machine-images.js



const oldAfterDays = 180;
const dayOf = (time) => time.toISOString().slice(0, 10);
const faultOfImage = (id, image, owner, now) => {
    const mend = `Name a newer one in \`overrides\`, or none, so that AWS Batch chooses it, and deploy. \`aws ssm get-parameter --name /aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id\` prints the newest of AWS.`;
    if (image === undefined)
        return fault(`The machine image ${id} of ${owner} does not exist, or is not shared with this account any more.`, 'No instance starts: jobs stay in RUNNABLE.', mend);
    if (image.deprecatedAt !== undefined && image.deprecatedAt <= now)
        return fault(`The machine image ${id} of ${owner} is deprecated since ${dayOf(image.deprecatedAt)}.`, 'It gets no fixes any more, and its owner may take it away.', mend);
    const days = Math.floor((now.getTime() - image.createdAt.getTime()) / 86_400_000);
    if (days <= oldAfterDays)
        return undefined;
    return fault(`The machine image ${id} of ${owner} is ${days} days old.`, 'It lacks the security fixes since then, and its agent of ECS may be too old for what jobs use.', mend);
};
const machineImages = {
    name: 'machine-images',
    about: 'machine images',
    needs: 'stack',
    look: async ({ world, request, stack }) => {
        const health = await world.health();
        const names = (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::ComputeEnvironment').map(({ physicalId }) => physicalId);
        const environments = await health.computeEnvironments(names);
        const stale = environments.filter(({ hasNewerImage }) => hasNewerImage);
        const named = environments.filter(({ images }) => images.length > 0);
        const ofImages = await lookAtEach(named.length === 0 ? [] : [named], async (those) => {
            const found = await health.machineImages([...new Set(those.flatMap(({ images }) => images))]);
            const known = new Map(found.map((one) => [one.id, one]));
            return those.flatMap(({ images, name }) => images.flatMap((id) => faultOfImage(id, known.get(id), name, world.now()) ?? []));
        });
        return faultsOr([
            ...stale.map(({ name }) => fault(`New instances of ${name} start from a machine image to which AWS has a newer one.`, 'AWS Batch keeps the image that it chose when the compute environment was made or last replaced: fixes since then are missing.', `\`${request.commandLine(`deploy --stage ${request.stage} --refresh-images true`)}\` takes the newest one.`)),
            ...ofImages,
        ], 'All instances start from the newest machine image.');
    },
};

// EXTERNAL MODULE: ./lib/permissions/policy-scopes.js
var policy_scopes = __webpack_require__(61876);
;// CONCATENATED MODULE: ./lib/operations/doctor/checks/pass-role.js



const servicesOf = ({ AssumeRolePolicyDocument }) => [Object(AssumeRolePolicyDocument).Statement ?? []]
    .flat()
    .flatMap((one) => [Object(Object(one).Principal).Service ?? []].flat())
    .filter((service) => typeof service === 'string');
const passedIn = ({ stack, identity }) => {
    const [, partition = 'aws'] = stack.stack.id.split(':');
    return (0,check/* resourcesOfType */.T_)(stack, 'AWS::IAM::Role').flatMap(({ physicalId, properties }) => {
        const { Path = '/' } = properties;
        if (typeof Path !== 'string' || physicalId === '')
            return [];
        const roleArn = `arn:${partition}:iam::${identity.account}:role${Path}${physicalId}`;
        return servicesOf(properties).map((service) => ({ roleArn, service }));
    });
};
const principalOf = async ({ world, request, stack, identity }) => {
    const service = request.serviceRole ?? stack.stack.roleArn;
    if (service !== undefined)
        return service;
    const name = /:assumed-role\/([^/]+)\//.exec(identity.arn)?.[1];
    return name === undefined ? identity.arn : (await (await world.accountRoles()).role(name))?.arn;
};
const passRole = {
    name: 'pass-role',
    about: 'iam:PassRole',
    needs: 'stack',
    look: async (subject) => {
        const roles = passedIn(subject);
        if (roles.length === 0)
            return [fine('The stack has no role to pass on.')];
        const principal = await principalOf(subject);
        if (principal === undefined)
            return [unknown('IAM does not show the role in use, whose right to pass on roles is therefore not known.')];
        const refused = await (await subject.world.accountRoles()).notPassed(principal, roles);
        const services = [...new Set(refused.map(({ service }) => service))];
        const name = principal.slice(principal.lastIndexOf('/') + 1);
        return faultsOr(services.map((service) => {
            const Resource = refused.filter((one) => one.service === service).map(({ roleArn }) => roleArn);
            const statement = {
                Effect: 'Allow',
                Action: 'iam:PassRole',
                Resource,
                Condition: { StringEquals: { [policy_scopes/* passedToKey */.dJ]: service } },
            };
            return fault(`${principal} may not pass ${Resource.map((one) => one.slice(one.lastIndexOf('/') + 1)).join(', ')} to ${service}.`, 'CloudFormation works by it: the next change of what has such a role fails with AccessDenied.', `Add the statement ${JSON.stringify(statement)} to a policy of ${name}, or deploy the template of \`${subject.request.commandLine('bootstrap')}\` again.`);
        }), `${name} may pass on the ${roles.length} roles of the stack.`);
    },
};

// EXTERNAL MODULE: ./lib/runs/pool-faults.js
var pool_faults = __webpack_require__(54406);
;// CONCATENATED MODULE: ./lib/operations/doctor/checks/pool-instances.js






const recent = 24 * 3_600_000;
const isOfInstances = ({ properties }) => !/^FARGATE/.test(String(Object(properties.ComputeResources).Type));
const isSpot = ({ properties }) => Object(properties.ComputeResources).Type === 'SPOT';
const verdictsOf = async (world, read) => {
    try {
        return (await read()).map(({ what, why, mend }) => fault(what, why, mend));
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        return [unknownBy(problem)];
    }
};
const poolInstances = {
    name: 'pool-instances',
    about: 'instances of pools',
    needs: 'stack',
    look: async ({ world, stack }) => {
        const pools = (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::ComputeEnvironment').filter(isOfInstances);
        const health = await world.health();
        const found = [];
        for (const pool of pools) {
            const [name, source] = [nameIn(pool.physicalId), (0,stuck_reasons/* poolSourceOf */.dl)({ spot: isSpot(pool) })];
            const now = world.now();
            const starts = () => verdictsOf(world, async () => {
                const failed = await health.failedStarts(pool.physicalId);
                const late = failed.filter(({ at }) => now.getTime() - at.getTime() < recent);
                return (0,pool_faults/* faultsOfStarts */.on)(name, late, source);
            });
            const instances = () => verdictsOf(world, async () => (0,pool_faults/* faultsOfInstances */.Xe)(name, await health.instances(pool.physicalId), now, source));
            found.push(...(await starts()), ...(await instances()));
        }
        return found.length > 0
            ? found
            : faultsOr([], pools.length === 0
                ? 'The stack has no compute environment with instances.'
                : 'No start of an instance has failed since the last one that succeeded, and every agent is connected.');
    },
};

// EXTERNAL MODULE: ./lib/stack/gpu-quota.js
var gpu_quota = __webpack_require__(87231);
// EXTERNAL MODULE: ./lib/stack/vcpu-quota.js
var vcpu_quota = __webpack_require__(40671);
;// CONCATENATED MODULE: ./lib/operations/doctor/checks/quotas.js




const quotas = {
    name: 'quotas',
    about: 'quotas of vCPUs',
    needs: 'stack',
    look: async ({ world, stack }) => {
        const jobs = (0,vcpu_quota/* grownJobs */._e)(undefined, stack.template ?? {});
        const port = await world.quotas();
        const values = new Map();
        const unknown = await lookAtEach((0,vcpu_quota/* quotasOf */.hw)(jobs), async (quota) => {
            values.set(quota.code, await port.value(quota));
            return [];
        });
        const limitOf = ({ code }) => values.get(code) ?? Number.POSITIVE_INFINITY;
        const faults = jobs.flatMap((job) => (0,vcpu_quota/* vcpuExcesses */.C3)([job], limitOf).map(({ sentence, hint }) => {
            const command = job.choices.map((choice) => `\`${(0,gpu_quota/* requestCommand */.X)(choice)}\``)[0];
            return fault(sentence, 'AWS Batch keeps such jobs in RUNNABLE.', hint.includes('aws service-quotas') ? hint : `${hint} ${command} asks for it.`);
        }));
        return faultsOr([...faults, ...unknown], jobs.length === 0 ? 'No job is on instances under a quota.' : 'The quotas of vCPUs hold every job.');
    },
};

;// CONCATENATED MODULE: ./lib/doctor/reached-services.js
const reachedServices = {
    tasks: ['ecr.api', 'ecr.dkr', 'logs', 's3'],
    instances: ['ecs', 'ecs-agent', 'ecs-telemetry'],
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/routes.js



const jobsWithoutAddress = (stack) => (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::JobDefinition').flatMap(({ logicalId, properties }) => {
    const { NetworkConfiguration } = Object(properties.ContainerProperties);
    const { AssignPublicIp = 'DISABLED' } = Object(NetworkConfiguration);
    const isFargate = [properties.PlatformCapabilities].flat().includes('FARGATE');
    return isFargate && AssignPublicIp === 'DISABLED' ? [logicalId] : [];
});
const hasOwnInterfaces = (stack) => (0,check/* resourcesOfType */.T_)(stack, 'AWS::EC2::LaunchTemplate').some(({ properties }) => Object(properties.LaunchTemplateData).NetworkInterfaces !== undefined);
const faultOfAddresses = (route, starting, missing) => {
    if (!starting.isFargate && starting.takesItsAddresses && !route.givesAddresses)
        return fault(`The subnet ${route.id} leads to the internet and gives no public addresses (MapPublicIpOnLaunch is off), and its VPC ${route.vpc} has no endpoints to ${missing}.`, 'Instances in it start and never join their cluster: jobs stay in RUNNABLE.', `\`aws ec2 modify-subnet-attribute --subnet-id ${route.id} --map-public-ip-on-launch\`; or let the config name other subnets, and deploy.`);
    if (starting.withoutAddress.length === 0)
        return undefined;
    return fault(`The subnet ${route.id} leads to the internet, and ${starting.withoutAddress.join(', ')} get no public address on Fargate (AssignPublicIp: DISABLED); its VPC ${route.vpc} has no endpoints to ${missing}.`, 'Tasks in it cannot pull their image: runs fail with CannotPullContainerError.', 'Deploy again, which looks at the subnets; or let the config name subnets with a NAT gateway, and deploy.');
};
const routes_faultOf = (route, starting) => {
    const { isFargate } = starting;
    if (route.leads === 'elsewhere')
        return undefined;
    const needed = [...reachedServices.tasks, ...(isFargate ? [] : reachedServices.instances)];
    const missing = needed.filter((service) => !route.endpoints.includes(service)).join(', ');
    if (missing === '')
        return undefined;
    if (route.leads === 'internet')
        return faultOfAddresses(route, starting, missing);
    return fault(`The subnet ${route.id} has no route out: its route table ${route.table} leads neither to an internet gateway nor to a NAT gateway, and its VPC ${route.vpc} has no endpoints to ${missing}.`, isFargate
        ? 'Tasks in it cannot pull their image: runs fail with CannotPullContainerError.'
        : 'Instances in it start and never join their cluster: jobs stay in RUNNABLE.', `\`aws ec2 create-route --route-table-id ${route.table} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id <id of a NAT gateway>\`, or --gateway-id with an internet gateway; or endpoints to these services; or let the config name other subnets, and deploy.`);
};
const faultOfGone = (id, environments) => {
    const names = environments.filter(({ subnets }) => subnets.includes(id)).map(({ name }) => name);
    return fault(`The subnet ${id} does not exist any more.`, `The compute environment ${names.join(', ')} starts nothing in it, and becomes INVALID if it has no other.`, 'Let the config name another one, and deploy; a VPC of the stack itself is made again only with a new stack.');
};
const subnetsOf = (environments) => [
    ...new Set(environments.flatMap(({ subnets }) => subnets)),
];
const routes = {
    name: 'routes',
    about: 'routes of subnets',
    needs: 'stack',
    look: async ({ world, stack }) => {
        const health = await world.health();
        const names = (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::ComputeEnvironment').map(({ physicalId }) => physicalId);
        const environments = await health.computeEnvironments(names);
        const subnets = subnetsOf(environments);
        const onInstances = new Set(subnetsOf(environments.filter(({ isFargate }) => !isFargate)));
        const onFargate = new Set(subnetsOf(environments.filter(({ isFargate }) => isFargate)));
        const [withoutAddress, takesItsAddresses] = [jobsWithoutAddress(stack), !hasOwnInterfaces(stack)];
        const found = await health.routes(subnets);
        const known = new Set(found.map(({ id }) => id));
        return faultsOr([
            ...subnets.filter((id) => !known.has(id)).map((id) => faultOfGone(id, environments)),
            ...found.flatMap((route) => routes_faultOf(route, {
                isFargate: !onInstances.has(route.id),
                withoutAddress: onFargate.has(route.id) ? withoutAddress : [],
                takesItsAddresses,
            }) ?? []),
        ], subnets.length === 0
            ? 'The stack has no compute environment of its own.'
            : `${subnets.length === 1 ? 'The subnet' : `All ${subnets.length} subnets`} of compute environments lead out.`);
    },
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/service-linked-roles.js




const always = [
    {
        role: 'AWSServiceRoleForBatch',
        service: 'batch.amazonaws.com',
        why: 'AWS Batch starts instances by it: without it compute environments become INVALID, and no job starts.',
    },
    {
        role: 'AWSServiceRoleForECS',
        service: 'ecs.amazonaws.com',
        why: 'The clusters of compute environments need it: without it the first one in the account cannot be made.',
    },
];
const spot = {
    role: 'AWSServiceRoleForEC2Spot',
    service: 'spot.amazonaws.com',
    why: 'EC2 starts spot instances by it: without it jobs with useSpotInstances wait and never start.',
};
const mayUseSpot = ({ stack }) => !isStack(stack) ||
    (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::ComputeEnvironment').some(({ properties }) => Object(properties.ComputeResources).Type === 'SPOT');
const serviceLinkedRoles = {
    name: 'service-linked-roles',
    about: 'service-linked roles',
    needs: 'credentials',
    look: async (subject) => {
        const roles = await subject.world.accountRoles();
        const needed = mayUseSpot(subject) ? [...always, spot] : always;
        return faultsOr(await lookAtEach(needed, async ({ role, service, why }) => (await roles.hasRole(role))
            ? []
            : [
                fault(`The account has no role ${role}.`, why, `\`aws iam create-service-linked-role --aws-service-name ${service}\`.`),
            ]), `The account has ${needed.map(({ role }) => role).join(', ')}.`);
    },
};

// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/state-table.js + 1 modules
var state_table = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
// EXTERNAL MODULE: ./lib/operations/compile/read-config.js + 2 modules
var read_config = __webpack_require__(40647);
;// CONCATENATED MODULE: ./lib/operations/doctor/goes-on.js





const goesOnFromFailure = async (world, request) => {
    try {
        const { value } = await (0,read_config/* readSource */.o$)(world);
        const { deploymentConfig } = Object((0,resolve/* resolveDirectives */.J)(value, (0,compile_request/* factsOf */.x)(request), new Map()).value ?? value);
        return Object(deploymentConfig).disableAutoRollback === true;
    }
    catch (problem) {
        if (problem instanceof diagnostics_error/* DiagnosticsError */.H || problem instanceof refused/* Refused */.L)
            return false;
        throw problem;
    }
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/stack.js








const ownerFaults = async ({ project, request }, { stack }) => {
    const { repositoryId, stage } = request;
    const found = await orRefusal(async () => (0,ownership/* assertRepository */.ZV)(stack, (0,stage_stage/* stageOf */.gV)(String(project), stage), 'plan', { repositoryId }));
    return found instanceof refused/* Refused */.L ? [faultBy(found, 'Every command of this workflow that changes it is refused.')] : [];
};
const stateVerdict = async ({ world, request }, { stack }) => {
    const { name, status } = stack;
    const step = (0,state_table/* nextStep */.s)(stack, 'deploy');
    if (step.kind !== 'blocked')
        return fine(`The stack ${name} is ${status}.`);
    const goesOn = (0,state_table/* nextStep */.s)(stack, 'deploy', true).kind !== 'blocked' && (await goesOnFromFailure(world, request));
    return goesOn
        ? fine(`The stack ${name} is ${status}: its last deployment failed and was not undone, and the next one goes on from there, since the config has disableAutoRollback: true.`)
        : faultBy((0,state_table/* refusalOfBlocked */.o)(name, stack, step), 'No deployment changes it before that.');
};
const stack = {
    name: 'stack',
    about: 'stack',
    needs: 'credentials',
    look: async (subject) => {
        const { stack: found } = subject;
        if (found instanceof refused/* Refused */.L)
            return [found.code === 'stack/foreign' ? faultBy(found, 'Every command refuses it.') : unknownBy(found)];
        if (!isStack(found))
            return [unknown(found)];
        const [faults, state] = [await ownerFaults(subject, found), await stateVerdict(subject, found)];
        return faults.length > 0 && state.kind === 'fine' ? faults : [...faults, state];
    },
};

;// CONCATENATED MODULE: ./lib/permissions/trust-faults.js
const listOf = (value) => {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
};
const testedIn = ({ Condition }) => Object.entries(Object(Condition)).flatMap(([operator, keys]) => Object.entries(Object(keys)).map(([key, values]) => ({
    operator,
    claim: key.slice(key.lastIndexOf(':') + 1),
    values: listOf(values).map(String),
})));
const asksForOne = ({ operator }) => /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/i.test(operator);
const isOfOthers = (subject) => !/^repo:[^*?]+\/[^*?:]+:/.test(subject);
const faultsIn = (statement) => {
    const tested = testedIn(statement);
    const [audiences, subjects] = ['aud', 'sub'].map((claim) => tested.filter((one) => one.claim === claim && asksForOne(one)));
    const wide = subjects
        .filter(({ operator }) => /Like$/.test(operator))
        .flatMap(({ values }) => values)
        .filter((value) => /[*?]/.test(value));
    const others = wide.filter(isOfOthers);
    return [
        ...(audiences.length === 0
            ? [
                {
                    what: 'It does not ask for the audience of a token.',
                    why: 'A token that was issued for another service is accepted.',
                },
            ]
            : []),
        ...(subjects.length === 0
            ? [
                {
                    what: 'It does not ask for the subject of a token.',
                    why: 'A workflow of any repository on GitHub can assume the role.',
                },
            ]
            : []),
        ...(others.length > 0
            ? [
                {
                    what: `It trusts the subjects ${others.join(', ')}.`,
                    why: 'Workflows of repositories of others can assume the role.',
                },
            ]
            : []),
        ...wide
            .filter((value) => !isOfOthers(value) && /:(?:\*|environment:\*)$/.test(value))
            .map((value) => ({
            what: `It trusts the subject ${value}.`,
            why: `${value.endsWith(':ref:*') ? 'Every branch and every tag' : 'Every branch and every pull request'} of the repository can assume the role, whatever its environments protect.`,
        })),
        ...tested
            .filter(({ operator }) => operator.startsWith('ForAllValues:'))
            .map(({ claim }) => ({
            what: `It tests ${claim} with ForAllValues.`,
            why: 'A token without that claim passes.',
        })),
    ];
};
const hasAction = (pattern, action) => {
    const [start = '', ...parts] = pattern.toLowerCase().split(/[*?]/);
    const end = parts.pop();
    if (end === undefined)
        return start === action;
    if (!action.startsWith(start))
        return false;
    let at = start.length;
    for (const part of parts) {
        const found = action.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return action.length - at >= end.length && action.endsWith(end);
};
const isOfExchange = ({ Action, NotAction }) => {
    const has = (actions) => listOf(actions).some((one) => hasAction(String(one), 'sts:assumerolewithwebidentity'));
    return NotAction === undefined ? has(Action) : !has(NotAction);
};
const trustsTokens = (statement) => statement.Effect === 'Allow' &&
    isOfExchange(statement) &&
    listOf(Object(statement.Principal).Federated).some((one) => /:oidc-provider\/(?:token\.actions\.|[^/]+\/_services\/token)/.test(String(one)));
const trustFaults = (policy) => listOf(Object(policy).Statement)
    .map((one) => Object(one))
    .filter(trustsTokens)
    .flatMap(faultsIn);

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/trust.js


const trust = {
    name: 'trust',
    about: 'trust of the role in use',
    needs: 'credentials',
    look: async ({ world, identity: { arn } }) => {
        const name = /:assumed-role\/([^/]+)\//.exec(arn)?.[1];
        if (name === undefined)
            return [fine('The credentials in use are of no role.')];
        const role = await (await world.accountRoles()).role(name);
        if (role === undefined)
            return [unknown(`IAM does not show the role ${name}.`)];
        if (role.trust === undefined)
            return [unknown(`The trust policy of ${name} cannot be read.`)];
        return faultsOr(trustFaults(role.trust).map(({ what, why }) => fault(`The trust policy of ${name}: ${what}`, why, `\`aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument > trust.json\`, name the audience sts.amazonaws.com and the subjects of the jobs that may assume it by StringEquals, and \`aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json\`.`)), `The trust policy of ${name} names what it trusts.`);
    },
};

;// CONCATENATED MODULE: ./lib/operations/doctor/checks/waiting-jobs.js





const waitingJobs = {
    name: 'waiting-jobs',
    about: 'waiting jobs',
    needs: 'stack',
    look: async ({ world, request, stack }) => {
        const health = await world.health();
        const queues = (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::JobQueue');
        const found = await lookAtEach(queues, async ({ physicalId }) => {
            const stuck = await health.stuckJobs(physicalId);
            return [...new Set(stuck.map((one) => one.reason))].map((reason) => {
                const names = [...new Set(stuck.filter((one) => one.reason === reason).map(({ name }) => name))];
                const known = (0,stuck_reasons/* stuckReasonOf */.wO)(reason);
                return fault(`${names.join(', ')} cannot start in the job queue ${nameIn(physicalId)}.`, `AWS Batch says: ${reason}`, `${known === undefined ? 'Remove the cause.' : (0,stuck_reasons/* adviceOf */.wr)(known, (0,stuck_reasons/* poolSourceOf */.dl)({}))} \`${request.commandLine(`runs --stage ${request.stage}`)}\` lists the runs that wait.`);
            });
        });
        return faultsOr(found, 'No job waits for a reason that AWS Batch gives.');
    },
};

;// CONCATENATED MODULE: ./lib/generated/doctor-checks.js















const doctorChecks = [accounts, computeEnvironments, config, credentials, deadLetters, jobQueues, machineImages, passRole, poolInstances, quotas, routes, serviceLinkedRoles, stack, trust, waitingJobs];

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/doctor/examine.js












const readOwnProject = async (world, request) => {
    try {
        return await (0,read_project/* readProject */.W)(world, request);
    }
    catch (problem) {
        if (problem instanceof diagnostics_error/* DiagnosticsError */.H)
            return problem;
        if (problem instanceof refused/* Refused */.L && problem.code === 'source/missing-file')
            return undefined;
        throw problem;
    }
};
const readStack = async (world, request, project) => {
    if (!request.namesStage)
        return 'No stage is named: give stage, such as dev, to look at its stack too.';
    if (typeof project !== 'string')
        return noProject;
    const stage = (0,stage_stage/* stageOf */.gV)(project, request.stage);
    return orRefusal(async () => {
        const stacks = await world.stacks();
        const stack = await stacks.describe(stage.stack);
        if (stack === undefined || stack.status === 'REVIEW_IN_PROGRESS')
            return `The stack ${stage.stack} is not deployed in ${request.region}, so there is nothing of it to look at.`;
        (0,ownership/* assertStackTags */.We)(stack, stage);
        const [template, resources] = await Promise.all([
            stacks.template(stack.id).then(yaml_template/* readTemplate */.x),
            (0,read_deployed/* resourcesOf */.F3)(stacks, stack.id),
        ]);
        return { stack, template, resources: resources.filter(find/* isLiving */.O) };
    });
};
const whyNot = ({ needs }, subject) => {
    const { identity, stack } = subject;
    if (needs === 'nothing')
        return undefined;
    if (identity === 'offline')
        return unknown(noCredentials);
    if (saysAccount(subject))
        return unknown(wrongAccount);
    if (!isCaller(identity))
        return unknown('AWS accepts no credentials: mend what `credentials` says first.');
    if (needs === 'credentials' || isStack(stack))
        return undefined;
    return typeof stack === 'string' ? unknown(stack) : unknownBy(stack);
};
const look = async (check, subject) => {
    const { name, about } = check;
    const not = whyNot(check, subject);
    if (not !== undefined)
        return { name, about, verdicts: [not] };
    const found = await orRefusal(() => check.needs === 'stack' ? check.look(subject) : check.look(subject));
    return { name, about, verdicts: found instanceof refused/* Refused */.L ? [unknownBy(found)] : found };
};
const examine = async (world, request) => {
    const project = await readOwnProject(world, request);
    const identity = world.offline ? 'offline' : await orRefusal(async () => (await world.identity()).whoami());
    const caller = isCaller(identity) ? identity : undefined;
    const stack = caller === undefined ? '' : await readStack(world, request, project);
    const subject = { world, request, project, identity, stack };
    const checks = [];
    for (const check of doctorChecks)
        checks.push(await look(check, subject));
    return {
        region: request.region,
        ...(request.assumesRegion ? { assumesRegion: true } : {}),
        ...(caller === undefined ? {} : { caller }),
        ...(isStack(stack) ? { stack: stack.stack.name } : {}),
        checks,
    };
};

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
;// CONCATENATED MODULE: ./lib/report/doctor-text.js




const sightOf = ({ checks }) => {
    const isUnknown = ({ kind }) => kind === 'unknown';
    const blind = checks.filter(({ verdicts }) => verdicts.every(isUnknown)).length;
    const partly = checks.filter(({ verdicts }) => verdicts.some(isUnknown)).length - blind;
    return { looked: checks.length - blind, blind, partly };
};
const doctorVerdict = (report) => {
    const faults = faultsOf(report).length;
    const region = `${report.region}${report.assumesRegion ? ' (assumed, since no region is given)' : ''}`;
    const about = report.stack === undefined ? region : `${report.stack} in ${region}`;
    const { looked, blind, partly } = sightOf(report);
    const rest = [
        ...(partly === 0 ? [] : [` ${(0,plain_text/* counted */.hS)(partly, 'check')} could not look at everything.`]),
        ...(blind === 0 ? [] : [` ${(0,plain_text/* counted */.hS)(blind, 'check')} could not look.`]),
    ].join('');
    return `${about}: ${faults === 0 ? 'no fault found' : `${(0,plain_text/* counted */.hS)(faults, 'fault')} found`} by ${(0,plain_text/* counted */.hS)(looked, 'check')}.${rest}`;
};
const faultLines = ({ check, what, why, mend }) => [
    '',
    `✗ ${check}: ${what}`,
    `    why:  ${why}`,
    `    mend: ${mend}`,
];
const unknownLines = ({ about, sentence, mend }) => [
    `? ${about.join(', ')}: ${sentence}`,
    ...(mend === undefined ? [] : [`    ${mend}`]),
];
const fineLines = ({ checks }) => checks.flatMap(({ name, verdicts }) => verdicts.flatMap((one) => (one.kind === 'fine' ? [`✓ ${name}: ${one.sentence}`] : [])));
const apart = (lines) => (lines.length === 0 ? [] : ['', ...lines]);
const doctorText = (report) => {
    const lines = [
        doctorVerdict(report),
        ...faultsOf(report).flatMap(faultLines),
        ...apart(unknownsOf(report).flatMap(unknownLines)),
        ...apart(fineLines(report)),
    ];
    return `${lines.map((line) => (0,secret/* redacted */.pc)((0,visible/* visible */.RK)(line))).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/doctor-markdown.js



const faultItem = ({ check, what, why, mend }) => (0,markdown/* join */.fj)([
    (0,markdown.md) `- ❌ ${(0,markdown/* code */.aY)(check)} ${(0,markdown/* sentence */.em)(what, 2_000)}`,
    (0,markdown.md) `  <br>${(0,markdown/* text */.Qq)(why, 1_000)}`,
    (0,markdown.md) `  <br>**Mend:** ${(0,markdown/* sentence */.em)(mend, 2_000)}`,
], '\n');
const doctorMarkdown = (report) => {
    const faults = faultsOf(report);
    const unknown = unknownsOf(report);
    const fine = report.checks.flatMap(({ name, verdicts }) => verdicts.flatMap((one) => (one.kind === 'fine' ? [[(0,markdown/* code */.aY)(name), (0,markdown/* text */.Qq)(one.sentence, 1_000)]] : [])));
    return `${(0,markdown/* join */.fj)([
        (0,markdown.md) `### 🩺 ${(0,markdown/* text */.Qq)(doctorVerdict(report), 500)}`,
        (0,markdown/* join */.fj)(faults.map(faultItem), '\n'),
        (0,markdown/* join */.fj)(unknown.map((one) => (0,markdown.md) `- ❔ ${(0,markdown/* text */.Qq)(one.about.join(', '), 500)}: ${(0,markdown/* sentence */.em)(one.sentence, 1_000)} ${one.mend === undefined ? (0,markdown.md) `` : (0,markdown/* sentence */.em)(one.mend, 1_000)}`), '\n'),
        fine.length === 0 ? (0,markdown.md) `` : (0,markdown/* details */.zH)(`${fine.length} without a fault`, (0,markdown/* table */.tp)(['Check', 'Found'], fine)),
    ], '\n\n')}\n`;
};

;// CONCATENATED MODULE: ./lib/operations/doctor/report-faults.js






const reportFaults = (world, report, { format }) => {
    if (format === 'json')
        world.print(`${JSON.stringify((0,secret/* redactedDeep */.Bb)(report), null, 2)}\n`, 'json');
    else
        world.print(doctorText(report), 'text');
    world.console.summary(doctorMarkdown(report));
};
const refusalOfFaults = (report) => {
    const faults = faultsOf(report);
    if (faults.length === 0)
        return {};
    return {
        refusal: new refused/* Refused */.L({
            code: 'doctor/fault',
            message: `doctor found ${(0,plain_text/* counted */.hS)(faults.length, 'fault')}: ${faults.map(({ what }) => what).join(' ')}`,
            hint: 'The report above says of each why it matters and what mends it.',
        }),
    };
};

;// CONCATENATED MODULE: ./lib/commands/doctor.js


const doctor = async (world, request) => {
    const report = await examine(world, request);
    reportFaults(world, report, request);
    return { diagnostics: [], located: undefined, ...refusalOfFaults(report) };
};


/***/ }),

/***/ 51631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const oneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text.replace(/\s+/g, ' ').trim()));


/***/ }),

/***/ 53852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ findDrift),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   np: () => (/* binding */ withoutDifferences),
/* harmony export */   yU: () => (/* binding */ orderedFindings)
/* harmony export */ });
/* harmony import */ var _review_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58245);
/* harmony import */ var _stack_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15790);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88948);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9232);




const partsOf = (path) => path.split('/').filter((part) => part !== '');
const shownDifference = ({ path, expected, actual, sentence }) => {
    const at = ['Properties', ...partsOf(path)];
    return {
        path,
        ...(expected === undefined ? {} : { expected: (0,_review_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .shownByAws */ .uW)(at, expected) }),
        ...(actual === undefined ? {} : { actual: (0,_review_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .shownByAws */ .uW)(at, actual) }),
        ...(sentence === undefined ? {} : { sentence }),
    };
};
const findingOf = ({ logicalId, physicalId, type }, resource, result, found) => {
    const common = { logicalId, physicalId, type, ...(resource === undefined ? {} : { resource }) };
    const gone = found.find(({ about }) => about === 'gone');
    if (result?.status === 'DELETED' || gone)
        return {
            ...common,
            ...{ kind: 'deleted', severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfDeletion */ .rP)(type), differences: [] },
            ...(gone ? { sentence: gone.sentence } : {}),
        };
    const seen = result?.status === 'MODIFIED' ? result.differences : [];
    const more = found.filter(({ about }) => !seen.some(({ path }) => path === about));
    if (result?.status !== 'MODIFIED' && more.length === 0)
        return undefined;
    const differences = [
        ...seen,
        ...more.map(({ about: path, sentence, expected, actual }) => ({
            path,
            sentence,
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
        })),
    ];
    const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfChange */ .nu)(type, differences.map(({ path }) => path));
    return {
        ...common,
        ...{ kind: 'modified', severity: differences.length > 0 ? severity : 'work' },
        differences: differences.map(shownDifference),
    };
};
const undeployedFinding = (sentence) => ({
    ...{ logicalId: '', physicalId: '', type: '', kind: 'undeployed', severity: 'cosmetic' },
    sentence,
    differences: [],
});
const orderedFindings = (findings) => [...findings].sort((a, b) => _severity_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSeverities */ .Pu.indexOf(a.severity) - _severity_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSeverities */ .Pu.indexOf(b.severity) ||
    a.logicalId.localeCompare(b.logicalId, 'en'));
const isLiving = ({ physicalId, status }) => physicalId !== '' && !/^DELETE_(COMPLETE|SKIPPED)$/.test(status);
const isNamedIn = (reason, logicalId) => (reason?.match(/\[[^[\]]*\]/g) ?? []).some((list) => list.slice(1, -1).split(/,\s*/).includes(logicalId));
const findDrift = ({ template, resources, detection, found, refused, undeployed }) => {
    const results = new Map(detection.resources.map((one) => [one.logicalId, one]));
    const living = resources.filter(isLiving);
    const findings = [];
    const unsupported = [];
    const unknown = [];
    let compared = 0;
    for (const resource of living) {
        const { logicalId, type } = resource;
        const result = results.get(logicalId);
        const owner = (0,_stack_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(template, logicalId));
        const finding = findingOf(resource, owner, result, found.filter((one) => one.logicalId === logicalId));
        if (finding)
            findings.push(finding);
        const isMissed = !detection.complete && isNamedIn(detection.reason, logicalId);
        const reason = result?.reason ?? (isMissed ? detection.reason : undefined);
        const unchecked = { logicalId, type, ...(reason === undefined ? {} : { reason }) };
        if (isMissed || result?.status === 'UNKNOWN')
            unknown.push(unchecked);
        else if (result === undefined || /^(UNSUPPORTED|NOT_CHECKED)$/.test(result.status))
            unsupported.push(unchecked);
        else
            compared += 1;
    }
    if (undeployed !== undefined)
        findings.push(undeployedFinding(undeployed));
    if (!detection.complete && unknown.length === 0)
        unknown.push({ logicalId: '', type: '', reason: detection.reason ?? 'CloudFormation did not say why' });
    return { findings: orderedFindings(findings), compared, unsupported, unknown: [...unknown, ...refused] };
};
const withoutDifferences = (finding, isLeftOut) => {
    const differences = finding.differences.filter((difference) => !isLeftOut(difference));
    if (differences.length === finding.differences.length)
        return finding;
    if (differences.length === 0)
        return undefined;
    const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .gravest */ .Zk)(differences.map(({ path }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfChange */ .nu)(finding.type, [path])));
    return { ...finding, differences, severity };
};


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ driftSeverities),
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   nu: () => (/* binding */ severityOfChange),
/* harmony export */   rP: () => (/* binding */ severityOfDeletion)
/* harmony export */ });
/* harmony import */ var _stack_stateless_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);

const driftSeverities = ['access', 'data', 'work', 'cosmetic'];
const accessTypes = /^AWS::(IAM::|KMS::Key$|Lambda::(Permission|Url)$|S3::(BucketPolicy|AccessPoint)|SQS::QueuePolicy|SQS::QueueInlinePolicy|SNS::Topic(Inline)?Policy|SecretsManager::ResourcePolicy|EC2::(SecurityGroup|NetworkAcl|Route$|InternetGateway|VPCGatewayAttachment)|Cognito::|ApiGatewayV2::Authorizer|WAFv2::|Events::EventBusPolicy|Kinesis::ResourcePolicy|Logs::ResourcePolicy)/;
const accessProperties = /(Policy(Document)?$|^PublicAccessBlock|^AccessControl|^OwnershipControls|^CorsConfiguration|^Cors$|SecurityGroup|^AuthorizationType|^AuthType|^Authorizer|Principal|PubliclyAccessible|RoleArn$|^Role$|^JobRoleArn$|^ExecutionRoleArn$|^Scheme$)/;
const notAccess = /^(RedrivePolicy|RedriveAllowPolicy|UpdatePolicy|ScalingPolicy|FilterPolicy|RetryPolicy|RepositoryPolicy)$/;
const dataProperties = /(Versioning|Lifecycle|Encryption|KmsKeyId|KMSMasterKeyId|SSE|Retention|Expiration|Backup|PointInTimeRecovery|DeletionProtection|ObjectLock|Replication|TimeToLive|RedrivePolicy|RedriveAllowPolicy|MaxReceiveCount)/i;
const cosmeticProperties = /^(Tags|TagList|HostedZoneTags|Description|DisplayName|AlarmDescription|GroupDescription)$/;
const severityOfProperty = (type, path) => {
    const names = path.split('/').filter((name) => name !== '' && name !== 'Properties');
    const [first = ''] = names;
    if (cosmeticProperties.test(first))
        return 'cosmetic';
    if (accessTypes.test(type))
        return 'access';
    if (names.some((name) => accessProperties.test(name) && !notAccess.test(name)))
        return 'access';
    return names.some((name) => dataProperties.test(name)) ? 'data' : 'work';
};
const gravest = (severities) => driftSeverities.find((one) => severities.includes(one)) ?? 'cosmetic';
const severityOfDeletion = (type) => {
    if (accessTypes.test(type))
        return 'access';
    return _stack_stateless_types_js__WEBPACK_IMPORTED_MODULE_0__/* .statelessTypes */ .C.has(type) || type.startsWith('AWS::Batch::') || type.startsWith('AWS::StepFunctions::')
        ? 'work'
        : 'data';
};
const severityOfChange = (type, paths) => gravest(paths.map((path) => severityOfProperty(type, path)));


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

/***/ 54898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ findOffTogether),
/* harmony export */   T0: () => (/* binding */ findOff),
/* harmony export */   T_: () => (/* binding */ resourcesOfType)
/* harmony export */ });
/* unused harmony export foundOff */
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const resourcesOfType = ({ template, resources }, type) => resources
    .filter((one) => one.type === type)
    .map((one) => ({ ...one, properties: Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, one.logicalId)?.Properties) }));
const foundOff = ({ logicalId, properties }, state, { noun, property, consequence }) => {
    const [on, off] = property === 'State' ? ['ENABLED', 'DISABLED'] : ['true', 'false'];
    if (state === 'gone')
        return { logicalId, about: 'gone', sentence: `${noun} does not exist any more: ${consequence}.` };
    const written = properties[property];
    const isEnabled = written === undefined || String(written).startsWith(on);
    if (state !== 'off' || !isEnabled)
        return undefined;
    return {
        logicalId,
        about: `/${property}`,
        sentence: `${noun} is disabled: ${consequence}.`,
        expected: on,
        actual: off,
    };
};
const findOff = async (stack, type, read, about) => {
    const found = [];
    for (const resource of resourcesOfType(stack, type)) {
        const one = foundOff(resource, await read(resource.physicalId), about);
        if (one)
            found.push(one);
    }
    return found;
};
const findOffTogether = async (stack, type, read, about) => {
    const resources = resourcesOfType(stack, type);
    const states = await read(resources.map(({ physicalId }) => physicalId));
    return resources.flatMap((one) => foundOff(one, states.get(one.physicalId), about) ?? []);
};


/***/ }),

/***/ 61876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ filesOfBuckets),
/* harmony export */   Km: () => (/* binding */ uploadTag),
/* harmony export */   Rg: () => (/* binding */ jobsOfPreviews),
/* harmony export */   Td: () => (/* binding */ specialScopes),
/* harmony export */   cI: () => (/* binding */ ofRecords),
/* harmony export */   dJ: () => (/* binding */ passedToKey)
/* harmony export */ });
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

const passedToKey = 'iam:PassedToService';
const passedTo = [
    'batch.amazonaws.com',
    'codedeploy.amazonaws.com',
    'cognito-idp.amazonaws.com',
    'ec2.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'ecs-tasks.amazonaws.com',
    'firehose.amazonaws.com',
    'iot.amazonaws.com',
    'lambda.amazonaws.com',
    'logs.amazonaws.com',
    'scheduler.amazonaws.com',
    'states.amazonaws.com',
];
const linkedServices = [
    'autoscaling.amazonaws.com',
    'batch.amazonaws.com',
    'dynamodb.application-autoscaling.amazonaws.com',
    'ecs.amazonaws.com',
    'ecs.application-autoscaling.amazonaws.com',
    'elasticache.amazonaws.com',
    'elasticfilesystem.amazonaws.com',
    'elasticloadbalancing.amazonaws.com',
    'ops.apigateway.amazonaws.com',
    'rds.amazonaws.com',
    'email.cognito-idp.amazonaws.com',
    'spot.amazonaws.com',
    'spotfleet.amazonaws.com',
];
const uploadTag = 'batch-job:upload';
const filesOfBuckets = ({ objects }) => ({
    Sid: 'FilesOfBuckets',
    Resource: [objects],
    Condition: { StringEquals: { [`s3:RequestObjectTag/${uploadTag}`]: 'true' } },
});
const newTemplates = ({ templates }) => ({
    Sid: 'NewTemplates',
    Resource: [templates],
    Condition: { Null: { 's3:if-none-match': 'false' } },
});
const jobsOfPreviews = ({ jobs, previewMachines }) => ({
    Sid: 'JobsOfPreviews',
    Resource: [jobs],
    Condition: { StringLike: { [`aws:ResourceTag/${_job_address_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTag */ .w2}`]: previewMachines } },
});
const ofRecords = ({ records }) => records.includes('*')
    ? {}
    : { 'ForAllValues:StringLike': { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': records } };
const ofRuns = ({ services, jobLogs, events, stateMachineNames }) => {
    const ofBatch = (resource) => `arn:\${AWS::Partition}:batch:*:\${AWS::AccountId}:${resource}`;
    const stacks = { Sid: 'Stacks', Resource: services.cloudformation?.slice(0, 1) ?? [] };
    return {
        'cloudformation:DescribeStacks': stacks,
        'cloudformation:GetTemplate': stacks,
        'cloudformation:ListStackResources': stacks,
        'logs:GetLogEvents': { Sid: 'JobLogs', Resource: [jobLogs] },
        's3:PutObject': { Sid: 'Events', Resource: [events] },
        'batch:GetJobQueueSnapshot': { Sid: 'JobQueues', Resource: [ofBatch('job-queue/*')] },
        'batch:TerminateJob': {
            Sid: 'JobsOfRuns',
            Resource: [ofBatch('job/*')],
            Condition: { StringLike: { [`aws:ResourceTag/${_job_address_js__WEBPACK_IMPORTED_MODULE_0__/* .machineTag */ .w2}`]: stateMachineNames } },
        },
    };
};
const poolClusters = {
    Sid: 'ClustersOfPools',
    Resource: ['cluster/AWSBatch-*', 'container-instance/AWSBatch-*/*'].map((resource) => `arn:\${AWS::Partition}:ecs:*:\${AWS::AccountId}:${resource}`),
};
const ofFaults = ({ bootstrapRoles, linkedRoles }) => ({
    'iam:GetRole': { Sid: 'Roles', Resource: [bootstrapRoles, linkedRoles] },
    'iam:SimulatePrincipalPolicy': { Sid: 'RolesOfBootstrap', Resource: [bootstrapRoles] },
    'ecs:ListContainerInstances': poolClusters,
    'ecs:DescribeContainerInstances': poolClusters,
});
const specialScopes = (arns, purpose) => {
    const code = { Sid: 'Code', Resource: [arns.functionCode] };
    const both = { Sid: 'Artifacts', Resource: [arns.templates, arns.functionCode] };
    const deployments = { Sid: 'Deployments', Resource: [arns.deployments] };
    const all = { Sid: 'Artifacts', Resource: [...both.Resource, arns.deployments] };
    const artifacts = { deploy: all, cloudformation: both, push: code, destroy: deployments }[purpose] ?? {
        Sid: 'Templates',
        Resource: [arns.templates],
    };
    const emptied = { Sid: 'ObjectsOfEmptiedBuckets', Resource: arns.emptiedBuckets.map((bucket) => `${bucket}/*`) };
    const deleted = { Sid: 'DeletedObjects', Resource: [...emptied.Resource, arns.deployments] };
    const mappings = {
        Sid: 'MappingsOfTriggers',
        Resource: '*',
        Condition: { ArnLike: { 'lambda:FunctionArn': arns.functions } },
    };
    const filters = { Sid: 'FiltersOfLogs', Resource: [arns.logGroups] };
    const consumers = { Sid: 'ConsumersOfTriggers', Resource: [arns.consumers] };
    const streams = { Sid: 'ConsumersOfStreams', Resource: [arns.streams] };
    const streamTags = { Sid: 'StreamTags', Resource: [...(arns.services.kinesis ?? []), arns.consumers] };
    const distributions = { Sid: 'Distributions', Resource: ['arn:${AWS::Partition}:cloudfront::*:distribution/*'] };
    const subscriptions = { Sid: 'Subscriptions', Resource: [arns.topics] };
    return {
        'logs:PutSubscriptionFilter': filters,
        'logs:DeleteSubscriptionFilter': filters,
        'logs:DescribeSubscriptionFilters': filters,
        'kinesis:DeregisterStreamConsumer': consumers,
        'kinesis:DescribeStreamConsumer': consumers,
        'kinesis:ListTagsForResource': streamTags,
        'kinesis:TagResource': streamTags,
        'kinesis:UntagResource': streamTags,
        'kinesis:ListStreamConsumers': streams,
        'kinesis:RegisterStreamConsumer': streams,
        ...(purpose === 'push' ? { 's3:ListBucket': { Sid: 'Bucket', Resource: [arns.artifacts] } } : {}),
        's3:GetObject': artifacts,
        's3:GetObjectVersion': artifacts,
        's3:PutObject': purpose === 'plan' ? newTemplates(arns) : artifacts,
        's3:DeleteObject': purpose === 'deploy' ? deployments : deleted,
        's3:DeleteObjectVersion': emptied,
        's3:ListBucketVersions': { Sid: 'EmptiedBuckets', Resource: arns.emptiedBuckets },
        's3:PutObjectTagging': filesOfBuckets(arns),
        ...(purpose === 'read' || purpose === 'run' ? ofRuns(arns) : { 'batch:TerminateJob': jobsOfPreviews(arns) }),
        's3:GetBucketNotification': {
            Sid: 'NotificationsOfBuckets',
            Resource: ['arn:${AWS::Partition}:s3:::*'],
            Condition: { StringEquals: { 'aws:ResourceAccount': '${AWS::AccountId}' } },
        },
        'cloudfront:UpdateDistribution': distributions,
        'route53:ChangeResourceRecordSets': {
            Sid: 'Records',
            Resource: ['arn:${AWS::Partition}:route53:::hostedzone/*'],
            Condition: {
                'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
                ...ofRecords(arns),
            },
        },
        ...Object.fromEntries(['AssociateWebACL', 'DisassociateWebACL', 'GetWebACL', 'GetWebACLForResource'].map((name) => [
            `wafv2:${name}`,
            { Sid: 'Firewalls', Resource: arns.guarded },
        ])),
        'lambda:CreateEventSourceMapping': mappings,
        'lambda:UpdateEventSourceMapping': mappings,
        'lambda:DeleteEventSourceMapping': mappings,
        'codedeploy:GetDeploymentConfig': { Sid: 'Reads', Resource: '*' },
        'servicediscovery:GetOperation': { Sid: 'Reads', Resource: '*' },
        'lambda:GetLayerVersion': { Sid: 'Layers', Resource: [arns.layers] },
        'sqs:GetQueueAttributes': { Sid: 'Queues', Resource: [arns.queues] },
        'secretsmanager:DescribeSecret': { Sid: 'Secrets', Resource: [arns.secrets] },
        ...(purpose === 'doctor' ? ofFaults(arns) : {}),
        'sns:GetSubscriptionAttributes': subscriptions,
        'sns:SetSubscriptionAttributes': subscriptions,
        'sns:Subscribe': subscriptions,
        'sns:Unsubscribe': subscriptions,
        'iam:PassRole': {
            Sid: 'PassRole',
            Resource: arns.passed,
            Condition: { StringEquals: { [passedToKey]: passedTo } },
        },
        'iam:CreateServiceLinkedRole': {
            Sid: 'ServiceLinkedRoles',
            Resource: ['arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*'],
            Condition: { StringEquals: { 'iam:AWSServiceName': linkedServices } },
        },
    };
};


/***/ }),

/***/ 97031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cr: () => (/* binding */ bold),
  aY: () => (/* binding */ code),
  U9: () => (/* binding */ count),
  zH: () => (/* binding */ details),
  EU: () => (/* binding */ fence),
  fj: () => (/* binding */ join),
  nf: () => (/* binding */ markdown_link),
  nR: () => (/* binding */ linkedCode),
  md: () => (/* binding */ md),
  em: () => (/* binding */ sentence),
  tp: () => (/* binding */ table),
  Qq: () => (/* binding */ markdown_text),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./lib/diagnostics/remember.js
var remember = __webpack_require__(67105);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/report/breakable.js
const piece = /(<(?!br>)[^<>]*>|\]\([^()\s]*\)|[*[\]])|( |&nbsp;|<br>)|(&#?\w+;|.)/suy;
const piecesOf = (markdown) => {
    const pieces = [];
    piece.lastIndex = 0;
    for (let found = piece.exec(markdown); found !== null; found = piece.exec(markdown)) {
        const [text, markup, space] = found;
        if (markup !== undefined)
            pieces.push({ kind: 'markup', text });
        else
            pieces.push({ kind: space === undefined ? 'character' : 'space', text });
    }
    return pieces;
};
const wordsOf = (pieces) => {
    const words = [[]];
    for (const one of pieces)
        if (one.kind === 'space')
            words.push([one], []);
        else
            words.at(-1)?.push(one);
    return words;
};
const letterOrDigit = /^[\p{L}\p{N}]$/u;
const isBoundary = (before, after) => letterOrDigit.test(after) && (!letterOrDigit.test(before) || (/^\p{Ll}$/u.test(before) && /^\p{Lu}$/u.test(after)));
const [longestPart, shortestPart] = [20, 8];
const withBreaks = (characters) => {
    let part = 0;
    return characters.map((character, index) => {
        const next = characters[index + 1];
        part += 1;
        const breaks = part >= longestPart || (part >= shortestPart && next !== undefined && isBoundary(character, next));
        if (next === undefined || !breaks)
            return character;
        part = 0;
        return `${character}<wbr>`;
    });
};
const hash = /[\da-f]{7}/i;
const brokenText = (markdown, longest) => {
    let inCode = false;
    return wordsOf(piecesOf(markdown))
        .map((word) => {
        const tags = word.filter(({ text }) => /^<\/?code>$/.test(text));
        const isCode = inCode || tags.length > 0;
        inCode = tags.length > 0 ? tags.at(-1)?.text === '<code>' : inCode;
        const characters = word.filter(({ kind }) => kind === 'character').map(({ text }) => text);
        if (characters.length <= longest)
            return word.map(({ text }) => text).join('');
        const broken = withBreaks(characters);
        const all = word.map(({ kind, text }) => (kind === 'character' ? broken.shift() : text)).join('');
        return hash.test(characters.join('')) && !isCode ? `<code>${all}</code>` : all;
    })
        .join('');
};
const spanAt = (cell, at) => {
    const runFrom = (from) => {
        let end = from;
        while (cell[end] === '`')
            end += 1;
        return end - from;
    };
    const ticks = runFrom(at);
    if (ticks === 0)
        return undefined;
    let close = cell.indexOf('`', at + ticks);
    while (close >= 0 && runFrom(close) !== ticks)
        close = cell.indexOf('`', close + runFrom(close));
    if (close < 0)
        return undefined;
    const inside = cell.slice(at + ticks, close);
    const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    return { text: isPadded ? inside.slice(1, -1) : inside, length: close + ticks - at };
};
const breakable = (cell, longest, codeOf) => {
    if (cell.split(' ').every((word) => word.length <= longest))
        return cell;
    const isLong = (text) => text.split(' ').some((word) => [...word].length > longest);
    let [all, from] = ['', 0];
    for (let at = 0; at < cell.length;) {
        const span = spanAt(cell, at);
        if (span === undefined) {
            at += 1;
            continue;
        }
        const end = at + span.length;
        const broken = isLong(span.text) ? brokenText(codeOf(span.text), longest) : '';
        all += brokenText(cell.slice(from, at), longest) + (broken.includes('<wbr>') ? broken : cell.slice(at, end));
        [at, from] = [end, end];
    }
    return all + brokenText(cell.slice(from), longest);
};

;// CONCATENATED MODULE: ./lib/report/markdown.js




const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
const count = (value) => (Number.isInteger(value) && value >= 0 && value < 1_000 ? `${value}` : value.toLocaleString('en-US'));
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const visibleText = (given, most) => {
    const value = (0,secret/* redacted */.pc)(given);
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,visible/* visible */.RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    const points = [...all];
    return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};
const entity = (character) => `&#${character.codePointAt(0)};`;
const apart = (character) => `<span>${entity(character)}</span>`;
const htmlCode = (line) => `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;
const span = (line) => {
    const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
    return `${ticks}${padding}${line}${padding}${ticks}`;
};
const codeOfLine = (line) => (/[|<]/.test(line) ? htmlCode(line) : span(line));
const code = (value, most = 200) => (value === '' ? '*empty*' : codeOfLine(visibleText(value, most)));
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;
const prose = (value, most, html) => visibleText(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
    if (live.test(word))
        return html ? htmlCode(word) : codeOfLine(word);
    return word.replace(index === 0 ? first : inner, (run) => [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''));
})
    .join(' ');
const markdown_text = (value, most = 500) => prose(value, most, false);
const quoted = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;
const sentence = (value, most = 500) => value
    .split(quoted)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('');
const spaced = (part, most) => part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${markdown_text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;
const bold = (piece) => `**${piece}**`;
const markdown_link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    if ((0,secret/* containsSecret */.At)(address.href))
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
    return `[${plain || markdown_text(address.hostname)}](${href})`;
};
const linkedCode = (name, url, most = 200) => url === undefined ? code(name, most) : md `${code(name, most)} ${markdown_link('open', url)}`;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const breaking = (longest) => (0,remember/* remembered */.H)((cell) => breakable(cell, longest, htmlCode));
const [breakLong, breakMedium, breakShort] = [breaking(28), breaking(14), breaking(10)];
const breakingIn = (columns) => {
    if (columns > 5)
        return breakShort;
    return columns === 5 ? breakMedium : breakLong;
};
const table = (head, rows) => [
    head.map((name) => name.replace(/:$/, '')),
    head.map((name) => (name.endsWith(':') ? '--:' : '---')),
    ...rows.map((cells) => cells.map(breakingIn(head.length))),
]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const details = (summary, body, open = false) => `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>`;
const fence = (language, value) => {
    const lines = value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => visibleText(line, 1_000).replaceAll('<!--', '<! --'));
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}`;
};


/***/ }),

/***/ 16030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ expressionText),
/* harmony export */   u: () => (/* binding */ markedText)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const open = '\uFDD2';
const close = '\uFDD3';
const marks = /[\uFDD2\uFDD3]/g;
const marked = /\uFDD2([^\uFDD3]*)\uFDD3/g;
const markedText = (value) => {
    if (typeof value === 'string')
        return value.replace(marks, '');
    if ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value)) {
        const { 'Fn::Join': join } = value;
        if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
            return join[1].map(markedText).join('');
        return open + (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value).replace(marks, '') + close;
    }
    return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value).replace(marks, '');
};
const fromStackId = /^\{"Fn::Select":\[\d+,\{"Fn::Split":\[.*\{"Ref":"AWS::StackId"\}/;
const argumentsOf = (argument, names) => (Array.isArray(argument) ? argument : [argument]).map((one) => expressionText(one, names)).join(', ');
const functionText = (json, names) => {
    if (fromStackId.test(json))
        return '…';
    const [name, argument] = Object.entries(JSON.parse(json))[0];
    if (name === 'Ref')
        return `\${${expressionText(argument, names)}}`;
    if (name === 'Fn::GetAtt') {
        const parts = Array.isArray(argument) ? argument : [argument];
        return `\${${parts.map((part) => expressionText(part, names)).join('.')}}`;
    }
    if (name === 'Fn::Sub' && typeof argument === 'string')
        return argument;
    if (name === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1]))
        return argument[1].map((part) => expressionText(part, names)).join(String(argument[0]));
    return `${name.replace('Fn::', '')}(${argumentsOf(argument, names)})`;
};
const readable = (value, names) => {
    if (Array.isArray(value))
        return value.map((item) => readable(item, names));
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return value;
    if ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value))
        return expressionText(value, names);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};
const expressionText = (value, names = []) => {
    if (typeof value === 'string')
        return value;
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) || !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value))
        return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(readable(value, names));
    let text = markedText(value);
    for (const { text: known, words } of names) {
        if (text === known)
            return words;
        text = text.replaceAll(known, () => `\${${words}}`);
    }
    return text.replace(marked, (_, json) => functionText(json, names)).replace(/…+/g, '…');
};


/***/ }),

/***/ 58245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   uW: () => (/* binding */ shownByAws),
/* harmony export */   uk: () => (/* binding */ shownInFull)
/* harmony export */ });
/* unused harmony exports longestShown, shortImage */
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);
/* harmony import */ var _diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67105);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76122);
/* harmony import */ var _diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53015);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89366);
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16030);








const longestShown = 160;
const summaries = new Map([
    ['Code', '(code)'],
    ['ZipFile', '(code)'],
    ['Definition', '(definition)'],
    ['DefinitionString', '(definition)'],
    ['UserData', '(user data)'],
    ['Secrets', '(secret)'],
    ['SecretString', '(secret)'],
]);
const summaryOf = (path) => {
    const part = path.find((one) => summaries.has(one));
    return part === undefined ? undefined : summaries.get(part);
};
const shownPath = (path) => {
    const at = path.findIndex((part) => summaries.has(part) && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
const below = ({ isVariable }, name) => ({
    name,
    isVariable: isVariable || name === 'Environment' || name === 'Variables',
});
const placeOf = (path) => path.reduce(below, { name: '', isVariable: false });
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;
const isSecretAt = ({ name, isVariable }) => isVariable ? (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(name) : isSecretProperty(name);
const isSecretProperty = (0,_diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((name) => asAwsWrites.test(name) ? (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .mentionsSecret */ .iL)(name) && !harmless.test(name) : (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(name));
const isBelowSecret = (path) => path.some((_, index) => isSecretAt(placeOf(path.slice(0, index + 1))));
const redactedText = (text, place) => {
    const document = parsed(text);
    if (typeof document !== 'string') {
        const inner = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(redacted(document, place));
        if (inner !== (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(document))
            return (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(inner) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : inner;
    }
    return redactedPlain(text);
};
const redactedPlain = (0,_diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((text) => (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text) || (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSplitSecret */ .eC)(text.split(/[\r\n]+/).map((line) => line.trim()))
    ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
    : text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO, '(secret)'));
const redacted = (value, place) => {
    const summary = summaries.get(place.name);
    if (summary)
        return summary;
    if (isSecretAt(place))
        return value === '' || value === null || typeof value === 'boolean' ? value : _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    if (typeof value === 'string')
        return redactedText(value, place);
    if (Array.isArray(value)) {
        if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSplitSecret */ .eC)(value.filter((item) => typeof item === 'string')))
            return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
        return value.map((item) => redacted(item, below(place, '')));
    }
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
        return value;
    const text = (0,_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .textAsResolved */ .W9)(value);
    if (text !== undefined && (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(key) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(label)
            ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
            : redacted(item, below(place, key)),
    ]));
};
const withoutSecrets = (value, path) => {
    if (isBelowSecret(path))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const place = placeOf(path);
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
        return redacted(value, place);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        const isDefinition = key === 'Definition' && (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(item) && path.length <= 1;
        return [
            (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(key) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : key,
            isDefinition ? withoutSecrets(item, ['States']) : redacted(item, below(place, key)),
        ];
    }));
};
const cut = (text) => {
    const characters = [...text];
    return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};
const ecrHost = /^(?:\$\{AWS::AccountId\}|\d{12})\.dkr\.ecr\.[^/]*\/(?:batch-job\/)?/;
const shortImage = (image) => image
    .replace(ecrHost, '')
    .replace(/(@sha256:[\da-f]{12})[\da-f]{52}$/, '$1')
    .replace(/-([\da-f]{8})[\da-f]{24}$/, '-$1');
const isImage = (path) => path.at(-1) === 'Image' && path.includes('ContainerProperties');
const shownInFull = (path, value, names = []) => {
    const summary = summaryOf(path);
    if (summary)
        return summary;
    const inner = isBelowSecret(path) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : redacted(value, placeOf(path));
    const text = (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_6__/* .expressionText */ .M)(inner, names);
    if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    return (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(isImage(path) ? shortImage(text) : text);
};
const shown = (path, value, names = []) => cut(shownInFull(path, value, names));
const knownLater = '{{changeSet:KNOWN_AFTER_APPLY}}';
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const value = text.replaceAll(knownLater, '(known after deploy)');
    const document = parsed(value);
    return /^\s*[[{]/.test(value) && document === value
        ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
        : shown(path, typeof document === 'object' ? document : value);
};
const deepest = 200;
const isTooDeep = (text) => {
    let depth = 0;
    for (const mark of text.match(/[[\]{}]/g) ?? []) {
        depth += mark === '[' || mark === '{' ? 1 : -1;
        if (depth > deepest)
            return true;
    }
    return false;
};
const parsed = (text) => {
    if (!/^\s*[[{]/.test(text) || isTooDeep(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};


/***/ }),

/***/ 54406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ faultsOfInstances),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   on: () => (/* binding */ faultsOfStarts)
/* harmony export */ });
/* harmony import */ var _diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51631);
/* harmony import */ var _start_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35384);
/* harmony import */ var _stuck_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69654);



const joinTime = 600_000;
const mostNamed = 3;
const endedByFault = /^(?:Server\.(?:InsufficientInstanceCapacity|InternalError|SpotInstance\w+)|Client\.(?:InstanceInitiatedShutdown|InternalError|InvalidSnapshot|VolumeLimitExceeded))/;
const sentence = (text) => `${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/\.$/, '')}.`;
const mendOf = (reason, source) => {
    const known = (0,_start_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .startFailureIn */ .u)(reason);
    return known === undefined ? 'Remove the cause; AWS Batch then tries again by itself.' : (0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOf */ .wr)(known, source);
};
const namesOf = (instances) => {
    const named = instances.slice(0, mostNamed).map(({ id }) => id);
    const more = instances.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const noun = ({ length }) => (length === 1 ? 'The instance' : 'The instances');
const faultsOfStarts = (environment, failed, source) => {
    const reasons = [...new Set(failed.map(({ reason }) => (0,_start_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .startFailureIn */ .u)(reason)?.says ?? reason))];
    return reasons.map((meant) => {
        const alike = failed.filter(({ reason }) => ((0,_start_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .startFailureIn */ .u)(reason)?.says ?? reason) === meant);
        const reason = alike[0]?.reason ?? '';
        return {
            what: `Instances of ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(environment)} do not start.`,
            why: `Auto Scaling says: ${sentence(reason)}`,
            mend: mendOf(reason, source),
        };
    });
};
const faultsOfInstances = (environment, instances, now, source) => {
    const running = instances.filter(({ state }) => state === 'running');
    const isOld = ({ startedAt }) => now.getTime() - startedAt.getTime() > joinTime;
    const silent = running.filter((one) => one.agent === 'none' && isOld(one));
    const lost = running.filter((one) => one.agent === 'lost' && isOld(one));
    const refused = running.filter(({ agent }) => agent === 'failed');
    const ended = instances.filter(({ state, reason = '' }) => state !== 'running' && endedByFault.test(reason));
    const inPool = `of ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(environment)}`;
    const verb = ({ length }, one, many) => (length === 1 ? one : many);
    return [
        ...(silent.length === 0
            ? []
            : [
                {
                    what: `${noun(silent)} ${namesOf(silent)} ${inPool} ${verb(silent, 'runs', 'run')} and ${verb(silent, 'has', 'have')} not joined ${verb(silent, 'its', 'their')} cluster within ten minutes, so no job starts there.`,
                    why: 'Usual causes: no way from the subnet to Amazon ECS, a role that `overrides` changed, or a machine image without the agent.',
                    mend: `\`aws ec2 get-console-output --instance-id ${silent[0]?.id} --latest --output text\` shows how the agent started; \`doctor\` looks at the ways out of its subnet.`,
                },
            ]),
        ...(refused.length === 0
            ? []
            : [
                {
                    what: `Amazon ECS did not register ${verb(refused, 'the instance', 'the instances')} ${namesOf(refused)} ${inPool}.`,
                    why: refused[0]?.agentReason === undefined
                        ? 'It gives no reason.'
                        : `ECS says: ${sentence(refused[0].agentReason)}`,
                    mend: `Look at what \`overrides\` change of its image and role; \`aws ec2 terminate-instances --instance-ids ${refused[0]?.id}\` lets another one take its place.`,
                },
            ]),
        ...(lost.length === 0
            ? []
            : [
                {
                    what: `The agent of ${verb(lost, 'the instance', 'the instances')} ${namesOf(lost)} ${inPool} is not connected to Amazon ECS.`,
                    why: 'No job starts there until it is. For some seconds that is usual.',
                    mend: `If it stays so, \`aws ec2 terminate-instances --instance-ids ${lost[0]?.id}\` lets another one take its place; jobs that run there end.`,
                },
            ]),
        ...(ended.length === 0
            ? []
            : [
                {
                    what: `${noun(ended)} ${namesOf(ended)} ${inPool} ended before AWS Batch let ${verb(ended, 'it', 'them')}.`,
                    why: `EC2 says: ${sentence(ended[0]?.reason ?? '')}`,
                    mend: mendOf(ended[0]?.reason ?? '', source),
                },
            ]),
    ];
};
const faultWords = ({ what, why, mend }) => `${what} ${why} ${mend}`;


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

/***/ 87231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requestCommand),
/* harmony export */   b: () => (/* binding */ gpuChoices)
/* harmony export */ });
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);


const quotas = {
    g: {
        onDemand: { service: 'ec2', code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
        spot: { service: 'ec2', code: 'L-3819A6DF', name: 'All G and VT Spot Instance Requests' },
    },
    p: {
        onDemand: { service: 'ec2', code: 'L-417A185B', name: 'Running On-Demand P instances' },
        spot: { service: 'ec2', code: 'L-7212CCBC', name: 'All P Spot Instance Requests' },
    },
};
const gpuChoices = (pool, possible) => ['g', 'p'].flatMap((letter) => {
    const sizes = possible.filter(({ name }) => (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(name).startsWith(letter)).map(({ vcpus }) => vcpus);
    if (sizes.length === 0)
        return [];
    return [{ quota: quotas[letter][(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus: Math.min(...sizes) }];
});
const requestCommand = ({ quota, vcpus }) => `aws service-quotas request-service-quota-increase --service-code ${quota.service} --quota-code ${quota.code} --desired-value ${vcpus}`;


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isQueueDeadLetters),
/* harmony export */   X$: () => (/* binding */ isAlarmMail),
/* harmony export */   bb: () => (/* binding */ isEventBucket),
/* harmony export */   dw: () => (/* binding */ isRunsTable),
/* harmony export */   k0: () => (/* binding */ isOwnLogGroup),
/* harmony export */   nn: () => (/* binding */ isLogStream),
/* harmony export */   w: () => (/* binding */ isDeadLetterQueue)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26954);
/* harmony import */ var _shared_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36234);
/* harmony import */ var _shared_runs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41382);
/* harmony import */ var _stage_alarm_mail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22879);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65613);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);









const retainingProperties = ['VersioningConfiguration', 'ObjectLockConfiguration', 'ObjectLockEnabled'];
const isAlwaysDeleted = ({ DeletionPolicy, UpdateReplacePolicy }) => DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete';
const expiresAll = ({ Status, ExpirationInDays, ...rest }) => Status === 'Enabled' &&
    typeof ExpirationInDays === 'number' &&
    ExpirationInDays <= _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .eventDays */ .qS &&
    Object.keys(rest).every((key) => key === 'Id');
const isEventBucket = (deployed, logicalId) => {
    const bucket = logicalId === _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .eventBucketId */ .UF ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (bucket?.Type !== 'AWS::S3::Bucket' || !isAlwaysDeleted(bucket))
        return false;
    const { LifecycleConfiguration, ...properties } = (bucket.Properties ?? {});
    if (retainingProperties.some((property) => Object.hasOwn(properties, property)))
        return false;
    const rules = LifecycleConfiguration?.Rules;
    return Array.isArray(rules) && rules.some((rule) => rule !== null && expiresAll(rule));
};
const isOwn = (own, deployed, logicalId) => {
    const resource = logicalId === own.id ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (resource === undefined)
        return false;
    const { Tags: _, ...properties } = Object(resource.Properties);
    return ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...resource, Properties: properties }) ===
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...own.body, ..._cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__/* .deletePolicies */ .Q }));
};
const isDeadLetterQueue = (deployed, logicalId) => isOwn((0,_shared_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .deadLetterQueue */ .k)(), deployed, logicalId);
const isRunsTable = (deployed, logicalId) => isOwn((0,_shared_runs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .runsTable */ .D)(), deployed, logicalId);
const isAlarmMail = (deployed, logicalId) => {
    const topic = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId);
    const { Endpoint, Protocol } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, `${logicalId}Subscription`)?.Properties);
    return (topic?.Type === 'AWS::SNS::Topic' &&
        isAlwaysDeleted(topic) &&
        Protocol === 'email' &&
        Endpoint !== undefined &&
        (0,_stage_alarm_mail_js__WEBPACK_IMPORTED_MODULE_4__/* .alarmMailTopic */ .u)(Endpoint) === logicalId);
};
const configPathIn = (resource) => {
    const { path } = (resource?.Metadata ?? {})['batch-job'] ?? {};
    return typeof path === 'string' ? path : undefined;
};
const madeOf = (resource) => /^resources\.[^.]+$/.test(configPathIn(resource) ?? '') ? (0,_owners_js__WEBPACK_IMPORTED_MODULE_8__/* .nameInAwsOf */ .jC)(resource) : undefined;
const isQueueDeadLetters = (deployed, id) => {
    const queue = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, id);
    const name = madeOf(queue);
    return queue?.Type === 'AWS::SQS::Queue' && name !== undefined && id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(name)}DeadLetterQueue`;
};
const isLogStream = (deployed, id) => {
    const stream = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, id);
    const name = madeOf(stream);
    return (stream?.Type === 'AWS::KinesisFirehose::DeliveryStream' &&
        name !== undefined &&
        id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(name)}LogGroupDeliveryStream`);
};
const isOwnLogGroup = (deployed, logicalId) => {
    const group = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId);
    return (group?.Type === 'AWS::Logs::LogGroup' &&
        isAlwaysDeleted(group) &&
        (configPathIn(group)?.startsWith('resources.') ?? false));
};


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

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statelessTypes)
/* harmony export */ });
const types = {
    'AWS::ApiGatewayV2': 'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
    'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
    'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
    'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
    'AWS::Budgets': 'Budget',
    'AWS::CertificateManager': 'Certificate',
    'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
    'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
    'AWS::CloudFront': 'CachePolicy Function OriginAccessControl OriginRequestPolicy',
    'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
    'AWS::CodeDeploy': 'Application DeploymentConfig DeploymentGroup',
    'AWS::Cognito': 'UserPoolUICustomizationAttachment',
    'AWS::EC2': 'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
    'AWS::ECS': 'Cluster ClusterCapacityProviderAssociations Service TaskDefinition',
    'AWS::EFS': 'AccessPoint MountTarget',
    'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
    'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
    'AWS::Events': 'EventBusPolicy Rule',
    'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
    'AWS::IoT': 'TopicRule',
    'AWS::KMS': 'Alias',
    'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
    'AWS::Lambda': 'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
    'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
    'MongoDB::Atlas': 'DatabaseUser ProjectIpAccessList',
    'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
    'AWS::ResourceGroups': 'Group',
    'AWS::Route53': 'RecordSet',
    'AWS::S3': 'BucketPolicy',
    'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
    'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
    'AWS::Scheduler': 'Schedule ScheduleGroup',
    'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
    'AWS::ServiceDiscovery': 'Instance PrivateDnsNamespace Service',
    'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};
const statelessTypes = new Set(Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)));


/***/ }),

/***/ 40671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ vcpuShortages),
/* harmony export */   C3: () => (/* binding */ vcpuExcesses),
/* harmony export */   _e: () => (/* binding */ grownJobs),
/* harmony export */   hw: () => (/* binding */ quotasOf)
/* harmony export */ });
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70322);
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40405);
/* harmony import */ var _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19217);
/* harmony import */ var _stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30115);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87231);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);







const quotas = {
    onDemand: {
        service: 'ec2',
        code: 'L-1216C47A',
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    },
    spot: {
        service: 'ec2',
        code: 'L-34B43A08',
        name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    },
    fargate: { service: 'fargate', code: 'L-3032A538', name: 'Fargate On-Demand vCPU resource count' },
    fargateSpot: { service: 'fargate', code: 'L-36FBB829', name: 'Fargate Spot vCPU resource count' },
};
const leastOf = ({ choices }) => Math.min(...choices.map(({ vcpus }) => vcpus));
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
const environmentOf = (queue) => String(queue).replace(/JobQueue$/, 'ComputeEnvironment');
const typesOf = (template, queue) => {
    const { ComputeResources } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, environmentOf(queue))?.Properties);
    return Array.isArray(ComputeResources?.InstanceTypes) ? ComputeResources.InstanceTypes : undefined;
};
const choicesOf = (template, pool, queue, size) => {
    const isBorrowed = queue === (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .borrowedQueue */ .Sm)(pool);
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isFargate */ .rd)(pool))
        return [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'fargateSpot' : 'fargate'], vcpus: size.cpu }];
    const types = typesOf(template, queue) ?? [];
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool)) {
        const families = isBorrowed ? _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__/* .allGpuFamilies */ .gY : types.map(String);
        return (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .gpuChoices */ .b)(pool, (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleInstances */ .eJ)({ ...size, families }));
    }
    const arm64 = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isArm64 */ .Tm)(pool);
    const known = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? new Set((0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64)) : standardTypes;
    if (!isBorrowed && !(types.length > 0 && types.every((type) => known.has(type))))
        return [];
    const disks = { nvme: true, families: isBorrowed ? (0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64) : types.map(String) };
    const vcpus = (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestVcpus */ .SQ)({ ...size, gpu: 0, arm64, ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? disks : {}) });
    return vcpus === undefined ? [] : [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus }];
};
const jobName = (template, id) => {
    const { path } = Object(Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
const jobOf = (template, machine) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, machine);
    if (resource?.Type !== 'AWS::StepFunctions::StateMachine')
        return undefined;
    const { DefinitionSubstitutions } = Object(resource.Properties);
    const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
    const pool = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfQueue */ .JW)(JobQueue?.Ref);
    const definition = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
    if (pool === undefined || definition === undefined)
        return undefined;
    const { ContainerProperties } = Object(definition.Properties);
    const required = (type) => Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
    const size = { cpu: required('VCPU'), memoryMiB: required('MEMORY'), gpu: required('GPU') };
    const choices = choicesOf(template, pool, JobQueue?.Ref, size);
    return choices.length === 0 ? undefined : { job: jobName(template, machine), pool, choices };
};
const grownJobs = (deployed, ours) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesIn */ .$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && leastOf(was) >= leastOf(job)) ? [] : [job];
});
const quotasOf = (jobs) => [
    ...new Map(jobs.flatMap(({ choices }) => choices).map(({ quota }) => [quota.code, quota])).values(),
];
const standardExcess = (job, { quota, vcpus }, limit) => ({
    sentence: `${job} needs ${quota.service === 'fargate' ? `${vcpus} vCPUs on Fargate` : `an instance of ${vcpus} vCPUs or more`}, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${quota.service}, ${quota.code} (${quota.name}). Or give the job fewer vCPUs and less memory.`,
});
const gpuExcess = (job, choices, limitOf) => {
    const limits = choices.map(({ quota, vcpus }) => `${vcpus} vCPUs of "${quota.name}", of which it has ${limitOf(quota)}`);
    const [first] = choices;
    return {
        sentence: `${job} needs an instance with GPUs, for which the account needs ${limits.join(', or ')} in this region: its runs would wait and never start.`,
        hint: `Ask AWS for more, which a new account has to: ${first === undefined ? '' : (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)(first)}, or https://console.aws.amazon.com/servicequotas/home/services/ec2/quotas/${first?.quota.code}.`,
    };
};
const vcpuExcesses = (jobs, limitOf) => jobs.flatMap(({ job, pool, choices }) => {
    if (choices.some(({ quota, vcpus }) => vcpus <= limitOf(quota)))
        return [];
    const [only] = choices;
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool) || only === undefined)
        return [gpuExcess(job, choices, limitOf)];
    return [standardExcess(job, only, limitOf(only.quota))];
});
const vcpuShortages = (jobs, limitOf, usedOf) => jobs.flatMap(({ job, choices }) => {
    const large = choices.filter(({ quota, vcpus }) => vcpus <= limitOf(quota));
    const [first] = large;
    if (first === undefined || large.some(({ quota, vcpus }) => vcpus + (usedOf(quota) ?? 0) <= limitOf(quota)))
        return [];
    const uses = large.map(({ quota }) => `${usedOf(quota)} of the ${limitOf(quota)} vCPUs of "${quota.name}"`);
    const what = first.quota.service === 'fargate'
        ? `${first.vcpus} more: it waits until others end`
        : `an instance with ${first.vcpus} or more: it waits for room on an instance that runs, or until others end`;
    return [
        {
            sentence: `The account uses ${uses.join(', and ')} in this region, and ${job} needs ${what}.`,
            hint: `Ask AWS for more: ${(0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)({ quota: first.quota, vcpus: Math.ceil(limitOf(first.quota) + first.vcpus) })}.`,
        },
    ];
});


/***/ })

};

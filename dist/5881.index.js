export const id = 5881;
export const ids = [5881];
export const modules = {

/***/ 85881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsLookups: () => (/* binding */ awsLookups)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/stack-reads.js
var stack_reads = __webpack_require__(62290);
;// CONCATENATED MODULE: ./lib/adapters/aws/other-stacks.js





const stackOutputs = async (clientsIn, clock, questions) => {
    const stacks = new Map();
    const stackOf = ({ stack, region }) => {
        const key = `${region ?? ''} ${stack}`;
        const asked = stacks.get(key) ?? describe(clientsIn(region), clock, stack);
        stacks.set(key, asked);
        return asked;
    };
    return Promise.all(questions.map(async (question) => {
        const stack = await stackOf(question);
        const answer = stack ? outputOf(stack, question) : await noStack(clientsIn(question.region), clock, question);
        return [question.key, answer];
    }));
};
const describe = async (clients, clock, stack) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const command = new DescribeStacksCommand({ StackName: stack });
        return (await (0,call.call)(clock, 'cloudformation:DescribeStacks', (limit) => client.send(command, limit))).Stacks?.[0];
    }
    catch (error) {
        if ((0,stack_reads/* isNoStack */.G)(error))
            return undefined;
        throw error;
    }
};
const outputOf = ({ Outputs = [] }, { kind, stack, output }) => {
    const found = Outputs.find((one) => one.OutputKey === output);
    if (!found)
        return {
            kind: 'missing',
            sentence: `The stack "${stack}" has no output "${output}".`,
            hint: (0,suggest/* didYouMean */.au)(output, Outputs.map((one) => one.OutputKey ?? '')) ?? 'It has no outputs at all; write one under `stackConfig.outputs` of its config, and deploy it.',
        };
    if (kind === 'stack-output')
        return { kind: 'found', value: found.OutputValue ?? '' };
    if (found.ExportName)
        return { kind: 'found', value: found.ExportName };
    return {
        kind: 'missing',
        sentence: `The output "${output}" of the stack "${stack}" is not exported, so no other stack can import it.`,
        hint: `Write \`export: true\` to it and deploy that stack, or write \`$StackOutput('${stack}', '${output}')\`: the value as it is now.`,
    };
};
const noStack = async (clients, clock, { stack }) => {
    const meant = (0,suggest/* nearest */.pA)(stack, await stackNames(clients, clock));
    return {
        kind: 'missing',
        sentence: `There is no stack "${stack}" in ${clients.region}.`,
        hint: meant === undefined
            ? 'Deploy it first; a stack is named `{project}-{stage}`, and a third argument names its region.'
            : `Did you mean \`${meant}\`?`,
    };
};
const stackNames = async (clients, clock) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const stacks = await (0,pages/* allItems */.a)('cloudformation:DescribeStacks', async (NextToken) => {
            const command = new DescribeStacksCommand({ NextToken });
            const page = await (0,call.call)(clock, 'cloudformation:DescribeStacks', (limit) => client.send(command, limit));
            return { items: page.Stacks, next: page.NextToken };
        });
        return stacks.map((one) => one.StackName ?? '').sort();
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L)
            return [];
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/parameters.js



const namesPerCall = 10;
const parameterValues = async (clients, clock, questions) => {
    if (questions.length === 0)
        return [];
    const { GetParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const ssm = await clients.ssm();
    const names = questions.map(({ name }) => name);
    const batches = Array.from({ length: Math.ceil(names.length / namesPerCall) }, (_, index) => names.slice(index * namesPerCall, (index + 1) * namesPerCall));
    const pages = await Promise.all(batches.map((Names) => (0,call.call)(clock, 'ssm:GetParameters', (limit) => ssm.send(new GetParametersCommand({ Names, WithDecryption: false }), limit))));
    const found = new Map(pages.flatMap(({ Parameters = [] }) => Parameters).map((one) => [`${one.Name}${one.Selector ?? ''}`, one]));
    return Promise.all(questions.map(async ({ key, name }) => {
        const parameter = found.get(name);
        return [key, parameter ? answerOf(parameter, name) : await missing(clients, clock, name)];
    }));
};
const answerOf = ({ Type: type, Value: value }, name) => type === 'SecureString'
    ? {
        kind: 'missing',
        code: 'directives/secret-parameter',
        sentence: `The parameter "${name}" is a SecureString, and a template must not hold a secret.`,
        hint: `Put the value into Secrets Manager and write \`$Secret('…')\`, or let the job read the parameter when it runs.`,
    }
    : { kind: 'found', value: value ?? '' };
const missing = async (clients, clock, name) => ({
    kind: 'missing',
    sentence: `There is no parameter "${name}" in ${clients.region}.`,
    hint: (0,suggest/* didYouMean */.au)(name, await namesLike(clients, clock, name)) ??
        `Create it (aws ssm put-parameter --name ${name} --type String --value …), or correct its name.`,
});
const namesLike = async (clients, clock, name) => {
    const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const ssm = await clients.ssm();
    const begin = name.slice(0, Math.max(name.lastIndexOf('/') + 1, 2));
    const command = new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: [begin] }],
        MaxResults: 50,
    });
    try {
        const { Parameters = [] } = await (0,call.call)(clock, 'ssm:DescribeParameters', (limit) => ssm.send(command, limit));
        return Parameters.map((one) => one.Name ?? '').sort();
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L)
            return [];
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/queue-attributes.js


const domains = {
    'aws-cn': 'amazonaws.com.cn',
    'aws-eusc': 'amazonaws.eu',
    'aws-iso': 'c2s.ic.gov',
    'aws-iso-b': 'sc2s.sgov.gov',
    'aws-iso-e': 'cloud.adc-e.uk',
    'aws-iso-f': 'csp.hci.ic.gov',
};
const placeOf = (arn) => {
    const [, partition = '', , region = '', account = '', name = ''] = arn.split(':');
    return { region, url: `https://sqs.${region}.${domains[partition] ?? 'amazonaws.com'}/${account}/${name}` };
};
const unread = (reason) => ({
    kind: 'missing',
    sentence: `The queue could not be read, so neither its visibility timeout nor its redrive policy is checked: ${reason}`,
    hint: 'Correct the ARN if there is no such queue, or allow sqs:GetQueueAttributes on it.',
});
const queueAttributes = async (clientsIn, clock, questions) => {
    if (questions.length === 0)
        return [];
    const { GetQueueAttributesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19));
    const attributesOf = async ({ arn }) => {
        const { region, url: QueueUrl } = placeOf(arn);
        const AttributeNames = ['VisibilityTimeout', 'RedrivePolicy'];
        try {
            const sqs = await clientsIn(region).sqs();
            const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames });
            const { Attributes = {} } = await (0,call.call)(clock, 'sqs:GetQueueAttributes', (limit) => sqs.send(command, limit));
            const { VisibilityTimeout: seconds, RedrivePolicy: policy } = Attributes;
            if (seconds === undefined)
                return unread('SQS did not return its visibility timeout.');
            const value = { visibilityTimeoutSeconds: Number(seconds), redrives: policy !== undefined };
            return { kind: 'found', value };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            return unread(error.message);
        }
    };
    return Promise.all(questions.map(async (question) => [question.key, await attributesOf(question)]));
};

// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
;// CONCATENATED MODULE: ./lib/adapters/aws/secret-arns.js



const secretArns = async (clients, clock, questions) => {
    if (questions.length === 0)
        return [];
    const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
    const secrets = await clients.secrets();
    const arnOf = async ({ name }) => {
        try {
            const found = await (0,call.call)(clock, 'secretsmanager:DescribeSecret', (limit) => secrets.send(new DescribeSecretCommand({ SecretId: name }), limit));
            if (found.DeletedDate)
                return scheduledForDeletion(name, clients.region);
            if (found.ARN) {
                const value = { arn: found.ARN, ...(found.KmsKeyId ? { kmsKeyId: found.KmsKeyId } : {}) };
                return { kind: 'found', value };
            }
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L) || (0,refusals/* errorOf */.Mz)(error.cause).name !== 'ResourceNotFoundException')
                throw error;
        }
        return {
            kind: 'missing',
            sentence: `There is no secret named "${name}" in ${clients.region}.`,
            hint: `Create it (aws secretsmanager create-secret --name ${name} --secret-string file://…), or correct its name.`,
        };
    };
    return Promise.all(questions.map(async (question) => [question.key, await arnOf(question)]));
};
const scheduledForDeletion = (name, region) => ({
    kind: 'missing',
    sentence: `The secret "${name}" in ${region} is about to be deleted, and can be read by nobody any more.`,
    hint: `Take the deletion back (aws secretsmanager restore-secret --secret-id ${name}), or name another secret.`,
});

;// CONCATENATED MODULE: ./lib/adapters/aws/lookups.js




const awsLookups = (clientsIn, clock) => ({
    answer: async (questions) => {
        const secrets = [];
        const parameters = [];
        const queues = [];
        const outputs = [];
        for (const question of questions)
            if (question.kind === 'secret')
                secrets.push(question);
            else if (question.kind === 'ssm-parameter')
                parameters.push(question);
            else if (question.kind === 'queue')
                queues.push(question);
            else
                outputs.push(question);
        const here = clientsIn();
        const answers = await Promise.all([
            secretArns(here, clock, secrets),
            parameterValues(here, clock, parameters),
            stackOutputs(clientsIn, clock, outputs),
            queueAttributes(clientsIn, clock, queues),
        ]);
        return new Map(answers.flat());
    },
});


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostPages = 1_000;
async function* pages(name, read) {
    const seen = new Set();
    let token;
    for (;;) {
        const { page, next } = await read(token);
        yield page;
        token = next || undefined;
        if (token === undefined)
            return;
        if (seen.has(token) || seen.size >= mostPages)
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'aws/refused',
                message: `The pages of an answer do not end (${name}): ${seen.has(token) ? 'the same one is named again' : `there are more than ${mostPages}`}.`,
                hint: 'Look at AWS_ENDPOINT_URL and a proxy, if there is one; then run again.',
            });
        seen.add(token);
    }
}
const allItems = async (name, read) => {
    const found = [];
    const paged = pages(name, async (token) => {
        const { items, next } = await read(token);
        return { page: items ?? [], next };
    });
    for await (const items of paged)
        found.push(...items);
    return found;
};


/***/ }),

/***/ 62290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16857);




const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ValidationError' && /does not exist/i.test(message);
};
const toStack = (stack) => ({
    name: stack.StackName ?? '',
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason ? { statusReason: stack.StackStatusReason } : {}),
    tags: Object.fromEntries((stack.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    parameters: Object.fromEntries((stack.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries((stack.Outputs ?? []).map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    ...(stack.RoleARN ? { roleArn: stack.RoleARN } : {}),
});
const toEvent = (event) => ({
    id: event.EventId ?? '',
    at: event.Timestamp ?? new Date(0),
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    ...(event.ResourceStatusReason ? { reason: event.ResourceStatusReason } : {}),
    stackId: event.StackId ?? '',
    ...(event.ClientRequestToken ? { token: event.ClientRequestToken } : {}),
});
const parseTemplate = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
const stackReads = (clients, clock) => {
    const describe = async (stack) => {
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeStacksCommand({ StackName: stack });
            return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStacks', async (limit) => {
                const [found] = (await client.send(command, limit)).Stacks ?? [];
                if (!found?.StackId || !found.StackStatus)
                    throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer to DescribeStacks names no stack');
                return toStack(found);
            });
        }
        catch (error) {
            if (isNoStack(error))
                return undefined;
            throw error;
        }
    };
    const template = async (stack) => {
        const { GetTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:GetTemplate', (limit) => client.send(command, limit));
            return answer.TemplateBody ? parseTemplate(answer.TemplateBody) : undefined;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:DescribeStackEvents', async (NextToken) => {
            const command = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
            return { page: page.StackEvents ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const event of page) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(toEvent(event));
            }
        return fresh.reverse();
    };
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && !(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(error))
                return undefined;
            throw error;
        }
    };
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:ListStackResources', async (NextToken) => {
            const command = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:ListStackResources', (limit) => client.send(command, limit));
            return { page: page.StackResourceSummaries ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const resource of page)
                yield {
                    logicalId: resource.LogicalResourceId ?? '',
                    physicalId: resource.PhysicalResourceId ?? '',
                    type: resource.ResourceType ?? '',
                    status: resource.ResourceStatus ?? '',
                };
    }
    return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};


/***/ })

};

export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsLookups: () => (/* binding */ awsLookups)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/stack-reads.js
var stack_reads = __webpack_require__(2290);
;// CONCATENATED MODULE: ./lib/adapters/aws/other-stacks.js





/** Outputs of other stacks; each stack is asked for once, and its region's stacks only to say which may be meant. */
const stackOutputs = async (clientsIn, pace, questions) => {
    const stacks = new Map();
    const stackOf = ({ stack, region }) => {
        const key = `${region ?? ''} ${stack}`;
        const asked = stacks.get(key) ?? describe(clientsIn(region), pace, stack);
        stacks.set(key, asked);
        return asked;
    };
    return Promise.all(questions.map(async (question) => {
        const stack = await stackOf(question);
        const answer = stack ? outputOf(stack, question) : await noStack(clientsIn(question.region), pace, question);
        return [question.key, answer];
    }));
};
const describe = async (clients, pace, stack) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const ask = new DescribeStacksCommand({ StackName: stack });
        return (await (0,call.call)(pace, 'cloudformation:DescribeStacks', (limit) => client.send(ask, limit))).Stacks?.[0];
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
const noStack = async (clients, pace, { stack }) => {
    const meant = (0,suggest/* nearest */.pA)(stack, await stackNames(clients, pace));
    return {
        kind: 'missing',
        sentence: `There is no stack "${stack}" in ${clients.region}.`,
        hint: meant === undefined
            ? 'Deploy it first; a stack is named `{project}-{stage}`, and a third argument names its region.'
            : `Did you mean \`${meant}\`?`,
    };
};
/** The stacks of a region, every page, if they may be listed. */
const stackNames = async (clients, pace) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const stacks = await (0,pages/* allItems */.a)('cloudformation:DescribeStacks', async (NextToken) => {
            const ask = new DescribeStacksCommand({ NextToken });
            const page = await (0,call.call)(pace, 'cloudformation:DescribeStacks', (limit) => client.send(ask, limit));
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



/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html: names in one call. */
const batch = 10;
/** Values of parameters of Systems Manager. A SecureString is never decrypted, and never answered. */
const parameterValues = async (clients, pace, questions) => {
    if (questions.length === 0)
        return [];
    const { GetParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const ssm = await clients.ssm();
    const names = questions.map(({ name }) => name);
    const batches = Array.from({ length: Math.ceil(names.length / batch) }, (_, index) => names.slice(index * batch, (index + 1) * batch));
    const pages = await Promise.all(batches.map((Names) => (0,call.call)(pace, 'ssm:GetParameters', (limit) => ssm.send(new GetParametersCommand({ Names, WithDecryption: false }), limit))));
    const found = new Map(pages.flatMap(({ Parameters = [] }) => Parameters).map((one) => [`${one.Name}${one.Selector ?? ''}`, one]));
    return Promise.all(questions.map(async ({ key, name }) => {
        const parameter = found.get(name);
        return [key, parameter ? answerOf(parameter, name) : await missing(clients, pace, name)];
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
const missing = async (clients, pace, name) => ({
    kind: 'missing',
    sentence: `There is no parameter "${name}" in ${clients.region}.`,
    hint: (0,suggest/* didYouMean */.au)(name, await namesLike(clients, pace, name)) ??
        `Create it (aws ssm put-parameter --name ${name} --type String --value …), or correct its name.`,
});
/** Names that begin alike, if they may be listed: only to say what may be meant. */
const namesLike = async (clients, pace, name) => {
    const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const ssm = await clients.ssm();
    const begin = name.slice(0, Math.max(name.lastIndexOf('/') + 1, 2));
    const ask = new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: [begin] }],
        MaxResults: 50,
    });
    try {
        const { Parameters = [] } = await (0,call.call)(pace, 'ssm:DescribeParameters', (limit) => ssm.send(ask, limit));
        return Parameters.map((one) => one.Name ?? '').sort();
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L)
            return [];
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(6857);
;// CONCATENATED MODULE: ./lib/adapters/aws/secret-arns.js



/**
 * Returns the full ARN of each secret (DescribeSecret), or why there is none: a secret that is about to be deleted would
 * be gone when the jobs start. A secret's value is never read.
 */
const secretArns = async (clients, pace, questions) => {
    if (questions.length === 0)
        return [];
    const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
    const secrets = await clients.secrets();
    const arnOf = async ({ name }) => {
        try {
            const found = await (0,call.call)(pace, 'secretsmanager:DescribeSecret', (limit) => secrets.send(new DescribeSecretCommand({ SecretId: name }), limit));
            if (found.DeletedDate)
                return doomed(name, clients.region);
            if (found.ARN)
                return { kind: 'found', value: found.ARN };
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
/** Batch could not read it any more: https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html */
const doomed = (name, region) => ({
    kind: 'missing',
    sentence: `The secret "${name}" in ${region} is about to be deleted, and can be read by nobody any more.`,
    hint: `Take the deletion back (aws secretsmanager restore-secret --secret-id ${name}), or name another secret.`,
});

;// CONCATENATED MODULE: ./lib/adapters/aws/lookups.js



/** AWS's answers, all kinds of questions side by side; `clientsIn` gives those of this run's region or another. */
const awsLookups = (clientsIn, pace) => ({
    answer: async (questions) => {
        const secrets = [];
        const parameters = [];
        const outputs = [];
        for (const question of questions)
            if (question.kind === 'secret')
                secrets.push(question);
            else if (question.kind === 'ssm-parameter')
                parameters.push(question);
            else
                outputs.push(question);
        const here = clientsIn();
        const answers = await Promise.all([
            secretArns(here, pace, secrets),
            parameterValues(here, pace, parameters),
            stackOutputs(clientsIn, pace, outputs),
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
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * The most pages of one list. The longest real ones are far below: a stack has at most 500 resources and a page of
 * changes is 1 MB (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html), a page
 * of executions holds 1,000, and an operation on 500 resources makes some thousand events, 100 a page.
 */
const mostPages = 1_000;
/**
 * Reads a list page by page until there is no further one. Throws `aws/refused` where the pages do not end: a token
 * that came before, or more than a thousand. `name` is `service:Operation`.
 */
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
/** The items of all pages. Throws as `pages` does. */
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

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6857);




/** CloudFormation says "no such stack" with a ValidationError, the same as for a dozen other mistakes. */
const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ValidationError' && /does not exist/i.test(message);
};
const lookOf = (stack) => ({
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
const eventOf = (event) => ({
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
/** The template's text as a value; the text itself when it is no JSON, and thus none of ours. */
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
/** Reads of a stack, by name or id. Each reads every page. */
const stackReads = (clients, pace) => {
    /** The stack; undefined if there is none. One that was deleted is found by its id, with status DELETE_COMPLETE. */
    const describe = async (stack) => {
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStacksCommand({ StackName: stack });
            return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStacks', async (limit) => {
                const [found] = (await client.send(ask, limit)).Stacks ?? [];
                // AWS says "no such stack" by an error, and no list of a named stack is empty.
                if (!found?.StackId || !found.StackStatus)
                    throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer to DescribeStacks names no stack');
                return lookOf(found);
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
            const ask = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:GetTemplate', (limit) => client.send(ask, limit));
            return answer.TemplateBody ? parsed(answer.TemplateBody) : undefined;
        }
        catch (error) {
            // A stack in REVIEW_IN_PROGRESS has no template yet, which is a ValidationError too.
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    /** Events newer than the known ones, oldest first. Reads pages until it meets a known one. */
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:DescribeStackEvents', async (NextToken) => {
            const ask = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
            return { page: page.StackEvents ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const event of page) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(eventOf(event));
            }
        return fresh.reverse();
    };
    /** The id of the newest event; undefined if there is none or it may not be read. */
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            // Without it events of an earlier operation would be heard as this one's.
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && !(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .WG)(error))
                return undefined;
            throw error;
        }
    };
    /** Whether one of the newest events bears this ClientRequestToken. */
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:ListStackResources', async (NextToken) => {
            const ask = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:ListStackResources', (limit) => client.send(ask, limit));
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

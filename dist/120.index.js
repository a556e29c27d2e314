export const id = 120;
export const ids = [120];
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
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const ask = new DescribeStacksCommand({ StackName: stack });
        return (await (0,call.call)(pace, 'cloudformation:DescribeStacks', () => client.send(ask))).Stacks?.[0];
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
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    const names = [];
    let NextToken;
    try {
        do {
            const ask = new DescribeStacksCommand({ NextToken });
            const page = await (0,call.call)(pace, 'cloudformation:DescribeStacks', () => client.send(ask));
            names.push(...(page.Stacks ?? []).map((one) => one.StackName ?? ''));
            NextToken = page.NextToken;
        } while (NextToken);
    }
    catch (error) {
        if (!(error instanceof refused/* Refused */.L))
            throw error;
    }
    return names.sort();
};

;// CONCATENATED MODULE: ./lib/adapters/aws/parameters.js



/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html: names in one call. */
const batch = 10;
/** Values of parameters of Systems Manager. A SecureString is never decrypted, and never answered. */
const parameterValues = async (clients, pace, questions) => {
    if (questions.length === 0)
        return [];
    const { GetParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const ssm = await clients.ssm();
    const names = questions.map(({ name }) => name);
    const batches = Array.from({ length: Math.ceil(names.length / batch) }, (_, index) => names.slice(index * batch, (index + 1) * batch));
    const pages = await Promise.all(batches.map((Names) => (0,call.call)(pace, 'ssm:GetParameters', () => ssm.send(new GetParametersCommand({ Names, WithDecryption: false })))));
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
    const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const ssm = await clients.ssm();
    const begin = name.slice(0, Math.max(name.lastIndexOf('/') + 1, 2));
    const ask = new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: [begin] }],
        MaxResults: 50,
    });
    try {
        const { Parameters = [] } = await (0,call.call)(pace, 'ssm:DescribeParameters', () => ssm.send(ask));
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



/** Full ARNs of secrets (DescribeSecret). A secret's value is never read. */
const secretArns = async (clients, pace, questions) => {
    if (questions.length === 0)
        return [];
    const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
    const secrets = await clients.secrets();
    const arnOf = async ({ name }) => {
        try {
            const found = await (0,call.call)(pace, 'secretsmanager:DescribeSecret', () => secrets.send(new DescribeSecretCommand({ SecretId: name })));
            if (found.ARN && !found.DeletedDate)
                return { kind: 'found', value: found.ARN };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L) || (0,refusals/* errorOf */.Mz)(error.cause).name !== 'ResourceNotFoundException')
                throw error;
        }
        return {
            kind: 'missing',
            sentence: `There is no secret named "${name}" in ${clients.region}, or it is about to be deleted.`,
            hint: `Create it (aws secretsmanager create-secret --name ${name} --secret-string file://…), or correct its name.`,
        };
    };
    return Promise.all(questions.map(async (question) => [question.key, await arnOf(question)]));
};

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

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);



/** CloudFormation says "no such stack" with a ValidationError, the same as for a dozen other mistakes. */
const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
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
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStacksCommand({ StackName: stack });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStacks', () => client.send(ask));
            const found = answer.Stacks?.[0];
            return found && lookOf(found);
        }
        catch (error) {
            if (isNoStack(error))
                return undefined;
            throw error;
        }
    };
    const template = async (stack) => {
        const { GetTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:GetTemplate', () => client.send(ask));
            return answer.TemplateBody ? parsed(answer.TemplateBody) : undefined;
        }
        catch (error) {
            // A stack in REVIEW_IN_PROGRESS has no template yet, which is a ValidationError too.
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    /** Events newer than the known ones, oldest first. Reads pages until it meets a known one. */
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        let NextToken;
        do {
            const ask = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
            for (const event of page.StackEvents ?? []) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(eventOf(event));
            }
            NextToken = page.NextToken;
        } while (NextToken);
        return fresh.reverse();
    };
    /** The id of the newest event; undefined if there is none or it may not be read. */
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
                return undefined;
            throw error;
        }
    };
    /** Whether one of the newest events bears this ClientRequestToken. */
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        let NextToken;
        do {
            const ask = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:ListStackResources', () => client.send(ask));
            for (const resource of page.StackResourceSummaries ?? [])
                yield {
                    logicalId: resource.LogicalResourceId ?? '',
                    physicalId: resource.PhysicalResourceId ?? '',
                    type: resource.ResourceType ?? '',
                    status: resource.ResourceStatus ?? '',
                };
            NextToken = page.NextToken;
        } while (NextToken);
    }
    return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};


/***/ })

};

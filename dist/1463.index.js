export const id = 1463;
export const ids = [1463];
export const modules = {

/***/ 75874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tellingStates),
/* harmony export */   z: () => (/* binding */ tellOf)
/* harmony export */ });
/* harmony import */ var _before_failing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55101);
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57481);
/* harmony import */ var _places_table_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83260);



const tellOf = (index) => `Tell${index + 1}`;
const longestSubject = 100;
const messageText = (job, { stack, stage, consoleHost }) => {
    const show = (command) => `'${command} --stage ${stage} --execution ' & $x.Name`;
    return `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJsonata */ .u)(`(
$x:=$states.context.Execution;
$r:=$split($x.Id, ':')[3];
$join(['The run ' & $x.Name & ' of the job ${job} (${stack}) failed for good: ' & $failed.error & '.', '', $failed.cause, '',
'Show it: ' & ${show('runs')}, 'Its log: ' & ${show('logs')},
'Console: https://' & $r & '.${consoleHost}/states/home?region=' & $r & '#/v2/executions/details/' & $x.Id], '\\n')
)`)} %}`;
};
const tellingStates = (states, job, alarms) => {
    if (alarms === undefined)
        return states;
    const last = 'FailedAndTold';
    const tells = alarms.topics.map((_, index) => {
        const next = { Output: {}, Next: index + 1 < alarms.topics.length ? tellOf(index + 1) : last };
        return [
            tellOf(index),
            {
                Type: 'Task',
                Resource: '${Publish}',
                Arguments: {
                    TopicArn: `\${${tellOf(index)}}`,
                    Subject: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJsonata */ .u)(`$substring('${job} failed: ' & $failed.error & ' (${alarms.stack})', 0, ${longestSubject})`)} %}`,
                    Message: messageText(job, alarms),
                },
                Retry: [_places_table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .patience */ ._L],
                Catch: [{ ErrorEquals: ['States.ALL'], ...next }],
                ...next,
            },
        ];
    });
    return { ...(0,_before_failing_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeFailing */ .m)(states, tellOf(0), last), ...Object.fromEntries(tells) };
};


/***/ }),

/***/ 62058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ alarmContributions),
/* harmony export */   Ks: () => (/* binding */ alarmStatements),
/* harmony export */   PA: () => (/* binding */ alarmCalls),
/* harmony export */   rb: () => (/* binding */ runAlarmsOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66154);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23933);
/* harmony import */ var _events_parts_event_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56408);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99155);
/* harmony import */ var _alarm_states_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75874);








const consoleHosts = [
    ['cn-', 'console.amazonaws.cn'],
    ['us-gov-', 'console.amazonaws-us-gov.com'],
];
const consoleHost = (region = '') => consoleHosts.find(([begins]) => region.startsWith(begins))?.[1] ?? 'console.aws.amazon.com';
const runAlarmsOf = ({ alarms = [] }, job) => {
    const topics = alarms.flatMap(({ snsTopicName, snsTopicArn }) => {
        const text = (snsTopicName ?? snsTopicArn);
        const own = (0,_events_parts_event_source_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceOf */ .KU)(text, job.neighbours);
        if (own === undefined)
            return job.stage.preview ? [] : [(0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionOf */ .ez)(text)];
        return own.borrowed ? [] : [own.params.arn];
    });
    const each = [...new Map(topics.map((topic) => [(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(topic), topic])).values()];
    const { stack, stage } = job.stage;
    return each.length === 0 ? undefined : { topics: each, stack, stage, consoleHost: consoleHost(job.region) };
};
const alarmCalls = ({ topics }) => ({
    Publish: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('arn:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .partition */ .jB, ':states:::sns:publish'),
    ...Object.fromEntries(topics.map((topic, index) => [(0,_alarm_states_js__WEBPACK_IMPORTED_MODULE_6__/* .tellOf */ .z)(index), topic])),
});
const alarmStatements = ({ topics }) => [(0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_7__/* .allow */ .c)(['sns:Publish'], [...topics])];
const endOfExecution = { source: ['aws.states'], 'detail-type': ['Step Functions Execution Status Change'] };
const untoldEnds = (job, isReplaced) => ({
    ...endOfExecution,
    detail: {
        stateMachineArn: [(0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .stateMachineArn */ .w4)(job)],
        $or: [
            { status: isReplaced ? ['TIMED_OUT'] : ['ABORTED', 'TIMED_OUT'] },
            { status: ['FAILED'], error: [{ prefix: 'States.' }] },
        ],
    },
});
const untoldMessage = (job, { stack, stage }) => ({
    InputPathsMap: { arn: '$.detail.executionArn', name: '$.detail.name', status: '$.detail.status' },
    InputTemplate: `"The run <name> of the job ${job} (${stack}) did not end by itself: <status>. Show it: runs --stage ${stage} --execution <name>. Its log: logs --stage ${stage} --execution <name>. Execution: <arn>"`,
});
const alarmContributions = (job, alarms, isReplaced) => {
    const publisher = (0,_cloudformation_role_js__WEBPACK_IMPORTED_MODULE_2__/* .role */ .J)({
        id: job.id('FailureAlarmRole'),
        path: job.stage.rolePath,
        service: 'events.amazonaws.com',
        sourcePattern: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .arn */ .Cm)('events', 'rule/*'),
        statements: alarmStatements(alarms),
        from: job.path,
        metadata: job.metadata,
    });
    return [
        publisher,
        {
            kind: 'resource',
            id: job.id('FailureAlarmRule'),
            from: job.path,
            tags: 'in-place',
            holdsData: 'no',
            body: {
                Type: 'AWS::Events::Rule',
                Metadata: job.metadata,
                Properties: {
                    State: 'ENABLED',
                    EventPattern: untoldEnds(job, isReplaced),
                    Targets: alarms.topics.map((topic, index) => ({
                        Id: `topic${index + 1}`,
                        Arn: topic,
                        RoleArn: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .getAtt */ .CN)(publisher.id, 'Arn'),
                        InputTransformer: untoldMessage(job.name, alarms),
                    })),
                },
            },
        },
    ];
};


/***/ }),

/***/ 55101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ beforeFailing)
/* harmony export */ });
const beforeFailing = (states, first, last) => ({
    ...Object.fromEntries(Object.entries(states).map(([name, state]) => [
        name,
        state.Type === 'Fail'
            ? {
                Type: 'Pass',
                Assign: { failed: { error: state.Error, cause: state.Cause } },
                Output: {},
                Next: first,
            }
            : state,
    ])),
    [last]: { Type: 'Fail', Error: '{% $failed.error %}', Cause: '{% $failed.cause %}' },
});


/***/ }),

/***/ 51040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   J9: () => (/* binding */ chainCalls),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   Wk: () => (/* binding */ chainStatements),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   n$: () => (/* binding */ followersOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);



const endings = ['onSuccess', 'onFailure'];
const followersOf = (properties, ending) => {
    const names = properties[ending];
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
};
const chainOf = (properties, { neighbours, stage, previewEvents }) => {
    if (stage.preview && previewEvents === 'none')
        return undefined;
    const started = (ending) => (properties[ending] ?? [])
        .filter((job) => neighbours.get(job)?.properties.paused !== true)
        .map((job) => ({ job, stateMachine: (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .stateMachineArn */ .w4)({ name: job, stage }) }));
    const chain = { onSuccess: started('onSuccess'), onFailure: started('onFailure'), stack: stage.stack };
    return chain.onSuccess.length + chain.onFailure.length === 0 ? undefined : chain;
};
const startOf = (ending, index) => `${ending === 'onSuccess' ? 'OnSuccess' : 'OnFailure'}${index + 1}`;
const chainCalls = (chain) => ({
    StartExecution: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB, ':states:::aws-sdk:sfn:startExecution'),
    ...Object.fromEntries(endings.flatMap((ending) => chain[ending].map(({ stateMachine }, index) => [startOf(ending, index), stateMachine]))),
});
const chainStatements = (chain) => {
    const machines = new Map(endings.flatMap((ending) => chain[ending]).map((one) => [one.job, one.stateMachine]));
    return [(0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .c)(['states:StartExecution'], [...machines.values()])];
};


/***/ }),

/***/ 73107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ mostInfrastructureRetries),
/* harmony export */   Bk: () => (/* binding */ recoverStates),
/* harmony export */   Hi: () => (/* binding */ infrastructureWords),
/* harmony export */   UX: () => (/* binding */ recoverState),
/* harmony export */   VD: () => (/* binding */ passingPull),
/* harmony export */   Wf: () => (/* binding */ infrastructureVariable),
/* harmony export */   hN: () => (/* binding */ infrastructureVariables),
/* harmony export */   i8: () => (/* binding */ toRecover)
/* harmony export */ });
/* unused harmony export freeRetries */
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57481);

const recoverState = 'Recover';
const freeRetries = 2;
const mostInfrastructureRetries = 50;
const recoverSeconds = 30;
const infrastructureVariable = { Name: 'STP_INFRASTRUCTURE_ATTEMPT', Value: '{% $string($infra) %}' };
const passingPull = '/too ?many ?requests|rate ?(exceeded|limit)|throttl|time ?out|context (canceled|deadline)/i';
const infrastructureVariables = (retries) => retries === 0 ? { infra: 0 } : { infra: 0, free: 0 };
const toRecover = (retries) => ({
    Condition: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(retries === 0
        ? `$failure.free and $infra < ${freeRetries}`
        : `$failure.free and $free < ${freeRetries} or $failure.class in ['spot', 'host-lost'] and $infra - $free < ${retries}`)} %}`,
    Next: recoverState,
});
const recoverStates = (retries, assign) => ({
    [recoverState]: {
        Type: 'Wait',
        Seconds: `{% ${recoverSeconds} * ($infra + 1) %}`,
        Assign: {
            infra: '{% $infra + 1 %}',
            ...(retries === 0
                ? {}
                : { free: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(`$free + ($failure.free and $free < ${freeRetries} ? 1 : 0)`)} %}` }),
            ...assign,
        },
        Next: 'Run',
    },
});
const infrastructureWords = (0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)("($infra > 0 ? ', after ' & $infra & ($infra = 1 ? ' infrastructure retry,' : ' infrastructure retries,'))");


/***/ }),

/***/ 27918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeStatements),
/* harmony export */   r: () => (/* binding */ placeCalls)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56715);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);




const sdkCalls = {
    UpdateItem: 'dynamodb:updateItem',
    TransactWriteItems: 'dynamodb:transactWriteItems',
    GetItem: 'dynamodb:getItem',
    PutItem: 'dynamodb:putItem',
    Query: 'dynamodb:query',
    DeleteItem: 'dynamodb:deleteItem',
    DescribeExecution: 'sfn:describeExecution',
    StartExecution: 'sfn:startExecution',
    StopExecution: 'sfn:stopExecution',
    ListJobs: 'batch:listJobs',
    DescribeJobQueues: 'batch:describeJobQueues',
};
const always = ['UpdateItem', 'GetItem', 'DescribeExecution', 'ListJobs', 'DescribeJobQueues'];
const more = {
    skip: [],
    queue: ['TransactWriteItems', 'PutItem', 'Query', 'DeleteItem', 'StartExecution'],
    replace: ['StopExecution', 'StartExecution'],
};
const placeCalls = ({ whenTaken }) => ({
    RunsTable: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .runsTableId */ .wl),
    ...Object.fromEntries([...always, ...more[whenTaken]].map((name) => [
        name,
        (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB, ':states:::aws-sdk:', sdkCalls[name]),
    ])),
});
const placeStatements = (job, { whenTaken }) => {
    const entries = ['UpdateItem', 'GetItem', ...(whenTaken === 'queue' ? ['PutItem', 'DeleteItem', 'Query'] : [])];
    return [
        (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .c)(entries.map((name) => `dynamodb:${name}`), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .runsTableId */ .wl, 'Arn'), { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [job.name] } }),
        (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .c)(['states:DescribeExecution', ...(whenTaken === 'replace' ? ['states:StopExecution'] : [])], (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .executionsArn */ .pC)(job)),
        ...(whenTaken === 'skip' ? [] : [(0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .c)(['states:StartExecution'], (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .stateMachineArn */ .w4)(job))]),
        (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .c)(['batch:ListJobs', 'batch:DescribeJobQueues'], '*'),
    ];
};


/***/ }),

/***/ 83260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Nq: () => (/* binding */ forgotten),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   fg: () => (/* binding */ expires),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57481);

const table = '${RunsTable}';
const entrySeconds = 34_560_000;
const expires = { N: `{% $string($floor($millis() / 1000) + ${entrySeconds}) %}` };
const keyOf = (entry) => ({ job: { S: '{% $place.job %}' }, entry: { S: entry } });
const refused = ['DynamoDb.ConditionalCheckFailedException', 'DynamoDb.TransactionCanceledException'];
const forgotten = 'Sfn.ExecutionDoesNotExistException';
const patience = {
    ErrorEquals: ['States.TaskFailed', 'States.Timeout'],
    IntervalSeconds: 2,
    MaxAttempts: 12,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
};
const retry = [{ ErrorEquals: [...refused, forgotten], MaxAttempts: 0 }, patience];
const unanswered = {
    ErrorEquals: ['States.ALL'],
    Assign: {
        trouble: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)("$states.errorOutput.Error & ': ' & $substring($states.errorOutput.Cause & '', 0, 500)")} %}`,
    },
    Output: {},
    Next: 'NoPlace',
};
const asking = (executionArn, since, next) => ({
    Type: 'Task',
    Resource: '${DescribeExecution}',
    Arguments: { ExecutionArn: executionArn },
    Retry: retry,
    Catch: [
        { ErrorEquals: [forgotten], Output: { running: `{% ${since} > $fromMillis($millis() - 86400000) %}` }, Next: next },
        unanswered,
    ],
    Output: { running: "{% $states.result.Status = 'RUNNING' %}" },
    Next: next,
});


/***/ }),

/***/ 35641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ ownTurn),
/* harmony export */   HC: () => (/* binding */ waitForPlaceState),
/* harmony export */   et: () => (/* binding */ waitStates),
/* harmony export */   qA: () => (/* binding */ turnStates),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56715);
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57481);
/* harmony import */ var _table_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83260);



const ownTurn = `{% '${_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingPrefix */ .UL}' & $place.turn %}`;
const firstWait = 15;
const longest = { next: 60, other: 300 };
const waitsOfExecution = 250;
const waitForPlaceState = 'WaitForPlace';
const nextName = "$substring($hash($place.arn, 'SHA-256'), 0, 32)";
const turnStates = () => ({
    Enqueue: {
        Type: 'Task',
        Resource: '${PutItem}',
        Arguments: { TableName: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp, Item: { ...(0,_table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ownTurn), arn: { S: '{% $place.arn %}' }, expires: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .expires */ .fg } },
        Retry: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5,
        Catch: [_table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj],
        Output: {},
        Next: 'LookAhead',
    },
    LookAhead: {
        Type: 'Task',
        Resource: '${Query}',
        Arguments: {
            TableName: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp,
            KeyConditionExpression: 'job = :job AND begins_with(entry, :waiting)',
            ExpressionAttributeValues: { ':job': { S: '{% $place.job %}' }, ':waiting': { S: _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingPrefix */ .UL } },
            Limit: 1,
            ConsistentRead: true,
        },
        Retry: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5,
        Catch: [_table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj],
        Assign: {
            ahead: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_2__/* .compactJsonata */ .u)(`$states.result.Count = 0 ? {} : {
'entry': $states.result.Items[0].entry.S,
'arn': $states.result.Items[0].arn.S
}`)} %}`,
        },
        Output: {},
        Next: 'IsNext',
    },
    IsNext: {
        Type: 'Choice',
        Choices: [
            {
                Condition: `{% $ahead.entry = '${_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingPrefix */ .UL}' & $place.turn %}`,
                Assign: { longest: longest.next },
                Next: 'TakePlace',
            },
            { Condition: '{% $not($exists($ahead.entry)) %}', Next: 'Enqueue' },
        ],
        Assign: { longest: longest.other },
        Default: 'AskAhead',
    },
    AskAhead: (0,_table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)('{% $ahead.arn %}', `$substring($ahead.entry, ${_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingPrefix */ .UL.length})`, 'IsAheadAlive'),
    IsAheadAlive: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $states.input.running %}', Output: {}, Next: 'MayWait' }],
        Output: {},
        Default: 'DropAhead',
    },
    DropAhead: {
        Type: 'Task',
        Resource: '${DeleteItem}',
        Arguments: {
            TableName: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp,
            Key: (0,_table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)('{% $ahead.entry %}'),
            ConditionExpression: 'arn = :arn',
            ExpressionAttributeValues: { ':arn': { S: '{% $ahead.arn %}' } },
        },
        Retry: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5,
        Catch: [{ ErrorEquals: _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5, Output: {}, Next: 'LookAhead' }, _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj],
        Output: {},
        Next: 'LookAhead',
    },
});
const waitStates = (again) => ({
    MayWait: {
        Type: 'Choice',
        Choices: [{ Condition: `{% $waits >= ${waitsOfExecution} %}`, Next: 'GoOn' }],
        Default: waitForPlaceState,
    },
    [waitForPlaceState]: {
        Type: 'Wait',
        Seconds: `{% $min([$longest, ${firstWait} * $power(2, $min([$waits, 5]))]) %}`,
        Assign: { waits: '{% $waits + 1 %}' },
        Next: again,
    },
    GoOn: {
        Type: 'Task',
        Resource: '${StartExecution}',
        Arguments: {
            StateMachineArn: '{% $states.context.StateMachine.Id %}',
            Name: `{% ${nextName} %}`,
            Input: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_2__/* .compactJsonata */ .u)(`$string($merge([
{'triggerEvent': $run.event, 'jobName': $run.name, 'turn': $place.turn},
$run.uri ? {'eventUri': $run.uri} : {}
]))`)} %}`,
        },
        Retry: [{ ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'], MaxAttempts: 0 }, ..._table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5],
        Catch: [
            {
                ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'],
                Output: { continuedBy: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_2__/* .compactJsonata */ .u)(`$replace($place.arn, /[^:]+$/, ${nextName})`)} %}` },
                Next: 'Done',
            },
            _table_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj,
        ],
        Output: { continuedBy: '{% $states.result.ExecutionArn %}' },
        Next: 'Done',
    },
});


/***/ }),

/***/ 30467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stateMachineRole),
/* harmony export */   E: () => (/* binding */ stateMachineRoleId)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66154);
/* harmony import */ var _shared_queue_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98401);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
/* harmony import */ var _places_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27918);






const stateMachineRoleId = (job) => job.id('StateMachineRole');
const stateMachineRole = (job, queue, places, more = []) => {
    const jobs = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('batch', 'job/*');
    const own = (0,_cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__/* .role */ .J)({
        id: stateMachineRoleId(job),
        path: job.stage.rolePath,
        service: 'states.amazonaws.com',
        policyName: 'run',
        statements: [
            (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .c)(['batch:SubmitJob'], [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)((0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .jobDefinitionArn */ .Q3)(job), ':*'), queue]),
            (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .c)(['batch:TagResource'], jobs),
            (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .c)(['batch:TerminateJob'], jobs, {
                StringEquals: { [`aws:ResourceTag/${_address_js__WEBPACK_IMPORTED_MODULE_3__/* .machineTag */ .w2}`]: (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMachineName */ .OI)(job) },
            }),
            (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .c)(['batch:DescribeJobs'], '*'),
            (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_5__/* .allow */ .c)(['events:PutTargets', 'events:PutRule', 'events:DescribeRule'], (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('events', 'rule/StepFunctionsGetEventsForBatchJobsRule')),
            ...(places === undefined ? [] : (0,_places_role_js__WEBPACK_IMPORTED_MODULE_4__/* .placeStatements */ .c)(job, places)),
            ...more,
        ],
        from: job.path,
        metadata: job.metadata,
    });
    return { ...own, open: [...(own.open ?? []), _shared_queue_access_js__WEBPACK_IMPORTED_MODULE_2__/* .submittedTo */ .d] };
};


/***/ }),

/***/ 91463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bK: () => (/* binding */ attemptState),
  wd: () => (/* binding */ largestMultiplier),
  _s: () => (/* binding */ longestWait),
  iv: () => (/* binding */ stateMachineContributions)
});

// UNUSED EXPORTS: stateMachineDefinition

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/job/address.js
var address = __webpack_require__(99155);
// EXTERNAL MODULE: ./lib/job/alarms/alarm-states.js
var alarm_states = __webpack_require__(75874);
// EXTERNAL MODULE: ./lib/job/alarms/run-alarms.js
var run_alarms = __webpack_require__(62058);
// EXTERNAL MODULE: ./lib/job/chain/chain.js
var chain_chain = __webpack_require__(51040);
// EXTERNAL MODULE: ./lib/job/before-failing.js
var before_failing = __webpack_require__(55101);
// EXTERNAL MODULE: ./lib/job/jsonata.js
var jsonata = __webpack_require__(57481);
// EXTERNAL MODULE: ./lib/job/places/table-calls.js
var table_calls = __webpack_require__(83260);
// EXTERNAL MODULE: ./lib/job/chain/job-ended.js
var job_ended = __webpack_require__(19695);
;// CONCATENATED MODULE: ./lib/job/chain/chain-states.js





const alreadyStarted = 'Sfn.ExecutionAlreadyExistsException';
const input = '{% $states.input %}';
const unstarted = (job) => `'${job} was not started: ' & $states.errorOutput.Error & ': ' & $substring($states.errorOutput.Cause & '', 0, 300)`;
const firstOf = { onSuccess: 'OnSuccess', onFailure: 'OnFailure' };
const startStates = (chain, ending, assigned, next) => {
    const jobs = chain[ending];
    const nameAfter = (index) => (index < jobs.length ? (0,chain_chain/* startOf */.GH)(ending, index) : next);
    const starts = jobs.map(({ job }, index) => {
        const name = (0,chain_chain/* startOf */.GH)(ending, index);
        const after = { Output: input, Next: nameAfter(index + 1) };
        const noted = ending === 'onSuccess'
            ? { unstarted: `{% ${(0,jsonata/* compactJsonata */.u)(`$unstarted & '; ' & ${unstarted(job)}`)} %}` }
            : {
                failed: `{% ${(0,jsonata/* compactJsonata */.u)(`$merge([$failed, {'cause': $failed.cause & '; ' & ${unstarted(job)}}])`)} %}`,
            };
        return [
            name,
            {
                Type: 'Task',
                Resource: '${StartExecution}',
                Arguments: { StateMachineArn: `\${${name}}`, Name: '{% $follow.name %}', Input: (0,job_ended/* inputOfFollower */.Sc)(job) },
                Retry: [{ ErrorEquals: [alreadyStarted], MaxAttempts: 0 }, table_calls/* patience */._L],
                Catch: [
                    { ErrorEquals: [alreadyStarted], ...after },
                    { ErrorEquals: ['States.ALL'], Assign: noted, ...after },
                ],
                ...after,
            },
        ];
    });
    return { [firstOf[ending]]: { Type: 'Pass', Assign: assigned, Next: nameAfter(0) }, ...Object.fromEntries(starts) };
};
const withSuccess = (states, chain, follow) => {
    const { ReturnPlace, Run, ...others } = states;
    const { End: _, ...run } = Run;
    const onSuccess = { Next: firstOf.onSuccess };
    const placed = ReturnPlace && {
        ReturnPlace: {
            ...ReturnPlace,
            Catch: ReturnPlace.Catch.map((one) => ({ ...one, ...onSuccess })),
            ...onSuccess,
        },
    };
    return {
        ...others,
        Run: placed ? Run : { ...run, ...onSuccess },
        ...placed,
        ...startStates(chain, 'onSuccess', { follow, unstarted: "{% '' %}" }, 'AreAllStarted'),
        AreAllStarted: {
            Type: 'Choice',
            Choices: [{ Condition: "{% $unstarted != '' %}", Next: 'NotChained' }],
            Default: 'Done',
        },
        NotChained: {
            Type: 'Fail',
            Error: 'not-chained',
            Cause: "{% 'The job succeeded, and one after it did not begin: ' & $substring($unstarted, 2) %}",
        },
        Done: { Type: 'Succeed' },
    };
};
const withFailure = (states, chain, follow) => ({
    ...(0,before_failing/* beforeFailing */.m)(states, firstOf.onFailure, 'Failed'),
    ...startStates(chain, 'onFailure', { follow }, 'Failed'),
});
const chainedStates = (states, job, spills, chain) => {
    if (chain === undefined)
        return states;
    const follow = (ending) => (0,job_ended/* followExpression */.aP)(job, chain, ending, spills);
    const failing = chain.onFailure.length > 0 ? withFailure(states, chain, follow('onFailure')) : states;
    return chain.onSuccess.length > 0 ? withSuccess(failing, chain, follow('onSuccess')) : failing;
};

// EXTERNAL MODULE: ./lib/packaging/restored-event.js
var restored_event = __webpack_require__(81120);
// EXTERNAL MODULE: ./lib/job/infrastructure-retries.js
var infrastructure_retries = __webpack_require__(73107);
;// CONCATENATED MODULE: ./lib/job/failure.js



const failureClasses = (/* unused pure expression or super */ null && ([
    'payload',
    'spot',
    'host-lost',
    'timeout',
    'out-of-memory',
    'image-pull',
    'never-placed',
    'stopped',
    'exit-code',
    'submission',
    'unknown',
    'no-place',
    'not-chained',
]));
const finalClasses = ['payload', 'stopped'];
const retryableCondition = (retryOnOutOfMemory = true) => {
    const classes = retryOnOutOfMemory ? finalClasses : [...finalClasses, 'out-of-memory'];
    return `$not($failure.class in [${classes.map((one) => `'${one}'`).join()}])`;
};
const neverPlacedFailure = (seconds) => ({
    class: 'never-placed',
    says: `not done in ${seconds} seconds, queue included`,
});
const reasons = String.raw `/"((?:Status)?Reason)":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;
const groupsOfLast = (matches) => `${matches}[-1].groups`;
const groupsOfLastMatch = (expression) => groupsOfLast(`$match($c, ${expression})`);
const fargateClasses = `$h(/Spot Task was interrupted/) ? 'spot' :
$h(/maintenance on the underlying|provisioning to complete/) ? 'host-lost' :
$h(/Capacity is unavailable/) ? 'never-placed' :
`;
const failureExpression = (spot, spills, onDemand, fargate = false) => {
    const signals = onDemand === undefined ? '' : ` and $not(${onDemand})`;
    const host = spot && onDemand !== undefined ? `(${onDemand} ? 'host-lost' : 'spot')` : `'${spot ? 'spot' : 'host-lost'}'`;
    return (0,jsonata/* compactJsonata */.u)(String.raw `{%(
$e:=$states.errorOutput;
$c:=$e.Cause & '';
$m:=$match($c, ${reasons});
$t:=${groupsOfLast("$m[groups[0] != 'Reason']")}[1];
$o:=${groupsOfLast("$m[groups[0] = 'Reason']")}[1];
$x:=${groupsOfLastMatch(String.raw `/"ExitCode":\s*(\d{1,9})\D/`)}[0];
$j:=${groupsOfLastMatch(String.raw `/"JobId":\s*"([\w:-]{1,90})"/`)}[0];
$r:=$t & ($t and $o ? ': ') & $o;
$r:=$r != '' or $contains($c, /^\s*\{/) ? $replace($r, '\\"', '"') : $c;
$h:=function($p) { $contains($r, $p) };
$l:=$h(/^Host EC2/);
$k:=
$h(/Container Overrides length|Job size must be/) ? 'payload' :
$l ? ${host} :
${fargate ? fargateClasses : ''}$h('exceeded timeout') ? 'timeout' :
$h('OutOfMemory') ? 'out-of-memory' :
$h('CannotPull') ? 'image-pull' :
$h(/MISCONFIGURATION|CAPACITY:/) ? 'never-placed' :
$contains($c, /"Is(Cancelled|Terminated)":\s*true/) or $contains($t, /terminat|cancel/i) ? 'stopped' :
${spot ? `$x in ['137', '143']${signals} ? 'spot' :\n` : ''}${spills ? `$x = '${restored_event/* lostEventExit */.R}' and $run.uri ? 'payload' :\n` : ''}$x > '0' ? 'exit-code' :
$contains($e.Error, /^Batch|Permiss/) ? 'submission' : 'unknown';
{'class': $k,
'free': $t and $not($contains($c, /"StartedAt":\s*[1-9]/)) and ($l or $k = 'image-pull' and $h(${infrastructure_retries/* passingPull */.VD})),
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($x ? '; exit code ' & $x) & ($j ? '; job ' & $j)}
)%}`);
};

;// CONCATENATED MODULE: ./lib/job/machine-input.js

const wrapped = "$type($i) = 'object' and $type($i.triggerEvent) = 'string' and $exists($i.jobName) = ($type($i.jobName) = 'string')";
const inputExpression = (spills) => (0,jsonata/* compactJsonata */.u)(`{%(
$i:=$states.input;
$w:=${wrapped};
$n:=$w and $i.jobName ? $i.jobName : $states.context.Execution.Name;
$n:=$replace($replace($n, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, '');
{'event': $w ? $i.triggerEvent : $string($i), 'name': $substring($n = '' ? 'job' : $n, 0, 128)${spills ? ", 'uri': $w and $type($i.eventUri) = 'string' ? $i.eventUri" : ''}}
)%}`);

// EXTERNAL MODULE: ./lib/stage/runs-table.js
var runs_table = __webpack_require__(56715);
;// CONCATENATED MODULE: ./lib/job/spot-fallback.js

const onDemandQueue = '${OnDemandQueue}';
const fallbackVariables = { queue: '${JobQueue}', onDemandQueue, reclaimed: false };
const reclaimedVariable = {
    reclaimed: "{% $reclaimed or $failure.class = 'spot' %}",
};
const isOnDemand = (attempts) => (0,jsonata/* compactJsonata */.u)(`$attempt = ${attempts} and $reclaimed`);
const queueExpression = (attempts) => `{% ${(0,jsonata/* compactJsonata */.u)(`${isOnDemand(attempts)} ? $onDemandQueue : $queue`)} %}`;

// EXTERNAL MODULE: ./lib/job/places/turn.js
var turn = __webpack_require__(35641);
;// CONCATENATED MODULE: ./lib/job/places/places.js





const settleSeconds = 15;
const nameOfJobs = (0,jsonata/* compactJsonata */.u)("$substring($run.name, 0, 115) & '-' & $substring($hash($states.context.Execution.Id, 'SHA-256'), 0, 12)");
const placeVariables = (job) => ({
    waits: 0,
    longest: turn/* longest */.xS.next,
    place: `{% ${(0,jsonata/* compactJsonata */.u)(`(
$x:=$states.context.Execution;
$i:=$states.input;
{'job': '${job}', 'key': '${runs_table/* runPrefix */.cK}' & $x.Name, 'arn': $x.Id, 'since': $x.StartTime,
'turn': $type($i) = 'object' and $type($i.turn) = 'string' ? $i.turn : $x.StartTime & '#' & $x.Name}
)`)} %}`,
});
const firstState = ({ whenTaken }) => whenTaken === 'queue' ? 'Enqueue' : 'TakePlace';
const taking = (count, fallsBack) => ({
    TableName: table_calls/* table */.tp,
    Key: (0,table_calls/* keyOf */.TN)(runs_table/* placesEntry */.lP),
    UpdateExpression: 'SET #run = :run, expires = :expires ADD held :one',
    ConditionExpression: 'attribute_not_exists(#run) AND (attribute_not_exists(held) OR held < :count)',
    ExpressionAttributeNames: { '#run': '{% $place.key %}' },
    ExpressionAttributeValues: {
        ':run': {
            M: {
                arn: { S: '{% $place.arn %}' },
                since: { S: '{% $place.since %}' },
                jobs: { S: `{% ${nameOfJobs} %}` },
                queue: { S: '${JobQueue}' },
                ...(fallsBack ? { also: { S: onDemandQueue } } : {}),
            },
        },
        ':expires': table_calls/* expires */.fg,
        ':one': { N: '1' },
        ':count': { N: `${count}` },
    },
});
const returning = (run) => ({
    Type: 'Task',
    Resource: '${UpdateItem}',
    Arguments: {
        TableName: table_calls/* table */.tp,
        Key: (0,table_calls/* keyOf */.TN)(runs_table/* placesEntry */.lP),
        UpdateExpression: 'REMOVE #run ADD held :less',
        ConditionExpression: '#run.arn = :arn',
        ExpressionAttributeNames: { '#run': `{% $${run}.key %}` },
        ExpressionAttributeValues: { ':less': { N: '-1' }, ':arn': { S: `{% $${run}.arn %}` } },
    },
    Retry: table_calls/* retry */.L5,
});
const takePlace = ({ whenTaken, count }, fallsBack) => ({
    Type: 'Task',
    ...(whenTaken === 'queue'
        ? {
            Resource: '${TransactWriteItems}',
            Arguments: {
                TransactItems: [{ Update: taking(count, fallsBack) }, { Delete: { TableName: table_calls/* table */.tp, Key: (0,table_calls/* keyOf */.TN)(turn/* ownTurn */.Ap) } }],
            },
        }
        : { Resource: '${UpdateItem}', Arguments: taking(count, fallsBack) }),
    Retry: table_calls/* retry */.L5,
    Catch: [{ ErrorEquals: table_calls/* refused */.J5, Output: {}, Next: 'ReadPlaces' }, table_calls/* unanswered */.bj],
    Output: {},
    Next: 'Run',
});
const whenOwned = {
    skip: {
        running: 'IsEveryOwnerAsked',
        busy: 'IsEveryOwnerAsked',
        states: () => ({
            IsEveryOwnerAsked: {
                Type: 'Choice',
                Choices: [
                    {
                        Condition: '{% $asked + 1 < $count($owners) %}',
                        Assign: { asked: '{% $asked + 1 %}', owner: '{% $owners[$asked + 1] %}' },
                        Output: {},
                        Next: 'AskOwner',
                    },
                ],
                Output: {},
                Default: 'Skipped',
            },
            Skipped: { Type: 'Pass', Output: { skipped: '{% $owner.arn %}' }, End: true },
        }),
    },
    queue: { running: 'MayWait', busy: 'MayWait', states: () => ({ ...(0,turn/* turnStates */.qA)(), ...(0,turn/* waitStates */.et)('LookAhead') }) },
    replace: {
        running: 'IsNewer',
        busy: 'MayWait',
        states: () => ({
            ...(0,turn/* waitStates */.et)('TakePlace'),
            IsNewer: {
                Type: 'Choice',
                Choices: [
                    {
                        Condition: '{% $place.since & $place.key < $owner.since & $owner.key %}',
                        Output: {},
                        Next: 'Replaced',
                    },
                ],
                Output: {},
                Default: 'StopOwner',
            },
            Replaced: { Type: 'Pass', Output: { replacedBy: '{% $owner.arn %}' }, End: true },
            StopOwner: {
                Type: 'Task',
                Resource: '${StopExecution}',
                Arguments: {
                    ExecutionArn: '{% $owner.arn %}',
                    Error: 'replaced',
                    Cause: "{% 'Replaced by ' & $place.arn %}",
                },
                Retry: table_calls/* retry */.L5,
                Catch: [{ ErrorEquals: [table_calls/* forgotten */.Nq], Output: {}, Next: 'Settle' }, table_calls/* unanswered */.bj],
                Output: {},
                Next: 'Settle',
            },
        }),
    },
};
const placeStates = (places, fallsBack = false) => {
    const owned = whenOwned[places.whenTaken];
    return {
        TakePlace: takePlace(places, fallsBack),
        ReadPlaces: {
            Type: 'Task',
            Resource: '${GetItem}',
            Arguments: { TableName: table_calls/* table */.tp, Key: (0,table_calls/* keyOf */.TN)(runs_table/* placesEntry */.lP), ConsistentRead: true },
            Retry: table_calls/* retry */.L5,
            Catch: [table_calls/* unanswered */.bj],
            Assign: {
                asked: 0,
                owners: `{% ${(0,jsonata/* compactJsonata */.u)(`[$each($states.result.Item, function($v, $k) {
$substring($k, 0, ${runs_table/* runPrefix */.cK.length}) = '${runs_table/* runPrefix */.cK}'
? {'key': $k, 'arn': $v.M.arn.S, 'since': $v.M.since.S, 'jobs': $v.M.jobs.S, 'queue': $v.M.queue.S, 'also': $v.M.also.S}
})^(since, key)]`)} %}`,
            },
            Output: {},
            Next: 'PickOwner',
        },
        PickOwner: {
            Type: 'Choice',
            Choices: [
                { Condition: '{% $place.key in $owners.key %}', Next: 'Run' },
                {
                    Condition: `{% $count($owners) < ${places.count} %}`,
                    Next: places.whenTaken === 'queue' ? 'MayWait' : 'TakePlace',
                },
            ],
            Assign: {
                owner: places.whenTaken === 'queue' ? '{% $owners[$waits % $count($owners)] %}' : '{% $owners[0] %}',
            },
            Default: 'AskOwner',
        },
        AskOwner: (0,table_calls/* asking */.os)('{% $owner.arn %}', '$owner.since', 'IsOwnerRunning'),
        IsOwnerRunning: {
            Type: 'Choice',
            Choices: [{ Condition: '{% $states.input.running %}', Output: {}, Next: owned.running }],
            Output: {},
            Default: 'Settle',
        },
        Settle: { Type: 'Wait', Seconds: settleSeconds, Next: 'FindJobs' },
        FindJobs: {
            Type: 'Task',
            Resource: '${ListJobs}',
            Arguments: { JobQueue: '{% $owner.queue %}', Filters: [{ Name: 'JOB_NAME', Values: ['{% $owner.jobs %}'] }] },
            Retry: table_calls/* retry */.L5,
            Catch: [{ ...table_calls/* unanswered */.bj, Next: 'FindQueue' }],
            Output: { busy: "{% $count($states.result.JobSummaryList[$not(Status in ['SUCCEEDED', 'FAILED'])]) > 0 %}" },
            Next: 'HaveJobsEnded',
        },
        FindQueue: {
            Type: 'Task',
            Resource: '${DescribeJobQueues}',
            Arguments: { JobQueues: ['{% $owner.queue %}'] },
            Retry: table_calls/* retry */.L5,
            Catch: [table_calls/* unanswered */.bj],
            Output: { isThere: "{% $count($states.result.JobQueues[Status != 'DELETED']) > 0 %}" },
            Next: 'IsQueueThere',
        },
        IsQueueThere: {
            Type: 'Choice',
            Choices: [{ Condition: '{% $states.input.isThere %}', Output: {}, Next: 'NoPlace' }],
            Output: {},
            Default: 'HasOtherQueue',
        },
        HaveJobsEnded: {
            Type: 'Choice',
            Choices: [{ Condition: '{% $states.input.busy %}', Output: {}, Next: owned.busy }],
            Output: {},
            Default: 'HasOtherQueue',
        },
        HasOtherQueue: {
            Type: 'Choice',
            Choices: [
                {
                    Condition: "{% $boolean($owner.also & '') %}",
                    Assign: { owner: "{% $merge([$owner, {'queue': $owner.also, 'also': ''}]) %}" },
                    Next: 'FindJobs',
                },
            ],
            Default: 'FreePlace',
        },
        FreePlace: {
            ...returning('owner'),
            Catch: [{ ErrorEquals: table_calls/* refused */.J5, Output: {}, Next: 'TakePlace' }, table_calls/* unanswered */.bj],
            Output: {},
            Next: 'TakePlace',
        },
        ...owned.states(),
        NoPlace: {
            Type: 'Fail',
            Error: 'no-place',
            Cause: "{% 'Nothing was started, since the places of the job could not be read or taken: ' & $trouble %}",
        },
        ReturnPlace: {
            ...returning('place'),
            Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.input %}', Next: 'Done' }],
            Output: '{% $states.input %}',
            Next: 'Done',
        },
        ReturnFailed: {
            ...returning('place'),
            Catch: [{ ErrorEquals: ['States.ALL'], Output: {}, Next: 'GiveUp' }],
            Output: {},
            Next: 'GiveUp',
        },
        Done: { Type: 'Succeed' },
    };
};

// EXTERNAL MODULE: ./lib/job/places/role.js
var places_role = __webpack_require__(27918);
// EXTERNAL MODULE: ./lib/job/state-machine-role.js
var state_machine_role = __webpack_require__(30467);
;// CONCATENATED MODULE: ./lib/job/state-machine.js















const attemptState = 'Run';
const longestWait = 99_999_999;
const largestMultiplier = 1e300;
const between = (lowest, value, highest) => Math.min(Math.max(value, lowest), highest);
const limitOf = ({ timeoutSeconds, queueTimeoutSeconds }) => timeoutSeconds === undefined ? undefined : Math.min(longestWait, timeoutSeconds + queueTimeoutSeconds);
const transientErrors = [
    'Batch.TooManyRequestsException',
    'Batch.ServerException',
    'Batch.AWSBatchException',
    'Batch.SdkClientException',
];
const environmentWithAddress = (attempts) => `{% ${(0,jsonata/* compactJsonata */.u)(`$append([
{'Name': 'STP_TRIGGER_EVENT_DATA', 'Value': $run.event},
{'Name': 'STP_MAXIMUM_ATTEMPTS', 'Value': '${attempts}'},
{'Name': 'STP_CURRENT_ATTEMPT', 'Value': $string($attempt)},
{'Name': '${infrastructure_retries/* infrastructureVariable */.Wf.Name}', 'Value': $string($infra)}
], $run.uri ? {'Name': '${event_bucket/* addressVariable */.ZV}', 'Value': $run.uri})`)} %}`;
const attemptsDefinition = (job, name) => {
    const { attempts, retryIntervalSeconds, retryIntervalMultiplier, timeoutSeconds, spot, spills, places, fargate } = job;
    const { spotFallback: fallsBack, infrastructureRetries = 0, retryOnOutOfMemory } = job;
    const reclaimed = fallsBack ? reclaimedVariable : {};
    const limit = limitOf(job);
    const factor = between(0, retryIntervalMultiplier, largestMultiplier);
    return {
        QueryLanguage: 'JSONata',
        StartAt: 'Init',
        States: {
            Init: {
                Type: 'Pass',
                Assign: {
                    run: inputExpression(spills),
                    attempt: 1,
                    wait: between(0, retryIntervalSeconds, longestWait),
                    ...(0,infrastructure_retries/* infrastructureVariables */.hN)(infrastructureRetries),
                    ...(fallsBack ? fallbackVariables : {}),
                    ...(places === undefined ? {} : placeVariables(name)),
                },
                Output: {},
                Next: places === undefined ? 'Run' : firstState(places),
            },
            ...(places === undefined ? {} : placeStates(places, fallsBack)),
            Run: {
                Type: 'Task',
                Resource: '${SubmitJob}',
                Arguments: {
                    JobName: places === undefined ? '{% $run.name %}' : `{% ${nameOfJobs} %}`,
                    JobQueue: fallsBack ? queueExpression(attempts) : '${JobQueue}',
                    JobDefinition: '${JobDefinition}',
                    ContainerOverrides: {
                        Environment: spills
                            ? environmentWithAddress(attempts)
                            : [
                                { Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' },
                                { Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` },
                                { Name: 'STP_CURRENT_ATTEMPT', Value: '{% $string($attempt) %}' },
                                infrastructure_retries/* infrastructureVariable */.Wf,
                            ],
                    },
                    ...(timeoutSeconds === undefined ? {} : { Timeout: { AttemptDurationSeconds: timeoutSeconds } }),
                    Tags: { [address/* machineTag */.w2]: '{% $states.context.StateMachine.Name %}' },
                },
                Retry: [
                    {
                        ErrorEquals: transientErrors,
                        IntervalSeconds: 2,
                        MaxAttempts: 12,
                        MaxDelaySeconds: 60,
                        JitterStrategy: 'FULL',
                    },
                ],
                ...(limit === undefined ? {} : { TimeoutSeconds: limit }),
                Catch: [
                    ...(limit === undefined
                        ? []
                        : [
                            {
                                ErrorEquals: ['States.Timeout'],
                                Assign: { failure: neverPlacedFailure(limit) },
                                Output: {},
                                Next: 'GiveUp',
                            },
                        ]),
                    {
                        ErrorEquals: ['States.ALL'],
                        Assign: { failure: failureExpression(spot, spills, fallsBack ? isOnDemand(attempts) : undefined, fargate) },
                        Output: {},
                        Next: 'Decide',
                    },
                ],
                Output: { jobId: '{% $states.result.JobId %}', attempts: '{% $attempt %}' },
                ...(places === undefined ? { End: true } : { Next: 'ReturnPlace' }),
            },
            Decide: {
                Type: 'Choice',
                Choices: [
                    (0,infrastructure_retries/* toRecover */.i8)(infrastructureRetries),
                    {
                        Condition: `{% ${(0,jsonata/* compactJsonata */.u)(`$attempt < ${attempts} and ${retryableCondition(retryOnOutOfMemory)}`)} %}`,
                        Next: 'Backoff',
                    },
                ],
                Default: places === undefined ? 'GiveUp' : 'ReturnFailed',
            },
            Backoff: {
                Type: 'Wait',
                Seconds: '{% $floor($wait + 0.5) %}',
                Assign: {
                    attempt: '{% $attempt + 1 %}',
                    wait: `{% $min([${longestWait}, $wait * ${factor}]) %}`,
                    ...reclaimed,
                },
                Next: 'Run',
            },
            ...(0,infrastructure_retries/* recoverStates */.Bk)(infrastructureRetries, reclaimed),
            GiveUp: {
                Type: 'Fail',
                Error: '{% $failure.class %}',
                Cause: `{% ${(0,jsonata/* compactJsonata */.u)(`'Attempt ' & $attempt & ' of ${attempts}' & ${infrastructure_retries/* infrastructureWords */.Hi} & ' failed: ' & $failure.says`)} %}`,
            },
        },
    };
};
const stateMachineDefinition = (job, name = '') => {
    const { States, ...definition } = attemptsDefinition(job, name);
    return {
        ...definition,
        States: (0,alarm_states/* tellingStates */.c)(chainedStates(States, name, job.spills, job.chain), name, job.alarms),
    };
};
const stateMachineContributions = (job, run, queue, fallback) => {
    const name = (0,address/* stateMachineName */.OI)(job);
    const arn = (0,address/* stateMachineArn */.w4)(job);
    const role = (0,state_machine_role/* stateMachineRole */.D)(job, queue, run.places, [
        ...(run.chain === undefined ? [] : (0,chain_chain/* chainStatements */.Wk)(run.chain)),
        ...(run.alarms === undefined ? [] : (0,run_alarms/* alarmStatements */.Ks)(run.alarms)),
    ]);
    return [
        role,
        {
            kind: 'resource',
            id: job.id('JobExecutionStateMachine'),
            from: job.path,
            referenceAs: { nameProperty: 'StateMachineName', expressions: { Ref: arn, Arn: arn, Name: name } },
            tags: 'in-place',
            holdsData: 'no',
            body: {
                Type: 'AWS::StepFunctions::StateMachine',
                Metadata: job.metadata,
                Properties: {
                    StateMachineName: name,
                    StateMachineType: 'STANDARD',
                    RoleArn: (0,expression/* getAtt */.CN)(role.id, 'Arn'),
                    Definition: stateMachineDefinition(run, job.name),
                    DefinitionSubstitutions: {
                        SubmitJob: (0,expression/* concat */.xW)('arn:', expression/* partition */.jB, ':states:::batch:submitJob.sync'),
                        JobDefinition: (0,expression/* getAtt */.CN)(job.id('JobDefinition'), 'JobDefinitionArn'),
                        JobQueue: queue,
                        ...(fallback === undefined ? {} : { OnDemandQueue: fallback }),
                        ...(run.places === undefined ? {} : (0,places_role/* placeCalls */.r)(run.places)),
                        ...(run.chain === undefined ? {} : (0,chain_chain/* chainCalls */.J9)(run.chain)),
                        ...(run.alarms === undefined ? {} : (0,run_alarms/* alarmCalls */.PA)(run.alarms)),
                    },
                },
            },
        },
    ];
};


/***/ }),

/***/ 81120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lostEventExit),
/* harmony export */   j: () => (/* binding */ mostRestoredBytes)
/* harmony export */ });
const lostEventExit = 194;
const mostRestoredBytes = 120 * 1_024;


/***/ }),

/***/ 70322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ kindOfQueue),
/* harmony export */   SO: () => (/* binding */ borrowedParameter),
/* harmony export */   Sm: () => (/* binding */ borrowedQueue),
/* harmony export */   yG: () => (/* binding */ borrowedPart)
/* harmony export */ });
/* unused harmony export networkIds */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55116);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);
/* harmony import */ var _scoped_pools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67223);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12098);






const borrowedParameter = (part) => `StpBorrowed${part}`;
const borrowedQueue = (kind) => borrowedParameter(`${kind}JobQueue`);
const kindOfQueue = (name) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.find((kind) => (0,_scoped_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutProfile */ .EX)(String(name)) === (0,_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .queueId */ .l2)(kind) || name === borrowedQueue(kind));
const subnetsNamed = 2;
const borrowed = (part) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParameter(part));
const replacements = new Map([
    [_network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc, borrowed('Vpc')],
    [_network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.addresses, borrowed('Addresses')],
    ..._network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.subnets
        .slice(0, subnetsNamed)
        .map((subnet, index) => [subnet, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, borrowed('Subnets'))]),
    ..._stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.map((kind) => [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)((0,_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .queueId */ .l2)(kind)), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedQueue(kind))]),
    [{ 'Fn::GetAtt': [_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.securityGroup, 'GroupId'] }, borrowed('SecurityGroup')],
].map(([own, other]) => [JSON.stringify(own), other]));
const borrowedPart = (expression) => {
    const condition = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression) ? expression['Fn::If'] : undefined;
    if (condition?.[0] === _zones_js__WEBPACK_IMPORTED_MODULE_5__/* .thirdZone */ .i0)
        return condition[2];
    const id = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression) ? expression.Ref : undefined;
    return replacements.get(JSON.stringify(typeof id === 'string' ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)((0,_scoped_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutProfile */ .EX)(id)) : expression));
};
const networkIds = new Set((0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .networkContributions */ .WQ)().flatMap((part) => (part.kind === 'resource' ? [part.id] : [])));


/***/ }),

/***/ 55116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IX: () => (/* binding */ capacityContributions),
  jr: () => (/* binding */ defaultMaxVcpus),
  Xo: () => (/* binding */ environmentId),
  CF: () => (/* binding */ ownPools),
  l2: () => (/* binding */ queueId),
  _4: () => (/* binding */ refreshTag),
  pp: () => (/* binding */ volumeGiB)
});

// UNUSED EXPORTS: launchTemplateId, maxVcpus

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/runtime/pool-user-data.js
const pool_user_data_name = 'batch-job-spot-notice';
const spotNoticeScript = `#!/bin/sh
[ "$1" ] || set -- 169.254.169.254
[ "$2" ] || set -- "$1" 5
imds() {
  path=$1
  shift
  curl -sS -m 2 --noproxy '*' "$@" "http://$host/latest/$path"
}
host=$1
left=0
until
  if [ $left -le 0 ]; then
    token=$(imds api/token -f -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300')
    left=30
  fi
  left=$((left - 1))
  answer=$(imds meta-data/spot/instance-action -w ' %{http_code}' -H "X-aws-ec2-metadata-token: $token")
  case $answer in
    *' 200') true ;;
    *' 404') false ;;
    *) left=0; false ;;
  esac
do sleep "$2"; done
echo "spot notice: $answer"
signalled=
while :; do
  for id in $(docker ps -q --no-trunc --filter label=com.amazonaws.ecs.task-arn); do
    case $signalled in *"$id"*) continue ;; esac
    docker kill --signal TERM "$id" >/dev/null && signalled="$signalled $id" && echo "SIGTERM to $id"
  done
  sleep "$2"
done
`;
const spotNoticeUnit = `[Unit]
Description=SIGTERM to ECS tasks on a spot notice

[Service]
ExecStart=/usr/local/bin/${pool_user_data_name}
Restart=always
RestartSec=5
OOMScoreAdjust=-900

[Install]
WantedBy=multi-user.target
`;
const multipart = (commands) => `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="==BATCH-JOB=="

--==BATCH-JOB==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/sh
${commands}
--==BATCH-JOB==--
`;
const agentSettings = (...lines) => `cat >>/etc/ecs/ecs.config <<'EOF'
${lines.join('\n')}
EOF
`;
const stopTimeout = 'ECS_CONTAINER_STOP_TIMEOUT=115s';
function onDemandUserData() {
    return multipart(agentSettings(stopTimeout));
}
function spotUserData() {
    return multipart(`${agentSettings(stopTimeout, 'ECS_ENABLE_SPOT_INSTANCE_DRAINING=true')}cat >/usr/local/bin/${pool_user_data_name} <<'EOF'
${spotNoticeScript}EOF
chmod 755 /usr/local/bin/${pool_user_data_name}
cat >/etc/systemd/system/${pool_user_data_name}.service <<'EOF'
${spotNoticeUnit}EOF
systemctl daemon-reload
systemctl enable ${pool_user_data_name}
systemctl start --no-block ${pool_user_data_name}
`);
}

// EXTERNAL MODULE: ./lib/stage/pool-kind.js
var pool_kind = __webpack_require__(79265);
;// CONCATENATED MODULE: ./lib/shared/fargate.js

const fargateEnvironment = (kind, maxVcpus, { subnets }, securityGroup) => ({
    Type: 'MANAGED',
    State: 'ENABLED',
    ReplaceComputeEnvironment: false,
    ComputeResources: {
        Type: (0,pool_kind/* isSpot */.v7)(kind) ? 'FARGATE_SPOT' : 'FARGATE',
        MaxvCpus: maxVcpus,
        Subnets: subnets,
        SecurityGroupIds: [securityGroup],
    },
});

// EXTERNAL MODULE: ./lib/cloudformation/contribution.js
var contribution = __webpack_require__(91204);
// EXTERNAL MODULE: ./lib/cloudformation/role.js
var role = __webpack_require__(66154);
;// CONCATENATED MODULE: ./lib/shared/instance-role.js



const cluster = (0,expression/* arn */.Cm)('ecs', 'cluster/AWSBatch-*');
const instances = (0,expression/* arn */.Cm)('ecs', 'container-instance/AWSBatch-*/*');
const statements = [
    (0,contribution/* allow */.c)(['ecs:DiscoverPollEndpoint'], '*'),
    (0,contribution/* allow */.c)([
        'ecs:DeregisterContainerInstance',
        'ecs:RegisterContainerInstance',
        'ecs:SubmitAttachmentStateChanges',
        'ecs:SubmitContainerStateChange',
        'ecs:SubmitTaskStateChange',
    ], cluster),
    (0,contribution/* allow */.c)(['ecs:Poll', 'ecs:StartTelemetrySession', 'ecs:UpdateContainerInstancesState'], instances),
    (0,contribution/* allow */.c)(['ecs:PutSystemLogEvents'], [cluster, instances]),
    (0,contribution/* allow */.c)(['ecs:TagResource'], instances, { StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' } }),
];
const instanceRole = (id, path) => (0,role/* role */.J)({ id, path, service: 'ec2.amazonaws.com', statements, from: [] });

// EXTERNAL MODULE: ./lib/stage/gpu-families.js
var gpu_families = __webpack_require__(19217);
;// CONCATENATED MODULE: ./lib/shared/instances-of-pool.js


const instancesOfPool = (kind, region) => {
    if (!(0,pool_kind/* hasGpus */.ot)(kind))
        return {
            InstanceTypes: [(0,pool_kind/* isArm64 */.Tm)(kind) ? 'default_arm64' : 'default_x86_64'],
            Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
        };
    return {
        InstanceTypes: region === undefined ? gpu_families/* usualGpuFamilies */.fT : (0,gpu_families/* gpuFamilies */.tY)(region),
        Ec2Configuration: [{ ImageType: 'ECS_AL2023_NVIDIA' }],
    };
};

;// CONCATENATED MODULE: ./lib/shared/keep-warm.js
const scalingPolicy = (needs, deployed = {}) => {
    const minutes = Math.max(0, ...needs.map(({ keepWarmMinutes = 0 }) => keepWarmMinutes));
    if (minutes === 0 && deployed.keepWarmMinutes === undefined)
        return {};
    return { ScalingPolicy: { MinScaleDownDelayMinutes: minutes } };
};

;// CONCATENATED MODULE: ./lib/shared/capacity.js







const queueId = (kind) => `StpBatch${kind}JobQueue`;
const shared = { from: [], tags: 'none', holdsData: 'no' };
const capacityContributions = (needs, stage, network, settings = {}, names = ownPools) => {
    const kinds = pool_kind/* poolKinds */.Kr.filter((kind) => needs.some(({ pool }) => pool === kind));
    if (kinds.length === 0)
        return [];
    const profile = {
        kind: 'resource',
        id: names.profile,
        ...shared,
        body: {
            Type: 'AWS::IAM::InstanceProfile',
            Properties: { Path: stage.rolePath, Roles: [(0,expression/* ref */.KR)(names.role)] },
        },
    };
    return [
        ...(kinds.every(pool_kind/* isFargate */.rd) ? [] : [instanceRole(names.role, stage.rolePath), profile]),
        {
            kind: 'resource',
            id: names.securityGroup,
            ...shared,
            tags: 'in-place',
            body: {
                Type: 'AWS::EC2::SecurityGroup',
                Properties: { GroupDescription: names.groupSays, VpcId: network.vpc },
            },
        },
        ...kinds.flatMap((kind) => {
            const own = needs.filter(({ pool }) => pool === kind);
            return [
                ...((0,pool_kind/* isFargate */.rd)(kind) ? [] : [launchTemplate(kind, own, stage, settings, names)]),
                computeEnvironment(kind, own, network, settings, names),
                jobQueue(kind, names),
            ];
        }),
    ];
};
const launchTemplateId = (kind) => `StpBatch${kind.replace('OnDemand', '')}InstanceLaunchTemplate`;
const environmentId = (kind) => `StpBatch${kind}ComputeEnvironment`;
const ownPools = {
    role: 'StpBatchInstanceRole',
    profile: 'StpBatchInstanceInstanceProfile',
    securityGroup: 'StpBatchInstanceSecurityGroup',
    groupSays: 'Batch jobs of this stack: nothing comes in.',
    launchTemplate: launchTemplateId,
    environment: environmentId,
    queue: queueId,
};
const refreshTag = 'batch-job:image-refresh';
const imageRefresh = ({ refreshesImages, imageRefresh: last }, refresh) => refresh && refreshesImages ? (last ?? 1) + 1 : last;
const launchTemplate = (kind, needs, { project, stage }, { deployed, refreshImages = false }, names) => {
    const refresh = imageRefresh(deployed?.[kind] ?? {}, refreshImages);
    const tags = [
        { Key: 'batch-job:project', Value: project },
        { Key: 'batch-job:stage', Value: stage },
        ...(refresh === undefined ? [] : [{ Key: refreshTag, Value: String(refresh) }]),
    ];
    return {
        kind: 'resource',
        id: names.launchTemplate(kind),
        ...shared,
        body: {
            Type: 'AWS::EC2::LaunchTemplate',
            Properties: {
                LaunchTemplateData: {
                    BlockDeviceMappings: [
                        {
                            DeviceName: '/dev/xvda',
                            Ebs: { VolumeSize: volumeGiB(needs), VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
                        },
                    ],
                    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
                    TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: tags })),
                    UserData: (0,expression/* base64 */.K3)((0,pool_kind/* isSpot */.v7)(kind) ? spotUserData() : onDemandUserData()),
                },
            },
        },
    };
};
const volumeGiB = (needs) => Math.max(100, ...needs.map(({ storageGiB }) => (storageGiB === undefined ? 0 : storageGiB + 30)));
const defaultMaxVcpus = 256;
const maxVcpus = (needs, asked, deployed = {}) => asked ?? Math.max(defaultMaxVcpus, deployed.maxVcpus ?? 0, ...needs.map(({ cpu }) => cpu));
const updateTimeoutMinutes = 90;
const computeEnvironment = (kind, needs, network, settings, names) => {
    const { subnets, dependsOn } = network;
    const deployed = settings.deployed?.[kind];
    const most = maxVcpus(needs, settings.maxVcpus, deployed);
    const securityGroup = (0,expression/* getAtt */.CN)(names.securityGroup, 'GroupId');
    return {
        kind: 'resource',
        id: names.environment(kind),
        ...shared,
        body: {
            Type: 'AWS::Batch::ComputeEnvironment',
            ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
            Properties: (0,pool_kind/* isFargate */.rd)(kind)
                ? fargateEnvironment(kind, most, network, securityGroup)
                : {
                    Type: 'MANAGED',
                    State: 'ENABLED',
                    ReplaceComputeEnvironment: false,
                    UpdatePolicy: { JobExecutionTimeoutMinutes: updateTimeoutMinutes, TerminateJobsOnUpdate: false },
                    ComputeResources: {
                        Type: (0,pool_kind/* isSpot */.v7)(kind) ? 'SPOT' : 'EC2',
                        AllocationStrategy: (0,pool_kind/* isSpot */.v7)(kind) ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
                        MinvCpus: 0,
                        MaxvCpus: most,
                        ...scalingPolicy(needs, deployed),
                        ...instancesOfPool(kind, settings.region),
                        InstanceRole: (0,expression/* getAtt */.CN)(names.profile, 'Arn'),
                        Subnets: subnets,
                        SecurityGroupIds: [securityGroup],
                        LaunchTemplate: {
                            LaunchTemplateId: (0,expression/* ref */.KR)(names.launchTemplate(kind)),
                            Version: (0,expression/* getAtt */.CN)(names.launchTemplate(kind), 'LatestVersionNumber'),
                        },
                        UpdateToLatestImageVersion: settings.refreshImages || (deployed?.refreshesImages ?? false),
                    },
                },
        },
    };
};
const timeLimits = {
    'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE': 600,
    'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT': 600,
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY': 86_400,
};
const jobQueue = (kind, names) => ({
    kind: 'resource',
    id: names.queue(kind),
    ...shared,
    body: {
        Type: 'AWS::Batch::JobQueue',
        Properties: {
            State: 'ENABLED',
            Priority: 10,
            ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: (0,expression/* ref */.KR)(names.environment(kind)) }],
            JobStateTimeLimitActions: Object.entries(timeLimits).map(([Reason, MaxTimeSeconds]) => ({
                Action: 'CANCEL',
                State: 'RUNNABLE',
                MaxTimeSeconds,
                Reason,
            })),
        },
    },
});


/***/ }),

/***/ 41162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lentContributions),
/* harmony export */   CN: () => (/* binding */ lentOutputs),
/* harmony export */   J3: () => (/* binding */ lentPools),
/* harmony export */   Jn: () => (/* binding */ lentKinds),
/* harmony export */   P9: () => (/* binding */ lentVcpus)
/* harmony export */ });
/* unused harmony export lentParts */
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _stage_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2232);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55116);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12098);






const lent = (id) => id.replace(/^Stp/, 'StpLent');
const lentPools = {
    role: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.role),
    profile: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.profile),
    securityGroup: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.securityGroup),
    groupSays: 'Batch jobs of previews: nothing comes in.',
    launchTemplate: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.launchTemplate(kind)),
    environment: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.environment(kind)),
    queue: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPools */ .CF.queue(kind)),
};
const traits = [_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isArm64 */ .Tm, _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGpus */ .ot, _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isFargate */ .rd];
const lentKinds = (needs) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.filter((kind) => traits.every((has) => !has(kind)) || needs.some(({ pool }) => traits.every((has) => has(pool) === has(kind))));
const lentVcpus = 64;
const lentOutputs = {
    OnDemandJobQueue: 'StpLentOnDemandJobQueue',
    SpotJobQueue: 'StpLentSpotJobQueue',
    OnDemandArm64JobQueue: 'StpLentOnDemandArm64JobQueue',
    SpotArm64JobQueue: 'StpLentSpotArm64JobQueue',
    OnDemandGpuJobQueue: 'StpLentOnDemandGpuJobQueue',
    SpotGpuJobQueue: 'StpLentSpotGpuJobQueue',
    FargateJobQueue: 'StpLentFargateJobQueue',
    FargateSpotJobQueue: 'StpLentFargateSpotJobQueue',
    FargateArm64JobQueue: 'StpLentFargateArm64JobQueue',
    FargateSpotArm64JobQueue: 'StpLentFargateSpotArm64JobQueue',
    OnDemandComputeEnvironment: 'StpLentOnDemandComputeEnvironment',
    SpotComputeEnvironment: 'StpLentSpotComputeEnvironment',
    OnDemandArm64ComputeEnvironment: 'StpLentOnDemandArm64ComputeEnvironment',
    SpotArm64ComputeEnvironment: 'StpLentSpotArm64ComputeEnvironment',
    OnDemandGpuComputeEnvironment: 'StpLentOnDemandGpuComputeEnvironment',
    SpotGpuComputeEnvironment: 'StpLentSpotGpuComputeEnvironment',
    FargateComputeEnvironment: 'StpLentFargateComputeEnvironment',
    FargateSpotComputeEnvironment: 'StpLentFargateSpotComputeEnvironment',
    FargateArm64ComputeEnvironment: 'StpLentFargateArm64ComputeEnvironment',
    FargateSpotArm64ComputeEnvironment: 'StpLentFargateSpotArm64ComputeEnvironment',
    SecurityGroup: 'StpLentSecurityGroup',
    Vpc: 'StpLentVpc',
    Addresses: 'StpLentAddresses',
    Subnets: 'StpLentSubnets',
    MaxVcpus: 'StpLentMaxVcpus',
    VolumeGiB: 'StpLentVolumeGiB',
};
const lentParts = (needs) => {
    const kinds = lentKinds(needs);
    return Object.keys(lentOutputs).filter((part) => {
        const [, kind] = /^(.+?)(?:JobQueue|ComputeEnvironment)$/.exec(part) ?? [];
        return kind === undefined || kinds.includes(kind);
    });
};
const joined = (texts) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));
const subnetIds = (subnets) => {
    const always = subnets.flatMap((subnet) => (Object.hasOwn(Object(subnet), 'Fn::If') ? [] : [subnet]));
    const thirds = subnets.flatMap((subnet) => {
        const branches = Object(subnet)['Fn::If'];
        return branches?.[1] === undefined ? [] : [branches[1]];
    });
    if (thirds.length === 0)
        return joined(always);
    return { 'Fn::If': [_zones_js__WEBPACK_IMPORTED_MODULE_4__/* .thirdZone */ .i0, joined([...always, ...thirds]), joined(always)] };
};
const lentContributions = (needs, stage, network, { maxVcpus: asked = Number.POSITIVE_INFINITY, region, refreshImages, lent: deployed = {} }) => {
    const largest = { cpu: 0, storageGiB: undefined };
    const all = lentKinds(needs).flatMap((pool) => [largest, ...needs].map(({ cpu, storageGiB, ...own }) => {
        const disk = 'pool' in own && (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isFargate */ .rd)(own.pool) ? undefined : storageGiB;
        return { kind: 'need', of: 'pool', pool, cpu, storageGiB: disk };
    }));
    const known = Object.values(deployed).map(({ maxVcpus = 0 }) => maxVcpus);
    const most = Math.min(asked, Math.max(lentVcpus, ...known, ...needs.map(({ cpu }) => cpu)));
    const settings = { maxVcpus: most, region, deployed, ...(refreshImages === undefined ? {} : { refreshImages }) };
    const values = {
        OnDemandJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('OnDemand')),
        SpotJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('Spot')),
        OnDemandArm64JobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('OnDemandArm64')),
        SpotArm64JobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('SpotArm64')),
        OnDemandGpuJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('OnDemandGpu')),
        SpotGpuJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('SpotGpu')),
        FargateJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('Fargate')),
        FargateSpotJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('FargateSpot')),
        FargateArm64JobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('FargateArm64')),
        FargateSpotArm64JobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('FargateSpotArm64')),
        OnDemandComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('OnDemand')),
        SpotComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('Spot')),
        OnDemandArm64ComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('OnDemandArm64')),
        SpotArm64ComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('SpotArm64')),
        OnDemandGpuComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('OnDemandGpu')),
        SpotGpuComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('SpotGpu')),
        FargateComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('Fargate')),
        FargateSpotComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('FargateSpot')),
        FargateArm64ComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('FargateArm64')),
        FargateSpotArm64ComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('FargateSpotArm64')),
        SecurityGroup: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(lentPools.securityGroup, 'GroupId'),
        Vpc: network.vpc,
        Addresses: network.vpc === _network_js__WEBPACK_IMPORTED_MODULE_3__/* .network */ .Nm.vpc ? _network_js__WEBPACK_IMPORTED_MODULE_3__/* .addressRange */ .wl : network.addresses,
        Subnets: subnetIds(network.subnets),
        MaxVcpus: String(most),
        VolumeGiB: String((0,_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeGiB */ .pp)(all)),
    };
    return [
        ...(0,_capacity_js__WEBPACK_IMPORTED_MODULE_2__/* .capacityContributions */ .IX)(all, stage, { ...network, ...(0,_stage_network_js__WEBPACK_IMPORTED_MODULE_5__/* .innerOf */ ._)(network) }, settings, lentPools),
        ...lentParts(needs).map((part) => ({
            kind: 'output',
            name: lentOutputs[part],
            value: values[part],
            from: ['stackConfig', 'compute', 'lend'],
        })),
    ];
};


/***/ }),

/***/ 42163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ associationId),
/* harmony export */   Nm: () => (/* binding */ network),
/* harmony export */   WQ: () => (/* binding */ networkContributions),
/* harmony export */   nB: () => (/* binding */ networkResource),
/* harmony export */   wl: () => (/* binding */ addressRange)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12098);


const networkResource = (id, tags, Type, more = {}) => ({ kind: 'resource', id, from: [], tags, holdsData: 'no', body: { Type, ...more } });
const vpc = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpVpc');
const addressRange = '172.16.0.0/16';
const associationId = (index) => `StpPublicSubnet${index}SubnetRouteTableAssociation`;
const zoneResources = (index) => {
    const isThird = index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1;
    const condition = isThird ? { Condition: _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0 } : {};
    const association = associationId(index);
    return [
        networkResource(`StpPublicSubnet${index}`, 'in-place', 'AWS::EC2::Subnet', {
            ...condition,
            Properties: {
                VpcId: vpc,
                CidrBlock: `172.16.${index * 16}.0/20`,
                AvailabilityZone: (0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zone */ .rg)(index),
                MapPublicIpOnLaunch: true,
            },
        }),
        networkResource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', {
            Properties: { VpcId: vpc },
        }),
        networkResource(`StpInternetGatewayRoute${index}`, 'none', 'AWS::EC2::Route', {
            Properties: {
                RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}RouteTable`),
                DestinationCidrBlock: '0.0.0.0/0',
                GatewayId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpInternetGateway'),
            },
            DependsOn: ['StpVpcGatewayAttachment'],
            ...(isThird ? { Metadata: { 'batch-job': { after: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(association)) } } } : {}),
        }),
        networkResource(association, 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
            ...condition,
            Properties: {
                SubnetId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}`),
                RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}RouteTable`),
            },
        }),
    ];
};
const indexes = Array.from({ length: _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg }, (_, index) => index);
const subnet = (index) => {
    const own = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}`);
    return index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1 ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0, own) : own;
};
const network = {
    vpc,
    addresses: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)('StpVpc', 'CidrBlock'),
    subnets: indexes.map(subnet),
    dependsOn: indexes.flatMap((index) => [
        `StpInternetGatewayRoute${index}`,
        ...(index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1 ? [] : [associationId(index)]),
    ]),
};
const networkContributions = () => [
    ...(0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneContributions */ .E4)(),
    networkResource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
        Properties: { CidrBlock: addressRange, EnableDnsHostnames: true, EnableDnsSupport: true },
    }),
    networkResource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
    networkResource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
        Properties: { VpcId: vpc, InternetGatewayId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpInternetGateway') },
    }),
    ...indexes.flatMap(zoneResources),
];


/***/ }),

/***/ 98401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ submittedTo),
/* harmony export */   g: () => (/* binding */ queueAccess)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66154);
/* harmony import */ var _borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70322);
/* harmony import */ var _lent_pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41162);
/* harmony import */ var _scoped_pools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67223);





const submittedTo = `${_cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleStatements */ .B}.0.Resource`;
const queueAccess = (needs, left, isBorrowing = false) => {
    const pools = needs.filter((need) => need.of === 'pool');
    const nameOf = ({ pool, profile }) => (isBorrowing ? (0,_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowedQueue */ .Sm)(pool) : (0,_scoped_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .queueOfPool */ .ZV)(pool, profile));
    const all = isBorrowing ? (0,_lent_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .lentKinds */ .Jn)(pools).map(_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowedQueue */ .Sm) : pools.map(nameOf);
    const queues = [...new Set([...all, ...left])].sort();
    return pools.flatMap((own) => {
        const { submitter } = own;
        const others = queues.filter((queue) => queue !== nameOf(own));
        if (submitter === undefined || others.length === 0)
            return [];
        const items = others.map((queue) => ({ key: queue, value: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(queue) }));
        return [{ kind: 'extension', id: submitter, at: submittedTo, items, from: [] }];
    });
};


/***/ }),

/***/ 67223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ profileOfPool),
/* harmony export */   EX: () => (/* binding */ withoutProfile),
/* harmony export */   ZV: () => (/* binding */ queueOfPool),
/* harmony export */   ab: () => (/* binding */ poolsOfProfile),
/* harmony export */   y3: () => (/* binding */ groupOfProfile)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55116);


const scoped = (id, profile) => id.replace(/^Stp/, `StpNet${profile}`);
const beginning = /^StpNet([0-9a-f]{8})(?=Batch)/;
const poolsOfProfile = (profile) => profile === undefined
    ? _capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF
    : {
        role: scoped(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.role, profile),
        profile: scoped(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.profile, profile),
        securityGroup: scoped(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.securityGroup, profile),
        groupSays: 'Batch jobs of this stack with equal connections: nothing comes in.',
        launchTemplate: (kind) => scoped(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.launchTemplate(kind), profile),
        environment: (kind) => scoped(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.environment(kind), profile),
        queue: (kind) => scoped(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.queue(kind), profile),
    };
const queueOfPool = (kind, profile) => poolsOfProfile(profile).queue(kind);
const profileOfPool = (id) => beginning.exec(id)?.[1];
const withoutProfile = (id) => id.replace(beginning, 'Stp');
const groupOfProfile = (profile) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(poolsOfProfile(profile).securityGroup, 'GroupId');


/***/ }),

/***/ 12098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ zoneContributions),
/* harmony export */   Mg: () => (/* binding */ zoneCount),
/* harmony export */   ee: () => (/* binding */ noZone),
/* harmony export */   hd: () => (/* binding */ zonesParameter),
/* harmony export */   i0: () => (/* binding */ thirdZone),
/* harmony export */   rg: () => (/* binding */ zone)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const zonesParameter = 'StpZones';
const zoneCount = 3;
const noZone = 'none';
const thirdZone = 'StpThirdZone';
const zone = (index) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(zonesParameter));
const zoneContributions = () => [
    {
        kind: 'parameter',
        name: zonesParameter,
        from: [],
        placeholder: `<zone>,<zone>,<zone or ${noZone}>`,
        body: {
            Type: 'CommaDelimitedList',
            Description: `Three availability zones, sorted; the third is "${noZone}" where there are two.`,
        },
    },
    {
        kind: 'condition',
        name: thirdZone,
        from: [],
        body: { 'Fn::Not': [{ 'Fn::Equals': [zone(zoneCount - 1), noZone] }] },
    },
];


/***/ }),

/***/ 19217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ usualGpuFamilies),
/* harmony export */   gY: () => (/* binding */ allGpuFamilies),
/* harmony export */   tY: () => (/* binding */ gpuFamilies)
/* harmony export */ });
const regionsByFamilies = {
    'p4d g5': 'ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-2 ca-central-1 cn-northwest-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-2',
    'p5 g5': 'ap-southeast-3',
    'p4d g6': 'us-gov-west-1',
    'p4d g4dn': 'ap-southeast-1',
    'p5 g4dn': 'us-west-1',
    g5: 'ap-east-1 cn-north-1 eu-south-2 eu-west-3 il-central-1 me-central-1',
    g6: 'ap-south-2 ap-southeast-5 eu-central-2 us-gov-east-1',
    g6e: 'ap-northeast-3',
    g4dn: 'af-south-1 eu-south-1 me-south-1',
};
const allGpuFamilies = [
    ...new Set(Object.keys(regionsByFamilies).flatMap((families) => families.split(' '))),
];
const usualGpuFamilies = ['p4d', 'g5'];
const gpuFamilies = (region) => Object.entries(regionsByFamilies)
    .find(([, regions]) => regions.split(' ').includes(region))?.[0]
    .split(' ') ?? [];


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ innerOf)
/* harmony export */ });
const innerOf = ({ inner, subnets, dependsOn }) => inner ?? { subnets, dependsOn, reachesInternet: false };


/***/ }),

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ poolKinds),
/* harmony export */   NY: () => (/* binding */ fargateCapacities),
/* harmony export */   Tm: () => (/* binding */ isArm64),
/* harmony export */   UH: () => (/* binding */ onDemandKindOf),
/* harmony export */   ob: () => (/* binding */ poolKindOf),
/* harmony export */   ot: () => (/* binding */ hasGpus),
/* harmony export */   rd: () => (/* binding */ isFargate),
/* harmony export */   v7: () => (/* binding */ isSpot)
/* harmony export */ });
const poolKinds = [
    ...['OnDemand', 'Spot', 'OnDemandArm64', 'SpotArm64', 'OnDemandGpu', 'SpotGpu'],
    ...['Fargate', 'FargateSpot', 'FargateArm64', 'FargateSpotArm64'],
];
const fargateCapacities = ['fargate', 'fargate-spot'];
const poolKindOf = ({ useSpotInstances, arm64, resources, capacity }) => {
    const processor = arm64 ? 'Arm64' : '';
    if (capacity !== undefined)
        return `${capacity === 'fargate-spot' ? 'FargateSpot' : 'Fargate'}${processor}`;
    const bought = useSpotInstances ? 'Spot' : 'OnDemand';
    return resources?.gpu ? `${bought}Gpu` : `${bought}${processor}`;
};
const onDemandKindOf = ({ capacity, ...choice }) => poolKindOf({ ...choice, useSpotInstances: false, ...(capacity === undefined ? {} : { capacity: 'fargate' }) });
const isSpot = (kind) => /^(?:Fargate)?Spot/.test(kind ?? '');
const isArm64 = (kind) => kind?.endsWith('Arm64') ?? false;
const hasGpus = (kind) => kind?.endsWith('Gpu') ?? false;
const isFargate = (kind) => kind?.startsWith('Fargate') ?? false;


/***/ }),

/***/ 56715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ waitingPrefix),
/* harmony export */   cK: () => (/* binding */ runPrefix),
/* harmony export */   lP: () => (/* binding */ placesEntry),
/* harmony export */   wl: () => (/* binding */ runsTableId)
/* harmony export */ });
const runsTableId = 'StpRuns';
const placesEntry = 'places';
const waitingPrefix = 'waiting#';
const runPrefix = 'run:';


/***/ })

};

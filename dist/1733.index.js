export const id = 1733;
export const ids = [1733];
export const modules = {

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
const stateMachineRole = (job, queue, places) => {
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
        ],
        from: job.path,
        metadata: job.metadata,
    });
    return { ...own, open: [...(own.open ?? []), _shared_queue_access_js__WEBPACK_IMPORTED_MODULE_2__/* .submittedTo */ .d] };
};


/***/ }),

/***/ 14114:
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
// EXTERNAL MODULE: ./lib/packaging/restored-event.js
var restored_event = __webpack_require__(81120);
;// CONCATENATED MODULE: ./lib/job/jsonata.js
const operators = '?:;,=!<>&{}()[]';
const compactJsonata = (expression) => expression.replace(/('[^']*'|\/[^/]*\/)|\s+/g, (found, literal, at) => {
    if (literal !== undefined)
        return literal;
    const around = [expression[at - 1] ?? '', expression[at + found.length] ?? ''];
    return around.some((one) => operators.includes(one)) ? '' : ' ';
});

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
]));
const finalClasses = ['payload', 'stopped'];
const retryableCondition = `$not($failure.class in [${finalClasses.map((one) => `'${one}'`).join()}])`;
const neverPlacedFailure = (seconds) => ({
    class: 'never-placed',
    says: `not done in ${seconds} seconds, queue included`,
});
const reasons = String.raw `/"((?:Status)?Reason)":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;
const groupsOfLast = (matches) => `${matches}[-1].groups`;
const groupsOfLastMatch = (expression) => groupsOfLast(`$match($c, ${expression})`);
const failureExpression = (spot, spills) => compactJsonata(String.raw `{%(
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
{'class':
$h(/Container Overrides length|Job size must be/) ? 'payload' :
$h(/^Host EC2/) ? '${spot ? 'spot' : 'host-lost'}' :
$h('exceeded timeout') ? 'timeout' :
$h('OutOfMemory') ? 'out-of-memory' :
$h('CannotPull') ? 'image-pull' :
$h(/MISCONFIGURATION|CAPACITY:/) ? 'never-placed' :
$contains($c, /"Is(Cancelled|Terminated)":\s*true/) or $contains($t, /terminat|cancel/i) ? 'stopped' :
${spot ? "$x in ['137', '143'] ? 'spot' :\n" : ''}${spills ? `$x = '${restored_event/* lostEventExit */.R}' and $run.uri ? 'payload' :\n` : ''}$x > '0' ? 'exit-code' :
$contains($e.Error, /^Batch|Permiss/) ? 'submission' : 'unknown',
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($x ? '; exit code ' & $x) & ($j ? '; job ' & $j)}
)%}`);

;// CONCATENATED MODULE: ./lib/job/machine-input.js

const wrapped = "$type($i) = 'object' and $type($i.triggerEvent) = 'string' and $exists($i.jobName) = ($type($i.jobName) = 'string')";
const inputExpression = (spills) => compactJsonata(`{%(
$i:=$states.input;
$w:=${wrapped};
$n:=$w and $i.jobName ? $i.jobName : $states.context.Execution.Name;
$n:=$replace($replace($n, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, '');
{'event': $w ? $i.triggerEvent : $string($i), 'name': $substring($n = '' ? 'job' : $n, 0, 128)${spills ? ", 'uri': $w and $type($i.eventUri) = 'string' ? $i.eventUri" : ''}}
)%}`);

// EXTERNAL MODULE: ./lib/stage/runs-table.js
var runs_table = __webpack_require__(56715);
;// CONCATENATED MODULE: ./lib/job/places/table-calls.js

const table = '${RunsTable}';
const entrySeconds = 34_560_000;
const expires = { N: `{% $string($floor($millis() / 1000) + ${entrySeconds}) %}` };
const keyOf = (entry) => ({ job: { S: '{% $place.job %}' }, entry: { S: entry } });
const refused = ['DynamoDb.ConditionalCheckFailedException', 'DynamoDb.TransactionCanceledException'];
const forgotten = 'Sfn.ExecutionDoesNotExistException';
const retry = [
    { ErrorEquals: [...refused, forgotten], MaxAttempts: 0 },
    {
        ErrorEquals: ['States.TaskFailed', 'States.Timeout'],
        IntervalSeconds: 2,
        MaxAttempts: 12,
        MaxDelaySeconds: 60,
        JitterStrategy: 'FULL',
    },
];
const unanswered = {
    ErrorEquals: ['States.ALL'],
    Assign: {
        trouble: `{% ${compactJsonata("$states.errorOutput.Error & ': ' & $substring($states.errorOutput.Cause & '', 0, 500)")} %}`,
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

;// CONCATENATED MODULE: ./lib/job/places/turn.js



const ownTurn = `{% '${runs_table/* waitingPrefix */.UL}' & $place.turn %}`;
const firstWait = 15;
const longest = { next: 60, other: 300 };
const waitsOfExecution = 250;
const turnStates = () => ({
    Enqueue: {
        Type: 'Task',
        Resource: '${PutItem}',
        Arguments: { TableName: table, Item: { ...keyOf(ownTurn), arn: { S: '{% $place.arn %}' }, expires: expires } },
        Retry: retry,
        Catch: [unanswered],
        Output: {},
        Next: 'LookAhead',
    },
    LookAhead: {
        Type: 'Task',
        Resource: '${Query}',
        Arguments: {
            TableName: table,
            KeyConditionExpression: 'job = :job AND begins_with(entry, :waiting)',
            ExpressionAttributeValues: { ':job': { S: '{% $place.job %}' }, ':waiting': { S: runs_table/* waitingPrefix */.UL } },
            Limit: 1,
            ConsistentRead: true,
        },
        Retry: retry,
        Catch: [unanswered],
        Assign: {
            ahead: `{% ${compactJsonata(`$states.result.Count = 0 ? {} : {
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
                Condition: `{% $ahead.entry = '${runs_table/* waitingPrefix */.UL}' & $place.turn %}`,
                Assign: { longest: longest.next },
                Next: 'TakePlace',
            },
            { Condition: '{% $not($exists($ahead.entry)) %}', Next: 'Enqueue' },
        ],
        Assign: { longest: longest.other },
        Default: 'AskAhead',
    },
    AskAhead: asking('{% $ahead.arn %}', `$substring($ahead.entry, ${runs_table/* waitingPrefix */.UL.length})`, 'IsAheadAlive'),
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
            TableName: table,
            Key: keyOf('{% $ahead.entry %}'),
            ConditionExpression: 'arn = :arn',
            ExpressionAttributeValues: { ':arn': { S: '{% $ahead.arn %}' } },
        },
        Retry: retry,
        Catch: [{ ErrorEquals: refused, Output: {}, Next: 'LookAhead' }, unanswered],
        Output: {},
        Next: 'LookAhead',
    },
});
const waitStates = (again) => ({
    MayWait: {
        Type: 'Choice',
        Choices: [{ Condition: `{% $waits >= ${waitsOfExecution} %}`, Next: 'GoOn' }],
        Default: 'WaitForPlace',
    },
    WaitForPlace: {
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
            Name: "{% $substring($hash($place.arn, 'SHA-256'), 0, 32) %}",
            Input: `{% ${compactJsonata(`$string($merge([
{'triggerEvent': $run.event, 'jobName': $run.name, 'turn': $place.turn},
$run.uri ? {'eventUri': $run.uri} : {}
]))`)} %}`,
        },
        Retry: [{ ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'], MaxAttempts: 0 }, ...retry],
        Catch: [
            { ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'], Output: { continued: true }, Next: 'Done' },
            unanswered,
        ],
        Output: { continuedBy: '{% $states.result.ExecutionArn %}' },
        Next: 'Done',
    },
});

;// CONCATENATED MODULE: ./lib/job/places/places.js




const settleSeconds = 15;
const nameOfJobs = compactJsonata("$substring($run.name, 0, 115) & '-' & $substring($hash($states.context.Execution.Id, 'SHA-256'), 0, 12)");
const placeVariables = (job) => ({
    waits: 0,
    longest: longest.next,
    place: `{% ${compactJsonata(`(
$x:=$states.context.Execution;
$i:=$states.input;
{'job': '${job}', 'key': '${runs_table/* runPrefix */.cK}' & $x.Name, 'arn': $x.Id, 'since': $x.StartTime,
'turn': $type($i) = 'object' and $type($i.turn) = 'string' ? $i.turn : $x.StartTime & '#' & $x.Name}
)`)} %}`,
});
const firstState = ({ whenTaken }) => whenTaken === 'queue' ? 'Enqueue' : 'TakePlace';
const taking = (count) => ({
    TableName: table,
    Key: keyOf(runs_table/* placesEntry */.lP),
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
            },
        },
        ':expires': expires,
        ':one': { N: '1' },
        ':count': { N: `${count}` },
    },
});
const returning = (run) => ({
    Type: 'Task',
    Resource: '${UpdateItem}',
    Arguments: {
        TableName: table,
        Key: keyOf(runs_table/* placesEntry */.lP),
        UpdateExpression: 'REMOVE #run ADD held :less',
        ConditionExpression: '#run.arn = :arn',
        ExpressionAttributeNames: { '#run': `{% $${run}.key %}` },
        ExpressionAttributeValues: { ':less': { N: '-1' }, ':arn': { S: `{% $${run}.arn %}` } },
    },
    Retry: retry,
});
const takePlace = ({ whenTaken, count }) => ({
    Type: 'Task',
    ...(whenTaken === 'queue'
        ? {
            Resource: '${TransactWriteItems}',
            Arguments: {
                TransactItems: [{ Update: taking(count) }, { Delete: { TableName: table, Key: keyOf(ownTurn) } }],
            },
        }
        : { Resource: '${UpdateItem}', Arguments: taking(count) }),
    Retry: retry,
    Catch: [{ ErrorEquals: refused, Output: {}, Next: 'ReadPlaces' }, unanswered],
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
    queue: { running: 'MayWait', busy: 'MayWait', states: () => ({ ...turnStates(), ...waitStates('LookAhead') }) },
    replace: {
        running: 'IsNewer',
        busy: 'MayWait',
        states: () => ({
            ...waitStates('TakePlace'),
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
                Retry: retry,
                Catch: [{ ErrorEquals: [forgotten], Output: {}, Next: 'Settle' }, unanswered],
                Output: {},
                Next: 'Settle',
            },
        }),
    },
};
const placeStates = (places) => {
    const owned = whenOwned[places.whenTaken];
    return {
        TakePlace: takePlace(places),
        ReadPlaces: {
            Type: 'Task',
            Resource: '${GetItem}',
            Arguments: { TableName: table, Key: keyOf(runs_table/* placesEntry */.lP), ConsistentRead: true },
            Retry: retry,
            Catch: [unanswered],
            Assign: {
                asked: 0,
                owners: `{% ${compactJsonata(`[$each($states.result.Item, function($v, $k) {
$substring($k, 0, ${runs_table/* runPrefix */.cK.length}) = '${runs_table/* runPrefix */.cK}'
? {'key': $k, 'arn': $v.M.arn.S, 'since': $v.M.since.S, 'jobs': $v.M.jobs.S, 'queue': $v.M.queue.S}
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
        AskOwner: asking('{% $owner.arn %}', '$owner.since', 'IsOwnerRunning'),
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
            Retry: retry,
            Catch: [{ ...unanswered, Next: 'FindQueue' }],
            Output: { busy: "{% $count($states.result.JobSummaryList[$not(Status in ['SUCCEEDED', 'FAILED'])]) > 0 %}" },
            Next: 'HaveJobsEnded',
        },
        FindQueue: {
            Type: 'Task',
            Resource: '${DescribeJobQueues}',
            Arguments: { JobQueues: ['{% $owner.queue %}'] },
            Retry: retry,
            Catch: [unanswered],
            Output: { isThere: "{% $count($states.result.JobQueues[Status != 'DELETED']) > 0 %}" },
            Next: 'IsQueueThere',
        },
        IsQueueThere: {
            Type: 'Choice',
            Choices: [{ Condition: '{% $states.input.isThere %}', Output: {}, Next: 'NoPlace' }],
            Output: {},
            Default: 'FreePlace',
        },
        HaveJobsEnded: {
            Type: 'Choice',
            Choices: [{ Condition: '{% $states.input.busy %}', Output: {}, Next: owned.busy }],
            Output: {},
            Default: 'FreePlace',
        },
        FreePlace: {
            ...returning('owner'),
            Catch: [{ ErrorEquals: refused, Output: {}, Next: 'TakePlace' }, unanswered],
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
const environmentWithAddress = (attempts) => `{% ${compactJsonata(`$append([
{'Name': 'STP_TRIGGER_EVENT_DATA', 'Value': $run.event},
{'Name': 'STP_MAXIMUM_ATTEMPTS', 'Value': '${attempts}'},
{'Name': 'STP_CURRENT_ATTEMPT', 'Value': $string($attempt)}
], $run.uri ? {'Name': '${event_bucket/* addressVariable */.ZV}', 'Value': $run.uri})`)} %}`;
const stateMachineDefinition = (job, name = '') => {
    const { attempts, retryIntervalSeconds, retryIntervalMultiplier, timeoutSeconds, spot, spills, places } = job;
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
                    ...(places === undefined ? {} : placeVariables(name)),
                },
                Output: {},
                Next: places === undefined ? 'Run' : firstState(places),
            },
            ...(places === undefined ? {} : placeStates(places)),
            Run: {
                Type: 'Task',
                Resource: '${SubmitJob}',
                Arguments: {
                    JobName: places === undefined ? '{% $run.name %}' : `{% ${nameOfJobs} %}`,
                    JobQueue: '${JobQueue}',
                    JobDefinition: '${JobDefinition}',
                    ContainerOverrides: {
                        Environment: spills
                            ? environmentWithAddress(attempts)
                            : [
                                { Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' },
                                { Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` },
                                { Name: 'STP_CURRENT_ATTEMPT', Value: '{% $string($attempt) %}' },
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
                        Assign: { failure: failureExpression(spot, spills) },
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
                    { Condition: `{% ${compactJsonata(`$attempt < ${attempts} and ${retryableCondition}`)} %}`, Next: 'Backoff' },
                ],
                Default: places === undefined ? 'GiveUp' : 'ReturnFailed',
            },
            Backoff: {
                Type: 'Wait',
                Seconds: '{% $floor($wait + 0.5) %}',
                Assign: { attempt: '{% $attempt + 1 %}', wait: `{% $min([${longestWait}, $wait * ${factor}]) %}` },
                Next: 'Run',
            },
            GiveUp: {
                Type: 'Fail',
                Error: '{% $failure.class %}',
                Cause: `{% ${compactJsonata(`'Attempt ' & $attempt & ' of ${attempts} failed: ' & $failure.says`)} %}`,
            },
        },
    };
};
const stateMachineContributions = (job, run, queue) => {
    const name = (0,address/* stateMachineName */.OI)(job);
    const arn = (0,address/* stateMachineArn */.w4)(job);
    const role = (0,state_machine_role/* stateMachineRole */.D)(job, queue, run.places);
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
                        ...(run.places === undefined ? {} : (0,places_role/* placeCalls */.r)(run.places)),
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
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96459);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12098);





const borrowedParameter = (part) => `StpBorrowed${part}`;
const borrowedQueue = (kind) => borrowedParameter(`${kind}JobQueue`);
const kindOfQueue = (name) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .poolKinds */ .Kr.find((kind) => name === (0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .queueId */ .l2)(kind) || name === borrowedQueue(kind));
const subnetsNamed = 2;
const borrowed = (part) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParameter(part));
const replacements = new Map([
    [_network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm.vpc, borrowed('Vpc')],
    [_network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm.addresses, borrowed('Addresses')],
    ..._network_js__WEBPACK_IMPORTED_MODULE_2__/* .network */ .Nm.subnets
        .slice(0, subnetsNamed)
        .map((subnet, index) => [subnet, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, borrowed('Subnets'))]),
    ..._stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .poolKinds */ .Kr.map((kind) => [(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)((0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .queueId */ .l2)(kind)), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedQueue(kind))]),
    [{ 'Fn::GetAtt': [_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.securityGroup, 'GroupId'] }, borrowed('SecurityGroup')],
].map(([own, other]) => [JSON.stringify(own), other]));
const borrowedPart = (expression) => {
    const condition = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression) ? expression['Fn::If'] : undefined;
    if (condition?.[0] === _zones_js__WEBPACK_IMPORTED_MODULE_3__/* .thirdZone */ .i0)
        return condition[2];
    return replacements.get(JSON.stringify(expression));
};
const networkIds = new Set((0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkContributions */ .WQ)().flatMap((part) => (part.kind === 'resource' ? [part.id] : [])));


/***/ }),

/***/ 96459:
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

;// CONCATENATED MODULE: ./lib/shared/capacity.js




const queueId = (kind) => `StpBatch${kind}JobQueue`;
const shared = { from: [], tags: 'none', holdsData: 'no' };
const capacityContributions = (needs, stage, network, settings = {}, names = ownPools) => {
    const kinds = pool_kind/* poolKinds */.Kr.filter((kind) => needs.some(({ pool }) => pool === kind));
    if (kinds.length === 0)
        return [];
    return [
        instanceRole(names.role, stage.rolePath),
        {
            kind: 'resource',
            id: names.profile,
            ...shared,
            body: {
                Type: 'AWS::IAM::InstanceProfile',
                Properties: { Path: stage.rolePath, Roles: [(0,expression/* ref */.KR)(names.role)] },
            },
        },
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
                launchTemplate(kind, own, stage, settings, names),
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
const computeEnvironment = (kind, needs, { subnets, dependsOn }, settings, names) => {
    const deployed = settings.deployed?.[kind];
    return {
        kind: 'resource',
        id: names.environment(kind),
        ...shared,
        body: {
            Type: 'AWS::Batch::ComputeEnvironment',
            DependsOn: dependsOn,
            Properties: {
                Type: 'MANAGED',
                State: 'ENABLED',
                ReplaceComputeEnvironment: false,
                UpdatePolicy: { JobExecutionTimeoutMinutes: updateTimeoutMinutes, TerminateJobsOnUpdate: false },
                ComputeResources: {
                    Type: (0,pool_kind/* isSpot */.v7)(kind) ? 'SPOT' : 'EC2',
                    AllocationStrategy: (0,pool_kind/* isSpot */.v7)(kind) ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
                    MinvCpus: 0,
                    MaxvCpus: maxVcpus(needs, settings.maxVcpus, deployed),
                    InstanceTypes: [(0,pool_kind/* isArm64 */.Tm)(kind) ? 'default_arm64' : 'default_x86_64'],
                    Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
                    InstanceRole: (0,expression/* getAtt */.CN)(names.profile, 'Arn'),
                    Subnets: subnets,
                    SecurityGroupIds: [(0,expression/* getAtt */.CN)(names.securityGroup, 'GroupId')],
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
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96459);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42163);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12098);





const lent = (id) => id.replace(/^Stp/, 'StpLent');
const lentPools = {
    role: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.role),
    profile: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.profile),
    securityGroup: lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.securityGroup),
    groupSays: 'Batch jobs of previews: nothing comes in.',
    launchTemplate: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.launchTemplate(kind)),
    environment: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.environment(kind)),
    queue: (kind) => lent(_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPools */ .CF.queue(kind)),
};
const lentKinds = (needs) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .poolKinds */ .Kr.filter((kind) => !(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isArm64 */ .Tm)(kind) || needs.some(({ pool }) => (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isArm64 */ .Tm)(pool)));
const lentVcpus = 64;
const lentOutputs = {
    OnDemandJobQueue: 'StpLentOnDemandJobQueue',
    SpotJobQueue: 'StpLentSpotJobQueue',
    OnDemandArm64JobQueue: 'StpLentOnDemandArm64JobQueue',
    SpotArm64JobQueue: 'StpLentSpotArm64JobQueue',
    OnDemandComputeEnvironment: 'StpLentOnDemandComputeEnvironment',
    SpotComputeEnvironment: 'StpLentSpotComputeEnvironment',
    OnDemandArm64ComputeEnvironment: 'StpLentOnDemandArm64ComputeEnvironment',
    SpotArm64ComputeEnvironment: 'StpLentSpotArm64ComputeEnvironment',
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
    return { 'Fn::If': [_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .thirdZone */ .i0, joined([...always, ...thirds]), joined(always)] };
};
const lentContributions = (needs, stage, network, { maxVcpus: asked = Number.POSITIVE_INFINITY, refreshImages, lent: deployed = {} }) => {
    const largest = { cpu: 0, storageGiB: undefined };
    const all = lentKinds(needs).flatMap((pool) => [largest, ...needs].map(({ cpu, storageGiB }) => ({ kind: 'need', of: 'pool', pool, cpu, storageGiB })));
    const known = Object.values(deployed).map(({ maxVcpus = 0 }) => maxVcpus);
    const most = Math.min(asked, Math.max(lentVcpus, ...known, ...needs.map(({ cpu }) => cpu)));
    const settings = { maxVcpus: most, deployed, ...(refreshImages === undefined ? {} : { refreshImages }) };
    const values = {
        OnDemandJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('OnDemand')),
        SpotJobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('Spot')),
        OnDemandArm64JobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('OnDemandArm64')),
        SpotArm64JobQueue: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.queue('SpotArm64')),
        OnDemandComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('OnDemand')),
        SpotComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('Spot')),
        OnDemandArm64ComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('OnDemandArm64')),
        SpotArm64ComputeEnvironment: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(lentPools.environment('SpotArm64')),
        SecurityGroup: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .getAtt */ .CN)(lentPools.securityGroup, 'GroupId'),
        Vpc: network.vpc,
        Addresses: _network_js__WEBPACK_IMPORTED_MODULE_2__/* .addressRange */ .wl,
        Subnets: subnetIds(network.subnets),
        MaxVcpus: String(most),
        VolumeGiB: String((0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .volumeGiB */ .pp)(all)),
    };
    return [
        ...(0,_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .capacityContributions */ .IX)(all, stage, network, settings, lentPools),
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
/* harmony export */   Nm: () => (/* binding */ network),
/* harmony export */   WQ: () => (/* binding */ networkContributions),
/* harmony export */   wl: () => (/* binding */ addressRange)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12098);


const resource = (id, tags, Type, more = {}) => ({ kind: 'resource', id, from: [], tags, holdsData: 'no', body: { Type, ...more } });
const vpc = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpVpc');
const addressRange = '172.16.0.0/16';
const associationId = (index) => `StpPublicSubnet${index}SubnetRouteTableAssociation`;
const zoneResources = (index) => {
    const isThird = index === _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneCount */ .Mg - 1;
    const condition = isThird ? { Condition: _zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0 } : {};
    const association = associationId(index);
    return [
        resource(`StpPublicSubnet${index}`, 'in-place', 'AWS::EC2::Subnet', {
            ...condition,
            Properties: {
                VpcId: vpc,
                CidrBlock: `172.16.${index * 16}.0/20`,
                AvailabilityZone: (0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .zone */ .rg)(index),
                MapPublicIpOnLaunch: true,
            },
        }),
        resource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', { Properties: { VpcId: vpc } }),
        resource(`StpInternetGatewayRoute${index}`, 'none', 'AWS::EC2::Route', {
            Properties: {
                RouteTableId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(`StpPublicSubnet${index}RouteTable`),
                DestinationCidrBlock: '0.0.0.0/0',
                GatewayId: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('StpInternetGateway'),
            },
            DependsOn: ['StpVpcGatewayAttachment'],
            ...(isThird ? { Metadata: { 'batch-job': { after: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIf */ .wb)(_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdZone */ .i0, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(association)) } } } : {}),
        }),
        resource(association, 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
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
    resource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
        Properties: { CidrBlock: addressRange, EnableDnsHostnames: true, EnableDnsSupport: true },
    }),
    resource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
    resource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
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
/* harmony import */ var _capacity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96459);
/* harmony import */ var _lent_pools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41162);





const submittedTo = `${_cloudformation_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleStatements */ .B}.0.Resource`;
const queueAccess = (needs, left, isBorrowing = false) => {
    const pools = needs.filter((need) => need.of === 'pool');
    const nameOf = isBorrowing ? _borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowedQueue */ .Sm : _capacity_js__WEBPACK_IMPORTED_MODULE_3__/* .queueId */ .l2;
    const kinds = isBorrowing ? (0,_lent_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .lentKinds */ .Jn)(pools) : pools.map(({ pool }) => pool);
    const queues = [...new Set([...kinds.map(nameOf), ...left])].sort();
    return pools.flatMap(({ pool, submitter }) => {
        const others = queues.filter((queue) => queue !== nameOf(pool));
        if (submitter === undefined || others.length === 0)
            return [];
        const items = others.map((queue) => ({ key: queue, value: (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(queue) }));
        return [{ kind: 'extension', id: submitter, at: submittedTo, items, from: [] }];
    });
};


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

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ poolKinds),
/* harmony export */   Tm: () => (/* binding */ isArm64),
/* harmony export */   ob: () => (/* binding */ poolKindOf),
/* harmony export */   v7: () => (/* binding */ isSpot)
/* harmony export */ });
const poolKinds = ['OnDemand', 'Spot', 'OnDemandArm64', 'SpotArm64'];
const poolKindOf = ({ useSpotInstances, arm64 }) => `${useSpotInstances ? 'Spot' : 'OnDemand'}${arm64 ? 'Arm64' : ''}`;
const isSpot = (kind) => kind === 'Spot' || kind === 'SpotArm64';
const isArm64 = (kind) => kind === 'OnDemandArm64' || kind === 'SpotArm64';


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

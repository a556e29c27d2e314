export const id = 9782;
export const ids = [9782];
export const modules = {

/***/ 61702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);


const isGone = (error, names) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).name) || names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).message));


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ isMissingQueue),
/* harmony export */   kB: () => (/* binding */ unfinishedJobs),
/* harmony export */   uI: () => (/* binding */ mostCounted),
/* harmony export */   wL: () => (/* binding */ terminateJobs)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _job_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30503);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16857);






const statuses = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'];
const mostCounted = 1_000;
const isMissingQueue = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ClientException' && /does not exist/i.test(message);
};
const unfinishedJobs = async (clients, clock, jobQueue) => {
    const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    let count = 0;
    try {
        for (const jobStatus of statuses) {
            const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)('batch:ListJobs', async (nextToken) => {
                const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
                const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
                return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
            });
            for await (const page of paged) {
                count += page.length;
                if (count >= mostCounted)
                    break;
            }
        }
    }
    catch (error) {
        if (isMissingQueue(error))
            return 0;
        throw error;
    }
    return count;
};
const mostDescribed = 100;
const terminatedAtOnce = 10;
const unfinishedIds = async (clients, clock, jobQueue) => {
    const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const found = [];
    for (const jobStatus of statuses) {
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)('batch:ListJobs', async (nextToken) => {
            const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
            return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
        });
        for await (const page of paged)
            found.push(...page.flatMap(({ jobId }) => jobId ?? []));
    }
    return [...new Set(found)];
};
const terminateJobs = async (clients, clock, jobQueue, stateMachines) => {
    const { DescribeJobsCommand, TerminateJobCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    try {
        const ids = await unfinishedIds(clients, clock, jobQueue);
        const own = [];
        for (let at = 0; at < ids.length; at += mostDescribed) {
            const command = new DescribeJobsCommand({ jobs: ids.slice(at, at + mostDescribed) });
            const { jobs = [] } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
            own.push(...jobs.flatMap(({ jobId, status, tags }) => jobId && !/^(?:SUCCEEDED|FAILED)$/.test(status ?? '') && stateMachines.includes(tags?.[_job_address_js__WEBPACK_IMPORTED_MODULE_1__/* .machineTag */ .w2] ?? '')
                ? [jobId]
                : []));
        }
        await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_5__/* .sideBySide */ .Q)(own, terminatedAtOnce, async (jobId) => {
            const command = new TerminateJobCommand({ jobId, reason: 'The stage is being destroyed.' });
            await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 'batch:TerminateJob', (limit) => batch.send(command, limit));
        });
        return own.length;
    }
    catch (error) {
        if (isMissingQueue(error))
            return 0;
        throw error;
    }
};


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

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ capacityOf),
/* harmony export */   D: () => (/* binding */ queueState)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3796);



const vcpusOf = ({ maxvCpus: most, desiredvCpus: desired, }) => most === undefined ? {} : { vcpus: { most, ...(desired === undefined ? {} : { desired }) } };
const capacityOf = (arn, { state = '', status = '', statusReason, computeResources }) => ({
    name: arn.slice(arn.lastIndexOf('/') + 1),
    state,
    status,
    ...(statusReason ? { reason: statusReason } : {}),
    ...vcpusOf(computeResources ?? {}),
});
const reasonOf = async (clients, clock, jobArn) => {
    const { DescribeJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const command = new DescribeJobsCommand({ jobs: [jobArn.slice(jobArn.lastIndexOf('/') + 1)] });
    const { jobs } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
    return jobs?.[0]?.statusReason || undefined;
};
const placeOf = async (clients, clock, jobQueue, jobArn) => {
    const { GetJobQueueSnapshotCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    try {
        const command = new GetJobQueueSnapshotCommand({ jobQueue });
        const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:GetJobQueueSnapshot', (limit) => batch.send(command, limit));
        const front = answer.frontOfQueue?.jobs ?? [];
        const index = front.findIndex((one) => one.jobArn === jobArn);
        if (index < 0)
            return {};
        const head = front[0]?.jobArn;
        const headReason = index === 0 || head === undefined ? undefined : await reasonOf(clients, clock, head);
        return { position: index + 1, ...(headReason === undefined ? {} : { headReason }) };
    }
    catch (error) {
        if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
            return {};
        throw error;
    }
};
const queueState = async (clients, clock, jobQueueArn, jobArn) => {
    const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    const describeQueue = new DescribeJobQueuesCommand({ jobQueues: [jobQueueArn] });
    try {
        const { jobQueues } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeJobQueues', (limit) => batch.send(describeQueue, limit));
        const queue = jobQueues?.[0];
        if (queue === undefined)
            return undefined;
        const computeEnvironments = (queue.computeEnvironmentOrder ?? []).flatMap(({ computeEnvironment }) => computeEnvironment ?? []);
        const describeEnvironments = new DescribeComputeEnvironmentsCommand({ computeEnvironments });
        const found = computeEnvironments.length === 0
            ? []
            : ((await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(describeEnvironments, limit)))
                .computeEnvironments ?? []);
        return {
            ...capacityOf(jobQueueArn, queue),
            environments: found.map((one) => capacityOf(one.computeEnvironmentArn ?? '', one)),
            ...(await placeOf(clients, clock, jobQueueArn, jobArn)),
        };
    }
    catch (error) {
        if ((0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingQueue */ .GF)(error))
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsRuns: () => (/* binding */ awsRuns)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/aws/is-gone.js
var is_gone = __webpack_require__(61702);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/job/places/turn.js
var turn = __webpack_require__(35641);
// EXTERNAL MODULE: ./lib/job/submission.js
var submission = __webpack_require__(35247);
;// CONCATENATED MODULE: ./lib/adapters/aws/place-history.js


const others = { owner: 'holds', ahead: 'is-before' };
const runIn = (variable) => {
    const [, name] = /"arn":\s*"[^"]*:([^":]+)"/.exec(variable ?? '') ?? [];
    return name;
};
const placeWaitIn = (events) => {
    let seen;
    let wait;
    for (const { stateEnteredEventDetails: entered, stateExitedEventDetails: exited } of events) {
        if (entered?.name === submission/* attemptState */.bK)
            return undefined;
        if (entered?.name === turn/* waitForPlaceState */.HC)
            wait = seen;
        for (const [variable, does] of Object.entries(others)) {
            const run = runIn(exited?.assignedVariables?.[variable]);
            if (run !== undefined)
                seen = { run, does };
        }
    }
    return wait;
};

// EXTERNAL MODULE: ./lib/adapters/aws/queue-state.js
var queue_state = __webpack_require__(12749);
// EXTERNAL MODULE: ./lib/job/infrastructure-retries.js
var infrastructure_retries = __webpack_require__(73107);
;// CONCATENATED MODULE: ./lib/adapters/aws/run-history.js


const childrenOf = ({ arrayProperties }) => arrayProperties?.size === undefined
    ? undefined
    : {
        size: arrayProperties.size,
        counts: Object.fromEntries(Object.entries(arrayProperties.statusSummary ?? {}).map(([status, count]) => [status.toUpperCase(), count])),
    };
const batchJobOf = (detail) => {
    const { jobId, jobArn, jobQueue, status, statusReason, startedAt, stoppedAt, container } = detail;
    if (jobId === undefined || status === undefined)
        return undefined;
    const array = childrenOf(detail);
    return {
        id: jobId,
        arn: jobArn ?? '',
        status: status,
        ...(statusReason ? { reason: statusReason } : {}),
        ...(jobQueue ? { queue: jobQueue } : {}),
        ...(startedAt ? { startedAt: new Date(startedAt) } : {}),
        ...(stoppedAt ? { stoppedAt: new Date(stoppedAt) } : {}),
        ...(container?.exitCode === undefined || container.exitCode === null ? {} : { exitCode: container.exitCode }),
        ...(container?.reason ? { containerReason: container.reason } : {}),
        ...(container?.logStreamName ? { logStream: container.logStreamName } : {}),
        ...(array === undefined ? {} : { array }),
    };
};
const mapIn = (text) => {
    try {
        const value = JSON.parse(text ?? '');
        return value !== null && typeof value === 'object' ? value : undefined;
    }
    catch {
        return undefined;
    }
};
const asApi = (value) => {
    if (Array.isArray(value))
        return value.map(asApi);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.charAt(0).toLowerCase() + key.slice(1), asApi(item)]));
};
const jobIn = (text) => {
    const detail = mapIn(text);
    return detail === undefined ? undefined : batchJobOf(asApi(detail));
};
const failureIn = (variable) => {
    const { class: kind, says } = mapIn(variable) ?? {};
    return typeof kind === 'string' ? { class: kind, says: typeof says === 'string' ? says : '' } : undefined;
};
const detailsOf = (event) => {
    const jobId = mapIn(event.taskSubmittedEventDetails?.output)?.JobId;
    if (typeof jobId === 'string')
        return { jobId };
    const job = jobIn(event.taskSucceededEventDetails?.output ?? event.taskFailedEventDetails?.cause);
    if (job !== undefined)
        return { job, jobId: job.id };
    if (event.type !== 'TaskStateExited')
        return {};
    const failure = failureIn(event.stateExitedEventDetails?.assignedVariables?.failure);
    return { ...(event.timestamp ? { endedAt: event.timestamp } : {}), ...(failure ? { failure } : {}) };
};
const attemptsIn = (events) => {
    const found = [];
    let isAttempt = false;
    let retries = 0;
    let isRetry = false;
    for (const event of events) {
        const current = found.at(-1);
        if (event.type === 'WaitStateEntered') {
            isRetry = event.stateEnteredEventDetails?.name === infrastructure_retries/* recoverState */.UX;
            if (isRetry)
                retries += 1;
        }
        else if (event.type === 'TaskStateEntered') {
            isAttempt = event.stateEnteredEventDetails?.name === submission/* attemptState */.bK;
            if (isAttempt)
                found.push({
                    number: (current?.number ?? 0) + (isRetry ? 0 : 1),
                    ...(isRetry ? { infrastructureRetry: retries } : {}),
                    beganAt: event.timestamp ?? new Date(0),
                });
        }
        else if (current !== undefined && isAttempt)
            found[found.length - 1] = { ...current, ...detailsOf(event) };
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/adapters/aws/runs.js









const readEvery = 3_000;
const foundWithin = 60_000;
const mostOfPage = 1_000;
const executionOf = ({ executionArn = '', name = '', status, startDate, stopDate }) => ({
    arn: executionArn,
    name,
    status: (status ?? 'RUNNING'),
    startedAt: startDate ?? new Date(0),
    ...(stopDate ? { stoppedAt: stopDate } : {}),
});
const timedOut = (execution, patience) => new refused/* Refused */.L({
    code: 'run/timed-out',
    message: `The run ${execution.name} did not end in ${Math.round(patience / 60_000)} minutes. It goes on in AWS; nothing was stopped.`,
    hint: 'Give more wait-minutes, or look at it later with logs and runs.',
});
const unknown = (arn) => new refused/* Refused */.L({
    code: 'run/unknown-execution',
    message: `AWS knows no run ${arn.slice(arn.lastIndexOf(':') + 1)}.`,
    hint: 'The command runs lists the last ones. AWS forgets a run 90 days after its end.',
});
const awsRuns = (clients, clock, { account, patience }) => {
    const describe = async (executionArn) => {
        const { DescribeExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
        const sfn = await clients.sfn();
        try {
            const command = new DescribeExecutionCommand({ executionArn });
            const found = await (0,call.call)(clock, 'states:DescribeExecution', (limit) => sfn.send(command, limit));
            const { stateMachineArn: stateMachine = '', input, error, cause, output } = found;
            return {
                ...executionOf(found),
                stateMachine,
                ...(input === undefined ? {} : { input }),
                ...(error === undefined ? {} : { error }),
                ...(cause === undefined ? {} : { cause }),
                ...(output === undefined ? {} : { output }),
            };
        }
        catch (error) {
            if ((0,is_gone/* isGone */.S)(error, /^ExecutionDoesNotExist/))
                return undefined;
            throw error;
        }
    };
    const history = async (executionArn) => {
        const { GetExecutionHistoryCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
        const sfn = await clients.sfn();
        const events = await (0,pages/* allItems */.a)('states:GetExecutionHistory', async (nextToken) => {
            const command = new GetExecutionHistoryCommand({ executionArn, nextToken, maxResults: mostOfPage });
            const page = await (0,call.call)(clock, 'states:GetExecutionHistory', (limit) => sfn.send(command, limit));
            return { items: page.events, next: page.nextToken };
        });
        const waitsFor = placeWaitIn(events);
        return { attempts: attemptsIn(events), ...(waitsFor === undefined ? {} : { waitsFor }) };
    };
    const jobs = async (ids) => {
        const { DescribeJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = new Map();
        for (let at = 0; at < ids.length; at += 100) {
            const command = new DescribeJobsCommand({ jobs: ids.slice(at, at + 100) });
            const answer = await (0,call.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit));
            for (const detail of answer.jobs ?? []) {
                const job = batchJobOf(detail);
                if (job !== undefined)
                    found.set(job.id, job);
            }
        }
        return found;
    };
    const read = async (executionArn) => {
        const execution = await describe(executionArn);
        if (execution === undefined)
            return undefined;
        const { attempts, waitsFor } = await history(executionArn);
        const open = attempts.flatMap(({ job, jobId }) => (job === undefined && jobId !== undefined ? [jobId] : []));
        const known = open.length === 0 ? new Map() : await jobs(open);
        const isEnded = (0,run/* runStatus */.em)(execution) !== 'running';
        return {
            execution,
            ...(waitsFor === undefined || isEnded ? {} : { waitsFor }),
            attempts: attempts.map((attempt, index) => {
                const job = attempt.job ?? known.get(attempt.jobId ?? '');
                const over = attempts[index + 1]?.beganAt ?? (isEnded ? execution.stoppedAt : undefined);
                const endedAt = attempt.endedAt ?? over;
                return { ...attempt, ...(job ? { job } : {}), ...(endedAt ? { endedAt } : {}) };
            }),
        };
    };
    return {
        freshName: (kind) => {
            const time = new Date(clock.now()).toISOString().replace(/[-:]|\.\d+/g, '');
            return `${kind}-${time}-${clock.uuid().replaceAll('-', '').slice(-8)}`;
        },
        putEvent: async (bucket, key, text) => {
            const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            const s3 = await clients.s3();
            const owner = await account();
            const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ExpectedBucketOwner: owner });
            await (0,call.call)(clock, 's3:PutObject', (limit) => s3.send(command, limit));
        },
        start: async (stateMachineArn, name, input) => {
            const { StartExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
            const sfn = await clients.sfn();
            const arn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
            try {
                const command = new StartExecutionCommand({ stateMachineArn, name, input });
                const started = await (0,call.call)(clock, 'states:StartExecution', (limit) => sfn.send(command, limit));
                return started.executionArn ?? arn;
            }
            catch (error) {
                if ((0,is_gone/* isGone */.S)(error, /^ExecutionAlreadyExists/))
                    return arn;
                throw error;
            }
        },
        latest: async (stateMachineArn, most) => {
            const { ListExecutionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
            const sfn = await clients.sfn();
            const found = [];
            try {
                const paged = (0,pages/* pages */.B)('states:ListExecutions', async (nextToken) => {
                    const command = new ListExecutionsCommand({
                        stateMachineArn,
                        nextToken,
                        maxResults: Math.min(most, mostOfPage),
                    });
                    const page = await (0,call.call)(clock, 'states:ListExecutions', (limit) => sfn.send(command, limit));
                    return { page: page.executions ?? [], next: page.nextToken };
                });
                for await (const executions of paged) {
                    found.push(...executions.map(executionOf));
                    if (found.length >= most)
                        break;
                }
            }
            catch (error) {
                if (!(0,is_gone/* isGone */.S)(error, /^StateMachineDoesNotExist/))
                    throw error;
            }
            return found.slice(0, most);
        },
        read,
        async *watch(executionArn, end = 'wait-minutes') {
            const begun = clock.now();
            const wait = (0,aws_clock/* delays */.xA)(clock, readEvery);
            for (;;) {
                const state = await read(executionArn);
                if (state !== undefined) {
                    yield state;
                    if (end === 'wait-minutes' && patience !== undefined && clock.now() - begun >= patience)
                        throw timedOut(state.execution, patience);
                }
                else if (clock.now() - begun > foundWithin)
                    throw unknown(executionArn);
                await clock.sleep(wait.next());
            }
        },
        stop: async (executionArn, cause) => {
            const { StopExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
            const sfn = await clients.sfn();
            try {
                const command = new StopExecutionCommand({ executionArn, error: 'stopped', cause });
                await (0,call.call)(clock, 'states:StopExecution', (limit) => sfn.send(command, limit));
            }
            catch (error) {
                if (!(0,is_gone/* isGone */.S)(error, /^ExecutionDoesNotExist|^ValidationException/))
                    throw error;
            }
        },
        variables: async (jobDefinitionArn) => {
            const { DescribeJobDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            const batch = await clients.batch();
            const command = new DescribeJobDefinitionsCommand({ jobDefinitions: [jobDefinitionArn] });
            const found = await (0,call.call)(clock, 'batch:DescribeJobDefinitions', (limit) => batch.send(command, limit));
            const container = found.jobDefinitions?.[0]?.containerProperties;
            return container && new Map((container.environment ?? []).map(({ name = '', value = '' }) => [name, value]));
        },
        jobs: async (ids) => {
            const known = await jobs(ids);
            return ids.flatMap((id) => known.get(id) ?? []);
        },
        terminate: async (jobId, reason) => {
            const { TerminateJobCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            const batch = await clients.batch();
            await (0,call.call)(clock, 'batch:TerminateJob', (limit) => batch.send(new TerminateJobCommand({ jobId, reason }), limit));
        },
        queue: (jobQueueArn, jobArn) => (0,queue_state/* queueState */.D)(clients, clock, jobQueueArn, jobArn),
    };
};


/***/ }),

/***/ 30503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
const sideBySide = async (items, limit, work) => {
    const results = [];
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
};


/***/ }),

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value) ? sortedList(value) : sortedMap(value);
};
const sortedMap = (map) => {
    const keys = Object.keys(map);
    let other;
    if (!isInOrder(keys)) {
        keys.sort();
        other = {};
    }
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const item = sorted(map[key]);
        if (other === undefined && (item !== map[key] || item === undefined)) {
            other = {};
            for (const before of keys.slice(0, index))
                other[before] = map[before];
        }
        if (other !== undefined && item !== undefined)
            other[key] = item;
    }
    return other ?? map;
};
const isInOrder = (keys) => {
    for (let index = 1; index < keys.length; index++)
        if (keys[index - 1] > keys[index])
            return false;
    return true;
};
const sortedList = (list) => {
    let other;
    for (let index = 0; index < list.length; index++) {
        const item = sorted(list[index]);
        if (other === undefined && item !== list[index])
            other = list.slice(0, index);
        other?.push(item);
    }
    return other ?? list;
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 91204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allow)
/* harmony export */ });
const allow = (action, resource, condition) => ({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition === undefined ? {} : { Condition: condition }),
});


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   Dc: () => (/* binding */ hasFunction),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   wb: () => (/* binding */ onlyIf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const onlyIf = (condition, value) => ({
    'Fn::If': [condition, value, ref('AWS::NoValue')],
});
const base64 = (of) => ({ 'Fn::Base64': of });
const partsOf = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
const concat = (...parts) => {
    const joined = [];
    const add = (part) => {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else if (part !== '')
            joined.push(part);
    };
    for (const part of parts)
        if (typeof part === 'string')
            add(part);
        else
            for (const one of partsOf(part))
                add(one);
    if (joined.length > 1)
        return { 'Fn::Join': ['', joined] };
    return joined.length === 1 ? joined[0] : '';
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);
const hasFunction = (value) => isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const isFunction = (value) => hasFunction(value) && Object.keys(value).length === 1;


/***/ }),

/***/ 27260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Oy: () => (/* binding */ screamingSnakeCase),
/* harmony export */   dS: () => (/* binding */ logicalId),
/* harmony export */   fL: () => (/* binding */ pascalCase),
/* harmony export */   tv: () => (/* binding */ hashedName)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const words = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
const spelled = new Map();
const pascalCase = (text) => {
    const found = spelled.get(text) ??
        words(text)
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
            .join('');
    spelled.set(text, found);
    return found;
};
const screamingSnakeCase = (text) => words(text).join('_').toUpperCase();
const logicalId = (...parts) => parts.map(pascalCase).join('');
const uuid = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('-', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(2, (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)('/', (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)('AWS::StackId'))));
const twelveHex = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(0, uuid), (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(1, uuid)];
const physicalName = (stack, resource, limit, letterCase = 'as-written') => {
    const available = limit - 14;
    const cut = (text, length) => text.slice(0, length).replace(/(?<!-)-+$/, '');
    const half = Math.floor(available / 2);
    const tail = resource.length > half ? cut(resource, half - 6) + (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(resource, 6) : resource;
    const head = `${cut(stack, available - tail.length)}-${tail}-`;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};
const hashedName = (...parts) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts), 12)}-`, ...twelveHex);


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ stateMachineName),
/* harmony export */   Q3: () => (/* binding */ jobDefinitionArn),
/* harmony export */   ih: () => (/* binding */ jobDefinitionName),
/* harmony export */   pC: () => (/* binding */ executionsArn),
/* harmony export */   w2: () => (/* binding */ machineTag),
/* harmony export */   w4: () => (/* binding */ stateMachineArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);


const jobDefinitionName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 128);
const jobDefinitionArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('batch', 'job-definition/', jobDefinitionName(job));
const stateMachineName = ({ name, stage }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stage.stack, name, 80);
const stateMachineArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'stateMachine:', stateMachineName(job));
const executionsArn = (job) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)('states', 'execution:', stateMachineName(job), ':*');
const machineTag = 'batch-job:state-machine';


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

/***/ 57481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ compactJsonata)
/* harmony export */ });
const operators = '?:;,=!<>&{}()[]';
const known = new Map();
const compactJsonata = (expression) => {
    const found = known.get(expression) ?? compacted(expression);
    known.set(expression, found);
    return found;
};
const compacted = (expression) => expression.replace(/('[^']*'|\/[^/]*\/)|\s+/g, (found, literal, at) => {
    if (literal !== undefined)
        return literal;
    const around = [expression[at - 1] ?? '', expression[at + found.length] ?? ''];
    return around.some((one) => operators.includes(one)) ? '' : ' ';
});


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
/* harmony export */   pQ: () => (/* binding */ notRunning),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57481);

const table = '${RunsTable}';
const entrySeconds = 34_560_000;
const expires = { N: `{% $string($floor($millis() / 1000) + ${entrySeconds}) %}` };
const keyOf = (entry) => ({ job: { S: '{% $place.job %}' }, entry: { S: entry } });
const refused = ['DynamoDb.ConditionalCheckFailedException', 'DynamoDb.TransactionCanceledException'];
const forgotten = 'Sfn.ExecutionDoesNotExistException';
const notRunning = 'Sfn.ValidationException';
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
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56715);
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57481);
/* harmony import */ var _table_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83260);



const ownTurn = `{% '${_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingPrefix */ .UL}' & $place.turn %}`;
const firstWait = 15;
const longest = { next: 60, other: 300 };
const waitsOfExecution = 250;
const waitForPlaceState = 'WaitForPlace';
const nextName = "$substring($hash($place.arn, 'SHA-256'), 0, 32)";
const turnStates = () => ({
    Enqueue: {
        Type: 'Task',
        Resource: '${PutItem}',
        Arguments: { TableName: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp, Item: { ...(0,_table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(ownTurn), arn: { S: '{% $place.arn %}' }, expires: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .expires */ .fg } },
        Retry: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5,
        Catch: [_table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj],
        Output: {},
        Next: 'LookAhead',
    },
    LookAhead: {
        Type: 'Task',
        Resource: '${Query}',
        Arguments: {
            TableName: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp,
            KeyConditionExpression: 'job = :job AND begins_with(entry, :waiting)',
            ExpressionAttributeValues: { ':job': { S: '{% $place.job %}' }, ':waiting': { S: _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingPrefix */ .UL } },
            Limit: 1,
            ConsistentRead: true,
        },
        Retry: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5,
        Catch: [_table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj],
        Assign: {
            ahead: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(`$states.result.Count = 0 ? {} : {
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
                Condition: `{% $ahead.entry = '${_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingPrefix */ .UL}' & $place.turn %}`,
                Assign: { longest: longest.next },
                Next: 'TakePlace',
            },
            { Condition: '{% $not($exists($ahead.entry)) %}', Next: 'Enqueue' },
        ],
        Assign: { longest: longest.other },
        Default: 'AskAhead',
    },
    AskAhead: (0,_table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .asking */ .os)('{% $ahead.arn %}', `$substring($ahead.entry, ${_stage_runs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingPrefix */ .UL.length})`, 'IsAheadAlive'),
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
            TableName: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp,
            Key: (0,_table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)('{% $ahead.entry %}'),
            ConditionExpression: 'arn = :arn',
            ExpressionAttributeValues: { ':arn': { S: '{% $ahead.arn %}' } },
        },
        Retry: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5,
        Catch: [{ ErrorEquals: _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5, Output: {}, Next: 'LookAhead' }, _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj],
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
            Input: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(`$string($merge([
{'triggerEvent': $run.event, 'jobName': $run.name, 'turn': $place.turn},
$run.uri ? {'eventUri': $run.uri} : {}
]))`)} %}`,
        },
        Retry: [{ ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'], MaxAttempts: 0 }, ..._table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5],
        Catch: [
            {
                ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'],
                Output: { continuedBy: `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_0__/* .compactJsonata */ .u)(`$replace($place.arn, /[^:]+$/, ${nextName})`)} %}` },
                Next: 'Done',
            },
            _table_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj,
        ],
        Output: { continuedBy: '{% $states.result.ExecutionArn %}' },
        Next: 'Done',
    },
});


/***/ }),

/***/ 35247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ submittedVariables),
/* harmony export */   XN: () => (/* binding */ submitRetry),
/* harmony export */   bK: () => (/* binding */ attemptState)
/* harmony export */ });
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65613);
/* harmony import */ var _jsonata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57481);


const attemptState = 'Run';
const transientErrors = [
    'Batch.TooManyRequestsException',
    'Batch.ServerException',
    'Batch.AWSBatchException',
    'Batch.SdkClientException',
];
const submitRetry = [
    {
        ErrorEquals: transientErrors,
        IntervalSeconds: 2,
        MaxAttempts: 12,
        MaxDelaySeconds: 60,
        JitterStrategy: 'FULL',
    },
];
const inJsonata = ({ Name, Value }) => {
    const [, expression] = /^\{% (.*) %\}$/.exec(Value) ?? [];
    return `{'Name': '${Name}', 'Value': ${expression ?? `'${Value}'`}}`;
};
const submittedVariables = (spills, variables) => {
    const all = [{ Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' }, ...variables];
    if (!spills)
        return all;
    return `{% ${(0,_jsonata_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJsonata */ .u)(`$append([
${all.map(inJsonata).join(',\n')}
], $run.uri ? {'Name': '${_stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .addressVariable */ .ZV}', 'Value': $run.uri})`)} %}`;
};


/***/ }),

/***/ 25567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dj: () => (/* binding */ childIds),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Sf: () => (/* binding */ failureClassOf),
/* harmony export */   em: () => (/* binding */ runStatus),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   jJ: () => (/* binding */ childrenText),
/* harmony export */   tw: () => (/* binding */ givenWay)
/* harmony export */ });
const attemptName = ({ number, infrastructureRetry }) => `Attempt ${number}${infrastructureRetry === undefined ? '' : `, infrastructure retry ${infrastructureRetry},`}`;
const statuses = {
    RUNNING: 'running',
    PENDING_REDRIVE: 'running',
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    TIMED_OUT: 'timed-out',
    ABORTED: 'stopped',
};
const runStatus = ({ status }) => statuses[status] ?? 'running';
const failureClassOf = (execution) => {
    const status = runStatus(execution);
    if (status === 'running' || status === 'succeeded')
        return undefined;
    if (status === 'stopped')
        return 'stopped';
    return execution.error ?? (status === 'timed-out' ? 'timed-out' : 'unknown');
};
const keysOfOutput = { skipped: 'skipped', replacedBy: 'replaced', continuedBy: 'continued' };
const givenWay = ({ status, output }) => {
    if (status !== 'SUCCEEDED' || output === undefined)
        return undefined;
    const parsed = Object(JSON.parse(output));
    for (const [key, because] of Object.entries(keysOfOutput)) {
        const arn = parsed[key];
        if (typeof arn === 'string')
            return { because, run: arn.slice(arn.lastIndexOf(':') + 1) };
    }
    return undefined;
};
const hasEnded = ({ status }) => status === 'SUCCEEDED' || status === 'FAILED';
const isOver = ({ endedAt, job }) => endedAt !== undefined || (job !== undefined && hasEnded(job));
const childIds = (jobId, indices) => indices.map((index) => `${jobId}:${index}`);
const inStatus = (status, words) => ({ status, words });
const childWords = [
    inStatus('SUCCEEDED', 'succeeded'),
    inStatus('FAILED', 'failed'),
    inStatus('RUNNING', 'running'),
    inStatus('STARTING', 'starting'),
];
const childrenText = ({ size, counts }) => {
    const shown = childWords.map(({ status, words }) => ({ count: counts[status] ?? 0, words }));
    const waiting = Math.max(0, size - shown.reduce((sum, { count }) => sum + count, 0));
    const parts = [...shown, { count: waiting, words: 'waiting' }].filter(({ count }) => count > 0);
    return `${size} children: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
};
const reasonOf = ({ reason, containerReason, exitCode }) => [reason, containerReason, exitCode === undefined ? undefined : `exit code ${exitCode}`].filter(Boolean).join('; ');


/***/ }),

/***/ 65613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ eventBucketPolicyId),
/* harmony export */   OM: () => (/* binding */ eventBucketSuffix),
/* harmony export */   UF: () => (/* binding */ eventBucketId),
/* harmony export */   ZV: () => (/* binding */ addressVariable),
/* harmony export */   dy: () => (/* binding */ onEvents),
/* harmony export */   k4: () => (/* binding */ eventBucketName),
/* harmony export */   qS: () => (/* binding */ eventDays),
/* harmony export */   ri: () => (/* binding */ eventFolder)
/* harmony export */ });
/* harmony import */ var _cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91204);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);



const eventBucketId = 'StpEventBucket';
const eventBucketPolicyId = `${eventBucketId}Policy`;
const eventDays = 14;
const eventBucketSuffix = 'stp-event-bucket';
const eventBucketName = ({ stack }) => (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(stack, eventBucketSuffix, 63, 'lower');
const addressVariable = 'STP_TRIGGER_EVENT_DATA_S3_URI';
const eventFolder = (job) => `events/${job}/`;
const onEvents = (action, stage, job) => (0,_cloudformation_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .c)([action], (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB, ':s3:::', eventBucketName(stage), `/${eventFolder(job)}*`), {
    StringEquals: { 'aws:ResourceAccount': _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS },
});


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

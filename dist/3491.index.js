export const id = 3491;
export const ids = [3491];
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

/***/ 73491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsLeftovers: () => (/* binding */ awsLeftovers)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/side-by-side.js
var side_by_side = __webpack_require__(30503);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
;// CONCATENATED MODULE: ./lib/adapters/aws/buckets.js



const isMissing = (error) => error instanceof refused/* Refused */.L && /^(NoSuchBucket|NotFound)$/.test((0,refusals/* errorOf */.Mz)(error.cause).name);
const emptyBucket = async (clients, clock, account, bucket) => {
    const { DeleteObjectsCommand, ListObjectVersionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const s3 = await clients.s3();
    const at = { Bucket: bucket, ExpectedBucketOwner: account };
    let deleted = 0;
    let last;
    for (;;) {
        let page;
        try {
            page = await list();
        }
        catch (error) {
            if (isMissing(error))
                return deleted;
            throw error;
        }
        const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
        const objects = found.map(({ Key, VersionId }) => ({ Key, ...(VersionId ? { VersionId } : {}) }));
        if (objects.length === 0)
            return deleted;
        if (clock.until !== undefined && clock.now() > clock.until)
            throw new refused/* Refused */.L({
                code: 'stack/timed-out',
                message: `The bucket ${bucket} could not be emptied in time; ${deleted} objects are deleted.`,
                hint: 'Stop what writes to the bucket and run destroy again: it goes on where it stopped. wait-minutes sets how long.',
            });
        const first = JSON.stringify(objects[0]);
        if (first === last)
            throw new refused/* Refused */.L({
                code: 'aws/refused',
                message: `The bucket ${bucket} could not be emptied: ${objects[0]?.Key} is still there after it was deleted.`,
                hint: 'Stop what writes to the bucket and run destroy again.',
            });
        last = first;
        const command = new DeleteObjectsCommand({ ...at, Delete: { Objects: objects, Quiet: true } });
        const answer = await (0,call.call)(clock, 's3:DeleteObjectVersion', (limit) => s3.send(command, limit));
        const [failure] = answer.Errors ?? [];
        if (failure)
            throw new refused/* Refused */.L({
                code: failure.Code === 'AccessDenied' ? 'aws/denied' : 'aws/refused',
                message: `The bucket ${bucket} could not be emptied: ${failure.Key}: ${failure.Code}: ${failure.Message}`,
                hint: 'Allow s3:DeleteObject and s3:DeleteObjectVersion on it, or see whether a retention or legal hold protects the object.',
            });
        deleted += objects.length;
    }
    function list() {
        return (0,call.call)(clock, 's3:ListBucketVersions', (limit) => s3.send(new ListObjectVersionsCommand(at), limit));
    }
};

// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/aws/is-gone.js
var is_gone = __webpack_require__(61702);
// EXTERNAL MODULE: ./lib/adapters/aws/jobs.js
var jobs = __webpack_require__(3796);
;// CONCATENATED MODULE: ./lib/adapters/aws/newest-execution.js


const newestExecution = async (clients, clock, stateMachineArn) => {
    const { ListExecutionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
    const sfn = await clients.sfn();
    try {
        const command = new ListExecutionsCommand({ stateMachineArn, maxResults: 1 });
        const page = await (0,call.call)(clock, 'states:ListExecutions', (limit) => sfn.send(command, limit));
        const [newest] = page.executions ?? [];
        return newest?.status === 'RUNNING' ? 'running' : newest?.startDate;
    }
    catch (error) {
        if ((0,is_gone/* isGone */.S)(error, /^StateMachineDoesNotExist/))
            return undefined;
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
;// CONCATENATED MODULE: ./lib/adapters/aws/leftovers.js









const stopPatience = 10 * 60_000;
const stopsAtOnce = 20;
const mostRead = 100;
const revision = (arn) => Number(arn.slice(arn.lastIndexOf(':') + 1));
const awsLeftovers = (clients, clock, { account, patience }) => {
    const runningExecutions = async (stateMachineArn, most = Number.POSITIVE_INFINITY) => {
        const { ListExecutionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
        const sfn = await clients.sfn();
        const found = [];
        try {
            const paged = (0,pages/* pages */.B)('states:ListExecutions', async (nextToken) => {
                const command = new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', nextToken });
                const page = await (0,call.call)(clock, 'states:ListExecutions', (limit) => sfn.send(command, limit));
                return { page: page.executions ?? [], next: page.nextToken };
            });
            for await (const executions of paged) {
                found.push(...executions.flatMap(({ executionArn }) => executionArn ?? []));
                if (found.length > most)
                    break;
            }
            return found;
        }
        catch (error) {
            if ((0,is_gone/* isGone */.S)(error, /^StateMachineDoesNotExist/))
                return [];
            throw error;
        }
    };
    const definitionOf = async (executionArn) => {
        const { DescribeStateMachineForExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
        const sfn = await clients.sfn();
        try {
            const command = new DescribeStateMachineForExecutionCommand({ executionArn });
            const machine = await (0,call.call)(clock, 'states:DescribeStateMachineForExecution', (limit) => sfn.send(command, limit));
            return machine.definition ?? '';
        }
        catch (error) {
            if ((0,is_gone/* isGone */.S)(error, /^ExecutionDoesNotExist/))
                return '';
            throw error;
        }
    };
    const executionsWhere = async (stateMachineArn, counts) => {
        const found = await runningExecutions(stateMachineArn);
        let count = Math.max(0, found.length - mostRead);
        for (const execution of found.slice(0, mostRead))
            if (counts(await definitionOf(execution)))
                count += 1;
        return count;
    };
    const stop = async (executionArn) => {
        const { StopExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19));
        const sfn = await clients.sfn();
        try {
            const command = new StopExecutionCommand({
                executionArn,
                error: 'Stopped',
                cause: 'The stage is being destroyed.',
            });
            await (0,call.call)(clock, 'states:StopExecution', (limit) => sfn.send(command, limit));
        }
        catch (error) {
            if (!(0,is_gone/* isGone */.S)(error, /^ExecutionDoesNotExist|^ValidationException/))
                throw error;
        }
    };
    return {
        stopExecutions: async (stateMachineArn) => {
            const stopped = new Set();
            const until = clock.now() + Math.min(stopPatience, patience);
            const wait = (0,aws_clock/* delays */.xA)(clock, 2_000);
            for (;;) {
                const left = await runningExecutions(stateMachineArn);
                if (left.length === 0)
                    return stopped.size;
                await (0,side_by_side/* sideBySide */.Q)(left.filter((arn) => !stopped.has(arn)), stopsAtOnce, stop);
                for (const arn of left)
                    stopped.add(arn);
                if (clock.now() > until)
                    throw new refused/* Refused */.L({
                        code: 'stack/timed-out',
                        message: `${left.length} executions of ${stateMachineArn} did not stop in time.`,
                        hint: 'Run destroy again.',
                    });
                await clock.sleep(wait.next());
            }
        },
        revisionsInUse: async (stateMachineArn) => {
            const used = new Set();
            const running = await runningExecutions(stateMachineArn, mostRead);
            if (running.length > mostRead)
                return undefined;
            for (const execution of running)
                for (const arn of (await definitionOf(execution)).match(/arn:[^"'\s:]*:batch:[^"'\s:]*:[^"'\s:]*:job-definition\/[\w-]+:\d+/g) ?? [])
                    used.add(arn);
            return [...used].sort();
        },
        deregister: async (jobDefinition, keep) => {
            const { DeregisterJobDefinitionCommand, DescribeJobDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            const batch = await clients.batch();
            const found = await (0,pages/* allItems */.a)('batch:DescribeJobDefinitions', async (nextToken) => {
                const command = new DescribeJobDefinitionsCommand({
                    jobDefinitionName: jobDefinition,
                    status: 'ACTIVE',
                    nextToken,
                });
                const page = await (0,call.call)(clock, 'batch:DescribeJobDefinitions', (limit) => batch.send(command, limit));
                return { items: page.jobDefinitions, next: page.nextToken };
            });
            const arns = found.flatMap(({ jobDefinitionArn }) => jobDefinitionArn ?? []);
            arns.sort((a, b) => revision(b) - revision(a));
            const kept = new Set(await keep(arns));
            const unused = arns.filter((arn) => !kept.has(arn));
            for (const arn of unused)
                await (0,call.call)(clock, 'batch:DeregisterJobDefinition', (limit) => batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: arn }), limit));
            return unused.length;
        },
        deregisterRevision: async (arn) => {
            const { DeregisterJobDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            const batch = await clients.batch();
            const command = new DeregisterJobDefinitionCommand({ jobDefinition: arn });
            await (0,call.call)(clock, 'batch:DeregisterJobDefinition', (limit) => batch.send(command, limit));
        },
        newestExecution: (stateMachineArn) => newestExecution(clients, clock, stateMachineArn),
        empty: async (bucket) => emptyBucket(clients, (0,aws_clock/* boundedClock */.mO)(clock, patience), await account(), bucket),
        jobs: (queue) => (0,jobs/* unfinishedJobs */.kB)(clients, clock, queue),
        terminateJobs: (queue, stateMachines) => (0,jobs/* terminateJobs */.wL)(clients, clock, queue, stateMachines),
        executionsWith: (stateMachineArn, text) => executionsWhere(stateMachineArn, (definition) => definition.includes(text)),
        executionsWithout: (stateMachineArn, text) => executionsWhere(stateMachineArn, (definition) => !definition.includes(text)),
        executions: async (stateMachineArn) => (await runningExecutions(stateMachineArn)).length,
        messages: async (queueUrl) => {
            const { GetQueueAttributesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19));
            const sqs = await clients.sqs();
            const names = [
                'ApproximateNumberOfMessages',
                'ApproximateNumberOfMessagesNotVisible',
                'ApproximateNumberOfMessagesDelayed',
            ];
            try {
                const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] });
                const found = await (0,call.call)(clock, 'sqs:GetQueueAttributes', (limit) => sqs.send(command, limit));
                return names.reduce((sum, name) => sum + Number(found.Attributes?.[name] ?? 0), 0);
            }
            catch (error) {
                if ((0,is_gone/* isGone */.S)(error, /NonExistentQueue|QueueDoesNotExist/))
                    return 0;
                throw error;
            }
        },
    };
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


/***/ })

};

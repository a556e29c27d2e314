export const id = 2805;
export const ids = [2805];
export const modules = {

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

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsPools: () => (/* binding */ awsPools)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78668);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);



const mostDescribed = 100;
const runningJob = ({ jobName = '', timeout, startedAt }, now) => {
    const seconds = timeout?.attemptDurationSeconds;
    if (seconds === undefined)
        return { name: jobName };
    const left = seconds - (now - (startedAt ?? now)) / 1_000;
    return { name: jobName, minutesLeft: Math.max(0, Math.ceil(left / 60)) };
};
const isOnInstance = ({ status, arrayProperties }) => [status, ...Object.entries(arrayProperties?.statusSummary ?? {}).map(([one, count]) => (count > 0 ? one : ''))].some((one) => one === 'STARTING' || one === 'RUNNING');
const awsPools = (clients, clock) => {
    const jobIds = async (jobQueue, jobStatus) => {
        const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const found = [];
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('batch:ListJobs', async (nextToken) => {
            const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
            return { page: answer.jobSummaryList ?? [], next: answer.nextToken };
        });
        for await (const page of paged) {
            found.push(...page.flatMap(({ jobId }) => jobId ?? []));
            if (found.length >= _jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCounted */ .uI)
                break;
        }
        return found;
    };
    const describe = async (jobs) => {
        const { DescribeJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const batch = await clients.batch();
        const command = new DescribeJobsCommand({ jobs });
        return (await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'batch:DescribeJobs', (limit) => batch.send(command, limit))).jobs ?? [];
    };
    return {
        runningJobs: async (jobQueue) => {
            try {
                const ids = [];
                for (const status of ['PENDING', 'STARTING', 'RUNNING'])
                    ids.push(...(await jobIds(jobQueue, status)));
                const found = [];
                for (let at = 0; at < ids.length; at += mostDescribed) {
                    const described = await describe(ids.slice(at, at + mostDescribed));
                    found.push(...described.filter(isOnInstance).map((job) => runningJob(job, clock.now())));
                }
                return found;
            }
            catch (error) {
                if ((0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingQueue */ .GF)(error))
                    return [];
                throw error;
            }
        },
        withNewerImage: async (computeEnvironments) => {
            if (computeEnvironments.length === 0)
                return [];
            const { DescribeComputeEnvironmentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            const batch = await clients.batch();
            const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .a)('batch:DescribeComputeEnvironments', async (nextToken) => {
                const command = new DescribeComputeEnvironmentsCommand({
                    computeEnvironments: [...computeEnvironments],
                    nextToken,
                });
                const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
                return { items: page.computeEnvironments, next: page.nextToken };
            });
            return found
                .filter(({ computeResources }) => computeResources?.ec2Configuration?.some(({ batchImageStatus }) => batchImageStatus === 'UPDATE_AVAILABLE'))
                .flatMap(({ computeEnvironmentArn }) => computeEnvironmentArn ?? []);
        },
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

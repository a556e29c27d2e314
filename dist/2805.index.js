export const id = 2805;
export const ids = [2805];
export const modules = {

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ isMissingQueue),
/* harmony export */   kB: () => (/* binding */ unfinishedJobs),
/* harmony export */   uI: () => (/* binding */ mostCounted)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16857);




const statuses = ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'];
const mostCounted = 1_000;
const isMissingQueue = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ClientException' && /does not exist/i.test(message);
};
const unfinishedJobs = async (clients, clock, jobQueue) => {
    const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
    const batch = await clients.batch();
    let count = 0;
    try {
        for (const jobStatus of statuses) {
            const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('batch:ListJobs', async (nextToken) => {
                const command = new ListJobsCommand({ jobQueue, jobStatus, nextToken });
                const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'batch:ListJobs', (limit) => batch.send(command, limit));
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
                const ids = [...(await jobIds(jobQueue, 'STARTING')), ...(await jobIds(jobQueue, 'RUNNING'))];
                const found = [];
                for (let at = 0; at < ids.length; at += mostDescribed) {
                    const described = await describe(ids.slice(at, at + mostDescribed));
                    found.push(...described
                        .filter(({ status }) => status === 'STARTING' || status === 'RUNNING')
                        .map((job) => runningJob(job, clock.now())));
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


/***/ })

};

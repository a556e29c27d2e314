export const id = 960;
export const ids = [960];
export const modules = {

/***/ 60960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsDrifts: () => (/* binding */ awsDrifts)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47368);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16857);





const longestPause = 5_000;
const statuses = ['IN_SYNC', 'MODIFIED', 'DELETED', 'NOT_CHECKED', 'UNKNOWN', 'UNSUPPORTED'];
const statusOf = (given) => statuses.includes(given ?? '') ? given : 'UNKNOWN';
const resultOf = (one, begun) => {
    const isOld = (one.Timestamp?.getTime() ?? begun) < begun;
    const reason = isOld ? 'CloudFormation has no result but that of an earlier detection' : one.DriftStatusReason;
    return {
        logicalId: one.LogicalResourceId ?? '',
        physicalId: one.PhysicalResourceId ?? '',
        type: one.ResourceType ?? '',
        status: isOld ? 'UNKNOWN' : statusOf(one.StackResourceDriftStatus),
        ...(reason ? { reason } : {}),
        differences: isOld ? [] : (one.PropertyDifferences ?? []).map(differenceOf),
    };
};
const differenceOf = ({ PropertyPath, ExpectedValue, ActualValue, DifferenceType, }) => ({
    path: PropertyPath ?? '',
    ...(DifferenceType === 'ADD' || ExpectedValue === undefined ? {} : { expected: ExpectedValue }),
    ...(DifferenceType === 'REMOVE' || ActualValue === undefined ? {} : { actual: ActualValue }),
});
const timedOut = (stack) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'stack/timed-out',
    message: `CloudFormation did not finish to compare the stack ${stack} in time.`,
    hint: 'Run drift again; wait-minutes sets how long.',
});
const awsDrifts = (clients, clock, patience) => {
    const start = async (stack, bounded) => {
        const { DetectStackDriftCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const wait = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .delays */ .xA)(clock, longestPause);
        for (;;) {
            try {
                return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(bounded, 'cloudformation:DetectStackDrift', async (limit) => {
                    const { StackDriftDetectionId: id } = await client.send(new DetectStackDriftCommand({ StackName: stack }), limit);
                    if (!id)
                        throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer to DetectStackDrift names no detection');
                    return id;
                });
            }
            catch (error) {
                const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
                if (!(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || name !== 'ValidationError')
                    throw error;
                if (!/already in progress/i.test(message))
                    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                        code: 'drift/refused',
                        message: `CloudFormation does not compare the stack ${stack} now. ${message}`,
                        hint: 'Look at the state of the stack in the CloudFormation console; deploy or destroy the stage, then run drift again.',
                        cause: error,
                    });
            }
            if (clock.now() > bounded.until)
                throw timedOut(stack);
            await clock.sleep(wait.next());
        }
    };
    const waitFor = async (id, stack, bounded) => {
        const { DescribeStackDriftDetectionStatusCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: id });
        const wait = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .delays */ .xA)(clock, longestPause);
        for (;;) {
            try {
                const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(bounded, 'cloudformation:DescribeStackDriftDetectionStatus', (limit) => client.send(command, limit));
                if (found.DetectionStatus !== 'DETECTION_IN_PROGRESS') {
                    const reason = found.DetectionStatusReason;
                    const complete = found.DetectionStatus === 'DETECTION_COMPLETE';
                    return { complete, begun: found.Timestamp?.getTime() ?? 0, ...(reason ? { reason } : {}) };
                }
            }
            catch (error) {
                if (!(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(error))
                    throw error;
                wait.slowDown();
            }
            if (clock.now() > bounded.until)
                throw timedOut(stack);
            await clock.sleep(wait.next());
        }
    };
    const results = async (stack, begun) => {
        const { DescribeStackResourceDriftsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allItems */ .a)('cloudformation:DescribeStackResourceDrifts', async (NextToken) => {
            const command = new DescribeStackResourceDriftsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackResourceDrifts', (limit) => client.send(command, limit));
            return { items: page.StackResourceDrifts ?? [], next: page.NextToken };
        });
        return found.map((one) => resultOf(one, begun));
    };
    return {
        detect: async (stack) => {
            const bounded = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedClock */ .mO)(clock, patience);
            const { begun, ...ended } = await waitFor(await start(stack, bounded), stack, bounded);
            return { ...ended, resources: await results(stack, begun) };
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


/***/ })

};

export const id = 7597;
export const ids = [7597];
export const modules = {

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * Most pages of one list. The longest real lists are far shorter: a stack has at most 500 resources, a page of changes
 * is 1 MB (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html), a page
 * of executions has 1,000, and an operation on 500 resources some thousand events, 100 a page.
 */
const mostPages = 1_000;
/**
 * Yields the pages of a list; `read` returns one page and the token of the next. Throws `aws/refused` if the pages do
 * not end: if a token repeats, or after 1,000 pages. `name` is the IAM action, for the message.
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
/** Returns the items of all pages of a list. Throws `aws/refused` if the pages do not end. */
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

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsQuotas: () => (/* binding */ awsQuotas)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5182);


/** Returns the port to quotas, which counts Batch's compute environments and job queues by listing them. */
const awsQuotas = (clients, clock) => ({
    pools: async () => {
        const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 8839, 19));
        const batch = await clients.batch();
        const [computeEnvironments, jobQueues] = await Promise.all([
            (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allItems */ .a)('batch:DescribeComputeEnvironments', async (nextToken) => {
                const command = new DescribeComputeEnvironmentsCommand({ nextToken });
                const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'batch:DescribeComputeEnvironments', (limit) => batch.send(command, limit));
                return { items: page.computeEnvironments, next: page.nextToken };
            }),
            (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allItems */ .a)('batch:DescribeJobQueues', async (nextToken) => {
                const command = new DescribeJobQueuesCommand({ nextToken });
                const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'batch:DescribeJobQueues', (limit) => batch.send(command, limit));
                return { items: page.jobQueues, next: page.nextToken };
            }),
        ]);
        return { computeEnvironments: computeEnvironments.length, jobQueues: jobQueues.length };
    },
});


/***/ })

};

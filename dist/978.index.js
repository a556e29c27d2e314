export const id = 978;
export const ids = [978];
export const modules = {

/***/ 7597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsQuotas: () => (/* binding */ awsQuotas)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8668);

/** The items of all pages. */
const counted = async (read) => {
    let total = 0;
    let token;
    do {
        const { found, nextToken } = await read(token);
        total += found;
        token = nextToken;
    } while (token);
    return total;
};
/** Counts what is there by reading it. */
const awsQuotas = (clients, pace) => ({
    pools: async () => {
        const { DescribeComputeEnvironmentsCommand, DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(839)]).then(__webpack_require__.t.bind(__webpack_require__, 8839, 19));
        const batch = await clients.batch();
        const [computeEnvironments, jobQueues] = await Promise.all([
            counted(async (nextToken) => {
                const ask = new DescribeComputeEnvironmentsCommand({ nextToken });
                const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(pace, 'batch:DescribeComputeEnvironments', () => batch.send(ask));
                return { found: page.computeEnvironments?.length ?? 0, nextToken: page.nextToken };
            }),
            counted(async (nextToken) => {
                const ask = new DescribeJobQueuesCommand({ nextToken });
                const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(pace, 'batch:DescribeJobQueues', () => batch.send(ask));
                return { found: page.jobQueues?.length ?? 0, nextToken: page.nextToken };
            }),
        ]);
        return { computeEnvironments, jobQueues };
    },
});


/***/ })

};

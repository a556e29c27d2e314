export const id = 1737;
export const ids = [1737];
export const modules = {

/***/ 21737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishCutOffRun: () => (/* binding */ finishCutOffRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63879);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83416);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69504);





const discard = async (world, id) => {
    try {
        const stacks = await world.stacks();
        await stacks.deleteChangeSet({ kind: 'changes', id, stackId: '', changeSetType: 'UPDATE', changes: [] });
        world.console.info(`Discarded the change set ${id}.`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The change set ${id} stays: ${problem.message} The next deploy removes it.`);
    }
};
const ownReport = async (world, { comment: { run } }) => {
    const report = await world.written('report.md');
    const marker = report === undefined ? undefined : (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    const isOwn = run.run !== undefined && marker?.run === run.run && marker.attempt === run.attempt;
    return isOwn ? report : undefined;
};
const finishCutOffRun = async (world, request, { command, changeSet }) => {
    try {
        const report = await ownReport(world, request);
        if (report === undefined)
            await (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFailure */ .x)(world, request, command, _stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .c);
        else
            await (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(world, request.comment, report);
    }
    finally {
        if (command === 'plan' && changeSet !== undefined && !world.offline)
            await discard(world, changeSet);
    }
};


/***/ })

};

export const id = 7048;
export const ids = [7048,1737];
export const modules = {

/***/ 87048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishCutOffPreview: () => (/* binding */ finishCutOffPreview)
/* harmony export */ });
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);
/* harmony import */ var _report_cut_off_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21737);
/* harmony import */ var _decide_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36868);



const finishCutOffPreview = async (world, request, inputs) => {
    const event = world.pullEvent();
    if (event.event === 'pull_request_target' || (0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_1__/* .decidePreview */ .x)(event, inputs).kind === 'skip')
        return;
    await (0,_report_cut_off_run_js__WEBPACK_IMPORTED_MODULE_0__.finishCutOffRun)(world, { ...request, stage: (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .previewStage */ .vM)(event.number) }, { command: 'preview' });
};


/***/ }),

/***/ 36868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ decidePreview)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89366);

const deployed = ['opened', 'reopened', 'synchronize', 'ready_for_review'];
const skip = (why) => ({ kind: 'skip', why });
const ofLabel = ({ action, labels, label }, needed) => {
    if (needed === undefined)
        return skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(label)} has nothing to do with previews: no preview-label is set.`);
    if (label !== needed)
        return skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(label)} has nothing to do with previews: preview-label is ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)}.`);
    if (action === 'labeled')
        return undefined;
    return labels.includes(needed)
        ? skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)} was removed, and the pull request has it again.`)
        : { kind: 'destroy', why: `The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)} was removed, which previews need.` };
};
const reasonForNone = ({ draft, labels }, needed) => {
    if (draft)
        return 'The pull request is a draft: its preview is deployed when it is ready for review.';
    if (needed !== undefined && !labels.includes(needed))
        return `The pull request does not have the label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)}, which previews need.`;
    return undefined;
};
const decidePreview = (event, { label: needed }) => {
    const { action, code, state } = event;
    if (code === 'fork')
        return skip('The pull request comes from a fork: no preview is ever deployed for one, so there is nothing to do.');
    if (action === 'closed')
        return { kind: 'destroy', why: 'The pull request is closed.' };
    if (state === 'closed')
        return skip(`The pull request is closed, so the event ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(action)} changes nothing.`);
    if (action === 'converted_to_draft')
        return skip('The pull request is a draft now: its preview stays as it is until it is closed or ready for review.');
    if (action === 'labeled' || action === 'unlabeled') {
        const decided = ofLabel(event, needed);
        if (decided !== undefined)
            return decided;
    }
    else if (!deployed.includes(action))
        return skip(`The event ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(action)} changes nothing of a preview.`);
    const none = reasonForNone(event, needed);
    return none === undefined ? { kind: 'deploy', why: `The pull request is open (${action}).` } : skip(none);
};


/***/ }),

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

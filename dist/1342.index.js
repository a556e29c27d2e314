export const id = 1342;
export const ids = [1342];
export const modules = {

/***/ 21342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reportCauses),
/* harmony export */   reportCheck: () => (/* binding */ reportCheck)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41002);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11984);



const mostShown = 10;
const mostAnnotations = 1_000;
const rank = { error: 0, warning: 1, note: 2 };
const reportCheck = async (world, { run: { run, commit } }, name, { diagnostics, located }) => {
    const levels = ['error', 'warning', 'note'];
    const isShown = levels.every((level) => diagnostics.filter(({ severity }) => severity === level).length <= mostShown);
    if (isShown || run === undefined || commit === undefined)
        return;
    const { file, path } = world.source;
    const annotations = (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_1__/* .placeDiagnostics */ .Y)(diagnostics, located)
        .map(({ diagnostic: { code, severity, sentence, hint }, position: { line } }) => ({
        ...{ severity, title: code, message: hint === undefined ? sentence : `${sentence}\n${hint}`, line },
        path: located?.file === undefined || located.file === file ? path : located.file,
    }))
        .sort((one, other) => rank[one.severity] - rank[other.severity]);
    try {
        const page = await (await world.checks()).create({
            ...{ name, commit, title: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(diagnostics), annotations: annotations.slice(0, mostAnnotations) },
            conclusion: diagnostics.some(({ severity }) => severity === 'error') ? 'failure' : 'neutral',
            summary: 'Every complaint about the config, at its line.',
        });
        world.console.info(`All ${diagnostics.length} annotations are in a check run: ${page}`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`GitHub shows ${mostShown} errors and ${mostShown} warnings of a step, and there are ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(diagnostics)}. ${problem.message} ${problem.hint} Then a check run has all of them; this log has them too, and validate writes them with format: sarif.`);
    }
};
const reportCauses = async (world, { run: { run, commit } }, { command, stage, causes }) => {
    if (causes.length <= mostShown || run === undefined || commit === undefined)
        return;
    const { file, path } = world.source;
    const annotations = causes.slice(0, mostAnnotations).map(({ logicalId, type, reason, advice, place }) => ({
        ...{ severity: 'error', title: 'stack/deploy-failed', line: place?.line ?? 1 },
        message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
        path: place === undefined || place.file === file ? path : place.file,
    }));
    const title = `${causes.length} resources failed first`;
    try {
        const page = await (await world.checks()).create({
            ...{ name: `batch-job ${command} (${stage})`, commit, title, annotations, conclusion: 'failure' },
            summary: 'Every resource that made the deployment fail, at its line of the config.',
        });
        world.console.info(`All ${causes.length} annotations are in a check run: ${page}`);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`GitHub shows ${mostShown} errors of a step, and ${title}. ${problem.message} ${problem.hint} Then a check run has all of them; this log and the report have them too.`);
    }
};


/***/ })

};

export const id = 9679;
export const ids = [9679];
export const modules = {

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsConsole: () => (/* binding */ actionsConsole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9366);
/* harmony import */ var _runner_stream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9291);




/** Unseen characters made visible, line breaks kept: an annotation may have several lines. */
const visibleLines = (text) => text.split(/\r?\n/).map(_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n');
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * The console of a step: workflow commands on standard output, step outputs in the file that the runner names. A line
 * that would read as a command of its own is kept from it, whoever wrote it.
 */
const actionsConsole = (write, outputFile, summaryFile, stateFile) => {
    const stream = (0,_runner_stream_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerStream */ .Nl)(write);
    const info = (text) => stream.text(`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}\n`);
    const tellLost = (what, problem) => stream.command('warning', { title: 'door/cannot-write' }, `${what} was lost: ${String(problem)}`);
    /** Adds a value to a file that the runner names. */
    const keep = (file, name, value, what) => {
        if (!file)
            return;
        const mark = `end-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${mark}\n${value}\n${mark}\n`);
        }
        catch (problem) {
            // A deployment that is done stays done.
            tellLost(what, problem);
        }
    };
    return {
        async group(title, work) {
            stream.command('group', {}, (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title));
            try {
                return await work();
            }
            finally {
                stream.command('endgroup', {}, '');
            }
        },
        info,
        annotate: ({ severity, title, message, file, line, column }) => {
            const properties = {
                ...(file === undefined ? {} : { file: (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file) }),
                ...(line === undefined ? {} : { line: String(line) }),
                ...(column === undefined ? {} : { col: String(column) }),
                title: (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title),
            };
            stream.command(levels[severity], properties, visibleLines(message));
        },
        output: (name, value) => keep(outputFile, name, value, `The step output ${name}`),
        // Only `post` reads it, and does without.
        state: (name, value) => keep(stateFile, name, value, `What post should know (${name})`),
        summary: (markdown) => {
            if (!summaryFile)
                return;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(summaryFile, `${markdown}\n`);
            }
            catch (problem) {
                tellLost('The step summary', problem);
            }
        },
        mask: stream.mask,
    };
};


/***/ })

};

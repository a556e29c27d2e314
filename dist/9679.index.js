export const id = 9679;
export const ids = [9679];
export const modules = {

/***/ 29679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsConsole: () => (/* binding */ actionsConsole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89366);
/* harmony import */ var _runner_stream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89291);




const visibleLines = (text) => text.split(/\r?\n/).map(_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n');
const maxOutputs = 1024 * 1024;
const maxSummary = 1024 * 1024;
const levels = { error: 'error', warning: 'warning', note: 'notice' };
const actionsConsole = (write, outputFile, summaryFile, stateFile) => {
    const stream = (0,_runner_stream_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerStream */ .Nl)(write);
    const info = (text) => stream.text(`${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}\n`);
    const warnLost = (what, problem) => stream.command('warning', { title: 'door/cannot-write' }, `${what} was lost: ${String(problem)}`);
    let [outputsLeft, summaryLeft] = [maxOutputs, maxSummary];
    const append = (file, name, value, what) => {
        if (!file)
            return;
        const mark = `end-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${mark}\n${value}\n${mark}\n`);
        }
        catch (problem) {
            warnLost(what, problem);
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
        output: (name, value) => {
            const size = value.length * 2;
            if (size > outputsLeft) {
                append(outputFile, name, '', `The step output ${name}`);
                const sizes = `it has ${size} bytes of UTF-16, and the outputs of a job may have ${maxOutputs} together`;
                stream.command('warning', { title: 'door/too-long' }, `The step output ${name} is empty: ${sizes}. Read the file in output-dir that holds the same.`);
                return;
            }
            outputsLeft -= size;
            append(outputFile, name, value, `The step output ${name}`);
        },
        state: (name, value) => append(stateFile, name, value, `What post should know (${name})`),
        summary: (markdown) => {
            if (!summaryFile)
                return;
            const text = `${markdown}\n`;
            const size = Buffer.byteLength(text);
            if (size > summaryLeft)
                return stream.command('warning', { title: 'door/too-long' }, `A part of the summary is left out: it has ${size} bytes, and ${summaryLeft} are left of the ${maxSummary} of a step. The files in output-dir and this log have it.`);
            summaryLeft -= size;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(summaryFile, text);
            }
            catch (problem) {
                warnLost('The step summary', problem);
            }
        },
        mask: stream.mask,
    };
};


/***/ })

};

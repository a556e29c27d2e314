export const id = 679;
export const ids = [679];
export const modules = {

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsConsole: () => (/* binding */ actionsConsole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9366);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9021);




/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Unseen characters made visible, line breaks kept: an annotation may have several lines. */
const visibleLines = (text) => text.split(/\r?\n/).map(_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n');
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * The console of a step: workflow commands on standard output, step outputs in the file that the runner names. A line
 * that would read as a command of its own is kept from it, whoever wrote it.
 */
const actionsConsole = (write, outputFile, summaryFile, stateFile) => {
    const info = (text) => write(`${(0,_plain_line_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text))}\n`);
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
            write(`::warning title=door/cannot-write::${what} was lost: ${escapeData(String(problem))}\n`);
        }
    };
    return {
        async group(title, work) {
            write(`::group::${escapeData((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title))}\n`);
            try {
                return await work();
            }
            finally {
                write('::endgroup::\n');
            }
        },
        info,
        annotate: ({ severity, title, message, file, line, column }) => {
            const properties = [
                ...(file === undefined ? [] : [`file=${escapeProperty((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file))}`]),
                ...(line === undefined ? [] : [`line=${line}`]),
                ...(column === undefined ? [] : [`col=${column}`]),
                `title=${escapeProperty((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title))}`,
            ];
            write(`::${levels[severity]} ${properties.join(',')}::${escapeData(visibleLines(message))}\n`);
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
                write(`::warning title=door/cannot-write::The step summary was lost: ${escapeData(String(problem))}\n`);
            }
        },
        mask: (secret) => {
            for (const line of secret.split(/\r?\n/))
                if (line.trim())
                    write(`::add-mask::${escapeData(line)}\n`);
        },
    };
};


/***/ })

};

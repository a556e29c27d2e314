export const id = 3158;
export const ids = [3158];
export const modules = {

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ RefusedParts)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76122);


class RefusedParts extends _refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    parts;
    constructor(refusal, parts) {
        super(refusal);
        this.parts = parts.map((part) => ({ ...part, sentence: (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(part.sentence) }));
    }
    located(locate) {
        const { code, message, hint, reason, cause } = this;
        return new RefusedParts({ code, message, hint, reason, cause }, this.parts.map((part) => ({ ...part, place: locate(part.logicalId) })));
    }
}


/***/ }),

/***/ 33158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ writingSarif),
/* harmony export */   writeSarif: () => (/* binding */ writeSarif)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
/* harmony import */ var _generated_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(193);
/* harmony import */ var _report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9585);
/* harmony import */ var _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37875);
/* harmony import */ var _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56422);
/* harmony import */ var _try_after_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40356);







const refusalRows = (refusal) => {
    const { code, hint } = refusal;
    const row = { code, severity: 'error' };
    const nowhere = { file: undefined, line: 1, column: 1 };
    if (refusal instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployFailed */ .N && refusal.causes.length > 0)
        return refusal.causes.map(({ logicalId, type, reason, advice, place = nowhere }) => ({
            ...row,
            ...{ file: place.file, line: place.line, column: place.column ?? 1 },
            ...{ sentence: `${logicalId} (${type}): ${reason}`, hint: advice },
        }));
    if (refusal instanceof _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedParts */ .P && refusal.parts.length > 0)
        return refusal.parts.map(({ sentence, place: { file, line, column } = nowhere }) => ({
            ...row,
            ...{ file, line, column, sentence, hint },
        }));
    return [(0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalRow */ .bz)(refusal, undefined)];
};
const writeSarif = async (world, { refusal, ...ended }) => {
    const rows = [
        ...(0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resultRows */ .FA)(ended, ended.located?.file ?? world.source.file),
        ...(refusal === undefined ? [] : refusalRows(refusal)),
    ];
    const { sarifFile } = await __webpack_require__.e(/* import() */ 1592).then(__webpack_require__.bind(__webpack_require__, 61592));
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_5__/* .tryAfterChange */ .u)(world, 'diagnostics.sarif is missing', async () => {
        await world.write({ 'diagnostics.sarif': sarifFile(rows, _generated_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r) });
        world.console.output('sarif-file', `${world.output}/diagnostics.sarif`);
    });
};
const writingSarif = async (world, { diagnostics, located, locate }, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || problem instanceof _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .LeftOperation */ .$ || world.stopped)
            throw problem;
        const refusal = problem instanceof _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedParts */ .P ? problem.located(locate) : problem;
        await writeSarif(world, { diagnostics, located, refusal });
        throw problem;
    }
};


/***/ }),

/***/ 56422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    about;
    constructor(refusal, about) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.about = about;
    }
    get causes() {
        return this.about.causes;
    }
    with(more) {
        const { message, hint, reason } = this;
        return new DeployFailed({ message, hint, reason }, { ...this.about, ...more });
    }
}


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LeftOperation)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class LeftOperation extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack) {
        super({
            code: 'stack/left',
            message: `closed while deploying: the operation on ${stack} goes on in AWS, and this run no longer follows it.`,
            hint: 'The run of the closed pull request waits for the operation, and deletes the stack.',
        });
    }
}


/***/ })

};

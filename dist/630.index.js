export const id = 630;
export const ids = [630];
export const modules = {

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsLookups: () => (/* binding */ awsLookups)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);



/** Answers questions about secrets with their full ARN (DescribeSecret). A secret's value is never read. */
const awsLookups = (clients, pace) => {
    const arnOf = async ({ name }) => {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
        const secrets = await clients.secrets();
        try {
            const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'secretsmanager:DescribeSecret', () => secrets.send(new DescribeSecretCommand({ SecretId: name })));
            if (found.ARN && !found.DeletedDate)
                return found.ARN;
        }
        catch (error) {
            if (!(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error.cause).name !== 'ResourceNotFoundException')
                throw error;
        }
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'aws/refused',
            message: `There is no secret named "${name}" in ${clients.region}, or it is about to be deleted.`,
            hint: `Create it (aws secretsmanager create-secret --name ${name} --secret-string file://…), or correct its name in the config.`,
        });
    };
    return {
        answer: async (questions) => new Map(await Promise.all(questions.map(async (question) => [question.key, await arnOf(question)]))),
    };
};


/***/ })

};

export const id = 671;
export const ids = [671];
export const modules = {

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityToken: () => (/* binding */ identityToken)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * A fresh OIDC token of the workflow for AWS's STS. `@actions/core` is loaded here and nowhere else: it costs more
 * than everything that a command at the prompt loads. It masks the token by a line on standard output.
 */
const identityToken = async (environment) => {
    if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL || !environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'github/no-id-token',
            message: 'The job may not ask for an OIDC token, so role-to-assume cannot be assumed.',
            hint: 'Add `permissions: { id-token: write, contents: read }` to the job. Pull requests of forks never get one.',
        });
    const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    try {
        return await getIDToken('sts.amazonaws.com');
    }
    catch (cause) {
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'github/no-id-token',
            message: `GitHub gave no OIDC token. ${cause.message.replaceAll(/\s+/g, ' ')}`,
            hint: 'Run the job again; see that its permissions hold `id-token: write`, and https://www.githubstatus.com.',
            cause,
        });
    }
};


/***/ })

};

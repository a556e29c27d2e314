export const id = 642;
export const ids = [642];
export const modules = {

/***/ 10642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stsIdentity: () => (/* binding */ stsIdentity)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78668);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94901);


const accountOfSession = (arn) => /^arn:[^:]+:sts::(\d{12}):assumed-role\//.exec(arn)?.[1];
const stsIdentity = (clients, clock, expectedAccounts, session) => {
    let caller;
    const askSts = async () => {
        const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const sts = await clients.sts();
        const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'sts:GetCallerIdentity', (limit) => sts.send(new GetCallerIdentityCommand({}), limit));
        return { account: answer.Account ?? '', arn: answer.Arn ?? '' };
    };
    const identify = async () => {
        const arn = (await session?.())?.arn ?? '';
        const account = accountOfSession(arn);
        const found = account === undefined ? await askSts() : { account, arn };
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .assertExpectedAccount */ .Cz)(found.account, expectedAccounts, `The caller ${found.arn}`);
        return found;
    };
    return {
        whoami: () => {
            caller ??= identify().catch((error) => {
                caller = undefined;
                throw error;
            });
            return caller;
        },
    };
};


/***/ })

};

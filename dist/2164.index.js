export const id = 2164;
export const ids = [2164];
export const modules = {

/***/ 72164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileRegion: () => (/* binding */ profileRegion)
/* harmony export */ });
/* harmony import */ var _silence_sdk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15108);

const profileRegion = async () => {
    (0,_silence_sdk_js__WEBPACK_IMPORTED_MODULE_0__/* .silenceSdk */ ._)();
    const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new STSClient({});
    try {
        return await client.config.region();
    }
    catch {
        return undefined;
    }
    finally {
        client.destroy();
    }
};


/***/ }),

/***/ 15108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ silenceSdk)
/* harmony export */ });
const silenceSdk = () => {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
};


/***/ })

};

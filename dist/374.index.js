export const id = 374;
export const ids = [374];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9009);

/** Tells every complaint about the config. */
const validate = async (world, request) => {
    const { diagnostics, located } = await (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__.compile)(world, request);
    world.console.info(`${located.file} is valid.`);
    return { diagnostics, located };
};


/***/ })

};

export const id = 8733;
export const ids = [8733];
export const modules = {

/***/ 28733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestContext: () => (/* binding */ digestContext),
/* harmony export */   listContext: () => (/* binding */ listContext),
/* harmony export */   oncePerContext: () => (/* binding */ oncePerContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _context_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9249);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);



const digestContext = async (contents, { base, dockerfilePlace, ...rules }, signal) => {
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listContextFiles */ .z)(contents, base, rules, signal);
    const at = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, file);
    const read = files.filter((file) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyFolder */ .WF)(file)).map(at);
    const found = await contents.describeAll(dockerfilePlace === undefined ? read : [...read, dockerfilePlace]);
    const all = new Map(files.map((file) => [file, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyFolder */ .WF)(file) ? _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFolder */ .id : described(found, at(file))]));
    const whole = { digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(all), files, contents: all };
    return dockerfilePlace === undefined
        ? whole
        : { ...whole, dockerfile: described(found, dockerfilePlace).slice(0, 64) };
};
const described = (found, path) => {
    const one = found.get(path);
    if (one === undefined)
        throw new Error(`${path} was not read.`);
    return one;
};
const listContext = async (contents, { base, dockerfilePlace, ...rules }, signal) => {
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listContextFiles */ .z)(contents, base, rules, signal);
    return [...files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, file)), ...(dockerfilePlace === undefined ? [] : [dockerfilePlace])];
};
const oncePerContext = (work) => {
    const known = new Map();
    return (context) => {
        const key = JSON.stringify([context.base, context.excluded, context.included, context.dockerfile]);
        const found = known.get(key) ?? work(context);
        known.set(key, found);
        return found;
    };
};


/***/ })

};

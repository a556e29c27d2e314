export const id = 7867;
export const ids = [7867];
export const modules = {

/***/ 37867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ jsonValues),
/* harmony export */   readBundles: () => (/* binding */ readBundles)
/* harmony export */ });
const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
const jsonValues = (text) => {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return lines(text).map((line) => JSON.parse(line));
    }
};
const field = (value, name) => typeof value === 'object' && value !== null ? value[name] : undefined;
const readBundles = (text) => jsonValues(text).flatMap((value) => {
    const list = field(value, 'attestations');
    if (Array.isArray(list))
        return list.map((one) => field(one, 'bundle'));
    return Array.isArray(value) ? value : [value];
});


/***/ })

};

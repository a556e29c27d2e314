export const id = 648;
export const ids = [648];
export const modules = {

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFile: () => (/* binding */ digestFile),
/* harmony export */   digestFiles: () => (/* binding */ digestFiles),
/* harmony export */   kindOf: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);





/**
 * 64 hex over files and links of a folder in the order given: name, kind with executable bit, and content or link
 * target. Times, owners and the other permissions count for nothing. Content is streamed.
 */
const digestFiles = async (base, files) => {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let at = 0; at < files.length; at += atOnce) {
        const some = files.slice(at, at + atOnce);
        const entries = await Promise.all(some.map((file) => entryOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file))));
        // Lengths and fixed widths keep two lists from reading alike.
        for (const [index, file] of some.entries())
            whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
    }
    return whole.digest('hex');
};
const atOnce = 32;
/** What stands at a path, links not followed. */
const kindOf = async (path) => {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    return stat.isSymbolicLink() ? 'link' : stat.mode & 0o100 ? 'executable' : 'file';
};
const entryOf = async (path) => {
    const kind = await kindOf(path);
    const content = kind === 'link' ? digestText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path)) : await digestFile(path);
    return `${content} ${kind}`;
};
/** 64 hex over the content of a file, links followed. */
const digestFile = async (path) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
    return hash.digest('hex');
};
const digestText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ })

};

export const id = 1648;
export const ids = [1648];
export const modules = {

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentOf: () => (/* binding */ contentOf),
/* harmony export */   digestFile: () => (/* binding */ digestFile),
/* harmony export */   digestFiles: () => (/* binding */ digestFiles),
/* harmony export */   entryAt: () => (/* binding */ entryAt),
/* harmony export */   isExecutable: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3022);






/**
 * 64 hex over files and links of a folder in the order given: name, kind with executable bit, and content or link
 * target. Times, owners and the other permissions count for nothing. Content is streamed. Throws where a file was
 * replaced by something else, or lies outside of the folder, once it is open.
 */
const digestFiles = async (base, files) => {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let at = 0; at < files.length; at += atOnce) {
        const some = files.slice(at, at + atOnce);
        const entries = await Promise.all(some.map((file) => entryOf(base, file)));
        // Lengths and fixed widths keep two lists from reading alike.
        for (const [index, file] of some.entries())
            whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
    }
    return whole.digest('hex');
};
const atOnce = 32;
/** Returns what stands at a path of a folder, a link's target or the open file, which whoever asked closes. */
const entryAt = async (base, file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (stat.isSymbolicLink())
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path) };
    return { kind: 'file', open: openAgain(base, path) };
};
/** Whether a file is executable as Docker and git see it: the owner's bit. */
const isExecutable = ({ stat }) => (stat.mode & 0o100) !== 0;
/** Throws ENOENT for what is no plain file of the folder any more: to its user it is not there. */
const openAgain = (base, path) => {
    const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .openResolved */ .RG)(base, path);
    if (opened.kind === 'file')
        return opened;
    throw Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });
};
const entryOf = async (base, file) => {
    const entry = await entryAt(base, file);
    if (entry.kind === 'link')
        return `${digestText(entry.target)} link`;
    return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};
/** 64 hex over the content of a plain file in `root`, links resolved before. */
const digestFile = (root, path) => digestOpen(openAgain(root, path));
const digestOpen = async (open) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(contentOf(open), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
    return hash.digest('hex');
};
/** The content of an open file as a stream, which closes it. */
const contentOf = ({ handle }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)('', { fd: handle });
const digestText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ })

};

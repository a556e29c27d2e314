export const id = 4557;
export const ids = [4557];
export const modules = {

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFile: () => (/* binding */ digestFile),
/* harmony export */   digestFiles: () => (/* binding */ digestFiles),
/* harmony export */   entryAt: () => (/* binding */ entryAt),
/* harmony export */   isExecutable: () => (/* binding */ isExecutable),
/* harmony export */   streamContent: () => (/* binding */ streamContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3022);






/**
 * Returns the SHA-256 (64 hex) of files and links of a folder in the given order: name, kind with executable bit, and
 * content or link target. Ignores times, owners and other permissions. Throws ENOENT if an open file is no plain file
 * of the folder any more.
 */
const digestFiles = async (base, files) => {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let at = 0; at < files.length; at += concurrentReads) {
        const batch = files.slice(at, at + concurrentReads);
        const entries = await Promise.all(batch.map((file) => describeEntry(base, file)));
        // Digests of fixed width and lengths of names keep different lists from having the same bytes.
        for (const [index, file] of batch.entries())
            whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
    }
    return whole.digest('hex');
};
/** Files that are read at the same time. */
const concurrentReads = 32;
/** Opens a path of a folder. Returns a link's target, or the open file, which the caller closes. */
const entryAt = async (base, file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (stat.isSymbolicLink())
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path) };
    return { kind: 'file', open: openListed(base, path) };
};
/** True for a file that its owner may execute, the one permission that Docker and git keep. */
const isExecutable = ({ stat }) => (stat.mode & 0o100) !== 0;
/** Opens a plain file whose links were followed before. Throws ENOENT if it is none, or not in the folder, any more. */
const openListed = (base, path) => {
    const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .openResolved */ .RG)(base, path);
    if (opened.kind === 'file')
        return opened;
    throw Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });
};
/** Returns digest and kind of a file or link. */
const describeEntry = async (base, file) => {
    const entry = await entryAt(base, file);
    if (entry.kind === 'link')
        return `${digestText(entry.target)} link`;
    return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};
/** Returns the SHA-256 (64 hex) of a plain file in `root`, links followed before. Throws ENOENT if it is none any more. */
const digestFile = (root, path) => digestOpen(openListed(root, path));
const digestOpen = async (open) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(streamContent(open), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
    return hash.digest('hex');
};
/** Returns the content of an open file as a stream, which closes the file at its end. */
const streamContent = ({ handle }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)('', { fd: handle });
const digestText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ })

};

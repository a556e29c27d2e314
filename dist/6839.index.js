export const id = 6839;
export const ids = [6839];
export const modules = {

/***/ 76839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFolder: () => (/* binding */ describeFolder),
/* harmony export */   describeZip: () => (/* binding */ describeZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68084);
/* harmony import */ var _packaging_code_function_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60895);
/* harmony import */ var _context_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9249);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4557);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43022);








const unread = '0'.repeat(64);
const refused = (message, hint, cause) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L({ code: 'packaging/function-code', message, hint, cause });
const assertStaysInFolder = async ({ root, place, path }, file) => {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(root, place, file));
    const end = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(target) ? target : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(file), target);
    if (!node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(end) && end !== '..' && !end.startsWith('../'))
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L({
        code: 'source/outside',
        message: `The link "${node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(path, file)}" points out of the folder "${path}", which is all that the function gets.`,
        hint: 'Copy what it points to into the folder.',
    });
};
const sizeOf = async (at, file) => {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(at.root, at.place, file));
    if (!stat.isSymbolicLink())
        return stat.size;
    await assertStaysInFolder(at, file);
    return 0;
};
const describeFolder = async (at, reading) => {
    const { contents, place, signal } = at;
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listContextFiles */ .z)(contents, place, { excluded: [] }, signal);
    const sizes = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .describeAll */ .lb)(files, (file) => sizeOf(at, file));
    const bytes = [...sizes.values()].reduce((sum, one) => sum + one, 0);
    const paths = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(place, file));
    if (reading === 'checked' || bytes > _packaging_code_function_code_js__WEBPACK_IMPORTED_MODULE_7__/* .mostUnzippedBytes */ .i) {
        for (const file of paths)
            contents.assertReadable(file);
        return { kind: 'folder', digest: unread, files, contents: new Map(), bytes };
    }
    const found = await contents.describeAll(paths);
    const own = new Map(files.map((file) => [file, found.get(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(place, file))]));
    return { kind: 'folder', digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(own), files, contents: own, bytes };
};
const readEntries = async (bytes) => {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const entries = [];
    unzipSync(bytes, {
        filter: ({ name, originalSize, compression }) => {
            entries.push({ name, size: originalSize, compression });
            return false;
        },
    });
    return entries;
};
const describeZip = async ({ root, place, path }) => {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(root, place);
    const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .openInside */ .X$)(root, file);
    if (opened.kind === 'file')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.handle);
    const large = opened.kind === 'file' && opened.stat.size > _packaging_code_function_code_js__WEBPACK_IMPORTED_MODULE_7__/* .mostUnzippedBytes */ .i;
    const bytes = large ? undefined : (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .readInside */ .xO)(root, file);
    if (large)
        throw refused(`The zip file "${path}" has more than 250 MB, and Lambda takes no more when it is unzipped.`, 'Leave out what the function does not read, put large files into a bucket, or make it a batch-job.');
    if (bytes === undefined)
        throw refused(`"${path}" is no plain file.`, 'Name a zip file, or a folder that is zipped as it is.');
    let entries;
    try {
        entries = await readEntries(bytes);
    }
    catch (cause) {
        throw refused(`"${path}" is no zip file.`, 'Name a zip file, or a folder that is zipped as it is.', cause);
    }
    const other = entries.find(({ compression }) => compression !== 0 && compression !== 8);
    if (other !== undefined)
        throw refused(`"${other.name}" in the zip file "${path}" is compressed by method ${other.compression}, and Lambda unzips only deflated files.`, 'Zip it anew, without encryption, or name the folder, which is zipped as it is.');
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes);
    return {
        kind: 'zip',
        digest,
        files: entries
            .map(({ name }) => name)
            .filter((name) => !name.endsWith('/'))
            .sort((a, b) => (a < b ? -1 : 1)),
        contents: new Map([['', `${digest} file`]]),
        bytes: entries.reduce((sum, { size }) => sum + size, 0),
    };
};


/***/ }),

/***/ 60895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mostUnzippedBytes),
/* harmony export */   z: () => (/* binding */ mostZippedFiles)
/* harmony export */ });
const mostUnzippedBytes = 262_144_000;
const mostZippedFiles = 65_535;


/***/ })

};

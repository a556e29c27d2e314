export const id = 917;
export const ids = [917];
export const modules = {

/***/ 90917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listedAmong),
/* harmony export */   listFiles: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const skippedFolders = new Set(['node_modules', 'vendor', 'venv', 'dist', 'build', 'target', 'coverage']);
const maxDepth = 3;
const maxFiles = 5_000;
const listFiles = async (root) => {
    const files = [];
    let level = [''];
    for (let depth = 0; depth <= maxDepth && files.length < maxFiles; depth++) {
        const below = [];
        for (const folder of level) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                if (entry.isFile())
                    files.push(folder + entry.name);
                else if (entry.isDirectory() && !isSkipped(entry.name))
                    below.push(`${folder}${entry.name}/`);
            }
        }
        level = below.slice(0, maxFiles);
    }
    return sorted(files);
};
const listedAmong = (files) => sorted(files.filter((file) => depth(file) <= maxDepth + 1 && !file.split('/').slice(0, -1).some(isSkipped)));
const isSkipped = (folder) => folder.startsWith('.') || skippedFolders.has(folder);
const depth = (path) => path.split('/').length;
const sorted = (files) => files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, maxFiles);


/***/ })

};

export const id = 917;
export const ids = [917];
export const modules = {

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listingOf: () => (/* binding */ listingOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Folders of others' code, and of what builds leave behind. */
const foreign = new Set(['node_modules', 'vendor', 'venv', 'dist', 'build', 'target', 'coverage']);
const deepest = 3;
const most = 5_000;
/**
 * Plain files to a depth of three folders, relative with `/`, those nearest to the top first, then by name. Links,
 * hidden folders and folders of others' code are not entered; a folder that cannot be read holds nothing.
 */
const listingOf = async (root) => {
    const files = [];
    let level = [''];
    for (let depth = 0; depth <= deepest && files.length < most; depth++) {
        const below = [];
        for (const folder of level) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                if (entry.isFile())
                    files.push(folder + entry.name);
                else if (entry.isDirectory() && !entry.name.startsWith('.') && !foreign.has(entry.name))
                    below.push(`${folder}${entry.name}/`);
            }
        }
        level = below.slice(0, most);
    }
    const depth = (path) => path.split('/').length;
    return files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, most);
};


/***/ })

};

export const id = 1184;
export const ids = [1184];
export const modules = {

/***/ 71184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsUploads: () => (/* binding */ awsUploads)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30503);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16857);





const digestKey = 'batch-job-digest';
const uploadTag = { 'batch-job:upload': 'true' };
const atOnce = 16;
const metadataPrefix = 'x-amz-meta-';
const parametersOf = (headers) => ({
    CacheControl: headers['cache-control'],
    ContentDisposition: headers['content-disposition'],
    ContentEncoding: headers['content-encoding'],
    ContentLanguage: headers['content-language'],
    ContentType: headers['content-type'],
});
const metadataOf = (headers) => Object.fromEntries(Object.entries(headers)
    .filter(([name]) => name.startsWith(metadataPrefix))
    .map(([name, value]) => [name.slice(metadataPrefix.length), value]));
const awsUploads = (clients, clock, account) => ({
    upload: async (bucket, files) => {
        const { HeadObjectCommand, PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const s3 = await clients.s3();
        const owner = await account();
        const uploadedDigest = async (key) => {
            const head = new HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: owner });
            try {
                const { Metadata = {} } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 's3:GetObject', (limit) => s3.send(head, limit));
                return Metadata[digestKey];
            }
            catch (error) {
                const status = error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).$metadata?.httpStatusCode : undefined;
                if (status === 404 || status === 403)
                    return undefined;
                throw error;
            }
        };
        const uploadIfChanged = async ({ key, headers, tags, digest, bytes }) => {
            if ((await uploadedDigest(key)) === digest)
                return false;
            const body = await bytes();
            const put = new PutObjectCommand({
                Bucket: bucket,
                Key: key,
                ExpectedBucketOwner: owner,
                Body: body,
                ChecksumSHA256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('base64'),
                Metadata: { ...metadataOf(headers), [digestKey]: digest },
                Tagging: `${new URLSearchParams({ ...tags, ...uploadTag })}`,
                ...parametersOf(headers),
            });
            await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 's3:PutObject', (limit) => s3.send(put, limit));
            return true;
        };
        const uploaded = await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Q)(files, atOnce, uploadIfChanged);
        return uploaded.filter(Boolean).length;
    },
});


/***/ }),

/***/ 30503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
const sideBySide = async (items, limit, work) => {
    const results = [];
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
};


/***/ })

};

export const id = 6549;
export const ids = [6549];
export const modules = {

/***/ 61702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);


const isGone = (error, names) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).name) || names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).message));


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsKeptObjects: () => (/* binding */ awsKeptObjects)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78668);
/* harmony import */ var _is_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61702);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5182);





const mostAtOnce = 1_000;
const noBucket = /^(?:NoSuchBucket|NotFound)$/;
const unlessGone = async (names, otherwise, request) => {
    try {
        return await request();
    }
    catch (error) {
        if ((0,_is_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .S)(error, names))
            return otherwise;
        throw error;
    }
};
const awsKeptObjects = (clients, clock, account) => {
    const open = async () => {
        const [sdk, s3, owner] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)), clients.s3(), account()]);
        return { sdk, s3, owner };
    };
    return {
        async put(bucket, key, text) {
            const { sdk, s3, owner } = await open();
            const command = new sdk.PutObjectCommand({
                Bucket: bucket,
                Key: key,
                ExpectedBucketOwner: owner,
                Body: text,
                ChecksumSHA256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64'),
                ContentType: 'application/json',
                ServerSideEncryption: 'AES256',
            });
            return unlessGone(noBucket, false, async () => {
                await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 's3:PutObject', (limit) => s3.send(command, limit));
                return true;
            });
        },
        async list(bucket, folder) {
            const { sdk, s3, owner } = await open();
            return unlessGone(noBucket, undefined, async () => {
                const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .allItems */ .a)('s3:ListBucket', async (token) => {
                    const command = new sdk.ListObjectsV2Command({
                        Bucket: bucket,
                        Prefix: `${folder}/`,
                        ExpectedBucketOwner: owner,
                        ...(token === undefined ? {} : { ContinuationToken: token }),
                    });
                    const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 's3:ListBucket', async (limit) => {
                        const listed = await s3.send(command, limit);
                        if (listed.KeyCount === undefined)
                            throw new _call_js__WEBPACK_IMPORTED_MODULE_2__.NoAnswer('s3:ListBucket had no list');
                        return listed;
                    });
                    return { items: page.Contents, next: page.NextContinuationToken };
                });
                return found.flatMap(({ Key }) => Key ?? []).sort();
            });
        },
        async read(bucket, key) {
            const { sdk, s3, owner } = await open();
            const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: owner });
            return unlessGone(/^(?:NoSuchKey|NoSuchBucket|NotFound)$/, undefined, () => (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 's3:GetObject', async (limit) => (await s3.send(command, limit)).Body?.transformToString('utf-8')));
        },
        async remove(bucket, keys) {
            const { sdk, s3, owner } = await open();
            for (let at = 0; at < keys.length; at += mostAtOnce) {
                const Objects = keys.slice(at, at + mostAtOnce).map((Key) => ({ Key }));
                const command = new sdk.DeleteObjectsCommand({
                    Bucket: bucket,
                    ExpectedBucketOwner: owner,
                    Delete: { Objects, Quiet: true },
                });
                const done = await unlessGone(noBucket, undefined, () => (0,_call_js__WEBPACK_IMPORTED_MODULE_2__.call)(clock, 's3:DeleteObject', (limit) => s3.send(command, limit)));
                const [failure] = done?.Errors ?? [];
                if (failure)
                    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
                        code: failure.Code === 'AccessDenied' ? 'aws/denied' : 'aws/refused',
                        message: `${failure.Key} of the bucket ${bucket} could not be deleted: ${failure.Code}: ${failure.Message}`,
                        hint: 'Allow s3:DeleteObject on it.',
                    });
            }
        },
    };
};


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostPages = 1_000;
async function* pages(name, read) {
    const seen = new Set();
    let token;
    for (;;) {
        const { page, next } = await read(token);
        yield page;
        token = next || undefined;
        if (token === undefined)
            return;
        if (seen.has(token) || seen.size >= mostPages)
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'aws/refused',
                message: `The pages of an answer do not end (${name}): ${seen.has(token) ? 'the same one is named again' : `there are more than ${mostPages}`}.`,
                hint: 'Look at AWS_ENDPOINT_URL and a proxy, if there is one; then run again.',
            });
        seen.add(token);
    }
}
const allItems = async (name, read) => {
    const found = [];
    const paged = pages(name, async (token) => {
        const { items, next } = await read(token);
        return { page: items ?? [], next };
    });
    for await (const items of paged)
        found.push(...items);
    return found;
};


/***/ })

};

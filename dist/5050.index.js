export const id = 5050;
export const ids = [5050];
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


/***/ }),

/***/ 35050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsStoredImages: () => (/* binding */ awsStoredImages)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78668);
/* harmony import */ var _is_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61702);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);



const mostAtOnce = 100;
const later = (one, other) => new Date(Math.max(one?.getTime() ?? 0, other?.getTime() ?? 0));
const imagesIn = (definition) => {
    const text = JSON.stringify(definition);
    const digests = text.match(/sha256:[\da-f]{64}/g) ?? [];
    const tags = [
        ...text.matchAll(/\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|s?c2s\.(?:ic|sgov)\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)\/([a-z\d][\w./-]*:[\w][\w.-]{0,127})/g),
    ];
    return [...new Set([...digests, ...tags.flatMap(([, tag]) => tag ?? [])])];
};
const registriesIn = (definition) => [
    ...new Set(JSON.stringify(definition).match(/\b\d{12}\.dkr\.ecr\.[a-z\d.-]{1,60}(?=\/)/g) ?? []),
];
const awsStoredImages = (clients, clock) => ({
    list: async (repository) => {
        const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
        const client = await clients.ecr();
        try {
            const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .a)('ecr:DescribeImages', async (nextToken) => {
                const command = new DescribeImagesCommand({ repositoryName: repository, nextToken, maxResults: 1_000 });
                const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'ecr:DescribeImages', (limit) => client.send(command, limit));
                return { items: page.imageDetails, next: page.nextToken };
            });
            return found.flatMap(({ imageDigest: digest, imageTags, imagePushedAt, lastRecordedPullTime }) => digest === undefined || imagePushedAt === undefined
                ? []
                : [{ digest, tags: imageTags ?? [], usedAt: later(imagePushedAt, lastRecordedPullTime) }]);
        }
        catch (error) {
            if ((0,_is_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .S)(error, /^RepositoryNotFoundException/))
                return [];
            throw error;
        }
    },
    remove: async (repository, digests) => {
        const { BatchDeleteImageCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
        const client = await clients.ecr();
        const gone = new Set();
        for (let at = 0; at < digests.length; at += mostAtOnce) {
            const imageIds = digests.slice(at, at + mostAtOnce).map((imageDigest) => ({ imageDigest }));
            const command = new BatchDeleteImageCommand({ repositoryName: repository, imageIds });
            const done = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'ecr:BatchDeleteImage', (limit) => client.send(command, limit));
            for (const { imageDigest } of done.imageIds ?? [])
                if (imageDigest)
                    gone.add(imageDigest);
        }
        return gone.size;
    },
    activeRevisions: async () => {
        const { DescribeJobDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await clients.batch();
        const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allItems */ .a)('batch:DescribeJobDefinitions', async (nextToken) => {
            const command = new DescribeJobDefinitionsCommand({ status: 'ACTIVE', nextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__.call)(clock, 'batch:DescribeJobDefinitions', (limit) => client.send(command, limit));
            return { items: page.jobDefinitions, next: page.nextToken };
        });
        return found.map((definition) => ({
            arn: definition.jobDefinitionArn ?? '',
            name: definition.jobDefinitionName ?? '',
            tags: definition.tags ?? {},
            images: imagesIn(definition),
            registries: registriesIn(definition),
        }));
    },
});


/***/ })

};

export const id = 478;
export const ids = [478];
export const modules = {

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrRegistry: () => (/* binding */ ecrRegistry)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * The account's ECR. A client's region and account are the repository's, so that no address is guessed.
 * The SDK's commands are loaded with the first call.
 */
const ecrRegistry = (client, translate) => {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(630)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
    const asking = async (doing, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error : translate(error, doing);
        }
    };
    const address = async (repository) => {
        const { DescribeRepositoriesCommand } = await sdk();
        const found = await unless('RepositoryNotFoundException', () => client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] })));
        return found?.repositories?.[0]?.repositoryUri;
    };
    return {
        published: (repository, tags) => asking(`looking for images in the ECR repository ${repository}`, async () => {
            const { BatchGetImageCommand } = await sdk();
            const digests = new Map();
            // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html: at most 100 at once.
            for (let at = 0; at < tags.length; at += 100) {
                const imageIds = tags.slice(at, at + 100).map((imageTag) => ({ imageTag }));
                const found = await unless('RepositoryNotFoundException', () => client.send(new BatchGetImageCommand({ repositoryName: repository, imageIds })));
                for (const { imageId } of found?.images ?? [])
                    if (imageId?.imageTag && imageId.imageDigest)
                        digests.set(imageId.imageTag, imageId.imageDigest);
            }
            return digests;
        }),
        ensure: (repository) => asking(`making sure of the ECR repository ${repository}`, async () => {
            const there = await address(repository);
            if (there !== undefined)
                return there;
            const { CreateRepositoryCommand } = await sdk();
            const made = await unless('RepositoryAlreadyExistsException', () => client.send(new CreateRepositoryCommand({
                repositoryName: repository,
                imageTagMutability: 'IMMUTABLE',
                imageScanningConfiguration: { scanOnPush: true },
            })));
            const uri = made?.repository?.repositoryUri ?? (await address(repository));
            if (uri === undefined)
                throw new Error(`ECR made ${repository} and told no address.`);
            return uri;
        }),
        login: () => asking('logging in to ECR', async () => {
            const { GetAuthorizationTokenCommand } = await sdk();
            const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
            const [user, password] = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
                .toString('utf8')
                .split(/:(.*)/s);
            if (!user || !password)
                throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                    code: 'packaging/login-failed',
                    message: 'ECR gave no login.',
                    hint: 'The role needs ecr:GetAuthorizationToken.',
                });
            return { user, password };
        }),
    };
};
/** The answer, or undefined when AWS refuses with this error. */
const unless = async (name, work) => {
    try {
        return await work();
    }
    catch (error) {
        if (error.name === name)
            return undefined;
        throw error;
    }
};


/***/ })

};

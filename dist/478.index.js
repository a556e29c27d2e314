export const id = 478;
export const ids = [478];
export const modules = {

/***/ 70478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrRegistry: () => (/* binding */ ecrRegistry)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const ecrRegistry = (ecr, call, onSecret) => {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    const describeRepository = async (repository) => {
        const [client, { DescribeRepositoriesCommand }] = await Promise.all([ecr(), sdk()]);
        const found = await call('ecr:DescribeRepositories', (limit) => unless('RepositoryNotFoundException', () => client.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }), limit)));
        return found?.repositories?.[0];
    };
    const makeImmutable = async ({ repositoryName, imageTagMutability }) => {
        if (imageTagMutability === undefined || imageTagMutability === 'IMMUTABLE')
            return;
        const [client, { PutImageTagMutabilityCommand }] = await Promise.all([ecr(), sdk()]);
        await call('ecr:PutImageTagMutability', (limit) => client.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }), limit));
    };
    return {
        async published(repository, tags) {
            const [client, { BatchGetImageCommand }] = await Promise.all([ecr(), sdk()]);
            const digests = new Map();
            const wanted = [...new Set(tags)];
            for (let at = 0; at < wanted.length; at += 100) {
                const imageIds = wanted.slice(at, at + 100).map((imageTag) => ({ imageTag }));
                const found = await call('ecr:BatchGetImage', (limit) => unless('RepositoryNotFoundException', () => client.send(new BatchGetImageCommand({ repositoryName: repository, imageIds }), limit)));
                for (const { imageId } of found?.images ?? [])
                    if (imageId?.imageTag && imageId.imageDigest)
                        digests.set(imageId.imageTag, imageId.imageDigest);
            }
            return digests;
        },
        async ensure(repository) {
            const there = await describeRepository(repository);
            if (there?.repositoryUri !== undefined) {
                await makeImmutable({ ...there, repositoryName: repository });
                return there.repositoryUri;
            }
            const [client, { CreateRepositoryCommand }] = await Promise.all([ecr(), sdk()]);
            const made = await call('ecr:CreateRepository', (limit) => unless('RepositoryAlreadyExistsException', () => client.send(new CreateRepositoryCommand({
                repositoryName: repository,
                imageTagMutability: 'IMMUTABLE',
                imageScanningConfiguration: { scanOnPush: true },
            }), limit)));
            const uri = made?.repository?.repositoryUri ?? (await describeRepository(repository))?.repositoryUri;
            if (uri === undefined)
                throw new Error(`ECR has ${repository} and tells no address.`);
            return uri;
        },
        async login() {
            const [client, { GetAuthorizationTokenCommand }] = await Promise.all([ecr(), sdk()]);
            const answer = await call('ecr:GetAuthorizationToken', (limit) => client.send(new GetAuthorizationTokenCommand({}), limit));
            const token = answer.authorizationData?.[0]?.authorizationToken ?? '';
            if (token)
                onSecret(token);
            const [user, password] = Buffer.from(token, 'base64').toString('utf8').split(/:(.*)/s);
            if (password)
                onSecret(password);
            if (user && password)
                return { user, password };
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'packaging/login-failed',
                message: 'ECR gave no login.',
                hint: 'The role needs ecr:GetAuthorizationToken.',
            });
        },
    };
};
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

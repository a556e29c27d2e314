export const id = 8871;
export const ids = [8871];
export const modules = {

/***/ 70229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkedEndpoint),
/* harmony export */   r: () => (/* binding */ invalidEndpoint)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const hint = 'It looks like https://host or http://localhost:4566; without it calls go to AWS.';
const checkedEndpoint = (endpoint) => {
    if (URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol))
        return endpoint;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'The environment variable AWS_ENDPOINT_URL does not hold the URL of an HTTP server.',
        hint,
    });
};
const invalidEndpoint = (error) => Object(error).code === 'ERR_INVALID_URL'
    ? new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: 'A variable AWS_ENDPOINT_URL_…, or endpoint_url in the AWS profile, does not hold the URL of an HTTP server.',
        hint,
        cause: error,
    })
    : undefined;


/***/ }),

/***/ 18871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrRegistry: () => (/* binding */ ecrRegistry)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/aws/is-gone.js
var is_gone = __webpack_require__(61702);
;// CONCATENATED MODULE: ./lib/adapters/aws/image-scans.js

const done = ['COMPLETE', 'ACTIVE'];
const none = /^(?:ScanNotFoundException|ImageNotFoundException|RepositoryNotFoundException)\b/;
const readScan = async (ecr, call, repository, imageDigest) => {
    const [client, { DescribeImageScanFindingsCommand }] = await Promise.all([ecr(), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))]);
    const command = new DescribeImageScanFindingsCommand({ ...repository, imageId: { imageDigest }, maxResults: 1 });
    try {
        const { imageScanStatus, imageScanFindings } = await call('ecr:DescribeImageScanFindings', (limit) => client.send(command, limit));
        if (!done.includes(imageScanStatus?.status ?? ''))
            return undefined;
        return imageScanFindings?.findingSeverityCounts ?? {};
    }
    catch (problem) {
        if ((0,is_gone/* isGone */.S)(problem, none))
            return undefined;
        throw problem;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/images.js


const lifecyclePolicyText = JSON.stringify({
    rules: [
        {
            rulePriority: 1,
            description: 'Images without a tag, which no stage deploys',
            selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
            action: { type: 'expire' },
        },
    ],
});
const layersPolicyText = JSON.stringify({
    rules: [
        { days: 1, tagStatus: 'untagged', description: 'Layers that a later build has replaced' },
        { days: 30, tagStatus: 'any', description: 'Layers that no build has written for a month' },
    ].map(({ days, tagStatus, description }, index) => ({
        rulePriority: index + 1,
        description,
        selection: { tagStatus, countType: 'sinceImagePushed', countUnit: 'days', countNumber: days },
        action: { type: 'expire' },
    })),
});
const ofImages = {
    ...{ imageTagMutability: 'IMMUTABLE', scanOnPush: true, lifecyclePolicyText, pulledBy: 'the roles of the stack ' },
    isOther: (mutability) => mutability !== undefined && mutability !== 'IMMUTABLE',
};
const ofLayers = {
    ...{ imageTagMutability: 'MUTABLE', scanOnPush: false, lifecyclePolicyText: layersPolicyText, pulledBy: '' },
    isOther: (mutability) => mutability === 'IMMUTABLE',
};
const ecrRegistry = (ecr, call, onSecret, registry) => {
    const of = registry === undefined ? {} : { registryId: registry.account };
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    const describeRepository = async (repository) => {
        const [client, { DescribeRepositoriesCommand }] = await Promise.all([ecr(), sdk()]);
        const found = await call('ecr:DescribeRepositories', (limit) => unless('RepositoryNotFoundException', () => client.send(new DescribeRepositoriesCommand({ ...of, repositoryNames: [repository] }), limit)));
        return found?.repositories?.[0];
    };
    const setMutability = async ({ repositoryName, imageTagMutability: now }, { isOther, imageTagMutability }) => {
        if (!isOther(now))
            return;
        const [client, { PutImageTagMutabilityCommand }] = await Promise.all([ecr(), sdk()]);
        await call('ecr:PutImageTagMutability', (limit) => client.send(new PutImageTagMutabilityCommand({ ...of, repositoryName, imageTagMutability }), limit));
    };
    const endOld = async (repository, { lifecyclePolicyText }) => {
        const [client, { GetLifecyclePolicyCommand, PutLifecyclePolicyCommand }] = await Promise.all([ecr(), sdk()]);
        const input = { ...of, repositoryName: repository };
        try {
            const there = await call('ecr:GetLifecyclePolicy', (limit) => unless('LifecyclePolicyNotFoundException', () => client.send(new GetLifecyclePolicyCommand(input), limit)));
            if (there !== undefined)
                return;
            await call('ecr:PutLifecyclePolicy', (limit) => client.send(new PutLifecyclePolicyCommand({ ...input, lifecyclePolicyText }), limit));
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L))
                throw problem;
        }
    };
    const ensureAs = async (repository, settings) => {
        const there = await describeRepository(repository).catch((problem) => {
            if (registry !== undefined && isDenied(problem))
                return { repositoryUri: `${registry.host}/${repository}` };
            throw problem;
        });
        if (there?.repositoryUri !== undefined) {
            await setMutability({ ...there, repositoryName: repository }, settings);
            await endOld(repository, settings);
            return there.repositoryUri;
        }
        const [client, { CreateRepositoryCommand }] = await Promise.all([ecr(), sdk()]);
        const made = await call('ecr:CreateRepository', (limit) => unless('RepositoryAlreadyExistsException', () => client.send(new CreateRepositoryCommand({
            ...of,
            repositoryName: repository,
            imageTagMutability: settings.imageTagMutability,
            imageScanningConfiguration: { scanOnPush: settings.scanOnPush },
        }), limit))).catch((problem) => {
            throw registry !== undefined && isDenied(problem)
                ? missingThere(repository, settings, registry, problem)
                : problem;
        });
        const uri = made?.repository?.repositoryUri ?? (await describeRepository(repository))?.repositoryUri;
        if (uri === undefined)
            throw new Error(`ECR has ${repository} and tells no address.`);
        await endOld(repository, settings);
        return uri;
    };
    return {
        async published(repository, tags) {
            const [client, { BatchGetImageCommand }] = await Promise.all([ecr(), sdk()]);
            const digests = new Map();
            const names = new Set(tags);
            const wanted = [...names];
            for (let at = 0; at < wanted.length; at += 100) {
                const imageIds = wanted
                    .slice(at, at + 100)
                    .map((name) => (isDigest(name) ? { imageDigest: name } : { imageTag: name }));
                const found = await call('ecr:BatchGetImage', (limit) => unless('RepositoryNotFoundException', () => client.send(new BatchGetImageCommand({ ...of, repositoryName: repository, imageIds }), limit)));
                for (const { imageId } of found?.images ?? [])
                    for (const name of [imageId?.imageTag, imageId?.imageDigest])
                        if (name && imageId?.imageDigest && names.has(name))
                            digests.set(name, imageId.imageDigest);
            }
            return digests;
        },
        ensure: (repository) => ensureAs(repository, ofImages),
        async ensureLayers(repository) {
            await ensureAs(repository, ofLayers);
        },
        scan: (repository, digest) => readScan(ecr, call, { ...of, repositoryName: repository }, digest),
        async login() {
            const [client, { GetAuthorizationTokenCommand }] = await Promise.all([ecr(), sdk()]);
            const answer = await call('ecr:GetAuthorizationToken', (limit) => client.send(new GetAuthorizationTokenCommand({}), limit));
            const { authorizationToken: token = '', expiresAt } = answer.authorizationData?.[0] ?? {};
            if (token)
                onSecret(token);
            const [user, password] = Buffer.from(token, 'base64').toString('utf8').split(/:(.*)/s);
            if (password)
                onSecret(password);
            if (user && password)
                return { user, password, ...(expiresAt ? { expiresAt: expiresAt.getTime() } : {}) };
            throw new refused/* Refused */.L({
                code: 'packaging/login-failed',
                message: 'ECR gave no login.',
                hint: 'The role needs ecr:GetAuthorizationToken.',
            });
        },
    };
};
const isDigest = (name) => name.startsWith('sha256:');
const isDenied = (problem) => problem instanceof refused/* Refused */.L && problem.code === 'aws/denied';
const missingThere = (repository, { imageTagMutability, pulledBy }, { host, account }, cause) => new refused/* Refused */.L({
    code: 'aws/denied',
    message: `There is no repository ${repository} in ${host}, and this role may not create it (ecr:CreateRepository).`,
    hint: `Create it in the account ${account} with ${imageTagMutability.toLowerCase()} tags, and give it a policy that lets this role push and ${pulledBy}pull: docs/building-images.md, Another registry.`,
    cause,
});
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


/***/ }),

/***/ 61702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16857);


const isGone = (error, names) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).name) || names.test((0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(error.cause).message));


/***/ }),

/***/ 16857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isConnectionFailure),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   WN: () => (/* binding */ isServerFault),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76122);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89366);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70229);




const errorOf = (error) => error !== null && typeof error === 'object' && 'message' in error
    ? error
    : { name: 'Error', message: String(error) };
const throttlingNames = /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|SlowDown|RequestLimitExceeded|PriorRequestNotComplete|RequestThrottledException)$/;
const isThrottling = (error) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    const { name, message, $metadata } = errorOf(error);
    return throttlingNames.test(name) || $metadata?.httpStatusCode === 429 || /rate exceeded/i.test(message);
};
const connectionFailures = /\b(ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)\b|(^|: )(aborted|terminated)\b|socket hang up|premature close|connection timed out/i;
const isUnreadable = ({ $fault, $response }) => $fault === undefined && $response !== undefined;
const isConnectionFailure = (error) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    const known = errorOf(error);
    const { name, message, code, errors, $fault, $metadata } = known;
    if ($fault !== undefined)
        return false;
    return (/^(NoAnswer|TimeoutError)$/.test(name) ||
        connectionFailures.test(code ?? '') ||
        connectionFailures.test(message) ||
        (isUnreadable(known) && ($metadata?.httpStatusCode ?? 0) < 300) ||
        (errors?.some(isConnectionFailure) ?? false));
};
const isTransient = (error) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');
const isServerFault = (error) => {
    const { name, $metadata } = errorOf(error);
    return ($metadata?.httpStatusCode ?? 0) >= 500 || /^(InternalFailure|ServiceUnavailable)/.test(name);
};
const isClockSkew = (error) => {
    const { name, message } = errorOf(error);
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return false;
    return (/^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(name) ||
        /signature (expired|not yet current)/i.test(message));
};
const kinds = [
    ['aws/expired-credentials', /^(ExpiredToken(Exception)?|RequestExpired|ExpiredTokenException|TokenRefreshRequired)$/],
    [
        'aws/no-credentials',
        /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?)$/,
    ],
    ['aws/denied', /^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|NotAuthorized(Exception)?|AuthFailure)$/],
];
const hintOf = (code, message, call) => {
    switch (code) {
        case 'aws/denied': {
            const action = /perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(message)?.[1] ?? call;
            const resource = /on resource: ([^\s,]+)/.exec(message)?.[1];
            const boundary = /explicit deny|permissions boundary|service control policy/i.exec(message)?.[0];
            return `Allow ${action}${resource ? ` on ${resource}` : ''} in the policy of the role in use${boundary ? `; AWS speaks of: ${boundary.toLowerCase()}` : ''}.`;
        }
        case 'aws/expired-credentials':
            return 'Get new credentials, or let the action assume a role itself with role-to-assume: it then refreshes them.';
        case 'aws/no-credentials':
            return process.env.GITHUB_ACTIONS === 'true'
                ? 'Give role-to-assume under `with:`, and the job `id-token: write`. If it names a variable, such as vars.BATCH_JOB_ROLE_ARN, that has no value here: the commands of `bootstrap` set it, for the repository or for the environment that the job names.'
                : 'Log in, or set AWS_PROFILE to one of the profiles that `aws configure list-profiles` names.';
        case 'aws/throttled':
            return 'Run again in a few minutes; if it happens often, run fewer deployments at once.';
        case 'aws/unreachable':
            return 'Check the network, aws-region, a proxy, and AWS_ENDPOINT_URL if it is set; then run again.';
        default:
            return 'The reason is in AWS’s own words. Mend what it names and run again.';
    }
};
const sentences = {
    'aws/no-credentials': 'There are no AWS credentials that AWS accepts',
    'aws/expired-credentials': 'The AWS credentials have expired',
    'aws/throttled': 'AWS kept throttling the call',
    'aws/unreachable': 'AWS could not be reached',
    'aws/denied': 'AWS denied the call',
    'aws/refused': 'AWS refused the call',
};
const codeOf = (error) => {
    const known = errorOf(error);
    const { name, $metadata } = known;
    if (isThrottling(error))
        return 'aws/throttled';
    if (isConnectionFailure(error) || isServerFault(error) || isUnreadable(known))
        return 'aws/unreachable';
    return (kinds.find(([, names]) => names.test(name))?.[0] ??
        ($metadata?.httpStatusCode === 403 ? 'aws/denied' : 'aws/refused'));
};
const namedProfile = () => (process.env.AWS_PROFILE ? ` ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(process.env.AWS_PROFILE)}` : '');
const messageOf = (error) => {
    const known = errorOf(error);
    const status = known.$metadata?.httpStatusCode;
    if (isUnreadable(known) && !connectionFailures.test(known.message))
        return `The answer (status ${status}) is not one that AWS gives; something between, such as a proxy, may have sent it.`;
    if (known.name === 'CredentialsProviderError' && /from any providers/.test(known.message))
        return `Neither the environment, nor the AWS profile${namedProfile()}, nor a role of this machine has any.`;
    const named = /^(Error|NoAnswer|Unknown(Error)?)?$/.test(known.name) ? '' : `${known.name}: `;
    const [own = ''] = known.message.split('Deserialization error: ');
    const words = (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(own.trimEnd());
    return /^(Unknown(Error)?)?$/.test(words) ? `${named}The answer (status ${status}) bears no reason.` : named + words;
};
const clockSkewRefusal = (error, call) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'aws/refused',
    message: `The clock of this machine is wrong, and AWS takes no request that is dated by it (${call}). ${messageOf(error)}`,
    hint: 'Set the clock of the machine (by NTP), and run again.',
    cause: error,
});
const refusalOf = (error, call) => {
    if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
        return error;
    const known = errorOf(error);
    const invalid = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidEndpoint */ .r)(error);
    if (invalid)
        return invalid;
    if (known.name === 'AbortError')
        return error;
    const isFromAws = known.$metadata !== undefined || isConnectionFailure(error) || known.name === 'CredentialsProviderError';
    if (!isFromAws)
        return error;
    if (isClockSkew(error))
        return clockSkewRefusal(error, call);
    const code = codeOf(error);
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code,
        message: `${sentences[code]} (${call}). ${messageOf(error)}`,
        hint: hintOf(code, known.message, call),
        cause: error,
    });
};


/***/ })

};

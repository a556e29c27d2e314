export const id = 1549;
export const ids = [1549];
export const modules = {

/***/ 81549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 44 modules
var compile = __webpack_require__(89410);
// EXTERNAL MODULE: ./lib/operations/publish-stage.js
var publish_stage = __webpack_require__(80766);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/operations/stack/propose-change.js + 1 modules
var propose_change = __webpack_require__(96529);
;// CONCATENATED MODULE: ./lib/operations/report/report-build.js


const compare = (a, b) => Number(a > b) - Number(a < b);
const documentOf = (caller, { images, codes, stage }, published, request) => ({
    version: 1,
    project: stage.project,
    stage: stage.stage,
    region: request.region,
    account: caller.account,
    images: images
        .map(({ job, repository, tag }) => ({ job, repository, tag, digest: '', ...published.get(job) }))
        .sort((a, b) => compare(a.job, b.job)),
    code: codes
        .map(({ key, ...code }) => ({ function: code.function, bucket: (0,propose_change/* bucketOf */.AU)(caller, stage, request), key }))
        .sort((a, b) => compare(a.function, b.function)),
});
const reportBuild = async (world, caller, compiled, published, request) => {
    const { console } = world;
    const document = documentOf(caller, compiled, published, request);
    const { imagesText } = await __webpack_require__.e(/* import() */ 4307).then(__webpack_require__.bind(__webpack_require__, 14307));
    await world.write({ 'images.json': imagesText(document) });
    console.output('images-file', `${world.output}/images.json`);
    console.output('images', JSON.stringify(Object.fromEntries(document.images.map(({ job, ...row }) => [job, row]))));
    for (const line of (0,plain_text/* columns */.YB)(document.images.map(({ job, repository, digest }) => [job, `${repository}@${digest}`])))
        console.info(line);
    for (const { key, ...code } of document.code)
        console.info(`Code of ${code.function}: ${key}`);
    console.info(`${world.output}/images.json names what is published, for plan and deploy.`);
};

// EXTERNAL MODULE: ./lib/operations/stack/assert-no-target.js
var assert_no_target = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
;// CONCATENATED MODULE: ./lib/commands/build.js






const build = async (world, request) => {
    (0,assert_no_target/* assertNoTarget */.d)(world, 'build');
    (0,assert_own_code/* assertOwnCode */.K)(world, 'build');
    const compiled = await (0,compile/* compile */.wE)(world, request);
    const caller = await (0,identify/* readCaller */.w)(world);
    const published = await (0,publish_stage/* publishStage */.W)(world, caller, compiled, request);
    await reportBuild(world, caller, compiled, published, request);
    return compiled;
};


/***/ }),

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withBuildLogs)
/* harmony export */ });
const isInformative = (line) => line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);
const mostKeptLines = 10_000;
const liveLog = ({ info }) => ({
    line: (line) => {
        if (isInformative(line))
            info(line);
    },
    end: () => { },
});
const groupedLogs = (console, { beginning, title }) => {
    let written = Promise.resolve();
    const open = (item) => {
        const lines = [];
        let left = 0;
        console.info(beginning(item));
        return {
            line: (line) => {
                if (!isInformative(line))
                    return;
                lines.push(line);
                if (lines.length > mostKeptLines)
                    left += lines.splice(0, mostKeptLines / 2).length;
            },
            end: () => {
                written = written.then(() => console.group(title(item), async () => {
                    if (left > 0)
                        console.info(`(${left} lines left out)`);
                    for (const line of lines)
                        console.info(line);
                }));
            },
        };
    };
    return { open, written: () => written };
};
const withBuildLogs = async (console, items, titles, work) => {
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0)
        return console.group(titles.title(only), () => work(() => liveLog(console)));
    console.info(titles.all);
    const { open, written } = groupedLogs(console, titles);
    try {
        return await work(open);
    }
    finally {
        await written();
    }
};


/***/ }),

/***/ 31003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reportFailedBuilds),
/* harmony export */   m: () => (/* binding */ imageSubject)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18051);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41119);



const imageSubject = ({ job }) => ({
    title: `Image of job "${job}"`,
    path: ['resources', job, 'properties', 'container', 'packaging'],
});
const joinPath = (...parts) => parts
    .join('/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
const fileOf = ({ folder, files, dockerfile }, { file, line }) => {
    if (file !== undefined)
        return files.includes(file) ? joinPath(folder, file) : undefined;
    return line !== undefined && 'path' in dockerfile ? joinPath(folder, dockerfile.path) : undefined;
};
const annotateErrors = ({ console, source }, { title, build, failure }) => {
    if (build === undefined || !(failure instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailed */ .U))
        return;
    const folder = source.file.replace(/[^/]*$/, '');
    for (const error of failure.errors) {
        const file = fileOf(build, error);
        if (file === undefined)
            continue;
        const { sentence, line, column } = error;
        console.annotate({
            severity: 'error',
            title: failure.code,
            message: `${title}: ${sentence}`,
            file: `${folder}${file}`,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        });
    }
};
const diagnosticOf = ({ path, failure }) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAtKey */ .DE)(failure.code, path, failure.message, failure.hint);
const reportFailedBuilds = (world, located, failed) => {
    for (const one of failed)
        annotateErrors(world, one);
    return new _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticsError */ .H(failed.map(diagnosticOf), located);
};


/***/ }),

/***/ 12227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assertPublishedCode),
/* harmony export */   X: () => (/* binding */ publishMissingCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41119);
/* harmony import */ var _build_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60);
/* harmony import */ var _failed_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31003);




const subjectOf = ({ function: name }) => ({
    title: `Code of function "${name}"`,
    path: ['resources', name, 'properties', 'packaging'],
});
const isFaultOfCode = (problem) => problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailed */ .U ||
    (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && ['packaging/function-code', 'packaging/changed'].includes(problem.code));
const assertPublishedCode = async (world, { codes }, bucket) => {
    const port = await world.functionCode();
    const keys = codes.map(({ key }) => key);
    const missing = await port.missing(bucket, keys);
    if (missing.length === 0)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'packaging/other-images',
        message: `The bucket ${bucket} has no ${missing.join(', ')}, which images-file says is published.`,
        hint: 'Run build again with the same commit and inputs; artifact-bucket must name the same bucket in both.',
    });
};
const publishMissingCode = async (world, { codes, located }, bucket) => {
    if (codes.length === 0)
        return;
    const { console } = world;
    const port = await world.functionCode();
    const keys = new Set(await port.missing(bucket, codes.map(({ key }) => key)));
    const missing = codes.filter(({ key }) => keys.has(key));
    if (missing.length < codes.length)
        console.info(`Of the code of ${codes.length} functions ${codes.length - missing.length} is in the bucket ${bucket} already.`);
    if (missing.length === 0)
        return;
    const failed = [];
    const noted = (code, { line, end }) => ({
        line,
        end: (problem) => {
            const build = code.from.kind === 'built' ? { build: code.from } : {};
            if (isFaultOfCode(problem))
                failed.push({ ...subjectOf(code), ...build, failure: problem });
            end(problem);
        },
    });
    const titles = {
        beginning: ({ function: name }) => `Making the code of ${name}.`,
        title: ({ function: name, key }) => `Code of ${name}: ${key} is not uploaded yet`,
        all: `The code of ${missing.length} functions is not uploaded yet.`,
    };
    try {
        await (0,_build_logs_js__WEBPACK_IMPORTED_MODULE_3__/* .withBuildLogs */ .O)(console, missing, titles, (openLog) => port.publish(bucket, missing, (code) => noted(code, openLog(code))));
    }
    catch (problem) {
        if (failed.length === 0 || !isFaultOfCode(problem))
            throw problem;
        throw (0,_failed_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailedBuilds */ .V)(world, located, failed);
    }
};


/***/ }),

/***/ 32616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPublishedImages),
/* harmony export */   _: () => (/* binding */ publishMissing)
/* harmony export */ });
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41119);
/* harmony import */ var _packaging_planned_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74541);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);
/* harmony import */ var _build_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60);
/* harmony import */ var _failed_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31003);





const repositoriesOf = ({ repository, alsoIn }) => alsoIn === undefined ? [repository] : [alsoIn, repository];
const readPublishedImages = async (world, planned) => {
    if (planned.length === 0)
        return new Map();
    const images = await world.images();
    const repositories = [...new Set(planned.flatMap(repositoriesOf))];
    const digests = new Map(await Promise.all(repositories.map(async (repository) => {
        const usable = planned.filter((image) => repositoriesOf(image).includes(repository));
        const tags = new Set(usable.map(({ tag }) => tag));
        return [repository, await images.published(repository, [...tags])];
    })));
    return new Map(planned.flatMap((image) => {
        const [found] = repositoriesOf(image).flatMap((repository) => {
            const digest = digests.get(repository)?.get(image.tag);
            return digest === undefined ? [] : [{ repository, digest }];
        });
        return found === undefined ? [] : [[image.job, found]];
    }));
};
const titleOf = ({ job, tag }) => `Image of ${job}: ${tag} is not published yet`;
const publishWith = async ({ images }, missing, openLog, failed) => (await images()).publish(missing, (image) => {
    const { line, end } = openLog(image);
    return {
        line,
        end: (problem) => {
            if (problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildFailed */ .U)
                failed.push({ ...(0,_failed_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSubject */ .m)(image), build: image, failure: problem });
            end(problem);
        },
    };
});
const publish = async (world, missing, failed) => {
    const { console } = world;
    return (0,_build_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .withBuildLogs */ .O)(console, missing, {
        beginning: ({ job }) => `Building the image of ${job}.`,
        title: titleOf,
        all: `${missing.length} images are not published yet.`,
    }, (openLog) => publishWith(world, missing, openLog, failed));
};
const publishMissing = async (world, { images: planned, located }, published) => {
    if (published.size > 0)
        world.console.info(`Of ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(planned.length, 'image')} ${published.size} can be used as published.`);
    const wanted = planned.filter(({ job }) => !published.has(job));
    const missing = [...new Map(wanted.toReversed().map((image) => [(0,_packaging_planned_image_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .t)(image), image])).values()].toReversed();
    if (missing.length === 0)
        return published;
    const failed = [];
    const digests = await publish(world, missing, failed).catch((problem) => {
        if (!(problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildFailed */ .U))
            throw problem;
        const orderOf = ({ build }) => missing.indexOf(build);
        throw (0,_failed_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFailedBuilds */ .V)(world, located, failed.sort((one, other) => orderOf(one) - orderOf(other)));
    });
    return new Map(planned.map((image) => {
        const there = published.get(image.job);
        const { repository } = image;
        return [image.job, there ?? { repository, digest: digests.get((0,_packaging_planned_image_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .t)(image)) }];
    }));
};


/***/ }),

/***/ 80766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publishStage),
/* harmony export */   g: () => (/* binding */ publishFirst)
/* harmony export */ });
/* harmony import */ var _publish_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12227);
/* harmony import */ var _publish_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32616);
/* harmony import */ var _stack_propose_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96529);



const publishStage = async (world, caller, compiled, request) => {
    const published = await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .publishMissing */ ._)(world, compiled, await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublishedImages */ .Z)(world, compiled.images));
    if (compiled.codes.length > 0)
        await (0,_publish_code_js__WEBPACK_IMPORTED_MODULE_0__/* .publishMissingCode */ .X)(world, compiled, (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(caller, compiled.stage, request));
    return published;
};
const publishFirst = async (world, compiled, request) => {
    const publisher = request.imagesFile === undefined ? await world.publisher() : undefined;
    if (publisher === undefined)
        return undefined;
    const caller = await publisher.whoami();
    world.console.info(`Images are published in account ${caller.account}, as ${caller.arn}`);
    await publishStage(world, caller, compiled, request);
    return caller;
};


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assertNoTarget)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertNoTarget = (world, command) => {
    if (world.eventName !== 'pull_request_target')
        return;
    const allowed = command === 'preview' ? ' but closed' : '';
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/pull-request-target',
        message: `${command} does not run on pull_request_target${allowed}: code of a pull request would be built with what only the base branch may use. AWS was not called.`,
        hint: `Run ${command} on: pull_request. A preview may be destroyed on pull_request_target with types: [closed], in a job that checks nothing out.`,
    });
};


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertOwnCode = (world, command) => {
    if (world.code !== 'fork')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/fork',
        message: `The event of this run is about code of a fork: ${command} does not run for it. AWS was not called.`,
        hint: `Run ${command} on an event of this repository (push, or a pull request of a branch of its own), and plan without credentials for forks.`,
    });
};


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readCaller)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const readCaller = async (world, publisher) => {
    const identity = await world.identity();
    const caller = await identity.whoami();
    if (publisher !== undefined && publisher.account !== caller.account)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'stack/wrong-account',
            message: `push-role-to-assume belongs to the account ${publisher.account}, and ${caller.arn} deploys to ${caller.account}, whose stacks use images of their own account.`,
            hint: 'Give a role of the account that is deployed to as push-role-to-assume.',
        });
    world.console.info(`Account ${caller.account}, as ${caller.arn}`);
    return caller;
};


/***/ }),

/***/ 96529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kR: () => (/* binding */ bodyLimit),
  AU: () => (/* binding */ bucketOf),
  BN: () => (/* binding */ isAsDeployed),
  LF: () => (/* binding */ missingBucket),
  P9: () => (/* binding */ proposeChange),
  MA: () => (/* binding */ uploadIfTooLarge)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/stack/no-change.js

const settled = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
const withoutOrigin = (template) => {
    if (template === null || typeof template !== 'object' || Array.isArray(template))
        return template;
    const { Metadata: _, ...rest } = template;
    return rest;
};
const isUnchanged = (deployed, ours) => settled.has(deployed.stack.status) &&
    deployed.template !== undefined &&
    (ours.roleArn === undefined || ours.roleArn === deployed.stack.roleArn) &&
    (0,canonical/* canonicalJson */.dj)(deployed.stack.parameters) === (0,canonical/* canonicalJson */.dj)(ours.parameters ?? {}) &&
    (0,canonical/* canonicalJson */.dj)(withoutOrigin(deployed.template)) === (0,canonical/* canonicalJson */.dj)(withoutOrigin(ours.template));

// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(90185);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
;// CONCATENATED MODULE: ./lib/operations/stack/propose-change.js





const bodyLimit = 51_200;
const bucketOf = ({ account }, { project }, { artifactBucket: own, region }) => own || (0,artifact_bucket/* artifactBucket */.Vc)(project, account, region);
const missingBucket = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit || request.artifactBucket === 'none')
        return undefined;
    const bucket = bucketOf(caller, stage, request);
    return (await (await world.stacks()).hasBucket(bucket)) ? undefined : bucket;
};
const uploadIfTooLarge = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit)
        return { body: text };
    if (request.artifactBucket === 'none')
        throw new refused/* Refused */.L({
            code: 'stack/needs-bucket',
            message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
            hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
        });
    const bucket = bucketOf(caller, stage, request);
    return { url: await (await world.stacks()).uploadTemplate(text, { bucket, folder: (0,artifact_bucket/* templateFolder */.JV)(stage.stage) }) };
};
const isAsDeployed = ({ stack, template }, ours, { cloudformationRole }) => {
    const role = cloudformationRole ? { roleArn: cloudformationRole } : {};
    const own = { template: ours.template, parameters: (0,parameters/* parameterValues */.oM)(ours.parameters), ...role };
    return stack !== undefined && isUnchanged({ stack, template }, own);
};
const proposeChange = async (world, caller, stage, deployed, ours, request) => {
    const role = request.cloudformationRole ? { roleArn: request.cloudformationRole } : {};
    const { stack } = deployed;
    if (isAsDeployed(deployed, ours, request))
        return { kind: 'no-changes' };
    const stacks = await world.stacks();
    return stacks.createChangeSet({
        stack: stack?.id ?? stage.stack,
        changeSetType: stack ? 'UPDATE' : 'CREATE',
        template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
        tags: (0,ownership/* tagsToSend */.X4)(stack, stage, request.origin),
        parameters: ours.parameters,
        ...role,
        ...(request.failedCreation ? { failedCreation: request.failedCreation } : {}),
    });
};


/***/ }),

/***/ 41119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BuildFailed),
/* harmony export */   z: () => (/* binding */ buildErrorsIn)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class BuildFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    job;
    errors;
    constructor(refusal) {
        super({ code: 'packaging/build-failed', message: refusal.message, hint: refusal.hint });
        this.job = refusal.job;
        this.errors = refusal.errors;
    }
}
const mostErrors = 10;
const ofStep = (line) => line.replace(/^#\d{1,6} (?:\d{1,9}\.\d{1,9} )?/, '');
const placed = (sentence, file = '', line = '', column = '') => ({
    sentence: sentence.trim(),
    ...(file ? { file: file.replace(/^\.\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
const esbuild = (lines, at) => {
    const [, sentence] = /^\W{0,4}\[ERROR\] (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    for (const line of lines.slice(at + 1, at + 4)) {
        const [, file, row, column] = /^\s{2,8}([^\s:][^:]{0,500}):(\d{1,9}):(\d{1,9}):$/.exec(line) ?? [];
        if (file !== undefined)
            return placed(sentence, file, row, String(Number(column) + 1));
    }
    return placed(sentence);
};
const typescript = (lines, at) => {
    const [, file, row, column, sentence] = /^(\S[^(:]{0,500}?)[(:](\d{1,9})[,:](\d{1,9})\)?(?: -|:) error (TS\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
const compilers = (lines, at) => {
    const [, file, row, column, sentence] = /^([^\s:][^:]{0,500}\.[A-Za-z+]{1,8}):(\d{1,9}):(?:(\d{1,9}):)? (?:(?:fatal )?error: )?(\S.*)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined || /^(?:warning|note|info)\b/i.test(sentence))
        return undefined;
    return placed(sentence, file, row, column);
};
const npmNoise = /^(?:$|code |errno |syscall |path |command |dest |network(?: |$)|A complete log|For a full report|Clean install|Usage:|Options:|aliases:|Run "npm help|\[?-|\s)/;
const npm = (lines, at) => {
    const [, words] = /^npm (?:error|ERR!) ?(.*)$/.exec(lines[at] ?? '') ?? [];
    return words === undefined || npmNoise.test(words) ? undefined : placed(`npm: ${words}`);
};
const python = (lines, at) => {
    const line = lines[at] ?? '';
    const [, pip] = /^ERROR: (?!failed to |process "|executor failed )(\S.+)$/.exec(line) ?? [];
    if (pip !== undefined)
        return placed(`pip: ${pip}`);
    const [, file, row] = /^\s{0,8}File "([^"]{1,500})", line (\d{1,9})/.exec(line) ?? [];
    if (file === undefined)
        return undefined;
    const sentence = lines.slice(at + 1, at + 5).find((one) => /^\w{1,40}(?:Error|Exception)\b/.test(one));
    return sentence === undefined ? undefined : placed(sentence, file, row);
};
const packageManagers = (lines, at) => {
    const line = lines[at] ?? '';
    const [, sentence] = /^error: (?!subprocess-exited-with-error)(\S.+)$/.exec(line) ?? [];
    const [, cause] = /^ {2}cause: (\S.+)$/.exec(lines[at + 1] ?? '') ?? [];
    if (sentence !== undefined)
        return placed(cause === undefined ? sentence : `${sentence}: ${cause}`);
    return /^pyproject\.toml changed significantly since poetry\.lock was last generated/.test(line)
        ? placed(line)
        : undefined;
};
const docker = (lines, at) => {
    const [, sentence] = /^ERROR: failed to (?:build: failed to )?solve: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, rows.at(-1));
};
const programs = [esbuild, typescript, npm, python, packageManagers, compilers];
const readAll = (lines, readers) => {
    const found = lines.flatMap((_, at) => {
        const error = readers.map((read) => read(lines, at)).find((one) => one !== undefined);
        return error === undefined ? [] : [error];
    });
    return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()].slice(0, mostErrors);
};
const buildErrorsIn = (output) => {
    const lines = output.map(ofStep);
    const found = readAll(lines, programs);
    const [firstOfNpm] = found.filter(({ sentence }) => sentence.startsWith('npm: '));
    const kept = found.filter((error) => !/^npm: (?!Missing: |Invalid: )/.test(error.sentence) || error === firstOfNpm);
    return kept.length > 0 ? kept : readAll(lines, [docker]);
};


/***/ }),

/***/ 74541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
const imageName = ({ repository, tag }) => `${repository}:${tag}`;


/***/ }),

/***/ 90185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ assertOwned),
/* harmony export */   We: () => (/* binding */ assertStackTags),
/* harmony export */   X4: () => (/* binding */ tagsToSend),
/* harmony export */   ZV: () => (/* binding */ assertRepository),
/* harmony export */   zJ: () => (/* binding */ ownerNotes)
/* harmony export */ });
/* unused harmony export stackTags */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const stackTags = (stage, origin = {}) => ({
    'batch-job:project': stage.project,
    'batch-job:stage': stage.stage,
    ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
    ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
    ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});
const tagsToSend = (deployed, stage, origin) => deployed?.tags ?? stackTags(stage, origin);
const assertStackTags = (stack, stage) => {
    const owner = [stack.tags['batch-job:project'], stack.tags['batch-job:stage']];
    if (owner[0] === stage.project && owner[1] === stage.stage)
        return;
    const whose = owner[0] === undefined && owner[1] === undefined
        ? 'does not bear the tags batch-job:project and batch-job:stage'
        : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/foreign',
        message: `The stack ${stack.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};
const ownerOf = ({ tags }) => tags['batch-job:repository-id'] || undefined;
const handOverHint = (stack, { project, stage }, repositoryId) => `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), repeat all its tags with that one changed: \`aws cloudformation update-stack --stack-name ${stack} --use-previous-template --capabilities CAPABILITY_NAMED_IAM --tags Key=batch-job:project,Value=${project} Key=batch-job:stage,Value=${stage} Key=batch-job:repository-id,Value=${repositoryId}\`. If it is not meant to be yours, choose another project-name or stage.`;
const assertRepository = (stack, stage, command, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined || command === 'outputs')
        return;
    if (repositoryId && repositoryId !== owner)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'stack/other-repository',
            message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
            hint: handOverHint(stack.name, stage, repositoryId),
        });
    if (repositoryId || command !== 'deploy' || stage.preview || confirm === stage.stage)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/confirm',
        message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id), whose workflow deploys it, and this run is of no repository. Nothing was changed.`,
        hint: `To deploy over it from here, set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
    });
};
const assertOwned = (stack, stage, command, claim) => {
    assertStackTags(stack, stage);
    assertRepository(stack, stage, command, claim);
};
const ownerNotes = (stack, stage, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined)
        return repositoryId
            ? [
                `The stack ${stack.name} does not say which repository it belongs to (no tag batch-job:repository-id), so none was compared.`,
            ]
            : [];
    if (repositoryId)
        return [];
    const asks = stage.preview || confirm === stage.stage ? '' : ` A deploy at a prompt asks for --confirm ${stage.stage}.`;
    return [`The stack ${stack.name} belongs to the repository with the id ${owner}.${asks}`];
};


/***/ }),

/***/ 69690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   r5: () => (/* binding */ keptParameters),
/* harmony export */   vc: () => (/* binding */ declaredParameters)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const declaredParameters = (template) => {
    const parameters = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(template) ? template.Parameters : undefined;
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parameters) ? Object.keys(parameters) : [];
};
const keptParameters = (template, stack) => Object.fromEntries(declaredParameters(template).flatMap((name) => {
    const value = stack?.parameters[name];
    return value === undefined ? [] : [[name, { value, isDeployed: true }]];
}));
const parameterValues = (parameters) => Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));


/***/ })

};

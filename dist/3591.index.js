export const id = 3591;
export const ids = [3591];
export const modules = {

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

/***/ 29008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ compareDeployed),
  Q: () => (/* binding */ namedImages)
});

// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(90185);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var stack_parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(29978);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 39 modules
var compile = __webpack_require__(46073);
// EXTERNAL MODULE: ./lib/operations/publish-images.js
var publish_images = __webpack_require__(32616);
// EXTERNAL MODULE: ./lib/operations/stack/assert-quotas.js + 2 modules
var assert_quotas = __webpack_require__(35303);
// EXTERNAL MODULE: ./lib/operations/stack/change-request.js
var change_request = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/operations/stack/compile-against.js + 7 modules
var compile_against = __webpack_require__(15936);
// EXTERNAL MODULE: ./lib/operations/stack/find-losses.js + 1 modules
var find_losses = __webpack_require__(80710);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/stack/image-notes.js




const imageNotes = async (world, { stack, template }) => {
    const environments = (0,pools/* environmentsOf */.M2)(await (0,yaml_template/* readTemplate */.x)(template));
    if (stack === undefined || environments.length === 0)
        return [];
    try {
        const [pools, resources] = await Promise.all([world.pools(), (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id)]);
        const known = resources.filter(({ logicalId, physicalId }) => environments.includes(logicalId) && physicalId);
        const newer = await pools.withNewerImage(known.map(({ physicalId }) => physicalId));
        const old = known.filter(({ physicalId }) => newer.includes(physicalId)).map(({ logicalId }) => logicalId);
        return old.length > 0
            ? [`AWS has a newer machine image for ${old.sort().join(', ')}: a deploy with refresh-images: true takes it.`]
            : [];
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return [`Whether AWS has a newer machine image for the pools was not asked (${problem.code}): ${problem.message}`];
    }
};

// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/operations/stack/propose-change.js + 1 modules
var propose_change = __webpack_require__(96529);
// EXTERNAL MODULE: ./lib/operations/stack/resolve-parameters.js + 1 modules
var resolve_parameters = __webpack_require__(66464);
// EXTERNAL MODULE: ./lib/operations/stack/silent-buckets.js
var silent_buckets = __webpack_require__(60562);
// EXTERNAL MODULE: ./lib/operations/stack/upload-directories.js + 2 modules
var upload_directories = __webpack_require__(43809);
// EXTERNAL MODULE: ./lib/operations/compare/renamed-stack.js
var renamed_stack = __webpack_require__(21749);
;// CONCATENATED MODULE: ./lib/operations/compare/compare-deployed.js




















const namedImages = (planned, published) => planned.map(({ job, repository, tag }) => {
    const found = published.get(job);
    return { repository, tag, ...(found ? { published: found } : {}) };
});
const missingNote = (planned, published) => {
    const jobs = planned.map(({ job }) => job).filter((job) => !published.has(job));
    return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};
const readChanges = async (world, caller, { stage }, side, ours, request) => {
    if ((0,propose_change/* isAsDeployed */.BN)(side, ours, request))
        return { changes: [], differs: false, notes: [] };
    const bucket = await (0,propose_change/* missingBucket */.LF)(world, caller, stage, ours.templateText, request);
    if (bucket !== undefined)
        return {
            changes: (0,template_changes/* templateChanges */.U9)(side.template, ours.template, await (0,replacements/* loadReplacementTable */.v)()),
            differs: true,
            notes: [
                `The template has ${ours.templateText.length} bytes. Over ${propose_change/* bodyLimit */.kR} it goes to AWS through the bucket ${bucket}, which does not exist yet and which deploy creates. So AWS was not asked: the changes are those between the two templates, and the hash of the deploy may differ.`,
            ],
        };
    const proposal = await (0,propose_change/* proposeChange */.P9)(world, caller, stage, side, ours, request);
    if (proposal.kind === 'no-changes')
        return { changes: [], differs: false, notes: [] };
    await (await world.stacks()).deleteChangeSet(proposal);
    return { changes: proposal.changes, differs: true, notes: [] };
};
const validateTemplate = async (world, caller, { stage }, ours, request) => {
    const bucket = request.artifactBucket && request.artifactBucket !== 'none';
    if (ours.templateText.length > propose_change/* bodyLimit */.kR && !bucket)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${propose_change/* bodyLimit */.kR} it must go through a bucket and artifact-bucket names none.`,
        ];
    const missing = await (0,propose_change/* missingBucket */.LF)(world, caller, stage, ours.templateText, request);
    if (missing !== undefined)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${propose_change/* bodyLimit */.kR} it must go through the bucket ${missing}, which does not exist yet and which deploy creates.`,
        ];
    await (await world.stacks()).validateTemplate(await (0,propose_change/* uploadIfTooLarge */.MA)(world, caller, stage, ours.templateText, request));
    return [];
};
const additionsOf = (ours) => (0,template_changes/* templateChanges */.U9)(undefined, ours, { services: {} });
const compareDeployed = async (world, judged, request) => {
    const caller = await (0,identify/* readCaller */.w)(world);
    const lookedUp = await (0,compile/* compileWithLookups */.lI)(world, request, judged);
    const { stage, images } = lookedUp;
    const [found, published] = await Promise.all([(0,read_deployed/* readDeployed */.BJ)(world, stage.stack), (0,publish_images/* readPublishedImages */.Z)(world, images)]);
    const { step, ...side } = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'plan', found, (0,change_request/* claimOf */._)(request));
    const owner = side.stack ? (0,ownership/* ownerNotes */.zJ)(side.stack, stage, (0,change_request/* claimOf */._)(request)) : [];
    const isNew = step === 'create';
    const next = await (0,compile_against/* compileAgainst */.r)(world, lookedUp, isNew ? {} : side, request);
    const { compiled } = next;
    const ours = compiled.withImages(published);
    const before = isNew ? undefined : side.template;
    const limits = await (0,assert_quotas/* quotaNotes */.C)(world, isNew ? {} : side, ours);
    const resolved = await (0,resolve_parameters/* resolveParameters */.v)(world, ours.template, isNew ? undefined : side.stack);
    const silent = await (0,silent_buckets/* silentBucketNotes */.R)(world, ours.template);
    const former = isNew ? await (0,renamed_stack/* formerStackNotes */.X)(world, request, stage) : [];
    const outdated = isNew || request.refreshImages ? [] : await imageNotes(world, side);
    const { changes, differs, notes } = isNew
        ? {
            changes: additionsOf(ours.template),
            differs: true,
            notes: await validateTemplate(world, caller, compiled, ours, request),
        }
        : await readChanges(world, caller, compiled, side, { ...ours, parameters: resolved.parameters }, request);
    const sides = { deployed: before, ours: ours.template, preview: stage.preview };
    const { losses, notes: unasked } = await (0,find_losses/* findLosses */.F)(world, { changes, ...sides, allow: request.allow }, side.stack?.id);
    const { account } = caller;
    const { stack } = stage;
    const named = namedImages(images, published);
    const parameters = (0,stack_parameters/* parameterValues */.oM)(resolved.parameters);
    return {
        compiled,
        against: isNew ? 'absent-stack' : 'deployed-stack',
        before,
        ours: ours.template,
        changes,
        losses,
        differs,
        parameters,
        hash: (0,plan_hash/* planHash */.S)({
            ...{ account, region: request.region, stack, before, ours: ours.template, changes, images: named },
            parameters,
        }),
        account,
        ...(side.stack && !isNew ? { deployed: { id: side.stack.id, outputs: side.stack.outputs } } : {}),
        notes: [
            ...[
                ...owner,
                ...next.notes,
                ...limits,
                ...resolved.notes,
                ...silent,
                ...(0,upload_directories/* uploadNotes */.r)(compiled),
                ...outdated,
                ...former,
                ...notes,
                ...unasked,
            ],
            ...missingNote(images, published),
        ],
    };
};


/***/ }),

/***/ 21749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formerStackNotes),
/* harmony export */   s: () => (/* binding */ renamedStackNotes)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18051);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89366);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27220);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97790);





const renamedStackNotes = (base, ours, ref) => base.stack === ours.stack
    ? []
    : [
        `The project is ${ours.project} here and ${base.project} at ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(ref)}: ${ours.stack} is another stack, in which everything is new. ${base.stack} goes on running, with its schedules, until destroy deletes it (project-name: ${base.project}); its data does not move. With project-name: ${base.project} the stack stays the same.`,
    ];
const formerStackNotes = async (world, request, ours) => {
    const { base, project: given } = request;
    if (given !== undefined)
        return ours.preview
            ? []
            : [
                `${ours.stack} is not deployed yet. If project-name was not ${given} before, the former stack goes on running, with its schedules, until destroy deletes it; its data does not move.`,
            ];
    if (base === undefined)
        return [];
    try {
        const port = await world.base();
        return await port.at(base.ref, async (found) => {
            if (found.kind !== 'found')
                return [];
            const source = { ...world.source, read: async () => found.bytes };
            const project = await (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)({ ...world, source }, request);
            return renamedStackNotes({ project, stack: (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stackName */ .Qx)(project, ours.stage) }, ours, base.ref);
        });
    }
    catch (problem) {
        if (problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticsError */ .H || problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)
            return [];
        throw problem;
    }
};


/***/ }),

/***/ 19583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compiledFiles),
  I: () => (/* binding */ parametersName)
});

// EXTERNAL MODULE: ./lib/evaluation/effective-config.js
var effective_config = __webpack_require__(58518);
// EXTERNAL MODULE: ./lib/evaluation/effective-origin.js
var effective_origin = __webpack_require__(47178);
// EXTERNAL MODULE: ./lib/packaging/image-plan.js
var image_plan = __webpack_require__(61972);
// EXTERNAL MODULE: ./lib/schema/written-number.js
var written_number = __webpack_require__(20644);
;// CONCATENATED MODULE: ./lib/source/write.js

const plain = /^(?:[\p{L}$/_]|[-.](?=[A-Za-z]))[ -~\p{L}\p{N}]*$/u;
const needsQuotes = /: |:$| #| $/;
const otherType = /^(true|false|yes|no|on|off|y|n|null|\.inf|\.nan|[-.]?e[-+]?[\d_]+)$/i;
const oneLine = /^[ -~\p{L}\p{N}]*$/u;
const quoted = (text) => text.includes('"') && !text.includes("'") && oneLine.test(text)
    ? `'${text}'`
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const scalar = (value) => {
    if ((0,written_number/* isWrittenNumber */.LT)(value))
        return (0,written_number/* textOfNumber */.ez)(value);
    if (typeof value !== 'string')
        return JSON.stringify(value) ?? 'null';
    return plain.test(value) && !needsQuotes.test(value) && !otherType.test(value) ? value : quoted(value);
};
const isEmpty = (value) => (Array.isArray(value) ? value : Object.keys(value)).length === 0;
const block = (value, indent) => Array.isArray(value)
    ? value.map((item) => `- ${inline(item, `${indent}  `)}`).join(`\n${indent}`)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${scalar(key)}:${below(item, indent)}`)
        .join(`\n${indent}`);
const inline = (value, indent) => {
    if (value === null || typeof value !== 'object')
        return scalar(value);
    if (isEmpty(value))
        return Array.isArray(value) ? '[]' : '{}';
    return block(value, indent);
};
const below = (value, indent) => {
    const isBlock = value !== null && typeof value === 'object' && !isEmpty(value);
    return isBlock ? `\n${indent}  ${inline(value, `${indent}  `)}` : ` ${inline(value, indent)}`;
};
const writeYaml = (value) => `${inline(value, '')}\n`;

// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(39108);
;// CONCATENATED MODULE: ./lib/template/state-machines.js

const stateMachineFiles = ({ resources }) => Object.fromEntries([...resources.values()]
    .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
    .map(({ body, from }) => [
    `state-machines/${from[1]}.asl.json`,
    `${(0,synthesize/* asciiJson */.i)(body.Properties?.Definition, 2)}\n`,
]));

;// CONCATENATED MODULE: ./lib/operations/compile/compiled-files.js






const parametersName = 'parameters.json';
const effectiveText = ({ resolved, origin }) => `${(0,effective_origin/* originLine */.rH)(origin)}\n${writeYaml((0,effective_config/* effectiveConfig */.k)(resolved))}`;
const parameterFile = ({ graph }, values) => {
    const parameters = [...graph.parameters.values()].map(({ name, placeholder }) => ({
        ParameterKey: name,
        ParameterValue: values[name] ?? placeholder,
    }));
    return parameters.length > 0 ? { [parametersName]: `${JSON.stringify(parameters, null, 2)}\n` } : {};
};
const compiledFiles = (compiled, parameters = {}) => ({
    'template.json': `${(0,synthesize/* asciiJson */.i)(compiled.template, 2)}\n`,
    'image-plan.json': (0,image_plan/* imagePlanFile */.ZZ)(compiled.images),
    [effective_origin/* effectiveFile */.wX]: effectiveText(compiled),
    ...parameterFile(compiled, parameters),
    ...stateMachineFiles(compiled.graph),
});


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

/***/ 59357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configLines)
/* harmony export */ });
const pageOf = ({ source }, { origin }, { files }) => {
    if (files === undefined || origin.config !== source.name)
        return {};
    return { file: { url: `${files}/${source.path.split('/').map(encodeURIComponent).join('/')}` } };
};
const configLines = (world, compiled, comment) => {
    const { graph, locate, located } = compiled;
    return {
        origin: (logicalId) => {
            const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
            return path && place ? { path, line: place.line } : undefined;
        },
        lineOf: (path) => located.locate({ path, at: 'key' }).line,
        ...pageOf(world, compiled, comment),
    };
};


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ postReport),
/* harmony export */   mT: () => (/* binding */ postBeginning),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const commentModes = (/* unused pure expression or super */ null && (['auto', 'always', 'on-change', 'never']));
const markerOf = ({ slot, run }, { project, stage }) => ({ slot: slot ?? `${project}-${stage}`, ...run });
const reasonForNone = ({ mode, pullRequest }) => {
    if (pullRequest.kind === 'none')
        return pullRequest.why;
    if (mode === 'auto' && !pullRequest.own)
        return 'comment: auto speaks on events of a pull request itself only';
    return undefined;
};
const post = async (world, { mode }, report) => {
    const { console } = world;
    const conversation = await world.conversation();
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.quiet && mode !== 'always' && (await conversation.findOwn(marker)) === undefined)
        return console.info('No comment: nothing changes, and none stands that would have to say so.');
    const { kind, id, url, removed } = await conversation.post(report);
    console.output('comment-id', String(id));
    console.output('comment-url', url);
    if (removed > 0)
        console.info(`Removed ${removed} older of our comments of the same slot.`);
    console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};
const beginning = { most: 15_000 };
const postBeginning = async (world, request, report) => {
    if (request.mode === 'never' || reasonForNone(request) !== undefined)
        return;
    try {
        const conversation = await world.conversation();
        const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
        const isDue = async () => marker !== undefined && (await conversation.findOwn(marker, beginning)) !== undefined;
        if (request.mode === 'always' || (await isDue()))
            await conversation.post(report, beginning);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`No comment that the deployment has begun: ${problem.message}`);
    }
};
const postReport = async (world, request, report) => {
    if (request.mode === 'never')
        return;
    const why = reasonForNone(request);
    if (why !== undefined)
        return world.console.info(`No comment: ${why}.`);
    try {
        await post(world, request, report);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return;
        const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
    }
};


/***/ }),

/***/ 43248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reportCounts),
/* harmony export */   r: () => (/* binding */ reportProposal)
/* harmony export */ });
/* harmony import */ var _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28215);
/* harmony import */ var _stack_count_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53355);


const reportCounts = ({ console }, changes, differs) => {
    const counts = (0,_stack_count_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .x)(changes);
    console.output('has-changes', String(differs));
    console.output('changes', JSON.stringify(counts));
    console.output('replacements', String(counts.replace));
    console.output('deletions', String(counts.remove));
    return counts;
};
const reportProposal = (world, proposal) => {
    if (proposal.kind === 'no-changes') {
        reportCounts(world, [], false);
        return;
    }
    const { add, modify, replace, remove } = reportCounts(world, proposal.changes, true);
    const words = (0,_report_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .effectCounts */ .a8)({ remove, replace, modify: modify - replace, add }, 0, 'future');
    world.console.output('change-set-arn', proposal.id);
    world.console.info(`CloudFormation: ${words || 'no resource to change'}.`);
};


/***/ }),

/***/ 83416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ reportingFailure),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18051);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65984);
/* harmony import */ var _report_problems_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58896);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97790);
/* harmony import */ var _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56422);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63879);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49569);









const projectOf = async (world, request) => {
    const fallback = (0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, undefined, request).value ?? 'batch-jobs';
    try {
        return await (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_5__/* .readProject */ .W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const problemsOf = (problem, file) => {
    if (problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H)
        return (0,_report_problems_markdown_js__WEBPACK_IMPORTED_MODULE_4__.problemsIn)(problem, file);
    if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_6__/* .DeployFailed */ .N ? problem.causes : [];
    const { page } = request.comment;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        links: [
            ...(problem instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_6__/* .DeployFailed */ .N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
const reportFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const report = (0,_report_failure_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .failureMarkdown */ .A5)(failure, (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .markerOf */ .we)(request.comment, failure));
    world.console.summary(report);
    await (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .postReport */ .f5)(world, request.comment, report);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReport */ .u)(world, report);
};
const isReported = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
const reportingFailure = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!world.stopped && isReported(request.comment))
            try {
                await reportFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L ? second.code : 'door/cannot-write';
                world.console.annotate({
                    severity: 'warning',
                    title,
                    message: `The failure was not reported: ${second}`,
                });
            }
        throw problem;
    }
};


/***/ }),

/***/ 7597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ priceOf),
  _: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
;// CONCATENATED MODULE: ./lib/report/plan-file.js

const planFile = (review) => {
    const document = { version: 1, ...review };
    return `${JSON.stringify((0,secret/* redactedDeep */.Bb)(document), null, 2)}\n`;
};

// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
// EXTERNAL MODULE: ./lib/report/start-by-hand.js
var start_by_hand = __webpack_require__(91242);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/review-text.js





const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' };
const comparisons = {
    'deployed-stack': 'the deployed stack',
    'absent-stack': 'nothing: the stack does not exist yet',
    'base-branch': 'the base branch',
    'empty-stack': 'an empty stack',
};
const otherSide = ({ against, base }) => {
    if (against !== 'base-branch' || base?.ref === undefined)
        return comparisons[against];
    return `${base.ref}${base.commit === undefined ? '' : ` at ${base.commit.slice(0, 10)}`}`;
};
const verdict = (review) => {
    const { groups, stack, losses } = review;
    const words = [(0,verdict_words/* lossVerdict */.L_)(losses), (0,verdict_words/* changeWords */.mF)(groups, 'future') + (0,verdict_words/* missingWords */.y4)(review)].filter(Boolean);
    const template = (0,verdict_words/* changeCounts */.Zg)(groups.flatMap(({ changes }) => changes), 'future');
    return [...words.map((one) => `${stack}: ${one}.`), ...(template ? [`CloudFormation: ${template}.`] : [])];
};
const predicates = {
    delete: 'is deleted',
    replace: 'is replaced by a new, empty one',
    'may-replace': 'may be replaced by a new, empty one',
    interrupt: 'gets new instances',
};
const fates = {
    deleted: '',
    kept: '; the old one stays in the account, outside the stack',
    snapshot: '; a snapshot stays in the account',
    unread: '; what becomes of it is not known, since no policy could be read',
};
const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => {
    if (unforeseen !== undefined)
        return `may be replaced or deleted: AWS says ${unforeseen}, unknown to this version`;
    if (kind === 'delete' && fate === 'kept')
        return 'leaves the stack, and stays in the account';
    return predicates[kind] + (kind === 'interrupt' ? '' : fates[fate]);
};
const lossLine = (loss) => {
    const { logicalId, type, kind, because, why, allowed, instead } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const cause = because === undefined ? '' : `, because of ${because}`;
    const reason = why === undefined ? '' : `; it counts, since ${why}`;
    const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
    const allowing = allowed ? ' (allowed)' : `; ${flags} would allow it`;
    return `  ${logicalId} (${type}) ${predicate(loss)}${cause}${reason}${instead === undefined ? allowing : `; ${instead}`}`;
};
const propertyLine = ({ path, before, after, recreation }) => {
    const values = before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`;
    const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
    return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};
const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' };
const changeLines = (file, change) => {
    const { happening, logicalId, type, from, properties, unforeseen, insteadOf, replacedBy } = change;
    if (replacedBy !== undefined)
        return [];
    const effect = happening in words ? words[happening] : '';
    const moved = insteadOf === undefined ? effect : ` instead of ${insteadOf}`;
    const unknown = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
    return [
        `    ${insteadOf === undefined ? signs[happening] : signs.modify} ${logicalId} (${type})${moved}${unknown}${from ? `  ${file}:${from.line}` : ''}`,
        ...properties.map(propertyLine),
    ];
};
const groupLines = (file, { jobs }, group) => {
    const { resource, type, changes, says } = group;
    const { starts = [], asleep = [] } = jobs.find(({ name }) => name === resource) ?? {};
    const title = resource === undefined ? 'Shared by the stack' : `${resource} (${type ?? 'gone'})`;
    const sentences = says.map(({ text, line }) => `    ${text}${line === undefined ? '' : `  ${file}:${line}`}`);
    return [
        '',
        `  ${title}${starts.length ? `, started by ${starts.join('; ')}` : ''}`,
        ...asleep.map((one) => `    does not start by ${one.start}: ${(0,start_by_hand/* sleepWords */.j)(one)}`),
        ...sentences,
        ...(resource === undefined ? sharedLines(file, group) : changes.flatMap((change) => changeLines(file, change))),
    ];
};
const sharedLines = (file, { changes }) => changes.filter(({ happening }) => happening !== 'add').flatMap((change) => changeLines(file, change));
const costWords = (one) => one ? `${one.instance} ${one.spot ? 'at most ' : ''}${(0,prices/* dollars */.E9)(one.dollarsPerHour)}` : 'none';
const priceLines = ({ jobs }) => {
    const priced = jobs.filter(({ before, after }) => before !== undefined || after !== undefined);
    if (priced.length === 0)
        return [];
    const rows = priced.map(({ name, before, after, dollarsPerMonth: month, hint }) => {
        const same = before?.instance === after?.instance && before?.dollarsPerHour === after?.dollarsPerHour;
        const change = before === undefined || same ? costWords(after) : `${costWords(before)} → ${costWords(after)}`;
        const monthly = month === undefined ? '' : `, at most ${(0,prices/* dollarsOfMonth */.x8)(month)} a month`;
        return `    ${name}: ${change}${monthly}${hint ? ` (${hint})` : ''}`;
    });
    return [
        '',
        `  An hour of each job while it runs, on demand in ${prices/* pricesAsOf */.mB.region} as of ${prices/* pricesAsOf */.mB.asOf}`,
        ...rows,
    ];
};
const unchangedLines = ({ jobs }, changed) => {
    const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
    return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};
const reviewText = (review, file) => {
    const { stage, region, account, losses, groups, notes, hash } = review;
    const lines = [
        ...verdict(review),
        `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${otherSide(review)}.`,
        ...(losses.length ? ['', `What would ${(0,verdict_words/* lossVerb */.d5)(losses, 'infinitive')}:`, ...losses.map(lossLine)] : []),
        ...groups.flatMap((group) => groupLines(file, review, group)),
        ...unchangedLines(review, new Set(groups.map(({ resource }) => resource))),
        ...priceLines(review),
        ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
        '',
        `Plan ${hash}`,
    ];
    return `${lines.map((line) => (0,visible/* visible */.RK)((0,secret/* redacted */.pc)(line))).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/review/make-review.js + 16 modules
var make_review = __webpack_require__(92611);
// EXTERNAL MODULE: ./lib/operations/compile/compiled-files.js + 2 modules
var compiled_files = __webpack_require__(19583);
// EXTERNAL MODULE: ./lib/operations/report/config-lines.js
var config_lines = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/operations/report/report-counts.js
var report_counts = __webpack_require__(43248);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(49569);
;// CONCATENATED MODULE: ./lib/operations/report/report-plan.js









const priceOf = ({ cpu, memoryMiB, gpu, spot }) => {
    const cost = gpu ? undefined : (0,prices/* costOf */.ho)({ cpu, memoryMiB, spot });
    const hint = (0,prices/* memoryHint */.Z1)({ cpu, memoryMiB });
    return cost && { cost, ...(hint ? { hint } : {}) };
};
const setOutputs = (world, { hash, stack, losses }, { changes, differs }, { failOnBlocked = true }) => {
    const { console } = world;
    (0,report_counts/* reportCounts */.d)(world, changes, differs);
    console.output('plan-hash', hash);
    console.output('template-file', `${world.output}/template.json`);
    console.output('plan-file', `${world.output}/plan.json`);
    console.output('report-file', `${world.output}/report.md`);
    console.output('stack-name', stack);
    const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
    if (open.length && !failOnBlocked)
        console.annotate({
            severity: 'warning',
            title: 'stack/loses-data',
            message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
        });
};
const notesOnDifference = ({ changes, differs }) => differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];
const reviewOfPlan = (world, { compiled, ...comparison }, { region, comment }) => (0,make_review/* makeReview */.J)({
    ...compiled,
    ...comparison,
    ...(0,config_lines/* configLines */.Q)(world, compiled, comment),
    notes: [...comparison.notes, ...notesOnDifference(comparison)],
    region,
    priceOf,
});
const reportPlan = async (world, comparison, request) => {
    const { comment } = request;
    const { compiled, differs } = comparison;
    const review = reviewOfPlan(world, comparison, request);
    const report = (0,write_report/* makeReport */.d)(review, comment, { quiet: !differs });
    const files = { 'plan.json': planFile(review), 'report.md': report.comment };
    await world.write({ ...(0,compiled_files/* compiledFiles */.H)(compiled, comparison.parameters), ...files });
    world.console.summary(report.summary);
    setOutputs(world, review, comparison, request);
    world.print(reviewText(review, world.source.file), 'text');
    if (differs && review.losses.every(({ allowed }) => allowed))
        world.console.info(`Nothing was changed: deploy does this. The report is in ${world.output}/report.md.`);
    await (0,post_comment/* postReport */.f5)(world, comment, report.comment);
};


/***/ }),

/***/ 49569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 5 modules
var review_markdown = __webpack_require__(71161);
;// CONCATENATED MODULE: ./lib/report/review-summary.js

const summaryLimit = 1024 * 1024;
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.W)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.W)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js



const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const marker = { ...(0,post_comment/* markerOf */.we)(request, review), ...(about.quiet ? { quiet: true } : {}) };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.W)(linked, marker, undefined, about.deployed),
        summary: reviewSummary(linked, marker, about.deployed),
    };
};
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 35303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertQuotas),
  C: () => (/* binding */ quotaNotes)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/quota.js


const vpcs = {
    service: 'vpc',
    code: 'L-F678F1CE',
    name: 'VPCs per Region',
    type: 'AWS::EC2::VPC',
    counts: 'vpcs',
    noun: 'VPCs',
    standard: 5,
};
const networkQuotas = [
    vpcs,
    {
        ...{ service: 'vpc', code: 'L-A4707A72', name: 'Internet gateways per Region', standard: 5 },
        ...{ type: 'AWS::EC2::InternetGateway', counts: 'internetGateways', noun: 'internet gateways' },
    },
];
const poolLimit = 50;
const countAdded = (deployed, ours, type) => {
    const countIn = (template) => Object.values((0,template_changes/* resourcesIn */.$d)(template)).filter((resource) => resource?.Type === type).length;
    return Math.max(0, countIn(ours) - countIn(deployed));
};
const poolsAdded = (deployed, ours) => ({
    computeEnvironments: countAdded(deployed, ours, 'AWS::Batch::ComputeEnvironment'),
    jobQueues: countAdded(deployed, ours, 'AWS::Batch::JobQueue'),
});
const sentenceOf = (there, noun, added, limit) => `The region has ${there} ${noun}, this stage would add ${added}, and AWS allows ${limit}.`;
const poolExcesses = (there, added) => [
    ['computeEnvironments', 'compute environments'],
    ['jobQueues', 'job queues'],
].flatMap(([key, noun]) => added[key] > 0 && there[key] + added[key] > poolLimit
    ? {
        sentence: sentenceOf(there[key], `${noun} of AWS Batch`, added[key], poolLimit),
        hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
    }
    : []);
const networkExcesses = ({ noun }, there, added, limit) => there + added > limit
    ? [
        {
            sentence: sentenceOf(there, noun, added, limit),
            hint: `Destroy stages that nobody needs, delete VPCs that nobody uses, or ask AWS for more: Service Quotas, ${vpcs.service}, ${vpcs.code} (${vpcs.name}), which raises internet gateways as well. Or deploy to another region or account.`,
        },
    ]
    : [];
const quotaRefusal = (excesses) => excesses.length === 0
    ? undefined
    : new refused/* Refused */.L({
        code: 'stack/quota',
        message: `${excesses.map(({ sentence }) => sentence).join(' ')} Nothing was changed.`,
        hint: [...new Set(excesses.map(({ hint }) => hint))].join(' '),
    });

// EXTERNAL MODULE: ./lib/shared/capacity.js + 2 modules
var capacity = __webpack_require__(96459);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
;// CONCATENATED MODULE: ./lib/stack/vcpu-quota.js



const poolKinds = ['OnDemand', 'Spot'];
const vcpuQuotas = {
    OnDemand: {
        service: 'ec2',
        code: 'L-1216C47A',
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    },
    Spot: {
        service: 'ec2',
        code: 'L-34B43A08',
        name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    },
};
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
const isStandard = (template, pool) => {
    const { ComputeResources } = Object((0,template_changes/* resourceIn */.Ol)(template, (0,capacity/* environmentId */.Xo)(pool))?.Properties);
    const types = ComputeResources?.InstanceTypes;
    return Array.isArray(types) && types.length > 0 && types.every((type) => standardTypes.has(type));
};
const jobName = (template, id) => {
    const { path } = Object(Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
const jobOf = (template, machine) => {
    const resource = (0,template_changes/* resourceIn */.Ol)(template, machine);
    if (resource?.Type !== 'AWS::StepFunctions::StateMachine')
        return undefined;
    const { DefinitionSubstitutions } = Object(resource.Properties);
    const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
    const pool = poolKinds.find((kind) => JobQueue?.Ref === (0,capacity/* queueId */.l2)(kind));
    const definition = (0,template_changes/* resourceIn */.Ol)(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
    if (pool === undefined || definition === undefined || !isStandard(template, pool))
        return undefined;
    const { ContainerProperties } = Object(definition.Properties);
    const required = (type) => Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
    const vcpus = (0,prices/* fewestVcpus */.SQ)({ cpu: required('VCPU'), memoryMiB: required('MEMORY') });
    return vcpus === undefined ? undefined : { job: jobName(template, machine), pool, vcpus };
};
const grownJobs = (deployed, ours) => Object.keys((0,template_changes/* resourcesIn */.$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && was.vcpus >= job.vcpus) ? [] : [job];
});
const vcpuExcesses = (jobs, { service, code, name }, limit) => jobs
    .filter(({ vcpus }) => vcpus > limit)
    .map(({ job, vcpus }) => ({
    sentence: `${job} needs an instance of ${vcpus} vCPUs or more, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${service}, ${code} (${name}). Or give the job fewer vCPUs and less memory.`,
}));

;// CONCATENATED MODULE: ./lib/operations/stack/assert-quotas.js



const orWhyNot = async (world, saying, read) => {
    try {
        return await read();
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        return { unread: [`${saying} was not asked (${problem.code}): ${problem.message}`] };
    }
};
const readings = function* (world, quotas, deployed, ours) {
    const pools = poolsAdded(deployed.template, ours.template);
    if (pools.computeEnvironments + pools.jobQueues > 0)
        yield orWhyNot(world, 'Whether the limits of AWS Batch allow these pools', async () => ({
            excesses: poolExcesses(await (await quotas()).pools(), pools),
        }));
    for (const quota of networkQuotas) {
        const added = countAdded(deployed.template, ours.template, quota.type);
        if (added === 0)
            continue;
        const { noun, counts, standard } = quota;
        const saying = `Whether the quota of ${noun} allows ${added} more`;
        yield orWhyNot(world, saying, async () => {
            const port = await quotas();
            const there = await port[counts]();
            const known = `${saying}: the region has ${there}, AWS's default is ${standard}, and the account's own value`;
            return orWhyNot(world, known, async () => ({
                excesses: networkExcesses(quota, there, added, await port.value(quota)),
            }));
        });
    }
    const grown = grownJobs(deployed.template, ours.template);
    for (const kind of poolKinds) {
        const jobs = grown.filter(({ pool }) => pool === kind);
        if (jobs.length === 0)
            continue;
        const names = jobs.map(({ job }) => job).join(', ');
        yield orWhyNot(world, `Whether the quota of vCPUs allows an instance for ${names}`, async () => ({
            excesses: vcpuExcesses(jobs, vcpuQuotas[kind], await (await quotas()).value(vcpuQuotas[kind])),
        }));
    }
};
const findQuotas = async (world, deployed, ours) => {
    let port;
    const quotas = () => {
        port ??= world.quotas();
        return port;
    };
    const found = await Promise.all(readings(world, quotas, deployed, ours));
    const all = (key) => found.flatMap((reading) => [...(reading[key] ?? [])]);
    return { excesses: all('excesses'), unread: all('unread') };
};
const assertQuotas = async (world, deployed, ours) => {
    const { excesses, unread } = await findQuotas(world, deployed, ours);
    for (const note of unread)
        world.console.info(note);
    const refusal = quotaRefusal(excesses);
    if (refusal)
        throw refusal;
};
const quotaNotes = async (world, deployed, ours) => {
    const { excesses, unread } = await findQuotas(world, deployed, ours);
    const refusal = quotaRefusal(excesses);
    return [
        ...(refusal ? [`A deploy would be refused (${refusal.code}): ${refusal.message} ${refusal.hint}`] : []),
        ...unread,
    ];
};


/***/ }),

/***/ 3269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
const claimOf = ({ origin: { repositoryId }, confirm }) => ({ repositoryId, confirm });


/***/ }),

/***/ 15936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ compileAgainst)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/capacity.js + 2 modules
var capacity = __webpack_require__(96459);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
;// CONCATENATED MODULE: ./lib/stack/deployed-pools.js


const at = (value, key) => Object(value)[key];
const refreshIn = (template, id) => {
    const [specification] = Object.values(Object(at((0,pools/* propertiesOf */.P1)(template, id).LaunchTemplateData, 'TagSpecifications')));
    const tag = Object.values(Object(at(specification, 'Tags'))).find((one) => at(one, 'Key') === capacity/* refreshTag */._4);
    const number = Number(at(tag, 'Value'));
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
const deployedPools = (template) => Object.fromEntries(['OnDemand', 'Spot'].flatMap((kind) => {
    const resources = (0,pools/* propertiesOf */.P1)(template, (0,capacity/* environmentId */.Xo)(kind)).ComputeResources;
    if (resources === undefined)
        return [];
    const most = at(resources, 'MaxvCpus');
    return [
        [
            kind,
            {
                maxVcpus: typeof most === 'number' ? most : undefined,
                refreshesImages: at(resources, 'UpdateToLatestImageVersion') === true,
                imageRefresh: refreshIn(template, (0,capacity/* launchTemplateId */.BU)(kind)),
            },
        ],
    ];
}));

// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/left-event-bucket.js



const leftEventBucket = (deployed, ours) => (0,own_resources/* isEventBucket */.bb)(deployed, event_bucket/* eventBucketId */.UF) && (0,template_changes/* resourceIn */.Ol)(ours, event_bucket/* eventBucketId */.UF) === undefined
    ? [event_bucket/* eventBucketId */.UF, event_bucket/* eventBucketPolicyId */.Mm].filter((id) => (0,template_changes/* resourceIn */.Ol)(deployed, id) !== undefined)
    : [];

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/stack/left-pools.js




const poolQueue = /^StpBatch\w*JobQueue$/;
const leftPools = (deployed, ours) => Object.keys((0,template_changes/* resourcesIn */.$d)(deployed))
    .filter((id) => poolQueue.test(id) && (0,template_changes/* resourceIn */.Ol)(deployed, id)?.Type === 'AWS::Batch::JobQueue')
    .filter((id) => (0,template_changes/* resourceIn */.Ol)(ours, id) === undefined)
    .sort()
    .map((queue) => ({
    queue,
    inUse: (0,pools/* stateMachinesOf */.r9)(deployed).some((id) => (0,referenced_ids/* idsIn */.S)((0,pools/* propertiesOf */.P1)(deployed, id)).includes(queue)),
}));
const sectionOf = (template, name) => {
    const section = Object(template)[name];
    return (0,expression/* isMap */.jh)(section) ? section : {};
};
const mentions = (value, text) => {
    if (typeof value !== 'object' || value === null)
        return value === text;
    return Object.values(value).some((item) => mentions(item, text));
};
const mentionedIn = (section, value) => {
    const found = {};
    for (let before = -1; before < Object.keys(found).length;) {
        before = Object.keys(found).length;
        for (const [name, body] of Object.entries(section))
            if (mentions([value, found], name))
                found[name] = body;
    }
    return found;
};
const leftParts = (deployed, ours, pools, others = []) => {
    const queues = pools.map(({ queue }) => queue);
    const kept = new Map();
    const open = [...queues, ...others];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const resource = (0,template_changes/* resourceIn */.Ol)(deployed, id);
        if (resource === undefined || kept.has(id) || (0,template_changes/* resourceIn */.Ol)(ours, id) !== undefined)
            continue;
        kept.set(id, resource);
        open.push(...(0,referenced_ids/* dependenciesOf */.h)(resource), ...(0,referenced_ids/* idsIn */.S)(resource.Metadata));
    }
    if (kept.size === 0)
        return { queues, sections: {} };
    const Resources = Object.fromEntries(kept);
    const Conditions = mentionedIn(sectionOf(deployed, 'Conditions'), Resources);
    const Parameters = mentionedIn(sectionOf(deployed, 'Parameters'), [Resources, Conditions]);
    return { queues, sections: { Conditions, Parameters, Resources } };
};

// EXTERNAL MODULE: ./lib/stack/losses.js + 3 modules
var losses = __webpack_require__(82242);
;// CONCATENATED MODULE: ./lib/stack/pool-notes.js
const stays = ({ kind }) => kind !== 'allowed' && kind !== 'empty';
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const state = (queue, contents) => {
    const now = `allow-delete: ${queue} takes it out now`;
    switch (contents.kind) {
        case 'in-use':
            return `It stays as it is deployed, so that its jobs can end, and costs nothing without them. The first later deploy that finds it empty takes it out; ${now}, with whatever is in it.`;
        case 'allowed':
            return 'It is taken out, with whatever is in it, since allow-delete names it.';
        case 'empty':
            return 'It is empty, and is taken out.';
        case 'jobs':
            return `It stays, since ${many(contents.count, 'job')} in it did not end yet; ${now}, and ends them.`;
        case 'runs':
            return `It stays, since ${many(contents.count, 'run')} from before may still submit jobs to it; ${now}, and fails them.`;
        case 'unknown':
            return `It stays, since AWS did not tell whether it is empty (${contents.why}); ${now}.`;
    }
};
const poolNote = (queue, contents) => `No job uses the pool of ${queue} any more. ${state(queue, contents)}`;

;// CONCATENATED MODULE: ./lib/stack/former-notes.js
const remain = ({ kind }) => kind !== 'too-large' && kind !== 'unused';
const words = {
    start: { does: 'pulls its image and reads its secrets', mayNot: 'to pull its image or to read its secrets' },
    event: { does: 'reads its event from S3', mayNot: 'to read its event from S3' },
};
const sentenceOf = (state, { does, mayNot }) => {
    switch (state.kind) {
        case 'in-use':
            return `It keeps what runs of the deployed revision need until they end: their next attempt ${does}. The first later deploy that finds none of them takes it away.`;
        case 'runs':
            return `It keeps what runs of earlier revisions need, since ${state.count} ${state.count === 1 ? 'run is' : 'runs are'} under way.`;
        case 'unused':
            return 'No run needs the rest any more, and it is taken away.';
        case 'too-large':
            return `What runs of earlier revisions need does not fit into the policies of a role: their next attempt may fail ${mayNot}.`;
        case 'unknown':
            return `It keeps what runs of earlier revisions need, since AWS did not tell whether any is under way (${state.why}).`;
    }
};
const formerNote = (role, state, purpose) => `${role} needs fewer permissions than before. ${sentenceOf(state, words[purpose])}`;

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/template/former-policy.js
var former_policy = __webpack_require__(65448);
;// CONCATENATED MODULE: ./lib/stack/former-permissions.js







const listOf = (value) => {
    if (Array.isArray(value))
        return value;
    return value === undefined ? [] : [value];
};
const policiesOf = (template, role) => listOf((0,pools/* propertiesOf */.P1)(template, role).Policies).filter(expression/* isMap */.jh);
const statementsOf = (policies) => policies.flatMap(({ PolicyDocument }) => listOf(Object(PolicyDocument).Statement).filter(expression/* isMap */.jh));
const grantsOf = ({ Action, Effect, Condition = {} }, resource) => listOf(Action).map((action) => (0,canonical/* canonicalJson */.dj)([Effect ?? '', action, resource, Condition]));
const startActions = new Set([
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:GetAuthorizationToken',
    'ecr:GetDownloadUrlForLayer',
    'kms:Decrypt',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'secretsmanager:GetSecretValue',
    'ssm:GetParameters',
]);
const starting = (statements) => statements.flatMap(({ Sid: _, ...statement }) => {
    const Action = listOf(statement.Action).filter((action) => startActions.has(action));
    return statement.Effect === 'Allow' && Action.length > 0 ? [{ ...statement, Action }] : [];
});
const readingEvents = (deployed) => {
    const name = JSON.stringify((0,pools/* propertiesOf */.P1)(deployed, event_bucket/* eventBucketId */.UF).BucketName ?? '');
    const [words] = new RegExp(`[\\w-]*${event_bucket/* eventBucketSuffix */.OM}-`).exec(name) ?? [];
    return (statements) => statements.flatMap(({ Sid: _, ...statement }) => {
        const Resource = listOf(statement.Resource).filter((one) => words && JSON.stringify(one).includes(words));
        const isMeant = statement.Effect === 'Allow' && listOf(statement.Action).includes(readAction);
        return isMeant && Resource.length > 0 ? [{ ...statement, Action: [readAction], Resource }] : [];
    });
};
const readAction = 's3:GetObject';
const missingIn = (statements, others) => {
    const known = new Set(others.flatMap((one) => listOf(one.Resource).flatMap((resource) => grantsOf(one, resource))));
    return statements.flatMap((statement) => {
        const isKnown = (resource) => [resource, '*'].some((one) => grantsOf(statement, one).every((grant) => known.has(grant)));
        const missing = listOf(statement.Resource).filter((resource) => !isKnown(resource));
        if (missing.length === 0)
            return [];
        return [{ ...statement, Resource: missing.length === 1 ? missing[0] : missing }];
    });
};
const refersOnlyTo = (template, value) => (0,referenced_ids/* idsIn */.S)(value).every((id) => id.startsWith('AWS::') || (0,template_changes/* resourceIn */.Ol)(template, id) !== undefined);
const roleOf = (template, definition, property) => {
    const container = Object((0,pools/* propertiesOf */.P1)(template, definition).ContainerProperties);
    return (0,referenced_ids/* idsIn */.S)(container[property]).find((id) => (0,template_changes/* resourceIn */.Ol)(template, id)?.Type === 'AWS::IAM::Role');
};
const mostCharacters = 10_240;
const perReference = 200;
const fits = (policies) => (0,canonical/* canonicalJson */.dj)(policies).length + perReference * (0,referenced_ids/* idsIn */.S)(policies).length <= mostCharacters;
const formerPermissions = (deployed, ours) => Object.keys((0,template_changes/* resourcesIn */.$d)(ours))
    .filter((id) => (0,template_changes/* resourceIn */.Ol)(ours, id)?.Type === 'AWS::Batch::JobDefinition')
    .sort()
    .flatMap((definition) => [
    ...formerOf('start', definition, deployed, ours),
    ...formerOf('event', definition, deployed, ours),
]);
const formerOf = (purpose, definition, deployed, ours) => {
    const role = roleOf(ours, definition, purpose === 'start' ? 'ExecutionRoleArn' : 'JobRoleArn');
    if (role === undefined)
        return [];
    const meant = purpose === 'start' ? starting : readingEvents(deployed);
    const policies = policiesOf(deployed, role);
    const isFormer = ({ PolicyName }) => PolicyName === former_policy/* formerPolicyName */.nB;
    const own = statementsOf(policiesOf(ours, role));
    const left = missingIn(meant(statementsOf(policies.filter((one) => !isFormer(one)))), own);
    const former = missingIn(meant(statementsOf(policies.filter(isFormer))), [...own, ...left]);
    const statements = [...left, ...former].filter((one) => refersOnlyTo(ours, one));
    if (statements.length === 0)
        return [];
    return [
        {
            purpose,
            role,
            definition,
            machines: (0,pools/* stateMachinesOf */.r9)(deployed).filter((id) => (0,referenced_ids/* idsIn */.S)((0,pools/* propertiesOf */.P1)(deployed, id)).includes(definition)),
            statements,
            inUse: left.length > 0,
            fits: fits([...policiesOf(ours, role), (0,former_policy/* formerPolicy */._D)(statements)]),
        },
    ];
};

// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/stack/keep-permissions.js





const revisionArn = /:job-definition\/[^:]+:\d+$/;
const runsBefore = async (world, { definition, machines, purpose }, stack) => {
    try {
        const [leftovers, resources] = await Promise.all([world.leftovers(), (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack)]);
        const ids = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
        const revision = ids.get(definition) ?? '';
        const counts = await Promise.all(machines
            .flatMap((machine) => ids.get(machine) || [])
            .map((arn) => {
            if (purpose === 'event')
                return leftovers.executionsWith(arn, event_bucket/* addressVariable */.ZV);
            return revisionArn.test(revision) ? leftovers.executionsWithout(arn, revision) : leftovers.executions(arn);
        }));
        const count = counts.reduce((sum, one) => sum + one, 0);
        return count > 0 ? { kind: 'runs', count } : { kind: 'unused' };
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return { kind: 'unknown', why: `${problem.code}: ${problem.message}` };
    }
};
const keepPermissions = async (world, deployed, ours, stack) => {
    const stateOf = async (found) => {
        if (!found.fits)
            return { kind: 'too-large' };
        return found.inUse || stack === undefined || world.offline ? { kind: 'in-use' } : runsBefore(world, found, stack);
    };
    const all = await Promise.all(formerPermissions(deployed, ours).map(async (found) => ({ ...found, state: await stateOf(found) })));
    return {
        permissions: Object.fromEntries(all.filter(({ state }) => remain(state)).map(({ role, statements }) => [role, statements])),
        notes: all.map(({ role, state, purpose }) => formerNote(role, state, purpose)),
    };
};

;// CONCATENATED MODULE: ./lib/operations/stack/compile-against.js











const contentsOf = async (world, { queue }, stack, template) => {
    try {
        const [leftovers, resources] = await Promise.all([world.leftovers(), (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack)]);
        const ids = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
        const arn = ids.get(queue);
        if (!arn)
            return { kind: 'unknown', why: 'CloudFormation did not name it' };
        const jobs = await leftovers.jobs(arn);
        if (jobs > 0)
            return { kind: 'jobs', count: jobs };
        const machines = (0,pools/* stateMachinesOf */.r9)(template).flatMap((id) => ids.get(id) || []);
        const runs = await Promise.all(machines.map((machine) => leftovers.executionsWith(machine, arn)));
        const count = runs.reduce((sum, one) => sum + one, 0);
        return count > 0 ? { kind: 'runs', count } : { kind: 'empty' };
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return { kind: 'unknown', why: `${problem.code}: ${problem.message}` };
    }
};
const hasOwnSettings = ({ maxVcpus = 0, refreshesImages, imageRefresh }) => maxVcpus > capacity/* defaultMaxVcpus */.jr || refreshesImages === true || imageRefresh !== undefined;
const compileAgainst = async (world, compiled, { stack, template: raw }, { allow, refreshImages = false }) => {
    const template = await (0,yaml_template/* readTemplate */.x)(raw);
    const left = await Promise.all(leftPools(template, compiled.template).map(async (pool) => {
        if ((0,losses/* isAllowed */.Jr)(allow, ['allow-delete'], pool.queue))
            return { ...pool, contents: { kind: 'allowed' } };
        if (pool.inUse || stack === undefined || world.offline)
            return { ...pool, contents: { kind: 'in-use' } };
        return { ...pool, contents: await contentsOf(world, pool, stack.id, template) };
    }));
    const { permissions, notes: permissionNotes } = await keepPermissions(world, template, compiled.template, stack?.id);
    const notes = [...left.map(({ queue, contents }) => poolNote(queue, contents)), ...permissionNotes];
    const kept = left.filter(({ contents }) => stays(contents));
    const deployed = deployedPools(template);
    const bucket = leftEventBucket(template, compiled.template);
    const hasParts = [...kept, ...bucket, ...Object.keys(permissions)].length > 0;
    if (!hasParts && !refreshImages && !Object.values(deployed).some(hasOwnSettings))
        return { compiled, notes };
    const parts = { deployed, refreshImages, left: leftParts(template, compiled.template, kept, bucket), permissions };
    return { compiled: await compiled.withDeployed(parts), notes };
};


/***/ }),

/***/ 56422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    causes;
    links;
    constructor(refusal, causes, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.links = links;
    }
}


/***/ }),

/***/ 80710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findLosses)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/stack/allowances.js
var allowances = __webpack_require__(95277);
// EXTERNAL MODULE: ./lib/stack/infrastructure-updates.js
var infrastructure_updates = __webpack_require__(4066);
// EXTERNAL MODULE: ./lib/stack/losses.js + 3 modules
var stack_losses = __webpack_require__(82242);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
;// CONCATENATED MODULE: ./lib/stack/interruptions.js



const mostNamed = 5;
const interruptionsIn = (request) => (0,infrastructure_updates/* infrastructureUpdates */.y)(request).map((update) => {
    const { environment: logicalId } = update;
    const listed = request.changes.find((change) => change.logicalId === logicalId);
    return {
        update,
        loss: {
            kind: 'interrupt',
            change: listed ?? { action: 'Modify', logicalId, type: pools/* environmentType */.Yc, replacement: 'False', details: [] },
            fate: 'kept',
            allowances: ['allow-interrupt'],
            allowed: (0,stack_losses/* isAllowed */.Jr)(request.allow, ['allow-interrupt'], logicalId),
        },
    };
});
const nameOf = ({ name, minutesLeft }) => `${name} (${minutesLeft === undefined ? 'no timeout' : `${minutesLeft} minutes left`})`;
const namesOf = (jobs) => {
    const names = jobs.map(nameOf).sort();
    const more = names.length - mostNamed;
    return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '');
};
const interruptionBy = ({ update: { minutes }, loss }, answer) => {
    if ('unknown' in answer)
        return { ...loss, why: `whether jobs run in it for more than ${minutes} minutes is not known (${answer.unknown})` };
    const longer = answer.filter(({ minutesLeft }) => minutesLeft === undefined || minutesLeft > minutes);
    if (longer.length === 0)
        return undefined;
    return { ...loss, why: `AWS stops jobs that still run ${minutes} minutes later: ${namesOf(longer)}` };
};

// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/stack/find-losses.js






const physicalIds = (world, stack) => {
    let read;
    return () => {
        read ??= (async () => {
            if (stack === undefined)
                return new Map();
            const resources = await (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack);
            return new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
        })();
        return read;
    };
};
const countAt = async (world, { about, loss: { change }, submitters }, ids) => {
    try {
        const leftovers = await world.leftovers();
        const id = change.physicalId ?? (await ids()).get(change.logicalId);
        if (!id)
            return { unknown: 'CloudFormation did not name it' };
        const count = await leftovers[about](id);
        if (count > 0 || submitters.length === 0)
            return count;
        const machines = await ids();
        const runs = await Promise.all(submitters.flatMap((machine) => {
            const arn = machines.get(machine);
            return arn ? [leftovers.executionsWith(arn, id)] : [];
        }));
        const sum = runs.reduce((all, one) => all + one, 0);
        return sum > 0 ? { runs: sum } : 0;
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return { unknown: `${problem.code}: ${problem.message}` };
    }
};
const jobsIn = async (world, { update: { queues } }, ids) => {
    if (queues.length === 0)
        return [];
    try {
        const [pools, physical] = await Promise.all([world.pools(), ids()]);
        const arns = queues.map((queue) => physical.get(queue));
        if (arns.some((arn) => !arn))
            return { unknown: 'CloudFormation did not name its queue' };
        return (await Promise.all(arns.map((arn) => pools.runningJobs(arn)))).flat();
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return { unknown: `${problem.code}: ${problem.message}` };
    }
};
const openNotes = (questions, interruptions) => [
    ...questions.map(({ about, loss: { change } }) => `${change.logicalId} (${change.type}) goes: deploy asks AWS first, and refuses where ${about} are still in it.`),
    ...interruptions.map(({ update: { environment, minutes } }) => `${environment} gets new instances: deploy asks AWS first, and refuses while a job runs that has no timeout, or more than ${minutes} minutes of it left.`),
];
const findLosses = async (world, request, stack) => {
    const read = { ...request, deployed: await (0,yaml_template/* readTemplate */.x)(request.deployed) };
    const { losses, questions } = (0,stack_losses/* lossesIn */.x0)(read);
    const interruptions = interruptionsIn(read);
    const unknown = (0,allowances/* unknownAllowances */.M)(request.allow, [read.deployed, request.ours]);
    if (world.offline)
        return { losses, notes: [...unknown, ...openNotes(questions, interruptions)] };
    const ids = physicalIds(world, stack);
    const answers = await Promise.all([
        ...questions.map(async (question) => (0,stack_losses/* lossByAnswer */.lg)(question, await countAt(world, question, ids))),
        ...interruptions.map(async (question) => interruptionBy(question, await jobsIn(world, question, ids))),
    ]);
    const found = [...losses, ...answers.filter((loss) => loss !== undefined)];
    const order = request.changes.map(({ logicalId }) => logicalId);
    return {
        losses: found.sort((a, b) => order.indexOf(a.change.logicalId) - order.indexOf(b.change.logicalId)),
        notes: unknown,
    };
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

/***/ 66464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ resolveParameters)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/zones.js
var shared_zones = __webpack_require__(12098);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/zones.js


const x86Families = ['m6i', 'c6i', 'r6i', 'c7i'];
const families = new Map([
    ['default_x86_64', x86Families],
    ['optimal', x86Families],
    ['default_arm64', ['m6g', 'c6g', 'r6g', 'c7g']],
]);
const instanceTypesIn = (template) => new Map(Object.keys((0,template_changes/* resourcesIn */.$d)(template)).flatMap((id) => {
    const resource = (0,template_changes/* resourceIn */.Ol)(template, id);
    if (resource?.Type !== 'AWS::Batch::ComputeEnvironment')
        return [];
    const { ComputeResources } = Object(resource.Properties);
    const types = ComputeResources?.InstanceTypes;
    const texts = Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [];
    return texts.length > 0 ? [[id, texts.sort()]] : [];
}));
const typePatterns = (types) => types.flatMap((type) => families.get(type) ?? [type]).map((type) => (type.includes('.') ? type : `${type}.*`));
const matches = (pattern, type) => pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
const chooseZones = (zones, pools, offers) => {
    const offered = (zone, pattern) => offers === undefined || offers.some((offer) => offer.zone === zone && matches(pattern, offer.instanceType));
    const ranked = [...new Set(zones)]
        .map((zone) => {
        const found = pools.map((patterns) => patterns.filter((pattern) => offered(zone, pattern)).length);
        return { zone, pools: found.filter(Boolean).length, families: found.reduce((sum, count) => sum + count, 0) };
    })
        .sort((a, b) => b.pools - a.pools || b.families - a.families || (a.zone < b.zone ? -1 : 1));
    const [first, second = first, ...others] = ranked;
    const rest = others.filter((one) => one.pools === pools.length).slice(0, shared_zones/* zoneCount */.Mg - 2);
    const chosen = [first, second, ...rest].map((one) => one?.zone ?? shared_zones/* noZone */.ee).sort();
    return [...chosen, ...Array(shared_zones/* zoneCount */.Mg - chosen.length).fill(shared_zones/* noZone */.ee)].join(',');
};

;// CONCATENATED MODULE: ./lib/operations/stack/resolve-parameters.js




const lookUpZones = async (world, template) => {
    const zones = await world.zones();
    const types = [...instanceTypesIn(template).values()];
    const pools = (types.length > 0 ? types : [['default_x86_64']]).map(typePatterns);
    const patterns = [...new Set(pools.flat())].sort();
    const names = await zones.available();
    let offers;
    const notes = [];
    try {
        offers = await zones.offers(patterns);
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        notes.push(`Which availability zones offer the instance types of this stage was not asked (${problem.code}), so the first ones are taken: ${problem.message}`);
    }
    return { value: chooseZones(names, pools, offers), notes };
};
const resolveParameters = async (world, template, stack) => {
    const kept = (0,parameters/* keptParameters */.r5)(template, stack);
    const isNew = (0,parameters/* declaredParameters */.vc)(template).includes(shared_zones/* zonesParameter */.hd) && kept[shared_zones/* zonesParameter */.hd] === undefined;
    if (!isNew)
        return { parameters: kept, notes: [] };
    const { value, notes } = await lookUpZones(world, template);
    return { parameters: { ...kept, [shared_zones/* zonesParameter */.hd]: { value, isDeployed: false } }, notes };
};


/***/ }),

/***/ 60562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentBucketNotes)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _events_parts_s3_bridge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95192);
/* harmony import */ var _stack_owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15790);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);





const foreignBuckets = (template) => {
    const found = new Map();
    for (const resource of Object.values((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template))) {
        const { EventPattern: pattern, State: state } = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resource.Properties) ? resource.Properties : {};
        if (resource.Type !== 'AWS::Events::Rule' || state === 'DISABLED')
            continue;
        const bucket = (0,_events_parts_s3_bridge_js__WEBPACK_IMPORTED_MODULE_2__/* .bridgedIn */ .fo)(pattern)?.bucket;
        if (typeof bucket === 'string')
            found.set(bucket, (found.get(bucket) ?? new Set()).add((0,_stack_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(resource) ?? 'a job'));
    }
    return found;
};
const silentBucketNotes = async (world, template) => {
    const buckets = [...foreignBuckets(template)];
    if (buckets.length === 0)
        return [];
    const triggers = await world.triggers();
    const notes = await Promise.all(buckets.map(async ([bucket, jobs]) => {
        const starts = [...jobs].sort().join(', ');
        try {
            if (await triggers.sendsToEventBridge(bucket))
                return [];
            return [
                `The bucket ${bucket} does not send its events to EventBridge, so none of its objects starts ${starts}. Whoever owns it turns that on: in the console under Properties, Amazon EventBridge, or by NotificationConfiguration.EventBridgeConfiguration in its template.`,
            ];
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || world.stopped)
                throw problem;
            return [
                `Whether the bucket ${bucket}, which starts ${starts}, sends its events to EventBridge was not asked (${problem.code}): ${problem.message}`,
            ];
        }
    }));
    return notes.flat();
};


/***/ }),

/***/ 43809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ uploadDirectories),
  r: () => (/* binding */ uploadNotes)
});

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/packaging/glob.js + 2 modules
var packaging_glob = __webpack_require__(27113);
// EXTERNAL MODULE: ./lib/packaging/path-rules.js
var path_rules = __webpack_require__(70550);
;// CONCATENATED MODULE: ./lib/resources/shapes/content-types.js
const mediaTypes = {
    avif: 'image/avif',
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    gif: 'image/gif',
    gz: 'application/gzip',
    htm: 'text/html; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ico: 'image/vnd.microsoft.icon',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    map: 'application/json',
    md: 'text/markdown; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    otf: 'font/otf',
    parquet: 'application/vnd.apache.parquet',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    ttf: 'font/ttf',
    txt: 'text/plain; charset=utf-8',
    wasm: 'application/wasm',
    webm: 'video/webm',
    webmanifest: 'application/manifest+json',
    webp: 'image/webp',
    woff: 'font/woff',
    woff2: 'font/woff2',
    xml: 'application/xml',
    yaml: 'application/yaml',
    yml: 'application/yaml',
    zip: 'application/zip',
};
const contentType = (path) => {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return (Object.hasOwn(mediaTypes, extension) && mediaTypes[extension]) || 'application/octet-stream';
};

;// CONCATENATED MODULE: ./lib/resources/shapes/upload-plan.js





const always = 'public, max-age=0, s-maxage=31536000, must-revalidate';
const forever = 'public, max-age=31536000, immutable';
const immutable = {
    'static-website': [],
    'single-page-app': ['**/*.{js,mjs,css,map,woff,woff2,png,jpg,jpeg,svg,webp,avif,wasm}'],
    'gatsby-static-website': ['static/**', '*.{js,css}'],
    'astro-static-website': ['_astro/**'],
    'nuxt-static-website': ['_nuxt/**'],
    'sveltekit-static-website': ['_app/immutable/**'],
};
const rulesOf = (globs) => (0,path_rules/* pathRules */.f)(globs.map((glob) => ({ pattern: (0,packaging_glob/* globPattern */.h)(glob), admits: false })));
const fits = (rules, path) => rules.excludes((0,path_rules/* readPath */.G)(rules, path));
const plannedObjects = (upload, contents) => {
    const { headersPreset, fileOptions = [] } = upload;
    const usual = upload.cacheControl ?? (headersPreset === undefined ? undefined : always);
    const hashed = headersPreset === undefined ? undefined : rulesOf(immutable[headersPreset] ?? []);
    const options = fileOptions.map(({ includePattern, excludePattern, headers = [], tags = [] }) => ({
        included: rulesOf([includePattern]),
        excluded: rulesOf(excludePattern === undefined ? [] : [excludePattern]),
        headers: Object.fromEntries(headers.map(({ key, value }) => [key.toLowerCase(), value])),
        tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
    }));
    return [...contents].map(([key, content]) => {
        const own = options.filter(({ included, excluded }) => fits(included, key) && !fits(excluded, key));
        const headers = Object.assign({ 'content-type': contentType(key) }, usual === undefined ? {} : { 'cache-control': hashed && fits(hashed, key) ? forever : usual }, ...own.map((option) => option.headers));
        const tags = Object.assign({}, ...own.map((option) => option.tags));
        const digest = (0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.dj)({ content, headers, tags })).digest('hex');
        return { key, headers, tags, digest };
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/upload-context.js
var upload_context = __webpack_require__(88326);
;// CONCATENATED MODULE: ./lib/operations/stack/upload-directories.js



const bucketOf = ({ resource }, { params }, outputs) => {
    const name = params.find((one) => one.resource === resource && one.param === 'name');
    return name && outputs[name.output];
};
const uploadDirectories = async (world, compiled, outputs) => {
    for (const need of compiled.uploads) {
        const bucket = bucketOf(need, compiled, outputs);
        if (bucket === undefined)
            continue;
        const { directoryPath: folder } = need.upload;
        const { contents } = await world.workspace.digest((0,upload_context/* uploadContext */.N)(need.upload));
        const files = plannedObjects(need.upload, contents)
            .filter(({ key }) => world.workspace.look(`${folder}/${key}`) === 'file')
            .map((file) => ({ ...file, bytes: () => world.workspace.bytes(`${folder}/${file.key}`) }));
        const uploaded = await (await world.uploads()).upload(bucket, files);
        const same = files.length - uploaded;
        world.console.info(`Uploaded ${(0,plain_text/* counted */.hS)(uploaded, 'file')} of ${folder} to ${bucket}${same > 0 ? `; ${(0,plain_text/* counted */.hS)(same, 'other')} had not changed` : ''}.`);
    }
};
const uploadNotes = ({ uploads }) => uploads.map(({ resource, upload: { directoryPath } }) => `After the stack a deploy uploads the files of ${directoryPath} that changed to ${resource}. It deletes none.`);


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
    const [, pip] = /^ERROR: (?!failed to |process ")(\S.+)$/.exec(line) ?? [];
    if (pip !== undefined)
        return placed(`pip: ${pip}`);
    const [, file, row] = /^\s{0,8}File "([^"]{1,500})", line (\d{1,9})/.exec(line) ?? [];
    if (file === undefined)
        return undefined;
    const sentence = lines.slice(at + 1, at + 5).find((one) => /^\w{1,40}(?:Error|Exception)\b/.test(one));
    return sentence === undefined ? undefined : placed(sentence, file, row);
};
const docker = (lines, at) => {
    const [, sentence] = /^ERROR: failed to (?:build: failed to )?solve: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, rows.at(-1));
};
const programs = [esbuild, typescript, npm, python, compilers];
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

/***/ 70550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   f: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82277);

const slash = 0x2f;
const pathRules = (rules) => {
    const program = [];
    const starts = [];
    for (const [rule, { pattern }] of rules.entries()) {
        starts.push(program.length);
        for (const instruction of (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern))
            program.push(instruction);
        program.push({ rule });
    }
    const seen = new Uint32Array(program.length);
    let [round, steps] = [0, 0];
    const reach = (places, atBeginning) => {
        round += 1;
        const found = [];
        const open = [...places];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen[at] === round)
                continue;
            seen[at] = round;
            steps += 1;
            const instruction = program[at];
            if (instruction === 'begin') {
                if (atBeginning)
                    open.push(at + 1);
            }
            else if (typeof instruction === 'object' && 'go' in instruction)
                for (const distance of instruction.go)
                    open.push(at + distance);
            else
                found.push(at);
        }
        return found;
    };
    const after = ({ live, winner }, codePoint) => {
        const places = [];
        for (const at of live) {
            steps += 1;
            if (reads(program[at], codePoint))
                places.push(at + 1);
        }
        return { live: reach(places, false), winner };
    };
    const ruleAt = (place) => program[place].rule ?? -1;
    const ownerOf = new Uint32Array(program.length);
    for (const [rule, start] of starts.entries())
        ownerOf.fill(rule, start, starts[rule + 1]);
    return {
        top: { live: reach(starts, true), winner: -1 },
        after,
        end: ({ live, winner }) => ({ live, winner: live.reduce((best, place) => Math.max(best, ruleAt(place)), winner) }),
        enter: (read) => after(read, slash),
        excludes: ({ winner }) => rules[winner]?.admits === false,
        readmits: ({ live, winner }) => live.some((place) => {
            const owner = ownerOf[place] ?? 0;
            return owner > winner && rules[owner]?.admits;
        }),
        steps: () => steps,
    };
};
const reads = (instruction, codePoint) => {
    if (instruction === codePoint)
        return true;
    if (typeof instruction !== 'object' || !('ranges' in instruction))
        return false;
    const { ranges } = instruction;
    for (let at = 0; at < ranges.length; at += 2)
        if (codePoint >= ranges[at] && codePoint <= ranges[at + 1])
            return true;
    return false;
};
const readPath = (rules, path) => {
    let read = rules.top;
    for (const [index, name] of path.split('/').entries()) {
        if (index > 0)
            read = rules.enter(read);
        for (const character of name)
            read = rules.after(read, character.codePointAt(0));
        read = rules.end(read);
    }
    return read;
};


/***/ }),

/***/ 74541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
const imageName = ({ repository, tag }) => `${repository}:${tag}`;


/***/ }),

/***/ 65984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71161);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64772);




const placeOf = (place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`, warning: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️`, note: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `ℹ️` };
const problemItem = ({ code: word, severity, sentence: words, hint, place }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(word, 80), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(words, 2_000)], ' '),
    hint === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `  <br>**Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(hint, 1_000)}`,
], '\n');
const causesTable = (causes) => causes.length === 0
    ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
    : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#### What failed first`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId, 255)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 1_000),
            place ? placeOf(place) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        ])),
    ], '\n\n');
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
const mostProblems = 50;
const failureMarkdown = (failure, marker, limit = _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentLimit */ .j) => {
    const { problems, causes, links } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
            (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failedVerdict */ .b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shownProblems.map(problemItem), '\n'),
            left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(links.slice(0, 20).map(({ text: label, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const shownCauses = fitting(causes.slice(0, mostProblems), (some) => commentWith([], some).length < limit * 0.6);
    const shownProblems = fitting(problems.slice(0, mostProblems), (some) => commentWith(some, shownCauses).length < limit);
    return `${commentWith(shownProblems, shownCauses)}\n`;
};


/***/ }),

/***/ 58896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsIn: () => (/* binding */ problemsIn),
/* harmony export */   problemsMarkdown: () => (/* binding */ problemsMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41002);
/* harmony import */ var _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65984);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const rank = { error: 0, warning: 1, note: 2 };
const problemsIn = ({ diagnostics, located }, file) => (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located)
    .map(({ diagnostic: { code: word, severity, sentence, hint }, position: { line, column } }) => ({
    code: word,
    severity,
    sentence,
    ...(hint === undefined ? {} : { hint }),
    place: { file, line, column },
}))
    .sort((one, other) => rank[one.severity] - rank[other.severity]);
const headingOf = (command, failed) => {
    if (command === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ The step did not begin`;
    return failed ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} failed` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ✅ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(command, 40)} passed`;
};
const problemsMarkdown = (command, problems) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const left = problems.length - _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp;
    const parts = [
        headingOf(command, errors > 0),
        problems.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(errors, 'error')}, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(problems.length - errors, 'warning')}`) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(problems.slice(0, _failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProblems */ .yp).map(_failure_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .problemItem */ .Dk), '\n'),
        left > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left)} more in the log of the run.` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) ``,
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts, '\n\n')}\n`;
};


/***/ }),

/***/ 92611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ makeReview)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/graph/neighbours.js + 1 modules
var neighbours = __webpack_require__(22925);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(53355);
// EXTERNAL MODULE: ./lib/stack/infrastructure-updates.js
var infrastructure_updates = __webpack_require__(4066);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(78882);
// EXTERNAL MODULE: ./lib/stack/owners.js
var owners = __webpack_require__(15790);
// EXTERNAL MODULE: ./lib/stack/property-differences.js
var property_differences = __webpack_require__(93666);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/review/moves.js


const kindOf = (template, { logicalId, type }) => {
    const resource = (0,template_changes/* resourcesIn */.$d)(template)[logicalId];
    const event = (0,owners/* eventOf */.A6)(resource);
    if (event === undefined || !logicalId.startsWith(event))
        return undefined;
    const stem = event.replace(/[\da-f]{8}$/, '');
    return [...(0,owners/* formerPath */.n2)(resource), stem, logicalId.slice(event.length), type].join(' ');
};
const listsBy = (items, keyOf) => {
    const lists = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key !== undefined)
            lists.set(key, [...(lists.get(key) ?? []), item]);
    }
    return lists;
};
const movesIn = (changes, before, ours) => {
    const byId = [...changes].sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
    const gone = listsBy(byId.filter(({ action }) => action === 'Remove'), (change) => kindOf(before, change));
    const come = listsBy(byId.filter(({ action }) => action === 'Add'), (change) => kindOf(ours, change));
    return [...gone].flatMap(([kind, removed]) => (come.get(kind) ?? [])
        .slice(0, removed.length)
        .map((added, index) => ({ removed: removed[index]?.logicalId ?? '', added: added.logicalId })));
};

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var cloudformation_expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(28969);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(53015);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/review/expression-text.js


const expression_text_open = '\uFDD2';
const expression_text_close = '\uFDD3';
const marks = /[\uFDD2\uFDD3]/g;
const marked = /\uFDD2([^\uFDD3]*)\uFDD3/g;
const markedText = (value) => {
    if (typeof value === 'string')
        return value.replace(marks, '');
    if ((0,cloudformation_expression/* isMap */.jh)(value) && (0,cloudformation_expression/* isFunction */.Tn)(value)) {
        const { 'Fn::Join': join } = value;
        if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
            return join[1].map(markedText).join('');
        return expression_text_open + (0,canonical/* canonicalJson */.dj)(value).replace(marks, '') + expression_text_close;
    }
    return (0,canonical/* canonicalJson */.dj)(value).replace(marks, '');
};
const fromStackId = /^\{"Fn::Select":\[\d+,\{"Fn::Split":\[.*\{"Ref":"AWS::StackId"\}/;
const argumentsOf = (argument, names) => (Array.isArray(argument) ? argument : [argument]).map((one) => expressionText(one, names)).join(', ');
const functionText = (json, names) => {
    if (fromStackId.test(json))
        return '…';
    const [name, argument] = Object.entries(JSON.parse(json))[0];
    if (name === 'Ref')
        return `\${${expressionText(argument, names)}}`;
    if (name === 'Fn::GetAtt') {
        const parts = Array.isArray(argument) ? argument : [argument];
        return `\${${parts.map((part) => expressionText(part, names)).join('.')}}`;
    }
    if (name === 'Fn::Sub' && typeof argument === 'string')
        return argument;
    if (name === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1]))
        return argument[1].map((part) => expressionText(part, names)).join(String(argument[0]));
    return `${name.replace('Fn::', '')}(${argumentsOf(argument, names)})`;
};
const readable = (value, names) => {
    if (Array.isArray(value))
        return value.map((item) => readable(item, names));
    if (!(0,cloudformation_expression/* isMap */.jh)(value))
        return value;
    if ((0,cloudformation_expression/* isFunction */.Tn)(value))
        return expressionText(value, names);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};
const expressionText = (value, names = []) => {
    if (typeof value === 'string')
        return value;
    if (!(0,cloudformation_expression/* isMap */.jh)(value) || !(0,cloudformation_expression/* isFunction */.Tn)(value))
        return (0,canonical/* canonicalJson */.dj)(readable(value, names));
    let text = markedText(value);
    for (const { text: known, words } of names) {
        if (text === known)
            return words;
        text = text.replaceAll(known, () => `\${${words}}`);
    }
    return text.replace(marked, (_, json) => functionText(json, names)).replace(/…+/g, '…');
};

;// CONCATENATED MODULE: ./lib/review/redaction.js







const longestShown = 160;
const summaries = [
    [/^(?:Code|ZipFile)$/, '(code)'],
    [/^Definition(?:String)?$/, '(definition)'],
    [/^UserData$/, '(user data)'],
    [/^(?:Secrets|SecretString)$/, '(secret)'],
];
const summaryOf = (path) => path.flatMap((part) => summaries.filter(([property]) => property.test(part)).map(([, placeholder]) => placeholder))[0];
const shownPath = (path) => {
    const at = path.findIndex((part) => summaryOf([part]) !== undefined && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
const isVariable = (path) => path.some((part) => /^(?:Environment|Variables)$/.test(part));
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;
const isSecretAt = (path) => {
    const name = path.at(-1) ?? '';
    if (isVariable(path) || !asAwsWrites.test(name))
        return (0,secret_names/* looksLikeSecretName */.FF)(name);
    return (0,secret_names/* mentionsSecret */.iL)(name) && !harmless.test(name);
};
const redactedText = (text, path) => {
    const document = parsed(text);
    if (typeof document !== 'string') {
        const inner = (0,canonical/* canonicalJson */.dj)(redacted(document, path));
        if (inner !== (0,canonical/* canonicalJson */.dj)(document))
            return (0,secret/* containsSecret */.At)(inner) ? secret/* redactionMark */.HA : inner;
    }
    if ((0,secret/* containsSecret */.At)(text) || (0,secret/* containsSplitSecret */.eC)(text.split(/[\r\n]+/).map((line) => line.trim())))
        return secret/* redactionMark */.HA;
    return text.replace(dynamic_reference/* secretReference */.QO, '(secret)');
};
const redacted = (value, path) => {
    const summary = summaryOf(path.slice(-1));
    if (summary)
        return summary;
    if (isSecretAt(path))
        return value === '' || value === null || typeof value === 'boolean' ? value : secret/* redactionMark */.HA;
    if (typeof value === 'string')
        return redactedText(value, path);
    if (Array.isArray(value)) {
        if ((0,secret/* containsSplitSecret */.eC)(value.filter((item) => typeof item === 'string')))
            return secret/* redactionMark */.HA;
        return value.map((item) => redacted(item, [...path, '']));
    }
    if (!(0,cloudformation_expression/* isMap */.jh)(value))
        return value;
    const text = (0,dynamic_reference/* textAsResolved */.W9)(value);
    if (text !== undefined && (0,secret/* containsSecret */.At)(text))
        return secret/* redactionMark */.HA;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        (0,secret/* containsSecret */.At)(key) ? secret/* redactionMark */.HA : key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && (0,secret_names/* looksLikeSecretName */.FF)(label)
            ? secret/* redactionMark */.HA
            : redacted(item, [...path, key]),
    ]));
};
const cut = (text) => {
    const characters = [...text];
    return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};
const ecrHost = /^(?:\$\{AWS::AccountId\}|\d{12})\.dkr\.ecr\.[^/]*\/(?:batch-job\/)?/;
const shortImage = (image) => image
    .replace(ecrHost, '')
    .replace(/(@sha256:[\da-f]{12})[\da-f]{52}$/, '$1')
    .replace(/-([\da-f]{8})[\da-f]{24}$/, '-$1');
const isImage = (path) => path.at(-1) === 'Image' && path.includes('ContainerProperties');
const shownInFull = (path, value, names = []) => {
    const summary = summaryOf(path);
    if (summary)
        return summary;
    const inner = path.some((_, index) => isSecretAt(path.slice(0, index + 1))) ? secret/* redactionMark */.HA : redacted(value, path);
    const text = expressionText(inner, names);
    if ((0,secret/* containsSecret */.At)(text))
        return secret/* redactionMark */.HA;
    return (0,visible/* visible */.RK)(isImage(path) ? shortImage(text) : text);
};
const shown = (path, value, names = []) => cut(shownInFull(path, value, names));
const knownLater = '{{changeSet:KNOWN_AFTER_APPLY}}';
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return secret/* redactionMark */.HA;
    const value = text.replaceAll(knownLater, '(known after deploy)');
    const document = parsed(value);
    return /^\s*[[{]/.test(value) && document === value
        ? secret/* redactionMark */.HA
        : shown(path, typeof document === 'object' ? document : value);
};
const deepest = 200;
const isTooDeep = (text) => {
    let depth = 0;
    for (const mark of text.match(/[[\]{}]/g) ?? []) {
        depth += mark === '[' || mark === '{' ? 1 : -1;
        if (depth > deepest)
            return true;
    }
    return false;
};
const parsed = (text) => {
    if (!/^\s*[[{]/.test(text) || isTooDeep(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};

;// CONCATENATED MODULE: ./lib/review/permissions.js



const listOf = (value) => {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
};
const statementsIn = (document) => (0,cloudformation_expression/* isMap */.jh)(document) ? listOf(document.Statement) : [];
const statementsOf = (resource) => {
    const { Policies, PolicyDocument } = ((0,cloudformation_expression/* isMap */.jh)(resource?.Properties) ? resource.Properties : {});
    const inline = listOf(Policies).flatMap((policy) => ((0,cloudformation_expression/* isMap */.jh)(policy) ? statementsIn(policy.PolicyDocument) : []));
    return [...inline, ...statementsIn(PolicyDocument)];
};
const managedOf = (resource, names) => {
    const { ManagedPolicyArns } = ((0,cloudformation_expression/* isMap */.jh)(resource?.Properties) ? resource.Properties : {});
    return listOf(ManagedPolicyArns).map((arn) => ({
        key: (0,canonical/* canonicalJson */.dj)(['managed', arn]),
        effect: 'Allow',
        action: 'what a managed policy allows',
        resource: shownInFull(['ManagedPolicyArns'], arn, names),
        condition: '',
    }));
};
const pairsIn = (statement) => {
    const { Effect, Action, NotAction, Resource, NotResource, Condition } = statement;
    const actions = NotAction === undefined ? listOf(Action) : [NotAction];
    const resources = NotResource === undefined ? listOf(Resource) : [NotResource];
    return actions.flatMap((action) => resources.map((resource) => ({
        action,
        resource,
        key: (0,canonical/* canonicalJson */.dj)([
            { effect: Effect ?? null, condition: Condition ?? null },
            NotAction === undefined ? 'action' : 'not action',
            action,
            NotResource === undefined ? 'resource' : 'not resource',
            resource,
        ]),
    })));
};
const permissionKeys = (statements) => [
    ...new Set(statements.filter(cloudformation_expression/* isMap */.jh).flatMap((statement) => pairsIn(statement).map(({ key }) => key))),
];
const permissionsIn = (statement, names) => {
    if (!(0,cloudformation_expression/* isMap */.jh)(statement))
        return [];
    const { Effect, NotAction, NotResource, Condition } = statement;
    const text = (value) => shownInFull(['Policies'], value, names);
    const allBut = (values) => listOf(values).map(text).join(', ');
    return pairsIn(statement).map(({ key, action, resource }) => ({
        key,
        effect: String(Effect),
        action: NotAction === undefined ? text(action) : `every action but ${allBut(NotAction)}`,
        resource: NotResource === undefined ? text(resource) : `everything but ${allBut(NotResource)}`,
        condition: Condition === undefined ? '' : text(Condition),
    }));
};
const byKey = (statements, names) => new Map(statements.flatMap((one) => permissionsIn(one, names)).map((permission) => [permission.key, permission]));
const grouped = (items, textOf) => {
    const groups = new Map();
    for (const item of items)
        groups.set(textOf(item), [...(groups.get(textOf(item)) ?? []), item]);
    return [...groups.values()];
};
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const targetWords = (resource) => (resource === '*' ? 'everything' : resource);
const actionWords = (action) => (action === '*' ? 'every action' : action);
const clauses = (permissions) => {
    const byTarget = grouped(permissions, ({ resource, condition }) => (0,canonical/* canonicalJson */.dj)([resource, condition])).map((group) => ({
        actions: listed([...new Set(group.map(({ action }) => actionWords(action)))]),
        resource: targetWords(group[0]?.resource ?? ''),
        condition: group[0]?.condition ?? '',
    }));
    return grouped(byTarget, ({ actions, condition }) => (0,canonical/* canonicalJson */.dj)([actions, condition])).map((group) => {
        const [{ actions, condition } = { actions: '', condition: '' }] = group;
        return `${actions} on ${listed(group.map(({ resource }) => resource))}${condition ? `, if ${condition}` : ''}`;
    });
};
const removedIn = ({ resource }, names, removed) => names.find(({ words, resource: name }) => removed.has(name) && (resource === words || resource.startsWith(`\${${words}}`)))?.resource;
const oneSided = (mine, theirs, groups) => {
    const only = [...mine.values()].filter(({ key }) => !theirs.has(key));
    const whole = groups.filter(({ keys }) => keys.length > 0 && keys.every((key) => mine.has(key)) && !keys.every((key) => theirs.has(key)));
    const said = new Set(whole.flatMap(({ keys }) => keys));
    const rest = only.filter(({ key, effect }) => effect !== 'Deny' && !said.has(key));
    const words = grouped(whole, (one) => one.words).map((group) => `${group[0]?.words} ${listed(group.map(({ name }) => name))}`);
    return {
        allowed: [...words, ...clauses(rest).map((clause) => `call ${clause}`)],
        denied: clauses(only.filter(({ effect }) => effect === 'Deny')).map((clause) => `denied ${clause}`),
    };
};
const permissionChange = (before, after, names, groups = [], removed = new Set()) => {
    const [was, is] = [before, after].map((side) => {
        const found = byKey(statementsOf(side), names);
        for (const one of managedOf(side, names))
            found.set(one.key, one);
        return found;
    });
    const left = [...was.values()].map((one) => ({ one, name: removedIn(one, names, removed) }));
    const useless = new Set(left.flatMap(({ one, name }) => (name !== undefined && !is.has(one.key) ? [name] : [])));
    const others = new Map(left.flatMap(({ one, name }) => (name === undefined ? [[one.key, one]] : [])));
    const [come, gone] = [oneSided(is, was, groups), oneSided(others, is, groups)];
    return {
        granted: come.allowed,
        dropped: [...[...useless].map((name) => `use ${name}, which is removed`), ...gone.allowed],
        denied: come.denied,
        undenied: gone.denied,
    };
};

;// CONCATENATED MODULE: ./lib/review/changes.js







const ranks = ['unknown', 'never', 'conditionally', 'always'];
const words = new Map([
    ['Never', 'never'],
    ['Conditionally', 'conditionally'],
    ['Always', 'always'],
]);
const recreationBy = (word) => words.get(word ?? '') ?? 'unknown';
const partsOf = (path) => path.split('/').filter(Boolean);
const property = (path) => path.slice(0, 2).join('/');
const recreationAt = (details, path) => {
    const said = details
        .filter((detail) => property(partsOf(detail.path)) === property(path))
        .map(({ recreation }) => recreationBy(recreation));
    return ranks[Math.max(0, ...said.map((one) => ranks.indexOf(one)))];
};
const dotted = (path) => path.join('.');
const written = ({ path, before, after }, details, names) => {
    const [was, is] = [before, after].map((value) => (value === undefined ? undefined : shown(path, value, names)));
    return {
        path: dotted(shownPath(path)),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        recreation: recreationAt(details, path),
    };
};
const isPolicy = ([top, property]) => top === 'Properties' && /^(?:Policies|PolicyDocument|ManagedPolicyArns)$/.test(property ?? '');
const permissionProperty = (was, is, path, details, names) => {
    const { granted, dropped, denied, undenied } = permissionChange(was, is, names);
    const [old, fresh] = [
        [...dropped, ...undenied],
        [...granted, ...denied],
    ].map((clauses) => (clauses.length ? listed(clauses.map((one) => one.replace(/^call /, ''))) : undefined));
    return {
        path: dotted(path.slice(0, 2)),
        ...(old === undefined ? {} : { before: old }),
        ...(fresh === undefined ? {} : { after: fresh }),
        recreation: recreationAt(details, path),
    };
};
const following = (details, known) => details
    .map((detail) => ({ ...detail, parts: partsOf(detail.path) }))
    .filter(({ parts }) => parts[0] !== 'Metadata' && !known.has(property(parts)))
    .map(({ parts, before, after, recreation }) => ({
    path: dotted(parts),
    ...(before === undefined ? {} : { before: shownByAws(parts, before) }),
    ...(after === undefined ? {} : { after: shownByAws(parts, after) }),
    recreation: recreationBy(recreation),
}));
const propertiesOf = (details, was, is, names) => {
    const { Metadata: _, ...before } = was ?? {};
    const { Metadata: __, ...after } = is ?? {};
    const found = was && is ? (0,property_differences/* differences */.t)(before, after) : [];
    const known = new Set(found.map(({ path }) => property(path)));
    const isIam = is?.Type?.startsWith('AWS::IAM::') ?? false;
    const told = found.map((one) => was && is && isIam && isPolicy(one.path)
        ? permissionProperty(was, is, one.path, details, names)
        : written(one, details, names));
    const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
    return [...once, ...following(details, known)];
};
const byId = (one, other) => (one.logicalId < other.logicalId ? -1 : 1);
const reviewedChanges = ({ changes, before, ours, origin, names }) => {
    const [old, fresh] = [(0,template_changes/* resourcesIn */.$d)(before), (0,template_changes/* resourcesIn */.$d)(ours)];
    const moves = movesIn(changes, before, ours);
    return [...changes].sort(byId).map((change) => {
        const { logicalId, type, action, details } = change;
        const from = origin(logicalId);
        const insteadOf = moves.find(({ added }) => added === logicalId)?.removed;
        const replacedBy = moves.find(({ removed }) => removed === logicalId)?.added;
        const plain = action !== 'Add' && action !== 'Remove';
        const former = insteadOf ?? (plain ? logicalId : undefined);
        return {
            ...(0,change_effect/* effectOf */.$)(change),
            logicalId,
            type,
            properties: former === undefined ? [] : propertiesOf(details, old[former], fresh[logicalId], names),
            ...(insteadOf === undefined ? {} : { insteadOf }),
            ...(replacedBy === undefined ? {} : { replacedBy }),
            ...(from ? { from } : {}),
        };
    });
};
const reviewedGroups = (request) => {
    const { before, order, formerType } = request;
    const old = (0,template_changes/* resourcesIn */.$d)(before);
    const groups = new Map();
    for (const change of reviewedChanges(request)) {
        const owner = (0,owners/* ownerIn */.f6)(change.from?.path ?? (0,owners/* formerPath */.n2)(old[change.logicalId]));
        groups.set(owner, [...(groups.get(owner) ?? []), change]);
    }
    const typeOf = new Map(order.map(({ name, type }) => [name, type]));
    const gone = [...groups.keys()].filter((name) => name !== undefined && !typeOf.has(name)).sort();
    const names = [...order.map(({ name }) => name), ...gone, undefined];
    return names.flatMap((name) => {
        const found = groups.get(name);
        if (!found)
            return [];
        const type = name === undefined ? undefined : (typeOf.get(name) ?? formerType(name));
        return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
    });
};

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/shared/capacity.js + 2 modules
var capacity = __webpack_require__(96459);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(27594);
// EXTERNAL MODULE: ./lib/generated/events.js + 30 modules
var events = __webpack_require__(99633);
;// CONCATENATED MODULE: ./lib/review/triggers.js






const functionOf = (job) => `${(0,cloudformation_names/* logicalId */.dS)(job)}TriggerFunctionFunction`;
const refersTo = (value, id) => {
    if (!(0,cloudformation_expression/* isMap */.jh)(value))
        return false;
    const { Ref, 'Fn::GetAtt': attribute } = value;
    return Ref === id || (Array.isArray(attribute) ? attribute[0] === id : String(attribute).split('.')[0] === id);
};
const typeOf = (event, job) => events/* events */.A
    .filter(({ type }) => event.startsWith((0,cloudformation_names/* logicalId */.dS)(job, type)))
    .sort((one, other) => other.type.length - one.type.length)[0];
const isOff = ({ Properties }) => (0,cloudformation_expression/* isMap */.jh)(Properties) && (Properties.State === 'DISABLED' || Properties.Enabled === false);
const eventsOff = (template) => new Set(Object.values((0,template_changes/* resourcesIn */.$d)(template)).filter(isOff).map(owners/* eventOf */.A6));
const referredTo = (template, value) => {
    const id = (0,cloudformation_expression/* isMap */.jh)(value) ? value.Ref : undefined;
    const resource = typeof id === 'string' ? (0,template_changes/* resourceIn */.Ol)(template, id) : undefined;
    return resource && (0,owners/* ownerOf */.bf)(resource);
};
const triggersOf = (template, [id, resource], job, names, off) => {
    const owner = (0,owners/* ownerOf */.bf)(resource);
    const event = owner === job ? (0,owners/* eventOf */.A6)(resource) : undefined;
    const own = event === undefined ? undefined : typeOf(event, job);
    const properties = (0,cloudformation_expression/* isMap */.jh)(resource.Properties) ? resource.Properties : {};
    const nameOf = (value) => names.resourceOf(value) ??
        (typeof value === 'string' ? (0,jobs/* shortName */.EU)(value) : (referredTo(template, value) ?? 'another resource'));
    return events/* events */.A.flatMap((member) => {
        const words = member.startsIn?.({
            type: resource.Type ?? '',
            properties,
            isChild: own === member,
            owner: owner ?? '',
            isTrigger: (value) => refersTo(value, functionOf(job)),
            nameOf,
        });
        const source = own === member ? sourceIn(properties, names) : owner;
        return (words ?? []).map((one) => ({
            type: member.type,
            id: event ?? id,
            words: one,
            isOff: event !== undefined && off.has(event),
            ...(source === undefined ? {} : { source }),
        }));
    });
};
const sourceIn = (properties, names) => Object.values(properties).flatMap((value) => names.resourceOf(value) ?? [])[0];
const unworded = (template, job, known) => {
    const found = new Map();
    for (const resource of Object.values((0,template_changes/* resourcesIn */.$d)(template))) {
        const event = (0,owners/* ownerOf */.bf)(resource) === job ? (0,owners/* eventOf */.A6)(resource) : undefined;
        const member = event === undefined ? undefined : typeOf(event, job);
        if (event === undefined || member === undefined || member.startsIn !== undefined)
            continue;
        if (!known.some(({ id }) => id === event))
            found.set(event, { type: member.type, id: event, words: member.type, isOff: false });
    }
    return [...found.values()];
};
const triggersIn = (template, job, names) => {
    const off = eventsOff(template);
    const found = Object.entries((0,template_changes/* resourcesIn */.$d)(template))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap((one) => triggersOf(template, one, job, names, off));
    return [...found, ...unworded(template, job, found)];
};
const taken = (items, test) => {
    const at = items.findIndex(test);
    return at < 0 ? undefined : items.splice(at, 1)[0];
};
const pairs = (gone, come, test) => [...come].flatMap((after) => {
    const before = taken(gone, (one) => test(one, after));
    if (before === undefined)
        return [];
    come.splice(come.indexOf(after), 1);
    return [{ before, after }];
});
const triggerChanges = (before, after) => {
    const [gone, come] = [[...before], [...after]];
    pairs(gone, come, (one, other) => one.id === other.id && one.words === other.words && one.isOff === other.isOff);
    const sameWords = pairs(gone, come, (one, other) => one.type === other.type && one.words === other.words);
    const sameSource = pairs(gone, come, (one, other) => one.type === other.type && one.source === other.source);
    const sameType = pairs(gone, come, (one, other) => one.type === other.type);
    return [
        ...sameWords,
        ...sameSource,
        ...sameType,
        ...come.map((one) => ({ after: one })),
        ...gone.map((one) => ({ before: one })),
    ];
};
const isValue = /[\d*/]/;
const changeWords = (before, after) => {
    const [was, is] = [before.split(' '), after.split(' ')];
    let [head, tail] = [0, 0];
    while (head < Math.min(was.length, is.length) - 1 && was[head] === is[head])
        head += 1;
    while (tail < Math.min(was.length, is.length) - head - 1 && was[was.length - 1 - tail] === is[is.length - 1 - tail])
        tail += 1;
    const [old, fresh] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
    const [one = '', other = ''] = [old, fresh].map((words) => (words.length === 1 ? words[0] : ''));
    if (head === 0 || !isValue.test(one) || !isValue.test(other))
        return `${before} → ${after}`;
    return [...was.slice(0, head), ...old, '→', ...fresh, ...was.slice(was.length - tail)].join(' ').trim();
};
const triggerSentence = ({ before, after }, isNew) => {
    if (after === undefined)
        return `no longer starts: ${before?.words}`;
    if (before === undefined)
        return after.isOff
            ? `does not start, switched off: ${after.words}`
            : `starts${isNew ? '' : ' also'}: ${after.words}`;
    if (before.words !== after.words)
        return `starts: ${changeWords(before.words, after.words)}${after.isOff ? ', switched off' : ''}`;
    if (before.isOff !== after.isOff)
        return `is switched ${after.isOff ? 'off' : 'on again'}: ${after.words}`;
    return `starts: ${after.words}, with another input`;
};

;// CONCATENATED MODULE: ./lib/review/diagram.js






const queueIn = (template, job) => {
    const properties = (0,template_changes/* resourcesIn */.$d)(template)[`${(0,cloudformation_names/* logicalId */.dS)(job)}JobExecutionStateMachine`]?.Properties;
    const substitutions = (0,cloudformation_expression/* isMap */.jh)(properties) ? properties.DefinitionSubstitutions : undefined;
    const queue = (0,cloudformation_expression/* isMap */.jh)(substitutions) ? substitutions.JobQueue : undefined;
    if (queue === undefined)
        return undefined;
    return (0,cloudformation_expression/* isMap */.jh)(queue) && queue.Ref === (0,capacity/* queueId */.l2)('Spot') ? 'spot queue' : 'on-demand queue';
};
const connectedIn = (template, job, names) => {
    const properties = (0,template_changes/* resourcesIn */.$d)(template)[`${(0,cloudformation_names/* logicalId */.dS)(job)}JobDefinition`]?.Properties;
    const container = (0,cloudformation_expression/* isMap */.jh)(properties) ? properties.ContainerProperties : undefined;
    const variables = (0,cloudformation_expression/* isMap */.jh)(container) && Array.isArray(container.Environment) ? container.Environment : [];
    const named = variables.flatMap((variable) => (0,cloudformation_expression/* isMap */.jh)(variable) && String(variable.Name).startsWith('STP_') ? (names.resourceOf(variable.Value) ?? []) : []);
    return [...new Set(named)];
};
const linksIn = (template, job, connected) => {
    const queue = queueIn(template, job);
    return [
        ...(queue === undefined ? [] : [{ from: job, to: queue }]),
        ...connected.map((to) => ({ from: job, to, label: 'uses' })),
    ];
};
const same = (one, other) => one.from === other.from && one.to === other.to && one.label === other.label;
const comparedLinks = (before, after) => [
    ...after.map((link) => ({ ...link, change: before.some((one) => same(one, link)) ? 'none' : 'add' })),
    ...before
        .filter((link) => !after.some((one) => same(one, link)))
        .map((link) => ({ ...link, change: 'remove' })),
];
const jobsOf = ({ config, groups }) => [
    ...(0,jobs/* jobsIn */.ev)(config).map(([name]) => name),
    ...groups.flatMap(({ resource, type, effect }) => type === 'batch-job' && effect === 'remove' && resource !== undefined ? [resource] : []),
];
const changeOf = (before, after) => {
    if (before === undefined)
        return 'add';
    return after === undefined ? 'remove' : 'modify';
};
const sourcesOf = (job, { before, ours, names }) => {
    const [was, is] = [triggersIn(before, job, names), triggersIn(ours, job, names)];
    const changes = triggerChanges(was, is);
    const edge = (trigger, change, words) => ({
        from: trigger.source ?? words,
        to: job,
        label: trigger.isOff ? `${trigger.type} 💤` : trigger.type,
        change,
        isResource: trigger.source !== undefined,
    });
    const changed = changes.flatMap(({ before: old, after }) => {
        const trigger = after ?? old;
        if (trigger === undefined)
            return [];
        const moved = old && after && old.source !== after.source ? [edge(old, 'remove', old.words)] : [];
        const words = old && after ? changeWords(old.words, after.words) : trigger.words;
        return [edge(trigger, changeOf(old, after), words), ...moved];
    });
    const equal = is
        .filter((trigger) => !changes.some(({ after }) => after === trigger))
        .map((trigger) => edge(trigger, 'none', trigger.words));
    return [...equal, ...changed];
};
const changesByName = (groups) => new Map(groups.flatMap(({ resource, effect, itself }) => {
    if (resource === undefined || !itself)
        return [];
    return [[resource, effect === 'add' || effect === 'remove' ? effect : 'modify']];
}));
const queueChanges = (groups) => groups
    .filter(({ resource }) => resource === undefined)
    .flatMap(({ changes }) => changes)
    .flatMap(({ logicalId: id, happening }) => {
    const name = [
        ['Spot', 'spot queue'],
        ['OnDemand', 'on-demand queue'],
    ].find(([kind]) => id === (0,capacity/* queueId */.l2)(kind))?.[1];
    if (name === undefined)
        return [];
    return [[name, happening === 'add' || happening === 'remove' ? happening : 'modify']];
});
const diagramOf = (request) => {
    const { config, before, ours, groups, names } = request;
    const byName = new Map([...queueChanges(groups), ...changesByName(groups)]);
    const edges = [];
    for (const job of jobsOf(request)) {
        const declared = (0,jobs/* jobsIn */.ev)(config).find(([name]) => name === job)?.[1].properties.connectTo ?? [];
        const [was = [], is = []] = [before, ours].map((template) => connectedIn(template, job, names));
        const services = declared.filter((name) => name.startsWith('aws:') && queueIn(before, job) !== undefined);
        const sources = sourcesOf(job, request);
        for (const { isResource, from, change } of sources)
            if (!isResource)
                byName.set(from, change);
        edges.push(...sources.map(({ isResource: _, ...edge }) => edge), ...comparedLinks(linksIn(before, job, [...was, ...services.map(jobs/* shortName */.EU)]), linksIn(ours, job, [...new Set([...declared.map(jobs/* shortName */.EU), ...is])])));
    }
    const isFirst = before === undefined;
    const drawn = isFirst ? edges.map((edge) => ({ ...edge, change: 'none' })) : edges;
    const nodeNames = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
    return {
        nodes: nodeNames.map((name) => ({ name, change: isFirst ? 'none' : (byName.get(name) ?? 'none') })),
        edges: drawn,
    };
};

// EXTERNAL MODULE: ./lib/generated/resources.js + 86 modules
var resources = __webpack_require__(88516);
;// CONCATENATED MODULE: ./lib/review/known-names.js






const outputsIn = (template) => {
    const { Outputs } = ((0,cloudformation_expression/* isMap */.jh)(template) ? template : {});
    const entries = (0,cloudformation_expression/* isMap */.jh)(Outputs) ? Object.entries(Outputs) : [];
    return Object.fromEntries(entries.flatMap(([name, output]) => ((0,cloudformation_expression/* isMap */.jh)(output) && output.Value !== undefined ? [[name, output.Value]] : [])));
};
const paramIn = (output, resource) => {
    const rest = output.startsWith((0,cloudformation_names/* logicalId */.dS)(resource)) ? output.slice((0,cloudformation_names/* logicalId */.dS)(resource).length) : '';
    return rest ? rest.charAt(0).toLowerCase() + rest.slice(1) : undefined;
};
const ownersIn = (template) => [...new Set(Object.values((0,template_changes/* resourcesIn */.$d)(template)).flatMap((resource) => (0,owners/* ownerOf */.bf)(resource) ?? []))].sort((one, other) => other.length - one.length);
const typeIn = (template, resource) => {
    const all = (0,template_changes/* resourcesIn */.$d)(template);
    return resources/* resources */.E.find(({ mainChild }) => mainChild && Object.hasOwn(all, (0,cloudformation_names/* logicalId */.dS)(resource) + mainChild))?.type;
};
const formerNames = (before, params) => {
    const current = new Set(params.map(({ output }) => output));
    const owners = ownersIn(before);
    return Object.entries(outputsIn(before)).flatMap(([output, expression]) => {
        if (current.has(output))
            return [];
        const resource = owners.find((name) => paramIn(output, name) !== undefined);
        if (resource === undefined)
            return [];
        const type = typeIn(before, resource);
        return [{ expression, resource, words: `${paramIn(output, resource)} of ${type ? `${type} ` : ''}${resource}` }];
    });
};
const knownNames = ({ before, ours }, params, config) => {
    const [was, is] = [outputsIn(before), outputsIn(ours)];
    const known = params.flatMap(({ resource, param, output }) => {
        const type = config.resources[resource]?.type;
        const words = `${param} of ${type ? `${type} ` : ''}${resource}`;
        return [was[output], is[output]].flatMap((expression) => expression === undefined ? [] : [{ expression, words, resource }]);
    });
    const named = [...known, ...formerNames(before, params)].filter(({ expression }) => (0,cloudformation_expression/* isFunction */.Tn)(expression));
    const byText = new Map(named.map((one) => [markedText(one.expression), one]));
    return {
        texts: [...byText]
            .map(([text, { words, resource }]) => ({ text, words, resource }))
            .sort((one, other) => other.text.length - one.text.length),
        resourceOf: (expression) => (expression === undefined ? undefined : byText.get(markedText(expression))?.resource),
    };
};

;// CONCATENATED MODULE: ./lib/review/renamed-jobs.js




const shapeOf = (template, job, group) => {
    const definition = (0,template_changes/* resourcesIn */.$d)(template)[`${(0,cloudformation_names/* logicalId */.dS)(job)}JobDefinition`];
    const { ContainerProperties, Timeout } = ((0,cloudformation_expression/* isMap */.jh)(definition?.Properties) ? definition.Properties : {});
    if (!(0,cloudformation_expression/* isMap */.jh)(ContainerProperties))
        return undefined;
    const { ResourceRequirements, Command, Environment } = ContainerProperties;
    return (0,canonical/* canonicalJson */.dj)({
        ResourceRequirements: ResourceRequirements ?? null,
        Command: Command ?? null,
        Environment: Environment ?? null,
        Timeout: Timeout ?? null,
        parts: group.changes.map(({ type }) => type).sort(),
    });
};
const renamedJobNotes = (groups, before, ours) => {
    const jobs = (effect, template) => groups.flatMap((group) => {
        if (group.type !== 'batch-job' || group.effect !== effect || group.resource === undefined)
            return [];
        const shape = shapeOf(template, group.resource, group);
        return shape === undefined ? [] : [{ name: group.resource, shape }];
    });
    const [gone, come] = [jobs('remove', before), jobs('add', ours)];
    return come.flatMap(({ name, shape }) => {
        const alike = gone.filter((one) => one.shape === shape);
        const twins = come.filter((one) => one.shape === shape);
        if (alike.length !== 1 || twins.length !== 1)
            return [];
        return [
            `Was ${alike[0]?.name} renamed to ${name}? To CloudFormation one job goes and another one comes: the log of ${alike[0]?.name} is deleted, and nothing of it moves to ${name}.`,
        ];
    });
};

;// CONCATENATED MODULE: ./lib/review/secrets-read.js

const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;
const nameIn = (reference) => arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;
const literalText = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null || typeof value !== 'object')
        return '';
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join)) {
        const [separator, parts] = join;
        return Array.isArray(parts) ? parts.map(literalText).join(String(separator)) : '';
    }
    return literalText((Array.isArray(sub) ? sub[0] : sub) ?? '');
};
const secretsRead = (template) => {
    const found = new Set();
    const addReferences = (text) => {
        for (const [, , reference = ''] of text.matchAll(dynamic_reference/* secretReference */.QO))
            found.add(nameIn(reference));
    };
    const addContainerSecret = (valueFrom) => {
        const [, name] = arnOfSecret.exec(literalText(valueFrom)) ?? [];
        if (name !== undefined)
            found.add(name);
    };
    const visit = (value) => {
        addReferences(literalText(value));
        if (value === null || typeof value !== 'object')
            return;
        const { ValueFrom } = value;
        if (ValueFrom !== undefined)
            addContainerSecret(ValueFrom);
        for (const item of Object.values(value))
            visit(item);
    };
    visit(template ?? null);
    return [...found].sort();
};

;// CONCATENATED MODULE: ./lib/review/image-sentence.js
const mostFiles = 5;
const image_sentence_listed = (files, more) => {
    const shown = files.slice(0, mostFiles);
    const rest = files.length - shown.length + more;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};
const changedWords = ({ changed, notInBase, more = 0 }) => [
    ...(changed.length ? [`${image_sentence_listed(changed, more)} changed`] : []),
    ...(notInBase.length ? [`not in the base: ${image_sentence_listed(notInBase, changed.length ? 0 : more)}`] : []),
].join(', ');
const codeSentence = (code) => code === undefined ? 'new code' : `new code: ${changedWords(code) || 'its packaging changed'}`;
const imageSentence = (job, image) => `image of ${job} is rebuilt: ${changedWords(image) || 'its Dockerfile, arguments or platform changed'}`;

;// CONCATENATED MODULE: ./lib/review/job-sentences.js





const requirements = 'ContainerProperties\\.ResourceRequirements';
const wordings = [
    { path: new RegExp(`^${requirements}\\.MEMORY$`), name: 'memory', unit: 'MiB', at: ['resources', 'memory'] },
    { path: new RegExp(`^${requirements}\\.VCPU$`), name: 'cpu', unit: 'vCPU', at: ['resources', 'cpu'] },
    { path: new RegExp(`^${requirements}\\.GPU$`), name: 'gpu', at: ['resources', 'gpu'] },
    { path: /^Timeout(?:\.AttemptDurationSeconds)?$/, name: 'timeout', unit: 'seconds', at: ['timeout'] },
    { path: /^ContainerProperties\.Image$/, name: 'image', at: ['container', 'packaging'] },
    { path: /^ContainerProperties\.Command$/, name: 'command', at: ['container', 'packaging'] },
    { path: /^ContainerProperties\.Environment\.(.+)$/, name: 'environment', at: ['container', 'environment'] },
    { path: /^ContainerProperties\.Secrets(?:\.([^.]+).*)?$/, name: 'secret', at: ['container', 'environment'] },
    { path: /^ContainerProperties\.(?:ExecutionRoleArn|JobRoleArn)$/, name: '' },
    { path: /^ContainerProperties\.LogConfiguration(?:\.|$)/, name: '' },
    { path: /^JobDefinitionName$/, name: '' },
];
const unwrapped = (value) => (0,cloudformation_expression/* isMap */.jh)(value) && typeof value.AttemptDurationSeconds === 'number' ? value.AttemptDurationSeconds : value;
const valueWords = (before, after, unit = '') => {
    const measured = (value) => (unit ? `${value} ${unit}` : `${value}`);
    if (before === undefined)
        return `new, ${measured(after)}`;
    if (after === undefined)
        return `none any more (was ${measured(before)})`;
    return `${before} → ${measured(after)}`;
};
const secretSentence = (name, before, after) => {
    const variable = name === undefined ? 'secrets' : `secret ${name}`;
    if (before === undefined)
        return `${variable}: new`;
    return after === undefined ? `${variable}: none any more` : `${variable}: read from elsewhere`;
};
const secretsIn = (name, before, after) => {
    const list = before ?? after;
    const names = name === undefined && Array.isArray(list) && (before === undefined || after === undefined) ? list : [];
    const each = names.flatMap((one) => ((0,cloudformation_expression/* isMap */.jh)(one) && typeof one.Name === 'string' ? [one.Name] : []));
    return each.length > 0
        ? each.map((one) => secretSentence(one, before, after))
        : [secretSentence(name, before, after)];
};
const isOfConnection = (name) => name.startsWith('STP_');
const definitionSentences = ({ before, after }, names, rebuilt) => {
    const found = (0,property_differences/* differences */.t)(before?.Properties, after?.Properties);
    return found.flatMap(({ path, before: was, after: is }) => {
        const dotted = path.join('.');
        const wording = wordings.find((one) => one.path.test(dotted));
        const [old, fresh] = [was, is].map((value) => {
            const plain = unwrapped(value);
            return plain === undefined ? undefined : shown(['Properties', ...path], plain, names);
        });
        if (wording === undefined)
            return [{ text: `${dotted}: ${valueWords(old, fresh)}` }];
        const { name, unit, at } = wording;
        if (name === '')
            return [];
        const place = at === undefined ? {} : { at };
        const [, inner] = wording.path.exec(dotted) ?? [];
        if (name === 'secret')
            return secretsIn(inner, was, is).map((text) => ({ text, ...place }));
        if (name === 'image')
            return [{ text: rebuilt ?? `new image: ${old ?? '(none)'} → ${fresh ?? '(none)'}`, ...place }];
        if (name !== 'environment')
            return [{ text: `${name}: ${valueWords(old, fresh, unit)}`, ...place }];
        if ((was === undefined || is === undefined) && isOfConnection(inner ?? ''))
            return [];
        return [{ text: `environment ${inner}: ${valueWords(old, fresh)}`, ...place }];
    });
};
const valueAt = (value, path) => path.reduce((part, key) => {
    if (Array.isArray(part))
        return typeof key === 'number' ? part[key] : undefined;
    return (0,cloudformation_expression/* isMap */.jh)(part) && Object.hasOwn(part, key) ? part[key] : undefined;
}, value);
const settingsOf = (definition) => {
    const variables = valueAt(definition, ['States', 'Run', 'Arguments', 'ContainerOverrides', 'Environment']);
    const attempts = Array.isArray(variables)
        ? variables.find((one) => (0,cloudformation_expression/* isMap */.jh)(one) && one.Name === 'STP_MAXIMUM_ATTEMPTS')
        : undefined;
    const wait = valueAt(definition, ['States', 'Backoff', 'Assign', 'wait']);
    const [, multiplier] = /\$wait \* ([\d.e+]+)/.exec(String(wait)) ?? [];
    const interval = valueAt(definition, ['States', 'Init', 'Assign', 'wait']);
    return {
        ...((0,cloudformation_expression/* isMap */.jh)(attempts) && attempts.Value !== undefined ? { attempts: attempts.Value } : {}),
        ...(interval === undefined ? {} : { interval }),
        ...(multiplier === undefined ? {} : { multiplier }),
    };
};
const retryNames = [
    ['attempts', 'attempts', ''],
    ['interval', 'retryIntervalSeconds', 'seconds'],
    ['multiplier', 'retryIntervalMultiplier', ''],
];
const machineSentences = ({ before, after }) => {
    const [was, is] = [before, after].map((side) => valueAt(side?.Properties, ['Definition']));
    const [old, fresh] = [settingsOf(was), settingsOf(is)];
    const retries = retryNames.flatMap(([setting, name, unit]) => {
        const [one, other] = [old[setting], fresh[setting]];
        if (one === undefined || other === undefined || (0,canonical/* canonicalJson */.dj)(one) === (0,canonical/* canonicalJson */.dj)(other))
            return [];
        return [{ text: `${name}: ${valueWords(String(one), String(other), unit)}`, at: ['retryConfig', name] }];
    });
    const spotOf = (side) => {
        const queue = valueAt(side?.Properties, ['DefinitionSubstitutions', 'JobQueue', 'Ref']);
        return queue === undefined ? undefined : String(queue === (0,capacity/* queueId */.l2)('Spot'));
    };
    const [spotBefore, spotAfter] = [spotOf(before), spotOf(after)];
    const spot = spotBefore !== undefined && spotAfter !== undefined && spotBefore !== spotAfter
        ? [{ text: `useSpotInstances: ${spotBefore} → ${spotAfter}`, at: ['useSpotInstances'] }]
        : [];
    return [...retries, ...spot];
};
const hasLog = (side) => valueAt(side?.Properties, ['ContainerProperties', 'LogConfiguration', 'LogDriver']) === 'awslogs';
const leftLogWords = (days, exists) => {
    if (!exists)
        return 'logging: off, and its log is deleted';
    return typeof days === 'number'
        ? `logging: off, and its log is kept for ${days} ${days === 1 ? 'day' : 'days'}`
        : 'logging: off';
};
const logSentences = (definition, { before, after }) => {
    const [was, is] = [before, after].map((side) => valueAt(side?.Properties, ['RetentionInDays']));
    const [wasOn, isOn] = [hasLog(definition.before), hasLog(definition.after)];
    const at = ['logging'];
    if (!wasOn && isOn)
        return [{ text: 'logging: on', at }];
    if (wasOn && !isOn)
        return [{ text: leftLogWords(is, after !== undefined), at }];
    if (!isOn || was === is || was === undefined || is === undefined)
        return [];
    return [{ text: `logging.retentionDays: ${String(was)} → ${String(is)} days`, at }];
};

// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
;// CONCATENATED MODULE: ./lib/review/resource-sentences.js





const isNotification = ({ path }) => /^(?:Properties\.NotificationConfiguration(?:\.|$)|DependsOn(?:\.|$))/.test(path);
const isFollowUp = ({ happening, logicalId: id, properties }) => happening === 'modify' &&
    (id === `${dead_letters/* deadLetterQueueId */.P}Policy` || (properties.length > 0 && properties.every(isNotification)));
const effects = { always: ', which replaces it', conditionally: ', which may replace it', never: '', unknown: '' };
const namedProperty = (path, names) => {
    const plain = path.replace(/^Properties\./, '');
    const top = Object.keys(names).find((one) => plain === one || plain.startsWith(`${one}.`));
    const own = top === undefined ? undefined : names[top];
    return own === undefined ? { name: plain } : { name: own + plain.slice(top?.length), at: [own] };
};
const propertySentence = ({ path, before, after, recreation }, names) => {
    const { name, ...place } = namedProperty(path, names);
    const values = before === undefined && after === undefined ? ' changes' : `: ${valueWords(before, after)}`;
    return { text: `${name}${values}${effects[recreation]}`, ...place };
};
const isCode = ({ type }, { path }) => type === 'AWS::Lambda::Function' && /^Properties\.Code(?:\.S3Key)?$/.test(path);
const changeSentences = (change, prefix, names, code) => {
    const { happening, properties, unforeseen } = change;
    if (happening === 'add' || happening === 'import')
        return [{ text: `${prefix}is new` }];
    if (happening === 'remove')
        return [{ text: `${prefix}is removed` }];
    const own = properties
        .filter((property) => !isNotification(property))
        .map((one) => isCode(change, one) ? { text: codeSentence(code), at: ['packaging'] } : propertySentence(one, names));
    if (unforeseen !== undefined)
        own.push({ text: 'changes in a way that this version does not know' });
    if (own.length === 0 && happening !== 'modify')
        own.push({ text: happening === 'replace' ? 'is replaced' : 'may be replaced' });
    return own.map((sentence) => ({ ...sentence, text: prefix + sentence.text }));
};
const resourceSentences = ({ changes, resource = '', type }, code) => {
    if (changes.every(({ happening }) => happening === 'add'))
        return [{ text: 'is new' }];
    if (changes.every(({ happening }) => happening === 'remove'))
        return [{ text: 'is removed' }];
    const member = resources/* resources */.E.find((one) => one.type === type);
    const main = member === undefined ? resource : (0,cloudformation_names/* logicalId */.dS)(resource, member.mainChild);
    return changes.flatMap((change) => {
        const isMain = changes.length === 1 || change.logicalId === main;
        return changeSentences(change, isMain ? '' : `${change.logicalId} `, isMain ? (member?.propertyNames ?? {}) : {}, code);
    });
};
const typesOf = (changes) => {
    const counts = new Map();
    for (const { type } of changes)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return [...counts].map(([type, many]) => `${many === 1 ? '' : `${many} `}${type.split('::').at(-1)}`).join(', ');
};
const sharedSentences = ({ changes }) => {
    const of = (happening) => changes.filter((change) => change.happening === happening);
    const [added, removed] = [of('add'), of('remove')];
    const rest = changes.filter((change) => change.happening !== 'add' && change.happening !== 'remove' && !isFollowUp(change));
    return [
        ...(removed.length ? [`removed: ${typesOf(removed)}`] : []),
        ...rest.flatMap((change) => changeSentences(change, `${change.logicalId} `, {}).map(({ text }) => text)),
        ...(added.length ? [`new: ${typesOf(added)}`] : []),
    ];
};

;// CONCATENATED MODULE: ./lib/review/sentences.js








const placeOf = (clause) => [/^(?:call|denied) /.test(clause) ? 'iamRoleStatements' : 'connectTo'];
const permissionSentences = ({ granted, dropped, denied, undenied }, isNew) => [
    ...granted.map((clause) => ({ text: `may ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
    ...dropped.map((clause) => ({ text: `may no longer ${clause}`, at: placeOf(clause) })),
    ...denied.map((clause) => ({ text: `is ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
    ...undenied.map((clause) => ({ text: `is no longer ${clause}`, at: placeOf(clause) })),
];
const partWords = [
    ['JobDefinition', 'job definition'],
    ['JobExecutionStateMachine', 'state machine'],
    ['TriggerFunctionFunction', 'trigger function'],
    ['TriggerFunctionEventInvokeConfig', 'trigger function'],
    ['TriggerFunctionLogGroup', "trigger function's log"],
    ['LogGroup', 'log'],
    ['Role', 'roles'],
];
const partsSentence = (job, changes) => {
    const parts = changes.map(({ logicalId: id, type }) => {
        const kind = id.slice((0,cloudformation_names/* logicalId */.dS)(job).length);
        return partWords.find(([end]) => kind.endsWith(end))?.[1] ?? type.split('::').at(-1) ?? type;
    });
    const unique = [...new Set(parts)];
    return unique.length === 0 ? [] : [{ text: `changes inside: ${unique.join(', ')}` }];
};
const sizeSentence = (definition, names) => {
    const size = definitionSentences({ before: { Properties: { ContainerProperties: { ResourceRequirements: [] } } }, after: definition }, names.texts).flatMap(({ text }) => /^(?:cpu|memory|gpu): new, (.+)$/.exec(text)?.[1] ?? []);
    return { text: size.length ? `is new, with ${listed([...size].reverse())}` : 'is new', at: [] };
};
const removedFrom = ({ names, config }) => new Set(names.texts.flatMap(({ resource }) => (Object.hasOwn(config.resources, resource) ? [] : [resource])));
const eventIndex = ({ at }) => Number(at?.[1] ?? Number.MAX_SAFE_INTEGER);
const jobSentences = (job, { changes }, context) => {
    const { names, config } = context;
    const [was, is] = [(0,template_changes/* resourcesIn */.$d)(context.before), (0,template_changes/* resourcesIn */.$d)(context.ours)];
    const sides = (kind) => {
        const id = (0,cloudformation_names/* logicalId */.dS)(job) + kind;
        return { before: was[id], after: is[id] };
    };
    const definition = sides('JobDefinition');
    const triggers = triggerChanges(triggersIn(context.before, job, names), triggersIn(context.ours, job, names));
    const isNew = definition.before === undefined;
    const events = config.resources[job]?.properties
        ?.events;
    const started = triggers.map((change) => {
        const index = (events ?? []).findIndex((event) => (0,jobs/* eventWords */.CE)(event) === change.after?.words);
        return { text: triggerSentence(change, isNew), ...(index < 0 ? {} : { at: ['events', index] }) };
    });
    started.sort((one, other) => eventIndex(one) - eventIndex(other));
    if (definition.after === undefined)
        return [{ text: 'is removed' }, ...started];
    const role = sides('Role');
    const permissions = permissionSentences(permissionChange(role.before, role.after, names.texts, context.connections, removedFrom(context)), isNew);
    const image = context.imageOf(job);
    if (isNew)
        return [sizeSentence(definition.after, names), ...started, ...permissions];
    const said = [
        ...definitionSentences(definition, names.texts, image && imageSentence(job, image)),
        ...machineSentences(sides('JobExecutionStateMachine')),
        ...started,
        ...logSentences(definition, sides('LogGroup')),
        ...permissions,
    ];
    return said.length > 0 ? said : partsSentence(job, changes);
};
const effectOfJob = (job, { before, ours }) => {
    const id = `${(0,cloudformation_names/* logicalId */.dS)(job)}JobDefinition`;
    if ((0,template_changes/* resourcesIn */.$d)(before)[id] === undefined)
        return 'add';
    return (0,template_changes/* resourcesIn */.$d)(ours)[id] === undefined ? 'remove' : 'modify';
};
const effectOfResource = ({ changes }) => {
    const own = changes.filter((change) => !isFollowUp(change));
    const happens = new Set((own.length > 0 ? own : changes).map(({ happening }) => happening));
    const [only] = happens;
    if (happens.size === 1 && only !== undefined)
        return only;
    if (happens.has('replace'))
        return 'replace';
    return happens.has('may-replace') ? 'may-replace' : 'modify';
};
const wordedGroup = (group, isJob, context) => {
    const { resource, changes } = group;
    const effect = isJob && resource !== undefined ? effectOfJob(resource, context) : effectOfResource(group);
    const itself = isJob || !changes.every(isFollowUp);
    if (resource === undefined)
        return { ...group, effect, itself, says: sharedSentences(group).map((text) => ({ text })) };
    const said = isJob ? jobSentences(resource, group, context) : resourceSentences(group, context.imageOf(resource));
    const isThere = ['resources', 'cloudformationResources'].find((part) => Object.hasOwn(context.config[part] ?? {}, resource));
    const says = (itself ? said : []).map(({ text, at }) => {
        const path = [isThere ?? '', resource, ...(at?.length ? ['properties', ...at] : [])];
        const line = isThere === undefined ? undefined : context.lineOf(path);
        return line === undefined ? { text } : { text, line };
    });
    return { ...group, effect, itself, says };
};

;// CONCATENATED MODULE: ./lib/review/shortened-retention.js


const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
];
const periods = new Map([
    ['AWS::Logs::LogGroup', { property: 'RetentionInDays', unit: 86_400, absent: Number.POSITIVE_INFINITY }],
    ['AWS::SQS::Queue', { property: 'MessageRetentionPeriod', unit: 1, absent: 345_600 }],
    ['AWS::Kinesis::Stream', { property: 'RetentionPeriodHours', unit: 3_600, absent: 24 }],
]);
const inWords = (seconds) => {
    if (!Number.isFinite(seconds))
        return 'for ever';
    const [name, length] = units.find(([, one]) => seconds % one === 0) ?? ['second', 1];
    return `for ${seconds / length} ${name}${seconds === length ? '' : 's'}`;
};
const periodIn = (template, id, { property, unit, absent }) => {
    const { [property]: value = absent } = Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Properties);
    return typeof value === 'number' ? value * unit : undefined;
};
const shortenedRetentionNotes = ({ changes, before, ours, }) => changes.flatMap((change) => {
    const { logicalId: id, type } = change;
    const period = periods.get(type);
    if (period === undefined || (0,change_effect/* effectOf */.$)(change).happening !== 'modify')
        return [];
    const [was, is] = [periodIn(before, id, period), periodIn(ours, id, period)];
    if (was === undefined || is === undefined || is >= was)
        return [];
    return `${id} keeps what is in it ${inWords(is)}, and no longer ${inWords(was)}: AWS deletes what is older.`;
});

// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
;// CONCATENATED MODULE: ./lib/review/standing-costs.js


const hoursPerMonth = 730;
const standingCostNotes = (groups, config) => groups.flatMap(({ resource, effect }) => {
    const own = resource === undefined ? undefined : config.resources[resource];
    if (own === undefined || effect !== 'add')
        return [];
    const member = resources/* resources */.E.find(({ type }) => type === own.type);
    const perHour = member?.standingCost?.(own.properties);
    if (perHour === undefined)
        return [];
    return [
        `${resource} costs ${(0,prices/* dollarsOfMonth */.x8)(perHour * hoursPerMonth)} a month in us-east-1, used or not, and about as much elsewhere.`,
    ];
});

;// CONCATENATED MODULE: ./lib/review/make-review.js

















const resourcesInOrder = (config) => [
    ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
    ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];
const replacingProperty = (groups, logicalId) => {
    const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
    const propertyWith = (recreation) => change?.properties.find((property) => property.recreation === recreation);
    return (propertyWith('always') ?? propertyWith('conditionally'))?.path;
};
const reviewedLoss = (loss, groups) => {
    const { kind, change, fate, why, unforeseen, allowances, allowed, instead } = loss;
    const reason = kind === 'delete' || kind === 'interrupt' ? undefined : replacingProperty(groups, change.logicalId);
    return {
        logicalId: change.logicalId,
        type: change.type,
        kind,
        ...(reason === undefined ? {} : { because: reason }),
        ...(kind === 'interrupt' ? {} : { ...(fate === 'kept' ? { kept: true } : {}), fate }),
        why,
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed,
        ...(instead === undefined ? {} : { instead }),
    };
};
const stoppedJobsNotes = ({ changes, before, ours }) => (0,infrastructure_updates/* infrastructureUpdates */.y)({ changes, deployed: before, ours }).map(({ environment, minutes }) => `${environment} is updated: a job that still runs ${minutes} minutes after that may be stopped.`);
const newSecretsNotes = ({ before, ours }) => {
    const known = new Set(secretsRead(before));
    const added = secretsRead(ours).filter((name) => !known.has(name));
    return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};
const connectionsOf = (config, stage) => [...(0,neighbours/* neighboursOf */.YV)(config, stage).values()].flatMap(({ name, type, connection }) => {
    const words = (0,neighbours/* resourceMember */.B9)(type).connectWords;
    if (connection === undefined || words === undefined)
        return [];
    return [{ name, words, keys: permissionKeys(connection.statements) }];
});
const eventReadsOf = (config, stage) => Object.keys(config.resources).map((name) => ({
    words: 'read its large events in',
    name: event_bucket/* eventBucketId */.UF,
    keys: permissionKeys([(0,event_bucket/* onEvents */.dy)('s3:GetObject', stage, name)]),
}));
const groupsOf = (request, names) => {
    const { changes, before, ours, config, stage, origin, rebuilt } = request;
    const bare = reviewedGroups({
        changes,
        before,
        ours,
        origin,
        order: resourcesInOrder(config),
        formerType: (resource) => typeIn(before, resource),
        names: names.texts,
    });
    const context = {
        before,
        ours,
        config,
        names,
        connections: [...connectionsOf(config, stage), ...eventReadsOf(config, stage)],
        lineOf: request.lineOf ?? (() => undefined),
        imageOf: (resource) => rebuilt?.get(resource),
    };
    return bare.map((group) => wordedGroup(group, group.type === 'batch-job', context));
};
const withImage = ({ rebuilt }) => (job) => {
    const image = rebuilt?.get(job.name);
    return image === undefined ? job : { ...job, image };
};
const makeReview = (request) => {
    const { stage, region, account, before, ours, config, params, deployed } = request;
    const names = knownNames({ before, ours }, params, config);
    const sides = { changes: request.changes, deployed: before, ours };
    const changes = request.changes.map((change) => (0,pools/* carriedOut */.vk)(change, sides));
    const groups = groupsOf({ ...request, changes }, names);
    const outputs = deployed?.outputs ?? {};
    const links = deployed ? (0,outputs_document/* outputsDocument */.a)(deployed.id, outputs, params).links : {};
    return {
        project: stage.project,
        stage: stage.stage,
        stack: stage.stack,
        region,
        ...(account === undefined ? {} : { account }),
        against: request.against,
        ...(request.base === undefined ? {} : { base: request.base }),
        hash: request.hash,
        ...(request.file === undefined ? {} : { file: request.file }),
        counts: (0,count_changes/* countChanges */.x)(changes),
        losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: (0,jobs/* reviewedJobs */.WS)(config, stage, { before, ours }, region, request.priceOf).map(withImage(request)),
        ...diagramOf({ config, before, ours, groups, names }),
        outputs: params.map(({ resource, param, output }) => ({
            resource,
            param,
            value: (0,secret/* redacted */.pc)(outputs[output] ?? ''),
        })),
        links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
        notes: [
            ...renamedJobNotes(groups, before, ours),
            ...newSecretsNotes(request),
            ...standingCostNotes(groups, config),
            ...request.notes,
            ...stoppedJobsNotes(request),
            ...shortenedRetentionNotes(request),
        ],
    };
};


/***/ }),

/***/ 78882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
const actions = new Map([
    ['Add', 'add'],
    ['Import', 'import'],
    ['Remove', 'remove'],
    ['Dynamic', 'may-replace'],
]);
const replacements = new Map([
    ['True', 'replace'],
    ['Conditional', 'may-replace'],
    ['False', 'modify'],
]);
const effectOf = ({ action, replacement = 'False', }) => {
    const modifies = action === 'Modify' || action === 'SyncWithActual';
    const happening = modifies ? replacements.get(replacement) : actions.get(action);
    if (happening !== undefined)
        return { happening };
    return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
};


/***/ }),

/***/ 53355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
const countChanges = (changes) => {
    const count = (test) => changes.filter(test).length;
    const add = count(({ action }) => action === 'Add' || action === 'Import');
    const remove = count(({ action }) => action === 'Remove');
    const replace = count(({ action, replacement }) => action === 'Modify' && replacement === 'True');
    return { add, modify: changes.length - add - remove, remove, replace };
};


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ infrastructureUpdates)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80922);
/* harmony import */ var _change_effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78882);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99415);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88948);






const defaultMinutes = 30;
const scaling = new Set(['DesiredvCpus', 'MaxvCpus', 'MinvCpus']);
const resourcesOf = (template, id) => {
    const { ComputeResources } = (0,_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .propertiesOf */ .P1)(template, id);
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(ComputeResources) ? ComputeResources : {};
};
const infrastructureOf = (template, id) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(Object.fromEntries(Object.entries(resourcesOf(template, id)).filter(([key]) => !scaling.has(key))));
const isListed = ({ details }, { deployed, ours }, id) => details
    .map(({ path }) => path.split('/').filter(Boolean))
    .filter(([attribute, property]) => attribute === 'Properties' && property === 'ComputeResources')
    .some(([, , setting]) => setting === undefined
    ? (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(resourcesOf(deployed, id)) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(resourcesOf(ours, id))
    : !scaling.has(setting));
const touchesProperties = ({ details }) => details.length === 0 || details.some(({ path }) => path.startsWith('/Properties'));
const minutesOf = (template, id) => {
    const { JobExecutionTimeoutMinutes: minutes } = Object((0,_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .propertiesOf */ .P1)(template, id).UpdatePolicy);
    return typeof minutes === 'number' ? minutes : defaultMinutes;
};
const infrastructureUpdates = (sides) => {
    const { changes, deployed, ours } = sides;
    const changed = new Map(changes
        .filter((one) => (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .effectOf */ .$)(one).happening !== 'add' && touchesProperties(one))
        .map((one) => [one.logicalId, one]));
    const isUpdated = (id) => {
        const own = changed.get(id);
        if (own !== undefined && (0,_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .mayEndJobs */ .Rz)(own, sides))
            return false;
        if ((0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idsIn */ .S)(resourcesOf(ours, id).LaunchTemplate).some((named) => changed.has(named)))
            return true;
        if (own === undefined)
            return false;
        return (infrastructureOf(deployed, id) !== infrastructureOf(ours, id) ||
            resourcesOf(ours, id).UpdateToLatestImageVersion === true ||
            isListed(own, sides, id));
    };
    return (0,_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentsOf */ .M2)(ours)
        .filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .resourceIn */ .Ol)(deployed, id)?.Type === _pools_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentType */ .Yc && isUpdated(id))
        .sort()
        .map((id) => ({ environment: id, queues: (0,_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .queuesOf */ .iw)(deployed, id), minutes: minutesOf(ours, id) }));
};


/***/ }),

/***/ 24940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ lossSentence),
/* harmony export */   XN: () => (/* binding */ refusalOfLosses)
/* harmony export */ });
/* unused harmony export allowancesFor */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const verbs = {
    delete: 'would be deleted',
    replace: 'would be replaced by a new, empty one',
    'may-replace': 'may be replaced by a new, empty one',
    interrupt: 'would get new instances',
};
const fates = {
    deleted: { removed: '', replaced: ', and the old one deleted' },
    kept: {
        removed: ' (it stays in the account, outside the stack)',
        replaced: ' (the old one stays in the account, outside the stack)',
    },
    snapshot: { removed: ' (a snapshot of it stays)', replaced: ' (a snapshot of the old one stays)' },
    unread: {
        removed: ' (what becomes of it is not known: no policy could be read)',
        replaced: ' (what becomes of the old one is not known: no policy could be read)',
    },
};
const predicate = ({ kind, fate, unforeseen }) => {
    if (unforeseen !== undefined)
        return `may be replaced or deleted (AWS says "${unforeseen}", which this version does not know)`;
    if (kind === 'interrupt')
        return verbs[kind];
    const removed = kind === 'delete';
    const what = removed && fate === 'kept' ? 'would leave the stack' : verbs[kind];
    return what + fates[fate][removed ? 'removed' : 'replaced'];
};
const lossSentence = (loss) => `${loss.change.logicalId} (${loss.change.type}) ${predicate(loss)}; it counts, since ${loss.why}`;
const alternativesTo = (losses) => losses.map(({ instead, change }) => (instead === undefined ? '' : `${change.logicalId}: ${instead}. `)).join('');
const allowancesFor = (losses) => ['allow-replace', 'allow-delete', 'allow-interrupt'].flatMap((input) => {
    const ids = losses
        .filter(({ allowances, instead }) => instead === undefined && allowances.includes(input))
        .map(({ change }) => change.logicalId);
    return ids.length > 0 ? [`${input}: ${ids.join(',')}`] : [];
});
const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' };
const codeOf = (open) => {
    if (open.every(({ about }) => about === 'messages'))
        return 'stack/dead-letters';
    return open.every(({ kind }) => kind === 'interrupt') ? 'stack/interrupts-jobs' : 'stack/loses-data';
};
const hintOf = (code, allowances) => {
    if (allowances.length === 0)
        return '';
    const allowance = `${allowances.join(' and ')}.`;
    return code === 'stack/interrupts-jobs'
        ? `Deploy again when these jobs have ended. If they may be stopped, say so with ${allowance}`
        : `If that is what you want, say so with ${allowance}`;
};
const refusalOfLosses = (found, command = 'deploy') => {
    const open = found.filter((loss) => !loss.allowed);
    if (open.length === 0)
        return undefined;
    const allowances = allowancesFor(open);
    const code = codeOf(open);
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code,
        message: `${starts[command]}, since data or work could be lost: ${open.map(lossSentence).join('. ')}.`,
        hint: `${alternativesTo(open)}${hintOf(code, allowances)}${command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''}`.trimStart(),
    });
};


/***/ }),

/***/ 82242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ isAllowed),
  lg: () => (/* binding */ lossByAnswer),
  x0: () => (/* binding */ lossesIn)
});

// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(23191);
// EXTERNAL MODULE: ./lib/stack/allowances.js
var allowances = __webpack_require__(95277);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(78882);
// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(66564);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/queue-readers.js


const ofStreams = [
    'AmazonManagedKafkaEventSourceConfig',
    'DocumentDBEventSourceConfig',
    'SelfManagedEventSource',
    'SelfManagedKafkaEventSourceConfig',
    'StartingPosition',
    'StartingPositionTimestamp',
    'Topics',
];
const ofQueues = new Set([
    'ActiveMQBrokerParameters',
    'FilterCriteria',
    'RabbitMQBrokerParameters',
    'SqsQueueParameters',
]);
const isQueueReader = (deployed, { type, logicalId }) => {
    const { Type, Properties } = (0,template_changes/* resourceIn */.Ol)(deployed, logicalId) ?? {};
    if (Type !== type || !(0,expression/* isMap */.jh)(Properties) || (0,expression/* hasFunction */.Dc)(Properties))
        return false;
    if (type === 'AWS::Lambda::EventSourceMapping')
        return ofStreams.every((key) => !Object.hasOwn(Properties, key));
    if (type !== 'AWS::Pipes::Pipe')
        return false;
    const { SourceParameters = {} } = Properties;
    return (0,expression/* isMap */.jh)(SourceParameters) && Object.keys(SourceParameters).every((key) => ofQueues.has(key));
};

;// CONCATENATED MODULE: ./lib/stack/stateless-types.js
const types = {
    'AWS::ApiGatewayV2': 'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
    'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
    'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
    'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
    'AWS::Budgets': 'Budget',
    'AWS::CertificateManager': 'Certificate',
    'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
    'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
    'AWS::CloudFront': 'Function OriginAccessControl',
    'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
    'AWS::Cognito': 'UserPoolUICustomizationAttachment',
    'AWS::EC2': 'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
    'AWS::ECS': 'ClusterCapacityProviderAssociations TaskDefinition',
    'AWS::EFS': 'AccessPoint MountTarget',
    'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
    'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
    'AWS::Events': 'EventBusPolicy Rule',
    'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
    'AWS::KMS': 'Alias',
    'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
    'AWS::Lambda': 'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
    'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
    'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
    'AWS::ResourceGroups': 'Group',
    'AWS::S3': 'BucketPolicy',
    'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
    'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
    'AWS::Scheduler': 'Schedule ScheduleGroup',
    'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
    'AWS::ServiceDiscovery': 'Instance Service',
    'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};
const statelessTypes = new Set(Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)));

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/stack/stream-readers.js



const mappingType = 'AWS::Lambda::EventSourceMapping';
const streamPosition = 'it remembers how far its stream was read';
const mappingIn = (template, logicalId) => {
    const { Type, Properties } = (0,template_changes/* resourceIn */.Ol)(template, logicalId) ?? {};
    return Type === mappingType && (0,expression/* isMap */.jh)(Properties) ? Properties : undefined;
};
const isSame = (one, other) => one !== undefined && other !== undefined && (0,canonical/* canonicalJson */.dj)(one) === (0,canonical/* canonicalJson */.dj)(other);
const successorOf = ({ change, changes, deployed, ours }) => {
    if (change.action !== 'Remove')
        return mappingIn(ours, change.logicalId);
    const source = mappingIn(deployed, change.logicalId)?.EventSourceArn;
    return changes
        .filter(({ action, type }) => action === 'Add' && type === mappingType)
        .map(({ logicalId }) => mappingIn(ours, logicalId))
        .find((mapping) => isSame(mapping?.EventSourceArn, source));
};
const beginnings = new Map([
    [
        'TRIM_HORIZON',
        'a new one will re-read the stream from TRIM_HORIZON, its oldest record: records start runs that had theirs before',
    ],
    ['LATEST', 'a new one will read the stream from LATEST: records that come before that start no run'],
]);
const readerReason = (reader) => {
    const successor = successorOf(reader);
    const beginning = beginnings.get((successor ?? mappingIn(reader.deployed, reader.change.logicalId))?.StartingPosition);
    if (beginning === undefined)
        return streamPosition;
    return `${streamPosition}, and ${successor === undefined ? beginning.replace(' will ', ' would ') : beginning}`;
};
const movesAway = ({ details }) => details.some(({ path }) => /^\/Properties\/(EventSourceArn|FunctionName)(\/|$)/.test(path));
const refusedReplacement = (reader) => {
    const { change, deployed } = reader;
    const [was, is] = [mappingIn(deployed, change.logicalId), successorOf(reader)];
    if (!isSame(was?.EventSourceArn, is?.EventSourceArn) || !isSame(was?.FunctionName, is?.FunctionName))
        return undefined;
    if (change.action !== 'Remove' && (change.replacement !== 'True' || movesAway(change)))
        return undefined;
    return `AWS refuses it, since a function has one mapping to a source, and the new one would come before the old one goes. Remove the event, deploy with allow-delete: ${change.logicalId}, then add the event again`;
};
const isAsleepInPreview = ({ deployed, preview }, { logicalId }) => preview && mappingIn(deployed, logicalId)?.Enabled === false;

;// CONCATENATED MODULE: ./lib/stack/losses.js










const reasons = new Map([
    ['AWS::ApiGatewayV2::Api', 'its address goes with it, and a new one has another'],
    ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
    ['AWS::Cognito::UserPool', 'it holds users'],
    ['AWS::Cognito::UserPoolClient', 'its id is in the programs that sign people in'],
    [
        'AWS::Cognito::UserPoolDomain',
        'links in mails and other services name it, and a pool has one of Cognito at a time: AWS makes a new one only after `aws cognito-idp delete-user-pool-domain` has deleted the old one',
    ],
    [
        'AWS::Cognito::UserPoolIdentityProvider',
        'people sign in by it, and while it stays in the pool AWS refuses a new one of its name',
    ],
    ['AWS::DynamoDB::GlobalTable', 'it holds items'],
    ['AWS::DynamoDB::Table', 'it holds items'],
    ['AWS::EC2::Instance', 'it has disks and what runs on it'],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'its address goes with it, and a new one has another'],
    ['AWS::Events::Archive', 'it holds events'],
    ['AWS::Kinesis::Stream', 'it holds records'],
    ['AWS::Pipes::Pipe', streamPosition],
    ['AWS::S3::Bucket', 'it holds objects'],
    ['AWS::SQS::Queue', 'it holds messages'],
]);
const countedTypes = new Map([
    ['AWS::Batch::JobQueue', 'jobs'],
    ['AWS::StepFunctions::StateMachine', 'executions'],
]);
const retentionOf = (deployed, logicalId) => {
    const { RetentionInDays: days } = Object((0,template_changes/* resourceIn */.Ol)(deployed, logicalId)?.Properties);
    return typeof days === 'number' ? `for ${days} days` : 'for ever';
};
const nestedStacks = new Set([
    'AWS::CloudFormation::Stack',
    'AWS::CloudFormation::StackSet',
    'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);
const reasonOf = (change, { changes, deployed, ours }) => {
    const { type, logicalId, action } = change;
    if (nestedStacks.has(type) && action !== 'Remove')
        return 'a change set does not tell what is deleted or replaced in a stack within the stack';
    if (type === 'AWS::Logs::LogGroup')
        return `it holds log lines, kept ${retentionOf(deployed, logicalId)}`;
    if (type === pools/* environmentType */.Yc)
        return 'jobs that run in it end';
    if (type === mappingType)
        return readerReason({ change, changes, deployed, ours });
    return reasons.get(type) ?? 'its type is not known to hold nothing';
};
const isAllowed = (allow, needed, id) => {
    const inputs = { 'allow-delete': allow.delete, 'allow-replace': allow.replace, 'allow-interrupt': allow.interrupt };
    return needed.every((input) => {
        const named = inputs[input] ?? [];
        return named.includes('*') || named.includes(id);
    });
};
const lossOf = (change, request) => {
    const { changes, deployed, ours, allow } = request;
    const effect = (0,change_effect/* effectOf */.$)(change);
    const { unforeseen } = effect;
    const hidden = effect.happening === 'modify' && nestedStacks.has(change.type);
    const happening = hidden ? 'may-replace' : effect.happening;
    if (happening === 'add' || happening === 'import' || happening === 'modify')
        return undefined;
    const removed = happening === 'remove';
    const both = unforeseen?.startsWith('Action ') ?? false;
    const allowances = both
        ? ['allow-replace', 'allow-delete']
        : [removed ? 'allow-delete' : 'allow-replace'];
    const instead = change.type === mappingType ? refusedReplacement({ change, changes, deployed, ours }) : undefined;
    return {
        kind: removed ? 'delete' : happening,
        change,
        fate: (0,policies/* fateOf */._)(change, deployed, ours),
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed: instead === undefined && isAllowed(allow, allowances, change.logicalId),
        ...(instead === undefined ? {} : { instead }),
    };
};
const otherConfigReason = ({ deployed, ours }) => {
    const [theirs, own] = [(0,metadata/* configPathOf */.j$)(deployed), (0,metadata/* configPathOf */.j$)(ours)];
    if (theirs === undefined || own === undefined || theirs === own)
        return undefined;
    return `the stack was deployed from the config ${theirs}, and this one is ${own}: if both shall live, give each a serviceName of its own`;
};
const isDisposable = ({ deployed, preview }, { logicalId }, fate) => fate === 'deleted' &&
    ((0,own_resources/* isEventBucket */.bb)(deployed, logicalId) ||
        (0,own_resources/* isAlarmMail */.X$)(deployed, logicalId) ||
        (preview && (0,own_resources/* isOwnLogGroup */.k0)(deployed, logicalId)));
const holdsDeadLetters = (deployed, logicalId) => (0,own_resources/* isDeadLetterQueue */.w)(deployed, logicalId) || (0,own_resources/* isQueueDeadLetters */.$Q)(deployed, logicalId);
const lossesIn = (given) => {
    const { changes, deployed, ours } = given;
    const request = { ...given, allow: (0,allowances/* resolveAllowances */.W)(given.allow, [deployed, ours]) };
    const otherConfig = otherConfigReason(request);
    const losses = [];
    const questions = [];
    for (const change of changes) {
        if (change.type === 'AWS::Batch::JobDefinition' && change.action === 'Remove' && otherConfig !== undefined) {
            const loss = lossOf(change, request);
            if (loss)
                losses.push({ ...loss, why: otherConfig });
            continue;
        }
        if (statelessTypes.has(change.type) || isQueueReader(deployed, change))
            continue;
        if (isAsleepInPreview(request, change))
            continue;
        const loss = lossOf(change, request);
        if (loss === undefined || isDisposable(request, change, loss.fate))
            continue;
        if ((0,pools/* keepsJobs */.TX)(change, request))
            continue;
        const about = holdsDeadLetters(deployed, change.logicalId) ? 'messages' : countedTypes.get(change.type);
        if (about === undefined)
            losses.push({ ...loss, why: reasonOf(change, request) });
        else
            questions.push({ about, loss, submitters: about === 'jobs' ? (0,pools/* stateMachinesOf */.r9)(deployed) : [] });
    }
    return { losses, questions };
};
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const contentReasons = {
    messages: (count) => `it holds ${many(count, 'message')}: events that started no job`,
    jobs: (count) => `${many(count, 'job')} in it, waiting or running, would end`,
    executions: (count) => `${many(count, 'run')} of it under way would end`,
};
const reasonBy = (about, answer) => {
    if (typeof answer === 'number')
        return contentReasons[about](answer);
    if ('runs' in answer)
        return `${many(answer.runs, 'run')} under way may still submit jobs to it`;
    return `whether anything is in it is not known (${answer.unknown})`;
};
const lossByAnswer = ({ about, loss }, answer) => answer === 0 ? undefined : { ...loss, about, why: reasonBy(about, answer) };


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const consolePage = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => consolePage(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => consolePage(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
const compare = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => compare(a.resource, b.resource) || compare(a.param, b.param);
    for (const { resource, param, output } of [...params].sort(byName)) {
        const value = outputs[output];
        if (value === undefined)
            continue;
        resources[resource] = { ...resources[resource], [param]: value };
        if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value))
            links[resource] ??= machinePage(value);
    }
    const own = Object.entries(outputs).filter(([name]) => !known.has(name));
    return {
        version: 1,
        resources,
        stack: Object.fromEntries(own.sort(([a], [b]) => compare(a, b))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
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


/***/ }),

/***/ 29978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offlinePlanHash),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);




const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
const withoutMetadata = (template) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(template))
        return template;
    const rest = without(template, 'Metadata');
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(rest.Resources))
        return rest;
    const resources = Object.entries(rest.Resources).map(([id, body]) => [
        id,
        (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(body) ? without(body, 'Metadata') : body,
    ]);
    return { ...rest, Resources: Object.fromEntries(resources) };
};
const withConstantSecrets = (value) => Array.isArray(value)
    ? value.map((item) => ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) && 'ValueFrom' in item ? { ...item, ValueFrom: 'secret' } : item))
    : value;
const normalized = (value, texts) => {
    if (typeof value === 'string')
        return texts(value);
    if (Array.isArray(value))
        return value.map((item) => normalized(item, texts));
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        key,
        normalized(key === 'Secrets' ? withConstantSecrets(item) : item, texts),
    ]));
};
const hashOf = (facts) => {
    const byTag = (text) => facts.images.reduce((written, { repository, tag, published }) => published === undefined
        ? written
        : written.replaceAll(`/${published.repository}@${published.digest}`, `/${repository}:${tag}`), text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReference */ .QO, '{{secret}}'));
    const template = (of) => (of === undefined ? null : normalized(withoutMetadata(of), byTag));
    const changes = facts.changes
        .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
        .map((row) => ({ row, text: (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row) }))
        .sort((one, other) => (one.text < other.text ? -1 : 1))
        .map(({ row }) => row);
    const { account = null, region, stack, parameters = {} } = facts;
    const whole = {
        ...{ account, region, stack, before: template(facts.before), ours: template(facts.ours), changes },
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(whole)).digest('hex');
};
const planHash = (facts) => `v1:${hashOf(facts)}`;
const offlinePlanHash = (facts) => `offline:${hashOf(facts)}`;


/***/ }),

/***/ 99415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Rz: () => (/* binding */ mayEndJobs),
/* harmony export */   TX: () => (/* binding */ keepsJobs),
/* harmony export */   Yc: () => (/* binding */ environmentType),
/* harmony export */   iw: () => (/* binding */ queuesOf),
/* harmony export */   r9: () => (/* binding */ stateMachinesOf),
/* harmony export */   vk: () => (/* binding */ carriedOut)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80922);
/* harmony import */ var _change_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78882);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);




const environmentType = 'AWS::Batch::ComputeEnvironment';
const propertiesOf = (template, logicalId) => Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, logicalId)?.Properties);
const environmentsOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Type === environmentType);
const queuesOf = (template, environment) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).filter((id) => {
    if ((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Type !== 'AWS::Batch::JobQueue')
        return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (Array.isArray(order) &&
        order.some((one) => Object(Object(one).ComputeEnvironment).Ref === environment));
});
const stateMachinesOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Type === 'AWS::StepFunctions::StateMachine');
const replacedByDefault = new Set([
    'AllocationStrategy',
    'BidPercentage',
    'Ec2Configuration',
    'Ec2KeyPair',
    'ImageId',
    'InstanceRole',
    'InstanceTypes',
    'LaunchTemplate',
    'PlacementGroup',
    'SecurityGroupIds',
    'Subnets',
    'Tags',
    'Type',
]);
const partsOf = (path) => path.split('/').filter(Boolean);
const dependsOnSwitch = ({ details }) => {
    const grave = details.filter(({ recreation }) => recreation !== 'Never');
    return (grave.length > 0 &&
        grave.every(({ path, recreation }) => {
            const [attribute, property, setting] = partsOf(path);
            if (recreation !== 'Conditionally' || attribute !== 'Properties' || property !== 'ComputeResources')
                return false;
            return setting === undefined || replacedByDefault.has(setting);
        }));
};
const mayEndJobs = (change, { changes, deployed, ours }) => {
    const { logicalId } = change;
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(change);
    if (happening === 'add' || happening === 'import' || happening === 'modify')
        return false;
    if (happening === 'remove') {
        const queues = queuesOf(deployed, logicalId);
        const isRemoved = (id) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
        return queues.length === 0 || !queues.every(isRemoved);
    }
    const inPlace = [deployed, ours].every((template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false);
    return (happening !== 'may-replace' ||
        change.action === 'Dynamic' ||
        unforeseen !== undefined ||
        !inPlace ||
        !dependsOnSwitch(change));
};
const followsEnvironment = (change, sides) => {
    const { action, details, logicalId, type } = change;
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(change);
    if (type !== 'AWS::Batch::JobQueue' || happening !== 'may-replace' || unforeseen !== undefined)
        return false;
    const { deployed, ours, changes } = sides;
    const [was, is] = [deployed, ours].map((template) => propertiesOf(template, logicalId));
    const named = (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .idsIn */ .S)(is?.ComputeEnvironmentOrder);
    const causes = changes.filter((one) => one.type === environmentType && named.includes(one.logicalId));
    return (action !== 'Dynamic' &&
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is) &&
        causes.length > 0 &&
        causes.every((one) => !mayEndJobs(one, sides)) &&
        details.length > 0 &&
        details.every(({ path, recreation }) => {
            const [attribute, property] = partsOf(path);
            return attribute === 'Properties' && property === 'ComputeEnvironmentOrder' && recreation !== 'Always';
        }));
};
const keepsJobs = (change, sides) => change.type === environmentType ? !mayEndJobs(change, sides) : followsEnvironment(change, sides);
const carriedOut = (change, sides) => {
    const isOurs = change.type === environmentType || change.type === 'AWS::Batch::JobQueue';
    if (!isOurs || (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(change).happening !== 'may-replace' || !keepsJobs(change, sides))
        return change;
    const details = change.details.map((detail) => ({ ...detail, recreation: 'Never' }));
    return { ...change, replacement: 'False', details };
};


/***/ })

};

export const id = 6720;
export const ids = [6720];
export const modules = {

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareDeployed),
/* harmony export */   Q: () => (/* binding */ namedImages)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2411);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(185);
/* harmony import */ var _stack_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8948);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3185);
/* harmony import */ var _publish_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8604);
/* harmony import */ var _stack_assert_quotas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5303);
/* harmony import */ var _stack_change_request_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3269);
/* harmony import */ var _stack_find_losses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3627);
/* harmony import */ var _stack_identify_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7141);
/* harmony import */ var _stack_prepare_stack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7471);
/* harmony import */ var _stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6529);
/* harmony import */ var _stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4976);
/* harmony import */ var _stack_resolve_parameters_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6464);















/** Returns the images by content tag, each with its repository and digest if it is published. */
const namedImages = (planned, published) => planned.map(({ job, repository, tag }) => {
    const found = published.get(job);
    return { repository, tag, ...(found ? { published: found } : {}) };
});
/** Returns a note that names the jobs whose images a deploy builds. */
const missingNote = (planned, published) => {
    const jobs = planned.map(({ job }) => job).filter((job) => !published.has(job));
    return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};
/**
 * Creates a change set, reads all pages of it and deletes it. Compares the templates itself where the change set needs a
 * bucket that only `deploy` creates, and says so.
 */
const readChanges = async (world, caller, { stage }, side, ours, request) => {
    if ((0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .isAsDeployed */ .BN)(side, ours, request))
        return { changes: [], differs: false, notes: [] };
    const bucket = await (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .missingBucket */ .LF)(world, caller, stage, ours.templateText, request);
    if (bucket !== undefined)
        return {
            changes: (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateChanges */ .U9)(side.template, ours.template, await (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_12__/* .loadReplacementTable */ .v)()),
            differs: true,
            notes: [
                `The template has ${ours.templateText.length} bytes. Over ${_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .bodyLimit */ .kR} it goes to AWS through the bucket ${bucket}, which does not exist yet and which deploy creates. So AWS was not asked: the changes are those between the two templates, and the hash of the deploy may differ.`,
            ],
        };
    const proposal = await (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .proposeChange */ .P9)(world, caller, stage, side, ours, request);
    if (proposal.kind === 'no-changes')
        return { changes: [], differs: false, notes: [] };
    await (await world.stacks()).deleteChangeSet(proposal);
    return { changes: proposal.changes, differs: true, notes: [] };
};
/**
 * Lets AWS validate the template of a stage that is not deployed. No change set is created, which would leave an empty
 * stack behind: everything is new. Returns notes about what could not be validated.
 */
const validateTemplate = async (world, caller, { stage }, ours, request) => {
    const bucket = request.artifactBucket && request.artifactBucket !== 'none';
    if (ours.templateText.length > _stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .bodyLimit */ .kR && !bucket)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .bodyLimit */ .kR} it must go through a bucket and artifact-bucket names none.`,
        ];
    const missing = await (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .missingBucket */ .LF)(world, caller, stage, ours.templateText, request);
    if (missing !== undefined)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .bodyLimit */ .kR} it must go through the bucket ${missing}, which does not exist yet and which deploy creates.`,
        ];
    await (await world.stacks()).validateTemplate(await (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_9__/* .uploadIfTooLarge */ .MA)(world, caller, stage, ours.templateText, request));
    return [];
};
/** Returns all resources of a template as additions. */
const additionsOf = (ours) => (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateChanges */ .U9)(undefined, ours, { services: {} });
/**
 * Compares a config with the deployed stack of its stage. Starts no Docker: images that are not published are named by
 * their content tag.
 */
const compareDeployed = async (world, judged, request) => {
    const caller = await (0,_stack_identify_js__WEBPACK_IMPORTED_MODULE_13__/* .readCaller */ .w)(world);
    const compiled = await (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_4__/* .compileWithLookups */ .lI)(world, request, judged);
    const { stage, images } = compiled;
    const [found, published] = await Promise.all([(0,_stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_10__/* .readDeployed */ .BJ)(world, stage.stack), (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_5__/* .readPublishedImages */ .Z)(world, images)]);
    const { step, ...side } = await (0,_stack_prepare_stack_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareStack */ .e)(world, stage, 'plan', found, (0,_stack_change_request_js__WEBPACK_IMPORTED_MODULE_14__/* .claimOf */ ._)(request));
    const owner = side.stack ? (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNotes */ .zJ)(side.stack, stage, (0,_stack_change_request_js__WEBPACK_IMPORTED_MODULE_14__/* .claimOf */ ._)(request)) : [];
    const ours = compiled.withImages(published);
    const isNew = step === 'create';
    const before = isNew ? undefined : side.template;
    const limits = await (0,_stack_assert_quotas_js__WEBPACK_IMPORTED_MODULE_6__/* .quotaNotes */ .C)(world, isNew ? {} : side, ours);
    const resolved = await (0,_stack_resolve_parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveParameters */ .v)(world, ours.template, isNew ? undefined : side.stack);
    const { changes, differs, notes } = isNew
        ? {
            changes: additionsOf(ours.template),
            differs: true,
            notes: await validateTemplate(world, caller, compiled, ours, request),
        }
        : await readChanges(world, caller, compiled, side, { ...ours, parameters: resolved.parameters }, request);
    const sides = { deployed: before, ours: ours.template, preview: stage.preview };
    const { losses, notes: unasked } = await (0,_stack_find_losses_js__WEBPACK_IMPORTED_MODULE_7__/* .findLosses */ .F)(world, { changes, ...sides, allow: request.allow }, side.stack?.id);
    const { account } = caller;
    const { stack } = stage;
    const named = namedImages(images, published);
    const parameters = (0,_stack_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterValues */ .oM)(resolved.parameters);
    return {
        compiled,
        against: isNew ? 'absent-stack' : 'deployed-stack',
        before,
        ours: ours.template,
        changes,
        losses,
        differs,
        parameters,
        hash: (0,_stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .planHash */ .S)({
            ...{ account, region: request.region, stack, before, ours: ours.template, changes, images: named },
            parameters,
        }),
        account,
        ...(side.stack && !isNew ? { deployed: { id: side.stack.id, outputs: side.stack.outputs } } : {}),
        notes: [...owner, ...limits, ...resolved.notes, ...notes, ...unasked, ...missingNote(images, published)],
    };
};


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compiledFiles),
  I: () => (/* binding */ parametersName)
});

// EXTERNAL MODULE: ./lib/evaluation/effective-config.js
var effective_config = __webpack_require__(6137);
// EXTERNAL MODULE: ./lib/evaluation/effective-origin.js
var effective_origin = __webpack_require__(7178);
// EXTERNAL MODULE: ./lib/packaging/image-plan.js
var image_plan = __webpack_require__(1972);
// EXTERNAL MODULE: ./lib/schema/written-number.js
var written_number = __webpack_require__(644);
;// CONCATENATED MODULE: ./lib/source/write.js

/**
 * Matches texts that need no quotes: words, paths, flags and calls in one line that no YAML parser reads differently.
 */
const plain = /^(?:[\p{L}$/_]|[-.](?=[A-Za-z]))[ -~\p{L}\p{N}]*$/u;
/** Matches texts that YAML would read as a key or cut: a colon, a comment, spaces at the end. */
const needsQuotes = /: |:$| #| $/;
/** Matches texts that YAML 1.1 or 1.2 reads as a boolean, null or number; in YAML 1.1 `E0` is the number 0. */
const otherType = /^(true|false|yes|no|on|off|y|n|null|\.inf|\.nan|[-.]?e[-+]?[\d_]+)$/i;
const oneLine = /^[ -~\p{L}\p{N}]*$/u;
/**
 * Returns a text in double quotes as in JSON, with the characters escaped that YAML refuses; in single quotes if it
 * contains double ones.
 */
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
/** Returns the lines of a list or map; the first has no indentation, since it may follow a dash. */
const block = (value, indent) => Array.isArray(value)
    ? value.map((item) => `- ${inline(item, `${indent}  `)}`).join(`\n${indent}`)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${scalar(key)}:${below(item, indent)}`)
        .join(`\n${indent}`);
/** Returns a value whose first line continues the current one. */
const inline = (value, indent) => {
    if (value === null || typeof value !== 'object')
        return scalar(value);
    if (isEmpty(value))
        return Array.isArray(value) ? '[]' : '{}';
    return block(value, indent);
};
/** Returns the value of a key: a scalar on the line of the key, a block below it. */
const below = (value, indent) => {
    const isBlock = value !== null && typeof value === 'object' && !isEmpty(value);
    return isBlock ? `\n${indent}  ${inline(value, `${indent}  `)}` : ` ${inline(value, indent)}`;
};
/**
 * Returns JSON data as YAML in block style, which parsers of YAML 1.1 and 1.2 read as the same data. Ten times faster
 * than `yaml.stringify`, since every compile writes the config; without comments, aliases and folded lines.
 */
const writeYaml = (value) => `${inline(value, '')}\n`;

// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/template/state-machines.js

/**
 * Returns the definition of each job's state machine as a file, by path: `state-machines/<job>.asl.json`. ARNs are
 * `${…}` placeholders, which CloudFormation substitutes.
 */
const stateMachineFiles = ({ resources }) => Object.fromEntries([...resources.values()]
    .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
    .map(({ body, from }) => [
    `state-machines/${from[1]}.asl.json`,
    `${(0,synthesize/* asciiJson */.i)(body.Properties?.Definition, 2)}\n`,
]));

;// CONCATENATED MODULE: ./lib/operations/compile/compiled-files.js






/** The file with the template's parameters, for CloudFormation without this action. */
const parametersName = 'parameters.json';
/** Returns a config that a later job compiles to the same template without the programs and inputs of this run. */
const effectiveText = ({ resolved, origin }) => `${(0,effective_origin/* originLine */.rH)(origin)}\n${writeYaml((0,effective_config/* effectiveConfig */.k)(resolved))}`;
/**
 * Returns the parameters of a template as the AWS CLI reads them (`--parameters file://parameters.json`): with the given
 * values, else with placeholders that must be replaced first. No file for a template without parameters.
 */
const parameterFile = ({ graph }, values) => {
    const parameters = [...graph.parameters.values()].map(({ name, placeholder }) => ({
        ParameterKey: name,
        ParameterValue: values[name] ?? placeholder,
    }));
    return parameters.length > 0 ? { [parametersName]: `${JSON.stringify(parameters, null, 2)}\n` } : {};
};
/**
 * Returns the files that `compile` and `plan` write into the output folder, by name. `parameters` are the values of the
 * template's parameters where AWS was asked for them.
 */
const compiledFiles = (compiled, parameters = {}) => ({
    'template.json': `${(0,synthesize/* asciiJson */.i)(compiled.template, 2)}\n`,
    'image-plan.json': (0,image_plan/* imagePlanFile */.ZZ)(compiled.images),
    [effective_origin/* effectiveFile */.wX]: effectiveText(compiled),
    ...parameterFile(compiled, parameters),
    ...stateMachineFiles(compiled.graph),
});


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ publishMissing),
  Z: () => (/* binding */ readPublishedImages)
});

// EXTERNAL MODULE: ./lib/packaging/build-errors.js
var build_errors = __webpack_require__(1119);
// EXTERNAL MODULE: ./lib/packaging/planned-image.js
var planned_image = __webpack_require__(4541);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(8051);
;// CONCATENATED MODULE: ./lib/operations/failed-images.js


/** Joins parts of a `/`-separated path, without `.` and empty parts. */
const joinPath = (...parts) => parts
    .join('/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
/** Returns the file of an error as a path from the config's folder; undefined if it is no file of the image's context. */
const fileOf = ({ folder, files, dockerfile }, { file, line }) => {
    if (file !== undefined)
        return files.includes(file) ? joinPath(folder, file) : undefined;
    return line !== undefined && 'path' in dockerfile ? joinPath(folder, dockerfile.path) : undefined;
};
/** Annotates the errors of a build that are in files of the repository, each once. */
const annotateErrors = ({ console, source }, { image, failure }) => {
    const folder = source.file.replace(/[^/]*$/, '');
    for (const error of failure.errors) {
        const file = fileOf(image, error);
        if (file === undefined)
            continue;
        const { sentence, line, column } = error;
        console.annotate({
            severity: 'error',
            title: failure.code,
            message: `Image of job "${image.job}": ${sentence}`,
            file: `${folder}${file}`,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        });
    }
};
const diagnosticOf = ({ image, failure }) => (0,diagnostic/* errorAtKey */.DE)(failure.code, ['resources', image.job, 'properties', 'container', 'packaging'], failure.message, failure.hint);
/** Annotates the errors of failed images in their files, and returns the error that reports each image at its packaging. */
const reportFailedImages = (world, located, failed) => {
    for (const one of failed)
        annotateErrors(world, one);
    return new diagnostics_error/* DiagnosticsError */.H(failed.map(diagnosticOf), located);
};

;// CONCATENATED MODULE: ./lib/operations/publish-images.js




/** The repositories that an image may be used from, in the order in which they are searched. */
const repositoriesOf = ({ repository, alsoIn }) => alsoIn === undefined ? [repository] : [alsoIn, repository];
/** Reads which images are published already, in those repositories that a stage may deploy from. */
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
/** False for lines of Docker's output that inform nobody: digests, empty lines and the queue of layers. */
const isInformative = (line) => line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);
/** Most lines of an image's output that are kept until its build ends. */
const mostKeptLines = 10_000;
const titleOf = ({ job, tag }) => `Image of ${job}: ${tag} is not published yet`;
/** Returns a log that writes each line at once. */
const liveLog = ({ info }) => ({
    line: (line) => {
        if (isInformative(line))
            info(line);
    },
    end: () => { },
});
/**
 * Returns logs of images that are built side by side: each image's output is written as one group when it ends, since
 * groups of a workflow's log cannot be interleaved. `written` resolves when all are.
 */
const groupedLogs = (console) => {
    let written = Promise.resolve();
    const open = (image) => {
        const lines = [];
        let left = 0;
        console.info(`Building the image of ${image.job}.`);
        return {
            line: (line) => {
                if (!isInformative(line))
                    return;
                lines.push(line);
                if (lines.length > mostKeptLines)
                    left += lines.splice(0, mostKeptLines / 2).length;
            },
            end: () => {
                written = written.then(() => console.group(titleOf(image), async () => {
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
/** Builds and pushes images with a log each; what fails to build is added to `failed`. */
const publishWith = async ({ images }, missing, openLog, failed) => (await images()).publish(missing, (image) => {
    const { line, end } = openLog(image);
    return {
        line,
        end: (problem) => {
            if (problem instanceof build_errors/* BuildFailed */.U)
                failed.push({ image, failure: problem });
            end(problem);
        },
    };
});
/** Builds and pushes images, with Docker's output folded in the log; returns the digests by `repository:tag`. */
const publish = async (world, missing, failed) => {
    const { console } = world;
    const [only, ...others] = missing;
    if (only && others.length === 0)
        return console.group(titleOf(only), () => publishWith(world, missing, () => liveLog(console), failed));
    console.info(`${missing.length} images are not published yet.`);
    const { open, written } = groupedLogs(console);
    try {
        return await publishWith(world, missing, open, failed);
    }
    finally {
        await written();
    }
};
/**
 * Builds and pushes the images that are not published, side by side, to the stage's own repository. Returns repository
 * and digest of all images. Starts Docker only for missing ones. Throws a `DiagnosticsError` with every image whose build
 * failed; errors of programs are annotated where they are.
 */
const publishMissing = async (world, { images: planned, located }, published) => {
    if (published.size > 0)
        world.console.info(`Of ${(0,plain_text/* counted */.hS)(planned.length, 'image')} ${published.size} can be used as published.`);
    const wanted = planned.filter(({ job }) => !published.has(job));
    // Jobs of one image: the first of them builds it.
    const missing = [...new Map(wanted.toReversed().map((image) => [(0,planned_image/* imageName */.t)(image), image])).values()].toReversed();
    if (missing.length === 0)
        return published;
    const failed = [];
    const digests = await publish(world, missing, failed).catch((problem) => {
        if (!(problem instanceof build_errors/* BuildFailed */.U))
            throw problem;
        const inOrder = failed.sort((one, other) => missing.indexOf(one.image) - missing.indexOf(other.image));
        throw reportFailedImages(world, located, inOrder);
    });
    return new Map(planned.map((image) => {
        const there = published.get(image.job);
        const { repository } = image;
        return [image.job, there ?? { repository, digest: digests.get((0,planned_image/* imageName */.t)(image)) }];
    }));
};


/***/ }),

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reportCounts),
/* harmony export */   r: () => (/* binding */ reportProposal)
/* harmony export */ });
/* harmony import */ var _stack_count_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

/**
 * Sets the step outputs that count changes, and returns the counts. `differs` is true also where only outputs of the
 * stack change, and no resource.
 */
const reportCounts = ({ console }, changes, differs) => {
    const counts = (0,_stack_count_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .x)(changes);
    console.output('has-changes', String(differs));
    console.output('changes', JSON.stringify(counts));
    console.output('replacements', String(counts.replace));
    console.output('deletions', String(counts.remove));
    return counts;
};
/** Sets the step outputs about a change set, and logs how many resources it adds, changes and removes. */
const reportProposal = (world, proposal) => {
    if (proposal.kind === 'no-changes') {
        reportCounts(world, [], false);
        return;
    }
    const { add, modify, replace, remove } = reportCounts(world, proposal.changes, true);
    world.console.output('change-set-arn', proposal.id);
    world.console.info(`${add} to add, ${modify} to change${replace ? ` (${replace} by replacement)` : ''}, ${remove} to remove.`);
};


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  v: () => (/* binding */ reportingFailure)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __webpack_require__(1002);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/report/failure-markdown.js




const placeOf = (place) => (0,markdown/* code */.aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,markdown.md) `❌`, warning: (0,markdown.md) `⚠️`, note: (0,markdown.md) `ℹ️` };
/** Returns a problem as a list item. */
const problemItem = ({ code: word, severity, sentence: words, hint, place }) => (0,markdown/* join */.fj)([
    (0,markdown/* join */.fj)([(0,markdown.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,markdown.md) ``, (0,markdown/* code */.aY)(word, 80), (0,markdown/* sentence */.em)(words, 2_000)], ' '),
    hint === undefined ? (0,markdown.md) `` : (0,markdown.md) `  <br>**Next:** ${(0,markdown/* sentence */.em)(hint, 1_000)}`,
], '\n');
/** Returns a table of the resources that failed; empty without any. */
const causesTable = (causes) => causes.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* join */.fj)([
        (0,markdown.md) `#### What failed first`,
        (0,markdown/* table */.tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,markdown.md) `${(0,markdown/* code */.aY)(logicalId, 255)}<br>${(0,markdown/* code */.aY)(type)}`,
            (0,markdown/* text */.Qq)(reason, 1_000),
            place ? placeOf(place) : (0,markdown.md) ``,
        ])),
    ], '\n\n');
/** Returns a long beginning of a list that `fits` accepts, in few attempts: each tries at most 80 % of the last. */
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
/** Greatest number of problems and of causes in a comment; readers begin with the first. */
const mostProblems = 50;
/**
 * Returns the comment on a failure, shorter than `limit` UTF-16 units: its causes and problems with their places and
 * what to do next. Its first line is the marker. Says how many problems and causes did not fit.
 */
const failureMarkdown = (failure, marker, limit = review_markdown/* commentLimit */.j) => {
    const { problems, causes, links } = failure;
    const commentWith = (shownProblems, shownCauses) => {
        const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
        return (0,markdown/* join */.fj)([
            (0,report_marker/* markerLine */.B_)(marker),
            (0,review_verdict/* failedVerdict */.b9)(failure, failure.command, failure.stopped),
            causesTable(shownCauses),
            (0,markdown/* join */.fj)(shownProblems.map(problemItem), '\n'),
            left > 0 ? (0,markdown.md) `${(0,markdown/* count */.U9)(left)} more in the log of the run.` : (0,markdown.md) ``,
            (0,markdown/* join */.fj)(links.slice(0, 20).map(({ text: label, url }) => (0,markdown/* link */.nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const shownCauses = fitting(causes.slice(0, mostProblems), (some) => commentWith([], some).length < limit * 0.6);
    const shownProblems = fitting(problems.slice(0, mostProblems), (some) => commentWith(some, shownCauses).length < limit);
    return `${commentWith(shownProblems, shownCauses)}\n`;
};

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(7790);
// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(3879);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/operations/report/report-failure.js








/**
 * Returns the project's name, also for a broken config: the text after `serviceName` is enough to find the comment that
 * was posted while it was not broken.
 */
const projectOf = async (world, request) => {
    const fallback = request.repository?.split('/').at(-1) ?? 'batch-jobs';
    try {
        return await (0,read_project/* readProject */.W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof diagnostics_error/* DiagnosticsError */.H) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const rank = { error: 0, warning: 1, note: 2 };
/** Returns the problems of a failure, errors first. */
const problemsOf = (problem, file) => {
    if (problem instanceof diagnostics_error/* DiagnosticsError */.H)
        return (0,render/* placeDiagnostics */.Y)(problem.diagnostics, problem.located)
            .map(({ diagnostic: { code, severity, sentence, hint }, position: { line, column } }) => ({
            code,
            severity,
            sentence,
            ...(hint === undefined ? {} : { hint }),
            place: { file, line, column },
        }))
            .sort((a, b) => rank[a.severity] - rank[b.severity]);
    if (problem instanceof refused/* Refused */.L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
/** Returns a failed command as its report shows it. */
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof deploy_failed/* DeployFailed */.N ? problem.causes : [];
    const { page } = request.comment;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof refused/* Refused */.L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        links: [
            ...(problem instanceof deploy_failed/* DeployFailed */.N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
/** Reports a failure in `report.md`, the summary and the comment: what was wrong, where, and what to do next. */
const reportFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const report = failureMarkdown(failure, (0,post_comment/* markerOf */.we)(request.comment, failure));
    world.console.summary(report);
    await (0,post_comment/* postReport */.f5)(world, request.comment, report);
    await (0,write_report/* writeReport */.u)(world, report);
};
/** True in a run of GitHub or with a comment asked for; at a prompt the failure is on the screen already. */
const isReported = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
/**
 * Does the work of a command, reports its failure and throws it again. A report that fails itself is a warning: the door
 * prints the failure in any case.
 */
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
                const title = second instanceof refused/* Refused */.L ? second.code : 'door/cannot-write';
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
  yv: () => (/* binding */ originOf),
  xx: () => (/* binding */ priceOf),
  _S: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/report/plan-file.js

/**
 * Returns the text of `plan.json`. The review hides values by name already; secrets in any text are hidden by form
 * here.
 */
const planFile = (review) => {
    const document = { version: 1, ...review };
    return `${JSON.stringify((0,secret/* redactedDeep */.Bb)(document), null, 2)}\n`;
};

// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/report/review-text.js


/** Signs of effects at the beginning of a line. */
const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' };
/** Other sides of a comparison. */
const comparisons = {
    'deployed-stack': 'the deployed stack',
    'absent-stack': 'nothing: the stack does not exist yet',
    'base-branch': 'the base branch',
    'empty-stack': 'an empty stack',
};
const verdict = ({ counts: { add, modify, replace, remove }, groups, stack }) => {
    if (groups.length === 0)
        return `${stack}: nothing to change.`;
    const replaced = replace > 0 ? ` (${replace} by replacement)` : '';
    return `${stack}: ${add} to add, ${modify} to change${replaced}, ${remove} to remove.`;
};
/** Predicates of a loss by its kind. */
const predicates = {
    delete: 'is deleted',
    replace: 'is replaced by a new, empty one',
    'may-replace': 'may be replaced by a new, empty one',
};
/** Words for the fate of the resource, or of the old one where it is replaced. */
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
    return predicates[kind] + fates[fate];
};
const lossLine = (loss) => {
    const { logicalId, type, kind, because, why, allowed } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const cause = because === undefined ? '' : `, because of ${because}`;
    const reason = why === undefined ? '' : `; it counts, since ${why}`;
    const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
    return `  ${logicalId} (${type}) ${predicate(loss)}${cause}${reason}${allowed ? ' (allowed)' : `; ${flags} would allow it`}`;
};
const propertyLine = ({ path, before, after, recreation }) => {
    const values = before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`;
    const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
    return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};
const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' };
const changeLines = (file, change) => {
    const { happening, logicalId, type, from, properties, unforeseen } = change;
    const effect = happening in words ? words[happening] : '';
    const unknown = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
    return [
        `    ${signs[happening]} ${logicalId} (${type})${effect}${unknown}${from ? `  ${file}:${from.line}` : ''}`,
        ...properties.map(propertyLine),
    ];
};
const groupLines = (file, { jobs }, group) => {
    const { resource, type, changes } = group;
    const starts = jobs.find(({ name }) => name === resource)?.starts ?? [];
    const title = resource === undefined ? 'Shared by the stack' : `${resource}${type ? ` (${type})` : ' (gone)'}`;
    return [
        '',
        `  ${title}${starts.length ? `, started by ${starts.join('; ')}` : ''}`,
        ...changes.flatMap((change) => changeLines(file, change)),
    ];
};
/** Returns a line with the names of unchanged jobs; none if all change. */
const unchangedLines = ({ jobs }, changed) => {
    const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
    return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};
/**
 * Returns a review as plain text for a terminal or log: verdict, losses, changes by resource with their config line
 * (`file:line`), notes, and the plan's hash. Ends with a line break.
 */
const reviewText = (review, file) => {
    const { stage, region, account, against, losses, groups, notes, hash } = review;
    const lines = [
        verdict(review),
        `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${comparisons[against]}.`,
        ...(losses.length ? ['', 'Data would be lost:', ...losses.map(lossLine)] : []),
        ...groups.flatMap((group) => groupLines(file, review, group)),
        ...unchangedLines(review, new Set(groups.map(({ resource }) => resource))),
        ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
        '',
        `Plan ${hash}`,
    ];
    return `${lines.map((line) => (0,visible/* visible */.RK)((0,secret/* redacted */.pc)(line))).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/review/make-review.js + 4 modules
var make_review = __webpack_require__(4956);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/operations/compile/compiled-files.js + 2 modules
var compiled_files = __webpack_require__(9583);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(3879);
// EXTERNAL MODULE: ./lib/operations/report/report-counts.js
var report_counts = __webpack_require__(3248);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/operations/report/report-plan.js








/** Returns a function from a logical id to the config path that asked for it, and its line. */
const originOf = ({ graph, locate }) => (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
};
/** Returns the price of a job's run; undefined for a job with GPUs, whose prices are not in the table. */
const priceOf = ({ cpu, memoryMiB, gpu, spot }) => {
    const cost = gpu ? undefined : (0,prices/* costOf */.ho)({ cpu, memoryMiB, spot });
    const hint = (0,prices/* memoryHint */.Z1)({ cpu, memoryMiB });
    return cost && { cost, ...(hint ? { hint } : {}) };
};
/** Sets the step outputs of a plan, and warns about losses that a deploy would refuse. */
const setOutputs = (world, { hash, stack, losses }, { changes, differs }) => {
    const { console } = world;
    (0,report_counts/* reportCounts */.d)(world, changes, differs);
    console.output('plan-hash', hash);
    console.output('template-file', `${world.output}/template.json`);
    console.output('plan-file', `${world.output}/plan.json`);
    console.output('report-file', `${world.output}/report.md`);
    console.output('stack-name', stack);
    const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
    if (open.length)
        console.annotate({
            severity: 'warning',
            title: 'stack/loses-data',
            message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
        });
};
/** Returns a note for a change outside resources; empty where resources change, or nothing does. */
const notesOnDifference = ({ changes, differs }) => differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];
/** Returns the review of a comparison. */
const reviewOfPlan = ({ compiled, ...comparison }, region) => (0,make_review/* makeReview */.J)({
    ...compiled,
    ...comparison,
    notes: [...comparison.notes, ...notesOnDifference(comparison)],
    region,
    origin: originOf(compiled),
    priceOf,
});
/** Writes the files of a plan, prints its review, sets the step outputs, and posts the report. */
const reportPlan = async (world, comparison, { region, comment }) => {
    const { compiled, differs } = comparison;
    const review = reviewOfPlan(comparison, region);
    const report = (0,write_report/* makeReport */.d)(review, comment, { quiet: !differs });
    const files = { 'plan.json': planFile(review), 'report.md': report.comment };
    await world.write({ ...(0,compiled_files/* compiledFiles */.H)(compiled, comparison.parameters), ...files });
    world.console.summary(report.summary);
    setOutputs(world, review, comparison);
    world.print(reviewText(review, world.source.file), 'text');
    if (differs && review.losses.every(({ allowed }) => allowed))
        world.console.info(`Nothing was changed: deploy does this. The report is in ${world.output}/report.md.`);
    await (0,post_comment/* postReport */.f5)(world, comment, report.comment);
};


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
;// CONCATENATED MODULE: ./lib/report/review-summary.js

/**
 * Greatest size of a step's summary, 1 MiB:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const summaryLimit = 1024 * 1024;
/**
 * Returns a review as the Markdown of a step's summary, under 1 MiB of UTF-8, by `reviewMarkdown`. A UTF-16 unit takes
 * at most three bytes.
 */
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.W)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.W)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(3879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js



/** Returns a review with a link to the run. */
const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
/**
 * Returns the report of a review. `deployed` is how a deployment ended; `quiet` is true where nothing changes, so that no
 * new comment is posted for it.
 */
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const marker = { ...(0,post_comment/* markerOf */.we)(request, review), ...(about.quiet ? { quiet: true } : {}) };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.W)(linked, marker, undefined, about.deployed),
        summary: reviewSummary(linked, marker, about.deployed),
    };
};
/** Writes `report.md` and names it as a step output. */
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertQuotas),
  C: () => (/* binding */ quotaNotes)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
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
/**
 * VPCs and internet gateways per region. The second quota grows with the first one:
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
const networkQuotas = [
    vpcs,
    {
        ...{ service: 'vpc', code: 'L-A4707A72', name: 'Internet gateways per Region', standard: 5 },
        ...{ type: 'AWS::EC2::InternetGateway', counts: 'internetGateways', noun: 'internet gateways' },
    },
];
/**
 * Compute environments and job queues per region, each a hard limit:
 * https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html
 */
const poolLimit = 50;
/** Returns the number of resources of a type that a template adds to the deployed one, at least 0. */
const countAdded = (deployed, ours, type) => {
    const countIn = (template) => Object.values((0,template_changes/* resourcesIn */.$d)(template)).filter((resource) => resource?.Type === type).length;
    return Math.max(0, countIn(ours) - countIn(deployed));
};
/** Returns the numbers of compute environments and job queues that a template adds to the deployed one, at least 0. */
const poolsAdded = (deployed, ours) => ({
    computeEnvironments: countAdded(deployed, ours, 'AWS::Batch::ComputeEnvironment'),
    jobQueues: countAdded(deployed, ours, 'AWS::Batch::JobQueue'),
});
const sentenceOf = (there, noun, added, limit) => `The region has ${there} ${noun}, this stage would add ${added}, and AWS allows ${limit}.`;
/** Returns the limits of compute environments and job queues that existing and added ones together exceed. */
const poolExcesses = (there, added) => [
    ['computeEnvironments', 'compute environments'],
    ['jobQueues', 'job queues'],
].flatMap(([key, noun]) => added[key] > 0 && there[key] + added[key] > poolLimit
    ? {
        sentence: sentenceOf(there[key], `${noun} of AWS Batch`, added[key], poolLimit),
        hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
    }
    : []);
/** Returns the quota of a network that existing and added resources together exceed; none below it. */
const networkExcesses = ({ noun }, there, added, limit) => there + added > limit
    ? [
        {
            sentence: sentenceOf(there, noun, added, limit),
            hint: `Destroy stages that nobody needs, delete VPCs that nobody uses, or ask AWS for more: Service Quotas, ${vpcs.service}, ${vpcs.code} (${vpcs.name}), which raises internet gateways as well. Or deploy to another region or account.`,
        },
    ]
    : [];
/** Returns the refusal `stack/quota` of a deploy that would pass quotas, with all of them; undefined for none. */
const quotaRefusal = (excesses) => excesses.length === 0
    ? undefined
    : new refused/* Refused */.L({
        code: 'stack/quota',
        message: `${excesses.map(({ sentence }) => sentence).join(' ')} Nothing was changed.`,
        hint: [...new Set(excesses.map(({ hint }) => hint))].join(' '),
    });

// EXTERNAL MODULE: ./lib/shared/capacity.js + 1 modules
var capacity = __webpack_require__(1241);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(405);
;// CONCATENATED MODULE: ./lib/stack/vcpu-quota.js



/** Kinds of pools, which have a quota each. */
const poolKinds = ['OnDemand', 'Spot'];
/**
 * Quotas of the vCPUs that all standard instances (families A, C, D, H, I, M, R, T and Z) of an account may have at once
 * in a region:
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-limits.html
 */
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
/** Groups of standard families, by Batch's names. A pool of any other family has another quota. */
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
/** Returns true if the instances of a pool in a template are all of standard families. */
const isStandard = (template, pool) => {
    const { ComputeResources } = Object((0,template_changes/* resourceIn */.Ol)(template, (0,capacity/* environmentId */.Xo)(pool))?.Properties);
    const types = ComputeResources?.InstanceTypes;
    return Array.isArray(types) && types.length > 0 && types.every((type) => standardTypes.has(type));
};
/** Returns a job's name in the config, by the `Metadata` of one of its resources; else the resource's logical id. */
const jobName = (template, id) => {
    const { path } = Object(Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
/** Returns the job of a state machine; undefined if it has none on standard instances. */
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
/**
 * Returns the jobs of a template that the deployed one does not have, has on another pool or on a smaller instance, each
 * with the vCPUs of the smallest standard instance that holds it.
 */
const grownJobs = (deployed, ours) => Object.keys((0,template_changes/* resourcesIn */.$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && was.vcpus >= job.vcpus) ? [] : [job];
});
/** Returns the quota of vCPUs as often as a job needs an instance with more of them than the account may have at once. */
const vcpuExcesses = (jobs, { service, code, name }, limit) => jobs
    .filter(({ vcpus }) => vcpus > limit)
    .map(({ job, vcpus }) => ({
    sentence: `${job} needs an instance of ${vcpus} vCPUs or more, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${service}, ${code} (${name}). Or give the job fewer vCPUs and less memory.`,
}));

;// CONCATENATED MODULE: ./lib/operations/stack/assert-quotas.js



/** Returns what `read` returns, or why AWS does not tell it. Throws in a run that was asked to stop. */
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
/**
 * Returns what the account's quotas say about what a template adds to the deployed one: pools, network, and jobs that
 * need larger instances. Calls AWS only where it adds something.
 */
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
/**
 * Throws `stack/quota` for pools, a network or vCPUs of a job that the account's quotas do not allow, before anything is
 * built. Says which quotas could not be read.
 */
const assertQuotas = async (world, deployed, ours) => {
    const { excesses, unread } = await findQuotas(world, deployed, ours);
    for (const note of unread)
        world.console.info(note);
    const refusal = quotaRefusal(excesses);
    if (refusal)
        throw refusal;
};
/** Returns why a deploy would be refused for quotas, and which quotas could not be read. */
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
/** Returns the claim of a deploy or plan on its stack: its repository, and the confirmation. */
const claimOf = ({ origin: { repositoryId }, confirm }) => ({ repositoryId, confirm });


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** The error of a deployment that CloudFormation failed, with the resources that failed first. */
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

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findLosses)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/stack/allowances.js
var allowances = __webpack_require__(5277);
// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(3191);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(8882);
// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(6564);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/stack/pools.js



const propertiesOf = (template, logicalId) => Object((0,template_changes/* resourceIn */.Ol)(template, logicalId)?.Properties);
/** Returns the logical ids of the job queues of a template that use a compute environment by `Ref`. */
const queuesOf = (template, environment) => Object.keys((0,template_changes/* resourcesIn */.$d)(template)).filter((id) => {
    if ((0,template_changes/* resourceIn */.Ol)(template, id)?.Type !== 'AWS::Batch::JobQueue')
        return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (Array.isArray(order) &&
        order.some((one) => Object(Object(one).ComputeEnvironment).Ref === environment));
});
/**
 * Returns the logical ids of the deployed state machines that use a job queue by `Ref`: their runs may submit to it.
 */
const submittersTo = (deployed, queue) => Object.keys((0,template_changes/* resourcesIn */.$d)(deployed)).filter((id) => (0,template_changes/* resourceIn */.Ol)(deployed, id)?.Type === 'AWS::StepFunctions::StateMachine' &&
    (0,canonical/* canonicalJson */.dj)(propertiesOf(deployed, id)).includes((0,canonical/* canonicalJson */.dj)({ Ref: queue })));
/**
 * True if a change of a compute environment may end running jobs and no question about a job queue covers them. False
 * for an environment that is removed together with every queue that uses it, and for one that AWS updates in place
 * (`ReplaceComputeEnvironment: false` before and after), though CloudFormation reports `Conditional`:
 * https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html
 */
const mayEndJobs = (change, { changes, deployed, ours, }) => {
    const { logicalId } = change;
    const { happening, unforeseen } = (0,change_effect/* effectOf */.$)(change);
    if (happening === 'remove') {
        const queues = queuesOf(deployed, logicalId);
        const isRemoved = (id) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
        return queues.length === 0 || !queues.every(isRemoved);
    }
    const inPlace = [deployed, ours].every((template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false);
    return happening !== 'may-replace' || change.action === 'Dynamic' || unforeseen !== undefined || !inPlace;
};

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/stack/queue-readers.js


/**
 * Properties of event source mappings that only streams have. Lambda stores the position in the mapping, so a new one
 * starts at `StartingPosition` again, or for Kafka with a consumer group of its own:
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
const ofStreams = [
    'AmazonManagedKafkaEventSourceConfig',
    'DocumentDBEventSourceConfig',
    'SelfManagedEventSource',
    'SelfManagedKafkaEventSourceConfig',
    'StartingPosition',
    'StartingPositionTimestamp',
    'Topics',
];
/**
 * Source parameters of pipes that read a queue. Every other source needs parameters that are not listed here:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceparameters.html
 */
const ofQueues = new Set([
    'ActiveMQBrokerParameters',
    'FilterCriteria',
    'RabbitMQBrokerParameters',
    'SqsQueueParameters',
]);
/**
 * True for an event source mapping or pipe of the deployed template that reads a queue: deleting it loses no position,
 * since unprocessed messages stay in the queue. False for readers of streams, and if the template does not show the
 * source.
 */
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
/**
 * Stateless resource types by service, reviewed one by one: they contain no data, no work in progress, and no address
 * or key that somebody outside the stack was given, so CloudFormation can recreate them from the template alone. Every
 * other type counts as stateful, including types that AWS adds later, `Custom::*` and nested stacks.
 */
const types = {
    'AWS::ApiGatewayV2': 'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
    'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
    'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
    // Runs pin the revision that they started with, and old revisions stay. Queues and environments are not stateless.
    'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
    'AWS::Budgets': 'Budget',
    'AWS::CertificateManager': 'Certificate',
    'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
    'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
    'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
    'AWS::EC2': 'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
    'AWS::ECS': 'ClusterCapacityProviderAssociations TaskDefinition',
    'AWS::EFS': 'AccessPoint MountTarget',
    'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
    'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
    'AWS::Events': 'EventBusPolicy Rule',
    'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
    'AWS::KMS': 'Alias',
    'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
    // The code of a published version is in the template or in a bucket, and every change of it publishes a new version.
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
/** Resource types that contain nothing that could be lost, spelled as CloudFormation does: `AWS::IAM::Role`. */
const statelessTypes = new Set(Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)));

;// CONCATENATED MODULE: ./lib/stack/losses.js









const position = 'it remembers how far its stream was read';
/** Reasons by resource type, as clauses. */
const reasons = new Map([
    ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
    ['AWS::DynamoDB::Table', 'it holds items'],
    ['AWS::EC2::Instance', 'it has disks and what runs on it'],
    ['AWS::Kinesis::Stream', 'it holds records'],
    ['AWS::Lambda::EventSourceMapping', position],
    ['AWS::Pipes::Pipe', position],
    ['AWS::S3::Bucket', 'it holds objects'],
    ['AWS::SQS::Queue', 'it holds messages'],
]);
/** Resource types whose contents AWS counts. */
const countedTypes = new Map([
    ['AWS::Batch::JobQueue', 'jobs'],
    ['AWS::StepFunctions::StateMachine', 'executions'],
]);
/** Returns the retention of a log group of the deployed template: `for 30 days` or `for ever`. */
const retentionOf = (deployed, logicalId) => {
    const { RetentionInDays: days } = Object((0,template_changes/* resourceIn */.Ol)(deployed, logicalId)?.Properties);
    return typeof days === 'number' ? `for ${days} days` : 'for ever';
};
/**
 * Resource types that are stacks themselves. A change set of the outer stack reports any change inside them as a
 * modification in place, even if resources are deleted or replaced there:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html
 */
const nestedStacks = new Set([
    'AWS::CloudFormation::Stack',
    'AWS::CloudFormation::StackSet',
    'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);
/** Returns why a change counts as a loss, as a clause. */
const reasonOf = ({ type, logicalId, action }, deployed) => {
    if (nestedStacks.has(type) && action !== 'Remove')
        return 'a change set does not tell what is deleted or replaced in a stack within the stack';
    if (type === 'AWS::Logs::LogGroup')
        return `it holds log lines, kept ${retentionOf(deployed, logicalId)}`;
    if (type === 'AWS::Batch::ComputeEnvironment')
        return 'jobs that run in it end';
    return reasons.get(type) ?? 'its type is not known to hold nothing';
};
const isAllowed = (allow, needed, id) => needed.every((input) => {
    const named = input === 'allow-delete' ? allow.delete : allow.replace;
    return named.includes('*') || named.includes(id);
});
/** Returns the loss by a change, without its reason; undefined if the change keeps the resource. */
const lossOf = (change, { deployed, ours, allow }) => {
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
    return {
        kind: removed ? 'delete' : happening,
        change,
        fate: (0,policies/* fateOf */._)(change, deployed, ours),
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed: isAllowed(allow, allowances, change.logicalId),
    };
};
/**
 * Returns why removed jobs count as losses if the stack was deployed from another config, which would overwrite this
 * one in turn; undefined if both templates name the same config, or one names none.
 */
const otherConfigReason = ({ deployed, ours }) => {
    const [theirs, own] = [(0,metadata/* configPathOf */.j$)(deployed), (0,metadata/* configPathOf */.j$)(ours)];
    if (theirs === undefined || own === undefined || theirs === own)
        return undefined;
    return `the stack was deployed from the config ${theirs}, and this one is ${own}: if both shall live, give each a serviceName of its own`;
};
/** True for a resource whose contents expire or belong to a preview, and that the deployed template deletes. */
const isDisposable = ({ deployed, preview }, { logicalId }, fate) => fate === 'deleted' && ((0,own_resources/* isEventBucket */.bb)(deployed, logicalId) || (preview && (0,own_resources/* isOwnLogGroup */.k0)(deployed, logicalId)));
/** True for a dead-letter queue that the compiler makes: that of the stack, or that of a queue. */
const holdsDeadLetters = (deployed, logicalId) => (0,own_resources/* isDeadLetterQueue */.w)(deployed, logicalId) || (0,own_resources/* isQueueDeadLetters */.$Q)(deployed, logicalId);
/**
 * Returns the losses by a change set, and the questions to AWS that decide about further losses.
 *
 * - A resource counts by its type, never by its logical id: every type that is not stateless (`statelessTypes`).
 * - `Conditional`, `Dynamic` and values unknown to this version count as replacements.
 * - A resource that a policy retains counts: it is no longer part of the stack.
 * - The dead-letter queues that the compiler makes, job queues and state machines count if AWS counts contents in them.
 * - A removed job definition counts if the stack was deployed from another config.
 */
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
        const loss = lossOf(change, request);
        if (loss === undefined || isDisposable(request, change, loss.fate))
            continue;
        if (change.type === 'AWS::Batch::ComputeEnvironment' && !mayEndJobs(change, request))
            continue;
        const about = holdsDeadLetters(deployed, change.logicalId) ? 'messages' : countedTypes.get(change.type);
        if (about === undefined)
            losses.push({ ...loss, why: reasonOf(change, deployed) });
        else
            questions.push({ about, loss, submitters: about === 'jobs' ? submittersTo(deployed, change.logicalId) : [] });
    }
    return { losses, questions };
};
/** `1 job`, `2 jobs`. */
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
/** Returns the loss that a question becomes by its answer; undefined if AWS counted zero. */
const lossByAnswer = ({ about, loss }, answer) => answer === 0 ? undefined : { ...loss, about, why: reasonBy(about, answer) };

// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(4976);
;// CONCATENATED MODULE: ./lib/operations/stack/find-losses.js





/** Returns a function that reads the physical ids of the stack's resources, by logical id, once. */
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
/**
 * Returns what AWS counts in the resource of a question. Where AWS refuses, returns the reason: the change then counts
 * as a loss.
 */
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
            return arn ? [leftovers.executions(arn)] : [];
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
/**
 * Returns the losses of a change, in the order of its resources. AWS counts dead letters, waiting or running jobs, and
 * executions; without credentials those become notes, since a deploy counts them. `stack` is the deployed stack's id.
 */
const findLosses = async (world, request, stack) => {
    const deployed = await (0,yaml_template/* readTemplate */.x)(request.deployed);
    const { losses, questions } = lossesIn({ ...request, deployed });
    const unknown = (0,allowances/* unknownAllowances */.M)(request.allow, [deployed, request.ours]);
    if (world.offline)
        return {
            losses,
            notes: [
                ...unknown,
                ...questions.map(({ about, loss: { change } }) => `${change.logicalId} (${change.type}) goes: deploy asks AWS first, and refuses where ${about} are still in it.`),
            ],
        };
    const ids = physicalIds(world, stack);
    const answers = await Promise.all(questions.map(async (question) => lossByAnswer(question, await countAt(world, question, ids))));
    const found = [...losses, ...answers.filter((loss) => loss !== undefined)];
    const order = request.changes.map(({ logicalId }) => logicalId);
    return {
        losses: found.sort((a, b) => order.indexOf(a.change.logicalId) - order.indexOf(b.change.logicalId)),
        notes: unknown,
    };
};


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kR: () => (/* binding */ bodyLimit),
  BN: () => (/* binding */ isAsDeployed),
  LF: () => (/* binding */ missingBucket),
  P9: () => (/* binding */ proposeChange),
  MA: () => (/* binding */ uploadIfTooLarge)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/stack/no-change.js

/** Statuses in which the deployed template describes the resources; in any other a change set is needed. */
const settled = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
/**
 * Returns a template without its own `Metadata`, which only names the config. CloudFormation does not update a stack
 * for a change of `Metadata` alone:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html
 */
const withoutOrigin = (template) => {
    if (template === null || typeof template !== 'object' || Array.isArray(template))
        return template;
    const { Metadata: _, ...rest } = template;
    return rest;
};
/**
 * True if a deploy would change nothing: the stack has a settled status, service role and parameters are equal, and
 * both templates are the same JSON apart from the order of keys. False means "unknown", and a change set must decide;
 * also for templates with characters outside ASCII, which GetTemplate may return as `?`.
 */
const isUnchanged = (deployed, ours) => settled.has(deployed.stack.status) &&
    deployed.template !== undefined &&
    (ours.roleArn === undefined || ours.roleArn === deployed.stack.roleArn) &&
    (0,canonical/* canonicalJson */.dj)(deployed.stack.parameters) === (0,canonical/* canonicalJson */.dj)(ours.parameters ?? {}) &&
    (0,canonical/* canonicalJson */.dj)(withoutOrigin(deployed.template)) === (0,canonical/* canonicalJson */.dj)(withoutOrigin(ours.template));

// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(9690);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(273);
;// CONCATENATED MODULE: ./lib/operations/stack/propose-change.js





/**
 * The largest template in bytes that CloudFormation takes in a call:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const bodyLimit = 51_200;
/** Returns the name of the artifact bucket: the request's own, or that of the project in the account and region. */
const bucketOf = ({ account }, { project }, { artifactBucket: own, region }) => own || (0,artifact_bucket/* artifactBucket */.V)(project, account, region);
/**
 * Returns the name of the artifact bucket if the template is too large for a call and there is no such bucket, which an
 * upload would create; else undefined.
 */
const missingBucket = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit || request.artifactBucket === 'none')
        return undefined;
    const bucket = bucketOf(caller, stage, request);
    return (await (await world.stacks()).hasBucket(bucket)) ? undefined : bucket;
};
/**
 * Returns the template as it is sent to CloudFormation: its text, or its URL after an upload to the artifact bucket if
 * it is too large for a call. Throws `stack/needs-bucket` where the request forbids a bucket.
 */
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
    return { url: await (await world.stacks()).uploadTemplate(text, { bucket, folder: (0,artifact_bucket/* templateFolder */.J)(stage.stage) }) };
};
/** Returns true if the template, its parameters and the role of CloudFormation are those of the deployed stack. */
const isAsDeployed = ({ stack, template }, ours, { cloudformationRole }) => {
    const role = cloudformationRole ? { roleArn: cloudformationRole } : {};
    const own = { template: ours.template, parameters: (0,parameters/* parameterValues */.oM)(ours.parameters), ...role };
    return stack !== undefined && isUnchanged({ stack, template }, own);
};
/**
 * Returns the change from the deployed stack to this template: `no-changes` if the two are equal, else a change set,
 * which AWS has created and not executed.
 */
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

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ resolveParameters)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/shared/zones.js
var shared_zones = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(9690);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/stack/zones.js


const x86Families = ['m6i', 'c6i', 'r6i', 'c7i'];
/**
 * Instance families behind AWS Batch's names of groups of them; AWS adds newer ones in time:
 * https://docs.aws.amazon.com/batch/latest/userguide/instance-type-compute-table.html
 */
const families = new Map([
    ['default_x86_64', x86Families],
    ['optimal', x86Families],
    ['default_arm64', ['m6g', 'c6g', 'r6g', 'c7g']],
]);
/** Returns the instance types of a template's compute environments as they are written, sorted, by logical id. */
const instanceTypesIn = (template) => new Map(Object.keys((0,template_changes/* resourcesIn */.$d)(template)).flatMap((id) => {
    const resource = (0,template_changes/* resourceIn */.Ol)(template, id);
    if (resource?.Type !== 'AWS::Batch::ComputeEnvironment')
        return [];
    const { ComputeResources } = Object(resource.Properties);
    const types = ComputeResources?.InstanceTypes;
    const texts = Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [];
    return texts.length > 0 ? [[id, texts.sort()]] : [];
}));
/**
 * Returns patterns of EC2's instance types for the instance types of a compute environment: `m6i.*` for a family or a
 * group of families, a size as it is.
 */
const typePatterns = (types) => types.flatMap((type) => families.get(type) ?? [type]).map((type) => (type.includes('.') ? type : `${type}.*`));
const matches = (pattern, type) => pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
/**
 * Returns the value of `StpZones`: of a region's zones those that offer something to every pool, and the most of the
 * pools' families. The third is `none` where no third zone does. At least two are taken, whatever they offer, and one
 * zone twice if the region has no other. `pools` are the patterns of each pool; without `offers` every zone counts alike.
 */
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




/** Returns the value of `StpZones` for a new network. Throws what AWS refuses when asked for the region's zones. */
const lookUpZones = async (world, template) => {
    const zones = await world.zones();
    const pools = [...instanceTypesIn(template).values()].map(typePatterns);
    const patterns = [...new Set(pools.flat())].sort();
    const names = await zones.available();
    let offers;
    const notes = [];
    try {
        if (patterns.length > 0)
            offers = await zones.offers(patterns);
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        notes.push(`Which availability zones offer the instance types of this stage was not asked (${problem.code}), so the first ones are taken: ${problem.message}`);
    }
    return { value: chooseZones(names, pools, offers), notes };
};
/**
 * Returns a value for each parameter that a template declares: the deployed stack's if it has one, else a looked up one.
 * Calls AWS only for a parameter that is new to the stack. `stack` is undefined for a stage that is not deployed.
 */
const resolveParameters = async (world, template, stack) => {
    const kept = (0,parameters/* keptParameters */.r5)(template, stack);
    const isNew = (0,parameters/* declaredParameters */.vc)(template).includes(shared_zones/* zonesParameter */.hd) && kept[shared_zones/* zonesParameter */.hd] === undefined;
    if (!isNew)
        return { parameters: kept, notes: [] };
    const { value, notes } = await lookUpZones(world, template);
    return { parameters: { ...kept, [shared_zones/* zonesParameter */.hd]: { value, isDeployed: false } }, notes };
};


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BuildFailed),
/* harmony export */   z: () => (/* binding */ buildErrorsIn)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** The refusal of an image whose `docker build` failed. */
class BuildFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    /** The job whose image it is. */
    job;
    /** The errors that were found in docker's output; none if no program is known by its words. */
    errors;
    constructor(refusal) {
        super({ code: 'packaging/build-failed', message: refusal.message, hint: refusal.hint });
        this.job = refusal.job;
        this.errors = refusal.errors;
    }
}
/** Most errors that are taken from one build. */
const mostErrors = 10;
/** Returns a line without BuildKit's prefix, `#12 0.345 `. */
const ofStep = (line) => line.replace(/^#\d{1,6} (?:\d{1,9}\.\d{1,9} )?/, '');
const placed = (sentence, file = '', line = '', column = '') => ({
    sentence: sentence.trim(),
    ...(file ? { file: file.replace(/^\.\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
/** esbuild: `✘ [ERROR] sentence`, and below it `    file:line:column:`, column from 0. */
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
/** TypeScript: `file(line,column): error TS1234: sentence`, or with `:line:column -`. */
const typescript = (lines, at) => {
    const [, file, row, column, sentence] = /^(\S[^(:]{0,500}?)[(:](\d{1,9})[,:](\d{1,9})\)?(?: -|:) error (TS\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
/** Compilers of the family of gcc, javac and go: `file:line:column: error: sentence`, the column optional. */
const compilers = (lines, at) => {
    const [, file, row, column, sentence] = /^([^\s:][^:]{0,500}\.[A-Za-z+]{1,8}):(\d{1,9}):(?:(\d{1,9}):)? (?:(?:fatal )?error: )?(\S.*)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined || /^(?:warning|note|info)\b/i.test(sentence))
        return undefined;
    return placed(sentence, file, row, column);
};
/** Lines of npm's error that say nothing about the cause. */
const npmNoise = /^(?:$|code |errno |syscall |path |command |dest |network(?: |$)|A complete log|For a full report|Clean install|Usage:|Options:|aliases:|Run "npm help|\[?-|\s)/;
/** npm: the first sentence behind `npm error` (`npm ERR!` before version 10). */
const npm = (lines, at) => {
    const [, words] = /^npm (?:error|ERR!) ?(.*)$/.exec(lines[at] ?? '') ?? [];
    return words === undefined || npmNoise.test(words) ? undefined : placed(`npm: ${words}`);
};
/** Python: `  File "x.py", line 3`, source and caret, then `SyntaxError: sentence`; and `ERROR: sentence` of pip. */
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
/** Docker: `Dockerfile:3`, and elsewhere `ERROR: failed to solve: sentence`. */
const docker = (lines, at) => {
    const [, sentence] = /^ERROR: failed to (?:build: failed to )?solve: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, rows.at(-1));
};
/** The programs whose errors explain a build, before docker's own words. */
const programs = [esbuild, typescript, npm, python, compilers];
const readAll = (lines, readers) => {
    const found = lines.flatMap((_, at) => {
        const error = readers.map((read) => read(lines, at)).find((one) => one !== undefined);
        return error === undefined ? [] : [error];
    });
    // Docker repeats the last lines of the step that failed.
    return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()].slice(0, mostErrors);
};
/**
 * Returns the errors in the last lines of a `docker build --progress plain`: of bundlers, compilers and package managers
 * if there are any, else docker's own, of which a `line` without a `file` is one of the Dockerfile. Of npm, which
 * explains itself at length, the first sentence counts, and what the lock file lacks.
 */
const buildErrorsIn = (output) => {
    const lines = output.map(ofStep);
    const found = readAll(lines, programs);
    const [firstOfNpm] = found.filter(({ sentence }) => sentence.startsWith('npm: '));
    const kept = found.filter((error) => !/^npm: (?!Missing: |Invalid: )/.test(error.sentence) || error === firstOfNpm);
    return kept.length > 0 ? kept : readAll(lines, [docker]);
};


/***/ }),

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/** Returns the name of an image: `repository:tag`. */
const imageName = ({ repository, tag }) => `${repository}:${tag}`;


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   WS: () => (/* binding */ reviewedJobs),
/* harmony export */   ev: () => (/* binding */ jobsIn)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7260);
/* harmony import */ var _cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7726);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3933);
/* harmony import */ var _events_place_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _shared_capacity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1241);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8948);






/** Returns the jobs of a config by name, in the config's order. */
const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');
/**
 * Returns a short name for a resource that a config value names or references: its name in the config, the last part
 * of its ARN, or `another resource` for other references.
 */
const shortName = (nameOrToken) => {
    const name = (0,_cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedResource */ .o)(nameOrToken) ?? nameOrToken;
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(name))
        return 'another resource';
    return name.startsWith('arn:') ? (name.split(/[:/]/).at(-1) ?? name) : name;
};
/** Returns the short name of an event's source; undefined for events without one, such as schedules. */
const sourceName = ({ type, properties }) => {
    const source = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(type).source(properties);
    const text = source?.name ?? source?.arn;
    return text === undefined ? undefined : shortName(text);
};
/** Returns an event in words: `every day at 14:00 UTC`, `messages of requests`. */
const eventWords = (event) => {
    const source = sourceName(event);
    return ((0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(event.type).words?.(event.properties, source ?? '') ??
        (source === undefined ? event.type : `${event.type} of ${source}`));
};
/** Returns the requirements of a job in a template; undefined if the template does not have the job. */
const needIn = (template, job) => {
    const resources = (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .resourcesIn */ .$d)(template);
    const definition = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobExecutionStateMachine`]?.Properties;
    const spot = machine?.DefinitionSubstitutions?.JobQueue?.Ref === (0,_shared_capacity_js__WEBPACK_IMPORTED_MODULE_4__/* .queueId */ .l2)('Spot');
    return { cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot };
};
/** Returns each job of the config with its triggers and its price before and after, as far as prices are known. */
const reviewedJobs = (config, templates, region, priceOf = () => undefined) => jobsIn(config).map(([name, { properties }]) => {
    const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
    const [before, after] = [was, is].map((need) => need && priceOf(need, region));
    return {
        name,
        starts: properties.events.map(eventWords),
        ...(before ? { before: before.cost } : {}),
        ...(after ? { after: after.cost } : {}),
        ...(after?.hint ? { hint: after.hint } : {}),
    };
});


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ makeReview)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(4301);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(8882);
// EXTERNAL MODULE: ./lib/stack/property-differences.js
var property_differences = __webpack_require__(3666);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(8969);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(3015);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/review/redaction.js






/** Greatest length of a shown value, in characters (code points). */
const longestShown = 160;
/** Placeholders for values that are too long to read in a table or secret, by property. */
const summaries = [
    [/^(?:Code|ZipFile)$/, '(code)'],
    [/^Definition(?:String)?$/, '(definition)'],
    [/^UserData$/, '(user data)'],
    [/^(?:Secrets|SecretString)$/, '(secret)'],
];
const summaryOf = (path) => path.flatMap((part) => summaries.filter(([property]) => property.test(part)).map(([, placeholder]) => placeholder))[0];
/** Returns a path up to a property whose value is a placeholder (`(code)`); paths below it mean nothing to a reader. */
const shownPath = (path) => {
    const at = path.findIndex((part) => summaryOf([part]) !== undefined && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
/** Property names of CloudFormation that look like names of secrets but are none. */
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
/** True below `Environment` or `Variables`, where the config's author chose the names. */
const isVariable = (path) => path.some((part) => /^(?:Environment|Variables)$/.test(part));
/** Matches names in the style of AWS's properties: `KeySchema`, `KMSMasterKeyId`, `S3Key`. */
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;
/**
 * True if the last name of a path indicates a secret. A property of AWS must contain a whole word for it, unlike
 * `KeySchema` and `CertificateArn`; a variable may have such a name and still be secret.
 */
const isSecretAt = (path) => {
    const name = path.at(-1) ?? '';
    if (isVariable(path) || !asAwsWrites.test(name))
        return (0,secret_names/* looksLikeSecretName */.FF)(name);
    return (0,secret_names/* mentionsSecret */.iL)(name) && !harmless.test(name);
};
/** Returns a value as text; functions as `${Id}`, `${Id.Attribute}` or their joined parts, everything else as JSON. */
const textOf = (value) => {
    if (typeof value === 'string')
        return value;
    if ((0,expression/* isMap */.jh)(value) && (0,expression/* isFunction */.Tn)(value)) {
        const [name, argument] = Object.entries(value)[0];
        if (name === 'Ref')
            return `\${${textOf(argument)}}`;
        if (name === 'Fn::GetAtt')
            return `\${${Array.isArray(argument) ? argument.map(textOf).join('.') : textOf(argument)}}`;
        if (name === 'Fn::Join' && Array.isArray(argument) && argument[0] === '' && Array.isArray(argument[1]))
            return argument[1].map(textOf).join('');
        if (name === 'Fn::Sub' && typeof argument === 'string')
            return argument;
    }
    return (0,canonical/* canonicalJson */.dj)(readable(value));
};
/** Returns a value with each `Ref` and `Fn::GetAtt` in it replaced by its text. */
const readable = (value) => {
    if (Array.isArray(value))
        return value.map(readable);
    if (!(0,expression/* isMap */.jh)(value))
        return value;
    if ((0,expression/* isFunction */.Tn)(value))
        return spelt.test(Object.keys(value)[0]) ? textOf(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
};
/** Matches functions that `readable` replaces; others stay as they are. */
const spelt = /^(?:Ref|Fn::GetAtt)$/;
/** Returns a text without secrets. JSON is redacted by its keys, and hidden completely if a secret is left. */
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
/** Returns a value without secrets: below a name that indicates one everything is hidden, elsewhere by form. */
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
    if (!(0,expression/* isMap */.jh)(value))
        return value;
    // A secret may be complete only after its parts are joined.
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
/** Returns a text cut to `longestShown` characters, the last one `…`. */
const cut = (text) => {
    const characters = [...text];
    return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};
/**
 * Returns a template value on one line for readers: secrets hidden by name of their path and by form, code and
 * definitions replaced by placeholders, at most 160 characters.
 */
const shown = (path, value) => {
    const summary = summaryOf(path);
    if (summary)
        return summary;
    const inner = path.some((_, index) => isSecretAt(path.slice(0, index + 1))) ? secret/* redactionMark */.HA : redacted(value, path);
    const text = textOf(inner);
    return (0,secret/* containsSecret */.At)(text) ? secret/* redactionMark */.HA : cut((0,visible/* visible */.RK)(text));
};
/** CloudFormation's placeholder for values that depend on a resource that does not exist yet. */
const knownLater = '{{changeSet:KNOWN_AFTER_APPLY}}';
/**
 * Returns a value from a change set on one line for readers, redacted like `shown`. Hides variables that the path gives
 * by index alone, since their names are unknown, and incomplete JSON.
 */
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return secret/* redactionMark */.HA;
    const value = text.replaceAll(knownLater, '(known after deploy)');
    const document = parsed(value);
    // Incomplete JSON cannot be searched for secrets.
    return /^\s*[[{]/.test(value) && document === value
        ? secret/* redactionMark */.HA
        : shown(path, typeof document === 'object' ? document : value);
};
/** Greatest nesting of JSON that is parsed; deeper JSON could exhaust the call stack. */
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
/** Returns the value of a JSON text, or the text itself if it is not JSON or nested too deeply. */
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

;// CONCATENATED MODULE: ./lib/review/changes.js




/** Effects of properties, gravest last. */
const ranks = ['unknown', 'never', 'conditionally', 'always'];
const words = new Map([
    ['Never', 'never'],
    ['Conditionally', 'conditionally'],
    ['Always', 'always'],
]);
/** Returns the effect for a `RequiresRecreation` of AWS; `unknown` for values unknown to this version. */
const recreationBy = (word) => words.get(word ?? '') ?? 'unknown';
const partsOf = (path) => path.split('/').filter(Boolean);
/** Returns the top-level property of a path, `Properties/X`: CloudFormation decides replacements by it. */
const property = (path) => path.slice(0, 2).join('/');
/** Returns the gravest effect that CloudFormation reports for the property of a path. */
const recreationAt = (details, path) => {
    const said = details
        .filter((detail) => property(partsOf(detail.path)) === property(path))
        .map(({ recreation }) => recreationBy(recreation));
    return ranks[Math.max(0, ...said.map((one) => ranks.indexOf(one)))];
};
const dotted = (path) => path.join('.');
/** Returns a difference between the templates as a reviewed property. */
const written = ({ path, before, after }, details) => {
    const [was, is] = [before, after].map((value) => (value === undefined ? undefined : shown(path, value)));
    return {
        path: dotted(shownPath(path)),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        recreation: recreationAt(details, path),
    };
};
/**
 * Returns properties that CloudFormation lists and that are equal in both templates: they follow from other changes.
 */
const following = (details, known) => details
    .map((detail) => ({ ...detail, parts: partsOf(detail.path) }))
    .filter(({ parts }) => parts[0] !== 'Metadata' && !known.has(property(parts)))
    .map(({ parts, before, after, recreation }) => ({
    path: dotted(parts),
    ...(before === undefined ? {} : { before: shownByAws(parts, before) }),
    ...(after === undefined ? {} : { after: shownByAws(parts, after) }),
    recreation: recreationBy(recreation),
}));
const propertiesOf = (change, was, is) => {
    if (change.action === 'Add' || change.action === 'Remove')
        return [];
    const { Metadata: _, ...before } = was ?? {};
    const { Metadata: __, ...after } = is ?? {};
    const found = was && is ? (0,property_differences/* differences */.t)(before, after) : [];
    const known = new Set(found.map(({ path }) => property(path)));
    const told = found.map((one) => written(one, change.details));
    // Several differences inside one placeholder have the same path.
    const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
    return [...once, ...following(change.details, known)];
};
/** Returns the config path in the `Metadata` of a resource that the config no longer has. */
const formerPath = (resource) => {
    const { path } = (resource?.Metadata ?? {})['batch-job'] ?? {};
    return typeof path === 'string' ? path.split('.') : [];
};
/** Returns the name of the config's resource that a config path leads to. */
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const byId = (one, other) => (one.logicalId < other.logicalId ? -1 : 1);
/**
 * Groups changes by the resource of the config that they come from, in the config's order, then those of resources that
 * the config no longer has, then those of shared resources.
 */
const reviewedGroups = ({ changes, before, ours, origin, order }) => {
    const [old, fresh] = [(0,template_changes/* resourcesIn */.$d)(before), (0,template_changes/* resourcesIn */.$d)(ours)];
    const groups = new Map();
    for (const change of [...changes].sort(byId)) {
        const { logicalId, type } = change;
        const from = origin(logicalId);
        const owner = ownerIn(from?.path ?? formerPath(old[logicalId]));
        const reviewed = {
            ...(0,change_effect/* effectOf */.$)(change),
            logicalId,
            type,
            properties: propertiesOf(change, old[logicalId], fresh[logicalId]),
            ...(from ? { from } : {}),
        };
        groups.set(owner, [...(groups.get(owner) ?? []), reviewed]);
    }
    const typeOf = new Map(order.map(({ name, type }) => [name, type]));
    const gone = [...groups.keys()].filter((name) => name !== undefined && !typeOf.has(name)).sort();
    const names = [...order.map(({ name }) => name), ...gone, undefined];
    return names.flatMap((name) => {
        const found = groups.get(name);
        if (!found)
            return [];
        const type = name === undefined ? undefined : typeOf.get(name);
        return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
    });
};

// EXTERNAL MODULE: ./lib/shared/capacity.js + 1 modules
var capacity = __webpack_require__(1241);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/review/edges.js


/**
 * Returns the edges of the diagram, job by job: from its event sources, to its job queue, and to connected resources.
 * An edge counts as changed if anything of either end changes.
 */
const reviewedEdges = (config, groups) => {
    const resources = new Set(groups.map(({ resource }) => resource));
    const shared = new Set(groups.find(({ resource }) => resource === undefined)?.changes.map((one) => one.logicalId));
    return (0,jobs/* jobsIn */.ev)(config).flatMap(([name, { properties }]) => {
        const changed = resources.has(name);
        const started = properties.events.map((event) => {
            const source = (0,jobs/* sourceName */.VZ)(event);
            return {
                from: source ?? (0,jobs/* eventWords */.CE)(event),
                to: name,
                label: event.type,
                changed: changed || (source !== undefined && resources.has(source)),
            };
        });
        const kind = properties.useSpotInstances ? 'Spot' : 'OnDemand';
        const waits = {
            from: name,
            to: kind === 'Spot' ? 'spot queue' : 'on-demand queue',
            changed: changed || shared.has((0,capacity/* queueId */.l2)(kind)),
        };
        const connected = properties.connectTo.map(jobs/* shortName */.EU).map((to) => {
            return { from: name, to, label: 'uses', changed: changed || resources.has(to) };
        });
        return [...started, waits, ...connected];
    });
};

;// CONCATENATED MODULE: ./lib/review/secrets-read.js

/** Matches `arn:…:secret:name-AbCdEf`, also followed by `:key::`, or with `??????` for an unknown suffix. */
const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;
/** Returns the name of the secret or parameter that a dynamic reference reads. */
const nameIn = (reference) => arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;
/**
 * Returns the literal text of a string, `Fn::Join` or `Fn::Sub`. Every other function counts as empty, also one that
 * makes the list that `Fn::Join` joins.
 */
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
/**
 * Returns the names of the secrets that AWS reads for a template, sorted and unique: secrets of Batch containers
 * (`ValueFrom`), and secrets and `ssm-secure` parameters of dynamic references.
 */
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

;// CONCATENATED MODULE: ./lib/review/make-review.js








/** Returns the resources of a config in its order, native CloudFormation resources last. */
const resourcesInOrder = (config) => [
    ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
    ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];
/** Returns the path of the property that replaces a resource, or else of one that may; undefined if there is none. */
const replacingProperty = (groups, logicalId) => {
    const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
    const propertyWith = (recreation) => change?.properties.find((property) => property.recreation === recreation);
    return (propertyWith('always') ?? propertyWith('conditionally'))?.path;
};
const reviewedLoss = (loss, groups) => {
    const { kind, change, fate, why, unforeseen, allowances, allowed } = loss;
    const reason = kind === 'delete' ? undefined : replacingProperty(groups, change.logicalId);
    return {
        logicalId: change.logicalId,
        type: change.type,
        kind,
        ...(reason === undefined ? {} : { because: reason }),
        ...(fate === 'kept' ? { kept: true } : {}),
        fate,
        why,
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed,
    };
};
/**
 * Returns a note for each compute environment that is updated: jobs that run longer than its timeout (property
 * `UpdatePolicy`), 30 minutes by default, may be stopped:
 * https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html
 */
const stoppedJobsNotes = ({ changes, ours }) => changes
    .filter(({ type, action }) => type === 'AWS::Batch::ComputeEnvironment' && action === 'Modify')
    .map(({ logicalId }) => {
    const properties = (0,template_changes/* resourceIn */.Ol)(ours, logicalId)?.Properties;
    const minutes = properties?.UpdatePolicy?.JobExecutionTimeoutMinutes ?? 30;
    return `${logicalId} is updated: a job that still runs ${minutes} minutes after that may be stopped.`;
});
/**
 * Returns a note that lists newly read secrets: who changes the config decides which are read, so reviewers must see
 * it.
 */
const newSecretsNotes = ({ before, ours }) => {
    const known = new Set(secretsRead(before));
    const added = secretsRead(ours).filter((name) => !known.has(name));
    return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};
/** Makes the review of a plan or deploy: changes with their config lines, losses, jobs, diagram, outputs and notes. */
const makeReview = (request) => {
    const { stage, region, account, changes, before, ours, config, params, deployed } = request;
    const groups = reviewedGroups({ changes, before, ours, origin: request.origin, order: resourcesInOrder(config) });
    const outputs = deployed?.outputs ?? {};
    const links = deployed ? (0,outputs_document/* outputsDocument */.a)(deployed.id, outputs, params).links : {};
    return {
        project: stage.project,
        stage: stage.stage,
        stack: stage.stack,
        region,
        ...(account === undefined ? {} : { account }),
        against: request.against,
        hash: request.hash,
        counts: (0,count_changes/* countChanges */.x)(changes),
        losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: (0,jobs/* reviewedJobs */.WS)(config, { before, ours }, region, request.priceOf),
        edges: reviewedEdges(config, groups),
        outputs: params.map(({ resource, param, output }) => ({
            resource,
            param,
            value: (0,secret/* redacted */.pc)(outputs[output] ?? ''),
        })),
        links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
        notes: [...newSecretsNotes(request), ...request.notes, ...stoppedJobsNotes(request)],
    };
};


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
/**
 * Effects by `Action` of a `ResourceChange`; `Dynamic` means that CloudFormation decides while it executes the change
 * set: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
const actions = new Map([
    ['Add', 'add'],
    ['Import', 'import'],
    ['Remove', 'remove'],
    ['Dynamic', 'may-replace'],
]);
/** Effects of a modification by its `Replacement`. */
const replacements = new Map([
    ['True', 'replace'],
    ['Conditional', 'may-replace'],
    ['False', 'modify'],
]);
/** Returns the effect of a change. An action or replacement unknown to this version counts as `may-replace`. */
const effectOf = ({ action, replacement = 'False', }) => {
    const modifies = action === 'Modify' || action === 'SyncWithActual';
    const happening = modifies ? replacements.get(replacement) : actions.get(action);
    if (happening !== undefined)
        return { happening };
    return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
};


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/** Counts changes by effect. `replace` counts `Replacement: True` alone, not `Conditional`. */
const countChanges = (changes) => {
    const count = (test) => changes.filter(test).length;
    const add = count(({ action }) => action === 'Add' || action === 'Import');
    const remove = count(({ action }) => action === 'Remove');
    const replace = count(({ action, replacement }) => action === 'Modify' && replacement === 'True');
    return { add, modify: changes.length - add - remove, remove, replace };
};


/***/ }),

/***/ 4301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
/** Console hosts by partition: https://docs.aws.amazon.com/general/latest/gr/console-service.html */
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Returns the URL of a console page in the ARN's partition and region; undefined for an unknown partition. */
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
/**
 * Returns the outputs of a stack by the config's names, the config's own outputs, and console links. Keys are sorted.
 */
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

/***/ 9690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ parameterValues),
/* harmony export */   r5: () => (/* binding */ keptParameters),
/* harmony export */   vc: () => (/* binding */ declaredParameters)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

/** Returns the names of the parameters that a template declares. */
const declaredParameters = (template) => {
    const parameters = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(template) ? template.Parameters : undefined;
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parameters) ? Object.keys(parameters) : [];
};
/** Returns the parameters of a template that the deployed stack has, with their values there. */
const keptParameters = (template, stack) => Object.fromEntries(declaredParameters(template).flatMap((name) => {
    const value = stack?.parameters[name];
    return value === undefined ? [] : [[name, { value, isDeployed: true }]];
}));
/** Returns the values of parameters by name. */
const parameterValues = (parameters) => Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offlinePlanHash),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);




const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
/** Returns a template without its own `Metadata` and that of its resources. Properties called `Metadata` stay. */
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
/**
 * Replaces each `ValueFrom` in `Secrets` by a constant: the ARN's random suffix depends on the permissions of the
 * reader.
 */
const withConstantSecrets = (value) => Array.isArray(value)
    ? value.map((item) => ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) && 'ValueFrom' in item ? { ...item, ValueFrom: 'secret' } : item))
    : value;
/** Returns a value with every string mapped by `texts` and every secret constant. */
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
/** Returns the SHA-256 of the facts, 64 hexadecimal digits. */
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
/**
 * Returns `v1:` and the SHA-256 of a reviewed plan: account, region, stack, both templates, the parameters and the
 * changes by resource.
 * `Metadata` and property values in the change set do not count; built images count by content tag, secrets as
 * constants. The algorithm is frozen: `deploy` compares the hash with that of an earlier plan, maybe of an older
 * version.
 */
const planHash = (facts) => `v1:${hashOf(facts)}`;
/** Returns the hash of a plan made without AWS: `offline:` instead of `v1:`, which `deploy` never accepts. */
const offlinePlanHash = (facts) => `offline:${hashOf(facts)}`;


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ templateFolder),
/* harmony export */   V: () => (/* binding */ artifactBucket)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);


/**
 * Returns the name of the bucket for templates over 51,200 bytes: `{project}-artifacts-{account}-{region}`. A project
 * over 25 characters becomes its first 18, `-` and 6 hex digits of its SHA-256, so that the name has at most 63
 * characters in the region with the longest name. Frozen. The limit of a template in a request:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const artifactBucket = (project, account, region) => {
    const name = project.toLowerCase();
    const short = name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
    return `${short}-artifacts-${account}-${region}`;
};
/**
 * Returns the prefix of a stage's templates in the artifact bucket, without a slash at its end. Previews have a folder
 * of their own, by which IAM policies separate them from production; no stage is named `preview`. Frozen.
 */
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;


/***/ })

};

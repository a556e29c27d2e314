export const id = 8689;
export const ids = [8689];
export const modules = {

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28192);
/* harmony import */ var _source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);


class Unreadable extends Error {
}
const plainOf = (yaml, node) => {
    if (node === null)
        return null;
    if (yaml.isAlias(node))
        throw new Unreadable();
    const plain = () => {
        if (yaml.isSeq(node))
            return node.items.map((item) => plainOf(yaml, item));
        if (!yaml.isMap(node))
            return node.value;
        const entries = node.items.map(({ key, value }) => {
            if (!yaml.isScalar(key))
                throw new Unreadable();
            return [String(key.value), plainOf(yaml, value)];
        });
        if (new Set(entries.map(([key]) => key)).size < entries.length)
            throw new Unreadable();
        return Object.fromEntries(entries);
    };
    const { tag } = node;
    return tag?.startsWith('!') ? (0,_source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, plain()) : plain();
};
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .Wz)(yaml, template);
    if (tree === undefined)
        return template;
    try {
        return plainOf(yaml, tree);
    }
    catch (problem) {
        if (problem instanceof Unreadable)
            return template;
        throw problem;
    }
};


/***/ }),

/***/ 98689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/operations/publish-stage.js
var publish_stage = __webpack_require__(80766);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/build-markdown.js

const mostRows = 500;
const more = (all) => (all > mostRows ? (0,markdown.md) `${(0,markdown/* count */.U9)(all - mostRows)} more are in images.json.` : (0,markdown.md) ``);
const wordOf = (isPushed) => (isPushed ? (0,markdown.md) `built` : (0,markdown.md) `there before`);
const buildMarkdown = ({ project, stage, images, code: packages }, pushed) => {
    const built = images.filter(({ digest }) => pushed.has(digest)).length;
    const title = (0,markdown.md) `### 📦 Images of ${(0,markdown/* code */.aY)(project, 80)} for ${(0,markdown/* code */.aY)(stage, 80)}: ${(0,markdown/* count */.U9)(built)} built, ${(0,markdown/* count */.U9)(images.length - built)} there before`;
    const rows = images
        .slice(0, mostRows)
        .map(({ job, repository, tag, digest }) => [
        (0,markdown/* code */.aY)(job),
        wordOf(pushed.has(digest)),
        (0,markdown.md) `${(0,markdown/* code */.aY)(repository)}<br>${(0,markdown/* code */.aY)(tag)}`,
        (0,markdown/* code */.aY)(digest, 80),
    ]);
    const codeRows = packages
        .slice(0, mostRows)
        .map(({ function: name, bucket, key }) => [(0,markdown/* code */.aY)(name), (0,markdown.md) `${(0,markdown/* code */.aY)(bucket)}<br>${(0,markdown/* code */.aY)(key)}`]);
    const parts = [
        title,
        rows.length > 0
            ? (0,markdown/* table */.tp)(['Job', 'Image', 'Repository and tag', 'Digest'], rows)
            : (0,markdown.md) `No job has an image of its own.`,
        more(images.length),
        codeRows.length > 0
            ? (0,markdown/* join */.fj)([(0,markdown.md) `#### Code of functions`, (0,markdown/* table */.tp)(['Function', 'Published as'], codeRows)], '\n\n')
            : (0,markdown.md) ``,
        more(packages.length),
    ];
    return `${(0,markdown/* join */.fj)(parts, '\n\n')}\n`;
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __webpack_require__(57959);
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
const checksumsOf = (images, registry) => [...new Set(images.map(({ repository, digest }) => `${digest.replace(/^sha256:/, '')}  ${registry}/${repository}`))]
    .sort(compare)
    .join('\n');
const reportBuild = async (world, caller, compiled, { published, pushed }, request) => {
    const { console } = world;
    const document = documentOf(caller, compiled, published, request);
    const { imagesText } = await __webpack_require__.e(/* import() */ 4307).then(__webpack_require__.bind(__webpack_require__, 14307));
    await world.write({ 'images.json': imagesText(document) });
    console.output('images-file', `${world.output}/images.json`);
    console.output('images', JSON.stringify(Object.fromEntries(document.images.map(({ job, ...row }) => [job, row]))));
    console.output('image-checksums', checksumsOf(pushed, (0,image_registry/* registryHost */.U$)(compiled.stage, { account: caller.account, region: request.region })));
    console.summary(buildMarkdown(document, new Set(pushed.map(({ digest }) => digest))));
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
    const pushed = [];
    const published = await (0,publish_stage/* publishStage */.W)(world, caller, compiled, request, (image) => pushed.push(image));
    await reportBuild(world, caller, compiled, { published, pushed }, request);
    return compiled;
};


/***/ }),

/***/ 56932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withBuildLogs)
});

;// CONCATENATED MODULE: ./lib/operations/kept-lines.js
const mostKeptLines = 10_000;
const mostKeptCharacters = 32 * 1024 * 1024;
const keepLines = (all) => {
    const most = Math.floor(mostKeptCharacters / Math.max(1, all));
    const kept = [];
    let [left, characters] = [0, 0];
    return {
        add(line) {
            kept.push(line);
            characters += line.length;
            while (kept.length > 1 && (kept.length > mostKeptLines || characters > most))
                for (const old of kept.splice(0, Math.floor(kept.length / 2))) {
                    left += 1;
                    characters -= old.length;
                }
        },
        lines: () => [...(left > 0 ? [`(${left} ${left === 1 ? 'line' : 'lines'} left out)`] : []), ...kept],
    };
};

;// CONCATENATED MODULE: ./lib/operations/build-logs.js

const isInformative = (line) => line.trim() !== '' && !/^#\d+ sha256:[0-9a-f]{64} |^[0-9a-f]{12}: (?:Preparing|Waiting)\s*$/.test(line);
const liveLog = ({ info }) => ({
    line: (line) => {
        if (isInformative(line))
            info(line);
    },
    end: () => { },
});
const endOf = (problem) => {
    if (problem === undefined)
        return 'done';
    return problem?.name === 'AbortError' ? 'stopped' : 'failed';
};
const mostNames = 8;
const listed = (names) => names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
    : names.join(', ');
const progress = (begun, all, nameOf) => {
    const named = (wanted) => begun.flatMap(({ item, end }) => (end === wanted ? [nameOf(item)] : []));
    const [failed, stopped, underWay] = [named('failed'), named('stopped'), named(undefined)];
    const ended = begun.length - underWay.length - stopped.length;
    return [
        `${ended} of ${all} ${ended === 1 ? 'is' : 'are'} done`,
        failed.length > 0 ? `, ${failed.length} of them failed: ${listed(failed)}` : '',
        stopped.length > 0 ? `; stopped: ${listed(stopped)}` : '',
        underWay.length > 0 ? `. Under way: ${listed(underWay)}` : '',
        '.',
    ].join('');
};
const groupedLogs = (console, items, titles) => {
    const begun = new Map();
    let written = Promise.resolve();
    const write = (one) => {
        one.isWritten = true;
        written = written.then(() => console.group(titles.title(one.item), async () => {
            for (const line of one.kept.lines())
                console.info(line);
        }));
    };
    const say = (line) => {
        written = written.then(() => console.info(line));
    };
    const writeEnded = (...ends) => {
        for (const item of items) {
            const one = begun.get(item);
            if (one?.end !== undefined && ends.includes(one.end) && !one.isWritten)
                write(one);
        }
    };
    const writeInTurn = () => {
        for (const item of items) {
            const one = begun.get(item);
            if (one?.end === undefined)
                return;
            if (one.end === 'done' && !one.isWritten)
                write(one);
        }
    };
    const open = (item) => {
        const one = { item, kept: keepLines(items.length), end: undefined, isWritten: false };
        begun.set(item, one);
        say(titles.beginning(item));
        return {
            line: (line) => {
                if (isInformative(line))
                    one.kept.add(line);
            },
            end: (problem) => {
                one.end = endOf(problem);
                if (one.end === 'stopped')
                    writeEnded('done', 'stopped');
                else
                    writeInTurn();
                say(progress([...begun.values()], items.length, titles.name));
            },
        };
    };
    const finish = () => {
        writeEnded('done', 'stopped');
        writeEnded('failed');
        return written;
    };
    return { open, finish };
};
const withBuildLogs = async (console, items, titles, work) => {
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0)
        return console.group(titles.title(only), () => work(() => liveLog(console)));
    console.info(titles.all);
    const { open, finish } = groupedLogs(console, items, titles);
    try {
        return await work(open);
    }
    finally {
        await finish();
    }
};


/***/ }),

/***/ 31003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reportFailedBuilds),
/* harmony export */   m: () => (/* binding */ imageSubject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18051);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85633);




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
    if (build === undefined || !(failure instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFailed */ .U))
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
            file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${folder}${file}`),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        });
    }
};
const diagnosticOf = ({ path, failure }) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAtKey */ .DE)(failure.code, path, failure.message, failure.hint);
const reportFailedBuilds = (world, located, failed) => {
    for (const one of failed)
        annotateErrors(world, one);
    return new _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H(failed.map(diagnosticOf), located);
};


/***/ }),

/***/ 12227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assertPublishedCode),
/* harmony export */   X: () => (/* binding */ publishMissingCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85633);
/* harmony import */ var _stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32216);
/* harmony import */ var _build_logs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56932);
/* harmony import */ var _failed_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31003);
/* harmony import */ var _unwritten_maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69118);






const subjectOf = ({ function: name }) => ({
    title: `Code of function "${name}"`,
    path: ['resources', name, 'properties', 'packaging'],
});
const placeOf = (stage, bucket) => ({
    ...{ bucket, preview: stage.preview },
    images: (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRepository */ .an)({ ...stage, preview: false }),
});
const isFaultOfCode = (problem) => problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailed */ .U ||
    (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L &&
        ['packaging/function-code', 'packaging/changed', 'packaging/source-maps'].includes(problem.code));
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
const publishMissingCode = async (world, { codes, located, stage }, bucket) => {
    if (codes.length === 0)
        return;
    const { console } = world;
    const port = await world.functionCode();
    const keys = new Set(await port.missing(bucket, codes.map(({ key }) => key)));
    const missing = codes.filter(({ key }) => keys.has(key));
    if (missing.length < codes.length)
        console.info(`Of the code of ${codes.length} functions ${codes.length - missing.length} is in the bucket ${bucket} already.`);
    (0,_unwritten_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .sayUnwrittenMaps */ .X)(console, codes.flatMap(({ key, from, function: name }) => from.kind === 'built' && from.sourceMaps && !keys.has(key) ? [name] : []));
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
        name: ({ function: name }) => name,
        beginning: ({ function: name }) => `Making the code of ${name}.`,
        title: ({ function: name, key }) => `Code of ${name}: ${key} is not uploaded yet`,
        all: `The code of ${missing.length} functions is not uploaded yet.`,
    };
    try {
        await (0,_build_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .withBuildLogs */ .O)(console, missing, titles, (openLog) => port.publish(placeOf(stage, bucket), missing, (code) => noted(code, openLog(code))));
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
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85633);
/* harmony import */ var _packaging_planned_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74541);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);
/* harmony import */ var _build_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56932);
/* harmony import */ var _failed_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31003);
/* harmony import */ var _unwritten_maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69118);






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
const publishWith = async ({ images }, missing, openLog, { failed, onPushed }) => (await images()).publish(missing, (image) => {
    const { line, end } = openLog(image);
    return {
        line,
        pushed: (digest) => onPushed({ repository: image.repository, digest }),
        end: (problem) => {
            if (problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildFailed */ .U)
                failed.push({ ...(0,_failed_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .imageSubject */ .m)(image), build: image, failure: problem });
            end(problem);
        },
    };
});
const publish = async (world, missing, listeners) => {
    const { console } = world;
    return (0,_build_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .withBuildLogs */ .O)(console, missing, {
        name: ({ job }) => job,
        beginning: ({ job }) => `Building the image of ${job}.`,
        title: titleOf,
        all: `${missing.length} images are not published yet.`,
    }, (openLog) => publishWith(world, missing, openLog, listeners));
};
const publishMissing = async (world, { images: planned, located }, published, onPushed = () => { }) => {
    if (published.size > 0)
        world.console.info(`Of ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(planned.length, 'image')} ${published.size} can be used as published.`);
    (0,_unwritten_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .sayUnwrittenMaps */ .X)(world.console, planned.flatMap(({ job, sourceMaps }) => (sourceMaps && published.has(job) ? [job] : [])));
    const wanted = planned.filter(({ job }) => !published.has(job));
    const missing = [...new Map(wanted.toReversed().map((image) => [(0,_packaging_planned_image_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .t)(image), image])).values()].toReversed();
    if (missing.length === 0)
        return published;
    const failed = [];
    const digests = await publish(world, missing, { failed, onPushed }).catch((problem) => {
        if (!(problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildFailed */ .U))
            throw problem;
        const orderOf = ({ build }) => missing.indexOf(build);
        throw (0,_failed_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFailedBuilds */ .V)(world, located, failed.sort((one, other) => orderOf(one) - orderOf(other)));
    });
    return new Map(planned.map((image) => {
        const there = published.get(image.job);
        const { repository } = image;
        return [image.job, there ?? { repository, digest: digests.get((0,_packaging_planned_image_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .t)(image)) }];
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
/* harmony import */ var _record_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49903);
/* harmony import */ var _stack_propose_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96529);
/* harmony import */ var _verify_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25588);





const publishStage = async (world, caller, compiled, request, onPushed) => {
    const existing = await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublishedImages */ .Z)(world, compiled.images);
    const pushed = [];
    const published = await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .publishMissing */ ._)(world, compiled, existing, (image) => pushed.push(image));
    for (const image of pushed)
        onPushed?.(image);
    await (0,_record_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordStored */ .JL)(world, pushed, compiled.stage, { ...caller, region: request.region });
    if (compiled.codes.length > 0)
        await (0,_publish_code_js__WEBPACK_IMPORTED_MODULE_0__/* .publishMissingCode */ .X)(world, compiled, (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(caller, compiled.stage, request));
    return published;
};
const publishFirst = async (world, compiled, request) => {
    const publisher = request.imagesFile === undefined ? await world.publisher() : undefined;
    if (publisher === undefined)
        return undefined;
    const caller = await publisher.whoami();
    world.console.info(`Images are published in account ${caller.account}, as ${caller.arn}`);
    if (request.verification !== undefined)
        (0,_verify_images_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAllPublished */ .a)(compiled.images, await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublishedImages */ .Z)(world, compiled.images), request.verification);
    await publishStage(world, caller, compiled, request);
    return caller;
};


/***/ }),

/***/ 49903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ recordStored),
/* harmony export */   bI: () => (/* binding */ recordDestroyed),
/* harmony export */   se: () => (/* binding */ recordDeployed)
/* harmony export */ });
/* harmony import */ var _cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27148);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _stack_template_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63299);
/* harmony import */ var _stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57959);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40356);





const refused = new WeakSet();
const record = async (world, work) => {
    await (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_4__/* .tryAfterChange */ .u)(world, 'Images are not recorded on GitHub', async () => {
        let records;
        try {
            records = await world.artifactRecords();
            if (records !== undefined && !refused.has(records))
                await work(records);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (records !== undefined)
                refused.add(records);
            world.console.info(`Images are not recorded on GitHub: ${problem.message} ${problem.hint}`);
        }
    });
};
const recordStored = async (world, pushed, stage, place) => {
    if (pushed.length === 0)
        return;
    const registry = (0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(stage, place);
    const images = new Map(pushed.map(({ repository, digest }) => {
        const name = `${registry}/${repository}`;
        return [`${name}@${digest}`, { name, digest, registry, repository }];
    }));
    await record(world, (records) => records.stored([...images.values()]));
};
const recordedStage = ({ stage, stack }, stackId) => {
    const [, region, account] = /^arn:[a-z-]+:cloudformation:([a-z0-9-]+):(\d{12}):/.exec(stackId) ?? [];
    return region === undefined || account === undefined ? undefined : { stage, stack, account, region };
};
const artifactsIn = (stage, template, recorded, status) => (0,_stack_template_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesIn */ .o)(template).map(({ job, repository, digest }) => ({
    ...{ job, digest, status },
    name: `${(0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(stage, recorded)}/${repository}`,
}));
const recordDeployed = async (world, stage, stackId, { before, now }) => {
    const recorded = recordedStage(stage, stackId);
    if (recorded === undefined)
        return;
    await record(world, async (records) => {
        const runs = artifactsIn(stage, now, recorded, 'deployed');
        const gone = artifactsIn(stage, await (0,_cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .x)(before), recorded, 'decommissioned').filter(({ job }) => !runs.some((other) => other.job === job));
        if (runs.length + gone.length > 0)
            await records.deployed(recorded, [...runs, ...gone]);
    });
};
const recordDestroyed = async (world, stage, stackId, template) => {
    const recorded = recordedStage(stage, stackId);
    if (recorded === undefined)
        return;
    const gone = artifactsIn(stage, template, recorded, 'decommissioned');
    if (gone.length > 0)
        await record(world, (records) => records.deployed(recorded, gone));
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

// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/stack-settings.js
var stack_settings = __webpack_require__(12248);
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
const isAsDeployed = ({ stack, template }, ours, { settings: { cloudformationRole } = {} }) => {
    const role = cloudformationRole ? { roleArn: cloudformationRole } : {};
    const own = { template: ours.template, parameters: (0,parameters/* parameterValues */.oM)(ours.parameters), ...role };
    return stack !== undefined && isUnchanged({ stack, template }, own);
};
const proposeChange = async (world, caller, stage, deployed, ours, request) => {
    const { stack } = deployed;
    if (isAsDeployed(deployed, ours, request))
        return { kind: 'no-changes' };
    const stacks = await world.stacks();
    const proposal = await stacks.createChangeSet({
        stack: stack?.id ?? stage.stack,
        changeSetType: stack ? 'UPDATE' : 'CREATE',
        template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
        tags: (0,ownership/* tagsToSend */.X4)(stack, stage, request.origin),
        parameters: ours.parameters,
        ...(0,stack_settings/* settingsToSend */.xJ)(request.settings ?? {}, { account: caller.account, region: request.region }),
    });
    if (proposal.kind === 'no-changes' && stack !== undefined && /^(CREATE|UPDATE)_FAILED$/.test(stack.status))
        throw new refused/* Refused */.L({
            code: 'stack/blocked',
            message: `The stack ${stack.name} is ${stack.status}, and CloudFormation finds nothing to change: its last operation failed with this very config.`,
            hint: `Run \`aws cloudformation rollback-stack --stack-name ${stack.name}\`, wait until it is done, and deploy again.`,
        });
    return proposal;
};


/***/ }),

/***/ 69118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sayUnwrittenMaps)
/* harmony export */ });
const sayUnwrittenMaps = ({ info }, names) => {
    if (names.length > 0)
        info(`No source maps are written for ${names.join(', ')}: only a build writes them, and this is published already.`);
};


/***/ }),

/***/ 25588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ assertAllPublished),
  O: () => (/* binding */ verifyImages)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/packaging/attestations/clearest-fault.js + 1 modules
var clearest_fault = __webpack_require__(20848);
;// CONCATENATED MODULE: ./lib/packaging/attestations/read-statement.js
const inToto = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const at = (value, ...path) => path.reduce((part, key) => (typeof part === 'object' && part !== null ? part[key] : undefined), value);
const textAt = (value, ...path) => {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
};
const listAt = (value, ...path) => {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
};
const readStatement = (mediaType, text) => {
    if (mediaType !== inToto)
        return 'it is no in-toto statement';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'its statement is no JSON';
    }
    if (textAt(value, '_type') !== statementType)
        return 'it is no in-toto statement of version 1';
    if (textAt(value, 'predicateType') !== provenanceType)
        return 'it is about something else than the provenance';
    const build = at(value, 'predicate', 'buildDefinition');
    const workflow = at(build, 'externalParameters', 'workflow');
    const [repository, path, ref] = ['repository', 'path', 'ref'].map((key) => textAt(workflow, key));
    return {
        subjects: listAt(value, 'subject').flatMap((one) => {
            const digest = textAt(one, 'digest', 'sha256');
            return digest === undefined ? [] : [{ name: textAt(one, 'name') ?? '', digest: `sha256:${digest}` }];
        }),
        commits: listAt(build, 'resolvedDependencies').flatMap((one) => textAt(one, 'digest', 'gitCommit') ?? []),
        repository,
        ...(repository !== undefined && path !== undefined && ref !== undefined
            ? { workflow: `${repository}/${path}@${ref}` }
            : {}),
    };
};

;// CONCATENATED MODULE: ./lib/packaging/attestations/judge-attestation.js


const shown = (value) => (value === undefined ? 'nothing' : (0,visible/* visible */.RK)(value).slice(0, 300));
const names = ({ subjects }, digest, name) => subjects.some((one) => one.digest === digest && (name === undefined || one.name === name));
const imageFault = (statement, { name, digest }) => {
    if (names(statement, digest, name))
        return undefined;
    const [first] = statement.subjects;
    const says = names(statement, digest)
        ? `it names the digest for ${shown(statement.subjects.find((one) => one.digest === digest)?.name)}, not for ${name}`
        : `it is about ${shown(first?.name)} with ${shown(first?.digest)}`;
    return { code: 'attestation/other-image', says };
};
const isAllowed = (workflow, allowed) => workflow !== undefined &&
    allowed.some((one) => (one.includes('@') ? workflow === one : workflow.startsWith(`${one}@`)));
const signerFault = (identity, expected) => {
    const { issuer, repository, repositoryId, workflow, runWorkflow } = identity;
    if (issuer !== expected.issuer)
        return {
            code: 'attestation/other-issuer',
            says: `its signer was vouched for by ${shown(issuer)}, not by ${expected.issuer}`,
        };
    const isOurs = expected.repositoryId === undefined
        ? repository?.toLowerCase() === expected.repository.toLowerCase()
        : repositoryId === expected.repositoryId;
    if (!isOurs)
        return {
            code: 'attestation/other-repository',
            says: `it was signed by a run of ${shown(repository)} (${shown(repositoryId)}), not of ${expected.repository}${expected.repositoryId === undefined ? '' : ` (${expected.repositoryId})`}`,
        };
    if (isAllowed(workflow, expected.workflows) || isAllowed(runWorkflow, expected.workflows))
        return undefined;
    const by = workflow === runWorkflow ? '' : `, called by ${shown(runWorkflow)}`;
    return {
        code: 'attestation/other-workflow',
        says: `it was signed by ${shown(workflow)}${by}, not by ${expected.workflows.join(' or ')}`,
    };
};
const claimFault = (statement, identity) => {
    const { commits, repository, workflow } = statement;
    const differs = (claimed, certified) => claimed !== undefined && claimed !== certified;
    const wrong = [
        ...(commits.length > 0 && !(identity.commit !== undefined && commits.includes(identity.commit))
            ? [`the commit ${shown(commits[0])}, and its certificate ${shown(identity.commit)}`]
            : []),
        ...(differs(repository, identity.repository)
            ? [`the repository ${shown(repository)}, and its certificate ${shown(identity.repository)}`]
            : []),
        ...(differs(workflow, identity.runWorkflow)
            ? [`the workflow ${shown(workflow)}, and its certificate ${shown(identity.runWorkflow)}`]
            : []),
    ];
    return wrong.length === 0 ? undefined : { code: 'attestation/other-commit', says: `it claims ${wrong.join('; ')}` };
};
const judgeAttestation = ({ identity, mediaType, text }, image, expected) => {
    const statement = readStatement(mediaType, text);
    if (typeof statement === 'string')
        return { code: 'attestation/unreadable', says: statement };
    return imageFault(statement, image) ?? signerFault(identity, expected) ?? claimFault(statement, identity);
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __webpack_require__(57959);
;// CONCATENATED MODULE: ./lib/operations/verify-images.js






const missingHint = 'Publish it by the command build and attest what build publishes, as the workflow build.yml does. Nobody can attest an image later: delete its tag from the ECR repository, and build.yml builds it anew.';
const quoted = (jobs) => jobs.map((job) => `"${job}"`).join(', ');
const assertAllPublished = (planned, published, verification) => {
    const jobs = planned.filter(({ job }) => !published.has(job)).map(({ job }) => job);
    if (verification === undefined || jobs.length === 0)
        return;
    throw new refused/* Refused */.L({
        code: 'attestation/missing',
        message: `The image of ${quoted(jobs)} is not published yet, and with verify-images: ours this run builds none: it would have no attestation.`,
        hint: missingHint,
    });
};
const imagesOf = (published, registry) => {
    const images = new Map();
    for (const [job, { repository, digest }] of published) {
        const name = `${registry}/${repository}`;
        const key = `${name}@${digest}`;
        images.set(key, { name, digest, jobs: [...(images.get(key)?.jobs ?? []), job] });
    }
    return [...images.values()];
};
const readGiven = async (world, { input, path, code }) => {
    const text = await world.given(path);
    if (text !== undefined)
        return text;
    throw new refused/* Refused */.L({
        code,
        message: `${input}: ${(0,visible/* visible */.RK)(path)} cannot be used: there is no such file, or it has more than 1 MiB.`,
        hint: 'A path is relative to the folder in which the step runs; in another job, download or check out the file first.',
    });
};
const readBundleFiles = async (world, paths) => {
    const { readBundles } = await __webpack_require__.e(/* import() */ 7867).then(__webpack_require__.bind(__webpack_require__, 37867));
    const code = 'attestation/bundles';
    const files = await Promise.all(paths.map(async (path) => {
        const text = await readGiven(world, { input: 'attestation-bundles', path, code });
        try {
            return readBundles(text);
        }
        catch (cause) {
            throw new refused/* Refused */.L({
                code,
                message: `attestation-bundles: ${(0,visible/* visible */.RK)(path)} cannot be used: it is no JSON, and no JSON on each line.`,
                hint: 'Give the file that actions/attest names in bundle-path, or those of `gh attestation download`.',
                cause,
            });
        }
    }));
    return files.flat();
};
const judge = (image, bundles, verifier, signer) => {
    const faults = [];
    for (const bundle of bundles) {
        const verified = verifier.verify(bundle);
        const fault = 'signed' in verified ? judgeAttestation(verified.signed, image, signer) : verified.fault;
        if (fault === undefined && 'signed' in verified)
            return { image, identity: verified.signed.identity };
        if (fault !== undefined)
            faults.push(fault);
    }
    const fault = (0,clearest_fault/* clearestFault */.k)(faults);
    return fault === undefined ? { image } : { image, fault, tried: faults.length };
};
const sentenceOf = (judged) => {
    const { jobs, name, digest } = judged.image;
    const begins = `The image of ${quoted(jobs)}, ${name}@${digest},`;
    if (!('tried' in judged))
        return `${begins} has no attestation.`;
    const { fault, tried } = judged;
    return tried === 1
        ? `${begins} has an attestation that does not count: ${fault.says}.`
        : `${begins} has ${(0,plain_text/* counted */.hS)(tried, 'attestation')}, and none counts; of one, ${fault.says}.`;
};
const hints = {
    'attestation/missing': missingHint,
    'attestation/other-workflow': 'If you trust that workflow to build what you deploy, name it in signer-workflow; add @ and the ref to trust it on one branch only.',
    'attestation/other-issuer': "Name your enterprise's own issuer in oidc-issuer, if that is it.",
    'attestation/untrusted': 'Is trusted-root up to date (`gh attestation trusted-root`), and of the instance that signs for the repository? If so, trust this image no more than its signature.',
};
const assertVerified = (judged) => {
    const [first, ...others] = judged.filter((one) => !('identity' in one));
    if (first === undefined)
        return;
    const code = 'tried' in first ? first.fault.code : 'attestation/missing';
    throw new refused/* Refused */.L({
        code,
        message: `${[first, ...others].map(sentenceOf).join(' ')} Nothing was changed.`,
        hint: hints[code] ??
            'Find out who published this image before anything runs it: delete its tag from the ECR repository, and build and attest it anew.',
    });
};
const verifyImages = async (world, caller, { planned, published, stage, }, { verification, region }) => {
    if (verification === undefined || planned.length === 0)
        return;
    const { trustedRoot: path, bundles: paths, signer } = verification;
    const text = await readGiven(world, { input: 'trusted-root', path, code: 'attestation/trusted-root' });
    const verifier = await world.bundleVerifier(path, text);
    assertAllPublished(planned, published, verification);
    const given = paths.length === 0 ? undefined : await readBundleFiles(world, paths);
    const judged = [];
    for (const image of imagesOf(published, (0,image_registry/* registryHost */.U$)(stage, { account: caller.account, region })))
        judged.push(judge(image, given ?? (await (await world.attestations()).of(image.digest)), verifier, signer));
    assertVerified(judged);
    for (const one of judged)
        if ('identity' in one)
            world.console.info(`Verified the image of ${one.image.jobs.join(', ')}: built by ${(0,visible/* visible */.RK)(one.identity.workflow ?? '')} from ${(0,visible/* visible */.RK)(one.identity.commit ?? 'an unknown commit')}.`);
};


/***/ }),

/***/ 20848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ clearestFault)
});

;// CONCATENATED MODULE: ./lib/packaging/attestations/signed-statement.js
const faultCodes = [
    'attestation/unreadable',
    'attestation/untrusted',
    'attestation/expired',
    'attestation/tampered',
    'attestation/other-image',
    'attestation/other-issuer',
    'attestation/other-repository',
    'attestation/other-workflow',
    'attestation/other-commit',
];

;// CONCATENATED MODULE: ./lib/packaging/attestations/clearest-fault.js

const rankOf = ({ code }) => faultCodes.indexOf(code);
const clearestFault = (faults) => faults.reduce((best, fault) => (best === undefined || rankOf(fault) > rankOf(best) ? fault : best), undefined);


/***/ }),

/***/ 85633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ BuildFailed),
  z: () => (/* binding */ buildErrorsIn)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/packaging/package-errors.js
const pnpm = /^\s{0,2}\[?ERR_PNPM_[A-Z_]{1,60}\]?\s{1,3}(\S.*)$/;
const classicYarn = /^error (?!Command failed\b|Found incompatible module\b|TS\d)([A-Z"].*)$/;
const yarn = /^➤ YN00(?:01|09|16|18|22|27|28|35|41|56|80|82): [│·└] (\S.*)$/;
const packageError = (line) => {
    const [, ofPnpm] = pnpm.exec(line) ?? [];
    if (ofPnpm !== undefined)
        return `pnpm: ${ofPnpm}`;
    const [, ofYarn] = yarn.exec(line) ?? classicYarn.exec(line) ?? [];
    return ofYarn === undefined ? undefined : `Yarn: ${ofYarn}`;
};

;// CONCATENATED MODULE: ./lib/packaging/build-errors.js


class BuildFailed extends refused/* Refused */.L {
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
    ...(file ? { file: file.replace(/^(?:\.|\/build)\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
const esbuild = (lines, at) => {
    const [, sentence] = /^\W{1,4}\[ERROR\] (.+)$/.exec(lines[at] ?? '') ?? [];
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
const maven = (lines, at) => {
    const [, unresolved] = /^\[ERROR\] [^:]{0,200}: (Could not (?:resolve|find|transfer) .+?)(?: -> \[Help \d\])?$/.exec(lines[at] ?? '') ??
        [];
    if (unresolved !== undefined)
        return placed(`Maven: ${unresolved}`);
    const [, file, row, column, sentence] = /^\[ERROR\] (\/[^:]{1,500}):\[(\d{1,9}),(\d{1,9})\] (.+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
const dotnet = (lines, at) => {
    const [, file, row, column, sentence] = /^\s{0,8}(\/[^(:]{1,500}?)(?:\((\d{1,9}),(\d{1,9})\))? ?: error ((?:CS|NU|MSB|NETSDK)\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence.replace(/ \[\/[^\]]*\]$/, ''), file, row, column);
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
const build_errors_packages = (lines, at) => {
    const sentence = packageError(lines[at] ?? '');
    return sentence === undefined ? undefined : placed(sentence);
};
const docker = (lines, at) => {
    const [, sentence] = /^(?:ERROR: )?failed to (?:build: failed to )?solve(?: with frontend [\w.-]{1,100}: failed to create LLB definition)?: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const [, parsed] = /^dockerfile parse error (?:on )?line (\d{1,9}):/.exec(sentence) ?? [];
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, parsed ?? rows.at(-1));
};
const programs = [
    esbuild,
    typescript,
    npm,
    python,
    packageManagers,
    maven,
    dotnet,
    build_errors_packages,
    compilers,
];
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

/***/ 97031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cr: () => (/* binding */ bold),
  aY: () => (/* binding */ code),
  U9: () => (/* binding */ count),
  zH: () => (/* binding */ details),
  EU: () => (/* binding */ fence),
  fj: () => (/* binding */ join),
  nf: () => (/* binding */ markdown_link),
  nR: () => (/* binding */ linkedCode),
  md: () => (/* binding */ md),
  em: () => (/* binding */ sentence),
  tp: () => (/* binding */ table),
  Qq: () => (/* binding */ markdown_text),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./lib/diagnostics/remember.js
var remember = __webpack_require__(67105);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/report/breakable.js
const piece = /(<(?!br>)[^<>]*>|\]\([^()\s]*\)|[*[\]])|( |&nbsp;|<br>)|(&#?\w+;|.)/suy;
const piecesOf = (markdown) => {
    const pieces = [];
    piece.lastIndex = 0;
    for (let found = piece.exec(markdown); found !== null; found = piece.exec(markdown)) {
        const [text, markup, space] = found;
        if (markup !== undefined)
            pieces.push({ kind: 'markup', text });
        else
            pieces.push({ kind: space === undefined ? 'character' : 'space', text });
    }
    return pieces;
};
const wordsOf = (pieces) => {
    const words = [[]];
    for (const one of pieces)
        if (one.kind === 'space')
            words.push([one], []);
        else
            words.at(-1)?.push(one);
    return words;
};
const letterOrDigit = /^[\p{L}\p{N}]$/u;
const isBoundary = (before, after) => letterOrDigit.test(after) && (!letterOrDigit.test(before) || (/^\p{Ll}$/u.test(before) && /^\p{Lu}$/u.test(after)));
const [longestPart, shortestPart] = [20, 8];
const withBreaks = (characters) => {
    let part = 0;
    return characters.map((character, index) => {
        const next = characters[index + 1];
        part += 1;
        const breaks = part >= longestPart || (part >= shortestPart && next !== undefined && isBoundary(character, next));
        if (next === undefined || !breaks)
            return character;
        part = 0;
        return `${character}<wbr>`;
    });
};
const hash = /[\da-f]{7}/i;
const brokenText = (markdown, longest) => {
    let inCode = false;
    return wordsOf(piecesOf(markdown))
        .map((word) => {
        const tags = word.filter(({ text }) => /^<\/?code>$/.test(text));
        const isCode = inCode || tags.length > 0;
        inCode = tags.length > 0 ? tags.at(-1)?.text === '<code>' : inCode;
        const characters = word.filter(({ kind }) => kind === 'character').map(({ text }) => text);
        if (characters.length <= longest)
            return word.map(({ text }) => text).join('');
        const broken = withBreaks(characters);
        const all = word.map(({ kind, text }) => (kind === 'character' ? broken.shift() : text)).join('');
        return hash.test(characters.join('')) && !isCode ? `<code>${all}</code>` : all;
    })
        .join('');
};
const spanAt = (cell, at) => {
    const runFrom = (from) => {
        let end = from;
        while (cell[end] === '`')
            end += 1;
        return end - from;
    };
    const ticks = runFrom(at);
    if (ticks === 0)
        return undefined;
    let close = cell.indexOf('`', at + ticks);
    while (close >= 0 && runFrom(close) !== ticks)
        close = cell.indexOf('`', close + runFrom(close));
    if (close < 0)
        return undefined;
    const inside = cell.slice(at + ticks, close);
    const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    return { text: isPadded ? inside.slice(1, -1) : inside, length: close + ticks - at };
};
const breakable = (cell, longest, codeOf) => {
    if (cell.split(' ').every((word) => word.length <= longest))
        return cell;
    const isLong = (text) => text.split(' ').some((word) => [...word].length > longest);
    let [all, from] = ['', 0];
    for (let at = 0; at < cell.length;) {
        const span = spanAt(cell, at);
        if (span === undefined) {
            at += 1;
            continue;
        }
        const end = at + span.length;
        const broken = isLong(span.text) ? brokenText(codeOf(span.text), longest) : '';
        all += brokenText(cell.slice(from, at), longest) + (broken.includes('<wbr>') ? broken : cell.slice(at, end));
        [at, from] = [end, end];
    }
    return all + brokenText(cell.slice(from), longest);
};

;// CONCATENATED MODULE: ./lib/report/markdown.js




const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
const count = (value) => (Number.isInteger(value) && value >= 0 && value < 1_000 ? `${value}` : value.toLocaleString('en-US'));
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const visibleText = (given, most) => {
    const value = (0,secret/* redacted */.pc)(given);
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,visible/* visible */.RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    const points = [...all];
    return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};
const entity = (character) => `&#${character.codePointAt(0)};`;
const apart = (character) => `<span>${entity(character)}</span>`;
const htmlCode = (line) => `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;
const span = (line) => {
    const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
    return `${ticks}${padding}${line}${padding}${ticks}`;
};
const codeOfLine = (line) => (/[|<]/.test(line) ? htmlCode(line) : span(line));
const code = (value, most = 200) => (value === '' ? '*empty*' : codeOfLine(visibleText(value, most)));
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;
const prose = (value, most, html) => visibleText(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
    if (live.test(word))
        return html ? htmlCode(word) : codeOfLine(word);
    return word.replace(index === 0 ? first : inner, (run) => [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''));
})
    .join(' ');
const markdown_text = (value, most = 500) => prose(value, most, false);
const quoted = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;
const sentence = (value, most = 500) => value
    .split(quoted)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('');
const spaced = (part, most) => part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${markdown_text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;
const bold = (piece) => `**${piece}**`;
const markdown_link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    if ((0,secret/* containsSecret */.At)(address.href))
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
    return `[${plain || markdown_text(address.hostname)}](${href})`;
};
const linkedCode = (name, url, most = 200) => url === undefined ? code(name, most) : md `${code(name, most)} ${markdown_link('open', url)}`;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const breaking = (longest) => (0,remember/* remembered */.H)((cell) => breakable(cell, longest, htmlCode));
const [breakLong, breakMedium, breakShort] = [breaking(28), breaking(14), breaking(10)];
const breakingIn = (columns) => {
    if (columns > 5)
        return breakShort;
    return columns === 5 ? breakMedium : breakLong;
};
const table = (head, rows) => [
    head.map((name) => name.replace(/:$/, '')),
    head.map((name) => (name.endsWith(':') ? '--:' : '---')),
    ...rows.map((cells) => cells.map(breakingIn(head.length))),
]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const details = (summary, body, open = false) => `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>`;
const fence = (language, value) => {
    const lines = value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => visibleText(line, 1_000).replaceAll('<!--', '<! --'));
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}`;
};


/***/ }),

/***/ 26206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ assertOwned),
  ZV: () => (/* binding */ assertRepository),
  We: () => (/* binding */ assertStackTags),
  zJ: () => (/* binding */ ownerNotes),
  X4: () => (/* binding */ tagsToSend)
});

// UNUSED EXPORTS: stackTags

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/shell-word.js
var shell_word = __webpack_require__(43800);
;// CONCATENATED MODULE: ./lib/stack/hand-over.js

const isPlain = (text) => /^[\w./:@+-]+$/.test(text);
const tagArguments = (tags) => {
    const entries = Object.entries(tags);
    return entries.flat().every(isPlain)
        ? entries.map(([key, value]) => `Key=${key},Value=${value}`).join(' ')
        : (0,shell_word/* shellWord */.r)(JSON.stringify(entries.map(([Key, Value]) => ({ Key, Value }))));
};
const regionOf = ({ id }) => id.split(':')[3] || undefined;
const handOverCommand = (stack, repositoryId) => {
    const region = regionOf(stack);
    const parameters = Object.keys(stack.parameters).map((name) => `ParameterKey=${name},UsePreviousValue=true`);
    return [
        `aws cloudformation update-stack --stack-name ${stack.name}`,
        ...(region === undefined ? [] : [`--region ${region}`]),
        '--use-previous-template --capabilities CAPABILITY_NAMED_IAM',
        ...(parameters.length === 0 ? [] : [`--parameters ${parameters.join(' ')}`]),
        `--tags ${tagArguments({ ...stack.tags, 'batch-job:repository-id': repositoryId })}`,
    ].join(' ');
};

;// CONCATENATED MODULE: ./lib/stack/ownership.js


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
    throw new refused/* Refused */.L({
        code: 'stack/foreign',
        message: `The stack ${stack.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};
const ownerOf = ({ tags }) => tags['batch-job:repository-id'] || undefined;
const handOverHint = (stack, repositoryId) => `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), run \`${handOverCommand(stack, repositoryId)}\`: it repeats all tags with that one changed. If it is not meant to be yours, choose another project-name or stage.`;
const assertRepository = (stack, stage, command, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined || command === 'outputs')
        return;
    if (repositoryId && repositoryId !== owner)
        throw new refused/* Refused */.L({
            code: 'stack/other-repository',
            message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
            hint: handOverHint(stack, repositoryId),
        });
    if (repositoryId || !/^(?:deploy|rollback)$/.test(command) || stage.preview || confirm === stage.stage)
        return;
    throw new refused/* Refused */.L({
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


/***/ }),

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesOfItems),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
const byName = (list) => {
    if (list.length > 0 && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(list[0]))
        return undefined;
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const namesOfItems = (list) => {
    const key = byName(list)?.key;
    return key === undefined ? undefined : list.map((item) => String(item[key]));
};
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
const plainItem = (item) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item))
        return item;
    const [label, content, ...more] = Object.keys(item).sort();
    return more.length === 0 && (label === 'Name' || label === 'Key' || label === 'Type') && content === 'Value'
        ? item[content]
        : item;
};
const between = (path, before, after) => ({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});
const isPlainMap = (value) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value);
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
const areEqual = (before, after) => {
    const [was, is] = [before ?? null, after ?? null];
    return was === is || (was !== null && is !== null && (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is));
};
const differences = (before, after, path = []) => {
    if (areEqual(before, after))
        return [];
    const lists = Array.isArray(before) && Array.isArray(after) ? named(before, after) : undefined;
    if (Array.isArray(before) && Array.isArray(after) && !lists)
        return inLists(before, after, path);
    const maps = isPlainMap(before) && isPlainMap(after);
    if (!lists && !maps)
        return [between(path, before, after)];
    const [was, is] = lists ?? [before, after];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    const found = keys.flatMap((key) => lists
        ? differences(plainItem(was[key]), plainItem(is[key]), [...path, key])
        : differences(was[key], is[key], [...path, key]));
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93666);


const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const isResharded = ({ Type, UpdatePolicy }, path) => Type === 'AWS::ElastiCache::ReplicationGroup' &&
    path.join('.') === 'Properties.NumNodeGroups' &&
    Object(UpdatePolicy).UseOnlineResharding === true;
const removed = (id, { Type: type = '' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    details: [],
});
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = (0,_property_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: isResharded(is, path) ? 'Never' : (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
    }));
    if (found.length === 0)
        return undefined;
    const replacement = replacementOf(found.map(({ recreation }) => recreation));
    return {
        action: 'Modify',
        logicalId: id,
        type,
        replacement,
        details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
    };
};
const templateChanges = (before, after, table) => {
    const [old, fresh] = [resourcesIn(before), resourcesIn(after)];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
    return ids.flatMap((id) => {
        const [was, is] = [old[id], fresh[id]];
        if (!was)
            return is ? [{ action: 'Add', logicalId: id, type: is.Type ?? '', details: [] }] : [];
        if (!is)
            return [removed(id, was)];
        const change = modified(id, was, is, table);
        return change ? [change] : [];
    });
};


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);


const namedBy = ({ Type, Properties }) => {
    const { ContainerProperties, ContainerDefinitions } = Object(Properties);
    const imageOf = (container) => Object(container).Image;
    if (Type === 'AWS::Batch::JobDefinition')
        return [imageOf(ContainerProperties)];
    if (Type !== 'AWS::ECS::TaskDefinition' || !Array.isArray(ContainerDefinitions))
        return [];
    return ContainerDefinitions.map(imageOf);
};
const imagesIn = (template) => Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesIn */ .$d)(template)).flatMap((resource) => {
    const job = resource ? (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(resource) : undefined;
    if (!resource || job === undefined)
        return [];
    return namedBy(resource).flatMap((image) => {
        const [, host, repository, digest] = /"(\d[\w.-]{0,127})?\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(image) ?? '') ?? [];
        if (repository === undefined || digest === undefined)
            return [];
        return [{ job, ...(host === undefined ? {} : { host }), repository, digest }];
    });
});


/***/ })

};

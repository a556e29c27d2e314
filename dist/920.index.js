export const id = 920;
export const ids = [920];
export const modules = {

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ RefusedParts)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76122);


class RefusedParts extends _refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    parts;
    constructor(refusal, parts) {
        super(refusal);
        this.parts = parts.map((part) => ({ ...part, sentence: (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(part.sentence) }));
    }
    located(locate) {
        const { code, message, hint, reason, cause } = this;
        return new RefusedParts({ code, message, hint, reason, cause }, this.parts.map((part) => ({ ...part, place: locate(part.logicalId) })));
    }
}


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

/***/ 3269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ settleRequest),
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/* harmony import */ var _stack_stack_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12248);

const claimOf = ({ origin: { repositoryId }, confirm, settings }) => ({
    repositoryId,
    confirm,
    ...(settings?.rollback === false ? { goesOn: true } : {}),
});
const settleRequest = ({ console }, compiled, request) => {
    const { settings, notes } = (0,_stack_stack_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(compiled.settings, request.settings ?? {});
    for (const note of notes)
        console.info(note);
    return { ...request, settings };
};


/***/ }),

/***/ 58667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ compileAgainst)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/capacity.js + 5 modules
var capacity = __webpack_require__(55116);
// EXTERNAL MODULE: ./lib/shared/lent-pools.js
var lent_pools = __webpack_require__(41162);
// EXTERNAL MODULE: ./lib/stack/deployed-pools.js
var deployed_pools = __webpack_require__(5654);
// EXTERNAL MODULE: ./lib/stack/left-event-bucket.js
var left_event_bucket = __webpack_require__(18625);
// EXTERNAL MODULE: ./lib/stack/left-pools.js
var left_pools = __webpack_require__(89733);
// EXTERNAL MODULE: ./lib/stack/lending-notes.js
var lending_notes = __webpack_require__(78651);
// EXTERNAL MODULE: ./lib/stack/losses.js + 2 modules
var losses = __webpack_require__(48929);
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

// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/operations/stack/keep-permissions.js + 2 modules
var keep_permissions = __webpack_require__(90688);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
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
const hasOwnSettings = ({ maxVcpus = 0, refreshesImages, imageRefresh }, least) => maxVcpus > least || refreshesImages === true || imageRefresh !== undefined;
const compileAgainst = async (world, compiled, { stack, template: raw }, { allow, refreshImages = false }) => {
    const template = await (0,yaml_template/* readTemplate */.x)(raw);
    const left = await Promise.all((0,left_pools/* leftPools */.P)(template, compiled.template).map(async (pool) => {
        if ((0,losses/* isAllowed */.Jr)(allow, ['allow-delete'], pool.queue))
            return { ...pool, contents: { kind: 'allowed' } };
        if (pool.inUse || stack === undefined || world.offline)
            return { ...pool, contents: { kind: 'in-use' } };
        return { ...pool, contents: await contentsOf(world, pool, stack.id, template) };
    }));
    const { permissions, notes: permissionNotes } = await (0,keep_permissions/* keepPermissions */.O)(world, template, compiled.template, stack?.id);
    const notes = [
        ...left.map(({ queue, contents }) => poolNote(queue, contents)),
        ...(0,lending_notes/* lendingNotes */.F)(template, compiled.template),
        ...permissionNotes,
    ];
    const kept = left.filter(({ contents }) => stays(contents));
    const deployed = (0,deployed_pools/* deployedPools */.U)(template);
    const scoped = (0,deployed_pools/* deployedScopedPools */.y)(template);
    const lent = (0,deployed_pools/* deployedPools */.U)(template, lent_pools/* lentPools */.J3);
    const bucket = (0,left_event_bucket/* leftEventBucket */.o)(template, compiled.template);
    const hasParts = [...kept, ...bucket, ...Object.keys(permissions)].length > 0;
    const hasSettings = [deployed, ...Object.values(scoped)].some((pools) => Object.values(pools).some((pool) => hasOwnSettings(pool, capacity/* defaultMaxVcpus */.jr))) || Object.values(lent).some((pool) => hasOwnSettings(pool, lent_pools/* lentVcpus */.P9));
    if (!hasParts && !refreshImages && !hasSettings)
        return { compiled, notes };
    const parts = {
        deployed,
        scoped,
        lent,
        refreshImages,
        left: (0,left_pools/* leftParts */.y)(template, compiled.template, kept, bucket),
        permissions,
    };
    return { compiled: await compiled.withDeployed(parts), notes };
};


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
// EXTERNAL MODULE: ./lib/generated/resources.js + 161 modules
var resources = __webpack_require__(11586);
// EXTERNAL MODULE: ./lib/review/known-names.js
var known_names = __webpack_require__(78230);
// EXTERNAL MODULE: ./lib/stack/allowances.js
var allowances = __webpack_require__(95277);
// EXTERNAL MODULE: ./lib/stack/infrastructure-updates.js
var infrastructure_updates = __webpack_require__(4066);
// EXTERNAL MODULE: ./lib/stack/losses.js + 2 modules
var stack_losses = __webpack_require__(48929);
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

// EXTERNAL MODULE: ./lib/stack/lending-notes.js
var lending_notes = __webpack_require__(78651);
// EXTERNAL MODULE: ./lib/stack/renames.js
var renames = __webpack_require__(98639);
// EXTERNAL MODULE: ./lib/operations/stack/borrowers.js
var stack_borrowers = __webpack_require__(73590);
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
const countAt = async (world, { about, loss: { change }, submitters }, ids, project) => {
    try {
        const leftovers = await world.leftovers();
        const id = change.physicalId ?? (await ids()).get(change.logicalId);
        if (!id)
            return { unknown: 'CloudFormation did not name it' };
        const count = await leftovers[about](id);
        const borrowers = (0,lending_notes/* isLentQueue */.J)(change.logicalId) ? await (0,stack_borrowers/* readBorrowers */.a)(world, project, [id]) : [];
        if (count === 0 && borrowers.length > 0)
            return { borrowers };
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
const types = {
    typeIn: known_names/* typeIn */.i,
    isRenamable: (name) => resources/* resources */.E.some(({ type, renamable }) => renamable && type === name),
};
const findLosses = async (world, request, stack) => {
    const read = { ...request, deployed: await (0,yaml_template/* readTemplate */.x)(request.deployed) };
    const found = (0,stack_losses/* lossesIn */.x0)(read);
    const { questions } = found;
    const hinted = (loss) => (0,renames/* withRenameHint */.Kn)(loss, read, types);
    const losses = found.losses.map(hinted);
    const interruptions = interruptionsIn(read);
    const unknown = (0,allowances/* unknownAllowances */.M)(request.allow, [read.deployed, request.ours]);
    if (world.offline)
        return { losses, notes: [...unknown, ...openNotes(questions, interruptions)] };
    const ids = physicalIds(world, stack?.id);
    const project = stack?.tags['batch-job:project'] ?? '';
    const answers = await Promise.all([
        ...questions.map(async (question) => (0,stack_losses/* lossByAnswer */.lg)(question, await countAt(world, question, ids, project))),
        ...interruptions.map(async (question) => interruptionBy(question, await jobsIn(world, question, ids))),
    ]);
    const all = [...losses, ...answers.filter((loss) => loss !== undefined).map(hinted)];
    const order = request.changes.map(({ logicalId }) => logicalId);
    return {
        losses: all.sort((a, b) => order.indexOf(a.change.logicalId) - order.indexOf(b.change.logicalId)),
        notes: unknown,
    };
};


/***/ }),

/***/ 90688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ keepPermissions)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
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
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/template/former-policy.js
var former_policy = __webpack_require__(65448);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
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
    if (statements.length === 0)
        return [];
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

/***/ 16030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ expressionText),
/* harmony export */   u: () => (/* binding */ markedText)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const open = '\uFDD2';
const close = '\uFDD3';
const marks = /[\uFDD2\uFDD3]/g;
const marked = /\uFDD2([^\uFDD3]*)\uFDD3/g;
const markedText = (value) => {
    if (typeof value === 'string')
        return value.replace(marks, '');
    if ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value)) {
        const { 'Fn::Join': join } = value;
        if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
            return join[1].map(markedText).join('');
        return open + (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value).replace(marks, '') + close;
    }
    return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value).replace(marks, '');
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
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return value;
    if ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value))
        return expressionText(value, names);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};
const expressionText = (value, names = []) => {
    if (typeof value === 'string')
        return value;
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) || !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value))
        return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(readable(value, names));
    let text = markedText(value);
    for (const { text: known, words } of names) {
        if (text === known)
            return words;
        text = text.replaceAll(known, () => `\${${words}}`);
    }
    return text.replace(marked, (_, json) => functionText(json, names)).replace(/…+/g, '…');
};


/***/ }),

/***/ 78230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownNames),
/* harmony export */   i: () => (/* binding */ typeIn)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11586);
/* harmony import */ var _stack_owners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15790);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16030);






const outputsIn = (template) => {
    const { Outputs } = ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(template) ? template : {});
    const entries = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(Outputs) ? Object.entries(Outputs) : [];
    return Object.fromEntries(entries.flatMap(([name, output]) => ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(output) && output.Value !== undefined ? [[name, output.Value]] : [])));
};
const paramIn = (output, resource) => {
    const rest = output.startsWith((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(resource)) ? output.slice((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(resource).length) : '';
    return rest ? rest.charAt(0).toLowerCase() + rest.slice(1) : undefined;
};
const ownersIn = (template) => [...new Set(Object.values((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).flatMap((resource) => (0,_stack_owners_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerOf */ .bf)(resource) ?? []))].sort((one, other) => other.length - one.length);
const types = _generated_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E;
const sharedKinds = new Set(types
    .flatMap(({ mainChild, alsoMain = [] }) => [mainChild, ...alsoMain])
    .filter((kind, index, all) => all.indexOf(kind) !== index));
const typeIn = (template, resource) => {
    const all = (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template);
    const isThere = (kind, type) => {
        const id = (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(resource) + kind;
        return kind !== '' && Object.hasOwn(all, id) && (type === undefined || all[id]?.Type === type);
    };
    return types.find(({ mainChild, mainType, alsoMain = [] }) => [mainChild, ...alsoMain].some((kind) => !sharedKinds.has(kind) && isThere(kind, kind === mainChild ? mainType : undefined)))?.type;
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
    const named = [...known, ...formerNames(before, params)].filter(({ expression }) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(expression));
    const byText = new Map(named.map((one) => [(0,_expression_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markedText */ .u)(one.expression), one]));
    return {
        texts: [...byText]
            .map(([text, { words, resource }]) => ({ text, words, resource }))
            .sort((one, other) => other.text.length - one.text.length),
        resourceOf: (expression) => (expression === undefined ? undefined : byText.get((0,_expression_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markedText */ .u)(expression))?.resource),
    };
};


/***/ }),

/***/ 58245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   uW: () => (/* binding */ shownByAws),
/* harmony export */   uk: () => (/* binding */ shownInFull)
/* harmony export */ });
/* unused harmony exports longestShown, shortImage */
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);
/* harmony import */ var _diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67105);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76122);
/* harmony import */ var _diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53015);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89366);
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16030);








const longestShown = 160;
const summaries = new Map([
    ['Code', '(code)'],
    ['ZipFile', '(code)'],
    ['Definition', '(definition)'],
    ['DefinitionString', '(definition)'],
    ['UserData', '(user data)'],
    ['Secrets', '(secret)'],
    ['SecretString', '(secret)'],
]);
const summaryOf = (path) => {
    const part = path.find((one) => summaries.has(one));
    return part === undefined ? undefined : summaries.get(part);
};
const shownPath = (path) => {
    const at = path.findIndex((part) => summaries.has(part) && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
const below = ({ isVariable }, name) => ({
    name,
    isVariable: isVariable || name === 'Environment' || name === 'Variables',
});
const placeOf = (path) => path.reduce(below, { name: '', isVariable: false });
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;
const isSecretAt = ({ name, isVariable }) => isVariable ? (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(name) : isSecretProperty(name);
const isSecretProperty = (0,_diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((name) => asAwsWrites.test(name) ? (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .mentionsSecret */ .iL)(name) && !harmless.test(name) : (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(name));
const isBelowSecret = (path) => path.some((_, index) => isSecretAt(placeOf(path.slice(0, index + 1))));
const redactedText = (text, place) => {
    const document = parsed(text);
    if (typeof document !== 'string') {
        const inner = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(redacted(document, place));
        if (inner !== (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(document))
            return (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(inner) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : inner;
    }
    return redactedPlain(text);
};
const redactedPlain = (0,_diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((text) => (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text) || (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSplitSecret */ .eC)(text.split(/[\r\n]+/).map((line) => line.trim()))
    ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
    : text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO, '(secret)'));
const redacted = (value, place) => {
    const summary = summaries.get(place.name);
    if (summary)
        return summary;
    if (isSecretAt(place))
        return value === '' || value === null || typeof value === 'boolean' ? value : _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    if (typeof value === 'string')
        return redactedText(value, place);
    if (Array.isArray(value)) {
        if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSplitSecret */ .eC)(value.filter((item) => typeof item === 'string')))
            return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
        return value.map((item) => redacted(item, below(place, '')));
    }
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
        return value;
    const text = (0,_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .textAsResolved */ .W9)(value);
    if (text !== undefined && (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(key) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(label)
            ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
            : redacted(item, below(place, key)),
    ]));
};
const withoutSecrets = (value, path) => {
    if (isBelowSecret(path))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const place = placeOf(path);
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
        return redacted(value, place);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        const isDefinition = key === 'Definition' && (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(item) && path.length <= 1;
        return [
            (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(key) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : key,
            isDefinition ? withoutSecrets(item, ['States']) : redacted(item, below(place, key)),
        ];
    }));
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
    const inner = isBelowSecret(path) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : redacted(value, placeOf(path));
    const text = (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_6__/* .expressionText */ .M)(inner, names);
    if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    return (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(isImage(path) ? shortImage(text) : text);
};
const shown = (path, value, names = []) => cut(shownInFull(path, value, names));
const knownLater = '{{changeSet:KNOWN_AFTER_APPLY}}';
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const value = text.replaceAll(knownLater, '(known after deploy)');
    const document = parsed(value);
    return /^\s*[[{]/.test(value) && document === value
        ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
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

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deployedPools),
/* harmony export */   y: () => (/* binding */ deployedScopedPools)
/* harmony export */ });
/* harmony import */ var _shared_capacity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55116);
/* harmony import */ var _shared_scoped_pools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67223);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79265);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99415);




const at = (value, key) => Object(value)[key];
const refreshIn = (template, id) => {
    const [specification] = Object.values(Object(at((0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .propertiesOf */ .P1)(template, id).LaunchTemplateData, 'TagSpecifications')));
    const tag = Object.values(Object(at(specification, 'Tags'))).find((one) => at(one, 'Key') === _shared_capacity_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshTag */ ._4);
    const number = Number(at(tag, 'Value'));
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
const keptWarm = (resources) => {
    const minutes = at(at(resources, 'ScalingPolicy'), 'MinScaleDownDelayMinutes');
    return typeof minutes === 'number' ? minutes : undefined;
};
const deployedPools = (template, names = _shared_capacity_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPools */ .CF) => Object.fromEntries(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .poolKinds */ .Kr.flatMap((kind) => {
    const resources = (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .propertiesOf */ .P1)(template, names.environment(kind)).ComputeResources;
    if (resources === undefined)
        return [];
    const most = at(resources, 'MaxvCpus');
    return [
        [
            kind,
            {
                maxVcpus: typeof most === 'number' ? most : undefined,
                refreshesImages: at(resources, 'UpdateToLatestImageVersion') === true,
                keepWarmMinutes: keptWarm(resources),
                imageRefresh: refreshIn(template, names.launchTemplate(kind)),
            },
        ],
    ];
}));
const deployedScopedPools = (template) => Object.fromEntries((0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(template).flatMap((id) => {
    const profile = (0,_shared_scoped_pools_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOfPool */ .$x)(id);
    return profile === undefined ? [] : [[profile, deployedPools(template, (0,_shared_scoped_pools_js__WEBPACK_IMPORTED_MODULE_1__/* .poolsOfProfile */ .ab)(profile))]];
}));


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ infrastructureUpdates)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80922);
/* harmony import */ var _change_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78882);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99415);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88948);






const defaultMinutes = 30;
const scaling = new Set(['DesiredvCpus', 'MaxvCpus', 'MinvCpus', 'ScalingPolicy']);
const resourcesOf = (template, id) => {
    const { ComputeResources } = (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .propertiesOf */ .P1)(template, id);
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
    const { JobExecutionTimeoutMinutes: minutes } = Object((0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .propertiesOf */ .P1)(template, id).UpdatePolicy);
    return typeof minutes === 'number' ? minutes : defaultMinutes;
};
const infrastructureUpdates = (sides) => {
    const { changes, deployed, ours } = sides;
    const changed = new Map(changes
        .filter((one) => (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$)(one).happening !== 'add' && touchesProperties(one))
        .map((one) => [one.logicalId, one]));
    const isUpdated = (id) => {
        if (/^FARGATE/.test(String(resourcesOf(ours, id).Type)))
            return false;
        const own = changed.get(id);
        if (own !== undefined && (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .mayEndJobs */ .Rz)(own, sides))
            return false;
        if ((0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsIn */ .S)(resourcesOf(ours, id).LaunchTemplate).some((named) => changed.has(named)))
            return true;
        if (own === undefined)
            return false;
        return (infrastructureOf(deployed, id) !== infrastructureOf(ours, id) ||
            resourcesOf(ours, id).UpdateToLatestImageVersion === true ||
            isListed(own, sides, id));
    };
    return (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(ours)
        .filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceIn */ .Ol)(deployed, id)?.Type === _pools_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentType */ .Yc && isUpdated(id))
        .sort()
        .map((id) => ({ environment: id, queues: (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .queuesOf */ .iw)(deployed, id), minutes: minutesOf(ours, id) }));
};


/***/ }),

/***/ 18625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ leftEventBucket)
/* harmony export */ });
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65613);
/* harmony import */ var _own_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9636);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);



const leftEventBucket = (deployed, ours) => (0,_own_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .isEventBucket */ .bb)(deployed, _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .eventBucketId */ .UF) && (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(ours, _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .eventBucketId */ .UF) === undefined
    ? [_stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .eventBucketId */ .UF, _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .eventBucketPolicyId */ .Mm].filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(deployed, id) !== undefined)
    : [];


/***/ }),

/***/ 89733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ leftPools),
/* harmony export */   y: () => (/* binding */ leftParts)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80922);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99415);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);




const poolQueue = /^Stp(?:Net[0-9a-f]{8})?Batch\w*JobQueue$/;
const leftPools = (deployed, ours) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(deployed))
    .filter((id) => poolQueue.test(id) && (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(deployed, id)?.Type === 'AWS::Batch::JobQueue')
    .filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(ours, id) === undefined)
    .sort()
    .map((queue) => ({
    queue,
    inUse: (0,_pools_js__WEBPACK_IMPORTED_MODULE_1__/* .stateMachinesOf */ .r9)(deployed).some((id) => (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .idsIn */ .S)((0,_pools_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(deployed, id)).includes(queue)),
}));
const sectionOf = (template, name) => {
    const section = Object(template)[name];
    return (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(section) ? section : {};
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
const openingsIn = (deployed, kept) => Object.fromEntries(Object.entries((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(deployed)).filter(([, { Type, Properties }]) => Type === 'AWS::EC2::SecurityGroupIngress' &&
    (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .idsIn */ .S)(Object(Properties).SourceSecurityGroupId).some((id) => kept.has(id))));
const leftParts = (deployed, ours, pools, others = []) => {
    const queues = pools.map(({ queue }) => queue);
    const kept = new Map();
    const open = [...queues, ...others];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(deployed, id);
        if (resource === undefined || kept.has(id) || (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(ours, id) !== undefined)
            continue;
        kept.set(id, resource);
        open.push(...(0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .h)(resource), ...(0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .idsIn */ .S)(resource.Metadata));
    }
    for (const [id, rule] of Object.entries(openingsIn(deployed, kept))) {
        if ((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(ours, id) !== undefined)
            continue;
        const parts = (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .h)(rule);
        if (parts.every((part) => kept.has(part) || (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(ours, part) !== undefined))
            kept.set(id, rule);
    }
    if (kept.size === 0)
        return { queues, sections: {} };
    const Resources = Object.fromEntries(kept);
    const Conditions = mentionedIn(sectionOf(deployed, 'Conditions'), Resources);
    const Parameters = mentionedIn(sectionOf(deployed, 'Parameters'), [Resources, Conditions]);
    return { queues, sections: { Conditions, Parameters, Resources } };
};


/***/ }),

/***/ 24940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ lossSentence),
/* harmony export */   XN: () => (/* binding */ refusalOfLosses)
/* harmony export */ });
/* unused harmony export allowancesFor */
/* harmony import */ var _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);

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
const renamesOf = (losses) => [...new Set(losses.flatMap(({ rename }) => rename ?? []))].map((one) => `${one}. `).join('');
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
    return new _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedParts */ .P({
        code,
        message: `${starts[command]}, since data or work could be lost: ${open.map(lossSentence).join('. ')}.`,
        hint: `${alternativesTo(open)}${renamesOf(open)}${hintOf(code, allowances)}${command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''}`.trimStart(),
    }, open.map((loss) => ({ logicalId: loss.change.logicalId, sentence: `${lossSentence(loss)}.` })));
};


/***/ }),

/***/ 48929:
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
// EXTERNAL MODULE: ./lib/stack/named-databases.js
var named_databases = __webpack_require__(62990);
// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(66564);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/stack/protected-databases.js
var protected_databases = __webpack_require__(66237);
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

// EXTERNAL MODULE: ./lib/stack/stateless-types.js
var stateless_types = __webpack_require__(492);
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
    ['AWS::ApiGatewayV2::DomainName', 'the address that its records lead to goes with it, and a new one has another'],
    ['AWS::CloudFront::Distribution', 'its address goes with it, and a new one has another'],
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
    ['AWS::EFS::FileSystem', 'it holds files'],
    ['AWS::ElastiCache::ReplicationGroup', 'it holds a cache'],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'its address goes with it, and a new one has another'],
    ['AWS::Events::Archive', 'it holds events'],
    ['AWS::Events::EventBus', 'what others send to it is lost from then on'],
    ['AWS::EC2::EIP', 'its address goes, which others may let in'],
    ['AWS::Kinesis::Stream', 'it holds records'],
    ['AWS::KinesisFirehose::DeliveryStream', 'what it has not delivered yet is lost, and others may write to it'],
    ['AWS::Lambda::Url', 'its address goes with it, and a new one has another'],
    ['AWS::OpenSearchService::Domain', 'it holds indexes, of which AWS keeps no snapshot beyond it'],
    ['AWS::Pipes::Pipe', streamPosition],
    ['AWS::RDS::DBCluster', 'it holds a database'],
    ['AWS::RDS::DBInstance', 'it holds a database, or a copy of one'],
    ['AWS::S3::Bucket', 'it holds objects'],
    ['AWS::SNS::Topic', 'the subscriptions that others have to it go with it'],
    ['AWS::SQS::Queue', 'it holds messages'],
    ['AWS::SecretsManager::Secret', 'it holds a secret'],
    ['MongoDB::Atlas::Cluster', 'it holds a database, and Atlas deletes its backups with it'],
    ['MongoDB::Atlas::Project', 'it holds a cluster, and what was made in it by hand'],
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
const insteadOf = (change, fate, request) => {
    const { changes, deployed, ours } = request;
    if (change.type === mappingType)
        return refusedReplacement({ change, changes, deployed, ours });
    const isDeleted = fate !== undefined && fate !== 'kept';
    return isDeleted && (0,protected_databases/* isProtectedDatabase */.C)(deployed, change.logicalId) ? protected_databases/* protectedDatabaseInstead */.A : undefined;
};
const lossOf = (change, request) => {
    const { deployed, ours, allow } = request;
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
    const fate = (0,policies/* fateOf */._)(change, deployed, ours);
    const instead = insteadOf(change, happening === 'may-replace' ? undefined : fate, request);
    return {
        kind: removed ? 'delete' : happening,
        change,
        fate,
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
        (0,own_resources/* isRunsTable */.dw)(deployed, logicalId) ||
        (0,own_resources/* isLogStream */.nn)(deployed, logicalId) ||
        (preview && (0,own_resources/* isOwnLogGroup */.k0)(deployed, logicalId)));
const holdsDeadLetters = (deployed, logicalId) => (0,own_resources/* isDeadLetterQueue */.w)(deployed, logicalId) || (0,own_resources/* isQueueDeadLetters */.$Q)(deployed, logicalId);
const lossesIn = (given) => {
    const { deployed, ours } = given;
    const changes = (0,named_databases/* withoutRefusedReplacements */.O)(given.changes, deployed, ours);
    const request = { ...given, changes, allow: (0,allowances/* resolveAllowances */.W)(given.allow, [deployed, ours]) };
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
        if (stateless_types/* statelessTypes */.C.has(change.type) || isQueueReader(deployed, change))
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
    if ('borrowers' in answer)
        return `${answer.borrowers.join(', ')} run jobs in it, and could run none any more`;
    if ('runs' in answer)
        return `${many(answer.runs, 'run')} under way may still submit jobs to it`;
    return `whether anything is in it is not known (${answer.unknown})`;
};
const lossByAnswer = ({ about, loss }, answer) => answer === 0 ? undefined : { ...loss, about, why: reasonBy(about, answer) };


/***/ }),

/***/ 62990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutRefusedReplacements)
/* harmony export */ });
/* unused harmony export keepsIdentifier */
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88948);


const identifiers = new Map([
    ['AWS::RDS::DBCluster', 'DBClusterIdentifier'],
    ['AWS::RDS::DBInstance', 'DBInstanceIdentifier'],
]);
const identifierIn = ({ Type = '', Properties }) => {
    const property = identifiers.get(Type);
    return property === undefined ? undefined : Properties?.[property];
};
const keepsIdentifier = (before, after) => {
    const [was, is] = [identifierIn(before), identifierIn(after)];
    return before.Type === after.Type && was !== undefined && (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is);
};
const withoutRefusedReplacements = (changes, before, after) => changes.map((change) => {
    const [was, is] = [(0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(before, change.logicalId), (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(after, change.logicalId)];
    if (change.replacement !== 'Conditional' || !was || !is || !keepsIdentifier(was, is))
        return change;
    const details = change.details.map((detail) => detail.recreation === 'Conditionally' ? { ...detail, recreation: 'Never' } : detail);
    return { ...change, replacement: 'False', details };
});


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ consolePage),
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

/***/ 98639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ renamesIn),
/* harmony export */   Kn: () => (/* binding */ withRenameHint),
/* harmony export */   V4: () => (/* binding */ deadRenamesIn)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88948);



const renamesIn = (deployed, ours) => {
    const pairs = new Map();
    for (const [id, resource] of Object.entries((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$d)(ours))) {
        const [from, to] = [(0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(deployed, id)), (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(resource)];
        const isOwn = to !== undefined && (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC)(resource) !== to;
        if (from !== undefined && to !== undefined && from !== to && isOwn)
            pairs.set(`${from} ${to}`, { from, to });
    }
    return [...pairs.values()].sort((one, other) => (one.to < other.to ? -1 : 1));
};
const deadRenamesIn = (deployed, ours) => {
    const before = Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$d)(deployed));
    if (before.length === 0)
        return [];
    const namesInAws = new Set(before.map(_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC));
    const dead = new Map();
    for (const resource of Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$d)(ours))) {
        const [name, from] = [(0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(resource), (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC)(resource)];
        if (name === undefined || from === undefined || name === from || namesInAws.has(from))
            continue;
        const meant = (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC)(before.find((one) => (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(one) === from));
        dead.set(name, { name, from, ...(meant === undefined ? {} : { meant }) });
    }
    return [...dead.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
};
const successorsOf = ({ change }, former, { deployed, ours, changes }) => {
    const suffix = change.logicalId.slice((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(former).length);
    const namesInAws = new Set(Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$d)(deployed)).map(_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC));
    return changes.flatMap(({ action, logicalId: id, type }) => {
        const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(ours, id);
        const [name, nameInAws] = [(0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(resource), (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC)(resource)];
        if (action !== 'Add' || type !== change.type || name === undefined || nameInAws === undefined)
            return [];
        const isNew = name === nameInAws || !namesInAws.has(nameInAws);
        return isNew && id === (0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(nameInAws) + suffix ? [{ name, nameInAws }] : [];
    });
};
const otherTypeSentence = (former, { deployed, ours }, { typeIn }) => {
    const [was, is] = [typeIn(deployed, former), typeIn(ours, former)];
    const name = Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$d)(ours))
        .filter((one) => (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC)(one) === former)
        .map(_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)
        .find((one) => one !== former);
    return name === undefined || was === undefined || is === undefined || was === is
        ? undefined
        : `${name} says renamedFrom: ${former}, which is deployed as ${was}, and ${name} is of the type ${is}: renamedFrom keeps a resource only where its type stays`;
};
const renameSentence = (successors, was, former) => {
    const again = successors.length === 1 && successors[0]?.name === was;
    if (again)
        return `${was} was deployed with renamedFrom: ${former}: write that again, and nothing of it is lost`;
    const second = successors.find(({ nameInAws, name }) => nameInAws === was && nameInAws !== name);
    if (second !== undefined)
        return `${second.name} says renamedFrom: ${was}, and ${was} is ${former} in AWS, by a renamedFrom of its own: write renamedFrom: ${former} there, and nothing of it is lost`;
    const dead = successors
        .filter(({ name, nameInAws }) => name !== nameInAws)
        .map(({ name, nameInAws }) => `${name} says renamedFrom: ${nameInAws}, and nothing of that name is deployed. `);
    const names = successors.map(({ name }) => name).join(' or ');
    return `${dead.join('')}If ${was} is ${names} now, write renamedFrom: ${former} there, and nothing of it is lost`;
};
const withRenameHint = (loss, request, types) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(request.deployed, loss.change.logicalId);
    const former = (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInAwsOf */ .jC)(resource);
    if (loss.kind !== 'delete' || former === undefined || !loss.change.logicalId.startsWith((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(former)))
        return loss;
    const successors = successorsOf(loss, former, request).filter(({ nameInAws }) => types.isRenamable(types.typeIn(request.ours, nameInAws)));
    const rename = successors.length > 0
        ? renameSentence(successors, (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(resource), former)
        : otherTypeSentence(former, request, types);
    return rename === undefined ? loss : { ...loss, rename };
};


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statelessTypes)
/* harmony export */ });
const types = {
    'AWS::ApiGatewayV2': 'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
    'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
    'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
    'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
    'AWS::Budgets': 'Budget',
    'AWS::CertificateManager': 'Certificate',
    'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
    'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
    'AWS::CloudFront': 'CachePolicy Function OriginAccessControl OriginRequestPolicy',
    'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
    'AWS::CodeDeploy': 'Application DeploymentConfig DeploymentGroup',
    'AWS::Cognito': 'UserPoolUICustomizationAttachment',
    'AWS::EC2': 'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
    'AWS::ECS': 'Cluster ClusterCapacityProviderAssociations Service TaskDefinition',
    'AWS::EFS': 'AccessPoint MountTarget',
    'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
    'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
    'AWS::Events': 'EventBusPolicy Rule',
    'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
    'AWS::IoT': 'TopicRule',
    'AWS::KMS': 'Alias',
    'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
    'AWS::Lambda': 'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
    'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
    'MongoDB::Atlas': 'DatabaseUser ProjectIpAccessList',
    'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
    'AWS::ResourceGroups': 'Group',
    'AWS::Route53': 'RecordSet',
    'AWS::S3': 'BucketPolicy',
    'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
    'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
    'AWS::Scheduler': 'Schedule ScheduleGroup',
    'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
    'AWS::ServiceDiscovery': 'Instance PrivateDnsNamespace Service',
    'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};
const statelessTypes = new Set(Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)));


/***/ })

};

export const id = 9315;
export const ids = [9315];
export const modules = {

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 28 modules
var compile = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/events/place-events.js + 2 modules
var place_events = __webpack_require__(9067);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/report/next-run-lines.js


/** `2026-11-24 14:00`. */
const inUtc = (run) => run.toISOString().slice(0, 16).replace('T', ' ');
/** Returns the next runs of an event in words. */
const nextWords = (runs) => {
    if (runs === 'from-deployment')
        return 'counted from its deployment';
    return runs.length > 0 ? `next at ${runs.map(inUtc).join(', ')} UTC` : 'no run is to come';
};
/** Returns a line for each event of a job whose next runs are known (see `EventMember.nextRuns`), with these in UTC. */
const nextRunLines = (config, now) => (0,jobs/* jobsIn */.ev)(config).flatMap(([name, { properties }]) => properties.events.flatMap((event) => {
    const runs = (0,place_events/* eventMember */.F0)(event.type).nextRuns?.(event.properties, now);
    return runs === undefined ? [] : [`${name} starts ${(0,jobs/* eventWords */.CE)(event)}: ${nextWords(runs)}.`];
}));

;// CONCATENATED MODULE: ./lib/commands/validate.js


/** Reports every diagnostic of the config and logs the next runs of its schedules. `config/not-yet` is a warning here. */
const validate = async (world, request) => {
    const { diagnostics, located, config } = await (0,compile/* compile */.wE)(world, { ...request, notYet: 'warning' });
    const later = diagnostics.filter(({ code }) => code === 'config/not-yet').length;
    world.console.info(later
        ? `${located.file} is valid, but not all of it is compiled yet: compile, plan and deploy refuse what is told as config/not-yet.`
        : `${located.file} is valid.`);
    for (const line of nextRunLines(config, world.now()))
        world.console.info(line);
    return { diagnostics, located };
};


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

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


/** Keys that name the items of AWS's lists, in the order in which they are tried. */
const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
/** Returns a list of maps as a map by name, and the key of the names; undefined if no key names every item uniquely. */
const byName = (list) => {
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
/** Returns both lists as maps by name; undefined if their items are not named by the same key. */
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
/** Returns the value of an item that consists of a name and a `Value` only; any other item unchanged. */
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
/**
 * Returns the differences of lists without named items: by position if all items are maps and the lengths are equal,
 * else the items that only one list has.
 */
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    // The same items in another order, or repeated.
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
/**
 * Returns the paths at which two values differ. Descends into maps, and into lists of named items (environment
 * variables, tags, IAM policies) by name instead of position. For other lists returns the items that differ; functions
 * are compared as a whole.
 */
const differences = (before, after, path = []) => {
    if ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
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
    // The same named items in another order.
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);


/** Returns the resources of a template by logical id; none if the value is not a template. */
const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
/** Returns a resource of a template; undefined if the template does not have the logical id, or is not a template. */
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
/** Returns the `Replacement` of a resource, by what each of its changed properties does. */
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    // A property that the table does not know may replace.
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const removed = (id, { Type: type = '' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    details: [],
});
/** Returns the modification of a resource; undefined if nothing but `Metadata` differs. */
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = (0,_property_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
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
/**
 * Returns the changes that a change set from one template to the other would list, sorted by logical id, as far as
 * templates show them. Omits changes that follow at AWS, such as a new name that other resources reference. Ignores
 * `Metadata`.
 */
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


/***/ })

};

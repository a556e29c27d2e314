export const id = 5008;
export const ids = [5008];
export const modules = {

/***/ 28969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   W9: () => (/* binding */ textAsResolved),
/* harmony export */   vS: () => (/* binding */ secretServiceIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);


/**
 * Matches a dynamic reference that CloudFormation replaces by a secret, `{{resolve:secretsmanager:…}}` or
 * `{{resolve:ssm-secure:…}}`. Groups: the service, the secret.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
/** The placeholder of a part that only CloudFormation knows: the name of a resource or of the stack. */
const unknown = '\u0000';
/** The placeholder of the result of a function that this module does not evaluate. */
const computed = '\u0001';
/** Matches the functions that are not evaluated here: they choose, cut or encode texts. */
const unevaluated = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;
const placeholderOf = (part) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) && Object.keys(part).some((key) => unevaluated.test(key)) ? computed : unknown;
/**
 * Returns the text that CloudFormation resolves an expression to, with one control character (`\u0000` or `\u0001`) for
 * each part that is known only there; undefined if the expression is no text, `Fn::Join` or `Fn::Sub`.
 */
const textAsResolved = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression : textAsResolved(expression);
    }
    if (value === null || typeof value !== 'object')
        return undefined;
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
        return join[1].map((part) => textAsResolved(part) ?? placeholderOf(part)).join(join[0]);
    const [template, values] = Array.isArray(sub) ? sub : [sub, undefined];
    if (typeof template !== 'string')
        return undefined;
    return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal, name) => {
        if (literal)
            return `\${${name}}`;
        const given = values !== null && typeof values === 'object' ? values[name] : undefined;
        return textAsResolved(given) ?? placeholderOf(given);
    });
};
/**
 * Matches the two opening braces of a reference; a part between them may resolve to nothing, as `AWS::NoValue` does.
 */
const braces = `\\{[${unknown}${computed}]*\\{[${unknown}${computed}]*`;
/**
 * Matches a dynamic reference to anything but a plain parameter (`ssm`), also one that is incomplete until
 * CloudFormation resolves its parts. Group 1: the service, empty if it is unknown.
 */
const nonPlainReference = new RegExp(`${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${computed}]|${computed})`);
/** True if a text in an expression contains a brace other than those of a variable of `Fn::Sub`. */
const containsBrace = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression.includes('{') : containsBrace(expression);
    }
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(containsBrace);
    return Object.entries(value).some(([key, item]) => {
        if (key !== 'Fn::Sub')
            return containsBrace(item);
        const [template, ...values] = [item].flat();
        return (String(template)
            .replace(/\$\{[^!{}][^{}]*\}/g, '')
            .includes('{') || values.some(containsBrace));
    });
};
/** True if a function that is not evaluated here has an argument with a brace, of which it may make a reference. */
const mayComputeBrace = (value) => {
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(mayComputeBrace);
    return Object.entries(value).some(([key, item]) => unevaluated.test(key) ? containsBrace(item) : mayComputeBrace(item));
};
const isFunction = (value) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));
/**
 * Returns the service of a dynamic reference to a secret in an expression, such as `secretsmanager`; `…` if the service
 * is known only to CloudFormation; undefined if the expression contains no such reference.
 */
const secretServiceIn = (value) => {
    const text = textAsResolved(value);
    const found = text === undefined ? null : nonPlainReference.exec(text);
    if (found)
        return found[1] || '…';
    return isFunction(value) && mayComputeBrace(value) ? '…' : undefined;
};


/***/ }),

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

/** Returns the logical ids that a value of a template references by Ref, Fn::GetAtt (both forms) and Fn::Sub. */
const idsIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap(idsIn);
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? Object.entries(value).flatMap(([key, item]) => idsInEntry(key, item)) : [];
};
const idsInEntry = (key, item) => {
    if (key === 'Ref' && typeof item === 'string')
        return [item];
    if (key === 'Fn::GetAtt')
        return [beforeDot(String(Array.isArray(item) ? item[0] : item))];
    return key === 'Fn::Sub' ? idsInSub(item) : idsIn(item);
};
/**
 * Returns the ids in the arguments of Fn::Sub: in `${…}`, unless a variable of its own has the name, and in the
 * variables.
 */
const idsInSub = (argument) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    const names = [...String(text).matchAll(/\$\{([^!$}]+)\}/g)].map(([, name]) => name);
    return [...names.filter((name) => !Object.hasOwn(variables ?? {}, name)).map(beforeDot), ...idsIn(variables)];
};
/** `Topic.Arn` → `Topic`. */
const beforeDot = (name) => name.split('.')[0];
/** Returns the logical ids that a resource of a template depends on, by reference or `DependsOn`; `Metadata` is none. */
const dependenciesOf = (resource) => {
    const { DependsOn = [], Metadata: _, ...rest } = resource;
    return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};


/***/ }),

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withRetentionPolicies),
/* harmony export */   Q: () => (/* binding */ deletePolicies)
/* harmony export */ });
/** The policies of a resource that is deleted with its stack. */
const deletePolicies = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
/** The policies of a resource that stays in the account; one whose creation is rolled back is deleted. */
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
/**
 * Returns the body of a resource with the policies that follow from `holdsData`: data that is `kept` stays in the
 * account, except in a preview.
 */
const withRetentionPolicies = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(holdsData === 'kept' && !preview ? kept : deletePolicies) };
};


/***/ }),

/***/ 22925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  YV: () => (/* binding */ neighboursOf),
  B9: () => (/* binding */ resourceMember)
});

// EXTERNAL MODULE: ./lib/generated/resources.js + 61 modules
var resources = __webpack_require__(63093);
// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(23191);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
;// CONCATENATED MODULE: ./lib/stage/resource.js


/** Returns a resource of the config with its stage and the function for its logical ids. */
const namedResource = (name, stage) => {
    const prefix = (0,names/* logicalId */.dS)(name);
    return { name, stage, id: (kind) => prefix + kind };
};
/** Returns a resource of the config with its stage, config path, metadata and neighbours. */
const resourceContext = (name, stage, neighbours, previewEvents = 'own', region) => {
    const path = ['resources', name];
    return { ...namedResource(name, stage), path, metadata: (0,metadata/* metadata */.yu)(path), neighbours, previewEvents, region };
};

;// CONCATENATED MODULE: ./lib/graph/neighbours.js


/** Returns the member of the registry of resources for a type. Types of a judged config are always registered. */
const resourceMember = (type) => resources/* resources */.E.find((member) => member.type === type);
/** Returns each resource of the config, by name, in the form that other resources may read. */
const neighboursOf = (config, stage) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
    const member = resourceMember(type);
    const self = namedResource(name, stage);
    const connection = member.connectTo?.(self, properties);
    return [
        name,
        {
            name,
            type,
            id: self.id(member.mainChild),
            properties: properties,
            params: member.params(self, properties),
            ...(connection ? { connection } : {}),
            ...(member.absent ? { absent: member.absent } : {}),
            ...(member.later ? { later: true } : {}),
        },
    ];
}));
/**
 * Returns a resource of the config by name, with everything that its checks and its expansion may use. `region` is that
 * of the stack; without it nothing is compared with it.
 */
const contextOf = (name, config, stage, neighbours, region) => resourceContext(name, stage, neighbours, config.stackConfig?.preview?.events, region);


/***/ }),

/***/ 35008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (/* binding */ compile),
  F_: () => (/* binding */ compileAnySize),
  lI: () => (/* binding */ compileWithLookups)
});

// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var cloudformation_expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/cloudformation/attributes.js

/** Loads the table of attributes (130 KB), which only configs with `$CfResourceParam` need. */
const loadAttributeTable = async () => ({
    services: (await __webpack_require__.e(/* import() */ 9173).then(__webpack_require__.t.bind(__webpack_require__, 19173, 17))).default,
});
/** Returns the attributes of a type; undefined for third-party types and for those newer than the table. */
const attributesOf = (table, type) => {
    const [vendor = '', service = '', ...rest] = type.split('::');
    const types = ownOf(table.services, `${vendor}::${service}`);
    const row = types && ownOf(types, rest.join('::'));
    if (row === undefined)
        return undefined;
    const [attributes = '', names = ''] = row.split('|');
    return { attributes: attributes.split(' ').filter(Boolean), ref: names.split('+').filter(Boolean) };
};
const ownOf = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/**
 * Returns `Ref` or `Fn::GetAtt` for an attribute of a resource; undefined if its type has no such attribute. Accepts
 * AWS's attribute names, the names of the result of `Ref`, and `Arn`, `Name` and `Id` for a longer name such as
 * `TopicArn`. Returns `Fn::GetAtt` for any attribute of custom resources and of types that are not in the table.
 */
const attributeExpression = (table, type, id, attribute) => {
    const known = isCustom(type) ? undefined : attributesOf(table, type);
    if (!known)
        return (0,cloudformation_expression/* getAtt */.CN)(id, attribute);
    const byName = (name) => {
        if (known.attributes.includes(name))
            return (0,cloudformation_expression/* getAtt */.CN)(id, name);
        return name === known.ref.join('|') ? (0,cloudformation_expression/* ref */.KR)(id) : undefined;
    };
    return byName(attribute) ?? byShortName(type, known, attribute, id, byName);
};
/** True for a custom resource, whose provider decides which attributes it has. */
const isCustom = (type) => type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
/** Types whose `Ref` returns an ARN although its name does not end with `Arn`. */
const refIsArn = new Set([
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
    'AWS::SecretsManager::Secret',
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html
    'AWS::CloudFormation::Stack',
]);
/**
 * Returns the expression for `Arn`, `Name` or `Id`: `TopicArn` of a topic, else `Ref` if its result has such a name.
 */
const byShortName = (type, known, shortName, id, byName) => {
    if (!['Arn', 'Name', 'Id'].includes(shortName))
        return undefined;
    if (shortName === 'Arn' && refIsArn.has(type))
        return (0,cloudformation_expression/* ref */.KR)(id);
    const attribute = byName(`${type.split('::').at(-1)}${shortName}`);
    const onlyRef = known.ref.length === 1 ? known.ref[0] : '';
    return attribute ?? (onlyRef.endsWith(shortName) ? (0,cloudformation_expression/* ref */.KR)(id) : undefined);
};

;// CONCATENATED MODULE: ./lib/cloudformation/properties.js
/** Loads the table of properties (23 KB), which only a config in CloudFormation's language needs. */
const loadPropertyTable = async () => ({
    types: (await __webpack_require__.e(/* import() */ 5985).then(__webpack_require__.t.bind(__webpack_require__, 5985, 17))).default,
});
/** Returns the properties of a type; undefined for a type that is not in the table. */
const propertiesOf = (table, type) => {
    const definitions = Object.hasOwn(table.types, type) ? table.types[type] : undefined;
    return definitions && mapOf(definitions, '');
};
const mapOf = (definitions, name) => {
    const words = (definitions[name] ?? '').split(' ').filter(Boolean);
    const found = new Map(words.map((word) => [word.replace(/[[*=].*$/, ''), word]));
    return {
        names: [...found.keys()],
        property: (property) => {
            const word = found.get(property);
            return word === undefined ? undefined : holds(definitions, word);
        },
    };
};
const holds = (definitions, word) => {
    const [, mark, definition] = /^\w+(\*|\[\])?(?:=(.+))?$/.exec(word) ?? [];
    if (mark === '*')
        return { kind: 'anything' };
    const map = definition === undefined ? undefined : mapOf(definitions, definition);
    if (mark === '[]')
        return { kind: 'list', ...(map ? { map } : {}) };
    return map ? { kind: 'map', map } : { kind: 'scalar' };
};

// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(34158);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/evaluation/effective-origin.js
var effective_origin = __webpack_require__(47178);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
;// CONCATENATED MODULE: ./lib/cloudformation/policy.js


/** Returns the items of a list, or the value as the only one. */
const listOf = (value) => Array.isArray(value) ? value : [value];
/** Returns the values of two lists without repetitions; `*` alone where it is one of them, since it includes all. */
const union = (a, b) => {
    const all = [...new Map([...listOf(a), ...listOf(b)].map((one) => [(0,canonical/* canonicalJson */.dj)(one), one])).values()];
    if (all.includes('*'))
        return '*';
    return all.length === 1 ? all[0] : all;
};
/** Operators that are true if any of their values matches, so that a list of values means the same as two statements. */
const anyOf = ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike'];
/** Returns key and value of a map with a single entry that is no intrinsic function; else undefined. */
const soleEntry = (value) => {
    const entries = (0,cloudformation_expression/* isMap */.jh)(value) && !(0,cloudformation_expression/* hasFunction */.Dc)(value) ? Object.entries(value) : [];
    return entries.length === 1 ? entries[0] : undefined;
};
/** Returns operator, key and values of a condition with a single key whose values may be listed; else undefined. */
const soleKey = (condition) => {
    const [operator, keys] = soleEntry(condition) ?? [];
    const [key, values] = soleEntry(keys) ?? [];
    if (operator === undefined || key === undefined || values === undefined || !anyOf.includes(operator))
        return undefined;
    return [operator, key, values];
};
/** Merges statements with the same key into one; those without a key, and those with a `Sid`, stay as they are. */
const mergedBy = (statements, keyOf, join) => {
    const merged = [];
    const places = new Map();
    for (const statement of statements) {
        const key = statement.Sid === undefined ? keyOf(statement) : undefined;
        const place = key === undefined ? undefined : places.get((0,canonical/* canonicalJson */.dj)(key));
        if (place !== undefined)
            merged[place] = join(merged[place], statement);
        else if (merged.push(statement) && key !== undefined)
            places.set((0,canonical/* canonicalJson */.dj)(key), merged.length - 1);
    }
    return merged;
};
const withCondition = (statement, [operator, key, values]) => ({
    ...statement,
    Condition: { [operator]: { [key]: values } },
});
/**
 * Returns statements that allow and deny the same in fewer characters: those of equal effect, actions and condition
 * become one with a list of resources, and those of equal effect, actions and resources whose conditions differ in the
 * values of one key become one with a list of values. IAM limits the characters of a role's inline policies to 10,240.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const mergedStatements = (statements) => {
    const byCondition = mergedBy(statements, ({ Effect, Action, Condition = null }) => [Effect, [...Action].sort(), Condition], (a, b) => ({ ...a, Resource: union(a.Resource, b.Resource) }));
    return mergedBy(byCondition, ({ Effect, Action, Resource, Condition }) => {
        const sole = soleKey(Condition);
        const resources = listOf(Resource).map(canonical/* canonicalJson */.dj).sort();
        return sole && [Effect, [...Action].sort(), resources, sole[0], sole[1]];
    }, (a, b) => {
        const [one, other] = [soleKey(a.Condition), soleKey(b.Condition)];
        return one && other ? withCondition(a, [one[0], one[1], union(one[2], other[2])]) : a;
    });
};
/** Returns a role whose inline policies have merged statements; any other resource as it is. */
const withMergedStatements = (resource) => {
    const policies = resource.body.Properties?.Policies;
    if (resource.body.Type !== 'AWS::IAM::Role' || !resource.open || !Array.isArray(policies))
        return resource;
    const Policies = policies.map((policy) => {
        const statements = policy.PolicyDocument?.Statement;
        if (!Array.isArray(statements))
            return policy;
        return { ...policy, PolicyDocument: { ...policy.PolicyDocument, Statement: mergedStatements(statements) } };
    });
    return { ...resource, body: { ...resource.body, Properties: { ...resource.body.Properties, Policies } } };
};

;// CONCATENATED MODULE: ./lib/cloudformation/merge.js



/** Compares texts by UTF-16 units, in the same order on every machine. */
const byText = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
/** Returns a map sorted by its keys. */
const byName = (map) => new Map([...map].sort(([a], [b]) => byText(a, b)));
/** Returns a value with items added to the list at a path; creates missing objects and lists on the way. */
const appended = (value, [key, ...rest], items) => {
    if (key === undefined)
        return [...(value ?? []), ...items];
    if (Array.isArray(value))
        return value.map((item, index) => (String(index) === key ? appended(item, rest, items) : item));
    const map = (value ?? {});
    return { ...map, [key]: appended(map[key], rest, items) };
};
/** Returns a resource with the items of its extensions, sorted and without repetitions. */
const extended = (owner, extensions) => {
    const paths = new Map();
    for (const { id, at, items } of extensions) {
        if (!owner.open?.includes(at))
            throw new Error(`${id} is not open to extensions at ${at}`);
        paths.set(at, [...(paths.get(at) ?? []), ...items]);
    }
    let body = owner.body;
    for (const [at, items] of [...paths].sort(([a], [b]) => byText(a, b))) {
        const ordered = items
            .map(({ key, value }) => ({ order: `${key}\n${(0,canonical/* canonicalJson */.dj)(value)}`, value }))
            .sort((a, b) => byText(a.order, b.order));
        const distinct = ordered.filter(({ order }, index) => order !== ordered[index - 1]?.order);
        body = appended(body, at.split('.'), distinct.map(({ value }) => value));
    }
    return { ...owner, body: body };
};
/**
 * Merges contributions into resources, with the items that extensions add to their open paths, outputs, parameters and
 * conditions; in roles also statements that can be one. The order of contributions does not matter. Throws an Error for
 * an extension without a resource or at a path that is not open, which is a bug of this action.
 */
const mergeContributions = (contributions) => {
    const owners = new Map();
    const parameters = new Map();
    const conditions = new Map();
    const outputs = new Map();
    const extensions = new Map();
    const clashes = [];
    const register = (map, name, contribution) => {
        const first = map.get(name);
        if (first === undefined)
            map.set(name, contribution);
        else if (!(0,external_node_util_.isDeepStrictEqual)(first, contribution))
            clashes.push({ name, first: first.from, second: contribution.from });
    };
    for (const contribution of contributions) {
        if (contribution.kind === 'resource')
            register(owners, contribution.id, contribution);
        else if (contribution.kind === 'output')
            register(outputs, contribution.name, contribution);
        else if (contribution.kind === 'parameter')
            register(parameters, contribution.name, contribution);
        else if (contribution.kind === 'condition')
            register(conditions, contribution.name, contribution);
        else
            extensions.set(contribution.id, [...(extensions.get(contribution.id) ?? []), contribution]);
    }
    // `Ref` finds parameters and resources by one name.
    for (const [name, { from }] of parameters) {
        const resource = owners.get(name);
        if (resource)
            clashes.push({ name, first: from, second: resource.from });
    }
    const resources = new Map();
    for (const id of [...owners.keys()].sort(byText))
        resources.set(id, withMergedStatements(extended(owners.get(id), extensions.get(id) ?? [])));
    const orphan = [...extensions.keys()].find((id) => !owners.has(id));
    if (orphan !== undefined)
        throw new Error(`an extension has no owner: ${orphan}`);
    return {
        resources,
        outputs: byName(outputs),
        parameters: byName(parameters),
        conditions: byName(conditions),
        clashes,
    };
};

// EXTERNAL MODULE: ./lib/cloudformation/retention.js
var retention = __webpack_require__(26954);
// EXTERNAL MODULE: ./lib/diagnostics/report-each.js
var report_each = __webpack_require__(51992);
// EXTERNAL MODULE: ./lib/shared/deployed-parts.js
var deployed_parts = __webpack_require__(21804);
// EXTERNAL MODULE: ./lib/shared/queue-access.js
var queue_access = __webpack_require__(98401);
// EXTERNAL MODULE: ./lib/shared/capacity.js + 2 modules
var capacity = __webpack_require__(96459);
// EXTERNAL MODULE: ./lib/shared/dead-letter-queue.js
var dead_letter_queue = __webpack_require__(36234);
// EXTERNAL MODULE: ./lib/shared/zones.js
var zones = __webpack_require__(12098);
;// CONCATENATED MODULE: ./lib/shared/network.js


/** Returns a resource of the network, for which no single resource of the config asked. */
const resource = (id, tags, Type, more = {}) => ({ kind: 'resource', id, from: [], tags, holdsData: 'no', body: { Type, ...more } });
const vpc = (0,cloudformation_expression/* ref */.KR)('StpVpc');
const associationId = (index) => `StpPublicSubnet${index}SubnetRouteTableAssociation`;
/** Returns the resources of one zone, by its index: subnet, route table, route to the internet, association. */
const zoneResources = (index) => {
    const isThird = index === zones/* zoneCount */.Mg - 1;
    const condition = isThird ? { Condition: zones/* thirdZone */.i0 } : {};
    const association = associationId(index);
    return [
        resource(`StpPublicSubnet${index}`, 'in-place', 'AWS::EC2::Subnet', {
            ...condition,
            Properties: {
                VpcId: vpc,
                CidrBlock: `172.16.${index * 16}.0/20`,
                AvailabilityZone: (0,zones/* zone */.rg)(index),
                MapPublicIpOnLaunch: true,
            },
        }),
        resource(`StpPublicSubnet${index}RouteTable`, 'in-place', 'AWS::EC2::RouteTable', { Properties: { VpcId: vpc } }),
        resource(`StpInternetGatewayRoute${index}`, 'none', 'AWS::EC2::Route', {
            Properties: {
                RouteTableId: (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}RouteTable`),
                DestinationCidrBlock: '0.0.0.0/0',
                GatewayId: (0,cloudformation_expression/* ref */.KR)('StpInternetGateway'),
            },
            DependsOn: ['StpVpcGatewayAttachment'],
            // `DependsOn` takes no condition. Who depends on this route thus depends on the association where there is one.
            ...(isThird ? { Metadata: { 'batch-job': { after: (0,cloudformation_expression/* onlyIf */.wb)(zones/* thirdZone */.i0, (0,cloudformation_expression/* ref */.KR)(association)) } } } : {}),
        }),
        resource(association, 'none', 'AWS::EC2::SubnetRouteTableAssociation', {
            ...condition,
            Properties: {
                SubnetId: (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}`),
                RouteTableId: (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}RouteTable`),
            },
        }),
    ];
};
/**
 * Returns the stack's network, and what others need to refer to it: a VPC with public subnets in two or three
 * availability zones, those of the parameter `StpZones`, without a NAT gateway, which costs by the hour. Logical ids and
 * address ranges are Stacktape's.
 */
const networkContributions = () => {
    const indexes = Array.from({ length: zones/* zoneCount */.Mg }, (_, index) => index);
    const subnet = (index) => {
        const own = (0,cloudformation_expression/* ref */.KR)(`StpPublicSubnet${index}`);
        return index === zones/* zoneCount */.Mg - 1 ? (0,cloudformation_expression/* onlyIf */.wb)(zones/* thirdZone */.i0, own) : own;
    };
    return {
        network: {
            vpc,
            subnets: indexes.map(subnet),
            // Instances reach ECS only by these routes, so the routes are created before the instances and deleted after them.
            dependsOn: indexes.flatMap((index) => [
                `StpInternetGatewayRoute${index}`,
                ...(index === zones/* zoneCount */.Mg - 1 ? [] : [associationId(index)]),
            ]),
        },
        contributions: [
            ...(0,zones/* zoneContributions */.E4)(),
            resource('StpVpc', 'in-place', 'AWS::EC2::VPC', {
                Properties: { CidrBlock: '172.16.0.0/16', EnableDnsHostnames: true, EnableDnsSupport: true },
            }),
            resource('StpInternetGateway', 'in-place', 'AWS::EC2::InternetGateway'),
            resource('StpVpcGatewayAttachment', 'none', 'AWS::EC2::VPCGatewayAttachment', {
                Properties: { VpcId: vpc, InternetGatewayId: (0,cloudformation_expression/* ref */.KR)('StpInternetGateway') },
            }),
            ...indexes.flatMap(zoneResources),
        ],
    };
};

// EXTERNAL MODULE: ./lib/shared/queue-policies.js
var queue_policies = __webpack_require__(54217);
;// CONCATENATED MODULE: ./lib/shared/shared-parts.js




/**
 * Returns the resources that a stage provides once for all that need them: network, capacity, the dead-letter queue of
 * event sources, and the policies of queues. Empty without needs.
 */
const sharedParts = (needs, stage, settings = {}) => {
    const pools = needs.filter((need) => need.of === 'pool');
    const { contributions, network } = networkContributions();
    return [
        ...(pools.length > 0 ? contributions : []),
        ...(0,capacity/* capacityContributions */.IX)(pools, stage, network, settings),
        ...(needs.some((need) => need.of === 'dead-letter-queue') ? [(0,dead_letter_queue/* deadLetterQueue */.k)()] : []),
        ...(0,dead_letter_queue/* deadLetterContributions */.E)(needs.filter((need) => need.of === 'dead-letters')),
        ...(0,queue_policies/* queuePolicies */.y)(needs),
    ];
};

;// CONCATENATED MODULE: ./lib/stage/needs.js
/** Separates expansions into contributions and needs, each in the given order. */
const separateNeeds = (expansions) => {
    const contributions = [];
    const needs = [];
    for (const part of [...expansions].flat())
        part.kind === 'need' ? needs.push(part) : contributions.push(part);
    return { contributions, needs };
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/graph/cycles.js


/**
 * Returns the logical ids of the template's own resources that each resource depends on, by reference or `DependsOn`.
 */
const dependencies = (resources) => new Map([...resources].map(([id, { body }]) => [id, new Set((0,referenced_ids/* dependenciesOf */.h)(body).filter((name) => resources.has(name)))]));
/** Returns one cycle of a dependency graph, each id depending on the next and the last on the first, or undefined. */
const findCycle = (graph) => {
    /** Ids from which every path ends without a cycle. */
    const done = new Set();
    for (const start of graph.keys()) {
        const cycle = done.has(start) ? undefined : findCycleFrom(start, graph, done);
        if (cycle)
            return cycle;
    }
    return undefined;
};
/** Searches depth-first, with a stack of its own since a chain of dependencies may be as long as the template. */
const findCycleFrom = (start, graph, done) => {
    const step = (id) => ({ id, unvisited: (graph.get(id) ?? new Set()).values() });
    const trail = [step(start)];
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
        const next = last.unvisited.next();
        if (next.done) {
            done.add(last.id);
            trail.pop();
            continue;
        }
        const first = trail.findIndex(({ id }) => id === next.value);
        if (first >= 0)
            return trail.slice(first).map(({ id }) => id);
        if (!done.has(next.value))
            trail.push(step(next.value));
    }
    return undefined;
};
/**
 * Returns an error for one cycle among the resources of a template, which CloudFormation would refuse. Its place is
 * what the user wrote of it in CloudFormation's language, if anything: an entry of `cloudformationResources` or
 * `overrides`.
 */
const checkCycles = (resources, config) => {
    const cycle = findCycle(dependencies(resources));
    if (!cycle)
        return [];
    const paths = cycle.map((id) => pathOf(id, resources, config));
    const written = paths.find((path) => path[0] === 'cloudformationResources' || path[2] === 'overrides');
    return [
        (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/cycle', written ?? paths[0], `These resources wait for each other, and CloudFormation refuses a circle: ${[...cycle, cycle[0]].join(' → ')}.`, 'Remove one of the references, for example by giving a resource a name of its own and using that name.'),
    ];
};
/** Returns the config path of a CloudFormation resource: its overrides where it has some, else what asked for it. */
const pathOf = (id, resources, config) => {
    const from = resources.get(id)?.from ?? [];
    const isOverridden = from[0] === 'resources' && config.resources[String(from[1])]?.overrides?.[id] !== undefined;
    return isOverridden ? [...from.slice(0, 2), 'overrides', id] : from;
};

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(28969);
;// CONCATENATED MODULE: ./lib/graph/dynamic-references.js



/**
 * Names of properties that anybody who may list or describe the resource can read: tags and descriptions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
const readableNames = /^(?:\w*Tags|TagSpecifications|\w*Description)$/;
/**
 * True for the type of a custom resource, in which no secret is allowed: CloudFormation does not resolve it there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html ("General considerations")
 */
const dynamic_references_isCustom = (type) => /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type);
/**
 * Returns an error for each text or key of a config that would make CloudFormation write a secret where it can be read:
 * CloudFormation's role may read more secrets than the author of the config. A dynamic reference is allowed only in
 * what the config writes in CloudFormation's language, in values of properties (`cloudformationResources`,
 * `overrides`); a plan reports those.
 */
const checkDynamicReferences = (config) => {
    const { resources, cloudformationResources = {}, stackConfig = {}, deploymentConfig = {}, providerConfig = {}, } = config;
    const found = Object.entries({ stackConfig, deploymentConfig, providerConfig }).flatMap(([key, value]) => checkValue(value, [key], 'nowhere'));
    found.push(...checkSecretDirectives(stackConfig, ['stackConfig']));
    for (const [name, resource] of Object.entries(resources))
        for (const [key, value] of Object.entries(resource))
            if (key === 'overrides')
                found.push(...checkOverrides(value, ['resources', name, key]));
            else
                found.push(...checkValue(value, ['resources', name, key], 'nowhere'));
    for (const [id, body] of Object.entries(cloudformationResources)) {
        const { Type: type } = body;
        const allowed = dynamic_references_isCustom(String(type)) ? 'nowhere' : 'properties';
        for (const [key, value] of Object.entries(body))
            found.push(...checkValue(value, ['cloudformationResources', id, key], key === 'Properties' ? allowed : 'nowhere'));
    }
    return found;
};
/** Returns the errors in a value and in all keys inside it; `path` is its place in the config. */
const checkValue = (value, path, allowed) => {
    const service = allowed === 'nowhere' ? (0,dynamic_reference/* secretServiceIn */.vS)(value) : undefined;
    if (service !== undefined)
        return [readableSecret(service, path)];
    if (value === null || typeof value !== 'object')
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => checkValue(item, [...path, index], allowed));
    return Object.entries(value).flatMap(([key, item]) => [
        ...checkKey(key, [...path, key]),
        ...checkValue(item, [...path, key], readableNames.test(key) ? 'nowhere' : allowed),
    ]);
};
const checkKey = (key, path) => {
    const service = (0,dynamic_reference/* secretServiceIn */.vS)(key);
    return service === undefined ? [] : [readableSecret(service, path, diagnostics_diagnostic/* errorAtKey */.DE)];
};
/** Returns an error for each `$Secret` in a value, which a template would contain as a dynamic reference. */
const checkSecretDirectives = (value, path) => [...(0,render/* symbolsIn */.n)(value, path)].flatMap(({ symbol, path: at }) => symbol.kind === 'secret' ? [readableSecret('secretsmanager', at)] : []);
/** Returns the errors in overrides, whose dotted paths may contain a readable name at any place. */
const checkOverrides = (overrides, path) => Object.entries((overrides ?? {})).flatMap(([id, values]) => Object.entries(values ?? {}).flatMap(([dotted, value]) => [
    ...checkKey(dotted, [...path, id, dotted]),
    ...checkValue(value, [...path, id, dotted], dotted.split('.').some((part) => readableNames.test(part)) ? 'nowhere' : 'properties'),
]));
const readableSecret = (service, path, complain = diagnostics_diagnostic/* errorAt */.Os) => complain('config/dynamic-reference', path, `\`{{resolve:${service}:…}}\` has CloudFormation write a secret into here, readable for whoever may describe the stack or its resources.`, service === 'ssm-secure'
    ? "Put the value into AWS Secrets Manager and write `$Secret('name')` as a variable of the job."
    : "Write `$Secret('name')` as a variable of the job, which Batch reads only when the container starts.");

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(27260);
;// CONCATENATED MODULE: ./lib/graph/name-clashes.js


/**
 * Returns an error for each logical id or output name that two parts of the template claim. Resources that all jobs
 * share have an empty config path, so the error is at the other part, which can be renamed.
 */
const checkClashes = (clashes) => clashes.map(({ name, first, second }) => {
    const [owner, place] = second.length > 0 ? [first, second] : [second, first];
    return (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/name-clash', place, `The template has another "${name}" already, which ${owner.length > 0 ? `comes from ${owner.join('.')}` : 'all jobs share'}.`, 'Rename this one.');
});
/**
 * Returns an error for each resource name that differs only in case from one before it. `myJob` and `MyJob` have the
 * same logical id; `myJob` and `myjob` have the same `STP_…` variables, and the same bucket name, which is lower case.
 */
const checkCaseOfNames = (names) => {
    const firstByName = new Map();
    return names.flatMap((name) => {
        const lowerCase = (0,cloudformation_names/* logicalId */.dS)(name).toLowerCase();
        const first = firstByName.get(lowerCase);
        if (first === undefined) {
            firstByName.set(lowerCase, name);
            return [];
        }
        const sentence = (0,cloudformation_names/* logicalId */.dS)(name) === (0,cloudformation_names/* logicalId */.dS)(first)
            ? `"${name}" and "${first}" become the same logical id, ${(0,cloudformation_names/* logicalId */.dS)(name)}.`
            : `"${name}" and "${first}" differ only in case, and some names on AWS know no case.`;
        return [(0,diagnostics_diagnostic/* errorAtKey */.DE)('config/name-clash', ['resources', name], sentence, 'Rename one of them.')];
    });
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-resource.js
var referenced_resource = __webpack_require__(17726);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(23933);
// EXTERNAL MODULE: ./lib/config/complaints/phrases.js
var phrases = __webpack_require__(53203);
// EXTERNAL MODULE: ./lib/config/schema.js + 1 modules
var schema = __webpack_require__(26534);
// EXTERNAL MODULE: ./lib/config/shape-walk.js
var shape_walk = __webpack_require__(58513);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/graph/names.js








/**
 * Returns an error for each property that must name a resource (`resourceName` of the shapes) and names none, or one of
 * another type. Stops after `maxErrors` errors.
 */
const checkNames = (config) => {
    const found = [];
    (0,shape_walk/* visit */.YR)(schema/* shape */.c, config, (own, name, here) => {
        if (found.length >= report_each/* maxErrors */.a)
            return false;
        const types = own.names;
        if (types === undefined || typeof name !== 'string')
            return true;
        const path = here();
        const target = Object.hasOwn(config.resources, name) ? config.resources[name] : undefined;
        if ((0,token/* hasToken */.y0)(name))
            found.push(...(0,referenced_resource/* checkResourceName */.E)(name, path));
        else if (target === undefined) {
            const sentence = `There is no resource "${name}" in this config.`;
            found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/unknown-resource', path, sentence, hintFor(name, types, config)));
        }
        else if (!types.includes(target.type)) {
            const sentence = `"${name}" is of type ${target.type}; ${types.join(' or ')} is needed here.`;
            found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-resource', path, sentence, hintFor(name, types, config)));
        }
        return false;
    });
    return found;
};
/**
 * Returns the resources of the right type that could be named instead. Searches all resources, so only for an error.
 */
const hintFor = (name, types, { resources }) => {
    const candidates = Object.keys(resources).filter((other) => types.includes(resources[other]?.type ?? ''));
    const meant = (0,suggest/* nearest */.pA)(name, candidates);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    return candidates.length > 0
        ? `Of that type ${candidates.length > 1 ? 'are' : 'is'} ${(0,phrases/* inBackticks */.Zw)(candidates)}.`
        : `Add a resource of type ${(0,phrases/* inBackticks */.Zw)(types)} under resources.`;
};

// EXTERNAL MODULE: ./lib/graph/neighbours.js + 1 modules
var graph_neighbours = __webpack_require__(22925);
;// CONCATENATED MODULE: ./lib/graph/outputs.js


/** Returns each parameter that `$ResourceParam` can reference, with its template output, `{Resource}{Param}`. */
const paramOutputs = (neighbours) => [...neighbours.values()].flatMap(({ name, params }) => Object.keys(params).map((param) => ({ resource: name, param, output: (0,cloudformation_names/* logicalId */.dS)(name, param) })));
/**
 * Returns the outputs of the template: every referenceable parameter, without `Export`, and the outputs of
 * `stackConfig` under the names that the user gave them.
 */
const outputContributions = (config, neighbours) => [
    ...[...neighbours.values()].flatMap(({ name, params }) => Object.entries(params).map(([param, value]) => ({
        kind: 'output',
        name: (0,cloudformation_names/* logicalId */.dS)(name, param),
        value,
        from: ['resources', name],
    }))),
    ...(config.stackConfig?.outputs ?? []).map(({ name, value, description, export: exported }, index) => ({
        kind: 'output',
        name,
        value: (0,token/* expressionOf */.ez)(String(value)),
        from: ['stackConfig', 'outputs', index],
        ...(description === undefined ? {} : { description }),
        ...(exported ? { exported } : {}),
    })),
];

// EXTERNAL MODULE: ./lib/cloudformation/symbol.js
var symbol = __webpack_require__(51570);
;// CONCATENATED MODULE: ./lib/graph/overrides.js




/** True for a plain object; false for an intrinsic function, whose result cannot be merged into. */
const isMergeable = (value) => (0,cloudformation_expression/* isMap */.jh)(value) && (0,symbol/* symbolOf */.w)(value) === undefined && !(0,cloudformation_expression/* hasFunction */.Dc)(value);
const deepMerged = (old, value) => isMergeable(old) && isMergeable(value)
    ? { ...old, ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMerged(old[key], item)])) }
    : value;
/**
 * Returns a value with another merged in at a path of property names and list indexes; undefined if the path leads
 * through a value that is neither a map nor a list.
 */
const withValueAt = (target, [key, ...rest], value) => {
    if (key === undefined)
        return deepMerged(target, value);
    if (Array.isArray(target)) {
        const index = Number(key);
        if (!Number.isInteger(index) || index < 0 || index > target.length)
            return undefined;
        const inner = withValueAt(target[index], rest, value);
        return inner === undefined ? undefined : target.toSpliced(index, 1, inner);
    }
    if (target !== undefined && !isMergeable(target))
        return undefined;
    const inner = withValueAt(target?.[key], rest, value);
    return inner === undefined ? undefined : { ...target, [key]: inner };
};
/**
 * Returns the CloudFormation resources of a config with its `overrides`, and an error for each override of a resource
 * that is not its own, of a name that other resources contain, or at a path that leads nowhere.
 */
const applyOverrides = (config, expansions, resources) => {
    const changed = new Map(resources);
    const diagnostics = [];
    for (const [name, { overrides = {} }] of Object.entries(config.resources)) {
        const children = (expansions.get(name) ?? []).flatMap((part) => (part.kind === 'resource' ? [part.id] : []));
        // A type that is not compiled yet has no children to check its overrides against.
        if (children.length === 0)
            continue;
        for (const [id, values] of Object.entries(overrides)) {
            const path = ['resources', name, 'overrides', id];
            if (!children.includes(id)) {
                diagnostics.push(notAChild(id, name, children, path));
                continue;
            }
            for (const [dotted, value] of Object.entries(values)) {
                const outcome = override(changed.get(id), dotted, value, [...path, dotted]);
                diagnostics.push(...outcome.diagnostics);
                if (outcome.value)
                    changed.set(id, outcome.value);
            }
        }
    }
    return { resources: changed, diagnostics };
};
const notAChild = (id, name, children, path) => (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `"${id}" is not a CloudFormation resource that "${name}" becomes.`, (0,suggest/* didYouMean */.au)(id, children) ?? `Its children are ${children.join(', ')}.`);
/** Returns a resource with one value of its `Properties` overridden; `dotted` is the path of the value inside them. */
const override = (resource, dotted, value, path) => {
    const fail = (sentence, hint) => ({
        diagnostics: [(0,diagnostics_diagnostic/* errorAt */.Os)('config/overrides', path, sentence, hint)],
    });
    const { id, body, referenceAs } = resource;
    if (referenceAs?.nameProperty === dotted)
        return fail(`${dotted} cannot be overridden: the rest of the template refers to ${id} by the name that it has.`, 'Leave the name out; $ResourceParam gives it.');
    const properties = withValueAt(body.Properties ?? {}, dotted.split('.'), value);
    if (properties === undefined)
        return fail(`"${dotted}" leads through a value of ${id} that is neither a map nor a list.`, 'Write a path of property names and list indexes inside Properties, such as ContainerProperties.Privileged.');
    return {
        value: { ...resource, body: { ...body, Properties: properties } },
        diagnostics: [],
    };
};

;// CONCATENATED MODULE: ./lib/graph/property-names.js






/**
 * Returns the diagnostics of names of properties, in `overrides` and `cloudformationResources`, that their type does not
 * have: an error where another name is surely meant, else a warning, since a property may be newer than the table.
 */
const checkPropertyNames = ({ resources, cloudformationResources = {} }, template, table) => [
    ...Object.entries(resources).flatMap(([name, { overrides = {} }]) => Object.entries(overrides).flatMap(([id, values]) => {
        const type = template.get(id)?.body.Type ?? '';
        const map = propertiesOf(table, type);
        const at = ['resources', name, 'overrides', id];
        return map ? property_names_checkOverrides(values, map, type, at) : [];
    })),
    ...Object.entries(cloudformationResources).flatMap(([id, { Type: type, Properties = {} }]) => {
        const map = propertiesOf(table, type);
        const path = ['cloudformationResources', id, 'Properties'];
        return map ? diagnosticsOf(unknownIn(Properties, map, '', path), type) : [];
    }),
];
const property_names_checkOverrides = (values, map, type, at) => (0,report_each/* reportEach */.Q)(Object.entries(values), ([dotted, value]) => {
    const path = [...at, dotted];
    const mended = mendedPath(dotted);
    if (mended !== undefined && mended !== dotted)
        return [
            (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `"${dotted}" is no path into the properties of ${type}.`, `Write ${mended}.`),
        ];
    return diagnosticsOf(unknownAt(dotted.split('.'), value, map, path), type);
});
/** Returns a path without `Properties.` at its beginning and with indexes as names: `MountPoints.0.ContainerPath`. */
const mendedPath = (dotted) => dotted
    .replace(/^Properties\.(?=.)/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');
/** Returns the unknown names on a dotted path and in the value at its end. */
const unknownAt = (names, value, top, path) => {
    let map = top;
    for (const [index, name] of names.entries()) {
        const above = names.slice(0, index).join('.');
        const property = map.property(name);
        if (property === undefined)
            return [{ above, name, known: map.names, path }];
        const rest = names.slice(index + 1);
        if (rest.length === 0)
            return unknownInValue(value, property, names.join('.'), path);
        const next = mapBelow(property, rest);
        if (next === undefined)
            return [];
        if (property.kind === 'list') {
            const below = rest.slice(1);
            return below.length === 0
                ? unknownIn(value, next, names.join('.'), path)
                : unknownAt(below, value, next, path).map((one) => ({
                    ...one,
                    above: [...names.slice(0, index + 2), one.above].filter(Boolean).join('.'),
                }));
        }
        map = next;
    }
    return [];
};
/** Returns the properties below a property: those of the map, or of an item of the list. */
const mapBelow = (property, rest) => {
    if (property.kind === 'map')
        return property.map;
    return property.kind === 'list' && /^\d+$/.test(rest[0] ?? '') ? property.map : undefined;
};
const unknownInValue = (value, property, above, path) => {
    if (property.kind === 'map')
        return unknownIn(value, property.map, above, path);
    if (property.kind !== 'list' || property.map === undefined || !Array.isArray(value))
        return [];
    const { map } = property;
    return value.flatMap((item, index) => unknownIn(item, map, above, [...path, index]));
};
/** Returns the unknown names in a map of properties, at any depth; none in functions of CloudFormation. */
const unknownIn = (value, map, above, path) => {
    if (!(0,cloudformation_expression/* isMap */.jh)(value) || (0,symbol/* symbolOf */.w)(value) !== undefined || (0,cloudformation_expression/* hasFunction */.Dc)(value))
        return [];
    return Object.entries(value).flatMap(([name, item]) => {
        const property = map.property(name);
        const at = [...path, name];
        if (property === undefined)
            return [{ above, name, known: map.names, path: at }];
        return unknownInValue(item, property, above ? `${above}.${name}` : name, at);
    });
};
const diagnosticsOf = (found, type) => found.map(({ above, name, known, path }) => {
    const meant = meantBy(name, known);
    const sentence = `${above ? `${above} of ${type}` : type} has no property "${name}"`;
    return meant === undefined
        ? {
            ...(0,diagnostics_diagnostic/* warningAt */.MK)('config/overrides', path, `${sentence} that this version knows.`, 'Check its name: one that is newer works as well.'),
            place: { path, at: 'key' },
        }
        : (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/overrides', path, `${sentence}.`, `Did you mean \`${meant}\`?`);
});
/** Returns the known name that is surely meant: in another case, or with at most two mistakes. */
const meantBy = (name, known) => {
    const limit = Math.min(2, Math.floor(name.length / 4)) + 1;
    return known.find((one) => (0,suggest/* editDistance */.YC)(name.toLowerCase(), one.toLowerCase(), limit) < limit);
};

// EXTERNAL MODULE: ./lib/stage/unknown-resource.js
var unknown_resource = __webpack_require__(42693);
;// CONCATENATED MODULE: ./lib/graph/references.js










/**
 * Returns the function that renders references of the config as expressions; it keeps images, which are named later.
 */
const spelling = (targets) => (symbol) => {
    switch (symbol.kind) {
        case 'resource-param':
            return targets.neighbours.get(symbol.resource)?.params[symbol.param];
        case 'cf-resource-param':
            return attributeOf(symbol.id, symbol.attribute, targets);
        case 'secret':
            return dynamicReference(symbol);
        case 'import':
            return { 'Fn::ImportValue': symbol.name ?? `CfStackOutput(${symbol.stack}, ${symbol.output})` };
        case 'open':
            return symbol.placeholder;
        case 'image':
            return undefined;
    }
};
/**
 * Returns the expression for an attribute of a template's resource, or undefined where there is none. A resource with
 * `referenceAs` replaces `Ref` and `Fn::GetAtt` by expressions of its own.
 */
const attributeOf = (id, attribute, { resources, table }) => {
    const resource = resources.get(id);
    if (!resource)
        return undefined;
    const expression = attribute === 'Ref' ? (0,cloudformation_expression/* ref */.KR)(id) : attributeExpression(table, resource.body.Type, id, attribute);
    const replacements = resource.referenceAs?.expressions;
    if (expression === undefined || !replacements)
        return expression;
    const written = JSON.stringify(expression);
    const name = Object.keys(replacements).find((one) => JSON.stringify(one === 'Ref' ? (0,cloudformation_expression/* ref */.KR)(id) : (0,cloudformation_expression/* getAtt */.CN)(id, one)) === written);
    return name === undefined ? expression : replacements[name];
};
/**
 * Returns the dynamic reference to a secret of Secrets Manager, `{{resolve:secretsmanager:…}}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
const dynamicReference = ({ name, key, arn }) => `{{resolve:secretsmanager:${arn ?? name}:SecretString${key === undefined ? '' : `:${key}`}}}`;
/**
 * Returns an error for each reference of a resolved config that points to nothing, and a warning for each secret that
 * would be readable in the deployed resource.
 */
const checkReferences = (resolved, targets) => (0,report_each/* reportEach */.Q)((0,render/* symbolsIn */.n)(resolved), ({ symbol, path }) => {
    switch (symbol.kind) {
        case 'secret':
            return isReadableSecret(resolved, path) ? [references_readableSecret(symbol.name, path)] : [];
        case 'resource-param':
            return checkResourceParam(symbol, path, targets);
        case 'cf-resource-param':
            return checkCfResourceParam(symbol, path, targets);
        default:
            return [];
    }
});
/**
 * Returns the diagnostics of `checkReferences` without those about logical ids, which only an expansion makes known.
 */
const checkParamReferences = (resolved, neighbours, table) => checkReferences(resolved, { neighbours, resources: new Map(), table }).filter(({ code }) => code !== 'directives/unknown-logical-id');
/** True unless AWS hides the value at a path, or it is a variable of a job, which `job/environment.ts` checks. */
const isReadableSecret = (resolved, path) => path[4] !== 'environment' && !(0,shape_walk/* shapeAt */.ln)(schema/* shape */.c, resolved, path)?.secret;
const references_readableSecret = (name, path) => (0,diagnostics_diagnostic/* warningAt */.MK)('directives/readable-secret', path, `CloudFormation writes the secret ${name} in here, where whoever may describe the resource may read it.`, 'Give the secret to a job as a variable of its own, or keep it only where AWS hides the value, as it does with passwords of databases.');
const checkResourceParam = ({ resource, param }, path, { neighbours, resources }) => {
    const target = neighbours.get(resource);
    if (!target)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/unknown-resource', path, `There is no resource "${resource}" in this config.`, resources.has(resource)
                ? `It is a CloudFormation resource: write $CfResourceParam('${resource}', 'Arn'), or another attribute.`
                : (0,unknown_resource/* hintForUnknownResource */.N)(resource, [...neighbours.keys()])),
        ];
    if (target.params[param] !== undefined)
        return [];
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-parameter', path, `"${resource}", of type ${target.type}, has no parameter "${param}".`, target.absent?.[param] ?? (0,suggest/* didYouMean */.au)(param, Object.keys(target.params))),
    ];
};
const checkCfResourceParam = ({ id, attribute }, path, targets) => {
    const resource = targets.resources.get(id);
    if (!resource)
        return mayExistLater(id, targets)
            ? []
            : [
                (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-logical-id', path, `No resource of the template has the logical id "${id}".`, (0,suggest/* didYouMean */.au)(id, [...targets.resources.keys()])),
            ];
    if (attributeOf(id, attribute, targets) !== undefined)
        return [];
    return [
        (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-attribute', path, `${resource.body.Type} has no attribute "${attribute}".`, (0,suggest/* didYouMean */.au)(attribute, attributesOf(targets.table, resource.body.Type)?.attributes ?? [])),
    ];
};
/** True if a resource whose type is not compiled yet may have a CloudFormation resource with this logical id. */
const mayExistLater = (id, { neighbours }) => [...neighbours.values()].some(({ name, later }) => later && id.startsWith((0,cloudformation_names/* logicalId */.dS)(name)));

;// CONCATENATED MODULE: ./lib/graph/tags.js

/** Returns the tags of `stackConfig.tags` in CloudFormation's form. */
const userTags = (tags) => tags.map(({ name, value }) => ({ Key: name, Value: String(value) }));
/**
 * Returns an error for each tag whose key is that of one before it. IAM ignores the case of keys, and refuses a role
 * with two such tags: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 */
const checkTags = (tags) => {
    const firstByKey = new Map();
    return tags.flatMap(({ name }, index) => {
        const key = name.toLowerCase();
        const first = firstByKey.get(key);
        if (first === undefined)
            firstByKey.set(key, name);
        if (first === undefined)
            return [];
        const sentence = first === name
            ? `The tag "${name}" stands twice, and AWS refuses that.`
            : `The tags "${first}" and "${name}" differ only in case, which IAM does not tell apart.`;
        return [(0,diagnostics_diagnostic/* errorAt */.Os)('config/tag-twice', ['stackConfig', 'tags', index, 'name'], sentence, 'Remove one of them.')];
    });
};
/** Returns a value with another one at a path of keys and indexes below it, which are there or are maps. */
const tags_withValueAt = (value, [step, ...rest], put) => {
    if (step === undefined)
        return put;
    if (Array.isArray(value))
        return value.map((item, at) => (String(at) === step ? tags_withValueAt(item, rest, put) : item));
    const map = Object(value);
    return { ...map, [step]: tags_withValueAt(map[step], rest, put) };
};
/** Returns the resource with the user's tags, or unchanged where it has no tags that can change in place. */
const tagged = (contribution, tags) => {
    if (tags.length === 0 || contribution.tags === 'none')
        return contribution;
    const { body, tagsAt = 'Properties.Tags' } = contribution;
    return { ...contribution, body: tags_withValueAt(body, tagsAt.split('.'), tags) };
};

;// CONCATENATED MODULE: ./lib/graph/template-functions.js







/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudoParameters = new Set(['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map((name) => `AWS::${name}`));
/** Functions that need no section of a template beside its resources. */
const usableFunctions = ['Base64', 'Cidr', 'GetAtt', 'GetAZs', 'ImportValue', 'Join', 'Select', 'Split', 'Sub'].map((name) => `Fn::${name}`);
/**
 * Functions that need a section which a config does not have: conditions, mappings, a transform.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const sections = {
    ...Object.fromEntries(['If', 'And', 'Equals', 'Not', 'Or'].map((name) => [`Fn::${name}`, 'Conditions'])),
    'Fn::FindInMap': 'Mappings',
    ...Object.fromEntries(['ForEach', 'Length', 'ToJsonString', 'Transform'].map((name) => [`Fn::${name}`, 'Transform'])),
};
/** Yields every key and item in a value, outermost first. */
function* entriesIn(value, path) {
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, item] of Object.entries(value)) {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        yield { key: Array.isArray(value) ? '' : key, value: item, path: at };
        yield* entriesIn(item, at);
    }
}
/** Returns the parts of a config in CloudFormation's language: its own resources, overrides, and conditions of IAM. */
const templateParts = ({ cloudformationResources = {}, resources }) => [
    { value: cloudformationResources, path: ['cloudformationResources'] },
    ...Object.entries(resources).flatMap(([name, { overrides, properties }]) => {
        const { iamRoleStatements: statements } = properties;
        const at = ['resources', name];
        return [
            { value: overrides, path: [...at, 'overrides'] },
            ...(statements ?? []).map(({ Condition }, index) => ({
                value: Condition,
                path: [...at, 'properties', 'iamRoleStatements', index, 'Condition'],
            })),
        ];
    }),
];
/**
 * Returns the diagnostics of what a config says in CloudFormation's language: references to resources that the template
 * does not have, functions that need a section which it does not have, and empty values. CloudFormation would refuse each
 * in the deployment.
 */
const checkFunctions = (config, targets) => templateParts(config).flatMap(({ value, path }) => (0,report_each/* reportEach */.Q)(entriesIn(value, path), (entry) => [
    ...checkNull(entry),
    ...checkFunctionName(entry),
    ...idsNamedBy(entry).flatMap(({ id, attribute }) => checkTarget(id, attribute, entry.path, targets)),
]));
/**
 * Returns an error for `null`: CloudFormation answers that "'null' values are not allowed in templates", wherever in one.
 * https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1378
 */
const checkNull = ({ value, path }) => value === null
    ? [
        (0,diagnostics_diagnostic/* errorAt */.Os)('config/wrong-type', path, 'This is empty, and CloudFormation refuses a template with an empty value (null).', "Write a value, or remove the key. {Ref: 'AWS::NoValue'} stands for a property that is not set."),
    ]
    : [];
const checkFunctionName = ({ key, path }) => {
    const name = key.replace(/^(Fn::ForEach)::.*/s, '$1');
    if (!name.startsWith('Fn::') || usableFunctions.includes(name))
        return [];
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    return [
        section === undefined
            ? (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/template-section', path, `CloudFormation has no function \`${name}\`.`, (0,suggest/* didYouMean */.au)(name, usableFunctions))
            : (0,diagnostics_diagnostic/* errorAtKey */.DE)('config/template-section', path, `\`${name}\` needs the section \`${section}\` of a template, which is no part of this language.`, 'Write the value itself, or a directive such as $Stage(), $Var().name or $CliArgs(…) in its place.'),
    ];
};
const namedByDot = (text) => {
    const [id = '', ...attribute] = text.split('.');
    return { id, ...(attribute.length > 0 ? { attribute: attribute.join('.') } : {}) };
};
/** Returns the ids that a function or `DependsOn` names; texts with tokens are checked as directives. */
const idsNamedBy = ({ key, value, path }) => {
    if (key === 'Ref')
        return isPlain(value) ? [{ id: value }] : [];
    if (key === 'DependsOn' && path.length === 3)
        return [value]
            .flat()
            .filter(isPlain)
            .map((id) => ({ id }));
    if (key === 'Fn::GetAtt') {
        const [id, attribute] = Array.isArray(value) ? value : [];
        if (isPlain(value))
            return [namedByDot(value)];
        return isPlain(id) ? [{ id, attribute: isPlain(attribute) ? attribute : undefined }] : [];
    }
    return key === 'Fn::Sub' ? idsInSub(value) : [];
};
const idsInSub = (argument) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    if (!isPlain(text))
        return [];
    const own = (0,cloudformation_expression/* isMap */.jh)(variables) ? variables : {};
    const names = [...text.matchAll(/\$\{([^!{}][^{}]*)\}/g)].map(([, name]) => name.trim());
    return names.filter((name) => !Object.hasOwn(own, name)).map(namedByDot);
};
const isPlain = (value) => typeof value === 'string' && !(0,token/* hasToken */.y0)(value);
const checkTarget = (id, attribute, path, targets) => {
    if (pseudoParameters.has(id) || mayExistLater(id, targets))
        return [];
    const resource = targets.resources.get(id);
    if (resource === undefined)
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('directives/unknown-logical-id', path, `No resource of the template has the logical id "${id}".`, (0,suggest/* didYouMean */.au)(id, id.startsWith('AWS::') ? [...pseudoParameters] : [...targets.resources.keys()])),
        ];
    return attribute === undefined ? [] : checkAttribute(resource.body.Type, attribute, path, targets.table);
};
/** Returns a warning about an attribute that the table does not have: it may be newer than the table. */
const checkAttribute = (type, attribute, path, table) => {
    const known = attributesOf(table, type);
    if (known === undefined || attribute.startsWith('Outputs.') || known.attributes.includes(attribute))
        return [];
    if (/^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type))
        return [];
    return [
        (0,diagnostics_diagnostic/* warningAt */.MK)('directives/unknown-attribute', path, `${type} has no attribute "${attribute}" that this version knows.`, (0,suggest/* didYouMean */.au)(attribute, known.attributes)),
    ];
};

;// CONCATENATED MODULE: ./lib/graph/link.js




















/**
 * Returns the stack graph of a config, or every error in how its parts refer to each other: names, event sources,
 * connections, references, overrides, cycles. Warnings come with either.
 */
const link_link = (config, { stage, region, table, properties, deployed: { left, permissions: _, ...capacity } = deployed_parts/* noDeployedParts */.I }) => {
    const neighbours = (0,graph_neighbours/* neighboursOf */.YV)(config, stage);
    const found = checkBeforeExpansion(config, stage, region, neighbours);
    if (found.some(preventsExpansion))
        return { diagnostics: [...found, ...checkParamReferences(config, neighbours, table)] };
    const tags = userTags(config.stackConfig?.tags ?? []);
    const expansions = expandAll(config, stage, region, neighbours);
    const { contributions, needs } = separateNeeds(expansions.values());
    const merged = mergeContributions([
        ...contributions,
        ...cloudformationResources(config),
        ...sharedParts(needs, stage, { maxVcpus: config.stackConfig?.compute?.maxVcpus, ...capacity }),
        ...(0,queue_access/* queueAccess */.g)(needs, left.queues),
        ...outputContributions(config, neighbours),
    ]);
    const targets = { neighbours, resources: merged.resources, table };
    found.push(...checkTags(config.stackConfig?.tags ?? []), ...checkClashes(merged.clashes), ...checkReferences(config, targets), ...checkFunctions(config, targets), ...(properties ? checkPropertyNames(config, merged.resources, properties) : []));
    if (found.some(diagnostics_diagnostic/* isError */.bJ))
        return { diagnostics: found };
    const overridden = applyOverrides(config, expansions, merged.resources);
    const spell = spelling(targets);
    const resources = renderResources(overridden.resources, tags, stage, spell);
    found.push(...overridden.diagnostics, ...checkCycles(resources, config));
    if (found.some(diagnostics_diagnostic/* isError */.bJ))
        return { diagnostics: found };
    return {
        diagnostics: found,
        value: {
            stage,
            region,
            resources,
            parameters: merged.parameters,
            conditions: merged.conditions,
            outputs: renderOutputs(merged.outputs, spell),
            spell,
            images: needs.filter((need) => need.of === 'image'),
            uploads: needs.filter((need) => need.of === 'upload'),
            params: paramOutputs(neighbours),
        },
    };
};
/** True for an error after which a config cannot be expanded. IAM's statements go into the template as they are. */
const preventsExpansion = (diagnostic) => (0,diagnostics_diagnostic/* isError */.bJ)(diagnostic) && diagnostic.code !== 'config/iam-statement';
/** Returns the diagnostics that need no CloudFormation resources. Only a config without these errors is expanded. */
const checkBeforeExpansion = (config, stage, region, neighbours) => [
    ...checkCaseOfNames(Object.keys(config.resources)),
    ...checkNames(config),
    ...checkDynamicReferences(config),
    ...(0,report_each/* reportEach */.Q)(Object.entries(config.resources), ([name, { type, properties }]) => (0,graph_neighbours/* resourceMember */.B9)(type).check?.(properties, (0,graph_neighbours/* contextOf */.Vm)(name, config, stage, neighbours, region)) ?? []),
];
/** Returns what each resource of the config becomes, by its name. */
const expandAll = (config, stage, region, neighbours) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => [
    name,
    (0,graph_neighbours/* resourceMember */.B9)(type).expand(properties, (0,graph_neighbours/* contextOf */.Vm)(name, config, stage, neighbours, region)),
]));
/** Returns the resources that the user wrote in CloudFormation's language, to which no tags are added. */
const cloudformationResources = (config) => Object.entries(config.cloudformationResources ?? {}).map(([id, body]) => ({
    kind: 'resource',
    id,
    from: ['cloudformationResources', id],
    tags: 'none',
    holdsData: 'no',
    body: body,
}));
/** Returns the resources with tags and retention policies, and every reference as CloudFormation spells it. */
const renderResources = (resources, tags, stage, spell) => new Map([...resources].map(([id, resource]) => {
    const body = (0,render/* render */.X)((0,retention/* withRetentionPolicies */.$)(tagged(resource, tags), stage), spell);
    return [id, { ...resource, body: body }];
}));
/** Returns the outputs with every reference in their values as CloudFormation spells it. */
const renderOutputs = (outputs, spell) => new Map([...outputs].map(([name, output]) => [name, { ...output, value: (0,render/* render */.X)(output.value, spell) }]));

// EXTERNAL MODULE: ./lib/generated/rules.js + 45 modules
var rules = __webpack_require__(90394);
;// CONCATENATED MODULE: ./lib/lint/findings.js


const jobsOf = (config) => Object.entries(config.resources).flatMap(([name, { type, properties }]) => type === 'batch-job'
    ? [{ name, path: ['resources', name, 'properties'], properties: properties }]
    : []);
const toDiagnostic = ({ code }, severity, { path, at, sentence, hint, hidden }) => ({
    ...(at === 'key' ? diagnostics_diagnostic/* errorAtKey */.DE : diagnostics_diagnostic/* errorAt */.Os)(code, path, sentence, hint),
    severity,
    ...(hidden ? { hidden } : {}),
});
/**
 * Returns the diagnostics of every lint rule, except for those that the config's `lint` turns off. `now` is the
 * time of the run; `types` are the CloudFormation types of the template's resources, by logical id, empty if the config
 * does not link; `answers` is what AWS was asked.
 */
const lint = async (config, now, types = new Map(), answers = new Map()) => {
    const { resources, cloudformationResources = {}, lint: switches = {} } = config;
    const linted = { jobs: jobsOf(config), resources, cloudformationResources, types, answers, now, config };
    const found = await Promise.all(rules/* rules */.a.map(async (rule) => {
        const severity = switches[rule.type] ?? rule.severity;
        if (severity === 'off')
            return [];
        return (await rule.check(linted)).map((finding) => toDiagnostic(rule, severity, finding));
    }));
    return found.flat();
};

// EXTERNAL MODULE: ./lib/stack/owners.js
var owners = __webpack_require__(15790);
;// CONCATENATED MODULE: ./lib/template/resolver.js

/** An id of a stack as CloudFormation makes them: its parts have the same lengths in every stack. */
const uuid = '51af3dc0-da77-11e4-872e-1234567db123';
const isList = (value) => Array.isArray(value);
/** Returns the values of pseudo parameters, as long as they are in this stack. */
const resolver_pseudoParameters = ({ region, stage }) => {
    const china = region.startsWith('cn-');
    const government = region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    const partition = china ? 'aws-cn' : government;
    return {
        'AWS::AccountId': '123456789012',
        'AWS::Partition': partition,
        'AWS::Region': region,
        'AWS::StackId': `arn:${partition}:cloudformation:${region}:123456789012:stack/${stage.stack}/${uuid}`,
        'AWS::StackName': stage.stack,
        'AWS::URLSuffix': china ? 'amazonaws.com.cn' : 'amazonaws.com',
    };
};
/**
 * Returns a function that gives expressions the text that CloudFormation makes of them, or one of the right length: a
 * name or ARN that AWS makes has 12 characters at least, and at most 80 more than the names that it is made of.
 */
const resolverOf = (graph, bounds) => {
    const pseudo = resolver_pseudoParameters(graph);
    const made = (id) => 'x'.repeat(bounds === 'fewest' ? 12 : 80 + graph.stage.stack.length + id.length);
    const unknown = bounds === 'fewest' ? '' : 'x'.repeat(200);
    const text = (value) => (typeof value === 'string' ? value : String(value ?? ''));
    const functions = {
        Ref: (id) => pseudo[id] ?? made(id),
        'Fn::GetAtt': (of) => made(typeof of === 'string' ? of : String(of[0])),
        'Fn::Join': ([by, parts]) => isList(parts) ? parts.map((part) => text(resolve(part))).join(by) : unknown,
        'Fn::Split': ([by, from]) => text(resolve(from)).split(by),
        'Fn::Select': ([index, from]) => {
            const list = resolve(from);
            return isList(list) ? (list[Number(index)] ?? unknown) : unknown;
        },
    };
    const resolve = (value) => {
        if (isList(value))
            return value.map(resolve);
        if (!(0,cloudformation_expression/* isMap */.jh)(value))
            return value;
        if (!(0,cloudformation_expression/* hasFunction */.Dc)(value))
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]));
        const [name = '', argument] = Object.entries(value)[0] ?? [];
        return functions[name]?.(argument) ?? unknown;
    };
    return resolve;
};
/** Returns a number with commas: `10,240`. */
const withCommas = (count) => count.toLocaleString('en-US');

;// CONCATENATED MODULE: ./lib/template/job-size.js


/** The most bytes of a job definition: https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html */
const mostBytes = 24 * 1_024;
/** The parts of a container that a config can make large, with their words. */
const parts = { Command: 'command', Environment: 'variables', Secrets: 'secrets' };
const bytesOf = (value) => Buffer.byteLength(JSON.stringify(value ?? ''));
/** Names of variables that no config has to write out: those of connections, and those with the region. */
const made = /^(?:STP_|AWS_(?:DEFAULT_)?REGION$)/;
/** True if the variables that a config writes out are too large, with nothing for what only CloudFormation knows. */
const areWrittenTooLarge = (environment) => Array.isArray(environment) &&
    bytesOf(environment
        .filter(({ Name }) => !made.test(Name))
        .map(({ Name, Value }) => ({ Name, Value: typeof Value === 'string' ? Value : '' }))) > mostBytes;
/**
 * Returns an error for each job definition that is larger than AWS Batch takes, however short the names are that AWS
 * makes. One whose written variables alone are too large is a complaint of the lint rule `environment-size`.
 */
const checkJobSizes = (graph, { template }) => {
    const resolve = resolverOf(graph, 'fewest');
    const resources = template.Resources ?? {};
    return Object.entries(resources).flatMap(([id, resource]) => {
        const { Type, Properties } = resource;
        if (Type !== 'AWS::Batch::JobDefinition' || Properties?.ContainerProperties === undefined)
            return [];
        const container = resolve(Properties.ContainerProperties);
        const bytes = bytesOf(container);
        if (bytes <= mostBytes || areWrittenTooLarge(Object(Properties.ContainerProperties).Environment))
            return [];
        const sizes = Object.entries(parts)
            .map(([key, words]) => ({ words, bytes: bytesOf(container[key]) }))
            .sort((a, b) => b.bytes - a.bytes)
            .map((one) => `${one.words} ${withCommas(one.bytes)}`);
        const from = graph.resources.get(id)?.from ?? [];
        return [
            (0,diagnostics_diagnostic/* errorAt */.Os)('config/job-too-large', from.length > 0 ? from : ['resources'], `The job definition ${id} has at least ${withCommas(bytes)} bytes; AWS Batch takes ${withCommas(mostBytes)}. In bytes: ${sizes.join(', ')}.`, 'Put large texts into a file of the image or an object of a bucket; read many keys of one secret as one variable; connect fewer resources.'),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/template/role-size.js


/**
 * The most characters of all inline policies of a role, white space not counted:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const mostCharacters = 10_240;
/** Returns the characters that IAM counts in a policy or statement. */
const charactersOf = (value) => JSON.stringify(value).replace(/\s/g, '').length;
/** Returns the three largest statements of policies in words: `s3:ListBucket … on 60 resources (4,560 characters)`. */
const largestStatements = (policies, resolve) => policies
    .flatMap((policy) => [policy.PolicyDocument?.Statement ?? []])
    .flat()
    .map((statement) => ({ statement, characters: charactersOf(resolve(statement)) }))
    .sort((a, b) => b.characters - a.characters)
    .slice(0, 3)
    .map(({ statement, characters }) => {
    const { Action, Resource } = statement;
    const [first, ...more] = [Action ?? []].flat().map(String);
    const resources = [Resource ?? []].flat().length;
    return `${first ?? 'a statement'}${more.length ? ` and ${more.length} more` : ''} on ${resources} resource${resources === 1 ? '' : 's'} (${withCommas(characters)} characters)`;
})
    .join(', ');
/**
 * Returns an error for each role whose inline policies have more characters than IAM takes, and a warning where they
 * may have more, which depends on names that AWS makes. CloudFormation would find out in the midst of a deployment.
 */
const checkRoleSizes = (graph, { template }) => {
    const resolvers = { fewest: resolverOf(graph, 'fewest'), most: resolverOf(graph, 'most') };
    const resources = template.Resources ?? {};
    return Object.entries(resources).flatMap(([id, resource]) => {
        const { Type, Properties } = resource;
        const policies = Properties?.Policies;
        if (Type !== 'AWS::IAM::Role' || !Array.isArray(policies))
            return [];
        const count = (bounds) => policies.reduce((sum, { PolicyDocument }) => sum + charactersOf(resolvers[bounds](PolicyDocument ?? {})), 0);
        const most = count('most');
        if (most <= mostCharacters)
            return [];
        const fewest = count('fewest');
        const from = graph.resources.get(id)?.from ?? [];
        const certain = fewest > mostCharacters;
        return [
            (certain ? diagnostics_diagnostic/* errorAt */.Os : diagnostics_diagnostic/* warningAt */.MK)('config/policy-too-large', from.length > 0 ? from : ['resources'], `The inline policies of ${id} ${certain ? `have ${withCommas(fewest)}` : `may have up to ${withCommas(most)}`} characters; IAM takes ${withCommas(mostCharacters)} for a role. The largest statements: ${largestStatements(policies, resolvers[certain ? 'fewest' : 'most'])}.`, 'Connect fewer resources, write one pattern for many ARNs, or divide the work between two jobs.'),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/template/trigger-size.js



/**
 * The most bytes of a function's resource-based policy:
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const trigger_size_mostBytes = 20_480;
/** Returns the permissions of each function of a template, by the logical id of the function. */
const permissionsByFunction = (template) => {
    const found = new Map();
    const resources = template.Resources ?? {};
    for (const resource of Object.values(resources)) {
        const { Type, Properties } = resource;
        const named = Properties?.FunctionName;
        const id = (0,cloudformation_expression/* isMap */.jh)(named) ? named.Ref : undefined;
        if (Type !== 'AWS::Lambda::Permission' || Properties === undefined || typeof id !== 'string')
            continue;
        found.set(id, [...(found.get(id) ?? []), Properties]);
    }
    return found;
};
/**
 * Returns a permission as the statement that Lambda makes of it; the name of the statement is one that CloudFormation
 * makes, as long as that of the function.
 * https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
const statementOf = ({ Action = '', FunctionName = '', Principal = '', SourceArn, SourceAccount }) => ({
    Sid: FunctionName,
    Effect: 'Allow',
    Principal: { Service: Principal },
    Action,
    Resource: (0,cloudformation_expression/* concat */.xW)('arn:', cloudformation_expression/* partition */.jB, ':lambda:', cloudformation_expression/* region */.Ny, ':', cloudformation_expression/* accountId */.lS, ':function:', FunctionName),
    Condition: {
        ...(SourceAccount === undefined ? {} : { StringEquals: { 'AWS:SourceAccount': SourceAccount } }),
        ...(SourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': SourceArn } }),
    },
});
/**
 * Returns an error for each function whose events need a larger resource-based policy than Lambda takes, and a warning
 * where they may, which depends on names that AWS makes. CloudFormation would find out in the midst of a deployment.
 */
const checkTriggerSizes = (graph, { template }) => {
    const resolvers = { fewest: resolverOf(graph, 'fewest'), most: resolverOf(graph, 'most') };
    return [...permissionsByFunction(template)].flatMap(([id, permissions]) => {
        const bytes = (bounds) => JSON.stringify({
            Version: '2012-10-17',
            Id: 'default',
            Statement: permissions.map((one) => resolvers[bounds](statementOf(one))),
        }).length;
        const most = bytes('most');
        if (most <= trigger_size_mostBytes)
            return [];
        const fewest = bytes('fewest');
        const certain = fewest > trigger_size_mostBytes;
        const from = graph.resources.get(id)?.from ?? [];
        return [
            (certain ? diagnostics_diagnostic/* errorAt */.Os : diagnostics_diagnostic/* warningAt */.MK)('config/too-many-events', from.length > 0 ? from : ['resources'], `${permissions.length} events may call ${id}, and the policy that lets them ${certain ? 'has at least' : 'may have up to'} ${withCommas(certain ? fewest : most)} bytes; Lambda takes ${withCommas(trigger_size_mostBytes)}.`, 'Divide the events between two jobs, or let one event stand for several: a schedule with lists or steps, a shorter prefix.'),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/template/limits.js




/**
 * CloudFormation's quotas: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const limits = { resources: 500, outputs: 200, bytes: 1_000_000 };
/** The numbers from which a warning is given: 90 % of the quotas. */
const warnFrom = { resources: 450, bytes: 900_000 };
/**
 * Returns the name of each resource of the config with the number of CloudFormation resources it becomes, largest
 * first.
 */
const resourceCounts = (graph) => {
    const counts = new Map();
    for (const { from } of graph.resources.values())
        if (from[0] === 'resources')
            counts.set(String(from[1]), (counts.get(String(from[1])) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};
/** Returns the hint which resources to move to another config: the fewest that together become `excess` resources. */
const hintToMove = (graph, excess) => {
    const moved = [];
    let freed = 0;
    for (const [name, count] of resourceCounts(graph)) {
        if (freed >= excess)
            break;
        moved.push(name);
        freed += count;
    }
    return `Move ${moved.join(', ')} to a second config with a serviceName of its own.`;
};
/**
 * Returns an error for each quota of CloudFormation that a template exceeds (500 resources, 200 outputs, 1,000,000
 * bytes), a warning from 90 % of the resources and bytes, and what AWS limits in job
 * definitions, roles and policies of trigger functions.
 */
const checkLimits = (graph, template) => {
    const found = [];
    const count = graph.resources.size;
    const bytes = template.templateText.length;
    const excess = Math.max(count - limits.resources, Math.ceil((count * (bytes - limits.bytes)) / bytes));
    if (count > limits.resources)
        found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/too-many-resources', ['resources'], `The template has ${count} resources; CloudFormation takes ${limits.resources}.`, hintToMove(graph, excess)));
    else if (count >= warnFrom.resources)
        found.push((0,diagnostics_diagnostic/* warningAt */.MK)('config/too-many-resources', ['resources'], `The template has ${count} of the ${limits.resources} resources that CloudFormation takes.`, 'Plan to move some jobs to a second config.'));
    if (bytes > limits.bytes)
        found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/template-too-large', ['resources'], `The template has ${bytes} bytes; CloudFormation takes ${limits.bytes}.`, hintToMove(graph, excess)));
    else if (bytes >= warnFrom.bytes)
        found.push((0,diagnostics_diagnostic/* warningAt */.MK)('config/template-too-large', ['resources'], `The template has ${bytes} of the ${limits.bytes} bytes that CloudFormation takes.`, 'Plan to move some jobs to a second config.'));
    if (graph.outputs.size > limits.outputs)
        found.push((0,diagnostics_diagnostic/* errorAt */.Os)('config/too-many-outputs', ['resources'], `The template has ${graph.outputs.size} outputs; CloudFormation takes ${limits.outputs}.`, hintToMove(graph, Math.ceil(count * (1 - limits.outputs / graph.outputs.size)))));
    return [
        ...found,
        ...checkJobSizes(graph, template),
        ...checkRoleSizes(graph, template),
        ...checkTriggerSizes(graph, template),
    ];
};

// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(39108);
// EXTERNAL MODULE: ./lib/operations/compile/collect-diagnostics.js
var collect_diagnostics = __webpack_require__(72087);
// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(27594);
;// CONCATENATED MODULE: ./lib/operations/compile/placed-events.js



/** Returns the events of all jobs of a config, each with its id and context. */
const placedEvents = (config, stage) => {
    const neighbours = (0,graph_neighbours/* neighboursOf */.YV)(config, stage);
    return (0,jobs/* jobsIn */.ev)(config).flatMap(([name, { properties }]) => (0,place_events/* placeEvents */.Hv)(properties.events, (0,graph_neighbours/* contextOf */.Vm)(name, config, stage, neighbours)));
};

;// CONCATENATED MODULE: ./lib/operations/compile/event-paths.js

/**
 * Returns the config path of each event of a job, with its index, by the prefix of its logical ids. The template does
 * not have the index, since an event that changes its place must not change anything.
 */
const eventPaths = (config, stage) => new Map(placedEvents(config, stage).map(({ id, context }) => [id, context.path]));

;// CONCATENATED MODULE: ./lib/operations/compile/event-questions.js

/** Returns the questions to AWS about sources of events that are not of the config, and that `answers` leaves open. */
const eventQuestions = (config, stage, answers) => {
    const questions = placedEvents(config, stage).flatMap(({ member, properties, context }) => [member.question?.(properties, context)]);
    const open = questions.filter((question) => question !== undefined && !answers.has(question.key));
    return [...new Map(open.map((question) => [question.key, question])).values()];
};
/** Returns the diagnostics that follow from what AWS answered about sources of events. */
const checkEventAnswers = (config, stage, answers) => placedEvents(config, stage).flatMap(({ member, properties, context }) => {
    const question = member.question?.(properties, context);
    const answer = question && answers.get(question.key);
    return (answer && member.checkAnswer?.(properties, answer, context)) ?? [];
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/generated/packagings.js + 7 modules
var packagings = __webpack_require__(17946);
// EXTERNAL MODULE: ./lib/packaging/image-plan.js
var image_plan = __webpack_require__(61972);
// EXTERNAL MODULE: ./lib/packaging/packaging.js
var packaging = __webpack_require__(80764);
;// CONCATENATED MODULE: ./lib/operations/compile/plan-stack-images.js






/** Returns the image of a job's packaging: one to build, or one that somebody publishes. */
const imageOf = ({ packaging }, world) => packagings/* packagings */.h.find(({ type }) => type === packaging.type).image(packaging.properties, world.workspace, 'linux/amd64');
/** Returns `<account>.dkr.ecr.<region>.<suffix>/<name>` for the account and region of the deployment. */
const inRegistry = (name) => (0,cloudformation_expression/* concat */.xW)(cloudformation_expression/* accountId */.lS, '.dkr.ecr.', cloudformation_expression/* region */.Ny, '.', (0,cloudformation_expression/* ref */.KR)('AWS::URLSuffix'), `/${name}`);
/** A digest that stands for contents that are not read: as long as any, so that a template has the same size. */
const unread = {
    digest: '0'.repeat(64),
    files: [],
    contents: new Map(),
    dockerfile: '0'.repeat(64),
};
/** Returns the digest of a build context, or a diagnostic at the packaging if a file of it cannot be used. */
const digestOf = async (source, job, { workspace }, { configs, contents }) => {
    const context = (0,image_plan/* contextOf */.Vm)(source, configs);
    try {
        if (contents === 'read')
            return await workspace.digest(context);
        await workspace.check(context);
        return unread;
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return (0,diagnostics_diagnostic/* errorAtKey */.DE)(problem.code, job.path, problem.message, problem.hint);
    }
};
/**
 * Plans every job's image under a name that is known before any build, or returns every diagnostic about packagings.
 */
const planStackImages = async (world, graph, reading) => {
    const sources = graph.images.map((job) => ({ job, outcome: imageOf(job, world) }));
    const diagnostics = sources.flatMap(({ job, outcome }) => (0,packaging/* placedUnder */.Ie)(job.path, outcome.diagnostics));
    const published = new Map();
    const built = [];
    const contexts = new Map();
    for (const { job, outcome } of sources) {
        if (outcome.value === undefined)
            continue;
        if (outcome.value.kind === 'published')
            published.set(job.job, outcome.value.image);
        else {
            const context = await digestOf(outcome.value, job, world, reading);
            if ('code' in context)
                diagnostics.push(context);
            else {
                built.push({ job: job.job, source: outcome.value, context });
                contexts.set(job.job, context);
            }
        }
    }
    if (published.size + built.length < sources.length)
        return { diagnostics };
    const planned = (0,image_plan/* planImages */.y6)(graph.stage, built);
    const named = (nameOf) => new Map([...published, ...planned.map((image) => [image.job, inRegistry(nameOf(image))])]);
    const taggedName = ({ repository, tag }) => `${repository}:${tag}`;
    return {
        diagnostics,
        value: {
            planned,
            contexts,
            byTag: named(taggedName),
            byDigest: (found) => named((image) => {
                const there = found.get(image.job);
                return there === undefined ? taggedName(image) : `${there.repository}@${there.digest}`;
            }),
        },
    };
};

// EXTERNAL MODULE: ./lib/packaging/config-paths.js
var config_paths = __webpack_require__(23092);
// EXTERNAL MODULE: ./lib/operations/stack/upload-context.js
var upload_context = __webpack_require__(88326);
;// CONCATENATED MODULE: ./lib/operations/compile/upload-errors.js




/** Returns the errors of folders that a deploy would upload: folders that do not exist, and files that cannot be read. */
const uploadErrors = async ({ workspace }, { uploads }) => {
    const found = await Promise.all(uploads.map(async (upload) => {
        const at = [...upload.path, 'directoryPath'];
        const { directoryPath } = upload.upload;
        const wanted = { kind: 'folder', code: 'source/missing-path', noun: 'The folder' };
        const complaints = (0,config_paths/* placeComplaints */._h)(workspace, directoryPath, at, wanted);
        if (complaints.length > 0)
            return complaints;
        try {
            await workspace.check((0,upload_context/* uploadContext */.N)(upload.upload));
            return [];
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L))
                throw problem;
            return [(0,diagnostics_diagnostic/* errorAt */.Os)(problem.code, at, problem.message, problem.hint)];
        }
    }));
    return found.flat();
};

;// CONCATENATED MODULE: ./lib/operations/compile/assemble.js


















/** Returns the CloudFormation type of each resource of a graph by logical id; empty for a config that does not link. */
const typesIn = (graph) => new Map([...(graph?.resources ?? [])].map(([id, { body }]) => [id, body.Type]));
/** Loads the table of attributes, which is large, only for a config that names an attribute. */
const tableFor = async (resolved) => {
    const named = [...(0,render/* symbolsIn */.n)(resolved)].some(({ symbol }) => symbol.kind === 'cf-resource-param');
    return named || /"Fn::(?:GetAtt|Sub)":/.test(JSON.stringify(resolved)) ? loadAttributeTable() : { services: {} };
};
/** Loads the table of properties only for a config that names some in CloudFormation's language. */
const propertiesFor = async ({ resources, cloudformationResources }) => cloudformationResources !== undefined || Object.values(resources).some(({ overrides }) => overrides !== undefined)
    ? loadPropertyTable()
    : undefined;
/** Returns the path of a file of this name in the folder of another one, with `/`. */
const siblingOf = (path, name) => path.replace(/[^/]*$/, () => name);
/** Returns the name of the config that was written by hand: the one in use, or the one that it was made of. */
const writtenConfig = ({ source }, { text }) => (0,effective_origin/* originIn */.Cy)(text)?.config ?? source.name;
/**
 * Returns the image plan of a graph. Neither the config in use nor the one that it was made of counts as content of an
 * image.
 */
const imagesOf = (world, graph, located, { contents = 'read' }) => planStackImages(world, graph, { configs: [writtenConfig(world, located), world.source.name], contents });
/**
 * Returns a config as a template whose images have names known before any build. Throws `DiagnosticsError` with every error,
 * except those about CloudFormation's limits, which are among the diagnostics it returns. `planned` is an image plan to
 * reuse, `deployed` the parts of the deployed stack that stay.
 */
const assemble = async (world, read, request, planned, deployed = deployed_parts/* noDeployedParts */.I) => {
    const { config, resolved, located, project, questions, answers, diagnostics } = read;
    const { take, kept } = (0,collect_diagnostics/* collectDiagnostics */.R9)(located, diagnostics);
    const stage = (0,stage_stage/* stageOf */.gV)(project, request.stage);
    const linked = link_link(config, {
        stage,
        region: request.region,
        deployed,
        table: await tableFor(resolved),
        properties: await propertiesFor(config),
    });
    kept.push(...(await lint(config, world.now(), typesIn(linked.value), answers)));
    const graph = take(linked);
    kept.push(...checkEventAnswers(config, stage, answers));
    const stackImages = planned ?? (await imagesOf(world, graph, located, request));
    const images = take(stackImages);
    kept.push(...(await uploadErrors(world, graph)));
    // `config/not-yet` is reported with all other errors, and before it could become half a template.
    if (kept.some(diagnostics_diagnostic/* isError */.bJ))
        throw new diagnostics_error/* DiagnosticsError */.H(kept, located);
    const origin = { config: writtenConfig(world, located), stage: stage.stage, region: request.region };
    const textOf = (named) => (0,synthesize/* synthesize */.D)(graph, named, siblingOf(world.source.path, origin.config), deployed);
    const template = textOf(images.byTag);
    let paths;
    const pathOfEvent = (resource) => {
        const event = (0,owners/* eventOf */.A6)(resource);
        if (event === undefined)
            return undefined;
        paths ??= eventPaths(config, stage);
        return paths.get(event);
    };
    kept.push(...checkLimits(graph, template));
    return {
        stage,
        graph,
        config,
        ...template,
        params: graph.params,
        images: images.planned,
        uploads: graph.uploads,
        locate: (id) => {
            const resource = graph.resources.get(id);
            const from = (resource && pathOfEvent(resource.body)) ?? resource?.from;
            return from?.length ? { file: located.file, ...located.locate({ path: from, at: 'key' }) } : undefined;
        },
        withDeployed: (parts) => assemble(world, read, request, stackImages, parts),
        withImages: (published) => textOf(images.byDigest(published)),
        resolved,
        located,
        origin,
        questions: [...questions, ...eventQuestions(config, stage, answers)],
        answers,
        stackImages,
        diagnostics: kept,
    };
};

// EXTERNAL MODULE: ./lib/operations/compile/compile-request.js
var compile_request = __webpack_require__(25993);
// EXTERNAL MODULE: ./lib/directives/directive.js
var directive = __webpack_require__(84483);
// EXTERNAL MODULE: ./lib/evaluation/resolve.js + 30 modules
var resolve = __webpack_require__(48518);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(18544);
// EXTERNAL MODULE: ./lib/source/parse.js + 2 modules
var parse = __webpack_require__(28192);
;// CONCATENATED MODULE: ./lib/source/settings.js
/**
 * Parses the lines `NAME=value` of a `.env`, `.ini` or `.properties` file into a map of texts, without quotes around
 * values. A section of an INI file becomes a map in it. Returns the number of the first line that is none, from 1.
 */
const parseSettings = (text, form) => {
    const value = {};
    let into = value;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || (form === 'ini' && line.startsWith(';')))
            continue;
        const section = form === 'ini' ? /^\[([^\]]+)\]$/.exec(line)?.[1] : undefined;
        const equals = line.indexOf('=');
        const name = line
            .slice(0, Math.max(0, equals))
            .replace(/^export\s/, '')
            .trim();
        const key = section?.trim() ?? name;
        if (key === '' || key === '__proto__')
            return { line: index + 1 };
        if (section === undefined)
            into[key] = unquoted(line.slice(equals + 1).trim());
        else {
            into = {};
            value[key] = into;
        }
    }
    return { value };
};
/**
 * Returns a value without quotes and comment. In double quotes `\n` is a line break, as in dotenv; a comment is ` #`.
 */
const unquoted = (written) => {
    const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
    if (double !== undefined)
        return double.replace(/\\([n"\\])/g, (_, letter) => (letter === 'n' ? '\n' : letter));
    return /^'([^']*)'/.exec(written)?.[1] ?? written.replace(/(?:^|\s)#.*$/, '').trim();
};

;// CONCATENATED MODULE: ./lib/source/data-file.js



/**
 * Parses the text of a data file, as JSON, YAML, INI or properties by the extension of `file`, else as lines
 * `NAME=value` of a `.env` file. Ignores a byte order mark.
 */
const parseDataFile = async (text, file) => {
    const plain = text.replace(/^\ufeff/, '');
    if (/\.json$/i.test(file))
        return jsonData(plain, file);
    if (/\.ya?ml$/i.test(file))
        return yamlData(await (0,parse.parseSource)(plain, file), plain, file);
    const settings = parseSettings(plain, /\.(ini|properties)$/i.test(file) ? 'ini' : 'env');
    return 'value' in settings ? settings : { sentence: `Line ${settings.line} of \`${file}\` is no \`NAME=value\`.` };
};
const jsonData = (text, file) => {
    try {
        return { value: JSON.parse(text) };
    }
    catch (problem) {
        return { sentence: `\`${file}\` is no JSON: ${problem.message}` };
    }
};
const yamlData = ({ value, diagnostics }, text, file) => {
    if (value !== undefined)
        return { value: value.value };
    const [first] = diagnostics;
    const { line } = (0,source_document/* locatedText */.k)(text, file).locate(first?.place ?? 'file');
    return { sentence: `\`${file}\`, line ${line}: ${first?.sentence ?? 'it cannot be read.'}` };
};

// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(99903);
;// CONCATENATED MODULE: ./lib/operations/compile/look-up.js





/**
 * Looks up the questions of a config's directives, on this machine only (`near`) or in AWS too (`far`), until the answers
 * lead to no new question. Each question is looked up once, all of a round in parallel. Returns `before` with the new
 * answers.
 */
const lookUp = async (world, value, facts, before, reach) => {
    let answers = before;
    for (;;) {
        const asked = (0,resolve/* lookupsIn */.N)(value, facts, answers);
        const near = asked.filter((question) => !(0,directive/* isAwsQuestion */.WZ)(question));
        const far = reach === 'far' ? asked.filter(directive/* isAwsQuestion */.WZ) : [];
        const [here, there] = await Promise.all([
            Promise.all(near.map(async (question) => [question.key, await nearAnswer(world, question)])),
            far.length > 0 ? (await world.lookups()).answer(far) : [],
        ]);
        const known = answers.size;
        answers = new Map([...answers, ...here, ...there]);
        if (answers.size === known)
            return answers;
    }
};
/** Looks up a question on this machine. */
const nearAnswer = async (world, question) => {
    switch (question.kind) {
        case 'file':
            return fileAnswer(world, question.path, question.as);
        case 'git':
            return { kind: 'found', value: await (await world.checkout()).describe() };
        case 'program':
            return (await world.programs()).answer(question);
    }
};
/** Returns the answer for a file that the author of the config must fix, with the error and a hint how. */
const missing = (sentence, hint) => ({
    kind: 'missing',
    code: 'directives/file',
    sentence,
    hint,
});
/** Reads a file of the config's folder; the workspace refuses any other. */
const fileAnswer = async ({ workspace }, path, as) => {
    try {
        const text = await workspace.read(path, decode/* maxSourceBytes */.J);
        if (/[\0\ufffd]/.test(text))
            return missing(`\`${path}\` is not UTF-8 text.`, 'Save it as UTF-8 in your editor.');
        if (as === 'text')
            return { kind: 'found', value: text };
        const data = await parseDataFile(text, path);
        return 'value' in data ? { kind: 'found', value: data.value } : missing(data.sentence, 'Mend that file.');
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        const { code, message: sentence, hint } = problem;
        return { kind: 'missing', code, sentence, hint };
    }
};

// EXTERNAL MODULE: ./lib/operations/compile/read-config.js + 2 modules
var read_config = __webpack_require__(23609);
;// CONCATENATED MODULE: ./lib/config/valid-part.js



const over = schema/* shape */.c;
/**
 * Returns the part of a config that can still be checked although the shape of some values is wrong: each of those is
 * left out, or replaced by a stand-in if it is required, or left out together with the nearest value around it that is
 * not required. Undefined if nothing is left that way.
 */
const validPart = (whole, diagnostics) => {
    const copy = structuredClone(whole);
    const removal = { whole, copy, removed: [], items: [] };
    for (const { place, code } of diagnostics.filter(diagnostics_diagnostic/* isError */.bJ)) {
        if (place === 'file' || 'offset' in place)
            return undefined;
        if (!remove(removal, place.path, code === 'config/unknown-key'))
            return undefined;
    }
    const kept = keptIndexes(removal);
    removeItems(copy, kept);
    return { value: copy, origin: (path) => originOf(path, removal, kept) };
};
/** Removes the value at a path from the copy. Returns false if that would leave nothing. */
const remove = (removal, path, isUnknownKey) => {
    const { whole, copy, removed, items } = removal;
    const key = path.at(-1);
    const above = path.slice(0, -1);
    const container = (0,shape_walk/* valueAt */.fK)(copy, above);
    if (key === undefined || container === undefined || container === null)
        return false;
    if (isInside(path, removed))
        return true;
    const required = ((0,shape_walk/* shapeAt */.ln)(over, whole, above)?.required ?? []);
    const isRequired = !isUnknownKey && required.includes(key);
    const standIn = isRequired ? standInFor((0,shape_walk/* shapeAt */.ln)(over, whole, path)) : undefined;
    if (isRequired && standIn === undefined)
        return remove(removal, above, false);
    if (standIn !== undefined)
        container[key] = standIn;
    else if (typeof key === 'number')
        items.push(path);
    else
        delete container[key];
    removed.push(path);
    return true;
};
const isInside = (path, others) => others.some((other) => other.every((step, index) => path[index] === step));
const textStandIn = 'stand-in';
/** True if a text of this shape may be the stand-in. */
const isTextOf = ({ pattern, minLength = 0, maxLength = textStandIn.length }) => (pattern === undefined || new RegExp(String(pattern), 'u').test(textStandIn)) &&
    Number(minLength) <= textStandIn.length &&
    Number(maxLength) >= textStandIn.length;
/** Returns a valid value of a shape; undefined for a list, a map, and a text of a form that the stand-in has not. */
const standInFor = (own) => {
    if (own === undefined || own.const !== undefined)
        return undefined;
    if (own.enum)
        return own.enum[0];
    const { type, minimum = 1 } = own;
    if (type === 'integer' || type === 'number')
        return minimum;
    if (type === 'boolean')
        return false;
    return type === 'string' && isTextOf(own) ? textStandIn : undefined;
};
/** Returns, by the path of a list as JSON, the indexes of the items that stay; only lists that lose one. */
const keptIndexes = ({ copy, items }) => {
    const kept = new Map();
    for (const path of items) {
        const above = path.slice(0, -1);
        const list = (0,shape_walk/* valueAt */.fK)(copy, above);
        if (!Array.isArray(list))
            continue;
        const key = JSON.stringify(above);
        const indexes = kept.get(key) ?? list.map((_, index) => index);
        kept.set(key, indexes.filter((index) => index !== path.at(-1)));
    }
    return kept;
};
/** Removes the other items: from the innermost list outwards, since paths are those of the whole config. */
const removeItems = (copy, kept) => {
    const innermostFirst = [...kept].sort(([one], [other]) => other.length - one.length);
    for (const [path, indexes] of innermostFirst) {
        const items = (0,shape_walk/* valueAt */.fK)(copy, JSON.parse(path));
        items.splice(0, items.length, ...indexes.map((index) => items[index]));
    }
};
const originOf = (path, { whole, removed }, kept) => {
    const original = [];
    for (const step of path) {
        const indexes = kept.get(JSON.stringify(original));
        original.push(typeof step === 'number' && indexes ? indexes[step] : step);
    }
    if (isInside(original, removed) || lostPart(original, removed))
        return undefined;
    return namesAny((0,shape_walk/* valueAt */.fK)(whole, original), removedResources(removed)) ? undefined : original;
};
/** True for a list or map that directly contained a removed value, so that it may seem empty or incomplete. */
const lostPart = (path, removed) => removed.some((one) => one.length === path.length + 1 && isInside(one, [path]));
/** Returns the names of the resources that were left out as a whole. */
const removedResources = (removed) => removed.flatMap(([top, name, ...below]) => (top === 'resources' && below.length === 0 ? [String(name)] : []));
/** True for a text that contains one of the names as a word. */
const namesAny = (value, names) => typeof value === 'string' && value.split(/\W+/).some((word) => names.includes(word));

;// CONCATENATED MODULE: ./lib/operations/compile/valid-part-errors.js







/** Codes of errors that a value which was left out can cause in the rest of the config. */
const causedByGaps = /^config\/(?:missing-key|wrong-type|unknown-key|exactly-one)$/;
/** The most rounds in which `settledPart` leaves values out. */
const mostRounds = 10;
/**
 * Returns the errors in the rest of a config in which the shape of some values or some directives are wrong, so that its
 * author reads all of them at once: names, schedules, files, references. `early` are the diagnostics of those values.
 * Warnings are left out, since a value that is wrong may be the only use of something.
 */
const validPartErrors = async (world, request, document, answers, early) => {
    const part = settledPart(document.value, request, answers, early);
    if (part === undefined)
        return [];
    try {
        await assemble(world, (0,read_config/* judgeConfig */.KR)({ ...document, value: part.value }, request, answers), request);
        return [];
    }
    catch (problem) {
        if (!(problem instanceof diagnostics_error/* DiagnosticsError */.H))
            throw problem;
        const errors = problem.diagnostics.filter(diagnostics_diagnostic/* isError */.bJ);
        return errors.some(({ code }) => causedByGaps.test(code)) ? [] : errors.flatMap(inWhole(part));
    }
};
/**
 * Returns the part of a config that is left without the values of `early` and without the directives that read one of
 * them. Undefined if nothing is left, or if too many directives read each other.
 */
const settledPart = (whole, request, answers, early) => {
    const known = [...early];
    for (let round = 0; round < mostRounds; round += 1) {
        const part = validPart(whole, known);
        const broken = part && (0,resolve/* resolveDirectives */.J)(part.value, (0,compile_request/* factsOf */.x)(request), answers).diagnostics.filter(diagnostics_diagnostic/* isError */.bJ);
        if (part === undefined || broken?.length === 0)
            return part;
        known.push(...(broken ?? []).flatMap(inWhole(part)));
    }
    return undefined;
};
/** Returns a function from a diagnostic of a part to that of the whole config, in a list; empty if it would mislead. */
const inWhole = (part) => (diagnostic) => {
    const { place } = diagnostic;
    if (place === 'file' || 'offset' in place)
        return [];
    const path = part.origin(place.path);
    return path ? [{ ...diagnostic, place: { ...place, path } }] : [];
};

;// CONCATENATED MODULE: ./lib/operations/compile/compile.js









/**
 * Returns the config as a template, its images under names known before any build. Throws `DiagnosticsError` with every error.
 * AWS is not asked: its answers stay open until `compileWithLookups`.
 */
const compile = async (world, request) => (0,collect_diagnostics/* assertNoErrors */.N5)(await compileAnySize(world, request), request);
/** Does `compile` also for a template that exceeds CloudFormation's limits: its diagnostics then contain errors. */
const compileAnySize = async (world, request) => {
    const document = await (0,read_config/* readSource */.o$)(world);
    const answers = await lookUp(world, document.value, (0,compile_request/* factsOf */.x)(request), new Map(), 'near');
    const errors = (0,read_config/* earlyErrors */.$k)(document, request, answers);
    if (errors.length > 0) {
        const more = await validPartErrors(world, request, document, answers, errors);
        throw new diagnostics_error/* DiagnosticsError */.H([...errors, ...more], document);
    }
    return assemble(world, (0,read_config/* judgeConfig */.KR)(document, request, answers), request);
};
/** Kinds of questions whose answers change no image: ARNs of secrets, and attributes of queues. */
const changesNoImage = new Set(['secret', 'queue']);
/** Returns a config with what AWS answers about sources of its events, of which a directive may have named one. */
const withEventAnswers = async (world, read, stage) => {
    const open = eventQuestions(read.config, (0,stage_stage/* stageOf */.gV)(read.project, stage), read.answers);
    if (open.length === 0)
        return read;
    return { ...read, answers: new Map([...read.answers, ...(await (await world.lookups()).answer(open))]) };
};
/**
 * Looks up open questions in AWS and compiles again. Reuses the image plan if the answers change no image.
 */
const compileWithLookups = async (world, request, compiled) => {
    const { located, questions, stackImages } = compiled;
    if (questions.length === 0)
        return compiled;
    const answers = await lookUp(world, located.value, (0,compile_request/* factsOf */.x)(request), compiled.answers, 'far');
    const planned = questions.every(({ kind }) => changesNoImage.has(kind)) ? stackImages : undefined;
    const read = await withEventAnswers(world, (0,read_config/* judgeConfig */.KR)(located, request, answers), request.stage);
    return (0,collect_diagnostics/* assertNoErrors */.N5)(await assemble(world, read, request, planned), request);
};


/***/ }),

/***/ 88326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ uploadContext)
/* harmony export */ });
/** Returns the folder of an upload with the globs of files that are left out, as the workspace reads it. */
const uploadContext = ({ directoryPath, excludeFilesPatterns = [] }) => ({
    folder: directoryPath,
    excluded: excludeFilesPatterns,
});


/***/ }),

/***/ 61972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   ZZ: () => (/* binding */ imagePlanFile),
/* harmony export */   y6: () => (/* binding */ planImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49982);
/* harmony import */ var _stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32216);



/**
 * Returns the build context of an image. That of a generated Dockerfile excludes the config files, given by their
 * names.
 */
const contextOf = ({ folder, excluded, dockerfile }, configs) => 'path' in dockerfile
    ? { folder, excluded, dockerfile: dockerfile.path }
    : { folder, excluded: [...excluded, ...configs.map((name) => `/${globLiteral(name)}`)] };
/** Returns a glob that matches this path alone. */
const globLiteral = (path) => path.replace(/[\\*?[\]{},]/g, '\\$&');
/**
 * Returns the images of a stack, sorted by job, with tags that are known before any build: equal content has an equal
 * tag, other content another one. Command, name of the folder and times do not change a tag. The form is frozen:
 * `{job}-{32 hex digits}`, at most 128 characters (https://docs.docker.com/reference/cli/docker/image/tag/).
 */
const planImages = (stage, images) => images.map((image) => planImage(stage, image)).sort((a, b) => (a.job < b.job ? -1 : 1));
/** Returns the planned image of a job. */
const planImage = (stage, { job, source, context }) => {
    const buildArguments = [...source.buildArguments].sort((a, b) => (a.name < b.name ? -1 : 1));
    const dockerfile = 'text' in source.dockerfile ? source.dockerfile : { ...source.dockerfile, digest: dockerfileDigest(context) };
    const content = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({
        arguments: buildArguments.map(({ name, value }) => [name, value]),
        context: context.digest,
        dockerfile: 'text' in dockerfile ? sha256(dockerfile.text) : dockerfile.digest,
        platform: source.platform,
        recipe: source.recipe,
    });
    return {
        job,
        repository: (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .imageRepository */ .a)(stage),
        ...(stage.preview ? { alsoIn: (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .imageRepository */ .a)({ ...stage, preview: false }) } : {}),
        tag: `${job.slice(0, 95)}-${sha256(content).slice(0, 32)}`,
        folder: source.folder,
        files: context.files,
        digest: context.digest,
        dockerfile,
        buildArguments,
        platform: source.platform,
    };
};
const dockerfileDigest = ({ dockerfile }) => {
    if (dockerfile === undefined)
        throw new Error('The context was digested without its Dockerfile.');
    return dockerfile;
};
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/**
 * Returns the text of `image-plan.json`: the same bytes for the same images on every machine. The files of each context
 * stand there once, by its digest, however many images share it.
 */
const imagePlanFile = (images) => {
    const contexts = Object.fromEntries(images.map(({ digest, files }) => [digest, { files }]));
    const rows = images.map(({ files, ...image }) => image);
    return `${JSON.stringify((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)({ version: 1, contexts, images: rows }), null, 2)}\n`;
};


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   WS: () => (/* binding */ reviewedJobs),
/* harmony export */   ev: () => (/* binding */ jobsIn)
/* harmony export */ });
/* unused harmony export sourceName */
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _events_place_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12226);
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22925);
/* harmony import */ var _shared_capacity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96459);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);







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
    const resources = (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesIn */ .$d)(template);
    const definition = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobExecutionStateMachine`]?.Properties;
    const spot = machine?.DefinitionSubstitutions?.JobQueue?.Ref === (0,_shared_capacity_js__WEBPACK_IMPORTED_MODULE_5__/* .queueId */ .l2)('Spot');
    return { cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot };
};
const monthsPerYear = 12;
const secondsPerHour = 3_600;
/**
 * Returns the most that a job can cost in a month, in US dollars: schedules bound its runs, and a timeout and the number
 * of attempts each of them. Undefined for a job that anything else may start, and for one without a timeout.
 */
const mostPerMonth = ({ properties: { timeout, retryConfig } }, events, dollarsPerHour) => {
    if (timeout === undefined || events.length === 0)
        return undefined;
    const starts = events.map((event) => (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(event.type).startsPerYear?.(event.properties));
    const perYear = starts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
    if (perYear === undefined)
        return undefined;
    const hours = (perYear / monthsPerYear) * (retryConfig?.attempts ?? 1) * (timeout / secondsPerHour);
    return hours * dollarsPerHour;
};
/** Returns the seconds for which the source of a paused event keeps what arrives, by the template's resource of it. */
const keptSeconds = ({ member, properties, context }, ours) => {
    const source = member.source(properties);
    const id = context.resource(source?.name ?? source?.arn ?? '')?.id;
    const resource = id === undefined ? undefined : (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesIn */ .$d)(ours)[id];
    return resource && member.keepsFor?.((resource.Properties ?? {}));
};
/** Returns an event that sleeps, with a sample of its kind. */
const sleepOf = (event, placed, because, ours) => {
    const seconds = because === 'paused' ? keptSeconds(placed, ours) : undefined;
    return {
        start: eventWords(event),
        because,
        ...(seconds === undefined ? {} : { keptSeconds: seconds }),
        sample: JSON.stringify(placed.member.sample),
    };
};
/** Returns each job of the config with its triggers and its price before and after, as far as prices are known. */
const reviewedJobs = (config, stage, templates, region, priceOf = () => undefined) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_4__/* .neighboursOf */ .YV)(config, stage);
    return jobsIn(config).map(([name, job]) => {
        const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
        const [before, after] = [was, is].map((need) => need && priceOf(need, region));
        const placed = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)(job.properties.events, (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_4__/* .contextOf */ .Vm)(name, config, stage, neighbours));
        const { events } = job.properties;
        const awake = events.filter((_, index) => placed[index]?.asleep === undefined);
        const sleeping = placed.flatMap((one, index) => one.asleep === undefined ? [] : [sleepOf(events[index], one, one.asleep, templates.ours)]);
        const month = after && mostPerMonth(job, awake, after.cost.dollarsPerHour);
        return {
            name,
            starts: awake.map(eventWords),
            ...(sleeping.length > 0 ? { asleep: sleeping } : {}),
            ...(before ? { before: before.cost } : {}),
            ...(after ? { after: after.cost } : {}),
            ...(month === undefined ? {} : { dollarsPerMonth: month }),
            ...(after?.hint ? { hint: after.hint } : {}),
        };
    });
};


/***/ }),

/***/ 21804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noDeployedParts)
/* harmony export */ });
/** The parts for a template that does not depend on a deployed stack. */
const noDeployedParts = { left: { queues: [], sections: {} } };


/***/ }),

/***/ 12098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ zoneContributions),
/* harmony export */   Mg: () => (/* binding */ zoneCount),
/* harmony export */   ee: () => (/* binding */ noZone),
/* harmony export */   hd: () => (/* binding */ zonesParameter),
/* harmony export */   i0: () => (/* binding */ thirdZone),
/* harmony export */   rg: () => (/* binding */ zone)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

/**
 * The template's parameter with the availability zones of the stack's subnets: three names, sorted and separated by
 * commas. Frozen. A zone of a subnet cannot be changed, and the list that `Fn::GetAZs` returns may: it depends on the
 * account's default subnets
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html).
 */
const zonesParameter = 'StpZones';
/** The number of entries of `StpZones`. */
const zoneCount = 3;
/** The third entry of `StpZones` where a region has two zones for the account. Frozen. */
const noZone = 'none';
/** The template's condition that `StpZones` names a third zone. Frozen. */
const thirdZone = 'StpThirdZone';
/** Returns one of the stack's zones by its index, 0 to 2. */
const zone = (index) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(zonesParameter));
/** Returns the parameter `StpZones`, without a default, and the condition `StpThirdZone`. */
const zoneContributions = () => [
    {
        kind: 'parameter',
        name: zonesParameter,
        from: [],
        placeholder: `<zone>,<zone>,<zone or ${noZone}>`,
        body: {
            Type: 'CommaDelimitedList',
            Description: `Three availability zones, sorted; the third is "${noZone}" where there are two.`,
        },
    },
    {
        kind: 'condition',
        name: thirdZone,
        from: [],
        body: { 'Fn::Not': [{ 'Fn::Equals': [zone(zoneCount - 1), noZone] }] },
    },
];


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   n2: () => (/* binding */ formerPath)
/* harmony export */ });
const metadataOf = (resource) => Object(Object(resource?.Metadata)['batch-job']);
/** Returns the config path in the `Metadata` of a resource of a template; empty if it has none. */
const formerPath = (resource) => {
    const { path } = metadataOf(resource);
    return typeof path === 'string' ? path.split('.') : [];
};
/** Returns the prefix of the logical ids of an event's children, in the `Metadata` of one; undefined for others. */
const eventOf = (resource) => {
    const { event } = metadataOf(resource);
    return typeof event === 'string' ? event : undefined;
};
/** Returns the name of the config's resource that a config path leads to. */
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
/** Returns the name of the config's resource that a resource of a template was made of; undefined for shared ones. */
const ownerOf = (resource) => {
    const path = formerPath(resource);
    return path[0] === 'resources' && path[1] !== undefined ? path[1] : undefined;
};


/***/ }),

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
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

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93666);


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


/***/ }),

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   bU: () => (/* binding */ isPreview),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export rolePath */
/** Returns the name of a stage's stack, `{project}-{stage}`. Frozen. */
const stackName = (project, stage) => `${project}-${stage}`;
/** True for the stage of a pull request, `pr-<number>` without leading zeros. */
const isPreview = (stage) => /^pr-[1-9][0-9]*$/.test(stage);
/**
 * Returns the IAM path of a stage's roles and instance profiles; policies separate previews from production by it.
 * Frozen.
 */
const rolePath = (project, stage) => isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;
/** Returns the stage of a project with all its names. */
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: stackName(project, stage),
    preview: isPreview(stage),
    rolePath: rolePath(project, stage),
});


/***/ }),

/***/ 65448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ formerPolicy),
/* harmony export */   _q: () => (/* binding */ withFormerPermissions),
/* harmony export */   nB: () => (/* binding */ formerPolicyName)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

/** The name of the inline policy with the permissions that only runs of earlier revisions need. */
const formerPolicyName = 'former';
/** Returns the inline policy with permissions that only runs of earlier revisions need. */
const formerPolicy = (statements) => ({
    PolicyName: formerPolicyName,
    PolicyDocument: { Version: '2012-10-17', Statement: statements },
});
const withPolicy = (role, statements) => {
    const properties = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(role.Properties) ? role.Properties : {};
    const policies = Array.isArray(properties.Policies) ? properties.Policies : [];
    return { ...role, Properties: { ...properties, Policies: [...policies, formerPolicy(statements)] } };
};
/** Returns resources in which roles, by logical id, also have permissions that only runs of earlier revisions need. */
const withFormerPermissions = (resources, permissions) => Object.fromEntries(Object.entries(resources).map(([id, resource]) => {
    const statements = permissions[id] ?? [];
    return [id, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resource) && statements.length > 0 ? withPolicy(resource, statements) : resource];
}));


/***/ }),

/***/ 39108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ synthesize),
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23191);
/* harmony import */ var _cloudformation_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34158);
/* harmony import */ var _shared_deployed_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21804);
/* harmony import */ var _former_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65448);





/**
 * Escapes every character outside ASCII as `\uXXXX`. GetTemplate returns such a character as `?`, so a template with
 * one would always differ from the deployed one.
 */
const escapeNonAscii = (text) => text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Returns a value as JSON in ASCII, indented by two spaces or without whitespace. */
const asciiJson = (value, indent) => escapeNonAscii(JSON.stringify(value, null, indent));
/** Returns a section of a template with the body of each of its parts by name; none if it would be empty. */
const bodiesOf = (section, parts) => parts.size ? { [section]: Object.fromEntries([...parts].map(([name, { body }]) => [name, body])) } : {};
/** Returns a template with the parts of the deployed one that stay: in each section its own entries win. */
const withLeftParts = (template, { sections }) => ({
    ...template,
    ...Object.fromEntries(Object.entries(sections)
        .map(([name, entries]) => [name, { ...entries, ...Object(template[name]) }])
        .filter(([, entries]) => Object.keys(entries).length > 0)),
});
/**
 * Returns the template of a stack graph. `images` are the image names by job; `config` is the path of the config file,
 * which the template's metadata contains; `deployed` holds parts of the deployed template that stay.
 */
const synthesize = (graph, images, config, { left, permissions = {} } = _shared_deployed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .noDeployedParts */ .I) => {
    const own = {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Batch jobs of ${graph.stage.project}, stage ${graph.stage.stage}.`,
        Metadata: (0,_cloudformation_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .templateMetadata */ ._D)(config),
        ...bodiesOf('Parameters', graph.parameters),
        ...bodiesOf('Conditions', graph.conditions),
        Resources: (0,_former_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .withFormerPermissions */ ._q)(Object.fromEntries([...graph.resources].map(([id, { body: resource }]) => [
            id,
            (0,_cloudformation_render_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)(resource, (symbol) => (symbol.kind === 'image' ? images.get(symbol.job) : graph.spell(symbol))),
        ])), permissions),
        ...(graph.outputs.size
            ? {
                Outputs: Object.fromEntries([...graph.outputs].map(([name, { value, description, exported }]) => [
                    name,
                    {
                        Value: value,
                        ...(description === undefined ? {} : { Description: description }),
                        ...(exported ? { Export: { Name: { 'Fn::Sub': `\${AWS::StackName}-${name}` } } } : {}),
                    },
                ])),
            }
            : {}),
    };
    const template = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(withLeftParts(own, left));
    return { template, templateText: asciiJson(template) };
};


/***/ })

};

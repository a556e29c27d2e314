export const id = 1046;
export const ids = [1046];
export const modules = {

/***/ 61046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanText: () => (/* binding */ readPlanText)
});

;// CONCATENATED MODULE: ./lib/generated/plan-validator.js
const planValidator = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "plan.schema.json", "title": "plan.json of batch-job-action", "description": "What a deploy would change. Version 1 only ever gains keys.", "type": "object", "properties": { "version": { "description": "The version of this format.", "const": 1 }, "project": { "description": "The project's name.", "type": "string" }, "stage": { "description": "The stage.", "type": "string" }, "stack": { "description": "The name of the CloudFormation stack.", "type": "string" }, "region": { "description": "The AWS region.", "type": "string" }, "account": { "description": "The AWS account; missing in a plan without credentials.", "type": "string", "pattern": "^[0-9]{12}$" }, "against": { "description": "What ours was compared with.", "type": "string", "enum": ["deployed-stack", "absent-stack", "base-branch", "empty-stack"] }, "base": { "description": "The commit that a plan without credentials compares with.", "type": "object", "properties": { "ref": { "description": "The commit, tag or branch as it was named.", "type": "string" }, "commit": { "description": "The id of the commit.", "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "missing": { "description": "Why there is nothing to compare with, as a clause.", "type": "string" } } }, "hash": { "description": "Hash of what was reviewed; offline: for a plan without credentials.", "type": "string", "pattern": "^(v1|offline):[0-9a-f]{64}$" }, "file": { "description": "The config file of the change.", "type": "object", "properties": { "url": { "description": "Its page at the commit.", "type": "string", "pattern": "^https?://" } }, "required": ["url"] }, "counts": { "description": "How many resources change; modify counts the replaced ones too.", "type": "object", "properties": { "add": { "description": "New ones.", "type": "integer", "minimum": 0 }, "modify": { "description": "Changed ones.", "type": "integer", "minimum": 0 }, "replace": { "description": "Those of the changed ones that are replaced for certain.", "type": "integer", "minimum": 0 }, "remove": { "description": "Those that go.", "type": "integer", "minimum": 0 } }, "required": ["add", "modify", "replace", "remove"] }, "refused": { "description": "Changes that AWS would refuse while it updates the stack, so that a deploy does not begin; absent if there are none.", "type": "array", "items": { "description": "One such change.", "type": "object", "properties": { "logicalId": { "description": "The logical id of the resource.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "why": { "description": "The rule of AWS and how the change breaks it, as a clause.", "type": "string" }, "instead": { "description": "The way to make the change all the same.", "type": "string" } }, "required": ["logicalId", "type", "why", "instead"], "additionalProperties": false } }, "losses": { "description": "What holds data or work, or is not known to hold nothing, and would be deleted or replaced, or would get new instances while jobs run.", "type": "array", "items": { "description": "One such resource.", "type": "object", "properties": { "logicalId": { "description": "Its logical id.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "kind": { "description": "What becomes of it.", "type": "string", "enum": ["delete", "replace", "may-replace", "interrupt"] }, "because": { "description": "The property that forces it.", "type": "string" }, "kept": { "description": "Whether it stays in the account with its data, outside the stack.", "type": "boolean" }, "fate": { "description": "What becomes of it, or of the old one where it is made anew; unread where no policy says so.", "type": "string", "enum": ["deleted", "kept", "snapshot", "unread"] }, "why": { "description": "Why it counts, as the rest of a sentence.", "type": "string" }, "unforeseen": { "description": "AWS's own word for what happens, where this version does not know it.", "type": "string" }, "allowances": { "description": "The inputs that must name it.", "type": "array", "items": { "description": "Name of an input.", "type": "string", "enum": ["allow-delete", "allow-replace", "allow-interrupt"] } }, "allowed": { "description": "Whether all of its allowances name it.", "type": "boolean" }, "instead": { "description": "What to do in the place of a change that AWS would refuse, which no input allows.", "type": "string" } }, "required": ["logicalId", "type", "kind", "allowed"] } }, "groups": { "description": "The changes by resource of the config, in its order; what the stack shares is last.", "type": "array", "items": { "description": "The changes of one resource; without a name, of what the stack shares.", "type": "object", "properties": { "resource": { "description": "Its name in the config.", "type": "string" }, "type": { "description": "Its type in the config; missing for one that is gone, if its type is not known.", "type": "string" }, "effect": { "description": "What happens to it as a whole.", "type": "string", "enum": ["add", "modify", "replace", "may-replace", "remove", "import"] }, "itself": { "description": "False where it only tells a changed job of its events.", "type": "boolean" }, "says": { "description": "Its changes in the words of the config.", "type": "array", "items": { "description": "One change.", "type": "object", "properties": { "text": { "description": "The sentence, such as memory: 7680 → 8192 MiB.", "type": "string" }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["text"] } }, "changes": { "description": "Its changes in the words of CloudFormation.", "type": "array", "items": { "description": "What happens to one CloudFormation resource.", "type": "object", "properties": { "happening": { "description": "What happens to it.", "type": "string", "enum": ["add", "modify", "replace", "may-replace", "remove", "import"] }, "unforeseen": { "description": "AWS's own word for what happens, where this version does not know it.", "type": "string" }, "logicalId": { "description": "Its logical id in the template.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "properties": { "description": "What changes in it.", "type": "array", "items": { "description": "One property that changes; secrets and payloads are redacted.", "type": "object", "properties": { "path": { "description": "Dotted path inside the resource, such as Properties.ContainerProperties.Image.", "type": "string" }, "before": { "description": "The value before; missing for a new one.", "type": "string" }, "after": { "description": "The value after; missing for one that is gone.", "type": "string" }, "recreation": { "description": "What a change of this property does to the resource.", "type": "string", "enum": ["never", "conditionally", "always", "unknown"] } }, "required": ["path", "recreation"] } }, "insteadOf": { "description": "The logical id of the removed resource in whose place it comes.", "type": "string" }, "replacedBy": { "description": "The logical id of the added resource that comes in its place.", "type": "string" }, "from": { "description": "The line of the config that it comes from.", "type": "object", "properties": { "path": { "description": "Keys from the top of the config.", "type": "array", "items": { "type": ["string", "number"] } }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["path", "line"] } }, "required": ["happening", "logicalId", "type", "properties"] } } }, "required": ["effect", "itself", "says", "changes"] } }, "jobs": { "description": "The jobs of the config.", "type": "array", "items": { "description": "One job.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" }, "starts": { "description": "What starts it, in words.", "type": "array", "items": { "type": "string" } }, "asleep": { "description": "Those of its events that do not start it.", "type": "array", "items": { "type": "object", "properties": { "start": { "description": "The event in words.", "type": "string" }, "because": { "description": "Why: the config pauses it, or previews leave its source to other stages.", "enum": ["paused", "preview"] }, "keptSeconds": { "description": "Seconds for which a source of the stack keeps what arrives while the event is paused.", "type": "integer" }, "type": { "description": "The type of the event, with whose sample the command run starts the job.", "type": "string" }, "sample": { "description": "An event of AWS of its kind, as JSON, by which the job can be started by hand.", "type": "string" } }, "required": ["start", "because", "sample"] } }, "before": { "description": "What it costs now.", "type": "object", "properties": { "instance": { "description": "The EC2 instance type that the estimate assumes.", "type": "string" }, "dollarsPerHour": { "description": "US dollars for an hour of running.", "type": "number", "minimum": 0 }, "spot": { "description": "Whether it is the price of a spot instance.", "type": "boolean" } }, "required": ["instance", "dollarsPerHour", "spot"] }, "after": { "description": "What it will cost.", "type": "object", "properties": { "instance": { "description": "The EC2 instance type that the estimate assumes.", "type": "string" }, "dollarsPerHour": { "description": "US dollars for an hour of running.", "type": "number", "minimum": 0 }, "spot": { "description": "Whether it is the price of a spot instance.", "type": "boolean" } }, "required": ["instance", "dollarsPerHour", "spot"] }, "containers": { "description": "The number of containers of a run, of which each has these prices; missing for a job whose run is one.", "type": "integer", "minimum": 1 }, "dollarsPerMonth": { "description": "US dollars of a month at most, where schedules and a timeout bound it.", "type": "number", "minimum": 0 }, "hint": { "description": "How it could cost less.", "type": "string" }, "image": { "description": "Why its image is rebuilt, in a comparison with a base; without files, its Dockerfile, arguments or platform in the config changed.", "type": "object", "properties": { "changed": { "description": "Files that changed, were added or removed, relative to the config's folder.", "type": "array", "items": { "type": "string" }, "maxItems": 100 }, "notInBase": { "description": "Files that git does not track and the base does not have.", "type": "array", "items": { "type": "string" }, "maxItems": 100 }, "more": { "description": "How many files neither list names.", "type": "integer", "minimum": 1 } }, "required": ["changed", "notInBase"] } }, "required": ["name", "starts"] } }, "functions": { "description": "The functions of the config that have events; absent without any.", "type": "array", "items": { "description": "One function.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" }, "starts": { "description": "What starts it, in words.", "type": "array", "items": { "type": "string" } }, "asleep": { "description": "Those of its events that do not start it.", "type": "array", "items": { "type": "object", "properties": { "start": { "description": "The event in words.", "type": "string" }, "because": { "description": "Why: the config pauses it, or previews leave its source to other stages.", "enum": ["paused", "preview"] }, "keptSeconds": { "description": "Seconds for which a source of the stack keeps what arrives while the event is paused.", "type": "integer" }, "sample": { "description": "An event of AWS of its kind, as JSON, by which the job can be started by hand.", "type": "string" } }, "required": ["start", "because", "sample"] } } }, "required": ["name", "starts"] } }, "nodes": { "description": "The nodes of the drawing.", "type": "array", "items": { "description": "A job, what starts it, its queue, or a connected resource.", "type": "object", "properties": { "name": { "type": "string" }, "change": { "description": "What changes about it; none where everything is new.", "type": "string", "enum": ["none", "add", "modify", "remove"] } }, "required": ["name", "change"] } }, "edges": { "description": "A drawing: what starts each job, where it waits, what it uses.", "type": "array", "items": { "description": "An arrow.", "type": "object", "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "label": { "type": "string" }, "change": { "description": "What changes about it; none where everything is new.", "type": "string", "enum": ["none", "add", "modify", "remove"] } }, "required": ["from", "to", "change"] } }, "outputs": { "description": "Referenceable parameters.", "type": "array", "items": { "description": "One parameter.", "type": "object", "properties": { "resource": { "description": "The resource's name in the config.", "type": "string" }, "param": { "description": "The parameter's name.", "type": "string" }, "value": { "description": "Its value; empty until it is deployed.", "type": "string" } }, "required": ["resource", "param", "value"] } }, "links": { "description": "Pages of the console.", "type": "array", "items": { "description": "A page.", "type": "object", "properties": { "text": { "type": "string" }, "url": { "description": "Its address.", "type": "string", "pattern": "^https://" } }, "required": ["text", "url"] } }, "permissions": { "description": "What jobs and functions may do, and what the change broadens.", "type": "object", "properties": { "holders": { "description": "Jobs and functions, in the order of the config.", "type": "array", "items": { "description": "A job or function.", "type": "object", "properties": { "name": { "description": "Its name in the config.", "type": "string" }, "role": { "description": "The logical id of the role of its code; its ARN if the template does not have it.", "type": "string" }, "may": { "description": "What its code may do, by resource.", "type": "array", "items": { "description": "Actions on one resource.", "type": "object", "properties": { "words": { "description": "Plain words that the name follows, for a resource in connectTo.", "type": "string" }, "actions": { "description": "Actions of IAM, sorted.", "type": "array", "items": { "type": "string" } }, "on": { "description": "The name of the resource where there are words, else the resource of the statement.", "type": "string" }, "condition": { "description": "The condition of the statement as text.", "type": "string" }, "denied": { "description": "Present for what a statement denies.", "const": true } }, "required": ["actions", "on"] } } }, "required": ["name", "role", "may"] } }, "broader": { "description": "What allows more than before, or may; empty only if whatever is allowed after the change was allowed before it, as far as templates show.", "type": "array", "items": { "description": "One way in which a role, user, group or policy of the stack allows more.", "type": "object", "properties": { "identity": { "description": "Its logical id.", "type": "string" }, "resource": { "description": "The name in the config of the resource that it comes from.", "type": "string" }, "isOwn": { "description": "Present if it is the role of the code of that job or function.", "const": true }, "because": { "description": "new: it was not there before; else by what it allows more: an action, a resource, a condition that is gone or other, a denial that is gone, statements that cannot be read, a managed policy, a group, a role that the template does not have, a permissions boundary that is gone or other, a principal that may assume the role.", "type": "string", "enum": ["new", "action", "resource", "condition", "no-denial", "unread", "managed-policy", "group", "role", "boundary", "principal"] }, "actions": { "description": "Actions of IAM, or principals.", "type": "array", "items": { "type": "string" } }, "on": { "description": "The resource of the statement, or the name of the one in connectTo.", "type": "string" }, "condition": { "description": "The condition of the statement as text.", "type": "string" }, "was": { "description": "Resources on which the actions were allowed before, or the condition under which they were.", "type": "array", "items": { "type": "string" } }, "says": { "description": "All of that as a clause that follows the name.", "type": "string" }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["identity", "because", "actions", "says"] } } }, "required": ["holders", "broader"] }, "notes": { "description": "What every reader should know.", "type": "array", "items": { "type": "string" } } }, "required": ["version", "project", "stage", "stack", "region", "against", "hash", "counts", "losses", "groups", "jobs", "nodes", "edges", "outputs", "links", "notes"] };
const pattern0 = new RegExp("^[0-9]{12}$", "u");
const pattern1 = new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern2 = new RegExp("^(v1|offline):[0-9a-f]{64}$", "u");
const pattern3 = new RegExp("^https?://", "u");
const pattern4 = new RegExp("^https://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { ; let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.project === undefined) && (missing0 = "project"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.hash === undefined) && (missing0 = "hash"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.losses === undefined) && (missing0 = "losses"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.jobs === undefined) && (missing0 = "jobs"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.edges === undefined) && (missing0 = "edges"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.version !== undefined) {
                const _errs1 = errors;
                if (1 !== data.version) {
                    validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.project !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.project !== "string") {
                        validate10.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.stage !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.stage !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.stack !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.stack !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.region !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.region !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.account !== undefined) {
                                    let data5 = data.account;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (typeof data5 === "string") {
                                            if (!pattern0.test(data5)) {
                                                validate10.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: "must match pattern \"" + "^[0-9]{12}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.against !== undefined) {
                                        let data6 = data.against;
                                        const _errs12 = errors;
                                        if (typeof data6 !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        if (!((((data6 === "deployed-stack") || (data6 === "absent-stack")) || (data6 === "base-branch")) || (data6 === "empty-stack"))) {
                                            validate10.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/enum", keyword: "enum", params: { allowedValues: schema11.properties.against.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.base !== undefined) {
                                            let data7 = data.base;
                                            const _errs14 = errors;
                                            if (errors === _errs14) {
                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                    if (data7.ref !== undefined) {
                                                        const _errs16 = errors;
                                                        if (typeof data7.ref !== "string") {
                                                            validate10.errors = [{ instancePath: instancePath + "/base/ref", schemaPath: "#/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data7.commit !== undefined) {
                                                            let data9 = data7.commit;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (typeof data9 === "string") {
                                                                    if (!pattern1.test(data9)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/base/commit", schemaPath: "#/properties/base/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/base/commit", schemaPath: "#/properties/base/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data7.missing !== undefined) {
                                                                const _errs20 = errors;
                                                                if (typeof data7.missing !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/base/missing", schemaPath: "#/properties/base/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs20 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.hash !== undefined) {
                                                let data11 = data.hash;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (typeof data11 === "string") {
                                                        if (!pattern2.test(data11)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^(v1|offline):[0-9a-f]{64}$" }, message: "must match pattern \"" + "^(v1|offline):[0-9a-f]{64}$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.file !== undefined) {
                                                    let data12 = data.file;
                                                    const _errs24 = errors;
                                                    if (errors === _errs24) {
                                                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                            let missing1;
                                                            if ((data12.url === undefined) && (missing1 = "url")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data12.url !== undefined) {
                                                                    let data13 = data12.url;
                                                                    const _errs26 = errors;
                                                                    if (errors === _errs26) {
                                                                        if (typeof data13 === "string") {
                                                                            if (!pattern3.test(data13)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/file/url", schemaPath: "#/properties/file/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/file/url", schemaPath: "#/properties/file/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.counts !== undefined) {
                                                        let data14 = data.counts;
                                                        const _errs28 = errors;
                                                        if (errors === _errs28) {
                                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                let missing2;
                                                                if (((((data14.add === undefined) && (missing2 = "add")) || ((data14.modify === undefined) && (missing2 = "modify"))) || ((data14.replace === undefined) && (missing2 = "replace"))) || ((data14.remove === undefined) && (missing2 = "remove"))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data14.add !== undefined) {
                                                                        let data15 = data14.add;
                                                                        const _errs30 = errors;
                                                                        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/counts/add", schemaPath: "#/properties/counts/properties/add/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs30) {
                                                                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                if (data15 < 0 || isNaN(data15)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/add", schemaPath: "#/properties/counts/properties/add/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid3 = _errs30 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data14.modify !== undefined) {
                                                                            let data16 = data14.modify;
                                                                            const _errs32 = errors;
                                                                            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/counts/modify", schemaPath: "#/properties/counts/properties/modify/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs32) {
                                                                                if ((typeof data16 == "number") && (isFinite(data16))) {
                                                                                    if (data16 < 0 || isNaN(data16)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/modify", schemaPath: "#/properties/counts/properties/modify/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid3 = _errs32 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data14.replace !== undefined) {
                                                                                let data17 = data14.replace;
                                                                                const _errs34 = errors;
                                                                                if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/properties/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs34) {
                                                                                    if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                        if (data17 < 0 || isNaN(data17)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/properties/counts/properties/replace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs34 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data14.remove !== undefined) {
                                                                                    let data18 = data14.remove;
                                                                                    const _errs36 = errors;
                                                                                    if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/remove", schemaPath: "#/properties/counts/properties/remove/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs36) {
                                                                                        if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                            if (data18 < 0 || isNaN(data18)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/counts/remove", schemaPath: "#/properties/counts/properties/remove/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs36 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.refused !== undefined) {
                                                            let data19 = data.refused;
                                                            const _errs38 = errors;
                                                            if (errors === _errs38) {
                                                                if (Array.isArray(data19)) {
                                                                    var valid4 = true;
                                                                    const len0 = data19.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data20 = data19[i0];
                                                                        const _errs40 = errors;
                                                                        if (errors === _errs40) {
                                                                            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                                                let missing3;
                                                                                if (((((data20.logicalId === undefined) && (missing3 = "logicalId")) || ((data20.type === undefined) && (missing3 = "type"))) || ((data20.why === undefined) && (missing3 = "why"))) || ((data20.instead === undefined) && (missing3 = "instead"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs42 = errors;
                                                                                    for (const key0 in data20) {
                                                                                        if (!((((key0 === "logicalId") || (key0 === "type")) || (key0 === "why")) || (key0 === "instead"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs42 === errors) {
                                                                                        if (data20.logicalId !== undefined) {
                                                                                            const _errs43 = errors;
                                                                                            if (typeof data20.logicalId !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/logicalId", schemaPath: "#/properties/refused/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid5 = _errs43 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            if (data20.type !== undefined) {
                                                                                                const _errs45 = errors;
                                                                                                if (typeof data20.type !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/type", schemaPath: "#/properties/refused/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid5 = _errs45 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                            }
                                                                                            if (valid5) {
                                                                                                if (data20.why !== undefined) {
                                                                                                    const _errs47 = errors;
                                                                                                    if (typeof data20.why !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/why", schemaPath: "#/properties/refused/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid5 = _errs47 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid5 = true;
                                                                                                }
                                                                                                if (valid5) {
                                                                                                    if (data20.instead !== undefined) {
                                                                                                        const _errs49 = errors;
                                                                                                        if (typeof data20.instead !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/instead", schemaPath: "#/properties/refused/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid5 = _errs49 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid5 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs40 === errors;
                                                                        if (!valid4) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs38 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.losses !== undefined) {
                                                                let data25 = data.losses;
                                                                const _errs51 = errors;
                                                                if (errors === _errs51) {
                                                                    if (Array.isArray(data25)) {
                                                                        var valid6 = true;
                                                                        const len1 = data25.length;
                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                            let data26 = data25[i1];
                                                                            const _errs53 = errors;
                                                                            if (errors === _errs53) {
                                                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                                    let missing4;
                                                                                    if (((((data26.logicalId === undefined) && (missing4 = "logicalId")) || ((data26.type === undefined) && (missing4 = "type"))) || ((data26.kind === undefined) && (missing4 = "kind"))) || ((data26.allowed === undefined) && (missing4 = "allowed"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1, schemaPath: "#/properties/losses/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data26.logicalId !== undefined) {
                                                                                            const _errs55 = errors;
                                                                                            if (typeof data26.logicalId !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/logicalId", schemaPath: "#/properties/losses/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid7 = _errs55 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid7 = true;
                                                                                        }
                                                                                        if (valid7) {
                                                                                            if (data26.type !== undefined) {
                                                                                                const _errs57 = errors;
                                                                                                if (typeof data26.type !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/type", schemaPath: "#/properties/losses/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid7 = _errs57 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid7 = true;
                                                                                            }
                                                                                            if (valid7) {
                                                                                                if (data26.kind !== undefined) {
                                                                                                    let data29 = data26.kind;
                                                                                                    const _errs59 = errors;
                                                                                                    if (typeof data29 !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/kind", schemaPath: "#/properties/losses/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    if (!((((data29 === "delete") || (data29 === "replace")) || (data29 === "may-replace")) || (data29 === "interrupt"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/kind", schemaPath: "#/properties/losses/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid7 = _errs59 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid7 = true;
                                                                                                }
                                                                                                if (valid7) {
                                                                                                    if (data26.because !== undefined) {
                                                                                                        const _errs61 = errors;
                                                                                                        if (typeof data26.because !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/because", schemaPath: "#/properties/losses/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid7 = _errs61 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid7 = true;
                                                                                                    }
                                                                                                    if (valid7) {
                                                                                                        if (data26.kept !== undefined) {
                                                                                                            const _errs63 = errors;
                                                                                                            if (typeof data26.kept !== "boolean") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/kept", schemaPath: "#/properties/losses/items/properties/kept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid7 = _errs63 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid7 = true;
                                                                                                        }
                                                                                                        if (valid7) {
                                                                                                            if (data26.fate !== undefined) {
                                                                                                                let data32 = data26.fate;
                                                                                                                const _errs65 = errors;
                                                                                                                if (typeof data32 !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/fate", schemaPath: "#/properties/losses/items/properties/fate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (!((((data32 === "deleted") || (data32 === "kept")) || (data32 === "snapshot")) || (data32 === "unread"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/fate", schemaPath: "#/properties/losses/items/properties/fate/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.fate.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid7 = _errs65 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid7 = true;
                                                                                                            }
                                                                                                            if (valid7) {
                                                                                                                if (data26.why !== undefined) {
                                                                                                                    const _errs67 = errors;
                                                                                                                    if (typeof data26.why !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/why", schemaPath: "#/properties/losses/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid7 = _errs67 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
                                                                                                                }
                                                                                                                if (valid7) {
                                                                                                                    if (data26.unforeseen !== undefined) {
                                                                                                                        const _errs69 = errors;
                                                                                                                        if (typeof data26.unforeseen !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/unforeseen", schemaPath: "#/properties/losses/items/properties/unforeseen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid7 = _errs69 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid7 = true;
                                                                                                                    }
                                                                                                                    if (valid7) {
                                                                                                                        if (data26.allowances !== undefined) {
                                                                                                                            let data35 = data26.allowances;
                                                                                                                            const _errs71 = errors;
                                                                                                                            if (errors === _errs71) {
                                                                                                                                if (Array.isArray(data35)) {
                                                                                                                                    var valid8 = true;
                                                                                                                                    const len2 = data35.length;
                                                                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                                        let data36 = data35[i2];
                                                                                                                                        const _errs73 = errors;
                                                                                                                                        if (typeof data36 !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowances/" + i2, schemaPath: "#/properties/losses/items/properties/allowances/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        if (!(((data36 === "allow-delete") || (data36 === "allow-replace")) || (data36 === "allow-interrupt"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowances/" + i2, schemaPath: "#/properties/losses/items/properties/allowances/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.allowances.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid8 = _errs73 === errors;
                                                                                                                                        if (!valid8) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowances", schemaPath: "#/properties/losses/items/properties/allowances/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid7 = _errs71 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid7 = true;
                                                                                                                        }
                                                                                                                        if (valid7) {
                                                                                                                            if (data26.allowed !== undefined) {
                                                                                                                                const _errs75 = errors;
                                                                                                                                if (typeof data26.allowed !== "boolean") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/allowed", schemaPath: "#/properties/losses/items/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid7 = _errs75 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid7 = true;
                                                                                                                            }
                                                                                                                            if (valid7) {
                                                                                                                                if (data26.instead !== undefined) {
                                                                                                                                    const _errs77 = errors;
                                                                                                                                    if (typeof data26.instead !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i1 + "/instead", schemaPath: "#/properties/losses/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid7 = _errs77 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid7 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i1, schemaPath: "#/properties/losses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid6 = _errs53 === errors;
                                                                            if (!valid6) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs51 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.groups !== undefined) {
                                                                    let data39 = data.groups;
                                                                    const _errs79 = errors;
                                                                    if (errors === _errs79) {
                                                                        if (Array.isArray(data39)) {
                                                                            var valid9 = true;
                                                                            const len3 = data39.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                let data40 = data39[i3];
                                                                                const _errs81 = errors;
                                                                                if (errors === _errs81) {
                                                                                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                                        let missing5;
                                                                                        if (((((data40.effect === undefined) && (missing5 = "effect")) || ((data40.itself === undefined) && (missing5 = "itself"))) || ((data40.says === undefined) && (missing5 = "says"))) || ((data40.changes === undefined) && (missing5 = "changes"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data40.resource !== undefined) {
                                                                                                const _errs83 = errors;
                                                                                                if (typeof data40.resource !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/resource", schemaPath: "#/properties/groups/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid10 = _errs83 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid10 = true;
                                                                                            }
                                                                                            if (valid10) {
                                                                                                if (data40.type !== undefined) {
                                                                                                    const _errs85 = errors;
                                                                                                    if (typeof data40.type !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/type", schemaPath: "#/properties/groups/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid10 = _errs85 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid10 = true;
                                                                                                }
                                                                                                if (valid10) {
                                                                                                    if (data40.effect !== undefined) {
                                                                                                        let data43 = data40.effect;
                                                                                                        const _errs87 = errors;
                                                                                                        if (typeof data43 !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/effect", schemaPath: "#/properties/groups/items/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (!((((((data43 === "add") || (data43 === "modify")) || (data43 === "replace")) || (data43 === "may-replace")) || (data43 === "remove")) || (data43 === "import"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/effect", schemaPath: "#/properties/groups/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid10 = _errs87 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data40.itself !== undefined) {
                                                                                                            const _errs89 = errors;
                                                                                                            if (typeof data40.itself !== "boolean") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/itself", schemaPath: "#/properties/groups/items/properties/itself/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid10 = _errs89 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data40.says !== undefined) {
                                                                                                                let data45 = data40.says;
                                                                                                                const _errs91 = errors;
                                                                                                                if (errors === _errs91) {
                                                                                                                    if (Array.isArray(data45)) {
                                                                                                                        var valid11 = true;
                                                                                                                        const len4 = data45.length;
                                                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                            let data46 = data45[i4];
                                                                                                                            const _errs93 = errors;
                                                                                                                            if (errors === _errs93) {
                                                                                                                                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                                                                                                    let missing6;
                                                                                                                                    if ((data46.text === undefined) && (missing6 = "text")) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4, schemaPath: "#/properties/groups/items/properties/says/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data46.text !== undefined) {
                                                                                                                                            const _errs95 = errors;
                                                                                                                                            if (typeof data46.text !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4 + "/text", schemaPath: "#/properties/groups/items/properties/says/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid12 = _errs95 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid12 = true;
                                                                                                                                        }
                                                                                                                                        if (valid12) {
                                                                                                                                            if (data46.line !== undefined) {
                                                                                                                                                let data48 = data46.line;
                                                                                                                                                const _errs97 = errors;
                                                                                                                                                if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4 + "/line", schemaPath: "#/properties/groups/items/properties/says/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                if (errors === _errs97) {
                                                                                                                                                    if ((typeof data48 == "number") && (isFinite(data48))) {
                                                                                                                                                        if (data48 < 1 || isNaN(data48)) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4 + "/line", schemaPath: "#/properties/groups/items/properties/says/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid12 = _errs97 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid12 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says/" + i4, schemaPath: "#/properties/groups/items/properties/says/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid11 = _errs93 === errors;
                                                                                                                            if (!valid11) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/says", schemaPath: "#/properties/groups/items/properties/says/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid10 = _errs91 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                            if (valid10) {
                                                                                                                if (data40.changes !== undefined) {
                                                                                                                    let data49 = data40.changes;
                                                                                                                    const _errs99 = errors;
                                                                                                                    if (errors === _errs99) {
                                                                                                                        if (Array.isArray(data49)) {
                                                                                                                            var valid13 = true;
                                                                                                                            const len5 = data49.length;
                                                                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                                let data50 = data49[i5];
                                                                                                                                const _errs101 = errors;
                                                                                                                                if (errors === _errs101) {
                                                                                                                                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                                                                                                        let missing7;
                                                                                                                                        if (((((data50.happening === undefined) && (missing7 = "happening")) || ((data50.logicalId === undefined) && (missing7 = "logicalId"))) || ((data50.type === undefined) && (missing7 = "type"))) || ((data50.properties === undefined) && (missing7 = "properties"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5, schemaPath: "#/properties/groups/items/properties/changes/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            if (data50.happening !== undefined) {
                                                                                                                                                let data51 = data50.happening;
                                                                                                                                                const _errs103 = errors;
                                                                                                                                                if (typeof data51 !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/happening", schemaPath: "#/properties/groups/items/properties/changes/items/properties/happening/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                if (!((((((data51 === "add") || (data51 === "modify")) || (data51 === "replace")) || (data51 === "may-replace")) || (data51 === "remove")) || (data51 === "import"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/happening", schemaPath: "#/properties/groups/items/properties/changes/items/properties/happening/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.changes.items.properties.happening.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid14 = _errs103 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid14 = true;
                                                                                                                                            }
                                                                                                                                            if (valid14) {
                                                                                                                                                if (data50.unforeseen !== undefined) {
                                                                                                                                                    const _errs105 = errors;
                                                                                                                                                    if (typeof data50.unforeseen !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/unforeseen", schemaPath: "#/properties/groups/items/properties/changes/items/properties/unforeseen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid14 = _errs105 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid14 = true;
                                                                                                                                                }
                                                                                                                                                if (valid14) {
                                                                                                                                                    if (data50.logicalId !== undefined) {
                                                                                                                                                        const _errs107 = errors;
                                                                                                                                                        if (typeof data50.logicalId !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/logicalId", schemaPath: "#/properties/groups/items/properties/changes/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid14 = _errs107 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid14 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid14) {
                                                                                                                                                        if (data50.type !== undefined) {
                                                                                                                                                            const _errs109 = errors;
                                                                                                                                                            if (typeof data50.type !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/type", schemaPath: "#/properties/groups/items/properties/changes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid14 = _errs109 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid14 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid14) {
                                                                                                                                                            if (data50.properties !== undefined) {
                                                                                                                                                                let data55 = data50.properties;
                                                                                                                                                                const _errs111 = errors;
                                                                                                                                                                if (errors === _errs111) {
                                                                                                                                                                    if (Array.isArray(data55)) {
                                                                                                                                                                        var valid15 = true;
                                                                                                                                                                        const len6 = data55.length;
                                                                                                                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                                                            let data56 = data55[i6];
                                                                                                                                                                            const _errs113 = errors;
                                                                                                                                                                            if (errors === _errs113) {
                                                                                                                                                                                if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                                                                                                                                                    let missing8;
                                                                                                                                                                                    if (((data56.path === undefined) && (missing8 = "path")) || ((data56.recreation === undefined) && (missing8 = "recreation"))) {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6, schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        if (data56.path !== undefined) {
                                                                                                                                                                                            const _errs115 = errors;
                                                                                                                                                                                            if (typeof data56.path !== "string") {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/path", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid16 = _errs115 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid16 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid16) {
                                                                                                                                                                                            if (data56.before !== undefined) {
                                                                                                                                                                                                const _errs117 = errors;
                                                                                                                                                                                                if (typeof data56.before !== "string") {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/before", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid16 = _errs117 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid16 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (valid16) {
                                                                                                                                                                                                if (data56.after !== undefined) {
                                                                                                                                                                                                    const _errs119 = errors;
                                                                                                                                                                                                    if (typeof data56.after !== "string") {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/after", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid16 = _errs119 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid16 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid16) {
                                                                                                                                                                                                    if (data56.recreation !== undefined) {
                                                                                                                                                                                                        let data60 = data56.recreation;
                                                                                                                                                                                                        const _errs121 = errors;
                                                                                                                                                                                                        if (typeof data60 !== "string") {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/recreation", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/recreation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (!((((data60 === "never") || (data60 === "conditionally")) || (data60 === "always")) || (data60 === "unknown"))) {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6 + "/recreation", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/recreation/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.changes.items.properties.properties.items.properties.recreation.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid16 = _errs121 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid16 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties/" + i6, schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid15 = _errs113 === errors;
                                                                                                                                                                            if (!valid15) {
                                                                                                                                                                                break;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/properties", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid14 = _errs111 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid14 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid14) {
                                                                                                                                                                if (data50.insteadOf !== undefined) {
                                                                                                                                                                    const _errs123 = errors;
                                                                                                                                                                    if (typeof data50.insteadOf !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/insteadOf", schemaPath: "#/properties/groups/items/properties/changes/items/properties/insteadOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid14 = _errs123 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid14 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid14) {
                                                                                                                                                                    if (data50.replacedBy !== undefined) {
                                                                                                                                                                        const _errs125 = errors;
                                                                                                                                                                        if (typeof data50.replacedBy !== "string") {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/replacedBy", schemaPath: "#/properties/groups/items/properties/changes/items/properties/replacedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        var valid14 = _errs125 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid14 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid14) {
                                                                                                                                                                        if (data50.from !== undefined) {
                                                                                                                                                                            let data63 = data50.from;
                                                                                                                                                                            const _errs127 = errors;
                                                                                                                                                                            if (errors === _errs127) {
                                                                                                                                                                                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                                                                                                                                    let missing9;
                                                                                                                                                                                    if (((data63.path === undefined) && (missing9 = "path")) || ((data63.line === undefined) && (missing9 = "line"))) {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        if (data63.path !== undefined) {
                                                                                                                                                                                            let data64 = data63.path;
                                                                                                                                                                                            const _errs129 = errors;
                                                                                                                                                                                            if (errors === _errs129) {
                                                                                                                                                                                                if (Array.isArray(data64)) {
                                                                                                                                                                                                    var valid18 = true;
                                                                                                                                                                                                    const len7 = data64.length;
                                                                                                                                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                                                                                        let data65 = data64[i7];
                                                                                                                                                                                                        const _errs131 = errors;
                                                                                                                                                                                                        if ((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))) {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/path/" + i7, schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/path/items/type", keyword: "type", params: { type: schema11.properties.groups.items.properties.changes.items.properties.from.properties.path.items.type }, message: "must be string,number" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid18 = _errs131 === errors;
                                                                                                                                                                                                        if (!valid18) {
                                                                                                                                                                                                            break;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/path", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid17 = _errs129 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid17 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid17) {
                                                                                                                                                                                            if (data63.line !== undefined) {
                                                                                                                                                                                                let data66 = data63.line;
                                                                                                                                                                                                const _errs133 = errors;
                                                                                                                                                                                                if (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/line", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (errors === _errs133) {
                                                                                                                                                                                                    if ((typeof data66 == "number") && (isFinite(data66))) {
                                                                                                                                                                                                        if (data66 < 1 || isNaN(data66)) {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from/line", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid17 = _errs133 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid17 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5 + "/from", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid14 = _errs127 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid14 = true;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes/" + i5, schemaPath: "#/properties/groups/items/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid13 = _errs101 === errors;
                                                                                                                                if (!valid13) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i3 + "/changes", schemaPath: "#/properties/groups/items/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid10 = _errs99 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid10 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i3, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid9 = _errs81 === errors;
                                                                                if (!valid9) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs79 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.jobs !== undefined) {
                                                                        let data67 = data.jobs;
                                                                        const _errs135 = errors;
                                                                        if (errors === _errs135) {
                                                                            if (Array.isArray(data67)) {
                                                                                var valid19 = true;
                                                                                const len8 = data67.length;
                                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                                    let data68 = data67[i8];
                                                                                    const _errs137 = errors;
                                                                                    if (errors === _errs137) {
                                                                                        if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                                                                            let missing10;
                                                                                            if (((data68.name === undefined) && (missing10 = "name")) || ((data68.starts === undefined) && (missing10 = "starts"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8, schemaPath: "#/properties/jobs/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data68.name !== undefined) {
                                                                                                    const _errs139 = errors;
                                                                                                    if (typeof data68.name !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/name", schemaPath: "#/properties/jobs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid20 = _errs139 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid20 = true;
                                                                                                }
                                                                                                if (valid20) {
                                                                                                    if (data68.starts !== undefined) {
                                                                                                        let data70 = data68.starts;
                                                                                                        const _errs141 = errors;
                                                                                                        if (errors === _errs141) {
                                                                                                            if (Array.isArray(data70)) {
                                                                                                                var valid21 = true;
                                                                                                                const len9 = data70.length;
                                                                                                                for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                    const _errs143 = errors;
                                                                                                                    if (typeof data70[i9] !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/starts/" + i9, schemaPath: "#/properties/jobs/items/properties/starts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid21 = _errs143 === errors;
                                                                                                                    if (!valid21) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/starts", schemaPath: "#/properties/jobs/items/properties/starts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid20 = _errs141 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid20 = true;
                                                                                                    }
                                                                                                    if (valid20) {
                                                                                                        if (data68.asleep !== undefined) {
                                                                                                            let data72 = data68.asleep;
                                                                                                            const _errs145 = errors;
                                                                                                            if (errors === _errs145) {
                                                                                                                if (Array.isArray(data72)) {
                                                                                                                    var valid22 = true;
                                                                                                                    const len10 = data72.length;
                                                                                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                        let data73 = data72[i10];
                                                                                                                        const _errs147 = errors;
                                                                                                                        if (errors === _errs147) {
                                                                                                                            if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                                                                                                                let missing11;
                                                                                                                                if ((((data73.start === undefined) && (missing11 = "start")) || ((data73.because === undefined) && (missing11 = "because"))) || ((data73.sample === undefined) && (missing11 = "sample"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10, schemaPath: "#/properties/jobs/items/properties/asleep/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data73.start !== undefined) {
                                                                                                                                        const _errs149 = errors;
                                                                                                                                        if (typeof data73.start !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/start", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid23 = _errs149 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid23 = true;
                                                                                                                                    }
                                                                                                                                    if (valid23) {
                                                                                                                                        if (data73.because !== undefined) {
                                                                                                                                            let data75 = data73.because;
                                                                                                                                            const _errs151 = errors;
                                                                                                                                            if (!((data75 === "paused") || (data75 === "preview"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/because", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.items.properties.asleep.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid23 = _errs151 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid23 = true;
                                                                                                                                        }
                                                                                                                                        if (valid23) {
                                                                                                                                            if (data73.keptSeconds !== undefined) {
                                                                                                                                                let data76 = data73.keptSeconds;
                                                                                                                                                const _errs152 = errors;
                                                                                                                                                if (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/keptSeconds", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/keptSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid23 = _errs152 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid23 = true;
                                                                                                                                            }
                                                                                                                                            if (valid23) {
                                                                                                                                                if (data73.type !== undefined) {
                                                                                                                                                    const _errs154 = errors;
                                                                                                                                                    if (typeof data73.type !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/type", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid23 = _errs154 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid23 = true;
                                                                                                                                                }
                                                                                                                                                if (valid23) {
                                                                                                                                                    if (data73.sample !== undefined) {
                                                                                                                                                        const _errs156 = errors;
                                                                                                                                                        if (typeof data73.sample !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10 + "/sample", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/sample/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid23 = _errs156 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid23 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep/" + i10, schemaPath: "#/properties/jobs/items/properties/asleep/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid22 = _errs147 === errors;
                                                                                                                        if (!valid22) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/asleep", schemaPath: "#/properties/jobs/items/properties/asleep/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid20 = _errs145 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid20 = true;
                                                                                                        }
                                                                                                        if (valid20) {
                                                                                                            if (data68.before !== undefined) {
                                                                                                                let data79 = data68.before;
                                                                                                                const _errs158 = errors;
                                                                                                                if (errors === _errs158) {
                                                                                                                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                                                                        let missing12;
                                                                                                                        if ((((data79.instance === undefined) && (missing12 = "instance")) || ((data79.dollarsPerHour === undefined) && (missing12 = "dollarsPerHour"))) || ((data79.spot === undefined) && (missing12 = "spot"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before", schemaPath: "#/properties/jobs/items/properties/before/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (data79.instance !== undefined) {
                                                                                                                                const _errs160 = errors;
                                                                                                                                if (typeof data79.instance !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/instance", schemaPath: "#/properties/jobs/items/properties/before/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid24 = _errs160 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid24 = true;
                                                                                                                            }
                                                                                                                            if (valid24) {
                                                                                                                                if (data79.dollarsPerHour !== undefined) {
                                                                                                                                    let data81 = data79.dollarsPerHour;
                                                                                                                                    const _errs162 = errors;
                                                                                                                                    if (errors === _errs162) {
                                                                                                                                        if ((typeof data81 == "number") && (isFinite(data81))) {
                                                                                                                                            if (data81 < 0 || isNaN(data81)) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/before/properties/dollarsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/before/properties/dollarsPerHour/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid24 = _errs162 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid24 = true;
                                                                                                                                }
                                                                                                                                if (valid24) {
                                                                                                                                    if (data79.spot !== undefined) {
                                                                                                                                        const _errs164 = errors;
                                                                                                                                        if (typeof data79.spot !== "boolean") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before/spot", schemaPath: "#/properties/jobs/items/properties/before/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid24 = _errs164 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid24 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/before", schemaPath: "#/properties/jobs/items/properties/before/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid20 = _errs158 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid20 = true;
                                                                                                            }
                                                                                                            if (valid20) {
                                                                                                                if (data68.after !== undefined) {
                                                                                                                    let data83 = data68.after;
                                                                                                                    const _errs166 = errors;
                                                                                                                    if (errors === _errs166) {
                                                                                                                        if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                                                                                            let missing13;
                                                                                                                            if ((((data83.instance === undefined) && (missing13 = "instance")) || ((data83.dollarsPerHour === undefined) && (missing13 = "dollarsPerHour"))) || ((data83.spot === undefined) && (missing13 = "spot"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after", schemaPath: "#/properties/jobs/items/properties/after/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                if (data83.instance !== undefined) {
                                                                                                                                    const _errs168 = errors;
                                                                                                                                    if (typeof data83.instance !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/instance", schemaPath: "#/properties/jobs/items/properties/after/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid25 = _errs168 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid25 = true;
                                                                                                                                }
                                                                                                                                if (valid25) {
                                                                                                                                    if (data83.dollarsPerHour !== undefined) {
                                                                                                                                        let data85 = data83.dollarsPerHour;
                                                                                                                                        const _errs170 = errors;
                                                                                                                                        if (errors === _errs170) {
                                                                                                                                            if ((typeof data85 == "number") && (isFinite(data85))) {
                                                                                                                                                if (data85 < 0 || isNaN(data85)) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/after/properties/dollarsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/after/properties/dollarsPerHour/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid25 = _errs170 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid25 = true;
                                                                                                                                    }
                                                                                                                                    if (valid25) {
                                                                                                                                        if (data83.spot !== undefined) {
                                                                                                                                            const _errs172 = errors;
                                                                                                                                            if (typeof data83.spot !== "boolean") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after/spot", schemaPath: "#/properties/jobs/items/properties/after/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid25 = _errs172 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid25 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/after", schemaPath: "#/properties/jobs/items/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid20 = _errs166 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid20 = true;
                                                                                                                }
                                                                                                                if (valid20) {
                                                                                                                    if (data68.containers !== undefined) {
                                                                                                                        let data87 = data68.containers;
                                                                                                                        const _errs174 = errors;
                                                                                                                        if (!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/containers", schemaPath: "#/properties/jobs/items/properties/containers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs174) {
                                                                                                                            if ((typeof data87 == "number") && (isFinite(data87))) {
                                                                                                                                if (data87 < 1 || isNaN(data87)) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/containers", schemaPath: "#/properties/jobs/items/properties/containers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid20 = _errs174 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid20 = true;
                                                                                                                    }
                                                                                                                    if (valid20) {
                                                                                                                        if (data68.dollarsPerMonth !== undefined) {
                                                                                                                            let data88 = data68.dollarsPerMonth;
                                                                                                                            const _errs176 = errors;
                                                                                                                            if (errors === _errs176) {
                                                                                                                                if ((typeof data88 == "number") && (isFinite(data88))) {
                                                                                                                                    if (data88 < 0 || isNaN(data88)) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/dollarsPerMonth", schemaPath: "#/properties/jobs/items/properties/dollarsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/dollarsPerMonth", schemaPath: "#/properties/jobs/items/properties/dollarsPerMonth/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid20 = _errs176 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid20 = true;
                                                                                                                        }
                                                                                                                        if (valid20) {
                                                                                                                            if (data68.hint !== undefined) {
                                                                                                                                const _errs178 = errors;
                                                                                                                                if (typeof data68.hint !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/hint", schemaPath: "#/properties/jobs/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid20 = _errs178 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid20 = true;
                                                                                                                            }
                                                                                                                            if (valid20) {
                                                                                                                                if (data68.image !== undefined) {
                                                                                                                                    let data90 = data68.image;
                                                                                                                                    const _errs180 = errors;
                                                                                                                                    if (errors === _errs180) {
                                                                                                                                        if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                                                                            let missing14;
                                                                                                                                            if (((data90.changed === undefined) && (missing14 = "changed")) || ((data90.notInBase === undefined) && (missing14 = "notInBase"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image", schemaPath: "#/properties/jobs/items/properties/image/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                if (data90.changed !== undefined) {
                                                                                                                                                    let data91 = data90.changed;
                                                                                                                                                    const _errs182 = errors;
                                                                                                                                                    if (errors === _errs182) {
                                                                                                                                                        if (Array.isArray(data91)) {
                                                                                                                                                            if (data91.length > 100) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/changed", schemaPath: "#/properties/jobs/items/properties/image/properties/changed/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid27 = true;
                                                                                                                                                                const len11 = data91.length;
                                                                                                                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                                                                                                                    const _errs184 = errors;
                                                                                                                                                                    if (typeof data91[i11] !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/changed/" + i11, schemaPath: "#/properties/jobs/items/properties/image/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid27 = _errs184 === errors;
                                                                                                                                                                    if (!valid27) {
                                                                                                                                                                        break;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/changed", schemaPath: "#/properties/jobs/items/properties/image/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid26 = _errs182 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid26 = true;
                                                                                                                                                }
                                                                                                                                                if (valid26) {
                                                                                                                                                    if (data90.notInBase !== undefined) {
                                                                                                                                                        let data93 = data90.notInBase;
                                                                                                                                                        const _errs186 = errors;
                                                                                                                                                        if (errors === _errs186) {
                                                                                                                                                            if (Array.isArray(data93)) {
                                                                                                                                                                if (data93.length > 100) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/notInBase", schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid28 = true;
                                                                                                                                                                    const len12 = data93.length;
                                                                                                                                                                    for (let i12 = 0; i12 < len12; i12++) {
                                                                                                                                                                        const _errs188 = errors;
                                                                                                                                                                        if (typeof data93[i12] !== "string") {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/notInBase/" + i12, schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        var valid28 = _errs188 === errors;
                                                                                                                                                                        if (!valid28) {
                                                                                                                                                                            break;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/notInBase", schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid26 = _errs186 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid26 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid26) {
                                                                                                                                                        if (data90.more !== undefined) {
                                                                                                                                                            let data95 = data90.more;
                                                                                                                                                            const _errs190 = errors;
                                                                                                                                                            if (!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/more", schemaPath: "#/properties/jobs/items/properties/image/properties/more/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            if (errors === _errs190) {
                                                                                                                                                                if ((typeof data95 == "number") && (isFinite(data95))) {
                                                                                                                                                                    if (data95 < 1 || isNaN(data95)) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image/more", schemaPath: "#/properties/jobs/items/properties/image/properties/more/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid26 = _errs190 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid26 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8 + "/image", schemaPath: "#/properties/jobs/items/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid20 = _errs180 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid20 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i8, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid19 = _errs137 === errors;
                                                                                    if (!valid19) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs135 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.functions !== undefined) {
                                                                            let data96 = data.functions;
                                                                            const _errs192 = errors;
                                                                            if (errors === _errs192) {
                                                                                if (Array.isArray(data96)) {
                                                                                    var valid29 = true;
                                                                                    const len13 = data96.length;
                                                                                    for (let i13 = 0; i13 < len13; i13++) {
                                                                                        let data97 = data96[i13];
                                                                                        const _errs194 = errors;
                                                                                        if (errors === _errs194) {
                                                                                            if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                                                                let missing15;
                                                                                                if (((data97.name === undefined) && (missing15 = "name")) || ((data97.starts === undefined) && (missing15 = "starts"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13, schemaPath: "#/properties/functions/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data97.name !== undefined) {
                                                                                                        const _errs196 = errors;
                                                                                                        if (typeof data97.name !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/name", schemaPath: "#/properties/functions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid30 = _errs196 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid30 = true;
                                                                                                    }
                                                                                                    if (valid30) {
                                                                                                        if (data97.starts !== undefined) {
                                                                                                            let data99 = data97.starts;
                                                                                                            const _errs198 = errors;
                                                                                                            if (errors === _errs198) {
                                                                                                                if (Array.isArray(data99)) {
                                                                                                                    var valid31 = true;
                                                                                                                    const len14 = data99.length;
                                                                                                                    for (let i14 = 0; i14 < len14; i14++) {
                                                                                                                        const _errs200 = errors;
                                                                                                                        if (typeof data99[i14] !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/starts/" + i14, schemaPath: "#/properties/functions/items/properties/starts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid31 = _errs200 === errors;
                                                                                                                        if (!valid31) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/starts", schemaPath: "#/properties/functions/items/properties/starts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid30 = _errs198 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid30 = true;
                                                                                                        }
                                                                                                        if (valid30) {
                                                                                                            if (data97.asleep !== undefined) {
                                                                                                                let data101 = data97.asleep;
                                                                                                                const _errs202 = errors;
                                                                                                                if (errors === _errs202) {
                                                                                                                    if (Array.isArray(data101)) {
                                                                                                                        var valid32 = true;
                                                                                                                        const len15 = data101.length;
                                                                                                                        for (let i15 = 0; i15 < len15; i15++) {
                                                                                                                            let data102 = data101[i15];
                                                                                                                            const _errs204 = errors;
                                                                                                                            if (errors === _errs204) {
                                                                                                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                                                                                                    let missing16;
                                                                                                                                    if ((((data102.start === undefined) && (missing16 = "start")) || ((data102.because === undefined) && (missing16 = "because"))) || ((data102.sample === undefined) && (missing16 = "sample"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15, schemaPath: "#/properties/functions/items/properties/asleep/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data102.start !== undefined) {
                                                                                                                                            const _errs206 = errors;
                                                                                                                                            if (typeof data102.start !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/start", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid33 = _errs206 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid33 = true;
                                                                                                                                        }
                                                                                                                                        if (valid33) {
                                                                                                                                            if (data102.because !== undefined) {
                                                                                                                                                let data104 = data102.because;
                                                                                                                                                const _errs208 = errors;
                                                                                                                                                if (!((data104 === "paused") || (data104 === "preview"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/because", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.functions.items.properties.asleep.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid33 = _errs208 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid33 = true;
                                                                                                                                            }
                                                                                                                                            if (valid33) {
                                                                                                                                                if (data102.keptSeconds !== undefined) {
                                                                                                                                                    let data105 = data102.keptSeconds;
                                                                                                                                                    const _errs209 = errors;
                                                                                                                                                    if (!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/keptSeconds", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/keptSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid33 = _errs209 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid33 = true;
                                                                                                                                                }
                                                                                                                                                if (valid33) {
                                                                                                                                                    if (data102.sample !== undefined) {
                                                                                                                                                        const _errs211 = errors;
                                                                                                                                                        if (typeof data102.sample !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15 + "/sample", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/sample/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid33 = _errs211 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid33 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep/" + i15, schemaPath: "#/properties/functions/items/properties/asleep/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid32 = _errs204 === errors;
                                                                                                                            if (!valid32) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i13 + "/asleep", schemaPath: "#/properties/functions/items/properties/asleep/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid30 = _errs202 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid30 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i13, schemaPath: "#/properties/functions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid29 = _errs194 === errors;
                                                                                        if (!valid29) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs192 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.nodes !== undefined) {
                                                                                let data107 = data.nodes;
                                                                                const _errs213 = errors;
                                                                                if (errors === _errs213) {
                                                                                    if (Array.isArray(data107)) {
                                                                                        var valid34 = true;
                                                                                        const len16 = data107.length;
                                                                                        for (let i16 = 0; i16 < len16; i16++) {
                                                                                            let data108 = data107[i16];
                                                                                            const _errs215 = errors;
                                                                                            if (errors === _errs215) {
                                                                                                if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                                                                    let missing17;
                                                                                                    if (((data108.name === undefined) && (missing17 = "name")) || ((data108.change === undefined) && (missing17 = "change"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16, schemaPath: "#/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data108.name !== undefined) {
                                                                                                            const _errs217 = errors;
                                                                                                            if (typeof data108.name !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16 + "/name", schemaPath: "#/properties/nodes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid35 = _errs217 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid35 = true;
                                                                                                        }
                                                                                                        if (valid35) {
                                                                                                            if (data108.change !== undefined) {
                                                                                                                let data110 = data108.change;
                                                                                                                const _errs219 = errors;
                                                                                                                if (typeof data110 !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16 + "/change", schemaPath: "#/properties/nodes/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (!((((data110 === "none") || (data110 === "add")) || (data110 === "modify")) || (data110 === "remove"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16 + "/change", schemaPath: "#/properties/nodes/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.nodes.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid35 = _errs219 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid35 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/nodes/" + i16, schemaPath: "#/properties/nodes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid34 = _errs215 === errors;
                                                                                            if (!valid34) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs213 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.edges !== undefined) {
                                                                                    let data111 = data.edges;
                                                                                    const _errs221 = errors;
                                                                                    if (errors === _errs221) {
                                                                                        if (Array.isArray(data111)) {
                                                                                            var valid36 = true;
                                                                                            const len17 = data111.length;
                                                                                            for (let i17 = 0; i17 < len17; i17++) {
                                                                                                let data112 = data111[i17];
                                                                                                const _errs223 = errors;
                                                                                                if (errors === _errs223) {
                                                                                                    if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                                                                                                        let missing18;
                                                                                                        if ((((data112.from === undefined) && (missing18 = "from")) || ((data112.to === undefined) && (missing18 = "to"))) || ((data112.change === undefined) && (missing18 = "change"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/edges/" + i17, schemaPath: "#/properties/edges/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data112.from !== undefined) {
                                                                                                                const _errs225 = errors;
                                                                                                                if (typeof data112.from !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/from", schemaPath: "#/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid37 = _errs225 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid37 = true;
                                                                                                            }
                                                                                                            if (valid37) {
                                                                                                                if (data112.to !== undefined) {
                                                                                                                    const _errs227 = errors;
                                                                                                                    if (typeof data112.to !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/to", schemaPath: "#/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid37 = _errs227 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid37 = true;
                                                                                                                }
                                                                                                                if (valid37) {
                                                                                                                    if (data112.label !== undefined) {
                                                                                                                        const _errs229 = errors;
                                                                                                                        if (typeof data112.label !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/label", schemaPath: "#/properties/edges/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid37 = _errs229 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid37 = true;
                                                                                                                    }
                                                                                                                    if (valid37) {
                                                                                                                        if (data112.change !== undefined) {
                                                                                                                            let data116 = data112.change;
                                                                                                                            const _errs231 = errors;
                                                                                                                            if (typeof data116 !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/change", schemaPath: "#/properties/edges/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (!((((data116 === "none") || (data116 === "add")) || (data116 === "modify")) || (data116 === "remove"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/edges/" + i17 + "/change", schemaPath: "#/properties/edges/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.edges.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid37 = _errs231 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid37 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges/" + i17, schemaPath: "#/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid36 = _errs223 === errors;
                                                                                                if (!valid36) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs221 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.outputs !== undefined) {
                                                                                        let data117 = data.outputs;
                                                                                        const _errs233 = errors;
                                                                                        if (errors === _errs233) {
                                                                                            if (Array.isArray(data117)) {
                                                                                                var valid38 = true;
                                                                                                const len18 = data117.length;
                                                                                                for (let i18 = 0; i18 < len18; i18++) {
                                                                                                    let data118 = data117[i18];
                                                                                                    const _errs235 = errors;
                                                                                                    if (errors === _errs235) {
                                                                                                        if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                                                                                            let missing19;
                                                                                                            if ((((data118.resource === undefined) && (missing19 = "resource")) || ((data118.param === undefined) && (missing19 = "param"))) || ((data118.value === undefined) && (missing19 = "value"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (data118.resource !== undefined) {
                                                                                                                    const _errs237 = errors;
                                                                                                                    if (typeof data118.resource !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18 + "/resource", schemaPath: "#/properties/outputs/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid39 = _errs237 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid39 = true;
                                                                                                                }
                                                                                                                if (valid39) {
                                                                                                                    if (data118.param !== undefined) {
                                                                                                                        const _errs239 = errors;
                                                                                                                        if (typeof data118.param !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18 + "/param", schemaPath: "#/properties/outputs/items/properties/param/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid39 = _errs239 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid39 = true;
                                                                                                                    }
                                                                                                                    if (valid39) {
                                                                                                                        if (data118.value !== undefined) {
                                                                                                                            const _errs241 = errors;
                                                                                                                            if (typeof data118.value !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18 + "/value", schemaPath: "#/properties/outputs/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid39 = _errs241 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid39 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputs/" + i18, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid38 = _errs235 === errors;
                                                                                                    if (!valid38) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs233 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.links !== undefined) {
                                                                                            let data122 = data.links;
                                                                                            const _errs243 = errors;
                                                                                            if (errors === _errs243) {
                                                                                                if (Array.isArray(data122)) {
                                                                                                    var valid40 = true;
                                                                                                    const len19 = data122.length;
                                                                                                    for (let i19 = 0; i19 < len19; i19++) {
                                                                                                        let data123 = data122[i19];
                                                                                                        const _errs245 = errors;
                                                                                                        if (errors === _errs245) {
                                                                                                            if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                                                                                                                let missing20;
                                                                                                                if (((data123.text === undefined) && (missing20 = "text")) || ((data123.url === undefined) && (missing20 = "url"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/links/" + i19, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data123.text !== undefined) {
                                                                                                                        const _errs247 = errors;
                                                                                                                        if (typeof data123.text !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/links/" + i19 + "/text", schemaPath: "#/properties/links/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid41 = _errs247 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid41 = true;
                                                                                                                    }
                                                                                                                    if (valid41) {
                                                                                                                        if (data123.url !== undefined) {
                                                                                                                            let data125 = data123.url;
                                                                                                                            const _errs249 = errors;
                                                                                                                            if (errors === _errs249) {
                                                                                                                                if (typeof data125 === "string") {
                                                                                                                                    if (!pattern4.test(data125)) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/links/" + i19 + "/url", schemaPath: "#/properties/links/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: "must match pattern \"" + "^https://" + "\"" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/links/" + i19 + "/url", schemaPath: "#/properties/links/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid41 = _errs249 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid41 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/links/" + i19, schemaPath: "#/properties/links/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid40 = _errs245 === errors;
                                                                                                        if (!valid40) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs243 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.permissions !== undefined) {
                                                                                                let data126 = data.permissions;
                                                                                                const _errs251 = errors;
                                                                                                if (errors === _errs251) {
                                                                                                    if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                                                        let missing21;
                                                                                                        if (((data126.holders === undefined) && (missing21 = "holders")) || ((data126.broader === undefined) && (missing21 = "broader"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data126.holders !== undefined) {
                                                                                                                let data127 = data126.holders;
                                                                                                                const _errs253 = errors;
                                                                                                                if (errors === _errs253) {
                                                                                                                    if (Array.isArray(data127)) {
                                                                                                                        var valid43 = true;
                                                                                                                        const len20 = data127.length;
                                                                                                                        for (let i20 = 0; i20 < len20; i20++) {
                                                                                                                            let data128 = data127[i20];
                                                                                                                            const _errs255 = errors;
                                                                                                                            if (errors === _errs255) {
                                                                                                                                if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                                                                                                                                    let missing22;
                                                                                                                                    if ((((data128.name === undefined) && (missing22 = "name")) || ((data128.role === undefined) && (missing22 = "role"))) || ((data128.may === undefined) && (missing22 = "may"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20, schemaPath: "#/properties/permissions/properties/holders/items/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data128.name !== undefined) {
                                                                                                                                            const _errs257 = errors;
                                                                                                                                            if (typeof data128.name !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/name", schemaPath: "#/properties/permissions/properties/holders/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid44 = _errs257 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid44 = true;
                                                                                                                                        }
                                                                                                                                        if (valid44) {
                                                                                                                                            if (data128.role !== undefined) {
                                                                                                                                                const _errs259 = errors;
                                                                                                                                                if (typeof data128.role !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/role", schemaPath: "#/properties/permissions/properties/holders/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid44 = _errs259 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid44 = true;
                                                                                                                                            }
                                                                                                                                            if (valid44) {
                                                                                                                                                if (data128.may !== undefined) {
                                                                                                                                                    let data131 = data128.may;
                                                                                                                                                    const _errs261 = errors;
                                                                                                                                                    if (errors === _errs261) {
                                                                                                                                                        if (Array.isArray(data131)) {
                                                                                                                                                            var valid45 = true;
                                                                                                                                                            const len21 = data131.length;
                                                                                                                                                            for (let i21 = 0; i21 < len21; i21++) {
                                                                                                                                                                let data132 = data131[i21];
                                                                                                                                                                const _errs263 = errors;
                                                                                                                                                                if (errors === _errs263) {
                                                                                                                                                                    if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                                                                                                                                                        let missing23;
                                                                                                                                                                        if (((data132.actions === undefined) && (missing23 = "actions")) || ((data132.on === undefined) && (missing23 = "on"))) {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            if (data132.words !== undefined) {
                                                                                                                                                                                const _errs265 = errors;
                                                                                                                                                                                if (typeof data132.words !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/words", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid46 = _errs265 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid46 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid46) {
                                                                                                                                                                                if (data132.actions !== undefined) {
                                                                                                                                                                                    let data134 = data132.actions;
                                                                                                                                                                                    const _errs267 = errors;
                                                                                                                                                                                    if (errors === _errs267) {
                                                                                                                                                                                        if (Array.isArray(data134)) {
                                                                                                                                                                                            var valid47 = true;
                                                                                                                                                                                            const len22 = data134.length;
                                                                                                                                                                                            for (let i22 = 0; i22 < len22; i22++) {
                                                                                                                                                                                                const _errs269 = errors;
                                                                                                                                                                                                if (typeof data134[i22] !== "string") {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/actions/" + i22, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid47 = _errs269 === errors;
                                                                                                                                                                                                if (!valid47) {
                                                                                                                                                                                                    break;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/actions", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid46 = _errs267 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid46 = true;
                                                                                                                                                                                }
                                                                                                                                                                                if (valid46) {
                                                                                                                                                                                    if (data132.on !== undefined) {
                                                                                                                                                                                        const _errs271 = errors;
                                                                                                                                                                                        if (typeof data132.on !== "string") {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/on", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid46 = _errs271 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid46 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                    if (valid46) {
                                                                                                                                                                                        if (data132.condition !== undefined) {
                                                                                                                                                                                            const _errs273 = errors;
                                                                                                                                                                                            if (typeof data132.condition !== "string") {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/condition", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid46 = _errs273 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid46 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid46) {
                                                                                                                                                                                            if (data132.denied !== undefined) {
                                                                                                                                                                                                const _errs275 = errors;
                                                                                                                                                                                                if (true !== data132.denied) {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21 + "/denied", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/denied/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid46 = _errs275 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid46 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may/" + i21, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid45 = _errs263 === errors;
                                                                                                                                                                if (!valid45) {
                                                                                                                                                                    break;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20 + "/may", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid44 = _errs261 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid44 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i20, schemaPath: "#/properties/permissions/properties/holders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid43 = _errs255 === errors;
                                                                                                                            if (!valid43) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders", schemaPath: "#/properties/permissions/properties/holders/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid42 = _errs253 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid42 = true;
                                                                                                            }
                                                                                                            if (valid42) {
                                                                                                                if (data126.broader !== undefined) {
                                                                                                                    let data139 = data126.broader;
                                                                                                                    const _errs276 = errors;
                                                                                                                    if (errors === _errs276) {
                                                                                                                        if (Array.isArray(data139)) {
                                                                                                                            var valid48 = true;
                                                                                                                            const len23 = data139.length;
                                                                                                                            for (let i23 = 0; i23 < len23; i23++) {
                                                                                                                                let data140 = data139[i23];
                                                                                                                                const _errs278 = errors;
                                                                                                                                if (errors === _errs278) {
                                                                                                                                    if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                                                                                                                        let missing24;
                                                                                                                                        if (((((data140.identity === undefined) && (missing24 = "identity")) || ((data140.because === undefined) && (missing24 = "because"))) || ((data140.actions === undefined) && (missing24 = "actions"))) || ((data140.says === undefined) && (missing24 = "says"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23, schemaPath: "#/properties/permissions/properties/broader/items/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            if (data140.identity !== undefined) {
                                                                                                                                                const _errs280 = errors;
                                                                                                                                                if (typeof data140.identity !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/identity", schemaPath: "#/properties/permissions/properties/broader/items/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid49 = _errs280 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid49 = true;
                                                                                                                                            }
                                                                                                                                            if (valid49) {
                                                                                                                                                if (data140.resource !== undefined) {
                                                                                                                                                    const _errs282 = errors;
                                                                                                                                                    if (typeof data140.resource !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/resource", schemaPath: "#/properties/permissions/properties/broader/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid49 = _errs282 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid49 = true;
                                                                                                                                                }
                                                                                                                                                if (valid49) {
                                                                                                                                                    if (data140.isOwn !== undefined) {
                                                                                                                                                        const _errs284 = errors;
                                                                                                                                                        if (true !== data140.isOwn) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/isOwn", schemaPath: "#/properties/permissions/properties/broader/items/properties/isOwn/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid49 = _errs284 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid49 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid49) {
                                                                                                                                                        if (data140.because !== undefined) {
                                                                                                                                                            let data144 = data140.because;
                                                                                                                                                            const _errs285 = errors;
                                                                                                                                                            if (typeof data144 !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/because", schemaPath: "#/properties/permissions/properties/broader/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            if (!(((((((((((data144 === "new") || (data144 === "action")) || (data144 === "resource")) || (data144 === "condition")) || (data144 === "no-denial")) || (data144 === "unread")) || (data144 === "managed-policy")) || (data144 === "group")) || (data144 === "role")) || (data144 === "boundary")) || (data144 === "principal"))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/because", schemaPath: "#/properties/permissions/properties/broader/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.permissions.properties.broader.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid49 = _errs285 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid49 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid49) {
                                                                                                                                                            if (data140.actions !== undefined) {
                                                                                                                                                                let data145 = data140.actions;
                                                                                                                                                                const _errs287 = errors;
                                                                                                                                                                if (errors === _errs287) {
                                                                                                                                                                    if (Array.isArray(data145)) {
                                                                                                                                                                        var valid50 = true;
                                                                                                                                                                        const len24 = data145.length;
                                                                                                                                                                        for (let i24 = 0; i24 < len24; i24++) {
                                                                                                                                                                            const _errs289 = errors;
                                                                                                                                                                            if (typeof data145[i24] !== "string") {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/actions/" + i24, schemaPath: "#/properties/permissions/properties/broader/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid50 = _errs289 === errors;
                                                                                                                                                                            if (!valid50) {
                                                                                                                                                                                break;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/actions", schemaPath: "#/properties/permissions/properties/broader/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid49 = _errs287 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid49 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid49) {
                                                                                                                                                                if (data140.on !== undefined) {
                                                                                                                                                                    const _errs291 = errors;
                                                                                                                                                                    if (typeof data140.on !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/on", schemaPath: "#/properties/permissions/properties/broader/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid49 = _errs291 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid49 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid49) {
                                                                                                                                                                    if (data140.condition !== undefined) {
                                                                                                                                                                        const _errs293 = errors;
                                                                                                                                                                        if (typeof data140.condition !== "string") {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/condition", schemaPath: "#/properties/permissions/properties/broader/items/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        var valid49 = _errs293 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid49 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid49) {
                                                                                                                                                                        if (data140.was !== undefined) {
                                                                                                                                                                            let data149 = data140.was;
                                                                                                                                                                            const _errs295 = errors;
                                                                                                                                                                            if (errors === _errs295) {
                                                                                                                                                                                if (Array.isArray(data149)) {
                                                                                                                                                                                    var valid51 = true;
                                                                                                                                                                                    const len25 = data149.length;
                                                                                                                                                                                    for (let i25 = 0; i25 < len25; i25++) {
                                                                                                                                                                                        const _errs297 = errors;
                                                                                                                                                                                        if (typeof data149[i25] !== "string") {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/was/" + i25, schemaPath: "#/properties/permissions/properties/broader/items/properties/was/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid51 = _errs297 === errors;
                                                                                                                                                                                        if (!valid51) {
                                                                                                                                                                                            break;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/was", schemaPath: "#/properties/permissions/properties/broader/items/properties/was/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid49 = _errs295 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid49 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid49) {
                                                                                                                                                                            if (data140.says !== undefined) {
                                                                                                                                                                                const _errs299 = errors;
                                                                                                                                                                                if (typeof data140.says !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/says", schemaPath: "#/properties/permissions/properties/broader/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid49 = _errs299 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid49 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid49) {
                                                                                                                                                                                if (data140.line !== undefined) {
                                                                                                                                                                                    let data152 = data140.line;
                                                                                                                                                                                    const _errs301 = errors;
                                                                                                                                                                                    if (!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))) {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/line", schemaPath: "#/properties/permissions/properties/broader/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    if (errors === _errs301) {
                                                                                                                                                                                        if ((typeof data152 == "number") && (isFinite(data152))) {
                                                                                                                                                                                            if (data152 < 1 || isNaN(data152)) {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23 + "/line", schemaPath: "#/properties/permissions/properties/broader/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid49 = _errs301 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid49 = true;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i23, schemaPath: "#/properties/permissions/properties/broader/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid48 = _errs278 === errors;
                                                                                                                                if (!valid48) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader", schemaPath: "#/properties/permissions/properties/broader/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid42 = _errs276 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid42 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs251 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.notes !== undefined) {
                                                                                                    let data153 = data.notes;
                                                                                                    const _errs303 = errors;
                                                                                                    if (errors === _errs303) {
                                                                                                        if (Array.isArray(data153)) {
                                                                                                            var valid52 = true;
                                                                                                            const len26 = data153.length;
                                                                                                            for (let i26 = 0; i26 < len26; i26++) {
                                                                                                                const _errs305 = errors;
                                                                                                                if (typeof data153[i26] !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/notes/" + i26, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid52 = _errs305 === errors;
                                                                                                                if (!valid52) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs303 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate10.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/report/plan-document.js

const readPlanText = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!planValidator(value))
        return undefined;
    const { file: _, ...review } = value;
    return { ...review, links: [] };
};


/***/ })

};

export const id = 221;
export const ids = [221];
export const modules = {

/***/ 3221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsLeftovers: () => (/* binding */ awsLeftovers),
  isGone: () => (/* binding */ isGone)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(6857);
;// CONCATENATED MODULE: ./lib/adapters/aws/buckets.js



const isMissing = (error) => error instanceof refused/* Refused */.L && /^(NoSuchBucket|NotFound)$/.test((0,refusals/* errorOf */.Mz)(error.cause).name);
/**
 * Deletes all versions and delete markers of a bucket, page by page; answers how many. 0 if there is no such bucket.
 * Each page is listed from the start, since what stood on the last one is gone.
 */
const emptyBucket = async (clients, pace, bucket) => {
    const { DeleteObjectsCommand, ListObjectVersionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const s3 = await clients.s3();
    let deleted = 0;
    let last;
    for (;;) {
        let page;
        try {
            page = await list();
        }
        catch (error) {
            if (isMissing(error))
                return deleted;
            throw error;
        }
        const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
        const objects = found.map(({ Key, VersionId }) => ({ Key, ...(VersionId ? { VersionId } : {}) }));
        if (objects.length === 0)
            return deleted;
        const first = JSON.stringify(objects[0]);
        if (first === last)
            throw new refused/* Refused */.L({
                code: 'aws/refused',
                message: `The bucket ${bucket} could not be emptied: ${objects[0]?.Key} is still there after it was deleted.`,
                hint: 'Stop what writes to the bucket and run destroy again.',
            });
        last = first;
        const ask = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects, Quiet: true } });
        const answer = await (0,call.call)(pace, 's3:DeleteObjectVersion', () => s3.send(ask));
        const [failure] = answer.Errors ?? [];
        if (failure)
            throw new refused/* Refused */.L({
                code: failure.Code === 'AccessDenied' ? 'aws/denied' : 'aws/refused',
                message: `The bucket ${bucket} could not be emptied: ${failure.Key}: ${failure.Code}: ${failure.Message}`,
                hint: 'Allow s3:DeleteObject and s3:DeleteObjectVersion on it, or see whether a retention or legal hold protects the object.',
            });
        deleted += objects.length;
    }
    function list() {
        return (0,call.call)(pace, 's3:ListBucketVersions', () => s3.send(new ListObjectVersionsCommand({ Bucket: bucket })));
    }
};

// EXTERNAL MODULE: ./lib/adapters/aws/wait.js
var aws_wait = __webpack_require__(2513);
;// CONCATENATED MODULE: ./lib/adapters/aws/leftovers.js





const stopPatience = 10 * 60_000;
/** True for a refusal whose cause bears one of these names: what was asked about is gone, which is what we want. */
const isGone = (error, names) => error instanceof refused/* Refused */.L && (names.test((0,refusals/* errorOf */.Mz)(error.cause).name) || names.test((0,refusals/* errorOf */.Mz)(error.cause).message));
const revision = (arn) => Number(arn.slice(arn.lastIndexOf(':') + 1));
/** Batch, Step Functions, S3 and SQS as far as they leave something behind. */
const awsLeftovers = (clients, pace) => {
    const running = async (stateMachineArn) => {
        const { ListExecutionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19));
        const sfn = await clients.sfn();
        const arns = [];
        let nextToken;
        try {
            do {
                const ask = new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', nextToken });
                const page = await (0,call.call)(pace, 'states:ListExecutions', () => sfn.send(ask));
                arns.push(...(page.executions ?? []).flatMap((execution) => execution.executionArn ?? []));
                nextToken = page.nextToken;
            } while (nextToken);
        }
        catch (error) {
            if (!isGone(error, /^StateMachineDoesNotExist/))
                throw error;
        }
        return arns;
    };
    const stop = async (executionArn) => {
        const { StopExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19));
        const sfn = await clients.sfn();
        try {
            const ask = new StopExecutionCommand({ executionArn, error: 'Stopped', cause: 'The stage is being destroyed.' });
            await (0,call.call)(pace, 'states:StopExecution', () => sfn.send(ask));
        }
        catch (error) {
            if (!isGone(error, /^ExecutionDoesNotExist|^ValidationException/))
                throw error;
        }
    };
    return {
        stopExecutions: async (stateMachineArn) => {
            const stopped = new Set();
            const until = pace.now() + stopPatience;
            const wait = (0,aws_wait/* delays */.x)(pace, 2_000);
            for (let left = await running(stateMachineArn); left.length > 0; left = await running(stateMachineArn)) {
                for (const arn of left) {
                    if (!stopped.has(arn))
                        await stop(arn);
                    stopped.add(arn);
                }
                if (pace.now() > until)
                    throw new refused/* Refused */.L({
                        code: 'stack/timed-out',
                        message: `${left.length} executions of ${stateMachineArn} did not stop in ten minutes.`,
                        hint: 'Run destroy again.',
                    });
                await pace.sleep(wait.next());
            }
            return stopped.size;
        },
        revisionsInUse: async (stateMachineArn) => {
            const { DescribeStateMachineForExecutionCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19));
            const sfn = await clients.sfn();
            const used = new Set();
            for (const executionArn of await running(stateMachineArn)) {
                const ask = new DescribeStateMachineForExecutionCommand({ executionArn });
                try {
                    const machine = await (0,call.call)(pace, 'states:DescribeStateMachineForExecution', () => sfn.send(ask));
                    for (const arn of machine.definition?.match(/arn:[^"'\s:]*:batch:[^"'\s:]*:[^"'\s:]*:job-definition\/[\w-]+:\d+/g) ?? [])
                        used.add(arn);
                }
                catch (error) {
                    if (!isGone(error, /^ExecutionDoesNotExist/))
                        throw error;
                }
            }
            return [...used].sort();
        },
        deregister: async (jobDefinition, keep) => {
            const { DeregisterJobDefinitionCommand, DescribeJobDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(839)]).then(__webpack_require__.t.bind(__webpack_require__, 8839, 19));
            const batch = await clients.batch();
            const arns = [];
            let nextToken;
            do {
                const ask = new DescribeJobDefinitionsCommand({
                    jobDefinitionName: jobDefinition,
                    status: 'ACTIVE',
                    nextToken,
                });
                const page = await (0,call.call)(pace, 'batch:DescribeJobDefinitions', () => batch.send(ask));
                arns.push(...(page.jobDefinitions ?? []).flatMap((found) => found.jobDefinitionArn ?? []));
                nextToken = page.nextToken;
            } while (nextToken);
            arns.sort((a, b) => revision(b) - revision(a));
            const kept = new Set(await keep(arns));
            const going = arns.filter((arn) => !kept.has(arn));
            for (const arn of going)
                await (0,call.call)(pace, 'batch:DeregisterJobDefinition', () => batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: arn })));
            return going.length;
        },
        empty: (bucket) => emptyBucket(clients, pace, bucket),
        messages: async (queueUrl) => {
            const { GetQueueAttributesCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19));
            const sqs = await clients.sqs();
            const names = [
                'ApproximateNumberOfMessages',
                'ApproximateNumberOfMessagesNotVisible',
                'ApproximateNumberOfMessagesDelayed',
            ];
            try {
                const ask = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] });
                const found = await (0,call.call)(pace, 'sqs:GetQueueAttributes', () => sqs.send(ask));
                return names.reduce((sum, name) => sum + Number(found.Attributes?.[name] ?? 0), 0);
            }
            catch (error) {
                if (isGone(error, /NonExistentQueue|QueueDoesNotExist/))
                    return 0;
                throw error;
            }
        },
    };
};


/***/ })

};

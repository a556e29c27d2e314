import type { Expression } from '../cloudformation/expression.ts';
import type { Code, Path } from '../diagnostics/diagnostic.ts';

/** The facts of a run that a directive may use without a question. */
export interface Facts {
  readonly stage: string;
  /** The AWS region, such as `eu-west-1`. */
  readonly region: string;
  /** The name of the AWS profile in use; undefined where `AWS_PROFILE` is not set. */
  readonly profile?: string | undefined;
  /** The input `variables`. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

interface QuestionBase {
  /** The key of its answer in `Answers`: equal for questions that have the same answer. */
  readonly key: string;
  /** The thing that is looked up, as a part of a sentence: `the secret "db"`. */
  readonly says: string;
}

/**
 * A question that this machine answers: a file of the config's folder, git, or the result of a program of the
 * repository.
 */
export type LocalQuestion = QuestionBase &
  (
    | { readonly kind: 'file'; readonly path: string; readonly as: 'data' | 'text' }
    | { readonly kind: 'git' }
    | {
        readonly kind: 'program';
        /** The path of the program, relative to the config. */
        readonly file: string;
        /** The function of the program; undefined for its default export, in Python `main`. */
        readonly handler: string | undefined;
        readonly args: readonly unknown[];
      }
  );

/** A question that only AWS answers; without credentials it stays open. */
export type AwsQuestion = QuestionBase &
  (
    | { readonly kind: 'secret'; readonly name: string }
    | { readonly kind: 'ssm-parameter'; readonly name: string }
    /** Asks for the attributes of a queue that is not of the config. */
    | { readonly kind: 'queue'; readonly arn: string }
    /** Asks for the public hosted zone in which records of a domain belong; its name is in lower case. */
    | { readonly kind: 'hosted-zone'; readonly domainName: string }
    /** Asks for a VPC, by its id or as that of the stack of a project's stage, and for its subnets. */
    | {
        readonly kind: 'network';
        readonly vpcId?: string;
        readonly stack?: string;
        readonly project?: string;
        readonly stage?: string;
      }
    | {
        /**
         * Asks for the value of an output of a stack (`stack-output`), or for the name of its export (`stack-export`).
         */
        readonly kind: 'stack-output' | 'stack-export';
        readonly stack: string;
        readonly output: string;
        /** The region of the stack; undefined for that of the run. */
        readonly region: string | undefined;
      }
  );

/**
 * A question that must be answered before a directive has a value, or a source can be judged. Plain data: asking is left
 * to the caller.
 */
export type Question = LocalQuestion | AwsQuestion;

/** True for a question that only AWS answers. */
export const isAwsQuestion = (question: Question): question is AwsQuestion =>
  !['file', 'git', 'program'].includes(question.kind);

/** An answer, or the reason why there is none, which becomes a diagnostic at the place of the directive. */
export type Answer =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'missing'; readonly sentence: string; readonly hint: string; readonly code?: Code };

/** The value of the answer to a question of kind `secret`, as DescribeSecret gives it. */
export interface FoundSecret {
  /** The full ARN of the secret. */
  readonly arn: string;
  /**
   * The key ARN, key id, alias or alias ARN of the customer's KMS key that encrypts the secret; absent for AWS's own key:
   * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html
   */
  readonly kmsKeyId?: string;
}

/** The value of the answer to a question of kind `queue`, as GetQueueAttributes gives it. */
export interface FoundQueue {
  readonly visibilityTimeoutSeconds: number;
  /** True if the queue has a redrive policy. */
  readonly redrives: boolean;
}

/** The value of the answer to a question of kind `hosted-zone`. */
export interface FoundZone {
  /** The id without `/hostedzone/`: `Z0123456789ABCDEFGHIJ`. */
  readonly id: string;
}

/** A subnet of a VPC, as DescribeSubnets and DescribeRouteTables give it. */
export interface FoundSubnet {
  readonly id: string;
  /** Its availability zone, `eu-west-1a`. */
  readonly zone: string;
  /** The target of its default route: an internet gateway, something else such as a NAT gateway, or nothing. */
  readonly leads: 'internet' | 'elsewhere' | 'nowhere';
  /** True if an instance that starts in it gets a public address. */
  readonly givesAddresses: boolean;
  readonly tags: Readonly<Record<string, string>>;
}

/** The value of the answer to a question of kind `network`. */
export interface FoundNetwork {
  /** The id of the VPC. */
  readonly id: string;
  /** Its first address range, in CIDR notation. */
  readonly addresses: string;
  /** True if the VPC resolves names by AWS's name server. */
  readonly resolvesNames: boolean;
  readonly subnets: readonly FoundSubnet[];
}

/**
 * Answers by the `key` of their question. One without an answer was not asked yet, or there are no credentials to ask
 * it.
 */
export type Answers = ReadonlyMap<string, Answer>;

/** A parameter of a directive. */
export interface Parameter {
  /** Its name in the reference. */
  readonly name: string;
  /** A full sentence that describes it. */
  readonly says: string;
  /** `text` accepts only a string that is known now. */
  readonly type: 'text' | 'anything';
  readonly optional?: true;
}

/**
 * Thrown for a mistake in a call of a directive. Becomes a diagnostic with `message`, `hint` and `code` at the place of
 * the call.
 */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  /** The hint: a full sentence with the text to write instead. */
  readonly hint: string;
  readonly code: Code;
  /** The config path of the mistake, where it is not that of the call. */
  path?: Path;
  constructor(sentence: string, hint: string, code: Code = 'directives/arguments') {
    super(sentence);
    this.hint = hint;
    this.code = code;
  }
}

/**
 * The meaning of a directive. Its functions are pure: whatever must be looked up is a `Question`. They throw `Misuse`
 * for wrong arguments.
 */
export type Meaning =
  /** A value that is known now. */
  | { readonly kind: 'value'; evaluate(values: readonly unknown[], facts: Facts): unknown }
  /** A part of the config as it is written; directives in it are evaluated when it is reached. */
  | { readonly kind: 'part'; readonly path: Path }
  /** The answer to a question. */
  | {
      readonly kind: 'lookup';
      question(values: readonly unknown[]): Question;
      /** Returns the part of the answer that is the value; without it the value is the whole answer. */
      pick?(answer: unknown, values: readonly unknown[]): unknown;
      /** Evaluates the directives in the answer, since it was written for this config; other answers are data. */
      readonly holdsDirectives?: true;
    }
  /** A value that only CloudFormation knows when it deploys; the question is for naming it, not for its value. */
  | {
      readonly kind: 'reference';
      question?(values: readonly unknown[], facts: Facts): AwsQuestion;
      /**
       * Returns the CloudFormation expression, with symbols (`Stp::…`) for what only the linked graph knows. `answer`
       * is undefined while the question is open.
       */
      expression(values: readonly unknown[], answer: unknown): Expression;
    };

/** A directive of the config, such as `$Stage()`: one file per directive in `types/`. */
export interface Directive {
  /** The name of its file; in camel case with an upper-case first letter it is the word after the dollar sign. */
  readonly type: string;
  /** One full sentence: its description in editors and the reference. */
  readonly says: string;
  /** A call of it. */
  readonly example: string;
  /** The IAM actions that its question needs: `ssm:GetParameters`. */
  readonly iamActions: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Markdown for the page of the directive: how to create whatever must exist before a deployment. */
  readonly before?: string;
  /** Any number of further arguments. */
  readonly rest?: Parameter;
  /** The word to write instead: an older spelling still works, with a warning. */
  readonly older?: string;
  readonly meaning: Meaning;
}

/** Returns the directive as it is: checks its type. */
export const defineDirective = (directive: Directive): Directive => directive;

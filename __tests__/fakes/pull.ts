/** A comment of a pull request in memory. */
export interface FakeComment {
  readonly id: number;
  readonly author: string;
  body: string;
  /** The login that wrote the text, if another than the author edited it. */
  editor?: string;
}

/** The conversation of a pull request in memory, shared by the fake port and by the loopback GitHub. */
export interface FakePull {
  readonly number: number;
  readonly comments: FakeComment[];
  locked: boolean;
  /** SHA of its head commit. */
  head: string;
  add(author: string, body: string): FakeComment;
}

/** Returns an empty conversation; ids of comments increase. */
export const makePull = (number = 12): FakePull => {
  const comments: FakeComment[] = [];
  let serial = 1_000;
  return {
    number,
    comments,
    locked: false,
    head: 'b'.repeat(40),
    add: (author, body) => {
      const comment: FakeComment = { id: ++serial, author, body };
      comments.push(comment);
      return comment;
    },
  };
};

/** Returns the URL of a comment's page. */
export const pageOfComment = (pull: FakePull, id: number): string =>
  `https://github.com/acme/svc/pull/${pull.number}#issuecomment-${id}`;

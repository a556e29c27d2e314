/** A comment of a pull request in memory. */
export interface FakeComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** A pull request's conversation in memory: what the fake port and the loopback GitHub both show. */
export interface FakePull {
  readonly number: number;
  readonly comments: FakeComment[];
  locked: boolean;
  add(author: string, body: string): FakeComment;
}

/** An empty conversation; ids grow. */
export const makePull = (number = 12): FakePull => {
  const comments: FakeComment[] = [];
  let serial = 1_000;
  return {
    number,
    comments,
    locked: false,
    add: (author, body) => {
      const comment = { id: ++serial, author, body };
      comments.push(comment);
      return comment;
    },
  };
};

export const pageOfComment = (pull: FakePull, id: number): string =>
  `https://github.com/acme/svc/pull/${pull.number}#issuecomment-${id}`;

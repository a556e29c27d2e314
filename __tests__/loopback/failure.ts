/** An error that a service of AWS answers with. */
export class Failure extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

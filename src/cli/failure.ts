/** What goes wrong in a way that its message explains to whoever typed the command: shown as one line, without a stack. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
  }
}

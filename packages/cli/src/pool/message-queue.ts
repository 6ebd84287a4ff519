/** Messages of several senders, one after the other as they come, until all of them have ended. */
export class MessageQueue<Message> {
  readonly #waiting: Message[] = [];
  #senders: number;
  #wake = () => {};

  constructor(senders: number) {
    this.#senders = senders;
  }

  add(message: Message): void {
    this.#waiting.push(message);
    this.#wake();
  }

  /** One of the senders will send no more. */
  end(): void {
    this.#senders -= 1;
    this.#wake();
  }

  async *messages(): AsyncIterable<Message> {
    while (true) {
      yield* this.#waiting.splice(0);
      if (this.#waiting.length > 0) continue;
      if (this.#senders <= 0) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** Line breaks between two places of a text. */
export function lineBreaks(text: string, from = 0, to = text.length): number {
  return new LineCounter(text, from).until(to);
}

/** Counts the line breaks of a text from one place to ever further ones; looks at each character once. */
export class LineCounter {
  private count = 0;
  private next: number;

  constructor(
    private readonly text: string,
    from = 0,
  ) {
    this.next = text.indexOf('\n', from);
  }

  /** Line breaks from the beginning up to this place, which is not before the last one asked for. */
  until(to: number): number {
    while (this.next !== -1 && this.next < to) {
      this.count += 1;
      this.next = this.text.indexOf('\n', this.next + 1);
    }
    return this.count;
  }
}

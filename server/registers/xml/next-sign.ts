/** Finds the next place of a sign from ever further places of a text; looks at each character once. */
export class NextSign {
  private at: number;

  constructor(
    private readonly text: string,
    private readonly sign: string,
    from = 0,
  ) {
    this.at = text.indexOf(sign, from);
  }

  /** The first place of the sign at or behind this one; -1 if there is none. */
  from(place: number): number {
    if (this.at !== -1 && this.at < place) this.at = this.text.indexOf(this.sign, place);
    return this.at;
  }
}

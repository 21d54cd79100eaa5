/** What was asked for. */
export interface Choice {
  /** Each measurement is made so often. */
  readonly runs: number;
  /** Numbers of detail pages, ascending. */
  readonly sizes: readonly number[];
  /** Seconds beyond which a build is not run. */
  readonly limit: number;
  readonly withPeers: boolean;
  say(line: string): void;
}

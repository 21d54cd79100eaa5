/** Bytes of files by name, as the process that writes them for all languages says them to the others. */
export interface FileSizes {
  readonly fileSizes: Readonly<Record<string, number>>;
}

/** What a process says that builds pages about these files. */
export const fileSizesWanted = 'file sizes';

export function isFileSizes(message: unknown): message is FileSizes {
  return typeof message === 'object' && message !== null && 'fileSizes' in message;
}

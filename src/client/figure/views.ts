import type { ViewFile } from '../../site/view.ts';

function isView(value: unknown): value is ViewFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    Array.isArray(value.rows) &&
    'words' in value &&
    'views' in value &&
    Array.isArray(value.views)
  );
}

/** Reads the views of a figure, each once; a view that cannot be read may be asked for again. */
export function viewReader(folder: string): (id: string) => Promise<ViewFile> {
  const read = new Map<string, Promise<ViewFile>>();
  return (id) => {
    const before = read.get(id);
    if (before) return before;
    const view = fetch(`${folder}${id}.json`).then(async (response) => {
      const value: unknown = await response.json();
      if (!isView(value)) throw new Error(`${response.url}: not a view of a figure`);
      return value;
    });
    view.catch(() => read.delete(id));
    read.set(id, view);
    return view;
  };
}

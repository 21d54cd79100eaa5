/** What Chromium knows of the line; TypeScript has no type for it. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

const { connection } = navigator as { readonly connection?: Connection };

// On a line that is paid by the megabyte nothing is fetched that was not asked for.
if (connection?.saveData || connection?.type === 'cellular')
  document.querySelector('script[type="speculationrules"]')?.remove();

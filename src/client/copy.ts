/** Milliseconds that a button says what came of it. */
const told = 2500;

/** Copies the text that a button stands for; where the browser forbids it, selects the text instead. */
export async function copyText(button: HTMLElement): Promise<void> {
  const { copy = '', done = '', failed = '' } = button.dataset;
  const source = document.getElementById(copy);
  if (!source) return;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    button.textContent = done;
  } catch {
    source.closest('details')?.toggleAttribute('open', true);
    getSelection()?.selectAllChildren(source);
    button.textContent = failed;
  }
  // A second press while it says so must not keep what it says.
  button.dataset.copy = '';
  setTimeout(() => {
    button.textContent = label;
    button.dataset.copy = copy;
  }, told);
}

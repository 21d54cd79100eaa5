export {};

/** Shows the chosen states alone, side by side; the address keeps which: `?s=ca,fl`. Without any, all are shown. */
class StateCompare extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-state]')];
    const button = this.querySelector<HTMLButtonElement>(':scope > button');
    const chosen = new Set(new URLSearchParams(location.search).get('s')?.split(',') ?? []);
    const boxes = items.map((item) => this.#addBox(item));
    const { title } = document;
    const known = () => items.filter(({ dataset }) => chosen.has(dataset.state ?? ''));
    const show = (only: boolean) => {
      for (const [index, item] of items.entries()) {
        const isChosen = chosen.has(item.dataset.state ?? '');
        item.hidden = only && !isChosen;
        const box = boxes[index];
        if (box) box.checked = isChosen;
      }
      this.classList.toggle('few', only);
      const names = known().map((item) => item.querySelector('a')?.textContent ?? '');
      document.title = [...(only ? new Set(names) : []), title].join(' · ');
      if (button) button.hidden = !only;
    };
    for (const [index, box] of boxes.entries()) {
      box.addEventListener('change', () => {
        const { state = '' } = items[index]?.dataset ?? {};
        if (box.checked) chosen.add(state);
        else chosen.delete(state);
        remember(chosen);
        show(chosen.size > 1);
      });
    }
    button?.addEventListener('click', () => {
      chosen.clear();
      remember(chosen);
      show(false);
    });
    show(known().length > 0);
  }

  #addBox(item: HTMLElement): HTMLInputElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    const name = item.querySelector('a')?.textContent ?? '';
    box.ariaLabel = (this.dataset.choose ?? '*').replace('*', name);
    item.prepend(box);
    return box;
  }
}

function remember(chosen: ReadonlySet<string>): void {
  const address = new URL(location.href);
  if (chosen.size === 0) address.searchParams.delete('s');
  // Commas may stand in a query as they are.
  else address.search = `?s=${[...chosen].join(',')}`;
  history.replaceState(history.state, '', address);
}

customElements.define('state-compare', StateCompare);

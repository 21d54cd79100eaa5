/** A button that does one thing. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.className = 'button';
  made.addEventListener('click', act);
  return made;
}

/** An element with a text in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

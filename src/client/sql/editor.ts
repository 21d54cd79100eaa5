import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { SQLite, sql } from '@codemirror/lang-sql';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Tables } from './protocol.ts';

export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Marks a line, from 1, as the one with the error; null marks none. */
  markLine(line: number | null): void;
}

export interface EditorOptions {
  /** Name of the field, and how to leave it, for those who listen. */
  readonly label: string;
  readonly description: string;
  readonly tables: Tables;
  readonly run: () => void;
}

/**
 * An editor of SQL that knows the tables and columns of the database. It lives in a shadow root, where
 * its styles are style sheets made by script: elements with styles are against the policy of the page.
 */
export function makeEditor(
  host: HTMLElement,
  { label, description, tables, run }: EditorOptions,
): Editor {
  const root = host.attachShadow({ mode: 'open' });
  const runs = () => {
    run();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        keymap.of([
          { key: 'Mod-Enter', run: runs },
          // Without a list of completions Tab leaves the editor.
          { key: 'Tab', run: acceptCompletion },
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        lineNumbers(),
        autocompletion(),
        sql({ dialect: SQLite, schema: tables, upperCaseKeywords: true }),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-description': description }),
        typing,
        wrongLine,
        look,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    markLine: (line) => view.dispatch({ effects: markLine.of(line) }),
  };
}

/**
 * Writes what is typed into the text itself. Left to it, Chromium gives letters that replace coloured
 * ones a style attribute, which the policy of the page reports.
 */
const typing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || event.isComposing || event.data === null) return false;
    view.dispatch({
      ...view.state.replaceSelection(event.data),
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    return true;
  },
});

const markLine = StateEffect.define<number | null>();

const wrongLine = StateField.define({
  create: () => Decoration.none,
  update(marks, { state, docChanged, effects }) {
    for (const effect of effects) {
      if (!effect.is(markLine)) continue;
      const line = effect.value;
      if (line === null || line > state.doc.lines) return Decoration.none;
      return Decoration.set(Decoration.line({ class: 'wrong' }).range(state.doc.line(line).from));
    }
    return docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--link)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

const mono = { fontFamily: 'ui-monospace, monospace' };

const framed = { borderStyle: 'solid', borderWidth: '1px', borderColor: 'var(--outline)' };

const look = EditorView.theme({
  '&': { fontSize: 'var(--size-1)', ...framed, borderRadius: '0.35rem' },
  '&.cm-focused': {
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineColor: 'var(--link)',
    outlineOffset: '2px',
  },
  '.cm-scroller': { ...mono, lineHeight: '1.5', minHeight: '10rem', maxHeight: '60vh' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-gutters': {
    background: 'var(--raised)',
    color: 'var(--muted)',
    borderColor: 'var(--line)',
  },
  '.wrong': { background: 'var(--raised)', boxShadow: 'inset 3px 0 var(--accent)' },
  '.cm-tooltip': {
    background: 'var(--ground)',
    color: 'var(--ink)',
    ...framed,
  },
  '.cm-tooltip-autocomplete > ul': { ...mono, maxHeight: '14rem' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.5rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--ink)',
    color: 'var(--ground)',
  },
  '.cm-completionDetail': { color: 'inherit' },
});

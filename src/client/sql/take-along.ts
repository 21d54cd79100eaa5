import type { AnswerOptions } from './answer.ts';
import { button, element } from './dom.ts';
import type { TextForm } from './protocol.ts';

/** Buttons that save all rows as a file and copy them for a sheet. */
export function takeAlong({ bench, say, tell }: AnswerOptions): HTMLElement {
  const textOf = async (form: TextForm) => {
    const reply = await bench.ask({ ask: 'text', form });
    return 'text' in reply ? reply.text : '';
  };
  const save = async () => {
    const link = element('a');
    link.href = URL.createObjectURL(new Blob([await textOf('csv')], { type: 'text/csv' }));
    link.download = 'hang-up.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  const copy = async () => {
    const text = await textOf('tsv');
    await navigator.clipboard.writeText(text).then(
      () => tell(say('copied')),
      () => tell(say('notCopied')),
    );
  };
  const buttons = element('p');
  buttons.append(
    button(say('csv'), () => void save()),
    ' ',
    button(say('copy'), () => void copy()),
  );
  return buttons;
}

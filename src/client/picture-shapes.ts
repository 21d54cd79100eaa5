import { type Shape, shapes } from '../publish/shaped.ts';
import { drawnFrom, savePicture } from './save-picture.ts';

const isShape = (name: string | undefined): name is Shape => name !== undefined && name in shapes;

/** Draws the figure of a page as it is seen, in the shape and form that a button stands for, and says how it went. */
export async function saveShape(button: HTMLButtonElement): Promise<void> {
  const part = button.closest('picture-shapes');
  const figure = document.querySelector<HTMLElement>('figure[data-view]');
  const status = part?.querySelector<HTMLElement>('[role=status]');
  const { shape, form } = button.dataset;
  if (!part || !figure || !status || !isShape(shape)) return;
  const { drawing = '', saved = '', failed = '' } = status.dataset;
  const text = (selector: string) =>
    (figure.querySelector(selector) ?? document.querySelector(selector))?.textContent.trim() ?? '';
  status.textContent = drawing;
  try {
    const name = await savePicture({
      shape,
      form: form === 'svg' ? 'svg' : 'png',
      words: {
        title: text(`#${CSS.escape(figure.id)}-title`),
        subtitle: text('.subtitle'),
        notes: `${text('.figure-note')} ${text('.more-notes p')}`.trim(),
        source: text('[data-take=source]'),
        credit: text('[data-take=credit]'),
        alt: figure.querySelector('svg.chart')?.getAttribute('aria-label') ?? '',
      },
      drawings: [...figure.querySelectorAll<SVGSVGElement>('svg.chart')].map(drawnFrom),
      name: text('[data-named]').replace(/\.\w+$/, ''),
    });
    status.textContent = saved.replace('*', () => name);
  } catch {
    status.textContent = failed;
  }
}

import type { operationPageWords as english } from '../en/operation-pages.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Spanish words of the page of an operation, besides its figures. */
export const operationPageWords = (f: Format): Words<typeof english> => ({
  disputed: 'Donde las fuentes discrepan',
  disputedNote:
    'El número en negrita es el que se usa en el resto del sitio. Las fuentes oficiales prevalecen sobre la prensa y las más recientes, sobre las anteriores. Los números marcados como superados, dudosos o erratas nunca se usan. Donde las fuentes del mismo día discrepan y ninguna regla lo resuelve, damos el intervalo.',
  numbers: 'Los números',
  allNumbers: (count) =>
    count === 1
      ? 'El número y todas sus fuentes'
      : `Los ${f.number(count)} números y todas sus fuentes`,
  fromOrigin: (p) =>
    `${p.origin}: ${quantity(f, p.documents, 'fuente lo repite', 'fuentes lo repiten')}`,
  noOrigin: (documents) =>
    documents === 1
      ? '1 fuente no dice de dónde viene su número'
      : `${f.number(documents)} fuentes no dicen de dónde viene su número`,
  claims: 'El primer artículo, verificado',
  claimsText: (count) =>
    count === 1
      ? 'Este proyecto comenzó con un artículo sobre esta operación. Contrastamos una de sus afirmaciones con otras fuentes.'
      : `Este proyecto comenzó con un artículo sobre esta operación. Contrastamos ${f.number(count)} de sus afirmaciones con otras fuentes.`,
  claimsLink: 'Todas las afirmaciones, verificadas',
  claimsTitle: (name) => `${name}: el primer artículo, verificado`,
  verdicts: (p) => `${p.verdict}: ${f.number(p.count)}`,
  partners: 'Quién participó',
  partnersNote: 'Según al menos una fuente, además del organismo principal.',
  seizures: 'Qué se incautó',
  techniques: 'Cómo habría funcionado la estafa',
  techniquesNote:
    'Es lo que las fuentes dicen que hicieron los acusados. Es posible que se usaran otros métodos que nadie describió.',
  followed: 'Qué pasó después',
  followedNote:
    'Actuaciones de organismos de otros países que forman parte de esta operación o se derivan de ella.',
  allActions: 'Todos los casos judiciales, reembolsos y detenciones',
  downloadText: 'Todo lo que tenemos de esta operación, en un archivo.',
  documents: (count) => quantity(f, count, 'fuente', 'fuentes'),
  older: 'Anterior',
  newer: 'Siguiente',
  around: 'Operaciones anterior y siguiente',
  nothing: {
    places: 'lugares',
    partners: 'colaboradores',
    victims: 'países de las víctimas',
    techniques: 'métodos',
  },
  noSource: (parts) => `Las fuentes no mencionan: ${f.list(parts)}.`,
  lead: (p) => {
    const others =
      p.others === 0
        ? ''
        : p.others === 1
          ? ' Otra no fue contra un centro de llamadas.'
          : ` Otras ${f.number(p.others)} no fueron contra centros de llamadas.`;
    const undated =
      p.undated === 0
        ? ''
        : p.undated === 1
          ? ' De una no se conoce la fecha.'
          : ` De ${f.number(p.undated)} no se conoce la fecha.`;
    return `Este registro tiene ${quantity(f, p.operations, 'operación', 'operaciones')} contra centros de llamadas (${p.first} – ${p.last}); ${f.number(p.techSupport)} de ellas, por falso soporte técnico.${others}${undated}`;
  },
  filter: 'Filtrar las operaciones',
  fields: { year: 'Año', scope: 'Tipo', state: 'Estado' },
  any: 'todos',
  undatedYear: 'sin fecha',
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'Mostrar todas',
  count: (p) => `${p.shown} de ${p.all} operaciones`,
  others: (count) =>
    count === 1 ? 'Mostrar la otra operación' : `Mostrar las otras ${f.number(count)} operaciones`,
  place: 'Lugar',
  places: (names, others) =>
    others === 0 ? f.list(names) : `${f.list(names)} +${f.number(others)}`,
  missing: '–',
  all: 'Todas las operaciones',
});

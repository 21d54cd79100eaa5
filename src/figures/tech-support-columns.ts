import { f, t } from '../i18n/index.ts';
import type { StateTypeYear } from '../indicators/state-types.ts';
import type { FigureColumn } from './figure.ts';
import { numberColumn } from './figure-columns.ts';

const w = t.figureTerms.techSupportByState.columns;

const amounts = numberColumn<StateTypeYear>(
  'losses_usd',
  w.losses,
  ({ losses }) => losses.current?.value ?? null,
  f.number,
  w.short.losses,
);

/** Reported losses of a place to tech support fraud, US dollars. */
export const lossesColumn: FigureColumn<StateTypeYear> = {
  ...amounts,
  show: (row) => (row.isWithheld ? t.figureTerms.leftOut : (amounts.show?.(row) ?? null)),
};

/** Complaints of a place about tech support fraud. */
export const complaintsColumn = numberColumn<StateTypeYear>(
  'complaints',
  w.complaints,
  ({ complaints }) => complaints.current?.value ?? null,
  f.number,
  w.short.complaints,
);

/** Losses per complaint, US dollars. */
export const averageColumn = numberColumn<StateTypeYear>(
  'average_loss_usd',
  w.average,
  ({ average }) => average,
  (value) => f.number(Math.round(value)),
  w.short.average,
);

/** Losses per resident, US dollars. */
export const rateColumn = numberColumn<StateTypeYear>(
  'losses_per_resident_usd',
  w.rate,
  ({ lossesPerResident }) => lossesPerResident,
  f.moneyCents,
  w.short.rate,
);

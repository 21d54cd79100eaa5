import { t } from '../i18n/index.ts';
import type { Action } from '../indicators/cases.ts';

/** How an action stands before the law; money paid back is done and says nothing of guilt. */
export const standingText = ({ kind, status }: Pick<Action, 'kind' | 'status'>): string =>
  kind === 'refunds' ? t.vocabulary.standing[status] : t.vocabulary.standingExplained[status];

import { channel } from 'node:diagnostics_channel';

/** Where long work says how far it is. Whoever wants to show it subscribes; nobody has to. */
export const steps = channel('hang-up.steps');

/** One step of long work. */
export interface Step {
  /** What is being done, in a few words: `Rendering pages`. */
  readonly name: string;
  /** Parts of it that are done, of all; both missing where they are not counted. */
  readonly done?: number;
  readonly of?: number;
}

/** Says that a step has begun, or that another part of it is done. */
export function tell(step: Step): void {
  steps.publish(step);
}

export function isStep(message: unknown): message is Step {
  return typeof message === 'object' && message !== null && 'name' in message;
}

/** True for a step whose parts are counted. */
export const isCounted = (step: Step): step is Required<Step> =>
  step.done !== undefined && step.of !== undefined;

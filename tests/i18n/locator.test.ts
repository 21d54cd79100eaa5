import { expect, test } from 'vitest';
import { locatorText } from '../../src/i18n/locator.ts';

test.each([
  ['p.7', 'p.\u00a07'],
  ['p. 28 States by Complaint Count', 'p.\u00a028 States by Complaint Count'],
  ['p.7-8', 'pp.\u00a07–8'],
  ['pp. 17-20, Overall State Statistics', 'pp.\u00a017–20, Overall State Statistics'],
  ['p.8, p.27', 'p.\u00a08, p.\u00a027'],
  ['p.14 note 10', 'p.\u00a014 note 10'],
  ['Executive Summary', 'Executive Summary'],
])('%s', (written, shown) => {
  expect(locatorText(written)).toBe(shown);
});

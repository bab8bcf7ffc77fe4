import { COMPLAINT_STATES, TIP_OFF_STATES } from '@jiweibao/shared';
import { nextStep } from './next-steps.js';

test('every state of both kinds has a next step in a Chinese sentence', () => {
  for (const state of COMPLAINT_STATES) expect(nextStep('complaint', state)).toMatch(/[一-鿿]。$/);
  for (const state of TIP_OFF_STATES) expect(nextStep('tipOff', state)).toMatch(/[一-鿿]。$/);
});

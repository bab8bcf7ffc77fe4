import { configure } from '@testing-library/react';

// A condition is waited for until it comes true; the limit is for a busy machine, not for the condition.
const LONGEST_WAIT_MILLISECONDS = 15_000;

configure({ asyncUtilTimeout: LONGEST_WAIT_MILLISECONDS });
jest.setTimeout(2 * LONGEST_WAIT_MILLISECONDS);

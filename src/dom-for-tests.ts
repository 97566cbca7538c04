/** For tests that render: matchers for elements, and a clean page after each test. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no styles of ours, so whether an element is visible is not worth asking at every step.
// Loading the chart library afresh takes its time on a busy machine; a test waits for what it asked for.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);
